//! Where the money of a price goes: producer, carriage, VAT, loss, and the cents that rounding leaves to a fund.

use super::model::{
    CostOf, CostParts, Pack, PriceBreak, Product, announced, charged, cost, per_qty, price_qty,
};
use crate::kernel::coded;
use crate::kernel::money::Money;
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::Overflow;

coded! {
    /// A part of a price.
    PricePart { Goods = "goods", Carriage = "carriage", Vat = "vat", Loss = "loss", Funds = "funds" }
}

/// A price at coefficient 1, in its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bar {
    /// What the price is for: 1 kg, 1 L, or one step of pieces.
    pub(crate) price_qty: i64,
    pub(crate) parts: CostParts,
    pub(crate) announced: Money,
    /// What one step is charged.
    pub(crate) step: Money,
}

impl Bar {
    /// Each part in 1/10,000 euro; together they are exactly the announced price. Rounding down asks of the
    /// fund what rounding up gives it, so that its part may be below zero.
    pub(crate) fn shares(&self) -> [(PricePart, i64); 5] {
        let funds = self.announced_e4() - self.parts.cost_e4();
        [
            (PricePart::Goods, self.parts.goods_e4),
            (PricePart::Carriage, self.parts.carriage_e4),
            (PricePart::Vat, self.parts.vat_e4),
            (PricePart::Loss, self.parts.loss_e4),
            (PricePart::Funds, funds),
        ]
    }

    pub(crate) fn announced_e4(&self) -> i64 {
        self.announced.cents() * 100
    }

    /// How long a part is drawn, in 1/10,000 of the bar; what is below zero is not drawn.
    pub(crate) fn width_bp(&self, part_e4: i64) -> i64 {
        let whole = self.announced_e4().max(1);
        (part_e4.max(0).saturating_mul(10_000) / whole).min(10_000)
    }
}

/// What the cost of a product in a pack is computed from, at one of the pack's prices.
pub(crate) fn cost_of(product: &Product, pack: &Pack, at: PriceBreak, carriage: BasisPoints) -> CostOf {
    let per_qty = per_qty(pack.priced_by, product.dimension, pack.content_qty);
    CostOf {
        price_e4: at.price_e4,
        per_qty,
        net: pack.net,
        vat: product.vat,
        carriage,
        loss: product.loss,
        price_qty: price_qty(product.dimension, product.step_qty),
    }
}

/// The price of today at coefficient 1, before any carriage; none when no price covers the day.
/// Errors: [`Overflow`].
pub(crate) fn bar(product: &Product, pack: &Pack) -> Result<Option<Bar>, Overflow> {
    let Some(at) = pack.price.as_ref().and_then(|price| price.breaks.first()) else { return Ok(None) };
    let of = cost_of(product, pack, *at, BasisPoints::ZERO);
    drawn(&of, product.step_qty).map(Some)
}

fn drawn(of: &CostOf, step_qty: i64) -> Result<Bar, Overflow> {
    let parts = cost(of)?;
    let announced = announced(parts.cost_e4(), BasisPoints::ONE)?;
    let step = charged(announced, step_qty, of.price_qty)?;
    Ok(Bar { price_qty: of.price_qty, parts, announced, step })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SACK: CostOf = CostOf {
        price_e4: 413_700,
        per_qty: 25_000,
        net: true,
        vat: BasisPoints::new(550),
        carriage: BasisPoints::ZERO,
        loss: BasisPoints::ZERO,
        price_qty: 1_000,
    };

    #[test]
    fn rounding_up_gives_to_the_fund() {
        let bar = drawn(&SACK, 500).unwrap();
        assert_eq!((bar.announced, bar.step), (Money::from_cents(175), Money::from_cents(88)));
        assert_eq!(bar.shares().map(|(_, part)| part), [16_548, 0, 910, 0, 42]);
        assert_eq!(bar.shares().map(|(_, part)| bar.width_bp(part)), [9_456, 0, 520, 0, 24]);
    }

    #[test]
    fn rounding_down_asks_of_the_fund() {
        let bar = drawn(&CostOf { price_e4: 412_500, net: false, ..SACK }, 500).unwrap();
        assert_eq!(bar.announced, Money::from_cents(165));
        let bar = drawn(&CostOf { price_e4: 413_500, net: false, ..SACK }, 500).unwrap();
        let (_, funds) = bar.shares()[4];
        assert_eq!((bar.announced, funds, bar.width_bp(funds)), (Money::from_cents(165), -40, 0));
    }

    proptest! {
        #[test]
        fn the_parts_add_up_to_the_announced_price(price in 0i64..100_000_000, per in 1i64..100_000, net: bool,
            vat in 0u32..3_000, carriage in 0u32..3_000, loss in 0u32..5_000, step in 1i64..10_000) {
            let of = CostOf {
                price_e4: price, per_qty: per, net, vat: BasisPoints::new(vat),
                carriage: BasisPoints::new(carriage), loss: BasisPoints::new(loss), price_qty: 1_000,
            };
            let bar = drawn(&of, step).unwrap();
            let sum: i64 = bar.shares().iter().map(|(_, part)| *part).sum();
            prop_assert_eq!(sum, bar.announced.cents() * 100);
            let (_, funds) = bar.shares()[4];
            prop_assert!((-50..=50).contains(&funds), "rounding moves by half a cent at most");
            let widths: i64 = bar.shares().iter().map(|(_, part)| bar.width_bp(*part)).sum();
            prop_assert!(widths <= 20_000);
        }
    }
}
