//! A campaign's life and what it offers. Values in, values out.

use super::refusal::CampaignRefusal;
use crate::catalogue::{self, Allergens, Bulk, CostParts, ProductLabel, Shelf};
use crate::kernel::coded;
use crate::kernel::ids::{
    CampaignId, OfferId, OfferVersionId, PackId, PickupPlaceId, ProductId, SupplierId, WishId,
};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::{Overflow, half_away_from_zero};
use crate::settings::Profile;
use chrono::{Days, NaiveDate, NaiveDateTime, NaiveTime};
use rust_decimal::Decimal;
use std::collections::HashMap;

coded! {
    /// The life of a campaign, in order.
    State {
        Prepared = "prepared", Open = "open", Closed = "closed", Adjusted = "adjusted", Ordered = "ordered",
        Received = "received", Distributing = "distributing", Settled = "settled",
    }
}

/// What is asked of a campaign before it opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ready {
    /// Not counting the withdrawn ones.
    pub(super) offers: usize,
    pub(super) places: usize,
    /// The deadline, and the hour it is.
    pub(super) closes: NaiveDateTime,
    pub(super) now: NaiveDateTime,
}

/// What was done for a campaign and keeps it from going back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Done {
    pub(super) money_moved: bool,
    /// A household took something home, and that was not taken back.
    pub(super) handed_over: bool,
}

impl State {
    /// Orders are taken from now on. Errors: it is not in preparation, or nothing is offered, nobody knows where
    /// to fetch it, or the deadline has passed.
    pub(super) fn open(self, ready: Ready) -> Result<State, CampaignRefusal> {
        let open = self.stepped(State::Prepared, State::Open)?;
        if ready.offers == 0 {
            return Err(CampaignRefusal::NoOffer);
        }
        if ready.places == 0 {
            return Err(CampaignRefusal::NoPlace);
        }
        if ready.closes <= ready.now {
            let (closes_on, closes_at) = (ready.closes.date(), ready.closes.time());
            return Err(CampaignRefusal::DeadlinePassed { closes_on, closes_at });
        }
        Ok(open)
    }

    /// No order is taken any more, but late ones.
    pub(super) fn close(self) -> Result<State, CampaignRefusal> {
        self.stepped(State::Open, State::Closed)
    }

    /// What is ordered of each pack is decided.
    pub(super) fn adjust(self) -> Result<State, CampaignRefusal> {
        self.stepped(State::Closed, State::Adjusted)
    }

    /// The suppliers know.
    pub(super) fn order(self) -> Result<State, CampaignRefusal> {
        self.stepped(State::Adjusted, State::Ordered)
    }

    /// The goods have come.
    pub(super) fn receive(self) -> Result<State, CampaignRefusal> {
        self.stepped(State::Ordered, State::Received)
    }

    /// Households fetch theirs.
    pub(super) fn distribute(self) -> Result<State, CampaignRefusal> {
        self.stepped(State::Received, State::Distributing)
    }

    /// All is counted and paid.
    pub(super) fn settle(self) -> Result<State, CampaignRefusal> {
        self.stepped(State::Distributing, State::Settled)
    }

    /// The state before, as long as no money moved; what was handed over has come. Errors: it is in preparation,
    /// settled, money moved, or goods were handed over.
    pub(super) fn go_back(self, done: Done) -> Result<State, CampaignRefusal> {
        match (self, self.before()) {
            (State::Settled, _) => Err(CampaignRefusal::Settled),
            (_, None) => Err(CampaignRefusal::AtTheStart),
            (_, Some(_)) if done.money_moved => Err(CampaignRefusal::MoneyMoved),
            (_, Some(before)) if done.handed_over && before < State::Received => {
                Err(CampaignRefusal::HandedOver)
            }
            (_, Some(before)) => Ok(before),
        }
    }

    pub(super) fn before(self) -> Option<State> {
        State::ALL.iter().copied().take_while(|state| *state < self).last()
    }

    pub(super) fn after(self) -> Option<State> {
        State::ALL.iter().copied().find(|state| self < *state)
    }

