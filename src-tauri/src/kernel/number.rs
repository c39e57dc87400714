//! Reads what a person types in a field: `1 234,50 €`, `2,5 kg`, `3*2,40`. What may mean two things is asked back.
//! A field holds a sum of products of numerals, then at most one unit; nothing else.

use rust_decimal::Decimal;

use super::expression::{Expression, Failure, Reading, unambiguous};
use super::kind::Kind;
use super::money::{Money, UnitPrice};
use super::quantity::{Dimension, Quantity};
use super::rate::BasisPoints;
use super::round::half_away_from_zero;
use super::sentence::{Refusal, Sentence};

/// Whether a minus sign makes sense in this field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Any,
    NotNegative,
}

/// Why a typed value was not taken. Texts are as typed, tidied; readings can be typed back as they are.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberRefusal {
    #[error("nothing was typed")]
    Empty,
    #[error("{text:?} is not a number")]
    NotANumber { text: String },
    #[error("{text:?} may be {as_thousands} or {as_decimals}")]
    Ambiguous { text: String, as_thousands: String, as_decimals: String },
    #[error("{unit:?} does not measure a {kind:?}")]
    WrongUnit { text: String, unit: String, kind: Kind },
    #[error("{text:?} is finer than the smallest step of a {kind:?}")]
    TooPrecise { text: String, kind: Kind },
    #[error("{text:?} is beyond the largest {kind:?}")]
    TooLarge { text: String, kind: Kind },
    #[error("{text:?} is negative")]
    Negative { text: String },
}

/// Longer than any field needs; beyond it the text is not read.
pub const TEXT_CHARS_MAX: usize = 60;

/// A bare number with at most six decimals.
pub fn read_decimal(text: &str, sign: Sign) -> Result<Decimal, NumberRefusal> {
    read(text, Kind::Decimal, sign).map(|millionths| Decimal::new(millionths, 6).normalize())
}

/// A rate typed in percent: `5,5`, `5,5 %`. Never negative.
pub fn read_percent(text: &str) -> Result<BasisPoints, NumberRefusal> {
    let points = read(text, Kind::Percent, Sign::NotNegative)?;
    Ok(BasisPoints::new(u32::try_from(points).expect("a rate is read between zero and RATE_BP_MAX")))
}

/// Euros, to the cent: `12`, `12,50 €`, `€1,234.50`, `3*2,40`.
pub fn read_money(text: &str, sign: Sign) -> Result<Money, NumberRefusal> {
    read(text, Kind::Money, sign).map(Money::from_cents)
}

/// Euros per kilogram, litre or piece, to 1/10,000 euro: `1,7458`, `1,75 €/kg`. Never negative.
pub fn read_unit_price(text: &str, dimension: Dimension) -> Result<UnitPrice, NumberRefusal> {
    read(text, Kind::UnitPrice(dimension), Sign::NotNegative).map(UnitPrice::from_e4)
}

/// A weight, a volume or a number of pieces. Without a unit a weight is in kilograms and a volume in litres.
pub fn read_quantity(text: &str, dimension: Dimension, sign: Sign) -> Result<Quantity, NumberRefusal> {
    read(text, Kind::Quantity(dimension), sign).map(|amount| Quantity::new(dimension, amount))
}

/// A whole number, of pieces or of anything: `12`, `12 pièces`, `12 pz`.
pub fn read_count(text: &str, sign: Sign) -> Result<i64, NumberRefusal> {
    read(text, Kind::Quantity(Dimension::Count), sign)
}

/// The value in the base unit of its kind.
fn read(typed: &str, kind: Kind, sign: Sign) -> Result<i64, NumberRefusal> {
    let text = tidy(typed);
    if text.is_empty() {
        return Err(NumberRefusal::Empty);
    }
    if TEXT_CHARS_MAX < text.chars().count() {
        return Err(NumberRefusal::NotANumber { text: text.chars().take(TEXT_CHARS_MAX).collect() });
    }
    let (body, unit) = cut_unit(&text, kind);
    if !body.contains(|character: char| character.is_ascii_digit()) {
        return Err(NumberRefusal::NotANumber { text });
    }
    let Some(decimals) = kind.decimals(&unit.to_lowercase()) else {
        return Err(NumberRefusal::WrongUnit { unit: unit.to_owned(), kind, text });
    };
    let value = match Expression::parse(&body).value() {
        Ok(value) => value,
        Err(Failure::NotANumber) => return Err(NumberRefusal::NotANumber { text }),
        Err(Failure::TooLarge) => return Err(NumberRefusal::TooLarge { text, kind }),
        Err(Failure::TooFine) => return Err(NumberRefusal::TooPrecise { text, kind }),
        Err(Failure::TwoWays { as_thousands, as_decimals }) => {
            let unit = if unit.is_empty() { kind.usual_unit() } else { unit };
            let as_thousands = typed_back(as_thousands, decimals, unit);
            let as_decimals = typed_back(as_decimals, decimals, unit);
            return Err(NumberRefusal::Ambiguous { as_thousands, as_decimals, text });
        }
    };
    if sign == Sign::NotNegative && value < Decimal::ZERO {
        return Err(NumberRefusal::Negative { text });
    }
    if decimals < value.scale() {
        return Err(NumberRefusal::TooPrecise { text, kind });
    }
    match in_base_units(value, decimals) {
        Some(base) if base.unsigned_abs() <= kind.largest().unsigned_abs() => Ok(base),
        Some(_) | None => Err(NumberRefusal::TooLarge { text, kind }),
    }
}

