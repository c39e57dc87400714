//! Bad files: whatever happened to the file, the program says what is wrong, touches nothing, and offers the
//! newest good copy; restoring it brings the rows back under another device, and the replaced file is kept.

mod support;

use cabas::{App, Code};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::LazyLock;
use support::*;
use tempfile::TempDir;

const DAMAGED: &str = "Le fichier de l'association est abîmé. Rien n'a été écrit dessus. Vous pouvez reprendre la dernière bonne copie.";
const ALTERED: &str = "Le fichier a été modifié hors de Cabas depuis la dernière fermeture. Rien n'a été écrit dessus. Reprenez la dernière bonne copie, ou ouvrez-le tel quel si vous savez pourquoi.";
const MISSING: &str = "Le fichier de l'association n'est plus dans son dossier, mais ses copies y sont. Vous pouvez reprendre la dernière.";
const NOT_OURS: &str = "Le fichier nommé cabas.sqlite n'est pas un fichier de Cabas. Il n'a pas été touché. Vous pouvez reprendre la dernière bonne copie.";
const NOTHING_TO_BEGIN_AGAIN: &str =
    "Le fichier de l'association est ouvert et en bon état\u{a0}: il n'y a rien à recommencer.";

/// Households in the copy, and those written after it.
const COPIED: usize = 40;
const CLOSED: usize = 43;
/// Households acknowledged before the kill, in a folder whose last close was at `CLOSED`.
const KILLED: usize = 83;

/// A folder closed properly: a copy with 40 households, three more written since.
static CLOSED_FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    for number in 1..=COPIED {
        add(&app, &name(number));
    }
    call(&app, "safety.back_up", json!({}));
    for number in COPIED + 1..=CLOSED {
        add(&app, &name(number));
    }
    dir
});

/// The same folder, then forty more households by a process that was killed: no seal, writes beside the file.
static KILLED_FOLDER: LazyLock<TempDir> = LazyLock::new(|| {
    let dir = folder();
    copy_folder(CLOSED_FOLDER.path(), dir.path());
    let play = dir.path().join("play.txt");
    scenario(&play, CLOSED + 1..=KILLED);
    let mut child = program(dir.path());
    // After its last line the child waits for a reader that never comes.
    let end = "> words.bundle {}\n".repeat(20);
    write(&play, String::from_utf8(bytes(&play)).expect("a scenario is text") + &end);
    let mut child = child
        .args(["--today", TODAY, "play"])
        .arg(&play)
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut said = std::io::BufReader::new(child.stdout.take().expect("the child has an output"));
    for _ in CLOSED..KILLED {
        std::io::BufRead::read_line(&mut said, &mut String::new()).expect("the child speaks");
    }
    child.kill().expect("the child can be killed");
    child.wait().expect("the child ends");
    assert!(beside(dir.path(), "-wal").exists() && !dir.path().join("cabas.seal").exists());
    dir
});

fn closed() -> TempDir {
    copy_of(&CLOSED_FOLDER)
}

fn killed() -> TempDir {
    copy_of(&KILLED_FOLDER)
}

fn copy_of(template: &TempDir) -> TempDir {
    let dir = folder();
    copy_folder(template.path(), dir.path());
    dir
}

/// The file and what waits beside it, byte by byte (`None`: not there).
fn as_it_stands(data: &Path) -> [Option<Vec<u8>>; 2] {
    [file(data), beside(data, "-wal")].map(|path| std::fs::read(path).ok())
}

/// The newest copy offered, by its households.
fn newest_copy(app: &App) -> Value {
    call(app, "safety.list_backups", json!({}))["backups"][0].clone()
}

fn kept_files(data: &Path) -> Vec<PathBuf> {
    let replaced = data.join("replaced");
    listing(&replaced).into_iter().map(|name| replaced.join(name)).collect()
}

