//! What other slices read of the books: the account of a household, which is always a sum of lines, and what
//! an account is called.

use super::store::{Line, line};
use crate::kernel::ids::HouseholdId;
use rusqlite::{Connection, OptionalExtension, named_params};
use std::collections::HashMap;

/// What the association owes a household, in cents: negative when the household owes, positive for an advance.
pub(crate) fn household_balance(conn: &Connection, household: HouseholdId) -> rusqlite::Result<i64> {
    let sql =
        "select -coalesce(sum(cents), 0) from entry where household = :household and account like '41%'";
    conn.prepare_cached(sql)?.query_row(named_params! {":household": household}, |row| row.get(0))
}

/// The same for every household that ever had a line.
pub(crate) fn household_balances(conn: &Connection) -> rusqlite::Result<Vec<(HouseholdId, i64)>> {
    let sql = "
        select household, -sum(cents) from entry
        where household is not null and account like '41%'
        group by household";
    conn.prepare_cached(sql)?.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?.collect()
}

/// The lines of some households' accounts in the order they happened; `cents` is what each adds in its favour. A
/// household that never had a line is left out.
pub(crate) fn lines_of_households(
    conn: &Connection,
    households: &[HouseholdId],
) -> rusqlite::Result<HashMap<HouseholdId, Vec<Line>>> {
    let sql = "
        select movement.id, device.prefix || '-' || movement.year || '-' || movement.voucher, movement.on_day,
               movement.label, movement.who, movement.method, movement.origin, -sum(entry.cents),
               (select other_device.prefix || '-' || first.year || '-' || first.voucher
                from movement as first join device as other_device on other_device.id = first.device
                where first.id = movement.reverses),
               (select other_device.prefix || '-' || later.year || '-' || later.voucher
                from movement as later join device as other_device on other_device.id = later.device
                where later.reverses = movement.id),
               entry.household
        from entry
        join movement on movement.id = entry.movement
        join device on device.id = movement.device
        where entry.household in (select value from json_each(:households)) and entry.account like '41%'
        group by entry.household, movement.id
        order by movement.on_day, movement.at, movement.id";
    let ids: Vec<String> = households.iter().map(ToString::to_string).collect();
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! {":households": serde_json::json!(ids).to_string()})?;
    let mut found: HashMap<HouseholdId, Vec<Line>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(10)?).or_default().push(line(row)?);
    }
    Ok(found)
}

/// The lines of one household's account, likewise.
pub(crate) fn household_lines(conn: &Connection, household: HouseholdId) -> rusqlite::Result<Vec<Line>> {
    Ok(lines_of_households(conn, &[household])?.remove(&household).unwrap_or_default())
}

/// How an account is called; none when there is no such account.
pub(crate) fn find_label(conn: &Connection, code: &str) -> rusqlite::Result<Option<String>> {
    let sql = "select label from account where code = :code";
    conn.prepare_cached(sql)?.query_row(named_params! {":code": code}, |row| row.get(0)).optional()
}
