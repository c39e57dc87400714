//! Writes numbers, sums, quantities and days the way each language does, exactly as `Intl` does in the window
//! (tests/golden/intl.json, made by script/intl-fixture.mjs). What money and quantities give can be typed back.

use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

use super::lang::Lang;
use super::money::{Money, UnitPrice};
use super::quantity::{Dimension, Quantity};
use super::rate::BasisPoints;
use super::round::half_away_from_zero;

const NO_BREAK: char = '\u{a0}';
const NARROW_NO_BREAK: char = '\u{202f}';

/// `1 234,50 €`, `1234,50 €`, `€1,234.50`: always two decimals.
pub fn money(amount: Money, lang: Lang) -> String {
    let digits = format!("{:03}", amount.cents().unsigned_abs());
    let (whole, cents) = digits.split_at(digits.len() - 2);
    let number = format!("{}{}{cents}", grouped(whole, lang), decimal_mark(lang));
    let minus = if amount.is_negative() { "-" } else { "" };
    match lang {
        Lang::Fr | Lang::It => format!("{minus}{number}{NO_BREAK}€"),
        Lang::En => format!("{minus}€{number}"),
    }
}

/// A unit price to the cent, `1,75 €/kg`; per piece the word is left to the sentence around it.
pub fn unit_price(price: UnitPrice, dimension: Dimension, lang: Lang) -> String {
    let cents = half_away_from_zero(Decimal::new(price.e4(), 2)).expect("a hundredth of an i64 is an i64");
    let per = match dimension {
        Dimension::Mass => "/kg",
        Dimension::Volume => "/L",
        Dimension::Count => "",
    };
    format!("{}{per}", money(Money::from_cents(cents), lang))
}

/// Every decimal there is and no trailing zero, thousands grouped. Not meant to be typed back: `1,234` in English.
pub fn decimal(number: Decimal, lang: Lang) -> String {
    plain(number, |whole| grouped(whole, lang), lang)
}

/// A whole number, thousands grouped. Not meant to be typed back: `1,234` in English.
pub fn count(number: i64, lang: Lang) -> String {
    decimal(Decimal::from(number), lang)
}

/// `5,5 %`, `5,5%`, `5.5%`.
pub fn percent(rate: BasisPoints, lang: Lang) -> String {
    let number = decimal(rate.percent(), lang);
    match lang {
        Lang::Fr => format!("{number}{NO_BREAK}%"),
        Lang::It | Lang::En => format!("{number}%"),
    }
}

/// `2,5 kg`, `500 g`, `1,5 L`, `250 ml`; pieces give the number only, the word is left to the sentence around it.
///
/// Kilograms and litres from one unit up, grams and millilitres under it, and also when there would be exactly
/// three decimals, because `1,234 kg` may be read two ways: `1 234 g`. Thousands take a narrow space in the three
/// languages, never a point or a comma (SI Brochure, 5.4.4), for the same reason.
pub fn quantity(quantity: Quantity, lang: Lang) -> String {
    let base = Decimal::from(quantity.amount());
    let (large, small) = match quantity.dimension() {
        Dimension::Mass => ("kg", "g"),
        Dimension::Volume => ("L", "ml"),
        Dimension::Count => return plain(base, spaced, lang),
    };
    let thousandth = Decimal::from_i128_with_scale(i128::from(quantity.amount()), 3).normalize();
    let in_small = thousandth.scale() == 3 || (!quantity.is_zero() && thousandth.abs() < Decimal::ONE);
    let (number, unit) = if in_small { (base, small) } else { (thousandth, large) };
    format!("{}{NO_BREAK}{unit}", plain(number, spaced, lang))
}

/// `28/11/2026` in the three languages.
pub fn day(day: NaiveDate, lang: Lang) -> String {
    match lang {
        Lang::Fr | Lang::It | Lang::En => {
            format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year())
        }
    }
}

/// `samedi 28 novembre 2026`, `sabato 28 novembre 2026`, `Saturday 28 November 2026`.
pub fn day_long(day: NaiveDate, lang: Lang) -> String {
    let weekdays = match lang {
        Lang::Fr => WEEKDAYS_FR,
        Lang::It => WEEKDAYS_IT,
        Lang::En => WEEKDAYS_EN,
    };
    let weekday = weekdays[day.weekday().num_days_from_monday() as usize];
    format!("{weekday} {} {}", day.day(), month(day, lang))
}

