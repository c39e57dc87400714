//! What an adhesion may do with tiers: give the one of its category, take it back. It learns nothing by it.

use super::model::{TierRefusal, USUAL};
use super::store::{self, NewGiven, Tier};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{HouseholdId, TierId};
use crate::kernel::period::Period;
use crate::kernel::rate::BasisPoints;
use chrono::NaiveDate;
use rusqlite::Connection;

/// Whether a tier is there to be given.
pub(crate) fn check(conn: &Connection, ctx: &Context<'_>, tier: TierId) -> Result<(), Failure> {
    let known = store::tiers(conn, ctx.today)?.iter().any(|known| known.id == tier);
    if known { Ok(()) } else { Err(Failure::bad_input("tier", &TierRefusal::NoSuchTier)) }
}

/// The usual tier of a letter, after beginning with the usual ones where there are none.
pub(crate) fn usual(conn: &Connection, ctx: &Context<'_>, letter: &str) -> rusqlite::Result<Option<TierId>> {
    if store::tiers(conn, ctx.today)?.is_empty() {
        save_usual(conn, ctx)?;
    }
    let found = store::tiers(conn, ctx.today)?.into_iter().find(|tier| tier.letter == letter);
    Ok(found.map(|tier| tier.id))
}

pub(super) fn save_usual(conn: &Connection, ctx: &Context<'_>) -> rusqlite::Result<()> {
    for (letter, rate) in USUAL {
        let (id, coefficient) = (TierId(ctx.new_id()), BasisPoints::new(rate));
        let name = format!("{} {letter}", ctx.text("core-tier"));
        store::save(conn, ctx, &Tier { id, letter: letter.to_owned(), name, coefficient })?;
    }
    Ok(())
}

/// Gives a household a tier for a period.
pub(crate) fn grant(
    conn: &Connection,
    ctx: &Context<'_>,
    household: HouseholdId,
    tier: TierId,
    period: Period,
) -> rusqlite::Result<()> {
    let checked_by = ctx.person.clone().unwrap_or_else(|| ctx.text("done-someone"));
    let (from_on, to_on) = (period.from(), period.to());
    store::insert(conn, ctx, &NewGiven { household, tier, from_on, to_on, checked_by: &checked_by })
}

/// Takes back what was granted for a period at an instant.
pub(crate) fn withdraw(
    conn: &Connection,
    household: HouseholdId,
    from_on: NaiveDate,
    to_on: NaiveDate,
    at: &str,
) -> rusqlite::Result<()> {
    store::remove(conn, household, from_on, to_on, at)
}

/// Drops all that a household was given, for a person who asks to be forgotten.
pub(crate) fn forget(conn: &Connection, household: HouseholdId) -> rusqlite::Result<()> {
    store::forget(conn, household)
}

/// What a household pays of the cost price on a day: all of it, unless it was given a tier. For a product, never
/// to be shown.
pub(crate) fn coefficient(
    conn: &Connection,
    household: HouseholdId,
    day: NaiveDate,
) -> rusqlite::Result<BasisPoints> {
    Ok(store::on_day(conn, household, day)?.map_or(BasisPoints::ONE, |given| given.coefficient))
}
