//! Cabas: offline group purchasing for neighbours. Read ARCHITECTURE.md first.
//! The modules in reading order: values, the door, the file, then the slices.

pub mod kernel;

pub mod app;
mod clock;
mod context;
mod failure;
mod progress;
mod router;
pub mod wire;
mod words;

pub mod db;

mod accounts;
mod adhesions;
mod bank;
mod baskets;
mod books;
mod campaigns;
mod cash;
mod catalogue;
mod catalogue_files;
mod cheques;
mod consolidation;
mod desk;
pub mod documents;
mod erasure;
mod funds;
mod journal;
mod member_files;
mod members;
mod numbers;
mod pickup;
mod purchasing;
mod receptions;
mod safety;
mod settings;
mod settlement;
mod sharing;
pub mod sheets;
mod stock;
mod tiers;
mod tills;
mod volunteers;

pub mod cli;
mod demo;
#[cfg(feature = "desktop")]
mod desktop;
pub mod play;

pub use app::{App, Opening};
pub use context::Role;
pub use failure::{Code, Failure};
