//! A payment shared to the cent, what is done with the rest of it, and how far an account may go below zero.

use crate::cash::Entry;
use crate::kernel::ids::HouseholdId;
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Refusal, Sentence};

/// More households than one payment pays.
pub(super) const SHARES_MAX: usize = 20;

/// Where a household stands, in a sentence.
pub(crate) fn stands(balance: Money) -> Sentence {
    let (key, cents) = match balance.cents() {
        0 => ("core-account-even", 0),
        cents if cents < 0 => ("core-account-owes", -cents),
        cents => ("core-account-advance", cents),
    };
    Sentence::new(key).with("amount", Param::Cents(cents))
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum AccountRefusal {
    #[error("no such household")]
    NoSuchHousehold,
    #[error("no such account")]
    NoSuchAccount { code: String },
    #[error("{code} is no account of goods")]
    NotThatAccount { code: String },
    #[error("a line says what it is")]
    NoLabel,
    #[error("nobody is paid")]
    NobodyPaid,
    #[error("{count} households, {max} at most")]
    TooMany { count: usize, max: usize },
    #[error("the same household stands twice")]
    Twice,
    #[error("{missing} cents are missing")]
    Missing { given: i64, placed: i64, missing: i64 },
    #[error("{left} cents are not placed")]
    Left { given: i64, placed: i64, left: i64 },
    #[error("change is given in cash")]
    NoChange,
    #[error("cheques without a payment by cheque")]
    NoCheque,
    #[error("{household} would owe {owed}, beyond {floor}")]
    BelowFloor { household: String, owed: i64, floor: i64 },
    #[error("{household} owes {owed}, beyond {floor}, and does not order")]
    OrderBelowFloor { household: String, owed: i64, floor: i64 },
    #[error("nothing in advance")]
    NoAdvance,
    #[error("only {advance} in advance")]
    BeyondAdvance { advance: i64 },
    #[error("no such movement")]
    NoSuchMovement,
    #[error("the movement was not made on an account")]
    NotOfAnAccount,
}

impl Refusal for AccountRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            AccountRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
            AccountRefusal::NotThatAccount { code } => {
                Sentence::new("refusal-account-not-that-one").text("code", code)
            }
            AccountRefusal::NoSuchAccount { code } => {
                Sentence::new("refusal-cash-no-such-account").text("code", code)
            }
            AccountRefusal::NoLabel => Sentence::new("refusal-cash-no-label"),
            AccountRefusal::NobodyPaid => Sentence::new("refusal-account-nobody-paid"),
            AccountRefusal::TooMany { count, max } => {
                Sentence::new("refusal-account-too-many").count("count", *count).count("max", *max)
            }
            AccountRefusal::Twice => Sentence::new("refusal-account-twice"),
            AccountRefusal::Missing { given, placed, missing } => Sentence::new("refusal-account-missing")
                .with("given", Param::Cents(*given))
                .with("placed", Param::Cents(*placed))
                .with("missing", Param::Cents(*missing)),
            AccountRefusal::Left { given, placed, left } => Sentence::new("refusal-account-left")
                .with("given", Param::Cents(*given))
                .with("placed", Param::Cents(*placed))
                .with("left", Param::Cents(*left)),
            AccountRefusal::NoChange => Sentence::new("refusal-account-no-change"),
            AccountRefusal::NoCheque => Sentence::new("refusal-account-no-cheque"),
            AccountRefusal::BelowFloor { household, owed, floor } => {
                Sentence::new("refusal-account-below-floor")
                    .text("household", household)
                    .with("owed", Param::Cents(*owed))
                    .with("floor", Param::Cents(*floor))
            }
            AccountRefusal::OrderBelowFloor { household, owed, floor } => {
                Sentence::new("refusal-account-order-below-floor")
                    .text("household", household)
                    .with("owed", Param::Cents(*owed))
                    .with("floor", Param::Cents(*floor))
            }
            AccountRefusal::NoAdvance => Sentence::new("refusal-account-no-advance"),
            AccountRefusal::BeyondAdvance { advance } => {
                Sentence::new("refusal-account-beyond-advance").with("advance", Param::Cents(*advance))
            }
            AccountRefusal::NoSuchMovement => Sentence::new("refusal-cash-no-such-movement"),
            AccountRefusal::NotOfAnAccount => Sentence::new("refusal-account-not-of-an-account"),
        }
    }
}

