//! Members one below the other: the register for a meeting, which knows no tariff, and the office's list of
//! adhesions. No category and no amount stands on either.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; rows are printed in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MemberRoll {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<String>>,
    /// How many, in a sentence; instead of the table when there is no row.
    pub count: String,
}

pub fn member_roll(roll: &MemberRoll) -> Pdf {
    let orientation = match roll.size {
        Size::Normal => Orientation::Portrait,
        // Six columns of large letters need the long side.
        Size::Large => Orientation::Landscape,
    };
    let mut paper = Paper::new(roll.about.clone(), roll.size, orientation);
    paper.start(roll.frame.clone());
    if !roll.rows.is_empty() {
        let cells = |row: &Vec<String>| row.iter().cloned().map(Cell::Text).collect();
        let rows: Vec<Vec<Cell>> = roll.rows.iter().map(cells).collect();
        paper.table(&roll.columns, &rows);
    }
    paper.paragraph(&roll.count);
    paper.finish()
}
