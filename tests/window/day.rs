//! One day at the table, from the first coin to the papers, by somebody who never takes the mouse.

use super::{LAPTOP, call, count_pieces, look};
use crate::stage::{Stage, pictures};
use serde_json::{Value, json};
use std::path::Path;
use std::process::Command;

const ENTER: &str = "\u{e007}";
const TAB: &str = "\u{e004}";
const SHIFT_TAB: &str = "\u{e008}\u{e004}";

/// Keys for one adhesion beyond the search: open, record, next.
const BEYOND: i64 = 3;
/// The same when the household is new: open the form, add, record, next.
const BEYOND_NEWCOMER: i64 = 4;

/// First name, last name, and what is typed to find them.
const KNOWN: [(&str, &str, &str); 17] = [
    ("Awa", "Sow", "sow"),
    ("Hélène", "Œuvrard", "oeuv"),
    ("Ben", "Rossi", "ros"),
    ("Aïcha", "Haddad", "had"),
    ("Thị Tự", "Nguyễn", "nguy"),
    ("Anaïs", "Lefèvre", "lef"),
    ("Fatou", "N'Diaye", "ndia"),
    ("Æsa", "Öztürk", "ozt"),
    ("João", "Ferreira", "fer"),
    ("Emre", "Demir", "dem"),
    ("Zoë", "Colin", "col"),
    ("Mamadou", "Barry", "bar"),
    ("Luc", "Petit", "pet"),
    ("Renée", "Martin", "mar"),
    ("Françoise", "Muller", "mul"),
    ("Jean-Baptiste", "Sainte-Croix", "sain"),
    ("Małgorzata", "Wójcik", "woj"),
];

/// Counts what the window itself hears: keys, and every touch of a mouse.
const LISTEN: &str = "
    window.heard = { keys: 0, mouse: 0 };
    window.addEventListener('keydown', (event) => { if (event.key !== 'Shift') window.heard.keys += 1; }, true);
    window.addEventListener('mousedown', () => { window.heard.mouse += 1; }, true);";

#[tokio::test]
async fn a_whole_permanence_by_keyboard_twenty_adhesions_then_the_count_and_the_papers() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let codes = prepare(data.path());
    let stage = Stage::open(data.path(), LAPTOP).await;
    open_the_till(&stage).await;
    let receipt = hold_the_permanence(&stage, &codes).await;
    let report = close_the_till(&stage).await;
    let [cards, register, book] = print_the_rest(&stage).await;
    stage.close().await;

    let paid = ["-000020", "C-020 Gwenaëlle Thévenin", "1,00", "un euro", "espèces"];
    says(&receipt, &paid, &["Fatima", "Sow"]);
    says(&report, &["-S1", "Adhésions", "20,00", "40,00", "Jeanne", "Ali", "aucun"], &["qu'attendu"]);
    let secrets = ["Adhérent", "€", "1,00"];
    let members = ["B-001", "Awa S.", "Thị Tự N.", "Fatima B.", "Gwenaëlle T.", &codes[0], &codes[1]];
    says(&cards, &members, &secrets);
    let members = ["Nguyễn", "N'Diaye", "Œuvrard", "Wójcik", "Thévenin", "20 voix", &codes[0], &codes[1]];
    says(&register, &members, &secrets);
    says(&book, &["Fonds de caisse", "20,00", "1,00", "40,00", "-21", "Renée Martin"], &[]);
    the_books_agree(data.path());
}

/// Nineteen households, two of them with the same name; their codes are answered.
fn prepare(data: &Path) -> [String; 2] {
    call(data, "settings.finish_first_start", json!({}));
    call(data, "settings.set_association", json!({"name": "Emplettes de la Moselle", "profile": "toul"}));
    call(data, "desk.set_person", json!({"person": "Jeanne"}));
    call(data, "adhesions.use_preset", json!({"profile": "toul"}));
    for (first, last, _) in KNOWN {
        call(data, "members.add", json!({"persons": [{"first_name": first, "last_name": last}]}));
    }
    let drawn = json!({
        "label": "Fonds de caisse retiré à la banque", "method": "cash", "amount": "20", "direction": "in",
        "account": "580",
    });
    call(data, "cash.record", drawn);
    [(); 2].map(|()| {
        let person = json!([{"first_name": "Fatima", "last_name": "B."}]);
        let added = call(data, "members.add", json!({"persons": person, "even_if_similar": true}));
        added["code"].as_str().expect("a household has a code").to_owned()
    })
}

