//! The tables of wishes, their votes and what was decided; all of them facts.

use crate::context::Context;
use crate::kernel::coded;
use crate::kernel::day::day_in;
use crate::kernel::ids::{HouseholdId, ProductId, WishId};
use crate::kernel::instant;
use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

coded! {
    /// What was decided of a wish.
    Decision { Taken = "taken", Later = "later", Refused = "refused" }
}

pub(super) struct Wish {
    pub(super) id: WishId,
    pub(super) label: String,
    pub(super) household: Option<HouseholdId>,
    pub(super) at: String,
    pub(super) votes: Vec<Vote>,
    /// The last one.
    pub(super) decided: Option<Decided>,
    /// The campaigns that offered it, the first one first.
    pub(super) campaigns: Vec<String>,
}

/// One count of hands.
pub(super) struct Vote {
    pub(super) on_day: NaiveDate,
    pub(super) votes_for: i64,
    pub(super) votes_against: i64,
}

pub(super) struct Decided {
    pub(super) on_day: NaiveDate,
    pub(super) decision: Decision,
    pub(super) reason: String,
    pub(super) product: Option<ProductId>,
    /// Its name in the catalogue.
    pub(super) product_name: Option<String>,
}

/// Every wish, the newest first.
pub(super) fn wishes(conn: &Connection) -> rusqlite::Result<Vec<Wish>> {
    let sql = "select id, label, household, at from wish order by at desc, id desc";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let (id, label, household, at) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok(Wish { id, label, household, at, votes: Vec::new(), decided: None, campaigns: Vec::new() })
    })?;
    rows.map(|wish| filled(conn, wish?)).collect()
}

fn filled(conn: &Connection, mut wish: Wish) -> rusqlite::Result<Wish> {
    let params = named_params! {":wish": wish.id};
    let sql =
        "select on_day, votes_for, votes_against from wish_vote where wish = :wish order by on_day, at, id";
    let vote = |row: &Row<'_>| {
        Ok(Vote { on_day: day_in(row, 0)?, votes_for: row.get(1)?, votes_against: row.get(2)? })
    };
    wish.votes = conn.prepare_cached(sql)?.query_map(params, vote)?.collect::<rusqlite::Result<_>>()?;
    let sql = "
        select on_day, decision, reason, product, name
        from wish_decision left join product on product.id = product
        where wish = :wish order by at desc, wish_decision.id desc limit 1";
    let decided = |row: &Row<'_>| {
        let (decision, reason) = (row.get(1)?, row.get(2)?);
        let (product, product_name) = (row.get(3)?, row.get(4)?);
        Ok(Decided { on_day: day_in(row, 0)?, decision, reason, product, product_name })
    };
    wish.decided = conn.prepare_cached(sql)?.query_row(params, decided).optional()?;
    let sql = "
        select title from offer join campaign on campaign.id = offer.campaign
        where wish = :wish order by closes_on, campaign.id";
    wish.campaigns =
        conn.prepare_cached(sql)?.query_map(params, |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(wish)
}

pub(super) fn label(conn: &Connection, wish: WishId) -> rusqlite::Result<Option<String>> {
    let sql = "select label from wish where id = :wish";
    conn.prepare_cached(sql)?.query_row(named_params! {":wish": wish}, |row| row.get(0)).optional()
}

/// The products that a wish brought in, each with the newest of its wishes last.
pub(super) fn taken(conn: &Connection) -> rusqlite::Result<Vec<(ProductId, WishId)>> {
    let sql = "
        select product, wish from wish_decision as decision
        where decision = 'taken' and product is not null
              and not exists (select 1 from wish_decision as later
                              where later.wish = decision.wish and (later.at, later.id) > (decision.at, decision.id))
        order by at, id";
    conn.prepare_cached(sql)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

pub(super) fn insert_wish(
    conn: &Connection,
    ctx: &Context<'_>,
    id: WishId,
    label: &str,
    household: Option<HouseholdId>,
) -> rusqlite::Result<()> {
    let sql = "
        insert into wish (id, device, label, household, at) values (:id, :device, :label, :household, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":label": label, ":household": household,
        ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

pub(super) fn insert_vote(
    conn: &Connection,
    ctx: &Context<'_>,
    wish: WishId,
    vote: &Vote,
) -> rusqlite::Result<()> {
    let sql = "
        insert into wish_vote (id, device, wish, on_day, votes_for, votes_against, at)
        values (:id, :device, :wish, :on_day, :for, :against, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":wish": wish,
        ":on_day": vote.on_day.to_string(), ":for": vote.votes_for, ":against": vote.votes_against,
        ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

pub(super) fn insert_decision(
    conn: &Connection,
    ctx: &Context<'_>,
    wish: WishId,
    decided: &Decided,
) -> rusqlite::Result<()> {
    let sql = "
        insert into wish_decision (id, device, wish, on_day, decision, reason, product, at)
        values (:id, :device, :wish, :on_day, :decision, :reason, :product, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":wish": wish,
        ":on_day": decided.on_day.to_string(), ":decision": decided.decision, ":reason": decided.reason,
        ":product": decided.product, ":at": instant::write(ctx.now),
    })?;
    Ok(())
}
