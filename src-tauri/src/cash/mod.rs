//! The cash box and the books: every movement has two sides that add up to nothing, is written once, and is
//! corrected by another that names it. It knows households by their id only.
//! Others call `cash::post`, `cash::reverse` and `cash::account_for`.

mod commands;
mod ledger;
mod model;
mod store;
mod typed;

pub(crate) use commands::{MethodName, register};
pub(crate) use ledger::{account_label, household_balance, household_balances, household_lines};
pub(crate) use model::{Draft, Entry, Fund, Method, Origin, Purpose};
pub(crate) use store::{Line, Posted, account_for, entries, get, post, reverse};
pub(crate) use typed::{read_above_zero, read_on_day, read_reason};
