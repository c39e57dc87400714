//! A year of the books: which days it may have, when it may be closed, and what its sums say.
//! Which class of accounts makes sense for a purpose. Values in, values out.

use crate::kernel::ids::FiscalYearId;
use crate::kernel::period::{Period, PeriodRefusal};
use crate::kernel::sentence::{Param, Refusal, Sentence};
use chrono::{Datelike, Days, Months, NaiveDate};

/// A first or changed year is rarely longer (Code de commerce has no such limit; accountants use 24 months).
const MONTHS_MAX: u32 = 24;
/// Digits of the code of an account.
const CODE_DIGITS: std::ops::RangeInclusive<usize> = 2..=8;

/// A year as it is recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Year {
    pub(crate) id: FiscalYearId,
    pub(crate) period: Period,
    pub(crate) closed: Option<Closed>,
}

/// What was written when the year was closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Closed {
    pub(crate) on: NaiveDate,
    /// Instant as the journal writes it, which its seal is found again by.
    pub(super) at: String,
    pub(crate) by: String,
    pub(crate) result_cents: i64,
    pub(super) seal: String,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum BooksRefusal {
    #[error("no such year")]
    NoSuchYear,
    #[error("the account has served already")]
    HasServed,
    #[error("later books are closed")]
    BeforeClosed { from: NaiveDate },
    #[error("overlaps the year from {from} to {to}")]
    Overlaps { from: NaiveDate, to: NaiveDate },
    #[error("the years touch from {first} to {last}")]
    LeavesAGap { first: NaiveDate, last: NaiveDate },
    #[error("longer than {max} months")]
    TooLong { max: u32 },
    #[error("closed on {on}")]
    AlreadyClosed { on: NaiveDate },
    #[error("ends on {to}")]
    NotOver { to: NaiveDate },
    #[error("the year from {from} to {to} is still open")]
    EarlierOpen { from: NaiveDate, to: NaiveDate },
    #[error("cash sessions are open: {names}")]
    TillsOpen { names: String },
    #[error("{count} lines are dated before the first year")]
    LinesBefore { count: i64, first: NaiveDate },
    #[error("nobody closes it")]
    NoCloser,
    #[error("{code:?} is not the code of an account")]
    NotACode { code: String },
    #[error("the account has no name")]
    NoLabel,
    #[error("no such purpose")]
    NoSuchPurpose,
    #[error("no such account")]
    NoSuchAccount,
    #[error("an account of class {class} is needed")]
    WrongClass { class: &'static str },
}

impl Refusal for BooksRefusal {
    fn sentence(&self) -> Sentence {
        let span = |key, from: &NaiveDate, to: &NaiveDate| {
            Sentence::new(key).with("from", Param::Day(*from)).with("to", Param::Day(*to))
        };
        match self {
            BooksRefusal::NoSuchYear => Sentence::new("refusal-books-no-such-year"),
            BooksRefusal::Overlaps { from, to } => span("refusal-books-overlaps", from, to),
            BooksRefusal::LeavesAGap { first, last } => span("refusal-books-gap", first, last),
            BooksRefusal::TooLong { max } => {
                Sentence::new("refusal-books-too-long").count("max", i64::from(*max))
            }
            BooksRefusal::AlreadyClosed { on } => {
                Sentence::new("refusal-books-already-closed").with("on", Param::Day(*on))
            }
            BooksRefusal::NotOver { to } => {
                Sentence::new("refusal-books-not-over").with("to", Param::Day(*to))
            }
            BooksRefusal::EarlierOpen { from, to } => span("refusal-books-earlier-open", from, to),
            BooksRefusal::TillsOpen { names } => {
                Sentence::new("refusal-books-tills-open").text("names", names)
            }
            BooksRefusal::LinesBefore { count, first } => Sentence::new("refusal-books-lines-before")
                .count("count", *count)
                .with("first", Param::Day(*first)),
            BooksRefusal::NoCloser => Sentence::new("refusal-books-no-closer"),
            BooksRefusal::NotACode { code } => Sentence::new("refusal-books-not-a-code").text("code", code),
            BooksRefusal::NoLabel => Sentence::new("refusal-books-no-label"),
            BooksRefusal::HasServed => Sentence::new("refusal-books-has-served"),
            BooksRefusal::BeforeClosed { from } => {
                Sentence::new("refusal-books-before-closed").with("from", Param::Day(*from))
            }
            BooksRefusal::NoSuchPurpose => Sentence::new("refusal-books-no-such-purpose"),
            BooksRefusal::NoSuchAccount => Sentence::new("refusal-books-no-such-account"),
            BooksRefusal::WrongClass { class } => {
                Sentence::new("refusal-books-wrong-class").text("class", *class)
            }
        }
    }
}

/// The year to open: the calendar year of today at first, then the twelve months after the last one.
pub(super) fn proposed(years: &[Year], today: NaiveDate) -> Result<Period, PeriodRefusal> {
    match years.iter().map(|year| year.period.to()).max() {
        None => Period::calendar_year(today.year()),
        Some(last) => Period::extended_from(last, 12),
    }
}

/// Whether a year may be opened: beside the others, without a day in both and without a day in none.
pub(super) fn may_open(years: &[Year], new: Period) -> Result<(), BooksRefusal> {
    let longest = new.from().checked_add_months(Months::new(MONTHS_MAX));
    if longest.is_none_or(|end| end <= new.to()) {
        return Err(BooksRefusal::TooLong { max: MONTHS_MAX });
    }
    if let Some(year) = years.iter().find(|year| year.period.overlaps(new)) {
        return Err(BooksRefusal::Overlaps { from: year.period.from(), to: year.period.to() });
    }
    if let Some(year) = years.iter().find(|year| year.closed.is_some() && new.to() < year.period.from()) {
        return Err(BooksRefusal::BeforeClosed { from: year.period.from() });
    }
    let first = years.iter().map(|year| year.period.from()).min();
    let last = years.iter().map(|year| year.period.to()).max();
    let (Some(first), Some(last)) = (first, last) else { return Ok(()) };
    let touches = last.checked_add_days(Days::new(1)) == Some(new.from())
        || new.to().checked_add_days(Days::new(1)) == Some(first);
    if touches { Ok(()) } else { Err(BooksRefusal::LeavesAGap { first, last }) }
}

/// What stands around a year that somebody wants to close.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Around {
    /// Names of the cash sessions of the year that are still open.
    pub(super) tills: Vec<String>,
    /// Lines that no year holds since they are dated before all, and the first of their days.
    pub(super) before: Option<(i64, NaiveDate)>,
}

