//! Cash sessions as they are read: which are open, what each holds, and whether a closed one is as it was sealed.

use super::commands::CLOSE;
use super::counting::{PiecesView, expected, found, left, pieces};
use super::model::{Count, short_seal};
use super::store::{self, Closing, Moment, Session};
use crate::cash::{self, Method, Purpose, SessionLine};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::journal;
use crate::kernel::ids::{MovementId, TillId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Sentence};
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Closed sessions shown at most in one list.
const LIST_ROWS_MAX: usize = 100;
/// After every instant that is written.
const NOT_YET: &str = "9999";

pub(super) fn register(router: &mut Router) {
    router.read("tills.list", OFFICERS, list);
    router.read("tills.show", OFFICERS, show);
}

/// List the cash sessions: the open ones, and the closed ones, newest first.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListTills {
    /// Closed sessions at most (100 unless told).
    #[ts(optional, type = "number | null")]
    limit: Option<usize>,
}

/// Show one cash session, and whether its seal holds.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowTill {
    till: TillId,
}

#[derive(Debug, Serialize, TS)]
struct TillsView {
    open: Vec<OpenView>,
    closed: Vec<ClosedRow>,
    proposed: Vec<ProposedTillView>,
    #[ts(type = "number")]
    book_cents: i64,
    /// Said when the tills hold more than the cash book.
    warning: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct OpenView {
    till: TillId,
    number: String,
    name: String,
    on_day: NaiveDate,
    opened_by: String,
    #[ts(type = "number")]
    float_cents: i64,
}

#[derive(Debug, Serialize, TS)]
struct ClosedRow {
    till: TillId,
    number: String,
    name: String,
    on_day: NaiveDate,
    closed_on: NaiveDate,
    closed_by: String,
    witness: String,
    #[ts(type = "number")]
    expected_cents: i64,
    #[ts(type = "number")]
    counted_cents: i64,
    #[ts(type = "number")]
    gap_cents: i64,
    reason: String,
    /// Whether its money may still be taken to the bank: the till was not used since.
    depositable: bool,
}

/// A till that is not open, and what its last closing left.
#[derive(Debug, Serialize, TS)]
struct ProposedTillView {
    name: String,
    #[ts(type = "number")]
    left_cents: i64,
    counts: Vec<PiecesView>,
}

#[derive(Debug, Serialize, TS)]
struct TillView {
    till: TillId,
    number: String,
    name: String,
    on_day: NaiveDate,
    opened_by: String,
    #[ts(type = "number")]
    float_cents: i64,
    #[ts(type = "number | null")]
    left_cents: Option<i64>,
    note: String,
    opening: Vec<PiecesView>,
    movements: Vec<TillMovementView>,
    #[ts(type = "number")]
    expected_cents: i64,
    /// What was received otherwise on this computer meanwhile.
    meanwhile: Vec<MeanwhileView>,
    closing: Option<ClosingView>,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct TillMovementView {
    movement: MovementId,
    voucher: String,
    on_day: NaiveDate,
    label: String,
    who: String,
    #[ts(type = "number")]
    in_cents: i64,
    #[ts(type = "number")]
    out_cents: i64,
}

#[derive(Debug, Serialize, TS)]
struct MeanwhileView {
    method: String,
    #[ts(type = "number")]
    received_cents: i64,
}

#[derive(Debug, Serialize, TS)]
struct ClosingView {
    on_day: NaiveDate,
    closed_by: String,
    witness: String,
    #[ts(type = "number")]
    counted_cents: i64,
    #[ts(type = "number")]
    gap_cents: i64,
    reason: String,
    gap_voucher: Option<String>,
    counts: Vec<PiecesView>,
    seal: String,
    /// The first twelve digits, as on the paper.
    seal_code: String,
    sealed: bool,
    depositable: bool,
}

/// All that is known of a session.
pub(crate) struct Told {
    pub(crate) session: Session,
    pub(crate) opening: Count,
    pub(crate) movements: Vec<SessionLine>,
    pub(crate) expected: Money,
    pub(crate) meanwhile: Vec<(Method, Money)>,
    pub(crate) counted: Count,
    sealed: bool,
}

/// All that is known of a session; errors: no such session.
pub(crate) fn told(conn: &Connection, till: TillId) -> Result<Told, Failure> {
    let session = found(conn, till)?;
    let opening = store::counted(conn, till, Moment::Opening)?;
    let counted = store::counted(conn, till, Moment::Closing)?;
    let movements = cash::session_lines(conn, till)?;
    let until = session.closing.as_ref().map_or(NOT_YET, |closing| &closing.at);
    let meanwhile = cash::received_meanwhile(conn, session.device, &session.at, until)?;
    let (expected, sealed) = match &session.closing {
        None => (expected(&session, &movements)?, false),
        Some(closing) => {
            let lines = lines(&session, &opening, &movements, closing, &counted);
            let sealed = journal::is_sealed(conn, CLOSE, &closing.at, &lines, &closing.seal)?;
            (closing.expected, sealed)
        }
    };
    Ok(Told { session, opening, movements, expected, meanwhile, counted, sealed })
}

/// What a seal covers, one line each. Whom a movement is about stays out, so that a person can be forgotten.
pub(super) fn lines(
    session: &Session,
    opening: &Count,
    movements: &[SessionLine],
    closing: &Closing,
    counted: &Count,
) -> Vec<String> {
    let Session { id, device, number, name, on_day, at, opened_by, float, left, note, closing: _ } = session;
    let (float, left) = (float.cents(), left.map(Money::cents));
    let mut lines = vec![format!(
        "session|{id}|{device}|{number}|{name}|{on_day}|{at}|{opened_by}|{float}|{left:?}|{note}"
    )];
    lines.extend(opening.rows().map(|(denomination, pieces)| format!("opening|{denomination}|{pieces}")));
    lines.extend(movements.iter().map(|movement| {
        let SessionLine { id, voucher, on_day, label, amount, who: _ } = movement;
        format!("movement|{id}|{voucher}|{on_day}|{label}|{}", amount.cents())
    }));
    lines.extend(counted.rows().map(|(denomination, pieces)| format!("closing|{denomination}|{pieces}")));
    let Closing { on_day, at, closed_by, witness, expected, counted, reason, movement, .. } = closing;
    let (expected, counted) = (expected.cents(), counted.cents());
    lines.push(format!(
        "closed|{on_day}|{at}|{closed_by}|{witness}|{expected}|{counted}|{reason}|{movement:?}"
    ));
    lines
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListTills) -> Result<TillsView, Failure> {
    let limit = input.limit.unwrap_or(LIST_ROWS_MAX).min(LIST_ROWS_MAX);
    let last = store::last_of_each_name(conn)?;
    let closed = store::closed_sessions(conn, limit)?.into_iter().filter_map(|session| {
        let Session { id: till, number, name, on_day, closing, .. } = session;
        let closing = closing?;
        Some(ClosedRow {
            till,
            number,
            name,
            on_day,
            closed_on: closing.on_day,
            gap_cents: closing.counted.cents() - closing.expected.cents(),
            closed_by: closing.closed_by,
            witness: closing.witness,
            expected_cents: closing.expected.cents(),
            counted_cents: closing.counted.cents(),
            reason: closing.reason,
            depositable: last.iter().any(|session| session.id == till),
        })
    });
    let closed = closed.collect();
    let mut proposed = Vec::new();
    for session in last.iter().filter(|session| session.closing.is_some()) {
        let rest = left(conn, session)?;
        proposed.push(ProposedTillView {
            name: session.name.clone(),
            left_cents: rest.total().cents(),
            counts: pieces(&rest),
        });
    }
    let open = store::open_sessions(conn)?.into_iter().map(|session| OpenView {
        till: session.id,
        number: session.number,
        name: session.name,
        on_day: session.on_day,
        opened_by: session.opened_by,
        float_cents: session.float.cents(),
    });
    Ok(TillsView {
        open: open.collect(),
        closed,
        proposed,
        book_cents: cash::held(conn, Purpose::Kept(Method::Cash))?.cents(),
        warning: warning(conn, ctx)?,
    })
}

/// Money that was counted and that no line of the book explains.
pub(super) fn warning(conn: &Connection, ctx: &Context<'_>) -> Result<Option<String>, Failure> {
    let mut there = Money::ZERO;
    for session in store::last_of_each_name(conn)? {
        let holds = match session.closing {
            None => expected(&session, &cash::session_lines(conn, session.id)?)?,
            Some(_) => left(conn, &session)?.total(),
        };
        there = there.plus(holds).map_err(|refusal| Failure::refused(&refusal))?;
    }
    let book = cash::held(conn, Purpose::Kept(Method::Cash))?;
    let sentence = Sentence::new("core-till-warning")
        .with("counted", Param::Cents(there.cents()))
        .with("book", Param::Cents(book.cents()));
    Ok((book < there).then(|| ctx.say(&sentence)))
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowTill) -> Result<TillView, Failure> {
    let Told { session, opening, movements, expected, meanwhile, counted, sealed } = told(conn, input.till)?;
    let last = store::last_of_name(conn, &session.name)?.is_some_and(|last| last.id == session.id);
    let key = match (&session.closing, sealed) {
        (None, _) => "core-till-is-open",
        (Some(_), true) => "core-till-is-sealed",
        (Some(_), false) => "core-till-is-altered",
    };
    let movements = movements.into_iter().map(|line| TillMovementView {
        movement: line.id,
        voucher: line.voucher,
        on_day: line.on_day,
        label: line.label,
        who: line.who,
        in_cents: line.amount.cents().max(0),
        out_cents: (-line.amount.cents()).max(0),
    });
    let meanwhile = meanwhile.into_iter().map(|(method, received)| MeanwhileView {
        method: method.name().to_owned(),
        received_cents: received.cents(),
    });
    Ok(TillView {
        till: session.id,
        number: session.number,
        name: session.name,
        on_day: session.on_day,
        opened_by: session.opened_by,
        float_cents: session.float.cents(),
        left_cents: session.left.map(Money::cents),
        note: session.note,
        opening: pieces(&opening),
        movements: movements.collect(),
        expected_cents: expected.cents(),
        meanwhile: meanwhile.collect(),
        closing: session.closing.map(|closing| ClosingView::of(closing, &counted, sealed, last)),
        sentence: ctx.text(key),
    })
}

impl ClosingView {
    fn of(closing: Closing, counted: &Count, sealed: bool, last: bool) -> ClosingView {
        ClosingView {
            on_day: closing.on_day,
            closed_by: closing.closed_by,
            witness: closing.witness,
            counted_cents: closing.counted.cents(),
            gap_cents: closing.counted.cents() - closing.expected.cents(),
            reason: closing.reason,
            gap_voucher: closing.voucher,
            counts: pieces(counted),
            seal_code: short_seal(&closing.seal),
            seal: closing.seal,
            sealed,
            depositable: last,
        }
    }
}
