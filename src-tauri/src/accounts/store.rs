//! The table `account_floor`: history, never rewritten. Lines of accounts are read through `cash`.

use super::model::{Floor, Mode};
use crate::context::Context;
use crate::kernel::instant;
use crate::kernel::money::Money;
use chrono::NaiveDate;
use rusqlite::{Connection, named_params};

/// The floors set so far, the newest first, each with the day it began.
pub(super) fn floors(conn: &Connection) -> rusqlite::Result<Vec<(String, Floor)>> {
    let sql = "
        select since_on, floor_cents, mode from account_floor order by since_on desc, at desc, id desc";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let mode: String = row.get(2)?;
        let mode = Mode::parse(&mode).expect("the table checks the mode");
        Ok((row.get(0)?, Floor { floor: Money::from_cents(row.get(1)?), mode }))
    })?;
    rows.collect()
}

/// The floor that holds on a day.
pub(super) fn floor_on(conn: &Connection, day: NaiveDate) -> rusqlite::Result<Floor> {
    let day = day.to_string();
    let held = floors(conn)?.into_iter().find(|(since_on, _)| *since_on <= day);
    Ok(held.map_or(Floor::NONE, |(_, floor)| floor))
}

pub(super) fn insert_floor(conn: &Connection, ctx: &Context<'_>, floor: Floor) -> rusqlite::Result<()> {
    conn.execute(
        "insert into account_floor (id, since_on, floor_cents, mode, at)
         values (:id, :since_on, :floor_cents, :mode, :at)",
        named_params! {
            ":id": ctx.new_id().to_string(), ":since_on": ctx.today.to_string(),
            ":floor_cents": floor.floor.cents(), ":mode": floor.mode.name(), ":at": instant::write(ctx.now),
        },
    )?;
    Ok(())
}
