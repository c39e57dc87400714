//! One line noted: its total, the lots it came from, the household's passage, the beginning of the distribution.

use super::absence_store::{self, NewPassage, What};
use super::gather::Round;
use super::lot_store;
use super::lots::{self, Certainty, Portion, Source};
use super::refusal::PickupRefusal;
use super::store::{self, NewLine};
use crate::campaigns::{self, Offer};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{LotId, ProductId};
use crate::stock::{self, Carried, Servable};
use rusqlite::Connection;

/// The lots of a product at a stand, the open ones marked.
pub(super) fn servable(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    product: ProductId,
) -> rusqlite::Result<Vec<(Servable, bool)>> {
    let lots = stock::servable(conn, ctx, product, round.campaign.id)?;
    let open = lot_store::open(conn, product)?;
    Ok(lots.into_iter().map(|lot| (lot.clone(), open.contains_key(&lot.lot))).collect())
}

/// Writes a line and moves the stock by the difference with what the line said before.
pub(super) fn line(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    offer: &Offer,
    new: &NewLine<'_>,
    said: Option<LotId>,
) -> Result<(), Failure> {
    let lots = servable(conn, ctx, round, offer.product)?;
    if let Some(said) = said
        && lots.iter().all(|(lot, _)| lot.lot != said)
    {
        return Err(Failure::bad_input("lot", &PickupRefusal::OtherProduct));
    }
    let taken = store::portions(conn, new.campaign, new.household, offer.id)?;
    let before = round.stands(new.household, offer.id).map_or(0, |line| line.qty);
    let sources: Vec<Source> =
        lots.iter().map(|(lot, open)| Source { lot: lot.lot, there: lot.there, open: *open }).collect();
    let mut moved = moved(&sources, &taken, said, before, new.qty);
    if new.printed_list.is_some() && said.is_none() && 1 < sources.len() {
        // What is open now says nothing of the hour on the sheet.
        moved.iter_mut().for_each(|one| one.certainty = Certainty::Possible);
    }
    let handover = store::insert_line(conn, ctx, new)?;
    for portion in moved {
        let Portion { lot, qty, .. } = portion;
        let carried = Carried { lot, qty, campaign: new.campaign, household: new.household };
        let movement = stock::hand_over(conn, ctx, carried)?;
        store::insert_portion(conn, handover, portion, movement)?;
    }
    if 0 < new.qty {
        came(conn, ctx, new)?;
        campaigns::begin_distribution(conn, ctx, &round.campaign)?;
    }
    Ok(())
}

/// What leaves each lot or goes back to it, one portion a lot.
fn moved(sources: &[Source], taken: &[Portion], said: Option<LotId>, before: i64, now: i64) -> Vec<Portion> {
    let elsewhere = said.is_some_and(|said| taken.iter().any(|one| one.lot != said));
    let portions: Vec<Portion> = if elsewhere {
        let all = taken.iter().map(|one| one.qty).sum();
        let back = lots::give_back(taken, all);
        let taken = if 0 < now { lots::take(sources, said, now) } else { Vec::new() };
        back.into_iter().chain(taken).collect()
    } else if before < now {
        lots::take(sources, said, now - before)
    } else {
        lots::give_back(taken, before - now)
    };
    let mut sums: Vec<Portion> = Vec::new();
    for portion in portions {
        match sums.iter_mut().find(|one| one.lot == portion.lot) {
            Some(sum) => {
                let certainty = if 0 < portion.qty { portion.certainty } else { sum.certainty };
                *sum = Portion { qty: sum.qty + portion.qty, certainty, ..*sum };
            }
            None => sums.push(portion),
        }
    }
    sums.retain(|one| one.qty != 0);
    sums
}

/// Who is handed something is there.
fn came(conn: &Connection, ctx: &Context<'_>, new: &NewLine<'_>) -> rusqlite::Result<()> {
    let known = absence_store::passage(conn, new.campaign, new.household)?;
    if known.is_some_and(|one| one.what == What::Came) {
        return Ok(());
    }
    let passage = NewPassage {
        campaign: new.campaign,
        household: new.household,
        what: What::Came,
        proxy: "",
        later_on: None,
        printed_list: new.printed_list,
        happened_at: new.happened_at,
        note: "",
    };
    absence_store::insert_passage(conn, ctx, &passage)
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn lot(number: u128) -> LotId {
        LotId(Uuid::from_u128(number))
    }

    #[test]
    fn stock_moves_by_the_difference_alone() {
        use Certainty::{Certain, Possible};
        let sources: Vec<Source> =
            [1, 2].map(|number| Source { lot: lot(number), there: 10_000, open: false }).to_vec();
        let portion = |number, qty, certainty| Portion { lot: lot(number), qty, certainty };
        let taken = [portion(1, 1_000, Possible), portion(2, 500, Possible)];
        type Case<'a> = (&'a [Portion], Option<u128>, i64, i64, Vec<Portion>);
        let cases: Vec<Case<'_>> = vec![
            (&[], None, 0, 1_500, vec![portion(1, 1_500, Possible)]),
            // The same total again: nothing.
            (&taken, None, 1_500, 1_500, vec![]),
            (&taken, None, 1_500, 1_480, vec![portion(2, -20, Possible)]),
            (&taken, None, 1_500, 1_520, vec![portion(1, 20, Possible)]),
            (&taken, None, 1_500, 0, vec![portion(2, -500, Possible), portion(1, -1_000, Possible)]),
            // It came from the second lot after all.
            (&taken, Some(2), 1_500, 1_500, vec![portion(2, 1_000, Certain), portion(1, -1_000, Possible)]),
            // No lot was known then: nothing can go back.
            (&[], None, 1_500, 0, vec![]),
        ];
        for (taken, said, before, now, expected) in cases {
            assert_eq!(
                moved(&sources, taken, said.map(lot), before, now),
                expected,
                "{said:?} {before} {now}"
            );
        }
    }
}
