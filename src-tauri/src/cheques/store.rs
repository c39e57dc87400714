//! The tables `cheque`, `cheque_deposit`, `cheque_deposit_line` and `cheque_bounced`.
//! A deposit that was taken back keeps its cheques, as its paper showed them; each goes on as a new row of the same
//! payment, and the old one is seen on the slip only.

use super::received::Received;
use crate::cash::Origin;
use crate::context::Context;
use crate::kernel::day::day_in;
use crate::kernel::ids::{ChequeDepositId, ChequeId, MovementId};
use crate::kernel::instant;
use crate::kernel::money::Money;
use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, OptionalExtension, Row, named_params};

/// A cheque and what became of it.
pub(super) struct Cheque {
    pub(super) id: ChequeId,
    pub(super) movement: MovementId,
    /// What is written on it.
    pub(super) written: Received,
    pub(super) voucher: String,
    pub(super) label: String,
    /// Which part of the program made its payment.
    pub(super) origin: Option<Origin>,
    /// Its payment was undone: it is no longer in the box.
    pub(super) undone: bool,
    pub(super) deposit: Option<InDeposit>,
    pub(super) bounced: Option<Bounced>,
}

pub(super) struct InDeposit {
    /// As on the paper, `A-2026-R4`.
    pub(super) number: String,
    pub(super) on_day: NaiveDate,
}

pub(super) struct Bounced {
    pub(super) on_day: NaiveDate,
    pub(super) reason: String,
}

/// A payment by cheque of which nothing but the sum is known.
pub(super) struct WithoutDetails {
    pub(super) movement: MovementId,
    pub(super) voucher: String,
    pub(super) on_day: NaiveDate,
    pub(super) label: String,
    pub(super) who: String,
    pub(super) cents: i64,
    pub(super) origin: Option<Origin>,
}

const CHEQUES: &str = "
    select cheque.id, cheque.movement, cheque.number, cheque.bank, cheque.drawer, cheque.dated_on,
           cheque.deposit_from_on, cheque.cents,
           device.prefix || '-' || movement.year || '-' || movement.voucher, movement.label,
           exists (select 1 from movement as later where later.reverses = cheque.movement),
           deposit_device.prefix || '-' || cheque_deposit.year || '-R' || cheque_deposit.number,
           cheque_deposit.on_day, cheque_bounced.on_day, cheque_bounced.reason, movement.origin
    from cheque
    join movement on movement.id = cheque.movement
    join device on device.id = movement.device
    left join cheque_deposit_line on cheque_deposit_line.cheque = cheque.id
    left join cheque_deposit on cheque_deposit.id = cheque_deposit_line.deposit
    left join device as deposit_device on deposit_device.id = cheque_deposit.device
    left join cheque_bounced on cheque_bounced.cheque = cheque.id";

/// Whether a cheque went on as another row: its deposit was taken back.
const WENT_ON: &str =
    "exists (select 1 from movement as undone where undone.reverses = cheque_deposit.movement)";

/// The cheques that lie in the box, the ones to be taken to the bank first at the top.
pub(super) fn kept(conn: &Connection) -> rusqlite::Result<Vec<Cheque>> {
    let sql = format!(
        "{CHEQUES}
         where cheque_deposit_line.deposit is null and cheque_bounced.cheque is null
           and not exists (select 1 from movement as later where later.reverses = cheque.movement)
         order by cheque.deposit_from_on, cheque.dated_on, cheque.id"
    );
    conn.prepare_cached(&sql)?.query_map([], cheque)?.collect()
}

/// The cheques that went to the bank, the newest first; of one deposit, in the order they were written.
pub(super) fn deposited(conn: &Connection, limit: usize) -> rusqlite::Result<Vec<Cheque>> {
    let sql = format!(
        "{CHEQUES}
         where cheque_deposit_line.deposit is not null and cheque_bounced.cheque is null and not {WENT_ON}
         order by cheque_deposit.on_day desc, cheque_deposit.id desc, cheque.id limit :limit"
    );
    conn.prepare_cached(&sql)?.query_map(named_params! {":limit": bounded(limit)}, cheque)?.collect()
}

