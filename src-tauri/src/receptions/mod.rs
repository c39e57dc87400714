//! What came of an order, by pack or by weight, with its lots. What comes is a fact of its own and changes no order.

use crate::kernel::ids::{CampaignId, OfferId};
use crate::router::Router;
use rusqlite::{Connection, named_params};
use std::collections::HashMap;

pub(crate) fn register(_: &mut Router) {}

/// What came of an offer in all, in grams, millilitres or pieces; what is spoilt is part of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Received {
    pub(crate) received_qty: i64,
    pub(crate) damaged_qty: i64,
}

/// What came of each offer of a campaign; one of which nothing came is missing.
pub(crate) fn received(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<OfferId, Received>> {
    let sql = "
        select line.offer, sum(came.received_qty), sum(came.damaged_qty)
        from purchase_order
        join purchase_line as line on line.purchase_order = purchase_order.id
        join reception_line as came on came.purchase_line = line.id
        where purchase_order.campaign = :campaign and line.offer is not null
          and purchase_order.id not in (select purchase_order from purchase_withdrawn)
        group by line.offer";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":campaign": campaign}, |row| {
        Ok((row.get(0)?, Received { received_qty: row.get(1)?, damaged_qty: row.get(2)? }))
    })?;
    rows.collect()
}
