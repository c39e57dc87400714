//! What reaches every command through the one door: the day, the desk, the person and her role.

use crate::clock::Clock;
use crate::db::folder::Folder;
use crate::kernel::ids::DeviceId;
use crate::kernel::lang::Lang;
use crate::kernel::sentence::Sentence;
use crate::progress::Progress;
use chrono::{DateTime, NaiveDate, Utc};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::cell::RefCell;
use uuid::Uuid;

/// What a person may do. Until PINs exist one person holds all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema, ts_rs::TS)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    #[default]
    All,
    Treasurer,
    Coordinator,
    Distribution,
    Reader,
}

impl Role {
    /// The role's name as typed after `--role`.
    pub(crate) fn parse(name: &str) -> Option<Role> {
        serde_json::from_value(name.into()).ok()
    }

    /// Whether it may what these roles may; who holds all may everything.
    pub(crate) fn is_one_of(self, roles: Roles) -> bool {
        self == Role::All || roles.contains(&self)
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Role::All => "all",
            Role::Treasurer => "treasurer",
            Role::Coordinator => "coordinator",
            Role::Distribution => "distribution",
            Role::Reader => "reader",
        }
    }
}

/// The roles a command is open to, besides `Role::All`.
pub(crate) type Roles = &'static [Role];
/// Anybody at the desk.
pub(crate) const ANYONE: Roles = &[Role::Treasurer, Role::Coordinator, Role::Distribution, Role::Reader];
/// Whoever may change something.
pub(crate) const WRITERS: Roles = &[Role::Treasurer, Role::Coordinator, Role::Distribution];
/// Money, and what an adhesion costs, are the treasurer's.
pub(crate) const TREASURER: Roles = &[Role::Treasurer];
/// Those who answer for the association's file and settings.
pub(crate) const OFFICERS: Roles = &[Role::Treasurer, Role::Coordinator];

/// The world as one command sees it.
pub(crate) struct Context<'a> {
    pub(crate) today: NaiveDate,
    pub(crate) now: DateTime<Utc>,
    pub(crate) lang: Lang,
    pub(crate) device: DeviceId,
    pub(crate) prefix: String,
    pub(crate) person: Option<String>,
    pub(crate) role: Role,
    pub(crate) folder: &'a Folder,
    pub(crate) clock: &'a Clock,
    pub(crate) progress: &'a Progress,
    pub(crate) told: RefCell<Told>,
}

/// What a writing command tells the journal: the words of its sentence and whom it is about.
#[derive(Default)]
pub(crate) struct Told {
    pub(crate) words: Vec<(&'static str, String)>,
    pub(crate) subjects: Vec<Uuid>,
}

impl Context<'_> {
    /// A word for the journal's sentence, as in `{ $household }`.
    pub(crate) fn tell(&self, name: &'static str, word: impl Into<String>) {
        self.told.borrow_mut().words.push((name, word.into()));
    }

    /// Who sits at the desk, as a row that happened keeps it; empty when nobody said.
    pub(crate) fn who(&self) -> &str {
        self.person.as_deref().unwrap_or_default()
    }

    /// The household or person a row of the journal is about.
    pub(crate) fn about(&self, subject: Uuid) {
        self.told.borrow_mut().subjects.push(subject);
    }

    pub(crate) fn new_id(&self) -> Uuid {
        self.clock.new_id()
    }

    /// The sentence in the desk's language.
    pub(crate) fn say(&self, sentence: &Sentence) -> String {
        crate::words::say(self.lang, sentence)
    }

    /// The text of a key without parameters.
    pub(crate) fn text(&self, key: &'static str) -> String {
        crate::words::text(self.lang, key)
    }
}
