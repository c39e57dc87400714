//! The price tier that a category gives to whoever joins in it. For the treasurer only, like the tiers.

use super::commands::Decided;
use super::model::AdhesionRefusal;
use super::store::{self, Category, Past, Terms};
use crate::context::{Context, TREASURER};
use crate::failure::Failure;
use crate::kernel::ids::{CategoryId, HouseholdId, TierId};
use crate::router::Router;
use crate::tiers;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("adhesions.list_given_tiers", TREASURER, list);
    router.write("adhesions.set_given_tier", TREASURER, set);
}

/// List which price tier each category gives.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListGivenTiers {}

/// Choose the price tier that a category gives, from today on; none unless told.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetGivenTier {
    category: CategoryId,
    #[ts(optional = nullable)]
    tier: Option<TierId>,
}

#[derive(Debug, Serialize, TS)]
struct GivenTiersView {
    categories: Vec<GivenTierRow>,
}

#[derive(Debug, Serialize, TS)]
struct GivenTierRow {
    category: CategoryId,
    letter: String,
    name: String,
    tier: Option<TierId>,
}

fn list(conn: &Connection, ctx: &Context<'_>, _: ListGivenTiers) -> Result<GivenTiersView, Failure> {
    let row = |category: Category| GivenTierRow {
        category: category.id,
        letter: category.letter,
        name: category.name,
        tier: category.terms.tier,
    };
    Ok(GivenTiersView { categories: store::categories(conn, ctx.today)?.into_iter().map(row).collect() })
}

fn set(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetGivenTier) -> Result<GivenTiersView, Failure> {
    let found = store::categories(tx, ctx.today)?.into_iter().find(|category| category.id == input.category);
    let category =
        found.ok_or_else(|| Failure::not_found(&AdhesionRefusal::NoSuchCategory).at("category"))?;
    if let Some(tier) = input.tier {
        tiers::check(tx, ctx, tier)?;
    }
    ctx.tell("name", category.name.clone());
    let category = Category { terms: Terms { tier: input.tier, ..category.terms }, ..category };
    store::save_category(tx, ctx, &category, ctx.today)?;
    list(tx, ctx, ListGivenTiers {})
}

/// The tier a category gives by its newest terms: a change of its price leaves it.
pub(super) fn tier_of(conn: &Connection, category: Option<CategoryId>) -> rusqlite::Result<Option<TierId>> {
    let Some(category) = category else { return Ok(None) };
    let terms = store::all_terms(conn)?.into_iter().find(|dated| dated.category == category);
    Ok(terms.and_then(|dated| dated.terms.tier))
}

/// Gives the household the tier of its category for as long as the adhesion lasts.
pub(super) fn give(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    household: HouseholdId,
    decided: &Decided,
) -> Result<(), Failure> {
    match decided.category.terms.tier {
        None => Ok(()),
        Some(tier) => Ok(tiers::grant(tx, ctx, household, tier, decided.period)?),
    }
}

/// A cancelled adhesion takes back what it gave.
pub(super) fn take_back(tx: &Transaction<'_>, past: &Past) -> rusqlite::Result<()> {
    tiers::withdraw(tx, past.household, past.from_on, past.to_on, &past.recorded_at)
}
