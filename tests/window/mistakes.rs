//! What the treasurer mends in the window: a cheque without details, a deposit that never left, two cash boxes open.

use super::{LAPTOP, call, look};
use crate::stage::Stage;
use serde_json::{Value, json};
use std::path::Path;

/// A float of ten euros in coins of two.
fn open_a_till(data: &Path, name: &str) -> Value {
    let counts = json!([{"denomination_cents": 200, "pieces": "5"}]);
    call(data, "tills.open", json!({"name": name, "counts": counts, "opened_by": "Jeanne"}))["till"].clone()
}

/// A household that owes 34,60 €, a cheque in the box and another one in the book without its number.
fn prepare(data: &Path) {
    call(data, "settings.finish_first_start", json!({}));
    call(data, "desk.set_person", json!({"person": "Jeanne"}));
    let float = json!({"label": "Fonds de caisse", "method": "cash", "amount": "30", "direction": "in", "account": "580"});
    call(data, "cash.record", float);
    let added = call(data, "members.add", json!({"persons": [{"first_name": "Awa", "last_name": "Sow"}]}));
    let household = added["id"].clone();
    call(
        data,
        "accounts.charge",
        json!({"household": household, "label": "Commande de mars", "amount": "34,60"}),
    );
    let cheque = json!({"number": "1000234", "bank": "Banque du Lavoir", "drawer": "Inès Perrin"});
    let payment = json!({
        "method": "cheque", "amount": "34,60", "shares": [{"household": household, "amount": "34,60"}],
        "cheques": [cheque],
    });
    call(data, "accounts.pay", payment);
    let bare = json!({
        "label": "Don", "who": "Luc Petit", "method": "cheque", "amount": "12", "direction": "in", "account": "707",
    });
    call(data, "cash.record", bare);
    let counts = json!([{"denomination_cents": 200, "pieces": "5"}]);
    let till = open_a_till(data, "Retrait");
    call(
        data,
        "tills.close",
        json!({"till": till, "counts": counts, "closed_by": "Jeanne", "witness": "Ali"}),
    );
    let coins = json!([{"denomination_cents": 200, "pieces": "2"}]);
    call(data, "tills.deposit", json!({"till": till, "counts": coins, "who": "Jeanne"}));
    open_a_till(data, "Adhésions");
    open_a_till(data, "Buvette");
}

#[tokio::test]
async fn a_cheque_is_described_and_a_deposit_that_never_left_is_taken_back() {
    let data = tempfile::tempdir().expect("a temporary folder");
    prepare(data.path());
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#cheques/list").await;
    stage.click("[data-movement]").await;
    stage.see("#cheques-describing").await;
    look(&stage, "mend-cheque-describe").await;
    stage.fill("#number", "77").await;
    stage.fill("#bank", "Banque postale").await;
    stage.click("#cheques-describe").await;
    stage.until("document.querySelectorAll('[data-cheque]').length === 2").await;
    look(&stage, "mend-cheque-described").await;
    stage.click("#cheques-tab-due").await;
    stage.see("#cheques-deposit").await;
    stage.click("#cheques-deposit").await;
    stage.see("[data-take-back]").await;
    stage.click("[data-take-back]").await;
    stage.see("#cheques-taking-back").await;
    look(&stage, "mend-cheques-take-back").await;
    stage.click("#cheques-take-back").await;
    stage.see("#reason-error").await;
    stage.fill("#reason", "la banque était fermée").await;
    stage.click("#cheques-take-back").await;
    stage.until("document.querySelector('[data-take-back]') === null").await;
    look(&stage, "mend-cheques-taken-back").await;
    stage.go("#tills/day").await;
    stage.click("[data-take-back]").await;
    stage.see("#tills-take-back").await;
    look(&stage, "mend-coins-take-back").await;
    stage.close().await;
}

#[tokio::test]
async fn with_two_cash_boxes_open_the_book_asks_which_one() {
    let data = tempfile::tempdir().expect("a temporary folder");
    prepare(data.path());
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go("#cash/book").await;
    stage.see("#till").await;
    stage.fill("#label", "Café vendu").await;
    stage.fill("#amount", "3").await;
    look(&stage, "mend-till-choice").await;
    stage.click("#cash-in").await;
    stage.see("#till-error").await;
    look(&stage, "mend-till-asked").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.close().await;
}
