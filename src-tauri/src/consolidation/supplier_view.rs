//! What goes to each supplier against its minimum and its free carriage.

use super::choice::{self, Choice};
use super::gather::Gathered;
use super::says;
use crate::catalogue::Supplier;
use crate::context::Context;
use crate::kernel::ids::SupplierId;
use crate::kernel::money::Money;
use crate::kernel::round::{Overflow, half_away_from_zero};
use crate::kernel::sentence::{Param, Sentence};
use rust_decimal::Decimal;
use serde::Serialize;
use std::collections::HashMap;
use ts_rs::TS;

/// One supplier: what is bought there, without VAT, as minimums are told.
#[derive(Debug, Serialize, TS)]
pub(super) struct SupplierGauge {
    supplier: SupplierId,
    name: String,
    #[ts(type = "number")]
    value_cents: i64,
    value_says: String,
    #[ts(type = "number | null")]
    minimum_cents: Option<i64>,
    #[ts(type = "number | null")]
    free_carriage_cents: Option<i64>,
    /// What one delivery costs below free carriage.
    #[ts(type = "number | null")]
    carriage_cents: Option<i64>,
    /// Whether the minimum is reached; null without one.
    reached: Option<bool>,
    /// How much of the minimum, 100 at most; null without one.
    #[ts(type = "number | null")]
    percent: Option<i64>,
    /// The value against the minimum and the free carriage, in words.
    says: Vec<String>,
}

/// The suppliers of the campaign, and any other something is bought from.
pub(super) fn gauges(
    ctx: &Context<'_>,
    gathered: &Gathered,
    choices: &[Option<Choice>],
) -> Result<Vec<SupplierGauge>, Overflow> {
    let mut values: HashMap<SupplierId, Decimal> = HashMap::new();
    for (line, choice) in gathered.lines.iter().zip(choices) {
        for pack in choice.iter().flat_map(|choice| &choice.packs) {
            let (net, _) = choice::cost(std::slice::from_ref(pack), line.offer.dimension)?;
            let sum = values.entry(pack.supplier).or_default();
            *sum = sum.checked_add(net).ok_or(Overflow)?;
        }
    }
    let theirs = |supplier: &&Supplier| {
        values.contains_key(&supplier.id)
            || gathered.campaign.suppliers.iter().any(|one| one.supplier == supplier.id)
    };
    let gauge = |supplier: &Supplier| {
        let value = half_away_from_zero(values.get(&supplier.id).copied().unwrap_or_default())?;
        Ok(gauge(ctx, supplier, value))
    };
    gathered.suppliers.iter().filter(theirs).map(gauge).collect()
}

fn gauge(ctx: &Context<'_>, supplier: &Supplier, value_cents: i64) -> SupplierGauge {
    let against = |limit: Option<Money>, missing: &'static str, reached: &'static str| {
        let limit = limit?.cents();
        let key = if value_cents < limit { missing } else { reached };
        let sentence = Sentence::new(key)
            .with("value", Param::Cents(value_cents))
            .with("limit", Param::Cents(limit))
            .with("missing", Param::Cents(limit - value_cents));
        Some(ctx.say(&sentence))
    };
    let minimum = against(supplier.minimum, "core-basket-minimum-missing", "core-basket-minimum-reached");
    let carriage =
        against(supplier.free_carriage, "core-basket-carriage-missing", "core-basket-carriage-reached");
    let percent = supplier.minimum.map(|minimum| {
        let percent = i128::from(value_cents) * 100 / i128::from(minimum.cents().max(1));
        i64::try_from(percent.clamp(0, 100)).unwrap_or(100)
    });
    SupplierGauge {
        supplier: supplier.id,
        name: supplier.name.clone(),
        value_cents,
        value_says: says::money(ctx, value_cents),
        minimum_cents: supplier.minimum.map(Money::cents),
        free_carriage_cents: supplier.free_carriage.map(Money::cents),
        carriage_cents: supplier.carriage.map(Money::cents),
        reached: supplier.minimum.map(|minimum| minimum.cents() <= value_cents),
        percent,
        says: [minimum, carriage].into_iter().flatten().collect(),
    }
}
