//! The tables of lots opened and finished, of containers, and which households got of a lot.

use super::lots::Certainty;
use crate::context::Context;
use crate::kernel::coded;
use crate::kernel::ids::{CampaignId, ContainerId, HouseholdId, LotId, OfferId, ProductId};
use crate::kernel::instant;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::HashMap;

coded! {
    /// What was done with a lot at the stand.
    LotUse { Opened = "opened", Finished = "finished" }
}

/// The lots of a product that are open, since when.
pub(super) fn open(conn: &Connection, product: ProductId) -> rusqlite::Result<HashMap<LotId, DateTime<Utc>>> {
    let sql = "
        select lot, lot_use.at from lot_use join lot on lot.id = lot_use.lot
        where product = :product and what = 'opened'
          and lot_use.id = (select max(later.id) from lot_use as later where later.lot = lot_use.lot)";
    let row = |row: &Row<'_>| Ok((row.get(0)?, super::store::instant_in(row, 1)?));
    conn.prepare_cached(sql)?.query_map(named_params! {":product": product}, row)?.collect()
}

pub(super) fn insert_use(
    conn: &Connection,
    ctx: &Context<'_>,
    lot: LotId,
    campaign: Option<CampaignId>,
    what: LotUse,
    note: &str,
) -> rusqlite::Result<()> {
    let sql = "
        insert into lot_use (id, device, lot, campaign, what, note, who, at)
        values (:id, :device, :lot, :campaign, :what, :note, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":lot": lot, ":campaign": campaign, ":what": what,
        ":note": note, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

/// When a lot was opened and finished, the first time first.
pub(super) fn uses(conn: &Connection, lot: LotId) -> rusqlite::Result<Vec<(LotUse, DateTime<Utc>)>> {
    let sql = "select what, at from lot_use where lot = :lot order by id";
    let row = |row: &Row<'_>| Ok((row.get(0)?, super::store::instant_in(row, 1)?));
    conn.prepare_cached(sql)?.query_map(named_params! {":lot": lot}, row)?.collect()
}

/// A line of a household that may hold something of a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Held {
    pub(super) household: HouseholdId,
    pub(super) campaign: CampaignId,
    pub(super) offer: OfferId,
    pub(super) lot: LotId,
    /// In grams, millilitres or pieces; above zero.
    pub(super) qty: i64,
    pub(super) certainty: Certainty,
    pub(super) at: DateTime<Utc>,
    /// Typed in from a list afterwards: the lots open then were not those open when it was typed.
    pub(super) printed: bool,
}

/// What each household holds of each lot of a product.
pub(super) fn held(conn: &Connection, product: ProductId) -> rusqlite::Result<Vec<Held>> {
    let sql = "
        select household, handover.campaign, offer, handover_lot.lot, sum(handover_lot.qty), certainty,
               happened_at, max(handover.id), handover.printed_list is not null
        from handover_lot
        join handover on handover.id = handover_lot.handover
        join lot on lot.id = handover_lot.lot
        where product = :product
        group by household, handover.campaign, offer, handover_lot.lot
        having 0 < sum(handover_lot.qty)
        order by max(handover.id)";
    let held = |row: &Row<'_>| {
        Ok(Held {
            household: row.get(0)?,
            campaign: row.get(1)?,
            offer: row.get(2)?,
            lot: row.get(3)?,
            qty: row.get(4)?,
            certainty: row.get(5)?,
            at: super::store::instant_in(row, 6)?,
            printed: row.get(8)?,
        })
    };
    conn.prepare_cached(sql)?.query_map(named_params! {":product": product}, held)?.collect()
}

/// A container weighed empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Container {
    pub(super) id: ContainerId,
    /// None: the association's own.
    pub(super) household: Option<HouseholdId>,
    pub(super) label: String,
    pub(super) tare_g: i64,
}

const CONTAINER: &str = "select id, household, label, tare_g from container";

fn container_in(row: &Row<'_>) -> rusqlite::Result<Container> {
    Ok(Container { id: row.get(0)?, household: row.get(1)?, label: row.get(2)?, tare_g: row.get(3)? })
}

pub(super) fn container(conn: &Connection, id: ContainerId) -> rusqlite::Result<Option<Container>> {
    let sql = format!("{CONTAINER} where id = :id");
    conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, container_in).optional()
}

/// The containers of a household and the association's own as they were last weighed; all of them without a household.
pub(super) fn containers(
    conn: &Connection,
    household: Option<HouseholdId>,
) -> rusqlite::Result<Vec<Container>> {
    let sql = format!(
        "{CONTAINER}
         where id in (select max(id) from container group by household, label)
           and (:household is null or household is null or household = :household)
         order by household is null, household, label"
    );
    conn.prepare_cached(&sql)?.query_map(named_params! {":household": household}, container_in)?.collect()
}

pub(super) fn insert_container(
    conn: &Connection,
    ctx: &Context<'_>,
    household: Option<HouseholdId>,
    label: &str,
    tare_g: i64,
) -> rusqlite::Result<()> {
    let sql = "
        insert into container (id, device, household, label, tare_g, who, at)
        values (:id, :device, :household, :label, :tare, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":household": household, ":label": label,
        ":tare": tare_g, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}
