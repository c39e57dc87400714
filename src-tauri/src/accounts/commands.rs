//! What a household owes or has in advance: the commands.

use crate::router::Router;

pub(crate) fn register(_: &mut Router) {}
