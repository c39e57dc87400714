//! A statement read from a file: what each row says, which lines are new, then those kept.

use super::columns::{Field, guess, headings_row, suffice};
use super::model::{BankRefusal, Line, Unread, Written, occurrences, read_line};
use super::store;
use crate::context::{Context, OFFICERS, TREASURER};
use crate::failure::{Code, Failure};
use crate::kernel::ids::BankImportId;
use crate::kernel::sentence::Sentence;
use crate::kernel::text::{ADDRESS_CHARS_MAX, line};
use crate::router::Router;
use crate::sheets::{self, Delimiter, Encoding, Options, Sheet};
use base64::Engine;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

/// Rows shown as they stand in the file, and rows that could not be read shown at most.
const SAMPLE_ROWS: usize = 8;
const UNREAD_SHOWN_MAX: usize = 50;

pub(super) fn register(router: &mut Router) {
    router.read("bank.preview_import", OFFICERS, preview_import);
    router.write("bank.import", TREASURER, import);
}

/// A statement: by its path (terminal), or by its name and content (window).
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct StatementFile {
    /// Full path of the file.
    #[ts(optional = nullable)]
    path: Option<String>,
    #[ts(optional = nullable)]
    name: Option<String>,
    /// The bytes in base64.
    #[ts(optional = nullable)]
    content_base64: Option<String>,
}

#[derive(Debug, Deserialize, JsonSchema, TS)]
struct StatementSource {
    file: StatementFile,
    /// As in `utf-8`, `windows-1252`, `macintosh`; guessed unless told.
    #[ts(optional = nullable)]
    encoding: Option<String>,
    /// `;`, `,`, TAB or `|`; guessed unless told.
    #[ts(optional = nullable)]
    delimiter: Option<String>,
    /// A sheet of the workbook; the first unless told.
    #[ts(optional = nullable)]
    sheet: Option<String>,
    /// What each column holds; guessed unless told.
    #[ts(optional = nullable)]
    columns: Option<Vec<Option<Field>>>,
}

/// See what a statement of the bank holds: columns guessed, lines new or known, rows not read; changes nothing.
#[derive(Debug, Deserialize, JsonSchema, TS)]
struct PreviewStatement {
    #[serde(flatten)]
    #[ts(flatten)]
    source: StatementSource,
}

/// Keep the new lines of a statement of the bank.
#[derive(Debug, Deserialize, JsonSchema, TS)]
struct ImportStatement {
    #[serde(flatten)]
    #[ts(flatten)]
    source: StatementSource,
}

#[derive(Debug, Serialize, TS)]
struct StatementPreview {
    encoding: Option<String>,
    delimiter: Option<String>,
    sheets: Vec<String>,
    sheet: Option<String>,
    headers: Vec<String>,
    columns: Vec<Option<Field>>,
    sample: Vec<Vec<String>>,
    /// Whether the columns suffice to read a line.
    readable: bool,
    /// Lines that are not kept yet.
    lines: Vec<StatementLineView>,
    #[ts(type = "number")]
    new: usize,
    #[ts(type = "number")]
    known: usize,
    unread: Vec<UnreadRowView>,
    #[ts(type = "number")]
    unread_total: usize,
}

#[derive(Debug, Serialize, TS)]
struct StatementLineView {
    on_day: NaiveDate,
    label: String,
    #[ts(type = "number")]
    amount_cents: i64,
}

#[derive(Debug, Serialize, TS)]
struct UnreadRowView {
    /// As the spreadsheet counts.
    #[ts(type = "number")]
    row: usize,
    text: String,
    message: String,
}

#[derive(Debug, Serialize, TS)]
struct StatementView {
    import: BankImportId,
    #[ts(type = "number")]
    added: usize,
    #[ts(type = "number")]
    known: usize,
    #[ts(type = "number")]
    unread: usize,
    sentence: String,
}

/// A file read: its lines with their digests, and the rows that are none.
struct Loaded {
    file_name: String,
    sheet: Sheet,
    headers: Vec<String>,
    columns: Vec<Option<Field>>,
    sample: Vec<Vec<String>>,
    lines: Vec<(Line, String)>,
    unread: Vec<(usize, String, Unread)>,
}

fn load(ctx: &Context<'_>, source: &StatementSource) -> Result<Loaded, Failure> {
    let (file_name, bytes) = bytes_of(&source.file)?;
    let options = Options {
        encoding: source.encoding.as_deref().and_then(Encoding::from_name),
        delimiter: source.delimiter.as_deref().and_then(Delimiter::from_text),
        sheet: source.sheet.clone(),
    };
    let sheet = sheets::read(&file_name, &bytes, &options).map_err(|refusal| {
        Failure::new(Code::BadInput, crate::kernel::sentence::Refusal::sentence(&refusal)).at("file")
    })?;
    let headed = headings_row(&sheet.rows);
    let width = sheet.rows.first().map_or(0, Vec::len);
    let headers = headed.map_or_else(|| vec![String::new(); width], |row| sheet.rows[row].clone());
    let mut columns = source.columns.clone().unwrap_or_else(|| guess(&headers));
    columns.resize(width, None);
    let body: Vec<_> = (sheet.first_row..).zip(&sheet.rows).skip(headed.map_or(0, |row| row + 1)).collect();
    let filled = |cells: &[String]| cells.iter().any(|cell| !cell.trim().is_empty());
    let (mut lines, mut unread) = (Vec::new(), Vec::new());
    for (row, cells) in body.iter().filter(|(_, cells)| filled(cells) && suffice(&columns)) {
        match read_row(cells, &columns, ctx.today) {
            Ok(line) => lines.push(line),
            Err(why) => unread.push((*row, said(cells), why)),
        }
    }
    let which = occurrences(&lines);
    let lines = lines.into_iter().zip(which).map(|(line, which)| {
        let digest = digest(&line, which);
        (line, digest)
    });
    let lines = lines.collect();
    let sample = body.iter().take(SAMPLE_ROWS).map(|(_, cells)| (*cells).clone()).collect();
    Ok(Loaded { file_name, headers, columns, sample, lines, unread, sheet })
}

