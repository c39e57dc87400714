//! What came of an order, by pack or by weight, with its lots. What comes is a fact of its own and changes no order.

use crate::router::Router;

pub(crate) fn register(_: &mut Router) {}
