//! How long one adhesion takes in a file of ten thousand households: `cargo bench --no-default-features`.
//! The median of two hundred, and its ratio to what SQLite itself needs, in the same run and on the same disk,
//! to put the same rows into a bare file with the same promises (WAL, `synchronous = full`).
#![expect(clippy::print_stdout, reason = "a benchmark is read in the terminal")]

use cabas::{App, Opening};
use rusqlite::{Connection, params};
use serde_json::{Value, json};
use std::path::Path;
use std::time::{Duration, Instant};

const HOUSEHOLDS: usize = 10_000;
const RECORDED: usize = 200;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir()?;
    let data = folder.path().join("data");
    let opening = Opening { data: Some(data.clone()), ..Opening::default() };
    let app = App::open(opening).map_err(|failure| failure.message)?;
    fill(&app)?;
    let asked = record(&app)?;
    drop(app);
    let bare = insert(&data.join("cabas.sqlite"), &folder.path().join("bare.sqlite"))?;
    let ratio = asked.as_micros() * 100 / bare.as_micros().max(1);
    println!("adhesions.record, {HOUSEHOLDS} households, median of {RECORDED}: {} µs", asked.as_micros());
    println!("the same rows into a bare file, median of {RECORDED}: {} µs", bare.as_micros());
    println!("ratio: {},{:02}", ratio / 100, ratio % 100);
    Ok(())
}

/// Ten thousand households through the members' file, as an association would bring them.
fn fill(app: &App) -> Result<(), Box<dyn std::error::Error>> {
    let mut csv = "Nom;Prénom\n".to_owned();
    for number in 0..HOUSEHOLDS {
        csv.push_str(&format!("Foyer{number:05};Personne{:05}\n", number * 7_919 % 100_000));
    }
    call(app, "adhesions.use_preset", json!({"profile": "toul"}))?;
    let file = json!({"name": "foyers.csv", "content_base64": base64(&csv)});
    call(app, "members.import", json!({"file": file, "duplicates": "add", "errors": "refuse"}))?;
    Ok(())
}

fn record(app: &App) -> Result<Duration, Box<dyn std::error::Error>> {
    let found = call(app, "members.list", json!({"limit": RECORDED}))?;
    let mut times = Vec::new();
    for household in found["households"].as_array().ok_or("a list has households")? {
        let input = json!({"household": household["id"]});
        let start = Instant::now();
        call(app, "adhesions.record", input)?;
        times.push(start.elapsed());
    }
    Ok(median(times))
}

/// The rows that one adhesion leaves (movement, two entries, adhesion, journal, its subject), copied from the
/// real file into tables without index, trigger or key, one transaction each.
fn insert(file: &Path, bare: &Path) -> Result<Duration, Box<dyn std::error::Error>> {
    let conn = Connection::open(bare)?;
    conn.execute_batch("pragma journal_mode = wal; pragma synchronous = full;")?;
    conn.execute("attach ?1 as full", params![file.to_string_lossy()])?;
    for table in ["movement", "entry", "adhesion", "journal", "journal_subject"] {
        conn.execute(&format!("create table main.{table} as select * from full.{table} where false"), [])?;
    }
    let adhesions: Vec<(String, String)> = conn
        .prepare("select id, movement from full.adhesion order by id")?
        .query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect::<Result<_, _>>()?;
    let rows: Vec<i64> = conn
        .prepare("select seq from full.journal where command = 'adhesions.record' order by seq")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let mut times = Vec::new();
    for ((adhesion, movement), seq) in adhesions.iter().zip(rows) {
        let start = Instant::now();
        let tx = conn.unchecked_transaction()?;
        for (table, key) in [("movement", "id"), ("entry", "movement")] {
            let sql = format!("insert into main.{table} select * from full.{table} where {key} = ?1");
            tx.prepare_cached(&sql)?.execute([movement])?;
        }
        tx.prepare_cached("insert into main.adhesion select * from full.adhesion where id = ?1")?
            .execute([adhesion])?;
        for table in ["journal", "journal_subject"] {
            let sql = format!("insert into main.{table} select * from full.{table} where seq = ?1");
            tx.prepare_cached(&sql)?.execute([seq])?;
        }
        tx.commit()?;
        times.push(start.elapsed());
    }
    Ok(median(times))
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

fn call(app: &App, name: &str, input: Value) -> Result<Value, String> {
    app.call(name, input).map_err(|failure| format!("{name}: {}", failure.message))
}

fn base64(text: &str) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(text)
}
