//! What nobody was promised: who may take some of it without an order; and what a stand is told of its stock.

use super::gather::Round;
use super::refusal::PickupRefusal;
use super::says;
use crate::adhesions::{self, Standing};
use crate::campaigns::Offer;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::sentence::Sentence;
use crate::members::Called;
use crate::stock;
use rusqlite::Connection;

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
    let Some(free) = free(conn, ctx, round, called.id, offer)? else { return Ok(()) };
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

/// What is there of an offer and promised to nobody else; none where no lot is known.
pub(super) fn free(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    household: crate::kernel::ids::HouseholdId,
    offer: &Offer,
) -> rusqlite::Result<Option<i64>> {
    let lots = stock::servable(conn, ctx, offer.product, round.campaign.id)?;
    if lots.is_empty() {
        return Ok(None);
    }
    let there: i64 = lots.iter().map(|lot| lot.there).sum();
    Ok(Some(there - round.promised_to_others(household, offer.id)))
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
