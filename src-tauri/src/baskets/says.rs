//! Quantities and prices of a form in words.

use super::model::{Asked, PackSize, Unit, packs};
use crate::campaigns::Offer;
use crate::catalogue;
use crate::context::Context;
use crate::kernel::format;
use crate::kernel::money::Money;
use crate::kernel::quantity::{Dimension, Quantity};
use crate::kernel::sentence::{Param, Sentence};
use chrono::NaiveDateTime;

/// `3 × 500 g = 1,5 kg`; nothing when nothing is asked.
pub(super) fn firm(ctx: &Context<'_>, unit: Unit, amount: i64) -> Option<String> {
    let whole = format::quantity(unit.quantity(amount), ctx.lang);
    let steps = amount / unit.step;
    if amount == 0 {
        return None;
    }
    let plain =
        amount % unit.step != 0 || steps == 1 || (unit.dimension == Dimension::Count && unit.step == 1);
    if plain {
        return Some(whole);
    }
    let step = format::quantity(unit.quantity(unit.step), ctx.lang);
    Some(format!("{} × {step} = {whole}", format::count(steps, ctx.lang)))
}

pub(super) fn more(ctx: &Context<'_>, unit: Unit, asked: Asked) -> Option<String> {
    (asked.more != 0).then(|| ctx.say(&with("core-basket-more", unit.quantity(asked.more))))
}

pub(super) fn less(ctx: &Context<'_>, unit: Unit, asked: Asked) -> Option<String> {
    (asked.less != 0).then(|| ctx.say(&with("core-basket-less", unit.quantity(asked.less))))
}

/// A whole line in words, as the history and the slip say it.
pub(super) fn line(ctx: &Context<'_>, unit: Unit, asked: Asked) -> String {
    let firm = firm(ctx, unit, asked.firm).unwrap_or_else(|| ctx.text("core-basket-nothing"));
    let rest = [more(ctx, unit, asked), less(ctx, unit, asked)];
    std::iter::once(firm).chain(rest.into_iter().flatten()).collect::<Vec<_>>().join(", ")
}

/// `0,87 € les 500 g · 1,74 €/kg`: the price of a step, and the one of a kilogram or litre where that differs.
pub(super) fn price(ctx: &Context<'_>, offer: &Offer, announced: Money, step: Money) -> String {
    let per_step = Sentence::new("core-basket-price-step")
        .with("price", Param::Cents(step.cents()))
        .with("step", Param::Quantity(Quantity::new(offer.dimension, offer.step_qty)));
    let per_unit = match offer.dimension {
        Dimension::Count if offer.step_qty == 1 => "core-basket-price-piece",
        Dimension::Count => return ctx.say(&per_step),
        Dimension::Mass => "core-basket-price-kilo",
        Dimension::Volume => "core-basket-price-litre",
    };
    let per_unit = ctx.say(&Sentence::new(per_unit).with("price", Param::Cents(announced.cents())));
    if offer.step_qty == offer.price_qty { per_unit } else { format!("{} · {per_unit}", ctx.say(&per_step)) }
}

/// A demand against packs: `31,5 kg : 1 sac + 6,5 kg, 2e sac à 26 %`; where half a sack is sold:
/// `31,5 kg : 1 × sac + 6,5 kg, puis 1/2 sac à 52 %`.
pub(super) fn needs(ctx: &Context<'_>, offer: &Offer, firm: i64) -> String {
    let quantity = |amount| Quantity::new(offer.dimension, amount);
    let packs = packs(firm, size(offer));
    let parted = 1 < offer.pack_divisor;
    let key = match (packs.parts, packs.rest) {
        (0, 0) => return ctx.text("core-basket-needs-nothing"),
        (0, _) if parted => "core-basket-needs-part-first",
        (_, 0) if parted => "core-basket-needs-part-whole",
        (_, _) if parted => "core-basket-needs-part-next",
        (0, _) => "core-basket-needs-first",
        (_, 0) => "core-basket-needs-whole",
        (_, _) => "core-basket-needs-next",
    };
    let sentence = with(key, quantity(firm))
        .count("whole", packs.parts)
        .text("packs", catalogue::parts_says(ctx, packs.parts, offer.pack_divisor))
        .text("part", format!("1/{}", offer.pack_divisor))
        .text("pack", &offer.pack_name)
        .with("rest", Param::Quantity(quantity(packs.rest)))
        .count("next", packs.parts + 1)
        .count("percent", packs.percent);
    ctx.say(&sentence)
}

pub(super) fn size(offer: &Offer) -> PackSize {
    PackSize { qty: offer.pack_qty, divisor: offer.pack_divisor }
}

/// The same with what is missing to complete the pack that is begun.
pub(super) fn needs_and_missing(ctx: &Context<'_>, offer: &Offer, firm: i64) -> String {
    let needs = needs(ctx, offer, firm);
    match packs(firm, size(offer)).missing {
        0 => needs,
        missing => {
            let missing = Quantity::new(offer.dimension, missing);
            format!("{needs} · {}", ctx.say(&with("core-basket-needs-missing", missing)))
        }
    }
}

/// From when on packs are only completed.
pub(super) fn box_fill(ctx: &Context<'_>, since: NaiveDateTime) -> String {
    let sentence = Sentence::new("core-basket-box-fill").with("day", Param::Day(since.date()));
    ctx.say(&sentence.text("hour", since.format("%H:%M").to_string()))
}

fn with(key: &'static str, quantity: Quantity) -> Sentence {
    Sentence::new(key).with("quantity", Param::Quantity(quantity))
}
