//! Cash sessions hold whatever happens: what is counted and what the book says agree after every act at random
//! (the seed is printed), and a closed session that is altered behind Cabas's back is found.

mod support;

use cabas::App;
use serde_json::{Value, json};
use support::*;

const ACTS: usize = 250;
const NAMES: [&str; 2] = ["Adhésions", "Retrait"];
const EUROS: [i64; 6] = [2_000, 1_000, 200, 50, 5, 1];

fn counts(pieces: impl IntoIterator<Item = (i64, i64)>) -> Value {
    let line = |(denomination, pieces): (i64, i64)| json!({"denomination_cents": denomination, "pieces": pieces.to_string()});
    pieces.into_iter().map(line).collect()
}

/// The counts of an answer as they are typed back.
fn as_counted(answer: &Value) -> Vec<(i64, i64)> {
    let cents = |line: &Value, name: &str| line[name].as_i64().expect("a number");
    let lines = answer.as_array().expect("counts are a list").iter();
    lines.map(|line| (cents(line, "denomination_cents"), cents(line, "pieces"))).collect()
}

fn rows<'a>(answer: &'a Value, name: &str) -> &'a Vec<Value> {
    answer[name].as_array().unwrap_or_else(|| panic!("{name} is a list"))
}

fn open(app: &App, name: &str) -> Value {
    let tills = call(app, "tills.list", json!({}));
    let proposed = rows(&tills, "proposed").iter().find(|till| till["name"] == name);
    let left = proposed.map_or(json!([]), |till| counts(as_counted(&till["counts"])));
    app.call("tills.open", json!({"name": name, "counts": left})).unwrap_or_default()
}

/// One act at random; some are refused, as they should be.
fn act(app: &App, random: &mut Random) {
    let tills = call(app, "tills.list", json!({}));
    let open_now = rows(&tills, "open");
    let chosen = open_now.get(random.below(open_now.len().max(1))).map(|till| till["till"].clone());
    match (random.below(8), chosen) {
        (0, _) | (_, None) => drop(open(app, NAMES[random.below(NAMES.len())])),
        (1, Some(till)) => {
            let counted = EUROS.map(|one| (one, i64::try_from(random.below(9)).expect("small")));
            let input = json!({
                "till": till, "counts": counts(counted), "closed_by": "Jeanne", "witness": "Ali",
                "reason": "au hasard",
            });
            let closed = call(app, "tills.close", input);
            let cents = |name: &str| closed[name].as_i64().expect("cents");
            assert_eq!(cents("expected_cents") + cents("gap_cents"), cents("counted_cents"));
            let by_hand: i64 = counted.iter().map(|(one, pieces)| one * pieces).sum();
            assert_eq!(cents("counted_cents"), by_hand);
        }
        (2 | 3, Some(_)) => {
            let Some(closed) = rows(&tills, "closed").iter().find(|till| till["depositable"] == true) else {
                return;
            };
            let taken = EUROS.map(|one| (one, i64::try_from(random.below(4)).expect("small")));
            let input = json!({"till": closed["till"], "counts": counts(taken), "who": "Marc"});
            if let Ok(deposit) = app.call("tills.deposit", input) {
                let amount = deposit["deposited_cents"].as_i64().expect("cents");
                let less = i64::try_from(random.below(3)).expect("small");
                let credited = amount - less.min(amount);
                let amount = format!("{},{:02}", credited / 100, credited % 100);
                let input = json!({"deposit": deposit["deposit"], "amount": amount, "reason": "recompté"});
                call(app, "tills.credit_deposit", input);
            }
        }
        (direction, Some(till)) => {
            let direction = if direction == 4 { "out" } else { "in" };
            let amount = format!("{},{:02}", random.below(40), 1 + random.below(99));
            let input = json!({
                "label": "Au hasard", "method": "cash", "amount": amount, "direction": direction, "account": "758",
                "till": till,
            });
            call(app, "cash.record", input);
        }
    }
}

