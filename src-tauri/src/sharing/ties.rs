//! Who comes first when all else is equal, and what a draw brings: both from a hash that anybody can compute again.
//! What is shared is in it, so that the place changes from one product and one campaign to the next; the order of
//! arrival is not.

use crate::kernel::ids::HouseholdId;
use sha2::{Digest, Sha256};
use uuid::Uuid;

/// The first eight bytes of the SHA-256 of `offer/household`, or of `campaign/household` for what is split over a whole
/// campaign: the lowest comes first.
pub(super) fn tie(shared: Uuid, household: HouseholdId) -> u64 {
    leading(&format!("{shared}/{}", household.0))
}

/// What a ticket of a household draws: the lowest is served first.
pub(super) fn drawn(seed: &str, household: HouseholdId, ticket: i64) -> u64 {
    leading(&format!("{seed}/{}/{ticket}", household.0))
}

fn leading(text: &str) -> u64 {
    Sha256::digest(text).iter().take(8).fold(0, |sum, byte| (sum << 8) | u64::from(*byte))
}
