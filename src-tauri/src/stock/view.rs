//! The stock as the screens see it: what is there with its dates, what may be promised, what it is worth.

use super::model::{Freshness, Lot, Movement, NotUsable};
use super::{store, typed};
use crate::campaigns;
use crate::catalogue::{self, Product};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, LotId, ProductId, StockMovementId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Sentence};
use chrono::{DateTime, Datelike, NaiveDate, Utc};
use rusqlite::Connection;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// What is there; quantities in grams, millilitres or pieces.
#[derive(Debug, Serialize, TS)]
pub(crate) struct StockView {
    /// The day for which it is said what may be promised.
    pub(crate) on_day: NaiveDate,
    /// The group order it is looked at for.
    pub(crate) campaign: Option<String>,
    pub(crate) says: String,
    /// To use first, first.
    pub(crate) products: Vec<StockProduct>,
    #[ts(type = "number")]
    pub(crate) value_cents: i64,
    pub(crate) value_says: String,
}

/// A product of which something is there, or was.
#[derive(Debug, Serialize, TS)]
pub(crate) struct StockProduct {
    pub(crate) product: ProductId,
    pub(crate) name: String,
    pub(crate) family: String,
    pub(crate) dimension: &'static str,
    #[ts(type = "number")]
    pub(crate) there_qty: i64,
    pub(crate) there_says: String,
    #[ts(type = "number")]
    pub(crate) usable_qty: i64,
    /// What may be promised for that day.
    pub(crate) usable_says: String,
    pub(crate) value_says: String,
    /// Whether a lot must be used soon or is past its date.
    pub(crate) to_use: bool,
    pub(crate) lots: Vec<StockLot>,
}

/// Goods that came together.
#[derive(Debug, Serialize, TS)]
pub(crate) struct StockLot {
    pub(crate) lot: LotId,
    /// The supplier's number of the lot; empty when there is none.
    pub(crate) reference: String,
    pub(crate) supplier: Option<String>,
    pub(crate) best_before_on: Option<NaiveDate>,
    /// `à utiliser avant le 12/04/2026`; none without a date.
    pub(crate) date_says: Option<String>,
    /// `past`, `soon`, `kept` or `none`.
    pub(crate) freshness: &'static str,
    pub(crate) received_on: NaiveDate,
    #[ts(type = "number")]
    pub(crate) there_qty: i64,
    pub(crate) there_says: String,
    /// Why it may not be promised for that day; none when it may.
    pub(crate) not_usable: Option<String>,
    /// As in `1,75 €/kg`.
    pub(crate) cost_says: String,
    pub(crate) value_says: String,
    pub(crate) note: String,
}

