//! What was shared and nobody will fetch any more, for those who settle the campaign.

use super::absence_store::{Outcome, outcomes};
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// What went back into stock or was given away of the goods of each household, in grams, millilitres or pieces.
pub(crate) fn given_up(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<(HouseholdId, OfferId), i64>> {
    let lines = super::store::lines(conn, campaign)?;
    // Who came after all took it: that is handed over.
    let fetched = |key: &(HouseholdId, OfferId)| lines.get(key).is_some_and(|line| 0 < line.qty);
    let gone = outcomes(conn, campaign)?
        .into_iter()
        .filter(|(key, one)| one.outcome != Outcome::Kept && !fetched(key));
    Ok(gone.map(|(key, one)| (key, one.qty)).collect())
}
