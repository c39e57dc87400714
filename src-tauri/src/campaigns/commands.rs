//! Campaigns from their preparation to their end: written, changed, and taken from one state to the next.

use super::model::{CLOSES_AT, Campaign, CampaignPlace, CampaignSupplier, State, Tolerance, usual_deadline};
use super::refusal::CampaignRefusal;
use super::typed::{self, PlaceInput, SupplierInput, local_now};
use super::view::{self, CampaignView, CampaignsView, counted, found, ready};
use super::{next, offers, rules, store, wishes};
use crate::context::{ANYONE, Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::CampaignId;
use crate::kernel::sentence::Sentence;
use crate::kernel::text::{NAME_CHARS_MAX, NOTE_CHARS_MAX, line, lines, told};
use crate::router::Router;
use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(crate) fn register(router: &mut Router) {
    router.read("campaigns.list", ANYONE, list);
    router.read("campaigns.show", ANYONE, show);
    router.write("campaigns.create", OFFICERS, create);
    router.write("campaigns.save", OFFICERS, save);
    router.write("campaigns.open", OFFICERS, open);
    router.write("campaigns.close", OFFICERS, close);
    router.write("campaigns.adjust", OFFICERS, adjust);
    router.write("campaigns.order", OFFICERS, order);
    router.write("campaigns.receive", OFFICERS, receive);
    router.write("campaigns.distribute", OFFICERS, distribute);
    router.write("campaigns.go_back", OFFICERS, go_back);
    offers::register(router);
    next::register(router);
    rules::register(router);
    wishes::register(router);
}

/// List the group orders, the last to close first.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListCampaigns {}

/// Show a group order: its line of life, places, suppliers and offers.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowCampaign {
    campaign: CampaignId,
}

/// Prepare a group order. Without a deadline it closes 15 days before the first pickup, at 18:00.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CreateCampaign {
    /// The month of its first pickup when nothing is typed.
    #[ts(optional = nullable)]
    title: Option<String>,
    #[ts(optional = nullable)]
    suppliers: Option<Vec<SupplierInput>>,
    #[ts(optional = nullable)]
    places: Option<Vec<PlaceInput>>,
    /// Today when nothing is typed.
    #[ts(optional = nullable)]
    opens_on: Option<String>,
    #[ts(optional = nullable)]
    closes_on: Option<String>,
    #[ts(optional = nullable)]
    closes_at: Option<String>,
    #[ts(optional = nullable)]
    tolerance: Option<Tolerance>,
    #[ts(optional = nullable)]
    note: Option<String>,
}

/// Change the title, dates, suppliers or places of a group order; what is not told stays.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SaveCampaign {
    campaign: CampaignId,
    #[ts(optional = nullable)]
    title: Option<String>,
    #[ts(optional = nullable)]
    suppliers: Option<Vec<SupplierInput>>,
    #[ts(optional = nullable)]
    places: Option<Vec<PlaceInput>>,
    #[ts(optional = nullable)]
    opens_on: Option<String>,
    #[ts(optional = nullable)]
    closes_on: Option<String>,
    #[ts(optional = nullable)]
    closes_at: Option<String>,
    #[ts(optional = nullable)]
    tolerance: Option<Tolerance>,
    #[ts(optional = nullable)]
    note: Option<String>,
}

/// Take a group order to its next state.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct StepCampaign {
    campaign: CampaignId,
}

/// Go back one state, with the reason, as long as no money moved and nothing that came was handed over.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct GoBack {
    campaign: CampaignId,
    reason: String,
}

fn list(conn: &Connection, ctx: &Context<'_>, _: ListCampaigns) -> Result<CampaignsView, Failure> {
    view::list(conn, ctx)
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowCampaign) -> Result<CampaignView, Failure> {
    view::show(conn, ctx, input.campaign)
}

fn create(tx: &Transaction<'_>, ctx: &Context<'_>, input: CreateCampaign) -> Result<CampaignView, Failure> {
    let suppliers = typed::suppliers(tx, None, input.suppliers.unwrap_or_default())?;
    let places = typed::places(tx, ctx, input.places.unwrap_or_default())?;
    let opens_on = match told(input.opens_on.as_deref()) {
        Some(text) => typed::day(ctx, "opens_on", text)?,
        None => ctx.today,
    };
    let first_pickup = places.iter().map(|place| place.on_day).min();
    let closes_on = match told(input.closes_on.as_deref()) {
        Some(text) => typed::day(ctx, "closes_on", text)?,
        None => first_pickup
            .and_then(|pickup| usual_deadline(pickup, opens_on))
            .ok_or_else(|| Failure::bad_input("closes_on", &CampaignRefusal::NoDeadline))?,
    };
    let closes_at = match told(input.closes_at.as_deref()) {
        Some(text) => typed::hour("closes_at", text)?,
        None => CLOSES_AT,
    };
    let title = match told(input.title.as_deref()) {
        Some(text) => read_title(text)?,
        None => usual_title(ctx, first_pickup.unwrap_or(closes_on)),
    };
    let campaign = Campaign {
        id: CampaignId(ctx.new_id()),
        title,
        opens_on,
        closes_on,
        closes_at,
        tolerance: input.tolerance.unwrap_or(Tolerance::More),
        note: read_note(input.note.as_deref())?,
        made_from: None,
        state: State::Prepared,
        suppliers,
        places,
    };
    begin(tx, ctx, &campaign)?;
    view::show(tx, ctx, campaign.id)
}

