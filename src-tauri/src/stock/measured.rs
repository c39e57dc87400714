//! The loss a product really had (freinte), learnt from settled group orders: what was poured, weighed and missed.

use super::model::{Lot, Movement, MovementKind};
use super::{store, typed};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, LotId, ProductId, StockMovementId};
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::half_away_from_zero;
use crate::kernel::sentence::Sentence;
use rusqlite::Connection;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

/// See what was lost of a product in past group orders, as its expected loss could be.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct PreviewLoss {
    product: ProductId,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct MeasuredLossView {
    /// As it is typed, `1,8 %`; none as long as no settled order brought any.
    loss: Option<String>,
    says: Option<String>,
}

/// Quantities in grams, millilitres or pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Measured {
    came: i64,
    /// Losses and the gaps of counts; never what broke, was given or tasted.
    lost: i64,
    campaigns: usize,
}

impl Measured {
    /// In basis points, never below nothing: what a count found in surplus is no loss.
    fn rate(self) -> Option<BasisPoints> {
        let share = Decimal::from(self.lost.max(0)).checked_div(Decimal::from(self.came))?;
        let points = half_away_from_zero(share.checked_mul(Decimal::from(10_000))?).ok()?;
        u32::try_from(points.clamp(0, 10_000)).ok().map(BasisPoints::new)
    }
}

/// What came and was lost of the lots of settled campaigns; what was taken back counts as what it took back.
fn measured(lots: &[Lot], movements: &[Movement]) -> Measured {
    let settled: HashMap<LotId, CampaignId> = lots
        .iter()
        .filter(|lot| lot.settled)
        .filter_map(|lot| lot.came.campaign.map(|campaign| (lot.id, campaign)))
        .collect();
    let kinds: HashMap<StockMovementId, MovementKind> =
        movements.iter().map(|movement| (movement.id, movement.kind)).collect();
    let kind = |movement: &Movement| movement.reverses.and_then(|id| kinds.get(&id)).copied();
    let mut measured = Measured { came: 0, lost: 0, campaigns: 0 };
    let mut campaigns = HashSet::new();
    for movement in movements {
        let Some(campaign) = settled.get(&movement.lot) else { continue };
        match kind(movement).unwrap_or(movement.kind) {
            MovementKind::Reception => {
                measured.came += movement.qty;
                campaigns.insert(*campaign);
            }
            MovementKind::Loss | MovementKind::Count => measured.lost -= movement.qty,
            MovementKind::Opening
            | MovementKind::Breakage
            | MovementKind::Gift
            | MovementKind::Tasting
            | MovementKind::HandedOver
            | MovementKind::Transfer
            | MovementKind::Return
            | MovementKind::Reversal => {}
        }
    }
    Measured { campaigns: campaigns.len(), ..measured }
}

pub(super) fn preview(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PreviewLoss,
) -> Result<MeasuredLossView, Failure> {
    let product = typed::product(conn, ctx, input.product)?;
    let measured = measured(&store::lots(conn, product.id)?, &store::movements(conn, product.id)?);
    let Some(rate) = measured.rate() else { return Ok(MeasuredLossView { loss: None, says: None }) };
    let loss = format::percent(rate, ctx.lang);
    let says = Sentence::new("core-stock-measured-loss")
        .count("campaigns", measured.campaigns)
        .text("loss", loss.clone());
    Ok(MeasuredLossView { loss: Some(loss), says: Some(ctx.say(&says)) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::stock::model::NewLot;
    use chrono::{DateTime, NaiveDate};
    use uuid::Uuid;

    const DAY: NaiveDate = NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");

    fn lot(number: u128, settled: bool) -> Lot {
        let came = NewLot {
            product: ProductId(Uuid::nil()),
            supplier: None,
            campaign: Some(CampaignId(Uuid::from_u128(number))),
            reference: String::new(),
            best_before_on: None,
            use_by: false,
            received_on: DAY,
            cost_e4: 0,
            price_qty: 1_000,
            note: String::new(),
        };
        Lot { id: LotId(Uuid::from_u128(number)), came, there: 0, settled }
    }

    fn moved(number: u128, of: u128, kind: MovementKind, qty: i64, reverses: Option<u128>) -> Movement {
        Movement {
            id: StockMovementId(Uuid::from_u128(number)),
            lot: LotId(Uuid::from_u128(of)),
            kind,
            qty,
            on_day: DAY,
            reason: String::new(),
            to_group: String::new(),
            value: None,
            owed_by: None,
            reverses: reverses.map(|id| StockMovementId(Uuid::from_u128(id))),
            reversed: false,
            who: String::new(),
            at: DateTime::UNIX_EPOCH,
        }
    }

    #[test]
    fn what_was_lost_of_settled_orders_is_the_next_loss() {
        use MovementKind::{Breakage, Count, HandedOver, Loss, Reception, Reversal};
        let lots = [lot(1, true), lot(2, true), lot(3, false)];
        let movements = [
            moved(1, 1, Reception, 25_000, None),
            moved(2, 1, HandedOver, -24_000, None),
            moved(3, 1, Loss, -500, None),
            moved(4, 1, Breakage, -400, None),
            moved(5, 1, Count, -100, None),
            moved(6, 2, Reception, 25_000, None),
            moved(7, 2, Loss, -9_000, None),
            // Noted by mistake.
            moved(8, 2, Reversal, 9_000, Some(7)),
            moved(9, 2, Count, -400, None),
            // Not settled: it may still be counted.
            moved(10, 3, Reception, 25_000, None),
            moved(11, 3, Loss, -25_000, None),
        ];
        let known = measured(&lots, &movements);
        assert_eq!(known, Measured { came: 50_000, lost: 1_000, campaigns: 2 });
        assert_eq!(known.rate(), Some(BasisPoints::new(200)));
    }

    #[test]
    fn nothing_received_teaches_nothing_and_a_surplus_is_no_loss() {
        for (came, lost, expected) in
            [(0, 0, None), (1_000, -50, Some(BasisPoints::ZERO)), (1_000, 2_000, Some(BasisPoints::ONE))]
        {
            assert_eq!(Measured { came, lost, campaigns: 1 }.rate(), expected, "{lost} of {came}");
        }
    }
}