/// Opening and closing says this problem and changes nothing; then the newest copy is taken, and everything
/// in it is back, under another prefix, beside the replaced file.
fn is_said_and_healed(dir: &TempDir, kind: &str, message: &str) {
    let data = dir.path();
    let before = as_it_stands(data);
    let opened = app(data, TODAY);
    assert_eq!(problem(&opened), Some((kind.to_owned(), message.to_owned())));
    let refused = fails(&opened, "members.list", json!({}));
    assert_eq!((refused.code, refused.message.as_str()), (Code::Unavailable, message));
    drop(opened);
    assert!(as_it_stands(data) == before, "{kind}: opening and closing changed the file");
    heals(data, before);
}

fn heals(data: &Path, before: [Option<Vec<u8>>; 2]) {
    let app = app(data, TODAY);
    let copy = newest_copy(&app);
    assert_eq!((&copy["kind"], &copy["households"]), (&json!("manual"), &json!(COPIED)));
    let preview = call(&app, "safety.preview_restore", json!({"file": copy["file"]}));
    assert_eq!((&preview["households"], &preview["lost_entries"]), (&json!(COPIED), &Value::Null));
    let opened = call(&app, "safety.restore", json!({"file": copy["file"]}));
    assert_eq!((&opened["state"], &opened["problem"]), (&json!("first_start"), &Value::Null));
    assert!(as_it_stands(data)[0] != before[0], "another file stands there now");
    assert_eq!(names(&app), names_of(1..=COPIED));
    assert_ne!(prefix(&app), "A");
    assert!(verified(&app));
    let kept: Vec<Vec<u8>> = kept_files(data)
        .iter()
        .filter(|path| !path.to_string_lossy().ends_with("-shm"))
        .map(|path| bytes(path))
        .collect();
    assert!(
        kept == before.into_iter().flatten().collect::<Vec<_>>(),
        "the replaced file is not kept as it was"
    );
    add(&app, &name(COPIED + 1));
    drop(app);
    let again = support::app(data, TODAY);
    assert_eq!(problem(&again), None);
    assert_eq!(names(&again), names_of(1..=COPIED + 1));
    drop(again);
    assert_eq!(integrity(data), "ok");
}

#[test]
fn sixty_four_changed_bytes_are_said_and_healed() {
    for seed in 0..40 {
        let dir = closed();
        Random::new(seed).flip(&file(dir.path()), 64);
        // Where all 64 fall on pages without a row, SQLite has nothing to say and the seal alone tells.
        let (kind, _) = problem(&app(dir.path(), TODAY)).unwrap();
        let message = if kind == "altered" { ALTERED } else { DAMAGED };
        is_said_and_healed(&dir, &kind, message);
    }
}

#[test]
fn half_a_file_is_said_and_healed() {
    let dir = closed();
    let whole = bytes(&file(dir.path()));
    write(&file(dir.path()), &whole[..whole.len() / 2]);
    is_said_and_healed(&dir, "damaged", DAMAGED);
}

#[test]
fn an_empty_file_is_said_and_healed() {
    let dir = closed();
    write(&file(dir.path()), "");
    is_said_and_healed(&dir, "damaged", DAMAGED);
}

#[test]
fn a_first_block_of_zeros_is_said_and_healed() {
    let dir = closed();
    let mut whole = bytes(&file(dir.path()));
    whole[..4096].fill(0);
    write(&file(dir.path()), whole);
    is_said_and_healed(&dir, "damaged", DAMAGED);
}

#[test]
fn a_text_under_our_name_is_said_and_healed() {
    let dir = closed();
    write(&file(dir.path()), "Liste des foyers\nAnna Sow\n");
    is_said_and_healed(&dir, "not_ours", NOT_OURS);
}

#[test]
fn another_programs_file_is_said_and_healed() {
    let dir = closed();
    std::fs::remove_file(file(dir.path())).unwrap();
    let other = "create table moz_places (id integer primary key, url text); pragma user_version = 77;";
    sqlite(dir.path()).execute_batch(other).unwrap();
    // Its version is above ours, and it is no newer Cabas for that.
    is_said_and_healed(&dir, "not_ours", NOT_OURS);
}

