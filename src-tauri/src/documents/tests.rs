//! The papers as a reader of PDF sees them, through poppler's `pdftotext`, `pdffonts` and `pdfinfo`.
//! `UPDATE=1` writes the golden texts anew; look at the difference before keeping it.

mod accounts;
mod books;
mod distribution;
mod goods;
mod orders;
mod purchases;
mod settlement;
mod tills;

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use chrono::{DateTime, Utc};

use super::HandLine;
use super::frame::Frame;
use super::household_list::{Headings, HouseholdList, Row, household_list};
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::recovery_sheet::{RecoverySheet, recovery_sheet};
use super::table::{Cell, Column};
use crate::kernel::lang::Lang;

fn about(kind: &str) -> About {
    let made_at: DateTime<Utc> = "2026-03-12T09:42:00Z".parse().unwrap();
    About { kind: kind.to_owned(), lang: Lang::Fr, made_at }
}

fn frame(title: &str) -> Frame {
    Frame {
        group: "Les Paniers de la Fontaine".to_owned(),
        place: "Salle des fêtes, Saint-Élix".to_owned(),
        date: "jeudi 12 mars 2026".to_owned(),
        page: "page".to_owned(),
        title: title.to_owned(),
        printed: "imprimé le 12 mars 2026 à 10 h 42".to_owned(),
        version: "Cabas 0.1.0".to_owned(),
        rule_of_thumb: "Au moindre doute, demandez à la personne du bureau.".to_owned(),
    }
}

fn row(code: &str, name: &str, persons: &str, phone: &str, place: &str) -> Row {
    let [code, name, persons, phone, pickup_place] = [code, name, persons, phone, place].map(str::to_owned);
    Row { code, name, persons, phone, pickup_place }
}

fn some_rows(count: usize) -> Vec<Row> {
    const NAMES: [&str; 6] =
        ["Lefèvre Anaïs", "Nguyễn Thị Tự", "محمد بن علي", "D’Angelo Noël", "Öztürk Æsa", "Moreau Zoë"];
    (1..=count)
        .map(|number| {
            let name = NAMES[number % NAMES.len()];
            let phone =
                format!("06\u{202F}12\u{202F}34\u{202F}{:02}\u{202F}{:02}", number / 100, number % 100);
            row(&format!("F-{number:03}"), name, &(1 + number % 6).to_string(), &phone, "Mairie annexe")
        })
        .collect()
}

fn list(size: Size, rows: Vec<Row>) -> HouseholdList {
    let headings = Headings {
        code: "Code".to_owned(),
        name: "Foyer".to_owned(),
        persons: "Pers.".to_owned(),
        phone: "Téléphone".to_owned(),
        pickup_place: "Lieu de retrait".to_owned(),
        tick: "Vu".to_owned(),
    };
    let frame = frame("Liste des foyers");
    HouseholdList {
        about: about("Liste"),
        size,
        frame,
        headings,
        rows,
        nobody: "Aucun foyer inscrit.".to_owned(),
    }
}

fn odd_rows() -> Vec<Row> {
    let mut rows = some_rows(6);
    rows.push(row(
        "F-007",
        "Montgolfier-Saint-Barthélemy de la Tour-Maubourg Éléonore-Anne",
        "4",
        "",
        "Mairie",
    ));
    rows.push(row("F-008", &"x".repeat(200), "2", "06 00 00 00 00", "Mairie"));
    rows.push(row("F-009", "Sacha 🦔 \u{202E}Petit\u{0301}", "1", "+33 6 00 00 00 00", "12,50\u{202F}€"));
    rows.push(row("F-010", "", "", "", ""));
    rows
}