/// Whether a year may be closed.
pub(super) fn may_close(
    years: &[Year],
    year: &Year,
    around: &Around,
    today: NaiveDate,
) -> Result<(), BooksRefusal> {
    if let Some(closed) = &year.closed {
        return Err(BooksRefusal::AlreadyClosed { on: closed.on });
    }
    if today <= year.period.to() {
        return Err(BooksRefusal::NotOver { to: year.period.to() });
    }
    let earlier = |other: &&Year| other.closed.is_none() && other.period.to() < year.period.from();
    if let Some(other) = years.iter().filter(earlier).min_by_key(|other| other.period.from()) {
        return Err(BooksRefusal::EarlierOpen { from: other.period.from(), to: other.period.to() });
    }
    if !around.tills.is_empty() {
        return Err(BooksRefusal::TillsOpen { names: around.tills.join(", ") });
    }
    match around.before {
        Some((count, first)) => Err(BooksRefusal::LinesBefore { count, first }),
        None => Ok(()),
    }
}

/// An account and what it moved or holds, debits positive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sum {
    pub(crate) code: String,
    pub(crate) label: String,
    pub(crate) cents: i64,
    /// The same in the year before.
    pub(crate) before_cents: i64,
}

/// What came in or went out by account: the figures of one column of the summary, never negative by nature.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Side {
    pub(crate) rows: Vec<Sum>,
    pub(crate) cents: i64,
    pub(crate) before_cents: i64,
}

