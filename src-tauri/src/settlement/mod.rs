//! Settlement: what each household owes for what it was handed over, what funds bear of it, what must add up before a
//! campaign ends, and what producers are owed. A bill is made again as often as one likes: the last one holds, and
//! its movement is what changed since the one before.

mod bill;
mod carriage;
mod close;
mod drift;
mod figures;
mod gaps;
mod gather;
mod model;
mod producers;
mod reconcile;
mod reconcile_goods;
mod reconcile_money;
mod reconcile_stock;
mod refusal;
mod rules;
mod rules_commands;
mod seen;
mod short;
mod standing;
mod store;
mod view;
mod view_household;

use crate::router::Router;

pub(crate) use drift::DriftView;
pub(crate) use figures::DistributionFigures;
pub(crate) use producers::{ProducerView, ProducersView, producers};
pub(crate) use reconcile::{CampaignGapsView, GapView, seen as reconciliation};
pub(crate) use reconcile_goods::GoodsRow;
pub(crate) use reconcile_money::{MethodRow, MoneyRow};
pub(crate) use reconcile_stock::StockRow;
pub(crate) use seen::BillStatus;
pub(crate) use view::show;
pub(crate) use view_household::{HouseholdBillView, household};

pub(crate) fn register(router: &mut Router) {
    bill::register(router);
    view::register(router);
    view_household::register(router);
    reconcile::register(router);
    close::register(router);
    producers::register(router);
    rules_commands::register(router);
}
