//! Orders in a workbook: the empty one goes out, the one that comes back goes through the same guards as a form
//! typed by hand. What is seen before is the very import, done on a copy in memory that is then forgotten.

use super::entry::{self, New, SecondForm};
use super::line::{self, Typed};
use super::model::FormChannel;
use super::plan::{self, FileRefusal, Known, Layout, Page, Plan, Planned, Printed};
use super::store;
use super::view;
use crate::campaigns::{self, Campaign, State};
use crate::catalogue;
use crate::context::{Context, WRITERS};
use crate::failure::{Code as FailureCode, Failure};
use crate::kernel::ids::CampaignId;
use crate::kernel::search::compact;
use crate::kernel::sentence::Sentence;
use crate::members::{self, Code};
use crate::router::Router;
use crate::sheets::{self, Delimiter, Encoding, Options};
use base64::Engine;
use rusqlite::backup::Backup;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use ts_rs::TS;

/// Wrong cells shown at most; their total is always given.
const SHOWN_MAX: usize = 50;

pub(super) fn register(router: &mut Router) {
    router.read("baskets.preview_file", WRITERS, preview);
    router.write("baskets.import_file", WRITERS, import);
}

/// A file: by its path (terminal), or by its name and content (window).
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct OrderFile {
    /// Full path of the file.
    #[ts(optional = nullable)]
    path: Option<String>,
    #[ts(optional = nullable)]
    name: Option<String>,
    /// The bytes in base64.
    #[ts(optional = nullable)]
    content_base64: Option<String>,
}

/// What becomes of a household's orders in the file when it has a form already.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum ExistingForms {
    /// The form of the file replaces it.
    Replace,
    /// Both count.
    Add,
    /// The form of the file is left out.
    Skip,
}

#[derive(Debug, Deserialize, JsonSchema, TS)]
struct OrderSource {
    campaign: CampaignId,
    file: OrderFile,
    /// As in `utf-8`, `windows-1252`; guessed unless told. Only for a text file, like the next.
    #[ts(optional = nullable)]
    encoding: Option<String>,
    /// `;`, `,`, TAB or `|`; guessed unless told.
    #[ts(optional = nullable)]
    delimiter: Option<String>,
    /// Asked for when a household of the file has a form already.
    #[ts(optional = nullable)]
    existing: Option<ExistingForms>,
    /// Yes, the unlikely quantities are right.
    #[ts(optional = nullable)]
    sure: Option<bool>,
    /// The file was handed in before the deadline and is read after it; only while the campaign is open.
    #[ts(optional = nullable)]
    handed_in_time: Option<bool>,
}

/// See what a workbook of orders holds, with each wrong cell; changes nothing.
#[derive(Debug, Deserialize, JsonSchema, TS)]
struct PreviewOrders {
    #[serde(flatten)]
    #[ts(flatten)]
    source: OrderSource,
}

