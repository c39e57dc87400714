//! Seals: lines of another slice tied to all that the journal said before them.

use super::store::last_sum;
use crate::db::seal::hex;
use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};

/// A seal over lines: SHA-256, in hexadecimal, over them and the sum of the newest row, which is the row before
/// that of the command that seals.
pub(crate) fn seal(conn: &Connection, lines: &[String]) -> rusqlite::Result<String> {
    Ok(seal_after(lines, &last_sum(conn)?))
}

/// Whether the lines are still those that `command` sealed at that instant (as `instant::write` writes it): the
/// command's own row keeps the sum of the row before it, and a chain that verifies keeps that.
pub(crate) fn is_sealed(
    conn: &Connection,
    command: &str,
    at: &str,
    lines: &[String],
    seal: &str,
) -> rusqlite::Result<bool> {
    let sql = "select previous from journal where command = :command and at = :at";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! {":command": command, ":at": at})?;
    while let Some(row) = rows.next()? {
        let previous: String = row.get(0)?;
        if seal_after(lines, &previous) == seal {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The seal of lines after the row of the journal that has this sum.
pub(crate) fn seal_after(lines: &[String], previous: &str) -> String {
    let mut hasher = Sha256::new();
    // Each part is preceded by its length, so that moving a letter between two parts is noticed.
    for part in std::iter::once(previous).chain(lines.iter().map(String::as_str)) {
        hasher.update(part.len().to_le_bytes());
        hasher.update(part.as_bytes());
    }
    hex(&hasher.finalize())
}
