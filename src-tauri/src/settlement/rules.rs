//! How a campaign is settled: which fund bears the prices below cost, and who bears a price that changed.

use crate::cash::Fund;
use crate::kernel::coded;
use crate::kernel::money::Money;
use crate::kernel::round::{Overflow, half_away_from_zero};
use crate::kernel::split::split;
use rust_decimal::Decimal;

coded! {
    /// Who bears it when the invoice's price is not the one that was announced.
    Drift {
        /// The fund for what nobody foresaw.
        Fund = "fund",
        /// Each household, on what it took home.
        Members = "members",
        /// The price of the next campaign; it is only noted.
        Next = "next",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Rules {
    pub(super) drift: Drift,
    /// What bears the part of the cost price that a household does not pay.
    pub(super) fund: Fund,
    /// What bears it when the first is empty.
    pub(super) then: Option<Fund>,
}

/// Those of an association that said nothing. The price announced is kept (domain.md, cases 31 and 32).
pub(super) const USUAL: Rules = Rules { drift: Drift::Next, fund: Fund::Solidarity, then: None };

/// The fund that bears a price that changed.
pub(super) const DRIFT_FUND: Fund = Fund::Contingency;

/// An invoice against the price announced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Compared {
    /// What is invoiced for `qty`, VAT included.
    pub(super) gross: Money,
    pub(super) qty: i64,
    /// What was announced to be paid to the producer with VAT, in 1/10,000 euro for `price_qty`.
    pub(super) frozen_e4: i64,
    pub(super) price_qty: i64,
    /// Of the invoice: each may be off by a cent.
    pub(super) lines: i64,
}

impl Compared {
    /// What is invoiced for the price quantity, in 1/10,000 euro. None where it is the price announced, but for the
    /// rounding of the invoice. Errors: [`Overflow`].
    pub(super) fn invoiced_e4(self) -> Result<Option<i64>, Overflow> {
        if self.qty <= 0 {
            return Ok(None);
        }
        let times = Decimal::from(self.frozen_e4).checked_mul(Decimal::from(self.qty)).ok_or(Overflow)?;
        let announced = times / Decimal::from(self.price_qty) / Decimal::ONE_HUNDRED;
        if (Decimal::from(self.gross.cents()) - announced).abs() <= Decimal::from(self.lines) {
            return Ok(None);
        }
        let whole = Decimal::from(self.gross.cents()).checked_mul(Decimal::from(self.price_qty));
        let exact = whole.ok_or(Overflow)? * Decimal::ONE_HUNDRED / Decimal::from(self.qty);
        half_away_from_zero(exact).map(Some)
    }
}

/// What a price that changed comes to on a quantity, rounded once: 31,5 kg at 1,82 instead of 1,75 are 2,21 €.
/// Source: domain.md case 32. Errors: [`Overflow`].
pub(super) fn drift(frozen_e4: i64, invoiced_e4: i64, qty: i64, price_qty: i64) -> Result<Money, Overflow> {
    let times = Decimal::from(invoiced_e4 - frozen_e4).checked_mul(Decimal::from(qty)).ok_or(Overflow)?;
    half_away_from_zero(times / Decimal::from(price_qty) / Decimal::ONE_HUNDRED).map(Money::from_cents)
}

/// What each household bears of it, in proportion to what it took; they add up. Nobody bears it where nobody took any.
pub(super) fn shared(drift: Money, taken: &[i64]) -> Vec<Money> {
    let weights: Vec<u64> = taken.iter().map(|qty| qty.max(&0).unsigned_abs()).collect();
    if weights.iter().all(|weight| *weight == 0) {
        return Vec::new();
    }
    let parts = split(drift.cents(), &weights).unwrap_or_default();
    parts.into_iter().map(Money::from_cents).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn an_invoice_is_held_against_the_price_announced() {
        let check = |gross, qty, expected| {
            let compared = Compared {
                gross: Money::from_cents(gross),
                qty,
                frozen_e4: 17_500,
                price_qty: 1_000,
                lines: 1,
            };
            assert_eq!(compared.invoiced_e4(), Ok(expected), "{gross} for {qty}");
        };
        // Case 32: a sack of 25 kg at 1,82 instead of 1,75.
        check(4_550, 25_000, Some(18_200));
        check(4_375, 25_000, None);
        // A cent of rounding is no change of price.
        check(4_376, 25_000, None);
        check(4_374, 25_000, None);
        check(4_377, 25_000, Some(17_508));
        check(4_550, 0, None);
    }

    #[test]
    fn a_price_that_changed_is_rounded_once() {
        let check = |frozen, invoiced, qty, cents| {
            let found = drift(frozen, invoiced, qty, 1_000);
            assert_eq!(found, Ok(Money::from_cents(cents)), "{frozen} to {invoiced} on {qty}");
        };
        check(17_500, 18_200, 31_500, 221);
        check(18_200, 17_500, 31_500, -221);
        check(17_500, 17_500, 31_500, 0);
        check(17_500, 18_200, 0, 0);
    }

    proptest! {
        #[test]
        fn what_the_members_bear_adds_up(cents in -10_000_i64..10_000, taken in prop::collection::vec(0_i64..50_000, 1..40)) {
            let parts = shared(Money::from_cents(cents), &taken);
            let sum: i64 = parts.iter().map(|part| part.cents()).sum();
            prop_assert_eq!(sum, if parts.is_empty() { 0 } else { cents });
            prop_assert_eq!(parts.is_empty(), taken.iter().all(|qty| *qty == 0));
        }
    }
}
