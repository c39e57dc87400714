//! The tables of shared packs; no other file writes them. One that ended stays.

use super::shared_model::SharedFallback;
use crate::context::Context;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, SharedPackId};
use crate::kernel::instant;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A pack that named households agreed to share.
pub(crate) struct SharedPack {
    pub(crate) id: SharedPackId,
    pub(crate) offer: OfferId,
    /// In grams, millilitres or pieces, like the parts.
    pub(crate) pack_qty: i64,
    pub(crate) fallback: SharedFallback,
    pub(crate) fallback_household: Option<HouseholdId>,
    pub(crate) note: String,
    /// Why it ended; none as long as it holds.
    pub(crate) ended: Option<String>,
    /// By household.
    pub(crate) parts: Vec<(HouseholdId, i64)>,
}

pub(super) fn insert(conn: &Connection, ctx: &Context<'_>, pack: &SharedPack) -> rusqlite::Result<()> {
    let sql = "
        insert into shared_pack (id, device, offer, pack_qty, fallback, fallback_household, note, who, at)
        values (:id, :device, :offer, :pack_qty, :fallback, :household, :note, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": pack.id, ":device": ctx.device, ":offer": pack.offer, ":pack_qty": pack.pack_qty,
        ":fallback": pack.fallback, ":household": pack.fallback_household, ":note": pack.note,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    let sql = "insert into shared_pack_part (shared_pack, household, qty) values (:pack, :household, :qty)";
    let mut statement = conn.prepare_cached(sql)?;
    for (household, qty) in &pack.parts {
        statement.execute(named_params! {":pack": pack.id, ":household": household, ":qty": qty})?;
    }
    Ok(())
}

pub(super) fn insert_ended(
    conn: &Connection,
    ctx: &Context<'_>,
    pack: SharedPackId,
    reason: &str,
) -> rusqlite::Result<()> {
    let sql = "
        insert into shared_pack_ended (shared_pack, device, reason, who, at)
        values (:pack, :device, :reason, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":pack": pack, ":device": ctx.device, ":reason": reason,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

const SHARED: &str = "
    select shared_pack.id, shared_pack.offer, pack_qty, fallback, fallback_household, note, ended.reason
    from shared_pack join offer on offer.id = shared_pack.offer
    left join shared_pack_ended as ended on ended.shared_pack = shared_pack.id";

/// Those of a campaign, the first one first, those that ended too.
pub(super) fn shared_packs(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<SharedPack>> {
    let sql = format!("{SHARED} where offer.campaign = :campaign order by shared_pack.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let packs = statement.query_map(named_params! {":campaign": campaign}, shared_in)?;
    packs.map(|pack| with_parts(conn, pack?)).collect()
}

pub(super) fn shared_pack(conn: &Connection, id: SharedPackId) -> rusqlite::Result<Option<SharedPack>> {
    let sql = format!("{SHARED} where shared_pack.id = :id");
    let pack = conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, shared_in).optional()?;
    pack.map(|pack| with_parts(conn, pack)).transpose()
}

fn with_parts(conn: &Connection, pack: SharedPack) -> rusqlite::Result<SharedPack> {
    let sql = "select household, qty from shared_pack_part where shared_pack = :pack order by household";
    let mut statement = conn.prepare_cached(sql)?;
    let parts =
        statement.query_map(named_params! {":pack": pack.id}, |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(SharedPack { parts: parts.collect::<Result<_, _>>()?, ..pack })
}

fn shared_in(row: &Row<'_>) -> rusqlite::Result<SharedPack> {
    Ok(SharedPack {
        id: row.get(0)?,
        offer: row.get(1)?,
        pack_qty: row.get(2)?,
        fallback: row.get(3)?,
        fallback_household: row.get(4)?,
        note: row.get(5)?,
        ended: row.get(6)?,
        parts: Vec::new(),
    })
}
