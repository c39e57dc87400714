//! The packs of a product and their dated prices.

use super::commands::archived;
use super::model::{Pack, PackPrice, PriceBreak, PricedBy, Product};
use super::refusal::CatalogueRefusal;
use super::shown::{self, ProductView};
use super::{products, rules, says, store, typed};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{PackId, ProductId, SupplierId};
use crate::kernel::number::read_unit_price;
use crate::kernel::quantity::Dimension;
use crate::kernel::text::NAME_CHARS_MAX;
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("catalogue.save_pack", OFFICERS, save);
    router.write("catalogue.archive_pack", OFFICERS, archive);
    router.write("catalogue.set_price", OFFICERS, set_price);
}

/// Add a pack of a product or change it; a new one may come with its price.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct SavePack {
    pack: Option<PackId>,
    #[ts(optional = false)]
    product: ProductId,
    #[ts(optional = false)]
    supplier: SupplierId,
    /// The supplier's own reference.
    reference: Option<String>,
    /// As one says it: `sac`, `caisse`.
    #[ts(optional = false)]
    name: String,
    /// What it holds, as typed: `25 kg`.
    #[ts(optional = false)]
    content: String,
    /// The price is for the pack unless told.
    priced_by: Option<PricedBy>,
    /// Whether the price is without VAT.
    net: Option<bool>,
    /// One unless told.
    minimum_packs: Option<String>,
    /// In how many parts a pack may be ordered; one unless told.
    divisor: Option<String>,
    variable_weight: Option<bool>,
    tare: Option<String>,
    price: Option<PackPriceInput>,
}

/// A dated price with its breaks.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PackPriceInput {
    /// As typed; today unless told.
    since_on: Option<String>,
    until_on: Option<String>,
    /// The prices are for one kilogram of what is sold by the litre: they are converted with the density.
    price_per_kg: Option<bool>,
    #[ts(optional = false)]
    breaks: Vec<PriceBreakInput>,
}

/// From so many packs, so much.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PriceBreakInput {
    /// As typed; the first pack unless told.
    #[ts(optional = nullable)]
    from_packs: Option<String>,
    /// Euros, as typed, with four decimals at most.
    price: String,
}

/// Set the price of a pack from a day on; the prices of before stay.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct SetPackPrice {
    #[ts(optional = false)]
    pack: PackId,
    /// As typed; today unless told.
    since_on: Option<String>,
    /// As typed; no end unless told.
    until_on: Option<String>,
    /// The prices are for one kilogram of what is sold by the litre: they are converted with the density.
    price_per_kg: Option<bool>,
    #[ts(optional = false)]
    breaks: Vec<PriceBreakInput>,
}

/// Archive a pack, or put it back; nothing is erased.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ArchivePack {
    pack: PackId,
    /// Put it back instead.
    #[ts(optional = nullable)]
    back: Option<bool>,
}

fn known(conn: &Connection, ctx: &Context<'_>, id: PackId) -> Result<Pack, Failure> {
    store::pack(conn, id, ctx.today)?
        .ok_or_else(|| Failure::not_found(&CatalogueRefusal::NoSuchPack).at("pack"))
}

fn save(tx: &Transaction<'_>, ctx: &Context<'_>, input: SavePack) -> Result<ProductView, Failure> {
    let product = products::known(tx, ctx, input.product)?;
    let before = input.pack.map(|id| known(tx, ctx, id)).transpose()?;
    if before.as_ref().is_some_and(|pack| pack.product != product.id) {
        return Err(Failure::bad_input("product", &CatalogueRefusal::AnotherProduct));
    }
    check_supplier(tx, &input, before.as_ref())?;
    let pack = draft(ctx, &input, &product, before.as_ref())?;
    if let Some(before) = &before
        && before.priced_by != pack.priced_by
        && !store::prices(tx, pack.id)?.is_empty()
    {
        return Err(Failure::bad_input("priced_by", &CatalogueRefusal::PricedByFixed));
    }
    rules::pack(&pack, product.dimension).map_err(|(field, refusal)| Failure::bad_input(field, &refusal))?;
    ctx.tell("product", product.name.clone());
    ctx.tell("pack", says::pack(ctx, product.dimension, &pack.name, pack.content_qty));
    store::save_pack(tx, &pack)?;
    let mut told = None;
    let mut asked = String::new();
    if let Some(typed) = &input.price {
        let (price, converted) = read_price(ctx, &product, &pack, typed, "price.")?;
        store::insert_price(tx, ctx, pack.id, &price)?;
        asked = format!(", {}", says::asked(ctx, &product, &pack, &price).join(" ; "));
        told = converted;
    }
    ctx.tell("price", asked);
    shown::product(tx, ctx, product, told)
}

/// A pack comes from a supplier that still delivers; one that is archived keeps what it has.
fn check_supplier(conn: &Connection, input: &SavePack, before: Option<&Pack>) -> Result<(), Failure> {
    let supplier = store::supplier(conn, input.supplier)?
        .ok_or_else(|| Failure::not_found(&CatalogueRefusal::NoSuchSupplier).at("supplier"))?;
    let moved = before.is_none_or(|pack| pack.supplier != supplier.id);
    if moved && supplier.archived_on.is_some() {
        return Err(Failure::bad_input("supplier", &CatalogueRefusal::SupplierArchived));
    }
    Ok(())
}

