//! The stock at the door, and what other slices bring into it or ask of it.

use super::model::{MovementKind, NewLot, last_worth, usable_qty};
use super::refusal::StockRefusal;
use super::store::{self, NewMovement};
use super::view::{self, StockProductView, StockView};
use super::{count, leave, measured, typed};
use crate::catalogue;
use crate::context::{ANYONE, Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, LotId, ProductId, SupplierId};
use crate::kernel::number::read_unit_price;
use crate::kernel::text::told;
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(crate) fn register(router: &mut Router) {
    router.read("stock.list", ANYONE, list);
    router.read("stock.show", ANYONE, show);
    router.read("stock.preview_loss", ANYONE, measured::preview);
    router.write("stock.add_opening", WRITERS, add_opening);
    count::register(router);
    leave::register(router);
}

/// List what is there by product and lot, what must be used first, and what may be promised.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListStock {
    /// Looked at for this group order: what keeps until its last pickup and is not kept for another.
    #[ts(optional = nullable)]
    campaign: Option<CampaignId>,
}

/// Show one product: its lots, and all that came in or went out.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowStock {
    product: ProductId,
}

/// Note goods that are already there and came by no reception of the program.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct AddOpeningStock {
    #[ts(optional = false)]
    product: ProductId,
    /// As in `18,5 kg`.
    #[ts(optional = false)]
    qty: String,
    supplier: Option<SupplierId>,
    /// The number of the lot as it is written on it.
    reference: Option<String>,
    best_before_on: Option<String>,
    /// Whether that day is "use by" and not "best before".
    use_by: Option<bool>,
    /// What a kilogram, a litre or a piece cost, VAT included; unless told, what it costs today in the catalogue.
    cost: Option<String>,
    /// Today unless told.
    received_on: Option<String>,
    note: Option<String>,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListStock) -> Result<StockView, Failure> {
    view::stock(conn, ctx, view::look(conn, ctx, input.campaign)?)
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowStock) -> Result<StockProductView, Failure> {
    view::show(conn, ctx, input.product)
}

fn add_opening(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: AddOpeningStock,
) -> Result<StockProductView, Failure> {
    let product = typed::product(tx, ctx, input.product)?;
    let qty = typed::quantity("qty", &input.qty, &product)?;
    if qty.is_zero() {
        return Err(Failure::bad_input("qty", &StockRefusal::NothingCame));
    }
    if let Some(supplier) = input.supplier
        && catalogue::supplier(tx, supplier)?.is_none()
    {
        return Err(Failure::not_found(&StockRefusal::NoSuchSupplier).at("supplier"));
    }
    let best_before_on = typed::day(ctx, "best_before_on", input.best_before_on.as_deref())?;
    let use_by = input.use_by.unwrap_or(false);
    if use_by && best_before_on.is_none() {
        return Err(Failure::bad_input("best_before_on", &StockRefusal::UseByWhen));
    }
    let (cost_e4, price_qty) = match told(input.cost.as_deref()) {
        Some(text) => {
            let price = read_unit_price(text, product.dimension);
            let price = price.map_err(|refusal| Failure::bad_input("cost", &refusal))?;
            (price.e4(), catalogue::price_qty(product.dimension, 1))
        }
        None => usual_cost(tx, ctx, &product)?,
    };
    let came = NewLot {
        product: product.id,
        supplier: input.supplier,
        campaign: None,
        reference: typed::text("reference", input.reference.as_deref())?,
        best_before_on,
        use_by,
        received_on: typed::happened(ctx, "received_on", input.received_on.as_deref())?,
        cost_e4,
        price_qty,
        note: typed::text("note", input.note.as_deref())?,
    };
    let lot = store::insert_lot(tx, ctx, &came)?;
    let movement = NewMovement::plain(lot, MovementKind::Opening, qty.amount(), came.received_on);
    store::insert_movement(tx, ctx, &movement)?;
    ctx.tell("product", &product.name);
    ctx.tell("quantity", catalogue::quantity_says(ctx, product.dimension, qty.amount()));
    view::show(tx, ctx, product.id)
}

/// What the cheapest pack of a product costs today, VAT included; nothing when no price is known.
fn usual_cost(
    conn: &Connection,
    ctx: &Context<'_>,
    product: &catalogue::Product,
) -> Result<(i64, i64), Failure> {
    let price_qty = catalogue::price_qty(product.dimension, product.step_qty);
    let mut cheapest = None;
    for pack in catalogue::packs(conn, ctx.today, false)?.iter().filter(|pack| pack.product == product.id) {
        let Some(at) = pack.price.as_ref().and_then(|price| price.breaks.first()) else { continue };
        let of = catalogue::cost_of(product, pack, *at, crate::kernel::rate::BasisPoints::ZERO);
        let cost = catalogue::cost(&of).map_err(Failure::bug)?.cost_e4();
        cheapest = Some(cheapest.map_or(cost, |known: i64| known.min(cost)));
    }
    Ok((cheapest.unwrap_or(0), price_qty))
}

/// What of a product may be promised to a campaign for a day, in grams, millilitres or pieces: the lots that keep
/// until then and came for it, for none, or for one that is settled. Source: domain.md cases 21, 22.
pub(crate) fn usable(
    conn: &Connection,
    product: ProductId,
    on_day: NaiveDate,
    campaign: CampaignId,
) -> rusqlite::Result<i64> {
    Ok(usable_qty(&store::there(conn, Some(product))?, on_day, Some(campaign)))
}

/// What of a product may be promised to a campaign of what did not come for it, as [`usable`].
pub(crate) fn on_the_shelf(
    conn: &Connection,
    product: ProductId,
    on_day: NaiveDate,
    campaign: CampaignId,
) -> rusqlite::Result<i64> {
    let mut lots = store::there(conn, Some(product))?;
    lots.retain(|lot| lot.came.campaign != Some(campaign));
    Ok(usable_qty(&lots, on_day, Some(campaign)))
}

/// What the last of a product to be used cost, of what is [`usable`] for a campaign on a day. In cents.
pub(crate) fn worth_of_the_last(
    conn: &Connection,
    product: ProductId,
    (on_day, campaign): (NaiveDate, CampaignId),
    qty: i64,
) -> Result<i64, Failure> {
    let worth = last_worth(&store::there(conn, Some(product))?, (on_day, Some(campaign)), qty);
    Ok(worth.map_err(|refusal| Failure::refused(&refusal))?.cents())
}

/// Brings in a lot that was received. `qty`, above zero, in grams, millilitres or pieces.
pub(crate) fn receive(
    conn: &Connection,
    ctx: &Context<'_>,
    came: &NewLot,
    qty: i64,
) -> rusqlite::Result<LotId> {
    let lot = store::insert_lot(conn, ctx, came)?;
    let plain = NewMovement::plain(lot, MovementKind::Reception, qty, came.received_on);
    store::insert_movement(conn, ctx, &NewMovement { campaign: came.campaign, ..plain })?;
    Ok(lot)
}

/// Takes back a reception that is corrected, by the opposite movement.
/// Errors: what came has left already, or it was taken back before.
pub(crate) fn take_back(
    conn: &Connection,
    ctx: &Context<'_>,
    lot: LotId,
    reason: &str,
) -> Result<(), Failure> {
    let came = store::came_by(conn, lot)?.ok_or_else(|| Failure::not_found(&StockRefusal::NoSuchLot))?;
    leave::reverse_movement(conn, ctx, &came, reason)
}
