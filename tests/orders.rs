//! Orders hold whatever happens: forms begun, changed, replaced and taken back at random (the seed is printed), and
//! the live view is always the sum of the households' lines. Then the workbook, in its two layouts.
#![expect(clippy::unwrap_used, reason = "a test may stop where an answer is not as expected")]

mod support;

use cabas::App;
use rust_xlsxwriter::Workbook;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use support::{Random, add, app, call, fails, folder, text};

const ACTS: usize = 250;
const STEPS: [i64; 3] = [500, 250, 6];

/// A campaign that is open, with flour, rice and eggs, and three households.
struct Group {
    app: App,
    campaign: Value,
    offers: Vec<Value>,
    households: Vec<Value>,
}

fn group(data: &Path) -> Group {
    let app = app(data, "2026-03-02");
    let supplier = call(&app, "catalogue.save_supplier", json!({"name": "Moulin", "kind": "producer"}));
    let supplier = supplier["supplier"].clone();
    for (name, measure, step, content) in
        [("Farine", "mass", "500 g", "25"), ("Riz", "mass", "250 g", "5"), ("Œufs", "count", "6", "30")]
    {
        let product =
            json!({"name": name, "measure": measure, "step": step, "vat": "5,5", "others_absent": true});
        let product = call(&app, "catalogue.save_product", product)["product"].clone();
        let price = json!({"breaks": [{"price": "41,37"}]});
        let pack = json!({
            "product": product, "supplier": supplier, "name": "sac", "content": content, "net": true,
            "price": price,
        });
        call(&app, "catalogue.save_pack", pack);
    }
    let place = json!({"place": "Toul", "on_day": "28/03/2026", "from_time": "10h", "to_time": "12h"});
    let new = json!({
        "title": "Mars", "suppliers": [{"supplier": supplier}], "places": [place], "closes_on": "13/03/2026",
        "tolerance": "both",
    });
    call(&app, "campaigns.create", new);
    let campaign = call(&app, "campaigns.list", json!({}))["campaigns"][0]["campaign"].clone();
    call(&app, "campaigns.add_offers", json!({"campaign": campaign}));
    call(&app, "campaigns.open", json!({"campaign": campaign}));
    let households = ["Sow", "Bianchi", "Martin"].map(|name| add(&app, name)["id"].clone());
    let seen = call(&app, "baskets.show", json!({"campaign": campaign, "household": households[0]}));
    let offer = |name: &str| {
        let lines = seen["lines"].as_array().unwrap();
        lines.iter().find(|line| line["name"] == name).unwrap()["offer"].clone()
    };
    let offers = ["Farine", "Riz", "Œufs"].map(offer).to_vec();
    Group { app, campaign, offers, households: households.to_vec() }
}

/// A form that counts, as the test remembers it.
struct Form {
    basket: Value,
    household: usize,
    lines: BTreeMap<usize, i64>,
}

#[test]
fn the_demand_is_the_sum_of_the_lines_whatever_happens() {
    let folder = folder();
    let group = group(&folder.path().join("data"));
    let seed = std::env::var("SEED").ok().and_then(|seed| seed.parse().ok()).unwrap_or_else(seed);
    eprintln!("SEED={seed}");
    let mut random = Random::new(seed);
    let mut forms: Vec<Form> = Vec::new();
    for act in 0..ACTS {
        match random.below(10) {
            0 | 1 => begin(&group, &mut random, &mut forms),
            2 if !forms.is_empty() => {
                let form = forms.remove(random.below(forms.len()));
                call(&group.app, "baskets.withdraw", json!({"basket": form.basket, "reason": "essai"}));
            }
            _ if !forms.is_empty() => {
                let at = random.below(forms.len());
                set_line(&group, &mut random, &mut forms[at]);
            }
            _ => {}
        }
        if act % 10 == 9 {
            check(&group, &forms);
        }
    }
}

fn seed() -> u64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    u64::from(now.subsec_nanos())
}

