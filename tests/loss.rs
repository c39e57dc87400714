//! Nothing acknowledged is lost: a child writes numbered households and prints each acknowledged one; it is
//! killed (kill -9) at 200 points, and after each restart every acknowledged row is there.
//! `CABAS_SEED=7 cargo test --test loss` kills elsewhere.

mod support;

use serde_json::json;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::Stdio;
use support::*;

/// The day scenarios begin on: the same for the child and for who checks, so that no day changes between.
const DAY: &str = "2026-03-02";
/// Households a child may write before it would end by itself.
const CHILD_MAX: usize = 400;

#[test]
fn a_hundred_kills_of_one_growing_file_lose_nothing_acknowledged() {
    let dir = folder();
    let mut random = Random::new(20_261_124);
    let mut kept = 0;
    for kill in 0..100 {
        kept = kill_and_check(dir.path(), &mut random, kill, kept, 24);
    }
    assert!(600 < kept, "only {kept} households were written: the kills came too early to mean anything");
}

#[test]
fn a_hundred_kills_of_young_files_lose_nothing_acknowledged() {
    let mut random = Random::new(4_112_026);
    for kill in 0..20 {
        let dir = folder();
        let mut kept = 0;
        for again in 0..5 {
            kept = kill_and_check(dir.path(), &mut random, kill * 5 + again, kept, 4);
        }
    }
}

/// Lets a child write from `kept + 1` on, kills it, and answers how many households are there.
fn kill_and_check(data: &Path, random: &mut Random, kill: usize, kept: usize, acks_max: usize) -> usize {
    let acknowledged = kept + write_until_killed(data, random, kept, acks_max);
    let app = app(data, DAY);
    let found = names(&app);
    let most = names_of(1..=acknowledged + 1);
    assert!(
        found == most || found == most[..acknowledged],
        "kill {kill}: {acknowledged} acknowledged, {} found, last {:?}",
        found.len(),
        found.last()
    );
    assert!(verified(&app), "kill {kill}: the journal's chain is broken");
    let rows = call(&app, "journal.verify", json!({}))["rows"].as_u64();
    // The file's birth is the first row.
    assert_eq!(rows, u64::try_from(found.len() + 1).ok(), "kill {kill}: rows of the journal");
    drop(app);
    assert_eq!(integrity(data), "ok", "kill {kill}");
    // Nothing half-made stays: no copy in clear, no part of one.
    let left: Vec<String> = listing(data).into_iter().filter(|name| name.ends_with(".partial")).collect();
    assert_eq!(left, Vec::<String>::new(), "kill {kill}");
    found.len()
}

/// How many lines the child acknowledged before it was killed.
fn write_until_killed(data: &Path, random: &mut Random, kept: usize, acks_max: usize) -> usize {
    let play = data.join("play.txt");
    scenario(&play, kept + 1..=kept + CHILD_MAX);
    let mut child = program(data)
        .arg("play")
        .arg(&play)
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let mut said = BufReader::new(child.stdout.take().expect("the child has an output"));
    let mut heard = String::new();
    // One kill in five falls while the program starts: the file is opened, migrated, copied.
    let acks = if random.below(5) == 0 { 0 } else { random.below(acks_max + 1) };
    for _ in 0..acks {
        said.read_line(&mut heard).expect("the child speaks");
    }
    // A part of the next line, and some turns of the processor: so kills fall inside writes too.
    let mut part = vec![0; random.below(40) * usize::from(0 < acks)];
    said.read_exact(&mut part).expect("the child speaks");
    heard += &String::from_utf8(part).expect("the names are plain");
    random.turn(if acks == 0 { 25_000 } else { 4_000 });
    child.kill().expect("the child can be killed");
    child.wait().expect("the child ends");
    said.read_to_string(&mut heard).expect("what was said before can be heard");
    // Only a whole line is an acknowledgement.
    let lines = heard.matches('\n').count();
    let expected: Vec<String> = (kept + 1..=kept + lines).map(name).collect();
    let acknowledged: Vec<&str> =
        heard.lines().take(lines).map(|line| line.split('"').nth(5).unwrap_or_default()).collect();
    assert_eq!(acknowledged, expected, "each write succeeds");
    lines
}

#[test]
fn a_restore_killed_at_any_point_leaves_the_old_file_or_the_new_one() {
    let mut random = Random::new(5_112_026);
    let mut restored = 0;
    for kill in 0..40 {
        let dir = folder();
        let opened = app(dir.path(), DAY);
        (1..=3).for_each(|number| drop(add(&opened, &name(number))));
        let copy = call(&opened, "safety.back_up", json!({}))["backup"]["file"].clone();
        (4..=6).for_each(|number| drop(add(&opened, &name(number))));
        drop(opened);
        let input = json!({"file": copy}).to_string();
        let mut child = program(dir.path())
            .args(["--today", DAY, "call", "safety.restore", &input])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        // A restore takes about as long.
        random.turn(30_000);
        child.kill().expect("the child can be killed");
        child.wait().expect("the child ends");
        restored += usize::from(old_or_new(dir.path(), kill));
    }
    eprintln!("{restored} of 40 restores came through");
}

/// Which of the two files is there: true for the restored one. Between the two the program says that the
/// file is missing and offers the copies, with the replaced file among them.
fn old_or_new(data: &Path, kill: usize) -> bool {
    let mut opened = app(data, DAY);
    if let Some((kind, _)) = problem(&opened) {
        assert_eq!(kind, "missing", "kill {kill}");
        let copies = call(&opened, "safety.list_backups", json!({}))["backups"].clone();
        let copies = copies.as_array().expect("a list");
        let kept = copies.iter().find(|copy| copy["kind"] == "replaced").expect("the file is kept");
        assert_eq!(kept["households"], 6, "kill {kill}");
        call(&opened, "safety.restore", json!({"file": kept["file"]}));
        drop(opened);
        opened = app(data, DAY);
    }
    let found = names(&opened);
    let new = found == names_of(1..=3);
    assert!(new || found == names_of(1..=6), "kill {kill}: {found:?}");
    assert!(verified(&opened), "kill {kill}");
    drop(opened);
    assert_eq!(integrity(data), "ok", "kill {kill}");
    new
}
