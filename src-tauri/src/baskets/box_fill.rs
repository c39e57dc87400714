//! The days before the deadline when packs are only completed: a change that would leave more missing in the pack that
//! is begun is not taken. Late forms wait for what is left and break nothing.

use super::model::{Asked, PackSize, packs};
use super::refusal::{FormRefusal, LineRefusal, Missing};
use super::store::{self, Form};
use super::{says, view};
use crate::campaigns::{self, Campaign, Offer, State};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::quantity::Quantity;
use chrono::NaiveDateTime;
use rusqlite::Connection;

/// Since when packs are only completed; none when they may still be begun.
pub(super) fn since(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
) -> rusqlite::Result<Option<NaiveDateTime>> {
    if campaign.state != State::Open {
        return Ok(None);
    }
    let from = campaigns::rules(conn, campaign.id)?.box_fill_from;
    Ok(from.filter(|from| *from <= campaigns::local_now(ctx)))
}

/// What is missing in the pack, or the part of one, that is begun once those who accept more fill it. Nothing is begun by spare wishes alone.
fn missing(firm: i64, more: i64, pack: PackSize) -> i64 {
    (packs(firm, pack).missing - more).max(0)
}

/// What is missing before and after a change that breaks a pack; none when it breaks nothing.
/// Source: peer-cases.md A5.
fn broken(before: Asked, after: Asked, pack: PackSize) -> Option<(i64, i64)> {
    let (was, becomes) = (missing(before.firm, before.more, pack), missing(after.firm, after.more, pack));
    (was < becomes).then_some((was, becomes))
}

/// Whether a line may become this now. Errors: it would break a pack.
pub(super) fn check_line(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    form: &Form,
    offer: &Offer,
    (was, asked): (Asked, Asked),
) -> Result<(), Failure> {
    let Some(since) = since(conn, ctx, campaign)?.filter(|_| !form.late) else { return Ok(()) };
    let Some(missing) = missing_in(conn, offer, was, asked, since)? else { return Ok(()) };
    let field = if was.firm == asked.firm { "more" } else { "firm" };
    Err(Failure::refused(&LineRefusal::BreaksPack(missing)).at(field))
}

/// Whether a form may be taken back now. Errors: it would break a pack.
pub(super) fn check_taken_back(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    form: &Form,
) -> Result<(), Failure> {
    let Some(since) = since(conn, ctx, campaign)?.filter(|_| !form.late) else { return Ok(()) };
    for (offer, was) in view::asked_of(conn, campaign.id, Some(form))? {
        if let Some(missing) = missing_in(conn, &offer, was, Asked::default(), since)? {
            let refusal = FormRefusal::BreaksPack { number: form.number, name: offer.name, missing };
            return Err(Failure::refused(&refusal));
        }
    }
    Ok(())
}

fn missing_in(
    conn: &Connection,
    offer: &Offer,
    was: Asked,
    asked: Asked,
    since: NaiveDateTime,
) -> rusqlite::Result<Option<Missing>> {
    if was == asked {
        return Ok(None);
    }
    let before = store::asked_in_time(conn, offer.id)?;
    let after = Asked {
        firm: before.firm - was.firm + asked.firm,
        more: before.more - was.more + asked.more,
        less: before.less,
    };
    let quantity = |amount| Quantity::new(offer.dimension, amount);
    Ok(broken(before, after, says::size(offer)).map(|(before, after)| Missing {
        since,
        pack: offer.pack_name.clone(),
        pack_qty: quantity(offer.pack_qty),
        before: quantity(before),
        after: quantity(after),
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn asked(firm: i64, more: i64) -> Asked {
        Asked { firm, more, less: 0 }
    }

    fn case(qty: i64) -> PackSize {
        PackSize { qty, divisor: 1 }
    }

    /// peer-cases.md A5, with a case of 6, and the same the other way round.
    #[test]
    fn only_what_breaks_a_pack_is_refused() {
        for (before, after, refused) in [
            // A5.1 after the day: a full case is not broken.
            ((6, 0), (5, 0), Some((0, 1))),
            ((5, 0), (6, 0), None),
            // A5.3
            ((3, 0), (2, 0), Some((3, 4))),
            ((2, 0), (3, 0), None),
            // A5.5
            ((7, 0), (6, 0), None),
            ((6, 0), (7, 0), Some((0, 5))),
            // A5.7
            ((4, 2), (6, 0), None),
            ((6, 0), (4, 2), None),
            // What others accept beyond still fills it.
            ((4, 2), (3, 2), Some((0, 1))),
            ((4, 2), (4, 1), Some((0, 1))),
            ((4, 2), (5, 0), Some((0, 1))),
            ((6, 2), (6, 0), None),
            // Spare wishes alone begin no pack.
            ((6, 0), (6, 3), None),
            ((0, 3), (0, 0), None),
            // Nothing is left of the one that was begun.
            ((7, 0), (0, 0), None),
            ((12, 0), (6, 0), None),
        ] {
            let came = broken(asked(before.0, before.1), asked(after.0, after.1), case(6));
            assert_eq!(came, refused, "{before:?} -> {after:?}");
        }
    }

    /// A6.6: with a case of 10, an order that is no multiple of 10 still takes one more; one that is takes none.
    #[test]
    fn what_is_begun_may_be_completed_and_nothing_else_begun() {
        for firm in 0..=40 {
            let came = broken(asked(firm, 0), asked(firm + 1, 0), case(10));
            assert_eq!(came, (firm % 10 == 0).then_some((0, 9)), "{firm}");
        }
    }

    #[test]
    fn where_half_a_case_is_sold_a_half_is_not_broken() {
        let half = PackSize { qty: 6, divisor: 2 };
        assert_eq!(broken(asked(9, 0), asked(8, 0), half), Some((0, 1)));
        assert_eq!(broken(asked(10, 0), asked(9, 0), half), None);
        assert_eq!(broken(asked(8, 1), asked(9, 0), half), None);
    }

    proptest! {
        #[test]
        fn what_completes_is_never_refused(firm in 0_i64..10_000, more in 0_i64..100, pack in 1_i64..500) {
            let pack = case(pack);
            let lacks = missing(firm, more, pack);
            prop_assert!((0..pack.qty).contains(&lacks));
            prop_assert_eq!(broken(asked(firm, more), asked(firm + lacks, more), pack), None);
            prop_assert_eq!(missing(firm + lacks, more, pack), 0);
        }
    }
}
