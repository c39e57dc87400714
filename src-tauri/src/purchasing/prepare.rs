//! Orders made from what was decided: one for each supplier. What is ordered already is not ordered twice.

use super::model::{Delivery, Order, OrderLine, Packs, Terms, amounts, usual_carriage};
use super::refusal::PurchaseRefusal;
use super::view::{self, PurchasesView, counted};
use super::{instead, store};
use crate::campaigns::{self, Campaign, CampaignRefusal, Offer, State};
use crate::catalogue::{self, Supplier};
use crate::consolidation::{self, Decided, DecidedPack};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::ids::{CampaignId, OfferId, PackId, PurchaseLineId, SupplierId};
use crate::kernel::text::told;
use crate::router::Router;
use crate::settings;
use chrono::Days;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashMap;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("purchasing.prepare", OFFICERS, prepare);
}

/// Make the orders to suppliers of a group order from what was decided; suppliers that have one keep it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct PreparePurchases {
    #[ts(optional = false)]
    campaign: CampaignId,
    /// The day of the delivery; the day before the first pickup unless told.
    wanted_on: Option<String>,
    /// Yes, order although products wait for a decision.
    without_undecided: Option<bool>,
}

fn prepare(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: PreparePurchases,
) -> Result<PurchasesView, Failure> {
    let campaign = campaigns::campaign(tx, input.campaign)?
        .ok_or_else(|| Failure::not_found(&CampaignRefusal::NotFound).at("campaign"))?;
    if campaign.state != State::Adjusted && campaign.state != State::Ordered {
        return Err(Failure::refused(&PurchaseRefusal::NotAdjusted { is: campaign.state }));
    }
    let undecided = consolidation::undecided(tx, ctx, campaign.id)?;
    if !undecided.is_empty() && !input.without_undecided.unwrap_or(false) {
        let (names, offers) = (undecided.join(", "), counted(undecided.len()));
        return Err(Failure::refused(&PurchaseRefusal::Undecided { names, offers }));
    }
    let delivery = delivery(tx, ctx, &campaign, input.wanted_on.as_deref())?;
    let wanted = wanted(tx, &campaign)?;
    if wanted.is_empty() {
        return Err(Failure::refused(&PurchaseRefusal::NothingDecided));
    }
    let orders = store::orders(tx, campaign.id)?;
    let has_order =
        |supplier: SupplierId| orders.iter().any(|order| order.counts() && order.supplier == supplier);
    let new: Vec<_> = wanted.into_iter().filter(|(supplier, _)| !has_order(supplier.id)).collect();
    if new.is_empty() {
        return Err(Failure::refused(&PurchaseRefusal::AllMade));
    }
    ctx.tell("title", &campaign.title);
    ctx.tell("orders", new.len().to_string());
    for (supplier, mut lines) in new {
        let id = store::insert_order(tx, ctx, campaign.id, supplier.id)?;
        for line in &mut lines {
            line.name = instead::own_name(tx, ctx, line)?;
            store::insert_line(tx, ctx, id, line)?;
            instead::name_what_comes(tx, ctx, line, false)?;
        }
        let net = amounts(&lines).map_err(|refusal| Failure::refused(&refusal))?.net;
        let carriage = usual_carriage(supplier.carriage, supplier.free_carriage, net);
        store::insert_delivery(tx, ctx, id, &Delivery { carriage, ..delivery.clone() })?;
    }
    view::list(tx, ctx, campaign.id)
}

/// Where and when unless told otherwise: the day before the first pickup, at its place.
fn delivery(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    wanted_on: Option<&str>,
) -> Result<Delivery, Failure> {
    let first = campaign.places.first();
    let wanted_on = match told(wanted_on) {
        Some(text) => {
            Some(read_day(text, ctx.today).map_err(|refusal| Failure::bad_input("wanted_on", &refusal))?)
        }
        None => first.and_then(|place| place.on_day.checked_sub_days(Days::new(1))),
    };
    Ok(Delivery {
        wanted_on,
        deliver_to: first.map(|place| place.name.clone()).unwrap_or_default(),
        bill_to: settings::read(conn)?.name.unwrap_or_default(),
        carriage: None,
        note: String::new(),
    })
}

/// What was decided, by supplier in the order of their names, lines in the form's order.
fn wanted(conn: &Connection, campaign: &Campaign) -> Result<Vec<(Supplier, Vec<OrderLine>)>, Failure> {
    let offers: HashMap<OfferId, Offer> =
        campaigns::offers(conn, campaign.id)?.into_iter().map(|offer| (offer.id, offer)).collect();
    let mut lines = HashMap::<SupplierId, Vec<OrderLine>>::new();
    for decided in consolidation::decided(conn, campaign.id)? {
        let Some(offer) = offers.get(&decided.offer) else { continue };
        for pack in &decided.packs {
            lines.entry(pack.supplier).or_default().push(line(&decided, pack, offer));
        }
    }
    let suppliers = catalogue::suppliers(conn, true)?.into_iter();
    let theirs = |supplier: Supplier| lines.remove(&supplier.id).map(|lines| (supplier, lines));
    Ok(suppliers.filter_map(theirs).collect())
}

fn line(decided: &Decided, pack: &DecidedPack, offer: &Offer) -> OrderLine {
    OrderLine {
        id: PurchaseLineId(uuid::Uuid::nil()),
        position: 0,
        offer: Some(decided.offer),
        product: decided.product,
        pack: pack.pack,
        reference: pack.reference.clone(),
        name: offer.name.clone(),
        dimension: offer.dimension,
        terms: Terms { priced_by: pack.priced_by, net: pack.net, vat: pack.vat },
        ordered: Packs {
            pack_name: pack.pack_name.clone(),
            pack_qty: pack.pack_qty,
            divisor: pack.divisor,
            parts: pack.parts,
            price_e4: pack.price_e4,
        },
        answer: None,
    }
}

/// The products whose orders are no longer what was decided, or that wait for their order.
pub(super) fn astray(
    conn: &Connection,
    campaign: &Campaign,
    orders: &[Order],
) -> Result<Vec<String>, Failure> {
    let mut astray = Vec::new();
    let live = || orders.iter().filter(|order| order.counts());
    if live().next().is_none() {
        return Ok(astray);
    }
    let key = |supplier: SupplierId, line: &OrderLine| Some((supplier, line.offer?, line.pack));
    let mut ordered = HashMap::<(SupplierId, OfferId, PackId), (i64, String)>::new();
    for order in live() {
        for line in &order.lines {
            let Some(key) = key(order.supplier, line) else { continue };
            let entry = ordered.entry(key).or_insert_with(|| (0, line.name.clone()));
            entry.0 += line.ordered.parts;
        }
    }
    for (supplier, lines) in wanted(conn, campaign)? {
        for line in lines {
            let Some(key) = key(supplier.id, &line) else { continue };
            let there = ordered.remove(&key).map_or(0, |(parts, _)| parts);
            if there != line.ordered.parts {
                astray.push(line.name);
            }
        }
    }
    astray.extend(ordered.into_values().map(|(_, name)| name));
    astray.sort();
    astray.dedup();
    Ok(astray)
}
