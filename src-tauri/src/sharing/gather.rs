//! What is read to share a campaign: its offers, the wishes, what was decided, what came, the corrections by hand.

use super::agreements::Agreement;
use super::model::{Asked, Claim, Heap, Stage};
use super::refusal::SharingRefusal;
use super::store::{self, Basis, Hand, Kept};
use super::ties::Turn;
use crate::baskets::{self, HouseholdWish};
use crate::campaigns::{self, Campaign, Offer, Rules, ShortageRule, State};
use crate::catalogue;
use crate::consolidation::{self, Decided, SharedPack, Way};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId};
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::rounded_product;
use crate::receptions;
use crate::tiers;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet, HashMap};

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
    /// Who comes first when all else is equal.
    pub(super) turn: Turn,
    /// What a litre weighs; none where nobody said, and for what is not sold by the litre.
    pub(super) g_per_l: Option<i64>,
    pub(super) there: There,
    pub(super) claims: Vec<Claim>,
    /// Packs of it that named households share, the first one first.
    pub(super) agreements: Vec<Agreement>,
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

    /// How many households ask otherwise, or were given otherwise by hand, than when it was shared.
    pub(super) fn changed(&self, kept: &Kept) -> usize {
        let now: BTreeMap<HouseholdId, Basis> =
            self.claims.iter().map(|claim| (claim.household, Basis::from(claim))).collect();
        let all: BTreeSet<&HouseholdId> = now.keys().chain(kept.asked.keys()).collect();
        let of = |asked: &BTreeMap<HouseholdId, Basis>, one| asked.get(one).copied().unwrap_or_default();
        all.into_iter().filter(|one| of(&now, one) != of(&kept.asked, one)).count()
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
    gather_as_if(conn, ctx, id, (stage, restricted), None)
}

/// The same, as if so much that is sound had come of an offer.
pub(super) fn gather_as_if(
    conn: &Connection,
    ctx: &Context<'_>,
    id: CampaignId,
    (stage, restricted): (Stage, Restricted),
    as_if: Option<(OfferId, i64)>,
) -> Result<Gathered, Failure> {
    let campaign = campaign(conn, id)?;
    let rules = campaigns::rules(conn, id)?;
    let mut wishes = baskets::wishes(conn, id)?;
    let decided = decisions(conn, ctx, &campaign)?;
    let came = receptions::received(conn, id)?;
    let products: HashMap<_, _> =
        catalogue::products(conn, ctx.today, true)?.into_iter().map(|one| (one.id, one)).collect();
    let packs = catalogue::packs(conn, ctx.today, true)?.into_iter();
    let weighed: HashMap<_, _> = packs.map(|one| (one.id, one.variable_weight)).collect();
    let mut kept = store::kept(conn, id)?;
    let mut hands: HashMap<OfferId, BTreeMap<HouseholdId, Hand>> = HashMap::new();
    for ((offer, household), hand) in store::hands(conn, id, stage)? {
        hands.entry(offer).or_default().insert(household, hand);
    }
    let mut agreed: HashMap<OfferId, Vec<SharedPack>> = HashMap::new();
    for pack in consolidation::shared_packs(conn, id)? {
        agreed.entry(pack.offer).or_default().push(pack);
    }
    let listed = rules.shortage == ShortageRule::Priority && restricted == Restricted::Read;
    let mut before = campaigns::offered_before(conn, id)?;
    let mut lines = Vec::new();
    for offer in campaigns::offers(conn, id)? {
        let turn = Turn { product: offer.product, times: before.remove(&offer.id).unwrap_or(0) };
        let hands = hands.remove(&offer.id).unwrap_or_default();
        let wishes = wishes.remove(&offer.id).unwrap_or_default();
        let (adjusted, received) =
            (kept.remove(&(offer.id, Stage::Adjusted)), kept.remove(&(offer.id, Stage::Received)));
        if wishes.is_empty() && hands.is_empty() && adjusted.is_none() && received.is_none() {
            continue;
        }
        let product = products.get(&offer.product);
        let loss = product.map_or(BasisPoints::ZERO, |one| one.loss);
        let g_per_l = product.and_then(|one| one.density_g_per_l);
        let came = came.get(&offer.id).map(|one| one.sound());
        let came = as_if.filter(|(of, _)| *of == offer.id).map(|(_, sound)| sound).or(came);
        // Once the goods have come, what did not come will not.
        let came = came.or((State::Ordered < campaign.state).then_some(0));
        let weighed = weighed.get(&offer.pack).copied().unwrap_or(false);
        let there = there(stage, &offer, decided.get(&offer.id), came, (loss, weighed))?;
        let mut agreements = Vec::new();
        for pack in agreed.remove(&offer.id).unwrap_or_default() {
            agreements.push(agreement(pack, loss)?);
        }
        let mut claims = claims(turn, &wishes, &hands, &agreements);
        if listed {
            read_list(conn, &campaign, &mut claims)?;
        }
        lines.push(Line { offer, turn, g_per_l, there, claims, agreements, hands, adjusted, received });
    }
    Ok(Gathered { campaign, rules, lines })
}

