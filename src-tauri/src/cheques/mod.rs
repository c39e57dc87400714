//! Cheques: number, bank, drawer, dates; instalments, ageing, deposits at the bank, a cheque that bounced.
//! Others call `cheques::insert` when a payment is made by cheque.

mod commands;

pub(crate) use commands::register;
