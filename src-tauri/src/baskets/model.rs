//! What a household writes on a form: what is typed becomes a quantity, what a rule refuses, what packs it makes.
//! Values in, values out.

use super::refusal::{FormRefusal, LineRefusal};
use crate::campaigns::{State, Tolerance};
use crate::kernel::coded;
use crate::kernel::kind::{Kind, MASS_GRAMS_MAX, PIECES_MAX, VOLUME_MILLILITRES_MAX};
use crate::kernel::number::{NumberRefusal, Sign, read_decimal, read_quantity};
use crate::kernel::quantity::{Dimension, Quantity};
use crate::kernel::round::half_away_from_zero;
use rust_decimal::Decimal;

coded! {
    /// How a form came in.
    FormChannel { Paper = "paper", Phone = "phone", Visit = "visit", File = "file" }
}

/// A quantity of a first order that is asked again beyond so many printed units.
const STEPS_PLAUSIBLE: i64 = 20;
/// A quantity is asked again beyond so many times the largest that anybody ever asked.
const TIMES_PLAUSIBLE: i64 = 10;

/// What a line asks, in grams, millilitres or pieces.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Asked {
    pub(super) firm: i64,
    /// Accepted beyond the firm quantity.
    pub(super) more: i64,
    /// Accepted below it.
    pub(super) less: i64,
}

impl Asked {
    pub(super) fn is_nothing(self) -> bool {
        self.firm == 0 && self.more == 0
    }
}

/// What stands beside the line on the form: one asks a whole number of steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Unit {
    pub(super) dimension: Dimension,
    pub(super) step: i64,
}

impl Unit {
    pub(super) fn quantity(self, amount: i64) -> Quantity {
        Quantity::new(self.dimension, amount)
    }

    /// Reads what is typed on the line. A bare whole number counts the printed units, as they are crossed on the
    /// paper; with a unit it is a quantity. Nobody crosses half a box: a bare number with decimals is kilograms or
    /// litres, and asked back where it comes out whole and may be boxes too. Nothing is nothing.
    pub(super) fn read(self, text: &str) -> Result<i64, LineRefusal> {
        let number = match read_decimal(text, Sign::NotNegative) {
            Ok(number) => number,
            Err(NumberRefusal::Empty) => return Ok(0),
            Err(NumberRefusal::WrongUnit { .. }) => {
                let quantity = read_quantity(text, self.dimension, Sign::NotNegative);
                return self.whole(quantity.map_err(|refusal| self.unread(refusal))?.amount());
            }
            Err(refusal) => return Err(self.unread(refusal)),
        };
        if !number.is_integer() {
            return self.whole(self.measured(text, number)?);
        }
        let steps = half_away_from_zero(number)?;
        let amount = steps.checked_mul(self.step).filter(|amount| *amount <= self.largest());
        let amount = amount.ok_or_else(|| self.too_large(text))?;
        if self.dimension != Dimension::Count && text.contains([',', '.']) {
            let quantity = self.measured(text, number)?;
            if quantity != amount {
                let (step, quantity) = (self.quantity(self.step), self.quantity(quantity));
                return Err(LineRefusal::BareDecimal { text: text.trim().to_owned(), steps, step, quantity });
            }
        }
        Ok(amount)
    }

    /// A bare number with decimals, in kilograms or litres; pieces have none.
    fn measured(self, text: &str, number: Decimal) -> Result<i64, LineRefusal> {
        let thousandths = number * Decimal::ONE_THOUSAND;
        if self.dimension == Dimension::Count || !thousandths.is_integer() {
            let kind = Kind::Quantity(self.dimension);
            return Err(NumberRefusal::TooPrecise { text: text.trim().to_owned(), kind }.into());
        }
        let amount = half_away_from_zero(thousandths)?;
        if amount <= self.largest() { Ok(amount) } else { Err(self.too_large(text)) }
    }

