//! The tables `price_tier`, `price_tier_terms` and `household_tier`; no other file of the program names them.

use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{HouseholdId, TierId};
use crate::kernel::instant;
use crate::kernel::rate::BasisPoints;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A tier with the share of today.
pub(super) struct Tier {
    pub(super) id: TierId,
    pub(super) letter: String,
    pub(super) name: String,
    pub(super) coefficient: BasisPoints,
}

/// A tier given to a household for a time.
pub(super) struct Given {
    pub(super) letter: String,
    pub(super) name: String,
    pub(super) coefficient: BasisPoints,
    pub(super) from_on: NaiveDate,
    pub(super) to_on: NaiveDate,
    pub(super) checked_by: String,
    pub(super) checked_on: NaiveDate,
}

/// A tier as it is about to be given.
pub(super) struct NewGiven<'a> {
    pub(super) household: HouseholdId,
    pub(super) tier: TierId,
    pub(super) from_on: NaiveDate,
    pub(super) to_on: NaiveDate,
    pub(super) checked_by: &'a str,
}

pub(super) fn tiers(conn: &Connection, today: NaiveDate) -> rusqlite::Result<Vec<Tier>> {
    let sql = "
        select price_tier.id, letter, name, coefficient_bp
        from price_tier
        join price_tier_terms on price_tier_terms.id = (
            select id from price_tier_terms as dated
            where dated.tier = price_tier.id and dated.since_on <= :today
            order by dated.since_on desc, dated.at desc, dated.id desc limit 1)
        where closed_on is null
        order by letter";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":today": today.to_string()}, |row| {
        let coefficient = BasisPoints::new(row.get(3)?);
        Ok(Tier { id: row.get(0)?, letter: row.get(1)?, name: row.get(2)?, coefficient })
    })?;
    rows.collect()
}

/// Writes a tier and its share from today on; the shares of before stay.
pub(super) fn save(conn: &Connection, ctx: &Context<'_>, tier: &Tier) -> rusqlite::Result<()> {
    conn.execute(
        "insert into price_tier (id, letter, name) values (:id, :letter, :name)
         on conflict (id) do update set letter = :letter, name = :name",
        named_params! {":id": tier.id, ":letter": tier.letter, ":name": tier.name},
    )?;
    conn.execute(
        "insert into price_tier_terms (id, tier, since_on, coefficient_bp, at)
         values (:id, :tier, :since_on, :coefficient, :at)",
        named_params! {
            ":id": ctx.new_id().to_string(), ":tier": tier.id, ":since_on": ctx.today.to_string(),
            ":coefficient": tier.coefficient.basis_points(), ":at": instant::write(ctx.now),
        },
    )?;
    Ok(())
}

pub(super) fn insert(conn: &Connection, ctx: &Context<'_>, given: &NewGiven<'_>) -> rusqlite::Result<()> {
    let sql = "
        insert into household_tier (id, device, household, tier, from_on, to_on, checked_by, checked_on, at)
        values (:id, :device, :household, :tier, :from_on, :to_on, :checked_by, :checked_on, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":household": given.household,
        ":tier": given.tier, ":from_on": given.from_on.to_string(), ":to_on": given.to_on.to_string(),
        ":checked_by": given.checked_by, ":checked_on": ctx.today.to_string(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

const GIVEN: &str = "
    select letter, name,
           (select coefficient_bp from price_tier_terms as dated
            where dated.tier = price_tier.id and dated.since_on <= max(household_tier.from_on, checked_on)
            order by dated.since_on desc, dated.at desc, dated.id desc limit 1),
           from_on, to_on, checked_by, checked_on
    from household_tier join price_tier on price_tier.id = household_tier.tier";

/// What a household was given, the newest first.
pub(super) fn history(conn: &Connection, household: HouseholdId) -> rusqlite::Result<Vec<Given>> {
    let sql = format!("{GIVEN} where household = :household order by at desc, household_tier.id desc");
    conn.prepare_cached(&sql)?.query_map(named_params! {":household": household}, given)?.collect()
}

/// The tier that holds on a day: the one given last among those that cover it.
pub(super) fn on_day(
    conn: &Connection,
    household: HouseholdId,
    day: NaiveDate,
) -> rusqlite::Result<Option<Given>> {
    let sql = format!(
        "{GIVEN} where household = :household and :day between from_on and to_on
         order by at desc, household_tier.id desc limit 1"
    );
    let params = named_params! {":household": household, ":day": day.to_string()};
    conn.prepare_cached(&sql)?.query_row(params, given).optional()
}

/// Removes what was given for exactly a period at exactly an instant.
pub(super) fn remove(
    conn: &Connection,
    household: HouseholdId,
    from_on: NaiveDate,
    to_on: NaiveDate,
    at: &str,
) -> rusqlite::Result<()> {
    conn.execute(
        "delete from household_tier
         where household = :household and from_on = :from_on and to_on = :to_on and at = :at",
        named_params! {
            ":household": household, ":from_on": from_on.to_string(), ":to_on": to_on.to_string(), ":at": at,
        },
    )?;
    Ok(())
}

/// Drops all that a household was given.
pub(super) fn forget(conn: &Connection, household: HouseholdId) -> rusqlite::Result<()> {
    let sql = "delete from household_tier where household = :household";
    conn.execute(sql, named_params! {":household": household})?;
    Ok(())
}

/// Forgets what ended before a day; answers how many rows went.
pub(super) fn purge(conn: &Connection, before: NaiveDate) -> rusqlite::Result<usize> {
    let sql = "delete from household_tier where to_on < :before";
    conn.execute(sql, named_params! {":before": before.to_string()})
}

fn given(row: &Row<'_>) -> rusqlite::Result<Given> {
    Ok(Given {
        letter: row.get(0)?,
        name: row.get(1)?,
        coefficient: BasisPoints::new(row.get(2)?),
        from_on: day_in(row, 3)?,
        to_on: day_in(row, 4)?,
        checked_by: row.get(5)?,
        checked_on: day_in(row, 6)?,
    })
}
