//! Labels on common sheets of labels: for crates, one a household; for bags that were weighed before, one a line. Code,
//! first name and quantity large, then what is inside, and what the law wants, never below 12 points: what one label does
//! not hold goes on, under the same code, on the next one.
#![expect(clippy::float_arithmetic, reason = "labels stand at the measures of their sheet")]

use super::fonts::{Weight, width};
use super::frame::Frame;
use super::mark::Mark;
use super::mixed::{MixedLine, Said};
use super::page::{About, Area, Orientation, Paper, Pdf, Size, count, points};

/// Texts are already in the reader's language.
#[derive(Clone, Debug, PartialEq)]
pub struct Labels {
    pub about: About,
    pub size: Size,
    pub sheet: LabelSheet,
    /// To the right and down, in millimetres: no two printers draw the sheet in at the same place.
    pub shift: (f32, f32),
    /// Labels already used on the first sheet.
    pub skip: usize,
    /// The word before the product on a label that goes on from the one before.
    pub goes_on: String,
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
    /// In one unit, as in `1,5 kg`; or what waits. Beside the code, if there is room.
    pub quantity: String,
    /// Allergens; then lot and date, which stay together.
    pub small: Vec<Said>,
    /// Left out when one label has no room for it.
    pub if_room: Vec<Said>,
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
    /// What is left white at the sides of a label: printers reach to 4 mm of the edge of the sheet, and sheets slip.
    inside: f32,
    /// And above and below.
    inside_top: f32,
}

impl LabelSheet {
    fn measures(self) -> Measures {
        match self {
            LabelSheet::Small => Measures {
                columns: 3,
                rows: 8,
                left: 0.0,
                top: 4.5,
                wide: 70.0,
                high: 36.0,
                step: 70.0,
                inside: 4.5,
                inside_top: 2.0,
            },
            LabelSheet::Middle => Measures {
                columns: 3,
                rows: 7,
                left: 7.25,
                top: 15.15,
                wide: 63.5,
                high: 38.1,
                step: 66.0,
                inside: 2.5,
                inside_top: 1.5,
            },
            LabelSheet::Wide => Measures {
                columns: 2,
                rows: 7,
                left: 4.65,
                top: 15.15,
                wide: 99.1,
                high: 38.1,
                step: 101.6,
                inside: 2.5,
                inside_top: 2.0,
            },
        }
    }

    /// How many labels a sheet has.
    pub fn count(self) -> usize {
        let measures = self.measures();
        measures.columns * measures.rows
    }
}

impl Measures {
    /// What is written on, of one label, in points.
    fn room(&self) -> (f32, f32) {
        (points(self.wide - 2.0 * self.inside), points(self.high - 2.0 * self.inside_top))
    }
}

/// The mark, in millimetres: about as high as the code beside it.
const MARK: f32 = 7.0;
/// Product and what the law wants, in points, on large labels too: they say the same, and one bag wants one label.
const TEXT: f32 = 12.0;
/// The height of a line in its letters: this tight where the label is full, this wide where it is not.
const LEADING: f32 = 1.03;
const LEADING_MOST: f32 = 1.15;

/// Code, then name and quantity, in points: the first ones with which one label holds everything.
fn letters(size: Size) -> &'static [(f32, f32)] {
    match size {
        Size::Normal => &[(20.0, 14.0)],
        Size::Large => &[(26.0, 18.0), (22.0, 18.0), (18.0, 18.0)],
    }
}

pub fn labels(sheet: &Labels) -> Pdf {
    // The paper itself keeps its usual letters: only code, name and quantity grow.
    let mut paper = Paper::new(sheet.about.clone(), Size::Normal, Orientation::Portrait);
    let (measures, each) = (sheet.sheet.measures(), sheet.sheet.count());
    let (wide, high) = measures.room();
    let (right, down) = sheet.shift;
    let slips = sheet.labels.iter().flat_map(|label| {
        let slips = paper.slips(label, &sheet.goes_on, letters(sheet.size), (wide, high));
        slips.into_iter().map(|slip| (Mark::of(&label.code), slip))
    });
    let slips: Vec<(Mark, Slip)> = slips.collect();
    let mut page = None;
    for (index, (mark, slip)) in slips.into_iter().enumerate() {
        let at = index + sheet.skip % each;
        if page != Some(at / each) {
            page = Some(at / each);
            paper.start(Frame::default());
        }
        let (column, row) = (at % each % measures.columns, at % each / measures.columns);
        let left = points(measures.left + measures.step * count(column) + measures.inside + right);
        let top = points(measures.top + measures.high * count(row) + measures.inside_top + down);
        paper.slip(mark, &slip, Area { left, top, width: wide, height: high });
    }
    paper.finish()
}

