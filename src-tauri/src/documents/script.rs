//! Scripts written from right to left, on papers written from left to right: which part of a line
//! turns round, and which form each Arabic letter takes beside its neighbours. The forms are those of
//! Unicode's presentation blocks, which DejaVu Sans has. Nothing here knows a font or a page.

/// A character to draw, and the text it stands for when somebody copies or searches the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Drawn {
    pub(super) shape: char,
    pub(super) means: String,
}

/// A stretch of a line, in the order in which it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    LeftToRight(String),
    RightToLeft(Vec<Drawn>),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Direction {
    Left,
    Right,
    Neutral,
}

/// Letter, its isolated form, and how many forms follow one another from there:
/// isolated, final, then initial and medial for those that also join the next letter.
const FORMS: &[(u32, u32, u8)] = &[
    (0x0621, 0xFE80, 1),
    (0x0622, 0xFE81, 2),
    (0x0623, 0xFE83, 2),
    (0x0624, 0xFE85, 2),
    (0x0625, 0xFE87, 2),
    (0x0626, 0xFE89, 4),
    (0x0627, 0xFE8D, 2),
    (0x0628, 0xFE8F, 4),
    (0x0629, 0xFE93, 2),
    (0x062A, 0xFE95, 4),
    (0x062B, 0xFE99, 4),
    (0x062C, 0xFE9D, 4),
    (0x062D, 0xFEA1, 4),
    (0x062E, 0xFEA5, 4),
    (0x062F, 0xFEA9, 2),
    (0x0630, 0xFEAB, 2),
    (0x0631, 0xFEAD, 2),
    (0x0632, 0xFEAF, 2),
    (0x0633, 0xFEB1, 4),
    (0x0634, 0xFEB5, 4),
    (0x0635, 0xFEB9, 4),
    (0x0636, 0xFEBD, 4),
    (0x0637, 0xFEC1, 4),
    (0x0638, 0xFEC5, 4),
    (0x0639, 0xFEC9, 4),
    (0x063A, 0xFECD, 4),
    (0x0641, 0xFED1, 4),
    (0x0642, 0xFED5, 4),
    (0x0643, 0xFED9, 4),
    (0x0644, 0xFEDD, 4),
    (0x0645, 0xFEE1, 4),
    (0x0646, 0xFEE5, 4),
    (0x0647, 0xFEE9, 4),
    (0x0648, 0xFEED, 2),
    (0x0649, 0xFEEF, 2),
    (0x064A, 0xFEF1, 4),
    // Persian, Kurdish, Urdu, and the veh of Maghrebi names.
    (0x0679, 0xFB66, 4),
    (0x067E, 0xFB56, 4),
    (0x0686, 0xFB7A, 4),
    (0x0688, 0xFB88, 2),
    (0x0691, 0xFB8C, 2),
    (0x0698, 0xFB8A, 2),
    (0x06A4, 0xFB6A, 4),
    (0x06A9, 0xFB8E, 4),
    (0x06AF, 0xFB92, 4),
    (0x06BA, 0xFB9E, 2),
    (0x06BE, 0xFBAA, 4),
    (0x06C1, 0xFBA6, 4),
    (0x06CC, 0xFBFC, 4),
    (0x06D2, 0xFBAE, 2),
];

/// Lam followed by one of these four alefs is one glyph: isolated, then final.
const LAM_ALEF: &[(char, u32)] =
    &[('\u{0622}', 0xFEF5), ('\u{0623}', 0xFEF7), ('\u{0625}', 0xFEF9), ('\u{0627}', 0xFEFB)];
const LAM: char = '\u{0644}';
const TATWEEL: char = '\u{0640}';

/// Whether any character of the text is written from right to left.
pub(super) fn turns_round(text: &str) -> bool {
    text.chars().any(|ch| direction(ch) == Direction::Right)
}

/// Cuts a line where its direction changes. A line without a Latin letter turns round as a whole, so
/// that a phone number beside an Arabic name stands where an Arabic reader looks for it.
pub(super) fn pieces(line: &str) -> Vec<Piece> {
    if !turns_round(line) {
        return vec![Piece::LeftToRight(line.to_owned())];
    }
    let chars: Vec<char> = line.chars().collect();
    if !chars.iter().any(|ch| direction(*ch) == Direction::Left) {
        return vec![Piece::RightToLeft(turned(&chars))];
    }
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let start = chars[at..].iter().position(|ch| direction(*ch) == Direction::Right);
        let start = start.map_or(chars.len(), |steps| at + steps);
        if at < start {
            pieces.push(Piece::LeftToRight(chars[at..start].iter().collect()));
        }
        at = end_of_turn(&chars, start);
        if start < at {
            pieces.push(Piece::RightToLeft(turned(&chars[start..at])));
        }
    }
    pieces
}

/// The turn goes on over spaces and digits as long as another such letter follows.
fn end_of_turn(chars: &[char], start: usize) -> usize {
    let mut end = start;
    for (at, ch) in chars.iter().enumerate().skip(start) {
        match direction(*ch) {
            Direction::Right => end = at + 1,
            Direction::Left => break,
            Direction::Neutral => {}
        }
    }
    end
}

fn direction(ch: char) -> Direction {
    match u32::from(ch) {
        0x0660..=0x0669 | 0x06F0..=0x06F9 => Direction::Neutral,
        0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFC => Direction::Right,
        _ if ch.is_alphabetic() => Direction::Left,
        _ => Direction::Neutral,
    }
}

/// Reverses a stretch, keeping numbers readable and each mark with its letter.
fn turned(chars: &[char]) -> Vec<Drawn> {
    let mut clusters: Vec<Vec<Drawn>> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let (cluster, taken) = cluster(chars, at);
        clusters.push(cluster);
        at += taken;
    }
    clusters.reverse();
    clusters.into_iter().flatten().collect()
}

