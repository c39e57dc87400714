//! Plans against the trade's own cases (domain.md 6) and the peers' (peer-cases.md A), and with thousands of random
//! products.

use super::budget::{Score, nearest};
use super::model::{Again, Buyable, Decided, Demand, Goods, Taken, Way};
use super::need::{to_buy, usable};
use super::outcome::outcome;
use super::plans::{Plan, plans};
use crate::catalogue::{PriceBreak, PricedBy};
use crate::kernel::ids::{AdjustmentId, OfferId, PackId, ProductId, SupplierId};
use crate::kernel::rate::BasisPoints;
use proptest::prelude::*;
use uuid::Uuid;

fn pack(number: u128, qty: i64, breaks: &[(i64, i64)]) -> Buyable {
    let one =
        |(from_packs, price_e4): &(i64, i64)| PriceBreak { from_packs: *from_packs, price_e4: *price_e4 };
    Buyable {
        supplier: SupplierId(Uuid::from_u128(number)),
        pack: PackId(Uuid::from_u128(number)),
        reference: String::new(),
        name: "sac".to_owned(),
        qty,
        divisor: 1,
        minimum: 1,
        priced_by: PricedBy::Pack,
        net: false,
        per_qty: qty,
        breaks: breaks.iter().map(one).collect(),
        available: None,
    }
}

/// Sold without loss or VAT, and it keeps; each household asks one step.
fn goods(step: i64, firm: i64, more: i64, packs: Vec<Buyable>) -> Goods {
    Goods {
        demand: Demand { firm, more, households: firm / step, ..Demand::default() },
        loss: BasisPoints::ZERO,
        vat: BasisPoints::ZERO,
        step,
        price_qty: 1_000,
        keeps: true,
        packs,
    }
}

/// (way, packs in parts, shortage, spare, surplus, VAT included in cents)
type Row = (Way, Vec<i64>, i64, i64, i64, i64);

#[track_caller]
fn check(goods: &Goods, expected: &[Row]) {
    let row = |plan: &Plan| {
        let came = &plan.outcome;
        let parts = plan.taken.iter().map(|one| one.parts).collect();
        (plan.way, parts, came.shortage, came.spare, came.surplus, came.gross)
    };
    let came: Vec<Row> = plans(goods).unwrap().iter().map(row).collect();
    assert_eq!(came, expected);
}

/// Which plan is proposed without a budget.
fn proposed(goods: &Goods) -> Plan {
    let plans = plans(goods).unwrap();
    let scores: Vec<Score> = plans.iter().map(|plan| Score::of(&plan.outcome, goods.keeps)).collect();
    plans[nearest(&scores).unwrap()].clone()
}

const FLOUR: i64 = 436_500;

/// Case 1: with 7 kg in stock one sack is enough and 0,5 kg is left.
#[test]
fn stock_counts_before_packs_are_rounded() {
    let flour = goods(500, 31_500, 0, vec![pack(1, 25_000, &[(1, FLOUR)])]);
    check(
        &flour,
        &[
            (Way::Down, vec![1], 6_500, 0, 0, 4_365),
            (Way::Up, vec![2], 0, 0, 18_500, 8_730),
            (Way::Drop, vec![], 31_500, 0, 0, 0),
        ],
    );
    let stocked = Goods { demand: Demand { stock: 7_000, ..flour.demand }, ..flour };
    check(
        &stocked,
        &[
            (Way::Down, vec![], 24_500, 0, 0, 0),
            (Way::Up, vec![1], 0, 0, 500, 4_365),
            (Way::Drop, vec![], 31_500, 0, 0, 0),
        ],
    );
    let full = Goods { demand: Demand { stock: 40_000, ..stocked.demand }, ..stocked };
    check(&full, &[(Way::Down, vec![], 0, 0, 0, 0)]);
}

