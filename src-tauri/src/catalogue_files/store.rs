//! The tables of the price lists that came in; no other file of the program names them.

use crate::context::Context;
use crate::kernel::ids::{CatalogueImportId, PackId, ProductId, SupplierId};
use crate::kernel::instant;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A price list that came in.
pub(super) struct Import {
    pub(super) id: CatalogueImportId,
    pub(super) supplier: SupplierId,
    pub(super) file_name: String,
    pub(super) at: String,
    pub(super) undone_at: Option<String>,
    pub(super) added: i64,
    pub(super) changed: i64,
    pub(super) vanished: i64,
}

/// What one line did.
pub(super) struct Done {
    pub(super) position: i64,
    pub(super) product: ProductId,
    pub(super) pack: Option<PackId>,
    pub(super) did: String,
    /// JSON.
    pub(super) before: String,
}

const IMPORT: &str = "
    select id, supplier, file_name, at, undone_at,
           (select count(*) from catalogue_import_row where import = id and did = 'added'),
           (select count(*) from catalogue_import_row where import = id and did = 'changed'),
           (select count(*) from catalogue_import_row where import = id and did = 'vanished')
    from catalogue_import";

/// The newest first.
pub(super) fn imports(conn: &Connection) -> rusqlite::Result<Vec<Import>> {
    let sql = format!("{IMPORT} order by at desc, id desc");
    conn.prepare_cached(&sql)?.query_map([], import_in)?.collect()
}

pub(super) fn import(conn: &Connection, id: CatalogueImportId) -> rusqlite::Result<Option<Import>> {
    let sql = format!("{IMPORT} where id = :id");
    conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, import_in).optional()
}

pub(super) fn begin(
    conn: &Connection,
    ctx: &Context<'_>,
    supplier: SupplierId,
    file_name: &str,
) -> rusqlite::Result<CatalogueImportId> {
    let id = CatalogueImportId(ctx.new_id());
    let sql =
        "insert into catalogue_import (id, supplier, file_name, at) values (:id, :supplier, :file_name, :at)";
    conn.execute(
        sql,
        named_params! {":id": id, ":supplier": supplier, ":file_name": file_name, ":at": instant::write(ctx.now)},
    )?;
    Ok(id)
}

pub(super) fn insert(conn: &Connection, import: CatalogueImportId, done: &Done) -> rusqlite::Result<()> {
    let sql = "
        insert into catalogue_import_row (import, position, product, pack, did, before)
        values (:import, :position, :product, :pack, :did, :before)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":import": import, ":position": done.position, ":product": done.product,
        ":pack": done.pack.map(|pack| pack.to_string()).unwrap_or_default(), ":did": done.did, ":before": done.before,
    })?;
    Ok(())
}

/// What an import did, the last line first.
pub(super) fn done(conn: &Connection, import: CatalogueImportId) -> rusqlite::Result<Vec<Done>> {
    let sql = "
        select position, product, pack, did, before from catalogue_import_row where import = :import
        order by position desc";
    let mut statement = conn.prepare_cached(sql)?;
    let read = |row: &Row<'_>| {
        let pack = if row.get_ref(2)?.as_str()?.is_empty() { None } else { Some(row.get(2)?) };
        Ok(Done { position: row.get(0)?, product: row.get(1)?, pack, did: row.get(3)?, before: row.get(4)? })
    };
    statement.query_map(named_params! {":import": import}, read)?.collect()
}

pub(super) fn mark_undone(
    conn: &Connection,
    ctx: &Context<'_>,
    import: CatalogueImportId,
) -> rusqlite::Result<()> {
    let sql = "update catalogue_import set undone_at = :at where id = :id";
    conn.execute(sql, named_params! {":at": instant::write(ctx.now), ":id": import})?;
    Ok(())
}

fn import_in(row: &Row<'_>) -> rusqlite::Result<Import> {
    Ok(Import {
        id: row.get(0)?,
        supplier: row.get(1)?,
        file_name: row.get(2)?,
        at: row.get(3)?,
        undone_at: row.get(4)?,
        added: row.get(5)?,
        changed: row.get(6)?,
        vanished: row.get(7)?,
    })
}
