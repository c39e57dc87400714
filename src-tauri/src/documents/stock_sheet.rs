//! The sheets of goods one writes on: reception, inventory, losses. Columns to fill stand white beside what is known.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language.
pub struct StockSheet {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// What stands above the table: label and value.
    pub facts: Vec<(String, String)>,
    /// Headings with their share of the width.
    pub columns: Vec<(String, usize)>,
    /// What is known of each row; the columns beyond are white.
    pub rows: Vec<Vec<String>>,
    /// The sentence shown instead of an empty table.
    pub nothing: String,
}

pub fn stock_sheet(sheet: &StockSheet) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, Orientation::Landscape);
    paper.start(sheet.frame.clone());
    paper.pairs(&sheet.facts);
    if sheet.rows.is_empty() {
        paper.paragraph(&sheet.nothing);
        return paper.finish();
    }
    // One looks for a row by its first column: a product, a code, a day.
    let column = |(at, (heading, share)): (usize, &(String, usize))| match at {
        0 => Column::code(heading, *share),
        _ => Column::left(heading, *share),
    };
    let columns: Vec<Column> = sheet.columns.iter().enumerate().map(column).collect();
    let cells = |row: &Vec<String>| {
        let texts = row.iter().cloned().map(Cell::Text);
        texts.chain(std::iter::repeat_n(Cell::Blank, columns.len().saturating_sub(row.len()))).collect()
    };
    let rows: Vec<Vec<Cell>> = sheet.rows.iter().map(cells).collect();
    paper.table(&columns, &rows);
    paper.finish()
}
