//! Texts that people type: trimmed, bounded, without control characters; parsed once, at the door.

use super::sentence::{Refusal, Sentence};

/// Why a text was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextRefusal {
    #[error("the text is {length} characters long, {max} at most")]
    TooLong { length: usize, max: usize },
    #[error("the text holds a character that cannot be printed")]
    Unprintable,
    #[error("an e-mail address needs one @ between two parts")]
    NotAnEmail,
    #[error("a phone number has between 4 and 15 digits")]
    NotAPhone,
}

impl Refusal for TextRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            TextRefusal::TooLong { length, max } => {
                Sentence::new("refusal-text-too-long").count("length", *length).count("max", *max)
            }
            TextRefusal::Unprintable => Sentence::new("refusal-text-unprintable"),
            TextRefusal::NotAnEmail => Sentence::new("refusal-text-not-an-email"),
            TextRefusal::NotAPhone => Sentence::new("refusal-text-not-a-phone"),
        }
    }
}

/// What a refusal says of a cell of a file: there, a sign that cannot be printed is most often an accent read with
/// other letters than it was written with, and those can be chosen before anything is typed again.
pub fn of_cell(sentence: Sentence) -> Sentence {
    if sentence.key == "refusal-text-unprintable" { Sentence::new("refusal-file-letters") } else { sentence }
}

/// A person's or a place's name: at most 80 characters.
pub const NAME_CHARS_MAX: usize = 80;
/// A postal address, on one line: at most 200 characters.
pub const ADDRESS_CHARS_MAX: usize = 200;
/// A note: at most 1,000 characters, several lines allowed.
pub const NOTE_CHARS_MAX: usize = 1_000;

/// Reads one line: spaces at the ends and doubled ones are dropped; empty is allowed.
pub fn line(text: &str, max: usize) -> Result<String, TextRefusal> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    bounded(text, max)
}

/// Reads several lines, trimmed at the ends; empty is allowed.
pub fn lines(text: &str, max: usize) -> Result<String, TextRefusal> {
    bounded(text.trim().replace("\r\n", "\n"), max)
}

/// What was typed in a field that may stay empty, when something was.
pub fn told(typed: Option<&str>) -> Option<&str> {
    typed.map(str::trim).filter(|text| !text.is_empty())
}

/// Reads an e-mail address, or nothing.
pub fn email(text: &str) -> Result<String, TextRefusal> {
    let text = line(text, ADDRESS_CHARS_MAX)?;
    let whole = match text.split_once('@') {
        _ if text.is_empty() => true,
        Some((before, after)) => {
            !before.is_empty() && after.contains('.') && !after.contains('@') && !text.contains(' ')
        }
        None => false,
    };
    if whole { Ok(text) } else { Err(TextRefusal::NotAnEmail) }
}

/// Reads a phone number as typed, or nothing; only the digits are counted (4 to 15, ITU E.164).
pub fn phone(text: &str) -> Result<String, TextRefusal> {
    let text = line(text, NAME_CHARS_MAX)?;
    let digits = text.chars().filter(char::is_ascii_digit).count();
    let marks = |c: char| c.is_ascii_digit() || " +.-/()".contains(c);
    if text.is_empty() || ((4..=15).contains(&digits) && text.chars().all(marks)) {
        Ok(text)
    } else {
        Err(TextRefusal::NotAPhone)
    }
}

fn bounded(text: String, max: usize) -> Result<String, TextRefusal> {
    let length = text.chars().count();
    if max < length {
        return Err(TextRefusal::TooLong { length, max });
    }
    if text.chars().any(|c| (c.is_control() && c != '\n') || c == '\u{fffd}') {
        return Err(TextRefusal::Unprintable);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_trimmed_bounded_and_printable() {
        assert_eq!(line("  Anna \t Sow ", 80), Ok("Anna Sow".to_owned()));
        assert_eq!(line(" \n ", 80), Ok(String::new()));
        assert_eq!(line("<img src=x onerror=alert(1)>", 80), Ok("<img src=x onerror=alert(1)>".to_owned()));
        assert_eq!(line("فاطمة 👍", 80), Ok("فاطمة 👍".to_owned()));
        let long = "a".repeat(10_000);
        assert_eq!(line(&long, 80), Err(TextRefusal::TooLong { length: 10_000, max: 80 }));
        assert_eq!(line("a\u{0}b", 80), Err(TextRefusal::Unprintable));
        assert_eq!(line("B\u{fffd}nard", 80), Err(TextRefusal::Unprintable));
        assert_eq!(lines(" un\r\ndeux ", 80), Ok("un\ndeux".to_owned()));
    }

    #[test]
    fn an_email_has_two_parts() {
        for good in ["", "anna@exemple.org", " anna@exemple.org "] {
            assert!(email(good).is_ok(), "{good}");
        }
        for bad in ["anna", "@exemple.org", "anna@", "a b@c.d", "a@b@c.d", "anna@exemple"] {
            assert_eq!(email(bad), Err(TextRefusal::NotAnEmail), "{bad}");
        }
    }

    #[test]
    fn a_phone_number_is_digits_and_marks() {
        for good in ["", "06 12 34 56 78", "+33 (0)6.12.34.56.78", "3949"] {
            assert!(phone(good).is_ok(), "{good}");
        }
        for bad in ["06 12 34 56 78 le soir", "12", "chez Anna"] {
            assert_eq!(phone(bad), Err(TextRefusal::NotAPhone), "{bad}");
        }
    }
}
