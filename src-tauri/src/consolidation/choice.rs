//! What is bought of each product as things stand: what was decided, what is tried without noting it, or what is
//! proposed until somebody decides.

use super::budget::{self, Score};
use super::gather::Line;
use super::model::{DecidedPack, Goods, Taken, Way};
use super::outcome::{Outcome, Priced, dropped, settled};
use crate::catalogue::per_qty;
use crate::kernel::ids::OfferId;
use crate::kernel::quantity::Dimension;
use crate::kernel::round::{Overflow, half_away_from_zero};
use rust_decimal::Decimal;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// Where a choice comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub(super) enum Source {
    Decided,
    Tried,
    Proposed,
}

/// What is tried of each offer without noting it.
pub(super) type Tried = HashMap<OfferId, (Way, Vec<DecidedPack>)>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub(super) source: Source,
    pub(super) way: Way,
    pub(super) packs: Vec<DecidedPack>,
    pub(super) outcome: Outcome,
}

/// The packs of a plan with the price of the day, as a decision keeps them.
pub(super) fn frozen(goods: &Goods, taken: &[Taken]) -> Vec<DecidedPack> {
    let freeze = |one: &Taken| {
        let pack = goods.packs.get(one.at)?;
        Some(DecidedPack {
            supplier: pack.supplier,
            pack: pack.pack,
            reference: pack.reference.clone(),
            pack_name: pack.name.clone(),
            pack_qty: pack.qty,
            divisor: pack.divisor,
            parts: one.parts,
            priced_by: pack.priced_by,
            net: pack.net,
            vat: goods.vat,
            price_e4: pack.price_e4(one.parts),
        })
    };
    taken.iter().filter_map(freeze).collect()
}

/// What packs cost, without VAT and with it, exactly. In cents. Errors: [`Overflow`].
pub(super) fn cost(packs: &[DecidedPack], dimension: Dimension) -> Result<(Decimal, Decimal), Overflow> {
    let mut sums = (Decimal::ZERO, Decimal::ZERO);
    for pack in packs {
        let (price_e4, qty, divisor, parts) = (pack.price_e4, pack.pack_qty, pack.divisor, pack.parts);
        let priced = Priced { price_e4, qty, divisor, parts };
        let (net, gross) = priced.cost(per_qty(pack.priced_by, dimension, qty), pack.net, pack.vat)?;
        sums = (sums.0.checked_add(net).ok_or(Overflow)?, sums.1.checked_add(gross).ok_or(Overflow)?);
    }
    Ok(sums)
}

/// What packs chosen that way come to with the wishes of today. Errors: [`Overflow`].
pub(super) fn outcome(line: &Line, way: Way, packs: &[DecidedPack]) -> Result<Outcome, Overflow> {
    if way == Way::Drop {
        return dropped(&line.goods);
    }
    let bought = packs.iter().try_fold(0_i64, |sum, pack| sum.checked_add(pack.qty()?).ok_or(Overflow))?;
    let (net, gross) = cost(packs, line.offer.dimension)?;
    settled(&line.goods, bought, half_away_from_zero(net)?, half_away_from_zero(gross)?)
}

/// What is bought of each line: tried first, then decided; the others by the plan that is best in all within the
/// budget, or nearest to what is asked without one. A withdrawn offer buys nothing.
pub(super) fn choices(
    lines: &[Line],
    tried: &Tried,
    budget: Option<i64>,
) -> Result<Vec<Option<Choice>>, Overflow> {
    let fixed =
        lines.iter().map(|line| settled_already(line, tried)).collect::<Result<Vec<_>, Overflow>>()?;
    let proposed = proposed(lines, &fixed, budget);
    let one = |((line, fixed), at): ((&Line, Option<Choice>), Option<usize>)| match (fixed, at) {
        (Some(fixed), _) => Some(fixed),
        (None, at) => at.and_then(|at| line.plans.get(at)).map(|plan| Choice {
            source: Source::Proposed,
            way: plan.way,
            packs: frozen(&line.goods, &plan.taken),
            outcome: plan.outcome,
        }),
    };
    Ok(lines.iter().zip(fixed).zip(proposed).map(one).collect())
}

fn settled_already(line: &Line, tried: &Tried) -> Result<Option<Choice>, Overflow> {
    let chosen = |source, way, packs: &[DecidedPack]| {
        let outcome = outcome(line, way, packs)?;
        Ok(Some(Choice { source, way, packs: packs.to_vec(), outcome }))
    };
    if let Some((way, packs)) = tried.get(&line.offer.id) {
        return chosen(Source::Tried, *way, packs);
    }
    match line.holding() {
        Some(decided) => chosen(Source::Decided, decided.way, &decided.packs),
        None => Ok(None),
    }
}

/// The plan of each line that is still open.
fn proposed(lines: &[Line], fixed: &[Option<Choice>], budget: Option<i64>) -> Vec<Option<usize>> {
    let scores = |(line, fixed): (&Line, &Option<Choice>)| match fixed {
        Some(choice) => vec![Score::of(&choice.outcome, line.goods.keeps)],
        None if line.offer.withdrawn => Vec::new(),
        None => line.plans.iter().map(|plan| Score::of(&plan.outcome, line.goods.keeps)).collect(),
    };
    let scores: Vec<Vec<Score>> = lines.iter().zip(fixed).map(scores).collect();
    match budget {
        Some(budget) => budget::within(budget, &scores),
        None => scores.iter().map(|plans| budget::nearest(plans)).collect(),
    }
}
