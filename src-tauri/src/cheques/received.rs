//! A cheque as it is typed, on its way to the box; used wherever somebody pays by cheque.

use super::model::{CHEQUES_MAX, ChequeRefusal, adds_up, check_dated, wished};
use super::store;
use crate::cash::read_above_zero;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::ids::MovementId;
use crate::kernel::money::Money;
use crate::kernel::text::{NAME_CHARS_MAX, line};
use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

/// One cheque as it is typed; what is left out can be completed until it goes to the bank.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(crate) struct ChequeInput {
    #[ts(optional = nullable)]
    pub(super) number: Option<String>,
    #[ts(optional = nullable)]
    pub(super) bank: Option<String>,
    /// Who signed it; who pays unless told.
    #[ts(optional = nullable)]
    pub(super) drawer: Option<String>,
    /// As typed: `28/11`; today unless told.
    #[ts(optional = nullable)]
    pub(super) dated_on: Option<String>,
    /// Not to be taken to the bank before this day; the day of the cheque unless told.
    #[ts(optional = nullable)]
    pub(super) deposit_from_on: Option<String>,
    /// As typed; a single cheque is for the whole sum unless told.
    #[ts(optional = nullable)]
    pub(super) amount: Option<String>,
}

impl ChequeInput {
    /// Nothing is written yet: the cheque will be described later.
    pub(crate) fn is_blank(&self) -> bool {
        let ChequeInput { number, bank, drawer, dated_on, deposit_from_on, amount } = self;
        let typed = [number, bank, drawer, dated_on, deposit_from_on, amount];
        typed.into_iter().flatten().all(|text| text.trim().is_empty())
    }
}

/// A cheque that may be kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Received {
    pub(super) number: String,
    pub(super) bank: String,
    pub(super) drawer: String,
    pub(super) dated_on: NaiveDate,
    pub(super) deposit_from_on: NaiveDate,
    pub(super) amount: Money,
}

/// Reads the cheques of a payment of `total`; none typed is one cheque whose details come later.
/// Failures speak of `cheques.0.dated_on` and so on.
pub(crate) fn read(
    ctx: &Context<'_>,
    typed: &[ChequeInput],
    total: Money,
    default_drawer: &str,
) -> Result<Vec<Received>, Failure> {
    let one = [ChequeInput::default()];
    let typed = if typed.is_empty() { &one } else { typed };
    if CHEQUES_MAX < typed.len() {
        let refusal = ChequeRefusal::TooMany { count: typed.len(), max: CHEQUES_MAX };
        return Err(Failure::refused(&refusal).at("cheques"));
    }
    let mut received = Vec::new();
    for (index, cheque) in typed.iter().enumerate() {
        let at = format!("cheques.{index}.");
        let amount = match cheque.amount.as_deref().filter(|amount| !amount.trim().is_empty()) {
            None if typed.len() == 1 => total,
            amount => read_above_zero(&format!("{at}amount"), amount.unwrap_or_default())?,
        };
        received.push(one_cheque(ctx, cheque, (amount, ctx.today), default_drawer, &at)?);
    }
    let amounts: Vec<Money> = received.iter().map(|cheque| cheque.amount).collect();
    let last = format!("cheques.{}.amount", amounts.len() - 1);
    adds_up(&amounts, total).map_err(|refusal| Failure::refused(&refusal).at(last))?;
    Ok(received)
}

/// What is written on one cheque; `at` is the beginning of the names of its fields.
pub(super) fn one_cheque(
    ctx: &Context<'_>,
    cheque: &ChequeInput,
    (amount, received_on): (Money, NaiveDate),
    default_drawer: &str,
    at: &str,
) -> Result<Received, Failure> {
    let text = |name: &str, typed: &Option<String>| {
        line(typed.as_deref().unwrap_or_default(), NAME_CHARS_MAX)
            .map_err(|refusal| Failure::bad_input(format!("{at}{name}"), &refusal))
    };
    let day = |name: &str, typed: &Option<String>, default: NaiveDate| match typed.as_deref().map(str::trim) {
        None | Some("") => Ok(default),
        Some(typed) => {
            read_day(typed, ctx.today).map_err(|refusal| Failure::bad_input(format!("{at}{name}"), &refusal))
        }
    };
    let dated_on = day("dated_on", &cheque.dated_on, ctx.today)?;
    check_dated(dated_on, received_on, ctx.today)
        .map_err(|refusal| Failure::refused(&refusal).at(format!("{at}dated_on")))?;
    let deposit_from_on = wished(dated_on, day("deposit_from_on", &cheque.deposit_from_on, dated_on)?)
        .map_err(|refusal| Failure::refused(&refusal).at(format!("{at}deposit_from_on")))?;
    let drawer = text("drawer", &cheque.drawer)?;
    Ok(Received {
        number: text("number", &cheque.number)?,
        bank: text("bank", &cheque.bank)?,
        drawer: if drawer.is_empty() { default_drawer.to_owned() } else { drawer },
        dated_on,
        deposit_from_on,
        amount,
    })
}

/// Keeps the cheques of a movement that was just posted.
pub(crate) fn insert(
    conn: &Connection,
    ctx: &Context<'_>,
    movement: MovementId,
    received: &[Received],
) -> rusqlite::Result<()> {
    received.iter().try_for_each(|cheque| store::insert(conn, ctx, movement, cheque).map(drop))
}

/// Whether a payment may still be undone: not once one of its cheques went to the bank, or brought nothing.
pub(crate) fn may_be_undone(conn: &Connection, movement: MovementId) -> Result<(), Failure> {
    for cheque in store::of_movement(conn, movement)? {
        if let Some(deposit) = cheque.deposit {
            return Err(Failure::refused(&ChequeRefusal::AtTheBank { deposit: deposit.number }));
        }
        if cheque.bounced.is_some() {
            return Err(Failure::refused(&ChequeRefusal::AlreadyBounced));
        }
    }
    Ok(())
}