/// Case 22: of 50 kg that cost 150 €, 30 kg are asked: 20 kg stay, less what some accept beyond; dropped, all of it.
#[test]
fn what_stays_on_the_shelf_is_stock_too() {
    let lentils = goods(500, 30_000, 0, vec![pack(1, 25_000, &[(1, 750_000)])]);
    let demand = Demand { stock: 50_000, stock_cents: 15_000, idle_cents: 6_000, ..lentils.demand };
    for (more, late, shelf, cents) in
        [(0, 0, 20_000, 6_000), (5_000, 0, 15_000, 4_500), (5_000, 30_000, 0, 0)]
    {
        let stocked = Goods { demand: Demand { more, late, ..demand }, ..lentils.clone() };
        let came = plans(&stocked).unwrap()[0].outcome;
        assert_eq!((came.shelf, came.shelf_cents, came.stays_cents()), (shelf, cents, cents));
        assert_eq!(Score::of(&came, true).surplus, cents, "the budget counts it");
    }
    let stocked = Goods { demand, ..lentils };
    let dropped = super::outcome::dropped(&stocked).unwrap();
    assert_eq!((dropped.shelf, dropped.stays_cents()), (50_000, 15_000));
}

/// A decision on 2 sacks of 25 kg, 31,5 kg asked and 7 kg counted on.
#[test]
fn a_line_opens_again_when_what_it_was_decided_on_changed() {
    let (large, small) = (pack(1, 25_000, &[(1, FLOUR)]), pack(2, 5_000, &[(1, FLOUR)]));
    let flour = goods(500, 31_500, 2_000, vec![large.clone(), small.clone()]);
    let demand = Demand { stock: 7_000, ..flour.demand };
    let decided = Decided {
        adjustment: AdjustmentId(Uuid::nil()),
        offer: OfferId(Uuid::nil()),
        product: ProductId(Uuid::nil()),
        way: Way::Up,
        packs: super::choice::frozen(&flour, &[Taken { at: 0, parts: 2 }]),
        offered: large.pack,
        reason: String::new(),
        firm_qty: 31_500,
        more_qty: 2_000,
        less_qty: 0,
        stock_qty: 7_000,
        need_qty: 24_500,
        who: String::new(),
        at: String::new(),
    };
    let with = |changed: Demand| decided.again(changed, large.pack, None);
    assert_eq!(with(demand), None);
    assert_eq!(with(Demand { firm: 31_000, ..demand }), Some(Again::Demand));
    assert_eq!(with(Demand { less: 500, ..demand }), Some(Again::Tolerance));
    for stock in [0, 6_500, 8_000] {
        assert_eq!(with(Demand { stock, ..demand }), Some(Again::Stock), "{stock}");
    }
    assert_eq!(decided.again(demand, small.pack, None), Some(Again::Pack));
    assert_eq!(decided.again(demand, large.pack, Some(50_000)), None);
    assert_eq!(decided.again(demand, large.pack, Some(49_999)), Some(Again::Available { qty: 50_000 }));
    // More in stock than is asked: only what is asked is counted on.
    let full = Decided { stock_qty: 50_000, ..decided.clone() };
    assert_eq!(full.again(Demand { stock: 40_000, ..demand }, large.pack, None), None);
    // A product that is dropped counts on nothing.
    let dropped = Decided { way: Way::Drop, packs: Vec::new(), ..decided.clone() };
    assert_eq!(dropped.again(Demand { stock: 0, ..demand }, small.pack, Some(0)), None);
}

/// Case 2: 50,0 kg are two sacks, but 1 % stays in the bags.
#[test]
fn what_will_be_lost_is_bought_too() {
    let flour = goods(500, 50_000, 0, vec![pack(1, 25_000, &[(1, FLOUR)])]);
    let lossy = Goods { loss: BasisPoints::new(100), ..flour };
    assert_eq!(to_buy(&lossy), Ok(50_506));
    check(
        &lossy,
        &[
            (Way::Down, vec![2], 500, 0, 0, 8_730),
            (Way::Up, vec![3], 0, 0, 24_250, 13_095),
            (Way::Drop, vec![], 50_000, 0, 0, 0),
        ],
    );
    assert_eq!(plans(&lossy).unwrap()[0].outcome.touched, 1);
    // Case 3: one sack, 2 % loss: 24,5 kg to share.
    assert_eq!(usable(25_000, BasisPoints::new(200)), Ok(24_500));
}

