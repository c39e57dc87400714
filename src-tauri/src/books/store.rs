//! The tables `fiscal_year`, `fiscal_year_closed`, `account` and `account_for`; the sums of `entry` by year.

use super::model::{Around, Closed, Year};
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{FiscalYearId, HouseholdId};
use crate::kernel::instant;
use crate::kernel::period::Period;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// The years, the oldest first.
pub(crate) fn years(conn: &Connection) -> rusqlite::Result<Vec<Year>> {
    let sql = "
        select id, from_on, to_on, fiscal_year_closed.on_day, closed_by, result_cents, seal,
               fiscal_year_closed.at
        from fiscal_year left join fiscal_year_closed on fiscal_year_closed.year = fiscal_year.id
        order by from_on";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let backwards = |error: crate::kernel::period::PeriodRefusal| {
            rusqlite::Error::FromSqlConversionFailure(1, rusqlite::types::Type::Text, Box::new(error))
        };
        let closed_on: Option<String> = row.get(3)?;
        let closed = match closed_on {
            None => None,
            Some(_) => Some(Closed {
                on: day_in(row, 3)?,
                by: row.get(4)?,
                result_cents: row.get(5)?,
                seal: row.get(6)?,
                at: row.get(7)?,
            }),
        };
        let period = Period::new(day_in(row, 1)?, day_in(row, 2)?).map_err(backwards)?;
        Ok(Year { id: row.get(0)?, period, closed })
    })?;
    rows.collect()
}

pub(super) fn insert_year(
    conn: &Connection,
    ctx: &Context<'_>,
    period: Period,
) -> rusqlite::Result<FiscalYearId> {
    let id = FiscalYearId(ctx.new_id());
    let sql = "
        insert into fiscal_year (id, device, from_on, to_on, at) values (:id, :device, :from_on, :to_on, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":from_on": period.from().to_string(),
        ":to_on": period.to().to_string(), ":at": instant::write(ctx.now),
    })?;
    Ok(id)
}

pub(super) fn insert_closed(
    conn: &Connection,
    ctx: &Context<'_>,
    year: FiscalYearId,
    closed: &Closed,
) -> rusqlite::Result<()> {
    let sql = "
        insert into fiscal_year_closed (year, device, on_day, at, closed_by, result_cents, seal)
        values (:year, :device, :on_day, :at, :closed_by, :result_cents, :seal)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":year": year, ":device": ctx.device, ":on_day": closed.on.to_string(), ":at": closed.at,
        ":closed_by": closed.by, ":result_cents": closed.result_cents, ":seal": closed.seal,
    })?;
    Ok(())
}

/// What hinders the closing of a year.
pub(super) fn around(conn: &Connection, period: Period, first: NaiveDate) -> rusqlite::Result<Around> {
    let sql = "
        select name from till
        where on_day <= :to and not exists (select 1 from till_closed where till_closed.till = till.id)
        order by at, id";
    let mut statement = conn.prepare_cached(sql)?;
    let to = period.to().to_string();
    let tills: Vec<String> =
        statement.query_map(named_params! {":to": to}, |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    let sql = "select count(*), coalesce(min(on_day), '') from movement where on_day < :first";
    let read = |row: &Row<'_>| {
        let count: i64 = row.get(0)?;
        Ok(if count == 0 { None } else { Some((count, day_in(row, 1)?)) })
    };
    let before = conn.prepare_cached(sql)?.query_row(named_params! {":first": first.to_string()}, read)?;
    Ok(Around { tills, before })
}

/// Whether no line is dated before a period.
pub(super) fn begins_in(conn: &Connection, period: Period) -> rusqlite::Result<bool> {
    let sql = "select not exists (select 1 from movement where on_day < :from)";
    conn.prepare_cached(sql)?.query_row(named_params! {":from": period.from().to_string()}, |row| row.get(0))
}

