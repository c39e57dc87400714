//! Price lists through the one door: each kind of file is read, a damaged one gives a sentence and changes
//! nothing, what came in is taken back, and the exported catalogue comes back the same.
#![expect(clippy::unwrap_used, reason = "a test may stop where a file cannot be read")]

mod support;

use base64::Engine;
use cabas::App;
use cabas::kernel::lang::Lang;
use serde_json::{Value, json};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use support::{call, fails, folder, text};
use tempfile::TempDir;

const TODAY: &str = "2026-03-02";

/// A fresh folder with one supplier.
struct Desk {
    app: App,
    folder: TempDir,
    supplier: Value,
}

impl Desk {
    fn new() -> Desk {
        let folder = folder();
        let app = support::app(folder.path(), TODAY);
        let supplier = json!({"name": "Ferme du Moulin", "kind": "producer", "vat_number": "FR12345678901"});
        call(&app, "catalogue.save_supplier", supplier);
        let suppliers = call(&app, "catalogue.list_suppliers", json!({}));
        let supplier = suppliers["suppliers"][0]["supplier"].clone();
        Desk { app, folder, supplier }
    }

    fn source(&self, name: &str) -> Value {
        json!({"supplier": self.supplier, "file": {"path": fixture(name)}})
    }

    fn preview(&self, source: &Value) -> Value {
        call(&self.app, "catalogue_files.preview", source.clone())
    }

    /// Imports what the preview shows.
    fn import(&self, source: &Value, vanished: &str, wrong: &str) -> Value {
        let mut input = source.clone();
        input["seen"] = self.preview(source)["seen"].clone();
        input["vanished"] = vanished.into();
        input["wrong"] = wrong.into();
        call(&self.app, "catalogue_files.import", input)
    }

    fn refused(&self, source: &Value) -> String {
        let mut input = source.clone();
        input["vanished"] = "keep".into();
        input["wrong"] = "refuse".into();
        fails(&self.app, "catalogue_files.import", input).message
    }

    /// Every row of every table of the catalogue.
    fn dump(&self) -> String {
        let conn = support::sqlite(self.folder.path());
        let tables = [
            "supplier",
            "product",
            "product_allergen",
            "product_vat",
            "pack",
            "pack_price",
            "catalogue_import",
            "catalogue_import_row",
            "journal",
        ];
        let mut dump = String::new();
        for table in tables {
            let mut statement = conn.prepare(&format!("select * from {table} order by 1, 2")).unwrap();
            let width = statement.column_count();
            let mut rows = statement.query([]).unwrap();
            while let Some(row) = rows.next().unwrap() {
                let cells = (0..width).map(|column| said(row.get_ref(column).unwrap()));
                writeln!(dump, "{table}: {}", cells.collect::<Vec<_>>().join(" | ")).unwrap();
            }
        }
        dump
    }

    /// The catalogue as another group would see it: no id, no instant.
    fn catalogue(&self) -> Vec<String> {
        let conn = support::sqlite(self.folder.path());
        let sql = "
            select product.name, food, family, stand, pictogram, dimension, step_qty, min_qty, max_qty,
                   density_g_per_l, origin, labels, shelf, bulk, bulk_reason, ingredients, loss_bp, deposit_cents,
                   product.note,
                   (select group_concat(allergen || ':' || presence, ' ')
                    from (select allergen, presence from product_allergen where product = product.id order by allergen)),
                   (select vat_bp from product_vat where product = product.id order by since_on desc, at desc, id desc limit 1),
                   (select count(*) from pack as other where other.product = product.id and other.archived_on is null),
                   supplier.name, supplier.kind, supplier.place, supplier.vat_number, reference, pack.name,
                   content_qty, priced_by, net, minimum_packs, divisor, variable_weight, tare_g,
                   (select group_concat(since_on || ' ' || coalesce(until_on, '') || ' ' || from_packs || ' ' || price_e4, ', ')
                    from (select * from pack_price where pack = pack.id
                          and at = (select max(at) from pack_price where pack = pack.id) order by from_packs))
            from product
            left join pack on pack.product = product.id and pack.archived_on is null
            left join supplier on supplier.id = pack.supplier
            where product.archived_on is null
            order by product.name, supplier.name, reference, content_qty, pack.name";
        let mut statement = conn.prepare(sql).unwrap();
        let width = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        let mut all = Vec::new();
        while let Some(row) = rows.next().unwrap() {
            let cells = (0..width).map(|column| said(row.get_ref(column).unwrap()));
            all.push(cells.collect::<Vec<_>>().join("|"));
        }
        all
    }

