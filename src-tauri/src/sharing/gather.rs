//! What is read to share a campaign: its offers, the wishes, what was decided, what came, the corrections by hand.

use super::model::{Asked, Claim, Heap, Stage};
use super::refusal::SharingRefusal;
use super::store::{self, Hand, Kept};
use super::ties;
use crate::baskets::{self, HouseholdWish};
use crate::campaigns::{self, Campaign, Offer, Rules, ShortageRule, State};
use crate::catalogue;
use crate::consolidation::{self, Decided, Way};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId};
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::rounded_product;
use crate::receptions;
use crate::tiers;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};

/// What there is to share of a product.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum There {
    /// Nobody decided yet what is bought.
    Undecided,
    /// It is not ordered: every line of it is un-promised.
    Dropped,
    NotCome,
    Some(Heap),
}

/// A product of the campaign.
pub(super) struct Line {
    pub(super) offer: Offer,
    pub(super) there: There,
    pub(super) claims: Vec<Claim>,
    /// Why a household was given by hand.
    pub(super) hands: BTreeMap<HouseholdId, Hand>,
    pub(super) adjusted: Option<Kept>,
    pub(super) received: Option<Kept>,
}

impl Line {
    pub(super) fn kept(&self, stage: Stage) -> Option<&Kept> {
        match stage {
            Stage::Adjusted => self.adjusted.as_ref(),
            Stage::Received => self.received.as_ref(),
        }
    }

    /// What is shared now; a dropped product is shared too, as nothing.
    pub(super) fn heap(&self) -> Option<Heap> {
        match self.there {
            There::Undecided | There::NotCome => None,
            There::Dropped => Some(Heap { usable: 0, step: self.offer.step_qty, weighed: false }),
            There::Some(heap) => Some(heap),
        }
    }
}

pub(super) struct Gathered {
    pub(super) campaign: Campaign,
    pub(super) rules: Rules,
    /// In the order of the form; what nobody asks and was never shared is left out.
    pub(super) lines: Vec<Line>,
}

pub(super) fn campaign(conn: &Connection, id: CampaignId) -> Result<Campaign, Failure> {
    let missing = || Failure::not_found(&SharingRefusal::NoSuchCampaign).at("campaign");
    campaigns::campaign(conn, id)?.ok_or_else(missing)
}

/// Whether the restricted list may be read: only where the journal keeps that it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Restricted {
    Read,
    Unread,
}

pub(super) fn gather(
    conn: &Connection,
    ctx: &Context<'_>,
    id: CampaignId,
    stage: Stage,
    restricted: Restricted,
) -> Result<Gathered, Failure> {
    let campaign = campaign(conn, id)?;
    let rules = campaigns::rules(conn, id)?;
    let mut wishes = baskets::wishes(conn, id)?;
    let decided: HashMap<OfferId, Decided> =
        consolidation::decided(conn, id)?.into_iter().map(|one| (one.offer, one)).collect();
    let came = receptions::received(conn, id)?;
    let losses: HashMap<_, _> =
        catalogue::products(conn, ctx.today, true)?.into_iter().map(|one| (one.id, one.loss)).collect();
    let weighed: HashMap<_, _> = catalogue::packs(conn, ctx.today, true)?
        .into_iter()
        .map(|one| (one.id, one.variable_weight))
        .collect();
    let mut kept = store::kept(conn, id)?;
    let mut hands: HashMap<OfferId, BTreeMap<HouseholdId, Hand>> = HashMap::new();
    for ((offer, household), hand) in store::hands(conn, id, stage)? {
        hands.entry(offer).or_default().insert(household, hand);
    }
    let listed = rules.shortage == ShortageRule::Priority && restricted == Restricted::Read;
    let mut lines = Vec::new();
    for offer in campaigns::offers(conn, id)? {
        let hands = hands.remove(&offer.id).unwrap_or_default();
        let wishes = wishes.remove(&offer.id).unwrap_or_default();
        let (adjusted, received) =
            (kept.remove(&(offer.id, Stage::Adjusted)), kept.remove(&(offer.id, Stage::Received)));
        if wishes.is_empty() && hands.is_empty() && adjusted.is_none() && received.is_none() {
            continue;
        }
        let loss = losses.get(&offer.product).copied().unwrap_or(BasisPoints::ZERO);
        let came = came.get(&offer.id).map(|one| (one.received_qty - one.damaged_qty).max(0));
        let weighed = weighed.get(&offer.pack).copied().unwrap_or(false);
        let there = there(stage, &offer, decided.get(&offer.id), came, loss, weighed)?;
        let mut claims = claims(offer.id, &wishes, &hands);
        if listed {
            for claim in &mut claims {
                let coefficient = tiers::coefficient(conn, claim.household, campaign.closes_on)?;
                claim.first = coefficient < BasisPoints::ONE;
            }
        }
        lines.push(Line { offer, there, claims, hands, adjusted, received });
    }
    Ok(Gathered { campaign, rules, lines })
}

