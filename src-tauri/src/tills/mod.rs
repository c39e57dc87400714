//! Cash sessions: a float counted by denomination, what goes in and out, the closing count before a witness, the gap
//! as a fact with its reason; cash taken to the bank and what the bank counted.

mod commands;

pub(crate) use commands::register;
