//! What may be taken from a fund, and in which month it runs dry at the present rate. Values in, values out.

use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use chrono::{Datelike, Months, NaiveDate};

/// The rate is that of the last months, so that an old habit does not hide a new one.
const MONTHS_LOOKED_AT: u32 = 6;
/// A fund that lasts no longer is warned about (domain.md case 30: dry in month 11, warned from month 8).
const MONTHS_WARNED: u32 = 3;

/// When a fund will be empty if it goes on as it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Forecast {
    /// What was used in an average month, in cents, rounded down.
    pub(super) monthly: Money,
    /// First day of the month in which it runs dry.
    pub(super) dry_in: NaiveDate,
    pub(super) warned: bool,
}

/// The month in which a fund runs dry, from what was used on which days.
///
/// The months counted go from the first use (six at most) to this month when something was used in it, else to
/// the last. None when nothing was used in them, or when the fund lasts more than ten years.
pub(super) fn forecast(balance: Money, uses: &[(NaiveDate, Money)], today: NaiveDate) -> Option<Forecast> {
    let this_month = month_of(today);
    let months: Vec<NaiveDate> = uses.iter().map(|(day, _)| month_of(*day)).collect();
    let last = if months.contains(&this_month) {
        this_month
    } else {
        this_month.checked_sub_months(Months::new(1))?
    };
    let oldest = last.checked_sub_months(Months::new(MONTHS_LOOKED_AT - 1))?;
    let first = months.iter().copied().min()?.max(oldest);
    let counted = months_between(first, last)? + 1;
    let used: i64 = uses
        .iter()
        .filter(|(day, _)| (first..=last).contains(&month_of(*day)))
        .map(|(_, amount)| amount.cents())
        .sum();
    if used <= 0 || balance.is_negative() {
        return None;
    }
    // How many more such months begin before the fund is empty: balance / (used / counted), rounded up.
    let left = i128::from(balance.cents()) * i128::from(counted);
    let months_left =
        u32::try_from(left.div_euclid(i128::from(used)) + i128::from(left % i128::from(used) != 0)).ok()?;
    if 120 < months_left {
        return None;
    }
    Some(Forecast {
        monthly: Money::from_cents(used / i64::from(counted)),
        dry_in: last.checked_add_months(Months::new(months_left))?,
        warned: months_left <= MONTHS_WARNED,
    })
}

fn month_of(day: NaiveDate) -> NaiveDate {
    day.with_day(1).unwrap_or(day)
}

/// Whole months from one first of the month to another; none backwards.
fn months_between(first: NaiveDate, last: NaiveDate) -> Option<u32> {
    let months = (last.year() - first.year()) * 12 + i32::try_from(last.month0()).ok()?
        - i32::try_from(first.month0()).ok()?;
    u32::try_from(months).ok()
}

/// Whether so much may be taken: the fund holds it, and the year's ceiling is kept.
pub(super) fn may_take(
    amount: Money,
    balance: Money,
    used_this_year: Money,
    ceiling: Option<Money>,
) -> Result<(), FundRefusal> {
    if amount.is_negative() || amount == Money::ZERO {
        return Err(FundRefusal::NotAboveZero);
    }
    if balance < amount {
        return Err(FundRefusal::NotEnough { holds: balance });
    }
    let Some(ceiling) = ceiling else { return Ok(()) };
    let left = Money::from_cents((ceiling.cents() - used_this_year.cents()).max(0));
    if left < amount { Err(FundRefusal::OverCeiling { ceiling, left }) } else { Ok(()) }
}

