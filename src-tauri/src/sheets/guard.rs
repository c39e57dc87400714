//! Looks at a workbook before calamine does: what calamine would unpack, repeat or reserve must stay small.
//! An allocation that fails ends the program and cannot be caught, so nothing here is left to chance.

use super::book::Kind;
use super::read::{CELLS_MAX, COLUMNS_MAX, ROWS_MAX, SheetRefusal, UNPACKED_MAX};
use std::io::{Cursor, Read, Seek, SeekFrom, Write};
use zip::ZipArchive;

/// Unpacks every part of a zip into nothing, to learn its true size: the sizes a zip declares may lie.
pub(super) fn check_zip(bytes: &[u8]) -> Result<Kind, SheetRefusal> {
    check_zip_up_to(bytes, UNPACKED_MAX)
}

fn check_zip_up_to(bytes: &[u8], unpacked_max: usize) -> Result<Kind, SheetRefusal> {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| SheetRefusal::Unreadable)?;
    let mut kind = Kind::Xlsx;
    let mut left = unpacked_max;
    for index in 0..zip.len() {
        // A part that does not unpack is calamine's to refuse, if it needs it.
        let Ok(part) = zip.by_index(index) else { continue };
        let Ok(name) = part.name().map(|name| name.to_lowercase()) else { continue };
        if name == "mimetype" {
            kind = Kind::Ods;
        } else if name.ends_with("workbook.bin") {
            kind = Kind::Xlsb;
        }
        let mut content = Counted { left, kept: (name == "content.xml").then(Vec::new) };
        if std::io::copy(&mut { part }, &mut content).is_err() && content.left == 0 {
            return Err(SheetRefusal::TOO_MUCH_UNPACKED);
        }
        left = content.left;
        if let Some(content) = content.kept {
            check_repeats(&String::from_utf8_lossy(&content))?;
        }
    }
    Ok(kind)
}

