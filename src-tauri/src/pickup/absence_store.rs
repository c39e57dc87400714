//! The tables of who came and what was done with the goods of those who did not; the last row holds.

use super::model::{How, Left};
use super::store;
use crate::catalogue::Shelf;
use crate::context::Context;
use crate::kernel::coded;
use crate::kernel::day::day_in;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, PrintedListId, StockMovementId};
use crate::kernel::instant;
use crate::sharing;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::BTreeMap;

coded! {
    /// What was done with goods nobody fetched.
    Outcome { Kept = "kept", Stock = "stock", Given = "given" }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settled {
    /// In grams, millilitres or pieces.
    pub(super) qty: i64,
    pub(super) outcome: Outcome,
    pub(super) until_on: Option<NaiveDate>,
    /// Whether the household owes it all the same.
    pub(super) charged: bool,
    /// The gift in the stock; none when it was not given, or no lot was known.
    pub(super) movement: Option<StockMovementId>,
    pub(super) reason: String,
}

/// What was last done with the goods of each household and offer.
pub(super) fn outcomes(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<(HouseholdId, OfferId), Settled>> {
    let sql = "
        select household, offer, qty, outcome, until_on, charged, reason, movement from absence_outcome
        where campaign = :campaign
          and id in (select max(id) from absence_outcome where campaign = :campaign group by household, offer)";
    let settled = |row: &Row<'_>| {
        let until: Option<String> = row.get(4)?;
        let settled = Settled {
            qty: row.get(2)?,
            outcome: row.get(3)?,
            until_on: until.map(|_| day_in(row, 4)).transpose()?,
            charged: row.get(5)?,
            reason: row.get(6)?,
            movement: row.get(7)?,
        };
        Ok(((row.get(0)?, row.get(1)?), settled))
    };
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, settled)?.collect()
}

/// What is owed though nobody fetched it, in grams, millilitres or pieces; what was fetched after all is left out.
pub(crate) fn charged_absent(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<Vec<(HouseholdId, OfferId, i64)>> {
    let lines = store::lines(conn, campaign)?;
    let fetched = |key: &(HouseholdId, OfferId)| lines.get(key).is_some_and(|line| 0 < line.qty);
    let charged = outcomes(conn, campaign)?.into_iter().filter(|(key, one)| one.charged && !fetched(key));
    Ok(charged.map(|((household, offer), one)| (household, offer, one.qty)).collect())
}

/// What was shared and waits still: neither handed over, nor put back into stock, nor given away.
pub(crate) fn left_to_fetch(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Left>> {
    let lines = store::lines(conn, campaign)?;
    let outcomes = outcomes(conn, campaign)?;
    let waits = |key: &(HouseholdId, OfferId)| {
        let done = lines.get(key).is_some_and(|line| line.how != How::Undone);
        let gone = outcomes.get(key).is_some_and(|one| one.outcome != Outcome::Kept);
        !done && !gone
    };
    let mut left = Vec::new();
    for (household, goods) in sharing::handouts(conn, campaign)?.households {
        let mut goods: Vec<(OfferId, i64)> = goods.into_iter().collect();
        goods.sort_unstable();
        let waiting = goods.into_iter().filter(|(offer, _)| waits(&(household, *offer)));
        left.extend(waiting.map(|(offer, qty)| Left { household, offer, qty }));
    }
    Ok(left)
}

/// Forgets who came in a household's place and what was noted, for a person who asks.
pub(crate) fn forget(conn: &Connection, household: HouseholdId) -> rusqlite::Result<()> {
    let sql =
        "update passage set proxy = '', note = '' where household = :id and (proxy <> '' or note <> '')";
    conn.execute(sql, named_params! {":id": household})?;
    Ok(())
}

coded! {
    /// Whether a household came.
    What { Came = "came", Absent = "absent", Later = "later", Undone = "undone" }
}

/// What was last said of a household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Passage {
    pub(super) what: What,
    /// Who came instead; empty when it came itself.
    pub(super) proxy: String,
    pub(super) later_on: Option<NaiveDate>,
    pub(super) happened_at: DateTime<Utc>,
    pub(super) note: String,
}

/// The last passage of a household.
pub(super) fn passage(
    conn: &Connection,
    campaign: CampaignId,
    household: HouseholdId,
) -> rusqlite::Result<Option<Passage>> {
    let sql = "
        select household, what, proxy, later_on, happened_at, note from passage
        where campaign = :campaign and household = :household order by id desc limit 1";
    let params = named_params! {":campaign": campaign, ":household": household};
    let found = conn.prepare_cached(sql)?.query_row(params, passage_in).optional()?;
    Ok(found.map(|(_, passage)| passage))
}

/// The last passage of each household.
pub(super) fn passages(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<HouseholdId, Passage>> {
    let sql = "
        select household, what, proxy, later_on, happened_at, note from passage
        where campaign = :campaign and id in (select max(id) from passage where campaign = :campaign group by household)";
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, passage_in)?.collect()
}

fn passage_in(row: &Row<'_>) -> rusqlite::Result<(HouseholdId, Passage)> {
    let later: Option<String> = row.get(3)?;
    let passage = Passage {
        what: row.get(1)?,
        proxy: row.get(2)?,
        later_on: later.map(|_| day_in(row, 3)).transpose()?,
        happened_at: store::instant_in(row, 4)?,
        note: row.get(5)?,
    };
    Ok((row.get(0)?, passage))
}

/// A passage as it is written.
pub(super) struct NewPassage<'a> {
    pub(super) campaign: CampaignId,
    pub(super) household: HouseholdId,
    pub(super) what: What,
    pub(super) proxy: &'a str,
    pub(super) later_on: Option<NaiveDate>,
    pub(super) printed_list: Option<PrintedListId>,
    pub(super) happened_at: DateTime<Utc>,
    pub(super) note: &'a str,
}