#[test]
fn one_letter_of_a_name_changed_outside_is_said_and_healed() {
    let dir = closed();
    change_a_name(dir.path());
    is_said_and_healed(&dir, "altered", ALTERED);
}

#[test]
fn writes_left_beside_a_closed_file_by_others_are_said_and_healed() {
    let dir = closed();
    // Another program still has the file open: its change stands in the journal of writes only.
    let other = sqlite(dir.path());
    other.execute("update household set note = 'x'", []).unwrap();
    assert!(beside(dir.path(), "-wal").exists());
    let opened = app(dir.path(), TODAY);
    assert_eq!(problem(&opened), Some(("altered".to_owned(), ALTERED.to_owned())));
    drop(opened);
    drop(other);
    is_said_and_healed(&dir, "altered", ALTERED);
}

#[test]
fn a_file_that_is_gone_is_said_and_healed() {
    let dir = closed();
    std::fs::remove_file(file(dir.path())).unwrap();
    is_said_and_healed(&dir, "missing", MISSING);
}

#[test]
fn damage_that_was_sealed_is_found_by_the_copy_of_the_next_day() {
    let dir = closed();
    Random::new(64).flip(&file(dir.path()), 64);
    let sum = Sha256::digest(bytes(&file(dir.path())));
    write(&dir.path().join("cabas.seal"), sum.iter().map(|byte| format!("{byte:02x}")).collect::<String>());
    let before = bytes(&file(dir.path()));
    let opened = app(dir.path(), "2026-11-25");
    assert_eq!(problem(&opened), Some(("damaged".to_owned(), DAMAGED.to_owned())));
    drop(opened);
    let after = bytes(&file(dir.path()));
    assert!(after == before, "the sick file was changed");
}

#[test]
fn damage_met_while_working_is_examined_at_the_next_start() {
    let dir = closed();
    let opened = app(dir.path(), TODAY);
    // The page of the households alone, under the feet of the open program: a start would not read it.
    let root = "select rootpage from sqlite_schema where name = 'household'";
    let page = usize::try_from(count(&sqlite(dir.path()), root)).unwrap();
    let mut whole = bytes(&file(dir.path()));
    whole[(page - 1) * 4096..page * 4096].fill(0xff);
    write(&file(dir.path()), whole);
    let failure = fails(&opened, "members.list", json!({}));
    assert_eq!(failure.code, Code::Unavailable);
    let message = "Le fichier est abîmé à un endroit. Rien n'a été écrit. Fermez Cabas et rouvrez-le\u{a0}: il proposera la dernière bonne copie.";
    assert_eq!(failure.message, message);
    drop(opened);
    let again = app(dir.path(), TODAY);
    assert_eq!(problem(&again), Some(("damaged".to_owned(), DAMAGED.to_owned())));
}

#[test]
fn after_a_kill_changed_bytes_are_said_or_harm_no_row() {
    let mut said = 0;
    for seed in 0..40 {
        let dir = killed();
        Random::new(1_000 + seed).flip(&file(dir.path()), 64);
        said += usize::from(is_said_or_harmless(&dir));
    }
    // The writes beside the file stand in for many of its pages.
    assert!(30 <= said, "only {said} of 40 were said");
}

#[test]
fn after_a_kill_bytes_changed_among_the_last_writes_are_said() {
    for seed in 0..40 {
        let dir = killed();
        Random::new(2_000 + seed).flip(&beside(dir.path(), "-wal"), 64);
        assert!(is_said_or_harmless(&dir), "seed {seed} was not said");
    }
}

#[test]
fn after_a_kill_half_a_file_is_said() {
    let dir = killed();
    let whole = bytes(&file(dir.path()));
    write(&file(dir.path()), &whole[..whole.len() / 2]);
    assert!(is_said_or_harmless(&dir));
}

