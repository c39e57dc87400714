//! Looking at a file before it is believed: what is wrong with it, without writing a byte into it.

use crate::db::folder::{Folder, companion};
use crate::db::{self, migrate, seal, writes};
use crate::kernel::sentence::Sentence;
use crate::{journal, safety};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use ts_rs::TS;

/// What is wrong with a file that was not opened as usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum ProblemKind {
    Damaged,
    /// Whole, but not as Cabas closed it.
    Altered,
    /// Written by a newer program.
    Newer,
    /// Gone, though there are copies of it.
    Missing,
    /// Something else under our file's name.
    NotOurs,
    /// Opened for reading only: the disk is full or the folder cannot be written.
    ReadOnly,
    /// Not even read: no right to, or no room to look into what a power cut left.
    Unreadable,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    pub(crate) kind: ProblemKind,
    /// For whoever helps: what SQLite or the system said.
    pub(crate) details: String,
}

impl Problem {
    pub(super) fn new(kind: ProblemKind, details: impl std::fmt::Display) -> Problem {
        Problem { kind, details: details.to_string() }
    }

    /// Between two files nothing is open.
    pub(super) fn closed() -> Problem {
        Problem::new(ProblemKind::Missing, "closed")
    }

    pub(crate) fn sentence(&self) -> Sentence {
        Sentence::new(match self.kind {
            ProblemKind::Damaged => "core-problem-damaged",
            ProblemKind::Altered => "core-problem-altered",
            ProblemKind::Newer => "core-problem-newer",
            ProblemKind::Missing => "core-problem-missing",
            ProblemKind::NotOurs => "core-problem-not-ours",
            ProblemKind::ReadOnly => "core-problem-read-only",
            ProblemKind::Unreadable => "core-problem-unreadable",
        })
    }
}

/// How to open a file that is not as Cabas closed it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trust {
    OnlyWhole,
    /// The person said: open it all the same.
    Altered,
}

/// Says what is wrong with the file without writing a byte into it.
pub(super) fn examine(folder: &Folder, trust: Trust) -> Result<(), Problem> {
    let file = folder.file();
    if !begun(folder, trust)? {
        return Ok(());
    }
    recognise(&file)?;
    let examined = match seal::check(folder).map_err(unreadable)? {
        // Not one byte moved since the last checks: only the version can be wrong.
        seal::Seal::Whole => db::open_immutable(&file).map_err(sick).and_then(|conn| ours(&conn)),
        seal::Seal::Absent => healthy(&file),
        seal::Seal::Broken => healthy(&file).and(Err(Problem::new(ProblemKind::Altered, "seal"))),
    };
    match examined {
        Err(problem) if problem.kind == ProblemKind::Altered && trust == Trust::Altered => Ok(()),
        examined => examined,
    }
}

/// Whether there is a file to examine: not at the very first start, also when a power cut ended that one.
fn begun(folder: &Folder, trust: Trust) -> Result<bool, Problem> {
    let file = folder.file();
    let length = match std::fs::metadata(&file) {
        Ok(about) if 0 < about.len() => return Ok(true),
        Ok(_) => Some(0),
        Err(error) if error.kind() == ErrorKind::NotFound => None,
        Err(error) => return Err(unreadable(error)),
    };
    let newest = safety::newest(folder).map_err(unreadable)?;
    let remembered = newest.is_some() || writes::acknowledged(&file) || folder.seal().exists();
    match length {
        _ if !remembered => Ok(false),
        Some(_) => Err(Problem::new(ProblemKind::Damaged, "0 bytes")),
        None if trust == Trust::Altered => Ok(false),
        None => {
            let day = newest.map_or_else(String::new, |day| day.to_string());
            Err(Problem::new(ProblemKind::Missing, day))
        }
    }
}

/// Whether the file begins as SQLite's files do.
fn recognise(file: &Path) -> Result<(), Problem> {
    const MAGIC: &[u8; 16] = b"SQLite format 3\0";
    let mut start = Vec::new();
    std::fs::File::open(file).and_then(|file| file.take(16).read_to_end(&mut start)).map_err(unreadable)?;
    if start == MAGIC {
        return Ok(());
    }
    // A few wrong letters or an empty block are damage; other words are another file under our name.
    let alike = start.iter().zip(MAGIC).filter(|(is, should)| is == should).count();
    let damaged = MAGIC.len() / 2 <= alike || start.iter().all(|byte| *byte == 0);
    Err(Problem::new(if damaged { ProblemKind::Damaged } else { ProblemKind::NotOurs }, "header"))
}

/// All checks there are, for a file that was not closed properly.
fn healthy(file: &Path) -> Result<(), Problem> {
    let lost = writes::damage(file).map_err(unreadable)?;
    let (conn, _copy) = look(file).map_err(sick)?;
    let ours = ours(&conn);
    match db::illness(&conn) {
        Ok(Some(illness)) => return Err(Problem::new(ProblemKind::Damaged, illness)),
        Err(error) if ours.is_ok() || corrupt(&error) => return Err(sick(error)),
        // Another program's file may need modules that we do not have.
        Ok(None) | Err(_) => ours?,
    }
    if let Some(lost) = lost {
        return Err(Problem::new(ProblemKind::Altered, lost));
    }
    if 0 < migrate::version(&conn).map_err(sick)?
        && let Some((seq, _)) = journal::first_altered(&conn).map_err(sick)?
    {
        return Err(Problem::new(ProblemKind::Altered, format!("journal {seq}")));
    }
    Ok(())
}