pub(super) fn insert_passage(
    conn: &Connection,
    ctx: &Context<'_>,
    new: &NewPassage<'_>,
) -> rusqlite::Result<()> {
    let sql = "
        insert into passage (id, device, campaign, household, what, proxy, later_on, printed_list, happened_at, note, who,
            at)
        values (:id, :device, :campaign, :household, :what, :proxy, :later_on, :list, :happened_at, :note, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":campaign": new.campaign,
        ":household": new.household, ":what": new.what, ":proxy": new.proxy,
        ":later_on": new.later_on.map(|day| day.to_string()), ":list": new.printed_list,
        ":happened_at": instant::write(new.happened_at), ":note": new.note, ":who": ctx.who(),
        ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

coded! {
    /// What is done with goods that waited long enough.
    ThenDo { Stock = "stock", Give = "give" }
}

/// How long goods wait that nobody fetched, and what is then done with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) shelf: Shelf,
    pub(super) grace_days: i64,
    pub(super) then_do: ThenDo,
    /// Whether the household owes them all the same once they were given.
    pub(super) charged: bool,
}

impl Rule {
    /// Dry goods wait for the next month, the others not at all. Source: domain.md 8.1.
    pub(super) fn usual(shelf: Shelf) -> Rule {
        match shelf {
            Shelf::Dry => Rule { shelf, grace_days: 30, then_do: ThenDo::Stock, charged: false },
            Shelf::Fresh | Shelf::Cold => Rule { shelf, grace_days: 0, then_do: ThenDo::Give, charged: true },
        }
    }
}

/// The rules that were set.
pub(super) fn rules(conn: &Connection) -> rusqlite::Result<Vec<Rule>> {
    let sql = "
        select shelf, grace_days, then_do, charged from absence_rule
        where id in (select max(id) from absence_rule group by shelf)";
    let rule = |row: &Row<'_>| {
        Ok(Rule { shelf: row.get(0)?, grace_days: row.get(1)?, then_do: row.get(2)?, charged: row.get(3)? })
    };
    conn.prepare_cached(sql)?.query_map([], rule)?.collect()
}

pub(super) fn insert_rule(conn: &Connection, ctx: &Context<'_>, rule: Rule) -> rusqlite::Result<()> {
    let sql = "
        insert into absence_rule (id, device, shelf, grace_days, then_do, charged, who, at)
        values (:id, :device, :shelf, :days, :then_do, :charged, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":shelf": rule.shelf, ":days": rule.grace_days,
        ":then_do": rule.then_do, ":charged": rule.charged, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

/// What is done with a line nobody fetched.
pub(super) struct NewOutcome<'a> {
    pub(super) campaign: CampaignId,
    pub(super) household: HouseholdId,
    pub(super) offer: OfferId,
    /// In grams, millilitres or pieces; above zero.
    pub(super) qty: i64,
    pub(super) outcome: Outcome,
    pub(super) until_on: Option<NaiveDate>,
    pub(super) charged: bool,
    pub(super) movement: Option<StockMovementId>,
    pub(super) reason: &'a str,
}

pub(super) fn insert_outcome(
    conn: &Connection,
    ctx: &Context<'_>,
    new: &NewOutcome<'_>,
) -> rusqlite::Result<()> {
    let sql = "
        insert into absence_outcome (id, device, campaign, household, offer, qty, outcome, until_on, charged, movement,
            reason, who, at)
        values (:id, :device, :campaign, :household, :offer, :qty, :outcome, :until, :charged, :movement,
            :reason, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":campaign": new.campaign,
        ":household": new.household, ":offer": new.offer, ":qty": new.qty, ":outcome": new.outcome,
        ":until": new.until_on.map(|day| day.to_string()), ":charged": new.charged, ":movement": new.movement,
        ":reason": new.reason, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}
