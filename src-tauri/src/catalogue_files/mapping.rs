//! How a file is read: what was chosen on the screen first, then what is remembered of this supplier, then what
//! can be guessed; what a price is comes from its heading before the memory. What stays open is asked.

use super::columns::Field;
use super::lines::{DecimalMark, Terms};
use super::prices::{self, PriceFor};
use super::source::{Kind, Source};
use super::units::{self, Guess, Measure, ONE_MEASURE, ONE_PIECE};
use crate::catalogue::read_vat;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::coded;
use crate::kernel::number::{Sign, read_quantity};
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use crate::kernel::search::fold;
use crate::kernel::text;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

coded! {
    /// What a unit of a price list measures.
    UnitKind { Mass = "mass", Volume = "volume", Count = "count" }
}

impl UnitKind {
    pub(super) fn of(dimension: Dimension) -> UnitKind {
        match dimension {
            Dimension::Mass => UnitKind::Mass,
            Dimension::Volume => UnitKind::Volume,
            Dimension::Count => UnitKind::Count,
        }
    }

    fn dimension(self) -> Dimension {
        match self {
            UnitKind::Mass => Dimension::Mass,
            UnitKind::Volume => Dimension::Volume,
            UnitKind::Count => Dimension::Count,
        }
    }
}

/// What one unit of the list is.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct UnitTold {
    /// As it stands in the file.
    text: String,
    measure: UnitKind,
    /// As typed: `500 g`, `0,75 L`, `6`; one kilogram, one litre or one piece unless told.
    #[serde(default)]
    #[ts(optional = nullable)]
    holds: Option<String>,
}

/// The same, as it is remembered.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct UnitMeaning {
    text: String,
    measure: UnitKind,
    /// In grams, millilitres or pieces.
    qty: i64,
}

/// How the file is read; what is not told is remembered of this supplier, or guessed.
#[derive(Clone, Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ListMapping {
    /// What each column holds.
    #[ts(optional = nullable)]
    columns: Option<Vec<Option<Field>>>,
    #[ts(optional = nullable)]
    units: Option<Vec<UnitTold>>,
    /// Whether the prices are without VAT.
    #[ts(optional = nullable)]
    net: Option<bool>,
    /// What a price is for: a kilogram or litre, one unit of the line, or a whole pack.
    #[ts(optional = nullable)]
    price_for: Option<PriceFor>,
    /// VAT of the lines that say none, in percent, as typed.
    #[ts(optional = nullable)]
    vat: Option<String>,
    /// Which mark stands before the decimals.
    #[ts(optional = nullable)]
    decimal: Option<DecimalMark>,
}

/// What is kept of a reading for the next price list of the same supplier.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Remembered {
    /// Headings folded, with what their columns hold; a column left aside stands there with nothing.
    headings: Vec<(String, Option<Field>)>,
    /// For a list without headings.
    columns: Vec<Option<Field>>,
    units: Vec<UnitMeaning>,
    net: Option<bool>,
    price_for: Option<PriceFor>,
    corrected: Corrected,
    vat_bp: Option<u32>,
    decimal: Option<DecimalMark>,
}

/// What a person said of the prices, whatever their heading says: it holds for that heading, the next time too.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Corrected {
    net: Option<bool>,
    price_for: Option<PriceFor>,
}

/// A unit met in the file.
#[derive(Clone, Debug)]
pub(super) struct Met {
    pub(super) text: String,
    pub(super) lines: usize,
    pub(super) measure: Measure,
    /// Whether it needs no answer.
    pub(super) sure: bool,
}

/// Everything settled, and what is still open.
#[derive(Debug)]
pub(super) struct Settled {
    pub(super) terms: Terms,
    pub(super) units: Vec<Met>,
    pub(super) remembered: bool,
    corrected: Corrected,
    /// Lines that say no VAT while none is told for them.
    pub(super) vat_missing: usize,
}

