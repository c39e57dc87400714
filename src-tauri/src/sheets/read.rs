//! The door for files: recognises the kind by its first bytes, gathers cells into rows, holds the limits.

use super::text::{Delimiter, Encoding};
use super::{book, text};
use crate::kernel::sentence::{Refusal, Sentence};

/// Rows of one sheet, its header included.
pub const ROWS_MAX: usize = 100_000;
pub const COLUMNS_MAX: usize = 200;
/// Rows times columns of one sheet.
pub const CELLS_MAX: usize = 10_000_000;
/// Bytes of the file.
pub const BYTES_MAX: usize = 50 * MIB;
/// Bytes of the file once unpacked, and of all texts of one sheet.
pub const UNPACKED_MAX: usize = 400 * MIB;
pub const CELL_CHARS_MAX: usize = 20_000;

const MIB: usize = 1024 * 1024;

/// What a person chose after seeing a preview; what is `None` is guessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// Only for text files.
    pub encoding: Option<Encoding>,
    /// Only for text files.
    pub delimiter: Option<Delimiter>,
    /// Only for workbooks.
    pub sheet: Option<String>,
}

/// The texts of one sheet, and how they were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Rectangular: every row has as many cells as the widest one. Never empty. Empty rows and columns at the
    /// end are gone, so are empty rows at the beginning; empty columns at the beginning stay, and so do empty
    /// rows in between, so that positions are those a person sees.
    pub rows: Vec<Vec<String>>,
    /// `None` for a workbook.
    pub encoding: Option<Encoding>,
    /// `None` for a workbook.
    pub delimiter: Option<Delimiter>,
    /// The sheet that was read; `None` for a text file.
    pub sheet: Option<String>,
    /// The visible sheets of the workbook; none for a text file.
    pub sheets: Vec<String>,
    /// The number a spreadsheet program shows beside `rows[0]`, from 1: `rows[i]` is its row `first_row + i`.
    /// (Excel does not count a `sep=;` line, nor do we; a cell over several lines is one row.)
    pub first_row: usize,
}

/// Why a file gave no rows.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetRefusal {
    #[error("not a spreadsheet, or a broken one")]
    Unreadable,
    #[error("protected by a password")]
    Protected,
    #[error("no text in the file")]
    Empty,
    #[error("a quote opened at row {row} is never closed")]
    UnclosedQuote { row: usize },
    #[error("no sheet is called {sheet}")]
    NoSuchSheet { sheet: String },
    #[error("more than {max_mib} MiB")]
    TooHeavy { max_mib: usize },
    #[error("more than {max} rows")]
    TooManyRows { max: usize },
    #[error("more than {max} columns")]
    TooManyColumns { max: usize },
    #[error("more than {max} cells")]
    TooManyCells { max: usize },
    #[error("more than {max} characters at row {row}, column {column}")]
    CellTooLong { row: usize, column: usize, max: usize },
}

impl SheetRefusal {
    pub(super) const TOO_HEAVY: SheetRefusal = SheetRefusal::TooHeavy { max_mib: BYTES_MAX / MIB };
    pub(super) const TOO_MUCH_UNPACKED: SheetRefusal = SheetRefusal::TooHeavy { max_mib: UNPACKED_MAX / MIB };
    pub(super) const TOO_MANY_ROWS: SheetRefusal = SheetRefusal::TooManyRows { max: ROWS_MAX };
    pub(super) const TOO_MANY_COLUMNS: SheetRefusal = SheetRefusal::TooManyColumns { max: COLUMNS_MAX };
    pub(super) const TOO_MANY_CELLS: SheetRefusal = SheetRefusal::TooManyCells { max: CELLS_MAX };
}

impl Refusal for SheetRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            SheetRefusal::Unreadable => Sentence::new("sheets-unreadable"),
            SheetRefusal::Protected => Sentence::new("sheets-protected"),
            SheetRefusal::Empty => Sentence::new("sheets-empty"),
            SheetRefusal::UnclosedQuote { row } => {
                Sentence::new("sheets-unclosed-quote").count("row", count(*row))
            }
            SheetRefusal::NoSuchSheet { sheet } => {
                Sentence::new("sheets-no-such-sheet").text("sheet", sheet.as_str())
            }
            SheetRefusal::TooHeavy { max_mib } => {
                Sentence::new("sheets-too-heavy").count("max", count(*max_mib))
            }
            SheetRefusal::TooManyRows { max } => {
                Sentence::new("sheets-too-many-rows").count("max", count(*max))
            }
            SheetRefusal::TooManyColumns { max } => {
                Sentence::new("sheets-too-many-columns").count("max", count(*max))
            }
            SheetRefusal::TooManyCells { max } => {
                Sentence::new("sheets-too-many-cells").count("max", count(*max))
            }
            SheetRefusal::CellTooLong { row, column, max } => Sentence::new("sheets-cell-too-long")
                .count("row", count(*row))
                .count("column", count(*column))
                .count("max", count(*max)),
        }
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).expect("no limit and no position of a sheet passes 2^63")
}

/// Reads one sheet of a file. The name only helps when the content does not say what it is.
pub fn read(file_name: &str, bytes: &[u8], options: &Options) -> Result<Sheet, SheetRefusal> {
    if BYTES_MAX < bytes.len() {
        return Err(SheetRefusal::TOO_HEAVY);
    }
    match book::recognise(bytes) {
        Some(container) => book::read(container, bytes, options.sheet.as_deref()),
        None => text::read(file_name, bytes, options),
    }
}

