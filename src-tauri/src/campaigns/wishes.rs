//! What members would like to order: asked, voted on, decided, and followed into a campaign.

use super::refusal::{CampaignRefusal, WishRefusal};
use super::typed;
use super::wish_store::{self, Decided, Decision, Vote, Wish};
use crate::catalogue;
use crate::context::{ANYONE, Context, OFFICERS, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{HouseholdId, ProductId, WishId};
use crate::kernel::instant;
use crate::kernel::number::{Sign, read_count};
use crate::kernel::text::{ADDRESS_CHARS_MAX, line, told};
use crate::members;
use crate::router::Router;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("campaigns.list_wishes", ANYONE, list_wishes);
    router.write("campaigns.add_wish", WRITERS, add_wish);
    router.write("campaigns.vote_wish", OFFICERS, vote_wish);
    router.write("campaigns.decide_wish", OFFICERS, decide_wish);
}

/// List what members would like to order, with the votes and what was decided.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListWishes {}

/// Write down what somebody would like to order.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct AddWish {
    label: String,
    /// Who asked; may stay empty.
    #[ts(optional = nullable)]
    household: Option<HouseholdId>,
}

/// Count the hands for a wish.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct VoteWish {
    wish: WishId,
    votes_for: String,
    /// None when nothing is typed.
    #[ts(optional = nullable)]
    votes_against: Option<String>,
    /// Today when nothing is typed.
    #[ts(optional = nullable)]
    on_day: Option<String>,
}

/// Decide a wish: taken with its product, kept for later, or refused with the reason.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct DecideWish {
    wish: WishId,
    decision: Decision,
    /// Needed to refuse.
    #[ts(optional = nullable)]
    reason: Option<String>,
    /// Needed to take it.
    #[ts(optional = nullable)]
    product: Option<ProductId>,
    #[ts(optional = nullable)]
    on_day: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct WishesView {
    wishes: Vec<WishView>,
}

