//! Cheques at the bank: deposited together under a number, and the one that came back.

use super::commands::{ChequeView, view};
use super::model::{Accounts, ChequeRefusal, FeeTo, Stage, expires_on, owed_again, sent_back};
use super::store::{self, Cheque, NewDeposit, Slip};
use crate::cash::{self, Draft, Entry, Method, Origin, Purpose, read_on_day, read_reason};
use crate::context::{Context, OFFICERS, TREASURER};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{ChequeDepositId, ChequeId, HouseholdId, MovementId};
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money};
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{NAME_CHARS_MAX, line};
use crate::members;
use crate::router::Router;
use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Deposits shown at most in one list.
const DEPOSITS_SHOWN_MAX: usize = 200;

pub(super) fn register(router: &mut Router) {
    router.write("cheques.deposit", TREASURER, deposit);
    router.read("cheques.list_deposits", OFFICERS, list_deposits);
    router.write("cheques.take_back_deposit", TREASURER, take_back);
    router.write("cheques.bounce", TREASURER, bounce);
}

/// Take cheques to the bank together, under one number.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct DepositCheques {
    cheques: Vec<ChequeId>,
    /// As typed: `28/11`; today unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
    /// Who goes to the bank.
    #[ts(optional = nullable)]
    who: Option<String>,
    /// Also those whose wished day has not come.
    #[ts(optional = nullable)]
    even_if_early: Option<bool>,
}

/// List the deposits of cheques, the newest first.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListChequeDeposits {}

/// Take back a deposit that never went to the bank: a visible counter-entry, and its cheques are in the box again.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct TakeBackChequeDeposit {
    deposit: ChequeDepositId,
    reason: String,
}

/// Who pays what the bank takes for a cheque that came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum ChequeFeeTo {
    Household,
    Association,
}

/// Record that a cheque came back unpaid: what it had paid is owed again, goods are not touched.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct BounceCheque {
    cheque: ChequeId,
    /// As the bank says it.
    reason: String,
    /// What the bank takes, as typed; nothing unless told.
    #[ts(optional = nullable)]
    fee: Option<String>,
    /// The association unless told.
    #[ts(optional = nullable)]
    fee_to: Option<ChequeFeeTo>,
    /// As typed: `28/11`; today unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct ChequeDepositsView {
    deposits: Vec<ChequeDepositView>,
}

