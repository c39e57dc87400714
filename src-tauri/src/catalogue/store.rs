//! The tables of suppliers, products and packs; no other file of the program names them.

use super::model::{
    Allergen, Allergens, Pack, PackPrice, Presence, PriceBreak, Product, ProductLabel, Supplier,
};
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{PackId, ProductId, SupplierId};
use crate::kernel::instant;
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use crate::kernel::search::{compact, fold};
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::HashMap;

const SUPPLIER: &str = "
    select id, name, kind, place, distance_km, contact, phone, email, vat_number, referent, minimum_cents,
           carriage_cents, free_carriage_cents, delay_days, payment_days, note, archived_on
    from supplier";

/// Every supplier by name; the archived ones only when asked.
pub(crate) fn suppliers(conn: &Connection, archived: bool) -> rusqlite::Result<Vec<Supplier>> {
    let sql = format!("{SUPPLIER} where archived_on is null or :archived order by name_key");
    conn.prepare_cached(&sql)?.query_map(named_params! {":archived": archived}, supplier_in)?.collect()
}

pub(crate) fn supplier(conn: &Connection, id: SupplierId) -> rusqlite::Result<Option<Supplier>> {
    let sql = format!("{SUPPLIER} where id = :id");
    conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, supplier_in).optional()
}

/// Whether another supplier has that name.
pub(crate) fn supplier_named(conn: &Connection, name: &str) -> rusqlite::Result<Option<SupplierId>> {
    let sql = "select id from supplier where name_key = :key";
    conn.prepare_cached(sql)?.query_row(named_params! {":key": compact(name)}, |row| row.get(0)).optional()
}

/// Writes a supplier, new or known.
pub(crate) fn save_supplier(conn: &Connection, supplier: &Supplier) -> rusqlite::Result<()> {
    let sql = "
        insert into supplier (id, name, name_key, kind, place, distance_km, contact, phone, email, vat_number,
            referent, minimum_cents, carriage_cents, free_carriage_cents, delay_days, payment_days, note, archived_on)
        values (:id, :name, :key, :kind, :place, :distance, :contact, :phone, :email, :vat_number,
            :referent, :minimum, :carriage, :free_carriage, :delay, :payment, :note, :archived_on)
        on conflict (id) do update set name = :name, name_key = :key, kind = :kind, place = :place,
            distance_km = :distance, contact = :contact, phone = :phone, email = :email, vat_number = :vat_number,
            referent = :referent, minimum_cents = :minimum, carriage_cents = :carriage,
            free_carriage_cents = :free_carriage, delay_days = :delay, payment_days = :payment, note = :note,
            archived_on = :archived_on";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": supplier.id, ":name": supplier.name, ":key": compact(&supplier.name), ":kind": supplier.kind,
        ":place": supplier.place, ":distance": supplier.distance_km, ":contact": supplier.contact,
        ":phone": supplier.phone, ":email": supplier.email, ":vat_number": supplier.vat_number,
        ":referent": supplier.referent, ":minimum": supplier.minimum.map(Money::cents),
        ":carriage": supplier.carriage.map(Money::cents),
        ":free_carriage": supplier.free_carriage.map(Money::cents), ":delay": supplier.delay_days,
        ":payment": supplier.payment_days, ":note": supplier.note,
        ":archived_on": supplier.archived_on.map(|day| day.to_string()),
    })?;
    Ok(())
}

/// How the price lists of a supplier were read last, as JSON.
pub(crate) fn mapping(conn: &Connection, supplier: SupplierId) -> rusqlite::Result<Option<String>> {
    let sql = "select mapping from supplier where id = :id";
    conn.prepare_cached(sql)?.query_row(named_params! {":id": supplier}, |row| row.get(0))
}

pub(crate) fn save_mapping(conn: &Connection, supplier: SupplierId, mapping: &str) -> rusqlite::Result<()> {
    let sql = "update supplier set mapping = :mapping where id = :id";
    conn.prepare_cached(sql)?.execute(named_params! {":id": supplier, ":mapping": mapping})?;
    Ok(())
}

const PRODUCT: &str = "
    select id, name, food, family, stand, pictogram, dimension, step_qty, min_qty, max_qty, density_g_per_l,
           origin, labels, shelf, bulk, bulk_reason, ingredients, loss_bp, deposit_cents, note, archived_on,
           coalesce((select vat_bp from product_vat where product = product.id and since_on <= :today
                     order by since_on desc, at desc, product_vat.id desc limit 1), 0)
    from product";

