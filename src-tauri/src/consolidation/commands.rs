//! The commands of consolidation: see it, try it without noting anything, decide.

use super::choice::{Choice, choices};
use super::gather::{Gathered, Line, gather};
use super::model::Way;
use super::refusal::ConsolidationRefusal;
use super::typed::{self, ChoiceInput, PackInput};
use super::view::{self, ConsolidationView, view};
use super::{choice, need, says, store};
use crate::campaigns;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, OfferId};
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money};
use crate::kernel::round::Overflow;
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashMap;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("consolidation.show", OFFICERS, show);
    router.read("consolidation.preview_plan", OFFICERS, preview_plan);
    router.write("consolidation.decide", OFFICERS, decide);
}

/// See what must be bought of each product, in which packs it can be, and what was decided.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowConsolidation {
    campaign: CampaignId,
}

/// Try decisions and a stock budget without noting anything: the same figures, as they would be.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewPlan {
    campaign: CampaignId,
    /// Euros that may stay in stock, as typed; the campaign's own unless told, none when empty.
    #[ts(optional = nullable)]
    budget: Option<String>,
    #[ts(optional = nullable)]
    choices: Option<Vec<ChoiceInput>>,
}

/// Decide what is bought of a product: a way that is proposed, or packs typed by hand.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct DecideAdjustment {
    offer: OfferId,
    way: Way,
    /// What the plan comes to, unless told; a product that is dropped has one.
    #[ts(optional = nullable)]
    reason: Option<String>,
    /// Needed when the way is `typed`, or when several plans are of that way.
    #[ts(optional = nullable)]
    packs: Option<Vec<PackInput>>,
}

pub(super) fn overflow(refusal: Overflow) -> Failure {
    Failure::refused(&refusal)
}

/// A campaign as things stand, seen.
pub(super) fn seen(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
) -> Result<ConsolidationView, Failure> {
    let gathered = gather(conn, ctx, campaign)?;
    let budget = gathered.rules.stock_budget.map(Money::cents);
    answer(ctx, &gathered, &HashMap::new(), budget)
}

fn answer(
    ctx: &Context<'_>,
    gathered: &Gathered,
    tried: &choice::Tried,
    budget: Option<i64>,
) -> Result<ConsolidationView, Failure> {
    let chosen = choices(&gathered.lines, tried, budget).map_err(overflow)?;
    view(ctx, gathered, &chosen, budget).map_err(overflow)
}

fn show(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ShowConsolidation,
) -> Result<ConsolidationView, Failure> {
    seen(conn, ctx, input.campaign)
}

/// The budget as typed, else the campaign's own.
pub(super) fn budget(gathered: &Gathered, typed: Option<&str>) -> Result<Option<i64>, Failure> {
    match typed.map(str::trim) {
        None => Ok(gathered.rules.stock_budget.map(Money::cents)),
        Some("") => Ok(None),
        Some(text) => {
            let budget = read_money(text, Sign::NotNegative);
            budget
                .map(|budget| Some(budget.cents()))
                .map_err(|refusal| Failure::bad_input("budget", &refusal))
        }
    }
}

fn preview_plan(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PreviewPlan,
) -> Result<ConsolidationView, Failure> {
    let gathered = gather(conn, ctx, input.campaign)?;
    let budget = budget(&gathered, input.budget.as_deref())?;
    let mut tried = HashMap::new();
    for (row, one) in input.choices.iter().flatten().enumerate() {
        let line = gathered.lines.iter().find(|line| line.offer.id == one.offer);
        let missing =
            || Failure::not_found(&ConsolidationRefusal::NoSuchOffer).at(format!("choices.{row}.offer"));
        let packs = typed::chosen(conn, ctx, line.ok_or_else(missing)?, one)?;
        tried.insert(one.offer, (one.way, packs));
    }
    answer(ctx, &gathered, &tried, budget)
}

/// What may be decided of an offer now.
pub(super) fn decidable(gathered: &Gathered, offer: OfferId) -> Result<&Line, Failure> {
    if let Some(refusal) = view::not_now(gathered.campaign.state) {
        return Err(Failure::refused(&refusal));
    }
    let line = gathered.lines.iter().find(|line| line.offer.id == offer);
    let missing = || Failure::refused(&ConsolidationRefusal::NothingAsked);
    let line = line.ok_or_else(missing)?;
    if line.offer.withdrawn {
        let name = line.offer.name.clone();
        return Err(Failure::refused(&ConsolidationRefusal::OfferWithdrawn { name }));
    }
    Ok(line)
}

fn decide(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: DecideAdjustment,
) -> Result<ConsolidationView, Failure> {
    let missing = || Failure::not_found(&ConsolidationRefusal::NoSuchOffer).at("offer");
    let (campaign, _) = campaigns::offer(tx, input.offer)?.ok_or_else(missing)?;
    let gathered = gather(tx, ctx, campaign)?;
    let line = decidable(&gathered, input.offer)?;
    let chosen = ChoiceInput { offer: input.offer, way: input.way, packs: input.packs };
    let packs = typed::chosen(tx, ctx, line, &chosen)?;
    let outcome = choice::outcome(line, input.way, &packs).map_err(overflow)?;
    let chosen = Choice { source: choice::Source::Decided, way: input.way, packs, outcome };
    let said = says::choice(ctx, line, &chosen);
    let reason = typed::reason(input.reason.as_deref())?;
    if reason.is_empty() && input.way == Way::Drop {
        return Err(Failure::bad_input("reason", &ConsolidationRefusal::NoReason));
    }
    ctx.tell("told", if reason.is_empty() { "no" } else { "yes" });
    let reason = if reason.is_empty() { said.clone() } else { reason };
    write(tx, ctx, line, &chosen, &reason)?;
    ctx.tell("title", &gathered.campaign.title);
    ctx.tell("product", &line.offer.name);
    ctx.tell("choice", said);
    ctx.tell("reason", reason);
    seen(tx, ctx, campaign)
}

/// Writes what is chosen of a line with what was asked that day.
pub(super) fn write(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    line: &Line,
    chosen: &Choice,
    reason: &str,
) -> Result<(), Failure> {
    let new = store::New {
        offer: line.offer.id,
        way: chosen.way,
        reason,
        demand: line.goods.demand,
        need_qty: need::to_buy(&line.goods).map_err(overflow)?,
        packs: &chosen.packs,
    };
    Ok(store::insert(tx, ctx, &new)?)
}