/// What may still be taken at most: what the fund holds, within what its year's ceiling leaves; zero at least.
pub(super) fn may_still_take(balance: Money, used_this_year: Money, ceiling: Option<Money>) -> Money {
    let within = ceiling.map_or(balance.cents(), |ceiling| ceiling.cents() - used_this_year.cents());
    Money::from_cents(balance.cents().min(within).max(0))
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum FundRefusal {
    #[error("an amount is above zero")]
    NotAboveZero,
    #[error("the fund holds {holds:?}")]
    NotEnough { holds: Money },
    #[error("the ceiling of the year is {ceiling:?}, {left:?} are left")]
    OverCeiling { ceiling: Money, left: Money },
    #[error("say what it is")]
    NoLabel,
    #[error("whose account is it for")]
    NoHousehold,
    #[error("no such household")]
    NoSuchHousehold,
}

impl Refusal for FundRefusal {
    fn sentence(&self) -> Sentence {
        let cents = |amount: &Money| Param::Cents(amount.cents());
        match self {
            FundRefusal::NotAboveZero => Sentence::new("refusal-cash-not-above-zero"),
            FundRefusal::NotEnough { holds } => {
                Sentence::new("refusal-fund-not-enough").with("holds", cents(holds))
            }
            FundRefusal::OverCeiling { ceiling, left } => Sentence::new("refusal-fund-over-ceiling")
                .with("ceiling", cents(ceiling))
                .with("left", cents(left)),
            FundRefusal::NoLabel => Sentence::new("refusal-cash-no-label"),
            FundRefusal::NoHousehold => Sentence::new("refusal-fund-no-household"),
            FundRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn euros(euros: i64) -> Money {
        Money::from_cents(euros * 100)
    }

    /// domain.md case 30: 3,000 € and 280 € a month: empty during month 11, warned from month 8.
    #[test]
    fn three_thousand_euros_at_280_a_month_end_in_november_and_august_warns() {
        let uses: Vec<(NaiveDate, Money)> =
            (1..=12).map(|month| (NaiveDate::from_ymd_opt(2026, month, 20).unwrap(), euros(280))).collect();
        for month in 1_u32..=10 {
            let seen = &uses[..month as usize];
            let today = NaiveDate::from_ymd_opt(2026, month, 28).unwrap();
            let found = forecast(euros(3_000 - 280 * i64::from(month)), seen, today).unwrap();
            assert_eq!(found.monthly, euros(280), "month {month}");
            assert_eq!(found.dry_in, day("2026-11-01"), "month {month}");
            assert_eq!(found.warned, 8 <= month, "month {month}");
        }
    }

    #[test]
    fn the_rate_is_of_months_that_are_over_or_were_used() {
        let check = |balance, uses: &[(&str, i64)], today, expected: Option<(i64, &str)>| {
            let uses: Vec<_> = uses.iter().map(|(on, amount)| (day(on), euros(*amount))).collect();
            let found = forecast(euros(balance), &uses, day(today));
            let shown = found.map(|found| (found.monthly.cents(), found.dry_in));
            assert_eq!(shown, expected.map(|(monthly, dry)| (monthly * 100, day(dry))), "{balance} {today}");
        };
        check(100, &[], "2026-03-02", None);
        // Nothing yet in March: the rate is January's and February's.
        check(100, &[("2026-01-05", 30), ("2026-02-05", 10)], "2026-03-02", Some((20, "2026-07-01")));
        // A month without any use counts.
        check(100, &[("2026-01-05", 40)], "2026-03-02", Some((20, "2026-07-01")));
        // Seven months ago is forgotten.
        check(100, &[("2025-08-05", 40)], "2026-03-02", None);
        check(0, &[("2026-02-05", 40)], "2026-03-02", Some((40, "2026-02-01")));
        check(100_000, &[("2026-02-05", 1)], "2026-03-02", None);
    }

    #[test]
    fn a_fund_gives_what_it_holds_within_its_ceiling() {
        let check = |amount, balance, used, ceiling: Option<i64>, expected| {
            let found = may_take(euros(amount), euros(balance), euros(used), ceiling.map(euros));
            assert_eq!(found, expected, "{amount} of {balance}");
            let still = may_still_take(euros(balance), euros(used), ceiling.map(euros));
            let refused = found.is_err() && amount != 0;
            assert_eq!(still < euros(amount), refused, "{amount} of {balance}");
        };
        check(5, 5, 0, None, Ok(()));
        check(6, 5, 0, None, Err(FundRefusal::NotEnough { holds: euros(5) }));
        check(5, 50, 95, Some(100), Ok(()));
        check(6, 50, 95, Some(100), Err(FundRefusal::OverCeiling { ceiling: euros(100), left: euros(5) }));
        check(1, 50, 120, Some(100), Err(FundRefusal::OverCeiling { ceiling: euros(100), left: euros(0) }));
        check(0, 50, 0, None, Err(FundRefusal::NotAboveZero));
    }

    proptest! {
        #[test]
        fn a_fund_used_as_before_is_empty_in_the_month_foretold(balance in 1_i64..500_000, monthly in 100_i64..100_000) {
            let uses = [(day("2026-01-10"), Money::from_cents(monthly)), (day("2026-02-10"), Money::from_cents(monthly))];
            if let Some(found) = forecast(Money::from_cents(balance), &uses, day("2026-02-20")) {
                let months = i64::from(months_between(day("2026-02-01"), found.dry_in).unwrap());
                prop_assert!(balance <= months * monthly);
                prop_assert!((months - 1) * monthly < balance);
            }
        }
    }
}