fn draft(
    ctx: &Context<'_>,
    input: &SavePack,
    product: &Product,
    before: Option<&Pack>,
) -> Result<Pack, Failure> {
    let name = typed::line("name", Some(&input.name), NAME_CHARS_MAX)?;
    if name.is_empty() {
        return Err(Failure::bad_input("name", &CatalogueRefusal::NoPackName));
    }
    let content = typed::quantity("content", Some(&input.content), product.dimension)?;
    Ok(Pack {
        id: input.pack.unwrap_or_else(|| PackId(ctx.new_id())),
        product: product.id,
        supplier: input.supplier,
        reference: typed::line("reference", input.reference.as_deref(), NAME_CHARS_MAX)?,
        name,
        content_qty: content.unwrap_or_default(),
        priced_by: input.priced_by.unwrap_or(PricedBy::Pack),
        net: input.net.unwrap_or(false),
        minimum_packs: typed::whole("minimum_packs", input.minimum_packs.as_deref())?.unwrap_or(1),
        divisor: typed::whole("divisor", input.divisor.as_deref())?.unwrap_or(1),
        variable_weight: input.variable_weight.unwrap_or(false),
        tare_g: typed::quantity("tare", input.tare.as_deref(), Dimension::Mass)?,
        price: None,
        archived_on: before.and_then(|pack| pack.archived_on),
    })
}

/// A price as typed, in euros of the pack or of its unit, and what its conversion has to say.
/// `at` stands before the names of the fields.
fn read_price(
    ctx: &Context<'_>,
    product: &Product,
    pack: &Pack,
    typed: &PackPriceInput,
    at: &str,
) -> Result<(PackPrice, Option<String>), Failure> {
    let since = typed::day(ctx, &format!("{at}since_on"), typed.since_on.as_deref())?;
    let since_on = since.unwrap_or(ctx.today);
    let until_on = typed::day(ctx, &format!("{at}until_on"), typed.until_on.as_deref())?;
    if until_on.is_some_and(|until| until < since_on) {
        return Err(Failure::bad_input(format!("{at}until_on"), &CatalogueRefusal::Backwards));
    }
    let density = match (typed.price_per_kg.unwrap_or(false), product.density_g_per_l) {
        (false, _) => None,
        (true, Some(density)) => Some(density),
        (true, None) => {
            return Err(Failure::bad_input(format!("{at}price_per_kg"), &CatalogueRefusal::NoDensity));
        }
    };
    let mut breaks = Vec::new();
    for (place, one) in typed.breaks.iter().enumerate() {
        breaks.push(read_break(product, pack, one, density, &format!("{at}breaks.{place}"))?);
    }
    rules::breaks(&breaks).map_err(|(place, refusal)| {
        let field = if breaks.is_empty() { "price" } else { "from_packs" };
        Failure::bad_input(format!("{at}breaks.{place}.{field}"), &refusal)
    })?;
    let told = density.zip(breaks.first()).map(|(density, first)| {
        says::per_litre_e4(pack, first.price_e4).and_then(|per_l| says::weighed(ctx, density, per_l))
    });
    let told =
        told.transpose().map_err(|overflow| Failure::bad_input(format!("{at}breaks.0.price"), &overflow))?;
    Ok((PackPrice { since_on, until_on, breaks }, told))
}

fn read_break(
    product: &Product,
    pack: &Pack,
    typed: &PriceBreakInput,
    density: Option<i64>,
    at: &str,
) -> Result<PriceBreak, Failure> {
    let from = typed::whole(&format!("{at}.from_packs"), typed.from_packs.as_deref())?.unwrap_or(1);
    let field = format!("{at}.price");
    let of = match (density, pack.priced_by) {
        (Some(_), _) => Dimension::Mass,
        (None, PricedBy::Unit) => product.dimension,
        (None, PricedBy::Pack) => Dimension::Count,
    };
    let price = read_unit_price(&typed.price, of).map_err(|refusal| Failure::bad_input(&field, &refusal))?;
    let sold_by = match pack.priced_by {
        PricedBy::Pack => pack.content_qty,
        PricedBy::Unit => 1_000,
    };
    let price_e4 = match density {
        None => price.e4(),
        Some(density) => rules::per_volume(price.e4(), density, sold_by)
            .map_err(|overflow| Failure::bad_input(&field, &overflow))?,
    };
    Ok(PriceBreak { from_packs: from, price_e4 })
}

fn set_price(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetPackPrice) -> Result<ProductView, Failure> {
    let pack = known(tx, ctx, input.pack)?;
    let product = products::known(tx, ctx, pack.product)?;
    let typed = PackPriceInput {
        since_on: input.since_on,
        until_on: input.until_on,
        price_per_kg: input.price_per_kg,
        breaks: input.breaks,
    };
    let (price, told) = read_price(ctx, &product, &pack, &typed, "")?;
    ctx.tell("product", product.name.clone());
    ctx.tell("pack", says::pack(ctx, product.dimension, &pack.name, pack.content_qty));
    ctx.tell("price", says::asked(ctx, &product, &pack, &price).join(" ; "));
    ctx.tell("day", format::day(price.since_on, ctx.lang));
    store::insert_price(tx, ctx, pack.id, &price)?;
    shown::product(tx, ctx, product, told)
}

fn archive(tx: &Transaction<'_>, ctx: &Context<'_>, input: ArchivePack) -> Result<ProductView, Failure> {
    let pack = known(tx, ctx, input.pack)?;
    let product = products::known(tx, ctx, pack.product)?;
    let archived_on = archived(ctx, pack.archived_on, input.back)?;
    ctx.tell("product", product.name.clone());
    ctx.tell("pack", says::pack(ctx, product.dimension, &pack.name, pack.content_qty));
    store::save_pack(tx, &Pack { archived_on, ..pack })?;
    shown::product(tx, ctx, product, None)
}
