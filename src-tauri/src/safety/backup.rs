//! Making a copy by SQLite's backup interface, verifying it, listing what there is.

use super::{crypt, keep};
use crate::db;
use crate::db::folder::{Folder, discard, sync};
use crate::failure::{Code, Failure};
use crate::kernel::instant;
use crate::kernel::lang::Lang;
use crate::kernel::sentence::{Param, Sentence};
use crate::words;
use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, Utc};
use rusqlite::Connection;
use rusqlite::backup::Backup;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// A copy older than this is late.
const LATE_AFTER_DAYS: i64 = 7;

/// Why a copy was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "BackupKind")]
pub(crate) enum Kind {
    /// At the first start of a day.
    Daily,
    /// Before a newer program changed the file.
    Migration,
    /// Somebody asked for it.
    Manual,
    /// The file that a restored one replaced.
    Replaced,
}

impl Kind {
    const ALL: [Kind; 4] = [Kind::Daily, Kind::Migration, Kind::Manual, Kind::Replaced];

    fn name(self) -> &'static str {
        match self {
            Kind::Daily => "daily",
            Kind::Migration => "migration",
            Kind::Manual => "manual",
            Kind::Replaced => "replaced",
        }
    }
}

/// A copy as its file name tells it.
#[derive(Clone, Debug)]
pub(crate) struct BackupFile {
    pub(crate) path: PathBuf,
    pub(crate) taken_at: DateTime<Utc>,
    pub(crate) kind: Kind,
    pub(crate) encrypted: bool,
    bytes: u64,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct BackupView {
    file: String,
    taken_at: String,
    kind: Kind,
    #[ts(type = "number")]
    bytes: u64,
    encrypted: bool,
    #[ts(type = "number")]
    days: i64,
    /// Households inside; unknown while the copy is encrypted or cannot be read.
    #[ts(type = "number | null")]
    households: Option<i64>,
}

/// The copies of a folder, newest first.
#[derive(Debug, Serialize, TS)]
#[ts(rename = "BackupsView")]
pub(crate) struct Backups {
    backups: Vec<BackupView>,
    folder: String,
    late: bool,
    sentence: String,
}

/// How old the newest copy is.
#[derive(Debug, Serialize, TS)]
pub(crate) struct AgeView {
    last_at: Option<String>,
    #[ts(type = "number | null")]
    days: Option<i64>,
    late: bool,
    sentence: String,
}

/// Copies the open file of `folder` into `into`, verifies the copy, and names it for its instant and kind.
/// A copy to be encrypted is first written in the laptop's folder: nothing in clear touches the stick.
pub(crate) fn back_up(
    source: &Connection,
    folder: &Folder,
    into: &Path,
    kind: Kind,
    now: DateTime<Utc>,
    passphrase: Option<&str>,
) -> Result<BackupFile, Failure> {
    std::fs::create_dir_all(into)?;
    let partial = into.join("cabas-copy.partial");
    let made = match passphrase {
        None => copy_and_check(source, &partial),
        Some(passphrase) => {
            let plain = folder.root().join("cabas-copy.partial");
            let sealed =
                copy_and_check(source, &plain).and_then(|()| seal_and_check(&plain, &partial, passphrase));
            discard(&plain);
            sealed
        }
    };
    let named = made.and_then(|()| {
        let path = free_path(into, now, kind, if passphrase.is_some() { "sqlite.age" } else { "sqlite" });
        std::fs::rename(&partial, &path)?;
        sync(into)?;
        read_name(&path).ok_or_else(|| Failure::bug("the name of a new copy cannot be read back"))
    });
    // Nothing half-written stays behind, whatever happened.
    discard(&partial);
    named
}

fn copy_and_check(source: &Connection, partial: &Path) -> Result<(), Failure> {
    discard(partial);
    // One transaction: what is written meanwhile belongs neither to the copy nor to the count.
    let source = source.unchecked_transaction()?;
    let counts = |conn: &Connection| -> rusqlite::Result<(i64, i64)> {
        let sql = "select (select count(*) from journal), (select count(*) from household)";
        conn.query_row(sql, [], |row| Ok((row.get(0)?, row.get(1)?)))
    };
    let counted = counts(&source)?;
    let mut copy = Connection::open(partial)?;
    Backup::new(&source, &mut copy)?.run_to_completion(1_000, std::time::Duration::ZERO, None)?;
    // A copy is one file: no companions beside it.
    copy.pragma_update(None, "journal_mode", "delete")?;
    copy.close().map_err(|(_, error)| error)?;
    std::fs::File::open(partial)?.sync_all()?;
    let again = db::open_reader(partial)?;
    let key = match db::illness(&again)? {
        None if counts(&again)? == counted => return Ok(()),
        // A faithful copy of a sick file: the file itself is what must be said.
        Some(_) if db::illness(&source)?.is_some() => "failure-damaged",
        None | Some(_) => "failure-copy-not-good",
    };
    Err(Failure::new(Code::Unavailable, Sentence::new(key)))
}

/// Encrypts, then reads back: an encrypted copy that cannot be opened is worth nothing.
fn seal_and_check(plain: &Path, sealed: &Path, passphrase: &str) -> Result<(), Failure> {
    crypt::encrypt(plain, sealed, passphrase)?;
    let check = plain.with_extension("check");
    let opened = crypt::decrypt(sealed, &check, passphrase);
    let same = opened.and_then(|ok| Ok(ok && db::seal::sum_of(&check)? == db::seal::sum_of(plain)?));
    discard(&check);
    if same? { Ok(()) } else { Err(Failure::new(Code::Unavailable, Sentence::new("failure-copy-not-good"))) }
}

/// A name nobody uses yet: two copies of one second are numbered.
fn free_path(into: &Path, now: DateTime<Utc>, kind: Kind, ending: &str) -> PathBuf {
    let stamp = now.format("%Y%m%d-%H%M%S");
    let first = into.join(format!("cabas-{stamp}-{}.{ending}", kind.name()));
    let numbered = (2..).map(|n| into.join(format!("cabas-{stamp}-{}-{n}.{ending}", kind.name())));
    std::iter::once(first).chain(numbered).find(|path| !path.exists()).expect("names do not run out")
}

/// Where the file goes that a restored one replaces.
pub(super) fn replaced_path(folder: &Folder, now: DateTime<Utc>) -> PathBuf {
    free_path(&folder.replaced(), now, Kind::Replaced, "sqlite")
}

/// `cabas-20261124-064800-daily.sqlite`; `None` for any other file.
fn read_name(path: &Path) -> Option<BackupFile> {
    let name = path.file_name()?.to_str()?;
    let (rest, encrypted) = match name.strip_suffix(".age") {
        Some(rest) => (rest, true),
        None => (name, false),
    };
    let rest = rest.strip_prefix("cabas-")?.strip_suffix(".sqlite")?;
    let taken_at = NaiveDateTime::parse_from_str(rest.get(..15)?, "%Y%m%d-%H%M%S").ok()?.and_utc();
    let kind_name = rest.get(16..)?.split('-').next()?;
    let kind = Kind::ALL.into_iter().find(|kind| kind.name() == kind_name)?;
    let bytes = std::fs::metadata(path).ok()?.len();
    Some(BackupFile { path: path.to_owned(), taken_at, kind, encrypted, bytes })
}

/// The copies in one folder, newest first; a folder that is not there has none.
fn files_in(folder: &Path) -> std::io::Result<Vec<BackupFile>> {
    let entries = match std::fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries?,
    };
    let paths = entries.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<Vec<_>>>()?;
    let mut files: Vec<BackupFile> = paths.iter().filter_map(|path| read_name(path)).collect();
    files.sort_by(|a, b| (b.taken_at, &b.path).cmp(&(a.taken_at, &a.path)));
    Ok(files)
}

