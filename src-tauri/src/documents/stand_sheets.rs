//! The sheet of a stand (feuille par stand): one product after the other, each household's code beside its quantity,
//! what is served so far, and when to open the next pack. Nothing on it tells one household from another but its code.

use super::frame::Frame;
use super::mark::Mark;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; each stand begins a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandSheets {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Code, name, quantity, served so far, served, difference.
    pub headings: [String; 6],
    pub stands: Vec<StandSheet>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandSheet {
    /// The stand and the place, as they stand in the frame.
    pub place: String,
    pub goods: Vec<StandGood>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StandGood {
    pub name: String,
    /// As in `31,5 kg pour 14 foyers, 2 sacs de 25 kg`.
    pub total: String,
    pub rows: Vec<StandRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StandRow {
    Household {
        code: String,
        name: String,
        quantity: String,
        so_far: String,
    },
    /// A line across, as in `Ouvrir le sac n° 2`.
    NextPack(String),
}

pub fn stand_sheets(papers: &StandSheets) -> Pdf {
    let mut paper = Paper::new(papers.about.clone(), papers.size, Orientation::Portrait);
    draw(&mut paper, papers);
    paper.finish()
}

/// On a paper that may hold others too.
pub(super) fn draw(paper: &mut Paper, papers: &StandSheets) {
    paper.turn(Orientation::Portrait);
    let [code, name, quantity, so_far, served, difference] = &papers.headings;
    let columns = [
        Column::picture(),
        Column::code(code, 6),
        Column::code(quantity, 7).to_the_right(),
        Column::tick(served),
        Column::left(difference, 5),
        Column::left(name, 12),
        Column::right(so_far, 7),
    ];
    for stand in &papers.stands {
        paper.start(Frame { place: stand.place.clone(), ..papers.frame.clone() });
        for good in &stand.goods {
            let rows: Vec<Vec<Cell>> = good.rows.iter().map(cells).collect();
            paper.titled_table(&good.name, &good.total, &columns, &rows);
        }
    }
}

fn cells(row: &StandRow) -> Vec<Cell> {
    match row {
        StandRow::Household { code, name, quantity, so_far } => vec![
            Cell::Mark(Mark::of(code)),
            Cell::Text(code.clone()),
            Cell::Text(quantity.clone()),
            Cell::Tick,
            Cell::Blank,
            Cell::Text(name.clone()),
            Cell::Text(so_far.clone()),
        ],
        StandRow::NextPack(text) => vec![Cell::Across(text.clone())],
    }
}
