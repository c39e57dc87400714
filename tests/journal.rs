//! The journal: one row for each successful write, none for the others; any altered row is found; what was
//! written is never changed, except that the content of a row can be forgotten.

mod support;

use cabas::{App, Code};
use serde_json::{Value, json};
use std::path::Path;
use support::*;
use tempfile::TempDir;

fn rows(app: &App) -> i64 {
    call(app, "journal.verify", json!({}))["rows"].as_i64().expect("a number of rows")
}

/// Five households after the file's birth: rows 1 to 6.
fn prepared() -> (TempDir, App) {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    for number in 1..=5 {
        add(&app, &name(number));
    }
    (dir, app)
}

/// Another program's connection, which does not care for our triggers.
fn without_triggers(data: &Path) -> rusqlite::Connection {
    let other = sqlite(data);
    let sql = "pragma foreign_keys = off; drop trigger journal_only_forgets; drop trigger journal_is_insert_only_delete;";
    other.execute_batch(sql).expect("the triggers are there");
    other
}

fn first_altered(app: &App) -> Value {
    let verified = call(app, "journal.verify", json!({}));
    assert_eq!(verified["intact"], verified["first_altered"].is_null());
    verified["first_altered"]["seq"].clone()
}

#[test]
fn each_successful_write_leaves_exactly_one_row() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    assert_eq!(rows(&app), 1, "the file's birth");
    let household = add(&app, "Sow")["id"].clone();
    let writes = [
        (
            "members.edit",
            json!({"household": household, "persons": [{"last_name": "Sow", "first_name": "Anna"}]}),
        ),
        ("members.archive", json!({"household": household})),
        ("members.unarchive", json!({"household": household})),
        ("desk.set_person", json!({"person": "Marie"})),
        ("desk.set_text_size", json!({"percent": 150})),
        ("desk.set_language", json!({"lang": "fr"})),
        ("settings.set_association", json!({"name": "Le Panier"})),
        ("settings.set_backup_folder", json!({"folder": null})),
        ("settings.set_passphrase", json!({"passphrase": "quatre sacs de riz"})),
        ("settings.finish_first_start", json!({})),
        ("documents.recovery_sheet", json!({})),
    ];
    for (number, (command, input)) in (3..).zip(writes) {
        call(&app, command, input);
        assert_eq!(rows(&app), number, "{command}");
        let newest = call(&app, "journal.list", json!({"limit": 1}));
        assert_eq!(newest["entries"][0]["command"], command);
    }
    assert!(verified(&app));
}

#[test]
fn refused_and_misread_commands_leave_none() {
    let (_dir, app) = prepared();
    let nobody = "01890000-0000-7000-8000-000000000000";
    let failures = [
        ("members.add", json!({"persons": []}), Code::BadInput),
        ("members.add", json!({"persons": [{"last_name": name(1)}]}), Code::Refused),
        ("members.add", json!({"persons": [{"last_name": "Sow", "email": "x"}]}), Code::BadInput),
        ("members.archive", json!({"household": nobody}), Code::NotFound),
        ("members.archive", json!({}), Code::BadInput),
        ("desk.set_text_size", json!({"percent": 7}), Code::BadInput),
        ("settings.set_passphrase", json!({"passphrase": "court"}), Code::BadInput),
        ("documents.recovery_sheet", json!({}), Code::Refused),
        ("no.such", json!({}), Code::NotFound),
    ];
    let total = call(&app, "members.list", json!({}))["total"].clone();
    for (command, input, code) in failures {
        assert_eq!(fails(&app, command, input.clone()).code, code, "{command} {input}");
        assert_eq!(rows(&app), 6, "{command} {input}");
    }
    assert_eq!(call(&app, "members.list", json!({}))["total"], total);
}

#[test]
fn reading_leaves_none() {
    let (_dir, app) = prepared();
    for command in
        ["members.list", "journal.list", "settings.show", "desk.show", "safety.list_backups", "app.start"]
    {
        call(&app, command, json!({}));
    }
    call(&app, "safety.back_up", json!({}));
    assert_eq!(rows(&app), 6);
}

