//! Values that know no domain and do no input or output: money, quantities, days, text, ids.
//! Every other slice stands on these. Nothing here names a slice, a table or a clock.

mod coded;
pub mod day;
mod expression;
pub mod format;
pub mod ids;
pub mod instant;
pub mod kind;
pub mod lang;
pub mod money;
pub mod number;
mod numeral;
pub mod period;
pub mod quantity;
pub mod rate;
pub mod round;
pub mod search;
pub mod sentence;
pub mod spelled;
pub mod split;
pub mod text;

pub(crate) use coded::coded;
