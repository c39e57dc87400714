//! The third reconciliation: what was due before and is due now, what was paid by which way, what of it is at the bank.

use super::bill::called;
use super::reconcile::{Found, GapView};
use super::seen::{Seen, euros, owed_before};
use super::store::About;
use crate::bank;
use crate::cash::{self, Method, Origin};
use crate::cheques;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{MovementId, TillId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Sentence};
use crate::tills::{self, Banked};
use rusqlite::Connection;
use serde::Serialize;
use std::collections::{BTreeMap, HashMap};
use ts_rs::TS;

/// Who owes or is owed: before, and the bill, less what was paid, is what is left.
#[derive(Debug, Serialize, TS)]
pub(crate) struct MoneyRow {
    pub(crate) called: String,
    /// Owed from before this campaign; an advance is below zero.
    pub(crate) before_says: String,
    /// As billed.
    pub(crate) due_says: String,
    /// Paid for this campaign, change given back taken off.
    pub(crate) paid_says: String,
    pub(crate) gap: GapView,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct MethodRow {
    pub(crate) method_says: String,
    #[ts(type = "number")]
    pub(crate) paid_cents: i64,
    pub(crate) paid_says: String,
    /// What is at the bank for sure; null where no money came.
    pub(crate) banked_says: Option<String>,
    /// Where the rest is; null when there is none.
    pub(crate) rest_says: Option<String>,
}

/// How the money came and where it is.
#[derive(Debug, Serialize, TS)]
pub(crate) struct BankedView {
    pub(crate) methods: Vec<MethodRow>,
    /// What each cash session brought, whether it went to the bank, and its gap with the reason.
    pub(crate) sessions: Vec<String>,
    /// The gaps of these sessions alone, for a page that has no room for all.
    pub(crate) till_gaps: Vec<String>,
}

/// Who still owes something, by name.
pub(super) fn rows(conn: &Connection, ctx: &Context<'_>, found: &Found) -> Result<Vec<MoneyRow>, Failure> {
    let mut rows = Vec::new();
    for one in found.people.iter().filter(|one| one.standing.left.is_negative()) {
        rows.push(MoneyRow {
            called: called(conn, one.household)?.to_string(),
            before_says: owed_before(ctx, one.standing),
            due_says: euros(ctx, one.standing.billed),
            paid_says: euros(ctx, one.standing.paid),
            gap: found.gap(About::Money, one.household.0, |cents| euros(ctx, Money::from_cents(cents))),
        });
    }
    rows.sort_by(|one, other| one.called.cmp(&other.called));
    Ok(rows)
}

/// What came by one way, in cents.
#[derive(Clone, Copy, Debug, Default)]
struct Sums {
    paid: i64,
    banked: i64,
}

/// What was paid by each method, and what of it is at the bank. Cash is followed by session: coins mix, so it counts as
/// banked once everything beyond the session's float was taken there.
pub(super) fn banked(conn: &Connection, ctx: &Context<'_>, people: &[Seen]) -> Result<BankedView, Failure> {
    let mut sums: BTreeMap<Method, Sums> = BTreeMap::new();
    let mut cheques_left: HashMap<MovementId, i64> = HashMap::new();
    let mut by_session: BTreeMap<Option<TillId>, i64> = BTreeMap::new();
    for payment in people.iter().flat_map(|one| &one.payments) {
        let (line, cents) = (&payment.line, payment.cents);
        let method = Some(line).filter(|line| line.origin == Origin::Account);
        // What no money came with, as help, and what came back, as a bounced cheque, stand together.
        let method = method.and_then(|line| Method::parse(&line.method)).unwrap_or(Method::Internal);
        let sum = sums.entry(method).or_default();
        sum.paid += cents;
        sum.banked += match method {
            Method::Cash => {
                *by_session.entry(cash::session_of(conn, line.id)?).or_default() += cents;
                0
            }
            Method::Cheque => {
                // A cheque for several households counts once, and no more than what is paid with it here.
                let left = match cheques_left.get(&line.id) {
                    Some(left) => *left,
                    None => cheques::banked(conn, line.id)?,
                };
                let part = left.min(cents).max(0);
                cheques_left.insert(line.id, left - part);
                part
            }
            Method::Card | Method::Transfer | Method::HelloAsso => {
                if bank::is_matched(conn, line.id)? {
                    cents
                } else {
                    0
                }
            }
            Method::Internal => 0,
        };
    }
    let (mut sessions, mut till_gaps) = (Vec::new(), Vec::new());
    let (mut mixed, mut missing) = (false, 0);
    for (till, cents) in by_session.into_iter().filter(|(_, cents)| *cents != 0) {
        let banked = till.map(|till| tills::banked(conn, till)).transpose()?;
        let amount = Money::from_cents(cents);
        let there = banked.as_ref().and_then(|session| session.of(amount)).unwrap_or_default();
        mixed |= there != amount && banked.as_ref().is_some_and(|session| session.deposited != Money::ZERO);
        sums.entry(Method::Cash).or_default().banked += there.cents();
        missing += banked.as_ref().map_or(0, |session| missing_in(session, amount));
        sessions.push(session_in_full(ctx, banked.as_ref(), amount));
        let gap = banked.as_ref().filter(|session| session.gap != Money::ZERO);
        till_gaps.extend(gap.map(|session| ctx.say(&gap_says("core-banked-till-gap", session))));
    }
    let row = |(method, sums)| row(ctx, method, sums, mixed, missing);
    Ok(BankedView { methods: sums.into_iter().map(row).collect(), sessions, till_gaps })
}

fn row(ctx: &Context<'_>, method: Method, sums: Sums, mixed: bool, missing: i64) -> MethodRow {
    let rest = sums.paid - sums.banked;
    let waits = match method {
        Method::Cash if mixed && rest == missing => Some("core-banked-rest-gap"),
        Method::Cash if mixed => Some("core-banked-rest-mixed"),
        Method::Cash => Some("core-banked-rest-cash"),
        Method::Cheque => Some("core-banked-rest-cheque"),
        Method::Card | Method::Transfer | Method::HelloAsso => Some("core-banked-rest-unmatched"),
        Method::Internal => None,
    };
    let said = |key| ctx.say(&Sentence::new(key).with("amount", Param::Cents(rest)));
    MethodRow {
        method_says: ctx.text(waits.map_or("core-banked-other", |_| cash::method_key(method.name()))),
        paid_cents: sums.paid,
        paid_says: euros(ctx, Money::from_cents(sums.paid)),
        banked_says: waits.map(|_| euros(ctx, Money::from_cents(sums.banked))),
        rest_says: waits.filter(|_| rest != 0).map(said),
    }
}

/// What of an amount is not at the bank though everything beyond the float went there.
fn less_in(session: &Banked, amount: Money) -> i64 {
    session.of(amount).map_or(0, |there| amount.cents() - there.cents())
}

/// What of that was missing when the session was counted; the rest was spent.
fn missing_in(session: &Banked, amount: Money) -> i64 {
    less_in(session, amount).min(-session.gap.cents().min(0))
}

/// What a session brought, what it lacked when it was counted and why, and what of it was spent.
fn session_in_full(ctx: &Context<'_>, session: Option<&Banked>, amount: Money) -> String {
    let mut said = vec![ctx.say(&session_says(session, amount))];
    if let Some(session) = session {
        if session.gap != Money::ZERO {
            said.push(ctx.say(&gap_says("core-banked-session-gap", session)));
        }
        let spent = less_in(session, amount) - missing_in(session, amount);
        if 0 < spent {
            said.push(ctx.say(&Sentence::new("core-banked-session-spent").with("rest", Param::Cents(spent))));
        }
    }
    said.join(" ")
}

/// The gap of a session when it was counted, with its reason.
fn gap_says(key: &'static str, session: &Banked) -> Sentence {
    let says = Sentence::new(key).text("session", &session.number).with("day", Param::Day(session.on_day));
    says.with("gap", Param::Cents(session.gap.cents())).text("reason", &session.reason)
}

/// What a session brought for the campaign: at the bank, in part at the bank without anybody knowing which, or not.
fn session_says(session: Option<&Banked>, amount: Money) -> Sentence {
    let key = match session {
        None => "core-banked-no-session",
        Some(session) => match session.of(amount) {
            Some(there) if there == amount => "core-banked-session",
            Some(_) => "core-banked-session-less",
            None if session.deposited != Money::ZERO => "core-banked-session-mixed",
            None => "core-banked-session-not",
        },
    };
    let says = Sentence::new(key).with("amount", Param::Cents(amount.cents()));
    let Some(session) = session else { return says };
    let says = says.text("session", &session.number).with("day", Param::Day(session.on_day));
    let says = says.with("deposited", Param::Cents(session.deposited.cents()));
    match session.deposited_on {
        Some(day) => says.with("on", Param::Day(day)),
        None => says,
    }
}
