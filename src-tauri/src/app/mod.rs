//! The one door: `App::call(name, json)`. The window, the terminal and the tests all come through here.
//! It finds the command, checks the role, opens the transaction, writes the journal row, and puts
//! failures into words.

mod examine;
mod files;
mod session;

use crate::clock::Clock;
use crate::context::Role;
use crate::db::folder::Folder;
use crate::db::lock::{Lock, LockProblem};
use crate::failure::{Code, Failure};
use crate::kernel::lang::Lang;
use crate::kernel::sentence::Sentence;
use crate::progress::Progress;
use crate::router::{Router, Run};
use crate::{
    accounts, adhesions, bank, baskets, books, campaigns, cash, catalogue, catalogue_files, cheques,
    consolidation, desk, documents, erasure, funds, journal, member_files, members, numbers, pickup,
    purchasing, receptions, settings, settlement, sharing, stock, tiers, tills, volunteers,
};
use chrono::NaiveDate;
use examine::{Problem, Trust};
use rusqlite::TransactionBehavior;
use serde_json::Value;
pub(crate) use session::Caller;
use session::{Database, State};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::atomic::Ordering;
use std::sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::time::Duration;

/// How to open the program.
pub struct Opening {
    /// The data folder; the platform's when `None`.
    pub data: Option<PathBuf>,
    /// Who takes the file, in words for the next one who wants it.
    pub holder: String,
    /// How long to wait for a file somebody else holds.
    pub wait: Duration,
    /// A played day, for scenarios.
    pub today: Option<NaiveDate>,
    pub seed: u64,
    pub lang: Option<Lang>,
    pub person: Option<String>,
    pub role: Role,
}

impl Default for Opening {
    fn default() -> Opening {
        Opening {
            data: None,
            holder: format!("processus {}", std::process::id()),
            wait: crate::db::lock::LOCK_WAIT,
            today: None,
            seed: 0,
            lang: None,
            person: None,
            role: Role::All,
        }
    }
}

/// The program, with one association's file open.
pub struct App {
    router: Router,
    clock: Clock,
    caller: Mutex<Caller>,
    progress: Progress,
    session: RwLock<Session>,
    opener: Option<fn(&Path) -> bool>,
    _lock: Option<Lock>,
}

/// The folder that is open now: the association's own, or the example's.
struct Session {
    home: Folder,
    folder: Folder,
    state: State,
}

impl App {
    /// Opens the data folder. Fails only when somebody else holds it or it cannot be made.
    pub fn open(opening: Opening) -> Result<App, Failure> {
        let lang = opening.lang.unwrap_or_default();
        App::open_inner(opening).map_err(|failure| failure.spoken(lang))
    }

    fn open_inner(opening: Opening) -> Result<App, Failure> {
        let no_folder = || Failure::new(Code::Unavailable, Sentence::new("failure-no-data-folder"));
        let folder = Folder::new(opening.data.or_else(Folder::platform).ok_or_else(no_folder)?);
        crate::db::folder::make_private(folder.root())?;
        let clock = Clock::new(opening.today, opening.seed);
        let lang = opening.lang.unwrap_or_default();
        let (lock, state) = match Lock::take(&folder, &opening.holder, opening.wait) {
            Ok(lock) => (Some(lock), session::open(&folder, &clock, lang, Trust::OnlyWhole)),
            Err(LockProblem::HeldBy(who)) => {
                let sentence = Sentence::new("failure-held-by").text("holder", who);
                return Err(Failure::new(Code::Unavailable, sentence));
            }
            Err(LockProblem::Io(error)) => (None, session::open_unlocked(&folder, &error.into())),
        };
        let caller = Caller { lang: opening.lang, person: opening.person, role: opening.role };
        Ok(App {
            router: commands(),
            clock,
            caller: Mutex::new(caller),
            progress: Progress::default(),
            session: RwLock::new(Session { home: folder.clone(), folder, state }),
            opener: None,
            _lock: lock,
        })
    }

    /// How papers are opened on this computer; only the window has a way.
    #[must_use]
    pub fn with_opener(mut self, opener: fn(&Path) -> bool) -> App {
        self.opener = Some(opener);
        self
    }

    /// The only way into the program.
    pub fn call(&self, name: &str, input: Value) -> Result<Value, Failure> {
        let result = catch_unwind(AssertUnwindSafe(|| self.call_inner(name, input)));
        let result = result.unwrap_or_else(|panic| {
            let said = panic.downcast_ref::<String>().map(String::as_str);
            Err(Failure::bug(said.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or("panic")))
        });
        result.map_err(|failure| {
            if failure.is_damage() {
                self.session().doubt();
            }
            failure.spoken(self.lang())
        })
    }

