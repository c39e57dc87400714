//! Why nobody was forgotten: each case with its sentence.

use crate::kernel::sentence::{Refusal, Sentence};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum ErasureRefusal {
    #[error("no such household")]
    NoSuchHousehold,
    #[error("it has a form in {title}, which is not settled")]
    StillOrders { title: String },
    #[error("the person did not say yes")]
    NotSure,
    #[error("say why")]
    NoReason,
}

impl Refusal for ErasureRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            ErasureRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
            ErasureRefusal::StillOrders { title } => {
                Sentence::new("refusal-erasure-still-orders").text("title", title)
            }
            ErasureRefusal::NotSure => Sentence::new("refusal-erasure-not-sure"),
            ErasureRefusal::NoReason => Sentence::new("refusal-erasure-no-reason"),
        }
    }
}
