//! Copies: made and verified, one a day, encrypted where they leave the laptop, looked into before they are
//! taken. A restored or copied folder is another device. A file from a newer program stays as it is.
//! (A copy before a migration needs a second migration: it belongs to tests/migrations.rs once there is one.)

mod support;

use cabas::{App, Code};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use support::*;

const PASSPHRASE: &str = "quatre sacs de riz rond";
const NEWER: &str = "Ce fichier vient d'une version plus récente de Cabas. Il n'a pas été touché. Installez la nouvelle version sur cet ordinateur, puis recommencez.";

fn copies(app: &App) -> Vec<Value> {
    list(app, json!({}))["backups"].as_array().expect("a list").clone()
}

fn list(app: &App, input: Value) -> Value {
    call(app, "safety.list_backups", input)
}

fn add_some(app: &App, numbers: std::ops::RangeInclusive<usize>) {
    for number in numbers {
        add(app, &name(number));
    }
}

#[test]
fn a_copy_on_demand_is_a_whole_file_with_every_row() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    add_some(&app, 1..=12);
    let made = call(&app, "safety.back_up", json!({}));
    let path = PathBuf::from(text(&made["backup"]["file"]));
    assert_eq!(path.parent(), Some(dir.path().join("backups").as_path()));
    assert_eq!((&made["backup"]["kind"], &made["backup"]["households"]), (&json!("manual"), &json!(12)));
    assert_eq!(made["backup"]["bytes"], bytes(&path).len());
    let copy = rusqlite::Connection::open(&path).unwrap();
    assert_eq!(count(&copy, "select count(*) from household"), 12);
    assert_eq!(count(&copy, "select count(*) from journal"), 13);
    let ok: String = copy.query_row("pragma integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(ok, "ok");
    // One file: nothing beside it, nothing half-made.
    drop(copy);
    let name = path.file_name().unwrap().to_string_lossy().into_owned();
    assert_eq!(listing(&dir.path().join("backups")), ["cabas-20261124-080005-daily.sqlite".to_owned(), name]);
}

#[test]
fn copies_made_while_somebody_writes_are_good() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    std::thread::scope(|threads| {
        let writer = threads.spawn(|| add_some(&app, 1..=60));
        let mut last = 0;
        while !writer.is_finished() {
            let households = call(&app, "safety.back_up", json!({}))["backup"]["households"].clone();
            let households = households.as_i64().expect("a number");
            assert!(last <= households, "{households} after {last}");
            last = households;
        }
    });
    assert_eq!(call(&app, "safety.back_up", json!({}))["backup"]["households"], 60);
}

