//! The books as files: the book of an account as a workbook or CSV, the file of entries (FEC).

use super::fec::{self, Entry, Journal};
use super::model::Year;
use super::store;
use crate::cash;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::HouseholdId;
use crate::kernel::period::Period;
use crate::members;
use crate::sheets::{Cell, Table};
use chrono::NaiveDate;
use rusqlite::Connection;
use std::collections::BTreeMap;

/// The book of an account over a period, as a paper or a workbook shows it.
pub(crate) struct Book {
    pub(crate) account: String,
    pub(crate) label: String,
    pub(crate) opening_cents: i64,
    pub(crate) closing_cents: i64,
    pub(crate) rows: Vec<BookRow>,
}

pub(crate) struct BookRow {
    pub(crate) on_day: NaiveDate,
    pub(crate) voucher: String,
    pub(crate) label: String,
    pub(crate) who: String,
    pub(crate) method: String,
    pub(crate) in_cents: i64,
    pub(crate) out_cents: i64,
    pub(crate) balance_cents: i64,
}

/// The book of an account; of the cash box unless told.
pub(crate) fn book(
    conn: &Connection,
    ctx: &Context<'_>,
    account: Option<String>,
    period: Period,
) -> Result<Book, Failure> {
    let account = match account {
        Some(account) => account,
        None => cash::account_for(conn, cash::Purpose::Kept(cash::Method::Cash))?,
    };
    let known = store::accounts(conn)?.into_iter().find(|known| known.code == account);
    let known =
        known.ok_or_else(|| Failure::bad_input("account", &super::model::BooksRefusal::NoSuchAccount))?;
    let holdings = store::holdings(conn, period.from())?;
    let of_account = holdings.iter().filter(|holding| holding.code == account);
    let opening_cents = of_account.map(|holding| holding.cents).sum();
    let mut balance_cents = opening_cents;
    let rows = store::book(conn, &account, period)?.into_iter().map(|line| {
        balance_cents += line.cents;
        BookRow {
            on_day: line.on_day,
            voucher: line.voucher,
            label: line.label,
            who: line.who,
            method: ctx.text(cash::method_key(&line.method)),
            in_cents: line.cents.max(0),
            out_cents: (-line.cents).max(0),
            balance_cents,
        }
    });
    let rows = rows.collect();
    let label = cash::account_label(ctx, &account, &known.label);
    Ok(Book { account, label, opening_cents, closing_cents: balance_cents, rows })
}

/// The book as a table: numbers are numbers and days are days; first what was there, last what remains.
pub(super) fn table(ctx: &Context<'_>, book: &Book, period: Period) -> Table {
    const HEADINGS: [&str; 8] = [
        "print-book-day",
        "print-book-voucher",
        "print-book-what",
        "print-book-who",
        "print-book-method",
        "print-book-in",
        "print-book-out",
        "print-book-balance",
    ];
    let total = |day, key, inside: i64, outside: i64, balance| {
        let (text, empty) = (Cell::Text(ctx.text(key)), Cell::Empty);
        let moved = |cents: i64| if cents == 0 { Cell::Empty } else { Cell::Cents(cents) };
        let balance = Cell::Cents(balance);
        vec![
            Cell::Day(day),
            empty.clone(),
            text,
            empty.clone(),
            empty,
            moved(inside),
            moved(outside),
            balance,
        ]
    };
    let mut rows = vec![total(period.from(), "print-book-opening", 0, 0, book.opening_cents)];
    for row in &book.rows {
        let text = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) };
        let moved = |cents: i64| if cents == 0 { Cell::Empty } else { Cell::Cents(cents) };
        rows.push(vec![
            Cell::Day(row.on_day),
            text(&row.voucher),
            text(&row.label),
            text(&row.who),
            text(&row.method),
            moved(row.in_cents),
            moved(row.out_cents),
            Cell::Cents(row.balance_cents),
        ]);
    }
    let inside = book.rows.iter().map(|row| row.in_cents).sum();
    let outside = book.rows.iter().map(|row| row.out_cents).sum();
    rows.push(total(period.to(), "print-book-closing", inside, outside, book.closing_cents));
    let title = format!("{} {}", book.account, book.label);
    Table { title, headers: HEADINGS.map(|key| ctx.text(key)).to_vec(), rows }
}

