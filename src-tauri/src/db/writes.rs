//! SQLite's journal of writes (`-wal`), read as its format says. After a power cut SQLite drops everything
//! behind the first frame whose sum is wrong. That is right for a last write cut in two, and a silent loss
//! when the frame is older: then writes follow that were acknowledged after it.

use super::folder::companion;
use std::io;
use std::path::Path;

const HEADER_BYTES: usize = 32;
const FRAME_HEADER_BYTES: usize = 24;
/// The last write may be cut in two and still have its end on the disk; a second one behind a wrong frame
/// began only once that frame was safe.
const CUT_WRITES_MAX: usize = 1;

/// Whether something waits beside the file to become part of it.
pub(crate) fn waiting(file: &Path) -> bool {
    acknowledged(file) || filled(file, "-journal")
}

/// Whether writes wait there that were acknowledged. (`-journal` only takes back one that was not, as at
/// the very first start.)
pub(crate) fn acknowledged(file: &Path) -> bool {
    filled(file, "-wal")
}

fn filled(file: &Path, suffix: &str) -> bool {
    std::fs::metadata(companion(file, suffix)).is_ok_and(|about| 0 < about.len())
}

/// What is wrong with the writes beside `file`; `None` when at most the last one was cut.
pub(crate) fn damage(file: &Path) -> io::Result<Option<String>> {
    match std::fs::read(companion(file, "-wal")) {
        Ok(bytes) => Ok(damage_in(&bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

fn damage_in(bytes: &[u8]) -> Option<String> {
    let (header, frames) = bytes.split_at_checked(HEADER_BYTES)?;
    if frames.is_empty() {
        return None;
    }
    let big_endian = word(header, 0) & 1 == 1;
    let page_bytes = usize::try_from(word(header, 8)).ok()?;
    let mut seed = sum((0, 0), &header[..24], big_endian);
    // The header was safe on the disk before the first frame was begun.
    if seed != (word(header, 24), word(header, 28)) || page_bytes < 512 {
        return Some("wal header".to_owned());
    }
    let (mut first_wrong, mut commits_behind) = (None, 0);
    for (number, frame) in frames.chunks_exact(FRAME_HEADER_BYTES + page_bytes).enumerate() {
        if frame[8..16] != header[16..24] {
            // Left over from an earlier round of the journal, or torn.
            first_wrong = first_wrong.or(Some(number));
            continue;
        }
        let written = (word(frame, 16), word(frame, 20));
        seed = sum(sum(seed, &frame[..8], big_endian), &frame[FRAME_HEADER_BYTES..], big_endian);
        if seed != written {
            first_wrong = first_wrong.or(Some(number));
        }
        // The next frame was summed from what this one says.
        seed = written;
        if first_wrong.is_some() && word(frame, 4) != 0 {
            commits_behind += 1;
        }
    }
    let number = first_wrong.filter(|_| CUT_WRITES_MAX < commits_behind)?;
    Some(format!("wal frame {}", number + 1))
}

/// The eight bytes at a time sum of the format (two running words).
fn sum((mut first, mut second): (u32, u32), bytes: &[u8], big_endian: bool) -> (u32, u32) {
    let read = |bytes: &[u8]| {
        let bytes = bytes.try_into().expect("four bytes were taken");
        if big_endian { u32::from_be_bytes(bytes) } else { u32::from_le_bytes(bytes) }
    };
    for eight in bytes.chunks_exact(8) {
        first = first.wrapping_add(read(&eight[..4])).wrapping_add(second);
        second = second.wrapping_add(read(&eight[4..])).wrapping_add(first);
    }
    (first, second)
}

fn word(bytes: &[u8], at: usize) -> u32 {
    u32::from_be_bytes(bytes[at..at + 4].try_into().expect("four bytes were taken"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Three writes in a journal, each one page.
    fn three_writes() -> Vec<u8> {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("file");
        let conn = crate::db::open_writer(&file).unwrap();
        conn.execute_batch("create table t (a integer) strict;").unwrap();
        conn.query_row("pragma wal_checkpoint(truncate)", [], |_| Ok(())).unwrap();
        for n in 0..3 {
            conn.execute("insert into t values (?1)", [n]).unwrap();
        }
        std::fs::read(companion(&file, "-wal")).unwrap()
    }

    const FRAME: usize = FRAME_HEADER_BYTES + 4096;

    #[test]
    fn a_whole_journal_and_one_cut_at_its_end_are_fine() {
        let bytes = three_writes();
        assert_eq!(bytes.len(), HEADER_BYTES + 3 * FRAME);
        for length in 0..bytes.len() {
            assert_eq!(damage_in(&bytes[..length]), None, "cut at {length}");
        }
        assert_eq!(damage_in(&bytes), None);
    }

    #[test]
    fn a_wrong_byte_with_two_writes_behind_it_is_damage() {
        for (at, expected) in [
            (5, Some("wal header")),
            (HEADER_BYTES + 30, Some("wal frame 1")),
            (HEADER_BYTES + FRAME + 30, Some("wal frame 2")),
            (HEADER_BYTES + 10, Some("wal frame 1")),
            // The last write may have been cut: the one that nobody acknowledged.
            (HEADER_BYTES + 2 * FRAME + 30, None),
        ] {
            let mut bytes = three_writes();
            bytes[at] ^= 0x55;
            assert_eq!(damage_in(&bytes).as_deref(), expected, "byte {at}");
        }
    }
}
