//! Plans and what they come to, in words.

use super::choice::{Choice, Source};
use super::gather::Line;
use super::model::{Again, Decided, DecidedPack, Way};
use super::outcome::Outcome;
use super::suppliers::SupplierWay;
use crate::catalogue;
use crate::context::Context;
use crate::kernel::format;
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::round::{Overflow, half_away_from_zero};
use crate::kernel::sentence::{Param, Sentence};
use rust_decimal::Decimal;

/// The name of a way on its button.
pub(super) fn way(ctx: &Context<'_>, way: Way) -> String {
    ctx.text(match way {
        Way::Down => "core-consolidation-way-down",
        Way::Up => "core-consolidation-way-up",
        Way::UpWithSpare => "core-consolidation-way-up-with-spare",
        Way::PriceBreak => "core-consolidation-way-price-break",
        Way::SmallerPack => "core-consolidation-way-smaller-pack",
        Way::OtherPack => "core-consolidation-way-other-pack",
        Way::Several => "core-consolidation-way-several",
        Way::Drop => "core-consolidation-way-drop",
        Way::Typed => "core-consolidation-way-typed",
    })
}

/// `1 × sac de 25 kg + 2 × caisse de 5 kg`.
pub(super) fn packs(ctx: &Context<'_>, dimension: Dimension, packs: &[DecidedPack]) -> String {
    if packs.is_empty() {
        return ctx.text("core-consolidation-no-packs");
    }
    let one = |pack: &DecidedPack| {
        let said = catalogue::pack_says(ctx, dimension, &pack.pack_name, pack.pack_qty);
        format!("{} × {said}", catalogue::parts_says(ctx, pack.parts, pack.divisor))
    };
    packs.iter().map(one).collect::<Vec<_>>().join(" + ")
}

/// What a choice comes to beside its price: `il manque 6,5 kg, pour 13 foyers au plus`, `reste 18,5 kg, soit 32,29 €`.
pub(super) fn effects(ctx: &Context<'_>, line: &Line, way: Way, outcome: &Outcome) -> Vec<String> {
    let quantity = |amount| catalogue::quantity_says(ctx, line.offer.dimension, amount);
    let say = |key, amount| ctx.say(&Sentence::new(key).text("quantity", quantity(amount)));
    let shelf = (0 < outcome.shelf).then(|| {
        let shelf = Sentence::new("core-consolidation-shelf").text("quantity", quantity(outcome.shelf));
        ctx.say(&shelf.with("cents", Param::Cents(outcome.shelf_cents)))
    });
    if way == Way::Drop {
        let dropped = Sentence::new("core-consolidation-dropped");
        let dropped = ctx.say(&dropped.count("households", line.goods.demand.households));
        return std::iter::once(dropped).chain(shelf).collect();
    }
    let mut said = Vec::new();
    if way == Way::PriceBreak {
        said.extend(beyond(ctx, line, outcome));
    }
    if 0 < outcome.shortage {
        said.push(say("core-consolidation-short", outcome.shortage));
    }
    if 0 < outcome.less {
        said.push(say("core-consolidation-less", outcome.less));
    }
    if 0 < outcome.touched {
        said.push(ctx.say(&Sentence::new("core-consolidation-touched").count("households", outcome.touched)));
    }
    if 0 < outcome.spare {
        said.push(say("core-consolidation-spare", outcome.spare));
    }
    if 0 < outcome.late {
        said.push(say("core-consolidation-late", outcome.late));
    }
    if 0 < outcome.surplus {
        let left = Sentence::new("core-consolidation-left").text("quantity", quantity(outcome.surplus));
        said.push(ctx.say(&left.with("cents", Param::Cents(outcome.surplus_cents))));
        said.extend(line.usual.map(|usual| lasts(ctx, usual.weeks(outcome.surplus))));
        said.push(ctx.text(if line.goods.keeps {
            "core-consolidation-keeps"
        } else {
            "core-consolidation-spoils"
        }));
    }
    said.extend(shelf);
    if said.is_empty() {
        said.push(ctx.text("core-consolidation-exact"));
    }
    said
}

