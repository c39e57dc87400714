//! The papers about cash sessions and cash deposits: the sheet to count by hand, the report of a closing, the slip
//! for the bank.

use super::count_report::{CountReport, count_report};
use super::making::{Audience, Paper, PdfView, about, frame, method_key, write};
use super::till_sheet::{SheetRow, TillSheet, till_sheet};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::{CashDepositId, TillId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::kernel::{format, spelled};
use crate::router::Router;
use crate::tills::{self, Closing, Count, DENOMINATIONS, Told};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[
    Paper {
        name: "till_sheet",
        command: "documents.till_sheet",
        audience: Audience::Office,
        title: "print-till-sheet",
        file: "print-file-till-sheet",
        large: false,
        from: None,
    },
    Paper {
        name: "till_report",
        command: "documents.till_report",
        audience: Audience::Office,
        title: "print-till-report",
        file: "print-file-till-report",
        large: false,
        from: Some("till"),
    },
    Paper {
        name: "cash_deposit",
        command: "documents.cash_deposit",
        audience: Audience::Office,
        title: "print-cash-deposit",
        file: "print-file-cash-deposit",
        large: false,
        from: Some("cash_deposit"),
    },
];

pub(super) fn register(router: &mut Router) {
    router.read("documents.till_sheet", OFFICERS, make_sheet);
    router.read("documents.till_report", OFFICERS, make_report);
    router.read("documents.cash_deposit", OFFICERS, make_deposit);
}

/// Print the sheet to count a till by hand; blank, or with the float of a session.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintTillSheet {
    #[ts(optional = nullable)]
    till: Option<TillId>,
}

/// Print the report of a closed cash session, for two signatures.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintTillReport {
    till: TillId,
}

/// Print the slip of a cash deposit.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintCashDeposit {
    deposit: CashDepositId,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum TillPaperRefusal {
    #[error("the session is not closed")]
    NotClosed,
    #[error("no such deposit")]
    NoSuchDeposit,
}

impl Refusal for TillPaperRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            TillPaperRefusal::NotClosed => Sentence::new("refusal-till-no-report"),
            TillPaperRefusal::NoSuchDeposit => Sentence::new("refusal-no-such-cash-deposit"),
        }
    }
}

fn money(ctx: &Context<'_>, amount: Money) -> String {
    format::money(amount, ctx.lang)
}

/// Denominations, their pieces, what they are worth.
fn worth(ctx: &Context<'_>, denomination: i64, pieces: i64) -> String {
    money(ctx, Money::from_cents(denomination * pieces))
}

fn make_sheet(conn: &Connection, ctx: &Context<'_>, input: PrintTillSheet) -> Result<PdfView, Failure> {
    let told = input.till.map(|till| tills::told(conn, till)).transpose()?;
    let ending = told.as_ref().map(|told| format!("-{}", told.session.number)).unwrap_or_default();
    write(ctx, "print-file-till-sheet", &ending, &till_sheet(&sheet(conn, ctx, told.as_ref())?))
}

/// The sheet to count a till by hand: blank, or with the float of a session.
pub(super) fn sheet(conn: &Connection, ctx: &Context<'_>, told: Option<&Told>) -> Result<TillSheet, Failure> {
    let piece = |denomination| money(ctx, Money::from_cents(denomination));
    let mut rows: Vec<SheetRow> = DENOMINATIONS
        .into_iter()
        .map(|denomination| SheetRow {
            piece: piece(denomination),
            opening: told.map(|told| match told.opening.pieces(denomination) {
                0 => Default::default(),
                pieces => (pieces.to_string(), worth(ctx, denomination, pieces)),
            }),
        })
        .collect();
    rows.push(SheetRow {
        piece: ctx.text("print-till-total"),
        opening: told.map(|told| (String::new(), money(ctx, told.session.float))),
    });
    let (facts, before) = match told {
        None => {
            let before = ["print-till-write-session", "print-till-write-opened"];
            (Vec::new(), before.map(|key| ctx.text(key)).to_vec())
        }
        Some(told) => {
            let facts = vec![
                (ctx.text("print-till-name"), told.session.name.clone()),
                (ctx.text("print-till-session"), told.session.number.clone()),
                (ctx.text("print-till-opened"), opened(ctx, told)),
            ];
            (facts, Vec::new())
        }
    };
    Ok(TillSheet {
        about: about(ctx, "print-till-sheet"),
        frame: frame(conn, ctx, "print-till-sheet", "print-till-sheet-thumb")?,
        facts,
        before,
        headings: [
            "print-till-column-piece",
            "print-till-column-opening",
            "print-till-column-opening-worth",
            "print-till-column-closing",
            "print-till-column-closing-worth",
        ]
        .map(|key| ctx.text(key)),
        rows,
        after: vec![(ctx.text("print-till-write-expected"), 1), (ctx.text("print-till-write-gap"), 2)],
        signatures: ["print-till-sign-first", "print-till-sign-second"].map(|key| ctx.text(key)).to_vec(),
    })
}

/// When a session was opened, and by whom.
fn opened(ctx: &Context<'_>, told: &Told) -> String {
    let day = format::day_long(told.session.on_day, ctx.lang);
    if told.session.opened_by.is_empty() {
        return day;
    }
    let sentence =
        Sentence::new("print-till-opened-by").text("day", day).text("who", &told.session.opened_by);
    ctx.say(&sentence)
}

