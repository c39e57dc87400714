//! A workbook of orders: which cell is whose, before any rule is asked. Values in, values out.

use super::model::Unit;
use crate::kernel::ids::{HouseholdId, OfferId};
use crate::kernel::search::compact;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::members::Code;
use std::collections::{HashMap, HashSet};

/// How a workbook is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Layout {
    /// One row for each household, one column for each product.
    Rows,
    /// One sheet for each household, one row for each product, as on the paper.
    Sheets,
}

/// A product as the workbook names it.
pub(super) struct Printed {
    pub(super) offer: OfferId,
    pub(super) position: i64,
    pub(super) name: String,
    /// As in `par 500 g`.
    pub(super) unit: String,
    pub(super) step: Unit,
}

/// The households one may name, by code.
pub(super) type Known = HashMap<Code, (HouseholdId, String)>;

/// One sheet as it was read; `first_row` is the number a spreadsheet shows beside its first row.
pub(super) struct Page {
    /// None for a text file.
    pub(super) sheet: Option<String>,
    pub(super) first_row: usize,
    pub(super) rows: Vec<Vec<String>>,
}

/// Where something stands. Rows as a spreadsheet counts them, columns from 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) sheet: Option<String>,
    pub(super) row: usize,
    pub(super) column: usize,
}

/// The form of one household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Planned {
    pub(super) household: HouseholdId,
    pub(super) code: Code,
    pub(super) name: String,
    /// Where its code stands.
    pub(super) place: Place,
    /// The name of the pickup place; empty unless the sheet says one.
    pub(super) pickup: String,
    pub(super) lines: Vec<PlannedLine>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlannedLine {
    pub(super) offer: OfferId,
    pub(super) name: String,
    pub(super) firm: String,
    pub(super) more: Option<String>,
    pub(super) less: Option<String>,
    pub(super) place: Place,
}

/// A cell that cannot be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) place: Place,
    pub(super) text: String,
    pub(super) refusal: FileRefusal,
}

#[derive(Default)]
pub(super) struct Plan {
    pub(super) forms: Vec<Planned>,
    pub(super) wrong: Vec<Wrong>,
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum FileRefusal {
    #[error("no order form was recognised")]
    NotAForm,
    #[error("more products than a sheet has columns")]
    TooManyProducts,
    #[error("{text} is no household")]
    NoSuchHousehold { text: String },
    #[error("{code} is {name}")]
    OtherName { code: String, name: String },
    #[error("{code} stands twice")]
    Twice { code: String },
    #[error("no household is named beside quantities")]
    Nobody,
    #[error("{text} is no product of this campaign")]
    NoSuchProduct { text: String },
    #[error("{name} is now printed {unit}")]
    OtherUnit { name: String, unit: String },
    #[error("the product {name} stands twice")]
    ProductTwice { name: String },
    #[error("{count} cells are wrong")]
    Errors { count: i64 },
    #[error("{count} households have a form already")]
    Existing { count: i64 },
    #[error("the file holds no order")]
    Nothing,
    #[error("no form was typed on this laptop")]
    NothingTyped,
    #[error("every form typed on this laptop came too late")]
    OnlyLate,
}

impl Refusal for FileRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            FileRefusal::NotAForm => Sentence::new("refusal-basket-file-not-a-form"),
            FileRefusal::TooManyProducts => Sentence::new("refusal-basket-file-too-many-products"),
            FileRefusal::NoSuchHousehold { text } => {
                Sentence::new("refusal-basket-file-no-such-household").text("text", text)
            }
            FileRefusal::OtherName { code, name } => {
                Sentence::new("refusal-basket-file-other-name").text("code", code).text("name", name)
            }
            FileRefusal::Twice { code } => Sentence::new("refusal-basket-file-twice").text("code", code),
            FileRefusal::Nobody => Sentence::new("refusal-basket-file-nobody"),
            FileRefusal::NoSuchProduct { text } => {
                Sentence::new("refusal-basket-file-no-such-product").text("text", text)
            }
            FileRefusal::OtherUnit { name, unit } => {
                Sentence::new("refusal-basket-file-other-unit").text("name", name).text("unit", unit)
            }
            FileRefusal::ProductTwice { name } => {
                Sentence::new("refusal-basket-file-product-twice").text("name", name)
            }
            FileRefusal::Errors { count } => {
                Sentence::new("refusal-basket-file-errors").count("count", *count)
            }
            FileRefusal::Existing { count } => {
                Sentence::new("refusal-basket-file-existing").text("ask", "form").count("count", *count)
            }
            FileRefusal::Nothing => Sentence::new("refusal-basket-file-nothing"),
            FileRefusal::OnlyLate => Sentence::new("refusal-basket-file-only-late"),
            FileRefusal::NothingTyped => Sentence::new("refusal-basket-file-nothing-typed"),
        }
    }
}

