//! The tables of lots and their movements; no other file of the program names them.

use super::flows::Moved;
use super::model::{Lot, Movement, MovementKind, NewLot};
use crate::campaigns::{self, State};
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{CampaignId, HouseholdId, LotId, MovementId, ProductId, StockMovementId};
use crate::kernel::instant;
use crate::kernel::money::Money;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, HashSet};

const LOT: &str = "
    select lot.id, product, supplier, lot.campaign, reference, best_before_on, use_by, received_on, cost_e4, price_qty,
           note, coalesce(sum(stock_movement.qty), 0)
    from lot left join stock_movement on stock_movement.lot = lot.id";

/// The lots of which something is there, the first to use first; of one product, or of all.
pub(super) fn there(conn: &Connection, product: Option<ProductId>) -> rusqlite::Result<Vec<Lot>> {
    let sql = format!(
        "{LOT} where :product is null or product = :product group by lot.id having sum(stock_movement.qty) <> 0
         order by best_before_on is null, best_before_on, received_on, lot.id"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! {":product": product}, lot_in)?;
    let lots = rows.collect::<rusqlite::Result<Vec<Lot>>>()?;
    with_settled(conn, lots)
}

/// Every lot of a product, the last to come first; the empty ones too.
pub(super) fn lots(conn: &Connection, product: ProductId) -> rusqlite::Result<Vec<Lot>> {
    let sql =
        format!("{LOT} where product = :product group by lot.id order by received_on desc, lot.id desc");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! {":product": product}, lot_in)?;
    let lots = rows.collect::<rusqlite::Result<Vec<Lot>>>()?;
    with_settled(conn, lots)
}

pub(super) fn lot(conn: &Connection, id: LotId) -> rusqlite::Result<Option<Lot>> {
    let sql = format!("{LOT} where lot.id = :id group by lot.id");
    let found = conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, lot_in).optional()?;
    Ok(with_settled(conn, found.into_iter().collect())?.into_iter().next())
}

fn lot_in(row: &Row<'_>) -> rusqlite::Result<Lot> {
    let until: Option<String> = row.get(5)?;
    let came = NewLot {
        product: row.get(1)?,
        supplier: row.get(2)?,
        campaign: row.get(3)?,
        reference: row.get(4)?,
        best_before_on: until.map(|_| day_in(row, 5)).transpose()?,
        use_by: row.get(6)?,
        received_on: day_in(row, 7)?,
        cost_e4: row.get(8)?,
        price_qty: row.get(9)?,
        note: row.get(10)?,
    };
    Ok(Lot { id: row.get(0)?, settled: came.campaign.is_none(), came, there: row.get(11)? })
}

/// Asks each campaign once whether it is settled. What came in the place of a product is never promised as that product:
/// it stays with its campaign.
fn with_settled(conn: &Connection, mut lots: Vec<Lot>) -> rusqlite::Result<Vec<Lot>> {
    let mut known: HashMap<CampaignId, Option<HashSet<ProductId>>> = HashMap::new();
    for lot in &mut lots {
        let Some(campaign) = lot.came.campaign else { continue };
        let instead = match known.entry(campaign) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(empty) => empty.insert(free(conn, campaign)?),
        };
        lot.settled = instead.as_ref().is_some_and(|instead| !instead.contains(&lot.came.product));
    }
    Ok(lots)
}

/// The products of a settled campaign in the place of which others came; none while it is not settled.
fn free(conn: &Connection, id: CampaignId) -> rusqlite::Result<Option<HashSet<ProductId>>> {
    let campaign = campaigns::campaign(conn, id)?;
    if campaign.is_none_or(|one| one.state != State::Settled) {
        return Ok(None);
    }
    campaigns::replaced(conn, id).map(Some)
}

pub(super) fn insert_lot(conn: &Connection, ctx: &Context<'_>, came: &NewLot) -> rusqlite::Result<LotId> {
    let id = LotId(ctx.new_id());
    let sql = "
        insert into lot (id, device, product, supplier, campaign, reference, best_before_on, use_by, received_on, cost_e4,
            price_qty, note, who, at)
        values (:id, :device, :product, :supplier, :campaign, :reference, :best_before_on, :use_by, :received_on, :cost,
            :price_qty, :note, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":product": came.product, ":supplier": came.supplier,
        ":campaign": came.campaign, ":reference": came.reference,
        ":best_before_on": came.best_before_on.map(|day| day.to_string()), ":use_by": came.use_by,
        ":received_on": came.received_on.to_string(), ":cost": came.cost_e4, ":price_qty": came.price_qty,
        ":note": came.note, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(id)
}

/// A movement as it is written.
pub(super) struct NewMovement<'a> {
    pub(super) lot: LotId,
    pub(super) kind: MovementKind,
    /// Above zero for what comes in.
    pub(super) qty: i64,
    pub(super) on_day: NaiveDate,
    pub(super) campaign: Option<CampaignId>,
    pub(super) household: Option<HouseholdId>,
    pub(super) reason: &'a str,
    pub(super) to_group: &'a str,
    pub(super) value: Option<Money>,
    pub(super) owed_by: Option<MovementId>,
    pub(super) reverses: Option<StockMovementId>,
}

impl NewMovement<'_> {
    /// One without a campaign, a household, a group or a value.
    pub(super) fn plain(lot: LotId, kind: MovementKind, qty: i64, on_day: NaiveDate) -> NewMovement<'static> {
        NewMovement {
            lot,
            kind,
            qty,
            on_day,
            campaign: None,
            household: None,
            reason: "",
            to_group: "",
            value: None,
            owed_by: None,
            reverses: None,
        }
    }
}

