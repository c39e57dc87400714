//! The words of consolidation: what is asked of a product, the packs it may be bought in, what was decided.
//! Values in, values out.

use crate::catalogue::{PriceBreak, PricedBy, price_at};
use crate::kernel::coded;
use crate::kernel::ids::{AdjustmentId, OfferId, PackId, ProductId, SupplierId};
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::{Overflow, half_away_from_zero};
use rust_decimal::Decimal;

coded! {
    /// How what is bought of a product was chosen.
    Way {
        /// Whole packs, the last one left out: some go without.
        Down = "down",
        /// Whole packs until everybody is served: some is left.
        Up = "up",
        /// The same, and the wishes beyond complete the last pack.
        UpWithSpare = "up_with_spare",
        /// More packs, because they cost less from there on.
        PriceBreak = "price_break",
        /// Smaller packs, or a part of one.
        SmallerPack = "smaller_pack",
        /// Another pack of the same product, or another supplier's.
        OtherPack = "other_pack",
        /// Packs of several kinds.
        Several = "several",
        /// Nothing: nobody gets any.
        Drop = "drop",
        /// Typed by hand.
        Typed = "typed",
    }
}

/// What is asked of a product, in grams, millilitres or pieces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Demand {
    /// Firmly and in time.
    pub(super) firm: i64,
    /// Accepted beyond, and below.
    pub(super) more: i64,
    pub(super) less: i64,
    /// Firmly, after the deadline.
    pub(super) late: i64,
    /// Households that ask some in time.
    pub(super) households: i64,
    /// Usable in stock on the day it is fetched.
    pub(super) stock: i64,
    /// What the stock cost, in cents: all of it, and what no firm wish reaches.
    pub(super) stock_cents: i64,
    pub(super) idle_cents: i64,
}

impl Demand {
    /// What must be bought for the households to be served: stock counts before any rounding.
    pub(super) fn wanted(self) -> i64 {
        (self.firm - self.stock).max(0)
    }

    /// What of the stock no firm wish reaches.
    pub(super) fn idle(self) -> i64 {
        (self.stock - self.firm).max(0)
    }
}

/// A pack that may be bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Buyable {
    pub(super) supplier: SupplierId,
    pub(super) pack: PackId,
    pub(super) reference: String,
    pub(super) name: String,
    pub(super) qty: i64,
    /// So many parts make one pack.
    pub(super) divisor: i64,
    /// The smallest order, in whole packs.
    pub(super) minimum: i64,
    pub(super) priced_by: PricedBy,
    pub(super) net: bool,
    /// What the price is for: the pack, or 1 kg, 1 L, 1 piece.
    pub(super) per_qty: i64,
    /// In the order of the packs they begin at; at least one.
    pub(super) breaks: Vec<PriceBreak>,
    /// What the supplier has at most.
    pub(super) available: Option<i64>,
}

impl Buyable {
    /// The price when that many parts are bought, in 1/10,000 euro.
    pub(super) fn price_e4(&self, parts: i64) -> i64 {
        price_at(&self.breaks, parts, self.divisor).unwrap_or(0)
    }
}

/// What there is to know of a product to choose its packs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Goods {
    pub(super) demand: Demand,
    /// Expected loss: bought, and never served.
    pub(super) loss: BasisPoints,
    pub(super) vat: BasisPoints,
    pub(super) step: i64,
    /// What a price is shown for: 1 kg, 1 L or one step of pieces.
    pub(super) price_qty: i64,
    /// Whether what is left keeps until a next pickup.
    pub(super) keeps: bool,
    /// The one that was offered first; empty when none has a price.
    pub(super) packs: Vec<Buyable>,
}

/// So many parts of one of the packs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Taken {
    /// Which one, by its place among the packs.
    pub(super) at: usize,
    pub(super) parts: i64,
}

