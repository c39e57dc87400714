//! The journal: one row for each successful write, chained so that an altered row is found.
//! It is evidence and help for recovery, never replayed as the source of truth.
//! Others call `journal::append` (the door does), `journal::count`, `journal::newest`,
//! `journal::first_altered`, `journal::forget`, `journal::seal`, `journal::is_sealed`.

mod commands;
mod model;
mod seals;
mod store;

pub(crate) use commands::{newest, register};
#[cfg(test)]
pub(crate) use seals::seal_after;
pub(crate) use seals::{is_sealed, seal};
pub(crate) use store::{append, count, count_about, first_altered, forget, last_instant};
