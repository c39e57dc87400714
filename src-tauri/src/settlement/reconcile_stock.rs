//! The second reconciliation: what the stock held, got, gave and holds, product by product.

use super::gaps::StockSums;
use super::gather::Gathered;
use super::reconcile::{Found, GapView};
use super::store::About;
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{OfferId, ProductId};
use crate::kernel::quantity::Dimension;
use crate::stock;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub(crate) struct StockRow {
    pub(crate) name: String,
    pub(crate) opening_says: String,
    pub(crate) received_says: String,
    pub(crate) handed_says: String,
    pub(crate) lost_says: String,
    pub(crate) closing_says: String,
    pub(crate) gap: GapView,
}

/// What a product is called and measured in.
pub(super) fn product(gathered: &Gathered, id: ProductId) -> (String, Dimension) {
    let offer = gathered.offers.iter().find(|offer| offer.product == id);
    offer.map_or((String::new(), Dimension::Count), |offer| (offer.name.clone(), offer.dimension))
}

/// Each product of the campaign that moved, in the order of the form.
pub(super) fn stock_sums(
    conn: &Connection,
    gathered: &Gathered,
) -> Result<Vec<(ProductId, StockSums)>, Failure> {
    let campaign = gathered.campaign.id;
    let flows = stock::flows(conn, campaign)?;
    let carried = stock::handed_for(conn, campaign)?;
    let mut rows: Vec<(ProductId, StockSums)> = Vec::new();
    for offer in &gathered.offers {
        let flow = flows.get(&offer.product).copied().unwrap_or_default();
        if rows.iter().any(|(known, _)| *known == offer.product) {
            continue;
        }
        let same = gathered.offers.iter().filter(|other| other.product == offer.product);
        let taken = |of: OfferId| {
            let lines = gathered.handed.iter().filter(move |((_, offer), _)| *offer == of);
            lines.map(|(_, handed)| handed.qty).sum::<i64>()
        };
        // What other campaigns handed over since counts as the stock says.
        let elsewhere = flow.handed - carried.get(&offer.product).copied().unwrap_or_default();
        let sums = StockSums {
            opening: flow.opening,
            received: flow.received,
            handed: same.map(|offer| taken(offer.id)).sum::<i64>() + elsewhere,
            lost: flow.lost + flow.passed_on,
            closing: flow.closing,
        };
        // Handed over though no lot is known is a gap; neither moved nor handed over is nothing to see.
        if sums.handed == 0 && !flows.contains_key(&offer.product) {
            continue;
        }
        rows.push((offer.product, sums));
    }
    Ok(rows)
}

pub(super) fn rows(ctx: &Context<'_>, gathered: &Gathered, found: &Found) -> Vec<StockRow> {
    let row = |(id, sums): &(ProductId, StockSums)| {
        let (name, dimension) = product(gathered, *id);
        let quantity = |qty| catalogue::quantity_says(ctx, dimension, qty);
        StockRow {
            name,
            opening_says: quantity(sums.opening),
            received_says: quantity(sums.received),
            handed_says: quantity(sums.handed),
            lost_says: quantity(sums.lost),
            closing_says: quantity(sums.closing),
            gap: found.gap(About::Stock, id.0, quantity),
        }
    };
    found.stock.iter().map(row).collect()
}
