//! The tables of adhesions: years and categories with dated terms, adhesions, their cancellations, who waits.

use super::model::{FundRule, Price, Year};
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{AdhesionId, CategoryId, HouseholdId, MovementId, TierId, WaitingId};
use crate::kernel::instant;
use crate::kernel::money::Money;
use crate::kernel::period::Period;
use crate::kernel::rate::BasisPoints;
use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::HashMap;

/// A category with the terms that hold on a day.
#[derive(Clone, Debug)]
pub(super) struct Category {
    pub(super) id: CategoryId,
    pub(super) letter: String,
    pub(super) name: String,
    pub(super) terms: Terms,
}

/// What a category asks.
#[derive(Clone, Debug)]
pub(super) struct Terms {
    /// Who may hold it, in the group's words.
    pub(super) holder: String,
    pub(super) price: Price,
    pub(super) fund: FundRule,
    pub(super) quota: Option<BasisPoints>,
    /// The price tier it gives, if any; what a tier is, only the slice `tiers` knows.
    pub(super) tier: Option<TierId>,
}

/// Terms in a category's history.
pub(super) struct DatedTerms {
    pub(super) category: CategoryId,
    pub(super) since: NaiveDate,
    pub(super) terms: Terms,
}

/// A category as it is called, whether or not it asks anything today.
pub(super) struct Known {
    pub(super) id: CategoryId,
    pub(super) letter: String,
    pub(super) name: String,
    pub(super) closed: Option<NaiveDate>,
}

/// Which year is counted from a day on.
pub(super) struct DatedYear {
    pub(super) since: NaiveDate,
    pub(super) year: Year,
}

/// A household in a queue.
pub(super) struct Waiting {
    pub(super) id: WaitingId,
    pub(super) household: HouseholdId,
    pub(super) category: CategoryId,
    pub(super) since: NaiveDate,
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
    pub(super) category: CategoryId,
    pub(super) category_name: String,
    pub(super) from_on: NaiveDate,
    pub(super) to_on: NaiveDate,
    pub(super) cents: i64,
    pub(super) receipt: Option<String>,
    pub(super) movement: Option<MovementId>,
    pub(super) household: HouseholdId,
    pub(super) cancelled: bool,
    /// Instant as the tables write it.
    pub(super) recorded_at: String,
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
    pub(crate) cancelled: bool,
}

/// The year that counts on a day; twelve months from the day when nobody chose.
pub(super) fn year(conn: &Connection, today: NaiveDate) -> rusqlite::Result<Year> {
    let begun = years(conn)?.into_iter().find(|dated| dated.since <= today);
    Ok(begun.map_or(Year::Rolling, |dated| dated.year))
}

/// Every choice of a year, the newest first; of two for the same day the last one written holds and stands first.
pub(super) fn years(conn: &Connection) -> rusqlite::Result<Vec<DatedYear>> {
    let sql =
        "select since_on, kind, from_on, to_on from adhesion_year order by since_on desc, at desc, id desc";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let (kind, from): (String, Option<String>) = (row.get(1)?, row.get(2)?);
        let dates = match from {
            Some(_) => Period::new(day_in(row, 2)?, day_in(row, 3)?).ok(),
            None => None,
        };
        let year = Year::parse(&kind, dates).expect("the table checks the kind and its dates");
        Ok(DatedYear { since: day_in(row, 0)?, year })
    })?;
    rows.collect()
}

pub(super) fn save_year(
    conn: &Connection,
    ctx: &Context<'_>,
    year: Year,
    since: NaiveDate,
) -> rusqlite::Result<()> {
    let dates = match year {
        Year::Dates(dates) => Some(dates),
        Year::Calendar | Year::School | Year::Rolling => None,
    };
    conn.execute(
        "insert into adhesion_year (id, since_on, kind, from_on, to_on, at)
         values (:id, :since_on, :kind, :from_on, :to_on, :at)",
        named_params! {
            ":id": ctx.new_id().to_string(), ":since_on": since.to_string(), ":kind": year.name(),
            ":from_on": dates.map(|dates| dates.from().to_string()),
            ":to_on": dates.map(|dates| dates.to().to_string()), ":at": instant::write(ctx.now),
        },
    )?;
    Ok(())
}

