//! The statement of a producer for a group order: ordered, received, invoiced, paid.

use super::making::{PdfView, about, ending, frame, size, write};
use super::papers_orders::campaign;
use super::papers_settlement::{SettlementPaperRefusal, days, facts, headings};
use super::settlement_sheet::{SettlementSheet, SheetPart, settlement_sheet};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, SupplierId};
use crate::router::Router;
use crate::settlement::{self, ProducerView};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("documents.producer_statement", OFFICERS, make_producer);
}

/// Print what was ordered, received, invoiced and paid to a supplier.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintProducerStatement {
    campaign: CampaignId,
    supplier: SupplierId,
    #[ts(optional = nullable)]
    large: Option<bool>,
}

fn make_producer(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintProducerStatement,
) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let all = settlement::producers(conn, ctx, campaign.id)?;
    let one = all.producers.into_iter().find(|one| one.supplier == input.supplier);
    let missing = || Failure::not_found(&SettlementPaperRefusal::NoSuchSupplier).at("supplier");
    let one = one.ok_or_else(missing)?;
    let facts = facts(
        ctx,
        [
            ("print-producer-name", one.name.clone()),
            ("print-bill-campaign", campaign.title.clone()),
            ("print-balance-days", days(ctx, &campaign)),
        ],
    );
    let size = size(input.large);
    let sheet = SettlementSheet {
        about: about(ctx, "print-producer"),
        size,
        frame: frame(conn, ctx, "print-producer", "print-producer-thumb")?,
        facts,
        parts: producer_parts(ctx, &one),
        stands: one.says,
        signatures: Vec::new(),
    };
    write(ctx, "print-file-producer", ending(size), &settlement_sheet(&sheet))
}

/// Goods, invoices and payments.
fn producer_parts(ctx: &Context<'_>, one: &ProducerView) -> Vec<SheetPart> {
    let lines = one.lines.iter().map(|line| {
        let invoiced = line.invoiced_says.clone().unwrap_or_default();
        vec![line.name.clone(), line.ordered_says.clone(), line.received_says.clone(), invoiced]
    });
    let invoices = one.invoices.iter().map(|bill| {
        let due = bill.due_on.map(|day| format::day(day, ctx.lang)).unwrap_or_default();
        vec![bill.reference.clone(), format::day(bill.on_day, ctx.lang), due, bill.total_says.clone()]
    });
    let payments = one.payments.iter().map(|paid| {
        let day = format::day(paid.on_day, ctx.lang);
        vec![paid.voucher.clone(), day, paid.method_says.clone(), paid.says.clone()]
    });
    let part = |heading, columns: [&'static str; 4], rows, notes| SheetPart {
        heading: ctx.text(heading),
        columns: headings(ctx, columns),
        rows,
        notes,
    };
    let goods = [
        "print-balance-product",
        "print-producer-ordered",
        "print-balance-received",
        "print-producer-invoiced",
    ];
    let bills = ["print-producer-reference", "print-producer-day", "print-producer-due", "print-bill-amount"];
    let paid = ["print-producer-voucher", "print-producer-day", "print-balance-method", "print-bill-amount"];
    vec![
        part("print-balance-goods", goods, lines.collect(), one.drifts.clone()),
        part("print-producer-invoices", bills, invoices.collect(), Vec::new()),
        part("print-producer-payments", paid, payments.collect(), Vec::new()),
    ]
}
