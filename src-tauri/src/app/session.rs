//! Opening the file of a folder: examined on a copy first, so that a sick file is never touched.

use crate::clock::Clock;
use crate::context::{Context, Role};
use crate::db::folder::{Folder, companion};
use crate::db::{self, migrate, seal, writes};
use crate::desk::{self, Reason};
use crate::failure::{Code, Failure};
use crate::kernel::lang::Lang;
use crate::kernel::sentence::Sentence;
use crate::progress::Progress;
use crate::{journal, safety, settings};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;
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
    fn new(kind: ProblemKind, details: impl std::fmt::Display) -> Problem {
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

/// The file as it stands open.
pub(crate) enum State {
    Ready(Box<Database>),
    /// Nothing is open; the window offers the copies.
    Rescue(Problem),
}

/// Two connections to one file. Without a writer the file is only read, from a copy when there is room for one.
pub(crate) struct Database {
    pub(crate) writer: Option<Mutex<Connection>>,
    pub(crate) reader: Mutex<Connection>,
    pub(crate) problem: Option<Problem>,
    /// SQLite met damage in this session: the file is closed without a seal, so that the next start looks.
    pub(crate) doubted: AtomicBool,
    _copy: Option<Copy>,
}

/// How to open a file that is not as Cabas closed it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trust {
    OnlyWhole,
    /// The person said: open it all the same.
    Altered,
}

/// Opens the folder's file, or says what is wrong with it.
pub(crate) fn open(folder: &Folder, clock: &Clock, lang: Lang, trust: Trust) -> State {
    Copy::sweep(folder);
    match examine(folder, trust) {
        Err(problem) => State::Rescue(problem),
        Ok(()) => match open_to_write(folder, clock, lang, trust) {
            Ok(database) => State::Ready(Box::new(database)),
            Err(failure) => open_to_read(folder, &failure),
        },
    }
}

/// For a folder where not even the lock could be taken.
pub(crate) fn open_unlocked(folder: &Folder, failure: &Failure) -> State {
    match examine(folder, Trust::OnlyWhole) {
        Err(problem) => State::Rescue(problem),
        Ok(()) => open_to_read(folder, failure),
    }
}

/// Says what is wrong with the file without writing a byte into it.
fn examine(folder: &Folder, trust: Trust) -> Result<(), Problem> {
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

fn open_to_write(folder: &Folder, clock: &Clock, lang: Lang, trust: Trust) -> Result<Database, Failure> {
    let file = folder.file();
    let mut writer = db::open_writer(&file)?;
    if writer.is_readonly("main")? {
        return Err(Failure::new(Code::Unavailable, Sentence::new("failure-read-only")));
    }
    seal::lift(folder)?;
    let version = migrate::version(&writer)?;
    if 0 < version && version < migrate::latest() {
        safety::back_up(&writer, folder, &folder.backups(), safety::Kind::Migration, clock.now(), None)?;
    }
    migrate::migrate(&mut writer)?;
    let begun: bool = writer.query_row("select exists (select 1 from desk)", [], |row| row.get(0))?;
    if begun {
        clock.resume(journal::count(&writer)?);
        // Before anything is written: a copy that fails because the file is sick leaves it as it is.
        copy_of_the_day(&writer, folder, clock)?;
        recognise_place(&mut writer, folder, clock, trust)?;
    } else {
        begin(&mut writer, folder, clock, lang, trust)?;
        copy_of_the_day(&writer, folder, clock)?;
    }
    let reader = Mutex::new(db::open_reader(&file)?);
    Ok(Database {
        writer: Some(Mutex::new(writer)),
        reader,
        problem: None,
        doubted: AtomicBool::new(false),
        _copy: None,
    })
}

/// A new file gets its first device.
fn begin(
    writer: &mut Connection,
    folder: &Folder,
    clock: &Clock,
    lang: Lang,
    trust: Trust,
) -> Result<(), Failure> {
    let fingerprint = desk::fingerprint(&folder.file())?;
    // A file that takes the place of a lost one must not give its receipt numbers again.
    let prefix = match trust {
        Trust::OnlyWhole => "A".to_owned(),
        Trust::Altered => desk::draw_prefix(clock),
    };
    let tx = writer.transaction()?;
    desk::begin(&tx, clock, &prefix, &fingerprint, lang)?;
    note(tx, folder, clock, "safety.begin")
}

/// A file that was copied or altered gets another device, with a journal row.
fn recognise_place(
    writer: &mut Connection,
    folder: &Folder,
    clock: &Clock,
    trust: Trust,
) -> Result<(), Failure> {
    let fingerprint = desk::fingerprint(&folder.file())?;
    let copied = desk::read(writer)?.fingerprint != fingerprint;
    let (reason, command) = match trust {
        Trust::Altered => (Reason::Altered, "safety.open_anyway"),
        Trust::OnlyWhole if copied => (Reason::Copied, "safety.recognise_copy"),
        Trust::OnlyWhole => return Ok(()),
    };
    let tx = writer.transaction()?;
    desk::take_over(&tx, clock, &fingerprint, reason)?;
    note(tx, folder, clock, command)
}

/// Writes the journal row of what the program did itself, and commits.
pub(super) fn note(
    tx: rusqlite::Transaction<'_>,
    folder: &Folder,
    clock: &Clock,
    command: &str,
) -> Result<(), Failure> {
    let progress = Progress::default();
    let ctx = context(&tx, folder, clock, &progress, &Caller::default())?;
    ctx.tell("prefix", ctx.prefix.clone());
    journal::append(&tx, &ctx, command, serde_json::Value::Null)?;
    tx.commit()?;
    Ok(())
}

/// What the caller says of itself; what it leaves out is read from the desk.
#[derive(Clone, Default)]
pub(crate) struct Caller {
    pub(crate) lang: Option<Lang>,
    pub(crate) person: Option<String>,
    pub(crate) role: Role,
}

/// The world as the next command sees it.
pub(super) fn context<'a>(
    conn: &Connection,
    folder: &'a Folder,
    clock: &'a Clock,
    progress: &'a Progress,
    caller: &Caller,
) -> Result<Context<'a>, Failure> {
    let desk = desk::read(conn)?;
    Ok(Context {
        today: clock.today(),
        now: clock.now(),
        lang: caller.lang.unwrap_or(desk.lang),
        device: desk.device,
        prefix: desk.prefix,
        person: caller.person.clone().or(desk.person),
        role: caller.role,
        folder,
        clock,
        progress,
        told: Default::default(),
    })
}

