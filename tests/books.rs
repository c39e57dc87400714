//! The books hold whatever happens: five hundred acts at random (the seed is printed), then every movement
//! balances, numbers have no hole, what the screens show is what the facts add up to, and the journal is whole.

mod support;

use cabas::App;
use serde_json::{Value, json};
use support::*;

const ACTS: usize = 500;

/// One act at random; some are refused, as they should be.
fn act(
    app: &App,
    random: &mut Random,
    households: &[Value],
    movements: &mut Vec<Value>,
    adhesions: &mut Vec<Value>,
) {
    let household = households[random.below(households.len())].clone();
    let amount = format!("{},{:02}", random.below(40), random.below(100));
    let chosen = |list: &[Value], random: &mut Random| list.get(random.below(list.len().max(1))).cloned();
    match random.below(6) {
        0 | 1 => {
            let input = json!({"household": household, "amount": amount, "method": "cheque"});
            let recorded = app.call("adhesions.record", input);
            adhesions.extend(recorded.ok().map(|recorded| recorded["adhesion"].clone()));
        }
        2 => {
            let Some(adhesion) = chosen(adhesions, random) else { return };
            drop(app.call("adhesions.cancel", json!({"adhesion": adhesion, "reason": "au hasard"})));
        }
        3 => {
            let Some(movement) = chosen(movements, random) else { return };
            drop(app.call("cash.reverse", json!({"movement": movement, "reason": "au hasard"})));
        }
        direction => {
            let direction = if direction == 4 { "in" } else { "out" };
            let account = ["607", "624", "707", "758"][random.below(4)];
            let input = json!({
                "label": "Au hasard", "method": "cash", "amount": amount, "direction": direction, "account": account,
            });
            movements.extend(app.call("cash.record", input).ok().map(|posted| posted["movement"].clone()));
        }
    }
}

#[test]
fn after_five_hundred_acts_at_random_the_books_hold() {
    let mut random = Random::new(3);
    let dir = folder();
    let app = app(dir.path(), TODAY);
    call(&app, "adhesions.use_preset", json!({"profile": "vrac"}));
    let households: Vec<Value> = (1..=20).map(|number| add(&app, &name(number))["id"].clone()).collect();
    let (mut movements, mut adhesions) = (Vec::new(), Vec::new());
    for _ in 0..ACTS {
        act(&app, &mut random, &households, &mut movements, &mut adhesions);
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
        "holes in the vouchers",
        "select device from movement group by device, year having max(voucher) <> count(*) or min(voucher) <> 1",
    );
    none(
        "holes in the receipts",
        "select device from adhesion where receipt is not null
         group by device, receipt_year having max(receipt) <> count(*) or min(receipt) <> 1",
    );
    none(
        "cancelled adhesions whose money stayed",
        "select adhesion.id from adhesion join adhesion_cancelled on adhesion_cancelled.adhesion = adhesion.id
         where movement is not null
           and not exists (select 1 from movement as later where later.reverses = adhesion.movement)",
    );
    none(
        "adhesions of one household that overlap",
        "select a.id from adhesion as a join adhesion as b on a.household = b.household and a.id < b.id
         where a.to_on >= b.from_on and b.to_on >= a.from_on
           and a.id not in (select adhesion from adhesion_cancelled)
           and b.id not in (select adhesion from adhesion_cancelled)",
    );
    assert!(
        0 < count(&conn, "select count(*) from movement where reverses is not null"),
        "something was undone"
    );
    shown_is_what_the_facts_say(&app, &conn);
}

/// Each account's book ends where the sum of its entries ends, and all accounts together hold nothing.
fn shown_is_what_the_facts_say(app: &App, conn: &rusqlite::Connection) {
    let accounts = call(app, "cash.list", json!({}))["accounts"].clone();
    let mut all = 0;
    for account in accounts.as_array().expect("accounts are a list") {
        let code = text(&account["code"]);
        let facts =
            count(conn, &format!("select coalesce(sum(cents), 0) from entry where account = '{code}'"));
        let book = call(app, "cash.list", json!({"account": code}));
        assert_eq!(book["closing_cents"], facts, "the book of {code}");
        assert_eq!(account["balance_cents"], facts, "the balance of {code}");
        let last = book["movements"].as_array().and_then(|lines| lines.last());
        assert_eq!(
            last.map_or(json!(0), |line| line["balance_cents"].clone()),
            facts,
            "the last line of {code}"
        );
        all += facts;
    }
    assert_eq!(all, 0);
}
