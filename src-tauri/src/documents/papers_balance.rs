//! The papers that say whether a group order adds up: its balance on a page, and the three reconciliations.

use super::making::{PdfView, about, ending, frame, size, write};
use super::papers_orders::campaign;
use super::papers_settlement::{days, facts, headings};
use super::settlement_sheet::{SettlementSheet, SheetPart, settlement_sheet};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::CampaignId;
use crate::kernel::sentence::{Param, Sentence};
use crate::router::Router;
use crate::settlement::{self, CampaignGapsView, DistributionFigures, DriftView, GapView, ProducersView};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("documents.campaign_balance", OFFICERS, make_balance);
    router.read("documents.reconciliation", OFFICERS, make_reconciliation);
}

/// Print the balance of a group order on a page.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintCampaignBalance {
    campaign: CampaignId,
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print the three reconciliations of a group order, each gap with its reason.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintReconciliation {
    campaign: CampaignId,
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// A gap with its reason, what else is known of the product, or that all is even.
fn goods_gap(ctx: &Context<'_>, row: &settlement::GoodsRow) -> String {
    let left = row.left_says.as_ref().map(|says| named(ctx, &ctx.text("print-balance-left"), says));
    let known: Vec<String> = row.short.iter().cloned().chain(left).collect();
    if known.is_empty() {
        return gap(ctx, &row.gap);
    }
    let open = row.gap.gap_says.is_some().then(|| gap(ctx, &row.gap));
    open.into_iter().chain(known).collect::<Vec<_>>().join("\n")
}

/// A gap with its reason, or that there is none.
fn gap(ctx: &Context<'_>, gap: &GapView) -> String {
    match (&gap.gap_says, &gap.reason) {
        (None, _) => ctx.text("print-balance-no-gap"),
        (Some(says), None) => ctx.say(&Sentence::new("print-balance-open").text("gap", says)),
        (Some(says), Some(reason)) => {
            ctx.say(&Sentence::new("print-balance-explained").text("gap", says).text("reason", reason))
        }
    }
}

fn make_balance(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintCampaignBalance,
) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let bills = settlement::show(conn, ctx, campaign.id)?;
    let seen = settlement::reconciliation(conn, ctx, campaign.id)?;
    let producers = settlement::producers(conn, ctx, campaign.id)?;
    let funds = bills.funds.iter().map(|fund| fund.says.clone());
    let mut money = money(ctx, &seen);
    money.notes.extend(of_the_group(seen.carriage_says.as_deref(), &seen.banked.till_gaps));
    money.notes.extend(funds.chain(drifts_in_short(ctx, &bills.drifts)));
    let parts = vec![
        SheetPart::said(ctx.text("print-balance-goods"), goods_in_short(ctx, &seen)),
        money,
        SheetPart::said(ctx.text("print-balance-producers"), producers_in_short(ctx, &producers)),
    ];
    let facts = facts(
        ctx,
        [
            ("print-bill-campaign", campaign.title.clone()),
            ("print-balance-days", days(ctx, &campaign)),
            ("print-balance-handed", seen.figures.handed_says.clone()),
            ("print-balance-households", people(ctx, &seen.figures)),
            ("print-balance-surplus", seen.figures.to_stock_says.clone()),
            ("print-balance-lost", seen.figures.lost_says.clone()),
        ],
    );
    let size = size(input.large);
    let signatures = ["print-balance-signature-treasurer", "print-balance-signature-coordinator"];
    let sheet = SettlementSheet {
        about: about(ctx, "print-balance"),
        size,
        frame: frame(conn, ctx, "print-balance", "print-balance-thumb")?,
        facts,
        parts,
        stands: seen.says,
        signatures: headings(ctx, signatures),
    };
    write(ctx, "print-file-balance", ending(size), &settlement_sheet(&sheet))
}

/// A name and what is said of it.
fn named(ctx: &Context<'_>, name: &str, says: &str) -> String {
    ctx.say(&Sentence::new("core-named-says").text("name", name).text("says", says))
}

