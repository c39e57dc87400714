//! Invoices and credit notes: the supplier's total wins, each makes one balanced entry in the books.

use super::commands::{read_line, read_lines};
use super::invoice_store::{self, Invoice};
use super::invoice_view::{self, InvoiceView};
use super::invoices::{InvoiceKind, InvoiceLine, Sums, sums};
use super::refusal::PurchaseRefusal;
use super::store;
use crate::campaigns;
use crate::cash::{self, Draft, Entry, Method, Origin, Purpose, read_on_day, read_reason};
use crate::catalogue;
use crate::context::{Context, OFFICERS, TREASURER};
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::ids::{CampaignId, InvoiceId, PurchaseLineId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money, read_quantity};
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::told;
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("purchasing.show_invoice", OFFICERS, show);
    router.write("purchasing.record_invoice", TREASURER, record);
    router.write("purchasing.cancel_invoice", TREASURER, cancel);
}

/// Show an invoice or a credit note: its lines, VAT by rate, what differs from the order.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowInvoice {
    invoice: InvoiceId,
}

/// Record an invoice or a credit note of a supplier; its own total holds.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct RecordInvoice {
    #[ts(optional = false)]
    supplier: SupplierId,
    campaign: Option<CampaignId>,
    /// An invoice unless told.
    kind: Option<InvoiceKind>,
    /// The supplier's own number.
    #[ts(optional = false)]
    reference: String,
    /// As written on it; today unless told.
    on_day: Option<String>,
    due_on: Option<String>,
    #[ts(optional = false)]
    lines: Vec<InvoiceLineInput>,
    /// Carriage, VAT included.
    carriage: Option<String>,
    /// VAT included, as written at the foot.
    #[ts(optional = false)]
    total: String,
    /// Yes, the total differs from the lines by more than rounding.
    difference_accepted: Option<bool>,
    note: Option<String>,
}

/// One line of an invoice.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct InvoiceLineInput {
    /// The line of the order it is for.
    line: Option<PurchaseLineId>,
    /// What it says; the product of the order unless told.
    label: Option<String>,
    /// As in `25 kg`; only with a line of the order.
    qty: Option<String>,
    /// Euros without VAT.
    #[ts(optional = false)]
    net: String,
    /// That of the order unless told.
    vat: Option<String>,
}

/// Cancel an invoice by a counter-entry; it stays to be seen.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CancelInvoice {
    invoice: InvoiceId,
    reason: String,
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowInvoice) -> Result<InvoiceView, Failure> {
    invoice_view::show(conn, ctx, input.invoice)
}

fn record(tx: &Transaction<'_>, ctx: &Context<'_>, input: RecordInvoice) -> Result<InvoiceView, Failure> {
    let supplier =
        invoice_view::supplier_name(tx, input.supplier).map_err(|failure| failure.at("supplier"))?;
    if let Some(id) = input.campaign {
        campaigns::campaign(tx, id)?
            .ok_or_else(|| Failure::not_found(&campaigns::CampaignRefusal::NotFound).at("campaign"))?;
    }
    let reference = read_line("reference", &input.reference)?;
    if reference.is_empty() {
        return Err(Failure::bad_input("reference", &PurchaseRefusal::NoReference));
    }
    if invoice_store::reference_taken(tx, input.supplier, &reference)? {
        return Err(Failure::refused(&PurchaseRefusal::SameReference { reference }).at("reference"));
    }
    let on_day = read_on_day(ctx, input.on_day.as_deref())?;
    let due = told(input.due_on.as_deref());
    let due = due.map(|text| read_day(text, ctx.today)).transpose();
    let lines = (0..).zip(&input.lines).map(|(at, line)| read_invoice_line(tx, at, line));
    let lines = lines.collect::<Result<Vec<_>, Failure>>()?;
    let carriage = told(input.carriage.as_deref()).map_or(Ok(Money::ZERO), |text| money("carriage", text))?;
    let total = money("total", &input.total)?;
    let made = sums(&lines, carriage, total, input.difference_accepted.unwrap_or(false))
        .map_err(|refusal| Failure::refused(&refusal).at("total"))?;
    let kind = input.kind.unwrap_or(InvoiceKind::Invoice);
    let draft = draft(tx, ctx, kind, &supplier, &reference, total, made)?;
    let posted = cash::post(tx, ctx, on_day, &draft, None)?;
    let invoice = Invoice {
        id: InvoiceId(ctx.new_id()),
        supplier: input.supplier,
        campaign: input.campaign,
        kind,
        reference,
        on_day,
        due_on: due.map_err(|refusal| Failure::bad_input("due_on", &refusal))?,
        total,
        carriage,
        difference: made.difference,
        note: read_lines("note", input.note.as_deref().unwrap_or_default())?,
        movement: Some(posted.id),
        cancelled: None,
        lines,
    };
    invoice_store::insert(tx, ctx, &invoice)?;
    ctx.tell("kind", kind.code());
    ctx.tell("reference", invoice.reference);
    ctx.tell("supplier", supplier);
    ctx.tell("voucher", posted.voucher);
    invoice_view::show(tx, ctx, invoice.id)
}

