//! How a campaign is run: who gets what when it lacks, what carriage is split by, from when a pack may no longer be
//! broken, what may stay in stock. Each change is a new row; the last one holds.

use super::model::{CarriageKey, Rules, ShortageRule, State};
use super::refusal::CampaignRefusal;
use super::typed::{day, hour};
use super::view::{self, CampaignView, found};
use super::{model, store};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::CampaignId;
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money};
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::told;
use crate::router::Router;
use crate::settings;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("campaigns.set_rules", OFFICERS, set_rules);
}

/// Say how a group order is shared, what carriage is split by, from when a pack may no longer be broken; what is not
/// told stays.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields = nullable)]
struct SetCampaignRules {
    #[ts(optional = false)]
    campaign: CampaignId,
    shortage: Option<ShortageRule>,
    carriage: Option<CarriageKey>,
    /// The day from which only changes that break no pack are taken; empty for none.
    box_fill_on: Option<String>,
    /// Its hour; that of the deadline unless told.
    box_fill_at: Option<String>,
    /// Euros that may stay in stock at most; empty for no limit.
    stock_budget: Option<String>,
}

/// The rules that hold: the last ones told, else those usual for how the association works.
pub(crate) fn rules(conn: &Connection, campaign: CampaignId) -> rusqlite::Result<Rules> {
    match store::rules(conn, campaign)? {
        Some(rules) => Ok(rules),
        None => Ok(Rules::usual(settings::read(conn)?.profile)),
    }
}

/// A rule of shortage: its name, and the sentence that hangs on the wall. Neither reveals who is on a restricted list.
pub(super) fn shortage_says(ctx: &Context<'_>, rule: ShortageRule) -> (String, String) {
    let (name, says) = match rule {
        ShortageRule::LargestRemainder => {
            ("core-campaign-shortage-largest-remainder", "core-campaign-shortage-largest-remainder-says")
        }
        ShortageRule::Equal => ("core-campaign-shortage-equal", "core-campaign-shortage-equal-says"),
        ShortageRule::SmallFirst => {
            ("core-campaign-shortage-small-first", "core-campaign-shortage-small-first-says")
        }
        ShortageRule::Arrival => ("core-campaign-shortage-arrival", "core-campaign-shortage-arrival-says"),
        ShortageRule::Priority => ("core-campaign-shortage-priority", "core-campaign-shortage-priority-says"),
        ShortageRule::Draw => ("core-campaign-shortage-draw", "core-campaign-shortage-draw-says"),
    };
    (ctx.text(name), ctx.text(says))
}

/// What carriage is split by: its name, and its sentence.
pub(super) fn carriage_says(ctx: &Context<'_>, key: CarriageKey) -> (String, String) {
    let (name, says) = match key {
        CarriageKey::Value => ("core-campaign-carriage-value", "core-campaign-carriage-value-says"),
        CarriageKey::Weight => ("core-campaign-carriage-weight", "core-campaign-carriage-weight-says"),
        CarriageKey::Household => {
            ("core-campaign-carriage-household", "core-campaign-carriage-household-says")
        }
    };
    (ctx.text(name), ctx.text(says))
}

/// The rules that everybody may read, as they hang on the wall.
pub(crate) struct RulesSaid {
    pub(crate) shortage: String,
    pub(crate) carriage: String,
    /// None when packs may be begun until the end.
    pub(crate) box_fill: Option<String>,
}

impl RulesSaid {
    pub(super) fn sentences(self) -> Vec<String> {
        [Some(self.shortage), Some(self.carriage), self.box_fill].into_iter().flatten().collect()
    }
}

pub(crate) fn rules_says(ctx: &Context<'_>, rules: &Rules) -> RulesSaid {
    let box_fill = rules.box_fill_from.map(|from| {
        let sentence = Sentence::new("core-campaign-box-fill").with("day", Param::Day(from.date()));
        ctx.say(&sentence.text("hour", from.format("%H:%M").to_string()))
    });
    RulesSaid {
        shortage: shortage_says(ctx, rules.shortage).1,
        carriage: carriage_says(ctx, rules.carriage).1,
        box_fill,
    }
}

/// What may stay in stock, in words.
pub(super) fn budget_says(ctx: &Context<'_>, rules: &Rules) -> Option<String> {
    let budget = rules.stock_budget?;
    Some(ctx.say(&Sentence::new("core-campaign-stock-budget").with("budget", Param::Cents(budget.cents()))))
}

fn set_rules(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: SetCampaignRules,
) -> Result<CampaignView, Failure> {
    let campaign = found(tx, input.campaign)?;
    if campaign.state == State::Settled {
        return Err(Failure::refused(&CampaignRefusal::Settled));
    }
    let before = rules(tx, campaign.id)?;
    let mut after = before;
    after.shortage = input.shortage.unwrap_or(before.shortage);
    after.carriage = input.carriage.unwrap_or(before.carriage);
    if let Some(typed) = &input.box_fill_on {
        after.box_fill_from = match told(Some(typed)) {
            None => None,
            Some(text) => {
                let at = match told(input.box_fill_at.as_deref()) {
                    Some(text) => hour("box_fill_at", text)?,
                    None => campaign.closes_at,
                };
                Some(day(ctx, "box_fill_on", text)?.and_time(at))
            }
        };
    }
    model::box_fill_stands_in(&campaign, after.box_fill_from)
        .map_err(|refusal| Failure::bad_input("box_fill_on", &refusal))?;
    if let Some(typed) = &input.stock_budget {
        let read = |text| read_money(text, Sign::NotNegative).map(Money::cents);
        let budget = told(Some(typed)).map(read).transpose();
        after.stock_budget =
            budget.map_err(|refusal| Failure::bad_input("stock_budget", &refusal))?.map(Money::from_cents);
    }
    if after != before {
        store::insert_rules(tx, ctx, campaign.id, &after)?;
    }
    ctx.tell("title", &campaign.title);
    view::show(tx, ctx, campaign.id)
}
