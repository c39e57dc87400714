//! The commands of sharing: see it, try it, share, correct by hand, see what carriage comes to.

use super::gather::{self, Gathered, Line, Restricted, gather, no_wish};
use super::model::{Stage, share};
use super::refusal::SharingRefusal;
use super::view::{self, HouseholdSharingView, SharingView};
use super::{carriage_view, loses, store};
use crate::campaigns::{self, Offer, ShortageRule};
use crate::context::{Context, OFFICERS, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId};
use crate::kernel::number::{Sign, read_quantity};
use crate::kernel::quantity::Quantity;
use crate::kernel::text::{ADDRESS_CHARS_MAX, line as read_line, told};
use crate::members;
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("sharing.show", WRITERS, show);
    router.read("sharing.show_household", WRITERS, show_household);
    router.read("sharing.preview", OFFICERS, preview);
    router.read("sharing.preview_reception", WRITERS, loses::preview);
    router.write("sharing.apply", OFFICERS, apply);
    router.write("sharing.correct", OFFICERS, correct);
    router.read("sharing.show_carriage", OFFICERS, carriage_view::show);
}

/// See who gets what of each product: asked, shared of what is ordered, shared of what came, with the reason.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowSharing {
    campaign: CampaignId,
    /// The one under way unless told.
    #[ts(optional = nullable)]
    stage: Option<Stage>,
}

/// See what one household gets of everything.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowHouseholdSharing {
    campaign: CampaignId,
    household: HouseholdId,
}

/// Try to share without noting anything.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewSharing {
    campaign: CampaignId,
    stage: Stage,
}

/// Share what is ordered, or what came, by the rule of the group order; what was given by hand stays.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ApplySharing {
    campaign: CampaignId,
    stage: Stage,
    /// Only this product.
    #[ts(optional = nullable)]
    offer: Option<OfferId>,
}

/// Give a household a quantity by hand, with the reason; it stays when all is shared again.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CorrectShare {
    offer: OfferId,
    stage: Stage,
    household: HouseholdId,
    /// As typed; empty to take the correction back.
    #[ts(optional = nullable)]
    quantity: Option<String>,
    reason: String,
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowSharing) -> Result<SharingView, Failure> {
    let campaign = gather::campaign(conn, input.campaign)?;
    let stage = input.stage.unwrap_or(view::usual_stage(campaign.state));
    let gathered = gather(conn, ctx, campaign.id, stage, Restricted::Unread)?;
    view::view(conn, ctx, &gathered, stage, false)
}

fn show_household(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ShowHouseholdSharing,
) -> Result<HouseholdSharingView, Failure> {
    let missing = || Failure::not_found(&SharingRefusal::NoSuchHousehold).at("household");
    let called = members::called(conn, input.household)?.ok_or_else(missing)?.to_string();
    let all = show(conn, ctx, ShowSharing { campaign: input.campaign, stage: None })?;
    Ok(view::of_household(all, input.household, called))
}

fn preview(conn: &Connection, ctx: &Context<'_>, input: PreviewSharing) -> Result<SharingView, Failure> {
    let gathered = gather(conn, ctx, input.campaign, input.stage, Restricted::Unread)?;
    // What it brings would tell who is on the restricted list, and leave no trace.
    if gathered.rules.shortage == ShortageRule::Priority {
        return Err(Failure::refused(&SharingRefusal::PriorityOnlyShared));
    }
    view::view(conn, ctx, &gathered, input.stage, true)
}

/// What is shared is written only where something changed.
fn write(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    gathered: &Gathered,
    line: &Line,
    stage: Stage,
) -> Result<bool, Failure> {
    let Some(heap) = line.heap() else { return Ok(false) };
    let (rule, seed) = (gathered.rules.shortage, view::seed(gathered, line));
    let shared = share(rule, heap, &line.claims, &line.agreements, &seed).map_err(|hand| {
        let quantity = |qty| Quantity::new(line.offer.dimension, qty);
        let (given, usable) = (quantity(hand.given), quantity(heap.usable));
        Failure::refused(&SharingRefusal::HandTooMuch { name: line.offer.name.clone(), given, usable })
    })?;
    let parts = line.claims.iter().map(|claim| claim.household).zip(shared.parts.iter().copied()).collect();
    let asked = line.claims.iter().map(|claim| (claim.household, store::Basis::from(claim))).collect();
    let kept = store::Kept { rule, usable: heap.usable, left: shared.left, parts, asked };
    if line.kept(stage) == Some(&kept) {
        return Ok(false);
    }
    let new = store::New {
        offer: line.offer.id,
        stage,
        rule,
        seed: &seed,
        heap,
        claims: &line.claims,
        shared: &shared,
    };
    store::insert(tx, ctx, &new)?;
    Ok(true)
}

