//! Carriage split on what was delivered, by value, weight or household, so that it always adds up to the cent.

use crate::campaigns::CarriageKey;
use crate::kernel::split::{NobodyToShare, split};

/// What a household gets of a supplier: its worth at the cost price in cents, the same for everybody, and its weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Load {
    pub(super) value_cents: i64,
    pub(super) weight_g: i64,
}

/// One amount in cents for each load, in the same order; who gets nothing pays nothing.
/// Errors: [`NobodyToShare`] when nobody gets anything. Source: domain.md cases 33 and 34, peer cases B2, B4, B16.
pub(super) fn carriage(cents: i64, key: CarriageKey, loads: &[Load]) -> Result<Vec<i64>, NobodyToShare> {
    let weight = |load: &Load| match key {
        CarriageKey::Value => load.value_cents.unsigned_abs(),
        CarriageKey::Weight => load.weight_g.unsigned_abs(),
        CarriageKey::Household => 1,
    };
    split(cents, &loads.iter().map(weight).collect::<Vec<_>>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[track_caller]
    fn check(cents: i64, key: CarriageKey, loads: &[(i64, i64)], expected: &[i64]) {
        let loads: Vec<Load> = loads
            .iter()
            .map(|(value_cents, weight_g)| Load { value_cents: *value_cents, weight_g: *weight_g })
            .collect();
        assert_eq!(carriage(cents, key, &loads).unwrap(), expected, "{cents} by {key:?}");
    }

    #[test]
    fn carriage_follows_what_was_delivered_and_adds_up() {
        // Case 33: by weight; then without C, whose goods did not come.
        check(2_000, CarriageKey::Weight, &[(0, 20_000), (0, 15_000), (0, 65_000)], &[400, 300, 1_300]);
        check(2_000, CarriageKey::Weight, &[(0, 20_000), (0, 15_000)], &[1_143, 857]);
        // Case 34 and B2: never 10,02 nor 9,99.
        check(1_000, CarriageKey::Household, &[(1, 1), (500, 2), (9, 3)], &[334, 333, 333]);
        // B4: by value.
        check(5_000, CarriageKey::Value, &[(1_000, 0), (3_000, 0)], &[1_250, 3_750]);
        // B16: once for the delivery, not once for each group.
        check(700, CarriageKey::Household, &[(1, 1), (1, 1)], &[350, 350]);
        // B6: 2 € on each piece of one product; who has none of it pays none of it.
        check(800, CarriageKey::Value, &[(3_000, 0), (1_000, 0), (0, 0)], &[600, 200, 0]);
        // B24: 5 € a kilogram, for 10 kg and 3 times 20 kg, and for 10 kg and twice 20 kg.
        check(60_000, CarriageKey::Weight, &[(0, 70_000), (0, 50_000)], &[35_000, 25_000]);
        // A credit note larger than the invoice goes back the same way.
        check(-100, CarriageKey::Weight, &[(0, 1), (0, 3)], &[-25, -75]);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(4_000))]
        #[test]
        fn carriage_is_conserved_to_the_cent(
            cents in -100_000_i64..1_000_000,
            loads in proptest::collection::vec((0_i64..50_000, 0_i64..100_000), 1..60),
            at in 0_usize..3,
        ) {
            let loads: Vec<Load> =
                loads.into_iter().map(|(value_cents, weight_g)| Load { value_cents, weight_g }).collect();
            let parts = carriage(cents, CarriageKey::ALL[at], &loads).unwrap();
            prop_assert_eq!(parts.iter().sum::<i64>(), cents);
        }
    }
}
