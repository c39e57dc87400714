//! Consolidation: the wishes of many become whole packs. Plans are values in, values out; the coordinator decides, with a
//! reason, and nothing is sent alone. Others call `consolidation::decided` and `consolidation::undecided`.

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
use crate::campaigns;
use crate::kernel::ids::{CampaignId, OfferId};
use crate::router::Router;
use crate::stock;
use rusqlite::Connection;

pub(crate) use model::{Decided, DecidedPack, Way};
pub(crate) use sheet::{AdjustmentSheet, SheetProduct, SheetWay, sheet};

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

/// The offers that wait for a decision, in the order of the form: what is asked passes the usable stock and none was
/// taken, or the demand changed since.
pub(crate) fn undecided(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<OfferId>> {
    let totals = baskets::totals(conn, campaign)?;
    let decided = gather::with_changes(store::last_of_each(conn, campaign)?, &totals);
    let on_day =
        campaigns::campaign(conn, campaign)?.map(|known| known.last_pickup().unwrap_or(known.closes_on));
    let mut waiting = Vec::new();
    for offer in campaigns::offers(conn, campaign)?.into_iter().filter(|offer| !offer.withdrawn) {
        let asked = totals.get(&offer.id).map_or(0, |asked| asked.firm);
        let waits = match (decided.iter().find(|one| one.offer == offer.id), on_day) {
            (Some(one), _) => one.needs_again,
            (None, Some(day)) if 0 < asked => stock::usable(conn, offer.product, day, campaign)? < asked,
            (None, _) => 0 < asked,
        };
        waiting.extend(waits.then_some(offer.id));
    }
    Ok(waiting)
}
