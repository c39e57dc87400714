//! The next campaign made from the last: the same suppliers, places and products, later and at today's prices.

use super::commands::{begin, usual_title};
use super::frozen::Goods;
use super::model::{Campaign, Offer, State};
use super::offers::{self, LeftOut, OffersView, Picked, left_out};
use super::refusal::CampaignRefusal;
use super::store;
use super::typed;
use super::view::found;
use crate::catalogue;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::CampaignId;
use crate::kernel::number::{Sign, read_count};
use crate::kernel::text::{NAME_CHARS_MAX, line, told};
use crate::router::Router;
use chrono::{NaiveDate, TimeDelta};
use rusqlite::Transaction;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("campaigns.start_next", OFFICERS, start_next);
}

/// Prepare the next campaign from one: all its dates later by as many days, its products at today's prices.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct StartNext {
    from: CampaignId,
    /// The month of its first pickup when nothing is typed.
    #[ts(optional = nullable)]
    title: Option<String>,
    /// The first day of its pickups; the other dates follow.
    #[ts(optional = nullable)]
    first_pickup_on: Option<String>,
    /// Or by how many days everything is later.
    #[ts(optional = nullable)]
    days: Option<String>,
}

fn start_next(tx: &Transaction<'_>, ctx: &Context<'_>, input: StartNext) -> Result<OffersView, Failure> {
    let last = found(tx, input.from)?;
    let shift = shift(ctx, &last, &input)?;
    let later = |day: NaiveDate| {
        let found = day.checked_add_signed(shift);
        found.ok_or_else(|| Failure::bad_input("days", &CampaignRefusal::NoShift))
    };
    let mut campaign = Campaign {
        id: CampaignId(ctx.new_id()),
        opens_on: later(last.opens_on)?,
        closes_on: later(last.closes_on)?,
        made_from: Some(last.id),
        state: State::Prepared,
        ..last.clone()
    };
    for place in &mut campaign.places {
        place.on_day = later(place.on_day)?;
    }
    let first_day = campaign.places.iter().map(|place| place.on_day).min();
    campaign.title = match told(input.title.as_deref()) {
        Some(text) => line(text, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input("title", &refusal))?,
        None => usual_title(ctx, first_day.unwrap_or(campaign.closes_on)),
    };
    keep_suppliers(tx, &mut campaign)?;
    begin(tx, ctx, &campaign)?;
    let goods = Goods::of(tx, ctx.today)?;
    let before = store::offers(tx, last.id)?;
    let (picked, left) = carried_over(ctx, &goods, &campaign, &before)?;
    let written = offers::add(tx, ctx, &campaign, &mut [], picked)?;
    ctx.tell("from", &last.title);
    offers::answer(tx, ctx, campaign.id, written, left)
}

/// By how many days everything is later: from the first day typed, or the number typed.
fn shift(ctx: &Context<'_>, last: &Campaign, input: &StartNext) -> Result<TimeDelta, Failure> {
    let first = last.places.iter().map(|place| place.on_day).min().unwrap_or(last.closes_on);
    let (field, days) = match (told(input.first_pickup_on.as_deref()), told(input.days.as_deref())) {
        (Some(text), _) => {
            let day = typed::day(ctx, "first_pickup_on", text)?;
            ("first_pickup_on", (day - first).num_days())
        }
        (None, Some(text)) => {
            let days = read_count(text, Sign::NotNegative);
            ("days", days.map_err(|refusal| Failure::bad_input("days", &refusal))?)
        }
        (None, None) => ("days", 0),
    };
    TimeDelta::try_days(days)
        .filter(|_| 0 < days)
        .ok_or_else(|| Failure::bad_input(field, &CampaignRefusal::NoShift))
}

/// Keeps the suppliers still in the catalogue, with the carriage learnt from their last order.
fn keep_suppliers(tx: &Transaction<'_>, campaign: &mut Campaign) -> Result<(), Failure> {
    for mut one in std::mem::take(&mut campaign.suppliers) {
        let known = catalogue::supplier(tx, one.supplier)?.filter(|known| known.archived_on.is_none());
        if let Some(known) = known {
            one.carriage = typed::learnt(tx, Some(campaign.id), &known)?.unwrap_or(one.carriage);
            campaign.suppliers.push(one);
        }
    }
    Ok(())
}

/// The products that are still offered, in the pack of last time when it still has a price, and those that are not.
fn carried_over<'a>(
    ctx: &Context<'_>,
    goods: &'a Goods,
    campaign: &Campaign,
    before: &[Offer],
) -> Result<(Picked<'a>, Vec<LeftOut>), Failure> {
    let (mut picked, mut left) = (Vec::new(), Vec::new());
    for offer in before.iter().filter(|offer| !offer.withdrawn) {
        let Some(product) = goods.product(offer.product) else {
            left.push(left_out(offer.product, &offer.name, ctx.text("core-campaign-archived")));
            continue;
        };
        let choose = |pack| {
            let found = goods.choose(product, &campaign.suppliers, pack);
            found.map_err(|refusal| Failure::refused(&refusal))
        };
        let same_pack = choose(Some(offer.pack))?;
        let priced = if same_pack.is_some() { same_pack } else { choose(None)? };
        match priced {
            Some(priced) => picked.push((product, priced)),
            None if campaign.suppliers.iter().any(|one| one.supplier == offer.supplier) => {
                left.push(left_out(product.id, &product.name, ctx.text("core-campaign-no-price")));
            }
            None => left.push(left_out(product.id, &product.name, ctx.text("core-campaign-no-supplier"))),
        }
    }
    Ok((picked, left))
}
