//! Consolidation as the screen shows it: what needs a decision first, each product with its plans, what it comes to.

use super::choice::{self, Choice, Source};
use super::drawn::{DrawnPack, drawn};
use super::gather::{Gathered, Line};
use super::model::{Buyable, Decided, DecidedPack, Way};
use super::need;
use super::outcome::Outcome;
use super::refusal::ConsolidationRefusal;
use super::says;
use super::sheet::{AdjustmentSheet, SheetOpen, SheetSettled, SheetWay};
use super::supplier_view::{SupplierGauge, gauges};
use super::totals::{ConsolidationTotals, totals};
use crate::campaigns::State;
use crate::catalogue;
use crate::context::Context;
use crate::kernel::ids::{CampaignId, OfferId, PackId, ProductId, SupplierId};
use crate::kernel::round::Overflow;
use crate::kernel::sentence::{Refusal, Sentence};
use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub(super) struct ConsolidationView {
    pub(super) campaign: CampaignId,
    title: String,
    state: State,
    /// Whether something may be decided now, and why not.
    may_decide: bool,
    not_now: Option<String>,
    totals: ConsolidationTotals,
    /// What needs a decision first, then in the order of the form.
    lines: Vec<AdjustmentLine>,
    /// By name.
    suppliers: Vec<SupplierGauge>,
}

/// Quantities in grams, millilitres or pieces.
#[derive(Debug, Serialize, TS)]
pub(super) struct AdjustmentLine {
    offer: OfferId,
    product: ProductId,
    #[ts(type = "number")]
    position: i64,
    family: String,
    pub(super) name: String,
    pictogram: String,
    dimension: String,
    withdrawn: bool,
    supplier: SupplierId,
    /// `sac de 25 kg`.
    pack_says: String,
    #[ts(type = "number")]
    households: i64,
    #[ts(type = "number")]
    firm_qty: i64,
    firm_says: String,
    #[ts(type = "number")]
    more_qty: i64,
    more_says: Option<String>,
    #[ts(type = "number")]
    less_qty: i64,
    less_says: Option<String>,
    #[ts(type = "number")]
    late_qty: i64,
    late_says: Option<String>,
    #[ts(type = "number")]
    stock_qty: i64,
    stock_says: Option<String>,
    /// What must be bought, losses included.
    #[ts(type = "number")]
    need_qty: i64,
    /// `31,5 kg demandés, moins 7 kg en stock : 24,5 kg à acheter`.
    pub(super) need_says: String,
    pub(super) needs_decision: bool,
    /// Why a decision is needed again.
    pub(super) again_says: Option<String>,
    /// What cannot be proposed, and why.
    warning: Option<String>,
    pub(super) plans: Vec<AdjustmentPlan>,
    /// What may be typed by hand.
    sold: Vec<PackSold>,
    decision: Option<AdjustmentDecision>,
    /// What counts in the totals: the decision, what is tried, or what is proposed.
    chosen: Option<AdjustmentPlan>,
    source: Option<Source>,
}

/// A way to buy a product.
#[derive(Clone, Debug, Serialize, TS)]
pub(super) struct AdjustmentPlan {
    /// Its key on the keyboard, from 1; 0 for what no key chooses.
    #[ts(type = "number")]
    key: i64,
    way: Way,
    way_says: String,
    packs: Vec<AdjustmentPack>,
    packs_says: String,
    /// Packs side by side, filling up; empty when they are too many.
    drawn: Vec<DrawnPack>,
    /// What it comes to: what lacks, who is touched, what is left.
    says: Vec<String>,
    /// VAT included.
    #[ts(type = "number")]
    cost_cents: i64,
    cost_says: String,
    #[ts(type = "number")]
    vat_cents: i64,
    /// `1,75 €/kg`, VAT included.
    unit_cost_says: Option<String>,
    #[ts(type = "number")]
    bought_qty: i64,
    #[ts(type = "number")]
    shortage_qty: i64,
    #[ts(type = "number")]
    touched: i64,
    #[ts(type = "number")]
    spare_qty: i64,
    #[ts(type = "number")]
    late_qty: i64,
    #[ts(type = "number")]
    surplus_qty: i64,
    #[ts(type = "number")]
    surplus_cents: i64,
    keeps: bool,
    /// Whether it is what counts in the totals: decided, tried or proposed, as the line's `source` says.
    chosen: bool,
}

/// A pack that may be bought today.
#[derive(Debug, Serialize, TS)]
struct PackSold {
    pack: PackId,
    supplier_name: String,
    /// `sac de 25 kg`.
    says: String,
}

/// So many of a pack, as they are typed back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
struct AdjustmentPack {
    pack: PackId,
    supplier: SupplierId,
    supplier_name: String,
    packs: String,
    says: String,
}

