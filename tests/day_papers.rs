//! What the papers of distribution day say of goods as they came: place by place, in the packs that were unloaded.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod support;

use cabas::App;
use serde_json::{Value, json};
use std::process::Command;
use support::*;

/// First name, last name, place, kilograms of flour, pieces of cheese.
const HOUSEHOLDS: [(&str, &str, usize, &str, &str); 3] = [
    ("Awa", "Sow", 0, "15,5 kg", "600 g"),
    ("Rosa", "Bianchi", 0, "15,5 kg", ""),
    ("Luc", "Petit", 1, "7,5 kg", "600 g"),
];

fn goods(app: &App) -> Value {
    let supplier = json!({"name": "Moulin", "kind": "producer"});
    let supplier = call(app, "catalogue.save_supplier", supplier)["supplier"].clone();
    for (product, pack) in [
        (
            json!({"name": "Farine T80", "stand": "Vrac", "measure": "mass", "step": "500 g", "vat": "5,5", "others_absent": true}),
            json!({"name": "sac", "content": "25 kg", "net": true, "price": {"breaks": [{"price": "41,37"}]}}),
        ),
        (
            json!({"name": "Tomme", "stand": "Vrac", "shelf": "cold", "measure": "mass", "step": "600 g", "vat": "5,5", "others_absent": true}),
            json!({"name": "pièce", "content": "600 g", "net": false, "priced_by": "unit", "variable_weight": true, "price": {"breaks": [{"price": "14,50"}]}}),
        ),
    ] {
        let mut pack = pack;
        pack["product"] = call(app, "catalogue.save_product", product)["product"].clone();
        pack["supplier"] = supplier.clone();
        call(app, "catalogue.save_pack", pack);
    }
    supplier
}

/// Two sacks of 25 kg and two cheeses are ordered; two sacks of 20 kg come, 1.5 kg of them spoilt.
fn month(app: &App) -> Value {
    call(app, "settings.set_association", json!({"name": "Les Paniers", "profile": "toul"}));
    let supplier = goods(app);
    let made = json!({
        "title": "Mars", "opens_on": "01/03/2026", "closes_on": "20/03/2026", "closes_at": "18h",
        "suppliers": [{"supplier": supplier}],
        "places": [
            {"place": "Mairie", "on_day": "28/03/2026", "from_time": "10h", "to_time": "12h30"},
            {"place": "École", "on_day": "29/03/2026", "from_time": "16h", "to_time": "18h"},
        ],
    });
    let made = call(app, "campaigns.create", made);
    let campaign = made["campaign"].clone();
    let here = json!({"campaign": campaign});
    call(app, "campaigns.add_offers", here.clone());
    let offers = call(app, "campaigns.open", here.clone())["offers"].clone();
    for (at, (first, last, place, flour, cheese)) in HOUSEHOLDS.iter().enumerate() {
        let person = json!({"first_name": first, "last_name": last, "phone": format!("06 12 34 56 7{at}")});
        let id = call(app, "members.add", json!({"persons": [person]}))["id"].clone();
        let place = &made["places"][place]["place"];
        let form = json!({"campaign": campaign, "household": id, "channel": "paper", "place": place});
        let form = call(app, "baskets.begin", form)["basket"].clone();
        for (offer, firm) in
            offers.as_array().unwrap().iter().zip([flour, cheese]).filter(|(_, firm)| !firm.is_empty())
        {
            let line = json!({"basket": form, "offer": offer["offer"], "firm": firm, "sure": true});
            call(app, "baskets.set_line", line);
        }
    }
    call(app, "campaigns.close", here.clone());
    for line in call(app, "consolidation.show", here.clone())["lines"].as_array().unwrap() {
        call(app, "consolidation.decide", json!({"offer": line["offer"], "way": "up"}));
    }
    call(app, "sharing.apply", json!({"campaign": campaign, "stage": "adjusted"}));
    call(app, "campaigns.adjust", here.clone());
    call(app, "purchasing.prepare", here.clone());
    call(app, "campaigns.order", here);
    campaign
}

fn receive(app: &App, campaign: &Value) {
    let here = json!({"campaign": campaign});
    let order = call(app, "purchasing.list", here.clone())["orders"][0]["order"].clone();
    let lines = call(app, "receptions.show", json!({"order": order}))["lines"].clone();
    let counted = |line: &Value| match line["weighed"] == true {
        true => json!({"line": line["line"], "weight": "1235 g", "lot": "T-12"}),
        false => {
            json!({"line": line["line"], "packs": "2", "content": "20 kg", "damaged": "1,5 kg", "lot": "F-77"})
        }
    };
    let counted: Vec<Value> = lines.as_array().unwrap().iter().map(counted).collect();
    call(app, "receptions.record", json!({"order": order, "lines": counted}));
    call(app, "campaigns.receive", here);
    call(app, "sharing.apply", json!({"campaign": campaign, "stage": "received"}));
}

