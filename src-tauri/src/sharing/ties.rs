//! Who comes first when all else is equal, and what a draw brings: both from a hash that anybody can compute again.
//! The order of arrival is not in it.

use crate::kernel::ids::{HouseholdId, ProductId};
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The first eight bytes of the SHA-256 of `campaign/household`, for what is split over a whole campaign: the lowest
/// comes first.
pub(super) fn tie(campaign: Uuid, household: HouseholdId) -> u64 {
    leading(&format!("{campaign}/{}", household.0))
}

/// A product in one campaign, and how often it was offered before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Turn {
    pub(super) product: ProductId,
    pub(super) times: i64,
}

impl Turn {
    /// The place of a household: the lowest comes first. Every second time the order is drawn again, and the time after
    /// it is that order from its end: of two, who came first comes second the next time.
    pub(super) fn place(self, household: HouseholdId) -> u64 {
        let drawn = leading(&format!("{}/{}/{}", self.product.0, self.times / 2, household.0));
        if self.times % 2 == 0 { drawn } else { !drawn }
    }
}

/// What a ticket of a household draws: the lowest is served first.
pub(super) fn drawn(seed: &str, household: HouseholdId, ticket: i64) -> u64 {
    leading(&format!("{seed}/{}/{ticket}", household.0))
}

fn leading(text: &str) -> u64 {
    Sha256::digest(text).iter().take(8).fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}
