//! One line of a price list beside the product and the pack it is about: what they become, and what that changes.

use super::lines::{Line, Wrong};
use super::plan::Change;
use crate::catalogue::{Pack, PackPrice, Product, per_qty};
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::{Refusal, Sentence};

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub(super) enum LineRefusal {
    #[error("the product of line {row} again")]
    Twice { row: i64 },
    #[error("measured otherwise in the catalogue")]
    Measure { dimension: Dimension },
}

impl Refusal for LineRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            LineRefusal::Twice { row } => Sentence::new("refusal-list-twice").count("row", *row),
            LineRefusal::Measure { dimension: Dimension::Mass } => Sentence::new("refusal-list-is-by-weight"),
            LineRefusal::Measure { dimension: Dimension::Volume } => {
                Sentence::new("refusal-list-is-by-volume")
            }
            LineRefusal::Measure { dimension: Dimension::Count } => Sentence::new("refusal-list-is-by-piece"),
        }
    }
}

pub(super) fn refused(line: &Line, refusal: &impl Refusal) -> Wrong {
    Wrong { row: line.row, column: None, text: line.product.name.clone(), sentence: refusal.sentence() }
}

pub(super) fn twice(line: &Line, row: usize) -> Wrong {
    refused(line, &LineRefusal::Twice { row: i64::try_from(row).unwrap_or(i64::MAX) })
}

/// A line of an exported catalogue states everything; the price of today holds from today.
pub(super) fn whole(line: &Line, product: &Product, pack: &Pack) -> (Product, Pack) {
    let after = Product { id: product.id, ..line.product.clone() };
    let stated = line.pack.clone().unwrap_or_else(|| pack.clone());
    let price = stated.price.map(|price| match &pack.price {
        Some(known) if known.breaks == price.breaks && known.until_on == price.until_on => known.clone(),
        Some(known) => PackPrice { since_on: known.since_on.max(price.since_on), ..price },
        None => price,
    });
    let after_pack = Pack { id: pack.id, product: pack.product, supplier: pack.supplier, price, ..stated };
    (after, after_pack)
}

/// A supplier's line tells the price, the VAT, the deposit, the content; the rest is the group's own.
pub(super) fn told(line: &Line, product: &Product, pack: &Pack) -> Result<(Product, Pack), Wrong> {
    if product.dimension != line.product.dimension {
        return Err(refused(line, &LineRefusal::Measure { dimension: product.dimension }));
    }
    let mut after = Product { archived_on: None, ..product.clone() };
    if line.states.vat {
        after.vat = line.product.vat;
    }
    if line.states.deposit {
        after.deposit = line.product.deposit;
    }
    let mut after_pack = Pack { archived_on: None, ..pack.clone() };
    let Some(stated) = &line.pack else { return Ok((after, after_pack)) };
    if !stated.reference.is_empty() {
        after_pack.reference.clone_from(&stated.reference);
    }
    after_pack.net = stated.net;
    after_pack.price.clone_from(&stated.price);
    let keeps_content = !line.states.content || stated.content_qty == pack.content_qty;
    match in_terms_of(pack, stated, product.dimension).filter(|_| keeps_content) {
        Some(price_e4) => {
            for one in after_pack.price.iter_mut().flat_map(|price| &mut price.breaks) {
                one.price_e4 = price_e4;
            }
        }
        None => {
            after_pack.priced_by = stated.priced_by;
            after_pack.content_qty = stated.content_qty;
        }
    }
    let price_of =
        |pack: &Pack| pack.price.as_ref().and_then(|price| price.breaks.first()).map(|one| one.price_e4);
    if after_pack.priced_by == pack.priced_by && price_of(&after_pack) == price_of(pack) {
        after_pack.price.clone_from(&pack.price);
    }
    Ok((after, after_pack))
}

/// The price of a line for what the price of a known pack is for; none when it is no whole 1/10,000 euro.
fn in_terms_of(pack: &Pack, stated: &Pack, dimension: Dimension) -> Option<i64> {
    let price = stated.price.as_ref()?.breaks.first()?.price_e4;
    let whole = price.checked_mul(per_qty(pack.priced_by, dimension, pack.content_qty))?;
    let per = per_qty(stated.priced_by, dimension, stated.content_qty);
    (whole % per == 0).then(|| whole / per)
}

pub(super) fn changes(
    product: &Product,
    after: &Product,
    pack: &Pack,
    after_pack: &Pack,
    whole: bool,
) -> Vec<Change> {
    let mut changes = Vec::new();
    let first =
        |pack: &Pack| pack.price.as_ref().and_then(|price| price.breaks.first().map(|one| one.price_e4));
    if first(pack) != first(after_pack) || pack.priced_by != after_pack.priced_by {
        changes.push(Change::Price);
    }
    let breaks = |pack: &Pack| {
        pack.price.as_ref().map(|price| price.breaks.iter().skip(1).copied().collect::<Vec<_>>())
    };
    if breaks(pack).is_some_and(|some| !some.is_empty()) && breaks(pack) != breaks(after_pack) {
        changes.push(Change::Breaks);
    }
    if pack.net != after_pack.net {
        changes.push(Change::Net { after: after_pack.net });
    }
    if pack.content_qty != after_pack.content_qty {
        changes.push(Change::Content { before: pack.content_qty, after: after_pack.content_qty });
    }
    if product.vat != after.vat {
        changes.push(Change::Vat { before: product.vat, after: after.vat });
    }
    if product.deposit != after.deposit {
        changes.push(Change::Deposit { before: product.deposit, after: after.deposit });
    }
    if pack.reference != after_pack.reference {
        changes.push(Change::Reference { after: after_pack.reference.clone() });
    }
    if (pack.archived_on.is_some() && after_pack.archived_on.is_none())
        || (product.archived_on.is_some() && after.archived_on.is_none())
    {
        changes.push(Change::Back);
    }
    if whole && changes.is_empty() && (product != after || pack != after_pack) {
        let price = pack.price != after_pack.price;
        changes.push(if price { Change::Price } else { Change::Rest });
    }
    changes
}
