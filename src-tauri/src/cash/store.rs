//! The tables `account`, `account_for`, `movement` and `entry`; the last two are insert-only.

use super::model::{CashRefusal, Draft, Entry, Fund, Method, Origin, Purpose, balanced, mirrored};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::day::day_in;
use crate::kernel::ids::{MovementId, TillId};
use crate::kernel::instant;
use crate::kernel::money::Money;
use chrono::{Datelike, Days, NaiveDate};
use rusqlite::{Connection, OptionalExtension, named_params};

/// A movement that was written.
#[derive(Clone, Debug)]
pub(crate) struct Posted {
    pub(crate) id: MovementId,
    /// As on the paper, `A-2026-12`.
    pub(crate) voucher: String,
}

/// A movement as a book shows it.
pub(crate) struct Line {
    pub(crate) id: MovementId,
    pub(crate) voucher: String,
    pub(crate) on_day: String,
    pub(crate) label: String,
    pub(crate) who: String,
    pub(crate) method: String,
    pub(crate) origin: Origin,
    /// What it adds to the account, in cents.
    pub(crate) cents: i64,
    pub(crate) reverses: Option<String>,
    pub(crate) reversed_by: Option<String>,
}

/// Writes a movement that balances, under the next voucher number of this device and year.
pub(crate) fn post(
    conn: &Connection,
    ctx: &Context<'_>,
    on_day: NaiveDate,
    draft: &Draft,
    reverses: Option<MovementId>,
) -> Result<Posted, Failure> {
    balanced(&draft.entries).map_err(|refusal| Failure::refused(&refusal))?;
    if let Some(refusal) = closed_year(conn, on_day)? {
        return Err(Failure::refused(&refusal).at("on_day"));
    }
    let till = till_of(conn, ctx, on_day, draft)?;
    let id = MovementId(ctx.new_id());
    let year = i64::from(on_day.year());
    let sql = "select coalesce(max(voucher), 0) + 1 from movement where device = :device and year = :year";
    let params = named_params! {":device": ctx.device, ":year": year};
    let voucher: i64 = conn.prepare_cached(sql)?.query_row(params, |row| row.get(0))?;
    let sql = "
        insert into movement (id, device, voucher, year, on_day, at, label, who, method, origin, reverses, till)
        values (:id, :device, :voucher, :year, :on_day, :at, :label, :who, :method, :origin, :reverses, :till)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":voucher": voucher, ":year": year, ":on_day": on_day.to_string(),
        ":at": instant::write(ctx.now), ":label": draft.label, ":who": draft.who,
        ":method": draft.method.name(), ":origin": draft.origin.name(), ":reverses": reverses,
        ":till": till,
    })?;
    let sql = "
        insert into entry (movement, position, account, household, fund, cents)
        values (:movement, :position, :account, :household, :fund, :cents)";
    for (position, entry) in (0_i64..).zip(&draft.entries) {
        conn.prepare_cached(sql)?.execute(named_params! {
            ":movement": id, ":position": position, ":account": entry.account, ":household": entry.household,
            ":fund": entry.fund.map(Fund::name), ":cents": entry.amount.cents(),
        })?;
    }
    Ok(Posted { id, voucher: format!("{}-{year}-{voucher}", ctx.prefix) })
}

/// Why nothing more is written on a day: its year is closed. The way out is the day after the closed years.
fn closed_year(conn: &Connection, day: NaiveDate) -> rusqlite::Result<Option<CashRefusal>> {
    let sql = "
        select from_on, to_on, (select max(to_on) from fiscal_year join fiscal_year_closed on year = id)
        from fiscal_year join fiscal_year_closed on fiscal_year_closed.year = fiscal_year.id
        where :day <= to_on order by from_on limit 1";
    let read = |row: &rusqlite::Row<'_>| {
        let days: [NaiveDate; 3] = [day_in(row, 0)?, day_in(row, 1)?, day_in(row, 2)?];
        Ok(days)
    };
    let params = named_params! {":day": day.to_string()};
    let closed = conn.prepare_cached(sql)?.query_row(params, read).optional()?;
    Ok(closed.map(|[from, to, last]| CashRefusal::YearClosed {
        day,
        from,
        to,
        next: last.checked_add_days(Days::new(1)).unwrap_or(last),
    }))
}