    fn call_inner(&self, name: &str, input: Value) -> Result<Value, Failure> {
        let command = self.router.find(name)?;
        let caller = self.caller();
        if !command.open_to(caller.role) {
            let sentence = Sentence::new("refusal-role").text("who", command.who_may());
            return Err(Failure::new(Code::Refused, sentence));
        }
        // Nothing typed in the input is the same as an empty one.
        let input = if input.is_null() { Value::Object(serde_json::Map::new()) } else { input };
        match &command.run {
            Run::Live(run) => run(self, input),
            Run::Read(run) => {
                let session = self.session();
                let conn = lock(&session.ready()?.reader);
                let ctx = session::context(&conn, &session.folder, &self.clock, &self.progress, &caller)?;
                run(&conn, &ctx, input)
            }
            Run::Write(run) => {
                let session = self.session();
                let mut conn = lock(session.writer()?);
                let _running = self.progress.begin();
                let tx = conn.transaction_with_behavior(TransactionBehavior::Immediate)?;
                let ctx = session::context(&tx, &session.folder, &self.clock, &self.progress, &caller)?;
                let answer = run(&tx, &ctx, input.clone())?;
                journal::append(&tx, &ctx, name, input)?;
                tx.commit()?;
                Ok(answer)
            }
        }
    }

    /// The language of the desk, or the default when no file is open.
    pub(crate) fn lang(&self) -> Lang {
        let chosen = self.caller().lang;
        let desk = || {
            let session = self.session();
            let conn = lock(&session.ready().ok()?.reader);
            desk::read(&conn).ok().map(|desk| desk.lang)
        };
        chosen.or_else(desk).unwrap_or_default()
    }

    fn caller(&self) -> Caller {
        lock(&self.caller).clone()
    }

    /// For a played scenario: who calls from now on.
    pub(crate) fn set_caller(&self, change: impl FnOnce(&mut Caller)) {
        change(&mut lock(&self.caller));
    }

    /// For a played scenario: the day moves.
    pub(crate) fn set_today(&self, today: NaiveDate) {
        self.clock.set_today(today);
    }

    /// Waits until nobody uses the open file: it is about to be another.
    fn session_to_change(&self) -> RwLockWriteGuard<'_, Session> {
        self.session.write().unwrap_or_else(PoisonError::into_inner)
    }

    fn session(&self) -> RwLockReadGuard<'_, Session> {
        self.session.read().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Session {
    fn ready(&self) -> Result<&Database, Failure> {
        match &self.state {
            State::Ready(database) => Ok(database),
            State::Rescue(problem) => Err(Failure::new(Code::Unavailable, problem.sentence())),
        }
    }

    fn writer(&self) -> Result<&Mutex<rusqlite::Connection>, Failure> {
        let read_only = || Failure::new(Code::Unavailable, Sentence::new("failure-read-only"));
        self.ready()?.writer.as_ref().ok_or_else(read_only)
    }

    /// What keeps the file from being opened; refused when nothing does.
    fn problem(&self) -> Result<Problem, Failure> {
        match &self.state {
            State::Rescue(problem) => Ok(problem.clone()),
            State::Ready(_) => Err(Failure::new(Code::Refused, Sentence::new("refusal-file-is-open"))),
        }
    }

    /// Damage was met: the next start examines the whole file.
    fn doubt(&self) {
        if let State::Ready(database) = &self.state {
            database.doubted.store(true, Ordering::Relaxed);
        }
    }

    /// Closes the file properly; the session then waits for another.
    fn close(&mut self) {
        let problem = Problem::closed();
        match std::mem::replace(&mut self.state, State::Rescue(problem)) {
            State::Ready(database) => database.close(&self.folder),
            State::Rescue(_) => {}
        }
    }
}

impl Drop for App {
    fn drop(&mut self) {
        self.session.get_mut().unwrap_or_else(PoisonError::into_inner).close();
    }
}

/// Every command there is.
pub(crate) fn commands() -> Router {
    let mut router = Router::default();
    files::register(&mut router);
    desk::register(&mut router);
    settings::register(&mut router);
    members::register(&mut router);
    member_files::register(&mut router);
    journal::register(&mut router);
    cash::register(&mut router);
    tills::register(&mut router);
    cheques::register(&mut router);
    accounts::register(&mut router);
    tiers::register(&mut router);
    erasure::register(&mut router);
    adhesions::register(&mut router);
    funds::register(&mut router);
    books::register(&mut router);
    bank::register(&mut router);
    catalogue::register(&mut router);
    catalogue_files::register(&mut router);
    campaigns::register(&mut router);
    baskets::register(&mut router);
    stock::register(&mut router);
    consolidation::register(&mut router);
    purchasing::register(&mut router);
    receptions::register(&mut router);
    sharing::register(&mut router);
    pickup::register(&mut router);
    settlement::register(&mut router);
    volunteers::register(&mut router);
    documents::register(&mut router);
    numbers::register(&mut router);
    router
}

/// A lock poisoned by a panic still guards a file that was rolled back.
pub(crate) fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::{ANYONE, OFFICERS, TREASURER, WRITERS};

    #[test]
    fn every_group_of_roles_is_named_by_the_refusal() {
        let named = [ANYONE, WRITERS, OFFICERS, TREASURER];
        for command in commands().commands() {
            assert!(named.contains(&command.roles), "{}: add its roles to `refusal-role`", command.name);
        }
    }
}
