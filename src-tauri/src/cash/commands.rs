//! The book of an account, one line typed into it, and the counter-entry.

use super::labels::account_label;
use super::model::{CashRefusal, Draft, Method, Origin, Purpose, two_sides};
use super::store::{self, Posted};
use super::typed::{read_on_day, read_reason};
use super::warnings::warning;
use crate::context::{Context, OFFICERS, TREASURER};
use crate::failure::Failure;
use crate::kernel::ids::{MovementId, TillId};
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money};
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, line};
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) fn register(router: &mut Router) {
    router.read("cash.list", OFFICERS, list);
    router.write("cash.record", TREASURER, record);
    router.write("cash.reverse", TREASURER, reverse);
}

/// Show the book of an account: movements, running balance.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListCash {
    /// Code of the account; the cash box unless told.
    #[ts(optional = nullable)]
    account: Option<String>,
    /// First day, YYYY-MM-DD; from the beginning unless told.
    #[ts(optional = nullable)]
    from_on: Option<chrono::NaiveDate>,
    /// Last day, YYYY-MM-DD; to the end unless told.
    #[ts(optional = nullable)]
    to_on: Option<chrono::NaiveDate>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum Direction {
    In,
    Out,
}

/// How money changed hands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "PaymentMethod")]
pub(crate) enum MethodName {
    Cash,
    Cheque,
    Card,
    Transfer,
    HelloAsso,
}

/// Write one line into the books; both sides are made.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct RecordCash {
    label: String,
    #[ts(optional = nullable)]
    who: Option<String>,
    method: MethodName,
    /// As typed: `12,50`, `3*2,40`.
    amount: String,
    direction: Direction,
    /// Code of the account on the other side.
    account: String,
    /// As typed: `28/11`; today unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
    /// The cash session; the only open one unless told.
    #[ts(optional = nullable)]
    till: Option<TillId>,
}

/// Undo a line by a visible counter-entry that names it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ReverseCash {
    movement: MovementId,
    reason: String,
    /// The cash session that gives the money back; the one that took it unless told.
    #[ts(optional = nullable)]
    till: Option<TillId>,
}

#[derive(Debug, Serialize, TS)]
struct BookView {
    account: String,
    label: String,
    #[ts(type = "number")]
    opening_cents: i64,
    #[ts(type = "number")]
    closing_cents: i64,
    movements: Vec<MovementView>,
    accounts: Vec<AccountView>,
}

#[derive(Debug, Serialize, TS)]
struct MovementView {
    movement: MovementId,
    voucher: String,
    on_day: String,
    label: String,
    who: String,
    method: String,
    #[ts(type = "number")]
    in_cents: i64,
    #[ts(type = "number")]
    out_cents: i64,
    #[ts(type = "number")]
    balance_cents: i64,
    reverses: Option<String>,
    reversed_by: Option<String>,
    /// Whether `cash.reverse` takes it; the others are undone where they were made.
    reversible: bool,
}

#[derive(Debug, Serialize, TS)]
struct AccountView {
    code: String,
    label: String,
    #[ts(type = "number")]
    balance_cents: i64,
}

#[derive(Debug, Serialize, TS)]
struct PostedView {
    movement: MovementId,
    voucher: String,
    sentence: String,
    /// What is worth a look: much cash at once, a cash book below zero.
    warning: Option<String>,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListCash) -> Result<BookView, Failure> {
    let cash_box = store::account_for(conn, Purpose::Kept(Method::Cash))?;
    let account = input.account.unwrap_or(cash_box);
    let accounts: Vec<AccountView> = store::accounts(conn)?
        .into_iter()
        .map(|(code, label, balance_cents)| {
            let label = account_label(ctx, &code, &label);
            AccountView { code, label, balance_cents }
        })
        .collect();
    let Some(chosen) = accounts.iter().find(|known| known.code == account) else {
        return Err(Failure::bad_input("account", &CashRefusal::NoSuchAccount { code: account }));
    };
    let label = chosen.label.clone();
    let from_on = input.from_on.map_or_else(String::new, |day| day.to_string());
    let to_on = input.to_on.map_or_else(|| "9999-12-31".to_owned(), |day| day.to_string());
    let opening_cents = store::balance_before(conn, &account, &from_on)?;
    let mut balance_cents = opening_cents;
    let mut movements = Vec::new();
    for line in store::lines(conn, &account, &from_on, &to_on)? {
        balance_cents += line.cents;
        movements.push(MovementView {
            movement: line.id,
            voucher: line.voucher,
            on_day: line.on_day,
            label: line.label,
            who: line.who,
            method: line.method,
            in_cents: line.cents.max(0),
            out_cents: (-line.cents).max(0),
            balance_cents,
            reversible: line.origin.undone_in_the_book()
                && line.reverses.is_none()
                && line.reversed_by.is_none()
                && !store::brought_a_cheque(conn, line.id)?,
            reverses: line.reverses,
            reversed_by: line.reversed_by,
        });
    }
    Ok(BookView { account, label, opening_cents, closing_cents: balance_cents, movements, accounts })
}

