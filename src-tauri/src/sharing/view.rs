//! Sharing as the screen shows it: per product and household what was asked, adjusted and received, with the reason.

use super::gather::{Gathered, Line, There, not_now};
use super::model::{Shared, Stage, given_by_hand, share};
use super::says;
use crate::campaigns::{ShortageRule, State};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId};
use crate::kernel::sentence::{Refusal, Sentence};
use crate::members;
use rusqlite::Connection;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub(super) struct SharingView {
    campaign: CampaignId,
    title: String,
    state: State,
    stage: Stage,
    /// The rule that holds when something lacks, as printed on the wall.
    rule_says: String,
    /// Whether something may be shared now, and why not.
    may_share: bool,
    not_now: Option<String>,
    /// Products that wait to be shared at this stage, in words.
    to_share_says: String,
    #[ts(type = "number")]
    to_share: i64,
    /// Whether the quantities are only tried.
    trying: bool,
    lines: Vec<ShareLine>,
}

#[derive(Debug, Serialize, TS)]
struct ShareLine {
    offer: OfferId,
    #[ts(type = "number")]
    position: i64,
    name: String,
    pictogram: String,
    dropped: bool,
    /// Whether it is shared at this stage, and still as it would be now.
    shared: bool,
    usable_says: Option<String>,
    /// The five numbers so far: what is handed over and charged is not known here.
    asked_says: String,
    adjusted_says: Option<String>,
    received_says: Option<String>,
    left_says: Option<String>,
    /// The reason in one sentence.
    why_says: String,
    /// What changed since it was shared.
    stale_says: Option<String>,
    /// Packs that named households share, in words.
    agreements: Vec<String>,
    parts: Vec<SharePart>,
}

#[derive(Debug, Serialize, TS)]
struct SharePart {
    household: HouseholdId,
    called: String,
    asked_says: String,
    more_says: Option<String>,
    less_says: Option<String>,
    late_says: Option<String>,
    adjusted_says: Option<String>,
    received_says: Option<String>,
    /// What it would get now; none when that is not known without sharing.
    now_says: Option<String>,
    by_hand: bool,
    hand_reason: Option<String>,
    /// It was given of what is ordered, and holds for what came.
    hand_before: bool,
    /// It gets less than it asked firmly.
    short: bool,
    /// What of the reason is particular to it.
    why_says: Option<String>,
}

/// What a share would be now; none when there is nothing to share, or too much was given by hand.
pub(super) fn now(gathered: &Gathered, line: &Line) -> Option<Shared> {
    let seed = seed(gathered, line);
    share(gathered.rules.shortage, line.heap()?, &line.claims, &line.agreements, &seed).ok()
}

/// What a draw of a product starts from: nobody chooses it, and anybody can draw again.
pub(super) fn seed(gathered: &Gathered, line: &Line) -> String {
    format!("{}/{}", gathered.campaign.id.0, line.offer.id.0)
}

/// The stage that is under way in a state.
pub(super) fn usual_stage(state: State) -> Stage {
    match state {
        State::Prepared | State::Open | State::Closed | State::Adjusted => Stage::Adjusted,
        State::Ordered | State::Received | State::Distributing | State::Settled => Stage::Received,
    }
}

/// `tried`: quantities that are not known without sharing are computed, and nothing is noted.
pub(super) fn view(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
    stage: Stage,
    tried: bool,
) -> Result<SharingView, Failure> {
    let names = names(conn, gathered)?;
    let lines: Vec<ShareLine> =
        gathered.lines.iter().map(|line| line_view(ctx, gathered, line, (stage, tried), &names)).collect();
    let waits = |(shown, line): &(&ShareLine, &Line)| !shown.shared && line.heap().is_some();
    let to_share = lines.iter().zip(&gathered.lines).filter(waits).count();
    let to_share = i64::try_from(to_share).unwrap_or(i64::MAX);
    let not_now = not_now(gathered.campaign.state, stage);
    Ok(SharingView {
        campaign: gathered.campaign.id,
        title: gathered.campaign.title.clone(),
        state: gathered.campaign.state,
        stage,
        rule_says: says::rule(ctx, gathered.rules.shortage),
        may_share: not_now.is_none() && 0 < to_share,
        not_now: not_now.map(|refusal| ctx.say(&refusal.sentence())),
        to_share_says: ctx.say(&Sentence::new("core-sharing-to-share").count("products", to_share)),
        to_share,
        trying: tried,
        lines,
    })
}