#[derive(Debug, Serialize, TS)]
struct AdjustmentDecision {
    way: Way,
    reason: String,
    who: String,
    at: String,
    /// False when the demand changed since.
    holds: bool,
    /// `Décidé : 2 × sac de 25 kg (Anna, parce que…)`.
    says: String,
}

/// The view of what is chosen, line by line.
pub(super) fn view(
    ctx: &Context<'_>,
    gathered: &Gathered,
    choices: &[Option<Choice>],
    budget: Option<i64>,
) -> Result<ConsolidationView, Overflow> {
    let mut lines = Vec::new();
    for (line, choice) in gathered.lines.iter().zip(choices) {
        lines.push(line_view(ctx, gathered, line, choice.as_ref())?);
    }
    lines.sort_by_key(|line| !line.needs_decision);
    let state = gathered.campaign.state;
    let not_now = not_now(state);
    Ok(ConsolidationView {
        campaign: gathered.campaign.id,
        title: gathered.campaign.title.clone(),
        state,
        may_decide: not_now.is_none(),
        not_now: not_now.map(|refusal| ctx.say(&refusal.sentence())),
        totals: totals(ctx, gathered, choices, budget)?,
        lines,
        suppliers: gauges(ctx, gathered, choices)?,
    })
}

/// Why nothing is decided in a state.
pub(super) fn not_now(state: State) -> Option<ConsolidationRefusal> {
    match state {
        State::Prepared | State::Open => Some(ConsolidationRefusal::StillOpen),
        State::Closed | State::Adjusted => None,
        State::Ordered | State::Received | State::Distributing | State::Settled => {
            Some(ConsolidationRefusal::Ordered)
        }
    }
}

fn plan_views(
    ctx: &Context<'_>,
    gathered: &Gathered,
    line: &Line,
    choice: Option<&Choice>,
) -> Result<Vec<AdjustmentPlan>, Overflow> {
    let mut plans = Vec::new();
    for (plan, key) in line.plans.iter().zip(1_i64..) {
        let packs = choice::frozen(&line.goods, &plan.taken);
        let shown = Shown { key, way: plan.way, packs: &packs, outcome: &plan.outcome };
        let chosen = choice.is_some_and(|one| one.way == plan.way && one.packs == packs);
        plans.push(AdjustmentPlan { chosen, ..plan_view(ctx, gathered, line, &shown)? });
    }
    Ok(plans)
}

/// Why a decision is needed again.
fn again_says(ctx: &Context<'_>, line: &Line) -> Option<String> {
    Some(says::again(ctx, line, line.decided.as_ref()?, line.again?))
}

/// One product with its plans, as it stands. Errors: [`Overflow`].
pub(super) fn line_view(
    ctx: &Context<'_>,
    gathered: &Gathered,
    line: &Line,
    choice: Option<&Choice>,
) -> Result<AdjustmentLine, Overflow> {
    let (offer, demand) = (&line.offer, line.goods.demand);
    let quantity = |amount| catalogue::quantity_says(ctx, offer.dimension, amount);
    let some = |amount: i64| (amount != 0).then(|| quantity(amount));
    let need_qty = need::to_buy(&line.goods)?;
    let plans = plan_views(ctx, gathered, line, choice)?;
    let chosen = choice.map(|one| {
        let shown = Shown { key: 0, way: one.way, packs: &one.packs, outcome: &one.outcome };
        Ok(AdjustmentPlan { chosen: true, ..plan_view(ctx, gathered, line, &shown)? })
    });
    let sold = |pack: &Buyable| PackSold {
        pack: pack.pack,
        supplier_name: gathered.supplier_name(pack.supplier),
        says: catalogue::pack_says(ctx, offer.dimension, &pack.name, pack.qty),
    };
    let no_price = line.goods.packs.iter().all(|pack| pack.pack != offer.pack);
    Ok(AdjustmentLine {
        offer: offer.id,
        product: offer.product,
        position: offer.position,
        family: offer.family.clone(),
        name: offer.name.clone(),
        pictogram: offer.pictogram.clone(),
        dimension: offer.dimension.code().to_owned(),
        withdrawn: offer.withdrawn,
        supplier: offer.supplier,
        pack_says: catalogue::pack_says(ctx, offer.dimension, &offer.pack_name, offer.pack_qty),
        households: demand.households,
        firm_qty: demand.firm,
        firm_says: quantity(demand.firm),
        more_qty: demand.more,
        more_says: some(demand.more),
        less_qty: demand.less,
        less_says: some(demand.less),
        late_qty: demand.late,
        late_says: some(demand.late),
        stock_qty: demand.stock,
        stock_says: some(demand.stock),
        need_qty,
        need_says: says::need(ctx, line, need_qty),
        needs_decision: line.needs_decision(),
        again_says: again_says(ctx, line),
        warning: no_price
            .then(|| ctx.say(&Sentence::new("core-consolidation-no-price").text("pack", &offer.pack_name))),
        plans,
        sold: line.goods.packs.iter().map(sold).collect(),
        decision: line.decided.as_ref().map(|decided| decision_view(ctx, line, decided)),
        chosen: chosen.transpose()?,
        source: choice.map(|one| one.source),
    })
}

