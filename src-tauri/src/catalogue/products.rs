//! One product: shown, saved with its allergens and VAT, archived.

use super::commands::archived;
use super::model::{Allergen, Allergens, Bulk, Measure, Pictogram, Presence, Product, ProductLabel, Shelf};
use super::refusal::CatalogueRefusal;
use super::rules::{self, BulkFault};
use super::shown::{self, ProductView};
use super::vat::read_vat;
use super::{limits, store, typed};
use crate::context::{ANYONE, Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::ProductId;
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use crate::kernel::search::compact;
use crate::kernel::text::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX};
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("catalogue.show", ANYONE, show);
    router.write("catalogue.save_product", OFFICERS, save);
    router.write("catalogue.archive_product", OFFICERS, archive);
}

/// Show one product with its packs and prices.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowProduct {
    product: ProductId,
}

/// Add a product or change it; what is left out becomes empty, an allergen left out is not stated.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct SaveProduct {
    product: Option<ProductId>,
    #[ts(optional = false)]
    name: String,
    /// Food unless told.
    food: Option<bool>,
    family: Option<String>,
    stand: Option<String>,
    pictogram: Option<Pictogram>,
    #[ts(optional = false)]
    measure: Measure,
    /// What one may order a multiple of, as typed: `500 g`, `0,75 L`, `6`.
    #[ts(optional = false)]
    step: String,
    /// Smallest order of a household, as typed.
    min: Option<String>,
    max: Option<String>,
    /// What a litre weighs, as typed: `916 g`.
    density: Option<String>,
    origin: Option<String>,
    labels: Option<Vec<ProductLabel>>,
    /// Dry unless told.
    shelf: Option<Shelf>,
    /// Allowed unless told.
    bulk: Option<Bulk>,
    bulk_reason: Option<String>,
    ingredients: Option<String>,
    /// Expected loss in percent, as typed.
    loss: Option<String>,
    deposit: Option<String>,
    /// In percent, as typed; holds from today on.
    #[ts(optional = false)]
    vat: String,
    note: Option<String>,
    allergens: Option<Allergens>,
    /// Whether every allergen left out is absent.
    others_absent: Option<bool>,
}

/// Archive a product, or put it back; nothing is erased.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ArchiveProduct {
    product: ProductId,
    /// Put it back instead.
    #[ts(optional = nullable)]
    back: Option<bool>,
}

pub(super) fn known(conn: &Connection, ctx: &Context<'_>, id: ProductId) -> Result<Product, Failure> {
    store::product(conn, id, ctx.today)?
        .ok_or_else(|| Failure::not_found(&CatalogueRefusal::NoSuchProduct).at("product"))
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowProduct) -> Result<ProductView, Failure> {
    shown::product(conn, ctx, known(conn, ctx, input.product)?, None)
}

fn save(tx: &Transaction<'_>, ctx: &Context<'_>, input: SaveProduct) -> Result<ProductView, Failure> {
    let before = input.product.map(|id| known(tx, ctx, id)).transpose()?;
    let name = free_name(tx, ctx, &input)?;
    let dimension = Dimension::from(input.measure);
    if let Some(before) = &before
        && before.dimension != dimension
        && store::packs(tx, ctx.today, true)?.iter().any(|pack| pack.product == before.id)
    {
        return Err(Failure::bad_input("measure", &CatalogueRefusal::DimensionFixed));
    }
    let [step, min, max] = steps(ctx, &input, dimension)?;
    let product = Product {
        id: input.product.unwrap_or_else(|| ProductId(ctx.new_id())),
        food: input.food.unwrap_or(true),
        family: typed::line("family", input.family.as_deref(), NAME_CHARS_MAX)?,
        stand: typed::line("stand", input.stand.as_deref(), NAME_CHARS_MAX)?,
        pictogram: input.pictogram.map(|one| one.code().to_owned()).unwrap_or_default(),
        dimension,
        step_qty: step.unwrap_or_default(),
        min_qty: min,
        max_qty: max,
        density_g_per_l: density(&input, dimension)?,
        origin: typed::line("origin", input.origin.as_deref(), NAME_CHARS_MAX)?,
        labels: labels(&input),
        shelf: input.shelf.unwrap_or(Shelf::Dry),
        bulk: input.bulk.unwrap_or(Bulk::Allowed),
        bulk_reason: typed::line("bulk_reason", input.bulk_reason.as_deref(), ADDRESS_CHARS_MAX)?,
        ingredients: typed::note("ingredients", input.ingredients.as_deref())?,
        loss: loss(input.loss.as_deref())?,
        deposit: typed::amount("deposit", input.deposit.as_deref())?.unwrap_or(Money::ZERO),
        note: typed::note("note", input.note.as_deref())?,
        allergens: allergens(&input),
        vat: vat(&input.vat)?,
        archived_on: before.and_then(|before| before.archived_on),
        name,
    };
    check_bulk(ctx, &product)?;
    ctx.tell("name", product.name.clone());
    store::save_product(tx, ctx, &product)?;
    show(tx, ctx, ShowProduct { product: product.id })
}

