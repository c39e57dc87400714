//! The papers of a group order. `PAPERS=/tmp/papers` leaves them in that folder, for the eye.

use super::super::call_list::{CallList, CallRow, call_list};
use super::super::catalogue_sheet::{CatalogueSheet, Family, Good, catalogue_sheet};
use super::super::mixed::Said;
use super::super::order_form::{FormLine, FormOf, FormRow, FormWords, OrderForms, order_forms};
use super::super::order_slip::{OrderSlip, order_slip};
use super::super::page::{Pdf, Size};
use super::super::price_cards::{PriceCard, PriceCards, price_cards};
use super::{about, check_golden, check_margins, frame, text};

/// Family, pictogram, name, unit, price of a unit, price per kilogram or litre, origin and labels, allergens that
/// it contains, traces.
type Row = [&'static str; 9];

/// Sixty-two of them, in `goods.txt`.
fn rows() -> Vec<Row> {
    let row = |line: &'static str| line.split('|').collect::<Vec<_>>().try_into().unwrap();
    include_str!("goods.txt").lines().map(row).collect()
}

fn details(row: &Row) -> Vec<Said> {
    let [_, _, _, unit, step, _, origin, contains, traces] = row;
    let unit = if priced_by_its_unit(row) { (*unit).to_owned() } else { format!("{unit}\u{a0}: {step}") };
    let mut details = vec![Said::plain(unit), Said::plain(*origin)];
    details.extend(allergens(contains, traces));
    details
}

/// A step of 1 kg needs no second price.
fn priced_by_its_unit(row: &Row) -> bool {
    row[5].starts_with(row[4])
}

fn allergens(contains: &str, traces: &str) -> Vec<Said> {
    let mut said = Vec::new();
    if !contains.is_empty() {
        said.push(Said::bold(format!("Contient\u{a0}:\u{a0}{contains}")));
    }
    if !traces.is_empty() {
        said.push(Said::plain(format!("Traces\u{a0}:\u{a0}{traces}")));
    }
    said
}

fn catalogue(size: Size, rows: &[Row]) -> CatalogueSheet {
    let mut families: Vec<Family> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        if families.last().is_none_or(|family| family.name != row[0]) {
            families.push(Family { name: row[0].to_owned(), goods: Vec::new() });
        }
        families.last_mut().unwrap().goods.push(Good {
            number: (index + 1).to_string(),
            pictogram: row[1].to_owned(),
            name: row[2].to_owned(),
            price: row[5].to_owned(),
            details: details(row),
        });
    }
    let mut frame = frame("Catalogue de la commande");
    frame.place = "Commande de décembre · jusqu'au jeudi 3 décembre 2026, 18 h".to_owned();
    frame.rule_of_thumb =
        "Prix coûtant : le vôtre est sur votre confirmation. Rien d'écrit : aucun des 14 allergènes."
            .to_owned();
    CatalogueSheet {
        about: about("Catalogue"),
        size,
        frame,
        families,
        nothing: "Rien n'est proposé pour l'instant.".to_owned(),
    }
}

/// As in `2,20 €`; nothing where the step is the kilogram or where pieces are sold.
fn per_kilo(row: &Row) -> String {
    let price = row[5].split_once('/').map_or("", |(price, _)| price);
    if priced_by_its_unit(row) { String::new() } else { price.to_owned() }
}

fn forms(size: Size, rows: &[Row], accepted: &[&str], forms: Vec<FormOf>) -> OrderForms {
    let mut lines = Vec::new();
    let mut family = "";
    for (index, row) in rows.iter().enumerate() {
        if family != row[0] {
            family = row[0];
            lines.push(FormRow::Family(family.to_owned()));
        }
        lines.push(FormRow::Line(FormLine {
            number: (index + 1).to_string(),
            pictogram: row[1].to_owned(),
            name: row[2].to_owned(),
            unit: row[3].to_owned(),
            price: row[4].to_owned(),
            per_kilo: per_kilo(row),
            priced: format!("{}\u{a0}: {}, {}", row[3], row[4], row[5]),
        }));
    }
    let mut frame = frame("Bon de commande");
    frame.place = "Commande de décembre".to_owned();
    frame.rule_of_thumb = "Prix coûtant : le vôtre figure sur votre confirmation.".to_owned();
    OrderForms {
        about: about("Bon de commande"),
        size,
        frame,
        words: FormWords {
            code: "Code".to_owned(),
            name: "Nom".to_owned(),
            deadline: "À rendre avant le jeudi 3 décembre 2026 à 18 h".to_owned(),
            pickup: "Je viens chercher ma commande\u{a0}:".to_owned(),
            how_to: "Une croix par produit, dans la case du nombre voulu : 3 en face de « par 500 g » veut dire 1,5 kg. Un autre nombre s'écrit dans la grande case.".to_owned(),
            product: "Produit".to_owned(),
            unit: "Unité".to_owned(),
            price: "Prix".to_owned(),
            per_kilo: "Au kg, au L".to_owned(),
            how_many: "Combien ?".to_owned(),
            other: "Autre".to_owned(),
            accept: "J'accepte en".to_owned(),
            accepted: accepted.iter().map(|text| (*text).to_owned()).collect(),
            control_total: "Additionnez les nombres demandés :".to_owned(),
            signature: "Date et signature".to_owned(),
        },
        places: [
            "Mairie annexe, samedi 12 décembre 2026, de 10 h à 12 h",
            "Maison de quartier des Fontaines, samedi 12 décembre 2026, de 14 h à 18 h",
        ]
        .map(str::to_owned)
        .to_vec(),
        rows: lines,
        forms,
    }
}

