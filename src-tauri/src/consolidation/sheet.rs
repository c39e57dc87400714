//! What the adjustment sheet prints: each product with its ways to be bought, and what was decided. For the office.

use super::commands::seen;
use super::shared;
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::CampaignId;
use rusqlite::Connection;

/// A campaign's adjustment as it stands.
pub(crate) struct AdjustmentSheet {
    /// What it comes to, in sentences.
    pub(crate) totals: Vec<String>,
    /// What needs a decision first, then in the order of the form.
    pub(crate) products: Vec<SheetProduct>,
    /// Each supplier against its minimum.
    pub(crate) suppliers: Vec<String>,
    /// Packs that named households share.
    pub(crate) shared: Vec<String>,
}

pub(crate) struct SheetProduct {
    pub(crate) name: String,
    /// What is asked, in stock, to be bought.
    pub(crate) need: String,
    pub(crate) ways: Vec<SheetWay>,
    /// `2 × sac de 25 kg (parce que…)`; none as long as nothing holds.
    pub(crate) decided: Option<String>,
}

pub(crate) struct SheetWay {
    pub(crate) key: String,
    pub(crate) packs: String,
    pub(crate) effects: String,
    pub(crate) cost: String,
}

pub(crate) fn sheet(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
) -> Result<AdjustmentSheet, Failure> {
    let view = seen(conn, ctx, campaign)?;
    Ok(AdjustmentSheet { shared: shared::lines(conn, ctx, campaign)?, ..view.on_paper() })
}
