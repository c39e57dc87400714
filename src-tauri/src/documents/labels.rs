//! Labels on common sheets of labels: for crates, one a household; for bags that were weighed before, one a line. Code and
//! first name large, then what is inside, and what the law wants. Nothing is cut: a long text is written smaller.
#![expect(clippy::float_arithmetic, reason = "labels stand at the measures of their sheet")]

use super::fonts::{Style, Weight};
use super::frame::Frame;
use super::mark::Mark;
use super::mixed::Said;
use super::page::{About, Align, Area, Orientation, Paper, Pdf, Size, count, points};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    pub about: About,
    pub sheet: LabelSheet,
    /// Labels already used on the first sheet.
    pub skip: usize,
    pub labels: Vec<Label>,
}

/// A sheet of labels as it is sold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LabelSheet {
    /// 3 x 8, 70 x 36 mm.
    Small,
    /// 3 x 7, 63.5 x 38.1 mm.
    Middle,
    /// 2 x 7, 99.1 x 38.1 mm.
    Wide,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    pub code: String,
    pub name: String,
    /// Product or place, in bold.
    pub what: String,
    /// In one unit, as in `1,5 kg`; or what waits. Large.
    pub quantity: String,
    /// Allergens, lot, date, opened on.
    pub small: Vec<Said>,
}

/// The measures of a sheet, in millimetres.
struct Measures {
    columns: usize,
    rows: usize,
    left: f32,
    top: f32,
    wide: f32,
    high: f32,
    /// From the left of one label to the left of the next.
    step: f32,
}

impl LabelSheet {
    fn measures(self) -> Measures {
        match self {
            LabelSheet::Small => {
                Measures { columns: 3, rows: 8, left: 0.0, top: 4.5, wide: 70.0, high: 36.0, step: 70.0 }
            }
            LabelSheet::Middle => {
                Measures { columns: 3, rows: 7, left: 7.25, top: 15.15, wide: 63.5, high: 38.1, step: 66.0 }
            }
            LabelSheet::Wide => {
                Measures { columns: 2, rows: 7, left: 4.65, top: 15.15, wide: 99.1, high: 38.1, step: 101.6 }
            }
        }
    }

    /// How many labels a sheet has.
    pub fn count(self) -> usize {
        let measures = self.measures();
        measures.columns * measures.rows
    }
}

/// What is left white inside a label: printers reach to 4 mm of the edge, and sheets slip.
const INSIDE: f32 = 4.5;
const INSIDE_TOP: f32 = 2.5;
const MARK: f32 = 9.0;
/// The sizes of letters, in points; all shrink together until a label holds its texts.
const CODE: f32 = 22.0;
const NAME: f32 = 16.0;
const WHAT: f32 = 14.0;
const SMALL: f32 = 12.0;
const SHRINK: f32 = 0.95;
const SMALLEST: f32 = 0.3;

pub fn labels(sheet: &Labels) -> Pdf {
    let mut paper = Paper::new(sheet.about.clone(), Size::Normal, Orientation::Portrait);
    let (measures, each) = (sheet.sheet.measures(), sheet.sheet.count());
    let mut page = None;
    for (index, label) in sheet.labels.iter().enumerate() {
        let at = index + sheet.skip % each;
        if page != Some(at / each) {
            page = Some(at / each);
            paper.start(Frame::default());
        }
        let (column, row) = (at % each % measures.columns, at % each / measures.columns);
        paper.label(
            label,
            Area {
                left: points(measures.left + measures.step * count(column) + INSIDE),
                top: points(measures.top + measures.high * count(row) + INSIDE_TOP),
                width: points(measures.wide - 2.0 * INSIDE),
                height: points(measures.high - 2.0 * INSIDE_TOP),
            },
        );
    }
    paper.finish()
}

/// One line of a label, placed.
struct Line {
    text: String,
    style: Style,
}

impl Paper {
    fn label(&mut self, label: &Label, area: Area) {
        let mut factor = 1.0;
        while SMALLEST < factor && area.height < self.label_height(label, area, factor) {
            factor *= SHRINK;
        }
        let side = points(MARK);
        let right = area.left + area.width - side;
        self.mark(Mark::of(&label.code), Area { left: right, width: side, height: side, ..area });
        let mut at = area;
        for Line { text, style } in self.label_lines(label, area, factor) {
            self.draw_line_of_text(&text, style, Align::Left, at);
            at.top += self.line_height(style);
        }
        let small = self.style(Weight::Regular, SMALL * factor);
        for line in self.mixed_lines(&label.small, SMALL * factor, area.width) {
            self.draw_mixed_line(&line, at);
            at.top += self.line_height(small);
        }
    }

    fn label_height(&self, label: &Label, area: Area, factor: f32) -> f32 {
        let large: f32 =
            self.label_lines(label, area, factor).iter().map(|line| self.line_height(line.style)).sum();
        let small = self.line_height(self.style(Weight::Regular, SMALL * factor));
        large + count(self.mixed_lines(&label.small, SMALL * factor, area.width).len()) * small
    }

    /// Code, name, what is inside: the first ones beside the mark.
    fn label_lines(&self, label: &Label, area: Area, factor: f32) -> Vec<Line> {
        let beside = area.width - points(MARK + 1.5);
        let parts = [
            (&label.code, CODE, beside),
            (&label.name, NAME, beside),
            (&label.what, WHAT, area.width),
            (&label.quantity, NAME, area.width),
        ];
        let lines = parts.into_iter().flat_map(|(text, size, room)| {
            let style = self.style(Weight::Bold, size * factor);
            self.wrapped(text, style, room).into_iter().map(move |text| Line { text, style })
        });
        lines.collect()
    }
}
