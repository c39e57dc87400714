//! The sheets that close a group order, for those who answer for it: its balance on a page, the three
//! reconciliations, and what one producer is owed. Facts, tables under headings, sentences, signatures.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettlementSheet {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    pub facts: Vec<(String, String)>,
    pub parts: Vec<SheetPart>,
    /// What it comes to, in a frame; empty when there is nothing to say.
    pub stands: String,
    /// Who signs; nobody when it is empty.
    pub signatures: Vec<String>,
}

/// A heading, a table or none, and what is said below.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetPart {
    pub heading: String,
    /// The first one is the widest.
    pub columns: Vec<String>,
    pub rows: Vec<Vec<String>>,
    pub notes: Vec<String>,
}

impl SheetPart {
    /// Sentences under a heading.
    pub fn said(heading: String, notes: Vec<String>) -> SheetPart {
        SheetPart { heading, columns: Vec::new(), rows: Vec::new(), notes }
    }
}

pub fn settlement_sheet(sheet: &SettlementSheet) -> Pdf {
    let widest = sheet.parts.iter().map(|part| part.columns.len()).max().unwrap_or_default();
    let orientation = match sheet.size {
        Size::Normal if widest <= WIDE => Orientation::Portrait,
        Size::Normal | Size::Large => Orientation::Landscape,
    };
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, orientation);
    paper.start(sheet.frame.clone());
    paper.pairs(&sheet.facts);
    for part in &sheet.parts {
        paper.heading(&part.heading);
        if !part.rows.is_empty() {
            let columns: Vec<Column> = part.columns.iter().enumerate().map(column).collect();
            let cells = |row: &Vec<String>| row.iter().cloned().map(Cell::Text).collect::<Vec<_>>();
            paper.table(&columns, &part.rows.iter().map(cells).collect::<Vec<_>>());
        }
        paper.notes(&part.notes);
    }
    if !sheet.stands.is_empty() {
        paper.framed(&sheet.stands);
    }
    if !sheet.signatures.is_empty() {
        paper.signatures(&sheet.signatures);
    }
    paper.finish()
}

/// Columns that an upright page holds.
const WIDE: usize = 5;

fn column((at, heading): (usize, &String)) -> Column {
    if at == 0 { Column::left(heading, 3) } else { Column::left(heading, 2) }
}
