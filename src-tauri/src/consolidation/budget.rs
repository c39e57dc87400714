//! One plan for a whole group order: for each product one of its plans, so that what stays in stock keeps within a
//! budget and as little as possible lacks. Exact: no other choice within the budget lacks less.

use super::outcome::Outcome;

/// What a choice is worth: less harm first, then less money in stock, then less paid. All in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Score {
    pub(super) harm: i64,
    pub(super) surplus: i64,
    pub(super) gross: i64,
    /// Of the harm, what lacks.
    pub(super) missing: i64,
}

impl Score {
    pub(super) fn of(outcome: &Outcome, keeps: bool) -> Score {
        let missing = outcome.shortage_cents;
        Score {
            harm: outcome.harm_cents(keeps),
            surplus: outcome.stays_cents(),
            gross: outcome.gross,
            missing,
        }
    }

    fn plus(self, other: Score) -> Score {
        Score {
            harm: self.harm.saturating_add(other.harm),
            surplus: self.surplus.saturating_add(other.surplus),
            gross: self.gross.saturating_add(other.gross),
            missing: self.missing.saturating_add(other.missing),
        }
    }
}

/// Of each line one of its plans, the best in all that leaves no more than the budget in stock; when even the leanest
/// choice leaves more, the best of the leanest. Exact: every choice that could still become the best one is followed.
/// A line without plans gets none.
pub(super) fn within(budget: i64, lines: &[Vec<Score>]) -> Vec<Option<usize>> {
    let best: Vec<_> = lines.iter().map(|plans| best_of(plans, |score| *score)).collect();
    let all = best.iter().zip(lines).filter_map(|(at, plans)| at.and_then(|at| plans.get(at)));
    if all.fold(0_i64, |sum, score| sum.saturating_add(score.surplus)) <= budget {
        return best;
    }
    let least = |plans: &Vec<Score>| plans.iter().map(|score| score.surplus).min().unwrap_or(0);
    let mut rest: i64 = lines.iter().map(least).fold(0, i64::saturating_add);
    let budget = budget.max(rest);
    let mut states = vec![State { score: Score::default(), came_from: None }];
    let mut followed: Vec<Vec<State>> = Vec::new();
    for plans in lines.iter().filter(|plans| !plans.is_empty()) {
        rest -= least(plans);
        let mut next = Vec::new();
        for (at, score) in plans.iter().enumerate() {
            let grown = states.iter().enumerate().map(|(before, state)| State {
                score: state.score.plus(*score),
                came_from: Some((before, at)),
            });
            next.extend(grown.filter(|state| state.score.surplus <= budget - rest));
        }
        followed.push(std::mem::replace(&mut states, undominated(next)));
    }
    chosen(lines, &states, followed)
}

/// What a run of choices comes to, and the one before it with the plan that was added.
#[derive(Clone, Copy)]
struct State {
    score: Score,
    came_from: Option<(usize, usize)>,
}

/// The states that may still become the best: with more in stock only where less harm is done.
fn undominated(mut states: Vec<State>) -> Vec<State> {
    states.sort_by_key(|state| (state.score.surplus, state.score.harm, state.score.gross));
    let mut kept: Vec<State> = Vec::new();
    for state in states {
        if kept.last().is_none_or(|last| state.score.harm < last.score.harm) {
            kept.push(state);
        }
    }
    kept
}

/// Back from the best state to the plan of each line.
fn chosen(lines: &[Vec<Score>], states: &[State], followed: Vec<Vec<State>>) -> Vec<Option<usize>> {
    let mut chosen = vec![None; lines.len()];
    let mut state = states.iter().min_by_key(|state| state.score).copied();
    let with_plans = (0..lines.len()).filter(|at| !lines[*at].is_empty());
    for (line, before) in with_plans.rev().zip(followed.into_iter().rev()) {
        let Some((from, plan)) = state.and_then(|state| state.came_from) else { break };
        chosen[line] = Some(plan);
        state = before.get(from).copied();
    }
    chosen
}

fn best_of<T: Ord>(plans: &[Score], worth: impl Fn(&Score) -> T) -> Option<usize> {
    (0..plans.len()).min_by_key(|at| worth(&plans[*at]))
}

