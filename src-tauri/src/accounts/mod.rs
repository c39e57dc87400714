//! What a household owes or has in advance: always a sum of lines, never stored. One payment may pay several.
//! Others call `accounts::balance`.

mod commands;
mod floor;
mod model;
mod payment;
mod store;

pub(crate) use commands::{StatementLine, balance, register, statement};
