//! The papers of goods: what is checked when they come, counted on the shelf, and lost.

use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::stock_sheet::{StockSheet, stock_sheet};
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::PurchaseOrderId;
use crate::receptions;
use crate::router::Router;
use crate::stock;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[
    Paper {
        name: "reception_sheet",
        command: "documents.reception_sheet",
        audience: Audience::Office,
        title: "print-reception",
        file: "print-file-reception",
        large: true,
        from: Some("purchase"),
    },
    Paper {
        name: "inventory",
        command: "documents.inventory",
        audience: Audience::Office,
        title: "print-inventory",
        file: "print-file-inventory",
        large: true,
        from: None,
    },
    Paper {
        name: "losses",
        command: "documents.losses",
        audience: Audience::Office,
        title: "print-losses",
        file: "print-file-losses",
        large: true,
        from: None,
    },
];

pub(super) fn register(router: &mut Router) {
    router.read("documents.reception_sheet", WRITERS, make_reception);
    router.read("documents.inventory", WRITERS, make_inventory);
    router.read("documents.losses", WRITERS, make_losses);
}

/// Print the sheet on which a delivery is checked: packs, weight, lot, date, temperature, damage.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintReceptionSheet {
    order: PurchaseOrderId,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print the inventory: what should be there, lot by lot, with room for what is counted.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintInventory {
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print what was lost, broken, given or tasted since a day.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintLosses {
    /// The first of January unless told.
    #[ts(optional = nullable)]
    from: Option<String>,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

pub(super) fn columns(ctx: &Context<'_>, named: &[(&'static str, usize)]) -> Vec<(String, usize)> {
    named.iter().map(|(key, share)| (ctx.text(key), *share)).collect()
}

fn make_reception(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintReceptionSheet,
) -> Result<PdfView, Failure> {
    let order = receptions::entry(conn, ctx, input.order)?;
    let mut frame = frame(conn, ctx, "print-reception", "print-reception-thumb")?;
    frame.place = order.title;
    let line = || "…".repeat(24);
    let sheet = StockSheet {
        about: about(ctx, "print-reception"),
        size: size(input.large),
        frame,
        facts: vec![
            (ctx.text("print-purchase-supplier"), format!("{} · {}", order.supplier_name, order.number)),
            (ctx.text("print-reception-driver"), line()),
            (ctx.text("print-reception-receiver"), line()),
        ],
        columns: columns(
            ctx,
            &[
                ("print-purchase-product", 20),
                ("print-purchase-packs", 16),
                ("print-purchase-quantity", 9),
                ("print-reception-came", 11),
                ("print-reception-damaged", 9),
                ("print-stock-lot", 13),
                ("print-stock-date", 13),
                ("print-reception-degrees", 6),
            ],
        ),
        rows: order
            .lines
            .into_iter()
            .map(|line| vec![line.label, line.packs_says, line.expected_says])
            .collect(),
        nothing: ctx.text("print-reception-empty"),
    };
    let kind = format!("-{}{}", order.number, ending(size(input.large)));
    write(ctx, "print-file-reception", &kind, &stock_sheet(&sheet))
}

fn make_inventory(conn: &Connection, ctx: &Context<'_>, input: PrintInventory) -> Result<PdfView, Failure> {
    let stock = stock::inventory(conn, ctx)?;
    let mut rows = Vec::new();
    for product in stock.products {
        for lot in product.lots {
            let date = lot.date_says.unwrap_or_default();
            rows.push(vec![product.name.clone(), lot.reference, date, lot.there_says]);
        }
    }
    let sheet = StockSheet {
        about: about(ctx, "print-inventory"),
        size: size(input.large),
        frame: frame(conn, ctx, "print-inventory", "print-inventory-thumb")?,
        facts: Vec::new(),
        columns: columns(
            ctx,
            &[
                ("print-purchase-product", 22),
                ("print-stock-lot", 12),
                ("print-stock-date", 20),
                ("print-inventory-there", 11),
                ("print-inventory-counted", 11),
                ("print-inventory-gap", 9),
                ("print-stock-reason", 15),
            ],
        ),
        rows,
        nothing: ctx.text("core-stock-empty"),
    };
    write(ctx, "print-file-inventory", ending(size(input.large)), &stock_sheet(&sheet))
}

fn make_losses(conn: &Connection, ctx: &Context<'_>, input: PrintLosses) -> Result<PdfView, Failure> {
    let losses = stock::losses(conn, ctx, input.from.as_deref())?;
    let row = |loss: stock::StockMovementView| {
        let why = [loss.kind_says, loss.reason].into_iter().filter(|text| !text.is_empty());
        let why = why.collect::<Vec<_>>().join(" · ");
        let value = loss.value_says.unwrap_or_default();
        vec![format::day(loss.on_day, ctx.lang), loss.product, loss.lot_says, loss.qty_says, value, why]
    };
    let sheet = StockSheet {
        about: about(ctx, "print-losses"),
        size: size(input.large),
        frame: frame(conn, ctx, "print-losses", "print-losses-thumb")?,
        facts: Vec::new(),
        columns: columns(
            ctx,
            &[
                ("print-losses-day", 11),
                ("print-purchase-product", 20),
                ("print-stock-lot", 25),
                ("print-losses-quantity", 10),
                ("print-losses-value", 10),
                ("print-stock-reason", 24),
            ],
        ),
        rows: losses.into_iter().map(row).collect(),
        nothing: ctx.text("print-losses-empty"),
    };
    write(ctx, "print-file-losses", ending(size(input.large)), &stock_sheet(&sheet))
}
