//! How far a long command is, and whether the person asked to stop it. Shared without waiting for the file.

use crate::failure::{Code, Failure};
use crate::kernel::sentence::Sentence;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

/// One long command at a time: `done` of `total` steps.
#[derive(Default)]
pub(crate) struct Progress {
    total: AtomicU64,
    done: AtomicU64,
    cancelled: AtomicBool,
}

/// While it lives a command runs; then nothing does, however the command ended.
pub(crate) struct Running<'a>(&'a Progress);

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.0.total.store(0, Ordering::Relaxed);
    }
}

impl Progress {
    /// A command begins: from here on it can be cancelled, even before it knows its number of steps.
    pub(crate) fn begin(&self) -> Running<'_> {
        self.cancelled.store(false, Ordering::Relaxed);
        Running(self)
    }

    pub(crate) fn start(&self, total: usize) {
        self.done.store(0, Ordering::Relaxed);
        self.total.store(u64::try_from(total).unwrap_or(u64::MAX), Ordering::Relaxed);
    }

    /// One step more; refuses when the person asked to stop, so that the transaction rolls back.
    pub(crate) fn step(&self) -> Result<(), Failure> {
        self.done.fetch_add(1, Ordering::Relaxed);
        if self.cancelled.load(Ordering::Relaxed) {
            return Err(Failure::new(Code::Refused, Sentence::new("refusal-cancelled")));
        }
        Ok(())
    }

    pub(crate) fn cancel(&self) {
        self.cancelled.store(true, Ordering::Relaxed);
    }

    /// Steps done and steps in all; (0, 0) when nothing runs.
    pub(crate) fn state(&self) -> (u64, u64) {
        let total = self.total.load(Ordering::Relaxed);
        (self.done.load(Ordering::Relaxed).min(total), total)
    }
}
