//! The tables of receptions; no other file of the program names them.

use super::model::{Content, Counted, Received, Reception, ReceptionLine};
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{
    CampaignId, LotId, OfferId, PurchaseLineId, PurchaseOrderId, ReceptionId, ReceptionLineId, SupplierId,
};
use crate::kernel::instant;
use crate::purchasing;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::HashMap;

/// What came of each offer of a campaign in all deliveries; what never came is left out.
pub(crate) fn received(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<OfferId, Received>> {
    let mut sums: HashMap<OfferId, Received> = HashMap::new();
    for ((offer, _), came) in received_from(conn, campaign)? {
        sums.entry(offer).or_default().add(came);
    }
    Ok(sums)
}

/// The same, by supplier: one product may come from several.
pub(crate) fn received_from(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<(OfferId, SupplierId), Received>> {
    let mut sums: HashMap<(OfferId, SupplierId), Received> = HashMap::new();
    for line in purchasing::expected(conn, campaign)? {
        let (Some(offer), Some(came)) = (line.offer, came_of(conn, line.line)?) else { continue };
        sums.entry((offer, line.supplier)).or_default().add(came);
    }
    Ok(sums)
}

/// What came of a line of an order; none when it was never counted, or all was taken back.
pub(super) fn came_of(conn: &Connection, line: PurchaseLineId) -> rusqlite::Result<Option<Received>> {
    let sql = "
        select sum(received_qty), sum(damaged_qty) from reception_line
        where purchase_line = :line having sum(iif(reverses is null, 1, -1)) > 0";
    let sum = |row: &Row<'_>| Ok(Received { received_qty: row.get(0)?, damaged_qty: row.get(1)? });
    conn.prepare_cached(sql)?.query_row(named_params! {":line": line}, sum).optional()
}

/// What came of a line of an order, and what was noted of it; nothing when it was never counted.
pub(crate) struct Noted {
    pub(crate) received_qty: i64,
    pub(crate) damaged_qty: i64,
    pub(crate) note: String,
}

pub(crate) fn noted(conn: &Connection, line: PurchaseLineId) -> rusqlite::Result<Noted> {
    let sql = "
        select note from reception_line
        where purchase_line = :line and note <> '' and reverses is null
          and not exists (select 1 from reception_line as later where later.reverses = reception_line.id)
        order by id";
    let mut statement = conn.prepare_cached(sql)?;
    let notes = statement.query_map(named_params! {":line": line}, |row| row.get(0))?;
    let notes: Vec<String> = notes.collect::<rusqlite::Result<_>>()?;
    let Received { received_qty, damaged_qty } = came_of(conn, line)?.unwrap_or_default();
    Ok(Noted { received_qty, damaged_qty, note: notes.join(", ") })
}

/// What one pack of each offer of a campaign held when it came; what did not come yet is left out.
pub(crate) fn contents(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<OfferId, Content>> {
    let mut found: HashMap<OfferId, Content> = HashMap::new();
    for line in purchasing::expected(conn, campaign)? {
        let (Some(offer), Some(held)) = (line.offer, line_content(conn, line.line)?) else { continue };
        found.entry(offer).and_modify(|known| *known = known.with(held)).or_insert(held);
    }
    Ok(found)
}

const HELD: &str = "
    select distinct pack_qty from reception_line as line
    where reverses is null and received_qty > 0
        and not exists (select 1 from reception_line as later where later.reverses = line.id)";

fn line_content(conn: &Connection, line: PurchaseLineId) -> rusqlite::Result<Option<Content>> {
    let sql = format!("{HELD} and purchase_line = :line");
    let mut statement = conn.prepare_cached(&sql)?;
    let held = statement.query_map(named_params! {":line": line}, |row| row.get(0))?;
    Ok(Content::of(held.collect::<rusqlite::Result<Vec<Option<i64>>>>()?))
}

/// What one pack of a lot held when it came; none for a lot that came without an order.
pub(crate) fn lot_content(conn: &Connection, lot: LotId) -> rusqlite::Result<Option<Content>> {
    let sql = format!("{HELD} and lot = :lot");
    let mut statement = conn.prepare_cached(&sql)?;
    let held = statement.query_map(named_params! {":lot": lot}, |row| row.get(0))?;
    Ok(Content::of(held.collect::<rusqlite::Result<Vec<Option<i64>>>>()?))
}

/// The deliveries of an order, the first one first.
pub(super) fn receptions(conn: &Connection, order: PurchaseOrderId) -> rusqlite::Result<Vec<Reception>> {
    let sql = "
        select id, number, received_on, driver, receiver, note from reception where purchase_order = :order order by id";
    let reception = |row: &Row<'_>| {
        Ok(Reception {
            id: row.get(0)?,
            number: row.get(1)?,
            received_on: day_in(row, 2)?,
            driver: row.get(3)?,
            receiver: row.get(4)?,
            note: row.get(5)?,
            lines: Vec::new(),
        })
    };
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":order": order}, reception)?;
    rows.map(|reception| {
        let mut reception = reception?;
        reception.lines = lines(conn, reception.id)?;
        Ok(reception)
    })
    .collect()
}