/// Writes a new campaign and its first state, once its dates follow each other.
pub(super) fn begin(tx: &Transaction<'_>, ctx: &Context<'_>, campaign: &Campaign) -> Result<(), Failure> {
    dates_follow(campaign)?;
    store::save(tx, ctx, campaign)?;
    store::step(tx, ctx, campaign.id, State::Prepared, None)?;
    ctx.tell("title", &campaign.title);
    Ok(())
}

pub(super) fn usual_title(ctx: &Context<'_>, day: NaiveDate) -> String {
    let month = Sentence::new("core-campaign-title").text("month", format::month(day, ctx.lang));
    ctx.say(&month.count("number", i64::from(day.month())))
}

fn read_title(text: &str) -> Result<String, Failure> {
    line(text, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input("title", &refusal))
}

fn read_note(text: Option<&str>) -> Result<String, Failure> {
    let text = text.unwrap_or_default();
    lines(text, NOTE_CHARS_MAX).map_err(|refusal| Failure::bad_input("note", &refusal))
}

/// A campaign opens, closes, and then its goods are fetched.
fn dates_follow(campaign: &Campaign) -> Result<(), Failure> {
    let Campaign { opens_on, closes_on, .. } = *campaign;
    if closes_on < opens_on {
        let refusal = CampaignRefusal::ClosesBeforeItOpens { opens_on, closes_on };
        return Err(Failure::bad_input("closes_on", &refusal));
    }
    match campaign.places.iter().position(|place| place.on_day < closes_on) {
        None => Ok(()),
        Some(at) => {
            let on_day = campaign.places.get(at).map_or(closes_on, |place| place.on_day);
            let refusal = CampaignRefusal::PickupBeforeItCloses { on_day, closes_on };
            Err(Failure::bad_input(format!("places.{at}.on_day"), &refusal))
        }
    }
}

fn save(tx: &Transaction<'_>, ctx: &Context<'_>, input: SaveCampaign) -> Result<CampaignView, Failure> {
    let before = found(tx, input.campaign)?;
    let mut campaign = before.clone();
    if let Some(text) = told(input.title.as_deref()) {
        campaign.title = read_title(text)?;
    }
    if let Some(text) = told(input.opens_on.as_deref()) {
        campaign.opens_on = typed::day(ctx, "opens_on", text)?;
    }
    if let Some(text) = told(input.closes_on.as_deref()) {
        campaign.closes_on = typed::day(ctx, "closes_on", text)?;
    }
    if let Some(text) = told(input.closes_at.as_deref()) {
        campaign.closes_at = typed::hour("closes_at", text)?;
    }
    campaign.tolerance = input.tolerance.unwrap_or(before.tolerance);
    if input.note.is_some() {
        campaign.note = read_note(input.note.as_deref())?;
    }
    if let Some(suppliers) = input.suppliers {
        campaign.suppliers = typed::suppliers(tx, Some(&before), suppliers)?;
    }
    if let Some(places) = input.places {
        campaign.places = typed::places(tx, ctx, places)?;
    }
    may_change(tx, &before, &campaign)?;
    dates_follow(&campaign)?;
    store::save(tx, ctx, &campaign)?;
    offers::follow_carriage(tx, ctx, &before, &campaign)?;
    ctx.tell("title", &campaign.title);
    view::show(tx, ctx, campaign.id)
}

