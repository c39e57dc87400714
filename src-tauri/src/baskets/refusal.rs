//! Why a form or a line was not taken: each case with its sentence.

use crate::kernel::number::NumberRefusal;
use crate::kernel::quantity::Quantity;
use crate::kernel::round::Overflow;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use chrono::{NaiveDate, NaiveDateTime};

/// What a change would leave in the pack that is begun, in the days when packs are only completed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Missing {
    pub(super) since: NaiveDateTime,
    pub(super) pack: String,
    pub(super) pack_qty: Quantity,
    pub(super) before: Quantity,
    pub(super) after: Quantity,
}

impl Missing {
    fn sentence(&self, key: &'static str) -> Sentence {
        of(key, &[("pack_qty", self.pack_qty), ("before", self.before), ("after", self.after)])
            .text("pack", &self.pack)
            .with("day", Param::Day(self.since.date()))
            .text("hour", self.since.format("%H:%M").to_string())
    }
}

/// A form as a whole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum FormRefusal {
    #[error("no such campaign")]
    NoSuchCampaign,
    #[error("no such household")]
    NoSuchHousehold,
    #[error("{household} is archived")]
    Archived { household: String },
    #[error("no such form")]
    NoSuchForm,
    #[error("no such offer")]
    NoSuchOffer,
    #[error("the campaign does not go to that place")]
    NoSuchPlace,
    #[error("the campaign is not open yet")]
    NotOpenYet,
    #[error("the campaign is closed and forms that came in time do not change")]
    Frozen,
    #[error("the distribution has begun")]
    TooLate,
    #[error("form {number} no longer counts")]
    Withdrawn { number: i64 },
    #[error("{household} has form {number} already")]
    SecondForm { household: String, number: i64 },
    #[error("a late form does not replace form {number}")]
    LateReplaces { number: i64 },
    #[error("a withdrawn form has a reason")]
    NoReason,
    #[error("what is kept, and of which product is not told")]
    KeepsOfWhat,
    #[error("without form {number} a pack of {name} is broken")]
    BreaksPack { number: i64, name: String, missing: Missing },
    #[error("the form may simply be changed")]
    StillChanges,
    #[error("nothing is asked")]
    NothingToGiveUp,
    #[error("{before:?} was asked, less is kept")]
    NotLess { before: Quantity },
    #[error("{household} has no adhesion")]
    NoAdhesion { household: String },
    #[error("{household}'s adhesion ends on {until}, before {day}")]
    AdhesionEnds { household: String, until: NaiveDate, day: NaiveDate },
}

impl Refusal for FormRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            FormRefusal::NoSuchCampaign => Sentence::new("refusal-basket-no-such-campaign"),
            FormRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
            FormRefusal::NoSuchForm => Sentence::new("refusal-basket-no-such-form"),
            FormRefusal::NoSuchOffer => Sentence::new("refusal-basket-no-such-offer"),
            FormRefusal::NoSuchPlace => Sentence::new("refusal-basket-no-such-place"),
            FormRefusal::NotOpenYet => Sentence::new("refusal-basket-not-open-yet"),
            FormRefusal::Frozen => Sentence::new("refusal-basket-frozen"),
            FormRefusal::TooLate => Sentence::new("refusal-basket-too-late"),
            FormRefusal::StillChanges => Sentence::new("refusal-basket-still-changes"),
            FormRefusal::NothingToGiveUp => Sentence::new("refusal-basket-nothing-to-give-up"),
            FormRefusal::NotLess { before } => of("refusal-basket-not-less", &[("before", *before)]),
            FormRefusal::NoReason => Sentence::new("refusal-basket-no-reason"),
            FormRefusal::KeepsOfWhat => Sentence::new("refusal-basket-keeps-of-what"),
            FormRefusal::Withdrawn { number } => {
                Sentence::new("refusal-basket-withdrawn").count("number", *number)
            }
            FormRefusal::LateReplaces { number } => {
                Sentence::new("refusal-basket-late-replaces").count("number", *number)
            }
            FormRefusal::Archived { household } => {
                Sentence::new("refusal-basket-archived").text("household", household)
            }
            FormRefusal::SecondForm { household, number } => Sentence::new("refusal-basket-second-form")
                .text("ask", "form")
                .text("household", household)
                .count("number", *number),
            FormRefusal::BreaksPack { number, name, missing } => missing
                .sentence("refusal-basket-form-breaks-pack")
                .count("number", *number)
                .text("name", name),
            FormRefusal::NoAdhesion { household } => Sentence::new("refusal-basket-no-adhesion")
                .text("ask", "adhesion")
                .text("household", household),
            FormRefusal::AdhesionEnds { household, until, day } => {
                Sentence::new("refusal-basket-adhesion-ends")
                    .text("ask", "adhesion")
                    .text("household", household)
                    .with("until", Param::Day(*until))
                    .with("day", Param::Day(*day))
            }
        }
    }
}