/// Read the orders of a workbook, all of them or none.
#[derive(Debug, Deserialize, JsonSchema, TS)]
struct ImportOrders {
    #[serde(flatten)]
    #[ts(flatten)]
    source: OrderSource,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
pub(super) enum OrderLayout {
    /// One row for each household, one column for each product.
    Rows,
    /// One sheet for each household, one row for each product, as on the paper.
    Sheets,
}

#[derive(Debug, Serialize, TS)]
struct OrdersPreview {
    file_name: String,
    layout: OrderLayout,
    /// How a text file was read; null for a workbook.
    encoding: Option<String>,
    delimiter: Option<String>,
    forms: Vec<OrdersForm>,
    #[ts(type = "number")]
    lines: i64,
    /// Households of the file that have a form already.
    #[ts(type = "number")]
    existing: i64,
    errors: Vec<OrdersError>,
    #[ts(type = "number")]
    errors_total: usize,
    /// Whether it matters when the file was handed in: the deadline has passed and the campaign is still open.
    in_time_asked: bool,
    /// Whether every error is an unlikely quantity that one may be sure of.
    only_unlikely: bool,
    /// What there is to say beyond: late, replaced.
    told: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
struct OrdersForm {
    code: String,
    name: String,
    sheet: Option<String>,
    /// As the spreadsheet counts.
    #[ts(type = "number")]
    row: usize,
    #[ts(type = "number")]
    lines: i64,
    /// The printed units asked.
    #[ts(type = "number")]
    crossed: i64,
    /// The number of the form it has already.
    #[ts(type = "number | null")]
    existing_number: Option<i64>,
}

#[derive(Debug, Serialize, TS)]
struct OrdersError {
    sheet: Option<String>,
    /// As the spreadsheet counts.
    #[ts(type = "number")]
    row: usize,
    /// From 0.
    #[ts(type = "number")]
    column: usize,
    text: String,
    message: String,
    /// Whether it is only an unlikely quantity.
    unlikely: bool,
}

#[derive(Debug, Serialize, TS)]
struct OrdersImported {
    #[ts(type = "number")]
    forms: i64,
    #[ts(type = "number")]
    lines: i64,
    /// Households left out because they have a form already.
    #[ts(type = "number")]
    skipped: i64,
    told: Vec<String>,
}

/// A file that was read, and whose each cell is.
struct Loaded {
    file_name: String,
    encoding: Option<Encoding>,
    delimiter: Option<Delimiter>,
    layout: Layout,
    plan: Plan,
}

/// What an import did, or would do.
#[derive(Default)]
struct Done {
    forms: Vec<OrdersForm>,
    lines: i64,
    skipped: i64,
    existing: i64,
    errors: Vec<OrdersError>,
    told: Vec<String>,
}

fn preview(conn: &Connection, ctx: &Context<'_>, input: PreviewOrders) -> Result<OrdersPreview, Failure> {
    let campaign = view::campaign(conn, input.source.campaign)?;
    let loaded = load(conn, ctx, &campaign, &input.source)?;
    let mut copy = Connection::open_in_memory()?;
    Backup::new(conn, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    let tx = copy.transaction()?;
    let done = write(&tx, ctx, &campaign, &loaded.plan, &input.source)?;
    Ok(OrdersPreview {
        file_name: loaded.file_name,
        layout: match loaded.layout {
            Layout::Rows => OrderLayout::Rows,
            Layout::Sheets => OrderLayout::Sheets,
        },
        encoding: loaded.encoding.map(Encoding::name),
        delimiter: loaded.delimiter.map(|delimiter| delimiter.as_text().to_owned()),
        lines: done.lines,
        existing: done.existing,
        errors_total: done.errors.len(),
        in_time_asked: campaign.state == State::Open && view::after_deadline(ctx, &campaign),
        only_unlikely: !done.errors.is_empty() && done.errors.iter().all(|error| error.unlikely),
        errors: done.errors.into_iter().take(SHOWN_MAX).collect(),
        forms: done.forms,
        told: done.told,
    })
}

fn import(tx: &Transaction<'_>, ctx: &Context<'_>, input: ImportOrders) -> Result<OrdersImported, Failure> {
    let campaign = view::campaign(tx, input.source.campaign)?;
    let loaded = load(tx, ctx, &campaign, &input.source)?;
    let done = write(tx, ctx, &campaign, &loaded.plan, &input.source)?;
    if !done.errors.is_empty() {
        let count = i64::try_from(done.errors.len()).unwrap_or(i64::MAX);
        return Err(Failure::refused(&FileRefusal::Errors { count }));
    }
    if 0 < done.existing && input.source.existing.is_none() {
        return Err(Failure::refused(&FileRefusal::Existing { count: done.existing }).at("existing"));
    }
    let forms = i64::try_from(done.forms.len()).unwrap_or(i64::MAX) - done.skipped;
    if forms == 0 {
        return Err(Failure::refused(&FileRefusal::Nothing).at("file"));
    }
    for planned in &loaded.plan.forms {
        ctx.about(planned.household.0);
    }
    ctx.tell("forms", forms.to_string());
    ctx.tell("file", loaded.file_name);
    ctx.tell("campaign", campaign.title);
    Ok(OrdersImported { forms, lines: done.lines, skipped: done.skipped, told: done.told })
}

/// Writes the forms of a plan; what a guard refuses is gathered, not half done: the caller forgets everything.
fn write(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: &Campaign,
    plan: &Plan,
    source: &OrderSource,
) -> Result<Done, Failure> {
    let mut done = Done::default();
    for wrong in &plan.wrong {
        let failure = Failure::refused(&wrong.refusal);
        done.errors.push(error(ctx, &wrong.place, &wrong.text, failure)?);
    }
    for planned in &plan.forms {
        form(tx, ctx, campaign, planned, source, &mut done)?;
    }
    done.errors.sort_by(|a, b| (&a.sheet, a.row, a.column).cmp(&(&b.sheet, b.row, b.column)));
    Ok(done)
}

fn form(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: &Campaign,
    planned: &Planned,
    source: &OrderSource,
    done: &mut Done,
) -> Result<(), Failure> {
    let before = store::forms_of(tx, campaign.id, planned.household)?;
    let existing = before.iter().rfind(|form| form.withdrawn.is_none()).map(|form| form.number);
    let mut row = OrdersForm {
        code: planned.code.to_string(),
        name: planned.name.clone(),
        sheet: planned.place.sheet.clone(),
        row: planned.place.row,
        lines: 0,
        crossed: 0,
        existing_number: existing,
    };
    done.existing += i64::from(existing.is_some());
    let second = source.existing.and_then(second);
    if existing.is_some() && second.is_none() {
        done.skipped += 1;
        done.forms.push(row);
        return Ok(());
    }
    let (household, channel) = (planned.household, FormChannel::File);
    let handed_in_time = source.handed_in_time == Some(true);
    let place = campaign.places.iter().find(|one| compact(&one.name) == compact(&planned.pickup));
    if place.is_none() && !planned.pickup.is_empty() {
        let sentence = Sentence::new("core-basket-file-no-place").text("place", &planned.pickup);
        say_once(&mut done.told, ctx.say(&sentence));
    }
    let place = place.map(|one| one.place);
    let new = New { household, channel, place, second, handed_in_time };
    let opened = match entry::open(tx, ctx, campaign, &new) {
        Ok((opened, told)) => {
            told.open.into_iter().chain(told.private).for_each(|one| say_once(&mut done.told, one));
            opened
        }
        Err(failure) => {
            done.errors.push(error(ctx, &planned.place, &row.code, failure)?);
            return Ok(());
        }
    };
    lines(tx, ctx, campaign, planned, source, &opened, done)?;
    let counted = store::counted_of(tx, opened.id)?;
    (row.lines, row.crossed) = counted;
    done.lines += row.lines;
    done.forms.push(row);
    Ok(())
}

/// Writes the lines of a form that was begun.
fn lines(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: &Campaign,
    planned: &Planned,
    source: &OrderSource,
    form: &store::Form,
    done: &mut Done,
) -> Result<(), Failure> {
    for line in &planned.lines {
        let (more, less) = (line.more.as_deref(), line.less.as_deref());
        let typed = Typed { firm: &line.firm, more, less, sure: source.sure == Some(true) };
        if let Err(failure) = line::write(tx, ctx, campaign, form, line.offer, &typed) {
            let (text, beside) = match failure.field.as_deref() {
                Some("more") => (more.unwrap_or_default(), 1),
                Some("less") => (less.unwrap_or_default(), 2),
                Some(_) | None => (line.firm.as_str(), 0),
            };
            let place = plan::Place { column: line.place.column + beside, ..line.place.clone() };
            done.errors.push(error(ctx, &place, text, failure)?);
        }
    }
    Ok(())
}

/// What the choice for the file means for one form; none leaves it out.
fn second(existing: ExistingForms) -> Option<SecondForm> {
    match existing {
        ExistingForms::Replace => Some(SecondForm::Replace),
        ExistingForms::Add => Some(SecondForm::Add),
        ExistingForms::Skip => None,
    }
}

fn say_once(told: &mut Vec<String>, one: String) {
    if !told.contains(&one) {
        told.push(one);
    }
}

/// A refusal at its cell; what is no refusal stops everything.
fn error(
    ctx: &Context<'_>,
    place: &plan::Place,
    text: &str,
    failure: Failure,
) -> Result<OrdersError, Failure> {
    match failure.code {
        FailureCode::Refused | FailureCode::BadInput | FailureCode::NotFound => {}
        FailureCode::Unavailable | FailureCode::Bug => return Err(failure),
    }
    let spoken = failure.spoken(ctx.lang);
    Ok(OrdersError {
        sheet: place.sheet.clone(),
        row: place.row,
        column: place.column,
        text: text.to_owned(),
        unlikely: spoken.params.get("ask").is_some_and(|ask| ask == "sure"),
        message: spoken.message,
    })
}

fn load(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
    source: &OrderSource,
) -> Result<Loaded, Failure> {
    let (file_name, bytes) = bytes_of(&source.file)?;
    let options = Options {
        encoding: source.encoding.as_deref().and_then(Encoding::from_name),
        delimiter: source.delimiter.as_deref().and_then(Delimiter::from_text),
        sheet: None,
    };
    let read = sheets::read_all(&file_name, &bytes, &options)
        .map_err(|refusal| Failure::bad_input("file", &refusal))?;
    let (encoding, delimiter) =
        read.first().map(|sheet| (sheet.encoding, sheet.delimiter)).unwrap_or_default();
    let page =
        |sheet: sheets::Sheet| Page { sheet: sheet.sheet, first_row: sheet.first_row, rows: sheet.rows };
    let pages: Vec<Page> = read.into_iter().map(page).collect();
    let layout = plan::layout(&pages).ok_or_else(|| Failure::bad_input("file", &FileRefusal::NotAForm))?;
    let plan = plan::plan(layout, &pages, &printed(conn, ctx, campaign)?, &known(conn)?);
    Ok(Loaded { file_name, encoding, delimiter, layout, plan })
}

/// What the campaign offers, as a workbook names it; what was withdrawn is still understood.
pub(super) fn printed(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: &Campaign,
) -> Result<Vec<Printed>, Failure> {
    let printed = |offer: campaigns::Offer| Printed {
        unit: catalogue::step_says(ctx, offer.dimension, offer.step_qty),
        step: view::unit(&offer),
        offer: offer.id,
        position: offer.position,
        name: offer.name,
    };
    Ok(campaigns::offers(conn, campaign.id)?.into_iter().map(printed).collect())
}

fn known(conn: &Connection) -> Result<Known, Failure> {
    let called = members::list_called(conn)?;
    let known = called.into_iter().filter_map(|one| Some((Code::parse(&one.code)?, (one.id, one.name))));
    Ok(known.collect())
}

fn bytes_of(file: &OrderFile) -> Result<(String, Vec<u8>), Failure> {
    if let Some(content) = &file.content_base64 {
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(content)
            .map_err(|_| Failure::bad_input("file", &FileRefusal::NotAForm))?;
        return Ok((file.name.clone().unwrap_or_default(), bytes));
    }
    let path = std::path::Path::new(file.path.as_deref().unwrap_or_default());
    let bytes = std::fs::read(path).map_err(|error| Failure::from(error).at("file"))?;
    Ok((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), bytes))
}
