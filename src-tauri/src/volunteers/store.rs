//! The tables `shift`, `shift_cancelled` and `shift_person`; all of them facts.

use super::model::{Helping, Shift};
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{CampaignId, PickupPlaceId, ShiftId};
use crate::kernel::instant;
use chrono::{NaiveDate, NaiveTime};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A shift to be written.
pub(super) struct NewShift<'a> {
    pub(super) campaign: Option<CampaignId>,
    pub(super) post: &'a str,
    pub(super) place: Option<PickupPlaceId>,
    pub(super) on_day: NaiveDate,
    pub(super) from_at: NaiveTime,
    pub(super) to_at: NaiveTime,
    pub(super) needed: i64,
    pub(super) note: &'a str,
}

const SHIFT: &str = "
    select shift.id, shift.campaign, post, shift.place, coalesce(pickup_place.name, ''), on_day, from_at, to_at,
           needed, note, shift_cancelled.reason
    from shift
    left join pickup_place on pickup_place.id = shift.place
    left join shift_cancelled on shift_cancelled.shift = shift.id";

/// By day, hour and post; of one campaign, or all.
pub(super) fn shifts(conn: &Connection, campaign: Option<CampaignId>) -> rusqlite::Result<Vec<Shift>> {
    let sql = format!(
        "{SHIFT} where :campaign is null or shift.campaign = :campaign order by on_day, from_at, post, shift.id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! {":campaign": campaign}, read)?;
    rows.map(|shift| filled(conn, shift?)).collect()
}

pub(super) fn shift(conn: &Connection, id: ShiftId) -> rusqlite::Result<Option<Shift>> {
    let sql = format!("{SHIFT} where shift.id = :id");
    let found = conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, read).optional()?;
    found.map(|shift| filled(conn, shift)).transpose()
}

fn read(row: &Row<'_>) -> rusqlite::Result<Shift> {
    Ok(Shift {
        id: row.get(0)?,
        campaign: row.get(1)?,
        post: row.get(2)?,
        place: row.get(3)?,
        place_name: row.get(4)?,
        on_day: day_in(row, 5)?,
        from_at: hour_in(row, 6)?,
        to_at: hour_in(row, 7)?,
        needed: row.get(8)?,
        note: row.get(9)?,
        cancelled: row.get(10)?,
        people: Vec::new(),
    })
}

/// The last row of each name, in the order of the first ones.
fn filled(conn: &Connection, mut shift: Shift) -> rusqlite::Result<Shift> {
    let sql = "select name, state, minutes from shift_person where shift = :shift order by id";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":shift": shift.id}, |row| {
        Ok(Helping { name: row.get(0)?, presence: row.get(1)?, minutes: row.get(2)? })
    })?;
    for one in rows {
        let one = one?;
        match shift.people.iter_mut().find(|known| known.name == one.name) {
            Some(known) => *known = one,
            None => shift.people.push(one),
        }
    }
    Ok(shift)
}

/// Every name anybody helped under, for the window to propose.
pub(super) fn names(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let sql = "select distinct name from shift_person order by name";
    conn.prepare_cached(sql)?.query_map([], |row| row.get(0))?.collect()
}

pub(super) fn add(conn: &Connection, ctx: &Context<'_>, shift: &NewShift<'_>) -> rusqlite::Result<ShiftId> {
    let id = ShiftId(ctx.new_id());
    let sql = "
        insert into shift (id, device, campaign, post, place, on_day, from_at, to_at, needed, note, who, at)
        values (:id, :device, :campaign, :post, :place, :on_day, :from_at, :to_at, :needed, :note, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":campaign": shift.campaign, ":post": shift.post, ":place": shift.place,
        ":on_day": shift.on_day.to_string(), ":from_at": hour(shift.from_at), ":to_at": hour(shift.to_at),
        ":needed": shift.needed, ":note": shift.note, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(id)
}

pub(super) fn cancel(
    conn: &Connection,
    ctx: &Context<'_>,
    shift: ShiftId,
    reason: &str,
) -> rusqlite::Result<()> {
    let sql = "
        insert into shift_cancelled (shift, device, reason, who, at) values (:shift, :device, :reason, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":shift": shift, ":device": ctx.device, ":reason": reason, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

pub(super) fn note(
    conn: &Connection,
    ctx: &Context<'_>,
    shift: ShiftId,
    one: &Helping,
) -> rusqlite::Result<()> {
    let sql = "
        insert into shift_person (id, device, shift, name, state, minutes, who, at)
        values (:id, :device, :shift, :name, :state, :minutes, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":shift": shift, ":name": one.name,
        ":state": one.presence, ":minutes": one.minutes, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

fn hour(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

fn hour_in(row: &Row<'_>, column: usize) -> rusqlite::Result<NaiveTime> {
    let text: String = row.get(column)?;
    NaiveTime::parse_from_str(&text, "%H:%M").map_err(|_| rusqlite::Error::InvalidQuery)
}
