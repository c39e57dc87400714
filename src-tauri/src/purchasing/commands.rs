//! Orders to suppliers: changed, sent, withdrawn, and what the supplier answers on each line.

use super::model::{Answer, Answered, Order, OrderLine, Packs, PurchaseChannel, Terms, parts};
use super::refusal::PurchaseRefusal;
use super::view::{self, PurchaseOrderView, PurchasesView};
use super::{instead, store};
use crate::campaigns::{self, State};
use crate::catalogue::{self, PricedBy};
use crate::context::{ANYONE, Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::ids::{CampaignId, PackId, ProductId, PurchaseLineId, PurchaseOrderId};
use crate::kernel::number::{Sign, read_decimal, read_money, read_quantity, read_unit_price};
use crate::kernel::quantity::Dimension;
use crate::kernel::text::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, NOTE_CHARS_MAX, line, lines, told};
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("purchasing.list", ANYONE, list);
    router.read("purchasing.show", ANYONE, show);
    router.write("purchasing.add_line", OFFICERS, add_line);
    router.write("purchasing.set_delivery", OFFICERS, set_delivery);
    router.write("purchasing.mark_sent", OFFICERS, mark_sent);
    router.write("purchasing.confirm_line", OFFICERS, confirm_line);
    router.write("purchasing.confirm_all", OFFICERS, confirm_all);
}

/// List the orders to suppliers of a group order, their invoices, and what is left to do.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListPurchases {
    campaign: CampaignId,
}

/// Show an order to a supplier: what was asked, what the supplier answered.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowPurchase {
    order: PurchaseOrderId,
}

/// Add a line that nobody ordered, to reach a minimum or fill a pallet.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct AddPurchaseLine {
    order: PurchaseOrderId,
    pack: PackId,
    /// As typed: `2`, `1,5` where halves are sold.
    packs: String,
}

/// Say when and where an order is to be delivered, who pays, what the delivery costs; what is not told stays.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct SetPurchaseDelivery {
    #[ts(optional = false)]
    order: PurchaseOrderId,
    /// Empty for no day.
    wanted_on: Option<String>,
    deliver_to: Option<String>,
    bill_to: Option<String>,
    /// Euros, VAT included; empty when it is not known.
    carriage: Option<String>,
    note: Option<String>,
}

/// Note that an order went out to its supplier, and how.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct MarkPurchaseSent {
    order: PurchaseOrderId,
    channel: PurchaseChannel,
    #[ts(optional = nullable)]
    note: Option<String>,
}

/// Withdraw an order: it stays to be seen and no longer counts.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct WithdrawPurchase {
    pub(crate) order: PurchaseOrderId,
    reason: String,
}

/// Note what the supplier answered on a line: as ordered, otherwise, something else instead, or nothing.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct ConfirmPurchaseLine {
    #[ts(optional = false)]
    line: PurchaseLineId,
    #[ts(optional = false)]
    answer: Answer,
    /// What will come, when it differs: so many packs, what one is called and holds, its price.
    packs: Option<String>,
    pack_name: Option<String>,
    /// As in `20 kg`.
    content: Option<String>,
    /// Per pack, or per kg, L or piece, as the line is priced.
    price: Option<String>,
    /// The name of what comes instead, when it is not in the catalogue.
    replaced_by: Option<String>,
    /// The product of the catalogue whose allergens are those of what comes instead. Until it is told, papers that
    /// tell allergens are refused, or say that nobody read them.
    instead: Option<ProductId>,
    note: Option<String>,
}

/// Note that the supplier confirmed every line that has no answer yet.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ConfirmPurchase {
    order: PurchaseOrderId,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListPurchases) -> Result<PurchasesView, Failure> {
    view::list(conn, ctx, input.campaign)
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowPurchase) -> Result<PurchaseOrderView, Failure> {
    view::show(conn, ctx, &found(conn, input.order)?)
}

fn add_line(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: AddPurchaseLine,
) -> Result<PurchaseOrderView, Failure> {
    let order = may_change(tx, input.order)?;
    let no_pack = || Failure::not_found(&PurchaseRefusal::NoSuchPack).at("pack");
    let pack = catalogue::pack(tx, input.pack, ctx.today)?.ok_or_else(no_pack)?;
    let product = catalogue::product(tx, pack.product, ctx.today)?.ok_or_else(no_pack)?;
    if pack.supplier != order.supplier {
        return Err(Failure::refused(&PurchaseRefusal::OtherSupplier).at("pack"));
    }
    let parts = read_packs(&input.packs, pack.divisor)?;
    if parts == 0 {
        return Err(Failure::bad_input("packs", &PurchaseRefusal::NoPacks));
    }
    let price_e4 =
        pack.price.as_ref().and_then(|price| catalogue::price_at(&price.breaks, parts, pack.divisor));
    let price_e4 = price_e4.ok_or_else(|| Failure::refused(&PurchaseRefusal::NoPrice).at("pack"))?;
    ctx.tell("number", &order.number);
    ctx.tell("product", &product.name);
    let line = OrderLine {
        id: PurchaseLineId(uuid::Uuid::nil()),
        position: 0,
        offer: None,
        product: product.id,
        pack: pack.id,
        reference: pack.reference,
        name: product.name,
        dimension: product.dimension,
        terms: Terms { priced_by: pack.priced_by, net: pack.net, vat: product.vat },
        ordered: Packs {
            pack_name: pack.name,
            pack_qty: pack.content_qty,
            divisor: pack.divisor,
            parts,
            price_e4,
        },
        answer: None,
    };
    store::insert_line(tx, ctx, order.id, &line)?;
    again(tx, ctx, order.id)
}

