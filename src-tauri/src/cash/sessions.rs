//! What went through the cash box, seen from a cash session.

use super::model::{Method, Purpose};
use super::store::{account_for, get};
use crate::kernel::ids::{DeviceId, MovementId, TillId};
use crate::kernel::money::Money;
use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

/// A movement of a session and what it adds to the cash box.
pub(crate) struct SessionLine {
    pub(crate) id: MovementId,
    pub(crate) voucher: String,
    pub(crate) on_day: NaiveDate,
    pub(crate) label: String,
    pub(crate) who: String,
    pub(crate) amount: Money,
}

/// The number to write on the paper of a movement.
pub(crate) fn voucher(conn: &Connection, movement: MovementId) -> rusqlite::Result<Option<String>> {
    Ok(get(conn, movement)?.map(|line| line.voucher))
}

/// The cash session a movement went through; none outside of any.
pub(crate) fn session_of(conn: &Connection, movement: MovementId) -> rusqlite::Result<Option<TillId>> {
    let sql = "select till from movement where id = :movement";
    conn.prepare_cached(sql)?.query_row(named_params! {":movement": movement}, |row| row.get(0))
}

/// What the account of a purpose holds.
pub(crate) fn held(conn: &Connection, purpose: Purpose) -> rusqlite::Result<Money> {
    let sql = "select coalesce(sum(cents), 0) from entry where account = :account";
    let params = named_params! {":account": account_for(conn, purpose)?};
    conn.prepare_cached(sql)?.query_row(params, |row| row.get(0)).map(Money::from_cents)
}

/// The movements of a session in the order they were written.
pub(crate) fn session_lines(conn: &Connection, till: TillId) -> rusqlite::Result<Vec<SessionLine>> {
    let sql = "
        select movement.id, device.prefix || '-' || movement.year || '-' || movement.voucher, movement.on_day,
               movement.label, movement.who, sum(entry.cents)
        from movement
        join device on device.id = movement.device
        join entry on entry.movement = movement.id and entry.account = :account
        where movement.till = :till
        group by movement.id
        order by movement.at, movement.id";
    let params = named_params! {":till": till, ":account": account_for(conn, Purpose::Kept(Method::Cash))?};
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(params, |row| {
        let on_day: String = row.get(2)?;
        Ok(SessionLine {
            id: row.get(0)?,
            voucher: row.get(1)?,
            on_day: on_day.parse().expect("the program writes days as YYYY-MM-DD"),
            label: row.get(3)?,
            who: row.get(4)?,
            amount: Money::from_cents(row.get(5)?),
        })
    })?;
    rows.collect()
}

/// What this computer received otherwise than in cash between two instants, by method; without what never came in.
pub(crate) fn received_meanwhile(
    conn: &Connection,
    device: DeviceId,
    from_at: &str,
    to_at: &str,
) -> rusqlite::Result<Vec<(Method, Money)>> {
    let sql = "
        select coalesce(sum(entry.cents), 0)
        from movement join entry on entry.movement = movement.id and entry.account = :account
        where movement.device = :device and movement.method = :method
          and movement.at between :from_at and :to_at
          and movement.origin not in ('cheque', 'bank')";
    let mut received = Vec::new();
    for method in [Method::Cheque, Method::Card, Method::Transfer, Method::HelloAsso] {
        let account = account_for(conn, Purpose::Kept(method))?;
        let params = named_params! {
            ":account": account, ":device": device, ":method": method.name(), ":from_at": from_at, ":to_at": to_at,
        };
        let cents: i64 = conn.prepare_cached(sql)?.query_row(params, |row| row.get(0))?;
        if cents != 0 {
            received.push((method, Money::from_cents(cents)));
        }
    }
    Ok(received)
}
