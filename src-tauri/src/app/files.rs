//! Commands that act on the file as a whole, or need no file: texts, progress, copies, restoring,
//! the example association.

use super::examine::{ProblemKind, Trust};
use super::session::{self, State};
use super::{App, Session, lock};
use crate::context::{ANYONE, OFFICERS};
use crate::db;
use crate::db::folder::discard;
use crate::desk::{self, Reason};
use crate::failure::{Code, Failure};
use crate::kernel::lang::Lang;
use crate::kernel::sentence::{Param, Sentence};
use crate::router::Router;
use crate::{adhesions, documents, journal, play, safety, settings, words};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::path::{Path, PathBuf};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.live("app.start", ANYONE, start);
    router.live("words.bundle", ANYONE, bundle);
    router.live("progress.show", ANYONE, show_progress);
    router.live("progress.cancel", ANYONE, cancel_progress);
    router.live("safety.list_backups", ANYONE, list_backups);
    router.live("safety.list_drives", ANYONE, list_drives);
    router.live("safety.back_up", ANYONE, back_up);
    router.live("safety.preview_restore", OFFICERS, preview_restore);
    router.live("safety.restore", OFFICERS, restore);
    router.live("safety.open_anyway", OFFICERS, open_anyway);
    router.live("safety.start_anew", OFFICERS, start_anew);
    router.live("documents.open", ANYONE, open_document);
    router.live("example.open", ANYONE, open_example);
    router.live("example.leave", ANYONE, leave_example);
}

/// Say whether the file is open, and what is wrong when it is not.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct StartApp {}

/// Give the screens their texts.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct Bundle {
    /// The desk's language unless told.
    #[ts(optional = nullable)]
    lang: Option<Lang>,
}

/// Show how far a long command is.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowProgress {}

/// Stop a long command; what it did is taken back.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CancelProgress {}

/// List the copies, newest first.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListBackups {
    /// Another folder (a USB stick); the laptop's own copies unless told.
    #[ts(optional = nullable)]
    folder: Option<String>,
}

/// List the drives a copy can go to, USB sticks first.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListDrives {}

/// Make a verified copy now.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct BackUp {
    /// Where to; the laptop's own copies unless told. Elsewhere it is encrypted when a passphrase is set.
    #[ts(optional = nullable)]
    folder: Option<String>,
}

/// Look into a copy before it replaces the file.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewRestore {
    /// Full path of the copy.
    file: String,
    #[ts(optional = nullable)]
    passphrase: Option<String>,
}

/// Replace the file by a copy; the replaced file is kept.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct Restore {
    /// Full path of the copy.
    file: String,
    #[ts(optional = nullable)]
    passphrase: Option<String>,
}

/// Open a file that was changed outside Cabas, as it is.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct OpenAnyway {}

/// Start with an empty file; the one that cannot be used is kept.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct StartAnew {}

/// Open a paper with the program this computer has for it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct OpenDocument {
    /// Full path of a file in the documents folder.
    path: String,
}

/// Open the example association, in a file of its own.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct OpenExample {}

/// Go back from the example to the association's own file.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct LeaveExample {}

#[derive(Debug, Serialize, TS)]
struct StartView {
    state: StartState,
    example: bool,
    version: String,
    folder: String,
    problem: Option<ProblemView>,
}

#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "snake_case")]
enum StartState {
    Ready,
    FirstStart,
    Rescue,
}

#[derive(Debug, Serialize, TS)]
struct ProblemView {
    kind: ProblemKind,
    message: String,
    details: String,
    can_open_anyway: bool,
    can_start_anew: bool,
}

