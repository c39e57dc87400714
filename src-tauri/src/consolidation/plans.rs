//! The plans a coordinator chooses from for one product: round down, up, up with what some accept beyond, the next
//! price break, smaller or fractional packs, another supplier's, several mixed, or drop it. No pack is ever filled by
//! spare wishes alone (peer cases A1, A2).

use super::model::{Buyable, Goods, Taken, Way};
use super::need::usable;
use super::outcome::{Outcome, dropped, outcome};
use crate::kernel::round::Overflow;

/// A way to buy a product, and what it comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) way: Way,
    pub(super) taken: Vec<Taken>,
    pub(super) outcome: Outcome,
}

/// More than so many packs of the larger kind, and mixing two kinds is not looked into.
const MIXED_PACKS_MAX: i64 = 500;
/// A price break farther than so many times what is needed is not proposed.
const BREAK_TIMES_MAX: i64 = 2;
/// A plan has a key of one figure.
const PLANS_MAX: usize = 9;

/// The plans of a product, in the order of their keys; when nothing has to be bought, to buy nothing. Errors: [`Overflow`].
pub(super) fn plans(goods: &Goods) -> Result<Vec<Plan>, Overflow> {
    let wanted = goods.demand.wanted();
    if wanted == 0 {
        return Ok(vec![Plan { way: Way::Down, taken: Vec::new(), outcome: outcome(goods, &[])? }]);
    }
    let mut plans: Vec<Plan> = Vec::new();
    if let Some(first) = goods.packs.first() {
        main(goods, first, &mut plans)?;
        fractions(goods, first, &mut plans)?;
    }
    for (at, pack) in goods.packs.iter().enumerate().skip(1) {
        let smaller = goods.packs.first().is_some_and(|first| pack.qty < first.qty);
        let way = if smaller { Way::SmallerPack } else { Way::OtherPack };
        for parts in around(goods, pack, pack.divisor)? {
            add_better(goods, &mut plans, way, vec![Taken { at, parts }])?;
        }
    }
    if let Some(taken) = mixed(goods)? {
        add_better(goods, &mut plans, Way::Several, taken)?;
    }
    plans.truncate(PLANS_MAX - 1);
    plans.push(Plan { way: Way::Drop, taken: Vec::new(), outcome: dropped(goods)? });
    Ok(plans)
}

/// Whole packs of the one that was offered: below, above, and the next price break.
fn main(goods: &Goods, first: &Buyable, plans: &mut Vec<Plan>) -> Result<(), Overflow> {
    let (by, wanted) = (first.divisor, goods.demand.wanted());
    let (least, most) = (first.minimum * by, first.most(by).unwrap_or(i64::MAX));
    let needed = first.fewest(wanted, goods.loss, by)?;
    let exact = needed <= most && usable(first.holds(needed)?, goods.loss)? == wanted;
    let down = (needed - by).min(most);
    if !exact && (least <= down || (down <= 0 && 0 < goods.demand.stock)) {
        let taken = if 0 < down { vec![Taken { at: 0, parts: down }] } else { Vec::new() };
        add(goods, plans, Way::Down, taken)?;
    }
    let up = needed.max(least);
    if up <= most {
        let taken = vec![Taken { at: 0, parts: up }];
        let came = outcome(goods, &taken)?;
        // A minimum may ask for packs that no firm wish reaches: those are never filled by spare wishes.
        let filled = up == needed && 0 < came.spare && came.surplus == 0 && came.late == 0;
        add(goods, plans, if filled { Way::UpWithSpare } else { Way::Up }, taken)?;
    }
    let next = first.breaks.iter().map(|one| one.from_packs * by).find(|parts| up < *parts && *parts <= most);
    if let Some(parts) = next.filter(|parts| *parts <= up.saturating_mul(BREAK_TIMES_MAX)) {
        add(goods, plans, Way::PriceBreak, vec![Taken { at: 0, parts }])?;
    }
    Ok(())
}

