//! What the screens see of products and packs: texts that can be typed back, prices in words, what is missing.

use super::bar::{Bar, PricePart, bar};
use super::model::{
    Allergens, Bulk, Measure, Pack, PackPrice, Pictogram, PricedBy, Product, ProductLabel, Shelf,
};
use super::{rules, says, store};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{PackId, ProductId, SupplierId};
use crate::kernel::quantity::{Dimension, Quantity};
use crate::kernel::rate::BasisPoints;
use crate::kernel::sentence::{Param, Sentence};
use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// A price that ends within so many days is told.
const SOON_DAYS: i64 = 30;

/// A product; what was typed comes as text that can be typed back.
#[derive(Debug, Serialize, TS)]
pub(super) struct ProductView {
    product: ProductId,
    name: String,
    food: bool,
    family: String,
    stand: String,
    pictogram: Option<Pictogram>,
    measure: Measure,
    /// Whether the measure can no longer change.
    measure_fixed: bool,
    step: String,
    step_says: String,
    min: String,
    max: String,
    density: String,
    origin: String,
    labels: Vec<ProductLabel>,
    shelf: Shelf,
    bulk: Bulk,
    bulk_reason: String,
    ingredients: String,
    loss: String,
    deposit: String,
    vat: String,
    note: String,
    /// One that is missing is not stated.
    allergens: Allergens,
    /// What it lacks to be offered, in words.
    missing: Vec<String>,
    /// What one should know.
    warnings: Vec<String>,
    packs: Vec<PackView>,
    archived_on: Option<NaiveDate>,
    /// What the last change has to say.
    told: Option<String>,
}

/// A supplier's pack of a product.
#[derive(Debug, Serialize, TS)]
pub(super) struct PackView {
    pack: PackId,
    /// Product and pack: `Farine, sac de 25 kg`.
    label: String,
    /// `sac de 25 kg`
    says: String,
    supplier: SupplierId,
    supplier_name: String,
    reference: String,
    /// As one says it: `sac`.
    called: String,
    content: String,
    priced_by: PricedBy,
    net: bool,
    minimum_packs: String,
    divisor: String,
    variable_weight: bool,
    tare: String,
    /// What the supplier asks today, with its breaks.
    asked: Vec<String>,
    price: Option<ProductPriceView>,
    /// Every price it had or will have, the last one first.
    prices: Vec<DatedPriceView>,
    archived_on: Option<NaiveDate>,
}

/// The price of today at coefficient 1, with its parts; before any carriage.
#[derive(Debug, Serialize, TS)]
struct ProductPriceView {
    /// `1,75 €/kg`
    unit_says: String,
    /// `0,88 € les 500 g`; none when one step is what the price is for.
    step_says: Option<String>,
    #[ts(type = "number")]
    announced_cents: i64,
    #[ts(type = "number")]
    step_cents: i64,
    /// Unrounded cost price: `1,7458 €`.
    cost_says: String,
    /// They add up to the announced price.
    parts: Vec<PricePartView>,
    /// What a litre weighs on the invoice: `8,00 €/kg facturé = 7,33 €/L`.
    weighed_says: Option<String>,
}

/// A part of a price, drawn and in words.
#[derive(Debug, Serialize, TS)]
pub(crate) struct PricePartView {
    part: PricePart,
    name: String,
    says: String,
    /// In 1/10,000 euro.
    #[ts(type = "number")]
    part_e4: i64,
    /// How long it is drawn, in 1/10,000 of the bar.
    #[ts(type = "number")]
    width_bp: i64,
}

#[derive(Debug, Serialize, TS)]
struct DatedPriceView {
    since_on: NaiveDate,
    until_on: Option<NaiveDate>,
    when: PriceWhen,
    asked: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
enum PriceWhen {
    Before,
    Now,
    Later,
}

/// The packs of every product, with the names of their suppliers.
pub(super) struct Shelves {
    packs: HashMap<ProductId, Vec<Pack>>,
    suppliers: HashMap<SupplierId, String>,
}

impl Shelves {
    pub(super) fn read(conn: &Connection, ctx: &Context<'_>) -> Result<Shelves, Failure> {
        let mut packs = HashMap::<ProductId, Vec<Pack>>::new();
        for pack in store::packs(conn, ctx.today, true)? {
            packs.entry(pack.product).or_default().push(pack);
        }
        let suppliers = store::suppliers(conn, true)?.into_iter().map(|one| (one.id, one.name)).collect();
        Ok(Shelves { packs, suppliers })
    }

