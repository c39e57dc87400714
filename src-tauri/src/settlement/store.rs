//! The tables of bills, deposits brought back, price drift and explanations; no other file names them. The last row
//! of a household, an offer or a key holds, every one stays.

use super::model::{Back, Line};
use super::rules::{Drift, Rules};
use crate::cash::Fund;
use crate::context::Context;
use crate::kernel::coded;
use crate::kernel::ids::{BillId, CampaignId, ExplanationId, HouseholdId, MovementId, OfferId, SupplierId};
use crate::kernel::instant;
use crate::kernel::money::Money;
use rusqlite::{Connection, OptionalExtension, Row, ToSql, named_params};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

/// A bill as it was written.
#[derive(Clone, Debug)]
pub(super) struct Bill {
    pub(super) id: BillId,
    pub(super) household: HouseholdId,
    /// As on the paper, `A-3`.
    pub(super) number: String,
    pub(super) total: Money,
    pub(super) reason: String,
    pub(super) lines: Vec<Line>,
    /// The cost price less what is paid, by the fund that bears it.
    pub(super) borne: Vec<(Fund, Money)>,
}

impl Bill {
    /// Whether the funds that bear it are those of the rules.
    pub(super) fn borne_by(&self, rules: Rules) -> bool {
        self.borne.iter().all(|(fund, _)| *fund == rules.fund || Some(*fund) == rules.then)
    }
}

const BILL: &str = "
    select bill.id, household, device.prefix || '-' || number, total_cents, bill.reason
    from bill join device on device.id = bill.device";

