//! A price tier: what a household pays of the cost price, and for how long. Values in, values out.

use crate::kernel::rate::BasisPoints;
use crate::kernel::sentence::{Refusal, Sentence};

/// The tiers a group usually begins with: half the cost price, the cost price, fifteen percent more
/// (domain.md 8.1). Letters, not words: nothing on them says who is poor.
pub(super) const USUAL: [(&str, u32); 3] = [("A", 5_000), ("B", 10_000), ("C", 11_500)];

/// Three times the cost price: beyond, a figure was mistyped.
const COEFFICIENT_MAX: u32 = 30_000;

/// A share of the cost price that makes sense.
pub(super) fn coefficient(rate: BasisPoints) -> Result<BasisPoints, TierRefusal> {
    if (1..=COEFFICIENT_MAX).contains(&rate.basis_points()) {
        Ok(rate)
    } else {
        Err(TierRefusal::Coefficient)
    }
}

/// One capital letter that no other tier has.
pub(super) fn letter(text: &str, taken: &[&str]) -> Result<String, TierRefusal> {
    let letter = text.trim().to_uppercase();
    let one = letter.len() == 1 && letter.bytes().all(|byte| byte.is_ascii_uppercase());
    if one && !taken.contains(&letter.as_str()) { Ok(letter) } else { Err(TierRefusal::Letter) }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum TierRefusal {
    #[error("no such household")]
    NoSuchHousehold,
    #[error("no such tier")]
    NoSuchTier,
    #[error("tiers are set already")]
    TiersSet,
    #[error("the letter is one capital letter that no other tier has")]
    Letter,
    #[error("a tier has a name")]
    NoName,
    #[error("the share of the cost price is above 0 % and at most 300 %")]
    Coefficient,
    #[error("the one who checked gives a name")]
    NobodyChecked,
    #[error("the end comes before the beginning")]
    Backwards,
    #[error("tiers that still run are not purged")]
    StillRuns,
}

impl Refusal for TierRefusal {
    fn sentence(&self) -> Sentence {
        Sentence::new(match self {
            TierRefusal::NoSuchHousehold => "refusal-no-such-household",
            TierRefusal::NoSuchTier => "refusal-no-such-tier",
            TierRefusal::TiersSet => "refusal-tiers-set",
            TierRefusal::Letter => "refusal-tier-letter",
            TierRefusal::NoName => "refusal-tier-name",
            TierRefusal::Coefficient => "refusal-tier-coefficient",
            TierRefusal::NobodyChecked => "refusal-tier-nobody-checked",
            TierRefusal::Backwards => "refusal-tier-backwards",
            TierRefusal::StillRuns => "refusal-tier-still-runs",
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_of_the_cost_price_is_above_nothing_and_at_most_three_times() {
        for (rate, fine) in [(0, false), (1, true), (5_000, true), (30_000, true), (30_001, false)] {
            assert_eq!(coefficient(BasisPoints::new(rate)).is_ok(), fine, "{rate}");
        }
    }

    #[test]
    fn a_letter_is_one_and_free() {
        assert_eq!(letter(" d ", &["A"]), Ok("D".to_owned()));
        for wrong in ["", "AB", "é", "1", "a"] {
            assert_eq!(letter(wrong, &["A"]), Err(TierRefusal::Letter), "{wrong}");
        }
    }
}
