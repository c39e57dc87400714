//! How long it takes to consolidate a campaign read from the file: 18,000 lines (600 households) and 600,000 lines
//! (20,000 households), 30 products each: `cargo bench --no-default-features --bench consolidation`. The median, its
//! ratio to the plain sum of the same table in the same run, and the most memory the program ever held: each size is
//! seen by a process of its own that opens the file and consolidates.
#![expect(clippy::print_stdout, reason = "a benchmark is read in the terminal")]

mod filled;

use filled::{Fallible, call, fill, open, timed};
use rusqlite::Connection;
use serde_json::json;
use std::path::{Path, PathBuf};

const PRODUCTS: usize = 30;
const TIMES: usize = 9;
/// The folder of the file a child process consolidates.
const CHILD: &str = "CABAS_BENCH_CHILD";

fn main() -> Fallible<()> {
    if let Some(data) = std::env::var_os(CHILD) {
        return consolidate(&PathBuf::from(data));
    }
    let folder = tempfile::tempdir()?;
    for households in [600, 20_000] {
        let data = folder.path().join(households.to_string());
        fill(&data, households, PRODUCTS, PRODUCTS)?;
        println!("{} lines ({households} households, {PRODUCTS} products):", households * PRODUCTS);
        let child = std::process::Command::new(std::env::current_exe()?).env(CHILD, &data).output()?;
        print!("{}", String::from_utf8_lossy(&child.stdout));
        if !child.status.success() {
            return Err(String::from_utf8_lossy(&child.stderr).into());
        }
    }
    Ok(())
}

/// Consolidates what is in the file, beside the plain sum of the same table.
fn consolidate(data: &Path) -> Fallible<()> {
    let app = open(data)?;
    let campaign = call(&app, "campaigns.list", json!({}))?["campaigns"][0]["campaign"].clone();
    let seen = timed(TIMES, || {
        let seen = call(&app, "consolidation.show", json!({"campaign": campaign}))?;
        assert_eq!(seen["lines"].as_array().map(Vec::len), Some(PRODUCTS));
        Ok(())
    })?;
    let memory = peak_memory()?;
    drop(app);
    let conn = Connection::open(data.join("cabas.sqlite"))?;
    let summed = timed(TIMES, || {
        let mut statement =
            conn.prepare_cached("select offer, sum(firm_qty) from basket_line group by offer")?;
        assert_eq!(statement.query_map([], |row| row.get::<_, i64>(1))?.count(), PRODUCTS);
        Ok(())
    })?;
    let ratio = seen.as_micros() * 100 / summed.as_micros().max(1);
    println!(
        "  consolidation.show: {} ms; plain sum: {} ms; ratio {},{:02}; peak memory {memory}",
        seen.as_millis(),
        summed.as_millis(),
        ratio / 100,
        ratio % 100
    );
    Ok(())
}

/// The most this process ever held, as Linux says it.
fn peak_memory() -> Fallible<String> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    Ok(line.ok_or("no peak memory")?.trim().to_owned())
}