const MORE_AND_LESS: [&str; 2] = ["plus", "moins"];

fn check_per_kilo(pdf: &Pdf, rows: &[Row]) {
    let text = text(pdf);
    for price in rows.iter().map(per_kilo) {
        // Its unit may stand on the next line.
        let amount = price.split(' ').next().unwrap();
        assert!(text.contains(amount), "{amount} is not on the paper");
    }
}

fn cards(size: Size, rows: &[Row]) -> PriceCards {
    let card = |row: &Row| PriceCard {
        pictogram: row[1].to_owned(),
        name: row[2].to_owned(),
        price: row[5].to_owned(),
        step: if priced_by_its_unit(row) { String::new() } else { format!("{} {}", row[4], row[3]) },
        origin: row[6].to_owned(),
        allergens: allergens(row[7], row[8]),
    };
    PriceCards {
        about: about("Affichettes"),
        size,
        by_hand: ["Lot", "Ouvert le"].map(str::to_owned),
        cards: rows.iter().map(card).collect(),
    }
}

fn prefilled() -> Vec<FormOf> {
    vec![FormOf { code: "F-012".to_owned(), name: "Lefèvre Anaïs et D'Angelo Noël".to_owned() }]
}

pub(super) fn keep(name: &str, pdf: &Pdf) {
    if let Some(folder) = std::env::var_os("PAPERS") {
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.pdf")), &pdf.bytes).unwrap();
    }
}

/// Every word of the rows is found, in any order.
fn check_words(pdf: &Pdf, rows: &[Row], columns: &[usize]) {
    let text = text(pdf);
    for word in rows.iter().flat_map(|row| columns.iter().flat_map(|column| row[*column].split([' ', '-']))) {
        assert!(text.contains(word), "{word} is not on the paper");
    }
}

#[test]
fn sixty_two_products_hold_on_both_sides_of_one_sheet() {
    let pdf = catalogue_sheet(&catalogue(Size::Normal, &rows()));
    keep("catalogue", &pdf);
    assert_eq!(pdf.pages, 2);
    check_words(&pdf, &rows(), &[0, 2, 3, 4, 5, 6, 7, 8]);
    check_golden("catalogue.txt", &pdf);
    let large = catalogue_sheet(&catalogue(Size::Large, &rows()));
    keep("catalogue-18pt", &large);
    check_words(&large, &rows(), &[0, 2, 3, 4, 5, 6, 7, 8]);
    check_margins(&large);
}

#[test]
fn an_empty_catalogue_says_so_and_a_short_one_is_loose() {
    let pdf = catalogue_sheet(&catalogue(Size::Normal, &[]));
    assert!(text(&pdf).contains("Rien n'est proposé pour l'instant."));
    let few = catalogue_sheet(&catalogue(Size::Normal, &rows()[..9]));
    keep("catalogue-few", &few);
    assert_eq!(few.pages, 1);
}

