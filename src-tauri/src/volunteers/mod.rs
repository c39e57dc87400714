//! Who helps when: shifts, sign-ups, hours.

use crate::router::Router;

pub(crate) fn register(_router: &mut Router) {}