/// The open categories that have terms today, by letter.
pub(super) fn categories(conn: &Connection, today: NaiveDate) -> rusqlite::Result<Vec<Category>> {
    let sql = "
        select kind, cents, fund_rule, fund_cents, quota_bp, holder, tier, adhesion_category.id, letter, name
        from adhesion_category
        join adhesion_terms on adhesion_terms.id = (
            select id from adhesion_terms as dated
            where dated.category = adhesion_category.id and dated.since_on <= :today
            order by dated.since_on desc, dated.at desc, dated.id desc limit 1)
        where closed_on is null
        order by letter";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":today": today.to_string()}, |row| {
        Ok(Category { id: row.get(7)?, letter: row.get(8)?, name: row.get(9)?, terms: terms(row)? })
    })?;
    rows.collect()
}

/// All terms that ever were or will be, the newest first; of two for the same day the first holds.
pub(super) fn all_terms(conn: &Connection) -> rusqlite::Result<Vec<DatedTerms>> {
    let sql = "
        select kind, cents, fund_rule, fund_cents, quota_bp, holder, tier, category, since_on
        from adhesion_terms order by since_on desc, at desc, id desc";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(DatedTerms { category: row.get(7)?, since: day_in(row, 8)?, terms: terms(row)? })
    })?;
    rows.collect()
}

/// Terms from the first seven columns of a row.
fn terms(row: &Row<'_>) -> rusqlite::Result<Terms> {
    let (kind, rule): (String, String) = (row.get(0)?, row.get(2)?);
    let (cents, fund_cents) = (Money::from_cents(row.get(1)?), Money::from_cents(row.get(3)?));
    let quota: Option<u32> = row.get(4)?;
    Ok(Terms {
        holder: row.get(5)?,
        price: Price::parse(&kind, cents).expect("the table checks the kind"),
        fund: FundRule::parse(&rule, fund_cents).expect("the table checks the rule"),
        quota: quota.map(BasisPoints::new),
        tier: row.get(6)?,
    })
}

/// Every category that ever was, by letter.
pub(super) fn known(conn: &Connection) -> rusqlite::Result<Vec<Known>> {
    let sql = "select id, letter, name, closed_on from adhesion_category order by letter";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let closed: Option<String> = row.get(3)?;
        let closed = closed.map(|_| day_in(row, 3)).transpose()?;
        Ok(Known { id: row.get(0)?, letter: row.get(1)?, name: row.get(2)?, closed })
    })?;
    rows.collect()
}

/// Writes a category and its terms from a day on; the terms of before stay. A closed one opens again.
pub(super) fn save_category(
    conn: &Connection,
    ctx: &Context<'_>,
    category: &Category,
    since: NaiveDate,
) -> rusqlite::Result<()> {
    conn.execute(
        "insert into adhesion_category (id, letter, name) values (:id, :letter, :name)
         on conflict (id) do update set letter = :letter, name = :name, closed_on = null",
        named_params! {":id": category.id, ":letter": category.letter, ":name": category.name},
    )?;
    let terms = &category.terms;
    conn.execute(
        "insert into adhesion_terms (id, category, since_on, kind, cents, fund_rule, fund_cents, quota_bp, holder, tier, at)
         values (:id, :category, :since_on, :kind, :cents, :fund_rule, :fund_cents, :quota_bp, :holder, :tier, :at)",
        named_params! {
            ":id": ctx.new_id().to_string(), ":category": category.id, ":since_on": since.to_string(),
            ":kind": terms.price.kind(), ":cents": terms.price.amount().cents(),
            ":fund_rule": terms.fund.name(), ":fund_cents": terms.fund.amount().cents(),
            ":quota_bp": terms.quota.map(BasisPoints::basis_points), ":holder": terms.holder,
            ":tier": terms.tier,
            ":at": instant::write(ctx.now),
        },
    )?;
    Ok(())
}