/// A decision as it was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Decided {
    pub(crate) adjustment: AdjustmentId,
    pub(crate) offer: OfferId,
    pub(crate) product: ProductId,
    pub(crate) way: Way,
    pub(crate) packs: Vec<DecidedPack>,
    /// The pack the offer was in that day.
    pub(crate) offered: PackId,
    pub(crate) reason: String,
    /// What was asked and usable in stock that day, and what had to be bought, losses included.
    pub(crate) firm_qty: i64,
    pub(crate) more_qty: i64,
    pub(crate) less_qty: i64,
    pub(crate) stock_qty: i64,
    pub(crate) need_qty: i64,
    pub(crate) who: String,
    pub(crate) at: String,
}

/// What is no longer as it was when a line was decided: the line is open again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Again {
    /// Firmly asked.
    Demand,
    /// Accepted beyond, or below.
    Tolerance,
    /// What the decision counts on is no longer in stock, or more is.
    Stock,
    /// The offer left a pack that is decided.
    Pack,
    /// More is decided than the supplier has.
    Available { qty: i64 },
}

/// A pack of a decision, frozen with its price.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DecidedPack {
    pub(crate) supplier: SupplierId,
    pub(crate) pack: PackId,
    pub(crate) reference: String,
    pub(crate) pack_name: String,
    pub(crate) pack_qty: i64,
    pub(crate) divisor: i64,
    pub(crate) parts: i64,
    pub(crate) priced_by: PricedBy,
    pub(crate) net: bool,
    pub(crate) vat: BasisPoints,
    /// For the pack, or for 1 kg, 1 L, 1 piece, in 1/10,000 euro.
    pub(crate) price_e4: i64,
}

impl Decided {
    /// What changed since, while the suppliers do not know yet or only the demand can.
    pub(super) fn again(&self, demand: Demand, offered: PackId, available: Option<i64>) -> Option<Again> {
        let theirs = || self.packs.iter().filter(|pack| pack.pack == offered);
        let qty = theirs().fold(0_i64, |sum, pack| sum.saturating_add(pack.qty().unwrap_or(i64::MAX)));
        if demand.firm != self.firm_qty {
            Some(Again::Demand)
        } else if (demand.more, demand.less) != (self.more_qty, self.less_qty) {
            Some(Again::Tolerance)
        } else if self.way != Way::Drop && demand.stock.min(demand.firm) != self.counted_on() {
            Some(Again::Stock)
        } else if offered != self.offered && self.packs.iter().any(|pack| pack.pack == self.offered) {
            Some(Again::Pack)
        } else if available.is_some_and(|available| available < qty) {
            Some(Again::Available { qty })
        } else {
            None
        }
    }

    /// What of the stock it gives out: no more than what was asked.
    pub(super) fn counted_on(&self) -> i64 {
        self.stock_qty.min(self.firm_qty)
    }

    /// What is bought in all, in grams, millilitres or pieces. Errors: [`Overflow`].
    pub(crate) fn qty(&self) -> Result<i64, Overflow> {
        self.packs.iter().try_fold(0_i64, |sum, pack| sum.checked_add(pack.qty()?).ok_or(Overflow))
    }
}

impl DecidedPack {
    /// What these parts hold, in grams, millilitres or pieces. Errors: [`Overflow`].
    pub(crate) fn qty(&self) -> Result<i64, Overflow> {
        rounded_ratio(&[self.pack_qty, self.parts], &[self.divisor])
    }
}

/// The exact quotient of two products. Errors: [`Overflow`].
pub(super) fn ratio(factors: &[i64], divisors: &[i64]) -> Result<Decimal, Overflow> {
    let product = |numbers: &[i64]| {
        let mut numbers = numbers.iter().map(|number| Decimal::from(*number));
        numbers.try_fold(Decimal::ONE, |product, number| product.checked_mul(number)).ok_or(Overflow)
    };
    product(factors)?.checked_div(product(divisors)?).ok_or(Overflow)
}

/// The same, rounded once. Errors: [`Overflow`].
pub(super) fn rounded_ratio(factors: &[i64], divisors: &[i64]) -> Result<i64, Overflow> {
    half_away_from_zero(ratio(factors, divisors)?)
}
