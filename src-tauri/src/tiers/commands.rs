//! The treasurer's commands on price tiers. Looking one up is a write: it leaves its row in the journal.

use super::granted::save_usual;
use super::model::{TierRefusal, coefficient, letter};
use super::store::{self, Given, NewGiven, Tier};
use crate::context::{Context, TREASURER};
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::format;
use crate::kernel::ids::{HouseholdId, TierId};
use crate::kernel::number::read_percent;
use crate::kernel::text::{NAME_CHARS_MAX, line};
use crate::members;
use crate::router::Router;
use chrono::{Days, Months, NaiveDate};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) fn register(router: &mut Router) {
    router.read("tiers.list", TREASURER, list);
    router.write("tiers.use_usual", TREASURER, use_usual);
    router.write("tiers.save", TREASURER, save);
    router.write("tiers.consult", TREASURER, consult);
    router.write("tiers.give", TREASURER, give);
    router.write("tiers.purge", TREASURER, purge);
}

/// List the price tiers: letter, name, share of the cost price.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListTiers {}

/// Begin with the three usual tiers.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct UseUsualTiers {}

/// Add a price tier or change what it asks, from today on.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SaveTier {
    #[ts(optional = nullable)]
    tier: Option<TierId>,
    /// One capital letter.
    letter: String,
    name: String,
    /// Share of the cost price as typed: `50 %`, `115`.
    percent: String,
}

/// Look up the price tier of a household; the journal keeps that it was looked up.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ConsultTier {
    household: HouseholdId,
}

/// Give a household a price tier for a time; never a reason, an income or a proof.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct GiveTier {
    household: HouseholdId,
    tier: TierId,
    /// As typed; today unless told.
    #[ts(optional = nullable)]
    from_on: Option<String>,
    /// As typed; twelve months unless told.
    #[ts(optional = nullable)]
    to_on: Option<String>,
    /// Who checked that the group's criterion is met; the person at the desk unless told.
    #[ts(optional = nullable)]
    checked_by: Option<String>,
}

/// Forget the price tiers that ended before a day.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PurgeTiers {
    /// As typed: `01/01/2026`.
    before: String,
}

#[derive(Debug, Serialize, TS)]
struct TiersView {
    tiers: Vec<TierView>,
}

#[derive(Debug, Serialize, TS)]
struct TierView {
    tier: TierId,
    letter: String,
    name: String,
    #[ts(type = "number")]
    coefficient_bp: u32,
    shown: String,
}

#[derive(Debug, Serialize, TS)]
struct HouseholdTierView {
    household: HouseholdId,
    code: String,
    name: String,
    /// What holds today.
    today: Option<GivenView>,
    history: Vec<GivenView>,
}

#[derive(Debug, Serialize, TS)]
struct GivenView {
    letter: String,
    name: String,
    shown: String,
    from_on: NaiveDate,
    to_on: NaiveDate,
    checked_by: String,
    checked_on: NaiveDate,
}

#[derive(Debug, Serialize, TS)]
struct PurgedView {
    #[ts(type = "number")]
    forgotten: usize,
}

fn list(conn: &Connection, ctx: &Context<'_>, _: ListTiers) -> Result<TiersView, Failure> {
    let tiers = store::tiers(conn, ctx.today)?.into_iter().map(|tier| TierView {
        tier: tier.id,
        letter: tier.letter,
        name: tier.name,
        coefficient_bp: tier.coefficient.basis_points(),
        shown: format::percent(tier.coefficient, ctx.lang),
    });
    Ok(TiersView { tiers: tiers.collect() })
}

fn use_usual(tx: &Transaction<'_>, ctx: &Context<'_>, _: UseUsualTiers) -> Result<TiersView, Failure> {
    if !store::tiers(tx, ctx.today)?.is_empty() {
        return Err(Failure::refused(&TierRefusal::TiersSet));
    }
    save_usual(tx, ctx)?;
    list(tx, ctx, ListTiers {})
}