#[test]
fn the_first_start_of_a_day_makes_a_copy_and_only_that_one() {
    let dir = folder();
    let days = |today: &str| {
        drop(app(dir.path(), today));
        let names = listing(&dir.path().join("backups"));
        names.iter().map(|name| name[6..14].to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(days("2026-11-24"), ["20261124"]);
    assert_eq!(days("2026-11-24"), ["20261124"]);
    assert_eq!(days("2026-11-25"), ["20261124", "20261125"]);
    assert_eq!(days("2026-11-25"), ["20261124", "20261125"]);
    assert_eq!(days("2026-12-01"), ["20261124", "20261125", "20261201"]);
}

#[test]
fn ten_days_stay_and_the_last_of_each_month() {
    let dir = folder();
    for day in (1..=30).map(|day| format!("2026-10-{day:02}")).chain(["2026-11-02".to_owned()]) {
        drop(app(dir.path(), &day));
    }
    let kept: Vec<String> =
        listing(&dir.path().join("backups")).iter().map(|name| name[6..14].to_owned()).collect();
    let expected: Vec<String> =
        (22..=30).map(|day| format!("202610{day}")).chain(["20261102".to_owned()]).collect();
    assert_eq!(kept, expected);
}

#[test]
fn the_first_start_of_a_day_also_copies_to_the_stick_when_it_is_there() {
    let (dir, stick) = (folder(), folder());
    let opened = app(dir.path(), TODAY);
    call(&opened, "settings.set_backup_folder", json!({"folder": stick.path()}));
    drop(opened);
    drop(app(dir.path(), "2026-11-25"));
    let names = listing(stick.path());
    assert_eq!(names.len(), 1);
    assert_eq!(&names[0][6..14], "20261125");
    // Without the stick nobody is kept from working.
    let gone = stick.path().to_owned();
    drop(stick);
    let app = app(dir.path(), "2026-11-26");
    assert_eq!(problem(&app), None);
    assert!(!gone.exists());
}

#[test]
fn a_copy_is_late_after_seven_days() {
    let (dir, stick) = (folder(), folder());
    let opened = app(dir.path(), "2026-11-01");
    assert_eq!(list(&opened, json!({"folder": stick.path()}))["sentence"], "pas encore de copie");
    assert_eq!(list(&opened, json!({"folder": stick.path()}))["late"], true);
    call(&opened, "safety.back_up", json!({"folder": stick.path()}));
    drop(opened);
    for (today, days, late, sentence) in [
        ("2026-11-02", 1, false, "copie d'hier"),
        ("2026-11-08", 7, false, "copie d'il y a 7 jours"),
        ("2026-11-09", 8, true, "copie d'il y a 8 jours"),
    ] {
        let app = app(dir.path(), today);
        let seen = list(&app, json!({"folder": stick.path()}));
        assert_eq!(seen["backups"][0]["days"], days, "{today}");
        assert_eq!((&seen["late"], &seen["sentence"]), (&json!(late), &json!(sentence)), "{today}");
        // The laptop's own copy is of today.
        assert_eq!(call(&app, "desk.show", json!({}))["backup"]["late"], false);
    }
}

#[test]
fn a_session_of_many_days_shows_that_its_copy_is_late() {
    let dir = folder();
    let play = dir.path().join("play.txt");
    let scenario = "= 2026-11-09\n> desk.show | backup.days backup.late\n  backup: days 7, late non\n\
                    = 2026-11-10\n> desk.show | backup.days backup.late\n  backup: days 8, late oui\n";
    write(&play, scenario);
    let output = run(program(dir.path()).args(["--today", "2026-11-02", "play"]).arg(&play));
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_preview_counts_what_would_be_lost() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    add_some(&app, 1..=5);
    let copy = call(&app, "safety.back_up", json!({}))["backup"]["file"].clone();
    for (lost, sentence) in [
        (0, "Cette copie contient tout ce qui a été enregistré."),
        (1, "Un enregistrement plus récent que cette copie ne sera plus là. Le fichier remplacé est gardé."),
        (
            2,
            "2 enregistrements plus récents que cette copie ne seront plus là. Le fichier remplacé est gardé.",
        ),
    ] {
        let seen = call(&app, "safety.preview_restore", json!({"file": copy}));
        assert_eq!((&seen["lost_entries"], &seen["sentence"]), (&json!(lost), &json!(sentence)));
        assert_eq!((&seen["households"], &seen["last_household"]), (&json!(5), &json!("Foyer 000005")));
        assert_eq!(seen["last_entry"]["sentence"], "Quelqu'un a enregistré le foyer M-005 Foyer 000005.");
        add(&app, &name(6 + lost));
    }
    assert!(!dir.path().join("restoring.partial").exists());
}

#[test]
fn a_restored_copy_is_another_device_and_the_replaced_file_is_kept() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    add_some(&app, 1..=5);
    let copy = call(&app, "safety.back_up", json!({}))["backup"]["file"].clone();
    add_some(&app, 6..=7);
    call(&app, "safety.restore", json!({"file": copy}));
    assert_eq!(names(&app), names_of(1..=5));
    let first = prefix(&app);
    assert_ne!(first, "A");
    let newest = call(&app, "journal.list", json!({"limit": 1}))["entries"][0].clone();
    assert_eq!(
        newest["sentence"],
        format!("Une copie a été reprise\u{a0}: le fichier continue comme poste {first}.")
    );
    // The replaced file stands among the copies, and can be taken back.
    let replaced = copies(&app).into_iter().find(|copy| copy["kind"] == "replaced").unwrap();
    assert_eq!(replaced["households"], 7);
    call(&app, "safety.restore", json!({"file": replaced["file"]}));
    assert_eq!(names(&app), names_of(1..=7));
    assert!(prefix(&app) != "A" && prefix(&app) != first);
    assert!(verified(&app));
    let devices = call(&app, "journal.list", json!({}))["entries"].clone();
    assert_eq!(devices[0]["prefix"], prefix(&app));
    assert_eq!(devices[1]["prefix"], "A");
}

#[test]
fn a_copied_folder_is_another_device() {
    let dir = folder();
    let (first, second) = (dir.path().join("portable"), dir.path().join("copie"));
    let opened = app(&first, TODAY);
    add_some(&opened, 1..=3);
    drop(opened);
    copy_folder(&first, &second);
    let copy = app(&second, TODAY);
    assert_eq!(problem(&copy), None);
    assert_eq!(names(&copy), names_of(1..=3));
    let its = prefix(&copy);
    assert_ne!(its, "A");
    let newest = call(&copy, "journal.list", json!({"limit": 1}))["entries"][0].clone();
    assert_eq!(
        newest["sentence"],
        format!("Le fichier a été copié ou déplacé\u{a0}: il continue comme poste {its}.")
    );
    drop(copy);
    // Each keeps its own from then on.
    assert_eq!(prefix(&app(&second, TODAY)), its);
    assert_eq!(prefix(&app(&first, TODAY)), "A");
}

/// A folder given another name is still the one file there is: the same place on the disk, the same birth.
/// No other laptop can give the same receipt numbers, so the device stays.
#[test]
fn a_renamed_folder_stays_the_same_device() {
    let dir = folder();
    let (before, after) = (dir.path().join("cabas"), dir.path().join("Documents"));
    drop(app(&before, TODAY));
    std::fs::rename(&before, &after).unwrap();
    assert_eq!(prefix(&app(&after, TODAY)), "A");
}

#[test]
fn a_newer_file_is_refused_and_left_byte_for_byte() {
    let dir = folder();
    let opened = app(dir.path(), TODAY);
    add(&opened, "Sow");
    let copy = call(&opened, "safety.back_up", json!({}))["backup"]["file"].clone();
    drop(opened);
    let newer = sqlite(dir.path());
    let version = count(&newer, "pragma user_version") + 1;
    newer.execute_batch(&format!("pragma user_version = {version}")).unwrap();
    drop(newer);
    let before = bytes(&file(dir.path()));
    let opened = app(dir.path(), "2026-11-25");
    assert_eq!(problem(&opened), Some(("newer".to_owned(), NEWER.to_owned())));
    for command in ["safety.start_anew", "safety.open_anyway"] {
        let failure = fails(&opened, command, json!({}));
        assert_eq!((failure.code, failure.message.as_str()), (Code::Refused, NEWER));
    }
    let failure = fails(&opened, "members.list", json!({}));
    assert_eq!((failure.code, failure.message.as_str()), (Code::Unavailable, NEWER));
    drop(opened);
    assert!(bytes(&file(dir.path())) == before, "the newer file was changed");
    // A copy of a newer file is refused as well.
    write(Path::new(text(&copy)), before);
    let other = folder();
    let opened = app(other.path(), TODAY);
    let failure = fails(&opened, "safety.restore", json!({"file": copy}));
    let message = "Cette copie vient d'une version plus récente de Cabas. Rien n'a été changé. Installez d'abord la nouvelle version.";
    assert_eq!((failure.code, failure.message.as_str()), (Code::BadInput, message));
}

#[test]
fn what_is_no_copy_of_ours_is_refused() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    let other = dir.path().join("other.sqlite");
    rusqlite::Connection::open(&other).unwrap().execute_batch("create table t (a)").unwrap();
    let text_file = dir.path().join("liste.txt");
    write(&text_file, "Anna Sow\n");
    let not_ours = "Ce fichier n'est pas une copie faite par Cabas. Rien n'a été changé.";
    let damaged = "Cette copie est abîmée. Rien n'a été changé. Choisissez-en une autre.";
    for (path, code, message) in [
        (other, Code::BadInput, not_ours),
        (text_file, Code::BadInput, damaged),
        (dir.path().join("nulle-part.sqlite"), Code::NotFound, "Ce fichier ou ce dossier n'existe pas."),
    ] {
        let failure = fails(&app, "safety.restore", json!({"file": path}));
        assert_eq!((failure.code, failure.message.as_str()), (code, message));
        assert!(!dir.path().join("restoring.partial").exists());
    }
    assert_eq!(prefix(&app), "A");
}

