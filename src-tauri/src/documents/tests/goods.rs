//! The papers of adjustment and of goods. `PAPERS=/tmp/papers` leaves them in that folder, for the eye.

use super::super::adjustment_sheet::{AdjustmentPaper, OpenProduct, SettledProduct, adjustment_sheet};
use super::super::page::{Pdf, Size};
use super::super::sharing_rule::{SharingRule, sharing_rule};
use super::super::stock_sheet::{StockSheet, stock_sheet};
use super::orders::keep;
use super::{about, check_golden, frame, text};

const LONG: &str = "Flocons d'avoine petits, sans gluten, cultivés et décortiqués à la ferme du Haut-Pré";

fn texts<const N: usize>(texts: [&str; N]) -> [String; N] {
    texts.map(str::to_owned)
}

fn adjustment(size: Size) -> Pdf {
    adjustment_sheet(&adjustment_paper(size))
}

fn adjustment_paper(size: Size) -> AdjustmentPaper {
    let open = |name: &str, need: &str| OpenProduct {
        name: name.to_owned(),
        need: need.to_owned(),
        ways: vec![
            texts(["1. 1 × sac de 25 kg", "il manque 6,5 kg, 4 foyers touchés", "43,65 €"]),
            texts(["2. 2 × sac de 25 kg", "il reste 18,5 kg, 32,30 € en stock, 3 mois", "87,29 €"]),
        ],
    };
    let settled = |name: &str, decided: &str| SettledProduct {
        name: name.to_owned(),
        way: texts(["1 × sac de 25 kg", "il manque 6,5 kg, 4 foyers touchés", "43,65 €"]),
        decided: decided.to_owned(),
    };
    AdjustmentPaper {
        about: about("Feuille d'ajustement"),
        size,
        frame: frame("Feuille d'ajustement"),
        totals: vec!["Tout acheter : 412,10 €.".to_owned(), "Reste au stock : 18,5 kg.".to_owned()],
        headings: texts(["Produit", "On peut acheter", "Ce qui en vient", "Prix", "Décision"]),
        titles: texts(["À décider", "Rien à décider ici"]),
        open: vec![
            open("Farine de blé T80", "31,5 kg demandés par 14 foyers"),
            open(LONG, "12 kg demandés par 9 foyers"),
        ],
        settled: vec![settled("Lentilles vertes", "Décidé : le stock suffira"), settled(LONG, "")],
        lists: vec![(
            "Fournisseurs".to_owned(),
            vec!["Moulin des Prés : minimum 150,00 € atteint".to_owned()],
        )],
        signed: "Décidé par".to_owned(),
        nothing: String::new(),
    }
}

fn rule() -> Pdf {
    let rule = |heading: &str, sentence: &str| (heading.to_owned(), sentence.to_owned());
    sharing_rule(&SharingRule {
        about: about("Règle de partage"),
        frame: frame("Règle de partage"),
        lead: "Quand il n'y a pas assez pour tout le monde, voici comment nous partageons.".to_owned(),
        rules: vec![
            rule("S'il manque", "Chacun reçoit en proportion de ce qu'il a demandé."),
            rule("Qui accepte moins", "Est servi en dernier, et l'a dit sur son bon."),
            rule("Le port", "Se partage selon le poids livré."),
        ],
    })
}

/// A sheet to write on: columns with their shares, and what is known of each row.
fn sheet(size: Size, title: &str, columns: &[(&str, usize)], rows: &[&[&str]]) -> Pdf {
    stock_sheet(&StockSheet {
        about: about(title),
        size,
        frame: frame(title),
        facts: vec![("Fournisseur".to_owned(), "Moulin des Prés · A-3".to_owned())],
        columns: columns.iter().map(|(heading, share)| ((*heading).to_owned(), *share)).collect(),
        rows: rows.iter().map(|row| row.iter().map(|text| (*text).to_owned()).collect()).collect(),
        nothing: String::new(),
    })
}

fn reception(size: Size) -> Pdf {
    let columns = [
        ("Produit", 20),
        ("Colis", 16),
        ("En tout", 9),
        ("Reçu", 11),
        ("Abîmé", 9),
        ("Lot", 13),
        ("Date limite", 13),
        ("°C", 6),
    ];
    let rows: [&[&str]; 2] = [
        &["Farine de blé T80", "2 × sac de 25 kg", "50 kg"],
        &[LONG, "1,5 × carton de 12 pièces", "18 pièces"],
    ];
    sheet(size, "Fiche de réception", &columns, &rows)
}

