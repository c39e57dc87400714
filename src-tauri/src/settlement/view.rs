//! What the treasurer sees: the households of a campaign with what is due, paid and left, and one household's bill.

use super::bill::called;
use super::drift::{self, DriftView};
use super::gather::{Gathered, gather, overflow};
use super::model::{self, Line, LineKind};
use super::rules::{Drift, Rules};
use super::standing::{AccountLine, Standing, standing};
use super::store::{self, Bill};
use crate::accounts;
use crate::campaigns::State;
use crate::cash::{self, Fund, Method, Origin};
use crate::catalogue;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::funds::{self, FundName};
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, HouseholdId, MovementId};
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
    router.read("settlement.show", OFFICERS, show_campaign);
    router.read("settlement.household", OFFICERS, show_household);
}

/// See what each household of a campaign owes, has paid, and where it stands.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowSettlement {
    campaign: CampaignId,
}

/// See the bill of a household as it would be now, what it paid, and its bills before.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowHouseholdBill {
    campaign: CampaignId,
    household: HouseholdId,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct SettlementView {
    pub(crate) campaign: CampaignId,
    pub(crate) title: String,
    /// Bills may be made: something came, and it is not settled.
    pub(crate) open: bool,
    pub(crate) says: String,
    pub(crate) rules: SettlementRulesView,
    /// By name.
    pub(crate) households: Vec<BilledHousehold>,
    /// Bills that are still to be made, or made again.
    pub(crate) to_bill: usize,
    #[ts(type = "number")]
    pub(crate) due_cents: i64,
    pub(crate) due_says: String,
    pub(crate) paid_says: String,
    /// Owed by these households now.
    #[ts(type = "number")]
    pub(crate) owed_cents: i64,
    pub(crate) owed_says: String,
    pub(crate) funds: Vec<BilledFund>,
    pub(crate) drifts: Vec<DriftView>,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct SettlementRulesView {
    pub(crate) drift: Drift,
    pub(crate) drift_says: String,
    pub(crate) fund: FundName,
    pub(crate) fund_says: String,
    pub(crate) then_fund: Option<FundName>,
}

/// Whether a bill stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub(crate) enum BillStatus {
    /// Not billed yet.
    ToBill,
    /// Something changed since the last bill.
    Changed,
    Owes,
    Even,
    Advance,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct BilledHousehold {
    pub(crate) household: HouseholdId,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) status: BillStatus,
    pub(crate) status_says: String,
    /// As the bill would be now.
    #[ts(type = "number")]
    pub(crate) due_cents: i64,
    pub(crate) due_says: String,
    #[ts(type = "number")]
    pub(crate) paid_cents: i64,
    pub(crate) paid_says: String,
    #[ts(type = "number")]
    pub(crate) balance_cents: i64,
    pub(crate) balance_says: String,
}

