//! Shares as tables, and what holds of thousands of made-up campaigns.

use super::*;
use proptest::prelude::*;

const RULES: [ShortageRule; 6] = [
    ShortageRule::LargestRemainder,
    ShortageRule::Equal,
    ShortageRule::SmallFirst,
    ShortageRule::Arrival,
    ShortageRule::Priority,
    ShortageRule::Draw,
];

fn goods(usable: i64, step: i64, rule: ShortageRule) -> Goods {
    Goods { usable, step, weighed: false, rule, seed: "campaign".to_owned() }
}

/// Claims of firm, more, less, late, asked one after the other.
fn claims(asked: &[(i64, i64, i64, i64)]) -> Vec<Claim> {
    let claim = |(at, &(firm, more, less, late)): (usize, &(i64, i64, i64, i64))| {
        let id = Uuid::from_u128(at as u128 + 1);
        Claim {
            household: HouseholdId(id),
            firm,
            more,
            less,
            late,
            turns: vec![(id, firm)],
            late_turns: vec![(id, late)],
            first: at % 3 == 0,
            by_hand: None,
        }
    };
    asked.iter().enumerate().map(claim).collect()
}

#[track_caller]
fn check(goods: &Goods, asked: &[(i64, i64, i64, i64)], expected: &[i64], left: i64) {
    let shared = share(goods, &claims(asked)).unwrap();
    assert_eq!((shared.qty.as_slice(), shared.left), (expected, left), "{goods:?} {asked:?}");
}

/// Case 3, to the gram: 24.5 kg of a sack of 25 kg with 2 % loss, 31.5 kg asked.
#[test]
fn the_fourteen_households_of_the_one_sack() {
    let asked =
        [5_000, 4_000, 3_000, 3_000, 2_500, 2_500, 2_000, 2_000, 2_000, 1_500, 1_500, 1_000, 1_000, 500];
    let asked = asked.map(|firm| (firm, 0, 0, 0));
    let shared = share(&goods(24_500, 500, ShortageRule::LargestRemainder), &claims(&asked)).unwrap();
    let expected = [4_000, 3_000, 2_500, 2_500, 2_000, 2_000, 1_500, 1_500, 1_500, 1_000, 1_000];
    assert_eq!(shared.qty[..11], expected);
    let mut twins = [shared.qty[11], shared.qty[12]];
    twins.sort_unstable();
    assert_eq!((twins, shared.qty[13], shared.left), ([500, 1_000], 500, 0));
    // The twins take turns: another campaign favours the other one.
    let favours = |seed: u32| {
        let goods = Goods { seed: seed.to_string(), ..goods(24_500, 500, ShortageRule::LargestRemainder) };
        share(&goods, &claims(&asked)).unwrap().qty[11]
    };
    assert!((0..20).any(|seed| favours(seed) == 500) && (0..20).any(|seed| favours(seed) == 1_000));
}

#[test]
fn what_is_beyond_goes_to_those_who_accept_more_then_to_the_late_then_to_the_stock() {
    let rule = ShortageRule::Arrival;
    let a3 = [(3, 2, 0, 0), (1, 1, 0, 0), (1, 0, 0, 0)];
    check(&goods(10, 1, rule), &a3, &[5, 2, 1], 2); // peer A3.6
    check(&goods(1, 1, rule), &a3, &[1, 0, 0], 0); // peer A3.4
    check(&goods(0, 1, rule), &a3, &[0, 0, 0], 0); // peer A3.2
    check(&goods(9, 1, rule), &[(2, 0, 0, 0), (3, 2, 0, 0)], &[2, 5], 2); // peer A4.2
    check(&goods(5, 1, rule), &[(2, 2, 0, 0), (1, 1, 0, 0)], &[3, 2], 0); // peer A7.1, article A
    check(&goods(21, 1, rule), &[(3, 5, 0, 0), (9, 4, 0, 0)], &[8, 13], 0); // peer A7.1, article B
    // Case 12: a late kilogram and half a kilogram left.
    check(&goods(25_000, 500, rule), &[(24_500, 0, 0, 0), (0, 0, 0, 1_000)], &[24_500, 500], 0);
    check(&goods(27_000, 500, rule), &[(24_500, 500, 0, 0), (0, 0, 0, 1_000)], &[25_000, 1_000], 1_000);
    check(&goods(25_200, 500, rule), &[(24_500, 0, 0, 0), (0, 0, 0, 1_000)], &[24_500, 500], 200);
}

