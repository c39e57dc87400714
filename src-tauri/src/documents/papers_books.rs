//! The papers about the books.

use super::making::Paper;
use crate::router::Router;

pub(super) const PAPERS: &[Paper] = &[];

pub(super) fn register(_: &mut Router) {}
