//! One product from near: its plans, and the households behind the sum, so that those who are touched can be told.

use super::choice::choices;
use super::commands::overflow;
use super::gather::gather;
use super::refusal::ConsolidationRefusal;
use super::view::{AdjustmentPlan, line_view};
use crate::baskets::{self, HouseholdWish};
use crate::campaigns;
use crate::catalogue;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::{HouseholdId, OfferId};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::members;
use crate::router::Router;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("consolidation.show_offer", OFFICERS, show_offer);
}

/// See one product: its plans, and which households ask it, accept more or accept less.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowOfferAdjustment {
    offer: OfferId,
}

#[derive(Debug, Serialize, TS)]
struct OfferAdjustment {
    offer: OfferId,
    name: String,
    need_says: String,
    needs_decision: bool,
    again_says: Option<String>,
    plans: Vec<AdjustmentPlan>,
    /// In the order of their names.
    households: Vec<AskingHousehold>,
}

#[derive(Debug, Serialize, TS)]
struct AskingHousehold {
    household: HouseholdId,
    code: String,
    name: String,
    firm_says: Option<String>,
    more_says: Option<String>,
    less_says: Option<String>,
    late_says: Option<String>,
}

fn show_offer(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ShowOfferAdjustment,
) -> Result<OfferAdjustment, Failure> {
    let missing = || Failure::not_found(&ConsolidationRefusal::NoSuchOffer).at("offer");
    let (campaign, _) = campaigns::offer(conn, input.offer)?.ok_or_else(missing)?;
    let gathered = gather(conn, ctx, campaign)?;
    let budget = gathered.rules.stock_budget.map(Money::cents);
    let chosen = choices(&gathered.lines, &HashMap::new(), budget).map_err(overflow)?;
    let at = gathered.lines.iter().position(|line| line.offer.id == input.offer);
    let at = at.ok_or_else(|| Failure::refused(&ConsolidationRefusal::NothingAsked))?;
    let line = &gathered.lines[at];
    let shown = line_view(ctx, &gathered, line, chosen[at].as_ref()).map_err(overflow)?;
    let wishes = baskets::wishes(conn, campaign)?.remove(&input.offer).unwrap_or_default();
    let called: HashMap<_, _> = members::list_called(conn)?.into_iter().map(|one| (one.id, one)).collect();
    let one = |wish: HouseholdWish| {
        let said = |amount| said(ctx, line.offer.dimension, amount);
        let known = called.get(&wish.household);
        AskingHousehold {
            household: wish.household,
            code: known.map(|one| one.code.clone()).unwrap_or_default(),
            name: known.map(|one| one.name.clone()).unwrap_or_default(),
            firm_says: said(wish.firm),
            more_says: said(wish.more),
            less_says: said(wish.less),
            late_says: said(wish.late),
        }
    };
    let mut households: Vec<AskingHousehold> = wishes.into_iter().map(one).collect();
    households.sort_by(|one, other| (&one.name, &one.code).cmp(&(&other.name, &other.code)));
    Ok(OfferAdjustment {
        offer: input.offer,
        name: shown.name,
        need_says: shown.need_says,
        needs_decision: shown.needs_decision,
        again_says: shown.again_says,
        plans: shown.plans,
        households,
    })
}

fn said(ctx: &Context<'_>, dimension: Dimension, amount: i64) -> Option<String> {
    (amount != 0).then(|| catalogue::quantity_says(ctx, dimension, amount))
}
