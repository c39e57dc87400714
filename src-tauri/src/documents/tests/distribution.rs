//! The papers of distribution day. `PAPERS=/tmp/papers` leaves them in that folder, for the eye.

use super::super::correction_sheet::{CorrectionRow, CorrectionSheet, correction_sheet};
use super::super::dispatch_sheet::{DispatchPlace, DispatchRow, DispatchSheet, dispatch_sheet};
use super::super::labels::{Label, LabelSheet, Labels, labels};
use super::super::mixed::Said;
use super::super::page::{Pdf, Size};
use super::super::paper_kit::{PaperKit, paper_kit};
use super::super::pickup_sheets::{PickupGood, PickupSheet, PickupSheets, PickupStand, pickup_sheets};
use super::super::rota::{Rota, RotaShift, rota};
use super::super::sign_in_list::{SignInList, SignInPlace, SignInRow, sign_in_list};
use super::super::stand_sheets::{StandGood, StandRow, StandSheet, StandSheets, stand_sheets};
use super::orders::keep;
use super::{about, check_golden, check_margins, frame, text};

const PLACE: &str =
    "Commande de mars · Salle des fêtes de Saint-Élix, samedi 28 mars 2026, de 10 h à 12 h 30";
const NAMES: [(&str, &str, &str); 7] = [
    ("B-001", "Awa S.", "carré · bleu"),
    ("W-002", "Nguyễn Thị Tự", "triangle · jaune"),
    ("A-003", "محمد بن علي", "losange · vert"),
    ("F-012", "Anaïs L. et Noël D'A.", "cercle · jaune"),
    ("K-047", "Éléonore-Anne Montgolfier-Saint-Barthélemy de la Tour-Maubourg", "croix · jaune"),
    ("M-131", "Öztürk Æ.", "croix · bleu"),
    ("T-614", "Zoë M.", "étoile · vert"),
];
/// Pictogram, stand, product, quantity.
const GOODS: [[&str; 4]; 8] = [
    ["wheat", "Vrac", "Farine de blé T80", "1,5 kg"],
    ["bean", "Vrac", "Lentilles vertes", "1\u{202f}250 g"],
    [
        "wheat",
        "Vrac",
        "Flocons d'avoine petits, sans gluten, cultivés et décortiqués à la ferme du Haut-Pré",
        "500 g",
    ],
    ["droplet", "Huiles et savons", "Huile de tournesol", "2,5 L"],
    ["egg", "Frais", "Œufs plein air", "12 pièces"],
    ["milk", "Frais", "Fromage de chèvre, portion", "3 pièces"],
    ["salad", "Frais", "Salades", "1 pièce"],
    ["apple", "Frais", "Pommes", "3 kg"],
];

fn headings<const N: usize>(texts: [&str; N]) -> [String; N] {
    texts.map(str::to_owned)
}

fn good([pictogram, _, name, quantity]: &[&str; 4]) -> PickupGood {
    PickupGood {
        pictogram: (*pictogram).to_owned(),
        name: (*name).to_owned(),
        quantity: (*quantity).to_owned(),
    }
}

fn pickup(size: Size, goods: &[[&str; 4]]) -> PickupSheets {
    let mut stands: Vec<PickupStand> = Vec::new();
    for row in goods {
        match stands.iter_mut().find(|stand| stand.name == row[1]) {
            Some(stand) => stand.goods.push(good(row)),
            None => stands.push(PickupStand { name: row[1].to_owned(), goods: vec![good(row)] }),
        }
    }
    let sheet = |(code, name, mark): &(&str, &str, &str)| PickupSheet {
        code: (*code).to_owned(),
        name: (*name).to_owned(),
        mark: (*mark).to_owned(),
        place: PLACE.to_owned(),
        lines: format!("Fiche n°\u{a0}12 · {} produits à retirer", goods.len()),
        containers: "À remplir : 4 contenants.".to_owned(),
        stands: stands.clone(),
    };
    let mut frame = frame("Fiche de retrait");
    frame.rule_of_thumb =
        "Une ligne servie se coche. S'il y a un écart, écrivez ce qui est remis.".to_owned();
    PickupSheets {
        about: about("Fiche de retrait"),
        size,
        frame,
        headings: headings(["Produit", "Quantité", "Servi", "Écart"]),
        sheets: NAMES.iter().map(sheet).collect(),
    }
}

