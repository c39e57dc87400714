//! The years: listed, opened, looked at before they are closed, closed, summed up, and written into files.

use super::export::{self, book};
use super::model::{BooksRefusal, Closed, Side, Sum, Year, may_close, may_open, proposed};
use super::summary::{Summary, summary};
use super::{fec, map, seal, store};
use crate::context::{Context, OFFICERS, TREASURER};
use crate::failure::Failure;
use crate::journal;
use crate::kernel::day::read_day;
use crate::kernel::format;
use crate::kernel::ids::FiscalYearId;
use crate::kernel::instant;
use crate::kernel::money::Money;
use crate::kernel::period::Period;
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{NAME_CHARS_MAX, line};
use crate::router::Router;
use crate::sheets;
use chrono::{Datelike, NaiveDate};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The command that seals a year, as the journal names it.
const CLOSING: &str = "books.close_year";

pub(crate) fn register(router: &mut Router) {
    map::register(router);
    router.read("books.list_years", OFFICERS, list_years);
    router.write("books.open_year", TREASURER, open_year);
    router.read("books.preview_close", OFFICERS, preview_close);
    router.write("books.close_year", TREASURER, close_year);
    router.read("books.show", OFFICERS, show);
    router.read("books.export_book", OFFICERS, export_book);
    router.read("books.export_fec", OFFICERS, export_fec);
}

/// List the years of the books and the one to open next.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListYears {}

/// Open a year of the books.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct OpenYear {
    /// As typed; as proposed unless told.
    #[ts(optional = nullable)]
    from_on: Option<String>,
    /// As typed; as proposed unless told.
    #[ts(optional = nullable)]
    to_on: Option<String>,
}

/// See what closing a year would do and what hinders it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewCloseYear {
    year: FiscalYearId,
}

/// Close a year for good: nothing more is written in it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CloseYear {
    year: FiscalYearId,
    /// Who answers for it; the person at the desk unless told.
    #[ts(optional = nullable)]
    closed_by: Option<String>,
}

/// Sum up a year or a period: receipts and expenses by account, what is held and owed.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowBooks {
    /// The year of today unless told.
    #[ts(optional = nullable)]
    year: Option<FiscalYearId>,
    /// As typed, instead of a year.
    #[ts(optional = nullable)]
    from_on: Option<String>,
    #[ts(optional = nullable)]
    to_on: Option<String>,
}

/// Write the book of an account into a file.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ExportBook {
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
    format: BookFormat,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum BookFormat {
    Csv,
    Xlsx,
}

/// Write the file of entries (FEC) of a year.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ExportFec {
    year: FiscalYearId,
}

#[derive(Debug, Serialize, TS)]
struct YearsView {
    years: Vec<YearView>,
    proposed: ProposedYearView,
}

#[derive(Debug, Serialize, TS)]
struct YearView {
    year: FiscalYearId,
    name: String,
    from_on: NaiveDate,
    to_on: NaiveDate,
    #[ts(type = "number")]
    result_cents: i64,
    closed_on: Option<NaiveDate>,
    closed_by: Option<String>,
    /// Whether nothing has changed since it was closed; null while it is open.
    sealed: Option<bool>,
    /// Whether its last day has passed.
    over: bool,
}

#[derive(Debug, Serialize, TS)]
struct ProposedYearView {
    /// As one types it.
    from: String,
    to: String,
}

