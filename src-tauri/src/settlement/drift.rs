//! Prices that invoices changed, and who bears them: noted with their trace each time everybody is billed.

use super::bill::post;
use super::gather::{Gathered, overflow};
use super::model::{Book, Sides, difference};
use super::rules::{Compared, DRIFT_FUND, Drift, drift};
use super::store::{self, DriftRow};
use crate::campaigns::Offer;
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{OfferId, SupplierId};
use crate::kernel::money::Money;
use crate::kernel::rate::BasisPoints;
use crate::kernel::round::{Overflow, rounded_product};
use crate::kernel::sentence::{Param, Sentence};
use crate::purchasing;
use crate::receptions;
use rusqlite::{Connection, Transaction};
use serde::Serialize;
use ts_rs::TS;

/// A price that an invoice changed.
#[derive(Debug, Serialize, TS)]
pub(crate) struct DriftView {
    pub(crate) offer: OfferId,
    pub(crate) name: String,
    pub(crate) supplier: SupplierId,
    #[ts(type = "number")]
    pub(crate) cents: i64,
    /// As in `annoncé 1,75 €/kg, facturé 1,82 €/kg, sur 31,5 kg : 2,21 €`.
    pub(crate) says: String,
    pub(crate) borne_by: Drift,
    pub(crate) borne_says: String,
}

impl DriftView {
    /// The product and what is said of it.
    pub(super) fn named(&self) -> Sentence {
        Sentence::new("core-named-says").text("name", &self.name).text("says", &self.says)
    }
}

/// What is announced to be paid to the producer, VAT included, in 1/10,000 euro for the price quantity.
fn frozen_e4(offer: &Offer) -> Result<i64, Overflow> {
    let with_vat = BasisPoints::ONE.basis_points() + offer.vat.basis_points();
    rounded_product(&[offer.parts.goods_e4, i64::from(with_vat)], 4)
}

/// The prices that changed as they stand now; an offer whose price is the announced one is left out.
fn found(conn: &Connection, gathered: &Gathered) -> Result<Vec<(OfferId, DriftRow)>, Failure> {
    let came = receptions::received(conn, gathered.campaign.id)?;
    let mut rows = Vec::new();
    for (id, invoiced) in purchasing::invoiced(conn, gathered.campaign.id)? {
        let Some(offer) = gathered.offer(id) else { continue };
        let compared = Compared {
            gross: Money::from_cents(invoiced.gross_cents),
            qty: invoiced.of(came.get(&id).map_or(0, |came| came.received_qty)),
            frozen_e4: frozen_e4(offer).map_err(overflow)?,
            price_qty: offer.price_qty,
            lines: invoiced.lines,
        };
        let Some(invoiced_e4) = compared.invoiced_e4().map_err(overflow)? else { continue };
        let qty = gathered.taken_of(id).iter().map(|(_, qty)| qty).sum();
        let (frozen_e4, price_qty) = (compared.frozen_e4, compared.price_qty);
        let cents = drift(frozen_e4, invoiced_e4, qty, price_qty).map_err(overflow)?.cents();
        let borne_by = gathered.rules.drift;
        rows.push((id, DriftRow { frozen_e4, invoiced_e4, price_qty, qty, cents, borne_by }));
    }
    Ok(rows)
}

/// Notes the prices that changed, where they are not noted yet; the fund gives what changed since, and what was
/// gathered knows what the members bear.
pub(super) fn note(tx: &Transaction<'_>, ctx: &Context<'_>, gathered: &mut Gathered) -> Result<(), Failure> {
    let known = store::drifts(tx, gathered.campaign.id)?;
    let mut now = found(tx, gathered)?;
    // A price that is the announced one again: an invoice was cancelled, or credited.
    for (id, row) in &known {
        if row.cents != 0 && now.iter().all(|(offer, _)| offer != id) {
            now.push((*id, DriftRow { invoiced_e4: row.frozen_e4, cents: 0, ..*row }));
        }
    }
    for (id, row) in now {
        let before = known.get(&id).copied();
        if before == Some(row) {
            continue;
        }
        let changes = difference(&before.map(sides).unwrap_or_default(), &sides(row));
        let name = gathered.offer(id).map(|offer| offer.name.clone()).unwrap_or_default();
        let label = Sentence::new("core-drift-label").text("title", &gathered.campaign.title);
        let label = ctx.say(&label.text("product", name));
        let movement = post(tx, ctx, gathered.campaign.id, &label, None, &changes)?;
        store::insert_drift(tx, ctx, (gathered.campaign.id, id), row, movement)?;
    }
    gathered.read_drift(tx)
}

/// What the fund gives to the goods that cost more, or gets of those that cost less.
fn sides(row: DriftRow) -> Sides {
    let mut sides = Sides::new();
    if row.borne_by == Drift::Fund && row.cents != 0 {
        let book = if row.cents < 0 { Book::Sale } else { Book::Aid };
        sides.insert((book, DRIFT_FUND.name()), row.cents);
        sides.insert((Book::Sale, ""), -row.cents);
    }
    sides
}

pub(super) fn views(
    conn: &Connection,
    ctx: &Context<'_>,
    gathered: &Gathered,
) -> Result<Vec<DriftView>, Failure> {
    let mut shown = Vec::new();
    for (id, row) in found(conn, gathered)? {
        let Some(offer) = gathered.offer(id) else { continue };
        let says = Sentence::new("core-drift-says")
            .text("announced", catalogue::euros_say(row.frozen_e4, ctx.lang))
            .text("invoiced", catalogue::euros_say(row.invoiced_e4, ctx.lang))
            .text("unit", catalogue::quantity_says(ctx, offer.dimension, row.price_qty))
            .text("quantity", catalogue::quantity_says(ctx, offer.dimension, row.qty))
            .with("amount", Param::Cents(row.cents));
        shown.push(DriftView {
            offer: id,
            name: offer.name.clone(),
            supplier: offer.supplier,
            cents: row.cents,
            says: ctx.say(&says),
            borne_by: row.borne_by,
            borne_says: ctx.text(borne_key(row.borne_by)),
        });
    }
    Ok(shown)
}

pub(super) fn borne_key(drift: Drift) -> &'static str {
    match drift {
        Drift::Fund => "core-drift-fund",
        Drift::Members => "core-drift-members",
        Drift::Next => "core-drift-next",
    }
}