/// Case 4: 250 times 0,1 kg is one sack of 25 kg; 20,4 kg of figs are 5 bags of 5 kg, 4,6 kg left.
#[test]
fn tenths_of_a_kilogram_add_up() {
    let exact = goods(100, 250 * 100, 0, vec![pack(1, 25_000, &[(1, FLOUR)])]);
    check(&exact, &[(Way::Up, vec![1], 0, 0, 0, 4_365), (Way::Drop, vec![], 25_000, 0, 0, 0)]);
    let figs = goods(200, 20_400, 0, vec![pack(1, 5_000, &[(1, 300_000)])]);
    check(
        &figs,
        &[
            (Way::Down, vec![4], 400, 0, 0, 12_000),
            (Way::Up, vec![5], 0, 0, 4_600, 15_000),
            (Way::Drop, vec![], 20_400, 0, 0, 0),
        ],
    );
}

/// Case 5: 20 jars by cases of 6; where halves may be ordered, three and a half. Case 6: 318 eggs by trays of 30.
#[test]
fn cases_and_halves_of_cases() {
    let case = pack(1, 6, &[(1, 120_000)]);
    let jars = goods(1, 20, 0, vec![case.clone()]);
    check(
        &jars,
        &[
            (Way::Down, vec![3], 2, 0, 0, 3_600),
            (Way::Up, vec![4], 0, 0, 4, 4_800),
            (Way::Drop, vec![], 20, 0, 0, 0),
        ],
    );
    assert_eq!(plans(&jars).unwrap()[0].outcome.touched, 2);
    let halves = goods(1, 20, 0, vec![Buyable { divisor: 2, ..case }]);
    check(
        &halves,
        &[
            (Way::Down, vec![6], 2, 0, 0, 3_600),
            (Way::Up, vec![8], 0, 0, 4, 4_800),
            (Way::SmallerPack, vec![7], 0, 0, 1, 4_200),
            (Way::Drop, vec![], 20, 0, 0, 0),
        ],
    );
    let eggs = goods(6, 318, 0, vec![pack(1, 30, &[(1, 96_000)])]);
    assert_eq!(plans(&eggs).unwrap()[1].outcome.surplus, 12);
}

/// Case 8: 63 kg are 3 sacks at 1,60 €/kg, 120,00 €; from 100 kg on 1,45 €/kg: a fourth sack costs 25,00 € more.
#[test]
fn the_next_price_break_is_shown() {
    let flour = goods(500, 63_000, 0, vec![pack(1, 25_000, &[(1, 400_000), (4, 362_500)])]);
    check(
        &flour,
        &[
            (Way::Down, vec![2], 13_000, 0, 0, 8_000),
            (Way::Up, vec![3], 0, 0, 12_000, 12_000),
            (Way::PriceBreak, vec![4], 0, 0, 37_000, 14_500),
            (Way::Drop, vec![], 63_000, 0, 0, 0),
        ],
    );
    let far = goods(500, 23_000, 0, vec![pack(1, 25_000, &[(1, 400_000), (4, 362_500)])]);
    assert!(plans(&far).unwrap().iter().all(|plan| plan.way != Way::PriceBreak));
}

/// Case 11: 50,5 kg are 3 sacks, 48,5 kg are 2.
#[test]
fn two_kilograms_less_are_a_sack_less() {
    let sacks = |firm| goods(500, firm, 0, vec![pack(1, 25_000, &[(1, FLOUR)])]);
    assert_eq!(plans(&sacks(50_500)).unwrap()[1].taken, [Taken { at: 0, parts: 3 }]);
    assert_eq!(plans(&sacks(48_500)).unwrap()[1].taken, [Taken { at: 0, parts: 2 }]);
}

