//! The tables `till`, `till_count`, `till_closed`, `cash_deposit`, `cash_deposit_count` and `cash_deposit_credited`:
//! insert-only.

use super::model::Count;
use crate::cash;
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{CashDepositId, DeviceId, MovementId, TillId};
use crate::kernel::instant;
use crate::kernel::money::Money;
use chrono::{Datelike, NaiveDate};
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A cash session as it stands in the tables.
pub(crate) struct Session {
    pub(crate) id: TillId,
    pub(super) device: DeviceId,
    /// As on the paper, `A-2026-S3`.
    pub(crate) number: String,
    pub(crate) name: String,
    pub(crate) on_day: NaiveDate,
    pub(super) at: String,
    pub(crate) opened_by: String,
    pub(crate) float: Money,
    pub(super) left: Option<Money>,
    pub(crate) note: String,
    pub(crate) closing: Option<Closing>,
}

/// What was found when it was counted.
pub(crate) struct Closing {
    pub(crate) on_day: NaiveDate,
    pub(super) at: String,
    pub(crate) closed_by: String,
    pub(crate) witness: String,
    pub(crate) expected: Money,
    pub(crate) counted: Money,
    pub(crate) reason: String,
    pub(super) movement: Option<MovementId>,
    /// Of the movement that records the gap.
    pub(crate) voucher: Option<String>,
    pub(crate) seal: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Moment {
    Opening,
    Closing,
}

impl Moment {
    fn name(self) -> &'static str {
        match self {
            Moment::Opening => "opening",
            Moment::Closing => "closing",
        }
    }
}

/// Cash taken to the bank.
pub(crate) struct Deposit {
    pub(crate) id: CashDepositId,
    /// As on the paper, `A-2026-D2`.
    pub(crate) number: String,
    pub(crate) on_day: NaiveDate,
    pub(crate) who: String,
    /// The number of the session it was taken from.
    pub(crate) session: Option<String>,
    pub(crate) amount: Money,
    pub(crate) kept: Money,
    pub(super) movement: MovementId,
    pub(crate) voucher: String,
    /// The voucher of the counter-entry: the money never went to the bank.
    pub(crate) taken_back: Option<String>,
    pub(crate) count: Count,
    pub(crate) credited: Option<Credited>,
}

/// What the bank counted.
pub(crate) struct Credited {
    pub(crate) on_day: NaiveDate,
    pub(crate) amount: Money,
    pub(crate) gap_voucher: Option<String>,
}

const SESSIONS: &str = "
    select till.id, till.device, device.prefix || '-' || till.year || '-S' || till.number, till.name, till.on_day,
           till.at, till.opened_by, till.float_cents, till.left_cents, till.note,
           till_closed.on_day, till_closed.at, till_closed.closed_by, till_closed.witness,
           till_closed.expected_cents, till_closed.counted_cents, till_closed.reason, till_closed.movement,
           till_closed.seal
    from till
    join device on device.id = till.device
    left join till_closed on till_closed.till = till.id";

pub(super) fn session(conn: &Connection, till: TillId) -> rusqlite::Result<Option<Session>> {
    let sql = format!("{SESSIONS} where till.id = :till");
    conn.prepare_cached(&sql)?
        .query_row(named_params! {":till": till}, |row| read_session(conn, row))
        .optional()
}

/// The sessions that are open, the oldest first.
pub(super) fn open_sessions(conn: &Connection) -> rusqlite::Result<Vec<Session>> {
    let sql = format!("{SESSIONS} where till_closed.till is null order by till.at, till.id");
    conn.prepare_cached(&sql)?.query_map([], |row| read_session(conn, row))?.collect()
}

/// The sessions that are closed, the newest first.
pub(super) fn closed_sessions(conn: &Connection, limit: usize) -> rusqlite::Result<Vec<Session>> {
    let sql = format!(
        "{SESSIONS} where till_closed.till is not null
         order by till_closed.at desc, till_closed.till desc limit :limit"
    );
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = conn.prepare_cached(&sql)?;
    statement.query_map(named_params! {":limit": limit}, |row| read_session(conn, row))?.collect()
}

