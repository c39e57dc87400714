//! A full disk and a folder that cannot be written: a clear sentence, reading goes on, nothing half-written,
//! and everything works again afterwards. The disk is full by a real limit of the system (`ulimit -f`) on a
//! child that ignores the signal, so that its writes fail as on a disk without room.
#![cfg(unix)]

mod support;

use serde_json::{Value, json};
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use support::*;

const DISK_REFUSES: &str = "Le disque refuse d'écrire. Rien n'a été enregistré à moitié, et vous pouvez continuer à lire. Faites une copie sur une clé, puis demandez de l'aide.";
const READ_ONLY: &str = "Le dossier ne permet pas d'écrire. Rien n'a été enregistré, et vous pouvez continuer à lire. Vérifiez les droits du dossier ou changez de clé.";
const ONLY_READ: &str = "On peut lire, mais rien enregistrer\u{a0}: le disque est plein ou le dossier est protégé. Faites de la place ou demandez de l'aide, puis redémarrez Cabas.";
const NOT_EVEN_READ: &str = "Le fichier de l'association ne peut pas être lu pour l'instant\u{a0}: le disque est plein ou le dossier est protégé. Il n'a pas été touché. Faites de la place ou demandez de l'aide, puis redémarrez Cabas.";
const HOUSEHOLDS: usize = 20;
/// Who may write nothing (nobody).
const STRANGER: u32 = 65_534;

fn prepared(data: &Path) {
    let app = app(data, TODAY);
    for number in 1..=HOUSEHOLDS {
        add(&app, &name(number));
    }
}

/// The program, unable to make any file longer than `blocks` of 512 bytes.
fn with_room_for(blocks: usize, data: &Path) -> Command {
    let mut command = Command::new("sh");
    let limited = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$@\"");
    command.args(["-c", &limited, "sh", env!("CARGO_BIN_EXE_cabas"), "--data"]);
    command.arg(data).args(["--lang", "fr", "--today", TODAY]);
    command
}

fn answer(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)))
}

/// Exit code, code and sentence of a failure on standard error.
fn failure(output: &Output) -> (Option<i32>, Value, Value) {
    let failure: Value = serde_json::from_slice(&output.stderr)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    (output.status.code(), failure["code"].clone(), failure["message"].clone())
}

fn unavailable(message: &str) -> (Option<i32>, Value, Value) {
    (Some(1), json!("unavailable"), json!(message))
}

/// With room again: these households and no half of another, a journal that agrees, and the next write.
fn works_again(data: &Path, households: usize) {
    let app = app(data, TODAY);
    assert_eq!(problem(&app), None);
    assert_eq!(names(&app), names_of(1..=households));
    assert!(verified(&app));
    let rows = "select count(*) from journal where command = 'members.add'";
    assert_eq!(count(&sqlite(data), rows), i64::try_from(households).expect("a small number"));
    add(&app, &name(households + 1));
    assert_eq!(names(&app), names_of(1..=households + 1));
    drop(app);
    assert_eq!(integrity(data), "ok");
}

#[test]
fn a_disk_that_fills_up_while_working_loses_nothing() {
    let dir = folder();
    prepared(dir.path());
    let play = dir.path().join("play.txt");
    scenario(&play, HOUSEHOLDS + 1..=HOUSEHOLDS + 200);
    let reading = "> members.list {\"limit\": 1} | total\n> journal.verify {} | intact\n";
    write(&play, String::from_utf8(bytes(&play)).unwrap() + reading);
    let output = run(with_room_for(800, dir.path()).arg("play").arg(&play));
    assert_eq!(output.status.code(), Some(1), "a write that must succeed did not");
    let said = String::from_utf8(output.stdout).unwrap();
    let refused = said.lines().filter(|line| line.starts_with('!')).count();
    let each = format!("! {DISK_REFUSES}");
    assert!(said.lines().filter(|line| line.starts_with('!')).all(|line| line == each), "{said}");
    assert!((1..200).contains(&refused), "{refused} of 200 were refused");
    let written = HOUSEHOLDS + 200 - refused;
    // Reading went on, and shows what was acknowledged.
    let end: Vec<&str> = said.lines().rev().take(4).collect();
    assert_eq!((end[2], end[0]), (format!("  total: {written}").as_str(), "  intact: oui"));
    let acknowledged: Vec<bool> = {
        let lines: Vec<&str> = said.lines().collect();
        let adds = lines.iter().enumerate().filter(|(_, line)| line.starts_with('+'));
        adds.map(|(at, _)| !lines[at + 1].starts_with('!')).collect()
    };
    assert!(acknowledged.is_sorted_by(|a, b| a >= b), "once full, always full");
    works_again(dir.path(), written);
}

