//! What a household owes for what it took home, and which accounts it moves. Values in, values out.

use crate::cash::Fund;
use crate::catalogue;
use crate::kernel::coded;
use crate::kernel::ids::OfferId;
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::round::{Overflow, half_away_from_zero};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

coded! {
    /// What a line of a bill is for.
    LineKind {
        Goods = "goods", Carriage = "carriage", Deposit = "deposit", DepositBack = "deposit_back",
        /// What the invoice's price differs by, where the members bear it.
        Drift = "drift",
        Correction = "correction",
    }
}

/// One line of a bill.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) kind: LineKind,
    pub(super) offer: Option<OfferId>,
    pub(super) label: String,
    /// In grams, millilitres or pieces; of deposits, how many.
    pub(super) qty: i64,
    /// For `price_qty`.
    pub(super) price: Money,
    pub(super) price_qty: i64,
    pub(super) amount: Money,
    /// What it costs: for goods at the unrounded cost price, for anything else what is asked.
    pub(super) cost: Money,
}

/// What a household took home of an offer, at its own price.
#[derive(Clone, Debug)]
pub(super) struct Taken {
    pub(super) offer: OfferId,
    pub(super) label: String,
    /// What is paid, in grams, millilitres or pieces: what was weighed where it was.
    pub(super) qty: i64,
    /// The price of the household, for `price_qty`.
    pub(super) price: Money,
    /// The unrounded cost price, in 1/10,000 euro for `price_qty`.
    pub(super) cost_e4: i64,
    pub(super) price_qty: i64,
    /// How many deposits go with it, and what one is.
    pub(super) deposits: i64,
    pub(super) deposit: Money,
    /// Its share of what the invoice's price differs by; zero where the members do not bear it.
    pub(super) drift: Money,
}

/// Empty bottles and crates brought back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Back {
    pub(super) label: String,
    pub(super) count: i64,
    pub(super) unit: Money,
}

/// Everything a bill is made of.
#[derive(Clone, Debug, Default)]
pub(super) struct Owed {
    pub(super) taken: Vec<Taken>,
    /// Its share of carriage by supplier, with the supplier's name.
    pub(super) carriage: Vec<(String, Money)>,
    pub(super) back: Vec<Back>,
    /// Those of the bill before; they stay.
    pub(super) corrections: Vec<Line>,
}

/// What a quantity costs at the unrounded cost price, rounded once: 3 kg at 1.7458 is 5,24 €. Errors: [`Overflow`].
pub(super) fn cost(cost_e4: i64, qty: i64, price_qty: i64) -> Result<Money, Overflow> {
    let exact = Decimal::from(cost_e4).checked_mul(Decimal::from(qty)).ok_or(Overflow)?;
    let cents = exact.checked_div(Decimal::from(price_qty) * Decimal::ONE_HUNDRED).ok_or(Overflow)?;
    half_away_from_zero(cents).map(Money::from_cents)
}

/// How many deposits go with a quantity: one a piece, else one a step. Bottles of 75 cl are sold by 75 cl.
pub(super) fn deposits(dimension: Dimension, qty: i64, step_qty: i64) -> Result<i64, Overflow> {
    match dimension {
        Dimension::Count => Ok(qty),
        Dimension::Mass | Dimension::Volume => {
            half_away_from_zero(Decimal::from(qty).checked_div(Decimal::from(step_qty)).ok_or(Overflow)?)
        }
    }
}

fn same(kind: LineKind, offer: Option<OfferId>, label: &str, amount: Money) -> Line {
    let label = label.to_owned();
    Line { kind, offer, label, qty: 1, price: amount, price_qty: 1, amount, cost: amount }
}