fn make_report(conn: &Connection, ctx: &Context<'_>, input: PrintTillReport) -> Result<PdfView, Failure> {
    let told = tills::told(conn, input.till)?;
    let not_closed = || Failure::refused(&TillPaperRefusal::NotClosed);
    let closing = told.session.closing.as_ref().ok_or_else(not_closed)?;
    let mut facts = vec![
        (ctx.text("print-till-name"), told.session.name.clone()),
        (ctx.text("print-till-opened"), opened(ctx, &told)),
        (ctx.text("print-till-closed"), format::day_long(closing.on_day, ctx.lang)),
    ];
    facts.extend(sums(ctx, &told, closing));
    facts.push((ctx.text("print-till-seal"), tills::short_seal(&closing.seal)));
    let number = Sentence::new("print-till-number").text("number", &told.session.number);
    let report = CountReport {
        about: about(ctx, "print-till-report"),
        frame: frame(conn, ctx, "print-till-report", "print-till-report-thumb")?,
        number: ctx.say(&number),
        facts,
        headings: headings(ctx),
        rows: counted_rows(ctx, &told.counted),
        signatures: vec![closing.closed_by.clone(), closing.witness.clone()],
    };
    let ending = format!("-{}", told.session.number);
    write(ctx, "print-file-till-report", &ending, &count_report(&report))
}

/// Float, what went in and out, expected, counted, and the gap with its reason.
fn sums(ctx: &Context<'_>, told: &Told, closing: &Closing) -> Vec<(String, String)> {
    let cents = |positive: bool| {
        let amounts = told.movements.iter().map(|line| line.amount.cents());
        Money::from_cents(amounts.filter(|cents| (0 < *cents) == positive).map(i64::abs).sum())
    };
    let fact = |key, amount| (ctx.text(key), money(ctx, amount));
    let mut facts = vec![fact("print-till-float", told.session.float)];
    if !told.session.note.is_empty() {
        facts.push((ctx.text("print-till-note"), told.session.note.clone()));
    }
    facts.extend([
        fact("print-till-in", cents(true)),
        fact("print-till-out", cents(false)),
        fact("print-till-expected", closing.expected),
        fact("print-till-counted", closing.counted),
    ]);
    facts.push((ctx.text("print-till-gap"), gap(ctx, closing)));
    if !closing.reason.is_empty() {
        facts.push((ctx.text("print-till-reason"), closing.reason.clone()));
    }
    for (method, received) in &told.meanwhile {
        let label = Sentence::new("print-till-meanwhile").text("method", ctx.text(method_key(method.name())));
        facts.push((ctx.say(&label), money(ctx, *received)));
    }
    facts
}

fn gap(ctx: &Context<'_>, closing: &Closing) -> String {
    let gap = closing.counted.cents() - closing.expected.cents();
    let key = match gap {
        0 => return ctx.text("print-till-gap-none"),
        ..0 => "print-till-gap-missing",
        1.. => "print-till-gap-over",
    };
    let sentence = Sentence::new(key)
        .with("gap", Param::Cents(gap.abs()))
        .text("voucher", closing.voucher.as_deref().unwrap_or_default());
    ctx.say(&sentence)
}

fn headings(ctx: &Context<'_>) -> [String; 3] {
    ["print-till-column-piece", "print-till-column-pieces", "print-till-column-worth"]
        .map(|key| ctx.text(key))
}

/// Coins and notes, the largest first, and their total.
fn counted_rows(ctx: &Context<'_>, count: &Count) -> Vec<[String; 3]> {
    let row = |(denomination, pieces): (i64, i64)| {
        let piece = money(ctx, Money::from_cents(denomination));
        [piece, pieces.to_string(), worth(ctx, denomination, pieces)]
    };
    let total = [ctx.text("print-till-total"), String::new(), money(ctx, count.total())];
    count.rows().map(row).chain([total]).collect()
}

fn make_deposit(conn: &Connection, ctx: &Context<'_>, input: PrintCashDeposit) -> Result<PdfView, Failure> {
    let no_such = || Failure::not_found(&TillPaperRefusal::NoSuchDeposit);
    let deposit = tills::deposit(conn, input.deposit)?.ok_or_else(no_such)?;
    let mut facts = vec![
        (ctx.text("print-date"), format::day_long(deposit.on_day, ctx.lang)),
        (ctx.text("print-till-amount"), money(ctx, deposit.amount)),
        (ctx.text("print-till-in-words"), spelled::euros(deposit.amount.cents(), ctx.lang)),
    ];
    if let Some(session) = &deposit.session {
        facts.push((ctx.text("print-till-session"), session.clone()));
    }
    facts.push((ctx.text("print-till-kept"), money(ctx, deposit.kept)));
    facts.push((ctx.text("print-till-voucher"), deposit.voucher.clone()));
    facts.extend(deposit.taken_back.clone().map(|voucher| (ctx.text("print-deposit-taken-back"), voucher)));
    let number = Sentence::new("print-till-deposit-number").text("number", &deposit.number);
    let taken_by = Sentence::new("print-till-taken-by").text("who", &deposit.who);
    let report = CountReport {
        about: about(ctx, "print-cash-deposit"),
        frame: frame(conn, ctx, "print-cash-deposit", "print-cash-deposit-thumb")?,
        number: ctx.say(&number),
        facts,
        headings: headings(ctx),
        rows: counted_rows(ctx, &deposit.count),
        signatures: vec![ctx.say(&taken_by), ctx.text("print-till-bank")],
    };
    write(ctx, "print-file-cash-deposit", &format!("-{}", deposit.number), &count_report(&report))
}
