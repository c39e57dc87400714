//! The papers about household accounts and cheques: the private statement, the slip for the bank.

use super::account_statement::{AccountStatement, account_statement};
use super::cheque_deposit::{ChequeDepositSlip, cheque_deposit};
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use crate::accounts::{self, StatementLine};
use crate::cash::{self, Method, Origin, Purpose};
use crate::cheques::{self, SlipLine};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{ChequeDepositId, HouseholdId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::members;
use crate::router::Router;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[
    Paper {
        name: "account_statement",
        command: "documents.account_statement",
        audience: Audience::Private,
        title: "print-statement",
        file: "print-file-statement",
        large: true,
        from: Some("household"),
    },
    Paper {
        name: "cheque_deposit",
        command: "documents.cheque_deposit",
        audience: Audience::Office,
        title: "print-cheque-deposit",
        file: "print-file-cheque-deposit",
        large: false,
        from: Some("cheque_deposit"),
    },
];

pub(super) fn register(router: &mut Router) {
    router.read("documents.account_statement", OFFICERS, make_statement);
    router.read("documents.cheque_deposit", OFFICERS, make_deposit);
}

/// Print the account of a household, for that household only.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintAccountStatement {
    household: HouseholdId,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print the slip of a deposit of cheques, for the bank.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintChequeDeposit {
    deposit: ChequeDepositId,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum AccountPaperRefusal {
    #[error("no such household")]
    NoSuchHousehold,
    #[error("no such deposit")]
    NoSuchDeposit,
}

impl Refusal for AccountPaperRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            AccountPaperRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
            AccountPaperRefusal::NoSuchDeposit => Sentence::new("refusal-no-such-cheque-deposit"),
        }
    }
}

fn make_statement(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintAccountStatement,
) -> Result<PdfView, Failure> {
    let called = members::called(conn, input.household)?
        .ok_or_else(|| Failure::not_found(&AccountPaperRefusal::NoSuchHousehold))?;
    let lines = accounts::statement(conn, ctx, input.household)?;
    let stands = match accounts::balance(conn, input.household)? {
        0 => Sentence::new("print-statement-even"),
        owed if owed < 0 => Sentence::new("print-statement-owes").with("amount", Param::Cents(-owed)),
        advance => Sentence::new("print-statement-advance").with("amount", Param::Cents(advance)),
    };
    let size = size(input.large);
    let statement = AccountStatement {
        about: about(ctx, "print-statement"),
        size,
        frame: frame(conn, ctx, "print-statement", "print-statement-thumb")?,
        facts: vec![(ctx.text("print-statement-who"), called.to_string())],
        headings: [
            "print-statement-column-day",
            "print-statement-column-what",
            "print-statement-column-owed",
            "print-statement-column-paid",
            "print-statement-column-balance",
        ]
        .map(|key| ctx.text(key)),
        rows: lines.iter().map(|line| statement_row(ctx, line)).collect(),
        nothing: ctx.text("print-statement-empty"),
        stands: ctx.say(&stands),
    };
    // The hour keeps two households of one day apart, without a name.
    let ending = format!("-{}{}", ctx.now.format("%H%M%S"), ending(size));
    write(ctx, "print-file-statement", &ending, &account_statement(&statement))
}

/// A payment may have paid for others too: the paper of one household does not name them.
fn statement_row(ctx: &Context<'_>, one: &StatementLine) -> [String; 5] {
    let line = &one.line;
    let payment = line.origin == Origin::Account
        && line.method != Method::Internal.name()
        && 0 < line.cents
        && line.reverses.is_none();
    let what = if payment {
        ctx.say(&Sentence::new("print-statement-payment").text("voucher", &line.voucher))
    } else {
        line.label.clone()
    };
    let money = |cents: i64| match cents {
        cents if cents <= 0 => String::new(),
        cents => format::money(Money::from_cents(cents), ctx.lang),
    };
    let day = line.on_day.parse().map_or_else(|_| line.on_day.clone(), |day| format::day(day, ctx.lang));
    [day, what, money(-line.cents), money(line.cents), format::money(one.balance, ctx.lang)]
}

fn make_deposit(conn: &Connection, ctx: &Context<'_>, input: PrintChequeDeposit) -> Result<PdfView, Failure> {
    let slip = cheques::slip(conn, input.deposit)?
        .ok_or_else(|| Failure::not_found(&AccountPaperRefusal::NoSuchDeposit))?;
    let code = cash::account_for(conn, Purpose::Bank)?;
    let label = cash::find_label(conn, &code)?.unwrap_or_default();
    let account = cash::account_label(ctx, &code, &label);
    let mut facts = vec![
        (ctx.text("print-date"), format::day_long(slip.on_day, ctx.lang)),
        (ctx.text("print-cheque-deposit-account"), account),
        (ctx.text("print-cheque-deposit-voucher"), slip.voucher),
    ];
    if !slip.who.is_empty() {
        facts.push((ctx.text("print-cheque-deposit-who"), slip.who));
    }
    facts.extend(slip.taken_back.map(|voucher| (ctx.text("print-deposit-taken-back"), voucher)));
    let number = Sentence::new("print-cheque-deposit-number").text("number", &slip.number);
    let total = Sentence::new("print-cheque-deposit-total")
        .count("count", slip.lines.len())
        .with("amount", Param::Cents(slip.cents));
    let row = |(number, line): (i64, SlipLine)| {
        let amount = format::money(Money::from_cents(line.cents), ctx.lang);
        [number.to_string(), line.drawer, line.bank, line.number, amount]
    };
    let sheet = ChequeDepositSlip {
        about: about(ctx, "print-cheque-deposit"),
        frame: frame(conn, ctx, "print-cheque-deposit", "print-cheque-deposit-thumb")?,
        number: ctx.say(&number),
        facts,
        account_number: ctx.text("print-cheque-deposit-iban"),
        headings: [
            "print-cheque-deposit-row",
            "print-cheque-deposit-drawer",
            "print-cheque-deposit-bank",
            "print-cheque-deposit-cheque",
            "print-cheque-deposit-amount",
        ]
        .map(|key| ctx.text(key)),
        rows: (1..).zip(slip.lines).map(row).collect(),
        total: ctx.say(&total),
        endorse: ctx.text("print-cheque-deposit-endorse"),
        signatures: ["print-cheque-deposit-signature", "print-cheque-deposit-stamp"]
            .map(|key| ctx.text(key))
            .to_vec(),
    };
    write(ctx, "print-file-cheque-deposit", &format!("-{}", slip.number), &cheque_deposit(&sheet))
}
