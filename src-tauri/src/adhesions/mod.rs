//! Adhesions: what a category asks, until when a household is a member, the payment and its receipt.
//! A fee is posted through `cash`; an adhesion is cancelled by a later fact, never changed.
//! Others call `adhesions::receipt` (the paper) and `adhesions::last_receipt` (what a copy holds).

mod commands;
mod model;
mod rules;
mod store;

pub(crate) use commands::register;
pub(crate) use store::{last_receipt, receipt};
