//! Writing one line of a form: what is typed is read, held against the guards, and kept as a revision.

use super::model::{Asked, Limits, clipped, may_change, plausible};
use super::refusal::{FormRefusal, LineRefusal};
use super::store::{self, Form, Line};
use super::view::{self, Told, as_typed, unit};
use super::{box_fill, household, says};
use crate::campaigns::{self, Campaign, Offer};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::OfferId;
use crate::kernel::instant;
use crate::kernel::spelled;
use chrono::Local;
use rusqlite::{Connection, Transaction};

/// A line as typed; what is not told stays as it was.
pub(super) struct Typed<'a> {
    pub(super) firm: &'a str,
    pub(super) more: Option<&'a str>,
    pub(super) less: Option<&'a str>,
    /// Yes, it is that much.
    pub(super) sure: bool,
}

/// A line that was written, in words.
pub(super) struct Written {
    pub(super) name: String,
    pub(super) says: String,
    pub(super) told: Told,
}

/// Writes a revision of a line, or nothing where nothing changes. A line that asks more than it ever did takes the
/// offer as it is announced now, any other keeps what it was first typed with: a later price never rewrites it, and
/// a line put back after a slip is what it was.
pub(super) fn write(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: &Campaign,
    form: &Form,
    offer: OfferId,
    typed: &Typed<'_>,
) -> Result<Written, Failure> {
    may_change(campaign.state, form.late).map_err(|refusal| Failure::refused(&refusal))?;
    let now = campaigns::offer(tx, offer)?.filter(|(of, _)| *of == campaign.id).map(|(_, offer)| offer);
    let now = now.ok_or_else(|| Failure::not_found(&FormRefusal::NoSuchOffer))?;
    let before = store::line(tx, form.id, offer)?;
    let kept = before.filter(|line| !line.asked.is_nothing());
    let seen = match &kept {
        None => now.clone(),
        Some(line) => as_typed(tx, now.clone(), line)?,
    };
    let was = kept.as_ref().map(|line| line.asked).unwrap_or_default();
    let asked = read(&seen, was, typed)?;
    let grows = was.firm < asked.firm || was.more < asked.more;
    if grows && now.withdrawn {
        return Err(Failure::bad_input("firm", &LineRefusal::OfferWithdrawn { name: now.name }));
    }
    let last = if was.firm < asked.firm || kept.is_none() { now } else { seen };
    let limits = limits(tx, campaign, form, &last)?;
    let with = typed_with(tx, form, last, asked)?;
    let fitted = fit(&limits, asked, typed)?;
    let mut told = Told::default();
    if fitted != asked {
        told.open.push(ctx.text("core-basket-told-clipped"));
    }
    let asked = fitted;
    let limits = if was.firm < asked.firm { limits } else { limits.of_what_stands() };
    limits.check(asked).map_err(|(field, refusal)| Failure::bad_input(field, &refusal))?;
    box_fill::check_line(tx, ctx, campaign, form, &with, (was, asked))?;
    if !typed.sure {
        check_plausible(tx, ctx, form, &with, was, asked)?;
    }
    if grows && !typed.sure {
        check_in_time(tx, ctx, campaign, form)?;
    }
    if grows {
        let day = view::pickup_day(campaign, form.head.place);
        told.private.extend(household::check(tx, ctx, form.household, day)?);
    }
    if asked != was {
        let line = Line { offer, version: with.version_id, asked };
        store::insert_line(tx, ctx, form.id, &line)?;
    }
    Ok(Written { says: says::line(ctx, unit(&with), asked), name: with.name, told })
}

/// What is typed on the line, as the one who types sees it.
fn read(seen: &Offer, was: Asked, typed: &Typed<'_>) -> Result<Asked, Failure> {
    let unit = unit(seen);
    let read =
        |field: &str, text: &str| unit.read(text).map_err(|refusal| Failure::bad_input(field, &refusal));
    Ok(Asked {
        firm: read("firm", typed.firm)?,
        more: typed.more.map_or(Ok(was.more), |text| read("more", text))?,
        less: typed.less.map_or(Ok(was.less), |text| read("less", text))?,
    })
}

