//! Who gets what of an offer. Values in, values out; what is given and what is left always come to what was there.

use super::order::rank;
use super::rules::{self, Seat};
use crate::campaigns::ShortageRule;
use crate::kernel::coded;
use crate::kernel::ids::HouseholdId;
use uuid::Uuid;

coded! {
    /// When it is shared.
    Stage {
        /// From what is ordered: what each is promised.
        Adjusted = "adjusted",
        /// From what came.
        Received = "received",
    }
}

/// What there is to share, in grams, millilitres or pieces.
#[derive(Clone, Debug)]
pub(super) struct Goods {
    pub(super) usable: i64,
    pub(super) step: i64,
    /// Weighed out: to the gram, not by steps.
    pub(super) weighed: bool,
    pub(super) rule: ShortageRule,
    /// What ties and draws start from.
    pub(super) seed: String,
}

/// What a household asks; in the unit of the goods.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub(super) household: HouseholdId,
    pub(super) firm: i64,
    pub(super) more: i64,
    pub(super) less: i64,
    pub(super) late: i64,
    /// The firm quantity, and the late one, in the order in which they were asked.
    pub(super) turns: Vec<(Uuid, i64)>,
    pub(super) late_turns: Vec<(Uuid, i64)>,
    /// Of those who come first by the rule of priority.
    pub(super) first: bool,
    /// What somebody set; no recomputation changes it.
    pub(super) by_hand: Option<i64>,
}

/// One quantity per claim, in the same order, and what goes to the stock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shared {
    pub(super) qty: Vec<i64>,
    pub(super) left: i64,
}

/// More was set by hand than there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct BeyondUsable {
    pub(super) by_hand: i64,
    pub(super) usable: i64,
}

impl Goods {
    fn unit(&self) -> i64 {
        if self.weighed { 1 } else { self.step.max(1) }
    }
}

/// What was set by hand first; then, when it lacks, from those who accept less, then by the rule; when there is more,
/// to those who accept more, as equally as they accept it, then to the late ones as they came, then to the stock.
///
/// Errors: [`BeyondUsable`].
pub(super) fn share(goods: &Goods, claims: &[Claim]) -> Result<Shared, BeyondUsable> {
    let by_hand: i64 = claims.iter().filter_map(|claim| claim.by_hand).sum();
    if goods.usable < by_hand {
        return Err(BeyondUsable { by_hand, usable: goods.usable });
    }
    let free: Vec<&Claim> = claims.iter().filter(|claim| claim.by_hand.is_none()).collect();
    let usable = goods.usable - by_hand;
    let firm: i64 = free.iter().map(|claim| claim.firm).sum();
    let (shares, left) =
        if usable < firm { short(goods, &free, usable) } else { over(goods, &free, usable - firm) };
    let mut shares = shares.into_iter();
    let qty = claims.iter().map(|claim| claim.by_hand.or_else(|| shares.next()).unwrap_or(0)).collect();
    Ok(Shared { qty, left })
}

fn seats(goods: &Goods, claims: &[&Claim], cap: impl Fn(&Claim) -> i64) -> Vec<Seat> {
    let unit = goods.unit();
    let seat = |claim: &&Claim| Seat {
        household: claim.household,
        cap: cap(claim) / unit,
        rank: rank(&goods.seed, claim.household),
        first: claim.first,
        turns: claim.turns.iter().map(|&(since, qty)| (since, qty / unit)).collect(),
    };
    claims.iter().map(seat).collect()
}

/// Less than was asked firmly: whoever accepts less gives first, equally up to what each accepts; beyond that the rule
/// shares what is there in what each insists on.
fn short(goods: &Goods, claims: &[&Claim], usable: i64) -> (Vec<i64>, i64) {
    let unit = goods.unit();
    let total = usable / unit;
    let mut wanted = seats(goods, claims, |claim| claim.firm);
    let mut cuts = seats(goods, claims, |claim| claim.less.min(claim.firm));
    for cut in &mut cuts {
        cut.rank = u64::MAX - cut.rank; // who comes first among equals is cut last
    }
    let lack = wanted.iter().map(|seat| seat.cap).sum::<i64>() - total;
    for (seat, cut) in wanted.iter_mut().zip(rules::equal(lack, &cuts)) {
        seat.cap -= cut;
    }
    let units = match goods.rule {
        ShortageRule::LargestRemainder => rules::largest_remainder(total, &wanted),
        ShortageRule::Equal => rules::equal(total, &wanted),
        ShortageRule::SmallFirst => rules::small_first(total, &wanted),
        ShortageRule::Arrival => rules::arrival(total, &wanted),
        ShortageRule::Priority => rules::priority(total, &wanted),
        ShortageRule::Draw => rules::draw(total, &wanted, goods.step / unit, &goods.seed),
    };
    let left = usable - units.iter().sum::<i64>() * unit;
    (units.into_iter().map(|units| units * unit).collect(), left)
}

/// Everybody gets what was asked, and `rest` is there beyond.
fn over(goods: &Goods, claims: &[&Claim], rest: i64) -> (Vec<i64>, i64) {
    let unit = goods.unit();
    let mut shares: Vec<i64> = claims.iter().map(|claim| claim.firm).collect();
    let mut left = rest;
    let spare = rules::equal(rest / unit, &seats(goods, claims, |claim| claim.more));
    for (share, units) in shares.iter_mut().zip(spare) {
        *share += units * unit;
        left -= units * unit;
    }
    let mut late: Vec<(Uuid, HouseholdId, usize, i64)> = Vec::new();
    for (at, claim) in claims.iter().enumerate() {
        late.extend(claim.late_turns.iter().map(|&(since, qty)| (since, claim.household, at, qty)));
    }
    late.sort_unstable();
    for (_, _, at, qty) in late {
        let served = qty.min(left) / unit * unit;
        shares[at] += served;
        left -= served;
    }
    (shares, left)
}

/// Why a household gets what it gets, in one sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Why {
    ByHand,
    AsAsked,
    /// Its firm quantity and some of what it accepted beyond.
    More,
    /// Within what it accepted less.
    Less,
    /// By the rule.
    Short,
    /// There is nothing at all: it is not ordered, or did not come.
    Nothing,
    /// Asked too late, and served from what was left.
    Late,
    LateInPart,
    LateNothing,
}

/// The reason of a share of what is there.
pub(super) fn why(claim: &Claim, qty: i64, usable: i64) -> Why {
    if claim.by_hand.is_some() {
        return Why::ByHand;
    }
    if usable == 0 && 0 < claim.firm {
        return Why::Nothing;
    }
    if qty < claim.firm {
        return if claim.firm - claim.less <= qty { Why::Less } else { Why::Short };
    }
    let beyond = qty - claim.firm;
    match (claim.late, beyond) {
        (0, 0) => Why::AsAsked,
        (0, _) => Why::More,
        (_, 0) => Why::LateNothing,
        (late, beyond) if beyond < late => Why::LateInPart,
        (_, _) => Why::Late,
    }
}

#[cfg(test)]
mod tests;