/// The cash session a movement belongs to: the one it names, else the only one open on this computer.
/// What did not go through the cash box, or not on a day of the session, belongs to none; nor does what a session
/// makes itself: its gap, and what is taken to the bank after it.
fn till_of(
    conn: &Connection,
    ctx: &Context<'_>,
    on_day: NaiveDate,
    draft: &Draft,
) -> Result<Option<TillId>, Failure> {
    let cash_box = account_for(conn, Purpose::Kept(Method::Cash))?;
    if draft.origin == Origin::Till || !draft.entries.iter().any(|entry| entry.account == cash_box) {
        return Ok(None);
    }
    if let Some(till) = draft.till {
        return match is_open(conn, till)? {
            Some(true) => Ok(Some(till)),
            Some(false) => Err(Failure::refused(&CashRefusal::TillClosed).at("till")),
            None => Err(Failure::not_found(&CashRefusal::NoSuchTill).at("till")),
        };
    }
    let open: Vec<(TillId, String)> = open_tills(conn, ctx, on_day)?;
    match open.as_slice() {
        [] => Ok(None),
        [(only, _)] => Ok(Some(*only)),
        several => {
            let names = several.iter().map(|(_, name)| name.as_str()).collect::<Vec<_>>().join(", ");
            Err(Failure::refused(&CashRefusal::WhichTill { names }).at("till"))
        }
    }
}

/// Whether a session is still open; none when there is no such session.
fn is_open(conn: &Connection, till: TillId) -> rusqlite::Result<Option<bool>> {
    let sql = "
        select not exists (select 1 from till_closed where till_closed.till = till.id)
        from till where id = :till";
    conn.prepare_cached(sql)?.query_row(named_params! {":till": till}, |row| row.get(0)).optional()
}

