//! What is read to consolidate a campaign: its offers, what is asked of them, the packs of the day, the decisions.

use super::model::{Again, Buyable, Decided, Demand, Goods};
use super::plans::{Plan, plans};
use super::promised;
use super::refusal::ConsolidationRefusal;
use super::store::{self, SupplierChoice};
use crate::baskets::{self, Totals};
use crate::campaigns::{self, Campaign, Offer, Rules, State};
use crate::catalogue::{self, Pack, Shelf, Supplier};
use crate::context::Context;
use crate::failure::Failure;
use crate::kernel::ids::{CampaignId, ProductId, SupplierId};
use crate::kernel::rate::BasisPoints;
use crate::stock;
use chrono::{Days, NaiveDate};
use rusqlite::Connection;
use std::collections::HashMap;

/// A campaign as it is consolidated.
pub(super) struct Gathered {
    pub(super) campaign: Campaign,
    pub(super) rules: Rules,
    /// In the order of the form; what nobody asks and was never decided is left out.
    pub(super) lines: Vec<Line>,
    /// Every supplier of the catalogue.
    pub(super) suppliers: Vec<Supplier>,
    /// What was last chosen of those below their minimum.
    pub(super) supplier_choices: HashMap<SupplierId, SupplierChoice>,
}

impl Gathered {
    pub(super) fn supplier_name(&self, id: SupplierId) -> String {
        let known = self.suppliers.iter().find(|supplier| supplier.id == id);
        known.map(|supplier| supplier.name.clone()).unwrap_or_default()
    }
}

/// A product of the campaign.
pub(super) struct Line {
    pub(super) offer: Offer,
    pub(super) goods: Goods,
    pub(super) plans: Vec<Plan>,
    pub(super) decided: Option<Decided>,
    /// What is no longer as it was when it was decided.
    pub(super) again: Option<Again>,
    pub(super) usual: Option<Usual>,
}

/// What is usually asked of a product: so much in so many days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Usual {
    pub(super) qty: i64,
    pub(super) days: i64,
}

impl Usual {
    /// For how many weeks a quantity lasts, begun ones counted.
    pub(super) fn weeks(self, qty: i64) -> i64 {
        let (qty, per) = (i128::from(qty) * i128::from(self.days), i128::from(self.qty.max(1)) * 7);
        i64::try_from((qty + per - 1) / per).unwrap_or(i64::MAX)
    }
}

/// How far back one looks for what is usual.
const USUAL_DAYS: Days = Days::new(365);

impl Line {
    /// The decision, when nothing it was taken on changed since.
    pub(super) fn holding(&self) -> Option<&Decided> {
        self.decided.as_ref().filter(|_| self.again.is_none())
    }

    /// Whether somebody must decide: it is asked, or what was decided no longer holds. Where the stock is enough too: until
    /// then nobody is promised any of it.
    pub(super) fn needs_decision(&self) -> bool {
        match &self.decided {
            Some(_) => self.again.is_some(),
            None => !self.offer.withdrawn && 0 < self.goods.demand.firm,
        }
    }
}

/// The campaign, or why not.
pub(super) fn campaign(conn: &Connection, id: CampaignId) -> Result<Campaign, Failure> {
    let missing = || Failure::not_found(&ConsolidationRefusal::NoSuchCampaign).at("campaign");
    campaigns::campaign(conn, id)?.ok_or_else(missing)
}

