//! A movement before it is written: its sides balance, or it is refused. Values in, values out.

use crate::kernel::ids::{HouseholdId, TillId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use chrono::NaiveDate;

/// How money changed hands; `Internal` for entries without any.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Method {
    Cash,
    Cheque,
    Card,
    Transfer,
    HelloAsso,
    Internal,
}

impl Method {
    const ALL: [Method; 6] =
        [Method::Cash, Method::Cheque, Method::Card, Method::Transfer, Method::HelloAsso, Method::Internal];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Method::Cash => "cash",
            Method::Cheque => "cheque",
            Method::Card => "card",
            Method::Transfer => "transfer",
            Method::HelloAsso => "helloasso",
            Method::Internal => "internal",
        }
    }

    pub(crate) fn parse(name: &str) -> Option<Method> {
        Method::ALL.into_iter().find(|method| method.name() == name)
    }
}

/// What an account is for; the treasurer chooses which account that is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Where money paid this way is kept.
    Kept(Method),
    Fee,
    Gift,
    /// What households owe and have in advance; always of class 41.
    Household,
    Sale,
    Subsidy,
    /// Help given from a fund.
    Aid,
    GapLoss,
    GapGain,
    Bank,
    BankFee,
    /// Between the cash box and the bank.
    OnTheWay,
    /// The results of the years before.
    Carried,
    Unsorted,
    /// Goods, as invoiced by suppliers.
    Purchase,
    /// Carriage on their invoices.
    Carriage,
    /// What suppliers are owed.
    Supplier,
    /// What an invoice's own total differs by from its lines.
    InvoiceGap,
    /// Deposits on bottles and crates: owed back to households.
    Deposit,
    /// Carriage as households pay it.
    CarriageSold,
    /// What other groups owe for goods they took at cost.
    OtherGroup,
}

impl Purpose {
    pub(super) fn name(self) -> &'static str {
        match self {
            Purpose::Kept(method) => method.name(),
            Purpose::Fee => "fee",
            Purpose::Gift => "gift",
            Purpose::Household => "household",
            Purpose::Sale => "sale",
            Purpose::Subsidy => "subsidy",
            Purpose::Aid => "aid",
            Purpose::GapLoss => "gap_loss",
            Purpose::GapGain => "gap_gain",
            Purpose::Bank => "bank",
            Purpose::BankFee => "bank_fee",
            Purpose::OnTheWay => "on_the_way",
            Purpose::Carried => "carried",
            Purpose::Unsorted => "unsorted",
            Purpose::Purchase => "purchase",
            Purpose::Carriage => "carriage",
            Purpose::Supplier => "supplier",
            Purpose::InvoiceGap => "invoice_gap",
            Purpose::Deposit => "deposit",
            Purpose::CarriageSold => "carriage_sold",
            Purpose::OtherGroup => "other_group",
        }
    }
}

/// A purse with a purpose of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fund {
    Solidarity,
    /// Orders paid in advance for whoever needs one.
    Suspended,
    Subsidy,
    Contingency,
}

impl Fund {
    pub(crate) const ALL: [Fund; 4] = [Fund::Solidarity, Fund::Suspended, Fund::Subsidy, Fund::Contingency];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Fund::Solidarity => "solidarity",
            Fund::Suspended => "suspended",
            Fund::Subsidy => "subsidy",
            Fund::Contingency => "contingency",
        }
    }

    pub(crate) fn parse(name: &str) -> Option<Fund> {
        Fund::ALL.into_iter().find(|fund| fund.name() == name)
    }
}

/// One side of a movement: a debit is positive, a credit negative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    pub(crate) account: String,
    pub(crate) household: Option<HouseholdId>,
    pub(crate) fund: Option<Fund>,
    pub(crate) amount: Money,
}

/// Which part of the program made a movement, and so must undo it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A line typed into the book.
    Cash,
    Adhesion,
    /// What a household owes or paid.
    Account,
    /// A deposit of cheques, a cheque that bounced.
    Cheque,
    /// The gap of a cash session, cash taken to the bank.
    Till,
    Fund,
    /// A line of the bank's statement that nothing explained.
    Bank,
    /// A supplier's invoice or credit note.
    Invoice,
    /// What a household owes for a campaign, or a fund for its prices.
    Bill,
    /// Goods passed on to another group at cost.
    Stock,
}

impl Origin {
    const ALL: [Origin; 10] = [
        Origin::Cash,
        Origin::Adhesion,
        Origin::Account,
        Origin::Cheque,
        Origin::Till,
        Origin::Fund,
        Origin::Bank,
        Origin::Invoice,
        Origin::Bill,
        Origin::Stock,
    ];