fn begin(group: &Group, random: &mut Random, forms: &mut Vec<Form>) {
    let household = random.below(group.households.len());
    let how = ["add", "replace"][random.below(2)];
    let input = json!({
        "campaign": group.campaign, "household": group.households[household], "channel": "paper", "form": how,
    });
    let basket = call(&group.app, "baskets.begin", input)["basket"].clone();
    if how == "replace" {
        forms.retain(|form| form.household != household);
    }
    forms.push(Form { basket, household, lines: BTreeMap::new() });
}

fn set_line(group: &Group, random: &mut Random, form: &mut Form) {
    let (offer, units) = (random.below(STEPS.len()), i64::try_from(random.below(30)).unwrap());
    let input = json!({
        "basket": form.basket, "offer": group.offers[offer], "firm": units.to_string(), "sure": true,
    });
    let seen = call(&group.app, "baskets.set_line", input);
    form.lines.insert(offer, units);
    assert_eq!(seen["crossed"], form.lines.values().sum::<i64>());
    assert_eq!(seen["lines"].as_array().map(Vec::len), Some(1), "the line that changed");
    let whole = json!({"campaign": group.campaign, "household": group.households[form.household], "basket": form.basket});
    let whole = call(&group.app, "baskets.show", whole);
    let lines = whole["lines"].as_array().unwrap();
    let cents: i64 = lines.iter().map(|line| line["line_cents"].as_i64().unwrap()).sum();
    assert_eq!(seen["total_cents"], cents);
}

fn check(group: &Group, forms: &[Form]) {
    let demand = call(&group.app, "baskets.preview_demand", json!({"campaign": group.campaign}));
    for (offer, step) in STEPS.iter().enumerate() {
        let units: i64 = forms.iter().filter_map(|form| form.lines.get(&offer)).sum();
        let offers = demand["offers"].as_array().unwrap();
        let row = offers.iter().find(|row| row["offer"] == group.offers[offer]).unwrap();
        assert_eq!(row["firm_qty"], units * step);
        assert_eq!(row["places"][0]["firm_qty"].as_i64().unwrap_or(0), units * step);
    }
    for (index, household) in group.households.iter().enumerate() {
        let of = |form: &&Form| form.household == index;
        let crossed: i64 = forms.iter().filter(of).flat_map(|form| form.lines.values()).sum();
        let list = call(&group.app, "baskets.list", json!({"campaign": group.campaign}));
        let rows = list["households"].as_array().unwrap();
        let row = rows.iter().find(|row| row["household"] == *household);
        assert_eq!(row.map_or(0, |row| row["crossed"].as_i64().unwrap()), crossed);
    }
}

#[test]
fn the_empty_workbook_is_recognised_in_both_layouts_and_holds_nothing() {
    let folder = folder();
    let group = group(&folder.path().join("data"));
    for layout in ["rows", "sheets"] {
        let made =
            call(&group.app, "baskets.export_form", json!({"campaign": group.campaign, "layout": layout}));
        assert_eq!((&made["households"], &made["products"]), (&json!(3), &json!(3)));
        let read = json!({"campaign": group.campaign, "file": {"path": made["path"]}});
        let preview = call(&group.app, "baskets.preview_file", read.clone());
        assert_eq!(preview["layout"], layout);
        assert_eq!(preview["errors_total"], 0, "{}", preview["errors"]);
        assert_eq!(preview["lines"], 0);
        let failure = fails(&group.app, "baskets.import_file", read);
        assert!(failure.message.contains("aucun bon"), "{}", failure.message);
    }
}

#[test]
fn a_second_workbook_of_the_day_leaves_the_first_where_it_is() {
    let folder = folder();
    let group = group(&folder.path().join("data"));
    let make = |layout: &str| {
        let input = json!({"campaign": group.campaign, "layout": layout});
        PathBuf::from(text(&call(&group.app, "baskets.export_form", input)["path"]))
    };
    let first = make("rows");
    assert_eq!(first.file_name().unwrap(), "bons-a-remplir-en-lignes-mars-2026-03-02.xlsx");
    assert_eq!(make("rows"), first, "an empty one is the same one");
    std::fs::write(&first, b"filled in by hand").unwrap();
    let others = [make("rows"), make("sheets")];
    assert!(others.iter().all(|path| *path != first), "{others:?}");
    assert_eq!(std::fs::read(&first).unwrap(), b"filled in by hand");
}

