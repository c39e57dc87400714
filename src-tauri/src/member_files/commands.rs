//! Seeing, importing, undoing and exporting a members' file.

use super::columns::{Field, guess};
use super::export;
use super::plan::{Known, Plan, Planned, plan};
use crate::context::{ANYONE, Context, OFFICERS};
use crate::failure::{Code as FailureCode, Failure};
use crate::kernel::ids::{HouseholdId, ImportId};
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::members::{self, Code, Keys};
use crate::router::Router;
use crate::sheets::{self, Delimiter, Encoding, Options, Sheet};
use base64::Engine;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Rows shown as they stand in the file.
const SAMPLE_ROWS: usize = 8;
/// Errors and look-alikes shown at most; their totals are always given.
const SHOWN_MAX: usize = 50;

pub(crate) fn register(router: &mut Router) {
    router.read("members.preview_import", ANYONE, preview_import);
    router.write("members.import", OFFICERS, import);
    router.read("members.list_imports", ANYONE, list_imports);
    router.write("members.undo_import", OFFICERS, undo_import);
    router.read("members.export", ANYONE, export_members);
}

/// A file: by its path (terminal), or by its name and content (window).
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SourceFile {
    /// Full path of the file.
    #[ts(optional = nullable)]
    path: Option<String>,
    #[ts(optional = nullable)]
    name: Option<String>,
    /// The bytes in base64.
    #[ts(optional = nullable)]
    content_base64: Option<String>,
}

/// A cell put right by hand.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct Correction {
    /// As the spreadsheet counts.
    #[ts(type = "number")]
    row: usize,
    /// From 0.
    #[ts(type = "number")]
    column: usize,
    text: String,
}

/// See what a members' file holds: columns guessed, errors at their cell, look-alikes; changes nothing.
#[derive(Debug, Deserialize, JsonSchema, TS)]
struct PreviewImport {
    #[serde(flatten)]
    #[ts(flatten)]
    source: ImportSource,
}

