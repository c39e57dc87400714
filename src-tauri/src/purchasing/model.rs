//! What is asked of a supplier and what it answers. Values in, values out.

use crate::catalogue::{PricedBy, per_qty};
use crate::kernel::coded;
use crate::kernel::ids::{
    CampaignId, OfferId, PackId, ProductId, PurchaseLineId, PurchaseOrderId, SupplierId,
};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::{Overflow, half_away_from_zero};
use chrono::{DateTime, NaiveDate, Utc};
use rust_decimal::Decimal;

coded! {
    /// How an order went out.
    PurchaseChannel { Email = "email", Phone = "phone", Fax = "fax", Visit = "visit", Paper = "paper" }
}

coded! {
    /// What the supplier answered on a line.
    Answer { Confirmed = "confirmed", Changed = "changed", Replaced = "replaced", Refused = "refused" }
}

/// An order to one supplier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Order {
    pub(crate) id: PurchaseOrderId,
    pub(crate) campaign: CampaignId,
    pub(crate) supplier: SupplierId,
    /// As on the paper, `A-3`.
    pub(crate) number: String,
    pub(crate) made_at: DateTime<Utc>,
    pub(crate) delivery: Delivery,
    /// How it went out last.
    pub(crate) sent: Option<Sent>,
    /// Why it no longer counts.
    pub(crate) withdrawn: Option<String>,
    pub(crate) lines: Vec<OrderLine>,
}

/// When and where it is to be delivered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Delivery {
    /// The day that is asked for.
    pub(crate) wanted_on: Option<NaiveDate>,
    pub(crate) deliver_to: String,
    pub(crate) bill_to: String,
    /// What it will cost, VAT included, as long as no invoice says so.
    pub(crate) carriage: Option<Money>,
    pub(crate) note: String,
}

/// That an order went out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sent {
    pub(crate) channel: PurchaseChannel,
    pub(crate) at: DateTime<Utc>,
    /// Whether a line was added since.
    pub(crate) grown: bool,
}

/// One line, in the order of the paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct OrderLine {
    pub(crate) id: PurchaseLineId,
    pub(crate) position: i64,
    /// None for what nobody ordered and is needed to reach a minimum or a pallet.
    pub(crate) offer: Option<OfferId>,
    pub(crate) product: ProductId,
    pub(crate) pack: PackId,
    pub(crate) reference: String,
    pub(crate) name: String,
    pub(crate) dimension: Dimension,
    pub(crate) terms: Terms,
    pub(crate) ordered: Packs,
    pub(crate) answer: Option<Answered>,
}

/// What a price is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Terms {
    pub(crate) priced_by: PricedBy,
    /// Whether it is without VAT.
    pub(crate) net: bool,
    pub(crate) vat: BasisPoints,
}

/// So many packs, or parts of one, at a price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Packs {
    pub(crate) pack_name: String,
    /// What one holds, in grams, millilitres or pieces.
    pub(crate) pack_qty: i64,
    /// `divisor` parts make one pack.
    pub(crate) divisor: i64,
    pub(crate) parts: i64,
    /// In 1/10,000 euro per pack, or per kg, L or piece.
    pub(crate) price_e4: i64,
}

/// The supplier's last word on a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Answered {
    pub(crate) answer: Answer,
    pub(crate) coming: Packs,
    /// The name of what comes instead.
    pub(crate) replaced_by: String,
    /// Which product of the catalogue that is, once its label was read.
    pub(crate) instead: Option<ProductId>,
    pub(crate) note: String,
}

/// What is paid for some packs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Amounts {
    pub(crate) net: Money,
    pub(crate) gross: Money,
}

impl Amounts {
    pub(crate) fn plus(self, other: Amounts) -> Result<Amounts, Overflow> {
        Ok(Amounts { net: self.net.plus(other.net)?, gross: self.gross.plus(other.gross)? })
    }
}

impl Packs {
    /// What they hold together, in grams, millilitres or pieces; the odd part of one that does not divide is left out.
    pub(crate) fn qty(&self) -> i64 {
        let whole = i128::from(self.pack_qty) * i128::from(self.parts) / i128::from(self.divisor.max(1));
        i64::try_from(whole).unwrap_or(i64::MAX)
    }

    /// What they cost: the net is rounded once, VAT once. Errors: [`Overflow`].
    pub(crate) fn amounts(&self, dimension: Dimension, terms: Terms) -> Result<Amounts, Overflow> {
        let times = match terms.priced_by {
            PricedBy::Pack => Decimal::from(self.parts) / Decimal::from(self.divisor.max(1)),
            PricedBy::Unit => {
                Decimal::from(self.qty()) / Decimal::from(per_qty(terms.priced_by, dimension, self.pack_qty))
            }
        };
        let exact = Decimal::new(self.price_e4, 2).checked_mul(times).ok_or(Overflow)?;
        of_exact(exact, terms)
    }

