//! What crosses to the screen or to standard error when a command does not succeed.
//! Built here and nowhere else, from the refusals of the models and the errors of the disk.

use crate::kernel::lang::Lang;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What a screen reacts to; a code is added only when a screen branches on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Code {
    /// A rule of the association says no.
    Refused,
    /// What was asked for is not there.
    NotFound,
    /// Something typed cannot be read.
    BadInput,
    /// The disk or the file cannot be used now.
    Unavailable,
    /// A promise of the program is broken.
    Bug,
}

/// A command that did not succeed, with its sentence in the language of the desk.
#[derive(Clone, Debug, Serialize, ts_rs::TS)]
pub struct Failure {
    pub code: Code,
    pub message: String,
    /// The field of the input the sentence is about, as in `persons.0.phone`.
    pub field: Option<String>,
    /// The values in the sentence, as text, for a screen that needs one of them.
    pub params: BTreeMap<String, String>,
    #[serde(skip)]
    #[ts(skip)]
    sentence: Sentence,
}

impl Failure {
    pub(crate) fn new(code: Code, sentence: Sentence) -> Failure {
        Failure { code, message: String::new(), field: None, params: BTreeMap::new(), sentence }
    }

    /// A rule of the association says no.
    pub(crate) fn refused(refusal: &impl Refusal) -> Failure {
        Failure::new(Code::Refused, refusal.sentence())
    }

    /// A field cannot be read.
    pub(crate) fn bad_input(field: impl Into<String>, refusal: &impl Refusal) -> Failure {
        Failure::new(Code::BadInput, refusal.sentence()).at(field)
    }

    /// The folder typed in the field `folder` is not there (a stick that was pulled out).
    pub(crate) fn no_such_folder(folder: impl Into<String>) -> Failure {
        Failure::new(Code::BadInput, Sentence::new("refusal-no-such-folder").text("folder", folder))
            .at("folder")
    }

    /// What a slice looks for is not there.
    pub(crate) fn not_found(refusal: &impl Refusal) -> Failure {
        Failure::new(Code::NotFound, refusal.sentence())
    }

    pub(crate) fn bug(details: impl std::fmt::Display) -> Failure {
        Failure::new(Code::Bug, Sentence::new("failure-bug").text("details", details.to_string()))
    }

    #[must_use]
    pub(crate) fn at(mut self, field: impl Into<String>) -> Failure {
        self.field = Some(field.into());
        self
    }

    /// SQLite found the file itself damaged.
    pub(crate) fn is_damage(&self) -> bool {
        self.sentence.key == "failure-damaged"
    }

    /// Puts the sentence into words; done once, at the door.
    #[must_use]
    pub(crate) fn spoken(mut self, lang: Lang) -> Failure {
        self.message = words::say(lang, &self.sentence);
        let text = |param: &Param| match param {
            Param::Text(text) => text.clone(),
            Param::Count(count) | Param::Cents(count) => count.to_string(),
            Param::Rate(rate) => rate.percent().to_string(),
            Param::Quantity(quantity) | Param::Measure(quantity) => quantity.amount().to_string(),
            Param::Day(day) => day.to_string(),
            Param::Instant(at) => at.to_rfc3339(),
        };
        self.params =
            self.sentence.params.iter().map(|(name, param)| ((*name).to_owned(), text(param))).collect();
        self
    }

    /// The exit code of the terminal (design.md 0.3).
    pub fn exit_code(&self) -> u8 {
        match self.code {
            Code::Refused => 3,
            Code::BadInput => 4,
            Code::NotFound => 5,
            Code::Unavailable | Code::Bug => 1,
        }
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Failure {
        use rusqlite::ErrorCode;
        let unavailable = |key| Failure::new(Code::Unavailable, Sentence::new(key));
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => unavailable("failure-disk-full"),
            Some(ErrorCode::ReadOnly | ErrorCode::CannotOpen | ErrorCode::PermissionDenied) => {
                unavailable("failure-read-only")
            }
            Some(ErrorCode::SystemIoFailure) => unavailable("failure-disk-write"),
            Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase) => unavailable("failure-damaged"),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => unavailable("failure-busy"),
            _ => Failure::bug(error),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        use std::io::ErrorKind;
        let unavailable = |key| Failure::new(Code::Unavailable, Sentence::new(key));
        #[expect(clippy::wildcard_enum_match_arm, reason = "the system's kinds are not ours")]
        match error.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => unavailable("failure-disk-full"),
            ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => unavailable("failure-read-only"),
            ErrorKind::FileTooLarge => unavailable("failure-disk-write"),
            ErrorKind::NotFound => Failure::new(Code::NotFound, Sentence::new("failure-no-such-file")),
            _ => Failure::new(
                Code::Unavailable,
                Sentence::new("failure-file").text("details", error.to_string()),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_has_its_exit_code() {
        let exit = |code| Failure::new(code, Sentence::new("failure-busy")).exit_code();
        let codes = [Code::Refused, Code::BadInput, Code::NotFound, Code::Unavailable, Code::Bug];
        assert_eq!(codes.map(exit), [3, 4, 5, 1, 1]);
    }

    #[test]
    fn a_file_that_may_not_grow_is_a_full_disk() {
        let conn = rusqlite::Connection::open_in_memory().unwrap();
        conn.execute_batch("pragma max_page_count = 2; create table t (a)").unwrap();
        let error = conn.execute("insert into t values (zeroblob(100000))", []).unwrap_err();
        let failure = Failure::from(error).spoken(Lang::Fr);
        assert_eq!(failure.message, words::text(Lang::Fr, "failure-disk-full"));
    }

    #[test]
    fn a_full_disk_is_said_in_words() {
        let full = std::io::Error::from(std::io::ErrorKind::StorageFull);
        let failure = Failure::from(full).spoken(Lang::Fr);
        assert_eq!(failure.code, Code::Unavailable);
        assert_eq!(failure.message, words::text(Lang::Fr, "failure-disk-full"));
    }
}
