//! Cash sessions opened with a float, counted before a witness, closed and sealed.

use super::counting::{self, CountLine, expected, found, last_of, left_by, read_counts, read_name};
use super::deposits;
use super::model::{Gap, TillRefusal, check_witness, short_seal};
use super::store::{self, Closing, Moment, NewSession, Session};
use super::told::{self, lines, warning};
use crate::cash::{self, Draft, Method, Origin, Purpose};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::journal;
use crate::kernel::format;
use crate::kernel::ids::TillId;
use crate::kernel::instant;
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, line};
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The command whose row in the journal the seals are found again by.
pub(super) const CLOSE: &str = "tills.close";

pub(crate) fn register(router: &mut Router) {
    told::register(router);
    router.read("tills.preview_count", OFFICERS, counting::preview);
    router.write("tills.open", OFFICERS, open);
    router.write(CLOSE, OFFICERS, close);
    deposits::register(router);
}

/// Open a cash session with the float as counted.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct OpenTill {
    /// As in "Adhésions" or "Retrait".
    name: String,
    counts: Vec<CountLine>,
    /// The person at the desk unless told.
    #[ts(optional = nullable)]
    opened_by: Option<String>,
    /// Why the float is not what the last closing left.
    #[ts(optional = nullable)]
    note: Option<String>,
}

