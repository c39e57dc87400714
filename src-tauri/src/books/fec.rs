//! The file of entries a French inspector asks for (FEC): 18 columns, tabs, `AAAAMMJJ`, decimal comma, ISO 8859-15,
//! in the order of validation (LPF, article A47 A-1, arrêté du 29 juillet 2013). Values in, bytes out.

use chrono::NaiveDate;
use unicode_normalization::UnicodeNormalization;

/// The columns, in the order the article gives.
const COLUMNS: [&str; 18] = [
    "JournalCode",
    "JournalLib",
    "EcritureNum",
    "EcritureDate",
    "CompteNum",
    "CompteLib",
    "CompAuxNum",
    "CompAuxLib",
    "PieceRef",
    "PieceDate",
    "EcritureLib",
    "Debit",
    "Credit",
    "EcritureLet",
    "DateLet",
    "ValidDate",
    "Montantdevise",
    "Idevise",
];

/// What the article asks to be handed over with the file.
const DESCRIPTION: &str = "\
Fichier des écritures comptables (LPF, article A47 A-1)
Jeu de caractères : ISO 8859-15. Structure : un enregistrement par ligne d'écriture, de longueur variable.
Séparateur de zones : tabulation. Séparateur d'enregistrements : retour chariot et fin de ligne.
Dates : AAAAMMJJ. Montants en euros, virgule décimale, sans séparateur de milliers.
JournalCode : AN à nouveau, CA caisse, BQ banque, CH chèques à encaisser, OD opérations diverses.
EcritureNum : numéro continu dans tout le fichier, dans l'ordre de validation.
CompAuxNum, CompAuxLib : code du foyer, pour les comptes 41.
PieceRef : numéro de la pièce, sans trou par poste et par année.
ValidDate : jour où l'écriture a été enregistrée ; elle ne change plus depuis.
EcritureLet, DateLet, Montantdevise, Idevise : non utilisés.
";

/// A journal of the file; its words are French whatever the desk speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Journal {
    Opening,
    CashBox,
    Bank,
    Cheques,
    Various,
}

impl Journal {
    fn code(self) -> &'static str {
        match self {
            Journal::Opening => "AN",
            Journal::CashBox => "CA",
            Journal::Bank => "BQ",
            Journal::Cheques => "CH",
            Journal::Various => "OD",
        }
    }

    fn label(self) -> &'static str {
        match self {
            Journal::Opening => "À nouveau",
            Journal::CashBox => "Caisse",
            Journal::Bank => "Banque",
            Journal::Cheques => "Chèques à encaisser",
            Journal::Various => "Opérations diverses",
        }
    }

    /// Where an entry belongs, from the accounts it names: the cash box first, then the bank, then cheques.
    pub(super) fn of<'a>(accounts: impl Iterator<Item = &'a str> + Clone) -> Journal {
        let has = |beginning: &str| accounts.clone().any(|code| code.starts_with(beginning));
        let bank = accounts.clone().any(|code| code.starts_with("51") && !code.starts_with("511"));
        if has("53") {
            Journal::CashBox
        } else if bank {
            Journal::Bank
        } else if has("511") {
            Journal::Cheques
        } else {
            Journal::Various
        }
    }
}

/// An entry: what happened, with its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) journal: Journal,
    pub(super) on_day: NaiveDate,
    /// The day from which it could no longer change.
    pub(super) valid_on: NaiveDate,
    pub(super) piece: String,
    pub(super) label: String,
    pub(super) lines: Vec<Line>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) account: String,
    pub(super) account_label: String,
    /// The code of a household, for an account of households.
    pub(super) household: String,
    /// A debit is positive, a credit negative.
    pub(super) cents: i64,
}

/// The whole file. Entries are numbered from 1 in the order given, without a hole.
pub(super) fn file(entries: &[Entry]) -> Vec<u8> {
    let mut text = COLUMNS.join("\t") + "\r\n";
    for (number, entry) in (1..).zip(entries) {
        for line in &entry.lines {
            text += &row(number, entry, line).map(|cell| plain(&cell)).join("\t");
            text += "\r\n";
        }
    }
    latin9(&text)
}

/// The description that goes with every file.
pub(super) fn description() -> Vec<u8> {
    latin9(&DESCRIPTION.replace('\n', "\r\n"))
}

fn row(number: usize, entry: &Entry, line: &Line) -> [String; 18] {
    let day = |day: NaiveDate| day.format("%Y%m%d").to_string();
    [
        entry.journal.code().to_owned(),
        entry.journal.label().to_owned(),
        number.to_string(),
        day(entry.on_day),
        line.account.clone(),
        line.account_label.clone(),
        line.household.clone(),
        line.household.clone(),
        entry.piece.clone(),
        day(entry.on_day),
        entry.label.clone(),
        amount(line.cents.max(0)),
        amount((-line.cents).max(0)),
        String::new(),
        String::new(),
        day(entry.valid_on),
        String::new(),
        String::new(),
    ]
}

/// `1234,50`: a decimal comma and nothing between thousands.
fn amount(cents: i64) -> String {
    format!("{},{:02}", cents / 100, cents % 100)
}

