//! The dispatch sheet (bordereau de dispatch): what goes to each place, full packs first, then what is weighed out of an
//! opened one. One sheet for each place goes with the driver; nobody is named on it and nothing has a price.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; each place begins a sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DispatchSheet {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// Product, in all, full packs, loose, loaded, arrived.
    pub headings: [String; 6],
    pub places: Vec<DispatchPlace>,
    /// Driver and who receives.
    pub signatures: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DispatchPlace {
    /// Where and when.
    pub place: String,
    /// As in `12 foyers · 9 produits`.
    pub says: String,
    pub rows: Vec<DispatchRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DispatchRow {
    pub pictogram: String,
    pub name: String,
    pub total: String,
    /// As in `1 × sac 25 kg`; empty when no whole pack goes there.
    pub packs: String,
    /// What is taken out of an opened pack; empty when there is none, and where packs cannot be counted.
    pub loose: String,
}

pub fn dispatch_sheet(sheet: &DispatchSheet) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, Orientation::Landscape);
    let [product, total, packs, loose, loaded, arrived] = &sheet.headings;
    let columns = [
        Column::picture(),
        Column::left(product, 13),
        Column::code(total, 7).to_the_right(),
        Column::left(packs, 13),
        Column::right(loose, 7),
        Column::tick(loaded),
        Column::tick(arrived),
    ];
    for place in &sheet.places {
        paper.start(Frame { place: place.place.clone(), ..sheet.frame.clone() });
        paper.paragraph(&place.says);
        let cells = |row: &DispatchRow| {
            let texts = [&row.name, &row.total, &row.packs, &row.loose].into_iter().cloned().map(Cell::Text);
            let picture = std::iter::once(Cell::Picture(row.pictogram.clone()));
            picture.chain(texts).chain([Cell::Tick, Cell::Tick]).collect()
        };
        paper.table(&columns, &place.rows.iter().map(cells).collect::<Vec<_>>());
        paper.signatures(&sheet.signatures);
    }
    paper.finish()
}
