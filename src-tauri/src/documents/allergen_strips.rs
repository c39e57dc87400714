//! Strips to cut out: number and name of a product, and all that it contains. It knows no household and no price.
#![expect(clippy::float_arithmetic, reason = "a strip is as high as its lines")]

use super::fonts::Weight;
use super::frame::Frame;
use super::ink::Stroke;
use super::mixed::Said;
use super::page::{About, Area, Orientation, Paper, Pdf, Size, count};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllergenStrips {
    pub about: About,
    pub size: Size,
    pub frame: Frame,
    pub strips: Vec<AllergenStrip>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllergenStrip {
    /// As on the form.
    pub number: String,
    pub name: String,
    pub says: Vec<Said>,
}

pub fn allergen_strips(sheet: &AllergenStrips) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), sheet.size, Orientation::Portrait);
    paper.start(sheet.frame.clone());
    sheet.strips.iter().for_each(|strip| paper.strip(strip));
    paper.finish()
}

impl Paper {
    fn strip(&mut self, strip: &AllergenStrip) {
        let (pad, title) = (self.gap(), self.style(Weight::Bold, 14.0));
        let name =
            self.wrapped(&format!("{} · {}", strip.number, strip.name), title, self.room() - 2.0 * pad);
        let lines = self.mixed_lines(&strip.says, 12.0, self.room() - 2.0 * pad);
        let (high, line_height) =
            (count(name.len()) * self.line_height(title), self.line_height(self.body()));
        let height = high + count(lines.len()) * line_height + 2.0 * pad;
        self.need(height);
        let area = self.take(height);
        self.draw_box(area, Stroke::Bold);
        let inside =
            Area { left: area.left + pad, top: area.top + pad, width: area.width - 2.0 * pad, ..area };
        self.lines_in(&name, title, inside);
        for (at, line) in lines.iter().enumerate() {
            self.draw_mixed_line(line, Area { top: inside.top + high + count(at) * line_height, ..inside });
        }
        self.skip(pad);
    }
}
