//! Consolidation: the wishes of many become whole packs. Plans are values in, values out; the coordinator decides, with a
//! reason, and nothing is sent alone. Others call `consolidation::decided`, `consolidation::still_in_stock`,
//! `consolidation::undecided`, `consolidation::taken_below_minimum` and `consolidation::shared_packs`.

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
mod promised;
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

use crate::campaigns::Campaign;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, SupplierId};
use crate::kernel::money::Money;
use crate::router::Router;
use crate::stock;
use rusqlite::Connection;
use std::collections::HashMap;

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
    store::last_of_each(conn, campaign)
}

/// What is really left of the stock a decision counted on, what was handed over from it included; what an earlier
/// decision of another campaign counts on is not there for this one.
pub(crate) fn still_in_stock(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    decided: &Decided,
) -> rusqlite::Result<i64> {
    if decided.stock_qty == 0 {
        return Ok(0);
    }
    let on_day = campaign.last_pickup().unwrap_or(ctx.today);
    let there = stock::on_the_shelf(conn, decided.product, on_day, campaign.id)?;
    let handed = stock::handed_from_shelf(conn, decided.product, campaign.id)?;
    let before = promised::before(conn, campaign.id, decided)?;
    Ok((there + handed - before).clamp(0, decided.stock_qty))
}

/// What suppliers below their minimum take all the same, without VAT: as somebody chose after asking them.
pub(crate) fn taken_below_minimum(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<SupplierId, Money>> {
    let choices = store::supplier_choices(conn, campaign)?.into_iter();
    let taken = choices.filter(|(_, choice)| choice.way.orders_as_it_is());
    Ok(taken.map(|(supplier, choice)| (supplier, Money::from_cents(choice.value))).collect())
}

/// The packs that named households share in a campaign and that did not end, the first one first.
pub(crate) fn shared_packs(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<SharedPack>> {
    let packs = shared_store::shared_packs(conn, campaign)?;
    Ok(packs.into_iter().filter(|pack| pack.ended.is_none()).collect())
}

/// The names of what is offered and waits for a decision, in the order of the form: none was taken though some must
/// be bought, or what it was taken on changed since.
pub(crate) fn undecided(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
) -> Result<Vec<String>, Failure> {
    let lines = gather::gather(conn, ctx, campaign)?.lines.into_iter();
    let waits = |line: &gather::Line| line.needs_decision() && !line.offer.withdrawn;
    Ok(lines.filter(waits).map(|line| line.offer.name).collect())
}
