//! Tables and random campaigns of the sharing.

use super::agreements::Agreement;
use super::model::{Asked, Claim, HandTooMuch, Heap, Shared, share};
use super::ties;
use crate::campaigns::ShortageRule::{self, Arrival, Draw, Equal, LargestRemainder, Priority, SmallFirst};
use crate::consolidation::SharedFallback;
use crate::kernel::ids::{HouseholdId, ProductId};
use proptest::prelude::*;
use uuid::Uuid;

/// The claim of the household that asked at this place in the queue.
fn claim(at: usize, firm: i64, more: i64, less: i64, late: i64) -> Claim {
    let since = |hour: usize| Uuid::from_u128(hour as u128);
    let mut asked = Vec::new();
    if 0 < firm {
        asked.push(Asked { since: since(10 * at), qty: firm, late: false });
    }
    if 0 < late {
        asked.push(Asked { since: since(10_000 + 10 * at), qty: late, late: true });
    }
    let household = HouseholdId(Uuid::from_u128(1 + at as u128));
    Claim { household, firm, more, less, late, asked, first: false, tie: at as u64, hand: None }
}

/// Wishes as (firm, more, less, late).
fn claims(wishes: &[(i64, i64, i64, i64)]) -> Vec<Claim> {
    let one = |(at, (firm, more, less, late)): (usize, &(i64, i64, i64, i64))| {
        claim(at, *firm, *more, *less, *late)
    };
    wishes.iter().enumerate().map(one).collect()
}

fn firm(wishes: &[i64]) -> Vec<Claim> {
    wishes.iter().enumerate().map(|(at, qty)| claim(at, *qty, 0, 0, 0)).collect()
}

#[track_caller]
fn check(rule: ShortageRule, usable: i64, step: i64, claims: &[Claim], parts: &[i64], left: i64) {
    let heap = Heap { usable, step, weighed: false };
    let shared = Shared { parts: parts.to_vec(), left };
    assert_eq!(share(rule, heap, claims, &[], "seed"), Ok(shared), "{rule:?} {usable}");
}

/// Case 3: one sack less 2 % for 31,5 kg asked by 14 households.
const CASE_3: [i64; 14] =
    [5_000, 4_000, 3_000, 3_000, 2_500, 2_500, 2_000, 2_000, 2_000, 1_500, 1_500, 1_000, 1_000, 500];

#[test]
fn case_3_is_shared_by_each_rule() {
    let largest =
        [4_000, 3_000, 2_500, 2_500, 2_000, 2_000, 1_500, 1_500, 1_500, 1_000, 1_000, 1_000, 500, 500];
    check(LargestRemainder, 24_500, 500, &firm(&CASE_3), &largest, 0);
    // The tie between the two who asked 1 kg turns with the campaign: the other one first.
    let mut turned = firm(&CASE_3);
    (turned[11].tie, turned[12].tie) = (12, 11);
    let mut other = largest;
    other.swap(11, 12);
    check(LargestRemainder, 24_500, 500, &turned, &other, 0);
    let equal =
        [2_500, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 1_500, 1_500, 1_000, 1_000, 500];
    check(Equal, 24_000, 500, &firm(&CASE_3), &equal, 0);
    let small = [0, 2_000, 3_000, 3_000, 2_500, 2_500, 2_000, 2_000, 2_000, 1_500, 1_500, 1_000, 1_000, 500];
    check(SmallFirst, 24_500, 500, &firm(&CASE_3), &small, 0);
    let arrival = [5_000, 4_000, 3_000, 3_000, 2_500, 2_500, 2_000, 2_000, 500, 0, 0, 0, 0, 0];
    check(Arrival, 24_500, 500, &firm(&CASE_3), &arrival, 0);
    // What is no whole step is left, not handed over.
    check(LargestRemainder, 24_700, 500, &firm(&CASE_3), &largest, 200);
    check(LargestRemainder, 0, 500, &firm(&CASE_3), &[0; 14], 0);
}

