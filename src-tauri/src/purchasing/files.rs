//! An order as a file: CSV and workbook for those who type it in again, GDXP for other programs, text for the phone.

use super::commands::found;
use super::model::{Order, OrderLine};
use super::sheet::{as_ordered, as_text, sheet};
use super::view::supplier_of;
use crate::campaigns;
use crate::catalogue::Supplier;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::PurchaseOrderId;
use crate::kernel::quantity::Dimension;
use crate::router::Router;
use crate::settings;
use crate::sheets::{self, Cell, Table};
use rusqlite::Connection;
use rust_decimal::{Decimal, RoundingStrategy};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Number, Value, json};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("purchasing.export_order", WRITERS, export);
}

/// What kind of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum PurchaseFormat {
    Csv,
    Xlsx,
    /// GDXP 1.0, for other groups' programs.
    Gdxp,
    /// To read over the phone or send by fax.
    Text,
}

/// Write an order to a supplier as a file in the documents folder.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ExportPurchase {
    order: PurchaseOrderId,
    format: PurchaseFormat,
}

#[derive(Debug, Serialize, TS)]
struct PurchaseFileView {
    path: String,
    /// What it says, when it is a text.
    text: Option<String>,
}

fn export(conn: &Connection, ctx: &Context<'_>, input: ExportPurchase) -> Result<PurchaseFileView, Failure> {
    let order = as_ordered(found(conn, input.order)?);
    let (ending, bytes, text) = match input.format {
        PurchaseFormat::Csv => ("csv", sheets::to_csv(&table(ctx, &order)?), None),
        PurchaseFormat::Xlsx => {
            let bytes =
                sheets::to_xlsx(&table(ctx, &order)?).map_err(|refusal| Failure::refused(&refusal))?;
            ("xlsx", bytes, None)
        }
        PurchaseFormat::Gdxp => ("json", gdxp(conn, ctx, &order)?.into_bytes(), None),
        PurchaseFormat::Text => {
            let text = as_text(ctx, &sheet(conn, ctx, order.id)?);
            ("txt", text.clone().into_bytes(), Some(text))
        }
    };
    std::fs::create_dir_all(ctx.folder.documents())?;
    let name = format!("{}-{}-{}.{ending}", ctx.text("print-file-purchase"), order.number, ctx.today);
    let path = ctx.folder.documents().join(name);
    std::fs::write(&path, bytes)?;
    Ok(PurchaseFileView { path: path.to_string_lossy().into_owned(), text })
}

fn table(ctx: &Context<'_>, order: &Order) -> Result<Table, Failure> {
    let headers = [
        "print-purchase-reference",
        "print-purchase-product",
        "print-purchase-count",
        "print-purchase-pack",
        "print-purchase-content",
        "print-purchase-unit",
        "print-purchase-total-qty",
        "print-purchase-unit-price",
        "print-purchase-vat",
        "print-purchase-amount",
        "print-purchase-gross",
    ];
    let overflow = |refusal| Failure::refused(&refusal);
    let row = |line: &OrderLine| {
        let (unit, unit_qty) = match line.dimension {
            Dimension::Mass => ("kg".to_owned(), 1_000),
            Dimension::Volume => ("L".to_owned(), 1_000),
            Dimension::Count => (ctx.text("core-purchase-piece"), 1),
        };
        let in_units = |qty: i64| Cell::Quantity((Decimal::from(qty) / Decimal::from(unit_qty)).normalize());
        let amounts = line.amounts().map_err(overflow)?;
        let packs = Decimal::from(line.ordered.parts) / Decimal::from(line.ordered.divisor.max(1));
        Ok(vec![
            Cell::Text(line.reference.clone()),
            Cell::Text(line.name.clone()),
            Cell::Quantity(packs.round_dp(2).normalize()),
            Cell::Text(line.ordered.pack_name.clone()),
            in_units(line.ordered.pack_qty),
            Cell::Text(unit),
            in_units(line.ordered.qty()),
            Cell::Quantity(Decimal::new(line.ordered.price_e4, 4).normalize()),
            Cell::Quantity(line.terms.vat.percent()),
            Cell::Cents(amounts.net.cents()),
            Cell::Cents(amounts.gross.cents()),
        ])
    };
    let rows = order.lines.iter().map(row).collect::<Result<_, Failure>>()?;
    Ok(Table { title: order.number.clone(), headers: headers.map(|key| ctx.text(key)).into(), rows })
}