#[test]
fn after_a_kill_an_empty_file_is_said_and_healed() {
    let dir = killed();
    write(&file(dir.path()), "");
    is_said_and_healed(&dir, "damaged", DAMAGED);
}

#[test]
fn after_a_kill_a_text_under_our_name_is_said_and_healed() {
    let dir = killed();
    write(&file(dir.path()), "Liste des foyers\nAnna Sow\n");
    is_said_and_healed(&dir, "not_ours", NOT_OURS);
}

#[test]
fn writes_left_by_a_file_that_is_gone_do_not_enter_the_restored_one() {
    let dir = killed();
    std::fs::remove_file(file(dir.path())).unwrap();
    is_said_and_healed(&dir, "missing", MISSING);
}

#[test]
fn after_a_kill_a_changed_row_of_the_journal_is_said_and_healed() {
    let dir = killed();
    let other = sqlite(dir.path());
    other
        .execute_batch("drop trigger journal_only_forgets; update journal set at = 'hier' where seq = 9")
        .unwrap();
    drop(other);
    is_said_and_healed(&dir, "altered", ALTERED);
}

#[test]
fn after_a_kill_an_undamaged_file_has_every_acknowledged_row() {
    let dir = killed();
    assert!(!is_said_or_harmless(&dir));
}

/// True when the damage was said; then the file is as it was and heals. Otherwise every row is there.
fn is_said_or_harmless(dir: &TempDir) -> bool {
    let data = dir.path();
    let before = as_it_stands(data);
    let app = app(data, TODAY);
    let Some((kind, message)) = problem(&app) else {
        assert_eq!(names(&app), names_of(1..=KILLED));
        assert!(verified(&app));
        return false;
    };
    let sentence = if kind == "altered" { ALTERED } else { DAMAGED };
    assert_eq!(message, sentence, "{kind}");
    drop(app);
    assert!(as_it_stands(data) == before, "opening and closing changed the file");
    heals(data, before);
    true
}

#[test]
fn a_file_replaced_after_a_kill_can_be_taken_back_with_its_last_writes() {
    let dir = killed();
    let data = dir.path();
    let opened = app(data, TODAY);
    let copy = newest_copy(&opened);
    drop(opened);
    // A restore in a folder where the killed session left its writes: they are kept with the replaced file.
    let moved = folder();
    copy_folder(KILLED_FOLDER.path(), moved.path());
    write(&moved.path().join("cabas.seal"), "broken");
    let app = app(moved.path(), TODAY);
    assert_eq!(problem(&app), Some(("altered".to_owned(), ALTERED.to_owned())));
    call(&app, "safety.restore", json!({"file": copy["file"]}));
    assert_eq!(names(&app), names_of(1..=COPIED));
    let kept = kept_files(moved.path());
    call(&app, "safety.restore", json!({"file": kept[0]}));
    assert_eq!(names(&app), names_of(1..=KILLED));
    assert!(verified(&app));
}

#[test]
fn an_altered_file_may_be_opened_as_it_is_under_another_prefix() {
    let dir = closed();
    change_a_name(dir.path());
    let app = app(dir.path(), TODAY);
    let opened = call(&app, "safety.open_anyway", json!({}));
    assert_eq!((&opened["state"], &opened["problem"]), (&json!("first_start"), &Value::Null));
    assert_eq!(names(&app)[CLOSED - 1], "Foyer 00004X");
    assert_ne!(prefix(&app), "A");
    assert!(verified(&app));
    let newest = call(&app, "journal.list", json!({"limit": 1}));
    assert_eq!(newest["entries"][0]["command"], "safety.open_anyway");
}

