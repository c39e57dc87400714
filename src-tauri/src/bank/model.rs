//! A line of the bank and what may explain it. One movement of the same sum near its day, or several of one
//! method that add up to it; a person accepts. Values in, values out.

use crate::kernel::day::{DayRefusal, read_day};
use crate::kernel::number::{NumberRefusal, Sign, read_money};
use crate::kernel::sentence::{Refusal, Sentence};
use chrono::NaiveDate;
use std::collections::HashMap;

/// A movement this many days from its line is still looked at.
const DAYS_ALONE_MAX: i64 = 10;
/// A platform pays out once a month, some days later.
const DAYS_TOGETHER_MAX: i64 = 45;
/// Suggestions shown for one line.
pub(super) const SUGGESTIONS_MAX: usize = 3;
/// Movements tried together when they do not simply follow one another.
const TOGETHER_MAX: usize = 24;
/// Additions tried for one line before it is left to the person.
const STEPS_MAX: usize = 20_000;

/// A line as the bank wrote it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) on_day: NaiveDate,
    pub(super) label: String,
    pub(super) cents: i64,
}

/// A movement of the books that no line has explained yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) on_day: NaiveDate,
    pub(super) method: String,
    pub(super) cents: i64,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum BankRefusal {
    #[error("the line is the bank's own account")]
    TheBankItself,
    #[error("the day has not come yet")]
    InTheFuture,
    #[error("no column holds the days or the amounts")]
    NoColumns,
    #[error("the content is not base64")]
    NotBase64,
    #[error("every line is known already")]
    NothingNew,
    #[error("no line can be read")]
    NothingReadable,
    #[error("the line has no amount")]
    NoAmount,
    #[error("no such line")]
    NoSuchLine,
    #[error("the line is matched already")]
    LineMatched,
    #[error("the line is not matched")]
    LineOpen,
    #[error("no movement was chosen")]
    NothingChosen,
    #[error("a movement is not open on the bank account")]
    MovementTaken,
    #[error("the movements differ by {cents} cents from the line")]
    Differs { cents: i64 },
    #[error("the movements explain the whole line")]
    NothingLeft,
    #[error("no such account")]
    NoSuchAccount,
    #[error("the account of a household needs its household")]
    OfAHousehold,
}

impl Refusal for BankRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            BankRefusal::NoColumns => Sentence::new("refusal-bank-no-columns"),
            BankRefusal::NotBase64 => Sentence::new("sheets-unreadable"),
            BankRefusal::NothingNew => Sentence::new("refusal-bank-nothing-new"),
            BankRefusal::NothingReadable => Sentence::new("refusal-bank-nothing-readable"),
            BankRefusal::TheBankItself => Sentence::new("refusal-cash-same-account"),
            BankRefusal::InTheFuture => Sentence::new("refusal-cash-in-the-future"),
            BankRefusal::NoAmount => Sentence::new("refusal-bank-no-amount"),
            BankRefusal::NoSuchLine => Sentence::new("refusal-bank-no-such-line"),
            BankRefusal::LineMatched => Sentence::new("refusal-bank-line-matched"),
            BankRefusal::LineOpen => Sentence::new("refusal-bank-line-open"),
            BankRefusal::NothingChosen => Sentence::new("refusal-bank-nothing-chosen"),
            BankRefusal::MovementTaken => Sentence::new("refusal-bank-movement-taken"),
            BankRefusal::Differs { cents } => Sentence::new("refusal-bank-differs")
                .with("difference", crate::kernel::sentence::Param::Cents(*cents)),
            BankRefusal::NothingLeft => Sentence::new("refusal-bank-nothing-left"),
            BankRefusal::NoSuchAccount => Sentence::new("refusal-books-no-such-account"),
            BankRefusal::OfAHousehold => Sentence::new("refusal-bank-of-a-household"),
        }
    }
}

/// Why a row of a statement is no line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Unread {
    Day(DayRefusal),
    Amount(NumberRefusal),
    NoAmount,
    TwoAmounts,
}

impl Unread {
    pub(super) fn sentence(&self) -> Sentence {
        match self {
            Unread::Day(refusal) => refusal.sentence(),
            Unread::Amount(refusal) => refusal.sentence(),
            Unread::NoAmount => BankRefusal::NoAmount.sentence(),
            Unread::TwoAmounts => Sentence::new("refusal-bank-two-amounts"),
        }
    }
}

/// The money of a row: an amount with its sign, or what left and what came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Written<'a> {
    pub(super) amount: &'a str,
    pub(super) debit: &'a str,
    pub(super) credit: &'a str,
}

