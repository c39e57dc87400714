//! Goods by lot: what of it may be promised, what it is worth. Values in, values out.

use super::refusal::StockRefusal;
use crate::kernel::coded;
use crate::kernel::ids::{CampaignId, LotId, MovementId, ProductId, StockMovementId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::quantity::{Dimension, Quantity};
use crate::kernel::round::{Overflow, half_away_from_zero};
use chrono::{DateTime, Days, NaiveDate, Utc};
use rust_decimal::Decimal;

coded! {
    /// Why something came in or went out.
    MovementKind {
        Reception = "reception", Opening = "opening", Count = "count", Loss = "loss", Breakage = "breakage",
        Gift = "gift", Tasting = "tasting", HandedOver = "handed_over", Transfer = "transfer",
        Return = "return", Reversal = "reversal",
    }
}

coded! {
    /// How goods leave the stock without being sold or passed on.
    LossKind { Loss = "loss", Breakage = "breakage", Gift = "gift", Tasting = "tasting" }
}

impl LossKind {
    pub(super) fn movement(self) -> MovementKind {
        match self {
            LossKind::Loss => MovementKind::Loss,
            LossKind::Breakage => MovementKind::Breakage,
            LossKind::Gift => MovementKind::Gift,
            LossKind::Tasting => MovementKind::Tasting,
        }
    }

    /// Whether somebody will eat it.
    pub(super) fn is_eaten(self) -> bool {
        match self {
            LossKind::Gift | LossKind::Tasting => true,
            LossKind::Loss | LossKind::Breakage => false,
        }
    }
}

impl MovementKind {
    /// Whether it is taken back in the stock itself; the others are taken back where they were noted.
    pub(super) fn is_of_the_stock(self) -> bool {
        match self {
            MovementKind::Opening
            | MovementKind::Count
            | MovementKind::Loss
            | MovementKind::Breakage
            | MovementKind::Gift
            | MovementKind::Tasting
            | MovementKind::Transfer => true,
            MovementKind::Reception
            | MovementKind::HandedOver
            | MovementKind::Return
            | MovementKind::Reversal => false,
        }
    }

    /// Whether it stands on the sheet of losses.
    pub(super) fn is_a_loss(self) -> bool {
        match self {
            MovementKind::Loss | MovementKind::Breakage | MovementKind::Gift | MovementKind::Tasting => true,
            MovementKind::Count
            | MovementKind::Opening
            | MovementKind::Transfer
            | MovementKind::Reception
            | MovementKind::HandedOver
            | MovementKind::Return
            | MovementKind::Reversal => false,
        }
    }
}

/// Goods of one product that come together, with what is written on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct NewLot {
    pub(crate) product: ProductId,
    pub(crate) supplier: Option<SupplierId>,
    /// The campaign it came for; others count it once that one is settled.
    pub(crate) campaign: Option<CampaignId>,
    /// The supplier's number of the lot, as written; empty when there is none.
    pub(crate) reference: String,
    pub(crate) best_before_on: Option<NaiveDate>,
    /// Whether it is "use by" (à consommer jusqu'au) instead of "best before".
    pub(crate) use_by: bool,
    pub(crate) received_on: NaiveDate,
    /// What `price_qty` of it cost, VAT and carriage included, in 1/10,000 euro.
    pub(crate) cost_e4: i64,
    /// In grams, millilitres or pieces.
    pub(crate) price_qty: i64,
    pub(crate) note: String,
}

/// A lot and what is there of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lot {
    pub(super) id: LotId,
    pub(super) came: NewLot,
    /// The sum of its movements, in grams, millilitres or pieces.
    pub(super) there: i64,
    /// Whether the campaign it came for is settled; true when it came for none.
    pub(super) settled: bool,
}

/// Something that came in (above zero) or went out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Movement {
    pub(super) id: StockMovementId,
    pub(super) lot: LotId,
    pub(super) kind: MovementKind,
    pub(super) qty: i64,
    pub(super) on_day: NaiveDate,
    pub(super) reason: String,
    pub(super) to_group: String,
    pub(super) value: Option<Money>,
    /// What another group owes for it, in the books.
    pub(super) owed_by: Option<MovementId>,
    pub(super) reverses: Option<StockMovementId>,
    /// Whether another took it back.
    pub(super) reversed: bool,
    pub(super) who: String,
    pub(super) at: DateTime<Utc>,
}

/// Why a lot may not be promised to a campaign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NotUsable {
    /// Its date is over before that day.
    PastOnThatDay,
    /// It came for a campaign that is not settled.
    KeptForAnother,
}

