//! What a campaign offers: added from the catalogue, changed by a new version, withdrawn, never rewritten.

use super::frozen::{self, Goods, Priced};
use super::model::{Campaign, CampaignSupplier, Comes, Offer, State};
use super::refusal::CampaignRefusal;
use super::view::{self, CampaignView, counted, found};
use super::{store, typed, wish_store};
use crate::catalogue::{self, Product};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, OfferId, PackId, ProductId};
use crate::kernel::number::{Sign, read_quantity};
use crate::kernel::quantity::Dimension;
use crate::kernel::round::Overflow;
use crate::kernel::search::fold;
use crate::router::Router;
use rusqlite::Transaction;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("campaigns.add_offers", OFFICERS, add_offers);
    router.write("campaigns.change_offer", OFFICERS, change_offer);
    router.write("campaigns.refresh_offers", OFFICERS, refresh_offers);
    router.write("campaigns.withdraw_offer", OFFICERS, withdraw_offer);
}

/// A product to offer.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ProductInput {
    product: ProductId,
    /// The one that costs least for the same quantity when nothing is told.
    #[ts(optional = nullable)]
    pack: Option<PackId>,
}

/// Offer products of the catalogue at today's prices; every product of the campaign's suppliers when none is told.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct AddOffers {
    campaign: CampaignId,
    #[ts(optional = nullable)]
    products: Option<Vec<ProductInput>>,
}

/// Change an offer: a new version is written, and what was ordered keeps the one it was ordered with.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ChangeOffer {
    offer: OfferId,
    reason: String,
    /// What the supplier has at most, as in `40 kg`; empty lifts the limit.
    #[ts(optional = nullable)]
    available: Option<String>,
    /// What a household takes at most; empty lifts the limit.
    #[ts(optional = nullable)]
    max: Option<String>,
    #[ts(optional = nullable)]
    pack: Option<PackId>,
    /// Whether the price and the rest are read again from the catalogue.
    #[ts(optional = nullable)]
    refresh: Option<bool>,
}

/// Read again from the catalogue what every offer of a campaign announces.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct RefreshOffers {
    campaign: CampaignId,
    reason: String,
}

/// Withdraw an offer; its number stays on the form, crossed out.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct WithdrawOffer {
    offer: OfferId,
    reason: String,
}

/// Products to offer, each in the pack chosen for it.
pub(super) type Picked<'a> = Vec<(&'a Product, Priced)>;

#[derive(Debug, Serialize, TS)]
pub(super) struct OffersView {
    campaign: CampaignView,
    /// How many offers were written.
    #[ts(type = "number")]
    written: i64,
    left_out: Vec<LeftOut>,
}

/// A product that could not be offered.
#[derive(Clone, Debug, Serialize, TS)]
pub(super) struct LeftOut {
    product: ProductId,
    name: String,
    says: String,
}

pub(super) fn left_out(product: ProductId, name: &str, says: String) -> LeftOut {
    LeftOut { product, name: name.to_owned(), says }
}

pub(super) fn answer(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: CampaignId,
    written: usize,
    left_out: Vec<LeftOut>,
) -> Result<OffersView, Failure> {
    Ok(OffersView { campaign: view::show(tx, ctx, campaign)?, written: counted(written), left_out })
}

fn overflow(refusal: Overflow) -> Failure {
    Failure::refused(&refusal)
}