fn inventory(size: Size) -> Pdf {
    let columns = [
        ("Produit", 22),
        ("Lot", 12),
        ("Date limite", 20),
        ("Théorique", 11),
        ("Compté", 11),
        ("Écart", 9),
        ("Motif", 15),
    ];
    let rows: [&[&str]; 2] = [
        &["Farine de blé T80", "F-77", "à utiliser avant le 01/09/2026", "12,5 kg"],
        &[LONG, "2026-HP-00125", "à utiliser avant le 12/04/2026", "500 g"],
    ];
    sheet(size, "Inventaire", &columns, &rows)
}

fn losses(size: Size) -> Pdf {
    let columns =
        [("Jour", 11), ("Produit", 20), ("Lot", 25), ("Quantité", 10), ("Valeur", 10), ("Motif", 24)];
    let rows: [&[&str]; 2] = [
        &[
            "28/03/2026",
            "Farine de blé T80",
            "F-77, reçu le 26/03/2026",
            "-250 g",
            "0,44 €",
            "Perte · fond de sac",
        ],
        &["28/03/2026", LONG, "2026-HP-00125", "-1,5 kg", "7,20 €", "Don · Restos du cœur"],
    ];
    sheet(size, "Pertes et dons", &columns, &rows)
}

fn containers(size: Size) -> Pdf {
    let columns = [
        ("Code", 9),
        ("Nom", 20),
        ("À remplir", 10),
        ("Déjà pesés", 22),
        ("Contenant", 22),
        ("Vide, en g", 14),
    ];
    let rows: [&[&str]; 3] = [
        &["B-001", "Awa S.", "4", "bocal vert · 412 g\nboîte · 95 g"],
        &["A-003", "محمد بن علي", "1", ""],
        &["W-002", "Nguyễn Thị Tự", "12", "bidon · 1,25 kg"],
    ];
    sheet(size, "Liste des contenants", &columns, &rows)
}

fn leftovers(size: Size) -> Pdf {
    let columns = [
        ("Produit", 22),
        ("Lot", 12),
        ("Date limite", 20),
        ("Il reste", 11),
        ("Dont promis", 12),
        ("Emporté", 11),
        ("Par qui", 16),
    ];
    let rows: [&[&str]; 3] = [
        &[LONG, "2026-HP-00125", "à utiliser avant le 12/04/2026", "1\u{202f}250 g", "500 g"],
        &["Farine de blé T80", "F-77", "à utiliser avant le 01/09/2026", "12,5 kg", "3 kg"],
        &["Farine de blé T80", "", "", "6 kg", ""],
    ];
    sheet(size, "Restes à utiliser", &columns, &rows)
}

#[test]
fn the_papers_of_goods_read_as_expected_in_both_sizes() {
    for size in [Size::Normal, Size::Large] {
        for (name, pdf) in [
            ("adjustment_sheet", adjustment(size)),
            ("reception_sheet", reception(size)),
            ("inventory", inventory(size)),
            ("losses", losses(size)),
            ("container_list", containers(size)),
            ("leftovers", leftovers(size)),
        ] {
            let name = format!("{name}_{size:?}").to_lowercase();
            keep(&name, &pdf);
            check_golden(&format!("{name}.txt"), &pdf);
        }
    }
    // Always in large letters: it hangs on the wall.
    keep("sharing_rule", &rule());
    check_golden("sharing_rule.txt", &rule());
}

#[test]
fn the_frame_to_sign_in_is_never_alone_on_its_page() {
    for (rows, lists) in (1..24).flat_map(|rows| [(rows, 0), (rows, 1), (rows, 2)]) {
        let paper = adjustment_paper(Size::Normal);
        let last = |name: &str| SettledProduct { name: name.to_owned(), ..paper.settled[0].clone() };
        let settled = (1..rows).map(|_| last("Lentilles")).chain([last("Dernier")]).collect();
        let says = (1..lists).map(|_| "Moulin".to_owned()).chain(["Dernier".to_owned()]).collect();
        let lists = if lists == 0 { Vec::new() } else { vec![("Fournisseurs".to_owned(), says)] };
        let read = text(&adjustment_sheet(&AdjustmentPaper { settled, lists, ..paper }));
        let last = read.trim_end_matches('\x0c').rsplit('\x0c').next().unwrap().to_owned();
        assert!(last.contains("Dernier") && last.contains("Décidé par"), "{rows} rows:\n{last}");
    }
}
