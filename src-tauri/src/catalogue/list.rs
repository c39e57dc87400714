//! The catalogue as a whole, and the choices its screens propose.

use super::model::{Allergen, Pictogram, Product, ProductLabel};
use super::shown::{self, PackView, Shelves};
use super::{rules, says, store};
use crate::context::{ANYONE, Context};
use crate::failure::Failure;
use crate::kernel::ids::{ProductId, SupplierId};
use crate::kernel::search::fold;
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("catalogue.list", ANYONE, list);
    router.read("catalogue.list_choices", ANYONE, list_choices);
}

/// List the products by family: their packs, the price of today with its parts, what is missing.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct ListCatalogue {
    /// Letters of a name, a family, a supplier or a reference; empty for all.
    search: Option<String>,
    /// Only what comes from this supplier.
    supplier: Option<SupplierId>,
    /// Archived products instead of the others.
    archived: Option<bool>,
    /// Only products that lack something.
    incomplete: Option<bool>,
}

/// List what the forms of the catalogue propose: families and stands in use, drawings, allergens, labels.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListCatalogueChoices {}

#[derive(Debug, Serialize, TS)]
struct CatalogueView {
    products: Vec<CatalogueRow>,
    /// Products in the catalogue, searched or not.
    #[ts(type = "number")]
    total: usize,
    /// Those that lack something to be offered.
    #[ts(type = "number")]
    incomplete: usize,
}

#[derive(Debug, Serialize, TS)]
struct CatalogueRow {
    product: ProductId,
    name: String,
    family: String,
    stand: String,
    pictogram: Option<Pictogram>,
    food: bool,
    step_says: String,
    labels: Vec<String>,
    origin: String,
    packs: Vec<PackView>,
    /// What it lacks to be offered, in words.
    missing: Vec<String>,
    not_stated: Vec<Allergen>,
    /// A price that ends soon, the law on bulk.
    warnings: Vec<String>,
    archived_on: Option<NaiveDate>,
}

#[derive(Debug, Serialize, TS)]
struct CatalogueChoices {
    families: Vec<String>,
    stands: Vec<String>,
    pack_names: Vec<String>,
    suppliers: Vec<SupplierChoice>,
    pictograms: Vec<NamedCode<Pictogram>>,
    allergens: Vec<NamedCode<Allergen>>,
    labels: Vec<NamedCode<ProductLabel>>,
    bulk_reasons: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
struct SupplierChoice {
    supplier: SupplierId,
    name: String,
}

#[derive(Debug, Serialize, TS)]
struct NamedCode<Code> {
    code: Code,
    called: String,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListCatalogue) -> Result<CatalogueView, Failure> {
    let archived = input.archived.unwrap_or(false);
    let shelves = Shelves::read(conn, ctx)?;
    let mut view = CatalogueView { products: Vec::new(), total: 0, incomplete: 0 };
    let words = fold(&input.search.unwrap_or_default());
    for product in store::products(conn, ctx.today, archived)? {
        if product.archived_on.is_some() != archived {
            continue;
        }
        let found = found(&shelves, &product, &words, input.supplier);
        let row = row(conn, ctx, &shelves, product)?;
        view.total += 1;
        view.incomplete += usize::from(!row.missing.is_empty());
        if found && (!row.missing.is_empty() || !input.incomplete.unwrap_or(false)) {
            view.products.push(row);
        }
    }
    Ok(view)
}

/// Whether a product answers a search, and comes from the supplier asked for.
fn found(shelves: &Shelves, product: &Product, words: &str, supplier: Option<SupplierId>) -> bool {
    let packs = shelves.of(product.id);
    let mut text = fold(&format!("{} {} {} {}", product.name, product.family, product.stand, product.origin));
    for pack in &packs {
        text += &fold(&format!(" {} {}", shelves.supplier(pack.supplier), pack.reference));
        text.push(' ');
    }
    let from =
        supplier.is_none_or(|id| packs.iter().any(|pack| pack.supplier == id && pack.archived_on.is_none()));
    from && words.split(' ').all(|word| text.contains(word))
}

fn row(
    conn: &Connection,
    ctx: &Context<'_>,
    shelves: &Shelves,
    product: Product,
) -> Result<CatalogueRow, Failure> {
    let packs = shelves.of(product.id);
    let open = packs.iter().filter(|pack| pack.archived_on.is_none());
    let views = open.map(|pack| shown::pack(conn, ctx, shelves, &product, pack));
    Ok(CatalogueRow {
        packs: views.collect::<Result<_, Failure>>()?,
        missing: shown::missing(conn, ctx, &product, &packs)?,
        warnings: shown::warnings(conn, ctx, &product, &packs)?,
        not_stated: super::model::not_stated(product.food, &product.allergens),
        labels: product.labels.iter().map(|label| ctx.text(says::label_key(*label))).collect(),
        step_says: says::step(ctx, product.dimension, product.step_qty),
        product: product.id,
        name: product.name,
        family: product.family,
        stand: product.stand,
        pictogram: Pictogram::parse(&product.pictogram),
        food: product.food,
        origin: product.origin,
        archived_on: product.archived_on,
    })
}

fn list_choices(
    conn: &Connection,
    ctx: &Context<'_>,
    _: ListCatalogueChoices,
) -> Result<CatalogueChoices, Failure> {
    let products = store::products(conn, ctx.today, false)?;
    let packs = store::packs(conn, ctx.today, false)?;
    let suppliers = store::suppliers(conn, false)?.into_iter();
    Ok(CatalogueChoices {
        families: used(products.iter().map(|product| product.family.as_str())),
        stands: used(products.iter().map(|product| product.stand.as_str())),
        pack_names: used(packs.iter().map(|pack| pack.name.as_str())),
        suppliers: suppliers.map(|one| SupplierChoice { supplier: one.id, name: one.name }).collect(),
        pictograms: named(ctx, Pictogram::ALL, says::pictogram_key),
        allergens: named(ctx, Allergen::ALL, says::allergen_key),
        labels: named(ctx, ProductLabel::ALL, says::label_key),
        bulk_reasons: rules::forbidden_in_bulk().map(|key| ctx.text(key)).collect(),
    })
}

fn named<Code: Copy>(ctx: &Context<'_>, all: &[Code], key: fn(Code) -> &'static str) -> Vec<NamedCode<Code>> {
    all.iter().map(|code| NamedCode { code: *code, called: ctx.text(key(*code)) }).collect()
}

/// Each text once, as a person would look for it.
fn used<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let texts = texts.filter(|text| !text.is_empty()).map(|text| (fold(text), text.to_owned()));
    texts.collect::<BTreeMap<_, _>>().into_values().collect()
}
