//! Who gets what: shares of what is ordered and of what came, by a rule that is printed; carriage on what was delivered.
//! Others call `sharing::handouts`.

mod carriage;
mod carriage_view;
mod commands;
mod gather;
mod handouts;
mod model;
mod refusal;
mod says;
mod shortage;
mod store;
#[cfg(test)]
mod tables;
mod ties;
mod totals;
mod view;

use crate::router::Router;

pub(crate) use carriage_view::carriage_shares;
pub(crate) use handouts::{Handouts, handouts};
pub(crate) use totals::shared_totals;

pub(crate) fn register(router: &mut Router) {
    commands::register(router);
}
