//! The association: its name and profile, where copies go, and what is left of the first start.
//! Others call `settings::read`; the passphrase of copies is read by the door alone.

mod commands;
mod store;

pub(crate) use commands::register;
pub(crate) use store::{Profile, read};