/// Exact: the value has at most so many decimals. `None` beyond 64 bits.
fn in_base_units(value: Decimal, decimals: u32) -> Option<i64> {
    let base = value.mantissa().checked_mul(10_i128.pow(decimals - value.scale()))?;
    i64::try_from(base).ok()
}

/// One spelling for every space, minus, apostrophe and multiplication sign; invisible characters removed.
fn tidy(typed: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let plain: String = typed
        .nfc()
        .filter(|character| !is_invisible(*character))
        .map(|character| match character {
            '−' | '–' | '﹣' | '-' => '-',
            '’' | 'ʼ' => '\'',
            '×' | '✕' => '*',
            space if space.is_whitespace() => ' ',
            other => other,
        })
        .collect();
    plain.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Zero-width and direction marks that come along when a number is pasted from a web page.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The sum without its unit, and the unit written after it (a euro sign may also come first, as in English).
fn cut_unit(text: &str, kind: Kind) -> (String, &str) {
    let ends_with_abbreviation = text.trim_end_matches('.').ends_with(char::is_alphabetic);
    let text = if ends_with_abbreviation { text.trim_end_matches('.') } else { text };
    let body = text.trim_end_matches(|character: char| {
        character.is_alphabetic() || matches!(character, '€' | '%' | '/')
    });
    let unit = &text[body.len()..];
    let (minus, positive) = match body.strip_prefix('-') {
        Some(positive) => ("-", positive.trim_start()),
        None => ("", body),
    };
    let positive = match kind {
        Kind::Money | Kind::UnitPrice(_) => positive.strip_prefix('€').unwrap_or(positive),
        Kind::Decimal | Kind::Percent | Kind::Quantity(_) => positive,
    };
    (format!("{minus}{}", positive.trim()), unit)
}

/// What to type instead. A number alone is brought to the finest step of the field, so that it is accepted
/// (`12,345` € is offered as `12,35 €`), and thousandths of a kilogram or litre go down to the small unit.
fn typed_back(reading: Reading, decimals: u32, unit: &str) -> String {
    let (text, unit) = match reading {
        Reading::Within(text) => (text, unit),
        Reading::Alone(meant) => {
            let steps = half_away_from_zero(meant * Decimal::from(10_i64.pow(decimals)));
            let steps = steps.expect("a numeral with two readings has at most six digits");
            let offered = Decimal::new(steps, decimals).normalize();
            match (offered.scale(), small_unit(unit)) {
                (3, Some(small)) => ((offered * Decimal::ONE_THOUSAND).normalize().to_string(), small),
                _ => (unambiguous(offered), unit),
            }
        }
    };
    format!("{text} {unit}").trim_end().to_owned()
}

/// The unit a thousand times smaller.
fn small_unit(unit: &str) -> Option<&'static str> {
    match unit.to_lowercase().as_str() {
        "kg" | "kgs" | "kilo" | "kilos" | "chilo" | "chili" => Some("g"),
        "l" | "lt" | "litre" | "litres" | "litro" | "litri" | "liter" | "liters" => Some("ml"),
        _ => None,
    }
}