/// The offer as it stood on the form the first time it asked as much, in the same printed units; else as it was last.
fn typed_with(conn: &Connection, form: &Form, last: Offer, asked: Asked) -> Result<Offer, Failure> {
    let first = store::first_asking(conn, form.id, last.id, asked.firm)?;
    let first = first.map(|line| as_typed(conn, last.clone(), &line)).transpose()?;
    Ok(first.filter(|first| first.step_qty == last.step_qty).unwrap_or(last))
}

fn limits(conn: &Connection, campaign: &Campaign, form: &Form, offer: &Offer) -> Result<Limits, Failure> {
    let bounded = offer.min_qty.or(offer.max_qty).or(offer.available_qty).is_some();
    let (everybody, household) =
        if bounded { store::elsewhere(conn, form, offer.id)? } else { Default::default() };
    Ok(Limits {
        unit: unit(offer),
        min: offer.min_qty,
        max: offer.max_qty,
        left: offer.available_qty.map(|available| available - everybody),
        elsewhere: household,
        tolerance: campaign.tolerance,
    })
}

/// Whole printed units of the offer as it is announced now; a tolerance typed before is cut to what fits.
fn fit(limits: &Limits, asked: Asked, typed: &Typed<'_>) -> Result<Asked, Failure> {
    let unit = limits.unit;
    let whole = |field: &str, amount, text: Option<&str>| match text {
        None => Ok(amount - amount % unit.step),
        Some(_) => unit.whole(amount).map_err(|refusal| Failure::bad_input(field, &refusal)),
    };
    let asked = Asked {
        firm: whole("firm", asked.firm, Some(typed.firm))?,
        more: whole("more", asked.more, typed.more)?,
        less: whole("less", asked.less, typed.less)?,
    };
    let cut = clipped(asked, limits.max.map(|max| max - asked.firm - limits.elsewhere));
    Ok(Asked {
        firm: asked.firm,
        more: if typed.more.is_some() { asked.more } else { cut.more },
        less: if typed.less.is_some() { asked.less } else { cut.less },
    })
}

/// After the deadline, a form that was begun before it grows only when somebody says that it was handed in in time.
/// Once one line of it was written since, that was said.
fn check_in_time(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    form: &Form,
) -> Result<(), Failure> {
    if form.late || !view::after_deadline(ctx, campaign) {
        return Ok(());
    }
    let closes = campaign.closes();
    let since = |at: &str| {
        let at = instant::read(at).map(|at| at.with_timezone(&Local).naive_local());
        at.is_some_and(|at| closes <= at)
    };
    if since(&form.at) || store::revisions(conn, form.id)?.iter().any(|revision| since(&revision.at)) {
        return Ok(());
    }
    Err(Failure::refused(&LineRefusal::AfterDeadline { closes }).at("firm"))
}

/// Far more than anybody ever asked is asked again, in words (domain.md case 13).
fn check_plausible(
    conn: &Connection,
    ctx: &Context<'_>,
    form: &Form,
    offer: &Offer,
    was: Asked,
    asked: Asked,
) -> Result<(), Failure> {
    let unit = unit(offer);
    if asked.firm.max(asked.more) <= plausible(Some(0), offer.step_qty, offer.pack_qty) {
        return Ok(());
    }
    let largest = store::largest(conn, form.id, offer.product)?;
    let limit = plausible(largest, offer.step_qty, offer.pack_qty);
    for (field, before, amount) in [("firm", was.firm, asked.firm), ("more", was.more, asked.more)] {
        if before < amount && limit < amount {
            let refusal = LineRefusal::NotPlausible {
                says: says::firm(ctx, unit, amount).unwrap_or_default(),
                words: spelled::quantity(unit.quantity(amount), ctx.lang),
                largest: largest.map(|largest| unit.quantity(largest)),
            };
            return Err(Failure::refused(&refusal).at(field));
        }
    }
    Ok(())
}
