//! Price tiers: the restricted table. Only the treasurer reads it, and each reading leaves a row in the journal.
//! It never holds an income, an allowance or a proof. No paper of the hall and no screen of the hall may name it.
//! `adhesions` calls `tiers::grant` and `tiers::withdraw`, which answer nothing that could be shown;
//! `baskets` calls `tiers::coefficient`, which no answer may carry further.

mod commands;
mod granted;
mod model;
mod store;

pub(crate) use commands::register;
pub(crate) use granted::{check, coefficient, forget, grant, usual, withdraw};
