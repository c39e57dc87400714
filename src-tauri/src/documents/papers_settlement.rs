//! The papers that close a group order: which there are, the households' statements, and what they all say on top.

use super::household_statement::{HouseholdStatement, HouseholdStatements, household_statements};
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use super::papers_orders::campaign;
use crate::campaigns::{self, Campaign, State};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, HouseholdId};
use crate::kernel::sentence::{Refusal, Sentence};
use crate::router::Router;
use crate::settlement::{self, BillStatus, HouseholdBillView};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
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

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum SettlementPaperRefusal {
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

pub(super) fn facts<const N: usize>(
    ctx: &Context<'_>,
    facts: [(&'static str, String); N],
) -> Vec<(String, String)> {
    facts.into_iter().map(|(key, said)| (ctx.text(key), said)).collect()
}

pub(super) fn headings<const N: usize>(ctx: &Context<'_>, keys: [&'static str; N]) -> Vec<String> {
    keys.map(|key| ctx.text(key)).to_vec()
}

pub(super) fn days(ctx: &Context<'_>, campaign: &Campaign) -> String {
    let mut days: Vec<_> = campaign.places.iter().map(|place| place.on_day).collect();
    days.dedup();
    days.into_iter().map(|day| format::day(day, ctx.lang)).collect::<Vec<_>>().join(", ")
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
