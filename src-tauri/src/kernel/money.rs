//! Sums of money in cents, and unit costs in 1/10,000 euro.
//! Sums are exact or refused; only a unit price or a rate rounds, once, through `round.rs`.

use super::quantity::{Dimension, Quantity};
use super::rate::BasisPoints;
use super::round::{Overflow, rounded_product};

/// Euro cents, of either sign.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(i64);

/// 1/10,000 euro per kilogram, per litre or per piece, as the [`Dimension`] of the quantity says.
///
/// Four decimals because a sack of 25 kg at 43.65 € costs 1.746 €/kg: a cent per kilogram is too coarse.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnitPrice(i64);

impl Money {
    pub const ZERO: Money = Money(0);

    pub const fn from_cents(cents: i64) -> Money {
        Money(cents)
    }

    pub const fn cents(self) -> i64 {
        self.0
    }

    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// Errors: [`Overflow`].
    pub fn plus(self, other: Money) -> Result<Money, Overflow> {
        self.0.checked_add(other.0).map(Money).ok_or(Overflow)
    }

    /// Errors: [`Overflow`].
    pub fn minus(self, other: Money) -> Result<Money, Overflow> {
        self.0.checked_sub(other.0).map(Money).ok_or(Overflow)
    }

    /// Errors: [`Overflow`] for `i64::MIN` only.
    pub fn opposite(self) -> Result<Money, Overflow> {
        self.0.checked_neg().map(Money).ok_or(Overflow)
    }

    /// The exact sum; nothing gives zero. Errors: [`Overflow`].
    pub fn sum(amounts: impl IntoIterator<Item = Money>) -> Result<Money, Overflow> {
        amounts.into_iter().try_fold(Money::ZERO, Money::plus)
    }

    /// That part of the sum, rounded once to the cent. Errors: [`Overflow`].
    pub fn times(self, rate: BasisPoints) -> Result<Money, Overflow> {
        rounded_product(&[self.0, i64::from(rate.basis_points())], 4).map(Money)
    }
}

impl UnitPrice {
    pub const ZERO: UnitPrice = UnitPrice(0);

    /// From 1/10,000 euro per kilogram, litre or piece.
    pub const fn from_e4(e4: i64) -> UnitPrice {
        UnitPrice(e4)
    }

    /// From a price announced to the cent. Errors: [`Overflow`].
    pub fn from_money(per_unit: Money) -> Result<UnitPrice, Overflow> {
        per_unit.0.checked_mul(100).map(UnitPrice).ok_or(Overflow)
    }

    /// In 1/10,000 euro.
    pub const fn e4(self) -> i64 {
        self.0
    }

    pub const fn is_negative(self) -> bool {
        self.0 < 0
    }

    /// The price of that quantity, rounded once to the cent. Errors: [`Overflow`].
    pub fn total(self, quantity: Quantity) -> Result<Money, Overflow> {
        self.total_at(quantity, BasisPoints::ONE)
    }

    /// The price of that quantity at that coefficient (a tier, a margin): the unrounded cost is multiplied,
    /// then rounded once to the cent. Errors: [`Overflow`].
    pub fn total_at(self, quantity: Quantity, coefficient: BasisPoints) -> Result<Money, Overflow> {
        let grams_in_a_kilogram = match quantity.dimension() {
            Dimension::Mass | Dimension::Volume => 3,
            Dimension::Count => 0,
        };
        let tenth_of_thousandths_in_a_cent = 2;
        let points_in_a_unit = 4;
        let decimals = grams_in_a_kilogram + tenth_of_thousandths_in_a_cent + points_in_a_unit;
        let factors = [self.0, quantity.amount(), i64::from(coefficient.basis_points())];
        rounded_product(&factors, decimals).map(Money)
    }

