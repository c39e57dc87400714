//! The sheet to count a till by hand: float, closing, two persons; also used when the laptop is dead.

use super::blocks::HandLine;
use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TillSheet {
    pub about: About,
    pub frame: Frame,
    /// What is known of the session: label and value; empty on a blank sheet.
    pub facts: Vec<(String, String)>,
    /// What is written by hand above the table.
    pub before: Vec<String>,
    /// Five headings: the piece; how many and what they come to, at the opening and at the closing.
    pub headings: [String; 5],
    pub rows: Vec<SheetRow>,
    /// What is written by hand below the table, and on how many lines.
    pub after: Vec<(String, usize)>,
    /// One place to sign for each.
    pub signatures: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetRow {
    /// As in `50,00 €`.
    pub piece: String,
    /// Pieces and worth at the opening, when they are known.
    pub opening: Option<(String, String)>,
}

/// Where a number is written by hand.
const DOTS: &str = "………………………";

pub fn till_sheet(sheet: &TillSheet) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), Size::Normal, Orientation::Portrait);
    draw(&mut paper, sheet);
    paper.finish()
}

/// On a paper that may hold others too.
pub(super) fn draw(paper: &mut Paper, sheet: &TillSheet) {
    paper.start(sheet.frame.clone());
    if !sheet.facts.is_empty() {
        paper.pairs(&sheet.facts);
    }
    for label in &sheet.before {
        paper.fill_in(label, 1, HandLine::Dotted);
    }
    let [piece, number, worth, number_after, worth_after] = &sheet.headings;
    let columns = [
        Column::right(piece, 20),
        Column::right(number, 20),
        Column::right(worth, 20),
        Column::right(number_after, 20),
        Column::right(worth_after, 20),
    ];
    paper.table(&columns, &sheet.rows.iter().map(cells).collect::<Vec<_>>());
    for (label, lines) in &sheet.after {
        paper.fill_in(label, *lines, HandLine::Dotted);
    }
    paper.signatures(&sheet.signatures);
}

fn cells(row: &SheetRow) -> Vec<Cell> {
    let dots = || DOTS.to_owned();
    let (number, worth) = row.opening.clone().unwrap_or_else(|| (dots(), dots()));
    [row.piece.clone(), number, worth, dots(), dots()].map(Cell::Text).to_vec()
}