/// The plan of a line that comes nearest to what is asked, without any budget: what lacks and what is left weigh the
/// same; equal, the one that costs less.
pub(super) fn nearest(plans: &[Score]) -> Option<usize> {
    best_of(plans, |score| (score.missing.saturating_add(score.surplus), score.gross))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn score(harm: i64, surplus: i64, gross: i64) -> Score {
        Score { harm, surplus, gross, missing: harm }
    }

    fn sum(lines: &[Vec<Score>], chosen: &[Option<usize>]) -> Score {
        let picked = lines.iter().zip(chosen).filter_map(|(plans, at)| at.map(|at| plans[at]));
        picked.fold(Score::default(), Score::plus)
    }

    /// Every choice there is.
    fn brute(budget: i64, lines: &[Vec<Score>]) -> Option<Score> {
        let mut sums = vec![Score::default()];
        for plans in lines.iter().filter(|plans| !plans.is_empty()) {
            sums = sums.iter().flat_map(|sum| plans.iter().map(|plan| sum.plus(*plan))).collect();
        }
        sums.into_iter().filter(|sum| sum.surplus <= budget).min()
    }

    /// Serving both would leave 90 € in stock; within 80 € the one that lacks most is served.
    #[test]
    fn the_budget_goes_where_most_would_lack() {
        let flour = vec![score(1_100, 0, 4_365), score(0, 3_200, 8_730)];
        let lentils = vec![score(2_000, 0, 0), score(0, 5_800, 9_000)];
        let lines = [flour, lentils];
        assert_eq!(within(9_000, &lines), [Some(1), Some(1)]);
        assert_eq!(within(8_000, &lines), [Some(0), Some(1)]);
        assert_eq!(within(5_000, &lines), [Some(1), Some(0)]);
        assert_eq!(within(0, &lines), [Some(0), Some(0)]);
    }

    #[test]
    fn a_budget_already_spent_leaves_as_little_as_can_be() {
        let decided = vec![score(0, 9_000, 9_000)];
        let open = vec![score(500, 0, 0), score(0, 100, 700)];
        assert_eq!(within(8_000, &[decided, Vec::new(), open]), [Some(0), None, Some(0)]);
    }

    #[test]
    fn without_a_budget_each_line_is_nearest_to_what_is_asked() {
        assert_eq!(nearest(&[score(1_100, 0, 4_365), score(0, 3_200, 8_730)]), Some(0));
        assert_eq!(nearest(&[score(100, 0, 4_365), score(0, 90, 4_500)]), Some(1));
        assert_eq!(nearest(&[score(100, 0, 4_365), score(0, 100, 4_300)]), Some(1));
        assert_eq!(nearest(&[]), None);
    }

    fn lines() -> impl Strategy<Value = Vec<Vec<Score>>> {
        let plan =
            (0i64..40, 0i64..40, 0i64..60).prop_map(|(harm, surplus, gross)| score(harm, surplus, gross));
        prop::collection::vec(prop::collection::vec(plan, 0..5), 0..7)
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        #[test]
        fn no_choice_at_all_is_better(lines in lines(), budget in 0i64..150) {
            let chosen = within(budget, &lines);
            prop_assert!(chosen.iter().zip(&lines).all(|(at, plans)| at.is_none() == plans.is_empty()));
            match brute(budget, &lines) {
                Some(best) => prop_assert_eq!(sum(&lines, &chosen), best),
                None => {
                    let least: i64 = lines.iter().map(|plans| plans.iter().map(|one| one.surplus).min().unwrap_or(0)).sum();
                    prop_assert_eq!(sum(&lines, &chosen), brute(least, &lines).unwrap());
                }
            }
        }

        #[test]
        fn the_order_of_the_lines_changes_nothing(lines in lines(), budget in 0i64..150) {
            let turned: Vec<_> = lines.iter().rev().cloned().collect();
            let (one, other) = (within(budget, &lines), within(budget, &turned));
            prop_assert_eq!(sum(&lines, &one), sum(&turned, &other));
        }
    }
}