fn set_delivery(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: SetPurchaseDelivery,
) -> Result<PurchaseOrderView, Failure> {
    let order = may_change(tx, input.order)?;
    let mut delivery = order.delivery.clone();
    if let Some(typed) = &input.wanted_on {
        let day =
            |text| read_day(text, ctx.today).map_err(|refusal| Failure::bad_input("wanted_on", &refusal));
        delivery.wanted_on = told(Some(typed)).map(day).transpose()?;
    }
    if let Some(typed) = &input.deliver_to {
        delivery.deliver_to = read_lines("deliver_to", typed)?;
    }
    if let Some(typed) = &input.bill_to {
        delivery.bill_to = read_lines("bill_to", typed)?;
    }
    if let Some(typed) = &input.carriage {
        let money = |text| {
            read_money(text, Sign::NotNegative).map_err(|refusal| Failure::bad_input("carriage", &refusal))
        };
        delivery.carriage = told(Some(typed)).map(money).transpose()?;
    }
    if let Some(typed) = &input.note {
        delivery.note = read_lines("note", typed)?;
    }
    ctx.tell("number", &order.number);
    if delivery != order.delivery {
        store::insert_delivery(tx, ctx, order.id, &delivery)?;
    }
    again(tx, ctx, order.id)
}

fn mark_sent(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: MarkPurchaseSent,
) -> Result<PurchaseOrderView, Failure> {
    let order = may_change(tx, input.order)?;
    let note = read_lines("note", input.note.as_deref().unwrap_or_default())?;
    store::insert_sent(tx, ctx, order.id, input.channel, &note)?;
    ctx.tell("number", &order.number);
    ctx.tell("channel", input.channel.code());
    again(tx, ctx, order.id)
}

/// Withdraws an order of which nothing came: that is for the caller to know.
pub(crate) fn withdraw(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: WithdrawPurchase,
) -> Result<PurchaseOrderView, Failure> {
    let order = may_change(tx, input.order)?;
    let reason = crate::cash::read_reason(&input.reason)?;
    store::insert_withdrawn(tx, ctx, order.id, &reason)?;
    for line in &order.lines {
        instead::name_what_comes(tx, ctx, line, false)?;
    }
    ctx.tell("number", &order.number);
    ctx.tell("reason", reason);
    again(tx, ctx, order.id)
}

fn confirm_line(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: ConfirmPurchaseLine,
) -> Result<PurchaseOrderView, Failure> {
    let no_line = || Failure::not_found(&PurchaseRefusal::NoSuchLine).at("line");
    let order = store::order_of(tx, input.line)?.ok_or_else(no_line)?;
    let order = may_change(tx, order.id)?;
    let line = order.lines.iter().find(|line| line.id == input.line).ok_or_else(no_line)?;
    let said = answered(tx, ctx, line, &input)?;
    store::insert_answer(tx, ctx, line.id, &said)?;
    instead::name_what_comes(tx, ctx, line, said.answer == Answer::Replaced)?;
    ctx.tell("number", &order.number);
    ctx.tell("product", &line.name);
    ctx.tell("answer", said.answer.code());
    again(tx, ctx, order.id)
}

fn confirm_all(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: ConfirmPurchase,
) -> Result<PurchaseOrderView, Failure> {
    let order = may_change(tx, input.order)?;
    let open: Vec<&OrderLine> = order.lines.iter().filter(|line| line.answer.is_none()).collect();
    if open.is_empty() {
        return Err(Failure::refused(&PurchaseRefusal::AllAnswered));
    }
    for line in open {
        store::insert_answer(tx, ctx, line.id, &as_ordered(line, String::new()))?;
        instead::name_what_comes(tx, ctx, line, false)?;
    }
    ctx.tell("number", &order.number);
    again(tx, ctx, order.id)
}

