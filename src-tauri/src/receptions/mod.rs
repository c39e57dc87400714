//! What came of an order, by pack or by weight, with its lots. What comes is a fact of its own and changes no order.
//! Others call `receptions::received`, `receptions::received_from` and `receptions::noted`; the paper calls
//! `receptions::entry`.

mod bill;
mod commands;
mod model;
mod record;
mod refusal;
mod store;
mod view;
mod withdraw;

pub(crate) use commands::register;
pub(crate) use model::Content;
pub(crate) use store::{contents, lot_content, noted, received, received_from};
pub(crate) use view::entry;