/// Case 12: a late form of 1 kg is served from what is left, as far as it goes; who accepted more comes first.
#[test]
fn late_forms_are_served_from_what_is_left() {
    let flour = goods(500, 24_500, 0, vec![pack(1, 25_000, &[(1, FLOUR)])]);
    let late = Goods { demand: Demand { late: 1_000, ..flour.demand }, ..flour };
    let up = plans(&late).unwrap()[0].outcome;
    assert_eq!((up.spare, up.late, up.surplus), (0, 500, 0));
    let spare = Goods { demand: Demand { more: 500, ..late.demand }, ..late };
    let up = plans(&spare).unwrap()[0].outcome;
    assert_eq!((up.spare, up.late, up.surplus), (500, 0, 0));
}

/// Case 18: 50 kg at 1,60 and 25 kg at 1,90 are 1,70 €/kg for everybody.
#[test]
fn two_suppliers_make_one_price() {
    let dear = pack(2, 25_000, &[(1, 475_000)]);
    let scarce = Buyable { available: Some(60_000), ..pack(1, 25_000, &[(1, 400_000)]) };
    let flour = goods(500, 75_000, 0, vec![scarce, dear]);
    check(
        &flour,
        &[
            (Way::Down, vec![2], 25_000, 0, 0, 8_000),
            (Way::OtherPack, vec![3], 0, 0, 0, 14_250),
            (Way::Several, vec![2, 1], 0, 0, 0, 12_750),
            (Way::Drop, vec![], 75_000, 0, 0, 0),
        ],
    );
    let mixed = plans(&flour).unwrap()[2].outcome;
    assert_eq!(mixed.unit_e4(1_000), Some(17_000));
}

/// 31,5 kg: one sack of 25 kg and two bags of 5 kg leave less than two sacks.
#[test]
fn packs_of_two_kinds_are_mixed() {
    let bags = pack(2, 5_000, &[(1, 100_000)]);
    let flour = goods(500, 31_500, 0, vec![pack(1, 25_000, &[(1, 400_000)]), bags]);
    check(
        &flour,
        &[
            (Way::Down, vec![1], 6_500, 0, 0, 4_000),
            (Way::Up, vec![2], 0, 0, 18_500, 8_000),
            (Way::SmallerPack, vec![7], 0, 0, 3_500, 7_000),
            (Way::SmallerPack, vec![6], 1_500, 0, 0, 6_000),
            (Way::Several, vec![1, 2], 0, 0, 3_500, 6_000),
            (Way::Drop, vec![], 31_500, 0, 0, 0),
        ],
    );
}

/// Once found by chance: the loss was rounded on each kind of pack, and a gram was missing in all.
#[test]
fn packs_of_two_kinds_serve_to_the_gram() {
    let most = Some(5 * 23_615);
    let large = Buyable { available: most, ..pack(2, 23_615, &[(1, 1)]) };
    let mut goods = goods(500, 182_531, 0, vec![pack(1, 35, &[(1, 1_322)]), large]);
    goods.demand.stock = 12_108;
    goods.loss = BasisPoints::new(476);
    let several = plans(&goods).unwrap().into_iter().find(|plan| plan.way == Way::Several).unwrap();
    assert_eq!(several.outcome.shortage, 0);
    assert_eq!(several.taken.iter().map(|one| one.parts).collect::<Vec<_>>(), [1_740, 5]);
}

/// A1: whole packs covered by firm wishes, one more when spare wishes complete it; never one of spare wishes alone.
#[test]
fn peers_count_packs_the_same_way() {
    for (row, firm, more, packs) in
        [("A1.1", 0, 2, 0), ("A1.3", 2, 2, 1), ("A1.5", 4, 4, 1), ("A1.7", 5, 4, 2)]
    {
        let case = goods(1, firm, more, vec![pack(1, 4, &[(1, 40_000)])]);
        let plan = proposed(&case);
        let bought: i64 = plan.taken.iter().map(|one| one.parts).sum();
        assert_eq!((bought, plan.outcome.shortage, plan.outcome.surplus), (packs, 0, 0), "{row}");
        let most =
            plans(&case).unwrap().iter().flat_map(|plan| plan.taken.clone()).map(|one| one.parts).max();
        assert!(most.unwrap_or(0) <= packs, "{row}");
    }
}

