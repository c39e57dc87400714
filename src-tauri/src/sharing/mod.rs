//! Who gets what: shares of what is ordered and of what came, by a rule that is printed; carriage on what was delivered.

mod carriage;
mod model;
mod shortage;
#[cfg(test)]
mod tables;
mod ties;

use crate::router::Router;

pub(crate) fn register(_: &mut Router) {}