/// A tab or a line end inside a label would break the row.
fn plain(cell: &str) -> String {
    cell.split(|letter: char| letter.is_whitespace() || letter.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// ISO 8859-15, one of the three alphabets of the article. A letter it lacks is spelled in plain ones, and becomes a
/// question mark only when there are none.
fn latin9(text: &str) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(text.len());
    for letter in text.nfc() {
        match in_latin9(letter) {
            Some(byte) => bytes.push(byte),
            None => bytes.extend(spelled(letter)),
        }
    }
    bytes
}

fn in_latin9(letter: char) -> Option<u8> {
    let mut buffer = [0; 4];
    let (bytes, _, missing) = encoding_rs::ISO_8859_15.encode(letter.encode_utf8(&mut buffer));
    match bytes.as_ref() {
        [one] if !missing => Some(*one),
        _ => None,
    }
}

/// A letter that the alphabet lacks, in letters it has.
fn spelled(letter: char) -> Vec<u8> {
    let plain = match letter {
        '’' | '‘' | '‚' | '′' => "'",
        '“' | '”' | '„' | '″' => "\"",
        '–' | '—' | '―' | '‑' | '‐' | '−' => "-",
        'ł' => "l",
        'Ł' => "L",
        'đ' => "d",
        'Đ' => "D",
        'ı' => "i",
        _ => "",
    };
    if !plain.is_empty() {
        return plain.bytes().collect();
    }
    // Without its marks, or taken apart: ș, ﬁ, …, ½.
    let part = |letter| if letter == '\u{2044}' { Some(b'/') } else { in_latin9(letter) };
    let apart: Vec<u8> = std::iter::once(letter).nfkd().filter_map(part).collect();
    if apart.is_empty() { vec![b'?'] } else { apart }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn read(bytes: &[u8]) -> Vec<Vec<String>> {
        let (text, _, _) = encoding_rs::ISO_8859_15.decode(bytes);
        text.split_terminator("\r\n").map(|row| row.split('\t').map(str::to_owned).collect()).collect()
    }

    fn line(account: &str, cents: i64) -> Line {
        Line {
            account: account.to_owned(),
            account_label: "Compte".to_owned(),
            household: String::new(),
            cents,
        }
    }

    fn entry(label: &str, lines: Vec<Line>) -> Entry {
        Entry {
            journal: Journal::of(lines.iter().map(|line| line.account.as_str())),
            on_day: "2026-03-02".parse().unwrap(),
            valid_on: "2026-03-03".parse().unwrap(),
            piece: "A-2026-1".to_owned(),
            label: label.to_owned(),
            lines,
        }
    }

    fn cents(amount: &str) -> i64 {
        let (euros, cents) = amount.split_once(',').unwrap();
        assert_eq!(cents.len(), 2);
        euros.parse::<i64>().unwrap() * 100 + cents.parse::<i64>().unwrap()
    }

    #[test]
    fn a_row_has_eighteen_columns_in_the_order_of_the_article() {
        let mut fee = line("411", -123_450);
        fee.household = "B-001".to_owned();
        let bytes = file(&[entry("Adhésion\tà\r\n1 € d’Œuvrard, فاطمة", vec![line("530", 123_450), fee])]);
        let rows = read(&bytes);
        assert_eq!(rows[0], COLUMNS);
        let expected = "CA|Caisse|1|20260302|530|Compte|||A-2026-1|20260302|Adhésion à 1 € d'Œuvrard, ?????|1234,50|0,00|||20260303||";
        assert_eq!(rows[1].join("|"), expected);
        assert_eq!(rows[2][6..8], ["B-001", "B-001"]);
        assert_eq!(rows[2][11..13], ["0,00", "1234,50"]);
        assert!(rows.iter().all(|row| row.len() == 18));
    }

    #[test]
    fn a_letter_outside_the_alphabet_is_spelled() {
        let check = |text: &str, expected: &str| {
            let bytes = latin9(text);
            let (read, _, _) = encoding_rs::ISO_8859_15.decode(&bytes);
            assert_eq!(read, expected, "{text}");
        };
        check("Œuvrard, cœur, Ÿ, 3 €, Žižka, Ærø", "Œuvrard, cœur, Ÿ, 3 €, Žižka, Ærø");
        // Typed as a letter and an accent apart, as a Mac writes file names.
        check("cafe\u{301}", "café");
        check("l’été – “oui”… ﬁn, ﬂeur", "l'été - \"oui\"... fin, fleur");
        check("Ștefan Łódź, Nguyễn, Đặng, Ğüneş, ½ ĳ", "Stefan Lódz, Nguyen, Dang, Günes, 1/2 ij");
        check("فاطمة 你", "????? ?");
    }

    #[test]
    fn an_entry_stands_in_the_journal_of_its_money() {
        let check = |accounts: &[&str], journal| assert_eq!(Journal::of(accounts.iter().copied()), journal);
        check(&["530", "7562"], Journal::CashBox);
        check(&["580", "530"], Journal::CashBox);
        check(&["512", "580"], Journal::Bank);
        check(&["512", "5112"], Journal::Bank);
        check(&["5112", "411"], Journal::Cheques);
        check(&["411", "754"], Journal::Various);
    }

    proptest! {
        #[test]
        fn debits_equal_credits_and_numbers_have_no_hole(
            movements in prop::collection::vec(
                (prop::collection::vec(-900_000_000_i64..900_000_000, 1..5), "\\PC{0,30}"), 0..30),
        ) {
            let entries: Vec<Entry> = movements.iter().map(|(amounts, label)| {
                let mut lines: Vec<Line> =
                    amounts.iter().filter(|cents| **cents != 0).map(|cents| line("530", *cents)).collect();
                lines.push(line("758", -amounts.iter().sum::<i64>()));
                entry(label, lines)
            }).collect();
            let rows = read(&file(&entries));
            let mut sums = std::collections::BTreeMap::new();
            for row in &rows[1..] {
                prop_assert_eq!(row.len(), 18);
                let number: usize = row[2].parse().unwrap();
                *sums.entry(number).or_insert(0) += cents(&row[11]) - cents(&row[12]);
            }
            prop_assert!(sums.values().all(|sum| *sum == 0));
            prop_assert_eq!(sums.keys().copied().collect::<Vec<_>>(), (1..=entries.len()).collect::<Vec<_>>());
        }
    }
}
