//! The setting of how far below zero an account may go: refused, warned of, or free.

use super::model::{AccountRefusal, Floor, Mode};
use super::{commands, store};
use crate::context::{Context, OFFICERS, TREASURER};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::HouseholdId;
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money};
use crate::kernel::sentence::Sentence;
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("accounts.show_floor", OFFICERS, show_floor);
    router.write("accounts.set_floor", TREASURER, set_floor);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum FloorMode {
    Refuse,
    Warn,
    None,
}

/// Show how much a household may owe, and what was set before.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowAccountFloor {}

/// Set how much a household may owe from today on, and what happens beyond.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetAccountFloor {
    /// What a household may owe, as typed: `50`. Nothing unless told.
    #[ts(optional = nullable)]
    floor: Option<String>,
    mode: FloorMode,
}

#[derive(Debug, Serialize, TS)]
struct AccountFloorView {
    mode: FloorMode,
    /// Zero or less.
    #[ts(type = "number")]
    floor_cents: i64,
    /// What may be owed, as it would be typed.
    shown: String,
    sentence: String,
    history: Vec<PastFloorView>,
}

#[derive(Debug, Serialize, TS)]
struct PastFloorView {
    since_on: String,
    sentence: String,
}

fn show_floor(
    conn: &Connection,
    ctx: &Context<'_>,
    _: ShowAccountFloor,
) -> Result<AccountFloorView, Failure> {
    let floor = store::floor_on(conn, ctx.today)?;
    let past =
        |(since_on, floor): (String, Floor)| PastFloorView { since_on, sentence: ctx.say(&floor.sentence()) };
    Ok(AccountFloorView {
        mode: floor.mode.into(),
        floor_cents: floor.floor.cents(),
        shown: format::money(Money::from_cents(-floor.floor.cents()), ctx.lang),
        sentence: ctx.say(&floor.sentence()),
        history: store::floors(conn)?.into_iter().map(past).collect(),
    })
}

fn set_floor(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: SetAccountFloor,
) -> Result<AccountFloorView, Failure> {
    let typed = input.floor.filter(|floor| !floor.trim().is_empty());
    let owed = match typed {
        None => Money::ZERO,
        Some(floor) => {
            read_money(&floor, Sign::NotNegative).map_err(|refusal| Failure::bad_input("floor", &refusal))?
        }
    };
    let floor = owed.opposite().map_err(|refusal| Failure::bad_input("floor", &refusal))?;
    let floor = Floor { floor, mode: input.mode.into() };
    store::insert_floor(tx, ctx, floor)?;
    ctx.tell("rule", ctx.say(&floor.sentence()));
    show_floor(tx, ctx, ShowAccountFloor {})
}

/// Whether a household may order with what it owes today: yes, yes with a warning, or no.
pub(crate) fn may_order(
    conn: &Connection,
    ctx: &Context<'_>,
    household: HouseholdId,
    called: &str,
) -> Result<Option<Sentence>, Failure> {
    let balance = Money::from_cents(commands::balance(conn, household)?);
    let floor = store::floor_on(conn, ctx.today)?;
    let owed = -balance.cents();
    floor.check(called, balance).map_err(|_| {
        let refusal = AccountRefusal::OrderBelowFloor {
            household: called.to_owned(),
            owed,
            floor: -floor.floor.cents(),
        };
        Failure::refused(&refusal)
    })
}

impl From<Mode> for FloorMode {
    fn from(mode: Mode) -> FloorMode {
        match mode {
            Mode::Refuse => FloorMode::Refuse,
            Mode::Warn => FloorMode::Warn,
            Mode::None => FloorMode::None,
        }
    }
}

impl From<FloorMode> for Mode {
    fn from(mode: FloorMode) -> Mode {
        match mode {
            FloorMode::Refuse => Mode::Refuse,
            FloorMode::Warn => Mode::Warn,
            FloorMode::None => Mode::None,
        }
    }
}
