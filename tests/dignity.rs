//! Dignity is structural: no paper of the hall tells one household from another by what it pays. A month with three tiers
//! is played through; every hall paper is printed at both sizes and read back, its file's name and its metadata too. Two
//! households of different tiers that take the same goods home get the same sheet, but for code, name and mark.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod support;

use cabas::App;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::process::Command;
use support::*;

/// First name, last name, phone, tier, forms: kilograms of flour, litres of oil, eggs.
type Known = (&'static str, &'static str, &'static str, Option<&'static str>, [&'static str; 3]);

const HOUSEHOLDS: [Known; 5] = [
    ("Awa", "Sowkone", "06 12 34 56 78", Some("A"), ["3", "2", "6"]),
    ("Zoë", "Vandamme", "06 22 34 56 79", Some("C"), ["3", "2", "6"]),
    ("محمد", "Benali", "06 32 34 56 80", Some("B"), ["1", "1", "12"]),
    ("Thị Tự", "Nguyễn", "06 42 34 56 81", None, ["8", "4", "18"]),
    ("Luc", "Petitjean", "06 52 34 56 82", Some("A"), ["2", "1", "6"]),
];
/// Papers of the hall that say a price: the same one for all, the cost price.
const PRICED: [&str; 2] = ["catalogue", "price_cards"];

struct Month {
    campaign: Value,
    codes: Vec<String>,
    households: Vec<Value>,
}

fn goods(app: &App) -> Value {
    let supplier =
        call(app, "catalogue.save_supplier", json!({"name": "Moulin", "kind": "producer"}))["supplier"]
            .clone();
    for (name, measure, step, pack, content, price, stand) in [
        ("Farine T80", "mass", "500 g", "sac", "25 kg", "41,37", "Vrac"),
        ("Huile de tournesol", "volume", "500 ml", "bidon", "5 l", "17,23", "Vrac"),
        ("Œufs plein air", "count", "6", "plateau", "30", "8,61", "Frais"),
    ] {
        let product = json!({
            "name": name, "family": "Épicerie", "stand": stand, "pictogram": "wheat", "measure": measure, "step": step,
            "vat": "5,5", "others_absent": true,
        });
        let product = call(app, "catalogue.save_product", product)["product"].clone();
        let pack = json!({
            "product": product, "supplier": supplier, "name": pack, "content": content, "net": true,
            "price": {"breaks": [{"price": price}]},
        });
        call(app, "catalogue.save_pack", pack);
    }
    supplier
}

fn households(app: &App) -> Vec<Value> {
    call(app, "tiers.use_usual", json!({}));
    let tiers = call(app, "tiers.list", json!({}));
    let tier = |letter: &str| {
        tiers["tiers"].as_array().unwrap().iter().find(|tier| tier["letter"] == letter).unwrap()["tier"]
            .clone()
    };
    let mut ids = Vec::new();
    for (first, last, phone, letter, _) in HOUSEHOLDS {
        let email = format!("{}@exemple.org", last.to_lowercase());
        let person = json!({"first_name": first, "last_name": last, "phone": phone, "email": email});
        let id =
            call(app, "members.add", json!({"persons": [person], "even_if_similar": true}))["id"].clone();
        if let Some(letter) = letter {
            call(app, "tiers.give", json!({"household": id, "tier": tier(letter), "checked_by": "Anne"}));
        }
        ids.push(id);
    }
    ids
}

/// Up to the goods received and shared, with one household that owes something and one that paid ahead.
fn month(app: &App) -> Month {
    call(app, "settings.set_association", json!({"name": "Les Paniers", "profile": "vrac"}));
    let supplier = goods(app);
    let ids = households(app);
    let made = call(
        app,
        "campaigns.create",
        json!({
            "title": "Mars", "opens_on": "01/03/2026", "closes_on": "20/03/2026", "closes_at": "18h",
            "suppliers": [{"supplier": supplier}],
            "places": [{"place": "Mairie", "on_day": "28/03/2026", "from_time": "10h", "to_time": "12h30"}],
        }),
    );
    let campaign = made["campaign"].clone();
    let place = made["places"][0]["place"].clone();
    call(app, "campaigns.add_offers", json!({"campaign": campaign}));
    let opened = call(app, "campaigns.open", json!({"campaign": campaign}));
    for (household, (.., asked)) in ids.iter().zip(HOUSEHOLDS) {
        let form = json!({"campaign": campaign, "household": household, "channel": "paper", "place": place});
        let form = call(app, "baskets.begin", form);
        for (offer, (firm, unit)) in
            opened["offers"].as_array().unwrap().iter().zip(asked.iter().zip([" kg", " l", ""]))
        {
            let line = json!({
                "basket": form["basket"], "offer": offer["offer"], "firm": format!("{firm}{unit}"), "sure": true,
            });
            call(app, "baskets.set_line", line);
        }
    }
    call(
        app,
        "accounts.pay",
        json!({"method": "cash", "amount": "11,11", "shares": [{"household": ids[0], "amount": "11,11"}]}),
    );
    let of = json!({"campaign": campaign});
    call(app, "campaigns.close", of.clone());
    let lines = call(app, "consolidation.show", of.clone());
    for line in lines["lines"].as_array().unwrap() {
        call(app, "consolidation.decide", json!({"offer": line["offer"], "way": "up"}));
    }
    call(app, "sharing.apply", json!({"campaign": campaign, "stage": "adjusted"}));
    call(app, "campaigns.adjust", of.clone());
    call(app, "purchasing.prepare", of.clone());
    call(app, "campaigns.order", of.clone());
    let mut codes = Vec::new();
    for id in &ids {
        codes.push(text(&call(app, "members.show", json!({"household": id}))["code"]).to_owned());
    }
    shift(app, &campaign);
    Month { campaign, codes, households: ids }
}

/// One volunteer for the day.
fn shift(app: &App, campaign: &Value) {
    let shift = json!({
        "campaign": campaign, "post": "Pesée", "on_day": "28/03/2026", "from_at": "9h", "to_at": "12h", "needed": "3",
    });
    let shifts = call(app, "volunteers.add_shift", shift);
    call(app, "volunteers.sign_up", json!({"shift": shifts["shifts"][0]["shift"], "name": "Rosa"}));
}

/// A paper read back: its text, and what its file says of itself.
fn printed(app: &App, command: &str, input: Value) -> (String, String) {
    let made = call(app, command, input);
    let file = text(&made["path"]).to_owned();
    let read = |program: &str, arguments: &[&str]| {
        let output = Command::new(program).args(arguments).output().unwrap();
        String::from_utf8(output.stdout).unwrap().replace(['\u{a0}', '\u{202f}'], " ")
    };
    let name = file.rsplit(['/', '\\']).next().unwrap();
    let about = format!("{name}\n{}", read("pdfinfo", &[&file]));
    (read("pdftotext", &["-layout", &file, "-"]), about)
}

/// Every way to print a paper of the hall; a paper that is not here is not looked at, and the test says so.
fn inputs(paper: &str, month: &Month) -> Vec<Value> {
    let campaign = &month.campaign;
    match paper {
        "catalogue" | "price_cards" | "allergen_strips" | "sharing_rule" | "dispatch_sheet" | "leftovers"
        | "rota" => {
            vec![json!({"campaign": campaign})]
        }
        "pickup_sheets" => ["code", "name", "place", "arrival"]
            .map(|order| json!({"campaign": campaign, "order": order}))
            .into_iter()
            .chain([json!({"campaign": campaign, "household": month.households[0]})])
            .collect(),
        "stand_sheets" | "sign_in_list" | "container_list" | "paper_kit" | "correction_sheet" => {
            vec![json!({"campaign": campaign})]
        }
        "labels" => ["bags", "crates"]
            .iter()
            .flat_map(|what| {
                ["70x36", "63x38", "99x38"]
                    .map(|format| json!({"campaign": campaign, "what": what, "format": format, "first": "5"}))
            })
            .collect(),
        other => panic!("the paper {other} is for the hall and this test does not print it"),
    }
}

/// An amount of money: digits, a mark and two digits, alone or before a euro sign.
fn amount(said: &str) -> Option<&str> {
    said.split_whitespace().find(|word| {
        let digits = word.trim_matches(|letter: char| !letter.is_ascii_digit());
        let cents = digits.split_once(',').map(|(_, cents)| cents.len());
        word.contains('€') || cents == Some(2)
    })
}

#[test]
fn no_paper_of_the_hall_tells_one_household_from_another_by_what_it_pays() {
    let dir = folder();
    let app = app(dir.path(), "2026-03-02");
    let month = month(&app);
    // A list is printed and something changes, so that there is a correction to print.
    call(&app, "documents.sign_in_list", json!({"campaign": month.campaign}));
    let shares = call(&app, "sharing.show", json!({"campaign": month.campaign}));
    let flour = shares["lines"].as_array().unwrap().iter().find(|line| line["name"] == "Farine T80").unwrap();
    let correction = json!({
        "offer": flour["offer"], "stage": "adjusted", "household": month.households[3], "quantity": "7,5 kg",
        "reason": "Elle en laisse",
    });
    call(&app, "sharing.correct", correction);
    // A new lot of flour: the catalogue that was announced does not say soya.
    let products = call(&app, "catalogue.list", json!({}));
    let known =
        products["products"].as_array().unwrap().iter().find(|one| one["name"] == "Farine T80").unwrap();
    let new_lot = json!({
        "product": known["product"], "name": "Farine T80", "measure": "mass", "step": "500 g", "vat": "5,5",
        "others_absent": true, "allergens": {"soya": "traces"},
    });
    call(&app, "catalogue.save_product", new_lot);
    let mut seen = BTreeSet::new();
    let papers = call(&app, "documents.list", json!({}));
    // The correction comes before other lists are printed: they are right already.
    let mut papers: Vec<&Value> =
        papers["papers"].as_array().unwrap().iter().filter(|paper| paper["audience"] == "hall").collect();
    papers.sort_by_key(|paper| paper["name"] != "correction_sheet");
    for paper in papers {
        let (name, command) = (text(&paper["name"]), text(&paper["command"]));
        for input in inputs(name, &month) {
            for large in if paper["large"] == true { vec![false, true] } else { vec![false] } {
                let mut input = input.clone();
                if paper["large"] == true {
                    input["large"] = json!(large);
                }
                let (said, about) = printed(&app, command, input.clone());
                check(name, &said, &about, &month);
                seen.insert(name.to_owned());
            }
        }
    }
    assert!(seen.contains("pickup_sheets") && seen.contains("labels"), "{seen:?}");
}

fn check(name: &str, said: &str, about: &str, month: &Month) {
    assert!(!said.trim().is_empty(), "{name} is empty");
    for (first, last, phone, ..) in HOUSEHOLDS {
        for secret in [phone, &phone.replace(' ', ""), last, &last.to_lowercase(), "exemple.org"] {
            assert!(!said.contains(secret), "{name} says {secret}:\n{said}");
        }
        for personal in [first, last] {
            assert!(!about.contains(personal), "{name} names {personal}:\n{about}");
        }
    }
    for code in &month.codes {
        assert!(!about.contains(code.as_str()), "{name} names {code}:\n{about}");
    }
    for secret in ["Palier", "palier", "doit", "solde", "dette", "50 %", "80 %", "100 %", "@", "tarif"] {
        assert!(!said.contains(secret) && !about.contains(secret), "{name} says {secret}:\n{said}\n{about}");
    }
    if PRICED.contains(&name) {
        // The cost price of flour, and no tier's.
        assert!(said.contains("1,75 €/kg"), "{name}:\n{said}");
        assert!(!said.contains("0,87") && !said.contains("0,88 €/kg"), "{name}:\n{said}");
    } else {
        assert_eq!(amount(said), None, "{name} says an amount:\n{said}");
    }
}

#[test]
fn two_households_of_different_tiers_with_the_same_goods_get_the_same_sheet() {
    let dir = folder();
    let app = app(dir.path(), "2026-03-02");
    let month = month(&app);
    for large in [false, true] {
        let sheet = |index: usize, mark: &str| {
            let input =
                json!({"campaign": month.campaign, "household": month.households[index], "large": large});
            let (said, _) = printed(&app, "documents.pickup_sheets", input);
            let (first, last, ..) = HOUSEHOLDS[index];
            let name = format!("{first} {}.", last.chars().next().unwrap());
            assert!(said.contains(&name) && said.contains(&month.codes[index]), "{said}");
            let plain =
                said.replace(&month.codes[index], "CODE").replace(&name, "NAME").replace(mark, "MARK");
            plain.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(sheet(0, "carré · bleu"), sheet(1, "triangle · jaune"), "large: {large}");
    }
    // At the stands, the two lines differ by code, name and how much was served so far.
    let (said, _) = printed(&app, "documents.stand_sheets", json!({"campaign": month.campaign}));
    let quantities = |index: usize| -> Vec<String> {
        let (first, ..) = HOUSEHOLDS[index];
        let lines = said.lines().filter_map(|line| line.split_once(&month.codes[index]));
        lines.map(|(_, line)| line.split(first).next().unwrap().replace(' ', "")).collect()
    };
    // Six units of the form, of six eggs each.
    assert_eq!(quantities(0), ["3kg", "2L", "36pièces"]);
    assert_eq!(quantities(0), quantities(1));
}

/// One pack of each product comes, and the day begins.
fn receive(app: &App, month: &Month) {
    let of = json!({"campaign": month.campaign});
    let order = call(app, "purchasing.list", of.clone())["orders"][0]["order"].clone();
    let shown = call(app, "receptions.show", json!({"order": order}));
    let lines = shown["lines"].as_array().unwrap().iter();
    let lines: Vec<Value> = lines.map(|line| json!({"line": line["line"], "packs": "1"})).collect();
    call(app, "receptions.record", json!({"order": order, "driver": "Jean", "lines": lines}));
    call(app, "campaigns.receive", of);
    call(app, "sharing.apply", json!({"campaign": month.campaign, "stage": "received"}));
}

#[test]
fn sheets_come_in_the_order_that_is_asked() {
    let dir = folder();
    let app = app(dir.path(), "2026-03-02");
    let month = month(&app);
    receive(&app, &month);
    for index in [3, 0] {
        call(&app, "pickup.came", json!({"campaign": month.campaign, "household": month.households[index]}));
    }
    let order = |order: &str| -> Vec<usize> {
        let (said, _) =
            printed(&app, "documents.sign_in_list", json!({"campaign": month.campaign, "order": order}));
        let at = |code: &String| said.find(code.as_str()).unwrap();
        let mut found: Vec<usize> = (0..month.codes.len()).collect();
        found.sort_by_key(|index| at(&month.codes[*index]));
        found
    };
    assert_eq!(order("code"), [0, 1, 2, 3, 4]);
    // Awa, Luc, Thị Tự, Zoë, then what is not written in our letters.
    assert_eq!(order("name"), [0, 4, 3, 1, 2]);
    assert_eq!(order("arrival"), [3, 0, 1, 2, 4]);
}
