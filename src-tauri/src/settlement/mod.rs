//! Settlement: what each household owes for what it was handed over, what funds bear of it, what must add up before a
//! campaign ends, and what producers are owed. A bill is made again as often as one likes: the last one holds, and
//! its movement is what changed since the one before.

mod bill;
mod drift;
mod gaps;
mod gather;
mod model;
mod producers;
mod reconcile;
mod refusal;
mod rules;
mod rules_commands;
mod standing;
mod store;
mod view;

use crate::router::Router;

pub(crate) use producers::{ProducerView, ProducersView, producers};
pub(crate) use reconcile::{
    CampaignGapsView, GapView, GoodsRow, MethodRow, MoneyRow, StockRow, seen as reconciliation,
};
pub(crate) use view::{BillStatus, HouseholdBillView, household, show};

pub(crate) fn register(router: &mut Router) {
    bill::register(router);
    view::register(router);
    reconcile::register(router);
    producers::register(router);
    rules_commands::register(router);
}
