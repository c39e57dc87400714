//! Coins and notes, what is missing or too much, and what a session is made of once it is sealed. Values in,
//! values out.

use crate::kernel::money::Money;
use crate::kernel::search::fold;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use chrono::NaiveDate;
use std::collections::BTreeMap;

/// The notes and coins of the euro in cents, the largest first.
pub(crate) const DENOMINATIONS: [i64; 15] =
    [50_000, 20_000, 10_000, 5_000, 2_000, 1_000, 500, 200, 100, 50, 20, 10, 5, 2, 1];

/// Pieces of one denomination: more is a slip of the finger.
const PIECES_MAX: i64 = 10_000;

/// Pieces by denomination, as counted on the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Count(BTreeMap<i64, i64>);

impl Count {
    /// One more denomination; each once, with a number of pieces that a table can carry.
    pub(super) fn add(&mut self, denomination: i64, pieces: i64) -> Result<(), TillRefusal> {
        if !DENOMINATIONS.contains(&denomination) {
            return Err(TillRefusal::NoSuchDenomination { denomination });
        }
        if !(0..=PIECES_MAX).contains(&pieces) {
            return Err(TillRefusal::TooManyPieces { pieces, max: PIECES_MAX });
        }
        if self.0.insert(denomination, pieces).is_some() {
            return Err(TillRefusal::DenominationTwice { denomination });
        }
        Ok(())
    }

    pub(crate) fn pieces(&self, denomination: i64) -> i64 {
        self.0.get(&denomination).copied().unwrap_or_default()
    }

    /// Denomination in cents and pieces, the largest first, without those that are not there.
    pub(crate) fn rows(&self) -> impl Iterator<Item = (i64, i64)> {
        self.0.iter().rev().map(|(denomination, pieces)| (*denomination, *pieces)).filter(|row| row.1 != 0)
    }

    /// What they are worth; 10,000 pieces of each stay far below what a sum can hold.
    pub(crate) fn total(&self) -> Money {
        Money::from_cents(self.rows().map(|(denomination, pieces)| denomination * pieces).sum())
    }

    /// What remains when some are taken.
    pub(super) fn without(&self, taken: &Count) -> Result<Count, TillRefusal> {
        let mut rest = self.clone();
        for (denomination, asked) in taken.rows() {
            let there = self.pieces(denomination);
            if there < asked {
                return Err(TillRefusal::NotThatMany { denomination, there, asked });
            }
            rest.0.insert(denomination, there - asked);
        }
        Ok(rest)
    }
}

/// What is counted against what should be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    None,
    /// So much less than expected.
    Missing(Money),
    /// So much more than expected.
    Over(Money),
}

impl Gap {
    pub(super) fn between(expected: Money, counted: Money) -> Gap {
        match counted.cents() - expected.cents() {
            0 => Gap::None,
            less @ ..0 => Gap::Missing(Money::from_cents(-less)),
            more @ 1.. => Gap::Over(Money::from_cents(more)),
        }
    }
}

/// The second person at the count: somebody, and somebody else.
pub(super) fn check_witness(closed_by: &str, witness: &str) -> Result<(), TillRefusal> {
    if witness.is_empty() {
        return Err(TillRefusal::NoWitness);
    }
    if fold(closed_by) == fold(witness) {
        return Err(TillRefusal::SamePerson { person: witness.to_owned() });
    }
    Ok(())
}