/// Opens the file to look into it. When writes wait beside it a copy is opened: reading them in would be
/// a write. Without room for a copy SQLite reads them in place, into memory it shares beside the file.
fn look(file: &Path) -> rusqlite::Result<(Connection, Option<Copy>)> {
    if !writes::waiting(file) {
        return db::open_immutable(file).map(|conn| (conn, None));
    }
    match Copy::of(file) {
        Ok(copy) => db::open_writer(&copy.file).map(|conn| (conn, Some(copy))),
        Err(_) => db::open_reader(file).map(|conn| (conn, None)),
    }
}

fn ours(conn: &Connection) -> Result<(), Problem> {
    let id: i32 = conn.pragma_query_value(None, "application_id", |row| row.get(0)).map_err(sick)?;
    let version = migrate::version(conn).map_err(sick)?;
    // A file without any table was left by a power cut at its very first start.
    if id != migrate::APPLICATION_ID && 0 < version {
        return Err(Problem::new(ProblemKind::NotOurs, id));
    }
    if migrate::latest() < version {
        return Err(Problem::new(ProblemKind::Newer, format!("{version} > {}", migrate::latest())));
    }
    if version == 0 && 0 < tables(conn).map_err(sick)? {
        return Err(Problem::new(ProblemKind::NotOurs, "schema"));
    }
    Ok(())
}

fn tables(conn: &Connection) -> rusqlite::Result<i64> {
    conn.query_row("select count(*) from sqlite_schema", [], |row| row.get(0))
}

fn corrupt(error: &rusqlite::Error) -> bool {
    use rusqlite::ErrorCode;
    matches!(error.sqlite_error_code(), Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase))
}

fn sick(error: rusqlite::Error) -> Problem {
    use rusqlite::ErrorCode;
    use rusqlite::ffi::{SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ};
    let code = error.sqlite_error();
    let read = code.is_some_and(|e| [SQLITE_IOERR_READ, SQLITE_IOERR_SHORT_READ].contains(&e.extended_code));
    let kind = match code.map(|error| error.code) {
        Some(
            ErrorCode::CannotOpen | ErrorCode::DiskFull | ErrorCode::PermissionDenied | ErrorCode::ReadOnly,
        ) => ProblemKind::Unreadable,
        // No room to look: says nothing of the file.
        Some(ErrorCode::SystemIoFailure) if !read => ProblemKind::Unreadable,
        _ => ProblemKind::Damaged,
    };
    Problem::new(kind, error)
}

fn unreadable(error: std::io::Error) -> Problem {
    let kind = match error.kind() == ErrorKind::PermissionDenied {
        true => ProblemKind::Unreadable,
        false => ProblemKind::Damaged,
    };
    Problem::new(kind, error)
}

/// For a whole session of reading a copy is better: somebody else may write the file meanwhile.
pub(super) fn look_long(file: &Path) -> rusqlite::Result<(Connection, Option<Copy>)> {
    match Copy::of(file) {
        Ok(copy) => db::open_writer(&copy.file).map(|conn| (conn, Some(copy))),
        Err(_) => look(file),
    }
}

/// A copy of a file and of its journal of writes, for our eyes only. It stands beside the file, where the next
/// start finds what a power cut left of it; in the system's folder for temporary files when that cannot be.
pub(crate) struct Copy {
    folder: PathBuf,
    file: PathBuf,
}

impl Copy {
    const PREFIX: &str = "looking-";
    const ENDING: &str = ".partial";

    fn of(file: &Path) -> std::io::Result<Copy> {
        let name = format!("{}{}{}", Copy::PREFIX, uuid::Uuid::new_v4(), Copy::ENDING);
        let beside = file.parent().unwrap_or(Path::new("."));
        Copy::made_in(beside.join(&name), file)
            .or_else(|_| Copy::made_in(std::env::temp_dir().join(format!("cabas-{name}")), file))
    }

    fn made_in(folder: PathBuf, file: &Path) -> std::io::Result<Copy> {
        db::folder::make_private(&folder)?;
        let copy = Copy { file: folder.join("cabas.sqlite"), folder };
        std::fs::copy(file, &copy.file)?;
        for suffix in ["-wal", "-journal"] {
            let writes = companion(file, suffix);
            if writes.exists() {
                std::fs::copy(writes, companion(&copy.file, suffix))?;
            }
        }
        Ok(copy)
    }

    /// Removes what starts that were cut have left.
    pub(super) fn sweep(folder: &Folder) {
        for entry in std::fs::read_dir(folder.root()).into_iter().flatten().flatten() {
            let name = entry.file_name().to_string_lossy().into_owned();
            if name.starts_with(Copy::PREFIX) && name.ends_with(Copy::ENDING) {
                // What stays is looked for again at the next start.
                drop(std::fs::remove_dir_all(entry.path()));
            }
        }
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        drop(std::fs::remove_dir_all(&self.folder));
    }
}
