//! The tables of adhesions: categories with dated terms, adhesions, their cancellations.

use super::model::{FundRule, Price, Year};
use crate::context::Context;
use crate::kernel::ids::{AdhesionId, CategoryId, HouseholdId, MovementId};
use crate::kernel::instant;
use crate::kernel::money::Money;
use crate::kernel::period::Period;
use crate::kernel::rate::BasisPoints;
use chrono::{Datelike, NaiveDate};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::HashMap;

/// A category with the terms of today.
#[derive(Clone, Debug)]
pub(super) struct Category {
    pub(super) id: CategoryId,
    pub(super) letter: String,
    pub(super) name: String,
    pub(super) price: Price,
    pub(super) fund: FundRule,
    pub(super) quota: Option<BasisPoints>,
}

/// An adhesion as it is about to be written.
pub(super) struct NewAdhesion {
    pub(super) household: HouseholdId,
    pub(super) category: CategoryId,
    pub(super) period: Period,
    pub(super) paid: Money,
    pub(super) fund: Money,
    pub(super) movement: Option<MovementId>,
}

/// An adhesion in a household's history.
pub(super) struct Past {
    pub(super) id: AdhesionId,
    pub(super) category_name: String,
    pub(super) from_on: NaiveDate,
    pub(super) to_on: NaiveDate,
    pub(super) cents: i64,
    pub(super) receipt: Option<String>,
    pub(super) movement: Option<MovementId>,
    pub(super) household: HouseholdId,
    pub(super) cancelled: bool,
}

/// What the paper of a receipt says.
pub(crate) struct Receipt {
    pub(crate) number: String,
    pub(crate) household: HouseholdId,
    pub(crate) category_name: String,
    pub(crate) from_on: NaiveDate,
    pub(crate) to_on: NaiveDate,
    pub(crate) recorded_on: NaiveDate,
    pub(crate) cents: i64,
    pub(crate) fund_cents: i64,
    pub(crate) method: String,
}

pub(super) fn year(conn: &Connection, today: NaiveDate) -> rusqlite::Result<Year> {
    let sql =
        "select kind from adhesion_year where since_on <= :today order by since_on desc, at desc limit 1";
    let params = named_params! {":today": today.to_string()};
    let kind: Option<String> = conn.prepare_cached(sql)?.query_row(params, |row| row.get(0)).optional()?;
    Ok(kind.and_then(|kind| Year::parse(&kind)).unwrap_or(Year::Rolling))
}

pub(super) fn save_year(conn: &Connection, ctx: &Context<'_>, year: Year) -> rusqlite::Result<()> {
    conn.execute(
        "insert into adhesion_year (id, since_on, kind, at) values (:id, :since_on, :kind, :at)",
        named_params! {
            ":id": ctx.new_id().to_string(), ":since_on": ctx.today.to_string(), ":kind": year.name(),
            ":at": instant::write(ctx.now),
        },
    )?;
    Ok(())
}

pub(super) fn categories(conn: &Connection, today: NaiveDate) -> rusqlite::Result<Vec<Category>> {
    let sql = "
        select adhesion_category.id, letter, name, kind, cents, fund_rule, fund_cents, quota_bp
        from adhesion_category
        join adhesion_terms on adhesion_terms.id = (
            select id from adhesion_terms as dated
            where dated.category = adhesion_category.id and dated.since_on <= :today
            order by dated.since_on desc, dated.at desc, dated.id desc limit 1)
        where closed_on is null
        order by letter";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":today": today.to_string()}, |row| {
        let (kind, rule): (String, String) = (row.get(3)?, row.get(5)?);
        let (cents, fund_cents) = (Money::from_cents(row.get(4)?), Money::from_cents(row.get(6)?));
        let quota: Option<u32> = row.get(7)?;
        Ok(Category {
            id: row.get(0)?,
            letter: row.get(1)?,
            name: row.get(2)?,
            price: Price::parse(&kind, cents).expect("the table checks the kind"),
            fund: FundRule::parse(&rule, fund_cents).expect("the table checks the rule"),
            quota: quota.map(BasisPoints::new),
        })
    })?;
    rows.collect()
}