/// The newest session of each name, by name.
pub(super) fn last_of_each_name(conn: &Connection) -> rusqlite::Result<Vec<Session>> {
    let sql = format!(
        "{SESSIONS} where till.id = (
             select id from till as later where later.name = till.name order by later.at desc, later.id desc limit 1)
         order by till.name"
    );
    conn.prepare_cached(&sql)?.query_map([], |row| read_session(conn, row))?.collect()
}

/// The newest session of a name.
pub(super) fn last_of_name(conn: &Connection, name: &str) -> rusqlite::Result<Option<Session>> {
    let sql = format!("{SESSIONS} where till.name = :name order by till.at desc, till.id desc limit 1");
    conn.prepare_cached(&sql)?
        .query_row(named_params! {":name": name}, |row| read_session(conn, row))
        .optional()
}

fn read_session(conn: &Connection, row: &Row<'_>) -> rusqlite::Result<Session> {
    let closed_on: Option<String> = row.get(10)?;
    let closing = match closed_on {
        None => None,
        Some(_) => {
            let movement: Option<MovementId> = row.get(17)?;
            Some(Closing {
                on_day: day_in(row, 10)?,
                at: row.get(11)?,
                closed_by: row.get(12)?,
                witness: row.get(13)?,
                expected: Money::from_cents(row.get(14)?),
                counted: Money::from_cents(row.get(15)?),
                reason: row.get(16)?,
                movement,
                voucher: movement.map(|movement| cash::voucher(conn, movement)).transpose()?.flatten(),
                seal: row.get(18)?,
            })
        }
    };
    Ok(Session {
        id: row.get(0)?,
        device: row.get(1)?,
        number: row.get(2)?,
        name: row.get(3)?,
        on_day: day_in(row, 4)?,
        at: row.get(5)?,
        opened_by: row.get(6)?,
        float: Money::from_cents(row.get(7)?),
        left: row.get::<_, Option<i64>>(8)?.map(Money::from_cents),
        note: row.get(9)?,
        closing,
    })
}

/// What was counted at the opening or at the closing.
pub(super) fn counted(conn: &Connection, till: TillId, moment: Moment) -> rusqlite::Result<Count> {
    let sql = "
        select denomination_cents, pieces from till_count where till = :till and moment = :moment
        order by denomination_cents";
    let mut statement = conn.prepare_cached(sql)?;
    pieces(statement.query(named_params! {":till": till, ":moment": moment.name()})?)
}

/// What was taken to the bank from a session, all deposits together but those that were taken back.
pub(super) fn taken(conn: &Connection, till: TillId) -> rusqlite::Result<Count> {
    let sql = "
        select denomination_cents, sum(pieces)
        from cash_deposit_count join cash_deposit on cash_deposit.id = cash_deposit_count.deposit
        where till = :till
          and not exists (select 1 from movement as later where later.reverses = cash_deposit.movement)
        group by denomination_cents order by denomination_cents";
    pieces(conn.prepare_cached(sql)?.query(named_params! {":till": till})?)
}

/// The day of the last deposit from a session that was not taken back.
pub(super) fn taken_on(conn: &Connection, till: TillId) -> rusqlite::Result<Option<NaiveDate>> {
    let sql = "
        select cash_deposit.on_day from cash_deposit
        where till = :till
          and not exists (select 1 from movement as later where later.reverses = cash_deposit.movement)
        order by cash_deposit.on_day desc limit 1";
    let day = |row: &Row<'_>| day_in(row, 0);
    conn.prepare_cached(sql)?.query_row(named_params! {":till": till}, day).optional()
}

/// The table checks what `Count` refuses.
fn pieces(mut rows: rusqlite::Rows<'_>) -> rusqlite::Result<Count> {
    let mut count = Count::default();
    while let Some(row) = rows.next()? {
        let added = count.add(row.get(0)?, row.get(1)?);
        added
            .map_err(|error| rusqlite::Error::FromSqlConversionFailure(1, Type::Integer, Box::new(error)))?;
    }
    Ok(count)
}

/// A session as it is about to be opened.
pub(super) struct NewSession<'a> {
    pub(super) name: &'a str,
    pub(super) opened_by: &'a str,
    pub(super) count: &'a Count,
    pub(super) left: Option<Money>,
    pub(super) note: &'a str,
}

