//! GDXP 1.0 (github.com/madbob/GDXP, `v1/README.md`): price lists as JSON, as Italian groups exchange them.
//! Prices are for one unit of measure with VAT. What GDXP has no place for stands in an object `cabas` that
//! other programs leave aside.

use super::columns::Field;
use super::source::{Kind, Row, Source, SourceRefusal};
use super::state::{self, State};
use crate::catalogue::{Pack, Product, Supplier, SupplierKind, per_qty};
use crate::kernel::format;
use crate::kernel::lang::Lang;
use crate::kernel::money::Money;
use crate::kernel::quantity::{Dimension, Quantity};
use crate::kernel::text;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde::Deserialize;
use serde_json::{Map, Number, Value, json};

/// The columns a GDXP product is shown in.
const COLUMNS: [(&str, Option<Field>); 12] = [
    ("active", Some(Field::Available)),
    ("sku", Some(Field::Reference)),
    ("name", Some(Field::Name)),
    ("um", Some(Field::Unit)),
    ("packageQty", Some(Field::PackUnits)),
    ("umPrice", Some(Field::Price)),
    ("vatRate", Some(Field::Vat)),
    ("category", Some(Field::Family)),
    ("description", Some(Field::Note)),
    ("minQty", Some(Field::Least)),
    ("maxQty", Some(Field::Most)),
    ("mulQty", Some(Field::Step)),
];

#[derive(Deserialize)]
struct File {
    #[serde(rename = "protocolVersion", default)]
    version: Value,
    blocks: Option<Vec<Block>>,
    cabas: Option<Alone>,
}

/// Products of our own that nobody supplies.
#[derive(Deserialize)]
struct Alone {
    #[serde(default)]
    products: Vec<Map<String, Value>>,
}

#[derive(Deserialize)]
struct Block {
    supplier: Option<FileSupplier>,
}

#[derive(Deserialize)]
struct FileSupplier {
    #[serde(default)]
    name: Value,
    #[serde(rename = "vatNumber", default)]
    vat_number: Value,
    #[serde(default)]
    address: Value,
    #[serde(default)]
    contacts: Value,
    products: Option<Vec<FileProduct>>,
    cabas: Option<Map<String, Value>>,
}

#[derive(Deserialize)]
struct FileProduct {
    #[serde(flatten)]
    own: Map<String, Value>,
    /// The README says `orderInfo`, the schema once said `order`.
    #[serde(rename = "orderInfo")]
    order_info: Option<Map<String, Value>>,
    order: Option<Map<String, Value>>,
    cabas: Option<Map<String, Value>>,
}

/// Reads the products of every supplier. Errors: cut, not GDXP, another version, a supplier without products.
pub(super) fn read(text: &[u8]) -> Result<Source, SourceRefusal> {
    let file: File = serde_json::from_slice(text).map_err(|error| match error.classify() {
        serde_json::error::Category::Data => SourceRefusal::NotGdxp,
        serde_json::error::Category::Io
        | serde_json::error::Category::Syntax
        | serde_json::error::Category::Eof => {
            SourceRefusal::Cut { line: i64::try_from(error.line()).unwrap_or_default() }
        }
    })?;
    let version = plain(&file.version);
    if !version.is_empty() && version.split('.').next() != Some("1") {
        return Err(SourceRefusal::Version { version });
    }
    let (mut rows, mut suppliers) = (Vec::new(), Vec::new());
    for block in file.blocks.ok_or(SourceRefusal::NotGdxp)? {
        let found = block.supplier.ok_or(SourceRefusal::NotGdxp)?;
        let supplier = supplier(&found)?;
        let products = found.products.filter(|products| !products.is_empty());
        let products = products.ok_or(SourceRefusal::NoProducts { supplier: supplier.name.clone() })?;
        for product in products {
            let (row, supplier) = (rows.len() + 1, Some(suppliers.len()));
            let cells = cells(&product);
            rows.push(Row { row, supplier, cells, ours: product.cabas.as_ref().map(texts) });
        }
        suppliers.push(supplier);
    }
    Ok(Source {
        file_name: String::new(),
        hash: String::new(),
        kind: Kind::Gdxp,
        encoding: None,
        delimiter: None,
        sheets: Vec::new(),
        sheet: None,
        headers: COLUMNS.iter().map(|(header, _)| (*header).to_owned()).collect(),
        columns: COLUMNS.iter().map(|(_, field)| *field).collect(),
        rows,
        suppliers,
        alone: file.cabas.map(|alone| alone.products.iter().map(texts).collect()).unwrap_or_default(),
    })
}