    /// The packs of a product, the archived ones last.
    pub(super) fn of(&self, product: ProductId) -> Vec<&Pack> {
        let mut packs: Vec<&Pack> = self.packs.get(&product).into_iter().flatten().collect();
        packs.sort_by_key(|pack| pack.archived_on.is_some());
        packs
    }

    pub(super) fn supplier(&self, id: SupplierId) -> &str {
        self.suppliers.get(&id).map_or("", String::as_str)
    }
}

/// A product with its packs, as a screen edits it.
pub(super) fn product(
    conn: &Connection,
    ctx: &Context<'_>,
    product: Product,
    told: Option<String>,
) -> Result<ProductView, Failure> {
    let shelves = Shelves::read(conn, ctx)?;
    let packs = shelves.of(product.id);
    let views = packs.iter().map(|one| pack(conn, ctx, &shelves, &product, one));
    let views = views.collect::<Result<Vec<_>, Failure>>()?;
    let quantity = |qty: Option<i64>| qty.map(|qty| typed_back(ctx, product.dimension, qty));
    Ok(ProductView {
        missing: missing(conn, ctx, &product, &packs)?,
        warnings: warnings(conn, ctx, &product, &packs)?,
        measure_fixed: !packs.is_empty(),
        packs: views,
        step: typed_back(ctx, product.dimension, product.step_qty),
        step_says: says::step(ctx, product.dimension, product.step_qty),
        min: quantity(product.min_qty).unwrap_or_default(),
        max: quantity(product.max_qty).unwrap_or_default(),
        density: product.density_g_per_l.map(|g| typed_back(ctx, Dimension::Mass, g)).unwrap_or_default(),
        loss: percent(ctx, product.loss),
        deposit: money_or_nothing(ctx, &product),
        vat: format::percent(product.vat, ctx.lang),
        product: product.id,
        name: product.name,
        food: product.food,
        family: product.family,
        stand: product.stand,
        pictogram: Pictogram::parse(&product.pictogram),
        measure: product.dimension.into(),
        origin: product.origin,
        labels: product.labels,
        shelf: product.shelf,
        bulk: product.bulk,
        bulk_reason: product.bulk_reason,
        ingredients: product.ingredients,
        note: product.note,
        allergens: product.allergens,
        archived_on: product.archived_on,
        told,
    })
}

fn money_or_nothing(ctx: &Context<'_>, product: &Product) -> String {
    if product.deposit.cents() == 0 { String::new() } else { format::money(product.deposit, ctx.lang) }
}

fn percent(ctx: &Context<'_>, rate: BasisPoints) -> String {
    if rate == BasisPoints::ZERO { String::new() } else { format::percent(rate, ctx.lang) }
}

fn typed_back(ctx: &Context<'_>, dimension: Dimension, qty: i64) -> String {
    format::quantity(Quantity::new(dimension, qty), ctx.lang)
}

/// A pack with its prices.
pub(super) fn pack(
    conn: &Connection,
    ctx: &Context<'_>,
    shelves: &Shelves,
    product: &Product,
    pack: &Pack,
) -> Result<PackView, Failure> {
    let asked = |price: &PackPrice| says::asked(ctx, product, pack, price);
    let said = says::pack(ctx, product.dimension, &pack.name, pack.content_qty);
    let when = |price: &PackPrice| match () {
        () if pack.price.as_ref() == Some(price) => PriceWhen::Now,
        () if ctx.today < price.since_on => PriceWhen::Later,
        () => PriceWhen::Before,
    };
    let dated = |price: PackPrice| DatedPriceView {
        when: when(&price),
        asked: asked(&price),
        since_on: price.since_on,
        until_on: price.until_on,
    };
    Ok(PackView {
        pack: pack.id,
        label: format!("{}, {said}", product.name),
        says: said,
        supplier: pack.supplier,
        supplier_name: shelves.supplier(pack.supplier).to_owned(),
        reference: pack.reference.clone(),
        called: pack.name.clone(),
        content: typed_back(ctx, product.dimension, pack.content_qty),
        priced_by: pack.priced_by,
        net: pack.net,
        minimum_packs: pack.minimum_packs.to_string(),
        divisor: pack.divisor.to_string(),
        variable_weight: pack.variable_weight,
        tare: pack.tare_g.map(|tare| typed_back(ctx, Dimension::Mass, tare)).unwrap_or_default(),
        asked: pack.price.as_ref().map(asked).unwrap_or_default(),
        price: price(ctx, product, pack)?,
        prices: store::prices(conn, pack.id)?.into_iter().map(dated).collect(),
        archived_on: pack.archived_on,
    })
}

fn price(ctx: &Context<'_>, product: &Product, pack: &Pack) -> Result<Option<ProductPriceView>, Failure> {
    let bar = bar(product, pack).map_err(|overflow| Failure::refused(&overflow))?;
    let Some(bar) = bar else { return Ok(None) };
    let first = pack.price.as_ref().and_then(|price| price.breaks.first());
    let weighed = product.density_g_per_l.zip(first).map(|(density, at)| {
        says::per_litre_e4(pack, at.price_e4).and_then(|per_l| says::weighed(ctx, density, per_l))
    });
    Ok(Some(ProductPriceView {
        unit_says: says::unit_price(ctx, product.dimension, bar.announced, bar.price_qty),
        step_says: says::step_price(ctx, product.dimension, product.step_qty, &bar),
        announced_cents: bar.announced.cents(),
        step_cents: bar.step.cents(),
        cost_says: says::euros(bar.parts.cost_e4(), ctx.lang),
        parts: price_parts(ctx, &bar),
        weighed_says: weighed.transpose().map_err(|overflow| Failure::refused(&overflow))?,
    }))
}

/// What a product lacks to be offered, in words.
pub(super) fn missing(
    conn: &Connection,
    ctx: &Context<'_>,
    product: &Product,
    packs: &[&Pack],
) -> Result<Vec<String>, Failure> {
    let mut said = Vec::new();
    let open: Vec<&&Pack> = packs.iter().filter(|pack| pack.archived_on.is_none()).collect();
    if open.is_empty() {
        said.push(ctx.text("core-missing-pack"));
    }
    for pack in open.into_iter().filter(|pack| pack.price.is_none()) {
        let called = says::pack(ctx, product.dimension, &pack.name, pack.content_qty);
        let later = store::prices(conn, pack.id)?.into_iter().map(|price| price.since_on);
        let later = later.filter(|since| ctx.today < *since).min();
        said.push(match later {
            None => ctx.say(&Sentence::new("core-missing-price").text("pack", called)),
            Some(day) => {
                let sentence = Sentence::new("core-missing-price-yet").text("pack", called);
                ctx.say(&sentence.with("day", Param::Day(day)))
            }
        });
    }
    said.extend(says::missing_allergens(ctx, product));
    if product.family.is_empty() {
        said.push(ctx.text("core-missing-family"));
    }
    Ok(said)
}

/// What one should know of a product: a price that ends soon with none after it, the law on bulk.
pub(super) fn warnings(
    conn: &Connection,
    ctx: &Context<'_>,
    product: &Product,
    packs: &[&Pack],
) -> Result<Vec<String>, Failure> {
    let mut said = Vec::new();
    for pack in packs.iter().filter(|pack| pack.archived_on.is_none()) {
        let Some(until_on) = pack.price.as_ref().and_then(|price| price.until_on) else { continue };
        let after = until_on.checked_add_days(Days::new(1)).unwrap_or(until_on);
        let covers =
            |price: &PackPrice| price.since_on <= after && price.until_on.is_none_or(|end| after <= end);
        let soon = until_on.signed_duration_since(ctx.today).num_days() <= SOON_DAYS;
        if soon && !store::prices(conn, pack.id)?.iter().any(covers) {
            let called = says::pack(ctx, product.dimension, &pack.name, pack.content_qty);
            let sentence = Sentence::new("core-catalogue-price-ends").text("pack", called);
            said.push(ctx.say(&sentence.with("day", Param::Day(until_on))));
        }
    }
    said.extend(rules::bulk_warning(product.bulk, &product.family, &product.name).map(|key| ctx.text(key)));
    Ok(said)
}

/// Where a price goes; the parts add up to what is announced.
pub(crate) fn price_parts(ctx: &Context<'_>, bar: &Bar) -> Vec<PricePartView> {
    let part = |(part, part_e4)| PricePartView {
        part,
        name: ctx.text(says::part_key(part, part_e4)),
        says: says::euros(part_e4, ctx.lang),
        part_e4,
        width_bp: bar.width_bp(part_e4),
    };
    bar.shares().into_iter().map(part).collect()
}
