//! Price tiers: the restricted table. Only the treasurer reads it, and each reading leaves a row in the journal.
//! It never holds an income, an allowance or a proof. No paper of the hall and no screen of the hall may name it.
//! Nobody calls it yet but the door: later, what a household is charged will.

mod commands;
mod model;
mod store;

pub(crate) use commands::register;
