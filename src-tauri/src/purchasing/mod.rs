//! Orders to suppliers, what they answered, their invoices and credit notes. No member is named here.
//! Others call `purchasing::expected`, `purchasing::carriage` and `purchasing::order`.

mod expected;
mod model;
mod store;

use crate::router::Router;

pub(crate) use expected::{Expected, carriage, expected};
pub(crate) use model::{Answer, Packs, Terms};
pub(crate) use store::{order, orders};

pub(crate) fn register(_: &mut Router) {}