/// How each household is called, asked once for all the products.
fn names(conn: &Connection, gathered: &Gathered) -> rusqlite::Result<BTreeMap<HouseholdId, String>> {
    let all: BTreeSet<HouseholdId> = gathered.lines.iter().flat_map(households).collect();
    let called =
        |household| members::called(conn, household).map(|called| Some((household, called?.to_string())));
    all.into_iter().filter_map(|household| called(household).transpose()).collect()
}

fn line_view(
    ctx: &Context<'_>,
    gathered: &Gathered,
    line: &Line,
    (stage, tried): (Stage, bool),
    names: &BTreeMap<HouseholdId, String>,
) -> ShareLine {
    let quantity = |qty: i64| says::quantity(ctx, &line.offer, qty);
    let total = |stage| line.kept(stage).map(|kept| quantity(kept.parts.values().sum()));
    let (kept, heap) = (line.kept(stage), line.heap());
    // Who is on the restricted list is not read here: what the rule would bring now is not known.
    let known = gathered.rules.shortage != ShortageRule::Priority;
    let again = if known { now(gathered, line) } else { None };
    let stale_says =
        kept.zip(heap).and_then(|(kept, heap)| says::stale(ctx, line, heap, kept, again.as_ref()));
    let fresh = kept.is_some() && heap.is_some() && stale_says.is_none();
    let would_leave = again.as_ref().map(|shared| shared.left);
    let now = again.filter(|_| tried);
    let (usable, left, by) = match (kept, heap, &now) {
        (_, Some(heap), Some(now)) => (Some(heap.usable), Some(now.left), gathered.rules.shortage),
        (Some(kept), _, _) => (Some(kept.usable), Some(kept.left), kept.rule),
        (None, heap, _) => (heap.map(|heap| heap.usable), None, gathered.rules.shortage),
    };
    let parts = parts(ctx, line, (stage, by), now.as_ref(), names);
    let too_much = heap.and_then(|heap| given_by_hand(heap, &line.claims).err().map(|hand| (heap, hand)));
    let why_says = match (too_much, usable) {
        (Some((heap, hand)), _) => says::too_much(ctx, line, heap, hand),
        (None, Some(usable)) => {
            let short = parts.iter().filter(|part| part.short).count();
            says::why(ctx, line, &says::Told { usable, left: left.or(would_leave).unwrap_or(0), by, short })
        }
        (None, None) => says::waits(ctx, line).unwrap_or_default(),
    };
    ShareLine {
        offer: line.offer.id,
        position: line.offer.position,
        name: line.offer.name.clone(),
        pictogram: line.offer.pictogram.clone(),
        dropped: line.there == There::Dropped,
        shared: fresh,
        usable_says: usable.map(quantity),
        asked_says: quantity(line.claims.iter().map(|claim| claim.firm + claim.late).sum()),
        adjusted_says: total(Stage::Adjusted),
        received_says: total(Stage::Received),
        left_says: left.map(quantity),
        why_says,
        stale_says,
        agreements: says::agreements(ctx, line, names),
        parts,
    }
}

