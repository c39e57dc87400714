//! The cash box and the books: every movement has two sides that add up to nothing, is written once, and is
//! corrected by another that names it. It knows households by their id only.
//! Others call `cash::post`, `cash::reverse` and `cash::account_for`.

mod commands;
mod labels;
mod model;
mod sessions;
mod store;

pub(crate) use commands::{MethodName, register};
pub(crate) use model::two_sides;
pub(crate) use labels::{account_label, method_key};
pub(crate) use model::{Draft, Entry, Fund, Method, Origin, Purpose};
pub(crate) use sessions::{SessionLine, held, received_meanwhile, session_lines, voucher};
pub(crate) use store::{Posted, account_for, post, reverse};