fn save(tx: &Transaction<'_>, ctx: &Context<'_>, input: SaveTier) -> Result<TiersView, Failure> {
    let known = store::tiers(tx, ctx.today)?;
    if input.tier.is_some_and(|id| known.iter().all(|tier| tier.id != id)) {
        return Err(Failure::bad_input("tier", &TierRefusal::NoSuchTier));
    }
    let others = known.iter().filter(|tier| Some(tier.id) != input.tier).map(|tier| tier.letter.as_str());
    let letter = letter(&input.letter, &others.collect::<Vec<_>>())
        .map_err(|refusal| Failure::bad_input("letter", &refusal))?;
    let name = line(&input.name, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input("name", &refusal))?;
    if name.is_empty() {
        return Err(Failure::bad_input("name", &TierRefusal::NoName));
    }
    let rate = read_percent(&input.percent).map_err(|refusal| Failure::bad_input("percent", &refusal))?;
    let coefficient = coefficient(rate).map_err(|refusal| Failure::bad_input("percent", &refusal))?;
    let id = input.tier.unwrap_or_else(|| TierId(ctx.new_id()));
    ctx.tell("letter", letter.clone());
    store::save(tx, ctx, &Tier { id, letter, name, coefficient })?;
    list(tx, ctx, ListTiers {})
}

fn consult(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: ConsultTier,
) -> Result<HouseholdTierView, Failure> {
    let called = named(tx, input.household)?;
    ctx.about(input.household.0);
    ctx.tell("household", called.to_string());
    let shown = |given: Given| GivenView {
        shown: format::percent(given.coefficient, ctx.lang),
        letter: given.letter,
        name: given.name,
        from_on: given.from_on,
        to_on: given.to_on,
        checked_by: given.checked_by,
        checked_on: given.checked_on,
    };
    Ok(HouseholdTierView {
        household: input.household,
        code: called.code,
        name: called.name,
        today: store::on_day(tx, input.household, ctx.today)?.map(shown),
        history: store::history(tx, input.household)?.into_iter().map(shown).collect(),
    })
}

fn named(tx: &Transaction<'_>, household: HouseholdId) -> Result<members::Called, Failure> {
    members::called(tx, household)?.ok_or_else(|| Failure::not_found(&TierRefusal::NoSuchHousehold))
}

fn give(tx: &Transaction<'_>, ctx: &Context<'_>, input: GiveTier) -> Result<HouseholdTierView, Failure> {
    if store::tiers(tx, ctx.today)?.iter().all(|tier| tier.id != input.tier) {
        return Err(Failure::bad_input("tier", &TierRefusal::NoSuchTier));
    }
    let day = |field: &str, text: Option<String>| match text.filter(|text| !text.trim().is_empty()) {
        None => Ok(None),
        Some(text) => {
            read_day(&text, ctx.today).map(Some).map_err(|refusal| Failure::bad_input(field, &refusal))
        }
    };
    let from_on = day("from_on", input.from_on)?.unwrap_or(ctx.today);
    let a_year =
        from_on.checked_add_months(Months::new(12)).and_then(|day| day.checked_sub_days(Days::new(1)));
    let to_on = day("to_on", input.to_on)?.or(a_year).unwrap_or(from_on);
    if to_on < from_on {
        return Err(Failure::bad_input("to_on", &TierRefusal::Backwards));
    }
    let checked_by = input.checked_by.filter(|name| !name.trim().is_empty()).or_else(|| ctx.person.clone());
    let checked_by = line(&checked_by.unwrap_or_default(), NAME_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("checked_by", &refusal))?;
    if checked_by.is_empty() {
        return Err(Failure::bad_input("checked_by", &TierRefusal::NobodyChecked));
    }
    named(tx, input.household)?;
    let new =
        NewGiven { household: input.household, tier: input.tier, from_on, to_on, checked_by: &checked_by };
    store::insert(tx, ctx, &new)?;
    consult(tx, ctx, ConsultTier { household: input.household })
}

fn purge(tx: &Transaction<'_>, ctx: &Context<'_>, input: PurgeTiers) -> Result<PurgedView, Failure> {
    let before =
        read_day(&input.before, ctx.today).map_err(|refusal| Failure::bad_input("before", &refusal))?;
    if ctx.today < before {
        return Err(Failure::bad_input("before", &TierRefusal::StillRuns));
    }
    let forgotten = store::purge(tx, before)?;
    ctx.tell("day", format::day(before, ctx.lang));
    ctx.tell("count", forgotten.to_string());
    Ok(PurgedView { forgotten })
}
