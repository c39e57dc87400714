//! Why something was not noted on distribution day: each case with its sentence.

use crate::kernel::number::NumberRefusal;
use crate::kernel::quantity::Quantity;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use chrono::NaiveDate;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum PickupRefusal {
    #[error("no such campaign")]
    NoSuchCampaign,
    #[error("no such household")]
    NoSuchHousehold,
    #[error("no such offer")]
    NoSuchOffer,
    #[error("the campaign does not go to that place")]
    NoSuchPlace,
    #[error("no such lot")]
    NoSuchLot,
    #[error("the lot is of another product")]
    OtherProduct,
    #[error("no such container")]
    NoSuchContainer,
    #[error("no such printed list")]
    NoSuchList,
    #[error("the household is not on the list")]
    NotOnTheList,
    #[error("the goods have not come yet")]
    NotCome,
    #[error("the campaign is settled")]
    Settled,
    #[error(transparent)]
    Number(#[from] NumberRefusal),
    #[error("{number} g or {number} kg")]
    GramsOrKilograms { number: i64 },
    #[error("lighter than its tare")]
    LighterThanItsTare { gross: Quantity, tare: Quantity },
    #[error("a tare is above zero")]
    NoTare,
    #[error("net, or with the container")]
    NetOrGross,
    #[error("only what is weighed has a tare")]
    NotWeighed,
    #[error("a piece sold by weight is weighed")]
    ToWeigh { name: String },
    #[error("nothing was shared with the household")]
    NothingShared { household: String, name: String },
    #[error("noted before, another quantity")]
    NotedBefore { hour: String, before: String, now: String },
    #[error("the sheet says another quantity")]
    SheetDiffers { hour: String, before: String, now: String },
    #[error("much more than was shared")]
    MuchMore { quantity: String, shared: String },
    #[error("given away before")]
    GivenAway { name: String },
    #[error("put back into stock, and taken by others since")]
    TakenMeanwhile { name: String, free: String },
    #[error("the sheet ticks what was given away or put back")]
    SheetGone { name: String, gone: String },
    #[error("what is there is promised to others")]
    Promised { name: String, free: String },
    #[error("no adhesion")]
    NoAdhesion { household: String },
    #[error("the adhesion ended")]
    AdhesionEnded { household: String, until: NaiveDate },
    #[error("nothing to take back")]
    NothingToTakeBack,
    #[error("something was handed over")]
    WasServed { household: String },
    #[error("nothing waits")]
    NothingWaits { household: String },
    #[error("others have it by now")]
    TakenSince { name: String, free: String },
    #[error("the lot is open already")]
    OpenAlready,
    #[error("the lot is not open")]
    NotOpen,
    #[error("a container has a name")]
    NoLabel,
    #[error("days from 0 to 366")]
    Days,
    #[error("a day to come")]
    DayPast { day: NaiveDate },
}

impl PickupRefusal {
    /// The field of a question: two answers to goods that were given away, one to the others.
    pub(super) fn asked_at(&self) -> &'static str {
        if matches!(self, PickupRefusal::GivenAway { .. }) { "given" } else { "sure" }
    }

    /// The sentence of one that names nothing; empty for the others.
    fn plain_key(&self) -> &'static str {
        match self {
            PickupRefusal::NoSuchCampaign => "refusal-sharing-no-such-campaign",
            PickupRefusal::NoSuchHousehold => "refusal-no-such-household",
            PickupRefusal::NoSuchOffer => "refusal-sharing-no-such-offer",
            PickupRefusal::NoSuchPlace => "refusal-pickup-no-such-place",
            PickupRefusal::NoSuchLot => "refusal-stock-no-such-lot",
            PickupRefusal::OtherProduct => "refusal-pickup-other-product",
            PickupRefusal::NoSuchContainer => "refusal-pickup-no-such-container",
            PickupRefusal::NoSuchList => "refusal-pickup-no-such-list",
            PickupRefusal::NotOnTheList => "refusal-pickup-not-on-the-list",
            PickupRefusal::NotCome => "refusal-pickup-not-come",
            PickupRefusal::Settled => "refusal-pickup-settled",
            PickupRefusal::NoTare => "refusal-pickup-no-tare",
            PickupRefusal::NetOrGross => "refusal-pickup-net-or-gross",
            PickupRefusal::NotWeighed => "refusal-pickup-not-weighed",
            PickupRefusal::NothingToTakeBack => "refusal-pickup-nothing-to-take-back",
            PickupRefusal::OpenAlready => "refusal-pickup-open-already",
            PickupRefusal::NotOpen => "refusal-pickup-not-open",
            PickupRefusal::NoLabel => "refusal-pickup-no-label",
            PickupRefusal::Days => "refusal-pickup-days",
            PickupRefusal::Number(_)
            | PickupRefusal::GramsOrKilograms { .. }
            | PickupRefusal::LighterThanItsTare { .. }
            | PickupRefusal::ToWeigh { .. }
            | PickupRefusal::NothingShared { .. }
            | PickupRefusal::NotedBefore { .. }
            | PickupRefusal::SheetDiffers { .. }
            | PickupRefusal::TakenSince { .. }
            | PickupRefusal::MuchMore { .. }
            | PickupRefusal::GivenAway { .. }
            | PickupRefusal::TakenMeanwhile { .. }
            | PickupRefusal::SheetGone { .. }
            | PickupRefusal::Promised { .. }
            | PickupRefusal::NoAdhesion { .. }
            | PickupRefusal::AdhesionEnded { .. }
            | PickupRefusal::WasServed { .. }
            | PickupRefusal::NothingWaits { .. }
            | PickupRefusal::DayPast { .. } => "",
        }
    }
}

