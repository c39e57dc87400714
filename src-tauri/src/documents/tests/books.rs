//! The papers about the books: nothing is lost over many pages, and the report stays on its two.

use super::super::cash_book::{CashBook, cash_book};
use super::super::chart::{Chart, marks};
use super::super::financial_report::{FinancialReport, financial_report};
use super::*;

fn pair(label: &str, value: &str) -> (String, String) {
    (label.to_owned(), value.to_owned())
}

fn book(rows: usize) -> CashBook {
    let row = |number: usize| {
        let what = "Farine, pois chiches, huile d’olive et savon, Moulin des Roches".to_owned();
        let day = "12/03/2026".to_owned();
        [
            day,
            format!("A-2026-{number}"),
            what,
            "1 234,50 €".to_owned(),
            String::new(),
            "12 345,60 €".to_owned(),
        ]
    };
    CashBook {
        about: about("Livre"),
        frame: frame("Livre de compte"),
        facts: vec![pair("Compte", "530 Caisse"), pair("Solde au début", "812,40 €")],
        headings: ["Date", "Pièce", "Quoi", "Entrée", "Sortie", "Solde"].map(str::to_owned),
        rows: (1..=rows).map(row).collect(),
        nothing: "Aucune écriture ces jours-là.".to_owned(),
        totals: vec![pair("Total des entrées", "123 450,00 €"), pair("Solde à la fin", "12 345,60 €")],
        signature: "La trésorière".to_owned(),
    }
}

#[test]
fn the_book_of_an_account_keeps_every_line_and_each_day_whole() {
    let pdf = cash_book(&book(120));
    let seen = text(&pdf);
    let vouchers = (1..=120).filter(|number| seen.contains(&format!("A-2026-{number} ")));
    assert_eq!(vouchers.count(), 120);
    assert_eq!(seen.matches("12/03/2026").count(), 120, "a day is on one line");
    assert_eq!(seen.matches("12 345,60 €").count(), 121, "a sum is on one line");
    assert_eq!(seen.matches("Pièce").count(), pdf.pages);
    check_margins(&pdf);
    assert!(text(&cash_book(&book(0))).contains("Aucune écriture ces jours-là."));
}

fn report(size: Size, accounts: usize, months: usize) -> FinancialReport {
    let long = "Achats de marchandises sèches, d’hygiène et d’entretien pour toutes les distributions";
    let figures = |apart: usize| {
        let rows =
            (0..2 * accounts.min(apart) + 3).map(|_| [long, "12 345,60 €", "1 234,50 €"].map(str::to_owned));
        rows.collect::<Vec<_>>()
    };
    let heights: Vec<i64> = (0..24).map(|month| 100_000 - 7_000 * month).collect();
    let named =
        |count: usize| (0..count).map(|_| pair("Chèques à encaisser", "12 345,60 €")).collect::<Vec<_>>();
    FinancialReport {
        about: about("Rapport"),
        size,
        frame: frame("Rapport financier"),
        words: vec![
            pair(
                "Ce qui est entré",
                &format!("L’association a reçu 1 234,50 €. Le plus gros : {long} ; {long}."),
            ),
            pair("Ce qui est sorti", &format!("L’association a dépensé 1 234,50 €. Le plus gros : {long}.")),
        ],
        result: "Il est entré 8,80 € de plus qu’il n’en est sorti. L’année d’avant : 380,00 € de plus."
            .to_owned(),
        holdings: vec![
            ("Ce que nous avons".to_owned(), named(5)),
            ("Ce qui reste à régler".to_owned(), named(5)),
            ("Les fonds".to_owned(), named(4)),
        ],
        signatures: vec!["La trésorière".to_owned(), "La présidente".to_owned()],
        chart_title: "Mois par mois".to_owned(),
        chart: Chart {
            legend: ["Recettes", "Dépenses"].map(str::to_owned),
            bars: heights
                .iter()
                .take(months)
                .map(|cents| ("sept.".to_owned(), [*cents, cents / 2]))
                .collect(),
            marks: marks(heights.iter().copied())
                .into_iter()
                .map(|cents| (cents, format!("{cents},00 €")))
                .collect(),
        },
        figures_title: "Les chiffres".to_owned(),
        headings: ["Compte", "2026", "2025"].map(str::to_owned),
        figures: [9, 7, 5, 4, 3].map(figures).to_vec(),
    }
}

#[test]
fn the_financial_report_has_two_pages_however_many_accounts_there_are() {
    for (accounts, months) in [(0, 1), (3, 12), (9, 12), (30, 24)] {
        let pdf = financial_report(&report(Size::Normal, accounts, months));
        assert_eq!(pdf.pages, 2, "{accounts} accounts");
        check_margins(&pdf);
        let text = text(&pdf);
        let (first, second) = text.split_once("\n----\n").unwrap();
        assert!(first.contains("Ce qui est entré") && first.contains("La présidente"));
        assert!(second.contains("Mois par mois") && second.contains("Dépenses"));
    }
    check_margins(&financial_report(&report(Size::Large, 9, 12)));
}
