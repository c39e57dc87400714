//! The terminal as a caller: answers on standard output, failures as JSON on standard error, an exit code
//! for each kind, the three languages, repeatable days, and a folder that somebody else holds.

mod support;

use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};
use support::*;

fn cabas(data: &Path, arguments: &[&str]) -> Output {
    run(program(data).args(arguments))
}

/// The program without a data folder of its own.
fn bare(arguments: &[&str]) -> Output {
    run(Command::new(env!("CARGO_BIN_EXE_cabas")).args(arguments))
}

fn code(output: &Output) -> i32 {
    output.status.code().expect("the program ends by itself")
}

fn said(output: &Output) -> String {
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
    assert_eq!(code(output), 0);
    String::from_utf8(output.stdout.clone()).expect("answers are text")
}

fn answer(output: &Output) -> Value {
    serde_json::from_str(&said(output)).expect("answers are JSON")
}

/// The failure on standard error; then nothing is on standard output.
fn failure(output: &Output) -> Value {
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    let failure: Value = serde_json::from_slice(&output.stderr).expect("failures are JSON");
    let fields: Vec<&String> = failure.as_object().expect("an object").keys().collect();
    assert_eq!(fields, ["code", "message", "field", "params"]);
    failure
}

const SOW: &str = r#"{"persons": [{"last_name": "Sow", "first_name": "Anna"}]}"#;

#[test]
fn success_is_0_and_the_answer_is_json() {
    let dir = folder();
    let added = answer(&cabas(dir.path(), &["call", "members.add", SOW]));
    assert_eq!(added["name"], "Anna Sow");
    assert_eq!(answer(&cabas(dir.path(), &["call", "members.list"]))["total"], 1);
}

#[test]
fn wrong_usage_is_2() {
    let dir = folder();
    for arguments in [
        &["call"][..],
        &["dance"],
        &["--role", "king", "commands"],
        &["--lang", "de", "commands"],
        &["--today", "demain", "commands"],
        &["demo"],
    ] {
        let output = bare(arguments);
        assert_eq!(code(&output), 2, "{arguments:?}");
        assert_eq!(String::from_utf8_lossy(&output.stdout), "", "{arguments:?}");
    }
    assert_eq!(listing(dir.path()), Vec::<String>::new());
}

#[test]
fn a_refusal_is_3() {
    let dir = folder();
    answer(&cabas(dir.path(), &["call", "members.add", SOW]));
    let output = cabas(dir.path(), &["call", "members.add", SOW]);
    assert_eq!(code(&output), 3);
    let failure = failure(&output);
    assert_eq!((&failure["code"], &failure["field"]), (&json!("refused"), &json!("even_if_similar")));
    let similar = text(&failure["params"]["similar"]).to_owned();
    let message = format!(
        "Ce foyer ressemble à {similar}. Vérifiez, puis ajoutez quand même si c'est quelqu'un d'autre."
    );
    assert_eq!(failure["message"], message);
}

#[test]
fn a_bad_input_is_4_and_names_its_field() {
    let dir = folder();
    let input = r#"{"persons": [{"last_name": "Sow"}, {"last_name": "Ba", "email": "ba"}]}"#;
    let output = cabas(dir.path(), &["call", "members.add", input]);
    assert_eq!(code(&output), 4);
    let failure = failure(&output);
    assert_eq!((&failure["code"], &failure["field"]), (&json!("bad_input"), &json!("persons.1.email")));
    assert_eq!(
        failure["message"],
        "Une adresse e-mail s'écrit comme anna@exemple.org. Corrigez-la ou laissez vide."
    );
}

#[test]
fn what_is_no_json_is_4() {
    let dir = folder();
    for input in ["{", "[]", r#"{"no_such_field": 1}"#, "7"] {
        let output = cabas(dir.path(), &["call", "members.list", input]);
        assert_eq!(code(&output), 4, "{input}");
        assert_eq!(failure(&output)["code"], "bad_input", "{input}");
    }
}

