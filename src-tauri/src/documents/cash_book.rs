//! The book of an account on paper: the cash book, the journal of the bank. For the office only.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; rows are printed in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CashBook {
    pub about: About,
    pub frame: Frame,
    /// Account, days, balance at the beginning.
    pub facts: Vec<(String, String)>,
    /// Day, voucher, what and who, in, out, balance.
    pub headings: [String; 6],
    pub rows: Vec<[String; 6]>,
    /// The sentence shown instead of the table when there is no row.
    pub nothing: String,
    /// Totals and the balance at the end.
    pub totals: Vec<(String, String)>,
    pub signature: String,
}

pub fn cash_book(book: &CashBook) -> Pdf {
    let mut paper = Paper::new(book.about.clone(), Size::Normal, Orientation::Portrait);
    paper.start(book.frame.clone());
    paper.pairs(&book.facts);
    if book.rows.is_empty() {
        paper.paragraph(&book.nothing);
    } else {
        let [day, voucher, what, inside, outside, balance] = &book.headings;
        let columns = [
            Column::left(day, 17),
            Column::code(voucher, 18),
            Column::left(what, 29),
            Column::right(inside, 17),
            Column::right(outside, 17),
            Column::right(balance, 18),
        ];
        let rows: Vec<Vec<Cell>> =
            book.rows.iter().map(|row| row.iter().cloned().map(Cell::Text).collect()).collect();
        paper.table(&columns, &rows);
    }
    paper.pairs(&book.totals);
    paper.signatures(std::slice::from_ref(&book.signature));
    paper.finish()
}
