//! What everybody asks in a campaign, against packs, minimums and places: the live view. No household is named.

use super::model::{PackSize, packs};
use super::store::{self, Form, Sum};
use super::{says, view};
use crate::campaigns::{self, CampaignPlace, Offer, State};
use crate::catalogue::{self, Supplier};
use crate::context::{ANYONE, Context};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, OfferId, PickupPlaceId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::quantity::Quantity;
use crate::kernel::round::half_away_from_zero;
use crate::kernel::sentence::{Param, Sentence};
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::Connection;
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("baskets.preview_demand", ANYONE, preview);
}

/// See what everybody asks in a campaign: packs, suppliers' minimums, pickup places. Late forms wait apart.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewDemand {
    campaign: CampaignId,
}

#[derive(Debug, Serialize, TS)]
struct DemandView {
    campaign: CampaignId,
    title: String,
    state: State,
    /// Households with a form that came in time.
    #[ts(type = "number")]
    households: i64,
    #[ts(type = "number")]
    late_households: i64,
    /// In the order of the form.
    offers: Vec<DemandOffer>,
    /// By name.
    suppliers: Vec<DemandSupplier>,
    /// By day, then name; the last one, without a place, only when forms have none.
    places: Vec<DemandPlace>,
}

/// Quantities in grams, millilitres or pieces.
#[derive(Debug, Serialize, TS)]
struct DemandOffer {
    offer: OfferId,
    #[ts(type = "number")]
    position: i64,
    family: String,
    name: String,
    pictogram: String,
    supplier: SupplierId,
    dimension: String,
    withdrawn: bool,
    /// Households that ask some of it in time.
    #[ts(type = "number")]
    households: i64,
    #[ts(type = "number")]
    firm_qty: i64,
    #[ts(type = "number")]
    more_qty: i64,
    #[ts(type = "number")]
    less_qty: i64,
    firm_says: String,
    /// What is accepted beyond, when there is any.
    more_says: Option<String>,
    /// `31,5 kg : 1 sac + 6,5 kg, 2e sac à 26 %`.
    needs_says: String,
    #[ts(type = "number")]
    packs: i64,
    /// How full the next pack is; 0 when none is begun.
    #[ts(type = "number")]
    percent: i64,
    /// What would fill the pack that is begun, or the part of one where the supplier sells parts.
    #[ts(type = "number")]
    missing_qty: i64,
    missing_says: Option<String>,
    /// Whether what is accepted beyond fills it.
    spare_fills: bool,
    /// What is left at the supplier, where it has a limit.
    left_says: Option<String>,
    /// Asked too late: served from what is left.
    #[ts(type = "number")]
    late_qty: i64,
    late_says: Option<String>,
    /// In the order of the campaign's places.
    places: Vec<DemandAtPlace>,
}

#[derive(Debug, Serialize, TS)]
struct DemandAtPlace {
    place: Option<PickupPlaceId>,
    #[ts(type = "number")]
    firm_qty: i64,
    firm_says: String,
}

