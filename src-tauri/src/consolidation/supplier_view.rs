//! What goes to each supplier against its minimum and its free carriage, and the ways out when it is not enough.

use super::choice::{self, Choice};
use super::gather::{Gathered, Line};
use super::model::{DecidedPack, Taken, rounded_ratio};
use super::says;
use super::suppliers::{Extra, Order, Step, SupplierWay, WayOut};
use crate::catalogue::Supplier;
use crate::context::Context;
use crate::kernel::ids::{OfferId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::round::{Overflow, half_away_from_zero};
use crate::kernel::sentence::{Param, Sentence};
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
    /// Beyond the order as it stands, carriage counted, in cents; below zero for what is no longer paid.
    #[ts(type = "number")]
    cost_cents: i64,
    /// What the supplier is then paid in all, VAT and carriage included.
    #[ts(type = "number")]
    total_cents: i64,
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
    pub(super) extras: Vec<More<'a>>,
    /// Lines of which something is bought there.
    pub(super) lines: i64,
    /// What of it stays in stock, without VAT.
    surplus: i64,
}

/// A pack of a line that may be bought more of.
pub(super) struct More<'a> {
    pub(super) line: &'a Line,
    /// Its place among the packs of the line, and the parts that are bought of it anyway.
    at: usize,
    had: i64,
}

impl More<'_> {
    /// So many whole packs on top of what is bought anyway, all at the price they then have.
    pub(super) fn topped(&self, packs: i64) -> Option<DecidedPack> {
        let parts =
            self.had.saturating_add(self.line.goods.packs.get(self.at)?.divisor.saturating_mul(packs));
        choice::frozen(&self.line.goods, &[Taken { at: self.at, parts }]).into_iter().next()
    }
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

/// What is bought of one supplier as things stand, rounded line by line as its order will be. Errors: [`Overflow`].
pub(super) fn bought<'a>(
    gathered: &'a Gathered,
    choices: &[Option<Choice>],
    supplier: &Supplier,
) -> Result<Bought<'a>, Overflow> {
    let mut order = Order {
        minimum: supplier.minimum.map(Money::cents),
        carriage: supplier.carriage.map(Money::cents),
        free_from: supplier.free_carriage.map(Money::cents),
        ..Order::default()
    };
    let (mut surplus, mut theirs) = (0_i64, Vec::new());
    for (line, choice) in gathered.lines.iter().zip(choices) {
        let Some(choice) = choice else { continue };
        let mut all = Step { net: 0, gross: 0 };
        for pack in choice.packs.iter().filter(|pack| pack.supplier == supplier.id) {
            let one = amounts(pack, line.offer.dimension)?;
            all = Step { net: all.net + one.net, gross: all.gross + one.gross };
        }
        if choice.packs.iter().all(|pack| pack.supplier != supplier.id) {
            continue;
        }
        order.value = order.value.checked_add(all.net).ok_or(Overflow)?;
        order.gross = order.gross.checked_add(all.gross).ok_or(Overflow)?;
        surplus += part(choice.outcome.surplus_cents, all.net, choice.outcome.gross);
        theirs.push((line, choice));
    }
    let (lines, mut extras) = (i64::try_from(theirs.len()).unwrap_or(i64::MAX), Vec::new());
    for (line, choice) in theirs {
        if let Some((more, extra)) = extra(line, choice, supplier.id, order.farthest())? {
            extras.push(more);
            order.extras.push(extra);
        }
    }
    Ok(Bought { order, extras, lines, surplus })
}

/// What a line of an order comes to: what is asked is rounded, the other amount follows. Errors: [`Overflow`].
fn amounts(pack: &DecidedPack, dimension: Dimension) -> Result<Step, Overflow> {
    let (net, gross) = choice::cost(std::slice::from_ref(pack), dimension)?;
    let with_vat = 10_000 + i64::from(pack.vat.basis_points());
    if pack.net {
        let net = half_away_from_zero(net)?;
        let vat = rounded_ratio(&[net, with_vat - 10_000], &[10_000])?;
        return Ok(Step { net, gross: net.checked_add(vat).ok_or(Overflow)? });
    }
    let gross = half_away_from_zero(gross)?;
    Ok(Step { net: rounded_ratio(&[gross, 10_000], &[with_vat])?, gross })
}