/// What came in (class 7) and what went out (class 6); a receipt is a credit, so its sign is turned.
pub(super) fn sides(moved: &[Sum]) -> (Side, Side) {
    let side = |class: char, sign: i64| {
        let mut side = Side::default();
        for sum in moved.iter().filter(|sum| sum.code.starts_with(class)) {
            let row = Sum { cents: sign * sum.cents, before_cents: sign * sum.before_cents, ..sum.clone() };
            side.cents += row.cents;
            side.before_cents += row.before_cents;
            if row.cents != 0 || row.before_cents != 0 {
                side.rows.push(row);
            }
        }
        side
    };
    (side('7', -1), side('6', 1))
}

/// The purposes, and how the code of their account begins.
const PURPOSES: [(&str, &[&str], &str); 25] = [
    ("cash", &["53"], "53"),
    ("cheque", &["51"], "51"),
    ("card", &["51"], "51"),
    ("transfer", &["51"], "51"),
    ("helloasso", &["51", "46", "47"], "51"),
    ("bank", &["51"], "51"),
    ("on_the_way", &["58"], "58"),
    ("household", &["41"], "41"),
    ("fee", &["7"], "7"),
    ("gift", &["7"], "7"),
    ("sale", &["7"], "7"),
    ("subsidy", &["7"], "7"),
    ("gap_gain", &["7"], "7"),
    ("gap_loss", &["6"], "6"),
    ("bank_fee", &["6"], "6"),
    ("aid", &["6"], "6"),
    ("purchase", &["60"], "60"),
    ("carriage", &["6"], "6"),
    ("supplier", &["40"], "40"),
    ("invoice_gap", &["6", "7"], "6"),
    ("deposit", &["41"], "41"),
    ("carriage_sold", &["7"], "7"),
    ("other_group", &["46"], "46"),
    ("carried", &["10", "11", "12"], "11"),
    ("unsorted", &["47"], "47"),
];

/// The names of the purposes, in the order they are shown.
pub(super) fn purposes() -> impl Iterator<Item = &'static str> {
    PURPOSES.iter().map(|(name, ..)| *name)
}

/// Whether money of a purpose may go to an account.
pub(super) fn may_serve(purpose: &str, code: &str) -> Result<&'static str, BooksRefusal> {
    let known = PURPOSES.iter().find(|(name, ..)| *name == purpose);
    let (name, beginnings, class) = known.ok_or(BooksRefusal::NoSuchPurpose)?;
    let fits = beginnings.iter().any(|beginning| code.starts_with(beginning));
    if fits { Ok(name) } else { Err(BooksRefusal::WrongClass { class }) }
}