/// Close a cash session with the count of two persons; a gap is written apart.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CloseTill {
    till: TillId,
    counts: Vec<CountLine>,
    /// The person at the desk unless told.
    #[ts(optional = nullable)]
    closed_by: Option<String>,
    /// The second person at the count.
    witness: String,
    /// What happened, when the count is not what was expected.
    #[ts(optional = nullable)]
    reason: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct OpenedTillView {
    till: TillId,
    number: String,
    name: String,
    #[ts(type = "number")]
    float_cents: i64,
    #[ts(type = "number | null")]
    left_cents: Option<i64>,
    sentence: String,
    warning: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct ClosedTillView {
    till: TillId,
    number: String,
    #[ts(type = "number")]
    expected_cents: i64,
    #[ts(type = "number")]
    counted_cents: i64,
    #[ts(type = "number")]
    gap_cents: i64,
    gap_voucher: Option<String>,
    seal_code: String,
    sentence: String,
}

fn open(tx: &Transaction<'_>, ctx: &Context<'_>, input: OpenTill) -> Result<OpenedTillView, Failure> {
    let typed = line(&input.name, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input("name", &refusal))?;
    let last = last_of(tx, &typed)?;
    let name = last.as_ref().map_or(typed, |session| session.name.clone());
    if name.is_empty() {
        return Err(Failure::bad_input("name", &TillRefusal::NoName));
    }
    if let Some(open) = last.filter(|session| session.closing.is_none()) {
        return Err(Failure::refused(&TillRefusal::AlreadyOpen { name, number: open.number }).at("name"));
    }
    let count = read_counts(&input.counts)?;
    let opened_by = read_name(ctx, input.opened_by, "opened_by")?;
    let note = line(&input.note.unwrap_or_default(), ADDRESS_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("note", &refusal))?;
    let (left, counted) = (left_by(tx, &name)?, count.total());
    if let Some(left) = left.filter(|left| *left != counted && note.is_empty()) {
        return Err(Failure::bad_input("note", &TillRefusal::FloatDiffers { left, counted }));
    }
    let new = NewSession { name: &name, opened_by: &opened_by, count: &count, left, note: &note };
    let session = found(tx, store::insert(tx, ctx, &new)?)?;
    ctx.tell("name", name);
    ctx.tell("number", session.number.clone());
    ctx.tell("float", format::money(session.float, ctx.lang));
    let sentence = Sentence::new("core-till-opened")
        .text("name", &session.name)
        .text("number", &session.number)
        .with("float", Param::Cents(session.float.cents()));
    Ok(OpenedTillView {
        till: session.id,
        number: session.number,
        name: session.name,
        float_cents: session.float.cents(),
        left_cents: session.left.map(Money::cents),
        sentence: ctx.say(&sentence),
        warning: warning(tx, ctx)?,
    })
}

/// A session that is open, and was not opened on a later day than the computer says.
fn closable(conn: &Connection, ctx: &Context<'_>, till: TillId) -> Result<Session, Failure> {
    let session = found(conn, till)?;
    if session.closing.is_some() {
        return Err(Failure::refused(&TillRefusal::Closed));
    }
    if ctx.today < session.on_day {
        return Err(Failure::refused(&TillRefusal::ClosedBeforeOpened { opened: session.on_day }));
    }
    Ok(session)
}

fn close(tx: &Transaction<'_>, ctx: &Context<'_>, input: CloseTill) -> Result<ClosedTillView, Failure> {
    let session = closable(tx, ctx, input.till)?;
    let count = read_counts(&input.counts)?;
    let closed_by = read_name(ctx, input.closed_by, "closed_by")?;
    if closed_by.is_empty() {
        return Err(Failure::bad_input("closed_by", &TillRefusal::Nobody));
    }
    let witness =
        line(&input.witness, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input("witness", &refusal))?;
    check_witness(&closed_by, &witness).map_err(|refusal| Failure::bad_input("witness", &refusal))?;
    let reason = line(&input.reason.unwrap_or_default(), ADDRESS_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("reason", &refusal))?;
    let movements = cash::session_lines(tx, session.id)?;
    let (expected, counted) = (expected(&session, &movements)?, count.total());
    let gap = Gap::between(expected, counted);
    let posted = post_gap(tx, ctx, &session.number, gap, &reason)?;
    let mut closing = Closing {
        on_day: ctx.today,
        at: instant::write(ctx.now),
        closed_by,
        witness,
        expected,
        counted,
        reason,
        movement: posted.as_ref().map(|posted| posted.id),
        voucher: posted.map(|posted| posted.voucher),
        seal: String::new(),
    };
    let opening = store::counted(tx, session.id, Moment::Opening)?;
    closing.seal = journal::seal(tx, &lines(&session, &opening, &movements, &closing, &count))?;
    store::insert_count(tx, session.id, Moment::Closing, &count)?;
    store::insert_closing(tx, ctx, session.id, &closing)?;
    let seal_code = short_seal(&closing.seal);
    ctx.tell("number", session.number.clone());
    ctx.tell("counted", format::money(counted, ctx.lang));
    ctx.tell("expected", format::money(expected, ctx.lang));
    ctx.tell("seal", seal_code.clone());
    Ok(ClosedTillView {
        till: session.id,
        expected_cents: expected.cents(),
        counted_cents: counted.cents(),
        gap_cents: counted.cents() - expected.cents(),
        sentence: closed(ctx, &session.number, &closing, gap),
        number: session.number,
        gap_voucher: closing.voucher,
        seal_code,
    })
}

fn closed(ctx: &Context<'_>, number: &str, closing: &Closing, gap: Gap) -> String {
    let (key, gap) = match gap {
        Gap::None => ("core-till-closed", Money::ZERO),
        Gap::Missing(gap) => ("core-till-closed-missing", gap),
        Gap::Over(gap) => ("core-till-closed-over", gap),
    };
    let sentence = Sentence::new(key)
        .text("number", number)
        .with("counted", Param::Cents(closing.counted.cents()))
        .with("gap", Param::Cents(gap.cents()))
        .text("voucher", closing.voucher.as_deref().unwrap_or_default());
    ctx.say(&sentence)
}

/// The gap is a movement of its own, outside the session: it is what the count found, not what went in or out.
fn post_gap(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    number: &str,
    gap: Gap,
    reason: &str,
) -> Result<Option<cash::Posted>, Failure> {
    let cash_box = Purpose::Kept(Method::Cash);
    let (to, from, gap) = match gap {
        Gap::None => return Ok(None),
        Gap::Missing(gap) if reason.is_empty() => {
            return Err(Failure::bad_input("reason", &TillRefusal::MissingWithoutReason { gap }));
        }
        Gap::Over(gap) if reason.is_empty() => {
            return Err(Failure::bad_input("reason", &TillRefusal::OverWithoutReason { gap }));
        }
        Gap::Missing(gap) => (Purpose::GapLoss, cash_box, gap),
        Gap::Over(gap) => (cash_box, Purpose::GapGain, gap),
    };
    let label = Sentence::new("core-till-gap-label").text("number", number).text("reason", reason);
    Ok(Some(moved(tx, ctx, ctx.today, to, from, gap, ctx.say(&label))?))
}

/// Writes a movement of the till's own, from one account to another.
pub(super) fn moved(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    on_day: NaiveDate,
    to: Purpose,
    from: Purpose,
    amount: Money,
    label: String,
) -> Result<cash::Posted, Failure> {
    let (to, from) = (cash::account_for(tx, to)?, cash::account_for(tx, from)?);
    let entries = cash::two_sides(&to, &from, amount).map_err(|refusal| Failure::refused(&refusal))?;
    let (who, method, origin) = (String::new(), Method::Internal, Origin::Till);
    cash::post(tx, ctx, on_day, &Draft { label, who, method, origin, till: None, entries }, None)
}
