//! Cash taken to the bank, and what the bank counted: two gaps of different nature never meet.

use super::commands::moved;
use super::counting::{
    CountLine, PiecesView, expected, found, left, pieces, read_counts, read_name, said_beside,
};
use super::model::{Gap, TillRefusal};
use super::store::{self, Deposit, NewCredited, NewDeposit, Session};
use crate::cash::{self, Method, Purpose};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::format;
use crate::kernel::ids::{CashDepositId, TillId};
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money};
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{ADDRESS_CHARS_MAX, line};
use crate::router::Router;
use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Deposits shown at most in one list.
const DEPOSIT_ROWS_MAX: usize = 100;

pub(super) fn register(router: &mut Router) {
    router.write("tills.deposit", OFFICERS, deposit);
    router.read("tills.list_deposits", OFFICERS, list);
    router.write("tills.credit_deposit", OFFICERS, credit);
    router.write("tills.take_back_deposit", OFFICERS, take_back);
}

/// Take cash to the bank; what stays is the next float.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct DepositCash {
    /// The closed session it is taken from.
    #[ts(optional = nullable)]
    till: Option<TillId>,
    counts: Vec<CountLine>,
    /// Who takes it; the person at the desk unless told.
    #[ts(optional = nullable)]
    who: Option<String>,
    /// As typed: `28/11`; today unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
}

/// List the cash deposits, newest first.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListDeposits {
    /// Deposits at most (100 unless told).
    #[ts(optional, type = "number | null")]
    limit: Option<usize>,
}

/// Write what the bank counted and credited; a difference is written apart.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CreditDeposit {
    deposit: CashDepositId,
    /// As typed: `360,80`.
    amount: String,
    /// As typed: `28/11`; today unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
    /// What the bank says, when it is not what was deposited.
    #[ts(optional = nullable)]
    reason: Option<String>,
}

/// Take back a deposit that never went to the bank: a visible counter-entry, and the cash is in the box again.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct TakeBackCashDeposit {
    deposit: CashDepositId,
    reason: String,
}

#[derive(Debug, Serialize, TS)]
struct DepositsView {
    deposits: Vec<DepositView>,
}

#[derive(Debug, Serialize, TS)]
struct DepositView {
    deposit: CashDepositId,
    number: String,
    on_day: NaiveDate,
    who: String,
    /// The number of the session it was taken from.
    session: Option<String>,
    #[ts(type = "number")]
    deposited_cents: i64,
    #[ts(type = "number")]
    kept_cents: i64,
    voucher: String,
    /// The voucher of the counter-entry, when it was taken back.
    taken_back_by: Option<String>,
    counts: Vec<PiecesView>,
    credited: Option<CreditedView>,
}

