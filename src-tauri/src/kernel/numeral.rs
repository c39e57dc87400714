//! One numeral as typed: which mark is the decimal one and which ones group thousands.
//! Marks decide by their place; where the place does not decide, both readings are given back and none is chosen.

use rust_decimal::Decimal;

/// What a numeral says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Numeral {
    Clear(Decimal),
    /// `1.234`: one mark, three digits after it, one to three before it that do not start with zero.
    TwoWays {
        as_thousands: Decimal,
        as_decimals: Decimal,
    },
}

/// Why it says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flaw {
    NotANumber,
    TooLong,
    TooFine,
}

const WHOLE_DIGITS_MAX: usize = 15;
const DECIMALS_MAX: usize = 12;

/// Reads digits with `.`, `,`, spaces or apostrophes between them, and no sign.
pub(super) fn read(text: &str) -> Result<Numeral, Flaw> {
    let groups: Vec<&str> = text.split(is_mark).collect();
    let marks: Vec<char> = text.chars().filter(|&character| is_mark(character)).collect();
    let digits_only = groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
    if !digits_only || groups.last().is_none_or(|last| last.is_empty()) {
        return Err(Flaw::NotANumber);
    }
    let Some((&last, earlier)) = marks.split_last() else {
        return value(text, "").map(Numeral::Clear);
    };
    let (decimals, before) = groups.split_last().expect("a split gives at least one group");
    let is_decimal_mark = last == '.' || last == ',';
    let same_mark_throughout = earlier.iter().all(|&mark| mark == last);

    if is_decimal_mark && earlier.is_empty() {
        let as_decimals = value(before[0], decimals)?;
        if !is_grouped(&groups) {
            return Ok(Numeral::Clear(as_decimals));
        }
        return Ok(Numeral::TwoWays { as_thousands: value(&groups.concat(), "")?, as_decimals });
    }
    if same_mark_throughout && is_grouped(&groups) {
        return value(&groups.concat(), "").map(Numeral::Clear);
    }
    let one_other_mark = !same_mark_throughout && earlier.iter().all(|&mark| mark == earlier[0]);
    if is_decimal_mark && one_other_mark && earlier[0] != last && is_grouped(before) {
        return value(&before.concat(), decimals).map(Numeral::Clear);
    }
    Err(Flaw::NotANumber)
}

fn is_mark(character: char) -> bool {
    matches!(character, '.' | ',' | ' ' | '\'')
}

/// Thousands: one to three digits, not starting with zero, then threes.
fn is_grouped(groups: &[&str]) -> bool {
    let (first, others) = groups.split_first().expect("a split gives at least one group");
    (1..=3).contains(&first.len()) && !first.starts_with('0') && others.iter().all(|group| group.len() == 3)
}

/// `,5` is 0.5, but `5,` may be an amount cut short.
fn value(whole: &str, decimals: &str) -> Result<Decimal, Flaw> {
    let whole = whole.trim_start_matches('0');
    let significant = decimals.trim_end_matches('0');
    if WHOLE_DIGITS_MAX < whole.len() {
        return Err(Flaw::TooLong);
    }
    if DECIMALS_MAX < significant.len() {
        return Err(Flaw::TooFine);
    }
    Decimal::from_str_exact(&format!("0{whole}.{significant}0"))
        .map(|exact| exact.normalize())
        .map_err(|_| Flaw::TooLong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(text: &str, expected: &str) {
        let said = match read(text) {
            Ok(Numeral::Clear(exact)) => exact.to_string(),
            Ok(Numeral::TwoWays { as_thousands, as_decimals }) => format!("{as_thousands} or {as_decimals}"),
            Err(flaw) => format!("{flaw:?}"),
        };
        assert_eq!(said, expected, "{text}");
    }

    #[test]
    fn one_mark_is_decimal() {
        check("3", "3");
        check("3,44", "3.44");
        check("3.45", "3.45");
        check("0,5", "0.5");
        check(",5", "0.5");
        check("0,00", "0");
        check("1,2345", "1.2345");
        check("1234,567", "1234.567");
        check("007", "7");
    }

    #[test]
    fn three_digits_after_one_mark_can_be_read_two_ways() {
        check("1.000", "1000 or 1");
        check("1,000", "1000 or 1");
        check("12.345", "12345 or 12.345");
        check("1,234", "1234 or 1.234");
        check("123,450", "123450 or 123.45");
    }

    #[test]
    fn no_group_of_thousands_starts_with_zero() {
        check("0,500", "0.5");
        check("0.500", "0.5");
        check("00,500", "0.5");
        check("012.345", "12.345");
        check("0.123.456", "NotANumber");
    }

    #[test]
    fn two_kinds_of_marks_are_clear() {
        check("1 234,50", "1234.5");
        check("1.234,50", "1234.5");
        check("1,234.50", "1234.5");
        check("1'234.50", "1234.5");
        check("1 234,500", "1234.5");
        check("1.234.567", "1234567");
        check("1,234,567", "1234567");
        check("1 234", "1234");
        check("1.234.567,5", "1234567.5");
    }

    #[test]
    fn marks_out_of_place_are_refused() {
        for text in [
            "",
            ".",
            "5,",
            "12 50",
            "1 2345",
            "1.23.4",
            "1,2,3",
            "1.234 567",
            "1 234.567,5",
            "1,,5",
            "a",
            "1e3",
        ] {
            check(text, "NotANumber");
        }
    }

    #[test]
    fn a_numeral_has_a_length() {
        check("999999999999999,999999999999", "999999999999999.999999999999");
        check("1000000000000000", "TooLong");
        check("0,0000000000001", "TooFine");
        check("2,50000000000000000000", "2.5");
    }
}
