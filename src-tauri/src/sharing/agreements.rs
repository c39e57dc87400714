//! Packs that named households share (domain.md case 16): what their agreement gives each of them, before the rule looks
//! at what is left. Values in, values out.

use super::model::Claim;
use super::shortage::in_proportion;
use crate::consolidation::SharedFallback;
use crate::kernel::ids::HouseholdId;

/// An agreement that holds; quantities in grams, millilitres or pieces.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Agreement {
    /// What the pack holds, and what of it can be handed over.
    pub(super) pack_qty: i64,
    pub(super) whole_qty: i64,
    /// They add up to the pack.
    pub(super) parts: Vec<(HouseholdId, i64)>,
    pub(super) fallback: SharedFallback,
    /// With the fallback `household`.
    pub(super) instead: Option<HouseholdId>,
}

/// What the agreements give each claim, in the same order, as long as their pack is there whole. A household takes at
/// most what it asks; what it does not ask goes as agreed. Claims bring no household that was given by hand: that is
/// decided, and nobody takes the part of such a one.
pub(super) fn given(
    agreements: &[Agreement],
    usable: i64,
    claims: &[&Claim],
    by_hand: &[HouseholdId],
    unit: i64,
) -> Vec<i64> {
    let mut given = vec![0; claims.len()];
    let mut rest = usable;
    for one in agreements.iter().filter(|one| 0 < one.pack_qty) {
        if rest < one.whole_qty {
            continue;
        }
        let takes = takes(one, &given, claims, by_hand, unit);
        let takes = less_the_loss(one, takes, unit);
        rest -= takes.iter().sum::<i64>();
        given.iter_mut().zip(takes).for_each(|(given, takes)| *given += takes);
    }
    given
}

/// What one agreement gives each claim, were nothing lost of the pack.
fn takes(one: &Agreement, given: &[i64], claims: &[&Claim], by_hand: &[HouseholdId], unit: i64) -> Vec<i64> {
    let at = |household: HouseholdId| claims.iter().position(|claim| claim.household == household);
    let mut takes = vec![0; claims.len()];
    let mut missing = 0;
    for (household, part) in &one.parts {
        if by_hand.contains(household) {
            continue;
        }
        let taken = at(*household).map_or(0, |at| {
            takes[at] = (*part).min(claims[at].firm + claims[at].late - given[at]).max(0);
            takes[at]
        });
        missing += part - taken;
    }
    match one.fallback {
        SharedFallback::Stock => {}
        SharedFallback::Household => {
            if let Some(at) = one.instead.and_then(at) {
                takes[at] += missing;
            }
        }
        SharedFallback::Others => {
            let there: Vec<i64> = takes.clone();
            let more = in_proportion(missing, &there, unit);
            takes.iter_mut().zip(more).for_each(|(takes, more)| *takes += more);
        }
    }
    takes
}

/// What stays in the bag lacks to each in proportion.
fn less_the_loss(one: &Agreement, takes: Vec<i64>, unit: i64) -> Vec<i64> {
    if one.whole_qty == one.pack_qty {
        return takes;
    }
    let all = i128::from(takes.iter().sum::<i64>());
    let there = all * i128::from(one.whole_qty) / i128::from(one.pack_qty);
    in_proportion(i64::try_from(there).unwrap_or(0), &takes, unit)
}

/// A claim without what an agreement gave it: the first that was asked is served first.
pub(super) fn without(claim: &Claim, given: i64) -> Claim {
    let mut claim = claim.clone();
    let firm = given.min(claim.firm);
    let late = (given - firm).min(claim.late);
    (claim.firm, claim.late) = (claim.firm - firm, claim.late - late);
    let (mut firm, mut late) = (firm, late);
    for asked in &mut claim.asked {
        let rest = if asked.late { &mut late } else { &mut firm };
        let served = asked.qty.min(*rest);
        asked.qty -= served;
        *rest -= served;
    }
    claim
}