#[derive(Debug, Serialize, TS)]
struct ChequeDepositView {
    deposit: ChequeDepositId,
    number: String,
    on_day: NaiveDate,
    who: String,
    voucher: String,
    #[ts(type = "number")]
    count: usize,
    #[ts(type = "number")]
    amount_cents: i64,
    /// How many of them came back.
    #[ts(type = "number")]
    bounced: usize,
    /// The voucher of the counter-entry, when it was taken back.
    taken_back_by: Option<String>,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct BouncedView {
    cheque: ChequeView,
    movement: MovementId,
    voucher: String,
    owed: Vec<OwedAgainView>,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct OwedAgainView {
    household: HouseholdId,
    code: String,
    name: String,
    #[ts(type = "number")]
    amount_cents: i64,
}

fn deposit(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: DepositCheques,
) -> Result<ChequeDepositView, Failure> {
    let on_day = read_on_day(ctx, input.on_day.as_deref())?;
    let who = line(input.who.as_deref().unwrap_or_default(), NAME_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("who", &refusal))?;
    let who = if who.is_empty() { ctx.who().to_owned() } else { who };
    let early = input.even_if_early.unwrap_or(false);
    let sum = chosen(tx, &input.cheques, on_day, early)?;
    let year = on_day.year();
    let number = store::next_number(tx, ctx, year)?;
    let name = format!("{}-{year}-R{number}", ctx.prefix);
    let label =
        Sentence::new("core-cheque-deposit-label").text("number", &name).count("count", input.cheques.len());
    let side = |purpose, amount| {
        let account = cash::account_for(tx, purpose)?;
        Ok::<Entry, Failure>(Entry { account, household: None, fund: None, amount })
    };
    let opposite = sum.opposite().map_err(|refusal| Failure::refused(&refusal))?;
    let entries = vec![side(Purpose::Bank, sum)?, side(Purpose::Kept(Method::Cheque), opposite)?];
    let (label, method, origin) = (ctx.say(&label), Method::Cheque, Origin::Cheque);
    let draft = Draft { label, who: who.clone(), method, origin, till: None, entries };
    let posted = cash::post(tx, ctx, on_day, &draft, None)?;
    let new =
        NewDeposit { number, on_day, who: &who, amount: sum, movement: posted.id, cheques: &input.cheques };
    let id = store::insert_deposit(tx, ctx, &new)?;
    ctx.tell("number", name);
    ctx.tell("amount", format::money(sum, ctx.lang));
    let slip = store::slip(tx, id)?.ok_or_else(|| Failure::not_found(&ChequeRefusal::NoSuchDeposit))?;
    Ok(deposit_view(ctx, slip))
}

/// Whether each of the cheques may go to the bank on that day; what they make together.
fn chosen(
    tx: &Transaction<'_>,
    ids: &[ChequeId],
    on_day: NaiveDate,
    even_if_early: bool,
) -> Result<Money, Failure> {
    let refused = |refusal: ChequeRefusal| Failure::refused(&refusal).at("cheques");
    if ids.is_empty() {
        return Err(refused(ChequeRefusal::NoneChosen));
    }
    let mut amounts = Vec::new();
    for (index, id) in ids.iter().enumerate() {
        if ids[..index].contains(id) {
            return Err(refused(ChequeRefusal::Twice));
        }
        let cheque = store::get(tx, *id)?.ok_or_else(|| Failure::not_found(&ChequeRefusal::NoSuchCheque))?;
        depositable(&cheque, on_day, even_if_early).map_err(refused)?;
        amounts.push(cheque.written.amount);
    }
    Money::sum(amounts).map_err(|refusal| Failure::refused(&refusal))
}

fn depositable(cheque: &Cheque, on_day: NaiveDate, even_if_early: bool) -> Result<(), ChequeRefusal> {
    let written = &cheque.written;
    let (amount, drawer) = (written.amount.cents(), written.drawer.clone());
    if let Some(deposit) = &cheque.deposit {
        return Err(ChequeRefusal::AlreadyDeposited { deposit: deposit.number.clone() });
    }
    if cheque.bounced.is_some() {
        return Err(ChequeRefusal::AlreadyBounced);
    }
    if cheque.undone {
        return Err(ChequeRefusal::Undone { amount, drawer });
    }
    if on_day < written.dated_on {
        return Err(ChequeRefusal::NotYetWritten { amount, drawer, dated: written.dated_on });
    }
    match Stage::of(written.dated_on, written.deposit_from_on, on_day) {
        Stage::Waiting if !even_if_early => {
            Err(ChequeRefusal::Early { amount, drawer, from: written.deposit_from_on })
        }
        Stage::Expired => Err(ChequeRefusal::Expired { amount, drawer, until: expires_on(written.dated_on) }),
        Stage::Waiting | Stage::Due | Stage::Expiring => Ok(()),
    }
}

fn list_deposits(
    conn: &Connection,
    ctx: &Context<'_>,
    _: ListChequeDeposits,
) -> Result<ChequeDepositsView, Failure> {
    let slips = store::slips(conn, DEPOSITS_SHOWN_MAX)?;
    Ok(ChequeDepositsView { deposits: slips.into_iter().map(|slip| deposit_view(ctx, slip)).collect() })
}

fn deposit_view(ctx: &Context<'_>, slip: Slip) -> ChequeDepositView {
    let key =
        if slip.taken_back.is_some() { "core-cheque-deposit-taken-back" } else { "core-cheque-deposit-made" };
    let sentence = Sentence::new(key)
        .text("back", slip.taken_back.as_deref().unwrap_or_default())
        .text("number", &slip.number)
        .count("count", slip.lines.len())
        .with("amount", Param::Cents(slip.cents))
        .text("voucher", &slip.voucher);
    ChequeDepositView {
        deposit: slip.id,
        count: slip.lines.len(),
        bounced: slip.lines.iter().filter(|line| line.bounced).count(),
        sentence: ctx.say(&sentence),
        number: slip.number,
        on_day: slip.on_day,
        who: slip.who,
        voucher: slip.voucher,
        taken_back_by: slip.taken_back,
        amount_cents: slip.cents,
    }
}

fn take_back(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: TakeBackChequeDeposit,
) -> Result<ChequeDepositView, Failure> {
    let reason = read_reason(&input.reason)?;
    let found = || Failure::not_found(&ChequeRefusal::NoSuchDeposit);
    let slip = store::slip(tx, input.deposit)?.ok_or_else(found)?;
    if let Some(voucher) = slip.taken_back {
        return Err(Failure::refused(&ChequeRefusal::TakenBack { voucher }));
    }
    if slip.lines.iter().any(|line| line.bounced) {
        return Err(Failure::refused(&ChequeRefusal::OneCameBack));
    }
    if store::on_the_statement(tx, slip.movement)? {
        return Err(Failure::refused(&ChequeRefusal::OnTheStatement));
    }
    let label = Sentence::new("core-cash-reversal").text("voucher", &slip.voucher).text("reason", &reason);
    let posted = cash::reverse(tx, ctx, slip.movement, &ctx.say(&label), None)?;
    store::go_on(tx, ctx, input.deposit)?;
    ctx.tell("number", slip.number);
    ctx.tell("voucher", posted.voucher);
    ctx.tell("reason", reason);
    Ok(deposit_view(ctx, store::slip(tx, input.deposit)?.ok_or_else(found)?))
}

fn bounce(tx: &Transaction<'_>, ctx: &Context<'_>, input: BounceCheque) -> Result<BouncedView, Failure> {
    let reason = read_reason(&input.reason)?;
    let on_day = read_on_day(ctx, input.on_day.as_deref())?;
    let fee = match input.fee.as_deref().filter(|fee| !fee.trim().is_empty()) {
        None => Money::ZERO,
        Some(fee) => {
            read_money(fee, Sign::NotNegative).map_err(|refusal| Failure::bad_input("fee", &refusal))?
        }
    };
    let cheque =
        store::get(tx, input.cheque)?.ok_or_else(|| Failure::not_found(&ChequeRefusal::NoSuchCheque))?;
    let thought = thought_to_be(&cheque, on_day)?;
    let fee_to = match input.fee_to {
        Some(ChequeFeeTo::Household) => FeeTo::Household,
        Some(ChequeFeeTo::Association) | None => FeeTo::Association,
    };
    let accounts = accounts(tx, thought)?;
    let paid = cash::entries(tx, cheque.movement)?;
    let before = store::of_movement(tx, cheque.movement)?;
    let before = before.iter().filter(|other| other.bounced.is_some()).map(|other| other.written.amount);
    let before = Money::sum(before).map_err(|refusal| Failure::refused(&refusal))?;
    let entries = sent_back(&paid, &accounts, (before, cheque.written.amount), fee, fee_to)
        .map_err(|refusal| Failure::refused(&refusal).at("fee_to"))?;
    let owed = owed_again(&entries);
    let label = Sentence::new("core-cheque-bounced-label")
        .text("drawer", &cheque.written.drawer)
        .text("reason", &reason);
    let who = cheque.written.drawer.clone();
    let (label, method, origin) = (ctx.say(&label), Method::Cheque, Origin::Cheque);
    let posted =
        cash::post(tx, ctx, on_day, &Draft { label, who, method, origin, till: None, entries }, None)?;
    store::insert_bounced(tx, ctx, input.cheque, on_day, &reason, fee, posted.id)?;
    ctx.tell("drawer", cheque.written.drawer.clone());
    ctx.tell("amount", format::money(cheque.written.amount, ctx.lang));
    ctx.tell("reason", reason);
    let owed = owed.into_iter().map(|(household, cents)| owed_view(tx, ctx, household, cents));
    let sentence = Sentence::new("core-cheque-bounced-made")
        .with("amount", Param::Cents(cheque.written.amount.cents()))
        .text("voucher", &posted.voucher);
    let cheque =
        store::get(tx, input.cheque)?.ok_or_else(|| Failure::not_found(&ChequeRefusal::NoSuchCheque))?;
    Ok(BouncedView {
        cheque: view(ctx, cheque),
        owed: owed.collect::<Result<_, _>>()?,
        movement: posted.id,
        voucher: posted.voucher,
        sentence: ctx.say(&sentence),
    })
}

/// The accounts that the return of a cheque touches.
fn accounts(tx: &Transaction<'_>, thought: Purpose) -> rusqlite::Result<Accounts> {
    let account = |purpose| cash::account_for(tx, purpose);
    Ok(Accounts {
        bank: account(thought)?,
        bank_fee: account(Purpose::BankFee)?,
        cash_box: account(Purpose::Kept(Method::Cash))?,
        household: account(Purpose::Household)?,
        unsorted: account(Purpose::Unsorted)?,
    })
}

/// Where the money of a cheque that brings nothing was thought to be: at the bank, once it was taken there; in
/// the box, when it is worth nothing any more. It comes back once.
fn thought_to_be(cheque: &Cheque, on_day: NaiveDate) -> Result<Purpose, Failure> {
    if cheque.bounced.is_some() {
        return Err(Failure::refused(&ChequeRefusal::AlreadyBounced));
    }
    if cheque.undone {
        let (amount, drawer) = (cheque.written.amount.cents(), cheque.written.drawer.clone());
        return Err(Failure::refused(&ChequeRefusal::Undone { amount, drawer }));
    }
    match &cheque.deposit {
        Some(deposit) if on_day < deposit.on_day => {
            let refusal = ChequeRefusal::BeforeDeposit { deposited: deposit.on_day };
            Err(Failure::bad_input("on_day", &refusal))
        }
        Some(_) => Ok(Purpose::Bank),
        None if expires_on(cheque.written.dated_on) < on_day => Ok(Purpose::Kept(Method::Cheque)),
        None => Err(Failure::refused(&ChequeRefusal::NotDeposited)),
    }
}

fn owed_view(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    household: HouseholdId,
    cents: i64,
) -> Result<OwedAgainView, Failure> {
    ctx.about(household.0);
    let called = members::called(tx, household)?;
    let (code, name) = called.map(|called| (called.code, called.name)).unwrap_or_default();
    Ok(OwedAgainView { household, code, name, amount_cents: cents })
}