#[test]
fn a_form_of_forty_products_holds_on_one_sheet_of_paper() {
    for accepted in [&[][..], &MORE_AND_LESS[..1], &MORE_AND_LESS] {
        let pdf = order_forms(&forms(Size::Normal, &rows()[..40], accepted, prefilled()));
        keep(&format!("form-{}", accepted.len()), &pdf);
        assert_eq!(pdf.pages, 2, "{accepted:?}");
        check_words(&pdf, &rows()[..40], &[2, 3, 4]);
        check_per_kilo(&pdf, &rows()[..40]);
        check_margins(&pdf);
        // The price of a kilogram stands on it without costing a sheet.
        let all = order_forms(&forms(Size::Normal, &rows(), accepted, prefilled()));
        keep(&format!("form-all-{}", accepted.len()), &all);
        assert_eq!(all.pages, 3, "{accepted:?}");
        check_margins(&all);
    }
    let large = order_forms(&forms(Size::Large, &rows()[..40], &MORE_AND_LESS[..1], prefilled()));
    keep("form-18pt", &large);
    check_words(&large, &rows()[..40], &[2, 3, 4]);
    check_per_kilo(&large, &rows()[..40]);
    check_margins(&large);
}

#[test]
fn forms_for_several_households_are_counted_one_by_one() {
    let two = vec![prefilled().remove(0), FormOf::default()];
    let pdf = order_forms(&forms(Size::Normal, &rows()[..25], &MORE_AND_LESS[..1], two));
    keep("form-two", &pdf);
    check_golden("order_forms.txt", &pdf);
    let text = text(&pdf);
    assert_eq!(text.matches("page 1/").count(), 2);
    assert_eq!(text.matches("F-012").count(), 1);
}

#[test]
fn price_cards_stand_six_or_four_on_a_sheet() {
    let pdf = price_cards(&cards(Size::Normal, &rows()[..13]));
    keep("cards", &pdf);
    assert_eq!(pdf.pages, 3);
    check_golden("price_cards.txt", &pdf);
    check_words(&pdf, &rows()[..13], &[2, 5, 6, 7, 8]);
    let large = price_cards(&cards(Size::Large, &rows()[..13]));
    keep("cards-18pt", &large);
    assert_eq!(large.pages, 4);
    check_words(&large, &rows()[..13], &[2, 5, 6, 7, 8]);
    check_margins(&large);
}

#[test]
fn the_call_list_leaves_room_for_a_note() {
    let row = |number: usize| CallRow {
        code: format!("F-{number:03}"),
        name: "Lefèvre Anaïs et D'Angelo Noël".to_owned(),
        phone: "06\u{202F}12\u{202F}34\u{202F}56\u{202F}78".to_owned(),
        last_order: if number.is_multiple_of(3) { "jamais" } else { "Commande d'octobre" }.to_owned(),
    };
    let list = |size, rows| CallList {
        about: about("Liste d'appels"),
        size,
        frame: frame("Liste d'appels"),
        headings: ["Code", "Foyer", "Téléphone", "Dernière commande", "Appelé", "Note"].map(str::to_owned),
        rows,
        nobody: "Tous les foyers ont donné leur commande.".to_owned(),
    };
    let pdf = call_list(&list(Size::Normal, (1..=20).map(row).collect()));
    keep("calls", &pdf);
    check_golden("call_list.txt", &pdf);
    let large = call_list(&list(Size::Large, (1..=20).map(row).collect()));
    keep("calls-18pt", &large);
    check_margins(&large);
    assert!(text(&call_list(&list(Size::Normal, Vec::new()))).contains("Tous les foyers"));
}

#[test]
fn the_slip_says_what_to_bring() {
    for size in [Size::Normal, Size::Large] {
        let slip = OrderSlip {
            about: about("Confirmation de commande"),
            size,
            frame: frame("Confirmation de commande"),
            facts: [
                ("Foyer", "F-012 Lefèvre Anaïs"),
                ("Retrait", "Mairie annexe, samedi 12 décembre 2026, de 10 h à 12 h"),
            ]
            .map(|(label, value)| (label.to_owned(), value.to_owned()))
            .to_vec(),
            headings: ["Produit", "Quantité", "Prix", "Montant"].map(str::to_owned),
            rows: rows()[..6]
                .iter()
                .map(|row| {
                    [
                        row[2].to_owned(),
                        "3 × 500 g = 1,5 kg".to_owned(),
                        format!("{} · {}", row[4], row[5]),
                        row[4].to_owned(),
                    ]
                })
                .collect(),
            total: "Total\u{a0}: 12,40 €".to_owned(),
            bring: "Apportez 6 contenants propres et secs.".to_owned(),
            notes: vec!["Le prix définitif dépend du poids servi.".to_owned()],
            nothing: "Rien n'est commandé.".to_owned(),
        };
        let pdf = order_slip(&slip);
        keep(&format!("slip-{size:?}").to_lowercase(), &pdf);
        check_golden(&format!("order_slip_{size:?}.txt").to_lowercase(), &pdf);
    }
}
