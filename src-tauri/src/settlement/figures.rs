//! The distribution in figures: how much was handed over, to how many, what went back to the shelf, what was lost.

use super::gather::Gathered;
use super::reconcile::Found;
use super::reconcile_stock::product;
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::HouseholdId;
use crate::kernel::quantity::Dimension;
use crate::sharing;
use rusqlite::Connection;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Quantities in words, weight, volume and pieces apart.
#[derive(Debug, Serialize, TS)]
pub(crate) struct DistributionFigures {
    pub(crate) handed_says: String,
    /// Households that took something home.
    pub(crate) served: usize,
    /// Households that had something waiting and took nothing.
    pub(crate) absent: usize,
    /// What the shelf holds more than before.
    pub(crate) to_stock_says: String,
    /// Lost, broken, given, tasted, passed on.
    pub(crate) lost_says: String,
}

pub(super) fn figures(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
    found: &Found,
) -> Result<DistributionFigures, Failure> {
    let taken = gathered.handed.iter().filter(|(_, handed)| 0 < handed.qty);
    let served: BTreeSet<HouseholdId> = taken.map(|((household, _), _)| *household).collect();
    let waited = sharing::handouts(conn, gathered.campaign.id)?.households;
    let handed = gathered
        .handed
        .iter()
        .filter_map(|((_, offer), handed)| gathered.offer(*offer).map(|offer| (offer.dimension, handed.qty)));
    let dimension = |of| product(gathered, of).1;
    let to_stock = found.stock.iter().map(|(of, sums)| (dimension(*of), sums.closing.max(0) - sums.opening));
    let lost = found.stock.iter().map(|(of, sums)| (dimension(*of), sums.lost));
    Ok(DistributionFigures {
        handed_says: says(ctx, handed),
        served: served.len(),
        absent: waited.keys().filter(|household| !served.contains(household)).count(),
        to_stock_says: says(ctx, to_stock.filter(|(_, qty)| 0 < *qty)),
        lost_says: says(ctx, lost),
    })
}

/// From so many grams or millilitres on a sum is told to a tenth of a kilogram or a litre: nobody reads 227 746 g.
const TENTHS_FROM: i64 = 10_000;

fn told(dimension: Dimension, qty: i64) -> i64 {
    match dimension {
        Dimension::Mass | Dimension::Volume if TENTHS_FROM <= qty.abs() => {
            (qty + qty.signum() * 50) / 100 * 100
        }
        Dimension::Mass | Dimension::Volume | Dimension::Count => qty,
    }
}

/// Sums by dimension: `31,2 kg, 18 L, 60 pièces`; nothing at all is no piece.
fn says(ctx: &Context<'_>, quantities: impl Iterator<Item = (Dimension, i64)>) -> String {
    let mut sums: BTreeMap<Dimension, i64> = BTreeMap::new();
    for (dimension, qty) in quantities {
        *sums.entry(dimension).or_default() += qty;
    }
    sums.retain(|_, qty| *qty != 0);
    let said: Vec<String> = sums
        .iter()
        .map(|(dimension, qty)| catalogue::quantity_says(ctx, *dimension, told(*dimension, *qty)))
        .collect();
    if said.is_empty() { ctx.text("core-figures-nothing") } else { said.join(", ") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_large_sum_is_told_in_tenths() {
        for (dimension, qty, expected) in [
            (Dimension::Mass, 227_746, 227_700),
            (Dimension::Mass, 31_250, 31_300),
            (Dimension::Mass, -31_250, -31_300),
            (Dimension::Mass, 9_999, 9_999),
            (Dimension::Volume, 18_049, 18_000),
            (Dimension::Count, 12_345, 12_345),
        ] {
            assert_eq!(told(dimension, qty), expected, "{qty}");
        }
    }
}