#[test]
fn priority_serves_the_restricted_list_first_then_the_others_in_proportion() {
    let mut claims = firm(&[2_000, 2_000, 2_000]);
    claims[1].first = true;
    check(Priority, 4_000, 500, &claims, &[1_000, 2_000, 1_000], 0);
    check(Priority, 1_500, 500, &claims, &[0, 1_500, 0], 0);
}

#[test]
fn arrival_follows_each_part_of_a_wish() {
    // Peer A3.2, A3.4: units of a pack of 3.
    let members = claims(&[(3, 2, 0, 0), (1, 1, 0, 0), (1, 0, 0, 0)]);
    check(Arrival, 0, 1, &members, &[0, 0, 0], 0);
    check(Arrival, 1, 1, &members, &[1, 0, 0], 0);
    // A3.6: 3 units went to tolerance, 2 are left.
    check(Arrival, 10, 1, &members, &[5, 2, 1], 2);
    // A3.8: A 2 at 17 h, B 2 at 18 h, A raises to 4 at 19 h; 5 came.
    let mut two = claims(&[(4, 1, 0, 0), (2, 0, 0, 0)]);
    let at = |hour| Uuid::from_u128(hour);
    two[0].asked =
        vec![Asked { since: at(17), qty: 2, late: false }, Asked { since: at(19), qty: 2, late: false }];
    two[1].asked = vec![Asked { since: at(18), qty: 2, late: false }];
    check(Arrival, 5, 1, &two, &[3, 2], 0);
}

#[test]
fn over_delivery_goes_to_spare_wishes_then_late_forms_then_the_stock() {
    // A4.2: 3 packs of 3 came for 2/0 and 3/2: 2 and 5, and 2 unclaimed that are seen.
    check(LargestRemainder, 9, 1, &claims(&[(2, 0, 0, 0), (3, 2, 0, 0)]), &[2, 5], 2);
    // A7.1: spare is shared evenly, not first come first served.
    check(Arrival, 5, 1, &claims(&[(2, 2, 0, 0), (1, 1, 0, 0)]), &[3, 2], 0);
    check(Arrival, 21, 1, &claims(&[(3, 5, 0, 0), (9, 4, 0, 0)]), &[8, 13], 0);
    check(Arrival, 16, 1, &claims(&[(3, 5, 0, 0), (9, 4, 0, 0)]), &[5, 11], 0);
    // Case 12: a late form for 1 kg when 0,5 kg is left.
    check(LargestRemainder, 2_500, 500, &claims(&[(2_000, 0, 0, 0), (0, 0, 0, 1_000)]), &[2_000, 500], 0);
    check(Equal, 4_000, 500, &claims(&[(2_000, 500, 0, 0), (0, 0, 0, 1_000)]), &[2_500, 1_000], 500);
}

#[test]
fn who_wanted_three_and_accepts_otherwise_gets_five_or_two() {
    // A6.4: 3 wanted, adjusted by +2, by -1.
    check(LargestRemainder, 5, 1, &claims(&[(3, 2, 1, 0)]), &[5], 0);
    check(LargestRemainder, 2, 1, &claims(&[(3, 2, 1, 0)]), &[2], 0);
}

#[test]
fn what_did_not_come_is_given_to_nobody() {
    // A3.10, decided otherwise: 2 came where one asked 4 and accepts 6 more. 2 are given, by every rule...
    for rule in ShortageRule::ALL {
        check(*rule, 2, 1, &claims(&[(4, 6, 0, 0)]), &[2], 0);
    }
    // ... and to leave the 4 standing is what a hand may ask for and does not get.
    let mut standing = claims(&[(4, 6, 0, 0)]);
    standing[0].hand = Some(4);
    let heap = Heap { usable: 2, step: 1, weighed: false };
    assert_eq!(share(LargestRemainder, heap, &standing, &[], ""), Err(HandTooMuch { given: 4 }));
}

