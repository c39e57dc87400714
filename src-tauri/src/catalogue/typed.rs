//! What is typed in the fields of the catalogue, read the same way by suppliers, products and packs.

use super::refusal::CatalogueRefusal;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::money::Money;
use crate::kernel::number::{NumberRefusal, Sign, read_count, read_money, read_percent, read_quantity};
use crate::kernel::quantity::Dimension;
use crate::kernel::rate::BasisPoints;
use crate::kernel::text;
use chrono::NaiveDate;

/// What was typed, unless it is empty.
fn some(typed: Option<&str>) -> Option<&str> {
    typed.filter(|typed| !typed.trim().is_empty())
}

/// One line; empty when nothing was typed.
pub(super) fn line(field: &str, typed: Option<&str>, max: usize) -> Result<String, Failure> {
    text::line(typed.unwrap_or_default(), max).map_err(|refusal| Failure::bad_input(field, &refusal))
}

/// Several lines; empty when nothing was typed.
pub(super) fn note(field: &str, typed: Option<&str>) -> Result<String, Failure> {
    text::lines(typed.unwrap_or_default(), text::NOTE_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input(field, &refusal))
}

/// An amount; zero and nothing are the same.
pub(super) fn amount(field: &str, typed: Option<&str>) -> Result<Option<Money>, Failure> {
    let Some(typed) = some(typed) else { return Ok(None) };
    let amount =
        read_money(typed, Sign::NotNegative).map_err(|refusal| Failure::bad_input(field, &refusal))?;
    Ok(Some(amount).filter(|amount| *amount != Money::ZERO))
}

/// A whole number of anything.
pub(super) fn whole(field: &str, typed: Option<&str>) -> Result<Option<i64>, Failure> {
    let number = some(typed).map(|typed| read_count(typed, Sign::NotNegative)).transpose();
    number.map_err(|refusal| match refusal {
        NumberRefusal::TooPrecise { .. } => Failure::bad_input(field, &CatalogueRefusal::NotWhole),
        NumberRefusal::Empty
        | NumberRefusal::NotANumber { .. }
        | NumberRefusal::Ambiguous { .. }
        | NumberRefusal::WrongUnit { .. }
        | NumberRefusal::TooLarge { .. }
        | NumberRefusal::Negative { .. } => Failure::bad_input(field, &refusal),
    })
}

/// A rate in percent; nothing is zero.
pub(super) fn percent(field: &str, typed: Option<&str>) -> Result<BasisPoints, Failure> {
    let rate = some(typed).map(read_percent).transpose();
    Ok(rate.map_err(|refusal| Failure::bad_input(field, &refusal))?.unwrap_or(BasisPoints::ZERO))
}

/// In grams, millilitres or pieces.
pub(super) fn quantity(
    field: &str,
    typed: Option<&str>,
    dimension: Dimension,
) -> Result<Option<i64>, Failure> {
    let read = |typed| read_quantity(typed, dimension, Sign::NotNegative);
    let quantity = some(typed).map(read).transpose();
    Ok(quantity.map_err(|refusal| Failure::bad_input(field, &refusal))?.map(|quantity| quantity.amount()))
}

/// A day, past or to come.
pub(super) fn day(ctx: &Context<'_>, field: &str, typed: Option<&str>) -> Result<Option<NaiveDate>, Failure> {
    let read = |typed| read_day(typed, ctx.today);
    some(typed).map(read).transpose().map_err(|refusal| Failure::bad_input(field, &refusal))
}
