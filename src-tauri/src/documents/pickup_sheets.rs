//! The pickup sheet (fiche de retrait): what one household takes home, stand after stand, one line a product. It is
//! seen in the hall, so its rows have no money, no debt and no way to reach anybody: there is no field for it.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; one sheet for each of `sheets`, in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickupSheets {
    pub about: About,
    pub size: Size,
    /// Its place and day are those of each sheet.
    pub frame: Frame,
    /// Product, quantity, served, difference.
    pub headings: [String; 4],
    pub sheets: Vec<PickupSheet>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickupSheet {
    pub code: String,
    /// As one calls out.
    pub name: String,
    /// Its mark in words.
    pub mark: String,
    /// The order, where and when.
    pub place: String,
    /// As in `5 produits`.
    pub lines: String,
    /// What to do with jars and bags; empty when there is nothing to fill.
    pub containers: String,
    pub stands: Vec<PickupStand>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickupStand {
    /// Empty where the group has no stands.
    pub name: String,
    pub goods: Vec<PickupGood>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PickupGood {
    /// A code of the catalogue's list, or nothing.
    pub pictogram: String,
    pub name: String,
    /// In one unit, as in `1,5 kg`.
    pub quantity: String,
}

pub fn pickup_sheets(papers: &PickupSheets) -> Pdf {
    let mut paper = Paper::new(papers.about.clone(), papers.size, Orientation::Portrait);
    draw(&mut paper, papers);
    paper.finish()
}

/// On a paper that may hold others too.
pub(super) fn draw(paper: &mut Paper, papers: &PickupSheets) {
    paper.turn(Orientation::Portrait);
    let [product, quantity, served, difference] = &papers.headings;
    let columns = [
        Column::picture(),
        Column::left(product, 11),
        Column::code(quantity, 5).to_the_right(),
        Column::tick(served),
        Column::left(difference, 5),
    ];
    for sheet in &papers.sheets {
        paper.start(Frame { place: sheet.place.clone(), ..papers.frame.clone() });
        paper.called(&sheet.code, &sheet.name, &sheet.mark);
        paper.paragraph(&sheet.lines);
        for stand in &sheet.stands {
            let cells = |good: &PickupGood| {
                vec![
                    Cell::Picture(good.pictogram.clone()),
                    Cell::Text(good.name.clone()),
                    Cell::Text(good.quantity.clone()),
                    Cell::Tick,
                    Cell::Blank,
                ]
            };
            let rows: Vec<Vec<Cell>> = stand.goods.iter().map(cells).collect();
            paper.titled_table(&stand.name, "", &columns, &rows);
        }
        if !sheet.containers.is_empty() {
            paper.framed(&sheet.containers);
        }
    }
}
