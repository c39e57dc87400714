//! A stretch of civil days, both ends included: a season, a financial year, the time an adhesion is valid.

use chrono::{Datelike, Days, Month, Months, NaiveDate};

use super::sentence::{Param, Refusal, Sentence};

/// From a day to a day, both included; never backwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Period {
    from: NaiveDate,
    to: NaiveDate,
}

/// Why there is no such period.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PeriodRefusal {
    #[error("{to} comes before {from}")]
    Backwards { from: NaiveDate, to: NaiveDate },
    #[error("{months} months is not between 1 and {MONTHS_MAX}")]
    MonthsOutOfRange { months: u32 },
    #[error("the calendar does not go that far")]
    OutOfCalendar,
}

/// Ten years.
pub const MONTHS_MAX: u32 = 120;

impl Period {
    /// Errors: backwards.
    pub fn new(from: NaiveDate, to: NaiveDate) -> Result<Period, PeriodRefusal> {
        if to < from { Err(PeriodRefusal::Backwards { from, to }) } else { Ok(Period { from, to }) }
    }

    /// 1 January to 31 December. Errors: out of the calendar.
    pub fn calendar_year(year: i32) -> Result<Period, PeriodRefusal> {
        Period::school_year(year, Month::January)
    }

    /// Twelve months from the first of that month: September 2014 to August 2015. Errors: out of the calendar.
    pub fn school_year(year: i32, first_month: Month) -> Result<Period, PeriodRefusal> {
        let from = NaiveDate::from_ymd_opt(year, first_month.number_from_month(), 1);
        Period::rolling_months(from.ok_or(PeriodRefusal::OutOfCalendar)?, 12)
    }

    /// The school year a day falls in. Errors: out of the calendar.
    pub fn school_year_of(day: NaiveDate, first_month: Month) -> Result<Period, PeriodRefusal> {
        let not_begun = day.month() < first_month.number_from_month();
        let year = if not_begun { day.year().checked_sub(1) } else { Some(day.year()) };
        Period::school_year(year.ok_or(PeriodRefusal::OutOfCalendar)?, first_month)
    }

    /// So many months from that day, ending on the eve: 12 months from 01/03/2025 end on 28/02/2026.
    /// Where the last month is too short to have that day, the period ends with it: 31/08 and 6 months, 28/02.
    ///
    /// Errors: months out of range, out of the calendar. Source: peer-cases F4.
    pub fn rolling_months(from: NaiveDate, months: u32) -> Result<Period, PeriodRefusal> {
        if !(1..=MONTHS_MAX).contains(&months) {
            return Err(PeriodRefusal::MonthsOutOfRange { months });
        }
        let next = from.checked_add_months(Months::new(months)).ok_or(PeriodRefusal::OutOfCalendar)?;
        let month_was_too_short = next.day() != from.day();
        let to = if month_was_too_short { Some(next) } else { next.pred_opt() };
        Period::new(from, to.ok_or(PeriodRefusal::OutOfCalendar)?)
    }

    /// So many months that follow an old period without a gap: who renews early loses no day.
    ///
    /// Errors: months out of range, out of the calendar. Source: peer-cases F8, our fork.
    pub fn extended_from(old_end: NaiveDate, months: u32) -> Result<Period, PeriodRefusal> {
        let next = old_end.checked_add_days(Days::new(1)).ok_or(PeriodRefusal::OutOfCalendar)?;
        Period::rolling_months(next, months)
    }

    pub fn from(self) -> NaiveDate {
        self.from
    }

    pub fn to(self) -> NaiveDate {
        self.to
    }

    pub fn contains(self, day: NaiveDate) -> bool {
        self.from <= day && day <= self.to
    }

    /// Whether at least one day is in both.
    pub fn overlaps(self, other: Period) -> bool {
        self.from <= other.to && other.from <= self.to
    }

    /// Number of days, at least one.
    pub fn days(self) -> i64 {
        (self.to - self.from).num_days() + 1
    }

    /// The civil years it touches: `2026`, or `2014-2015` for a school year.
    pub fn label(self) -> String {
        if self.from.year() == self.to.year() {
            self.from.year().to_string()
        } else {
            format!("{}-{}", self.from.year(), self.to.year())
        }
    }
}

