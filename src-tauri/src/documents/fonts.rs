//! The faces of our papers, parsed once: Atkinson Hyperlegible Next, and DejaVu Sans for the words it
//! lacks a letter of. Measures text in the same whole thousandths of an em that the PDF will state.
#![expect(clippy::float_arithmetic, reason = "widths are measured in points")]

use std::sync::LazyLock;

use printpdf::ParsedFont;

use super::script::{Drawn, Piece, pieces};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Weight {
    Regular,
    Bold,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Style {
    pub(super) weight: Weight,
    pub(super) points: f32,
    pub(super) digits: Digits,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Digits {
    /// Each as wide as its drawing.
    Running,
    /// All of one width, so that amounts stand under one another.
    Aligned,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Face {
    Regular,
    Bold,
    SpareRegular,
    SpareBold,
}

impl Face {
    pub(super) const ALL: [Face; 4] = [Face::Regular, Face::Bold, Face::SpareRegular, Face::SpareBold];

    /// The name of the face inside the file; its six capitals also mark it as a subset there.
    pub(super) fn id(self) -> &'static str {
        match self {
            Face::Regular => "ATKREG",
            Face::Bold => "ATKBLD",
            Face::SpareRegular => "DJVREG",
            Face::SpareBold => "DJVBLD",
        }
    }

    pub(super) fn parsed(self) -> &'static ParsedFont {
        &loaded(self).parsed
    }

    fn first(weight: Weight) -> Face {
        match weight {
            Weight::Regular => Face::Regular,
            Weight::Bold => Face::Bold,
        }
    }

    fn spare(weight: Weight) -> Face {
        match weight {
            Weight::Regular => Face::SpareRegular,
            Weight::Bold => Face::SpareBold,
        }
    }
}

/// What stands for a character that no face has: the reader sees that something is there.
const EMPTY_BOX: char = '□';

/// A stretch of text in one face, in drawing order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Run {
    pub(super) face: Face,
    pub(super) content: Content,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Content {
    /// Each character is drawn by its own glyph.
    Plain(String),
    /// Glyph and the text that it stands for.
    Shaped(Vec<(u16, String)>),
}

/// Atkinson's ten digits of one width follow one another from this glyph, in both weights (its `tnum`).
const ALIGNED_ZERO: u16 = 375;

/// Cuts a clean line into runs of one face, right-to-left stretches already turned round.
pub(super) fn runs(line: &str, style: Style) -> Vec<Run> {
    let runs = runs_of_faces(line, style.weight);
    match style.digits {
        Digits::Running => runs,
        Digits::Aligned => runs.into_iter().map(with_aligned_digits).collect(),
    }
}

fn with_aligned_digits(run: Run) -> Run {
    match run {
        Run { face: face @ (Face::Regular | Face::Bold), content: Content::Plain(text) } => {
            let glyphs = text.chars().map(|ch| (aligned_glyph(face, ch), ch.to_string()));
            Run { face, content: Content::Shaped(glyphs.collect()) }
        }
        other => other,
    }
}

fn aligned_glyph(face: Face, ch: char) -> u16 {
    match ch {
        '0'..='9' => ALIGNED_ZERO + (ch as u16 - '0' as u16),
        other => loaded(face).glyph(other).unwrap_or(0),
    }
}

fn runs_of_faces(line: &str, weight: Weight) -> Vec<Run> {
    let first = Face::first(weight);
    if line.chars().all(|ch| has(first, ch)) {
        return vec![Run { face: first, content: Content::Plain(line.to_owned()) }];
    }
    let mut runs = Vec::new();
    for piece in pieces(line) {
        match piece {
            Piece::LeftToRight(text) => word_runs(&text, weight, &mut runs),
            Piece::RightToLeft(drawn) => runs.push(shaped_run(drawn, weight)),
        }
    }
    runs
}

/// A word is drawn whole in one face: half a name in another hand is hard to read.
fn word_runs(text: &str, weight: Weight, runs: &mut Vec<Run>) {
    for word in text.split_inclusive(' ') {
        let (first, spare) = (Face::first(weight), Face::spare(weight));
        let face = if word.chars().any(|ch| !has(first, ch) && has(spare, ch)) { spare } else { first };
        for ch in word.chars() {
            let (face, ch) = if has(face, ch) {
                (face, ch)
            } else if has(first, ch) {
                (first, ch)
            } else {
                (spare, EMPTY_BOX)
            };
            match runs.last_mut() {
                Some(Run { face: last, content: Content::Plain(text) }) if *last == face => text.push(ch),
                _ => runs.push(Run { face, content: Content::Plain(ch.to_string()) }),
            }
        }
    }
}

fn shaped_run(drawn: Vec<Drawn>, weight: Weight) -> Run {
    let face = Face::spare(weight);
    let glyphs = drawn.into_iter().map(|drawn| match loaded(face).glyph(drawn.shape) {
        Some(glyph) => (glyph, drawn.means),
        None => (loaded(face).glyph(EMPTY_BOX).unwrap_or(0), EMPTY_BOX.to_string()),
    });
    Run { face, content: Content::Shaped(glyphs.collect()) }
}

/// The width in points of a clean text on one line.
pub(super) fn width(text: &str, style: Style) -> f32 {
    if style.digits == Digits::Aligned {
        return width_of_runs(text, style);
    }
    let first = loaded(Face::first(style.weight));
    let mut thousandths = 0;
    for ch in text.chars() {
        match first.advance(ch) {
            Some(advance) => thousandths += u32::from(advance),
            None => return width_of_runs(text, style),
        }
    }
    points(thousandths, style)
}

fn width_of_runs(text: &str, style: Style) -> f32 {
    let thousandths = runs(text, style).iter().map(Run::thousandths).sum();
    points(thousandths, style)
}

fn points(thousandths: u32, style: Style) -> f32 {
    thousandths as f32 * style.points / 1000.0
}

impl Run {
    fn thousandths(&self) -> u32 {
        let font = loaded(self.face);
        match &self.content {
            Content::Plain(text) => text.chars().map(|ch| u32::from(font.advance(ch).unwrap_or(0))).sum(),
            Content::Shaped(glyphs) => {
                glyphs.iter().map(|(glyph, _)| u32::from(font.advance_of_glyph(*glyph))).sum()
            }
        }
    }
}

fn has(face: Face, ch: char) -> bool {
    loaded(face).advance(ch).is_some()
}

struct Loaded {
    parsed: ParsedFont,
    /// Advance of each character below `CACHED_BELOW`, or `ABSENT`.
    advances: Vec<u16>,
}

const CACHED_BELOW: u32 = 0x2200;
const ABSENT: u16 = u16::MAX;

impl Loaded {
    fn parse(bytes: &[u8]) -> Loaded {
        let parsed = ParsedFont::from_bytes(bytes, 0, &mut Vec::new()).expect("our own fonts are sound");
        let mut font = Loaded { parsed, advances: Vec::new() };
        font.advances = (0..CACHED_BELOW)
            .map(|code| char::from_u32(code).and_then(|ch| font.look_up(ch)).unwrap_or(ABSENT))
            .collect();
        font
    }

    fn advance(&self, ch: char) -> Option<u16> {
        match self.advances.get(ch as usize) {
            Some(&ABSENT) => None,
            Some(advance) => Some(*advance),
            None => self.look_up(ch),
        }
    }

    fn look_up(&self, ch: char) -> Option<u16> {
        self.glyph(ch).map(|glyph| self.advance_of_glyph(glyph))
    }

    fn glyph(&self, ch: char) -> Option<u16> {
        self.parsed.lookup_glyph_index(u32::from(ch)).filter(|glyph| *glyph != 0)
    }

    /// Rounded down, as the writer of the PDF does: then our lines end where the reader's do.
    fn advance_of_glyph(&self, glyph: u16) -> u16 {
        let em = u32::from(self.parsed.font_metrics.units_per_em).max(1);
        let thousandths = u32::from(self.parsed.get_horizontal_advance(glyph)) * 1000 / em;
        u16::try_from(thousandths).unwrap_or(ABSENT - 1)
    }
}

fn loaded(face: Face) -> &'static Loaded {
    static REGULAR: LazyLock<Loaded> =
        LazyLock::new(|| Loaded::parse(include_bytes!("../../../assets/fonts/atkinson-regular.ttf")));
    static BOLD: LazyLock<Loaded> =
        LazyLock::new(|| Loaded::parse(include_bytes!("../../../assets/fonts/atkinson-bold.ttf")));
    static SPARE_REGULAR: LazyLock<Loaded> =
        LazyLock::new(|| Loaded::parse(include_bytes!("../../../assets/fonts/dejavu-regular.ttf")));
    static SPARE_BOLD: LazyLock<Loaded> =
        LazyLock::new(|| Loaded::parse(include_bytes!("../../../assets/fonts/dejavu-bold.ttf")));
    match face {
        Face::Regular => &REGULAR,
        Face::Bold => &BOLD,
        Face::SpareRegular => &SPARE_REGULAR,
        Face::SpareBold => &SPARE_BOLD,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &[(Face, &str)]) {
        let runs = runs(line, Style { weight: Weight::Regular, points: 12.0, digits: Digits::Running });
        let seen: Vec<_> = runs
            .iter()
            .map(|run| match &run.content {
                Content::Plain(text) => (run.face, text.clone()),
                Content::Shaped(glyphs) => (run.face, glyphs.iter().map(|(_, text)| text.as_str()).collect()),
            })
            .collect();
        let seen: Vec<_> = seen.iter().map(|(face, text)| (*face, text.as_str())).collect();
        assert_eq!(seen, expected);
    }

    #[test]
    fn what_atkinson_lacks_is_drawn_in_dejavu_word_by_word() {
        use Face::{Regular, SpareRegular};
        check("Élodie œuf 3 €", &[(Regular, "Élodie œuf 3 €")]);
        check("Mme Nguyễn Anna", &[(Regular, "Mme "), (SpareRegular, "Nguyễn "), (Regular, "Anna")]);
        check("Sacha 🦔", &[(Regular, "Sacha "), (SpareRegular, "□")]);
        check("Mme محمد", &[(Regular, "Mme "), (SpareRegular, "دمحم")]);
    }

    #[test]
    fn the_digits_of_a_column_are_of_one_width_in_both_weights() {
        for weight in [Weight::Regular, Weight::Bold] {
            let style = Style { weight, points: 1000.0, digits: Digits::Aligned };
            for digit in '0'..='9' {
                assert_eq!(width(&digit.to_string(), style), 632.0, "{digit}");
            }
            assert_eq!(width("111,11", style), width("940,28", style));
        }
    }

    #[test]
    fn every_face_has_the_empty_box_or_a_spare_that_has() {
        for face in [Face::SpareRegular, Face::SpareBold] {
            assert!(has(face, EMPTY_BOX));
        }
    }
}
