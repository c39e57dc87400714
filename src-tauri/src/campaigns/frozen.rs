//! An offer as the catalogue of a day makes it: the pack chosen, the cost, everything that is announced.

use super::model::{Campaign, CampaignSupplier, Comes, Offer};
use crate::catalogue::{self, CostParts, Pack, PackPrice, PriceBreak, Product, cost_of, price_qty};
use crate::context::Context;
use crate::kernel::ids::{OfferId, OfferVersionId, PackId, ProductId, WishId};
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::Overflow;
use chrono::NaiveDate;
use rusqlite::Connection;

/// The catalogue on a day, for the suppliers of a campaign.
pub(super) struct Goods {
    pub(super) products: Vec<Product>,
    packs: Vec<Pack>,
}

/// A pack that can be offered, with what it costs.
#[derive(Clone, Debug)]
pub(super) struct Priced {
    pub(super) pack: Pack,
    parts: CostParts,
}

impl Goods {
    pub(super) fn of(conn: &Connection, today: NaiveDate) -> rusqlite::Result<Goods> {
        let (products, packs) =
            (catalogue::products(conn, today, false)?, catalogue::packs(conn, today, false)?);
        Ok(Goods { products, packs })
    }

    pub(super) fn product(&self, id: ProductId) -> Option<&Product> {
        self.products.iter().find(|product| product.id == id)
    }

    /// The packs of a product that the campaign's suppliers have, with a price or without.
    pub(super) fn packs<'a>(
        &'a self,
        product: ProductId,
        suppliers: &'a [CampaignSupplier],
    ) -> impl Iterator<Item = &'a Pack> {
        let theirs = move |pack: &&Pack| suppliers.iter().any(|one| one.supplier == pack.supplier);
        self.packs.iter().filter(move |pack| pack.product == product).filter(theirs)
    }

    /// The pack asked, else the one that costs least for the same quantity; none when no price covers the day.
    pub(super) fn choose(
        &self,
        product: &Product,
        suppliers: &[CampaignSupplier],
        asked: Option<PackId>,
    ) -> Result<Option<Priced>, Overflow> {
        let mut best: Option<Priced> = None;
        for pack in self.packs(product.id, suppliers) {
            if asked.is_some_and(|asked| asked != pack.id) {
                continue;
            }
            let carriage = suppliers.iter().find(|one| one.supplier == pack.supplier);
            let carriage = carriage.map_or(BasisPoints::ZERO, |one| one.carriage);
            let Some(at) = pack.price.as_ref().and_then(|price| first_break(price, pack)) else { continue };
            let parts = catalogue::cost(&cost_of(product, pack, at, carriage))?;
            if best.as_ref().is_none_or(|best| parts.cost_e4() < best.parts.cost_e4()) {
                best = Some(Priced { pack: pack.clone(), parts });
            }
        }
        Ok(best)
    }
}

/// What the smallest order of a pack costs.
fn first_break(price: &PackPrice, pack: &Pack) -> Option<PriceBreak> {
    let reached = price.breaks.iter().rfind(|one| one.from_packs <= pack.minimum_packs);
    reached.or(price.breaks.first()).copied()
}

/// The first version of an offer; its number is given afterwards.
pub(super) fn first(ctx: &Context<'_>, product: &Product, priced: Priced, wish: Option<WishId>) -> Offer {
    let (pack, parts) = (priced.pack, priced.parts);
    Offer {
        id: OfferId(ctx.new_id()),
        version_id: OfferVersionId(ctx.new_id()),
        version: 1,
        position: 1,
        withdrawn: false,
        product: product.id,
        supplier: pack.supplier,
        pack: pack.id,
        wish,
        name: product.name.clone(),
        family: product.family.clone(),
        stand: product.stand.clone(),
        pictogram: product.pictogram.clone(),
        dimension: product.dimension,
        pack_name: pack.name,
        pack_qty: pack.content_qty,
        pack_divisor: pack.divisor,
        pack_minimum: pack.minimum_packs,
        step_qty: product.step_qty,
        min_qty: product.min_qty,
        max_qty: product.max_qty,
        available_qty: None,
        price_qty: price_qty(product.dimension, product.step_qty),
        parts,
        vat: product.vat,
        deposit: product.deposit,
        food: product.food,
        origin: product.origin.clone(),
        labels: product.labels.clone(),
        shelf: product.shelf,
        bulk: product.bulk,
        bulk_reason: product.bulk_reason.clone(),
        allergens: product.allergens.clone(),
        comes: Comes::Itself,
        reason: String::new(),
    }
}

