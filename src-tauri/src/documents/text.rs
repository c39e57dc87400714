//! From a text as it was typed to lines that fit a width: clean-up, then word wrap.
//! Nothing is ever cut off: a word longer than the line goes on below.
#![expect(clippy::float_arithmetic, reason = "lines are filled by measured widths")]

use unicode_normalization::UnicodeNormalization;

use super::fonts::{Style, width};

const NO_BREAK_SPACE: char = '\u{00A0}';
/// Rounding may make a word that was measured for its own column look a hair too wide.
const TOLERANCE: f32 = 0.01;

/// The text as papers write it: accents composed, narrow no-break spaces as plain no-break ones (they
/// are in no face we print with), no invisible mark; what remains is either a glyph or an empty box.
pub(super) fn clean(text: &str) -> String {
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control()) {
        return text.to_owned();
    }
    text.nfc().filter(|ch| *ch == '\n' || !is_invisible(*ch)).map(printable).collect()
}

fn printable(ch: char) -> char {
    match ch {
        '\n' => '\n',
        '\u{202F}' | '\u{2007}' => NO_BREAK_SPACE,
        '\u{2000}'..='\u{200A}' | '\u{3000}' | '\u{2028}' | '\u{2029}' => ' ',
        '\u{2010}' | '\u{2011}' => '-',
        control if control.is_control() => ' ',
        other => other,
    }
}

/// Joiners, direction marks, variation selectors, soft hyphen: they show nothing by themselves.
fn is_invisible(ch: char) -> bool {
    matches!(
        ch,
        '\u{00AD}'
            | '\u{034F}'
            | '\u{061C}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{E0000}'..='\u{E0FFF}'
            | '\r'
    )
}

/// Lines of at most `room` points. An empty text is no line; an empty paragraph inside is an empty one.
pub(super) fn wrap(text: &str, style: Style, room: f32) -> Vec<String> {
    let text = clean(text);
    if text.trim().is_empty() {
        return Vec::new();
    }
    text.trim_end().split('\n').flat_map(|paragraph| wrap_paragraph(paragraph, style, room)).collect()
}

fn wrap_paragraph(paragraph: &str, style: Style, room: f32) -> Vec<String> {
    let room = room + TOLERANCE;
    let space = width(" ", style);
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0.0;
    for word in paragraph.split(' ').filter(|word| !word.is_empty()) {
        for part in parts(word, style, room) {
            let wide = width(&part, style);
            let first_of_word = word.starts_with(part.as_str());
            let gap = if line.is_empty() || !first_of_word { 0.0 } else { space };
            if line.is_empty() {
                used = wide;
            } else if used + gap + wide <= room && first_of_word {
                line.push(' ');
                used += gap + wide;
            } else {
                lines.push(std::mem::take(&mut line));
                used = wide;
            }
            line.push_str(&part);
        }
    }
    lines.push(line);
    lines
}

/// A word that fits is one part. One that does not is cut after a hyphen or slash if that helps, else
/// where the line ends, never between a letter and its accent.
fn parts(word: &str, style: Style, room: f32) -> Vec<String> {
    if width(word, style) <= room {
        return vec![word.to_owned()];
    }
    let mut parts = Vec::new();
    let mut part = String::new();
    for ch in word.chars() {
        part.push(ch);
        if width(&part, style) > room && part.chars().count() > 1 {
            let rest = part.split_off(cut(&part, ch));
            parts.push(std::mem::replace(&mut part, rest));
        }
    }
    parts.push(part);
    parts
}

/// Where to cut a part that has just become too long by its last character.
fn cut(part: &str, last: char) -> usize {
    let before_last = part.len() - last.len_utf8();
    let joint = part[..before_last].rfind(['-', '/', '@', '_']).map(|at| at + 1);
    joint.filter(|at| 2 < *at).unwrap_or(before_last)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::documents::fonts::{Digits, Weight};

    const STYLE: Style = Style { weight: Weight::Regular, points: 12.0, digits: Digits::Running };

    fn check(text: &str, room: f32, expected: &[&str]) {
        assert_eq!(wrap(text, STYLE, room), expected);
    }

    #[test]
    fn words_fill_the_line_and_go_on_below() {
        check("un deux trois", 400.0, &["un deux trois"]);
        check("un deux trois", 50.0, &["un deux", "trois"]);
        check("un\n\ndeux", 400.0, &["un", "", "deux"]);
        check("  ", 400.0, &[]);
    }

    #[test]
    fn a_no_break_space_holds_its_number_and_unit_together() {
        check("prix 12,50\u{202F}€", 55.0, &["prix", "12,50\u{00A0}€"]);
    }

    #[test]
    fn a_word_longer_than_the_line_is_continued_and_nothing_is_lost() {
        let word = "x".repeat(200);
        let lines = wrap(&word, STYLE, 100.0);
        assert_eq!(lines.concat(), word);
        assert!(lines.iter().all(|line| width(line, STYLE) <= 100.0 + TOLERANCE));
        check("Saint-Barthélemy", 60.0, &["Saint-", "Barthélemy"]);
        check("Tour-Maubourg-sur-Mer", 60.0, &["Tour-", "Maubourg-", "sur-Mer"]);
    }

    #[test]
    fn a_room_narrower_than_a_letter_still_ends() {
        check("abc", 0.1, &["a", "b", "c"]);
    }

    #[test]
    fn invisible_marks_go_and_accents_are_composed() {
        assert_eq!(clean("e\u{0301}te\u{0301}\u{200D}\u{FE0F}\ta\u{2011}b"), "été a-b");
    }
}
