//! Paragraphs in which some words are bold: allergens among the rest of a product.
#![expect(clippy::float_arithmetic, reason = "words are placed by measured widths")]

use super::fonts::{Style, Weight, width};
use super::page::{Align, Area, Paper};
use super::text::wrap;

/// Words of one weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub text: String,
    pub bold: bool,
}

impl Said {
    pub fn plain(text: impl Into<String>) -> Said {
        Said { text: text.into(), bold: false }
    }

    pub fn bold(text: impl Into<String>) -> Said {
        Said { text: text.into(), bold: true }
    }
}

/// Texts that stand on one line, each from so far on.
pub(super) type MixedLine = Vec<(f32, String, Style)>;

impl Paper {
    /// Cuts pieces that follow one another, a dot between two, into lines of at most `room` points.
    pub(super) fn mixed_lines(&self, pieces: &[Said], points: f32, room: f32) -> Vec<MixedLine> {
        let space = width(" ", self.style(Weight::Regular, points));
        let mut lines: Vec<MixedLine> = Vec::new();
        let mut at = room + 1.0;
        for (word, style) in self.words(pieces, points, room) {
            let wide = width(&word, style);
            if room < at + wide {
                lines.push(Vec::new());
                at = 0.0;
            }
            if let Some(line) = lines.last_mut() {
                match line.last_mut() {
                    // Words of one style are one text: a reader of PDF then finds their spaces.
                    Some((_, text, last)) if *last == style => {
                        text.push(' ');
                        text.push_str(&word);
                    }
                    _ => line.push((at, word, style)),
                }
            }
            at += wide + space;
        }
        lines
    }

    fn words(&self, pieces: &[Said], points: f32, room: f32) -> Vec<(String, Style)> {
        let pieces: Vec<&Said> = pieces.iter().filter(|piece| !piece.text.is_empty()).collect();
        let mut words = Vec::new();
        for (index, piece) in pieces.iter().enumerate() {
            let weight = if piece.bold { Weight::Bold } else { Weight::Regular };
            let style = self.style(weight, points);
            let last = index + 1 == pieces.len();
            let text = if last { piece.text.clone() } else { format!("{}\u{a0}·", piece.text) };
            // A word longer than the line goes on below.
            words.extend(text.split(' ').flat_map(|word| wrap(word, style, room)).map(|word| (word, style)));
        }
        words
    }

    /// On one foot, whatever their sizes.
    pub(super) fn draw_mixed_line(&mut self, line: &MixedLine, area: Area) {
        let tallest = line.iter().map(|(_, _, style)| style.points).fold(0.0, f32::max);
        for (from, text, style) in line {
            let at = Area { left: area.left + from, top: area.top + tallest - style.points, ..area };
            self.draw_line_of_text(text, *style, Align::Left, at);
        }
    }
}
