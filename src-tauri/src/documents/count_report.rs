//! Money that was counted, on paper, to be signed: the closing of a till, and cash taken to the bank.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CountReport {
    pub about: About,
    pub frame: Frame,
    /// The number, large.
    pub number: String,
    /// Label and value: which till, who, what was expected, what was counted.
    pub facts: Vec<(String, String)>,
    pub headings: [String; 3],
    /// Coins and notes, the largest first, and their total.
    pub rows: Vec<[String; 3]>,
    /// One place to sign for each.
    pub signatures: Vec<String>,
}

pub fn count_report(report: &CountReport) -> Pdf {
    let mut paper = Paper::new(report.about.clone(), Size::Normal, Orientation::Portrait);
    paper.start(report.frame.clone());
    paper.display(std::slice::from_ref(&report.number));
    paper.pairs(&report.facts);
    let columns = report.headings.each_ref().map(|heading| Column::right(heading, 1));
    let rows: Vec<Vec<Cell>> = report.rows.iter().map(|row| row.clone().map(Cell::Text).to_vec()).collect();
    paper.table(&columns, &rows);
    paper.signatures(&report.signatures);
    paper.finish()
}
