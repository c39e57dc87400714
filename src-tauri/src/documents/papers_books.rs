//! The papers about the books: the book of an account, the financial report for the meeting.

use super::cash_book::{CashBook, cash_book};
use super::chart::{Chart, marks};
use super::financial_report::{FinancialReport, financial_report};
use super::making::{Audience, Paper, PdfView, about, ending, frame, size, write};
use crate::books::{self, Side, Summary};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::FiscalYearId;
use crate::kernel::lang::Lang;
use crate::kernel::money::Money;
use crate::kernel::period::Period;
use crate::kernel::sentence::{Param, Sentence};
use crate::router::Router;
use chrono::Datelike;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) const PAPERS: &[Paper] = &[
    Paper {
        name: "cash_book",
        command: "documents.cash_book",
        audience: Audience::Office,
        title: "print-cash-book",
        file: "print-file-cash-book",
        large: false,
        from: None,
    },
    Paper {
        name: "financial_report",
        command: "documents.financial_report",
        audience: Audience::Office,
        title: "print-report",
        file: "print-file-report",
        large: true,
        from: None,
    },
];

/// Accounts named in a sentence; the others are in the figures.
const NAMED_MAX: usize = 3;
/// Accounts of class 5 told apart: a page must hold them all.
const HELD_MAX: usize = 5;
/// How many accounts of each side stand apart in the figures, from the most to the fewest.
const APART: [usize; 5] = [9, 7, 5, 4, 3];
/// In the column of the year before, when there is none.
const NO_YEAR: &str = "–";
const MONTHS: [&str; 12] = [
    "print-month-1",
    "print-month-2",
    "print-month-3",
    "print-month-4",
    "print-month-5",
    "print-month-6",
    "print-month-7",
    "print-month-8",
    "print-month-9",
    "print-month-10",
    "print-month-11",
    "print-month-12",
];

pub(super) fn register(router: &mut Router) {
    router.read("documents.cash_book", OFFICERS, make_cash_book);
    router.read("documents.financial_report", OFFICERS, make_financial_report);
}

/// Print the book of an account.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintCashBook {
    /// Code of the account; the cash box unless told.
    #[ts(optional = nullable)]
    account: Option<String>,
    /// The year of today unless told.
    #[ts(optional = nullable)]
    year: Option<FiscalYearId>,
    /// As typed, instead of a year.
    #[ts(optional = nullable)]
    from_on: Option<String>,
    #[ts(optional = nullable)]
    to_on: Option<String>,
}

/// Print the financial report of a year for the meeting, on two pages.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintFinancialReport {
    /// The year of today unless told.
    #[ts(optional = nullable)]
    year: Option<FiscalYearId>,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

fn money(ctx: &Context<'_>, cents: i64) -> String {
    format::money(Money::from_cents(cents), ctx.lang)
}

fn days(ctx: &Context<'_>, period: Period) -> String {
    let sentence = Sentence::new("print-days")
        .with("from", Param::Day(period.from()))
        .with("to", Param::Day(period.to()));
    ctx.say(&sentence)
}

fn make_cash_book(conn: &Connection, ctx: &Context<'_>, input: PrintCashBook) -> Result<PdfView, Failure> {
    let (_, period) = books::asked(conn, ctx, input.year, input.from_on, input.to_on)?;
    let book = books::book(conn, ctx, input.account, period)?;
    let moved = |cents: i64| if cents == 0 { String::new() } else { money(ctx, cents) };
    let rows = book.rows.iter().map(|row| {
        let words =
            if row.who.is_empty() { row.label.clone() } else { format!("{}, {}", row.label, row.who) };
        [
            format::day(row.on_day, ctx.lang),
            row.voucher.clone(),
            words,
            moved(row.in_cents),
            moved(row.out_cents),
            money(ctx, row.balance_cents),
        ]
    });
    let sheet = CashBook {
        about: about(ctx, "print-cash-book"),
        frame: frame(conn, ctx, "print-cash-book", "print-cash-book-thumb")?,
        facts: vec![
            (ctx.text("print-cash-book-account"), format!("{} {}", book.account, book.label)),
            (ctx.text("print-cash-book-days"), days(ctx, period)),
            (ctx.text("print-book-opening"), money(ctx, book.opening_cents)),
        ],
        headings: [
            "print-book-day",
            "print-book-voucher",
            "print-book-what",
            "print-book-in",
            "print-book-out",
            "print-book-balance",
        ]
        .map(|key| ctx.text(key)),
        rows: rows.collect(),
        nothing: ctx.text("print-cash-book-empty"),
        totals: vec![
            (ctx.text("print-cash-book-in"), money(ctx, book.rows.iter().map(|row| row.in_cents).sum())),
            (ctx.text("print-cash-book-out"), money(ctx, book.rows.iter().map(|row| row.out_cents).sum())),
            (ctx.text("print-cash-book-end"), money(ctx, book.closing_cents)),
        ],
        signature: ctx.text("print-report-treasurer"),
    };
    let ending = format!("-{}-{}", book.account, period.label());
    write(ctx, "print-file-cash-book", &ending, &cash_book(&sheet))
}

