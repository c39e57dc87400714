//! Who gets what of one product. Values in, values out: what named households agreed to share, then firm wishes, then
//! spare wishes, then late forms, then the stock; when it lacks, those who accept less give first, then the printed rule.
//! A hand correction always stays.

use super::agreements::{self, Agreement};
use super::shortage;
use crate::campaigns::ShortageRule;
use crate::kernel::coded;
use crate::kernel::ids::HouseholdId;
use uuid::Uuid;

coded! {
    /// From what is shared: what is ordered, or what came.
    Stage { Adjusted = "adjusted", Received = "received" }
}

/// A part of a wish with the time it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) since: Uuid,
    pub(super) qty: i64,
    pub(super) late: bool,
}

/// What a household asks of a product, in grams, millilitres or pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Claim {
    pub(super) household: HouseholdId,
    pub(super) firm: i64,
    /// Accepted beyond, and below.
    pub(super) more: i64,
    pub(super) less: i64,
    /// On forms that came too late.
    pub(super) late: i64,
    /// In the order in which it was asked.
    pub(super) asked: Vec<Asked>,
    /// Of the restricted list; false unless the rule is the one that reads it.
    pub(super) first: bool,
    /// Its place when all else is equal; see [`super::ties`].
    pub(super) tie: u64,
    /// What was given by hand.
    pub(super) hand: Option<i64>,
}

/// What there is of a product, and how it is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Heap {
    pub(super) usable: i64,
    /// It is handed over by this much.
    pub(super) step: i64,
    /// Weighed piece by piece: shared to the gram.
    pub(super) weighed: bool,
}

/// One quantity for each claim, in the same order, and what is left for the stock: they add up to what was usable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Shared {
    pub(super) parts: Vec<i64>,
    pub(super) left: i64,
}

/// More was given by hand than there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct HandTooMuch {
    pub(super) given: i64,
}

/// Shares a product. Errors: [`HandTooMuch`], nothing is then cut by the program.
/// Source: domain.md 3.4, cases 3 and 16; peer cases A3, A4, A7.
pub(super) fn share(
    rule: ShortageRule,
    heap: Heap,
    claims: &[Claim],
    agreements: &[Agreement],
    seed: &str,
) -> Result<Shared, HandTooMuch> {
    let given = given_by_hand(heap, claims)?;
    let by_hand: Vec<HouseholdId> =
        claims.iter().filter(|claim| claim.hand.is_some()).map(|claim| claim.household).collect();
    let mut order: Vec<usize> = (0..claims.len()).filter(|at| claims[*at].hand.is_none()).collect();
    order.sort_by_key(|at| (claims[*at].tie, claims[*at].household));
    let open: Vec<&Claim> = order.iter().map(|at| &claims[*at]).collect();
    let usable = heap.usable - given;
    let agreed = agreements::given(agreements, usable, &open, &by_hand, unit(heap, &open));
    let rest: Vec<Claim> =
        open.iter().zip(&agreed).map(|(claim, given)| agreements::without(claim, *given)).collect();
    let heap = Heap { usable: usable - agreed.iter().sum::<i64>(), ..heap };
    let shared = open_share(rule, heap, &rest.iter().collect::<Vec<_>>(), seed);
    let mut parts: Vec<i64> = claims.iter().map(|claim| claim.hand.unwrap_or(0)).collect();
    for (at, (agreed, part)) in order.into_iter().zip(agreed.into_iter().zip(shared)) {
        parts[at] = agreed + part;
    }
    let left = usable + given - parts.iter().sum::<i64>();
    Ok(Shared { parts, left })
}

/// What is given by hand in all. Errors: [`HandTooMuch`].
pub(super) fn given_by_hand(heap: Heap, claims: &[Claim]) -> Result<i64, HandTooMuch> {
    let given = claims.iter().filter_map(|claim| claim.hand).sum();
    if heap.usable < given { Err(HandTooMuch { given }) } else { Ok(given) }
}

