//! Who gets what: shares of what is ordered and of what came, by a rule that is printed; carriage on what was delivered.

#![cfg_attr(not(test), allow(dead_code, reason = "the commands come with the decisions of consolidation"))]

mod carriage;
mod model;
mod order;
mod rules;

use crate::router::Router;

pub(crate) fn register(_: &mut Router) {}
