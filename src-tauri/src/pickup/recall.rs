//! From a lot to those who may have got of it, in one step, with how sure that is and how to reach them. Never for the
//! hall. Source: domain.md case 68.

use super::lot_store::{self, Held, LotUse};
use super::lots::Certainty;
use super::{day, product, typed};
use crate::campaigns;
use crate::catalogue;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{HouseholdId, LotId};
use crate::kernel::sentence::{Param, Sentence};
use crate::router::Router;
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("pickup.recall", WRITERS, recall);
}

/// List the households that got, or may have got, of a lot, with how sure it is and a phone number.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct RecallLot {
    lot: LotId,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct RecallView {
    lot: LotId,
    pub(crate) product: String,
    pub(crate) lot_says: String,
    /// `12 foyers à appeler : 7 sûrs, 3 probables, 2 possibles`
    pub(crate) says: String,
    /// What is still on the shelf: to be put aside first.
    pub(crate) left_says: String,
    /// When it was opened and finished.
    uses: Vec<String>,
    /// The surest first, then by code.
    pub(crate) households: Vec<RecalledHousehold>,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct RecalledHousehold {
    household: HouseholdId,
    pub(crate) code: String,
    pub(crate) name: String,
    /// Empty when it has none: go and see it.
    pub(crate) phone: String,
    pub(crate) certainty: Certainty,
    /// At most this much.
    pub(crate) qty_says: String,
    /// Which group orders, and the days.
    when_says: Vec<String>,
}

/// What one household may hold.
struct Sum {
    certainty: Certainty,
    qty: i64,
    when: Vec<String>,
}

fn recall(conn: &Connection, ctx: &Context<'_>, input: RecallLot) -> Result<RecallView, Failure> {
    recalled(conn, ctx, input.lot)
}

/// For the screen, and for the paper one calls with.
pub(crate) fn recalled(conn: &Connection, ctx: &Context<'_>, lot: LotId) -> Result<RecallView, Failure> {
    let lot = product::lot(conn, ctx, lot)?;
    let uses = lot_store::uses(conn, lot.lot)?;
    let mut sums: BTreeMap<HouseholdId, Sum> = BTreeMap::new();
    for held in lot_store::held(conn, lot.product)? {
        let day = held.at.with_timezone(&chrono::Local).date_naive();
        let known = certainty(&held, lot.lot, &uses);
        let Some(certainty) = known.filter(|_| held.lot == lot.lot || lot.received_on <= day) else {
            continue;
        };
        let title = campaigns::campaign(conn, held.campaign)?.map(|one| one.title).unwrap_or_default();
        let when = ctx
            .say(&Sentence::new("core-pickup-recall-when").text("title", title).with("day", Param::Day(day)));
        let sum = sums.entry(held.household).or_insert(Sum { certainty, qty: 0, when: Vec::new() });
        sum.certainty = sum.certainty.min(certainty);
        sum.qty += held.qty;
        if !sum.when.contains(&when) {
            sum.when.push(when);
        }
    }
    let count = |level| sums.values().filter(|sum| sum.certainty == level).count();
    let sentence = Sentence::new("core-pickup-recall")
        .count("count", sums.len())
        .count("certain", count(Certainty::Certain))
        .count("likely", count(Certainty::Likely))
        .count("possible", count(Certainty::Possible));
    let says = ctx.say(&sentence);
    let mut households = Vec::new();
    for (id, sum) in sums {
        let called = typed::called(conn, id)?;
        households.push(RecalledHousehold {
            household: id,
            code: called.code,
            name: called.name,
            phone: called.phone,
            certainty: sum.certainty,
            qty_says: catalogue::quantity_says(ctx, lot.dimension, sum.qty),
            when_says: sum.when,
        });
    }
    households.sort_by_key(|one| (one.certainty, day::number(&one.code)));
    Ok(RecallView {
        lot: lot.lot,
        product: lot.name,
        lot_says: lot.says,
        says,
        left_says: catalogue::quantity_says(ctx, lot.dimension, lot.there.max(0)),
        uses: uses.into_iter().map(|one| use_says(ctx, one)).collect(),
        households,
    })
}

/// How sure it is that a line holds of a lot; none when it cannot. A line of another lot that was one of several may
/// hold of this one too, when this one was open at that time.
fn certainty(held: &Held, lot: LotId, uses: &[(LotUse, DateTime<Utc>)]) -> Option<Certainty> {
    if held.lot == lot {
        return Some(held.certainty);
    }
    let open = uses.iter().take_while(|(_, at)| *at <= held.at).last();
    // A lot nobody ever said was opened may have been open all along.
    let was_open = open.map_or(uses.is_empty(), |(what, _)| *what == LotUse::Opened);
    let possible = held.certainty == Certainty::Possible && (was_open || held.printed);
    possible.then_some(Certainty::Possible)
}

fn use_says(ctx: &Context<'_>, (what, at): (LotUse, DateTime<Utc>)) -> String {
    let sentence =
        Sentence::new("core-pickup-lot-use").text("what", what.code()).with("at", Param::Instant(at));
    ctx.say(&sentence)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::ids::{CampaignId, OfferId};
    use uuid::Uuid;

    #[test]
    fn the_one_open_beside_it_may_have_been_it() {
        // Case 68: sack A opened in October, finished in November while sack B was open.
        let at = |text: &str| text.parse::<DateTime<Utc>>().unwrap();
        let (a, b) = (LotId(Uuid::from_u128(1)), LotId(Uuid::from_u128(2)));
        let uses =
            [(LotUse::Opened, at("2026-10-10T09:00:00Z")), (LotUse::Finished, at("2026-11-14T10:30:00Z"))];
        let held = |lot, certainty, day: &str| Held {
            household: HouseholdId(Uuid::nil()),
            campaign: CampaignId(Uuid::nil()),
            offer: OfferId(Uuid::nil()),
            lot,
            qty: 500,
            certainty,
            at: at(day),
            printed: false,
        };
        for (line, expected) in [
            (held(a, Certainty::Likely, "2026-10-10T10:00:00Z"), Some(Certainty::Likely)),
            (held(a, Certainty::Possible, "2026-11-14T10:00:00Z"), Some(Certainty::Possible)),
            (held(b, Certainty::Possible, "2026-11-14T10:00:00Z"), Some(Certainty::Possible)),
            // A was finished by then, or not open yet.
            (held(b, Certainty::Possible, "2026-11-14T11:00:00Z"), None),
            (held(b, Certainty::Possible, "2026-10-01T11:00:00Z"), None),
            // Said at the stand: it was B.
            (held(b, Certainty::Certain, "2026-11-14T10:00:00Z"), None),
        ] {
            assert_eq!(certainty(&line, a, &uses), expected, "{line:?}");
        }
    }
}
