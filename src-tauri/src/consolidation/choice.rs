//! What is bought of each product as things stand: what was decided, what is tried without noting it, or what is
//! proposed until somebody decides.

use super::budget;
use super::gather::Line;
use super::model::{DecidedPack, Goods, Taken, Way, per_qty};
use super::outcome::{Outcome, Priced, dropped, settled};
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

/// What is bought of each line: tried first, then decided, then proposed. A withdrawn offer buys nothing.
pub(super) fn choices(
    lines: &[Line],
    tried: &Tried,
    _budget: Option<i64>,
) -> Result<Vec<Option<Choice>>, Overflow> {
    let one = |line: &Line| {
        let chosen = |source, way, packs: Vec<DecidedPack>| {
            let outcome = outcome(line, way, &packs)?;
            Ok(Some(Choice { source, way, packs, outcome }))
        };
        if let Some((way, packs)) = tried.get(&line.offer.id) {
            return chosen(Source::Tried, *way, packs.clone());
        }
        if let Some(decided) = line.holding() {
            return chosen(Source::Decided, decided.way, decided.packs.clone());
        }
        match budget::nearest(&line.plans).and_then(|at| line.plans.get(at)).filter(|_| !line.offer.withdrawn)
        {
            Some(plan) => chosen(Source::Proposed, plan.way, frozen(&line.goods, &plan.taken)),
            None => Ok(None),
        }
    };
    lines.iter().map(one).collect()
}
