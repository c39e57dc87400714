//! The six rules of a shortage: so many units for seats that each hold at most what was asked. Each gives all it can,
//! nobody more than asked, and the same to the same people in whatever order they are named.

use super::order::ticket;
use crate::kernel::ids::HouseholdId;
use std::cmp::Reverse;
use uuid::Uuid;

/// What one household may get by a rule, in units.
#[derive(Clone, Debug)]
pub(super) struct Seat {
    pub(super) household: HouseholdId,
    /// At most.
    pub(super) cap: i64,
    /// Among equals the least comes first.
    pub(super) rank: u64,
    /// Of those who come first by the rule of priority.
    pub(super) first: bool,
    /// The cap in the order in which it was asked.
    pub(super) turns: Vec<(Uuid, i64)>,
}

fn sum(seats: &[Seat]) -> i128 {
    seats.iter().map(|seat| i128::from(seat.cap)).sum()
}

/// At most all that is asked.
fn given(total: i64, seats: &[Seat]) -> i64 {
    i64::try_from(sum(seats)).map_or(total, |asked| asked.min(total)).max(0)
}

/// In proportion to what was asked, rounded down; what is left goes unit by unit to the largest remainders (case 3).
pub(super) fn largest_remainder(total: i64, seats: &[Seat]) -> Vec<i64> {
    let (total, asked) = (i128::from(given(total, seats)), sum(seats));
    if asked == 0 {
        return vec![0; seats.len()];
    }
    let share = |seat: &Seat| total * i128::from(seat.cap) / asked;
    let remainder = |seat: &Seat| total * i128::from(seat.cap) % asked;
    let mut shares: Vec<i128> = seats.iter().map(share).collect();
    let left = total - shares.iter().sum::<i128>();
    let mut order: Vec<usize> = (0..seats.len()).collect();
    order.sort_by_key(|&at| (Reverse(remainder(&seats[at])), seats[at].rank, seats[at].household));
    for (&at, _) in order.iter().zip(0..left) {
        shares[at] += 1;
    }
    shares.into_iter().map(|share| i64::try_from(share).unwrap_or(i64::MAX)).collect()
}

/// The same for all, up to what each asked: nobody can get more but from somebody who has no more (max-min).
pub(super) fn equal(total: i64, seats: &[Seat]) -> Vec<i64> {
    let total = given(total, seats);
    let filled = |level: i64| seats.iter().map(|seat| i128::from(seat.cap.min(level))).sum::<i128>();
    let (mut low, mut high) = (0, seats.iter().map(|seat| seat.cap).max().unwrap_or(0));
    while low < high {
        let middle = low + (high - low + 1) / 2;
        if filled(middle) <= i128::from(total) {
            low = middle;
        } else {
            high = middle - 1;
        }
    }
    let mut shares: Vec<i64> = seats.iter().map(|seat| seat.cap.min(low)).collect();
    let left = i128::from(total) - filled(low);
    let mut order: Vec<usize> = (0..seats.len()).filter(|&at| low < seats[at].cap).collect();
    order.sort_by_key(|&at| (seats[at].rank, seats[at].household));
    for (&at, _) in order.iter().zip(0..left) {
        shares[at] += 1;
    }
    shares
}

/// The smallest orders in full, one after the other.
pub(super) fn small_first(total: i64, seats: &[Seat]) -> Vec<i64> {
    let mut order: Vec<usize> = (0..seats.len()).collect();
    order.sort_by_key(|&at| (seats[at].cap, seats[at].rank, seats[at].household));
    let mut left = given(total, seats);
    let mut shares = vec![0; seats.len()];
    for at in order {
        shares[at] = seats[at].cap.min(left);
        left -= shares[at];
    }
    shares
}

/// In the order in which it was asked; what somebody added later comes after what others asked meanwhile (peer A3.8).
pub(super) fn arrival(total: i64, seats: &[Seat]) -> Vec<i64> {
    let mut turns: Vec<(Uuid, HouseholdId, usize, i64)> = Vec::new();
    for (at, seat) in seats.iter().enumerate() {
        turns.extend(trimmed(seat).into_iter().map(|(since, units)| (since, seat.household, at, units)));
    }
    turns.sort_by_key(|&(since, household, ..)| (since, household));
    let mut left = given(total, seats);
    let mut shares = vec![0; seats.len()];
    for (_, _, at, units) in turns {
        let units = units.min(left);
        shares[at] += units;
        left -= units;
    }
    shares
}

/// A seat's turns up to its cap; what no turn tells comes last.
fn trimmed(seat: &Seat) -> Vec<(Uuid, i64)> {
    let mut left = seat.cap;
    let mut turns = Vec::new();
    for &(since, units) in &seat.turns {
        let units = units.min(left);
        left -= units;
        turns.push((since, units));
    }
    if 0 < left {
        turns.push((Uuid::max(), left));
    }
    turns
}

/// Those who come first, then the others; in proportion among each.
pub(super) fn priority(total: i64, seats: &[Seat]) -> Vec<i64> {
    let of = |first: bool| {
        let only = |seat: &Seat| Seat { cap: if seat.first == first { seat.cap } else { 0 }, ..seat.clone() };
        seats.iter().map(only).collect::<Vec<_>>()
    };
    let firsts = largest_remainder(total, &of(true));
    let others = largest_remainder(total - firsts.iter().sum::<i64>(), &of(false));
    firsts.iter().zip(others).map(|(first, other)| first + other).collect()
}