/// What a product is called in a workbook: `12. Farine T80 (par 500 g)`.
pub(super) fn heading(product: &Printed) -> String {
    format!("{}. {} ({})", product.position, product.name, product.unit)
}

/// The layout of a workbook; none when it is not one of ours.
pub(super) fn layout(pages: &[Page]) -> Option<Layout> {
    let first = pages.first()?.rows.first()?;
    if first.get(1).is_some_and(|cell| Code::parse(cell).is_some()) {
        return Some(Layout::Sheets);
    }
    let headed = first.get(2).is_some_and(|cell| starts_with_number(cell));
    headed.then_some(Layout::Rows)
}

fn starts_with_number(cell: &str) -> bool {
    cell.trim_start().starts_with(|first: char| first.is_ascii_digit())
}

/// Finds whose each cell is.
pub(super) fn plan(layout: Layout, pages: &[Page], products: &[Printed], known: &Known) -> Plan {
    let mut reading = Reading { products, known, seen: HashSet::new(), plan: Plan::default() };
    match layout {
        Layout::Rows => reading.rows(&pages[0]),
        Layout::Sheets => pages.iter().for_each(|page| reading.sheet(page)),
    }
    reading.plan
}

struct Reading<'a> {
    products: &'a [Printed],
    known: &'a Known,
    seen: HashSet<HouseholdId>,
    plan: Plan,
}

