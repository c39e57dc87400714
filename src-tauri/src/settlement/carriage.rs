//! What carriage cost and who bears it: what no household is billed stays with the group, and that is said.

use super::gather::Gathered;
use super::model::LineKind;
use crate::context::Context;
use crate::kernel::sentence::{Param, Sentence};

/// `Port : 60,00 € facturés, 57,53 € repris, 2,47 € à la charge du groupe.` None where no carriage is billed apart.
pub(super) fn says(ctx: &Context<'_>, gathered: &Gathered) -> Option<String> {
    let cost: i64 = gathered.carriage.iter().map(|of| of.amount.cents()).sum();
    let lines = gathered.bills.values().flat_map(|bill| &bill.lines);
    let billed: i64 =
        lines.filter(|line| line.kind == LineKind::Carriage).map(|line| line.amount.cents()).sum();
    if cost == 0 && billed == 0 {
        return None;
    }
    let key = match cost - billed {
        0 => "core-carriage-even",
        rest if rest < 0 => "core-carriage-over",
        _ => "core-carriage-borne",
    };
    let says = Sentence::new(key).with("cost", Param::Cents(cost)).with("billed", Param::Cents(billed));
    Some(ctx.say(&says.with("rest", Param::Cents((cost - billed).abs()))))
}