pub(super) fn insert_movement(
    conn: &Connection,
    ctx: &Context<'_>,
    movement: &NewMovement<'_>,
) -> rusqlite::Result<StockMovementId> {
    let id = StockMovementId(ctx.new_id());
    let sql = "
        insert into stock_movement (id, device, lot, kind, qty, on_day, campaign, household, reason, to_group, value_cents,
            owed_by, reverses, who, at)
        values (:id, :device, :lot, :kind, :qty, :on_day, :campaign, :household, :reason, :to_group, :value, :owed_by,
            :reverses, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":lot": movement.lot, ":kind": movement.kind, ":qty": movement.qty,
        ":on_day": movement.on_day.to_string(), ":campaign": movement.campaign, ":household": movement.household,
        ":reason": movement.reason, ":to_group": movement.to_group, ":value": movement.value.map(Money::cents),
        ":owed_by": movement.owed_by, ":reverses": movement.reverses, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(id)
}

const MOVEMENT: &str = "
    select stock_movement.id, lot, kind, qty, on_day, reason, to_group, value_cents, reverses,
           exists (select 1 from stock_movement as later where later.reverses = stock_movement.id),
           stock_movement.who, stock_movement.at, owed_by
    from stock_movement";

/// The movements of a product, the last one first.
pub(super) fn movements(conn: &Connection, product: ProductId) -> rusqlite::Result<Vec<Movement>> {
    let sql = format!(
        "{MOVEMENT} join lot on lot.id = stock_movement.lot where product = :product order by stock_movement.id desc"
    );
    conn.prepare_cached(&sql)?.query_map(named_params! {":product": product}, movement_in)?.collect()
}

/// The movements of every product between two days, the first one first.
pub(super) fn movements_between(
    conn: &Connection,
    from: NaiveDate,
    until: NaiveDate,
) -> rusqlite::Result<Vec<Movement>> {
    let sql = format!("{MOVEMENT} where on_day between :from and :until order by on_day, stock_movement.id");
    let params = named_params! {":from": from.to_string(), ":until": until.to_string()};
    conn.prepare_cached(&sql)?.query_map(params, movement_in)?.collect()
}

pub(super) fn movement(conn: &Connection, id: StockMovementId) -> rusqlite::Result<Option<Movement>> {
    let sql = format!("{MOVEMENT} where stock_movement.id = :id");
    conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, movement_in).optional()
}

/// The movement that brought a lot in.
pub(super) fn came_by(conn: &Connection, lot: LotId) -> rusqlite::Result<Option<Movement>> {
    let sql = format!("{MOVEMENT} where lot = :lot and kind in ('reception', 'opening')");
    conn.prepare_cached(&sql)?.query_row(named_params! {":lot": lot}, movement_in).optional()
}

fn movement_in(row: &Row<'_>) -> rusqlite::Result<Movement> {
    let at: String = row.get(11)?;
    Ok(Movement {
        id: row.get(0)?,
        lot: row.get(1)?,
        kind: row.get(2)?,
        qty: row.get(3)?,
        on_day: day_in(row, 4)?,
        reason: row.get(5)?,
        to_group: row.get(6)?,
        value: row.get::<_, Option<i64>>(7)?.map(Money::from_cents),
        owed_by: row.get(12)?,
        reverses: row.get(8)?,
        reversed: row.get(9)?,
        who: row.get(10)?,
        at: instant::read(&at).ok_or(rusqlite::Error::InvalidQuery)?,
    })
}

/// The movements of every product that a campaign's goods moved, marked by whether they were before its first goods.
pub(super) fn moved(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<(ProductId, Moved)>> {
    let sql = "
        select lot.product, moved.kind,
               (select kind from stock_movement as first where first.id = moved.reverses), moved.qty,
               moved.id < begun.id
        from (select min(stock_movement.id) as id from stock_movement where campaign = :campaign) as begun
        join stock_movement as moved on begun.id is not null
        join lot on lot.id = moved.lot
        where lot.product in (select product from stock_movement join lot on lot.id = lot
                              where stock_movement.campaign = :campaign)";
    let moved = |row: &Row<'_>| {
        let moved = Moved { kind: row.get(1)?, reversed: row.get(2)?, qty: row.get(3)?, before: row.get(4)? };
        Ok((row.get(0)?, moved))
    };
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, moved)?.collect()
}

/// What a campaign handed over of each product, less what came back.
pub(super) fn handed_for(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<ProductId, i64>> {
    let sql = "
        select product, -sum(qty) from stock_movement join lot on lot.id = lot
        where stock_movement.campaign = :campaign and kind in ('handed_over', 'return')
        group by product";
    let mut statement = conn.prepare_cached(sql)?;
    statement
        .query_map(named_params! {":campaign": campaign}, |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

/// What a campaign handed over and gave away of a product from lots that did not come for it, less what came back.
pub(super) fn handed_from_shelf(
    conn: &Connection,
    product: ProductId,
    campaign: CampaignId,
) -> rusqlite::Result<i64> {
    let sql = "
        select coalesce(-sum(qty), 0) from stock_movement as moved join lot on lot.id = lot
        where product = :product and moved.campaign = :campaign and lot.campaign is not :campaign
          and kind in ('handed_over', 'return', 'gift')
          and not exists (select 1 from stock_movement as later where later.reverses = moved.id)";
    let params = named_params! {":product": product, ":campaign": campaign};
    conn.prepare_cached(sql)?.query_row(params, |row| row.get(0))
}
