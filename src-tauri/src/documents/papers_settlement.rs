//! The papers that close a group order: private statements, the balance, the reconciliations, a producer's statement.

use super::household_statement::{HouseholdStatement, HouseholdStatements, household_statements};
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::papers_orders::campaign;
use super::settlement_sheet::{SettlementSheet, SheetPart, settlement_sheet};
use crate::campaigns::{self, Campaign, State};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, HouseholdId, SupplierId};
use crate::kernel::sentence::{Refusal, Sentence};
use crate::router::Router;
use crate::settlement::{
    self, BillStatus, CampaignGapsView, GapView, HouseholdBillView, ProducerView, ProducersView,
};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use std::collections::BTreeMap;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[
    Paper {
        name: "household_statements",
        command: "documents.household_statements",
        audience: Audience::Private,
        title: "print-bill",
        file: "print-file-bill",
        large: true,
        from: Some("campaign"),
    },
    Paper {
        name: "campaign_balance",
        command: "documents.campaign_balance",
        audience: Audience::Office,
        title: "print-balance",
        file: "print-file-balance",
        large: true,
        from: Some("campaign"),
    },
    Paper {
        name: "reconciliation",
        command: "documents.reconciliation",
        audience: Audience::Office,
        title: "print-reconciliation",
        file: "print-file-reconciliation",
        large: true,
        from: Some("campaign"),
    },
    Paper {
        name: "producer_statement",
        command: "documents.producer_statement",
        audience: Audience::Office,
        title: "print-producer",
        file: "print-file-producer",
        large: true,
        from: Some("producer"),
    },
];

pub(super) fn register(router: &mut Router) {
    router.read("documents.household_statements", OFFICERS, make_statements);
    router.read("documents.campaign_balance", OFFICERS, make_balance);
    router.read("documents.reconciliation", OFFICERS, make_reconciliation);
    router.read("documents.producer_statement", OFFICERS, make_producer);
}

/// Print what each household of a group order took home, paid and owes, each on its own page; or one household's.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintHouseholdStatements {
    campaign: CampaignId,
    #[ts(optional = nullable)]
    household: Option<HouseholdId>,
    #[ts(optional = nullable)]
    large: Option<bool>,
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

/// Print what was ordered, received, invoiced and paid to a supplier.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintProducerStatement {
    campaign: CampaignId,
    supplier: SupplierId,
    #[ts(optional = nullable)]
    large: Option<bool>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum SettlementPaperRefusal {
    #[error("nobody has anything to pay")]
    Nobody,
    #[error("no such supplier in this campaign")]
    NoSuchSupplier,
}

impl Refusal for SettlementPaperRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            SettlementPaperRefusal::Nobody => Sentence::new("refusal-settlement-nothing"),
            SettlementPaperRefusal::NoSuchSupplier => Sentence::new("refusal-settlement-no-such-supplier"),
        }
    }
}

fn facts<const N: usize>(ctx: &Context<'_>, facts: [(&'static str, String); N]) -> Vec<(String, String)> {
    facts.into_iter().map(|(key, said)| (ctx.text(key), said)).collect()
}

fn make_statements(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintHouseholdStatements,
) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let households: Vec<HouseholdId> = match input.household {
        Some(household) => vec![household],
        None => {
            settlement::show(conn, ctx, campaign.id)?.households.iter().map(|one| one.household).collect()
        }
    };
    let notes = notes(conn, ctx, &campaign)?;
    let mut statements = Vec::new();
    for household in households {
        let bill = settlement::household(conn, ctx, campaign.id, household)?;
        if !bill.lines.is_empty() {
            statements.push(statement(ctx, &bill, &notes));
        }
    }
    if statements.is_empty() {
        return Err(Failure::refused(&SettlementPaperRefusal::Nobody));
    }
    let size = size(input.large);
    let headings = ["print-bill-what", "print-bill-quantity", "print-bill-price", "print-bill-amount"];
    let papers = HouseholdStatements {
        about: about(ctx, "print-bill"),
        size,
        frame: frame(conn, ctx, "print-bill", "print-bill-thumb")?,
        headings: headings.map(|key| ctx.text(key)),
        statements,
    };
    // The hour keeps two households of one day apart, without a name.
    let ending = format!("-{}{}", ctx.now.format("%H%M%S"), ending(size));
    write(ctx, "print-file-bill", &ending, &household_statements(&papers))
}

