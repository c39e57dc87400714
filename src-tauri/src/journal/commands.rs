//! Reading the journal in words, and checking its chain.

use super::store;
use crate::context::{ANYONE, Context};
use crate::failure::Failure;
use crate::kernel::ids::HouseholdId;
use crate::kernel::instant;
use crate::kernel::sentence::{Param, Sentence};
use crate::router::Router;
use crate::words;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

const JOURNAL_ROWS_MAX: i64 = 200;

pub(crate) fn register(router: &mut Router) {
    router.read("journal.list", ANYONE, list);
    router.read("journal.verify", ANYONE, verify);
}

/// List the journal's rows, newest first.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListJournal {
    /// Only rows before this number.
    #[ts(optional, type = "number | null")]
    before: Option<i64>,
    /// Rows at most (50 unless told, 200 at most).
    #[ts(optional, type = "number | null")]
    limit: Option<i64>,
    /// Only rows about this household.
    #[ts(optional = nullable)]
    household: Option<HouseholdId>,
}

#[derive(Debug, Serialize, TS)]
struct JournalView {
    entries: Vec<EntryView>,
    more: bool,
}

#[derive(Debug, Serialize, TS)]
struct EntryView {
    #[ts(type = "number")]
    seq: i64,
    at: String,
    prefix: String,
    person: Option<String>,
    role: String,
    command: String,
    sentence: String,
    erased: bool,
}

/// Check the chain of the journal.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct VerifyJournal {}

#[derive(Debug, Serialize, TS)]
struct VerifyView {
    #[ts(type = "number")]
    rows: i64,
    intact: bool,
    first_altered: Option<AlteredView>,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct AlteredView {
    #[ts(type = "number")]
    seq: i64,
    at: String,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListJournal) -> Result<JournalView, Failure> {
    let limit = input.limit.unwrap_or(50).clamp(1, JOURNAL_ROWS_MAX);
    let before = input.before.unwrap_or(i64::MAX);
    let mut rows = store::list(conn, before, limit + 1, input.household.map(|id| id.to_string()))?;
    let more = i64::try_from(rows.len()).is_ok_and(|count| limit < count);
    rows.truncate(usize::try_from(limit).expect("the limit is at most 200"));
    let entries = rows.into_iter().map(|(row, prefix)| entry(ctx, row, prefix)).collect();
    Ok(JournalView { entries, more })
}

fn entry(ctx: &Context<'_>, row: super::model::Row, prefix: String) -> EntryView {
    let content: Value =
        row.content.as_deref().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
    let person = content["person"].as_str().map(str::to_owned);
    let someone = person.clone().unwrap_or_else(|| ctx.text("done-someone"));
    let told = content["told"].as_object().cloned().unwrap_or_default();
    let mut params = vec![("person", Param::Text(someone))];
    for (name, word) in &told {
        let word = word.as_str().unwrap_or_default();
        // A count also chooses the plural.
        let count = word.parse().ok().filter(|_| name == "count").map(Param::Count);
        params.push((name, count.unwrap_or_else(|| Param::Text(word.to_owned()))));
    }
    let erased = row.content.is_none();
    let key = if erased { "done-erased".to_owned() } else { done_key(&row.command) };
    let sentence = words::message(ctx.lang, &key, &params).unwrap_or_else(|| row.command.clone());
    let role = content["role"].as_str().unwrap_or_default().to_owned();
    EntryView { seq: row.seq, at: row.at, prefix, person, role, command: row.command, sentence, erased }
}

/// `members.add` is told by the message `done-members-add`.
fn done_key(command: &str) -> String {
    format!("done-{}", command.replace(['.', '_'], "-"))
}

fn verify(conn: &Connection, ctx: &Context<'_>, _: VerifyJournal) -> Result<VerifyView, Failure> {
    let rows = store::count(conn)?;
    let first_altered = store::first_altered(conn)?.map(|(seq, at)| AlteredView { seq, at });
    let sentence = match &first_altered {
        None => Sentence::new("core-journal-intact").count("rows", rows),
        Some(altered) => {
            let sentence = Sentence::new("core-journal-altered").count("seq", altered.seq);
            match instant::read(&altered.at) {
                Some(at) => sentence.with("at", Param::Instant(at)),
                None => sentence.text("at", &altered.at),
            }
        }
    };
    Ok(VerifyView { rows, intact: first_altered.is_none(), first_altered, sentence: ctx.say(&sentence) })
}

/// The newest row in words: its instant and its sentence.
pub(crate) fn newest(conn: &Connection, ctx: &Context<'_>) -> Result<Option<(String, String)>, Failure> {
    let newest = store::list(conn, i64::MAX, 1, None)?.pop();
    Ok(newest.map(|(row, prefix)| entry(ctx, row, prefix)).map(|entry| (entry.at, entry.sentence)))
}