#[derive(Debug, Serialize, TS)]
struct BundleView {
    lang: Lang,
    dir: String,
    texts: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
struct ProgressView {
    running: bool,
    #[ts(type = "number")]
    done: u64,
    #[ts(type = "number")]
    total: u64,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct BackUpView {
    backup: safety::BackupView,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct PreviewRestoreView {
    file: String,
    #[ts(type = "number")]
    households: i64,
    last_household: Option<String>,
    /// Number of the newest receipt in the copy.
    last_receipt: Option<String>,
    last_entry: Option<LastEntryView>,
    /// Writes in the open file that the copy does not have; unknown when no file is open.
    #[ts(type = "number | null")]
    lost_entries: Option<i64>,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct LastEntryView {
    at: String,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct OpenedView {
    opened: bool,
}

fn start(app: &App, _: StartApp) -> Result<StartView, Failure> {
    start_view(&app.session(), app.lang())
}

fn start_view(session: &Session, lang: Lang) -> Result<StartView, Failure> {
    let (state, problem) = match &session.state {
        State::Rescue(problem) => (StartState::Rescue, Some(problem)),
        State::Ready(database) => {
            let done = settings::read(&lock(&database.reader))?.first_start_done_on.is_some();
            let state = if done { StartState::Ready } else { StartState::FirstStart };
            (state, database.problem.as_ref())
        }
    };
    let problem = problem.map(|problem| ProblemView {
        kind: problem.kind,
        message: words::say(lang, &problem.sentence()),
        details: problem.details.clone(),
        can_open_anyway: problem.kind == ProblemKind::Altered,
        can_start_anew: may_start_anew(problem.kind),
    });
    Ok(StartView {
        state,
        example: session.folder.is_example(),
        version: env!("CARGO_PKG_VERSION").to_owned(),
        folder: session.folder.root().to_string_lossy().into(),
        problem,
    })
}

fn bundle(app: &App, input: Bundle) -> Result<BundleView, Failure> {
    let lang = input.lang.unwrap_or_else(|| app.lang());
    let texts = words::screens(lang).iter().map(|text| (*text).to_owned()).collect();
    Ok(BundleView { lang, dir: "ltr".to_owned(), texts })
}

fn show_progress(app: &App, _: ShowProgress) -> Result<ProgressView, Failure> {
    let (done, total) = app.progress.state();
    let sentence = Sentence::new("core-progress").count("done", done).count("total", total);
    // A long command writes: the connection that reads the desk's language is free.
    Ok(ProgressView { running: 0 < total, done, total, sentence: words::say(app.lang(), &sentence) })
}

fn cancel_progress(app: &App, _: CancelProgress) -> Result<ProgressView, Failure> {
    app.progress.cancel();
    show_progress(app, ShowProgress {})
}

fn list_backups(app: &App, input: ListBackups) -> Result<safety::Backups, Failure> {
    let folder = app.session().folder.clone();
    safety::list(&folder, input.folder.as_deref().map(Path::new), app.clock.today(), app.lang())
}

fn list_drives(_: &App, _: ListDrives) -> Result<safety::DrivesView, Failure> {
    Ok(safety::drives())
}

fn back_up(app: &App, input: BackUp) -> Result<BackUpView, Failure> {
    let lang = app.lang();
    let session = app.session();
    let conn = lock(&session.ready()?.reader);
    let passphrase = settings::read(&conn)?.backup_passphrase;
    let elsewhere = input.folder.as_deref().map(PathBuf::from);
    if elsewhere.as_ref().is_some_and(|folder| !folder.is_dir()) {
        return Err(Failure::no_such_folder(input.folder.unwrap_or_default()));
    }
    // Copies that stay beside the plain file gain nothing from encryption.
    let passphrase = passphrase.filter(|_| elsewhere.is_some());
    let into = elsewhere.unwrap_or_else(|| session.folder.backups());
    let now = app.clock.now();
    let made =
        safety::back_up(&conn, &session.folder, &into, safety::Kind::Manual, now, passphrase.as_deref())?;
    safety::thin_out(&into)?;
    let sentence = Sentence::new("core-backup-made").with("at", Param::Instant(made.taken_at));
    Ok(BackUpView { backup: made.view(app.clock.today()), sentence: words::say(lang, &sentence) })
}

fn preview_restore(app: &App, input: PreviewRestore) -> Result<PreviewRestoreView, Failure> {
    let lang = app.lang();
    let session = app.session();
    let plain = safety::plain_copy(&session.folder, Path::new(&input.file), input.passphrase.as_deref())?;
    let seen = look_inside(app, &session, &plain, &input.file, lang);
    discard(&plain);
    seen
}

fn look_inside(
    app: &App,
    session: &Session,
    plain: &Path,
    file: &str,
    lang: Lang,
) -> Result<PreviewRestoreView, Failure> {
    let (conn, preview) = safety::look_inside(plain)?;
    let caller = session::Caller { lang: Some(lang), ..session::Caller::default() };
    let ctx = session::context(&conn, &session.folder, &app.clock, &app.progress, &caller)?;
    let last_entry = journal::newest(&conn, &ctx)?.map(|(at, sentence)| LastEntryView { at, sentence });
    let lost_entries = match session.ready() {
        Ok(database) => Some((journal::count(&lock(&database.reader))? - preview.journal_rows).max(0)),
        Err(_) => None,
    };
    let sentence = match lost_entries {
        Some(lost) => Sentence::new("core-restore-lost").count("lost", lost),
        None => Sentence::new("core-restore-unknown"),
    };
    Ok(PreviewRestoreView {
        file: file.to_owned(),
        households: preview.households,
        last_household: preview.last_household,
        last_receipt: adhesions::last_receipt(&conn)?,
        last_entry,
        lost_entries,
        sentence: words::say(lang, &sentence),
    })
}

fn restore(app: &App, input: Restore) -> Result<StartView, Failure> {
    let lang = app.lang();
    let mut session = app.session_to_change();
    let plain = safety::plain_copy(&session.folder, Path::new(&input.file), input.passphrase.as_deref())?;
    if let Err(failure) = make_ready(app, &session, &plain) {
        discard(&plain);
        return Err(failure);
    }
    session.close();
    let swapped = safety::swap(&session.folder, &plain, app.clock.now());
    reopen(app, &mut session, lang, Trust::OnlyWhole);
    swapped?;
    start_view(&session, lang)
}

/// Brings the copy to today's shape, under a device and receipt prefix of its own.
fn make_ready(app: &App, session: &Session, plain: &Path) -> Result<(), Failure> {
    let mut conn = Connection::open(plain)?;
    db::migrate::migrate(&mut conn)?;
    app.clock.resume(journal::count(&conn)?);
    let fingerprint = desk::fingerprint(plain)?;
    let tx = conn.transaction()?;
    desk::take_over(&tx, &app.clock, &fingerprint, Reason::Restored)?;
    session::note(tx, &session.folder, &app.clock, "safety.restore")?;
    conn.close().map_err(|(_, error)| error.into())
}

fn reopen(app: &App, session: &mut Session, lang: Lang, trust: Trust) {
    session.state = session::open(&session.folder, &app.clock, lang, trust);
}

fn open_anyway(app: &App, _: OpenAnyway) -> Result<StartView, Failure> {
    let lang = app.lang();
    let mut session = app.session_to_change();
    let problem = session.problem()?;
    if problem.kind != ProblemKind::Altered {
        return Err(Failure::new(Code::Refused, problem.sentence()));
    }
    reopen(app, &mut session, lang, Trust::Altered);
    start_view(&session, lang)
}

fn start_anew(app: &App, _: StartAnew) -> Result<StartView, Failure> {
    let lang = app.lang();
    let mut session = app.session_to_change();
    let problem = session.problem()?;
    if !may_start_anew(problem.kind) {
        return Err(Failure::new(Code::Refused, problem.sentence()));
    }
    safety::set_aside(&session.folder, app.clock.now())?;
    reopen(app, &mut session, lang, Trust::Altered);
    start_view(&session, lang)
}

/// A file that another program or another day can open is no reason to begin again.
fn may_start_anew(kind: ProblemKind) -> bool {
    match kind {
        ProblemKind::Damaged | ProblemKind::Altered | ProblemKind::Missing | ProblemKind::NotOurs => true,
        ProblemKind::Newer | ProblemKind::ReadOnly | ProblemKind::Unreadable => false,
    }
}

fn open_document(app: &App, input: OpenDocument) -> Result<OpenedView, Failure> {
    let path = documents::one_of_ours(&app.session().folder.documents(), &input.path)?;
    Ok(OpenedView { opened: app.opener.is_some_and(|open| open(&path)) })
}

fn open_example(app: &App, _: OpenExample) -> Result<StartView, Failure> {
    let lang = app.lang();
    let example = app.session().home.example();
    if !example.file().exists() {
        if example.root().exists() {
            // What is left of an example whose file is gone helps nobody.
            std::fs::remove_dir_all(example.root())?;
        }
        db::folder::make_private(example.root())?;
        play::build_example(example.root(), lang)?;
    }
    let mut session = app.session_to_change();
    session.close();
    session.folder = example;
    reopen(app, &mut session, lang, Trust::OnlyWhole);
    start_view(&session, lang)
}

fn leave_example(app: &App, _: LeaveExample) -> Result<StartView, Failure> {
    let lang = app.lang();
    let mut session = app.session_to_change();
    if session.folder.is_example() {
        session.close();
        session.folder = session.home.clone();
        reopen(app, &mut session, lang, Trust::OnlyWhole);
    }
    start_view(&session, lang)
}