#[test]
fn when_it_lacks_those_who_accept_less_give_first() {
    let rule = ShortageRule::LargestRemainder;
    check(&goods(13, 1, rule), &[(10, 0, 5, 0), (5, 0, 0, 0)], &[8, 5], 0);
    check(&goods(10, 1, rule), &[(10, 0, 5, 0), (5, 0, 0, 0)], &[5, 5], 0);
    check(&goods(8, 1, rule), &[(10, 0, 5, 0), (5, 0, 0, 0)], &[4, 4], 0);
    check(&goods(16, 1, rule), &[(10, 0, 5, 0), (10, 0, 1, 0)], &[7, 9], 0);
}

#[test]
fn what_is_weighed_is_shared_to_the_gram() {
    let cheese = Goods { weighed: true, ..goods(1_000, 500, ShortageRule::LargestRemainder) };
    check(&cheese, &[(1_000, 0, 0, 0), (500, 0, 0, 0)], &[667, 333], 0);
    let counted = goods(1_000, 500, ShortageRule::LargestRemainder);
    check(&counted, &[(1_000, 0, 0, 0), (500, 0, 0, 0)], &[500, 500], 0);
}

#[test]
fn what_is_set_by_hand_stays() {
    let mut two = claims(&[(2, 0, 0, 0), (3, 2, 0, 0)]);
    two[0].by_hand = Some(3);
    let shared = |usable| share(&goods(usable, 1, ShortageRule::Arrival), &two);
    assert_eq!(shared(7), Ok(Shared { qty: vec![3, 4], left: 0 })); // peer A4.4
    assert_eq!(shared(4), Ok(Shared { qty: vec![3, 1], left: 0 }));
    assert_eq!(shared(3), Ok(Shared { qty: vec![3, 0], left: 0 }));
    assert_eq!(shared(2), Err(BeyondUsable { by_hand: 3, usable: 2 }));
}

#[test]
fn each_share_has_its_reason() {
    let check = |asked, qty, usable, expected| {
        assert_eq!(why(&claims(&[asked])[0], qty, usable), expected, "{asked:?} {qty} {usable}");
    };
    check((4, 0, 0, 0), 4, 9, Why::AsAsked);
    check((4, 2, 0, 0), 5, 9, Why::More);
    check((4, 0, 2, 0), 3, 9, Why::Less);
    check((4, 0, 2, 0), 1, 9, Why::Short);
    check((4, 0, 0, 0), 0, 9, Why::Short);
    check((4, 0, 0, 0), 0, 0, Why::Nothing);
    check((0, 0, 0, 2), 2, 9, Why::Late);
    check((0, 0, 0, 2), 1, 9, Why::LateInPart);
    check((0, 0, 0, 2), 0, 9, Why::LateNothing);
    check((0, 0, 0, 2), 0, 0, Why::LateNothing);
    let by_hand = Claim { by_hand: Some(1), ..claims(&[(4, 0, 0, 0)])[0].clone() };
    assert_eq!(why(&by_hand, 1, 9), Why::ByHand);
}

fn any_claims() -> impl Strategy<Value = Vec<Claim>> {
    let asked = (0_i64..20, 0_i64..8, 0_i64..20, 0_i64..8, proptest::option::weighted(0.1, 0_i64..30));
    proptest::collection::vec(asked, 0..30).prop_map(|asked| {
        let four = |&(firm, more, less, late, _): &(i64, i64, i64, i64, Option<i64>)| {
            (firm * 500, more * 500, less.min(firm) * 500, late * 500)
        };
        let mut all = claims(&asked.iter().map(four).collect::<Vec<_>>());
        for (claim, (.., by_hand)) in all.iter_mut().zip(asked) {
            claim.by_hand = by_hand.map(|steps| steps * 500);
        }
        all
    })
}

