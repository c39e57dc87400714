//! The papers about cash sessions and cash deposits.

use super::making::Paper;
use crate::router::Router;

pub(super) const PAPERS: &[Paper] = &[];

pub(super) fn register(_: &mut Router) {}
