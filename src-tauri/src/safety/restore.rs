//! Looking into a copy before it replaces the file, and making it ready to replace it.

use super::backup::replaced_path;
use super::crypt;
use crate::db;
use crate::db::folder::{COMPANIONS, Folder, companion, discard, sync};
use crate::db::{migrate, writes};
use crate::failure::Failure;
use crate::kernel::sentence::{Refusal, Sentence};
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// Why a copy cannot be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum RestoreRefusal {
    #[error("the copy is encrypted: a passphrase is needed")]
    NeedsPassphrase,
    #[error("the passphrase does not open this copy")]
    WrongPassphrase,
    #[error("the copy is damaged")]
    Damaged,
    #[error("the file is not a copy made by Cabas")]
    NotOurs,
    #[error("the copy comes from a newer program")]
    Newer,
}

impl Refusal for RestoreRefusal {
    fn sentence(&self) -> Sentence {
        Sentence::new(match self {
            RestoreRefusal::NeedsPassphrase => "refusal-copy-needs-passphrase",
            RestoreRefusal::WrongPassphrase => "refusal-copy-wrong-passphrase",
            RestoreRefusal::Damaged => "refusal-copy-damaged",
            RestoreRefusal::NotOurs => "refusal-copy-not-ours",
            RestoreRefusal::Newer => "refusal-copy-newer",
        })
    }
}

/// What is inside a copy.
pub(crate) struct Preview {
    pub(crate) households: i64,
    pub(crate) journal_rows: i64,
    pub(crate) last_household: Option<String>,
}

/// A plain, verified copy of `file` beside the association's file, ready to take its place.
/// Whoever receives the path renames it or removes it.
pub(crate) fn plain_copy(folder: &Folder, file: &Path, passphrase: Option<&str>) -> Result<PathBuf, Failure> {
    let plain = folder.partial();
    discard(&plain);
    let encrypted = file.extension().is_some_and(|ending| ending == "age");
    let made = match (encrypted, passphrase.filter(|text| !text.trim().is_empty())) {
        (false, _) => copy_with_writes(file, &plain),
        (true, None) => Err(Failure::bad_input("passphrase", &RestoreRefusal::NeedsPassphrase)),
        (true, Some(passphrase)) => match crypt::decrypt(file, &plain, passphrase) {
            Ok(true) => Ok(()),
            Ok(false) => Err(Failure::bad_input("passphrase", &RestoreRefusal::WrongPassphrase)),
            Err(error) => Err(unsealed(error)),
        },
    };
    let checked = made.and_then(|()| check(&plain));
    if checked.is_err() {
        discard(&plain);
    }
    checked.map(|()| plain)
}

/// A file that was replaced after a power cut has its last writes beside it.
fn copy_with_writes(file: &Path, plain: &Path) -> Result<(), Failure> {
    std::fs::copy(file, plain)?;
    if !writes::waiting(file) {
        return Ok(());
    }
    for suffix in ["-wal", "-journal"] {
        let beside = companion(file, suffix);
        if beside.exists() {
            std::fs::copy(beside, companion(plain, suffix))?;
        }
    }
    let gathered = Connection::open(plain).and_then(|conn| {
        conn.pragma_update(None, "journal_mode", "delete")?;
        conn.close().map_err(|(_, error)| error)
    });
    gathered.map_err(|_| Failure::bad_input("file", &RestoreRefusal::Damaged))
}

/// A copy that is cut short, or a disk without room for it.
fn unsealed(error: std::io::Error) -> Failure {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the system's kinds are not ours")]
    match error.kind() {
        ErrorKind::Other | ErrorKind::InvalidData | ErrorKind::InvalidInput | ErrorKind::UnexpectedEof => {
            Failure::bad_input("file", &RestoreRefusal::Damaged)
        }
        _ => error.into(),
    }
}

fn check(plain: &Path) -> Result<(), Failure> {
    let refused = |refusal| Err(Failure::bad_input("file", &refusal));
    let health = db::open_immutable(plain).and_then(|conn| {
        let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0))?;
        Ok((id, migrate::version(&conn)?, db::illness(&conn)?))
    });
    match health {
        Ok((id, _, _)) if id != migrate::APPLICATION_ID => refused(RestoreRefusal::NotOurs),
        Ok((_, version, _)) if migrate::latest() < version => refused(RestoreRefusal::Newer),
        Ok((_, _, None)) => Ok(()),
        Ok((_, _, Some(_))) | Err(_) => refused(RestoreRefusal::Damaged),
    }
}

/// What a person wants to know of a copy before she takes it.
pub(crate) fn look_inside(plain: &Path) -> Result<(Connection, Preview), Failure> {
    let conn = db::open_immutable(plain)?;
    let sql = "
        select (select count(*) from household where archived_on is null),
               (select count(*) from journal),
               (select name from (select trim(first_name || ' ' || last_name) as name, person.id as id
                                  from person order by id desc limit 1))";
    let preview = conn.query_row(sql, [], |row| {
        Ok(Preview { households: row.get(0)?, journal_rows: row.get(1)?, last_household: row.get(2)? })
    })?;
    Ok((conn, preview))
}

/// Puts `plain` in the place of the association's file; the file that stood there is kept.
pub(crate) fn swap(folder: &Folder, plain: &Path, now: DateTime<Utc>) -> Result<(), Failure> {
    set_aside(folder, now)?;
    std::fs::rename(plain, folder.file())?;
    std::fs::File::open(folder.file())?.sync_all()?;
    sync(folder.root()).map_err(Failure::from)
}

/// Moves the association's file and its companions among the replaced ones: writes left behind would
/// become part of the next file.
pub(crate) fn set_aside(folder: &Folder, now: DateTime<Utc>) -> Result<(), Failure> {
    db::seal::lift(folder)?;
    std::fs::create_dir_all(folder.replaced())?;
    let (file, kept) = (folder.file(), replaced_path(folder, now));
    // The file goes first: after a power cut here the next start finds it missing, never half of it.
    let beside = COMPANIONS.map(|suffix| (companion(&file, suffix), companion(&kept, suffix)));
    for (from, to) in std::iter::once((file.clone(), kept.clone())).chain(beside) {
        match std::fs::rename(from, to) {
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            moved => moved?,
        }
    }
    sync(&folder.replaced()).map_err(Failure::from)
}
