//! What is typed about money, read the same way by every slice: a day that has come, a reason, an amount above zero.

use super::model::CashRefusal;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money};
use crate::kernel::text::{ADDRESS_CHARS_MAX, line};
use chrono::NaiveDate;

/// The field `on_day`: today unless told, never in the future.
pub(crate) fn read_on_day(ctx: &Context<'_>, typed: Option<&str>) -> Result<NaiveDate, Failure> {
    let on_day = match typed.filter(|day| !day.trim().is_empty()) {
        None => return Ok(ctx.today),
        Some(day) => read_day(day, ctx.today).map_err(|refusal| Failure::bad_input("on_day", &refusal))?,
    };
    if ctx.today < on_day {
        return Err(Failure::bad_input("on_day", &CashRefusal::InTheFuture));
    }
    Ok(on_day)
}

/// The field `reason`, which is never empty.
pub(crate) fn read_reason(typed: &str) -> Result<String, Failure> {
    let reason = line(typed, ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input("reason", &refusal))?;
    if reason.is_empty() { Err(Failure::bad_input("reason", &CashRefusal::NoReason)) } else { Ok(reason) }
}

/// An amount above zero in a field.
pub(crate) fn read_above_zero(field: &str, typed: &str) -> Result<Money, Failure> {
    let amount =
        read_money(typed, Sign::NotNegative).map_err(|refusal| Failure::bad_input(field, &refusal))?;
    if amount == Money::ZERO {
        return Err(Failure::bad_input(field, &CashRefusal::NotAboveZero));
    }
    Ok(amount)
}
