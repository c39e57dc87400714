//! Rows of texts become lines of a price list: a product with one pack and its price, or what is wrong at which
//! cell. Values in, values out.

use super::columns::Field;
use super::prices::PriceFor;
use super::source::Row;
use super::units::{self, Measure, ONE_MEASURE, ONE_PIECE};
use super::{meant, state};
use crate::catalogue::{
    Allergens, Bulk, Pack, PackPrice, PriceBreak, PricedBy, Product, Shelf, VatRefusal, read_vat,
};
use crate::kernel::ids::{PackId, ProductId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::number::{NumberRefusal, Sign, read_decimal, read_money, read_unit_price};
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::half_away_from_zero;
use crate::kernel::search::fold;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::kernel::text;
use chrono::NaiveDate;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;
use uuid::Uuid;

/// Which mark stands before the decimals of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
pub(super) enum DecimalMark {
    Comma,
    Point,
}

/// How the rows of one file are read.
#[derive(Debug)]
pub(super) struct Terms {
    pub(super) headers: Vec<String>,
    pub(super) columns: Vec<Option<Field>>,
    /// By the text of the unit, trimmed.
    pub(super) units: BTreeMap<String, Measure>,
    /// Whether the prices are without VAT.
    pub(super) net: bool,
    pub(super) price_for: PriceFor,
    /// The measure the price heading names, when it does: lines of another one cannot be priced by it.
    pub(super) measure: Option<Dimension>,
    /// For the lines that say none.
    pub(super) vat: Option<BasisPoints>,
    pub(super) decimal: Option<DecimalMark>,
    /// The name of a pack of several units, and of a line without a unit.
    pub(super) case_word: String,
    pub(super) piece_word: String,
    pub(super) today: NaiveDate,
}

/// A line that could be read; its ids are still empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) row: usize,
    pub(super) supplier: Option<usize>,
    /// The number of the product in an exported catalogue: everything of the product is then stated.
    pub(super) sheet: Option<String>,
    pub(super) product: Product,
    pub(super) pack: Option<Pack>,
    pub(super) states: States,
}

/// What a supplier's line says beyond its price.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct States {
    pub(super) vat: bool,
    pub(super) deposit: bool,
    /// How much a pack holds; else the price alone counts.
    pub(super) content: bool,
}

/// A cell that cannot be read, or a line that cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) row: usize,
    pub(super) column: Option<usize>,
    pub(super) text: String,
    pub(super) sentence: Sentence,
}

/// What a row is.
#[derive(Debug)]
pub(super) enum Read {
    Line(Box<Line>),
    Wrong(Wrong),
    /// The supplier has none of it now.
    Unavailable,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum CellRefusal {
    #[error("a title or merged cells")]
    OneCell,
    #[error("the headings again")]
    Headings,
    #[error("no name")]
    NoName,
    #[error("no price")]
    NoPrice,
    #[error("a price of zero")]
    ZeroPrice,
    #[error("{text} is no number of units")]
    PackUnits { text: String },
    #[error("a price by {per:?}, and {unit} is measured otherwise")]
    OtherMeasure { per: Dimension, unit: String },
    #[error("{text} is no VAT")]
    Vat { text: String },
    #[error("{text} is no quantity of that unit")]
    Quantity { text: String },
    #[error("the least is over the most")]
    LeastOverMost,
    #[error("no whole number of steps")]
    NotSteps,
}

impl Refusal for CellRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            CellRefusal::OneCell => Sentence::new("refusal-list-one-cell"),
            CellRefusal::Headings => Sentence::new("refusal-list-headings-again"),
            CellRefusal::NoName => Sentence::new("refusal-list-no-name"),
            CellRefusal::NoPrice => Sentence::new("refusal-list-no-price"),
            CellRefusal::ZeroPrice => Sentence::new("refusal-list-zero-price"),
            CellRefusal::PackUnits { text } => Sentence::new("refusal-list-pack-units").text("text", text),
            CellRefusal::OtherMeasure { per: Dimension::Volume, unit } => {
                Sentence::new("refusal-list-price-per-litre").text("unit", unit)
            }
            CellRefusal::OtherMeasure { per: Dimension::Mass | Dimension::Count, unit } => {
                Sentence::new("refusal-list-price-per-kilogram").text("unit", unit)
            }
            CellRefusal::Vat { text } => Sentence::new("refusal-list-vat").text("text", text),
            CellRefusal::Quantity { text } => Sentence::new("refusal-list-quantity").text("text", text),
            CellRefusal::LeastOverMost => Sentence::new("refusal-list-least-over-most"),
            CellRefusal::NotSteps => Sentence::new("refusal-list-not-steps"),
        }
    }
}

