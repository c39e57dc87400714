//! Orders to suppliers, what they answered, their invoices and credit notes. No member is named here.
//! Others call `purchasing::expected`, `purchasing::carriage` and `purchasing::order`.

mod billed;
mod commands;
mod expected;
mod files;
mod instead;
mod invoice_commands;
mod invoice_store;
mod invoice_view;
mod invoices;
mod model;
mod prepare;
mod refusal;
mod sheet;
mod store;
mod view;

use crate::router::Router;

pub(crate) use billed::{Billed, billed, invoiced};
pub(crate) use commands::{WithdrawPurchase, withdraw};
pub(crate) use expected::{carriage, expected};
pub(crate) use invoice_store::{LineBilled, invoice_is_for, line_billed};
pub(crate) use invoices::InvoiceKind;
pub(crate) use model::{Order, OrderLine, parts};
pub(crate) use sheet::{OrderSheet, as_text, sheet};
pub(crate) use store::{order, orders};
pub(crate) use view::PurchaseOrderView;

pub(crate) fn register(router: &mut Router) {
    commands::register(router);
    files::register(router);
    prepare::register(router);
    invoice_commands::register(router);
}