/// One ticket for each `lot` units asked, drawn one after the other: who asked more has more tickets, none is sure.
pub(super) fn draw(total: i64, seats: &[Seat], lot: i64, seed: &str) -> Vec<i64> {
    let mut tickets: Vec<(u64, HouseholdId, usize, i64)> = Vec::new();
    for (at, seat) in seats.iter().enumerate() {
        let (mut left, mut number) = (seat.cap, 0);
        while 0 < left {
            let units = left.min(lot.max(1));
            tickets.push((ticket(seed, seat.household, number), seat.household, at, units));
            left -= units;
            number += 1;
        }
    }
    tickets.sort_unstable();
    let mut left = given(total, seats);
    let mut shares = vec![0; seats.len()];
    for (_, _, at, units) in tickets {
        let units = units.min(left);
        shares[at] += units;
        left -= units;
    }
    shares
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seats(caps: &[i64]) -> Vec<Seat> {
        let seat = |(at, &cap): (usize, &i64)| {
            let id = Uuid::from_u128(at as u128 + 1);
            Seat { household: HouseholdId(id), cap, rank: at as u64, first: false, turns: vec![(id, cap)] }
        };
        caps.iter().enumerate().map(seat).collect()
    }

    #[track_caller]
    fn check(rule: fn(i64, &[Seat]) -> Vec<i64>, total: i64, caps: &[i64], expected: &[i64]) {
        assert_eq!(rule(total, &seats(caps)), expected, "{total} for {caps:?}");
    }

    /// Case 3: 24.5 kg for 31.5 kg asked by fourteen households, in half kilograms.
    #[test]
    fn the_fourteen_households_of_the_one_sack() {
        let asked = [10, 8, 6, 6, 5, 5, 4, 4, 4, 3, 3, 2, 2, 1];
        let shares = [8, 6, 5, 5, 4, 4, 3, 3, 3, 2, 2, 2, 1, 1];
        check(largest_remainder, 49, &asked, &shares);
        let mut other = seats(&asked);
        other[11].rank = 99; // of the two who asked 1 kg the other one comes first now
        let shares = [8, 6, 5, 5, 4, 4, 3, 3, 3, 2, 2, 1, 2, 1];
        assert_eq!(largest_remainder(49, &other), shares);
    }

    #[test]
    fn each_rule_shares_otherwise() {
        check(largest_remainder, 10, &[10, 6, 4], &[5, 3, 2]);
        check(equal, 10, &[10, 6, 4], &[4, 3, 3]);
        check(equal, 10, &[10, 6, 1], &[5, 4, 1]);
        check(small_first, 10, &[10, 6, 4], &[0, 6, 4]);
        check(small_first, 5, &[2, 2, 2], &[2, 2, 1]);
        check(arrival, 10, &[10, 6, 4], &[10, 0, 0]);
        check(arrival, 1, &[3, 1, 1], &[1, 0, 0]); // peer A3.4
        check(arrival, 0, &[3, 1, 1], &[0, 0, 0]); // peer A3.2
        for rule in [largest_remainder, equal, small_first, arrival, priority] {
            check(rule, 99, &[10, 6, 4], &[10, 6, 4]);
            check(rule, 0, &[10, 6, 4], &[0, 0, 0]);
            check(rule, -3, &[10, 6, 4], &[0, 0, 0]);
            check(rule, 3, &[], &[]);
            check(rule, 3, &[0, 0], &[0, 0]);
        }
    }

    /// A asks 2 at 17 h, B 2 at 18 h, A 2 more at 19 h; 5 come: A gets 3, B 2 (peer A3.8).
    #[test]
    fn what_is_added_later_comes_after_what_others_asked_meanwhile() {
        let at = |hour: u128| Uuid::from_u128(hour);
        let mut two = seats(&[4, 2]);
        two[0].turns = vec![(at(17), 2), (at(19), 2)];
        two[1].turns = vec![(at(18), 2)];
        assert_eq!(arrival(5, &two), [3, 2]);
        assert_eq!(arrival(3, &two), [2, 1]);
        two[0].cap = 2; // who accepts less gives the newest back
        assert_eq!(arrival(4, &two), [2, 2]);
    }

    #[test]
    fn those_who_come_first_are_served_before_the_others() {
        let mut three = seats(&[4, 4, 4]);
        three[1].first = true;
        assert_eq!(priority(6, &three), [1, 4, 1]);
        assert_eq!(priority(3, &three), [0, 3, 0]);
    }

    #[test]
    fn a_draw_is_the_same_again_from_the_same_seed_and_another_from_another() {
        let three = seats(&[6, 6, 6]);
        assert_eq!(draw(7, &three, 1, "a"), draw(7, &three, 1, "a"));
        let drawn = |seed: u32| draw(7, &three, 1, &seed.to_string());
        assert!((0..20).any(|seed| drawn(seed) != drawn(20)));
        let mean = (0..1_000).map(|seed| draw(6, &seats(&[9, 3]), 1, &seed.to_string())[0]).sum::<i64>();
        assert!((4_300..4_700).contains(&mean), "three quarters of the tickets, {mean}");
    }
}
