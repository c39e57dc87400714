//! The papers about household accounts and cheques.

use super::making::Paper;
use crate::router::Router;

pub(super) const PAPERS: &[Paper] = &[];

pub(super) fn register(_: &mut Router) {}
