//! What is said of a share: the reason in one sentence. It never tells who is on a restricted list.

use super::gather::{Line, There};
use super::model::{HandTooMuch, Heap};
use super::store::Kept;
use crate::campaigns::{CarriageKey, Offer, ShortageRule};
use crate::catalogue;
use crate::context::Context;
use crate::kernel::sentence::Sentence;

pub(super) fn rule(ctx: &Context<'_>, rule: ShortageRule) -> String {
    ctx.text(match rule {
        ShortageRule::LargestRemainder => "core-sharing-rule-largest-remainder",
        ShortageRule::Equal => "core-sharing-rule-equal",
        ShortageRule::SmallFirst => "core-sharing-rule-small-first",
        ShortageRule::Arrival => "core-sharing-rule-arrival",
        ShortageRule::Priority => "core-sharing-rule-priority",
        ShortageRule::Draw => "core-sharing-rule-draw",
    })
}

pub(super) fn carriage_key(ctx: &Context<'_>, key: CarriageKey) -> String {
    ctx.text(match key {
        CarriageKey::Value => "core-sharing-carriage-value",
        CarriageKey::Weight => "core-sharing-carriage-weight",
        CarriageKey::Household => "core-sharing-carriage-household",
    })
}

pub(super) fn quantity(ctx: &Context<'_>, offer: &Offer, qty: i64) -> String {
    catalogue::quantity_says(ctx, offer.dimension, qty)
}

/// Why each gets what it gets of a product that was shared.
pub(super) fn why(ctx: &Context<'_>, line: &Line, usable: i64, left: i64, by: ShortageRule) -> String {
    let say = |qty: i64| quantity(ctx, &line.offer, qty);
    let wanted: i64 = line.claims.iter().map(|claim| claim.firm).sum();
    if line.there == There::Dropped {
        let households = i64::try_from(line.claims.len()).unwrap_or(i64::MAX);
        return ctx.say(&Sentence::new("core-sharing-dropped").count("households", households));
    }
    if usable < wanted {
        let sentence = Sentence::new("core-sharing-lacks").text("quantity", say(wanted - usable));
        return ctx.say(&sentence.text("wanted", say(wanted)).text("rule", rule(ctx, by)));
    }
    if usable == wanted {
        return ctx.text("core-sharing-exact");
    }
    let sentence = Sentence::new("core-sharing-over").text("quantity", say(usable - wanted));
    ctx.say(&sentence.text("left", say(left)))
}

/// What keeps a product from being shared now.
pub(super) fn waits(ctx: &Context<'_>, line: &Line) -> Option<String> {
    match line.there {
        There::Undecided => Some(ctx.text("core-sharing-undecided")),
        There::NotCome => Some(ctx.text("core-sharing-not-come")),
        There::Dropped | There::Some(_) => None,
    }
}

pub(super) fn too_much(ctx: &Context<'_>, line: &Line, heap: Heap, hand: HandTooMuch) -> String {
    let sentence = Sentence::new("core-sharing-hand-too-much")
        .text("given", quantity(ctx, &line.offer, hand.given))
        .text("usable", quantity(ctx, &line.offer, heap.usable));
    ctx.say(&sentence)
}

/// That a share no longer is what it would be now.
pub(super) fn stale(ctx: &Context<'_>, line: &Line, heap: Heap, kept: &Kept) -> String {
    let sentence = Sentence::new("core-sharing-stale")
        .text("before", quantity(ctx, &line.offer, kept.usable))
        .text("now", quantity(ctx, &line.offer, heap.usable));
    ctx.say(&sentence.count("households", i64::try_from(kept.parts.len()).unwrap_or(i64::MAX)))
}