/// What was decided of each offer, and how much of the stock it counts on is really left.
fn decisions(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
) -> Result<HashMap<OfferId, (Decided, i64)>, Failure> {
    let mut decisions = HashMap::new();
    for one in consolidation::decided(conn, campaign.id)? {
        let stock = consolidation::still_in_stock(conn, ctx, campaign, &one)?;
        decisions.insert(one.offer, (one, stock));
    }
    Ok(decisions)
}

/// What is left of a quantity once the loss that is expected is gone.
fn served(qty: i64, loss: BasisPoints) -> Result<i64, Failure> {
    let kept = 10_000 - i64::from(loss.basis_points());
    rounded_product(&[qty, kept], 4).map_err(|overflow| Failure::refused(&overflow))
}

fn agreement(pack: SharedPack, loss: BasisPoints) -> Result<Agreement, Failure> {
    Ok(Agreement {
        pack_qty: pack.pack_qty,
        whole_qty: served(pack.pack_qty, loss)?,
        parts: pack.parts,
        fallback: pack.fallback,
        instead: pack.fallback_household,
    })
}

fn there(
    stage: Stage,
    offer: &Offer,
    decided: Option<&(Decided, i64)>,
    came: Option<i64>,
    (loss, weighed): (BasisPoints, bool),
) -> Result<There, Failure> {
    let stock = decided.map_or(0, |(_, stock)| *stock);
    let bought = match decided {
        Some((one, _)) if one.way == Way::Drop => return Ok(There::Dropped),
        Some((one, _)) => Some(one.qty().map_err(|overflow| Failure::refused(&overflow))?),
        None => None,
    };
    let usable = match (stage, bought, came) {
        (Stage::Adjusted, None, _) => return Ok(There::Undecided),
        (Stage::Adjusted, Some(bought), _) => served(bought, loss)?,
        (Stage::Received, _, Some(came)) => served(came, loss)?,
        (Stage::Received, Some(0), None) => 0,
        (Stage::Received, Some(_) | None, None) => return Ok(There::NotCome),
    };
    Ok(There::Some(Heap { usable: usable + stock, step: offer.step_qty, weighed }))
}

/// Marks who is on the restricted list.
fn read_list(conn: &Connection, campaign: &Campaign, claims: &mut [Claim]) -> Result<(), Failure> {
    for claim in claims {
        let coefficient = tiers::coefficient(conn, claim.household, campaign.closes_on)?;
        claim.first = coefficient < BasisPoints::ONE;
    }
    Ok(())
}

/// The wishes with what was given by hand; who asked nothing and was given some, or takes the part of one who does not
/// come, has a claim too.
fn claims(
    turn: Turn,
    wishes: &[HouseholdWish],
    hands: &BTreeMap<HouseholdId, Hand>,
    agreements: &[Agreement],
) -> Vec<Claim> {
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
            tie: turn.place(wish.household),
            hand: hands.get(&wish.household).map(|hand| hand.qty),
        })
        .collect();
    for (household, hand) in hands {
        if wishes.iter().all(|wish| wish.household != *household) {
            claims.push(no_wish(turn, *household, Some(hand.qty)));
        }
    }
    for household in agreements.iter().filter_map(|one| one.instead) {
        if claims.iter().all(|claim| claim.household != household) {
            claims.push(no_wish(turn, household, None));
        }
    }
    claims
}

/// A household that asked nothing: it was given some by hand, or takes the part of one who does not come.
pub(super) fn no_wish(turn: Turn, household: HouseholdId, hand: Option<i64>) -> Claim {
    let tie = turn.place(household);
    let (firm, more, less, late, asked) = (0, 0, 0, 0, Vec::new());
    Claim { household, firm, more, less, late, asked, first: false, tie, hand }
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
