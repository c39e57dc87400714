//! Writes what was shown, remembers what stood there before, and puts it back.

use super::plan::{Deed, Plan, Planned};
use super::state::{self, State};
use super::store::{self, Done, Import};
use crate::catalogue::{self, Pack, Product, Supplier};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CatalogueImportId, PackId, ProductId, SupplierId};
use crate::kernel::sentence::{Refusal, Sentence};
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;

/// What one line of an import changed, kept as JSON.
#[derive(Debug, Serialize, Deserialize)]
struct Memory {
    /// The day it was done: prices are compared as of that day.
    on: NaiveDate,
    new_product: bool,
    /// Nothing for a new product; only the product for a new pack of a known one.
    before: Option<State>,
    after: State,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum UndoRefusal {
    #[error("{product} is in a campaign")]
    Used { product: String },
    #[error("{product} changed since")]
    ChangedSince { product: String },
}

impl Refusal for UndoRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            UndoRefusal::Used { product } => Sentence::new("refusal-list-undo-used").text("product", product),
            UndoRefusal::ChangedSince { product } => {
                Sentence::new("refusal-list-undo-changed").text("product", product)
            }
        }
    }
}

/// Applies a plan; what has vanished is archived only when asked. Answers the import.
pub(super) fn apply(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    plan: &Plan,
    suppliers: &[Supplier],
    archive: bool,
    file_name: &str,
) -> Result<CatalogueImportId, Failure> {
    let ids = save_suppliers(tx, ctx, suppliers)?;
    let first =
        ids.first().copied().or_else(|| any_supplier(tx)).ok_or_else(|| Failure::bug("no supplier"))?;
    let import = store::begin(tx, ctx, first, file_name)?;
    let wanted = |one: &&Planned| match one.deed {
        Deed::Added | Deed::Changed => true,
        Deed::Vanished => archive,
        Deed::Unchanged => false,
    };
    let total = plan.planned.iter().filter(wanted).count();
    ctx.progress.start(total);
    let mut written = Vec::with_capacity(total);
    let mut products: HashMap<usize, ProductId> = HashMap::new();
    for (at, planned) in plan.planned.iter().enumerate().filter(|(_, one)| wanted(one)) {
        ctx.progress.step()?;
        let known = planned.before.as_ref().map(|(product, _)| product.id);
        let added = || planned.product_of.and_then(|first| products.get(&first).copied());
        let product = known.or_else(added).unwrap_or_else(|| ProductId(ctx.new_id()));
        products.insert(at, product);
        let pack = save(tx, ctx, planned, product, &ids)?;
        written.push((planned, product, pack));
    }
    remember(tx, ctx, import, &written)?;
    Ok(import)
}

fn any_supplier(conn: &Connection) -> Option<SupplierId> {
    catalogue::suppliers(conn, true).ok()?.first().map(|one| one.id)
}

/// The suppliers of the file, those that are new written down.
fn save_suppliers(
    conn: &Connection,
    ctx: &Context<'_>,
    suppliers: &[Supplier],
) -> Result<Vec<SupplierId>, Failure> {
    let mut ids = Vec::with_capacity(suppliers.len());
    for supplier in suppliers {
        let mut supplier = supplier.clone();
        if supplier.id.0.is_nil() {
            supplier.id = SupplierId(ctx.new_id());
            catalogue::save_supplier(conn, &supplier)?;
        }
        ids.push(supplier.id);
    }
    Ok(ids)
}

fn save(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    planned: &Planned,
    product: ProductId,
    suppliers: &[SupplierId],
) -> Result<Option<PackId>, Failure> {
    let after = Product { id: product, ..planned.product.clone() };
    let known = planned.before.as_ref().map(|(product, _)| product);
    if planned.product_of.is_none() && known != Some(&after) {
        catalogue::save_product(tx, ctx, &after)?;
    }
    let Some(pack) = &planned.pack else { return Ok(None) };
    let new = pack.id.0.is_nil();
    let id = if new { PackId(ctx.new_id()) } else { pack.id };
    let supplier = suppliers[planned.supplier];
    catalogue::save_pack(tx, &Pack { id, product, supplier, ..pack.clone() })?;
    if let Some(price) = pack.price.as_ref().filter(|_| planned.new_price()) {
        let since_on = if new { price.since_on } else { price.since_on.max(ctx.today) };
        let until_on = price.until_on.filter(|until| *until >= since_on);
        catalogue::insert_price(tx, ctx, id, &catalogue::PackPrice { since_on, until_on, ..price.clone() })?;
    }
    Ok(Some(id))
}