/// Every product by family then name, with the VAT of that day; the archived ones only when asked.
pub(crate) fn products(
    conn: &Connection,
    today: NaiveDate,
    archived: bool,
) -> rusqlite::Result<Vec<Product>> {
    let sql = format!("{PRODUCT} where archived_on is null or :archived");
    let params = named_params! {":today": today.to_string(), ":archived": archived};
    let mut products =
        conn.prepare_cached(&sql)?.query_map(params, product_in)?.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut stated = allergens(conn)?;
    for product in &mut products {
        product.allergens = stated.remove(&product.id).unwrap_or_default();
    }
    products.sort_by_cached_key(|product| (fold(&product.family), fold(&product.name), product.id));
    Ok(products)
}

pub(crate) fn product(
    conn: &Connection,
    id: ProductId,
    today: NaiveDate,
) -> rusqlite::Result<Option<Product>> {
    let sql = format!("{PRODUCT} where id = :id");
    let params = named_params! {":id": id, ":today": today.to_string()};
    let Some(mut product) = conn.prepare_cached(&sql)?.query_row(params, product_in).optional()? else {
        return Ok(None);
    };
    product.allergens = allergens_of(conn, id)?;
    Ok(Some(product))
}

/// Writes a product, new or known, with what is stated of its allergens; a VAT that changed holds from that day.
pub(crate) fn save_product(conn: &Connection, ctx: &Context<'_>, product: &Product) -> rusqlite::Result<()> {
    let sql = "
        insert into product (id, name, name_key, food, family, stand, pictogram, dimension, step_qty, min_qty,
            max_qty, density_g_per_l, origin, labels, shelf, bulk, bulk_reason, ingredients, loss_bp,
            deposit_cents, note, archived_on)
        values (:id, :name, :key, :food, :family, :stand, :pictogram, :dimension, :step, :min,
            :max, :density, :origin, :labels, :shelf, :bulk, :bulk_reason, :ingredients, :loss,
            :deposit, :note, :archived_on)
        on conflict (id) do update set name = :name, name_key = :key, food = :food, family = :family,
            stand = :stand, pictogram = :pictogram, dimension = :dimension, step_qty = :step, min_qty = :min,
            max_qty = :max, density_g_per_l = :density, origin = :origin, labels = :labels, shelf = :shelf,
            bulk = :bulk, bulk_reason = :bulk_reason, ingredients = :ingredients, loss_bp = :loss,
            deposit_cents = :deposit, note = :note, archived_on = :archived_on";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": product.id, ":name": product.name, ":key": compact(&product.name), ":food": product.food,
        ":family": product.family, ":stand": product.stand, ":pictogram": product.pictogram,
        ":dimension": product.dimension.code(), ":step": product.step_qty, ":min": product.min_qty,
        ":max": product.max_qty, ":density": product.density_g_per_l, ":origin": product.origin,
        ":labels": write_labels(&product.labels), ":shelf": product.shelf, ":bulk": product.bulk,
        ":bulk_reason": product.bulk_reason, ":ingredients": product.ingredients,
        ":loss": product.loss.basis_points(), ":deposit": product.deposit.cents(), ":note": product.note,
        ":archived_on": product.archived_on.map(|day| day.to_string()),
    })?;
    save_allergens(conn, product)?;
    save_vat(conn, ctx, product)
}

fn save_allergens(conn: &Connection, product: &Product) -> rusqlite::Result<()> {
    let gone = "delete from product_allergen where product = :product";
    conn.prepare_cached(gone)?.execute(named_params! {":product": product.id})?;
    let sql =
        "insert into product_allergen (product, allergen, presence) values (:product, :allergen, :presence)";
    for (allergen, presence) in &product.allergens {
        let params = named_params! {":product": product.id, ":allergen": allergen, ":presence": presence};
        conn.prepare_cached(sql)?.execute(params)?;
    }
    Ok(())
}

