//! The commands of this slice: each file beside registers its own.

use super::refusal::CatalogueRefusal;
use super::{list, packs, products, suppliers};
use crate::context::Context;
use crate::failure::Failure;
use crate::router::Router;
use chrono::NaiveDate;

pub(crate) fn register(router: &mut Router) {
    suppliers::register(router);
    list::register(router);
    products::register(router);
    packs::register(router);
}

/// Since when something is archived once it was asked to leave the lists, or to come back.
pub(super) fn archived(
    ctx: &Context<'_>,
    now: Option<NaiveDate>,
    back: Option<bool>,
) -> Result<Option<NaiveDate>, Failure> {
    let back = back.unwrap_or(false);
    ctx.tell("back", if back { "yes" } else { "no" });
    match (back, now) {
        (false, None) => Ok(Some(ctx.today)),
        (true, Some(_)) => Ok(None),
        (false, Some(_)) => Err(Failure::refused(&CatalogueRefusal::Archived)),
        (true, None) => Err(Failure::refused(&CatalogueRefusal::NotArchived)),
    }
}
