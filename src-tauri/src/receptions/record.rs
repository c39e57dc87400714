//! One delivery as it is typed: packs or weights, their lot, what is spoilt; and the counter-line of a mistake.

use super::model::{self, Counted, CountedBy};
use super::refusal::ReceptionRefusal;
use super::store::{self, Delivered, NewLine};
use super::view::{self, ReceptionEntryView};
use crate::campaigns::{self, Campaign, State};
use crate::catalogue::{self, Product};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::ids::{LotId, PurchaseLineId, PurchaseOrderId, ReceptionLineId};
use crate::kernel::number::{Sign, read_decimal, read_quantity};
use crate::kernel::quantity::{Dimension, Quantity};
use crate::kernel::round::half_away_from_zero;
use crate::kernel::spelled;
use crate::kernel::text::{ADDRESS_CHARS_MAX, line as one_line, told};
use crate::purchasing::{Order, OrderLine};
use crate::stock::{self, NewLot};
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use rust_decimal::Decimal;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashSet;
use ts_rs::TS;

/// Note what came of an order at one time; lines that are left out did not come yet.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordReception {
    order: PurchaseOrderId,
    /// Today unless told.
    #[ts(optional = nullable)]
    received_on: Option<String>,
    #[ts(optional = nullable)]
    driver: Option<String>,
    #[ts(optional = nullable)]
    receiver: Option<String>,
    #[ts(optional = nullable)]
    note: Option<String>,
    lines: Vec<ReceivedLine>,
}

/// A line of the delivery, by packs or by weight.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
pub(super) struct ReceivedLine {
    #[ts(optional = false)]
    pub(super) line: PurchaseLineId,
    /// As in `2`, `1,5`.
    packs: Option<String>,
    /// What one pack holds, when it is not what was expected, as in `20 kg`.
    content: Option<String>,
    /// Instead of packs: what it weighs, as in `3,05 kg` or `580 g + 655 g`.
    weight: Option<String>,
    /// Of this, what is spoilt.
    damaged: Option<String>,
    /// The number of the lot as it is written on it.
    lot: Option<String>,
    best_before_on: Option<String>,
    /// Whether that day is "use by" and not "best before".
    use_by: Option<bool>,
    /// In degrees, as in `3,5`.
    temperature: Option<String>,
    note: Option<String>,
    /// Yes, it is that much.
    sure: Option<bool>,
}

/// Take back a line of a delivery that was typed by mistake, by its opposite.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct TakeBackReception {
    line: ReceptionLineId,
    reason: String,
}

fn text(field: &str, typed: Option<&str>) -> Result<String, Failure> {
    one_line(typed.unwrap_or_default(), ADDRESS_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input(field, &refusal))
}

pub(super) fn record(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: RecordReception,
) -> Result<ReceptionEntryView, Failure> {
    let (order, campaign) = open(tx, input.order)?;
    if input.lines.is_empty() {
        return Err(Failure::bad_input("lines", &ReceptionRefusal::NothingCounted));
    }
    let on = told(input.received_on.as_deref()).map(|text| read_day(text, ctx.today)).transpose();
    let on = on.map_err(|refusal| Failure::bad_input("received_on", &refusal))?.unwrap_or(ctx.today);
    let delivered = Delivered {
        on,
        driver: text("driver", input.driver.as_deref())?,
        receiver: text("receiver", input.receiver.as_deref())?,
        note: text("note", input.note.as_deref())?,
    };
    let reception = store::insert_reception(tx, ctx, order.id, &delivered)?;
    let mut seen = HashSet::new();
    for (at, typed) in input.lines.iter().enumerate() {
        let field = |name: &str| format!("lines.{at}.{name}");
        let line = line_of(&order, typed.line).map_err(|failure| failure.at(field("line")))?;
        if !seen.insert(line.id) {
            return Err(Failure::bad_input(field("line"), &ReceptionRefusal::Twice));
        }
        let product = product_of(tx, ctx, line)?;
        let counted = counted(&field, typed, line)?;
        if typed.sure != Some(true) {
            check_plausible(ctx, &field, line, counted)?;
        }
        let came = Came { order: &order, campaign: &campaign, line, product: &product, counted, on };
        let lot = came.enter_stock(tx, ctx, &field, typed)?;
        let note = text(&field("note"), typed.note.as_deref())?;
        let new = NewLine { reception, line: line.id, counted, lot, reverses: None, note: &note };
        store::insert_line(tx, ctx, &new)?;
    }
    ctx.tell("number", &order.number);
    ctx.tell("lines", input.lines.len().to_string());
    view::entry(tx, ctx, order.id)
}