/// A sentence about a household.
fn of(key: &'static str, household: &str) -> Sentence {
    Sentence::new(key).text("household", household)
}

/// Two totals of one line, and when the first was noted.
fn differs(key: &'static str, [hour, before, now]: [&str; 3]) -> Sentence {
    Sentence::new(key).text("hour", hour).text("before", before).text("now", now)
}

/// What of a product is promised to nobody.
fn free_only(key: &'static str, name: &str, free: &str) -> Sentence {
    Sentence::new(key).text("name", name).text("free", free)
}

/// A sentence about a product.
fn named(key: &'static str, name: &str) -> Sentence {
    Sentence::new(key).text("name", name)
}

fn grams_or_kilograms(number: i64) -> Sentence {
    Sentence::new("refusal-pickup-grams-or-kilograms").text("number", number.to_string())
}

fn lighter(gross: Quantity, tare: Quantity) -> Sentence {
    let says = Sentence::new("refusal-pickup-lighter").with("gross", Param::Quantity(gross));
    says.with("tare", Param::Quantity(tare))
}

fn sheet_gone(name: &str, gone: &str) -> Sentence {
    Sentence::new("refusal-pickup-sheet-gone").text("name", name).text("gone", gone)
}

fn day_past(day: NaiveDate) -> Sentence {
    Sentence::new("refusal-pickup-day-past").with("day", Param::Day(day))
}

fn much_more(quantity: &str, shared: &str) -> Sentence {
    Sentence::new("refusal-pickup-much-more").text("quantity", quantity).text("shared", shared)
}

impl Refusal for PickupRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            PickupRefusal::NoSuchCampaign
            | PickupRefusal::NoSuchHousehold
            | PickupRefusal::NoSuchOffer
            | PickupRefusal::NoSuchPlace
            | PickupRefusal::NoSuchLot
            | PickupRefusal::OtherProduct
            | PickupRefusal::NoSuchContainer
            | PickupRefusal::NoSuchList
            | PickupRefusal::NotOnTheList
            | PickupRefusal::NotCome
            | PickupRefusal::Settled
            | PickupRefusal::NoTare
            | PickupRefusal::NetOrGross
            | PickupRefusal::NotWeighed
            | PickupRefusal::NothingToTakeBack
            | PickupRefusal::OpenAlready
            | PickupRefusal::NotOpen
            | PickupRefusal::NoLabel
            | PickupRefusal::Days => Sentence::new(self.plain_key()),
            PickupRefusal::Number(refusal) => refusal.sentence(),
            PickupRefusal::GramsOrKilograms { number } => grams_or_kilograms(*number),
            PickupRefusal::LighterThanItsTare { gross, tare } => lighter(*gross, *tare),
            PickupRefusal::ToWeigh { name } => named("refusal-pickup-to-weigh", name),
            PickupRefusal::NothingShared { household, name } => {
                of("refusal-pickup-nothing-shared", household).text("name", name)
            }
            PickupRefusal::NotedBefore { hour, before, now } => {
                differs("refusal-pickup-noted-before", [hour, before, now])
            }
            PickupRefusal::SheetDiffers { hour, before, now } => {
                differs("refusal-pickup-sheet-differs", [hour, before, now])
            }
            PickupRefusal::MuchMore { quantity, shared } => much_more(quantity, shared),
            PickupRefusal::GivenAway { name } => named("refusal-pickup-given-away", name),
            PickupRefusal::TakenMeanwhile { name, free } => {
                free_only("refusal-pickup-taken-meanwhile", name, free)
            }
            PickupRefusal::SheetGone { name, gone } => sheet_gone(name, gone),
            PickupRefusal::Promised { name, free } => free_only("refusal-pickup-promised", name, free),
            PickupRefusal::TakenSince { name, free } => free_only("refusal-pickup-taken-since", name, free),
            PickupRefusal::NoAdhesion { household } => of("refusal-pickup-no-adhesion", household),
            PickupRefusal::AdhesionEnded { household, until } => {
                of("refusal-pickup-adhesion-ended", household).with("until", Param::Day(*until))
            }
            PickupRefusal::WasServed { household } => of("refusal-pickup-was-served", household),
            PickupRefusal::NothingWaits { household } => of("refusal-pickup-nothing-waits", household),
            PickupRefusal::DayPast { day } => day_past(*day),
        }
    }
}