/// The entries of a year as the FEC wants them: what the accounts held first, then every movement in the order
/// it was written.
pub(super) fn entries(conn: &Connection, year: &Year) -> Result<Vec<Entry>, Failure> {
    let mut codes = Codes { conn, known: BTreeMap::new() };
    let mut entries = Vec::new();
    entries.extend(opening(conn, year, &mut codes)?);
    let mut last = String::new();
    for line in store::lines(conn, year.period)? {
        if line.movement != last {
            last.clone_from(&line.movement);
            entries.push(Entry {
                journal: Journal::Various,
                on_day: line.on_day,
                valid_on: line.at.get(..10).and_then(|day| day.parse().ok()).unwrap_or(line.on_day),
                piece: line.voucher.clone(),
                label: line.label.clone(),
                lines: Vec::new(),
            });
        }
        let household = codes.of(&line.account, line.household)?;
        if let Some(entry) = entries.last_mut() {
            let (account, account_label, cents) = (line.account, line.account_label, line.cents);
            entry.lines.push(fec::Line { account, account_label, household, cents });
        }
    }
    for entry in entries.iter_mut().filter(|entry| entry.journal != Journal::Opening) {
        entry.journal = Journal::of(entry.lines.iter().map(|line| line.account.as_str()));
    }
    Ok(entries)
}

/// What the accounts of classes 1 to 5 hold on the first morning; the results of the years before stand on the
/// account for what is carried over.
fn opening(conn: &Connection, year: &Year, codes: &mut Codes<'_>) -> Result<Option<Entry>, Failure> {
    let carried = cash::account_for(conn, cash::Purpose::Carried)?;
    let accounts = store::accounts(conn)?;
    let mut lines: Vec<fec::Line> = Vec::new();
    let mut carried_cents = 0;
    for holding in store::holdings(conn, year.period.from())? {
        let store::Holding { code: account, label: account_label, household, cents } = holding;
        if account == carried || account.starts_with(['6', '7']) {
            carried_cents += cents;
            continue;
        }
        let household = codes.of(&account, household)?;
        match lines.iter_mut().find(|line| line.account == account && line.household == household) {
            Some(line) => line.cents += cents,
            None => lines.push(fec::Line { account, account_label, household, cents }),
        }
    }
    if carried_cents != 0 {
        let label = accounts.into_iter().find(|known| known.code == carried).map(|known| known.label);
        let account_label = label.unwrap_or_default();
        lines.push(fec::Line {
            account: carried,
            account_label,
            household: String::new(),
            cents: carried_cents,
        });
    }
    lines.retain(|line| line.cents != 0);
    let label = format!("À nouveau {}", year.period.label());
    let on_day = year.period.from();
    let piece = format!("AN-{}", year.period.label());
    let entry = Entry { journal: Journal::Opening, on_day, valid_on: on_day, piece, label, lines };
    Ok(Some(entry).filter(|entry| !entry.lines.is_empty()))
}

/// The codes of households, each looked up once; only accounts of households have one.
struct Codes<'a> {
    conn: &'a Connection,
    known: BTreeMap<uuid::Uuid, String>,
}

impl Codes<'_> {
    fn of(&mut self, account: &str, household: Option<HouseholdId>) -> Result<String, Failure> {
        let Some(household) = household.filter(|_| account.starts_with("41")) else {
            return Ok(String::new());
        };
        if let Some(code) = self.known.get(&household.0) {
            return Ok(code.clone());
        }
        let code = members::called(self.conn, household)?.map(|called| called.code).unwrap_or_default();
        self.known.insert(household.0, code.clone());
        Ok(code)
    }
}
