//! This laptop: its device id and receipt prefix, who sits at it, its language and text size.
//! The door reads it before each command (`desk::read`); a new file starts with `desk::begin`.

mod commands;
mod store;

pub(crate) use commands::register;
pub(crate) use store::{Reason, begin, draw_prefix, fingerprint, read, take_over};