/// `novembre 2026`, `November 2026`: the month a day is in.
pub fn month(day: NaiveDate, lang: Lang) -> String {
    let months = match lang {
        Lang::Fr => MONTHS_FR,
        Lang::It => MONTHS_IT,
        Lang::En => MONTHS_EN,
    };
    format!("{} {}", months[day.month0() as usize], day.year())
}

const WEEKDAYS_FR: [&str; 7] = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
const WEEKDAYS_IT: [&str; 7] = ["lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"];
const WEEKDAYS_EN: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS_FR: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const MONTHS_IT: [&str; 12] = [
    "gennaio",
    "febbraio",
    "marzo",
    "aprile",
    "maggio",
    "giugno",
    "luglio",
    "agosto",
    "settembre",
    "ottobre",
    "novembre",
    "dicembre",
];
const MONTHS_EN: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

fn decimal_mark(lang: Lang) -> char {
    match lang {
        Lang::Fr | Lang::It => ',',
        Lang::En => '.',
    }
}

/// Thousands as CLDR has them; Italian begins to group at five digits.
fn grouped(whole: &str, lang: Lang) -> String {
    match lang {
        Lang::Fr => by_threes(whole, NARROW_NO_BREAK),
        Lang::It if whole.len() < 5 => whole.to_owned(),
        Lang::It => by_threes(whole, '.'),
        Lang::En => by_threes(whole, ','),
    }
}

fn spaced(whole: &str) -> String {
    by_threes(whole, NARROW_NO_BREAK)
}

fn by_threes(digits: &str, mark: char) -> String {
    let mut grouped = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index != 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(mark);
        }
        grouped.push(digit);
    }
    grouped
}

