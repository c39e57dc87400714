//! Consolidation: the wishes of many become whole packs. Plans are values in, values out; the coordinator decides, with a
//! reason, and nothing is sent alone.

use crate::router::Router;

pub(crate) fn register(_: &mut Router) {}
