//! A whole group order in a few figures: what it costs, what stays in stock, who goes short, what is left to decide.

use super::choice::{Choice, Source};
use super::gather::Gathered;
use super::says;
use crate::context::Context;
use crate::kernel::round::Overflow;
use crate::kernel::sentence::{Param, Sentence};
use serde::Serialize;
use ts_rs::TS;

#[derive(Debug, Serialize, TS)]
pub(super) struct ConsolidationTotals {
    /// Lines that wait for a decision; the figures count them as proposed or tried.
    #[ts(type = "number")]
    to_decide: i64,
    to_decide_says: String,
    /// VAT included.
    #[ts(type = "number")]
    cost_cents: i64,
    cost_says: String,
    #[ts(type = "number")]
    net_cents: i64,
    /// What stays in stock, at what it cost: what is bought beyond, and what is there already.
    #[ts(type = "number")]
    surplus_cents: i64,
    surplus_says: String,
    /// Of it, what is there already.
    #[ts(type = "number")]
    shelf_cents: i64,
    /// Of what is bought beyond, what does not keep.
    #[ts(type = "number")]
    spoils_cents: i64,
    #[ts(type = "number | null")]
    budget_cents: Option<i64>,
    /// The stock against its budget; null without one.
    budget_says: Option<String>,
    over_budget: bool,
    /// Products of which some lacks, and the households touched, product by product, added up.
    #[ts(type = "number")]
    short_products: i64,
    #[ts(type = "number")]
    touched: i64,
    short_says: String,
    /// What it costs and what stays in stock, in one sentence.
    in_all_says: String,
    /// Whether something is tried and not noted.
    trying: bool,
    /// Why the lines that are open are proposed as they are.
    plan_says: Vec<String>,
}

impl ConsolidationTotals {
    /// In sentences, for paper.
    pub(super) fn says(self) -> Vec<String> {
        let amounts = [Some(self.in_all_says), Some(self.short_says), self.budget_says];
        std::iter::once(self.to_decide_says)
            .chain(amounts.into_iter().flatten())
            .chain(self.plan_says)
            .collect()
    }
}

pub(super) fn totals(
    ctx: &Context<'_>,
    gathered: &Gathered,
    choices: &[Option<Choice>],
    budget: Option<i64>,
) -> Result<ConsolidationTotals, Overflow> {
    let sum = |of: &dyn Fn(usize, &Choice) -> i64| {
        let chosen =
            choices.iter().enumerate().filter_map(|(at, choice)| choice.as_ref().map(|one| of(at, one)));
        chosen.into_iter().try_fold(0_i64, |sum, one| sum.checked_add(one).ok_or(Overflow))
    };
    let counted = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let cost_cents = sum(&|_, one| one.outcome.gross)?;
    let surplus_cents = sum(&|_, one| one.outcome.stays_cents())?;
    let shelf_cents = sum(&|_, one| one.outcome.shelf_cents)?;
    let spoils = |at: usize| gathered.lines.get(at).is_some_and(|line| !line.goods.keeps);
    let spoils_cents = sum(&|at, one| if spoils(at) { one.outcome.surplus_cents } else { 0 })?;
    let short_products = sum(&|_, one| i64::from(0 < one.outcome.touched))?;
    let touched = sum(&|_, one| one.outcome.touched)?;
    let to_decide = counted(gathered.lines.iter().filter(|line| line.needs_decision()).count());
    let over_budget = budget.is_some_and(|budget| budget < surplus_cents);
    let budget_says = budget.map(|budget| {
        let key = if over_budget { "core-consolidation-over-budget" } else { "core-consolidation-in-budget" };
        let apart = (budget - surplus_cents).abs();
        let said = Sentence::new(key).with("budget", Param::Cents(budget)).with("apart", Param::Cents(apart));
        ctx.say(&said)
    });
    let short = Sentence::new("core-consolidation-short-in-all");
    Ok(ConsolidationTotals {
        to_decide,
        to_decide_says: ctx.say(&Sentence::new("core-consolidation-to-decide").count("lines", to_decide)),
        cost_cents,
        cost_says: says::money(ctx, cost_cents),
        net_cents: sum(&|_, one| one.outcome.net)?,
        surplus_cents,
        surplus_says: says::money(ctx, surplus_cents),
        shelf_cents,
        spoils_cents,
        budget_cents: budget,
        budget_says,
        over_budget,
        short_products,
        touched,
        short_says: ctx.say(&short.count("products", short_products).count("households", touched)),
        in_all_says: in_all(ctx, cost_cents, surplus_cents, shelf_cents),
        plan_says: says::plan(ctx, &gathered.lines, choices, budget),
        trying: choices.iter().flatten().any(|one| one.source == Source::Tried),
    })
}

/// What it costs, and what stays in stock: of what is bought, or of what is there already too.
fn in_all(ctx: &Context<'_>, cost: i64, stays: i64, shelf: i64) -> String {
    let key = if shelf == 0 { "core-consolidation-in-all" } else { "core-consolidation-in-all-shelf" };
    let said = Sentence::new(key).with("cost", Param::Cents(cost)).with("surplus", Param::Cents(stays));
    ctx.say(&said.with("shelf", Param::Cents(shelf)))
}
