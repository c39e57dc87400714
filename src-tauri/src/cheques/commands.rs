//! The cheques in the box: listed with their age, completed, proposed as instalments.

use super::deposits;
use super::model::{CHEQUES_MAX, ChequeRefusal, Stage, expires_on, instalments};
use super::received::{ChequeInput, may_be_undone, one_cheque};
use super::store::{self, Cheque, WithoutDetails};
use crate::cash::{self, Method, Origin, Purpose, read_above_zero, read_reason};
use crate::context::{Context, OFFICERS, TREASURER};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{ChequeId, MovementId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Sentence};
use crate::router::Router;
use chrono::{Months, NaiveDate};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Cheques of the past shown at most in one list.
const CHEQUES_SHOWN_MAX: usize = 500;

pub(crate) fn register(router: &mut Router) {
    router.read("cheques.list", OFFICERS, list);
    router.read("cheques.preview_instalments", OFFICERS, preview_instalments);
    router.write("cheques.describe", OFFICERS, describe);
    router.write("cheques.cancel", TREASURER, cancel);
    deposits::register(router);
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum ChequesState {
    /// In the box.
    #[default]
    Kept,
    /// In the box, and may be taken to the bank today.
    Due,
    Deposited,
    Bounced,
}

/// List cheques with their age, and the payments by cheque without details.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListCheques {
    /// The ones in the box unless told.
    #[ts(optional = nullable)]
    state: Option<ChequesState>,
}

/// Complete what is written on a cheque in the box, or on a payment whose cheque has no details yet.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct DescribeCheque {
    #[ts(optional = nullable)]
    cheque: Option<ChequeId>,
    /// The payment, when its cheque has no details yet.
    #[ts(optional = nullable)]
    movement: Option<MovementId>,
    #[ts(optional = nullable)]
    number: Option<String>,
    #[ts(optional = nullable)]
    bank: Option<String>,
    #[ts(optional = nullable)]
    drawer: Option<String>,
    /// As typed: `28/11`.
    #[ts(optional = nullable)]
    dated_on: Option<String>,
    /// As typed: `28/11`.
    #[ts(optional = nullable)]
    deposit_from_on: Option<String>,
}

/// Undo a line of the book that brought a cheque, while the cheque is in the box.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CancelCheque {
    movement: MovementId,
    reason: String,
}

/// Propose equal cheques for a sum, one a month.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewInstalments {
    /// As typed: `34,60`.
    amount: String,
    #[ts(type = "number")]
    count: usize,
}

#[derive(Debug, Serialize, TS)]
struct ChequesView {
    cheques: Vec<ChequeView>,
    without_details: Vec<WithoutDetailsView>,
    /// Of the cheques shown.
    #[ts(type = "number")]
    total_cents: i64,
    counts: ChequeCounts,
}