    /// What is announced for one kilogram, litre or piece at that coefficient, rounded once to the cent.
    /// Errors: [`Overflow`].
    pub fn announced(self, coefficient: BasisPoints) -> Result<Money, Overflow> {
        self.total_at(Quantity::pieces(1), coefficient)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const FLOUR: UnitPrice = UnitPrice::from_e4(17_458);

    #[track_caller]
    fn check(price: UnitPrice, quantity: Quantity, coefficient_bp: u32, cents: i64) {
        let total = price.total_at(quantity, BasisPoints::new(coefficient_bp));
        assert_eq!(total, Ok(Money::from_cents(cents)), "{quantity:?} at {coefficient_bp}");
    }

    #[test]
    fn the_coefficient_meets_the_unrounded_cost() {
        check(FLOUR, Quantity::grams(1_000), 5_000, 87);
        check(FLOUR, Quantity::grams(1_000), 10_000, 175);
        check(FLOUR, Quantity::grams(1_000), 11_000, 192);
        check(FLOUR, Quantity::grams(1_000), 11_500, 201);
        check(FLOUR, Quantity::grams(1_000), 12_000, 209);
        assert_eq!(FLOUR.announced(BasisPoints::new(11_500)), Ok(Money::from_cents(201)));
    }

    #[test]
    fn a_line_is_rounded_once() {
        check(FLOUR, Quantity::grams(25_000), 10_000, 4_365); // 43.645: half a cent goes up
        check(UnitPrice::from_e4(200_000), Quantity::grams(1_500), 10_000, 3_000); // C16: beef, 3 × 0.5 kg
        check(UnitPrice::from_e4(150_000), Quantity::grams(700), 10_000, 1_050); // C18
        check(UnitPrice::from_e4(82_500), Quantity::millilitres(750), 10_000, 619); // 6.1875
        check(UnitPrice::from_e4(3_450), Quantity::pieces(7), 10_000, 242); // 2.415
        check(UnitPrice::from_e4(3_450), Quantity::pieces(-7), 10_000, -242);
        check(FLOUR, Quantity::grams(0), 10_000, 0);
    }

    #[test]
    fn a_rate_takes_its_part_of_a_sum() {
        let part = |cents, rate| Money::from_cents(cents).times(BasisPoints::new(rate));
        assert_eq!(part(954, 550), Ok(Money::from_cents(52))); // 52.47
        assert_eq!(part(-1_000, 1_225), Ok(Money::from_cents(-123))); // -122.5
        assert_eq!(part(1_050, 10_000), Ok(Money::from_cents(1_050)));
    }

    #[test]
    fn sums_are_exact_or_refused() {
        let euros = [Money::from_cents(-100), Money::from_cents(200), Money::from_cents(344)];
        assert_eq!(Money::sum(euros), Ok(Money::from_cents(444))); // E8
        assert_eq!(Money::sum([]), Ok(Money::ZERO));
        assert_eq!(Money::from_cents(i64::MAX).plus(Money::from_cents(1)), Err(Overflow));
        assert_eq!(Money::from_cents(i64::MIN).minus(Money::from_cents(1)), Err(Overflow));
        assert_eq!(Money::from_cents(i64::MIN).opposite(), Err(Overflow));
        assert_eq!(UnitPrice::from_e4(i64::MAX).total(Quantity::grams(i64::MAX)), Err(Overflow));
        assert_eq!(UnitPrice::from_money(Money::from_cents(i64::MAX)), Err(Overflow));
        assert!(Money::from_cents(-1).is_negative() && !Money::ZERO.is_negative());
    }

    proptest! {
        #[test]
        fn a_return_cancels_a_sale(price in 0_i64..1_000_000_000, grams in 0_i64..100_000_000, bp in 0_u32..100_000) {
            let at = |amount| UnitPrice::from_e4(price).total_at(Quantity::grams(amount), BasisPoints::new(bp)).unwrap();
            prop_assert_eq!(at(grams).plus(at(-grams)), Ok(Money::ZERO));
        }

        #[test]
        fn more_never_costs_less(price in 0_i64..1_000_000_000, grams in 0_i64..100_000_000, more in 0_i64..1_000) {
            let total = |amount| UnitPrice::from_e4(price).total(Quantity::grams(amount)).unwrap();
            prop_assert!(total(grams) <= total(grams + more));
        }
    }
}