fn there(
    stage: Stage,
    offer: &Offer,
    decided: Option<&Decided>,
    came: Option<i64>,
    loss: BasisPoints,
    weighed: bool,
) -> Result<There, Failure> {
    let served = |qty: i64| {
        let kept = 10_000 - i64::from(loss.basis_points());
        rounded_product(&[qty, kept], 4).map_err(|overflow| Failure::refused(&overflow))
    };
    let stock = decided.map_or(0, |one| one.stock_qty);
    let bought = match decided {
        Some(one) if one.way == Way::Drop => return Ok(There::Dropped),
        Some(one) => Some(one.qty().map_err(|overflow| Failure::refused(&overflow))?),
        None => None,
    };
    let usable = match (stage, bought, came) {
        (Stage::Adjusted, None, _) => return Ok(There::Undecided),
        (Stage::Adjusted, Some(bought), _) => served(bought)?,
        (Stage::Received, _, Some(came)) => served(came)?,
        (Stage::Received, Some(0), None) => 0,
        (Stage::Received, Some(_) | None, None) => return Ok(There::NotCome),
    };
    Ok(There::Some(Heap { usable: usable + stock, step: offer.step_qty, weighed }))
}

/// The wishes with what was given by hand; who asked nothing and was given some has a claim too.
fn claims(offer: OfferId, wishes: &[HouseholdWish], hands: &BTreeMap<HouseholdId, Hand>) -> Vec<Claim> {
    let asked = |wish: &HouseholdWish| {
        let one = |part: &baskets::Increment| Asked { since: part.since, qty: part.qty, late: part.late };
        wish.increments.iter().map(one).collect()
    };
    let mut claims: Vec<Claim> = wishes
        .iter()
        .map(|wish| Claim {
            household: wish.household,
            firm: wish.firm,
            more: wish.more,
            less: wish.less,
            late: wish.late,
            asked: asked(wish),
            first: false,
            tie: ties::tie(offer.0, wish.household),
            hand: hands.get(&wish.household).map(|hand| hand.qty),
        })
        .collect();
    for (household, hand) in hands {
        if wishes.iter().all(|wish| wish.household != *household) {
            claims.push(given_only(offer, *household, hand.qty));
        }
    }
    claims
}

/// A household that asked nothing and was given some by hand.
pub(super) fn given_only(offer: OfferId, household: HouseholdId, qty: i64) -> Claim {
    let tie = ties::tie(offer.0, household);
    let (firm, more, less, late, asked) = (0, 0, 0, 0, Vec::new());
    Claim { household, firm, more, less, late, asked, first: false, tie, hand: Some(qty) }
}

/// Why nothing is shared at a stage in a state.
pub(super) fn not_now(state: State, stage: Stage) -> Option<SharingRefusal> {
    match (state, stage) {
        (State::Prepared | State::Open, _) => Some(SharingRefusal::StillOpen),
        (State::Closed | State::Adjusted, Stage::Received) => Some(SharingRefusal::NotOrdered),
        (State::Settled, _) => Some(SharingRefusal::Settled),
        (State::Closed | State::Adjusted, Stage::Adjusted)
        | (State::Ordered | State::Received | State::Distributing, _) => None,
    }
}
