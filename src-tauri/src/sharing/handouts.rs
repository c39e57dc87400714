//! What each household takes home and where, without a price: what the papers of distribution day are built on.

use super::model::Stage;
use super::store;
use crate::baskets;
use crate::campaigns;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, PickupPlaceId};
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};

/// Quantities in grams, millilitres or pieces.
pub(crate) struct Handouts {
    /// In the order of the ids; who takes nothing is left out.
    pub(crate) households: BTreeMap<HouseholdId, HashMap<OfferId, i64>>,
    /// From the last form that counts; none where no place was chosen.
    pub(crate) places: HashMap<HouseholdId, Option<PickupPlaceId>>,
    /// Something is not yet shared from what came.
    pub(crate) provisional: bool,
}

/// Of each offer the last share of what came, else of what is ordered, else what was asked firmly and in time.
pub(crate) fn handouts(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Handouts> {
    let mut wishes = baskets::wishes(conn, campaign)?;
    let kept = store::kept(conn, campaign)?;
    let mut households: BTreeMap<HouseholdId, HashMap<OfferId, i64>> = BTreeMap::new();
    let mut provisional = false;
    for offer in campaigns::offers(conn, campaign)? {
        let wishes = wishes.remove(&offer.id).unwrap_or_default();
        let came = kept.get(&(offer.id, Stage::Received));
        let last = came.or_else(|| kept.get(&(offer.id, Stage::Adjusted)));
        let parts: Vec<(HouseholdId, i64)> = match last {
            Some(kept) => kept.parts.iter().map(|(household, qty)| (*household, *qty)).collect(),
            None => wishes.iter().map(|wish| (wish.household, wish.firm)).collect(),
        };
        let taken = parts.into_iter().filter(|(_, qty)| 0 < *qty);
        for (household, qty) in taken {
            provisional |= came.is_none();
            households.entry(household).or_default().insert(offer.id, qty);
        }
    }
    Ok(Handouts { households, places: baskets::places(conn, campaign)?, provisional })
}
