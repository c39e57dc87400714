//! What each household asks in a campaign: forms (bons), their lines as revisions, what they come to. A form that
//! counts is neither withdrawn nor replaced; a late one waits for what is left.

mod blank;
mod box_fill;
mod calls;
mod demand;
mod entry;
mod files;
mod frozen;
mod household;
mod line;
mod list;
mod model;
mod plan;
mod refusal;
mod says;
mod slip;
mod store;
mod view;
mod wishes;

use crate::router::Router;

pub(crate) use calls::{Call, calls};
pub(crate) use frozen::{Frozen, announced, frozen};
pub(crate) use slip::{SlipForm, SlipLine, slip};
pub(crate) use wishes::{HouseholdWish, Increment, Totals, places, totals, wishes};

pub(crate) fn register(router: &mut Router) {
    entry::register(router);
    list::register(router);
    demand::register(router);
    calls::register(router);
    slip::register(router);
    blank::register(router);
    files::register(router);
}
