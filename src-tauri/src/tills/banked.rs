//! What of a cash session went to the bank, for those who ask where the money of an order is.

use super::counting::found;
use super::store;
use crate::failure::Failure;
use crate::kernel::ids::TillId;
use crate::kernel::money::Money;
use chrono::NaiveDate;
use rusqlite::Connection;

/// A session seen from the bank. Coins of different origins mix in it: nobody can tell which of them were taken.
pub(crate) struct Banked {
    /// As on the paper, `A-2026-S3`.
    pub(crate) number: String,
    pub(crate) on_day: NaiveDate,
    /// What was counted beyond the float; none while it is open.
    takings: Option<Money>,
    /// All its deposits together, but those that were taken back.
    pub(crate) deposited: Money,
    /// The day of the last of them.
    pub(crate) deposited_on: Option<NaiveDate>,
    /// What was counted less what should have been there: below zero it is missing. Zero while it is open.
    pub(crate) gap: Money,
    /// Why there is a gap.
    pub(crate) reason: String,
}

impl Banked {
    /// How much of an amount that came in through it is at the bank, once everything beyond the float went there: what
    /// is less was missing when it was counted, or spent from it. None as long as nobody can tell.
    pub(crate) fn of(&self, amount: Money) -> Option<Money> {
        let all = self.takings.is_some_and(|takings| takings <= self.deposited);
        (all && self.deposited != Money::ZERO).then(|| amount.min(self.deposited))
    }
}

/// A session and what of it went to the bank. Errors: there is no such session.
pub(crate) fn banked(conn: &Connection, till: TillId) -> Result<Banked, Failure> {
    let session = found(conn, till)?;
    let less = |one: Money, other| one.minus(other).map_err(|refusal| Failure::refused(&refusal));
    let (takings, gap, reason) = match session.closing {
        None => (None, Money::ZERO, String::new()),
        Some(closing) => {
            let gap = less(closing.counted, closing.expected)?;
            (Some(less(closing.counted, session.float)?), gap, closing.reason)
        }
    };
    Ok(Banked {
        number: session.number,
        on_day: session.on_day,
        takings,
        deposited: store::taken(conn, till)?.total(),
        deposited_on: store::taken_on(conn, till)?,
        gap,
        reason,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_at_the_bank_once_everything_beyond_the_float_is() {
        let check = |takings: Option<i64>, deposited, amount, expected: Option<i64>| {
            let (number, on_day) = ("A-2026-S1".to_owned(), NaiveDate::MIN);
            let (takings, deposited) = (takings.map(Money::from_cents), Money::from_cents(deposited));
            let (gap, reason) = (Money::ZERO, String::new());
            let banked = Banked { number, on_day, takings, deposited, deposited_on: None, gap, reason };
            let found = banked.of(Money::from_cents(amount)).map(Money::cents);
            assert_eq!(found, expected, "{takings:?} {deposited:?} {amount}");
        };
        check(Some(5_000), 5_000, 3_000, Some(3_000));
        check(Some(5_000), 4_999, 3_000, None);
        // Fifty cents were missing when it was counted.
        check(Some(2_950), 2_950, 3_000, Some(2_950));
        check(Some(5_000), 0, 3_000, None);
        check(Some(0), 0, 3_000, None);
        check(None, 0, 3_000, None);
    }
}
