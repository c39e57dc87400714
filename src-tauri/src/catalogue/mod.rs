//! Suppliers, products, packs and their dated prices; what a product costs and what a quantity is charged.
//! Others call `catalogue::products`, `catalogue::packs`, `catalogue::cost` and `catalogue::charged`.

mod bar;
mod commands;
mod limits;
mod list;
mod model;
mod packs;
mod products;
mod refusal;
mod rules;
mod says;
mod shown;
mod store;
mod suppliers;
mod typed;
mod vat;

pub(crate) use bar::{Bar, cost_of};
pub(crate) use commands::register;
pub(crate) use limits::check as check_limits;
pub(crate) use model::{
    Allergen, Allergens, Bulk, CostParts, Pack, PackPrice, Presence, PriceBreak, PricedBy, Product,
    ProductLabel, Shelf, Supplier, SupplierKind, announced, charged, cost, not_stated, per_qty, price_at,
    price_qty, worse_since, worst,
};
pub(crate) use says::{
    allergen_key, euros as euros_say, label_key, pack as pack_says, parts as parts_says,
    quantity as quantity_says, step as step_says, step_price, tells_content, unit_price as unit_price_says,
};
pub(crate) use shown::{PricePartView, price_parts};
pub(crate) use store::{
    allergens, dimension_in, insert_price, mapping, pack, packs, prices, product, products, read_labels,
    remove_pack, remove_prices_of, remove_product, remove_vat_of, save_mapping, save_pack, save_product,
    save_supplier, supplier, suppliers, write_labels,
};
pub(crate) use vat::{VatRefusal, check_vat, read_vat};