/// Reads every visible sheet of a file that has something in it; a text file is one. Never none.
pub fn read_all(file_name: &str, bytes: &[u8], options: &Options) -> Result<Vec<Sheet>, SheetRefusal> {
    if BYTES_MAX < bytes.len() {
        return Err(SheetRefusal::TOO_HEAVY);
    }
    match book::recognise(bytes) {
        Some(container) => book::read_all(container, bytes),
        None => text::read(file_name, bytes, options).map(|sheet| vec![sheet]),
    }
}

/// Gathers cells in any order, and refuses as soon as a limit is passed.
#[derive(Default)]
pub(super) struct Grid {
    rows: Vec<Vec<String>>,
    width: usize,
    bytes: usize,
}

impl Grid {
    /// Positions count from 0. An empty text leaves no trace: it cannot make the sheet larger.
    pub(super) fn put(&mut self, row: usize, column: usize, text: &str) -> Result<(), SheetRefusal> {
        if text.is_empty() {
            return Ok(());
        }
        if ROWS_MAX <= row {
            return Err(SheetRefusal::TOO_MANY_ROWS);
        }
        if COLUMNS_MAX <= column {
            return Err(SheetRefusal::TOO_MANY_COLUMNS);
        }
        if CELL_CHARS_MAX < text.chars().count() {
            return Err(SheetRefusal::CellTooLong { row: row + 1, column: column + 1, max: CELL_CHARS_MAX });
        }
        self.bytes += text.len();
        if UNPACKED_MAX < self.bytes {
            return Err(SheetRefusal::TOO_MUCH_UNPACKED);
        }
        if self.rows.len() <= row {
            self.rows.resize(row + 1, Vec::new());
        }
        self.width = self.width.max(column + 1);
        if CELLS_MAX < self.rows.len() * self.width {
            return Err(SheetRefusal::TOO_MANY_CELLS);
        }
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        bare(text).clone_into(&mut cells[column]);
        Ok(())
    }

    /// The rows, made rectangular, and the number of the first one from 1.
    pub(super) fn finish(self) -> Result<(Vec<Vec<String>>, usize), SheetRefusal> {
        let Grid { mut rows, width, bytes: _ } = self;
        let first = rows.iter().position(|row| !row.is_empty()).ok_or(SheetRefusal::Empty)?;
        rows.drain(..first);
        for row in &mut rows {
            row.resize(width, String::new());
        }
        Ok((rows, first + 1))
    }
}

/// A spreadsheet program runs a cell that begins so.
fn is_run(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r'])
}

/// Whether a text is apostrophes, at least `least` of them, before something a spreadsheet would run.
pub(super) fn is_quoted_run(text: &str, least: usize) -> bool {
    let rest = text.trim_start_matches('\'');
    least <= text.len() - rest.len() && is_run(rest)
}

/// Takes back the apostrophe that `write` (or a careful person) put before a text such as `+33 6…`.
fn bare(text: &str) -> &str {
    if is_quoted_run(text, 1) { &text[1..] } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], refusal: SheetRefusal) {
        assert_eq!(read("liste.csv", bytes, &Options::default()), Err(refusal));
    }

    #[test]
    fn everything_has_a_limit() {
        check(&vec![b' '; BYTES_MAX + 1], SheetRefusal::TooHeavy { max_mib: 50 });
        check("a\n".repeat(ROWS_MAX + 1).as_bytes(), SheetRefusal::TooManyRows { max: 100_000 });
        check("a;".repeat(COLUMNS_MAX + 1).as_bytes(), SheetRefusal::TooManyColumns { max: 200 });
        let long = "é".repeat(CELL_CHARS_MAX + 1);
        check(
            format!("a;b\nc;{long}\n").as_bytes(),
            SheetRefusal::CellTooLong { row: 2, column: 2, max: 20_000 },
        );
        let wide = format!("{}z\n", ";".repeat(COLUMNS_MAX - 1));
        check(
            format!("{wide}{}", "a\n".repeat(CELLS_MAX / COLUMNS_MAX)).as_bytes(),
            SheetRefusal::TooManyCells { max: 10_000_000 },
        );
    }

    #[test]
    fn limits_do_not_count_what_is_empty() {
        let bytes = format!("a;b{}\n{}", ";".repeat(COLUMNS_MAX), "\n".repeat(ROWS_MAX));
        let sheet = read("liste.csv", bytes.as_bytes(), &Options::default()).unwrap();
        assert_eq!(sheet.rows, [["a", "b"]]);
    }

    #[test]
    fn one_apostrophe_before_what_would_run_is_taken_back() {
        for (written, read) in
            [("'+33 6", "+33 6"), ("''=1", "'=1"), ("'t Hof", "'t Hof"), ("'", "'"), ("=1", "=1"), ("a", "a")]
        {
            assert_eq!(bare(written), read);
        }
    }

    #[test]
    fn refusals_say_their_numbers() {
        let refusal = SheetRefusal::CellTooLong { row: 2, column: 3, max: 4 };
        let expected =
            Sentence::new("sheets-cell-too-long").count("row", 2).count("column", 3).count("max", 4);
        assert_eq!(refusal.sentence(), expected);
    }
}
