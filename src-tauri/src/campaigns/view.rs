//! Campaigns as the screens see them: the list, one with its line of life, its offers with where the price goes.

use super::frozen::ends_before_pickup;
use super::model::{Campaign, CarriageKey, Offer, Ready, Rules, ShortageRule, State, Tolerance};
use super::refusal::CampaignRefusal;
use super::rules::{budget_says, carriage_says, rules, rules_says, shortage_says};
use super::typed::local_now;
use super::{store, wish_store};
use crate::catalogue::{self, Allergen, Bar, Presence, PricePartView};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, OfferId, PackId, PickupPlaceId, ProductId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::quantity::Quantity;
use crate::kernel::rate::BasisPoints;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub(super) struct CampaignsView {
    campaigns: Vec<CampaignRow>,
}

#[derive(Debug, Serialize, TS)]
struct CampaignRow {
    campaign: CampaignId,
    title: String,
    state: State,
    closes_on: NaiveDate,
    /// As in `18:00`.
    closes_at: String,
    first_pickup_on: Option<NaiveDate>,
    suppliers: Vec<String>,
    places: Vec<String>,
    /// Not counting the withdrawn ones.
    #[ts(type = "number")]
    offers: i64,
    /// Where it stands, in words.
    says: String,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct CampaignView {
    campaign: CampaignId,
    title: String,
    state: State,
    life: Vec<LifeStep>,
    /// Where it stands, in words.
    says: String,
    /// The step that comes next, and why it cannot be taken yet.
    next: Option<State>,
    not_yet: Option<String>,
    /// The state one goes back to, and why one cannot.
    back: Option<State>,
    no_way_back: Option<String>,
    opens_on: NaiveDate,
    closes_on: NaiveDate,
    /// As in `18:00`.
    closes_at: String,
    /// Whether an order typed now is late.
    late: bool,
    /// Whether its dates may still be changed.
    dates_open: bool,
    tolerance: Tolerance,
    rules: CampaignRulesView,
    note: String,
    made_from: Option<String>,
    suppliers: Vec<CampaignSupplierView>,
    places: Vec<CampaignPlaceView>,
    offers: Vec<OfferView>,
    /// What to look at before going on.
    warnings: Vec<String>,
    price_ends: Vec<PriceEndView>,
    /// Allergens stated since they were announced.
    allergens_since: Vec<AllergensSince>,
}

/// What a product contains that the papers printed before do not say.
#[derive(Debug, Serialize, TS)]
struct AllergensSince {
    offer: OfferId,
    name: String,
    /// `soja (traces)`
    says: String,
    /// Another product comes and nobody read its label to the end.
    unread: bool,
}

/// How it is run.
#[derive(Debug, Serialize, TS)]
struct CampaignRulesView {
    shortage: ShortageRule,
    carriage: CarriageKey,
    /// From then on only changes that break no pack are taken; as in `18:00`.
    box_fill_on: Option<NaiveDate>,
    box_fill_at: Option<String>,
    #[ts(type = "number | null")]
    stock_budget_cents: Option<i64>,
    /// As it is typed back, `80,00 €`; empty for no limit.
    stock_budget: String,
    /// The sentences that hang on the wall.
    says: Vec<String>,
    /// Not on the wall.
    budget_says: Option<String>,
    shortage_choices: Vec<RuleChoice<ShortageRule>>,
    carriage_choices: Vec<RuleChoice<CarriageKey>>,
}

/// A rule that may be chosen, with the sentence of the wall.
#[derive(Debug, Serialize, TS)]
struct RuleChoice<Rule> {
    rule: Rule,
    name: String,
    says: String,
}

/// One state of the line of life.
#[derive(Debug, Serialize, TS)]
struct LifeStep {
    state: State,
    done: bool,
    here: bool,
    /// When it was entered last; none for what is to come.
    at: Option<DateTime<Utc>>,
    /// Why one went back to it.
    reason: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct CampaignSupplierView {
    supplier: SupplierId,
    name: String,
    /// As it is typed back, `4,5 %`.
    carriage: String,
    #[ts(type = "number")]
    offers: i64,
}

#[derive(Debug, Serialize, TS)]
struct CampaignPlaceView {
    place: PickupPlaceId,
    name: String,
    on_day: NaiveDate,
    from_time: String,
    to_time: String,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct OfferView {
    offer: OfferId,
    #[ts(type = "number")]
    position: i64,
    product: ProductId,
    name: String,
    family: String,
    pictogram: String,
    supplier: SupplierId,
    supplier_name: String,
    pack: PackId,
    /// As in `sac 25 kg`.
    pack_says: String,
    dimension: &'static str,
    #[ts(type = "number")]
    step_qty: i64,
    /// As in `par 500 g`.
    step_says: String,
    /// As they are typed back; none when there is no limit.
    max: Option<String>,
    available: Option<String>,
    /// Announced for 1 kg, 1 L or one step of pieces, at coefficient 1.
    #[ts(type = "number")]
    price_cents: i64,
    /// `1,75 €/kg`
    price_says: String,
    /// `0,88 € les 500 g`; none when one step is what the price is for.
    step_price_says: Option<String>,
    /// Where the price goes; the parts add up to it.
    parts: Vec<PricePartView>,
    withdrawn: bool,
    #[ts(type = "number")]
    version: i64,
    /// Why it was changed last.
    reason: String,
    wish: Option<String>,
}

/// An offer whose price ends before the goods are fetched.
#[derive(Debug, Serialize, TS)]
struct PriceEndView {
    offer: OfferId,
    name: String,
    until_on: NaiveDate,
}

pub(super) fn list(conn: &Connection, ctx: &Context<'_>) -> Result<CampaignsView, Failure> {
    let rows = store::campaigns(conn)?.into_iter().map(|campaign| {
        let offers = store::offers(conn, campaign.id)?;
        Ok(CampaignRow {
            campaign: campaign.id,
            says: ctx.say(&where_it_stands(ctx, &campaign)),
            state: campaign.state,
            closes_on: campaign.closes_on,
            closes_at: time(campaign.closes_at),
            first_pickup_on: campaign.places.iter().map(|place| place.on_day).min(),
            suppliers: campaign.suppliers.into_iter().map(|one| one.name).collect(),
            places: campaign.places.into_iter().map(|one| one.name).collect(),
            offers: counted(offers.iter().filter(|offer| !offer.withdrawn).count()),
            title: campaign.title,
        })
    });
    Ok(CampaignsView { campaigns: rows.collect::<Result<_, Failure>>()? })
}

pub(super) fn show(conn: &Connection, ctx: &Context<'_>, id: CampaignId) -> Result<CampaignView, Failure> {
    let campaign = found(conn, id)?;
    let offers = store::offers(conn, id)?;
    let ready = ready(ctx, &campaign, &offers);
    let said = |refusal: CampaignRefusal| ctx.say(&refusal.sentence());
    let back = campaign.state.go_back(store::done(conn, id)?);
    let price_ends = price_ends(conn, ctx, &campaign, &offers)?;
    let allergens_since = allergens_since(conn, ctx, &campaign, &offers)?;
    let made_from = match campaign.made_from {
        None => None,
        Some(before) => store::campaign(conn, before)?.map(|campaign| campaign.title),
    };
    Ok(CampaignView {
        campaign: id,
        life: life(conn, &campaign)?,
        says: ctx.say(&where_it_stands(ctx, &campaign)),
        next: campaign.state.after(),
        not_yet: campaign.state.open(ready).err().filter(|_| campaign.state == State::Prepared).map(said),
        back: campaign.state.before(),
        no_way_back: back.err().map(said),
        late: campaign.late(local_now(ctx)),
        dates_open: campaign.state <= State::Open,
        opens_on: campaign.opens_on,
        closes_on: campaign.closes_on,
        closes_at: time(campaign.closes_at),
        tolerance: campaign.tolerance,
        rules: rules_view(ctx, rules(conn, id)?),
        made_from,
        suppliers: suppliers(ctx, &campaign, &offers),
        places: places(&campaign),
        warnings: warnings(conn, ctx, &campaign, &price_ends, &allergens_since)?,
        price_ends,
        allergens_since,
        offers: offers
            .iter()
            .map(|offer| offer_view(conn, ctx, &campaign, offer))
            .collect::<Result<_, Failure>>()?,
        state: campaign.state,
        title: campaign.title,
        note: campaign.note,
    })
}

fn rules_view(ctx: &Context<'_>, rules: Rules) -> CampaignRulesView {
    let budget = rules.stock_budget.map(|budget| format::money(budget, ctx.lang));
    CampaignRulesView {
        shortage: rules.shortage,
        carriage: rules.carriage,
        box_fill_on: rules.box_fill_from.map(|from| from.date()),
        box_fill_at: rules.box_fill_from.map(|from| time(from.time())),
        stock_budget_cents: rules.stock_budget.map(Money::cents),
        stock_budget: budget.unwrap_or_default(),
        says: rules_says(ctx, &rules).sentences(),
        budget_says: budget_says(ctx, &rules),
        shortage_choices: choices(ShortageRule::ALL, |rule| shortage_says(ctx, rule)),
        carriage_choices: choices(CarriageKey::ALL, |key| carriage_says(ctx, key)),
    }
}

fn choices<Rule: Copy>(all: &[Rule], says: impl Fn(Rule) -> (String, String)) -> Vec<RuleChoice<Rule>> {
    let choice = |rule: &Rule| {
        let (name, says) = says(*rule);
        RuleChoice { rule: *rule, name, says }
    };
    all.iter().map(choice).collect()
}

pub(super) fn found(conn: &Connection, id: CampaignId) -> Result<Campaign, Failure> {
    let missing = || Failure::not_found(&CampaignRefusal::NotFound).at("campaign");
    store::campaign(conn, id)?.ok_or_else(missing)
}

/// What a campaign has of what is asked before it opens.
pub(super) fn ready(ctx: &Context<'_>, campaign: &Campaign, offers: &[Offer]) -> Ready {
    Ready {
        offers: offers.iter().filter(|offer| !offer.withdrawn).count(),
        places: campaign.places.len(),
        closes: campaign.closes(),
        now: local_now(ctx),
    }
}

fn where_it_stands(ctx: &Context<'_>, campaign: &Campaign) -> Sentence {
    let pickup = campaign.places.iter().map(|place| place.on_day).min();
    let late = campaign.late(local_now(ctx));
    let key = match campaign.state {
        State::Prepared => "core-campaign-prepared",
        State::Open if late => "core-campaign-over",
        State::Open => "core-campaign-open",
        State::Closed => "core-campaign-closed",
        State::Adjusted => "core-campaign-adjusted",
        State::Ordered if pickup.is_none() => "core-campaign-ordered-no-day",
        State::Ordered => "core-campaign-ordered",
        State::Received => "core-campaign-received",
        State::Distributing => "core-campaign-distributing",
        State::Settled => "core-campaign-settled",
    };
    Sentence::new(key)
        .with("opens", Param::Day(campaign.opens_on))
        .with("day", Param::Day(campaign.closes_on))
        .text("hour", time(campaign.closes_at))
        .with("pickup", Param::Day(pickup.unwrap_or(campaign.closes_on)))
        .count("days", (campaign.closes_on - ctx.today).num_days())
}

fn life(conn: &Connection, campaign: &Campaign) -> rusqlite::Result<Vec<LifeStep>> {
    let steps = store::steps(conn, campaign.id)?;
    let line = State::ALL.iter().map(|state| {
        let entered = steps.iter().rfind(|step| step.state == *state);
        let entered = entered.filter(|_| *state <= campaign.state);
        LifeStep {
            state: *state,
            done: *state < campaign.state,
            here: *state == campaign.state,
            at: entered.map(|step| step.at),
            reason: entered.filter(|step| !step.reason.is_empty()).map(|step| step.reason.clone()),
        }
    });
    Ok(line.collect())
}

fn suppliers(ctx: &Context<'_>, campaign: &Campaign, offers: &[Offer]) -> Vec<CampaignSupplierView> {
    let view = |one: &super::model::CampaignSupplier| {
        let theirs = |offer: &&Offer| offer.supplier == one.supplier && !offer.withdrawn;
        CampaignSupplierView {
            supplier: one.supplier,
            name: one.name.clone(),
            carriage: format::percent(one.carriage, ctx.lang),
            offers: counted(offers.iter().filter(theirs).count()),
        }
    };
    campaign.suppliers.iter().map(view).collect()
}

fn places(campaign: &Campaign) -> Vec<CampaignPlaceView> {
    let view = |one: &super::model::CampaignPlace| CampaignPlaceView {
        place: one.place,
        name: one.name.clone(),
        on_day: one.on_day,
        from_time: time(one.from_time),
        to_time: time(one.to_time),
    };
    campaign.places.iter().map(view).collect()
}

/// The offers announced at a price that ends before the goods are fetched; nothing once they are ordered.
fn price_ends(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    offers: &[Offer],
) -> Result<Vec<PriceEndView>, Failure> {
    let mut ends = Vec::new();
    for offer in offers.iter().filter(|offer| !offer.withdrawn && campaign.state < State::Ordered) {
        if let Some(until_on) = ends_before_pickup(conn, campaign, offer.pack, ctx.today)? {
            ends.push(PriceEndView { offer: offer.id, name: offer.name.clone(), until_on });
        }
    }
    Ok(ends)
}

fn allergens_since(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    offers: &[Offer],
) -> Result<Vec<AllergensSince>, Failure> {
    if matches!(campaign.state, State::Prepared | State::Settled) {
        return Ok(Vec::new());
    }
    let known = catalogue::allergens(conn)?;
    let said = |(allergen, presence): (&Allergen, &Presence)| {
        let name = ctx.text(catalogue::allergen_key(*allergen));
        let key =
            if *presence == Presence::Traces { "core-allergen-traces" } else { "core-allergen-contained" };
        ctx.say(&Sentence::new(key).text("name", name))
    };
    let since = |offer: &Offer| {
        let since = catalogue::worse_since(&offer.allergens, &offer.allergens_today(&known));
        let unread = offer.label_unread(&known);
        let says = match unread {
            true => ctx.text("core-allergens-unread"),
            false => since.iter().map(said).collect::<Vec<_>>().join(", "),
        };
        (!says.is_empty()).then(|| AllergensSince { offer: offer.id, name: offer.name.clone(), says, unread })
    };
    Ok(offers.iter().filter(|offer| !offer.withdrawn).filter_map(since).collect())
}

fn warnings(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    price_ends: &[PriceEndView],
    allergens_since: &[AllergensSince],
) -> Result<Vec<String>, Failure> {
    let mut warnings = Vec::new();
    let (unread, since): (Vec<_>, Vec<_>) = allergens_since.iter().partition(|one| one.unread);
    if !since.is_empty() {
        let named = Sentence::new("core-named-says");
        let name =
            |one: &&AllergensSince| ctx.say(&named.clone().text("name", &one.name).text("says", &one.says));
        let names = since.iter().map(name).collect::<Vec<_>>().join(" · ");
        warnings.push(ctx.say(&Sentence::new("core-campaign-allergens-since").text("names", names)));
    }
    if !unread.is_empty() {
        let names = unread.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(" · ");
        warnings.push(ctx.say(&Sentence::new("core-campaign-label-unread").text("names", names)));
    }
    if campaign.state == State::Prepared {
        for one in campaign.suppliers.iter().filter(|one| one.carriage == BasisPoints::ZERO) {
            let carriage = catalogue::supplier(conn, one.supplier)?.and_then(|known| known.carriage);
            if let Some(carriage) = carriage.filter(|carriage| *carriage != Money::ZERO) {
                let sentence = Sentence::new("core-campaign-carriage-left-out").text("supplier", &one.name);
                warnings.push(ctx.say(&sentence.with("carriage", Param::Cents(carriage.cents()))));
            }
        }
    }
    let Some(last_pickup) = campaign.last_pickup() else { return Ok(warnings) };
    if !price_ends.is_empty() {
        let named = |end: &PriceEndView| {
            let sentence = Sentence::new("core-campaign-price-end-of").text("name", &end.name);
            ctx.say(&sentence.with("day", Param::Day(end.until_on)))
        };
        let names = price_ends.iter().map(named).collect::<Vec<_>>().join(", ");
        let sentence = Sentence::new("core-campaign-price-ends").count("offers", counted(price_ends.len()));
        warnings.push(ctx.say(&sentence.text("names", names).with("pickup", Param::Day(last_pickup))));
    }
    if campaign.state == State::Open && campaign.late(local_now(ctx)) {
        warnings.push(ctx.text("core-campaign-close-it"));
    }
    Ok(warnings)
}

fn offer_view(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    offer: &Offer,
) -> Result<OfferView, Failure> {
    let announced = catalogue::announced(offer.parts.cost_e4(), BasisPoints::ONE)
        .map_err(|refusal| Failure::refused(&refusal))?;
    let supplier = campaign.suppliers.iter().find(|one| one.supplier == offer.supplier);
    let step = catalogue::charged(announced, offer.step_qty, offer.price_qty)
        .map_err(|refusal| Failure::refused(&refusal))?;
    let bar = Bar { price_qty: offer.price_qty, parts: offer.parts, announced, step };
    let typed_back = |qty: i64| format::quantity(Quantity::new(offer.dimension, qty), ctx.lang);
    Ok(OfferView {
        offer: offer.id,
        position: offer.position,
        product: offer.product,
        name: offer.name.clone(),
        family: offer.family.clone(),
        pictogram: offer.pictogram.clone(),
        supplier: offer.supplier,
        supplier_name: supplier.map_or_else(String::new, |one| one.name.clone()),
        pack: offer.pack,
        pack_says: catalogue::pack_says(ctx, offer.dimension, &offer.pack_name, offer.pack_qty),
        dimension: offer.dimension.code(),
        step_qty: offer.step_qty,
        step_says: catalogue::step_says(ctx, offer.dimension, offer.step_qty),
        max: offer.max_qty.map(typed_back),
        available: offer.available_qty.map(typed_back),
        price_cents: announced.cents(),
        price_says: catalogue::unit_price_says(ctx, offer.dimension, announced, offer.price_qty),
        step_price_says: catalogue::step_price(ctx, offer.dimension, offer.step_qty, &bar),
        parts: catalogue::price_parts(ctx, &bar),
        withdrawn: offer.withdrawn,
        version: offer.version,
        reason: offer.reason.clone(),
        wish: match offer.wish {
            None => None,
            Some(wish) => wish_store::label(conn, wish)?,
        },
    })
}

fn time(time: NaiveTime) -> String {
    time.format("%H:%M").to_string()
}

pub(super) fn counted(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
