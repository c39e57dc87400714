//! What is said of a share: the reason in one sentence. It never tells who is on a restricted list.

use super::agreements::Agreement;
use super::gather::{Line, There};
use super::model::{Claim, HandTooMuch, Heap, Shared};
use super::store::Kept;
use crate::campaigns::{CarriageKey, Offer, ShortageRule};
use crate::catalogue;
use crate::context::Context;
use crate::kernel::ids::HouseholdId;
use crate::kernel::sentence::Sentence;
use std::collections::BTreeMap;

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

/// A share about to be explained.
pub(super) struct Told {
    pub(super) usable: i64,
    pub(super) left: i64,
    pub(super) by: ShortageRule,
    /// Households that get less than they asked firmly.
    pub(super) short: usize,
}

/// Why each gets what it gets of a product that was shared.
pub(super) fn why(ctx: &Context<'_>, line: &Line, told: &Told) -> String {
    let Told { usable, left, by, short } = *told;
    let say = |qty: i64| quantity(ctx, &line.offer, qty);
    let wanted: i64 = line.claims.iter().map(|claim| claim.firm).sum();
    if line.there == There::Dropped {
        return ctx.say(&Sentence::new("core-sharing-dropped").count("households", line.claims.len()));
    }
    if usable < wanted {
        let cedes = line.claims.iter().any(|claim| 0 < claim.less);
        let key = if cedes { "core-sharing-lacks-some-cede" } else { "core-sharing-lacks" };
        let sentence = Sentence::new(key).text("quantity", say(wanted - usable));
        return ctx.say(&sentence.text("wanted", say(wanted)).text("rule", rule(ctx, by)));
    }
    if 0 < short {
        let sentence = Sentence::new("core-sharing-enough-by-hand").text("wanted", say(wanted));
        return ctx.say(&sentence.count("households", short).text("left", say(left)));
    }
    if usable == wanted {
        return ctx.text("core-sharing-exact");
    }
    let heavier = line.heap().is_some_and(|heap| heap.weighed) && left == 0;
    if heavier && line.claims.iter().all(|claim| claim.more + claim.late == 0) {
        return ctx.say(&Sentence::new("core-sharing-heavier").text("quantity", say(usable - wanted)));
    }
    let sentence = Sentence::new("core-sharing-over").text("quantity", say(usable - wanted));
    ctx.say(&sentence.text("left", say(left)))
}

/// What is particular to a household that gets less than it asked; none when the reason of all says everything.
/// `parts`: what each claim gets, in their order. Never who else it is about, nor anything of the restricted list.
pub(super) fn why_it(
    ctx: &Context<'_>,
    line: &Line,
    parts: &[i64],
    at: usize,
    by: ShortageRule,
) -> Option<String> {
    let (claim, part) = (line.claims.get(at)?, *parts.get(at)?);
    if claim.firm <= part || claim.hand.is_some() {
        return None;
    }
    let agreed = |one: &Agreement| one.parts.iter().any(|(household, _)| *household == claim.household);
    if line.agreements.iter().any(|one| !agreed(one)) {
        return Some(ctx.text("core-sharing-agreed-first"));
    }
    let drawn = matches!(by, ShortageRule::LargestRemainder | ShortageRule::Equal | ShortageRule::SmallFirst);
    let equal = |(other, its): (&Claim, &i64)| {
        (other.firm, other.less, other.hand) == (claim.firm, claim.less, None) && part < *its
    };
    let lost = drawn && line.claims.iter().zip(parts).any(equal);
    lost.then(|| ctx.text("core-sharing-their-turn"))
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

/// That a share no longer is what it would be now; none when it still is, or when that is not known without the
/// restricted list.
pub(super) fn stale(
    ctx: &Context<'_>,
    line: &Line,
    heap: Heap,
    kept: &Kept,
    now: Option<&Shared>,
) -> Option<String> {
    if kept.usable != heap.usable {
        let sentence = Sentence::new("core-sharing-stale")
            .text("before", quantity(ctx, &line.offer, kept.usable))
            .text("now", quantity(ctx, &line.offer, heap.usable));
        return Some(ctx.say(&sentence.count("households", kept.parts.len())));
    }
    let changed = line.changed(kept);
    if 0 < changed {
        return Some(ctx.say(&Sentence::new("core-sharing-stale-asked").count("households", changed)));
    }
    let same = |now: &Shared| {
        let parts = line.claims.iter().zip(&now.parts);
        parts.into_iter().all(|(claim, qty)| kept.parts.get(&claim.household).unwrap_or(&0) == qty)
    };
    now.is_some_and(|now| !same(now)).then(|| ctx.text("core-sharing-stale-otherwise"))
}

/// The packs that named households share, and whether each is there whole.
pub(super) fn agreements(
    ctx: &Context<'_>,
    line: &Line,
    names: &BTreeMap<HouseholdId, String>,
) -> Vec<String> {
    let mut rest = line.heap().map(|heap| heap.usable);
    let name = |household: &HouseholdId| names.get(household).cloned().unwrap_or_default();
    let mut said = Vec::new();
    for one in &line.agreements {
        let whole = rest.is_none_or(|rest| one.whole_qty <= rest);
        rest = rest.map(|rest| if whole { rest - one.whole_qty } else { rest });
        let part = |(household, qty): &(HouseholdId, i64)| {
            format!("{} {}", name(household), quantity(ctx, &line.offer, *qty))
        };
        let parts = one.parts.iter().map(part).collect::<Vec<_>>().join(", ");
        let pack = quantity(ctx, &line.offer, one.pack_qty);
        let key = if whole { "core-sharing-agreement" } else { "core-sharing-agreement-not-whole" };
        said.push(ctx.say(&Sentence::new(key).text("pack", pack).text("parts", parts)));
    }
    said
}
