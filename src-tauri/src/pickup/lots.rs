//! From which lot a household was served, and how sure that is. Values in, values out. Source: domain.md case 68.

use crate::kernel::coded;
use crate::kernel::ids::LotId;

coded! {
    /// How sure it is that a household got of a lot.
    Certainty {
        /// Said at the stand, or there was no other.
        Certain = "certain",
        /// The only one that was open.
        Likely = "likely",
        /// One of several.
        Possible = "possible",
    }
}

/// A lot one may serve from, in the order in which they are used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Source {
    pub(super) lot: LotId,
    /// In grams, millilitres or pieces; may be below zero.
    pub(super) there: i64,
    pub(super) open: bool,
}

/// What is taken from a lot (above zero), or goes back to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Portion {
    pub(super) lot: LotId,
    pub(super) qty: i64,
    pub(super) certainty: Certainty,
}

/// Where a quantity above zero comes from: the lot that was said; else the open ones before the others, each as far as
/// it goes. What no lot has goes to the last one: the goods were there, whatever the file says. Nothing without a lot.
pub(super) fn take(sources: &[Source], said: Option<LotId>, qty: i64) -> Vec<Portion> {
    if let Some(lot) = said {
        return vec![Portion { lot, qty, certainty: Certainty::Certain }];
    }
    let open = sources.iter().filter(|one| one.open).count();
    let certainty = |one: &Source| match (sources.len(), open, one.open) {
        (1, _, _) => Certainty::Certain,
        (_, 1, true) => Certainty::Likely,
        (_, _, _) => Certainty::Possible,
    };
    let in_order: Vec<&Source> =
        sources.iter().filter(|one| one.open).chain(sources.iter().filter(|one| !one.open)).collect();
    let mut left = qty;
    let mut portions: Vec<Portion> = Vec::new();
    for one in &in_order {
        let part = left.min(one.there.max(0));
        if 0 < part {
            portions.push(Portion { lot: one.lot, qty: part, certainty: certainty(one) });
            left -= part;
        }
    }
    if 0 < left {
        match portions.last_mut() {
            Some(last) => last.qty += left,
            None => portions.extend(in_order.first().map(|one| Portion {
                lot: one.lot,
                qty: left,
                certainty: certainty(one),
            })),
        }
    }
    portions
}

/// Where a quantity above zero goes back to: the last lots taken from, first. `taken`: in the order in which they were.
pub(super) fn give_back(taken: &[Portion], qty: i64) -> Vec<Portion> {
    let mut left = qty;
    let mut portions = Vec::new();
    for one in taken.iter().rev().filter(|one| 0 < one.qty) {
        let part = left.min(one.qty);
        if 0 < part {
            portions.push(Portion { qty: -part, ..*one });
            left -= part;
        }
    }
    portions
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn lot(number: u128) -> LotId {
        LotId(Uuid::from_u128(number))
    }

    fn source(number: u128, there: i64, open: bool) -> Source {
        Source { lot: lot(number), there, open }
    }

    #[test]
    fn goods_come_from_the_lot_said_the_open_one_the_only_one() {
        use Certainty::{Certain, Likely, Possible};
        type Case<'a> = (&'a [Source], Option<u128>, i64, &'a [(u128, i64, Certainty)]);
        let cases: &[Case<'_>] = &[
            // Nothing is known of any lot: nothing is moved.
            (&[], None, 500, &[]),
            // The only one, even when it is empty: the goods were there.
            (&[source(1, 5_000, false)], None, 500, &[(1, 500, Certain)]),
            (&[source(1, 200, false)], None, 500, &[(1, 500, Certain)]),
            (&[source(1, 0, true)], None, 500, &[(1, 500, Certain)]),
            // Said at the stand.
            (&[source(1, 5_000, true), source(2, 5_000, false)], Some(2), 500, &[(2, 500, Certain)]),
            // Two lots, one open: likely that one; what it has no more comes perhaps from the other.
            (&[source(1, 5_000, false), source(2, 5_000, true)], None, 500, &[(2, 500, Likely)]),
            (
                &[source(1, 300, true), source(2, 5_000, false)],
                None,
                500,
                &[(1, 300, Likely), (2, 200, Possible)],
            ),
            // Case 68: sack A is finished while sack B is open.
            (
                &[source(1, 300, true), source(2, 5_000, true)],
                None,
                500,
                &[(1, 300, Possible), (2, 200, Possible)],
            ),
            (
                &[source(1, 300, false), source(2, 100, false)],
                None,
                500,
                &[(1, 300, Possible), (2, 200, Possible)],
            ),
        ];
        for (sources, said, qty, expected) in cases {
            let came = take(sources, said.map(lot), *qty);
            let expected: Vec<Portion> = expected
                .iter()
                .map(|(number, qty, certainty)| Portion {
                    lot: lot(*number),
                    qty: *qty,
                    certainty: *certainty,
                })
                .collect();
            assert_eq!(came, expected, "{sources:?} {said:?} {qty}");
        }
    }

    proptest! {
        #[test]
        fn what_is_taken_is_all_of_it_and_goes_back_whole(
            there in proptest::collection::vec((-500i64..5_000, any::<bool>()), 1..5), qty in 1i64..20_000,
        ) {
            let sources: Vec<Source> =
                (1u128..).zip(&there).map(|(number, (there, open))| source(number, *there, *open)).collect();
            let taken = take(&sources, None, qty);
            prop_assert_eq!(taken.iter().map(|one| one.qty).sum::<i64>(), qty);
            let back = give_back(&taken, qty);
            prop_assert_eq!(back.iter().map(|one| one.qty).sum::<i64>(), -qty);
            let half = give_back(&taken, qty / 2);
            prop_assert_eq!(half.iter().map(|one| one.qty).sum::<i64>(), -(qty / 2));
        }
    }
}