fn add_offers(tx: &Transaction<'_>, ctx: &Context<'_>, input: AddOffers) -> Result<OffersView, Failure> {
    let campaign = found(tx, input.campaign)?;
    if State::Open < campaign.state {
        return Err(Failure::refused(&CampaignRefusal::NothingAdded { is: campaign.state }));
    }
    let goods = Goods::of(tx, ctx.today)?;
    let mut known = store::offers(tx, campaign.id)?;
    let all = input.products.is_none();
    let asked = match input.products {
        Some(products) => products,
        None => everything(&goods, &campaign.suppliers, &known),
    };
    let mut picked = Vec::new();
    let mut left = Vec::new();
    for (at, one) in asked.iter().enumerate() {
        let field = |name: &str| format!("products.{at}.{name}");
        let product = goods
            .product(one.product)
            .ok_or_else(|| Failure::not_found(&CampaignRefusal::NoSuchProduct).at(field("product")))?;
        let its = |pack: PackId| goods.packs(product.id, &campaign.suppliers).any(|known| known.id == pack);
        if goods.packs(product.id, &campaign.suppliers).next().is_none()
            || one.pack.is_some_and(|pack| !its(pack))
        {
            return Err(Failure::bad_input(field("pack"), &CampaignRefusal::NotItsPack));
        }
        match goods.choose(product, &campaign.suppliers, one.pack).map_err(overflow)? {
            Some(priced) => picked.push((product, priced)),
            None => left.push(left_out(product.id, &product.name, ctx.text("core-campaign-no-price"))),
        }
    }
    if !left.is_empty() && (!all || picked.is_empty()) {
        let names = left.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ");
        let refusal = CampaignRefusal::NoPrice { names, products: counted(left.len()) };
        return Err(Failure::refused(&refusal).at("products"));
    }
    if picked.is_empty() {
        return Err(Failure::refused(&CampaignRefusal::NothingToAdd));
    }
    let written = add(tx, ctx, &campaign, &mut known, picked)?;
    ctx.tell("title", &campaign.title);
    ctx.tell("offers", written.to_string());
    answer(tx, ctx, campaign.id, written, left)
}

/// Every product the suppliers have and that was never offered in this campaign.
fn everything(goods: &Goods, suppliers: &[CampaignSupplier], known: &[Offer]) -> Vec<ProductInput> {
    let new = |product: &&Product| known.iter().all(|offer| offer.product != product.id);
    let theirs = |product: &&Product| goods.packs(product.id, suppliers).next().is_some();
    let input = |product: &Product| ProductInput { product: product.id, pack: None };
    goods.products.iter().filter(new).filter(theirs).map(input).collect()
}

/// Writes offers: new ones, and withdrawn ones that come back. Gives the numbers. Returns how many were written.
pub(super) fn add(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: &Campaign,
    known: &mut [Offer],
    picked: Picked<'_>,
) -> Result<usize, Failure> {
    let wishes: HashMap<_, _> = wish_store::taken(tx)?.into_iter().collect();
    let announced = store::was_open(tx, campaign.id)?;
    let last = known.iter().map(|offer| offer.position).max().unwrap_or(0);
    let mut written = 0;
    let mut fresh = Vec::new();
    for (product, priced) in picked {
        match known.iter_mut().find(|offer| offer.product == product.id) {
            Some(offer) if offer.withdrawn => {
                let back = Offer { withdrawn: false, ..frozen::again(ctx, offer, product, priced) };
                *offer = Offer { reason: ctx.text("core-campaign-offered-again"), ..back };
                store::insert_offer(tx, ctx, campaign.id, offer)?;
                written += 1;
            }
            Some(_) => {}
            None => fresh.push(frozen::first(ctx, product, priced, wishes.get(&product.id).copied())),
        }
    }
    written += fresh.len();
    if announced {
        for (offer, position) in fresh.iter_mut().zip(last + 1..) {
            offer.position = position;
            store::insert_offer(tx, ctx, campaign.id, offer)?;
        }
    } else {
        number_again(tx, ctx, campaign, known, fresh)?;
    }
    Ok(written)
}

/// Before anything was announced the numbers follow families and names; what is withdrawn goes to the end.
fn number_again(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: &Campaign,
    known: &[Offer],
    fresh: Vec<Offer>,
) -> Result<(), Failure> {
    let mut all: Vec<(Offer, bool)> = fresh.into_iter().map(|offer| (offer, true)).collect();
    all.extend(known.iter().map(|offer| (offer.clone(), false)));
    all.sort_by_cached_key(|(offer, _)| (offer.withdrawn, fold(&offer.family), fold(&offer.name), offer.id));
    for ((offer, new), position) in all.into_iter().zip(1..) {
        if new {
            store::insert_offer(tx, ctx, campaign.id, &Offer { position, ..offer })?;
        } else if offer.position != position {
            let moved = frozen::next(ctx, &offer, ctx.text("core-campaign-numbered-again"));
            store::insert_offer(tx, ctx, campaign.id, &Offer { position, ..moved })?;
        }
    }
    Ok(())
}

