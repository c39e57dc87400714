//! Adhesions: what a category asks, until when a household is a member, the payment and its receipt.
//! A fee is posted through `cash`; an adhesion is cancelled by a later fact, never changed.
//! Others call `adhesions::receipt`, `adhesions::memberships` and `adhesions::choices` (the papers),
//! `adhesions::last_receipt` (what a copy holds), `adhesions::valid_until` and `adhesions::asks_a_fee` (orders).

mod commands;
mod given;
mod model;
mod payment;
mod queue;
mod rules;
mod store;

pub(crate) use commands::register;
pub(crate) use model::Standing;
pub(crate) use rules::choices;
pub(crate) use store::{Membership, asks_a_fee, last_receipt, memberships, receipt, valid_until};
