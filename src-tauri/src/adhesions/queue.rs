//! Who waits for a place in a category with a quota, in order of arrival: joined, left, shown; and the question
//! that a recording asks, whether a place is open for this household.

use super::commands::archived;
use super::model::{AdhesionRefusal, Room, within_quota};
use super::store::{self, Category, Waiting};
use crate::cash;
use crate::context::{ANYONE, Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::{CategoryId, HouseholdId, WaitingId};
use crate::kernel::sentence::{Param, Sentence};
use crate::members;
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("adhesions.list_waiting", ANYONE, list_waiting);
    router.write("adhesions.wait", OFFICERS, wait);
    router.write("adhesions.stop_waiting", OFFICERS, stop_waiting);
}

/// Put a household at the end of the queue for a category.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct Wait {
    household: HouseholdId,
    category: CategoryId,
}

/// Take a household out of a queue; those behind move up.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct StopWaiting {
    waiting: WaitingId,
    reason: String,
}

/// List who waits, in order of arrival, and whether a place is open now.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListWaiting {
    /// One category; all unless told.
    #[ts(optional = nullable)]
    category: Option<CategoryId>,
}

#[derive(Debug, Serialize, TS)]
struct QueueView {
    rows: Vec<WaitingRow>,
}

#[derive(Debug, Serialize, TS)]
struct WaitingRow {
    waiting: WaitingId,
    household: HouseholdId,
    code: String,
    name: String,
    phone: String,
    category_name: String,
    #[ts(type = "number")]
    rank: i64,
    /// Category and rank, in words.
    place: String,
    since_on: NaiveDate,
    /// Whether an adhesion would be accepted now.
    open: bool,
    sentence: String,
}

/// A place in a queue.
#[derive(Debug, Serialize, TS)]
pub(super) struct WaitingView {
    waiting: WaitingId,
    category: CategoryId,
    category_name: String,
    /// From 1, the first to be served.
    #[ts(type = "number")]
    rank: i64,
    /// Category and rank, in words.
    place: String,
    since_on: NaiveDate,
    /// Whether an adhesion would be accepted now.
    open: bool,
    sentence: String,
}

/// Everyone who waits, in order of arrival.
pub(super) struct Queues(Vec<Waiting>);

impl Queues {
    pub(super) fn of(conn: &Connection) -> rusqlite::Result<Queues> {
        store::waiting(conn).map(Queues)
    }

    /// Where a household waits for a category: its line and its rank, from 1.
    pub(super) fn place(&self, category: CategoryId, household: HouseholdId) -> Option<(&Waiting, i64)> {
        let queue = self.0.iter().filter(|waiting| waiting.category == category);
        queue.zip(1..).find(|(waiting, _)| waiting.household == household)
    }

    pub(super) fn waits(&self, household: HouseholdId) -> bool {
        self.0.iter().any(|waiting| waiting.household == household)
    }

    /// How many wait for a category.
    pub(super) fn waiting_for(&self, category: CategoryId) -> i64 {
        let queue = self.0.iter().filter(|waiting| waiting.category == category);
        i64::try_from(queue.count()).expect("households are bounded")
    }

    /// Refuses unless a place is open for the household. Who is valid in the category today keeps its place.
    pub(super) fn check(
        &self,
        conn: &Connection,
        today: NaiveDate,
        category: &Category,
        household: HouseholdId,
    ) -> Result<(), Failure> {
        if category.terms.quota.is_none() || store::holds(conn, today, category.id, household)? {
            return Ok(());
        }
        let ahead = match self.place(category.id, household) {
            Some((_, rank)) => rank - 1,
            None => self.waiting_for(category.id),
        };
        let others = store::valid_by_category(conn, today, Some(household))?;
        let of_category = others.iter().find(|(id, _)| *id == category.id).map_or(0, |(_, count)| *count);
        let of_all = others.iter().map(|(_, count)| count).sum();
        within_quota(Room { of_category, of_all, ahead }, category.terms.quota)
            .map_err(|refusal| Failure::refused(&refusal).at("category"))
    }