fn parts(
    ctx: &Context<'_>,
    line: &Line,
    (stage, by): (Stage, ShortageRule),
    now: Option<&Shared>,
    names: &BTreeMap<HouseholdId, String>,
) -> Vec<SharePart> {
    let quantity = |qty: i64| says::quantity(ctx, &line.offer, qty);
    let some = |qty: i64| (0 < qty).then(|| quantity(qty));
    let kept = |stage, household| line.kept(stage).and_then(|kept| kept.parts.get(&household).copied());
    let mut parts = Vec::new();
    let gets = |at: usize, household| now.map(|now| now.parts[at]).or_else(|| kept(stage, household));
    let all: Option<Vec<i64>> =
        line.claims.iter().enumerate().map(|(at, claim)| gets(at, claim.household)).collect();
    for household in households(line) {
        let at = line.claims.iter().position(|claim| claim.household == household);
        let claim = at.map(|at| &line.claims[at]);
        let tried = now.zip(at).map(|(now, at)| now.parts[at]);
        let gets = tried.or_else(|| kept(stage, household));
        let hand = line.hands.get(&household);
        parts.push(SharePart {
            household,
            called: names.get(&household).cloned().unwrap_or_default(),
            asked_says: quantity(claim.map_or(0, |claim| claim.firm)),
            more_says: claim.and_then(|claim| some(claim.more)),
            less_says: claim.and_then(|claim| some(claim.less)),
            late_says: claim.and_then(|claim| some(claim.late)),
            adjusted_says: kept(Stage::Adjusted, household).map(quantity),
            received_says: kept(Stage::Received, household).map(quantity),
            now_says: tried.map(quantity),
            by_hand: hand.is_some(),
            hand_reason: hand.map(|hand| hand.reason.clone()),
            hand_before: hand.is_some_and(|hand| hand.stage != stage),
            short: gets.is_some_and(|gets| gets < claim.map_or(0, |claim| claim.firm)),
            why_says: all.as_ref().zip(at).and_then(|(all, at)| says::why_it(ctx, line, all, at, by)),
        });
    }
    parts.sort_by(|one, other| one.called.cmp(&other.called));
    parts
}

/// Who asks some, and who was given some before it asked nothing any more.
fn households(line: &Line) -> BTreeSet<HouseholdId> {
    let kept = [Stage::Adjusted, Stage::Received].into_iter().filter_map(|stage| line.kept(stage));
    let kept = kept.flat_map(|kept| kept.parts.keys().copied());
    let agreed = line.agreements.iter().flat_map(|one| one.parts.iter().map(|(household, _)| *household));
    line.claims.iter().map(|claim| claim.household).chain(kept).chain(agreed).collect()
}

/// What one household gets of everything.
#[derive(Debug, Serialize, TS)]
pub(super) struct HouseholdSharingView {
    campaign: CampaignId,
    title: String,
    household: HouseholdId,
    called: String,
    lines: Vec<HouseholdShareLine>,
}

#[derive(Debug, Serialize, TS)]
struct HouseholdShareLine {
    offer: OfferId,
    name: String,
    pictogram: String,
    asked_says: String,
    adjusted_says: Option<String>,
    received_says: Option<String>,
    by_hand: bool,
    short: bool,
    why_says: String,
}

pub(super) fn of_household(all: SharingView, household: HouseholdId, called: String) -> HouseholdSharingView {
    let line = |line: ShareLine| {
        let part = line.parts.into_iter().find(|part| part.household == household)?;
        Some(HouseholdShareLine {
            offer: line.offer,
            name: line.name,
            pictogram: line.pictogram,
            asked_says: part.asked_says,
            adjusted_says: part.adjusted_says,
            received_says: part.received_says,
            by_hand: part.by_hand,
            short: part.short,
            why_says: match (part.hand_reason, part.why_says) {
                (Some(hand), _) => hand,
                (None, Some(its)) => format!("{} {its}", line.why_says),
                (None, None) => line.why_says,
            },
        })
    };
    HouseholdSharingView {
        campaign: all.campaign,
        title: all.title,
        household,
        called,
        lines: all.lines.into_iter().filter_map(line).collect(),
    }
}
