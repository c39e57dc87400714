//! Packs typed by hand: `2`, `1,5`, `1 2/3`, in the parts a pack is sold in.

use super::gather::{Line, buyable};
use super::model::{DecidedPack, Taken, Way};
use super::refusal::ConsolidationRefusal;
use super::{choice, plans::Plan};
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{OfferId, PackId};
use crate::kernel::number::{Sign, read_decimal};
use crate::kernel::quantity::Quantity;
use crate::kernel::text::{ADDRESS_CHARS_MAX, line as read_line};
use rusqlite::Connection;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

/// So many of a pack.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct PackInput {
    pub(super) pack: PackId,
    /// As typed: `2`, `1,5`, `1 2/3`.
    pub(super) packs: String,
}

/// What is chosen of a product: a way that was proposed, or packs typed by hand.
#[derive(Clone, Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct ChoiceInput {
    pub(super) offer: OfferId,
    pub(super) way: Way,
    /// Needed when the way is `typed`, or when several plans are of that way.
    #[ts(optional = nullable)]
    pub(super) packs: Option<Vec<PackInput>>,
}

/// A whole number of packs one may order at once.
const PACKS_MAX: i64 = 100_000;

/// The parts a text asks for. Errors: it is no number, or not whole parts.
fn parts(text: &str, pack: &str, divisor: i64) -> Result<i64, ConsolidationRefusal> {
    let not_packs = || ConsolidationRefusal::NotPacks { text: text.trim().to_owned() };
    let mut packs = Decimal::ZERO;
    for word in text.split_whitespace() {
        let read = |word: &str| read_decimal(word, Sign::NotNegative).map_err(|_| not_packs());
        let part = match word.split_once('/') {
            Some((above, below)) => read(above)?
                .checked_mul(Decimal::from(divisor))
                .and_then(|above| above.checked_div(read(below).ok()?)),
            None => read(word)?.checked_mul(Decimal::from(divisor)),
        };
        packs = part.and_then(|part| packs.checked_add(part)).ok_or_else(not_packs)?;
    }
    if !packs.fract().is_zero() {
        let (text, pack) = (text.trim().to_owned(), pack.to_owned());
        return Err(ConsolidationRefusal::NotAPart { text, pack, divisor });
    }
    packs.to_i64().filter(|parts| 0 < *parts && *parts <= PACKS_MAX * divisor).ok_or_else(not_packs)
}

/// What a choice buys, with the prices of the day. Errors: no such plan, or packs that cannot be bought so.
pub(super) fn chosen(
    conn: &Connection,
    ctx: &Context<'_>,
    line: &Line,
    input: &ChoiceInput,
) -> Result<Vec<DecidedPack>, Failure> {
    let name = line.offer.name.clone();
    if input.way == Way::Typed {
        return match input.packs.as_deref() {
            Some(packs @ [_, ..]) => by_hand(conn, ctx, line, packs),
            Some([]) | None => Err(Failure::bad_input("packs", &ConsolidationRefusal::NoPacks)),
        };
    }
    let mut known: Vec<&Plan> = line.plans.iter().filter(|plan| plan.way == input.way).collect();
    if let Some(packs) = &input.packs {
        let asked = packs.iter().map(|one| taken(line, one)).collect::<Result<Vec<Taken>, Failure>>()?;
        known.retain(|plan| plan.taken == asked);
    }
    match known.as_slice() {
        [plan] => Ok(choice::frozen(&line.goods, &plan.taken)),
        [] => Err(Failure::refused(&ConsolidationRefusal::NoSuchPlan { name })),
        [_, _, ..] => Err(Failure::refused(&ConsolidationRefusal::WhichPlan { name }).at("packs")),
    }
}

