//! What a household may order of a product, checked the same way in the catalogue and in a campaign's offer.

use super::refusal::CatalogueRefusal;
use super::rules::{StepFault, steps};
use super::says;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::quantity::Dimension;

/// The smallest and the largest order are multiples of the step. Errors: at `step`, `min` or `max`.
pub(crate) fn check(
    ctx: &Context<'_>,
    dimension: Dimension,
    step_qty: i64,
    min: Option<i64>,
    max: Option<i64>,
) -> Result<(), Failure> {
    let of_the_step = || CatalogueRefusal::NotOfTheStep { step: says::quantity(ctx, dimension, step_qty) };
    steps(step_qty, min, max).map_err(|fault| match fault {
        StepFault::Step => Failure::bad_input("step", &CatalogueRefusal::NoStep),
        StepFault::Min => Failure::bad_input("min", &of_the_step()),
        StepFault::Max => Failure::bad_input("max", &of_the_step()),
        StepFault::Crossed => Failure::bad_input("max", &CatalogueRefusal::MaxBelowMin),
    })
}