    fn too_large(self, text: &str) -> LineRefusal {
        let (text, kind) = (text.trim().to_owned(), Kind::Quantity(self.dimension));
        LineRefusal::Number(NumberRefusal::TooLarge { text, kind })
    }

    /// What is no number is answered with a quantity as an example, not with a price.
    fn unread(self, refusal: NumberRefusal) -> LineRefusal {
        match refusal {
            NumberRefusal::NotANumber { text } => {
                LineRefusal::NotAQuantity { text, example: self.quantity(2 * self.step) }
            }
            NumberRefusal::Empty
            | NumberRefusal::WrongUnit { .. }
            | NumberRefusal::Ambiguous { .. }
            | NumberRefusal::TooPrecise { .. }
            | NumberRefusal::TooLarge { .. }
            | NumberRefusal::Negative { .. } => refusal.into(),
        }
    }

    /// The quantity, when whole printed units make it.
    pub(super) fn whole(self, amount: i64) -> Result<i64, LineRefusal> {
        if amount % self.step == 0 {
            return Ok(amount);
        }
        let steps = amount / self.step;
        Err(LineRefusal::NotAStep {
            asked: self.quantity(amount),
            step: self.quantity(self.step),
            below: self.quantity(steps * self.step),
            above: self.quantity((steps + 1) * self.step),
        })
    }

    fn largest(self) -> i64 {
        match self.dimension {
            Dimension::Mass => MASS_GRAMS_MAX,
            Dimension::Volume => VOLUME_MILLILITRES_MAX,
            Dimension::Count => PIECES_MAX,
        }
    }
}

/// What an offer allows, and what stands already.
#[derive(Clone, Copy, Debug)]
pub(super) struct Limits {
    pub(super) unit: Unit,
    pub(super) min: Option<i64>,
    pub(super) max: Option<i64>,
    /// What the supplier has, less what the other forms of everybody ask.
    pub(super) left: Option<i64>,
    /// What the household asks on its other forms.
    pub(super) elsewhere: i64,
    pub(super) tolerance: Tolerance,
}

impl Limits {
    /// A line that does not grow is not refused for what others asked meanwhile, nor for a limit set since.
    pub(super) fn of_what_stands(self) -> Limits {
        Limits { max: None, left: None, ..self }
    }

    /// Whether a line may become this.
    pub(super) fn check(&self, asked: Asked) -> Result<(), (&'static str, LineRefusal)> {
        let quantity = |amount| self.unit.quantity(amount);
        let firm = |refusal| Err(("firm", refusal));
        let all = asked.firm + self.elsewhere;
        if let Some(min) = self.min
            && all != 0
            && all < min
        {
            return firm(LineRefusal::BelowMin { asked: quantity(all), min: quantity(min) });
        }
        if let Some(max) = self.max
            && max < all
        {
            let (asked, elsewhere) = (quantity(all), quantity(self.elsewhere));
            return firm(LineRefusal::AboveMax { asked, max: quantity(max), elsewhere });
        }
        if let Some(left) = self.left
            && left.max(0) < asked.firm
        {
            return firm(LineRefusal::NotAvailable {
                asked: quantity(asked.firm),
                left: quantity(left.max(0)),
            });
        }
        self.check_tolerance(asked)
    }

    fn check_tolerance(&self, asked: Asked) -> Result<(), (&'static str, LineRefusal)> {
        let quantity = |amount| self.unit.quantity(amount);
        let (may_more, may_less) = match self.tolerance {
            Tolerance::Strict => (false, false),
            Tolerance::More => (true, false),
            Tolerance::Both => (true, true),
        };
        if asked.more != 0 && !may_more {
            return Err(("more", LineRefusal::NoMore));
        }
        if asked.less != 0 && !may_less {
            return Err(("less", LineRefusal::NoLess));
        }
        if asked.firm < asked.less {
            let (less, firm) = (quantity(asked.less), quantity(asked.firm));
            return Err(("less", LineRefusal::LessBeyondFirm { less, firm }));
        }
        let all = asked.firm + asked.more + self.elsewhere;
        match self.max.filter(|max| asked.more != 0 && *max < all) {
            None => Ok(()),
            Some(max) => {
                Err(("more", LineRefusal::MoreAboveMax { asked: quantity(all), max: quantity(max) }))
            }
        }
    }
}