fn statement(ctx: &Context<'_>, bill: &HouseholdBillView, notes: &[String]) -> HouseholdStatement {
    let mut facts = facts(
        ctx,
        [
            ("print-bill-who", format!("{} {}", bill.code, bill.name)),
            ("print-bill-campaign", bill.title.clone()),
        ],
    );
    facts.extend(bill.number.clone().map(|number| (ctx.text("print-bill-number"), number)));
    let rows = bill
        .lines
        .iter()
        .map(|line| [line.label.clone(), line.qty_says.clone(), line.price_says.clone(), line.says.clone()]);
    let mut account = Vec::new();
    account.extend(bill.before_says.clone().map(|says| (ctx.text("print-bill-before"), says)));
    account.extend(bill.payments.iter().map(|one| (format::day(one.on_day, ctx.lang), one.says.clone())));
    HouseholdStatement {
        facts,
        rows: rows.collect(),
        total: ctx.say(&Sentence::new("print-bill-total").text("amount", &bill.due_says)),
        account,
        // A bill that is no more what was taken says so, instead of a balance of before.
        stands: match bill.status {
            BillStatus::ToBill | BillStatus::Changed => bill.status_says.clone(),
            BillStatus::Owes | BillStatus::Even | BillStatus::Advance => bill.balance_says.clone(),
        },
        notes: notes.to_vec(),
    }
}

/// The next order that takes forms, and whom to ask.
fn notes(conn: &Connection, ctx: &Context<'_>, this: &Campaign) -> Result<Vec<String>, Failure> {
    let all = campaigns::campaigns(conn)?.into_iter();
    let to_come =
        all.filter(|one| one.id != this.id && one.state <= State::Open && ctx.today <= one.closes_on);
    let next = to_come.min_by_key(|one| one.closes_on);
    let next = next.map(|one| {
        let says = Sentence::new("print-bill-next").text("title", one.title);
        ctx.say(&says.text("day", format::day(one.closes_on, ctx.lang)))
    });
    Ok(next.into_iter().chain([ctx.text("print-bill-ask")]).collect())
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

fn headings<const N: usize>(ctx: &Context<'_>, keys: [&'static str; N]) -> Vec<String> {
    keys.map(|key| ctx.text(key)).to_vec()
}

