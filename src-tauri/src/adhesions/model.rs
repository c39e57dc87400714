//! How long an adhesion lasts, what it costs, what feeds the fund, who is over the quota. Values in, values out.

use crate::kernel::format;
use crate::kernel::lang::Lang;
use crate::kernel::money::Money;
use crate::kernel::period::{Period, PeriodRefusal};
use crate::kernel::rate::BasisPoints;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use chrono::{Days, Month, NaiveDate};

/// An adhesion that ends within so many days is soon to be renewed.
const SOON_DAYS: u64 = 30;

/// Which year an adhesion counts (domain.md, case 41).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Year {
    Calendar,
    /// September to August.
    School,
    /// Twelve months from the day.
    Rolling,
}

impl Year {
    const ALL: [Year; 3] = [Year::Calendar, Year::School, Year::Rolling];

    pub(super) fn name(self) -> &'static str {
        match self {
            Year::Calendar => "calendar",
            Year::School => "school",
            Year::Rolling => "rolling",
        }
    }

    pub(super) fn parse(name: &str) -> Option<Year> {
        Year::ALL.into_iter().find(|year| year.name() == name)
    }

    /// The period of an adhesion paid today; who is still a member goes on from the old end: no day is lost
    /// and no two overlap (peer-cases F8, our fork).
    pub(super) fn period(
        self,
        today: NaiveDate,
        valid_until: Option<NaiveDate>,
    ) -> Result<Period, PeriodRefusal> {
        let still = valid_until.filter(|until| today <= *until);
        let after = still.and_then(|until| until.checked_add_days(Days::new(1)));
        let begin = after.unwrap_or(today);
        match self {
            Year::Rolling => Period::rolling_months(begin, 12),
            Year::School => Period::new(begin, Period::school_year_of(begin, Month::September)?.to()),
            Year::Calendar => Period::new(begin, Period::school_year_of(begin, Month::January)?.to()),
        }
    }
}

/// What a category asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Price {
    Fixed(Money),
    Minimum(Money),
    Free(Money),
}

impl Price {
    pub(super) fn parse(kind: &str, amount: Money) -> Option<Price> {
        match kind {
            "fixed" => Some(Price::Fixed(amount)),
            "minimum" => Some(Price::Minimum(amount)),
            "free" => Some(Price::Free(amount)),
            _ => None,
        }
    }

    pub(super) fn kind(self) -> &'static str {
        match self {
            Price::Fixed(_) => "fixed",
            Price::Minimum(_) => "minimum",
            Price::Free(_) => "free",
        }
    }

    /// What the screen proposes.
    pub(super) fn amount(self) -> Money {
        match self {
            Price::Fixed(amount) | Price::Minimum(amount) | Price::Free(amount) => amount,
        }
    }

    /// Whether an amount will do.
    pub(super) fn accept(self, paid: Money) -> Result<Money, AdhesionRefusal> {
        match self {
            Price::Fixed(asked) if paid != asked => Err(AdhesionRefusal::NotTheFixedAmount { asked }),
            Price::Minimum(asked) if paid < asked => Err(AdhesionRefusal::BelowTheMinimum { asked }),
            Price::Fixed(_) | Price::Minimum(_) | Price::Free(_) => Ok(paid),
        }
    }
}

/// What of a payment feeds the solidarity fund (domain.md, case 42).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FundRule {
    None,
    /// What exceeds an amount.
    Excess(Money),
    /// Everything but an amount.
    AllBut(Money),
}

impl FundRule {
    pub(super) fn parse(name: &str, amount: Money) -> Option<FundRule> {
        match name {
            "none" => Some(FundRule::None),
            "excess" => Some(FundRule::Excess(amount)),
            "all_but" => Some(FundRule::AllBut(amount)),
            _ => None,
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            FundRule::None => "none",
            FundRule::Excess(_) => "excess",
            FundRule::AllBut(_) => "all_but",
        }
    }

    pub(super) fn amount(self) -> Money {
        match self {
            FundRule::None => Money::ZERO,
            FundRule::Excess(amount) | FundRule::AllBut(amount) => amount,
        }
    }

    /// The part of `paid` that goes to the fund; the fee is the rest.
    pub(super) fn share(self, paid: Money) -> Money {
        match self {
            FundRule::None => Money::ZERO,
            FundRule::Excess(kept) | FundRule::AllBut(kept) => {
                Money::from_cents((paid.cents() - kept.cents()).max(0))
            }
        }
    }
}