/// A2: a supplier's minimum. Ours is told in packs, on purpose: the peer compares units and answers packs.
#[test]
fn peers_keep_a_minimum_the_same_way() {
    for (row, size, minimum, firm, more, packs) in [
        ("A2.1", 1, 10, 4, 0, 0),
        ("A2.3", 1, 10, 12, 1, 12),
        ("A2.5", 5, 2, 9, 1, 2),
        ("A2.7", 5, 2, 14, 1, 3),
    ] {
        let case = Buyable { minimum, ..pack(1, size, &[(1, 10_000 * size)]) };
        let plan = proposed(&goods(1, firm, more, vec![case]));
        assert_eq!(plan.taken.iter().map(|one| one.parts).sum::<i64>(), packs, "{row}");
    }
    // What the minimum adds is not filled by spare wishes: it is a surplus somebody decides.
    let case = Buyable { minimum: 10, ..pack(1, 1, &[(1, 10_000)]) };
    let up = plans(&goods(1, 4, 6, vec![case])).unwrap();
    assert_eq!((up[0].way, up[0].taken[0].parts), (Way::Up, 10));
}

/// B10: a price that falls with what is bought is found by its weight, not by the number of portions: 3 €/kg, 2 €
/// from 5 kg, 1 € from 10 kg, in portions of 300 g. 3 portions, 20 of them, then 4 kg.
#[test]
fn a_price_break_is_reached_by_weight() {
    let breaks = [(1, 30_000), (5, 20_000), (10, 10_000)];
    for (firm, cents) in [(900, 270), (6_000, 1_200), (4_000, 1_200)] {
        let kilogram = Buyable { divisor: 10, ..pack(1, 1_000, &breaks) };
        let parts = firm / 100;
        let came = outcome(&goods(300, firm, 0, vec![kilogram]), &[Taken { at: 0, parts }]).unwrap();
        assert_eq!((came.bought, came.gross), (firm, cents), "{firm} g");
    }
}

/// A6.2: a full case lacks nothing. A6.8, the French way: who accepts less is taken from first.
#[test]
fn tolerance_goes_both_ways() {
    let yoghurt = goods(1, 4, 0, vec![pack(1, 4, &[(1, 40_000)])]);
    check(&yoghurt, &[(Way::Up, vec![1], 0, 0, 0, 400), (Way::Drop, vec![], 4, 0, 0, 0)]);
    let accepted = goods(1, 5, 0, vec![pack(1, 4, &[(1, 40_000)])]);
    let accepted = Goods { demand: Demand { less: 1, ..accepted.demand }, ..accepted };
    let down = proposed(&accepted);
    assert_eq!(
        (down.way, down.outcome.shortage, down.outcome.less, down.outcome.touched),
        (Way::Down, 1, 1, 0)
    );
    assert_eq!(down.outcome.shortage_cents, 0);
}

#[test]
fn fresh_goods_left_are_as_lost_as_what_lacks() {
    let apples = goods(1_000, 6_000, 0, vec![pack(1, 10_000, &[(1, 210_000)])]);
    let plan = plans(&apples).unwrap()[0].clone();
    assert_eq!(plan.outcome.harm_cents(true), 0);
    assert_eq!(plan.outcome.harm_cents(false), 840);
}

fn any_pack(number: u128) -> impl Strategy<Value = Buyable> {
    let breaks = (1i64..2_000_000, 2i64..20, 0i64..50);
    (1i64..30_000, 1i64..5, 1i64..4, breaks, prop::option::of(0i64..200_000), any::<bool>()).prop_map(
        move |(qty, divisor, minimum, (price, from, off), available, net)| Buyable {
            divisor,
            minimum,
            available,
            net,
            ..pack(number, qty, &[(1, price), (from, price - price * off / 100)])
        },
    )
}