#[derive(Debug, Serialize, TS)]
struct DemandSupplier {
    supplier: SupplierId,
    name: String,
    /// What is asked, as it is paid to the producer: without VAT nor carriage.
    #[ts(type = "number")]
    value_cents: i64,
    #[ts(type = "number | null")]
    minimum_cents: Option<i64>,
    #[ts(type = "number | null")]
    free_carriage_cents: Option<i64>,
    /// Whether the minimum is reached; null without one.
    reached: Option<bool>,
    /// The value against the minimum and the free carriage, in words.
    says: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
struct DemandPlace {
    place: Option<PickupPlaceId>,
    name: String,
    on_day: Option<NaiveDate>,
    #[ts(type = "number")]
    households: i64,
}

fn preview(conn: &Connection, ctx: &Context<'_>, input: PreviewDemand) -> Result<DemandView, Failure> {
    let campaign = view::campaign(conn, input.campaign)?;
    let mut asked = store::demand(conn, campaign.id)?;
    let mut forms = store::forms(conn, campaign.id)?;
    let filled = store::filled(conn, campaign.id)?;
    forms.retain(|form| form.withdrawn.is_none() && filled.contains(&form.id));
    let count = |of: &dyn Fn(&Form) -> bool| {
        let households: HashSet<_> =
            forms.iter().filter(|form| of(form)).map(|form| form.household).collect();
        i64::try_from(households.len()).unwrap_or(i64::MAX)
    };
    let mut places: Vec<DemandPlace> = campaign.places.iter().map(place_view).collect();
    places.push(DemandPlace {
        place: None,
        name: ctx.text("core-basket-no-place"),
        on_day: None,
        households: 0,
    });
    for place in &mut places {
        place.households = count(&|form| !form.late && form.head.place == place.place);
    }
    places.retain(|place| place.place.is_some() || 0 < place.households);
    let mut offers = Vec::new();
    let mut values: HashMap<SupplierId, Decimal> = HashMap::new();
    for offer in campaigns::offers(conn, campaign.id)? {
        let sum = asked.remove(&offer.id).unwrap_or_default();
        // What was withdrawn is no longer bought.
        if !offer.withdrawn {
            *values.entry(offer.supplier).or_default() += cost_cents(&sum, &offer);
        }
        offers.push(offer_view(ctx, &offer, &sum, &places));
    }
    let mut suppliers = Vec::new();
    for one in &campaign.suppliers {
        let value = half_away_from_zero(values.get(&one.supplier).copied().unwrap_or_default());
        let known = catalogue::supplier(conn, one.supplier)?;
        suppliers.extend(known.map(|known| supplier_view(ctx, known, value.unwrap_or(i64::MAX))));
    }
    Ok(DemandView {
        campaign: campaign.id,
        title: campaign.title,
        state: campaign.state,
        households: count(&|form| !form.late),
        late_households: count(&|form| form.late),
        offers,
        suppliers,
        places,
    })
}

/// What the producer is paid for what is asked in time, exactly, in cents.
fn cost_cents(sum: &Sum, offer: &Offer) -> Decimal {
    let hundred = Decimal::ONE_HUNDRED * Decimal::from(offer.price_qty);
    Decimal::from(sum.asked.firm) * Decimal::from(offer.parts.goods_e4) / hundred
}

fn offer_view(ctx: &Context<'_>, offer: &Offer, sum: &Sum, places: &[DemandPlace]) -> DemandOffer {
    let asked = sum.asked;
    let (bought, drawn) = (packs(asked.firm, says::size(offer)), packs(asked.firm, whole(offer)));
    let quantity = |amount| format::quantity(Quantity::new(offer.dimension, amount), ctx.lang);
    let some = |amount: i64| (amount != 0).then(|| quantity(amount));
    let at = |place: &DemandPlace| {
        let firm_qty = sum.places.get(&place.place).copied().unwrap_or(0);
        DemandAtPlace { place: place.place, firm_qty, firm_says: quantity(firm_qty) }
    };
    DemandOffer {
        offer: offer.id,
        position: offer.position,
        family: offer.family.clone(),
        name: offer.name.clone(),
        pictogram: offer.pictogram.clone(),
        supplier: offer.supplier,
        dimension: offer.dimension.code().to_owned(),
        withdrawn: offer.withdrawn,
        households: sum.households,
        firm_qty: asked.firm,
        more_qty: asked.more,
        less_qty: asked.less,
        firm_says: quantity(asked.firm),
        more_says: some(asked.more),
        needs_says: says::needs(ctx, offer, asked.firm),
        packs: drawn.parts,
        percent: drawn.percent,
        missing_qty: bought.missing,
        missing_says: some(bought.missing),
        spare_fills: bought.missing != 0 && bought.missing <= asked.more,
        left_says: offer.available_qty.map(|available| quantity((available - asked.firm - sum.late).max(0))),
        late_qty: sum.late,
        late_says: some(sum.late),
        places: places.iter().map(at).collect(),
    }
}

/// As if the supplier sold whole packs only: what is drawn.
fn whole(offer: &Offer) -> PackSize {
    PackSize { divisor: 1, ..says::size(offer) }
}

fn supplier_view(ctx: &Context<'_>, supplier: Supplier, value_cents: i64) -> DemandSupplier {
    let against = |limit: Option<Money>, missing: &'static str, reached: &'static str| {
        let limit = limit?.cents();
        let key = if value_cents < limit { missing } else { reached };
        let sentence = Sentence::new(key)
            .with("value", Param::Cents(value_cents))
            .with("limit", Param::Cents(limit))
            .with("missing", Param::Cents(limit - value_cents));
        Some(ctx.say(&sentence))
    };
    let minimum = against(supplier.minimum, "core-basket-minimum-missing", "core-basket-minimum-reached");
    let carriage =
        against(supplier.free_carriage, "core-basket-carriage-missing", "core-basket-carriage-reached");
    DemandSupplier {
        supplier: supplier.id,
        name: supplier.name,
        value_cents,
        minimum_cents: supplier.minimum.map(Money::cents),
        free_carriage_cents: supplier.free_carriage.map(Money::cents),
        reached: supplier.minimum.map(|minimum| minimum.cents() <= value_cents),
        says: [minimum, carriage].into_iter().flatten().collect(),
    }
}

fn place_view(place: &CampaignPlace) -> DemandPlace {
    DemandPlace {
        place: Some(place.place),
        name: place.name.clone(),
        on_day: Some(place.on_day),
        households: 0,
    }
}
