//! The first reconciliation: what was asked, what came, what was handed over, what was billed.

use super::gaps::{GoodsSums, Portion, Promise, missing};
use super::gather::Gathered;
use super::model::LineKind;
use super::reconcile::{Found, GapView};
use super::short;
use super::store::About;
use crate::baskets;
use crate::campaigns::Offer;
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{HouseholdId, OfferId};
use crate::pickup;
use crate::receptions;
use crate::sharing;
use rusqlite::Connection;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub(crate) struct GoodsRow {
    pub(crate) name: String,
    pub(crate) asked_says: String,
    pub(crate) adjusted_says: String,
    pub(crate) received_says: String,
    pub(crate) handed_says: String,
    pub(crate) charged_says: String,
    pub(crate) gap: GapView,
    /// Why less of it came, as far as it is known: `refusé par le fournisseur : 12 pièces`.
    pub(crate) short: Vec<String>,
    /// What nobody fetched, as a quantity; null when there is none.
    pub(crate) left_says: Option<String>,
}

/// The goods of an offer, and why less of it came.
pub(super) struct Goods {
    pub(super) offer: OfferId,
    pub(super) sums: GoodsSums,
    why: Vec<String>,
}

/// Each offer that was asked, came or was handed over, in the order of the form.
pub(super) fn goods(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
) -> Result<Vec<Goods>, Failure> {
    let id = gathered.campaign.id;
    let asked = baskets::totals(conn, id)?;
    let shared = sharing::shared_totals(conn, id)?;
    let received = receptions::received(conn, id)?;
    let portions = portions(conn, gathered)?;
    let charged = charged(gathered);
    let mut told = short::told(conn, ctx, id)?;
    let mut rows = Vec::new();
    for offer in &gathered.offers {
        let portions = portions.get(&offer.id).map(Vec::as_slice).unwrap_or_default();
        let asked = asked.get(&offer.id).copied().unwrap_or_default();
        let shared = shared.get(&offer.id).copied().unwrap_or_default();
        let came = received.get(&offer.id).map_or(0, |came| came.sound());
        let told = told.remove(&offer.id).unwrap_or_default();
        let promise = Promise {
            adjusted: shared.adjusted,
            ordered: told.ordered,
            asked: asked.firm,
            accepted: asked.firm + asked.more + asked.late,
            came,
            shared: shared.received.unwrap_or_default(),
        };
        let short = promise.short(nominal(conn, ctx, offer)?);
        let sums = GoodsSums {
            asked: asked.firm + asked.late,
            adjusted: shared.adjusted,
            received: came,
            handed: portions.iter().map(|portion| portion.handed).sum(),
            charged: charged.get(&offer.id).copied().unwrap_or_default(),
            missing: missing(portions.iter().copied()),
            short,
            known: told.known.min(short),
            given_up: portions.iter().map(|portion| portion.given_up).sum(),
        };
        if sums != GoodsSums::default() {
            let why = if short == 0 { Vec::new() } else { told.says };
            rows.push(Goods { offer: offer.id, sums, why });
        }
    }
    Ok(rows)
}

/// What one piece weighs that is sold by weight: nobody expects it to the gram. None for everything else.
fn nominal(conn: &Connection, ctx: &Context<'_>, offer: &Offer) -> rusqlite::Result<Option<i64>> {
    let pack = catalogue::pack(conn, offer.pack, ctx.today)?;
    Ok(pack.filter(|pack| pack.variable_weight).map(|_| offer.pack_qty))
}

/// What the bills that hold say of each offer.
fn charged(gathered: &Gathered) -> HashMap<OfferId, i64> {
    let lines = gathered.bills.values().flat_map(|bill| &bill.lines);
    let mut sums = HashMap::new();
    for line in lines.filter(|line| line.kind == LineKind::Goods) {
        if let Some(offer) = line.offer {
            *sums.entry(offer).or_default() += line.qty;
        }
    }
    sums
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
    for Goods { offer: id, sums, why } in &found.goods {
        let Some(offer) = gathered.offer(*id) else { continue };
        let quantity = |qty| catalogue::quantity_says(ctx, offer.dimension, qty);
        rows.push(GoodsRow {
            name: offer.name.clone(),
            asked_says: quantity(sums.asked),
            adjusted_says: sums.adjusted.map(quantity).unwrap_or_default(),
            received_says: quantity(sums.received),
            handed_says: quantity(sums.handed),
            charged_says: quantity(sums.charged),
            short: why.clone(),
            left_says: (sums.given_up != 0).then(|| quantity(sums.given_up)),
            gap: found.gap(About::Goods, id.0, quantity),
        });
    }
    rows
}
