//! What the screens see of a price list: the plan in words, prices as one says them.

use super::columns::Field;
use super::lines::{DecimalMark, Wrong};
use super::mapping::{Met, UnitKind};
use super::plan::{Change, Deed, Planned};
use super::prices::PriceFor;
use super::reading::{Reading, missing_column};
use super::source::Kind;
use crate::catalogue::{self, Pack, PricedBy, Supplier};
use crate::context::Context;
use crate::kernel::format;
use crate::kernel::ids::SupplierId;
use crate::kernel::money::Money;
use crate::kernel::quantity::{Dimension, Quantity};
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::sheets::Encoding;
use rust_decimal::Decimal;
use serde::Serialize;
use ts_rs::TS;

/// Rows shown as they stand in the file.
const SAMPLE_ROWS: usize = 8;
/// Lines of the plan and wrong lines shown at most; their totals are always given.
const SHOWN_MAX: usize = 300;

#[derive(Debug, Serialize, TS)]
pub(super) struct ListPreview {
    /// Give it back to import what was seen.
    seen: String,
    kind: Kind,
    file_name: String,
    encoding: Option<String>,
    delimiter: Option<String>,
    sheets: Vec<String>,
    sheet: Option<String>,
    suppliers: Vec<ListSupplierView>,
    /// Whether the last reading of this supplier was used.
    remembered: bool,
    headers: Vec<String>,
    columns: Vec<Option<Field>>,
    sample: Vec<Vec<String>>,
    #[ts(type = "number")]
    rows: usize,
    units: Vec<UnitView>,
    net: bool,
    price_for: PriceFor,
    /// In percent, for the lines that say none.
    vat: Option<String>,
    /// Lines without a VAT while none is told for them.
    #[ts(type = "number")]
    vat_missing: usize,
    decimal: Option<DecimalMark>,
    /// Whether an amount of the file may be read two ways.
    decimal_asked: bool,
    /// Why nothing can be compared yet.
    column_missing: Option<String>,
    #[ts(type = "number")]
    added: usize,
    #[ts(type = "number")]
    changed: usize,
    #[ts(type = "number")]
    vanished: usize,
    #[ts(type = "number")]
    unchanged: usize,
    #[ts(type = "number")]
    unavailable: usize,
    #[ts(type = "number")]
    left_aside: usize,
    #[ts(type = "number")]
    wrong_total: usize,
    /// Added, changed and vanished products, at most 300 of each.
    plan: Vec<PlannedView>,
    wrong: Vec<WrongLineView>,
}

/// Whose products the file holds.
#[derive(Debug, Serialize, TS)]
struct ListSupplierView {
    /// None when the import will write it down.
    supplier: Option<SupplierId>,
    name: String,
    vat_number: String,
}

#[derive(Debug, Serialize, TS)]
struct UnitView {
    text: String,
    #[ts(type = "number")]
    lines: usize,
    measure: UnitKind,
    /// As in `500 g`, to be typed back.
    holds: String,
    /// Else the import waits for an answer.
    sure: bool,
}

#[derive(Clone, Copy, Debug, Serialize, TS)]
#[serde(rename_all = "lowercase")]
enum PlannedDeed {
    Added,
    Changed,
    Vanished,
}

#[derive(Debug, Serialize, TS)]
struct PlannedView {
    /// Of the file; none for what has vanished.
    #[ts(type = "number | null")]
    row: Option<usize>,
    deed: PlannedDeed,
    supplier: String,
    reference: String,
    name: String,
    /// As in `colis, 10 kg`.
    pack: String,
    before: Option<String>,
    after: Option<String>,
    /// What else changes, in words.
    changes: Vec<String>,
}

#[derive(Debug, Serialize, TS)]
struct WrongLineView {
    #[ts(type = "number")]
    row: usize,
    header: String,
    text: String,
    message: String,
}

impl ListPreview {
    pub(super) fn of(ctx: &Context<'_>, reading: &Reading) -> ListPreview {
        let Reading { source, settled, plan, suppliers, .. } = reading;
        let terms = &settled.terms;
        let is_ambiguous = |one: &Wrong| one.sentence.key == "number-ambiguous";
        ListPreview {
            seen: reading.fingerprint.clone(),
            kind: source.kind,
            file_name: source.file_name.clone(),
            encoding: source.encoding.map(Encoding::name),
            delimiter: source.delimiter.map(|delimiter| delimiter.as_text().to_owned()),
            sheets: source.sheets.clone(),
            sheet: source.sheet.clone(),
            suppliers: suppliers.iter().map(ListSupplierView::of).collect(),
            remembered: settled.remembered,
            headers: source.headers.clone(),
            columns: terms.columns.clone(),
            sample: source.rows.iter().take(SAMPLE_ROWS).map(|row| row.cells.clone()).collect(),
            rows: source.rows.len(),
            units: settled.units.iter().map(|met| UnitView::of(ctx, met)).collect(),
            net: terms.net,
            price_for: terms.price_for,
            vat: terms.vat.map(|rate| format::decimal(rate.percent(), ctx.lang)),
            vat_missing: settled.vat_missing,
            decimal: terms.decimal,
            decimal_asked: plan.wrong.iter().any(is_ambiguous),
            column_missing: missing_column(source, terms).map(|refusal| ctx.say(&refusal.sentence())),
            added: plan.count(Deed::Added),
            changed: plan.count(Deed::Changed),
            vanished: plan.count(Deed::Vanished),
            unchanged: plan.count(Deed::Unchanged),
            unavailable: reading.unavailable,
            left_aside: reading.left_aside,
            wrong_total: plan.wrong.len(),
            plan: planned(ctx, reading),
            wrong: plan.wrong.iter().take(SHOWN_MAX).map(|one| wrong(ctx, &source.headers, one)).collect(),
        }
    }
}

