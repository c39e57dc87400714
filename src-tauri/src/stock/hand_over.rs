//! What leaves the stock for a household on distribution day, and what comes back. It is never refused because the sum
//! of a lot would go below zero: what was carried away was there, whatever the file says.

use super::leave;
use super::model::{Lot, MovementKind};
use super::store::{self, NewMovement};
use super::{typed, view};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, LotId, ProductId, StockMovementId};
use chrono::NaiveDate;
use rusqlite::Connection;

/// A lot that a household may be served from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Servable {
    pub(crate) lot: LotId,
    /// In grams, millilitres or pieces; may be below zero.
    pub(crate) there: i64,
    /// The supplier's number of the lot; empty when there is none.
    pub(crate) reference: String,
    /// The lot in words.
    pub(crate) says: String,
}

/// A lot with its product, as a recall names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct LotCalled {
    pub(crate) lot: LotId,
    pub(crate) product: ProductId,
    pub(crate) name: String,
    pub(crate) dimension: crate::kernel::quantity::Dimension,
    pub(crate) says: String,
    pub(crate) received_on: NaiveDate,
    pub(crate) there: i64,
}

/// What is carried away from a lot (above zero) or brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Carried {
    pub(crate) lot: LotId,
    pub(crate) qty: i64,
    pub(crate) campaign: CampaignId,
    pub(crate) household: HouseholdId,
}

/// The lots of a product for those who fetch their goods of a campaign on a day, the first to use first: what came for
/// it, for none, or for one that is settled; nothing that nobody may eat any more. Empty ones only if they came for it.
pub(crate) fn servable(
    conn: &Connection,
    ctx: &Context<'_>,
    product: ProductId,
    campaign: CampaignId,
) -> rusqlite::Result<Vec<Servable>> {
    let mut lots = store::lots(conn, product)?;
    let for_it = |lot: &Lot| lot.came.campaign == Some(campaign);
    lots.retain(|lot| for_it(lot) || (lot.settled && 0 < lot.there));
    lots.retain(|lot| lot.may_be_eaten(ctx.today).is_ok());
    lots.sort_by_key(|lot| {
        (lot.came.best_before_on.is_none(), lot.came.best_before_on, lot.came.received_on, lot.id)
    });
    let servable = |lot: &Lot| Servable {
        lot: lot.id,
        there: lot.there,
        reference: lot.came.reference.clone(),
        says: view::lot_says(ctx, lot),
    };
    Ok(lots.iter().map(servable).collect())
}

/// A lot as it is called; none when it is not in the file.
pub(crate) fn called(conn: &Connection, ctx: &Context<'_>, id: LotId) -> Result<Option<LotCalled>, Failure> {
    let Some(lot) = store::lot(conn, id)? else { return Ok(None) };
    let product = typed::product(conn, ctx, lot.came.product)?;
    Ok(Some(LotCalled {
        lot: id,
        product: product.id,
        name: product.name,
        dimension: product.dimension,
        says: view::lot_says(ctx, &lot),
        received_on: lot.came.received_on,
        there: lot.there,
    }))
}

/// Writes what a household carried away, or brought back.
pub(crate) fn hand_over(
    conn: &Connection,
    ctx: &Context<'_>,
    carried: Carried,
) -> rusqlite::Result<StockMovementId> {
    let kind = if 0 < carried.qty { MovementKind::HandedOver } else { MovementKind::Return };
    let movement = NewMovement {
        campaign: Some(carried.campaign),
        household: Some(carried.household),
        ..NewMovement::plain(carried.lot, kind, -carried.qty, ctx.today)
    };
    store::insert_movement(conn, ctx, &movement)
}

/// Writes that goods nobody fetched were given away, at what they cost. Nobody is named.
pub(crate) fn give_away(
    conn: &Connection,
    ctx: &Context<'_>,
    id: LotId,
    campaign: CampaignId,
    qty: i64,
    reason: &str,
) -> Result<StockMovementId, Failure> {
    let (lot, _) = typed::lot(conn, ctx, id)?;
    let movement = NewMovement {
        campaign: Some(campaign),
        reason,
        value: Some(lot.value(-qty).map_err(Failure::bug)?),
        ..NewMovement::plain(id, MovementKind::Gift, -qty, ctx.today)
    };
    Ok(store::insert_movement(conn, ctx, &movement)?)
}

/// Takes a gift back that was noted by mistake, by the opposite movement; nothing more when the stock took it back itself.
/// Answers whether goods came back now.
pub(crate) fn ungive(
    conn: &Connection,
    ctx: &Context<'_>,
    gift: StockMovementId,
    reason: &str,
) -> Result<bool, Failure> {
    let gift = typed::movement(conn, gift)?;
    if gift.reversed {
        return Ok(false);
    }
    leave::reverse_movement(conn, ctx, &gift, reason)?;
    Ok(true)
}