/// What is worth a look before a year is closed: lines of the bank that nothing explains, cheques not deposited.
pub(super) fn unfinished(conn: &Connection, period: Period) -> rusqlite::Result<(i64, i64)> {
    let sql = "
        select (select count(*) from bank_line
                where on_day between :from and :to
                  and not exists (select 1 from bank_match where bank_match.line = bank_line.id)),
               (select count(*) from cheque join movement on movement.id = cheque.movement
                where movement.on_day <= :to
                  and not exists (select 1 from cheque_deposit_line where cheque_deposit_line.cheque = cheque.id)
                  and not exists (select 1 from movement as later where later.reverses = movement.id))";
    let params = named_params! {":from": period.from().to_string(), ":to": period.to().to_string()};
    conn.prepare_cached(sql)?.query_row(params, |row| Ok((row.get(0)?, row.get(1)?)))
}

/// One side of a movement, with what a file of entries says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) movement: String,
    pub(super) voucher: String,
    pub(super) on_day: NaiveDate,
    /// The instant it was written, which is when it can no longer change.
    pub(super) at: String,
    pub(super) label: String,
    pub(super) account: String,
    pub(super) account_label: String,
    pub(super) household: Option<HouseholdId>,
    pub(super) fund: String,
    pub(super) cents: i64,
}

/// Every side of every movement of a period, in the order they were written.
pub(super) fn lines(conn: &Connection, period: Period) -> rusqlite::Result<Vec<Line>> {
    let sql = "
        select movement.id, device.prefix || '-' || movement.year || '-' || movement.voucher, movement.on_day,
               movement.at, movement.label, entry.account, account.label, entry.household,
               coalesce(entry.fund, ''), entry.cents
        from movement
        join device on device.id = movement.device
        join entry on entry.movement = movement.id
        join account on account.code = entry.account
        where movement.on_day between :from and :to
        order by movement.at, movement.id, entry.position";
    let mut statement = conn.prepare_cached(sql)?;
    let params = named_params! {":from": period.from().to_string(), ":to": period.to().to_string()};
    let rows = statement.query_map(params, |row| {
        Ok(Line {
            movement: row.get(0)?,
            voucher: row.get(1)?,
            on_day: day_in(row, 2)?,
            at: row.get(3)?,
            label: row.get(4)?,
            account: row.get(5)?,
            account_label: row.get(6)?,
            household: row.get(7)?,
            fund: row.get(8)?,
            cents: row.get(9)?,
        })
    })?;
    rows.collect()
}

/// What an account holds, households apart.
pub(super) struct Holding {
    pub(super) code: String,
    pub(super) label: String,
    pub(super) household: Option<HouseholdId>,
    pub(super) cents: i64,
}

/// What accounts hold on the eve of a day.
pub(super) fn holdings(conn: &Connection, before: NaiveDate) -> rusqlite::Result<Vec<Holding>> {
    let sql = "
        select entry.account, account.label, entry.household, sum(entry.cents)
        from entry
        join movement on movement.id = entry.movement
        join account on account.code = entry.account
        where movement.on_day < :before
        group by entry.account, entry.household
        having sum(entry.cents) <> 0
        order by entry.account, min(movement.id)";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":before": before.to_string()}, |row| {
        Ok(Holding { code: row.get(0)?, label: row.get(1)?, household: row.get(2)?, cents: row.get(3)? })
    })?;
    rows.collect()
}

/// What each account moved in a period, debits less credits.
pub(super) fn moved(conn: &Connection, period: Period) -> rusqlite::Result<Vec<(String, String, i64)>> {
    let sql = "
        select entry.account, account.label, sum(entry.cents)
        from entry
        join movement on movement.id = entry.movement
        join account on account.code = entry.account
        where movement.on_day between :from and :to
        group by entry.account order by entry.account";
    let mut statement = conn.prepare_cached(sql)?;
    let params = named_params! {":from": period.from().to_string(), ":to": period.to().to_string()};
    statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect()
}

/// What came in and went out in each civil month that has a line, as `2026-03`, receipts turned positive.
pub(super) fn by_month(conn: &Connection, period: Period) -> rusqlite::Result<Vec<(String, i64, i64)>> {
    let sql = "
        select substr(movement.on_day, 1, 7),
               -sum(case when entry.account glob '7*' then entry.cents else 0 end),
               sum(case when entry.account glob '6*' then entry.cents else 0 end)
        from entry join movement on movement.id = entry.movement
        where movement.on_day between :from and :to
        group by 1 order by 1";
    let mut statement = conn.prepare_cached(sql)?;
    let params = named_params! {":from": period.from().to_string(), ":to": period.to().to_string()};
    statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect()
}

