//! The years of the books: opening, closing, year-end summary, the map of accounts, the books as files (XLSX, FEC).
//! Nothing is posted when a year closes: its result is the sum of its lines, and stays it.
//! Others call `books::asked`, `books::summary` and `books::book`.

mod commands;
mod export;
mod fec;
mod map;
mod model;
mod seal;
mod store;
mod summary;

pub(crate) use commands::{asked, register};
pub(crate) use export::book;
pub(crate) use model::Side;
pub(crate) use summary::{Summary, summary};
