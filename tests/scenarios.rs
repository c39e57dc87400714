//! The business in stories: each `tests/scenarios/*.txt` is played on a fresh folder, as `cabas play` does.
//! `UPDATE=1` writes the answers that came into the files; git shows the difference.
#![expect(clippy::unwrap_used, reason = "a test may stop where a file cannot be read")]

use cabas::kernel::lang::Lang;
use cabas::play::{self, Played};
use cabas::{App, Opening};
use std::path::{Path, PathBuf};

#[test]
fn every_story_goes_as_it_is_written() {
    let stories = stories();
    assert!(12 <= stories.len(), "{} stories are found", stories.len());
    let mut wrong = Vec::new();
    for path in stories {
        let text = std::fs::read_to_string(&path).unwrap();
        let played = play_on_a_fresh_folder(&text, None);
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let failure = if std::env::var_os("UPDATE").is_some_and(|value| value == "1") {
            std::fs::write(&path, &played.text).unwrap();
            played.broken
        } else {
            played.failure()
        };
        wrong.extend(failure.map(|failure| format!("{name}: {}", failure.message)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

#[test]
fn a_story_played_twice_says_the_same() {
    for path in stories() {
        let text = std::fs::read_to_string(&path).unwrap();
        let once = play_on_a_fresh_folder(&text, None).text;
        assert_eq!(once, play_on_a_fresh_folder(&text, None).text, "{}", path.display());
    }
}

#[test]
fn a_refused_line_is_never_written_down_as_its_answer() {
    let played = play_on_a_fresh_folder("+ members.add {\"persons\": []}\n  lines\n? lost\n", None);
    assert_eq!(played.text, "+ members.add {\"persons\": []}\n  lines\n? lost\n");
    assert_eq!(played.broken.unwrap().message, "1: Il faut au moins un nom ou un prénom.");
}

#[test]
fn the_example_association_plays_in_every_language() {
    let text = std::fs::read_to_string(root().join("assets/demo/association.txt")).unwrap();
    for lang in Lang::ALL {
        let played = play_on_a_fresh_folder(&text, Some(lang));
        assert_eq!(played.text, text);
        let failure = played.failure().map(|failure| failure.message);
        assert_eq!(failure, None, "{lang:?}");
    }
}

/// Plays as `cabas play` does: on the first day of every scenario, with the first series of ids.
fn play_on_a_fresh_folder(text: &str, lang: Option<Lang>) -> Played {
    let folder = tempfile::tempdir().unwrap();
    let opening = Opening {
        data: Some(folder.path().to_owned()),
        today: Some(play::FIRST_DAY),
        lang,
        ..Opening::default()
    };
    let app = App::open(opening).unwrap();
    play::play(&app, text, &root().join("tests/scenarios"), &mut |_| ())
}

fn stories() -> Vec<PathBuf> {
    let entries = std::fs::read_dir(root().join("tests/scenarios")).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let mut stories: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|ending| ending == "txt")).collect();
    stories.sort();
    stories
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
