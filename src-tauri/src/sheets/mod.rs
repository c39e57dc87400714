//! Spreadsheets, both ways: the bytes of any file become rows of text, and a table becomes CSV or XLSX.
//! It knows no domain: what a column means, whether a phone lost its leading 0, which rows are wrong is for
//! the caller. Others call `read`, `to_csv`, `to_xlsx`; nothing here opens a file or reads a clock.
//! Whatever the bytes, the answer is a `Sheet` or a `SheetRefusal`: never a panic, never the whole memory.

mod book;
mod guard;
mod read;
mod text;
mod write;

pub use read::{
    BYTES_MAX, CELL_CHARS_MAX, CELLS_MAX, COLUMNS_MAX, Options, ROWS_MAX, Sheet, SheetRefusal, UNPACKED_MAX,
    read, read_all,
};
pub use text::{Delimiter, Encoding};
pub use write::{Cell, Table, WriteRefusal, to_csv, to_xlsx, to_xlsx_book};
