//! The one place that reads the clock and draws ids. With `--today` and `--seed` both are repeatable.

use chrono::{DateTime, Duration, Local, NaiveDate, NaiveTime, Utc};
use sha2::{Digest, Sha256};
use std::sync::{Mutex, MutexGuard, PoisonError};
use uuid::Uuid;

/// More ids and salts than one command draws (an import of 10,000 households draws about 30,000).
const DRAWS_PER_ROW: u64 = 1_000_000;

/// Where today, the present instant, new ids and salts come from.
pub(crate) struct Clock {
    fixed: Mutex<Option<Fixed>>,
}

/// A played day: each instant asked for is one second after the one before; ids follow the seed.
struct Fixed {
    today: NaiveDate,
    seed: u64,
    ticks: i64,
    drawn: u64,
}

impl Clock {
    /// The computer's clock, unless a day is given.
    pub(crate) fn new(today: Option<NaiveDate>, seed: u64) -> Clock {
        let fixed = today.map(|today| Fixed { today, seed, ticks: 0, drawn: 0 });
        Clock { fixed: Mutex::new(fixed) }
    }

    /// Moves a played day; the ids go on from where they were.
    pub(crate) fn set_today(&self, today: NaiveDate) {
        let mut fixed = self.lock();
        match fixed.as_mut() {
            Some(fixed) => (fixed.today, fixed.ticks) = (today, 0),
            None => *fixed = Some(Fixed { today, seed: 0, ticks: 0, drawn: 0 }),
        }
    }

    /// Goes on after what the file already holds, so that a second process draws no id twice.
    pub(crate) fn resume(&self, journal_rows: i64) {
        if let Some(fixed) = self.lock().as_mut() {
            fixed.ticks = fixed.ticks.max(journal_rows);
            fixed.drawn = fixed.drawn.max(u64::try_from(journal_rows).unwrap_or_default() * DRAWS_PER_ROW);
        }
    }

    /// The civil day where the computer stands.
    pub(crate) fn today(&self) -> NaiveDate {
        #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
        let real = || Local::now().date_naive();
        self.lock().as_ref().map_or_else(real, |fixed| fixed.today)
    }

    pub(crate) fn now(&self) -> DateTime<Utc> {
        #[expect(clippy::disallowed_methods, reason = "this is the one place that reads the clock")]
        let real = Utc::now;
        self.lock().as_mut().map_or_else(real, Fixed::tick)
    }

    /// A new id of version 7: ids made later sort later.
    pub(crate) fn new_id(&self) -> Uuid {
        self.lock().as_mut().map_or_else(Uuid::now_v7, |fixed| {
            let at = fixed.tick();
            let millis = u64::try_from(at.timestamp_millis()).expect("played days are after 1970");
            let bytes = fixed.draw();
            let mut random = [0; 10];
            random.copy_from_slice(&bytes[..10]);
            uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
        })
    }

    /// Sixteen bytes nobody can guess, in hexadecimal (repeatable on a played day).
    pub(crate) fn new_salt(&self) -> String {
        self.lock().as_mut().map_or_else(Uuid::new_v4, Fixed::draw_uuid).simple().to_string()
    }

    fn lock(&self) -> MutexGuard<'_, Option<Fixed>> {
        self.fixed.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Fixed {
    fn tick(&mut self) -> DateTime<Utc> {
        let morning = self.today.and_time(NaiveTime::from_hms_opt(8, 0, 0).expect("8 h exists")).and_utc();
        self.ticks += 1;
        morning + Duration::seconds(self.ticks)
    }

    fn draw(&mut self) -> [u8; 32] {
        self.drawn += 1;
        Sha256::digest(format!("{}:{}", self.seed, self.drawn)).into()
    }

    fn draw_uuid(&mut self) -> Uuid {
        let bytes = self.draw();
        let mut random = [0; 16];
        random.copy_from_slice(&bytes[..16]);
        Uuid::from_bytes(random)
    }
}
