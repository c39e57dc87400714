//! What was promised and never came: what the supplier answered and what was noted at the reception say why.

use crate::catalogue;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, OfferId};
use crate::kernel::sentence::Sentence;
use crate::purchasing::{self, Order, OrderLine};
use crate::receptions;
use rusqlite::Connection;
use std::collections::HashMap;

/// Of one offer, in grams, millilitres or pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Told {
    pub(super) ordered: i64,
    /// What did not come and somebody said why.
    pub(super) known: i64,
    /// `12 pièces de moins : refusé par le fournisseur (récolte trop faible)`.
    pub(super) says: Vec<String>,
}

impl Told {
    fn add(&mut self, ctx: &Context<'_>, line: &OrderLine, qty: i64, why: Sentence, note: &str) {
        let says = ctx.say(&why.text("quantity", catalogue::quantity_says(ctx, line.dimension, qty)));
        let noted = || Sentence::new("core-short-note").text("says", says.as_str()).text("note", note);
        self.says.push(if note.is_empty() { says } else { ctx.say(&noted()) });
        self.known += qty;
    }
}

/// What was ordered of each offer, and why less of it came.
pub(super) fn told(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
) -> Result<HashMap<OfferId, Told>, Failure> {
    let mut found: HashMap<OfferId, Told> = HashMap::new();
    for line in
        purchasing::orders(conn, campaign)?.into_iter().filter(Order::counts).flat_map(|one| one.lines)
    {
        let Some(offer) = line.offer else { continue };
        let told = found.entry(offer).or_default();
        let (ordered, coming) = (line.ordered.qty(), line.coming().qty());
        told.ordered += ordered;
        if let Some(answered) = line.answer.as_ref().filter(|_| coming < ordered) {
            let why = Sentence::new("core-short-answer").text("answer", answered.answer.code());
            let why = why.text("other", &answered.replaced_by);
            told.add(ctx, &line, ordered - coming, why, &answered.note);
        }
        let came = receptions::noted(conn, line.id)?;
        if 0 < came.damaged_qty {
            told.add(ctx, &line, came.damaged_qty, Sentence::new("core-short-damaged"), &came.note);
        }
        if came.received_qty < coming && !came.note.is_empty() {
            let qty = coming - came.received_qty;
            told.add(ctx, &line, qty, Sentence::new("core-short-noted"), &came.note);
        }
    }
    Ok(found)
}