/// The answer as typed; what is not told is as ordered.
fn answered(
    conn: &Connection,
    ctx: &Context<'_>,
    line: &OrderLine,
    input: &ConfirmPurchaseLine,
) -> Result<Answered, Failure> {
    let note = read_lines("note", input.note.as_deref().unwrap_or_default())?;
    let mut replaced_by = read_line("replaced_by", input.replaced_by.as_deref().unwrap_or_default())?;
    if let Some(id) = input.instead {
        let product = catalogue::product(conn, id, ctx.today)?;
        let no_product = || Failure::not_found(&PurchaseRefusal::NoSuchProduct).at("instead");
        replaced_by = product.ok_or_else(no_product)?.name;
    }
    match input.answer {
        Answer::Confirmed => Ok(as_ordered(line, note)),
        Answer::Refused => {
            let coming = Packs { parts: 0, ..line.ordered.clone() };
            Ok(Answered { answer: Answer::Refused, coming, replaced_by: String::new(), instead: None, note })
        }
        Answer::Changed => {
            let coming = coming(line, input)?;
            if coming == line.ordered {
                return Err(Failure::bad_input("packs", &PurchaseRefusal::NothingChanged));
            }
            Ok(Answered { answer: Answer::Changed, coming, replaced_by: String::new(), instead: None, note })
        }
        Answer::Replaced if replaced_by.is_empty() => {
            Err(Failure::bad_input("replaced_by", &PurchaseRefusal::NoReplacement))
        }
        Answer::Replaced => Ok(Answered {
            answer: Answer::Replaced,
            coming: coming(line, input)?,
            replaced_by,
            instead: input.instead,
            note,
        }),
    }
}

fn as_ordered(line: &OrderLine, note: String) -> Answered {
    let coming = line.ordered.clone();
    Answered { answer: Answer::Confirmed, coming, replaced_by: String::new(), instead: None, note }
}

fn coming(line: &OrderLine, input: &ConfirmPurchaseLine) -> Result<Packs, Failure> {
    let mut coming = line.ordered.clone();
    if let Some(text) = told(input.packs.as_deref()) {
        coming.parts = read_packs(text, coming.divisor)?;
    }
    if let Some(text) = told(input.pack_name.as_deref()) {
        coming.pack_name = read_line("pack_name", text)?;
    }
    if let Some(text) = told(input.content.as_deref()) {
        let content = read_quantity(text, line.dimension, Sign::NotNegative)
            .map_err(|refusal| Failure::bad_input("content", &refusal))?;
        if content.is_zero() {
            return Err(Failure::bad_input("content", &PurchaseRefusal::NoPacks));
        }
        coming.pack_qty = content.amount();
    }
    if let Some(text) = told(input.price.as_deref()) {
        let of = match line.terms.priced_by {
            PricedBy::Pack => Dimension::Count,
            PricedBy::Unit => line.dimension,
        };
        let price = read_unit_price(text, of).map_err(|refusal| Failure::bad_input("price", &refusal))?;
        coming.price_e4 = price.e4();
    }
    Ok(coming)
}

/// An order that may still change: it counts, and its campaign is not settled.
fn may_change(conn: &Connection, id: PurchaseOrderId) -> Result<Order, Failure> {
    let order = found(conn, id)?;
    if order.withdrawn.is_some() {
        return Err(Failure::refused(&PurchaseRefusal::Withdrawn));
    }
    let settled = campaigns::campaign(conn, order.campaign)?.is_some_and(|one| one.state == State::Settled);
    if settled { Err(Failure::refused(&PurchaseRefusal::Settled)) } else { Ok(order) }
}

pub(super) fn found(conn: &Connection, id: PurchaseOrderId) -> Result<Order, Failure> {
    store::order(conn, id)?.ok_or_else(|| Failure::not_found(&PurchaseRefusal::NotFound).at("order"))
}

fn again(tx: &Transaction<'_>, ctx: &Context<'_>, id: PurchaseOrderId) -> Result<PurchaseOrderView, Failure> {
    view::show(tx, ctx, &found(tx, id)?)
}

fn read_packs(text: &str, divisor: i64) -> Result<i64, Failure> {
    let packs =
        read_decimal(text, Sign::NotNegative).map_err(|refusal| Failure::bad_input("packs", &refusal))?;
    let refusal = PurchaseRefusal::NotInParts { divisor };
    let parts = parts(packs, divisor).ok().flatten();
    parts.ok_or_else(|| Failure::bad_input("packs", &refusal))
}

pub(super) fn read_line(field: &str, text: &str) -> Result<String, Failure> {
    line(text, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input(field, &refusal))
}

pub(super) fn read_lines(field: &str, text: &str) -> Result<String, Failure> {
    let max = if field == "note" { NOTE_CHARS_MAX } else { ADDRESS_CHARS_MAX };
    lines(text, max).map_err(|refusal| Failure::bad_input(field, &refusal))
}
