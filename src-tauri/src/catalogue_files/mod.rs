//! Price lists, in and out: a spreadsheet or a GDXP file becomes products and prices (seen first, undone as a
//! whole), and the catalogue becomes CSV, XLSX or GDXP. What a product is, `catalogue` knows.

mod apply;
mod columns;
mod commands;
mod compared;
mod export;
mod gdxp;
mod lines;
mod mapping;
mod meant;
mod plan;
mod prices;
mod reading;
mod source;
mod state;
mod store;
mod units;
mod views;
mod vocabulary;

pub(crate) use commands::register;
