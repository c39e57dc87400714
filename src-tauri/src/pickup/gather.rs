//! What is read at a stand: the campaign, what each household is to get, what was noted.

use super::absence_store::{self, Outcome, Settled};
use super::model::How;
use super::refusal::PickupRefusal;
use super::store::{self, Lines, Stands};
use crate::campaigns::{self, Campaign, Offer, State};
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, PickupPlaceId};
use crate::sharing::{self, Handouts};
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};

/// A distribution.
pub(super) struct Round {
    pub(super) campaign: Campaign,
    /// In the order of the form.
    pub(super) offers: Vec<Offer>,
    pub(super) handouts: Handouts,
    pub(super) lines: Lines,
    /// What was done with goods nobody fetched.
    pub(super) outcomes: BTreeMap<(HouseholdId, OfferId), Settled>,
}

impl Round {
    pub(super) fn read(conn: &Connection, id: CampaignId) -> Result<Round, Failure> {
        let missing = || Failure::not_found(&PickupRefusal::NoSuchCampaign).at("campaign");
        let campaign = campaigns::campaign(conn, id)?.ok_or_else(missing)?;
        let (offers, handouts) = (campaigns::offers(conn, id)?, sharing::handouts(conn, id)?);
        let (lines, outcomes) = (store::lines(conn, id)?, absence_store::outcomes(conn, id)?);
        Ok(Round { campaign, offers, handouts, lines, outcomes })
    }

    /// One where goods may be handed over now.
    pub(super) fn begun(conn: &Connection, id: CampaignId) -> Result<Round, Failure> {
        let round = Round::read(conn, id)?;
        match round.closed() {
            None => Ok(round),
            Some(refusal) => Err(Failure::refused(&refusal).at("campaign")),
        }
    }

    /// Why nothing is handed over now.
    pub(super) fn closed(&self) -> Option<PickupRefusal> {
        match self.campaign.state {
            State::Prepared | State::Open | State::Closed | State::Adjusted | State::Ordered => {
                Some(PickupRefusal::NotCome)
            }
            State::Received | State::Distributing => None,
            State::Settled => Some(PickupRefusal::Settled),
        }
    }

    pub(super) fn offer(&self, id: OfferId) -> Result<&Offer, Failure> {
        let found = self.offers.iter().find(|offer| offer.id == id);
        found.ok_or_else(|| Failure::not_found(&PickupRefusal::NoSuchOffer).at("offer"))
    }

    /// What was shared with a household, in grams, millilitres or pieces.
    pub(super) fn wanted(&self, household: HouseholdId, offer: OfferId) -> i64 {
        let goods = self.handouts.households.get(&household);
        goods.and_then(|goods| goods.get(&offer)).copied().unwrap_or(0)
    }

    /// What was noted of a line and still holds.
    pub(super) fn stands(&self, household: HouseholdId, offer: OfferId) -> Option<&Stands> {
        self.lines.get(&(household, offer)).filter(|line| line.how != How::Undone)
    }

    /// The lines of a household, in the order of the form: what was shared, and what was handed over besides.
    pub(super) fn of(&self, household: HouseholdId) -> impl Iterator<Item = (&Offer, i64, Option<&Stands>)> {
        self.offers.iter().filter_map(move |offer| {
            let (wanted, stands) = (self.wanted(household, offer.id), self.stands(household, offer.id));
            let there = 0 < wanted || stands.is_some_and(|line| 0 < line.qty);
            there.then_some((offer, wanted, stands))
        })
    }

    pub(super) fn place(&self, household: HouseholdId) -> Option<PickupPlaceId> {
        self.handouts.places.get(&household).copied().flatten()
    }

    /// Every household with a line, in the order of the ids.
    pub(super) fn households(&self) -> Vec<HouseholdId> {
        let noted = self.lines.iter().filter(|(_, line)| 0 < line.qty).map(|((household, _), _)| *household);
        let mut all: Vec<HouseholdId> = self.handouts.households.keys().copied().chain(noted).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// What is still to be got of an offer, by all or by all but one.
    pub(super) fn promised(&self, offer: OfferId, but: Option<HouseholdId>) -> i64 {
        let others = self.handouts.households.iter().filter(|(other, _)| Some(**other) != but);
        let waits = |(other, goods): (&HouseholdId, &HashMap<OfferId, i64>)| {
            let wanted = goods.get(&offer).copied().unwrap_or(0);
            if self.waits(*other, offer) { wanted } else { 0 }
        };
        others.map(waits).sum()
    }

    /// Whether what was shared is neither handed over, nor put back into stock, nor given away.
    pub(super) fn waits(&self, household: HouseholdId, offer: OfferId) -> bool {
        self.stands(household, offer).is_none() && self.gone(household, offer).is_none()
    }

    /// What was done with goods nobody fetched in time; none when they wait, were kept, or were fetched after all.
    pub(super) fn gone(&self, household: HouseholdId, offer: OfferId) -> Option<&Settled> {
        let settled = self.outcomes.get(&(household, offer)).filter(|one| one.outcome != Outcome::Kept);
        settled.filter(|_| self.stands(household, offer).is_none())
    }
}

/// Whether an offer is pieces sold by weight, each weighed when it is handed over. Source: domain.md case 19.
pub(super) fn by_weight(conn: &Connection, ctx: &Context<'_>, offer: &Offer) -> rusqlite::Result<bool> {
    Ok(catalogue::pack(conn, offer.pack, ctx.today)?.is_some_and(|pack| pack.variable_weight))
}
