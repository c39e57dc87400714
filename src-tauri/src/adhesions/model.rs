//! How long an adhesion lasts, what it costs, what feeds the fund, who is over the quota. Values in, values out.

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
    /// A campaign with dates of its own: it ends for all on the same day, and the next one is to be opened.
    Dates(Period),
}

impl Year {
    pub(super) fn name(self) -> &'static str {
        match self {
            Year::Calendar => "calendar",
            Year::School => "school",
            Year::Rolling => "rolling",
            Year::Dates(_) => "dates",
        }
    }

    /// `dates` are those of a campaign; the other kinds need none.
    pub(super) fn parse(name: &str, dates: Option<Period>) -> Option<Year> {
        match name {
            "calendar" => Some(Year::Calendar),
            "school" => Some(Year::School),
            "rolling" => Some(Year::Rolling),
            "dates" => dates.map(Year::Dates),
            _ => None,
        }
    }

    pub(super) fn sentence(self) -> Sentence {
        match self {
            Year::Calendar => Sentence::new("core-year-calendar"),
            Year::School => Sentence::new("core-year-school"),
            Year::Rolling => Sentence::new("core-year-rolling"),
            Year::Dates(dates) => Sentence::new("core-year-dates")
                .with("from", Param::Day(dates.from()))
                .with("to", Param::Day(dates.to())),
        }
    }

    /// The period of an adhesion paid today; who is still a member goes on from the old end: no day is lost
    /// and no two overlap (peer-cases F8, our fork). Who joins before a campaign's first day is a member at once.
    pub(super) fn period(
        self,
        today: NaiveDate,
        valid_until: Option<NaiveDate>,
    ) -> Result<Period, AdhesionRefusal> {
        let still = valid_until.filter(|until| today <= *until);
        let after = still.and_then(|until| until.checked_add_days(Days::new(1)));
        let begin = after.unwrap_or(today);
        let period = match self {
            Year::Rolling => Period::rolling_months(begin, 12)?,
            Year::School => Period::new(begin, Period::school_year_of(begin, Month::September)?.to())?,
            Year::Calendar => Period::new(begin, Period::school_year_of(begin, Month::January)?.to())?,
            Year::Dates(dates) if dates.to() < today => {
                return Err(AdhesionRefusal::CampaignOver { to: dates.to() });
            }
            Year::Dates(dates) => Period::new(begin, dates.to())
                .map_err(|_| AdhesionRefusal::UntilTheEnd { until: valid_until.unwrap_or(dates.to()) })?,
        };
        Ok(period)
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

    pub(super) fn sentence(self) -> Sentence {
        let key = match (self, self.amount() == Money::ZERO) {
            (Price::Fixed(_), true) => "core-price-nothing",
            (Price::Fixed(_), false) => "core-price-fixed",
            (Price::Minimum(_), _) => "core-price-minimum",
            (Price::Free(_), true) => "core-price-as-wished",
            (Price::Free(_), false) => "core-price-free",
        };
        Sentence::new(key).with("asked", Param::Cents(self.amount().cents()))
    }

    /// A payment that shows the rule at work: what is asked, and five euros more where more is welcome.
    pub(super) fn example(self) -> Money {
        match self {
            Price::Fixed(amount) => amount,
            Price::Minimum(amount) | Price::Free(amount) => Money::from_cents(amount.cents() + 500),
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

    pub(super) fn sentence(self) -> Sentence {
        let key = match self {
            FundRule::None => "core-fund-none",
            FundRule::Excess(_) => "core-fund-excess",
            FundRule::AllBut(kept) if kept == Money::ZERO => "core-fund-all",
            FundRule::AllBut(_) => "core-fund-all-but",
        };
        Sentence::new(key).with("kept", Param::Cents(self.amount().cents()))
    }

    /// « 25,00 € payés : 20,00 € de cotisation, 5,00 € au fonds »; none where the fund gets nothing anyway.
    pub(super) fn example(self, price: Price) -> Option<Sentence> {
        let paid = price.example();
        let share = self.share(paid);
        let fee = Money::from_cents(paid.cents() - share.cents());
        (self != FundRule::None && paid != Money::ZERO).then(|| {
            Sentence::new("core-fund-example")
                .with("paid", Param::Cents(paid.cents()))
                .with("fee", Param::Cents(fee.cents()))
                .with("fund", Param::Cents(share.cents()))
        })
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
pub(crate) enum Standing {
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
    pub(crate) fn of(until: Option<NaiveDate>, today: NaiveDate) -> Standing {
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

/// What a category with a quota is measured by, at the moment of the decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Room {
    /// Other households that are valid today and not archived, in the category and in all.
    pub(super) of_category: i64,
    pub(super) of_all: i64,
    /// Households that came before, each of which will take a place.
    pub(super) ahead: i64,
}

/// Whether one adhesion more, after those who came before, keeps the category within its share of the valid
/// adhesions of today. 20 of 99 with a quota of 20 % refuses the next one; an expiry elsewhere never expels
/// anyone (case 43).
pub(super) fn within_quota(room: Room, quota: Option<BasisPoints>) -> Result<(), AdhesionRefusal> {
    let Some(quota) = quota else { return Ok(()) };
    let (of_category, of_all) = (room.of_category + room.ahead, room.of_all + room.ahead);
    let over = i64::from(quota.basis_points()) * (of_all + 1) < (of_category + 1) * 10_000;
    if over { Err(AdhesionRefusal::OverQuota { room, quota }) } else { Ok(()) }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum AdhesionRefusal {
    #[error("no such household")]
    NoSuchHousehold,
    #[error("the household is archived")]
    Archived,
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
    #[error("the quota is reached: {room:?}")]
    OverQuota { room: Room, quota: BasisPoints },
    #[error("the campaign ended on {to}")]
    CampaignOver { to: NaiveDate },
    #[error("the campaign would have ended on {to}")]
    CampaignPast { to: NaiveDate },
    #[error("valid until {until}, the end of the campaign")]
    UntilTheEnd { until: NaiveDate },
    #[error("{0}")]
    Period(#[from] PeriodRefusal),
    #[error("a change begins today or later")]
    BeginsInThePast,
    #[error("{waiting} households wait for a place in it")]
    StillWaitedFor { waiting: i64 },
    #[error("the last open category stays")]
    LastCategory,
    #[error("closed already")]
    AlreadyClosed,
    #[error("a quota is above 0 and at most 100 %")]
    QuotaOutOfRange,
    #[error("without a quota nobody waits")]
    NoQuota,
    #[error("waits already, {rank} in the queue")]
    AlreadyWaiting { rank: i64 },
    #[error("does not wait, or no longer")]
    NotWaiting,
    #[error("the letter is one capital letter that no other category has")]
    BadLetter,
    #[error("a category has a name")]
    NoName,
    #[error("no such adhesion")]
    NoSuchAdhesion,
    #[error("cancelled already")]
    AlreadyCancelled,
    #[error("renewed from {from} on")]
    RenewedSince { from: NaiveDate },
    #[error("the household holds that category already")]
    HoldsIt,
    #[error("the household has {has:?} in advance")]
    AdvanceTooSmall { has: Money },
}

impl Refusal for AdhesionRefusal {
    #[expect(clippy::too_many_lines, reason = "a line or two for each refusal")]
    fn sentence(&self) -> Sentence {
        let amount = |key, asked: &Money| Sentence::new(key).with("asked", Param::Cents(asked.cents()));
        match self {
            AdhesionRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
            AdhesionRefusal::Archived => Sentence::new("refusal-adhesion-archived"),
            AdhesionRefusal::NoCategory => Sentence::new("refusal-adhesion-no-category"),
            AdhesionRefusal::NoSuchCategory => Sentence::new("refusal-adhesion-no-such-category"),
            AdhesionRefusal::CategoriesSet => Sentence::new("refusal-adhesion-categories-set"),
            AdhesionRefusal::NotTheFixedAmount { asked: Money::ZERO } => {
                Sentence::new("refusal-adhesion-nothing-asked")
            }
            AdhesionRefusal::NotTheFixedAmount { asked } => amount("refusal-adhesion-fixed", asked),
            AdhesionRefusal::BelowTheMinimum { asked } => amount("refusal-adhesion-minimum", asked),
            AdhesionRefusal::OverQuota { room, quota } => {
                let key = if room.ahead == 0 { "refusal-adhesion-quota" } else { "refusal-adhesion-queue" };
                Sentence::new(key)
                    .count("category", room.of_category)
                    .count("all", room.of_all)
                    .count("ahead", room.ahead)
                    .with("quota", Param::Rate(*quota))
            }
            AdhesionRefusal::CampaignOver { to } => {
                Sentence::new("refusal-adhesion-campaign-over").with("to", Param::Day(*to))
            }
            AdhesionRefusal::CampaignPast { to } => {
                Sentence::new("refusal-adhesion-campaign-past").with("to", Param::Day(*to))
            }
            AdhesionRefusal::UntilTheEnd { until } => {
                Sentence::new("refusal-adhesion-until-the-end").with("until", Param::Day(*until))
            }
            AdhesionRefusal::Period(refusal) => refusal.sentence(),
            AdhesionRefusal::BeginsInThePast => Sentence::new("refusal-adhesion-begins-in-the-past"),
            AdhesionRefusal::StillWaitedFor { waiting } => {
                Sentence::new("refusal-adhesion-still-waited-for").count("waiting", *waiting)
            }
            AdhesionRefusal::LastCategory => Sentence::new("refusal-adhesion-last-category"),
            AdhesionRefusal::AlreadyClosed => Sentence::new("refusal-adhesion-closed"),
            AdhesionRefusal::QuotaOutOfRange => Sentence::new("refusal-adhesion-quota-range"),
            AdhesionRefusal::NoQuota => Sentence::new("refusal-adhesion-no-quota"),
            AdhesionRefusal::AlreadyWaiting { rank } => {
                Sentence::new("refusal-adhesion-waits").count("rank", *rank)
            }
            AdhesionRefusal::NotWaiting => Sentence::new("refusal-adhesion-not-waiting"),
            AdhesionRefusal::BadLetter => Sentence::new("refusal-adhesion-letter"),
            AdhesionRefusal::NoName => Sentence::new("refusal-adhesion-name"),
            AdhesionRefusal::NoSuchAdhesion => Sentence::new("refusal-no-such-adhesion"),
            AdhesionRefusal::AlreadyCancelled => Sentence::new("refusal-adhesion-cancelled"),
            AdhesionRefusal::RenewedSince { from } => {
                Sentence::new("refusal-adhesion-renewed-since").with("from", Param::Day(*from))
            }
            AdhesionRefusal::HoldsIt => Sentence::new("refusal-adhesion-holds-it"),
            AdhesionRefusal::AdvanceTooSmall { has } => {
                Sentence::new("refusal-adhesion-advance").with("has", Param::Cents(has.cents()))
            }
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
            (campaign("2026-09-01", "2027-07-15"), "2026-08-20", None, "2026-08-20", "2027-07-15"),
            (campaign("2026-09-01", "2027-07-15"), "2026-10-02", None, "2026-10-02", "2027-07-15"),
            (
                campaign("2026-09-01", "2027-07-15"),
                "2026-08-20",
                Some("2026-08-31"),
                "2026-09-01",
                "2027-07-15",
            ),
        ] {
            let expected = Period::new(day(from), day(to)).unwrap();
            assert_eq!(year.period(day(today), until.map(day)), Ok(expected), "{year:?} {today} {until:?}");
        }
    }

    fn campaign(from: &str, to: &str) -> Year {
        Year::Dates(Period::new(day(from), day(to)).unwrap())
    }

    #[test]
    fn a_campaign_ends_for_all_and_the_next_one_is_to_be_opened() {
        let year = campaign("2026-09-01", "2027-07-15");
        let (until, to) = (day("2027-07-15"), day("2027-07-15"));
        let over = Err(AdhesionRefusal::CampaignOver { to });
        assert_eq!(year.period(day("2027-07-16"), None), over);
        assert_eq!(year.period(day("2027-07-16"), Some(until)), over);
        let until_the_end = Err(AdhesionRefusal::UntilTheEnd { until });
        assert_eq!(year.period(day("2027-07-15"), Some(until)), until_the_end);
        assert_eq!(year.period(day("2026-09-02"), Some(until)), until_the_end);
        assert_eq!(Year::parse("dates", None), None);
        for year in [Year::Calendar, Year::School, Year::Rolling, year] {
            let dates = Period::new(day("2026-09-01"), day("2027-07-15")).ok();
            assert_eq!(Year::parse(year.name(), dates), Some(year));
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
            let room = Room { of_category, of_all, ahead: 0 };
            assert_eq!(within_quota(room, quota).is_ok(), within, "{room:?}");
        }
        assert_eq!(within_quota(Room { of_category: 5, of_all: 5, ahead: 0 }, None), Ok(()));
    }

    /// Case 43: 20 of 99 wait; with the hundredth the queue's first enters, the second still waits.
    #[test]
    fn those_who_came_before_take_their_places_first() {
        let quota = Some(BasisPoints::new(2_000));
        for (of_category, of_all, ahead, within) in [
            (19, 99, 0, true),
            (19, 99, 1, false),
            (20, 104, 0, true),
            (20, 104, 1, false),
            (20, 107, 1, false),
            (20, 108, 1, true),
            (20, 119, 3, true),
        ] {
            let room = Room { of_category, of_all, ahead };
            assert_eq!(within_quota(room, quota).is_ok(), within, "{room:?}");
        }
    }

    #[test]
    fn a_rule_is_shown_with_a_payment_that_follows_it() {
        let euros = |euros: i64| Money::from_cents(euros * 100);
        let example = |rule: FundRule, price| rule.example(price).map(|sentence| sentence.params);
        let shown = |paid, fee, fund| {
            Some(
                [("paid", paid), ("fee", fee), ("fund", fund)]
                    .map(|(name, cents)| (name, Param::Cents(cents)))
                    .to_vec(),
            )
        };
        assert_eq!(example(FundRule::Excess(euros(20)), Price::Minimum(euros(20))), shown(2_500, 2_000, 500));
        assert_eq!(example(FundRule::AllBut(euros(1)), Price::Fixed(euros(25))), shown(2_500, 100, 2_400));
        assert_eq!(example(FundRule::AllBut(Money::ZERO), Price::Free(Money::ZERO)), shown(500, 0, 500));
        assert_eq!(example(FundRule::Excess(euros(1)), Price::Fixed(Money::ZERO)), None);
        assert_eq!(example(FundRule::None, Price::Free(Money::ZERO)), None);
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
            for year in [Year::Calendar, Year::School, Year::Rolling] {
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
