//! Brings a file to today's shape: numbered steps, each in one transaction, never edited once released
//! (tests/migrations.rs holds their sums).

use rusqlite::Connection;

/// Marks our files in SQLite's header ("Caba" in ASCII).
pub(crate) const APPLICATION_ID: i32 = 0x4361_6261;

/// The steps in order; step n leaves `user_version` n.
pub const STEPS: &[(&str, &str)] = &[
    ("0001_foundation.sql", include_str!("migrations/0001_foundation.sql")),
    ("0002_treasury.sql", include_str!("migrations/0002_treasury.sql")),
    ("0003_treasurer.sql", include_str!("migrations/0003_treasurer.sql")),
    ("0004_orders.sql", include_str!("migrations/0004_orders.sql")),
    ("0005_purchases.sql", include_str!("migrations/0005_purchases.sql")),
    ("0006_distribution.sql", include_str!("migrations/0006_distribution.sql")),
];

/// The version this program writes.
pub(crate) fn latest() -> i64 {
    i64::try_from(STEPS.len()).expect("a program has few migrations")
}

pub(crate) fn version(conn: &Connection) -> rusqlite::Result<i64> {
    conn.pragma_query_value(None, "user_version", |row| row.get(0))
}

/// Applies the missing steps. The caller has made a copy first.
///
/// A step may make a table anew, which SQLite allows only while it does not watch the keys; they are checked
/// before the step is kept.
pub fn migrate(conn: &mut Connection) -> rusqlite::Result<()> {
    let from = version(conn)?;
    let watched: bool = conn.pragma_query_value(None, "foreign_keys", |row| row.get(0))?;
    conn.pragma_update(None, "foreign_keys", false)?;
    for (number, (_, sql)) in (1..).zip(STEPS) {
        if number <= from {
            continue;
        }
        let tx = conn.transaction()?;
        tx.execute_batch(sql)?;
        let broken: i64 =
            tx.query_row("select count(*) from pragma_foreign_key_check", [], |row| row.get(0))?;
        assert_eq!(broken, 0, "step {number} leaves a row that points at nothing");
        tx.pragma_update(None, "user_version", number)?;
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.commit()?;
    }
    conn.pragma_update(None, "foreign_keys", watched)
}
