//! Distribution day: what each household took home, weighed or ticked, who did not come, which sack was open.
//! What is typed by hand is never overwritten by an action on many lines.
//! The papers call `pickup::note_printed` and `pickup::changed_since`; the settlement calls `pickup::handed_over`,
//! `pickup::charged_absent` and `pickup::left_to_fetch`.

mod absence;
mod absence_store;
mod containers;
mod day;
mod for_papers;
mod gather;
mod given_up;
mod household;
mod lot_store;
mod lots;
mod model;
mod passage;
mod printed;
mod product;
mod recall;
mod reenter;
mod refusal;
mod says;
mod serve;
mod store;
mod surplus;
mod typed;
mod weighing;
mod write;

use crate::router::Router;

pub(crate) use absence_store::{charged_absent, forget, left_to_fetch};
pub(crate) use for_papers::{Tare, arrivals, printed_paper, tares};
pub(crate) use given_up::given_up;
pub(crate) use lots::Certainty;
pub(crate) use model::{Changed, Handed, ListedPaper};
pub(crate) use printed::{changed_since, note_printed};
pub(crate) use recall::{RecalledHousehold, recalled};
pub(crate) use store::handed_over;

pub(crate) fn register(router: &mut Router) {
    day::register(router);
    household::register(router);
    serve::register(router);
    passage::register(router);
    product::register(router);
    absence::register(router);
    surplus::register(router);
    containers::register(router);
    reenter::register(router);
    recall::register(router);
}