/// What a form keeps of the tolerance typed before when a new firm quantity leaves no room for it.
pub(super) fn clipped(asked: Asked, max_more: Option<i64>) -> Asked {
    let more = if asked.firm == 0 { 0 } else { asked.more };
    let more = max_more.map_or(more, |max| more.min(max.max(0)));
    Asked { more, less: asked.less.min(asked.firm), ..asked }
}

/// The largest quantity that is taken without asking again: ten times the largest that anybody ever asked of the
/// product, one whole pack when nobody did, and twenty printed units in any case. Source: domain.md case 13.
pub(super) fn plausible(largest_ever: Option<i64>, step: i64, pack: i64) -> i64 {
    let known = largest_ever.map_or(pack, |largest| largest.saturating_mul(TIMES_PLAUSIBLE));
    known.max(step.saturating_mul(STEPS_PLAUSIBLE))
}

/// Whether a form may be begun or changed, and whether it is late.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reception {
    OnTime,
    /// Only what is left can be served.
    Late,
}

/// What happens to a form that comes in now. `after_deadline`: the hour has passed.
pub(super) fn reception(state: State, after_deadline: bool) -> Result<Reception, FormRefusal> {
    match state {
        State::Prepared => Err(FormRefusal::NotOpenYet),
        State::Open if after_deadline => Ok(Reception::Late),
        State::Open => Ok(Reception::OnTime),
        State::Closed | State::Adjusted | State::Ordered | State::Received => Ok(Reception::Late),
        State::Distributing | State::Settled => Err(FormRefusal::TooLate),
    }
}

/// Whether the lines of a form may still change: those that came in time count for what is ordered.
pub(super) fn may_change(state: State, late: bool) -> Result<(), FormRefusal> {
    match reception(state, false)? {
        Reception::Late if !late => Err(FormRefusal::Frozen),
        Reception::Late | Reception::OnTime => Ok(()),
    }
}

/// Whether something asked in time may be given up: once it is closed, as long as nobody fetches. Before, and on a late
/// form, the line is simply changed.
pub(super) fn may_give_up(state: State, late: bool) -> Result<(), FormRefusal> {
    match reception(state, false)? {
        Reception::Late if !late => Ok(()),
        Reception::Late | Reception::OnTime => Err(FormRefusal::StillChanges),
    }
}

/// What a supplier sells: a pack, or parts of one where it allows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct PackSize {
    pub(super) qty: i64,
    /// So many parts make one; 1 when it is not parted.
    pub(super) divisor: i64,
}

impl PackSize {
    /// What so many parts hold, rounded as the orders to suppliers round it.
    fn holds(self, parts: i64) -> i64 {
        let (parts, divisor) = (i128::from(self.qty) * i128::from(parts), i128::from(self.divisor.max(1)));
        i64::try_from((2 * parts + divisor) / (2 * divisor)).unwrap_or(i64::MAX)
    }
}

/// What a demand makes in packs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Packs {
    /// The parts that are full, `divisor` of them a whole pack.
    pub(super) parts: i64,
    /// What goes into the next part.
    pub(super) rest: i64,
    /// How full the next part is, rounded down; 0 when nothing goes into it.
    pub(super) percent: i64,
    /// What is missing to fill it; 0 when nothing goes into it.
    pub(super) missing: i64,
}

