//! What the papers of a group order say, and above all what they do not: a paper of the hall is the same for all.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod support;

use cabas::App;
use serde_json::{Value, json};
use std::process::Command;
use support::*;

/// A campaign with one product, two households at two prices, one of which ordered 3 kg.
fn campaign(app: &App) -> Value {
    call(app, "settings.set_association", json!({"name": "Les Paniers", "profile": "vrac"}));
    let sow = json!({"persons": [{"first_name": "Awa", "last_name": "Sow", "phone": "06 12 34 56 78"}]});
    let awa = call(app, "members.add", sow)["id"].clone();
    call(
        app,
        "members.add",
        json!({"persons": [{"first_name": "Luc", "last_name": "Petit", "phone": "06 00 00 00 01"}]}),
    );
    call(app, "tiers.use_usual", json!({}));
    let tiers = call(app, "tiers.list", json!({}));
    let tier =
        tiers["tiers"].as_array().unwrap().iter().find(|tier| tier["letter"] == "A").unwrap()["tier"].clone();
    call(app, "tiers.give", json!({"household": awa, "tier": tier, "checked_by": "Anne"}));
    let supplier =
        call(app, "catalogue.save_supplier", json!({"name": "Moulin", "kind": "producer"}))["supplier"]
            .clone();
    let flour = json!({
        "name": "Farine T80", "family": "Céréales", "pictogram": "wheat", "measure": "mass", "step": "500 g", "vat": "5,5",
        "origin": "Gers", "labels": ["organic"], "allergens": {"gluten": "contains", "soya": "traces"}, "others_absent": true,
    });
    let product = call(app, "catalogue.save_product", flour)["product"].clone();
    call(
        app,
        "catalogue.save_pack",
        json!({
            "product": product, "supplier": supplier, "name": "sac", "content": "25", "net": true, "price": {"breaks": [{"price": "41,37"}]},
        }),
    );
    let made = call(
        app,
        "campaigns.create",
        json!({
            "title": "Mars", "opens_on": "01/03/2026", "closes_on": "20/03/2026", "closes_at": "18h", "tolerance": "more",
            "suppliers": [{"supplier": supplier}],
            "places": [{"place": "Mairie", "on_day": "28/03/2026", "from_time": "10h", "to_time": "12h30"}],
        }),
    );
    let campaign = made["campaign"].clone();
    call(app, "campaigns.add_offers", json!({"campaign": campaign}));
    let opened = call(app, "campaigns.open", json!({"campaign": campaign}));
    let offer = opened["offers"][0]["offer"].clone();
    let form =
        call(app, "baskets.begin", json!({"campaign": campaign, "household": awa, "channel": "paper"}));
    call(app, "baskets.set_line", json!({"basket": form["basket"], "offer": offer, "firm": "6"}));
    json!({"campaign": campaign, "household": awa})
}

/// The text of a paper, as `pdftotext` reads it, with its spaces made plain.
fn printed(app: &App, command: &str, input: Value) -> String {
    let made = call(app, command, input);
    let file = made["path"].as_str().unwrap();
    for name in ["Sow", "Awa", "Petit", "B-001"] {
        assert!(!file.rsplit(['/', '\\']).next().unwrap().contains(name), "{file} names somebody");
    }
    let output = Command::new("pdftotext").args(["-layout", file, "-"]).output().unwrap();
    String::from_utf8(output.stdout).unwrap().replace(['\u{a0}', '\u{202f}'], " ")
}

