//! The tables `device` (insert-only) and `desk` (one row).

use crate::clock::Clock;
use crate::kernel::ids::DeviceId;
use crate::kernel::instant;
use crate::kernel::lang::Lang;
use rusqlite::{Connection, named_params};
use sha2::{Digest, Sha256};
use std::path::Path;

/// Why a device came to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    New,
    /// The file stands at another place than where the device was made.
    Copied,
    Restored,
    /// The file was changed outside Cabas and opened all the same.
    Altered,
}

impl Reason {
    fn name(self) -> &'static str {
        match self {
            Reason::New => "new",
            Reason::Copied => "copied",
            Reason::Restored => "restored",
            Reason::Altered => "altered",
        }
    }
}

/// The desk's one row, with its device.
pub(crate) struct Desk {
    pub(crate) device: DeviceId,
    pub(crate) prefix: String,
    pub(crate) fingerprint: String,
    pub(crate) person: Option<String>,
    pub(crate) lang: Lang,
    pub(crate) text_percent: i64,
}

pub(crate) fn read(conn: &Connection) -> rusqlite::Result<Desk> {
    let sql = "
        select device.id, prefix, fingerprint, person, lang, text_percent
        from desk join device on device.id = desk.device";
    conn.prepare_cached(sql)?.query_row([], |row| {
        let lang: String = row.get(4)?;
        Ok(Desk {
            device: row.get(0)?,
            prefix: row.get(1)?,
            fingerprint: row.get(2)?,
            person: row.get(3)?,
            lang: Lang::parse(&lang).expect("the table checks the language"),
            text_percent: row.get(5)?,
        })
    })
}

/// The first device of a new file.
pub(crate) fn begin(
    conn: &Connection,
    clock: &Clock,
    prefix: &str,
    fingerprint: &str,
    lang: Lang,
) -> rusqlite::Result<()> {
    let device = add_device(conn, clock, prefix, fingerprint, Reason::New)?;
    conn.execute(
        "insert into desk (only_row, device, lang) values (1, :device, :lang)",
        named_params! {":device": device, ":lang": lang.code()},
    )?;
    conn.execute("insert into association (only_row) values (1)", [])?;
    Ok(())
}

/// A new device for a file that was restored, copied or altered, so that no receipt number is given twice.
pub(crate) fn take_over(
    conn: &Connection,
    clock: &Clock,
    fingerprint: &str,
    reason: Reason,
) -> rusqlite::Result<String> {
    let used = prefixes(conn)?;
    let mut prefix = draw_prefix(clock);
    while used.contains(&prefix) {
        prefix = draw_prefix(clock);
    }
    let device = add_device(conn, clock, &prefix, fingerprint, reason)?;
    conn.execute("update desk set device = :device", named_params! {":device": device})?;
    Ok(prefix)
}

/// Where the file stands: a copy has another birth or another place on the disk.
pub(crate) fn fingerprint(file: &Path) -> std::io::Result<String> {
    let about = std::fs::metadata(file)?;
    let born = about.created().ok();
    #[cfg(unix)]
    let place = std::os::unix::fs::MetadataExt::ino(&about);
    #[cfg(not(unix))]
    let place = file.canonicalize()?;
    let sum = Sha256::digest(format!("{born:?} {place:?}"));
    Ok(crate::db::seal::hex(&sum[..8]))
}

pub(super) fn save_person(conn: &Connection, person: Option<&str>) -> rusqlite::Result<()> {
    conn.execute("update desk set person = :person", named_params! {":person": person})?;
    Ok(())
}

pub(super) fn save_lang(conn: &Connection, lang: Lang) -> rusqlite::Result<()> {
    conn.execute("update desk set lang = :lang", named_params! {":lang": lang.code()})?;
    Ok(())
}

pub(super) fn save_text_percent(conn: &Connection, percent: i64) -> rusqlite::Result<()> {
    conn.execute("update desk set text_percent = :percent", named_params! {":percent": percent})?;
    Ok(())
}

fn add_device(
    conn: &Connection,
    clock: &Clock,
    prefix: &str,
    fingerprint: &str,
    reason: Reason,
) -> rusqlite::Result<DeviceId> {
    let device = DeviceId(clock.new_id());
    conn.execute(
        "insert into device (id, prefix, reason, fingerprint, since_at)
         values (:id, :prefix, :reason, :fingerprint, :since_at)",
        named_params! {
            ":id": device, ":prefix": prefix, ":reason": reason.name(),
            ":fingerprint": fingerprint, ":since_at": instant::write(clock.now()),
        },
    )?;
    Ok(device)
}

fn prefixes(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = conn.prepare("select prefix from device")?;
    let rows = statement.query_map([], |row| row.get(0))?;
    rows.collect()
}

/// Two letters at random: two copies of one file hardly ever take the same prefix, as `B` and `B` would.
pub(crate) fn draw_prefix(clock: &Clock) -> String {
    // Without I, O and Q, which are read as 1 and 0.
    const LETTERS: &[u8] = b"ABCDEFGHJKLMNPRSTUVWXYZ";
    let salt = clock.new_salt();
    let letter = |hex: &str| {
        let number = usize::from_str_radix(hex, 16).expect("a salt is hexadecimal");
        char::from(LETTERS[number % LETTERS.len()])
    };
    [letter(&salt[..6]), letter(&salt[6..12])].iter().collect()
}
