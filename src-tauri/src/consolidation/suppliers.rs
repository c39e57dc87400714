//! A supplier whose minimum, or whose free carriage, is not reached: the ways out, each with its price. Values in,
//! values out.

use crate::kernel::coded;

coded! {
    /// What is done about a supplier's minimum.
    SupplierWay {
        /// More packs of what is bought there anyway and keeps.
        TopUp = "top_up",
        /// The carriage of a small order.
        PayCarriage = "pay_carriage",
        /// Nothing from this supplier this time: everybody is told, and it is offered again.
        Postpone = "postpone",
        /// Nothing from this supplier: every line is taken back.
        Drop = "drop",
        /// The supplier takes it as it is.
        AsItIs = "as_it_is",
    }
}

/// What is bought of one supplier, and its terms; in cents, without VAT but what is paid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Order {
    pub(super) value: i64,
    pub(super) minimum: Option<i64>,
    pub(super) carriage: Option<i64>,
    pub(super) free_from: Option<i64>,
    /// What could be bought beyond, one whole pack at a time.
    pub(super) extras: Vec<Extra>,
    /// What is paid for it, VAT included.
    pub(super) gross: i64,
}

/// One more pack of something bought there that keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Extra {
    /// Without VAT, as minimums are told; and as it is paid.
    pub(super) net: i64,
    pub(super) gross: i64,
}

/// A way out and what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WayOut {
    pub(super) way: SupplierWay,
    /// Paid beyond the order as it stands, in cents; below zero for what is no longer paid.
    pub(super) cost: i64,
    /// What comes on top, in the order of the extras: how many packs of each.
    pub(super) packs: Vec<i64>,
}

/// A minimum farther away than that is not topped up: it would be another order.
const TOP_UP_CENTS_MAX: i64 = 100_000;

impl Order {
    /// What is still missing to a limit; zero when there is none or it is reached.
    fn missing(&self, limit: Option<i64>) -> i64 {
        limit.map_or(0, |limit| (limit - self.value).max(0))
    }

    /// What is paid for carriage as it stands.
    pub(super) fn carriage_now(&self) -> i64 {
        let free = self.free_from.is_some_and(|from| from <= self.value);
        if self.value == 0 || free { 0 } else { self.carriage.unwrap_or(0) }
    }

    /// Whether something has to be chosen: something is bought, and less than the minimum.
    pub(super) fn below(&self) -> bool {
        0 < self.value && 0 < self.missing(self.minimum)
    }

    /// The ways out, those first that keep what was promised. Below the minimum all of them; above it and below free
    /// carriage, whether to top up to it.
    pub(super) fn ways(&self) -> Vec<WayOut> {
        let plain = |way, cost| WayOut { way, cost, packs: Vec::new() };
        let mut ways = Vec::new();
        if self.value == 0 {
            return ways;
        }
        let (below, to_free) = (self.below(), self.missing(self.free_from));
        if below {
            ways.extend(self.topped_up(self.missing(self.minimum)));
            ways.extend(self.carriage.map(|carriage| plain(SupplierWay::PayCarriage, carriage)));
            ways.push(plain(SupplierWay::AsItIs, 0));
            ways.push(plain(SupplierWay::Postpone, -self.gross));
            ways.push(plain(SupplierWay::Drop, -self.gross));
        } else if 0 < to_free && 0 < self.carriage_now() {
            ways.extend(self.topped_up(to_free));
            ways.push(plain(SupplierWay::PayCarriage, self.carriage_now()));
        }
        ways
    }

    /// The cheapest packs beyond that reach what is missing; the carriage saved is taken off. None when nothing
    /// keeps, or it is too far.
    fn topped_up(&self, missing: i64) -> Option<WayOut> {
        let packs = cheapest(missing, &self.extras)?;
        let sum = |of: &dyn Fn(&Extra) -> i64| -> i64 {
            self.extras.iter().zip(&packs).map(|(extra, packs)| of(extra) * packs).sum()
        };
        let value = self.value + sum(&|extra| extra.net);
        let after = Order { value, ..self.clone() };
        let saved = self.carriage_now() - after.carriage_now();
        Some(WayOut { way: SupplierWay::TopUp, cost: sum(&|extra| extra.gross) - saved, packs })
    }
}

