//! Suppliers, products, packs and what a product costs. Values in, values out.

use crate::kernel::coded;
use crate::kernel::ids::{HouseholdId, PackId, ProductId, SupplierId};
use crate::kernel::money::{Money, UnitPrice};
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::{Overflow, half_away_from_zero};
use crate::kernel::split::split;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

coded! {
    /// What kind of supplier.
    SupplierKind { Producer = "producer", Wholesaler = "wholesaler", Shop = "shop" }
}

coded! {
    /// What a product is measured in.
    Measure { Mass = "mass", Volume = "volume", Count = "count" }
}

impl From<Measure> for Dimension {
    fn from(measure: Measure) -> Dimension {
        match measure {
            Measure::Mass => Dimension::Mass,
            Measure::Volume => Dimension::Volume,
            Measure::Count => Dimension::Count,
        }
    }
}

impl From<Dimension> for Measure {
    fn from(dimension: Dimension) -> Measure {
        match dimension {
            Dimension::Mass => Measure::Mass,
            Dimension::Volume => Measure::Volume,
            Dimension::Count => Measure::Count,
        }
    }
}

coded! {
    /// A drawing beside a product, for those who read little; the code is the icon's name.
    Pictogram {
        Carrot = "carrot", Salad = "salad", Apple = "apple", Citrus = "citrus", Cherry = "cherry",
        Grape = "grape", Banana = "banana", Wheat = "wheat", Bean = "bean", Nut = "nut", Droplet = "droplet",
        Egg = "egg", Milk = "milk", Beef = "beef", Drumstick = "drumstick", Ham = "ham", Fish = "fish",
        Croissant = "croissant", Cookie = "cookie", Candy = "candy", Coffee = "coffee", Leaf = "leaf",
        Soup = "soup", CupSoda = "cup-soda", Wine = "wine", Soap = "soap-dispenser-droplet",
        SprayCan = "spray-can", Baby = "baby", Package = "package",
    }
}

coded! {
    /// How a product is kept.
    Shelf { Dry = "dry", Fresh = "fresh", Cold = "cold" }
}

coded! {
    /// Whether the law lets it be sold in bulk (domain.md 4, décret 2023-837).
    Bulk { Allowed = "allowed", Assisted = "assisted", Forbidden = "forbidden" }
}

coded! {
    /// What is known of how it was made.
    ProductLabel {
        Organic = "organic", Conversion = "conversion", Fair = "fair", Local = "local", Insertion = "insertion",
    }
}

coded! {
    /// The 14 allergens of annex II, regulation 1169/2011.
    Allergen {
        Gluten = "gluten", Crustaceans = "crustaceans", Eggs = "eggs", Fish = "fish", Peanuts = "peanuts",
        Soya = "soya", Milk = "milk", Nuts = "nuts", Celery = "celery", Mustard = "mustard", Sesame = "sesame",
        Sulphites = "sulphites", Lupin = "lupin", Molluscs = "molluscs",
    }
}

coded! {
    /// What is stated of one allergen. Nothing said is "not stated", never "none".
    Presence { Contains = "contains", Traces = "traces", Absent = "none" }
}

