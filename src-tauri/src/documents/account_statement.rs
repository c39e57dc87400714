//! The account of one household, line by line: private, folded or in an envelope.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; rows are printed in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountStatement {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Label and value: whose account, on which day.
    pub facts: Vec<(String, String)>,
    /// Day, what, owed, paid, balance.
    pub headings: [String; 5],
    pub rows: Vec<[String; 5]>,
    /// The sentence shown instead of the table when there is no row.
    pub nothing: String,
    /// What is left to pay, or in advance.
    pub stands: String,
}

pub fn account_statement(statement: &AccountStatement) -> Pdf {
    let orientation = match statement.size {
        Size::Normal => Orientation::Portrait,
        // Three columns of large amounts need the long side.
        Size::Large => Orientation::Landscape,
    };
    let mut paper = Paper::new(statement.about.clone(), statement.size, orientation);
    paper.start(statement.frame.clone());
    paper.pairs(&statement.facts);
    if statement.rows.is_empty() {
        paper.paragraph(&statement.nothing);
    } else {
        let [day, what, owed, paid, balance] = &statement.headings;
        let columns = [
            Column::left(day, 14),
            Column::left(what, 41),
            Column::right(owed, 15),
            Column::right(paid, 15),
            Column::right(balance, 15),
        ];
        let cells = |row: &[String; 5]| row.iter().cloned().map(Cell::Text).collect::<Vec<_>>();
        paper.table(&columns, &statement.rows.iter().map(cells).collect::<Vec<_>>());
    }
    paper.framed(&statement.stands);
    paper.finish()
}