fn cells(product: &FileProduct) -> Vec<String> {
    let order = product.order_info.as_ref().or(product.order.as_ref());
    let text = |(header, field): &(&str, Option<Field>)| {
        let inside = product.own.get(*header).or_else(|| order.and_then(|order| order.get(*header)));
        match (inside, field) {
            (Some(Value::Bool(active)), _) => if *active { "yes" } else { "no" }.to_owned(),
            (Some(value), _) => plain(value),
            (None, _) => String::new(),
        }
    };
    COLUMNS.iter().map(text).collect()
}

/// A text as it is, a number as it is written; anything else is nothing.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => decimal(number).unwrap_or_default(),
        Value::Null | Value::Bool(_) | Value::Array(_) | Value::Object(_) => String::new(),
    }
}

/// A number of JSON as a decimal, with no exponent.
fn decimal(number: &Number) -> Option<String> {
    let text = number.to_string();
    let exact = Decimal::from_str_exact(&text).or_else(|_| Decimal::from_scientific(&text)).ok()?;
    Some(exact.normalize().to_string())
}

fn texts(object: &Map<String, Value>) -> State {
    object.iter().map(|(key, value)| (key.clone(), plain(value))).collect()
}

/// The supplier of a block, still without id.
fn supplier(found: &FileSupplier) -> Result<Supplier, SourceRefusal> {
    let line = |text: &str| text::line(text, text::ADDRESS_CHARS_MAX).unwrap_or_default();
    let name = line(&plain(&found.name));
    if !name.chars().any(char::is_alphanumeric) {
        return Err(SourceRefusal::NotGdxp);
    }
    let contact = |kinds: &[&str]| {
        let all = found.contacts.as_array().map(Vec::as_slice).unwrap_or_default();
        let of_kind = all.iter().find(|one| kinds.contains(&one["type"].as_str().unwrap_or_default()));
        of_kind.map(|one| plain(&one["value"])).unwrap_or_default()
    };
    let mut supplier = state::new_supplier(name);
    supplier.vat_number = line(&plain(&found.vat_number));
    supplier.place = line(&plain(&found.address["locality"]));
    supplier.phone = text::phone(&contact(&["phoneNumber", "mobileNumber"])).unwrap_or_default();
    supplier.email = text::email(&contact(&["emailAddress"])).unwrap_or_default();
    if let Some(ours) = &found.cabas {
        complete(&mut supplier, &texts(ours));
    }
    Ok(supplier)
}

/// What Cabas wrote of a supplier, beside what GDXP has a place for.
fn complete(supplier: &mut Supplier, ours: &State) {
    let text = |key: &str| ours.get(key).cloned().unwrap_or_default();
    let number = |key: &str| text(key).parse::<i64>().ok().filter(|number| *number >= 0);
    let above_zero = |key: &str| number(key).filter(|number| *number > 0).map(Money::from_cents);
    supplier.kind = SupplierKind::parse(&text("kind")).unwrap_or(SupplierKind::Producer);
    supplier.place = text("place");
    supplier.phone = text("phone");
    supplier.email = text("email");
    supplier.contact = text("contact");
    supplier.note = text("note");
    supplier.distance_km = number("distance_km");
    supplier.minimum = above_zero("minimum_cents");
    supplier.carriage = number("carriage_cents").map(Money::from_cents);
    supplier.free_carriage = above_zero("free_carriage_cents");
    supplier.delay_days = number("delay_days");
    supplier.payment_days = number("payment_days");
}

/// A product with one pack of a supplier, and its number in the catalogue.
pub(super) struct Written<'a> {
    pub(super) sheet: usize,
    pub(super) product: &'a Product,
    pub(super) pack: &'a Pack,
}

/// The whole catalogue: suppliers with their products, and products that nobody supplies.
pub(super) struct Catalogue<'a> {
    pub(super) by: &'a str,
    pub(super) today: NaiveDate,
    pub(super) lang: Lang,
    pub(super) blocks: Vec<(&'a Supplier, Vec<Written<'a>>)>,
    pub(super) alone: Vec<State>,
}

/// The bytes of a GDXP file, the same for the same catalogue and day.
pub(super) fn write(catalogue: &Catalogue<'_>) -> String {
    let blocks: Vec<Value> = catalogue
        .blocks
        .iter()
        .map(|(supplier, products)| json!({"supplier": block(supplier, products, catalogue.lang)}))
        .collect();
    let mut file = json!({
        "protocolVersion": 1,
        "creationDate": catalogue.today.to_string(),
        "applicationSignature": "Cabas",
        "subject": {"name": catalogue.by},
        "blocks": blocks,
    });
    if !catalogue.alone.is_empty() {
        file["cabas"] = json!({"products": catalogue.alone});
    }
    format!("{file:#}\n")
}

