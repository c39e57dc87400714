//! The first reconciliation: what was asked, what came, what was handed over.

use super::gaps::{GoodsSums, Portion, missing};
use super::gather::Gathered;
use super::reconcile::{Found, GapView};
use super::store::About;
use crate::baskets;
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{HouseholdId, OfferId};
use crate::pickup;
use crate::receptions;
use crate::sharing;
use rusqlite::Connection;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub(crate) struct GoodsRow {
    pub(crate) name: String,
    pub(crate) asked_says: String,
    pub(crate) adjusted_says: String,
    pub(crate) received_says: String,
    pub(crate) handed_says: String,
    pub(crate) gap: GapView,
}

/// Each offer that was asked, came or was handed over, in the order of the form.
pub(super) fn goods(conn: &Connection, gathered: &Gathered) -> Result<Vec<(OfferId, GoodsSums)>, Failure> {
    let id = gathered.campaign.id;
    let asked = baskets::totals(conn, id)?;
    let shared = sharing::shared_totals(conn, id)?;
    let received = receptions::received(conn, id)?;
    let portions = portions(conn, gathered)?;
    let mut rows = Vec::new();
    for offer in &gathered.offers {
        let portions = portions.get(&offer.id).map(Vec::as_slice).unwrap_or_default();
        let sums = GoodsSums {
            asked: asked.get(&offer.id).map_or(0, |totals| totals.firm + totals.late),
            adjusted: shared.get(&offer.id).and_then(|totals| totals.adjusted),
            received: received.get(&offer.id).map_or(0, |came| came.received_qty - came.damaged_qty),
            handed: portions.iter().map(|portion| portion.handed).sum(),
            missing: missing(portions.iter().copied()),
        };
        if sums != GoodsSums::default() {
            rows.push((offer.id, sums));
        }
    }
    Ok(rows)
}

fn portions(conn: &Connection, gathered: &Gathered) -> Result<BTreeMap<OfferId, Vec<Portion>>, Failure> {
    let id = gathered.campaign.id;
    let mut found: BTreeMap<(OfferId, HouseholdId), Portion> = BTreeMap::new();
    let nothing = Portion { shared: 0, handed: 0, given_up: 0 };
    for (household, goods) in sharing::handouts(conn, id)?.households {
        for (offer, qty) in goods {
            found.entry((offer, household)).or_insert(nothing).shared = qty;
        }
    }
    for ((household, offer), handed) in &gathered.handed {
        found.entry((*offer, *household)).or_insert(nothing).handed = handed.qty;
    }
    for ((household, offer), qty) in pickup::given_up(conn, id)? {
        found.entry((offer, household)).or_insert(nothing).given_up = qty;
    }
    let mut by_offer: BTreeMap<OfferId, Vec<Portion>> = BTreeMap::new();
    for ((offer, _), portion) in found {
        by_offer.entry(offer).or_default().push(portion);
    }
    Ok(by_offer)
}

pub(super) fn rows(ctx: &Context<'_>, gathered: &Gathered, found: &Found) -> Vec<GoodsRow> {
    let mut rows = Vec::new();
    for (id, sums) in &found.goods {
        let Some(offer) = gathered.offer(*id) else { continue };
        let quantity = |qty| catalogue::quantity_says(ctx, offer.dimension, qty);
        rows.push(GoodsRow {
            name: offer.name.clone(),
            asked_says: quantity(sums.asked),
            adjusted_says: sums.adjusted.map(quantity).unwrap_or_default(),
            received_says: quantity(sums.received),
            handed_says: quantity(sums.handed),
            gap: found.gap(About::Goods, id.0, quantity),
        });
    }
    rows
}