/// The cash sessions open on this computer on a day: id and name, the oldest first.
fn open_tills(
    conn: &Connection,
    ctx: &Context<'_>,
    on_day: NaiveDate,
) -> rusqlite::Result<Vec<(TillId, String)>> {
    let sql = "
        select id, name from till
        where device = :device and on_day <= :day
          and not exists (select 1 from till_closed where till_closed.till = till.id)
        order by at, id";
    let mut statement = conn.prepare_cached(sql)?;
    let params = named_params! {":device": ctx.device, ":day": on_day.to_string()};
    statement.query_map(params, |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// Writes the counter-entry of a movement, today; the first stays and is named. The cash session is the one that is
/// told, else the one that took the money.
pub(crate) fn reverse(
    conn: &Connection,
    ctx: &Context<'_>,
    first: MovementId,
    label: &str,
    till: Option<TillId>,
) -> Result<Posted, Failure> {
    let found = get(conn, first)?.ok_or_else(|| Failure::not_found(&CashRefusal::NoSuchMovement))?;
    if let Some(voucher) = found.reversed_by {
        return Err(Failure::refused(&CashRefusal::AlreadyReversed { voucher }));
    }
    if found.reverses.is_some() {
        return Err(Failure::refused(&CashRefusal::IsReversal));
    }
    let entries = mirrored(&entries(conn, first)?).map_err(|refusal| Failure::refused(&refusal))?;
    let method = Method::parse(&found.method).unwrap_or(Method::Internal);
    // The money comes from where it went, while that session is open.
    let till = match till {
        Some(told) => Some(told),
        None => till_that_took(conn, first)?,
    };
    let draft =
        Draft { label: label.to_owned(), who: found.who, method, origin: found.origin, till, entries };
    post(conn, ctx, ctx.today, &draft, Some(first))
}

/// The session a movement belongs to, while it is open; else the open one of the same name.
fn till_that_took(conn: &Connection, id: MovementId) -> rusqlite::Result<Option<TillId>> {
    let sql = "
        select open.id from movement
        join till as first on first.id = movement.till
        join till as open on open.id = first.id or open.name = first.name
        where movement.id = :id
          and not exists (select 1 from till_closed where till_closed.till = open.id)
        order by open.id = first.id desc limit 1";
    conn.prepare_cached(sql)?.query_row(named_params! {":id": id}, |row| row.get(0)).optional()
}

/// Whether a movement brought a cheque: it may be at the bank by now, and only `cheques` knows.
pub(super) fn brought_a_cheque(conn: &Connection, id: MovementId) -> rusqlite::Result<bool> {
    let sql = "
        select exists (
            select 1 from entry
            join movement on movement.id = entry.movement
            join account_for on account_for.account = entry.account and account_for.purpose = 'cheque'
            where entry.movement = :id and movement.method = 'cheque' and 0 < entry.cents)";
    conn.prepare_cached(sql)?.query_row(named_params! {":id": id}, |row| row.get(0))
}

/// Day and words of the bank's line that this movement explains (`bank_match`), if any.
pub(super) fn on_the_statement(
    conn: &Connection,
    id: MovementId,
) -> rusqlite::Result<Option<(NaiveDate, String)>> {
    let sql = "
        select bank_line.on_day, bank_line.label from bank_match
        join bank_line on bank_line.id = bank_match.line where bank_match.movement = :id";
    let row = |row: &rusqlite::Row<'_>| Ok((day_in(row, 0)?, row.get(1)?));
    conn.prepare_cached(sql)?.query_row(named_params! {":id": id}, row).optional()
}

/// The account the treasurer chose for a purpose.
pub(crate) fn account_for(conn: &Connection, purpose: Purpose) -> rusqlite::Result<String> {
    let sql = "select account from account_for where purpose = :purpose";
    conn.prepare_cached(sql)?.query_row(named_params! {":purpose": purpose.name()}, |row| row.get(0))
}

/// Code, label and balance in cents of every account.
pub(super) fn accounts(conn: &Connection) -> rusqlite::Result<Vec<(String, String, i64)>> {
    let sql = "
        select code, label, coalesce((select sum(cents) from entry where entry.account = account.code), 0)
        from account order by code";
    let mut statement = conn.prepare_cached(sql)?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?.collect()
}

/// What an account held before a day, in cents.
pub(super) fn balance_before(conn: &Connection, account: &str, day: &str) -> rusqlite::Result<i64> {
    let sql = "
        select coalesce(sum(cents), 0)
        from entry join movement on movement.id = entry.movement
        where account = :account and on_day < :day";
    conn.prepare_cached(sql)?.query_row(named_params! {":account": account, ":day": day}, |row| row.get(0))
}

const LINES: &str = "
    select movement.id, device.prefix || '-' || movement.year || '-' || movement.voucher, movement.on_day,
           movement.label, movement.who, movement.method, movement.origin,
           (select coalesce(sum(cents), 0) from entry
            where entry.movement = movement.id and entry.account = :account),
           (select other_device.prefix || '-' || first.year || '-' || first.voucher
            from movement as first join device as other_device on other_device.id = first.device
            where first.id = movement.reverses),
           (select other_device.prefix || '-' || later.year || '-' || later.voucher
            from movement as later join device as other_device on other_device.id = later.device
            where later.reverses = movement.id)
    from movement join device on device.id = movement.device";

/// The movements of an account between two days, in the order they happened.
pub(super) fn lines(
    conn: &Connection,
    account: &str,
    from_on: &str,
    to_on: &str,
) -> rusqlite::Result<Vec<Line>> {
    let sql = format!(
        "{LINES}
         where movement.on_day between :from_on and :to_on
           and exists (select 1 from entry where entry.movement = movement.id and entry.account = :account)
         order by movement.on_day, movement.at, movement.id"
    );
    let params = named_params! {":account": account, ":from_on": from_on, ":to_on": to_on};
    conn.prepare_cached(&sql)?.query_map(params, line)?.collect()
}

/// One movement, seen without any account.
pub(crate) fn get(conn: &Connection, id: MovementId) -> rusqlite::Result<Option<Line>> {
    let sql = format!("{LINES} where movement.id = :id");
    conn.prepare_cached(&sql)?.query_row(named_params! {":account": "", ":id": id}, line).optional()
}

/// The sides of a movement, in their order.
pub(crate) fn entries(conn: &Connection, id: MovementId) -> rusqlite::Result<Vec<Entry>> {
    let sql = "select account, household, fund, cents from entry where movement = :id order by position";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":id": id}, |row| {
        let fund: Option<String> = row.get(2)?;
        Ok(Entry {
            account: row.get(0)?,
            household: row.get(1)?,
            fund: fund.as_deref().and_then(Fund::parse),
            amount: Money::from_cents(row.get(3)?),
        })
    })?;
    rows.collect()
}

pub(super) fn line(row: &rusqlite::Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        id: row.get(0)?,
        voucher: row.get(1)?,
        on_day: row.get(2)?,
        label: row.get(3)?,
        who: row.get(4)?,
        method: row.get(5)?,
        origin: {
            let name: String = row.get(6)?;
            Origin::parse(&name).unwrap_or(Origin::Bank)
        },
        cents: row.get(7)?,
        reverses: row.get(8)?,
        reversed_by: row.get(9)?,
    })
}
