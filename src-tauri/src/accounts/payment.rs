//! A payment: for one household or several, what is done with the rest, and the cheques it is made of.
//! The screen adds nothing up: the preview says what is due, what is left and what can be done with it.

use super::commands::{AccountRow, balance, named, row};
use super::model::{AccountRefusal, Accounts, Payment, SHARES_MAX, Share, fitted};
use crate::cash::{self, Draft, Method, MethodName, Origin, Purpose, read_above_zero, read_on_day};
use crate::cheques::{self, ChequeInput};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{HouseholdId, MovementId, TillId};
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money};
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{NAME_CHARS_MAX, line};
use crate::members::Called;
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("accounts.preview_payment", OFFICERS, preview_payment);
    router.write("accounts.pay", OFFICERS, pay);
}

/// What of a payment is for one household.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PaymentShare {
    household: HouseholdId,
    /// As typed; what the household owes unless told.
    #[ts(optional = nullable)]
    amount: Option<String>,
}

/// Show what a payment would be: what is due, what is left, and what can be done with it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewPayment {
    /// What was given, as typed: `20`; what is due unless told.
    #[ts(optional = nullable)]
    amount: Option<String>,
    #[ts(optional = nullable)]
    method: Option<MethodName>,
    shares: Vec<PaymentShare>,
}

/// Record a payment; what is given is shared, given back, kept in advance or a gift, to the cent.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PayAccounts {
    /// Who gives the money; the household unless told.
    #[ts(optional = nullable)]
    payer: Option<String>,
    method: MethodName,
    /// What was given, as typed: `20`.
    amount: String,
    shares: Vec<PaymentShare>,
    /// Given back in cash, as typed: `2,15`.
    #[ts(optional = nullable)]
    change: Option<String>,
    /// Kept in advance for a household.
    #[ts(optional = nullable)]
    credit: Option<PaymentShare>,
    /// A gift to the association, as typed: `2,15`.
    #[ts(optional = nullable)]
    gift: Option<String>,
    /// When the method is cheque; one whose details come later unless told.
    #[ts(optional = nullable)]
    cheques: Option<Vec<ChequeInput>>,
    /// The cash session; the only open one unless told.
    #[ts(optional = nullable)]
    till: Option<TillId>,
    /// As typed: `28/11`; today unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct PaymentPreview {
    #[ts(type = "number")]
    paid_cents: i64,
    #[ts(type = "number")]
    due_cents: i64,
    /// What is left of the money once the shares are paid; negative when it is not enough.
    #[ts(type = "number")]
    rest_cents: i64,
    /// What is due, as it would be typed.
    due: String,
    sentence: String,
    shares: Vec<PaymentShareView>,
    /// What can be done with the rest; none when there is no rest.
    choices: Vec<RestChoice>,
}

#[derive(Debug, Serialize, TS)]
struct PaymentShareView {
    account: AccountRow,
    /// What the household owes, as it would be typed; empty when it owes nothing.
    proposed: String,
    /// What the money is enough for, in the order of the shares, as it would be typed.
    part: String,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "lowercase")]
enum RestKind {
    Change,
    Credit,
    Gift,
}