/// What is left for one household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    pub(super) household: HouseholdId,
    pub(super) amount: Money,
}

/// Money that somebody gave, and what it is for. Everything is zero or more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Payment {
    pub(super) given: Money,
    pub(super) shares: Vec<Share>,
    pub(super) change: Money,
    /// Kept in advance for a household.
    pub(super) credit: Option<Share>,
    pub(super) gift: Money,
}

/// The accounts that a payment touches.
pub(super) struct Accounts {
    pub(super) kept: String,
    pub(super) cash_box: String,
    pub(super) household: String,
    pub(super) gift: String,
}

impl Payment {
    /// What the households' shares make together.
    pub(super) fn due(&self) -> i64 {
        self.shares.iter().map(|share| share.amount.cents()).sum()
    }

    /// What of the money given has no place yet; negative when more was placed than given.
    pub(super) fn left(&self) -> i64 {
        let credit = self.credit.map_or(0, |credit| credit.amount.cents());
        self.given.cents() - self.due() - self.change.cents() - credit - self.gift.cents()
    }

    /// What was given is what was placed, to the cent, and somebody is paid.
    pub(super) fn check(&self) -> Result<(), AccountRefusal> {
        if self.shares.is_empty() && self.credit.is_none() {
            return Err(AccountRefusal::NobodyPaid);
        }
        if SHARES_MAX < self.shares.len() {
            return Err(AccountRefusal::TooMany { count: self.shares.len(), max: SHARES_MAX });
        }
        let given = self.given.cents();
        match self.left() {
            0 => Ok(()),
            left if left < 0 => Err(AccountRefusal::Missing { given, placed: given - left, missing: -left }),
            left => Err(AccountRefusal::Left { given, placed: given - left, left }),
        }
    }

    /// The sides of the one movement: what came in, the change that went out, each share, the advance, the gift.
    pub(super) fn entries(&self, accounts: &Accounts) -> Vec<Entry> {
        let side = |account: &String, household, cents| Entry {
            account: account.clone(),
            household,
            fund: None,
            amount: Money::from_cents(cents),
        };
        let mut entries = vec![
            side(&accounts.kept, None, self.given.cents()),
            side(&accounts.cash_box, None, -self.change.cents()),
        ];
        let owners = self.shares.iter().chain(&self.credit);
        entries.extend(
            owners.map(|share| side(&accounts.household, Some(share.household), -share.amount.cents())),
        );
        entries.push(side(&accounts.gift, None, -self.gift.cents()));
        entries.retain(|entry| entry.amount != Money::ZERO);
        entries
    }
}

/// What each share gets of a sum that is not enough for all, in their order.
pub(super) fn fitted(given: Money, shares: &[Money]) -> Vec<Money> {
    let mut left = given.cents();
    let fit = shares.iter().map(|share| {
        let part = share.cents().min(left);
        left -= part;
        Money::from_cents(part)
    });
    fit.collect()
}

/// What happens when a household would owe more than the floor allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Refuse,
    Warn,
    None,
}

impl Mode {
    pub(super) fn name(self) -> &'static str {
        match self {
            Mode::Refuse => "refuse",
            Mode::Warn => "warn",
            Mode::None => "none",
        }
    }

    pub(super) fn parse(name: &str) -> Option<Mode> {
        [Mode::Refuse, Mode::Warn, Mode::None].into_iter().find(|mode| mode.name() == name)
    }
}