/// One byte inside a name, through another program's connection.
fn change_a_name(data: &Path) {
    let other = sqlite(data);
    let name = name(CLOSED);
    let changed = "Foyer 00004X";
    other
        .execute("update person set last_name = ?1 where last_name = ?2", [changed, &name])
        .expect("a row changes");
    other
        .execute("update household set call_name = ?1 where call_name = ?2", [changed, &name])
        .expect("a row changes");
}

#[test]
fn only_a_file_that_is_whole_and_altered_is_opened_anyway() {
    for (harm, kind, message) in HARMS {
        let dir = closed();
        harm(dir.path());
        let app = app(dir.path(), TODAY);
        let start = call(&app, "app.start", json!({}));
        assert_eq!(start["problem"]["kind"], kind);
        assert_eq!(start["problem"]["can_open_anyway"], false, "{kind}");
        let failure = fails(&app, "safety.open_anyway", json!({}));
        assert_eq!((failure.code, failure.message.as_str()), (Code::Refused, message));
    }
}

/// What happens to a file, the problem it makes and its sentence.
type Harm = (fn(&Path), &'static str, &'static str);
const HARMS: [Harm; 3] = [
    (|data| write(&file(data), ""), "damaged", DAMAGED),
    (|data| write(&file(data), "Bonjour"), "not_ours", NOT_OURS),
    (|data| std::fs::remove_file(file(data)).expect("the file was there"), "missing", MISSING),
];

#[test]
fn a_file_that_cannot_be_used_may_be_set_aside_for_an_empty_one() {
    for (harm, kind, _) in HARMS {
        let dir = closed();
        harm(dir.path());
        let before = as_it_stands(dir.path());
        let app = app(dir.path(), TODAY);
        let start = call(&app, "app.start", json!({}));
        assert_eq!(start["problem"]["can_start_anew"], true, "{kind}");
        let opened = call(&app, "safety.start_anew", json!({}));
        assert_eq!((&opened["state"], &opened["problem"]), (&json!("first_start"), &Value::Null));
        assert_eq!(names(&app), Vec::<String>::new());
        // Receipts of the lost file began with A: this one must not give the same numbers again.
        assert_ne!(prefix(&app), "A");
        let kept: Vec<Vec<u8>> = kept_files(dir.path()).iter().map(|path| bytes(path)).collect();
        assert!(kept == before.into_iter().flatten().collect::<Vec<_>>(), "{kind}: the file is not kept");
        assert!(listing(&dir.path().join("backups")).len() >= 2, "{kind}: the copies are kept");
    }
}

#[test]
fn a_file_in_good_health_is_neither_begun_again_nor_opened_anyway() {
    let dir = closed();
    let app = app(dir.path(), TODAY);
    for command in ["safety.start_anew", "safety.open_anyway"] {
        let failure = fails(&app, command, json!({}));
        assert_eq!((failure.code, failure.message.as_str()), (Code::Refused, NOTHING_TO_BEGIN_AGAIN));
    }
    assert_eq!(names(&app), names_of(1..=CLOSED));
}

#[test]
fn a_damaged_copy_is_refused_and_changes_nothing() {
    let dir = closed();
    let data = dir.path();
    let opened = app(data, TODAY);
    let copy = newest_copy(&opened);
    let path = PathBuf::from(text(&copy["file"]));
    Random::new(3).flip(&path, 64);
    let failure = fails(&opened, "safety.restore", json!({"file": path}));
    assert_eq!(failure.code, Code::BadInput);
    assert_eq!(failure.field.as_deref(), Some("file"));
    assert_eq!(failure.message, "Cette copie est abîmée. Rien n'a été changé. Choisissez-en une autre.");
    assert_eq!(names(&opened), names_of(1..=CLOSED));
    assert_eq!(kept_files(data), Vec::<PathBuf>::new());
}

#[test]
fn a_start_cut_before_its_first_write_is_a_first_start_again() {
    let dir = folder();
    write(&file(dir.path()), "");
    let app = app(dir.path(), TODAY);
    assert_eq!(problem(&app), None);
    assert_eq!(prefix(&app), "A");
}
