//! Opening the file of a folder: examined on a copy first, so that a sick file is never touched.

use super::examine::{Copy, Problem, ProblemKind, Trust, examine, look_long};
use crate::clock::Clock;
use crate::context::{Context, Role};
use crate::db::folder::{Folder, companion};
use crate::db::{self, migrate, seal};
use crate::desk::{self, Reason};
use crate::failure::{Code, Failure};
use crate::kernel::lang::Lang;
use crate::kernel::sentence::Sentence;
use crate::progress::Progress;
use crate::{journal, safety, settings};
use rusqlite::Connection;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::AtomicBool;

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
