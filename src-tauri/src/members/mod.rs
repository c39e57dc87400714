//! Households (foyers) and their persons: found, added, edited, archived; look-alikes are suggested, never
//! merged. It knows nothing of money, tiers or orders.
//! Others call `members::add`, `members::list_all` and the keys of look-alikes.

mod code;
mod commands;
mod lookalike;
mod model;
mod store;

pub(crate) use code::Code;
pub(crate) use commands::{add, register};
pub(crate) use lookalike::Keys;
pub(crate) use model::{AtField, Channel, Draft, PersonDraft};
pub(crate) use store::{
    Called, HallName, Household, all_keys, begin_import, called, forget, get, hall_names, list_all,
    list_called, list_imports, number_taken, pickup_place, undo_import,
};
