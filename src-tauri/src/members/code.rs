//! The household's code: a check letter and a number, short enough to be called across a hall (`B-047`).
//! The letter is the number modulo 23, as on Spanish identity cards: it betrays any single wrong digit and
//! any two neighbouring digits that changed places.

/// Letters that are not mistaken for a digit or for each other, one for each remainder.
const LETTERS: &[u8; 23] = b"TBWAGMYFPDXRNJZSKVHLCEU";
/// A number that still fits on a card.
pub(super) const NUMBER_MAX: i64 = 999_999;

/// A household's number with its check letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Code(i64);

impl Code {
    pub(crate) fn of(number: i64) -> Code {
        assert!((1..=NUMBER_MAX).contains(&number), "household numbers go from 1 to 999 999");
        Code(number)
    }

    pub(crate) fn number(self) -> i64 {
        self.0
    }

    fn letter(self) -> char {
        let remainder = usize::try_from(self.0 % 23).expect("numbers are positive");
        char::from(LETTERS[remainder])
    }

    /// Reads `B-047`, `b47`, `B 047`; `None` when the letter does not belong to the number.
    pub(crate) fn parse(text: &str) -> Option<Code> {
        let text = text.trim().to_uppercase();
        let mut rest = text.chars();
        let letter = rest.next()?;
        let digits = rest.as_str().trim_start_matches(['-', ' ', '\u{2011}']);
        let number: i64 = digits.parse().ok().filter(|number| (1..=NUMBER_MAX).contains(number))?;
        let whole = digits.chars().all(|c| c.is_ascii_digit()) && Code(number).letter() == letter;
        whole.then_some(Code(number))
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}-{:03}", self.letter(), self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_code_is_a_letter_and_three_digits() {
        for (number, text) in
            [(1, "B-001"), (11, "R-011"), (47, "B-047"), (400, "D-400"), (12_345, "V-12345")]
        {
            assert_eq!(Code::of(number).to_string(), text);
        }
        for text in ["B-047", "b47", "B 047", " B047 ", "B-0047"] {
            assert_eq!(Code::parse(text), Some(Code(47)), "{text}");
        }
        for text in ["", "B", "47", "R-047", "B-O47", "B-+47", "B-0", "B--"] {
            assert_eq!(Code::parse(text), None, "{text}");
        }
    }

    proptest! {
        #[test]
        fn one_wrong_digit_or_a_swap_is_betrayed(number in 1..100_000_i64, place in 0..5_u32, digit in 0..10_i64) {
            let code = Code::of(number).to_string();
            prop_assert_eq!(Code::parse(&code), Some(Code(number)));
            let letter = &code[..1];
            let unit = 10_i64.pow(place);
            let wrong = number - number / unit % 10 * unit + digit * unit;
            if wrong != number {
                prop_assert_eq!(Code::parse(&format!("{letter}-{wrong}")), None);
            }
            let (low, high) = (number / unit % 10, number / unit / 10 % 10);
            let swapped = number + (high - low) * unit + (low - high) * unit * 10;
            if swapped != number {
                prop_assert_eq!(Code::parse(&format!("{letter}-{swapped}")), None);
            }
        }
    }
}
