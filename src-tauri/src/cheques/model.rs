//! What a cheque may and may not: its dates, instalments that add up, and what its return reopens.

use crate::cash::Entry;
use crate::kernel::ids::HouseholdId;
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::kernel::split::split;
use chrono::{Days, Months, NaiveDate};

/// More cheques than one payment is made of.
pub(super) const CHEQUES_MAX: usize = 12;
/// A cheque is shown as urgent this long before it is worth nothing.
const ALERT_DAYS: u64 = 60;

/// The last day on which the bank takes a cheque: one year and eight days after its date (domain.md §4).
pub(super) fn expires_on(dated_on: NaiveDate) -> NaiveDate {
    let a_year = dated_on.checked_add_months(Months::new(12)).unwrap_or(NaiveDate::MAX);
    a_year.checked_add_days(Days::new(8)).unwrap_or(NaiveDate::MAX)
}

/// Where a cheque that lies in the box stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Its drawer wished it to be deposited later.
    Waiting,
    Due,
    /// Due, and soon worth nothing.
    Expiring,
    Expired,
}

impl Stage {
    pub(super) fn of(dated_on: NaiveDate, deposit_from_on: NaiveDate, day: NaiveDate) -> Stage {
        let expires = expires_on(dated_on);
        let alert_on = expires.checked_sub_days(Days::new(ALERT_DAYS)).unwrap_or(NaiveDate::MIN);
        if expires < day {
            Stage::Expired
        } else if day < deposit_from_on {
            Stage::Waiting
        } else if alert_on <= day {
            Stage::Expiring
        } else {
            Stage::Due
        }
    }

