//! Funds: what came in, what may be taken and what was, in whose name or nobody's, and until when they last.

mod commands;

pub(crate) use commands::register;
