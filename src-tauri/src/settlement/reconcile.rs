//! The three reconciliations of a campaign together, with what is not explained yet.

use super::bill::called;
use super::carriage;
use super::figures::{DistributionFigures, figures};
use super::gaps::{StockSums, owed};
use super::gather::{Gathered, gather};
use super::reconcile_goods::{self, Goods, GoodsRow};
use super::reconcile_money::{self, BankedView, MoneyRow};
use super::reconcile_stock::{self, StockRow};
use super::seen::{Seen, euros, everybody, to_bill};
use super::store::{self, About};
use crate::campaigns::State;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, HouseholdId, ProductId};
use crate::kernel::money::Money;
use crate::kernel::sentence::Sentence;
use crate::pickup;
use crate::router::Router;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use ts_rs::TS;
use uuid::Uuid;

pub(super) fn register(router: &mut Router) {
    router.read("settlement.reconcile", OFFICERS, reconcile);
}

/// Compare goods, money and stock of a campaign, and see each gap with its reason.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ReconcileCampaign {
    campaign: CampaignId,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct CampaignGapsView {
    pub(crate) campaign: CampaignId,
    pub(crate) title: String,
    pub(crate) settled: bool,
    pub(crate) says: String,
    pub(crate) goods: Vec<GoodsRow>,
    pub(crate) stock: Vec<StockRow>,
    pub(crate) figures: DistributionFigures,
    pub(crate) banked: BankedView,
    /// Who still owes, by name.
    pub(crate) money: Vec<MoneyRow>,
    /// Before and due less paid is what is owed less what is in advance: everybody together.
    pub(crate) before_says: String,
    pub(crate) due_says: String,
    pub(crate) paid_says: String,
    pub(crate) owed_says: String,
    pub(crate) ahead_says: String,
    /// What carriage cost and who bears it; null where none is billed apart, or bills are to be made.
    pub(crate) carriage_says: Option<String>,
    /// Gaps without a reason.
    pub(crate) left: usize,
    /// Bills to make first.
    pub(crate) to_bill: usize,
    /// Households whose goods wait.
    pub(crate) waiting: usize,
    pub(crate) may_close: bool,
}

/// A gap, what it says and why it is there.
#[derive(Debug, Serialize, TS)]
pub(crate) struct GapView {
    pub(crate) key: String,
    /// Null when there is none.
    pub(crate) gap_says: Option<String>,
    /// Null when it is not explained.
    pub(crate) reason: Option<String>,
    /// There is a gap and no reason.
    pub(crate) open: bool,
}

/// A gap as it stands, with what it is about in words.
pub(super) struct Gap {
    pub(super) about: About,
    pub(super) key: Uuid,
    pub(super) gap: i64,
    pub(super) name: String,
    pub(super) reason: Option<String>,
}

pub(super) struct Found {
    pub(super) goods: Vec<Goods>,
    pub(super) stock: Vec<(ProductId, StockSums)>,
    pub(super) people: Vec<Seen>,
    pub(super) gaps: Vec<Gap>,
}

pub(super) fn find(conn: &Connection, ctx: &Context<'_>, gathered: &Gathered) -> Result<Found, Failure> {
    let id = gathered.campaign.id;
    let goods = reconcile_goods::goods(conn, ctx, gathered)?;
    let stock = reconcile_stock::stock_sums(conn, gathered)?;
    let people = everybody(conn, ctx, gathered)?;
    let explained = store::explained(conn, id)?;
    let settled = gathered.campaign.state == State::Settled;
    // Goods and stock stay as they were explained at the end, whatever is counted since.
    let stood = |of, gap| match explained.get(&of) {
        Some(known) if settled => known.gap,
        None if settled => 0,
        Some(_) | None => gap,
    };
    let mut gaps = Vec::new();
    let mut add = |about, key, gap, name| {
        let known = explained.get(&(about, key)).filter(|known| known.gap == gap);
        let reason = known.map(|known| known.reason.clone());
        gaps.push(Gap { about, key, gap, name, reason });
    };
    for Goods { offer, sums, .. } in &goods {
        let name = gathered.offer(*offer).map(|offer| offer.name.clone()).unwrap_or_default();
        add(About::Goods, offer.0, stood((About::Goods, offer.0), sums.gap()), name);
    }
    for (of, sums) in &stock {
        let gap = stood((About::Stock, of.0), sums.gap());
        add(About::Stock, of.0, gap, reconcile_stock::product(gathered, *of).0);
    }
    for one in &people {
        let name = called(conn, one.household)?.to_string();
        add(About::Money, one.household.0, owed(one.standing.left.cents()), name);
    }
    Ok(Found { goods, stock, people, gaps })
}