#[derive(Debug, Serialize, TS)]
struct WishView {
    wish: WishId,
    label: String,
    /// Code and name of who asked.
    asked_by: Option<String>,
    at: Option<DateTime<Utc>>,
    votes: Vec<VoteView>,
    decided: Option<DecidedView>,
    /// The campaigns that offered it, by title.
    campaigns: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
struct VoteView {
    on_day: NaiveDate,
    #[ts(type = "number")]
    votes_for: i64,
    #[ts(type = "number")]
    votes_against: i64,
}

#[derive(Debug, Serialize, TS)]
struct DecidedView {
    on_day: NaiveDate,
    decision: Decision,
    reason: String,
    product: Option<ProductId>,
    product_name: Option<String>,
}

fn list_wishes(conn: &Connection, _: &Context<'_>, _: ListWishes) -> Result<WishesView, Failure> {
    let wishes = wish_store::wishes(conn)?.into_iter().map(|wish| view(conn, wish));
    Ok(WishesView { wishes: wishes.collect::<Result<_, Failure>>()? })
}

fn view(conn: &Connection, wish: Wish) -> Result<WishView, Failure> {
    let asked_by = match wish.household {
        None => None,
        Some(household) => members::called(conn, household)?.map(|called| called.to_string()),
    };
    let vote = |vote: Vote| VoteView {
        on_day: vote.on_day,
        votes_for: vote.votes_for,
        votes_against: vote.votes_against,
    };
    let decided = |decided: Decided| DecidedView {
        on_day: decided.on_day,
        decision: decided.decision,
        reason: decided.reason,
        product: decided.product,
        product_name: decided.product_name,
    };
    Ok(WishView {
        wish: wish.id,
        label: wish.label,
        asked_by,
        at: instant::read(&wish.at),
        votes: wish.votes.into_iter().map(vote).collect(),
        decided: wish.decided.map(decided),
        campaigns: wish.campaigns,
    })
}

fn add_wish(tx: &Transaction<'_>, ctx: &Context<'_>, input: AddWish) -> Result<WishesView, Failure> {
    let label =
        line(&input.label, ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input("label", &refusal))?;
    if label.is_empty() {
        return Err(Failure::bad_input("label", &WishRefusal::NoWish));
    }
    if let Some(household) = input.household {
        if members::called(tx, household)?.is_none() {
            return Err(Failure::not_found(&WishRefusal::NoSuchHousehold).at("household"));
        }
        ctx.about(household.0);
    }
    wish_store::insert_wish(tx, ctx, WishId(ctx.new_id()), &label, input.household)?;
    ctx.tell("label", label);
    list_wishes(tx, ctx, ListWishes {})
}

/// The words of a wish that is there.
fn label(tx: &Transaction<'_>, wish: WishId) -> Result<String, Failure> {
    let missing = || Failure::not_found(&WishRefusal::NoSuchWish).at("wish");
    wish_store::label(tx, wish)?.ok_or_else(missing)
}

/// A day that is not to come; today when nothing is typed.
fn on_day(ctx: &Context<'_>, typed_day: Option<&str>) -> Result<NaiveDate, Failure> {
    let Some(text) = told(typed_day) else { return Ok(ctx.today) };
    let day = typed::day(ctx, "on_day", text)?;
    if ctx.today < day {
        return Err(Failure::bad_input("on_day", &WishRefusal::ToCome));
    }
    Ok(day)
}

fn vote_wish(tx: &Transaction<'_>, ctx: &Context<'_>, input: VoteWish) -> Result<WishesView, Failure> {
    let label = label(tx, input.wish)?;
    let votes = |field: &str, typed: Option<&str>| match told(typed) {
        None => Ok(0),
        Some(text) => {
            read_count(text, Sign::NotNegative).map_err(|refusal| Failure::bad_input(field, &refusal))
        }
    };
    let votes_for = votes("votes_for", Some(&input.votes_for))?;
    let votes_against = votes("votes_against", input.votes_against.as_deref())?;
    if votes_for == 0 && votes_against == 0 {
        return Err(Failure::bad_input("votes_for", &WishRefusal::NoVote));
    }
    let on_day = on_day(ctx, input.on_day.as_deref())?;
    wish_store::insert_vote(tx, ctx, input.wish, &Vote { on_day, votes_for, votes_against })?;
    ctx.tell("label", label);
    ctx.tell("for", votes_for.to_string());
    ctx.tell("against", votes_against.to_string());
    list_wishes(tx, ctx, ListWishes {})
}

fn decide_wish(tx: &Transaction<'_>, ctx: &Context<'_>, input: DecideWish) -> Result<WishesView, Failure> {
    let label = label(tx, input.wish)?;
    let product = match (input.decision, input.product) {
        (Decision::Taken, None) => return Err(Failure::bad_input("product", &WishRefusal::NoProduct)),
        (Decision::Taken, Some(product)) => {
            let missing = || Failure::not_found(&CampaignRefusal::NoSuchProduct).at("product");
            Some(catalogue::product(tx, product, ctx.today)?.ok_or_else(missing)?)
        }
        (Decision::Later | Decision::Refused, _) => None,
    };
    let reason = input.reason.unwrap_or_default();
    let reason = match input.decision {
        Decision::Refused => typed::reason(&reason)?,
        Decision::Taken | Decision::Later => {
            line(&reason, ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input("reason", &refusal))?
        }
    };
    let on_day = on_day(ctx, input.on_day.as_deref())?;
    ctx.tell("label", label);
    ctx.tell("decision", input.decision.code());
    ctx.tell("reason", &reason);
    let (product, product_name) = product.map(|product| (product.id, product.name)).unzip();
    let decided = Decided { on_day, decision: input.decision, reason, product, product_name };
    wish_store::insert_decision(tx, ctx, input.wish, &decided)?;
    list_wishes(tx, ctx, ListWishes {})
}