impl Refusal for PeriodRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            PeriodRefusal::Backwards { from, to } => {
                Sentence::new("period-backwards").with("from", Param::Day(*from)).with("to", Param::Day(*to))
            }
            PeriodRefusal::MonthsOutOfRange { months } => Sentence::new("period-months-out-of-range")
                .count("months", i64::from(*months))
                .count("max", i64::from(MONTHS_MAX)),
            PeriodRefusal::OutOfCalendar => Sentence::new("period-out-of-calendar"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(iso: &str) -> NaiveDate {
        iso.parse().unwrap()
    }

    #[track_caller]
    fn check(period: Result<Period, PeriodRefusal>, expected: &str) {
        let period = period.unwrap();
        assert_eq!(format!("{} {} {}", period.from(), period.to(), period.label()), expected);
    }

    #[test]
    fn years() {
        check(Period::calendar_year(2026), "2026-01-01 2026-12-31 2026");
        check(Period::school_year(2014, Month::September), "2014-09-01 2015-08-31 2014-2015");
        check(Period::school_year(2023, Month::March), "2023-03-01 2024-02-29 2023-2024");
    }

    #[test]
    fn the_school_year_of_a_day() {
        let of = |iso| Period::school_year_of(day(iso), Month::September);
        check(of("2015-04-03"), "2014-09-01 2015-08-31 2014-2015"); // F2
        check(of("2015-09-08"), "2015-09-01 2016-08-31 2015-2016");
        check(of("2013-12-12"), "2013-09-01 2014-08-31 2013-2014");
        check(of("2015-08-31"), "2014-09-01 2015-08-31 2014-2015");
        check(of("2015-09-01"), "2015-09-01 2016-08-31 2015-2016");
        check(Period::school_year_of(day("2026-07-14"), Month::January), "2026-01-01 2026-12-31 2026");
    }

    #[test]
    fn rolling_months_end_on_the_eve() {
        let months = |iso, months| Period::rolling_months(day(iso), months);
        check(months("2025-03-01", 12), "2025-03-01 2026-02-28 2025-2026"); // F4
        check(months("2025-07-01", 6), "2025-07-01 2025-12-31 2025");
        check(months("2025-11-28", 12), "2025-11-28 2026-11-27 2025-2026");
        check(months("2025-08-31", 6), "2025-08-31 2026-02-28 2025-2026");
        check(months("2024-02-29", 12), "2024-02-29 2025-02-28 2024-2025");
        check(months("2025-01-30", 1), "2025-01-30 2025-02-28 2025");
        check(months("2024-01-30", 1), "2024-01-30 2024-02-29 2024");
        check(months("2025-02-28", 1), "2025-02-28 2025-03-27 2025");
    }

    #[test]
    fn an_early_renewal_follows_the_old_end() {
        check(Period::extended_from(day("2026-02-28"), 12), "2026-03-01 2027-02-28 2026-2027");
        check(Period::extended_from(day("2025-12-31"), 6), "2026-01-01 2026-06-30 2026");
    }

    #[test]
    fn both_ends_are_inside() {
        let period = Period::school_year(2025, Month::September).unwrap();
        assert!(period.contains(day("2025-09-01")) && period.contains(day("2026-08-31")));
        assert!(!period.contains(day("2025-08-31")) && !period.contains(day("2026-09-01")));
        assert_eq!(period.days(), 365);
        assert_eq!(Period::new(day("2026-01-01"), day("2026-01-01")).unwrap().days(), 1);
    }

    #[test]
    fn sharing_one_day_is_overlapping() {
        let period = |from, to| Period::new(day(from), day(to)).unwrap();
        let first = period("2026-01-01", "2026-06-30");
        assert!(first.overlaps(period("2026-06-30", "2026-12-31")));
        assert!(!first.overlaps(period("2026-07-01", "2026-12-31")));
        assert!(period("2026-07-01", "2026-07-02").overlaps(period("2026-01-01", "2026-12-31")));
    }

    #[test]
    fn refusals() {
        let (from, to) = (day("2026-02-01"), day("2026-01-31"));
        assert_eq!(Period::new(from, to), Err(PeriodRefusal::Backwards { from, to }));
        for months in [0, 121] {
            let refusal = Err(PeriodRefusal::MonthsOutOfRange { months });
            assert_eq!(Period::rolling_months(from, months), refusal);
        }
        assert_eq!(Period::calendar_year(i32::MAX), Err(PeriodRefusal::OutOfCalendar));
        assert_eq!(Period::extended_from(NaiveDate::MAX, 1), Err(PeriodRefusal::OutOfCalendar));
        assert_eq!(Period::rolling_months(NaiveDate::MAX, 1), Err(PeriodRefusal::OutOfCalendar));
    }

    proptest! {
        #[test]
        fn renewals_leave_no_gap_and_no_overlap(offset in 0_u64..50_000, first in 1_u32..=24, second in 1_u32..=24) {
            let start = NaiveDate::from_ymd_opt(2000, 1, 1).unwrap() + Days::new(offset);
            let old = Period::rolling_months(start, first).unwrap();
            let new = Period::extended_from(old.to(), second).unwrap();
            prop_assert_eq!((new.from() - old.to()).num_days(), 1);
            prop_assert!(!old.overlaps(new) && !new.overlaps(old));
            prop_assert!(28 * i64::from(first) <= old.days() && old.days() <= 31 * i64::from(first));
        }
    }
}
