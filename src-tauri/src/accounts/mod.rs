//! What a household owes or has in advance: always a sum of lines, never stored. One payment may pay several.

mod commands;

pub(crate) use commands::register;
