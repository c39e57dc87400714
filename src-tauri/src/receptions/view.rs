//! Receptions as the screens and the sheet see them: what is to come, what came, what differs.

use super::model::{Counted, Standing, standing, too_warm};
use super::record::{campaign_of, product_of};
use super::refusal::ReceptionRefusal;
use super::store;
use crate::campaigns::{self, Campaign, CampaignRefusal, State};
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{
    CampaignId, OfferId, ProductId, PurchaseLineId, PurchaseOrderId, ReceptionId, ReceptionLineId,
};
use crate::kernel::quantity::{Dimension, Quantity};
use crate::kernel::sentence::Sentence;
use crate::purchasing::{self, Order, OrderLine};
use chrono::NaiveDate;
use rusqlite::Connection;
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub(super) struct ReceptionsView {
    campaign: CampaignId,
    title: String,
    state: State,
    /// What is left to receive, in one sentence.
    says: String,
    /// Whether every line was counted once.
    all_counted: bool,
    orders: Vec<ReceptionsOrder>,
}

#[derive(Debug, Serialize, TS)]
struct ReceptionsOrder {
    order: PurchaseOrderId,
    number: String,
    supplier_name: String,
    wanted_on: Option<NaiveDate>,
    #[ts(type = "number")]
    lines: usize,
    /// Lines that nobody counted yet.
    #[ts(type = "number")]
    waiting: usize,
    /// Lines of which less or more came, in words.
    differences: Vec<String>,
    says: String,
}

/// One order, ready to be received.
#[derive(Debug, Serialize, TS)]
pub(crate) struct ReceptionEntryView {
    order: PurchaseOrderId,
    pub(crate) number: String,
    campaign: CampaignId,
    pub(crate) title: String,
    pub(crate) supplier_name: String,
    /// In the order of the delivery note.
    pub(crate) lines: Vec<ReceptionExpected>,
    pub(crate) receptions: Vec<ReceptionView>,
    says: String,
    /// Why nothing more may be noted.
    closed_says: Option<String>,
}

/// A line of the order, with what came of it.
#[derive(Debug, Serialize, TS)]
pub(crate) struct ReceptionExpected {
    line: PurchaseLineId,
    offer: Option<OfferId>,
    product: ProductId,
    pub(crate) reference: String,
    pub(crate) label: String,
    /// `2 × sac de 25 kg`
    pub(crate) packs_says: String,
    pub(crate) expected_says: String,
    /// What comes instead, or nothing.
    replaced_by: String,
    /// Whether it is weighed and not counted.
    weighed: bool,
    cold: bool,
    /// To type: what is left to come, in packs.
    packs: String,
    /// What one pack holds, as it is typed back.
    content: String,
    /// What is left to come, as it is typed back.
    weight: String,
    /// `waiting`, `short`, `complete` or `over`.
    standing: &'static str,
    received_says: Option<String>,
    damaged_says: Option<String>,
    difference_says: Option<String>,
}

/// One delivery.
#[derive(Debug, Serialize, TS)]
pub(crate) struct ReceptionView {
    reception: ReceptionId,
    #[ts(type = "number")]
    number: i64,
    received_on: NaiveDate,
    driver: String,
    receiver: String,
    note: String,
    lines: Vec<ReceptionLineView>,
}

#[derive(Debug, Serialize, TS)]
struct ReceptionLineView {
    received_line: ReceptionLineId,
    name: String,
    /// `2 × 20 kg = 40 kg`, `1,235 kg`
    received_says: String,
    damaged_says: Option<String>,
    /// `3,5 °C`
    temperature_says: Option<String>,
    /// It came too warm.
    warning: Option<String>,
    note: String,
    /// Whether it takes another back, or was taken back.
    counter: bool,
    reversed: bool,
}

/// An order and its campaign.
pub(super) fn found(conn: &Connection, order: PurchaseOrderId) -> Result<(Order, Campaign), Failure> {
    let missing = || Failure::not_found(&ReceptionRefusal::NoSuchOrder).at("order");
    let order = purchasing::order(conn, order)?.ok_or_else(missing)?;
    let campaign = campaign_of(conn, &order)?;
    Ok((order, campaign))
}

/// What is still to come of a line, below zero when more came.
pub(super) fn left(conn: &Connection, line: &OrderLine) -> rusqlite::Result<i64> {
    Ok(line.coming().qty() - store::came_of(conn, line.id)?.unwrap_or_default().received_qty)
}

