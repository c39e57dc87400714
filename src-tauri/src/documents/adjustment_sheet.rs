//! The adjustment sheet (feuille d'ajustement), for the office only: it shows what goods are bought at. Each product with
//! what is asked, then the ways to buy it with a square each, and room for the decision.

use super::frame::Frame;
use super::page::{About, Orientation, Paper, Pdf, Size};
use super::table::{Cell, Column};

/// Texts are already in the reader's language; rows are printed in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdjustmentPaper {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    /// What it comes to, one sentence a line.
    pub totals: Vec<String>,
    /// Product, what can be bought, what comes of it, price, decision.
    pub headings: [String; 5],
    pub products: Vec<AdjustedProduct>,
    /// A heading and its lines; left out without lines.
    pub lists: Vec<(String, Vec<String>)>,
    pub signed: String,
    /// The sentence shown instead of the table when nobody asked for anything.
    pub nothing: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AdjustedProduct {
    pub name: String,
    pub need: String,
    /// Empty as long as nothing is decided.
    pub decided: String,
    /// Packs, what comes of them, price.
    pub ways: Vec<[String; 3]>,
}

pub fn adjustment_sheet(sheet: &AdjustmentPaper) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, Orientation::Landscape);
    paper.start(sheet.frame.clone());
    if sheet.products.is_empty() {
        paper.paragraph(&sheet.nothing);
        return paper.finish();
    }
    paper.bold_paragraph(&sheet.totals.join(" "));
    let [product, way, effects, cost, decision] = &sheet.headings;
    let columns = [
        Column::code(product, 20),
        Column::tick(""),
        Column::left(way, 20),
        Column::left(effects, 32),
        Column::right(cost, 11),
        Column::left(decision, 20),
    ];
    paper.table(&columns, &sheet.products.iter().flat_map(rows).collect::<Vec<_>>());
    for (heading, lines) in sheet.lists.iter().filter(|(_, lines)| !lines.is_empty()) {
        paper.heading(heading);
        for line in lines {
            paper.paragraph(line);
        }
    }
    paper.signatures(std::slice::from_ref(&sheet.signed));
    paper.finish()
}

fn rows(product: &AdjustedProduct) -> Vec<Vec<Cell>> {
    let text = |text: &str| Cell::Text(text.to_owned());
    let first = vec![
        text(&product.name),
        Cell::Blank,
        Cell::Blank,
        text(&product.need),
        Cell::Blank,
        text(&product.decided),
    ];
    let way = |[packs, effects, cost]: &[String; 3]| {
        vec![Cell::Blank, Cell::Tick, text(packs), text(effects), text(cost), Cell::Blank]
    };
    std::iter::once(first).chain(product.ways.iter().map(way)).collect()
}