fn apply(tx: &Transaction<'_>, ctx: &Context<'_>, input: ApplySharing) -> Result<SharingView, Failure> {
    let gathered = gather(tx, ctx, input.campaign, input.stage, Restricted::Read)?;
    if let Some(refusal) = gather::not_now(gathered.campaign.state, input.stage) {
        return Err(Failure::refused(&refusal));
    }
    let asked = |line: &&Line| input.offer.is_none_or(|offer| offer == line.offer.id);
    let lines: Vec<&Line> = gathered.lines.iter().filter(asked).collect();
    if lines.is_empty() && input.offer.is_some() {
        return Err(Failure::not_found(&SharingRefusal::NoSuchOffer).at("offer"));
    }
    if lines.iter().all(|line| line.heap().is_none()) {
        return Err(Failure::refused(&SharingRefusal::NothingYet));
    }
    let mut products = 0;
    for line in lines {
        products += u32::from(write(tx, ctx, &gathered, line, input.stage)?);
    }
    ctx.tell("products", products.to_string());
    tell(ctx, &gathered, input.stage);
    show(tx, ctx, ShowSharing { campaign: input.campaign, stage: Some(input.stage) })
}

fn tell(ctx: &Context<'_>, gathered: &Gathered, stage: Stage) {
    ctx.tell("title", &gathered.campaign.title);
    ctx.tell("stage", stage.code());
    let read = gathered.rules.shortage == ShortageRule::Priority;
    ctx.tell("read", if read { "yes" } else { "no" });
}

/// What was given and why, as typed; none as quantity takes the correction back.
fn corrected(input: &CorrectShare, offer: &Offer) -> Result<(Option<i64>, String), Failure> {
    let reason = read_line(&input.reason, ADDRESS_CHARS_MAX);
    let reason = reason.map_err(|refusal| Failure::bad_input("reason", &refusal))?;
    if reason.is_empty() {
        return Err(Failure::bad_input("reason", &SharingRefusal::NoReason));
    }
    let read = |text| read_quantity(text, offer.dimension, Sign::NotNegative);
    let qty = told(input.quantity.as_deref()).map(read).transpose();
    let qty = qty.map_err(|refusal| Failure::bad_input("quantity", &refusal))?.map(Quantity::amount);
    Ok((qty, reason))
}

fn correct(tx: &Transaction<'_>, ctx: &Context<'_>, input: CorrectShare) -> Result<SharingView, Failure> {
    let missing = || Failure::not_found(&SharingRefusal::NoSuchOffer).at("offer");
    let (campaign, offer) = campaigns::offer(tx, input.offer)?.ok_or_else(missing)?;
    let missing = || Failure::not_found(&SharingRefusal::NoSuchHousehold).at("household");
    let called = members::called(tx, input.household)?.ok_or_else(missing)?;
    let (qty, reason) = corrected(&input, &offer)?;
    let mut gathered = gather(tx, ctx, campaign, input.stage, Restricted::Read)?;
    if let Some(refusal) = gather::not_now(gathered.campaign.state, input.stage) {
        return Err(Failure::refused(&refusal));
    }
    let at = gathered.lines.iter().position(|line| line.offer.id == offer.id);
    let nothing = || Failure::refused(&SharingRefusal::NothingYet);
    let at = at.filter(|at| gathered.lines[*at].heap().is_some()).ok_or_else(nothing)?;
    let before: i64 = gathered.lines[at].claims.iter().filter_map(|claim| claim.hand).sum();
    let line = &mut gathered.lines[at];
    match line.claims.iter_mut().find(|claim| claim.household == input.household) {
        Some(claim) => claim.hand = qty,
        None => line.claims.extend(qty.map(|qty| no_wish(line.turn, input.household, Some(qty)))),
    }
    store::insert_hand(tx, ctx, (offer.id, input.stage, input.household), qty, &reason)?;
    let line = &gathered.lines[at];
    let after: i64 = line.claims.iter().filter_map(|claim| claim.hand).sum();
    // Still more than there is, but less than before: it is noted, and shared once the others are corrected too.
    let on_the_way = after < before && line.heap().is_some_and(|heap| heap.usable < after);
    if !on_the_way {
        write(tx, ctx, &gathered, line, input.stage).map_err(|failure| failure.at("quantity"))?;
    }
    ctx.about(input.household.0);
    ctx.tell("household", called.to_string());
    ctx.tell("product", &offer.name);
    let given = qty.map(|qty| super::says::quantity(ctx, &offer, qty));
    ctx.tell("given", if given.is_some() { "yes" } else { "no" });
    ctx.tell("quantity", given.unwrap_or_default());
    ctx.tell("reason", reason);
    tell(ctx, &gathered, input.stage);
    show(tx, ctx, ShowSharing { campaign, stage: Some(input.stage) })
}
