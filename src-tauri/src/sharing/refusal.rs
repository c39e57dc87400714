//! Why something was not shared: each case with its sentence.

use crate::kernel::quantity::Quantity;
use crate::kernel::sentence::{Param, Refusal, Sentence};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum SharingRefusal {
    #[error("no such campaign")]
    NoSuchCampaign,
    #[error("no such offer")]
    NoSuchOffer,
    #[error("no such household")]
    NoSuchHousehold,
    #[error("orders are still taken")]
    StillOpen,
    #[error("nothing is ordered yet")]
    NotOrdered,
    #[error("the campaign is settled")]
    Settled,
    #[error("there is nothing to share yet")]
    NothingYet,
    #[error("the restricted list is only read to share")]
    PriorityOnlyShared,
    #[error("more of {name} was given by hand than there is")]
    HandTooMuch { name: String, given: Quantity, usable: Quantity },
    #[error("a correction has a reason")]
    NoReason,
}

impl Refusal for SharingRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            SharingRefusal::NoSuchCampaign => Sentence::new("refusal-sharing-no-such-campaign"),
            SharingRefusal::NoSuchOffer => Sentence::new("refusal-sharing-no-such-offer"),
            SharingRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
            SharingRefusal::StillOpen => Sentence::new("refusal-sharing-still-open"),
            SharingRefusal::NotOrdered => Sentence::new("refusal-sharing-not-ordered"),
            SharingRefusal::Settled => Sentence::new("refusal-sharing-settled"),
            SharingRefusal::NothingYet => Sentence::new("refusal-sharing-nothing-yet"),
            SharingRefusal::PriorityOnlyShared => Sentence::new("refusal-sharing-priority-only-shared"),
            SharingRefusal::HandTooMuch { name, given, usable } => {
                Sentence::new("refusal-sharing-hand-too-much")
                    .text("name", name)
                    .with("given", Param::Quantity(*given))
                    .with("usable", Param::Quantity(*usable))
            }
            SharingRefusal::NoReason => Sentence::new("refusal-sharing-no-reason"),
        }
    }
}
