//! What suppliers put in the place of a product: the papers of the hall say its name, and whose allergens it has.

use super::model::OrderLine;
use super::store;
use crate::campaigns::{self, Comes};
use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::sentence::Sentence;
use rusqlite::{Connection, Transaction};

/// What a line is called to a supplier: the product itself, not what another one put in its place.
pub(super) fn own_name(conn: &Connection, ctx: &Context<'_>, line: &OrderLine) -> Result<String, Failure> {
    let offer = line.offer.map(|offer| campaigns::offer(conn, offer)).transpose()?.flatten();
    if offer.is_none_or(|(_, offer)| offer.comes == Comes::Itself) {
        return Ok(line.name.clone());
    }
    let product = catalogue::product(conn, line.product, ctx.today)?;
    Ok(product.map_or_else(|| line.name.clone(), |product| product.name))
}

/// Names an offer after all the lines ordered for it that come; one of them has just changed. `replaced`: the supplier has
/// just put another product in its place. An offer in whose place nothing was put keeps its name, and no order is read.
pub(super) fn name_what_comes(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    changed: &OrderLine,
    replaced: bool,
) -> Result<(), Failure> {
    let Some(offer) = changed.offer else { return Ok(()) };
    let Some((campaign, known)) = campaigns::offer(tx, offer)? else { return Ok(()) };
    if known.comes == Comes::Itself && !replaced {
        return Ok(());
    }
    let orders = store::orders(tx, campaign)?;
    let lines = orders.iter().filter(|order| order.counts()).flat_map(|order| &order.lines);
    let coming: Vec<&OrderLine> =
        lines.filter(|line| line.offer == Some(offer) && line.coming().parts != 0).collect();
    let mut others: Vec<_> = coming.iter().filter_map(|line| line.replaced_by()).collect();
    others.sort_unstable();
    others.dedup();
    if others.is_empty() && known.comes == Comes::Itself {
        return Ok(());
    }
    let own = coming.iter().any(|line| line.replaced_by().is_none());
    let products = others.iter().map(|(_, product)| *product).collect();
    let mut names: Vec<&str> = others.iter().map(|(name, _)| *name).collect();
    names.dedup();
    let says = |key| {
        let name = Sentence::new(key).text("product", names.join(", "));
        ctx.say(&name.text("before", &changed.name))
    };
    let (name, comes) = match (others.is_empty(), own) {
        (true, _) => (changed.name.clone(), Comes::Itself),
        (false, false) => (says("core-purchase-replaced-name"), Comes::Instead(products)),
        (false, true) => (says("core-purchase-beside-name"), Comes::Beside(products)),
    };
    let reason = ctx.text("core-purchase-replaced-reason");
    campaigns::rename_offer(tx, ctx, offer, name, comes, reason)
}
