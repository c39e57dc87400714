//! The tables of adjustments; no other file writes them. Of an offer the last decision holds, every one stays.

use super::model::{Decided, DecidedPack, Way};
use super::suppliers::SupplierWay;
use crate::campaigns::State;
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{AdjustmentId, CampaignId, OfferId, ProductId, SupplierId};
use crate::kernel::instant;
use crate::kernel::rate::BasisPoints;
use chrono::NaiveDate;
use rusqlite::{Connection, Row, named_params};
use std::collections::HashMap;

/// The last decision of each offer of a campaign, in the order of the form.
pub(super) fn last_of_each(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Decided>> {
    let sql = "
        select adjustment.id, offer.id, offer.product, adjustment.way, adjustment.reason, adjustment.firm_qty,
               adjustment.more_qty, adjustment.less_qty, adjustment.stock_qty, adjustment.need_qty,
               adjustment.who, adjustment.at,
               (select pack from offer_version as shown
                where shown.offer = offer.id and (shown.version = 1 or shown.id < adjustment.id)
                order by shown.version desc limit 1)
        from offer
        join adjustment on adjustment.id = (select max(id) from adjustment where adjustment.offer = offer.id)
        join offer_version as version on version.offer = offer.id
             and version.version = (select max(version) from offer_version where offer_version.offer = offer.id)
        where offer.campaign = :campaign
        order by version.position";
    let mut packs = packs(conn, campaign)?;
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":campaign": campaign}, decided_in)?;
    rows.map(|decided| {
        let decided = decided?;
        Ok(Decided { packs: packs.remove(&decided.adjustment).unwrap_or_default(), ..decided })
    })
    .collect()
}

fn decided_in(row: &Row<'_>) -> rusqlite::Result<Decided> {
    Ok(Decided {
        adjustment: row.get(0)?,
        offer: row.get(1)?,
        product: row.get(2)?,
        way: row.get(3)?,
        packs: Vec::new(),
        offered: row.get(12)?,
        reason: row.get(4)?,
        firm_qty: row.get(5)?,
        more_qty: row.get(6)?,
        less_qty: row.get(7)?,
        stock_qty: row.get(8)?,
        need_qty: row.get(9)?,
        who: row.get(10)?,
        at: row.get(11)?,
    })
}

fn packs(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<AdjustmentId, Vec<DecidedPack>>> {
    let sql = "
        select pack.adjustment, pack.supplier, pack.pack, pack.reference, pack.pack_name, pack.pack_qty,
               pack.divisor, pack.parts, pack.priced_by, pack.net, pack.vat_bp, pack.price_e4
        from offer
        join adjustment on adjustment.offer = offer.id
        join adjustment_pack as pack on pack.adjustment = adjustment.id
        where offer.campaign = :campaign
        order by pack.adjustment, pack.position";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! {":campaign": campaign})?;
    let mut packs: HashMap<AdjustmentId, Vec<DecidedPack>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let pack = DecidedPack {
            supplier: row.get(1)?,
            pack: row.get(2)?,
            reference: row.get(3)?,
            pack_name: row.get(4)?,
            pack_qty: row.get(5)?,
            divisor: row.get(6)?,
            parts: row.get(7)?,
            priced_by: row.get(8)?,
            net: row.get(9)?,
            vat: BasisPoints::new(row.get(10)?),
            price_e4: row.get(11)?,
        };
        packs.entry(row.get(0)?).or_default().push(pack);
    }
    Ok(packs)
}

/// What was asked of each product in the other campaigns that closed since a day and before another one, as it was
/// when it was decided; and the day the first of them closed.
pub(super) fn usual(
    conn: &Connection,
    campaign: CampaignId,
    since_on: NaiveDate,
    before: NaiveDate,
) -> rusqlite::Result<HashMap<ProductId, (i64, NaiveDate)>> {
    let sql = "
        select offer.product, sum(adjustment.firm_qty), min(campaign.closes_on)
        from campaign
        join offer on offer.campaign = campaign.id
        join adjustment on adjustment.id = (select max(id) from adjustment where adjustment.offer = offer.id)
        where campaign.id <> :campaign and :since <= campaign.closes_on and campaign.closes_on < :before
        group by offer.product";
    let params =
        named_params! {":campaign": campaign, ":since": since_on.to_string(), ":before": before.to_string()};
    let row = |row: &Row<'_>| Ok((row.get(0)?, (row.get(1)?, day_in(row, 2)?)));
    conn.prepare_cached(sql)?.query_map(params, row)?.collect()
}

