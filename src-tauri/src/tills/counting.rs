//! Coins and notes as they are typed, and what they come to before anything is written.

use super::model::{Count, Gap, TillRefusal};
use super::store::{self, Moment, Session};
use crate::cash;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::TillId;
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_count};
use crate::kernel::search::fold;
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{NAME_CHARS_MAX, line};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One denomination of a count.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct CountLine {
    /// 5000 for a note of 50 €, 20 for a coin of 20 cents.
    #[ts(type = "number")]
    pub(super) denomination_cents: i64,
    /// As typed: `12`, `2*25`; empty for none.
    pub(super) pieces: String,
}

/// Show what a count comes to, before anything is written.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct PreviewCount {
    counts: Vec<CountLine>,
    /// The session being closed: the count is held against what it should hold.
    #[ts(optional = nullable)]
    till: Option<TillId>,
    /// The till being opened: the count is held against what its last closing left.
    #[ts(optional = nullable)]
    name: Option<String>,
    /// The closed session some of whose money goes to the bank.
    #[ts(optional = nullable)]
    taken_from: Option<TillId>,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct PreviewView {
    #[ts(type = "number")]
    total_cents: i64,
    lines: Vec<PiecesView>,
    #[ts(type = "number | null")]
    expected_cents: Option<i64>,
    /// What is counted less what is expected.
    #[ts(type = "number | null")]
    gap_cents: Option<i64>,
    /// What stays in the till when this goes to the bank.
    #[ts(type = "number | null")]
    kept_cents: Option<i64>,
    sentence: String,
    /// Whether a word must be written about it.
    reason_needed: bool,
}

/// Pieces of a denomination and what they are worth.
#[derive(Debug, Serialize, TS)]
pub(super) struct PiecesView {
    #[ts(type = "number")]
    denomination_cents: i64,
    #[ts(type = "number")]
    pieces: i64,
    #[ts(type = "number")]
    worth_cents: i64,
}

pub(super) fn pieces(count: &Count) -> Vec<PiecesView> {
    let view = |(denomination_cents, pieces)| PiecesView {
        denomination_cents,
        pieces,
        worth_cents: denomination_cents * pieces,
    };
    count.rows().map(view).collect()
}

/// Reads a count; what cannot be read is said beside its own field.
pub(super) fn read_counts(lines: &[CountLine]) -> Result<Count, Failure> {
    let mut count = Count::default();
    for (index, line) in lines.iter().enumerate() {
        let field = format!("counts.{index}.pieces");
        let pieces = if line.pieces.trim().is_empty() {
            0
        } else {
            read_count(&line.pieces, Sign::NotNegative)
                .map_err(|refusal| Failure::bad_input(field.clone(), &refusal))?
        };
        count.add(line.denomination_cents, pieces).map_err(|refusal| Failure::bad_input(field, &refusal))?;
    }
    Ok(count)
}

/// A person's name, one line; the person at the desk when nobody is named.
pub(super) fn read_name(
    ctx: &Context<'_>,
    typed: Option<String>,
    field: &'static str,
) -> Result<String, Failure> {
    let typed = typed.filter(|name| !name.trim().is_empty()).or_else(|| ctx.person.clone());
    line(&typed.unwrap_or_default(), NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input(field, &refusal))
}

/// A session, or the sentence that there is none.
pub(super) fn found(conn: &Connection, till: TillId) -> Result<Session, Failure> {
    store::session(conn, till)?.ok_or_else(|| Failure::not_found(&TillRefusal::NoSuchTill))
}

/// What a session that is open should hold: its float and what went in and out.
pub(super) fn expected(session: &Session, lines: &[cash::SessionLine]) -> Result<Money, Failure> {
    let amounts = std::iter::once(session.float).chain(lines.iter().map(|line| line.amount));
    Money::sum(amounts).map_err(|refusal| Failure::refused(&refusal))
}

/// What a closed session left in the till: what was counted, less what was taken to the bank since.
pub(super) fn left(conn: &Connection, session: &Session) -> Result<Count, Failure> {
    let counted = store::counted(conn, session.id, Moment::Closing)?;
    let taken = store::taken(conn, session.id)?;
    counted.without(&taken).map_err(|refusal| Failure::refused(&refusal))
}

pub(super) fn preview(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PreviewCount,
) -> Result<PreviewView, Failure> {
    let count = read_counts(&input.counts)?;
    let total = count.total();
    let amount = |name, amount: Money| (name, Param::Cents(amount.cents()));
    let mut view = PreviewView {
        total_cents: total.cents(),
        lines: pieces(&count),
        expected_cents: None,
        gap_cents: None,
        kept_cents: None,
        sentence: String::new(),
        reason_needed: false,
    };
    let said = if let Some(till) = input.till {
        let session = found(conn, till)?;
        let expected = expected(&session, &cash::session_lines(conn, till)?)?;
        view.held_against(expected, total);
        match Gap::between(expected, total) {
            Gap::None => ("core-till-count-right", vec![amount("total", total)]),
            Gap::Missing(gap) => ("core-till-count-missing", vec![amount("gap", gap)]),
            Gap::Over(gap) => ("core-till-count-over", vec![amount("gap", gap)]),
        }
    } else if let Some(from) = input.taken_from {
        let rest = left(conn, &found(conn, from)?)?.without(&count);
        let kept = rest.map_err(|refusal| said_beside(&input.counts, &refusal))?.total();
        view.kept_cents = Some(kept.cents());
        ("core-till-count-kept", vec![amount("kept", kept)])
    } else if let Some(left) = left_by(conn, &input.name.unwrap_or_default())? {
        view.held_against(left, total);
        match Gap::between(left, total) {
            Gap::None => ("core-till-float-right", vec![amount("left", left)]),
            Gap::Missing(gap) => ("core-till-float-missing", vec![amount("left", left), amount("gap", gap)]),
            Gap::Over(gap) => ("core-till-float-over", vec![amount("left", left), amount("gap", gap)]),
        }
    } else {
        ("core-till-count-total", vec![amount("total", total)])
    };
    view.sentence = ctx.say(&Sentence { key: said.0, params: said.1 });
    Ok(view)
}

impl PreviewView {
    fn held_against(&mut self, expected: Money, counted: Money) {
        self.expected_cents = Some(expected.cents());
        self.gap_cents = Some(counted.cents() - expected.cents());
        self.reason_needed = expected != counted;
    }
}

/// What the last closing of that name left; none when it never was, or is open.
pub(super) fn left_by(conn: &Connection, name: &str) -> Result<Option<Money>, Failure> {
    let last = last_of(conn, name)?.filter(|session| session.closing.is_some());
    last.map(|session| Ok(left(conn, &session)?.total())).transpose()
}

/// The newest session of a till, however its name is typed: "retrait" is the till "Retrait".
pub(super) fn last_of(conn: &Connection, name: &str) -> Result<Option<Session>, Failure> {
    let name = fold(name);
    Ok(store::last_of_each_name(conn)?.into_iter().find(|session| fold(&session.name) == name))
}

/// What is said of one denomination stands beside its field.
pub(super) fn said_beside(lines: &[CountLine], refusal: &TillRefusal) -> Failure {
    let TillRefusal::NotThatMany { denomination, .. } = refusal else { return Failure::refused(refusal) };
    let index = lines.iter().position(|line| line.denomination_cents == *denomination).unwrap_or_default();
    Failure::bad_input(format!("counts.{index}.pieces"), refusal)
}
