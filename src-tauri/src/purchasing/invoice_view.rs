//! What the screens see of invoices: their sums, VAT by rate, and what differs from the order.

use super::invoice_store::{self, Invoice};
use super::invoices::{InvoiceKind, InvoiceLine, by_rate};
use super::model::OrderLine;
use super::refusal::PurchaseRefusal;
use super::store;
use crate::cash;
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, InvoiceId, PurchaseLineId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Sentence};
use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub(super) struct InvoiceRow {
    invoice: InvoiceId,
    kind: InvoiceKind,
    /// The supplier's own number.
    reference: String,
    supplier: SupplierId,
    supplier_name: String,
    on_day: NaiveDate,
    due_on: Option<NaiveDate>,
    #[ts(type = "number")]
    total_cents: i64,
    /// Why it no longer counts.
    cancelled: Option<String>,
}

/// An invoice or a credit note with all it says.
#[derive(Debug, Serialize, TS)]
pub(super) struct InvoiceView {
    invoice: InvoiceId,
    kind: InvoiceKind,
    reference: String,
    supplier: SupplierId,
    supplier_name: String,
    campaign: Option<CampaignId>,
    on_day: NaiveDate,
    due_on: Option<NaiveDate>,
    lines: Vec<InvoiceLineView>,
    /// VAT by rate; carriage is split between them.
    rates: Vec<InvoiceRateView>,
    /// The lines, VAT included.
    #[ts(type = "number")]
    goods_cents: i64,
    #[ts(type = "number")]
    carriage_cents: i64,
    /// The total less both.
    #[ts(type = "number")]
    difference_cents: i64,
    /// Which account takes it; none when there is no difference.
    difference_says: Option<String>,
    /// As the supplier wrote it.
    #[ts(type = "number")]
    total_cents: i64,
    note: String,
    /// The number of its entry in the books.
    voucher: Option<String>,
    cancelled: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct InvoiceLineView {
    label: String,
    line: Option<PurchaseLineId>,
    qty_says: Option<String>,
    #[ts(type = "number")]
    net_cents: i64,
    vat_says: String,
    #[ts(type = "number")]
    gross_cents: i64,
    /// What differs from what the supplier confirmed; none when nothing does or the line was not ordered.
    differs_says: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct InvoiceRateView {
    vat_says: String,
    #[ts(type = "number")]
    net_cents: i64,
    #[ts(type = "number")]
    gross_cents: i64,
    #[ts(type = "number")]
    carriage_cents: i64,
}

pub(super) fn rows(
    conn: &Connection,
    _: &Context<'_>,
    campaign: CampaignId,
) -> Result<Vec<InvoiceRow>, Failure> {
    let row = |invoice: Invoice| {
        Ok(InvoiceRow {
            invoice: invoice.id,
            kind: invoice.kind,
            reference: invoice.reference,
            supplier: invoice.supplier,
            supplier_name: supplier_name(conn, invoice.supplier)?,
            on_day: invoice.on_day,
            due_on: invoice.due_on,
            total_cents: invoice.total.cents(),
            cancelled: invoice.cancelled,
        })
    };
    invoice_store::invoices(conn, campaign)?.into_iter().map(row).collect()
}

pub(super) fn show(conn: &Connection, ctx: &Context<'_>, id: InvoiceId) -> Result<InvoiceView, Failure> {
    let invoice = found(conn, id)?;
    let overflow = |refusal| Failure::refused(&refusal);
    let goods = Money::sum(invoice.lines.iter().map(|line| line.gross)).map_err(overflow)?;
    let rates = by_rate(&invoice.lines, invoice.carriage).map_err(overflow)?;
    let voucher = match invoice.movement {
        None => None,
        Some(movement) => cash::voucher(conn, movement)?,
    };
    let account = cash::account_for(conn, cash::Purpose::InvoiceGap)?;
    let difference = Sentence::new("core-invoice-difference")
        .with("difference", Param::Cents(invoice.difference.cents()))
        .text("account", account);
    Ok(InvoiceView {
        invoice: id,
        kind: invoice.kind,
        supplier: invoice.supplier,
        supplier_name: supplier_name(conn, invoice.supplier)?,
        campaign: invoice.campaign,
        on_day: invoice.on_day,
        due_on: invoice.due_on,
        lines: invoice.lines.iter().map(|line| line_view(conn, ctx, line)).collect::<Result<_, Failure>>()?,
        rates: rates
            .iter()
            .map(|rate| InvoiceRateView {
                vat_says: format::percent(rate.vat, ctx.lang),
                net_cents: rate.net.cents(),
                gross_cents: rate.gross.cents(),
                carriage_cents: rate.carriage.cents(),
            })
            .collect(),
        goods_cents: goods.cents(),
        carriage_cents: invoice.carriage.cents(),
        difference_cents: invoice.difference.cents(),
        difference_says: (invoice.difference != Money::ZERO).then(|| ctx.say(&difference)),
        total_cents: invoice.total.cents(),
        voucher,
        reference: invoice.reference,
        note: invoice.note,
        cancelled: invoice.cancelled,
    })
}

fn line_view(conn: &Connection, ctx: &Context<'_>, line: &InvoiceLine) -> Result<InvoiceLineView, Failure> {
    let ordered = match line.purchase_line {
        None => None,
        Some(id) => ordered(conn, id)?,
    };
    let qty = |one: &OrderLine, qty| catalogue::quantity_says(ctx, one.dimension, qty);
    let differs_says = match &ordered {
        None => None,
        Some(one) => differs(line, one)?.map(|(from, to)| {
            let sentence = Sentence::new("core-invoice-differs")
                .with("invoiced", Param::Cents(line.net.cents()))
                .with("confirmed", Param::Cents(from.cents()))
                .with("more", Param::Cents(to.cents()))
                .text("quantity", qty(one, line.qty.unwrap_or_else(|| one.coming().qty())))
                .text("coming", qty(one, one.coming().qty()));
            ctx.say(&sentence)
        }),
    };
    Ok(InvoiceLineView {
        label: line.label.clone(),
        line: line.purchase_line,
        qty_says: ordered.as_ref().and_then(|one| Some(qty(one, line.qty?))),
        net_cents: line.net.cents(),
        vat_says: format::percent(line.vat, ctx.lang),
        gross_cents: line.gross.cents(),
        differs_says,
    })
}

/// What the supplier confirmed, without VAT, and what is invoiced beyond; none when it is the same.
fn differs(line: &InvoiceLine, ordered: &OrderLine) -> Result<Option<(Money, Money)>, Failure> {
    let overflow = |refusal| Failure::refused(&refusal);
    let net = ordered.amounts().map_err(overflow)?.net;
    let more = line.net.minus(net).map_err(overflow)?;
    let qty = line.qty.is_some_and(|qty| qty != ordered.coming().qty());
    Ok((more != Money::ZERO || qty).then_some((net, more)))
}

fn ordered(conn: &Connection, id: PurchaseLineId) -> rusqlite::Result<Option<OrderLine>> {
    let order = store::order_of(conn, id)?;
    Ok(order.and_then(|order| order.lines.into_iter().find(|line| line.id == id)))
}

pub(super) fn found(conn: &Connection, id: InvoiceId) -> Result<Invoice, Failure> {
    invoice_store::invoice(conn, id)?
        .ok_or_else(|| Failure::not_found(&PurchaseRefusal::NoSuchInvoice).at("invoice"))
}

pub(super) fn supplier_name(conn: &Connection, id: SupplierId) -> Result<String, Failure> {
    let found = catalogue::supplier(conn, id)?;
    found.map(|one| one.name).ok_or_else(|| Failure::not_found(&PurchaseRefusal::NoSuchSupplier))
}
