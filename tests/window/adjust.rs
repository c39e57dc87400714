//! A coordinator closes an order, decides three products by three keys, tries without noting, and takes the order on.

use super::{LAPTOP, look};
use crate::stage::Stage;
use serde_json::{Value, json};
use std::path::Path;

const ENTER: &str = "\u{e007}";
const UP: &str = "\u{e013}";
const DOWN: &str = "\u{e015}";
const F9: &str = "\u{e039}";

fn call(app: &cabas::App, name: &str, input: Value) -> Value {
    app.call(name, input).unwrap_or_else(|failure| panic!("{name}: {}", failure.message))
}

/// A product in one pack, with what three households ask of it and accept beyond.
struct Good {
    name: &'static str,
    measure: &'static str,
    step: &'static str,
    pack: [&'static str; 3],
    asked: [(&'static str, &'static str); 3],
}

const GOODS: [Good; 3] = [
    Good {
        name: "Farine de blé T80",
        measure: "mass",
        step: "500 g",
        pack: ["sac", "25 kg", "41,37"],
        asked: [("15 kg", "0"), ("10 kg", "5 kg"), ("6,5 kg", "0")],
    },
    Good {
        name: "Confiture de mirabelles",
        measure: "count",
        step: "1",
        pack: ["caisse", "6", "24"],
        asked: [("9", "2"), ("8", "2"), ("3", "0")],
    },
    Good {
        name: "Lentilles vertes",
        measure: "mass",
        step: "500 g",
        pack: ["sac", "5 kg", "18"],
        asked: [("5 kg", "0"), ("3 kg", "0"), ("2 kg", "0")],
    },
];

/// An open order with three forms; its id.
fn furnish(data: &Path) -> String {
    let opening = cabas::Opening { data: Some(data.to_owned()), ..cabas::Opening::default() };
    let app = cabas::App::open(opening).expect("the file is free");
    call(&app, "settings.finish_first_start", json!({}));
    call(&app, "settings.set_association", json!({"name": "Emplettes", "profile": "gas"}));
    call(&app, "adhesions.use_preset", json!({"profile": "gas"}));
    let mill = json!({"name": "Moulin des Prés", "kind": "producer", "minimum": "300", "carriage": "25"});
    let mill = call(&app, "catalogue.save_supplier", mill)["supplier"].clone();
    for good in &GOODS {
        let product = json!({
            "name": good.name, "family": "Épicerie", "measure": good.measure, "step": good.step, "vat": "5,5",
            "others_absent": true,
        });
        let product = call(&app, "catalogue.save_product", product)["product"].clone();
        let [name, content, price] = good.pack;
        let pack = json!({
            "product": product, "supplier": mill, "name": name, "content": content,
            "price": {"breaks": [{"price": price}]},
        });
        call(&app, "catalogue.save_pack", pack);
    }
    let today = call(&app, "desk.show", json!({}))["today"].as_str().expect("a day").to_owned();
    let year: i32 = today[..4].parse().expect("a year");
    let campaign = json!({
        "title": "Commande de mars", "suppliers": [{"supplier": mill}], "tolerance": "both", "opens_on": today,
        "closes_on": format!("{year}-12-31"),
        "places": [{"place": "Salle", "on_day": format!("{}-01-20", year + 1), "from_time": "10h", "to_time": "12h"}],
    });
    let campaign = call(&app, "campaigns.create", campaign)["campaign"].clone();
    call(&app, "campaigns.add_offers", json!({"campaign": campaign}));
    call(&app, "campaigns.set_rules", json!({"campaign": campaign, "stock_budget": "80"}));
    call(&app, "campaigns.open", json!({"campaign": campaign}));
    for (at, name) in ["Sow", "Bianchi", "Martin"].into_iter().enumerate() {
        let household = json!({"persons": [{"last_name": name}], "even_if_similar": true});
        let household = call(&app, "members.add", household)["id"].clone();
        let form = json!({"campaign": campaign, "household": household, "channel": "paper"});
        let form = call(&app, "baskets.begin", form);
        for line in form["lines"].as_array().expect("lines") {
            let good = GOODS.iter().find(|good| line["name"] == good.name).expect("one of ours");
            let (firm, more) = good.asked[at];
            let line = json!({
                "basket": form["basket"], "offer": line["offer"], "firm": firm, "more": more, "sure": true,
            });
            call(&app, "baskets.set_line", line);
        }
    }
    campaign.as_str().expect("an id").to_owned()
}

#[tokio::test]
async fn three_products_are_decided_by_three_keys() {
    let data = tempfile::tempdir().expect("a temporary folder");
    let campaign = furnish(data.path());
    let stage = Stage::open(data.path(), LAPTOP).await;
    stage.go(&format!("#campaigns/show/{campaign}")).await;
    stage.click("#campaign-closed").await;
    stage.click("#close-early-yes").await;
    stage.click("#to-consolidation-show").await;
    stage.see("#adjust-lines .here").await;
    look(&stage, "adjust-first").await;
    assert!(stage.text("#adjust-to-decide").await.contains('3'), "three products wait");
    // Trying notes nothing: the totals change, then everything is as before.
    let before = stage.text("#adjust-cost").await;
    stage.keys("e").await;
    stage.see("#adjust-what-if").await;
    stage.keys("2").await;
    stage.see(".standing.tried").await;
    look(&stage, "adjust-trying").await;
    stage.click("#adjust-forget").await;
    stage.until("document.querySelector('#adjust-what-if') === null").await;
    assert_eq!(stage.text("#adjust-cost").await, before);
    // One key a product; the next one opens by itself.
    stage.keys(DOWN).await;
    stage.keys(UP).await;
    for left in ["2", "1"] {
        stage.see(".adjusted.here").await;
        stage.keys("1").await;
        stage
            .until(&format!("document.querySelector('#adjust-to-decide').textContent.includes('{left}')"))
            .await;
        look(&stage, &format!("adjust-left-{left}")).await;
    }
    // Nothing of the last one: it asks why, and the key holds once that is typed.
    let drop = "return Math.max(...[...document.querySelectorAll('.here [data-key]')].map((one) => Number(one.dataset.key)))";
    let drop = stage.run(drop, vec![]).await;
    stage.keys(&drop.to_string()).await;
    stage.see(".here .field.wrong input:focus").await;
    look(&stage, "adjust-why").await;
    stage.keys(&format!("La récolte est perdue{ENTER}")).await;
    stage.see("#adjust-do").await;
    look(&stage, "adjust-decided").await;
    stage.keys(F9).await;
    assert!(!stage.text("#adjust-lines").await.contains('€'), "no money in the hall");
    look(&stage, "adjust-hall").await;
    stage.keys(F9).await;
    stage.click("#adjust-do").await;
    stage.see("#adjust-to-campaign").await;
    look(&stage, "adjust-adjusted").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    stage.close().await;
    all_is_kept(data.path(), &campaign);
}

/// What the file says once the window is closed.
fn all_is_kept(data: &Path, campaign: &str) {
    let opening = cabas::Opening { data: Some(data.to_owned()), ..cabas::Opening::default() };
    let app = cabas::App::open(opening).expect("the file is free");
    assert_eq!(call(&app, "campaigns.show", json!({"campaign": campaign}))["state"], "adjusted");
    let shown = call(&app, "consolidation.show", json!({"campaign": campaign}));
    assert_eq!(shown["totals"]["to_decide"], 0);
    let reason = |name: &str| {
        let line = shown["lines"].as_array().expect("lines").iter().find(|line| line["name"] == name);
        line.expect("a line")["decision"]["reason"].as_str().expect("a reason").to_owned()
    };
    assert!(GOODS.iter().any(|good| reason(good.name).contains("récolte")), "the reason is kept");
}
