//! Orders to suppliers, what they answered, their invoices and credit notes. No member is named here.

use crate::router::Router;

pub(crate) fn register(_: &mut Router) {}