/// The cheques that came back, the newest first.
pub(super) fn bounced(conn: &Connection, limit: usize) -> rusqlite::Result<Vec<Cheque>> {
    let sql = format!(
        "{CHEQUES}
         where cheque_bounced.cheque is not null
         order by cheque_bounced.on_day desc, cheque_bounced.at desc, cheque.id limit :limit"
    );
    conn.prepare_cached(&sql)?.query_map(named_params! {":limit": bounded(limit)}, cheque)?.collect()
}

pub(super) fn get(conn: &Connection, id: ChequeId) -> rusqlite::Result<Option<Cheque>> {
    let sql = format!("{CHEQUES} where cheque.id = :id and not {WENT_ON}");
    conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, cheque).optional()
}

pub(super) fn of_movement(conn: &Connection, movement: MovementId) -> rusqlite::Result<Vec<Cheque>> {
    let sql = format!(
        "{CHEQUES} where cheque.movement = :movement and not {WENT_ON}
         order by cheque.deposit_from_on, cheque.id"
    );
    conn.prepare_cached(&sql)?.query_map(named_params! {":movement": movement}, cheque)?.collect()
}

/// Payments by cheque that brought money into `account` and have no cheque of their own.
pub(super) fn without_details(conn: &Connection, account: &str) -> rusqlite::Result<Vec<WithoutDetails>> {
    let sql = "
        select movement.id, device.prefix || '-' || movement.year || '-' || movement.voucher, movement.on_day,
               movement.label, movement.who, sum(entry.cents), movement.origin
        from movement
        join device on device.id = movement.device
        join entry on entry.movement = movement.id and entry.account = :account
        where movement.method = 'cheque' and movement.reverses is null
          and not exists (select 1 from cheque where cheque.movement = movement.id)
          and not exists (select 1 from movement as later where later.reverses = movement.id)
        group by movement.id
        having 0 < sum(entry.cents)
        order by movement.on_day, movement.at, movement.id";
    let read = |row: &Row<'_>| {
        Ok(WithoutDetails {
            movement: row.get(0)?,
            voucher: row.get(1)?,
            on_day: day_in(row, 2)?,
            label: row.get(3)?,
            who: row.get(4)?,
            cents: row.get(5)?,
            origin: origin(row, 6)?,
        })
    };
    conn.prepare_cached(sql)?.query_map(named_params! {":account": account}, read)?.collect()
}

pub(super) fn insert(
    conn: &Connection,
    ctx: &Context<'_>,
    movement: MovementId,
    received: &Received,
) -> rusqlite::Result<ChequeId> {
    let id = ChequeId(ctx.new_id());
    let sql = "
        insert into cheque (id, device, movement, number, bank, drawer, dated_on, deposit_from_on, cents, at)
        values (:id, :device, :movement, :number, :bank, :drawer, :dated_on, :deposit_from_on, :cents, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":movement": movement, ":number": received.number,
        ":bank": received.bank, ":drawer": received.drawer, ":dated_on": received.dated_on.to_string(),
        ":deposit_from_on": received.deposit_from_on.to_string(), ":cents": received.amount.cents(),
        ":at": instant::write(ctx.now),
    })?;
    Ok(id)
}

/// Completes what is written on a cheque; its sum stays.
pub(super) fn describe(conn: &Connection, id: ChequeId, written: &Received) -> rusqlite::Result<()> {
    let sql = "
        update cheque
        set number = :number, bank = :bank, drawer = :drawer, dated_on = :dated_on,
            deposit_from_on = :deposit_from_on
        where id = :id";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":number": written.number, ":bank": written.bank, ":drawer": written.drawer,
        ":dated_on": written.dated_on.to_string(), ":deposit_from_on": written.deposit_from_on.to_string(),
    })?;
    Ok(())
}

