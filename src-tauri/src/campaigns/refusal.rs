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
    #[error("goods were handed over")]
    HandedOver,
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
    #[error("nothing changed")]
    NothingChanged,
    #[error("it is withdrawn")]
    Withdrawn,
    #[error("carriage is above 100 %")]
    CarriageTooHigh,
    #[error("packs are kept whole before it closes, after it opens")]
    BoxFillOutside { opens_on: NaiveDate, closes_on: NaiveDate, closes_at: NaiveTime },
    #[error("say by how many days")]
    NoShift,
}

impl CampaignRefusal {
    fn key(&self) -> &'static str {
        match self {
            CampaignRefusal::NotFound => "refusal-campaign-not-found",
            CampaignRefusal::NoSuchOffer => "refusal-campaign-no-such-offer",
            CampaignRefusal::NoSuchSupplier => "refusal-campaign-no-such-supplier",
            CampaignRefusal::NoSuchProduct => "refusal-campaign-no-such-product",
            CampaignRefusal::NotFrom { .. } => "refusal-campaign-not-from",
            CampaignRefusal::NoOffer => "refusal-campaign-no-offer",
            CampaignRefusal::NoPlace => "refusal-campaign-no-place",
            CampaignRefusal::LastPlace => "refusal-campaign-last-place",
            CampaignRefusal::DeadlinePassed { .. } => "refusal-campaign-deadline-passed",
            CampaignRefusal::AtTheStart => "refusal-campaign-at-the-start",
            CampaignRefusal::MoneyMoved => "refusal-campaign-money-moved",
            CampaignRefusal::HandedOver => "refusal-campaign-handed-over",
            CampaignRefusal::Settled => "refusal-campaign-settled",
            CampaignRefusal::NoReason => "refusal-campaign-no-reason",
            CampaignRefusal::NotAnHour { .. } => "refusal-campaign-not-an-hour",
            CampaignRefusal::NoDeadline => "refusal-campaign-no-deadline",
            CampaignRefusal::ClosesBeforeItOpens { .. } => "refusal-campaign-closes-before-it-opens",
            CampaignRefusal::PickupBeforeItCloses { .. } => "refusal-campaign-pickup-before-it-closes",
            CampaignRefusal::HoursReversed => "refusal-campaign-hours-reversed",
            CampaignRefusal::Twice { .. } => "refusal-campaign-twice",
            CampaignRefusal::NoPlaceName => "refusal-campaign-no-place-name",
            CampaignRefusal::DatesKept { .. } => "refusal-campaign-dates-kept",
            CampaignRefusal::SupplierOffers { .. } => "refusal-campaign-supplier-offers",
            CampaignRefusal::PlaceChosen { .. } => "refusal-campaign-place-chosen",
            CampaignRefusal::NothingAdded { .. } => "refusal-campaign-nothing-added",
            CampaignRefusal::NoPrice { .. } => "refusal-campaign-no-price",
            CampaignRefusal::NothingToAdd => "refusal-campaign-nothing-to-add",
            CampaignRefusal::NotItsPack => "refusal-campaign-not-its-pack",
            CampaignRefusal::NothingChanged => "refusal-campaign-nothing-changed",
            CampaignRefusal::Withdrawn => "refusal-campaign-withdrawn",
            CampaignRefusal::CarriageTooHigh => "refusal-campaign-carriage-too-high",
            CampaignRefusal::BoxFillOutside { .. } => "refusal-campaign-box-fill-outside",
            CampaignRefusal::NoShift => "refusal-campaign-no-shift",
        }
    }
}

fn states(sentence: Sentence, is: State, before: State) -> Sentence {
    sentence.text("state", is.code()).text("before", before.code())
}

fn deadline(sentence: Sentence, on: NaiveDate, at: NaiveTime) -> Sentence {
    sentence.with("day", Param::Day(on)).text("hour", at.format("%H:%M").to_string())
}

impl Refusal for CampaignRefusal {
    fn sentence(&self) -> Sentence {
        let sentence = Sentence::new(self.key());
        match self {
            CampaignRefusal::NotFrom { is, before } => states(sentence, *is, *before),
            CampaignRefusal::DatesKept { is } | CampaignRefusal::NothingAdded { is } => {
                sentence.text("state", is.code())
            }
            CampaignRefusal::DeadlinePassed { closes_on, closes_at } => {
                deadline(sentence, *closes_on, *closes_at)
            }
            CampaignRefusal::NotAnHour { text } => sentence.text("text", text),
            CampaignRefusal::ClosesBeforeItOpens { opens_on: first, closes_on }
            | CampaignRefusal::PickupBeforeItCloses { on_day: first, closes_on } => {
                sentence.with("day", Param::Day(*first)).with("closes", Param::Day(*closes_on))
            }
            CampaignRefusal::BoxFillOutside { opens_on, closes_on, closes_at } => {
                deadline(sentence, *closes_on, *closes_at).with("opens", Param::Day(*opens_on))
            }
            CampaignRefusal::Twice { name } | CampaignRefusal::PlaceChosen { name } => {
                sentence.text("name", name)
            }
            CampaignRefusal::SupplierOffers { name, offers } => {
                sentence.text("name", name).count("offers", *offers)
            }
            CampaignRefusal::NoPrice { names, products } => {
                sentence.text("names", names).count("products", *products)
            }
            CampaignRefusal::NotFound
            | CampaignRefusal::NoSuchOffer
            | CampaignRefusal::NoSuchSupplier
            | CampaignRefusal::NoSuchProduct
            | CampaignRefusal::NoOffer
            | CampaignRefusal::NoPlace
            | CampaignRefusal::LastPlace
            | CampaignRefusal::AtTheStart
            | CampaignRefusal::MoneyMoved
            | CampaignRefusal::HandedOver
            | CampaignRefusal::Settled
            | CampaignRefusal::NoReason
            | CampaignRefusal::NoDeadline
            | CampaignRefusal::HoursReversed
            | CampaignRefusal::NoPlaceName
            | CampaignRefusal::NothingToAdd
            | CampaignRefusal::NotItsPack
            | CampaignRefusal::NothingChanged
            | CampaignRefusal::Withdrawn
            | CampaignRefusal::CarriageTooHigh
            | CampaignRefusal::NoShift => sentence,
        }
    }
}

/// Why a wish, a vote or a decision could not be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum WishRefusal {
    #[error("no such wish")]
    NoSuchWish,
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

impl Refusal for WishRefusal {
    fn sentence(&self) -> Sentence {
        Sentence::new(match self {
            WishRefusal::NoSuchWish => "refusal-no-such-wish",
            WishRefusal::NoWish => "refusal-wish-empty",
            WishRefusal::NoVote => "refusal-wish-no-vote",
            WishRefusal::NoProduct => "refusal-wish-no-product",
            WishRefusal::NoSuchHousehold => "refusal-no-such-household",
            WishRefusal::ToCome => "refusal-campaign-to-come",
        })
    }
}
