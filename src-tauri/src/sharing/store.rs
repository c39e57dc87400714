//! The tables of shares; no other file writes them. Of an offer and a stage the last share holds, every one stays.

use super::model::{Claim, Heap, Shared, Stage};
use crate::campaigns::ShortageRule;
use crate::context::Context;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId};
use crate::kernel::instant;
use rusqlite::{Connection, named_params};
use std::collections::BTreeMap;

/// A share as it was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) rule: ShortageRule,
    pub(super) usable: i64,
    pub(super) left: i64,
    /// By household; zero when it got none of what it asked.
    pub(super) parts: BTreeMap<HouseholdId, i64>,
}

/// The last share of each offer of a campaign at each stage.
pub(super) fn kept(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<(OfferId, Stage), Kept>> {
    let sql = "
        select share.offer, share.stage, share.rule, share.usable_qty, share.left_qty, part.household, part.qty
        from offer
        join share on share.offer = offer.id
             and share.id = (select max(id) from share as last
                             where last.offer = share.offer and last.stage = share.stage)
        left join share_part as part on part.share = share.id
        where offer.campaign = :campaign";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! {":campaign": campaign})?;
    let mut kept: BTreeMap<(OfferId, Stage), Kept> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (rule, usable, left) = (row.get(2)?, row.get(3)?, row.get(4)?);
        let one = kept.entry((row.get(0)?, row.get(1)?));
        let one = one.or_insert(Kept { rule, usable, left, parts: BTreeMap::new() });
        let household: Option<HouseholdId> = row.get(5)?;
        if let Some(household) = household {
            one.parts.insert(household, row.get(6)?);
        }
    }
    Ok(kept)
}

/// What was given by hand, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hand {
    pub(super) qty: i64,
    pub(super) reason: String,
}

/// The corrections by hand that hold at a stage, by offer and household.
pub(super) fn hands(
    conn: &Connection,
    campaign: CampaignId,
    stage: Stage,
) -> rusqlite::Result<BTreeMap<(OfferId, HouseholdId), Hand>> {
    let sql = "
        select hand.offer, hand.household, hand.qty, hand.reason
        from offer join share_by_hand as hand on hand.offer = offer.id
        where offer.campaign = :campaign and hand.stage = :stage and hand.qty is not null
          and hand.id = (select max(id) from share_by_hand as last
                         where last.offer = hand.offer and last.stage = hand.stage
                           and last.household = hand.household)";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":campaign": campaign, ":stage": stage}, |row| {
        Ok(((row.get(0)?, row.get(1)?), Hand { qty: row.get(2)?, reason: row.get(3)? }))
    })?;
    rows.collect()
}

/// A share about to be noted.
pub(super) struct New<'a> {
    pub(super) offer: OfferId,
    pub(super) stage: Stage,
    pub(super) rule: ShortageRule,
    pub(super) seed: &'a str,
    pub(super) heap: Heap,
    pub(super) claims: &'a [Claim],
    pub(super) shared: &'a Shared,
}

pub(super) fn insert(conn: &Connection, ctx: &Context<'_>, new: &New<'_>) -> rusqlite::Result<()> {
    let id = ctx.new_id().to_string();
    let sql = "
        insert into share (id, device, offer, stage, rule, seed, usable_qty, left_qty, who, at)
        values (:id, :device, :offer, :stage, :rule, :seed, :usable, :left, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":offer": new.offer, ":stage": new.stage, ":rule": new.rule,
        ":seed": new.seed, ":usable": new.heap.usable, ":left": new.shared.left,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    let sql = "
        insert into share_part (share, household, firm_qty, more_qty, less_qty, late_qty, qty, by_hand)
        values (:share, :household, :firm, :more, :less, :late, :qty, :by_hand)";
    for (claim, qty) in new.claims.iter().zip(&new.shared.parts) {
        conn.prepare_cached(sql)?.execute(named_params! {
            ":share": id, ":household": claim.household, ":firm": claim.firm, ":more": claim.more,
            ":less": claim.less, ":late": claim.late, ":qty": qty, ":by_hand": claim.hand.is_some(),
        })?;
    }
    Ok(())
}

/// Notes a correction; none as quantity takes it back.
pub(super) fn insert_hand(
    conn: &Connection,
    ctx: &Context<'_>,
    (offer, stage, household): (OfferId, Stage, HouseholdId),
    qty: Option<i64>,
    reason: &str,
) -> rusqlite::Result<()> {
    let sql = "
        insert into share_by_hand (id, device, offer, stage, household, qty, reason, who, at)
        values (:id, :device, :offer, :stage, :household, :qty, :reason, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":offer": offer, ":stage": stage,
        ":household": household, ":qty": qty, ":reason": reason,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}