    pub(crate) fn name(self) -> &'static str {
        match self {
            Origin::Cash => "cash",
            Origin::Adhesion => "adhesion",
            Origin::Account => "account",
            Origin::Cheque => "cheque",
            Origin::Till => "till",
            Origin::Fund => "fund",
            Origin::Bank => "bank",
            Origin::Invoice => "invoice",
            Origin::Bill => "bill",
            Origin::Stock => "stock",
        }
    }

    pub(crate) fn parse(name: &str) -> Option<Origin> {
        Origin::ALL.into_iter().find(|origin| origin.name() == name)
    }

    /// Whether the line itself may be undone from the book: the others are undone where they were made.
    pub(crate) fn undone_in_the_book(self) -> bool {
        match self {
            Origin::Cash | Origin::Fund | Origin::Bank => true,
            Origin::Adhesion
            | Origin::Account
            | Origin::Cheque
            | Origin::Till
            | Origin::Invoice
            | Origin::Bill
            | Origin::Stock => false,
        }
    }
}

/// A movement as it is about to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Draft {
    pub(crate) label: String,
    pub(crate) who: String,
    pub(crate) method: Method,
    pub(crate) origin: Origin,
    /// The cash session it belongs to; without one, the only session that is open on this computer.
    pub(crate) till: Option<TillId>,
    pub(crate) entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum CashRefusal {
    #[error("the sides differ by {cents} cents")]
    Unbalanced { cents: i64 },
    #[error("an amount is above zero")]
    NotAboveZero,
    #[error("the account {code} does not exist")]
    NoSuchAccount { code: String },
    #[error("the two accounts are the same")]
    SameAccount,
    #[error("a movement says what it is")]
    NoLabel,
    #[error("a reason is needed")]
    NoReason,
    #[error("no such movement")]
    NoSuchMovement,
    #[error("reversed already by {voucher}")]
    AlreadyReversed { voucher: String },
    #[error("a counter-entry is not reversed")]
    IsReversal,
    #[error("the day has not come yet")]
    InTheFuture,
    #[error("the movement belongs to an adhesion")]
    OfAnAdhesion,
    #[error("the movement belongs to a household's account")]
    OfAnAccount,
    #[error("the movement is a cheque that was received")]
    OfACheque,
    #[error("the movement explains the bank's line of {on_day}")]
    OnTheStatement { on_day: NaiveDate, label: String },
    #[error("the movement is a supplier's invoice")]
    OfAnInvoice,
    #[error("the movement belongs to a deposit, a bounced cheque or a cash session")]
    UndoneElsewhere,
    #[error("the books are closed until {to}; post on {next}")]
    YearClosed { day: NaiveDate, from: NaiveDate, to: NaiveDate, next: NaiveDate },
    #[error("several cash sessions are open: {names}")]
    WhichTill { names: String },
    #[error("the cash session is closed")]
    TillClosed,
    #[error("no such cash session")]
    NoSuchTill,
    #[error("what households owe is written on their account")]
    OfAHousehold,
}

impl Refusal for CashRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            CashRefusal::Unbalanced { cents } => {
                Sentence::new("refusal-cash-unbalanced").count("cents", *cents)
            }
            CashRefusal::NotAboveZero => Sentence::new("refusal-cash-not-above-zero"),
            CashRefusal::NoSuchAccount { code } => {
                Sentence::new("refusal-cash-no-such-account").text("code", code)
            }
            CashRefusal::SameAccount => Sentence::new("refusal-cash-same-account"),
            CashRefusal::NoLabel => Sentence::new("refusal-cash-no-label"),
            CashRefusal::NoReason => Sentence::new("refusal-no-reason"),
            CashRefusal::NoSuchMovement => Sentence::new("refusal-cash-no-such-movement"),
            CashRefusal::AlreadyReversed { voucher } => {
                Sentence::new("refusal-cash-already-reversed").text("voucher", voucher)
            }
            CashRefusal::IsReversal => Sentence::new("refusal-cash-is-reversal"),
            CashRefusal::InTheFuture => Sentence::new("refusal-cash-in-the-future"),
            CashRefusal::OfAnAdhesion => Sentence::new("refusal-cash-of-an-adhesion"),
            CashRefusal::OfAnAccount => Sentence::new("refusal-cash-of-an-account"),
            CashRefusal::OfACheque => Sentence::new("refusal-cash-of-a-cheque"),
            CashRefusal::OnTheStatement { on_day, label } => Sentence::new("refusal-cash-on-the-statement")
                .with("day", Param::Day(*on_day))
                .text("label", label),
            CashRefusal::OfAnInvoice => Sentence::new("refusal-cash-of-an-invoice"),
            CashRefusal::UndoneElsewhere => Sentence::new("refusal-cash-undone-elsewhere"),
            CashRefusal::YearClosed { day, from, next, .. } if day < from => {
                Sentence::new("refusal-cash-before-closed-year")
                    .with("day", Param::Day(*day))
                    .with("from", Param::Day(*from))
                    .with("next", Param::Day(*next))
            }
            CashRefusal::YearClosed { day, from, to, next } => Sentence::new("refusal-cash-year-closed")
                .with("day", Param::Day(*day))
                .with("from", Param::Day(*from))
                .with("to", Param::Day(*to))
                .with("next", Param::Day(*next)),
            CashRefusal::WhichTill { names } => Sentence::new("refusal-cash-which-till").text("names", names),
            CashRefusal::TillClosed => Sentence::new("refusal-till-closed"),
            CashRefusal::NoSuchTill => Sentence::new("refusal-no-such-till"),
            CashRefusal::OfAHousehold => Sentence::new("refusal-cash-of-a-household"),
        }
    }
}

