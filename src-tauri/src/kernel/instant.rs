//! Instants of the journal: UTC, written so that the text sorts as the time does.

use chrono::{DateTime, SecondsFormat, Utc};

/// As in `2026-11-24T06:48:00.123Z`.
pub fn write(at: DateTime<Utc>) -> String {
    at.to_rfc3339_opts(SecondsFormat::Millis, true)
}

/// Reads what `write` wrote; `None` for anything else.
pub fn read(text: &str) -> Option<DateTime<Utc>> {
    DateTime::parse_from_rfc3339(text).ok().map(|at| at.with_timezone(&Utc))
}
