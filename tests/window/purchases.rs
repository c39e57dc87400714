//! Orders to suppliers in the window: for the tour of all screens, one of each; and a delivery with a zero too many.

use super::{LAPTOP, call, look};
use crate::stage::Stage;
use serde_json::{Value, json};
use std::path::Path;

/// A supplier with one product; their ids, and that of its pack.
fn catalogue(data: &Path) -> [Value; 3] {
    let run = |name: &str, input: Value| call(data, name, input);
    let supplier = run(
        "catalogue.save_supplier",
        json!({"name": "Moulin du Tour", "kind": "producer", "email": "moulin@example.org", "minimum": "300", "carriage": "12,50"}),
    )["supplier"]
        .clone();
    let product = run(
        "catalogue.save_product",
        json!({"name": "Farine du Tour", "family": "Tour", "measure": "mass", "step": "500 g", "vat": "5,5 %", "others_absent": true}),
    )["product"]
        .clone();
    let price = json!({"breaks": [{"price": "41,37"}]});
    let pack = run(
        "catalogue.save_pack",
        json!({"product": product, "supplier": supplier, "reference": "F80", "name": "sac", "content": "25 kg", "net": true, "price": price}),
    );
    let packs = pack["packs"].as_array().expect("the product has packs").clone();
    [supplier, product, packs[0]["pack"].clone()]
}

/// A group order that was adjusted, its order to a supplier and an invoice; the addresses of their screens.
pub(super) fn furnish(data: &Path) -> Vec<(String, &'static str)> {
    let run = |name: &str, input: Value| call(data, name, input);
    let [supplier, product, pack] = catalogue(data);
    let today = run("desk.show", json!({}))["today"].as_str().expect("a day").to_owned();
    let year: i32 = today[..4].parse().expect("a year");
    let campaign = run(
        "campaigns.create",
        json!({"title": "Commande du tour", "suppliers": [{"supplier": supplier}], "closes_on": format!("{year}-12-31"),
            "places": [{"place": "Salle", "on_day": format!("{}-01-20", year + 1), "from_time": "10h", "to_time": "12h"}]}),
    )["campaign"]
        .clone();
    let here = json!({"campaign": campaign});
    run("campaigns.add_offers", json!({"campaign": campaign, "products": [{"product": product}]}));
    run("campaigns.open", here.clone());
    let offer = run("campaigns.show", here.clone())["offers"][0]["offer"].clone();
    let household = run("members.list", json!({}))["households"][0]["id"].clone();
    run("adhesions.record", json!({"household": household, "amount": "1", "method": "cash"}));
    let begun = json!({"campaign": campaign, "household": household, "channel": "paper"});
    let basket = run("baskets.begin", begun)["basket"].clone();
    run("baskets.set_line", json!({"basket": basket, "offer": offer, "firm": "40 kg", "sure": true}));
    run("campaigns.close", here.clone());
    let chosen = json!([{"pack": pack, "packs": "2"}]);
    run(
        "consolidation.decide",
        json!({"offer": offer, "way": "typed", "reason": "Deux sacs", "packs": chosen}),
    );
    run("campaigns.adjust", here.clone());
    let order = run("purchasing.prepare", here)["orders"][0]["order"].clone();
    run("purchasing.mark_sent", json!({"order": order, "channel": "email"}));
    let line = run("purchasing.show", json!({"order": order}))["lines"][0]["line"].clone();
    run("purchasing.confirm_line", json!({"line": line, "answer": "changed", "content": "20 kg"}));
    let invoice = run(
        "purchasing.record_invoice",
        json!({"supplier": supplier, "campaign": campaign, "reference": "M-1", "carriage": "12,50", "total": "99,79",
            "lines": [{"line": line, "net": "82,74"}]}),
    )["invoice"]
        .clone();
    run(
        "stock.add_opening",
        json!({"product": product, "qty": "7 kg", "reference": "L-204", "cost": "1,70"}),
    );
    let text = |id: &Value| id.as_str().expect("an id").to_owned();
    vec![
        (format!("#purchasing/list/{}", text(&campaign)), "fournisseurs-bons"),
        (format!("#purchasing/show/{}", text(&order)), "fournisseur-bon"),
        (format!("#purchasing/invoice/{}", text(&campaign)), "facture-nouvelle"),
        (format!("#purchasing/bill/{}", text(&invoice)), "facture"),
        (format!("#stock/show/{}", text(&product)), "stock-produit"),
        (format!("#receptions/list/{}", text(&campaign)), "receptions-commande"),
        (format!("#receptions/entry/{}", text(&order)), "reception-saisie"),
    ]
}

