//! Everything that can be said about a file's health without understanding a row.

use rusqlite::Connection;
use rusqlite::types::ValueRef;

/// `None` is a clean bill.
pub(crate) fn illness(conn: &Connection) -> rusqlite::Result<Option<String>> {
    let said: String = conn.query_row("pragma integrity_check(1)", [], |row| row.get(0))?;
    if said != "ok" {
        return Ok(Some(said));
    }
    let orphan = |row: &rusqlite::Row<'_>| row.get::<_, String>(0);
    let mut statement = conn.prepare("pragma foreign_key_check")?;
    if let Some(table) = statement.query_map([], orphan)?.next().transpose()? {
        return Ok(Some(format!("foreign key: {table}")));
    }
    unreadable_text(conn)
}

/// SQLite does not look into texts: bytes that are no UTF-8 were not written by us.
fn unreadable_text(conn: &Connection) -> rusqlite::Result<Option<String>> {
    let sql = "select name from sqlite_schema where type = 'table' and rootpage > 0";
    let tables: Vec<String> =
        conn.prepare(sql)?.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    for table in tables {
        let mut statement = conn.prepare(&format!("select * from \"{}\"", table.replace('"', "\"\"")))?;
        let columns = statement.column_count();
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            for column in 0..columns {
                if let ValueRef::Text(bytes) = row.get_ref(column)?
                    && std::str::from_utf8(bytes).is_err()
                {
                    return Ok(Some(format!("text: {table}")));
                }
            }
        }
    }
    Ok(None)
}
