//! A household's form as the screen of order entry shows it. Its prices are for the household alone.

use super::model::{Asked, FormChannel, Reception, Unit, reception};
use super::refusal::FormRefusal;
use super::slip::slip;
use super::store::{self, Form, Line};
use super::{box_fill, household, says};
use crate::campaigns::{self, Campaign, CampaignPlace, Offer, State, Tolerance};
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{BasketId, CampaignId, HouseholdId, OfferId, PickupPlaceId};
use crate::kernel::instant;
use crate::kernel::money::Money;
use crate::kernel::rate::BasisPoints;
use chrono::NaiveDate;
use rusqlite::Connection;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// One form of a household, in the order of the paper.
#[derive(Debug, Serialize, TS)]
pub(super) struct BasketView {
    campaign: CampaignId,
    title: String,
    state: State,
    tolerance: Tolerance,
    /// Whether a form begun now is late.
    late_now: bool,
    /// From when on packs are only completed, in words; null when they may still be begun.
    box_fill_says: Option<String>,
    household: OrderingHousehold,
    /// By day, then name.
    places: Vec<BasketPlace>,
    /// Of this household in this campaign, the first one first.
    forms: Vec<BasketForm>,
    /// The form shown; null as long as there is none.
    basket: Option<BasketId>,
    head: Option<BasketHead>,
    /// Every product of the campaign; after a change of one line, that line alone: all of them in words take longer than
    /// one waits between two keys.
    lines: Vec<BasketLine>,
    /// The printed units asked, added up, to be compared with the control total of the paper.
    #[ts(type = "number")]
    crossed: i64,
    /// Null without a control total.
    agrees: Option<bool>,
    /// What is asked beyond the control total, below zero what is missing; null without one.
    #[ts(type = "number | null")]
    gap: Option<i64>,
    #[ts(type = "number")]
    total_cents: i64,
    /// All its forms that count together; null when there is one at most.
    #[ts(type = "number | null")]
    all_forms_cents: Option<i64>,
    /// What the last change has to say.
    told: Option<String>,
    /// The same, for the eyes of this household and of the one who types: what it owes.
    told_private: Option<String>,
}