/// An association with one household and that order; the addresses of its screens that hold some words.
fn furnished(data: &Path, part: &str) -> Vec<String> {
    let run = |name: &str, input: Value| call(data, name, input);
    run("settings.finish_first_start", json!({}));
    run("settings.set_association", json!({"name": "Emplettes", "profile": "vrac"}));
    run("adhesions.use_preset", json!({"profile": "vrac"}));
    run("members.add", json!({"persons": [{"last_name": "Sow"}]}));
    let addresses = furnish(data).into_iter().map(|(address, _)| address);
    addresses.filter(|address| address.contains(part)).collect()
}

/// 20 sacks typed where 2 were to come: the program asks, the tick says yes, and what was typed is still there.
#[tokio::test]
async fn a_zero_too_many_is_asked_before_it_is_noted() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let entry = &furnished(data.path(), "receptions/entry")[0];
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go(entry).await;
    stage.fill("[name='lines.0.packs']", "20").await;
    stage.click("#reception-form button[type=submit], #reception-form button:not([type])").await;
    stage.see("[name='lines.0.sure']").await;
    look(&stage, "reception-sure").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    let typed = stage.run("return document.querySelector(\"[name='lines.0.packs']\").value", vec![]).await;
    assert_eq!(typed, "20", "a question keeps what was typed");
    stage.click("[name='lines.0.sure']").await;
    stage.click("#reception-form button[type=submit], #reception-form button:not([type])").await;
    stage.until("document.querySelector(\"[name='lines.0.sure']\") === null").await;
    look(&stage, "reception-noted").await;
    stage.close().await;
    let order = entry.rsplit('/').next().expect("an id");
    let shown = call(data.path(), "receptions.show", json!({"order": order}));
    assert_eq!(shown["lines"][0]["received_says"], "400\u{a0}kg", "{shown}");
}

/// A supplier puts another product in the place of one: until somebody says which one of the catalogue it is, the
/// order says that nobody read its allergens.
#[tokio::test]
async fn what_comes_instead_says_whose_allergens_it_has() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let [list, order] = &furnished(data.path(), "purchasing/")[..2] else { panic!("two addresses") };
    let campaign = list.replace("purchasing/list", "campaigns/show");
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go(order).await;
    stage.click("#answer-1").await;
    stage.click("#answer-replaced").await;
    stage.fill("[name=replaced_by]", "Farine T65").await;
    stage.click("#answer-save").await;
    stage.until("document.querySelector('#answer-form') === null").await;
    stage.go(&campaign).await;
    let warns = stage.text(".screen").await;
    assert!(warns.contains("Personne n'a lu l'étiquette"), "{warns}");
    stage.go(order).await;
    stage.click("#answer-1").await;
    let first = "const choice = document.querySelector('[name=instead]');
        choice.value = choice.options[1].value;
        choice.dispatchEvent(new Event('change', { bubbles: true }));";
    stage.run(first, vec![]).await;
    look(&stage, "fournisseur-remplace").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.click("#answer-save").await;
    stage.until("document.querySelector('#answer-form') === null").await;
    stage.go(&campaign).await;
    let calm = stage.text(".screen").await;
    assert!(!calm.contains("étiquette"), "{calm}");
    stage.close().await;
}