/// Ten coins of two euros: the float.
async fn open_the_till(stage: &Stage) {
    stage.go("#tills/day").await;
    stage.keys(ENTER).await;
    stage.see("#counts-0-pieces").await;
    stage.keys(&format!("Adhésions{ENTER}")).await;
    count_pieces(stage, ["", "", "", "", "", "", "", "10", "", "", "", "", "", "", ""]).await;
    stage.until("document.querySelector('#count-sum').textContent.includes('20,00')").await;
    stage.keys(ENTER).await;
    assert!(stage.text("#tills-number").await.ends_with("-S1"));
}

/// Twenty adhesions and one reflex; answers the path of the last receipt.
async fn hold_the_permanence(stage: &Stage, codes: &[String; 2]) -> String {
    stage.go("#adhesions/permanence").await;
    stage.run(LISTEN, vec![]).await;
    let homonyms = codes.iter().map(|code| (code.as_str(), code.as_str()));
    let known = KNOWN.iter().map(|(_, last, typed)| (*last, *typed)).chain(homonyms);
    for (number, (shown, typed)) in (1..).zip(known) {
        let before = heard(stage, "keys").await;
        stage.keys(&format!("{typed}{ENTER}")).await;
        let card = stage.text("#permanence-name").await;
        assert!(card.contains(shown), "{typed} opens {card}");
        if number == 1 {
            look(stage, "day-card").await;
        }
        records(stage, number).await;
        let beyond = heard(stage, "keys").await - before - letters(typed);
        assert_eq!(beyond, BEYOND, "keys beyond « {typed} »");
    }
    let receipt = welcome_a_newcomer(stage).await;
    reflexes_take_no_second_euro(stage).await;
    assert_eq!(heard(stage, "mouse").await, 0, "nobody took the mouse");
    receipt
}

/// Enter records, the receipt is shown, Enter goes to the next.
async fn records(stage: &Stage, number: usize) {
    stage.keys(ENTER).await;
    let receipt = stage.text("#permanence-receipt").await;
    assert!(receipt.ends_with(&format!("-{number:06}")), "{receipt}");
    if number == 1 {
        look(stage, "day-receipt").await;
    }
    stage.keys(ENTER).await;
    stage.see("#permanence-search:focus").await;
}

/// The twentieth is known to nobody: added where it was searched, and its receipt printed.
async fn welcome_a_newcomer(stage: &Stage) -> String {
    const TYPED: &str = "gwenaëlle Thévenin";
    let before = heard(stage, "keys").await;
    stage.keys(&format!("{TYPED}{ENTER}")).await;
    stage.see("#newcomer").await;
    look(stage, "day-newcomer").await;
    stage.keys(ENTER).await;
    assert!(stage.text("#permanence-name").await.contains("Gwenaëlle Thévenin"));
    stage.keys(ENTER).await;
    assert!(stage.text("#permanence-receipt").await.ends_with("-000020"));
    // One key more for « Suivant », typed below once the receipt is printed.
    let all = heard(stage, "keys").await + 1;
    assert_eq!(all - before - letters(TYPED), BEYOND_NEWCOMER);
    let tenths = all * 10 / 20;
    eprintln!(
        "{all} keys for 20 adhesions, {}.{} each, search included; beyond it {BEYOND}, for a new household {BEYOND_NEWCOMER}",
        tenths / 10,
        tenths % 10
    );
    stage.keys(&format!("{TAB}{ENTER}")).await;
    let receipt = stage.text("#made-path").await;
    look(stage, "day-printed").await;
    stage.keys(SHIFT_TAB).await;
    stage.keys(ENTER).await;
    stage.see("#permanence-search:focus").await;
    receipt
}