/// Writes a category and its terms from today on; the terms of before stay.
pub(super) fn save_category(
    conn: &Connection,
    ctx: &Context<'_>,
    category: &Category,
) -> rusqlite::Result<()> {
    conn.execute(
        "insert into adhesion_category (id, letter, name) values (:id, :letter, :name)
         on conflict (id) do update set letter = :letter, name = :name",
        named_params! {":id": category.id, ":letter": category.letter, ":name": category.name},
    )?;
    conn.execute(
        "insert into adhesion_terms (id, category, since_on, kind, cents, fund_rule, fund_cents, quota_bp, at)
         values (:id, :category, :since_on, :kind, :cents, :fund_rule, :fund_cents, :quota_bp, :at)",
        named_params! {
            ":id": ctx.new_id().to_string(), ":category": category.id, ":since_on": ctx.today.to_string(),
            ":kind": category.price.kind(), ":cents": category.price.amount().cents(),
            ":fund_rule": category.fund.name(), ":fund_cents": category.fund.amount().cents(),
            ":quota_bp": category.quota.map(BasisPoints::basis_points), ":at": instant::write(ctx.now),
        },
    )?;
    Ok(())
}

/// Valid adhesions on a day: households by category.
pub(super) fn valid_by_category(
    conn: &Connection,
    day: NaiveDate,
) -> rusqlite::Result<Vec<(CategoryId, i64)>> {
    let sql = "
        select category, count(distinct household)
        from adhesion
        where :day between from_on and to_on
          and not exists (select 1 from adhesion_cancelled where adhesion_cancelled.adhesion = adhesion.id)
        group by category";
    let mut statement = conn.prepare_cached(sql)?;
    let rows =
        statement.query_map(named_params! {":day": day.to_string()}, |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

/// Writes an adhesion; a paid one takes the next receipt number of this device and year.
pub(super) fn insert(
    conn: &Connection,
    ctx: &Context<'_>,
    new: &NewAdhesion,
) -> rusqlite::Result<AdhesionId> {
    let id = AdhesionId(ctx.new_id());
    let year = i64::from(ctx.today.year());
    let receipt: Option<i64> = match new.movement {
        None => None,
        Some(_) => {
            let sql = "select coalesce(max(receipt), 0) + 1 from adhesion where device = :device and receipt_year = :year";
            let params = named_params! {":device": ctx.device, ":year": year};
            Some(conn.prepare_cached(sql)?.query_row(params, |row| row.get(0))?)
        }
    };
    let sql = "
        insert into adhesion (id, device, household, category, from_on, to_on, cents, fund_cents, recorded_on, at,
                              movement, receipt, receipt_year)
        values (:id, :device, :household, :category, :from_on, :to_on, :cents, :fund_cents, :recorded_on, :at,
                :movement, :receipt, :receipt_year)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":household": new.household, ":category": new.category,
        ":from_on": new.period.from().to_string(), ":to_on": new.period.to().to_string(),
        ":cents": new.paid.cents(), ":fund_cents": new.fund.cents(), ":recorded_on": ctx.today.to_string(),
        ":at": instant::write(ctx.now), ":movement": new.movement,
        ":receipt": receipt, ":receipt_year": receipt.map(|_| year),
    })?;
    Ok(id)
}

pub(super) fn insert_cancelled(
    conn: &Connection,
    ctx: &Context<'_>,
    adhesion: AdhesionId,
    reason: &str,
) -> rusqlite::Result<()> {
    conn.execute(
        "insert into adhesion_cancelled (adhesion, device, on_day, at, reason)
         values (:adhesion, :device, :on_day, :at, :reason)",
        named_params! {
            ":adhesion": adhesion, ":device": ctx.device, ":on_day": ctx.today.to_string(),
            ":at": instant::write(ctx.now), ":reason": reason,
        },
    )?;
    Ok(())
}

const PAST: &str = "
    select adhesion.id, adhesion_category.name, from_on, to_on, cents,
           device.prefix || '-' || receipt_year || '-' || printf('%06d', receipt), movement, household,
           exists (select 1 from adhesion_cancelled where adhesion_cancelled.adhesion = adhesion.id)
    from adhesion
    join adhesion_category on adhesion_category.id = adhesion.category
    join device on device.id = adhesion.device";