/// How near the date of a lot is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Freshness {
    Past,
    Soon,
    Kept,
    NoDate,
}

/// Days within which a date is near: two monthly distributions may lie that far apart. Source: domain.md case 21.
pub(super) const SOON_DAYS: Days = Days::new(35);

impl Lot {
    /// Whether it may be promised to a campaign whose goods are fetched on a day. Source: domain.md case 21.
    pub(super) fn usable(&self, on_day: NaiveDate, campaign: Option<CampaignId>) -> Result<(), NotUsable> {
        if self.came.best_before_on.is_some_and(|until| until < on_day) {
            return Err(NotUsable::PastOnThatDay);
        }
        if self.settled || (campaign.is_some() && self.came.campaign == campaign) {
            Ok(())
        } else {
            Err(NotUsable::KeptForAnother)
        }
    }

    pub(super) fn freshness(&self, today: NaiveDate) -> Freshness {
        match self.came.best_before_on {
            None => Freshness::NoDate,
            Some(until) if until < today => Freshness::Past,
            Some(until) if today.checked_add_days(SOON_DAYS).is_some_and(|soon| until <= soon) => {
                Freshness::Soon
            }
            Some(_) => Freshness::Kept,
        }
    }

    /// What a quantity of it cost, rounded once. Errors: [`Overflow`].
    pub(super) fn value(&self, qty: i64) -> Result<Money, Overflow> {
        let whole = Decimal::from(self.came.cost_e4).checked_mul(Decimal::from(qty)).ok_or(Overflow)?;
        let cents = whole / Decimal::from(self.came.price_qty) / Decimal::ONE_HUNDRED;
        half_away_from_zero(cents).map(Money::from_cents)
    }

    /// Takes a quantity out. Errors: nothing is taken, or more than is there.
    pub(super) fn take(&self, qty: Quantity) -> Result<i64, StockRefusal> {
        if qty.amount() <= 0 {
            return Err(StockRefusal::NothingTaken);
        }
        self.stays(qty.dimension(), -qty.amount())
    }

    /// A movement that would leave less than nothing is refused.
    pub(super) fn stays(&self, dimension: Dimension, qty: i64) -> Result<i64, StockRefusal> {
        let there = Quantity::new(dimension, self.there.max(0));
        if self.there + qty < 0 { Err(StockRefusal::NotThatMuch { there }) } else { Ok(qty) }
    }

    /// What is past its "use by" is eaten by nobody: neither given, nor tasted, nor passed on.
    pub(super) fn may_be_eaten(&self, on_day: NaiveDate) -> Result<(), StockRefusal> {
        match self.came.best_before_on {
            Some(until) if self.came.use_by && until < on_day => Err(StockRefusal::PastUseBy { until }),
            Some(_) | None => Ok(()),
        }
    }
}

/// The sum of what of some lots may be promised.
pub(super) fn usable_qty(lots: &[Lot], on_day: NaiveDate, campaign: Option<CampaignId>) -> i64 {
    lots.iter().filter(|lot| lot.usable(on_day, campaign).is_ok()).map(|lot| lot.there.max(0)).sum()
}