/// Copies of the data folder (with the replaced files), or of another folder.
pub(crate) fn list(
    folder: &Folder,
    elsewhere: Option<&Path>,
    today: NaiveDate,
    lang: Lang,
) -> Result<Backups, Failure> {
    let mut files = files_in(elsewhere.unwrap_or(&folder.backups()))?;
    let age = age_of(files.first(), today, lang);
    if elsewhere.is_none() {
        files.extend(files_in(&folder.replaced())?);
        files.sort_by_key(|file| std::cmp::Reverse(file.taken_at));
    }
    let backups = files.iter().map(|file| file.view(today)).collect();
    let shown = elsewhere.map_or_else(|| folder.backups(), Path::to_path_buf);
    Ok(Backups { backups, folder: shown.to_string_lossy().into(), late: age.late, sentence: age.sentence })
}

impl BackupFile {
    pub(crate) fn view(&self, today: NaiveDate) -> BackupView {
        let households = (!self.encrypted).then(|| households_inside(&self.path)).flatten();
        BackupView {
            file: self.path.to_string_lossy().into(),
            taken_at: instant::write(self.taken_at),
            kind: self.kind,
            bytes: self.bytes,
            encrypted: self.encrypted,
            days: self.days(today),
            households,
        }
    }

    fn days(&self, today: NaiveDate) -> i64 {
        (today - self.day()).num_days().max(0)
    }