    fn export(&self, format: &str) -> PathBuf {
        let answer = call(&self.app, "catalogue_files.export_file", json!({"format": format}));
        PathBuf::from(text(&answer["path"]))
    }
}

fn fixture(name: &str) -> String {
    format!("{}/tests/fixtures/catalogue/{name}", env!("CARGO_MANIFEST_DIR"))
}

fn said(value: rusqlite::types::ValueRef<'_>) -> String {
    match value {
        rusqlite::types::ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
        rusqlite::types::ValueRef::Null
        | rusqlite::types::ValueRef::Integer(_)
        | rusqlite::types::ValueRef::Real(_)
        | rusqlite::types::ValueRef::Blob(_) => format!("{value:?}"),
    }
}

fn inline(name: &str, bytes: &[u8]) -> Value {
    json!({"name": name, "content_base64": base64::engine::general_purpose::STANDARD.encode(bytes)})
}

/// `name: pack, price` for each product of a deed.
fn planned(preview: &Value, deed: &str) -> Vec<String> {
    let rows = preview["plan"].as_array().unwrap().iter().filter(|row| row["deed"] == deed);
    rows.map(|row| {
        let price = |side: &str| row[side].as_str().unwrap_or("-").replace('\u{a0}', " ");
        let before = if deed == "changed" { format!("{} → ", price("before")) } else { String::new() };
        let changes = row["changes"].as_array().unwrap().iter().map(|one| format!(" ; {}", text(one)));
        let after = if deed == "vanished" { price("before") } else { price("after") };
        let said = format!(
            "{}: {}, {before}{after}{}",
            text(&row["name"]),
            text(&row["pack"]),
            changes.collect::<String>()
        );
        said.replace('\u{a0}', " ")
    })
    .collect()
}

fn wrong(preview: &Value) -> Vec<String> {
    let rows = preview["wrong"].as_array().unwrap().iter();
    rows.map(|row| {
        format!("{} {}: {}", row["row"], text(&row["text"]), text(&row["message"])).replace('\u{a0}', " ")
    })
    .collect()
}

const GOOD: [&str; 5] = [
    "Lentilles vertes: colis, 25 kg, 1,7458 € le kg hors taxe",
    "Pois cassés: colis, 10 kg, 24,00 € pour 10 kg hors taxe",
    "Huile de tournesol: colis, 4,5 L, 17,70 € pour 4,5 L hors taxe",
    "Savon de Marseille: colis, 12 pièces, 2,40 € la pièce hors taxe",
    "Miel de tilleul: pot, 1 pièce, 6,80 € la pièce hors taxe",
];

#[test]
fn the_same_list_is_read_from_each_kind_of_file() {
    for name in ["tarif.csv", "tarif.tsv", "tarif.xlsx", "tarif.xls", "tarif.ods", "windows1252.csv"] {
        let desk = Desk::new();
        let before = desk.dump();
        let preview = desk.preview(&desk.source(name));
        assert_eq!(planned(&preview, "added"), GOOD, "{name}");
        assert_eq!((&preview["wrong_total"], &preview["net"]), (&json!(0), &json!(true)), "{name}");
        assert_eq!(desk.dump(), before, "a preview of {name} writes nothing");
        let done = desk.import(&desk.source(name), "keep", "refuse");
        assert_eq!(done["added"], 5, "{name}");
        let again = desk.preview(&desk.source(name));
        assert_eq!((&again["unchanged"], &again["remembered"]), (&json!(5), &json!(true)), "{name}");
        assert!(desk.refused(&desk.source(name)).starts_with("Le catalogue dit déjà tout"), "{name}");
    }
    let desk = Desk::new();
    assert_eq!(desk.preview(&desk.source("windows1252.csv"))["encoding"], "windows-1252");
    assert_eq!(desk.preview(&desk.source("windows1252.csv"))["sample"][1][1], "Pois cassés");
}

