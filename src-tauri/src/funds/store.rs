//! Sums over the entries that bear a fund's mark, and the table `fund_terms`.

use crate::cash::Fund;
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::instant;
use crate::kernel::money::Money;
use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, named_params};

/// What a movement did to a fund.
pub(super) struct Line {
    pub(super) voucher: String,
    pub(super) on_day: NaiveDate,
    pub(super) label: String,
    /// Above zero what the fund gained, below what it lost.
    pub(super) cents: i64,
    /// Help given, or its counter-entry; else money that came in, or its counter-entry.
    pub(super) use_of_it: bool,
}

/// The lines of a fund, the oldest first.
pub(super) fn lines(conn: &Connection, fund: Fund) -> rusqlite::Result<Vec<Line>> {
    let sql = "
        select device.prefix || '-' || movement.year || '-' || movement.voucher, on_day, label, -sum(cents),
               max(entry.account like '6%')
        from entry
        join movement on movement.id = entry.movement
        join device on device.id = movement.device
        where entry.fund = :fund
        group by movement.id
        order by on_day, movement.at, movement.id";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":fund": fund.name()}, |row| {
        Ok(Line {
            voucher: row.get(0)?,
            on_day: day_in(row, 1)?,
            label: row.get(2)?,
            cents: row.get(3)?,
            use_of_it: row.get(4)?,
        })
    })?;
    rows.collect()
}

/// What may be taken in a year; none: all it holds.
pub(super) fn ceiling(conn: &Connection, fund: Fund, today: NaiveDate) -> rusqlite::Result<Option<Money>> {
    let sql = "
        select ceiling_cents from fund_terms where fund = :fund and since_on <= :today
        order by since_on desc, at desc, id desc limit 1";
    let params = named_params! {":fund": fund.name(), ":today": today.to_string()};
    let cents: Option<Option<i64>> =
        conn.prepare_cached(sql)?.query_row(params, |row| row.get(0)).optional()?;
    Ok(cents.flatten().map(Money::from_cents))
}

pub(super) fn save_ceiling(
    conn: &Connection,
    ctx: &Context<'_>,
    fund: Fund,
    ceiling: Option<Money>,
) -> rusqlite::Result<()> {
    let sql = "
        insert into fund_terms (id, fund, since_on, ceiling_cents, at)
        values (:id, :fund, :since_on, :ceiling, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":fund": fund.name(), ":since_on": ctx.today.to_string(),
        ":ceiling": ceiling.map(Money::cents), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

/// First and last day of the fiscal year a day is in; of the civil year where none was opened.
pub(super) fn year_of(conn: &Connection, day: NaiveDate) -> rusqlite::Result<(NaiveDate, NaiveDate)> {
    let sql = "select from_on, to_on from fiscal_year where :day between from_on and to_on";
    let found = conn
        .prepare_cached(sql)?
        .query_row(named_params! {":day": day.to_string()}, |row| Ok((day_in(row, 0)?, day_in(row, 1)?)))
        .optional()?;
    let civil_year = || {
        let first = NaiveDate::from_ymd_opt(day.year(), 1, 1)?;
        Some((first, NaiveDate::from_ymd_opt(day.year(), 12, 31)?))
    };
    Ok(found.or_else(civil_year).unwrap_or((day, day)))
}
