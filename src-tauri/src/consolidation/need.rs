//! What must be bought: demand less usable stock, counted before any rounding, and what will be lost on the way.

use super::model::{Buyable, Goods, rounded_ratio};
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::Overflow;

const WHOLE_BP: i64 = 10_000;

/// What is left to serve of a quantity bought, once the expected loss is gone. Errors: [`Overflow`].
pub(super) fn usable(bought: i64, loss: BasisPoints) -> Result<i64, Overflow> {
    rounded_ratio(&[bought, WHOLE_BP - i64::from(loss.basis_points())], &[WHOLE_BP])
}

/// What must be bought for that much to be served. Errors: [`Overflow`].
pub(super) fn to_buy(goods: &Goods) -> Result<i64, Overflow> {
    let (wanted, kept) = (goods.demand.wanted(), WHOLE_BP - i64::from(goods.loss.basis_points()));
    let bought = i128::from(wanted) * i128::from(WHOLE_BP);
    let kept = i128::from(kept);
    i64::try_from((bought + kept - 1) / kept).map_err(|_| Overflow)
}

impl Buyable {
    /// What so many parts hold. Errors: [`Overflow`].
    pub(super) fn holds(&self, parts: i64) -> Result<i64, Overflow> {
        rounded_ratio(&[self.qty, parts], &[self.divisor])
    }

    /// The fewest parts, `by` at a time, that serve a quantity. Errors: [`Overflow`].
    pub(super) fn fewest(&self, wanted: i64, loss: BasisPoints, by: i64) -> Result<i64, Overflow> {
        if wanted <= 0 {
            return Ok(0);
        }
        let serves = |times: i64| -> Result<bool, Overflow> {
            let parts = times.checked_mul(by).ok_or(Overflow)?;
            Ok(wanted <= usable(self.holds(parts)?, loss)?)
        };
        let kept =
            i128::from(WHOLE_BP - i64::from(loss.basis_points())) * i128::from(self.qty) * i128::from(by);
        let asked = i128::from(wanted) * i128::from(WHOLE_BP) * i128::from(self.divisor);
        let mut times = i64::try_from((asked + kept - 1) / kept).map_err(|_| Overflow)?;
        // The quotient knows no rounding to the gram: at most one step away.
        while !serves(times)? {
            times += 1;
        }
        while 1 < times && serves(times - 1)? {
            times -= 1;
        }
        times.checked_mul(by).ok_or(Overflow)
    }

    /// The most parts, `by` at a time, that the supplier has; none when there is no limit.
    pub(super) fn most(&self, by: i64) -> Option<i64> {
        let available = i128::from(self.available?) * i128::from(self.divisor);
        let times = available / (i128::from(self.qty) * i128::from(by));
        i64::try_from(times).ok().and_then(|times| times.checked_mul(by))
    }
}