/// Reads one row. A debit is money that left whether or not the bank wrote a minus.
pub(super) fn read_line(
    day: &str,
    label: String,
    money: Written<'_>,
    today: NaiveDate,
) -> Result<Line, Unread> {
    // A spreadsheet may keep the hour beside the day.
    let on_day = read_day(day.split_whitespace().next().unwrap_or_default(), today).map_err(Unread::Day)?;
    let read = |text: &str| {
        let text = text.trim().trim_start_matches('+');
        if text.is_empty() { Ok(0) } else { read_money(text, Sign::Any).map(|money| money.cents()) }
    };
    let amount = read(money.amount).map_err(Unread::Amount)?;
    let debit = read(money.debit).map_err(Unread::Amount)?;
    let credit = read(money.credit).map_err(Unread::Amount)?;
    if debit != 0 && credit != 0 {
        return Err(Unread::TwoAmounts);
    }
    // A credit below zero is one that was taken back; banks write debits with and without a sign.
    match if amount == 0 { credit - debit.abs() } else { amount } {
        0 => Err(Unread::NoAmount),
        cents => Ok(Line { on_day, label, cents }),
    }
}

/// Which of equal lines each one is, from 0: two equal ones on a day of one statement are two lines.
pub(super) fn occurrences(lines: &[Line]) -> Vec<usize> {
    let mut seen: HashMap<(NaiveDate, i64, &str), usize> = HashMap::new();
    let which = lines.iter().map(|line| {
        let count = seen.entry((line.on_day, line.cents, line.label.as_str())).or_default();
        *count += 1;
        *count - 1
    });
    which.collect()
}

/// What may explain a line: positions among the candidates, the best first.
pub(super) fn suggestions(line: &Line, candidates: &[Candidate]) -> Vec<Vec<usize>> {
    let away = |candidate: &Candidate| (candidate.on_day - line.on_day).num_days();
    let near = |(_, candidate): &(usize, &Candidate)| {
        candidate.cents == line.cents && away(candidate).abs() <= DAYS_ALONE_MAX
    };
    let mut alone: Vec<(usize, &Candidate)> = candidates.iter().enumerate().filter(near).collect();
    alone.sort_by_key(|(at, candidate)| (away(candidate).abs(), *at));
    let mut found: Vec<Vec<usize>> = alone.into_iter().map(|(at, _)| vec![at]).collect();
    let mut methods: Vec<&str> = candidates.iter().map(|candidate| candidate.method.as_str()).collect();
    methods.sort_unstable();
    methods.dedup();
    for method in methods {
        let fits = |(_, candidate): &(usize, &Candidate)| {
            candidate.method == method
                && candidate.cents.signum() == line.cents.signum()
                && (-DAYS_TOGETHER_MAX..=1).contains(&away(candidate))
        };
        let mut pool: Vec<(usize, i64, NaiveDate)> = candidates
            .iter()
            .enumerate()
            .filter(fits)
            .map(|(at, candidate)| (at, candidate.cents.abs(), candidate.on_day))
            .collect();
        pool.sort_by_key(|(at, _, on_day)| (*on_day, *at));
        let amounts: Vec<i64> = pool.iter().map(|(_, cents, _)| *cents).collect();
        let together = following(&amounts, line.cents.abs()).or_else(|| apart(&amounts, line.cents.abs()));
        found.extend(together.map(|places| places.into_iter().map(|place| pool[place].0).collect()));
    }
    found.truncate(SUGGESTIONS_MAX);
    found
}

/// Two or more amounts that follow one another and add up: a payout of all that came since the last one.
fn following(amounts: &[i64], wanted: i64) -> Option<Vec<usize>> {
    for first in 0..amounts.len() {
        let mut sum = 0;
        for (last, cents) in amounts.iter().enumerate().skip(first) {
            sum += cents;
            if sum == wanted && first < last {
                return Some((first..=last).collect());
            }
            if wanted < sum {
                break;
            }
        }
    }
    None
}

/// Two or more amounts that add up, wherever they stand; bounded, so that a long list only costs a moment.
fn apart(amounts: &[i64], wanted: i64) -> Option<Vec<usize>> {
    fn search(amounts: &[i64], from: usize, left: i64, taken: &mut Vec<usize>, steps: &mut usize) -> bool {
        if left == 0 {
            return 2 <= taken.len();
        }
        for at in from..amounts.len() {
            *steps += 1;
            if STEPS_MAX < *steps {
                return false;
            }
            if amounts[at] <= left {
                taken.push(at);
                if search(amounts, at + 1, left - amounts[at], taken, steps) {
                    return true;
                }
                taken.pop();
            }
        }
        false
    }
    let amounts = &amounts[..amounts.len().min(TOGETHER_MAX)];
    let mut taken = Vec::new();
    search(amounts, 0, wanted, &mut taken, &mut 0).then_some(taken)
}