#[test]
fn the_next_list_shows_old_and_new_prices_and_is_undone_as_a_whole() {
    let desk = Desk::new();
    desk.import(&desk.source("tarif.csv"), "keep", "refuse");
    let before = desk.catalogue();
    let stood = desk.dump();
    let preview = desk.preview(&desk.source("avril.csv"));
    assert_eq!(
        planned(&preview, "changed"),
        [
            "Lentilles vertes: colis, 25 kg, 1,7458 € le kg hors taxe → 1,80 € le kg hors taxe",
            "Huile de tournesol: colis, 4,5 L, 17,70 € pour 4,5 L hors taxe → 17,70 € pour 4,5 L hors taxe ; TVA : 5,5 % → 20 %",
            "Savon de Marseille: colis, 12 pièces, 2,40 € la pièce hors taxe → 2,50 € la pièce hors taxe",
        ]
    );
    assert_eq!(planned(&preview, "added"), ["Farine T80: colis, 10 kg, 1,10 € le kg hors taxe"]);
    assert_eq!(planned(&preview, "vanished"), ["Miel de tilleul: pot, 1 pièce, 6,80 € la pièce hors taxe"]);
    assert_eq!((&preview["unchanged"], &preview["wrong_total"]), (&json!(1), &json!(0)));
    assert_eq!(desk.dump(), stood);

    let done = desk.import(&desk.source("avril.csv"), "archive", "refuse");
    assert_eq!((&done["added"], &done["changed"], &done["archived"]), (&json!(1), &json!(3), &json!(1)));
    assert_eq!(desk.catalogue().len(), 5);
    // The name and the family that the group knows are its own.
    assert!(
        desk.catalogue().iter().any(|row| row.contains("Lentilles vertes") && row.contains("Légumineuses"))
    );
    let undone = call(&desk.app, "catalogue_files.undo_import", json!({"import": done["import"]}));
    assert_eq!(undone["put_back"], 5);
    assert_eq!(desk.catalogue(), before);
    let goods = |dump: &str| {
        dump.lines()
            .filter(|line| {
                !line.starts_with("catalogue_import")
                    && !line.starts_with("journal")
                    && !line.starts_with("supplier")
            })
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    assert_eq!(goods(&desk.dump()), goods(&stood), "every row is as it was");
    let again = fails(&desk.app, "catalogue_files.undo_import", json!({"import": done["import"]}));
    assert!(again.message.contains("déjà annulé"), "{}", again.message);
}

#[test]
fn what_was_seen_is_what_is_imported_or_nothing_is() {
    let desk = Desk::new();
    let path = desk.folder.path().join("tarif.csv");
    std::fs::write(&path, "Désignation;Unité;Prix;TVA\nLentilles;kg;1,20;5,5\n").unwrap();
    let source = json!({"supplier": desk.supplier, "file": {"path": path}});
    let mut input = source.clone();
    input["seen"] = desk.preview(&source)["seen"].clone();
    input["vanished"] = "keep".into();
    input["wrong"] = "refuse".into();
    std::fs::write(&path, "Désignation;Unité;Prix;TVA\nLentilles;kg;12,0;5,5\n").unwrap();
    let before = desk.dump();
    let failure = fails(&desk.app, "catalogue_files.import", input);
    assert!(failure.message.contains("a changé depuis ce que vous avez vu"), "{}", failure.message);
    assert_eq!(desk.dump(), before);
}

#[test]
fn a_product_that_changed_since_is_not_undone() {
    let desk = Desk::new();
    let first = desk.import(&desk.source("tarif.csv"), "keep", "refuse");
    let second = desk.import(&desk.source("avril.csv"), "keep", "refuse");
    let before = desk.dump();
    let failure = fails(&desk.app, "catalogue_files.undo_import", json!({"import": first["import"]}));
    assert!(failure.message.contains("a changé depuis cet import"), "{}", failure.message);
    assert_eq!(desk.dump(), before);
    call(&desk.app, "catalogue_files.undo_import", json!({"import": second["import"]}));
    call(&desk.app, "catalogue_files.undo_import", json!({"import": first["import"]}));
    assert_eq!(desk.catalogue(), Vec::<String>::new());
}

#[test]
fn a_product_in_a_campaign_is_not_undone() {
    let desk = Desk::new();
    let done = desk.import(&desk.source("tarif.csv"), "keep", "refuse");
    let conn = support::sqlite(desk.folder.path());
    let batch = "
        insert into campaign select 'c', id, 'Mars', '2026-03-01', '2026-03-10', '18:00', 'none', '', null from device limit 1;
        insert into offer select 'o', device.id, 'c', product.id, null from device, product where product.name = 'Pois cassés' limit 1;";
    conn.execute_batch(batch).unwrap();
    drop(conn);
    let before = desk.dump();
    let failure = fails(&desk.app, "catalogue_files.undo_import", json!({"import": done["import"]}));
    assert!(
        failure.message.contains("Pois cassés") && failure.message.contains("déjà dans une commande"),
        "{}",
        failure.message
    );
    assert_eq!(desk.dump(), before);
}

/// The file, the wrong lines it shows (or nothing when it is refused at once), and the refusal of its import.
const DAMAGED: &[(&str, &[&str], &str)] = &[
    ("sans_prix.csv", &[], "Aucune colonne ne contient le prix."),
    ("negatif.csv", &["2 -1,20: « -1,20 » est négatif"], "Une ligne ne peut pas être prise."),
    (
        "prix_en_lettres.csv",
        &[
            "2 sur demande: « sur demande » n'est pas un nombre",
            "3 : Il manque le prix. Écrivez-le dans le fichier, par exemple 1,20.",
            "4 0: Le prix est zéro. Écrivez le vrai prix dans le fichier.",
        ],
        "3 lignes ne peuvent pas être prises.",
    ),
    (
        "deux_lectures.csv",
        &["2 1,234: « 1,234 » peut se lire de deux façons."],
        "Une ligne ne peut pas être prise.",
    ),
    (
        "deux_titres.csv",
        &["3 Désignation: Cette ligne répète les titres des colonnes."],
        "Une ligne ne peut pas être prise.",
    ),
    (
        "references_doubles.csv",
        &[
            "3 Pois: La ligne 2 parle déjà de ce produit.",
            "4 Lentilles: La ligne 2 parle déjà de ce produit.",
        ],
        "2 lignes ne peuvent pas être prises.",
    ),
    (
        "formule.csv",
        &["2 =SUM(A1:A9): « =SUM(A1:A9) » n'est pas un nombre"],
        "Une ligne ne peut pas être prise.",
    ),
    (
        "formule_et_fusion.xlsx",
        &[
            "2 LÉGUMES: Une seule case est remplie : un titre, ou des cases fusionnées.",
            "3 : Il manque le prix.",
        ],
        "2 lignes ne peuvent pas être prises.",
    ),
    (
        "tva_folle.csv",
        &[
            "2 550: 550 % est plus haut que tout taux de TVA. Rien n'a été enregistré. Écrivez 5,5 % si c'est ce taux.",
            "3 normale: « normale » n'est pas un taux de TVA.",
        ],
        "2 lignes ne peuvent pas être prises.",
    ),
    ("vide.csv", &[], "Ce fichier ne contient aucune ligne."),
    ("que_des_titres.csv", &[], "Ce fichier n'a que des titres, aucun produit."),
    ("guillemet_ouvert.csv", &[], "Ligne 2 : un guillemet est ouvert"),
    ("coupe.xlsx", &[], "Le fichier n'a pas pu être lu."),
    ("coupe.json", &[], "Ce fichier est coupé ou abîmé à la ligne"),
    ("autre.json", &[], "Ce fichier n'est pas un tarif GDXP"),
    ("version2.json", &[], "Ce tarif GDXP est de la version 2.0"),
    ("sans_produits.json", &[], "« Acqua Chiara » n'a aucun produit dans ce fichier."),
    (
        "listino.json",
        &[],
        "Ce fichier vient de « Acqua Chiara » (TVA 01234567890), pas de « Ferme du Moulin » (TVA FR12345678901).",
    ),
    ("unites.csv", &[], "Une ligne n'a pas d'unité"),
];

#[test]
fn a_damaged_file_gives_a_sentence_and_changes_nothing() {
    let desk = Desk::new();
    desk.import(&desk.source("tarif.csv"), "keep", "refuse");
    let before = desk.dump();
    for (name, lines, refusal) in DAMAGED {
        let source = desk.source(name);
        if !lines.is_empty() {
            let said = wrong(&desk.preview(&source));
            assert_eq!(said.len(), lines.len(), "{name}: {said:?}");
            for (said, expected) in said.iter().zip(*lines) {
                assert!(said.starts_with(expected), "{name}: {said}");
            }
        }
        let said = desk.refused(&source).replace('\u{a0}', " ");
        assert!(said.starts_with(refusal), "{name}: {said}");
        assert_eq!(desk.dump(), before, "{name} changed something");
    }
}

#[test]
fn a_million_rows_and_bytes_that_swell_are_refused() {
    let desk = Desk::new();
    let before = desk.dump();
    let mut million = String::from("Désignation;Unité;Prix;TVA\n");
    for row in 0..1_000_000 {
        writeln!(million, "P{row};kg;1,20;5,5").unwrap();
    }
    let sheets = |name: &str| {
        std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/sheets").join(name)).unwrap()
    };
    let deep = "[".repeat(100_000);
    let deep = format!("{{\"blocks\": {deep}");
    for (name, bytes, refusal) in [
        ("million.csv", million.into_bytes(), "100"),
        ("bombe.ods", sheets("repeated_rows.ods"), "100"),
        ("profond.json", deep.into_bytes(), "Ce fichier"),
        ("bruit.xlsx", b"PK\x03\x04 ceci n'est pas un classeur".to_vec(), "pas pu être lu"),
    ] {
        let source = json!({"supplier": desk.supplier, "file": inline(name, &bytes)});
        let said = desk.refused(&source);
        assert!(said.contains(refusal), "{name}: {said}");
        assert_eq!(desk.dump(), before, "{name}");
    }
}

#[test]
fn a_name_with_a_script_is_plain_text() {
    let desk = Desk::new();
    let done = desk.import(&desk.source("script.csv"), "keep", "refuse");
    assert_eq!(done["added"], 2);
    let names: Vec<String> =
        desk.catalogue().iter().map(|row| row.split('|').next().unwrap().to_owned()).collect();
    assert!(names.iter().any(|name| name.contains("=HYPERLINK")), "{names:?}");
    let csv = std::fs::read_to_string(desk.export("csv")).unwrap();
    assert!(csv.contains(";<script>alert(1)</script>;"), "{csv}");
    assert!(csv.contains("'=HYPERLINK"), "a spreadsheet must not run it: {csv}");
}

#[test]
fn letters_read_wrongly_are_shown_before_and_chosen() {
    let desk = Desk::new();
    let mut source = desk.source("windows1252.csv");
    source["encoding"] = "macintosh".into();
    assert_ne!(desk.preview(&source)["sample"][1][1], "Pois cassés");
    source["encoding"] = "windows-1252".into();
    assert_eq!(desk.preview(&source)["sample"][1][1], "Pois cassés");
}

#[test]
fn units_are_asked_then_remembered() {
    let desk = Desk::new();
    let mut source = desk.source("unites.csv");
    let preview = desk.preview(&source);
    let units: Vec<String> = preview["units"]
        .as_array()
        .unwrap()
        .iter()
        .map(|unit| {
            format!(
                "{} {} {} {}",
                text(&unit["text"]),
                text(&unit["measure"]),
                text(&unit["holds"]).replace('\u{a0}', " "),
                unit["sure"]
            )
        })
        .collect();
    assert_eq!(
        units,
        [
            " count 1 false",
            "4x250ml volume 1 L false",
            "Barattoli count 1 true",
            "Non Specificato count 1 false"
        ]
    );
    assert_eq!(preview["vat_missing"], 4);
    source["mapping"] = json!({"vat": "5,5", "units": [
        {"text": "4x250ml", "measure": "count"}, {"text": "Non Specificato", "measure": "mass", "holds": "500 g"},
        {"text": "", "measure": "mass"},
    ]});
    let preview = desk.preview(&source);
    assert_eq!(
        planned(&preview, "added"),
        [
            "Confiture: Barattoli, 1 pièce, 3,20 € la pièce",
            "Jus: 4x250ml, 1 pièce, 4,50 € la pièce",
            "Mystère: Non Specificato, 500 g, 2,00 € pour 500 g",
            "Sel: pièce, 1 kg, 0,90 € le kg",
        ]
    );
    desk.import(&source, "keep", "refuse");
    let again = desk.preview(&desk.source("unites.csv"));
    let said = (&again["remembered"], &again["unchanged"], &again["vat_missing"]);
    assert_eq!(said, (&json!(true), &json!(4), &json!(0)));
    assert!(again["units"].as_array().unwrap().iter().all(|unit| unit["sure"] == true));
    source["mapping"]["units"][1]["holds"] = "beaucoup".into();
    let failure = fails(&desk.app, "catalogue_files.preview", source);
    assert_eq!(failure.field.as_deref(), Some("mapping.units.1.holds"));
}

#[test]
fn a_heading_that_says_by_the_kilogram_prices_the_kilogram() {
    let desk = Desk::new();
    let list =
        |bytes: &str| json!({"supplier": desk.supplier, "file": inline("tarif.csv", bytes.as_bytes())});
    let head = "Produit;Conditionnement;Prix au kg;TVA";
    let source = list(&format!("{head}\nFarine de seigle;25 kg;1,65;5,5\nLentilles;500 g;4,20;5,5\n"));
    let preview = desk.preview(&source);
    assert_eq!(preview["price_for"], "measure");
    assert_eq!(
        planned(&preview, "added"),
        ["Farine de seigle: 25 kg, 1,65 € le kg", "Lentilles: 500 g, 4,20 € le kg"]
    );
    desk.import(&source, "keep", "refuse");
    let conn = support::sqlite(desk.folder.path());
    let sql = "select count(*) from pack join pack_price on pack_price.pack = pack.id
               where content_qty = 25000 and priced_by = 'unit' and price_e4 = 16500";
    assert_eq!(support::count(&conn, sql), 1);
    // What is not weighed has no price by the kilogram: it is not guessed.
    let mixed = list(&format!("{head}\nFarine de seigle;25 kg;1,65;5,5\nTomme;pièce;14,50;5,5\n"));
    let lines = wrong(&desk.preview(&mixed));
    assert!(lines.len() == 1 && lines[0].contains("« pièce » n'est pas un poids"), "{lines:?}");
    // Without a unit the heading says it all; the answer of a person counts more than the heading.
    let alone = list("Produit;€/kg;TVA\nSel;0,90;5,5\n");
    assert_eq!(planned(&desk.preview(&alone), "added"), ["Sel: pièce, 1 kg, 0,90 € le kg"]);
    let mut told = mixed.clone();
    told["mapping"] = json!({"price_for": "unit"});
    assert_eq!(planned(&desk.preview(&told), "added"), ["Tomme: pièce, 1 pièce, 14,50 € la pièce"]);
}

#[test]
fn a_price_heading_counts_more_than_the_last_list_and_less_than_an_answer() {
    let desk = Desk::new();
    let list = |heading: &str, price: &str| {
        let text = format!("Produit;Unité;{heading};TVA\nLentilles;kg;{price};5,5\n");
        json!({"supplier": desk.supplier, "file": inline("tarif.csv", text.as_bytes())})
    };
    desk.import(&list("Prix HT", "2,00"), "keep", "refuse");
    let gross = list("Prix TTC", "2,11");
    assert_eq!(desk.preview(&gross)["net"], false, "a price with VAT gets none a second time");
    desk.import(&gross, "keep", "refuse");
    // A heading that says nothing is read as the last one was.
    assert_eq!(desk.preview(&list("Prix", "2,20"))["net"], false);
    assert_eq!(desk.preview(&list("Prix du colis", "2,20"))["price_for"], "pack");
    // Who says that the heading is wrong is believed the next time too, under that heading alone.
    let mut corrected = list("Prix HT", "2,30");
    corrected["mapping"] = json!({"net": false});
    desk.import(&corrected, "keep", "refuse");
    assert_eq!(desk.preview(&list("Prix HT", "2,40"))["net"], false);
    assert_eq!(desk.preview(&list("Prix net", "2,40"))["net"], true);
}

#[test]
fn letters_of_an_old_mac_are_offered_instead_of_typing_again() {
    let desk = Desk::new();
    let text: &[u8] = b"Produit;Unite;Prix;TVA\nCr\x8fme;kg;2,10;5,5\n";
    let mut source = json!({"supplier": desk.supplier, "file": inline("mac.csv", text)});
    let lines = wrong(&desk.preview(&source));
    assert!(lines.len() == 1 && lines[0].contains("« Ancien Mac »"), "{lines:?}");
    source["encoding"] = "macintosh".into();
    assert_eq!(planned(&desk.preview(&source), "added"), ["Crème: kg, 1 kg, 2,10 € le kg"]);
}

#[test]
fn an_amount_with_two_readings_is_settled_by_an_answer() {
    let desk = Desk::new();
    let mut source = desk.source("deux_lectures.csv");
    assert_eq!(desk.preview(&source)["decimal_asked"], true);
    source["mapping"] = json!({"decimal": "comma"});
    assert_eq!(
        planned(&desk.preview(&source), "added"),
        [
            "Lentilles: kg, 1 kg, 1,234 € le kg",
            "Pois: kg, 1 kg, 12,50 € le kg",
            "Riz: kg, 1 kg, 1,20 € le kg",
        ]
    );
}

#[test]
fn a_list_of_another_program_without_headings_gives_its_ten_products() {
    let desk = Desk::new();
    let mut rows = String::new();
    for (name, unit, price, vat, case, step, least) in [
        ("Crema di mandorle 100gr", "Barattoli", "3.3", "4", "3", "1", "0"),
        ("Mandorle sgusciate 300gr", "Sacchetti", "4.8", "4", "10", "5", "0"),
        ("Mandorle sgusciate 600gr", "Sacchetti", "9.2", "0", "0", "1", "5"),
    ] {
        writeln!(rows, "{name},,{unit},Frutta secca,{price},{vat},,{case},0.1,{step},{least}").unwrap();
    }
    let columns =
        json!(["name", null, "unit", "family", "price", "vat", null, "pack_units", null, "step", "least"]);
    let source = json!({
        "supplier": desk.supplier, "file": inline("products.csv", rows.as_bytes()), "mapping": {"columns": columns},
    });
    assert_eq!(
        planned(&desk.preview(&source), "added"),
        [
            "Crema di mandorle 100gr: colis, 3 pièces, 3,30 € la pièce",
            "Mandorle sgusciate 300gr: colis, 10 pièces, 4,80 € la pièce",
            "Mandorle sgusciate 600gr: Sacchetti, 1 pièce, 9,20 € la pièce",
        ]
    );
    desk.import(&source, "keep", "refuse");
    let conn = support::sqlite(desk.folder.path());
    let sql = "select count(*) from product where (step_qty = 5 and min_qty is null) or (step_qty = 1 and min_qty = 5)";
    assert_eq!(support::count(&conn, sql), 2);
    // The columns are remembered of this supplier, even without headings.
    let again = json!({"supplier": desk.supplier, "file": inline("products.csv", rows.as_bytes())});
    assert_eq!(desk.preview(&again)["unchanged"], 3);
}

#[test]
fn a_gdxp_list_writes_down_its_supplier_and_skips_what_is_not_active() {
    let desk = Desk::new();
    let source = json!({"file": {"path": fixture("listino.json")}});
    let preview = desk.preview(&source);
    assert_eq!(
        planned(&preview, "added"),
        [
            "Sapone liquido: colis, 5 L, 4,35 € le litre",
            "Aceto: L, 1 L, 1,234 € le litre",
            "Spugna: colis, 12 pièces, 0,80 € la pièce",
        ]
    );
    assert_eq!((&preview["unavailable"], &preview["suppliers"][0]["supplier"]), (&json!(1), &Value::Null));
    let done = desk.import(&source, "keep", "refuse");
    assert_eq!(done["new_suppliers"], json!(["Acqua Chiara"]));
    let conn = support::sqlite(desk.folder.path());
    let sql = "select count(*) from supplier where vat_number = '01234567890' and place = 'Trieste' and email = 'info@esempio.org'";
    assert_eq!(support::count(&conn, sql), 1);
    let soaps = "select count(*) from product where family = 'Detersivi' and food = 0";
    assert_eq!(support::count(&conn, soaps), 3, "no allergen is asked for what is not eaten");
    let wrong_prices = wrong(&desk.preview(&json!({"file": {"path": fixture("prix_nul.json")}})));
    assert_eq!(wrong_prices.len(), 2);
    assert!(
        wrong_prices[0].contains("Le prix est zéro") && wrong_prices[1].contains("négatif"),
        "{wrong_prices:?}"
    );
}

/// A catalogue that holds one of everything.
fn rich(desk: &Desk) {
    let other = json!({"name": "Acqua Chiara", "kind": "wholesaler", "place": "Trieste", "vat_number": "01234567890",
        "phone": "040 123456", "email": "info@esempio.org", "minimum": "150", "carriage": "12,50", "free_carriage": "400",
        "delay_days": "7", "payment_days": "30", "note": "Livre\nle mardi"});
    call(&desk.app, "catalogue.save_supplier", other);
    desk.import(&desk.source("tarif.xlsx"), "keep", "refuse");
    desk.import(&json!({"file": {"path": fixture("listino.json")}}), "keep", "refuse");
    desk.import(&desk.source("script.csv"), "keep", "refuse");
    // What the screens of the catalogue may set, and lists do not say; in the file itself, so that all is covered.
    let conn = support::sqlite(desk.folder.path());
    let batch = "
        update product set food = 0, stand = 'Savons; \"vrac\"', pictogram = 'soap-dispenser-droplet', shelf = 'cold', loss_bp = 125,
               bulk = 'forbidden', bulk_reason = 'Décret', ingredients = 'Huile,\neau', deposit_cents = 40,
               note = '=1+1\n''suite', labels = 'organic local' where name = 'Savon de Marseille';
        update product set density_g_per_l = 916, min_qty = 1500, max_qty = 4500, bulk = 'assisted' where name = 'Huile de tournesol';
        insert into product_allergen select id, 'gluten', 'traces' from product where name = 'Pois cassés';
        insert into product_allergen select id, 'nuts', 'none' from product where name = 'Pois cassés';
        insert into product_allergen select id, 'milk', 'contains' from product where name = 'Pois cassés';
        insert into pack select 'a0000000-0000-4000-8000-000000000001', product.id, supplier.id, 'LV-25', 'sac', 25000, 'pack', 1, 2, 2, 0, 250, null
               from product, supplier where product.name = 'Lentilles vertes' and supplier.name = 'Acqua Chiara';
        insert into pack_price values ('p1', 'a0000000-0000-4000-8000-000000000001', '2026-01-15', '2026-12-31', 1, 413700, '2026-03-02T00:00:00.000Z');
        insert into pack_price values ('p2', 'a0000000-0000-4000-8000-000000000001', '2026-01-15', '2026-12-31', 5, 400055, '2026-03-02T00:00:00.000Z');
        insert into pack select 'a0000000-0000-4000-8000-000000000002', product.id, supplier.id, '', 'caisse', 12345, 'unit', 0, 1, 1, 1, null, null
               from product, supplier where product.name = 'Pois cassés' and supplier.name = 'Ferme du Moulin';
        insert into product select 'b0000000-0000-4000-8000-000000000003', 'Sans fournisseur', 'sansfournisseur', 1, 'Divers', '', '', 'count', 6,
               null, null, null, '', '', 'dry', 'allowed', '', '', 0, 0, '', null;
        insert into product_vat values ('v1', 'b0000000-0000-4000-8000-000000000003', '2026-03-02', 550, '2026-03-02T00:00:00.000Z');";
    conn.execute_batch(batch).unwrap();
}

#[test]
fn an_exported_catalogue_comes_back_the_same_in_every_format_and_language() {
    let desk = Desk::new();
    rich(&desk);
    let catalogue = desk.catalogue();
    assert_eq!(catalogue.len(), 13, "{catalogue:#?}");
    for lang in Lang::ALL {
        call(&desk.app, "desk.set_language", json!({"lang": lang}));
        let formats: &[&str] = if lang == Lang::Fr { &["csv", "xlsx", "gdxp"] } else { &["csv"] };
        for format in formats {
            let path = desk.export(format);
            let empty = folder();
            let copy = Desk { app: support::app(empty.path(), TODAY), folder: empty, supplier: Value::Null };
            let source = json!({"file": {"path": path}});
            let preview = copy.preview(&source);
            assert_eq!(wrong(&preview), Vec::<String>::new(), "{lang:?} {format}");
            copy.import(&source, "keep", "refuse");
            assert_eq!(copy.catalogue(), catalogue, "{lang:?} {format}");
            // And once more: nothing is new, and the file made from the copy is the same to the byte.
            assert_eq!(copy.preview(&source)["unchanged"], catalogue.len(), "{lang:?} {format}");
            call(&copy.app, "desk.set_language", json!({"lang": lang}));
            assert_eq!(
                std::fs::read(copy.export(format)).unwrap(),
                std::fs::read(&path).unwrap(),
                "{lang:?} {format}"
            );
        }
    }
}