fn any_goods() -> impl Strategy<Value = Goods> {
    let packs = (any_pack(1), prop::option::of(any_pack(2)), prop::option::of(any_pack(3)));
    let demand = (0i64..300_000, 0i64..20_000, 0i64..5_000, 0i64..5_000, 0i64..40_000, 0i64..200);
    (packs, demand, 0u32..1_000, 0u32..2_001, any::<bool>()).prop_map(
        |((first, second, third), (firm, more, less, late, stock, households), loss, vat, keeps)| Goods {
            // A gram on the shelf cost a cent.
            demand: Demand {
                firm,
                more,
                less,
                late,
                households,
                stock,
                stock_cents: stock,
                idle_cents: (stock - firm).max(0),
            },
            loss: BasisPoints::new(loss),
            vat: BasisPoints::new(vat),
            step: 500,
            price_qty: 1_000,
            keeps,
            packs: std::iter::once(first).chain(second).chain(third).collect(),
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    /// To the gram: what is served and what lacks are what is wanted and what is over.
    #[test]
    fn nothing_is_created_or_lost(goods in any_goods()) {
        for plan in plans(&goods).unwrap().iter().filter(|plan| plan.way != Way::Drop) {
            let came = plan.outcome;
            let served = usable(came.bought, goods.loss).unwrap();
            prop_assert_eq!(served + came.shortage, goods.demand.wanted() + came.spare + came.late + came.surplus);
            prop_assert!(came.shortage == 0 || came.spare + came.late + came.surplus == 0);
            prop_assert!(came.spare <= goods.demand.more && came.late <= goods.demand.late);
            prop_assert!(came.less <= goods.demand.less && came.less <= came.shortage);
            prop_assert!(0 <= came.surplus_cents && came.surplus_cents <= came.gross && came.net <= came.gross);
            let from_shelf = goods.demand.idle() - came.shelf;
            prop_assert!(0 <= came.shelf && 0 <= from_shelf && came.shelf == came.shelf_cents);
            prop_assert!(from_shelf <= goods.demand.more - came.spare + goods.demand.late - came.late);
        }
    }

    /// No pack is made of spare wishes alone: with one pack less somebody would lack.
    #[test]
    fn no_pack_is_bought_for_spare_wishes_alone(goods in any_goods()) {
        for plan in plans(&goods).unwrap().iter().filter(|plan| plan.way == Way::UpWithSpare) {
            let [one] = plan.taken.as_slice() else { panic!("one kind of pack") };
            let less = Taken { parts: one.parts - goods.packs[one.at].divisor, ..*one };
            prop_assert!(0 < outcome(&goods, &[less]).unwrap().shortage);
        }
    }

    #[test]
    fn every_plan_can_be_bought_and_none_stands_twice(goods in any_goods()) {
        let plans = plans(&goods).unwrap();
        prop_assert!(plans.len() <= 9);
        for (at, plan) in plans.iter().enumerate() {
            prop_assert!(plans[..at].iter().all(|other| (other.way, &other.taken) != (plan.way, &plan.taken)));
            for one in &plan.taken {
                let pack = &goods.packs[one.at];
                prop_assert!(pack.minimum * pack.divisor <= one.parts);
                prop_assert!(pack.most(1).is_none_or(|most| one.parts <= most));
            }
            match plan.way {
                Way::Up | Way::UpWithSpare | Way::PriceBreak | Way::Several => prop_assert_eq!(plan.outcome.shortage, 0),
                Way::Down => prop_assert_eq!(plan.outcome.surplus, 0),
                Way::SmallerPack | Way::OtherPack | Way::Drop | Way::Typed => {}
            }
        }
    }

    /// Fewest means fewest: one step less does not serve.
    #[test]
    fn the_fewest_packs_that_serve_are_found(goods in any_goods(), wanted in 1i64..1_000_000) {
        let pack = &goods.packs[0];
        for by in [1, pack.divisor] {
            let parts = pack.fewest(wanted, goods.loss, by).unwrap();
            prop_assert!(wanted <= usable(pack.holds(parts).unwrap(), goods.loss).unwrap());
            prop_assert!(usable(pack.holds(parts - by).unwrap(), goods.loss).unwrap() < wanted);
        }
    }
}
