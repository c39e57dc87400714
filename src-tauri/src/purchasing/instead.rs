//! What suppliers put in the place of a product: the papers of the hall say its name, and whose allergens it has.

use super::model::OrderLine;
use super::store;
use crate::campaigns::{self, Comes};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::ProductId;
use crate::kernel::sentence::Sentence;
use rusqlite::Transaction;

/// Names an offer after all the lines ordered for it that come, one of which has just changed. `told`: which product of
/// the catalogue that line is, when it is another one; none when it is not.
pub(super) fn name_what_comes(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    changed: &OrderLine,
    told: Option<Option<ProductId>>,
) -> Result<(), Failure> {
    let Some(offer) = changed.offer else { return Ok(()) };
    let Some((campaign, known)) = campaigns::offer(tx, offer)? else { return Ok(()) };
    let orders = store::orders(tx, campaign)?;
    let lines = orders.iter().filter(|order| order.withdrawn.is_none()).flat_map(|order| &order.lines);
    let coming: Vec<&OrderLine> =
        lines.filter(|line| line.offer == Some(offer) && line.coming().parts != 0).collect();
    let mut others: Vec<&str> = coming.iter().filter_map(|line| line.replaced_by()).collect();
    others.sort_unstable();
    others.dedup();
    // Two of them have no label in common.
    let other = if others.len() == 1 { told.unwrap_or(known.comes.other()) } else { None };
    let own = coming.iter().any(|line| line.replaced_by().is_none());
    let says = |key| {
        let name = Sentence::new(key).text("product", others.join(", "));
        ctx.say(&name.text("before", &changed.name))
    };
    let (name, comes) = match (others.is_empty(), own) {
        (true, _) => (changed.name.clone(), Comes::Itself),
        (false, false) => (says("core-purchase-replaced-name"), Comes::Instead(other)),
        (false, true) => (says("core-purchase-beside-name"), Comes::Beside(other)),
    };
    let reason = ctx.text("core-purchase-replaced-reason");
    campaigns::rename_offer(tx, ctx, offer, name, comes, reason)
}
