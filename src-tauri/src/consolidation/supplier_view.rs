//! What goes to each supplier against its minimum and its free carriage, and the ways out when it is not enough.

use super::choice::{self, Choice};
use super::gather::{Gathered, Line};
use super::model::DecidedPack;
use super::says;
use super::suppliers::{Extra, Order, SupplierWay, WayOut};
use crate::catalogue::Supplier;
use crate::context::Context;
use crate::kernel::ids::{OfferId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::round::{Overflow, half_away_from_zero};
use crate::kernel::sentence::{Param, Sentence};
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

/// One supplier: what is bought there, without VAT, as minimums are told.
#[derive(Debug, Serialize, TS)]
pub(super) struct SupplierGauge {
    supplier: SupplierId,
    name: String,
    #[ts(type = "number")]
    value_cents: i64,
    value_says: String,
    #[ts(type = "number | null")]
    minimum_cents: Option<i64>,
    #[ts(type = "number | null")]
    free_carriage_cents: Option<i64>,
    /// What one delivery costs below free carriage.
    #[ts(type = "number | null")]
    carriage_cents: Option<i64>,
    /// Whether the minimum is reached; null without one.
    reached: Option<bool>,
    /// How much of the minimum, 100 at most; null without one.
    #[ts(type = "number | null")]
    percent: Option<i64>,
    /// The value against the minimum and the free carriage, in words.
    says: Vec<String>,
    /// Whether somebody must choose a way out.
    needs_choice: bool,
    ways: Vec<SupplierWayOut>,
    chosen: Option<SupplierChosen>,
}

/// A way out with its price.
#[derive(Debug, Serialize, TS)]
struct SupplierWayOut {
    way: SupplierWay,
    way_says: String,
    /// Paid beyond, in cents; below zero for what is no longer paid.
    #[ts(type = "number")]
    cost_cents: i64,
    says: String,
    /// What is bought on top.
    packs: Vec<SupplierExtra>,
}

#[derive(Debug, Serialize, TS)]
struct SupplierExtra {
    offer: OfferId,
    says: String,
}

#[derive(Debug, Serialize, TS)]
struct SupplierChosen {
    way: SupplierWay,
    way_says: String,
    reason: String,
    who: String,
    at: String,
    /// False when what is bought there changed since.
    holds: bool,
}

/// What is bought of a supplier, and where one more pack could come from.
pub(super) struct Bought<'a> {
    pub(super) order: Order,
    /// In the order of the extras.
    pub(super) extras: Vec<(&'a Line, DecidedPack)>,
    /// Lines of which something is bought there.
    pub(super) lines: i64,
    /// What of it stays in stock, without VAT.
    surplus: i64,
}

impl SupplierGauge {
    /// On one line, for paper.
    pub(super) fn line(&self) -> String {
        if self.says.is_empty() {
            return format!("{} : {}", self.name, self.value_says);
        }
        format!("{} : {}", self.name, self.says.join(" "))
    }
}

/// The suppliers of the campaign, and any other something is bought from.
pub(super) fn gauges(
    ctx: &Context<'_>,
    gathered: &Gathered,
    choices: &[Option<Choice>],
) -> Result<Vec<SupplierGauge>, Overflow> {
    let mut gauges = Vec::new();
    for supplier in &gathered.suppliers {
        let bought = bought(gathered, choices, supplier)?;
        if 0 < bought.lines || gathered.campaign.suppliers.iter().any(|one| one.supplier == supplier.id) {
            gauges.push(gauge(ctx, gathered, supplier, &bought));
        }
    }
    Ok(gauges)
}

/// What is bought of one supplier as things stand. Errors: [`Overflow`].
pub(super) fn bought<'a>(
    gathered: &'a Gathered,
    choices: &[Option<Choice>],
    supplier: &Supplier,
) -> Result<Bought<'a>, Overflow> {
    let (mut net, mut gross, mut surplus) = (Decimal::ZERO, Decimal::ZERO, 0_i64);
    let (mut lines, mut extras) = (0, Vec::new());
    for (line, choice) in gathered.lines.iter().zip(choices) {
        let Some(choice) = choice else { continue };
        let theirs: Vec<DecidedPack> =
            choice.packs.iter().filter(|pack| pack.supplier == supplier.id).cloned().collect();
        if theirs.is_empty() {
            continue;
        }
        lines += 1;
        let cost = choice::cost(&theirs, line.offer.dimension)?;
        net = net.checked_add(cost.0).ok_or(Overflow)?;
        gross = gross.checked_add(cost.1).ok_or(Overflow)?;
        surplus += part(choice.outcome.surplus_cents, half_away_from_zero(cost.0)?, choice.outcome.gross);
        extras.extend(extra(line, supplier.id)?);
    }
    let order = Order {
        value: half_away_from_zero(net)?,
        minimum: supplier.minimum.map(Money::cents),
        carriage: supplier.carriage.map(Money::cents),
        free_from: supplier.free_carriage.map(Money::cents),
        extras: extras.iter().map(|(_, _, extra)| *extra).collect(),
        gross: half_away_from_zero(gross)?,
    };
    let extras = extras.into_iter().map(|(line, pack, _)| (line, pack)).collect();
    Ok(Bought { order, extras, lines, surplus })
}

/// A sum times a part of a whole, rounded down.
fn part(sum: i64, of: i64, whole: i64) -> i64 {
    i64::try_from(i128::from(sum) * i128::from(of) / i128::from(whole.max(1))).unwrap_or(0)
}

