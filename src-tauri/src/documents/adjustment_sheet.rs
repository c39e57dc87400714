//! The adjustment sheet (feuille d'ajustement), for the office only: it shows what goods are bought at. What is still to be
//! decided first: each product in one line, then the ways to buy it with a square each, and room for the decision. What
//! needs no decision follows, a row for each product.
#![expect(clippy::float_arithmetic, reason = "the frame to sign in keeps its measured place")]

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
    /// Packs, what comes of them, price; a line below the packs says which is proposed, one below the price what a
    /// kilogram costs.
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
    let lists: Vec<_> = sheet.lists.iter().filter(|(_, lines)| !lines.is_empty()).collect();
    let signed = std::slice::from_ref(&sheet.signed);
    // The frame to sign in is never alone on a page.
    let foot = paper.signatures_height(signed);
    let below = |last: bool| if last && lists.is_empty() { foot } else { 0.0 };
    let [product, way, effects, cost, decision] = &sheet.headings;
    let [open, settled] = &sheet.titles;
    if !sheet.open.is_empty() {
        paper.heading(open);
        let columns = [
            Column::tick(""),
            Column::left(way, 24),
            Column::left(effects, 41),
            Column::right(cost, 14),
            Column::left(decision, 24),
        ];
        let rows: Vec<_> = sheet.open.iter().flat_map(open_rows).collect();
        paper.table_above(&columns, &rows, below(sheet.settled.is_empty()));
    }
    if !sheet.settled.is_empty() {
        paper.heading(settled);
        let columns = [
            Column::code(product, 24),
            Column::left(way, 20),
            Column::left(effects, 29),
            Column::right(cost, 14),
            Column::left(decision, 24),
        ];
        paper.table_above(&columns, &sheet.settled.iter().map(settled_row).collect::<Vec<_>>(), below(true));
    }
    for (at, (heading, lines)) in lists.iter().enumerate() {
        list(&mut paper, heading, lines, if at + 1 == lists.len() { foot } else { 0.0 });
    }
    paper.signatures(signed);
    paper.finish()
}

/// Lines under a heading, the last one on the page of what follows, which takes that much height.
fn list(paper: &mut Paper, heading: &str, lines: &[String], below: f32) {
    if let [only] = lines {
        paper.need(paper.heading_height(heading) + paper.paragraph_height(only) + below);
    }
    paper.heading(heading);
    for (at, line) in lines.iter().enumerate() {
        if at + 1 == lines.len() {
            paper.need(paper.paragraph_height(line) + below);
        }
        paper.paragraph(line);
    }
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
