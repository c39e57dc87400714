//! What changed since a list was printed (feuille de correction), to be pinned to it: one line a change, nothing else.

use super::frame::Frame;
use super::mark::Mark;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrectionSheet {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Which list it corrects, and when that was printed.
    pub says: String,
    /// Code, name, product, on the list, now, corrected.
    pub headings: [String; 6],
    pub rows: Vec<CorrectionRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CorrectionRow {
    pub code: String,
    pub name: String,
    pub product: String,
    pub printed: String,
    pub now: String,
}

pub fn correction_sheet(sheet: &CorrectionSheet) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, Orientation::Landscape);
    paper.start(sheet.frame.clone());
    paper.paragraph(&sheet.says);
    let [code, name, product, printed, now, done] = &sheet.headings;
    let columns = [
        Column::picture(),
        Column::code(code, 8),
        Column::left(name, 16),
        Column::left(product, 22),
        Column::right(printed, 11),
        Column::code(now, 11).to_the_right(),
        Column::tick(done),
    ];
    let cells = |row: &CorrectionRow| {
        let texts = [&row.code, &row.name, &row.product, &row.printed, &row.now];
        let texts = texts.into_iter().cloned().map(Cell::Text);
        std::iter::once(Cell::Mark(Mark::of(&row.code))).chain(texts).chain([Cell::Tick]).collect()
    };
    paper.table(&columns, &sheet.rows.iter().map(cells).collect::<Vec<_>>());
    paper.finish()
}