/// Words that say that a product cannot be had.
const UNAVAILABLE: [&str; 10] =
    ["no", "non", "n", "0", "false", "faux", "falso", "rupture", "epuise", "esaurito"];
/// A household is offered whole units up to so much (g, ml); what is larger is sold in bulk, by one kg or litre.
const WHOLE_UNIT_MAX: i64 = 5_000;
/// 100 t, 100 m³, a hundred million pieces.
const CONTENT_MAX: i64 = 100_000_000;

/// Reads a row of a file.
pub(super) fn read(row: &Row, terms: &Terms) -> Read {
    let read = match &row.ours {
        Some(state) => read_ours(row, state, terms),
        None => return Cells { row, terms }.read(),
    };
    match read {
        Ok(line) => Read::Line(Box::new(line)),
        Err(wrong) => Read::Wrong(wrong),
    }
}

fn read_ours(row: &Row, state: &state::State, terms: &Terms) -> Result<Line, Wrong> {
    let column =
        |key: &str| terms.headers.iter().position(|one| super::vocabulary::key_of_heading(one) == Some(key));
    let wrong = |wrong: state::WrongText| Wrong {
        row: row.row,
        column: column(wrong.key),
        text: wrong.text,
        sentence: wrong.sentence,
    };
    let (product, pack) = state::read(state, terms.today).map_err(wrong)?;
    if pack.is_some() && row.supplier.is_none() {
        let sentence = Sentence::new("refusal-list-no-supplier");
        return Err(Wrong { row: row.row, column: column("supplier"), text: String::new(), sentence });
    }
    let sheet = Some(state.get("sheet").cloned().unwrap_or_default());
    Ok(Line { row: row.row, supplier: row.supplier, sheet, product, pack, states: States::default() })
}

struct Cells<'a> {
    row: &'a Row,
    terms: &'a Terms,
}

