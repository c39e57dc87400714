//! One product at its stand: each code with its quantity, what is left in the sack, which lot is open.

use super::gather::{self, Round};
use super::household::{self, LineStanding};
use super::lot_store::{self, LotUse};
use super::refusal::PickupRefusal;
use super::{day, says, typed, write};
use crate::campaigns::Offer;
use crate::catalogue;
use crate::context::{ANYONE, Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, LotId, OfferId, PickupPlaceId};
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::receptions::{self, Content};
use crate::router::Router;
use crate::stock::{self, LotCalled, Servable};
use chrono::{DateTime, Utc};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("pickup.product", ANYONE, show);
    router.write("pickup.open_lot", WRITERS, open_lot);
    router.write("pickup.finish_lot", WRITERS, finish_lot);
}

/// Show a product at its stand: who gets how much of it, who has it, what is left.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct ShowStand {
    pub(super) campaign: CampaignId,
    pub(super) offer: OfferId,
    /// Only those who fetch their goods there.
    #[ts(optional = nullable)]
    pub(super) place: Option<PickupPlaceId>,
}

/// Note that a lot is opened: what is served from now on comes from it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct OpenLot {
    campaign: CampaignId,
    lot: LotId,
    #[ts(optional = nullable)]
    note: Option<String>,
}

/// Note that a lot is finished, or put away.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct FinishLot {
    campaign: CampaignId,
    lot: LotId,
    #[ts(optional = nullable)]
    note: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct StandView {
    campaign: CampaignId,
    title: String,
    offer: OfferId,
    name: String,
    pictogram: String,
    stand: String,
    /// `12,5 kg remis, reste 7 kg pour 4 foyers`
    says: String,
    closed_says: Option<String>,
    weighed: bool,
    by_weight: bool,
    /// By code.
    rows: Vec<StandRow>,
    lots: Vec<StandLot>,
}

