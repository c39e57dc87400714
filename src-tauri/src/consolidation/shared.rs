//! Packs that named households share: agreed, listed, ended. It is their contract; nobody else is touched.

use super::gather;
use super::refusal::ConsolidationRefusal;
use super::shared_model::{SharedFallback, SharedRefusal, check};
use super::shared_store::{self as store, SharedPack};
use crate::campaigns::{self, Offer, State};
use crate::catalogue;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, SharedPackId};
use crate::kernel::number::{Sign, read_quantity};
use crate::kernel::sentence::Sentence;
use crate::kernel::text::{ADDRESS_CHARS_MAX, line as read_line, told};
use crate::members;
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("consolidation.list_shared_packs", OFFICERS, list);
    router.write("consolidation.share_pack", OFFICERS, share);
    router.write("consolidation.end_shared_pack", OFFICERS, end);
}

/// List the packs that named households share in a campaign, those that ended too.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListSharedPacks {
    campaign: CampaignId,
}

/// Agree that named households share one pack, and who takes the part of one who does not come.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SharePack {
    offer: OfferId,
    /// What the pack holds, as typed; that of the offer unless told.
    #[ts(optional = nullable)]
    pack_qty: Option<String>,
    /// They add up to the pack.
    parts: Vec<SharedPartInput>,
    fallback: SharedFallback,
    /// With the fallback `household`.
    #[ts(optional = nullable)]
    fallback_household: Option<HouseholdId>,
    #[ts(optional = nullable)]
    note: Option<String>,
}

/// One household's part of a shared pack.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SharedPartInput {
    household: HouseholdId,
    /// As typed: `2,5 kg`.
    qty: String,
}

/// End an agreement to share a pack, with the reason.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct EndSharedPack {
    shared_pack: SharedPackId,
    reason: String,
}

#[derive(Debug, Serialize, TS)]
struct SharedPacksView {
    campaign: CampaignId,
    /// Whether one may still be agreed.
    open: bool,
    /// The first one first.
    packs: Vec<SharedPackView>,
    /// What may be shared, in the order of the form.
    offers: Vec<SharedOffer>,
}

#[derive(Debug, Serialize, TS)]
struct SharedOffer {
    offer: OfferId,
    name: String,
    /// What its pack holds, as it is typed back.
    pack_qty: String,
}