#[test]
fn a_paper_of_the_hall_is_the_same_for_all_and_a_confirmation_is_for_one() {
    let dir = folder();
    let app = app(dir.path(), "2026-03-02");
    let made = campaign(&app);
    let of = |extra: Value| {
        let mut input = json!({"campaign": made["campaign"]});
        input.as_object_mut().unwrap().extend(extra.as_object().unwrap().clone());
        input
    };
    for command in ["documents.catalogue", "documents.price_cards"] {
        for large in [false, true] {
            let text = printed(&app, command, of(json!({"large": large})));
            for said in
                ["Farine T80", "1,75 €/kg", "0,88 €", "Gers", "bio", "Contient : gluten", "Traces : soja"]
            {
                assert!(text.contains(said), "{command} does not say {said}:\n{text}");
            }
            for secret in ["Sow", "Petit", "06 12", "06 00", "0,87", "50 %", "Palier", "doit", "B-001"] {
                assert!(!text.contains(secret), "{command} says {secret}:\n{text}");
            }
        }
    }
    let form = printed(&app, "documents.order_form", of(json!({"household": made["household"]})));
    for said in [
        "B-001",
        "Awa Sow",
        "par 500 g",
        "0,88 €",
        "1,75 €",
        "Au kg",
        "Additionnez les nombres demandés",
        "vendredi 20 mars 2026 à 18 h",
        "Mairie",
        "10 h à 12 h 30",
        "J'accepte",
        "combien de plus",
    ] {
        assert!(form.contains(said), "the form does not say {said}:\n{form}");
    }
    // Everybody has the same form, at the cost price.
    assert!(!form.contains("0,87") && !form.contains("06 12"), "{form}");
    let slip = printed(&app, "documents.order_slip", made.clone());
    for said in
        ["B-001 Awa Sow", "6 × 500 g = 3 kg", "0,87 €/kg", "2,61 €", "samedi 28 mars 2026", "1 contenant"]
    {
        assert!(slip.contains(said), "the slip does not say {said}:\n{slip}");
    }
    assert!(!slip.contains("Petit") && !slip.contains("50 %"), "{slip}");
    let calls = printed(&app, "documents.call_list", of(json!({})));
    assert!(calls.contains("06 00 00 00 01") && !calls.contains("Sow"), "{calls}");
}