#[derive(Debug, Default, Serialize, TS)]
struct ChequeCounts {
    #[ts(type = "number")]
    kept: usize,
    #[ts(type = "number")]
    due: usize,
    /// Soon worth nothing, or worth nothing already.
    #[ts(type = "number")]
    urgent: usize,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct ChequeView {
    cheque: ChequeId,
    /// Its payment.
    movement: MovementId,
    number: String,
    bank: String,
    drawer: String,
    dated_on: NaiveDate,
    deposit_from_on: NaiveDate,
    expires_on: NaiveDate,
    #[ts(type = "number")]
    amount_cents: i64,
    voucher: String,
    label: String,
    /// `waiting`, `due`, `expiring`, `expired`, `deposited`, `bounced` or `undone`.
    state: String,
    sentence: String,
    /// Number of its deposit.
    deposited_in: Option<String>,
    /// Whether `cheques.cancel` takes its payment; the others are undone where they were made.
    cancellable: bool,
}

#[derive(Debug, Serialize, TS)]
struct WithoutDetailsView {
    movement: MovementId,
    voucher: String,
    on_day: NaiveDate,
    label: String,
    who: String,
    /// Its age is counted from the day it was recorded: `due`, `expiring` or `expired`.
    state: String,
    sentence: String,
    #[ts(type = "number")]
    amount_cents: i64,
    cancellable: bool,
}

#[derive(Debug, Serialize, TS)]
struct ChequeCancelled {
    movement: MovementId,
    voucher: String,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct InstalmentsView {
    instalments: Vec<InstalmentView>,
}

#[derive(Debug, Serialize, TS)]
struct InstalmentView {
    #[ts(type = "number")]
    amount_cents: i64,
    /// As it would be typed.
    shown: String,
    deposit_from_on: String,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListCheques) -> Result<ChequesView, Failure> {
    let kept = store::kept(conn)?;
    let without_details = without_details(conn)?;
    let stage = |cheque: &Cheque| stage(ctx, cheque);
    let is_due = |cheque: &Cheque| match stage(cheque) {
        Stage::Due | Stage::Expiring => true,
        Stage::Waiting | Stage::Expired => false,
    };
    let is_urgent = |stage: Stage| match stage {
        Stage::Expiring | Stage::Expired => true,
        Stage::Waiting | Stage::Due => false,
    };
    let recorded = |one: &WithoutDetails| Stage::of(one.on_day, one.on_day, ctx.today);
    let counts = ChequeCounts {
        kept: kept.len() + without_details.len(),
        due: kept.iter().filter(|cheque| is_due(cheque)).count(),
        urgent: kept.iter().filter(|cheque| is_urgent(stage(cheque))).count()
            + without_details.iter().filter(|one| is_urgent(recorded(one))).count(),
    };
    let state = input.state.unwrap_or_default();
    let cheques: Vec<Cheque> = match state {
        ChequesState::Kept => kept,
        ChequesState::Due => kept.into_iter().filter(|cheque| is_due(cheque)).collect(),
        ChequesState::Deposited => store::deposited(conn, CHEQUES_SHOWN_MAX)?,
        ChequesState::Bounced => store::bounced(conn, CHEQUES_SHOWN_MAX)?,
    };
    let shown = |one: WithoutDetails| WithoutDetailsView {
        state: recorded(&one).name().to_owned(),
        sentence: ctx.say(&recorded(&one).sentence(one.on_day, one.on_day)),
        movement: one.movement,
        voucher: one.voucher,
        on_day: one.on_day,
        label: one.label,
        who: one.who,
        amount_cents: one.cents,
        cancellable: one.origin.is_some_and(Origin::undone_in_the_book),
    };
    Ok(ChequesView {
        total_cents: cheques.iter().map(|cheque| cheque.written.amount.cents()).sum(),
        cheques: cheques.into_iter().map(|cheque| view(ctx, cheque)).collect(),
        without_details: match state {
            ChequesState::Kept => without_details.into_iter().map(shown).collect(),
            ChequesState::Due | ChequesState::Deposited | ChequesState::Bounced => Vec::new(),
        },
        counts,
    })
}

fn without_details(conn: &Connection) -> Result<Vec<WithoutDetails>, Failure> {
    let account = cash::account_for(conn, Purpose::Kept(Method::Cheque))?;
    Ok(store::without_details(conn, &account)?)
}

fn stage(ctx: &Context<'_>, cheque: &Cheque) -> Stage {
    Stage::of(cheque.written.dated_on, cheque.written.deposit_from_on, ctx.today)
}

pub(super) fn view(ctx: &Context<'_>, cheque: Cheque) -> ChequeView {
    let (state, sentence) = becomes(ctx, &cheque);
    let written = cheque.written;
    ChequeView {
        cheque: cheque.id,
        movement: cheque.movement,
        cancellable: !cheque.undone
            && cheque.deposit.is_none()
            && cheque.bounced.is_none()
            && cheque.origin.is_some_and(Origin::undone_in_the_book),
        expires_on: expires_on(written.dated_on),
        number: written.number,
        bank: written.bank,
        drawer: written.drawer,
        dated_on: written.dated_on,
        deposit_from_on: written.deposit_from_on,
        amount_cents: written.amount.cents(),
        voucher: cheque.voucher,
        label: cheque.label,
        state: state.to_owned(),
        sentence: ctx.say(&sentence),
        deposited_in: cheque.deposit.map(|deposit| deposit.number),
    }
}

/// What became of a cheque, as a name and a sentence.
fn becomes(ctx: &Context<'_>, cheque: &Cheque) -> (&'static str, Sentence) {
    if let Some(bounced) = &cheque.bounced {
        let sentence = Sentence::new("core-cheque-bounced")
            .with("day", Param::Day(bounced.on_day))
            .text("reason", &bounced.reason);
        return ("bounced", sentence);
    }
    if let Some(deposit) = &cheque.deposit {
        let sentence = Sentence::new("core-cheque-deposited")
            .text("deposit", &deposit.number)
            .with("day", Param::Day(deposit.on_day));
        return ("deposited", sentence);
    }
    if cheque.undone {
        return ("undone", Sentence::new("core-cheque-undone"));
    }
    let stage = stage(ctx, cheque);
    (stage.name(), stage.sentence(cheque.written.dated_on, cheque.written.deposit_from_on))
}

/// What became of the cheques of a payment, for the line of a household's account; empty without any.
pub(crate) fn told(conn: &Connection, ctx: &Context<'_>, movement: MovementId) -> Result<String, Failure> {
    let cheques = store::of_movement(conn, movement)?;
    let told = cheques.iter().map(|cheque| {
        let (state, sentence) = becomes(ctx, cheque);
        let kept = [Stage::Waiting, Stage::Due, Stage::Expiring, Stage::Expired].map(Stage::name);
        let sentence = if kept.contains(&state) { Sentence::new("core-cheque-kept") } else { sentence };
        let sentence = ctx.say(&sentence);
        let several = Sentence::new("core-cheque-of-several")
            .with("amount", Param::Cents(cheque.written.amount.cents()))
            .text("sentence", &sentence);
        if cheques.len() == 1 { sentence } else { ctx.say(&several) }
    });
    Ok(told.collect::<Vec<_>>().join(" "))
}

fn describe(tx: &Transaction<'_>, ctx: &Context<'_>, input: DescribeCheque) -> Result<ChequeView, Failure> {
    let id = match (input.cheque, input.movement) {
        (Some(id), _) => {
            let cheque =
                store::get(tx, id)?.ok_or_else(|| Failure::not_found(&ChequeRefusal::NoSuchCheque))?;
            if let Some(deposit) = cheque.deposit {
                return Err(Failure::refused(&ChequeRefusal::AlreadyDeposited { deposit: deposit.number }));
            }
            if cheque.bounced.is_some() {
                return Err(Failure::refused(&ChequeRefusal::AlreadyBounced));
            }
            let known = cheque.written;
            let payment = cash::get(tx, cheque.movement)?.map(|payment| payment.on_day.parse());
            let received_on = payment.transpose().map_err(Failure::bug)?.unwrap_or(ctx.today);
            let typed = ChequeInput {
                number: input.number.or(Some(known.number)),
                bank: input.bank.or(Some(known.bank)),
                drawer: input.drawer,
                dated_on: said(input.dated_on).or(Some(known.dated_on.to_string())),
                deposit_from_on: said(input.deposit_from_on).or(Some(known.deposit_from_on.to_string())),
                amount: None,
            };
            store::describe(
                tx,
                id,
                &one_cheque(ctx, &typed, (known.amount, received_on), &known.drawer, "")?,
            )?;
            id
        }
        (None, Some(movement)) => {
            let waiting = without_details(tx)?;
            let found = waiting.into_iter().find(|one| one.movement == movement);
            let found = found.ok_or_else(|| Failure::not_found(&ChequeRefusal::NotWithoutDetails))?;
            let typed = ChequeInput {
                number: input.number,
                bank: input.bank,
                drawer: input.drawer,
                dated_on: said(input.dated_on).or(Some(found.on_day.to_string())),
                deposit_from_on: input.deposit_from_on,
                amount: None,
            };
            let written =
                one_cheque(ctx, &typed, (Money::from_cents(found.cents), found.on_day), &found.who, "")?;
            store::insert(tx, ctx, movement, &written)?
        }
        (None, None) => return Err(Failure::not_found(&ChequeRefusal::NoSuchCheque)),
    };
    let cheque = store::get(tx, id)?.ok_or_else(|| Failure::not_found(&ChequeRefusal::NoSuchCheque))?;
    ctx.tell("drawer", cheque.written.drawer.clone());
    ctx.tell("amount", format::money(cheque.written.amount, ctx.lang));
    Ok(view(ctx, cheque))
}

fn cancel(tx: &Transaction<'_>, ctx: &Context<'_>, input: CancelCheque) -> Result<ChequeCancelled, Failure> {
    let reason = read_reason(&input.reason)?;
    let first =
        cash::get(tx, input.movement)?.ok_or_else(|| Failure::not_found(&ChequeRefusal::NoSuchMovement))?;
    if !first.origin.undone_in_the_book() {
        return Err(Failure::refused(&ChequeRefusal::UndoneElsewhere));
    }
    may_be_undone(tx, input.movement)?;
    let label = Sentence::new("core-cash-reversal").text("voucher", &first.voucher).text("reason", &reason);
    let posted = cash::reverse(tx, ctx, input.movement, &ctx.say(&label), None)?;
    ctx.tell("first", first.voucher);
    ctx.tell("voucher", posted.voucher.clone());
    let sentence = Sentence::new("core-cheque-cancelled").text("voucher", &posted.voucher);
    Ok(ChequeCancelled { movement: posted.id, voucher: posted.voucher, sentence: ctx.say(&sentence) })
}

/// What was typed, unless it is blank.
fn said(typed: Option<String>) -> Option<String> {
    typed.filter(|text| !text.trim().is_empty())
}

fn preview_instalments(
    _: &Connection,
    ctx: &Context<'_>,
    input: PreviewInstalments,
) -> Result<InstalmentsView, Failure> {
    let amount = read_above_zero("amount", &input.amount)?;
    if !(1..=CHEQUES_MAX).contains(&input.count) {
        let refusal = ChequeRefusal::TooMany { count: input.count, max: CHEQUES_MAX };
        return Err(Failure::refused(&refusal).at("count"));
    }
    let shares =
        instalments(amount, input.count).map_err(|refusal| Failure::refused(&refusal).at("count"))?;
    let view = |(month, share): (u32, Money)| InstalmentView {
        amount_cents: share.cents(),
        shown: format::money(share, ctx.lang),
        deposit_from_on: format::day(
            ctx.today.checked_add_months(Months::new(month)).unwrap_or(ctx.today),
            ctx.lang,
        ),
    };
    Ok(InstalmentsView { instalments: (0..).zip(shares).map(view).collect() })
}

/// What of a payment's cheques is at the bank, in cents: neither in the box nor come back.
pub(crate) fn banked(conn: &Connection, movement: MovementId) -> rusqlite::Result<i64> {
    let cheques = store::of_movement(conn, movement)?;
    let there = cheques.iter().filter(|cheque| cheque.deposit.is_some() && cheque.bounced.is_none());
    Ok(there.map(|cheque| cheque.written.amount.cents()).sum())
}
