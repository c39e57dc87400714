//! The phone round: households whose form is still missing. For whoever calls, never for the hall.

use super::{household, store, view};
use crate::adhesions::{self, Standing};
use crate::campaigns;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId};
use crate::kernel::instant;
use crate::kernel::search::compact;
use crate::kernel::sentence::{Param, Sentence};
use crate::members;
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("baskets.list_calls", WRITERS, list);
    router.write("baskets.note_call", WRITERS, note);
}

/// List the households that have no form in a campaign yet, to call them.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListCalls {
    campaign: CampaignId,
}

/// Note that a household was called in vain, or take that back.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct NoteCall {
    campaign: CampaignId,
    household: HouseholdId,
    /// False takes the mark back.
    tried: bool,
}

#[derive(Debug, Serialize, TS)]
struct CallList {
    title: String,
    closes_on: NaiveDate,
    calls: Vec<Call>,
}

/// A household to call.
#[derive(Debug, Serialize, TS)]
pub(crate) struct Call {
    pub(crate) household: HouseholdId,
    pub(crate) code: String,
    pub(crate) name: String,
    /// Empty when it has none.
    pub(crate) phone: String,
    /// Where it usually fetches its goods; empty when that is not known.
    pub(crate) place: String,
    /// The last campaign in which it ordered.
    pub(crate) last_title: Option<String>,
    /// The day that campaign closed.
    pub(crate) last_on: Option<NaiveDate>,
    /// Prefers to be read to.
    pub(crate) reading_help: bool,
    /// Whether its adhesion holds today, or none is asked.
    pub(crate) valid: bool,
    /// Who called in vain and when; null as long as nobody did.
    pub(crate) tried_says: Option<String>,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListCalls) -> Result<CallList, Failure> {
    let campaign = view::campaign(conn, input.campaign)?;
    let mut calls = calls(conn, ctx, campaign.id)?;
    // Who did not answer comes last, in the same order.
    calls.sort_by_key(|call| call.tried_says.is_some());
    Ok(CallList { title: campaign.title, closes_on: campaign.closes_on, calls })
}

fn note(tx: &Transaction<'_>, ctx: &Context<'_>, input: NoteCall) -> Result<CallList, Failure> {
    let campaign = view::campaign(tx, input.campaign)?;
    let called = household::called(tx, input.household)?;
    store::insert_tried(tx, ctx, campaign.id, input.household, input.tried)?;
    ctx.tell("household", called.to_string());
    ctx.tell("campaign", campaign.title);
    ctx.tell("tried", input.tried.to_string());
    ctx.about(input.household.0);
    list(tx, ctx, ListCalls { campaign: campaign.id })
}

/// `Pas de réponse le 27/02/2026, Karim.`
fn tried_says(ctx: &Context<'_>, (who, at): &(String, String)) -> Option<String> {
    let key = if who.is_empty() { "core-basket-tried" } else { "core-basket-tried-by" };
    let sentence =
        Sentence::new(key).with("day", Param::Day(instant::read(at)?.date_naive())).text("who", who);
    Some(ctx.say(&sentence))
}

/// The households known that have no form with a line in a campaign that counts, by usual place, then name.
pub(crate) fn calls(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
) -> Result<Vec<Call>, Failure> {
    let filled = store::filled(conn, campaign)?;
    let forms = store::forms(conn, campaign)?.into_iter();
    let forms = forms.filter(|form| form.withdrawn.is_none() && filled.contains(&form.id));
    let heard: HashSet<HouseholdId> = forms.map(|form| form.household).collect();
    let last = store::last_orders(conn, campaign)?;
    let campaigns: HashMap<CampaignId, (String, NaiveDate)> =
        campaigns::campaigns(conn)?.into_iter().map(|one| (one.id, (one.title, one.closes_on))).collect();
    let memberships = adhesions::memberships(conn)?;
    let free = !adhesions::asks_a_fee(conn, ctx.today)?;
    let tried = store::tried(conn, campaign)?;
    let mut calls = Vec::new();
    for household in members::list_all(conn)? {
        if heard.contains(&household.id) {
            continue;
        }
        let last = last.get(&household.id).and_then(|campaign| campaigns.get(campaign)).cloned();
        let until = memberships.get(&household.id).map(|membership| membership.until);
        let held = matches!(Standing::of(until, ctx.today), Standing::Valid { .. } | Standing::Soon { .. });
        let (last_title, last_on) = last.unzip();
        calls.push(Call {
            household: household.id,
            code: household.code.to_string(),
            name: household.draft.name(),
            phone: household.draft.phone().to_owned(),
            reading_help: household.draft.reading_help,
            place: household.draft.pickup_place,
            last_title,
            last_on,
            valid: free || held,
            tried_says: tried.get(&household.id).and_then(|one| tried_says(ctx, one)),
        });
    }
    // Those of no known place come last; within a place the order of a list stays.
    calls.sort_by_key(|call| (call.place.is_empty(), compact(&call.place)));
    Ok(calls)
}