/// Where a household stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    Never,
    Valid {
        until: NaiveDate,
    },
    /// Valid, but ends within thirty days.
    Soon {
        until: NaiveDate,
    },
    Expired {
        until: NaiveDate,
    },
}

impl Standing {
    pub(super) fn of(until: Option<NaiveDate>, today: NaiveDate) -> Standing {
        let Some(until) = until else { return Standing::Never };
        let limit = today.checked_add_days(Days::new(SOON_DAYS)).unwrap_or(NaiveDate::MAX);
        if until < today {
            Standing::Expired { until }
        } else if until <= limit {
            Standing::Soon { until }
        } else {
            Standing::Valid { until }
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Standing::Never => "none",
            Standing::Valid { .. } => "valid",
            Standing::Soon { .. } => "soon",
            Standing::Expired { .. } => "expired",
        }
    }

    pub(super) fn sentence(self) -> Sentence {
        match self {
            Standing::Never => Sentence::new("core-adhesion-never"),
            Standing::Valid { until } => {
                Sentence::new("core-adhesion-valid").with("until", Param::Day(until))
            }
            Standing::Soon { until } => Sentence::new("core-adhesion-soon").with("until", Param::Day(until)),
            Standing::Expired { until } => {
                Sentence::new("core-adhesion-expired").with("until", Param::Day(until))
            }
        }
    }
}