/// The number that the next deposit of this device and year takes.
pub(super) fn next_number(conn: &Connection, ctx: &Context<'_>, year: i32) -> rusqlite::Result<i64> {
    let sql =
        "select coalesce(max(number), 0) + 1 from cheque_deposit where device = :device and year = :year";
    let params = named_params! {":device": ctx.device, ":year": year};
    conn.prepare_cached(sql)?.query_row(params, |row| row.get(0))
}

/// A deposit as it is about to be written.
pub(super) struct NewDeposit<'a> {
    pub(super) number: i64,
    pub(super) on_day: NaiveDate,
    pub(super) who: &'a str,
    pub(super) amount: Money,
    pub(super) movement: MovementId,
    pub(super) cheques: &'a [ChequeId],
}

pub(super) fn insert_deposit(
    conn: &Connection,
    ctx: &Context<'_>,
    new: &NewDeposit<'_>,
) -> rusqlite::Result<ChequeDepositId> {
    let id = ChequeDepositId(ctx.new_id());
    let sql = "
        insert into cheque_deposit (id, device, number, year, on_day, at, who, cents, movement)
        values (:id, :device, :number, :year, :on_day, :at, :who, :cents, :movement)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":number": new.number, ":year": new.on_day.year(),
        ":on_day": new.on_day.to_string(), ":at": instant::write(ctx.now), ":who": new.who,
        ":cents": new.amount.cents(), ":movement": new.movement,
    })?;
    let sql = "insert into cheque_deposit_line (cheque, deposit) values (:cheque, :deposit)";
    for cheque in new.cheques {
        conn.prepare_cached(sql)?.execute(named_params! {":cheque": cheque, ":deposit": id})?;
    }
    Ok(id)
}

/// The cheques of a deposit lie in the box again, each as a new row of its payment.
pub(super) fn go_on(conn: &Connection, ctx: &Context<'_>, deposit: ChequeDepositId) -> rusqlite::Result<()> {
    let sql = format!("{CHEQUES} where cheque_deposit_line.deposit = :deposit order by cheque.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let cheques = statement.query_map(named_params! {":deposit": deposit}, cheque)?;
    for one in cheques.collect::<rusqlite::Result<Vec<_>>>()? {
        insert(conn, ctx, one.movement, &one.written)?;
    }
    Ok(())
}

/// Whether a line of the bank's statement is known to be this movement.
pub(super) fn on_the_statement(conn: &Connection, movement: MovementId) -> rusqlite::Result<bool> {
    let sql = "select exists (select 1 from bank_match where movement = :movement)";
    conn.prepare_cached(sql)?.query_row(named_params! {":movement": movement}, |row| row.get(0))
}

pub(super) fn insert_bounced(
    conn: &Connection,
    ctx: &Context<'_>,
    cheque: ChequeId,
    on_day: NaiveDate,
    reason: &str,
    fee: Money,
    movement: MovementId,
) -> rusqlite::Result<()> {
    let sql = "
        insert into cheque_bounced (cheque, device, on_day, at, reason, fee_cents, movement)
        values (:cheque, :device, :on_day, :at, :reason, :fee_cents, :movement)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":cheque": cheque, ":device": ctx.device, ":on_day": on_day.to_string(),
        ":at": instant::write(ctx.now), ":reason": reason, ":fee_cents": fee.cents(), ":movement": movement,
    })?;
    Ok(())
}

/// A deposit of cheques, as its paper says it.
pub(crate) struct Slip {
    pub(crate) id: ChequeDepositId,
    /// `A-2026-R4`.
    pub(crate) number: String,
    pub(crate) on_day: NaiveDate,
    pub(crate) who: String,
    pub(crate) cents: i64,
    pub(super) movement: MovementId,
    pub(crate) voucher: String,
    /// The voucher of the counter-entry: the cheques never went to the bank.
    pub(crate) taken_back: Option<String>,
    pub(crate) lines: Vec<SlipLine>,
}

pub(crate) struct SlipLine {
    pub(crate) drawer: String,
    pub(crate) bank: String,
    pub(crate) number: String,
    pub(crate) cents: i64,
    pub(crate) bounced: bool,
}

