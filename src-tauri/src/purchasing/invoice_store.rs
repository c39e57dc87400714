//! The tables of invoices and credit notes; no other file of the program names them.

use super::invoices::{InvoiceKind, InvoiceLine};
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{CampaignId, InvoiceId, MovementId, PurchaseLineId, SupplierId};
use crate::kernel::instant;
use crate::kernel::money::Money;
use crate::kernel::rate::BasisPoints;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// An invoice or a credit note as it was written.
#[derive(Clone, Debug)]
pub(super) struct Invoice {
    pub(super) id: InvoiceId,
    pub(super) supplier: SupplierId,
    pub(super) campaign: Option<CampaignId>,
    pub(super) kind: InvoiceKind,
    /// The supplier's own number.
    pub(super) reference: String,
    pub(super) on_day: NaiveDate,
    pub(super) due_on: Option<NaiveDate>,
    /// VAT included, as written on it.
    pub(super) total: Money,
    pub(super) carriage: Money,
    pub(super) difference: Money,
    pub(super) note: String,
    pub(super) movement: Option<MovementId>,
    /// Why it no longer counts.
    pub(super) cancelled: Option<String>,
    pub(super) lines: Vec<InvoiceLine>,
}

const INVOICE: &str = "
    select invoice.id, supplier, campaign, kind, reference, on_day, due_on, total_cents, carriage_cents,
           difference_cents, note, invoice.movement, invoice_cancelled.reason
    from invoice left join invoice_cancelled on invoice_cancelled.invoice = invoice.id";

/// The invoices of a campaign, the first one first; those cancelled too.
pub(super) fn invoices(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Invoice>> {
    let sql = format!("{INVOICE} where campaign = :campaign order by invoice.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! {":campaign": campaign}, invoice_in)?;
    rows.map(|invoice| filled(conn, invoice?)).collect()
}

pub(super) fn invoice(conn: &Connection, id: InvoiceId) -> rusqlite::Result<Option<Invoice>> {
    let sql = format!("{INVOICE} where invoice.id = :id");
    let found = conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, invoice_in).optional()?;
    found.map(|invoice| filled(conn, invoice)).transpose()
}

/// The campaign and the supplier of an invoice.
pub(crate) fn invoice_is_for(
    conn: &Connection,
    id: InvoiceId,
) -> rusqlite::Result<Option<(Option<CampaignId>, SupplierId)>> {
    Ok(invoice(conn, id)?.map(|invoice| (invoice.campaign, invoice.supplier)))
}

/// What is billed of a line of an order, credit notes taken off.
pub(crate) struct LineBilled {
    /// In grams, millilitres or pieces; none when an invoice does not say.
    pub(crate) qty: Option<i64>,
    pub(crate) net: Money,
}

/// What all invoices and credit notes that count bill of a line; none when no invoice names it.
pub(crate) fn line_billed(conn: &Connection, line: PurchaseLineId) -> rusqlite::Result<Option<LineBilled>> {
    let sql = "
        select iif(count(line.qty) = count(*), sum(iif(kind = 'invoice', line.qty, -line.qty)), null),
               sum(iif(kind = 'invoice', line.net_cents, -line.net_cents))
        from invoice_line as line join invoice on invoice.id = line.invoice
        where line.purchase_line = :line and invoice.id not in (select invoice from invoice_cancelled)
        having sum(kind = 'invoice') > 0";
    let billed = |row: &Row<'_>| Ok(LineBilled { qty: row.get(0)?, net: Money::from_cents(row.get(1)?) });
    conn.prepare_cached(sql)?.query_row(named_params! {":line": line}, billed).optional()
}

/// Whether a supplier's number is recorded already and counts.
pub(super) fn reference_taken(
    conn: &Connection,
    supplier: SupplierId,
    reference: &str,
) -> rusqlite::Result<bool> {
    let sql = "
        select exists (select 1 from invoice where supplier = :supplier and reference = :reference
            and id not in (select invoice from invoice_cancelled))";
    let params = named_params! {":supplier": supplier, ":reference": reference};
    conn.prepare_cached(sql)?.query_row(params, |row| row.get(0))
}

fn invoice_in(row: &Row<'_>) -> rusqlite::Result<Invoice> {
    let due: Option<String> = row.get(6)?;
    Ok(Invoice {
        id: row.get(0)?,
        supplier: row.get(1)?,
        campaign: row.get(2)?,
        kind: row.get(3)?,
        reference: row.get(4)?,
        on_day: day_in(row, 5)?,
        due_on: due.map(|_| day_in(row, 6)).transpose()?,
        total: Money::from_cents(row.get(7)?),
        carriage: Money::from_cents(row.get(8)?),
        difference: Money::from_cents(row.get(9)?),
        note: row.get(10)?,
        movement: row.get(11)?,
        cancelled: row.get(12)?,
        lines: Vec::new(),
    })
}

fn filled(conn: &Connection, mut invoice: Invoice) -> rusqlite::Result<Invoice> {
    let sql = "
        select purchase_line, label, qty, net_cents, vat_bp, gross_cents
        from invoice_line where invoice = :invoice order by position";
    let line = |row: &Row<'_>| {
        Ok(InvoiceLine {
            purchase_line: row.get(0)?,
            label: row.get(1)?,
            qty: row.get(2)?,
            net: Money::from_cents(row.get(3)?),
            vat: BasisPoints::new(row.get(4)?),
            gross: Money::from_cents(row.get(5)?),
        })
    };
    let mut statement = conn.prepare_cached(sql)?;
    invoice.lines = statement
        .query_map(named_params! {":invoice": invoice.id}, line)?
        .collect::<rusqlite::Result<_>>()?;
    Ok(invoice)
}