    pub(super) fn name(self) -> &'static str {
        match self {
            Stage::Waiting => "waiting",
            Stage::Due => "due",
            Stage::Expiring => "expiring",
            Stage::Expired => "expired",
        }
    }

    pub(super) fn sentence(self, dated_on: NaiveDate, deposit_from_on: NaiveDate) -> Sentence {
        let key = match self {
            Stage::Waiting => "core-cheque-waiting",
            Stage::Due => "core-cheque-due",
            Stage::Expiring => "core-cheque-expiring",
            Stage::Expired => "core-cheque-expired",
        };
        Sentence::new(key)
            .with("from", Param::Day(deposit_from_on))
            .with("until", Param::Day(expires_on(dated_on)))
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum ChequeRefusal {
    #[error("no such cheque")]
    NoSuchCheque,
    #[error("no such deposit")]
    NoSuchDeposit,
    #[error("the movement is not a cheque without details")]
    NotWithoutDetails,
    #[error("dated {dated}, in the future")]
    DatedInTheFuture { dated: NaiveDate },
    #[error("dated {dated}, worth nothing since {until}")]
    TooOld { dated: NaiveDate, until: NaiveDate },
    #[error("wished on {wished}, worth nothing after {until}")]
    WishedTooLate { wished: NaiveDate, until: NaiveDate },
    #[error("{count} cheques, {max} at most")]
    TooMany { count: usize, max: usize },
    #[error("the cheques make {sum}, {missing} less than {total}")]
    Missing { sum: i64, missing: i64, total: i64 },
    #[error("the cheques make {sum}, {over} more than {total}")]
    Over { sum: i64, over: i64, total: i64 },
    #[error("an instalment would be nothing")]
    TooSmall,
    #[error("no cheque was chosen")]
    NoneChosen,
    #[error("the same cheque stands twice")]
    Twice,
    #[error("already in {deposit}")]
    AlreadyDeposited { deposit: String },
    #[error("the payment of the cheque is undone")]
    Undone { amount: i64, drawer: String },
    #[error("not before {from}")]
    Early { amount: i64, drawer: String, from: NaiveDate },
    #[error("the cheque was written on {dated}")]
    NotYetWritten { amount: i64, drawer: String, dated: NaiveDate },
    #[error("worth nothing since {until}")]
    Expired { amount: i64, drawer: String, until: NaiveDate },
    #[error("not deposited")]
    NotDeposited,
    #[error("already returned")]
    AlreadyBounced,
    #[error("returned before its deposit of {deposited}")]
    BeforeDeposit { deposited: NaiveDate },
    #[error("no household to charge")]
    NoHousehold,
    #[error("no such movement")]
    NoSuchMovement,
    #[error("the payment is undone where it was made")]
    UndoneElsewhere,
    #[error("taken back by {voucher}")]
    TakenBack { voucher: String },
    #[error("a cheque of the deposit came back")]
    OneCameBack,
    #[error("the bank credited the deposit")]
    OnTheStatement,
    #[error("the payment went to the bank in {deposit}")]
    AtTheBank { deposit: String },
}

impl Refusal for ChequeRefusal {
    #[expect(clippy::too_many_lines, reason = "a line or two for each refusal")]
    fn sentence(&self) -> Sentence {
        match self {
            ChequeRefusal::NoSuchCheque => Sentence::new("refusal-no-such-cheque"),
            ChequeRefusal::NoSuchDeposit => Sentence::new("refusal-no-such-cheque-deposit"),
            ChequeRefusal::NotWithoutDetails => Sentence::new("refusal-cheque-not-without-details"),
            ChequeRefusal::DatedInTheFuture { dated } => {
                Sentence::new("refusal-cheque-in-the-future").with("dated", Param::Day(*dated))
            }
            ChequeRefusal::TooOld { dated, until } => Sentence::new("refusal-cheque-too-old")
                .with("dated", Param::Day(*dated))
                .with("until", Param::Day(*until)),
            ChequeRefusal::WishedTooLate { wished, until } => Sentence::new("refusal-cheque-wished-too-late")
                .with("wished", Param::Day(*wished))
                .with("until", Param::Day(*until)),
            ChequeRefusal::TooMany { count, max } => {
                Sentence::new("refusal-cheque-too-many").count("count", *count).count("max", *max)
            }
            ChequeRefusal::Missing { sum, missing, total } => Sentence::new("refusal-cheque-missing")
                .with("sum", Param::Cents(*sum))
                .with("missing", Param::Cents(*missing))
                .with("total", Param::Cents(*total)),
            ChequeRefusal::Over { sum, over, total } => Sentence::new("refusal-cheque-over")
                .with("sum", Param::Cents(*sum))
                .with("over", Param::Cents(*over))
                .with("total", Param::Cents(*total)),
            ChequeRefusal::TooSmall => Sentence::new("refusal-cheque-too-small"),
            ChequeRefusal::NoneChosen => Sentence::new("refusal-cheque-none-chosen"),
            ChequeRefusal::Twice => Sentence::new("refusal-cheque-twice"),
            ChequeRefusal::AlreadyDeposited { deposit } => {
                Sentence::new("refusal-cheque-deposited").text("deposit", deposit)
            }
            ChequeRefusal::Undone { amount, drawer } => of_one("refusal-cheque-undone", *amount, drawer),
            ChequeRefusal::NotYetWritten { amount, drawer, dated } => {
                Sentence::new("refusal-cheque-not-yet-written")
                    .with("amount", Param::Cents(*amount))
                    .text("drawer", drawer)
                    .with("dated", Param::Day(*dated))
            }
            ChequeRefusal::Early { amount, drawer, from } => {
                of_one("refusal-cheque-early", *amount, drawer).with("from", Param::Day(*from))
            }
            ChequeRefusal::Expired { amount, drawer, until } => {
                of_one("refusal-cheque-expired", *amount, drawer).with("until", Param::Day(*until))
            }
            ChequeRefusal::NotDeposited => Sentence::new("refusal-cheque-not-deposited"),
            ChequeRefusal::AlreadyBounced => Sentence::new("refusal-cheque-already-bounced"),
            ChequeRefusal::BeforeDeposit { deposited } => {
                Sentence::new("refusal-cheque-before-deposit").with("deposited", Param::Day(*deposited))
            }
            ChequeRefusal::NoSuchMovement => Sentence::new("refusal-cash-no-such-movement"),
            ChequeRefusal::UndoneElsewhere => Sentence::new("refusal-cheque-undone-elsewhere"),
            ChequeRefusal::NoHousehold => Sentence::new("refusal-cheque-no-household"),
            ChequeRefusal::TakenBack { voucher } => {
                Sentence::new("refusal-cheque-deposit-taken-back").text("voucher", voucher)
            }
            ChequeRefusal::OneCameBack => Sentence::new("refusal-cheque-deposit-came-back"),
            ChequeRefusal::OnTheStatement => Sentence::new("refusal-cheque-deposit-on-the-statement"),
            ChequeRefusal::AtTheBank { deposit } => {
                Sentence::new("refusal-cheque-at-the-bank").text("deposit", deposit)
            }
        }
    }
}

/// A sentence that says which cheque it is about.
fn of_one(key: &'static str, amount: i64, drawer: &str) -> Sentence {
    Sentence::new(key).with("amount", Param::Cents(amount)).text("drawer", drawer)
}

/// A cheque is dated on a day that has come, and was still worth something when it was received.
pub(super) fn check_dated(
    dated_on: NaiveDate,
    received_on: NaiveDate,
    today: NaiveDate,
) -> Result<(), ChequeRefusal> {
    let until = expires_on(dated_on);
    if today < dated_on {
        Err(ChequeRefusal::DatedInTheFuture { dated: dated_on })
    } else if until < received_on {
        Err(ChequeRefusal::TooOld { dated: dated_on, until })
    } else {
        Ok(())
    }
}

/// The day from which a cheque may go to the bank, never before its own date.
pub(super) fn wished(dated_on: NaiveDate, deposit_from_on: NaiveDate) -> Result<NaiveDate, ChequeRefusal> {
    let until = expires_on(dated_on);
    if until < deposit_from_on {
        return Err(ChequeRefusal::WishedTooLate { wished: deposit_from_on, until });
    }
    Ok(dated_on.max(deposit_from_on))
}

/// Several cheques make the sum that is paid, to the cent.
pub(super) fn adds_up(amounts: &[Money], total: Money) -> Result<(), ChequeRefusal> {
    let sum: i64 = amounts.iter().map(|amount| amount.cents()).sum();
    let total = total.cents();
    if sum < total {
        Err(ChequeRefusal::Missing { sum, missing: total - sum, total })
    } else if total < sum {
        Err(ChequeRefusal::Over { sum, over: sum - total, total })
    } else {
        Ok(())
    }
}

/// Equal instalments of a sum; the leftover cents go to the first ones.
pub(super) fn instalments(amount: Money, count: usize) -> Result<Vec<Money>, ChequeRefusal> {
    let shares = split(amount.cents(), &vec![1; count]).map_err(|_| ChequeRefusal::TooSmall)?;
    if shares.iter().any(|share| *share <= 0) {
        return Err(ChequeRefusal::TooSmall);
    }
    Ok(shares.into_iter().map(Money::from_cents).collect())
}

/// Who pays what the bank takes for a cheque that bounced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FeeTo {
    Household,
    Association,
}