fn recovery(size: Size) -> RecoverySheet {
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
    let fact = |label: &str, value: &str| (label.to_owned(), value.to_owned());
    RecoverySheet {
        about: about("Fiche de récupération"),
        size,
        frame: Frame {
            rule_of_thumb: String::new(), ..frame("Fiche de récupération des copies de secours")
        },
        facts: vec![
            fact("Association", "Les Paniers de la Fontaine"),
            fact(
                "Où sont les copies",
                "Clé USB bleue, et dossier « Sauvegardes » de l’ordinateur de la trésorière",
            ),
            fact("Date", "12 mars 2026"),
        ],
        warning: "Qui tient cette feuille peut lire toutes les copies. Ne la photographiez pas.".to_owned(),
        passphrase_label: "Phrase secrète".to_owned(),
        passphrase: texts(&["7KQ4M", "V2XDP", "90ILH", "TR6WB", "Z8E3C", "JF5NA"]),
        steps_label: "Pour ouvrir une copie".to_owned(),
        steps: texts(&[
            "Installez Cabas sur un ordinateur et ouvrez-le.",
            "Choisissez « Reprendre une copie » puis le fichier le plus récent de la clé.",
            "Recopiez la phrase secrète ci-dessus, groupe par groupe. Les espaces ne comptent pas.",
            "Vérifiez le nom de l’association et la date, puis confirmez.",
        ]),
        kept_in: "Rangée dans :".to_owned(),
        signatures: texts(&[
            "Nom et signature de la première personne",
            "Nom et signature de la seconde personne",
        ]),
    }
}

fn through(program: &str, arguments: &[&str], pdf: &Pdf) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(&pdf.bytes).unwrap();
    let ending: &[&str] = if program == "pdftotext" { &["-"] } else { &[] };
    let output = Command::new(program)
        .args(arguments)
        .arg(file.path())
        .args(ending)
        .stderr(Stdio::inherit())
        .output()
        .unwrap_or_else(|error| panic!("{program} (Debian package poppler-utils): {error}"));
    assert!(output.status.success(), "{program} refuses the file");
    String::from_utf8(output.stdout).unwrap()
}

fn text(pdf: &Pdf) -> String {
    let text = through("pdftotext", &["-layout"], pdf).replace('\u{000C}', "\n----\n");
    text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

fn check_golden(name: &str, pdf: &Pdf) {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name);
    let seen = text(pdf);
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &seen).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    assert_eq!(seen, kept, "{name}: run again with UPDATE=1 if the new text is right");
    check_margins(pdf);
}

/// What printers leave white along the edges: 4 mm, in points.
const WHITE: f64 = 4.0 * 72.0 / 25.4;

/// Every word stands inside what printers print.
fn check_margins(pdf: &Pdf) {
    let boxes = through("pdftotext", &["-bbox"], pdf);
    let (mut width, mut height, mut words) = (0.0, 0.0, 0);
    for line in boxes.lines() {
        if line.contains("<page ") {
            (width, height) = (inside(line, "width"), inside(line, "height"));
        } else if line.contains("<word ") {
            words += 1;
            assert!(WHITE <= number(line, "xMin") && WHITE <= number(line, "yMin"), "{line}");
            assert!(number(line, "xMax") <= width && number(line, "yMax") <= height, "{line}");
        }
    }
    assert!(0 < words, "no word on the paper");
}

#[expect(clippy::float_arithmetic, reason = "poppler measures in points")]
fn inside(line: &str, name: &str) -> f64 {
    number(line, name) - WHITE
}

fn number(line: &str, name: &str) -> f64 {
    let start = line.find(&format!("{name}=\"")).unwrap() + name.len() + 2;
    line[start..].split('"').next().unwrap().parse().unwrap()
}

#[test]
fn the_household_list_reads_as_expected_in_both_sizes() {
    check_golden("household_list.txt", &household_list(&list(Size::Normal, odd_rows())));
    check_golden("household_list_large.txt", &household_list(&list(Size::Large, odd_rows())));
}

#[test]
fn the_recovery_sheet_reads_as_expected_in_both_sizes() {
    let normal = recovery_sheet(&recovery(Size::Normal));
    check_golden("recovery_sheet.txt", &normal);
    assert_eq!(normal.pages, 1);
    check_golden("recovery_sheet_large.txt", &recovery_sheet(&recovery(Size::Large)));
}

#[test]
fn an_empty_list_says_so() {
    check_golden("household_list_empty.txt", &household_list(&list(Size::Normal, Vec::new())));
}

#[test]
fn long_lists_repeat_their_headings_and_count_their_pages() {
    for (rows, size, pages) in
        [(62, Size::Normal, 3), (62, Size::Large, 7), (600, Size::Normal, 22), (600, Size::Large, 67)]
    {
        let pdf = household_list(&list(size, some_rows(rows)));
        let text = text(&pdf);
        assert_eq!(pdf.pages, pages, "{rows} rows, {size:?}");
        assert_eq!(text.matches("Téléphone").count(), pages);
        assert_eq!(text.matches(&format!("/{pages}")).count(), pages);
        let codes = (1..=rows).filter(|number| text.contains(&format!("F-{number:03}")));
        assert_eq!(codes.count(), rows);
        check_margins(&pdf);
    }
}