/// How far below zero an account may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Floor {
    /// Zero or less.
    pub(super) floor: Money,
    pub(super) mode: Mode,
}

impl Floor {
    /// Without a limit: how a group begins.
    pub(super) const NONE: Floor = Floor { floor: Money::ZERO, mode: Mode::None };

    pub(super) fn sentence(self) -> Sentence {
        let key = match self.mode {
            Mode::Refuse => "core-account-floor-refuse",
            Mode::Warn => "core-account-floor-warn",
            Mode::None => "core-account-floor-none",
        };
        Sentence::new(key).with("floor", Param::Cents(-self.floor.cents()))
    }

    /// Whether an account may come to `balance`: yes, yes with a warning, or no.
    pub(super) fn check(self, household: &str, balance: Money) -> Result<Option<Sentence>, AccountRefusal> {
        if self.floor <= balance {
            return Ok(None);
        }
        let (owed, floor) = (-balance.cents(), -self.floor.cents());
        match self.mode {
            Mode::None => Ok(None),
            Mode::Warn => Ok(Some(
                Sentence::new("core-account-beyond-floor")
                    .text("household", household)
                    .with("owed", Param::Cents(owed))
                    .with("floor", Param::Cents(floor)),
            )),
            Mode::Refuse => Err(AccountRefusal::BelowFloor { household: household.to_owned(), owed, floor }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn share(number: u128, cents: i64) -> Share {
        Share { household: HouseholdId(Uuid::from_u128(number)), amount: Money::from_cents(cents) }
    }

    fn payment(given: i64, shares: &[Share], change: i64, credit: Option<Share>, gift: i64) -> Payment {
        let cents = Money::from_cents;
        Payment {
            given: cents(given),
            shares: shares.to_vec(),
            change: cents(change),
            credit,
            gift: cents(gift),
        }
    }

    fn accounts() -> Accounts {
        let [kept, cash_box, household, gift] = ["530", "530", "411", "754"].map(str::to_owned);
        Accounts { kept, cash_box, household, gift }
    }

    fn sides(payment: &Payment) -> Vec<(String, i64)> {
        let entries = payment.entries(&accounts());
        entries.into_iter().map(|entry| (entry.account, entry.amount.cents())).collect()
    }

    /// 17,85 € paid with 20 € (case 53).
    #[test]
    fn change_an_advance_and_a_gift_are_three_different_entries() {
        let due = [share(1, 1_785)];
        let check = |change, credit, gift, expected: &[(&str, i64)]| {
            let paid = payment(2_000, &due, change, credit, gift);
            assert_eq!(paid.check(), Ok(()));
            let expected: Vec<_> =
                expected.iter().map(|(code, cents)| ((*code).to_owned(), *cents)).collect();
            assert_eq!(sides(&paid), expected);
        };
        check(215, None, 0, &[("530", 2_000), ("530", -215), ("411", -1_785)]);
        check(0, Some(share(1, 215)), 0, &[("530", 2_000), ("411", -1_785), ("411", -215)]);
        check(0, None, 215, &[("530", 2_000), ("411", -1_785), ("754", -215)]);
        let all = [("530", 2_000), ("530", -210), ("411", -1_785), ("411", -5)];
        check(210, Some(share(1, 5)), 0, &all);
    }

    #[test]
    fn what_is_given_is_placed_to_the_cent() {
        let three = [share(1, 3_460), share(2, 1_410), share(3, 1_250)];
        let check = |given, change, expected| {
            assert_eq!(payment(given, &three, change, None, 0).check(), expected, "{given}");
        };
        check(6_120, 0, Ok(())); // case 54
        check(6_000, 0, Err(AccountRefusal::Missing { given: 6_000, placed: 6_120, missing: 120 }));
        check(6_200, 0, Err(AccountRefusal::Left { given: 6_200, placed: 6_120, left: 80 }));
        check(6_200, 70, Err(AccountRefusal::Left { given: 6_200, placed: 6_190, left: 10 }));
        assert_eq!(payment(215, &[], 0, None, 215).check(), Err(AccountRefusal::NobodyPaid));
        assert_eq!(payment(4_000, &[], 0, Some(share(1, 4_000)), 0).check(), Ok(())); // case 57
    }

    #[test]
    fn a_sum_that_is_not_enough_pays_the_first_ones() {
        let fit = |given, shares: &[i64]| {
            let shares: Vec<Money> = shares.iter().copied().map(Money::from_cents).collect();
            fitted(Money::from_cents(given), &shares).iter().map(|part| part.cents()).collect::<Vec<_>>()
        };
        assert_eq!(fit(2_000, &[1_785, 1_410, 100]), [1_785, 215, 0]);
        assert_eq!(fit(5_000, &[1_785, 1_410]), [1_785, 1_410]);
        assert_eq!(fit(0, &[1_785]), [0]);
    }

    #[test]
    fn the_floor_lets_pass_warns_or_refuses() {
        let check = |mode, balance, expected: Result<bool, i64>| {
            let floor = Floor { floor: Money::from_cents(-5_000), mode };
            let came = floor.check("B-001 Awa", Money::from_cents(balance));
            let expected = expected.map_err(|owed| {
                let household = "B-001 Awa".to_owned();
                AccountRefusal::BelowFloor { household, owed, floor: 5_000 }
            });
            assert_eq!(came.map(|warning| warning.is_some()), expected, "{mode:?} {balance}");
        };
        check(Mode::Refuse, -5_000, Ok(false));
        check(Mode::Refuse, -5_001, Err(5_001));
        check(Mode::Warn, -5_000, Ok(false));
        check(Mode::Warn, -5_001, Ok(true));
        check(Mode::None, -999_999, Ok(false));
        check(Mode::Refuse, 100, Ok(false));
    }

    proptest! {
        #[test]
        fn a_payment_balances_and_pays_each_its_share(
            shares in prop::collection::vec(1_i64..1_000_000, 1..SHARES_MAX),
            (change, credit, gift) in (0_i64..10_000, 0_i64..10_000, 0_i64..10_000),
        ) {
            let shares: Vec<Share> = (1..).zip(&shares).map(|(number, cents)| share(number, *cents)).collect();
            let due: i64 = shares.iter().map(|share| share.amount.cents()).sum();
            let advance = (credit != 0).then(|| share(1, credit));
            let paid = payment(due + change + credit + gift, &shares, change, advance, gift);
            prop_assert_eq!(paid.check(), Ok(()));
            let entries = paid.entries(&accounts());
            prop_assert_eq!(entries.iter().map(|entry| entry.amount.cents()).sum::<i64>(), 0);
            prop_assert!(entries.iter().all(|entry| entry.amount != Money::ZERO));
            for one in &shares {
                let of = |entry: &&Entry| entry.household == Some(one.household);
                let got: i64 = entries.iter().filter(of).map(|entry| entry.amount.cents()).sum();
                let more = if one.household == shares[0].household { credit } else { 0 };
                prop_assert_eq!(-got, one.amount.cents() + more);
            }
        }

        #[test]
        fn parts_of_a_sum_never_make_more_than_it(
            given in 0_i64..100_000, shares in prop::collection::vec(0_i64..100_000, 0..9),
        ) {
            let shares: Vec<Money> = shares.into_iter().map(Money::from_cents).collect();
            let parts = fitted(Money::from_cents(given), &shares);
            let sum: i64 = parts.iter().map(|part| part.cents()).sum();
            let asked: i64 = shares.iter().map(|share| share.cents()).sum();
            prop_assert_eq!(sum, given.min(asked));
            prop_assert!(parts.iter().zip(&shares).all(|(part, share)| Money::ZERO <= *part && part <= share));
        }
    }
}
