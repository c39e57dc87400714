//! Why the stock says no, each with its sentence.

use crate::kernel::quantity::Quantity;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use chrono::NaiveDate;

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum StockRefusal {
    #[error("no such product")]
    NoSuchProduct,
    #[error("no such supplier")]
    NoSuchSupplier,
    #[error("no such campaign")]
    NoSuchCampaign,
    #[error("no such lot")]
    NoSuchLot,
    #[error("no such movement")]
    NoSuchMovement,
    #[error("nothing came in")]
    NothingCame,
    #[error("nothing is taken")]
    NothingTaken,
    #[error("there is only {there:?}")]
    NotThatMuch { there: Quantity },
    #[error("it was to be used by {until}")]
    PastUseBy { until: NaiveDate },
    #[error("say why")]
    NoReason,
    #[error("say to which group")]
    NoGroup,
    #[error("{day} is to come")]
    DayToCome { day: NaiveDate },
    #[error("it came in on {came}")]
    BeforeItCame { came: NaiveDate },
    #[error("it is use by a day that was not told")]
    UseByWhen,
    #[error("nothing was counted")]
    NothingCounted,
    #[error("a lot stands twice")]
    CountedTwice,
    #[error("it was taken back already")]
    Reversed,
    #[error("it is taken back where it was noted")]
    NotOfTheStock,
    #[error("it is a line of the books")]
    InTheBooks,
}

impl Refusal for StockRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            StockRefusal::NoSuchProduct => Sentence::new("refusal-stock-no-such-product"),
            StockRefusal::NoSuchSupplier => Sentence::new("refusal-stock-no-such-supplier"),
            StockRefusal::NoSuchCampaign => Sentence::new("refusal-campaign-not-found"),
            StockRefusal::NoSuchLot => Sentence::new("refusal-stock-no-such-lot"),
            StockRefusal::NoSuchMovement => Sentence::new("refusal-stock-no-such-movement"),
            StockRefusal::NothingCame => Sentence::new("refusal-stock-nothing-came"),
            StockRefusal::NothingTaken => Sentence::new("refusal-stock-nothing-taken"),
            StockRefusal::NotThatMuch { there } => {
                Sentence::new("refusal-stock-not-that-much").with("there", Param::Quantity(*there))
            }
            StockRefusal::PastUseBy { until } => {
                Sentence::new("refusal-stock-past-use-by").with("until", Param::Day(*until))
            }
            StockRefusal::NoReason => Sentence::new("refusal-stock-no-reason"),
            StockRefusal::NoGroup => Sentence::new("refusal-stock-no-group"),
            StockRefusal::DayToCome { day } => {
                Sentence::new("refusal-stock-day-to-come").with("day", Param::Day(*day))
            }
            StockRefusal::BeforeItCame { came } => {
                Sentence::new("refusal-stock-before-it-came").with("came", Param::Day(*came))
            }
            StockRefusal::UseByWhen => Sentence::new("refusal-stock-use-by-when"),
            StockRefusal::NothingCounted => Sentence::new("refusal-stock-nothing-counted"),
            StockRefusal::CountedTwice => Sentence::new("refusal-stock-counted-twice"),
            StockRefusal::Reversed => Sentence::new("refusal-stock-reversed"),
            StockRefusal::NotOfTheStock => Sentence::new("refusal-stock-not-of-the-stock"),
            StockRefusal::InTheBooks => Sentence::new("refusal-role").text("who", "treasurer-coordinator"),
        }
    }
}
