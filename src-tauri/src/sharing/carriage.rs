//! What carriage costs each household: the cents of a supplier's carriage on what was delivered, never stored.

use crate::campaigns::CarriageKey;
use crate::kernel::ids::HouseholdId;
use crate::kernel::split::split;

/// What a household takes home from one supplier.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Load {
    pub(super) household: HouseholdId,
    /// In 1/10,000 of a cent at most rounded once; what it is worth, without carriage.
    pub(super) value_cents: i64,
    pub(super) weight_g: i64,
}

/// The cents of each load, in the same order; they come to the whole. Nobody who takes nothing home pays. None when
/// nobody takes anything.
pub(super) fn carriage(cents: i64, key: CarriageKey, loads: &[Load]) -> Option<Vec<i64>> {
    let mut order: Vec<usize> = (0..loads.len()).collect();
    order.sort_by_key(|&at| loads[at].household);
    let weight = |at: &usize| {
        let load = loads[*at];
        let weight = match key {
            CarriageKey::Value => load.value_cents,
            CarriageKey::Weight => load.weight_g,
            CarriageKey::Household => i64::from(0 < load.weight_g || 0 < load.value_cents),
        };
        u64::try_from(weight).unwrap_or(0)
    };
    let weights: Vec<u64> = order.iter().map(weight).collect();
    if cents != 0 && weights.iter().all(|&weight| weight == 0) {
        return None;
    }
    let parts = split(cents, &weights).ok()?;
    let mut cents = vec![0; loads.len()];
    for (at, part) in order.into_iter().zip(parts) {
        cents[at] = part;
    }
    Some(cents)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn loads(of: &[(i64, i64)]) -> Vec<Load> {
        let load = |(at, &(value_cents, weight_g)): (usize, &(i64, i64))| Load {
            household: HouseholdId(Uuid::from_u128(at as u128 + 1)),
            value_cents,
            weight_g,
        };
        of.iter().enumerate().map(load).collect()
    }

    #[track_caller]
    fn check(cents: i64, key: CarriageKey, of: &[(i64, i64)], expected: &[i64]) {
        assert_eq!(carriage(cents, key, &loads(of)).as_deref(), Some(expected), "{cents} {key:?} {of:?}");
    }

    #[test]
    fn carriage_follows_what_was_delivered() {
        use CarriageKey::{Household, Value, Weight};
        // Case 33: by weight, then C's product does not come.
        check(2_000, Weight, &[(0, 20_000), (0, 15_000), (0, 65_000)], &[400, 300, 1_300]);
        check(2_000, Weight, &[(0, 20_000), (0, 15_000), (0, 0)], &[1_143, 857, 0]);
        // Case 34, peer B2: 10.00 in three, never 10.02.
        check(1_000, Household, &[(1, 1), (900, 0), (7, 0)], &[334, 333, 333]);
        check(1_000, Household, &[(1, 1), (0, 0), (7, 0)], &[500, 0, 500]);
        // Peer B4: 50 by value, then with what was delivered.
        check(5_000, Value, &[(3_000, 0), (1_000, 0)], &[3_750, 1_250]);
        check(5_000, Value, &[(3_000, 0), (0, 0)], &[5_000, 0]);
        // A credit note beyond the carriage gives back.
        check(-1_000, Household, &[(1, 0), (1, 0), (1, 0)], &[-334, -333, -333]);
        check(0, Value, &[(0, 0)], &[0]);
        assert_eq!(carriage(1_000, Value, &loads(&[(0, 0)])), None);
        assert_eq!(carriage(1_000, Value, &[]), None);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        /// Peer B16: counted once, however many households there are.
        #[test]
        fn the_cents_come_to_the_whole(cents in -100_000_i64..100_000, of in proptest::collection::vec((0_i64..90_000, 0_i64..90_000), 1..40)) {
            for key in [CarriageKey::Value, CarriageKey::Weight, CarriageKey::Household] {
                if let Some(parts) = carriage(cents, key, &loads(&of)) {
                    prop_assert_eq!(parts.iter().sum::<i64>(), cents);
                }
            }
        }

        #[test]
        fn whoever_is_named_first_changes_nothing(cents in 0_i64..100_000, of in proptest::collection::vec((0_i64..90_000, 0_i64..90_000), 1..40)) {
            let loads = loads(&of);
            let mut other = loads.clone();
            other.reverse();
            let mut parts = carriage(cents, CarriageKey::Weight, &other);
            if let Some(parts) = &mut parts {
                parts.reverse();
            }
            prop_assert_eq!(carriage(cents, CarriageKey::Weight, &loads), parts);
        }
    }
}