/// Writes an invoice with its lines, in the order given.
pub(super) fn insert(conn: &Connection, ctx: &Context<'_>, invoice: &Invoice) -> rusqlite::Result<()> {
    let sql = "
        insert into invoice (id, device, supplier, campaign, kind, reference, on_day, due_on, total_cents,
            carriage_cents, difference_cents, note, movement, who, at)
        values (:id, :device, :supplier, :campaign, :kind, :reference, :on_day, :due_on, :total, :carriage,
            :difference, :note, :movement, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": invoice.id, ":device": ctx.device, ":supplier": invoice.supplier, ":campaign": invoice.campaign,
        ":kind": invoice.kind, ":reference": invoice.reference, ":on_day": invoice.on_day.to_string(),
        ":due_on": invoice.due_on.map(|day| day.to_string()), ":total": invoice.total.cents(),
        ":carriage": invoice.carriage.cents(), ":difference": invoice.difference.cents(), ":note": invoice.note,
        ":movement": invoice.movement, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    let sql = "
        insert into invoice_line (invoice, position, purchase_line, label, qty, net_cents, vat_bp, gross_cents)
        values (:invoice, :position, :line, :label, :qty, :net, :vat, :gross)";
    for (position, line) in (1_i64..).zip(&invoice.lines) {
        conn.prepare_cached(sql)?.execute(named_params! {
            ":invoice": invoice.id, ":position": position, ":line": line.purchase_line, ":label": line.label,
            ":qty": line.qty, ":net": line.net.cents(), ":vat": line.vat.basis_points(), ":gross": line.gross.cents(),
        })?;
    }
    Ok(())
}

pub(super) fn insert_cancelled(
    conn: &Connection,
    ctx: &Context<'_>,
    invoice: InvoiceId,
    reason: &str,
    movement: Option<MovementId>,
) -> rusqlite::Result<()> {
    let sql = "
        insert into invoice_cancelled (invoice, device, reason, movement, who, at)
        values (:invoice, :device, :reason, :movement, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":invoice": invoice, ":device": ctx.device, ":reason": reason, ":movement": movement, ":who": ctx.who(),
        ":at": instant::write(ctx.now),
    })?;
    Ok(())
}
