//! What nobody was promised: who may take some of it without an order; and what a stand is told of its stock.

use super::gather::Round;
use super::refusal::PickupRefusal;
use super::{says, typed};
use crate::adhesions::{self, Standing};
use crate::campaigns::Offer;
use crate::context::{ANYONE, Context};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId};
use crate::kernel::sentence::Sentence;
use crate::members::Called;
use crate::router::Router;
use crate::stock;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("pickup.list_free", ANYONE, list_free);
}

/// List what a household may take besides its own: what is there and promised to nobody.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListFree {
    campaign: CampaignId,
    household: HouseholdId,
}

#[derive(Debug, Serialize, TS)]
struct FreeGoods {
    /// In the order of the form.
    products: Vec<FreeProduct>,
}

#[derive(Debug, Serialize, TS)]
struct FreeProduct {
    offer: OfferId,
    name: String,
    /// How much of it, as in `3,5 kg`; none where no lot is known: the file cannot tell.
    free_says: Option<String>,
}

/// Whether anybody ordered it does not matter. Of what has no lot, only what somebody is to get: it came.
fn list_free(conn: &Connection, ctx: &Context<'_>, input: ListFree) -> Result<FreeGoods, Failure> {
    let round = Round::read(conn, input.campaign)?;
    let household = typed::called(conn, input.household)?.id;
    let its_own: Vec<OfferId> = round.of(household).map(|(offer, _, _)| offer.id).collect();
    let mut products = Vec::new();
    for offer in round.offers.iter().filter(|offer| !its_own.contains(&offer.id)) {
        let free = free(conn, ctx, &round, None, offer)?;
        let there = match free {
            Some(free) => 0 < free,
            None => round.handouts.households.keys().any(|one| 0 < round.wanted(*one, offer.id)),
        };
        if there {
            let free_says = free.map(|free| says::quantity(ctx, offer, free));
            products.push(FreeProduct { offer: offer.id, name: offer.name.clone(), free_says });
        }
    }
    Ok(FreeGoods { products })
}

/// A household takes of a product that was not shared with it: it is a member, and what is there was not promised to
/// others. Where no lot is known, the file cannot tell.
pub(super) fn may_take(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    called: &Called,
    offer: &Offer,
    qty: i64,
) -> Result<(), Failure> {
    if !round.handouts.households.contains_key(&called.id) {
        member(conn, ctx, called)?;
    }
    let Some(free) = free(conn, ctx, round, Some(called.id), offer)? else { return Ok(()) };
    let before = round.stands(called.id, offer.id).map_or(0, |line| line.qty);
    if free + before < qty {
        let refusal = PickupRefusal::Promised {
            name: offer.name.clone(),
            free: says::quantity(ctx, offer, (free + before).max(0)),
        };
        return Err(Failure::refused(&refusal).at("qty"));
    }
    Ok(())
}

fn member(conn: &Connection, ctx: &Context<'_>, called: &Called) -> Result<(), Failure> {
    let household = called.to_string();
    let refusal = match Standing::of(adhesions::valid_until(conn, called.id)?, ctx.today) {
        Standing::Valid { .. } | Standing::Soon { .. } => return Ok(()),
        Standing::Never | Standing::Expired { .. } if !adhesions::asks_a_fee(conn, ctx.today)? => {
            return Ok(());
        }
        Standing::Never => PickupRefusal::NoAdhesion { household },
        Standing::Expired { until } => PickupRefusal::AdhesionEnded { household, until },
    };
    Err(Failure::refused(&refusal).at("adhesion"))
}

/// What is there of an offer and promised to nobody, or to one household alone; none where no lot is known.
pub(super) fn free(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    household: Option<HouseholdId>,
    offer: &Offer,
) -> rusqlite::Result<Option<i64>> {
    let lots = stock::servable(conn, ctx, offer.product, round.campaign.id)?;
    if lots.is_empty() {
        return Ok(None);
    }
    let there: i64 = lots.iter().map(|lot| lot.there).sum();
    Ok(Some(there - round.promised(offer.id, household)))
}

/// What the stand is told of a product after a line: no lot is known, or more left than the file says was there.
pub(super) fn warnings(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    offer: &Offer,
) -> Result<Vec<String>, Failure> {
    let lots = stock::servable(conn, ctx, offer.product, round.campaign.id)?;
    let there: i64 = lots.iter().map(|lot| lot.there).sum();
    let sentence = match lots.len() {
        0 => Sentence::new("core-pickup-no-lot"),
        _ if there < 0 => {
            Sentence::new("core-pickup-below-zero").text("quantity", says::quantity(ctx, offer, -there))
        }
        _ => return Ok(Vec::new()),
    };
    Ok(vec![ctx.say(&sentence.text("product", &offer.name))])
}
