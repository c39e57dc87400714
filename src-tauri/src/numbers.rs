//! What a person typed, as the program understands it: shown beside the field before anything is recorded,
//! and asked back when it can be read two ways.

use crate::app::App;
use crate::context::ANYONE;
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::number::{self, Sign};
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::Refusal;
use crate::router::Router;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) fn register(router: &mut Router) {
    router.live("numbers.preview", ANYONE, preview);
}

/// Say how a typed number is understood, as in `3*2,40` or `12,5 kg`.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewNumber {
    text: String,
    kind: NumberKind,
}

#[derive(Clone, Copy, Debug, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum NumberKind {
    /// Euro cents.
    Money,
    /// Grams; kilograms unless a unit is typed.
    Mass,
    /// Millilitres; litres unless a unit is typed.
    Volume,
    /// Pieces.
    Count,
}

#[derive(Debug, Serialize, TS)]
struct NumberView {
    /// Cents, grams, millilitres or pieces.
    #[ts(type = "number")]
    value: i64,
    /// The same as it is written on papers.
    shown: String,
}

fn preview(app: &App, input: PreviewNumber) -> Result<NumberView, Failure> {
    let lang = app.lang();
    let dimension = match input.kind {
        NumberKind::Money => {
            let money = number::read_money(&input.text, Sign::Any).map_err(|refusal| unread(&refusal))?;
            return Ok(NumberView { value: money.cents(), shown: format::money(money, lang) });
        }
        NumberKind::Mass => Dimension::Mass,
        NumberKind::Volume => Dimension::Volume,
        NumberKind::Count => Dimension::Count,
    };
    let quantity = number::read_quantity(&input.text, dimension, Sign::NotNegative)
        .map_err(|refusal| unread(&refusal))?;
    Ok(NumberView { value: quantity.amount(), shown: format::quantity(quantity, lang) })
}

fn unread(refusal: &impl Refusal) -> Failure {
    Failure::bad_input("text", refusal)
}
