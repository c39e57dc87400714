//! Where a household stands around a campaign: before its bill, what it paid since, what is left. Values in, values out.

use crate::kernel::money::Money;

/// A line of a household's account, in cents in its favour.
#[derive(Clone, Copy, Debug)]
pub(super) struct AccountLine {
    pub(super) cents: i64,
    /// Whether it is of a bill of this campaign.
    pub(super) of_bill: bool,
    /// Whether it is of a bill of another one: what comes after pays that one first.
    pub(super) of_another: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    /// In advance before the first bill; below zero what was owed already.
    pub(super) before: Money,
    /// What the bills come to, for the household to pay.
    pub(super) billed: Money,
    /// Everything that came on the account since, until another campaign billed: payments, help, refunds.
    pub(super) since: Money,
    /// In advance now; below zero what is owed.
    pub(super) balance: Money,
}

/// Lines in the order they happened. Before less the bills and with what came since is always the balance.
pub(super) fn standing(lines: &[AccountLine]) -> Standing {
    let (mut before, mut billed, mut since, mut after) = (0, 0, 0, 0);
    let (mut met, mut over) = (false, false);
    for line in lines {
        met |= line.of_bill;
        over |= met && line.of_another;
        let sum = match (line.of_bill, met, over) {
            (true, _, _) => &mut billed,
            (false, true, false) => &mut since,
            (false, true, true) => &mut after,
            (false, false, _) => &mut before,
        };
        *sum += line.cents;
    }
    Standing {
        before: Money::from_cents(before),
        billed: Money::from_cents(-billed),
        since: Money::from_cents(since),
        balance: Money::from_cents(before + billed + since + after),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_came_before_the_bill_is_not_what_paid_it() {
        let check = |lines: &[(i64, bool)], expected: [i64; 4]| {
            let lines: Vec<AccountLine> = lines
                .iter()
                .map(|(cents, of_bill)| AccountLine { cents: *cents, of_bill: *of_bill, of_another: false })
                .collect();
            let found = standing(&lines);
            let found = [found.before, found.billed, found.since, found.balance].map(Money::cents);
            assert_eq!(found, expected);
        };
        check(&[], [0, 0, 0, 0]);
        check(&[(-500, false)], [-500, 0, 0, -500]);
        // Case 57: 40,00 in advance, 28,70 delivered.
        check(&[(4_000, false), (-2_870, true)], [4_000, 2_870, 0, 1_130]);
        // Case 53: 17,85 paid with 20,00 and 0,05 in advance.
        check(&[(-1_785, true), (1_790, false)], [0, 1_785, 1_790, 5]);
        // Paid, then another campaign bills 30,00, which is paid too: that is not this one's.
        let line = |cents, of_bill, of_another| AccountLine { cents, of_bill, of_another };
        let lines = [
            line(-1_785, true, false),
            line(1_785, false, false),
            line(-3_000, false, true),
            line(3_000, false, false),
        ];
        let found = standing(&lines);
        assert_eq!((found.since, found.balance), (Money::from_cents(1_785), Money::ZERO));
        // Billed again by 1,00 less once it was paid.
        check(&[(-1_785, true), (1_785, false), (100, true)], [0, 1_685, 1_785, 100]);
    }
}
