//! Stock: goods by lot with their best-before, what came in and went out; counts, losses, transfers to another group.
//! What is there is the sum of its movements; nothing is stored beside them.
//! Others call `stock::usable`, `stock::receive`, `stock::take_back`, `stock::hand_over`; the papers call `stock::inventory`, `stock::losses`.

mod commands;
mod count;
mod flows;
mod hand_over;
mod leave;
mod measured;
mod model;
mod refusal;
mod store;
mod typed;
mod view;

pub(crate) use commands::{on_the_shelf, receive, register, take_back, usable, worth_of_the_last};
pub(crate) use flows::{flows, handed_for, handed_from_shelf};
pub(crate) use hand_over::{Carried, LotCalled, Servable, called, give_away, hand_over, servable, ungive};
pub(crate) use model::NewLot;
pub(crate) use view::{StockMovementView, inventory, losses};