#[test]
fn who_accepts_less_gives_first() {
    check(
        LargestRemainder,
        9_000,
        500,
        &claims(&[(5_000, 0, 0, 0), (5_000, 0, 2_000, 0)]),
        &[5_000, 4_000],
        0,
    );
    check(
        LargestRemainder,
        8_000,
        500,
        &claims(&[(5_000, 0, 1_000, 0), (5_000, 0, 2_000, 0)]),
        &[4_000, 4_000],
        0,
    );
    // What they give is not enough: the rule shares the rest.
    check(
        LargestRemainder,
        6_000,
        500,
        &claims(&[(5_000, 0, 0, 0), (5_000, 0, 1_000, 0)]),
        &[3_500, 2_500],
        0,
    );
    check(Arrival, 6_000, 500, &claims(&[(5_000, 0, 2_000, 0), (5_000, 0, 0, 0)]), &[3_000, 3_000], 0);
}

#[test]
fn what_is_given_by_hand_stays() {
    // A4.4: 2 became 3 by hand, and stays when what came is shared again.
    let mut members = claims(&[(2, 0, 0, 0), (3, 2, 0, 0)]);
    members[0].hand = Some(3);
    check(LargestRemainder, 7, 1, &members, &[3, 4], 0);
    check(LargestRemainder, 4, 1, &members, &[3, 1], 0);
    members[0].hand = Some(0);
    check(LargestRemainder, 6, 1, &members, &[0, 5], 1);
    members[0].hand = Some(5);
    let heap = Heap { usable: 4, step: 1, weighed: false };
    assert!(share(LargestRemainder, heap, &members, &[], "").is_err(), "nothing is cut by the program");
}

fn household(at: usize) -> HouseholdId {
    HouseholdId(Uuid::from_u128(1 + at as u128))
}

/// A pack of which nothing is lost, shared by households at these places.
fn agreement(parts: &[(usize, i64)], fallback: SharedFallback, instead: Option<usize>) -> Agreement {
    let pack_qty = parts.iter().map(|(_, qty)| qty).sum();
    let parts = parts.iter().map(|(at, qty)| (household(*at), *qty)).collect();
    Agreement { pack_qty, whole_qty: pack_qty, parts, fallback, instead: instead.map(household) }
}

#[test]
fn case_16_a_pack_that_two_share_is_their_contract() {
    let of = |usable, claims: &[Claim], agreements: &[Agreement]| {
        let shared =
            share(LargestRemainder, Heap { usable, step: 500, weighed: false }, claims, agreements, "");
        shared.map(|shared| (shared.parts, shared.left)).unwrap()
    };
    let two = [(0, 3_500), (1, 2_500)];
    let others = [agreement(&two, SharedFallback::Others, None)];
    // A third one lacks first: the pack is of the two who agreed.
    let three = firm(&[3_500, 2_500, 4_000]);
    assert_eq!(of(8_000, &three, &others), (vec![3_500, 2_500, 2_000], 0));
    assert_eq!(of(8_000, &three, &[]), (vec![3_000, 2_000, 3_000], 0));
    // The pack is not there whole: they follow the rule like the others.
    assert_eq!(of(5_000, &three, &others).0.iter().sum::<i64>(), 5_000);
    assert_eq!(of(5_000, &three, &others), of(5_000, &three, &[]));
    // Both ask more than their part: the rest of their wish follows the rule.
    assert_eq!(of(9_000, &firm(&[5_500, 2_500, 4_000]), &others), (vec![4_500, 2_500, 2_000], 0));
    // One does not come: its part goes as agreed.
    let one = firm(&[3_500, 0, 1_000]);
    assert_eq!(of(6_000, &one, &others), (vec![6_000, 0, 0], 0));
    let third = [agreement(&two, SharedFallback::Household, Some(2))];
    assert_eq!(of(6_000, &firm(&[3_500, 0, 0]), &third), (vec![3_500, 0, 2_500], 0));
    let stock = [agreement(&two, SharedFallback::Stock, None)];
    assert_eq!(of(6_000, &one, &stock), (vec![3_500, 0, 1_000], 1_500));
    // What was given by hand is decided: nobody takes its part.
    let mut by_hand = firm(&[3_500, 2_500, 4_000]);
    by_hand[1].hand = Some(1_000);
    assert_eq!(of(8_000, &by_hand, &others), (vec![3_500, 1_000, 3_500], 0));
    // Of a sack of 25 kg, 2 % stay in the bag: both lack in proportion.
    let sack = [(0, 20_000), (1, 5_000)];
    let lossy = Agreement { whole_qty: 24_500, ..agreement(&sack, SharedFallback::Stock, None) };
    assert_eq!(of(24_500, &firm(&[20_000, 5_000]), &[lossy]), (vec![19_500, 5_000], 0));
    // A form that came too late still stands in the agreement.
    let late = claims(&[(3_500, 0, 0, 0), (0, 0, 0, 2_500), (4_000, 0, 0, 0)]);
    assert_eq!(of(8_000, &late, &others), (vec![3_500, 2_500, 2_000], 0));
}

