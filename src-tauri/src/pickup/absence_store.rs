//! The tables of who came and what was done with the goods of those who did not; the last row holds.

use super::model::{How, Left};
use super::store;
use crate::kernel::coded;
use crate::kernel::day::day_in;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId};
use crate::sharing;
use chrono::NaiveDate;
use rusqlite::{Connection, Row, named_params};
use std::collections::BTreeMap;

coded! {
    /// What was done with goods nobody fetched.
    Outcome { Kept = "kept", Stock = "stock", Given = "given" }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settled {
    /// In grams, millilitres or pieces.
    pub(super) qty: i64,
    pub(super) outcome: Outcome,
    pub(super) until_on: Option<NaiveDate>,
    /// Whether the household owes it all the same.
    pub(super) charged: bool,
    pub(super) reason: String,
}

/// What was last done with the goods of each household and offer.
pub(super) fn outcomes(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<(HouseholdId, OfferId), Settled>> {
    let sql = "
        select household, offer, qty, outcome, until_on, charged, reason from absence_outcome
        where campaign = :campaign
          and id in (select max(id) from absence_outcome where campaign = :campaign group by household, offer)";
    let settled = |row: &Row<'_>| {
        let until: Option<String> = row.get(4)?;
        let settled = Settled {
            qty: row.get(2)?,
            outcome: row.get(3)?,
            until_on: until.map(|_| day_in(row, 4)).transpose()?,
            charged: row.get(5)?,
            reason: row.get(6)?,
        };
        Ok(((row.get(0)?, row.get(1)?), settled))
    };
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, settled)?.collect()
}

/// What is owed though nobody fetched it, in grams, millilitres or pieces; what was fetched after all is left out.
pub(crate) fn charged_absent(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<Vec<(HouseholdId, OfferId, i64)>> {
    let lines = store::lines(conn, campaign)?;
    let fetched = |key: &(HouseholdId, OfferId)| lines.get(key).is_some_and(|line| 0 < line.qty);
    let charged = outcomes(conn, campaign)?.into_iter().filter(|(key, one)| one.charged && !fetched(key));
    Ok(charged.map(|((household, offer), one)| (household, offer, one.qty)).collect())
}

/// What was shared and waits still: neither handed over, nor put back into stock, nor given away.
pub(crate) fn left_to_fetch(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Left>> {
    let lines = store::lines(conn, campaign)?;
    let outcomes = outcomes(conn, campaign)?;
    let waits = |key: &(HouseholdId, OfferId)| {
        let done = lines.get(key).is_some_and(|line| line.how != How::Undone);
        let gone = outcomes.get(key).is_some_and(|one| one.outcome != Outcome::Kept);
        !done && !gone
    };
    let mut left = Vec::new();
    for (household, goods) in sharing::handouts(conn, campaign)?.households {
        let mut goods: Vec<(OfferId, i64)> = goods.into_iter().collect();
        goods.sort_unstable();
        let waiting = goods.into_iter().filter(|(offer, _)| waits(&(household, *offer)));
        left.extend(waiting.map(|(offer, qty)| Left { household, offer, qty }));
    }
    Ok(left)
}
