//! The slip that goes to the bank with the cheques of one deposit.

use super::blocks::HandLine;
use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; rows are printed in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChequeDepositSlip {
    pub about: About,
    pub frame: Frame,
    /// The number of the deposit, large.
    pub number: String,
    /// Label and value: day, account, who.
    pub facts: Vec<(String, String)>,
    /// Where the number of the account is written by hand.
    pub account_number: String,
    /// Row, drawer, bank, number of the cheque, amount.
    pub headings: [String; 5],
    pub rows: Vec<[String; 5]>,
    /// How many cheques, and what they make.
    pub total: String,
    /// What is written on the back of each cheque.
    pub endorse: String,
    pub signatures: Vec<String>,
}

pub fn cheque_deposit(slip: &ChequeDepositSlip) -> Pdf {
    let mut paper = Paper::new(slip.about.clone(), Size::Normal, Orientation::Portrait);
    paper.start(slip.frame.clone());
    paper.display(std::slice::from_ref(&slip.number));
    paper.pairs(&slip.facts);
    paper.fill_in(&slip.account_number, 1, HandLine::Dotted);
    let [row, drawer, bank, cheque, amount] = &slip.headings;
    let columns = [
        Column::centre(row, 6),
        Column::left(drawer, 34),
        Column::left(bank, 24),
        Column::left(cheque, 20),
        Column::right(amount, 16),
    ];
    let cells = |row: &[String; 5]| row.iter().cloned().map(Cell::Text).collect::<Vec<_>>();
    paper.table(&columns, &slip.rows.iter().map(cells).collect::<Vec<_>>());
    paper.framed(&slip.total);
    paper.bold_paragraph(&slip.endorse);
    paper.signatures(&slip.signatures);
    paper.finish()
}
