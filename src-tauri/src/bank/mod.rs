//! The bank's statement: read from a CSV, each line matched with movements, or written into the books.

mod commands;

pub(crate) use commands::register;