/// GDXP 1.0 (github.com/madbob/GDXP, `v1/README.md`, third case): what one group asks of a supplier in all, in units
/// of measure with VAT. An order without quantities has the phase `order`; one with them is a `booking`.
fn gdxp(conn: &Connection, ctx: &Context<'_>, order: &Order) -> Result<String, Failure> {
    let supplier = supplier_of(conn, order)?;
    let campaign = campaigns::campaign(conn, order.campaign)?;
    let products = order.lines.iter().map(product).collect::<Result<Vec<_>, Failure>>()?;
    let mut info = json!({"phase": "booking"});
    if let Some(campaign) = campaign {
        info["openDate"] = json!(campaign.opens_on.to_string());
        info["closeDate"] = json!(campaign.closes_on.to_string());
    }
    if let Some(day) = order.delivery.wanted_on {
        info["deliveryDate"] = json!(day.to_string());
    }
    let file = json!({
        "protocolVersion": 1,
        "creationDate": ctx.today.to_string(),
        "applicationSignature": "Cabas",
        "subject": {"name": settings::read(conn)?.name.unwrap_or_default()},
        "blocks": [{"supplier": {
            "name": supplier.name,
            "vatNumber": supplier.vat_number,
            "address": {"street": "", "locality": supplier.place, "zipCode": ""},
            "contacts": contacts(&supplier),
            "products": products,
            "orderInfo": info,
        }}],
    });
    Ok(format!("{file:#}\n"))
}

fn contacts(supplier: &Supplier) -> Vec<Value> {
    let contacts = [("phoneNumber", &supplier.phone), ("emailAddress", &supplier.email)];
    let contacts = contacts.iter().filter(|(_, value)| !value.is_empty());
    contacts.map(|(kind, value)| json!({"type": kind, "value": value})).collect()
}

fn product(line: &OrderLine) -> Result<Value, Failure> {
    // A kilogram, a litre or a piece; the whole pack when it holds no whole number of them.
    let packs = &line.ordered;
    let (um, unit) = match line.dimension {
        Dimension::Count => ("pz".to_owned(), 1),
        Dimension::Mass if packs.pack_qty % 1_000 == 0 => ("kg".to_owned(), 1_000),
        Dimension::Volume if packs.pack_qty % 1_000 == 0 => ("L".to_owned(), 1_000),
        Dimension::Mass => (format!("{} g", packs.pack_qty), packs.pack_qty),
        Dimension::Volume => (format!("{} ml", packs.pack_qty), packs.pack_qty),
    };
    let cost =
        packs.cost_e4(unit, line.dimension, line.terms).map_err(|refusal| Failure::refused(&refusal))?;
    Ok(json!({
        "name": line.name,
        "um": um,
        "sku": line.reference,
        "category": "",
        "description": "",
        "active": true,
        "orderInfo": {
            "packageQty": packs.pack_qty / unit,
            "umPrice": number(Decimal::new(cost, 4)),
            "vatRate": number(line.terms.vat.percent()),
            "minQty": 0, "maxQty": 0, "mulQty": 0, "availableQty": 0, "shippingCost": 0,
        },
        "bookingInfo": {"totalQty": number(Decimal::from(packs.qty()) / Decimal::from(unit))},
    }))
}

fn number(decimal: Decimal) -> Value {
    let rounded = decimal.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero);
    rounded.normalize().to_string().parse::<Number>().map_or(Value::Null, Value::Number)
}
