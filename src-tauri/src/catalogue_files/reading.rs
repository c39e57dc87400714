//! From a file to its plan: who supplies it, how it is read, what it changes. The preview and the import both
//! come through here, so that what is shown is what is done.

use super::lines::{self, Line, Read, Terms, Wrong};
use super::mapping::{self, ListMapping, Remembered, Settled};
use super::plan::{self, Known, Plan};
use super::source::{self, Kind, PriceListFile, Row, Source, hex};
use super::state;
use crate::catalogue::{self, Supplier};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::SupplierId;
use crate::kernel::search::compact;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::sheets::{Delimiter, Encoding, Options};
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use ts_rs::TS;

/// A file and how to read it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
pub(super) struct ListSource {
    /// Whose price list it is; none when the file itself names its suppliers (GDXP, an exported catalogue).
    #[ts(optional = nullable)]
    supplier: Option<SupplierId>,
    file: PriceListFile,
    /// As in `utf-8`, `windows-1252`, `macintosh`; guessed unless told.
    #[ts(optional = nullable)]
    encoding: Option<String>,
    /// `;`, `,`, TAB or `|`; guessed unless told.
    #[ts(optional = nullable)]
    delimiter: Option<String>,
    /// A sheet of the workbook; the first unless told.
    #[ts(optional = nullable)]
    sheet: Option<String>,
    #[ts(optional = nullable)]
    mapping: Option<ListMapping>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum WhoRefusal {
    #[error("the file names no supplier")]
    Choose,
    #[error("no such supplier")]
    NoSuchSupplier,
    #[error("the file is of {theirs}, not of {ours}")]
    Other { theirs: String, their_vat: String, ours: String, our_vat: String },
    #[error("no column holds {what}")]
    NoColumn { what: &'static str },
}

impl Refusal for WhoRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            WhoRefusal::Choose => Sentence::new("refusal-list-choose-supplier"),
            WhoRefusal::NoSuchSupplier => Sentence::new("refusal-list-no-such-supplier"),
            WhoRefusal::Other { theirs, their_vat, ours, our_vat } => {
                Sentence::new("refusal-list-other-supplier")
                    .text("theirs", theirs)
                    .text("their_vat", their_vat)
                    .text("ours", ours)
                    .text("our_vat", our_vat)
            }
            WhoRefusal::NoColumn { what } => Sentence::new(what),
        }
    }
}

/// A file understood.
pub(super) struct Reading {
    pub(super) source: Source,
    pub(super) suppliers: Vec<Supplier>,
    pub(super) settled: Settled,
    pub(super) remembered: Option<Remembered>,
    pub(super) plan: Plan,
    /// Lines of what the supplier has not now.
    pub(super) unavailable: usize,
    /// Lines of other suppliers than the one chosen.
    pub(super) left_aside: usize,
    /// Of the file, how it is read and the catalogue as it stands: the same means that the same will be done.
    pub(super) fingerprint: String,
}

/// Reads a file and compares it with the catalogue. Changes nothing.
pub(super) fn read(conn: &Connection, ctx: &Context<'_>, input: &ListSource) -> Result<Reading, Failure> {
    let options = Options {
        encoding: input.encoding.as_deref().and_then(Encoding::from_name),
        delimiter: input.delimiter.as_deref().and_then(Delimiter::from_text),
        sheet: input.sheet.clone(),
    };
    let mut source = source::load(&input.file, &options)?;
    let before = source.rows.len();
    let suppliers = who(conn, input.supplier, &mut source)?;
    let left_aside = before - source.rows.len();
    let remembered = match suppliers.as_slice() {
        [one] if !one.id.0.is_nil() => {
            catalogue::mapping(conn, one.id)?.and_then(|json| Remembered::read(&json))
        }
        _ => None,
    };
    let told = input.mapping.clone().unwrap_or_default();
    let settled = mapping::settle(ctx, &source, &told, remembered.as_ref())?;
    let known = Known {
        products: catalogue::products(conn, ctx.today, true)?,
        packs: catalogue::packs(conn, ctx.today, true)?,
        today: ctx.today,
    };
    let (plan, unavailable) = planned(&source, &suppliers, &settled.terms, &known);
    let whole = format!("{} {suppliers:?} {:?} {plan:?}", source.hash, settled.terms);
    let fingerprint = hex(&Sha256::digest(whole.as_bytes()));
    Ok(Reading { source, suppliers, settled, remembered, plan, unavailable, left_aside, fingerprint })
}