/// What a decision of a campaign takes from the stock.
pub(super) struct Promise {
    pub(super) campaign: CampaignId,
    pub(super) adjustment: AdjustmentId,
    pub(super) product: ProductId,
    pub(super) qty: i64,
    pub(super) state: State,
}

/// What the decisions of the other campaigns take, as long as those are not settled.
pub(super) fn promises(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Promise>> {
    let sql = "
        select campaign.id, adjustment.id, offer.product, min(adjustment.stock_qty, adjustment.firm_qty),
               (select state from campaign_step where campaign_step.campaign = campaign.id order by id desc limit 1)
                   as state
        from campaign
        join offer on offer.campaign = campaign.id
        join adjustment on adjustment.id = (select max(id) from adjustment where adjustment.offer = offer.id)
        where campaign.id <> :campaign and adjustment.way <> 'drop' and 0 < adjustment.stock_qty
          and state in ('closed', 'adjusted', 'ordered', 'received', 'distributing')";
    let promise = |row: &Row<'_>| {
        Ok(Promise {
            campaign: row.get(0)?,
            adjustment: row.get(1)?,
            product: row.get(2)?,
            qty: row.get(3)?,
            state: row.get(4)?,
        })
    };
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, promise)?.collect()
}

/// What was last chosen of a supplier below its minimum.
pub(super) struct SupplierChoice {
    pub(super) way: SupplierWay,
    pub(super) reason: String,
    /// What was bought there that day, without VAT, in cents.
    pub(super) value: i64,
    pub(super) who: String,
    pub(super) at: String,
}

pub(super) fn supplier_choices(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<SupplierId, SupplierChoice>> {
    let sql = "
        select supplier, way, reason, value_cents, who, at, max(id) from supplier_choice
        where campaign = :campaign group by supplier";
    let row = |row: &Row<'_>| {
        let choice = SupplierChoice {
            way: row.get(1)?,
            reason: row.get(2)?,
            value: row.get(3)?,
            who: row.get(4)?,
            at: row.get(5)?,
        };
        Ok((row.get(0)?, choice))
    };
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, row)?.collect()
}

pub(super) fn insert_supplier_choice(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    supplier: SupplierId,
    (way, reason): (SupplierWay, &str),
    (value, minimum): (i64, Option<i64>),
) -> rusqlite::Result<()> {
    let sql = "
        insert into supplier_choice (id, device, campaign, supplier, way, reason, value_cents, minimum_cents, who, at)
        values (:id, :device, :campaign, :supplier, :way, :reason, :value, :minimum, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":campaign": campaign, ":supplier": supplier,
        ":way": way, ":reason": reason, ":value": value, ":minimum": minimum,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

/// A decision about to be written.
pub(super) struct New<'a> {
    pub(super) offer: OfferId,
    pub(super) way: Way,
    pub(super) reason: &'a str,
    pub(super) demand: super::model::Demand,
    pub(super) need_qty: i64,
    pub(super) packs: &'a [DecidedPack],
}

pub(super) fn insert(conn: &Connection, ctx: &Context<'_>, new: &New<'_>) -> rusqlite::Result<()> {
    let id = AdjustmentId(ctx.new_id());
    let sql = "
        insert into adjustment (id, device, offer, way, reason, firm_qty, more_qty, less_qty, stock_qty, need_qty,
                                who, at)
        values (:id, :device, :offer, :way, :reason, :firm, :more, :less, :stock, :need, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":offer": new.offer, ":way": new.way, ":reason": new.reason,
        ":firm": new.demand.firm, ":more": new.demand.more, ":less": new.demand.less,
        ":stock": new.demand.stock, ":need": new.need_qty,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    let sql = "
        insert into adjustment_pack (adjustment, position, supplier, pack, reference, pack_name, pack_qty, divisor,
                                     parts, priced_by, net, vat_bp, price_e4)
        values (:adjustment, :position, :supplier, :pack, :reference, :name, :qty, :divisor, :parts, :priced_by,
                :net, :vat, :price)";
    for (pack, position) in new.packs.iter().zip(1_i64..) {
        conn.prepare_cached(sql)?.execute(named_params! {
            ":adjustment": id, ":position": position, ":supplier": pack.supplier, ":pack": pack.pack,
            ":reference": pack.reference, ":name": pack.pack_name, ":qty": pack.pack_qty,
            ":divisor": pack.divisor, ":parts": pack.parts, ":priced_by": pack.priced_by, ":net": pack.net,
            ":vat": pack.vat.basis_points(), ":price": pack.price_e4,
        })?;
    }
    Ok(())
}