#[derive(Debug, Serialize, TS)]
struct OpenedYearView {
    year: FiscalYearId,
    name: String,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct ClosePreviewView {
    name: String,
    /// Why it cannot be closed now; null when it can.
    hindered: Option<String>,
    /// What is worth a look before.
    warnings: Vec<String>,
    #[ts(type = "number")]
    recettes_cents: i64,
    #[ts(type = "number")]
    depenses_cents: i64,
    #[ts(type = "number")]
    result_cents: i64,
}

#[derive(Debug, Serialize, TS)]
struct ClosedYearView {
    name: String,
    #[ts(type = "number")]
    result_cents: i64,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct BooksView {
    year: Option<FiscalYearId>,
    name: String,
    from_on: NaiveDate,
    to_on: NaiveDate,
    before_from_on: NaiveDate,
    before_to_on: NaiveDate,
    /// Nothing was written before these days: the sums before them are none, not zero.
    first: bool,
    closed_on: Option<NaiveDate>,
    sealed: Option<bool>,
    recettes: Vec<BooksSumView>,
    #[ts(type = "number")]
    recettes_cents: i64,
    #[ts(type = "number")]
    before_recettes_cents: i64,
    depenses: Vec<BooksSumView>,
    #[ts(type = "number")]
    depenses_cents: i64,
    #[ts(type = "number")]
    before_depenses_cents: i64,
    #[ts(type = "number")]
    result_cents: i64,
    #[ts(type = "number")]
    before_result_cents: i64,
    held: Vec<BooksSumView>,
    #[ts(type = "number")]
    held_cents: i64,
    #[ts(type = "number")]
    before_held_cents: i64,
    #[ts(type = "number")]
    owe_cents: i64,
    #[ts(type = "number")]
    have_cents: i64,
    #[ts(type = "number")]
    suppliers_cents: i64,
    #[ts(type = "number")]
    other_cents: i64,
    #[ts(type = "number")]
    own_cents: i64,
}

#[derive(Debug, Serialize, TS)]
struct BooksSumView {
    code: String,
    label: String,
    #[ts(type = "number")]
    amount_cents: i64,
    #[ts(type = "number")]
    before_cents: i64,
}

#[derive(Debug, Serialize, TS)]
struct BookFileView {
    path: String,
    /// Lines of the book, or entries of the FEC.
    #[ts(type = "number")]
    rows: usize,
}

fn list_years(conn: &Connection, ctx: &Context<'_>, _: ListYears) -> Result<YearsView, Failure> {
    let years = store::years(conn)?;
    let next = proposed(&years, ctx.today).map_err(|refusal| Failure::refused(&refusal))?;
    let mut views = Vec::new();
    for year in years.iter().rev() {
        views.push(YearView {
            year: year.id,
            name: year.period.label(),
            from_on: year.period.from(),
            to_on: year.period.to(),
            result_cents: result(conn, ctx, year)?,
            closed_on: year.closed.as_ref().map(|closed| closed.on),
            closed_by: year.closed.as_ref().map(|closed| closed.by.clone()),
            sealed: sealed(conn, year)?,
            over: year.period.to() < ctx.today,
        });
    }
    let (from, to) = (format::day(next.from(), ctx.lang), format::day(next.to(), ctx.lang));
    Ok(YearsView { years: views, proposed: ProposedYearView { from, to } })
}

fn open_year(tx: &Transaction<'_>, ctx: &Context<'_>, input: OpenYear) -> Result<OpenedYearView, Failure> {
    let years = store::years(tx)?;
    let next = proposed(&years, ctx.today).map_err(|refusal| Failure::refused(&refusal))?;
    let from = typed_day(ctx, "from_on", input.from_on)?.unwrap_or(next.from());
    let to = typed_day(ctx, "to_on", input.to_on)?.unwrap_or(next.to());
    let period = Period::new(from, to).map_err(|refusal| Failure::bad_input("to_on", &refusal))?;
    may_open(&years, period).map_err(|refusal| Failure::refused(&refusal).at("from_on"))?;
    let year = store::insert_year(tx, ctx, period)?;
    ctx.tell("from", format::day(from, ctx.lang));
    ctx.tell("to", format::day(to, ctx.lang));
    let sentence =
        Sentence::new("core-books-opened").with("from", Param::Day(from)).with("to", Param::Day(to));
    Ok(OpenedYearView { year, name: period.label(), sentence: ctx.say(&sentence) })
}

fn preview_close(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PreviewCloseYear,
) -> Result<ClosePreviewView, Failure> {
    let years = store::years(conn)?;
    let year = found(&years, input.year)?;
    let around = store::around(conn, year.period, first_day(&years, year))?;
    let hindered = may_close(&years, year, &around, ctx.today).err();
    let (lines, cheques) = store::unfinished(conn, year.period)?;
    let warnings = [("core-books-warn-bank", lines), ("core-books-warn-cheques", cheques)];
    let warnings = warnings.into_iter().filter(|(_, count)| *count != 0);
    let summed = summary(conn, ctx, year.period)?;
    Ok(ClosePreviewView {
        name: year.period.label(),
        hindered: hindered.map(|refusal| ctx.say(&crate::kernel::sentence::Refusal::sentence(&refusal))),
        warnings: warnings.map(|(key, count)| ctx.say(&Sentence::new(key).count("count", count))).collect(),
        recettes_cents: summed.recettes.cents,
        depenses_cents: summed.depenses.cents,
        result_cents: summed.result_cents(),
    })
}

fn close_year(tx: &Transaction<'_>, ctx: &Context<'_>, input: CloseYear) -> Result<ClosedYearView, Failure> {
    let years = store::years(tx)?;
    let year = found(&years, input.year)?;
    let around = store::around(tx, year.period, first_day(&years, year))?;
    may_close(&years, year, &around, ctx.today).map_err(|refusal| Failure::refused(&refusal))?;
    let by = input.closed_by.filter(|by| !by.trim().is_empty()).or_else(|| ctx.person.clone());
    let by = line(&by.unwrap_or_default(), NAME_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("closed_by", &refusal))?;
    if by.is_empty() {
        return Err(Failure::bad_input("closed_by", &BooksRefusal::NoCloser));
    }
    let result_cents = summary(tx, ctx, year.period)?.result_cents();
    let seal = journal::seal(tx, &seal::lines(&store::lines(tx, year.period)?))?;
    let closed = Closed { on: ctx.today, at: instant::write(ctx.now), by, result_cents, seal };
    store::insert_closed(tx, ctx, year.id, &closed)?;
    let name = year.period.label();
    ctx.tell("year", name.clone());
    ctx.tell("result", format::money(Money::from_cents(result_cents), ctx.lang));
    let key = if result_cents < 0 { "core-books-closed-loss" } else { "core-books-closed" };
    let sentence =
        Sentence::new(key).text("year", &name).with("result", Param::Cents(result_cents.saturating_abs()));
    Ok(ClosedYearView { result_cents, sentence: ctx.say(&sentence), name })
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowBooks) -> Result<BooksView, Failure> {
    let (year, period) = asked(conn, ctx, input.year, input.from_on, input.to_on)?;
    let summed = summary(conn, ctx, period)?;
    let sealed = year.as_ref().map_or(Ok(None), |year| sealed(conn, year))?;
    Ok(view(&summed, year.as_ref(), sealed))
}

fn view(summed: &Summary, year: Option<&Year>, sealed: Option<bool>) -> BooksView {
    let rows = |side: &Side| {
        let view = |sum: &Sum| BooksSumView {
            code: sum.code.clone(),
            label: sum.label.clone(),
            amount_cents: sum.cents,
            before_cents: sum.before_cents,
        };
        side.rows.iter().map(view).collect()
    };
    BooksView {
        year: year.map(|year| year.id),
        name: summed.period.label(),
        from_on: summed.period.from(),
        to_on: summed.period.to(),
        before_from_on: summed.before.from(),
        before_to_on: summed.before.to(),
        first: summed.first,
        closed_on: year.and_then(|year| year.closed.as_ref()).map(|closed| closed.on),
        sealed,
        recettes: rows(&summed.recettes),
        recettes_cents: summed.recettes.cents,
        before_recettes_cents: summed.recettes.before_cents,
        depenses: rows(&summed.depenses),
        depenses_cents: summed.depenses.cents,
        before_depenses_cents: summed.depenses.before_cents,
        result_cents: summed.result_cents(),
        before_result_cents: summed.before_result_cents(),
        held: rows(&summed.held),
        held_cents: summed.held.cents,
        before_held_cents: summed.held.before_cents,
        owe_cents: summed.owe_cents,
        have_cents: summed.have_cents,
        suppliers_cents: summed.suppliers_cents,
        other_cents: summed.other_cents,
        own_cents: summed.own_cents(),
    }
}

fn export_book(conn: &Connection, ctx: &Context<'_>, input: ExportBook) -> Result<BookFileView, Failure> {
    let (_, period) = asked(conn, ctx, input.year, input.from_on, input.to_on)?;
    let book = book(conn, ctx, input.account, period)?;
    let table = export::table(ctx, &book, period);
    let (ending, bytes) = match input.format {
        BookFormat::Csv => ("csv", sheets::to_csv(&table)),
        BookFormat::Xlsx => ("xlsx", sheets::to_xlsx(&table).map_err(|refusal| Failure::refused(&refusal))?),
    };
    let name = format!(
        "{}-{}-{}-{}.{ending}",
        ctx.text("print-file-book"),
        book.account,
        period.from(),
        period.to()
    );
    leave(ctx, &name, &bytes, book.rows.len())
}

fn export_fec(conn: &Connection, ctx: &Context<'_>, input: ExportFec) -> Result<BookFileView, Failure> {
    let years = store::years(conn)?;
    let year = found(&years, input.year)?;
    let entries = export::entries(conn, year)?;
    let draft =
        if year.closed.is_some() { String::new() } else { format!("-{}", ctx.text("print-fec-draft")) };
    let name = format!("FEC{}{draft}", year.period.to().format("%Y%m%d"));
    leave(ctx, &format!("{name}-description.txt"), &fec::description(), 0)?;
    let name = format!("{name}.txt");
    leave(ctx, &name, &fec::file(&entries), entries.len())
}

/// Leaves a file in the documents folder.
fn leave(ctx: &Context<'_>, name: &str, bytes: &[u8], rows: usize) -> Result<BookFileView, Failure> {
    let folder = ctx.folder.documents();
    std::fs::create_dir_all(&folder)?;
    let path = folder.join(name);
    std::fs::write(&path, bytes)?;
    Ok(BookFileView { path: path.to_string_lossy().into_owned(), rows })
}

/// The days that a summary or a book is about: a year, or days as typed, or the year of today.
pub(crate) fn asked(
    conn: &Connection,
    ctx: &Context<'_>,
    year: Option<FiscalYearId>,
    from_on: Option<String>,
    to_on: Option<String>,
) -> Result<(Option<Year>, Period), Failure> {
    let years = store::years(conn)?;
    if let Some(year) = year {
        let year = found(&years, year)?.clone();
        let period = year.period;
        return Ok((Some(year), period));
    }
    let from = typed_day(ctx, "from_on", from_on)?;
    let to = typed_day(ctx, "to_on", to_on)?;
    if from.is_none() && to.is_none() {
        let year = years.iter().find(|year| year.period.contains(ctx.today)).or(years.last()).cloned();
        let period = match &year {
            Some(year) => year.period,
            None => Period::calendar_year(ctx.today.year()).map_err(|refusal| Failure::refused(&refusal))?,
        };
        return Ok((year, period));
    }
    let written = store::first_written(conn)?;
    let to = to.unwrap_or(ctx.today);
    let from = from.unwrap_or_else(|| written.map_or(to, |first| first.min(to)));
    let period = Period::new(from, to).map_err(|refusal| Failure::bad_input("to_on", &refusal))?;
    Ok((years.into_iter().find(|year| year.period == period), period))
}

fn typed_day(
    ctx: &Context<'_>,
    field: &'static str,
    typed: Option<String>,
) -> Result<Option<NaiveDate>, Failure> {
    let Some(typed) = typed.filter(|typed| !typed.trim().is_empty()) else { return Ok(None) };
    read_day(&typed, ctx.today).map(Some).map_err(|refusal| Failure::bad_input(field, &refusal))
}

fn found(years: &[Year], id: FiscalYearId) -> Result<&Year, Failure> {
    let year = years.iter().find(|year| year.id == id);
    year.ok_or_else(|| Failure::not_found(&BooksRefusal::NoSuchYear))
}

/// The first day of the books.
fn first_day(years: &[Year], year: &Year) -> NaiveDate {
    years.iter().map(|year| year.period.from()).min().unwrap_or(year.period.from())
}

/// The result as it was sealed, else as it stands.
fn result(conn: &Connection, ctx: &Context<'_>, year: &Year) -> Result<i64, Failure> {
    match &year.closed {
        Some(closed) => Ok(closed.result_cents),
        None => Ok(summary(conn, ctx, year.period)?.result_cents()),
    }
}

/// Whether a closed year is as it was closed; none while it is open.
fn sealed(conn: &Connection, year: &Year) -> Result<Option<bool>, Failure> {
    let Some(closed) = &year.closed else { return Ok(None) };
    let lines = seal::lines(&store::lines(conn, year.period)?);
    Ok(Some(journal::is_sealed(conn, CLOSING, &closed.at, &lines, &closed.seal)?))
}
