//! Each supplier of a campaign: what is ordered, received, invoiced and paid; and paying them.

use super::drift;
use super::gather::{campaign, gather, overflow};
use super::refusal::SettlementRefusal;
use super::store;
use crate::campaigns;
use crate::cash::{
    self, Draft, Method, MethodName, Origin, Purpose, read_above_zero, read_on_day, two_sides,
};
use crate::catalogue;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, OfferId, SupplierId, TillId};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::told;
use crate::purchasing::{self, Billed, InvoiceKind};
use crate::receptions;
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("settlement.producers", OFFICERS, show);
    router.write("settlement.pay_supplier", OFFICERS, pay);
}

/// See what is ordered, received, invoiced and paid to each supplier of a campaign.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowProducers {
    campaign: CampaignId,
}

/// Note what was paid to a supplier for a campaign.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PaySupplier {
    campaign: CampaignId,
    supplier: SupplierId,
    /// As typed: `107,29`; all that is owed unless told.
    #[ts(optional = nullable)]
    amount: Option<String>,
    method: MethodName,
    /// Today unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
    #[ts(optional = nullable)]
    till: Option<TillId>,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct ProducersView {
    pub(crate) campaign: CampaignId,
    pub(crate) title: String,
    /// By name.
    pub(crate) producers: Vec<ProducerView>,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct ProducerView {
    pub(crate) supplier: SupplierId,
    pub(crate) name: String,
    pub(crate) lines: Vec<ProducerLine>,
    pub(crate) invoices: Vec<ProducerInvoice>,
    pub(crate) payments: Vec<ProducerPayment>,
    #[ts(type = "number")]
    pub(crate) invoiced_cents: i64,
    #[ts(type = "number")]
    pub(crate) paid_cents: i64,
    #[ts(type = "number")]
    pub(crate) left_cents: i64,
    /// As it would be typed; empty when nothing is left.
    pub(crate) left: String,
    pub(crate) says: String,
    /// Prices that the invoice changed.
    pub(crate) drifts: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct ProducerLine {
    pub(crate) name: String,
    pub(crate) ordered_says: String,
    pub(crate) received_says: String,
    /// Null when no invoice names it.
    pub(crate) invoiced_says: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct ProducerInvoice {
    pub(crate) kind: InvoiceKind,
    pub(crate) reference: String,
    pub(crate) on_day: NaiveDate,
    pub(crate) due_on: Option<NaiveDate>,
    pub(crate) total_says: String,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct ProducerPayment {
    pub(crate) on_day: NaiveDate,
    pub(crate) voucher: String,
    pub(crate) method_says: String,
    pub(crate) says: String,
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowProducers) -> Result<ProducersView, Failure> {
    producers(conn, ctx, input.campaign)
}

/// Each supplier of a campaign that has an order or an invoice.
pub(crate) fn producers(
    conn: &Connection,
    ctx: &Context<'_>,
    id: CampaignId,
) -> Result<ProducersView, Failure> {
    let gathered = gather(conn, ctx, id)?;
    let drifts = drift::views(conn, ctx, &gathered)?;
    let mut lines = lines(conn, ctx, id)?;
    let billed = purchasing::billed(conn, id)?;
    let mut suppliers: Vec<SupplierId> =
        lines.keys().copied().chain(billed.iter().map(|one| one.supplier)).collect();
    suppliers.sort_unstable();
    suppliers.dedup();
    let mut producers = Vec::new();
    for supplier in suppliers {
        let name = catalogue::supplier(conn, supplier)?.map(|one| one.name).unwrap_or_default();
        let (payments, paid) = payments(conn, ctx, id, supplier)?;
        let theirs: Vec<&Billed> = billed.iter().filter(|one| one.supplier == supplier).collect();
        let invoiced = Money::sum(theirs.iter().map(|one| one.total)).map_err(overflow)?;
        let left = invoiced.minus(paid).map_err(overflow)?;
        let says = Sentence::new("core-producer-says")
            .with("invoiced", Param::Cents(invoiced.cents()))
            .with("paid", Param::Cents(paid.cents()))
            .with("left", Param::Cents(left.cents()));
        let drifts = drifts.iter().filter(|drift| drift.supplier == supplier);
        producers.push(ProducerView {
            supplier,
            name,
            lines: lines.remove(&supplier).unwrap_or_default(),
            invoices: theirs.into_iter().map(|one| invoice(ctx, one)).collect(),
            payments,
            invoiced_cents: invoiced.cents(),
            paid_cents: paid.cents(),
            left_cents: left.cents(),
            left: if Money::ZERO < left { format::money(left, ctx.lang) } else { String::new() },
            says: ctx.say(&says),
            drifts: drifts.map(|drift| ctx.say(&drift.named())).collect(),
        });
    }
    producers.sort_by(|one, other| one.name.cmp(&other.name));
    Ok(ProducersView { campaign: id, title: gathered.campaign.title, producers })
}

fn invoice(ctx: &Context<'_>, one: &Billed) -> ProducerInvoice {
    ProducerInvoice {
        kind: one.kind,
        reference: one.reference.clone(),
        on_day: one.on_day,
        due_on: one.due_on,
        total_says: format::money(one.total, ctx.lang),
    }
}

/// What was ordered, came and was invoiced of each product, by supplier.
fn lines(
    conn: &Connection,
    ctx: &Context<'_>,
    id: CampaignId,
) -> Result<BTreeMap<SupplierId, Vec<ProducerLine>>, Failure> {
    let received = receptions::received(conn, id)?;
    let from = receptions::received_from(conn, id)?;
    let invoiced = purchasing::invoiced(conn, id)?;
    let mut sums: BTreeMap<(SupplierId, Option<OfferId>, String), (Dimension, i64)> = BTreeMap::new();
    for line in purchasing::expected(conn, id)? {
        let key = (line.supplier, line.offer, line.name);
        sums.entry(key).or_insert((line.dimension, 0)).1 += line.confirmed_qty;
    }
    let mut found: BTreeMap<SupplierId, Vec<ProducerLine>> = BTreeMap::new();
    for ((supplier, offer, name), (dimension, ordered)) in sums {
        let quantity = |qty| catalogue::quantity_says(ctx, dimension, qty);
        let came = offer.and_then(|offer| received.get(&offer)).map_or(0, |came| came.received_qty);
        let invoiced = offer.and_then(|offer| invoiced.get(&offer)).map(|one| quantity(one.of(came)));
        let theirs = offer.and_then(|offer| from.get(&(offer, supplier))).map_or(0, |came| came.received_qty);
        let (ordered_says, received_says) = (quantity(ordered), quantity(theirs));
        let line = ProducerLine { name, ordered_says, received_says, invoiced_says: invoiced };
        found.entry(supplier).or_default().push(line);
    }
    Ok(found)
}

fn payments(
    conn: &Connection,
    ctx: &Context<'_>,
    id: CampaignId,
    supplier: SupplierId,
) -> Result<(Vec<ProducerPayment>, Money), Failure> {
    let account = cash::account_for(conn, Purpose::Supplier)?;
    let (mut shown, mut paid) = (Vec::new(), Money::ZERO);
    for (to, movement) in store::supplier_payments(conn, id)? {
        let Some(line) = cash::get(conn, movement)? else { continue };
        if to != supplier || line.reversed_by.is_some() {
            continue;
        }
        let entries = cash::entries(conn, movement)?;
        let theirs = entries.iter().filter(|entry| entry.account == account).map(|entry| entry.amount);
        let amount = Money::sum(theirs).map_err(overflow)?;
        paid = paid.plus(amount).map_err(overflow)?;
        shown.push(ProducerPayment {
            on_day: line.on_day.parse().map_err(Failure::bug)?,
            method_says: ctx.text(cash::method_key(&line.method)),
            voucher: line.voucher,
            says: format::money(amount, ctx.lang),
        });
    }
    Ok((shown, paid))
}

fn pay(tx: &Transaction<'_>, ctx: &Context<'_>, input: PaySupplier) -> Result<ProducersView, Failure> {
    let campaign = campaign(tx, input.campaign)?;
    let known = producers(tx, ctx, input.campaign)?;
    let producer = known.producers.iter().find(|one| one.supplier == input.supplier);
    let missing = || Failure::not_found(&SettlementRefusal::NoSuchSupplier).at("supplier");
    let producer = producer.ok_or_else(missing)?;
    let owed = Money::from_cents(producer.left_cents.max(0));
    let amount = match told(input.amount.as_deref()) {
        Some(text) => read_above_zero("amount", text)?,
        None => owed,
    };
    if owed < amount || amount == Money::ZERO {
        let refusal = SettlementRefusal::BeyondOwed { owed: owed.cents() };
        return Err(Failure::bad_input("amount", &refusal));
    }
    let on_day = read_on_day(ctx, input.on_day.as_deref())?;
    let method = Method::from(input.method);
    // A cheque the association writes leaves the bank.
    let from = if method == Method::Cheque { Purpose::Bank } else { Purpose::Kept(method) };
    let (to, from) = (cash::account_for(tx, Purpose::Supplier)?, cash::account_for(tx, from)?);
    let entries = two_sides(&to, &from, amount).map_err(|refusal| Failure::bad_input("amount", &refusal))?;
    let label = Sentence::new("core-producer-payment").text("supplier", &producer.name);
    let label = ctx.say(&label.text("title", &campaign.title));
    let (who, origin, till) = (producer.name.clone(), Origin::Cash, input.till);
    let posted = cash::post(tx, ctx, on_day, &Draft { label, who, method, origin, till, entries }, None)?;
    campaigns::note_movement(tx, campaign.id, posted.id)?;
    store::insert_supplier_payment(tx, ctx, (campaign.id, input.supplier), posted.id)?;
    ctx.tell("supplier", &producer.name);
    ctx.tell("amount", format::money(amount, ctx.lang));
    ctx.tell("voucher", posted.voucher);
    producers(tx, ctx, input.campaign)
}
