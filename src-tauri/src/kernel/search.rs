//! The search key: what remains of a text when case, accents, hyphens and apostrophes do not count
//! (domain.md 3.1: Œ = oe, N'Diaye = ndiaye).

use unicode_normalization::UnicodeNormalization;

/// Lower-case words without accents, one space between them: `Jean-Noël N’Diaye` is `jean noel ndiaye`.
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.nfkd().flat_map(char::to_lowercase) {
        match letter {
            'œ' => folded.push_str("oe"),
            'æ' => folded.push_str("ae"),
            'ß' => folded.push_str("ss"),
            'ø' => folded.push('o'),
            'đ' => folded.push('d'),
            'ł' => folded.push('l'),
            'ı' => folded.push('i'),
            '\'' | '’' | '‘' | 'ʼ' | '`' | '´' | '.' => {}
            _ if unicode_normalization::char::is_combining_mark(letter) => {}
            _ if letter.is_alphanumeric() => folded.push(letter),
            _ => folded.push(' '),
        }
    }
    folded.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The folded text without any space: `N DIAYE`, `N'Diaye` and `Ndiaye` are all `ndiaye`.
pub fn compact(text: &str) -> String {
    fold(text).replace(' ', "")
}

/// The digits of a phone number as dialled at home: `+33 6 12` and `0033612` become `0612`.
pub fn phone_digits(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let foreign = text.trim_start().starts_with('+') || digits.starts_with("00");
    match digits.strip_prefix("0033").or_else(|| digits.strip_prefix("33")) {
        Some(rest) if foreign => format!("0{}", rest.trim_start_matches('0')),
        Some(_) | None => digits,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn case_accents_and_marks_do_not_count() {
        for (text, folded) in [
            ("Hélène", "helene"),
            ("Œuvrard", "oeuvrard"),
            ("Lætitia GROSS-Weiß", "laetitia gross weiss"),
            ("N’Diaye", "ndiaye"),
            ("  Jean-Noël   O'Brien ", "jean noel obrien"),
            ("Nguyễn Tự", "nguyen tu"),
            ("فاطمة", "فاطمة"),
            ("👍", ""),
            ("M. Sow", "m sow"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn three_spellings_of_one_name_have_one_compact_key() {
        for text in ["N'Diaye", "Ndiaye", "N DIAYE", "n-diaye"] {
            assert_eq!(compact(text), "ndiaye", "{text}");
        }
    }

    #[test]
    fn a_phone_number_is_its_digits_as_dialled_at_home() {
        for (text, digits) in [
            ("06 12 34 56 78", "0612345678"),
            ("+33 6 12 34 56 78", "0612345678"),
            ("0033 (0)6.12.34.56.78", "0612345678"),
            ("33 12", "3312"),
            ("+39 045 123", "39045123"),
        ] {
            assert_eq!(phone_digits(text), digits, "{text}");
        }
    }
}