pub(super) fn close_category(
    conn: &Connection,
    ctx: &Context<'_>,
    category: CategoryId,
) -> rusqlite::Result<()> {
    conn.execute(
        "update adhesion_category set closed_on = :on where id = :id",
        named_params! {":on": ctx.today.to_string(), ":id": category},
    )?;
    Ok(())
}

/// Everyone who waits, in order of arrival. An archived household does not, and finds its place again once it is back.
pub(super) fn waiting(conn: &Connection) -> rusqlite::Result<Vec<Waiting>> {
    let sql = "
        select id, household, category, on_day
        from adhesion_waiting
        where not exists (select 1 from adhesion_waiting_ended where waiting = adhesion_waiting.id)
          and household in (select id from household where archived_on is null)
        order by at, id";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(Waiting { id: row.get(0)?, household: row.get(1)?, category: row.get(2)?, since: day_in(row, 3)? })
    })?;
    rows.collect()
}

pub(super) fn insert_waiting(
    conn: &Connection,
    ctx: &Context<'_>,
    household: HouseholdId,
    category: CategoryId,
) -> rusqlite::Result<()> {
    conn.execute(
        "insert into adhesion_waiting (id, device, household, category, on_day, at)
         values (:id, :device, :household, :category, :on_day, :at)",
        named_params! {
            ":id": WaitingId(ctx.new_id()), ":device": ctx.device, ":household": household,
            ":category": category, ":on_day": ctx.today.to_string(), ":at": instant::write(ctx.now),
        },
    )?;
    Ok(())
}

/// Ends a wait: with the adhesion that was admitted, or without one when the household withdrew.
pub(super) fn end_waiting(
    conn: &Connection,
    ctx: &Context<'_>,
    waiting: WaitingId,
    admitted: Option<AdhesionId>,
) -> rusqlite::Result<()> {
    conn.execute(
        "insert into adhesion_waiting_ended (waiting, device, on_day, at, how, adhesion)
         values (:waiting, :device, :on_day, :at, :how, :adhesion)",
        named_params! {
            ":waiting": waiting, ":device": ctx.device, ":on_day": ctx.today.to_string(),
            ":at": instant::write(ctx.now), ":how": if admitted.is_some() { "admitted" } else { "withdrawn" },
            ":adhesion": admitted,
        },
    )?;
    Ok(())
}

/// The adhesion of each household that ends last and has not ended: a renewal that begins later counts already.
/// SQLite takes the other columns from the row of the maximum.
const HELD: &str = "
    select household, category, max(to_on)
    from adhesion
    where :day <= to_on
      and not exists (select 1 from adhesion_cancelled where adhesion_cancelled.adhesion = adhesion.id)
    group by household";