/// Opens a session today, under the next number of this device and year.
pub(super) fn insert(conn: &Connection, ctx: &Context<'_>, new: &NewSession<'_>) -> rusqlite::Result<TillId> {
    let till = TillId(ctx.new_id());
    let year = i64::from(ctx.today.year());
    let sql = "select coalesce(max(number), 0) + 1 from till where device = :device and year = :year";
    let params = named_params! {":device": ctx.device, ":year": year};
    let number: i64 = conn.prepare_cached(sql)?.query_row(params, |row| row.get(0))?;
    let sql = "
        insert into till (id, device, number, year, name, on_day, at, opened_by, float_cents, left_cents, note)
        values (:id, :device, :number, :year, :name, :on_day, :at, :opened_by, :float_cents, :left_cents, :note)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": till, ":device": ctx.device, ":number": number, ":year": year, ":name": new.name,
        ":on_day": ctx.today.to_string(), ":at": instant::write(ctx.now), ":opened_by": new.opened_by,
        ":float_cents": new.count.total().cents(), ":left_cents": new.left.map(Money::cents), ":note": new.note,
    })?;
    insert_count(conn, till, Moment::Opening, new.count)?;
    Ok(till)
}

pub(super) fn insert_count(
    conn: &Connection,
    till: TillId,
    moment: Moment,
    count: &Count,
) -> rusqlite::Result<()> {
    let sql = "
        insert into till_count (till, moment, denomination_cents, pieces)
        values (:till, :moment, :denomination_cents, :pieces)";
    for (denomination, pieces) in count.rows() {
        conn.prepare_cached(sql)?.execute(named_params! {
            ":till": till, ":moment": moment.name(), ":denomination_cents": denomination, ":pieces": pieces,
        })?;
    }
    Ok(())
}

pub(super) fn insert_closing(
    conn: &Connection,
    ctx: &Context<'_>,
    till: TillId,
    closing: &Closing,
) -> rusqlite::Result<()> {
    let sql = "
        insert into till_closed (till, device, on_day, at, closed_by, witness, expected_cents, counted_cents,
                                 reason, movement, seal)
        values (:till, :device, :on_day, :at, :closed_by, :witness, :expected_cents, :counted_cents, :reason,
                :movement, :seal)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":till": till, ":device": ctx.device, ":on_day": closing.on_day.to_string(), ":at": closing.at,
        ":closed_by": closing.closed_by, ":witness": closing.witness,
        ":expected_cents": closing.expected.cents(), ":counted_cents": closing.counted.cents(),
        ":reason": closing.reason, ":movement": closing.movement, ":seal": closing.seal,
    })?;
    Ok(())
}

const DEPOSITS: &str = "
    select cash_deposit.id, device.prefix || '-' || cash_deposit.year || '-D' || cash_deposit.number,
           cash_deposit.on_day, cash_deposit.who,
           (select other_device.prefix || '-' || till.year || '-S' || till.number
            from till join device as other_device on other_device.id = till.device
            where till.id = cash_deposit.till),
           cash_deposit.cents, cash_deposit.kept_cents, cash_deposit.movement,
           cash_deposit_credited.on_day, cash_deposit_credited.cents, cash_deposit_credited.gap_movement
    from cash_deposit
    join device on device.id = cash_deposit.device
    left join cash_deposit_credited on cash_deposit_credited.deposit = cash_deposit.id";

pub(crate) fn deposit(conn: &Connection, deposit: CashDepositId) -> rusqlite::Result<Option<Deposit>> {
    let sql = format!("{DEPOSITS} where cash_deposit.id = :deposit");
    conn.prepare_cached(&sql)?
        .query_row(named_params! {":deposit": deposit}, |row| read_deposit(conn, row))
        .optional()
}

/// The deposits, the newest first.
pub(super) fn deposits(conn: &Connection, limit: usize) -> rusqlite::Result<Vec<Deposit>> {
    let sql = format!("{DEPOSITS} order by cash_deposit.at desc, cash_deposit.id desc limit :limit");
    let limit = i64::try_from(limit).unwrap_or(i64::MAX);
    let mut statement = conn.prepare_cached(&sql)?;
    statement.query_map(named_params! {":limit": limit}, |row| read_deposit(conn, row))?.collect()
}