/// What is asked on a line.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum LineRefusal {
    #[error(transparent)]
    Number(#[from] NumberRefusal),
    #[error(transparent)]
    Overflow(#[from] Overflow),
    #[error("{text:?} is no quantity")]
    NotAQuantity { text: String, example: Quantity },
    #[error("{text:?} alone may be units or a quantity")]
    BareDecimal { text: String, steps: i64, step: Quantity, quantity: Quantity },
    #[error("{asked:?} is not a multiple of {step:?}")]
    NotAStep { asked: Quantity, step: Quantity, below: Quantity, above: Quantity },
    #[error("{asked:?} is below {min:?}")]
    BelowMin { asked: Quantity, min: Quantity },
    #[error("{asked:?} is above {max:?}")]
    AboveMax { asked: Quantity, max: Quantity, elsewhere: Quantity },
    #[error("only {left:?} left of {asked:?}")]
    NotAvailable { asked: Quantity, left: Quantity },
    #[error("{says} is far more than {largest:?}")]
    NotPlausible { says: String, words: String, largest: Option<Quantity> },
    #[error("the deadline, {closes}, has passed")]
    AfterDeadline { closes: NaiveDateTime },
    #[error("{name} is no longer offered")]
    OfferWithdrawn { name: String },
    #[error("the campaign takes no spare quantity")]
    NoMore,
    #[error("the campaign takes no lower quantity")]
    NoLess,
    #[error("{less:?} less than {firm:?}")]
    LessBeyondFirm { less: Quantity, firm: Quantity },
    #[error("with what is accepted, {asked:?} is above {max:?}")]
    MoreAboveMax { asked: Quantity, max: Quantity },
    #[error("a pack is broken: {0:?}")]
    BreaksPack(Missing),
}

fn after_deadline(closes: NaiveDateTime) -> Sentence {
    Sentence::new("refusal-basket-after-deadline")
        .text("ask", "sure")
        .with("day", Param::Day(closes.date()))
        .text("hour", closes.format("%H:%M").to_string())
}

impl Refusal for LineRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            LineRefusal::Number(refusal) => refusal.sentence(),
            LineRefusal::Overflow(refusal) => refusal.sentence(),
            LineRefusal::NoMore => Sentence::new("refusal-basket-no-more"),
            LineRefusal::NoLess => Sentence::new("refusal-basket-no-less"),
            LineRefusal::OfferWithdrawn { name } => {
                Sentence::new("refusal-basket-offer-withdrawn").text("name", name)
            }
            LineRefusal::NotAQuantity { text, example } => {
                of("refusal-basket-not-a-quantity", &[("example", *example)]).text("text", text)
            }
            LineRefusal::BareDecimal { text, steps, step, quantity } => {
                let readings = [("step", *step), ("quantity", *quantity)];
                of("refusal-basket-bare-decimal", &readings).text("text", text).count("steps", *steps)
            }
            LineRefusal::NotAStep { asked, step, below, above } => not_a_step(*asked, *step, *below, *above),
            LineRefusal::BelowMin { asked, min } => {
                of("refusal-basket-below-min", &[("asked", *asked), ("min", *min)])
            }
            LineRefusal::AboveMax { asked, max, elsewhere } => {
                let alone = elsewhere.is_zero();
                let key =
                    if alone { "refusal-basket-above-max" } else { "refusal-basket-above-max-elsewhere" };
                of(key, &[("asked", *asked), ("max", *max), ("elsewhere", *elsewhere)])
            }
            LineRefusal::NotAvailable { asked, left } => {
                let none = left.is_zero();
                let key = if none { "refusal-basket-nothing-left" } else { "refusal-basket-not-available" };
                of(key, &[("asked", *asked), ("left", *left)])
            }
            LineRefusal::NotPlausible { says, words, largest } => match largest {
                None => of("refusal-basket-not-plausible-first", &[]),
                Some(largest) => of("refusal-basket-not-plausible", &[("largest", *largest)]),
            }
            .text("ask", "sure")
            .text("says", says)
            .text("words", words),
            LineRefusal::AfterDeadline { closes } => after_deadline(*closes),
            LineRefusal::LessBeyondFirm { less, firm } => {
                of("refusal-basket-less-beyond-firm", &[("less", *less), ("firm", *firm)])
            }
            LineRefusal::BreaksPack(missing) if missing.before.is_zero() => {
                missing.sentence("refusal-basket-breaks-full-pack")
            }
            LineRefusal::BreaksPack(missing) => missing.sentence("refusal-basket-breaks-pack"),
            LineRefusal::MoreAboveMax { asked, max } => {
                of("refusal-basket-more-above-max", &[("asked", *asked), ("max", *max)])
            }
        }
    }
}

/// What to type is the number of printed units: it may be read one way only.
fn not_a_step(asked: Quantity, step: Quantity, below: Quantity, above: Quantity) -> Sentence {
    let key = if below.is_zero() { "refusal-basket-under-a-step" } else { "refusal-basket-not-a-step" };
    let steps = |quantity: Quantity| quantity.amount() / step.amount().max(1);
    of(key, &[("asked", asked), ("step", step), ("below", below), ("above", above)])
        .count("below_steps", steps(below))
        .count("above_steps", steps(above))
}

/// A sentence with quantities in it; pieces say that they are pieces.
fn of(key: &'static str, quantities: &[(&'static str, Quantity)]) -> Sentence {
    let with = |sentence: Sentence, (name, quantity): &(&'static str, Quantity)| {
        sentence.with(name, Param::Measure(*quantity))
    };
    quantities.iter().fold(Sentence::new(key), with)
}
