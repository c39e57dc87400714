//! What the treasurer sees: the households of a campaign with what is due, paid and left.

use super::bill::called;
use super::drift::{self, DriftView};
use super::gather::{Gathered, gather};
use super::rules::{Drift, Rules};
use super::seen::{BillStatus, Seen, euros, everybody, is_open, owed_before, status_says, to_bill};
use crate::accounts;
use crate::campaigns::State;
use crate::cash::Fund;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::funds::{self, FundName};
use crate::kernel::ids::{CampaignId, HouseholdId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Sentence};
use crate::router::Router;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("settlement.show", OFFICERS, show_campaign);
}

/// See what each household of a campaign owes, has paid, and where it stands.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowSettlement {
    campaign: CampaignId,
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
    /// Owed by these households, later campaigns not counted.
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

#[derive(Debug, Serialize, TS)]
pub(crate) struct BilledHousehold {
    pub(crate) household: HouseholdId,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) status: BillStatus,
    pub(crate) status_says: String,
    /// Owed from before this campaign; an advance is below zero.
    pub(crate) before_says: String,
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

fn show_campaign(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ShowSettlement,
) -> Result<SettlementView, Failure> {
    show(conn, ctx, input.campaign)
}

pub(crate) fn show(conn: &Connection, ctx: &Context<'_>, id: CampaignId) -> Result<SettlementView, Failure> {
    let gathered = gather(conn, ctx, id)?;
    let everybody = everybody(conn, ctx, &gathered)?;
    let sum = |of: fn(&Seen) -> i64| Money::from_cents(everybody.iter().map(of).sum());
    let due = sum(|one| one.due.cents());
    let paid = sum(|one| one.standing.paid.cents());
    let owed = sum(|one| -one.standing.left.cents().min(0));
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
        before_says: owed_before(ctx, one.standing),
        due_cents: one.due.cents(),
        due_says: euros(ctx, one.due),
        paid_cents: one.standing.paid.cents(),
        paid_says: euros(ctx, one.standing.paid),
        balance_cents: one.standing.left.cents(),
        balance_says: ctx.say(&accounts::stands(one.standing.left)),
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
