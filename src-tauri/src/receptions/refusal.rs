//! Why a reception says no, each with its sentence.

use crate::kernel::sentence::{Refusal, Sentence};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum ReceptionRefusal {
    #[error("no such order")]
    NoSuchOrder,
    #[error("no such line")]
    NoSuchLine,
    #[error("the order was withdrawn")]
    Withdrawn,
    #[error("the campaign is settled")]
    Settled,
    #[error("nothing was counted")]
    NothingCounted,
    #[error("a line stands twice")]
    Twice,
    #[error("say how many packs or what it weighs")]
    NoQuantity,
    #[error("a pack is not sold in such parts")]
    NotInParts { divisor: i64 },
    #[error("too much for one delivery")]
    TooMuch,
    #[error("more is spoilt than came")]
    MoreSpoiltThanCame,
    #[error("it is taken back already")]
    TakenBack,
    #[error("no such invoice")]
    NoSuchInvoice,
    #[error("{quantity} of {name} came of order {number}")]
    Came { number: String, name: String, quantity: String },
    #[error("{says} is far more than {expected}")]
    NotPlausible { says: String, words: String, expected: String },
    #[error("say why")]
    NoReason,
}

impl Refusal for ReceptionRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            ReceptionRefusal::NoSuchOrder => Sentence::new("refusal-reception-no-such-order"),
            ReceptionRefusal::NoSuchLine => Sentence::new("refusal-reception-no-such-line"),
            ReceptionRefusal::Withdrawn => Sentence::new("refusal-reception-withdrawn"),
            ReceptionRefusal::Settled => Sentence::new("refusal-reception-settled"),
            ReceptionRefusal::NothingCounted => Sentence::new("refusal-reception-nothing-counted"),
            ReceptionRefusal::Twice => Sentence::new("refusal-reception-twice"),
            ReceptionRefusal::NoQuantity => Sentence::new("refusal-reception-no-quantity"),
            ReceptionRefusal::NotInParts { divisor } => {
                Sentence::new("refusal-reception-not-in-parts").count("divisor", *divisor)
            }
            ReceptionRefusal::TooMuch => Sentence::new("refusal-reception-too-much"),
            ReceptionRefusal::MoreSpoiltThanCame => Sentence::new("refusal-reception-more-spoilt"),
            ReceptionRefusal::TakenBack => Sentence::new("refusal-reception-taken-back"),
            ReceptionRefusal::NoSuchInvoice => Sentence::new("refusal-invoice-not-found"),
            ReceptionRefusal::Came { number, name, quantity } => Sentence::new("refusal-reception-came")
                .text("number", number)
                .text("name", name)
                .text("quantity", quantity),
            ReceptionRefusal::NotPlausible { says, words, expected } => {
                Sentence::new("refusal-reception-not-plausible")
                    .text("ask", "sure")
                    .text("says", says)
                    .text("words", words)
                    .text("expected", expected)
            }
            ReceptionRefusal::NoReason => Sentence::new("refusal-stock-no-reason"),
        }
    }
}
