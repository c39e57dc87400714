//! Lists as they were printed: numbered, to be typed in again after a power cut, and compared with what is shared now.

use super::model::{Changed, ListedPaper, Printed};
use crate::context::Context;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, PickupPlaceId, PrintedListId};
use crate::kernel::instant;
use crate::sharing;
use chrono::{DateTime, Utc};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::{BTreeMap, HashMap};

/// Keeps what a paper is about to say and numbers it. `goods`: the households as they stand on the paper, from the first,
/// with what each takes, in grams, millilitres or pieces.
pub(crate) fn note_printed<'a>(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    place: Option<PickupPlaceId>,
    paper: ListedPaper,
    goods: impl Iterator<Item = (HouseholdId, &'a HashMap<OfferId, i64>)>,
) -> rusqlite::Result<Printed> {
    let list = PrintedListId(ctx.new_id());
    let sql = "
        insert into printed_list (id, device, campaign, place, paper, number, who, at)
        values (:id, :device, :campaign, :place, :paper,
            (select coalesce(max(number), 0) + 1 from printed_list where campaign = :campaign and device = :device),
            :who, :at)
        returning number";
    let number = conn.prepare_cached(sql)?.query_row(
        named_params! {
            ":id": list, ":device": ctx.device, ":campaign": campaign, ":place": place, ":paper": paper,
            ":who": ctx.who(), ":at": instant::write(ctx.now),
        },
        |row| row.get(0),
    )?;
    let sql = "
        insert into printed_line (printed_list, position, household, offer, qty)
        values (:list, :position, :household, :offer, :qty)";
    let mut line = conn.prepare_cached(sql)?;
    for (position, (household, goods)) in (1_i64..).zip(goods) {
        for (offer, qty) in goods {
            line.execute(named_params! {
                ":list": list, ":position": position, ":household": household, ":offer": offer, ":qty": qty,
            })?;
        }
    }
    Ok(Printed { list, number })
}

/// Where a list was printed for; none when there is no such list in the campaign.
fn place_of(
    conn: &Connection,
    campaign: CampaignId,
    list: PrintedListId,
) -> rusqlite::Result<Option<Option<PickupPlaceId>>> {
    let sql = "select place from printed_list where id = :list and campaign = :campaign";
    let params = named_params! {":list": list, ":campaign": campaign};
    conn.prepare_cached(sql)?.query_row(params, |row| row.get(0)).optional()
}

/// The lines of a list, by household and offer.
pub(super) fn lines(
    conn: &Connection,
    list: PrintedListId,
) -> rusqlite::Result<BTreeMap<(HouseholdId, OfferId), i64>> {
    let sql = "select household, offer, qty from printed_line where printed_list = :list";
    let line = |row: &Row<'_>| Ok(((row.get(0)?, row.get(1)?), row.get(2)?));
    conn.prepare_cached(sql)?.query_map(named_params! {":list": list}, line)?.collect()
}

/// What is shared now and stands otherwise on a printed list, by household and offer; of the place it was printed for.
pub(crate) fn changed_since(
    conn: &Connection,
    campaign: CampaignId,
    list: PrintedListId,
) -> rusqlite::Result<Vec<Changed>> {
    let Some(place) = place_of(conn, campaign, list)? else { return Ok(Vec::new()) };
    let printed = lines(conn, list)?;
    let handouts = sharing::handouts(conn, campaign)?;
    let mut both: BTreeMap<(HouseholdId, OfferId), (i64, i64)> =
        printed.into_iter().map(|(key, qty)| (key, (qty, 0))).collect();
    for (household, goods) in handouts.households {
        let at = handouts.places.get(&household).copied().flatten();
        if place.is_some() && at != place {
            continue;
        }
        for (offer, qty) in goods {
            both.entry((household, offer)).or_default().1 = qty;
        }
    }
    let differ = both.into_iter().filter(|(_, (printed, now))| printed != now);
    let changed =
        |((household, offer), (printed_qty, now_qty))| Changed { household, offer, printed_qty, now_qty };
    Ok(differ.map(changed).collect())
}

/// A list that was printed, as one chooses it to type it in.
pub(super) struct List {
    pub(super) id: PrintedListId,
    pub(super) place: Option<PickupPlaceId>,
    pub(super) paper: ListedPaper,
    pub(super) number: i64,
    pub(super) who: String,
    pub(super) at: DateTime<Utc>,
    /// Households on it, and those of which something was typed in from it.
    pub(super) households: i64,
    pub(super) typed: i64,
}

/// The lists of a campaign, the last one first.
pub(super) fn lists(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<List>> {
    let sql = "
        select id, place, paper, number, who, at,
               (select count(distinct household) from printed_line where printed_line.printed_list = printed_list.id),
               (select count(*) from (select household from handover where handover.printed_list = printed_list.id
                                      union select household from passage where passage.printed_list = printed_list.id))
        from printed_list where campaign = :campaign order by id desc";
    let list = |row: &Row<'_>| {
        Ok(List {
            id: row.get(0)?,
            place: row.get(1)?,
            paper: row.get(2)?,
            number: row.get(3)?,
            who: row.get(4)?,
            at: super::store::instant_in(row, 5)?,
            households: row.get(6)?,
            typed: row.get(7)?,
        })
    };
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, list)?.collect()
}

/// A row of a list: its number, whose it is, what it says they get.
type PrintedRow = (i64, HouseholdId, BTreeMap<OfferId, i64>);

/// The households of a list in its order, each with its row and what it says they get.
pub(super) fn rows(conn: &Connection, list: PrintedListId) -> rusqlite::Result<Vec<PrintedRow>> {
    let sql = "select position, household, offer, qty from printed_line where printed_list = :list order by position";
    let mut statement = conn.prepare_cached(sql)?;
    let mut found = statement.query(named_params! {":list": list})?;
    let mut rows: Vec<PrintedRow> = Vec::new();
    while let Some(row) = found.next()? {
        let (position, household): (i64, HouseholdId) = (row.get(0)?, row.get(1)?);
        if rows.last().is_none_or(|(last, _, _)| *last != position) {
            rows.push((position, household, BTreeMap::new()));
        }
        if let Some((_, _, goods)) = rows.last_mut() {
            goods.insert(row.get(2)?, row.get(3)?);
        }
    }
    Ok(rows)
}