/// 31,5 kg in sacks of 25 kg: one sack, 6,5 kg, the second one at 26 %. Where half sacks are sold: the next half at 52 %.
pub(super) fn packs(firm: i64, pack: PackSize) -> Packs {
    let (whole, beyond) = (firm / pack.qty, firm % pack.qty);
    let full = (0..pack.divisor).rfind(|parts| pack.holds(*parts) <= beyond).unwrap_or(0);
    let (begins, ends) = (pack.holds(full), pack.holds(full + 1));
    let rest = beyond - begins;
    let percent = i128::from(rest) * 100 / i128::from((ends - begins).max(1));
    Packs {
        parts: whole * pack.divisor + full,
        rest,
        percent: i64::try_from(percent).unwrap_or(0),
        missing: if rest == 0 { 0 } else { ends - beyond },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::sentence::{Param, Refusal};
    use proptest::prelude::*;

    const FLOUR: Unit = Unit { dimension: Dimension::Mass, step: 500 };
    const EGGS: Unit = Unit { dimension: Dimension::Count, step: 6 };

    #[track_caller]
    fn read(unit: Unit, text: &str, expected: Result<i64, &str>) {
        let came = unit.read(text).map_err(|refusal| refusal.sentence().key);
        assert_eq!(came, expected, "{text:?}");
    }

    #[test]
    fn a_bare_number_counts_the_printed_units_and_a_unit_makes_it_a_quantity() {
        read(FLOUR, "3", Ok(1_500));
        read(FLOUR, " 2*3 ", Ok(3_000));
        read(FLOUR, "2+1", Ok(1_500));
        read(FLOUR, "1,5 kg", Ok(1_500));
        read(FLOUR, "1.5kg", Ok(1_500));
        read(FLOUR, "500 g", Ok(500));
        read(FLOUR, "3*500 g", Ok(1_500));
        read(FLOUR, "", Ok(0));
        read(FLOUR, " ", Ok(0));
        read(FLOUR, "0", Ok(0));
        read(EGGS, "2", Ok(12));
        read(EGGS, "12 pièces", Ok(12));
        read(EGGS, "3,0", Ok(18));
    }

    /// Rule 2 of the keyboard contract: `2`, `2*3`, `0,5`.
    #[test]
    fn a_bare_decimal_is_kilograms_where_whole_printed_units_make_it() {
        const BY_THE_KILO: Unit = Unit { dimension: Dimension::Mass, step: 1_000 };
        const OIL: Unit = Unit { dimension: Dimension::Volume, step: 250 };
        read(FLOUR, "0,5", Ok(500));
        read(FLOUR, "1.5", Ok(1_500));
        read(OIL, "0,75", Ok(750));
        read(FLOUR, "1,3", Err("refusal-basket-not-a-step"));
        read(FLOUR, "0,2", Err("refusal-basket-under-a-step"));
        read(FLOUR, "0,0004", Err("number-too-precise"));
        // 1,0 may be one box of 500 g or one kilo; by the kilo it is the same.
        read(FLOUR, "1,0", Err("refusal-basket-bare-decimal"));
        read(FLOUR, "2*0,5", Err("refusal-basket-bare-decimal"));
        read(BY_THE_KILO, "1,0", Ok(1_000));
        read(FLOUR, "0,0", Ok(0));
        let LineRefusal::BareDecimal { steps, quantity, .. } = FLOUR.read("3,0").unwrap_err() else {
            panic!("it has two readings")
        };
        assert_eq!((steps, quantity), (3, Quantity::grams(3_000)));
    }

    #[test]
    fn what_is_not_clear_is_asked_back() {
        read(FLOUR, "1,3 kg", Err("refusal-basket-not-a-step"));
        read(FLOUR, "1.234", Err("number-ambiguous"));
        read(FLOUR, "1 L", Err("number-wrong-unit-mass"));
        read(FLOUR, "deux", Err("refusal-basket-not-a-quantity"));
        read(FLOUR, "-1", Err("number-negative"));
        read(FLOUR, "1000000", Err("number-too-large"));
        read(FLOUR, "99999999999", Err("number-too-large"));
        read(EGGS, "1,5", Err("number-not-whole"));
        read(EGGS, "7 pièces", Err("refusal-basket-not-a-step"));
    }

    /// What a refusal tells to type means what it says when it is typed (domain.md case 14).
    #[test]
    fn what_a_refusal_dictates_is_taken() {
        for (unit, text) in [(EGGS, "7 pièces"), (EGGS, "2 pièces"), (FLOUR, "1,3 kg"), (FLOUR, "0,2")] {
            let LineRefusal::NotAStep { below, above, .. } = unit.read(text).unwrap_err() else {
                panic!("{text} is no whole number of units")
            };
            let sentence = unit.read(text).unwrap_err().sentence();
            for (name, meant) in [("below_steps", below), ("above_steps", above)] {
                let said = sentence.params.iter().find(|(param, _)| *param == name);
                let Some((_, Param::Count(steps))) = said else { panic!("{name} is said") };
                assert_eq!(unit.read(&steps.to_string()), Ok(meant.amount()), "{text}");
            }
        }
    }

    fn limits() -> Limits {
        Limits { unit: FLOUR, min: None, max: None, left: None, elsewhere: 0, tolerance: Tolerance::Both }
    }

    #[track_caller]
    fn check(limits: Limits, firm: i64, more: i64, less: i64, expected: Result<(), (&str, &str)>) {
        let came = limits.check(Asked { firm, more, less });
        let came = came.map_err(|(field, refusal)| (field, refusal.sentence().key));
        assert_eq!(came, expected, "{firm} {more} {less}");
    }

    #[test]
    fn a_line_keeps_to_the_limits_of_its_offer() {
        let min = Limits { min: Some(1_000), ..limits() };
        check(min, 500, 0, 0, Err(("firm", "refusal-basket-below-min")));
        check(min, 1_000, 0, 0, Ok(()));
        check(min, 0, 0, 0, Ok(()));
        check(Limits { elsewhere: 500, ..min }, 500, 0, 0, Ok(()));
        let max = Limits { max: Some(2_000), ..limits() };
        check(max, 2_000, 0, 0, Ok(()));
        check(max, 2_500, 0, 0, Err(("firm", "refusal-basket-above-max")));
        check(
            Limits { elsewhere: 1_000, ..max },
            1_500,
            0,
            0,
            Err(("firm", "refusal-basket-above-max-elsewhere")),
        );
        check(max, 1_500, 1_000, 0, Err(("more", "refusal-basket-more-above-max")));
        let left = Limits { left: Some(1_000), ..limits() };
        check(left, 1_000, 500, 0, Ok(()));
        check(left, 1_500, 0, 0, Err(("firm", "refusal-basket-not-available")));
        check(
            Limits { left: Some(-500), ..limits() },
            500,
            0,
            0,
            Err(("firm", "refusal-basket-nothing-left")),
        );
        check(Limits { left: Some(-500), ..limits() }, 0, 0, 0, Ok(()));
    }

    #[test]
    fn the_tolerance_is_the_campaign_s() {
        let strict = Limits { tolerance: Tolerance::Strict, ..limits() };
        check(strict, 1_000, 0, 0, Ok(()));
        check(strict, 1_000, 500, 0, Err(("more", "refusal-basket-no-more")));
        let more = Limits { tolerance: Tolerance::More, ..limits() };
        check(more, 1_000, 500, 0, Ok(()));
        check(more, 1_000, 0, 500, Err(("less", "refusal-basket-no-less")));
        check(limits(), 1_000, 500, 1_000, Ok(()));
        check(limits(), 1_000, 500, 1_500, Err(("less", "refusal-basket-less-beyond-firm")));
    }

    #[test]
    fn a_tolerance_typed_before_is_cut_to_the_new_quantity() {
        let asked = |firm, more, less| Asked { firm, more, less };
        assert_eq!(clipped(asked(1_000, 500, 1_500), None), asked(1_000, 500, 1_000));
        assert_eq!(clipped(asked(0, 500, 500), None), asked(0, 0, 0));
        assert_eq!(clipped(asked(2_000, 1_000, 0), Some(500)), asked(2_000, 500, 0));
        assert_eq!(clipped(asked(2_000, 1_000, 0), Some(-500)), asked(2_000, 0, 0));
    }

    /// 500 typed where the largest ever is 5 kg (case 13).
    #[test]
    fn far_more_than_anybody_ever_asked_is_asked_again() {
        assert_eq!(plausible(Some(5_000), 500, 25_000), 50_000);
        assert_eq!(plausible(Some(500), 500, 25_000), 10_000); // twenty units pass in any case
        assert_eq!(plausible(None, 500, 25_000), 25_000);
        assert_eq!(plausible(None, 6, 30), 120);
        assert_eq!(plausible(Some(i64::MAX), 1, 1), i64::MAX);
    }

    #[test]
    fn a_form_is_taken_while_the_campaign_lives() {
        let check = |state, after, expected: Result<Reception, &str>| {
            let came = reception(state, after).map_err(|refusal| refusal.sentence().key);
            assert_eq!(came, expected, "{state:?} {after}");
        };
        check(State::Prepared, false, Err("refusal-basket-not-open-yet"));
        check(State::Open, false, Ok(Reception::OnTime));
        check(State::Open, true, Ok(Reception::Late));
        check(State::Closed, true, Ok(Reception::Late));
        check(State::Received, true, Ok(Reception::Late));
        check(State::Distributing, true, Err("refusal-basket-too-late"));
        check(State::Settled, true, Err("refusal-basket-too-late"));
        let change = |state, late| may_change(state, late).map_err(|refusal| refusal.sentence().key);
        assert_eq!(change(State::Open, false), Ok(()));
        assert_eq!(change(State::Closed, false), Err("refusal-basket-frozen"));
        assert_eq!(change(State::Closed, true), Ok(()));
        assert_eq!(change(State::Settled, true), Err("refusal-basket-too-late"));
    }

    #[test]
    fn a_demand_makes_packs() {
        let check = |firm, divisor, (parts, rest, percent, missing)| {
            let came = packs(firm, PackSize { qty: 25_000, divisor });
            assert_eq!(came, Packs { parts, rest, percent, missing }, "{firm} by 1/{divisor}");
        };
        check(31_500, 1, (1, 6_500, 26, 18_500));
        check(50_000, 1, (2, 0, 0, 0));
        check(0, 1, (0, 0, 0, 0));
        check(24_999, 1, (0, 24_999, 99, 1));
        // Half a sack may be ordered: a sack and a half is enough for 31,5 kg.
        check(31_500, 2, (2, 6_500, 52, 6_000));
        check(37_500, 2, (3, 0, 0, 0));
        check(40_000, 2, (3, 2_500, 20, 10_000));
        check(6_000, 2, (0, 6_000, 48, 6_500));
        // Thirds of 25 kg are 8,333 kg, 16,667 kg and 25 kg.
        check(8_333, 3, (1, 0, 0, 0));
        check(20_000, 3, (2, 3_333, 39, 5_000));
    }

    proptest! {
        #[test]
        fn what_is_read_is_whole_printed_units(text in "[0-9,.*+ kg]{0,8}", step in 1i64..2_000) {
            let unit = Unit { dimension: Dimension::Mass, step };
            if let Ok(amount) = unit.read(&text) {
                prop_assert!(0 <= amount && amount % step == 0);
            }
        }

        #[test]
        fn full_parts_and_the_rest_are_the_demand(firm in 0i64..100_000_000, qty in 1i64..100_000, divisor in 1i64..13) {
            let size = PackSize { qty, divisor };
            let packs = packs(firm, size);
            prop_assert_eq!(size.holds(packs.parts) + packs.rest, firm);
            prop_assert!((0..100).contains(&packs.percent));
            prop_assert!(packs.rest == 0 || size.holds(packs.parts + 1) == firm + packs.missing);
        }
    }
}