/// A sum times a part of a whole, rounded down.
fn part(sum: i64, of: i64, whole: i64) -> i64 {
    i64::try_from(i128::from(sum) * i128::from(of) / i128::from(whole.max(1))).unwrap_or(0)
}

/// More packs of one line than that are not looked into where each adds something else.
const STEPS_MAX: i64 = 500;

/// More whole packs of a line, when it keeps and the supplier's own has a price.
fn extra<'a>(
    line: &'a Line,
    choice: &Choice,
    supplier: SupplierId,
    missing: i64,
) -> Result<Option<(More<'a>, Extra)>, Overflow> {
    let at = line.goods.packs.iter().position(|pack| pack.supplier == supplier);
    let Some(at) = at.filter(|_| 0 < missing && line.goods.keeps && !line.offer.withdrawn) else {
        return Ok(None);
    };
    let pack = &line.goods.packs[at];
    let had = choice.packs.iter().find(|one| one.pack == pack.pack);
    let more = More { line, at, had: had.map_or(0, |one| one.parts) };
    let before = had.map(|one| amounts(one, line.offer.dimension)).transpose()?;
    let before = before.unwrap_or(Step { net: 0, gross: 0 });
    let mut steps = Vec::new();
    for packs in 1..=STEPS_MAX {
        let parts = more.had + packs * pack.divisor;
        if pack.most(1).is_some_and(|most| most < parts) {
            break;
        }
        let Some(topped) = more.topped(packs).filter(|_| pack.minimum * pack.divisor <= parts) else {
            continue;
        };
        let after = amounts(&topped, line.offer.dimension)?;
        let step = Step { net: after.net - before.net, gross: after.gross - before.gross };
        steps.push((packs, step));
        let falls = pack.breaks.iter().any(|one| parts < one.from_packs * pack.divisor);
        if missing <= step.net && !falls {
            break;
        }
    }
    Ok(Some((more, told(steps))))
}

/// Packs that all add the same are told as one.
fn told(steps: Vec<(i64, Step)>) -> Extra {
    let Some((1, first)) = steps.first().copied() else { return Extra::Steps(steps) };
    let same = |(packs, step): &(i64, Step)| Extra::Each(first).adds(*packs) == *step;
    if steps.iter().all(same) { Extra::Each(first) } else { Extra::Steps(steps) }
}

/// What is bought on top in a way out, line by line.
pub(super) fn on_top<'a>(bought: &'a Bought<'a>, out: &WayOut) -> Vec<(&'a Line, DecidedPack)> {
    let extras = bought.extras.iter().zip(&out.packs).filter(|(_, packs)| 0 < **packs);
    let more = extras.filter_map(|(more, packs)| {
        let topped = more.topped(*packs)?;
        Some((more.line, DecidedPack { parts: topped.divisor.saturating_mul(*packs), ..topped }))
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
        total_cents: out.total,
        says: says_out(ctx, bought, out),
        packs,
    }
}

/// A way out in one sentence: what changes, and what is then paid in all.
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
    let total = if out.carriage == 0 {
        "core-consolidation-out-total"
    } else {
        "core-consolidation-out-total-carriage"
    };
    let total = Sentence::new(total).with("total", Param::Cents(out.total));
    let said = Sentence::new(key)
        .with("cents", Param::Cents(out.cost.abs()))
        .text("packs", packs.collect::<Vec<_>>().join(" + "))
        .text("total", ctx.say(&total.with("carriage", Param::Cents(out.carriage))))
        .count("lines", bought.lines);
    ctx.say(&said)
}