/// What the last of some lots cost, the first ones being used first. Errors: [`Overflow`].
pub(super) fn last_worth(
    lots: &[Lot],
    (on_day, campaign): (NaiveDate, Option<CampaignId>),
    qty: i64,
) -> Result<Money, Overflow> {
    let (mut left, mut worth) = (qty, Money::ZERO);
    for lot in lots.iter().rev().filter(|lot| lot.usable(on_day, campaign).is_ok()) {
        let taken = lot.there.clamp(0, left);
        worth = worth.plus(lot.value(taken)?)?;
        left -= taken;
    }
    Ok(worth)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn campaign(number: u128) -> CampaignId {
        CampaignId(Uuid::from_u128(number))
    }

    fn lot(there: i64, until: Option<&str>, of: Option<u128>, settled: bool) -> Lot {
        let came = NewLot {
            product: ProductId(Uuid::nil()),
            supplier: None,
            campaign: of.map(campaign),
            reference: String::new(),
            best_before_on: until.map(day),
            use_by: false,
            received_on: day("2026-03-01"),
            cost_e4: 17_458,
            price_qty: 1_000,
            note: String::new(),
        };
        Lot { id: LotId(Uuid::nil()), came, there, settled }
    }

    #[test]
    fn what_is_free_and_keeps_until_the_pickup_is_usable() {
        // domain.md case 21: its date is in three weeks, the next pickup in five.
        let pickup = day("2026-04-05");
        for (until, of, settled, expected) in [
            (None, None, true, Ok(())),
            (Some("2026-03-22"), None, true, Err(NotUsable::PastOnThatDay)),
            (Some("2026-04-04"), None, true, Err(NotUsable::PastOnThatDay)),
            (Some("2026-04-05"), None, true, Ok(())),
            (None, Some(1), false, Ok(())),
            (None, Some(2), false, Err(NotUsable::KeptForAnother)),
            (None, Some(2), true, Ok(())),
            (Some("2026-03-22"), Some(1), false, Err(NotUsable::PastOnThatDay)),
        ] {
            let lot = lot(7_000, until, of, settled);
            assert_eq!(lot.usable(pickup, Some(campaign(1))), expected, "{until:?} {of:?} {settled}");
        }
        let lots = [lot(7_000, None, None, true), lot(5_000, Some("2026-03-22"), None, true)];
        assert_eq!(usable_qty(&lots, pickup, Some(campaign(1))), 7_000);
    }

    #[test]
    fn a_date_is_over_near_or_far() {
        let today = day("2026-03-01");
        for (until, expected) in [
            (None, Freshness::NoDate),
            (Some("2026-02-28"), Freshness::Past),
            (Some("2026-03-01"), Freshness::Soon),
            (Some("2026-04-05"), Freshness::Soon),
            (Some("2026-04-06"), Freshness::Kept),
        ] {
            assert_eq!(lot(1, until, None, true).freshness(today), expected, "{until:?}");
        }
    }

    #[test]
    fn no_more_goes_out_than_is_there() {
        let lot = lot(7_000, None, None, true);
        for (qty, expected) in [
            (0, Err(StockRefusal::NothingTaken)),
            (-1, Err(StockRefusal::NothingTaken)),
            (1, Ok(-1)),
            (7_000, Ok(-7_000)),
            (7_001, Err(StockRefusal::NotThatMuch { there: Quantity::grams(7_000) })),
        ] {
            assert_eq!(lot.take(Quantity::grams(qty)), expected, "{qty}");
        }
    }

    #[test]
    fn past_its_use_by_nobody_eats_it() {
        let best = lot(1, Some("2026-03-10"), None, true);
        let use_by = Lot { came: NewLot { use_by: true, ..best.came.clone() }, ..best.clone() };
        assert_eq!(best.may_be_eaten(day("2026-03-11")), Ok(()));
        assert_eq!(use_by.may_be_eaten(day("2026-03-10")), Ok(()));
        let past = Err(StockRefusal::PastUseBy { until: day("2026-03-10") });
        assert_eq!(use_by.may_be_eaten(day("2026-03-11")), past);
    }

    #[test]
    fn a_quantity_is_worth_what_it_cost() {
        // 18.5 kg at 1.7458 €/kg.
        assert_eq!(lot(0, None, None, true).value(18_500), Ok(Money::from_cents(3_230)));
    }

    #[test]
    fn the_last_to_be_used_is_worth_what_it_cost() {
        let dear = |there| {
            let lot = lot(there, Some("2026-09-01"), None, true);
            Lot { came: NewLot { cost_e4: 30_000, ..lot.came.clone() }, ..lot }
        };
        // The first in the list goes first: 20 kg are left, 15 kg at 3 € and 5 kg at 1,7458 €.
        let lots = [
            lot(50_000, Some("2026-05-01"), None, true),
            lot(9_000, Some("2026-03-22"), None, true),
            dear(15_000),
        ];
        let day = day("2026-04-05");
        assert_eq!(last_worth(&lots, (day, None), 20_000), Ok(Money::from_cents(4_500 + 873)));
        assert_eq!(last_worth(&lots, (day, None), 0), Ok(Money::ZERO));
        assert_eq!(last_worth(&lots, (day, None), 900_000), Ok(Money::from_cents(4_500 + 8_729)));
    }

    proptest! {
        #[test]
        fn what_is_usable_is_never_more_than_what_is_there(there in proptest::collection::vec(0i64..1_000_000, 0..20),
            ended in 0u32..3) {
            let until = [None, Some("2026-03-22"), Some("2026-05-01")][ended as usize];
            let lots: Vec<Lot> = there.iter().map(|qty| lot(*qty, until, None, true)).collect();
            let usable = usable_qty(&lots, day("2026-04-05"), None);
            let all: i64 = there.iter().sum();
            prop_assert_eq!(usable, if ended == 1 { 0 } else { all });
        }
    }
}