/// Settles how the rows are read. Errors: the VAT typed cannot be read, at `mapping.vat`.
pub(super) fn settle(
    ctx: &Context<'_>,
    source: &Source,
    told: &ListMapping,
    remembered: Option<&Remembered>,
) -> Result<Settled, Failure> {
    let columns = columns(source, told, remembered);
    let heading =
        columns.iter().position(|one| *one == Some(Field::Price)).and_then(|at| source.headers.get(at));
    let said = heading.map(|heading| prices::said(heading)).unwrap_or_default();
    let corrected = corrected(told, remembered, heading);
    let net = corrected.net.or(said.net).or(remembered.and_then(|one| one.net)).unwrap_or(false);
    let price_for = corrected.price_for.or(said.price_for).or(remembered.and_then(|one| one.price_for));
    let measure = said.measure.filter(|_| corrected.price_for.is_none());
    let vat = match text::told(told.vat.as_deref()) {
        Some(text) => Some(rate(text)?),
        None => remembered.and_then(|one| one.vat_bp).map(BasisPoints::new),
    };
    let by_nature = source.point_is_decimal().then_some(DecimalMark::Point);
    let decimal = told.decimal.or(by_nature).or(remembered.and_then(|one| one.decimal));
    let units = met(source, &columns, &meanings(told)?, remembered, measure);
    let vat_column = columns.iter().position(|one| *one == Some(Field::Vat));
    let says_no_vat = |cells: &Vec<String>| {
        vat_column.and_then(|at| cells.get(at)).is_none_or(|cell| cell.trim().is_empty())
    };
    let filled = |cells: &&Vec<String>| cells.iter().filter(|cell| !cell.trim().is_empty()).count() > 1;
    let told_rows = source.rows.iter().filter(|row| row.ours.is_none()).map(|row| &row.cells).filter(filled);
    let vat_missing = if vat.is_some() { 0 } else { told_rows.filter(|cells| says_no_vat(cells)).count() };
    Ok(Settled {
        remembered: remembered.is_some() && source.kind != Kind::Cabas,
        corrected,
        vat_missing,
        terms: Terms {
            headers: source.headers.clone(),
            columns,
            units: units.iter().map(|one| (one.text.clone(), one.measure)).collect(),
            net: net && source.kind != Kind::Gdxp,
            price_for: price_for.filter(|_| source.kind != Kind::Gdxp).unwrap_or(PriceFor::Unit),
            measure,
            vat,
            decimal,
            case_word: ctx.text("core-list-case"),
            piece_word: ctx.text("core-list-piece"),
            today: ctx.today,
        },
        units,
    })
}

/// What was said of the prices now, or the last time of the very same heading.
fn corrected(told: &ListMapping, remembered: Option<&Remembered>, heading: Option<&String>) -> Corrected {
    let heading = heading.map(|heading| fold(heading)).unwrap_or_default();
    let same = |one: &&Remembered| one.price_heading() == heading;
    let before = remembered.filter(same).map(|one| one.corrected).unwrap_or_default();
    Corrected { net: told.net.or(before.net), price_for: told.price_for.or(before.price_for) }
}

/// What was told of the units. Errors: a quantity that cannot be read, or is nothing.
fn meanings(told: &ListMapping) -> Result<Vec<UnitMeaning>, Failure> {
    let read = |(at, one): (usize, &UnitTold)| {
        let dimension = one.measure.dimension();
        let usual = match dimension {
            Dimension::Mass | Dimension::Volume => 1_000,
            Dimension::Count => 1,
        };
        let typed = text::told(one.holds.as_deref());
        let qty = match typed.map(|text| read_quantity(text, dimension, Sign::NotNegative)) {
            None => usual,
            Some(Ok(quantity)) if quantity.amount() == 0 => usual,
            Some(Ok(quantity)) => quantity.amount(),
            Some(Err(refusal)) => {
                return Err(Failure::bad_input(format!("mapping.units.{at}.holds"), &refusal));
            }
        };
        Ok(UnitMeaning { text: one.text.trim().to_owned(), measure: one.measure, qty })
    };
    told.units.iter().flatten().enumerate().map(read).collect()
}

fn rate(text: &str) -> Result<BasisPoints, Failure> {
    read_vat(text).map_err(|refusal| Failure::bad_input("mapping.vat", &refusal))
}

