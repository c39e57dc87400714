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

mod adhesions;
mod cash;
mod desk;
pub mod documents;
mod journal;
mod member_files;
mod members;
mod numbers;
mod safety;
mod settings;
pub mod sheets;

pub mod cli;
mod demo;
#[cfg(feature = "desktop")]
mod desktop;
pub mod play;

pub use app::{App, Opening};
pub use context::Role;
pub use failure::{Code, Failure};
