//! The years of the books: opening, closing, year-end summary, the map of accounts, the books as files (XLSX, FEC).

mod commands;

pub(crate) use commands::register;
