//! From starting the program to a usable first screen with 10,000 households, in the real window on a private screen,
//! and what the window and its children hold of memory: `cargo bench --bench start`. The median of 10, beside the same
//! with an empty file in the same run: what is shown first does not grow with the members.
#![cfg(all(feature = "desktop", target_os = "linux"))]
#![expect(clippy::print_stdout, reason = "a benchmark is read in the terminal")]

#[expect(dead_code, reason = "a start needs no campaign")]
mod filled;
#[expect(dead_code, reason = "the tests' stage does more than a start needs")]
#[path = "../tests/window/stage.rs"]
mod stage;

use filled::{Fallible, call, household, open};
use rusqlite::Connection;
use serde_json::json;
use stage::Stage;
use std::path::{Path, PathBuf};

const TIMES: usize = 10;
const HOUSEHOLDS: i64 = 10_000;
/// The clock of `/proc`, in ticks a second; the same on every Linux a laptop runs.
const TICKS: u64 = 100;

#[tokio::main]
async fn main() -> Fallible<()> {
    let folder = tempfile::tempdir()?;
    for households in [0, HOUSEHOLDS] {
        let data = folder.path().join(households.to_string());
        fill(&data, households)?;
        let (mut waited, mut held) = (Vec::new(), Vec::new());
        for _ in 0..TIMES {
            let stage = Stage::open(&data, (1366, 768)).await;
            let program = program_on(&data)?;
            let ready = stage.run("return Math.round(performance.timeOrigin + performance.getEntriesByName('ready')[0].startTime);", vec![]).await;
            waited.push(ready.as_u64().ok_or("no time")?.saturating_sub(started(&program)?));
            held.push(memory(&program)?);
            stage.close().await;
        }
        waited.sort_unstable();
        held.sort_unstable();
        let (waited, held) = (waited[TIMES / 2], held[TIMES / 2] / 1_024);
        println!(
            "{households} households: first screen after {waited} ms, {held} MB (PSS of all its processes)"
        );
    }
    Ok(())
}

/// An association with so many households, as its first screen finds it.
fn fill(data: &Path, households: i64) -> Fallible<()> {
    let app = open(data)?;
    call(&app, "settings.set_association", json!({"name": "Les Paniers", "profile": "vrac"}))?;
    let conn = Connection::open(data.join("cabas.sqlite"))?;
    let tx = conn.unchecked_transaction()?;
    for number in 1..=households {
        household(&tx, &uuid::Uuid::now_v7().to_string(), number)?;
    }
    tx.commit()?;
    Ok(())
}

/// The process that has a data folder open in a window.
fn program_on(data: &Path) -> Fallible<PathBuf> {
    let variable = format!("CABAS_DATA={}", data.display());
    for process in std::fs::read_dir("/proc")? {
        let process = process?.path();
        let named = std::fs::read_to_string(process.join("comm")).is_ok_and(|name| name.trim() == "cabas");
        let environment = std::fs::read(process.join("environ")).unwrap_or_default();
        if named && environment.split(|byte| *byte == 0).any(|one| one == variable.as_bytes()) {
            return Ok(process);
        }
    }
    Err("the window is not there".into())
}

/// When a process started, in milliseconds since 1970.
fn started(process: &Path) -> Fallible<u64> {
    let ticks: u64 = field(process, 19)?.parse()?;
    let boot = std::fs::read_to_string("/proc/uptime")?;
    let (seconds, hundredths) =
        boot.split_once(' ').and_then(|(up, _)| up.split_once('.')).ok_or("no uptime")?;
    let up_ms = seconds.parse::<u64>()? * 1_000 + hundredths.parse::<u64>()? * 10;
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_millis();
    Ok(u64::try_from(now)? - up_ms + ticks * 1_000 / TICKS)
}

/// One of the fields of `/proc/N/stat` behind the name.
fn field(process: &Path, at: usize) -> Fallible<String> {
    let stat = std::fs::read_to_string(process.join("stat"))?;
    let (_, fields) = stat.rsplit_once(") ").ok_or("no name")?;
    Ok(fields.split(' ').nth(at).ok_or("no such field")?.to_owned())
}

/// What a process and its children hold, shared pages divided among those who share them, in kilobytes.
fn memory(process: &Path) -> Fallible<u64> {
    let rollup = std::fs::read_to_string(process.join("smaps_rollup"))?;
    let line = rollup.lines().find_map(|line| line.strip_prefix("Pss:")).ok_or("no PSS")?;
    let mut sum: u64 = line.trim().trim_end_matches(" kB").parse()?;
    let id = process.file_name().ok_or("no number")?.to_string_lossy().into_owned();
    for child in std::fs::read_dir("/proc")? {
        let child = child?.path();
        if field(&child, 1).is_ok_and(|parent| parent == id) {
            sum += memory(&child)?;
        }
    }
    Ok(sum)
}