pub(super) fn history(conn: &Connection, household: HouseholdId) -> rusqlite::Result<Vec<Past>> {
    let sql = format!("{PAST} where household = :household order by adhesion.id desc");
    conn.prepare_cached(&sql)?.query_map(named_params! {":household": household}, past)?.collect()
}

pub(super) fn get(conn: &Connection, id: AdhesionId) -> rusqlite::Result<Option<Past>> {
    let sql = format!("{PAST} where adhesion.id = :id");
    conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, past).optional()
}

/// The adhesion of a household that ends last.
pub(super) struct Last {
    pub(super) until: NaiveDate,
    pub(super) category_name: String,
}

/// The last adhesion that holds, of each household that ever had one.
pub(super) fn last_of_each(conn: &Connection) -> rusqlite::Result<HashMap<HouseholdId, Last>> {
    let sql = "
        select household, to_on, adhesion_category.name
        from adhesion join adhesion_category on adhesion_category.id = adhesion.category
        where not exists (select 1 from adhesion_cancelled where adhesion_cancelled.adhesion = adhesion.id)
        order by to_on, adhesion.id";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let until: String = row.get(1)?;
        Ok((row.get(0)?, Last { until: civil(&until)?, category_name: row.get(2)? }))
    })?;
    // A later row takes the place of an earlier one of its household.
    rows.collect()
}

/// What a receipt says; none for an adhesion without payment.
pub(crate) fn receipt(conn: &Connection, id: AdhesionId) -> rusqlite::Result<Option<Receipt>> {
    let sql = "
        select device.prefix || '-' || receipt_year || '-' || printf('%06d', receipt), household,
               adhesion_category.name, from_on, to_on, recorded_on, cents, fund_cents, movement.method
        from adhesion
        join adhesion_category on adhesion_category.id = adhesion.category
        join device on device.id = adhesion.device
        join movement on movement.id = adhesion.movement
        where adhesion.id = :id";
    let read = |row: &Row<'_>| {
        let days: [String; 3] = [row.get(3)?, row.get(4)?, row.get(5)?];
        Ok(Receipt {
            number: row.get(0)?,
            household: row.get(1)?,
            category_name: row.get(2)?,
            from_on: civil(&days[0])?,
            to_on: civil(&days[1])?,
            recorded_on: civil(&days[2])?,
            cents: row.get(6)?,
            fund_cents: row.get(7)?,
            method: row.get(8)?,
        })
    };
    conn.prepare_cached(sql)?.query_row(named_params! {":id": id}, read).optional()
}

/// Number of the newest receipt; none in a file from before there were any.
pub(crate) fn last_receipt(conn: &Connection) -> rusqlite::Result<Option<String>> {
    let known: bool = conn.query_row(
        "select exists (select 1 from sqlite_schema where type = 'table' and name = 'adhesion')",
        [],
        |row| row.get(0),
    )?;
    if !known {
        return Ok(None);
    }
    let sql = "
        select device.prefix || '-' || receipt_year || '-' || printf('%06d', receipt)
        from adhesion join device on device.id = adhesion.device
        where receipt is not null order by adhesion.at desc, adhesion.id desc limit 1";
    conn.query_row(sql, [], |row| row.get(0)).optional()
}

fn past(row: &Row<'_>) -> rusqlite::Result<Past> {
    let days: [String; 2] = [row.get(2)?, row.get(3)?];
    Ok(Past {
        id: row.get(0)?,
        category_name: row.get(1)?,
        from_on: civil(&days[0])?,
        to_on: civil(&days[1])?,
        cents: row.get(4)?,
        receipt: row.get(5)?,
        movement: row.get(6)?,
        household: row.get(7)?,
        cancelled: row.get(8)?,
    })
}

/// A day as the tables write it.
fn civil(text: &str) -> rusqlite::Result<NaiveDate> {
    text.parse().map_err(|error| rusqlite::Error::FromSqlConversionFailure(0, Type::Text, Box::new(error)))
}