/// Keeps for each line what stood there, and what stands there now as it can be read back.
fn remember(
    conn: &Connection,
    ctx: &Context<'_>,
    import: CatalogueImportId,
    written: &[(&Planned, ProductId, Option<PackId>)],
) -> Result<(), Failure> {
    let now = Standing::read(conn, ctx.today)?;
    for (position, (planned, product, pack)) in (0_i64..).zip(written) {
        let before = planned.before.as_ref().map(|(product, pack)| state::write(product, pack.as_ref()));
        let memory = Memory {
            on: ctx.today,
            new_product: planned.before.is_none() && planned.product_of.is_none(),
            before,
            after: now.state(*product, *pack).unwrap_or_default(),
        };
        let did = match planned.deed {
            Deed::Added => "added",
            Deed::Changed | Deed::Unchanged => "changed",
            Deed::Vanished => "vanished",
        };
        let before = serde_json::to_string(&memory).map_err(Failure::bug)?;
        let done = Done { position, product: *product, pack: *pack, did: did.to_owned(), before };
        store::insert(conn, import, &done)?;
    }
    Ok(())
}

/// The whole catalogue of a day, by id.
struct Standing {
    products: HashMap<ProductId, Product>,
    packs: HashMap<PackId, Pack>,
}

impl Standing {
    fn read(conn: &Connection, on: NaiveDate) -> rusqlite::Result<Standing> {
        let products = catalogue::products(conn, on, true)?.into_iter().map(|one| (one.id, one)).collect();
        let packs = catalogue::packs(conn, on, true)?.into_iter().map(|one| (one.id, one)).collect();
        Ok(Standing { products, packs })
    }

    /// None when the product or the pack is no longer there.
    fn state(&self, product: ProductId, pack: Option<PackId>) -> Option<State> {
        let product = self.products.get(&product)?;
        let pack = match pack {
            Some(pack) => Some(self.packs.get(&pack)?),
            None => None,
        };
        Some(state::write(product, pack))
    }
}

/// Puts everything back as it stood before an import. Errors: something changed since, or is in a campaign.
pub(super) fn undo(tx: &Transaction<'_>, ctx: &Context<'_>, import: &Import) -> Result<usize, Failure> {
    let lines = store::done(tx, import.id)?;
    let mut memories = Vec::with_capacity(lines.len());
    for line in lines {
        let memory: Memory = serde_json::from_str(&line.before).map_err(Failure::bug)?;
        memories.push((line, memory));
    }
    if let Some((_, memory)) = memories.first() {
        let now = Standing::read(tx, memory.on)?;
        for (line, memory) in &memories {
            if now.state(line.product, line.pack).as_ref() != Some(&memory.after) {
                return Err(Failure::refused(&UndoRefusal::ChangedSince { product: name(memory) }));
            }
        }
    }
    for (line, memory) in &memories {
        put_back(tx, ctx, import, line, memory).map_err(|failure| match failure {
            PutBack::Sql(error) if is_used(&error) => {
                Failure::refused(&UndoRefusal::Used { product: name(memory) })
            }
            PutBack::Sql(error) => error.into(),
            PutBack::Text => Failure::bug("what stood there before cannot be read"),
        })?;
    }
    store::mark_undone(tx, ctx, import.id)?;
    Ok(memories.len())
}

fn name(memory: &Memory) -> String {
    memory.after.get("name").cloned().unwrap_or_default()
}

/// Another table names the row that was to go.
fn is_used(error: &rusqlite::Error) -> bool {
    error
        .sqlite_error()
        .is_some_and(|error| error.extended_code == rusqlite::ffi::SQLITE_CONSTRAINT_FOREIGNKEY)
}

enum PutBack {
    Sql(rusqlite::Error),
    Text,
}

impl From<rusqlite::Error> for PutBack {
    fn from(error: rusqlite::Error) -> PutBack {
        PutBack::Sql(error)
    }
}

fn put_back(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    import: &Import,
    line: &Done,
    memory: &Memory,
) -> Result<(), PutBack> {
    let read = |state: &State| state::read(state, ctx.today).map_err(|_| PutBack::Text);
    let before = memory.before.as_ref().map(read).transpose()?;
    if let Some(pack) = line.pack {
        catalogue::remove_prices_of(tx, pack, &import.at)?;
        match before.as_ref().and_then(|(_, pack)| pack.as_ref()) {
            Some(stood) => {
                let supplier = catalogue::pack(tx, pack, ctx.today)?.map(|pack| pack.supplier);
                let supplier = supplier.ok_or(PutBack::Text)?;
                catalogue::save_pack(
                    tx,
                    &Pack { id: pack, product: line.product, supplier, ..stood.clone() },
                )?;
            }
            None => catalogue::remove_pack(tx, pack)?,
        }
    }
    if memory.new_product {
        catalogue::remove_product(tx, line.product)?;
    }
    if let Some((product, _)) = before {
        catalogue::remove_vat_of(tx, line.product, &import.at)?;
        catalogue::save_product(tx, ctx, &Product { id: line.product, ..product })?;
    }
    Ok(())
}
