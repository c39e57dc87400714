//! Distribution day in words.

use super::absence_store::Settled;
use super::gather::Round;
use super::store::Stands;
use crate::campaigns::{Campaign, CampaignPlace, Offer};
use crate::catalogue;
use crate::context::Context;
use crate::kernel::format;
use crate::kernel::ids::{HouseholdId, PickupPlaceId};
use crate::kernel::quantity::Quantity;
use crate::kernel::sentence::{Param, Sentence};
use chrono::{DateTime, Utc};

/// `1,5 kg`, `2 pièces`.
pub(super) fn quantity(ctx: &Context<'_>, offer: &Offer, qty: i64) -> String {
    catalogue::quantity_says(ctx, offer.dimension, qty)
}

pub(super) fn grams(ctx: &Context<'_>, grams: i64) -> String {
    format::quantity(Quantity::grams(grams), ctx.lang)
}

/// `15:38` today, with its day before that.
pub(super) fn hour(ctx: &Context<'_>, at: DateTime<Utc>) -> String {
    let local = at.with_timezone(&chrono::Local);
    if local.date_naive() == ctx.today {
        return local.format("%H:%M").to_string();
    }
    format!("{} {}", format::day(local.date_naive(), ctx.lang), local.format("%H:%M"))
}

/// What was noted: `1 912 g − 412 g = 1,5 kg`, `1,5 kg`.
pub(super) fn noted(ctx: &Context<'_>, offer: &Offer, line: &Stands) -> String {
    let all = quantity(ctx, offer, line.qty);
    match (line.gross_g, line.tare_g) {
        (Some(gross), Some(tare)) if 0 < tare => {
            format!("{} − {} = {all}", grams(ctx, gross), grams(ctx, tare))
        }
        (Some(_) | None, Some(_) | None) => all,
    }
}

/// What was noted against what was shared; none when they are the same. Nobody tops up a piece that is weighed.
pub(super) fn difference(
    ctx: &Context<'_>,
    round: &Round,
    household: HouseholdId,
    offer: &Offer,
    by_weight: bool,
) -> Option<String> {
    let wanted = round.wanted(household, offer.id);
    let Some(line) = round.stands(household, offer.id) else {
        return round.gone(household, offer.id).map(|settled| gone(ctx, settled));
    };
    let gap = line.qty - wanted;
    let key = match gap {
        0 => return None,
        less if less < 0 && line.qty == 0 => "core-pickup-nothing",
        less if less < 0 && by_weight => "core-pickup-lighter",
        less if less < 0 => "core-pickup-less",
        _ if wanted == 0 => "core-pickup-besides",
        _ => "core-pickup-more",
    };
    Some(ctx.say(&Sentence::new(key).text("gap", quantity(ctx, offer, gap.abs()))))
}

/// What was done with a line nobody fetched: `Personne n'est venu : donné.`
pub(super) fn gone(ctx: &Context<'_>, settled: &Settled) -> String {
    ctx.say(&Sentence::new("core-pickup-gone").text("outcome", settled.outcome.code()))
}

/// Where and when, as on the papers.
pub(super) fn place(ctx: &Context<'_>, campaign: &Campaign, place: Option<PickupPlaceId>) -> String {
    match campaign.places.iter().find(|one| Some(one.place) == place) {
        Some(known) => place_of(ctx, known),
        None => ctx.text("core-pickup-no-place"),
    }
}

pub(super) fn place_of(ctx: &Context<'_>, place: &CampaignPlace) -> String {
    let sentence = Sentence::new("core-pickup-place")
        .text("place", &place.name)
        .with("day", Param::Day(place.on_day))
        .text("from", place.from_time.format("%H:%M").to_string())
        .text("to", place.to_time.format("%H:%M").to_string());
    ctx.say(&sentence)
}
