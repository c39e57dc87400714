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
    /// Number, code, name, what waits, time, signature, proxy.
    pub headings: [String; 7],
    pub places: Vec<SignInPlace>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInPlace {
    pub place: String,
    pub rows: Vec<SignInRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInRow {
    /// Where it stands in the list, to be typed in again.
    pub number: String,
    pub code: String,
    /// First name and an initial.
    pub name: String,
    /// As in `5 produits`, beside a heading that says what for.
    pub waits: String,
}

pub fn sign_in_list(list: &SignInList) -> Pdf {
    let mut paper = Paper::new(list.about.clone(), list.size, Orientation::Landscape);
    draw(&mut paper, list);
    paper.finish()
}

/// On a paper that may hold others too.
pub(super) fn draw(paper: &mut Paper, list: &SignInList) {
    paper.turn(Orientation::Landscape);
    let columns = columns(&list.headings);
    for place in &list.places {
        paper.start(Frame { place: place.place.clone(), ..list.frame.clone() });
        let cells = |row: &SignInRow| {
            let texts = [&row.code, &row.name, &row.waits].into_iter().cloned().map(Cell::Text);
            let first = [Cell::Text(row.number.clone()), Cell::Mark(Mark::of(&row.code))];
            first.into_iter().chain(texts).chain([Cell::Blank, Cell::Blank, Cell::Blank]).collect()
        };
        paper.table(&columns, &place.rows.iter().map(cells).collect::<Vec<_>>());
    }
}

/// Rows to be written by hand, below a frame that was started.
pub(super) fn draw_blank(paper: &mut Paper, headings: &[String; 7], rows: usize) {
    let columns = columns(headings);
    paper.table(&columns, &vec![vec![Cell::Blank; columns.len()]; rows]);
}

fn columns(headings: &[String; 7]) -> [Column; 8] {
    let [number, code, name, waits, time, signature, proxy] = headings;
    [
        Column::left(number, 4),
        Column::picture(),
        Column::code(code, 9),
        Column::left(name, 18),
        Column::left(waits, 13),
        Column::left(time, 9),
        Column::left(signature, 20),
        Column::left(proxy, 18),
    ]
}