fn make_financial_report(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintFinancialReport,
) -> Result<PdfView, Failure> {
    let (year, period) = books::asked(conn, ctx, input.year, None, None)?;
    let summed = books::summary(conn, ctx, period)?;
    let mut frame = frame(conn, ctx, "print-report", "print-report-thumb")?;
    let closed = year.is_some_and(|year| year.closed.is_some());
    frame.place = if closed {
        days(ctx, period)
    } else {
        format!("{} ({})", days(ctx, period), ctx.text("print-report-draft"))
    };
    let size = size(input.large);
    let report = FinancialReport {
        about: about(ctx, "print-report"),
        size,
        frame,
        words: vec![
            (ctx.text("print-report-came"), told(ctx, "print-report-came-says", &summed.recettes)),
            (ctx.text("print-report-went"), told(ctx, "print-report-went-says", &summed.depenses)),
        ],
        result: result(ctx, &summed),
        holdings: holdings(ctx, &summed),
        signatures: vec![ctx.text("print-report-treasurer"), ctx.text("print-report-chair")],
        chart_title: ctx.text("print-report-months"),
        chart: chart(ctx, &summed),
        figures_title: ctx.text("print-report-figures"),
        headings: [
            ctx.text("print-report-account"),
            summed.period.label(),
            if summed.before.label() == summed.period.label() {
                ctx.text("print-report-before")
            } else {
                summed.before.label()
            },
        ],
        figures: APART.map(|apart| figures(ctx, &summed, apart)).to_vec(),
    };
    let ending = format!("-{}{}", summed.period.label(), ending(size));
    write(ctx, "print-file-report", &ending, &financial_report(&report))
}

/// What one side comes to, and where most of it is.
fn told(ctx: &Context<'_>, key: &'static str, side: &Side) -> String {
    let mut rows: Vec<_> = side.rows.iter().filter(|row| row.cents != 0).collect();
    if rows.is_empty() {
        return ctx.text("print-report-nothing");
    }
    rows.sort_by_key(|row| -row.cents);
    let named = rows.iter().take(NAMED_MAX).map(|row| format!("{} {}", row.label, money(ctx, row.cents)));
    let sentence = Sentence::new(key)
        .with("amount", Param::Cents(side.cents))
        .text("accounts", named.collect::<Vec<_>>().join(between(ctx.lang)));
    ctx.say(&sentence)
}

/// What stands between the parts of a list, which have commas of their own.
fn between(lang: Lang) -> &'static str {
    match lang {
        Lang::Fr => "\u{a0}; ",
        Lang::It | Lang::En => "; ",
    }
}

fn result(ctx: &Context<'_>, summed: &Summary) -> String {
    let key = |cents: i64, gain, loss| if cents < 0 { loss } else { gain };
    let (now, before) = (summed.result_cents(), summed.before_result_cents());
    let now = Sentence::new(key(now, "print-report-gain", "print-report-loss"))
        .with("amount", Param::Cents(now.saturating_abs()));
    let then = if summed.first {
        Sentence::new("print-report-first-year")
    } else {
        Sentence::new(key(before, "print-report-gain-before", "print-report-loss-before"))
            .with("amount", Param::Cents(before.saturating_abs()))
    };
    format!("{} {}", ctx.say(&now), ctx.say(&then))
}