/// Counts what is written; refuses to go below nothing.
struct Counted {
    left: usize,
    kept: Option<Vec<u8>>,
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.left = self.left.saturating_sub(bytes.len());
        if self.left == 0 {
            return Err(std::io::ErrorKind::FileTooLarge.into());
        }
        if let Some(kept) = &mut self.kept {
            kept.extend_from_slice(bytes);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// An ODS says "this cell 16,384 times, this row a million times": what would it be, written out?
fn check_repeats(content: &str) -> Result<(), SheetRefusal> {
    // calamine looks for the end of a table for ever.
    let opened = content.split("<table:table ").skip(1);
    let opened = opened.filter(|table| !table.split('>').next().is_some_and(|tag| tag.ends_with('/')));
    if content.matches("</table:table>").count() < opened.count() {
        return Err(SheetRefusal::Unreadable);
    }
    let (mut weight, mut area) = (0_usize, 0_usize);
    for table in content.split("<table:table ") {
        let (mut position, mut height, mut width) = (0_usize, 0, 0);
        for row in table.split("<table:table-row").skip(1) {
            let row = row.split("</table:table-row").next().unwrap_or(row);
            let repeated = largest(row, "table:number-rows-repeated");
            let (columns, row_weight) = written_out(row);
            position = position.saturating_add(repeated);
            if 0 < columns {
                height = position;
                width = columns.max(width);
                weight = weight.saturating_add(row_weight.saturating_mul(repeated));
            }
        }
        if ROWS_MAX < height {
            return Err(SheetRefusal::TOO_MANY_ROWS);
        }
        if COLUMNS_MAX < width {
            return Err(SheetRefusal::TOO_MANY_COLUMNS);
        }
        area = area.saturating_add(height * width);
    }
    if UNPACKED_MAX < weight {
        return Err(SheetRefusal::TOO_MUCH_UNPACKED);
    }
    if CELLS_MAX < area { Err(SheetRefusal::TOO_MANY_CELLS) } else { Ok(()) }
}

/// Columns up to the last cell with something in it, and the bytes up to there.
fn written_out(row: &str) -> (usize, usize) {
    let (mut columns, mut weight) = (0_usize, 0_usize);
    let (mut columns_here, mut weight_here) = (0_usize, 0_usize);
    for cell in row.split("table-cell").skip(1).filter(|piece| !piece.trim_start().starts_with('>')) {
        let repeated = largest(cell, "table:number-columns-repeated");
        let bytes = cell.len().saturating_add(largest(cell, "text:c"));
        columns_here = columns_here.saturating_add(repeated);
        weight_here = weight_here.saturating_add(bytes.saturating_mul(repeated));
        if cell.contains("office:") || cell.contains("<text:") || cell.contains("table:formula") {
            (columns, weight) = (columns_here, weight_here);
        }
    }
    (columns, weight)
}

/// The largest number given to an attribute, 1 if there is none.
fn largest(xml: &str, attribute: &str) -> usize {
    let mut largest = 1;
    for value in xml.split(attribute).skip(1) {
        let value = value.trim_start().trim_start_matches('=').trim_start().trim_start_matches(['"', '\'']);
        let digits = value.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(value.len());
        if 0 < digits {
            largest = largest.max(value[..digits].parse().unwrap_or(usize::MAX));
        }
    }
    largest
}

/// Takes the workbook out of an old Excel file and wraps it anew, so that calamine meets no loop in the
/// container; declared dimensions are crossed out (calamine reserves what they say), cells must lie near.
pub(super) fn check_xls(bytes: &[u8]) -> Result<Vec<u8>, SheetRefusal> {
    let mut container = cfb::CompoundFile::open(Cursor::new(bytes)).map_err(|_| SheetRefusal::Unreadable)?;
    if container.exists("/EncryptedPackage") {
        return Err(SheetRefusal::Protected);
    }
    let name = if container.is_stream("/Workbook") { "/Workbook" } else { "/Book" };
    let stream = container.open_stream(name).map_err(|_| SheetRefusal::Unreadable)?;
    let mut workbook = Vec::new();
    let length = u64::try_from(bytes.len()).expect("a length fits 64 bits");
    stream.take(length).read_to_end(&mut workbook).map_err(|_| SheetRefusal::Unreadable)?;
    let mut area = 0_usize;
    for sheet in sheet_positions(&workbook) {
        area = area.saturating_add(check_xls_sheet(&mut workbook, sheet)?);
        if CELLS_MAX < area {
            return Err(SheetRefusal::TOO_MANY_CELLS);
        }
    }
    wrap(&workbook).map_err(|_| SheetRefusal::Unreadable)
}

fn wrap(workbook: &[u8]) -> std::io::Result<Vec<u8>> {
    // calamine takes a container of version 4 that holds one large stream for an empty one.
    let mut container = cfb::CompoundFile::create_with_version(cfb::Version::V3, Cursor::new(Vec::new()))?;
    container.create_stream("/Workbook")?.write_all(workbook)?;
    container.flush()?;
    let mut cursor = container.into_inner();
    cursor.seek(SeekFrom::Start(0))?;
    Ok(cursor.into_inner())
}

const BOUND_SHEET: u16 = 0x0085;
const DIMENSIONS: u16 = 0x0200;
const MULTIPLE_NUMBERS: u16 = 0x00BD;
/// Formula, number, label, rich string, boolean or error, small number, shared label.
const CELLS: [u16; 7] = [0x0006, 0x0203, 0x0204, 0x00D6, 0x0205, 0x027E, 0x00FD];
const SUBSTREAM: u16 = 0x0809;
const SUBSTREAM_END: u16 = 0x000A;
/// A record that nobody reads.
const CROSSED_OUT: [u8; 2] = [0xFF, 0xFF];

fn sheet_positions(workbook: &[u8]) -> Vec<usize> {
    let mut positions = Vec::new();
    let mut at = 0;
    while let Some((kind, record)) = record(workbook, at) {
        match kind {
            SUBSTREAM_END => break,
            BOUND_SHEET => {
                let position = u32::from(number(record, 0)) | u32::from(number(record, 2)) << 16;
                positions.push(usize::try_from(position).unwrap_or(usize::MAX));
            }
            _ => {}
        }
        at += 4 + record.len();
    }
    positions
}

/// Walks as calamine does; answers rows times columns.
fn check_xls_sheet(workbook: &mut [u8], position: usize) -> Result<usize, SheetRefusal> {
    let (mut height, mut width, mut depth) = (0, 0, 0_usize);
    let mut at = position;
    while let Some((kind, record)) = record(workbook, at) {
        let next = at + 4 + record.len();
        let last_column = match kind {
            SUBSTREAM => {
                depth += 1;
                None
            }
            SUBSTREAM_END if depth <= 1 => break,
            SUBSTREAM_END => {
                depth -= 1;
                None
            }
            MULTIPLE_NUMBERS => Some(number(record, 2).max(number(record, record.len().max(2) - 2))),
            kind if CELLS.contains(&kind) => Some(number(record, 2)),
            _ => None,
        };
        if let Some(column) = last_column {
            height = height.max(usize::from(number(record, 0)) + 1);
            width = width.max(usize::from(column) + 1);
        }
        if kind == DIMENSIONS {
            workbook[at..at + 2].copy_from_slice(&CROSSED_OUT);
        }
        at = next;
    }
    if COLUMNS_MAX < width { Err(SheetRefusal::TOO_MANY_COLUMNS) } else { Ok(height * width) }
}

fn record(workbook: &[u8], at: usize) -> Option<(u16, &[u8])> {
    let head = workbook.get(at..at.checked_add(4)?)?;
    let length = usize::from(number(head, 2));
    Some((number(head, 0), workbook.get(at + 4..at + 4 + length)?))
}

/// Two bytes, the small end first; 0 where there are none.
fn number(record: &[u8], at: usize) -> u16 {
    let byte = |at: usize| record.get(at).copied().unwrap_or(0);
    u16::from_le_bytes([byte(at), byte(at + 1)])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zip_is_refused_for_its_true_size() {
        let bytes = include_bytes!("../../../tests/fixtures/sheets/foyers.xlsx");
        assert!(matches!(check_zip_up_to(bytes, 1_000_000), Ok(Kind::Xlsx)));
        assert!(matches!(check_zip_up_to(bytes, 10_000), Err(SheetRefusal::TooHeavy { max_mib: 400 })));
    }

    #[test]
    fn repeats_are_counted_up_to_the_last_cell_with_something_in_it() {
        let check = |row: &str, columns: usize| assert_eq!(written_out(row).0, columns, "{row}");
        check("><table:table-cell table:number-columns-repeated=\"1024\"/>", 0);
        check(
            "><table:table-cell table:number-columns-repeated=\"3\"/><table:table-cell office:value=\"1\"/>",
            4,
        );
        check(
            "><table:table-cell office:value=\"1\"/><table:table-cell table:number-columns-repeated=\"9\"/>",
            1,
        );
        check(
            "><table:table-cell office:value=\"1\" table:number-columns-repeated = '7'></table:table-cell>",
            7,
        );
        assert_eq!(largest("a=\"99999999999999999999999\"", "a"), usize::MAX);
    }
}
