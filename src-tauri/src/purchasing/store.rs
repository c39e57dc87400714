//! The tables of orders to suppliers; no other file of the program names them.

use super::model::{Answer, Answered, Delivery, Order, OrderLine, Packs, PurchaseChannel, Sent, Terms};
use crate::catalogue::dimension_in;
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{CampaignId, PurchaseLineId, PurchaseOrderId, SupplierId};
use crate::kernel::instant;
use crate::kernel::money::Money;
use crate::kernel::rate::BasisPoints;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

const ORDER: &str = "
    select purchase_order.id, purchase_order.campaign, purchase_order.supplier, device.prefix || '-' || number,
           purchase_order.at, purchase_withdrawn.reason, delivery.wanted_on, delivery.deliver_to, delivery.bill_to,
           delivery.carriage_cents, delivery.note
    from purchase_order
    join device on device.id = purchase_order.device
    join purchase_delivery delivery on delivery.id = (
        select max(id) from purchase_delivery where purchase_order = purchase_order.id)
    left join purchase_withdrawn on purchase_withdrawn.purchase_order = purchase_order.id";

/// Every order of a campaign, the first one first; those withdrawn too.
pub(crate) fn orders(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Order>> {
    let sql = format!("{ORDER} where purchase_order.campaign = :campaign order by purchase_order.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! {":campaign": campaign}, order_in)?;
    rows.map(|order| filled(conn, order?)).collect()
}

pub(crate) fn order(conn: &Connection, id: PurchaseOrderId) -> rusqlite::Result<Option<Order>> {
    let sql = format!("{ORDER} where purchase_order.id = :id");
    let found = conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, order_in).optional()?;
    found.map(|order| filled(conn, order)).transpose()
}

/// The order a line stands on.
pub(crate) fn order_of(conn: &Connection, line: PurchaseLineId) -> rusqlite::Result<Option<Order>> {
    let sql = "select purchase_order from purchase_line where id = :line";
    let found: Option<PurchaseOrderId> =
        conn.prepare_cached(sql)?.query_row(named_params! {":line": line}, |row| row.get(0)).optional()?;
    match found {
        Some(id) => order(conn, id),
        None => Ok(None),
    }
}

fn order_in(row: &Row<'_>) -> rusqlite::Result<Order> {
    let wanted: Option<String> = row.get(6)?;
    Ok(Order {
        id: row.get(0)?,
        campaign: row.get(1)?,
        supplier: row.get(2)?,
        number: row.get(3)?,
        made_at: at_in(row, 4)?,
        withdrawn: row.get(5)?,
        delivery: Delivery {
            wanted_on: wanted.map(|_| day_in(row, 6)).transpose()?,
            deliver_to: row.get(7)?,
            bill_to: row.get(8)?,
            carriage: row.get::<_, Option<i64>>(9)?.map(Money::from_cents),
            note: row.get(10)?,
        },
        sent: None,
        lines: Vec::new(),
    })
}

fn at_in(row: &Row<'_>, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    instant::read(&row.get::<_, String>(column)?).ok_or(rusqlite::Error::InvalidQuery)
}

fn filled(conn: &Connection, mut order: Order) -> rusqlite::Result<Order> {
    let sql = "
        select channel, at, (select max(id) from purchase_line where purchase_order = :id) > purchase_sent.id
        from purchase_sent where purchase_order = :id order by id desc limit 1";
    let sent = |row: &Row<'_>| Ok(Sent { channel: row.get(0)?, at: at_in(row, 1)?, grown: row.get(2)? });
    order.sent = conn.prepare_cached(sql)?.query_row(named_params! {":id": order.id}, sent).optional()?;
    order.lines = lines(conn, order.id)?;
    Ok(order)
}

fn lines(conn: &Connection, order: PurchaseOrderId) -> rusqlite::Result<Vec<OrderLine>> {
    let sql = "
        select line.id, line.position, line.offer, line.product, line.pack, line.reference, line.name,
               line.dimension, line.priced_by, line.net, line.vat_bp, line.pack_name, line.pack_qty, line.divisor,
               line.parts, line.price_e4, said.answer, said.pack_name, said.pack_qty, said.divisor, said.parts,
               said.price_e4, said.replaced_by, said.note, said.instead_product
        from purchase_line line
        left join purchase_confirmation said on said.id = (
            select max(id) from purchase_confirmation where purchase_line = line.id)
        where line.purchase_order = :order
        order by line.position";
    conn.prepare_cached(sql)?.query_map(named_params! {":order": order}, line_in)?.collect()
}

fn line_in(row: &Row<'_>) -> rusqlite::Result<OrderLine> {
    let answer = match row.get::<_, Option<Answer>>(16)? {
        None => None,
        Some(answer) => Some(Answered {
            answer,
            coming: packs_in(row, 17)?,
            replaced_by: row.get(22)?,
            note: row.get(23)?,
            instead: row.get(24)?,
        }),
    };
    Ok(OrderLine {
        id: row.get(0)?,
        position: row.get(1)?,
        offer: row.get(2)?,
        product: row.get(3)?,
        pack: row.get(4)?,
        reference: row.get(5)?,
        name: row.get(6)?,
        dimension: dimension_in(row, 7)?,
        terms: Terms { priced_by: row.get(8)?, net: row.get(9)?, vat: BasisPoints::new(row.get(10)?) },
        ordered: packs_in(row, 11)?,
        answer,
    })
}

fn packs_in(row: &Row<'_>, first: usize) -> rusqlite::Result<Packs> {
    Ok(Packs {
        pack_name: row.get(first)?,
        pack_qty: row.get(first + 1)?,
        divisor: row.get(first + 2)?,
        parts: row.get(first + 3)?,
        price_e4: row.get(first + 4)?,
    })
}

/// Writes a new order without lines; its number follows the last one of this device.
pub(super) fn insert_order(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    supplier: SupplierId,
) -> rusqlite::Result<PurchaseOrderId> {
    let id = PurchaseOrderId(ctx.new_id());
    let sql = "
        insert into purchase_order (id, device, campaign, supplier, number, who, at)
        values (:id, :device, :campaign, :supplier,
            (select coalesce(max(number), 0) + 1 from purchase_order where device = :device), :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":campaign": campaign, ":supplier": supplier, ":who": ctx.who(),
        ":at": instant::write(ctx.now),
    })?;
    Ok(id)
}