#[test]
fn a_row_higher_than_a_page_goes_on_and_loses_nothing() {
    let mut paper = Paper::new(about("Essai"), Size::Normal, Orientation::Portrait);
    paper.start(frame("Essai"));
    let words: Vec<String> = (0..3_000).map(|number| format!("mot{number}")).collect();
    let long = vec![Cell::Text("A".to_owned()), Cell::Text(words.join(" ")), Cell::Tick];
    let short = vec![Cell::Text("B".to_owned()), Cell::Text("fin".to_owned()), Cell::Tick];
    let columns = [Column::code("Code", 1), Column::left("Texte", 4), Column::tick("Vu")];
    paper.table(&columns, &[short.clone(), long, short]);
    let pdf = paper.finish();
    let text = text(&pdf);
    let seen: Vec<&str> = text.split_whitespace().filter(|word| word.starts_with("mot")).collect();
    assert_eq!(seen, words);
    check_margins(&pdf);
}

#[test]
fn a_frame_that_leaves_no_room_still_ends_and_keeps_every_row() {
    let mut paper = Paper::new(about("Essai"), Size::Large, Orientation::Landscape);
    paper.start(Frame { title: "mot ".repeat(200), ..frame("") });
    let rows = ["un", "deux"].map(|text| vec![Cell::Text(text.to_owned()), Cell::Tick]);
    paper.table(&[Column::left("Texte", 1), Column::tick("Vu")], &rows);
    let text = text(&paper.finish());
    assert_eq!((text.matches("un").count(), text.matches("deux").count()), (1, 1));
}

#[test]
fn each_sheet_of_a_file_counts_its_own_pages() {
    let mut paper = Paper::new(about("Essai"), Size::Normal, Orientation::Portrait);
    for (title, lines) in [("Un", 60), ("Deux", 1)] {
        paper.start(frame(title));
        for _ in 0..lines {
            paper.paragraph("une ligne");
        }
    }
    let pdf = paper.finish();
    let text = text(&pdf);
    let counts: Vec<&str> = text
        .lines()
        .filter_map(|line| line.trim().strip_prefix("Salle des fêtes, Saint-Élix"))
        .map(str::trim)
        .collect();
    assert_eq!(counts, ["page 1/3", "page 2/3", "page 3/3", "page 1/1"]);
    assert_eq!(pdf.pages, 4);
}

#[test]
fn every_block_stays_on_the_paper() {
    for size in [Size::Normal, Size::Large] {
        check_golden(&format!("blocks_{size:?}.txt").to_lowercase(), &every_block(size));
    }
}

fn every_block(size: Size) -> Pdf {
    let long = "Le nom le plus long que l’on puisse imaginer pour une rubrique de ce bulletin d’adhésion";
    let mut paper = Paper::new(about("Essai"), size, Orientation::Portrait);
    paper.start(frame("Toutes les pièces d’un papier"));
    paper.heading("Lignes à cocher");
    paper.tick_line("J’ai lu les statuts et le règlement.");
    paper.tick_line(&format!("{long}, {long}."));
    paper.fill_in("Nom et prénom", 1, HandLine::Dotted);
    paper.fill_in(long, 2, HandLine::Solid);
    paper.box_to_fill("Remarques", 2);
    paper.rule();
    paper.pairs(&[
        ("Total".to_owned(), "1\u{202F}234,50\u{202F}€".to_owned()),
        (long.to_owned(), "oui".to_owned()),
    ]);
    let amount = |text: &str| vec![Cell::Text("Farine".to_owned()), Cell::Text(text.to_owned()), Cell::Blank];
    let columns = [Column::left("Produit", 3), Column::right("Montant", 2), Column::centre("Visa", 2)];
    paper.table(&columns, &["1\u{202F}111,11\u{202F}€", "940,28\u{202F}€", "7,40\u{202F}€"].map(amount));
    paper.bold_paragraph("Merci d’écrire lisiblement.");
    paper.signatures(&["La trésorière".to_owned(), "Le témoin".to_owned(), long.to_owned()]);
    paper.finish()
}

