//! What leaves the stock without being handed to a household: lost, given, tasted, passed on to another group at
//! cost; and what is taken back because it was noted by mistake.

use super::model::{LossKind, Movement, MovementKind};
use super::refusal::StockRefusal;
use super::store::{self, NewMovement};
use super::typed;
use super::view::{self, StockProductView};
use crate::cash::{self, Draft, Method, Origin, Purpose};
use crate::catalogue;
use crate::context::{Context, OFFICERS, WRITERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{LotId, MovementId, StockMovementId};
use crate::kernel::money::Money;
use crate::kernel::sentence::Sentence;
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("stock.note_loss", WRITERS, note_loss);
    router.write("stock.transfer", OFFICERS, transfer);
    router.write("stock.reverse", WRITERS, reverse);
}

/// Note what was lost, broken, given or tasted of a lot, and why.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct NoteStockLoss {
    lot: LotId,
    kind: LossKind,
    /// As in `250 g`.
    qty: String,
    reason: String,
    /// Today unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
}

/// Note what another group took of a lot, at what it cost: neither a sale nor a loss.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct TransferStock {
    lot: LotId,
    qty: String,
    to_group: String,
    #[ts(optional = nullable)]
    note: Option<String>,
    /// Today unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
}

/// Take back what was noted by mistake, by the opposite movement.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ReverseStock {
    movement: StockMovementId,
    reason: String,
}

fn note_loss(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: NoteStockLoss,
) -> Result<StockProductView, Failure> {
    let (lot, product) = typed::lot(tx, ctx, input.lot)?;
    let qty = typed::quantity("qty", &input.qty, &product)?;
    let on_day = typed::left(ctx, input.on_day.as_deref(), &lot)?;
    let reason = typed::reason(&input.reason)?;
    let out = lot.take(qty).map_err(|refusal| Failure::refused(&refusal).at("qty"))?;
    if input.kind.is_eaten() {
        lot.may_be_eaten(on_day).map_err(|refusal| Failure::refused(&refusal).at("kind"))?;
    }
    let movement = NewMovement {
        reason: &reason,
        value: Some(lot.value(out).map_err(Failure::bug)?),
        ..NewMovement::plain(lot.id, input.kind.movement(), out, on_day)
    };
    store::insert_movement(tx, ctx, &movement)?;
    ctx.tell("kind", input.kind.code());
    ctx.tell("product", &product.name);
    ctx.tell("quantity", catalogue::quantity_says(ctx, product.dimension, qty.amount()));
    ctx.tell("reason", reason);
    view::show(tx, ctx, product.id)
}

fn transfer(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: TransferStock,
) -> Result<StockProductView, Failure> {
    let (lot, product) = typed::lot(tx, ctx, input.lot)?;
    let qty = typed::quantity("qty", &input.qty, &product)?;
    let on_day = typed::left(ctx, input.on_day.as_deref(), &lot)?;
    let to_group = typed::text("to_group", Some(&input.to_group))?;
    if to_group.is_empty() {
        return Err(Failure::bad_input("to_group", &StockRefusal::NoGroup));
    }
    let note = typed::text("note", input.note.as_deref())?;
    let out = lot.take(qty).map_err(|refusal| Failure::refused(&refusal).at("qty"))?;
    lot.may_be_eaten(on_day).map_err(|refusal| Failure::refused(&refusal).at("lot"))?;
    let value = lot.value(out).map_err(Failure::bug)?;
    let cost = Money::from_cents(-value.cents());
    let quantity = catalogue::quantity_says(ctx, product.dimension, qty.amount());
    let says = Sentence::new("core-stock-transfer-entry").text("group", &to_group);
    let says = says.text("product", &product.name).text("quantity", &quantity);
    let movement = NewMovement {
        reason: &note,
        to_group: &to_group,
        value: Some(value),
        owed_by: owe(tx, ctx, on_day, (&to_group, cost), &says)?,
        ..NewMovement::plain(lot.id, MovementKind::Transfer, out, on_day)
    };
    store::insert_movement(tx, ctx, &movement)?;
    ctx.tell("product", &product.name);
    ctx.tell("quantity", quantity);
    ctx.tell("group", to_group);
    ctx.tell("value", format::money(cost, ctx.lang));
    view::show(tx, ctx, product.id)
}

/// A group owes what goods cost, and the association bought them for it: neither a sale nor a loss. Goods that cost
/// nothing are owed by nobody. Errors: the year of that day is closed.
fn owe(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    on_day: NaiveDate,
    (group, cost): (&str, Money),
    says: &Sentence,
) -> Result<Option<MovementId>, Failure> {
    if cost == Money::ZERO {
        return Ok(None);
    }
    let account = |purpose| cash::account_for(tx, purpose);
    let entries = cash::two_sides(&account(Purpose::OtherGroup)?, &account(Purpose::Purchase)?, cost);
    let draft = Draft {
        label: ctx.say(says),
        who: group.to_owned(),
        method: Method::Internal,
        origin: Origin::Stock,
        till: None,
        entries: entries.map_err(|refusal| Failure::refused(&refusal))?,
    };
    Ok(Some(cash::post(tx, ctx, on_day, &draft, None)?.id))
}

fn reverse(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: ReverseStock,
) -> Result<StockProductView, Failure> {
    let movement = typed::movement(tx, input.movement)?;
    if !movement.kind.is_of_the_stock() {
        return Err(Failure::refused(&StockRefusal::NotOfTheStock).at("movement"));
    }
    if movement.owed_by.is_some() && !ctx.role.is_one_of(OFFICERS) {
        return Err(Failure::refused(&StockRefusal::InTheBooks));
    }
    let reason = typed::reason(&input.reason)?;
    reverse_movement(tx, ctx, &movement, &reason)?;
    let (_, product) = typed::lot(tx, ctx, movement.lot)?;
    ctx.tell("product", &product.name);
    ctx.tell("quantity", catalogue::quantity_says(ctx, product.dimension, movement.qty.abs()));
    ctx.tell("reason", reason);
    view::show(tx, ctx, product.id)
}

/// Writes the opposite of a movement. Errors: it was taken back before, or what came in has left already.
pub(super) fn reverse_movement(
    conn: &Connection,
    ctx: &Context<'_>,
    movement: &Movement,
    reason: &str,
) -> Result<(), Failure> {
    if movement.reversed {
        return Err(Failure::refused(&StockRefusal::Reversed).at("movement"));
    }
    let (lot, product) = typed::lot(conn, ctx, movement.lot)?;
    let qty = lot.stays(product.dimension, -movement.qty);
    let qty = qty.map_err(|refusal| Failure::refused(&refusal).at("movement"))?;
    let owed_by = match movement.owed_by {
        None => None,
        Some(owed) => {
            let says = Sentence::new("core-stock-transfer-back-entry").text("reason", reason);
            Some(cash::reverse(conn, ctx, owed, &ctx.say(&says), None)?.id)
        }
    };
    let back = NewMovement {
        reason,
        value: movement.value.map(|value| Money::from_cents(-value.cents())),
        owed_by,
        reverses: Some(movement.id),
        ..NewMovement::plain(lot.id, MovementKind::Reversal, qty, ctx.today)
    };
    store::insert_movement(conn, ctx, &back)?;
    Ok(())
}
