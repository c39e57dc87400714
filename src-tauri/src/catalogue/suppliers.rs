//! Suppliers: listed, saved, archived and put back with their packs.

use super::commands::archived;
use super::model::{Pack, Supplier, SupplierKind};
use super::refusal::CatalogueRefusal;
use super::store;
use super::typed;
use crate::context::{ANYONE, Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{HouseholdId, ProductId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{self, ADDRESS_CHARS_MAX, NAME_CHARS_MAX};
use crate::members;
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{HashMap, HashSet};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("catalogue.list_suppliers", ANYONE, list);
    router.write("catalogue.save_supplier", OFFICERS, save);
    router.write("catalogue.archive_supplier", OFFICERS, archive);
}

/// List the suppliers with their terms.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListSuppliers {
    /// The archived ones too.
    #[ts(optional = nullable)]
    archived: Option<bool>,
}

/// Add a supplier or change it; what is left out becomes empty.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct SaveSupplier {
    supplier: Option<SupplierId>,
    #[ts(optional = false)]
    name: String,
    #[ts(optional = false)]
    kind: SupplierKind,
    /// Town or village.
    place: Option<String>,
    /// In whole kilometres, as typed.
    distance_km: Option<String>,
    /// Whom to call there.
    contact: Option<String>,
    phone: Option<String>,
    email: Option<String>,
    vat_number: Option<String>,
    /// The household that looks after it.
    referent: Option<HouseholdId>,
    /// Smallest order as typed; empty when there is none.
    minimum: Option<String>,
    /// Carriage of one delivery as typed.
    carriage: Option<String>,
    /// The order from which carriage is free, as typed.
    free_carriage: Option<String>,
    /// Days from the order to the delivery.
    delay_days: Option<String>,
    /// Days to pay.
    payment_days: Option<String>,
    note: Option<String>,
}

/// Archive a supplier with its packs, or put both back; nothing is erased.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ArchiveSupplier {
    supplier: SupplierId,
    /// Put it back instead.
    #[ts(optional = nullable)]
    back: Option<bool>,
}

#[derive(Debug, Serialize, TS)]
struct SuppliersView {
    suppliers: Vec<SupplierView>,
}

/// A supplier; what was typed comes as text that can be typed back.
#[derive(Debug, Serialize, TS)]
struct SupplierView {
    supplier: SupplierId,
    name: String,
    kind: SupplierKind,
    place: String,
    distance_km: String,
    contact: String,
    phone: String,
    email: String,
    vat_number: String,
    referent: Option<HouseholdId>,
    /// Code and name of the household that looks after it.
    referent_says: String,
    minimum: String,
    carriage: String,
    free_carriage: String,
    delay_days: String,
    payment_days: String,
    note: String,
    /// Its terms in words.
    says: Vec<String>,
    /// Products that come from it.
    #[ts(type = "number")]
    products: usize,
    archived_on: Option<NaiveDate>,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListSuppliers) -> Result<SuppliersView, Failure> {
    let delivered = delivered(conn, ctx)?;
    let suppliers = store::suppliers(conn, input.archived.unwrap_or(false))?;
    let view = |supplier| view(conn, ctx, supplier, &delivered);
    Ok(SuppliersView { suppliers: suppliers.into_iter().map(view).collect::<Result<_, Failure>>()? })
}

/// Which products come from whom.
type Delivered = HashMap<SupplierId, HashSet<ProductId>>;

fn delivered(conn: &Connection, ctx: &Context<'_>) -> Result<Delivered, Failure> {
    let mut delivered = Delivered::new();
    for pack in store::packs(conn, ctx.today, false)? {
        delivered.entry(pack.supplier).or_default().insert(pack.product);
    }
    Ok(delivered)
}

fn view(
    conn: &Connection,
    ctx: &Context<'_>,
    supplier: Supplier,
    delivered: &Delivered,
) -> Result<SupplierView, Failure> {
    let money = |amount: Option<Money>| amount.map(|amount| format::money(amount, ctx.lang));
    let whole = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let referent = supplier.referent.map(|id| members::called(conn, id)).transpose()?.flatten();
    Ok(SupplierView {
        says: terms(ctx, &supplier),
        supplier: supplier.id,
        name: supplier.name,
        kind: supplier.kind,
        place: supplier.place,
        distance_km: whole(supplier.distance_km),
        contact: supplier.contact,
        phone: supplier.phone,
        email: supplier.email,
        vat_number: supplier.vat_number,
        referent: supplier.referent,
        referent_says: referent.map(|called| called.to_string()).unwrap_or_default(),
        minimum: money(supplier.minimum).unwrap_or_default(),
        carriage: money(supplier.carriage).unwrap_or_default(),
        free_carriage: money(supplier.free_carriage).unwrap_or_default(),
        delay_days: whole(supplier.delay_days),
        payment_days: whole(supplier.payment_days),
        note: supplier.note,
        products: delivered.get(&supplier.id).map_or(0, HashSet::len),
        archived_on: supplier.archived_on,
    })
}