/// The lines of a bill: goods in their order, then carriage, deposits, what the invoice changed, what was corrected.
/// Each is rounded once; the total is their sum. Source: domain.md cases 19, 27, 29, 31, 38. Errors: [`Overflow`].
pub(super) fn lines(owed: &Owed) -> Result<Vec<Line>, Overflow> {
    let mut lines = Vec::new();
    for taken in owed.taken.iter().filter(|taken| taken.qty != 0) {
        lines.push(Line {
            kind: LineKind::Goods,
            offer: Some(taken.offer),
            label: taken.label.clone(),
            qty: taken.qty,
            price: taken.price,
            price_qty: taken.price_qty,
            amount: catalogue::charged(taken.price, taken.qty, taken.price_qty)?,
            cost: cost(taken.cost_e4, taken.qty, taken.price_qty)?,
        });
    }
    let carriage = owed.carriage.iter().filter(|(_, share)| *share != Money::ZERO);
    lines.extend(carriage.map(|(supplier, share)| same(LineKind::Carriage, None, supplier, *share)));
    let deposits = owed.taken.iter().filter(|taken| taken.deposit != Money::ZERO && taken.deposits != 0);
    for taken in deposits {
        let back = Back { label: taken.label.clone(), count: taken.deposits, unit: taken.deposit };
        lines.push(deposit(LineKind::Deposit, Some(taken.offer), &back, back.count)?);
    }
    for back in owed.back.iter().filter(|back| back.count != 0) {
        lines.push(deposit(LineKind::DepositBack, None, back, -back.count)?);
    }
    let drifts = owed.taken.iter().filter(|taken| taken.drift != Money::ZERO);
    lines.extend(drifts.map(|taken| same(LineKind::Drift, Some(taken.offer), &taken.label, taken.drift)));
    lines.extend(owed.corrections.iter().cloned());
    Ok(lines)
}

fn deposit(kind: LineKind, offer: Option<OfferId>, back: &Back, count: i64) -> Result<Line, Overflow> {
    let amount = Money::from_cents(back.unit.cents().checked_mul(count).ok_or(Overflow)?);
    let (label, price) = (back.label.clone(), back.unit);
    Ok(Line { kind, offer, label, qty: count, price, price_qty: 1, amount, cost: amount })
}

/// A line that corrects a bill by an amount, with why.
pub(super) fn correction(label: &str, amount: Money) -> Line {
    same(LineKind::Correction, None, label, amount)
}

/// What the household owes in all; below zero is in its favour. Errors: [`Overflow`].
pub(super) fn total(lines: &[Line]) -> Result<Money, Overflow> {
    Money::sum(lines.iter().map(|line| line.amount))
}

/// The cost price less what the household pays; below zero when it pays more. Errors: [`Overflow`].
pub(super) fn subsidy(lines: &[Line]) -> Result<Money, Overflow> {
    Money::sum(lines.iter().map(|line| line.cost))?.minus(total(lines)?)
}

/// What a fund may still give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Purse {
    pub(super) fund: Fund,
    pub(super) left: Money,
}

/// Which fund bears how much, above zero what it gives. The first as far as it goes, then the second, and what is
/// left over the first one all the same: nobody goes without because a fund is empty, it is said instead. What
/// feeds a fund goes to the first. Source: domain.md cases 29 and 30.
pub(super) fn borne(subsidy: Money, first: Purse, then: Option<Purse>) -> Vec<(Fund, Money)> {
    let cents = subsidy.cents();
    let from_first = cents.min(first.left.cents().max(0)).max(cents.min(0));
    let rest = cents - from_first;
    let from_second = then.map_or(0, |purse| rest.min(purse.left.cents().max(0)));
    let from_first = cents - from_second;
    let parts = [(Some(first.fund), from_first), (then.map(|purse| purse.fund), from_second)];
    let some = parts.into_iter().filter(|(_, cents)| *cents != 0);
    some.filter_map(|(fund, cents)| Some((fund?, Money::from_cents(cents)))).collect()
}

/// Where a side of a bill goes in the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Book {
    Household,
    /// Goods sold, and what is paid beyond the cost price, which bears its fund's mark.
    Sale,
    Carriage,
    /// Owed back: no turnover.
    Deposit,
    /// Help given from a fund.
    Aid,
}

