//! The seal: a sum of the whole file, written when it is closed properly. At the next opening any byte
//! that changed meanwhile is noticed, also where SQLite itself cannot see it (inside a text).

use super::folder::{Folder, sync};
use super::writes;
use sha2::{Digest, Sha256};
use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

/// What the seal says of the file that stands there now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Seal {
    /// Not one byte changed since Cabas closed it.
    Whole,
    /// The file is not the one that Cabas closed.
    Broken,
    /// The last session did not end properly (power cut): SQLite's own checks must do.
    Absent,
}

pub(crate) fn check(folder: &Folder) -> io::Result<Seal> {
    let seal = match std::fs::read(folder.seal()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Seal::Absent),
        seal => seal?,
    };
    // Cabas leaves no writes beside a sealed file: others did.
    let whole = !writes::waiting(&folder.file()) && seal == sum_of(&folder.file())?.as_bytes();
    Ok(if whole { Seal::Whole } else { Seal::Broken })
}

/// Removed before the first write, so that a power cut leaves no false alarm.
pub(crate) fn lift(folder: &Folder) -> io::Result<()> {
    match std::fs::remove_file(folder.seal()) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed.and_then(|()| sync(folder.root())),
    }
}

/// Appears whole or not at all: half a seal would be a false alarm.
pub(crate) fn put(folder: &Folder) -> io::Result<()> {
    let partial = folder.seal().with_extension("partial");
    let mut file = File::create(&partial)?;
    file.write_all(sum_of(&folder.file())?.as_bytes())?;
    file.sync_all()?;
    std::fs::rename(&partial, folder.seal())?;
    sync(folder.root())
}

/// SHA-256 of a file, in hexadecimal.
pub(crate) fn sum_of(path: &Path) -> io::Result<String> {
    let mut file = File::open(path)?;
    let mut hasher = Sha256::new();
    let mut block = vec![0; 1 << 16];
    loop {
        match file.read(&mut block)? {
            0 => return Ok(hex(&hasher.finalize())),
            read => hasher.update(&block[..read]),
        }
    }
}

/// Bytes in hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