fn save_vat(conn: &Connection, ctx: &Context<'_>, product: &Product) -> rusqlite::Result<()> {
    let sql = "
        insert into product_vat (id, product, since_on, vat_bp, at)
        select :id, :product, :today, :vat, :at
        where :vat is not (select vat_bp from product_vat where product = :product and since_on <= :today
                           order by since_on desc, at desc, id desc limit 1)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":product": product.id, ":today": ctx.today.to_string(),
        ":vat": product.vat.basis_points(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

/// Removes a product that an import added and nothing else names; errors when something does.
pub(crate) fn remove_product(conn: &Connection, id: ProductId) -> rusqlite::Result<()> {
    for sql in [
        "delete from product_allergen where product = :id",
        "delete from product_vat where product = :id",
        "delete from product where id = :id",
    ] {
        conn.prepare_cached(sql)?.execute(named_params! {":id": id})?;
    }
    Ok(())
}

const PACK: &str = "
    select id, product, supplier, reference, name, content_qty, priced_by, net, minimum_packs, divisor,
           variable_weight, tare_g, archived_on
    from pack";

/// Every pack with the price of that day, by product then content; the archived ones only when asked.
pub(crate) fn packs(conn: &Connection, today: NaiveDate, archived: bool) -> rusqlite::Result<Vec<Pack>> {
    let sql = format!("{PACK} where archived_on is null or :archived order by product, content_qty, id");
    let mut statement = conn.prepare_cached(&sql)?;
    let rows = statement.query_map(named_params! {":archived": archived}, pack_in)?;
    rows.map(|pack| priced(conn, pack?, today)).collect()
}

pub(crate) fn pack(conn: &Connection, id: PackId, today: NaiveDate) -> rusqlite::Result<Option<Pack>> {
    let sql = format!("{PACK} where id = :id");
    let found = conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, pack_in).optional()?;
    found.map(|pack| priced(conn, pack, today)).transpose()
}

/// Writes a pack, new or known; its price is written apart.
pub(crate) fn save_pack(conn: &Connection, pack: &Pack) -> rusqlite::Result<()> {
    let sql = "
        insert into pack (id, product, supplier, reference, name, content_qty, priced_by, net, minimum_packs,
            divisor, variable_weight, tare_g, archived_on)
        values (:id, :product, :supplier, :reference, :name, :content, :priced_by, :net, :minimum,
            :divisor, :variable, :tare, :archived_on)
        on conflict (id) do update set product = :product, supplier = :supplier, reference = :reference,
            name = :name, content_qty = :content, priced_by = :priced_by, net = :net, minimum_packs = :minimum,
            divisor = :divisor, variable_weight = :variable, tare_g = :tare, archived_on = :archived_on";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": pack.id, ":product": pack.product, ":supplier": pack.supplier, ":reference": pack.reference,
        ":name": pack.name, ":content": pack.content_qty, ":priced_by": pack.priced_by, ":net": pack.net,
        ":minimum": pack.minimum_packs, ":divisor": pack.divisor, ":variable": pack.variable_weight,
        ":tare": pack.tare_g, ":archived_on": pack.archived_on.map(|day| day.to_string()),
    })?;
    Ok(())
}

/// Writes a price with its breaks; the prices of before stay.
pub(crate) fn insert_price(
    conn: &Connection,
    ctx: &Context<'_>,
    pack: PackId,
    price: &PackPrice,
) -> rusqlite::Result<()> {
    let sql = "
        insert into pack_price (id, pack, since_on, until_on, from_packs, price_e4, at)
        values (:id, :pack, :since_on, :until_on, :from_packs, :price_e4, :at)
        on conflict (pack, since_on, at, from_packs) do update set until_on = :until_on, price_e4 = :price_e4";
    for one in &price.breaks {
        conn.prepare_cached(sql)?.execute(named_params! {
            ":id": ctx.new_id().to_string(), ":pack": pack, ":since_on": price.since_on.to_string(),
            ":until_on": price.until_on.map(|day| day.to_string()), ":from_packs": one.from_packs,
            ":price_e4": one.price_e4, ":at": instant::write(ctx.now),
        })?;
    }
    Ok(())
}

/// Every price a pack had or will have, the one that holds last first.
pub(crate) fn prices(conn: &Connection, pack: PackId) -> rusqlite::Result<Vec<PackPrice>> {
    let sql = "
        select since_on, until_on, from_packs, price_e4, at from pack_price where pack = :pack
        order by since_on desc, at desc, from_packs";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! {":pack": pack})?;
    let (mut prices, mut last) = (Vec::<PackPrice>::new(), String::new());
    while let Some(row) = rows.next()? {
        let key = format!("{} {}", row.get::<_, String>(0)?, row.get::<_, String>(4)?);
        let one = PriceBreak { from_packs: row.get(2)?, price_e4: row.get(3)? };
        match prices.last_mut() {
            Some(price) if key == last => price.breaks.push(one),
            Some(_) | None => prices.push(PackPrice {
                since_on: day_in(row, 0)?,
                until_on: optional_day(row, 1)?,
                breaks: vec![one],
            }),
        }
        last = key;
    }
    Ok(prices)
}

/// Removes what an import wrote: the prices of a pack written at an instant, and the pack when it was new.
pub(crate) fn remove_prices_of(conn: &Connection, pack: PackId, at: &str) -> rusqlite::Result<()> {
    let sql = "delete from pack_price where pack = :pack and at = :at";
    conn.prepare_cached(sql)?.execute(named_params! {":pack": pack, ":at": at})?;
    Ok(())
}

/// Removes the VAT that an import wrote, told by its instant.
pub(crate) fn remove_vat_of(conn: &Connection, product: ProductId, at: &str) -> rusqlite::Result<()> {
    let sql = "delete from product_vat where product = :product and at = :at";
    conn.prepare_cached(sql)?.execute(named_params! {":product": product, ":at": at})?;
    Ok(())
}