/// What one has to know before ordering there.
fn terms(ctx: &Context<'_>, supplier: &Supplier) -> Vec<String> {
    let cents = |key, amount: Option<Money>| {
        amount.map(|amount| ctx.say(&Sentence::new(key).with("amount", Param::Cents(amount.cents()))))
    };
    let days = |key, days: Option<i64>| days.map(|days| ctx.say(&Sentence::new(key).count("days", days)));
    [
        cents("core-supplier-minimum", supplier.minimum),
        cents("core-supplier-carriage", supplier.carriage),
        cents("core-supplier-free", supplier.free_carriage),
        days("core-supplier-delay", supplier.delay_days),
        days("core-supplier-payment", supplier.payment_days),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn save(tx: &Transaction<'_>, ctx: &Context<'_>, input: SaveSupplier) -> Result<SupplierView, Failure> {
    let known = input.supplier.map(|id| known(tx, id)).transpose()?;
    let name = typed::line("name", Some(&input.name), NAME_CHARS_MAX)?;
    if name.is_empty() {
        return Err(Failure::bad_input("name", &CatalogueRefusal::NoSupplierName));
    }
    let same = store::supplier_named(tx, &name)?.filter(|id| Some(*id) != input.supplier);
    if let Some(same) = same.map(|id| store::supplier(tx, id)).transpose()?.flatten() {
        return Err(Failure::bad_input("name", &CatalogueRefusal::SupplierTaken { name: same.name }));
    }
    if let Some(referent) = input.referent {
        members::called(tx, referent)?
            .ok_or_else(|| Failure::not_found(&CatalogueRefusal::NoSuchReferent).at("referent"))?;
    }
    let bad = |field: &'static str| move |refusal: text::TextRefusal| Failure::bad_input(field, &refusal);
    let supplier = Supplier {
        id: input.supplier.unwrap_or_else(|| SupplierId(ctx.new_id())),
        kind: input.kind,
        place: typed::line("place", input.place.as_deref(), NAME_CHARS_MAX)?,
        distance_km: typed::whole("distance_km", input.distance_km.as_deref())?,
        contact: typed::line("contact", input.contact.as_deref(), ADDRESS_CHARS_MAX)?,
        phone: text::phone(&input.phone.unwrap_or_default()).map_err(bad("phone"))?,
        email: text::email(&input.email.unwrap_or_default()).map_err(bad("email"))?,
        vat_number: typed::line("vat_number", input.vat_number.as_deref(), NAME_CHARS_MAX)?,
        referent: input.referent,
        minimum: typed::amount("minimum", input.minimum.as_deref())?,
        carriage: typed::amount("carriage", input.carriage.as_deref())?,
        free_carriage: typed::amount("free_carriage", input.free_carriage.as_deref())?,
        delay_days: typed::whole("delay_days", input.delay_days.as_deref())?,
        payment_days: typed::whole("payment_days", input.payment_days.as_deref())?,
        note: typed::note("note", input.note.as_deref())?,
        archived_on: known.and_then(|known| known.archived_on),
        name,
    };
    ctx.tell("name", supplier.name.clone());
    store::save_supplier(tx, &supplier)?;
    view(tx, ctx, supplier, &delivered(tx, ctx)?)
}

fn known(conn: &Connection, id: SupplierId) -> Result<Supplier, Failure> {
    store::supplier(conn, id)?
        .ok_or_else(|| Failure::not_found(&CatalogueRefusal::NoSuchSupplier).at("supplier"))
}

fn archive(tx: &Transaction<'_>, ctx: &Context<'_>, input: ArchiveSupplier) -> Result<SupplierView, Failure> {
    let supplier = known(tx, input.supplier)?;
    let archived_on = archived(ctx, supplier.archived_on, input.back)?;
    // Its packs leave and come back with it; one that was archived on another day keeps its own.
    for pack in store::packs(tx, ctx.today, true)? {
        if pack.supplier == supplier.id && pack.archived_on == supplier.archived_on {
            store::save_pack(tx, &Pack { archived_on, ..pack })?;
        }
    }
    ctx.tell("name", supplier.name.clone());
    let supplier = Supplier { archived_on, ..supplier };
    store::save_supplier(tx, &supplier)?;
    view(tx, ctx, supplier, &delivered(tx, ctx)?)
}
