//! What a household owes or has in advance: always a sum of lines, never stored. One payment may pay several.
//! Others call `accounts::balance`, `accounts::stands` and `accounts::may_order`.

mod commands;
mod floor;
mod model;
mod payment;
mod store;

pub(crate) use commands::{StatementLine, balance, register, statement};
pub(crate) use floor::may_order;
pub(crate) use model::stands;
