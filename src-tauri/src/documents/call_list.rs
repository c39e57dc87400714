//! The phone round before a deadline (liste d'appels), for the office only: it shows phone numbers.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; rows are printed in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallList {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Code, name, phone, last order, called, note.
    pub headings: [String; 6],
    pub rows: Vec<CallRow>,
    /// The sentence shown instead of the table when everybody was heard.
    pub nobody: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallRow {
    pub code: String,
    pub name: String,
    pub phone: String,
    pub last_order: String,
}

pub fn call_list(list: &CallList) -> Pdf {
    let mut paper = Paper::new(list.about.clone(), list.size, Orientation::Landscape);
    paper.start(list.frame.clone());
    if list.rows.is_empty() {
        paper.paragraph(&list.nobody);
        return paper.finish();
    }
    let [code, name, phone, last_order, called, note] = &list.headings;
    // Large letters need more room for what must stand on one line: code and phone.
    let [code_share, name_share, phone_share, last_share, note_share] = match list.size {
        Size::Normal => [8, 24, 17, 17, 30],
        Size::Large => [12, 22, 22, 18, 24],
    };
    let columns = [
        Column::code(code, code_share),
        Column::left(name, name_share),
        Column::left(phone, phone_share),
        Column::left(last_order, last_share),
        Column::tick(called),
        Column::left(note, note_share),
    ];
    let cells = |row: &CallRow| {
        let texts = [&row.code, &row.name, &row.phone, &row.last_order];
        let texts = texts.into_iter().cloned().map(Cell::Text);
        texts.chain([Cell::Tick, Cell::Blank]).collect()
    };
    let rows: Vec<Vec<Cell>> = list.rows.iter().map(cells).collect();
    paper.table(&columns, &rows);
    paper.finish()
}
