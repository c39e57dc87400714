//! Shifts as a list with what is missing, who comes, who was there and how long.

use super::model::{Attendance, Helping, Shift, VolunteerRefusal, given, read_minutes};
use super::store::{self, NewShift};
use crate::campaigns::{self, CampaignRefusal, read_hour};
use crate::context::{ANYONE, Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, PickupPlaceId, ShiftId};
use crate::kernel::number::{Sign, read_count};
use crate::kernel::sentence::Sentence;
use crate::kernel::text::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, line};
use crate::router::Router;
use chrono::{NaiveDate, NaiveTime, Timelike};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("volunteers.list", ANYONE, list);
    router.write("volunteers.add_shift", WRITERS, add_shift);
    router.write("volunteers.cancel_shift", WRITERS, cancel_shift);
    router.write("volunteers.sign_up", WRITERS, sign_up);
    router.write("volunteers.was_there", WRITERS, was_there);
}

/// List the shifts of a group order, or all of them: who comes, who is missing, hours given.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListShifts {
    #[ts(optional = nullable)]
    campaign: Option<CampaignId>,
}

/// Say that hands are needed: what for, when, how many.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct AddShift {
    #[ts(optional = nullable)]
    campaign: Option<CampaignId>,
    /// What is to be done, as in `Pesée`.
    post: String,
    /// One of the pickup places of the group order.
    #[ts(optional = nullable)]
    place: Option<PickupPlaceId>,
    /// As typed: `28/03/2026`.
    on_day: String,
    /// As in `9h`, `9h30`, `09:30`.
    from_at: String,
    to_at: String,
    /// How many persons, as typed.
    needed: String,
    #[ts(optional = nullable)]
    note: Option<String>,
}

/// Say that a shift does not take place.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CancelShift {
    shift: ShiftId,
    reason: String,
}

/// Sign somebody up for a shift by first name, or off again.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SignUp {
    shift: ShiftId,
    /// First name, and an initial where two have the same.
    name: String,
    /// False when somebody gives up; true unless told.
    #[ts(optional = nullable)]
    coming: Option<bool>,
}

/// Note that somebody was there, and how long.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct WasThere {
    shift: ShiftId,
    name: String,
    /// As typed: `2h30`, `1,5 h`, `90 min`; as long as the shift unless told.
    #[ts(optional = nullable)]
    hours: Option<String>,
}