impl Cells<'_> {
    fn text(&self, field: Field) -> &str {
        let column = self.terms.columns.iter().position(|one| *one == Some(field));
        column.and_then(|column| self.row.cells.get(column)).map(|cell| cell.trim()).unwrap_or_default()
    }

    fn heading(&self, field: Field) -> &str {
        let column = self.terms.columns.iter().position(|one| *one == Some(field));
        column.and_then(|column| self.terms.headers.get(column)).map(String::as_str).unwrap_or_default()
    }

    fn wrong(&self, field: Field, sentence: Sentence) -> Wrong {
        let column = self.terms.columns.iter().position(|one| *one == Some(field));
        Wrong { row: self.row.row, column, text: self.text(field).to_owned(), sentence }
    }

    fn refuse(&self, field: Field, refusal: &impl Refusal) -> Wrong {
        self.wrong(field, text::of_cell(refusal.sentence()))
    }

    fn read(&self) -> Read {
        if UNAVAILABLE.contains(&fold(self.text(Field::Available)).as_str()) {
            return Read::Unavailable;
        }
        match self.line() {
            Ok(line) => Read::Line(Box::new(line)),
            Err(wrong) => Read::Wrong(wrong),
        }
    }

    fn line(&self) -> Result<Line, Wrong> {
        self.check_shape()?;
        let measure = self.terms.units.get(self.text(Field::Unit)).copied().unwrap_or(ONE_PIECE);
        let product = self.product(measure)?;
        let pack = self.pack(measure)?;
        let several = !matches!(self.text(Field::PackUnits), "" | "0" | "1");
        let content = match self.price_for(measure) {
            PriceFor::Pack => true,
            PriceFor::Unit => several,
            PriceFor::Measure => several || measure.qty != one(measure.dimension),
        };
        let vat = !self.text(Field::Vat).is_empty() || self.terms.vat.is_some();
        let states = States { vat, deposit: !self.text(Field::Deposit).is_empty(), content };
        let (row, supplier) = (self.row.row, self.row.supplier);
        Ok(Line { row, supplier, sheet: None, product, pack: Some(pack), states })
    }

    /// A title, merged cells, or the headings once more are no product.
    fn check_shape(&self) -> Result<(), Wrong> {
        let filled = self.row.cells.iter().filter(|cell| !cell.trim().is_empty()).count();
        if filled == 1 && self.row.cells.len() > 1 {
            return Err(self.refuse(Field::Name, &CellRefusal::OneCell));
        }
        let again = |field| {
            let column = self.terms.columns.iter().position(|one| *one == Some(field));
            let heading = column.and_then(|column| self.terms.headers.get(column));
            heading.is_some_and(|heading| !heading.is_empty() && fold(heading) == fold(self.text(field)))
        };
        if again(Field::Name) && again(Field::Price) {
            return Err(self.refuse(Field::Name, &CellRefusal::Headings));
        }
        Ok(())
    }

    fn product(&self, measure: Measure) -> Result<Product, Wrong> {
        let name = self.line_of(Field::Name)?;
        if !name.chars().any(char::is_alphanumeric) {
            return Err(self.refuse(Field::Name, &CellRefusal::NoName));
        }
        let bulk_step = measure.dimension != Dimension::Count && measure.qty > WHOLE_UNIT_MAX;
        let usual = if bulk_step { 1_000 } else { measure.qty };
        let step_qty = self.quantity(Field::Step, measure)?.unwrap_or(usual);
        let min_qty = self.quantity(Field::Least, measure)?.filter(|least| *least > step_qty);
        let max_qty = self.quantity(Field::Most, measure)?;
        for (field, qty) in [(Field::Least, min_qty), (Field::Most, max_qty)] {
            if qty.is_some_and(|qty| qty % step_qty != 0) {
                return Err(self.refuse(field, &CellRefusal::NotSteps));
            }
        }
        if let (Some(least), Some(most)) = (min_qty, max_qty)
            && least > most
        {
            return Err(self.refuse(Field::Least, &CellRefusal::LeastOverMost));
        }
        let family = self.line_of(Field::Family)?;
        let note = text::lines(self.text(Field::Note), text::NOTE_CHARS_MAX);
        let deposit = self.text(Field::Deposit);
        let deposit =
            if deposit.is_empty() { Ok(Money::ZERO) } else { read_money(deposit, Sign::NotNegative) };
        Ok(Product {
            id: ProductId(Uuid::nil()),
            name,
            food: meant::is_food(&family),
            family,
            stand: String::new(),
            pictogram: String::new(),
            dimension: measure.dimension,
            step_qty,
            min_qty,
            max_qty,
            density_g_per_l: None,
            origin: self.line_of(Field::Origin)?,
            labels: meant::labels(self.heading(Field::Label), self.text(Field::Label)),
            shelf: Shelf::Dry,
            bulk: Bulk::Allowed,
            bulk_reason: String::new(),
            ingredients: String::new(),
            loss: BasisPoints::ZERO,
            deposit: deposit.map_err(|refusal| self.refuse(Field::Deposit, &refusal))?,
            note: note.map_err(|refusal| self.refuse(Field::Note, &refusal))?,
            allergens: Allergens::new(),
            vat: self.vat()?,
            archived_on: None,
        })
    }

    fn pack(&self, measure: Measure) -> Result<Pack, Wrong> {
        let held = self.text(Field::PackUnits);
        let no_units = || self.refuse(Field::PackUnits, &CellRefusal::PackUnits { text: held.to_owned() });
        let count = units::pack_units(held).ok_or_else(no_units)?;
        let content = measure.qty.checked_mul(count).filter(|content| *content <= CONTENT_MAX);
        let content_qty = content.ok_or_else(no_units)?;
        let unit_price = self.price(measure.dimension)?;
        let (priced_by, price_e4) = match self.price_for(measure) {
            PriceFor::Pack => (PricedBy::Pack, Some(unit_price)),
            PriceFor::Measure => (PricedBy::Unit, Some(unit_price)),
            PriceFor::Unit if measure.qty == one(measure.dimension) => (PricedBy::Unit, Some(unit_price)),
            PriceFor::Unit => (PricedBy::Pack, unit_price.checked_mul(count)),
        };
        self.check_measure(measure)?;
        let price_e4 = price_e4.ok_or_else(no_units)?;
        let unit = self.line_of(Field::Unit)?;
        let name = match (count, unit.is_empty()) {
            (1, false) => unit,
            (1, true) => self.terms.piece_word.clone(),
            _ => self.terms.case_word.clone(),
        };
        let breaks = vec![PriceBreak { from_packs: 1, price_e4 }];
        Ok(Pack {
            id: PackId(Uuid::nil()),
            product: ProductId(Uuid::nil()),
            supplier: SupplierId(Uuid::nil()),
            reference: self.line_of(Field::Reference)?,
            name,
            content_qty,
            priced_by,
            net: self.terms.net,
            minimum_packs: 1,
            divisor: 1,
            variable_weight: false,
            tare_g: None,
            price: Some(PackPrice { since_on: self.terms.today, until_on: None, breaks }),
            archived_on: None,
        })
    }

    fn line_of(&self, field: Field) -> Result<String, Wrong> {
        text::line(self.text(field), text::NAME_CHARS_MAX).map_err(|refusal| self.refuse(field, &refusal))
    }

    /// What the price of this line is for: the cell may say it itself, `1,65 €/kg`. Pieces have no other measure.
    fn price_for(&self, measure: Measure) -> PriceFor {
        let cell_says = self.text(Field::Price).contains('/');
        let asked = if cell_says { PriceFor::Measure } else { self.terms.price_for };
        match measure.dimension {
            Dimension::Count if asked == PriceFor::Measure => PriceFor::Unit,
            Dimension::Count | Dimension::Mass | Dimension::Volume => asked,
        }
    }

    /// A price by the kilogram prices what is weighed, and nothing else.
    fn check_measure(&self, measure: Measure) -> Result<(), Wrong> {
        match self.terms.measure {
            Some(per) if per != measure.dimension => {
                let unit = self.text(Field::Unit).to_owned();
                Err(self.refuse(Field::Price, &CellRefusal::OtherMeasure { per, unit }))
            }
            Some(_) | None => Ok(()),
        }
    }

    /// The price as the line writes it, in 1/10,000 euro.
    fn price(&self, dimension: Dimension) -> Result<i64, Wrong> {
        let text = self.text(Field::Price);
        let read = match read_unit_price(text, dimension) {
            Err(NumberRefusal::Ambiguous { .. }) if self.terms.decimal.is_some() => {
                read_unit_price(&settled(text, self.terms.decimal), dimension)
            }
            Err(NumberRefusal::TooPrecise { .. }) if self.terms.decimal == Some(DecimalMark::Point) => {
                return computed(text).ok_or_else(|| self.refuse(Field::Price, &CellRefusal::NoPrice));
            }
            other => other,
        };
        match read {
            Ok(price) if price.e4() == 0 => Err(self.refuse(Field::Price, &CellRefusal::ZeroPrice)),
            Ok(price) => Ok(price.e4()),
            Err(NumberRefusal::Empty) => Err(self.refuse(Field::Price, &CellRefusal::NoPrice)),
            Err(refusal) => Err(self.refuse(Field::Price, &refusal)),
        }
    }

    fn vat(&self) -> Result<BasisPoints, Wrong> {
        let text = self.text(Field::Vat);
        if text.is_empty() {
            return Ok(self.terms.vat.unwrap_or(BasisPoints::ZERO));
        }
        read_vat(text).map_err(|refusal| match refusal {
            VatRefusal::TooHigh { .. } => self.refuse(Field::Vat, &refusal),
            VatRefusal::Number(_) => self.refuse(Field::Vat, &CellRefusal::Vat { text: text.to_owned() }),
        })
    }

    /// So many units as grams, millilitres or pieces; `0` and nothing are no rule.
    fn quantity(&self, field: Field, measure: Measure) -> Result<Option<i64>, Wrong> {
        let text = self.text(field);
        if text.is_empty() {
            return Ok(None);
        }
        let refuse = || self.refuse(field, &CellRefusal::Quantity { text: text.to_owned() });
        let count = read_decimal(text, Sign::NotNegative).map_err(|_| refuse())?;
        let exact = count.checked_mul(Decimal::from(measure.qty)).ok_or_else(refuse)?.normalize();
        let qty = if exact.is_integer() { exact.to_i64() } else { None };
        let qty = qty.filter(|qty| *qty <= CONTENT_MAX).ok_or_else(refuse)?;
        Ok(Some(qty).filter(|qty| *qty > 0))
    }
}

