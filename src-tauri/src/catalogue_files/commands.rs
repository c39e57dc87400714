//! Seeing, importing, undoing and exporting price lists.

use super::export::Whole;
use super::mapping::Remembered;
use super::plan::Deed;
use super::reading::{self, ListSource, Reading, missing_column};
use super::source::Kind;
use super::views::ListPreview;
use super::{apply, store};
use crate::catalogue;
use crate::context::{ANYONE, Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::CatalogueImportId;
use crate::kernel::instant;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::router::Router;
use crate::{settings, sheets};
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) fn register(router: &mut Router) {
    router.read("catalogue_files.preview", ANYONE, preview);
    router.write("catalogue_files.import", OFFICERS, import);
    router.read("catalogue_files.list_imports", ANYONE, list_imports);
    router.write("catalogue_files.undo_import", OFFICERS, undo_import);
    router.read("catalogue_files.export_file", ANYONE, export_file);
}

/// See what a price list holds and what it would change in the catalogue; changes nothing.
#[derive(Debug, Deserialize, JsonSchema, TS)]
struct PreviewPriceList {
    #[serde(flatten)]
    #[ts(flatten)]
    source: ListSource,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum VanishedChoice {
    Keep,
    Archive,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum WrongLineChoice {
    Refuse,
    Skip,
}

/// Import a price list as it was seen, all of it or nothing.
#[derive(Debug, Deserialize, JsonSchema, TS)]
struct ImportPriceList {
    #[serde(flatten)]
    #[ts(flatten)]
    source: ListSource,
    /// What the preview answered as `seen`; refused when the file or the catalogue changed since.
    #[ts(optional = nullable)]
    seen: Option<String>,
    /// Whether products that are no longer in the list stay or are archived.
    vanished: VanishedChoice,
    /// Whether wrong lines stop the import or are left out.
    wrong: WrongLineChoice,
}

/// List the price lists that came in, the newest first.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListPriceListImports {}

/// Take a whole price list back.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct UndoPriceList {
    import: CatalogueImportId,
}

/// Write the whole catalogue into a file.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ExportCatalogue {
    format: CatalogueFormat,
    /// The documents folder unless told.
    #[ts(optional = nullable)]
    folder: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum CatalogueFormat {
    Csv,
    Xlsx,
    Gdxp,
}

#[derive(Debug, Serialize, TS)]
struct PriceListImported {
    import: CatalogueImportId,
    /// Added, changed and archived together.
    #[ts(type = "number")]
    touched: usize,
    #[ts(type = "number")]
    added: usize,
    #[ts(type = "number")]
    changed: usize,
    #[ts(type = "number")]
    archived: usize,
    #[ts(type = "number")]
    unchanged: usize,
    #[ts(type = "number")]
    skipped: usize,
    /// Suppliers the file named and that are new.
    new_suppliers: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
struct PriceListImports {
    imports: Vec<PriceListImportView>,
}

#[derive(Debug, Serialize, TS)]
struct PriceListImportView {
    import: CatalogueImportId,
    at: String,
    supplier: String,
    file_name: String,
    #[ts(type = "number")]
    added: i64,
    #[ts(type = "number")]
    changed: i64,
    #[ts(type = "number")]
    archived: i64,
    undone_on: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct PriceListUndone {
    #[ts(type = "number")]
    put_back: usize,
}

#[derive(Debug, Serialize, TS)]
struct CatalogueFileView {
    path: String,
    #[ts(type = "number")]
    products: usize,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum ImportRefusal {
    #[error("not what was seen")]
    ChangedSince,
    #[error("{count} lines are wrong")]
    Wrong { count: usize },
    #[error("what is one {text}")]
    Unit { text: String },
    #[error("lines without a unit")]
    NoUnit { count: usize },
    #[error("{count} lines say no VAT")]
    Vat { count: usize },
    #[error("nothing changes")]
    Nothing,
    #[error("no such import")]
    NoSuchImport,
    #[error("already undone on {on}")]
    AlreadyUndone { on: NaiveDate },
}

impl Refusal for ImportRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            ImportRefusal::ChangedSince => Sentence::new("refusal-list-changed-since"),
            ImportRefusal::Wrong { count } => Sentence::new("refusal-list-wrong").count("count", *count),
            ImportRefusal::Unit { text } => Sentence::new("refusal-list-unit").text("text", text),
            ImportRefusal::NoUnit { count } => Sentence::new("refusal-list-no-unit").count("count", *count),
            ImportRefusal::Vat { count } => Sentence::new("refusal-list-vat-missing").count("count", *count),
            ImportRefusal::Nothing => Sentence::new("refusal-list-nothing"),
            ImportRefusal::NoSuchImport => Sentence::new("refusal-no-such-import"),
            ImportRefusal::AlreadyUndone { on } => {
                Sentence::new("refusal-import-undone").with("on", Param::Day(*on))
            }
        }
    }
}

fn preview(conn: &Connection, ctx: &Context<'_>, input: PreviewPriceList) -> Result<ListPreview, Failure> {
    let reading = reading::read(conn, ctx, &input.source)?;
    Ok(ListPreview::of(ctx, &reading))
}

fn import(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: ImportPriceList,
) -> Result<PriceListImported, Failure> {
    let reading = reading::read(tx, ctx, &input.source)?;
    if input.seen.as_ref().is_some_and(|seen| *seen != reading.fingerprint) {
        return Err(Failure::refused(&ImportRefusal::ChangedSince));
    }
    check(&reading, &input)?;
    let archive = input.vanished == VanishedChoice::Archive;
    let import =
        apply::apply(tx, ctx, &reading.plan, &reading.suppliers, archive, &reading.source.file_name)?;
    if let [one] = reading.suppliers.as_slice()
        && !one.id.0.is_nil()
        && reading.source.kind != Kind::Cabas
    {
        let kept = Remembered::of(&reading.source, &reading.settled, reading.remembered.as_ref());
        catalogue::save_mapping(tx, one.id, &serde_json::to_string(&kept).map_err(Failure::bug)?)?;
    }
    let plan = &reading.plan;
    let (added, changed) = (plan.count(Deed::Added), plan.count(Deed::Changed));
    let archived = if archive { plan.count(Deed::Vanished) } else { 0 };
    let touched = added + changed + archived;
    ctx.tell("file", reading.source.file_name.clone());
    ctx.tell("count", touched.to_string());
    let new = reading.suppliers.iter().filter(|one| one.id.0.is_nil());
    Ok(PriceListImported {
        import,
        touched,
        added,
        changed,
        archived,
        unchanged: plan.count(Deed::Unchanged),
        skipped: plan.wrong.len(),
        new_suppliers: new.map(|one| one.name.clone()).collect(),
    })
}

/// Whether everything was answered and there is something to do.
fn check(reading: &Reading, input: &ImportPriceList) -> Result<(), Failure> {
    if let Some(refusal) = missing_column(&reading.source, &reading.settled.terms) {
        return Err(Failure::bad_input("mapping.columns", &refusal));
    }
    if let Some(unit) = reading.settled.units.iter().find(|one| !one.sure) {
        let refusal = match unit.text.as_str() {
            "" => ImportRefusal::NoUnit { count: unit.lines },
            text => ImportRefusal::Unit { text: text.to_owned() },
        };
        return Err(Failure::refused(&refusal).at("mapping.units"));
    }
    if reading.settled.vat_missing != 0 {
        let refusal = ImportRefusal::Vat { count: reading.settled.vat_missing };
        return Err(Failure::refused(&refusal).at("mapping.vat"));
    }
    let plan = &reading.plan;
    if !plan.wrong.is_empty() && input.wrong == WrongLineChoice::Refuse {
        let refusal = ImportRefusal::Wrong { count: plan.wrong.len() };
        return Err(Failure::refused(&refusal).at("wrong"));
    }
    let archived = if input.vanished == VanishedChoice::Archive { plan.count(Deed::Vanished) } else { 0 };
    if plan.count(Deed::Added) + plan.count(Deed::Changed) + archived == 0 {
        return Err(Failure::refused(&ImportRefusal::Nothing));
    }
    Ok(())
}

/// The day of an instant as written, where the desk is.
fn day_of(at: &str) -> Option<NaiveDate> {
    instant::read(at).map(|at| at.with_timezone(&chrono::Local).date_naive())
}

fn list_imports(
    conn: &Connection,
    _: &Context<'_>,
    _: ListPriceListImports,
) -> Result<PriceListImports, Failure> {
    let suppliers = catalogue::suppliers(conn, true)?;
    let imports = store::imports(conn)?.into_iter().map(|one| PriceListImportView {
        import: one.id,
        supplier: suppliers
            .iter()
            .find(|known| known.id == one.supplier)
            .map(|known| known.name.clone())
            .unwrap_or_default(),
        at: one.at,
        file_name: one.file_name,
        added: one.added,
        changed: one.changed,
        archived: one.vanished,
        undone_on: one.undone_at.as_deref().and_then(day_of).map(|day| day.to_string()),
    });
    Ok(PriceListImports { imports: imports.collect() })
}

fn undo_import(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: UndoPriceList,
) -> Result<PriceListUndone, Failure> {
    let found = store::import(tx, input.import)?;
    let import = found.ok_or_else(|| Failure::not_found(&ImportRefusal::NoSuchImport))?;
    if let Some(on) = import.undone_at.as_deref().and_then(day_of) {
        return Err(Failure::refused(&ImportRefusal::AlreadyUndone { on }));
    }
    let put_back = apply::undo(tx, ctx, &import)?;
    ctx.tell("file", import.file_name);
    ctx.tell("count", put_back.to_string());
    Ok(PriceListUndone { put_back })
}

fn export_file(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ExportCatalogue,
) -> Result<CatalogueFileView, Failure> {
    let whole = Whole::read(conn, ctx)?;
    let (ending, bytes) = match input.format {
        CatalogueFormat::Csv => ("csv", sheets::to_csv(&whole.table(ctx))),
        CatalogueFormat::Xlsx => {
            ("xlsx", sheets::to_xlsx(&whole.table(ctx)).map_err(|refusal| Failure::refused(&refusal))?)
        }
        CatalogueFormat::Gdxp => {
            let by = settings::read(conn)?.name.unwrap_or_default();
            ("json", whole.gdxp(ctx, &by).into_bytes())
        }
    };
    let folder = match input.folder.filter(|folder| !folder.trim().is_empty()) {
        Some(folder) => {
            let path = std::path::PathBuf::from(&folder);
            if !path.is_dir() {
                return Err(Failure::no_such_folder(folder));
            }
            path
        }
        None => {
            std::fs::create_dir_all(ctx.folder.documents())?;
            ctx.folder.documents()
        }
    };
    let path = folder.join(format!("{}-{}.{ending}", ctx.text("print-file-catalogue"), ctx.today));
    std::fs::write(&path, bytes)?;
    Ok(CatalogueFileView { path: path.to_string_lossy().into_owned(), products: whole.products() })
}