#[derive(Debug, Serialize, TS)]
struct CreditedView {
    on_day: NaiveDate,
    #[ts(type = "number")]
    credited_cents: i64,
    /// What the bank counted less what was deposited.
    #[ts(type = "number")]
    gap_cents: i64,
    gap_voucher: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct DepositedView {
    deposit: CashDepositId,
    number: String,
    #[ts(type = "number")]
    deposited_cents: i64,
    #[ts(type = "number")]
    kept_cents: i64,
    voucher: String,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct BankCountView {
    deposit: CashDepositId,
    number: String,
    #[ts(type = "number")]
    credited_cents: i64,
    #[ts(type = "number")]
    gap_cents: i64,
    voucher: Option<String>,
    gap_voucher: Option<String>,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct CashDepositTakenBack {
    deposit: CashDepositId,
    number: String,
    voucher: String,
    sentence: String,
}

/// The day typed, today when none is: not in the future, not before what it follows.
fn day(ctx: &Context<'_>, typed: Option<String>, not_before: NaiveDate) -> Result<NaiveDate, Failure> {
    let on_day = match typed.filter(|day| !day.trim().is_empty()) {
        None => ctx.today,
        Some(day) => read_day(&day, ctx.today).map_err(|refusal| Failure::bad_input("on_day", &refusal))?,
    };
    if ctx.today < on_day {
        return Err(Failure::bad_input("on_day", &TillRefusal::InTheFuture));
    }
    if on_day < not_before {
        return Err(Failure::bad_input("on_day", &TillRefusal::Before { day: not_before }));
    }
    Ok(on_day)
}

/// The session money is taken from: closed, and not used since.
fn taken_from(conn: &Connection, till: TillId) -> Result<(Session, NaiveDate), Failure> {
    let session = found(conn, till)?;
    let Some(closed_on) = session.closing.as_ref().map(|closing| closing.on_day) else {
        return Err(Failure::refused(&TillRefusal::StillOpen).at("till"));
    };
    match store::last_of_name(conn, &session.name)?.filter(|last| last.id != till) {
        Some(last) => Err(Failure::refused(&TillRefusal::UsedSince { number: last.number }).at("till")),
        None => Ok((session, closed_on)),
    }
}

/// What the open sessions hold by now: it is counted and closed before it goes to the bank.
fn in_open_tills(conn: &Connection) -> Result<Money, Failure> {
    let mut there = Money::ZERO;
    for session in store::open_sessions(conn)? {
        let holds = expected(&session, &cash::session_lines(conn, session.id)?)?;
        there = there.plus(holds).map_err(|refusal| Failure::refused(&refusal))?;
    }
    Ok(there)
}

/// What lies outside of the open sessions once `amount` is taken. Errors: it does not hold so much.
fn outside(conn: &Connection, held: Money, amount: Money) -> Result<Money, Failure> {
    let overflow = |refusal| Failure::refused(&refusal);
    let free = held.minus(in_open_tills(conn)?).map_err(overflow)?;
    if free < amount && amount <= held {
        return Err(Failure::refused(&TillRefusal::InOpenTills { free }).at("counts"));
    }
    free.minus(amount).map_err(overflow)
}

fn deposit(tx: &Transaction<'_>, ctx: &Context<'_>, input: DepositCash) -> Result<DepositedView, Failure> {
    let count = read_counts(&input.counts)?;
    let amount = count.total();
    if amount == Money::ZERO {
        return Err(Failure::bad_input("counts", &TillRefusal::NothingTaken));
    }
    let who = read_name(ctx, input.who, "who")?;
    let held = cash::held(tx, Purpose::Kept(Method::Cash))?;
    let (kept, not_before) = match input.till {
        None => (outside(tx, held, amount)?, NaiveDate::MIN),
        Some(till) => {
            let (session, closed_on) = taken_from(tx, till)?;
            let rest = left(tx, &session)?.without(&count);
            (rest.map_err(|refusal| said_beside(&input.counts, &refusal))?.total(), closed_on)
        }
    };
    if held < amount {
        return Err(Failure::refused(&TillRefusal::MoreThanTheBook { held, asked: amount }).at("counts"));
    }
    let on_day = day(ctx, input.on_day, not_before)?;
    let next = store::next_deposit(tx, ctx, on_day)?;
    let number = format!("{}-{}-D{next}", ctx.prefix, on_day.year());
    let label = Sentence::new("core-till-deposit-label").text("number", &number);
    let cash_box = Purpose::Kept(Method::Cash);
    let posted = moved(tx, ctx, on_day, Purpose::OnTheWay, cash_box, amount, ctx.say(&label))?;
    let new = NewDeposit {
        number: next,
        on_day,
        who: &who,
        till: input.till,
        count: &count,
        kept,
        movement: posted.id,
    };
    let deposit = store::insert_deposit(tx, ctx, &new)?;
    ctx.tell("number", number.clone());
    ctx.tell("amount", format::money(amount, ctx.lang));
    let sentence = Sentence::new("core-till-deposited")
        .text("number", &number)
        .text("voucher", &posted.voucher)
        .with("amount", Param::Cents(amount.cents()))
        .with("kept", Param::Cents(kept.cents()));
    Ok(DepositedView {
        deposit,
        number,
        deposited_cents: amount.cents(),
        kept_cents: kept.cents(),
        sentence: ctx.say(&sentence),
        voucher: posted.voucher,
    })
}

fn list(conn: &Connection, _: &Context<'_>, input: ListDeposits) -> Result<DepositsView, Failure> {
    let limit = input.limit.unwrap_or(DEPOSIT_ROWS_MAX).min(DEPOSIT_ROWS_MAX);
    let view = |deposit: Deposit| DepositView {
        deposit: deposit.id,
        number: deposit.number,
        on_day: deposit.on_day,
        who: deposit.who,
        session: deposit.session,
        deposited_cents: deposit.amount.cents(),
        kept_cents: deposit.kept.cents(),
        voucher: deposit.voucher,
        taken_back_by: deposit.taken_back,
        counts: pieces(&deposit.count),
        credited: deposit.credited.map(|credited| CreditedView {
            on_day: credited.on_day,
            credited_cents: credited.amount.cents(),
            gap_cents: credited.amount.cents() - deposit.amount.cents(),
            gap_voucher: credited.gap_voucher,
        }),
    };
    Ok(DepositsView { deposits: store::deposits(conn, limit)?.into_iter().map(view).collect() })
}

fn credit(tx: &Transaction<'_>, ctx: &Context<'_>, input: CreditDeposit) -> Result<BankCountView, Failure> {
    let deposit = there(tx, input.deposit)?;
    if let Some(credited) = deposit.credited {
        return Err(Failure::refused(&TillRefusal::CreditedAlready { on: credited.on_day }));
    }
    let amount = read_money(&input.amount, Sign::NotNegative)
        .map_err(|refusal| Failure::bad_input("amount", &refusal))?;
    let on_day = day(ctx, input.on_day, deposit.on_day)?;
    let reason = line(&input.reason.unwrap_or_default(), ADDRESS_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("reason", &refusal))?;
    let gap = Gap::between(deposit.amount, amount);
    if gap != Gap::None && reason.is_empty() {
        let refusal = TillRefusal::BankGapWithoutReason { credited: amount, deposited: deposit.amount };
        return Err(Failure::bad_input("reason", &refusal));
    }
    let say =
        |key, text: &str| ctx.say(&Sentence::new(key).text("number", &deposit.number).text("reason", text));
    let on_the_way = Purpose::OnTheWay;
    let posted = if amount == Money::ZERO {
        None
    } else {
        let label = say("core-till-credited-label", "");
        Some(moved(tx, ctx, on_day, Purpose::Bank, on_the_way, amount, label)?)
    };
    let label = say("core-till-bank-gap-label", &reason);
    let apart = match gap {
        Gap::None => None,
        Gap::Missing(gap) => Some(moved(tx, ctx, on_day, Purpose::GapLoss, on_the_way, gap, label)?),
        Gap::Over(gap) => Some(moved(tx, ctx, on_day, on_the_way, Purpose::GapGain, gap, label)?),
    };
    let [movement, gap_movement] = [&posted, &apart].map(|one| one.as_ref().map(|one| one.id));
    store::insert_credited(tx, ctx, deposit.id, &NewCredited { on_day, amount, movement, gap_movement })?;
    ctx.tell("number", deposit.number.clone());
    ctx.tell("amount", format::money(amount, ctx.lang));
    let [voucher, gap_voucher] = [posted, apart].map(|one| one.map(|one| one.voucher));
    Ok(BankCountView {
        deposit: deposit.id,
        credited_cents: amount.cents(),
        gap_cents: amount.cents() - deposit.amount.cents(),
        sentence: credited(ctx, &deposit.number, amount, gap, gap_voucher.as_deref()),
        number: deposit.number,
        voucher,
        gap_voucher,
    })
}

/// A deposit that was not taken back.
fn there(conn: &Connection, id: CashDepositId) -> Result<Deposit, Failure> {
    let deposit = store::deposit(conn, id)?.ok_or_else(|| Failure::not_found(&TillRefusal::NoSuchDeposit))?;
    match deposit.taken_back {
        Some(voucher) => Err(Failure::refused(&TillRefusal::TakenBack { voucher })),
        None => Ok(deposit),
    }
}

fn take_back(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: TakeBackCashDeposit,
) -> Result<CashDepositTakenBack, Failure> {
    let reason = cash::read_reason(&input.reason)?;
    let deposit = there(tx, input.deposit)?;
    if let Some(credited) = deposit.credited {
        return Err(Failure::refused(&TillRefusal::CreditedSince { on: credited.on_day }));
    }
    let label = Sentence::new("core-cash-reversal").text("voucher", &deposit.voucher).text("reason", &reason);
    let posted = cash::reverse(tx, ctx, deposit.movement, &ctx.say(&label), None)?;
    ctx.tell("number", deposit.number.clone());
    ctx.tell("voucher", posted.voucher.clone());
    ctx.tell("reason", reason);
    let sentence = Sentence::new("core-till-deposit-taken-back")
        .text("number", &deposit.number)
        .text("voucher", &posted.voucher)
        .with("amount", Param::Cents(deposit.amount.cents()));
    let (number, voucher) = (deposit.number, posted.voucher);
    Ok(CashDepositTakenBack { deposit: input.deposit, number, voucher, sentence: ctx.say(&sentence) })
}

fn credited(ctx: &Context<'_>, number: &str, amount: Money, gap: Gap, gap_voucher: Option<&str>) -> String {
    let (key, gap) = match gap {
        Gap::None => ("core-till-credited", Money::ZERO),
        Gap::Missing(gap) => ("core-till-credited-less", gap),
        Gap::Over(gap) => ("core-till-credited-more", gap),
    };
    let sentence = Sentence::new(key)
        .text("number", number)
        .text("voucher", gap_voucher.unwrap_or_default())
        .with("amount", Param::Cents(amount.cents()))
        .with("gap", Param::Cents(gap.cents()));
    ctx.say(&sentence)
}