/// Who helps; nothing in it is private.
#[derive(Debug, Serialize, TS)]
struct VolunteersView {
    campaign: Option<CampaignId>,
    title: Option<String>,
    says: String,
    /// By day and hour.
    shifts: Vec<ShiftView>,
    /// Who helped least, first.
    helpers: Vec<HelperView>,
    /// Names that were used before.
    names: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
struct ShiftView {
    shift: ShiftId,
    post: String,
    place: String,
    on_day: NaiveDate,
    /// As in `samedi 28 mars 2026, de 9 h à 12 h`.
    when_says: String,
    #[ts(type = "number")]
    needed: i64,
    #[ts(type = "number")]
    missing: i64,
    /// As in `2 personnes sur 3 : il en manque 1`.
    people_says: String,
    note: String,
    /// Why it does not take place; null when it does.
    cancelled: Option<String>,
    /// Whether its day has come: hours may be noted.
    begun: bool,
    people: Vec<HelpingView>,
}

#[derive(Debug, Serialize, TS)]
struct HelpingView {
    name: String,
    presence: Attendance,
    says: String,
}

#[derive(Debug, Serialize, TS)]
struct HelperView {
    name: String,
    says: String,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListShifts) -> Result<VolunteersView, Failure> {
    view(conn, ctx, input.campaign)
}

fn add_shift(tx: &Transaction<'_>, ctx: &Context<'_>, input: AddShift) -> Result<VolunteersView, Failure> {
    let post = line(&input.post, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input("post", &refusal))?;
    if post.is_empty() {
        return Err(Failure::bad_input("post", &VolunteerRefusal::NoPost));
    }
    let campaign = input.campaign.map(|id| campaign(tx, id)).transpose()?;
    if let Some(place) = input.place {
        let known = campaign.iter().flat_map(|campaign| &campaign.places).any(|one| one.place == place);
        if !known {
            return Err(Failure::bad_input("place", &VolunteerRefusal::NoSuchPlace));
        }
    }
    let on_day =
        read_day(&input.on_day, ctx.today).map_err(|refusal| Failure::bad_input("on_day", &refusal))?;
    let (from_at, to_at) = (hour("from_at", &input.from_at)?, hour("to_at", &input.to_at)?);
    if to_at <= from_at {
        return Err(Failure::bad_input("to_at", &VolunteerRefusal::HoursReversed));
    }
    let needed = read_count(&input.needed, Sign::NotNegative)
        .map_err(|refusal| Failure::bad_input("needed", &refusal))?;
    if needed == 0 {
        return Err(Failure::bad_input("needed", &VolunteerRefusal::NobodyNeeded));
    }
    let note = line(input.note.as_deref().unwrap_or_default(), ADDRESS_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("note", &refusal))?;
    let shift = NewShift {
        campaign: input.campaign,
        post: &post,
        place: input.place,
        on_day,
        from_at,
        to_at,
        needed,
        note: &note,
    };
    store::add(tx, ctx, &shift)?;
    ctx.tell("post", post.clone());
    ctx.tell("day", format::day(on_day, ctx.lang));
    view(tx, ctx, input.campaign)
}

fn cancel_shift(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: CancelShift,
) -> Result<VolunteersView, Failure> {
    let shift = found(tx, input.shift)?;
    let reason =
        line(&input.reason, ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input("reason", &refusal))?;
    if reason.is_empty() {
        return Err(Failure::bad_input("reason", &VolunteerRefusal::NoReason));
    }
    if shift.cancelled.is_some() {
        return Err(Failure::refused(&VolunteerRefusal::Cancelled));
    }
    store::cancel(tx, ctx, shift.id, &reason)?;
    told(ctx, &shift);
    view(tx, ctx, shift.campaign)
}

fn sign_up(tx: &Transaction<'_>, ctx: &Context<'_>, input: SignUp) -> Result<VolunteersView, Failure> {
    let shift = found(tx, input.shift)?;
    let name = name(&input.name)?;
    let known = shift.known(&name);
    let presence = if input.coming.unwrap_or(true) {
        shift.may_join(&name).map_err(|refusal| Failure::refused(&refusal).at("name"))?;
        Attendance::Coming
    } else {
        if known.is_none_or(|one| one.presence == Attendance::NotComing) {
            return Err(Failure::refused(&VolunteerRefusal::NotComing { name }).at("name"));
        }
        Attendance::NotComing
    };
    let name = known.map_or(name, |one| one.name.clone());
    store::note(tx, ctx, shift.id, &Helping { name, presence, minutes: None })?;
    told(ctx, &shift);
    view(tx, ctx, shift.campaign)
}

fn was_there(tx: &Transaction<'_>, ctx: &Context<'_>, input: WasThere) -> Result<VolunteersView, Failure> {
    let shift = found(tx, input.shift)?;
    let name = name(&input.name)?;
    shift.may_note_hours(ctx.today).map_err(|refusal| Failure::refused(&refusal))?;
    let minutes = match input.hours.as_deref().map(str::trim).filter(|hours| !hours.is_empty()) {
        Some(hours) => read_minutes(hours).map_err(|refusal| Failure::bad_input("hours", &refusal))?,
        None => shift.minutes(),
    };
    let name = shift.known(&name).map_or(name, |one| one.name.clone());
    let one = Helping { name, presence: Attendance::WasThere, minutes: Some(minutes) };
    store::note(tx, ctx, shift.id, &one)?;
    told(ctx, &shift);
    view(tx, ctx, shift.campaign)
}

fn told(ctx: &Context<'_>, shift: &Shift) {
    ctx.tell("post", shift.post.clone());
    ctx.tell("day", format::day(shift.on_day, ctx.lang));
}

fn found(conn: &Connection, id: ShiftId) -> Result<Shift, Failure> {
    store::shift(conn, id)?.ok_or_else(|| Failure::not_found(&VolunteerRefusal::NotFound))
}

fn campaign(conn: &Connection, id: CampaignId) -> Result<campaigns::Campaign, Failure> {
    campaigns::campaign(conn, id)?.ok_or_else(|| Failure::not_found(&CampaignRefusal::NotFound))
}

fn name(typed: &str) -> Result<String, Failure> {
    let name = line(typed, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input("name", &refusal))?;
    if name.is_empty() { Err(Failure::bad_input("name", &VolunteerRefusal::NoName)) } else { Ok(name) }
}

fn hour(field: &str, typed: &str) -> Result<NaiveTime, Failure> {
    read_hour(typed).map_err(|refusal| Failure::bad_input(field, &VolunteerRefusal::from(refusal)))
}

fn view(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign_id: Option<CampaignId>,
) -> Result<VolunteersView, Failure> {
    let title = campaign_id.map(|id| campaign(conn, id)).transpose()?.map(|campaign| campaign.title);
    let shifts = store::shifts(conn, campaign_id)?;
    let standing: Vec<&Shift> = shifts.iter().filter(|shift| shift.cancelled.is_none()).collect();
    let missing: i64 = standing.iter().map(|shift| shift.missing()).sum();
    let count = i64::try_from(standing.len()).unwrap_or(i64::MAX);
    let says = Sentence::new("core-volunteers-says").count("shifts", count).count("missing", missing);
    Ok(VolunteersView {
        campaign: campaign_id,
        title,
        says: ctx.say(&says),
        helpers: given(&shifts)
            .into_iter()
            .map(|(name, given)| {
                let sentence = Sentence::new("core-volunteers-given")
                    .text("hours", hours_say(ctx, given.minutes))
                    .count("shifts", given.shifts)
                    .count("coming", given.coming);
                HelperView { name, says: ctx.say(&sentence) }
            })
            .collect(),
        shifts: shifts.into_iter().map(|shift| shift_view(ctx, shift)).collect(),
        names: store::names(conn)?,
    })
}

fn shift_view(ctx: &Context<'_>, shift: Shift) -> ShiftView {
    let people = Sentence::new("core-volunteers-people")
        .count("there", shift.there().count())
        .count("needed", shift.needed)
        .count("missing", shift.missing());
    ShiftView {
        shift: shift.id,
        on_day: shift.on_day,
        when_says: when_says(ctx, &shift),
        needed: shift.needed,
        missing: shift.missing(),
        people_says: ctx.say(&people),
        begun: shift.on_day <= ctx.today,
        people: shift.people.iter().map(|one| helping_view(ctx, one)).collect(),
        post: shift.post,
        place: shift.place_name,
        note: shift.note,
        cancelled: shift.cancelled,
    }
}

fn helping_view(ctx: &Context<'_>, one: &Helping) -> HelpingView {
    let sentence = match one.presence {
        Attendance::Coming => Sentence::new("core-volunteers-coming"),
        Attendance::NotComing => Sentence::new("core-volunteers-not-coming"),
        Attendance::WasThere => {
            Sentence::new("core-volunteers-was-there").text("hours", hours_say(ctx, one.minutes.unwrap_or(0)))
        }
    };
    HelpingView { name: one.name.clone(), presence: one.presence, says: ctx.say(&sentence) }
}

/// `samedi 28 mars 2026, de 9 h à 12 h`.
pub(crate) fn when_says(ctx: &Context<'_>, shift: &Shift) -> String {
    let at = |time: NaiveTime| hours_say(ctx, i64::from(time.hour() * 60 + time.minute()));
    let sentence = Sentence::new("core-volunteers-when")
        .text("day", format::day_long(shift.on_day, ctx.lang))
        .text("from", at(shift.from_at))
        .text("to", at(shift.to_at));
    ctx.say(&sentence)
}

/// `2 h`, `2 h 30`: a time of the day or how long.
fn hours_say(ctx: &Context<'_>, minutes: i64) -> String {
    let (hours, minutes) = (minutes / 60, minutes % 60);
    let key = if minutes == 0 { "core-volunteers-hours" } else { "core-volunteers-hours-minutes" };
    let minutes = format!("{minutes:02}");
    ctx.say(&Sentence::new(key).text("hours", hours.to_string()).text("minutes", minutes))
}

/// The shifts that take place: of a campaign, or all from that day on.
pub(crate) fn shifts(
    conn: &Connection,
    campaign: Option<CampaignId>,
    from: NaiveDate,
) -> rusqlite::Result<Vec<Shift>> {
    let mut shifts = store::shifts(conn, campaign)?;
    shifts.retain(|shift| shift.cancelled.is_none() && (campaign.is_some() || from <= shift.on_day));
    Ok(shifts)
}