/// One product with all its lots, and all that came in or went out.
#[derive(Debug, Serialize, TS)]
pub(super) struct StockProductView {
    product: StockProduct,
    /// The last one first.
    movements: Vec<StockMovementView>,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct StockMovementView {
    pub(crate) movement: StockMovementId,
    pub(crate) kind: &'static str,
    pub(crate) kind_says: String,
    pub(crate) on_day: NaiveDate,
    /// The product, when several stand together.
    pub(crate) product: String,
    /// The lot in words.
    pub(crate) lot_says: String,
    #[ts(type = "number")]
    pub(crate) qty: i64,
    /// With its sign, `-6,5 kg`.
    pub(crate) qty_says: String,
    pub(crate) reason: String,
    pub(crate) to_group: String,
    pub(crate) value_says: Option<String>,
    /// Whether it was taken back.
    pub(crate) reversed: bool,
    /// Whether it may be taken back here.
    pub(crate) may_reverse: bool,
    pub(crate) who: String,
    pub(crate) at: DateTime<Utc>,
}

/// For whom one looks at the stock.
pub(super) struct Look {
    on_day: NaiveDate,
    campaign: Option<CampaignId>,
    title: Option<String>,
}

/// For a group order: the day its goods are fetched last. Else today.
pub(super) fn look(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: Option<CampaignId>,
) -> Result<Look, Failure> {
    let Some(id) = campaign else { return Ok(Look { on_day: ctx.today, campaign: None, title: None }) };
    let found = typed::campaign(conn, id)?;
    let on_day = found.last_pickup().unwrap_or(ctx.today);
    Ok(Look { on_day, campaign, title: Some(found.title) })
}

/// Everything of which something is there.
pub(super) fn stock(conn: &Connection, ctx: &Context<'_>, look: Look) -> Result<StockView, Failure> {
    let mut groups: Vec<(ProductId, Vec<Lot>)> = Vec::new();
    let mut places: HashMap<ProductId, usize> = HashMap::new();
    let mut cents = 0;
    for lot in store::there(conn, None)? {
        cents += lot.value(lot.there).map_err(Failure::bug)?.cents();
        let place = *places.entry(lot.came.product).or_insert_with(|| {
            groups.push((lot.came.product, Vec::new()));
            groups.len() - 1
        });
        groups[place].1.push(lot);
    }
    let mut products = Vec::new();
    for (id, lots) in &groups {
        let product = typed::product(conn, ctx, *id)?;
        products.push(product_view(conn, ctx, &product, lots, &look)?);
    }
    let value_says = format::money(Money::from_cents(cents), ctx.lang);
    let says = match products.len() {
        0 => ctx.text("core-stock-empty"),
        count => {
            let count = i64::try_from(count).unwrap_or(i64::MAX);
            ctx.say(&Sentence::new("core-stock-there").count("count", count))
        }
    };
    Ok(StockView {
        on_day: look.on_day,
        campaign: look.title,
        says,
        products,
        value_cents: cents,
        value_says,
    })
}

/// What is on the shelf today, for the sheet one counts on.
pub(crate) fn inventory(conn: &Connection, ctx: &Context<'_>) -> Result<StockView, Failure> {
    stock(conn, ctx, look(conn, ctx, None)?)
}

/// What was lost, broken, given or tasted since a day (the first of January unless told), the first one first; what
/// was taken back is left out.
pub(crate) fn losses(
    conn: &Connection,
    ctx: &Context<'_>,
    from: Option<&str>,
) -> Result<Vec<StockMovementView>, Failure> {
    let january = ctx.today.with_ordinal(1).unwrap_or(ctx.today);
    let from = typed::day(ctx, "from", from)?.unwrap_or(january);
    let mut said = Vec::new();
    for movement in store::movements_between(conn, from, ctx.today)? {
        if movement.kind.is_a_loss() && !movement.reversed {
            let (lot, product) = typed::lot(conn, ctx, movement.lot)?;
            said.push(movement_view(conn, ctx, &product, &lot, movement)?);
        }
    }
    Ok(said)
}

/// One product with its whole past.
pub(super) fn show(conn: &Connection, ctx: &Context<'_>, id: ProductId) -> Result<StockProductView, Failure> {
    let product = typed::product(conn, ctx, id)?;
    let lots = store::lots(conn, id)?;
    let look = look(conn, ctx, None)?;
    let mut movements = Vec::new();
    for movement in store::movements(conn, id)? {
        let lot = lots.iter().find(|lot| lot.id == movement.lot);
        movements.extend(lot.map(|lot| movement_view(conn, ctx, &product, lot, movement)).transpose()?);
    }
    Ok(StockProductView { product: product_view(conn, ctx, &product, &lots, &look)?, movements })
}

pub(super) fn product_view(
    conn: &Connection,
    ctx: &Context<'_>,
    product: &Product,
    lots: &[Lot],
    look: &Look,
) -> Result<StockProduct, Failure> {
    let says = |qty| catalogue::quantity_says(ctx, product.dimension, qty);
    let there_qty = lots.iter().map(|lot| lot.there).sum();
    let usable_qty = super::model::usable_qty(lots, look.on_day, look.campaign);
    let mut cents = 0;
    for lot in lots {
        cents += lot.value(lot.there).map_err(Failure::bug)?.cents();
    }
    let to_use = |lot: &Lot| lot.there != 0 && lot.freshness(ctx.today) <= Freshness::Soon;
    Ok(StockProduct {
        product: product.id,
        name: product.name.clone(),
        family: product.family.clone(),
        dimension: product.dimension.code(),
        there_qty,
        there_says: says(there_qty),
        usable_qty,
        usable_says: says(usable_qty),
        value_says: format::money(Money::from_cents(cents), ctx.lang),
        to_use: lots.iter().any(to_use),
        lots: lots
            .iter()
            .map(|lot| lot_view(conn, ctx, product, lot, look))
            .collect::<Result<_, Failure>>()?,
    })
}

fn lot_view(
    conn: &Connection,
    ctx: &Context<'_>,
    product: &Product,
    lot: &Lot,
    look: &Look,
) -> Result<StockLot, Failure> {
    let supplier = lot.came.supplier.map(|id| catalogue::supplier(conn, id)).transpose()?.flatten();
    let cost = catalogue::unit_price_says(
        ctx,
        product.dimension,
        lot.value(lot.came.price_qty).map_err(Failure::bug)?,
        lot.came.price_qty,
    );
    let value = lot.value(lot.there).map_err(Failure::bug)?;
    let not_usable = match lot.usable(look.on_day, look.campaign) {
        Ok(()) => None,
        Err(NotUsable::PastOnThatDay) => {
            Some(ctx.say(&Sentence::new("core-stock-past-then").with("day", Param::Day(look.on_day))))
        }
        Err(NotUsable::KeptForAnother) => {
            let of = lot.came.campaign.map(|id| campaigns::campaign(conn, id)).transpose()?.flatten();
            let title = of.map(|campaign| campaign.title).unwrap_or_default();
            Some(ctx.say(&Sentence::new("core-stock-kept-for").text("title", title)))
        }
    };
    Ok(StockLot {
        lot: lot.id,
        reference: lot.came.reference.clone(),
        supplier: supplier.map(|supplier| supplier.name),
        best_before_on: lot.came.best_before_on,
        date_says: date_says(ctx, lot),
        freshness: match lot.freshness(ctx.today) {
            Freshness::Past => "past",
            Freshness::Soon => "soon",
            Freshness::Kept => "kept",
            Freshness::NoDate => "none",
        },
        received_on: lot.came.received_on,
        there_qty: lot.there,
        there_says: catalogue::quantity_says(ctx, product.dimension, lot.there),
        not_usable,
        cost_says: cost,
        value_says: format::money(value, ctx.lang),
        note: lot.came.note.clone(),
    })
}

/// What stands on it: `à utiliser avant le 12/04/2026`, `à consommer jusqu'au 12/04/2026`.
fn date_says(ctx: &Context<'_>, lot: &Lot) -> Option<String> {
    let key = if lot.came.use_by { "core-stock-use-by" } else { "core-stock-best-before" };
    lot.came.best_before_on.map(|day| ctx.say(&Sentence::new(key).with("day", Param::Day(day))))
}

/// The lot in words: `lot L-204, à utiliser avant le 12/04/2026`, else the day it came.
pub(super) fn lot_says(ctx: &Context<'_>, lot: &Lot) -> String {
    let mut words = Vec::new();
    if !lot.came.reference.is_empty() {
        words.push(ctx.say(&Sentence::new("core-stock-lot").text("reference", &lot.came.reference)));
    }
    words.extend(date_says(ctx, lot));
    if words.is_empty() {
        let came = Sentence::new("core-stock-came-on").with("day", Param::Day(lot.came.received_on));
        words.push(ctx.say(&came));
    }
    words.join(", ")
}

pub(super) fn movement_view(
    conn: &Connection,
    ctx: &Context<'_>,
    product: &Product,
    lot: &Lot,
    movement: Movement,
) -> Result<StockMovementView, Failure> {
    let back = movement.reverses.map(|id| store::movement(conn, id)).transpose()?.flatten();
    let said = |kind: &str| ctx.say(&Sentence::new("core-stock-kind").text("kind", kind));
    let kind_says = match &back {
        None => said(movement.kind.code()),
        Some(back) => {
            let of = said(back.kind.code());
            ctx.say(&Sentence::new("core-stock-taken-back").text("kind", of))
        }
    };
    let says = catalogue::quantity_says(ctx, product.dimension, movement.qty);
    Ok(StockMovementView {
        movement: movement.id,
        kind: movement.kind.code(),
        kind_says,
        on_day: movement.on_day,
        product: product.name.clone(),
        lot_says: lot_says(ctx, lot),
        qty: movement.qty,
        qty_says: if 0 < movement.qty { format!("+{says}") } else { says },
        value_says: movement.value.map(|value| format::money(value, ctx.lang)),
        may_reverse: movement.kind.is_of_the_stock() && !movement.reversed,
        reversed: movement.reversed,
        reason: movement.reason,
        to_group: movement.to_group,
        who: movement.who,
        at: movement.at,
    })
}