fn taken(line: &Line, input: &PackInput) -> Result<Taken, Failure> {
    let not_its = || ConsolidationRefusal::NotItsPack { name: line.offer.name.clone() };
    let at = line.goods.packs.iter().position(|pack| pack.pack == input.pack);
    let at = at.ok_or_else(|| Failure::bad_input("packs", &not_its()))?;
    let pack = &line.goods.packs[at];
    let parts = parts(&input.packs, &pack.name, pack.divisor);
    Ok(Taken { at, parts: parts.map_err(|refusal| Failure::bad_input("packs", &refusal))? })
}

/// Packs of the product, any supplier's, as typed.
fn by_hand(
    conn: &Connection,
    ctx: &Context<'_>,
    line: &Line,
    packs: &[PackInput],
) -> Result<Vec<DecidedPack>, Failure> {
    let mut decided: Vec<DecidedPack> = Vec::new();
    for (row, input) in packs.iter().enumerate() {
        let refused = |refusal: &dyn Fn() -> ConsolidationRefusal, field: &str| {
            Failure::bad_input(format!("packs.{row}.{field}"), &refusal())
        };
        let not_its = || ConsolidationRefusal::NotItsPack { name: line.offer.name.clone() };
        let pack =
            catalogue::pack(conn, input.pack, ctx.today)?.filter(|pack| pack.product == line.offer.product);
        let twice = decided.iter().any(|known| known.pack == input.pack);
        let buyable = pack.as_ref().and_then(|pack| buyable(&line.offer, pack)).filter(|_| !twice);
        let buyable = buyable.ok_or_else(|| refused(&not_its, "pack"))?;
        let parts = parts(&input.packs, &buyable.name, buyable.divisor);
        let parts = parts.map_err(|refusal| Failure::bad_input(format!("packs.{row}.packs"), &refusal))?;
        if parts < buyable.minimum * buyable.divisor {
            let (pack, minimum) = (buyable.name.clone(), buyable.minimum);
            return Err(refused(
                &|| ConsolidationRefusal::BelowMinimum { pack: pack.clone(), minimum },
                "packs",
            ));
        }
        if buyable.most(1).is_some_and(|most| most < parts) {
            let quantity = |amount| Quantity::new(line.offer.dimension, amount);
            let asked = buyable.holds(parts).map_err(|refusal| Failure::refused(&refusal))?;
            let available = quantity(buyable.available.unwrap_or_default());
            let refusal = || ConsolidationRefusal::NotAvailable { asked: quantity(asked), available };
            return Err(refused(&refusal, "packs"));
        }
        let goods = super::model::Goods { packs: vec![buyable], ..line.goods.clone() };
        decided.extend(choice::frozen(&goods, &[Taken { at: 0, parts }]));
    }
    Ok(decided)
}

/// A reason as typed; empty when none.
pub(super) fn reason(typed: Option<&str>) -> Result<String, Failure> {
    let read = read_line(typed.unwrap_or_default(), ADDRESS_CHARS_MAX);
    read.map_err(|refusal| Failure::bad_input("reason", &refusal))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::sentence::Refusal;

    #[track_caller]
    fn check(text: &str, divisor: i64, expected: Result<i64, &str>) {
        let came = parts(text, "sac", divisor).map_err(|refusal| refusal.sentence().key);
        assert_eq!(came, expected, "{text:?} by {divisor}");
    }

    #[test]
    fn packs_are_read_in_their_parts() {
        check("2", 1, Ok(2));
        check("1,5", 2, Ok(3));
        check("1 2/3", 3, Ok(5));
        check("1/3", 3, Ok(1));
        check("2/4", 2, Ok(1));
        check("1,5", 1, Err("refusal-consolidation-not-a-part"));
        check("0,3", 2, Err("refusal-consolidation-not-a-part"));
        check("0", 1, Err("refusal-consolidation-not-packs"));
        check("", 1, Err("refusal-consolidation-not-packs"));
        check("-1", 1, Err("refusal-consolidation-not-packs"));
        check("deux", 1, Err("refusal-consolidation-not-packs"));
        check("1/0", 2, Err("refusal-consolidation-not-packs"));
        check("999999999", 1, Err("refusal-consolidation-not-packs"));
    }
}
