//! The price a household pays of an offer: as it stands on its form, else as it is announced now.

use super::store;
use super::view::{asked_of, begun_on};
use super::{household, view};
use crate::campaigns::{self, Offer};
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId};
use crate::kernel::money::Money;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::collections::HashMap;

/// An offer as a household pays it.
#[derive(Clone, Debug)]
pub(crate) struct Frozen {
    /// As it was announced when the line was typed.
    pub(crate) offer: Offer,
    /// For the price quantity, at the price of the household.
    pub(crate) price: Money,
}

/// What stands on the forms of a household that count, each at the price of the day of its form (domain.md, case 31);
/// of an offer that stands on several, as on the first.
pub(crate) fn frozen(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    household: HouseholdId,
) -> Result<HashMap<OfferId, Frozen>, Failure> {
    let mut found: HashMap<OfferId, Frozen> = HashMap::new();
    for form in store::forms_of(conn, campaign, household)? {
        if form.withdrawn.is_some() {
            continue;
        }
        let mut asked = asked_of(conn, campaign, Some(&form))?;
        asked.retain(|(_, asked)| !asked.is_nothing());
        for line in view::priced(conn, household, begun_on(ctx, Some(&form)), asked)? {
            found.entry(line.offer.id).or_insert(Frozen { price: line.announced, offer: line.offer });
        }
    }
    Ok(found)
}

/// An offer as it is announced now, at the price of a household on a day: for who takes what it had not asked.
pub(crate) fn announced(
    conn: &Connection,
    offer: OfferId,
    household: HouseholdId,
    day: NaiveDate,
) -> Result<Option<Frozen>, Failure> {
    let Some((_, offer)) = campaigns::offer(conn, offer)? else { return Ok(None) };
    let coefficient = household::coefficient(conn, household, day)?;
    let price = catalogue::announced(offer.parts.cost_e4(), coefficient).map_err(Failure::bug)?;
    Ok(Some(Frozen { offer, price }))
}
