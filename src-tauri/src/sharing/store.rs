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
    /// What it was made from.
    pub(super) asked: BTreeMap<HouseholdId, Basis>,
}

/// What a household asked when it was shared, and what it was given by hand; in grams, millilitres or pieces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Basis {
    pub(super) firm: i64,
    pub(super) more: i64,
    pub(super) less: i64,
    pub(super) late: i64,
    pub(super) hand: Option<i64>,
}

impl From<&Claim> for Basis {
    fn from(claim: &Claim) -> Basis {
        let Claim { firm, more, less, late, hand, .. } = *claim;
        Basis { firm, more, less, late, hand }
    }
}

/// The last share of each offer of a campaign at each stage.
pub(super) fn kept(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<(OfferId, Stage), Kept>> {
    let sql = "
        select share.offer, share.stage, share.rule, share.usable_qty, share.left_qty, part.household, part.qty,
               part.firm_qty, part.more_qty, part.less_qty, part.late_qty, part.by_hand
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
        let one = one.or_insert(Kept { rule, usable, left, parts: BTreeMap::new(), asked: BTreeMap::new() });
        let household: Option<HouseholdId> = row.get(5)?;
        if let Some(household) = household {
            let qty: i64 = row.get(6)?;
            let by_hand: bool = row.get(11)?;
            let (firm, more, less, late) = (row.get(7)?, row.get(8)?, row.get(9)?, row.get(10)?);
            one.parts.insert(household, qty);
            one.asked.insert(household, Basis { firm, more, less, late, hand: by_hand.then_some(qty) });
        }
    }
    Ok(kept)
}

/// What was given by hand, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Hand {
    pub(super) qty: i64,
    pub(super) reason: String,
    /// When it was given: a correction of what is ordered holds for what came too.
    pub(super) stage: Stage,
}

/// The corrections by hand that hold at a stage, by offer and household. What was given of what is ordered is given of
/// what came, unless it was corrected or taken back since.
pub(super) fn hands(
    conn: &Connection,
    campaign: CampaignId,
    stage: Stage,
) -> rusqlite::Result<BTreeMap<(OfferId, HouseholdId), Hand>> {
    let sql = "
        select hand.offer, hand.household, hand.qty, hand.reason, hand.stage
        from offer join share_by_hand as hand on hand.offer = offer.id
        where offer.campaign = :campaign and hand.stage in ('adjusted', :stage)
          and hand.id = (select id from share_by_hand as last
                         where last.offer = hand.offer and last.household = hand.household
                           and last.stage in ('adjusted', :stage)
                         order by last.stage = :stage desc, last.id desc limit 1)";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! {":campaign": campaign, ":stage": stage})?;
    let mut hands = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let qty: Option<i64> = row.get(2)?;
        if let Some(qty) = qty {
            let hand = Hand { qty, reason: row.get(3)?, stage: row.get(4)? };
            hands.insert((row.get(0)?, row.get(1)?), hand);
        }
    }
    Ok(hands)
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