#[test]
fn a_start_without_room_for_the_days_copy_goes_on_reading() {
    let dir = folder();
    prepared(dir.path());
    let whole = bytes(&file(dir.path()));
    let tomorrow = ["--today", "2026-11-25"];
    let limited = |arguments: &[&str]| {
        let mut command = with_room_for(100, dir.path());
        // The later day counts: clap refuses two, so the first is taken back.
        let kept: Vec<_> = command.get_args().map(std::ffi::OsStr::to_owned).collect();
        command = Command::new("sh");
        command.args(&kept[..kept.len() - 2]).args(tomorrow).args(arguments);
        run(&mut command)
    };
    let start = answer(&limited(&["call", "app.start"]));
    assert_eq!(start["state"], "first_start");
    assert_eq!(
        (&start["problem"]["kind"], &start["problem"]["message"]),
        (&json!("read_only"), &json!(ONLY_READ))
    );
    assert_eq!(start["problem"]["can_start_anew"], false);
    assert_eq!(answer(&limited(&["call", "members.list"]))["total"], HOUSEHOLDS);
    let add = r#"{"persons": [{"last_name": "Sow"}]}"#;
    assert_eq!(failure(&limited(&["call", "members.add", add])), unavailable(READ_ONLY));
    assert_eq!(failure(&limited(&["call", "safety.back_up"])), unavailable(DISK_REFUSES));
    assert!(bytes(&file(dir.path())) == whole, "the file was written");
    // No half of a copy was left.
    assert_eq!(listing(&dir.path().join("backups")), ["cabas-20261124-080005-daily.sqlite"]);
    works_again(dir.path(), HOUSEHOLDS);
}

#[test]
fn after_a_kill_a_start_without_room_is_not_taken_for_damage() {
    let dir = folder();
    prepared(dir.path());
    killed_after_more(dir.path());
    let before = [bytes(&file(dir.path())), bytes(&beside(dir.path(), "-wal"))];
    let start = answer(&run(with_room_for(8, dir.path()).args(["call", "app.start"])));
    assert_eq!(start["problem"]["kind"], "unreadable");
    assert_eq!(start["problem"]["message"], NOT_EVEN_READ);
    assert_eq!(start["problem"]["can_start_anew"], false);
    assert!(
        [bytes(&file(dir.path())), bytes(&beside(dir.path(), "-wal"))] == before,
        "something was written"
    );
    works_again(dir.path(), HOUSEHOLDS + 10);
}

/// Ten more households, acknowledged by a child that is then killed: they stand beside the file.
fn killed_after_more(data: &Path) {
    let play = data.join("play.txt");
    scenario(&play, HOUSEHOLDS + 1..=HOUSEHOLDS + 10);
    let end = "> words.bundle {}\n".repeat(20);
    write(&play, String::from_utf8(bytes(&play)).expect("a scenario is text") + &end);
    let mut child = program(data)
        .args(["--today", TODAY, "play"])
        .arg(&play)
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut said = std::io::BufReader::new(child.stdout.take().expect("the child has an output"));
    for _ in 0..10 {
        std::io::BufRead::read_line(&mut said, &mut String::new()).expect("the child speaks");
    }
    child.kill().expect("the child can be killed");
    child.wait().expect("the child ends");
}

#[test]
fn a_first_start_without_room_says_so_and_begins_once_there_is_some() {
    let dir = folder();
    for blocks in [0, 8, 100] {
        let start = answer(&run(with_room_for(blocks, dir.path()).args(["call", "app.start"])));
        assert_eq!(start["state"], "rescue", "{blocks} blocks");
        assert_eq!(start["problem"]["kind"], "unreadable", "{blocks} blocks");
        assert_eq!(start["problem"]["message"], NOT_EVEN_READ, "{blocks} blocks");
        let list = run(with_room_for(blocks, dir.path()).args(["call", "members.list"]));
        assert_eq!(failure(&list), unavailable(NOT_EVEN_READ), "{blocks} blocks");
    }
    works_again(dir.path(), 0);
}

#[test]
fn a_copy_to_a_stick_without_room_leaves_nothing_and_harms_nothing() {
    let (dir, stick) = (folder(), folder());
    prepared(dir.path());
    let input = json!({"folder": stick.path()}).to_string();
    let output = run(with_room_for(100, dir.path()).args(["call", "safety.back_up", &input]));
    assert_eq!(failure(&output), unavailable(DISK_REFUSES));
    assert_eq!(listing(stick.path()), Vec::<String>::new());
    works_again(dir.path(), HOUSEHOLDS);
}

