//! The papers about household accounts and cheques.

use super::{about, check_golden, frame, text};
use crate::documents::account_statement::{AccountStatement, account_statement};
use crate::documents::cheque_deposit::{ChequeDepositSlip, cheque_deposit};
use crate::documents::page::Size;

fn texts<const N: usize>(texts: [&str; N]) -> [String; N] {
    texts.map(str::to_owned)
}

fn statement(size: Size, rows: Vec<[String; 5]>) -> AccountStatement {
    AccountStatement {
        about: about("Relevé"),
        size,
        frame: frame("Relevé de compte"),
        facts: vec![("Foyer".to_owned(), "B-001 Awa Sow".to_owned())],
        headings: texts(["Date", "Quoi", "Dû", "Payé", "Solde"]),
        rows,
        nothing: "Ce compte n’a encore aucune ligne.".to_owned(),
        stands: "Reste à payer : 1 017,85 €".to_owned(),
    }
}

fn some_lines() -> Vec<[String; 5]> {
    vec![
        texts(["02/03/2026", "Report du vieux cahier", "1 000,00 €", "", "-1 000,00 €"]),
        texts(["02/03/2026", "Commande de mars", "17,85 €", "", "-1 017,85 €"]),
        texts(["12/03/2026", "Paiement, pièce A-2026-12. Chèque gardé.", "", "20,00 €", "-997,85 €"]),
        texts(["12/03/2026", &"x".repeat(120), "20,00 €", "", "-1 017,85 €"]),
    ]
}

fn slip(cheques: usize) -> ChequeDepositSlip {
    let row = |number: usize| {
        let number = number.to_string();
        texts([&number, "Marie Colin-Saint-Barthélemy", "Crédit Mutuel", "1000041", "1 061,20 €"])
    };
    ChequeDepositSlip {
        about: about("Bordereau"),
        frame: frame("Bordereau de remise de chèques"),
        number: "Remise n° A-2026-R1".to_owned(),
        facts: vec![("Compte".to_owned(), "Banque".to_owned())],
        account_number: "N° du compte :".to_owned(),
        headings: texts(["N°", "Tireur", "Banque", "N° du chèque", "Montant"]),
        rows: (1..=cheques).map(row).collect(),
        total: format!("{cheques} chèques"),
        endorse: "Au dos de chaque chèque : le numéro du compte, la date et la signature.".to_owned(),
        signatures: vec!["Pour l’association".to_owned(), "Cachet de la banque".to_owned()],
    }
}

#[test]
fn the_statement_of_an_account_reads_as_expected_in_both_sizes() {
    for size in [Size::Normal, Size::Large] {
        let pdf = account_statement(&statement(size, some_lines()));
        assert_eq!(pdf.pages, 1);
        check_golden(&format!("account_statement_{size:?}.txt").to_lowercase(), &pdf);
    }
    let empty = account_statement(&statement(Size::Normal, Vec::new()));
    assert!(text(&empty).contains("Ce compte n’a encore aucune ligne."));
}

#[test]
fn the_slip_of_a_deposit_of_cheques_reads_as_expected() {
    let pdf = cheque_deposit(&slip(3));
    assert_eq!(pdf.pages, 1);
    check_golden("cheque_deposit.txt", &pdf);
    let long = cheque_deposit(&slip(60));
    assert_eq!(text(&long).matches("1000041").count(), 60);
    assert!(text(&long).contains("60 chèques"));
}
