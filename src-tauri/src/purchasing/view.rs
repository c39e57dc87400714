//! What the screens see of orders to suppliers: amounts and quantities in words, what is left to do.

use super::model::{Answer, Order, OrderLine, Packs, PurchaseChannel};
use super::refusal::PurchaseRefusal;
use super::{expected, invoice_view, prepare, store};
use crate::campaigns::{self, Campaign, CampaignRefusal, State};
use crate::catalogue::{self, PricedBy};
use crate::consolidation;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{
    CampaignId, OfferId, PackId, ProductId, PurchaseLineId, PurchaseOrderId, SupplierId,
};
use crate::kernel::money::Money;
use crate::kernel::quantity::{Dimension, Quantity};
use crate::kernel::sentence::{Param, Sentence};
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub(super) struct PurchasesView {
    campaign: CampaignId,
    title: String,
    state: State,
    /// What is left to do, in one sentence.
    says: String,
    /// Whether every order went out, and there is one.
    all_sent: bool,
    /// Those that count first.
    orders: Vec<PurchaseRow>,
    /// What differs between what was decided and what is ordered.
    warnings: Vec<String>,
    /// What carriage costs, supplier by supplier, as invoiced or else as expected; none without any.
    carriage_says: Option<String>,
    invoices: Vec<invoice_view::InvoiceRow>,
}

/// Where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub(super) enum PurchaseStatus {
    ToSend,
    Sent,
    Confirmed,
    Withdrawn,
}

#[derive(Debug, Serialize, TS)]
struct PurchaseRow {
    order: PurchaseOrderId,
    /// As on the paper, `A-3`.
    number: String,
    supplier: SupplierId,
    supplier_name: String,
    status: PurchaseStatus,
    /// `envoyée le 14/03/2026 par e-mail`
    status_says: String,
    #[ts(type = "number")]
    lines: usize,
    /// `75 kg · 12 L`
    weight_says: String,
    #[ts(type = "number")]
    net_cents: i64,
    #[ts(type = "number")]
    gross_cents: i64,
    /// Lines the supplier answered otherwise.
    #[ts(type = "number")]
    differences: usize,
}

