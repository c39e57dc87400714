//! The papers that close a group order: private statements, and the sheets for those who answer for it.

use super::{about, check_golden, frame};
use crate::documents::household_statement::{HouseholdStatement, HouseholdStatements, household_statements};
use crate::documents::page::Size;
use crate::documents::settlement_sheet::{SettlementSheet, SheetPart, settlement_sheet};

fn texts<const N: usize>(texts: [&str; N]) -> [String; N] {
    texts.map(str::to_owned)
}

fn pair(label: &str, said: &str) -> (String, String) {
    (label.to_owned(), said.to_owned())
}

fn statement(name: &str) -> HouseholdStatement {
    HouseholdStatement {
        facts: vec![pair("Foyer", name), pair("Commande", "Mars"), pair("Relevé", "A-3")],
        rows: vec![
            texts(["Farine de blé T80 de la vallée", "3 kg", "1,75 €/kg", "5,25 €"]),
            texts(["Tomme", "1 235 g", "14,50 €/kg", "17,91 €"]),
            texts(["Œufs", "12 pièces", "2,02 € les 6", "4,04 €"]),
            texts(["Port, Moulin des Prés", "", "", "6,40 €"]),
            texts(["Consigne, Lait", "2", "0,30 €", "0,60 €"]),
            texts(["Consigne rendue, bouteilles et bocaux", "5", "0,30 €", "-1,50 €"]),
        ],
        total: "Total : 32,70 €".to_owned(),
        account: vec![
            pair("Avant", "A 10,00 € d’avance."),
            pair("28/03/2026", "espèces : 25,00 € donnés, 2,10 € rendus, 0,15 € laissés en don"),
        ],
        stands: "A 0,05 € d’avance.".to_owned(),
        notes: vec!["Prochaine commande : « Avril », bons jusqu’au 13/04/2026.".to_owned()],
    }
}

fn part(heading: &str, columns: &[&str], rows: &[&[&str]]) -> SheetPart {
    let owned = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    SheetPart {
        heading: heading.to_owned(),
        columns: owned(columns),
        rows: rows.iter().map(|row| owned(row)).collect(),
        notes: Vec::new(),
    }
}

#[test]
fn the_statements_of_households_read_as_expected_in_both_sizes() {
    for size in [Size::Normal, Size::Large] {
        let pdf = household_statements(&HouseholdStatements {
            about: about("Relevé de commande"),
            size,
            frame: frame("Relevé de commande"),
            headings: texts(["Quoi", "Quantité", "Prix", "Montant"]),
            statements: vec![statement("B-001 Awa Sow"), statement("W-002 Nguyễn Thị Hạnh")],
        });
        assert_eq!(pdf.pages, 2, "{size:?}");
        check_golden(&format!("household_statements_{size:?}.txt").to_lowercase(), &pdf);
    }
}

#[test]
fn the_sheets_that_close_an_order_read_as_expected_in_both_sizes() {
    let stock = part(
        "Stock",
        &["Produit", "Au début", "Reçu", "Remis", "Pertes, dons", "En stock", "Écart"],
        &[
            &["Farine de blé T80", "6,5 kg", "25 kg", "31,2 kg", "300 g", "0 kg", "juste"],
            &["Tomme", "0 kg", "1 235 g", "1 235 g", "0 kg", "0 kg", "150 g : fond de sac, pesées"],
        ],
    );
    let said = SheetPart::said(
        "Fournisseurs".to_owned(),
        vec!["Moulin des Prés : 91,00 € facturés, 50,00 € payés, 41,00 € à payer".to_owned()],
    );
    for size in [Size::Normal, Size::Large] {
        let pdf = settlement_sheet(&SettlementSheet {
            about: about("Bilan"),
            size,
            frame: frame("Bilan de la distribution"),
            facts: vec![pair("Commande", "Mars"), pair("Foyers", "38"), pair("Dû", "1 204,35 €")],
            parts: vec![stock.clone(), said.clone()],
            stands: "Tout est expliqué : la commande peut être terminée.".to_owned(),
            signatures: vec!["Trésorier, trésorière".to_owned(), "Coordination".to_owned()],
        });
        check_golden(&format!("settlement_sheet_{size:?}.txt").to_lowercase(), &pdf);
    }
}
