//! What suppliers billed for a campaign, for those who settle it: each invoice, and what each offer was invoiced.

use super::expected::expected;
use super::invoice_store;
use super::invoices::InvoiceKind;
use crate::kernel::ids::{CampaignId, OfferId, PurchaseLineId, SupplierId};
use crate::kernel::money::Money;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::collections::{BTreeMap, HashMap};

/// An invoice or credit note that counts.
#[derive(Clone, Debug)]
pub(crate) struct Billed {
    pub(crate) supplier: SupplierId,
    pub(crate) kind: InvoiceKind,
    /// The supplier's own number.
    pub(crate) reference: String,
    pub(crate) on_day: NaiveDate,
    pub(crate) due_on: Option<NaiveDate>,
    /// VAT included; below zero for a credit note.
    pub(crate) total: Money,
}

/// The invoices of a campaign that count, the first one first.
pub(crate) fn billed(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Billed>> {
    let counts = invoice_store::invoices(conn, campaign)?.into_iter().filter(|one| one.cancelled.is_none());
    let billed = counts.map(|one| Billed {
        supplier: one.supplier,
        kind: one.kind,
        reference: one.reference,
        on_day: one.on_day,
        due_on: one.due_on,
        total: signed(one.kind, one.total),
    });
    Ok(billed.collect())
}

fn signed(kind: InvoiceKind, amount: Money) -> Money {
    match kind {
        InvoiceKind::Invoice => amount,
        InvoiceKind::CreditNote => Money::from_cents(-amount.cents()),
    }
}

/// What an offer was invoiced, less what was credited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct InvoicedGoods {
    /// VAT included, without carriage.
    pub(crate) gross_cents: i64,
    /// In grams, millilitres or pieces.
    qty: i64,
    /// An invoice says no quantity: it is for what came, less what was credited.
    untold: bool,
    credited: i64,
    /// Lines of invoices; each may be off by a cent.
    pub(crate) lines: i64,
}

impl InvoicedGoods {
    /// The quantity it is for, in grams, millilitres or pieces: as said, else what came.
    pub(crate) fn of(&self, came: i64) -> i64 {
        if self.untold { came - self.credited } else { self.qty }
    }
}

/// What each offer was invoiced; those nobody invoiced are left out.
pub(crate) fn invoiced(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<OfferId, InvoicedGoods>> {
    let ordered: HashMap<PurchaseLineId, Option<OfferId>> =
        expected(conn, campaign)?.into_iter().map(|line| (line.line, line.offer)).collect();
    let mut found: BTreeMap<OfferId, InvoicedGoods> = BTreeMap::new();
    for invoice in invoice_store::invoices(conn, campaign)?.iter().filter(|one| one.cancelled.is_none()) {
        for line in &invoice.lines {
            let ordered = line.purchase_line.and_then(|id| ordered.get(&id));
            let Some(Some(offer)) = ordered else { continue };
            let sum = found.entry(*offer).or_default();
            sum.gross_cents += signed(invoice.kind, line.gross).cents();
            sum.lines += 1;
            match (invoice.kind, line.qty) {
                (InvoiceKind::Invoice, Some(qty)) => sum.qty += qty,
                (InvoiceKind::Invoice, None) => sum.untold = true,
                // A credit note without a quantity is a rebate.
                (InvoiceKind::CreditNote, qty) => {
                    sum.qty -= qty.unwrap_or_default();
                    sum.credited += qty.unwrap_or_default();
                }
            }
        }
    }
    Ok(found)
}
