//! What came against what was to come. Values in, values out.

use super::refusal::ReceptionRefusal;
use crate::catalogue::Shelf;
use crate::kernel::coded;
use crate::kernel::ids::{LotId, PurchaseLineId, ReceptionId, ReceptionLineId};
use crate::purchasing;
use chrono::NaiveDate;
use rust_decimal::Decimal;

coded! {
    /// How a line was counted.
    CountedBy { Pack = "pack", Weight = "weight" }
}

/// What came of an offer in all deliveries, in grams, millilitres or pieces; what is usable is their difference.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Received {
    pub(crate) received_qty: i64,
    pub(crate) damaged_qty: i64,
}

impl Received {
    /// What may be given out of it.
    pub(crate) fn sound(self) -> i64 {
        (self.received_qty - self.damaged_qty).max(0)
    }

    pub(super) fn add(&mut self, other: Received) {
        self.received_qty += other.received_qty;
        self.damaged_qty += other.damaged_qty;
    }
}

/// What one pack held when it came.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Content {
    /// So much each.
    Each(i64),
    /// This in one and that in another, or goods that were weighed: no pack can be counted down.
    Mixed,
}

impl Content {
    /// Of all lines of a thing together; none when nothing came yet.
    pub(super) fn of(lines: impl IntoIterator<Item = Option<i64>>) -> Option<Content> {
        let one = |pack_qty: Option<i64>| pack_qty.map_or(Content::Mixed, Content::Each);
        lines.into_iter().map(one).reduce(Content::with)
    }

    pub(super) fn with(self, other: Content) -> Content {
        if self == other { self } else { Content::Mixed }
    }
}

/// What a line was counted as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Counted {
    pub(super) by: CountedBy,
    /// In parts of the divisor of the pack; none when it was weighed.
    pub(super) parts: Option<i64>,
    /// What one pack held; none when it was weighed.
    pub(super) pack_qty: Option<i64>,
    pub(super) received: i64,
    pub(super) damaged: i64,
    /// In tenths of a degree.
    pub(super) temperature_dc: Option<i64>,
}

/// One delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reception {
    pub(super) id: ReceptionId,
    pub(super) number: i64,
    pub(super) received_on: NaiveDate,
    pub(super) driver: String,
    pub(super) receiver: String,
    pub(super) note: String,
    pub(super) lines: Vec<ReceptionLine>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ReceptionLine {
    pub(super) id: ReceptionLineId,
    pub(super) line: PurchaseLineId,
    pub(super) counted: Counted,
    pub(super) lot: Option<LotId>,
    pub(super) reverses: Option<ReceptionLineId>,
    /// Whether another line took it back.
    pub(super) reversed: bool,
    pub(super) note: String,
}

/// Where a line stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing came yet.
    Waiting,
    /// Less came than was to come.
    Short,
    Complete,
    /// More came.
    Over,
}

pub(super) fn standing(expected: i64, received: i64, counted: bool) -> Standing {
    match received.cmp(&expected) {
        std::cmp::Ordering::Equal if counted || expected == 0 => Standing::Complete,
        std::cmp::Ordering::Less if counted => Standing::Short,
        std::cmp::Ordering::Less | std::cmp::Ordering::Equal => Standing::Waiting,
        std::cmp::Ordering::Greater => Standing::Over,
    }
}

/// Packs of so much each, in parts of `divisor`, and what they hold together. Source: domain.md case 17.
/// Errors: such parts do not exist, or too much.
pub(super) fn packs(packs: Decimal, divisor: i64, pack_qty: i64) -> Result<(i64, i64), ReceptionRefusal> {
    let parts = purchasing::parts(packs, divisor).map_err(|_| ReceptionRefusal::TooMuch)?;
    let parts = parts.ok_or(ReceptionRefusal::NotInParts { divisor })?;
    let held = i128::from(parts) * i128::from(pack_qty) / i128::from(divisor);
    let held = i64::try_from(held).map_err(|_| ReceptionRefusal::TooMuch)?;
    Ok((parts, held))
}

/// What is spoilt is at most what came. Errors: more.
pub(super) fn damage(received: i64, damaged: i64) -> Result<i64, ReceptionRefusal> {
    if received < damaged { Err(ReceptionRefusal::MoreSpoiltThanCame) } else { Ok(damaged) }
}

/// This many times what was to come, or more, is asked again: a zero too many, 500 typed for 500 g of a kilogram. Source:
/// domain.md case 13.
const TIMES_PLAUSIBLE: i64 = 10;