#[test]
fn an_encrypted_copy_opens_with_its_passphrase_only() {
    let (dir, stick, laptop) = (folder(), folder(), folder());
    let opened = app(dir.path(), TODAY);
    add_some(&opened, 1..=3);
    call(&opened, "settings.set_passphrase", json!({"passphrase": PASSPHRASE}));
    let made = call(&opened, "safety.back_up", json!({"folder": stick.path()}))["backup"].clone();
    assert_eq!((&made["encrypted"], &made["households"]), (&json!(true), &Value::Null));
    let copy = made["file"].clone();
    assert!(text(&copy).ends_with("-manual.sqlite.age"));
    // On the stick there is nothing else, and nothing in it can be read.
    assert_eq!(listing(stick.path()).len(), 1);
    assert!(!holds(Path::new(text(&copy)), "Foyer"));
    drop(opened);
    let app = app(laptop.path(), TODAY);
    let needs =
        "Cette copie est protégée. Tapez la phrase secrète\u{a0}; elle est sur la feuille de secours.";
    let wrong =
        "Cette phrase secrète n'ouvre pas la copie. Rien n'a été changé. Relisez la feuille de secours.";
    for (command, passphrase, message) in [
        ("safety.preview_restore", json!(null), needs),
        ("safety.restore", json!("  "), needs),
        ("safety.restore", json!("quatre sacs de riz long"), wrong),
    ] {
        let failure = fails(&app, command, json!({"file": copy, "passphrase": passphrase}));
        assert_eq!((failure.code, failure.field.as_deref()), (Code::BadInput, Some("passphrase")));
        assert_eq!(failure.message, message);
    }
    let right = json!({"file": copy, "passphrase": PASSPHRASE});
    assert_eq!(call(&app, "safety.preview_restore", right.clone())["households"], 3);
    assert_eq!(names(&app), Vec::<String>::new());
    call(&app, "safety.restore", right);
    assert_eq!(names(&app), names_of(1..=3));
    assert_ne!(prefix(&app), "A");
    assert!(verified(&app));
}

