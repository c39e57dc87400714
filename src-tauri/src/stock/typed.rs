//! What is typed in the fields of the stock, read once.

use super::model::{Lot, Movement};
use super::refusal::StockRefusal;
use super::store;
use crate::campaigns::{self, Campaign};
use crate::catalogue::{self, Product};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::ids::{CampaignId, LotId, ProductId, StockMovementId};
use crate::kernel::number::{Sign, read_quantity};
use crate::kernel::quantity::Quantity;
use crate::kernel::text::{ADDRESS_CHARS_MAX, line, told};
use chrono::NaiveDate;
use rusqlite::Connection;

/// One line; empty when nothing was typed.
pub(super) fn text(field: &str, typed: Option<&str>) -> Result<String, Failure> {
    line(typed.unwrap_or_default(), ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input(field, &refusal))
}

/// The field `reason`, which is never empty.
pub(super) fn reason(typed: &str) -> Result<String, Failure> {
    let reason = text("reason", Some(typed))?;
    if reason.is_empty() { Err(Failure::bad_input("reason", &StockRefusal::NoReason)) } else { Ok(reason) }
}

pub(super) fn quantity(field: &str, typed: &str, product: &Product) -> Result<Quantity, Failure> {
    read_quantity(typed, product.dimension, Sign::NotNegative)
        .map_err(|refusal| Failure::bad_input(field, &refusal))
}

/// A day that may be to come.
pub(super) fn day(ctx: &Context<'_>, field: &str, typed: Option<&str>) -> Result<Option<NaiveDate>, Failure> {
    let read = |text| read_day(text, ctx.today);
    told(typed).map(read).transpose().map_err(|refusal| Failure::bad_input(field, &refusal))
}

/// The day something happened: today unless told, never to come.
pub(super) fn happened(ctx: &Context<'_>, field: &str, typed: Option<&str>) -> Result<NaiveDate, Failure> {
    let day = day(ctx, field, typed)?.unwrap_or(ctx.today);
    if ctx.today < day {
        return Err(Failure::bad_input(field, &StockRefusal::DayToCome { day }));
    }
    Ok(day)
}

/// The day goods left, not before they came.
pub(super) fn left(ctx: &Context<'_>, typed: Option<&str>, lot: &Lot) -> Result<NaiveDate, Failure> {
    let day = happened(ctx, "on_day", typed)?;
    let came = lot.came.received_on;
    if day < came {
        return Err(Failure::bad_input("on_day", &StockRefusal::BeforeItCame { came }));
    }
    Ok(day)
}

pub(super) fn product(conn: &Connection, ctx: &Context<'_>, id: ProductId) -> Result<Product, Failure> {
    catalogue::product(conn, id, ctx.today)?
        .ok_or_else(|| Failure::not_found(&StockRefusal::NoSuchProduct).at("product"))
}

pub(super) fn lot(conn: &Connection, ctx: &Context<'_>, id: LotId) -> Result<(Lot, Product), Failure> {
    let lot = store::lot(conn, id)?.ok_or_else(|| Failure::not_found(&StockRefusal::NoSuchLot).at("lot"))?;
    let product = product(conn, ctx, lot.came.product)?;
    Ok((lot, product))
}

pub(super) fn movement(conn: &Connection, id: StockMovementId) -> Result<Movement, Failure> {
    store::movement(conn, id)?.ok_or_else(|| Failure::not_found(&StockRefusal::NoSuchMovement).at("movement"))
}

pub(super) fn campaign(conn: &Connection, id: CampaignId) -> Result<Campaign, Failure> {
    campaigns::campaign(conn, id)?
        .ok_or_else(|| Failure::not_found(&StockRefusal::NoSuchCampaign).at("campaign"))
}
