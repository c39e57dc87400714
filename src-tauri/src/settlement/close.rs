//! Why a gap is there, and the end of a campaign once everybody is billed and every gap is explained.

use super::bill::called;
use super::drift;
use super::gather::{Gathered, gather};
use super::reconcile::{CampaignGapsView, Found, Gap, find, seen};
use super::refusal::SettlementRefusal;
use super::seen::to_bill;
use super::store::{self, About, Explained};
use super::view::{self, SettlementView};
use crate::campaigns::{self, State};
use crate::cash;
use crate::catalogue;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::CampaignId;
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::told;
use crate::pickup;
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeSet;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("settlement.explain", OFFICERS, explain);
    router.write("settlement.close", OFFICERS, close);
}

/// Note why a gap is there; it holds as long as the gap stays the same. Once the campaign is settled, only of what
/// changed since: a part that was paid, a cheque that came back.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ExplainGap {
    campaign: CampaignId,
    about: About,
    /// The offer, household or product; every gap of its kind that is not explained unless told.
    #[ts(optional = nullable)]
    key: Option<String>,
    reason: String,
}

/// Settle a campaign once everybody is billed and every gap is explained.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CloseSettlement {
    campaign: CampaignId,
}

fn explain(tx: &Transaction<'_>, ctx: &Context<'_>, input: ExplainGap) -> Result<CampaignGapsView, Failure> {
    let gathered = gather(tx, ctx, input.campaign)?;
    let settled = gathered.campaign.state == State::Settled;
    let reason = cash::read_reason(&input.reason)?;
    let found = find(tx, ctx, &gathered)?;
    let wanted = |gap: &&Gap| {
        let this = told(input.key.as_deref()).map_or(gap.open(), |key| key == gap.key.to_string());
        gap.about == input.about && gap.gap != 0 && this && (gap.open() || !settled)
    };
    let gaps: Vec<&Gap> = found.gaps.iter().filter(wanted).collect();
    if gaps.is_empty() {
        return Err(Failure::not_found(&SettlementRefusal::NoSuchGap).at("key"));
    }
    for gap in &gaps {
        let explained = Explained { gap: gap.gap, reason: reason.clone() };
        store::insert_explained(tx, ctx, input.campaign, (gap.about, gap.key), &explained)?;
    }
    ctx.tell("what", names(&gaps));
    ctx.tell("title", &gathered.campaign.title);
    ctx.tell("reason", reason);
    seen(tx, ctx, input.campaign)
}

/// Names in a list that stays short.
fn names(gaps: &[&Gap]) -> String {
    gaps.iter().take(NAMES_MAX).map(|gap| gap.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// Names said at most in one sentence.
const NAMES_MAX: usize = 12;

fn close(tx: &Transaction<'_>, ctx: &Context<'_>, input: CloseSettlement) -> Result<SettlementView, Failure> {
    let mut gathered = gather(tx, ctx, input.campaign)?;
    match gathered.campaign.state {
        State::Distributing => {}
        State::Settled => return Err(Failure::refused(&SettlementRefusal::Settled)),
        State::Prepared
        | State::Open
        | State::Closed
        | State::Adjusted
        | State::Ordered
        | State::Received => return Err(Failure::refused(&SettlementRefusal::NotDistributing)),
    }
    nothing_waits(tx, input.campaign)?;
    // Bills made one by one at the table noted no price that an invoice changed.
    drift::note(tx, ctx, &mut gathered)?;
    let found = find(tx, ctx, &gathered)?;
    everybody_billed(tx, &found)?;
    everything_explained(ctx, &gathered, &found)?;
    keep_what_closed(tx, ctx, input.campaign, &found)?;
    campaigns::settle(tx, ctx, &gathered.campaign)?;
    view::show(tx, ctx, input.campaign)
}

/// Notes that a gap that was explained once is none at the end: should it come back, it is to be explained again.
fn keep_what_closed(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: CampaignId,
    found: &Found,
) -> Result<(), Failure> {
    let explained = store::explained(tx, campaign)?;
    for gap in found.gaps.iter().filter(|gap| gap.gap == 0) {
        let Some(known) = explained.get(&(gap.about, gap.key)).filter(|known| known.gap != 0) else {
            continue;
        };
        let closed = Explained { gap: 0, reason: known.reason.clone() };
        store::insert_explained(tx, ctx, campaign, (gap.about, gap.key), &closed)?;
    }
    Ok(())
}

/// Errors: goods still wait for somebody.
fn nothing_waits(conn: &Connection, campaign: CampaignId) -> Result<(), Failure> {
    let mut waiting = BTreeSet::new();
    for left in pickup::left_to_fetch(conn, campaign)? {
        waiting.insert(called(conn, left.household)?.to_string());
    }
    if waiting.is_empty() {
        return Ok(());
    }
    let list = waiting.into_iter().take(NAMES_MAX).collect::<Vec<_>>().join(", ");
    Err(Failure::refused(&SettlementRefusal::GoodsWait { list }))
}

/// Errors: bills are to be made, or made again.
fn everybody_billed(conn: &Connection, found: &Found) -> Result<(), Failure> {
    let mut waiting = Vec::new();
    for one in found.people.iter().filter(|one| to_bill(one.status)) {
        waiting.push(called(conn, one.household)?.to_string());
    }
    if waiting.is_empty() {
        return Ok(());
    }
    let count = waiting.len();
    waiting.truncate(NAMES_MAX);
    Err(Failure::refused(&SettlementRefusal::NotBilled { count, list: waiting.join(", ") }))
}

/// Errors: a gap has no reason.
fn everything_explained(ctx: &Context<'_>, gathered: &Gathered, found: &Found) -> Result<(), Failure> {
    let open: Vec<&Gap> = found.gaps.iter().filter(|gap| gap.open()).collect();
    if open.is_empty() {
        return Ok(());
    }
    let list = open.iter().take(NAMES_MAX).map(|gap| gap_says(ctx, gathered, gap));
    let list = list.collect::<Vec<_>>().join(", ");
    Err(Failure::refused(&SettlementRefusal::NotExplained { count: open.len(), list }))
}

/// A gap in a few words: `Farine T80 : 20 g pas remis`.
fn gap_says(ctx: &Context<'_>, gathered: &Gathered, gap: &Gap) -> String {
    let offer = gathered.offers.iter().find(|offer| offer.id.0 == gap.key || offer.product.0 == gap.key);
    let dimension = offer.map_or(Dimension::Count, |offer| offer.dimension);
    let quantity = catalogue::quantity_says(ctx, dimension, gap.gap);
    let says = match gap.about {
        About::Goods => Sentence::new("core-gap-goods").text("quantity", quantity),
        About::Stock => Sentence::new("core-gap-stock").text("quantity", quantity),
        About::Money => Sentence::new("core-gap-money").with("amount", Param::Cents(gap.gap)),
    };
    ctx.say(&says.text("name", &gap.name))
}
