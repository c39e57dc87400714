//! What the tests share: a temporary folder, the program on a played day, a few calls, numbers drawn from
//! a printed seed, and the real program as a child.
#![expect(dead_code, reason = "each test file uses its part")]

use cabas::{App, Failure, Opening};
use rusqlite::Connection;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::{Duration, Instant};
use tempfile::TempDir;

pub(crate) const TODAY: &str = "2026-11-24";

/// A folder that is gone after the test.
pub(crate) fn folder() -> TempDir {
    tempfile::tempdir().expect("the system has a folder for temporary files")
}

/// The program on `data`, on a played day, in French.
pub(crate) fn app(data: &Path, today: &str) -> App {
    let opening = Opening {
        data: Some(data.to_owned()),
        today: Some(today.parse().expect("a day is written YYYY-MM-DD")),
        lang: Some(serde_json::from_value(json!("fr")).expect("fr is a language")),
        ..Opening::default()
    };
    App::open(opening).expect("the folder is free")
}

pub(crate) fn call(app: &App, name: &str, input: Value) -> Value {
    app.call(name, input).unwrap_or_else(|failure| panic!("{name}: {failure:?}"))
}

/// The failure of a call that must not succeed.
pub(crate) fn fails(app: &App, name: &str, input: Value) -> Failure {
    app.call(name, input).map_or_else(|failure| failure, |answer| panic!("{name} answered {answer}"))
}

pub(crate) fn add(app: &App, name: &str) -> Value {
    call(app, "members.add", json!({"persons": [{"last_name": name}], "even_if_similar": true}))
}

/// `Foyer 000001` and so on: the names the tests of loss count.
pub(crate) fn name(number: usize) -> String {
    format!("Foyer {number:06}")
}

pub(crate) fn names_of(numbers: std::ops::RangeInclusive<usize>) -> Vec<String> {
    numbers.map(name).collect()
}

/// The names of all households, in order.
pub(crate) fn names(app: &App) -> Vec<String> {
    let mut names = Vec::new();
    loop {
        let page = call(app, "members.list", json!({"offset": names.len(), "limit": 200}));
        let rows = page["households"].as_array().expect("a list has households");
        names.extend(rows.iter().map(|row| text(&row["name"]).to_owned()));
        if rows.is_empty() {
            return names;
        }
    }
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_else(|| panic!("{value} is no text"))
}

/// What `app.start` says is wrong, with its sentence; `None` when the file is open.
pub(crate) fn problem(app: &App) -> Option<(String, String)> {
    let start = call(app, "app.start", json!({}));
    let problem = &start["problem"];
    (!problem.is_null()).then(|| (text(&problem["kind"]).to_owned(), text(&problem["message"]).to_owned()))
}

pub(crate) fn prefix(app: &App) -> String {
    text(&call(app, "desk.show", json!({}))["prefix"]).to_owned()
}

pub(crate) fn verified(app: &App) -> bool {
    call(app, "journal.verify", json!({}))["intact"] == true
}

pub(crate) fn file(data: &Path) -> PathBuf {
    data.join("cabas.sqlite")
}

pub(crate) fn beside(data: &Path, suffix: &str) -> PathBuf {
    data.join(format!("cabas.sqlite{suffix}"))
}

pub(crate) fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

pub(crate) fn write(path: &Path, bytes: impl AsRef<[u8]>) {
    std::fs::write(path, bytes).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
}

/// The names in a folder, sorted; none when it is not there.
pub(crate) fn listing(folder: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
    let name = |entry: std::io::Result<std::fs::DirEntry>| {
        entry.expect("the folder can be listed").file_name().to_string_lossy().into_owned()
    };
    let mut names: Vec<String> = entries.map(name).collect();
    names.sort();
    names
}

/// Copies a folder with all it holds, as `cp -r` does.
pub(crate) fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("the folder can be made");
    for name in listing(from) {
        let (from, to) = (from.join(&name), to.join(&name));
        if from.is_dir() {
            copy_folder(&from, &to);
        } else {
            std::fs::copy(from, to).expect("the file can be copied");
        }
    }
}

/// Another program's connection to the file.
pub(crate) fn sqlite(data: &Path) -> Connection {
    Connection::open(file(data)).expect("the file can be opened")
}

pub(crate) fn count(conn: &Connection, sql: &str) -> i64 {
    conn.query_row(sql, [], |row| row.get(0)).unwrap_or_else(|error| panic!("{sql}: {error}"))
}

/// SQLite's own word on the file.
pub(crate) fn integrity(data: &Path) -> String {
    sqlite(data)
        .query_row("pragma integrity_check", [], |row| row.get(0))
        .unwrap_or_else(|error| error.to_string())
}

/// The words on a paper, through poppler's `pdftotext`.
pub(crate) fn words(made: &Value) -> String {
    let output = run(Command::new("pdftotext").arg("-layout").arg(text(&made["path"])).arg("-"));
    assert!(output.status.success(), "pdftotext (Debian package poppler-utils) reads the paper");
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// Numbers from a seed: the same seed draws the same numbers (splitmix64).
pub(crate) struct Random(u64);

impl Random {
    /// Prints the seed; `CABAS_SEED=7 cargo test` tries another one.
    pub(crate) fn new(seed: u64) -> Random {
        let told = std::env::var("CABAS_SEED").ok().and_then(|seed| seed.parse::<u64>().ok());
        let seed = told.map_or(seed, |told| told.wrapping_mul(1_000_003).wrapping_add(seed));
        eprintln!("seed {seed}");
        Random(seed)
    }

    /// From 0 to `end`, without `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut drawn = self.0;
        drawn = (drawn ^ (drawn >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        drawn = (drawn ^ (drawn >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        drawn ^= drawn >> 31;
        usize::try_from(drawn % u64::try_from(end).expect("an end fits")).expect("less than the end")
    }

    /// Turns the processor for less than `micros_max`: no kill falls where a sleep would end.
    pub(crate) fn turn(&mut self, micros_max: usize) {
        let micros = u64::try_from(self.below(micros_max)).expect("a short while");
        let begun = Instant::now();
        while begun.elapsed() < Duration::from_micros(micros) {
            std::hint::spin_loop();
        }
    }

    /// Changes `many` bytes, each at a place and to a value drawn.
    pub(crate) fn flip(&mut self, path: &Path, many: usize) {
        let mut bytes = bytes(path);
        for _ in 0..many {
            let at = self.below(bytes.len());
            bytes[at] ^= u8::try_from(1 + self.below(255)).expect("at most 255");
        }
        write(path, bytes);
    }
}

/// The real program on `data`.
pub(crate) fn program(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cabas"));
    command.arg("--data").arg(data).args(["--lang", "fr"]).env_remove("UPDATE");
    command
}

pub(crate) fn run(command: &mut Command) -> Output {
    command.output().expect("the program starts")
}

/// A scenario that adds the households `numbers`.
pub(crate) fn scenario(path: &Path, numbers: std::ops::RangeInclusive<usize>) {
    let line = |name| {
        format!("+ members.add {{\"persons\":[{{\"last_name\":\"{name}\"}}],\"even_if_similar\":true}}\n")
    };
    write(path, names_of(numbers).into_iter().map(line).collect::<String>());
}