#[test]
fn one_sheet_for_each_household_is_read_with_what_is_accepted_beyond() {
    let folder = folder();
    let group = group(&folder.path().join("data"));
    let listed = call(&group.app, "members.list", json!({}));
    let lines = call(
        &group.app,
        "baskets.show",
        json!({"campaign": group.campaign, "household": group.households[0]}),
    );
    let lines = lines["lines"].as_array().unwrap().clone();
    let path = folder.path().join("bons.xlsx");
    let mut book = Workbook::new();
    for household in listed["households"].as_array().unwrap() {
        let sheet = book.add_worksheet();
        sheet.set_name(text(&household["code"])).unwrap();
        for (column, word) in ["Code", text(&household["code"]), text(&household["name"])].iter().enumerate()
        {
            sheet.write_string(0, u16::try_from(column).unwrap(), *word).unwrap();
        }
        for (row, line) in (2..).zip(&lines) {
            sheet.write_number(row, 0, i32::try_from(line["position"].as_i64().unwrap()).unwrap()).unwrap();
            sheet.write_string(row, 1, text(&line["name"])).unwrap();
            sheet.write_string(row, 2, text(&line["unit_says"])).unwrap();
            sheet.write_number(row, 3, 2).unwrap();
            sheet.write_number(row, 4, 1).unwrap();
            sheet.write_number(row, 5, 1).unwrap();
        }
    }
    book.save(&path).unwrap();
    let read = json!({"campaign": group.campaign, "file": {"path": path}});
    let preview = call(&group.app, "baskets.preview_file", read.clone());
    assert_eq!(preview["errors_total"], 0, "{}", preview["errors"]);
    assert_eq!(call(&group.app, "baskets.import_file", read)["lines"], 9);
    let demand = call(&group.app, "baskets.preview_demand", json!({"campaign": group.campaign}));
    let flour = demand["offers"].as_array().unwrap().iter().find(|row| row["name"] == "Farine").unwrap();
    let said = [&flour["firm_qty"], &flour["more_qty"], &flour["less_qty"]];
    assert_eq!(said, [&json!(3_000), &json!(1_500), &json!(1_500)]);
    assert_eq!(flour["households"], 3);
}

#[test]
fn a_damaged_workbook_is_said_and_changes_nothing() {
    let folder = folder();
    let group = group(&folder.path().join("data"));
    let mut wrong: Vec<(&str, Vec<u8>)> = vec![
        ("vide.csv", Vec::new()),
        ("image.xlsx", vec![0x89, b'P', b'N', b'G', 0, 1, 2, 3]),
        ("coupe.xlsx", b"PK\x03\x04rien du tout".to_vec()),
        ("texte.csv", b"bonjour".to_vec()),
        ("autre.csv", b"Nom;Prix\nFarine;2\n".to_vec()),
        ("date.csv", "Code;Foyer;1. Farine (par 500 g)\nB-001;;2026-02-01\n".into()),
        ("formule.csv", "Code;Foyer;1. Farine (par 500 g)\nB-001;;=1+1\n".into()),
        ("negatif.csv", "Code;Foyer;1. Farine (par 500 g)\nB-001;;-3\n".into()),
        ("deux.csv", "Code;Foyer;1. Farine (par 500 g)\nB-001;;1\nB-001;;2\n".into()),
        ("colonnes.csv", "Code;Foyer;1. Farine (par 500 g);Farine (par 500 g)\nB-001;;1;1\n".into()),
        ("script.csv", "Code;Foyer;1. Farine (par 500 g)\n<script>;;1\n".into()),
        ("sans_unite.csv", "Code;Foyer;1. Farine\nB-001;;1\n".into()),
    ];
    wrong.push(("geant.csv", "Code;Foyer;1. Farine (par 500 g)\n".repeat(100_002).into_bytes()));
    for (name, bytes) in wrong {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let read = json!({"campaign": group.campaign, "file": {"path": path}, "sure": true});
        let failure = fails(&group.app, "baskets.import_file", read);
        assert!(20 < failure.message.chars().count(), "{name}: {}", failure.message);
        assert!(!failure.message.contains("bug"), "{name}: {}", failure.message);
    }
    let list = call(&group.app, "baskets.list", json!({"campaign": group.campaign}));
    assert_eq!(list["households"], json!([]));
}