/// What is sound of the offer of a line once this is counted and the other lines of it have come; none for what nobody
/// asked.
pub(super) fn sound(
    conn: &Connection,
    order: &Order,
    line: &OrderLine,
    counted: Counted,
) -> rusqlite::Result<Option<i64>> {
    let Some(offer) = line.offer else { return Ok(None) };
    let mut sound = counted.received - counted.damaged;
    for one in purchasing::expected(conn, order.campaign)?.iter().filter(|one| one.offer == Some(offer)) {
        sound += match store::came_of(conn, one.line)? {
            Some(came) => came.received_qty - came.damaged_qty,
            None if one.line == line.id => 0,
            None => one.coming.qty(),
        };
    }
    Ok(Some(sound))
}

/// `10 kg de moins que prévu`; none when nothing differs.
pub(super) fn difference(
    ctx: &Context<'_>,
    dimension: Dimension,
    expected: i64,
    came: i64,
) -> Option<String> {
    let key = match came.cmp(&expected) {
        std::cmp::Ordering::Less => "core-reception-less",
        std::cmp::Ordering::Equal => return None,
        std::cmp::Ordering::Greater => "core-reception-more",
    };
    let by = catalogue::quantity_says(ctx, dimension, (came - expected).abs());
    Some(ctx.say(&Sentence::new(key).text("quantity", by)))
}

pub(super) fn list(conn: &Connection, ctx: &Context<'_>, id: CampaignId) -> Result<ReceptionsView, Failure> {
    let missing = || Failure::not_found(&CampaignRefusal::NotFound).at("campaign");
    let campaign = campaigns::campaign(conn, id)?.ok_or_else(missing)?;
    let mut orders = Vec::new();
    for order in purchasing::orders(conn, id)?.into_iter().filter(|order| order.withdrawn.is_none()) {
        orders.push(order_row(conn, ctx, &order)?);
    }
    let waiting: usize = orders.iter().map(|order| order.waiting).sum();
    Ok(ReceptionsView {
        campaign: id,
        says: left_says(ctx, orders.iter().map(|order| order.lines).sum(), waiting),
        all_counted: waiting == 0 && !orders.is_empty(),
        state: campaign.state,
        title: campaign.title,
        orders,
    })
}

/// What is left to count, in one sentence.
fn left_says(ctx: &Context<'_>, lines: usize, waiting: usize) -> String {
    match (lines, waiting) {
        (0, _) => ctx.text("core-reception-no-order"),
        (_, 0) => ctx.text("core-reception-all-counted"),
        (_, waiting) => ctx.say(&Sentence::new("core-reception-waiting").count("count", waiting)),
    }
}

fn order_row(conn: &Connection, ctx: &Context<'_>, order: &Order) -> Result<ReceptionsOrder, Failure> {
    let (mut waiting, mut differences) = (0, Vec::new());
    for line in &order.lines {
        let came = store::came_of(conn, line.id)?;
        let (expected, received) = (line.coming().qty(), came.unwrap_or_default().received_qty);
        match standing(expected, received, came.is_some()) {
            Standing::Waiting => waiting += 1,
            Standing::Complete => {}
            Standing::Short | Standing::Over => {
                let by = difference(ctx, line.dimension, expected, received).unwrap_or_default();
                let said =
                    Sentence::new("core-reception-line").text("name", &line.name).text("difference", by);
                differences.push(ctx.say(&said));
            }
        }
    }
    let supplier = catalogue::supplier(conn, order.supplier)?;
    Ok(ReceptionsOrder {
        order: order.id,
        number: order.number.clone(),
        supplier_name: supplier.map(|supplier| supplier.name).unwrap_or_default(),
        wanted_on: order.delivery.wanted_on,
        lines: order.lines.len(),
        waiting,
        differences,
        says: left_says(ctx, order.lines.len(), waiting),
    })
}