#[test]
fn what_is_not_there_is_5() {
    let dir = folder();
    let nobody = r#"{"household": "01890000-0000-7000-8000-000000000000"}"#;
    for (arguments, message) in [
        (["call", "members.show", nobody], "Ce foyer n'existe pas, ou plus."),
        (
            ["call", "members.dance", "{}"],
            "La commande «\u{a0}members.dance\u{a0}» n'existe pas. «\u{a0}cabas commands\u{a0}» les montre toutes.",
        ),
    ] {
        let output = cabas(dir.path(), &arguments);
        assert_eq!(code(&output), 5);
        let failure = failure(&output);
        assert_eq!((&failure["code"], &failure["message"]), (&json!("not_found"), &json!(message)));
    }
    let output = cabas(dir.path(), &["play", "nulle-part.txt"]);
    assert_eq!((code(&output), &failure(&output)["code"]), (5, &json!("not_found")));
}

#[test]
fn anything_else_is_1() {
    let dir = folder();
    answer(&cabas(dir.path(), &["call", "members.add", SOW]));
    write(&file(dir.path()), "");
    let output = cabas(dir.path(), &["call", "members.list"]);
    assert_eq!((code(&output), &failure(&output)["code"]), (1, &json!("unavailable")));
}

#[test]
fn a_dash_reads_standard_input() {
    let dir = folder();
    let mut child = program(dir.path())
        .args(["call", "members.add", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(SOW.as_bytes()).unwrap();
    assert_eq!(answer(&child.wait_with_output().unwrap())["name"], "Anna Sow");
}

#[test]
fn sentences_come_in_the_language_asked_for() {
    for (lang, message) in [
        ("fr", "Ce foyer n'existe pas, ou plus."),
        ("it", "Questa famiglia non esiste, o non più."),
        ("en", "This household does not exist, or no longer."),
    ] {
        let dir = folder();
        let nobody = r#"{"household": "01890000-0000-7000-8000-000000000000"}"#;
        let mut command = Command::new(env!("CARGO_BIN_EXE_cabas"));
        command.arg("--data").arg(dir.path()).args(["--lang", lang, "call", "members.show", nobody]);
        assert_eq!(failure(&run(&mut command))["message"], message);
    }
}

#[test]
fn without_a_language_the_desk_decides() {
    let dir = folder();
    answer(&cabas(dir.path(), &["call", "desk.set_language", r#"{"lang": "it"}"#]));
    let mut command = Command::new(env!("CARGO_BIN_EXE_cabas"));
    command.arg("--data").arg(dir.path()).args(["call", "journal.verify"]);
    let said = answer(&run(&mut command))["sentence"].clone();
    assert_eq!(said, "Il diario è integro: 2 righe, nulla è stato modificato.");
}

#[test]
fn every_command_is_listed_with_its_kind_fields_and_help() {
    let mut seen = Vec::new();
    for lang in ["fr", "it", "en"] {
        let commands = answer(&bare(&["--lang", lang, "commands", "--json"]));
        for command in commands.as_array().unwrap() {
            let name = text(&command["name"]);
            let kind = text(&command["kind"]);
            assert!(["live", "read", "write"].contains(&kind), "{name}: {kind}");
            assert!(!command["roles"].as_array().unwrap().is_empty(), "{name} is open to nobody");
            assert_eq!(command["input"]["type"], "object", "{name}");
            let help = text(&command["help"]);
            assert!(help.ends_with('.') && !help.starts_with("help-"), "{name} in {lang}: {help}");
            let fields = command["input"]["properties"].as_object().cloned().unwrap_or_default();
            for (field, about) in fields {
                let typed =
                    ["type", "$ref", "anyOf", "oneOf", "allOf"].iter().any(|key| !about[key].is_null());
                assert!(typed, "{name}.{field} has no type");
            }
            seen.push(format!("{name} {kind}"));
        }
    }
    let declared: Vec<String> =
        cabas::wire::commands().iter().map(|(name, kind)| format!("{name} {kind}")).collect();
    assert_eq!(seen, [declared.clone(), declared.clone(), declared].concat());
}

#[test]
fn the_list_for_people_says_types_and_what_may_be_left_out() {
    let listed = said(&bare(&["--lang", "en", "commands"]));
    let lines: Vec<&str> = listed.lines().collect();
    let at = lines.iter().position(|line| line.starts_with("members.list ")).unwrap();
    let expected = [
        "members.list                 read   Finds households by name, code, phone or place.",
        "    search?: string  Letters of names, a code, digits of a phone number; empty for all.",
        "    archived?: boolean  Archived households instead of the others.",
        "    offset?: integer  Households to pass over.",
        "    limit?: integer  Households at most (50 unless told, 200 at most).",
    ];
    assert_eq!(lines[at..at + 5], expected);
    // A type is named by its kind for who types it, never by an empty word.
    let fields = lines.iter().filter(|line| line.starts_with("    "));
    let untyped: Vec<&&str> = fields.filter(|line| line.contains("?:   ") || line.contains(":   ")).collect();
    assert_eq!(untyped, Vec::<&&str>::new());
}

#[test]
fn a_played_day_and_a_seed_give_the_same_ids_and_hashes_twice() {
    let journal = |seed: &str| {
        let dir = folder();
        let fixed = ["--today", "2026-03-12", "--seed", seed];
        for arguments in
            [&["call", "members.add", SOW][..], &["call", "desk.set_person", r#"{"person": "Marie"}"#]]
        {
            answer(&run(program(dir.path()).args(fixed).args(arguments)));
        }
        let other = sqlite(dir.path());
        let mut statement = other.prepare("select id, at, hash from journal order by seq").unwrap();
        let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        rows.map(Result::unwrap).collect::<Vec<(String, String, String)>>()
    };
    let (first, again, other) = (journal("7"), journal("7"), journal("8"));
    assert_eq!(first.len(), 3);
    assert_eq!(first, again);
    assert!(first.iter().zip(&other).all(|(one, two)| one.0 != two.0 && one.2 != two.2));
}

#[test]
fn without_a_played_day_no_id_comes_twice() {
    let household = || {
        let dir = folder();
        answer(&cabas(dir.path(), &["call", "members.add", SOW]))["id"].clone()
    };
    assert_ne!(household(), household());
}

#[test]
fn a_folder_somebody_holds_is_waited_for_then_refused_with_the_name() {
    let dir = folder();
    let holder = cabas::Opening {
        data: Some(dir.path().to_owned()),
        holder: "la fenêtre de Cabas (processus 42)".to_owned(),
        ..cabas::Opening::default()
    };
    let held = cabas::App::open(holder).unwrap();
    let begun = Instant::now();
    let output = cabas(dir.path(), &["call", "members.list"]);
    assert!(Duration::from_secs(5) <= begun.elapsed(), "it waits in case the other is about to end");
    assert_eq!(code(&output), 1);
    let failure = failure(&output);
    assert_eq!(failure["code"], "unavailable");
    let message = "Le fichier est déjà ouvert par la fenêtre de Cabas (processus 42). Fermez-le là-bas, puis recommencez.";
    assert_eq!(failure["message"], message);
    // Who waited changed nothing for who holds it.
    add(&held, "Sow");
    drop(held);
    assert_eq!(answer(&cabas(dir.path(), &["call", "members.list"]))["total"], 1);
}

#[test]
fn a_folder_let_go_in_time_is_taken() {
    let dir = folder();
    let held = app(dir.path(), TODAY);
    let waiting = program(dir.path())
        .args(["call", "members.list"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    add(&held, "Sow");
    drop(held);
    assert_eq!(answer(&waiting.wait_with_output().unwrap())["total"], 1);
}

#[cfg(not(feature = "desktop"))]
#[test]
fn without_a_window_the_program_says_so() {
    let dir = folder();
    let output = cabas(dir.path(), &[]);
    assert_eq!(code(&output), 1);
    let failure = failure(&output);
    assert_eq!(failure["code"], "unavailable");
    let message =
        "Ce programme a été construit sans fenêtre. «\u{a0}cabas commands\u{a0}» montre ce qu'il sait faire.";
    assert_eq!(failure["message"], message);
    assert_eq!(listing(dir.path()), Vec::<String>::new());
}

#[cfg(all(feature = "desktop", target_os = "linux"))]
#[test]
fn without_a_screen_the_program_says_so() {
    let dir = folder();
    let output = run(program(dir.path()).env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY"));
    assert_eq!(code(&output), 1);
    let message = "Il n'y a pas d'écran ici pour ouvrir la fenêtre. «\u{a0}cabas commands\u{a0}» montre ce que Cabas sait faire sans elle.";
    assert_eq!(failure(&output)["message"], message);
}

#[test]
fn a_reader_reads_and_writes_nothing() {
    let dir = folder();
    let refused = "Votre rôle ne permet pas cette action. Demandez au trésorier";
    let commands = answer(&bare(&["commands", "--json"]));
    let closed: Vec<&str> = commands
        .as_array()
        .unwrap()
        .iter()
        .filter(|command| !command["roles"].as_array().unwrap().contains(&json!("reader")))
        .map(|command| text(&command["name"]))
        .collect();
    assert!(closed.contains(&"members.add") && closed.contains(&"safety.restore"), "{closed:?}");
    let before = answer(&cabas(dir.path(), &["call", "journal.verify"]))["rows"].clone();
    for name in closed {
        let output = cabas(dir.path(), &["--role", "reader", "call", name]);
        assert_eq!(code(&output), 3, "{name}");
        let failure = failure(&output);
        assert_eq!(failure["code"], "refused", "{name}");
        assert!(text(&failure["message"]).starts_with(refused), "{name}: {failure}");
    }
    answer(&cabas(dir.path(), &["--role", "reader", "call", "members.list"]));
    assert_eq!(answer(&cabas(dir.path(), &["call", "journal.verify"]))["rows"], before);
}

#[test]
fn the_person_named_stands_in_the_journal() {
    let dir = folder();
    answer(&cabas(dir.path(), &["--person", "Marie", "--role", "treasurer", "call", "members.add", SOW]));
    let entry = answer(&cabas(dir.path(), &["call", "journal.list"]))["entries"][0].clone();
    assert_eq!((&entry["person"], &entry["role"]), (&json!("Marie"), &json!("treasurer")));
}

#[test]
fn a_scenario_says_each_line_and_stops_at_a_difference() {
    let dir = folder();
    let play = dir.path().join("play.txt");
    let right = format!("+ members.add {SOW}\n> members.list | total\n  total: 1\n");
    write(&play, &right);
    assert_eq!(said(&cabas(dir.path(), &["play", play.to_str().unwrap()])), right);
    let other = folder();
    write(&play, right.replace("total: 1", "total: 2"));
    let output = cabas(other.path(), &["play", play.to_str().unwrap()]);
    assert_eq!(code(&output), 3);
    let failure: Value = serde_json::from_slice(&output.stderr).unwrap();
    let message = "Ligne 2\u{a0}: la réponse n'est pas celle attendue.\nAttendu\u{a0}:\n  total: 2\nVenu\u{a0}:\n  total: 1";
    assert_eq!((&failure["code"], &failure["message"]), (&json!("refused"), &json!(message)));
}

#[test]
fn update_writes_the_answers_into_the_scenario() {
    let dir = folder();
    let play = dir.path().join("play.txt");
    write(&play, format!("+ members.add {SOW}\n> members.list | total\n"));
    let updated = said(&cabas(dir.path(), &["play", "--update", play.to_str().unwrap()]));
    assert_eq!(updated, String::from_utf8(bytes(&play)).unwrap());
    assert_eq!(updated.lines().last(), Some("  total: 1"));
}

#[test]
fn a_reader_that_has_read_enough_is_no_failure() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_cabas"))
        .args(["commands", "--json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    drop(child.stdout.take());
    let output = child.wait_with_output().expect("the program ends");
    assert_eq!((code(&output), String::from_utf8_lossy(&output.stderr).as_ref()), (0, ""));
}