/// The accounts that the return of a cheque touches.
pub(super) struct Accounts {
    /// Where the money of the cheque was thought to be.
    pub(super) bank: String,
    pub(super) bank_fee: String,
    pub(super) cash_box: String,
    pub(super) household: String,
    pub(super) unsorted: String,
}

/// What one cheque had paid for: whose debt it was, or which account it went to.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Part {
    side: Entry,
    weight: u64,
}

/// The entries of a cheque that came back. What a household had paid is owed again, in proportion of what its
/// payment paid for; what went to no household (a gift) comes back from where it went. Change that was given in
/// cash is owed by the households too. `before` is what other cheques of the payment brought back already, so that
/// when all have come back each household owes exactly what it had paid.
pub(super) fn sent_back(
    payment: &[Entry],
    accounts: &Accounts,
    (before, amount): (Money, Money),
    fee: Money,
    fee_to: FeeTo,
) -> Result<Vec<Entry>, ChequeRefusal> {
    let parts = parts(payment, accounts);
    let weights: Vec<u64> = parts.iter().map(|part| part.weight).collect();
    let shares = |cents| split(cents, &weights).map_err(|_| ChequeRefusal::NoHousehold);
    let (past, whole) = (shares(before.cents())?, shares(before.cents() + amount.cents())?);
    let owed = whole.iter().zip(past).map(|(whole, past)| whole - past);
    let mut entries: Vec<Entry> = parts.iter().zip(owed).map(|(part, cents)| side(part, cents)).collect();
    if fee != Money::ZERO {
        match fee_to {
            FeeTo::Association => entries.push(plain(&accounts.bank_fee, fee.cents())),
            FeeTo::Household => {
                let owing: Vec<&Part> = parts.iter().filter(|part| part.side.household.is_some()).collect();
                let weights: Vec<u64> = owing.iter().map(|part| part.weight).collect();
                let shares = split(fee.cents(), &weights).map_err(|_| ChequeRefusal::NoHousehold)?;
                entries.extend(owing.into_iter().zip(shares).map(|(part, cents)| side(part, cents)));
            }
        }
    }
    entries.retain(|entry| entry.amount != Money::ZERO);
    entries.push(plain(&accounts.bank, -(amount.cents() + fee.cents())));
    Ok(entries)
}