fn cluster(chars: &[char], at: usize) -> (Vec<Drawn>, usize) {
    let ch = chars[at];
    if ch.is_numeric() {
        let length = number_length(&chars[at..]);
        let digits = chars[at..at + length].iter().map(|digit| plain(*digit)).collect();
        return (digits, length);
    }
    let next = (at + 1..chars.len()).find(|next| !is_mark(chars[*next]));
    let joins_previous = chars[..at].iter().rev().find(|ch| !is_mark(**ch)).is_some_and(|ch| joins_next(*ch));
    let alef = next.and_then(|next| LAM_ALEF.iter().find(|(alef, _)| ch == LAM && *alef == chars[next]));
    if let (Some((alef, isolated)), Some(next)) = (alef, next) {
        let drawn = Drawn {
            shape: form(*isolated, if joins_previous { 1 } else { 0 }, ch),
            means: [LAM, *alef].iter().collect(),
        };
        return with_marks(drawn, chars, at + 1..next, next + 1);
    }
    let joined_by_next = joins_next(ch) && next.is_some_and(|next| joins_back(chars[next]));
    let joined_to_previous = joins_previous && joins_back(ch);
    let shape = match forms(ch) {
        None => mirrored(ch),
        Some((isolated, _)) => {
            form(isolated, u32::from(joined_to_previous) + 2 * u32::from(joined_by_next), ch)
        }
    };
    let means = if forms(ch).is_some() { ch.to_string() } else { shape.to_string() };
    with_marks(Drawn { shape, means }, chars, at + 1..at + 1, at + 1)
}

/// Adds the vowel marks that stand before and after `from` to the letter; answers how far it read.
fn with_marks(
    drawn: Drawn,
    chars: &[char],
    between: std::ops::Range<usize>,
    from: usize,
) -> (Vec<Drawn>, usize) {
    let start = between.start - 1;
    let mut cluster = vec![drawn];
    cluster.extend(chars[between].iter().map(|mark| plain(*mark)));
    let after = chars[from..].iter().take_while(|ch| is_mark(**ch)).count();
    cluster.extend(chars[from..from + after].iter().map(|mark| plain(*mark)));
    (cluster, from + after - start)
}

/// Isolated is 0, final 1, initial 2, medial 3: the order of the presentation blocks.
fn form(isolated: u32, step: u32, otherwise: char) -> char {
    char::from_u32(isolated + step).unwrap_or(otherwise)
}

fn plain(ch: char) -> Drawn {
    Drawn { shape: ch, means: ch.to_string() }
}

fn forms(ch: char) -> Option<(u32, u8)> {
    FORMS
        .iter()
        .find(|(letter, _, _)| *letter == u32::from(ch))
        .map(|(_, isolated, count)| (*isolated, *count))
}

fn joins_next(ch: char) -> bool {
    ch == TATWEEL || forms(ch).is_some_and(|(_, count)| count == 4)
}

fn joins_back(ch: char) -> bool {
    ch == TATWEEL || forms(ch).is_some_and(|(_, count)| count >= 2)
}

fn is_mark(ch: char) -> bool {
    matches!(u32::from(ch), 0x0610..=0x061A | 0x064B..=0x065F | 0x0670 | 0x06D6..=0x06DC | 0x06DF..=0x06E4 | 0x0591..=0x05BD)
}

/// Digits with the separators between them: `12`, `3,5`, `06.12`.
fn number_length(chars: &[char]) -> usize {
    let mut end = 0;
    for (at, ch) in chars.iter().enumerate() {
        if ch.is_numeric() {
            end = at + 1;
        } else if !matches!(ch, '.' | ',' | ':' | '/' | '\u{00A0}') {
            break;
        }
    }
    end
}

fn mirrored(ch: char) -> char {
    match ch {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        '«' => '»',
        '»' => '«',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &str) {
        let mut seen = String::new();
        for piece in pieces(line) {
            match piece {
                Piece::LeftToRight(text) => seen.push_str(&text),
                Piece::RightToLeft(drawn) => {
                    let shapes = drawn.iter().map(|drawn| format!("{:04X}", u32::from(drawn.shape)));
                    seen.push_str(&format!("<{}>", shapes.collect::<Vec<_>>().join(" ")));
                }
            }
        }
        assert_eq!(seen, expected, "{line}");
    }

    #[test]
    fn letters_take_the_form_of_their_place_and_turn_round() {
        check("Anna", "Anna");
        // Meem, hah, meem, dal: initial, medial, medial, final, drawn from the last.
        check("محمد", "<FEAA FEE4 FEA4 FEE3>");
        // Waw does not join what follows: the next letter starts afresh.
        check("نور", "<FEAD FEEE FEE7>");
        check("سلام", "<FEE1 FEFC FEB3>");
        check("لا", "<FEFB>");
    }

    #[test]
    fn only_the_right_to_left_stretch_turns_in_a_latin_line() {
        check("M. علي Ben", "M. <FEF2 FEE0 FECB> Ben");
        check("علي 12", "<0031 0032 0020 FEF2 FEE0 FECB>");
        check("(علي)", "<0028 FEF2 FEE0 FECB 0029>");
        check("F12 علي 3", "F12 <FEF2 FEE0 FECB> 3");
    }

    #[test]
    fn a_vowel_mark_stays_with_its_letter_and_does_not_cut_the_join() {
        check("مُد", "<FEAA FEE3 064F>");
        check("شلوم שלום", "<05DD 05D5 05DC 05E9 0020 FEE1 FEEE FEE0 FEB7>");
    }
}
