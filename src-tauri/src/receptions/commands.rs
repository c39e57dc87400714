//! The receptions at the door.

use super::model;
use super::record::{self, ReceivedLine, counted, line_of, product_of};
use super::view::{self, ReceptionEntryView, ReceptionsView};
use super::{bill, withdraw};
use crate::context::{ANYONE, Context, OFFICERS, WRITERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, PurchaseOrderId};
use crate::kernel::quantity::Quantity;
use crate::router::Router;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) fn register(router: &mut Router) {
    router.read("receptions.list", ANYONE, list);
    router.read("receptions.show", ANYONE, show);
    router.read("receptions.preview_line", WRITERS, preview_line);
    router.read("receptions.check_invoice", OFFICERS, bill::check);
    withdraw::register(router);
    router.write("receptions.record", WRITERS, record::record);
    router.write("receptions.take_back", WRITERS, record::take_back);
}

/// List what is to come in a group order, and what came.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListReceptions {
    campaign: CampaignId,
}

/// Show what is still to come of one order, line by line, and its deliveries.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowReceptions {
    order: PurchaseOrderId,
}

/// Read a line as it is typed: what it makes, against what was to come. Nothing is noted.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewReceivedLine {
    order: PurchaseOrderId,
    counted: ReceivedLine,
}

#[derive(Debug, Serialize, TS)]
struct ReceivedLineView {
    /// `40 kg`
    received_says: String,
    /// `10 kg de moins que prévu`; none when all is there.
    difference_says: Option<String>,
    /// Of this, what is spoilt.
    damaged_says: Option<String>,
    /// It came too warm.
    warning: Option<String>,
    /// What is sound of its offer with this, and once the rest has come, as it is typed back; none for what nobody asked.
    sound: Option<String>,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListReceptions) -> Result<ReceptionsView, Failure> {
    view::list(conn, ctx, input.campaign)
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowReceptions) -> Result<ReceptionEntryView, Failure> {
    view::entry(conn, ctx, input.order)
}

fn preview_line(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PreviewReceivedLine,
) -> Result<ReceivedLineView, Failure> {
    let (order, _) = view::found(conn, input.order)?;
    let line = line_of(&order, input.counted.line)?;
    let counted = counted(&str::to_owned, &input.counted, line)?;
    let left = view::left(conn, line)?;
    let says = |qty| crate::catalogue::quantity_says(ctx, line.dimension, qty);
    let warm = model::too_warm(product_of(conn, ctx, line)?.shelf, counted.temperature_dc);
    Ok(ReceivedLineView {
        received_says: says(counted.received),
        difference_says: view::difference(ctx, line.dimension, left, counted.received),
        damaged_says: (0 < counted.damaged).then(|| says(counted.damaged)),
        warning: warm.then(|| ctx.text("core-reception-too-warm")),
        sound: view::sound(conn, &order, line, counted)?
            .map(|qty| format::quantity(Quantity::new(line.dimension, qty), ctx.lang)),
    })
}
