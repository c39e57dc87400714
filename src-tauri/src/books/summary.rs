//! The year-end summary: what came in and went out by account, what the association holds, owes and is owed,
//! beside the year before. Every figure is a sum of lines.

use super::model::{Side, Sum, Year, sides};
use super::store::{self, Holding};
use crate::cash;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::period::Period;
use chrono::{Datelike, Days, Months, NaiveDate};
use rusqlite::Connection;
use std::collections::BTreeMap;

/// What a period of the books comes to.
pub(crate) struct Summary {
    pub(crate) period: Period,
    /// The period it is compared with.
    pub(crate) before: Period,
    /// Nothing was written before the period: there is nothing to compare with.
    pub(crate) first: bool,
    pub(crate) recettes: Side,
    pub(crate) depenses: Side,
    /// What the association holds at the end: cash box, bank, cheques (class 5).
    pub(crate) held: Side,
    /// What households owe, what they have in advance, what suppliers are owed; none is negative by nature.
    pub(crate) owe_cents: i64,
    pub(crate) have_cents: i64,
    pub(crate) suppliers_cents: i64,
    /// What stands on other accounts of classes 2 to 4.
    pub(crate) other_cents: i64,
    /// Name and cents of each fund.
    pub(crate) funds: Vec<(String, i64)>,
    /// Each month of the period: its first day, what came in, what went out.
    pub(crate) months: Vec<(NaiveDate, i64, i64)>,
}

impl Summary {
    pub(crate) fn result_cents(&self) -> i64 {
        self.recettes.cents - self.depenses.cents
    }

    pub(crate) fn before_result_cents(&self) -> i64 {
        self.recettes.before_cents - self.depenses.before_cents
    }

    /// What is the association's own once everybody has paid: held, plus owed to it, less what it owes.
    pub(crate) fn own_cents(&self) -> i64 {
        self.held.cents + self.owe_cents - self.have_cents - self.suppliers_cents + self.other_cents
    }
}

/// Sums up a period, beside the year that ends on its eve, or the same days of the year before.
pub(crate) fn summary(conn: &Connection, ctx: &Context<'_>, period: Period) -> Result<Summary, Failure> {
    let before = period_before(&store::years(conn)?, period)?;
    let (recettes, depenses) =
        sides(&compared(ctx, store::moved(conn, period)?, store::moved(conn, before)?));
    let (end, end_before) = (day_after(period.to()), day_after(before.to()));
    let holdings = store::holdings(conn, end)?;
    let held = |holdings: &[Holding]| {
        let rows = holdings.iter().filter(|holding| holding.code.starts_with('5'));
        rows.map(|holding| (holding.code.clone(), holding.label.clone(), holding.cents)).collect::<Vec<_>>()
    };
    let rows = compared(ctx, held(&holdings), held(&store::holdings(conn, end_before)?));
    let held = Side {
        cents: rows.iter().map(|row| row.cents).sum(),
        before_cents: rows.iter().map(|row| row.before_cents).sum(),
        rows,
    };
    let (mut owe_cents, mut have_cents, mut suppliers_cents, mut other_cents) = (0, 0, 0, 0);
    for Holding { code, cents, .. } in &holdings {
        match code.as_bytes() {
            [b'4', b'1', ..] => {
                owe_cents += cents.max(&0);
                have_cents -= cents.min(&0);
            }
            [b'4', b'0', ..] => suppliers_cents -= cents,
            [b'2' | b'3' | b'4', ..] => other_cents += cents,
            _ => {}
        }
    }
    Ok(Summary {
        period,
        before,
        first: store::begins_in(conn, period)?,
        recettes,
        depenses,
        held,
        owe_cents,
        have_cents,
        suppliers_cents,
        other_cents,
        funds: store::funds(conn, end)?,
        months: months(period, &store::by_month(conn, period)?),
    })
}

fn day_after(day: NaiveDate) -> NaiveDate {
    day.checked_add_days(Days::new(1)).unwrap_or(day)
}

fn period_before(years: &[Year], period: Period) -> Result<Period, Failure> {
    let eve = period.from().pred_opt();
    if let Some(year) = years.iter().find(|year| Some(year.period.to()) == eve) {
        return Ok(year.period);
    }
    let back = |day: NaiveDate| day.checked_sub_months(Months::new(12)).unwrap_or(day);
    Period::new(back(period.from()), back(period.to())).map_err(|refusal| Failure::refused(&refusal))
}

/// Sums of two periods beside each other, by account, labels in the desk's language.
fn compared(
    ctx: &Context<'_>,
    now: Vec<(String, String, i64)>,
    before: Vec<(String, String, i64)>,
) -> Vec<Sum> {
    let mut sums: BTreeMap<String, Sum> = BTreeMap::new();
    let mut add = |(code, label, _): &(String, String, i64), cents: i64, before_cents: i64| {
        let label = cash::account_label(ctx, code, label);
        let empty = Sum { code: code.clone(), label, cents: 0, before_cents: 0 };
        let sum = sums.entry(code.clone()).or_insert(empty);
        sum.cents += cents;
        sum.before_cents += before_cents;
    };
    now.iter().for_each(|row| add(row, row.2, 0));
    before.iter().for_each(|row| add(row, 0, row.2));
    sums.into_values().filter(|sum| sum.cents != 0 || sum.before_cents != 0).collect()
}

/// Every civil month that the period touches, those without a line too.
fn months(period: Period, moved: &[(String, i64, i64)]) -> Vec<(NaiveDate, i64, i64)> {
    let mut months = Vec::new();
    let mut first = period.from().with_day(1);
    while let Some(month) = first.filter(|month| *month <= period.to()) {
        let name = month.format("%Y-%m").to_string();
        let found = moved.iter().find(|(of, ..)| *of == name);
        months.push((month, found.map_or(0, |found| found.1), found.map_or(0, |found| found.2)));
        first = month.checked_add_months(Months::new(1));
    }
    months
}