/// What the tills hold by their counts and what went in and out since is what the cash book says.
fn the_tills_hold_what_the_book_says(app: &App) {
    let tills = call(app, "tills.list", json!({}));
    let mut there = 0;
    for till in rows(&tills, "open") {
        let shown = call(app, "tills.show", json!({"till": till["till"]}));
        there += shown["expected_cents"].as_i64().expect("cents");
    }
    for till in rows(&tills, "proposed") {
        there += till["left_cents"].as_i64().expect("cents");
    }
    assert_eq!(json!(there), tills["book_cents"]);
    assert_eq!(tills["warning"], Value::Null);
}

#[test]
fn after_every_act_at_random_the_tills_and_the_book_agree() {
    let mut random = Random::new(58);
    let dir = folder();
    let app = app(dir.path(), TODAY);
    for _ in 0..ACTS {
        act(&app, &mut random);
        the_tills_hold_what_the_book_says(&app);
    }
    assert!(verified(&app));
    for till in rows(&call(&app, "tills.list", json!({})), "closed") {
        let shown = call(&app, "tills.show", json!({"till": till["till"]}));
        assert_eq!(shown["closing"]["sealed"], true, "{}", till["number"]);
    }
    let conn = sqlite(dir.path());
    let none = |what: &str, sql: &str| {
        assert_eq!(count(&conn, &format!("select count(*) from ({sql})")), 0, "{what}")
    };
    for (table, number) in [("till", "number"), ("cash_deposit", "number"), ("movement", "voucher")] {
        none(
            &format!("holes in the numbers of {table}"),
            &format!(
                "select 1 from {table} group by device, year having max({number}) <> count(*) or min({number}) <> 1"
            ),
        );
        assert!(5 < count(&conn, &format!("select count(*) from {table}")), "{table} is not empty");
    }
    none("unbalanced movements", "select 1 from entry group by movement having sum(cents) <> 0");
    none(
        "cash on the way forever",
        "select 1 from entry where account = '580' group by account having sum(cents) <> 0",
    );
}

/// A closed session with a payment, a gap and its seal.
fn a_closed_session(app: &App) -> Value {
    let till = open(app, "Retrait")["till"].clone();
    let paid =
        json!({"label": "Paniers", "method": "cash", "amount": "21", "direction": "in", "account": "707"});
    call(app, "cash.record", paid);
    let input = json!({
        "till": till, "counts": counts([(2_000, 1)]), "closed_by": "Jeanne", "witness": "Ali",
        "reason": "une pièce roulée sous la table",
    });
    call(app, "tills.close", input);
    till
}

#[test]
fn a_closed_session_that_is_altered_loses_its_seal() {
    let altered = [
        ("", true),
        ("update till_closed set counted_cents = 2100, expected_cents = 2200", false),
        ("update till_closed set reason = 'rien'", false),
        ("update till_closed set witness = 'Personne'", false),
        ("update till_closed set seal = replace(seal, substr(seal, 1, 1), 'x')", false),
        ("update till_count set pieces = 2", false),
        ("update till set note = 'plus tard'", false),
        ("update entry set cents = cents * 2", false),
        ("update movement set label = 'Autre chose'", false),
        ("update movement set till = null", false),
        // Whom a payment is about may be forgotten.
        ("update movement set who = ''", true),
    ];
    for (statement, sealed) in altered {
        let dir = folder();
        let app = app(dir.path(), TODAY);
        let till = a_closed_session(&app);
        let conn = sqlite(dir.path());
        if !statement.is_empty() {
            assert!(conn.execute_batch(statement).is_err(), "the file itself refuses: {statement}");
            let names =
                "select group_concat('drop trigger ' || name, ';') from sqlite_schema where type = 'trigger'";
            let drops: String = conn.query_row(names, [], |row| row.get(0)).expect("triggers have names");
            conn.execute_batch(&drops).expect("triggers can be dropped by force");
            conn.execute_batch(statement).expect("then nothing refuses");
        }
        let shown = call(&app, "tills.show", json!({"till": till}));
        assert_eq!(shown["closing"]["sealed"], sealed, "{statement}");
    }
}

#[test]
fn a_seal_of_another_session_is_no_seal() {
    let dir = folder();
    let app = app(dir.path(), TODAY);
    let (first, second) = (a_closed_session(&app), a_closed_session(&app));
    let seal = |till: &Value| call(&app, "tills.show", json!({"till": till}))["closing"]["seal"].clone();
    assert_ne!(seal(&first), seal(&second));
}