coded! {
    /// What the price of a pack is for.
    PricedBy { Pack = "pack", Unit = "unit" }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Supplier {
    pub(crate) id: SupplierId,
    pub(crate) name: String,
    pub(crate) kind: SupplierKind,
    pub(crate) place: String,
    pub(crate) distance_km: Option<i64>,
    pub(crate) contact: String,
    pub(crate) phone: String,
    pub(crate) email: String,
    /// The world-wide key of a GDXP price list.
    pub(crate) vat_number: String,
    /// The household that looks after it (référent).
    pub(crate) referent: Option<HouseholdId>,
    pub(crate) minimum: Option<Money>,
    pub(crate) carriage: Option<Money>,
    /// The order from which carriage is free (franco).
    pub(crate) free_carriage: Option<Money>,
    pub(crate) delay_days: Option<i64>,
    pub(crate) payment_days: Option<i64>,
    pub(crate) note: String,
    pub(crate) archived_on: Option<NaiveDate>,
}

/// What is stated of the allergens; one that is missing is not stated.
pub(crate) type Allergens = BTreeMap<Allergen, Presence>;

/// The allergens announced and those stated since, the worse of the two: a new lot may have changed one.
pub(crate) fn worst(announced: &Allergens, known: &Allergens) -> Allergens {
    let mut worst = announced.clone();
    for (allergen, presence) in known {
        // In the order contains, traces, none.
        let one = worst.entry(*allergen).or_insert(*presence);
        *one = (*one).min(*presence);
    }
    worst
}

/// What became worse since it was announced: a paper that was printed may not say it. To announce it again ends that.
/// Source: domain.md case 69.
pub(crate) fn worse_since(announced: &Allergens, known: &Allergens) -> Allergens {
    let mut since = worst(announced, known);
    since.retain(|allergen, presence| {
        *presence != Presence::Absent && announced.get(allergen).is_none_or(|was| *presence < *was)
    });
    since
}

/// The allergens of which nothing was stated.
pub(crate) fn not_stated(food: bool, allergens: &Allergens) -> Vec<Allergen> {
    let missing = Allergen::ALL.iter().filter(|one| food && !allergens.contains_key(one));
    missing.copied().collect()
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Product {
    pub(crate) id: ProductId,
    pub(crate) name: String,
    pub(crate) food: bool,
    pub(crate) family: String,
    pub(crate) stand: String,
    /// A code of the program's list, or nothing.
    pub(crate) pictogram: String,
    pub(crate) dimension: Dimension,
    /// In grams, millilitres or pieces, like the next two.
    pub(crate) step_qty: i64,
    pub(crate) min_qty: Option<i64>,
    pub(crate) max_qty: Option<i64>,
    /// Only to convert an invoice in kilograms of what is sold by the litre.
    pub(crate) density_g_per_l: Option<i64>,
    pub(crate) origin: String,
    pub(crate) labels: Vec<ProductLabel>,
    pub(crate) shelf: Shelf,
    pub(crate) bulk: Bulk,
    pub(crate) bulk_reason: String,
    pub(crate) ingredients: String,
    /// Expected loss (freinte).
    pub(crate) loss: BasisPoints,
    pub(crate) deposit: Money,
    pub(crate) note: String,
    pub(crate) allergens: Allergens,
    /// The rate of the day asked.
    pub(crate) vat: BasisPoints,
    pub(crate) archived_on: Option<NaiveDate>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Pack {
    pub(crate) id: PackId,
    pub(crate) product: ProductId,
    pub(crate) supplier: SupplierId,
    pub(crate) reference: String,
    /// As one says it: `sac`, `caisse`.
    pub(crate) name: String,
    pub(crate) content_qty: i64,
    pub(crate) priced_by: PricedBy,
    /// Whether its price is without VAT.
    pub(crate) net: bool,
    pub(crate) minimum_packs: i64,
    /// 1: whole packs only; 2: halves may be ordered.
    pub(crate) divisor: i64,
    pub(crate) variable_weight: bool,
    pub(crate) tare_g: Option<i64>,
    /// What holds on the day asked; none when no price covers it.
    pub(crate) price: Option<PackPrice>,
    pub(crate) archived_on: Option<NaiveDate>,
}

/// A dated price with its breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PackPrice {
    pub(crate) since_on: NaiveDate,
    pub(crate) until_on: Option<NaiveDate>,
    /// From so many packs, so much (1/10,000 euro per pack, or per kg, L or piece); the first one holds at once.
    pub(crate) breaks: Vec<PriceBreak>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct PriceBreak {
    pub(crate) from_packs: i64,
    pub(crate) price_e4: i64,
}

/// What the price of a pack is for: its content, or one kilogram, litre or piece.
pub(crate) fn per_qty(priced_by: PricedBy, dimension: Dimension, content_qty: i64) -> i64 {
    match (priced_by, dimension) {
        (PricedBy::Pack, _) => content_qty,
        (PricedBy::Unit, Dimension::Mass | Dimension::Volume) => 1_000,
        (PricedBy::Unit, Dimension::Count) => 1,
    }
}

/// The price when so many parts of a pack are bought, `divisor` of them a whole one; none without a price.
pub(crate) fn price_at(breaks: &[PriceBreak], parts: i64, divisor: i64) -> Option<i64> {
    let reached = breaks.iter().rfind(|one| one.from_packs * divisor <= parts);
    reached.or(breaks.first()).map(|one| one.price_e4)
}

/// What a price is for: one kilogram, one litre, or one step of pieces.
pub(crate) fn price_qty(dimension: Dimension, step_qty: i64) -> i64 {
    match dimension {
        Dimension::Mass | Dimension::Volume => 1_000,
        Dimension::Count => step_qty,
    }
}

/// What a cost price is made of, in 1/10,000 euro for the price quantity. The parts add up to the cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct CostParts {
    /// To the producer, without VAT.
    pub(crate) goods_e4: i64,
    pub(crate) carriage_e4: i64,
    pub(crate) vat_e4: i64,
    /// What is paid and will be lost (freinte).
    pub(crate) loss_e4: i64,
}

impl CostParts {
    /// The unrounded cost price, what a coefficient multiplies. In 1/10,000 euro.
    pub(crate) fn cost_e4(self) -> i64 {
        self.goods_e4 + self.carriage_e4 + self.vat_e4 + self.loss_e4
    }
}

/// What a cost price is computed from.
pub(crate) struct CostOf {
    /// In 1/10,000 euro for `per_qty`.
    pub(crate) price_e4: i64,
    pub(crate) per_qty: i64,
    /// Whether that price is without VAT.
    pub(crate) net: bool,
    pub(crate) vat: BasisPoints,
    /// Carriage as a share of the goods without VAT.
    pub(crate) carriage: BasisPoints,
    pub(crate) loss: BasisPoints,
    pub(crate) price_qty: i64,
}

/// Cost price: goods, carriage on them, VAT on both, and what must be bought beyond because it will be lost.
/// Exact until one rounding to 1/10,000 euro; the parts are shared by largest remainder. Errors: [`Overflow`].
/// Source: issue 4; a sack of 25 kg at 41.37 € without VAT, 5.5 %: 1.7458 €/kg (domain.md case 26).
pub(crate) fn cost(of: &CostOf) -> Result<CostParts, Overflow> {
    let one = Decimal::ONE;
    let rate = |rate: BasisPoints| rate.percent() / Decimal::ONE_HUNDRED;
    let product = Decimal::from(of.price_e4).checked_mul(Decimal::from(of.price_qty)).ok_or(Overflow)?;
    let paid = product.checked_div(Decimal::from(of.per_qty)).ok_or(Overflow)?;
    let goods = if of.net { paid } else { paid / (one + rate(of.vat)) };
    let carriage = goods * rate(of.carriage);
    let vat = (goods + carriage) * rate(of.vat);
    let served = goods + carriage + vat;
    let loss = served * rate(of.loss) / (one - rate(of.loss));
    let total = half_away_from_zero(served + loss)?;
    let shares = share(total, &[goods, carriage, vat, loss])?;
    match shares.as_slice() {
        &[goods_e4, carriage_e4, vat_e4, loss_e4] => Ok(CostParts { goods_e4, carriage_e4, vat_e4, loss_e4 }),
        _ => Ok(CostParts { goods_e4: 0, carriage_e4: 0, vat_e4: 0, loss_e4: 0 }),
    }
}

/// Shares a whole in proportion to exact parts; nothing to share is no shares.
fn share(total: i64, parts: &[Decimal]) -> Result<Vec<i64>, Overflow> {
    let millionth = Decimal::from(1_000_000);
    let weight =
        |part: &Decimal| u64::try_from(half_away_from_zero(*part * millionth)?).map_err(|_| Overflow);
    let weights = parts.iter().map(weight).collect::<Result<Vec<u64>, Overflow>>()?;
    Ok(split(total, &weights).unwrap_or_default())
}

/// The price announced for the price quantity at a coefficient: the unrounded cost is multiplied, then rounded
/// once to the cent. Source: domain.md case 28. Errors: [`Overflow`].
pub(crate) fn announced(cost_e4: i64, coefficient: BasisPoints) -> Result<Money, Overflow> {
    UnitPrice::from_e4(cost_e4).announced(coefficient)
}

/// What a quantity is charged: the announced price times the quantity, rounded once, so that anybody can redo
/// it with the price on the form. 3 kg at 0,87 € is 2,61 € (domain.md case 29). Errors: [`Overflow`].
pub(crate) fn charged(announced: Money, qty: i64, price_qty: i64) -> Result<Money, Overflow> {
    let whole = Decimal::from(announced.cents()).checked_mul(Decimal::from(qty)).ok_or(Overflow)?;
    let exact = whole.checked_div(Decimal::from(price_qty)).ok_or(Overflow)?;
    half_away_from_zero(exact).map(Money::from_cents)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn sack(price_e4: i64, net: bool) -> CostOf {
        CostOf {
            price_e4,
            per_qty: 25_000,
            net,
            vat: BasisPoints::new(550),
            carriage: BasisPoints::ZERO,
            loss: BasisPoints::ZERO,
            price_qty: 1_000,
        }
    }

    #[test]
    fn the_worse_of_two_statements_holds_and_is_told_where_it_is_new() {
        let one = |presence| Allergens::from([(Allergen::Soya, presence)]);
        for (announced, known, worse, new) in [
            (one(Presence::Absent), one(Presence::Traces), Presence::Traces, true),
            (one(Presence::Traces), one(Presence::Contains), Presence::Contains, true),
            (one(Presence::Contains), one(Presence::Absent), Presence::Contains, false),
            (one(Presence::Traces), Allergens::new(), Presence::Traces, false),
            (Allergens::new(), one(Presence::Absent), Presence::Absent, false),
            (Allergens::new(), one(Presence::Contains), Presence::Contains, true),
        ] {
            assert_eq!(worst(&announced, &known), one(worse));
            let since = worse_since(&announced, &known);
            assert_eq!(since, if new { one(worse) } else { Allergens::new() });
        }
        assert_eq!(worst(&Allergens::new(), &Allergens::new()), Allergens::new());
    }

    #[test]
    fn a_sack_without_vat_gives_the_cost_of_a_kilogram() {
        let parts = cost(&sack(413_700, true)).unwrap();
        assert_eq!(parts.cost_e4(), 17_458);
        assert_eq!((parts.goods_e4, parts.carriage_e4, parts.vat_e4, parts.loss_e4), (16_548, 0, 910, 0));
    }

    #[test]
    fn the_coefficient_multiplies_the_unrounded_cost_and_rounds_once() {
        let cases = [(5_000, 87), (10_000, 175), (11_000, 192), (11_500, 201), (12_000, 209)];
        for (coefficient, cents) in cases {
            assert_eq!(announced(17_458, BasisPoints::new(coefficient)), Ok(Money::from_cents(cents)));
        }
        // Peer B28: 40 % on a purchase price of 10.00. Peer B20: 20 % of two at 50.00 are 20.00.
        assert_eq!(announced(100_000, BasisPoints::new(14_000)), Ok(Money::from_cents(1_400)));
        let two = announced(500_000, BasisPoints::new(12_000)).and_then(|each| charged(each, 2, 1));
        assert_eq!(two, Ok(Money::from_cents(12_000)));
        // Peer B8: 10 % on a form and on the one that is linked to it: 3 and 2 pieces at 2.50 are 12.50 x 1.10.
        let each = announced(25_000, BasisPoints::new(11_000)).unwrap();
        let both = [3, 2].map(|pieces| charged(each, pieces, 1).unwrap());
        assert_eq!(Money::sum(both), Ok(Money::from_cents(1_375)));
    }

    #[test]
    fn a_line_is_the_announced_price_times_the_quantity() {
        for (announced, qty, price_qty, cents) in
            [(87, 3_000, 1_000, 261), (175, 250, 1_000, 44), (110, 12, 6, 220)]
        {
            assert_eq!(charged(Money::from_cents(announced), qty, price_qty), Ok(Money::from_cents(cents)));
        }
    }

    #[test]
    fn carriage_and_loss_stand_in_the_cost() {
        let of =
            CostOf { carriage: BasisPoints::new(500), loss: BasisPoints::new(100), ..sack(413_700, true) };
        assert_eq!(cost(&of).unwrap().cost_e4(), 18_516);
        assert_eq!(cost(&CostOf { price_e4: 0, ..of }).unwrap().cost_e4(), 0);
    }

    proptest! {
        #[test]
        fn the_parts_add_up_to_the_cost(price in 0i64..10_000_000, per in 1i64..100_000, net: bool,
            vat in 0u32..3_000, carriage in 0u32..3_000, loss in 0u32..5_000) {
            let of = CostOf {
                price_e4: price, per_qty: per, net, vat: BasisPoints::new(vat),
                carriage: BasisPoints::new(carriage), loss: BasisPoints::new(loss), price_qty: 1_000,
            };
            let parts = cost(&of).unwrap();
            let all = [parts.goods_e4, parts.carriage_e4, parts.vat_e4, parts.loss_e4];
            prop_assert!(all.iter().all(|part| *part >= 0));
            let gross = Decimal::from(price) * Decimal::from(1_000) / Decimal::from(per);
            if !net && carriage == 0 && loss == 0 {
                prop_assert_eq!(parts.cost_e4(), half_away_from_zero(gross).unwrap());
            }
        }
    }
}
