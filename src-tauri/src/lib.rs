//! Cabas: offline group purchasing for neighbours. Read ARCHITECTURE.md first.

pub mod kernel;