/// Whether movements explain a line.
pub(super) fn explains(line_cents: i64, movements: &[i64]) -> Result<(), BankRefusal> {
    if movements.is_empty() {
        return Err(BankRefusal::NothingChosen);
    }
    match line_cents - movements.iter().sum::<i64>() {
        0 => Ok(()),
        cents => Err(BankRefusal::Differs { cents }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn line(on_day: &str, cents: i64) -> Line {
        Line { on_day: day(on_day), label: "VIR".to_owned(), cents }
    }

    fn candidate(on_day: &str, method: &str, cents: i64) -> Candidate {
        Candidate { on_day: day(on_day), method: method.to_owned(), cents }
    }

    fn check(amount: &str, debit: &str, credit: &str, expected: Option<i64>) {
        let money = Written { amount, debit, credit };
        let line = read_line("02/03/2026", "VIR".to_owned(), money, day("2026-03-31"));
        assert_eq!(line.ok().map(|line| line.cents), expected, "{amount} {debit} {credit}");
    }

    #[test]
    fn amounts_are_read_as_banks_write_them() {
        check("1 234,56", "", "", Some(123_456));
        check("-12,00", "", "", Some(-1_200));
        check("+12,00", "", "", Some(1_200));
        check("-12.5", "", "", Some(-1_250));
        check("1.234,56 €", "", "", Some(123_456));
        check("", "12,00", "", Some(-1_200));
        check("", "-12,00", "", Some(-1_200));
        check("", "", "12,00", Some(1_200));
        check("", "0,00", "12,00", Some(1_200));
        check("", "", "", None);
        check("0,00", "", "", None);
        check("douze", "", "", None);
    }

    #[test]
    fn days_are_read_as_banks_write_them() {
        let money = Written { amount: "1", ..Written::default() };
        for text in ["02/03/2026", "02.03.26", "2026-03-02", "2026-03-02 00:00:00", "2/3"] {
            let read = read_line(text, String::new(), money, day("2026-03-31"));
            assert_eq!(read.map(|line| line.on_day), Ok(day("2026-03-02")), "{text}");
        }
        assert!(matches!(read_line("Total", String::new(), money, day("2026-03-31")), Err(Unread::Day(_))));
    }

    #[test]
    fn two_equal_lines_of_a_day_are_two() {
        let lines = [line("2026-03-02", 100), line("2026-03-02", 200), line("2026-03-02", 100)];
        assert_eq!(occurrences(&lines), [0, 0, 1]);
    }

    #[test]
    fn the_nearest_movement_of_the_same_sum_comes_first() {
        let candidates = [
            candidate("2026-03-09", "card", 500),
            candidate("2026-03-01", "transfer", 500),
            candidate("2026-03-02", "card", -500),
            candidate("2026-03-20", "card", 500),
        ];
        assert_eq!(suggestions(&line("2026-03-02", 500), &candidates), [vec![1], vec![0]]);
    }

    #[test]
    fn a_payout_is_explained_by_what_it_pays_out() {
        let candidates = [
            candidate("2026-02-20", "helloasso", 100),
            candidate("2026-02-21", "helloasso", 2_000),
            candidate("2026-02-22", "card", 900),
            candidate("2026-02-25", "helloasso", 150),
            candidate("2026-03-01", "helloasso", 700),
        ];
        assert_eq!(suggestions(&line("2026-03-02", 2_250), &candidates), [vec![0, 1, 3]]);
        assert_eq!(suggestions(&line("2026-03-02", 2_700), &candidates), [vec![1, 4]]);
        assert_eq!(suggestions(&line("2026-03-02", 3_000), &candidates), Vec::<Vec<usize>>::new());
    }

    #[test]
    fn a_difference_is_said_and_never_hidden() {
        assert_eq!(explains(2_250, &[100, 2_000, 150]), Ok(()));
        assert_eq!(explains(2_250, &[2_000]), Err(BankRefusal::Differs { cents: 250 }));
        assert_eq!(explains(2_250, &[]), Err(BankRefusal::NothingChosen));
    }

    proptest! {
        #[test]
        fn a_suggestion_always_adds_up(
            amounts in prop::collection::vec((-3_000_i64..3_000, 0..60_i64, 0..3_usize), 0..40),
            wanted in -6_000_i64..6_000,
        ) {
            let last = day("2026-03-02");
            let methods = ["card", "helloasso", "transfer"];
            let candidates: Vec<Candidate> = amounts.iter().filter(|(cents, ..)| *cents != 0)
                .map(|(cents, ago, method)| Candidate {
                    on_day: last - chrono::Days::new(u64::try_from(*ago).unwrap()),
                    method: methods[*method].to_owned(), cents: *cents,
                }).collect();
            let line = Line { on_day: last, label: String::new(), cents: wanted };
            for places in suggestions(&line, &candidates) {
                let cents: Vec<i64> = places.iter().map(|place| candidates[*place].cents).collect();
                prop_assert_eq!(explains(wanted, &cents), Ok(()));
                let mut once = places.clone();
                once.sort_unstable();
                once.dedup();
                prop_assert_eq!(once.len(), places.len());
            }
        }
    }
}
