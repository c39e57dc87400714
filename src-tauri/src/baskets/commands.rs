//! The commands of this slice.

use crate::router::Router;

pub(crate) fn register(_router: &mut Router) {}