pub(crate) fn entry(
    conn: &Connection,
    ctx: &Context<'_>,
    id: PurchaseOrderId,
) -> Result<ReceptionEntryView, Failure> {
    let (order, campaign) = found(conn, id)?;
    let lines =
        order.lines.iter().map(|line| expected(conn, ctx, line)).collect::<Result<Vec<_>, Failure>>()?;
    let mut receptions = Vec::new();
    for reception in store::receptions(conn, id)? {
        let mut said = Vec::new();
        for one in reception.lines {
            let Some(line) = order.lines.iter().find(|line| line.id == one.line) else { continue };
            said.push(line_view(conn, ctx, line, one)?);
        }
        receptions.push(ReceptionView {
            reception: reception.id,
            number: reception.number,
            received_on: reception.received_on,
            driver: reception.driver,
            receiver: reception.receiver,
            note: reception.note,
            lines: said,
        });
    }
    let closed = if order.withdrawn.is_some() {
        Some("refusal-reception-withdrawn")
    } else {
        (campaign.state == State::Settled).then_some("refusal-reception-settled")
    };
    let waiting = lines.iter().filter(|line| line.standing == "waiting").count();
    let supplier = catalogue::supplier(conn, order.supplier)?;
    Ok(ReceptionEntryView {
        order: id,
        number: order.number,
        campaign: campaign.id,
        title: campaign.title,
        supplier_name: supplier.map(|supplier| supplier.name).unwrap_or_default(),
        says: left_says(ctx, lines.len(), waiting),
        lines,
        receptions,
        closed_says: closed.map(|key| ctx.text(key)),
    })
}

fn expected(conn: &Connection, ctx: &Context<'_>, line: &OrderLine) -> Result<ReceptionExpected, Failure> {
    let coming = line.coming();
    let came = store::came_of(conn, line.id)?;
    let received = came.unwrap_or_default();
    let says = |qty| catalogue::quantity_says(ctx, line.dimension, qty);
    let typed = |qty: i64| format::quantity(Quantity::new(line.dimension, qty), ctx.lang);
    let product = product_of(conn, ctx, line)?;
    let pack = catalogue::pack(conn, line.pack, ctx.today)?;
    let left = (coming.qty() - received.received_qty).max(0);
    let number = |packs: Decimal| format::decimal(packs.round_dp(2).normalize(), ctx.lang);
    let packs = Sentence::new("core-reception-packs")
        .text("count", number(Decimal::from(coming.parts) / Decimal::from(coming.divisor.max(1))))
        .text("pack", catalogue::pack_says(ctx, line.dimension, &coming.pack_name, coming.pack_qty));
    Ok(ReceptionExpected {
        line: line.id,
        offer: line.offer,
        product: line.product,
        reference: line.reference.clone(),
        label: line.name.clone(),
        packs_says: ctx.say(&packs),
        expected_says: says(coming.qty()),
        replaced_by: line.answer.as_ref().map(|said| said.replaced_by.clone()).unwrap_or_default(),
        weighed: pack.is_some_and(|pack| pack.variable_weight),
        cold: product.shelf == catalogue::Shelf::Cold,
        packs: number(Decimal::from(left) / Decimal::from(coming.pack_qty.max(1))),
        content: typed(coming.pack_qty),
        weight: typed(left),
        standing: match standing(coming.qty(), received.received_qty, came.is_some()) {
            Standing::Waiting => "waiting",
            Standing::Short => "short",
            Standing::Complete => "complete",
            Standing::Over => "over",
        },
        received_says: came.map(|came| says(came.received_qty)),
        damaged_says: (0 < received.damaged_qty).then(|| says(received.damaged_qty)),
        difference_says: came
            .and_then(|came| difference(ctx, line.dimension, coming.qty(), came.received_qty)),
    })
}

fn line_view(
    conn: &Connection,
    ctx: &Context<'_>,
    line: &OrderLine,
    one: super::model::ReceptionLine,
) -> Result<ReceptionLineView, Failure> {
    let says = |qty| catalogue::quantity_says(ctx, line.dimension, qty);
    let counted = one.counted;
    let number = |number: Decimal| format::decimal(number.round_dp(2).normalize(), ctx.lang);
    let received_says = match (counted.parts, counted.pack_qty) {
        (Some(parts), Some(pack_qty)) => {
            let packs = Decimal::from(parts) / Decimal::from(line.coming().divisor.max(1));
            let said = Sentence::new("core-reception-counted").text("count", number(packs));
            ctx.say(&said.text("content", says(pack_qty)).text("quantity", says(counted.received)))
        }
        (Some(_) | None, _) => says(counted.received),
    };
    let warm = too_warm(product_of(conn, ctx, line)?.shelf, counted.temperature_dc);
    Ok(ReceptionLineView {
        received_line: one.id,
        name: line.name.clone(),
        received_says,
        damaged_says: (counted.damaged != 0).then(|| says(counted.damaged)),
        temperature_says: counted
            .temperature_dc
            .map(|tenths| format!("{}\u{a0}°C", number(Decimal::new(tenths, 1)))),
        warning: warm.then(|| ctx.text("core-reception-too-warm")),
        note: one.note,
        counter: one.reverses.is_some(),
        reversed: one.reversed,
    })
}