/// What may still be changed: dates until it closes, suppliers without offers, places no form names.
fn may_change(tx: &Transaction<'_>, before: &Campaign, campaign: &Campaign) -> Result<(), Failure> {
    let is = before.state;
    if is == State::Settled {
        return Err(Failure::refused(&CampaignRefusal::Settled));
    }
    let dates =
        |campaign: &Campaign| (campaign.opens_on, campaign.closes_on, campaign.closes_at, campaign.tolerance);
    if State::Open < is && dates(before) != dates(campaign) {
        return Err(Failure::refused(&CampaignRefusal::DatesKept { is }).at("closes_on"));
    }
    let offers = store::offers(tx, before.id)?;
    let left = |one: &&CampaignSupplier| campaign.suppliers.iter().all(|kept| kept.supplier != one.supplier);
    for one in before.suppliers.iter().filter(left) {
        let theirs = offers.iter().filter(|offer| offer.supplier == one.supplier && !offer.withdrawn).count();
        if 0 < theirs {
            let refusal = CampaignRefusal::SupplierOffers { name: one.name.clone(), offers: counted(theirs) };
            return Err(Failure::refused(&refusal).at("suppliers"));
        }
    }
    if State::Prepared < is && campaign.places.is_empty() {
        return Err(Failure::refused(&CampaignRefusal::LastPlace).at("places"));
    }
    let left = |one: &&CampaignPlace| campaign.places.iter().all(|kept| kept.place != one.place);
    for one in before.places.iter().filter(left) {
        if store::place_chosen(tx, before.id, one.place)? {
            let refusal = CampaignRefusal::PlaceChosen { name: one.name.clone() };
            return Err(Failure::refused(&refusal).at("places"));
        }
    }
    Ok(())
}

fn open(tx: &Transaction<'_>, ctx: &Context<'_>, input: StepCampaign) -> Result<CampaignView, Failure> {
    let campaign = found(tx, input.campaign)?;
    let ready = ready(ctx, &campaign, &store::offers(tx, campaign.id)?);
    enter(tx, ctx, &campaign, campaign.state.open(ready))
}

fn close(tx: &Transaction<'_>, ctx: &Context<'_>, input: StepCampaign) -> Result<CampaignView, Failure> {
    let campaign = found(tx, input.campaign)?;
    let late = if campaign.closes() <= local_now(ctx) { "yes" } else { "no" };
    ctx.tell("late", late);
    enter(tx, ctx, &campaign, campaign.state.close())
}

fn adjust(tx: &Transaction<'_>, ctx: &Context<'_>, input: StepCampaign) -> Result<CampaignView, Failure> {
    let campaign = found(tx, input.campaign)?;
    enter(tx, ctx, &campaign, campaign.state.adjust())
}

fn order(tx: &Transaction<'_>, ctx: &Context<'_>, input: StepCampaign) -> Result<CampaignView, Failure> {
    let campaign = found(tx, input.campaign)?;
    enter(tx, ctx, &campaign, campaign.state.order())
}

fn receive(tx: &Transaction<'_>, ctx: &Context<'_>, input: StepCampaign) -> Result<CampaignView, Failure> {
    let campaign = found(tx, input.campaign)?;
    enter(tx, ctx, &campaign, campaign.state.receive())
}

fn distribute(tx: &Transaction<'_>, ctx: &Context<'_>, input: StepCampaign) -> Result<CampaignView, Failure> {
    let campaign = found(tx, input.campaign)?;
    enter(tx, ctx, &campaign, campaign.state.distribute())
}

/// The first goods handed over begin the distribution; later ones change nothing.
pub(crate) fn begin_distribution(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
) -> rusqlite::Result<()> {
    match campaign.state.distribute() {
        Ok(state) => store::step(conn, ctx, campaign.id, state, None),
        Err(_) => Ok(()),
    }
}

/// Ends a campaign: all is counted and paid. Errors: it is not being distributed.
pub(crate) fn settle(tx: &Transaction<'_>, ctx: &Context<'_>, campaign: &Campaign) -> Result<(), Failure> {
    enter(tx, ctx, campaign, campaign.state.settle()).map(|_| ())
}

fn enter(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: &Campaign,
    to: Result<State, CampaignRefusal>,
) -> Result<CampaignView, Failure> {
    let to = to.map_err(|refusal| Failure::refused(&refusal))?;
    store::step(tx, ctx, campaign.id, to, None)?;
    ctx.tell("title", &campaign.title);
    view::show(tx, ctx, campaign.id)
}

fn go_back(tx: &Transaction<'_>, ctx: &Context<'_>, input: GoBack) -> Result<CampaignView, Failure> {
    let campaign = found(tx, input.campaign)?;
    let reason = typed::reason(&input.reason)?;
    let to = campaign.state.go_back(store::done(tx, campaign.id)?);
    let to = to.map_err(|refusal| Failure::refused(&refusal))?;
    store::step(tx, ctx, campaign.id, to, Some(&reason))?;
    ctx.tell("title", &campaign.title);
    ctx.tell("state", to.code());
    ctx.tell("reason", reason);
    view::show(tx, ctx, campaign.id)
}