/// One more whole pack of a line, when it keeps and the supplier's own has a price.
fn extra(line: &Line, supplier: SupplierId) -> Result<Option<(&Line, DecidedPack, Extra)>, Overflow> {
    let at = line.goods.packs.iter().position(|pack| pack.supplier == supplier);
    let Some(at) = at.filter(|_| line.goods.keeps && !line.offer.withdrawn) else { return Ok(None) };
    let parts = line.goods.packs[at].divisor;
    let frozen = choice::frozen(&line.goods, &[super::model::Taken { at, parts }]);
    let (net, gross) = choice::cost(&frozen, line.offer.dimension)?;
    let extra = Extra { net: half_away_from_zero(net)?, gross: half_away_from_zero(gross)? };
    Ok(frozen.into_iter().next().map(|pack| (line, pack, extra)))
}

/// What is bought on top in a way out, line by line.
pub(super) fn on_top<'a>(bought: &'a Bought<'a>, out: &WayOut) -> Vec<(&'a Line, DecidedPack)> {
    let extras = bought.extras.iter().zip(&out.packs).filter(|(_, packs)| 0 < **packs);
    let more = extras.map(|((line, pack), packs)| {
        (*line, DecidedPack { parts: pack.divisor.saturating_mul(*packs), ..pack.clone() })
    });
    more.collect()
}

fn gauge(ctx: &Context<'_>, gathered: &Gathered, supplier: &Supplier, bought: &Bought<'_>) -> SupplierGauge {
    let order = &bought.order;
    let percent = order.minimum.map(|minimum| part(100, order.value, minimum).clamp(0, 100));
    let chosen = gathered.supplier_choices.get(&supplier.id);
    let holds = chosen.is_some_and(|chosen| chosen.value == order.value);
    SupplierGauge {
        supplier: supplier.id,
        name: supplier.name.clone(),
        value_cents: order.value,
        value_says: says::money(ctx, order.value),
        minimum_cents: order.minimum,
        free_carriage_cents: order.free_from,
        carriage_cents: order.carriage,
        reached: order.minimum.map(|minimum| minimum <= order.value),
        percent,
        says: against(ctx, bought),
        needs_choice: order.below() && !holds,
        ways: order.ways().iter().map(|out| way_view(ctx, bought, out)).collect(),
        chosen: chosen.map(|chosen| SupplierChosen {
            way: chosen.way,
            way_says: says::supplier_way(ctx, chosen.way),
            reason: chosen.reason.clone(),
            who: chosen.who.clone(),
            at: chosen.at.clone(),
            holds,
        }),
    }
}

/// The value against the minimum and the free carriage, and what of it rests on goods that stay in stock.
fn against(ctx: &Context<'_>, bought: &Bought<'_>) -> Vec<String> {
    let order = &bought.order;
    let against = |limit: Option<i64>, missing: &'static str, reached: &'static str| {
        let limit = limit?;
        let key = if order.value < limit { missing } else { reached };
        let sentence = Sentence::new(key)
            .with("value", Param::Cents(order.value))
            .with("limit", Param::Cents(limit))
            .with("missing", Param::Cents(limit - order.value));
        Some(ctx.say(&sentence))
    };
    let minimum = against(order.minimum, "core-basket-minimum-missing", "core-basket-minimum-reached");
    let carriage = against(order.free_from, "core-basket-carriage-missing", "core-basket-carriage-reached");
    let thanks_to = |limit: Option<i64>| {
        limit.is_some_and(|limit| limit <= order.value && order.value - bought.surplus < limit)
    };
    let rests = (thanks_to(order.minimum) || thanks_to(order.free_from)).then(|| {
        let said = Sentence::new("core-consolidation-thanks-to-stock");
        ctx.say(&said.with("surplus", Param::Cents(bought.surplus)))
    });
    [minimum, carriage, rests].into_iter().flatten().collect()
}

fn way_view(ctx: &Context<'_>, bought: &Bought<'_>, out: &WayOut) -> SupplierWayOut {
    let packs: Vec<SupplierExtra> = on_top(bought, out)
        .into_iter()
        .map(|(line, pack)| {
            let packs = says::packs(ctx, line.offer.dimension, std::slice::from_ref(&pack));
            SupplierExtra { offer: line.offer.id, says: format!("{}, {packs}", line.offer.name) }
        })
        .collect();
    SupplierWayOut {
        way: out.way,
        way_says: says::supplier_way(ctx, out.way),
        cost_cents: out.cost,
        says: says_out(ctx, bought, out),
        packs,
    }
}

/// A way out in one sentence, with its price.
pub(super) fn says_out(ctx: &Context<'_>, bought: &Bought<'_>, out: &WayOut) -> String {
    let key = match out.way {
        SupplierWay::TopUp if out.cost < 0 => "core-consolidation-out-top-up-saves",
        SupplierWay::TopUp => "core-consolidation-out-top-up-costs",
        SupplierWay::PayCarriage => "core-consolidation-out-pay-carriage-costs",
        SupplierWay::Postpone => "core-consolidation-out-postpone-costs",
        SupplierWay::Drop => "core-consolidation-out-drop-costs",
        SupplierWay::AsItIs => "core-consolidation-out-as-it-is-costs",
    };
    let packs = on_top(bought, out).into_iter().map(|(line, pack)| {
        format!("{}, {}", line.offer.name, says::packs(ctx, line.offer.dimension, &[pack]))
    });
    let said = Sentence::new(key)
        .with("cents", Param::Cents(out.cost.abs()))
        .text("packs", packs.collect::<Vec<_>>().join(" + "))
        .count("lines", bought.lines);
    ctx.say(&said)
}