#[derive(Debug, Serialize, TS)]
struct RestChoice {
    kind: RestKind,
    /// As it would be typed.
    amount: String,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct PaidView {
    movement: MovementId,
    voucher: String,
    #[ts(type = "number")]
    amount_cents: i64,
    sentence: String,
    /// What is worth a look: much cash at once, a cash book below zero.
    warning: Option<String>,
    /// Where each of them stands now.
    accounts: Vec<AccountRow>,
}

fn preview_payment(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PreviewPayment,
) -> Result<PaymentPreview, Failure> {
    let mut called = Vec::new();
    let mut shares = Vec::new();
    let mut owed = Vec::new();
    for (index, share) in input.shares.iter().take(SHARES_MAX).enumerate() {
        let balance = balance(conn, share.household)?;
        let owes = Money::from_cents((-balance).max(0));
        let amount = match said(share.amount.as_deref()) {
            None => owes,
            Some(amount) => zero_or_more(&format!("shares.{index}.amount"), amount)?,
        };
        called.push((named(conn, share.household)?, balance));
        shares.push(amount);
        owed.push(owes);
    }
    let due = Money::sum(shares.iter().copied()).map_err(|refusal| Failure::refused(&refusal))?;
    let paid = match said(input.amount.as_deref()) {
        None => due,
        Some(amount) => zero_or_more("amount", amount)?,
    };
    let rest = Money::from_cents(paid.cents() - due.cents());
    let method = input.method.map_or(Method::Cash, Method::from);
    let first = called.first().map(|(called, _)| called.to_string());
    let choices = first.map_or_else(Vec::new, |first| choices(ctx, method, rest, &first));
    let written = |amount: Money| match amount {
        Money::ZERO => String::new(),
        amount => format::money(amount, ctx.lang),
    };
    let parts = fitted(paid, &shares);
    let views = called.into_iter().zip(owed).zip(parts).map(|(((called, balance), owes), part)| {
        let account = row(ctx, called, balance);
        PaymentShareView { account, proposed: written(owes), part: written(part) }
    });
    Ok(PaymentPreview {
        paid_cents: paid.cents(),
        due_cents: due.cents(),
        rest_cents: rest.cents(),
        due: written(due),
        sentence: ctx.say(&told(paid, due)),
        shares: views.collect(),
        choices,
    })
}

/// What was given against what is due.
fn told(paid: Money, due: Money) -> Sentence {
    let (key, rest) = match paid.cents() - due.cents() {
        0 => ("core-account-exact", 0),
        rest if rest < 0 => ("core-account-short", -rest),
        rest => ("core-account-rest", rest),
    };
    Sentence::new(key)
        .with("paid", Param::Cents(paid.cents()))
        .with("due", Param::Cents(due.cents()))
        .with("rest", Param::Cents(rest))
}

/// What can be done with what is left; change is given where cash is on the table.
fn choices(ctx: &Context<'_>, method: Method, rest: Money, household: &str) -> Vec<RestChoice> {
    if rest <= Money::ZERO {
        return Vec::new();
    }
    let choice = |kind, key| {
        let sentence =
            Sentence::new(key).with("amount", Param::Cents(rest.cents())).text("household", household);
        RestChoice { kind, amount: format::money(rest, ctx.lang), sentence: ctx.say(&sentence) }
    };
    let change = match method {
        Method::Cash => Some(choice(RestKind::Change, "core-account-choice-change")),
        Method::Cheque | Method::Card | Method::Transfer | Method::HelloAsso | Method::Internal => None,
    };
    let others = [
        choice(RestKind::Credit, "core-account-choice-credit"),
        choice(RestKind::Gift, "core-account-choice-gift"),
    ];
    change.into_iter().chain(others).collect()
}

/// What was typed, unless it is blank.
fn said(typed: Option<&str>) -> Option<&str> {
    typed.filter(|text| !text.trim().is_empty())
}

fn zero_or_more(field: &str, typed: &str) -> Result<Money, Failure> {
    read_money(typed, Sign::NotNegative).map_err(|refusal| Failure::bad_input(field, &refusal))
}

/// A payment as typed, read, with the households it names.
struct Read {
    payment: Payment,
    /// Those of the shares, then the one of the advance, each once.
    households: Vec<Called>,
}

fn read(tx: &Transaction<'_>, input: &PayAccounts) -> Result<Read, Failure> {
    let optional = |field: &str, typed: &Option<String>| match said(typed.as_deref()) {
        None => Ok(Money::ZERO),
        Some(typed) => zero_or_more(field, typed),
    };
    let mut households: Vec<Called> = Vec::new();
    let mut shares = Vec::new();
    for (index, share) in input.shares.iter().enumerate() {
        let amount = said(share.amount.as_deref()).unwrap_or_default();
        let amount = read_above_zero(&format!("shares.{index}.amount"), amount)?;
        if households.iter().any(|known| known.id == share.household) {
            let field = format!("shares.{index}.amount");
            return Err(Failure::bad_input(field, &AccountRefusal::Twice));
        }
        households.push(named(tx, share.household)?);
        shares.push(Share { household: share.household, amount });
    }
    let credit = match &input.credit {
        None => None,
        Some(credit) => {
            let amount = optional("credit.amount", &credit.amount)?;
            if households.iter().all(|known| known.id != credit.household) {
                households.push(named(tx, credit.household)?);
            }
            (amount != Money::ZERO).then_some(Share { household: credit.household, amount })
        }
    };
    let payment = Payment {
        given: read_above_zero("amount", &input.amount)?,
        shares,
        change: optional("change", &input.change)?,
        credit,
        gift: optional("gift", &input.gift)?,
    };
    payment.check().map_err(|refusal| Failure::refused(&refusal).at("amount"))?;
    Ok(Read { payment, households })
}

fn pay(tx: &Transaction<'_>, ctx: &Context<'_>, input: PayAccounts) -> Result<PaidView, Failure> {
    let on_day = read_on_day(ctx, input.on_day.as_deref())?;
    let payer = line(input.payer.as_deref().unwrap_or_default(), NAME_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("payer", &refusal))?;
    let Read { payment, households } = read(tx, &input)?;
    let method = Method::from(input.method);
    let takes_change = match method {
        Method::Cash | Method::Cheque => true,
        Method::Card | Method::Transfer | Method::HelloAsso | Method::Internal => false,
    };
    if payment.change != Money::ZERO && !takes_change {
        return Err(Failure::bad_input("change", &AccountRefusal::NoChange));
    }
    let drawer = households.first().map(|first| first.name.clone()).unwrap_or_default();
    let drawer = if payer.is_empty() { &drawer } else { &payer };
    let typed = input.cheques.unwrap_or_default();
    let received = if method == Method::Cheque {
        cheques::read(ctx, &typed, payment.given, drawer)?
    } else if typed.is_empty() {
        Vec::new()
    } else {
        return Err(Failure::bad_input("cheques", &AccountRefusal::NoCheque));
    };
    let account = |purpose| cash::account_for(tx, purpose);
    let accounts = Accounts {
        kept: account(Purpose::Kept(method))?,
        cash_box: account(Purpose::Kept(Method::Cash))?,
        household: account(Purpose::Household)?,
        gift: account(Purpose::Gift)?,
    };
    let names = households.iter().map(Called::to_string).collect::<Vec<_>>().join(", ");
    let label = ctx.say(&Sentence::new("core-account-payment-label").text("households", &names));
    let who =
        if payer.is_empty() { households.first().map(Called::to_string).unwrap_or_default() } else { payer };
    let entries = payment.entries(&accounts);
    let (origin, till) = (Origin::Account, input.till);
    let draft = Draft { label, who: who.clone(), method, origin, till, entries };
    let posted = cash::post(tx, ctx, on_day, &draft, None)?;
    cheques::insert(tx, ctx, posted.id, &received)?;
    ctx.tell("amount", format::money(payment.given, ctx.lang));
    ctx.tell("payer", who);
    ctx.tell("households", names);
    ctx.tell("voucher", posted.voucher.clone());
    paid(tx, ctx, &payment, posted, households)
}

/// Where the households stand once the payment is written.
fn paid(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    payment: &Payment,
    posted: cash::Posted,
    households: Vec<Called>,
) -> Result<PaidView, Failure> {
    let mut accounts = Vec::new();
    for called in households {
        ctx.about(called.id.0);
        let cents = balance(tx, called.id)?;
        accounts.push(row(ctx, called, cents));
    }
    let key = if payment.change == Money::ZERO { "core-account-paid" } else { "core-account-paid-change" };
    let sentence = Sentence::new(key)
        .with("amount", Param::Cents(payment.given.cents()))
        .with("change", Param::Cents(payment.change.cents()))
        .text("voucher", &posted.voucher);
    Ok(PaidView {
        warning: cash::warning(tx, ctx, posted.id)?,
        movement: posted.id,
        voucher: posted.voucher,
        amount_cents: payment.given.cents(),
        sentence: ctx.say(&sentence),
        accounts,
    })
}