/// How many of each extra reach a sum for the least money; exact, by every sum on the way.
fn cheapest(missing: i64, extras: &[Extra]) -> Option<Vec<i64>> {
    let wanted = usize::try_from(missing).ok().filter(|_| missing <= TOP_UP_CENTS_MAX)?;
    // For each sum still missing: the least to pay, and the last pack bought.
    let mut best: Vec<Option<(i64, Option<usize>)>> = vec![Some((0, None))];
    for sum in 1..=wanted {
        let bought = |(at, extra): (usize, &Extra)| {
            let net = usize::try_from(extra.net).ok().filter(|net| 0 < *net)?;
            let (before, _) = best.get(sum.saturating_sub(net)).copied().flatten()?;
            Some((before + extra.gross, Some(at)))
        };
        let least = extras.iter().enumerate().filter_map(bought).min_by_key(|(cost, _)| *cost);
        best.push(least);
    }
    let mut packs = vec![0; extras.len()];
    let mut sum = wanted;
    while 0 < sum {
        let at = best.get(sum).copied().flatten()?.1?;
        packs[at] += 1;
        sum = sum.saturating_sub(usize::try_from(extras[at].net).ok()?);
    }
    Some(packs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn out(way: SupplierWay, cost: i64, packs: &[i64]) -> WayOut {
        WayOut { way, cost, packs: packs.to_vec() }
    }

    /// Case 9: 262,40 € for a minimum of 300 €, carriage 25 €; a case of jars costs 18 €, a sack of flour 41,37 €.
    #[test]
    fn an_order_below_the_minimum_has_ways_out() {
        let extras = vec![Extra { net: 1_800, gross: 1_899 }, Extra { net: 4_137, gross: 4_365 }];
        let order = Order {
            value: 26_240,
            minimum: Some(30_000),
            carriage: Some(2_500),
            free_from: None,
            extras,
            gross: 28_000,
        };
        assert!(order.below());
        assert_eq!(
            order.ways(),
            [
                out(SupplierWay::TopUp, 4_365, &[0, 1]),
                out(SupplierWay::PayCarriage, 2_500, &[]),
                out(SupplierWay::AsItIs, 0, &[]),
                out(SupplierWay::Postpone, -28_000, &[]),
                out(SupplierWay::Drop, -28_000, &[]),
            ]
        );
        let nothing_keeps = Order { extras: Vec::new(), carriage: None, ..order };
        assert_eq!(nothing_keeps.ways()[0], out(SupplierWay::AsItIs, 0, &[]));
    }

    /// Case 10: free carriage from 300 €: one more case saves the carriage of 25 €, and stays in stock.
    #[test]
    fn free_carriage_may_be_worth_a_pack() {
        let extras = vec![Extra { net: 1_800, gross: 1_899 }];
        let order = Order {
            value: 28_500,
            minimum: Some(20_000),
            carriage: Some(2_500),
            free_from: Some(30_000),
            extras,
            gross: 30_000,
        };
        assert!(!order.below());
        let ways = order.ways();
        assert_eq!(
            ways,
            [out(SupplierWay::TopUp, 1_899 - 2_500, &[1]), out(SupplierWay::PayCarriage, 2_500, &[])]
        );
        let reached = Order { value: 30_000, ..order.clone() };
        assert_eq!(reached.ways(), []);
        assert_eq!(reached.carriage_now(), 0);
        assert_eq!(Order { value: 0, ..order }.ways(), []);
    }

    #[test]
    fn no_minimum_asks_nothing() {
        assert_eq!(Order { value: 100, ..Order::default() }.ways(), []);
        let far = Order {
            value: 100,
            minimum: Some(500_000),
            extras: vec![Extra { net: 1, gross: 1 }],
            ..Order::default()
        };
        assert!(far.ways().iter().all(|way| way.way != SupplierWay::TopUp));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        /// No other packs reach the sum for less: compared with every choice of up to twelve packs of each.
        #[test]
        fn topping_up_costs_least(missing in 1i64..120, nets in prop::collection::vec((10i64..60, 0i64..20), 1..4)) {
            let extras: Vec<Extra> = nets.iter().map(|(net, vat)| Extra { net: *net, gross: net + vat }).collect();
            let packs = cheapest(missing, &extras).unwrap();
            let sum = |packs: &[i64], of: fn(&Extra) -> i64| -> i64 {
                extras.iter().zip(packs).map(|(extra, packs)| of(extra) * packs).sum()
            };
            prop_assert!(missing <= sum(&packs, |extra| extra.net));
            let mut all = vec![Vec::new()];
            for _ in &extras {
                all = all.iter().flat_map(|some: &Vec<i64>| (0..=12).map(move |one| [some.as_slice(), &[one]].concat())).collect();
            }
            let reach = all.iter().filter(|packs| missing <= sum(packs, |extra| extra.net));
            let least = reach.map(|packs| sum(packs, |extra| extra.gross)).min();
            prop_assert_eq!(Some(sum(&packs, |extra| extra.gross)), least);
        }
    }
}