/// How many products add up and whether the stock does, then what does not, under the reason it shares: it all stands on
/// one page.
fn goods_in_short(ctx: &Context<'_>, seen: &CampaignGapsView) -> Vec<String> {
    let mut by_reason: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut short = Vec::new();
    let mut even = 0_usize;
    for row in &seen.goods {
        if !row.short.is_empty() {
            short.push(format!("{} ({})", row.name, row.short.join(", ")));
        }
        let Some(says) = &row.gap.gap_says else {
            even += usize::from(row.short.is_empty());
            continue;
        };
        let reason = row.gap.reason.clone().unwrap_or_else(|| ctx.text("print-balance-to-explain"));
        by_reason.entry(reason).or_default().push(format!("{} {says}", row.name));
    }
    let said = Sentence::new("print-balance-even").count("even", even).count("all", seen.goods.len());
    let gaps = by_reason.iter().map(|(reason, names)| named(ctx, reason, &names.join(", ")));
    let short = (!short.is_empty()).then(|| named(ctx, &ctx.text("print-balance-short"), &short.join(", ")));
    let stock = stock_in_short(ctx, seen);
    let even = stock.is_empty().then(|| ctx.text("print-balance-stock-even"));
    let said = std::iter::once(ctx.say(&said)).chain(even).collect::<Vec<_>>().join(" ");
    std::iter::once(said).chain(gaps).chain(short).chain(stock).collect()
}

/// Who is still owed, then those that are not, by name alone.
fn producers_in_short(ctx: &Context<'_>, seen: &ProducersView) -> Vec<String> {
    let (owed, paid): (Vec<_>, Vec<_>) = seen.producers.iter().partition(|one| one.left_cents != 0);
    let mut said: Vec<String> = owed.iter().map(|one| named(ctx, &one.name, &one.says)).collect();
    if !paid.is_empty() {
        let names = paid.iter().map(|one| one.name.as_str()).collect::<Vec<_>>().join(", ");
        said.push(ctx.say(&Sentence::new("print-balance-producers-paid").text("names", names)));
    }
    said
}

/// Only what does not add up.
fn stock_in_short(ctx: &Context<'_>, seen: &CampaignGapsView) -> Vec<String> {
    let gaps = seen.stock.iter().filter(|row| row.gap.gap_says.is_some());
    let said = |row: &settlement::StockRow| {
        named(ctx, &format!("{} · {}", ctx.text("print-balance-stock"), row.name), &gap(ctx, &row.gap))
    };
    gaps.map(said).collect()
}

/// How many were served, and how many did not come.
fn people(ctx: &Context<'_>, figures: &DistributionFigures) -> String {
    let says = Sentence::new("print-balance-people").count("served", figures.served);
    ctx.say(&says.count("absent", figures.absent))
}

/// Prices said one by one at most: it all stands on one page.
const DRIFTS_MAX: usize = 3;

/// The prices that invoices changed; the last ones as a sum where there are many.
fn drifts_in_short(ctx: &Context<'_>, drifts: &[DriftView]) -> Vec<String> {
    let (shown, others) = drifts.split_at(drifts.len().min(DRIFTS_MAX));
    let said = shown.iter().map(|one| named(ctx, &one.name, &format!("{} ({})", one.says, one.borne_says)));
    let sum = Param::Cents(others.iter().map(|one| one.cents).sum());
    let sum = Sentence::new("print-balance-other-drifts").count("count", others.len()).with("sum", sum);
    said.chain((!others.is_empty()).then(|| ctx.say(&sum))).collect()
}

