//! A pack that named households share (domain.md case 16): parts that make the pack, and what happens to the part of one
//! who does not come. Values in, values out.

use crate::kernel::coded;
use crate::kernel::ids::HouseholdId;
use crate::kernel::quantity::{Dimension, Quantity};
use crate::kernel::sentence::{Param, Refusal, Sentence};

coded! {
    /// Who takes the part of a household that does not come.
    SharedFallback {
        /// The others of the pack, in proportion.
        Others = "others",
        /// A household that said so.
        Household = "household",
        /// The group's stock.
        Stock = "stock",
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum SharedRefusal {
    #[error("no such shared pack")]
    NotFound,
    #[error("it is ended already")]
    Ended,
    #[error("the order is settled")]
    Settled,
    #[error("no such household")]
    NoSuchHousehold,
    #[error("one household shares with nobody")]
    OnlyOne,
    #[error("a household stands twice")]
    Twice,
    #[error("a part is something")]
    EmptyPart,
    #[error("a pack holds something")]
    EmptyPack,
    #[error("the parts make {sum:?}, the pack holds {pack:?}")]
    NotTheWhole { sum: Quantity, pack: Quantity },
    #[error("say which household takes it")]
    NoFallback,
    #[error("say why it ends")]
    NoReason,
}

impl Refusal for SharedRefusal {
    fn sentence(&self) -> Sentence {
        let key = match self {
            SharedRefusal::NotFound => "refusal-shared-pack-not-found",
            SharedRefusal::Ended => "refusal-shared-pack-ended",
            SharedRefusal::Settled => "refusal-shared-pack-settled",
            SharedRefusal::NoSuchHousehold => "refusal-no-such-household",
            SharedRefusal::OnlyOne => "refusal-shared-pack-only-one",
            SharedRefusal::Twice => "refusal-shared-pack-twice",
            SharedRefusal::EmptyPart => "refusal-shared-pack-empty-part",
            SharedRefusal::EmptyPack => "refusal-shared-pack-empty",
            SharedRefusal::NoFallback => "refusal-shared-pack-no-fallback",
            SharedRefusal::NoReason => "refusal-shared-pack-no-reason",
            SharedRefusal::NotTheWhole { sum, pack } if pack.amount() < sum.amount() => {
                return parts_of("refusal-shared-pack-too-much", *sum, *pack);
            }
            SharedRefusal::NotTheWhole { sum, pack } => {
                return parts_of("refusal-shared-pack-too-little", *sum, *pack);
            }
        };
        Sentence::new(key)
    }
}

fn parts_of(key: &'static str, sum: Quantity, pack: Quantity) -> Sentence {
    let apart = Quantity::new(pack.dimension(), (pack.amount() - sum.amount()).abs());
    Sentence::new(key)
        .with("sum", Param::Quantity(sum))
        .with("pack", Param::Quantity(pack))
        .with("apart", Param::Quantity(apart))
}

/// Whether these parts share the pack: two households or more, each once, all of it. Errors: with the field.
pub(super) fn check(
    dimension: Dimension,
    pack_qty: i64,
    parts: &[(HouseholdId, i64)],
) -> Result<(), (String, SharedRefusal)> {
    if pack_qty <= 0 {
        return Err(("pack_qty".to_owned(), SharedRefusal::EmptyPack));
    }
    if parts.len() < 2 {
        return Err(("parts".to_owned(), SharedRefusal::OnlyOne));
    }
    for (at, (household, qty)) in parts.iter().enumerate() {
        if parts.iter().take(at).any(|(before, _)| before == household) {
            return Err((format!("parts.{at}.household"), SharedRefusal::Twice));
        }
        if *qty <= 0 {
            return Err((format!("parts.{at}.qty"), SharedRefusal::EmptyPart));
        }
    }
    let sum = parts.iter().fold(0_i64, |sum, (_, qty)| sum.saturating_add(*qty));
    if sum == pack_qty {
        return Ok(());
    }
    let quantity = |amount| Quantity::new(dimension, amount);
    let refusal = SharedRefusal::NotTheWhole { sum: quantity(sum), pack: quantity(pack_qty) };
    Err((format!("parts.{}.qty", parts.len() - 1), refusal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn household(number: u128) -> HouseholdId {
        HouseholdId(uuid::Uuid::from_u128(number))
    }

    #[test]
    fn the_parts_make_the_pack() {
        let quantity = Quantity::grams;
        let unlike = |sum, pack| SharedRefusal::NotTheWhole { sum: quantity(sum), pack: quantity(pack) };
        for (pack, parts, refused) in [
            (6_000, vec![(1, 3_500), (2, 2_500)], None),
            (6_000, vec![(1, 2_000), (2, 2_000), (3, 2_000)], None),
            (6_000, vec![(1, 6_000)], Some(("parts", SharedRefusal::OnlyOne))),
            (6_000, vec![], Some(("parts", SharedRefusal::OnlyOne))),
            (6_000, vec![(1, 3_000), (1, 3_000)], Some(("parts.1.household", SharedRefusal::Twice))),
            (6_000, vec![(1, 6_000), (2, 0)], Some(("parts.1.qty", SharedRefusal::EmptyPart))),
            (6_000, vec![(1, 3_000), (2, 2_000)], Some(("parts.1.qty", unlike(5_000, 6_000)))),
            (6_000, vec![(1, 3_500), (2, 3_000)], Some(("parts.1.qty", unlike(6_500, 6_000)))),
            (0, vec![(1, 1), (2, 1)], Some(("pack_qty", SharedRefusal::EmptyPack))),
        ] {
            let parts: Vec<_> = parts.into_iter().map(|(id, qty)| (household(id), qty)).collect();
            let came = check(Dimension::Mass, pack, &parts).err();
            let came = came.as_ref().map(|(field, refusal)| (field.as_str(), refusal.clone()));
            assert_eq!(came, refused, "{pack} {parts:?}");
        }
    }

    proptest! {
        #[test]
        fn what_is_taken_adds_up_to_the_pack(pack in 1_i64..10_000, parts in proptest::collection::vec(-5_i64..5_000, 0..6)) {
            let parts: Vec<_> = parts.iter().zip(1_u128..).map(|(qty, id)| (household(id), *qty)).collect();
            if check(Dimension::Mass, pack, &parts).is_ok() {
                prop_assert_eq!(parts.iter().map(|(_, qty)| qty).sum::<i64>(), pack);
            }
        }
    }
}
