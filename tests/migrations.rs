//! The history of the file: released steps never change, and today's whole schema can be read in one place.

use cabas::db::{dump_schema, migrate};
use cabas::{App, Opening};
use rusqlite::Connection;
use serde_json::json;
use sha2::{Digest, Sha256};
use std::path::Path;

/// SHA-256 of each released step. A new step adds a line; a line never changes.
const RELEASED: &[(&str, &str)] = &[
    ("0001_foundation.sql", "0e8da64c31c753720c8faf8f7dbde396861823436bdb2e593036a9d629040775"),
    ("0002_treasury.sql", "c003086414620b65f9cafa9d2af876807307e017e96d7743ffaacd07e59e8b0e"),
    ("0003_treasurer.sql", "bb2e79bb190068f9ededc3a69febf084a959487f76fde24e4f6ff1ecc54f657e"),
    ("0004_orders.sql", "25327fbda8cfd96a72a6620f1ffa2a79d7c8d9a6fa7b092a2b902c9b6e5e1c16"),
    ("0005_purchases.sql", "db4553a9579204430ab8aa73c4dd38ef88c408f3239e38b9854932d60194389c"),
    ("0006_distribution.sql", "59daa13a03eb9e066a931844e0404cd37da6a70d5ca8adf53b15d901a011bbd0"),
];

#[test]
fn released_steps_never_change() {
    let steps: Vec<(&str, String)> =
        migrate::STEPS.iter().map(|(name, sql)| (*name, hex(&Sha256::digest(sql)))).collect();
    let released: Vec<(&str, String)> =
        RELEASED.iter().map(|(name, sum)| (*name, (*sum).to_owned())).collect();
    assert_eq!(steps, released);
}

#[test]
fn the_schema_is_the_golden_one() {
    let dir = tempfile::tempdir().unwrap();
    drop(App::open(Opening { data: Some(dir.path().to_owned()), ..Opening::default() }).unwrap());
    let conn = Connection::open(dir.path().join("cabas.sqlite")).unwrap();
    let schema = dump_schema(&conn).unwrap();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/schema.sql");
    if std::env::var_os("UPDATE").is_some_and(|value| value == "1") {
        std::fs::write(&golden, &schema).unwrap();
    }
    assert!(
        schema == std::fs::read_to_string(&golden).unwrap(),
        "the schema changed: UPDATE=1 writes tests/golden/schema.sql"
    );
}

/// A file of each older version, made by that version: two households, one archived.
#[test]
fn every_older_file_opens_with_all_it_held_and_leaves_a_copy() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/databases");
    let mut older: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    older.sort();
    assert_eq!(older.len() + 1, migrate::STEPS.len(), "one file for each version but today's");
    for file in older {
        let dir = tempfile::tempdir().unwrap();
        std::fs::copy(&file, dir.path().join("cabas.sqlite")).unwrap();
        let app = App::open(Opening { data: Some(dir.path().to_owned()), ..Opening::default() }).unwrap();
        let call = |name: &str, input| app.call(name, input).unwrap();
        assert_eq!(call("members.list", json!({}))["total"], 1, "{}", file.display());
        assert_eq!(call("members.list", json!({"archived": true}))["total"], 1);
        assert_eq!(call("journal.verify", json!({}))["intact"], true);
        let copies = call("safety.list_backups", json!({}));
        let kinds: Vec<&str> =
            copies["backups"].as_array().unwrap().iter().map(|copy| copy["kind"].as_str().unwrap()).collect();
        assert!(kinds.contains(&"migration"), "{kinds:?}");
        let conn = Connection::open(dir.path().join("cabas.sqlite")).unwrap();
        let golden =
            std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/schema.sql"));
        assert!(dump_schema(&conn).unwrap() == golden.unwrap(), "an old file and a new one have one shape");
    }
}

#[test]
fn every_table_is_strict_and_refuses_the_wrong_type() {
    let mut conn = Connection::open_in_memory().unwrap();
    migrate::migrate(&mut conn).unwrap();
    let sql = "select name from pragma_table_list where schema = 'main' and type = 'table' and strict = 0 and name not like 'sqlite_%'";
    let loose: Vec<String> =
        conn.prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert_eq!(loose, Vec::<String>::new());
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
