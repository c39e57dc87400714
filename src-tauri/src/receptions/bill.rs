//! An invoice beside what came: billed and not received, received and not billed, another price than confirmed.

use super::refusal::ReceptionRefusal;
use super::store;
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{InvoiceId, PurchaseLineId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Sentence};
use crate::purchasing::{self, LineBilled, OrderLine};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Hold an invoice against what came: what to ask the supplier about.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct CheckInvoice {
    invoice: InvoiceId,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct InvoiceCheck {
    /// How many lines differ, in one sentence.
    says: String,
    /// Those that differ, in the order of the order.
    lines: Vec<InvoiceCheckLine>,
}

#[derive(Debug, Serialize, TS)]
struct InvoiceCheckLine {
    line: PurchaseLineId,
    name: String,
    says: Vec<String>,
}

/// Every line of the orders to the supplier of an invoice, against all the invoices and credit notes that count: one
/// delivery may be billed in two, one bill may be mended by a credit note.
pub(super) fn check(
    conn: &Connection,
    ctx: &Context<'_>,
    input: CheckInvoice,
) -> Result<InvoiceCheck, Failure> {
    let missing = || Failure::not_found(&ReceptionRefusal::NoSuchInvoice).at("invoice");
    let (campaign, supplier) = purchasing::invoice_is_for(conn, input.invoice)?.ok_or_else(missing)?;
    let orders = campaign.map(|campaign| purchasing::orders(conn, campaign)).transpose()?;
    let mut lines = Vec::new();
    for order in orders.into_iter().flatten().filter(|order| order.counts() && order.supplier == supplier) {
        for line in &order.lines {
            let says = differs(conn, ctx, line)?;
            if !says.is_empty() {
                lines.push(InvoiceCheckLine { line: line.id, name: line.name.clone(), says });
            }
        }
    }
    let count = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    Ok(InvoiceCheck { says: ctx.say(&Sentence::new("core-bill-check").count("lines", count)), lines })
}

/// What to say of one line; nothing when what is billed came, at the price that was confirmed.
fn differs(conn: &Connection, ctx: &Context<'_>, line: &OrderLine) -> Result<Vec<String>, Failure> {
    let came = store::came_of(conn, line.id)?.unwrap_or_default();
    let quantity = |qty: i64| catalogue::quantity_says(ctx, line.dimension, qty);
    let Some(LineBilled { qty, net }) = purchasing::line_billed(conn, line.id)? else {
        let sentence = Sentence::new("core-bill-not-billed").text("received", quantity(came.received_qty));
        return Ok((0 < came.received_qty).then(|| ctx.say(&sentence)).into_iter().collect());
    };
    if came.received_qty == 0 && net != Money::ZERO {
        return Ok(vec![ctx.text("core-bill-nothing-came")]);
    }
    let mut says = Vec::new();
    if let Some(billed) = qty.filter(|billed| *billed != came.received_qty) {
        let more = came.received_qty < billed;
        let key = if more { "core-bill-not-received" } else { "core-bill-more-received" };
        let gap = quantity((billed - came.received_qty).abs());
        let sentence = Sentence::new(key).text("billed", quantity(billed)).text("gap", gap);
        says.push(ctx.say(&sentence.text("received", quantity(came.received_qty))));
    }
    let of = qty.unwrap_or(came.received_qty);
    let worth = line.worth(of).map_err(|refusal| Failure::refused(&refusal))?.net;
    if net != worth {
        says.push(price(ctx, quantity(of), net, worth));
    }
    if 0 < came.damaged_qty {
        let sentence = Sentence::new("core-bill-spoilt").text("damaged", quantity(came.damaged_qty));
        says.push(ctx.say(&sentence));
    }
    Ok(says)
}

fn price(ctx: &Context<'_>, quantity: String, net: Money, worth: Money) -> String {
    let key = if worth < net { "core-bill-dearer" } else { "core-bill-cheaper" };
    let gap = (net.cents() - worth.cents()).abs();
    let sentence = Sentence::new(key).text("quantity", quantity).with("net", Param::Cents(net.cents()));
    ctx.say(&sentence.with("worth", Param::Cents(worth.cents())).with("gap", Param::Cents(gap)))
}