/// The first start of a day leaves a copy, also on the stick when it is there.
fn copy_of_the_day(writer: &Connection, folder: &Folder, clock: &Clock) -> Result<(), Failure> {
    let today = clock.today();
    if folder.is_example() || safety::newest_daily(folder)? == Some(today) {
        return Ok(());
    }
    safety::back_up(writer, folder, &folder.backups(), safety::Kind::Daily, clock.now(), None)?;
    safety::thin_out(&folder.backups())?;
    let association = settings::read(writer)?;
    if let Some(elsewhere) = association.backup_folder.map(PathBuf::from).filter(|path| path.is_dir()) {
        // A stick that is full or was pulled out must not keep anybody from working: its age is shown.
        let passphrase = association.backup_passphrase.as_deref();
        let copied =
            safety::back_up(writer, folder, &elsewhere, safety::Kind::Daily, clock.now(), passphrase);
        if copied.is_ok() {
            drop(safety::thin_out(&elsewhere));
        }
    }
    Ok(())
}

fn open_to_read(folder: &Folder, failure: &Failure) -> State {
    let details = failure.clone().spoken(Lang::Fr).message;
    if failure.is_damage() {
        return State::Rescue(Problem::new(ProblemKind::Damaged, details));
    }
    let opened = look_long(&folder.file()).and_then(|(conn, copy)| {
        conn.pragma_update(None, "query_only", true)?;
        Ok((migrate::version(&conn)?, conn, copy))
    });
    match opened {
        Ok((version, conn, copy)) if version == migrate::latest() => State::Ready(Box::new(Database {
            writer: None,
            reader: Mutex::new(conn),
            problem: Some(Problem::new(ProblemKind::ReadOnly, details)),
            doubted: AtomicBool::new(false),
            _copy: copy,
        })),
        // A first start or a new version without room: there is nothing that this program can read.
        Ok(_) => State::Rescue(Problem::new(ProblemKind::Unreadable, details)),
        Err(error) => State::Rescue(Problem::new(ProblemKind::Unreadable, format!("{details} {error}"))),
    }
}

/// For a whole session of reading a copy is better: somebody else may write the file meanwhile.
fn look_long(file: &Path) -> rusqlite::Result<(Connection, Option<Copy>)> {
    match Copy::of(file) {
        Ok(copy) => db::open_writer(&copy.file).map(|conn| (conn, Some(copy))),
        Err(_) => look(file),
    }
}

impl Database {
    /// Closes properly: everything in the one file, then the seal. Where that fails nothing is lost:
    /// the last writes stay beside the file, and the next start takes the time to look.
    pub(crate) fn close(self, folder: &Folder) {
        let Some(writer) = self.writer else { return };
        drop(self.reader);
        let writer = writer.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
        let gathered = writer.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(()));
        let closed = writer.close();
        // With companions left behind the file alone is not the whole truth.
        let alone = !companion(&folder.file(), "-wal").exists();
        if gathered.is_ok() && closed.is_ok() && alone && !self.doubted.into_inner() {
            drop(seal::put(folder));
        }
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
    fn sweep(folder: &Folder) {
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
