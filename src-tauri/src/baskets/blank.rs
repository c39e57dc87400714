//! The workbook of a campaign, to be filled in by a household or by a place, or with the forms typed on this laptop,
//! to be read on another (domain.md, case 79).

use super::files::{self, OrderLayout};
use super::model::{Asked, Unit};
use super::plan::{FileRefusal, Printed, heading};
use super::store;
use super::view;
use crate::campaigns::{Campaign, Tolerance};
use crate::catalogue;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, PickupPlaceId};
use crate::kernel::search::fold;
use crate::members::{self, Called};
use crate::router::Router;
use crate::sheets::{self, Cell, Table};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// The code and the name of the household come first.
const COLUMNS_BEFORE: usize = 2;
/// What the name of a file takes of a campaign's title.
const FILE_TITLE_CHARS_MAX: usize = 40;

pub(super) fn register(router: &mut Router) {
    router.read("baskets.export_form", WRITERS, export);
}

/// Write an empty workbook of a campaign, to be filled in and read again; or the forms typed on this laptop.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ExportOrderForm {
    campaign: CampaignId,
    layout: OrderLayout,
    /// All of them unless told.
    #[ts(optional = nullable)]
    households: Option<Vec<HouseholdId>>,
    /// What was typed on this laptop, for another one: a sheet for each household that has a form.
    #[ts(optional = nullable)]
    typed_here: Option<bool>,
}

#[derive(Debug, Serialize, TS)]
struct OrderFormExported {
    path: String,
    #[ts(type = "number")]
    households: usize,
    #[ts(type = "number")]
    products: usize,
    /// Forms typed here that are not in it, because they came too late.
    #[ts(type = "number")]
    late: usize,
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
    let (mut typed, mut late) = (HashMap::new(), 0);
    let (layout, name) = match (input.typed_here, input.layout) {
        (Some(true), _) => {
            (typed, late) = typed_here(conn, ctx, campaign.id)?;
            households.retain(|household| typed.contains_key(&household.id));
            (OrderLayout::Sheets, "print-file-typed-orders")
        }
        (Some(false) | None, OrderLayout::Rows) => (OrderLayout::Rows, "print-file-blank-orders-rows"),
        (Some(false) | None, OrderLayout::Sheets) => (OrderLayout::Sheets, "print-file-blank-orders-sheets"),
    };
    let bytes = match layout {
        OrderLayout::Rows if sheets::COLUMNS_MAX < COLUMNS_BEFORE + products.len() => {
            return Err(Failure::bad_input("layout", &FileRefusal::TooManyProducts));
        }
        OrderLayout::Rows => sheets::to_xlsx(&rows(ctx, &campaign.title, &products, &households)),
        OrderLayout::Sheets => {
            let nothing = Typed::default();
            let table =
                |one: &Called| sheet(ctx, &campaign, &products, one, typed.get(&one.id).unwrap_or(&nothing));
            sheets::to_xlsx_book(&campaign.title, &households.iter().map(table).collect::<Vec<_>>())
        }
    };
    let bytes = bytes.map_err(|refusal| Failure::refused(&refusal))?;
    let path = ctx.folder.leave_document(&file_name(ctx, &campaign.title, name), "xlsx", &bytes)?;
    Ok(OrderFormExported {
        path: path.to_string_lossy().into_owned(),
        households: households.len(),
        products: products.len(),
        late,
    })
}

/// What a household asks on the forms of this laptop.
#[derive(Default)]
struct Typed {
    place: Option<PickupPlaceId>,
    /// In grams, millilitres or pieces; two forms of one household add up.
    asked: HashMap<OfferId, Asked>,
}

/// What the forms of this laptop ask by household, and how many were left out because they came too late: they would be
/// served like the others. Errors: nothing was typed here.
fn typed_here(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
) -> Result<(HashMap<HouseholdId, Typed>, usize), Failure> {
    let mut typed: HashMap<HouseholdId, Typed> = HashMap::new();
    let (late, forms): (Vec<_>, Vec<_>) =
        store::forms_of_device(conn, campaign, ctx.device)?.into_iter().partition(|form| form.late);
    for form in forms {
        for line in store::lines(conn, form.id)?.into_iter().filter(|line| !line.asked.is_nothing()) {
            let of = typed.entry(form.household).or_default();
            of.place = form.head.place.or(of.place);
            let sum = of.asked.entry(line.offer).or_default();
            sum.firm += line.asked.firm;
            sum.more += line.asked.more;
            sum.less += line.asked.less;
        }
    }
    match (typed.is_empty(), late.len()) {
        (true, 0) => Err(Failure::refused(&FileRefusal::NothingTyped)),
        (true, _) => Err(Failure::refused(&FileRefusal::OnlyLate)),
        (false, late) => Ok((typed, late)),
    }
}

/// Of the campaign and what is in it: a workbook filled in where it was made is not the next one's.
fn file_name(ctx: &Context<'_>, title: &str, key: &'static str) -> String {
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
fn sheet(
    ctx: &Context<'_>,
    campaign: &Campaign,
    products: &[Printed],
    household: &Called,
    typed: &Typed,
) -> Table {
    let mut headings = vec![
        "print-blank-orders-number",
        "print-blank-orders-product",
        "print-blank-orders-unit",
        "print-blank-orders-quantity",
    ];
    match campaign.tolerance {
        Tolerance::Strict => {}
        Tolerance::More => headings.push("print-blank-orders-more"),
        Tolerance::Both => headings.extend(["print-blank-orders-more", "print-blank-orders-less"]),
    }
    let mut rows = vec![headings.into_iter().map(|key| Cell::Text(ctx.text(key))).collect::<Vec<_>>()];
    rows.extend(products.iter().map(|product| {
        let texts = [product.name.clone(), product.unit.clone()].map(Cell::Text);
        let asked = typed.asked.get(&product.offer).copied().unwrap_or_default();
        let quantities = [asked.firm, asked.more, asked.less].map(|amount| quantity(ctx, product, amount));
        std::iter::once(Cell::Count(product.position)).chain(texts).chain(quantities).collect()
    }));
    let mut headers = vec![ctx.text("print-column-code"), household.code.clone(), household.name.clone()];
    let place = campaign.places.iter().find(|one| Some(one.place) == typed.place);
    headers.extend(place.map(|one| one.name.clone()));
    Table { title: household.to_string(), headers, rows }
}

/// So many printed units, as they are crossed on the paper; in words where they are not whole. Nothing is blank.
fn quantity(ctx: &Context<'_>, product: &Printed, amount: i64) -> Cell {
    let Unit { dimension, step } = product.step;
    match amount {
        0 => Cell::Empty,
        amount if amount % step == 0 => Cell::Count(amount / step),
        amount => Cell::Text(catalogue::quantity_says(ctx, dimension, amount)),
    }
}