#[test]
fn what_is_weighed_is_shared_to_the_gram() {
    let heap = |usable| Heap { usable, step: 200, weighed: true };
    // Case 20: 3 kg asked in 200 g parts, 3,05 kg came.
    let three = firm(&[1_000, 1_000, 1_000]);
    let shared = share(LargestRemainder, heap(3_050), &three, &[], "").unwrap();
    assert_eq!(shared, Shared { parts: vec![1_017, 1_017, 1_016], left: 0 });
    let shared = share(LargestRemainder, heap(2_950), &three, &[], "").unwrap();
    assert_eq!(shared, Shared { parts: vec![984, 983, 983], left: 0 });
    // Case 19: two cheeses of about 600 g, 580 g and 655 g came.
    let shared = share(LargestRemainder, heap(1_235), &firm(&[600, 600]), &[], "").unwrap();
    assert_eq!(shared, Shared { parts: vec![618, 617], left: 0 });
}

#[test]
fn a_draw_can_be_done_again_and_another_seed_draws_otherwise() {
    let members = firm(&CASE_3);
    let heap = Heap { usable: 12_000, step: 500, weighed: false };
    let drawn = |seed| share(Draw, heap, &members, &[], seed).unwrap();
    assert_eq!(drawn("a"), drawn("a"));
    assert_ne!(drawn("a"), drawn("b"));
}

#[test]
fn of_two_who_come_first_by_turns() {
    let household = |at| HouseholdId(Uuid::from_u128(at));
    let product = ProductId(Uuid::from_u128(7));
    let ahead = |times| {
        let turn = ties::Turn { product, times };
        turn.place(household(1)) < turn.place(household(2))
    };
    for times in (0..1_000).step_by(2) {
        assert_ne!(ahead(times), ahead(times + 1), "who came first comes second the next time");
    }
    let drawn = (0..1_000).step_by(2).filter(|times| ahead(*times)).count();
    assert!((200..300).contains(&drawn), "drawn again every second time, not {drawn} of 500 alike");
}

fn wishes() -> impl Strategy<Value = Vec<(i64, i64, i64, i64)>> {
    proptest::collection::vec((0_i64..12, 0_i64..6, 0_i64..6, 0_i64..4), 1..30)
}

