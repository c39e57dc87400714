//! Values that know no domain and do no input or output: money, quantities, days, text, ids.
//! Every other slice stands on these. Nothing here names a slice, a table or a clock.

pub mod lang;
pub mod sentence;
