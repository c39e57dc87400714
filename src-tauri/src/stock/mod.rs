//! Stock: goods by lot with their best-before, what came in and went out; counts, losses, transfers to another group.
//! What is there is the sum of its movements; nothing is stored beside them.

use crate::router::Router;

pub(crate) fn register(_: &mut Router) {}