#[derive(Debug, Serialize, TS)]
struct SharedPackView {
    shared_pack: SharedPackId,
    /// `Pêches : Awa Sow, Léa Petit`.
    label: String,
    offer: OfferId,
    name: String,
    /// `caisse de 6 kg`.
    pack_says: String,
    parts: Vec<SharedPartView>,
    fallback: SharedFallback,
    fallback_says: String,
    note: String,
    /// Why it ended; null as long as it holds.
    ended: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct SharedPartView {
    household: HouseholdId,
    code: String,
    name: String,
    says: String,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListSharedPacks) -> Result<SharedPacksView, Failure> {
    view(conn, ctx, input.campaign)
}

/// An offer and its campaign, as long as goods are not all handed over.
fn offer(conn: &Connection, id: OfferId) -> Result<(CampaignId, Offer), Failure> {
    let missing = || Failure::not_found(&ConsolidationRefusal::NoSuchOffer).at("offer");
    let (campaign, offer) = campaigns::offer(conn, id)?.ok_or_else(missing)?;
    if gather::campaign(conn, campaign)?.state == State::Settled {
        return Err(Failure::refused(&SharedRefusal::Settled));
    }
    Ok((campaign, offer))
}

fn called(conn: &Connection, field: String, household: HouseholdId) -> Result<String, Failure> {
    let called = members::called(conn, household)?;
    let missing = || Failure::not_found(&SharedRefusal::NoSuchHousehold).at(field);
    Ok(called.ok_or_else(missing)?.to_string())
}

fn share(tx: &Transaction<'_>, ctx: &Context<'_>, input: SharePack) -> Result<SharedPacksView, Failure> {
    let (campaign, offer) = offer(tx, input.offer)?;
    let read = |field: String, text: &str| {
        let quantity = read_quantity(text, offer.dimension, Sign::NotNegative);
        let quantity = quantity.map_err(|refusal| Failure::bad_input(field, &refusal))?;
        Ok::<i64, Failure>(quantity.amount())
    };
    let pack_qty = match told(input.pack_qty.as_deref()) {
        None => offer.pack_qty,
        Some(text) => read("pack_qty".to_owned(), text)?,
    };
    let mut parts = Vec::new();
    let mut names = Vec::new();
    for (at, part) in input.parts.iter().enumerate() {
        names.push(called(tx, format!("parts.{at}.household"), part.household)?);
        parts.push((part.household, read(format!("parts.{at}.qty"), &part.qty)?));
        ctx.about(part.household.0);
    }
    check(offer.dimension, pack_qty, &parts).map_err(|(field, why)| Failure::bad_input(field, &why))?;
    let fallback_household = match input.fallback {
        SharedFallback::Others | SharedFallback::Stock => None,
        SharedFallback::Household => Some(
            input
                .fallback_household
                .ok_or_else(|| Failure::bad_input("fallback_household", &SharedRefusal::NoFallback))?,
        ),
    };
    if let Some(household) = fallback_household {
        called(tx, "fallback_household".to_owned(), household)?;
    }
    let note = read_line(input.note.as_deref().unwrap_or_default(), ADDRESS_CHARS_MAX);
    let pack = SharedPack {
        id: SharedPackId(ctx.new_id()),
        offer: offer.id,
        pack_qty,
        fallback: input.fallback,
        fallback_household,
        note: note.map_err(|refusal| Failure::bad_input("note", &refusal))?,
        ended: None,
        parts,
    };
    store::insert(tx, ctx, &pack)?;
    ctx.tell("product", &offer.name);
    ctx.tell("households", names.join(", "));
    view(tx, ctx, campaign)
}

fn end(tx: &Transaction<'_>, ctx: &Context<'_>, input: EndSharedPack) -> Result<SharedPacksView, Failure> {
    let missing = || Failure::not_found(&SharedRefusal::NotFound).at("shared_pack");
    let pack = store::shared_pack(tx, input.shared_pack)?.ok_or_else(missing)?;
    let (campaign, offer) = offer(tx, pack.offer)?;
    if pack.ended.is_some() {
        return Err(Failure::refused(&SharedRefusal::Ended));
    }
    let reason = read_line(&input.reason, ADDRESS_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("reason", &refusal))?;
    if reason.is_empty() {
        return Err(Failure::bad_input("reason", &SharedRefusal::NoReason));
    }
    store::insert_ended(tx, ctx, pack.id, &reason)?;
    for (household, _) in &pack.parts {
        ctx.about(household.0);
    }
    ctx.tell("product", &offer.name);
    ctx.tell("reason", reason);
    view(tx, ctx, campaign)
}

fn view(conn: &Connection, ctx: &Context<'_>, campaign: CampaignId) -> Result<SharedPacksView, Failure> {
    let state = gather::campaign(conn, campaign)?.state;
    let offers = campaigns::offers(conn, campaign)?;
    let mut packs = Vec::new();
    for pack in store::shared_packs(conn, campaign)? {
        let offer = offers.iter().find(|offer| offer.id == pack.offer);
        let offer = offer.ok_or_else(|| Failure::bug("a shared pack has no offer"))?;
        packs.push(pack_view(conn, ctx, offer, pack)?);
    }
    let shown = |offer: &Offer| SharedOffer {
        offer: offer.id,
        name: offer.name.clone(),
        pack_qty: catalogue::quantity_says(ctx, offer.dimension, offer.pack_qty),
    };
    Ok(SharedPacksView {
        campaign,
        open: state != State::Settled,
        packs,
        offers: offers.iter().filter(|offer| !offer.withdrawn).map(shown).collect(),
    })
}

fn pack_view(
    conn: &Connection,
    ctx: &Context<'_>,
    offer: &Offer,
    pack: SharedPack,
) -> Result<SharedPackView, Failure> {
    let mut parts = Vec::new();
    for (household, qty) in &pack.parts {
        let called = members::called(conn, *household)?;
        let (code, name) = called.map(|called| (called.code, called.name)).unwrap_or_default();
        let says = catalogue::quantity_says(ctx, offer.dimension, *qty);
        parts.push(SharedPartView { household: *household, code, name, says });
    }
    let fallback_says = match pack.fallback {
        SharedFallback::Others => ctx.text("core-shared-pack-others"),
        SharedFallback::Stock => ctx.text("core-shared-pack-stock"),
        SharedFallback::Household => {
            let called = pack.fallback_household.map(|id| members::called(conn, id)).transpose()?.flatten();
            let name = called.map(|called| called.to_string()).unwrap_or_default();
            ctx.say(&Sentence::new("core-shared-pack-household").text("household", name))
        }
    };
    let names = parts.iter().map(|part| part.name.as_str()).collect::<Vec<_>>().join(", ");
    Ok(SharedPackView {
        shared_pack: pack.id,
        label: format!("{} : {names}", offer.name),
        offer: offer.id,
        name: offer.name.clone(),
        pack_says: catalogue::pack_says(ctx, offer.dimension, &offer.pack_name, pack.pack_qty),
        parts,
        fallback: pack.fallback,
        fallback_says,
        note: pack.note,
        ended: pack.ended,
    })
}

/// One that holds, in a line for the office's paper: `Pêches, caisse de 6 kg : B-001 Awa Sow 3,5 kg, …`.
pub(super) fn lines(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
) -> Result<Vec<String>, Failure> {
    let holding = view(conn, ctx, campaign)?.packs.into_iter().filter(|pack| pack.ended.is_none());
    let line = |pack: SharedPackView| {
        let part = |part: &SharedPartView| format!("{} {} {}", part.code, part.name, part.says);
        let parts = pack.parts.iter().map(part).collect::<Vec<_>>().join(", ");
        let sentence = Sentence::new("core-shared-pack-line").text("name", &pack.name);
        let sentence = sentence.text("pack", &pack.pack_says).text("parts", parts);
        ctx.say(&sentence.text("fallback", &pack.fallback_says))
    };
    Ok(holding.map(line).collect())
}
