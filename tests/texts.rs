//! The Fluent files: every key in three languages with the same parameters, each used, each used one there.
#![expect(clippy::unwrap_used, reason = "a test may stop where a file cannot be read")]

use fluent_bundle::FluentResource;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 3] = ["fr", "it", "en"];
/// Families whose keys are put together from a command's name.
const FAMILIES: [&str; 2] = ["help-", "done-"];

/// How the keys that Rust names begin.
const RUST_FAMILIES: [&str; 9] =
    ["core", "refusal", "failure", "done", "print", "number", "period", "sheets", "split"];

/// Key to the names of its parameters.
type Messages = BTreeMap<String, BTreeSet<String>>;

#[test]
fn every_key_stands_in_three_languages_with_the_same_parameters() {
    let french = messages("fr");
    assert!(300 < french.len(), "the texts are read: {} keys", french.len());
    for lang in ["it", "en"] {
        let other = messages(lang);
        for (key, params) in &french {
            assert_eq!(other.get(key), Some(params), "{key} in {lang}");
        }
        assert_eq!(other.len(), french.len(), "{lang} has keys that French has not");
    }
}

#[test]
fn every_key_is_used_and_every_used_key_exists() {
    let known = messages("fr");
    let sources = [sources_of("rs"), sources_of("js")].concat();
    let quoted: BTreeSet<&str> = sources.iter().flat_map(|code| literals(code)).collect();
    for key in known.keys() {
        let family = FAMILIES.iter().any(|family| key.starts_with(family))
            && key != "done-someone"
            && key != "done-erased";
        assert!(family || quoted.contains(key.as_str()), "nobody uses {key}");
    }
    for (code, families) in [(sources_of("js"), &["ui"][..]), (sources_of("rs"), &RUST_FAMILIES[..])] {
        for literal in code.iter().flat_map(|code| literals(code)) {
            let (family, rest) = literal.split_once('-').unwrap_or_default();
            let key = families.contains(&family) && !rest.is_empty() && !rest.ends_with('-');
            let plain = literal.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            assert!(!(key && plain) || known.contains_key(literal), "{literal} is not a text");
        }
    }
}

#[test]
fn every_command_has_its_help_and_every_write_its_sentence() {
    let known = messages("fr");
    let key = |family: &str, name: &str| format!("{family}{}", name.replace(['.', '_'], "-"));
    let commands = cabas::wire::commands();
    for (name, kind) in &commands {
        assert!(known.contains_key(&key("help-", name)), "no help for {name}");
        assert!(*kind != "write" || known.contains_key(&key("done-", name)), "no sentence for {name}");
    }
    let helps = known.keys().filter(|key| key.starts_with("help-")).count();
    assert_eq!(helps, commands.len(), "a help text without its command");
}

#[test]
fn every_message_parses_and_none_is_empty() {
    for lang in LANGUAGES {
        for path in ftl_files(lang) {
            let source = std::fs::read_to_string(&path).unwrap();
            let resource = FluentResource::try_new(source.clone());
            assert!(
                resource.is_ok(),
                "{} does not parse: {:?}",
                path.display(),
                resource.err().map(|(_, e)| e)
            );
            for mark in ["TODO", "XXX", "null", "NaN", "undefined"] {
                let mut words = source.split(|c: char| !c.is_alphanumeric());
                assert!(words.all(|word| word != mark), "{} holds {mark}", path.display());
            }
        }
    }
}

#[test]
fn french_keeps_its_marks_with_their_word() {
    for path in ftl_files("fr") {
        for line in std::fs::read_to_string(&path).unwrap().lines().filter(|line| !line.starts_with('#')) {
            for (wrong, mark) in [(" :", ':'), (" ;", ';'), (" ?", '?'), (" »", '»'), ("« ", '«')] {
                assert!(!line.contains(wrong), "{}: a plain space beside {mark} in\n{line}", path.display());
            }
            assert!(!line.contains(" !"), "{}: no exclamation marks\n{line}", path.display());
        }
    }
}

/// What stands between quotes in a source.
fn literals(code: &str) -> impl Iterator<Item = &str> {
    code.split(['"', '\'', '`']).filter(|text| text.len() < 80)
}

fn messages(lang: &str) -> Messages {
    let mut messages = Messages::new();
    for path in ftl_files(lang) {
        let source = std::fs::read_to_string(&path).unwrap();
        let mut key = String::new();
        for line in source.lines() {
            let start = line.chars().next().is_some_and(|c| c.is_ascii_lowercase());
            if let Some((name, _)) = line.split_once(" =").filter(|_| start) {
                key = name.to_owned();
                assert!(
                    messages.insert(key.clone(), BTreeSet::new()).is_none(),
                    "{key} stands twice in {lang}"
                );
            }
            for param in line.split('$').skip(1) {
                let name: String =
                    param.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
                messages.get_mut(&key).unwrap().insert(name);
            }
        }
    }
    messages
}

fn ftl_files(lang: &str) -> Vec<PathBuf> {
    let folder = root().join("assets/locales").join(lang);
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn sources_of(wanted: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("src-tauri/src"), root().join("ui")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if path.file_name().unwrap() != "vendor" {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|ending| ending == wanted) {
                found.push(std::fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