/// A name that no other product has: one product, however many suppliers it comes from.
fn free_name(conn: &Connection, ctx: &Context<'_>, input: &SaveProduct) -> Result<String, Failure> {
    let name = typed::line("name", Some(&input.name), NAME_CHARS_MAX)?;
    if compact(&name).is_empty() {
        return Err(Failure::bad_input("name", &CatalogueRefusal::NoProductName));
    }
    let same = |other: &Product| Some(other.id) != input.product && compact(&other.name) == compact(&name);
    match store::products(conn, ctx.today, true)?.into_iter().find(same) {
        Some(same) => Err(Failure::bad_input("name", &CatalogueRefusal::ProductTaken { name: same.name })),
        None => Ok(name),
    }
}

/// Step, smallest and largest order, in the base unit.
fn steps(ctx: &Context<'_>, input: &SaveProduct, dimension: Dimension) -> Result<[Option<i64>; 3], Failure> {
    let step = typed::quantity("step", Some(&input.step), dimension)?;
    let min = typed::quantity("min", input.min.as_deref(), dimension)?;
    let max = typed::quantity("max", input.max.as_deref(), dimension)?;
    limits::check(ctx, dimension, step.unwrap_or_default(), min, max)?;
    Ok([step, min, max])
}

fn density(input: &SaveProduct, dimension: Dimension) -> Result<Option<i64>, Failure> {
    let density = typed::quantity("density", input.density.as_deref(), Dimension::Mass)?;
    rules::density(dimension, density).map_err(|refusal| Failure::bad_input("density", &refusal))?;
    Ok(density)
}

/// A rate of VAT is always told: 0 % is typed.
fn vat(typed: &str) -> Result<BasisPoints, Failure> {
    read_vat(typed).map_err(|refusal| Failure::bad_input("vat", &refusal))
}

fn loss(typed: Option<&str>) -> Result<BasisPoints, Failure> {
    let rate = typed::percent("loss", typed)?;
    let known = rate.basis_points() <= rules::LOSS_BP_MAX;
    if known { Ok(rate) } else { Err(Failure::bad_input("loss", &CatalogueRefusal::Loss)) }
}

/// In the program's order, each once.
fn labels(input: &SaveProduct) -> Vec<ProductLabel> {
    let chosen = input.labels.clone().unwrap_or_default();
    ProductLabel::ALL.iter().copied().filter(|label| chosen.contains(label)).collect()
}

fn allergens(input: &SaveProduct) -> Allergens {
    let mut allergens = input.allergens.clone().unwrap_or_default();
    if input.others_absent.unwrap_or(false) {
        for one in Allergen::ALL {
            allergens.entry(*one).or_insert(Presence::Absent);
        }
    }
    allergens
}

fn check_bulk(ctx: &Context<'_>, product: &Product) -> Result<(), Failure> {
    let fault = rules::bulk(product.bulk, &product.bulk_reason, &product.family, &product.name);
    fault.map_err(|(field, fault)| match fault {
        BulkFault::NoReason => Failure::bad_input(field, &CatalogueRefusal::NoBulkReason),
        BulkFault::ByLaw(rule) => {
            Failure::bad_input(field, &CatalogueRefusal::BulkByLaw { rule: ctx.text(rule) })
        }
    })
}

fn archive(tx: &Transaction<'_>, ctx: &Context<'_>, input: ArchiveProduct) -> Result<ProductView, Failure> {
    let product = known(tx, ctx, input.product)?;
    let archived_on = archived(ctx, product.archived_on, input.back)?;
    ctx.tell("name", product.name.clone());
    store::save_product(tx, ctx, &Product { archived_on, ..product })?;
    show(tx, ctx, ShowProduct { product: input.product })
}