/// The two sides of a simple movement: `amount` goes into `to` and comes from `from`.
pub(crate) fn two_sides(to: &str, from: &str, amount: Money) -> Result<Vec<Entry>, CashRefusal> {
    if amount.is_negative() || amount == Money::ZERO {
        return Err(CashRefusal::NotAboveZero);
    }
    if to == from {
        return Err(CashRefusal::SameAccount);
    }
    let opposite = amount.opposite().map_err(|_| CashRefusal::NotAboveZero)?;
    let side =
        |account: &str, amount| Entry { account: account.to_owned(), household: None, fund: None, amount };
    Ok(vec![side(to, amount), side(from, opposite)])
}

/// The same movement the other way round.
pub(super) fn mirrored(entries: &[Entry]) -> Result<Vec<Entry>, CashRefusal> {
    let turned = entries.iter().map(|entry| {
        let amount = entry.amount.opposite().map_err(|_| CashRefusal::NotAboveZero)?;
        Ok(Entry { amount, ..entry.clone() })
    });
    turned.collect()
}

/// Every movement balances: what goes in somewhere came out somewhere else.
pub(super) fn balanced(entries: &[Entry]) -> Result<(), CashRefusal> {
    let sum: i64 = entries.iter().map(|entry| entry.amount.cents()).sum();
    if entries.len() < 2 || sum != 0 { Err(CashRefusal::Unbalanced { cents: sum }) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn side(account: &str, cents: i64) -> Entry {
        Entry { account: account.to_owned(), household: None, fund: None, amount: Money::from_cents(cents) }
    }

    #[test]
    fn the_sides_of_a_movement_add_up_to_nothing() {
        let check =
            |entries: &[Entry], expected: Result<(), CashRefusal>| assert_eq!(balanced(entries), expected);
        check(&[side("530", 100), side("7562", -100)], Ok(()));
        check(&[side("530", 2_500), side("7562", -2_000), side("754", -500)], Ok(()));
        check(&[side("530", 100), side("7562", -99)], Err(CashRefusal::Unbalanced { cents: 1 }));
        check(&[side("530", 0)], Err(CashRefusal::Unbalanced { cents: 0 }));
        check(&[], Err(CashRefusal::Unbalanced { cents: 0 }));
    }

    #[test]
    fn a_simple_movement_has_two_accounts_and_an_amount() {
        let euro = Money::from_cents(100);
        assert_eq!(two_sides("530", "7562", euro), Ok(vec![side("530", 100), side("7562", -100)]));
        assert_eq!(two_sides("530", "530", euro), Err(CashRefusal::SameAccount));
        for cents in [0, -1] {
            assert_eq!(two_sides("530", "7562", Money::from_cents(cents)), Err(CashRefusal::NotAboveZero));
        }
    }

    proptest! {
        #[test]
        fn a_counter_entry_undoes_its_movement(amounts in prop::collection::vec(-1_000_000_i64..1_000_000, 1..9)) {
            let total: i64 = amounts.iter().sum();
            let mut entries: Vec<Entry> = amounts.iter().map(|cents| side("530", *cents)).collect();
            entries.push(side("758", -total));
            prop_assert_eq!(balanced(&entries), Ok(()));
            let back = mirrored(&entries).unwrap();
            prop_assert_eq!(balanced(&back), Ok(()));
            for (there, here) in entries.iter().zip(&back) {
                prop_assert_eq!(there.amount.cents() + here.amount.cents(), 0);
            }
        }
    }
}