#[test]
fn a_folder_that_cannot_be_written_is_read() {
    let dir = folder();
    let data = dir.path().join("data");
    prepared(&data);
    let stranger = Stranger::new(dir.path());
    stranger.protect(&data);
    let before = (listing(&data), bytes(&file(&data)));
    let start = answer(&stranger.call(&data, &["app.start"]));
    assert_eq!(start["state"], "first_start");
    assert_eq!(
        (&start["problem"]["kind"], &start["problem"]["message"]),
        (&json!("read_only"), &json!(ONLY_READ))
    );
    assert_eq!(answer(&stranger.call(&data, &["members.list"]))["total"], HOUSEHOLDS);
    assert_eq!(answer(&stranger.call(&data, &["journal.verify"]))["intact"], true);
    let add = r#"{"persons": [{"last_name": "Sow"}]}"#;
    assert_eq!(failure(&stranger.call(&data, &["members.add", add])), unavailable(READ_ONLY));
    let copy = json!({"file": data.join("backups").join(&listing(&data.join("backups"))[0])}).to_string();
    assert_eq!(failure(&stranger.call(&data, &["safety.restore", &copy])), unavailable(READ_ONLY));
    assert_eq!(failure(&stranger.call(&data, &["safety.back_up"])), unavailable(READ_ONLY));
    assert!((listing(&data), bytes(&file(&data))) == before, "something was written");
    stranger.free(&data);
    works_again(&data, HOUSEHOLDS);
}

#[test]
fn after_a_kill_a_folder_that_cannot_be_written_is_read_with_its_last_writes() {
    let dir = folder();
    let data = dir.path().join("data");
    prepared(&data);
    killed_after_more(&data);
    let stranger = Stranger::new(dir.path());
    stranger.protect(&data);
    assert_eq!(answer(&stranger.call(&data, &["members.list"]))["total"], HOUSEHOLDS + 10);
    stranger.free(&data);
    works_again(&data, HOUSEHOLDS + 10);
}

#[test]
fn a_new_folder_that_cannot_be_written_says_so() {
    let dir = folder();
    let data = dir.path().join("data");
    std::fs::create_dir(&data).unwrap();
    let stranger = Stranger::new(dir.path());
    stranger.protect(&data);
    let start = answer(&stranger.call(&data, &["app.start"]));
    assert_eq!((&start["state"], &start["problem"]["message"]), (&json!("rescue"), &json!(NOT_EVEN_READ)));
    assert_eq!(failure(&stranger.call(&data, &["members.list"])), unavailable(NOT_EVEN_READ));
    stranger.free(&data);
    works_again(&data, 0);
}

#[test]
fn a_file_that_cannot_be_read_is_not_taken_for_damage() {
    let dir = folder();
    let data = dir.path().join("data");
    prepared(&data);
    let stranger = Stranger::new(dir.path());
    stranger.protect(&data);
    std::fs::set_permissions(file(&data), PermissionsExt::from_mode(0o000)).unwrap();
    let start = answer(&stranger.call(&data, &["app.start"]));
    assert_eq!(
        (&start["problem"]["kind"], &start["problem"]["message"]),
        (&json!("unreadable"), &json!(NOT_EVEN_READ))
    );
    stranger.free(&data);
    works_again(&data, HOUSEHOLDS);
}

/// Somebody who may not write. Root writes everywhere, so for root another user runs the program.
struct Stranger {
    program: PathBuf,
    root: bool,
}

impl Stranger {
    fn new(shared: &Path) -> Stranger {
        // Where everybody can reach it, whatever the rights of the folder it was built in.
        let program = shared.join("cabas");
        // By another process: a child that another test starts meanwhile would keep the new program open for
        // writing, and the system starts no such program.
        let copied = run(Command::new("cp").arg(env!("CARGO_BIN_EXE_cabas")).arg(&program));
        assert!(copied.status.success(), "the program can be copied");
        std::fs::set_permissions(shared, PermissionsExt::from_mode(0o755)).expect("the folder is ours");
        let root = std::fs::metadata(shared).expect("the folder is there").uid() == 0;
        Stranger { program, root }
    }

    fn call(&self, data: &Path, arguments: &[&str]) -> Output {
        let mut command = Command::new(&self.program);
        command.arg("--data").arg(data).args(["--lang", "fr", "--today", TODAY, "call"]).args(arguments);
        if self.root {
            command.uid(STRANGER).gid(STRANGER);
        }
        run(&mut command)
    }

    /// Folders can be entered and files read; nothing can be written, by us neither.
    fn protect(&self, data: &Path) {
        rights(data, 0o555, 0o444);
    }

    fn free(&self, data: &Path) {
        rights(data, 0o755, 0o644);
    }
}

fn rights(path: &Path, for_folders: u32, for_files: u32) {
    let mode = if path.is_dir() { for_folders } else { for_files };
    // A folder is opened up before what it holds, and closed after.
    std::fs::set_permissions(path, PermissionsExt::from_mode(mode | 0o700)).expect("the path is ours");
    for name in if path.is_dir() { listing(path) } else { Vec::new() } {
        rights(&path.join(name), for_folders, for_files);
    }
    std::fs::set_permissions(path, PermissionsExt::from_mode(mode)).expect("the path is ours");
}