/// The next version of an offer: what the catalogue says now, under the same number.
pub(super) fn again(ctx: &Context<'_>, known: &Offer, product: &Product, priced: Priced) -> Offer {
    let fresh = first(ctx, product, priced, known.wish);
    // What a supplier put in its place comes all the same.
    let fresh = match known.comes {
        Comes::Itself => fresh,
        Comes::Instead(_) | Comes::Beside(_) => Offer {
            comes: known.comes.clone(),
            name: known.name.clone(),
            food: known.food,
            shelf: known.shelf,
            origin: known.origin.clone(),
            labels: known.labels.clone(),
            ..fresh
        },
    };
    Offer {
        id: known.id,
        version: known.version + 1,
        position: known.position,
        withdrawn: known.withdrawn,
        max_qty: known.max_qty,
        available_qty: known.available_qty,
        ..fresh
    }
}

/// The next version of an offer, the same but for what the caller changes.
pub(super) fn next(ctx: &Context<'_>, known: &Offer, reason: String) -> Offer {
    let version_id = OfferVersionId(ctx.new_id());
    Offer { version_id, version: known.version + 1, reason, ..known.clone() }
}

/// Whether two versions announce the same.
pub(super) fn same(one: &Offer, other: &Offer) -> bool {
    let told = |offer: &Offer| Offer {
        version_id: other.version_id,
        version: other.version,
        reason: String::new(),
        ..offer.clone()
    };
    told(one) == told(other)
}

/// The last day the price of a pack holds, when it ends before the goods are fetched; the pack has no price any
/// more when nothing is known after it.
pub(super) fn ends_before_pickup(
    conn: &Connection,
    campaign: &Campaign,
    pack: PackId,
    today: NaiveDate,
) -> rusqlite::Result<Option<NaiveDate>> {
    let Some(last_pickup) = campaign.last_pickup() else { return Ok(None) };
    let prices = catalogue::prices(conn, pack)?;
    Ok(last_day(&prices, today).filter(|day| *day < last_pickup))
}

/// The last day of the price of today: its own end, or the eve of the next one. Today when there is none.
fn last_day(prices: &[PackPrice], today: NaiveDate) -> Option<NaiveDate> {
    let covers =
        |price: &&PackPrice| price.since_on <= today && price.until_on.is_none_or(|end| today <= end);
    let Some(current) = prices.iter().find(covers) else { return Some(today) };
    let next = prices.iter().filter(|price| today < price.since_on).map(|price| price.since_on).min();
    let eve = next.and_then(|day| day.pred_opt());
    [current.until_on, eve].into_iter().flatten().min()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn price(since_on: &str, until_on: Option<&str>) -> PackPrice {
        PackPrice { since_on: day(since_on), until_on: until_on.map(day), breaks: Vec::new() }
    }

    #[test]
    fn a_price_ends_on_its_last_day_or_on_the_eve_of_the_next() {
        let today = day("2026-03-02");
        for (prices, expected) in [
            (vec![price("2026-01-01", None)], None),
            (vec![price("2026-01-01", Some("2026-03-20"))], Some(day("2026-03-20"))),
            (vec![price("2026-03-15", None), price("2026-01-01", None)], Some(day("2026-03-14"))),
            (
                vec![price("2026-04-01", None), price("2026-01-01", Some("2026-03-20"))],
                Some(day("2026-03-20")),
            ),
            (vec![price("2026-03-15", None)], Some(today)),
            (vec![], Some(today)),
        ] {
            assert_eq!(last_day(&prices, today), expected, "{prices:?}");
        }
    }
}
