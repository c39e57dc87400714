//! What is read to bill a campaign: what was handed over, at whose price, its carriage, deposits, and the bills so far.

use super::model::{Back, LineKind, Owed, Taken, deposits};
use super::refusal::SettlementRefusal;
use super::rules::{Drift, Rules, USUAL, shared};
use super::store::{self, Bill};
use crate::baskets::{self, Frozen};
use crate::campaigns::{self, Campaign, Offer};
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, MovementId, OfferId};
use crate::kernel::money::Money;
use crate::kernel::round::Overflow;
use crate::pickup::{self, Handed};
use crate::sharing;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Carriage of a supplier by household.
pub(super) struct Carriage {
    supplier: String,
    /// What it cost, whoever bears it.
    pub(super) amount: Money,
    /// What it brought some of.
    offers: BTreeSet<OfferId>,
    parts: BTreeMap<HouseholdId, Money>,
}

pub(super) struct Gathered {
    pub(super) campaign: Campaign,
    pub(super) rules: Rules,
    /// In the order of the form; the withdrawn ones too.
    pub(super) offers: Vec<Offer>,
    pub(super) handed: BTreeMap<(HouseholdId, OfferId), Handed>,
    /// Owed though nobody fetched it.
    charged: HashMap<(HouseholdId, OfferId), i64>,
    /// What is not in the prices already.
    pub(super) carriage: Vec<Carriage>,
    back: BTreeMap<HouseholdId, Vec<Back>>,
    drift: HashMap<(HouseholdId, OfferId), Money>,
    /// The bill that holds for each household.
    pub(super) bills: BTreeMap<HouseholdId, Bill>,
    /// The movements of the bills of its households, in any campaign.
    pub(super) movements: HashMap<MovementId, CampaignId>,
}

pub(super) fn campaign(conn: &Connection, id: CampaignId) -> Result<Campaign, Failure> {
    let missing = || Failure::not_found(&SettlementRefusal::NoSuchCampaign).at("campaign");
    campaigns::campaign(conn, id)?.ok_or_else(missing)
}

pub(super) fn rules(conn: &Connection, campaign: CampaignId) -> Result<Rules, Failure> {
    Ok(store::rules(conn, campaign)?.unwrap_or(USUAL))
}

pub(super) fn overflow(refusal: Overflow) -> Failure {
    Failure::refused(&refusal)
}

pub(super) fn gather(conn: &Connection, ctx: &Context<'_>, id: CampaignId) -> Result<Gathered, Failure> {
    let campaign = campaign(conn, id)?;
    let offers = campaigns::offers(conn, id)?;
    let mut charged = HashMap::new();
    for (household, offer, qty) in pickup::charged_absent(conn, id)? {
        *charged.entry((household, offer)).or_default() += qty;
    }
    let mut gathered = Gathered {
        carriage: carriage(conn, ctx, id, &offers)?,
        rules: rules(conn, id)?,
        handed: pickup::handed_over(conn, id)?,
        back: store::deposits_back(conn, id)?,
        bills: store::bills(conn, id)?,
        movements: store::movements(conn, id)?,
        drift: HashMap::new(),
        campaign,
        offers,
        charged,
    };
    gathered.read_drift(conn)?;
    Ok(gathered)
}

/// Carriage that is not in the prices already: a supplier whose prices count some is not charged twice.
fn carriage(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    offers: &[Offer],
) -> Result<Vec<Carriage>, Failure> {
    let mut found = Vec::new();
    for of in sharing::carriage_shares(conn, ctx, campaign)? {
        let theirs = |offer: &&Offer| offer.supplier == of.supplier || of.offers.contains(&offer.id);
        if offers.iter().filter(theirs).any(|offer| offer.parts.carriage_e4 != 0) {
            continue;
        }
        let supplier = catalogue::supplier(conn, of.supplier)?.map(|one| one.name).unwrap_or_default();
        found.push(Carriage { supplier, amount: of.amount, offers: of.offers, parts: of.parts });
    }
    Ok(found)
}

