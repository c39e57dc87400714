//! A quantity in the one base unit of its product: grams, millilitres or pieces, never mixed.

use std::cmp::Ordering;

use super::round::Overflow;
use super::sentence::{Refusal, Sentence};

/// What a product is measured in; a product has exactly one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Dimension {
    /// Grams.
    Mass,
    /// Millilitres.
    Volume,
    /// Pieces.
    Count,
}

/// An amount of grams, millilitres or pieces, of either sign (a stock movement may take away).
///
/// Equal only within one dimension; there is no `<` because it could not refuse a mix: see [`Quantity::compare`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Quantity {
    dimension: Dimension,
    amount: i64,
}

/// Why two quantities could not be put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum QuantityRefusal {
    #[error("cannot put {left:?} and {right:?} together")]
    MixedDimensions { left: Dimension, right: Dimension },
    #[error(transparent)]
    Overflow(#[from] Overflow),
}

impl Dimension {
    pub const ALL: [Dimension; 3] = [Dimension::Mass, Dimension::Volume, Dimension::Count];

    /// The word kept in tables and files: `mass`, `volume` or `count`.
    pub fn code(self) -> &'static str {
        match self {
            Dimension::Mass => "mass",
            Dimension::Volume => "volume",
            Dimension::Count => "count",
        }
    }

    /// Reads `mass`, `volume` or `count`; anything else is `None`.
    pub fn parse(code: &str) -> Option<Dimension> {
        Dimension::ALL.into_iter().find(|dimension| dimension.code() == code)
    }
}

impl Quantity {
    /// `amount` in the base unit of the dimension: grams, millilitres or pieces.
    pub const fn new(dimension: Dimension, amount: i64) -> Quantity {
        Quantity { dimension, amount }
    }

    pub const fn grams(amount: i64) -> Quantity {
        Quantity::new(Dimension::Mass, amount)
    }

    pub const fn millilitres(amount: i64) -> Quantity {
        Quantity::new(Dimension::Volume, amount)
    }

    pub const fn pieces(amount: i64) -> Quantity {
        Quantity::new(Dimension::Count, amount)
    }

    pub const fn zero(dimension: Dimension) -> Quantity {
        Quantity::new(dimension, 0)
    }

    pub const fn dimension(self) -> Dimension {
        self.dimension
    }

    /// In grams, millilitres or pieces.
    pub const fn amount(self) -> i64 {
        self.amount
    }

    pub const fn is_zero(self) -> bool {
        self.amount == 0
    }

    pub const fn is_negative(self) -> bool {
        self.amount < 0
    }

    /// Errors: mixed dimensions, overflow.
    pub fn plus(self, other: Quantity) -> Result<Quantity, QuantityRefusal> {
        self.same_dimension(other)?;
        self.with(self.amount.checked_add(other.amount))
    }

    /// Errors: mixed dimensions, overflow.
    pub fn minus(self, other: Quantity) -> Result<Quantity, QuantityRefusal> {
        self.same_dimension(other)?;
        self.with(self.amount.checked_sub(other.amount))
    }

    /// So many times this quantity: six bottles of 750 ml. Errors: overflow.
    pub fn times(self, count: i64) -> Result<Quantity, QuantityRefusal> {
        self.with(self.amount.checked_mul(count))
    }

    /// The sum of quantities that must all be of `dimension`. Errors: mixed dimensions, overflow.
    pub fn sum(
        dimension: Dimension,
        quantities: impl IntoIterator<Item = Quantity>,
    ) -> Result<Quantity, QuantityRefusal> {
        quantities.into_iter().try_fold(Quantity::zero(dimension), Quantity::plus)
    }

    /// Errors: mixed dimensions.
    pub fn compare(self, other: Quantity) -> Result<Ordering, QuantityRefusal> {
        self.same_dimension(other)?;
        Ok(self.amount.cmp(&other.amount))
    }

    /// Whether a whole number of steps makes this quantity. Another dimension never does;
    /// a step of zero makes only zero.
    pub fn is_multiple_of(self, step: Quantity) -> bool {
        self.dimension == step.dimension
            && self.amount.unsigned_abs().is_multiple_of(step.amount.unsigned_abs())
    }

    fn same_dimension(self, other: Quantity) -> Result<(), QuantityRefusal> {
        if self.dimension == other.dimension {
            Ok(())
        } else {
            Err(QuantityRefusal::MixedDimensions { left: self.dimension, right: other.dimension })
        }
    }

    fn with(self, amount: Option<i64>) -> Result<Quantity, QuantityRefusal> {
        Ok(Quantity { amount: amount.ok_or(Overflow)?, ..self })
    }
}

impl Refusal for QuantityRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            QuantityRefusal::MixedDimensions { left, right } => Sentence::new("quantity-mixed-dimensions")
                .text("left", left.code())
                .text("right", right.code()),
            QuantityRefusal::Overflow(overflow) => overflow.sentence(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const MIXED: Result<Quantity, QuantityRefusal> =
        Err(QuantityRefusal::MixedDimensions { left: Dimension::Mass, right: Dimension::Volume });

    #[track_caller]
    fn check(quantity: Quantity, step: Quantity, expected: bool) {
        assert_eq!(quantity.is_multiple_of(step), expected, "{quantity:?} by {step:?}");
    }

    #[test]
    fn a_step_divides_or_not() {
        check(Quantity::grams(1_500), Quantity::grams(250), true);
        check(Quantity::grams(1_500), Quantity::grams(400), false);
        check(Quantity::grams(-500), Quantity::grams(250), true);
        check(Quantity::grams(0), Quantity::grams(250), true);
        check(Quantity::grams(1_500), Quantity::millilitres(250), false);
        check(Quantity::grams(1), Quantity::grams(0), false);
        check(Quantity::grams(0), Quantity::grams(0), true);
        check(Quantity::grams(i64::MIN), Quantity::grams(-1), true);
    }

    #[test]
    fn dimensions_are_never_mixed() {
        let (kilo, litre) = (Quantity::grams(1_000), Quantity::millilitres(1_000));
        assert_eq!(kilo.plus(litre), MIXED);
        assert_eq!(kilo.minus(litre), MIXED);
        assert_eq!(kilo.compare(litre).map(|_| kilo), MIXED);
        assert_eq!(Quantity::sum(Dimension::Mass, [kilo, litre]), MIXED);
        assert_ne!(kilo, litre);
    }

    #[test]
    fn quantities_of_one_dimension_add_up() {
        assert_eq!(
            Quantity::sum(Dimension::Volume, [2, 7, 21].map(Quantity::millilitres)), // C8
            Ok(Quantity::millilitres(30))
        );
        assert_eq!(Quantity::sum(Dimension::Count, []), Ok(Quantity::pieces(0)));
        assert_eq!(Quantity::pieces(6).times(3), Ok(Quantity::pieces(18))); // C4
        assert_eq!(Quantity::grams(999_000).minus(Quantity::grams(510)), Ok(Quantity::grams(998_490))); // C22
        assert_eq!(Quantity::grams(2).compare(Quantity::grams(10)), Ok(Ordering::Less));
        assert_eq!(Quantity::grams(i64::MAX).times(2), Err(QuantityRefusal::Overflow(Overflow)));
    }

    #[test]
    fn a_dimension_is_read_back_from_its_code() {
        for dimension in Dimension::ALL {
            assert_eq!(Dimension::parse(dimension.code()), Some(dimension));
        }
        assert_eq!(Dimension::parse("kg"), None);
    }
}