#[test]
fn only_the_faces_in_use_are_embedded_and_each_as_a_subset() {
    let faces = |rows| {
        let fonts = through("pdffonts", &[], &household_list(&list(Size::Normal, rows)));
        let lines = fonts.lines().skip(2).map(|line| {
            let words: Vec<&str> = line.split_whitespace().collect();
            format!("{} {}", words[0], words[words.len() - 5..words.len() - 2].join(" "))
        });
        lines.collect::<Vec<_>>()
    };
    let atkinson = [
        "ATKBLD+AtkinsonHyperlegibleNext-Bold yes yes yes",
        "ATKREG+AtkinsonHyperlegibleNext-Regular yes yes yes",
    ];
    assert_eq!(faces(vec![row("F-1", "Anna", "2", "06", "Mairie")]), atkinson);
    let with_spare = faces(vec![row("F-1", "محمد", "2", "06", "Mairie")]);
    assert_eq!(with_spare, [&atkinson[..], &["DJVREG+DejaVuSans yes yes yes"]].concat());
}

#[test]
fn the_file_names_nobody_and_the_same_paper_gives_the_same_bytes() {
    let pdf = household_list(&list(Size::Normal, odd_rows()));
    assert_eq!(pdf, household_list(&list(Size::Normal, odd_rows())));
    let said = through("pdfinfo", &["-isodates"], &pdf);
    let said: Vec<&str> = said.lines().filter(|line| !line.starts_with("File size")).collect();
    let expected = [
        "Title:           Liste",
        "Creator:         Cabas",
        "Producer:        Cabas",
        "CreationDate:    2026-03-12T09:42:00Z",
        "ModDate:         2026-03-12T09:42:00Z",
        "Custom Metadata: no",
        "Metadata Stream: no",
        "Tagged:          no",
        "UserProperties:  no",
        "Suspects:        no",
        "Form:            none",
        "JavaScript:      no",
        "Pages:           1",
        "Encrypted:       no",
        "Page size:       595.276 x 841.89 pts (A4)",
        "Page rot:        0",
        "Optimized:       no",
        "PDF version:     1.3",
    ];
    assert_eq!(said, expected);
}

/// Not a test of a rule: prints how long six hundred sheets take. Run it by its name with `--nocapture`.
#[test]
fn six_hundred_sheets_are_made() {
    let start = std::time::Instant::now();
    let mut paper = Paper::new(about("Essai"), Size::Normal, Orientation::Portrait);
    let lines = std::env::var("LINES_PER_SHEET").ok().and_then(|lines| lines.parse().ok()).unwrap_or(4);
    let columns = [Column::code("Code", 1), Column::left("Produit", 4), Column::right("Montant", 2)];
    for sheet in 0..600 {
        paper.start(frame("Relevé"));
        let line = |number: usize| {
            let amount = format!("{},{:02}\u{202F}€", sheet + number, number % 100);
            vec![
                Cell::Text(format!("P-{number}")),
                Cell::Text("Farine de blé T80 du moulin, 500 g".to_owned()),
                Cell::Text(amount),
            ]
        };
        paper.table(&columns, &(0..lines).map(line).collect::<Vec<_>>());
    }
    let pdf = paper.finish();
    assert!(600 <= pdf.pages);
    eprintln!("{} pages, {} bytes, {:?}", pdf.pages, pdf.bytes.len(), start.elapsed());
    if let Some(folder) = std::env::var_os("PAPERS") {
        leave_papers(&PathBuf::from(folder));
    }
}

/// For the eye: `PAPERS=/tmp/papers cargo test six_hundred` leaves every paper of these tests there.
fn leave_papers(folder: &std::path::Path) {
    for size in [Size::Normal, Size::Large] {
        let name = |paper: &str| folder.join(format!("{paper}_{size:?}.pdf").to_lowercase());
        std::fs::write(name("list"), household_list(&list(size, odd_rows())).bytes).unwrap();
        std::fs::write(name("long"), household_list(&list(size, some_rows(62))).bytes).unwrap();
        std::fs::write(name("recovery"), recovery_sheet(&recovery(size)).bytes).unwrap();
        std::fs::write(name("blocks"), every_block(size).bytes).unwrap();
    }
}
