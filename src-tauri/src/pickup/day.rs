//! The day as the hall may see it: who is expected, served, absent; and a household found by its code or three letters.

use super::absence_store;
use super::gather::Round;
use super::household::{self, PickupStatus};
use super::{says, typed};
use crate::context::{ANYONE, Context};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, PickupPlaceId};
use crate::kernel::search::fold;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::members::{self, Called, Code};
use crate::router::Router;
use chrono::{DateTime, Utc};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, HashSet};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("pickup.day", ANYONE, day);
    router.read("pickup.find", ANYONE, find);
}

/// Show a distribution: who is expected, served, absent.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowDay {
    campaign: CampaignId,
    /// Only those who fetch their goods there.
    #[ts(optional = nullable)]
    place: Option<PickupPlaceId>,
}

/// Find a household at a stand by its code, as typed or scanned, or by a few letters of its name.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct FindPickup {
    campaign: CampaignId,
    text: String,
}

#[derive(Debug, Serialize, TS)]
struct PickupDayView {
    campaign: CampaignId,
    title: String,
    /// `22 foyers servis sur 60, 3 absents`
    says: String,
    /// Why nothing can be noted now; none when it can.
    closed_says: Option<String>,
    /// Something is not yet shared from what came.
    provisional: bool,
    places: Vec<PickupDayPlace>,
    /// By code.
    households: Vec<PickupRow>,
    /// What is offered, for the lists of the stands.
    products: Vec<PickupProduct>,
}

#[derive(Debug, Serialize, TS)]
struct PickupDayPlace {
    place: PickupPlaceId,
    says: String,
}

#[derive(Debug, Serialize, TS)]
struct PickupProduct {
    offer: OfferId,
    name: String,
    pictogram: String,
    stand: String,
    /// `12 lignes sur 30`
    says: String,
    /// Whether every line of it is noted.
    done: bool,
}

#[derive(Debug, Serialize, TS)]
struct PickupRow {
    household: HouseholdId,
    code: String,
    name: String,
    place: Option<PickupPlaceId>,
    status: PickupStatus,
    /// `3 lignes sur 5`
    says: String,
    came_at: Option<DateTime<Utc>>,
    /// Who came instead; empty when it came itself.
    proxy: String,
    /// Nothing was shared with it in this group order.
    walk_in: bool,
}

#[derive(Debug, Serialize, TS)]
struct FoundView {
    households: Vec<PickupRow>,
}

/// More would not be read at a stand.
const FOUND_MAX: usize = 8;

fn day(conn: &Connection, ctx: &Context<'_>, input: ShowDay) -> Result<PickupDayView, Failure> {
    let round = Round::read(conn, input.campaign)?;
    typed::place(&round.campaign, input.place)?;
    let mut rows = rows(conn, ctx, &round)?;
    rows.retain(|row| input.place.is_none() || row.place == input.place);
    let of = |status| rows.iter().filter(|row| row.status == status).count();
    let sentence = Sentence::new("core-pickup-day")
        .count("served", of(PickupStatus::Served))
        .count("absent", of(PickupStatus::Absent) + of(PickupStatus::Later))
        .count("all", rows.len());
    Ok(PickupDayView {
        campaign: round.campaign.id,
        title: round.campaign.title.clone(),
        says: ctx.say(&sentence),
        closed_says: round.closed().map(|refusal| ctx.say(&refusal.sentence())),
        provisional: round.handouts.provisional,
        places: round
            .campaign
            .places
            .iter()
            .map(|one| PickupDayPlace { place: one.place, says: says::place_of(ctx, one) })
            .collect(),
        products: products(ctx, &round, &rows),
        households: rows,
    })
}

fn products(ctx: &Context<'_>, round: &Round, rows: &[PickupRow]) -> Vec<PickupProduct> {
    let here: HashSet<HouseholdId> = rows.iter().map(|row| row.household).collect();
    let mut products = Vec::new();
    for offer in &round.offers {
        let wanting =
            here.iter().filter(|household| 0 < round.wanted(**household, offer.id)).collect::<Vec<_>>();
        let done = wanting.iter().filter(|household| round.stands(***household, offer.id).is_some()).count();
        let sentence = Sentence::new("core-pickup-lines").count("done", done).count("all", wanting.len());
        if !wanting.is_empty() {
            products.push(PickupProduct {
                offer: offer.id,
                name: offer.name.clone(),
                pictogram: offer.pictogram.clone(),
                stand: offer.stand.clone(),
                says: ctx.say(&sentence),
                done: done == wanting.len(),
            });
        }
    }
    products
}

/// Every household with a line, by code.
fn rows(conn: &Connection, ctx: &Context<'_>, round: &Round) -> Result<Vec<PickupRow>, Failure> {
    let passages = absence_store::passages(conn, round.campaign.id)?;
    let known: BTreeMap<HouseholdId, Called> =
        members::list_called(conn)?.into_iter().map(|one| (one.id, one)).collect();
    let mut rows = Vec::new();
    for id in round.households() {
        let gone = if known.contains_key(&id) { None } else { members::called(conn, id)? };
        let Some(called) = known.get(&id).or(gone.as_ref()) else { continue };
        rows.push(row(ctx, round, called, passages.get(&id)));
    }
    rows.sort_by_key(|row| number(&row.code));
    Ok(rows)
}

/// The number in a code, for lists in the order of the codes.
pub(super) fn number(code: &str) -> Option<u64> {
    code.rsplit('-').next().and_then(|digits| digits.parse().ok())
}

fn row(
    ctx: &Context<'_>,
    round: &Round,
    called: &Called,
    passage: Option<&absence_store::Passage>,
) -> PickupRow {
    let came = passage.filter(|one| one.what == absence_store::What::Came);
    PickupRow {
        household: called.id,
        code: called.code.clone(),
        name: called.name.clone(),
        place: round.place(called.id),
        status: household::status(round, called.id, passage),
        says: household::lines_says(ctx, round, called.id),
        came_at: came.map(|one| one.happened_at),
        proxy: came.map(|one| one.proxy.clone()).unwrap_or_default(),
        walk_in: !round.handouts.households.contains_key(&called.id),
    }
}

/// A whole code finds its household alone; letters find every name that has them, those who fetch something first.
fn find(conn: &Connection, ctx: &Context<'_>, input: FindPickup) -> Result<FoundView, Failure> {
    let round = Round::read(conn, input.campaign)?;
    let words: Vec<String> = fold(&input.text).split_whitespace().map(str::to_owned).collect();
    if words.is_empty() {
        return Ok(FoundView { households: Vec::new() });
    }
    let number = input.text.trim().parse::<u64>().ok();
    let code = Code::parse(&input.text).map(|code| code.to_string());
    let passages = absence_store::passages(conn, round.campaign.id)?;
    let matches = |called: &Called| match (&code, number) {
        (Some(code), _) => called.code == *code,
        (None, Some(_)) => number == self::number(&called.code),
        (None, None) => {
            let name = fold(&called.name);
            let begins =
                |word: &String| name.split([' ', '-', '\'']).any(|part| part.starts_with(word.as_str()));
            words.iter().all(|word| begins(word) || fold(&called.code).contains(word.as_str()))
        }
    };
    let mut found: Vec<PickupRow> = members::list_called(conn)?
        .iter()
        .filter(|called| matches(called))
        .map(|called| row(ctx, &round, called, passages.get(&called.id)))
        .collect();
    found.sort_by_key(|row| row.walk_in);
    found.truncate(FOUND_MAX);
    Ok(FoundView { households: found })
}
