//! A rate or a coefficient in basis points: VAT, share of a fee, price tier.

use rust_decimal::Decimal;

/// Hundredths of a percent: 10,000 is 100 %, 550 is a VAT of 5.5 %. Never negative.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BasisPoints(u32);

impl BasisPoints {
    pub const ZERO: BasisPoints = BasisPoints(0);
    /// 100 %, the coefficient that changes nothing.
    pub const ONE: BasisPoints = BasisPoints(10_000);

    pub const fn new(basis_points: u32) -> BasisPoints {
        BasisPoints(basis_points)
    }

    pub const fn basis_points(self) -> u32 {
        self.0
    }

    /// The rate in percent, exactly: 550 is 5.5.
    pub fn percent(self) -> Decimal {
        Decimal::new(i64::from(self.0), 2).normalize()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(basis_points: u32, percent: &str) {
        assert_eq!(BasisPoints::new(basis_points).percent().to_string(), percent);
    }

    #[test]
    fn a_rate_is_shown_in_percent() {
        check(0, "0");
        check(550, "5.5");
        check(2_000, "20");
        check(10_000, "100");
        check(11_525, "115.25");
    }
}
