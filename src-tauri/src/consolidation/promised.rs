//! What the decisions of other campaigns take from the stock: it is on the shelf, and not there to be decided on twice.

use super::model::Decided;
use super::store::{self, Promise};
use crate::campaigns::State;
use crate::kernel::ids::{CampaignId, ProductId};
use crate::stock;
use rusqlite::Connection;
use std::collections::HashMap;

/// What all the others take, product by product. Source: domain.md case 22.
pub(super) fn promised(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<HashMap<ProductId, i64>> {
    let mut sums = HashMap::new();
    for promise in store::promises(conn, campaign)? {
        *sums.entry(promise.product).or_default() += left(conn, &promise)?;
    }
    Ok(sums)
}

/// What those take that were decided before this one.
pub(super) fn before(conn: &Connection, campaign: CampaignId, decided: &Decided) -> rusqlite::Result<i64> {
    let mut sum = 0;
    for promise in store::promises(conn, campaign)? {
        if promise.product == decided.product && promise.adjustment.0 < decided.adjustment.0 {
            sum += left(conn, &promise)?;
        }
    }
    Ok(sum)
}

/// What is fetched is no longer on the shelf, and no longer promised.
fn left(conn: &Connection, promise: &Promise) -> rusqlite::Result<i64> {
    if promise.state != State::Distributing {
        return Ok(promise.qty);
    }
    Ok((promise.qty - stock::handed_from_shelf(conn, promise.product, promise.campaign)?).max(0))
}