/// What a fund bears of the prices, all households together: never of one.
#[derive(Debug, Serialize, TS)]
pub(crate) struct BilledFund {
    pub(crate) fund: FundName,
    pub(crate) name: String,
    #[ts(type = "number")]
    pub(crate) cents: i64,
    pub(crate) says: String,
    /// Said when it has nothing left to give.
    pub(crate) warning: Option<String>,
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

fn show_campaign(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ShowSettlement,
) -> Result<SettlementView, Failure> {
    show(conn, ctx, input.campaign)
}

fn show_household(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ShowHouseholdBill,
) -> Result<HouseholdBillView, Failure> {
    household(conn, ctx, input.campaign, input.household)
}

fn euros(ctx: &Context<'_>, amount: Money) -> String {
    format::money(amount, ctx.lang)
}

/// A household with its bill as it would be now.
pub(super) struct Seen {
    pub(super) household: HouseholdId,
    pub(super) lines: Vec<Line>,
    pub(super) due: Money,
    pub(super) status: BillStatus,
    pub(super) standing: Standing,
}

pub(super) fn seen(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
    household: HouseholdId,
) -> Result<Seen, Failure> {
    let bill = gathered.bills.get(&household);
    let lines = match (gathered.campaign.state, bill) {
        (State::Settled, Some(bill)) => bill.lines.clone(),
        (_, _) => model::lines(&gathered.owed(conn, ctx, household)?).map_err(overflow)?,
    };
    let movements = gathered.movements_of(household);
    let account: Vec<AccountLine> = cash::household_lines(conn, household)?
        .iter()
        .map(|line| {
            let of_bill = movements.contains(&line.id);
            AccountLine { cents: line.cents, of_bill, of_another: !of_bill && line.origin == Origin::Bill }
        })
        .collect();
    let standing = standing(&account);
    Ok(Seen {
        household,
        due: model::total(&lines).map_err(overflow)?,
        status: status(bill, &lines, standing, gathered),
        lines,
        standing,
    })
}

fn status(bill: Option<&Bill>, lines: &[Line], standing: Standing, gathered: &Gathered) -> BillStatus {
    let settled = gathered.campaign.state == State::Settled;
    let same = |bill: &Bill| bill.lines == lines && (settled || bill.borne_by(gathered.rules));
    match bill {
        None if lines.is_empty() => BillStatus::Even,
        None => BillStatus::ToBill,
        Some(bill) if !same(bill) => BillStatus::Changed,
        Some(_) if standing.balance.is_negative() => BillStatus::Owes,
        Some(_) if standing.balance == Money::ZERO => BillStatus::Even,
        Some(_) => BillStatus::Advance,
    }
}

fn status_says(ctx: &Context<'_>, status: BillStatus, standing: Standing) -> String {
    match status {
        BillStatus::ToBill => ctx.text("core-bill-to-bill"),
        BillStatus::Changed => ctx.text("core-bill-changed"),
        BillStatus::Owes | BillStatus::Even | BillStatus::Advance => {
            ctx.say(&accounts::stands(standing.balance))
        }
    }
}

/// Everybody of a campaign who has something to pay.
pub(super) fn everybody(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
) -> Result<Vec<Seen>, Failure> {
    gathered.households().into_iter().map(|household| seen(conn, ctx, gathered, household)).collect()
}

pub(crate) fn show(conn: &Connection, ctx: &Context<'_>, id: CampaignId) -> Result<SettlementView, Failure> {
    let gathered = gather(conn, ctx, id)?;
    let everybody = everybody(conn, ctx, &gathered)?;
    let sum = |of: fn(&Seen) -> i64| Money::from_cents(everybody.iter().map(of).sum());
    let due = sum(|one| one.due.cents());
    let paid = sum(|one| one.standing.since.cents());
    let owed = sum(|one| -one.standing.balance.cents().min(0));
    let to_bill = everybody.iter().filter(|one| to_bill(one.status)).count();
    let mut households =
        everybody.iter().map(|one| row(conn, ctx, one)).collect::<Result<Vec<_>, Failure>>()?;
    households.sort_by(|one, other| (&one.name, &one.code).cmp(&(&other.name, &other.code)));
    let state = gathered.campaign.state;
    Ok(SettlementView {
        campaign: id,
        title: gathered.campaign.title.clone(),
        open: is_open(state),
        says: ctx.say(&says(state, everybody.len(), to_bill)),
        rules: rules_view(ctx, gathered.rules),
        households,
        to_bill,
        due_cents: due.cents(),
        due_says: euros(ctx, due),
        paid_says: euros(ctx, paid),
        owed_cents: owed.cents(),
        owed_says: euros(ctx, owed),
        funds: borne(conn, ctx, &gathered)?,
        drifts: drift::views(conn, ctx, &gathered)?,
    })
}

pub(super) fn to_bill(status: BillStatus) -> bool {
    match status {
        BillStatus::ToBill | BillStatus::Changed => true,
        BillStatus::Owes | BillStatus::Even | BillStatus::Advance => false,
    }
}

fn is_open(state: State) -> bool {
    match state {
        State::Received | State::Distributing => true,
        State::Prepared | State::Open | State::Closed | State::Adjusted | State::Ordered | State::Settled => {
            false
        }
    }
}

fn says(state: State, households: usize, to_bill: usize) -> Sentence {
    let key = match state {
        State::Settled => "core-settlement-settled",
        State::Received | State::Distributing if households == 0 => "core-settlement-nobody",
        State::Received | State::Distributing => "core-settlement-open",
        State::Prepared | State::Open | State::Closed | State::Adjusted | State::Ordered => {
            "core-settlement-early"
        }
    };
    Sentence::new(key).count("count", households).count("left", to_bill)
}

fn rules_view(ctx: &Context<'_>, rules: Rules) -> SettlementRulesView {
    SettlementRulesView {
        drift: rules.drift,
        drift_says: ctx.text(drift::borne_key(rules.drift)),
        fund: rules.fund.into(),
        fund_says: fund_name(ctx, rules.fund),
        then_fund: rules.then.map(FundName::from),
    }
}

pub(super) fn fund_name(ctx: &Context<'_>, fund: Fund) -> String {
    ctx.text(match fund {
        Fund::Solidarity => "core-fund-name-solidarity",
        Fund::Suspended => "core-fund-name-suspended",
        Fund::Subsidy => "core-fund-name-subsidy",
        Fund::Contingency => "core-fund-name-contingency",
    })
}

fn row(conn: &Connection, ctx: &Context<'_>, one: &Seen) -> Result<BilledHousehold, Failure> {
    let called = called(conn, one.household)?;
    Ok(BilledHousehold {
        household: one.household,
        code: called.code,
        name: called.name,
        status: one.status,
        status_says: status_says(ctx, one.status, one.standing),
        due_cents: one.due.cents(),
        due_says: euros(ctx, one.due),
        paid_cents: one.standing.since.cents(),
        paid_says: euros(ctx, one.standing.since),
        balance_cents: one.standing.balance.cents(),
        balance_says: ctx.say(&accounts::stands(one.standing.balance)),
    })
}

/// What each fund bears of the bills that hold.
fn borne(conn: &Connection, ctx: &Context<'_>, gathered: &Gathered) -> Result<Vec<BilledFund>, Failure> {
    let mut shown = Vec::new();
    for fund in Fund::ALL {
        let given = gathered.bills.values().flat_map(|bill| &bill.borne);
        let cents: i64 = given.filter(|(from, _)| *from == fund).map(|(_, given)| given.cents()).sum();
        if cents == 0 {
            continue;
        }
        let key = if cents < 0 { "core-bill-fund-gets" } else { "core-bill-fund-gives" };
        let name = fund_name(ctx, fund);
        let says = Sentence::new(key).with("amount", Param::Cents(cents.abs())).text("fund", &name);
        let empty = 0 < cents && funds::left(conn, ctx, fund, ctx.today)? == Money::ZERO;
        shown.push(BilledFund {
            fund: fund.into(),
            cents,
            says: ctx.say(&says),
            warning: empty.then(|| ctx.say(&Sentence::new("core-bill-fund-empty").text("fund", &name))),
            name,
        });
    }
    Ok(shown)
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
        payments: payments(conn, ctx, &gathered, household)?,
        balance_cents: one.standing.balance.cents(),
        balance_says: ctx.say(&accounts::stands(one.standing.balance)),
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

/// What came on an account since the first of these bills, until another campaign billed.
fn since<'a>(lines: &'a [cash::Line], bills: &'a [MovementId]) -> impl Iterator<Item = &'a cash::Line> {
    let of_these = |line: &&cash::Line| bills.contains(&line.id);
    let met = lines.iter().skip_while(move |line| !of_these(line)).filter(move |line| !of_these(line));
    met.take_while(|line| line.origin != Origin::Bill)
}

/// What came on the account of a household since its first bill of a campaign.
fn payments(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
    household: HouseholdId,
) -> Result<Vec<BillPaymentView>, Failure> {
    let lines = cash::household_lines(conn, household)?;
    let mut shown = Vec::new();
    for line in since(&lines, gathered.movements_of(household)) {
        let on_day = line.on_day.parse().map_err(Failure::bug)?;
        shown.push(BillPaymentView {
            on_day,
            voucher: line.voucher.clone(),
            cents: line.cents,
            says: payment_says(conn, ctx, line)?,
        });
    }
    Ok(shown)
}

/// What was given, given back, and kept as a gift; of a payment for several households only the part of this one.
fn payment_says(conn: &Connection, ctx: &Context<'_>, line: &cash::Line) -> Result<String, Failure> {
    let money = line.origin == Origin::Account && line.method != Method::Internal.name();
    if !money || line.cents <= 0 {
        return Ok(line.label.clone());
    }
    let entries = cash::entries(conn, line.id)?;
    let mut households: Vec<HouseholdId> = entries.iter().filter_map(|entry| entry.household).collect();
    households.dedup();
    let method = ctx.text(cash::method_key(&line.method));
    if 1 < households.len() {
        let says = Sentence::new("core-bill-paid-part").text("method", method);
        return Ok(ctx.say(&says.with("amount", Param::Cents(line.cents))));
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

/// The movements of the payments of a campaign's households since their first bill, with the method of each.
pub(super) fn paid(
    conn: &Connection,
    gathered: &Gathered,
) -> Result<Vec<(MovementId, String, i64)>, Failure> {
    let mut found = Vec::new();
    for (household, bills) in &gathered.movements {
        let lines = cash::household_lines(conn, *household)?;
        let paid = since(&lines, bills)
            .filter(|line| line.origin == Origin::Account && line.method != Method::Internal.name());
        found.extend(paid.map(|line| (line.id, line.method.clone(), line.cents)));
    }
    Ok(found)
}
