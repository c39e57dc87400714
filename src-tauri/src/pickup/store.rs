//! The table of what was handed over; its last row of a household and an offer holds.

use super::lots::Portion;
use super::model::{Handed, How};
use crate::context::Context;
use crate::kernel::ids::{
    CampaignId, ContainerId, HandoverId, HouseholdId, OfferId, PrintedListId, StockMovementId,
};
use crate::kernel::instant;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Row, named_params};
use std::collections::BTreeMap;

/// A line as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Stands {
    pub(super) id: HandoverId,
    /// In grams, millilitres or pieces; 0 when it was taken back, or nothing was given on purpose.
    pub(super) qty: i64,
    pub(super) how: How,
    pub(super) gross_g: Option<i64>,
    pub(super) tare_g: Option<i64>,
    pub(super) container: Option<ContainerId>,
    pub(super) printed_list: Option<PrintedListId>,
    pub(super) happened_at: DateTime<Utc>,
    pub(super) reason: String,
    pub(super) who: String,
}

/// Of each household, then each offer.
pub(super) type Lines = BTreeMap<(HouseholdId, OfferId), Stands>;

pub(super) fn lines(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Lines> {
    let sql = "
        select household, offer, id, qty, how, gross_g, tare_g, container, printed_list, happened_at, reason, who
        from handover
        where campaign = :campaign
          and id in (select max(id) from handover where campaign = :campaign group by household, offer)";
    let line = |row: &Row<'_>| Ok(((row.get(0)?, row.get(1)?), stands_in(row)?));
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, line)?.collect()
}

fn stands_in(row: &Row<'_>) -> rusqlite::Result<Stands> {
    Ok(Stands {
        id: row.get(2)?,
        qty: row.get(3)?,
        how: row.get(4)?,
        gross_g: row.get(5)?,
        tare_g: row.get(6)?,
        container: row.get(7)?,
        printed_list: row.get(8)?,
        happened_at: instant_in(row, 9)?,
        reason: row.get(10)?,
        who: row.get(11)?,
    })
}

/// An instant of a column.
pub(super) fn instant_in(row: &Row<'_>, column: usize) -> rusqlite::Result<DateTime<Utc>> {
    instant::read(row.get_ref(column)?.as_str()?).ok_or(rusqlite::Error::InvalidQuery)
}

/// What each household took home of each offer; what was taken back is left out.
pub(crate) fn handed_over(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<(HouseholdId, OfferId), Handed>> {
    let given = lines(conn, campaign)?.into_iter().filter(|(_, line)| 0 < line.qty);
    let handed = |line: Stands| Handed { qty: line.qty, at: line.happened_at };
    Ok(given.map(|(key, line)| (key, handed(line))).collect())
}

/// A line as it is written.
pub(super) struct NewLine<'a> {
    pub(super) campaign: CampaignId,
    pub(super) household: HouseholdId,
    pub(super) offer: OfferId,
    /// In all, in grams, millilitres or pieces.
    pub(super) qty: i64,
    pub(super) how: How,
    /// What the scale showed, and the container.
    pub(super) gross_tare_g: Option<(i64, i64)>,
    pub(super) container: Option<ContainerId>,
    pub(super) printed_list: Option<PrintedListId>,
    pub(super) happened_at: DateTime<Utc>,
    pub(super) reason: &'a str,
}

pub(super) fn insert_line(
    conn: &Connection,
    ctx: &Context<'_>,
    new: &NewLine<'_>,
) -> rusqlite::Result<HandoverId> {
    let id = HandoverId(ctx.new_id());
    let (gross, tare) = new.gross_tare_g.unzip();
    let sql = "
        insert into handover (id, device, campaign, household, offer, qty, how, gross_g, tare_g, container,
            printed_list, happened_at, reason, who, at)
        values (:id, :device, :campaign, :household, :offer, :qty, :how, :gross, :tare, :container,
            :list, :happened_at, :reason, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":campaign": new.campaign, ":household": new.household, ":offer": new.offer,
        ":qty": new.qty, ":how": new.how, ":gross": gross, ":tare": tare,
        ":container": new.container, ":list": new.printed_list, ":happened_at": instant::write(new.happened_at),
        ":reason": new.reason, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(id)
}

/// What a household holds of each lot of an offer, in the order in which it was taken.
pub(super) fn portions(
    conn: &Connection,
    campaign: CampaignId,
    household: HouseholdId,
    offer: OfferId,
) -> rusqlite::Result<Vec<Portion>> {
    let sql = "
        select lot, sum(handover_lot.qty), certainty, max(handover.id)
        from handover_lot join handover on handover.id = handover_lot.handover
        where campaign = :campaign and household = :household and offer = :offer
        group by lot having 0 < sum(handover_lot.qty) order by max(handover.id), lot";
    let portion = |row: &Row<'_>| Ok(Portion { lot: row.get(0)?, qty: row.get(1)?, certainty: row.get(2)? });
    let params = named_params! {":campaign": campaign, ":household": household, ":offer": offer};
    conn.prepare_cached(sql)?.query_map(params, portion)?.collect()
}

pub(super) fn insert_portion(
    conn: &Connection,
    handover: HandoverId,
    portion: Portion,
    movement: StockMovementId,
) -> rusqlite::Result<()> {
    let sql = "
        insert into handover_lot (handover, lot, qty, certainty, movement)
        values (:handover, :lot, :qty, :certainty, :movement)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":handover": handover, ":lot": portion.lot, ":qty": portion.qty, ":certainty": portion.certainty,
        ":movement": movement,
    })?;
    Ok(())
}