    fn stepped(self, before: State, to: State) -> Result<State, CampaignRefusal> {
        if self == before { Ok(to) } else { Err(CampaignRefusal::NotFrom { is: self, before }) }
    }
}

coded! {
    /// Whether a household may accept more, or more and less, than it asks.
    Tolerance { Strict = "none", More = "more", Both = "both" }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Campaign {
    pub(crate) id: CampaignId,
    pub(crate) title: String,
    pub(crate) opens_on: NaiveDate,
    pub(crate) closes_on: NaiveDate,
    /// The hour of the deadline.
    pub(crate) closes_at: NaiveTime,
    pub(crate) tolerance: Tolerance,
    pub(crate) note: String,
    pub(crate) made_from: Option<CampaignId>,
    /// The last of its steps.
    pub(crate) state: State,
    pub(crate) suppliers: Vec<CampaignSupplier>,
    /// By day, then name.
    pub(crate) places: Vec<CampaignPlace>,
}

impl Campaign {
    pub(crate) fn closes(&self) -> NaiveDateTime {
        self.closes_on.and_time(self.closes_at)
    }

    /// Whether an order typed now is late: it is closed, or its deadline has passed.
    pub(crate) fn late(&self, now: NaiveDateTime) -> bool {
        State::Open < self.state || self.closes() <= now
    }

    pub(crate) fn last_pickup(&self) -> Option<NaiveDate> {
        self.places.iter().map(|place| place.on_day).max()
    }
}

/// Days from the deadline to the first pickup, and its hour, when the coordinator says nothing else.
/// Source: domain.md 2 (J-15, 18:00).
const CLOSES_DAYS_BEFORE: Days = Days::new(15);
pub(super) const CLOSES_AT: NaiveTime = NaiveTime::from_hms_opt(18, 0, 0).expect("18:00 exists");

/// The deadline day proposed for a first pickup; none when it would be before the campaign opens.
pub(super) fn usual_deadline(first_pickup: NaiveDate, opens_on: NaiveDate) -> Option<NaiveDate> {
    first_pickup.checked_sub_days(CLOSES_DAYS_BEFORE).filter(|day| opens_on <= *day)
}

/// The share carriage is expected to be of the goods: what one delivery costs over what the last order came to,
/// nothing when that reached free carriage. None when either is not known. Errors: [`Overflow`].
pub(super) fn expected_carriage(
    carriage: Option<Money>,
    free_from: Option<Money>,
    last_order: Money,
) -> Result<Option<BasisPoints>, Overflow> {
    let Some(carriage) = carriage.filter(|_| Money::ZERO < last_order) else { return Ok(None) };
    if free_from.is_some_and(|free_from| free_from <= last_order) {
        return Ok(Some(BasisPoints::ZERO));
    }
    let share = Decimal::from(carriage.cents()) / Decimal::from(last_order.cents());
    let points = half_away_from_zero(share * Decimal::from(10_000))?.clamp(0, 10_000);
    u32::try_from(points).map(|points| Some(BasisPoints::new(points))).map_err(|_| Overflow)
}

coded! {
    /// Who gets what when less came than was asked; printed on the wall.
    ShortageRule {
        /// In proportion, by steps; what the floors leave goes to the largest remainders.
        LargestRemainder = "largest_remainder",
        /// The same for all, up to what each asked (max-min).
        Equal = "equal",
        /// The smallest orders in full first.
        SmallFirst = "small_first",
        /// In the order in which they were asked.
        Arrival = "arrival",
        /// The households of the restricted list first; the paper does not say who.
        Priority = "priority",
        /// A draw from a seed that is noted.
        Draw = "draw",
    }
}

coded! {
    /// What carriage is split by, on what was delivered.
    CarriageKey { Value = "value", Weight = "weight", Household = "household" }
}

/// How a campaign is run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Rules {
    pub(crate) shortage: ShortageRule,
    pub(crate) carriage: CarriageKey,
    /// From then on only changes that break no pack are taken.
    pub(crate) box_fill_from: Option<NaiveDateTime>,
    /// What may be immobilised in stock.
    pub(crate) stock_budget: Option<Money>,
}