/// What a change has to say.
#[derive(Default)]
pub(super) struct Told {
    pub(super) open: Vec<String>,
    /// Speaks of what a household owes: mode salle hides it.
    pub(super) private: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct OrderingHousehold {
    pub(super) household: HouseholdId,
    pub(super) code: String,
    pub(super) name: String,
    /// On the day it fetches its goods.
    pub(super) standing: OrderingStanding,
    pub(super) standing_says: String,
    /// What it owes or has in advance; null when it is neither.
    pub(super) balance_says: Option<String>,
    /// Whether its orders are refused: by its adhesion or by what it owes.
    pub(super) blocked: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
pub(super) enum OrderingStanding {
    Valid,
    /// Before the day it fetches its goods.
    Expired,
    None,
    /// The association asks no fee.
    Free,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct BasketPlace {
    place: PickupPlaceId,
    name: String,
    on_day: NaiveDate,
    /// As in `18:00`.
    from_time: String,
    to_time: String,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct BasketForm {
    basket: BasketId,
    #[ts(type = "number")]
    number: i64,
    channel: FormChannel,
    late: bool,
    withdrawn: bool,
    /// Why it no longer counts.
    withdrawn_says: Option<String>,
    #[ts(type = "number | null")]
    replaced_by_number: Option<i64>,
    typed_by: String,
    /// In universal time.
    at: String,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct BasketHead {
    place: Option<PickupPlaceId>,
    channel: FormChannel,
    #[ts(type = "number | null")]
    control_total: Option<i64>,
    note: String,
}

/// Quantities in grams, millilitres or pieces.
#[derive(Debug, Serialize, TS)]
pub(super) struct BasketLine {
    offer: OfferId,
    /// Its number on the paper.
    #[ts(type = "number")]
    position: i64,
    family: String,
    name: String,
    pictogram: String,
    /// `par 500 g`.
    unit_says: String,
    /// `mass`, `volume` or `count`.
    dimension: String,
    #[ts(type = "number")]
    step_qty: i64,
    /// At the household's own price: `0,87 € les 500 g · 1,74 €/kg`.
    price_says: String,
    #[ts(type = "number")]
    firm_qty: i64,
    #[ts(type = "number")]
    more_qty: i64,
    #[ts(type = "number")]
    less_qty: i64,
    /// Printed units asked.
    #[ts(type = "number")]
    steps: i64,
    /// Printed units accepted beyond, and below.
    #[ts(type = "number")]
    more_steps: i64,
    #[ts(type = "number")]
    less_steps: i64,
    /// `3 × 500 g = 1,5 kg`.
    firm_says: Option<String>,
    more_says: Option<String>,
    less_says: Option<String>,
    #[ts(type = "number")]
    line_cents: i64,
    /// No longer offered.
    withdrawn: bool,
    /// What everybody asks, against packs: `31,5 kg : 1 sac + 6,5 kg, 2e sac à 26 % · il manque 18,5 kg`.
    needs_says: String,
    /// Whether anybody asks some of it.
    needed: bool,
}

/// A line with what it was typed with and what it costs its household.
pub(super) struct Priced {
    pub(super) offer: Offer,
    pub(super) asked: Asked,
    /// For the price quantity.
    pub(super) announced: Money,
    pub(super) charged: Money,
}

impl Priced {
    pub(super) fn unit(&self) -> Unit {
        unit(&self.offer)
    }

    pub(super) fn steps(&self) -> i64 {
        self.asked.firm / self.offer.step_qty
    }
}

pub(super) fn unit(offer: &Offer) -> Unit {
    Unit { dimension: offer.dimension, step: offer.step_qty }
}

/// The campaign, or why not.
pub(super) fn campaign(conn: &Connection, id: CampaignId) -> Result<Campaign, Failure> {
    campaigns::campaign(conn, id)?.ok_or_else(|| Failure::not_found(&FormRefusal::NoSuchCampaign))
}

/// Whether the hour of the deadline has passed.
pub(super) fn after_deadline(ctx: &Context<'_>, campaign: &Campaign) -> bool {
    campaign.closes() <= campaigns::local_now(ctx)
}

/// The day on which a form's goods are fetched: that of its place, else the last one of the campaign.
pub(super) fn pickup_day(campaign: &Campaign, place: Option<PickupPlaceId>) -> NaiveDate {
    let chosen = campaign.places.iter().find(|one| Some(one.place) == place);
    chosen.map(|one| one.on_day).or(campaign.last_pickup()).unwrap_or(campaign.closes_on)
}

/// The form to show: the one asked for, else the last one that counts. `touched`: the only line that changed.
pub(super) fn show(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    household: HouseholdId,
    form: Option<BasketId>,
    touched: Option<OfferId>,
) -> Result<BasketView, Failure> {
    let forms = store::forms_of(conn, campaign.id, household)?;
    let shown = match form {
        Some(id) => {
            let found = forms.iter().find(|form| form.id == id);
            Some(found.ok_or_else(|| Failure::not_found(&FormRefusal::NoSuchForm))?)
        }
        None => forms.iter().rfind(|form| form.withdrawn.is_none()),
    };
    let called = household::called(conn, household)?;
    let place = match shown {
        Some(form) => form.head.place,
        None => household::usual_place(conn, campaign, household)?,
    };
    let day = pickup_day(campaign, place);
    let lines = priced(conn, household, begun_on(ctx, shown), asked_of(conn, campaign.id, shown)?)?;
    let needs = match touched {
        None => store::firm_by_offer(conn, campaign.id)?,
        Some(offer) => HashMap::from([(offer, store::firm_of(conn, offer)?)]),
    };
    let told = |line: &&Priced| touched.is_none_or(|offer| line.offer.id == offer);
    let box_fill = box_fill::since(conn, ctx, campaign)?;
    let view = |line| line_view(ctx, line, &needs);
    let crossed = lines.iter().map(Priced::steps).sum();
    let control_total = shown.and_then(|form| form.head.control_total);
    let late_now = reception(campaign.state, after_deadline(ctx, campaign)) == Ok(Reception::Late);
    Ok(BasketView {
        campaign: campaign.id,
        title: campaign.title.clone(),
        state: campaign.state,
        tolerance: campaign.tolerance,
        late_now,
        household: household::ordering(conn, ctx, called, day)?,
        places: campaign.places.iter().map(place_view).collect(),
        basket: shown.map(|form| form.id),
        head: shown.map(head_view),
        total_cents: total(&lines)?,
        all_forms_cents: match forms.iter().filter(|form| form.withdrawn.is_none()).count() {
            0 | 1 => None,
            _ => Some(slip(conn, ctx, campaign.id, household)?.total_cents),
        },
        lines: lines.iter().filter(told).map(view).collect::<Result<_, _>>()?,
        box_fill_says: box_fill.map(|since| says::box_fill(ctx, since)),
        crossed,
        agrees: control_total.map(|total| total == crossed),
        gap: control_total.map(|total| crossed - total),
        forms: forms.iter().map(form_view).collect(),
        told: None,
        told_private: None,
    })
}

impl BasketView {
    /// With what the change has to say.
    pub(super) fn telling(self, told: Told) -> BasketView {
        let said = |sentences: Vec<String>| (!sentences.is_empty()).then(|| sentences.join(" "));
        BasketView { told: said(told.open), told_private: said(told.private), ..self }
    }
}

/// Every offer of a campaign with what a form asks of it: as it was typed with where something is asked, else as
/// it is announced now.
pub(super) fn asked_of(
    conn: &Connection,
    campaign: CampaignId,
    form: Option<&Form>,
) -> Result<Vec<(Offer, Asked)>, Failure> {
    let lines = form.map(|form| store::lines(conn, form.id)).transpose()?.unwrap_or_default();
    let lines: HashMap<OfferId, Line> = lines.into_iter().map(|line| (line.offer, line)).collect();
    let mut asked = Vec::new();
    for offer in campaigns::offers(conn, campaign)? {
        let line = lines.get(&offer.id).filter(|line| !line.asked.is_nothing());
        asked.push(match line {
            None => (offer, Asked::default()),
            Some(line) => (as_typed(conn, offer, line)?, line.asked),
        });
    }
    Ok(asked)
}

/// The offer as a line was typed with, at the place it has on the form now.
pub(super) fn as_typed(conn: &Connection, now: Offer, line: &Line) -> Result<Offer, Failure> {
    if line.version == now.version_id {
        return Ok(now);
    }
    let typed =
        campaigns::offer_as(conn, line.version)?.ok_or_else(|| Failure::bug("a version is missing"))?;
    Ok(Offer { position: now.position, withdrawn: now.withdrawn, ..typed })
}

/// The day a form was begun; today when there is none yet.
pub(super) fn begun_on(ctx: &Context<'_>, form: Option<&Form>) -> NaiveDate {
    form.and_then(|form| instant::read(&form.at)).map_or(ctx.today, |at| at.date_naive())
}

/// What lines cost a household that orders on a day: a price tier that begins or ends between the order and the
/// pickup changes nothing (domain.md, case 31).
pub(super) fn priced(
    conn: &Connection,
    household: HouseholdId,
    ordered_on: NaiveDate,
    asked: Vec<(Offer, Asked)>,
) -> Result<Vec<Priced>, Failure> {
    let coefficient = household::coefficient(conn, household, ordered_on)?;
    asked.into_iter().map(|(offer, asked)| price(offer, asked, coefficient)).collect()
}

/// The sum of rounded lines, in cents.
pub(super) fn total(lines: &[Priced]) -> Result<i64, Failure> {
    Ok(Money::sum(lines.iter().map(|line| line.charged)).map_err(Failure::bug)?.cents())
}

fn price(offer: Offer, asked: Asked, coefficient: BasisPoints) -> Result<Priced, Failure> {
    let announced = catalogue::announced(offer.parts.cost_e4(), coefficient).map_err(Failure::bug)?;
    let charged = catalogue::charged(announced, asked.firm, offer.price_qty).map_err(Failure::bug)?;
    Ok(Priced { offer, asked, announced, charged })
}

/// What the printed unit costs, in words.
pub(super) fn price_says(ctx: &Context<'_>, line: &Priced) -> Result<String, Failure> {
    let offer = &line.offer;
    let step = catalogue::charged(line.announced, offer.step_qty, offer.price_qty).map_err(Failure::bug)?;
    Ok(says::price(ctx, offer, line.announced, step))
}

fn line_view(ctx: &Context<'_>, line: &Priced, needs: &HashMap<OfferId, i64>) -> Result<BasketLine, Failure> {
    let (offer, asked, unit) = (&line.offer, line.asked, line.unit());
    let needed = needs.get(&offer.id).copied().unwrap_or(0);
    Ok(BasketLine {
        offer: offer.id,
        position: offer.position,
        family: offer.family.clone(),
        name: offer.name.clone(),
        pictogram: offer.pictogram.clone(),
        unit_says: catalogue::step_says(ctx, unit.dimension, unit.step),
        dimension: offer.dimension.code().to_owned(),
        step_qty: offer.step_qty,
        price_says: price_says(ctx, line)?,
        firm_qty: asked.firm,
        more_qty: asked.more,
        less_qty: asked.less,
        steps: line.steps(),
        more_steps: asked.more / offer.step_qty,
        less_steps: asked.less / offer.step_qty,
        firm_says: says::firm(ctx, unit, asked.firm),
        more_says: says::more(ctx, unit, asked),
        less_says: says::less(ctx, unit, asked),
        line_cents: line.charged.cents(),
        withdrawn: offer.withdrawn,
        needs_says: says::needs_and_missing(ctx, offer, needed),
        needed: needed != 0,
    })
}

fn place_view(place: &CampaignPlace) -> BasketPlace {
    let hour = |time: chrono::NaiveTime| time.format("%H:%M").to_string();
    BasketPlace {
        place: place.place,
        name: place.name.clone(),
        on_day: place.on_day,
        from_time: hour(place.from_time),
        to_time: hour(place.to_time),
    }
}

pub(super) fn form_view(form: &Form) -> BasketForm {
    let withdrawn = form.withdrawn.as_ref();
    BasketForm {
        basket: form.id,
        number: form.number,
        channel: form.head.channel,
        late: form.late,
        withdrawn: withdrawn.is_some(),
        withdrawn_says: withdrawn.map(|withdrawn| withdrawn.reason.clone()),
        replaced_by_number: withdrawn.and_then(|withdrawn| withdrawn.replaced_by),
        typed_by: form.who.clone(),
        at: form.at.clone(),
    }
}

fn head_view(form: &Form) -> BasketHead {
    let head = form.head.clone();
    BasketHead {
        place: head.place,
        channel: head.channel,
        control_total: head.control_total,
        note: head.note,
    }
}