fn stand(size: Size) -> StandSheets {
    let row = |index: usize| {
        let (code, name, _) = NAMES[index % NAMES.len()];
        StandRow::Household {
            code: code.to_owned(),
            name: name.to_owned(),
            quantity: ["500 g", "1,5 kg", "12,5 kg", "1\u{202f}250 g"][index % 4].to_owned(),
            so_far: format!("{},5 kg", index * 4),
        }
    };
    let mut flour: Vec<StandRow> = (0..8).map(row).collect();
    flour.insert(
        5,
        StandRow::NextPack("sac n°\u{a0}2 : il reste 2,5 kg du n°\u{a0}1, puis ouvrez-le.".to_owned()),
    );
    let eggs = (0..3).map(|index| {
        let (code, name, _) = NAMES[index];
        StandRow::Household {
            code: code.to_owned(),
            name: name.to_owned(),
            quantity: format!("{} pièces", 6 * (index + 1)),
            so_far: format!("{} pièces", 6 * (index + 1)),
        }
    });
    let good =
        |name: &str, total: &str, rows| StandGood { name: name.to_owned(), total: total.to_owned(), rows };
    let place = |place: &str, goods| StandSheet { place: place.to_owned(), goods };
    let mut frame = frame("Feuille de stand");
    frame.rule_of_thumb =
        "Appelez le code, servez, cochez. Une quantité différente s'écrit à côté.".to_owned();
    StandSheets {
        about: about("Feuille de stand"),
        size,
        frame,
        headings: headings(["Code", "Nom", "Quantité", "Cumul", "Servi", "Écart"]),
        stands: vec![
            place(
                "Commande de mars · Vrac · Salle des fêtes de Saint-Élix",
                vec![good("Farine de blé T80", "31,5 kg pour 8 foyers · sac de 25 kg", flour)],
            ),
            place(
                "Commande de mars · Frais",
                vec![good(
                    "Œufs plein air",
                    "36 pièces pour 3 foyers · plateau de 30 pièces",
                    eggs.collect(),
                )],
            ),
        ],
    }
}

fn sign_in(size: Size, rows: usize) -> SignInList {
    let row = |index: usize| {
        let (code, name, _) = NAMES[index % NAMES.len()];
        SignInRow {
            number: (index + 1).to_string(),
            code: code.to_owned(),
            name: name.to_owned(),
            waits: format!("{} produits", index + 2),
        }
    };
    let mut frame = frame("Liste d'émargement");
    frame.rule_of_thumb =
        "Une signature ou une croix. Le nom de la personne qui vient à la place s'écrit à droite.".to_owned();
    SignInList {
        about: about("Émargement"),
        size,
        frame,
        headings: headings([
            "N°",
            "Code",
            "Nom",
            "À retirer",
            "Heure",
            "Signature ou croix",
            "Qui est venu à la place",
        ]),
        places: vec![SignInPlace { place: PLACE.to_owned(), rows: (0..rows).map(row).collect() }],
    }
}

fn dispatch(size: Size) -> Pdf {
    let row = |[pictogram, _, name, quantity]: &[&str; 4]| DispatchRow {
        pictogram: (*pictogram).to_owned(),
        name: (*name).to_owned(),
        total: (*quantity).to_owned(),
        packs: "12 × sac de 25 kg".to_owned(),
        loose: (*quantity).to_owned(),
    };
    let mut frame = frame("Bordereau de dispatch");
    frame.rule_of_thumb =
        "Chargez d'abord les conditionnements entiers. Le reste se pèse ou se compte sur place, d'un conditionnement ouvert."
            .to_owned();
    dispatch_sheet(&DispatchSheet {
        about: about("Bordereau de dispatch"),
        size,
        frame,
        headings: headings([
            "Produit",
            "Quantité",
            "Conditionnements entiers",
            "Au détail",
            "Chargé",
            "Arrivé",
        ]),
        places: vec![DispatchPlace {
            place: PLACE.to_owned(),
            says: "12 foyers · 8 produits".to_owned(),
            rows: GOODS.iter().map(row).collect(),
        }],
        signatures: vec!["Qui transporte".to_owned(), "Qui reçoit".to_owned()],
    })
}

