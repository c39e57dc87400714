//! The adjustment sheet (feuille d'ajustement), for the office only: it shows what goods are bought at. What is still to be
//! decided first: each product in one line, then the ways to buy it with a square each, and room for the decision. What
//! needs no decision follows, a row for each product.

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
    /// The titles above what is to be decided and what needs no decision; left out where there is none.
    pub titles: [String; 2],
    pub open: Vec<OpenProduct>,
    pub settled: Vec<SettledProduct>,
    /// A heading and its lines; left out without lines.
    pub lists: Vec<(String, Vec<String>)>,
    pub signed: String,
    /// The sentence shown instead of the table when nobody asked for anything.
    pub nothing: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpenProduct {
    pub name: String,
    pub need: String,
    /// Packs, what comes of them, price.
    pub ways: Vec<[String; 3]>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettledProduct {
    pub name: String,
    /// Packs, what comes of them, price.
    pub way: [String; 3],
    /// What was decided and why; empty where nothing had to be.
    pub decided: String,
}

pub fn adjustment_sheet(sheet: &AdjustmentPaper) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, Orientation::Landscape);
    paper.start(sheet.frame.clone());
    if sheet.open.is_empty() && sheet.settled.is_empty() {
        paper.paragraph(&sheet.nothing);
        return paper.finish();
    }
    paper.bold_paragraph(&sheet.totals.join(" "));
    let [product, way, effects, cost, decision] = &sheet.headings;
    let [open, settled] = &sheet.titles;
    if !sheet.open.is_empty() {
        paper.heading(open);
        let columns = [
            Column::tick(""),
            Column::left(way, 24),
            Column::left(effects, 44),
            Column::right(cost, 11),
            Column::left(decision, 24),
        ];
        paper.table(&columns, &sheet.open.iter().flat_map(open_rows).collect::<Vec<_>>());
    }
    if !sheet.settled.is_empty() {
        paper.heading(settled);
        let columns = [
            Column::code(product, 24),
            Column::left(way, 20),
            Column::left(effects, 30),
            Column::right(cost, 11),
            Column::left(decision, 24),
        ];
        paper.table(&columns, &sheet.settled.iter().map(settled_row).collect::<Vec<_>>());
    }
    for (heading, lines) in sheet.lists.iter().filter(|(_, lines)| !lines.is_empty()) {
        paper.heading(heading);
        for line in lines {
            paper.paragraph(line);
        }
    }
    paper.signatures(std::slice::from_ref(&sheet.signed));
    paper.finish()
}

fn open_rows(product: &OpenProduct) -> Vec<Vec<Cell>> {
    let text = |text: &String| Cell::Text(text.clone());
    let way = |[packs, effects, cost]: &[String; 3]| {
        vec![Cell::Tick, text(packs), text(effects), text(cost), Cell::Blank]
    };
    let title = vec![Cell::Across(format!("{} · {}", product.name, product.need))];
    std::iter::once(title).chain(product.ways.iter().map(way)).collect()
}

fn settled_row(product: &SettledProduct) -> Vec<Cell> {
    let texts = std::iter::once(&product.name).chain(&product.way).chain([&product.decided]);
    texts.cloned().map(Cell::Text).collect()
}