fn side(part: &Part, cents: i64) -> Entry {
    Entry { amount: Money::from_cents(cents), ..part.side.clone() }
}

fn plain(account: &str, cents: i64) -> Entry {
    Entry { account: account.to_owned(), household: None, fund: None, amount: Money::from_cents(cents) }
}

/// What a payment paid for, one part for each household, with the change shared between them.
fn parts(payment: &[Entry], accounts: &Accounts) -> Vec<Part> {
    let credits = payment.iter().filter(|entry| entry.amount.is_negative());
    let (change, paid): (Vec<&Entry>, Vec<&Entry>) =
        credits.partition(|entry| entry.household.is_none() && entry.account == accounts.cash_box);
    let mut parts: Vec<Part> = Vec::new();
    for entry in paid {
        let side = match entry.household {
            Some(_) => Entry { account: accounts.household.clone(), fund: None, ..entry.clone() },
            None => entry.clone(),
        };
        let same = |part: &&mut Part| {
            (&part.side.account, part.side.household, part.side.fund)
                == (&side.account, side.household, side.fund)
        };
        match parts.iter_mut().find(same) {
            Some(part) => part.weight += entry.amount.cents().unsigned_abs(),
            None => parts.push(Part { side, weight: entry.amount.cents().unsigned_abs() }),
        }
    }
    if parts.is_empty() {
        parts.push(Part { side: plain(&accounts.unsorted, 0), weight: 1 });
    }
    let owing: Vec<usize> = parts
        .iter()
        .enumerate()
        .filter(|(_, part)| part.side.household.is_some())
        .map(|(at, _)| at)
        .collect();
    let weights: Vec<u64> = owing.iter().map(|at| parts[*at].weight).collect();
    let change = change.iter().map(|entry| -entry.amount.cents()).sum();
    // Without a household there is nobody who would owe the change.
    for (at, cents) in owing.iter().zip(split(change, &weights).unwrap_or_default()) {
        parts[*at].weight += cents.unsigned_abs();
    }
    parts
}