#[test]
fn an_encrypted_copy_cut_short_is_refused() {
    let (dir, stick) = (folder(), folder());
    let app = app(dir.path(), TODAY);
    call(&app, "settings.set_passphrase", json!({"passphrase": PASSPHRASE}));
    let made = call(&app, "safety.back_up", json!({"folder": stick.path()}))["backup"]["file"].clone();
    let whole = bytes(Path::new(text(&made)));
    for length in [0, 100, whole.len() / 2, whole.len() - 1] {
        write(Path::new(text(&made)), &whole[..length]);
        let failure = fails(&app, "safety.restore", json!({"file": made, "passphrase": PASSPHRASE}));
        assert_eq!(failure.message, "Cette copie est abîmée. Rien n'a été changé. Choisissez-en une autre.");
        assert_eq!((failure.code, failure.field.as_deref()), (Code::BadInput, Some("file")));
    }
    assert!(!dir.path().join("restoring.partial").exists());
}

#[test]
fn the_passphrase_stands_only_inside_the_file() {
    let (dir, stick) = (folder(), folder());
    let opened = app(dir.path(), TODAY);
    let shown = call(&opened, "settings.set_passphrase", json!({"passphrase": PASSPHRASE}));
    call(&opened, "settings.set_backup_folder", json!({"folder": stick.path()}));
    call(&opened, "safety.back_up", json!({"folder": stick.path()}));
    for answer in [shown, call(&opened, "settings.show", json!({})), call(&opened, "journal.list", json!({}))]
    {
        assert!(!answer.to_string().contains("riz"), "{answer}");
    }
    let told = "select count(*) from journal where content like '%riz%' or command like '%riz%'";
    assert_eq!(count(&sqlite(dir.path()), told), 0);
    assert_eq!(count(&sqlite(dir.path()), "select count(*) from journal where content like '%•••%'"), 1);
    drop(opened);
    let mut holding: Vec<String> = files_under(dir.path())
        .into_iter()
        .filter(|path| holds(path, "sacs de riz"))
        .map(|path| path.strip_prefix(dir.path()).unwrap().to_string_lossy().into_owned())
        .collect();
    holding.sort();
    assert_eq!(holding, ["cabas.sqlite"]);
    assert!(files_under(stick.path()).iter().all(|path| !holds(path, "sacs de riz")));
}

#[test]
fn the_recovery_sheet_needs_a_passphrase() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    let failure = fails(&app, "documents.recovery_sheet", json!({}));
    let message = "Aucune phrase secrète n'est choisie\u{a0}: la feuille de secours serait vide. Choisissez-en une dans les réglages.";
    assert_eq!((failure.code, failure.message.as_str()), (Code::Refused, message));
    assert_eq!(listing(&dir.path().join("documents")), Vec::<String>::new());
    call(&app, "settings.set_passphrase", json!({"passphrase": PASSPHRASE}));
    assert_eq!(call(&app, "documents.recovery_sheet", json!({}))["pages"], 1);
}

#[test]
fn a_folder_that_is_not_there_takes_no_copy() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    let failure = fails(&app, "safety.back_up", json!({"folder": dir.path().join("cle")}));
    assert_eq!((failure.code, failure.field.as_deref()), (Code::BadInput, Some("folder")));
    assert!(!dir.path().join("cle").exists());
}

fn files_under(folder: &Path) -> Vec<PathBuf> {
    let paths = listing(folder).into_iter().map(|name| folder.join(name));
    paths.flat_map(|path| if path.is_dir() { files_under(&path) } else { vec![path] }).collect()
}

fn holds(path: &Path, words: &str) -> bool {
    bytes(path).windows(words.len()).any(|window| window == words.as_bytes())
}

#[test]
fn a_copy_tells_its_last_receipt_and_one_from_before_receipts_tells_none() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    call(&app, "adhesions.use_preset", json!({"profile": "toul"}));
    let household = add(&app, "Sow")["id"].clone();
    call(&app, "adhesions.record", json!({"household": household}));
    let copy = call(&app, "safety.back_up", json!({}))["backup"]["file"].clone();
    assert_eq!(call(&app, "safety.preview_restore", json!({"file": copy}))["last_receipt"], "A-2026-000001");
    let old = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/databases/v1.sqlite");
    let preview = call(&app, "safety.preview_restore", json!({"file": old}));
    assert_eq!((&preview["last_receipt"], &preview["households"]), (&Value::Null, &json!(1)));
}