pub(super) fn gather(conn: &Connection, ctx: &Context<'_>, id: CampaignId) -> Result<Gathered, Failure> {
    let campaign = campaign(conn, id)?;
    let rules = campaigns::rules(conn, id)?;
    let totals = baskets::totals(conn, id)?;
    let mut decided: HashMap<_, _> =
        store::last_of_each(conn, id)?.into_iter().map(|one| (one.offer, one)).collect();
    let mut packs: HashMap<_, Vec<Pack>> = HashMap::new();
    for pack in catalogue::packs(conn, ctx.today, true)? {
        packs.entry(pack.product).or_default().push(pack);
    }
    let losses: HashMap<_, _> = catalogue::products(conn, ctx.today, true)?
        .into_iter()
        .map(|one| (one.id, (one.loss, one.vat)))
        .collect();
    let since_on = campaign.closes_on.checked_sub_days(USUAL_DAYS).unwrap_or(campaign.closes_on);
    let usual = store::usual(conn, id, since_on, campaign.closes_on)?;
    let promised = promised::promised(conn, id)?;
    let mut lines = Vec::new();
    for offer in campaigns::offers(conn, id)? {
        let asked = totals.get(&offer.id).copied().unwrap_or_default();
        let decided = decided.remove(&offer.id);
        if decided.is_none() && asked.firm + asked.late == 0 {
            continue;
        }
        let promised = promised.get(&offer.product).copied().unwrap_or(0);
        let stock = in_stock(conn, &campaign, &offer, decided.as_ref(), (promised, ctx.today))?;
        let worth = worth(conn, &campaign, offer.product, (stock, asked.firm), ctx.today)?;
        let (loss, vat) = losses.get(&offer.product).copied().unwrap_or((BasisPoints::ZERO, offer.vat));
        let packs = packs.get(&offer.product).map_or(&[][..], Vec::as_slice);
        let goods = Goods {
            demand: demand(asked, (stock, worth)),
            loss,
            vat,
            step: offer.step_qty,
            price_qty: offer.price_qty,
            keeps: offer.shelf == Shelf::Dry,
            packs: buyables(&campaign, &offer, packs),
        };
        let again = decided.as_ref().and_then(|one| again(campaign.state, &offer, one, goods.demand));
        let plans = plans(&goods).map_err(|refusal| Failure::refused(&refusal))?;
        let usual = usual
            .get(&offer.product)
            .filter(|(qty, _)| 0 < *qty)
            .map(|(qty, first)| Usual { qty: *qty, days: (campaign.closes_on - *first).num_days() });
        lines.push(Line { offer, goods, plans, decided, again, usual });
    }
    let suppliers = catalogue::suppliers(conn, true)?;
    let supplier_choices = store::supplier_choices(conn, id)?;
    Ok(Gathered { campaign, rules, lines, suppliers, supplier_choices })
}

/// What what is in stock cost: all of it, and what no firm wish reaches; what comes first to its date goes first.
fn worth(
    conn: &Connection,
    campaign: &Campaign,
    product: ProductId,
    (stock, firm): (i64, i64),
    today: NaiveDate,
) -> Result<(i64, i64), Failure> {
    if stock == 0 {
        return Ok((0, 0));
    }
    let on_day = campaign.last_pickup().unwrap_or(today);
    let last = |qty| stock::worth_of_the_last(conn, product, (on_day, campaign.id), qty);
    Ok((last(stock)?, last((stock - firm).max(0))?))
}

fn demand(asked: Totals, (stock, (stock_cents, idle_cents)): (i64, (i64, i64))) -> Demand {
    Demand {
        firm: asked.firm,
        more: asked.more,
        less: asked.less,
        late: asked.late,
        households: asked.households,
        stock,
        stock_cents,
        idle_cents,
    }
}

/// What changed since a line was decided. Once the suppliers know, stock and packs no longer open it again.
fn again(state: State, offer: &Offer, decided: &Decided, demand: Demand) -> Option<Again> {
    if State::Adjusted < state {
        return decided.again(demand, decided.offered, None);
    }
    decided.again(demand, offer.pack, offer.available_qty)
}

/// What is usable on the day the goods are fetched, and not promised to another campaign. Once the suppliers know, what
/// was counted when it was decided: what came since is not there to lower the need.
fn in_stock(
    conn: &Connection,
    campaign: &Campaign,
    offer: &Offer,
    decided: Option<&Decided>,
    (promised, today): (i64, NaiveDate),
) -> rusqlite::Result<i64> {
    match decided {
        Some(decided) if State::Adjusted < campaign.state => Ok(decided.stock_qty),
        Some(_) | None => {
            let on_day = campaign.last_pickup().unwrap_or(today);
            Ok((stock::usable(conn, offer.product, on_day, campaign.id)? - promised).max(0))
        }
    }
}

/// The packs of the campaign's suppliers that have a price today, the one that was offered first.
fn buyables(campaign: &Campaign, offer: &Offer, packs: &[Pack]) -> Vec<Buyable> {
    let theirs = |pack: &&Pack| campaign.suppliers.iter().any(|one| one.supplier == pack.supplier);
    let first = packs.iter().filter(|pack| pack.id == offer.pack);
    let others =
        packs.iter().filter(|pack| pack.id != offer.pack && pack.archived_on.is_none()).filter(theirs);
    first.chain(others).filter_map(|pack| buyable(offer, pack)).collect()
}

/// A pack as it may be bought today; none without a price.
pub(super) fn buyable(offer: &Offer, pack: &Pack) -> Option<Buyable> {
    let price = pack.price.as_ref().filter(|price| !price.breaks.is_empty())?;
    Some(Buyable {
        supplier: pack.supplier,
        pack: pack.id,
        reference: pack.reference.clone(),
        name: pack.name.clone(),
        qty: pack.content_qty,
        divisor: pack.divisor,
        minimum: pack.minimum_packs,
        priced_by: pack.priced_by,
        net: pack.net,
        per_qty: catalogue::per_qty(pack.priced_by, offer.dimension, pack.content_qty),
        breaks: price.breaks.clone(),
        available: offer.available_qty.filter(|_| pack.id == offer.pack),
    })
}
