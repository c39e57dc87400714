//! An order of which something came is not withdrawn. The command is one of purchasing; it is registered here, since
//! only receptions know what came.

use super::refusal::ReceptionRefusal;
use super::{store, view};
use crate::catalogue;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::purchasing::{self, PurchaseOrderView, WithdrawPurchase};
use crate::router::Router;
use rusqlite::Transaction;

pub(super) fn register(router: &mut Router) {
    router.write("purchasing.withdraw", OFFICERS, withdraw);
}

fn withdraw(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: WithdrawPurchase,
) -> Result<PurchaseOrderView, Failure> {
    let (order, _) = view::found(tx, input.order)?;
    for line in &order.lines {
        let came = store::came_of(tx, line.id)?.unwrap_or_default().received_qty;
        if 0 < came {
            let quantity = catalogue::quantity_says(ctx, line.dimension, came);
            let (number, name) = (order.number, line.name.clone());
            return Err(Failure::refused(&ReceptionRefusal::Came { number, name, quantity }).at("order"));
        }
    }
    purchasing::withdraw(tx, ctx, input)
}
