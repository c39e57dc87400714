//! Sharing a whole number (cents, grams, pieces) in proportion to weights so that it always adds up again.
//! Leftover units go to the largest remainders, then to the lowest index: the same input gives the same shares.

use std::cmp::Reverse;

use super::sentence::{Refusal, Sentence};

/// There is something to share and nobody to share it between.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is nobody to share {total} between")]
pub struct NobodyToShare {
    total: i64,
}

impl Refusal for NobodyToShare {
    fn sentence(&self) -> Sentence {
        Sentence::new("split-nobody")
    }
}

/// One share per weight, in the same order; their sum is exactly `total`.
///
/// Nobody is a whole unit away from the exact share, a heavier weight never gets less than a lighter one, and
/// a weight of zero gets nothing, unless all weights are zero: they then count as equal. A negative total gives
/// the opposite of the positive one. Callers pass the weights in the order of the ids.
///
/// Errors: [`NobodyToShare`] when `weights` is empty and `total` is not zero. Source: domain.md §3.1, E22.
pub fn split(total: i64, weights: &[u64]) -> Result<Vec<i64>, NobodyToShare> {
    if weights.is_empty() {
        return if total == 0 { Ok(Vec::new()) } else { Err(NobodyToShare { total }) };
    }
    let sum: u128 = weights.iter().copied().map(u128::from).sum();
    let size = u128::from(total.unsigned_abs());
    let (weights, sum): (Vec<u128>, u128) = match sum {
        0 => (vec![1; weights.len()], weights.len() as u128),
        sum => (weights.iter().copied().map(u128::from).collect(), sum),
    };
    let mut shares: Vec<u128> = weights.iter().map(|weight| size * weight / sum).collect();
    let leftover = size - shares.iter().sum::<u128>();

    let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
    by_remainder.sort_by_key(|&index| (Reverse(size * weights[index] % sum), index));
    for (&index, _) in by_remainder.iter().zip(0..leftover) {
        shares[index] += 1;
    }
    Ok(shares.into_iter().map(|share| signed(share, total)).collect())
}

fn signed(share: u128, total: i64) -> i64 {
    let share = i128::try_from(share).expect("a share is not larger than the total, which has 64 bits");
    let share = if total < 0 { -share } else { share };
    i64::try_from(share).expect("a share lies between zero and the total")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(total: i64, weights: &[u64], expected: &[i64]) {
        assert_eq!(split(total, weights).unwrap(), expected, "{total} over {weights:?}");
    }

    #[test]
    fn leftover_cents_go_to_the_largest_remainder_then_to_the_first() {
        check(1_000, &[1, 1, 1], &[334, 333, 333]);
        check(2_000, &[20, 15, 65], &[400, 300, 1_300]); // transport by weight
        check(2_000, &[20, 15], &[1_143, 857]); // the same without the third
        check(12_850, &[1; 10], &[1_285; 10]); // E22: ten cheques
        check(1, &[1, 2], &[0, 1]);
        check(5, &[1, 1, 0], &[3, 2, 0]);
        check(7, &[3], &[7]);
    }

    #[test]
    fn a_negative_total_mirrors_the_positive_one() {
        check(-1_000, &[1, 1, 1], &[-334, -333, -333]);
        check(-2_000, &[20, 15], &[-1_143, -857]);
    }

    #[test]
    fn weights_that_are_all_zero_count_as_equal() {
        check(1_000, &[0, 0, 0], &[334, 333, 333]);
    }

    #[test]
    fn extremes_do_not_overflow() {
        check(i64::MAX, &[u64::MAX], &[i64::MAX]);
        check(i64::MIN, &[u64::MAX, 0], &[i64::MIN, 0]);
        check(0, &[1, 2], &[0, 0]);
        check(0, &[], &[]);
        assert_eq!(split(1, &[]), Err(NobodyToShare { total: 1 }));
    }

    fn weights() -> impl Strategy<Value = Vec<u64>> {
        prop_oneof![
            proptest::collection::vec(0_u64..50, 1..40),
            proptest::collection::vec(any::<u64>(), 1..40),
        ]
    }

    proptest! {
        #[test]
        fn the_sum_is_conserved(total: i64, weights in weights()) {
            let sum: i128 = split(total, &weights).unwrap().into_iter().map(i128::from).sum();
            prop_assert_eq!(sum, i128::from(total));
        }

        #[test]
        fn nobody_is_a_unit_away_from_the_exact_share(total in -1_000_000_000_i64..1_000_000_000, weights in weights()) {
            let sum: i128 = weights.iter().copied().map(i128::from).sum();
            for (share, weight) in split(total, &weights).unwrap().into_iter().zip(&weights) {
                if 0 < sum {
                    let off = i128::from(share) * sum - i128::from(total) * i128::from(*weight);
                    prop_assert!(off.abs() < sum);
                }
            }
        }

        #[test]
        fn a_heavier_weight_never_gets_less(total in 0_i64..1_000_000_000, weights in weights()) {
            let shares = split(total, &weights).unwrap();
            for (heavy, heavy_share) in weights.iter().zip(&shares) {
                for (light, light_share) in weights.iter().zip(&shares) {
                    prop_assert!(heavy <= light || light_share <= heavy_share);
                }
            }
        }

        #[test]
        fn a_larger_total_gives_nobody_less_between_equals(total in 0_i64..1_000_000, people in 1_usize..40) {
            let (less, more) = (split(total, &vec![1; people]).unwrap(), split(total + 1, &vec![1; people]).unwrap());
            prop_assert!(less.iter().zip(&more).all(|(less, more)| less <= more));
        }
    }
}
