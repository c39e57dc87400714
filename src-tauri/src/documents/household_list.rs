//! The list of households, for the office only: it shows phone numbers.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; rows are printed in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HouseholdList {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    pub headings: Headings,
    pub rows: Vec<Row>,
    /// The sentence shown instead of the table when there is no row.
    pub nobody: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headings {
    pub code: String,
    pub name: String,
    pub persons: String,
    pub phone: String,
    pub pickup_place: String,
    pub tick: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub code: String,
    pub name: String,
    /// Empty when the household did not say.
    pub persons: String,
    pub phone: String,
    pub pickup_place: String,
}

pub fn household_list(list: &HouseholdList) -> Pdf {
    let orientation = match list.size {
        Size::Normal => Orientation::Portrait,
        // Six columns of large letters need the long side.
        Size::Large => Orientation::Landscape,
    };
    let mut paper = Paper::new(list.about.clone(), list.size, orientation);
    paper.start(list.frame.clone());
    if list.rows.is_empty() {
        paper.paragraph(&list.nobody);
    } else {
        let rows: Vec<Vec<Cell>> = list.rows.iter().map(cells).collect();
        paper.table(&columns(&list.headings), &rows);
    }
    paper.finish()
}

fn columns(headings: &Headings) -> [Column; 6] {
    [
        Column::code(&headings.code, 8),
        Column::left(&headings.name, 28),
        Column::centre(&headings.persons, 8),
        Column::left(&headings.phone, 19),
        Column::left(&headings.pickup_place, 20),
        Column::tick(&headings.tick),
    ]
}

fn cells(row: &Row) -> Vec<Cell> {
    vec![
        Cell::Text(row.code.clone()),
        Cell::Text(row.name.clone()),
        Cell::Text(row.persons.clone()),
        Cell::Text(row.phone.clone()),
        Cell::Text(row.pickup_place.clone()),
        Cell::Tick,
    ]
}
