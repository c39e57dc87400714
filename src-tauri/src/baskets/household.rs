//! What a household may order: its adhesion on the day it fetches its goods, what it owes, and its own price.

use super::refusal::FormRefusal;
use super::view::{OrderingHousehold, OrderingStanding};
use crate::accounts;
use crate::adhesions::{self, Standing};
use crate::campaigns::Campaign;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{HouseholdId, PickupPlaceId};
use crate::kernel::money::Money;
use crate::kernel::rate::BasisPoints;
use crate::kernel::search::compact;
use crate::kernel::sentence::{Param, Sentence};
use crate::members::{self, Called};
use crate::settings::{self, Profile};
use crate::tiers;
use chrono::NaiveDate;
use rusqlite::Connection;

pub(super) fn called(conn: &Connection, household: HouseholdId) -> Result<Called, Failure> {
    members::called(conn, household)?.ok_or_else(|| Failure::not_found(&FormRefusal::NoSuchHousehold))
}

/// Where the household usually fetches its goods, if the campaign goes there; the only place when there is one.
pub(super) fn usual_place(
    conn: &Connection,
    campaign: &Campaign,
    household: HouseholdId,
) -> Result<Option<PickupPlaceId>, Failure> {
    if let [only] = campaign.places.as_slice() {
        return Ok(Some(only.place));
    }
    let usual = members::get(conn, household)?.map(|household| compact(&household.draft.pickup_place));
    let found = campaign.places.iter().find(|place| Some(compact(&place.name)) == usual);
    Ok(found.map(|place| place.place))
}

/// What the household pays of the cost price. It goes into a price and nowhere else.
pub(super) fn coefficient(
    conn: &Connection,
    household: HouseholdId,
    day: NaiveDate,
) -> Result<BasisPoints, Failure> {
    // At a GAS everybody pays the cost price.
    if settings::read(conn)?.profile == Some(Profile::Gas) {
        return Ok(BasisPoints::ONE);
    }
    Ok(tiers::coefficient(conn, household, day)?)
}

/// The household with its standing on a day.
pub(super) fn ordering(
    conn: &Connection,
    ctx: &Context<'_>,
    called: Called,
    day: NaiveDate,
) -> Result<OrderingHousehold, Failure> {
    let adhesion = check_adhesion(conn, ctx, &called, day)?;
    let may_order = accounts::may_order(conn, ctx, called.id, &called.to_string());
    let balance = Money::from_cents(accounts::balance(conn, called.id)?);
    let standing = match &adhesion {
        Ok(standing) => *standing,
        Err(FormRefusal::AdhesionEnds { .. }) => OrderingStanding::Expired,
        Err(_) => OrderingStanding::None,
    };
    Ok(OrderingHousehold {
        standing_says: ctx.say(&standing_says(conn, called.id, standing, day)?),
        standing,
        balance_says: (balance != Money::ZERO).then(|| ctx.say(&accounts::stands(balance))),
        blocked: adhesion.is_err() || may_order.is_err(),
        household: called.id,
        code: called.code,
        name: called.name,
    })
}

/// Whether the household may order today for a day; what it is warned of.
pub(super) fn check(
    conn: &Connection,
    ctx: &Context<'_>,
    household: HouseholdId,
    day: NaiveDate,
) -> Result<Option<String>, Failure> {
    let called = called(conn, household)?;
    check_adhesion(conn, ctx, &called, day)?.map_err(|refusal| Failure::refused(&refusal))?;
    let warning = accounts::may_order(conn, ctx, household, &called.to_string())?;
    Ok(warning.map(|sentence| ctx.say(&sentence)))
}

fn check_adhesion(
    conn: &Connection,
    ctx: &Context<'_>,
    called: &Called,
    day: NaiveDate,
) -> Result<Result<OrderingStanding, FormRefusal>, Failure> {
    let until = adhesions::valid_until(conn, called.id)?;
    Ok(match Standing::of(until, day) {
        Standing::Valid { .. } | Standing::Soon { .. } => Ok(OrderingStanding::Valid),
        Standing::Never | Standing::Expired { .. } if !adhesions::asks_a_fee(conn, ctx.today)? => {
            Ok(OrderingStanding::Free)
        }
        Standing::Never => Err(FormRefusal::NoAdhesion { household: called.to_string() }),
        Standing::Expired { until } => {
            Err(FormRefusal::AdhesionEnds { household: called.to_string(), until, day })
        }
    })
}

fn standing_says(
    conn: &Connection,
    household: HouseholdId,
    standing: OrderingStanding,
    day: NaiveDate,
) -> Result<Sentence, Failure> {
    let key = match standing {
        OrderingStanding::Valid => "core-adhesion-valid",
        OrderingStanding::Expired => "core-basket-adhesion-ends",
        OrderingStanding::None => "core-adhesion-never",
        OrderingStanding::Free => "core-basket-adhesion-free",
    };
    let sentence = Sentence::new(key).with("day", Param::Day(day));
    let until = adhesions::valid_until(conn, household)?;
    Ok(match until {
        None => sentence,
        Some(until) => sentence.with("until", Param::Day(until)),
    })
}
