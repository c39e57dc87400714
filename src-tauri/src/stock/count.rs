//! The inventory: what is counted holds, and the gap is a movement of its own with its reason.

use super::model::MovementKind;
use super::refusal::StockRefusal;
use super::store::{self, NewMovement};
use super::typed;
use super::view::{self, StockView};
use crate::catalogue;
use crate::context::{Context, WRITERS};
use crate::failure::Failure;
use crate::kernel::ids::LotId;
use crate::router::Router;
use rusqlite::Transaction;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashSet;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("stock.count", WRITERS, count);
}

/// Note what was counted of some lots; each gap is a movement with its reason.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CountStock {
    lots: Vec<CountedLot>,
}

/// A lot of the inventory.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CountedLot {
    lot: LotId,
    /// As in `18,5 kg`.
    counted: String,
    /// Why it is not what it should be; asked when it is not.
    #[ts(optional = nullable)]
    reason: Option<String>,
}

fn count(tx: &Transaction<'_>, ctx: &Context<'_>, input: CountStock) -> Result<StockView, Failure> {
    if input.lots.is_empty() {
        return Err(Failure::bad_input("lots", &StockRefusal::NothingCounted));
    }
    let mut seen = HashSet::new();
    let (mut lots, mut gaps) = (0_usize, Vec::new());
    for (at, one) in input.lots.iter().enumerate() {
        let field = |name: &str| format!("lots.{at}.{name}");
        let (lot, product) = typed::lot(tx, ctx, one.lot).map_err(|failure| failure.at(field("lot")))?;
        if !seen.insert(lot.id) {
            return Err(Failure::bad_input(field("lot"), &StockRefusal::CountedTwice));
        }
        lots += 1;
        let gap = typed::quantity(&field("counted"), &one.counted, &product)?.amount() - lot.there;
        if gap == 0 {
            continue;
        }
        let reason = typed::text(&field("reason"), one.reason.as_deref())?;
        if reason.is_empty() {
            return Err(Failure::bad_input(field("reason"), &StockRefusal::NoReason));
        }
        let value = lot.value(gap).map_err(Failure::bug)?;
        let movement = NewMovement {
            reason: &reason,
            value: Some(value),
            ..NewMovement::plain(lot.id, MovementKind::Count, gap, ctx.today)
        };
        store::insert_movement(tx, ctx, &movement)?;
        let says = catalogue::quantity_says(ctx, product.dimension, gap);
        let sign = if 0 < gap { "+" } else { "" };
        gaps.push(format!("{} {sign}{says}", product.name));
    }
    ctx.tell("lots", lots.to_string());
    ctx.tell("gaps", if gaps.is_empty() { "0".to_owned() } else { gaps.join(", ") });
    view::stock(tx, ctx, view::look(tx, ctx, None)?)
}