fn printed(app: &App, command: &str, input: Value) -> String {
    let made = call(app, command, input);
    let output = Command::new("pdftotext").args(["-layout", text(&made["path"]), "-"]).output().unwrap();
    String::from_utf8(output.stdout).unwrap().replace(['\u{a0}', '\u{202f}'], " ")
}

/// The pages that name a place.
fn pages<'a>(said: &'a str, place: &str) -> Vec<&'a str> {
    said.split('\u{c}').filter(|page| page.contains(place)).collect()
}

#[test]
fn a_stand_counts_each_place_and_each_sack_as_it_came() {
    let dir = folder();
    let app = app(dir.path(), "2026-03-02");
    let campaign = month(&app);
    // As ordered, nothing has come yet: the second sack is not needed anywhere.
    let before = printed(&app, "documents.stand_sheets", json!({"campaign": campaign}));
    assert!(
        before.contains("sac de 25 kg") && before.contains("sac n° 2 : il reste 9,5 kg du n° 1"),
        "{before}"
    );
    receive(&app, &campaign);
    for (command, large) in
        [("documents.stand_sheets", false), ("documents.stand_sheets", true), ("documents.paper_kit", false)]
    {
        let said = printed(&app, command, json!({"campaign": campaign, "large": large}));
        assert!(said.contains("31 kg pour 2 foyers") && said.contains("7,5 kg pour 1 foyer"), "{said}");
        assert!(said.contains("sac n° 2 : il reste 4,5 kg du n° 1"), "{said}");
        assert_eq!(said.matches("sac n°").count(), 1, "each place begins anew:\n{said}");
        assert!(!said.contains("38,5 kg") && !said.contains("25 kg") && !said.contains("pièce de"), "{said}");
        let stands = |place: &str| pages(&said, place).concat().matches("Cumul").count();
        assert!(0 < stands("Mairie") && 0 < stands("École"), "{said}");
        for page in pages(&said, "École") {
            assert!(!page.contains("Mairie"), "{page}");
        }
    }
}

#[test]
fn the_driver_loads_the_sacks_that_came() {
    let dir = folder();
    let app = app(dir.path(), "2026-03-02");
    let campaign = month(&app);
    receive(&app, &campaign);
    let said = printed(&app, "documents.dispatch_sheet", json!({"campaign": campaign}));
    let row = |place: &str, good: &str| -> Vec<String> {
        let line = pages(&said, place)[0].lines().find(|line| line.contains(good)).unwrap();
        line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).map(str::to_owned).collect()
    };
    assert!(said.contains("Au détail"), "{said}");
    assert_eq!(row("Mairie", "Farine"), ["Farine T80", "31 kg", "1 × sac de 20 kg", "11 kg"]);
    assert_eq!(row("École", "Farine"), ["Farine T80", "7,5 kg", "7,5 kg"]);
    // Pieces of their own weight: the total, and nothing to weigh.
    assert_eq!(row("Mairie", "Tomme").len(), 2, "{said}");
    // At the stand, what is left of a lot is told in these sacks too.
    let offers = call(&app, "campaigns.show", json!({"campaign": campaign}))["offers"].clone();
    let lots = |at: usize| {
        let shown = json!({"campaign": campaign, "offer": offers[at]["offer"]});
        text(&call(&app, "pickup.product", shown)["lots"][0]["left_says"])
            .replace(['\u{a0}', '\u{202f}'], " ")
    };
    assert_eq!(lots(0), "reste 1 × sac de 20 kg et 18,5 kg");
    assert_eq!(lots(1), "reste 1 235 g");
}

#[test]
fn a_recalled_lot_is_called_about_from_paper_and_never_in_the_hall() {
    let dir = folder();
    let app = app(dir.path(), "2026-03-02");
    let campaign = month(&app);
    receive(&app, &campaign);
    let day = call(&app, "pickup.day", json!({"campaign": campaign}))["households"].clone();
    let first = &day[0]["household"];
    call(&app, "pickup.serve_all", json!({"campaign": campaign, "household": first}));
    let offers = call(&app, "campaigns.show", json!({"campaign": campaign}))["offers"].clone();
    let shown = json!({"campaign": campaign, "offer": offers[0]["offer"]});
    let lot = call(&app, "pickup.product", shown)["lots"][0]["lot"].clone();
    for large in [false, true] {
        let said = printed(&app, "documents.recall_calls", json!({"lot": lot, "large": large}));
        for word in
            ["Rappel d'un lot", "Farine T80", "F-77", "Awa Sow", "06 12 34 56 70", "15,5 kg", "Appelé"]
        {
            assert!(said.contains(word), "{word} is missing:\n{said}");
        }
        assert!(!said.contains("Rosa"), "she was not served yet:\n{said}");
    }
    let papers = call(&app, "documents.list", json!({}))["papers"].clone();
    let recall = papers.as_array().unwrap().iter().find(|paper| paper["name"] == "recall_calls").unwrap();
    assert_eq!(recall["audience"], "office");
}
