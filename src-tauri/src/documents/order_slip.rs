//! The confirmation of an order (bon de confirmation), for one household alone: its lines at its own price, when
//! and where to come, and how many containers to bring.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderSlip {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Who, where, when.
    pub facts: Vec<(String, String)>,
    /// Headings of product, quantity, price, amount.
    pub headings: [String; 4],
    pub rows: Vec<[String; 4]>,
    /// What it comes to, as in `Total : 12,40 €`.
    pub total: String,
    /// What to bring, in a frame; empty when there is nothing to bring.
    pub bring: String,
    /// Notes in plain words.
    pub notes: Vec<String>,
    /// The sentence shown when nothing was ordered.
    pub nothing: String,
}

pub fn order_slip(slip: &OrderSlip) -> Pdf {
    let mut paper = Paper::new(slip.about.clone(), slip.size, Orientation::Portrait);
    paper.start(slip.frame.clone());
    paper.pairs(&slip.facts);
    if slip.rows.is_empty() {
        paper.paragraph(&slip.nothing);
        return paper.finish();
    }
    let [product, quantity, price, amount] = &slip.headings;
    let columns = [
        Column::code(product, 9),
        Column::left(quantity, 8),
        Column::left(price, 7),
        Column::right(amount, 5),
    ];
    let rows: Vec<Vec<Cell>> =
        slip.rows.iter().map(|row| row.iter().cloned().map(Cell::Text).collect()).collect();
    paper.table(&columns, &rows);
    paper.bold_paragraph(&slip.total);
    if !slip.bring.is_empty() {
        paper.framed(&slip.bring);
    }
    slip.notes.iter().for_each(|note| paper.paragraph(note));
    paper.finish()
}