/// The same for those without a hand correction, in the order of the ties.
fn open_share(rule: ShortageRule, heap: Heap, claims: &[&Claim], seed: &str) -> Vec<i64> {
    let unit = unit(heap, claims);
    let firm: Vec<i64> = claims.iter().map(|claim| claim.firm).collect();
    let wanted: i64 = firm.iter().sum();
    if heap.usable < wanted {
        return lacking(rule, heap, claims, unit, seed);
    }
    let mut parts = firm;
    let mut rest = heap.usable - wanted;
    let more: Vec<i64> = claims.iter().map(|claim| claim.more).collect();
    rest -= add(&mut parts, shortage::equal(rest / unit * unit, &more, unit));
    let late = shortage::arrival(rest / unit * unit, &queue(claims, true));
    rest -= add(&mut parts, late);
    // Case 20: a cheese weighs what it weighs; less than a step has no other taker than those who share it.
    if heap.weighed && 0 < rest && rest < heap.step && 0 < wanted {
        let weights: Vec<i64> = claims.iter().map(|claim| claim.firm).collect();
        add(&mut parts, shortage::in_proportion(rest, &weights, 1));
    }
    parts
}

/// There is less than what is asked firmly.
fn lacking(rule: ShortageRule, heap: Heap, claims: &[&Claim], unit: i64, seed: &str) -> Vec<i64> {
    let supply = heap.usable / unit * unit;
    let wanted: i64 = claims.iter().map(|claim| claim.firm).sum();
    let less: Vec<i64> = claims.iter().map(|claim| claim.less.min(claim.firm)).collect();
    let lacks = wanted - supply;
    let ceded = shortage::equal(lacks.min(less.iter().sum()), &less, unit);
    let wishes: Vec<i64> = claims.iter().zip(&ceded).map(|(claim, ceded)| claim.firm - ceded).collect();
    if wishes.iter().sum::<i64>() <= supply {
        return wishes;
    }
    match rule {
        ShortageRule::LargestRemainder => shortage::in_proportion(supply, &wishes, unit),
        ShortageRule::Equal => shortage::equal(supply, &wishes, unit),
        ShortageRule::SmallFirst => shortage::small_first(supply, &wishes),
        ShortageRule::Arrival => {
            let mut queue = queue(claims, false);
            shortage::give_up_newest(&mut queue, &ceded);
            shortage::arrival(supply, &queue)
        }
        ShortageRule::Priority => {
            let first: Vec<i64> =
                claims.iter().zip(&wishes).map(|(claim, wish)| if claim.first { *wish } else { 0 }).collect();
            let served = supply.min(first.iter().sum());
            let mut parts = shortage::in_proportion(served, &first, unit);
            let others: Vec<i64> =
                claims.iter().zip(&wishes).map(|(claim, wish)| if claim.first { 0 } else { *wish }).collect();
            add(&mut parts, shortage::in_proportion(supply - served, &others, unit));
            parts
        }
        ShortageRule::Draw => {
            let of: Vec<HouseholdId> = claims.iter().map(|claim| claim.household).collect();
            let ticket = if heap.weighed { heap.step.max(1) } else { unit };
            shortage::draw(supply, &wishes, ticket, seed, &of)
        }
    }
}

/// What a quantity is a multiple of: the step; when the step changed under way, what divides it and the wishes too.
fn unit(heap: Heap, claims: &[&Claim]) -> i64 {
    if heap.weighed {
        return 1;
    }
    let wishes = claims.iter().flat_map(|claim| [claim.firm, claim.more, claim.less, claim.late]);
    wishes.fold(heap.step.max(1), gcd)
}

fn gcd(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { gcd(b, a % b) }
}

/// Each part of a wish with whose it is, the first asked first.
fn queue(claims: &[&Claim], late: bool) -> Vec<Vec<Asked>> {
    let of = |claim: &&Claim| claim.asked.iter().copied().filter(|asked| asked.late == late).collect();
    claims.iter().map(of).collect()
}

/// Adds what each gets more, and says how much that was.
fn add(parts: &mut [i64], more: Vec<i64>) -> i64 {
    let sum = more.iter().sum();
    for (part, more) in parts.iter_mut().zip(more) {
        *part += more;
    }
    sum
}
