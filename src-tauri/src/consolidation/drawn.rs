//! Packs drawn side by side, filling up with the wishes: how much of each is for whom.

use super::outcome::Outcome;
use serde::Serialize;
use ts_rs::TS;

/// More packs than that are said, not drawn.
const DRAWN_MAX: i64 = 12;

/// A pack, in percent of it: for the firm wishes, for who accepts more, for late forms, left.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
pub(super) struct DrawnPack {
    /// How large it is beside a whole pack of its kind: 50 for a half.
    #[ts(type = "number")]
    pub(super) size: i64,
    #[ts(type = "number")]
    pub(super) firm: i64,
    #[ts(type = "number")]
    pub(super) spare: i64,
    #[ts(type = "number")]
    pub(super) late: i64,
    #[ts(type = "number")]
    pub(super) left: i64,
}

/// Kinds of packs as (what a whole one holds, divisor, parts); none when there are too many to be told apart.
pub(super) fn drawn(kinds: &[(i64, i64, i64)], outcome: &Outcome) -> Vec<DrawnPack> {
    let count: i64 = kinds.iter().map(|(_, divisor, parts)| (parts + divisor - 1) / divisor).sum();
    if DRAWN_MAX < count {
        return Vec::new();
    }
    let beyond = outcome.spare + outcome.late + outcome.surplus;
    let mut firm = outcome.bought - beyond;
    let (mut spare, mut late) = (outcome.spare, outcome.late);
    let mut packs = Vec::new();
    for (qty, divisor, parts) in kinds {
        let mut rest = *parts;
        while 0 < rest {
            let here = rest.min(*divisor);
            rest -= here;
            let mut free = qty * here / divisor;
            let mut take = |from: &mut i64| {
                let part = free.min(*from);
                (free, *from) = (free - part, *from - part);
                part * 100 * divisor / (qty * here).max(1)
            };
            let (firm, spare, late) = (take(&mut firm), take(&mut spare), take(&mut late));
            packs.push(DrawnPack {
                size: here * 100 / divisor,
                firm,
                spare,
                late,
                left: 100 - firm - spare - late,
            });
        }
    }
    packs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_sacks_fill_up_with_the_wishes() {
        let outcome = Outcome { bought: 50_000, spare: 5_000, surplus: 13_500, ..Outcome::default() };
        let pack = |size, firm, spare, left| DrawnPack { size, firm, spare, late: 0, left };
        assert_eq!(drawn(&[(25_000, 1, 2)], &outcome), [pack(100, 100, 0, 0), pack(100, 26, 20, 54)]);
        let half = Outcome { bought: 12_500, ..Outcome::default() };
        assert_eq!(drawn(&[(25_000, 2, 1)], &half), [pack(50, 100, 0, 0)]);
        assert_eq!(drawn(&[(1_000, 1, 13)], &outcome), []);
    }
}
