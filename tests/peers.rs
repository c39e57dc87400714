//! Where each row of the peers' cases (how other programs round packs, share, and split costs) is tested, or why Cabas has
//! no such rule. A row tagged `adopt` is tested as it stands, `refuse` the other way round, `fork` as decided.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

use std::path::Path;

enum Row {
    /// The file that tests it, under its name.
    Tested(&'static str),
    /// A point where peers differ: tested in that file, and told among the decisions of ARCHITECTURE.md.
    Decided(&'static str),
    /// Cabas has no such rule: why.
    Without(&'static str),
}
use Row::{Decided, Tested, Without};

const PLANS: &str = "src-tauri/src/consolidation/tests.rs";
const SHARES: &str = "src-tauri/src/sharing/tables.rs";
const CARRIAGE: &str = "src-tauri/src/sharing/carriage.rs";
const PRICES: &str = "src-tauri/src/catalogue/model.rs";
const FILLED: &str = "src-tauri/src/baskets/box_fill.rs";

/// Sections A and B; a row is named once.
const ROWS: &[(&str, Row)] = &[
    ("A1.1", Tested(PLANS)),
    ("A1.3", Tested(PLANS)),
    ("A1.5", Tested(PLANS)),
    ("A1.7", Tested(PLANS)),
    ("A2.1", Tested(PLANS)),
    ("A2.3", Tested(PLANS)),
    ("A2.5", Tested(PLANS)),
    ("A2.7", Decided(PLANS)),
    ("A3.2", Tested(SHARES)),
    ("A3.4", Decided(SHARES)),
    ("A3.6", Tested(SHARES)),
    ("A3.8", Tested(SHARES)),
    ("A3.10", Decided(SHARES)),
    ("A4.2", Tested(SHARES)),
    ("A4.4", Tested(SHARES)),
    ("A4.6", Tested("tests/scenarios/173_chacun_se_sert.txt")),
    ("A5.1", Tested(FILLED)),
    ("A5.3", Tested(FILLED)),
    ("A5.5", Tested(FILLED)),
    ("A5.7", Tested(FILLED)),
    ("A6.2", Tested(PLANS)),
    ("A6.4", Tested(SHARES)),
    ("A6.6", Tested(FILLED)),
    ("A6.8", Decided(PLANS)),
    ("A7.1", Tested(SHARES)),
    ("B2", Tested(CARRIAGE)),
    ("B4", Tested(CARRIAGE)),
    ("B6", Tested(CARRIAGE)),
    ("B8", Tested(PRICES)),
    ("B10", Tested(PLANS)),
    ("B12", Without("nothing is shown on a bill that is not charged: a gift is its own movement")),
    ("B14", Tested("src-tauri/src/purchasing/model.rs")),
    ("B16", Tested(CARRIAGE)),
    ("B18", Without("no fee is put on an article: what goods cost is their price, carriage, VAT and loss")),
    ("B20", Tested(PRICES)),
    ("B22", Without("no fee falls with the number of articles")),
    ("B24", Tested(CARRIAGE)),
    ("B26", Tested("src-tauri/src/sharing/carriage_view.rs")),
    ("B28", Tested(PRICES)),
];

fn read(file: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(file)).unwrap()
}

/// Whether a text names a row, and not one whose name only begins alike.
fn names(text: &str, row: &str) -> bool {
    text.match_indices(row).any(|(at, _)| {
        let after = &text[at + row.len()..];
        let longer = after.starts_with(|next: char| next.is_ascii_digit())
            || (after.starts_with('.') && after[1..].starts_with(|next: char| next.is_ascii_digit()));
        !longer && !text[..at].ends_with(|before: char| before.is_ascii_alphanumeric())
    })
}

#[test]
fn every_row_of_the_peers_is_tested_where_it_is_said() {
    for (row, how) in ROWS {
        if let Tested(file) | Decided(file) = how {
            assert!(names(&read(file), row), "{file} no longer tests {row}");
        }
    }
}

#[test]
fn forks_and_rows_without_a_rule_are_decisions() {
    let decisions = read("ARCHITECTURE.md");
    for (row, how) in ROWS {
        match how {
            Tested(_) => {}
            Decided(_) => assert!(names(&decisions, row), "the decision on {row} is not written"),
            Without(why) => {
                assert!(!why.is_empty() && names(&decisions, row), "{row} is left out without a word");
            }
        }
    }
}

#[test]
fn a_row_is_not_taken_for_a_longer_one() {
    assert!(names("peer case B2, B20", "B2") && names("(A3.10)", "A3.10") && names("row A3.1.", "A3.1"));
    assert!(!names("B20 A3.10 AB2", "B2") && !names("A3.10", "A3.1") && !names("A3.10", "A3"));
}
