//! What each household owes for what it was handed over; the three reconciliations; the end of a group order.

use crate::router::Router;

pub(crate) fn register(_router: &mut Router) {}