/// An offer that may still be changed, with its campaign.
fn changeable(tx: &Transaction<'_>, id: OfferId) -> Result<(Campaign, Offer), Failure> {
    let missing = || Failure::not_found(&CampaignRefusal::NoSuchOffer).at("offer");
    let (campaign, offer) = store::offer(tx, id)?.ok_or_else(missing)?;
    let campaign = found(tx, campaign)?;
    if campaign.state == State::Settled {
        return Err(Failure::refused(&CampaignRefusal::Settled));
    }
    if offer.withdrawn {
        return Err(Failure::refused(&CampaignRefusal::Withdrawn));
    }
    Ok((campaign, offer))
}

fn change_offer(tx: &Transaction<'_>, ctx: &Context<'_>, input: ChangeOffer) -> Result<OffersView, Failure> {
    let (campaign, known) = changeable(tx, input.offer)?;
    let reason = typed::reason(&input.reason)?;
    let mut changed = if input.refresh == Some(true) || input.pack.is_some() {
        read_again(tx, ctx, &campaign, &known, input.pack)?
    } else {
        frozen::next(ctx, &known, String::new())
    };
    if let Some(text) = input.available {
        changed.available_qty = limit("available", &text, known.dimension)?;
    }
    if let Some(text) = input.max {
        changed.max_qty = limit("max", &text, known.dimension)?;
    }
    check_limits(ctx, &changed)?;
    if frozen::same(&changed, &known) {
        return Err(Failure::refused(&CampaignRefusal::NothingChanged));
    }
    ctx.tell("name", &changed.name);
    ctx.tell("title", &campaign.title);
    ctx.tell("reason", &reason);
    store::insert_offer(tx, ctx, campaign.id, &Offer { reason, ..changed })?;
    answer(tx, ctx, campaign.id, 1, Vec::new())
}

fn check_limits(ctx: &Context<'_>, offer: &Offer) -> Result<(), Failure> {
    catalogue::check_limits(ctx, offer.dimension, offer.step_qty, offer.min_qty, offer.max_qty)
}

/// A limit as typed; empty is none.
fn limit(field: &str, typed: &str, dimension: Dimension) -> Result<Option<i64>, Failure> {
    if typed.trim().is_empty() {
        return Ok(None);
    }
    let qty = read_quantity(typed, dimension, Sign::NotNegative);
    qty.map(|qty| Some(qty.amount())).map_err(|refusal| Failure::bad_input(field, &refusal))
}

/// What the catalogue says now of an offer, in the same pack or in another.
fn read_again(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: &Campaign,
    known: &Offer,
    pack: Option<PackId>,
) -> Result<Offer, Failure> {
    let goods = Goods::of(tx, ctx.today)?;
    let product =
        goods.product(known.product).ok_or_else(|| Failure::refused(&CampaignRefusal::NoSuchProduct))?;
    let wanted = pack.unwrap_or(known.pack);
    if goods.packs(product.id, &campaign.suppliers).all(|pack| pack.id != wanted) {
        return Err(Failure::bad_input("pack", &CampaignRefusal::NotItsPack));
    }
    let priced = goods.choose(product, &campaign.suppliers, Some(wanted)).map_err(overflow)?;
    let no_price = || CampaignRefusal::NoPrice { names: product.name.clone(), products: 1 };
    let priced = priced.ok_or_else(|| Failure::refused(&no_price()))?;
    Ok(frozen::again(ctx, known, product, priced))
}

fn refresh_offers(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: RefreshOffers,
) -> Result<OffersView, Failure> {
    let campaign = found(tx, input.campaign)?;
    if campaign.state == State::Settled {
        return Err(Failure::refused(&CampaignRefusal::Settled));
    }
    let reason = typed::reason(&input.reason)?;
    let (written, left) = refresh(tx, ctx, &campaign, &reason, |_| true)?;
    if written == 0 && left.is_empty() {
        return Err(Failure::refused(&CampaignRefusal::NothingChanged));
    }
    ctx.tell("title", &campaign.title);
    ctx.tell("offers", written.to_string());
    ctx.tell("reason", reason);
    answer(tx, ctx, campaign.id, written, left)
}