/// Sides in cents, by account and the name of a fund: a debit is above zero.
pub(super) type Sides = BTreeMap<(Book, &'static str), i64>;

/// The sides of a bill; they add up to nothing.
pub(super) fn sides(lines: &[Line], borne: &[(Fund, Money)]) -> Sides {
    let mut sides = Sides::new();
    let mut add = |book, fund: Option<Fund>, cents: i64| {
        *sides.entry((book, fund.map_or("", Fund::name))).or_default() += cents;
    };
    for line in lines {
        let book = match line.kind {
            LineKind::Goods | LineKind::Drift | LineKind::Correction => Book::Sale,
            LineKind::Carriage => Book::Carriage,
            LineKind::Deposit | LineKind::DepositBack => Book::Deposit,
        };
        add(Book::Household, None, line.amount.cents());
        add(book, None, -line.cost.cents());
    }
    for (fund, given) in borne {
        let book = if given.is_negative() { Book::Sale } else { Book::Aid };
        add(book, Some(*fund), given.cents());
    }
    sides
}

/// What changes from one bill to the next, without what stays as it is.
pub(super) fn difference(before: &Sides, after: &Sides) -> Sides {
    let mut sides = after.clone();
    for (side, cents) in before {
        *sides.entry(*side).or_default() -= cents;
    }
    sides.retain(|_, cents| *cents != 0);
    sides
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::rate::BasisPoints;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn cents(cents: i64) -> Money {
        Money::from_cents(cents)
    }

    fn taken(qty: i64, cost_e4: i64, coefficient: u32) -> Taken {
        Taken {
            offer: OfferId(Uuid::from_u128(7)),
            label: "Farine".to_owned(),
            qty,
            price: catalogue::announced(cost_e4, BasisPoints::new(coefficient)).unwrap(),
            cost_e4,
            price_qty: 1_000,
            deposits: 0,
            deposit: Money::ZERO,
            drift: Money::ZERO,
        }
    }

    fn owed(taken: Vec<Taken>) -> Owed {
        Owed { taken, ..Owed::default() }
    }

    /// Amount and what the funds bear, in cents.
    #[track_caller]
    fn check(qty: i64, cost_e4: i64, coefficient: u32, (due, borne): (i64, i64)) {
        let lines = lines(&owed(vec![taken(qty, cost_e4, coefficient)])).unwrap();
        let found = (total(&lines).unwrap(), subsidy(&lines).unwrap());
        assert_eq!(found, (cents(due), cents(borne)), "{qty} at {cost_e4} x {coefficient}");
    }

    #[test]
    fn goods_are_paid_at_the_price_of_the_household_and_the_fund_closes_on_the_cost() {
        // Case 29: 3 kg at 0,87; they cost 5,24 and not 5,25.
        check(3_000, 17_458, 5_000, (261, 263));
        // At the cost price the rounding of the announced price feeds the fund.
        check(3_000, 17_458, 10_000, (525, -1));
        // Who pays more feeds it.
        check(3_000, 17_458, 11_500, (603, -79));
        // Case 19: 580 g and 655 g of cheese at 14,50.
        check(1_235, 145_000, 10_000, (1_791, 0));
        // Case 27: 250 g at 1,75.
        check(250, 17_500, 10_000, (44, 0));
        // Case 76: what was served is billed.
        check(1_480, 32_000, 10_000, (474, 0));
        check(0, 17_458, 5_000, (0, 0));
    }

    #[test]
    fn deposits_are_a_debt_and_no_turnover() {
        // Case 38: 2 bottles taken, 5 brought back at 0,30.
        let milk = Taken { deposits: 2, deposit: cents(30), price_qty: 2, ..taken(2, 36_000, 10_000) };
        let back = vec![Back { label: "bouteille".to_owned(), count: 5, unit: cents(30) }];
        let found = lines(&Owed { back, ..owed(vec![milk]) }).unwrap();
        let amounts: Vec<(LineKind, i64)> =
            found.iter().map(|line| (line.kind, line.amount.cents())).collect();
        let expected = [(LineKind::Goods, 360), (LineKind::Deposit, 60), (LineKind::DepositBack, -150)];
        assert_eq!(amounts, expected);
        let sides = sides(&found, &[]);
        assert_eq!(sides.get(&(Book::Deposit, "")), Some(&90));
        assert_eq!(sides.get(&(Book::Sale, "")), Some(&-360));
        assert_eq!(sides.get(&(Book::Household, "")), Some(&270));
    }

    #[test]
    fn a_bottle_has_a_deposit() {
        let check = |dimension, qty, step, expected| {
            assert_eq!(deposits(dimension, qty, step), Ok(expected), "{qty} by {step}");
        };
        check(Dimension::Count, 6, 6, 6);
        check(Dimension::Volume, 1_500, 750, 2);
        check(Dimension::Mass, 2_050, 1_000, 2);
        check(Dimension::Mass, 0, 1_000, 0);
    }

    #[test]
    fn a_fund_gives_as_far_as_it_goes_then_the_second_and_nobody_goes_without() {
        let purse = |fund, left| Purse { fund, left: cents(left) };
        let (solidarity, subsidy) = (Fund::Solidarity, Fund::Subsidy);
        let check = |asked, first, then: Option<i64>, expected: &[(Fund, i64)]| {
            let found = borne(cents(asked), purse(solidarity, first), then.map(|left| purse(subsidy, left)));
            let expected: Vec<(Fund, Money)> =
                expected.iter().map(|(fund, given)| (*fund, cents(*given))).collect();
            assert_eq!(found, expected, "{asked} of {first} then {then:?}");
        };
        check(263, 1_000, Some(1_000), &[(solidarity, 263)]);
        check(263, 100, Some(1_000), &[(solidarity, 100), (subsidy, 163)]);
        check(263, 0, Some(1_000), &[(subsidy, 263)]);
        check(263, -50, Some(1_000), &[(subsidy, 263)]);
        check(263, 100, Some(100), &[(solidarity, 163), (subsidy, 100)]);
        check(263, 100, None, &[(solidarity, 263)]);
        check(-79, 0, Some(1_000), &[(solidarity, -79)]);
        check(0, 100, None, &[]);
    }

    fn some_taken() -> impl Strategy<Value = Taken> {
        (-2_000_i64..60_000, 100_i64..200_000, 0_u32..20_000, 0_i64..5, -50_i64..50).prop_map(
            |(qty, cost_e4, coefficient, deposits, drift)| Taken {
                deposits,
                deposit: cents(30),
                drift: cents(drift),
                ..taken(qty, cost_e4, coefficient)
            },
        )
    }

    fn some_owed() -> impl Strategy<Value = Owed> {
        let carriage = prop::collection::vec(-500_i64..2_000, 0..3);
        let back = prop::collection::vec((0_i64..10, 1_i64..100), 0..3);
        (prop::collection::vec(some_taken(), 0..12), carriage, back).prop_map(|(taken, carriage, back)| {
            Owed {
                taken,
                carriage: carriage.into_iter().map(|share| ("Moulin".to_owned(), cents(share))).collect(),
                back: back
                    .into_iter()
                    .map(|(count, unit)| Back { label: "bocal".to_owned(), count, unit: cents(unit) })
                    .collect(),
                corrections: vec![correction("geste", cents(-20))],
            }
        })
    }

    fn purses() -> impl Strategy<Value = (Purse, Option<Purse>)> {
        let purse = |fund| (-1_000_i64..5_000).prop_map(move |left| Purse { fund, left: cents(left) });
        (purse(Fund::Solidarity), prop::option::of(purse(Fund::Contingency)))
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]
        /// What households pay and what funds bear make the cost of what was handed over, to the cent.
        #[test]
        fn bills_and_funds_make_the_cost((owed, purses) in (some_owed(), purses())) {
            let lines = lines(&owed).unwrap();
            let borne = borne(subsidy(&lines).unwrap(), purses.0, purses.1);
            let cost: i64 = lines.iter().map(|line| line.cost.cents()).sum();
            let given: i64 = borne.iter().map(|(_, given)| given.cents()).sum();
            prop_assert_eq!(total(&lines).unwrap().cents() + given, cost);
            prop_assert_eq!(sides(&lines, &borne).values().sum::<i64>(), 0);
        }

        /// However often a household is billed again, its movements together are its last bill.
        #[test]
        fn the_movements_of_a_household_are_its_last_bill(
            bills in prop::collection::vec((some_owed(), purses()), 1..6)
        ) {
            let mut booked = Sides::new();
            let mut before = Sides::new();
            for (owed, purses) in &bills {
                let lines = lines(owed).unwrap();
                let after = sides(&lines, &borne(subsidy(&lines).unwrap(), purses.0, purses.1));
                for (side, cents) in difference(&before, &after) {
                    *booked.entry(side).or_default() += cents;
                }
                prop_assert!(difference(&after, &after).is_empty());
                before = after;
            }
            booked.retain(|_, cents| *cents != 0);
            before.retain(|_, cents| *cents != 0);
            prop_assert_eq!(booked, before);
        }
    }
}