#[derive(Debug, Serialize, TS)]
struct StandRow {
    household: HouseholdId,
    code: String,
    name: String,
    wanted_says: String,
    standing: LineStanding,
    handed_says: Option<String>,
    difference_says: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct StandLot {
    lot: LotId,
    says: String,
    open: bool,
    opened_at: Option<DateTime<Utc>>,
    /// `reste 1 sac de 25 kg et 12,5 kg`
    left_says: String,
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowStand) -> Result<StandView, Failure> {
    let round = Round::read(conn, input.campaign)?;
    let offer = round.offer(input.offer)?;
    typed::place(&round.campaign, input.place)?;
    let by_weight = gather::by_weight(conn, ctx, offer)?;
    let (mut rows, mut handed, mut left, mut waiting) = (Vec::new(), 0, 0, 0);
    for id in round.households() {
        let (wanted, stands) = (round.wanted(id, offer.id), round.stands(id, offer.id));
        let elsewhere = input.place.is_some() && round.place(id) != input.place;
        if elsewhere || (wanted == 0 && stands.is_none()) {
            continue;
        }
        handed += stands.map_or(0, |line| line.qty);
        if round.waits(id, offer.id) {
            left += wanted;
            waiting += 1;
        }
        let called = typed::called(conn, id)?;
        rows.push(StandRow {
            household: id,
            code: called.code,
            name: called.name,
            wanted_says: says::quantity(ctx, offer, wanted),
            standing: household::standing(&round, id, offer.id),
            handed_says: stands.map(|line| says::noted(ctx, offer, line)),
            difference_says: says::difference(ctx, &round, id, offer, by_weight),
        });
    }
    rows.sort_by_key(|row| day::number(&row.code));
    let sentence = Sentence::new("core-pickup-stand")
        .text("handed", says::quantity(ctx, offer, handed))
        .text("left", says::quantity(ctx, offer, left))
        .count("count", waiting);
    Ok(StandView {
        campaign: round.campaign.id,
        title: round.campaign.title.clone(),
        offer: offer.id,
        name: offer.name.clone(),
        pictogram: offer.pictogram.clone(),
        stand: offer.stand.clone(),
        says: ctx.say(&sentence),
        closed_says: round.closed().map(|refusal| ctx.say(&refusal.sentence())),
        weighed: offer.dimension == Dimension::Mass,
        by_weight,
        rows,
        lots: lots(conn, ctx, &round, offer)?,
    })
}

fn lots(
    conn: &Connection,
    ctx: &Context<'_>,
    round: &Round,
    offer: &Offer,
) -> Result<Vec<StandLot>, Failure> {
    let open = lot_store::open(conn, offer.product)?;
    let by_weight = gather::by_weight(conn, ctx, offer)?;
    let lot = |(lot, is_open): (Servable, bool)| -> Result<StandLot, Failure> {
        // Packs as they came; pieces of their own weight are no packs to count.
        let pack_qty = match receptions::lot_content(conn, lot.lot)? {
            _ if by_weight => None,
            Some(Content::Each(qty)) => Some(qty),
            Some(Content::Mixed) => None,
            None => Some(offer.pack_qty),
        };
        Ok(StandLot {
            left_says: left_says(ctx, offer, pack_qty, lot.there),
            opened_at: open.get(&lot.lot).copied(),
            lot: lot.lot,
            says: lot.says,
            open: is_open,
        })
    };
    write::servable(conn, ctx, round, offer.product)?.into_iter().map(lot).collect()
}

/// Whole packs and what is in the one begun: `reste 1 × sac de 25 kg et 12,5 kg`. Below zero more left than was there.
fn left_says(ctx: &Context<'_>, offer: &Offer, pack_qty: Option<i64>, there: i64) -> String {
    if there < 0 {
        let sentence =
            Sentence::new("core-pickup-lot-below").text("quantity", says::quantity(ctx, offer, -there));
        return ctx.say(&sentence);
    }
    let Some(pack_qty) = pack_qty.filter(|qty| *qty <= there) else {
        let said = Sentence::new("core-pickup-lot-loose").text("quantity", says::quantity(ctx, offer, there));
        return ctx.say(&said);
    };
    let (packs, loose) = (there / pack_qty, there % pack_qty);
    let loose_says = says::quantity(ctx, offer, loose);
    let pack = catalogue::pack_says(ctx, offer.dimension, &offer.pack_name, pack_qty);
    let key = if loose == 0 { "core-pickup-lot-packs" } else { "core-pickup-lot-both" };
    let sentence = Sentence::new(key).count("packs", packs).text("pack", pack).text("quantity", loose_says);
    ctx.say(&sentence)
}

fn open_lot(tx: &Transaction<'_>, ctx: &Context<'_>, input: OpenLot) -> Result<StandView, Failure> {
    let lot = lot(tx, ctx, input.lot)?;
    if lot_store::open(tx, lot.product)?.contains_key(&lot.lot) {
        return Err(Failure::refused(&PickupRefusal::OpenAlready).at("lot"));
    }
    note(tx, ctx, input.campaign, &lot, LotUse::Opened, input.note.as_deref())
}

fn finish_lot(tx: &Transaction<'_>, ctx: &Context<'_>, input: FinishLot) -> Result<StandView, Failure> {
    let lot = lot(tx, ctx, input.lot)?;
    if !lot_store::open(tx, lot.product)?.contains_key(&lot.lot) {
        return Err(Failure::refused(&PickupRefusal::NotOpen).at("lot"));
    }
    note(tx, ctx, input.campaign, &lot, LotUse::Finished, input.note.as_deref())
}

pub(super) fn lot(conn: &Connection, ctx: &Context<'_>, id: LotId) -> Result<LotCalled, Failure> {
    stock::called(conn, ctx, id)?.ok_or_else(|| Failure::not_found(&PickupRefusal::NoSuchLot).at("lot"))
}

fn note(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    lot: &LotCalled,
    what: LotUse,
    note: Option<&str>,
) -> Result<StandView, Failure> {
    let round = Round::read(conn, campaign)?;
    let offer = round.offers.iter().find(|offer| offer.product == lot.product);
    let offer = offer.ok_or_else(|| Failure::refused(&PickupRefusal::OtherProduct).at("lot"))?;
    let note = typed::text("note", note)?;
    lot_store::insert_use(conn, ctx, lot.lot, Some(campaign), what, &note)?;
    ctx.tell("product", &lot.name);
    ctx.tell("lot", &lot.says);
    show(conn, ctx, ShowStand { campaign, offer: offer.id, place: None })
}
