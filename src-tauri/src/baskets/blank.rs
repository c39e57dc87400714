//! The empty workbook of a campaign, to be filled in by a household or by a place.

use super::files::{self, OrderLayout};
use super::plan::{FileRefusal, Printed, heading};
use super::view;
use crate::campaigns::Tolerance;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId};
use crate::kernel::search::fold;
use crate::members::{self, Called};
use crate::router::Router;
use crate::sheets::{self, Cell, Table};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The code and the name of the household come first.
const COLUMNS_BEFORE: usize = 2;
/// What the name of a file takes of a campaign's title.
const FILE_TITLE_CHARS_MAX: usize = 40;

pub(super) fn register(router: &mut Router) {
    router.read("baskets.export_form", WRITERS, export);
}

/// Write an empty workbook of a campaign, to be filled in and read again.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ExportOrderForm {
    campaign: CampaignId,
    layout: OrderLayout,
    /// All of them unless told.
    #[ts(optional = nullable)]
    households: Option<Vec<HouseholdId>>,
}

#[derive(Debug, Serialize, TS)]
struct OrderFormExported {
    path: String,
    #[ts(type = "number")]
    households: usize,
    #[ts(type = "number")]
    products: usize,
}

fn export(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ExportOrderForm,
) -> Result<OrderFormExported, Failure> {
    let campaign = view::campaign(conn, input.campaign)?;
    let withdrawn = view::asked_of(conn, campaign.id, None)?;
    let withdrawn: Vec<_> =
        withdrawn.into_iter().filter(|(offer, _)| offer.withdrawn).map(|(offer, _)| offer.id).collect();
    let mut products = files::printed(conn, ctx, &campaign)?;
    products.retain(|product| !withdrawn.contains(&product.offer));
    let mut households = members::list_called(conn)?;
    if let Some(wanted) = &input.households {
        households.retain(|household| wanted.contains(&household.id));
    }
    let bytes = match input.layout {
        OrderLayout::Rows if sheets::COLUMNS_MAX < COLUMNS_BEFORE + products.len() => {
            return Err(Failure::bad_input("layout", &FileRefusal::TooManyProducts));
        }
        OrderLayout::Rows => sheets::to_xlsx(&rows(ctx, &campaign.title, &products, &households)),
        OrderLayout::Sheets => {
            let tables: Vec<Table> =
                households.iter().map(|one| sheet(ctx, campaign.tolerance, &products, one)).collect();
            sheets::to_xlsx_book(&campaign.title, &tables)
        }
    };
    let bytes = bytes.map_err(|refusal| Failure::refused(&refusal))?;
    let path = ctx.folder.leave_document(&file_name(ctx, &campaign.title, input.layout), "xlsx", &bytes)?;
    Ok(OrderFormExported {
        path: path.to_string_lossy().into_owned(),
        households: households.len(),
        products: products.len(),
    })
}

/// Of the campaign and the layout: a workbook filled in where it was made is not the next one's.
fn file_name(ctx: &Context<'_>, title: &str, layout: OrderLayout) -> String {
    let key = match layout {
        OrderLayout::Rows => "print-file-blank-orders-rows",
        OrderLayout::Sheets => "print-file-blank-orders-sheets",
    };
    let title: String = fold(title).chars().take(FILE_TITLE_CHARS_MAX).collect();
    let parts = [ctx.text(key), title.trim().replace(' ', "-"), ctx.today.to_string()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("-")
}

fn rows(ctx: &Context<'_>, title: &str, products: &[Printed], households: &[Called]) -> Table {
    let mut headers = vec![ctx.text("print-column-code"), ctx.text("print-blank-orders-household")];
    headers.extend(products.iter().map(heading));
    let row =
        |household: &Called| vec![Cell::Text(household.code.clone()), Cell::Text(household.name.clone())];
    Table { title: title.to_owned(), headers, rows: households.iter().map(row).collect() }
}

/// Beside the quantity stands what the campaign lets a household accept.
fn sheet(ctx: &Context<'_>, tolerance: Tolerance, products: &[Printed], household: &Called) -> Table {
    let mut headings = vec![
        "print-blank-orders-number",
        "print-blank-orders-product",
        "print-blank-orders-unit",
        "print-blank-orders-quantity",
    ];
    match tolerance {
        Tolerance::Strict => {}
        Tolerance::More => headings.push("print-blank-orders-more"),
        Tolerance::Both => headings.extend(["print-blank-orders-more", "print-blank-orders-less"]),
    }
    let mut rows = vec![headings.into_iter().map(|key| Cell::Text(ctx.text(key))).collect::<Vec<_>>()];
    rows.extend(products.iter().map(|product| {
        let texts = [product.name.clone(), product.unit.clone()].map(Cell::Text);
        std::iter::once(Cell::Count(product.position)).chain(texts).collect()
    }));
    Table {
        title: household.to_string(),
        headers: vec![ctx.text("print-column-code"), household.code.clone(), household.name.clone()],
        rows,
    }
}
