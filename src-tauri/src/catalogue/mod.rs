//! Suppliers, products, packs and their dated prices; what a product costs and what a quantity is charged.
//! Others call `catalogue::products`, `catalogue::packs`, `catalogue::cost` and `catalogue::charged`.

mod commands;
mod model;
mod store;

pub(crate) use commands::register;
pub(crate) use model::{
    Allergen, Allergens, Bulk, CostOf, CostParts, Pack, PackPrice, Presence, PriceBreak, PricedBy, Product,
    ProductLabel, Shelf, Supplier, SupplierKind, announced, charged, cost, not_stated, price_qty,
};
pub(crate) use store::remove_vat_of;
pub(crate) use store::{
    dimension_in, insert_price, mapping, pack, packs, prices, product, products, read_labels, remove_pack,
    remove_prices_of, remove_product, save_mapping, save_pack, save_product, save_supplier, supplier,
    supplier_named, suppliers, write_labels,
};
