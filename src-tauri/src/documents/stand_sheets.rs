//! The sheet of a stand (feuille par stand): one product after the other, each household's code beside its quantity,
//! what is served so far, and when to open the next pack. Nothing on it tells one household from another but its code.

use super::frame::Frame;
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
    let [code, name, quantity, so_far, served, difference] = &papers.headings;
    let columns = [
        Column::code(code, 6),
        Column::code(quantity, 6).to_the_right(),
        Column::left(name, 10),
        Column::right(so_far, 6),
        Column::tick(served),
        Column::left(difference, 5),
    ];
    for stand in &papers.stands {
        paper.start(Frame { place: stand.place.clone(), ..papers.frame.clone() });
        for good in &stand.goods {
            paper.heading(&good.name);
            paper.paragraph(&good.total);
            let mut rows = Vec::new();
            for row in &good.rows {
                match row {
                    StandRow::Household { code, name, quantity, so_far } => rows.push(vec![
                        Cell::Text(code.clone()),
                        Cell::Text(quantity.clone()),
                        Cell::Text(name.clone()),
                        Cell::Text(so_far.clone()),
                        Cell::Tick,
                        Cell::Blank,
                    ]),
                    StandRow::NextPack(text) => {
                        paper.table(&columns, &std::mem::take(&mut rows));
                        paper.bold_paragraph(text);
                    }
                }
            }
            if !rows.is_empty() {
                paper.table(&columns, &rows);
            }
        }
    }
    paper.finish()
}
