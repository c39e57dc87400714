//! What the adjustment sheet prints: what is to be decided with the ways to buy it, then what was decided. For the office.

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
    /// What is still to be decided, in the order of the form.
    pub(crate) open: Vec<SheetOpen>,
    /// The others, in the same order.
    pub(crate) settled: Vec<SheetSettled>,
    /// Each supplier against its minimum.
    pub(crate) suppliers: Vec<String>,
    /// Packs that named households share.
    pub(crate) shared: Vec<String>,
}

pub(crate) struct SheetOpen {
    pub(crate) name: String,
    /// What is asked, in stock, to be bought; and why it is open again.
    pub(crate) need: String,
    pub(crate) ways: Vec<SheetWay>,
}

pub(crate) struct SheetSettled {
    pub(crate) name: String,
    pub(crate) way: SheetWay,
    /// Why it was decided so; none where nothing had to be.
    pub(crate) why: Option<String>,
}

pub(crate) struct SheetWay {
    pub(crate) key: String,
    pub(crate) packs: String,
    pub(crate) effects: String,
    /// In all, and below it for a kilogram, a litre or a step of pieces.
    pub(crate) cost: String,
    /// Whether the totals count it as long as nobody decided.
    pub(crate) proposed: bool,
}

pub(crate) fn sheet(
    conn: &Connection,
    ctx: &Context<'_>,
    campaign: CampaignId,
) -> Result<AdjustmentSheet, Failure> {
    let view = seen(conn, ctx, campaign)?;
    Ok(AdjustmentSheet { shared: shared::lines(conn, ctx, campaign)?, ..view.on_paper() })
}