/// The bill that holds for each household.
pub(super) fn bills(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<HouseholdId, Bill>> {
    let holds = "bill.id in (select max(id) from bill where campaign = :campaign group by household)";
    let params = named_params! {":campaign": campaign};
    Ok(read(conn, holds, params)?.into_iter().map(|bill| (bill.household, bill)).collect())
}

/// Every bill of a household in a campaign, the first one first.
pub(super) fn bills_of(
    conn: &Connection,
    campaign: CampaignId,
    household: HouseholdId,
) -> rusqlite::Result<Vec<Bill>> {
    let params = named_params! {":campaign": campaign, ":household": household};
    read(conn, "campaign = :campaign and household = :household", params)
}

/// The movements of every bill of a campaign's households, whatever the campaign, with that campaign.
pub(super) fn movements(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<HashMap<MovementId, CampaignId>> {
    let sql = "
        select movement, campaign from bill
        where movement is not null and household in (select household from bill where campaign = :campaign)";
    let mut statement = conn.prepare_cached(sql)?;
    let rows =
        statement.query_map(named_params! {":campaign": campaign}, |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

/// The bills that meet a condition, in the order they were written, with their lines and what funds bear: three reads
/// for however many.
fn read(conn: &Connection, which: &str, params: &[(&str, &dyn ToSql)]) -> rusqlite::Result<Vec<Bill>> {
    let sql = format!("{BILL} where {which} order by bill.id");
    let mut statement = conn.prepare_cached(&sql)?;
    let mut bills: Vec<Bill> = statement.query_map(params, bill_in)?.collect::<rusqlite::Result<_>>()?;
    let at: HashMap<BillId, usize> = bills.iter().enumerate().map(|(at, bill)| (bill.id, at)).collect();
    let sql = format!(
        "select bill, kind, offer, label, qty, price_cents, price_qty, cents, cost_cents from bill_line
         join bill on bill.id = bill_line.bill where {which} order by position"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params)?;
    while let Some(row) = rows.next()? {
        let bill: BillId = row.get(0)?;
        if let Some(bill) = at.get(&bill).and_then(|at| bills.get_mut(*at)) {
            bill.lines.push(line_in(row)?);
        }
    }
    let sql = format!(
        "select bill, fund, cents from bill_subsidy
         join bill on bill.id = bill_subsidy.bill where {which} order by fund"
    );
    let mut statement = conn.prepare_cached(&sql)?;
    let mut rows = statement.query(params)?;
    while let Some(row) = rows.next()? {
        let bill: BillId = row.get(0)?;
        if let Some(bill) = at.get(&bill).and_then(|at| bills.get_mut(*at)) {
            bill.borne.push((fund_in(row, 1)?, Money::from_cents(row.get(2)?)));
        }
    }
    Ok(bills)
}

fn bill_in(row: &Row<'_>) -> rusqlite::Result<Bill> {
    Ok(Bill {
        id: row.get(0)?,
        household: row.get(1)?,
        number: row.get(2)?,
        total: Money::from_cents(row.get(3)?),
        reason: row.get(4)?,
        lines: Vec::new(),
        borne: Vec::new(),
    })
}

fn line_in(row: &Row<'_>) -> rusqlite::Result<Line> {
    Ok(Line {
        kind: row.get(1)?,
        offer: row.get(2)?,
        label: row.get(3)?,
        qty: row.get(4)?,
        price: Money::from_cents(row.get(5)?),
        price_qty: row.get(6)?,
        amount: Money::from_cents(row.get(7)?),
        cost: Money::from_cents(row.get(8)?),
    })
}

fn fund_in(row: &Row<'_>, column: usize) -> rusqlite::Result<Fund> {
    Fund::parse(row.get_ref(column)?.as_str()?).ok_or(rusqlite::Error::InvalidQuery)
}

/// A bill about to be written.
pub(super) struct New<'a> {
    pub(super) campaign: CampaignId,
    pub(super) household: HouseholdId,
    pub(super) total: Money,
    pub(super) replaces: Option<BillId>,
    pub(super) movement: Option<MovementId>,
    pub(super) reason: &'a str,
    pub(super) lines: &'a [Line],
    pub(super) borne: &'a [(Fund, Money)],
}

pub(super) fn insert(conn: &Connection, ctx: &Context<'_>, new: &New<'_>) -> rusqlite::Result<()> {
    let id = BillId(ctx.new_id());
    let sql = "
        insert into bill (id, device, campaign, household, number, total_cents, replaces, movement, reason, who, at)
        values (:id, :device, :campaign, :household,
                (select coalesce(max(number), 0) + 1 from bill where device = :device),
                :total, :replaces, :movement, :reason, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":device": ctx.device, ":campaign": new.campaign, ":household": new.household,
        ":total": new.total.cents(), ":replaces": new.replaces, ":movement": new.movement, ":reason": new.reason,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    let sql = "
        insert into bill_line (bill, position, kind, offer, label, qty, price_cents, price_qty, cents, cost_cents)
        values (:bill, :position, :kind, :offer, :label, :qty, :price, :price_qty, :cents, :cost)";
    for (position, line) in (1_i64..).zip(new.lines) {
        conn.prepare_cached(sql)?.execute(named_params! {
            ":bill": id, ":position": position, ":kind": line.kind, ":offer": line.offer, ":label": line.label,
            ":qty": line.qty, ":price": line.price.cents(), ":price_qty": line.price_qty,
            ":cents": line.amount.cents(), ":cost": line.cost.cents(),
        })?;
    }
    let sql = "insert into bill_subsidy (bill, fund, cents) values (:bill, :fund, :cents)";
    for (fund, given) in new.borne {
        let params = named_params! {":bill": id, ":fund": fund.name(), ":cents": given.cents()};
        conn.prepare_cached(sql)?.execute(params)?;
    }
    Ok(())
}

/// What was brought back, by household, each label once.
pub(super) fn deposits_back(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<HouseholdId, Vec<Back>>> {
    let sql = "
        select household, label, unit_cents, sum(count) from deposit_back where campaign = :campaign
        group by household, label, unit_cents having sum(count) <> 0 order by household, min(id)";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query(named_params! {":campaign": campaign})?;
    let mut found: BTreeMap<HouseholdId, Vec<Back>> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let (label, unit, count) = (row.get(1)?, Money::from_cents(row.get(2)?), row.get(3)?);
        found.entry(row.get(0)?).or_default().push(Back { label, count, unit });
    }
    Ok(found)
}

pub(super) fn insert_back(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    household: HouseholdId,
    back: &Back,
) -> rusqlite::Result<()> {
    let sql = "
        insert into deposit_back (id, device, campaign, household, label, count, unit_cents, who, at)
        values (:id, :device, :campaign, :household, :label, :count, :unit, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":campaign": campaign, ":household": household,
        ":label": back.label, ":count": back.count, ":unit": back.unit.cents(),
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

pub(super) fn rules(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Option<Rules>> {
    let sql = "
        select drift, subsidy_fund, then_fund from settlement_rules where campaign = :campaign
        order by id desc limit 1";
    let rules = |row: &Row<'_>| {
        let then: Option<String> = row.get(2)?;
        let then = then.map(|_| fund_in(row, 2)).transpose()?;
        Ok(Rules { drift: row.get(0)?, fund: fund_in(row, 1)?, then })
    };
    conn.prepare_cached(sql)?.query_row(named_params! {":campaign": campaign}, rules).optional()
}

pub(super) fn insert_rules(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    rules: Rules,
) -> rusqlite::Result<()> {
    let sql = "
        insert into settlement_rules (id, device, campaign, drift, subsidy_fund, then_fund, who, at)
        values (:id, :device, :campaign, :drift, :fund, :then, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":campaign": campaign, ":drift": rules.drift,
        ":fund": rules.fund.name(), ":then": rules.then.map(Fund::name),
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

/// What an invoice's price differed by when it was last looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct DriftRow {
    pub(super) frozen_e4: i64,
    pub(super) invoiced_e4: i64,
    pub(super) price_qty: i64,
    /// Handed over, in grams, millilitres or pieces.
    pub(super) qty: i64,
    pub(super) cents: i64,
    pub(super) borne_by: Drift,
}

pub(super) fn drifts(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<OfferId, DriftRow>> {
    let sql = "
        select offer, frozen_e4, invoiced_e4, price_qty, qty, cents, borne_by from price_drift
        where campaign = :campaign
          and id in (select max(id) from price_drift where campaign = :campaign group by offer)";
    let drift = |row: &Row<'_>| {
        let drift = DriftRow {
            frozen_e4: row.get(1)?,
            invoiced_e4: row.get(2)?,
            price_qty: row.get(3)?,
            qty: row.get(4)?,
            cents: row.get(5)?,
            borne_by: row.get(6)?,
        };
        Ok((row.get(0)?, drift))
    };
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, drift)?.collect()
}

pub(super) fn insert_drift(
    conn: &Connection,
    ctx: &Context<'_>,
    (campaign, offer): (CampaignId, OfferId),
    drift: DriftRow,
    movement: Option<MovementId>,
) -> rusqlite::Result<()> {
    let sql = "
        insert into price_drift (id, device, campaign, offer, frozen_e4, invoiced_e4, price_qty, qty, cents, borne_by,
            movement, who, at)
        values (:id, :device, :campaign, :offer, :frozen, :invoiced, :price_qty, :qty, :cents, :borne_by, :movement,
            :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":campaign": campaign, ":offer": offer,
        ":frozen": drift.frozen_e4, ":invoiced": drift.invoiced_e4, ":price_qty": drift.price_qty,
        ":qty": drift.qty, ":cents": drift.cents, ":borne_by": drift.borne_by, ":movement": movement,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

coded! {
    /// What must add up before a campaign ends.
    About { Goods = "goods", Money = "money", Stock = "stock" }
}

/// Why a gap is there, for as long as it is the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Explained {
    pub(super) gap: i64,
    pub(super) reason: String,
}

/// The last explanation of each offer, household or product.
pub(super) fn explained(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<BTreeMap<(About, Uuid), Explained>> {
    let sql = "
        select about, key, gap, reason from gap_explained
        where campaign = :campaign
          and id in (select max(id) from gap_explained where campaign = :campaign group by about, key)";
    let explained = |row: &Row<'_>| {
        let key = Uuid::parse_str(row.get_ref(1)?.as_str()?).map_err(|_| rusqlite::Error::InvalidQuery)?;
        Ok(((row.get(0)?, key), Explained { gap: row.get(2)?, reason: row.get(3)? }))
    };
    conn.prepare_cached(sql)?.query_map(named_params! {":campaign": campaign}, explained)?.collect()
}

pub(super) fn insert_explained(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
    (about, key): (About, Uuid),
    explained: &Explained,
) -> rusqlite::Result<()> {
    let sql = "
        insert into gap_explained (id, device, campaign, about, key, gap, reason, who, at)
        values (:id, :device, :campaign, :about, :key, :gap, :reason, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ExplanationId(ctx.new_id()), ":device": ctx.device, ":campaign": campaign, ":about": about,
        ":key": key.to_string(), ":gap": explained.gap, ":reason": explained.reason,
        ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}

/// What was paid to each supplier for a campaign, in the order it was paid; what was taken back is left out.
pub(super) fn supplier_payments(
    conn: &Connection,
    campaign: CampaignId,
) -> rusqlite::Result<Vec<(SupplierId, MovementId)>> {
    let sql = "select supplier, movement from supplier_payment where campaign = :campaign order by id";
    let mut statement = conn.prepare_cached(sql)?;
    statement
        .query_map(named_params! {":campaign": campaign}, |row| Ok((row.get(0)?, row.get(1)?)))?
        .collect()
}

pub(super) fn insert_supplier_payment(
    conn: &Connection,
    ctx: &Context<'_>,
    (campaign, supplier): (CampaignId, SupplierId),
    movement: MovementId,
) -> rusqlite::Result<()> {
    let sql = "
        insert into supplier_payment (id, device, campaign, supplier, movement, who, at)
        values (:id, :device, :campaign, :supplier, :movement, :who, :at)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": ctx.new_id().to_string(), ":device": ctx.device, ":campaign": campaign, ":supplier": supplier,
        ":movement": movement, ":who": ctx.who(), ":at": instant::write(ctx.now),
    })?;
    Ok(())
}