const SLIPS: &str = "
    select cheque_deposit.id, device.prefix || '-' || cheque_deposit.year || '-R' || cheque_deposit.number,
           cheque_deposit.on_day, cheque_deposit.who, cheque_deposit.cents,
           movement_device.prefix || '-' || movement.year || '-' || movement.voucher, movement.id,
           (select undone_device.prefix || '-' || undone.year || '-' || undone.voucher
            from movement as undone join device as undone_device on undone_device.id = undone.device
            where undone.reverses = movement.id)
    from cheque_deposit
    join device on device.id = cheque_deposit.device
    join movement on movement.id = cheque_deposit.movement
    join device as movement_device on movement_device.id = movement.device";

/// The deposits with their cheques, the newest first.
pub(super) fn slips(conn: &Connection, limit: usize) -> rusqlite::Result<Vec<Slip>> {
    let sql = format!("{SLIPS} order by cheque_deposit.on_day desc, cheque_deposit.id desc limit :limit");
    let mut statement = conn.prepare_cached(&sql)?;
    let found = statement.query_map(named_params! {":limit": bounded(limit)}, read_slip)?;
    found.map(|slip| with_lines(conn, slip?)).collect()
}

/// One deposit with its cheques, in the order they were written.
pub(crate) fn slip(conn: &Connection, id: ChequeDepositId) -> rusqlite::Result<Option<Slip>> {
    let sql = format!("{SLIPS} where cheque_deposit.id = :id");
    let found = conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, read_slip).optional()?;
    found.map(|slip| with_lines(conn, slip)).transpose()
}

fn with_lines(conn: &Connection, slip: Slip) -> rusqlite::Result<Slip> {
    let sql =
        format!("{CHEQUES} where cheque_deposit_line.deposit = :deposit order by cheque.drawer, cheque.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let lines = statement.query_map(named_params! {":deposit": slip.id}, cheque)?.map(|found| {
        let Cheque { written, bounced, .. } = found?;
        Ok(SlipLine {
            drawer: written.drawer,
            bank: written.bank,
            number: written.number,
            cents: written.amount.cents(),
            bounced: bounced.is_some(),
        })
    });
    Ok(Slip { lines: lines.collect::<rusqlite::Result<_>>()?, ..slip })
}

fn read_slip(row: &Row<'_>) -> rusqlite::Result<Slip> {
    Ok(Slip {
        id: row.get(0)?,
        number: row.get(1)?,
        on_day: day_in(row, 2)?,
        who: row.get(3)?,
        cents: row.get(4)?,
        voucher: row.get(5)?,
        movement: row.get(6)?,
        taken_back: row.get(7)?,
        lines: Vec::new(),
    })
}

fn cheque(row: &Row<'_>) -> rusqlite::Result<Cheque> {
    let deposit: Option<String> = row.get(11)?;
    let reason: Option<String> = row.get(14)?;
    Ok(Cheque {
        id: row.get(0)?,
        movement: row.get(1)?,
        written: Received {
            number: row.get(2)?,
            bank: row.get(3)?,
            drawer: row.get(4)?,
            dated_on: day_in(row, 5)?,
            deposit_from_on: day_in(row, 6)?,
            amount: Money::from_cents(row.get(7)?),
        },
        voucher: row.get(8)?,
        label: row.get(9)?,
        origin: origin(row, 15)?,
        undone: row.get(10)?,
        deposit: deposit
            .map(|number| day_in(row, 12).map(|on_day| InDeposit { number, on_day }))
            .transpose()?,
        bounced: reason.map(|reason| day_in(row, 13).map(|on_day| Bounced { on_day, reason })).transpose()?,
    })
}

fn origin(row: &Row<'_>, column: usize) -> rusqlite::Result<Option<Origin>> {
    let name: String = row.get(column)?;
    Ok(Origin::parse(&name))
}

fn bounded(limit: usize) -> i64 {
    i64::try_from(limit).unwrap_or(i64::MAX)
}