#[derive(Debug, Deserialize, JsonSchema, TS)]
struct ImportSource {
    file: SourceFile,
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
    #[ts(optional = nullable)]
    corrections: Option<Vec<Correction>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum DuplicateChoice {
    Skip,
    Add,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum ErrorChoice {
    Refuse,
    Skip,
}

/// Import a members' file, all of it or nothing.
#[derive(Debug, Deserialize, JsonSchema, TS)]
struct ImportMembers {
    #[serde(flatten)]
    #[ts(flatten)]
    source: ImportSource,
    /// Whether households that look like known ones are left out or added.
    duplicates: DuplicateChoice,
    /// Whether rows with errors stop the import or are left out.
    errors: ErrorChoice,
}

/// List the imports, the newest first.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListImports {}

/// Take a whole import back, but for households changed since.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct UndoImport {
    import: ImportId,
}

/// Write the members' list into a file.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ExportMembers {
    format: SheetFormat,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum SheetFormat {
    Csv,
    Xlsx,
}

#[derive(Debug, Serialize, TS)]
struct ImportPreview {
    encoding: Option<String>,
    delimiter: Option<String>,
    sheets: Vec<String>,
    sheet: Option<String>,
    headers: Vec<String>,
    columns: Vec<Option<Field>>,
    sample: Vec<Vec<String>>,
    #[ts(type = "number")]
    rows: usize,
    #[ts(type = "number")]
    households: usize,
    #[ts(type = "number")]
    new: usize,
    duplicates: Vec<DuplicateView>,
    #[ts(type = "number")]
    duplicates_total: usize,
    errors: Vec<CellErrorView>,
    #[ts(type = "number")]
    errors_total: usize,
}

#[derive(Debug, Serialize, TS)]
struct DuplicateView {
    #[ts(type = "number")]
    row: usize,
    text: String,
    /// The known household; none when the file itself holds the look-alike.
    household: Option<HouseholdId>,
    /// Its code, as in `B-047`.
    code: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct CellErrorView {
    #[ts(type = "number")]
    row: usize,
    #[ts(type = "number")]
    column: usize,
    header: String,
    text: String,
    message: String,
}

#[derive(Debug, Serialize, TS)]
struct ImportView {
    import: ImportId,
    #[ts(type = "number")]
    added: usize,
    #[ts(type = "number")]
    skipped_duplicates: usize,
    /// Rows, not cells: one row may hold several errors.
    #[ts(type = "number")]
    skipped_errors: usize,
}

#[derive(Debug, Serialize, TS)]
struct ImportsView {
    imports: Vec<ImportRowView>,
}

#[derive(Debug, Serialize, TS)]
struct ImportRowView {
    import: ImportId,
    at: String,
    file_name: String,
    #[ts(type = "number")]
    added: i64,
    undone_on: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct UndoView {
    #[ts(type = "number")]
    removed: usize,
    #[ts(type = "number")]
    kept: i64,
}

#[derive(Debug, Serialize, TS)]
struct ExportView {
    path: String,
    #[ts(type = "number")]
    rows: usize,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum ImportRefusal {
    #[error("the content is not base64")]
    NotBase64,
    #[error("no column holds a name")]
    NoNameColumn,
    #[error("{count} cells cannot be read")]
    Errors { count: i64 },
    #[error("nothing to import")]
    Nothing,
    #[error("no such import")]
    NoSuchImport,
    #[error("already undone on {on}")]
    AlreadyUndone { on: NaiveDate },
}

impl Refusal for ImportRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            ImportRefusal::NotBase64 => Sentence::new("sheets-unreadable"),
            ImportRefusal::NoNameColumn => Sentence::new("refusal-import-no-name-column"),
            ImportRefusal::Errors { count } => Sentence::new("refusal-import-errors").count("count", *count),
            ImportRefusal::Nothing => Sentence::new("refusal-import-nothing"),
            ImportRefusal::NoSuchImport => Sentence::new("refusal-no-such-import"),
            ImportRefusal::AlreadyUndone { on } => {
                Sentence::new("refusal-import-undone").with("on", Param::Day(*on))
            }
        }
    }
}

/// A file read, with its headings apart and its plan.
struct Loaded {
    file_name: String,
    sheet: Sheet,
    headers: Vec<String>,
    columns: Vec<Option<Field>>,
    /// Whether a column holds names; without one there is no plan.
    has_names: bool,
    rows: usize,
    sample: Vec<Vec<String>>,
    plan: Plan,
}

fn load(source: &ImportSource) -> Result<Loaded, Failure> {
    let (file_name, bytes) = bytes_of(&source.file)?;
    let options = Options {
        encoding: source.encoding.as_deref().and_then(Encoding::from_name),
        delimiter: source.delimiter.as_deref().and_then(Delimiter::from_text),
        sheet: source.sheet.clone(),
    };
    let mut sheet = sheets::read(&file_name, &bytes, &options)
        .map_err(|refusal| Failure::new(FailureCode::BadInput, refusal.sentence()).at("file"))?;
    for correction in source.corrections.iter().flatten() {
        let row = correction.row.checked_sub(sheet.first_row).and_then(|row| sheet.rows.get_mut(row));
        if let Some(cell) = row.and_then(|row| row.get_mut(correction.column)) {
            cell.clone_from(&correction.text);
        }
    }
    let guessed = guess(&sheet.rows[0]);
    let headed = guessed.iter().any(Option::is_some);
    // Without one known heading the first row is taken for a household.
    let headers = if headed { sheet.rows[0].clone() } else { vec![String::new(); sheet.rows[0].len()] };
    let mut columns = source.columns.clone().unwrap_or(guessed);
    columns.resize(headers.len(), None);
    let body: Vec<_> = (sheet.first_row..).zip(&sheet.rows).skip(usize::from(headed)).collect();
    let sample = body.iter().take(SAMPLE_ROWS).map(|(_, cells)| (*cells).clone()).collect();
    let named = [Field::FullName, Field::LastName, Field::FirstName];
    let has_names = columns.iter().flatten().any(|field| named.contains(field));
    let plan = if has_names { plan(&body, &columns) } else { Plan::default() };
    let rows = body.len();
    Ok(Loaded { file_name, headers, columns, has_names, rows, sample, plan, sheet })
}

fn bytes_of(file: &SourceFile) -> Result<(String, Vec<u8>), Failure> {
    if let Some(content) = &file.content_base64 {
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(content)
            .map_err(|_| Failure::bad_input("file", &ImportRefusal::NotBase64))?;
        return Ok((file.name.clone().unwrap_or_default(), bytes));
    }
    let path = std::path::Path::new(file.path.as_deref().unwrap_or_default());
    let bytes = std::fs::read(path).map_err(|error| Failure::from(error).at("file"))?;
    Ok((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), bytes))
}

/// The known household a planned one looks like; none when it is an earlier row of the same file.
type Lookalike = Option<(HouseholdId, Code)>;

/// The households of a plan that look like a known one, or like an earlier one of the same file.
fn duplicates(conn: &Connection, plan: &Plan) -> Result<Vec<Option<Lookalike>>, Failure> {
    let mut known: Known<Lookalike> = Known::default();
    for (household, code, keys) in members::all_keys(conn)? {
        known.add(&keys, Some((household, code)));
    }
    let mut found = Vec::with_capacity(plan.households.len());
    for planned in &plan.households {
        let keys: Vec<Keys> = planned.draft.persons.iter().map(Keys::of).collect();
        found.push(keys.iter().find_map(|keys| known.find(keys)));
        keys.iter().for_each(|keys| known.add(keys, None));
    }
    Ok(found)
}