impl<'a> Reading<'a> {
    fn rows(&mut self, page: &Page) {
        let headings = &page.rows[0];
        let mut columns: Vec<(usize, &'a Printed)> = Vec::new();
        for (column, heading) in headings.iter().enumerate().skip(2) {
            let used = page.rows.iter().skip(1).any(|row| !row[column].trim().is_empty());
            if !used {
                continue;
            }
            let place = at(page, 0, column);
            match self.product(heading) {
                Err(refusal) => self.wrong(place, heading, refusal),
                Ok(product) if columns.iter().any(|(_, one)| one.offer == product.offer) => {
                    self.wrong(place, heading, FileRefusal::ProductTwice { name: product.name.clone() });
                }
                Ok(product) => columns.push((column, product)),
            }
        }
        for (row, cells) in page.rows.iter().enumerate().skip(1) {
            let lines: Vec<PlannedLine> = columns
                .iter()
                .filter(|(column, _)| !cells[*column].trim().is_empty())
                .map(|(column, product)| line(product, &cells[*column], [None, None], at(page, row, *column)))
                .collect();
            self.form(at(page, row, 0), [&cells[0], &cells[1], ""], lines);
        }
    }

    /// First row: the word for the code, the code, the name, the pickup place if one is said. Then headings, then the
    /// products: number, name, unit, quantity, what is accepted beyond, what is accepted below.
    fn sheet(&mut self, page: &Page) {
        let cell = |row: &[String], column: usize| row.get(column).cloned().unwrap_or_default();
        let mut lines: Vec<PlannedLine> = Vec::new();
        for (row, cells) in page.rows.iter().enumerate().skip(1) {
            let [firm, more, less] = [3, 4, 5].map(|column| cell(cells, column));
            let asks = [&firm, &more, &less].into_iter().any(|text| !text.trim().is_empty());
            if !asks || !starts_with_number(&cells[0]) {
                continue;
            }
            let heading = format!("{}. {} ({})", cells[0].trim(), cell(cells, 1), cell(cells, 2));
            match self.product(&heading) {
                Err(refusal) => self.wrong(at(page, row, 1), &heading, refusal),
                Ok(product) if lines.iter().any(|line| line.offer == product.offer) => {
                    let refusal = FileRefusal::ProductTwice { name: product.name.clone() };
                    self.wrong(at(page, row, 1), &heading, refusal);
                }
                Ok(product) => lines.push(line(product, &firm, [Some(more), Some(less)], at(page, row, 3))),
            }
        }
        let first = &page.rows[0];
        self.form(at(page, 0, 1), [&cell(first, 1), &cell(first, 2), &cell(first, 3)], lines);
    }

    fn form(&mut self, place: Place, [code, name, pickup]: [&str; 3], lines: Vec<PlannedLine>) {
        if lines.is_empty() {
            return;
        }
        let text = code.trim().to_owned();
        let found = Code::parse(&text).and_then(|code| Some((code, self.known.get(&code)?)));
        let Some((code, (household, known))) = found else {
            let nobody = text.is_empty();
            let refusal = FileRefusal::NoSuchHousehold { text: text.clone() };
            return self.wrong(place, &text, if nobody { FileRefusal::Nobody } else { refusal });
        };
        // A column sorted without the others would give a household somebody else's wishes.
        if !name.trim().is_empty() && compact(name) != compact(known) {
            let refusal = FileRefusal::OtherName { code: code.to_string(), name: known.clone() };
            return self.wrong(place, name, refusal);
        }
        if !self.seen.insert(*household) {
            return self.wrong(place, &text, FileRefusal::Twice { code: code.to_string() });
        }
        let (household, name) = (*household, known.clone());
        let pickup = pickup.trim().to_owned();
        self.plan.forms.push(Planned { household, code, name, place, pickup, lines });
    }

    /// The product of a heading: by its number and name, or by its name alone when the numbers moved.
    fn product(&self, heading: &str) -> Result<&'a Printed, FileRefusal> {
        let told = compact(heading);
        let exact = self.products.iter().find(|product| compact(&self::heading(product)) == told);
        if let Some(product) = exact {
            return Ok(product);
        }
        let rest = heading.trim().trim_start_matches(|first: char| first.is_ascii_digit() || first == '.');
        let rest = compact(rest);
        let named = |product: &&Printed| {
            let name = compact(&product.name);
            !name.is_empty() && rest.starts_with(&name)
        };
        let found = self.products.iter().filter(named).max_by_key(|product| product.name.len());
        let Some(product) = found else {
            return Err(FileRefusal::NoSuchProduct { text: heading.trim().to_owned() });
        };
        // A cross counts printed units: they must be the ones of today.
        if rest == compact(&product.name) + &compact(&product.unit) {
            return Ok(product);
        }
        Err(FileRefusal::OtherUnit { name: product.name.clone(), unit: product.unit.clone() })
    }

    fn wrong(&mut self, place: Place, text: &str, refusal: FileRefusal) {
        self.plan.wrong.push(Wrong { place, text: text.to_owned(), refusal });
    }
}

fn at(page: &Page, row: usize, column: usize) -> Place {
    Place { sheet: page.sheet.clone(), row: page.first_row + row, column }
}

/// What is asked firmly, then what is accepted more or less, if anything.
fn line(product: &Printed, firm: &str, spare: [Option<String>; 2], place: Place) -> PlannedLine {
    let [more, less] = spare.map(|text| text.filter(|text| !text.trim().is_empty()));
    PlannedLine { offer: product.offer, name: product.name.clone(), firm: firm.to_owned(), more, less, place }
}