/// What each household bears of the prices that changed, where the members bear them.
fn drift(conn: &Connection, gathered: &Gathered) -> Result<HashMap<(HouseholdId, OfferId), Money>, Failure> {
    let mut found = HashMap::new();
    for (offer, row) in store::drifts(conn, gathered.campaign.id)? {
        if row.borne_by != Drift::Members {
            continue;
        }
        let taken = gathered.taken_of(offer);
        let quantities: Vec<i64> = taken.iter().map(|(_, qty)| *qty).collect();
        let parts = shared(Money::from_cents(row.cents), &quantities);
        found.extend(taken.into_iter().zip(parts).map(|((household, _), part)| ((household, offer), part)));
    }
    Ok(found)
}

impl Gathered {
    /// Reads what the members bear of the prices that changed; again once that was noted.
    pub(super) fn read_drift(&mut self, conn: &Connection) -> Result<(), Failure> {
        self.drift = drift(conn, self)?;
        Ok(())
    }

    pub(super) fn offer(&self, id: OfferId) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.id == id)
    }

    /// Who has something to pay or to get back, in the order of the ids.
    pub(super) fn households(&self) -> BTreeSet<HouseholdId> {
        let goods = self.handed.keys().chain(self.charged.keys()).map(|(household, _)| *household);
        goods.chain(self.back.keys().copied()).chain(self.bills.keys().copied()).collect()
    }

    /// What a household pays of an offer, in grams, millilitres or pieces: what it took, and what is owed all the same.
    fn qty(&self, household: HouseholdId, offer: OfferId) -> i64 {
        let key = (household, offer);
        let handed = self.handed.get(&key).map_or(0, |handed| handed.qty);
        handed + self.charged.get(&key).copied().unwrap_or_default()
    }

    /// Who pays how much of an offer, in the order of the ids.
    pub(super) fn taken_of(&self, offer: OfferId) -> Vec<(HouseholdId, i64)> {
        let of = |household| (household, self.qty(household, offer));
        self.households().into_iter().map(of).filter(|(_, qty)| *qty != 0).collect()
    }

    /// Everything the bill of a household is made of.
    pub(super) fn owed(
        &self,
        conn: &Connection,
        ctx: &Context<'_>,
        household: HouseholdId,
    ) -> Result<Owed, Failure> {
        let frozen = baskets::frozen(conn, ctx, self.campaign.id, household)?;
        let mut taken = Vec::new();
        for offer in &self.offers {
            let qty = self.qty(household, offer.id);
            if qty != 0 {
                taken.push(self.taken(conn, ctx, (household, offer, qty), frozen.get(&offer.id))?);
            }
        }
        let part = |of: &Carriage| Some((of.supplier.clone(), *of.parts.get(&household)?));
        // Who took nothing of a supplier pays nothing of its way.
        let takes = |of: &&Carriage| of.offers.iter().any(|offer| self.qty(household, *offer) != 0);
        let carriage = self.carriage.iter().filter(takes).filter_map(part).collect();
        let before = self.bills.get(&household).map(|bill| bill.lines.as_slice()).unwrap_or_default();
        let corrections = before.iter().filter(|line| line.kind == LineKind::Correction);
        let back = self.back.get(&household).cloned().unwrap_or_default();
        Ok(Owed { taken, carriage, back, corrections: corrections.cloned().collect() })
    }

    fn taken(
        &self,
        conn: &Connection,
        ctx: &Context<'_>,
        (household, offer, qty): (HouseholdId, &Offer, i64),
        frozen: Option<&Frozen>,
    ) -> Result<Taken, Failure> {
        let frozen = match frozen {
            Some(frozen) => frozen.clone(),
            // Not on its form: the price of the day it took it.
            None => {
                let day = self.handed.get(&(household, offer.id)).map(|handed| handed.at.date_naive());
                let found = baskets::announced(conn, offer.id, household, day.unwrap_or(ctx.today))?;
                found.ok_or_else(|| Failure::bug("an offer is missing"))?
            }
        };
        Ok(Taken {
            offer: offer.id,
            label: frozen.offer.name,
            qty,
            price: frozen.price,
            cost_e4: frozen.offer.parts.cost_e4(),
            price_qty: frozen.offer.price_qty,
            deposits: deposits(offer.dimension, qty, offer.step_qty).map_err(overflow)?,
            deposit: frozen.offer.deposit,
            drift: self.drift.get(&(household, offer.id)).copied().unwrap_or_default(),
        })
    }
}
