//! Funds: what came in, what may be taken, what was, in whose name or nobody's, and until when they last.
//! A fund is no account: it is a mark on the entries of gifts, subsidies and help given, so its balance is a sum.

mod commands;
mod model;
mod store;

pub(crate) use commands::{FundName, left, register};
