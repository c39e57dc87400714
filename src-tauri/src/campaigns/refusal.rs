//! Why a campaign, an offer or a wish could not be written.

use super::model::State;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use chrono::{NaiveDate, NaiveTime};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum CampaignRefusal {
    #[error("no such campaign")]
    NotFound,
    #[error("no such offer")]
    NoSuchOffer,
    #[error("no such supplier")]
    NoSuchSupplier,
    #[error("no such product")]
    NoSuchProduct,
    #[error("no such wish")]
    NoSuchWish,
    #[error("it keeps one place at least")]
    LastPlace,
    /// A step is taken from the state before it.
    #[error("it is {is:?}, not {before:?}")]
    NotFrom { is: State, before: State },
    #[error("nothing is offered")]
    NoOffer,
    #[error("nobody knows where to fetch it")]
    NoPlace,
    #[error("the deadline {closes_on} {closes_at} has passed")]
    DeadlinePassed { closes_on: NaiveDate, closes_at: NaiveTime },
    #[error("nothing stands before its preparation")]
    AtTheStart,
    #[error("money moved")]
    MoneyMoved,
    #[error("it is settled")]
    Settled,
    #[error("say why")]
    NoReason,
    #[error("{text:?} is not an hour")]
    NotAnHour { text: String },
    #[error("say when it closes")]
    NoDeadline,
    #[error("it closes on {closes_on}, before it opens on {opens_on}")]
    ClosesBeforeItOpens { opens_on: NaiveDate, closes_on: NaiveDate },
    #[error("goods are fetched on {on_day}, before it closes on {closes_on}")]
    PickupBeforeItCloses { on_day: NaiveDate, closes_on: NaiveDate },
    #[error("it ends before it begins")]
    HoursReversed,
    #[error("{name} stands twice")]
    Twice { name: String },
    #[error("a place has a name")]
    NoPlaceName,
    #[error("its dates are those of before it closed")]
    DatesKept { is: State },
    #[error("{name} has {offers} offers")]
    SupplierOffers { name: String, offers: i64 },
    #[error("forms name {name}")]
    PlaceChosen { name: String },
    #[error("nothing is added once it is {is:?}")]
    NothingAdded { is: State },
    #[error("no price for {names}")]
    NoPrice { names: String, products: i64 },
    #[error("there is nothing to add")]
    NothingToAdd,
    #[error("that pack is not of this product and these suppliers")]
    NotItsPack,
    #[error("the most a household takes is at least a step")]
    MostBelowStep,
    #[error("nothing changed")]
    NothingChanged,
    #[error("it is withdrawn")]
    Withdrawn,
    #[error("carriage is above 100 %")]
    CarriageTooHigh,
    #[error("say by how many days")]
    NoShift,
    #[error("a wish has words")]
    NoWish,
    #[error("no vote was counted")]
    NoVote,
    #[error("say which product")]
    NoProduct,
    #[error("no such household")]
    NoSuchHousehold,
    #[error("that day is to come")]
    ToCome,
}

impl Refusal for CampaignRefusal {
    fn sentence(&self) -> Sentence {
        let state = |key, is: &State| Sentence::new(key).text("state", is.code());
        match self {
            CampaignRefusal::NotFound => Sentence::new("refusal-campaign-not-found"),
            CampaignRefusal::NoSuchOffer => Sentence::new("refusal-campaign-no-such-offer"),
            CampaignRefusal::NoSuchSupplier => Sentence::new("refusal-campaign-no-such-supplier"),
            CampaignRefusal::NoSuchProduct => Sentence::new("refusal-campaign-no-such-product"),
            CampaignRefusal::NoSuchWish => Sentence::new("refusal-no-such-wish"),
            CampaignRefusal::NotFrom { is, before } => {
                state("refusal-campaign-not-from", is).text("before", before.code())
            }
            CampaignRefusal::NoOffer => Sentence::new("refusal-campaign-no-offer"),
            CampaignRefusal::NoPlace => Sentence::new("refusal-campaign-no-place"),
            CampaignRefusal::LastPlace => Sentence::new("refusal-campaign-last-place"),
            CampaignRefusal::DeadlinePassed { closes_on, closes_at } => {
                Sentence::new("refusal-campaign-deadline-passed")
                    .with("day", Param::Day(*closes_on))
                    .text("hour", closes_at.format("%H:%M").to_string())
            }
            CampaignRefusal::AtTheStart => Sentence::new("refusal-campaign-at-the-start"),
            CampaignRefusal::MoneyMoved => Sentence::new("refusal-campaign-money-moved"),
            CampaignRefusal::Settled => Sentence::new("refusal-campaign-settled"),
            CampaignRefusal::NoReason => Sentence::new("refusal-campaign-no-reason"),
            CampaignRefusal::NotAnHour { text } => {
                Sentence::new("refusal-campaign-not-an-hour").text("text", text)
            }
            CampaignRefusal::NoDeadline => Sentence::new("refusal-campaign-no-deadline"),
            CampaignRefusal::ClosesBeforeItOpens { opens_on, closes_on } => {
                Sentence::new("refusal-campaign-closes-before-it-opens")
                    .with("opens", Param::Day(*opens_on))
                    .with("closes", Param::Day(*closes_on))
            }
            CampaignRefusal::PickupBeforeItCloses { on_day, closes_on } => {
                Sentence::new("refusal-campaign-pickup-before-it-closes")
                    .with("day", Param::Day(*on_day))
                    .with("closes", Param::Day(*closes_on))
            }
            CampaignRefusal::HoursReversed => Sentence::new("refusal-campaign-hours-reversed"),
            CampaignRefusal::Twice { name } => Sentence::new("refusal-campaign-twice").text("name", name),
            CampaignRefusal::NoPlaceName => Sentence::new("refusal-campaign-no-place-name"),
            CampaignRefusal::DatesKept { is } => state("refusal-campaign-dates-kept", is),
            CampaignRefusal::SupplierOffers { name, offers } => {
                Sentence::new("refusal-campaign-supplier-offers").text("name", name).count("offers", *offers)
            }
            CampaignRefusal::PlaceChosen { name } => {
                Sentence::new("refusal-campaign-place-chosen").text("name", name)
            }
            CampaignRefusal::NothingAdded { is } => state("refusal-campaign-nothing-added", is),
            CampaignRefusal::NoPrice { names, products } => {
                Sentence::new("refusal-campaign-no-price").text("names", names).count("products", *products)
            }
            CampaignRefusal::NothingToAdd => Sentence::new("refusal-campaign-nothing-to-add"),
            CampaignRefusal::NotItsPack => Sentence::new("refusal-campaign-not-its-pack"),
            CampaignRefusal::MostBelowStep => Sentence::new("refusal-campaign-most-below-step"),
            CampaignRefusal::NothingChanged => Sentence::new("refusal-campaign-nothing-changed"),
            CampaignRefusal::Withdrawn => Sentence::new("refusal-campaign-withdrawn"),
            CampaignRefusal::CarriageTooHigh => Sentence::new("refusal-campaign-carriage-too-high"),
            CampaignRefusal::NoShift => Sentence::new("refusal-campaign-no-shift"),
            CampaignRefusal::NoWish => Sentence::new("refusal-wish-empty"),
            CampaignRefusal::NoVote => Sentence::new("refusal-wish-no-vote"),
            CampaignRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
            CampaignRefusal::ToCome => Sentence::new("refusal-campaign-to-come"),
            CampaignRefusal::NoProduct => Sentence::new("refusal-wish-no-product"),
        }
    }
}
