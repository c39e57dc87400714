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

impl SupplierWay {
    /// Whether the order goes out as small as it is.
    pub(super) fn orders_as_it_is(self) -> bool {
        match self {
            SupplierWay::PayCarriage | SupplierWay::AsItIs => true,
            SupplierWay::TopUp | SupplierWay::Postpone | SupplierWay::Drop => false,
        }
    }
}

/// What is bought of one supplier, and its terms; in cents, without VAT but what is paid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Order {
    pub(super) value: i64,
    pub(super) minimum: Option<i64>,
    pub(super) carriage: Option<i64>,
    pub(super) free_from: Option<i64>,
    /// What could be bought beyond.
    pub(super) extras: Vec<Extra>,
    /// What is paid for it, VAT included.
    pub(super) gross: i64,
}

/// More whole packs of something bought there that keeps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Extra {
    /// Each adds the same.
    Each(Step),
    /// So many packs, and what they add in all: the price of all of them falls on the way, or there are no more.
    Steps(Vec<(i64, Step)>),
}

/// What packs add to an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    /// Without VAT, as minimums are told; and as it is paid.
    pub(super) net: i64,
    pub(super) gross: i64,
}

impl Extra {
    /// What so many packs add.
    pub(super) fn adds(&self, packs: i64) -> Step {
        match self {
            Extra::Each(one) => Step { net: one.net * packs, gross: one.gross * packs },
            Extra::Steps(steps) => {
                let known = steps.iter().find(|(count, _)| *count == packs);
                known.map_or(Step { net: 0, gross: 0 }, |(_, step)| *step)
            }
        }
    }
}

/// A way out and what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct WayOut {
    pub(super) way: SupplierWay,
    /// What the supplier is paid in all, VAT and carriage included, in cents; and the carriage of it.
    pub(super) total: i64,
    pub(super) carriage: i64,
    /// How much more that is than the order as it stands; below zero for what is no longer paid.
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

    /// How much lacks to the farther of the two limits.
    pub(super) fn farthest(&self) -> i64 {
        self.missing(self.minimum).max(self.missing(self.free_from))
    }

    /// The ways out, those first that keep what was promised. Below the minimum all of them; above it and below free
    /// carriage, whether to top up to it.
    pub(super) fn ways(&self) -> Vec<WayOut> {
        let mut ways = Vec::new();
        if self.value == 0 {
            return ways;
        }
        let (below, to_free) = (self.below(), self.missing(self.free_from));
        let as_it_is = |way| self.out(way, self, Vec::new());
        let nothing = |way| self.out(way, &Order::default(), Vec::new());
        if below {
            ways.extend(self.topped_up(self.missing(self.minimum)));
            ways.extend(self.carriage.map(|_| as_it_is(SupplierWay::PayCarriage)));
            ways.push(as_it_is(SupplierWay::AsItIs));
            ways.push(nothing(SupplierWay::Postpone));
            ways.push(nothing(SupplierWay::Drop));
        } else if 0 < to_free && 0 < self.carriage_now() {
            ways.extend(self.topped_up(to_free));
            ways.push(as_it_is(SupplierWay::PayCarriage));
        }
        ways
    }

    /// A way out that makes another order of this one.
    fn out(&self, way: SupplierWay, after: &Order, packs: Vec<i64>) -> WayOut {
        let carriage = after.carriage_now();
        let total = after.gross + carriage;
        WayOut { way, total, carriage, cost: total - self.gross - self.carriage_now(), packs }
    }

    /// The cheapest packs beyond that reach what is missing. None when nothing keeps, or it is too far.
    fn topped_up(&self, missing: i64) -> Option<WayOut> {
        let packs = cheapest(missing, &self.extras)?;
        let added = self.extras.iter().zip(&packs).map(|(extra, packs)| extra.adds(*packs));
        let (net, gross) = added.fold((0, 0), |(net, gross), step| (net + step.net, gross + step.gross));
        let after = Order { value: self.value + net, gross: self.gross + gross, ..self.clone() };
        Some(self.out(SupplierWay::TopUp, &after, packs))
    }
}