/// Goods and carriage are costs with their VAT, the supplier is owed the total, a named account takes the difference;
/// a credit note is the same the other way round.
fn draft(
    conn: &Connection,
    ctx: &Context<'_>,
    kind: InvoiceKind,
    supplier: &str,
    reference: &str,
    total: Money,
    made: Sums,
) -> Result<Draft, Failure> {
    let owed = total.opposite().map_err(|refusal| Failure::refused(&refusal))?;
    let sides = [
        (Purpose::Purchase, made.goods),
        (Purpose::Carriage, made.carriage),
        (Purpose::InvoiceGap, made.difference),
        (Purpose::Supplier, owed),
    ];
    let mut entries = Vec::new();
    for (purpose, amount) in sides.into_iter().filter(|(_, amount)| *amount != Money::ZERO) {
        let amount = match kind {
            InvoiceKind::Invoice => amount,
            InvoiceKind::CreditNote => amount.opposite().map_err(|refusal| Failure::refused(&refusal))?,
        };
        let account = cash::account_for(conn, purpose)?;
        entries.push(Entry { account, household: None, fund: None, amount });
    }
    let key = match kind {
        InvoiceKind::Invoice => "core-invoice-entry",
        InvoiceKind::CreditNote => "core-credit-note-entry",
    };
    let label = Sentence::new(key).text("reference", reference).text("supplier", supplier);
    let (method, origin) = (Method::Internal, Origin::Invoice);
    Ok(Draft { label: ctx.say(&label), who: supplier.to_owned(), method, origin, till: None, entries })
}

fn read_invoice_line(conn: &Connection, at: usize, input: &InvoiceLineInput) -> Result<InvoiceLine, Failure> {
    let field = |name: &str| format!("lines.{at}.{name}");
    let ordered = match input.line {
        None => None,
        Some(id) => {
            let order = store::order_of(conn, id)?;
            let line = order.and_then(|order| order.lines.into_iter().find(|line| line.id == id));
            let line =
                line.ok_or_else(|| Failure::not_found(&PurchaseRefusal::NoSuchLine).at(field("line")))?;
            Some(line)
        }
    };
    let label = read_line(&field("label"), input.label.as_deref().unwrap_or_default())?;
    let label = match &ordered {
        Some(line) if label.is_empty() => line.name.clone(),
        Some(_) | None => label,
    };
    if label.is_empty() {
        return Err(Failure::bad_input(field("label"), &PurchaseRefusal::NoLabel));
    }
    let qty = match (&ordered, told(input.qty.as_deref())) {
        (Some(line), Some(text)) => {
            let read = read_quantity(text, line.dimension, Sign::NotNegative);
            Some(read.map_err(|refusal| Failure::bad_input(field("qty"), &refusal))?.amount())
        }
        (Some(_) | None, _) => None,
    };
    let net = money(&field("net"), &input.net)?;
    let vat = match (told(input.vat.as_deref()), &ordered) {
        (Some(text), _) => {
            catalogue::read_vat(text).map_err(|refusal| Failure::bad_input(field("vat"), &refusal))?
        }
        (None, Some(line)) => line.terms.vat,
        (None, None) => return Err(Failure::bad_input(field("vat"), &PurchaseRefusal::NoRate)),
    };
    InvoiceLine::new(input.line, label, qty, net, vat)
        .map_err(|refusal| Failure::bad_input(field("net"), &refusal))
}

fn cancel(tx: &Transaction<'_>, ctx: &Context<'_>, input: CancelInvoice) -> Result<InvoiceView, Failure> {
    let invoice = invoice_view::found(tx, input.invoice)?;
    if invoice.cancelled.is_some() {
        return Err(Failure::refused(&PurchaseRefusal::AlreadyCancelled));
    }
    let reason = read_reason(&input.reason)?;
    let label = Sentence::new("core-invoice-cancel-entry")
        .text("reference", &invoice.reference)
        .text("reason", &reason)
        .with("total", Param::Cents(invoice.total.cents()));
    let counter = match invoice.movement {
        None => None,
        Some(movement) => Some(cash::reverse(tx, ctx, movement, &ctx.say(&label), None)?.id),
    };
    invoice_store::insert_cancelled(tx, ctx, invoice.id, &reason, counter)?;
    ctx.tell("reference", invoice.reference);
    ctx.tell("supplier", invoice_view::supplier_name(tx, invoice.supplier)?);
    ctx.tell("reason", reason);
    invoice_view::show(tx, ctx, invoice.id)
}

fn money(field: &str, text: &str) -> Result<Money, Failure> {
    read_money(text, Sign::NotNegative).map_err(|refusal| Failure::bad_input(field, &refusal))
}