#[test]
fn any_altered_column_of_any_row_is_found_at_that_row() {
    let alterations = [
        "id = id || 'x'",
        "at = '2026-11-23T08:00:00Z'",
        "device = 'x'",
        "command = command || 'x'",
        "content = replace(content, '{', '{ ')",
        "content = '{}'",
        "salt = salt || 'x'",
        "digest = digest || 'x'",
        "previous = previous || 'x'",
        "hash = hash || 'x'",
    ];
    let (dir, app) = prepared();
    let other = without_triggers(dir.path());
    for alteration in alterations {
        for seq in 1..=6 {
            let change = format!("begin; update journal set {alteration} where seq = {seq}; commit;");
            let keep = format!("create temp table kept as select * from journal where seq = {seq};");
            other.execute_batch(&(keep + &change)).unwrap();
            assert_eq!(first_altered(&app), seq, "{alteration} in row {seq}");
            let back = format!(
                "delete from journal where seq = {seq}; insert into journal select * from kept; drop table kept;"
            );
            other.execute_batch(&back).unwrap();
            assert!(verified(&app), "the row is as it was");
        }
    }
}

#[test]
fn a_row_that_moved_or_is_gone_is_found() {
    for (change, seq) in [
        ("delete from journal where seq = 3", 4),
        ("delete from journal where seq = 1", 2),
        ("delete from journal where seq = 3; update journal set seq = seq - 1 where seq > 3", 3),
        ("update journal set seq = 100 where seq = 4", 5),
    ] {
        let (dir, app) = prepared();
        without_triggers(dir.path()).execute_batch(change).unwrap();
        assert_eq!(first_altered(&app), seq, "{change}");
    }
}

#[test]
fn the_first_of_several_altered_rows_is_named_in_words() {
    let (dir, app) = prepared();
    let change = "update journal set command = 'x', at = 'hier' where seq in (3, 5)";
    without_triggers(dir.path()).execute_batch(change).unwrap();
    let sentence = "La ligne 3 du journal (hier) a été modifiée hors de Cabas. Les lignes d'avant sont intactes. Gardez cette copie et prévenez le bureau.";
    assert_eq!(call(&app, "journal.verify", json!({}))["sentence"], sentence);
}

#[test]
fn forgetting_a_content_keeps_the_chain() {
    let (dir, app) = prepared();
    sqlite(dir.path()).execute("update journal set content = null, salt = null where seq = 3", []).unwrap();
    assert!(verified(&app));
    let entries = call(&app, "journal.list", json!({}))["entries"].clone();
    let told: Vec<(&Value, &Value)> =
        entries.as_array().unwrap().iter().map(|entry| (&entry["seq"], &entry["erased"])).collect();
    let expected: Vec<(Value, Value)> = (1..=6).rev().map(|seq| (json!(seq), json!(seq == 3))).collect();
    assert_eq!(told, expected.iter().map(|(seq, erased)| (seq, erased)).collect::<Vec<_>>());
    assert_eq!(entries[3]["sentence"], "Contenu effacé à la demande d'une personne.");
    let told = "select count(*) from journal where content like '%Foyer 000002%'";
    assert_eq!(count(&sqlite(dir.path()), told), 0);
}

#[test]
fn what_was_written_cannot_be_changed() {
    let (dir, app) = prepared();
    let other = sqlite(dir.path());
    for (change, said) in [
        ("update journal set content = null where seq = 3", "journal is insert-only"),
        ("update journal set content = '{}' where seq = 3", "journal is insert-only"),
        (
            "update journal set content = null, salt = null, at = 'hier' where seq = 3",
            "journal is insert-only",
        ),
        ("update journal set content = null, salt = null, seq = 9 where seq = 3", "journal is insert-only"),
        ("update journal set command = 'x' where seq = 3", "journal is insert-only"),
        ("update journal set hash = 'x' where seq = 3", "journal is insert-only"),
        ("delete from journal where seq = 6", "journal is insert-only"),
        ("update device set prefix = 'B'", "device is insert-only"),
        ("delete from device", "device is insert-only"),
    ] {
        let error = other.execute(change, []).expect_err(change);
        assert_eq!(error.to_string(), said, "{change}");
    }
    assert!(verified(&app));
}
