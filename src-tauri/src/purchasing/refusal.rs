//! Why an order, an answer or an invoice could not be written.

use crate::campaigns::State;
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Refusal, Sentence};

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum PurchaseRefusal {
    #[error("no such order")]
    NotFound,
    #[error("no such line")]
    NoSuchLine,
    #[error("no such pack")]
    NoSuchPack,
    #[error("no such supplier")]
    NoSuchSupplier,
    #[error("orders are made once it is adjusted; it is {is:?}")]
    NotAdjusted { is: State },
    #[error("the campaign is settled")]
    Settled,
    #[error("nothing was decided to buy")]
    NothingDecided,
    #[error("every order is made already")]
    AllMade,
    #[error("{offers} products wait for a decision: {names}")]
    Undecided { names: String, offers: i64 },
    #[error("the order was withdrawn")]
    Withdrawn,
    #[error("the pack is another supplier's")]
    OtherSupplier,
    #[error("the pack has no price today")]
    NoPrice,
    #[error("a pack is not sold in such parts")]
    NotInParts { divisor: i64 },
    #[error("at least a part of a pack")]
    NoPacks,
    #[error("nothing is different from what was ordered")]
    NothingChanged,
    #[error("say what comes instead")]
    NoReplacement,
    #[error("no such product")]
    NoSuchProduct,
    #[error("every line has its answer")]
    AllAnswered,
    #[error("no such invoice")]
    NoSuchInvoice,
    #[error("an invoice has a number")]
    NoReference,
    #[error("a line says what it is for")]
    NoLabel,
    #[error("a line has a rate of VAT")]
    NoRate,
    #[error("the supplier's {reference} is recorded already")]
    SameReference { reference: String },
    #[error("an invoice has a line or carriage")]
    NothingInvoiced,
    #[error("the total is above zero")]
    NoTotal,
    #[error("the lines make {lines:?}, the total {total:?}")]
    Differs { lines: Money, total: Money, difference: Money },
    #[error("it is cancelled already")]
    AlreadyCancelled,
}

impl Refusal for PurchaseRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            PurchaseRefusal::NotFound => Sentence::new("refusal-purchase-not-found"),
            PurchaseRefusal::NoSuchLine => Sentence::new("refusal-purchase-no-line"),
            PurchaseRefusal::NoSuchPack => Sentence::new("refusal-purchase-no-pack"),
            PurchaseRefusal::NoSuchSupplier => Sentence::new("refusal-purchase-no-supplier"),
            PurchaseRefusal::NotAdjusted { is } => {
                Sentence::new("refusal-purchase-not-adjusted").text("state", is.code())
            }
            PurchaseRefusal::Settled => Sentence::new("refusal-purchase-settled"),
            PurchaseRefusal::NothingDecided => Sentence::new("refusal-purchase-nothing-decided"),
            PurchaseRefusal::AllMade => Sentence::new("refusal-purchase-all-made"),
            PurchaseRefusal::Undecided { names, offers } => {
                Sentence::new("refusal-purchase-undecided").text("names", names).count("offers", *offers)
            }
            PurchaseRefusal::Withdrawn => Sentence::new("refusal-purchase-withdrawn"),
            PurchaseRefusal::OtherSupplier => Sentence::new("refusal-purchase-other-supplier"),
            PurchaseRefusal::NoPrice => Sentence::new("refusal-purchase-no-price"),
            PurchaseRefusal::NotInParts { divisor } => {
                Sentence::new("refusal-purchase-not-in-parts").count("divisor", *divisor)
            }
            PurchaseRefusal::NoPacks => Sentence::new("refusal-purchase-no-packs"),
            PurchaseRefusal::NothingChanged => Sentence::new("refusal-purchase-nothing-changed"),
            PurchaseRefusal::NoReplacement => Sentence::new("refusal-purchase-no-replacement"),
            PurchaseRefusal::NoSuchProduct => Sentence::new("refusal-campaign-no-such-product"),
            PurchaseRefusal::AllAnswered => Sentence::new("refusal-purchase-all-answered"),
            PurchaseRefusal::NoSuchInvoice => Sentence::new("refusal-invoice-not-found"),
            PurchaseRefusal::NoReference => Sentence::new("refusal-invoice-no-reference"),
            PurchaseRefusal::NoLabel => Sentence::new("refusal-invoice-no-label"),
            PurchaseRefusal::NoRate => Sentence::new("refusal-invoice-no-rate"),
            PurchaseRefusal::SameReference { reference } => {
                Sentence::new("refusal-invoice-same-reference").text("reference", reference)
            }
            PurchaseRefusal::NothingInvoiced => Sentence::new("refusal-invoice-nothing"),
            PurchaseRefusal::NoTotal => Sentence::new("refusal-invoice-no-total"),
            PurchaseRefusal::Differs { lines, total, difference } => Sentence::new("refusal-invoice-differs")
                .with("lines", Param::Cents(lines.cents()))
                .with("total", Param::Cents(total.cents()))
                .with("difference", Param::Cents(difference.cents())),
            PurchaseRefusal::AlreadyCancelled => Sentence::new("refusal-invoice-cancelled"),
        }
    }
}
