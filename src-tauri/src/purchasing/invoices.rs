//! An invoice before it is written: its lines, what they make, and the total its supplier wrote. Values in, values out.

use super::refusal::PurchaseRefusal;
use crate::kernel::coded;
use crate::kernel::ids::PurchaseLineId;
use crate::kernel::money::Money;
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::Overflow;
use crate::kernel::split::split;
use std::collections::BTreeMap;

coded! {
    /// What a supplier sent.
    InvoiceKind { Invoice = "invoice", CreditNote = "credit_note" }
}

/// One line as written on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct InvoiceLine {
    /// The line of the order it is for, when it is for one.
    pub(crate) purchase_line: Option<PurchaseLineId>,
    pub(crate) label: String,
    /// In grams, millilitres or pieces; none when the invoice does not say.
    pub(crate) qty: Option<i64>,
    pub(crate) net: Money,
    pub(crate) vat: BasisPoints,
    /// The net with its VAT, rounded once.
    pub(crate) gross: Money,
}

impl InvoiceLine {
    pub(super) fn new(
        purchase_line: Option<PurchaseLineId>,
        label: String,
        qty: Option<i64>,
        net: Money,
        vat: BasisPoints,
    ) -> Result<InvoiceLine, Overflow> {
        let gross = net.plus(net.times(vat)?)?;
        Ok(InvoiceLine { purchase_line, label, qty, net, vat, gross })
    }
}

/// What the lines make, and what is left between them and the supplier's total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Sums {
    /// The lines, VAT included.
    pub(super) goods: Money,
    pub(super) carriage: Money,
    /// The supplier's total less both: what a named account takes.
    pub(super) difference: Money,
}

/// The supplier's total wins: a difference of a cent a line and one more may come from rounding and is kept apart;
/// a larger one must be accepted by the person. Source: domain.md case 35 (11.81 and 11.82). Errors: nothing is
/// invoiced, the total is not above zero, or it differs by more.
pub(super) fn sums(
    lines: &[InvoiceLine],
    carriage: Money,
    total: Money,
    accepted: bool,
) -> Result<Sums, PurchaseRefusal> {
    if lines.is_empty() && carriage == Money::ZERO {
        return Err(PurchaseRefusal::NothingInvoiced);
    }
    if total <= Money::ZERO {
        return Err(PurchaseRefusal::NoTotal);
    }
    let goods = Money::sum(lines.iter().map(|line| line.gross));
    let made = goods.and_then(|goods| Ok((goods, goods.plus(carriage)?)));
    let (goods, together) = made.map_err(|_| PurchaseRefusal::NoTotal)?;
    let difference = total.minus(together).map_err(|_| PurchaseRefusal::NoTotal)?;
    let by_rounding = i64::try_from(lines.len()).unwrap_or(i64::MAX).saturating_add(1);
    if difference.cents().abs() > by_rounding && !accepted {
        return Err(PurchaseRefusal::Differs { lines: together, total, difference });
    }
    Ok(Sums { goods, carriage, difference })
}

/// One rate of VAT of an invoice: the goods at that rate, and the share of carriage that follows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct AtRate {
    pub(super) vat: BasisPoints,
    pub(super) net: Money,
    pub(super) gross: Money,
    /// Of the carriage, VAT included, in proportion to the net.
    pub(super) carriage: Money,
}

/// The goods by rate, and the carriage split between the rates. Source: domain.md case 36. Errors: [`Overflow`].
pub(super) fn by_rate(lines: &[InvoiceLine], carriage: Money) -> Result<Vec<AtRate>, Overflow> {
    let mut rates = BTreeMap::<BasisPoints, (Money, Money)>::new();
    for line in lines {
        let (net, gross) = rates.entry(line.vat).or_insert((Money::ZERO, Money::ZERO));
        (*net, *gross) = (net.plus(line.net)?, gross.plus(line.gross)?);
    }
    let weights: Vec<u64> = rates.values().map(|(net, _)| net.cents().unsigned_abs()).collect();
    let shares = split(carriage.cents(), &weights).unwrap_or_default();
    let rows = rates.into_iter().zip(shares);
    let row = |((vat, (net, gross)), share)| AtRate { vat, net, gross, carriage: Money::from_cents(share) };
    Ok(rows.map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(net: i64, vat: u32) -> InvoiceLine {
        let (net, vat) = (Money::from_cents(net), BasisPoints::new(vat));
        InvoiceLine::new(None, "Farine".to_owned(), None, net, vat).unwrap()
    }

    fn cents(cents: i64) -> Money {
        Money::from_cents(cents)
    }

    #[test]
    fn the_supplier_s_total_wins_and_the_cent_is_kept_apart() {
        let lines: Vec<InvoiceLine> = [333, 227, 119, 441].map(|net| line(net, 550)).into();
        let found = sums(&lines, Money::ZERO, cents(1_182), false).unwrap();
        assert_eq!((found.goods, found.difference), (cents(1_181), cents(1)));
        assert_eq!(sums(&lines, Money::ZERO, cents(1_181), false).unwrap().difference, Money::ZERO);
        let differs =
            PurchaseRefusal::Differs { lines: cents(1_181), total: cents(1_281), difference: cents(100) };
        assert_eq!(sums(&lines, Money::ZERO, cents(1_281), false), Err(differs));
        assert_eq!(sums(&lines, Money::ZERO, cents(1_281), true).unwrap().difference, cents(100));
        assert_eq!(sums(&lines, cents(100), cents(1_281), false).unwrap().difference, Money::ZERO);
    }

    #[test]
    fn nothing_is_not_an_invoice() {
        assert_eq!(sums(&[], Money::ZERO, cents(100), true), Err(PurchaseRefusal::NothingInvoiced));
        assert_eq!(sums(&[line(100, 0)], Money::ZERO, Money::ZERO, true), Err(PurchaseRefusal::NoTotal));
        assert_eq!(sums(&[], cents(1_500), cents(1_500), false).unwrap().carriage, cents(1_500));
    }

    #[test]
    fn carriage_is_split_between_the_rates() {
        // Flour 60.00 at 5.5 %, soap 40.00 at 20 %, carriage 20.00: 12 and 8.
        let rates = by_rate(&[line(6_000, 550), line(4_000, 2_000)], cents(2_000)).unwrap();
        let found: Vec<_> = rates.iter().map(|rate| (rate.gross.cents(), rate.carriage.cents())).collect();
        assert_eq!(found, [(6_330, 1_200), (4_800, 800)]);
        assert_eq!(by_rate(&[], cents(2_000)), Ok(Vec::new()));
    }

    proptest! {
        #[test]
        fn nothing_of_an_invoice_is_lost(nets in prop::collection::vec((0i64..1_000_000, 0u32..3_000), 1..20),
            carriage in 0i64..100_000, off in -1_000i64..1_000) {
            let lines: Vec<InvoiceLine> = nets.into_iter().map(|(net, vat)| line(net, vat)).collect();
            let goods = Money::sum(lines.iter().map(|line| line.gross)).unwrap();
            let total = cents((goods.cents() + carriage + off).max(1));
            let found = sums(&lines, cents(carriage), total, true).unwrap();
            prop_assert_eq!(Money::sum([found.goods, found.carriage, found.difference]), Ok(total));
            let rates = by_rate(&lines, cents(carriage)).unwrap();
            prop_assert_eq!(rates.iter().map(|rate| rate.carriage.cents()).sum::<i64>(), carriage);
            prop_assert_eq!(Money::sum(rates.iter().map(|rate| rate.gross)), Ok(goods));
        }
    }
}
