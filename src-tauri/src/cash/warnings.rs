//! What is written all the same, but worth a look: much cash at once, a cash book below zero.

use super::model::{Method, Origin, Purpose};
use super::sessions::held;
use super::store::{account_for, entries, get};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::MovementId;
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Sentence};
use rusqlite::Connection;

/// From here on the law limits payments in cash (France: code monétaire et financier, D112-3).
const LARGE: Money = Money::from_cents(100_000);

/// What to say of a movement that was just written, in words; none when all is as usual.
pub(crate) fn warning(
    conn: &Connection,
    ctx: &Context<'_>,
    movement: MovementId,
) -> Result<Option<String>, Failure> {
    let cash_box = account_for(conn, Purpose::Kept(Method::Cash))?;
    let moved = entries(conn, movement)?.into_iter().filter(|entry| entry.account == cash_box);
    let moved = Money::sum(moved.map(|entry| entry.amount)).map_err(|refusal| Failure::refused(&refusal))?;
    let balance = held(conn, Purpose::Kept(Method::Cash))?;
    let paid = get(conn, movement)?.is_some_and(|line| {
        line.reverses.is_none() && line.origin != Origin::Till && line.method == Method::Cash.name()
    });
    let mut said = Vec::new();
    if paid && LARGE.cents() <= moved.cents().abs() {
        let large = Sentence::new("core-cash-warn-large")
            .with("amount", Param::Cents(moved.cents().abs()))
            .with("limit", Param::Cents(LARGE.cents()));
        said.push(ctx.say(&large));
    }
    if moved.is_negative() && balance.is_negative() {
        let below = Sentence::new("core-cash-warn-below-zero").with("balance", Param::Cents(balance.cents()));
        said.push(ctx.say(&below));
    }
    Ok((!said.is_empty()).then(|| said.join(" ")))
}
