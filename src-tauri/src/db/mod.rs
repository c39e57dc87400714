//! The one SQLite file: opened, checked, migrated, locked and sealed here.
//! It understands no row; slices bring their own SQL.

pub(crate) mod folder;
mod health;
pub(crate) mod lock;
pub mod migrate;
pub(crate) mod seal;
pub(crate) mod writes;

pub(crate) use health::illness;

use rusqlite::{Connection, OpenFlags};
use std::path::Path;
use std::time::Duration;

/// Opens a file to read and write, with the settings every connection has: nothing acknowledged is lost.
pub(crate) fn open_writer(path: &Path) -> rusqlite::Result<Connection> {
    let conn = Connection::open(path)?;
    conn.pragma_update(None, "journal_mode", "wal")?;
    conn.pragma_update(None, "synchronous", "full")?;
    settle(&conn)?;
    Ok(conn)
}

/// The read-only twin: a read that writes is an error of the database, not a remark in a review.
pub(crate) fn open_reader(path: &Path) -> rusqlite::Result<Connection> {
    let conn = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    settle(&conn)?;
    Ok(conn)
}

/// Opens a file that nobody writes meanwhile, without leaving the smallest trace beside it.
pub(crate) fn open_immutable(path: &Path) -> rusqlite::Result<Connection> {
    let mut uri = "file:".to_owned();
    for letter in path.to_string_lossy().chars() {
        match letter {
            '?' => uri.push_str("%3f"),
            '#' => uri.push_str("%23"),
            '%' => uri.push_str("%25"),
            _ => uri.push(letter),
        }
    }
    uri.push_str("?immutable=1");
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_URI;
    Connection::open_with_flags(uri, flags)
}

fn settle(conn: &Connection) -> rusqlite::Result<()> {
    conn.busy_timeout(Duration::from_secs(5))?;
    conn.pragma_update(None, "foreign_keys", true)?;
    conn.set_prepared_statement_cache_capacity(128);
    Ok(())
}

/// The whole schema as text, for the golden file and for readers.
pub fn dump_schema(conn: &Connection) -> rusqlite::Result<String> {
    let sql = "select sql || ';' from sqlite_schema where sql is not null order by type desc, name";
    let mut statement = conn.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    Ok(rows.collect::<rusqlite::Result<Vec<_>>>()?.join("\n\n") + "\n")
}
