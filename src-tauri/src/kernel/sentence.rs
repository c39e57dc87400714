//! What a rule has to say: the key of a Fluent message and its parameters, before any language is chosen.

use super::quantity::Quantity;
use super::rate::BasisPoints;
use chrono::{DateTime, NaiveDate, Utc};

/// One parameter of a sentence, kept as a value so that each language writes it its own way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Param {
    Text(String),
    /// A whole number; it also chooses the plural.
    Count(i64),
    /// Euro cents.
    Cents(i64),
    /// A share, written in percent.
    Rate(BasisPoints),
    /// Written with the unit that reads best; of pieces the number alone.
    Quantity(Quantity),
    /// The same, where pieces say that they are pieces: `6 pièces`.
    Measure(Quantity),
    Day(NaiveDate),
    Instant(DateTime<Utc>),
}

/// The key of a message in `assets/locales/*/*.ftl` and its named parameters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    pub key: &'static str,
    pub params: Vec<(&'static str, Param)>,
}

impl Sentence {
    pub fn new(key: &'static str) -> Sentence {
        Sentence { key, params: Vec::new() }
    }

    #[must_use]
    pub fn with(mut self, name: &'static str, value: Param) -> Sentence {
        self.params.push((name, value));
        self
    }

    #[must_use]
    pub fn text(self, name: &'static str, value: impl Into<String>) -> Sentence {
        self.with(name, Param::Text(value.into()))
    }

    /// How many: what is counted in memory fits, and more than fits is as many as can be said.
    #[must_use]
    pub fn count(self, name: &'static str, value: impl TryInto<i64>) -> Sentence {
        self.with(name, Param::Count(value.try_into().unwrap_or(i64::MAX)))
    }
}

/// A rule that said no, or an input that could not be read: it knows its own sentence.
pub trait Refusal: std::error::Error {
    fn sentence(&self) -> Sentence;
}
