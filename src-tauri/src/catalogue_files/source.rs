//! The file of a price list, whatever it is: a sheet of a supplier, a GDXP file, or a catalogue that Cabas
//! exported. All become rows of texts with what each column holds.

use super::columns::{self, Field};
use super::state::{self, State};
use super::{gdxp, vocabulary};
use crate::catalogue::Supplier;
use crate::failure::{Code, Failure};
use crate::kernel::sentence::{Refusal, Sentence};
use crate::sheets::{self, Delimiter, Encoding, Options, Sheet};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use ts_rs::TS;

/// A file: by its path (terminal), or by its name and content (window).
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PriceListFile")]
pub(super) struct PriceListFile {
    /// Full path of the file.
    #[ts(optional = nullable)]
    path: Option<String>,
    #[ts(optional = nullable)]
    name: Option<String>,
    /// The bytes in base64.
    #[ts(optional = nullable)]
    content_base64: Option<String>,
}

/// What sort of file a price list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "PriceListKind")]
pub(super) enum Kind {
    /// A supplier's sheet.
    List,
    Gdxp,
    /// A catalogue that Cabas exported as a sheet.
    Cabas,
}

/// One row, before anything of it is understood.
#[derive(Debug)]
pub(super) struct Row {
    /// As the spreadsheet counts, or the rank of the product in a GDXP file.
    pub(super) row: usize,
    /// Among those the file names; none when the file names none.
    pub(super) supplier: Option<usize>,
    pub(super) cells: Vec<String>,
    /// What Cabas wrote of it; then the cells are only shown.
    pub(super) ours: Option<State>,
}

#[derive(Debug)]
pub(super) struct Source {
    pub(super) file_name: String,
    /// Of the bytes.
    pub(super) hash: String,
    pub(super) kind: Kind,
    pub(super) encoding: Option<Encoding>,
    pub(super) delimiter: Option<Delimiter>,
    pub(super) sheets: Vec<String>,
    pub(super) sheet: Option<String>,
    /// Empty texts when the list has no headings.
    pub(super) headers: Vec<String>,
    pub(super) columns: Vec<Option<Field>>,
    pub(super) rows: Vec<Row>,
    /// Whom the file names as suppliers, still without ids.
    pub(super) suppliers: Vec<Supplier>,
    /// Products of an exported catalogue that nobody supplies.
    pub(super) alone: Vec<State>,
}

impl Source {
    /// Numbers of a workbook and of GDXP have a point before their decimals.
    pub(super) fn point_is_decimal(&self) -> bool {
        self.kind == Kind::Gdxp || self.encoding.is_none()
    }

    pub(super) fn is_headed(&self) -> bool {
        self.headers.iter().any(|header| !header.is_empty())
    }
}

/// Why a file is no price list at all.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum SourceRefusal {
    #[error("the content is not base64")]
    NotBase64,
    #[error("cut or damaged at line {line}")]
    Cut { line: i64 },
    #[error("JSON without the blocks of GDXP")]
    NotGdxp,
    #[error("protocol version {version}")]
    Version { version: String },
    #[error("{supplier} has no products")]
    NoProducts { supplier: String },
    #[error("only headings")]
    NoRows,
}

impl Refusal for SourceRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            SourceRefusal::NotBase64 => Sentence::new("sheets-unreadable"),
            SourceRefusal::Cut { line } => Sentence::new("refusal-list-cut").count("line", *line),
            SourceRefusal::NotGdxp => Sentence::new("refusal-list-not-gdxp"),
            SourceRefusal::Version { version } => {
                Sentence::new("refusal-list-gdxp-version").text("version", version)
            }
            SourceRefusal::NoProducts { supplier } => {
                Sentence::new("refusal-list-no-products").text("supplier", supplier)
            }
            SourceRefusal::NoRows => Sentence::new("refusal-list-no-rows"),
        }
    }
}

/// Reads a file into rows. Errors: it cannot be opened, or it holds no price list; said at the field `file`.
pub(super) fn load(file: &PriceListFile, options: &Options) -> Result<Source, Failure> {
    let (file_name, bytes) = bytes_of(file)?;
    let hash = hex(&Sha256::digest(&bytes));
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
    let source = if text.trim_ascii_start().starts_with(b"{") {
        if sheets::BYTES_MAX < bytes.len() {
            let max_mib = sheets::BYTES_MAX / 1024 / 1024;
            return Err(Failure::bad_input("file", &sheets::SheetRefusal::TooHeavy { max_mib }));
        }
        gdxp::read(text).map_err(|refusal| Failure::bad_input("file", &refusal))?
    } else {
        let sheet = sheets::read(&file_name, &bytes, options)
            .map_err(|refusal| Failure::new(Code::BadInput, refusal.sentence()).at("file"))?;
        of_sheet(sheet)
    };
    if source.rows.is_empty() && source.alone.is_empty() {
        return Err(Failure::bad_input("file", &SourceRefusal::NoRows));
    }
    Ok(Source { file_name, hash, ..source })
}

fn bytes_of(file: &PriceListFile) -> Result<(String, Vec<u8>), Failure> {
    use base64::Engine;
    if let Some(content) = &file.content_base64 {
        let bytes = base64::engine::general_purpose::STANDARD
            .decode(content)
            .map_err(|_| Failure::bad_input("file", &SourceRefusal::NotBase64))?;
        return Ok((file.name.clone().unwrap_or_default(), bytes));
    }
    let path = std::path::Path::new(file.path.as_deref().unwrap_or_default());
    let bytes = std::fs::read(path).map_err(|error| Failure::from(error).at("file"))?;
    Ok((path.file_name().unwrap_or_default().to_string_lossy().into_owned(), bytes))
}

/// Bytes in figures and letters.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn of_sheet(sheet: Sheet) -> Source {
    let heading = columns::heading_row(&sheet.rows);
    let ours = vocabulary::are_ours(&sheet.rows[0]);
    let heading = if ours { Some(0) } else { heading };
    let first = heading.map_or(0, |row| row + 1);
    let width = sheet.rows[0].len();
    let headers = heading.map_or_else(|| vec![String::new(); width], |row| sheet.rows[row].clone());
    let columns = match heading {
        Some(_) if ours => vec![None; width],
        Some(_) => columns::guess(&headers),
        None => columns::guess_content(&sheet.rows),
    };
    let mut suppliers = Vec::new();
    let body = (sheet.first_row..).zip(sheet.rows).skip(first);
    let filled = body.filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty()));
    let rows = filled.map(|(row, cells)| {
        let ours = ours.then(|| vocabulary::row(&headers, &cells));
        let supplier = ours.as_ref().and_then(|state| supplier_of(state, &mut suppliers));
        Row { row, supplier, cells, ours }
    });
    let rows = rows.collect();
    Source {
        file_name: String::new(),
        hash: String::new(),
        kind: if ours { Kind::Cabas } else { Kind::List },
        encoding: sheet.encoding,
        delimiter: sheet.delimiter,
        sheets: sheet.sheets,
        sheet: sheet.sheet,
        headers,
        columns,
        rows,
        suppliers,
        alone: Vec::new(),
    }
}

/// The place of the supplier a row names among those met so far; a row that names none has none.
fn supplier_of(state: &State, suppliers: &mut Vec<Supplier>) -> Option<usize> {
    let named = state::read_supplier(state).ok().flatten()?;
    let met = suppliers.iter().position(|one| one.name == named.name);
    if met.is_none() {
        suppliers.push(named);
    }
    Some(met.unwrap_or(suppliers.len() - 1))
}
