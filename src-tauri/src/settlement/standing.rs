//! Where a household stands around each campaign: before its bill, what paid it, what is left. Values in, values out.

use crate::kernel::ids::CampaignId;
use crate::kernel::money::Money;

/// A line of a household's account, in cents in its favour.
#[derive(Clone, Copy, Debug)]
pub(super) struct AccountLine {
    pub(super) cents: i64,
    /// The campaign whose bill it is; none for a payment, a charge, help.
    pub(super) bill_of: Option<CampaignId>,
}

/// One campaign in a household's account. Before less the bills and with what was paid is always what is left, and
/// what is left of one campaign is what the next one finds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Standing {
    /// In advance from before the first bill; below zero what is still owed from before.
    pub(super) before: Money,
    /// What the bills come to, for the household to pay.
    pub(super) billed: Money,
    /// What came on the account for it: payments, help, less refunds.
    pub(super) paid: Money,
    /// In advance after it; below zero what is owed, older debts included, later campaigns not.
    pub(super) left: Money,
}

/// The standing, and which lines paid how much of it: the place of the line, and cents.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Account {
    pub(super) standing: Standing,
    pub(super) parts: Vec<(usize, i64)>,
}

/// The account from the first bill of a campaign to the first bill of the next one.
#[derive(Clone, Copy, Debug, Default)]
struct Stretch {
    /// None before the first bill of all.
    of: Option<CampaignId>,
    billed: i64,
    paid: i64,
}

/// Lines in the order they happened. What comes in pays the oldest debt first; the rest stays with the campaign under
/// way, as an advance. A household that has no bill of this campaign stands there with everything before.
pub(super) fn account(lines: &[AccountLine], this: CampaignId) -> Account {
    let mut stretches = vec![Stretch::default()];
    let mut parts = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        match line.bill_of {
            Some(campaign) => billed(&mut stretches, campaign, -line.cents),
            None => {
                let paid = paid(&mut stretches, line.cents);
                let here = paid.into_iter().filter(|(of, _)| *of == Some(this));
                parts.extend(here.map(|(_, part)| (at, part)));
            }
        }
    }
    let until = stretches.iter().position(|one| one.of == Some(this)).unwrap_or(stretches.len());
    let before = stretches.iter().take(until).map(|one| one.paid - one.billed).sum();
    let this = stretches.get(until).copied().unwrap_or_default();
    let standing = Standing {
        before: Money::from_cents(before),
        billed: Money::from_cents(this.billed),
        paid: Money::from_cents(this.paid),
        left: Money::from_cents(before - this.billed + this.paid),
    };
    Account { standing, parts }
}

/// A bill belongs to its campaign, however late it is made again.
fn billed(stretches: &mut Vec<Stretch>, campaign: CampaignId, cents: i64) {
    match stretches.iter_mut().find(|one| one.of == Some(campaign)) {
        Some(stretch) => stretch.billed += cents,
        None => stretches.push(Stretch { of: Some(campaign), billed: cents, paid: 0 }),
    }
}

