//! Decisions on several products at once, in one act of the journal: the plan that is shown, or a supplier below its
//! minimum.

use super::choice::{self, Choice, Source, choices};
use super::commands::{budget, overflow, seen, write};
use super::gather::{Gathered, Line, gather};
use super::model::{DecidedPack, Way};
use super::refusal::ConsolidationRefusal;
use super::suppliers::{SupplierWay, WayOut};
use super::view::{self, ConsolidationView};
use super::{says, store, supplier_view, typed};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, SupplierId};
use crate::kernel::money::Money;
use crate::router::Router;
use rusqlite::Transaction;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::HashMap;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("consolidation.decide_all", OFFICERS, decide_all);
    router.write("consolidation.choose_supplier_way", OFFICERS, choose_supplier_way);
}

/// Decide every line that is still open as it is proposed, with one reason.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct DecideAll {
    campaign: CampaignId,
    reason: String,
    /// Euros that may stay in stock, as typed; the campaign's own unless told, none when empty.
    #[ts(optional = nullable)]
    budget: Option<String>,
}

/// Choose what is done about a supplier below its minimum; topping up, postponing and dropping decide its lines too.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ChooseSupplierWay {
    campaign: CampaignId,
    supplier: SupplierId,
    way: SupplierWay,
    /// What it comes to, unless told; postponing and dropping have one.
    #[ts(optional = nullable)]
    reason: Option<String>,
}

fn open_campaign(gathered: &Gathered) -> Result<(), Failure> {
    view::not_now(gathered.campaign.state).map_or(Ok(()), |refusal| Err(Failure::refused(&refusal)))
}

fn decide_all(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: DecideAll,
) -> Result<ConsolidationView, Failure> {
    let gathered = gather(tx, ctx, input.campaign)?;
    open_campaign(&gathered)?;
    let budget = budget(&gathered, input.budget.as_deref())?;
    let reason = typed::reason(Some(&input.reason))?;
    if reason.is_empty() {
        return Err(Failure::bad_input("reason", &ConsolidationRefusal::NoReasonForAll));
    }
    let chosen = choices(&gathered.lines, &HashMap::new(), budget).map_err(overflow)?;
    let mut written = 0;
    for (line, choice) in gathered.lines.iter().zip(&chosen) {
        // What has no price today is not dropped on the way: somebody looks at it.
        let sold = !line.goods.packs.is_empty();
        let open = |choice: &&Choice| choice.source == Source::Proposed && line.needs_decision();
        if let Some(choice) = choice.as_ref().filter(open).filter(|_| sold || line.goods.demand.wanted() == 0)
        {
            write(tx, ctx, line, choice, &reason)?;
            written += 1;
        }
    }
    if written == 0 {
        return Err(Failure::refused(&ConsolidationRefusal::NothingOpen));
    }
    ctx.tell("title", &gathered.campaign.title);
    ctx.tell("lines", written.to_string());
    ctx.tell("reason", reason);
    seen(tx, ctx, input.campaign)
}

fn choose_supplier_way(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: ChooseSupplierWay,
) -> Result<ConsolidationView, Failure> {
    let gathered = gather(tx, ctx, input.campaign)?;
    open_campaign(&gathered)?;
    let supplier = gathered.suppliers.iter().find(|one| one.id == input.supplier);
    let missing = || Failure::not_found(&ConsolidationRefusal::NoSuchSupplier).at("supplier");
    let supplier = supplier.ok_or_else(missing)?;
    let budget = gathered.rules.stock_budget.map(Money::cents);
    let chosen = choices(&gathered.lines, &HashMap::new(), budget).map_err(overflow)?;
    let bought = supplier_view::bought(&gathered, &chosen, supplier).map_err(overflow)?;
    let ways = bought.order.ways();
    let not_a_way = || {
        let name = supplier.name.clone();
        Failure::refused(&ConsolidationRefusal::NotAWayOut { name })
    };
    let out = ways.iter().find(|out| out.way == input.way).ok_or_else(not_a_way)?;
    let said = supplier_view::says_out(ctx, &bought, out);
    let reason = typed::reason(input.reason.as_deref())?;
    if reason.is_empty() && matches!(out.way, SupplierWay::Postpone | SupplierWay::Drop) {
        return Err(Failure::bad_input("reason", &ConsolidationRefusal::NoReason));
    }
    ctx.tell("told", if reason.is_empty() { "no" } else { "yes" });
    let reason = if reason.is_empty() { said.clone() } else { reason };
    for (line, way, packs) in changed(&gathered, &chosen, &bought, out, supplier.id) {
        let outcome = choice::outcome(line, way, &packs).map_err(overflow)?;
        write(tx, ctx, line, &Choice { source: Source::Decided, way, packs, outcome }, &reason)?;
    }
    let value = (bought.order.value, bought.order.minimum);
    store::insert_supplier_choice(tx, ctx, input.campaign, supplier.id, (out.way, &reason), value)?;
    ctx.tell("title", &gathered.campaign.title);
    ctx.tell("supplier", &supplier.name);
    ctx.tell("way", says::supplier_way(ctx, out.way));
    ctx.tell("choice", said);
    ctx.tell("reason", reason);
    seen(tx, ctx, input.campaign)
}

/// The lines a way out decides anew, each with its packs.
fn changed<'a>(
    gathered: &'a Gathered,
    chosen: &[Option<Choice>],
    bought: &supplier_view::Bought<'_>,
    out: &WayOut,
    supplier: SupplierId,
) -> Vec<(&'a Line, Way, Vec<DecidedPack>)> {
    let mut changed = Vec::new();
    for (line, choice) in gathered.lines.iter().zip(chosen) {
        let Some(choice) = choice else { continue };
        let mut packs = choice.packs.clone();
        match out.way {
            SupplierWay::PayCarriage | SupplierWay::AsItIs => continue,
            SupplierWay::Postpone | SupplierWay::Drop => packs.retain(|pack| pack.supplier != supplier),
            SupplierWay::TopUp => {
                let theirs = bought.extras.iter().zip(&out.packs);
                let theirs =
                    theirs.filter(|(more, packs)| more.line.offer.id == line.offer.id && 0 < **packs);
                for topped in theirs.filter_map(|(more, packs)| more.topped(*packs)) {
                    match packs.iter_mut().find(|pack| pack.pack == topped.pack) {
                        Some(pack) => *pack = topped,
                        None => packs.push(topped),
                    }
                }
            }
        }
        if packs != choice.packs {
            let way = if packs.is_empty() { Way::Drop } else { Way::Typed };
            changed.push((line, way, packs));
        }
    }
    changed
}