fn any_goods() -> impl Strategy<Value = Goods> {
    (0_i64..150_000, any::<bool>(), proptest::sample::select(&RULES[..]), any::<u16>()).prop_map(
        |(usable, weighed, rule, seed)| Goods { usable, step: 500, weighed, rule, seed: seed.to_string() },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn what_is_given_and_left_is_what_was_there(goods in any_goods(), claims in any_claims()) {
        let Ok(shared) = share(&goods, &claims) else { return Ok(()) };
        prop_assert_eq!(shared.qty.iter().sum::<i64>() + shared.left, goods.usable);
        prop_assert!(0 <= shared.left);
        for (claim, &qty) in claims.iter().zip(&shared.qty) {
            prop_assert!(0 <= qty);
            prop_assert!(goods.weighed || qty % goods.step == 0);
            match claim.by_hand {
                Some(by_hand) => prop_assert_eq!(qty, by_hand),
                None => prop_assert!(qty <= claim.firm + claim.more + claim.late),
            }
        }
    }

    /// Nothing goes to the stock, nor beyond a firm quantity, while somebody lacks a whole step of his own.
    #[test]
    fn nobody_lacks_while_others_get_more(goods in any_goods(), claims in any_claims()) {
        let Ok(shared) = share(&goods, &claims) else { return Ok(()) };
        let free = || claims.iter().zip(&shared.qty).filter(|(claim, _)| claim.by_hand.is_none());
        if free().any(|(claim, &qty)| qty < claim.firm) {
            let unit = if goods.weighed { 1 } else { goods.step };
            prop_assert!(shared.left < unit);
            prop_assert!(free().all(|(claim, &qty)| qty <= claim.firm));
        }
        // Who insists on all of it is not cut before those who accept less have given all they accept.
        if free().any(|(claim, &qty)| qty < claim.firm - claim.less) {
            prop_assert!(free().all(|(claim, &qty)| qty <= claim.firm - claim.less));
        }
    }

    #[test]
    fn equal_shares_are_max_min(usable in 0_i64..150, claims in any_claims()) {
        let goods = goods(usable * 500, 500, ShortageRule::Equal);
        let plain: Vec<Claim> =
            claims.into_iter().map(|claim| Claim { less: 0, by_hand: None, ..claim }).collect();
        let shared = share(&goods, &plain).unwrap();
        for (poor, &less) in plain.iter().zip(&shared.qty).filter(|(claim, qty)| **qty < claim.firm) {
            for &more in &shared.qty {
                prop_assert!(more <= less + 500, "{:?}", poor.household);
            }
        }
    }

    #[test]
    fn whoever_is_named_first_changes_nothing(goods in any_goods(), claims in any_claims(), turn in 0_usize..30) {
        let mut other = claims.clone();
        other.rotate_left(turn % claims.len().max(1));
        other.reverse();
        let by_household = |claims: &[Claim]| share(&goods, claims).map(|shared| {
            let mut pairs: Vec<_> = claims.iter().map(|claim| claim.household).zip(shared.qty).collect();
            pairs.sort_unstable();
            (pairs, shared.left)
        });
        prop_assert_eq!(by_household(&claims), by_household(&other));
    }

    /// By every rule but that of arrival, of priority and the draw, who asks more does not get less.
    #[test]
    fn who_asks_more_does_not_get_less(goods in any_goods(), claims in any_claims()) {
        let fair = [ShortageRule::LargestRemainder, ShortageRule::Equal].contains(&goods.rule);
        let plain: Vec<Claim> = claims
            .into_iter()
            .map(|claim| Claim { less: 0, more: 0, late: 0, late_turns: Vec::new(), by_hand: None, ..claim })
            .collect();
        let shared = share(&goods, &plain).unwrap();
        for (one, &this) in plain.iter().zip(&shared.qty) {
            for (other, &that) in plain.iter().zip(&shared.qty) {
                prop_assert!(!fair || one.firm <= other.firm || that <= this);
            }
        }
    }
}
