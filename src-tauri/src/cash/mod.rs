//! The cash box and the books: every movement has two sides that add up to nothing, is written once, and is
//! corrected by another that names it. It knows households by their id only.
//! Others call `cash::post`, `cash::reverse` and `cash::account_for`.

mod commands;
mod labels;
mod ledger;
mod model;
mod sessions;
mod store;
mod typed;
mod warnings;

pub(crate) use commands::{MethodName, register};
pub(crate) use labels::{account_label, method_key};
pub(crate) use ledger::{
    find_label, household_balance, household_balances, household_lines, lines_of_households,
};
pub(crate) use model::{Draft, Entry, Fund, Method, Origin, Purpose, two_sides};
pub(crate) use sessions::{SessionLine, held, received_meanwhile, session_lines, session_of, voucher};
pub(crate) use store::{Line, Posted, account_for, entries, get, post, reverse};
pub(crate) use typed::{read_above_zero, read_on_day, read_reason};
pub(crate) use warnings::warning;