/// What one unit price is for: a kilogram, a litre or a piece, in grams, millilitres or pieces.
fn one(dimension: Dimension) -> i64 {
    match dimension {
        Dimension::Mass | Dimension::Volume => ONE_MEASURE,
        Dimension::Count => 1,
    }
}

/// `1,234` once the mark of the decimals is known: `1,2340`, or `1234`.
fn settled(text: &str, mark: Option<DecimalMark>) -> String {
    let (decimal, thousands) = match mark {
        Some(DecimalMark::Comma) => (',', '.'),
        Some(DecimalMark::Point) | None => ('.', ','),
    };
    if text.contains(thousands) {
        return text.replace(thousands, "");
    }
    let Some(at) = text.find(decimal) else { return text.to_owned() };
    let digits = text[at + 1..].bytes().take_while(u8::is_ascii_digit).count();
    let (head, tail) = text.split_at(at + 1 + digits);
    format!("{head}0{tail}")
}

/// A price that a spreadsheet computed (`2.3333333333`), rounded once to 1/10,000 euro.
fn computed(text: &str) -> Option<i64> {
    let exact = Decimal::from_str_exact(text).ok()?;
    let e4 = half_away_from_zero(exact.checked_mul(Decimal::from(10_000))?).ok()?;
    (e4 > 0).then_some(e4)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn terms(decimal: Option<DecimalMark>) -> Terms {
        let columns =
            [Field::Reference, Field::Name, Field::Unit, Field::PackUnits, Field::Price, Field::Vat];
        let measure = |dimension, qty| Measure { dimension, qty };
        Terms {
            headers: ["Réf", "Produit", "Unité", "Colis", "Prix", "TVA"].map(str::to_owned).to_vec(),
            columns: columns.map(Some).to_vec(),
            units: [
                ("kg".to_owned(), measure(Dimension::Mass, 1_000)),
                ("500 g".to_owned(), measure(Dimension::Mass, 500)),
                ("25 kg".to_owned(), measure(Dimension::Mass, 25_000)),
                ("L".to_owned(), measure(Dimension::Volume, 1_000)),
            ]
            .into(),
            net: true,
            price_for: PriceFor::Unit,
            measure: None,
            vat: None,
            decimal,
            case_word: "colis".to_owned(),
            piece_word: "pièce".to_owned(),
            today: NaiveDate::default(),
        }
    }

    /// The content, what the price is for and the price in 1/10,000 euro; or the key of the sentence.
    fn said(text: &str, decimal: Option<DecimalMark>) -> String {
        said_under(text, &terms(decimal))
    }

    fn said_under(text: &str, terms: &Terms) -> String {
        let cells = text.split('|').map(str::to_owned).collect();
        let row = Row { row: 2, supplier: None, cells, ours: None };
        match read(&row, terms) {
            Read::Line(line) => {
                let pack = line.pack.expect("a line of a list has a pack");
                let price = pack.price.expect("and a price").breaks[0].price_e4;
                format!("{} {} {price}", pack.content_qty, pack.priced_by.code())
            }
            Read::Wrong(wrong) => format!("{:?} {}", wrong.column, wrong.sentence.key),
            Read::Unavailable => "unavailable".to_owned(),
        }
    }

    #[test]
    fn a_line_gives_a_pack_with_an_exact_price() {
        for (text, expected) in [
            ("1|Noix|kg||2,34|6", "1000 unit 23400"),
            ("1|Noix|kg|25|1.7458|5,5", "25000 unit 17458"),
            ("1|Tomates|500 g|20 Piece|1,2|6", "10000 pack 240000"),
            ("1|Savon|pain|12|3,20 €|20", "12 unit 32000"),
            ("1|Noix|kg||-2|6", "Some(4) number-negative"),
            ("1|Noix|kg||1,234|6", "Some(4) number-ambiguous"),
            ("1|Noix|kg||=SUM(A1)|6", "Some(4) number-not-a-number"),
            ("1|Noix|kg|||6", "Some(4) refusal-list-no-price"),
            ("1|Noix|kg||0|6", "Some(4) refusal-list-zero-price"),
            ("1||kg||2|6", "Some(1) refusal-list-no-name"),
            ("|Légumes||||", "Some(1) refusal-list-one-cell"),
            ("Réf|Produit|Unité|Colis|Prix|TVA", "Some(1) refusal-list-headings-again"),
            ("1|Noix|kg|deux|2|6", "Some(3) refusal-list-pack-units"),
            ("1|Noix|kg||2|600", "Some(5) refusal-vat-too-high"),
            ("1|Noix|kg||2|55", "Some(5) refusal-vat-too-high"),
            ("1|Noix|kg||2|normale", "Some(5) refusal-list-vat"),
            ("1|P\u{8e}che|kg||2|6", "Some(1) refusal-file-letters"),
            ("1|Seigle|25 kg||1,65 €/kg|5,5", "25000 unit 16500"),
            ("1|Seigle|25 kg||41,25|5,5", "25000 pack 412500"),
            ("1|Noix|kg||3 €/L|6", "Some(4) number-wrong-unit-price-mass"),
        ] {
            assert_eq!(said(text, None), expected, "{text}");
        }
    }

    #[test]
    fn a_price_by_the_kilogram_is_not_the_price_of_the_sack() {
        let by_measure = Terms { price_for: PriceFor::Measure, ..terms(None) };
        let by_kilogram = Terms { measure: Some(Dimension::Mass), ..terms(None) };
        let by_kilogram = Terms { price_for: PriceFor::Measure, ..by_kilogram };
        for (text, measure, kilogram) in [
            ("1|Seigle|25 kg||1,65|5,5", "25000 unit 16500", "25000 unit 16500"),
            ("1|Pois|500 g|20|2,40|5,5", "10000 unit 24000", "10000 unit 24000"),
            ("1|Noix|kg|5|2|5,5", "5000 unit 20000", "5000 unit 20000"),
            ("1|Huile|L|5|8|5,5", "5000 unit 80000", "Some(4) refusal-list-price-per-kilogram"),
            ("1|Savon|pain|12|3|20", "12 unit 30000", "Some(4) refusal-list-price-per-kilogram"),
        ] {
            assert_eq!(said_under(text, &by_measure), measure, "{text}");
            assert_eq!(said_under(text, &by_kilogram), kilogram, "{text}");
        }
    }

    #[test]
    fn an_amount_with_two_readings_is_read_once_the_mark_is_known() {
        let (comma, point) = (Some(DecimalMark::Comma), Some(DecimalMark::Point));
        assert_eq!(said("1|Noix|kg||1,234 €|6", comma), "1000 unit 12340");
        assert_eq!(said("1|Noix|kg||1,234|6", point), "1000 unit 12340000");
        assert_eq!(said("1|Noix|kg||1.234|6", point), "1000 unit 12340");
        assert_eq!(said("1|Noix|kg||2.3333333333|6", point), "1000 unit 23333");
    }
}