pub(super) fn take_back(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: TakeBackReception,
) -> Result<ReceptionEntryView, Failure> {
    let missing = || Failure::not_found(&ReceptionRefusal::NoSuchLine).at("line");
    let (reception, order, line) = store::line(tx, input.line)?.ok_or_else(missing)?;
    let (order, _) = open(tx, order)?;
    let reason = text("reason", Some(&input.reason))?;
    if reason.is_empty() {
        return Err(Failure::bad_input("reason", &ReceptionRefusal::NoReason));
    }
    if line.reversed || line.reverses.is_some() {
        return Err(Failure::refused(&ReceptionRefusal::TakenBack).at("line"));
    }
    if let Some(lot) = line.lot {
        stock::take_back(tx, ctx, lot, &reason)?;
    }
    let opposite = Counted {
        parts: line.counted.parts.map(|parts| -parts),
        received: -line.counted.received,
        damaged: -line.counted.damaged,
        ..line.counted
    };
    let new = NewLine {
        reception,
        line: line.line,
        counted: opposite,
        lot: line.lot,
        reverses: Some(line.id),
        note: &reason,
    };
    store::insert_line(tx, ctx, &new)?;
    let of = line_of(&order, line.line)?;
    ctx.tell("number", &order.number);
    ctx.tell("product", &of.name);
    ctx.tell("quantity", catalogue::quantity_says(ctx, of.dimension, line.counted.received));
    ctx.tell("reason", reason);
    view::entry(tx, ctx, order.id)
}

/// An order that still takes deliveries, with its campaign.
fn open(conn: &Connection, order: PurchaseOrderId) -> Result<(Order, Campaign), Failure> {
    let (order, campaign) = view::found(conn, order)?;
    if order.withdrawn.is_some() {
        return Err(Failure::refused(&ReceptionRefusal::Withdrawn).at("order"));
    }
    if campaign.state == State::Settled {
        return Err(Failure::refused(&ReceptionRefusal::Settled).at("order"));
    }
    Ok((order, campaign))
}

pub(super) fn line_of(order: &Order, id: PurchaseLineId) -> Result<&OrderLine, Failure> {
    order
        .lines
        .iter()
        .find(|line| line.id == id)
        .ok_or_else(|| Failure::not_found(&ReceptionRefusal::NoSuchLine).at("line"))
}

pub(super) fn product_of(conn: &Connection, ctx: &Context<'_>, line: &OrderLine) -> Result<Product, Failure> {
    catalogue::product(conn, line.product, ctx.today)?
        .ok_or_else(|| Failure::not_found(&ReceptionRefusal::NoSuchLine).at("line"))
}

/// What was counted or weighed of a line, read from what was typed.
pub(super) fn counted(
    field: &dyn Fn(&str) -> String,
    typed: &ReceivedLine,
    line: &OrderLine,
) -> Result<Counted, Failure> {
    let coming = line.coming();
    let (by, parts, pack_qty, received) = match (told(typed.weight.as_deref()), told(typed.packs.as_deref()))
    {
        (Some(weight), _) => {
            (CountedBy::Weight, None, None, weighed(&field("weight"), weight, line.dimension)?)
        }
        (None, Some(packs)) => {
            let packs = read_decimal(packs, Sign::NotNegative)
                .map_err(|refusal| Failure::bad_input(field("packs"), &refusal))?;
            let content = match told(typed.content.as_deref()) {
                Some(text) => weighed(&field("content"), text, line.dimension)?,
                None => coming.pack_qty,
            };
            let (parts, held) = model::packs(packs, coming.divisor.max(1), content)
                .map_err(|refusal| Failure::bad_input(field("packs"), &refusal))?;
            (CountedBy::Pack, Some(parts), Some(content), held)
        }
        (None, None) => return Err(Failure::bad_input(field("packs"), &ReceptionRefusal::NoQuantity)),
    };
    let damaged = match told(typed.damaged.as_deref()) {
        Some(text) => weighed(&field("damaged"), text, line.dimension)?,
        None => 0,
    };
    let damaged =
        model::damage(received, damaged).map_err(|refusal| Failure::bad_input(field("damaged"), &refusal))?;
    let temperature_dc = told(typed.temperature.as_deref())
        .map(|text| degrees(text).map_err(|failure| failure.at(field("temperature"))))
        .transpose()?;
    Ok(Counted { by, parts, pack_qty, received, damaged, temperature_dc })
}