fn days(ctx: &Context<'_>, campaign: &Campaign) -> String {
    let mut days: Vec<_> = campaign.places.iter().map(|place| place.on_day).collect();
    days.dedup();
    days.into_iter().map(|day| format::day(day, ctx.lang)).collect::<Vec<_>>().join(", ")
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
    let drifts = bills
        .drifts
        .iter()
        .map(|drift| named(ctx, &drift.name, &format!("{} ({})", drift.says, drift.borne_says)));
    let money = SheetPart { notes: funds.chain(drifts).collect(), ..money(ctx, &seen) };
    let parts = vec![
        SheetPart::said(ctx.text("print-balance-goods"), goods_in_short(ctx, &seen)),
        SheetPart::said(ctx.text("print-balance-stock"), stock_in_short(ctx, &seen)),
        money,
        SheetPart::said(ctx.text("print-balance-producers"), producers_in_short(ctx, &producers)),
    ];
    let households = i64::try_from(bills.households.len()).unwrap_or(i64::MAX);
    let facts = facts(
        ctx,
        [
            ("print-bill-campaign", campaign.title.clone()),
            ("print-balance-days", days(ctx, &campaign)),
            ("print-balance-households", format::count(households, ctx.lang)),
            ("print-balance-due", bills.due_says.clone()),
            ("print-balance-paid", bills.paid_says.clone()),
            ("print-balance-owed", bills.owed_says.clone()),
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

/// How many products add up, and those that do not, under the reason they share: it all stands on one page.
fn goods_in_short(ctx: &Context<'_>, seen: &CampaignGapsView) -> Vec<String> {
    let mut by_reason: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut even = 0_usize;
    for row in &seen.goods {
        let Some(says) = &row.gap.gap_says else {
            even += 1;
            continue;
        };
        let reason = row.gap.reason.clone().unwrap_or_else(|| ctx.text("print-balance-to-explain"));
        by_reason.entry(reason).or_default().push(format!("{} {says}", row.name));
    }
    let said = Sentence::new("print-balance-even").count("even", even).count("all", seen.goods.len());
    let gaps = by_reason.iter().map(|(reason, names)| named(ctx, reason, &names.join(", ")));
    std::iter::once(ctx.say(&said)).chain(gaps).collect()
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
    let gaps: Vec<String> = gaps.map(|row| named(ctx, &row.name, &gap(ctx, &row.gap))).collect();
    if gaps.is_empty() { vec![ctx.text("print-balance-stock-even")] } else { gaps }
}

fn money(ctx: &Context<'_>, seen: &CampaignGapsView) -> SheetPart {
    SheetPart {
        heading: ctx.text("print-balance-money"),
        columns: headings(ctx, ["print-balance-method", "print-balance-paid", "print-balance-banked"]),
        rows: methods(ctx, seen),
        notes: Vec::new(),
    }
}

fn methods(ctx: &Context<'_>, seen: &CampaignGapsView) -> Vec<Vec<String>> {
    let banked = |says: &Option<String>| says.clone().unwrap_or_else(|| ctx.text("print-balance-in-till"));
    let row = |row: &settlement::MethodRow| {
        vec![row.method_says.clone(), row.paid_says.clone(), banked(&row.banked_says)]
    };
    seen.methods.iter().map(row).collect()
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
    let size = size(input.large);
    let sheet = SettlementSheet {
        about: about(ctx, "print-reconciliation"),
        size,
        frame: frame(conn, ctx, "print-reconciliation", "print-balance-thumb")?,
        facts,
        parts: vec![goods(ctx, &seen), stock(ctx, &seen), money(ctx, &seen), owing(ctx, &seen)],
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
        "print-balance-gap",
    ];
    let row = |row: &settlement::GoodsRow| {
        vec![
            row.name.clone(),
            row.asked_says.clone(),
            row.adjusted_says.clone(),
            row.received_says.clone(),
            row.handed_says.clone(),
            gap(ctx, &row.gap),
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
        vec![row.called.clone(), row.due_says.clone(), row.paid_says.clone(), gap(ctx, &row.gap)]
    };
    let columns = ["print-bill-who", "print-balance-due", "print-balance-paid", "print-balance-gap"];
    SheetPart {
        heading: ctx.text("print-balance-owing"),
        columns: headings(ctx, columns),
        rows: seen.money.iter().map(row).collect(),
        notes: if seen.money.is_empty() { vec![ctx.text("print-balance-nobody")] } else { Vec::new() },
    }
}

fn make_producer(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintProducerStatement,
) -> Result<PdfView, Failure> {
    let campaign = campaign(conn, input.campaign)?;
    let all = settlement::producers(conn, ctx, campaign.id)?;
    let one = all.producers.into_iter().find(|one| one.supplier == input.supplier);
    let missing = || Failure::not_found(&SettlementPaperRefusal::NoSuchSupplier).at("supplier");
    let one = one.ok_or_else(missing)?;
    let facts = facts(
        ctx,
        [
            ("print-producer-name", one.name.clone()),
            ("print-bill-campaign", campaign.title.clone()),
            ("print-balance-days", days(ctx, &campaign)),
        ],
    );
    let size = size(input.large);
    let sheet = SettlementSheet {
        about: about(ctx, "print-producer"),
        size,
        frame: frame(conn, ctx, "print-producer", "print-producer-thumb")?,
        facts,
        parts: producer_parts(ctx, &one),
        stands: one.says,
        signatures: Vec::new(),
    };
    write(ctx, "print-file-producer", ending(size), &settlement_sheet(&sheet))
}

/// Goods, invoices and payments.
fn producer_parts(ctx: &Context<'_>, one: &ProducerView) -> Vec<SheetPart> {
    let lines = one.lines.iter().map(|line| {
        let invoiced = line.invoiced_says.clone().unwrap_or_default();
        vec![line.name.clone(), line.ordered_says.clone(), line.received_says.clone(), invoiced]
    });
    let invoices = one.invoices.iter().map(|bill| {
        let due = bill.due_on.map(|day| format::day(day, ctx.lang)).unwrap_or_default();
        vec![bill.reference.clone(), format::day(bill.on_day, ctx.lang), due, bill.total_says.clone()]
    });
    let payments = one.payments.iter().map(|paid| {
        let day = format::day(paid.on_day, ctx.lang);
        vec![paid.voucher.clone(), day, paid.method_says.clone(), paid.says.clone()]
    });
    let part = |heading, columns: [&'static str; 4], rows, notes| SheetPart {
        heading: ctx.text(heading),
        columns: headings(ctx, columns),
        rows,
        notes,
    };
    let goods = [
        "print-balance-product",
        "print-producer-ordered",
        "print-balance-received",
        "print-producer-invoiced",
    ];
    let bills = ["print-producer-reference", "print-producer-day", "print-producer-due", "print-bill-amount"];
    let paid = ["print-producer-voucher", "print-producer-day", "print-balance-method", "print-bill-amount"];
    vec![
        part("print-balance-goods", goods, lines.collect(), one.drifts.clone()),
        part("print-producer-invoices", bills, invoices.collect(), Vec::new()),
        part("print-producer-payments", paid, payments.collect(), Vec::new()),
    ]
}
