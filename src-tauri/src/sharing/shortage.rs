//! The rules of a shortage, each as printed on the wall. Every one gives exactly what there is, never more than a wish,
//! and goes to the first in the list when all else is equal: callers bring the list in the order of the ties.

use super::model::Asked;
use super::ties;
use crate::kernel::ids::HouseholdId;
use crate::kernel::split::split;

/// In proportion to the wishes, by units; what the floors leave goes to the largest remainders.
pub(super) fn in_proportion(supply: i64, wishes: &[i64], unit: i64) -> Vec<i64> {
    let weights: Vec<u64> = wishes.iter().map(|wish| wish.unsigned_abs() / unit.unsigned_abs()).collect();
    if supply < unit || weights.iter().all(|weight| *weight == 0) {
        return vec![0; wishes.len()];
    }
    let shares = split(supply / unit, &weights).unwrap_or_default();
    shares.into_iter().map(|share| share * unit).collect()
}

/// The same for all, up to what each wishes; what no longer divides goes by units to the first.
pub(super) fn equal(supply: i64, wishes: &[i64], unit: i64) -> Vec<i64> {
    let mut parts = vec![0; wishes.len()];
    let mut rest = supply.min(wishes.iter().sum());
    loop {
        let open: Vec<usize> = (0..wishes.len()).filter(|at| parts[*at] < wishes[*at]).collect();
        let Some(least) = open.iter().map(|at| wishes[*at] - parts[*at]).min() else { return parts };
        let count = i64::try_from(open.len()).unwrap_or(i64::MAX);
        let each = least.min(rest / unit / count * unit);
        if each == 0 {
            for at in open {
                let last = unit.min(rest).min(wishes[at] - parts[at]);
                parts[at] += last;
                rest -= last;
            }
            return parts;
        }
        for at in open {
            parts[at] += each;
            rest -= each;
        }
    }
}

/// The smallest wishes in full, one after the other.
pub(super) fn small_first(supply: i64, wishes: &[i64]) -> Vec<i64> {
    let mut order: Vec<usize> = (0..wishes.len()).collect();
    order.sort_by_key(|at| wishes[*at]);
    let mut parts = vec![0; wishes.len()];
    let mut rest = supply;
    for at in order {
        parts[at] = wishes[at].min(rest);
        rest -= parts[at];
    }
    parts
}

/// In the order in which each part of a wish was asked (peer case A3.8).
pub(super) fn arrival(supply: i64, queues: &[Vec<Asked>]) -> Vec<i64> {
    let mut asked: Vec<(usize, &Asked)> =
        queues.iter().enumerate().flat_map(|(at, queue)| queue.iter().map(move |one| (at, one))).collect();
    asked.sort_by_key(|(at, one)| (one.since, *at));
    let mut parts = vec![0; queues.len()];
    let mut rest = supply;
    for (at, one) in asked {
        let part = one.qty.min(rest);
        parts[at] += part;
        rest -= part;
    }
    parts
}

/// Takes from each queue what its household gives up, from the newest first.
pub(super) fn give_up_newest(queues: &mut [Vec<Asked>], ceded: &[i64]) {
    for (queue, ceded) in queues.iter_mut().zip(ceded) {
        let mut rest = *ceded;
        for one in queue.iter_mut().rev() {
            let part = one.qty.min(rest);
            one.qty -= part;
            rest -= part;
        }
    }
}

/// Every unit of a wish is a ticket; tickets are drawn from the seed until there is nothing left.
pub(super) fn draw(supply: i64, wishes: &[i64], ticket: i64, seed: &str, of: &[HouseholdId]) -> Vec<i64> {
    let mut tickets: Vec<(u64, usize, i64)> = Vec::new();
    for (at, wish) in wishes.iter().enumerate() {
        let mut from = 0;
        while from < *wish {
            let drawn = ties::drawn(seed, of[at], from);
            tickets.push((drawn, at, ticket.min(wish - from)));
            from += ticket;
        }
    }
    tickets.sort_unstable();
    let mut parts = vec![0; wishes.len()];
    let mut rest = supply;
    for (_, at, qty) in tickets {
        let part = qty.min(rest);
        parts[at] += part;
        rest -= part;
    }
    parts
}
