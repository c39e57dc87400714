//! What a choice of packs costs and leaves: who goes short, who is served beyond, what stays in stock.

use super::model::{Buyable, Goods, Taken, ratio, rounded_ratio};
use super::need::usable;
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::{Overflow, half_away_from_zero};
use rust_decimal::Decimal;

/// Quantities in grams, millilitres or pieces; money in cents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Outcome {
    pub(super) bought: i64,
    /// Without VAT, and with it.
    pub(super) net: i64,
    pub(super) gross: i64,
    /// What is missing to serve every firm wish.
    pub(super) shortage: i64,
    /// Of it, what some accept to go without.
    pub(super) less: i64,
    /// At most so many households get less than they accept.
    pub(super) touched: i64,
    /// Beyond the firm wishes: to those who accept more, to late forms, and left for the stock.
    pub(super) spare: i64,
    pub(super) late: i64,
    pub(super) surplus: i64,
    /// What the surplus cost: money that stays in stock.
    pub(super) surplus_cents: i64,
    /// What is missing beyond what is accepted, at the price of the first pack.
    pub(super) shortage_cents: i64,
    /// Of what is in stock already, what stays there; and what it cost.
    pub(super) shelf: i64,
    pub(super) shelf_cents: i64,
}

impl Outcome {
    /// What is bought for nobody, or lacks: a surplus that does not keep is as lost as what is missing.
    pub(super) fn harm_cents(&self, keeps: bool) -> i64 {
        if keeps { self.shortage_cents } else { self.shortage_cents.saturating_add(self.surplus_cents) }
    }

    /// What stays in stock in all: what is bought beyond, and what is there already.
    pub(super) fn stays_cents(&self) -> i64 {
        self.surplus_cents.saturating_add(self.shelf_cents)
    }

    /// With VAT, for the quantity prices are shown for, in 1/10,000 euro; none when nothing is bought.
    pub(super) fn unit_e4(&self, price_qty: i64) -> Option<i64> {
        rounded_ratio(&[self.gross, 100, price_qty], &[self.bought]).ok()
    }
}

/// What these packs cost, without VAT and with it, exactly. In cents. Errors: [`Overflow`].
pub(super) fn cost(goods: &Goods, taken: &[Taken]) -> Result<(Decimal, Decimal), Overflow> {
    let mut sums = (Decimal::ZERO, Decimal::ZERO);
    for (pack, parts) in packs_of(goods, taken) {
        let (net, gross) = pack_cost(goods, pack, parts)?;
        sums = (sums.0.checked_add(net).ok_or(Overflow)?, sums.1.checked_add(gross).ok_or(Overflow)?);
    }
    Ok(sums)
}

fn packs_of<'a>(goods: &'a Goods, taken: &'a [Taken]) -> impl Iterator<Item = (&'a Buyable, i64)> {
    taken.iter().filter_map(|one| goods.packs.get(one.at).map(|pack| (pack, one.parts)))
}

fn pack_cost(goods: &Goods, pack: &Buyable, parts: i64) -> Result<(Decimal, Decimal), Overflow> {
    let priced = Priced { price_e4: pack.price_e4(parts), qty: pack.qty, divisor: pack.divisor, parts };
    priced.cost(pack.per_qty, pack.net, goods.vat)
}

/// So many parts of a pack, at a price.
#[derive(Clone, Copy, Debug)]
pub(super) struct Priced {
    pub(super) price_e4: i64,
    pub(super) qty: i64,
    pub(super) divisor: i64,
    pub(super) parts: i64,
}

impl Priced {
    /// Without VAT, and with it, when the price is for `per_qty`. In cents, exactly. Errors: [`Overflow`].
    pub(super) fn cost(
        self,
        per_qty: i64,
        net: bool,
        vat: BasisPoints,
    ) -> Result<(Decimal, Decimal), Overflow> {
        let paid = ratio(&[self.price_e4, self.qty, self.parts], &[self.divisor, per_qty, 100])?;
        let with_vat = Decimal::from(10_000 + i64::from(vat.basis_points()));
        let whole = Decimal::from(10_000);
        let times = |by: Decimal, over: Decimal| {
            paid.checked_mul(by).and_then(|sum| sum.checked_div(over)).ok_or(Overflow)
        };
        if net { Ok((paid, times(with_vat, whole)?)) } else { Ok((times(whole, with_vat)?, paid)) }
    }
}

/// What these packs hold. Errors: [`Overflow`].
pub(super) fn bought(goods: &Goods, taken: &[Taken]) -> Result<i64, Overflow> {
    packs_of(goods, taken)
        .try_fold(0_i64, |sum, (pack, parts)| sum.checked_add(pack.holds(parts)?).ok_or(Overflow))
}

/// What a choice of packs comes to. Errors: [`Overflow`].
pub(super) fn outcome(goods: &Goods, taken: &[Taken]) -> Result<Outcome, Overflow> {
    let (net, gross) = cost(goods, taken)?;
    let bought = bought(goods, taken)?;
    settled(goods, bought, half_away_from_zero(net)?, half_away_from_zero(gross)?)
}

/// What a quantity bought at a cost comes to; a decision of another day is seen with today's wishes.
/// Errors: [`Overflow`].
pub(super) fn settled(goods: &Goods, bought: i64, net: i64, gross: i64) -> Result<Outcome, Overflow> {
    let demand = goods.demand;
    let served = usable(bought, goods.loss)?;
    let (shortage, over) = ((demand.wanted() - served).max(0), (served - demand.wanted()).max(0));
    let less = shortage.min(demand.less);
    let spare = over.min(demand.more);
    let late = (over - spare).min(demand.late);
    let surplus = over - spare - late;
    let surplus_cents = if served == 0 { 0 } else { rounded_ratio(&[gross, surplus], &[served])? };
    // Who accepts more, and late forms, are served from the shelf too.
    let idle = demand.idle();
    let shelf = (idle - (demand.more - spare) - (demand.late - late)).max(0);
    let shelf_cents = if idle == 0 { 0 } else { rounded_ratio(&[demand.idle_cents, shelf], &[idle])? };
    Ok(Outcome {
        bought,
        net,
        gross,
        shortage,
        less,
        touched: steps(shortage - less, goods.step).min(demand.households),
        spare,
        late,
        surplus,
        surplus_cents,
        shortage_cents: worth(goods, shortage - less)?,
        shelf,
        shelf_cents,
    })
}

/// Nothing bought and nobody served, not even from stock.
pub(super) fn dropped(goods: &Goods) -> Result<Outcome, Overflow> {
    let demand = goods.demand;
    Ok(Outcome {
        shortage: demand.firm,
        touched: demand.households,
        shortage_cents: worth(goods, demand.firm)?,
        shelf: demand.stock,
        shelf_cents: demand.stock_cents,
        ..Outcome::default()
    })
}

fn steps(qty: i64, step: i64) -> i64 {
    if step <= 0 { qty } else { (qty + step - 1) / step }
}

/// What a quantity costs in the pack that was offered, VAT included, in cents. Errors: [`Overflow`].
fn worth(goods: &Goods, qty: i64) -> Result<i64, Overflow> {
    let Some(first) = goods.packs.first().filter(|_| 0 < qty) else { return Ok(0) };
    let (_, pack) = pack_cost(goods, first, first.divisor)?;
    let all = pack.checked_mul(Decimal::from(qty)).and_then(|all| all.checked_div(Decimal::from(first.qty)));
    half_away_from_zero(all.ok_or(Overflow)?)
}