    /// The civil day it was taken.
    fn day(&self) -> NaiveDate {
        self.taken_at.with_timezone(&Local).date_naive()
    }
}

fn households_inside(path: &Path) -> Option<i64> {
    let conn = db::open_immutable(path).ok()?;
    conn.query_row("select count(*) from household where archived_on is null", [], |row| row.get(0)).ok()
}

/// The age of the newest copy on this laptop.
pub(crate) fn age(folder: &Folder, today: NaiveDate, lang: Lang) -> Result<AgeView, Failure> {
    Ok(age_of(files_in(&folder.backups())?.first(), today, lang))
}

fn age_of(newest: Option<&BackupFile>, today: NaiveDate, lang: Lang) -> AgeView {
    let Some(file) = newest else {
        let sentence = words::text(lang, "core-no-backup");
        return AgeView { last_at: None, days: None, late: true, sentence };
    };
    let days = file.days(today);
    let sentence = match days {
        0 => Sentence::new("core-backup-today").with("at", Param::Instant(file.taken_at)),
        1 => Sentence::new("core-backup-yesterday"),
        _ => Sentence::new("core-backup-days").count("days", days),
    };
    AgeView {
        last_at: Some(instant::write(file.taken_at)),
        days: Some(days),
        late: LATE_AFTER_DAYS < days,
        sentence: words::say(lang, &sentence),
    }
}

/// The day of the newest copy of any kind, or of the newest replaced file.
pub(crate) fn newest(folder: &Folder) -> std::io::Result<Option<NaiveDate>> {
    let mut files = files_in(&folder.backups())?;
    files.extend(files_in(&folder.replaced())?);
    Ok(files.iter().max_by_key(|file| file.taken_at).map(BackupFile::day))
}

/// The day of the newest automatic copy.
pub(crate) fn newest_daily(folder: &Folder) -> std::io::Result<Option<NaiveDate>> {
    let files = files_in(&folder.backups())?;
    Ok(files.iter().find(|file| file.kind == Kind::Daily).map(BackupFile::day))
}

/// Removes the copies that neither the last days nor the last months need.
pub(crate) fn thin_out(folder: &Path) -> std::io::Result<()> {
    let files = files_in(folder)?;
    let ages: Vec<_> = files.iter().map(|file| (file.kind, file.day())).collect();
    let kept = keep::kept(&ages);
    for (position, file) in files.iter().enumerate() {
        if !kept.contains(&position) {
            std::fs::remove_file(&file.path)?;
        }
    }
    Ok(())
}