    /// The places wanted, in order of arrival.
    pub(super) fn views(
        &self,
        conn: &Connection,
        ctx: &Context<'_>,
        categories: &[Category],
        wanted: impl Fn(&Waiting) -> bool,
    ) -> Vec<(HouseholdId, WaitingView)> {
        let view = |waiting: &Waiting| {
            let category = categories.iter().find(|category| category.id == waiting.category)?;
            let (_, rank) = self.place(waiting.category, waiting.household)?;
            let open = self.check(conn, ctx.today, category, waiting.household).is_ok();
            Some((waiting.household, waiting_view(ctx, waiting, category, rank, open)))
        };
        self.0.iter().filter(|waiting| wanted(waiting)).filter_map(view).collect()
    }
}

fn waiting_view(
    ctx: &Context<'_>,
    waiting: &Waiting,
    category: &Category,
    rank: i64,
    open: bool,
) -> WaitingView {
    let place =
        Sentence::new("core-waiting-place").text("category", &category.name).text("rank", rank.to_string());
    let key = if open { "core-waiting-open" } else { "core-waiting" };
    let sentence = Sentence::new(key)
        .text("category", &category.name)
        .count("rank", rank)
        .with("since", Param::Day(waiting.since));
    WaitingView {
        waiting: waiting.id,
        category: category.id,
        category_name: category.name.clone(),
        rank,
        place: ctx.say(&place),
        since_on: waiting.since,
        open,
        sentence: ctx.say(&sentence),
    }
}

fn list_waiting(conn: &Connection, ctx: &Context<'_>, input: ListWaiting) -> Result<QueueView, Failure> {
    let categories = store::categories(conn, ctx.today)?;
    let wanted = |waiting: &Waiting| input.category.is_none_or(|category| category == waiting.category);
    let mut rows = Vec::new();
    for (household, place) in Queues::of(conn)?.views(conn, ctx, &categories, wanted) {
        let called = named(conn, household)?;
        rows.push(WaitingRow {
            waiting: place.waiting,
            household,
            code: called.code,
            name: called.name,
            phone: called.phone,
            category_name: place.category_name,
            rank: place.rank,
            place: place.place,
            since_on: place.since_on,
            open: place.open,
            sentence: place.sentence,
        });
    }
    Ok(QueueView { rows })
}

fn wait(tx: &Transaction<'_>, ctx: &Context<'_>, input: Wait) -> Result<WaitingView, Failure> {
    let called = named(tx, input.household)?;
    if archived(tx, input.household)? {
        return Err(Failure::refused(&AdhesionRefusal::Archived));
    }
    let categories = store::categories(tx, ctx.today)?;
    let category = categories
        .iter()
        .find(|category| category.id == input.category)
        .ok_or_else(|| Failure::not_found(&AdhesionRefusal::NoSuchCategory).at("category"))?;
    if category.terms.quota.is_none() {
        return Err(Failure::refused(&AdhesionRefusal::NoQuota).at("category"));
    }
    if store::holds(tx, ctx.today, category.id, input.household)? {
        return Err(Failure::refused(&AdhesionRefusal::HoldsIt));
    }
    if let Some((_, rank)) = Queues::of(tx)?.place(category.id, input.household) {
        return Err(Failure::refused(&AdhesionRefusal::AlreadyWaiting { rank }));
    }
    store::insert_waiting(tx, ctx, input.household, category.id)?;
    ctx.about(input.household.0);
    ctx.tell("household", called.to_string());
    ctx.tell("category", category.name.clone());
    let mine = |waiting: &Waiting| waiting.household == input.household && waiting.category == input.category;
    let views = Queues::of(tx)?.views(tx, ctx, &categories, mine);
    let (_, view) = views.into_iter().next().expect("who was just written waits");
    Ok(view)
}

fn stop_waiting(tx: &Transaction<'_>, ctx: &Context<'_>, input: StopWaiting) -> Result<QueueView, Failure> {
    let waiting = store::waiting(tx)?.into_iter().find(|waiting| waiting.id == input.waiting);
    let waiting = waiting.ok_or_else(|| Failure::not_found(&AdhesionRefusal::NotWaiting))?;
    let reason = cash::read_reason(&input.reason)?;
    store::end_waiting(tx, ctx, input.waiting, None)?;
    ctx.about(waiting.household.0);
    ctx.tell("household", named(tx, waiting.household)?.to_string());
    ctx.tell("reason", reason);
    list_waiting(tx, ctx, ListWaiting { category: None })
}

pub(super) fn named(conn: &Connection, household: HouseholdId) -> Result<members::Called, Failure> {
    members::called(conn, household)?.ok_or_else(|| Failure::not_found(&AdhesionRefusal::NoSuchHousehold))
}
