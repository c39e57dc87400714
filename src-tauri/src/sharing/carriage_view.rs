//! What carriage comes to for each household, computed again each time it is seen: on what was delivered, never on
//! what was ordered, and at the cost price, so that no tier can be read from it.

use super::carriage::{Load, carriage};
use super::gather::{self, Line, Restricted, gather};
use super::model::Stage;
use super::{says, ties};
use crate::campaigns::{CarriageKey, State};
use crate::catalogue;
use crate::consolidation;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::{Overflow, rounded_product};
use crate::kernel::split::split;
use crate::members;
use crate::purchasing;
use crate::receptions;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use ts_rs::TS;

/// See what carriage comes to for each household, on what was delivered.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct ShowCarriage {
    campaign: CampaignId,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct CarriageView {
    campaign: CampaignId,
    title: String,
    key_says: String,
    /// On what it is split: what came, or what is ordered as long as nothing came.
    basis_says: String,
    #[ts(type = "number")]
    total_cents: i64,
    total_says: String,
    suppliers: Vec<SupplierCarriage>,
    /// By name; they add up to the total less what nobody can be asked.
    households: Vec<HouseholdCarriage>,
}

#[derive(Debug, Serialize, TS)]
struct SupplierCarriage {
    supplier: SupplierId,
    name: String,
    #[ts(type = "number")]
    cents: i64,
    says: String,
    /// Nothing of it was delivered: nobody pays it yet.
    nobody: bool,
}

#[derive(Debug, Serialize, TS)]
struct HouseholdCarriage {
    household: HouseholdId,
    called: String,
    #[ts(type = "number")]
    cents: i64,
    says: String,
}

pub(super) fn show(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ShowCarriage,
) -> Result<CarriageView, Failure> {
    let shared = shares(conn, ctx, input.campaign)?;
    let mut suppliers = Vec::new();
    let mut households: BTreeMap<HouseholdId, i64> = BTreeMap::new();
    for of in &shared.suppliers {
        let name = catalogue::supplier(conn, of.supplier)?.map(|one| one.name).unwrap_or_default();
        let (cents, says) = (of.amount.cents(), format::money(of.amount, ctx.lang));
        let nobody = of.parts.is_empty();
        suppliers.push(SupplierCarriage { supplier: of.supplier, name, cents, says, nobody });
        for (household, part) in &of.parts {
            *households.entry(*household).or_default() += part.cents();
        }
    }
    let total_cents = suppliers.iter().map(|one| one.cents).sum();
    let basis = if shared.came { "core-sharing-basis-received" } else { "core-sharing-basis-adjusted" };
    Ok(CarriageView {
        campaign: input.campaign,
        title: shared.title,
        key_says: says::carriage_key(ctx, shared.key),
        basis_says: ctx.text(basis),
        total_cents,
        total_says: format::money(Money::from_cents(total_cents), ctx.lang),
        suppliers,
        households: called(conn, ctx, households)?,
    })
}

/// What a supplier's carriage comes to for each household.
#[derive(Clone, Debug)]
pub(crate) struct SupplierShares {
    pub(crate) supplier: SupplierId,
    pub(crate) amount: Money,
    /// They add up to the amount; empty as long as nobody gets anything of this supplier.
    pub(crate) parts: BTreeMap<HouseholdId, Money>,
    /// The offers of which some comes from it, whoever was to bring them.
    pub(crate) offers: BTreeSet<OfferId>,
}

struct Shares {
    title: String,
    key: CarriageKey,
    /// On what came, else on what is ordered.
    came: bool,
    suppliers: Vec<SupplierShares>,
}

/// Carriage of a campaign by supplier and household, on what was shared: it is known before all have come, and stays
/// the same when somebody does not.
pub(crate) fn carriage_shares(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
) -> Result<Vec<SupplierShares>, Failure> {
    Ok(shares(conn, ctx, campaign)?.suppliers)
}

fn shares(conn: &Connection, ctx: &Context<'_>, campaign: CampaignId) -> Result<Shares, Failure> {
    let state = gather::campaign(conn, campaign)?.state;
    let gathered = gather(conn, ctx, campaign, Stage::Received, Restricted::Unread)?;
    let came = State::Ordered < state || gathered.lines.iter().any(|line| line.received.is_some());
    let stage = if came { Stage::Received } else { Stage::Adjusted };
    let key = gathered.rules.carriage;
    let mut suppliers = Vec::new();
    let from = origins(conn, campaign, stage)?;
    let mut brought = brought(&gathered.lines, &from, stage).map_err(|refusal| Failure::refused(&refusal))?;
    for (supplier, amount) in purchasing::carriage(conn, campaign)? {
        let Brought { loads, offers } = brought.remove(&supplier).unwrap_or_default();
        let mut loads: Vec<(HouseholdId, Load)> = loads.into_iter().collect();
        loads.sort_by_key(|(household, _)| ties::tie(campaign.0, *household));
        let (who, loads): (Vec<HouseholdId>, Vec<Load>) = loads.into_iter().unzip();
        let parts = carriage(amount.cents(), key, &loads).unwrap_or_default();
        let parts = who.into_iter().zip(parts.into_iter().map(Money::from_cents)).collect();
        suppliers.push(SupplierShares { supplier, amount, parts, offers });
    }
    Ok(Shares { title: gathered.campaign.title, key, came, suppliers })
}

