//! Each household of a campaign with its bill as it would be now, whether that stands, and where it is with its money.

use super::gather::{Gathered, overflow};
use super::model::{self, Line};
use super::standing::{Account, AccountLine, Standing, account};
use super::store::Bill;
use crate::accounts;
use crate::campaigns::State;
use crate::cash;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::HouseholdId;
use crate::kernel::money::Money;
use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

/// Whether a bill stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BillStatus {
    /// Not billed yet.
    ToBill,
    /// Something changed since the last bill.
    Changed,
    Owes,
    Even,
    Advance,
}

/// A household with its bill as it would be now.
pub(super) struct Seen {
    pub(super) household: HouseholdId,
    pub(super) lines: Vec<Line>,
    pub(super) due: Money,
    pub(super) status: BillStatus,
    pub(super) standing: Standing,
    /// What came for this campaign, in the order it came.
    pub(super) payments: Vec<Payment>,
}

/// A line of the account, and how much of it is for this campaign, in cents.
pub(super) struct Payment {
    pub(super) line: cash::Line,
    pub(super) cents: i64,
}

pub(super) fn seen(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
    household: HouseholdId,
) -> Result<Seen, Failure> {
    let lines = cash::household_lines(conn, household)?;
    with_account(conn, ctx, gathered, household, lines)
}

/// Everybody of a campaign who has something to pay.
pub(super) fn everybody(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
) -> Result<Vec<Seen>, Failure> {
    let households: Vec<HouseholdId> = gathered.households().into_iter().collect();
    let mut accounts = cash::lines_of_households(conn, &households)?;
    let mut everybody = Vec::new();
    for household in households {
        let lines = accounts.remove(&household).unwrap_or_default();
        everybody.push(with_account(conn, ctx, gathered, household, lines)?);
    }
    Ok(everybody)
}

fn with_account(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
    household: HouseholdId,
    account: Vec<cash::Line>,
) -> Result<Seen, Failure> {
    let bill = gathered.bills.get(&household);
    let lines = match (gathered.campaign.state, bill) {
        (State::Settled, Some(bill)) => bill.lines.clone(),
        (_, _) => model::lines(&gathered.owed(conn, ctx, household)?).map_err(overflow)?,
    };
    let (standing, payments) = paid(gathered, account);
    Ok(Seen {
        household,
        due: model::total(&lines).map_err(overflow)?,
        status: status(bill, &lines, standing, gathered),
        lines,
        standing,
        payments,
    })
}

/// Where an account stands, and what came for this campaign. What was undone never came.
fn paid(gathered: &Gathered, mut lines: Vec<cash::Line>) -> (Standing, Vec<Payment>) {
    let bill_of = |line: &cash::Line| gathered.movements.get(&line.id).copied();
    lines.retain(|line| bill_of(line).is_some() || (line.reverses.is_none() && line.reversed_by.is_none()));
    let moved: Vec<AccountLine> =
        lines.iter().map(|line| AccountLine { cents: line.cents, bill_of: bill_of(line) }).collect();
    let Account { standing, parts } = account(&moved, gathered.campaign.id);
    let mut parts = parts.into_iter().peekable();
    let mut payments = Vec::new();
    for (at, line) in lines.into_iter().enumerate() {
        if let Some((_, cents)) = parts.next_if(|(of, _)| *of == at) {
            payments.push(Payment { line, cents });
        }
    }
    (standing, payments)
}

fn status(bill: Option<&Bill>, lines: &[Line], standing: Standing, gathered: &Gathered) -> BillStatus {
    let settled = gathered.campaign.state == State::Settled;
    let same = |bill: &Bill| bill.lines == lines && (settled || bill.borne_by(gathered.rules));
    match bill {
        None if lines.is_empty() => BillStatus::Even,
        None => BillStatus::ToBill,
        Some(bill) if !same(bill) => BillStatus::Changed,
        Some(_) if standing.left.is_negative() => BillStatus::Owes,
        Some(_) if standing.left == Money::ZERO => BillStatus::Even,
        Some(_) => BillStatus::Advance,
    }
}

pub(super) fn status_says(ctx: &Context<'_>, status: BillStatus, standing: Standing) -> String {
    match status {
        BillStatus::ToBill => ctx.text("core-bill-to-bill"),
        BillStatus::Changed => ctx.text("core-bill-changed"),
        BillStatus::Owes | BillStatus::Even | BillStatus::Advance => {
            ctx.say(&accounts::stands(standing.left))
        }
    }
}

pub(super) fn to_bill(status: BillStatus) -> bool {
    match status {
        BillStatus::ToBill | BillStatus::Changed => true,
        BillStatus::Owes | BillStatus::Even | BillStatus::Advance => false,
    }
}

pub(super) fn is_open(state: State) -> bool {
    match state {
        State::Received | State::Distributing => true,
        State::Prepared | State::Open | State::Closed | State::Adjusted | State::Ordered | State::Settled => {
            false
        }
    }
}

pub(super) fn euros(ctx: &Context<'_>, amount: Money) -> String {
    format::money(amount, ctx.lang)
}

/// What was owed before, as a sum: an advance is below zero.
pub(super) fn owed_before(ctx: &Context<'_>, standing: Standing) -> String {
    euros(ctx, Money::from_cents(-standing.before.cents()))
}
