//! The list at the door (émargement): who comes, how many lines wait, a signature or a cross. No amount, no debt,
//! no phone: there is no field for it.

use super::frame::Frame;
use super::mark::Mark;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; each place begins a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInList {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Code, name, what waits, time, signature, proxy.
    pub headings: [String; 6],
    pub places: Vec<SignInPlace>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInPlace {
    pub place: String,
    pub rows: Vec<SignInRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInRow {
    pub code: String,
    /// First name and an initial.
    pub name: String,
    /// As in `5 produits`, beside a heading that says what for.
    pub waits: String,
}

pub fn sign_in_list(list: &SignInList) -> Pdf {
    let mut paper = Paper::new(list.about.clone(), list.size, Orientation::Landscape);
    let [code, name, waits, time, signature, proxy] = &list.headings;
    let columns = [
        Column::picture(),
        Column::code(code, 9),
        Column::left(name, 18),
        Column::left(waits, 11),
        Column::left(time, 9),
        Column::left(signature, 22),
        Column::left(proxy, 20),
    ];
    for place in &list.places {
        paper.start(Frame { place: place.place.clone(), ..list.frame.clone() });
        let cells = |row: &SignInRow| {
            let texts = [&row.code, &row.name, &row.waits].into_iter().cloned().map(Cell::Text);
            let mark = std::iter::once(Cell::Mark(Mark::of(&row.code)));
            mark.chain(texts).chain([Cell::Blank, Cell::Blank, Cell::Blank]).collect()
        };
        paper.table(&columns, &place.rows.iter().map(cells).collect::<Vec<_>>());
    }
    paper.finish()
}
