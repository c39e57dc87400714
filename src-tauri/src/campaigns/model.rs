//! A campaign's life and what it offers. Values in, values out.

use crate::catalogue::{Allergens, Bulk, CostParts, ProductLabel, Shelf};
use crate::kernel::coded;
use crate::kernel::ids::{
    CampaignId, OfferId, OfferVersionId, PackId, PickupPlaceId, ProductId, SupplierId, WishId,
};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use chrono::{NaiveDate, NaiveTime};

coded! {
    /// The life of a campaign, in order.
    State {
        Prepared = "prepared", Open = "open", Closed = "closed", Adjusted = "adjusted", Ordered = "ordered",
        Received = "received", Distributing = "distributing", Settled = "settled",
    }
}

coded! {
    /// Whether a household may accept more, or more and less, than it asks.
    Tolerance { Strict = "none", More = "more", Both = "both" }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Campaign {
    pub(crate) id: CampaignId,
    pub(crate) title: String,
    pub(crate) opens_on: NaiveDate,
    pub(crate) closes_on: NaiveDate,
    /// The hour of the deadline.
    pub(crate) closes_at: NaiveTime,
    pub(crate) tolerance: Tolerance,
    pub(crate) note: String,
    pub(crate) made_from: Option<CampaignId>,
    /// The last of its steps.
    pub(crate) state: State,
    pub(crate) suppliers: Vec<CampaignSupplier>,
    /// By day, then name.
    pub(crate) places: Vec<CampaignPlace>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CampaignSupplier {
    pub(crate) supplier: SupplierId,
    pub(crate) name: String,
    /// Carriage expected on this order, as a share of the goods.
    pub(crate) carriage: BasisPoints,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CampaignPlace {
    pub(crate) place: PickupPlaceId,
    pub(crate) name: String,
    pub(crate) on_day: NaiveDate,
    pub(crate) from_time: NaiveTime,
    pub(crate) to_time: NaiveTime,
}

/// A product in a campaign, as announced by one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Offer {
    pub(crate) id: OfferId,
    pub(crate) version_id: OfferVersionId,
    pub(crate) version: i64,
    /// Its number on the form.
    pub(crate) position: i64,
    pub(crate) withdrawn: bool,
    pub(crate) product: ProductId,
    pub(crate) supplier: SupplierId,
    pub(crate) pack: PackId,
    pub(crate) wish: Option<WishId>,
    pub(crate) name: String,
    pub(crate) family: String,
    pub(crate) stand: String,
    pub(crate) pictogram: String,
    pub(crate) dimension: Dimension,
    pub(crate) pack_name: String,
    /// In grams, millilitres or pieces, like the following ones.
    pub(crate) pack_qty: i64,
    pub(crate) pack_divisor: i64,
    pub(crate) pack_minimum: i64,
    pub(crate) step_qty: i64,
    pub(crate) min_qty: Option<i64>,
    pub(crate) max_qty: Option<i64>,
    /// What the supplier has at most; none when there is no limit.
    pub(crate) available_qty: Option<i64>,
    /// What the prices are for: 1 kg, 1 L, or one step of pieces.
    pub(crate) price_qty: i64,
    pub(crate) parts: CostParts,
    pub(crate) vat: BasisPoints,
    pub(crate) deposit: Money,
    pub(crate) food: bool,
    pub(crate) origin: String,
    pub(crate) labels: Vec<ProductLabel>,
    pub(crate) shelf: Shelf,
    pub(crate) bulk: Bulk,
    pub(crate) bulk_reason: String,
    pub(crate) allergens: Allergens,
    /// Why this version replaced the one before.
    pub(crate) reason: String,
}
