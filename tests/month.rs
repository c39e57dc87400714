//! A month like the one Emplettes et Cagettes published for June 2023: 107 households, 27 products, 4 pickup places,
//! about 1.4 t, 2,940 eggs. The forms are drawn from a fixed series; what the coordinator sees must be their sums to
//! the gram. Most come in a workbook, one household in six is typed line by line.
#![expect(clippy::unwrap_used, reason = "a test may stop where an answer is not as expected")]

mod support;

use base64::Engine;
use cabas::App;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use support::{app, call, folder, text};

/// Product, measure, printed unit, units asked by all households together.
const PRODUCTS: [(&str, &str, i64, i64); 27] = [
    ("Courgettes", "mass", 500, 400),
    ("Fraises, barquette", "count", 1, 116),
    ("Fromage de chèvre, portion", "count", 1, 111),
    ("Œufs", "count", 6, 490),
    ("Pommes de terre nouvelles", "mass", 1_000, 262),
    ("Carottes", "mass", 500, 290),
    ("Oignons", "mass", 500, 178),
    ("Tomates", "mass", 500, 330),
    ("Concombres", "count", 1, 143),
    ("Salades", "count", 1, 131),
    ("Radis, botte", "count", 1, 77),
    ("Ail", "mass", 100, 96),
    ("Pommes", "mass", 500, 236),
    ("Cerises", "mass", 250, 164),
    ("Farine de blé T80", "mass", 500, 152),
    ("Farine de sarrasin", "mass", 500, 37),
    ("Pâtes", "mass", 500, 121),
    ("Riz de Camargue", "mass", 500, 84),
    ("Lentilles vertes", "mass", 250, 118),
    ("Pois chiches", "mass", 250, 66),
    ("Flocons d'avoine", "mass", 250, 91),
    ("Sucre blond", "mass", 500, 58),
    ("Huile de tournesol", "volume", 500, 103),
    ("Jus de pomme", "volume", 1_000, 69),
    ("Miel", "mass", 250, 48),
    ("Yaourts, pot", "count", 2, 124),
    ("Poulet fermier", "count", 1, 29),
];
const PLACES: [&str; 4] = ["Toul", "Écrouves", "Foug", "Dommartin"];
const HOUSEHOLDS: usize = 107;
/// In grams: what is weighed, without bottles and pieces.
const MASS_G: i64 = 1_336_350;

/// Units of each household for each product.
type Forms = Vec<BTreeMap<usize, i64>>;

/// Shares each product's units among households by a fixed series; every household asks something.
fn forms() -> Forms {
    let mut forms: Forms = vec![BTreeMap::new(); HOUSEHOLDS];
    let mut drawn: u64 = 202_306;
    let mut draw = |below: u64| {
        drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (drawn >> 33) % below
    };
    for (product, (_, _, _, units)) in PRODUCTS.iter().enumerate() {
        let mut left = *units;
        while 0 < left {
            let household = usize::try_from(draw(HOUSEHOLDS as u64)).unwrap();
            let some = i64::try_from(1 + draw(6)).unwrap().min(left);
            *forms[household].entry(product).or_default() += some;
            left -= some;
        }
    }
    assert!(forms.iter().all(|form| !form.is_empty()));
    forms
}

fn catalogue(app: &App) {
    let supplier = call(app, "catalogue.save_supplier", json!({"name": "Les fermes", "kind": "producer"}));
    let supplier = find(&supplier, "supplier");
    for (name, measure, step, _) in PRODUCTS {
        let unit = match measure {
            "mass" => "g",
            "volume" => "ml",
            _ => "",
        };
        let step = format!("{step} {unit}");
        let product = json!({
            "name": name, "measure": measure, "step": step.trim(), "vat": "5,5", "others_absent": true,
        });
        let product = call(app, "catalogue.save_product", product);
        let content = if unit.is_empty() { "60" } else { "10" };
        let pack = json!({
            "product": product["product"], "supplier": supplier, "name": "caisse", "content": content,
            "net": true, "price": {"breaks": [{"price": "30"}]},
        });
        call(app, "catalogue.save_pack", pack);
    }
    let places: Vec<Value> = PLACES
        .iter()
        .map(|place| json!({"place": place, "on_day": "24/06/2023", "from_time": "10h", "to_time": "12h"}))
        .collect();
    let campaign = json!({
        "title": "Juin", "suppliers": [{"supplier": supplier}], "places": places, "closes_on": "09/06/2023",
        "tolerance": "none",
    });
    call(app, "campaigns.create", campaign);
}

