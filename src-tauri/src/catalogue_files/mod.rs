//! Price lists, in and out: a spreadsheet or a GDXP file becomes products and prices (seen first, undone as a
//! whole), and the catalogue becomes CSV, XLSX or GDXP. What a product is, `catalogue` knows.

mod commands;

pub(crate) use commands::register;
