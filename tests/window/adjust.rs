//! A coordinator closes an order, decides its products by one key each, tries without noting, and prints what was decided.

use super::day::says;
use super::{call, look};
use crate::stage::Stage;
use serde_json::{Value, json};
use std::path::Path;

const ENTER: &str = "\u{e007}";
const UP: &str = "\u{e013}";
const DOWN: &str = "\u{e015}";
const F9: &str = "\u{e039}";

/// Who orders, in the order of the codes.
pub(super) const NAMES: [(&str, &str); 5] =
    [("Awa", "Sow"), ("Rosa", "Bianchi"), ("Paul", "Martin"), ("Lina", "Haddad"), ("Youssef", "Kaya")];

/// A product in one pack, with what each household asks of it and accepts beyond.
struct Good {
    name: &'static str,
    stand: &'static str,
    measure: &'static str,
    step: &'static str,
    pack: [&'static str; 3],
    /// Pieces that go over a scale.
    by_weight: bool,
    asked: [(&'static str, &'static str); 5],
}

/// The last one is decided last: it asks for whole packs.
const GOODS: [Good; 4] = [
    Good {
        name: "Farine de blé T80",
        stand: "Vrac",
        measure: "mass",
        step: "500 g",
        pack: ["sac", "25 kg", "41,37"],
        by_weight: false,
        asked: [("13 kg", "0"), ("7 kg", "5 kg"), ("6,5 kg", "0"), ("3 kg", "0"), ("2 kg", "0")],
    },
    Good {
        name: "Confiture de mirabelles",
        stand: "Frais",
        measure: "count",
        step: "1",
        pack: ["caisse", "6", "24"],
        by_weight: false,
        asked: [("7", "2"), ("6", "2"), ("3", "0"), ("2", "0"), ("2", "0")],
    },
    Good {
        name: "Tomme fermière",
        stand: "Frais",
        measure: "mass",
        step: "600 g",
        pack: ["pièce", "600 g", "14,50"],
        by_weight: true,
        asked: [("600 g", "0"), ("", ""), ("600 g", "0"), ("", ""), ("", "")],
    },
    Good {
        name: "Vermicelles",
        stand: "Vrac",
        measure: "mass",
        step: "500 g",
        pack: ["sac", "5 kg", "18"],
        by_weight: false,
        asked: [("5 kg", "0"), ("3 kg", "0"), ("2 kg", "0"), ("", ""), ("", "")],
    },
];

/// The mill with all it sells.
fn catalogue(run: super::pickup::Run<'_>) -> Value {
    let mill = json!({"name": "Moulin des Prés", "kind": "producer", "minimum": "30", "carriage": "25"});
    let mill = run("catalogue.save_supplier", mill)["supplier"].clone();
    for good in &GOODS {
        let product = json!({
            "name": good.name, "family": "Épicerie", "stand": good.stand, "measure": good.measure, "step": good.step,
            "vat": "5,5", "others_absent": true,
        });
        let product = run("catalogue.save_product", product)["product"].clone();
        let [name, content, price] = good.pack;
        let mut pack = json!({
            "product": product, "supplier": mill, "name": name, "content": content,
            "price": {"breaks": [{"price": price}]},
        });
        if good.by_weight {
            pack["net"] = json!(false);
            pack["priced_by"] = json!("unit");
            pack["variable_weight"] = json!(true);
        }
        run("catalogue.save_pack", pack);
    }
    mill
}

/// An order to close and hand out today, with five forms; its id.
pub(super) fn furnish(data: &Path) -> String {
    let run = |name: &str, input: Value| call(data, name, input);
    run("settings.finish_first_start", json!({}));
    run("settings.set_association", json!({"name": "Emplettes", "profile": "gas"}));
    run("adhesions.use_preset", json!({"profile": "gas"}));
    let mill = catalogue(&run);
    let today = run("desk.show", json!({}))["today"].clone();
    let campaign = json!({
        "title": "Commande de mars", "suppliers": [{"supplier": mill}], "tolerance": "both", "opens_on": today,
        "closes_on": today, "closes_at": "23h59",
        "places": [{"place": "Salle", "on_day": today, "from_time": "10h", "to_time": "12h"}],
    });
    let campaign = run("campaigns.create", campaign)["campaign"].clone();
    run("campaigns.add_offers", json!({"campaign": campaign}));
    run("campaigns.set_rules", json!({"campaign": campaign, "stock_budget": "80"}));
    run("campaigns.open", json!({"campaign": campaign}));
    for (at, (first, last)) in NAMES.into_iter().enumerate() {
        let household =
            json!({"persons": [{"first_name": first, "last_name": last}], "even_if_similar": true});
        let household = run("members.add", household)["id"].clone();
        let form = json!({"campaign": campaign, "household": household, "channel": "paper"});
        let form = run("baskets.begin", form);
        for line in form["lines"].as_array().expect("lines") {
            let good = GOODS.iter().find(|good| line["name"] == good.name).expect("one of ours");
            let (firm, more) = good.asked[at];
            if !firm.is_empty() {
                let line = json!({
                    "basket": form["basket"], "offer": line["offer"], "firm": firm, "more": more, "sure": true,
                });
                run("baskets.set_line", line);
            }
        }
    }
    campaign.as_str().expect("an id").to_owned()
}

/// From the open order to the adjusted one: everything decided, the last product left out with its reason.
pub(super) async fn closes_and_adjusts(stage: &Stage, campaign: &str) {
    stage.go(&format!("#campaigns/show/{campaign}")).await;
    stage.click("#campaign-closed").await;
    stage.click("#close-early-yes").await;
    stage.click("#to-consolidation-show").await;
    stage.see("#adjust-lines .here").await;
    look(stage, "adjust-first").await;
    assert!(stage.text("#adjust-to-decide").await.contains('4'), "four products wait");
    tries_and_forgets(stage).await;
    // One key a product; the next one opens by itself.
    stage.keys(DOWN).await;
    stage.keys(UP).await;
    for left in ["3", "2", "1"] {
        stage.see(".adjusted.here").await;
        stage.keys("1").await;
        let left = format!("document.querySelector('#adjust-to-decide').textContent.includes('{left}')");
        stage.until(&left).await;
    }
    look(stage, "adjust-left-1").await;
    // Nothing of the last one: it asks why, and the key holds once that is typed.
    let drop = "return Math.max(...[...document.querySelectorAll('.here [data-key]')].map((one) => Number(one.dataset.key)))";
    let drop = stage.run(drop, vec![]).await;
    stage.keys(&drop.to_string()).await;
    stage.see(".here .field.wrong input:focus").await;
    look(stage, "adjust-why").await;
    stage.keys(&format!("La récolte est perdue{ENTER}")).await;
    stage.see("#adjust-do").await;
    look(stage, "adjust-decided").await;
    stage.keys(F9).await;
    assert!(!stage.text("#adjust-lines").await.contains('€'), "no money in the hall");
    look(stage, "adjust-hall").await;
    stage.keys(F9).await;
    stage.click("#adjust-do").await;
    stage.see("#adjust-to-campaign").await;
    look(stage, "adjust-adjusted").await;
    assert_eq!(stage.faults().await, Vec::<String>::new());
    let sheet = stage.printed("#paper-adjustment").await;
    says(&sheet, &["Farine de blé T80", "Vermicelles", "récolte"], &["Sow"]);
    let rule = stage.printed("#paper-rule").await;
    says(&rule, &["Commande de mars"], &["€", "Sow"]);
}

/// Trying notes nothing: the totals change, then everything is as before.
async fn tries_and_forgets(stage: &Stage) {
    let before = stage.text("#adjust-cost").await;
    stage.keys("e").await;
    stage.see("#adjust-what-if").await;
    stage.keys("2").await;
    stage.see(".standing.tried").await;
    look(stage, "adjust-trying").await;
    stage.click("#adjust-forget").await;
    stage.until("document.querySelector('#adjust-what-if') === null").await;
    assert_eq!(stage.text("#adjust-cost").await, before);
}
