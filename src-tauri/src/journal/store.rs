//! The table `journal`: appended to, read, never changed.

use super::model::{Row, digest, redact};
use crate::context::Context;
use crate::failure::Failure;
use rusqlite::{Connection, OptionalExtension, Transaction, named_params};
use serde_json::{Value, json};

const CHAIN: &str = "
    select seq, id, at, device, command, content, salt, digest, previous, hash from journal order by seq";

/// Appends the row of a command that succeeded, in the command's own transaction.
pub(crate) fn append(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    command: &str,
    input: Value,
) -> Result<(), Failure> {
    let told = ctx.told.take();
    let words: serde_json::Map<String, Value> =
        told.words.into_iter().map(|(name, word)| (name.to_owned(), word.into())).collect();
    let content = json!({
        "person": ctx.person, "role": ctx.role.name(), "input": redact(input), "told": words,
    })
    .to_string();
    let (seq, previous) = last(tx)?.unwrap_or_default();
    let salt = ctx.clock.new_salt();
    let mut row = Row {
        seq: seq + 1,
        id: ctx.new_id().to_string(),
        at: crate::kernel::instant::write(ctx.now),
        device: ctx.device.to_string(),
        command: command.to_owned(),
        digest: digest(&salt, &content),
        content: Some(content),
        salt: Some(salt),
        previous,
        hash: String::new(),
    };
    row.hash = row.expected_hash();
    insert(tx, &row)?;
    for subject in told.subjects {
        let sql = "insert or ignore into journal_subject (subject, seq) values (:subject, :seq)";
        tx.prepare_cached(sql)?.execute(named_params! {":subject": subject.to_string(), ":seq": row.seq})?;
    }
    Ok(())
}

/// Sequence number and hash of the newest row.
fn last(conn: &Connection) -> rusqlite::Result<Option<(i64, String)>> {
    let sql = "select seq, hash from journal order by seq desc limit 1";
    conn.prepare_cached(sql)?.query_row([], |row| Ok((row.get(0)?, row.get(1)?))).optional()
}

/// Rows that still say something about a subject: marked so, or naming it by its id.
const ABOUT: &str = "
    content is not null
    and (seq in (select seq from journal_subject where subject = :subject) or instr(content, :subject) <> 0)";

/// How many rows still say something about a subject.
pub(crate) fn count_about(conn: &Connection, subject: &str) -> rusqlite::Result<i64> {
    let sql = format!("select count(*) from journal where {ABOUT}");
    conn.query_row(&sql, named_params! {":subject": subject}, |row| row.get(0))
}

/// Forgets what every row about a subject says, for a person who asks: content and salt go, the digest stays, and the
/// chain still verifies. The only change that is ever made to a row.
pub(crate) fn forget(tx: &Transaction<'_>, subject: &str) -> rusqlite::Result<()> {
    let sql = format!("update journal set content = null, salt = null where {ABOUT}");
    tx.execute(&sql, named_params! {":subject": subject})?;
    Ok(())
}

/// Hash of the newest row, which a seal is tied to; empty before the first.
pub(super) fn last_sum(conn: &Connection) -> rusqlite::Result<String> {
    Ok(last(conn)?.map(|(_, hash)| hash).unwrap_or_default())
}

/// The instant of the newest row.
pub(crate) fn last_instant(conn: &Connection) -> rusqlite::Result<Option<String>> {
    let sql = "select at from journal order by seq desc limit 1";
    conn.prepare_cached(sql)?.query_row([], |row| row.get(0)).optional()
}

/// How many writes the file has seen.
pub(crate) fn count(conn: &Connection) -> rusqlite::Result<i64> {
    conn.query_row("select count(*) from journal", [], |row| row.get(0))
}

/// Rows before `before`, newest first; only those about `subject` when given.
pub(super) fn list(
    conn: &Connection,
    before: i64,
    limit: i64,
    subject: Option<String>,
) -> rusqlite::Result<Vec<(Row, String)>> {
    let sql = "
        select seq, journal.id, at, journal.device, command, content, salt, digest, previous, hash, prefix
        from journal join device on device.id = journal.device
        where seq < :before
          and (:subject is null
               or exists (select 1 from journal_subject
                          where journal_subject.subject = :subject and journal_subject.seq = journal.seq))
        order by seq desc limit :limit";
    let mut statement = conn.prepare_cached(sql)?;
    let params = named_params! {":before": before, ":limit": limit, ":subject": subject};
    let rows = statement.query_map(params, |row| Ok((read(row)?, row.get(10)?)))?;
    rows.collect()
}

/// Walks the chain from its first row and stops at the first that does not hold.
pub(crate) fn first_altered(conn: &Connection) -> rusqlite::Result<Option<(i64, String)>> {
    let mut statement = conn.prepare(CHAIN)?;
    let mut rows = statement.query([])?;
    let (mut seq, mut previous) = (0, String::new());
    while let Some(row) = rows.next()? {
        let row = read(row)?;
        seq += 1;
        if !row.follows(seq, &previous) {
            return Ok(Some((row.seq, row.at)));
        }
        previous = row.hash;
    }
    Ok(None)
}

fn insert(tx: &Transaction<'_>, row: &Row) -> rusqlite::Result<()> {
    let sql = "
        insert into journal (seq, id, at, device, command, content, salt, digest, previous, hash)
        values (:seq, :id, :at, :device, :command, :content, :salt, :digest, :previous, :hash)";
    tx.prepare_cached(sql)?.execute(named_params! {
        ":seq": row.seq, ":id": row.id, ":at": row.at, ":device": row.device, ":command": row.command,
        ":content": row.content, ":salt": row.salt, ":digest": row.digest,
        ":previous": row.previous, ":hash": row.hash,
    })?;
    Ok(())
}

fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Row> {
    Ok(Row {
        seq: row.get(0)?,
        id: row.get(1)?,
        at: row.get(2)?,
        device: row.get(3)?,
        command: row.get(4)?,
        content: row.get(5)?,
        salt: row.get(6)?,
        digest: row.get(7)?,
        previous: row.get(8)?,
        hash: row.get(9)?,
    })
}