pub(super) fn insert_delivery(
    conn: &Connection,
    ctx: &Context<'_>,
    order: PurchaseOrderId,
    delivery: &Delivery,
) -> rusqlite::Result<()> {
    let sql = "
        insert into purchase_delivery (id, device, purchase_order, wanted_on, deliver_to, bill_to, carriage_cents, note,
            who, at)
        values (:id, :device, :order, :wanted_on, :deliver_to, :bill_to, :carriage, :note, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":order": order,
        ":wanted_on": delivery.wanted_on.map(|day| day.to_string()), ":deliver_to": delivery.deliver_to,
        ":bill_to": delivery.bill_to, ":carriage": delivery.carriage.map(Money::cents), ":note": delivery.note,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

/// Adds a line at the end of an order; its id and position are given here.
pub(super) fn insert_line(
    conn: &Connection,
    ctx: &Context<'_>,
    order: PurchaseOrderId,
    line: &OrderLine,
) -> rusqlite::Result<PurchaseLineId> {
    let id = PurchaseLineId(ctx.new_id());
    let sql = "
        insert into purchase_line (id, purchase_order, position, offer, product, pack, reference, name, dimension,
            pack_name, pack_qty, divisor, parts, priced_by, net, vat_bp, price_e4)
        values (:id, :order,
            (select coalesce(max(position), 0) + 1 from purchase_line where purchase_order = :order),
            :offer, :product, :pack, :reference, :name, :dimension, :pack_name, :pack_qty, :divisor, :parts,
            :priced_by, :net, :vat, :price)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":order": order, ":offer": line.offer, ":product": line.product, ":pack": line.pack,
        ":reference": line.reference, ":name": line.name, ":dimension": line.dimension.code(),
        ":pack_name": line.ordered.pack_name, ":pack_qty": line.ordered.pack_qty,
        ":divisor": line.ordered.divisor, ":parts": line.ordered.parts, ":priced_by": line.terms.priced_by,
        ":net": line.terms.net, ":vat": line.terms.vat.basis_points(), ":price": line.ordered.price_e4,
    })?;
    Ok(id)
}

pub(super) fn insert_sent(
    conn: &Connection,
    ctx: &Context<'_>,
    order: PurchaseOrderId,
    channel: PurchaseChannel,
    note: &str,
) -> rusqlite::Result<()> {
    let sql = "
        insert into purchase_sent (id, device, purchase_order, channel, note, who, at)
        values (:id, :device, :order, :channel, :note, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":order": order, ":channel": channel,
        ":note": note, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

pub(super) fn insert_withdrawn(
    conn: &Connection,
    ctx: &Context<'_>,
    order: PurchaseOrderId,
    reason: &str,
) -> rusqlite::Result<()> {
    let sql = "
        insert into purchase_withdrawn (purchase_order, device, reason, who, at)
        values (:order, :device, :reason, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":order": order, ":device": ctx.device, ":reason": reason, ":who": ctx.who(),
        ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

pub(super) fn insert_answer(
    conn: &Connection,
    ctx: &Context<'_>,
    line: PurchaseLineId,
    said: &Answered,
) -> rusqlite::Result<()> {
    let sql = "
        insert into purchase_confirmation (id, device, purchase_line, answer, parts, pack_name, pack_qty, divisor,
            price_e4, replaced_by, instead_product, note, who, at)
        values (:id, :device, :line, :answer, :parts, :pack_name, :pack_qty, :divisor, :price, :replaced_by, :instead, :note,
            :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":line": line, ":answer": said.answer,
        ":parts": said.coming.parts, ":pack_name": said.coming.pack_name, ":pack_qty": said.coming.pack_qty,
        ":divisor": said.coming.divisor, ":price": said.coming.price_e4, ":replaced_by": said.replaced_by,
        ":instead": said.instead, ":note": said.note, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}
