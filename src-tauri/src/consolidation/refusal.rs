//! Why a decision was not noted: each case with its sentence.

use crate::kernel::quantity::Quantity;
use crate::kernel::sentence::{Param, Refusal, Sentence};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum ConsolidationRefusal {
    #[error("no such campaign")]
    NoSuchCampaign,
    #[error("no such offer")]
    NoSuchOffer,
    #[error("orders are still taken")]
    StillOpen,
    #[error("the suppliers know already")]
    Ordered,
    #[error("{name} is no longer offered")]
    OfferWithdrawn { name: String },
    #[error("nobody asks for it")]
    NothingAsked,
    #[error("{name} cannot be bought that way now")]
    NoSuchPlan { name: String },
    #[error("several plans of {name} are of that way")]
    WhichPlan { name: String },
    #[error("not a pack of {name}, or without a price today")]
    NotItsPack { name: String },
    #[error("packs are typed for what is chosen by hand")]
    NoPacks,
    #[error("{text:?} is not a number of packs")]
    NotPacks { text: String },
    #[error("{pack} is sold in parts of 1/{divisor}")]
    NotAPart { text: String, pack: String, divisor: i64 },
    #[error("{pack} is sold from {minimum} on")]
    BelowMinimum { pack: String, minimum: i64 },
    #[error("the supplier has only {available:?}")]
    NotAvailable { asked: Quantity, available: Quantity },
    #[error("dropping has a reason")]
    NoReason,
    #[error("deciding everything at once has a reason")]
    NoReasonForAll,
    #[error("everything is decided, or has no price")]
    NothingOpen,
    #[error("no such supplier")]
    NoSuchSupplier,
    #[error("{name} has no such way out now")]
    NotAWayOut { name: String },
}

impl Refusal for ConsolidationRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            ConsolidationRefusal::NoSuchCampaign => Sentence::new("refusal-consolidation-no-such-campaign"),
            ConsolidationRefusal::NoSuchOffer => Sentence::new("refusal-consolidation-no-such-offer"),
            ConsolidationRefusal::StillOpen => Sentence::new("refusal-consolidation-still-open"),
            ConsolidationRefusal::Ordered => Sentence::new("refusal-consolidation-ordered"),
            ConsolidationRefusal::OfferWithdrawn { name } => {
                Sentence::new("refusal-consolidation-withdrawn").text("name", name)
            }
            ConsolidationRefusal::NothingAsked => Sentence::new("refusal-consolidation-nothing-asked"),
            ConsolidationRefusal::NoSuchPlan { name } => {
                Sentence::new("refusal-consolidation-no-such-plan").text("name", name)
            }
            ConsolidationRefusal::WhichPlan { name } => {
                Sentence::new("refusal-consolidation-which-plan").text("name", name)
            }
            ConsolidationRefusal::NotItsPack { name } => {
                Sentence::new("refusal-consolidation-not-its-pack").text("name", name)
            }
            ConsolidationRefusal::NoPacks => Sentence::new("refusal-consolidation-no-packs"),
            ConsolidationRefusal::NotPacks { text } => {
                Sentence::new("refusal-consolidation-not-packs").text("text", text)
            }
            ConsolidationRefusal::NotAPart { text, pack, divisor } => {
                Sentence::new("refusal-consolidation-not-a-part")
                    .text("text", text)
                    .text("pack", pack)
                    .count("divisor", *divisor)
            }
            ConsolidationRefusal::BelowMinimum { pack, minimum } => {
                Sentence::new("refusal-consolidation-below-minimum")
                    .text("pack", pack)
                    .count("minimum", *minimum)
            }
            ConsolidationRefusal::NotAvailable { asked, available } => {
                Sentence::new("refusal-consolidation-not-available")
                    .with("asked", Param::Quantity(*asked))
                    .with("available", Param::Quantity(*available))
            }
            ConsolidationRefusal::NoReason => Sentence::new("refusal-consolidation-no-reason"),
            ConsolidationRefusal::NoReasonForAll => Sentence::new("refusal-consolidation-no-reason-for-all"),
            ConsolidationRefusal::NothingOpen => Sentence::new("refusal-consolidation-nothing-open"),
            ConsolidationRefusal::NoSuchSupplier => Sentence::new("refusal-consolidation-no-such-supplier"),
            ConsolidationRefusal::NotAWayOut { name } => {
                Sentence::new("refusal-consolidation-not-a-way-out").text("name", name)
            }
        }
    }
}