/// What the group bears, in one paragraph: carriage nobody was billed, and what was missing in a till.
fn of_the_group(carriage: Option<&str>, till_gaps: &[String]) -> Option<String> {
    let said: Vec<&str> = carriage.into_iter().chain(till_gaps.iter().map(String::as_str)).collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// By way of paying, and the sum that adds up.
fn money(ctx: &Context<'_>, seen: &CampaignGapsView) -> SheetPart {
    let columns =
        ["print-balance-method", "print-balance-paid", "print-balance-banked", "print-balance-rest"];
    let said = |says: &Option<String>| says.clone().unwrap_or_default();
    let row = |row: &settlement::MethodRow| {
        vec![row.method_says.clone(), row.paid_says.clone(), said(&row.banked_says), said(&row.rest_says)]
    };
    let sums = Sentence::new("print-balance-money-sums")
        .text("before", &seen.before_says)
        .text("due", &seen.due_says)
        .text("paid", &seen.paid_says)
        .text("owed", &seen.owed_says)
        .text("ahead", &seen.ahead_says);
    SheetPart {
        heading: ctx.text("print-balance-money"),
        columns: headings(ctx, columns),
        rows: seen.banked.methods.iter().map(row).collect(),
        notes: vec![ctx.say(&sums)],
    }
}

fn make_reconciliation(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintReconciliation,
) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let seen = settlement::reconciliation(conn, ctx, campaign.id)?;
    let facts = facts(
        ctx,
        [("print-bill-campaign", campaign.title.clone()), ("print-balance-days", days(ctx, &campaign))],
    );
    let mut by_session = money(ctx, &seen);
    by_session.notes.extend(seen.carriage_says.iter().chain(&seen.banked.sessions).cloned());
    let size = size(input.large);
    let sheet = SettlementSheet {
        about: about(ctx, "print-reconciliation"),
        size,
        frame: frame(conn, ctx, "print-reconciliation", "print-balance-thumb")?,
        facts,
        parts: vec![goods(ctx, &seen), stock(ctx, &seen), by_session, owing(ctx, &seen)],
        stands: seen.says,
        signatures: Vec::new(),
    };
    write(ctx, "print-file-reconciliation", ending(size), &settlement_sheet(&sheet))
}

fn goods(ctx: &Context<'_>, seen: &CampaignGapsView) -> SheetPart {
    let columns = [
        "print-balance-product",
        "print-balance-asked",
        "print-balance-adjusted",
        "print-balance-received",
        "print-balance-handed",
        "print-balance-charged",
        "print-balance-gap",
    ];
    let row = |row: &settlement::GoodsRow| {
        vec![
            row.name.clone(),
            row.asked_says.clone(),
            row.adjusted_says.clone(),
            row.received_says.clone(),
            row.handed_says.clone(),
            row.charged_says.clone(),
            goods_gap(ctx, row),
        ]
    };
    SheetPart {
        heading: ctx.text("print-balance-goods"),
        columns: headings(ctx, columns),
        rows: seen.goods.iter().map(row).collect(),
        notes: Vec::new(),
    }
}

fn stock(ctx: &Context<'_>, seen: &CampaignGapsView) -> SheetPart {
    let columns = [
        "print-balance-product",
        "print-balance-opening",
        "print-balance-received",
        "print-balance-handed",
        "print-balance-lost",
        "print-balance-closing",
        "print-balance-gap",
    ];
    let row = |row: &settlement::StockRow| {
        vec![
            row.name.clone(),
            row.opening_says.clone(),
            row.received_says.clone(),
            row.handed_says.clone(),
            row.lost_says.clone(),
            row.closing_says.clone(),
            gap(ctx, &row.gap),
        ]
    };
    SheetPart {
        heading: ctx.text("print-balance-stock"),
        columns: headings(ctx, columns),
        rows: seen.stock.iter().map(row).collect(),
        notes: Vec::new(),
    }
}

fn owing(ctx: &Context<'_>, seen: &CampaignGapsView) -> SheetPart {
    let row = |row: &settlement::MoneyRow| {
        vec![
            row.called.clone(),
            row.before_says.clone(),
            row.due_says.clone(),
            row.paid_says.clone(),
            gap(ctx, &row.gap),
        ]
    };
    let columns = [
        "print-bill-who",
        "print-balance-before",
        "print-balance-due",
        "print-balance-paid",
        "print-balance-owed",
    ];
    SheetPart {
        heading: ctx.text("print-balance-owing"),
        columns: headings(ctx, columns),
        rows: seen.money.iter().map(row).collect(),
        notes: if seen.money.is_empty() { vec![ctx.text("print-balance-nobody")] } else { Vec::new() },
    }
}
