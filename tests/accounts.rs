//! The accounts hold whatever happens: acts at random (the seed is printed) on households' accounts and cheques,
//! then each balance shown is the sum of its lines, no cheque is in two deposits, and the books balance.

mod support;

use cabas::App;
use serde_json::{Value, json};
use support::*;

const ACTS: usize = 300;

/// What the acts have to choose from.
#[derive(Default)]
struct Known {
    movements: Vec<Value>,
    cheques: Vec<Value>,
}

/// One act at random; some are refused, as they should be.
fn act(app: &App, random: &mut Random, households: &[Value], known: &mut Known) {
    let household = households[random.below(households.len())].clone();
    let other = households[random.below(households.len())].clone();
    let amount = format!("{},{:02}", random.below(40), random.below(100));
    let chosen = |list: &[Value], random: &mut Random| list.get(random.below(list.len().max(1))).cloned();
    let answer = match random.below(8) {
        0 | 1 => app
            .call("accounts.charge", json!({"household": household, "label": "Au hasard", "amount": amount})),
        2 => {
            let shares = json!([{"household": household, "amount": amount}]);
            let input = json!({"method": "cash", "amount": amount, "shares": shares});
            app.call("accounts.pay", input)
        }
        3 | 4 => {
            let shares =
                json!([{"household": household, "amount": "7,03"}, {"household": other, "amount": "2"}]);
            let cheques = json!([{"amount": "5"}, {"amount": "5,53"}]);
            let input = json!({"method": "cheque", "amount": "10,53", "shares": shares, "gift": "1", "change": "0,50", "cheques": cheques});
            app.call("accounts.pay", input)
        }
        5 => app.call("accounts.give_back", json!({"household": household, "how": "gift"})),
        6 => {
            let Some(cheque) = chosen(&known.cheques, random) else { return };
            let cheques = json!([cheque, chosen(&known.cheques, random)]);
            drop(app.call("cheques.deposit", json!({"cheques": cheques})));
            let input = json!({"cheque": cheque, "reason": "au hasard", "fee": "3", "fee_to": "household"});
            app.call("cheques.bounce", input)
        }
        _ => {
            let Some(movement) = chosen(&known.movements, random) else { return };
            app.call("accounts.cancel", json!({"movement": movement, "reason": "au hasard"}))
        }
    };
    known.movements.extend(answer.ok().map(|answer| answer["movement"].clone()));
    let kept = call(app, "cheques.list", json!({}));
    known.cheques =
        kept["cheques"].as_array().expect("a list").iter().map(|one| one["cheque"].clone()).collect();
}

#[test]
fn after_many_acts_at_random_each_balance_is_the_sum_of_its_lines() {
    let mut random = Random::new(35);
    let dir = folder();
    let app = app(dir.path(), TODAY);
    let households: Vec<Value> = (1..=6).map(|number| add(&app, &name(number))["id"].clone()).collect();
    let mut known = Known::default();
    for _ in 0..ACTS {
        act(&app, &mut random, &households, &mut known);
    }
    assert!(verified(&app));
    let conn = sqlite(dir.path());
    let none = |what: &str, sql: &str| {
        assert_eq!(count(&conn, &format!("select count(*) from ({sql})")), 0, "{what}")
    };
    none(
        "unbalanced movements",
        "select movement from entry group by movement having sum(cents) <> 0 or count(*) < 2",
    );
    none(
        "deposits that are not the sum of their cheques",
        "select cheque_deposit.id from cheque_deposit
         join cheque_deposit_line on cheque_deposit_line.deposit = cheque_deposit.id
         join cheque on cheque.id = cheque_deposit_line.cheque
         group by cheque_deposit.id having sum(cheque.cents) <> cheque_deposit.cents",
    );
    none(
        "cheques at the bank whose payment was undone",
        "select cheque.id from cheque join cheque_deposit_line on cheque_deposit_line.cheque = cheque.id
         join movement on movement.reverses = cheque.movement",
    );
    let in_the_box = call(&app, "cheques.list", json!({}))["total_cents"].clone();
    assert_eq!(in_the_box, count(&conn, "select coalesce(sum(cents), 0) from entry where account = '5112'"));
    for what in ["cheque_bounced", "cheque_deposit"] {
        assert!(0 < count(&conn, &format!("select count(*) from {what}")), "{what} happened");
    }
    shown_is_what_the_lines_say(&app, &conn);
}

/// Each account ends where its lines end, and the totals are those of the accounts.
fn shown_is_what_the_lines_say(app: &App, conn: &rusqlite::Connection) {
    let list = call(app, "accounts.list", json!({"state": "all"}));
    let (mut owing, mut advance) = (0, 0);
    for row in list["households"].as_array().expect("a list has households") {
        let household = text(&row["household"]);
        let sql = format!(
            "select -coalesce(sum(cents), 0) from entry where account = '411' and household = '{household}'"
        );
        let facts = count(conn, &sql);
        let account = call(app, "accounts.show", json!({"household": household}));
        let lines = account["lines"].as_array().expect("an account has lines");
        let sum: i64 = lines.iter().map(|line| line["amount_cents"].as_i64().expect("cents")).sum();
        assert_eq!(
            (sum, &row["balance_cents"], &account["balance_cents"]),
            (facts, &json!(facts), &json!(facts))
        );
        owing -= facts.min(0);
        advance += facts.max(0);
    }
    assert_eq!((&list["owing_cents"], &list["advance_cents"]), (&json!(owing), &json!(advance)));
}