const LINE: &str = "
    select id, purchase_line, counted_by, parts, pack_qty, received_qty, damaged_qty, temperature_dc, lot, reverses,
           exists (select 1 from reception_line as later where later.reverses = reception_line.id), note
    from reception_line";

fn lines(conn: &Connection, reception: ReceptionId) -> rusqlite::Result<Vec<ReceptionLine>> {
    let sql = format!("{LINE} where reception = :reception order by id");
    conn.prepare_cached(&sql)?.query_map(named_params! {":reception": reception}, line_in)?.collect()
}

/// A line with the delivery and the order it stands in.
pub(super) fn line(
    conn: &Connection,
    id: ReceptionLineId,
) -> rusqlite::Result<Option<(ReceptionId, PurchaseOrderId, ReceptionLine)>> {
    let sql = format!("{LINE} where id = :id");
    let found = conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, line_in).optional()?;
    let of = "
        select reception.id, purchase_order from reception join reception_line on reception = reception.id
        where reception_line.id = :id";
    let place = |line: ReceptionLine| {
        let row = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
        let (reception, order) = conn.query_row(of, named_params! {":id": id}, row)?;
        Ok((reception, order, line))
    };
    found.map(place).transpose()
}

fn line_in(row: &Row<'_>) -> rusqlite::Result<ReceptionLine> {
    Ok(ReceptionLine {
        id: row.get(0)?,
        line: row.get(1)?,
        counted: Counted {
            by: row.get(2)?,
            parts: row.get(3)?,
            pack_qty: row.get(4)?,
            received: row.get(5)?,
            damaged: row.get(6)?,
            temperature_dc: row.get(7)?,
        },
        lot: row.get(8)?,
        reverses: row.get(9)?,
        reversed: row.get(10)?,
        note: row.get(11)?,
    })
}

/// When a delivery came, who brought it and who took it.
pub(super) struct Delivered {
    pub(super) on: NaiveDate,
    pub(super) driver: String,
    pub(super) receiver: String,
    pub(super) note: String,
}

pub(super) fn insert_reception(
    conn: &Connection,
    ctx: &Context<'_>,
    order: PurchaseOrderId,
    delivered: &Delivered,
) -> rusqlite::Result<ReceptionId> {
    let id = ReceptionId(ctx.new_id());
    let sql = "
        insert into reception (id, device, purchase_order, number, received_on, driver, receiver, note, who, at)
        values (:id, :device, :order, (select coalesce(max(number), 0) + 1 from reception where purchase_order = :order),
            :received_on, :driver, :receiver, :note, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":order": order, ":received_on": delivered.on.to_string(),
        ":driver": delivered.driver, ":receiver": delivered.receiver, ":note": delivered.note,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(id)
}

/// A line as it is written.
pub(super) struct NewLine<'a> {
    pub(super) reception: ReceptionId,
    pub(super) line: PurchaseLineId,
    pub(super) counted: Counted,
    pub(super) lot: Option<LotId>,
    pub(super) reverses: Option<ReceptionLineId>,
    pub(super) note: &'a str,
}

pub(super) fn insert_line(conn: &Connection, ctx: &Context<'_>, new: &NewLine<'_>) -> rusqlite::Result<()> {
    let sql = "
        insert into reception_line (id, device, reception, purchase_line, counted_by, parts, pack_qty, received_qty,
            damaged_qty, temperature_dc, lot, reverses, note, who, at)
        values (:id, :device, :reception, :line, :by, :parts, :pack_qty, :received, :damaged, :temperature, :lot, :reverses,
            :note, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":reception": new.reception, ":line": new.line,
        ":by": new.counted.by, ":parts": new.counted.parts, ":pack_qty": new.counted.pack_qty,
        ":received": new.counted.received, ":damaged": new.counted.damaged,
        ":temperature": new.counted.temperature_dc, ":lot": new.lot, ":reverses": new.reverses, ":note": new.note,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}
