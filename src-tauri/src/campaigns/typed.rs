//! What is typed of a campaign: hours, its suppliers and their carriage, its places.

use super::model::{Campaign, CampaignPlace, CampaignSupplier, expected_carriage};
use super::refusal::CampaignRefusal;
use super::store;
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::ids::{CampaignId, SupplierId};
use crate::kernel::number::read_percent;
use crate::kernel::rate::BasisPoints;
use crate::kernel::text::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, line, told};
use crate::members;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashSet;
use ts_rs::TS;

/// A supplier of a campaign.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct SupplierInput {
    supplier: SupplierId,
    /// In percent of the goods, as in `4,5 %`; proposed from the last order when nothing is typed.
    #[ts(optional = nullable)]
    carriage: Option<String>,
}

/// Where and when goods are fetched.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct PlaceInput {
    /// Its name; a new one is remembered.
    place: String,
    on_day: String,
    /// As in `18:00`, `18h`, `18h30`.
    from_time: String,
    to_time: String,
}

/// Reads an hour of the day: `18:00`, `18h`, `18h30`, `18 h 30`, `18.30`, `18`.
/// Errors: `CampaignRefusal::NotAnHour` with what was typed.
pub(crate) fn read_hour(text: &str) -> Result<NaiveTime, CampaignRefusal> {
    let refused = || CampaignRefusal::NotAnHour { text: text.trim().chars().take(30).collect() };
    let tidy: String = text.to_lowercase().chars().filter(|character| !character.is_whitespace()).collect();
    let (hours, minutes) = match tidy.split_once([':', 'h', '.']) {
        Some((hours, "")) if tidy.ends_with('h') => (hours, "0"),
        Some(parts) => parts,
        None => (tidy.as_str(), "0"),
    };
    let number = |digits: &str| -> Option<u32> {
        let plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| digits.parse().ok()).flatten()
    };
    let (Some(hours), Some(minutes)) = (number(hours), number(minutes)) else { return Err(refused()) };
    NaiveTime::from_hms_opt(hours, minutes, 0).ok_or_else(refused)
}

/// The day and hour where the computer stands.
pub(crate) fn local_now(ctx: &Context<'_>) -> NaiveDateTime {
    ctx.today.and_time(ctx.now.with_timezone(&chrono::Local).time())
}

pub(super) fn hour(field: &str, typed: &str) -> Result<NaiveTime, Failure> {
    read_hour(typed).map_err(|refusal| Failure::bad_input(field, &refusal))
}

pub(super) fn day(ctx: &Context<'_>, field: &str, typed: &str) -> Result<NaiveDate, Failure> {
    read_day(typed, ctx.today).map_err(|refusal| Failure::bad_input(field, &refusal))
}

/// The field `reason`, which is never empty.
pub(super) fn reason(typed: &str) -> Result<String, Failure> {
    let reason = line(typed, ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input("reason", &refusal))?;
    if reason.is_empty() { Err(Failure::bad_input("reason", &CampaignRefusal::NoReason)) } else { Ok(reason) }
}

/// The suppliers as typed; one without a share keeps the one it had, else gets what is expected.
pub(super) fn suppliers(
    conn: &Connection,
    before: Option<&Campaign>,
    typed: Vec<SupplierInput>,
) -> Result<Vec<CampaignSupplier>, Failure> {
    let mut seen = HashSet::new();
    let mut suppliers = Vec::new();
    for (at, one) in typed.into_iter().enumerate() {
        let field = |name: &str| format!("suppliers.{at}.{name}");
        let found = catalogue::supplier(conn, one.supplier)?
            .ok_or_else(|| Failure::not_found(&CampaignRefusal::NoSuchSupplier).at(field("supplier")))?;
        if !seen.insert(found.id) {
            let refusal = CampaignRefusal::Twice { name: found.name };
            return Err(Failure::bad_input(field("supplier"), &refusal));
        }
        let kept =
            before.and_then(|campaign| campaign.suppliers.iter().find(|known| known.supplier == found.id));
        let carriage = match (told(one.carriage.as_deref()), kept) {
            (Some(text), _) => percent(&field("carriage"), text)?,
            (None, Some(kept)) => kept.carriage,
            (None, None) => {
                learnt(conn, before.map(|campaign| campaign.id), &found)?.unwrap_or(BasisPoints::ZERO)
            }
        };
        suppliers.push(CampaignSupplier { supplier: found.id, name: found.name, carriage });
    }
    Ok(suppliers)
}

/// The share of carriage that the last campaign of a supplier taught; none when nothing is known.
pub(super) fn learnt(
    conn: &Connection,
    campaign: Option<CampaignId>,
    supplier: &catalogue::Supplier,
) -> Result<Option<BasisPoints>, Failure> {
    let last = store::last_order(conn, campaign, supplier.id)?;
    expected_carriage(supplier.carriage, supplier.free_carriage, last)
        .map_err(|refusal| Failure::refused(&refusal))
}

fn percent(field: &str, text: &str) -> Result<BasisPoints, Failure> {
    let rate = read_percent(text).map_err(|refusal| Failure::bad_input(field, &refusal))?;
    if BasisPoints::ONE < rate {
        return Err(Failure::bad_input(field, &CampaignRefusal::CarriageTooHigh));
    }
    Ok(rate)
}

/// The places as typed, the first day first.
pub(super) fn places(
    conn: &Connection,
    ctx: &Context<'_>,
    typed: Vec<PlaceInput>,
) -> Result<Vec<CampaignPlace>, Failure> {
    let mut places = Vec::<CampaignPlace>::new();
    for (at, one) in typed.into_iter().enumerate() {
        let field = |name: &str| format!("places.{at}.{name}");
        let name = line(&one.place, NAME_CHARS_MAX)
            .map_err(|refusal| Failure::bad_input(field("place"), &refusal))?;
        let on_day = day(ctx, &field("on_day"), &one.on_day)?;
        let from_time = hour(&field("from_time"), &one.from_time)?;
        let to_time = hour(&field("to_time"), &one.to_time)?;
        if to_time <= from_time {
            return Err(Failure::bad_input(field("to_time"), &CampaignRefusal::HoursReversed));
        }
        let place = members::pickup_place(conn, ctx, &name)?
            .ok_or_else(|| Failure::bad_input(field("place"), &CampaignRefusal::NoPlaceName))?;
        if places.iter().any(|known| known.place == place) {
            return Err(Failure::bad_input(field("place"), &CampaignRefusal::Twice { name }));
        }
        places.push(CampaignPlace { place, name, on_day, from_time, to_time });
    }
    places.sort_by_key(|place| place.on_day);
    Ok(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_hour_in_every_spelling() {
        for (text, expected) in [
            ("18:00", Some("18:00")),
            (" 18h ", Some("18:00")),
            ("18h30", Some("18:30")),
            ("18 H 30", Some("18:30")),
            ("9.05", Some("09:05")),
            ("9", Some("09:00")),
            ("00:00", Some("00:00")),
            ("24:00", None),
            ("18:60", None),
            ("18:", None),
            ("", None),
            ("h30", None),
            ("midi", None),
            ("018:00", None),
            ("-1:00", None),
        ] {
            let found = read_hour(text).ok().map(|time| time.format("%H:%M").to_string());
            assert_eq!(found.as_deref(), expected, "{text:?}");
        }
    }
}