fn plain(number: Decimal, group: impl Fn(&str) -> String, lang: Lang) -> String {
    let minus = if number < Decimal::ZERO { "-" } else { "" };
    let digits = number.abs().normalize().to_string();
    match digits.split_once('.') {
        Some((whole, decimals)) => format!("{minus}{}{}{decimals}", group(whole), decimal_mark(lang)),
        None => format!("{minus}{}", group(&digits)),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::Value;

    use super::super::kind::{MASS_GRAMS_MAX, MONEY_CENTS_MAX, PIECES_MAX};
    use super::super::number::{Sign, read_money, read_percent, read_quantity, read_unit_price};
    use super::*;

    /// Each row of that part of the fixture, written by us in each language, against what Intl wrote.
    #[track_caller]
    fn check_against_intl(part: &str, said: impl Fn(&Value, Lang) -> (String, String)) {
        let fixture: Value = serde_json::from_str(include_str!("../../../tests/golden/intl.json")).unwrap();
        let rows = fixture[part].as_array().unwrap();
        assert!(10 <= rows.len());
        for row in rows {
            for lang in Lang::ALL {
                let (ours, theirs) = said(row, lang);
                assert_eq!(ours, theirs, "{row}");
            }
        }
    }

    fn text(value: &Value) -> String {
        value.as_str().unwrap().to_owned()
    }

    #[test]
    fn money_is_written_as_intl_does() {
        check_against_intl("money", |row, lang| {
            (money(Money::from_cents(row["cents"].as_i64().unwrap()), lang), text(&row[lang.code()]))
        });
    }

    #[test]
    fn numbers_are_written_as_intl_does() {
        check_against_intl("decimal", |row, lang| {
            (decimal(text(&row["value"]).parse().unwrap(), lang), text(&row[lang.code()]))
        });
        check_against_intl("percent", |row, lang| {
            let points = row["bp"].as_u64().unwrap().try_into().unwrap();
            (percent(BasisPoints::new(points), lang), text(&row[lang.code()]))
        });
        assert_eq!(count(-1_234, Lang::En), "-1,234");
    }

    #[test]
    fn days_are_written_as_intl_does() {
        let date = |row: &Value| text(&row["iso"]).parse::<NaiveDate>().unwrap();
        check_against_intl("day", |row, lang| (day(date(row), lang), text(&row["short"][lang.code()])));
        check_against_intl("day", |row, lang| (day_long(date(row), lang), text(&row["long"][lang.code()])));
    }

    #[track_caller]
    fn check(amount: Quantity, fr: &str, en: &str) {
        let spaces_seen = |written: String| written.replace(NO_BREAK, " ").replace(NARROW_NO_BREAK, "_");
        assert_eq!(spaces_seen(quantity(amount, Lang::Fr)), fr);
        assert_eq!(spaces_seen(quantity(amount, Lang::It)), fr);
        assert_eq!(spaces_seen(quantity(amount, Lang::En)), en);
    }

    #[test]
    fn quantities_take_the_unit_that_reads_best() {
        check(Quantity::grams(0), "0 kg", "0 kg");
        check(Quantity::grams(30), "30 g", "30 g"); // C12: a peer prints 0 kg
        check(Quantity::grams(500), "500 g", "500 g");
        check(Quantity::grams(1_000), "1 kg", "1 kg");
        check(Quantity::grams(2_500), "2,5 kg", "2.5 kg");
        check(Quantity::grams(1_230), "1,23 kg", "1.23 kg");
        check(Quantity::grams(1_234), "1_234 g", "1_234 g");
        check(Quantity::grams(12_345), "12_345 g", "12_345 g");
        check(Quantity::grams(1_234_500), "1_234,5 kg", "1_234.5 kg");
        check(Quantity::grams(-250), "-250 g", "-250 g");
        check(Quantity::grams(-25_000), "-25 kg", "-25 kg");
        check(Quantity::millilitres(1_500), "1,5 L", "1.5 L");
        check(Quantity::millilitres(250), "250 ml", "250 ml");
        check(Quantity::pieces(12), "12", "12");
        check(Quantity::pieces(12_000), "12_000", "12_000");
    }

    #[test]
    fn unit_prices_are_shown_to_the_cent() {
        let flour = UnitPrice::from_e4(17_458);
        assert_eq!(unit_price(flour, Dimension::Mass, Lang::Fr), "1,75\u{a0}€/kg");
        assert_eq!(unit_price(flour, Dimension::Volume, Lang::It), "1,75\u{a0}€/L");
        assert_eq!(unit_price(flour, Dimension::Mass, Lang::En), "€1.75/kg");
        assert_eq!(unit_price(flour, Dimension::Count, Lang::Fr), "1,75\u{a0}€");
    }

    fn dimension() -> impl Strategy<Value = Dimension> {
        proptest::sample::select(Dimension::ALL.to_vec())
    }

    proptest! {
        #[test]
        fn written_money_is_read_back(cents in -MONEY_CENTS_MAX..=MONEY_CENTS_MAX, shift in 0_u32..30) {
            let amount = Money::from_cents(cents >> shift);
            for lang in Lang::ALL {
                prop_assert_eq!(read_money(&money(amount, lang), Sign::Any), Ok(amount));
            }
        }

        #[test]
        fn written_quantities_are_read_back(grams in -MASS_GRAMS_MAX..=MASS_GRAMS_MAX, shift in 0_u32..27, round in 0_u32..4, dimension in dimension()) {
            let step = 10_i64.pow(round);
            let limit = if dimension == Dimension::Count { PIECES_MAX } else { MASS_GRAMS_MAX };
            let amount = Quantity::new(dimension, ((grams >> shift) / step * step).clamp(-limit, limit));
            for lang in Lang::ALL {
                prop_assert_eq!(read_quantity(&quantity(amount, lang), dimension, Sign::Any), Ok(amount));
            }
        }

        #[test]
        fn written_rates_and_announced_prices_are_read_back(points in 0_u32..=10_000, cents in 0_i64..1_000_000, dimension in dimension()) {
            let price = UnitPrice::from_money(Money::from_cents(cents)).unwrap();
            for lang in Lang::ALL {
                prop_assert_eq!(read_percent(&percent(BasisPoints::new(points), lang)), Ok(BasisPoints::new(points)));
                prop_assert_eq!(read_unit_price(&unit_price(price, dimension, lang), dimension), Ok(price));
            }
        }
    }
}