/// In preparation nothing is announced yet: offers follow the carriage of their supplier.
pub(super) fn follow_carriage(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    before: &Campaign,
    campaign: &Campaign,
) -> Result<(), Failure> {
    if campaign.state != State::Prepared || store::was_open(tx, campaign.id)? {
        return Ok(());
    }
    let carriage = |campaign: &Campaign, offer: &Offer| {
        let supplier = campaign.suppliers.iter().find(|one| one.supplier == offer.supplier);
        supplier.map(|one| one.carriage)
    };
    let changed = |offer: &Offer| carriage(before, offer) != carriage(campaign, offer);
    refresh(tx, ctx, campaign, &ctx.text("core-campaign-carriage-changed"), changed)?;
    Ok(())
}

/// Writes a new version of the offers chosen whose price or product changed in the catalogue.
fn refresh(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: &Campaign,
    reason: &str,
    chosen: impl Fn(&Offer) -> bool,
) -> Result<(usize, Vec<LeftOut>), Failure> {
    let goods = Goods::of(tx, ctx.today)?;
    let (mut written, mut left) = (0, Vec::new());
    for known in store::offers(tx, campaign.id)?.iter().filter(|offer| !offer.withdrawn && chosen(offer)) {
        let Some(product) = goods.product(known.product) else {
            left.push(left_out(known.product, &known.name, ctx.text("core-campaign-archived")));
            continue;
        };
        let priced = goods.choose(product, &campaign.suppliers, Some(known.pack)).map_err(overflow)?;
        let Some(priced) = priced else {
            left.push(left_out(product.id, &product.name, ctx.text("core-campaign-no-price")));
            continue;
        };
        let changed = frozen::again(ctx, known, product, priced);
        // The largest order told for this campaign may not fit the step the product has now.
        if let Err(refused) = check_limits(ctx, &changed) {
            left.push(left_out(product.id, &product.name, refused.spoken(ctx.lang).message));
            continue;
        }
        if !frozen::same(&changed, known) {
            let changed = Offer { reason: reason.to_owned(), ..changed };
            store::insert_offer(tx, ctx, campaign.id, &changed)?;
            written += 1;
        }
    }
    Ok((written, left))
}

/// Names what really comes under an offer, as a new version: the papers of the hall say it, with the origin and labels
/// of that product, or none while nobody said which one it is. Who ordered keeps the price it was announced at.
pub(crate) fn rename_offer(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    offer: OfferId,
    name: String,
    comes: Comes,
    reason: String,
) -> Result<(), Failure> {
    if let Some((campaign, known)) = store::offer(tx, offer)?
        && (known.name != name || known.comes != comes)
    {
        // Others together have no origin of their own.
        let like = match &comes {
            Comes::Itself => Some(known.product),
            Comes::Instead(others) => others.first().copied().flatten().filter(|_| others.len() == 1),
            Comes::Beside(_) => None,
        };
        let like = like.map(|id| catalogue::product(tx, id, ctx.today)).transpose()?.flatten();
        let (food, shelf) = like.as_ref().map_or((known.food, known.shelf), |one| (one.food, one.shelf));
        let (origin, labels) = like.map(|product| (product.origin, product.labels)).unwrap_or_default();
        let next = frozen::next(ctx, &known, reason);
        let renamed = Offer { name, comes, food, shelf, origin, labels, ..next };
        store::insert_offer(tx, ctx, campaign, &renamed)?;
    }
    Ok(())
}

fn withdraw_offer(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: WithdrawOffer,
) -> Result<OffersView, Failure> {
    let (campaign, known) = changeable(tx, input.offer)?;
    let reason = typed::reason(&input.reason)?;
    ctx.tell("name", &known.name);
    ctx.tell("title", &campaign.title);
    ctx.tell("reason", &reason);
    let gone = frozen::next(ctx, &known, reason);
    store::insert_offer(tx, ctx, campaign.id, &Offer { withdrawn: true, ..gone })?;
    answer(tx, ctx, campaign.id, 1, Vec::new())
}
