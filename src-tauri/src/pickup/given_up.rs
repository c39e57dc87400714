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
    let gone = outcomes(conn, campaign)?.into_iter().filter(|(_, one)| one.outcome != Outcome::Kept);
    Ok(gone.map(|(key, one)| (key, one.qty)).collect())
}