/// Shares what came in over the debts, the oldest first; what goes out leaves the campaign under way.
fn paid(stretches: &mut [Stretch], cents: i64) -> Vec<(Option<CampaignId>, i64)> {
    let last = stretches.len().saturating_sub(1);
    let (mut rest, mut stands) = (cents, 0);
    let mut parts = Vec::new();
    for (index, stretch) in stretches.iter_mut().enumerate() {
        stands += stretch.paid - stretch.billed;
        let part = if index == last { rest } else { (-stands).clamp(0, rest.max(0)) };
        stretch.paid += part;
        stands += part;
        rest -= part;
        if part != 0 {
            parts.push((stretch.of, part));
        }
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn campaign(number: u8) -> CampaignId {
        CampaignId(Uuid::from_u128(u128::from(number)))
    }

    /// Cents, and the number of the campaign whose bill it is; 0 for none.
    fn stands(lines: &[(i64, u8)], this: u8) -> [i64; 4] {
        let line = |(cents, of): &(i64, u8)| AccountLine {
            cents: *cents,
            bill_of: (*of != 0).then(|| campaign(*of)),
        };
        let lines: Vec<AccountLine> = lines.iter().map(line).collect();
        let found = account(&lines, campaign(this));
        let paid: i64 = found.parts.iter().map(|(_, part)| part).sum();
        assert_eq!(paid, found.standing.paid.cents());
        let Standing { before, billed, paid, left } = found.standing;
        [before, billed, paid, left].map(Money::cents)
    }

    #[test]
    fn before_less_the_bill_and_with_what_paid_it_is_what_is_left() {
        let check = |lines: &[(i64, u8)], expected: [i64; 4]| assert_eq!(stands(lines, 1), expected);
        check(&[], [0, 0, 0, 0]);
        check(&[(-500, 0)], [-500, 0, 0, -500]);
        // Case 57: 40,00 in advance, 28,70 delivered.
        check(&[(4_000, 0), (-2_870, 1)], [4_000, 2_870, 0, 1_130]);
        // Case 53: 17,85 paid with 20,00 and 0,05 in advance.
        check(&[(-1_785, 1), (1_790, 0)], [0, 1_785, 1_790, 5]);
        // Billed again by 1,00 less once it was paid.
        check(&[(-1_785, 1), (1_785, 0), (100, 1)], [0, 1_685, 1_785, 100]);
        // An older debt of 5,00 is paid first.
        check(&[(-500, 0), (-1_785, 1), (1_000, 0)], [0, 1_785, 500, -1_285]);
        check(&[(-500, 0), (-1_785, 1), (300, 0)], [-200, 1_785, 0, -1_985]);
        // A refund of an advance.
        check(&[(-1_785, 1), (2_000, 0), (-215, 0)], [0, 1_785, 1_785, 0]);
    }

    #[test]
    fn what_comes_after_two_bills_pays_the_older_one_first() {
        let lines = [(-1_785, 1), (-3_000, 2), (4_000, 0)];
        assert_eq!(stands(&lines, 1), [0, 1_785, 1_785, 0]);
        assert_eq!(stands(&lines, 2), [0, 3_000, 2_215, -785]);
        // Paid too much, then the next one is billed: the advance is what it finds.
        let lines = [(-1_785, 1), (2_000, 0), (-3_000, 2), (2_785, 0)];
        assert_eq!(stands(&lines, 1), [0, 1_785, 2_000, 215]);
        assert_eq!(stands(&lines, 2), [215, 3_000, 2_785, 0]);
        // The first one is corrected against the household once both are paid.
        let lines = [(-1_785, 1), (-3_000, 2), (4_785, 0), (-100, 1), (100, 0)];
        assert_eq!(stands(&lines, 1), [0, 1_885, 1_885, 0]);
        assert_eq!(stands(&lines, 2), [0, 3_000, 3_000, 0]);
    }

    proptest! {
        /// Each cent is counted once, and campaigns follow each other.
        #[test]
        fn each_payment_counts_once(lines in prop::collection::vec((-5_000_i64..5_000, 0_u8..4), 0..30)) {
            let mut order: Vec<u8> = Vec::new();
            for (_, of) in lines.iter().filter(|(_, of)| *of != 0) {
                if !order.contains(of) {
                    order.push(*of);
                }
            }
            let found: Vec<[i64; 4]> = order.iter().map(|of| stands(&lines, *of)).collect();
            for [before, billed, paid, left] in &found {
                prop_assert_eq!(before - billed + paid, *left);
            }
            for pair in found.windows(2) {
                prop_assert_eq!(pair[0][3], pair[1][0]);
            }
            if let Some(last) = found.last() {
                prop_assert_eq!(last[3], lines.iter().map(|(cents, _)| cents).sum::<i64>());
            }
        }
    }
}
