//! The statement of a household for a group order: what it took home, what it paid, where it stands. Private, folded
//! or in an envelope: the only paper of distribution day with money on it.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; each household begins on its own page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseholdStatements {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// What, quantity, price, amount.
    pub headings: [String; 4],
    pub statements: Vec<HouseholdStatement>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseholdStatement {
    /// Whose, of which order, under which number.
    pub facts: Vec<(String, String)>,
    pub rows: Vec<[String; 4]>,
    /// As in `Total : 24,66 €`.
    pub total: String,
    /// What stood on the account before and what was paid since, one a line.
    pub account: Vec<(String, String)>,
    /// What is left to pay, or in advance.
    pub stands: String,
    /// The next order, whom to ask.
    pub notes: Vec<String>,
}

pub fn household_statements(papers: &HouseholdStatements) -> Pdf {
    let mut paper = Paper::new(papers.about.clone(), papers.size, Orientation::Portrait);
    let [what, quantity, price, amount] = &papers.headings;
    let columns = [
        Column::left(what, 12),
        Column::right(quantity, 6),
        Column::right(price, 7),
        Column::right(amount, 6),
    ];
    for one in &papers.statements {
        paper.start(papers.frame.clone());
        paper.pairs(&one.facts);
        let cells = |row: &[String; 4]| row.iter().cloned().map(Cell::Text).collect::<Vec<_>>();
        paper.table(&columns, &one.rows.iter().map(cells).collect::<Vec<_>>());
        paper.bold_paragraph(&one.total);
        paper.pairs(&one.account);
        paper.framed(&one.stands);
        one.notes.iter().for_each(|note| paper.paragraph(note));
    }
    paper.finish()
}