impl Rules {
    /// Those of an association that said nothing. Source: domain.md 8.1, and 1.3 for carriage by weight.
    pub(super) fn usual(profile: Option<Profile>) -> Rules {
        let (shortage, carriage) = match profile {
            Some(Profile::Toul) => (ShortageRule::Priority, CarriageKey::Value),
            Some(Profile::Gas) => (ShortageRule::LargestRemainder, CarriageKey::Weight),
            Some(Profile::Vrac | Profile::Own) | None => (ShortageRule::LargestRemainder, CarriageKey::Value),
        };
        Rules { shortage, carriage, box_fill_from: None, stock_budget: None }
    }
}

/// Packs are kept whole from some time between the opening and the deadline.
pub(super) fn box_fill_stands_in(
    campaign: &Campaign,
    from: Option<NaiveDateTime>,
) -> Result<(), CampaignRefusal> {
    match from {
        Some(from) if from.date() < campaign.opens_on || campaign.closes() <= from => {
            let (opens_on, closes_on, closes_at) =
                (campaign.opens_on, campaign.closes_on, campaign.closes_at);
            Err(CampaignRefusal::BoxFillOutside { opens_on, closes_on, closes_at })
        }
        Some(_) | None => Ok(()),
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CampaignSupplier {
    pub(crate) supplier: SupplierId,
    pub(crate) name: String,
    /// Carriage expected on this order, as a share of the goods.
    pub(crate) carriage: BasisPoints,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct CampaignPlace {
    pub(crate) place: PickupPlaceId,
    pub(crate) name: String,
    pub(crate) on_day: NaiveDate,
    pub(crate) from_time: NaiveTime,
    pub(crate) to_time: NaiveTime,
}

/// A product in a campaign, as announced by one version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Offer {
    pub(crate) id: OfferId,
    pub(crate) version_id: OfferVersionId,
    pub(crate) version: i64,
    /// Its number on the form.
    pub(crate) position: i64,
    pub(crate) withdrawn: bool,
    pub(crate) product: ProductId,
    pub(crate) supplier: SupplierId,
    pub(crate) pack: PackId,
    pub(crate) wish: Option<WishId>,
    pub(crate) name: String,
    pub(crate) family: String,
    pub(crate) stand: String,
    pub(crate) pictogram: String,
    pub(crate) dimension: Dimension,
    pub(crate) pack_name: String,
    /// In grams, millilitres or pieces, like the following ones.
    pub(crate) pack_qty: i64,
    pub(crate) pack_divisor: i64,
    pub(crate) pack_minimum: i64,
    pub(crate) step_qty: i64,
    pub(crate) min_qty: Option<i64>,
    pub(crate) max_qty: Option<i64>,
    /// What the supplier has at most; none when there is no limit.
    pub(crate) available_qty: Option<i64>,
    /// What the prices are for: 1 kg, 1 L, or one step of pieces.
    pub(crate) price_qty: i64,
    pub(crate) parts: CostParts,
    pub(crate) vat: BasisPoints,
    pub(crate) deposit: Money,
    pub(crate) food: bool,
    pub(crate) origin: String,
    pub(crate) labels: Vec<ProductLabel>,
    pub(crate) shelf: Shelf,
    pub(crate) bulk: Bulk,
    pub(crate) bulk_reason: String,
    /// As announced; what is known today is `allergens_today`.
    pub(crate) allergens: Allergens,
    pub(crate) comes: Comes,
    /// Why this version replaced the one before.
    pub(crate) reason: String,
}

/// What comes under an offer. Of other products: which ones of the catalogue, none for one whose label nobody read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Comes {
    Itself,
    /// Others in its place.
    Instead(Vec<Option<ProductId>>),
    /// Both: one of its suppliers put another product in its place.
    Beside(Vec<Option<ProductId>>),
}

impl Offer {
    /// The allergens of what really comes, as the catalogue states them: the worst of what was announced and is known
    /// today, those of what comes instead alone, the worst of all that come. What is not stated of one of them is not
    /// stated.
    pub(crate) fn allergens_today(&self, known: &HashMap<ProductId, Allergens>) -> Allergens {
        let stated = |product: ProductId| known.get(&product).cloned().unwrap_or_default();
        let others = |others: &[Option<ProductId>]| {
            let each = others.iter().map(|other| other.map(stated).unwrap_or_default());
            each.reduce(|one, other| together(&one, &other)).unwrap_or_default()
        };
        let own = || catalogue::worst(&self.allergens, &stated(self.product));
        match &self.comes {
            Comes::Itself => own(),
            Comes::Instead(list) => others(list),
            Comes::Beside(list) => together(&own(), &others(list)),
        }
    }

    /// Whether another product comes and its label was not read to the end.
    pub(crate) fn label_unread(&self, known: &HashMap<ProductId, Allergens>) -> bool {
        self.comes != Comes::Itself
            && !catalogue::not_stated(self.food, &self.allergens_today(known)).is_empty()
    }
}

/// The worst of two products, of what is stated of both.
fn together(one: &Allergens, other: &Allergens) -> Allergens {
    let mut both = catalogue::worst(one, other);
    both.retain(|allergen, _| one.contains_key(allergen) && other.contains_key(allergen));
    both
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::{Allergen, Presence};

    type Step = fn(State) -> Result<State, CampaignRefusal>;

    fn at(text: &str) -> NaiveDateTime {
        text.parse().unwrap()
    }

    fn ready() -> Ready {
        Ready { offers: 1, places: 1, closes: at("2026-03-15T18:00:00"), now: at("2026-03-02T09:00:00") }
    }

    #[test]
    fn each_step_leaves_one_state_for_the_next() {
        let steps: [Step; 7] = [
            |state| state.open(ready()),
            State::close,
            State::adjust,
            State::order,
            State::receive,
            State::distribute,
            State::settle,
        ];
        for (step, pair) in steps.iter().zip(State::ALL.windows(2)) {
            for is in State::ALL.iter().copied() {
                let [before, to] = *pair else { panic!("two states") };
                let expected =
                    if is == before { Ok(to) } else { Err(CampaignRefusal::NotFrom { is, before }) };
                assert_eq!(step(is), expected, "from {is:?} to {to:?}");
            }
        }
    }

    #[test]
    fn of_two_products_the_worst_of_what_is_stated_of_both_is_said() {
        let check = |one: &[(Allergen, Presence)], other: &[(Allergen, Presence)], both: &[_]| {
            let stated = |list: &[(Allergen, Presence)]| list.iter().copied().collect::<Allergens>();
            assert_eq!(together(&stated(one), &stated(other)), stated(both), "{one:?} {other:?}");
        };
        let (gluten, soya) = (Allergen::Gluten, Allergen::Soya);
        let (contains, traces, absent) = (Presence::Contains, Presence::Traces, Presence::Absent);
        check(&[(gluten, contains)], &[(gluten, absent)], &[(gluten, contains)]);
        check(&[(gluten, absent)], &[(gluten, traces)], &[(gluten, traces)]);
        // What nobody read on one of them is not absent because the other says so.
        check(&[(gluten, contains)], &[(gluten, absent), (soya, absent)], &[(gluten, contains)]);
        check(&[(gluten, contains)], &[], &[]);
    }

    #[test]
    fn it_opens_with_an_offer_a_place_and_a_deadline_to_come() {
        let passed = |closes: NaiveDateTime| CampaignRefusal::DeadlinePassed {
            closes_on: closes.date(),
            closes_at: closes.time(),
        };
        let now = at("2026-03-15T18:00:00");
        for (case, expected) in [
            (ready(), Ok(State::Open)),
            (Ready { offers: 0, ..ready() }, Err(CampaignRefusal::NoOffer)),
            (Ready { places: 0, ..ready() }, Err(CampaignRefusal::NoPlace)),
            (Ready { now, ..ready() }, Err(passed(now))),
            (Ready { now: at("2026-03-15T17:59:59"), ..ready() }, Ok(State::Open)),
        ] {
            assert_eq!(State::Prepared.open(case), expected, "{case:?}");
        }
    }

    #[test]
    fn it_goes_back_one_step_until_money_moved() {
        for (is, back, paid) in [
            (State::Prepared, Err(CampaignRefusal::AtTheStart), Err(CampaignRefusal::AtTheStart)),
            (State::Open, Ok(State::Prepared), Err(CampaignRefusal::MoneyMoved)),
            (State::Closed, Ok(State::Open), Err(CampaignRefusal::MoneyMoved)),
            (State::Adjusted, Ok(State::Closed), Err(CampaignRefusal::MoneyMoved)),
            (State::Ordered, Ok(State::Adjusted), Err(CampaignRefusal::MoneyMoved)),
            (State::Received, Ok(State::Ordered), Err(CampaignRefusal::MoneyMoved)),
            (State::Distributing, Ok(State::Received), Err(CampaignRefusal::MoneyMoved)),
            (State::Settled, Err(CampaignRefusal::Settled), Err(CampaignRefusal::Settled)),
        ] {
            assert_eq!(is.go_back(Done::default()), back, "{is:?}");
            let done = Done { money_moved: true, handed_over: true };
            assert_eq!(is.go_back(done), paid, "{is:?} with money");
        }
    }

    #[test]
    fn what_was_handed_over_has_come() {
        let done = Done { money_moved: false, handed_over: true };
        for (is, back) in [
            (State::Ordered, Err(CampaignRefusal::HandedOver)),
            (State::Received, Err(CampaignRefusal::HandedOver)),
            (State::Distributing, Ok(State::Received)),
            (State::Settled, Err(CampaignRefusal::Settled)),
        ] {
            assert_eq!(is.go_back(done), back, "{is:?}");
        }
    }

    #[test]
    fn an_order_is_late_from_the_hour_of_the_deadline_and_once_it_is_closed() {
        let campaign = |state| Campaign {
            id: CampaignId(uuid::Uuid::nil()),
            title: String::new(),
            opens_on: at("2026-03-02T00:00:00").date(),
            closes_on: at("2026-03-15T00:00:00").date(),
            closes_at: CLOSES_AT,
            tolerance: Tolerance::More,
            note: String::new(),
            made_from: None,
            state,
            suppliers: Vec::new(),
            places: Vec::new(),
        };
        for (state, now, late) in [
            (State::Open, "2026-03-14T23:00:00", false),
            (State::Open, "2026-03-15T17:59:00", false),
            (State::Open, "2026-03-15T18:00:00", true),
            (State::Open, "2026-03-16T08:00:00", true),
            (State::Closed, "2026-03-14T08:00:00", true),
            (State::Prepared, "2026-03-14T08:00:00", false),
        ] {
            assert_eq!(campaign(state).late(at(now)), late, "{state:?} {now}");
        }
    }

    #[test]
    fn carriage_is_shared_over_the_last_order() {
        let euros = |euros: i64| Money::from_cents(euros * 100);
        for (carriage, free_from, last, points) in [
            (Some(25), None, 500, Some(500)),
            (Some(25), Some(500), 500, Some(0)),
            (Some(25), Some(600), 500, Some(500)),
            (None, None, 500, None),
            (Some(25), None, 0, None),
            (Some(900), None, 500, Some(10_000)),
            (Some(1), None, 3, Some(3_333)),
        ] {
            let found = expected_carriage(carriage.map(euros), free_from.map(euros), euros(last));
            assert_eq!(found, Ok(points.map(BasisPoints::new)), "{carriage:?} {free_from:?} {last}");
        }
    }

    #[test]
    fn it_closes_fifteen_days_before_the_first_pickup() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        assert_eq!(usual_deadline(day("2026-03-28"), day("2026-03-02")), Some(day("2026-03-13")));
        assert_eq!(usual_deadline(day("2026-03-17"), day("2026-03-02")), Some(day("2026-03-02")));
        assert_eq!(usual_deadline(day("2026-03-16"), day("2026-03-02")), None);
    }
}