/// Households that are valid on a day, by the category they hold; without the archived ones, and without one
/// household when told.
pub(super) fn valid_by_category(
    conn: &Connection,
    day: NaiveDate,
    except: Option<HouseholdId>,
) -> rusqlite::Result<Vec<(CategoryId, i64)>> {
    let sql = format!(
        "select category, count(*) from ({HELD})
         where (:except is null or household <> :except)
           and household in (select id from household where archived_on is null)
         group by category"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let params = named_params! {":day": day.to_string(), ":except": except};
    statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// Whether a household holds a category on a day.
pub(super) fn holds(
    conn: &Connection,
    day: NaiveDate,
    category: CategoryId,
    household: HouseholdId,
) -> rusqlite::Result<bool> {
    let sql = format!(
        "select exists (select 1 from ({HELD}) where household = :household and category = :category)"
    );
    let params = named_params! {":household": household, ":category": category, ":day": day.to_string()};
    conn.prepare_cached(&sql)?.query_row(params, |row| row.get(0))
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
           exists (select 1 from adhesion_cancelled where adhesion_cancelled.adhesion = adhesion.id),
           adhesion.category, adhesion.at
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

/// A household's adhesions that hold, in one line.
pub(crate) struct Membership {
    /// The first day of the first.
    pub(crate) since: NaiveDate,
    /// The last day of the last.
    pub(crate) until: NaiveDate,
    /// The category of the last.
    pub(super) category: CategoryId,
    pub(super) category_name: String,
}

/// The membership of each household that ever had an adhesion that holds.
pub(crate) fn memberships(conn: &Connection) -> rusqlite::Result<HashMap<HouseholdId, Membership>> {
    let sql = "
        select household, from_on, to_on, adhesion.category, adhesion_category.name
        from adhesion join adhesion_category on adhesion_category.id = adhesion.category
        where not exists (select 1 from adhesion_cancelled where adhesion_cancelled.adhesion = adhesion.id)
        order by to_on, adhesion.id";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let (since, until) = (day_in(row, 1)?, day_in(row, 2)?);
        Ok((row.get(0)?, Membership { since, until, category: row.get(3)?, category_name: row.get(4)? }))
    })?;
    let mut memberships: HashMap<HouseholdId, Membership> = HashMap::new();
    for row in rows {
        let (household, later): (HouseholdId, Membership) = row?;
        let first = memberships.get(&household).map_or(later.since, |earlier| earlier.since);
        memberships.insert(household, Membership { since: first.min(later.since), ..later });
    }
    Ok(memberships)
}

/// The last day of a household's adhesions that hold; none when it has none.
pub(crate) fn valid_until(conn: &Connection, household: HouseholdId) -> rusqlite::Result<Option<NaiveDate>> {
    let sql = "
        select max(to_on) from adhesion
        where household = :household
          and not exists (select 1 from adhesion_cancelled where adhesion_cancelled.adhesion = adhesion.id)";
    let to_on: Option<String> =
        conn.prepare_cached(sql)?.query_row(named_params! {":household": household}, |row| row.get(0))?;
    Ok(to_on.and_then(|day| day.parse().ok()))
}

/// Whether the association asks anything of its members: not without a category, nor when each one is for nothing.
pub(crate) fn asks_a_fee(conn: &Connection, day: NaiveDate) -> rusqlite::Result<bool> {
    let nothing = Price::Fixed(Money::ZERO);
    Ok(categories(conn, day)?.iter().any(|category| category.terms.price != nothing))
}

/// What a receipt says; none for an adhesion without payment.
pub(crate) fn receipt(conn: &Connection, id: AdhesionId) -> rusqlite::Result<Option<Receipt>> {
    let sql = "
        select device.prefix || '-' || receipt_year || '-' || printf('%06d', receipt), household,
               adhesion_category.name, from_on, to_on, recorded_on, cents, fund_cents, movement.method,
               exists (select 1 from adhesion_cancelled where adhesion_cancelled.adhesion = adhesion.id)
        from adhesion
        join adhesion_category on adhesion_category.id = adhesion.category
        join device on device.id = adhesion.device
        join movement on movement.id = adhesion.movement
        where adhesion.id = :id";
    let read = |row: &Row<'_>| {
        Ok(Receipt {
            number: row.get(0)?,
            household: row.get(1)?,
            category_name: row.get(2)?,
            from_on: day_in(row, 3)?,
            to_on: day_in(row, 4)?,
            recorded_on: day_in(row, 5)?,
            cents: row.get(6)?,
            fund_cents: row.get(7)?,
            method: row.get(8)?,
            cancelled: row.get(9)?,
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
    Ok(Past {
        id: row.get(0)?,
        category_name: row.get(1)?,
        from_on: day_in(row, 2)?,
        to_on: day_in(row, 3)?,
        cents: row.get(4)?,
        receipt: row.get(5)?,
        movement: row.get(6)?,
        household: row.get(7)?,
        cancelled: row.get(8)?,
        category: row.get(9)?,
        recorded_at: row.get(10)?,
    })
}