fn kit(size: Size) -> Pdf {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let numbered = |title: &str| {
        let mut frame = frame(title);
        frame.page = format!("liste n°\u{a0}3 · {}", frame.page);
        frame
    };
    paper_kit(&PaperKit {
        about: about("Kit papier"),
        size,
        frame: numbered("Kit papier de secours"),
        steps: [
            (
                "Pendant la coupure".to_owned(),
                texts(&["Qui arrive : cherchez son code, notez l'heure, faites signer.", "Servez, cochez."]),
            ),
            ("Quand le courant revient".to_owned(), texts(&["Tapez les lignes dans l'ordre."])),
        ],
        sign_in: sign_in(size, 4),
        stands: stand(size),
        sheets: PickupSheets { sheets: pickup(size, &GOODS).sheets[..2].to_vec(), ..pickup(size, &GOODS) },
        by_hand: ["Code", "Nom"].map(str::to_owned),
        blank_list: numbered("Liste d'émargement"),
        blank_sheet: numbered("Fiche de retrait"),
    })
}

fn correction(size: Size) -> Pdf {
    let row = |index: usize| {
        let (code, name, _) = NAMES[index];
        CorrectionRow {
            code: code.to_owned(),
            name: name.to_owned(),
            product: GOODS[index][2].to_owned(),
            printed: GOODS[index][3].to_owned(),
            now: if index == 1 { "—".to_owned() } else { "1\u{202f}480 g".to_owned() },
        }
    };
    correction_sheet(&CorrectionSheet {
        about: about("Correction"),
        size,
        frame: frame("Feuille de correction"),
        says: "Ce qui a changé depuis la liste n°\u{a0}3, imprimée le 27 mars 2026 à 18 h 02.".to_owned(),
        headings: headings(["Code", "Nom", "Produit", "Sur la liste", "Maintenant", "Corrigé"]),
        rows: (0..5).map(row).collect(),
    })
}

fn planning(size: Size) -> Pdf {
    let shift = |post: &str, details: &str, names: &[&str], free| RotaShift {
        when: "samedi 28 mars 2026, de 9 h à 12 h 30".to_owned(),
        post: post.to_owned(),
        details: details.to_owned(),
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        free,
    };
    let mut hours = frame("Feuille d'heures");
    hours.rule_of_thumb = "En partant, écrivez votre prénom, vos heures, et signez.".to_owned();
    rota(&Rota {
        about: about("Planning"),
        size,
        frames: [frame("Planning des bénévoles"), hours],
        headings: headings(["À faire", "Qui vient"]),
        hours: headings(["Prénom", "Arrivée", "Départ", "Heures", "Signature"]),
        free: "une place libre".to_owned(),
        shifts: vec![
            shift("Accueil", "Mairie annexe", &["Rosa", "Nguyễn Thị Tự"], 1),
            shift("Pesée et tenue du stand vrac", "", &["محمد", "Zoë", "Luc"], 0),
        ],
    })
}

fn a_sheet_of_labels(sheet: LabelSheet, size: Size) -> Pdf {
    let label = |index: usize| {
        let (code, name, _) = NAMES[index % NAMES.len()];
        let [_, _, what, quantity] = GOODS[index % GOODS.len()];
        Label {
            code: code.to_owned(),
            name: name.to_owned(),
            what: what.to_owned(),
            quantity: quantity.to_owned(),
            small: vec![
                Said::bold("Contient\u{a0}: gluten, fruits à coque"),
                Said::plain("Traces\u{a0}: soja, sésame, moutarde"),
                Said::plain("Lot F-77/2026-B"),
                Said::plain("à utiliser de préférence avant le 01/09/2026"),
            ],
            if_room: vec![Said::plain("Ouvert le …………")],
        }
    };
    labels(&Labels {
        about: about("Étiquettes"),
        size,
        sheet,
        shift: (0.0, 0.0),
        skip: 4,
        goes_on: "Suite :".to_owned(),
        labels: (0..sheet.count()).map(label).collect(),
    })
}