fn read_deposit(conn: &Connection, row: &Row<'_>) -> rusqlite::Result<Deposit> {
    let id: CashDepositId = row.get(0)?;
    let sql = "
        select denomination_cents, pieces from cash_deposit_count where deposit = :deposit
        order by denomination_cents";
    let count = pieces(conn.prepare_cached(sql)?.query(named_params! {":deposit": id})?)?;
    let credited_on: Option<String> = row.get(8)?;
    let credited = match credited_on {
        None => None,
        Some(_) => Some(Credited {
            on_day: day_in(row, 8)?,
            amount: Money::from_cents(row.get(9)?),
            gap_voucher: match row.get(10)? {
                None => None,
                Some(movement) => cash::voucher(conn, movement)?,
            },
        }),
    };
    let movement: MovementId = row.get(7)?;
    let posted = cash::get(conn, movement)?;
    let (voucher, taken_back) = posted.map(|line| (line.voucher, line.reversed_by)).unwrap_or_default();
    Ok(Deposit {
        id,
        number: row.get(1)?,
        on_day: day_in(row, 2)?,
        who: row.get(3)?,
        session: row.get(4)?,
        amount: Money::from_cents(row.get(5)?),
        kept: Money::from_cents(row.get(6)?),
        movement,
        voucher,
        taken_back,
        count,
        credited,
    })
}

/// A deposit as it is about to be written.
pub(super) struct NewDeposit<'a> {
    pub(super) number: i64,
    pub(super) on_day: NaiveDate,
    pub(super) who: &'a str,
    pub(super) till: Option<TillId>,
    pub(super) count: &'a Count,
    pub(super) kept: Money,
    pub(super) movement: MovementId,
}

/// The next number of a deposit of this device and year.
pub(super) fn next_deposit(conn: &Connection, ctx: &Context<'_>, on_day: NaiveDate) -> rusqlite::Result<i64> {
    let sql = "select coalesce(max(number), 0) + 1 from cash_deposit where device = :device and year = :year";
    let params = named_params! {":device": ctx.device, ":year": i64::from(on_day.year())};
    conn.prepare_cached(sql)?.query_row(params, |row| row.get(0))
}

pub(super) fn insert_deposit(
    conn: &Connection,
    ctx: &Context<'_>,
    new: &NewDeposit<'_>,
) -> rusqlite::Result<CashDepositId> {
    let id = CashDepositId(ctx.new_id());
    let sql = "
        insert into cash_deposit (id, device, number, year, on_day, at, who, till, cents, kept_cents, movement)
        values (:id, :device, :number, :year, :on_day, :at, :who, :till, :cents, :kept_cents, :movement)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":number": new.number, ":year": i64::from(new.on_day.year()),
        ":on_day": new.on_day.to_string(), ":at": instant::write(ctx.now), ":who": new.who, ":till": new.till,
        ":cents": new.count.total().cents(), ":kept_cents": new.kept.cents(), ":movement": new.movement,
    })?;
    let sql = "
        insert into cash_deposit_count (deposit, denomination_cents, pieces)
        values (:deposit, :denomination_cents, :pieces)";
    for (denomination, pieces) in new.count.rows() {
        conn.prepare_cached(sql)?.execute(named_params! {
            ":deposit": id, ":denomination_cents": denomination, ":pieces": pieces,
        })?;
    }
    Ok(id)
}

/// What the bank credited: how much, on which day, by which movements.
pub(super) struct NewCredited {
    pub(super) on_day: NaiveDate,
    pub(super) amount: Money,
    pub(super) movement: Option<MovementId>,
    pub(super) gap_movement: Option<MovementId>,
}

pub(super) fn insert_credited(
    conn: &Connection,
    ctx: &Context<'_>,
    deposit: CashDepositId,
    new: &NewCredited,
) -> rusqlite::Result<()> {
    let sql = "
        insert into cash_deposit_credited (deposit, device, on_day, at, cents, movement, gap_movement)
        values (:deposit, :device, :on_day, :at, :cents, :movement, :gap_movement)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":deposit": deposit, ":device": ctx.device, ":on_day": new.on_day.to_string(),
        ":at": instant::write(ctx.now), ":cents": new.amount.cents(), ":movement": new.movement,
        ":gap_movement": new.gap_movement,
    })?;
    Ok(())
}
