//! The bank's statement: read from a CSV, each line matched with movements, or written into the books.
//! A line is kept once however many statements show it; nothing is matched unless a person says so.
//! Others call `bank::is_matched`.

mod columns;
mod commands;
mod import;
mod model;
mod store;

pub(crate) use commands::register;
pub(crate) use store::is_matched;