    /// What `price_qty` of them costs, VAT included, in 1/10,000 euro, rounded once. Errors: [`Overflow`].
    pub(crate) fn cost_e4(
        &self,
        price_qty: i64,
        dimension: Dimension,
        terms: Terms,
    ) -> Result<i64, Overflow> {
        let per_qty = per_qty(terms.priced_by, dimension, self.pack_qty);
        let price = Decimal::from(self.price_e4).checked_mul(Decimal::from(price_qty)).ok_or(Overflow)?;
        let exact = price.checked_div(Decimal::from(per_qty)).ok_or(Overflow)?;
        half_away_from_zero(if terms.net { exact * with_vat(terms.vat) } else { exact })
    }
}

impl OrderLine {
    /// What will come: what the supplier answered last, else what was ordered.
    pub(crate) fn coming(&self) -> &Packs {
        self.answer.as_ref().map_or(&self.ordered, |answered| &answered.coming)
    }

    /// What comes in its place: its name, and the product of the catalogue that it is.
    pub(super) fn replaced_by(&self) -> Option<(&str, Option<ProductId>)> {
        let said = self.answer.as_ref()?;
        (said.answer == Answer::Replaced).then_some((said.replaced_by.as_str(), said.instead))
    }

    /// What so much of it costs at the price the supplier told last, rounded once. Errors: [`Overflow`].
    pub(crate) fn worth(&self, qty: i64) -> Result<Amounts, Overflow> {
        let coming = self.coming();
        let per_qty = per_qty(self.terms.priced_by, self.dimension, coming.pack_qty);
        let times = Decimal::from(qty) / Decimal::from(per_qty);
        of_exact(Decimal::new(coming.price_e4, 2).checked_mul(times).ok_or(Overflow)?, self.terms)
    }

    pub(crate) fn amounts(&self) -> Result<Amounts, Overflow> {
        self.coming().amounts(self.dimension, self.terms)
    }
}

impl Order {
    /// Whether it was not withdrawn.
    pub(crate) fn counts(&self) -> bool {
        self.withdrawn.is_none()
    }

    /// Its lines together, as they will come. Errors: [`Overflow`].
    pub(crate) fn amounts(&self) -> Result<Amounts, Overflow> {
        amounts(&self.lines)
    }
}

/// Lines together, as they will come. Errors: [`Overflow`].
pub(super) fn amounts(lines: &[OrderLine]) -> Result<Amounts, Overflow> {
    lines.iter().try_fold(Amounts::default(), |sum, line| sum.plus(line.amounts()?))
}

/// What a delivery is expected to cost: nothing from the order on that makes it free. None when nothing is known.
pub(super) fn usual_carriage(
    carriage: Option<Money>,
    free_from: Option<Money>,
    order_net: Money,
) -> Option<Money> {
    let free = free_from.is_some_and(|free_from| free_from <= order_net);
    carriage.map(|carriage| if free { Money::ZERO } else { carriage })
}

/// So many packs as typed, in parts of `divisor`; none when the pack does not come in such parts. Errors: [`Overflow`].
pub(crate) fn parts(packs: Decimal, divisor: i64) -> Result<Option<i64>, Overflow> {
    let parts = packs.checked_mul(Decimal::from(divisor)).ok_or(Overflow)?;
    // A third of a pack is typed 0,33: the nearest part is meant when it is that near.
    let near = half_away_from_zero(parts)?;
    let off = (parts - Decimal::from(near)).abs();
    let allowed = if divisor < 3 { Decimal::ZERO } else { Decimal::new(2, 2) };
    Ok((off <= allowed).then_some(near))
}

fn with_vat(vat: BasisPoints) -> Decimal {
    Decimal::ONE + vat.percent() / Decimal::ONE_HUNDRED
}