/// More weeks than that are said in months.
const WEEKS_SAID_MAX: i64 = 8;

/// `3 semaines de commandes`, `2 mois de commandes`.
fn lasts(ctx: &Context<'_>, weeks: i64) -> String {
    let (key, count) = if weeks <= WEEKS_SAID_MAX {
        ("core-consolidation-weeks", weeks)
    } else {
        ("core-consolidation-months", weeks.saturating_mul(7) / 30)
    };
    ctx.say(&Sentence::new(key).count("count", count))
}

/// What the packs of a price break cost and bring beyond rounding up: `12,50 € de plus pour 25 kg de plus`.
fn beyond(ctx: &Context<'_>, line: &Line, outcome: &Outcome) -> Option<String> {
    let up = line.plans.iter().find(|plan| matches!(plan.way, Way::Up | Way::UpWithSpare))?.outcome;
    let more = catalogue::quantity_says(ctx, line.offer.dimension, outcome.bought - up.bought);
    let said = Sentence::new("core-consolidation-beyond").text("quantity", more);
    Some(ctx.say(&said.with("cents", Param::Cents(outcome.gross - up.gross))))
}

/// A choice in one sentence, as the journal keeps it: `2 × sac de 25 kg : reste 18,5 kg, soit 32,29 €`.
pub(super) fn choice(ctx: &Context<'_>, line: &Line, choice: &Choice) -> String {
    let effects = effects(ctx, line, choice.way, &choice.outcome).join(", ");
    let packs = packs(ctx, line.offer.dimension, &choice.packs);
    ctx.say(&Sentence::new("core-consolidation-choice").text("packs", packs).text("effects", effects))
}

/// `1,75 €/kg`, VAT included; none when nothing is bought.
pub(super) fn unit_cost(
    ctx: &Context<'_>,
    line: &Line,
    outcome: &Outcome,
) -> Result<Option<String>, Overflow> {
    let Some(e4) = outcome.unit_e4(line.offer.price_qty) else { return Ok(None) };
    let cents = half_away_from_zero(Decimal::new(e4, 2))?;
    let price = Money::from_cents(cents);
    Ok(Some(catalogue::unit_price_says(ctx, line.offer.dimension, price, line.offer.price_qty)))
}

pub(super) fn money(ctx: &Context<'_>, cents: i64) -> String {
    format::money(Money::from_cents(cents), ctx.lang)
}

/// `31,5 kg demandés, moins 7 kg en stock, plus 2 % de perte : 25 kg à acheter`.
pub(super) fn need(ctx: &Context<'_>, line: &Line, need_qty: i64) -> String {
    let demand = line.goods.demand;
    let quantity = |amount| catalogue::quantity_says(ctx, line.offer.dimension, amount);
    // Pieces are feminine, kilograms and litres are not.
    let key = match line.offer.dimension {
        Dimension::Count => "core-consolidation-asked-pieces",
        Dimension::Mass | Dimension::Volume => "core-consolidation-asked",
    };
    let asked = Sentence::new(key).text("quantity", quantity(demand.firm));
    let mut said = vec![ctx.say(&asked.count("households", demand.households))];
    if demand.stock != 0 {
        let stock = Sentence::new("core-consolidation-stock").text("quantity", quantity(demand.stock));
        said.push(ctx.say(&stock));
    }
    if 0 < need_qty && need_qty != demand.wanted() {
        let loss = Sentence::new("core-consolidation-loss").with("loss", Param::Rate(line.goods.loss));
        said.push(ctx.say(&loss));
    }
    let need = Sentence::new("core-consolidation-need").text("why", said.join(", "));
    ctx.say(&need.text("quantity", quantity(need_qty)))
}