fn reconcile(
    conn: &Connection,
    ctx: &Context<'_>,
    input: ReconcileCampaign,
) -> Result<CampaignGapsView, Failure> {
    seen(conn, ctx, input.campaign)
}

/// The three reconciliations of a campaign.
pub(crate) fn seen(
    conn: &Connection,
    ctx: &Context<'_>,
    id: CampaignId,
) -> Result<CampaignGapsView, Failure> {
    let gathered = gather(conn, ctx, id)?;
    let found = find(conn, ctx, &gathered)?;
    let settled = gathered.campaign.state == State::Settled;
    let left = found.gaps.iter().filter(|gap| gap.open()).count();
    let to_bill = found.people.iter().filter(|one| to_bill(one.status)).count();
    let waiting: BTreeSet<HouseholdId> =
        pickup::left_to_fetch(conn, id)?.into_iter().map(|left| left.household).collect();
    let waiting = if settled { 0 } else { waiting.len() };
    let may_close =
        gathered.campaign.state == State::Distributing && left == 0 && to_bill == 0 && waiting == 0;
    let sum = |of: fn(&Seen) -> i64| euros(ctx, Money::from_cents(found.people.iter().map(of).sum()));
    Ok(CampaignGapsView {
        campaign: id,
        settled,
        says: says(ctx, settled, [left, to_bill, waiting]),
        goods: reconcile_goods::rows(ctx, &gathered, &found),
        stock: reconcile_stock::rows(ctx, &gathered, &found),
        figures: figures(conn, ctx, &gathered, &found)?,
        banked: reconcile_money::banked(conn, ctx, &found.people)?,
        money: reconcile_money::rows(conn, ctx, &found)?,
        before_says: sum(|one| -one.standing.before.cents()),
        due_says: sum(|one| one.standing.billed.cents()),
        paid_says: sum(|one| one.standing.paid.cents()),
        owed_says: sum(|one| owed(one.standing.left.cents())),
        ahead_says: sum(|one| one.standing.left.cents().max(0)),
        carriage_says: if to_bill == 0 { carriage::says(ctx, &gathered) } else { None },
        left,
        to_bill,
        waiting,
        may_close,
        title: gathered.campaign.title,
    })
}

fn says(ctx: &Context<'_>, settled: bool, [left, to_bill, waiting]: [usize; 3]) -> String {
    let key = match (settled, left, to_bill, waiting) {
        (true, 1.., ..) => "core-reconcile-left-since",
        (true, ..) => "core-settlement-settled",
        (false, 0, 0, 0) => "core-reconcile-all",
        (false, ..) => "core-reconcile-left",
    };
    let says = ctx.say(&Sentence::new(key).count("left", left).count("bills", to_bill));
    if waiting == 0 {
        return says;
    }
    format!("{says} {}", ctx.say(&Sentence::new("core-reconcile-waiting").count("count", waiting)))
}

impl Gap {
    pub(super) fn open(&self) -> bool {
        self.gap != 0 && self.reason.is_none()
    }
}

impl Found {
    pub(super) fn gap(&self, about: About, key: Uuid, says: impl Fn(i64) -> String) -> GapView {
        let found = self.gaps.iter().find(|gap| gap.about == about && gap.key == key);
        GapView {
            key: key.to_string(),
            gap_says: found.filter(|gap| gap.gap != 0).map(|gap| says(gap.gap)),
            reason: found.and_then(|gap| gap.reason.clone()),
            open: found.is_some_and(Gap::open),
        }
    }
}