/// Both amounts from the exact one in cents: the one that is asked is rounded, the other follows.
fn of_exact(exact: Decimal, terms: Terms) -> Result<Amounts, Overflow> {
    let asked = Money::from_cents(half_away_from_zero(exact)?);
    if terms.net {
        return Ok(Amounts { net: asked, gross: asked.plus(asked.times(terms.vat)?)? });
    }
    let net = Decimal::from(asked.cents()).checked_div(with_vat(terms.vat)).ok_or(Overflow)?;
    Ok(Amounts { net: Money::from_cents(half_away_from_zero(net)?), gross: asked })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn packs(pack_qty: i64, divisor: i64, parts: i64, price_e4: i64) -> Packs {
        Packs { pack_name: "sac".to_owned(), pack_qty, divisor, parts, price_e4 }
    }

    fn terms(priced_by: PricedBy, net: bool, vat: u32) -> Terms {
        Terms { priced_by, net, vat: BasisPoints::new(vat) }
    }

    #[test]
    fn packs_hold_and_cost() {
        let sack = terms(PricedBy::Pack, true, 550);
        let kilo = terms(PricedBy::Unit, false, 550);
        let cases = [
            // domain.md case 26: a sack of 25 kg at 41.37 € without VAT is 43.65 €.
            (packs(25_000, 1, 1, 413_700), Dimension::Mass, sack, 25_000, 4_137, 4_365),
            (packs(25_000, 1, 2, 413_700), Dimension::Mass, sack, 50_000, 8_274, 8_729),
            // Case 5: half a case of 6 jars.
            (packs(6, 2, 7, 180_000), Dimension::Count, sack, 21, 6_300, 6_647),
            // Case 8: 75 kg at 1.60 €/kg.
            (packs(25_000, 1, 3, 16_000), Dimension::Mass, kilo, 75_000, 11_374, 12_000),
            (packs(30, 1, 11, 2_500), Dimension::Count, kilo, 330, 7_820, 8_250),
            (packs(25_000, 1, 0, 413_700), Dimension::Mass, sack, 0, 0, 0),
        ];
        for (packs, dimension, terms, qty, net, gross) in cases {
            assert_eq!(packs.qty(), qty);
            let amounts = packs.amounts(dimension, terms).unwrap();
            assert_eq!((amounts.net.cents(), amounts.gross.cents()), (net, gross), "{packs:?}");
        }
    }

    #[test]
    fn what_a_kilogram_costs_has_its_vat() {
        let sack = terms(PricedBy::Pack, true, 550);
        assert_eq!(packs(25_000, 1, 1, 413_700).cost_e4(1_000, Dimension::Mass, sack), Ok(17_458));
        let kilo = terms(PricedBy::Unit, false, 550);
        assert_eq!(packs(25_000, 1, 1, 16_000).cost_e4(1_000, Dimension::Mass, kilo), Ok(16_000));
    }

    #[test]
    fn the_last_answer_says_what_comes() {
        let line = OrderLine {
            id: PurchaseLineId(uuid::Uuid::nil()),
            position: 1,
            offer: None,
            product: ProductId(uuid::Uuid::nil()),
            pack: PackId(uuid::Uuid::nil()),
            reference: String::new(),
            name: "Farine".to_owned(),
            dimension: Dimension::Mass,
            terms: terms(PricedBy::Pack, true, 550),
            ordered: packs(25_000, 1, 2, 413_700),
            answer: None,
        };
        assert_eq!(line.coming().qty(), 50_000);
        // domain.md case 17: two "sacks" are 40 kg, not 50.
        let coming = packs(20_000, 1, 2, 413_700);
        let answered = Answered {
            answer: Answer::Changed,
            coming,
            replaced_by: String::new(),
            instead: None,
            note: String::new(),
        };
        let line = OrderLine { answer: Some(answered), ..line };
        assert_eq!((line.coming().qty(), line.ordered.qty()), (40_000, 50_000));
    }

    #[test]
    fn packs_are_typed_in_parts() {
        let cases = [
            ("2", 1, Some(2)),
            ("1.5", 2, Some(3)),
            ("1.5", 1, None),
            ("1.01", 1, None),
            ("0.33", 3, Some(1)),
            ("0.67", 3, Some(2)),
            ("0.25", 2, None),
            ("0", 1, Some(0)),
        ];
        for (packs, divisor, expected) in cases {
            assert_eq!(parts(packs.parse().unwrap(), divisor), Ok(expected), "{packs} by {divisor}");
        }
    }

    #[test]
    fn carriage_is_free_from_the_franco_on() {
        let euros = |euros: i64| Money::from_cents(euros * 100);
        let cases = [
            (Some(25), Some(300), 262, Some(25)),
            (Some(25), Some(300), 300, Some(0)),
            (Some(25), None, 1_000, Some(25)),
            (None, Some(300), 10, None),
            // Peer B14: 10 below 450, nothing from 450 on.
            (Some(10), Some(450), 449, Some(10)),
            (Some(10), Some(450), 450, Some(0)),
        ];
        for (carriage, free_from, net, expected) in cases {
            let found = usual_carriage(carriage.map(euros), free_from.map(euros), euros(net));
            assert_eq!(found, expected.map(euros));
        }
    }

    proptest! {
        #[test]
        fn the_gross_is_never_below_the_net(pack_qty in 1i64..100_000, divisor in 1i64..=12, parts in 0i64..1_000,
            price in 0i64..10_000_000, by_pack: bool, net: bool, vat in 0u32..3_000) {
            let priced_by = if by_pack { PricedBy::Pack } else { PricedBy::Unit };
            let packs = packs(pack_qty, divisor, parts, price);
            let amounts = packs.amounts(Dimension::Mass, terms(priced_by, net, vat)).unwrap();
            prop_assert!(0 <= amounts.net.cents() && amounts.net <= amounts.gross);
        }
    }
}
