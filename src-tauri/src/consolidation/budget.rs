//! One plan for a whole group order: for each product one of its plans, so that what stays in stock keeps within a
//! budget and as little as possible lacks. Exact: no other choice within the budget lacks less.

use super::outcome::Outcome;
use super::plans::Plan;

/// What a choice is worth: less harm first, then less money in stock, then less paid. All in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    pub(super) harm: i64,
    pub(super) surplus: i64,
    pub(super) gross: i64,
}

impl Score {
    pub(super) fn of(outcome: &Outcome, keeps: bool) -> Score {
        Score { harm: outcome.harm_cents(keeps), surplus: outcome.surplus_cents, gross: outcome.gross }
    }

    fn plus(self, other: Score) -> Score {
        Score {
            harm: self.harm.saturating_add(other.harm),
            surplus: self.surplus.saturating_add(other.surplus),
            gross: self.gross.saturating_add(other.gross),
        }
    }
}

/// The plan that comes nearest to what is asked: what lacks and what is left, in euros, weigh the same.
pub(super) fn nearest(plans: &[Plan]) -> Option<usize> {
    let apart = |plan: &Plan| {
        let outcome = &plan.outcome;
        let cents = outcome.shortage_cents.saturating_add(outcome.surplus_cents);
        (cents, outcome.shortage + outcome.surplus, outcome.gross)
    };
    (0..plans.len()).min_by_key(|at| apart(&plans[*at]))
}