/// What stands on one label, from top to bottom.
type Slip = Vec<MixedLine>;

impl Paper {
    fn slip(&mut self, mark: Mark, slip: &Slip, area: Area) {
        let side = points(MARK);
        let right = area.left + area.width - side;
        self.mark(mark, Area { left: right, width: side, height: side, ..area });
        let airy = (area.height / height(slip)).clamp(1.0, LEADING_MOST / LEADING);
        let mut at = area;
        for line in slip {
            self.draw_mixed_line(line, at);
            at.top += line_height(line) * airy;
        }
    }

    /// One label if it holds everything, else as many as it takes: each text that does not fit begins on the next one.
    fn slips(
        &self,
        label: &Label,
        goes_on: &str,
        letters: &[(f32, f32)],
        (wide, high): (f32, f32),
    ) -> Vec<Slip> {
        let bold = |text: &str, points, room| self.mixed_lines(&[Said::bold(text)], points, room);
        let what = bold(&label.what, TEXT, wide);
        let all = [label.small.as_slice(), &label.if_room].concat();
        for small in [&all, &label.small] {
            for letters in letters {
                let head = self.label_head(label, *letters, wide);
                let called = bold(&label.name, letters.1, wide);
                let whole = [head, called, what.clone(), self.mixed_lines(small, TEXT, wide)].concat();
                if height(&whole) <= high {
                    return vec![whole];
                }
            }
        }
        let smallest = letters.last().copied().unwrap_or((TEXT, TEXT));
        let head = self.label_head(label, smallest, wide);
        let beside = wide - points(MARK + 1.0);
        let first_line =
            bold(&format!("{goes_on} {}", label.what), TEXT, beside).into_iter().take(1).collect();
        let again = [head.clone(), first_line].concat();
        // Lot and date go over together: alone, a date says little.
        let (alone, together) = label.small.split_at(label.small.len().saturating_sub(2));
        let small = alone.chunks(1).chain([together]).map(|said| self.mixed_lines(said, TEXT, wide));
        let mut slips = vec![head];
        for text in [bold(&label.name, smallest.1, wide), what].into_iter().chain(small) {
            begin_another_for(&text, &again, high, &mut slips);
            for line in text {
                begin_another_for(std::slice::from_ref(&line), &again, high, &mut slips);
                slips.last_mut().into_iter().for_each(|slip| slip.push(line.clone()));
            }
        }
        slips
    }

    /// Code and quantity on one line beside the mark; the quantity goes below when it is long.
    fn label_head(&self, label: &Label, (code, name): (f32, f32), wide: f32) -> Slip {
        let (code, quantity) = (self.style(Weight::Bold, code), self.style(Weight::Bold, name));
        let beside = width(&label.code, code) + points(3.0);
        let first = (0.0, label.code.clone(), code);
        if beside + width(&label.quantity, quantity) <= wide - points(MARK + 1.0) {
            return vec![vec![first, (beside, label.quantity.clone(), quantity)]];
        }
        let below = self.mixed_lines(&[Said::bold(label.quantity.as_str())], name, wide);
        [vec![vec![first]], below].concat()
    }
}

/// Goes on with a new label when the last one has no room for a text and the new one has.
fn begin_another_for(text: &[MixedLine], again: &Slip, high: f32, slips: &mut Vec<Slip>) {
    let fits = |slip: &Slip| height(slip) + height(text) <= high;
    if !slips.last().is_some_and(fits) && fits(again) {
        slips.push(again.clone());
    }
}

fn height(lines: &[MixedLine]) -> f32 {
    lines.iter().map(line_height).sum()
}

