//! What the association says of itself, and the five steps of the first start.

use super::store::{self, Association, Profile};
use crate::context::{ANYONE, Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::kernel::text::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, line};
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::Path;
use ts_rs::TS;

/// A passphrase short enough to guess protects nothing.
const PASSPHRASE_CHARS_MIN: usize = 12;

pub(crate) fn register(router: &mut Router) {
    router.read("settings.show", ANYONE, show);
    router.write("settings.set_association", OFFICERS, set_association);
    router.write("settings.set_backup_folder", OFFICERS, set_backup_folder);
    router.write("settings.set_passphrase", OFFICERS, set_passphrase);
    router.write("settings.finish_first_start", ANYONE, finish_first_start);
}

/// Show the association's settings.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowSettings {}

/// Set the association's name or profile; what is left out stays.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetAssociation {
    #[ts(optional = nullable)]
    name: Option<String>,
    #[ts(optional = nullable)]
    profile: Option<Profile>,
}

/// Choose the folder (a USB stick, another disk) where copies also go.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetBackupFolder {
    /// An existing folder; null for none.
    folder: Option<String>,
}

/// Protect the copies that leave the laptop by a passphrase.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetPassphrase {
    /// At least 12 characters; null for no protection.
    passphrase: Option<String>,
}

/// End the first start; what was skipped is found under what is waiting.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct FinishFirstStart {}

#[derive(Debug, Serialize, TS)]
struct SettingsView {
    name: Option<String>,
    profile: Option<Profile>,
    backup_folder: Option<String>,
    passphrase_set: bool,
    first_start: FirstStartView,
}

#[derive(Debug, Serialize, TS)]
struct FirstStartView {
    done: bool,
    left: Vec<FirstStep>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
enum FirstStep {
    Name,
    Profile,
    Backup,
    Members,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum SettingsRefusal {
    #[error("a passphrase has at least 12 characters")]
    PassphraseTooShort,
}

impl Refusal for SettingsRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            SettingsRefusal::PassphraseTooShort => {
                Sentence::new("refusal-passphrase-too-short").count("min", 12)
            }
        }
    }
}

fn show(conn: &Connection, _: &Context<'_>, _: ShowSettings) -> Result<SettingsView, Failure> {
    view(conn)
}

fn set_association(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: SetAssociation,
) -> Result<SettingsView, Failure> {
    let mut association = store::read(tx)?;
    if let Some(name) = input.name {
        let name = line(&name, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input("name", &refusal))?;
        association.name = Some(name).filter(|name| !name.is_empty());
    }
    association.profile = input.profile.or(association.profile);
    ctx.tell("name", association.name.clone().unwrap_or_default());
    save(tx, &association)
}

fn set_backup_folder(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: SetBackupFolder,
) -> Result<SettingsView, Failure> {
    let folder = input.folder.filter(|folder| !folder.trim().is_empty());
    if let Some(folder) = &folder {
        let folder =
            line(folder, ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input("folder", &refusal))?;
        if !Path::new(&folder).is_dir() {
            return Err(Failure::no_such_folder(folder));
        }
    }
    ctx.tell("folder", folder.clone().unwrap_or_else(|| "none".to_owned()));
    save(tx, &Association { backup_folder: folder, ..store::read(tx)? })
}

fn set_passphrase(
    tx: &Transaction<'_>,
    _: &Context<'_>,
    input: SetPassphrase,
) -> Result<SettingsView, Failure> {
    // Written on the recovery sheet word by word: one space between two words.
    let passphrase = input.passphrase.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    if passphrase.as_ref().is_some_and(|text| text.chars().count() < PASSPHRASE_CHARS_MIN) {
        return Err(Failure::bad_input("passphrase", &SettingsRefusal::PassphraseTooShort));
    }
    save(tx, &Association { backup_passphrase: passphrase, ..store::read(tx)? })
}

fn finish_first_start(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    _: FinishFirstStart,
) -> Result<SettingsView, Failure> {
    save(tx, &Association { first_start_done_on: Some(ctx.today), ..store::read(tx)? })
}

fn save(tx: &Transaction<'_>, association: &Association) -> Result<SettingsView, Failure> {
    store::save(tx, association)?;
    view(tx)
}

fn view(conn: &Connection) -> Result<SettingsView, Failure> {
    let association = store::read(conn)?;
    let left = [
        (FirstStep::Name, association.name.is_none()),
        (FirstStep::Profile, association.profile.is_none()),
        (FirstStep::Backup, association.backup_folder.is_none()),
        (FirstStep::Members, !store::has_members(conn)?),
    ];
    Ok(SettingsView {
        name: association.name,
        profile: association.profile,
        backup_folder: association.backup_folder,
        passphrase_set: association.backup_passphrase.is_some(),
        first_start: FirstStartView {
            done: association.first_start_done_on.is_some(),
            left: left.into_iter().filter_map(|(step, waiting)| waiting.then_some(step)).collect(),
        },
    })
}
