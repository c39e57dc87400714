//! Cash sessions: a float counted by denomination, what goes in and out, the closing count before a witness, the gap
//! as a fact with its reason; cash taken to the bank and what the bank counted.
//! It never adjusts a line and never asks who paid. Papers read `tills::told` and `tills::deposit`; the settlement reads `tills::banked`.

mod banked;
mod commands;
mod counting;
mod deposits;
mod model;
mod store;
mod told;

pub(crate) use banked::{Banked, banked};
pub(crate) use commands::register;
pub(crate) use model::{Count, DENOMINATIONS, short_seal};
pub(crate) use store::{Closing, deposit};
pub(crate) use told::{Told, told};
