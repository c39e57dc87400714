//! The commands of an erasure: see what goes and what stays, then forget for good.

use super::refusal::ErasureRefusal;
use crate::campaigns::{self, State};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::HouseholdId;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::kernel::text::{ADDRESS_CHARS_MAX, line};
use crate::members::{self, Household};
use crate::router::Router;
use crate::{accounts, baskets, journal, pickup, tiers};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) fn register(router: &mut Router) {
    router.read("erasure.preview_household", OFFICERS, preview);
    router.write("erasure.erase_household", OFFICERS, erase);
}

/// See what would be forgotten of a household that asks for it, and what must stay.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewErasure {
    household: HouseholdId,
}

/// Forget a household that asks for it, for good: its name becomes nobody's, its entries stay.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct EraseHousehold {
    household: HouseholdId,
    /// As in « demande écrite du 3 mars »; without a name: the journal keeps it.
    reason: String,
    /// Yes, for good.
    sure: bool,
}

#[derive(Debug, Serialize, TS)]
struct ErasureView {
    household: HouseholdId,
    /// What it is called afterwards.
    called: String,
    /// What goes, in sentences.
    goes: Vec<String>,
    /// What stays, and why.
    stays: Vec<String>,
    /// Why it cannot be forgotten now.
    not_now: Option<String>,
}

fn found(conn: &Connection, id: HouseholdId) -> Result<Household, Failure> {
    let missing = || Failure::not_found(&ErasureRefusal::NoSuchHousehold).at("household");
    members::get(conn, id)?.ok_or_else(missing)
}

/// `adhérent supprimé 0147`.
fn nobody(ctx: &Context<'_>, household: &Household) -> String {
    let number = format!("{:04}", household.code.number());
    ctx.say(&Sentence::new("core-erasure-nobody").text("number", number))
}

/// Goods that were asked are still to be fetched and paid at the price that was told.
fn not_now(conn: &Connection, household: HouseholdId) -> Result<Option<ErasureRefusal>, Failure> {
    for campaign in campaigns::campaigns(conn)?.into_iter().filter(|one| one.state != State::Settled) {
        let took =
            || pickup::handed_over(conn, campaign.id).map(|all| all.keys().any(|(one, _)| *one == household));
        if baskets::places(conn, campaign.id)?.contains_key(&household) || took()? {
            return Ok(Some(ErasureRefusal::StillOrders { title: campaign.title }));
        }
    }
    Ok(None)
}

fn preview(conn: &Connection, ctx: &Context<'_>, input: PreviewErasure) -> Result<ErasureView, Failure> {
    let household = found(conn, input.household)?;
    let rows = journal::count_about(conn, &household.id.to_string())?;
    let balance = accounts::balance(conn, household.id)?;
    let mut stays = vec![ctx.text("core-erasure-stays-books")];
    if balance != 0 {
        let key = if balance < 0 { "core-erasure-stays-debt" } else { "core-erasure-stays-credit" };
        stays.push(ctx.say(&Sentence::new(key).with("amount", Param::Cents(balance.abs()))));
    }
    stays.push(ctx.text("core-erasure-stays-copies"));
    Ok(ErasureView {
        household: household.id,
        called: nobody(ctx, &household),
        goes: vec![
            ctx.say(
                &Sentence::new("core-erasure-goes-names").count("persons", household.draft.persons.len()),
            ),
            ctx.text("core-erasure-goes-tier"),
            ctx.say(&Sentence::new("core-erasure-goes-journal").count("rows", rows)),
        ],
        stays,
        not_now: not_now(conn, household.id)?.map(|refusal| ctx.say(&refusal.sentence())),
    })
}

fn erase(tx: &Transaction<'_>, ctx: &Context<'_>, input: EraseHousehold) -> Result<ErasureView, Failure> {
    let household = found(tx, input.household)?;
    let reason =
        line(&input.reason, ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input("reason", &refusal))?;
    if reason.is_empty() {
        return Err(Failure::bad_input("reason", &ErasureRefusal::NoReason));
    }
    if let Some(refusal) = not_now(tx, household.id)? {
        return Err(Failure::refused(&refusal));
    }
    if !input.sure {
        return Err(Failure::refused(&ErasureRefusal::NotSure).at("sure"));
    }
    let called = nobody(ctx, &household);
    members::forget(tx, ctx, &household, &called)?;
    tiers::forget(tx, household.id)?;
    pickup::forget(tx, household.id)?;
    journal::forget(tx, &household.id.to_string())?;
    for person in household.draft.persons.iter().filter_map(|person| person.id) {
        journal::forget(tx, &person.to_string())?;
    }
    ctx.tell("household", &called);
    ctx.tell("reason", reason);
    preview(tx, ctx, PreviewErasure { household: household.id })
}
