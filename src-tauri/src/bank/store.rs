//! The tables `bank_import`, `bank_line` and `bank_match`; the movements that pass through the bank's accounts.

use super::model::Line;
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{BankImportId, BankLineId, MovementId};
use crate::kernel::instant;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A line as it is kept.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    pub(super) id: BankLineId,
    pub(super) line: Line,
    pub(super) matched: bool,
}

/// A movement of the bank's accounts, with what it adds to them together.
#[derive(Clone, Debug)]
pub(super) struct Moved {
    pub(super) id: MovementId,
    pub(super) voucher: String,
    pub(super) on_day: NaiveDate,
    pub(super) label: String,
    pub(super) who: String,
    pub(super) method: String,
    pub(super) cents: i64,
    /// The line it explains.
    pub(super) line: Option<BankLineId>,
}

pub(super) fn is_known(conn: &Connection, digest: &str) -> rusqlite::Result<bool> {
    let sql = "select exists (select 1 from bank_line where digest = :digest)";
    conn.prepare_cached(sql)?.query_row(named_params! {":digest": digest}, |row| row.get(0))
}

pub(super) fn insert_import(
    conn: &Connection,
    ctx: &Context<'_>,
    file: &str,
) -> rusqlite::Result<BankImportId> {
    let id = BankImportId(ctx.new_id());
    let sql = "
        insert into bank_import (id, device, on_day, at, file) values (:id, :device, :on_day, :at, :file)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":on_day": ctx.today.to_string(), ":at": instant::write(ctx.now),
        ":file": file,
    })?;
    Ok(id)
}

pub(super) fn insert_line(
    conn: &Connection,
    ctx: &Context<'_>,
    import: BankImportId,
    line: &Line,
    digest: &str,
) -> rusqlite::Result<()> {
    let sql = "
        insert into bank_line (id, import, on_day, label, cents, digest)
        values (:id, :import, :on_day, :label, :cents, :digest)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": BankLineId(ctx.new_id()), ":import": import, ":on_day": line.on_day.to_string(),
        ":label": line.label, ":cents": line.cents, ":digest": digest,
    })?;
    Ok(())
}

const LINES: &str = "
    select id, on_day, label, cents,
           exists (select 1 from bank_match where bank_match.line = bank_line.id)
    from bank_line";

/// The lines between two days, the newest first.
pub(super) fn lines(conn: &Connection, from_on: &str, to_on: &str) -> rusqlite::Result<Vec<Kept>> {
    let sql = format!("{LINES} where on_day between :from and :to order by on_day desc, id desc");
    let params = named_params! {":from": from_on, ":to": to_on};
    conn.prepare_cached(&sql)?.query_map(params, kept)?.collect()
}

pub(super) fn line(conn: &Connection, id: BankLineId) -> rusqlite::Result<Option<Kept>> {
    let sql = format!("{LINES} where id = :id");
    conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, kept).optional()
}

/// The accounts where the bank keeps the money, whatever way it came.
const OF_THE_BANK: &str = "
    select account from account_for
    where purpose in ('bank', 'card', 'transfer', 'helloasso') and account glob '51*' and account not glob '511*'";

/// The movements of the bank's accounts, the oldest first. One that was undone before any line showed it has left
/// with its counter-entry; the others stay in sight.
pub(super) fn moved(conn: &Connection) -> rusqlite::Result<Vec<Moved>> {
    let sql = format!(
        "select movement.id, device.prefix || '-' || movement.year || '-' || movement.voucher, movement.on_day,
                movement.label, movement.who, movement.method, sum(entry.cents), bank_match.line
         from entry
         join movement on movement.id = entry.movement
         join device on device.id = movement.device
         left join bank_match on bank_match.movement = movement.id
         where entry.account in ({OF_THE_BANK})
           and not (bank_match.line is null and exists (
                select 1 from movement as other
                where (other.reverses = movement.id or other.id = movement.reverses)
                  and not exists (select 1 from bank_match as its where its.movement = other.id)))
         group by movement.id having sum(entry.cents) <> 0
         order by movement.on_day, movement.at, movement.id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map([], |row| {
        Ok(Moved {
            id: row.get(0)?,
            voucher: row.get(1)?,
            on_day: day_in(row, 2)?,
            label: row.get(3)?,
            who: row.get(4)?,
            method: row.get(5)?,
            cents: row.get(6)?,
            line: row.get(7)?,
        })
    })?;
    rows.collect()
}

/// Whether a line of the bank's statement shows a movement.
pub(crate) fn is_matched(conn: &Connection, movement: MovementId) -> rusqlite::Result<bool> {
    let sql = "select exists (select 1 from bank_match where movement = :movement)";
    conn.prepare_cached(sql)?.query_row(named_params! {":movement": movement}, |row| row.get(0))
}

/// What the bank's accounts hold by the books, in cents.
pub(super) fn balance(conn: &Connection) -> rusqlite::Result<i64> {
    let sql = format!("select coalesce(sum(cents), 0) from entry where account in ({OF_THE_BANK})");
    conn.prepare_cached(&sql)?.query_row([], |row| row.get(0))
}

pub(super) fn insert_match(
    conn: &Connection,
    ctx: &Context<'_>,
    line: BankLineId,
    movement: MovementId,
) -> rusqlite::Result<()> {
    let sql = "insert into bank_match (movement, line, at) values (:movement, :line, :at)";
    let at = instant::write(ctx.now);
    conn.prepare_cached(sql)?.execute(named_params! {":movement": movement, ":line": line, ":at": at})?;
    Ok(())
}

pub(super) fn remove_matches(conn: &Connection, line: BankLineId) -> rusqlite::Result<usize> {
    let sql = "delete from bank_match where line = :line";
    conn.prepare_cached(sql)?.execute(named_params! {":line": line})
}

pub(super) fn account_exists(conn: &Connection, code: &str) -> rusqlite::Result<bool> {
    let sql = "select exists (select 1 from account where code = :code)";
    conn.prepare_cached(sql)?.query_row(named_params! {":code": code}, |row| row.get(0))
}

/// Code and label of the accounts a line can be recorded on.
pub(super) fn accounts(conn: &Connection) -> rusqlite::Result<Vec<(String, String)>> {
    let sql = format!(
        "select code, label from account where code not in ({OF_THE_BANK}) and code not glob '41*' order by code"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

fn kept(row: &Row<'_>) -> rusqlite::Result<Kept> {
    let line = Line { on_day: day_in(row, 1)?, label: row.get(2)?, cents: row.get(3)? };
    Ok(Kept { id: row.get(0)?, line, matched: row.get(4)? })
}