fn columns(source: &Source, told: &ListMapping, remembered: Option<&Remembered>) -> Vec<Option<Field>> {
    let width = source.columns.len();
    if source.kind != Kind::List {
        return source.columns.clone();
    }
    if let Some(columns) = &told.columns {
        let mut columns = columns.clone();
        columns.resize(width, None);
        return columns;
    }
    let Some(remembered) = remembered else { return source.columns.clone() };
    if !source.is_headed() {
        let same = remembered.columns.len() == width && remembered.headings.is_empty();
        return if same { remembered.columns.clone() } else { source.columns.clone() };
    }
    let known = |heading: &str| remembered.headings.iter().find(|(one, _)| *one == fold(heading));
    let pairs = source.headers.iter().zip(&source.columns);
    let mut taken = Vec::new();
    let columns = pairs.map(|(heading, guessed)| {
        let field = known(heading).map_or(*guessed, |(_, field)| *field);
        let free = field.filter(|field| !taken.contains(field));
        taken.extend(free);
        free
    });
    columns.collect()
}

/// The units of the file, the most frequent first. Where none is written, a price heading may name the measure.
fn met(
    source: &Source,
    columns: &[Option<Field>],
    told: &[UnitMeaning],
    remembered: Option<&Remembered>,
    measure: Option<Dimension>,
) -> Vec<Met> {
    let column = columns.iter().position(|one| *one == Some(Field::Unit));
    let mut counted = BTreeMap::<&str, usize>::new();
    let heading = column.and_then(|at| source.headers.get(at)).map(|heading| fold(heading));
    for row in source.rows.iter().filter(|row| row.ours.is_none()) {
        // A title, merged cells and the headings once more have no unit.
        let filled = row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        let text = column.and_then(|at| row.cells.get(at)).map(|cell| cell.trim()).unwrap_or_default();
        let again = !text.is_empty() && heading.as_deref() == Some(fold(text).as_str());
        if filled > 1 && !again {
            *counted.entry(text).or_default() += 1;
        }
    }
    let by_heading = |text: &str| {
        let dimension = measure.filter(|_| text.is_empty())?;
        Some(Guess { measure: Measure { dimension, qty: ONE_MEASURE }, sure: true })
    };
    let known_units = remembered.map(|one| one.units.as_slice()).unwrap_or_default();
    let meaning = |text: &str| {
        let told = told.iter().chain(known_units).find(|one| one.text.trim() == text && one.qty > 0);
        let told = told.map(|one| Measure { dimension: one.measure.dimension(), qty: one.qty });
        match told {
            Some(measure) => Guess { measure, sure: true },
            None => by_heading(text)
                .or_else(|| units::guess(text))
                .unwrap_or(Guess { measure: ONE_PIECE, sure: false }),
        }
    };
    let mut units: Vec<Met> = counted
        .into_iter()
        .map(|(text, lines)| {
            let Guess { measure, sure } = meaning(text);
            Met { text: text.to_owned(), lines, measure, sure }
        })
        .collect();
    units.sort_by_key(|one| std::cmp::Reverse(one.lines));
    units
}

impl Remembered {
    /// Reads what was kept; what cannot be read is forgotten.
    pub(super) fn read(json: &str) -> Option<Remembered> {
        serde_json::from_str(json).ok()
    }

    /// The heading the prices stood under, folded; empty for a list without headings.
    fn price_heading(&self) -> &str {
        let price = self.headings.iter().find(|(_, field)| *field == Some(Field::Price));
        price.map(|(heading, _)| heading.as_str()).unwrap_or_default()
    }

    /// What to keep of a reading, beside the units of the lists before.
    pub(super) fn of(source: &Source, settled: &Settled, before: Option<&Remembered>) -> Remembered {
        let terms = &settled.terms;
        let pairs = source.headers.iter().map(|heading| fold(heading)).zip(terms.columns.iter().copied());
        let headings = if source.is_headed() {
            pairs.filter(|(heading, _)| !heading.is_empty()).collect()
        } else {
            Vec::new()
        };
        let meaning = |one: &Met| UnitMeaning {
            text: one.text.clone(),
            measure: UnitKind::of(one.measure.dimension),
            qty: one.measure.qty,
        };
        let mut units: Vec<UnitMeaning> = settled.units.iter().map(meaning).collect();
        for old in before.map(|one| one.units.as_slice()).unwrap_or_default() {
            if units.iter().all(|one| one.text != old.text) {
                units.push(old.clone());
            }
        }
        Remembered {
            headings,
            columns: terms.columns.clone(),
            units,
            net: Some(terms.net),
            price_for: Some(terms.price_for),
            corrected: settled.corrected,
            vat_bp: terms.vat.map(BasisPoints::basis_points),
            decimal: terms.decimal,
        }
    }
}