fn planned(ctx: &Context<'_>, reading: &Reading) -> Vec<PlannedView> {
    let deeds = [
        (Deed::Changed, PlannedDeed::Changed),
        (Deed::Added, PlannedDeed::Added),
        (Deed::Vanished, PlannedDeed::Vanished),
    ];
    let mut views = Vec::new();
    for (deed, shown) in deeds {
        let of_deed = reading.plan.planned.iter().filter(|one| one.deed == deed).take(SHOWN_MAX);
        views.extend(of_deed.map(|one| PlannedView::of(ctx, one, shown, &reading.suppliers)));
    }
    views
}

fn wrong(ctx: &Context<'_>, headers: &[String], wrong: &Wrong) -> WrongLineView {
    WrongLineView {
        row: wrong.row,
        header: wrong.column.and_then(|column| headers.get(column)).cloned().unwrap_or_default(),
        text: wrong.text.clone(),
        message: ctx.say(&wrong.sentence),
    }
}

impl ListSupplierView {
    fn of(supplier: &Supplier) -> ListSupplierView {
        ListSupplierView {
            supplier: Some(supplier.id).filter(|id| !id.0.is_nil()),
            name: supplier.name.clone(),
            vat_number: supplier.vat_number.clone(),
        }
    }
}

impl UnitView {
    fn of(ctx: &Context<'_>, met: &Met) -> UnitView {
        UnitView {
            text: met.text.clone(),
            lines: met.lines,
            measure: UnitKind::of(met.measure.dimension),
            holds: format::quantity(Quantity::new(met.measure.dimension, met.measure.qty), ctx.lang),
            sure: met.sure,
        }
    }
}

impl PlannedView {
    fn of(ctx: &Context<'_>, planned: &Planned, deed: PlannedDeed, suppliers: &[Supplier]) -> PlannedView {
        let dimension = planned.product.dimension;
        let pack = planned.pack.as_ref();
        let stood = planned.before.as_ref().and_then(|(_, pack)| pack.as_ref());
        let stays = |pack: &&Pack| pack.archived_on.is_none();
        let says = |pack: &Pack| price(ctx, pack, dimension);
        let pack_says = pack.map(|pack| {
            if catalogue::tells_content(&pack.name, dimension, pack.content_qty) {
                return pack.name.clone();
            }
            format!("{}, {}", pack.name, content(ctx, dimension, pack.content_qty))
        });
        PlannedView {
            row: planned.row,
            deed,
            supplier: suppliers.get(planned.supplier).map(|one| one.name.clone()).unwrap_or_default(),
            reference: pack.map(|pack| pack.reference.clone()).unwrap_or_default(),
            name: planned.product.name.clone(),
            pack: pack_says.unwrap_or_default(),
            before: stood.and_then(says),
            after: pack.filter(stays).and_then(says),
            changes: planned.changes.iter().filter_map(|one| change(ctx, one, dimension)).collect(),
        }
    }
}

/// `10 kg`, `12 pièces`.
fn content(ctx: &Context<'_>, dimension: Dimension, qty: i64) -> String {
    match dimension {
        Dimension::Mass | Dimension::Volume => format::quantity(Quantity::new(dimension, qty), ctx.lang),
        Dimension::Count => ctx.say(&Sentence::new("core-list-pieces").count("count", qty)),
    }
}

/// `24,00 € les 10 kg`, `1,7458 € le kg hors taxe`; none when the pack has no price.
fn price(ctx: &Context<'_>, pack: &Pack, dimension: Dimension) -> Option<String> {
    let e4 = pack.price.as_ref()?.breaks.first()?.price_e4;
    let amount = if e4 % 100 == 0 {
        format::money(Money::from_cents(e4 / 100), ctx.lang)
    } else {
        let exact = Decimal::new(e4, 4).normalize();
        format!("{}\u{a0}€", format::decimal(exact, ctx.lang))
    };
    let key = match (pack.priced_by, dimension) {
        (PricedBy::Pack, _) => "core-list-price-pack",
        (PricedBy::Unit, Dimension::Mass) => "core-list-price-kg",
        (PricedBy::Unit, Dimension::Volume) => "core-list-price-litre",
        (PricedBy::Unit, Dimension::Count) => "core-list-price-piece",
    };
    let sentence = Sentence::new(key)
        .text("amount", amount)
        .text("content", content(ctx, dimension, pack.content_qty))
        .text("net", if pack.net { "yes" } else { "no" });
    Some(ctx.say(&sentence))
}

/// What changes beside the price, which has its own place.
fn change(ctx: &Context<'_>, change: &Change, dimension: Dimension) -> Option<String> {
    let sentence = match change {
        Change::Price => return None,
        Change::Breaks => Sentence::new("core-list-change-breaks"),
        Change::Net { after: true } => Sentence::new("core-list-change-net"),
        Change::Net { after: false } => Sentence::new("core-list-change-gross"),
        Change::Content { before, after } => Sentence::new("core-list-change-content")
            .text("before", content(ctx, dimension, *before))
            .text("after", content(ctx, dimension, *after)),
        Change::Vat { before, after } => Sentence::new("core-list-change-vat")
            .with("before", Param::Rate(*before))
            .with("after", Param::Rate(*after)),
        Change::Deposit { before, after } => Sentence::new("core-list-change-deposit")
            .with("before", Param::Cents(before.cents()))
            .with("after", Param::Cents(after.cents())),
        Change::Reference { after } => Sentence::new("core-list-change-reference").text("after", after),
        Change::Back => Sentence::new("core-list-change-back"),
        Change::Rest => Sentence::new("core-list-change-rest"),
    };
    Some(ctx.say(&sentence))
}