/// `La demande est passée de 50,5 kg à 48,5 kg depuis cette décision.`
pub(super) fn again(ctx: &Context<'_>, line: &Line, decided: &Decided, again: Again) -> String {
    let quantity = |amount| catalogue::quantity_says(ctx, line.offer.dimension, amount);
    let from_to = |key, before, now| {
        ctx.say(&Sentence::new(key).text("before", quantity(before)).text("now", quantity(now)))
    };
    match again {
        Again::Demand => from_to("core-consolidation-again", decided.firm_qty, line.goods.demand.firm),
        Again::Tolerance => ctx.text("core-consolidation-again-spare"),
        Again::Stock => from_to("core-consolidation-again-stock", decided.stock_qty, line.goods.demand.stock),
        Again::Pack => {
            let offer = &line.offer;
            let now = catalogue::pack_says(ctx, offer.dimension, &offer.pack_name, offer.pack_qty);
            let decided = packs(ctx, offer.dimension, &decided.packs);
            let said = Sentence::new("core-consolidation-again-pack");
            ctx.say(&said.text("decided", decided).text("now", now))
        }
        Again::Available { qty } => {
            let available = quantity(line.offer.available_qty.unwrap_or_default());
            let said = Sentence::new("core-consolidation-again-available");
            ctx.say(&said.text("available", available).text("quantity", quantity(qty)))
        }
    }
}

/// Why the open lines are proposed as they are.
pub(super) fn plan(
    ctx: &Context<'_>,
    lines: &[Line],
    choices: &[Option<Choice>],
    budget: Option<i64>,
) -> Vec<String> {
    let open = |choice: &Choice| choice.source == Source::Proposed;
    let proposed: Vec<(&Line, &Choice)> = lines
        .iter()
        .zip(choices)
        .filter_map(|(line, choice)| choice.as_ref().filter(|one| open(one)).map(|one| (line, one)))
        .collect();
    if proposed.is_empty() {
        return Vec::new();
    }
    let Some(budget) = budget else { return vec![ctx.text("core-consolidation-plan-nearest")] };
    let shelf = choices.iter().flatten().map(|one| one.outcome.shelf_cents).fold(0, i64::saturating_add);
    let sum = |of: fn(&Outcome) -> i64| {
        choices.iter().flatten().map(|one| of(&one.outcome)).fold(0, i64::saturating_add)
    };
    let best = Sentence::new("core-consolidation-plan-budget")
        .with("budget", Param::Cents(budget))
        .with("stays", Param::Cents(sum(Outcome::stays_cents)))
        .with("lacks", Param::Cents(sum(|outcome| outcome.shortage_cents)));
    let mut said = vec![ctx.say(&best)];
    if budget < shelf {
        let spent = Sentence::new("core-consolidation-plan-shelf").with("shelf", Param::Cents(shelf));
        said.push(ctx.say(&spent.with("budget", Param::Cents(budget))));
    }
    let served = |line: &Line| line.plans.iter().any(|plan| plan.outcome.shortage_cents == 0);
    let short = proposed.iter().filter(|(line, choice)| 0 < choice.outcome.shortage_cents && served(line));
    let names = short.map(|(line, choice)| {
        let lacks = catalogue::quantity_says(ctx, line.offer.dimension, choice.outcome.shortage);
        format!("{} ({lacks})", line.offer.name)
    });
    let names = names.collect::<Vec<_>>().join(", ");
    if !names.is_empty() {
        said.push(ctx.say(&Sentence::new("core-consolidation-plan-short").text("names", names)));
    }
    said
}

/// The name of a way out on its button.
pub(super) fn supplier_way(ctx: &Context<'_>, way: SupplierWay) -> String {
    ctx.text(match way {
        SupplierWay::TopUp => "core-consolidation-out-top-up",
        SupplierWay::PayCarriage => "core-consolidation-out-pay-carriage",
        SupplierWay::Postpone => "core-consolidation-out-postpone",
        SupplierWay::Drop => "core-consolidation-out-drop",
        SupplierWay::AsItIs => "core-consolidation-out-as-it-is",
    })
}