fn read_row(cells: &[String], columns: &[Option<Field>], today: NaiveDate) -> Result<Line, Unread> {
    let of = |field| {
        let found = columns.iter().zip(cells).find(|(column, _)| **column == Some(field));
        found.map_or("", |(_, cell)| cell.as_str())
    };
    let mut words: Vec<String> = Vec::new();
    for (_, cell) in columns.iter().zip(cells).filter(|(column, _)| **column == Some(Field::Label)) {
        let cell = cell.split_whitespace().collect::<Vec<_>>().join(" ");
        if !cell.is_empty() && !words.iter().any(|word| word.contains(&cell)) {
            words.retain(|word| !cell.contains(word.as_str()));
            words.push(cell);
        }
    }
    let label: String = words.join(" · ").chars().filter(|letter| !letter.is_control()).collect();
    let label: String = label.chars().take(ADDRESS_CHARS_MAX).collect();
    let money = Written { amount: of(Field::Amount), debit: of(Field::Debit), credit: of(Field::Credit) };
    read_line(of(Field::Day), line(&label, ADDRESS_CHARS_MAX).unwrap_or_default(), money, today)
}

/// A row as a person finds it again.
fn said(cells: &[String]) -> String {
    let cells: Vec<&str> = cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    cells.join(" | ").chars().take(ADDRESS_CHARS_MAX).collect()
}

/// The same line of two statements has the same one.
fn digest(line: &Line, which: usize) -> String {
    let text = format!("{}\n{}\n{}\n{which}", line.on_day, line.cents, line.label);
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn bytes_of(file: &StatementFile) -> Result<(String, Vec<u8>), Failure> {
    if let Some(content) = &file.content_base64 {
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(content)
            .map_err(|_| Failure::bad_input("file", &BankRefusal::NotBase64))?;
        return Ok((file.name.clone().unwrap_or_default(), bytes));
    }
    let path = std::path::Path::new(file.path.as_deref().unwrap_or_default());
    let bytes = std::fs::read(path).map_err(|error| Failure::from(error).at("file"))?;
    Ok((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), bytes))
}

/// The lines that are not kept yet.
fn fresh(conn: &Connection, loaded: &Loaded) -> rusqlite::Result<Vec<(Line, String)>> {
    let mut fresh = Vec::new();
    for (line, digest) in &loaded.lines {
        if !store::is_known(conn, digest)? {
            fresh.push((line.clone(), digest.clone()));
        }
    }
    Ok(fresh)
}

fn preview_import(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PreviewStatement,
) -> Result<StatementPreview, Failure> {
    let loaded = load(ctx, &input.source)?;
    let fresh = fresh(conn, &loaded)?;
    let unread = loaded.unread.iter().take(UNREAD_SHOWN_MAX).map(|(row, text, why)| UnreadRowView {
        row: *row,
        text: text.clone(),
        message: ctx.say(&why.sentence()),
    });
    let lines = fresh.iter().take(SAMPLE_ROWS).map(|(line, _)| StatementLineView {
        on_day: line.on_day,
        label: line.label.clone(),
        amount_cents: line.cents,
    });
    Ok(StatementPreview {
        encoding: loaded.sheet.encoding.map(Encoding::name),
        delimiter: loaded.sheet.delimiter.map(|delimiter| delimiter.as_text().to_owned()),
        sheets: loaded.sheet.sheets.clone(),
        sheet: loaded.sheet.sheet.clone(),
        readable: suffice(&loaded.columns),
        new: fresh.len(),
        known: loaded.lines.len() - fresh.len(),
        lines: lines.collect(),
        unread_total: loaded.unread.len(),
        unread: unread.collect(),
        headers: loaded.headers,
        columns: loaded.columns,
        sample: loaded.sample,
    })
}

fn import(tx: &Transaction<'_>, ctx: &Context<'_>, input: ImportStatement) -> Result<StatementView, Failure> {
    let loaded = load(ctx, &input.source)?;
    if !suffice(&loaded.columns) {
        return Err(Failure::bad_input("columns", &BankRefusal::NoColumns));
    }
    if loaded.lines.is_empty() {
        return Err(Failure::bad_input("file", &BankRefusal::NothingReadable));
    }
    let fresh = fresh(tx, &loaded)?;
    if fresh.is_empty() {
        return Err(Failure::refused(&BankRefusal::NothingNew));
    }
    let import = store::insert_import(tx, ctx, &loaded.file_name)?;
    for (line, digest) in &fresh {
        store::insert_line(tx, ctx, import, line, digest)?;
    }
    ctx.tell("file", loaded.file_name);
    ctx.tell("count", fresh.len().to_string());
    let sentence = Sentence::new("core-bank-imported")
        .count("added", fresh.len())
        .count("known", loaded.lines.len() - fresh.len())
        .count("unread", loaded.unread.len());
    Ok(StatementView {
        import,
        added: fresh.len(),
        known: loaded.lines.len() - fresh.len(),
        unread: loaded.unread.len(),
        sentence: ctx.say(&sentence),
    })
}