/// How many of each extra reach a sum for the least money; exact, by every sum on the way.
fn cheapest(missing: i64, extras: &[Extra]) -> Option<Vec<i64>> {
    let wanted = usize::try_from(missing).ok().filter(|_| missing <= TOP_UP_CENTS_MAX)?;
    // For each sum that is missing, what it costs least to reach it; none when it cannot be.
    let mut least: Vec<Option<i64>> = vec![None; wanted + 1];
    least[0] = Some(0);
    let mut stepped = Vec::new();
    for (at, extra) in extras.iter().enumerate() {
        if let Extra::Steps(steps) = extra {
            stepped.push((at, by_steps(&mut least, steps)));
        }
    }
    let last = one_by_one(&mut least, extras);
    least[wanted]?;
    let mut packs = vec![0; extras.len()];
    let mut sum = wanted;
    let reach =
        |sum: &mut usize, step: Step| *sum = sum.saturating_sub(usize::try_from(step.net).unwrap_or(0));
    while let Some(at) = last[sum] {
        packs[at] += 1;
        reach(&mut sum, extras[at].adds(1));
    }
    for (at, chosen) in stepped.into_iter().rev() {
        let count = chosen[sum];
        packs[at] = count;
        reach(&mut sum, extras[at].adds(count));
    }
    Some(packs)
}

/// Lets one of the steps help on the way to each sum; how many packs it was.
fn by_steps(least: &mut [Option<i64>], steps: &[(i64, Step)]) -> Vec<i64> {
    let before = least.to_vec();
    let mut chosen = vec![0; before.len()];
    for (packs, step) in steps {
        let Some(net) = usize::try_from(step.net).ok().filter(|net| 0 < *net) else { continue };
        for sum in 1..before.len() {
            let reached = before[sum.saturating_sub(net)].map(|cost| cost + step.gross);
            if reached.is_some_and(|cost| least[sum].is_none_or(|known| cost < known)) {
                (least[sum], chosen[sum]) = (reached, *packs);
            }
        }
    }
    chosen
}