/// Whether so much may come without asking again; one pack is never too much.
pub(super) fn plausible(received: i64, coming: i64, pack_qty: i64) -> bool {
    received < coming.max(pack_qty).saturating_mul(TIMES_PLAUSIBLE)
}

/// In tenths of a degree; above, what is kept cold is looked at before it is taken. Source: domain.md 4.
pub(super) const COLD_DC_MAX: i64 = 40;

pub(super) fn too_warm(shelf: Shelf, temperature_dc: Option<i64>) -> bool {
    let cold = match shelf {
        Shelf::Cold => true,
        Shelf::Dry | Shelf::Fresh => false,
    };
    cold && temperature_dc.is_some_and(|degrees| COLD_DC_MAX < degrees)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn packs_hold_what_they_hold_that_day() {
        for (typed, divisor, pack_qty, expected) in [
            // Case 17: two "sacks" of 20 kg instead of 25.
            ("2", 1, 20_000, Ok((2, 40_000))),
            ("2", 1, 25_000, Ok((2, 50_000))),
            ("3.5", 2, 6, Ok((7, 21))),
            ("0.33", 3, 6, Ok((1, 2))),
            ("0", 1, 25_000, Ok((0, 0))),
            ("1.5", 1, 25_000, Err(ReceptionRefusal::NotInParts { divisor: 1 })),
        ] {
            assert_eq!(packs(typed.parse().unwrap(), divisor, pack_qty), expected, "{typed} by {divisor}");
        }
    }

    #[test]
    fn packs_are_counted_down_when_all_hold_the_same() {
        for (lines, content) in [
            (vec![], None),
            (vec![Some(20_000)], Some(Content::Each(20_000))),
            (vec![Some(20_000), Some(20_000)], Some(Content::Each(20_000))),
            (vec![Some(20_000), Some(25_000), Some(20_000)], Some(Content::Mixed)),
            (vec![Some(20_000), None], Some(Content::Mixed)),
            (vec![None], Some(Content::Mixed)),
        ] {
            assert_eq!(Content::of(lines.clone()), content, "{lines:?}");
        }
    }

    #[test]
    fn a_line_waits_is_short_complete_or_over() {
        for (expected, received, counted, standing_is) in [
            (50_000, 0, false, Standing::Waiting),
            (50_000, 0, true, Standing::Short),
            (50_000, 40_000, true, Standing::Short),
            (50_000, 50_000, true, Standing::Complete),
            // Case 20: 3 kg ordered, 3.05 kg came.
            (3_000, 3_050, true, Standing::Over),
            // Peer A4.2: two packs of 3 ordered, three received.
            (6, 9, true, Standing::Over),
            (0, 0, false, Standing::Complete),
        ] {
            assert_eq!(standing(expected, received, counted), standing_is, "{expected} {received} {counted}");
        }
    }

    #[test]
    fn cold_goods_come_at_four_degrees_at_most() {
        for (shelf, degrees, warm) in [
            (Shelf::Cold, Some(41), true),
            (Shelf::Cold, Some(40), false),
            (Shelf::Cold, Some(-180), false),
            (Shelf::Cold, None, false),
            (Shelf::Fresh, Some(90), false),
            (Shelf::Dry, Some(200), false),
        ] {
            assert_eq!(too_warm(shelf, degrees), warm, "{shelf:?} {degrees:?}");
        }
    }

    #[test]
    fn ten_times_what_was_to_come_is_asked_again() {
        for (received, coming, pack_qty, taken) in [
            (49_999, 5_000, 5_000, true),
            (50_000, 5_000, 5_000, false),
            // Nothing was to come any more, and a pack came all the same.
            (25_000, 0, 25_000, true),
            (500_000, 0, 25_000, false),
            (0, 0, 1, true),
        ] {
            assert_eq!(plausible(received, coming, pack_qty), taken, "{received} of {coming}");
        }
    }

    #[test]
    fn no_more_is_spoilt_than_came() {
        assert_eq!(damage(5_000, 5_000), Ok(5_000));
        assert_eq!(damage(5_000, 5_001), Err(ReceptionRefusal::MoreSpoiltThanCame));
    }

    proptest! {
        #[test]
        fn whole_packs_hold_their_content_each(count in 0i64..1_000, divisor in 1i64..=12, pack_qty in 1i64..100_000) {
            prop_assert_eq!(packs(Decimal::from(count), divisor, pack_qty), Ok((count * divisor, count * pack_qty)));
        }
    }
}