fn preview_import(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PreviewImport,
) -> Result<ImportPreview, Failure> {
    let loaded = load(&input.source)?;
    let look = duplicates(conn, &loaded.plan)?;
    let duplicates: Vec<DuplicateView> = loaded
        .plan
        .households
        .iter()
        .zip(&look)
        .filter_map(|(planned, found)| {
            found.map(|known| DuplicateView {
                row: planned.row,
                text: planned.draft.name(),
                household: known.map(|(household, _)| household),
                code: known.map(|(_, code)| code.to_string()),
            })
        })
        .collect();
    let errors = loaded.plan.errors.iter().take(SHOWN_MAX).map(|error| CellErrorView {
        row: error.row,
        column: error.column,
        header: loaded.headers.get(error.column).cloned().unwrap_or_default(),
        text: error.text.clone(),
        message: ctx.say(&error.sentence),
    });
    Ok(ImportPreview {
        encoding: loaded.sheet.encoding.map(Encoding::name),
        delimiter: loaded.sheet.delimiter.map(|delimiter| delimiter.as_text().to_owned()),
        sheets: loaded.sheet.sheets.clone(),
        sheet: loaded.sheet.sheet.clone(),
        columns: loaded.columns,
        sample: loaded.sample,
        rows: loaded.rows,
        households: loaded.plan.households.len(),
        new: loaded.plan.households.len() - duplicates.len(),
        duplicates_total: duplicates.len(),
        duplicates: duplicates.into_iter().take(SHOWN_MAX).collect(),
        errors_total: loaded.plan.errors.len(),
        errors: errors.collect(),
        headers: loaded.headers,
    })
}

fn import(tx: &Transaction<'_>, ctx: &Context<'_>, input: ImportMembers) -> Result<ImportView, Failure> {
    let loaded = load(&input.source)?;
    let errors = loaded.plan.errors.len();
    if !loaded.has_names {
        return Err(Failure::bad_input("columns", &ImportRefusal::NoNameColumn));
    }
    if errors != 0 && input.errors == ErrorChoice::Refuse {
        let count = i64::try_from(errors).unwrap_or(i64::MAX);
        return Err(Failure::refused(&ImportRefusal::Errors { count }).at("errors"));
    }
    let look = duplicates(tx, &loaded.plan)?;
    let mut wanted: Vec<&Planned> = loaded
        .plan
        .households
        .iter()
        .zip(&look)
        .filter(|(_, found)| found.is_none() || input.duplicates == DuplicateChoice::Add)
        .map(|(planned, _)| planned)
        .collect();
    if wanted.is_empty() {
        return Err(Failure::refused(&ImportRefusal::Nothing));
    }
    // Codes of the file first, so that no household without one takes the number of another.
    wanted.sort_by_key(|planned| planned.code.is_none());
    let import = members::begin_import(tx, ctx, &loaded.file_name, wanted.len())?;
    ctx.progress.start(wanted.len());
    for planned in &wanted {
        ctx.progress.step()?;
        members::add(tx, ctx, &planned.draft, free_number(tx, planned.code)?, Some(import))?;
    }
    ctx.tell("file", loaded.file_name.clone());
    ctx.tell("count", wanted.len().to_string());
    Ok(ImportView {
        import,
        added: wanted.len(),
        skipped_duplicates: loaded.plan.households.len() - wanted.len(),
        skipped_errors: loaded.plan.rows_with_errors(),
    })
}

/// The number of the file's code, unless somebody has it already.
fn free_number(tx: &Transaction<'_>, code: Option<Code>) -> Result<Option<i64>, Failure> {
    let Some(code) = code else { return Ok(None) };
    Ok(if members::number_taken(tx, code.number())? { None } else { Some(code.number()) })
}

fn list_imports(conn: &Connection, _: &Context<'_>, _: ListImports) -> Result<ImportsView, Failure> {
    let imports =
        members::list_imports(conn)?.into_iter().map(|(import, at, file_name, added, undone_on)| {
            ImportRowView { import, at, file_name, added, undone_on }
        });
    Ok(ImportsView { imports: imports.collect() })
}

fn undo_import(tx: &Transaction<'_>, ctx: &Context<'_>, input: UndoImport) -> Result<UndoView, Failure> {
    let imports = members::list_imports(tx)?;
    let found = imports.into_iter().find(|(import, ..)| *import == input.import);
    let Some((_, _, file_name, _, undone_on)) = found else {
        return Err(Failure::not_found(&ImportRefusal::NoSuchImport));
    };
    if let Some(on) = undone_on {
        let on = on.parse().map_err(Failure::bug)?;
        return Err(Failure::refused(&ImportRefusal::AlreadyUndone { on }));
    }
    let (removed, kept) = members::undo_import(tx, ctx, input.import)?;
    ctx.tell("file", file_name);
    ctx.tell("count", removed.to_string());
    Ok(UndoView { removed, kept })
}

fn export_members(conn: &Connection, ctx: &Context<'_>, input: ExportMembers) -> Result<ExportView, Failure> {
    let table = export::table(conn, ctx)?;
    let (ending, bytes) = match input.format {
        SheetFormat::Csv => ("csv", sheets::to_csv(&table)),
        SheetFormat::Xlsx => ("xlsx", sheets::to_xlsx(&table).map_err(|refusal| Failure::refused(&refusal))?),
    };
    std::fs::create_dir_all(ctx.folder.documents())?;
    let path =
        ctx.folder.documents().join(format!("{}-{}.{ending}", ctx.text("print-file-members"), ctx.today));
    std::fs::write(&path, bytes)?;
    Ok(ExportView { path: path.to_string_lossy().into_owned(), rows: table.rows.len() })
}