/// The first twelve digits in groups of four: enough to compare a paper with the screen.
pub(crate) fn short_seal(seal: &str) -> String {
    let digits: Vec<char> = seal.chars().take(12).collect();
    digits.chunks(4).map(|group| group.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum TillRefusal {
    #[error("only {free:?} lie outside of the open sessions")]
    InOpenTills { free: Money },
    #[error("the computer's day comes before the session's")]
    ClosedBeforeOpened { opened: NaiveDate },
    #[error("no coin or note is worth {denomination} cents")]
    NoSuchDenomination { denomination: i64 },
    #[error("{denomination} cents stand twice")]
    DenominationTwice { denomination: i64 },
    #[error("{pieces} pieces, {max} at most")]
    TooManyPieces { pieces: i64, max: i64 },
    #[error("a cash session has a name")]
    NoName,
    #[error("{name} is open already as {number}")]
    AlreadyOpen { name: String, number: String },
    #[error("the last session left {left:?}, {counted:?} are counted")]
    FloatDiffers { left: Money, counted: Money },
    #[error("nobody counts")]
    Nobody,
    #[error("a second person counts with the first")]
    NoWitness,
    #[error("{person} counts alone")]
    SamePerson { person: String },
    #[error("{gap:?} are missing, without a reason")]
    MissingWithoutReason { gap: Money },
    #[error("{gap:?} are too much, without a reason")]
    OverWithoutReason { gap: Money },
    #[error("no such cash session")]
    NoSuchTill,
    #[error("the session is closed")]
    Closed,
    #[error("the session is not closed yet")]
    StillOpen,
    #[error("the till was used since in {number}")]
    UsedSince { number: String },
    #[error("{there} pieces of {denomination} cents are there, {asked} are asked for")]
    NotThatMany { denomination: i64, there: i64, asked: i64 },
    #[error("nothing is taken")]
    NothingTaken,
    #[error("the book holds {held:?}, {asked:?} are asked for")]
    MoreThanTheBook { held: Money, asked: Money },
    #[error("no such deposit")]
    NoSuchDeposit,
    #[error("taken back by {voucher}")]
    TakenBack { voucher: String },
    #[error("the bank counted it on {on}")]
    CreditedSince { on: NaiveDate },
    #[error("credited already on {on}")]
    CreditedAlready { on: NaiveDate },
    #[error("the bank credited {credited:?} of {deposited:?}, without a reason")]
    BankGapWithoutReason { credited: Money, deposited: Money },
    #[error("the day has not come yet")]
    InTheFuture,
    #[error("before {day}")]
    Before { day: NaiveDate },
}

impl Refusal for TillRefusal {
    #[expect(clippy::too_many_lines, reason = "a line or two for each refusal")]
    fn sentence(&self) -> Sentence {
        let plain = Sentence::new;
        match self {
            TillRefusal::NoSuchDenomination { denomination } => {
                plain("refusal-till-denomination").with("amount", Param::Cents(*denomination))
            }
            TillRefusal::DenominationTwice { denomination } => {
                plain("refusal-till-denomination-twice").with("amount", Param::Cents(*denomination))
            }
            TillRefusal::TooManyPieces { pieces, max } => {
                plain("refusal-till-pieces").count("pieces", *pieces).count("max", *max)
            }
            TillRefusal::NoName => plain("refusal-till-no-name"),
            TillRefusal::AlreadyOpen { name, number } => {
                plain("refusal-till-already-open").text("name", name).text("number", number)
            }
            TillRefusal::FloatDiffers { left, counted } => {
                two(plain("refusal-till-float-differs"), ("left", *left), ("counted", *counted))
            }
            TillRefusal::Nobody => plain("refusal-till-nobody"),
            TillRefusal::NoWitness => plain("refusal-till-no-witness"),
            TillRefusal::SamePerson { person } => plain("refusal-till-same-person").text("person", person),
            TillRefusal::MissingWithoutReason { gap } => {
                plain("refusal-till-missing").with("gap", Param::Cents(gap.cents()))
            }
            TillRefusal::OverWithoutReason { gap } => {
                plain("refusal-till-over").with("gap", Param::Cents(gap.cents()))
            }
            TillRefusal::NoSuchTill => plain("refusal-no-such-till"),
            TillRefusal::Closed => plain("refusal-till-closed"),
            TillRefusal::StillOpen => plain("refusal-till-still-open"),
            TillRefusal::InOpenTills { free } => {
                plain("refusal-till-in-open-tills").with("free", Param::Cents(free.cents()))
            }
            TillRefusal::ClosedBeforeOpened { opened } => {
                plain("refusal-till-closed-before-opened").with("opened", Param::Day(*opened))
            }
            TillRefusal::UsedSince { number } => plain("refusal-till-used-since").text("number", number),
            TillRefusal::NotThatMany { denomination, there, asked } => plain("refusal-till-not-that-many")
                .with("amount", Param::Cents(*denomination))
                .count("there", *there)
                .count("asked", *asked),
            TillRefusal::NothingTaken => plain("refusal-till-nothing-taken"),
            TillRefusal::MoreThanTheBook { held, asked } => {
                two(plain("refusal-till-more-than-the-book"), ("held", *held), ("asked", *asked))
            }
            TillRefusal::NoSuchDeposit => plain("refusal-no-such-cash-deposit"),
            TillRefusal::TakenBack { voucher } => {
                plain("refusal-till-deposit-taken-back").text("voucher", voucher)
            }
            TillRefusal::CreditedSince { on } => {
                plain("refusal-till-credited-since").with("on", Param::Day(*on))
            }
            TillRefusal::CreditedAlready { on } => {
                plain("refusal-till-credited-already").with("on", Param::Day(*on))
            }
            TillRefusal::BankGapWithoutReason { credited, deposited } => {
                two(plain("refusal-till-bank-gap"), ("credited", *credited), ("deposited", *deposited))
            }
            TillRefusal::InTheFuture => plain("refusal-cash-in-the-future"),
            TillRefusal::Before { day } => plain("refusal-till-before").with("day", Param::Day(*day)),
        }
    }
}

fn two(sentence: Sentence, first: (&'static str, Money), second: (&'static str, Money)) -> Sentence {
    let [first, second] = [first, second].map(|(name, amount)| (name, Param::Cents(amount.cents())));
    sentence.with(first.0, first.1).with(second.0, second.1)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn count(rows: &[(i64, i64)]) -> Count {
        let mut count = Count::default();
        rows.iter().for_each(|(denomination, pieces)| count.add(*denomination, *pieces).unwrap());
        count
    }

    fn euros(cents: i64) -> Money {
        Money::from_cents(cents)
    }

    #[test]
    fn a_count_is_pieces_by_denomination() {
        let counted = count(&[(1, 5), (5_000, 4), (2_000, 10), (1_000, 1), (20, 4), (2, 0)]);
        assert_eq!(counted.total(), euros(41_085));
        assert_eq!(
            counted.rows().collect::<Vec<_>>(),
            [(5_000, 4), (2_000, 10), (1_000, 1), (20, 4), (1, 5)],
            "the largest first, nothing without pieces"
        );
        assert_eq!(Count::default().total(), Money::ZERO);
    }

    #[test]
    fn a_denomination_exists_and_stands_once() {
        let mut counted = count(&[(5_000, 0)]);
        let denomination = 5_000;
        assert_eq!(counted.add(5_000, 1), Err(TillRefusal::DenominationTwice { denomination }));
        assert_eq!(counted.add(300, 1), Err(TillRefusal::NoSuchDenomination { denomination: 300 }));
        for pieces in [-1, 10_001] {
            assert_eq!(counted.add(1, pieces), Err(TillRefusal::TooManyPieces { pieces, max: 10_000 }));
        }
        assert_eq!(counted.add(1, 10_000), Ok(()));
    }

    #[test]
    fn only_what_is_there_is_taken() {
        let there = count(&[(5_000, 2), (100, 3)]);
        assert_eq!(there.without(&count(&[(5_000, 2)])).map(|rest| rest.total()), Ok(euros(300)));
        let refused = TillRefusal::NotThatMany { denomination: 100, there: 3, asked: 4 };
        assert_eq!(there.without(&count(&[(100, 4)])), Err(refused));
        let refused = TillRefusal::NotThatMany { denomination: 1, there: 0, asked: 1 };
        assert_eq!(there.without(&count(&[(1, 1)])), Err(refused));
    }

    #[test]
    fn a_gap_is_said_from_the_side_of_the_money() {
        let check = |expected, counted, gap| assert_eq!(Gap::between(euros(expected), euros(counted)), gap);
        check(41_235, 41_085, Gap::Missing(euros(150))); // case 59
        check(41_085, 41_085, Gap::None);
        check(0, 20, Gap::Over(euros(20)));
        check(-500, 0, Gap::Over(euros(500)));
    }

    #[test]
    fn two_persons_count() {
        assert_eq!(check_witness("Jeanne", "Ali"), Ok(()));
        assert_eq!(check_witness("Jeanne", ""), Err(TillRefusal::NoWitness));
        let refused = TillRefusal::SamePerson { person: "jeanne".to_owned() };
        assert_eq!(check_witness("Jeanne", "jeanne"), Err(refused));
    }

    #[test]
    fn a_seal_is_compared_by_twelve_digits() {
        assert_eq!(short_seal("0123456789abcdef0123"), "0123 4567 89ab");
    }

    fn any_count() -> impl Strategy<Value = Count> {
        prop::collection::vec(0_i64..=PIECES_MAX, 15)
            .prop_map(|pieces| count(&DENOMINATIONS.into_iter().zip(pieces).collect::<Vec<_>>()))
    }

    proptest! {
        #[test]
        fn a_total_is_the_sum_of_its_rows(counted in any_count()) {
            let by_hand: i64 = DENOMINATIONS.iter().map(|one| one * counted.pieces(*one)).sum();
            prop_assert_eq!(counted.total(), euros(by_hand));
        }

        #[test]
        fn expected_and_gap_make_what_is_counted(expected in -1_000_000_i64..1_000_000, counted in 0_i64..1_000_000) {
            let back = match Gap::between(euros(expected), euros(counted)) {
                Gap::None => expected,
                Gap::Missing(gap) => expected - gap.cents(),
                Gap::Over(gap) => expected + gap.cents(),
            };
            prop_assert_eq!(back, counted);
        }

        #[test]
        fn what_is_taken_and_what_remains_make_what_was_there(there in any_count(), taken in any_count()) {
            match there.without(&taken) {
                Ok(rest) => prop_assert_eq!(rest.total().plus(taken.total()), Ok(there.total())),
                Err(_) => prop_assert!(DENOMINATIONS.iter().any(|one| there.pieces(*one) < taken.pieces(*one))),
            }
        }
    }
}