#[test]
fn labels_stand_on_their_sheet_and_say_all() {
    for (sheet, name) in
        [(LabelSheet::Small, "70x36"), (LabelSheet::Middle, "63x38"), (LabelSheet::Wide, "99x38")]
    {
        for size in [Size::Normal, Size::Large] {
            let pdf = a_sheet_of_labels(sheet, size);
            let name = format!("labels_{name}_{size:?}").to_lowercase();
            keep(&name, &pdf);
            check_golden(&format!("{name}.txt"), &pdf);
            let said = text(&pdf);
            assert_eq!(said.matches("F-77/2026-B").count(), sheet.count(), "{name}");
            assert!(said.contains("Tour-Maubourg") || said.contains("Maubourg"), "{name}");
        }
    }
}

#[test]
fn the_papers_of_the_day_read_as_expected_in_both_sizes() {
    for size in [Size::Normal, Size::Large] {
        for (name, pdf) in [
            ("pickup_sheets", pickup_sheets(&pickup(size, &GOODS))),
            ("stand_sheets", stand_sheets(&stand(size))),
            ("sign_in_list", sign_in_list(&sign_in(size, NAMES.len()))),
            ("dispatch_sheet", dispatch(size)),
            ("paper_kit", kit(size)),
            ("correction_sheet", correction(size)),
            ("rota", planning(size)),
        ] {
            let name = format!("{name}_{size:?}").to_lowercase();
            keep(&name, &pdf);
            check_golden(&format!("{name}.txt"), &pdf);
        }
    }
}

#[test]
fn nothing_is_cut_at_sixty_characters_nor_at_sixty_two_products() {
    let long: Vec<[&str; 4]> = GOODS.iter().cycle().take(90).copied().collect();
    for size in [Size::Normal, Size::Large] {
        let pdf = pickup_sheets(&pickup(size, &long));
        check_margins(&pdf);
        keep(&format!("pickup_90_{size:?}").to_lowercase(), &pdf);
        let said = text(&pdf);
        assert!(!said.contains('…'), "{said}");
        assert_eq!(said.matches("12 pièces").count(), NAMES.len() * 11, "{size:?}");
        let words: Vec<&str> = said.split_whitespace().collect();
        for word in ["Montgolfier-Saint", "Barthélemy", "Maubourg", "Haut", "Nguyễn"] {
            assert!(words.iter().any(|one| one.contains(word)), "{word} is gone at {size:?}");
        }
        let list = text(&sign_in_list(&sign_in(size, 90)));
        assert_eq!(list.matches("W-002").count(), 13, "{size:?}");
        assert!(!list.contains('…'));
    }
}

#[test]
fn a_title_never_stands_at_the_foot_of_a_page_without_its_first_rows() {
    for size in [Size::Normal, Size::Large] {
        for rows in 8..40 {
            let mut papers = stand(size);
            let [mut long, short] = <[StandSheet; 2]>::try_from(papers.stands).unwrap();
            let flour = long.goods[0].rows.clone();
            long.goods[0].rows = flour.into_iter().cycle().take(rows).collect();
            long.goods.extend(short.goods);
            papers.stands = vec![long];
            let said = text(&stand_sheets(&papers));
            let (_, below) = said.split_once("Œufs plein air").unwrap();
            let below = below.split("----").next().unwrap();
            for row in ["36 pièces pour", "B-001", "W-002"] {
                assert!(below.contains(row), "{size:?}, {rows} rows:\n{said}");
            }
        }
    }
}