impl Refusal for NumberRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            NumberRefusal::Empty => Sentence::new("number-empty"),
            NumberRefusal::NotANumber { text } => Sentence::new("number-not-a-number").text("text", text),
            NumberRefusal::Ambiguous { text, as_thousands, as_decimals } => Sentence::new("number-ambiguous")
                .text("text", text)
                .text("thousands", as_thousands)
                .text("decimals", as_decimals),
            NumberRefusal::WrongUnit { unit, kind, text } => {
                Sentence::new(wrong_unit_key(*kind)).text("text", text).text("unit", unit)
            }
            NumberRefusal::TooPrecise { text, kind: Kind::Quantity(Dimension::Count) } => {
                Sentence::new("number-not-whole").text("text", text)
            }
            NumberRefusal::TooPrecise { text, kind } => {
                Sentence::new("number-too-precise").text("text", text).text("finest", kind.finest())
            }
            NumberRefusal::TooLarge { text, kind } => {
                Sentence::new("number-too-large").text("text", text).text("largest", kind.largest_text())
            }
            NumberRefusal::Negative { text } => Sentence::new("number-negative").text("text", text),
        }
    }
}

fn wrong_unit_key(kind: Kind) -> &'static str {
    match kind {
        Kind::Decimal => "number-wrong-unit-decimal",
        Kind::Percent => "number-wrong-unit-percent",
        Kind::Money => "number-wrong-unit-money",
        Kind::UnitPrice(Dimension::Mass) => "number-wrong-unit-price-mass",
        Kind::UnitPrice(Dimension::Volume) => "number-wrong-unit-price-volume",
        Kind::UnitPrice(Dimension::Count) => "number-wrong-unit-price-count",
        Kind::Quantity(Dimension::Mass) => "number-wrong-unit-mass",
        Kind::Quantity(Dimension::Volume) => "number-wrong-unit-volume",
        Kind::Quantity(Dimension::Count) => "number-wrong-unit-count",
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const DECIMAL: Kind = Kind::Decimal;
    const MONEY: Kind = Kind::Money;
    const MASS: Kind = Kind::Quantity(Dimension::Mass);
    const VOLUME: Kind = Kind::Quantity(Dimension::Volume);
    const COUNT: Kind = Kind::Quantity(Dimension::Count);
    const PER_KILOGRAM: Kind = Kind::UnitPrice(Dimension::Mass);

    /// `expected` is the value in base units, the two readings, or the name of the refusal.
    #[track_caller]
    fn check(kind: Kind, text: &str, expected: &str) {
        let said = match read(text, kind, Sign::Any) {
            Ok(base) => base.to_string(),
            Err(NumberRefusal::Ambiguous { as_thousands, as_decimals, .. }) => {
                format!("{as_thousands} | {as_decimals}")
            }
            Err(NumberRefusal::Empty) => "empty".to_owned(),
            Err(NumberRefusal::NotANumber { .. }) => "not a number".to_owned(),
            Err(NumberRefusal::WrongUnit { unit, .. }) => format!("wrong unit {unit}"),
            Err(NumberRefusal::TooPrecise { .. }) => "too precise".to_owned(),
            Err(NumberRefusal::TooLarge { .. }) => "too large".to_owned(),
            Err(NumberRefusal::Negative { .. }) => "negative".to_owned(),
        };
        assert_eq!(said, expected, "{text:?} as {kind:?}");
    }

    #[test]
    fn decimals_of_the_peers() {
        for (text, expected) in [
            ("3,44", "3.44"),
            ("3.45", "3.45"),
            ("-3,45", "-3.45"),
            ("3", "3"),
            ("0,5", "0.5"),
            ("0,00", "0"),
        ] {
            assert_eq!(read_decimal(text, Sign::Any).unwrap().to_string(), expected, "{text}"); // E4
        }
        check(DECIMAL, "invalid-price", "not a number");
        check(DECIMAL, "0,0000001", "too precise");
        check(DECIMAL, "12 kg", "wrong unit kg");
    }

    #[test]
    fn money_in_every_spelling() {
        for (text, cents) in [("5,50", "550"), ("0,05", "5"), ("0,50", "50"), ("1 000,50", "100050")] {
            check(MONEY, text, cents); // E2
        }
        for space in [' ', '\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}', '\u{2002}'] {
            check(MONEY, &format!("1{space}234,50{space}€"), "123450");
        }
        check(MONEY, "12€", "1200");
        check(MONEY, "12,5 euros", "1250");
        check(MONEY, "12 EUR", "1200");
        check(MONEY, "€1,234.50", "123450");
        check(MONEY, "-€3.45", "-345");
        check(MONEY, "−3,45\u{a0}€", "-345");
        check(MONEY, "+5", "500");
        check(MONEY, "1'234.50", "123450");
        check(MONEY, "1’234,5", "123450");
        check(MONEY, " 24,88 ", "2488");
        check(MONEY, "\u{200e}12,50\u{200b}", "1250");
        check(MONEY, "1 234 567", "123456700");
    }

    #[test]
    fn sums_and_products() {
        check(MONEY, "3*2,40", "720");
        check(MONEY, "3×2,40", "720");
        check(MONEY, "3 x 2,40 €", "720");
        check(MONEY, "10 + 2,50", "1250");
        check(MONEY, "3*2,40+2*0,15", "750");
        check(MONEY, "3*-2", "-600");
        check(MONEY, "0,5*0,5*10", "250");
        check(MASS, "3*500 g", "1500");
        check(MASS, "1,2+0,35", "1550");
        check(COUNT, "4*6 pcs", "24");
        check(MONEY, "3*", "not a number");
        check(MONEY, "3**2", "not a number");
        check(MONEY, "10-2", "not a number");
        check(MONEY, "12/2", "not a number");
        check(MONEY, "0,1*0,11", "too precise");
    }

    #[test]
    fn quantities_in_every_unit() {
        check(MASS, "12,5 kg", "12500");
        check(MASS, "2.5", "2500"); // no unit: kilograms
        check(MASS, "500 g", "500");
        check(MASS, "500g.", "500");
        check(MASS, "3 etti", "300");
        check(MASS, "0,500", "500");
        check(MASS, "0.734 KG", "734");
        check(MASS, "-0,5", "-500");
        check(VOLUME, "50 cl", "500");
        check(VOLUME, "0,5 L", "500");
        check(VOLUME, "1,5", "1500"); // no unit: litres
        check(VOLUME, "250 ml", "250");
        check(VOLUME, "2 dl", "200");
        check(COUNT, "12 pièces", "12");
        check(COUNT, "12 pie\u{300}ces", "12");
        check(COUNT, "12 pz", "12");
        check(COUNT, "12 pcs.", "12");
        check(COUNT, "0", "0");
        check(PER_KILOGRAM, "1,7458", "17458");
        check(PER_KILOGRAM, "1,75 €/kg", "17500");
        check(PER_KILOGRAM, "€1.75/kg", "17500");
        check(PER_KILOGRAM, "1,75 €/L", "wrong unit €/L");
        check(PER_KILOGRAM, "1,75 €/", "wrong unit €/");
        check(Kind::Percent, "5,5 %", "550");
        check(Kind::Percent, "20", "2000");
        check(Kind::Percent, "5,5555", "too precise");
    }

    #[test]
    fn two_readings_are_asked_back_and_never_guessed() {
        check(MONEY, "1.000", "1000 € | 1 €");
        check(MONEY, "1,500 €", "1500 € | 1,5 €");
        check(MONEY, "12.345", "12345 € | 12,35 €");
        check(MONEY, "-1,234", "-1234 € | -1,23 €");
        check(MASS, "1,234", "1234 kg | 1234 g");
        check(MASS, "1.250 kg", "1250 kg | 1,25 kg");
        check(MASS, "1.250 g", "1250 g | 1 g");
        check(VOLUME, "1,234 L", "1234 L | 1234 ml");
        check(VOLUME, "1.250 cl", "1250 cl | 1,3 cl");
        check(COUNT, "1.000", "1000 | 1");
        check(DECIMAL, "1,234", "1234 | 1,2340");
        check(PER_KILOGRAM, "1,234", "1234 € | 1,2340 €");
        check(MONEY, "3*1.500", "3*1500 € | 3*1,5 €");
        check(MONEY, "2+3×1.234 €", "2+3*1234 € | 2+3*1,2340 €");
        check(MONEY, "1.234,50", "123450");
        check(MONEY, "1,234.50", "123450");
        check(MONEY, "1.234.567", "123456700");
    }

    #[test]
    fn refusals() {
        check(MONEY, "", "empty");
        check(MONEY, " \u{a0} ", "empty");
        check(MONEY, "€", "not a number");
        check(MONEY, "douze", "not a number");
        check(MONEY, "1 2", "not a number");
        check(MONEY, "12,", "not a number");
        check(MONEY, "1e3", "not a number");
        check(MONEY, "12€50", "not a number");
        check(MONEY, &"1+".repeat(40), "not a number");
        check(MONEY, "12 kg", "wrong unit kg");
        check(MASS, "5 L", "wrong unit L");
        check(VOLUME, "5 kg", "wrong unit kg");
        check(COUNT, "5 kg", "wrong unit kg");
        check(MASS, "5 €", "wrong unit €");
        check(MONEY, "1,2345 €", "too precise");
        check(MASS, "0,0005 kg", "too precise");
        check(MASS, "0,5 g", "too precise");
        check(COUNT, "2,5 pièces", "too precise");
        check(MONEY, "9999999999999999999999", "too large");
        check(MONEY, "999999999999*999999999999*999999999999", "too large");
    }

    #[test]
    fn a_minus_is_refused_where_it_makes_no_sense() {
        let negative = |text: &str| NumberRefusal::Negative { text: text.to_owned() };
        assert_eq!(read_money("-10", Sign::NotNegative), Err(negative("-10")));
        assert_eq!(read_count("-1", Sign::NotNegative), Err(negative("-1")));
        assert_eq!(read_percent("-1 %"), Err(negative("-1 %")));
        assert_eq!(read_money("-10", Sign::Any), Ok(Money::from_cents(-1_000))); // E6: a deposit given back
        assert_eq!(read_money("0", Sign::NotNegative), Ok(Money::ZERO));
    }

    #[test]
    fn the_limit_is_the_one_that_is_told() {
        let price = Kind::UnitPrice(Dimension::Count);
        for kind in [DECIMAL, Kind::Percent, MONEY, PER_KILOGRAM, price, MASS, VOLUME, COUNT] {
            check(kind, kind.largest_text(), &kind.largest().to_string());
            check(kind, &format!("-{}", kind.largest_text()), &(-kind.largest()).to_string());
            check(kind, kind.finest(), "1");
            let beyond = format!("{}+{}", kind.largest_text().trim_end_matches(kind.usual_unit()), "1");
            check(kind, &beyond, "too large");
        }
    }

    #[track_caller]
    fn check_sentence(refused: Option<NumberRefusal>, key: &str, params: &[&str]) {
        let sentence = refused.unwrap().sentence();
        let names: Vec<&str> = sentence.params.iter().map(|(name, _)| *name).collect();
        assert_eq!((sentence.key, names.as_slice()), (key, params));
    }

    #[test]
    fn every_refusal_has_a_sentence() {
        let money = |text| read_money(text, Sign::NotNegative).err();
        check_sentence(money(""), "number-empty", &[]);
        check_sentence(money("x"), "number-not-a-number", &["text"]);
        check_sentence(money("1.000"), "number-ambiguous", &["text", "thousands", "decimals"]);
        check_sentence(money("1,0001"), "number-too-precise", &["text", "finest"]);
        check_sentence(money("1000000000"), "number-too-large", &["text", "largest"]);
        check_sentence(money("-1"), "number-negative", &["text"]);
        check_sentence(read_count("1,5", Sign::Any).err(), "number-not-whole", &["text"]);
        for (kind, key) in [
            (DECIMAL, "number-wrong-unit-decimal"),
            (Kind::Percent, "number-wrong-unit-percent"),
            (MONEY, "number-wrong-unit-money"),
            (PER_KILOGRAM, "number-wrong-unit-price-mass"),
            (Kind::UnitPrice(Dimension::Volume), "number-wrong-unit-price-volume"),
            (Kind::UnitPrice(Dimension::Count), "number-wrong-unit-price-count"),
            (MASS, "number-wrong-unit-mass"),
            (VOLUME, "number-wrong-unit-volume"),
            (COUNT, "number-wrong-unit-count"),
        ] {
            check_sentence(read("5 zz", kind, Sign::Any).err(), key, &["text", "unit"]);
        }
    }

    fn kind() -> impl Strategy<Value = Kind> {
        let prices = Dimension::ALL.map(Kind::UnitPrice);
        let quantities = Dimension::ALL.map(Kind::Quantity);
        let kinds = [DECIMAL, Kind::Percent, MONEY].into_iter().chain(prices).chain(quantities);
        proptest::sample::select(kinds.collect::<Vec<_>>())
    }

    proptest! {
        #[test]
        fn no_text_breaks_the_reading(text in "\\PC{0,12}|[0-9., '*x+€/kgLml-]{0,20}", kind in kind()) {
            if let Ok(base) = read(&text, kind, Sign::NotNegative) {
                prop_assert!((0..=kind.largest()).contains(&base));
            }
        }

        #[test]
        fn an_offered_reading_is_never_asked_back_again(whole in 1_u32..1_000, thousandths in 0_u32..1_000, mark in "[.,]", kind in kind()) {
            let typed = format!("{whole}{mark}{thousandths:03}");
            let Err(NumberRefusal::Ambiguous { as_thousands, as_decimals, .. }) = read(&typed, kind, Sign::Any) else {
                return Err(TestCaseError::fail(typed));
            };
            for offered in [as_thousands, as_decimals] {
                let again = read(&offered, kind, Sign::Any);
                prop_assert!(matches!(again, Ok(_) | Err(NumberRefusal::TooLarge { .. })), "{offered}: {again:?}");
            }
        }
    }
}