/// The first value of that name, however deep.
fn find(answer: &Value, name: &str) -> Value {
    match answer {
        Value::Object(fields) => match fields.get(name) {
            Some(Value::String(id)) => json!(id),
            Some(_) | None => fields.values().map(|value| find(value, name)).find(|id| !id.is_null()).into(),
        },
        Value::Array(items) => items.iter().map(|item| find(item, name)).find(|id| !id.is_null()).into(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Value::Null,
    }
}

#[test]
fn a_month_adds_up_to_the_gram() {
    let folder = folder();
    let app = app(&folder.path().join("data"), "2023-06-01");
    let forms = forms();
    catalogue(&app);
    let campaign = find(&call(&app, "campaigns.list", json!({})), "campaign");
    call(&app, "campaigns.add_offers", json!({"campaign": campaign}));
    call(&app, "campaigns.open", json!({"campaign": campaign}));
    let households: Vec<Value> = (0..HOUSEHOLDS)
        .map(|number| {
            let draft = json!({
                "persons": [{"last_name": format!("Foyer {number:03}")}],
                "pickup_place": PLACES[number % PLACES.len()], "even_if_similar": true,
            });
            find(&call(&app, "members.add", draft), "id")
        })
        .collect();
    let seen = call(&app, "baskets.show", json!({"campaign": campaign, "household": households[0]}));
    let lines = seen["lines"].as_array().unwrap();
    assert_eq!(lines.len(), PRODUCTS.len());
    let line = |product: usize| lines.iter().find(|line| line["name"] == PRODUCTS[product].0).unwrap();
    // One in six is typed, as the paper is crossed.
    for number in (0..HOUSEHOLDS).step_by(6) {
        let begin = json!({"campaign": campaign, "household": households[number], "channel": "paper"});
        let basket = call(&app, "baskets.begin", begin)["basket"].clone();
        let mut crossed = 0;
        for (product, units) in &forms[number] {
            let firm = units.to_string();
            let set = json!({"basket": basket, "offer": line(*product)["offer"], "firm": firm, "sure": true});
            crossed += units;
            assert_eq!(call(&app, "baskets.set_line", set)["crossed"], crossed);
        }
    }
    // The others come in the workbook.
    let listed = call(&app, "members.list", json!({"limit": 200}));
    let csv = workbook(lines, &listed, &households, &forms);
    let content = base64::engine::general_purpose::STANDARD.encode(&csv);
    let file = json!({"name": "juin.csv", "content_base64": content});
    let read = json!({"campaign": campaign, "file": file, "sure": true});
    let preview = call(&app, "baskets.preview_file", read.clone());
    assert_eq!(preview["errors_total"], 0, "{}", preview["errors"]);
    assert_eq!(call(&app, "baskets.import_file", read)["forms"], 89);
    check(&call(&app, "baskets.preview_demand", json!({"campaign": campaign})), &forms);
}

/// The form as a group fills it in: one row for each household that was not typed.
fn workbook(lines: &[Value], listed: &Value, households: &[Value], forms: &Forms) -> String {
    let mut csv = "Code;Foyer".to_owned();
    for line in lines {
        csv.push_str(&format!(
            ";{}. {} ({})",
            line["position"],
            text(&line["name"]),
            text(&line["unit_says"])
        ));
    }
    csv.push('\n');
    for (number, household) in households.iter().enumerate().filter(|(number, _)| number % 6 != 0) {
        let rows = listed["households"].as_array().unwrap();
        let row = rows.iter().find(|row| row["id"] == *household).unwrap();
        csv.push_str(&format!("{};{}", text(&row["code"]), text(&row["name"])));
        for line in lines {
            let product = PRODUCTS.iter().position(|product| line["name"] == product.0).unwrap();
            let units = forms[number].get(&product).map(i64::to_string).unwrap_or_default();
            csv.push_str(&format!(";{units}"));
        }
        csv.push('\n');
    }
    csv
}

/// The live view against the forms, to the gram.
fn check(demand: &Value, forms: &Forms) {
    assert_eq!(demand["households"], HOUSEHOLDS);
    let places = demand["places"].as_array().unwrap();
    assert_eq!(places.len(), PLACES.len());
    let offers = demand["offers"].as_array().unwrap();
    let mut mass = 0;
    for (product, (name, measure, step, units)) in PRODUCTS.iter().enumerate() {
        let offer = offers.iter().find(|offer| offer["name"] == *name).unwrap();
        assert_eq!(offer["firm_qty"], units * step, "{name}");
        let asking = forms.iter().filter(|form| form.contains_key(&product)).count();
        assert_eq!(offer["households"], asking, "{name}");
        for (index, place) in places.iter().enumerate() {
            let here = PLACES.iter().position(|one| place["name"] == *one).unwrap();
            let of = |(number, form): (usize, &BTreeMap<usize, i64>)| {
                (number % PLACES.len() == here).then(|| form.get(&product).copied().unwrap_or(0))
            };
            let units: i64 = forms.iter().enumerate().filter_map(of).sum();
            assert_eq!(offer["places"][index]["firm_qty"], units * step, "{name}, {}", place["name"]);
        }
        mass += if *measure == "mass" { units * step } else { 0 };
    }
    assert_eq!(mass, MASS_G);
    let firm = |name: &str| offers.iter().find(|offer| offer["name"] == name).unwrap()["firm_qty"].clone();
    assert_eq!(firm("Courgettes"), 200_000);
    assert_eq!(firm("Fraises, barquette"), 116);
    assert_eq!(firm("Fromage de chèvre, portion"), 111);
    assert_eq!(firm("Œufs"), 2_940);
}
