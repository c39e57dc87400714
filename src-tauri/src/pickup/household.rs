//! One household at a stand, as the hall may see it: what it is to get, what it got, who may fetch it. There is no field
//! for a price, a debt, a tier, a phone number.

use super::absence_store::{self, Passage, What};
use super::gather::{self, Round};
use super::lot_store;
use super::model::How;
use super::store::Stands;
use super::{says, typed, write};
use crate::campaigns::Offer;
use crate::context::{ANYONE, Context};
use crate::failure::Failure;
use crate::kernel::coded;
use crate::kernel::ids::{CampaignId, ContainerId, HouseholdId, LotId, OfferId};
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::Sentence;
use crate::members;
use crate::router::Router;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("pickup.household", ANYONE, show);
}

coded! {
    /// Where a household stands on distribution day.
    PickupStatus {
        Expected = "expected", Started = "started", Served = "served", Absent = "absent", Later = "later",
    }
}

coded! {
    /// Where one of its lines stands.
    LineStanding {
        Waits = "waits", Served = "served", Less = "less", More = "more", Nothing = "nothing",
        /// Nobody fetched it in time.
        Gone = "gone",
    }
}

/// Show what a household is to get and what it got, line by line.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowPickup {
    campaign: CampaignId,
    household: HouseholdId,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct PickupView {
    campaign: CampaignId,
    title: String,
    household: HouseholdId,
    code: String,
    name: String,
    place_says: String,
    status: PickupStatus,
    /// `3 lignes sur 5`
    says: String,
    /// Why nothing can be noted now; none when it can.
    closed_says: Option<String>,
    came_at: Option<DateTime<Utc>>,
    /// Who came instead; empty when it came itself.
    proxy: String,
    later_on: Option<NaiveDate>,
    note: String,
    /// Who may fetch its goods besides itself.
    proxies: Vec<String>,
    lines: Vec<PickupLine>,
    /// Weighed empty before.
    containers: Vec<PickupContainer>,
    /// What was just noted, as it was understood.
    noted_says: Option<String>,
    warnings: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
struct PickupLine {
    offer: OfferId,
    name: String,
    pictogram: String,
    /// Empty where the group has no stands.
    stand: String,
    dimension: &'static str,
    /// In grams, millilitres or pieces.
    #[ts(type = "number")]
    wanted_qty: i64,
    wanted_says: String,
    standing: LineStanding,
    /// As in `1 912 g − 412 g = 1,5 kg`; none while it waits.
    handed_says: Option<String>,
    /// What differs from what was shared, and what to do.
    difference_says: Option<String>,
    how: Option<How>,
    noted_at: Option<DateTime<Utc>>,
    reason: String,
    /// Whether it goes over a scale.
    weighed: bool,
    /// Pieces sold by weight: never ticked without one.
    by_weight: bool,
    /// What one may say it came from; empty when there is no choice.
    lots: Vec<PickupLot>,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct PickupLot {
    pub(super) lot: LotId,
    pub(super) says: String,
    pub(super) open: bool,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct PickupContainer {
    pub(super) container: ContainerId,
    pub(super) label: String,
    pub(super) tare_says: String,
    /// Whether it is the association's own.
    pub(super) ours: bool,
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowPickup) -> Result<PickupView, Failure> {
    view(conn, ctx, input.campaign, input.household, Noted::default())
}

/// What a command adds to the view of the household it wrote.
#[derive(Default)]
pub(super) struct Noted {
    /// The line that was just written.
    pub(super) line: Option<OfferId>,
    pub(super) says: Option<String>,
    pub(super) warnings: Vec<String>,
}

pub(super) fn view(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    id: HouseholdId,
    noted: Noted,
) -> Result<PickupView, Failure> {
    let round = Round::read(conn, campaign)?;
    let called = typed::called(conn, id)?;
    let passage = absence_store::passage(conn, campaign, id)?;
    let proxies = members::get(conn, id)?.map(|household| household.draft.proxies).unwrap_or_default();
    let mut lines = Vec::new();
    for (offer, wanted, stands) in round.of(id) {
        let goods = Goods { household: id, offer, wanted, stands };
        lines.push(line(conn, ctx, &round, &goods)?);
    }
    let containers = lot_store::containers(conn, Some(id))?.into_iter().map(|one| PickupContainer {
        container: one.id,
        tare_says: says::grams(ctx, one.tare_g),
        label: one.label,
        ours: one.household.is_none(),
    });
    let noted_says = match noted.line {
        Some(offer) => understood(conn, ctx, &round, id, offer)?,
        None => noted.says,
    };
    let closed = round.closed();
    Ok(PickupView {
        status: status(&round, id, passage.as_ref()),
        says: lines_says(ctx, &round, id),
        closed_says: closed
            .map(|refusal| crate::kernel::sentence::Refusal::sentence(&refusal))
            .map(|one| ctx.say(&one)),
        place_says: says::place(ctx, &round.campaign, round.place(id)),
        campaign,
        title: round.campaign.title.clone(),
        household: id,
        code: called.code,
        name: called.name,
        came_at: passage.as_ref().filter(|one| one.what == What::Came).map(|one| one.happened_at),
        proxy: passage.as_ref().map(|one| one.proxy.clone()).unwrap_or_default(),
        later_on: passage.as_ref().and_then(|one| one.later_on),
        note: passage.map(|one| one.note).unwrap_or_default(),
        proxies,
        lines,
        containers: containers.collect(),
        noted_says,
        warnings: noted.warnings,
    })
}

/// The line just written, as it was understood: `Farine T80 : 1 912 g − 412 g = 1,5 kg. Il manque 20 g…`
fn understood(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    household: HouseholdId,
    offer: OfferId,
) -> Result<Option<String>, Failure> {
    let offer = round.offer(offer)?;
    let Some(line) = round.stands(household, offer.id) else { return Ok(None) };
    let sentence = Sentence::new("core-pickup-noted")
        .text("product", &offer.name)
        .text("quantity", says::noted(ctx, offer, line));
    let by_weight = gather::by_weight(conn, ctx, offer)?;
    let difference = says::difference(ctx, round, household, offer, by_weight);
    Ok(Some([Some(ctx.say(&sentence)), difference].into_iter().flatten().collect::<Vec<_>>().join(" ")))
}

/// Where a household stands: absent or later as it was said, else by its lines.
pub(super) fn status(round: &Round, id: HouseholdId, passage: Option<&Passage>) -> PickupStatus {
    let (done, all) = done(round, id);
    match passage.map(|one| one.what) {
        Some(What::Absent) => PickupStatus::Absent,
        Some(What::Later) => PickupStatus::Later,
        Some(What::Came | What::Undone) | None if 0 < all && done == all => PickupStatus::Served,
        Some(What::Came) => PickupStatus::Started,
        Some(What::Undone) | None if 0 < done => PickupStatus::Started,
        Some(What::Undone) | None => PickupStatus::Expected,
    }
}

fn done(round: &Round, id: HouseholdId) -> (usize, usize) {
    let (waiting, done): (Vec<_>, Vec<_>) =
        round.of(id).map(|(offer, _, _)| round.waits(id, offer.id)).partition(|waits| *waits);
    (done.len(), waiting.len() + done.len())
}

/// `3 lignes sur 5`
pub(super) fn lines_says(ctx: &Context<'_>, round: &Round, id: HouseholdId) -> String {
    let (done, all) = done(round, id);
    let sentence = Sentence::new("core-pickup-lines");
    ctx.say(&sentence.count("done", done).count("all", all))
}

/// A line of a household.
struct Goods<'a> {
    household: HouseholdId,
    offer: &'a Offer,
    wanted: i64,
    stands: Option<&'a Stands>,
}

fn line(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    goods: &Goods<'_>,
) -> Result<PickupLine, Failure> {
    let Goods { household, offer, wanted, stands } = *goods;
    let by_weight = gather::by_weight(conn, ctx, offer)?;
    let mut lots = write::servable(conn, ctx, round, offer.product)?;
    if lots.len() < 2 {
        lots.clear();
    }
    Ok(PickupLine {
        offer: offer.id,
        name: offer.name.clone(),
        pictogram: offer.pictogram.clone(),
        stand: offer.stand.clone(),
        dimension: offer.dimension.code(),
        wanted_qty: wanted,
        wanted_says: says::quantity(ctx, offer, wanted),
        standing: standing(round, household, offer.id),
        handed_says: stands.map(|line| says::noted(ctx, offer, line)),
        difference_says: says::difference(ctx, round, household, offer, by_weight),
        how: stands.map(|line| line.how),
        noted_at: stands.map(|line| line.happened_at),
        reason: stands.map(|line| line.reason.clone()).unwrap_or_default(),
        weighed: offer.dimension == Dimension::Mass,
        by_weight,
        lots: lots.into_iter().map(|(lot, open)| PickupLot { lot: lot.lot, says: lot.says, open }).collect(),
    })
}

pub(super) fn standing(round: &Round, household: HouseholdId, offer: OfferId) -> LineStanding {
    let wanted = round.wanted(household, offer);
    match round.stands(household, offer).map(|line| line.qty) {
        None if round.waits(household, offer) => LineStanding::Waits,
        None => LineStanding::Gone,
        Some(0) => LineStanding::Nothing,
        Some(qty) if qty < wanted => LineStanding::Less,
        Some(qty) if wanted < qty => LineStanding::More,
        Some(_) => LineStanding::Served,
    }
}