/// Parts of the pack that was offered, when it may be parted.
fn fractions(goods: &Goods, first: &Buyable, plans: &mut Vec<Plan>) -> Result<(), Overflow> {
    if first.divisor == 1 {
        return Ok(());
    }
    for parts in around(goods, first, 1)? {
        add_better(goods, plans, Way::SmallerPack, vec![Taken { at: 0, parts }])?;
    }
    Ok(())
}

/// The fewest parts that serve everybody, then one step less; within what the supplier sells and has.
fn around(goods: &Goods, pack: &Buyable, by: i64) -> Result<Vec<i64>, Overflow> {
    let least = pack.minimum * pack.divisor;
    let most = pack.most(by).unwrap_or(i64::MAX);
    let up = pack.fewest(goods.demand.wanted(), goods.loss, by)?.max(least);
    let down = (up - by).min(most);
    let mut parts = Vec::new();
    parts.extend(Some(up).filter(|up| *up <= most));
    parts.extend(Some(down).filter(|down| least <= *down));
    Ok(parts)
}

/// The cheapest two kinds of packs that together serve everybody; then the one that leaves least. None when one kind
/// is all there is. Errors: [`Overflow`].
fn mixed(goods: &Goods) -> Result<Option<Vec<Taken>>, Overflow> {
    let mut best: Option<((i64, i64), Vec<Taken>)> = None;
    for (at, large) in goods.packs.iter().enumerate() {
        for (other, small) in goods.packs.iter().enumerate() {
            if at == other || (large.qty, at) < (small.qty, other) {
                continue;
            }
            for taken in pairs(goods, (at, large), (other, small))? {
                let came = outcome(goods, &taken)?;
                let score = (came.gross, came.surplus);
                if best.as_ref().is_none_or(|(known, _)| score < *known) {
                    best = Some((score, taken));
                }
            }
        }
    }
    Ok(best.map(|(_, mut taken)| {
        taken.sort_by_key(|one| one.at);
        taken
    }))
}

/// Every number of the larger packs, filled up with the smaller ones.
fn pairs(
    goods: &Goods,
    (at, large): (usize, &Buyable),
    (other, small): (usize, &Buyable),
) -> Result<Vec<Vec<Taken>>, Overflow> {
    let (by, small_by) = (large.divisor, small.divisor);
    let all = large.fewest(goods.demand.wanted(), goods.loss, by)? / by;
    let most = large.most(by).map_or(i64::MAX, |parts| parts / by);
    let mut found = Vec::new();
    for packs in large.minimum..all.min(most.saturating_add(1)).min(MIXED_PACKS_MAX) {
        let bought = large.holds(packs * by)?;
        let served = usable(bought, goods.loss)?;
        let rest = goods.demand.wanted() - served;
        let mut parts = small.fewest(rest, goods.loss, small_by)?.max(small.minimum * small_by);
        // The loss is rounded on all that is bought: a gram may lack when it was rounded on each kind.
        while usable(bought + small.holds(parts)?, goods.loss)? < goods.demand.wanted() {
            parts += small_by;
        }
        if 0 < rest && parts <= small.most(small_by).unwrap_or(i64::MAX) {
            found.push(vec![Taken { at, parts: packs * by }, Taken { at: other, parts }]);
        }
    }
    Ok(found)
}

fn add(goods: &Goods, plans: &mut Vec<Plan>, way: Way, taken: Vec<Taken>) -> Result<(), Overflow> {
    let known = plans.iter().any(|plan| plan.taken == taken);
    if !known {
        let outcome = outcome(goods, &taken)?;
        plans.push(Plan { way, taken, outcome });
    }
    Ok(())
}

/// Adds a plan unless one that stands already costs no more, leaves no more and lacks no more.
fn add_better(goods: &Goods, plans: &mut Vec<Plan>, way: Way, taken: Vec<Taken>) -> Result<(), Overflow> {
    let came = outcome(goods, &taken)?;
    let beats = |plan: &Plan| {
        let known = &plan.outcome;
        known.gross <= came.gross && known.surplus <= came.surplus && known.shortage <= came.shortage
    };
    if !plans.iter().any(beats) {
        plans.push(Plan { way, taken, outcome: came });
    }
    Ok(())
}
