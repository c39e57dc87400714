//! The cards that stand before the goods (affichettes): name and price large, allergens in bold, six on a sheet
//! to cut up, four in large letters. A paper of the hall: one price, the same for all.
#![expect(clippy::float_arithmetic, reason = "cards share the measured sheet")]

use super::fonts::{Style, Weight, width};
use super::frame::Frame;
use super::ink::Stroke;
use super::mixed::Said;
use super::page::{About, Align, Area, Orientation, Paper, Pdf, Size, count};

const COLUMNS: usize = 2;
/// The size of what stands under the price, and the room to write by hand, in millimetres.
const SMALL: f32 = 13.0;
const HAND: f32 = 9.0;

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceCards {
    pub about: About,
    pub size: Size,
    /// What is written by hand before the goods: lot, opened on.
    pub by_hand: [String; 2],
    pub cards: Vec<PriceCard>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PriceCard {
    /// A code of the catalogue's list.
    pub pictogram: String,
    pub name: String,
    /// As in `1,75 €/kg`.
    pub price: String,
    /// As in `0,88 € les 500 g`; may be empty.
    pub step: String,
    /// Origin and labels.
    pub origin: String,
    pub allergens: Vec<Said>,
}

pub fn price_cards(sheet: &PriceCards) -> Pdf {
    let rows = match sheet.size {
        Size::Normal => 3,
        Size::Large => 2,
    };
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, Orientation::Portrait);
    for page in sheet.cards.chunks(COLUMNS * rows) {
        paper.start(Frame::default());
        let whole = paper.take(paper.page_height());
        let (wide, high) = (whole.width / count(COLUMNS), whole.height / count(rows));
        for (index, card) in page.iter().enumerate() {
            let left = whole.left + count(index % COLUMNS) * wide;
            let top = whole.top + count(index / COLUMNS) * high;
            paper.price_card(card, &sheet.by_hand, Area { left, top, width: wide, height: high });
        }
        paper.cut_lines(whole, page.len().div_ceil(COLUMNS), (wide, high));
    }
    paper.finish()
}

impl Paper {
    fn price_card(&mut self, card: &PriceCard, by_hand: &[String; 2], area: Area) {
        let pad = self.gap() * 1.2;
        let inside = Area {
            left: area.left + pad,
            top: area.top + pad,
            width: area.width - 2.0 * pad,
            height: area.height - 2.0 * pad,
        };
        let side = self.millimetres(14.0);
        self.pictogram(&card.pictogram, Area { width: side, height: side, ..inside });
        let beside = Area { left: inside.left + side + pad, width: inside.width - side - pad, ..inside };
        let name_end = self.fitted(&card.name, (20.0, 12.0), 3, Align::Left, beside);
        let price = Area { top: name_end.max(inside.top + side) + pad / 2.0, ..inside };
        let mut at = Area { top: self.fitted(&card.price, (36.0, 18.0), 1, Align::Centre, price), ..inside };
        at.top = self.fitted(&card.step, (16.0, 12.0), 1, Align::Centre, at) + pad / 2.0;
        // What the law wants is at the foot of the card, and never gives way to the origin above it.
        let small = self.style(Weight::Regular, SMALL);
        let lines = self.mixed_lines(&card.allergens, SMALL, inside.width);
        let line = self.line_height(small);
        let foot = inside.top + inside.height - count(lines.len()) * line;
        let written = foot - self.millimetres(HAND);
        self.hand_lines(by_hand, small, Area { top: written, ..inside });
        for text in self.wrapped(&card.origin, small, inside.width) {
            if written < at.top + line {
                break;
            }
            self.draw_line_of_text(&text, small, Align::Left, at);
            at.top += line;
        }
        for (index, text) in lines.iter().enumerate() {
            self.draw_mixed_line(text, Area { top: foot + count(index) * line, ..inside });
        }
    }

    /// Two labels side by side, each with a line to write on.
    fn hand_lines(&mut self, labels: &[String; 2], style: Style, area: Area) {
        let gap = self.gap() / 2.0;
        let texts: f32 = labels.iter().map(|label| width(label, style) + 2.0 * gap).sum();
        let line = (area.width - texts) / count(labels.len());
        let mut left = area.left;
        for label in labels {
            self.draw_line_of_text(label, style, Align::Left, Area { left, ..area });
            left += width(label, style) + gap;
            let y = area.top + style.points * 1.15;
            self.draw_stroke((left, y), (left + line, y), Stroke::Dotted);
            left += line + gap;
        }
    }

    /// A text in bold, as large as it goes in so many lines between two sizes; answers where it ends.
    fn fitted(
        &mut self,
        text: &str,
        (most, least): (f32, f32),
        lines: usize,
        align: Align,
        area: Area,
    ) -> f32 {
        let mut points = most;
        // No word is broken that a smaller letter keeps whole.
        let fits = |style: Style| {
            text.split(' ').all(|word| width(word, style) <= area.width)
                && self.wrapped(text, style, area.width).len() <= lines
        };
        while least < points && !fits(self.style(Weight::Bold, points)) {
            points -= 1.0;
        }
        let style = self.style(Weight::Bold, points);
        let mut at = area;
        for line in self.wrapped(text, style, area.width) {
            self.draw_line_of_text(&line, style, align, at);
            at.top += self.line_height(style);
        }
        at.top
    }
}