/// Far more than was to come is asked again, in words.
fn check_plausible(
    ctx: &Context<'_>,
    field: &dyn Fn(&str) -> String,
    line: &OrderLine,
    counted: Counted,
) -> Result<(), Failure> {
    let coming = line.coming();
    if model::plausible(counted.received, coming.qty(), coming.pack_qty) {
        return Ok(());
    }
    let refusal = ReceptionRefusal::NotPlausible {
        says: catalogue::quantity_says(ctx, line.dimension, counted.received),
        words: spelled::quantity(Quantity::new(line.dimension, counted.received), ctx.lang),
        expected: catalogue::quantity_says(ctx, line.dimension, coming.qty()),
    };
    let at = match counted.by {
        CountedBy::Pack => "packs",
        CountedBy::Weight => "weight",
    };
    Err(Failure::refused(&refusal).at(field(at)))
}

/// Weights one after the other: `580 g + 655 g` is 1.235 kg. Source: domain.md case 19.
fn weighed(field: &str, text: &str, dimension: Dimension) -> Result<i64, Failure> {
    let mut sum = 0_i64;
    for one in text.split('+') {
        let read = read_quantity(one, dimension, Sign::NotNegative);
        sum += read.map_err(|refusal| Failure::bad_input(field, &refusal))?.amount();
    }
    Ok(sum)
}

/// Tenths of a degree from `3,5`, `-18 °C`.
fn degrees(text: &str) -> Result<i64, Failure> {
    let bare = text.trim().trim_end_matches(['C', 'c', '°', ' ', '\u{a0}']);
    let read =
        read_decimal(bare, Sign::Any).map_err(|refusal| Failure::bad_input("temperature", &refusal))?;
    half_away_from_zero(read * Decimal::TEN)
        .map_err(|_| Failure::bad_input("temperature", &ReceptionRefusal::TooMuch))
}

/// A line as it came, with all it stands in.
struct Came<'a> {
    order: &'a Order,
    campaign: &'a Campaign,
    line: &'a OrderLine,
    product: &'a Product,
    counted: Counted,
    on: NaiveDate,
}

impl Came<'_> {
    /// Brings what is sound into the stock, as a lot of its own; what is spoilt never gets in.
    fn enter_stock(
        &self,
        tx: &Transaction<'_>,
        ctx: &Context<'_>,
        field: &dyn Fn(&str) -> String,
        typed: &ReceivedLine,
    ) -> Result<Option<LotId>, Failure> {
        let until = told(typed.best_before_on.as_deref()).map(|text| read_day(text, ctx.today)).transpose();
        let best_before_on =
            until.map_err(|refusal| Failure::bad_input(field("best_before_on"), &refusal))?;
        let reference = text(&field("lot"), typed.lot.as_deref())?;
        let sound = self.counted.received - self.counted.damaged;
        if sound == 0 {
            return Ok(None);
        }
        let price_qty = catalogue::price_qty(self.line.dimension, self.product.step_qty);
        let came = NewLot {
            product: self.line.product,
            supplier: Some(self.order.supplier),
            campaign: Some(self.campaign.id),
            reference,
            best_before_on,
            use_by: typed.use_by.unwrap_or(false) && best_before_on.is_some(),
            received_on: self.on,
            cost_e4: self.cost_e4(price_qty)?,
            price_qty,
            note: String::new(),
        };
        Ok(Some(stock::receive(tx, ctx, &came, sound)?))
    }

    /// The agreed price with its VAT and the carriage expected in this campaign, in 1/10,000 euro.
    fn cost_e4(&self, price_qty: i64) -> Result<i64, Failure> {
        let line = self.line;
        let goods = line.coming().cost_e4(price_qty, line.dimension, line.terms).map_err(Failure::bug)?;
        let shares = &self.campaign.suppliers;
        let carriage = shares.iter().find(|one| one.supplier == self.order.supplier);
        let carriage = carriage.map_or(Decimal::ZERO, |one| one.carriage.percent() / Decimal::ONE_HUNDRED);
        half_away_from_zero(Decimal::from(goods) * (Decimal::ONE + carriage)).map_err(Failure::bug)
    }
}

/// The campaign of an order.
pub(super) fn campaign_of(conn: &Connection, order: &Order) -> Result<Campaign, Failure> {
    campaigns::campaign(conn, order.campaign)?
        .ok_or_else(|| Failure::not_found(&ReceptionRefusal::NoSuchOrder).at("order"))
}
