//! Cheques: number, bank, drawer, dates; instalments, ageing, deposits at the bank, a cheque that bounced.
//! A payment by cheque calls `cheques::read` before and `cheques::insert` after its movement is posted;
//! whoever undoes one asks `cheques::may_be_undone` first.

mod commands;
mod deposits;
mod model;
mod received;
mod store;

pub(crate) use commands::{banked, register, told};
pub(crate) use received::{ChequeInput, insert, may_be_undone, read};
pub(crate) use store::{SlipLine, slip};
