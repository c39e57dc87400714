//! `cabas demo`: the example association and its papers, in three languages; nothing of anybody else's goes.
#![expect(clippy::unwrap_used, reason = "a test may stop where a program cannot be started")]

use std::path::Path;
use std::process::Command;

fn demo(lang: &str, out: &Path) -> String {
    let program = env!("CARGO_BIN_EXE_cabas");
    let run = Command::new(program).args(["--lang", lang, "demo", "--out"]).arg(out).output().unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    String::from_utf8(run.stdout).unwrap()
}

#[test]
fn the_demonstration_says_what_it_made_in_each_language() {
    let names = [
        (
            "fr",
            "foyers.",
            "lignes, rien n'a été modifié.",
            "adherents-2026-03-24.csv",
            "bilan-de-distribution",
        ),
        (
            "it",
            "famiglie.",
            "righe, nulla è stato modificato.",
            "soci-2026-03-24.csv",
            "bilancio-distribuzione",
        ),
        ("en", "households.", "rows, nothing was altered.", "members-2026-03-24.csv", "distribution-balance"),
    ];
    for (lang, households, intact, list, balance) in names {
        let out = tempfile::tempdir().unwrap();
        let summary = demo(lang, out.path());
        let lines: Vec<&str> = summary.lines().collect();
        assert!(lines[0].ends_with(&format!(": 59 {households}")), "{summary}");
        assert!(lines[2].ends_with(&format!(": 910 {intact}")), "{summary}");
        let papers = &lines[4..];
        assert_eq!((papers.len(), papers.contains(&format!("  {list}").as_str())), (62, true), "{summary}");
        for paper in papers {
            assert!(0 < std::fs::metadata(out.path().join(paper.trim())).unwrap().len(), "{paper}");
        }
        let balance = out.path().join(format!("{balance}-2026-03-24.pdf"));
        let info = Command::new("pdfinfo").arg(balance).output().unwrap();
        let info = String::from_utf8_lossy(&info.stdout).into_owned();
        assert!(info.contains("Pages:           1"), "the balance of an order stands on a page: {info}");
    }
}

#[test]
fn a_second_demonstration_starts_anew_and_leaves_the_rest_of_the_folder() {
    let out = tempfile::tempdir().unwrap();
    let own = out.path().join("data/cabas.sqlite");
    std::fs::create_dir(own.parent().unwrap()).unwrap();
    std::fs::write(&own, "le vrai fichier").unwrap();
    let first = demo("fr", out.path());
    assert_eq!(demo("fr", out.path()), first);
    assert_eq!(std::fs::read_to_string(&own).unwrap(), "le vrai fichier");
}
