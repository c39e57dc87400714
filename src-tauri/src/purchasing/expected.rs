//! What will come of the orders that count, for those who receive and share it; and what carriage costs.

use super::model::{Answer, Packs, Terms};
use super::store;
use crate::kernel::ids::{
    CampaignId, OfferId, PackId, ProductId, PurchaseLineId, PurchaseOrderId, SupplierId,
};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use rusqlite::{Connection, named_params};
use std::collections::BTreeMap;

/// A line of an order that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) line: PurchaseLineId,
    pub(crate) order: PurchaseOrderId,
    /// As on the paper, `A-3`.
    pub(crate) order_number: String,
    pub(crate) offer: Option<OfferId>,
    pub(crate) product: ProductId,
    pub(crate) supplier: SupplierId,
    pub(crate) pack: PackId,
    pub(crate) reference: String,
    pub(crate) name: String,
    pub(crate) dimension: Dimension,
    pub(crate) answer: Option<Answer>,
    /// The name of what comes instead, or nothing.
    pub(crate) replaced_by: String,
    /// What will come, as the supplier answered last, else as ordered.
    pub(crate) coming: Packs,
    pub(crate) terms: Terms,
    /// In grams, millilitres or pieces.
    pub(crate) ordered_qty: i64,
    pub(crate) confirmed_qty: i64,
}

/// Every line of the orders of a campaign that were not withdrawn, in the order of the papers.
pub(crate) fn expected(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Vec<Expected>> {
    let orders = store::orders(conn, campaign)?.into_iter().filter(|order| order.withdrawn.is_none());
    let lines = orders.flat_map(|order| {
        let (id, number, supplier) = (order.id, order.number, order.supplier);
        order.lines.into_iter().map(move |line| Expected {
            line: line.id,
            order: id,
            order_number: number.clone(),
            offer: line.offer,
            product: line.product,
            supplier,
            pack: line.pack,
            ordered_qty: line.ordered.qty(),
            confirmed_qty: line.coming().qty(),
            coming: line.coming().clone(),
            answer: line.answer.as_ref().map(|said| said.answer),
            replaced_by: line.answer.map(|said| said.replaced_by).unwrap_or_default(),
            reference: line.reference,
            name: line.name,
            dimension: line.dimension,
            terms: line.terms,
        })
    });
    Ok(lines.collect())
}

/// What carriage costs in a campaign, VAT included, by supplier: as invoiced less credit notes, else as told on the
/// orders. Suppliers without any are left out.
pub(crate) fn carriage(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<Vec<(SupplierId, Money)>> {
    let mut by_supplier = BTreeMap::<SupplierId, i64>::new();
    for order in store::orders(conn, campaign)?.into_iter().filter(|order| order.withdrawn.is_none()) {
        *by_supplier.entry(order.supplier).or_default() += order.delivery.carriage.map_or(0, Money::cents);
    }
    let sql = "
        select supplier, sum(iif(kind = 'invoice', carriage_cents, -carriage_cents))
        from invoice
        where campaign = :campaign and id not in (select invoice from invoice_cancelled)
        group by supplier
        having sum(kind = 'invoice') > 0";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! {":campaign": campaign})?;
    while let Some(row) = rows.next()? {
        by_supplier.insert(row.get(0)?, row.get(1)?);
    }
    let some = by_supplier.into_iter().filter(|(_, cents)| *cents != 0);
    Ok(some.map(|(supplier, cents)| (supplier, Money::from_cents(cents))).collect())
}