fn decision_view(ctx: &Context<'_>, line: &Line, decided: &Decided) -> AdjustmentDecision {
    AdjustmentDecision {
        way: decided.way,
        reason: decided.reason.clone(),
        who: decided.who.clone(),
        at: decided.at.clone(),
        holds: line.again.is_none(),
        says: says::packs(ctx, line.offer.dimension, &decided.packs),
    }
}

/// What a plan is made of, before it is said.
struct Shown<'a> {
    key: i64,
    way: Way,
    packs: &'a [DecidedPack],
    outcome: &'a Outcome,
}

fn plan_view(
    ctx: &Context<'_>,
    gathered: &Gathered,
    line: &Line,
    shown: &Shown<'_>,
) -> Result<AdjustmentPlan, Overflow> {
    let outcome = shown.outcome;
    let kinds: Vec<_> = shown.packs.iter().map(|pack| (pack.pack_qty, pack.divisor, pack.parts)).collect();
    let pack_view = |pack: &DecidedPack| AdjustmentPack {
        pack: pack.pack,
        supplier: pack.supplier,
        supplier_name: gathered.supplier_name(pack.supplier),
        packs: catalogue::parts_says(ctx, pack.parts, pack.divisor),
        says: says::packs(ctx, line.offer.dimension, std::slice::from_ref(pack)),
    };
    Ok(AdjustmentPlan {
        key: shown.key,
        way: shown.way,
        way_says: way_says(ctx, line, shown),
        packs: shown.packs.iter().map(pack_view).collect(),
        packs_says: says::packs(ctx, line.offer.dimension, shown.packs),
        drawn: drawn(&kinds, outcome),
        says: says::effects(ctx, line, shown.way, outcome),
        cost_cents: outcome.gross,
        cost_says: says::money(ctx, outcome.gross),
        vat_cents: outcome.gross - outcome.net,
        unit_cost_says: says::unit_cost(ctx, line, outcome)?,
        bought_qty: outcome.bought,
        shortage_qty: outcome.shortage,
        touched: outcome.touched,
        spare_qty: outcome.spare,
        late_qty: outcome.late,
        surplus_qty: outcome.surplus,
        surplus_cents: outcome.surplus_cents,
        keeps: line.goods.keeps,
        chosen: false,
    })
}

/// The name of a way; where the stock is enough there is none to choose.
fn way_says(ctx: &Context<'_>, line: &Line, shown: &Shown<'_>) -> String {
    if shown.way == Way::Down && shown.packs.is_empty() && line.goods.demand.wanted() == 0 {
        return ctx.text("core-consolidation-way-nothing");
    }
    says::way(ctx, shown.way)
}

impl ConsolidationView {
    /// The same for paper.
    pub(super) fn on_paper(self) -> AdjustmentSheet {
        let way = |plan: AdjustmentPlan| SheetWay {
            key: plan.key.to_string(),
            packs: if plan.packs.is_empty() { plan.way_says } else { plan.packs_says },
            effects: plan.says.join(" ; "),
            cost: std::iter::once(plan.cost_says).chain(plan.unit_cost_says).collect::<Vec<_>>().join("\n"),
            proposed: plan.chosen,
        };
        let (to_decide, others): (Vec<_>, Vec<_>) =
            self.lines.into_iter().partition(|line| line.needs_decision);
        let open = |line: AdjustmentLine| SheetOpen {
            name: line.name,
            need: std::iter::once(line.need_says).chain(line.again_says).collect::<Vec<_>>().join(" "),
            ways: line.plans.into_iter().map(way).collect(),
        };
        let settled = |line: AdjustmentLine| {
            let why = line.decision.filter(|decision| decision.holds).map(|decision| decision.reason);
            line.chosen.map(|plan| SheetSettled { name: line.name, way: way(plan), why })
        };
        let totals = self.totals;
        AdjustmentSheet {
            totals: totals.says(),
            open: to_decide.into_iter().map(open).collect(),
            settled: others.into_iter().filter_map(settled).collect(),
            suppliers: self.suppliers.iter().map(SupplierGauge::line).collect(),
            shared: Vec::new(),
        }
    }
}
