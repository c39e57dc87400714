//! Consolidation: the wishes of many become whole packs. Plans are values in, values out; the coordinator decides, with a
//! reason, and nothing is sent alone. Others call `consolidation::decided` and `consolidation::undecided`.

mod budget;
mod choice;
mod commands;
mod drawn;
mod gather;
mod model;
mod need;
mod outcome;
mod plans;
mod refusal;
mod says;
mod store;
mod supplier_view;
mod totals;
mod typed;
mod view;

use crate::baskets;
use crate::kernel::ids::CampaignId;
use crate::router::Router;
use rusqlite::Connection;

pub(crate) use model::{Decided, DecidedPack, Way};

pub(crate) fn register(router: &mut Router) {
    commands::register(router);
}

/// The last decision of each offer of a campaign, in the order of the form.
pub(crate) fn decided(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Decided>> {
    let totals = baskets::totals(conn, campaign)?;
    Ok(gather::with_changes(store::last_of_each(conn, campaign)?, &totals))
}
