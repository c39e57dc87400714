//! The window and the door agree: each command a screen calls exists, and each command has a screen.
#![expect(clippy::unwrap_used, reason = "a test may stop where a file cannot be read")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// Commands that only the terminal needs.
const TERMINAL_ONLY: &[&str] = &["numbers.preview"];

#[test]
fn screens_and_commands_know_each_other() {
    let known: BTreeSet<&str> = cabas::wire::commands().into_iter().map(|(name, _)| name).collect();
    let called = called();
    let called: BTreeSet<&str> = called.iter().map(String::as_str).collect();
    let unknown: Vec<&str> = called.difference(&known).copied().collect();
    assert!(unknown.is_empty(), "screens call what does not exist: {unknown:?}");
    let lonely: Vec<&str> =
        known.difference(&called).copied().filter(|name| !TERMINAL_ONLY.contains(name)).collect();
    assert!(lonely.is_empty(), "commands without a screen: {lonely:?}");
}

/// Every literal in the screens that has the form of a command: `slice.verb_object`.
fn called() -> BTreeSet<String> {
    let slices: BTreeSet<&str> =
        cabas::wire::commands().iter().map(|(name, _)| name.split('.').next().unwrap()).collect();
    let mut called = BTreeSet::new();
    for path in screens() {
        let code = std::fs::read_to_string(path).unwrap();
        for literal in code.split(['\'', '"', '`']) {
            let Some((slice, verb)) = literal.split_once('.') else { continue };
            let named = !verb.is_empty() && verb.chars().all(|c| c.is_ascii_lowercase() || c == '_');
            if slices.contains(slice) && named && verb != "js" && verb != "ftl" {
                called.insert(literal.to_owned());
            }
        }
    }
    called
}

fn screens() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("ui")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && path.file_name().unwrap() != "vendor" {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "js") {
                found.push(path);
            }
        }
    }
    found
}
