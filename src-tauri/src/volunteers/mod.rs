//! Who helps when: shifts, sign-ups by first name, hours. Nothing here is private and nobody is ranked: who helped least
//! is named first, so that the next shift is proposed to them.
//! The rota calls `volunteers::shifts`.

mod commands;
mod model;
mod store;

use crate::router::Router;

pub(crate) use commands::{shifts, when_says};
pub(crate) use model::Shift;

pub(crate) fn register(router: &mut Router) {
    commands::register(router);
}