/// Who is up to date is opened again; two Enters more record nothing.
async fn reflexes_take_no_second_euro(stage: &Stage) {
    let (_, last, typed) = KNOWN[0];
    stage.keys(&format!("{typed}{ENTER}")).await;
    assert!(stage.text("#permanence-name").await.contains(last));
    assert_eq!(stage.count("#permanence-record").await, 0, "no payment is open");
    look(stage, "day-valid").await;
    stage.keys(ENTER).await;
    stage.keys(ENTER).await;
    assert_eq!(stage.count("#permanence-card, #permanence-done").await, 0);
}

/// Forty euros counted by two people; answers the path of the report.
async fn close_the_till(stage: &Stage) -> String {
    stage.go("#tills/day").await;
    stage.keys(ENTER).await;
    stage.see("#counts-0-pieces").await;
    assert!(!stage.text(".screen").await.contains("40,00"), "what is expected is not seen while counting");
    count_pieces(stage, ["", "", "", "", "", "1", "1", "7", "10", "2", "", "", "", "", ""]).await;
    stage.until("document.querySelector('#count-says')?.textContent.includes('40,00')").await;
    assert_eq!(stage.count("#reason").await, 0, "no gap, no reason");
    stage.keys(&format!("{ENTER}Ali")).await;
    look(stage, "day-close").await;
    stage.keys(ENTER).await;
    assert!(stage.text("#tills-says").await.contains("40,00"));
    look(stage, "day-closed").await;
    stage.keys(ENTER).await;
    stage.text("#made-path").await
}

/// Cards, register and cash book, each from the screen of papers.
async fn print_the_rest(stage: &Stage) -> [String; 3] {
    let mut paths = [const { String::new() }; 3];
    stage.go("#papers/list").await;
    for (path, paper) in paths.iter_mut().zip(["member_cards", "member_register", "cash_book"]) {
        *path = stage.printed(&format!("#paper-make-{paper}")).await;
    }
    look(stage, "day-papers").await;
    paths
}

/// What a reader of the paper sees through poppler's `pdftotext`.
pub(super) fn says(path: &str, said: &[&str], hidden: &[&str]) {
    if let (Some(folder), Some(name)) = (pictures(), Path::new(path).file_name()) {
        std::fs::copy(path, folder.join(name)).expect("a paper can be kept to look at");
    }
    let output = Command::new("pdftotext").args(["-layout", path, "-"]).output();
    let output = output.expect("pdftotext is installed (Debian package poppler-utils)");
    assert!(output.status.success(), "pdftotext refuses {path}");
    let words = String::from_utf8(output.stdout).expect("a text");
    for seen in said {
        assert!(words.contains(seen), "{path} lacks {seen}:\n{words}");
    }
    for told in hidden {
        assert!(!words.contains(told), "{path} tells {told}:\n{words}");
    }
}

fn the_books_agree(data: &Path) {
    assert_eq!(call(data, "cash.list", json!({}))["closing_cents"], 4_000);
    assert_eq!(call(data, "adhesions.list", json!({}))["counts"]["valid"], 20);
    assert_eq!(call(data, "journal.verify", json!({}))["intact"], true);
    let closed = call(data, "tills.list", json!({}))["closed"][0].clone();
    let said = ["expected_cents", "counted_cents", "gap_cents"].map(|name| closed[name].clone());
    assert_eq!(said, [4_000, 4_000, 0].map(Value::from));
    let shown = call(data, "tills.show", json!({"till": closed["till"]}));
    assert_eq!(shown["float_cents"], 2_000);
    assert_eq!((&shown["closing"]["sealed"], &shown["closing"]["witness"]), (&json!(true), &json!("Ali")));
}

/// What the window heard since it listens.
async fn heard(stage: &Stage, what: &str) -> i64 {
    let count = stage.run("return window.heard[arguments[0]]", vec![json!(what)]).await;
    count.as_i64().expect("the window counts")
}

fn letters(typed: &str) -> i64 {
    i64::try_from(typed.chars().count()).expect("a short text")
}
