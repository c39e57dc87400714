//! Why a settlement says no, each with its sentence.

use crate::kernel::sentence::{Param, Refusal, Sentence};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum SettlementRefusal {
    #[error("no such campaign")]
    NoSuchCampaign,
    #[error("no such household")]
    NoSuchHousehold,
    #[error("no such supplier in this campaign")]
    NoSuchSupplier,
    #[error("nothing came yet")]
    NotYet,
    #[error("it is settled: only corrections are left")]
    Settled,
    #[error("nobody took anything home")]
    NothingHandedOver,
    #[error("the household has no bill")]
    NoBill,
    #[error("a correction is not zero")]
    Zero,
    #[error("say what a deposit is")]
    NoDeposit,
    #[error("nothing was brought back")]
    NothingBack,
    #[error("more is taken back than was brought")]
    BackBelowZero,
    #[error("a second fund is another one")]
    SameFund,
    #[error("there is no such gap")]
    NoSuchGap,
    #[error("goods wait for somebody")]
    GoodsWait { list: String },
    #[error("{count} things are not explained")]
    NotExplained { count: usize, list: String },
    #[error("{count} households are not billed")]
    NotBilled { count: usize, list: String },
    #[error("goods are not being handed out")]
    NotDistributing,
    #[error("no more than {owed} is owed to the supplier")]
    BeyondOwed { owed: i64 },
}

impl Refusal for SettlementRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            SettlementRefusal::NoSuchCampaign => Sentence::new("refusal-settlement-no-such-campaign"),
            SettlementRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
            SettlementRefusal::NoSuchSupplier => Sentence::new("refusal-settlement-no-such-supplier"),
            SettlementRefusal::NotYet => Sentence::new("refusal-settlement-not-yet"),
            SettlementRefusal::Settled => Sentence::new("refusal-settlement-settled"),
            SettlementRefusal::NothingHandedOver => Sentence::new("refusal-settlement-nothing"),
            SettlementRefusal::NoBill => Sentence::new("refusal-settlement-no-bill"),
            SettlementRefusal::Zero => Sentence::new("refusal-settlement-zero"),
            SettlementRefusal::NoDeposit => Sentence::new("refusal-settlement-no-deposit"),
            SettlementRefusal::NothingBack => Sentence::new("refusal-settlement-nothing-back"),
            SettlementRefusal::BackBelowZero => Sentence::new("refusal-settlement-back-below-zero"),
            SettlementRefusal::SameFund => Sentence::new("refusal-settlement-same-fund"),
            SettlementRefusal::NoSuchGap => Sentence::new("refusal-settlement-no-such-gap"),
            SettlementRefusal::GoodsWait { list } => {
                Sentence::new("refusal-settlement-goods-wait").text("list", list)
            }
            SettlementRefusal::NotExplained { count, list } => {
                Sentence::new("refusal-settlement-not-explained").count("count", *count).text("list", list)
            }
            SettlementRefusal::NotBilled { count, list } => {
                Sentence::new("refusal-settlement-not-billed").count("count", *count).text("list", list)
            }
            SettlementRefusal::NotDistributing => Sentence::new("refusal-settlement-not-distributing"),
            SettlementRefusal::BeyondOwed { owed } => {
                Sentence::new("refusal-settlement-beyond-owed").with("owed", Param::Cents(*owed))
            }
        }
    }
}