/// The code of an account as it is kept: digits of a class from 1 to 7.
pub(super) fn account_code(typed: &str) -> Result<String, BooksRefusal> {
    let code: String = typed.chars().filter(|letter| !letter.is_whitespace()).collect();
    let digits = CODE_DIGITS.contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_digit());
    let class = code.starts_with(['1', '2', '3', '4', '5', '6', '7']);
    if digits && class { Ok(code) } else { Err(BooksRefusal::NotACode { code }) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period::new(day(from), day(to)).unwrap()
    }

    fn year(from: &str, to: &str, closed: bool) -> Year {
        let closed = closed.then(|| Closed {
            on: day("2027-02-01"),
            at: String::new(),
            by: "Solange".to_owned(),
            result_cents: 0,
            seal: String::new(),
        });
        Year { id: FiscalYearId(uuid::Uuid::from_u128(1)), period: period(from, to), closed }
    }

    #[test]
    fn years_touch_and_never_overlap() {
        let years = [year("2026-01-01", "2026-12-31", false)];
        let check = |from: &str, to: &str, expected| {
            assert_eq!(may_open(&years, period(from, to)), expected, "{from}")
        };
        check("2027-01-01", "2027-12-31", Ok(()));
        check("2027-01-01", "2028-12-31", Ok(()));
        check("2025-09-01", "2025-12-31", Ok(()));
        check("2027-01-01", "2029-01-01", Err(BooksRefusal::TooLong { max: 24 }));
        let (first, last) = (day("2026-01-01"), day("2026-12-31"));
        check("2026-06-01", "2027-05-31", Err(BooksRefusal::Overlaps { from: first, to: last }));
        check("2027-02-01", "2027-12-31", Err(BooksRefusal::LeavesAGap { first, last }));
        assert_eq!(may_open(&[], period("2026-09-01", "2027-08-31")), Ok(()));
    }

    #[test]
    fn the_next_year_is_proposed() {
        let today = day("2026-11-24");
        assert_eq!(proposed(&[], today), Ok(period("2026-01-01", "2026-12-31")));
        let years = [year("2025-09-01", "2026-08-31", true)];
        assert_eq!(proposed(&years, today), Ok(period("2026-09-01", "2027-08-31")));
    }

    #[test]
    fn a_year_is_closed_once_over_in_order_and_with_the_tills_closed() {
        let years = [year("2025-01-01", "2025-12-31", true), year("2026-01-01", "2026-12-31", false)];
        let calm = Around::default();
        let check = |years: &[Year], at: usize, around: &Around, today: &str, expected| {
            assert_eq!(may_close(years, &years[at], around, day(today)), expected);
        };
        check(&years, 1, &calm, "2027-01-01", Ok(()));
        check(&years, 1, &calm, "2026-12-31", Err(BooksRefusal::NotOver { to: day("2026-12-31") }));
        check(&years, 0, &calm, "2027-01-01", Err(BooksRefusal::AlreadyClosed { on: day("2027-02-01") }));
        let open = [year("2025-01-01", "2025-12-31", false), years[1].clone()];
        let earlier = BooksRefusal::EarlierOpen { from: day("2025-01-01"), to: day("2025-12-31") };
        check(&open, 1, &calm, "2027-01-01", Err(earlier));
        let tills = Around { tills: vec!["Retrait".to_owned()], before: None };
        let names = "Retrait".to_owned();
        check(&years, 1, &tills, "2027-01-01", Err(BooksRefusal::TillsOpen { names }));
        let before = Around { tills: Vec::new(), before: Some((3, day("2024-12-05"))) };
        let lines = BooksRefusal::LinesBefore { count: 3, first: day("2024-12-05") };
        check(&years, 1, &before, "2027-01-01", Err(lines));
    }

    #[test]
    fn a_purpose_asks_for_a_class() {
        assert_eq!(may_serve("cash", "531"), Ok("cash"));
        assert_eq!(may_serve("fee", "756"), Ok("fee"));
        assert_eq!(may_serve("household", "4121"), Ok("household"));
        assert_eq!(may_serve("household", "401"), Err(BooksRefusal::WrongClass { class: "41" }));
        assert_eq!(may_serve("bank", "607"), Err(BooksRefusal::WrongClass { class: "51" }));
        assert_eq!(may_serve("lottery", "607"), Err(BooksRefusal::NoSuchPurpose));
    }

    #[test]
    fn the_code_of_an_account_is_digits_of_a_class() {
        for (typed, code) in [("606", "606"), (" 60 61 ", "6061"), ("12345678", "12345678")] {
            assert_eq!(account_code(typed), Ok(code.to_owned()));
        }
        for typed in ["6", "", "123456789", "60a", "864", "-60", "٦٠٦"] {
            assert!(account_code(typed).is_err(), "{typed}");
        }
    }

    proptest! {
        #[test]
        fn the_result_is_what_classes_six_and_seven_add_up_to(
            amounts in prop::collection::vec((0..4_usize, -1_000_000_i64..1_000_000), 0..40),
        ) {
            let codes = ["607", "624", "707", "7562"];
            let moved: Vec<Sum> = amounts.iter().map(|(at, cents)| Sum {
                code: codes[*at].to_owned(), label: String::new(), cents: *cents, before_cents: -cents,
            }).collect();
            let (recettes, depenses) = sides(&moved);
            let all: i64 = amounts.iter().map(|(_, cents)| cents).sum();
            prop_assert_eq!(recettes.cents - depenses.cents, -all);
            prop_assert_eq!(recettes.before_cents - depenses.before_cents, all);
        }
    }
}