fn line_height(line: &MixedLine) -> f32 {
    line.iter().map(|(_, _, style)| style.points).fold(0.0, f32::max) * LEADING
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::lang::Lang;

    fn label() -> Label {
        Label {
            code: "K-047".to_owned(),
            name: "Éléonore-Anne Montgolfier-Saint-Barthélemy".to_owned(),
            what: "Flocons d'avoine petits, sans gluten, cultivés à la ferme du Haut-Pré".to_owned(),
            quantity: "1\u{a0}250 g".to_owned(),
            small: vec![
                Said::bold(format!("Contient : {}", ["arachides", "fruits à coque", "moutarde"].join(", "))),
                Said::plain(format!("Traces : {}", "soja, sésame, ".repeat(12))),
                Said::plain("Lot F-77/2026-B"),
                Said::plain("à utiliser de préférence avant le 01/09/2026"),
            ],
            if_room: vec![Said::plain("Ouvert le …………")],
        }
    }

    fn check(sheet: LabelSheet, size: Size, label: &Label, one_is_enough: bool) {
        let about = About { kind: String::new(), lang: Lang::Fr, made_at: chrono::DateTime::default() };
        let paper = Paper::new(about, Size::Normal, Orientation::Portrait);
        let room = sheet.measures().room();
        let slips = paper.slips(label, "Suite :", letters(size), room);
        assert_eq!(slips.len() == 1, one_is_enough, "{sheet:?} {size:?}: {slips:?}");
        let (code, name) = letters(size).last().copied().unwrap();
        let mut said = String::new();
        for slip in &slips {
            assert!(height(slip) <= room.1, "{sheet:?} {size:?}: {slip:?}");
            assert_eq!(slip[0][0].1, label.code);
            // Code and quantity, in large letters where they are asked for.
            assert!(code <= slip[0][0].2.points && slip[0].iter().all(|(_, _, style)| name <= style.points));
            let words: Vec<&str> = slip.iter().flatten().map(|(_, text, _)| text.as_str()).collect();
            assert!(!words.last().unwrap().starts_with("Suite"), "{words:?}");
            for (from, text, style) in slip.iter().flatten() {
                assert!(12.0 <= style.points && from + width(text, *style) <= room.0 + 1.0, "{text}");
                said.push_str(&format!("{text} "));
            }
        }
        for word in label.small.iter().flat_map(|piece| piece.text.split([' ', '\u{a0}'])) {
            assert!(said.contains(word), "{word} is gone: {said}");
        }
        assert!(one_is_enough || !said.contains("Ouvert"), "{said}");
    }

    #[test]
    fn what_one_label_does_not_hold_goes_on_and_no_letter_is_small() {
        for sheet in [LabelSheet::Small, LabelSheet::Middle, LabelSheet::Wide] {
            check(sheet, Size::Normal, &label(), false);
            check(sheet, Size::Large, &label(), false);
        }
    }

    #[test]
    fn what_is_usual_stands_on_one_label() {
        let date = "à utiliser de préférence avant le 01/10/2026";
        for (name, what, quantity, allergens) in [
            ("Nguyễn Thị Tự", "Farine de blé T80", "1\u{a0}250 g", "Contient\u{a0}: gluten"),
            ("Marie-Thérèse C.", "Farine de blé T80", "1,5 kg", "Contient\u{a0}: gluten"),
            ("Jean-Noël Œ.", "Amandes décortiquées", "800 g", "Contient\u{a0}: fruits à coque"),
        ] {
            let usual = Label {
                name: name.to_owned(),
                what: what.to_owned(),
                quantity: quantity.to_owned(),
                small: vec![Said::bold(allergens), Said::plain("Lot CE-02"), Said::plain(date)],
                ..label()
            };
            for sheet in [LabelSheet::Small, LabelSheet::Middle, LabelSheet::Wide] {
                check(sheet, Size::Normal, &usual, true);
                check(sheet, Size::Large, &usual, true);
            }
        }
    }

    #[test]
    fn a_label_that_goes_on_carries_the_lot_beside_the_date() {
        let long = Label { small: [label().small, Vec::new()].concat(), ..label() };
        let about = About { kind: String::new(), lang: Lang::Fr, made_at: chrono::DateTime::default() };
        let paper = Paper::new(about, Size::Normal, Orientation::Portrait);
        for sheet in [LabelSheet::Small, LabelSheet::Middle, LabelSheet::Wide] {
            for size in [Size::Normal, Size::Large] {
                let slips = paper.slips(&long, "Suite :", letters(size), sheet.measures().room());
                let last: Vec<&str> =
                    slips.last().unwrap().iter().flatten().map(|(_, text, _)| &**text).collect();
                let last = last.join(" ");
                assert!(last.contains("Lot") && last.contains("01/09/2026"), "{last}");
            }
        }
    }

    #[test]
    fn a_crate_takes_one_label() {
        let crate_label = Label {
            name: "Éléonore-Anne M.".to_owned(),
            what: "Maison de quartier des Grands Prés".to_owned(),
            quantity: "12 produits".to_owned(),
            small: Vec::new(),
            if_room: vec![Said::plain("Commande de mars")],
            ..label()
        };
        for sheet in [LabelSheet::Small, LabelSheet::Middle, LabelSheet::Wide] {
            check(sheet, Size::Normal, &crate_label, true);
            check(sheet, Size::Large, &crate_label, true);
        }
    }
}
