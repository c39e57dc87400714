//! The calls about a recalled lot (rappel de lot), for the office only: it shows phone numbers.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; rows are printed in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecallCalls {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// How many, what is left on the shelf, what the certainty means.
    pub says: [String; 3],
    /// Certainty, code, name, phone, at most, called, what was said.
    pub headings: [String; 7],
    pub rows: Vec<RecallRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecallRow {
    pub certainty: String,
    pub code: String,
    pub name: String,
    pub phone: String,
    pub quantity: String,
}

pub fn recall_calls(list: &RecallCalls) -> Pdf {
    let mut paper = Paper::new(list.about.clone(), list.size, Orientation::Landscape);
    paper.start(list.frame.clone());
    let [count, left, help] = &list.says;
    paper.bold_paragraph(count);
    paper.paragraph(left);
    if list.rows.is_empty() {
        return paper.finish();
    }
    let [certainty, code, name, phone, quantity, called, said] = &list.headings;
    let columns = [
        Column::left(certainty, 11),
        Column::code(code, 9),
        Column::left(name, 20),
        Column::left(phone, 18),
        Column::right(quantity, 10),
        Column::tick(called),
        Column::left(said, 26),
    ];
    let cells = |row: &RecallRow| {
        let texts = [&row.certainty, &row.code, &row.name, &row.phone, &row.quantity];
        texts.into_iter().cloned().map(Cell::Text).chain([Cell::Tick, Cell::Blank]).collect()
    };
    paper.table(&columns, &list.rows.iter().map(cells).collect::<Vec<Vec<Cell>>>());
    paper.paragraph(help);
    paper.finish()
}
