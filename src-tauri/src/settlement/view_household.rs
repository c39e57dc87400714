//! One household's bill: its lines, what came for it, where it stands, and the bills before.

use super::bill::called;
use super::gather::{Gathered, gather};
use super::model::{Line, LineKind};
use super::seen::{BillStatus, Payment, euros, is_open, seen, status_says};
use super::store::{self, Bill};
use crate::accounts;
use crate::cash::{self, Method, Origin};
use crate::catalogue;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, HouseholdId};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::{Param, Sentence};
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("settlement.household", OFFICERS, show_household);
}

/// See the bill of a household as it would be now, what it paid, and its bills before.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowHouseholdBill {
    campaign: CampaignId,
    household: HouseholdId,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct HouseholdBillView {
    pub(crate) campaign: CampaignId,
    pub(crate) title: String,
    pub(crate) household: HouseholdId,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) open: bool,
    pub(crate) status: BillStatus,
    pub(crate) status_says: String,
    /// As in `A-3`; null when it was never billed.
    pub(crate) number: Option<String>,
    /// As the bill would be now.
    pub(crate) lines: Vec<BillLineView>,
    #[ts(type = "number")]
    pub(crate) due_cents: i64,
    pub(crate) due_says: String,
    /// What stood on the account before; null when nothing did.
    pub(crate) before_says: Option<String>,
    pub(crate) payments: Vec<BillPaymentView>,
    #[ts(type = "number")]
    pub(crate) balance_cents: i64,
    pub(crate) balance_says: String,
    /// The bills before, the first one first.
    pub(crate) bills: Vec<PastBillView>,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct BillLineView {
    pub(crate) kind: LineKind,
    pub(crate) label: String,
    pub(crate) qty_says: String,
    pub(crate) price_says: String,
    #[ts(type = "number")]
    pub(crate) cents: i64,
    pub(crate) says: String,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct BillPaymentView {
    pub(crate) on_day: NaiveDate,
    pub(crate) voucher: String,
    #[ts(type = "number")]
    pub(crate) cents: i64,
    /// As in `Espèces : 20,00 € donnés, 2,15 € rendus`.
    pub(crate) says: String,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct PastBillView {
    pub(crate) number: String,
    pub(crate) total_says: String,
    pub(crate) reason: String,
}

fn show_household(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ShowHouseholdBill,
) -> Result<HouseholdBillView, Failure> {
    household(conn, ctx, input.campaign, input.household)
}

pub(crate) fn household(
    conn: &Connection,
    ctx: &Context<'_>,
    id: CampaignId,
    household: HouseholdId,
) -> Result<HouseholdBillView, Failure> {
    let called = called(conn, household)?;
    let gathered = gather(conn, ctx, id)?;
    let one = seen(conn, ctx, &gathered, household)?;
    let bill = gathered.bills.get(&household);
    let mut bills = store::bills_of(conn, id, household)?;
    bills.pop();
    let past = |bill: Bill| PastBillView {
        number: bill.number,
        total_says: euros(ctx, bill.total),
        reason: bill.reason,
    };
    let before = one.standing.before;
    Ok(HouseholdBillView {
        campaign: id,
        open: is_open(gathered.campaign.state),
        title: gathered.campaign.title.clone(),
        household,
        code: called.code,
        name: called.name,
        status: one.status,
        status_says: status_says(ctx, one.status, one.standing),
        number: bill.map(|bill| bill.number.clone()),
        lines: one.lines.iter().map(|line| line_view(ctx, &gathered, line)).collect(),
        due_cents: one.due.cents(),
        due_says: euros(ctx, one.due),
        before_says: (before != Money::ZERO && bill.is_some()).then(|| ctx.say(&accounts::stands(before))),
        payments: one.payments.iter().map(|paid| payment(conn, ctx, paid)).collect::<Result<_, _>>()?,
        balance_cents: one.standing.left.cents(),
        balance_says: ctx.say(&accounts::stands(one.standing.left)),
        bills: bills.into_iter().map(past).collect(),
    })
}

fn line_view(ctx: &Context<'_>, gathered: &Gathered, line: &Line) -> BillLineView {
    let dimension = line.offer.and_then(|id| gathered.offer(id)).map(|offer| offer.dimension);
    let (qty_says, price_says) = match line.kind {
        LineKind::Goods => {
            let dimension = dimension.unwrap_or(Dimension::Count);
            let price = catalogue::unit_price_says(ctx, dimension, line.price, line.price_qty);
            (catalogue::quantity_says(ctx, dimension, line.qty), price)
        }
        LineKind::Deposit | LineKind::DepositBack => {
            (format::count(line.qty.abs(), ctx.lang), euros(ctx, line.price))
        }
        LineKind::Carriage | LineKind::Drift | LineKind::Correction => (String::new(), String::new()),
    };
    let label = match line.kind {
        LineKind::Goods => line.label.clone(),
        LineKind::Carriage => worded(ctx, "core-bill-carriage", line),
        LineKind::Deposit => worded(ctx, "core-bill-deposit", line),
        LineKind::DepositBack => worded(ctx, "core-bill-deposit-back", line),
        LineKind::Drift => worded(ctx, "core-bill-drift", line),
        LineKind::Correction => worded(ctx, "core-bill-correction", line),
    };
    let (cents, says) = (line.amount.cents(), euros(ctx, line.amount));
    BillLineView { kind: line.kind, label, qty_says, price_says, cents, says }
}

fn worded(ctx: &Context<'_>, key: &'static str, line: &Line) -> String {
    ctx.say(&Sentence::new(key).text("label", &line.label))
}

fn payment(conn: &Connection, ctx: &Context<'_>, paid: &Payment) -> Result<BillPaymentView, Failure> {
    Ok(BillPaymentView {
        on_day: paid.line.on_day.parse().map_err(Failure::bug)?,
        voucher: paid.line.voucher.clone(),
        cents: paid.cents,
        says: payment_says(conn, ctx, paid)?,
    })
}

/// What was given, given back, and kept as a gift; of a payment for several households or debts, the part of this one.
fn payment_says(conn: &Connection, ctx: &Context<'_>, paid: &Payment) -> Result<String, Failure> {
    let Payment { line, cents } = paid;
    let money = line.origin == Origin::Account && line.method != Method::Internal.name();
    if !money || line.cents <= 0 {
        return Ok(line.label.clone());
    }
    let entries = cash::entries(conn, line.id)?;
    let mut households: Vec<HouseholdId> = entries.iter().filter_map(|entry| entry.household).collect();
    households.dedup();
    let method = ctx.text(cash::method_key(&line.method));
    if 1 < households.len() || *cents != line.cents {
        let several = if 1 < households.len() { "core-bill-paid-part" } else { "core-bill-paid-also" };
        let says = Sentence::new(several).text("method", method).with("whole", Param::Cents(line.cents));
        return Ok(ctx.say(&says.with("amount", Param::Cents(*cents))));
    }
    let outside = entries.iter().filter(|entry| entry.household.is_none());
    let sum = |keep: &dyn Fn(&cash::Entry) -> bool| -> i64 {
        outside.clone().filter(|entry| keep(entry)).map(|entry| entry.amount.cents()).sum()
    };
    let given = sum(&|entry| 0 < entry.amount.cents());
    let change = -sum(&|entry| entry.amount.is_negative() && entry.account.starts_with('5'));
    let gift = -sum(&|entry| entry.amount.is_negative() && !entry.account.starts_with('5'));
    let says = Sentence::new("core-bill-paid")
        .text("method", method)
        .with("given", Param::Cents(given))
        .with("change", Param::Cents(change))
        .with("gift", Param::Cents(gift))
        .text("has_change", if change == 0 { "no" } else { "yes" })
        .text("has_gift", if gift == 0 { "no" } else { "yes" });
    Ok(ctx.say(&says))
}
