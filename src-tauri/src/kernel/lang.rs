//! The three languages of screens and papers.

use serde::{Deserialize, Serialize};

/// A language of Cabas; French is the default whatever the computer's settings say (domain.md, case 77).
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize, ts_rs::TS, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    #[default]
    Fr,
    It,
    En,
}

impl Lang {
    pub const ALL: [Lang; 3] = [Lang::Fr, Lang::It, Lang::En];

    /// The code of the language, as in `fr`.
    pub fn code(self) -> &'static str {
        match self {
            Lang::Fr => "fr",
            Lang::It => "it",
            Lang::En => "en",
        }
    }

    /// Reads `fr`, `it` or `en`; anything else is `None`.
    pub fn parse(code: &str) -> Option<Lang> {
        Lang::ALL.into_iter().find(|lang| lang.code() == code)
    }
}
