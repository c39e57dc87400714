//! How a campaign is settled, as the treasurer chooses it.

use super::gather::{campaign, rules};
use super::refusal::SettlementRefusal;
use super::rules::{Drift, Rules};
use super::store;
use super::view::{self, SettlementView};
use crate::campaigns::State;
use crate::cash::Fund;
use crate::context::{Context, TREASURER};
use crate::failure::Failure;
use crate::funds::FundName;
use crate::kernel::ids::CampaignId;
use crate::router::Router;
use rusqlite::Transaction;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("settlement.set_rules", TREASURER, set_rules);
}

/// Choose which fund bears the prices below cost, and who bears a price that an invoice changed.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetSettlementRules {
    campaign: CampaignId,
    /// As it was unless told.
    #[ts(optional = nullable)]
    drift: Option<Drift>,
    #[ts(optional = nullable)]
    fund: Option<FundName>,
    /// The one that bears what the first no longer can; none unless told.
    #[ts(optional = nullable)]
    then_fund: Option<FundName>,
}

fn set_rules(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: SetSettlementRules,
) -> Result<SettlementView, Failure> {
    let campaign = campaign(tx, input.campaign)?;
    if campaign.state == State::Settled {
        return Err(Failure::refused(&SettlementRefusal::Settled));
    }
    let before = rules(tx, campaign.id)?;
    let fund = input.fund.map_or(before.fund, Fund::from);
    let then = input.then_fund.map(Fund::from);
    if then == Some(fund) {
        return Err(Failure::bad_input("then_fund", &SettlementRefusal::SameFund));
    }
    let rules = Rules { drift: input.drift.unwrap_or(before.drift), fund, then };
    if rules != before {
        store::insert_rules(tx, ctx, campaign.id, rules)?;
    }
    ctx.tell("title", campaign.title);
    ctx.tell("fund", view::fund_name(ctx, fund));
    view::show(tx, ctx, input.campaign)
}
