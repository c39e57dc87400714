//! After closing, a household gives up some or all of what it asked in time (domain.md case 11). Its form keeps its
//! history; what was decided of those products no longer holds, and the campaign stays where it is.

use super::entry::live;
use super::household;
use super::model::{Asked, clipped, may_give_up};
use super::refusal::FormRefusal;
use super::store::{self, Form, Line};
use super::view::{self, BasketView, Told, as_typed, unit};
use crate::campaigns::{self, Campaign, Offer, State};
use crate::catalogue;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::{BasketId, OfferId};
use crate::kernel::sentence::Sentence;
use crate::kernel::text::{ADDRESS_CHARS_MAX, line as read_line, told};
use crate::router::Router;
use rusqlite::Transaction;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("baskets.give_up", OFFICERS, give_up);
}

/// Note that a household gives up some or all of what it asked in time, after the closing; the adjustment opens again.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct GiveUpAsked {
    #[ts(optional = false)]
    basket: BasketId,
    /// Of this product; of all of them unless told.
    offer: Option<OfferId>,
    /// What it still asks of it, as typed on the form; nothing unless told.
    keeps: Option<String>,
    #[ts(optional = false)]
    reason: String,
}

/// A line with the offer it was typed with.
struct Was {
    line: Line,
    offer: Offer,
}

fn give_up(tx: &Transaction<'_>, ctx: &Context<'_>, input: GiveUpAsked) -> Result<BasketView, Failure> {
    let (campaign, form) = live(tx, input.basket)?;
    may_give_up(campaign.state, form.late).map_err(|refusal| Failure::refused(&refusal))?;
    let reason = read_line(&input.reason, ADDRESS_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("reason", &refusal))?;
    if reason.is_empty() {
        return Err(Failure::bad_input("reason", &FormRefusal::NoReason));
    }
    let keeps = told(input.keeps.as_deref());
    if input.offer.is_none() && keeps.is_some() {
        return Err(Failure::bad_input("keeps", &FormRefusal::KeepsOfWhat));
    }
    let lines = asked(tx, &campaign, &form, input.offer)?;
    let mut said = Told::default();
    let mut names = Vec::new();
    for was in &lines {
        let keeps = match input.offer {
            Some(_) => kept(was, keeps.unwrap_or_default())?,
            None => Asked::default(),
        };
        store::insert_line(tx, ctx, form.id, &Line { asked: keeps, ..was.line })?;
        said.open.push(says(tx, ctx, &campaign, was)?);
        let quantity = |qty| catalogue::quantity_says(ctx, was.offer.dimension, qty);
        let sentence = Sentence::new("core-basket-gave-up-line").text("name", &was.offer.name);
        let sentence = sentence.text("before", quantity(was.line.asked.firm));
        names.push(ctx.say(&sentence.text("after", quantity(keeps.firm))));
    }
    ctx.about(form.household.0);
    ctx.tell("household", household::called(tx, form.household)?.to_string());
    ctx.tell("number", form.number.to_string());
    ctx.tell("lines", names.join(", "));
    ctx.tell("reason", reason);
    Ok(view::show(tx, ctx, &campaign, form.household, Some(form.id), None)?.telling(said))
}

/// What is asked on the form: of one product, or of all. Errors: nothing is.
fn asked(
    tx: &Transaction<'_>,
    campaign: &Campaign,
    form: &Form,
    only: Option<OfferId>,
) -> Result<Vec<Was>, Failure> {
    let mut asked = Vec::new();
    for now in campaigns::offers(tx, campaign.id)? {
        let line = store::line(tx, form.id, now.id)?.filter(|line| !line.asked.is_nothing());
        if let Some(line) = line.filter(|_| only.is_none_or(|only| only == now.id)) {
            asked.push(Was { offer: as_typed(tx, now, &line)?, line });
        }
    }
    if asked.is_empty() { Err(Failure::refused(&FormRefusal::NothingToGiveUp)) } else { Ok(asked) }
}

/// What is kept of a line; less than it was.
fn kept(was: &Was, typed: &str) -> Result<Asked, Failure> {
    let unit = unit(&was.offer);
    let firm = unit.read(typed).and_then(|amount| unit.whole(amount));
    let firm = firm.map_err(|refusal| Failure::bad_input("keeps", &refusal))?;
    if was.line.asked.firm <= firm {
        let refusal = FormRefusal::NotLess { before: unit.quantity(was.line.asked.firm) };
        return Err(Failure::bad_input("keeps", &refusal));
    }
    Ok(clipped(Asked { firm, ..was.line.asked }, None))
}

/// What is asked of the product now, and what there is to do.
fn says(tx: &Transaction<'_>, ctx: &Context<'_>, campaign: &Campaign, was: &Was) -> Result<String, Failure> {
    let ordered = State::Adjusted < campaign.state;
    let key = if ordered { "core-basket-gave-up-ordered" } else { "core-basket-gave-up" };
    let total = store::firm_of(tx, was.offer.id)?;
    let total = catalogue::quantity_says(ctx, was.offer.dimension, total);
    Ok(ctx.say(&Sentence::new(key).text("name", &was.offer.name).text("total", total)))
}