/// The same with packs that all add the same, as many as help; the last one bought, if any.
fn one_by_one(least: &mut [Option<i64>], extras: &[Extra]) -> Vec<Option<usize>> {
    let mut last = vec![None; least.len()];
    for sum in 1..least.len() {
        for (at, extra) in extras.iter().enumerate() {
            let Extra::Each(step) = extra else { continue };
            let Some(net) = usize::try_from(step.net).ok().filter(|net| 0 < *net) else { continue };
            let reached = least[sum.saturating_sub(net)].map(|cost| cost + step.gross);
            if reached.is_some_and(|cost| least[sum].is_none_or(|known| cost < known)) {
                (least[sum], last[sum]) = (reached, Some(at));
            }
        }
    }
    last
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn out(way: SupplierWay, (total, carriage, cost): (i64, i64, i64), packs: &[i64]) -> WayOut {
        WayOut { way, total, carriage, cost, packs: packs.to_vec() }
    }

    fn each(net: i64, gross: i64) -> Extra {
        Extra::Each(Step { net, gross })
    }

    /// Case 9: 262,40 € for a minimum of 300 €, carriage 25 €; a case of jars costs 18 €, a sack of flour 41,37 €.
    #[test]
    fn an_order_below_the_minimum_has_ways_out() {
        let order = Order {
            value: 26_240,
            minimum: Some(30_000),
            carriage: Some(2_500),
            free_from: None,
            extras: vec![each(1_800, 1_899), each(4_137, 4_365)],
            gross: 28_000,
        };
        assert!(order.below());
        let ways = [
            out(SupplierWay::TopUp, (34_865, 2_500, 4_365), &[0, 1]),
            out(SupplierWay::PayCarriage, (30_500, 2_500, 0), &[]),
            out(SupplierWay::AsItIs, (30_500, 2_500, 0), &[]),
            out(SupplierWay::Postpone, (0, 0, -30_500), &[]),
            out(SupplierWay::Drop, (0, 0, -30_500), &[]),
        ];
        assert_eq!(order.ways(), ways);
        // Free from the minimum on: topping up saves the carriage too.
        let free = Order { free_from: Some(30_000), ..order.clone() };
        assert_eq!(free.ways()[0], out(SupplierWay::TopUp, (32_365, 0, 1_865), &[0, 1]));
        assert_eq!(free.ways()[1..], ways[1..]);
        let nothing_keeps = Order { extras: Vec::new(), carriage: None, ..order };
        assert_eq!(nothing_keeps.ways()[0], out(SupplierWay::AsItIs, (28_000, 0, 0), &[]));
    }

    /// Case 10: free carriage from 300 €: one more case saves the carriage of 25 €, and stays in stock.
    #[test]
    fn free_carriage_may_be_worth_a_pack() {
        let order = Order {
            value: 28_500,
            minimum: Some(20_000),
            carriage: Some(2_500),
            free_from: Some(30_000),
            extras: vec![each(1_800, 1_899)],
            gross: 30_000,
        };
        assert!(!order.below());
        assert_eq!(
            order.ways(),
            [
                out(SupplierWay::TopUp, (31_899, 0, 1_899 - 2_500), &[1]),
                out(SupplierWay::PayCarriage, (32_500, 2_500, 0), &[])
            ]
        );
        let reached = Order { value: 30_000, ..order.clone() };
        assert_eq!(reached.ways(), []);
        assert_eq!(reached.carriage_now(), 0);
        assert_eq!(Order { value: 0, ..order }.ways(), []);
    }

    /// 1,5 sacks at 16 €; from 4 on 14 €: the third adds 16 €, the fourth 13 € as all of them get cheaper.
    #[test]
    fn a_price_that_falls_on_the_way_counts_for_every_pack() {
        let steps = [(1, 1_600), (2, 3_200), (3, 3_900), (4, 5_300)];
        let sacks = Extra::Steps(
            steps.iter().map(|(packs, net)| (*packs, Step { net: *net, gross: *net })).collect(),
        );
        assert_eq!(cheapest(3_300, std::slice::from_ref(&sacks)), Some(vec![3]));
        assert_eq!(cheapest(4_000, &[sacks.clone(), each(2_000, 2_000)]), Some(vec![0, 2]));
        assert_eq!(cheapest(5_900, &[each(2_000, 2_000), sacks.clone()]), Some(vec![1, 3]));
        assert_eq!(cheapest(6_000, &[sacks]), None, "there are no more");
    }

    #[test]
    fn no_minimum_asks_nothing() {
        assert_eq!(Order { value: 100, ..Order::default() }.ways(), []);
        let far = Order { value: 100, minimum: Some(500_000), extras: vec![each(1, 1)], ..Order::default() };
        assert!(far.ways().iter().all(|way| way.way != SupplierWay::TopUp));
    }

    fn extra() -> impl Strategy<Value = Extra> {
        let falls = (40i64..60, 0i64..20, 2i64..5, 0i64..15);
        prop_oneof![
            (10i64..60, 0i64..20).prop_map(|(net, vat)| each(net, net + vat)),
            falls.prop_map(|(net, vat, from, less)| {
                let one = |packs| if packs < from { net } else { net - less };
                let step =
                    |packs| (packs, Step { net: one(packs) * packs, gross: (one(packs) + vat) * packs });
                Extra::Steps((1..=12).map(step).collect())
            }),
        ]
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(500))]

        /// No other packs reach the sum for less: compared with every choice of up to twelve packs of each.
        #[test]
        fn topping_up_costs_least(missing in 1i64..120, extras in prop::collection::vec(extra(), 1..4)) {
            let packs = cheapest(missing, &extras).unwrap();
            let sum = |packs: &[i64], of: fn(Step) -> i64| -> i64 {
                extras.iter().zip(packs).map(|(extra, packs)| of(extra.adds(*packs))).sum()
            };
            prop_assert!(missing <= sum(&packs, |step| step.net));
            let mut all = vec![Vec::new()];
            for _ in &extras {
                all = all.iter().flat_map(|some: &Vec<i64>| (0..=12).map(move |one| [some.as_slice(), &[one]].concat())).collect();
            }
            let reach = all.iter().filter(|packs| missing <= sum(packs, |step| step.net));
            let least = reach.map(|packs| sum(packs, |step| step.gross)).min();
            prop_assert_eq!(Some(sum(&packs, |step| step.gross)), least);
        }
    }
}
