//! Who came, who did not, who comes later.

use super::absence_store::{self, NewPassage, What};
use super::gather::Round;
use super::household::{self, Noted, PickupView};
use super::refusal::PickupRefusal;
use super::serve::tell;
use super::typed;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId};
use crate::router::Router;
use chrono::{DateTime, NaiveDate, Utc};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("pickup.came", WRITERS, came);
    router.write("pickup.absent", WRITERS, absent);
    router.write("pickup.later", WRITERS, later);
    router.write("pickup.undo_passage", WRITERS, undo);
}

/// Note that a household came, or who came instead.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct NoteCame {
    #[ts(optional = false)]
    campaign: CampaignId,
    #[ts(optional = false)]
    household: HouseholdId,
    /// Who came instead.
    proxy: Option<String>,
    /// The hour on the sheet, as in `15h40`; now unless told.
    at: Option<String>,
    note: Option<String>,
}

/// Note that a household did not come.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct NoteAbsent {
    campaign: CampaignId,
    household: HouseholdId,
    #[ts(optional = nullable)]
    note: Option<String>,
}

/// Note that a household comes another time.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct NoteLater {
    #[ts(optional = false)]
    campaign: CampaignId,
    #[ts(optional = false)]
    household: HouseholdId,
    on_day: Option<String>,
    note: Option<String>,
}

/// Take back what was said of a household by mistake; what it was handed stays.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct UndoPassage {
    campaign: CampaignId,
    household: HouseholdId,
}

/// A passage as it is said.
struct Said {
    what: What,
    proxy: String,
    later_on: Option<NaiveDate>,
    happened_at: DateTime<Utc>,
    note: String,
}

fn note(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    id: HouseholdId,
    said: &Said,
) -> Result<PickupView, Failure> {
    let round = Round::begun(conn, campaign)?;
    let called = typed::called(conn, id)?;
    let served = round.of(id).any(|(_, _, stands)| stands.is_some_and(|line| 0 < line.qty));
    if said.what == What::Absent && served {
        let household = called.to_string();
        return Err(Failure::refused(&PickupRefusal::WasServed { household }).at("household"));
    }
    let passage = NewPassage {
        campaign,
        household: id,
        what: said.what,
        proxy: &said.proxy,
        later_on: said.later_on,
        printed_list: None,
        happened_at: said.happened_at,
        note: &said.note,
    };
    absence_store::insert_passage(conn, ctx, &passage)?;
    tell(ctx, &round, &called);
    household::view(conn, ctx, campaign, id, Noted::default())
}

fn came(tx: &Transaction<'_>, ctx: &Context<'_>, input: NoteCame) -> Result<PickupView, Failure> {
    let said = Said {
        what: What::Came,
        proxy: typed::text("proxy", input.proxy.as_deref())?,
        later_on: None,
        happened_at: typed::happened(ctx, ctx.today, "at", input.at.as_deref())?,
        note: typed::text("note", input.note.as_deref())?,
    };
    ctx.tell("proxy", if said.proxy.is_empty() { "no" } else { "yes" });
    note(tx, ctx, input.campaign, input.household, &said)
}

fn absent(tx: &Transaction<'_>, ctx: &Context<'_>, input: NoteAbsent) -> Result<PickupView, Failure> {
    let note_typed = typed::text("note", input.note.as_deref())?;
    let said = Said {
        what: What::Absent,
        proxy: String::new(),
        later_on: None,
        happened_at: ctx.now,
        note: note_typed,
    };
    note(tx, ctx, input.campaign, input.household, &said)
}

fn later(tx: &Transaction<'_>, ctx: &Context<'_>, input: NoteLater) -> Result<PickupView, Failure> {
    let said = Said {
        what: What::Later,
        proxy: String::new(),
        later_on: typed::coming(ctx, "on_day", input.on_day.as_deref())?,
        happened_at: ctx.now,
        note: typed::text("note", input.note.as_deref())?,
    };
    note(tx, ctx, input.campaign, input.household, &said)
}

fn undo(tx: &Transaction<'_>, ctx: &Context<'_>, input: UndoPassage) -> Result<PickupView, Failure> {
    let said = Said {
        what: What::Undone,
        proxy: String::new(),
        later_on: None,
        happened_at: ctx.now,
        note: String::new(),
    };
    note(tx, ctx, input.campaign, input.household, &said)
}