/// One order, with all it says.
#[derive(Debug, Serialize, TS)]
pub(crate) struct PurchaseOrderView {
    order: PurchaseOrderId,
    number: String,
    campaign: CampaignId,
    title: String,
    supplier: SupplierId,
    supplier_name: String,
    phone: String,
    email: String,
    contact: String,
    made_at: DateTime<Utc>,
    status: PurchaseStatus,
    status_says: String,
    /// Whether it may still be changed.
    open: bool,
    sent_channel: Option<PurchaseChannel>,
    wanted_on: Option<NaiveDate>,
    deliver_to: String,
    bill_to: String,
    note: String,
    /// As it is typed back; empty when it is not known.
    carriage: String,
    lines: Vec<PurchaseLineView>,
    weight_says: String,
    #[ts(type = "number")]
    net_cents: i64,
    #[ts(type = "number")]
    gross_cents: i64,
    /// A minimum that is not reached, a line added after it was sent.
    warnings: Vec<String>,
    /// Packs of the same supplier that may be added.
    packs: Vec<PurchasePackView>,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct PurchaseLineView {
    line: PurchaseLineId,
    /// The product.
    label: String,
    #[ts(type = "number")]
    position: i64,
    /// None for what nobody ordered.
    offer: Option<OfferId>,
    product: ProductId,
    reference: String,
    /// `2 × sac de 25 kg`
    ordered_says: String,
    /// `50 kg`
    ordered_qty_says: String,
    /// `41,37 € HT par sac`
    price_says: String,
    answer: Option<Answer>,
    /// `40 kg : 2 × sac de 20 kg`; nothing without an answer.
    answer_says: Option<String>,
    note: String,
    /// What will come, as it is typed back.
    packs: String,
    pack_name: String,
    content: String,
    price: String,
    replaced_by: String,
    /// The product of the catalogue that it is, once its label was read.
    instead: Option<ProductId>,
    /// The net amount and the rate, as they are typed back on its invoice.
    net: String,
    vat: String,
    #[ts(type = "number")]
    net_cents: i64,
    #[ts(type = "number")]
    gross_cents: i64,
}

#[derive(Debug, Serialize, TS)]
struct PurchasePackView {
    pack: PackId,
    /// `Farine T80, sac de 25 kg`
    label: String,
}

pub(super) fn list(conn: &Connection, ctx: &Context<'_>, id: CampaignId) -> Result<PurchasesView, Failure> {
    let campaign = campaigns::campaign(conn, id)?
        .ok_or_else(|| Failure::not_found(&CampaignRefusal::NotFound).at("campaign"))?;
    let mut orders = store::orders(conn, id)?;
    orders.sort_by_key(|order| order.withdrawn.is_some());
    let counting = || orders.iter().filter(|order| order.withdrawn.is_none());
    let to_send = counting().filter(|order| order.sent.is_none()).count();
    let unanswered = counting().filter(|order| status(order) == PurchaseStatus::Sent).count();
    let key = match (counting().count(), to_send, unanswered) {
        (0, ..) => "core-purchases-none",
        (_, 0, 0) => "core-purchases-confirmed",
        (_, 0, _) => "core-purchases-sent",
        (..) => "core-purchases-to-send",
    };
    let says = Sentence::new(key).count("orders", counted(to_send)).count("answers", counted(unanswered));
    Ok(PurchasesView {
        campaign: id,
        title: campaign.title.clone(),
        state: campaign.state,
        says: ctx.say(&says),
        all_sent: to_send == 0 && 0 < counting().count(),
        warnings: warnings(conn, ctx, &campaign, &orders)?,
        carriage_says: carriage_says(conn, ctx, id)?,
        invoices: invoice_view::rows(conn, ctx, id)?,
        orders: orders.iter().map(|order| row(conn, ctx, order)).collect::<Result<_, Failure>>()?,
    })
}

fn carriage_says(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
) -> Result<Option<String>, Failure> {
    let mut said = Vec::new();
    for (supplier, carriage) in expected::carriage(conn, campaign)? {
        let name = invoice_view::supplier_name(conn, supplier)?;
        let sentence = Sentence::new("core-purchases-carriage-of").text("supplier", name);
        said.push(ctx.say(&sentence.with("carriage", Param::Cents(carriage.cents()))));
    }
    let sentence = Sentence::new("core-purchases-carriage").text("said", said.join(" · "));
    Ok((!said.is_empty()).then(|| ctx.say(&sentence)))
}

fn warnings(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    orders: &[Order],
) -> Result<Vec<String>, Failure> {
    let names = prepare::astray(conn, campaign, orders)?;
    if names.is_empty() || State::Ordered < campaign.state {
        return Ok(Vec::new());
    }
    let sentence = Sentence::new("core-purchases-astray").count("products", counted(names.len()));
    Ok(vec![ctx.say(&sentence.text("names", names.join(", ")))])
}

fn row(conn: &Connection, ctx: &Context<'_>, order: &Order) -> Result<PurchaseRow, Failure> {
    let amounts = order.amounts().map_err(|refusal| Failure::refused(&refusal))?;
    let other = |line: &&OrderLine| line.answer.as_ref().is_some_and(|said| said.answer != Answer::Confirmed);
    Ok(PurchaseRow {
        order: order.id,
        number: order.number.clone(),
        supplier: order.supplier,
        supplier_name: supplier_of(conn, order)?.name,
        status: status(order),
        status_says: ctx.say(&status_says(ctx, order)),
        lines: order.lines.len(),
        weight_says: weight_says(ctx, order),
        net_cents: amounts.net.cents(),
        gross_cents: amounts.gross.cents(),
        differences: order.lines.iter().filter(other).count(),
    })
}

/// A minimum that is not reached, unless it was chosen to order so all the same; a line added after it was sent.
fn order_warnings(
    conn: &Connection,
    ctx: &Context<'_>,
    order: &Order,
    (minimum, net): (Option<Money>, Money),
) -> Result<Vec<String>, Failure> {
    let taken = consolidation::taken_below_minimum(conn, order.campaign)?.remove(&order.supplier);
    let mut warnings = Vec::new();
    if let Some(minimum) = minimum.filter(|minimum| net < *minimum && taken != Some(net)) {
        let missing = minimum.minus(net).unwrap_or(Money::ZERO);
        let sentence = Sentence::new("core-purchase-under-minimum")
            .with("value", Param::Cents(net.cents()))
            .with("minimum", Param::Cents(minimum.cents()))
            .with("missing", Param::Cents(missing.cents()));
        warnings.push(ctx.say(&sentence));
    }
    if order.sent.is_some_and(|sent| sent.grown) {
        warnings.push(ctx.text("core-purchase-grown"));
    }
    Ok(warnings)
}

pub(super) fn show(
    conn: &Connection,
    ctx: &Context<'_>,
    order: &Order,
) -> Result<PurchaseOrderView, Failure> {
    let campaign = campaigns::campaign(conn, order.campaign)?
        .ok_or_else(|| Failure::not_found(&CampaignRefusal::NotFound))?;
    let supplier = supplier_of(conn, order)?;
    let amounts = order.amounts().map_err(|refusal| Failure::refused(&refusal))?;
    Ok(PurchaseOrderView {
        order: order.id,
        number: order.number.clone(),
        campaign: order.campaign,
        open: order.withdrawn.is_none() && campaign.state != State::Settled,
        title: campaign.title,
        supplier: order.supplier,
        made_at: order.made_at,
        status: status(order),
        status_says: ctx.say(&status_says(ctx, order)),
        sent_channel: order.sent.map(|sent| sent.channel),
        wanted_on: order.delivery.wanted_on,
        deliver_to: order.delivery.deliver_to.clone(),
        bill_to: order.delivery.bill_to.clone(),
        note: order.delivery.note.clone(),
        carriage: order.delivery.carriage.map(|one| format::money(one, ctx.lang)).unwrap_or_default(),
        lines: order.lines.iter().map(|line| line_view(ctx, line)).collect::<Result<_, Failure>>()?,
        weight_says: weight_says(ctx, order),
        net_cents: amounts.net.cents(),
        gross_cents: amounts.gross.cents(),
        warnings: order_warnings(conn, ctx, order, (supplier.minimum, amounts.net))?,
        packs: packs(conn, ctx, order)?,
        supplier_name: supplier.name,
        phone: supplier.phone,
        email: supplier.email,
        contact: supplier.contact,
    })
}

fn line_view(ctx: &Context<'_>, line: &OrderLine) -> Result<PurchaseLineView, Failure> {
    let amounts = line.amounts().map_err(|refusal| Failure::refused(&refusal))?;
    let coming = line.coming();
    Ok(PurchaseLineView {
        line: line.id,
        label: line.name.clone(),
        position: line.position,
        offer: line.offer,
        product: line.product,
        reference: line.reference.clone(),
        ordered_says: packs_say(ctx, line.dimension, &line.ordered),
        ordered_qty_says: catalogue::quantity_says(ctx, line.dimension, line.ordered.qty()),
        price_says: price_says(ctx, line, coming),
        answer: line.answer.as_ref().map(|said| said.answer),
        answer_says: line.answer.as_ref().map(|_| ctx.say(&answer_says(ctx, line))),
        note: line.answer.as_ref().map(|said| said.note.clone()).unwrap_or_default(),
        packs: packs_typed(ctx, coming),
        pack_name: coming.pack_name.clone(),
        content: format::quantity(Quantity::new(line.dimension, coming.pack_qty), ctx.lang),
        price: catalogue::euros_say(coming.price_e4, ctx.lang),
        replaced_by: line.answer.as_ref().map(|said| said.replaced_by.clone()).unwrap_or_default(),
        instead: line.answer.as_ref().and_then(|said| said.instead),
        net: format::money(amounts.net, ctx.lang),
        vat: format::percent(line.terms.vat, ctx.lang),
        net_cents: amounts.net.cents(),
        gross_cents: amounts.gross.cents(),
    })
}

fn answer_says(ctx: &Context<'_>, line: &OrderLine) -> Sentence {
    let coming = line.coming();
    let (answer, instead) = match &line.answer {
        None => return Sentence::new("core-purchase-no-answer"),
        Some(said) => (said.answer, said.replaced_by.as_str()),
    };
    let key = match answer {
        Answer::Confirmed => "core-purchase-confirmed",
        Answer::Changed => "core-purchase-changed",
        Answer::Replaced => "core-purchase-replaced",
        Answer::Refused => "core-purchase-refused",
    };
    let qty = |packs: &Packs| catalogue::quantity_says(ctx, line.dimension, packs.qty());
    Sentence::new(key)
        .text("packs", packs_say(ctx, line.dimension, coming))
        .text("quantity", qty(coming))
        .text("ordered", qty(&line.ordered))
        .text("price", price_says(ctx, line, coming))
        .text("instead", instead)
}

/// `1,5`
fn packs_typed(ctx: &Context<'_>, packs: &Packs) -> String {
    let whole = Decimal::from(packs.parts) / Decimal::from(packs.divisor.max(1));
    format::decimal(whole.round_dp(2), ctx.lang)
}

/// `2 × sac de 25 kg`
pub(crate) fn packs_say(ctx: &Context<'_>, dimension: Dimension, packs: &Packs) -> String {
    let pack = catalogue::pack_says(ctx, dimension, &packs.pack_name, packs.pack_qty);
    format!("{} × {pack}", packs_typed(ctx, packs))
}

/// `41,37 € HT par sac`
pub(crate) fn price_says(ctx: &Context<'_>, line: &OrderLine, packs: &Packs) -> String {
    let per = match (line.terms.priced_by, line.dimension) {
        (PricedBy::Pack, _) => packs.pack_name.clone(),
        (PricedBy::Unit, Dimension::Mass) => "kg".to_owned(),
        (PricedBy::Unit, Dimension::Volume) => "L".to_owned(),
        (PricedBy::Unit, Dimension::Count) => ctx.text("core-purchase-piece"),
    };
    let key = if line.terms.net { "core-catalogue-asked-net" } else { "core-catalogue-asked-gross" };
    let price = catalogue::euros_say(packs.price_e4, ctx.lang);
    ctx.say(&Sentence::new(key).text("price", price).text("per", per))
}

pub(super) fn status(order: &Order) -> PurchaseStatus {
    let answered = order.lines.iter().all(|line| line.answer.is_some());
    match (&order.withdrawn, order.sent) {
        (Some(_), _) => PurchaseStatus::Withdrawn,
        (None, None) => PurchaseStatus::ToSend,
        (None, Some(_)) if answered => PurchaseStatus::Confirmed,
        (None, Some(_)) => PurchaseStatus::Sent,
    }
}

fn status_says(ctx: &Context<'_>, order: &Order) -> Sentence {
    let key = match status(order) {
        PurchaseStatus::ToSend => "core-purchase-status-to-send",
        PurchaseStatus::Sent => "core-purchase-status-sent",
        PurchaseStatus::Confirmed => "core-purchase-status-confirmed",
        PurchaseStatus::Withdrawn => "core-purchase-status-withdrawn",
    };
    let day = order.sent.map_or(ctx.today, |sent| sent.at.with_timezone(&chrono::Local).date_naive());
    Sentence::new(key)
        .with("day", Param::Day(day))
        .text("channel", order.sent.map_or("email", |sent| sent.channel.code()))
        .text("reason", order.withdrawn.clone().unwrap_or_default())
}

/// What comes by measure; pieces are not added up: they are not of one kind.
pub(crate) fn weight_says(ctx: &Context<'_>, order: &Order) -> String {
    let sum = |dimension: Dimension| {
        let lines = order.lines.iter().filter(|line| line.dimension == dimension);
        lines.map(|line| line.coming().qty()).sum::<i64>()
    };
    let said = [Dimension::Mass, Dimension::Volume].into_iter().filter_map(|dimension| {
        let qty = sum(dimension);
        (0 < qty).then(|| format::quantity(Quantity::new(dimension, qty), ctx.lang))
    });
    let mut said: Vec<String> = said.collect();
    let packs: Decimal = order
        .lines
        .iter()
        .map(|line| Decimal::from(line.coming().parts) / Decimal::from(line.coming().divisor.max(1)))
        .sum();
    let colis =
        Sentence::new("core-purchase-packs").text("packs", format::decimal(packs.round_dp(2), ctx.lang));
    said.push(ctx.say(&colis.count("count", i64::try_from(packs.ceil()).unwrap_or(0))));
    said.join(" · ")
}

/// The packs of an order's supplier that have a price today.
fn packs(conn: &Connection, ctx: &Context<'_>, order: &Order) -> Result<Vec<PurchasePackView>, Failure> {
    let mut packs = Vec::new();
    for pack in catalogue::packs(conn, ctx.today, false)? {
        if pack.supplier != order.supplier || pack.price.is_none() {
            continue;
        }
        let Some(product) = catalogue::product(conn, pack.product, ctx.today)? else { continue };
        let says = catalogue::pack_says(ctx, product.dimension, &pack.name, pack.content_qty);
        packs.push(PurchasePackView { pack: pack.id, label: format!("{}, {says}", product.name) });
    }
    packs.sort_by(|one, other| one.label.cmp(&other.label));
    Ok(packs)
}

pub(crate) fn supplier_of(conn: &Connection, order: &Order) -> Result<catalogue::Supplier, Failure> {
    catalogue::supplier(conn, order.supplier)?
        .ok_or_else(|| Failure::not_found(&PurchaseRefusal::NoSuchSupplier))
}

pub(super) fn counted(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