/// Two laptops that begin from one file, and the second place of its order.
fn laptops(folder: &Path) -> (Group, App, Value) {
    let (here, there) = (folder.join("here"), folder.join("there"));
    let Group { app: first, campaign, offers, households } = group(&here);
    let at =
        |place: &str| json!({"place": place, "on_day": "28/03/2026", "from_time": "10h", "to_time": "12h"});
    let places = json!({"campaign": campaign, "places": [at("Toul"), at("Nancy")]});
    let known = call(&first, "campaigns.save", places);
    let nancy = known["places"].as_array().unwrap().iter().find(|place| place["name"] == "Nancy").unwrap();
    let nancy = nancy["place"].clone();
    drop(first);
    std::fs::create_dir(&there).unwrap();
    std::fs::copy(here.join("cabas.sqlite"), there.join("cabas.sqlite")).unwrap();
    let (here, there) = (app(&here, "2026-03-02"), app(&there, "2026-03-02"));
    (Group { app: here, campaign, offers, households }, there, nancy)
}

/// Domain.md, case 79: each laptop types forms, one of them the same as the other.
#[test]
fn forms_typed_on_another_laptop_come_over_once() {
    let folder = folder();
    let (Group { app: here, campaign, offers, households }, there, nancy) = laptops(folder.path());
    let typed = |app: &App, household: usize, lines: &[(usize, &str, &str)]| {
        let begin = json!({
            "campaign": campaign, "household": households[household], "channel": "paper", "place": nancy,
        });
        let basket = call(app, "baskets.begin", begin)["basket"].clone();
        for (offer, firm, more) in lines {
            let line =
                json!({"basket": basket, "offer": offers[*offer], "firm": firm, "more": more, "sure": true});
            call(app, "baskets.set_line", line);
        }
    };
    let export = json!({"campaign": campaign, "layout": "sheets", "typed_here": true});
    let failure = fails(&there, "baskets.export_form", export.clone());
    assert!(failure.message.contains("aucun bon"), "{}", failure.message);
    typed(&here, 0, &[(0, "3", "")]);
    typed(&there, 0, &[(0, "3", "")]);
    typed(&there, 1, &[(0, "5", "1"), (2, "2", "")]);
    let made = call(&there, "baskets.export_form", export);
    assert_eq!(made["households"], 2, "a sheet for each form, none for who has none");
    let read = json!({"campaign": campaign, "file": {"path": made["path"]}});
    let seen = call(&here, "baskets.preview_file", read.clone());
    assert_eq!(
        (&seen["layout"], &seen["lines"], &seen["existing"]),
        (&json!("sheets"), &json!(2), &json!(1))
    );
    let failure = fails(&here, "baskets.import_file", read.clone());
    assert!(failure.message.contains("déjà"), "the form typed on both is asked: {}", failure.message);
    let mut read = read;
    read["existing"] = json!("skip");
    let done = call(&here, "baskets.import_file", read);
    assert_eq!((&done["forms"], &done["skipped"]), (&json!(1), &json!(1)));
    let demand = call(&here, "baskets.preview_demand", json!({"campaign": campaign}));
    let asked = |offer: usize| {
        let rows = demand["offers"].as_array().unwrap();
        let row = rows.iter().find(|row| row["offer"] == offers[offer]).unwrap();
        (row["firm_qty"].as_i64().unwrap(), row["more_qty"].as_i64().unwrap())
    };
    assert_eq!([asked(0), asked(2)], [(4_000, 500), (12, 0)]);
    let list = call(&here, "baskets.list", json!({"campaign": campaign}));
    let rows = list["households"].as_array().unwrap();
    let row = rows.iter().find(|row| row["household"] == households[1]).unwrap();
    assert_eq!(row["place"], nancy, "its place came with it: {row}");
}