/// What each fund holds at the end of a day.
pub(super) fn funds(conn: &Connection, before: NaiveDate) -> rusqlite::Result<Vec<(String, i64)>> {
    let sql = "
        select fund, -sum(cents)
        from entry join movement on movement.id = entry.movement
        where fund is not null and movement.on_day < :before
        group by fund having sum(cents) <> 0 order by fund";
    let mut statement = conn.prepare_cached(sql)?;
    let params = named_params! {":before": before.to_string()};
    statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// An account with what it holds and how many lines name it.
pub(super) struct Account {
    pub(super) code: String,
    pub(super) label: String,
    pub(super) cents: i64,
    pub(super) lines: i64,
}

pub(super) fn accounts(conn: &Connection) -> rusqlite::Result<Vec<Account>> {
    let sql = "
        select code, label, coalesce(sum(entry.cents), 0), count(entry.movement)
        from account left join entry on entry.account = account.code
        group by code order by code";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        Ok(Account { code: row.get(0)?, label: row.get(1)?, cents: row.get(2)?, lines: row.get(3)? })
    })?;
    rows.collect()
}

pub(super) fn save_account(conn: &Connection, code: &str, label: &str) -> rusqlite::Result<()> {
    let sql = "
        insert into account (code, label) values (:code, :label)
        on conflict (code) do update set label = excluded.label";
    conn.prepare_cached(sql)?.execute(named_params! {":code": code, ":label": label})?;
    Ok(())
}

/// Purpose and account.
pub(super) fn map(conn: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let mut statement = conn.prepare_cached("select purpose, account from account_for")?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

pub(super) fn set_account(conn: &Connection, purpose: &str, account: &str) -> rusqlite::Result<()> {
    let sql = "update account_for set account = :account where purpose = :purpose";
    conn.prepare_cached(sql)?.execute(named_params! {":account": account, ":purpose": purpose})?;
    Ok(())
}

/// Whether any line was ever written on the account that a purpose has.
pub(super) fn has_served(conn: &Connection, purpose: &str) -> rusqlite::Result<bool> {
    let sql = "
        select exists (
            select 1 from entry join account_for on account_for.account = entry.account
            where account_for.purpose = :purpose)";
    conn.prepare_cached(sql)?.query_row(named_params! {":purpose": purpose}, |row| row.get(0))
}

/// One line of the book of an account.
pub(super) struct BookLine {
    pub(super) on_day: NaiveDate,
    pub(super) voucher: String,
    pub(super) label: String,
    pub(super) who: String,
    pub(super) method: String,
    pub(super) cents: i64,
}

pub(super) fn book(conn: &Connection, account: &str, period: Period) -> rusqlite::Result<Vec<BookLine>> {
    let sql = "
        select movement.on_day, device.prefix || '-' || movement.year || '-' || movement.voucher,
               movement.label, movement.who, movement.method, sum(entry.cents)
        from movement
        join device on device.id = movement.device
        join entry on entry.movement = movement.id and entry.account = :account
        where movement.on_day between :from and :to
        group by movement.id
        order by movement.on_day, movement.at, movement.id";
    let mut statement = conn.prepare_cached(sql)?;
    let params = named_params! {
        ":account": account, ":from": period.from().to_string(), ":to": period.to().to_string(),
    };
    let rows = statement.query_map(params, |row| {
        Ok(BookLine {
            on_day: day_in(row, 0)?,
            voucher: row.get(1)?,
            label: row.get(2)?,
            who: row.get(3)?,
            method: row.get(4)?,
            cents: row.get(5)?,
        })
    })?;
    rows.collect()
}

/// The first day that has a line; none while nothing is written.
pub(super) fn first_written(conn: &Connection) -> rusqlite::Result<Option<NaiveDate>> {
    let sql = "select on_day from movement order by on_day limit 1";
    conn.prepare_cached(sql)?.query_row([], |row| day_in(row, 0)).optional()
}