/// The words of the line that says something.
fn line_with(paper: &str, said: &str) -> String {
    let line =
        paper.lines().find(|line| line.contains(said)).unwrap_or_else(|| panic!("no {said}:\n{paper}"));
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn those_who_prepare_read_what_to_fill_what_is_left_and_what_changed() {
    let dir = folder();
    let app = app(dir.path(), "2026-03-02");
    let made = campaign(&app);
    let of = json!({"campaign": made["campaign"]});
    let product = call(&app, "catalogue.list", json!({}))["products"][0]["product"].clone();
    call(&app, "pickup.save_container", json!({"label": "seau", "tare": "412 g"}));
    let own = json!({"label": "bocal", "tare": "95 g", "household": made["household"]});
    call(&app, "pickup.save_container", own);
    let opening = json!({
        "product": product, "qty": "18,5 kg", "reference": "L-204", "cost": "1,7458", "best_before_on": "01/09/2026",
    });
    call(&app, "stock.add_opening", opening);

    let containers = printed(&app, "documents.container_list", of.clone());
    assert_eq!(line_with(&containers, "B-001"), "B-001 Awa S. 1 bocal · 95 g", "{containers}");
    assert!(line_with(&containers, "seau").contains("412 g"), "{containers}");
    assert!(!containers.contains("Luc"), "who fills nothing is not on it:\n{containers}");

    printed(&app, "documents.sign_in_list", of.clone());
    let offer = call(&app, "campaigns.show", of.clone())["offers"][0]["offer"].clone();
    let form = json!({
        "campaign": made["campaign"], "household": made["household"], "channel": "paper", "form": "add",
    });
    let basket = call(&app, "baskets.begin", form)["basket"].clone();
    call(&app, "baskets.set_line", json!({"basket": basket, "offer": offer, "firm": "3", "sure": true}));
    let correction = printed(&app, "documents.correction_sheet", of.clone());
    assert_eq!(line_with(&correction, "B-001"), "B-001 Awa S. Farine T80 3 kg 4,5 kg", "{correction}");

    let leftovers = printed(&app, "documents.leftovers", of);
    let flour = line_with(&leftovers, "Farine T80");
    assert!(flour.contains("L-204") && flour.ends_with("18,5 kg 4,5 kg"), "{leftovers}");
    assert!(leftovers.contains("01/09/2026"), "{leftovers}");
    for paper in [containers, correction, leftovers] {
        assert!(!paper.contains('€') && !paper.contains("06 12"), "{paper}");
    }
}

/// The bytes of a file that a command left.
fn left(app: &App, command: &str, input: Value) -> Vec<u8> {
    let made = call(app, command, input);
    std::fs::read(text(&made["path"])).unwrap()
}

#[test]
fn an_order_to_a_supplier_says_the_same_in_each_file_and_names_no_household() {
    use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
    let dir = folder();
    let app = app(dir.path(), "2026-03-02");
    let made = campaign(&app);
    let of = json!({"campaign": made["campaign"]});
    call(&app, "campaigns.close", of.clone());
    let shown = call(&app, "consolidation.show", of.clone());
    call(&app, "consolidation.decide", json!({"offer": shown["lines"][0]["offer"], "way": "up"}));
    call(&app, "campaigns.adjust", of.clone());
    call(&app, "purchasing.prepare", of.clone());
    let orders = call(&app, "purchasing.list", of.clone());
    let order = orders["orders"][0]["order"].clone();
    call(&app, "campaigns.order", of);
    let file =
        |format: &str| left(&app, "purchasing.export_order", json!({"order": order, "format": format}));

    let csv = String::from_utf8(file("csv")).unwrap();
    let lines: Vec<&str> = csv.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(
        lines,
        [
            "Référence;Produit;Nombre;Conditionnement;Contenance;Unité;Quantité totale;Prix;TVA %;Montant HT;Total TTC",
            ";Farine T80;1;sac;25;kg;25;41,37;5,5;41,37;43,65",
        ]
    );
    let mut book: Xlsx<_> = open_workbook_from_rs(std::io::Cursor::new(file("xlsx"))).unwrap();
    let sheets = book.worksheets();
    let rows: Vec<&[Data]> = sheets[0].1.rows().collect();
    let row = rows.iter().find(|row| row.contains(&Data::String("Farine T80".to_owned()))).unwrap();
    let numbers: Vec<f64> = row
        .iter()
        .filter_map(|cell| if let Data::Float(number) = cell { Some(*number) } else { None })
        .collect();
    assert_eq!(numbers, [1.0, 25.0, 25.0, 41.37, 5.5, 41.37, 43.65]);

    let gdxp: Value = serde_json::from_slice(&file("gdxp")).unwrap();
    let supplier = &gdxp["blocks"][0]["supplier"];
    assert_eq!((&gdxp["protocolVersion"], &supplier["name"]), (&json!(1), &json!("Moulin")));
    assert_eq!(supplier["orderInfo"]["phase"], "booking");
    let product = &supplier["products"][0];
    assert_eq!((&product["name"], &product["um"]), (&json!("Farine T80"), &json!("kg")));
    assert_eq!(product["orderInfo"]["packageQty"], 25);
    // 41,37 € and 5,5 % over 25 kg.
    assert_eq!(product["orderInfo"]["umPrice"].to_string(), "1.7458");
    assert_eq!(product["bookingInfo"]["totalQty"].to_string(), "25");

    let mail = String::from_utf8(left(&app, "documents.supplier_mail", json!({"order": order}))).unwrap();
    for said in ["Subject:", "application/pdf", "MIME-Version: 1.0", "X-Unsent: 1"] {
        assert!(mail.contains(said), "the draft does not say {said}:\n{}", &mail[..mail.len().min(2_000)]);
    }
    let said = [csv, gdxp.to_string(), mail].join("\n");
    for somebody in ["Sow", "Awa", "Petit", "B-001", "06 12"] {
        assert!(!said.contains(somebody), "{somebody} stands in what the supplier gets");
    }
}

/// The desk's part of the kit: blank forms, numbered, without anybody's name; with the order form only while one is open.
#[test]
fn the_desk_prints_blank_forms_for_a_day_without_power() {
    let dir = folder();
    let app = app(dir.path(), "2026-03-02");
    let made = campaign(&app);
    let kit = printed(&app, "documents.desk_kit", json!({}));
    for said in ["Bulletin d'adhésion", "Farine T80", "0,88 €", "n° 4", "n° 9", "200,00 €"] {
        assert!(kit.contains(said), "the kit does not say {said}:\n{kit}");
    }
    assert!(!kit.contains("Sow") && !kit.contains("Petit") && !kit.contains("06 12"), "{kit}");
    call(&app, "campaigns.close", json!({"campaign": made["campaign"]}));
    let kit = printed(&app, "documents.desk_kit", json!({}));
    assert!(kit.contains("Bulletin d'adhésion") && !kit.contains("Farine T80"), "{kit}");
}
