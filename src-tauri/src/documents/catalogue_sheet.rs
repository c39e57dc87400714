//! The catalogue of a campaign, seen in the hall: every product at its cost price, its allergens in bold.
//! Two columns in 12 points, so that sixty-two products hold on both sides of one sheet; one column in 18.
#![expect(clippy::float_arithmetic, reason = "columns share the measured sheet")]

use super::fonts::Weight;
use super::frame::Frame;
use super::ink::Stroke;
use super::mixed::{MixedLine, Said};
use super::page::{About, Align, Area, Orientation, Paper, Pdf, Size, count};

/// Texts are already in the reader's language; families and products stand in the order given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogueSheet {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    pub families: Vec<Family>,
    /// The sentence shown when nothing is offered.
    pub nothing: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Family {
    pub name: String,
    pub goods: Vec<Good>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Good {
    /// Its number on the form.
    pub number: String,
    /// A code of the catalogue's list.
    pub pictogram: String,
    pub name: String,
    /// As in `1,75 €/kg`.
    pub price: String,
    /// Unit and price of a step, origin, labels, allergens.
    pub details: Vec<Said>,
}

/// How loose the lines are: their height in letters, and the white around a product in millimetres.
/// The loosest that needs no further page is taken.
const DENSITIES: [(f32, f32); 6] =
    [(1.3, 1.6), (1.25, 1.3), (1.2, 1.0), (1.15, 0.8), (1.12, 0.65), (1.1, 0.5)];
/// The size of the letters, before they are enlarged.
const LETTERS: f32 = 12.0;

/// What stands in a column, its texts already cut into lines.
enum Block<'a> {
    Family(Vec<String>),
    Good { good: &'a Good, name: Vec<String>, details: Vec<MixedLine> },
}

struct Layout {
    columns: usize,
    column: f32,
    /// The white between two columns, and left of the texts for the drawing.
    gutter: f32,
    indent: f32,
    line: f32,
    pad: f32,
    /// How far close lines go up, to stand half way between two rules.
    lift: f32,
}

pub fn catalogue_sheet(sheet: &CatalogueSheet) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, Orientation::Portrait).near_the_edge();
    paper.start(sheet.frame.clone());
    if sheet.families.is_empty() {
        paper.paragraph(&sheet.nothing);
        return paper.finish();
    }
    let layouts = DENSITIES.map(|density| paper.layout(sheet.size, density));
    let blocks = paper.blocks(&sheet.families, &layouts[0]);
    let placed = layouts.iter().map(|layout| (layout, paper.placed(&blocks, layout)));
    let pages = |columns: &[usize], layout: &Layout| columns.last().map_or(0, |last| last / layout.columns);
    if let Some((layout, columns)) = placed.min_by_key(|(layout, columns)| pages(columns, layout)) {
        paper.draw_columns(&blocks, &columns, layout);
    }
    paper.finish()
}

impl Paper {
    fn layout(&self, size: Size, (line, pad): (f32, f32)) -> Layout {
        let columns = match size {
            Size::Normal => 2,
            Size::Large => 1,
        };
        let gutter = self.millimetres(5.0);
        Layout {
            columns,
            column: (self.room() + gutter) / count(columns) - gutter,
            gutter,
            indent: self.millimetres(7.5),
            line: self.body().points * line,
            pad: self.millimetres(pad),
            lift: self.body().points * (1.3 - line) * 0.6,
        }
    }

    fn blocks<'a>(&self, families: &'a [Family], layout: &Layout) -> Vec<Block<'a>> {
        let room = layout.column - layout.indent;
        let mut blocks = Vec::new();
        for family in families {
            blocks.push(Block::Family(self.wrapped(&family.name, self.family_style(), layout.column)));
            for good in &family.goods {
                let price = self.wrapped(&good.price, self.bold(), room);
                let price = price.first().map_or(0.0, |price| super::fonts::width(price, self.bold()));
                let named = format!("{}. {}", good.number, good.name);
                blocks.push(Block::Good {
                    good,
                    name: self.wrapped(&named, self.bold(), room - price - self.gap() / 2.0),
                    details: self.mixed_lines(&good.details, LETTERS, room),
                });
            }
        }
        blocks
    }

    fn family_style(&self) -> super::fonts::Style {
        self.style(Weight::Bold, 14.0)
    }

    fn block_height(&self, block: &Block<'_>, layout: &Layout) -> f32 {
        match block {
            Block::Family(lines) => count(lines.len()) * self.family_style().points * 1.25 + layout.pad * 2.0,
            Block::Good { name, details, .. } => {
                let texts = count(name.len() + details.len()) * layout.line;
                texts.max(layout.indent) + layout.pad * 2.0
            }
        }
    }

    /// The column of each block, counted through all pages; a family's name stays with its first product.
    fn placed(&self, blocks: &[Block<'_>], layout: &Layout) -> Vec<usize> {
        let (room, mut column, mut y) = (self.page_height(), 0, 0.0);
        let mut columns = Vec::new();
        for (index, block) in blocks.iter().enumerate() {
            let height = self.block_height(block, layout);
            let after = match (block, blocks.get(index + 1)) {
                (Block::Family(_), Some(next)) => self.block_height(next, layout),
                (Block::Family(_) | Block::Good { .. }, _) => 0.0,
            };
            if 0.0 < y && room < y + height + after {
                column += 1;
                y = 0.0;
            }
            columns.push(column);
            y += height;
        }
        columns
    }

    fn draw_columns(&mut self, blocks: &[Block<'_>], columns: &[usize], layout: &Layout) {
        let mut page = self.take(0.0);
        page.height = self.page_height();
        let (mut at, mut y) = (usize::MAX, page.top);
        for (block, column) in blocks.iter().zip(columns) {
            if *column != at {
                let on_page = column % layout.columns;
                if on_page == 0 && at != usize::MAX {
                    self.break_page();
                }
                if 0 < on_page {
                    let x =
                        page.left + count(on_page) * (layout.column + layout.gutter) - layout.gutter / 2.0;
                    self.draw_stroke((x, page.top), (x, page.top + page.height), Stroke::Hair);
                }
                at = *column;
                y = page.top;
            }
            let left = page.left + count(column % layout.columns) * (layout.column + layout.gutter);
            let height = self.block_height(block, layout);
            self.draw_block(block, layout, Area { left, top: y, width: layout.column, height });
            y += height;
        }
    }

    fn draw_block(&mut self, block: &Block<'_>, layout: &Layout, area: Area) {
        let bottom = area.top + area.height;
        let mut at = Area { top: area.top + layout.pad, ..area };
        match block {
            Block::Family(lines) => {
                let style = self.family_style();
                for line in lines {
                    self.draw_line_of_text(line, style, Align::Left, at);
                    at.top += style.points * 1.25;
                }
                self.draw_stroke((area.left, bottom), (area.left + area.width, bottom), Stroke::Bold);
            }
            Block::Good { good, name, details } => {
                let side = self.millimetres(6.0);
                self.pictogram(&good.pictogram, Area { width: side, height: side, ..at });
                at.top -= layout.lift;
                self.draw_line_of_text(&good.price, self.bold(), Align::Right, at);
                at.left += layout.indent;
                for line in name {
                    self.draw_line_of_text(line, self.bold(), Align::Left, at);
                    at.top += layout.line;
                }
                for line in details {
                    self.draw_mixed_line(line, at);
                    at.top += layout.line;
                }
                self.draw_stroke((area.left, bottom), (area.left + area.width, bottom), Stroke::Hair);
            }
        }
    }
}