/// Every line read and compared; without a column of names or prices there is nothing to compare.
fn planned(source: &Source, suppliers: &[Supplier], terms: &Terms, known: &Known) -> (Plan, usize) {
    if missing_column(source, terms).is_some() {
        return (Plan::default(), 0);
    }
    let (mut lines, mut wrong, mut unavailable) = (Vec::<Line>::new(), Vec::<Wrong>::new(), 0);
    let mut mentioned: Vec<&Row> = Vec::new();
    for row in &source.rows {
        match lines::read(row, terms) {
            Read::Line(line) => lines.push(*line),
            Read::Unavailable => unavailable += 1,
            Read::Wrong(one) => {
                mentioned.push(row);
                wrong.push(one);
            }
        }
    }
    let last = source.rows.last().map_or(0, |row| row.row);
    for (at, alone) in source.alone.iter().enumerate() {
        let row = Row { row: last + at + 1, supplier: None, cells: Vec::new(), ours: Some(alone.clone()) };
        match lines::read(&row, terms) {
            Read::Line(line) => lines.push(*line),
            Read::Wrong(one) => wrong.push(one),
            Read::Unavailable => {}
        }
    }
    let mut plan = plan::plan(lines, suppliers, known, &mentioned);
    plan.wrong.extend(wrong);
    plan.wrong.sort_by_key(|one| one.row);
    (plan, unavailable)
}

/// The first column that a supplier's list cannot do without.
pub(super) fn missing_column(source: &Source, terms: &Terms) -> Option<WhoRefusal> {
    use super::columns::Field;
    let needed =
        [(Field::Name, "refusal-list-no-name-column"), (Field::Price, "refusal-list-no-price-column")];
    let missing = needed.into_iter().find(|(field, _)| !terms.columns.contains(&Some(*field)));
    missing.filter(|_| source.kind == Kind::List).map(|(_, what)| WhoRefusal::NoColumn { what })
}

/// The suppliers of the rows, known or new; rows of others than the one chosen are left aside.
fn who(conn: &Connection, chosen: Option<SupplierId>, source: &mut Source) -> Result<Vec<Supplier>, Failure> {
    let refuse = |refusal: WhoRefusal| Failure::bad_input("supplier", &refusal);
    let known = catalogue::suppliers(conn, true)?;
    let chosen = match chosen {
        Some(id) => {
            let found = known.iter().find(|one| one.id == id).cloned();
            Some(found.ok_or_else(|| Failure::not_found(&WhoRefusal::NoSuchSupplier).at("supplier"))?)
        }
        None => None,
    };
    if source.kind == Kind::List {
        let chosen = chosen.ok_or_else(|| refuse(WhoRefusal::Choose))?;
        for row in &mut source.rows {
            row.supplier = Some(0);
        }
        return Ok(vec![chosen]);
    }
    let Some(chosen) = chosen else {
        let resolved = source.suppliers.iter().map(|named| resolve(named, &known).map_err(refuse));
        return resolved.collect();
    };
    let of_chosen = source.suppliers.iter().position(|named| is_same(named, &chosen));
    let lone = source.suppliers.len() == 1 && !vat_differs(&source.suppliers[0], &chosen);
    let nameless = lone && (chosen.vat_number.is_empty() || source.suppliers[0].vat_number.is_empty());
    let at = of_chosen.or((nameless && source.kind == Kind::Gdxp).then_some(0));
    let Some(at) = at else {
        let theirs = source.suppliers.first().cloned().unwrap_or_else(|| state::new_supplier(String::new()));
        return Err(refuse(other(&theirs, &chosen)));
    };
    source.rows.retain(|row| row.supplier == Some(at));
    for row in &mut source.rows {
        row.supplier = Some(0);
    }
    source.alone.clear();
    Ok(vec![chosen])
}

fn resolve(named: &Supplier, known: &[Supplier]) -> Result<Supplier, WhoRefusal> {
    if let Some(found) = known.iter().find(|one| is_same(named, one)) {
        return Ok(found.clone());
    }
    match known.iter().find(|one| compact(&one.name) == compact(&named.name)) {
        Some(ours) => Err(other(named, ours)),
        None => Ok(named.clone()),
    }
}

/// The VAT number is the world-wide key; without it the name says who it is.
fn is_same(named: &Supplier, known: &Supplier) -> bool {
    let (theirs, ours) = (compact(&named.vat_number), compact(&known.vat_number));
    if theirs.is_empty() || ours.is_empty() {
        compact(&named.name) == compact(&known.name)
    } else {
        theirs == ours
    }
}

fn vat_differs(named: &Supplier, known: &Supplier) -> bool {
    let (theirs, ours) = (compact(&named.vat_number), compact(&known.vat_number));
    !theirs.is_empty() && !ours.is_empty() && theirs != ours
}

fn other(theirs: &Supplier, ours: &Supplier) -> WhoRefusal {
    WhoRefusal::Other {
        theirs: theirs.name.clone(),
        their_vat: theirs.vat_number.clone(),
        ours: ours.name.clone(),
        our_vat: ours.vat_number.clone(),
    }
}
