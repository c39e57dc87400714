//! Reads a civil day as people write it in France and Italy: the day first, `28/11/2026`, `28.11.26`, `28/11`.
//! A year typed in full first is also understood: `2026-11-28`.

use chrono::{Datelike, NaiveDate};

use super::sentence::{Refusal, Sentence};

/// A day as the tables write it, `2026-11-28`, in a column of a row.
pub(crate) fn day_in(row: &rusqlite::Row<'_>, column: usize) -> rusqlite::Result<NaiveDate> {
    let text: String = row.get(column)?;
    text.parse().map_err(|error| {
        rusqlite::Error::FromSqlConversionFailure(column, rusqlite::types::Type::Text, Box::new(error))
    })
}

/// Why a day was not taken. `text` is as typed, trimmed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DayRefusal {
    #[error("no day was typed")]
    Empty,
    #[error("{text:?} is not a day")]
    NotADay { text: String },
    #[error("there is no month {month}")]
    NoSuchMonth { text: String, month: u32 },
    #[error("month {month} of {year} has {last} days, not {day}")]
    NoSuchDay { text: String, day: u32, month: u32, year: i32, last: u32 },
    #[error("{year} is outside of {YEAR_MIN} to {YEAR_MAX}")]
    YearOutOfRange { text: String, year: i32 },
}

pub const YEAR_MIN: i32 = 1900;
pub const YEAR_MAX: i32 = 2199;

/// Reads a day. Without a year it is in the year of `today`; a year of two digits is the one nearest to it.
///
/// Errors: [`DayRefusal`], with what is impossible in the date.
pub fn read_day(text: &str, today: NaiveDate) -> Result<NaiveDate, DayRefusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(DayRefusal::Empty);
    }
    let not_a_day = || DayRefusal::NotADay { text: text.chars().take(TEXT_CHARS_MAX).collect() };
    let parts: Vec<&str> = text.split(is_separator).map(str::trim).collect();
    if TEXT_CHARS_MAX < text.chars().count() || !parts.iter().all(|part| is_digits(part)) {
        return Err(not_a_day());
    }
    match parts.as_slice() {
        [year, month, day] if year.len() == 4 => civil(text, number(day), number(month), number(year)),
        [day, month, year] if year.len() == 4 => civil(text, number(day), number(month), number(year)),
        [day, month, year] if year.len() == 2 => {
            civil(text, number(day), number(month), nearest_year(number(year), today.year()))
        }
        [day, month] => civil(text, number(day), number(month), today.year()),
        _ => Err(not_a_day()),
    }
}

const TEXT_CHARS_MAX: usize = 30;

fn is_separator(character: char) -> bool {
    matches!(character, '/' | '-' | '.' | '\u{2010}'..='\u{2013}')
}

fn is_digits(part: &str) -> bool {
    (1..=4).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit())
}

fn number<T: std::str::FromStr<Err = std::num::ParseIntError>>(digits: &str) -> T {
    digits.parse().expect("one to four digits make a number")
}

/// `26` is 2026 and `98` is 1998 when today is in 2026.
fn nearest_year(two_digits: i32, this_year: i32) -> i32 {
    let century = this_year - this_year % 100;
    [century - 100, century, century + 100]
        .map(|century| century + two_digits)
        .into_iter()
        .min_by_key(|year| (year - this_year).abs())
        .expect("there are three candidates")
}

fn civil(text: &str, day: u32, month: u32, year: i32) -> Result<NaiveDate, DayRefusal> {
    let text = text.to_owned();
    if !(YEAR_MIN..=YEAR_MAX).contains(&year) {
        return Err(DayRefusal::YearOutOfRange { text, year });
    }
    let Some(first) = NaiveDate::from_ymd_opt(year, month, 1) else {
        return Err(DayRefusal::NoSuchMonth { text, month });
    };
    let last = u32::from(first.num_days_in_month());
    first.with_day(day).ok_or(DayRefusal::NoSuchDay { text, day, month, year, last })
}

impl Refusal for DayRefusal {
    fn sentence(&self) -> Sentence {
        // A year is text: as a count it would be written « 2 026 ».
        match self {
            DayRefusal::Empty => Sentence::new("day-empty"),
            DayRefusal::NotADay { text } => Sentence::new("day-not-a-day").text("text", text),
            DayRefusal::NoSuchMonth { text, month } => {
                Sentence::new("day-no-such-month").text("text", text).count("month", i64::from(*month))
            }
            DayRefusal::NoSuchDay { text, day, month, year, last } => Sentence::new("day-no-such-day")
                .text("text", text)
                .count("day", i64::from(*day))
                .text("month", format!("{month:02}/{year}"))
                .count("last", i64::from(*last)),
            DayRefusal::YearOutOfRange { text, year } => Sentence::new("day-year-out-of-range")
                .text("text", text)
                .text("year", year.to_string())
                .text("first", YEAR_MIN.to_string())
                .text("last", YEAR_MAX.to_string()),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::format;
    use super::super::lang::Lang;
    use super::*;

    fn today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 7, 14).unwrap()
    }

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let said = match read_day(text, today()) {
            Ok(day) => day.to_string(),
            Err(refusal) => refusal.to_string(),
        };
        assert_eq!(said, expected, "{text:?}");
    }

    #[test]
    fn a_day_in_every_spelling() {
        for text in [
            "28/11/2026",
            "28/11/26",
            "28/11",
            "28-11-2026",
            "28.11.2026",
            "2026-11-28",
            " 28 / 11 / 2026 ",
            "2026/11/28",
            "28.11.26",
        ] {
            check(text, "2026-11-28");
        }
        check("1/2", "2026-02-01");
        check("01/02/98", "1998-02-01");
        check("01/02/70", "2070-02-01");
        check("29/02/2024", "2024-02-29");
    }

    #[test]
    fn an_impossible_day_says_what_is_impossible() {
        check("30/02/2026", "month 2 of 2026 has 28 days, not 30");
        check("29/02", "month 2 of 2026 has 28 days, not 29");
        check("31/11/26", "month 11 of 2026 has 30 days, not 31");
        check("0/11/2026", "month 11 of 2026 has 30 days, not 0");
        check("11/28/2026", "there is no month 28");
        check("28/0/2026", "there is no month 0");
        check("28/11/0026", "26 is outside of 1900 to 2199");
        check("28/11/2260", "2260 is outside of 1900 to 2199");
    }

    #[test]
    fn what_is_not_a_day() {
        check("", "no day was typed");
        check("  ", "no day was typed");
        check("demain", "\"demain\" is not a day");
        check("28", "\"28\" is not a day");
        check("28/11/2026/1", "\"28/11/2026/1\" is not a day");
        check("28/11/206", "\"28/11/206\" is not a day");
        check("28//2026", "\"28//2026\" is not a day");
        check("20261128", "\"20261128\" is not a day");
    }

    proptest! {
        #[test]
        fn a_written_day_is_read_back(offset in 0_u64..100_000) {
            let day = NaiveDate::from_ymd_opt(1900, 1, 1).unwrap() + chrono::Days::new(offset);
            for lang in Lang::ALL {
                prop_assert_eq!(read_day(&format::day(day, lang), today()), Ok(day));
            }
            prop_assert_eq!(read_day(&day.to_string(), today()), Ok(day));
        }
    }
}
