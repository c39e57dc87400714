//! What the papers ask: which list was printed, who came first, which containers were weighed empty.

use super::lot_store::{self, Container};
use crate::kernel::ids::{CampaignId, HouseholdId, PrintedListId};
use crate::kernel::instant;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, named_params};

/// A list as it was printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PrintedPaper {
    pub(crate) list: PrintedListId,
    pub(crate) number: i64,
    pub(crate) at: DateTime<Utc>,
}

/// A container weighed empty; none as household: the association's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tare {
    pub(crate) household: Option<HouseholdId>,
    pub(crate) label: String,
    pub(crate) tare_g: i64,
}

/// That list of a campaign, or the last one that was printed.
pub(crate) fn printed_paper(
    conn: &Connection,
    campaign: CampaignId,
    list: Option<PrintedListId>,
) -> rusqlite::Result<Option<PrintedPaper>> {
    let sql = "
        select id, number, at from printed_list
        where campaign = :campaign and (:list is null or id = :list) order by at desc, id desc limit 1";
    let params = named_params! {":campaign": campaign, ":list": list};
    conn.prepare_cached(sql)?
        .query_row(params, |row| {
            let at: String = row.get(2)?;
            let at = instant::read(&at).ok_or(rusqlite::Error::InvalidQuery)?;
            Ok(PrintedPaper { list: row.get(0)?, number: row.get(1)?, at })
        })
        .optional()
}

/// The households that came, the first one first.
pub(crate) fn arrivals(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<HouseholdId>> {
    let sql = "
        select household from passage as last
        where campaign = :campaign and what = 'came'
            and not exists (select 1 from passage where passage.campaign = last.campaign
                and passage.household = last.household and last.id < passage.id)
        order by happened_at, id";
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, |row| row.get(0))?.collect()
}

/// The last weighing of each container, by label.
pub(crate) fn tares(conn: &Connection) -> rusqlite::Result<Vec<Tare>> {
    let mut containers = lot_store::containers(conn, None)?;
    containers.sort_by(|one, other| (&one.label, one.id).cmp(&(&other.label, other.id)));
    let tare = |one: Container| Tare { household: one.household, label: one.label, tare_g: one.tare_g };
    Ok(containers.into_iter().map(tare).collect())
}