/// Whether one adhesion more keeps the category within its share of the valid adhesions of today.
/// 20 of 99 with a quota of 20 % refuses the next one; an expiry elsewhere never expels anyone (case 43).
pub(super) fn within_quota(
    of_category: i64,
    of_all: i64,
    quota: Option<BasisPoints>,
) -> Result<(), AdhesionRefusal> {
    let Some(quota) = quota else { return Ok(()) };
    let over = i64::from(quota.basis_points()) * (of_all + 1) < (of_category + 1) * 10_000;
    if over { Err(AdhesionRefusal::OverQuota { of_category, of_all, quota }) } else { Ok(()) }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum AdhesionRefusal {
    #[error("no such household")]
    NoSuchHousehold,
    #[error("no category is set")]
    NoCategory,
    #[error("no such category")]
    NoSuchCategory,
    #[error("categories are set already")]
    CategoriesSet,
    #[error("the category asks exactly {asked:?}")]
    NotTheFixedAmount { asked: Money },
    #[error("the category asks at least {asked:?}")]
    BelowTheMinimum { asked: Money },
    #[error("{of_category} of {of_all}: the quota is reached")]
    OverQuota { of_category: i64, of_all: i64, quota: BasisPoints },
    #[error("the letter is one capital letter that no other category has")]
    BadLetter,
    #[error("a category has a name")]
    NoName,
    #[error("no such adhesion")]
    NoSuchAdhesion,
    #[error("cancelled already")]
    AlreadyCancelled,
    #[error("a reason is needed")]
    NoReason,
}

impl Refusal for AdhesionRefusal {
    fn sentence(&self) -> Sentence {
        let amount = |key, asked: &Money| Sentence::new(key).with("asked", Param::Cents(asked.cents()));
        match self {
            AdhesionRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
            AdhesionRefusal::NoCategory => Sentence::new("refusal-adhesion-no-category"),
            AdhesionRefusal::NoSuchCategory => Sentence::new("refusal-adhesion-no-such-category"),
            AdhesionRefusal::CategoriesSet => Sentence::new("refusal-adhesion-categories-set"),
            AdhesionRefusal::NotTheFixedAmount { asked } => amount("refusal-adhesion-fixed", asked),
            AdhesionRefusal::BelowTheMinimum { asked } => amount("refusal-adhesion-minimum", asked),
            AdhesionRefusal::OverQuota { of_category, of_all, quota } => {
                Sentence::new("refusal-adhesion-quota")
                    .count("category", *of_category)
                    .count("all", *of_all)
                    .text("quota", format::percent(*quota, Lang::Fr))
            }
            AdhesionRefusal::BadLetter => Sentence::new("refusal-adhesion-letter"),
            AdhesionRefusal::NoName => Sentence::new("refusal-adhesion-name"),
            AdhesionRefusal::NoSuchAdhesion => Sentence::new("refusal-no-such-adhesion"),
            AdhesionRefusal::AlreadyCancelled => Sentence::new("refusal-adhesion-cancelled"),
            AdhesionRefusal::NoReason => Sentence::new("refusal-no-reason"),
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

    #[test]
    fn an_adhesion_lasts_its_year_and_a_renewal_goes_on_from_the_old_end() {
        for (year, today, until, from, to) in [
            (Year::Rolling, "2025-03-01", None, "2025-03-01", "2026-02-28"),
            (Year::Rolling, "2026-02-10", Some("2026-02-28"), "2026-03-01", "2027-02-28"),
            (Year::Rolling, "2026-03-10", Some("2026-02-28"), "2026-03-10", "2027-03-09"),
            (Year::Calendar, "2025-12-28", None, "2025-12-28", "2025-12-31"),
            (Year::Calendar, "2025-12-28", Some("2025-12-31"), "2026-01-01", "2026-12-31"),
            (Year::School, "2026-03-02", None, "2026-03-02", "2026-08-31"),
            (Year::School, "2026-08-30", Some("2026-08-31"), "2026-09-01", "2027-08-31"),
            (Year::School, "2026-09-01", None, "2026-09-01", "2027-08-31"),
        ] {
            let expected = Period::new(day(from), day(to));
            assert_eq!(year.period(day(today), until.map(day)), expected, "{year:?} {today} {until:?}");
        }
    }

    #[test]
    fn a_category_takes_what_it_asks() {
        let euros = |euros: i64| Money::from_cents(euros * 100);
        assert_eq!(Price::Fixed(euros(1)).accept(euros(1)), Ok(euros(1)));
        assert_eq!(
            Price::Fixed(euros(1)).accept(euros(2)),
            Err(AdhesionRefusal::NotTheFixedAmount { asked: euros(1) })
        );
        assert_eq!(Price::Minimum(euros(20)).accept(euros(25)), Ok(euros(25)));
        assert_eq!(
            Price::Minimum(euros(20)).accept(euros(19)),
            Err(AdhesionRefusal::BelowTheMinimum { asked: euros(20) })
        );
        assert_eq!(Price::Free(Money::ZERO).accept(Money::ZERO), Ok(Money::ZERO));
    }

    #[test]
    fn twenty_five_euros_feed_the_fund_as_the_statutes_say() {
        let euros = |euros: i64| Money::from_cents(euros * 100);
        assert_eq!(FundRule::Excess(euros(20)).share(euros(25)), euros(5));
        assert_eq!(FundRule::Excess(euros(20)).share(euros(15)), euros(0));
        assert_eq!(FundRule::AllBut(euros(1)).share(euros(25)), euros(24));
        assert_eq!(FundRule::None.share(euros(25)), euros(0));
    }

    #[test]
    fn the_quota_counts_the_next_one() {
        let quota = Some(BasisPoints::new(2_000));
        for (of_category, of_all, within) in
            [(20, 99, false), (19, 99, true), (20, 100, false), (20, 104, true), (0, 0, false), (0, 4, true)]
        {
            assert_eq!(within_quota(of_category, of_all, quota).is_ok(), within, "{of_category} of {of_all}");
        }
        assert_eq!(within_quota(5, 5, None), Ok(()));
    }

    #[test]
    fn a_household_stands_somewhere() {
        let today = day("2026-03-02");
        assert_eq!(Standing::of(None, today).name(), "none");
        for (until, name) in [
            ("2026-03-01", "expired"),
            ("2026-03-02", "soon"),
            ("2026-04-01", "soon"),
            ("2026-04-02", "valid"),
        ] {
            assert_eq!(Standing::of(Some(day(until)), today).name(), name, "{until}");
        }
    }

    proptest! {
        #[test]
        fn renewals_follow_each_other_without_gap_or_overlap(start in 0..3_650_u64, early in prop::collection::vec(0..200_u64, 1..8)) {
            for year in Year::ALL {
                let mut today = day("2020-01-01") + Days::new(start);
                let mut last = year.period(today, None).unwrap();
                for days in &early {
                    today = last.to() - Days::new((*days).min(u64::try_from(last.days() - 1).unwrap()));
                    let next = year.period(today, Some(last.to())).unwrap();
                    prop_assert_eq!(next.from(), last.to() + Days::new(1));
                    last = next;
                }
            }
        }

        #[test]
        fn fee_and_fund_are_the_payment(paid in 0..100_000_i64, kept in 0..100_000_i64) {
            let (paid, kept) = (Money::from_cents(paid), Money::from_cents(kept));
            for rule in [FundRule::None, FundRule::Excess(kept), FundRule::AllBut(kept)] {
                let share = rule.share(paid);
                prop_assert!(!share.is_negative() && share <= paid);
            }
        }
    }
}
