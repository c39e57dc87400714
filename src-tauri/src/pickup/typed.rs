//! What is typed on distribution day, read once.

use super::refusal::PickupRefusal;
use super::weighing;
use crate::campaigns::{Campaign, Offer, read_hour};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::ids::{HouseholdId, PickupPlaceId};
use crate::kernel::number::{Sign, read_quantity};
use crate::kernel::quantity::Dimension;
use crate::kernel::text::{ADDRESS_CHARS_MAX, line, told};
use crate::members::{self, Called};
use chrono::{DateTime, NaiveDate, TimeZone, Utc};
use rusqlite::Connection;

/// One line; empty when nothing was typed.
pub(super) fn text(field: &str, typed: Option<&str>) -> Result<String, Failure> {
    line(typed.unwrap_or_default(), ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input(field, &refusal))
}

pub(super) fn called(conn: &Connection, household: HouseholdId) -> Result<Called, Failure> {
    let missing = || Failure::not_found(&PickupRefusal::NoSuchHousehold).at("household");
    members::called(conn, household)?.ok_or_else(missing)
}

pub(super) fn place(campaign: &Campaign, place: Option<PickupPlaceId>) -> Result<(), Failure> {
    let goes = place.is_none_or(|place| campaign.places.iter().any(|one| one.place == place));
    if goes { Ok(()) } else { Err(Failure::not_found(&PickupRefusal::NoSuchPlace).at("place")) }
}

/// The hour of a day something happened, as on a sheet; now unless told.
pub(super) fn happened(
    ctx: &Context<'_>,
    day: NaiveDate,
    field: &str,
    typed: Option<&str>,
) -> Result<DateTime<Utc>, Failure> {
    let Some(text) = told(typed) else { return Ok(ctx.now) };
    let hour = read_hour(text).map_err(|refusal| Failure::bad_input(field, &refusal))?;
    let local = chrono::Local.from_local_datetime(&day.and_time(hour)).earliest();
    Ok(local.map_or(ctx.now, |at| at.with_timezone(&Utc)))
}

/// A day from today on.
pub(super) fn coming(
    ctx: &Context<'_>,
    field: &str,
    typed: Option<&str>,
) -> Result<Option<NaiveDate>, Failure> {
    let read = |text| read_day(text, ctx.today);
    let day = told(typed).map(read).transpose().map_err(|refusal| Failure::bad_input(field, &refusal))?;
    match day {
        Some(day) if day < ctx.today => Err(Failure::bad_input(field, &PickupRefusal::DayPast { day })),
        day => Ok(day),
    }
}

/// A weight in grams.
pub(super) fn weight(field: &str, typed: &str) -> Result<i64, Failure> {
    weighing::read(typed).map_err(|refusal| Failure::bad_input(field, &refusal))
}

/// A quantity of an offer, in grams, millilitres or pieces.
pub(super) fn quantity(field: &str, typed: &str, offer: &Offer) -> Result<i64, Failure> {
    match offer.dimension {
        Dimension::Mass => weight(field, typed),
        Dimension::Volume | Dimension::Count => {
            let read = read_quantity(typed, offer.dimension, Sign::NotNegative);
            read.map(|read| read.amount()).map_err(|refusal| Failure::bad_input(field, &refusal))
        }
    }
}
