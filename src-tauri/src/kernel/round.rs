//! The one rounding of the program: half away from zero, once, where an exact amount becomes an integer.
//! Nothing else in Cabas rounds money, weights or rates.

use rust_decimal::{Decimal, RoundingStrategy};

use super::sentence::{Refusal, Sentence};

/// A result that no longer fits in 64 bits (or in the 96 bits of the exact arithmetic before it).
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the result is too large to be counted")]
pub struct Overflow;

impl Refusal for Overflow {
    fn sentence(&self) -> Sentence {
        Sentence::new("amount-overflow")
    }
}

/// Rounds to the nearest integer; exactly half goes away from zero (2.5 → 3, -2.5 → -3).
///
/// Errors: [`Overflow`] beyond `i64`. Source: domain.md §3.1.
pub fn half_away_from_zero(exact: Decimal) -> Result<i64, Overflow> {
    let rounded = exact.round_dp_with_strategy(0, RoundingStrategy::MidpointAwayFromZero);
    i64::try_from(rounded).map_err(|_| Overflow)
}

/// Multiplies the integers exactly, divides by 10 to the power `decimals`, and rounds once.
///
/// Errors: [`Overflow`] when the exact product passes 96 bits or the rounded one 64.
pub fn rounded_product(factors: &[i64], decimals: u32) -> Result<i64, Overflow> {
    let product = factors.iter().try_fold(1_i128, |product, factor| product.checked_mul(i128::from(*factor)));
    let exact =
        Decimal::try_from_i128_with_scale(product.ok_or(Overflow)?, decimals).map_err(|_| Overflow)?;
    half_away_from_zero(exact)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[track_caller]
    fn check(exact: &str, expected: i64) {
        assert_eq!(half_away_from_zero(exact.parse().unwrap()), Ok(expected), "{exact}");
    }

    #[test]
    fn half_goes_away_from_zero() {
        check("0.5", 1);
        check("-0.5", -1);
        check("1.5", 2);
        check("2.5", 3);
        check("-2.5", -3);
        check("2.4999999999999999999999", 2);
        check("87.29", 87);
        check("0", 0);
        check("9223372036854775807", i64::MAX);
        check("-9223372036854775808", i64::MIN);
    }

    #[test]
    fn what_does_not_fit_is_an_error_and_not_a_wrong_number() {
        assert_eq!(half_away_from_zero("9223372036854775807.5".parse().unwrap()), Err(Overflow));
        assert_eq!(rounded_product(&[i64::MAX, i64::MAX], 6), Err(Overflow));
        assert_eq!(rounded_product(&[i64::MAX, i64::MAX, i64::MAX], 6), Err(Overflow));
    }

    proptest! {
        #[test]
        fn rounding_moves_by_at_most_a_half(a in -1_000_000_000_i64..1_000_000_000, b in -1_000_000_i64..1_000_000, decimals in 0_u32..9) {
            let rounded = i128::from(rounded_product(&[a, b], decimals).unwrap());
            let unit = 10_i128.pow(decimals);
            prop_assert!((rounded * unit - i128::from(a) * i128::from(b)).abs() * 2 <= unit);
        }
    }
}
