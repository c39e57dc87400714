//! The papers of the tills: one page each, two places to sign.

use super::super::count_report::{CountReport, count_report};
use super::super::till_sheet::{SheetRow, TillSheet, till_sheet};
use super::{about, check_golden, frame};

const PIECES: [&str; 15] = [
    "500,00 €",
    "200,00 €",
    "100,00 €",
    "50,00 €",
    "20,00 €",
    "10,00 €",
    "5,00 €",
    "2,00 €",
    "1,00 €",
    "0,50 €",
    "0,20 €",
    "0,10 €",
    "0,05 €",
    "0,02 €",
    "0,01 €",
];

fn texts<const N: usize>(texts: [&str; N]) -> [String; N] {
    texts.map(str::to_owned)
}

fn facts<const N: usize>(facts: [(&str, &str); N]) -> Vec<(String, String)> {
    facts.map(|(label, value)| (label.to_owned(), value.to_owned())).to_vec()
}

fn sheet(known: bool) -> TillSheet {
    let opening = |piece: &str| match (known, piece) {
        (false, _) => None,
        (true, "20,00 €") => Some(("2".to_owned(), "40,00 €".to_owned())),
        (true, "Total") => Some((String::new(), "40,00 €".to_owned())),
        (true, _) => Some(Default::default()),
    };
    let rows = PIECES.into_iter().chain(["Total"]);
    TillSheet {
        about: about("Feuille de comptage"),
        frame: frame("Feuille de comptage de la caisse"),
        facts: if known { facts([("Caisse", "Retrait"), ("Séance", "A-2026-S3")]) } else { Vec::new() },
        before: if known {
            Vec::new()
        } else {
            texts(["Caisse et numéro", "Date et personne qui ouvre"]).to_vec()
        },
        headings: texts([
            "Billet ou pièce",
            "Nombre à l'ouverture",
            "Montant à l'ouverture",
            "Nombre à la clôture",
            "Montant à la clôture",
        ]),
        rows: rows.map(|piece| SheetRow { piece: piece.to_owned(), opening: opening(piece) }).collect(),
        after: vec![("Attendu à la clôture".to_owned(), 1), ("Écart et raison".to_owned(), 2)],
        signatures: texts(["Compté par", "Deuxième personne"]).to_vec(),
    }
}

#[test]
fn the_sheet_to_count_by_hand_fits_one_page_blank_or_with_its_float() {
    for (name, known) in [("till_sheet.txt", false), ("till_sheet_opened.txt", true)] {
        let pdf = till_sheet(&sheet(known));
        check_golden(name, &pdf);
        assert_eq!(pdf.pages, 1, "{name}");
    }
}

#[test]
fn the_report_of_a_closing_fits_one_page_with_its_signatures() {
    let pdf = count_report(&CountReport {
        about: about("Procès-verbal"),
        frame: frame("Procès-verbal de clôture de caisse"),
        number: "Séance A-2026-S3".to_owned(),
        facts: facts([
            ("Caisse", "Retrait"),
            ("Ouverte", "jeudi 12 mars 2026, par Jeanne Œuvrard"),
            ("Close", "jeudi 12 mars 2026"),
            ("Fond à l'ouverture", "50,00 €"),
            ("Remarque à l'ouverture", "5,00 € laissés dans la boîte de Marc"),
            ("Entré en espèces", "370,00 €"),
            ("Sorti en espèces", "7,65 €"),
            ("Attendu en espèces", "412,35 €"),
            ("Compté", "410,85 €"),
            ("Écart", "1,50 € de moins qu'attendu, pièce A-2026-5"),
            (
                "Raison",
                "rendu deux fois la monnaie à un foyer, sans doute vers 18 h, personne ne s'en souvient",
            ),
            ("Pendant ce temps : chèque", "8,60 €"),
            ("Sceau dans Cabas", "7ea0 f5c4 a735"),
        ]),
        headings: texts(["Billet ou pièce", "Nombre", "Montant"]),
        rows: PIECES[3..].iter().chain(&["Total"]).map(|piece| texts([piece, "3", "12,00 €"])).collect(),
        signatures: texts(["Jeanne Œuvrard", "Ali Haddad"]).to_vec(),
    });
    check_golden("till_report.txt", &pdf);
    assert_eq!(pdf.pages, 1);
}