fn block(supplier: &Supplier, products: &[Written<'_>], lang: Lang) -> Value {
    let contacts = [("phoneNumber", &supplier.phone), ("emailAddress", &supplier.email)];
    let contacts = contacts.iter().filter(|(_, value)| !value.is_empty());
    let contacts: Vec<Value> = contacts.map(|(kind, value)| json!({"type": kind, "value": value})).collect();
    json!({
        "name": supplier.name,
        "vatNumber": supplier.vat_number,
        "address": {"street": "", "locality": supplier.place, "zipCode": ""},
        "contacts": contacts,
        "products": products.iter().map(|one| product(one, lang)).collect::<Vec<_>>(),
        "cabas": ours(supplier),
    })
}

fn ours(supplier: &Supplier) -> State {
    let optional = |value: Option<i64>| value.map(|value| value.to_string()).unwrap_or_default();
    let cents = |value: Option<Money>| optional(value.map(Money::cents));
    let texts = [
        ("kind", supplier.kind.code().to_owned()),
        ("place", supplier.place.clone()),
        ("phone", supplier.phone.clone()),
        ("email", supplier.email.clone()),
        ("contact", supplier.contact.clone()),
        ("note", supplier.note.clone()),
        ("distance_km", optional(supplier.distance_km)),
        ("minimum_cents", cents(supplier.minimum)),
        ("carriage_cents", cents(supplier.carriage)),
        ("free_carriage_cents", cents(supplier.free_carriage)),
        ("delay_days", optional(supplier.delay_days)),
        ("payment_days", optional(supplier.payment_days)),
    ];
    let filled = texts.into_iter().filter(|(_, text)| !text.is_empty());
    filled.map(|(key, text)| (key.to_owned(), text)).collect()
}

fn product(one: &Written<'_>, lang: Lang) -> Value {
    let Written { sheet, product, pack } = one;
    let unit = unit_qty(product.dimension, pack.content_qty);
    let um = match (product.dimension, unit) {
        (Dimension::Count, _) => match lang {
            Lang::Fr => "pièce",
            Lang::It => "pezzi",
            Lang::En => "piece",
        }
        .to_owned(),
        (Dimension::Mass, 1_000) => "kg".to_owned(),
        (Dimension::Volume, 1_000) => "L".to_owned(),
        (Dimension::Mass | Dimension::Volume, _) => {
            format::quantity(Quantity::new(product.dimension, unit), lang)
        }
    };
    let in_units = |qty: i64| number(Decimal::from(qty) / Decimal::from(unit));
    let mut ours = state::write(product, Some(pack));
    ours.insert("sheet".to_owned(), sheet.to_string());
    json!({
        "name": product.name,
        "um": um,
        "sku": pack.reference,
        "category": product.family,
        "description": product.note,
        "active": true,
        "orderInfo": {
            "packageQty": pack.content_qty / unit,
            "umPrice": number(unit_price(product, pack, unit)),
            "vatRate": number(product.vat.percent()),
            "minQty": in_units(product.min_qty.unwrap_or(0)),
            "maxQty": in_units(product.max_qty.unwrap_or(0)),
            "mulQty": in_units(product.step_qty),
            "availableQty": 0,
            "shippingCost": 0,
        },
        "cabas": ours,
    })
}

/// What GDXP calls a unit: one kilogram, litre or piece, or the whole pack when it holds no whole number of them.
fn unit_qty(dimension: Dimension, content: i64) -> i64 {
    match dimension {
        Dimension::Count => 1,
        Dimension::Mass | Dimension::Volume if content % 1_000 == 0 => 1_000,
        Dimension::Mass | Dimension::Volume => content,
    }
}

/// Euros for one unit, with VAT, to 1/10,000.
fn unit_price(product: &Product, pack: &Pack, unit: i64) -> Decimal {
    let first = pack.price.as_ref().and_then(|price| price.breaks.first());
    let Some(first) = first else { return Decimal::ZERO };
    let per_qty = per_qty(pack.priced_by, product.dimension, pack.content_qty);
    let euros = Decimal::new(first.price_e4, 4) * Decimal::from(unit) / Decimal::from(per_qty);
    let with_vat = Decimal::ONE + product.vat.percent() / Decimal::ONE_HUNDRED;
    let gross = if pack.net { euros * with_vat } else { euros };
    gross.round_dp_with_strategy(4, rust_decimal::RoundingStrategy::MidpointAwayFromZero)
}

fn number(decimal: Decimal) -> Value {
    let rounded = decimal.round_dp(6).normalize().to_string();
    rounded.parse::<Number>().map_or(Value::Null, Value::Number)
}
