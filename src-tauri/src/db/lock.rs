//! One process at a time has the file open. A second one waits a little, then learns who holds it.

use super::folder::Folder;
use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::sync::mpsc;
use std::time::Duration;

/// How long a terminal waits for the file.
pub(crate) const LOCK_WAIT: Duration = Duration::from_secs(5);

/// Held while the file is open; the system drops it with the process, even on kill -9.
pub(crate) struct Lock {
    _file: File,
}

#[derive(Debug)]
pub(crate) enum LockProblem {
    /// The words the holder left, as in `fenêtre, processus 4242`.
    HeldBy(String),
    Io(io::Error),
}

impl From<io::Error> for LockProblem {
    fn from(error: io::Error) -> LockProblem {
        LockProblem::Io(error)
    }
}

impl Lock {
    /// Takes the folder for `holder`, waiting `wait` at most.
    pub(crate) fn take(folder: &Folder, holder: &str, wait: Duration) -> Result<Lock, LockProblem> {
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(folder.lock())?;
        let file = match file.try_lock() {
            Ok(()) => file,
            Err(TryLockError::Error(error)) => return Err(error.into()),
            Err(TryLockError::WouldBlock) => wait_for(file, wait)?.ok_or_else(|| {
                LockProblem::HeldBy(std::fs::read_to_string(folder.holder()).unwrap_or_default())
            })?,
        };
        std::fs::write(folder.holder(), holder)?;
        Ok(Lock { _file: file })
    }
}

/// Blocks in a thread of its own, so that the wait can end; a lock that comes too late is let go at once.
fn wait_for(file: File, wait: Duration) -> io::Result<Option<File>> {
    let (sender, receiver) = mpsc::channel();
    std::thread::spawn(move || {
        let locked = file.lock().map(|()| file);
        // Nobody listens any more when the wait is over: the file is dropped and with it the lock.
        drop(sender.send(locked));
    });
    receiver.recv_timeout(wait).ok().transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_second_one_learns_who_holds_the_file() {
        let dir = tempfile::tempdir().unwrap();
        let folder = Folder::new(dir.path());
        let held = Lock::take(&folder, "fenêtre 12", Duration::ZERO).ok().unwrap();
        let second = Lock::take(&folder, "terminal 13", Duration::from_millis(20));
        assert!(matches!(second, Err(LockProblem::HeldBy(who)) if who == "fenêtre 12"));
        drop(held);
        assert!(Lock::take(&folder, "terminal 14", LOCK_WAIT).is_ok());
    }
}