fn record(tx: &Transaction<'_>, ctx: &Context<'_>, input: RecordCash) -> Result<PostedView, Failure> {
    let label =
        line(&input.label, ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input("label", &refusal))?;
    if label.is_empty() {
        return Err(Failure::bad_input("label", &CashRefusal::NoLabel));
    }
    let who = line(&input.who.unwrap_or_default(), NAME_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("who", &refusal))?;
    let amount = read_money(&input.amount, Sign::NotNegative)
        .map_err(|refusal| Failure::bad_input("amount", &refusal))?;
    let on_day = read_on_day(ctx, input.on_day.as_deref())?;
    if !store::accounts(tx)?.iter().any(|(code, ..)| *code == input.account) {
        return Err(Failure::bad_input("account", &CashRefusal::NoSuchAccount { code: input.account }));
    }
    let method = Method::from(input.method);
    // A cheque that we write is drawn on the bank; only those received lie in the box.
    let kept = match (method, input.direction) {
        (Method::Cheque, Direction::Out) => store::account_for(tx, Purpose::Bank)?,
        (method, Direction::In | Direction::Out) => store::account_for(tx, Purpose::Kept(method))?,
    };
    if input.account == store::account_for(tx, Purpose::Household)? {
        return Err(Failure::bad_input("account", &CashRefusal::OfAHousehold));
    }
    let (to, from) = match input.direction {
        Direction::In => (&kept, &input.account),
        Direction::Out => (&input.account, &kept),
    };
    let entries = two_sides(to, from, amount).map_err(|refusal| Failure::bad_input("amount", &refusal))?;
    let draft = Draft { label: label.clone(), who, method, origin: Origin::Cash, till: input.till, entries };
    let posted = store::post(tx, ctx, on_day, &draft, None)?;
    ctx.tell("label", label);
    ctx.tell("voucher", posted.voucher.clone());
    view(tx, ctx, posted, amount, "core-cash-recorded")
}

fn reverse(tx: &Transaction<'_>, ctx: &Context<'_>, input: ReverseCash) -> Result<PostedView, Failure> {
    let reason = read_reason(&input.reason)?;
    let first =
        store::get(tx, input.movement)?.ok_or_else(|| Failure::not_found(&CashRefusal::NoSuchMovement))?;
    if first.origin == Origin::Adhesion {
        return Err(Failure::refused(&CashRefusal::OfAnAdhesion));
    }
    if first.origin == Origin::Account {
        return Err(Failure::refused(&CashRefusal::OfAnAccount));
    }
    if first.origin == Origin::Invoice {
        return Err(Failure::refused(&CashRefusal::OfAnInvoice));
    }
    if !first.origin.undone_in_the_book() {
        return Err(Failure::refused(&CashRefusal::UndoneElsewhere));
    }
    if store::brought_a_cheque(tx, input.movement)? {
        return Err(Failure::refused(&CashRefusal::OfACheque));
    }
    let label = Sentence::new("core-cash-reversal").text("voucher", &first.voucher).text("reason", &reason);
    let posted = store::reverse(tx, ctx, input.movement, &ctx.say(&label), input.till)?;
    ctx.tell("first", first.voucher);
    ctx.tell("voucher", posted.voucher.clone());
    view(tx, ctx, posted, Money::ZERO, "core-cash-reversed")
}

fn view(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    posted: Posted,
    amount: Money,
    key: &'static str,
) -> Result<PostedView, Failure> {
    let sentence =
        Sentence::new(key).text("voucher", &posted.voucher).with("amount", Param::Cents(amount.cents()));
    let warning = warning(tx, ctx, posted.id)?;
    Ok(PostedView { movement: posted.id, sentence: ctx.say(&sentence), voucher: posted.voucher, warning })
}

impl From<MethodName> for Method {
    fn from(name: MethodName) -> Method {
        match name {
            MethodName::Cash => Method::Cash,
            MethodName::Cheque => Method::Cheque,
            MethodName::Card => Method::Card,
            MethodName::Transfer => Method::Transfer,
            MethodName::HelloAsso => Method::HelloAsso,
        }
    }
}