fn called(
    conn: &Connection,
    ctx: &Context<'_>,
    households: BTreeMap<HouseholdId, i64>,
) -> Result<Vec<HouseholdCarriage>, Failure> {
    let mut shown = Vec::new();
    for (household, cents) in households {
        let called = members::called(conn, household)?.map(|one| one.to_string()).unwrap_or_default();
        let says = format::money(Money::from_cents(cents), ctx.lang);
        shown.push(HouseholdCarriage { household, called, cents, says });
    }
    shown.sort_by(|one, other| one.called.cmp(&other.called));
    Ok(shown)
}

/// How much of each offer comes from each supplier: what came sound of it, or what is decided as long as nothing did.
type Origins = HashMap<OfferId, BTreeMap<SupplierId, u64>>;

fn origins(conn: &Connection, campaign: CampaignId, stage: Stage) -> Result<Origins, Failure> {
    let mut origins = Origins::new();
    let mut add = |offer: OfferId, supplier: SupplierId, qty: i64| {
        if 0 < qty {
            *origins.entry(offer).or_default().entry(supplier).or_default() += qty.unsigned_abs();
        }
    };
    match stage {
        Stage::Received => {
            for ((offer, supplier), came) in receptions::received_from(conn, campaign)? {
                add(offer, supplier, came.sound());
            }
        }
        Stage::Adjusted => {
            for decided in consolidation::decided(conn, campaign)? {
                for pack in &decided.packs {
                    add(
                        decided.offer,
                        pack.supplier,
                        pack.qty().map_err(|overflow| Failure::refused(&overflow))?,
                    );
                }
            }
        }
    }
    Ok(origins)
}

/// What a supplier brings: to each household, who gets nothing left out, and of which offers.
#[derive(Default)]
struct Brought {
    loads: BTreeMap<HouseholdId, Load>,
    offers: BTreeSet<OfferId>,
}

/// What each household gets of each supplier. Of a product of several, each brings its part of every share; the parts
/// add up to it. What is given from the stock alone counts for the supplier of the offer.
fn brought(lines: &[Line], from: &Origins, stage: Stage) -> Result<BTreeMap<SupplierId, Brought>, Overflow> {
    let mut brought: BTreeMap<SupplierId, Brought> = BTreeMap::new();
    for line in lines {
        let offer = &line.offer;
        let price = catalogue::announced(offer.parts.cost_e4(), BasisPoints::ONE)?;
        let Some(kept) = line.kept(stage) else { continue };
        let own = || BTreeMap::from([(offer.supplier, 1)]);
        let from = from.get(&offer.id).cloned().unwrap_or_else(own);
        let weights: Vec<u64> = from.values().copied().collect();
        for (household, qty) in kept.parts.iter().filter(|(_, qty)| 0 < **qty) {
            let value = catalogue::charged(price, *qty, offer.price_qty)?.cents();
            let values = split(value, &weights).unwrap_or_default();
            let weighs = split(weight_g(offer.dimension, line.g_per_l, *qty)?, &weights).unwrap_or_default();
            for ((supplier, value_cents), weight_g) in from.keys().zip(values).zip(weighs) {
                let theirs = brought.entry(*supplier).or_default();
                theirs.offers.insert(offer.id);
                let load = theirs.loads.entry(*household).or_insert(Load { value_cents: 0, weight_g: 0 });
                load.value_cents += value_cents;
                load.weight_g += weight_g;
            }
        }
    }
    Ok(brought)
}

/// What a quantity weighs. Where nobody said what a litre weighs, it is a kilogram; pieces have no weight that is known.
/// Source: peer case B26. Errors: [`Overflow`].
fn weight_g(dimension: Dimension, g_per_l: Option<i64>, qty: i64) -> Result<i64, Overflow> {
    match dimension {
        Dimension::Mass => Ok(qty),
        Dimension::Volume => rounded_product(&[qty, g_per_l.unwrap_or(1_000)], 3),
        Dimension::Count => Ok(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_volume_weighs_what_its_density_says() {
        // B26: 0,3 L weigh 0,25 kg; 0,7 L of it at 6 € a kilogram are 3,50 €.
        let oil = weight_g(Dimension::Volume, Some(833), 700).unwrap();
        assert_eq!((oil, rounded_product(&[oil, 600], 3)), (583, Ok(350)));
        assert_eq!(weight_g(Dimension::Volume, None, 700), Ok(700));
        assert_eq!(weight_g(Dimension::Mass, None, 700), Ok(700));
        assert_eq!(weight_g(Dimension::Count, None, 6), Ok(0));
    }
}