/// The households whose debt a movement opens again, each once, with what it owes more.
pub(super) fn owed_again(entries: &[Entry]) -> Vec<(HouseholdId, i64)> {
    let mut owed: Vec<(HouseholdId, i64)> = Vec::new();
    for entry in entries {
        let Some(household) = entry.household else { continue };
        match owed.iter_mut().find(|(known, _)| *known == household) {
            Some((_, cents)) => *cents += entry.amount.cents(),
            None => owed.push((household, entry.amount.cents())),
        }
    }
    owed
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cash::Fund;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn household(number: u128) -> HouseholdId {
        HouseholdId(Uuid::from_u128(number))
    }

    fn accounts() -> Accounts {
        let text = |code: &str| code.to_owned();
        Accounts {
            bank: text("512"),
            bank_fee: text("627"),
            cash_box: text("530"),
            household: text("411"),
            unsorted: text("471"),
        }
    }

    fn of(number: u128, account: &str, cents: i64) -> Entry {
        Entry { household: Some(household(number)), ..plain(account, cents) }
    }

    fn back(payment: &[Entry], cents: i64, fee: i64, fee_to: FeeTo) -> Result<Vec<Entry>, ChequeRefusal> {
        sent_back(
            payment,
            &accounts(),
            (Money::ZERO, Money::from_cents(cents)),
            Money::from_cents(fee),
            fee_to,
        )
    }

    #[test]
    fn a_cheque_is_worth_a_year_and_eight_days() {
        let check = |dated: &str, until: &str| assert_eq!(expires_on(day(dated)), day(until), "{dated}");
        check("2026-03-02", "2027-03-10");
        check("2024-02-29", "2025-03-08");
        check("2025-12-31", "2027-01-08");
    }

    #[test]
    fn a_cheque_waits_is_due_becomes_urgent_and_expires() {
        let check = |on: &str, expected| {
            assert_eq!(Stage::of(day("2026-03-02"), day("2026-05-01"), day(on)), expected, "{on}");
        };
        check("2026-03-02", Stage::Waiting);
        check("2026-04-30", Stage::Waiting);
        check("2026-05-01", Stage::Due);
        check("2027-01-08", Stage::Due);
        check("2027-01-09", Stage::Expiring);
        check("2027-03-10", Stage::Expiring);
        check("2027-03-11", Stage::Expired);
    }

    #[test]
    fn a_date_that_has_not_come_or_is_too_long_ago_is_refused() {
        let check = |dated: &str, expected| {
            assert_eq!(check_dated(day(dated), day("2026-03-02"), day("2026-03-02")), expected, "{dated}");
        };
        check("2026-03-02", Ok(()));
        check("2026-03-03", Err(ChequeRefusal::DatedInTheFuture { dated: day("2026-03-03") }));
        check("2025-02-22", Ok(()));
        let (dated, until) = (day("2025-02-21"), day("2026-03-01"));
        check("2025-02-21", Err(ChequeRefusal::TooOld { dated, until }));
        let wish = |on: &str| wished(day("2026-03-02"), day(on));
        assert_eq!(wish("2026-01-01"), Ok(day("2026-03-02")));
        assert_eq!(wish("2027-03-10"), Ok(day("2027-03-10")));
        let (late, until) = (day("2027-03-11"), day("2027-03-10"));
        assert_eq!(wish("2027-03-11"), Err(ChequeRefusal::WishedTooLate { wished: late, until }));
    }

    #[test]
    fn cheques_make_the_sum_to_the_cent() {
        let check = |cents: &[i64], expected| {
            let amounts: Vec<Money> = cents.iter().copied().map(Money::from_cents).collect();
            assert_eq!(adds_up(&amounts, Money::from_cents(3_460)), expected, "{cents:?}");
        };
        check(&[1_200, 1_200, 1_060], Ok(())); // case 55
        check(&[3_460], Ok(()));
        check(&[1_200, 1_200, 1_000], Err(ChequeRefusal::Missing { sum: 3_400, missing: 60, total: 3_460 }));
        check(&[1_200, 1_200, 1_200], Err(ChequeRefusal::Over { sum: 3_600, over: 140, total: 3_460 }));
    }

    #[test]
    fn instalments_are_as_equal_as_cents_allow() {
        let check = |cents: i64, count: usize, expected: Result<&[i64], ChequeRefusal>| {
            let made = instalments(Money::from_cents(cents), count);
            assert_eq!(
                made.map(|all| all.iter().map(|one| one.cents()).collect::<Vec<_>>()),
                expected.map(<[i64]>::to_vec)
            );
        };
        check(12_850, 10, Ok(&[1_285; 10])); // E22
        check(3_460, 3, Ok(&[1_154, 1_153, 1_153]));
        check(2, 3, Err(ChequeRefusal::TooSmall));
        check(0, 1, Err(ChequeRefusal::TooSmall));
    }

    #[test]
    fn each_household_owes_again_what_the_cheque_had_paid() {
        let three = [plain("5112", 6_120), of(1, "411", -3_460), of(2, "411", -1_410), of(3, "411", -1_250)];
        let expected =
            vec![of(1, "411", 3_460), of(2, "411", 1_410), of(3, "411", 1_250), plain("512", -6_120)];
        assert_eq!(back(&three, 6_120, 0, FeeTo::Association), Ok(expected));
        // One of two cheques of 17.30: half of the debt is open again, the fee is the association's.
        let half = [plain("5112", 3_460), of(1, "411", -3_460)];
        let expected = vec![of(1, "411", 1_730), plain("627", 1_200), plain("512", -2_930)];
        assert_eq!(back(&half, 1_730, 1_200, FeeTo::Association), Ok(expected));
    }

    #[test]
    fn change_is_owed_too_and_a_gift_was_not_given() {
        let payment = [plain("5112", 2_000), plain("530", -100), of(1, "411", -1_785), plain("754", -115)];
        let expected =
            vec![of(1, "411", 1_885), plain("754", 115), of(1, "411", 1_200), plain("512", -3_200)];
        let entries = back(&payment, 2_000, 1_200, FeeTo::Household);
        assert_eq!(entries.as_deref(), Ok(expected.as_slice()));
        assert_eq!(owed_again(&expected), [(household(1), 3_085)]);
    }

    #[test]
    fn an_adhesion_stays_and_its_household_owes_the_whole() {
        let fund = Entry { fund: Some(Fund::Solidarity), ..of(1, "754", -500) };
        let adhesion = [of(1, "5112", 2_500), of(1, "7562", -2_000), fund];
        let expected = vec![of(1, "411", 2_500), plain("512", -2_500)];
        assert_eq!(back(&adhesion, 2_500, 0, FeeTo::Association), Ok(expected));
    }

    #[test]
    fn a_cheque_of_no_household_comes_back_from_where_it_went() {
        let grant = [plain("5112", 5_000), plain("74", -5_000)];
        assert_eq!(
            back(&grant, 5_000, 0, FeeTo::Household),
            Ok(vec![plain("74", 5_000), plain("512", -5_000)])
        );
        assert_eq!(back(&grant, 5_000, 100, FeeTo::Household), Err(ChequeRefusal::NoHousehold));
        let cashed = [plain("5112", 5_000), plain("530", -5_000)];
        let unsorted = vec![plain("471", 5_000), plain("512", -5_000)];
        assert_eq!(back(&cashed, 5_000, 0, FeeTo::Association), Ok(unsorted));
    }

    proptest! {
        #[test]
        fn instalments_add_up(cents in 12_i64..10_000_000, count in 1_usize..=CHEQUES_MAX) {
            let made = instalments(Money::from_cents(cents), count).unwrap();
            prop_assert_eq!(made.len(), count);
            prop_assert_eq!(adds_up(&made, Money::from_cents(cents)), Ok(()));
        }

        #[test]
        fn what_comes_back_adds_up(
            shares in prop::collection::vec(1_i64..100_000, 1..9),
            (change, gift, fee) in (0_i64..10_000, 0_i64..10_000, 0_i64..10_000),
            count in 1_usize..5, to_household: bool,
        ) {
            let total = shares.iter().sum::<i64>() + gift;
            let mut payment = vec![plain("5112", total + change)];
            payment.extend((1..).zip(&shares).map(|(number, cents)| of(number, "411", -cents)));
            payment.extend((change != 0).then(|| plain("530", -change)));
            payment.extend((gift != 0).then(|| plain("754", -gift)));
            let fee_to = if to_household { FeeTo::Household } else { FeeTo::Association };
            let cheques = instalments(Money::from_cents(total + change), count);
            for cheque in cheques.unwrap_or_default() {
                let entries = back(&payment, cheque.cents(), fee, fee_to).unwrap();
                prop_assert_eq!(entries.iter().map(|entry| entry.amount.cents()).sum::<i64>(), 0);
                prop_assert!(entries.iter().all(|entry| entry.amount != Money::ZERO));
                prop_assert_eq!(entries.last().map(|entry| entry.amount.cents()), Some(-(cheque.cents() + fee)));
            }
        }
    }
}