fn holdings(ctx: &Context<'_>, summed: &Summary) -> Vec<(String, Vec<(String, String)>)> {
    let rows: Vec<_> = summed.held.rows.iter().filter(|row| row.cents != 0).collect();
    let mut held: Vec<(String, String)> =
        rows.iter().take(HELD_MAX).map(|row| (row.label.clone(), money(ctx, row.cents))).collect();
    if HELD_MAX < rows.len() {
        let others = rows.iter().skip(HELD_MAX).map(|row| row.cents).sum();
        held.push((ctx.text("print-report-others"), money(ctx, others)));
    }
    held.push((ctx.text("print-report-together"), money(ctx, summed.held.cents)));
    let owed = [
        ("print-report-owe", summed.owe_cents),
        ("print-report-have", summed.have_cents),
        ("print-report-suppliers", summed.suppliers_cents),
        ("print-report-other", summed.other_cents),
    ];
    let mut owed: Vec<(String, String)> = owed
        .into_iter()
        .filter(|(_, cents)| *cents != 0)
        .map(|(key, cents)| (ctx.text(key), money(ctx, cents)))
        .collect();
    owed.push((ctx.text("print-report-own"), money(ctx, summed.own_cents())));
    let funds: Vec<(String, String)> =
        summed.funds.iter().map(|(fund, cents)| (ctx.text(fund_key(fund)), money(ctx, *cents))).collect();
    let mut holdings = vec![(ctx.text("print-report-held"), held), (ctx.text("print-report-settle"), owed)];
    if !funds.is_empty() {
        holdings.push((ctx.text("print-report-funds"), funds));
    }
    holdings
}

fn fund_key(fund: &str) -> &'static str {
    match fund {
        "solidarity" => "print-report-fund-solidarity",
        "suspended" => "print-report-fund-suspended",
        "subsidy" => "print-report-fund-subsidy",
        _ => "print-report-fund-contingency",
    }
}

fn chart(ctx: &Context<'_>, summed: &Summary) -> Chart {
    let heights = summed.months.iter().flat_map(|(_, inside, outside)| [*inside, *outside]);
    let marks = marks(heights.collect::<Vec<_>>().into_iter());
    let bars = summed.months.iter().map(|(month, inside, outside)| {
        let name = MONTHS.get(month.month0() as usize).map(|key| ctx.text(key)).unwrap_or_default();
        (name, [*inside, *outside])
    });
    Chart {
        legend: [ctx.text("print-report-recettes"), ctx.text("print-report-depenses")],
        bars: bars.collect(),
        marks: marks.into_iter().map(|cents| (cents, money(ctx, cents))).collect(),
    }
}

/// Receipts, expenses and the result; of each side the largest accounts, and the others together.
fn figures(ctx: &Context<'_>, summed: &Summary, apart: usize) -> Vec<[String; 3]> {
    let line = |label: String, cents, before| {
        let before = if summed.first { NO_YEAR.to_owned() } else { money(ctx, before) };
        [label, money(ctx, cents), before]
    };
    let side = |side: &Side, total: &'static str| {
        let mut rows: Vec<_> = side.rows.iter().collect();
        rows.sort_by_key(|row| -row.cents.max(row.before_cents));
        let mut lines: Vec<[String; 3]> =
            rows.iter().take(apart).map(|row| line(row.label.clone(), row.cents, row.before_cents)).collect();
        let others: Vec<_> = rows.into_iter().skip(apart).collect();
        if !others.is_empty() {
            let cents = others.iter().map(|row| row.cents).sum();
            let before = others.iter().map(|row| row.before_cents).sum();
            lines.push(line(ctx.text("print-report-others"), cents, before));
        }
        lines.push(line(ctx.text(total), side.cents, side.before_cents));
        lines
    };
    let mut lines = side(&summed.recettes, "print-report-total-recettes");
    lines.extend(side(&summed.depenses, "print-report-total-depenses"));
    lines.push(line(ctx.text("print-report-result"), summed.result_cents(), summed.before_result_cents()));
    lines
}
