//! Consolidation: the wishes of many become whole packs. Plans are values in, values out; the coordinator decides, with a
//! reason, and nothing is sent alone. Others call `consolidation::decided`, `consolidation::undecided` and
//! `consolidation::shared_packs`.

mod budget;
mod choice;
mod commands;
mod drawn;
mod gather;
mod in_bulk;
mod model;
mod need;
mod outcome;
mod plans;
mod refusal;
mod says;
mod shared;
mod shared_model;
mod shared_store;
mod sheet;
mod store;
mod supplier_view;
mod suppliers;
#[cfg(test)]
mod tests;
mod totals;
mod typed;
mod view;
mod wishes_view;

use crate::baskets;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::CampaignId;
use crate::router::Router;
use rusqlite::Connection;

pub(crate) use model::{Decided, DecidedPack, Way};
pub(crate) use shared_model::SharedFallback;
pub(crate) use shared_store::SharedPack;
pub(crate) use sheet::{AdjustmentSheet, SheetOpen, SheetSettled, SheetWay, sheet};

pub(crate) fn register(router: &mut Router) {
    commands::register(router);
    shared::register(router);
    in_bulk::register(router);
    wishes_view::register(router);
}

/// The last decision of each offer of a campaign, in the order of the form.
pub(crate) fn decided(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Decided>> {
    let totals = baskets::totals(conn, campaign)?;
    Ok(gather::with_changes(store::last_of_each(conn, campaign)?, &totals))
}

/// The packs that named households share in a campaign and that did not end, the first one first.
pub(crate) fn shared_packs(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<SharedPack>> {
    let packs = shared_store::shared_packs(conn, campaign)?;
    Ok(packs.into_iter().filter(|pack| pack.ended.is_none()).collect())
}

/// The names of what is offered and waits for a decision, in the order of the form: none was taken though some must
/// be bought, or the demand changed since.
pub(crate) fn undecided(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
) -> Result<Vec<String>, Failure> {
    let lines = gather::gather(conn, ctx, campaign)?.lines.into_iter();
    let waits = |line: &gather::Line| line.needs_decision() && !line.offer.withdrawn;
    Ok(lines.filter(waits).map(|line| line.offer.name).collect())
}
