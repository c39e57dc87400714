//! What was shared out of each offer in all, at each stage.

use super::model::Stage;
use super::store;
use crate::kernel::ids::{CampaignId, OfferId};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// In grams, millilitres or pieces; none where nothing was shared at that stage.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct SharedTotals {
    pub(crate) adjusted: Option<i64>,
    pub(crate) received: Option<i64>,
}

/// Of each offer the last share of what is ordered, and of what came.
pub(crate) fn shared_totals(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<OfferId, SharedTotals>> {
    let mut found: BTreeMap<OfferId, SharedTotals> = BTreeMap::new();
    for ((offer, stage), kept) in store::kept(conn, campaign)? {
        let totals = found.entry(offer).or_default();
        let sum = Some(kept.parts.values().sum());
        match stage {
            Stage::Adjusted => totals.adjusted = sum,
            Stage::Received => totals.received = sum,
        }
    }
    Ok(found)
}