fn cut(claims: &mut [Claim], step: i64) {
    for claim in claims {
        for qty in [&mut claim.firm, &mut claim.more, &mut claim.less, &mut claim.late] {
            *qty *= step;
        }
        claim.asked.iter_mut().for_each(|asked| asked.qty *= step);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn every_campaign_is_shared_to_the_gram(
        wishes in wishes(), usable in 0_i64..60_000, step in 1_i64..600, rule in 0_usize..6, weighed: bool, listed in 0_usize..5,
    ) {
        let mut claims = claims(&wishes);
        cut(&mut claims, step);
        claims.iter_mut().for_each(|claim| claim.first = claim.tie % 5 == listed as u64);
        let wanted: i64 = claims.iter().map(|claim| claim.firm).sum();
        let shared = share(ShortageRule::ALL[rule], Heap { usable, step, weighed }, &claims, &[], "s").unwrap();
        prop_assert_eq!(shared.parts.iter().sum::<i64>() + shared.left, usable);
        prop_assert!(0 <= shared.left);
        for (claim, part) in claims.iter().zip(&shared.parts) {
            prop_assert!(0 <= *part);
            prop_assert!(weighed || part % step == 0);
            prop_assert!(weighed || *part <= claim.firm + claim.more + claim.late);
            if wanted <= usable { prop_assert!(claim.firm <= *part); } else { prop_assert!(*part <= claim.firm); }
        }
        if usable < wanted {
            prop_assert!(shared.left < if weighed { 1 } else { step }, "nothing that could be handed over is kept");
        }
    }

    #[test]
    fn agreements_neither_make_nor_lose_anything(
        wishes in wishes(), usable in 0_i64..200, rule in 0_usize..6, fallback in 0_usize..3, hand in 0_i64..9,
        packs in proptest::collection::vec((1_i64..9, 1_i64..9), 0..3), lost in 0_i64..3,
    ) {
        let mut members = claims(&wishes);
        members[0].hand = (hand < 4).then_some(hand);
        let agree = |(one, other): &(i64, i64)| {
            let made = agreement(&[(0, *one), (1, *other)], SharedFallback::ALL[fallback], Some(2));
            Agreement { whole_qty: made.pack_qty - lost.min(made.pack_qty), ..made }
        };
        let agreements: Vec<Agreement> = packs.iter().map(agree).collect();
        let heap = Heap { usable, step: 1, weighed: false };
        if let Ok(shared) = share(ShortageRule::ALL[rule], heap, &members, &agreements, "s") {
            prop_assert_eq!(shared.parts.iter().sum::<i64>() + shared.left, usable);
            prop_assert!(0 <= shared.left && shared.parts.iter().all(|part| 0 <= *part));
        }
    }

    #[test]
    fn equal_shares_are_as_even_as_steps_allow(wishes in proptest::collection::vec(0_i64..20, 1..30), usable in 0_i64..300) {
        let shared = share(Equal, Heap { usable, step: 1, weighed: false }, &firm(&wishes), &[], "").unwrap();
        for (wish, part) in wishes.iter().zip(&shared.parts) {
            for other in &shared.parts {
                prop_assert!(*part == *wish || *other <= part + 1, "who lacks some has at most one step less");
            }
        }
    }

    #[test]
    fn the_order_of_the_list_changes_nothing(wishes in wishes(), usable in 0_i64..200, rule in 0_usize..6, turn in 0_usize..30) {
        let members = claims(&wishes);
        let mut turned = members.clone();
        turned.rotate_left(turn % members.len());
        turned.reverse();
        let heap = Heap { usable, step: 1, weighed: false };
        let of = |claims: &[Claim]| {
            let parts = share(ShortageRule::ALL[rule], heap, claims, &[], "s").unwrap().parts;
            let mut of: Vec<_> = claims.iter().map(|claim| claim.household).zip(parts).collect();
            of.sort();
            of
        };
        prop_assert_eq!(of(&members), of(&turned));
    }

    #[test]
    fn the_hand_survives_whatever_comes(wishes in wishes(), usable in 0_i64..200, hand in 0_i64..20, rule in 0_usize..6) {
        let mut members = claims(&wishes);
        members[0].hand = Some(hand);
        let heap = Heap { usable, step: 1, weighed: false };
        match share(ShortageRule::ALL[rule], heap, &members, &[], "s") {
            Ok(shared) => {
                prop_assert_eq!(shared.parts[0], hand);
                prop_assert_eq!(shared.parts.iter().sum::<i64>() + shared.left, usable);
            }
            Err(too_much) => prop_assert!(usable < too_much.given),
        }
    }
}
