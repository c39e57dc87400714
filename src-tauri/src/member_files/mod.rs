//! Members' files, in and out: a spreadsheet of any kind becomes households (seen first, undone as a whole),
//! and the households become CSV or XLSX. What a household is, `members` knows.

mod columns;
mod commands;
mod export;
mod plan;

pub(crate) use commands::register;