pub(crate) fn remove_pack(conn: &Connection, id: PackId) -> rusqlite::Result<()> {
    for sql in ["delete from pack_price where pack = :id", "delete from pack where id = :id"] {
        conn.prepare_cached(sql)?.execute(named_params! {":id": id})?;
    }
    Ok(())
}

/// Gives a pack the price that holds on a day: the one written last among those that cover it.
fn priced(conn: &Connection, mut pack: Pack, today: NaiveDate) -> rusqlite::Result<Pack> {
    let covers = |price: &PackPrice| price.since_on <= today && price.until_on.is_none_or(|end| end >= today);
    pack.price = prices(conn, pack.id)?.into_iter().find(covers);
    Ok(pack)
}

fn allergens_of(conn: &Connection, product: ProductId) -> rusqlite::Result<Allergens> {
    let sql = "select allergen, presence from product_allergen where product = :product";
    let stated = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?));
    conn.prepare_cached(sql)?.query_map(named_params! {":product": product}, stated)?.collect()
}

/// Of every product at once.
/// What is stated of every product today.
pub(crate) fn allergens(conn: &Connection) -> rusqlite::Result<HashMap<ProductId, Allergens>> {
    let mut statement = conn.prepare_cached("select product, allergen, presence from product_allergen")?;
    let mut stated = HashMap::<ProductId, Allergens>::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (allergen, presence): (Allergen, Presence) = (row.get(1)?, row.get(2)?);
        stated.entry(row.get(0)?).or_default().insert(allergen, presence);
    }
    Ok(stated)
}

fn supplier_in(row: &Row<'_>) -> rusqlite::Result<Supplier> {
    let money = |column| Ok::<_, rusqlite::Error>(row.get::<_, Option<i64>>(column)?.map(Money::from_cents));
    Ok(Supplier {
        id: row.get(0)?,
        name: row.get(1)?,
        kind: row.get(2)?,
        place: row.get(3)?,
        distance_km: row.get(4)?,
        contact: row.get(5)?,
        phone: row.get(6)?,
        email: row.get(7)?,
        vat_number: row.get(8)?,
        referent: row.get(9)?,
        minimum: money(10)?,
        carriage: money(11)?,
        free_carriage: money(12)?,
        delay_days: row.get(13)?,
        payment_days: row.get(14)?,
        note: row.get(15)?,
        archived_on: optional_day(row, 16)?,
    })
}

fn product_in(row: &Row<'_>) -> rusqlite::Result<Product> {
    Ok(Product {
        id: row.get(0)?,
        name: row.get(1)?,
        food: row.get(2)?,
        family: row.get(3)?,
        stand: row.get(4)?,
        pictogram: row.get(5)?,
        dimension: dimension_in(row, 6)?,
        step_qty: row.get(7)?,
        min_qty: row.get(8)?,
        max_qty: row.get(9)?,
        density_g_per_l: row.get(10)?,
        origin: row.get(11)?,
        labels: read_labels(&row.get::<_, String>(12)?),
        shelf: row.get(13)?,
        bulk: row.get(14)?,
        bulk_reason: row.get(15)?,
        ingredients: row.get(16)?,
        loss: BasisPoints::new(row.get(17)?),
        deposit: Money::from_cents(row.get(18)?),
        note: row.get(19)?,
        allergens: Allergens::new(),
        vat: BasisPoints::new(row.get(21)?),
        archived_on: optional_day(row, 20)?,
    })
}

fn pack_in(row: &Row<'_>) -> rusqlite::Result<Pack> {
    Ok(Pack {
        id: row.get(0)?,
        product: row.get(1)?,
        supplier: row.get(2)?,
        reference: row.get(3)?,
        name: row.get(4)?,
        content_qty: row.get(5)?,
        priced_by: row.get(6)?,
        net: row.get(7)?,
        minimum_packs: row.get(8)?,
        divisor: row.get(9)?,
        variable_weight: row.get(10)?,
        tare_g: row.get(11)?,
        price: None,
        archived_on: optional_day(row, 12)?,
    })
}

/// A dimension as the file writes it.
pub(crate) fn dimension_in(row: &Row<'_>, column: usize) -> rusqlite::Result<Dimension> {
    let code: String = row.get(column)?;
    Dimension::parse(&code).ok_or(rusqlite::Error::InvalidQuery)
}

/// As in `organic local`: codes in the program's order.
pub(crate) fn write_labels(labels: &[ProductLabel]) -> String {
    labels.iter().map(|label| label.code()).collect::<Vec<_>>().join(" ")
}

/// Reads what `write_labels` wrote.
pub(crate) fn read_labels(text: &str) -> Vec<ProductLabel> {
    text.split_whitespace().filter_map(ProductLabel::parse).collect()
}

fn optional_day(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<NaiveDate>> {
    match row.get::<_, Option<String>>(column)? {
        Some(_) => day_in(row, column).map(Some),
        None => Ok(None),
    }
}
