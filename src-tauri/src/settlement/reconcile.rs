//! The three reconciliations of a campaign, what is not explained yet, and its end.

use super::bill::called;
use super::drift;
use super::gaps::{GoodsSums, Portion, StockSums, missing, owed};
use super::gather::{Gathered, gather};
use super::refusal::SettlementRefusal;
use super::store::{self, About, Explained};
use super::view::{self, Seen, SettlementView};
use crate::baskets;
use crate::campaigns::{self, State};
use crate::cash::{self, Method};
use crate::catalogue;
use crate::cheques;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, HouseholdId, OfferId, ProductId};
use crate::kernel::money::Money;
use crate::kernel::quantity::Dimension;
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::told;
use crate::pickup;
use crate::receptions;
use crate::router::Router;
use crate::sharing;
use crate::stock;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use ts_rs::TS;
use uuid::Uuid;

pub(super) fn register(router: &mut Router) {
    router.read("settlement.reconcile", OFFICERS, reconcile);
    router.write("settlement.explain", OFFICERS, explain);
    router.write("settlement.close", OFFICERS, close);
}

/// Compare goods, money and stock of a campaign, and see each gap with its reason.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ReconcileCampaign {
    campaign: CampaignId,
}

/// Note why a gap is there; it holds as long as the gap stays the same.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ExplainGap {
    campaign: CampaignId,
    about: About,
    /// The offer, household or product; every gap of its kind that is not explained unless told.
    #[ts(optional = nullable)]
    key: Option<String>,
    reason: String,
}

/// Settle a campaign once everybody is billed and every gap is explained.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CloseSettlement {
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
    pub(crate) methods: Vec<MethodRow>,
    /// Who still owes, by name.
    pub(crate) money: Vec<MoneyRow>,
    pub(crate) due_says: String,
    pub(crate) paid_says: String,
    pub(crate) owed_says: String,
    /// Gaps without a reason.
    pub(crate) left: usize,
    /// Bills to make first.
    pub(crate) to_bill: usize,
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

#[derive(Debug, Serialize, TS)]
pub(crate) struct GoodsRow {
    pub(crate) name: String,
    pub(crate) asked_says: String,
    pub(crate) adjusted_says: String,
    pub(crate) received_says: String,
    pub(crate) handed_says: String,
    pub(crate) gap: GapView,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct StockRow {
    pub(crate) name: String,
    pub(crate) opening_says: String,
    pub(crate) received_says: String,
    pub(crate) handed_says: String,
    pub(crate) lost_says: String,
    pub(crate) closing_says: String,
    pub(crate) gap: GapView,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct MethodRow {
    pub(crate) method_says: String,
    #[ts(type = "number")]
    pub(crate) paid_cents: i64,
    pub(crate) paid_says: String,
    /// What is at the bank; null for cash, which goes there with the session.
    pub(crate) banked_says: Option<String>,
}

#[derive(Debug, Serialize, TS)]
pub(crate) struct MoneyRow {
    pub(crate) called: String,
    pub(crate) due_says: String,
    pub(crate) paid_says: String,
    pub(crate) gap: GapView,
}

/// A gap as it stands, with what it is about in words.
struct Gap {
    about: About,
    key: Uuid,
    gap: i64,
    name: String,
    reason: Option<String>,
}

struct Found {
    goods: Vec<(OfferId, GoodsSums)>,
    stock: Vec<(ProductId, StockSums)>,
    people: Vec<Seen>,
    gaps: Vec<Gap>,
}

/// What a product is called and measured in.
fn product(gathered: &Gathered, id: ProductId) -> (String, Dimension) {
    let offer = gathered.offers.iter().find(|offer| offer.product == id);
    offer.map_or((String::new(), Dimension::Count), |offer| (offer.name.clone(), offer.dimension))
}

fn find(conn: &Connection, ctx: &Context<'_>, gathered: &Gathered) -> Result<Found, Failure> {
    let id = gathered.campaign.id;
    let goods = goods(conn, gathered)?;
    let stock = stock_sums(conn, gathered)?;
    let people = view::everybody(conn, ctx, gathered)?;
    let explained = store::explained(conn, id)?;
    let mut gaps = Vec::new();
    let mut add = |about, key, gap, name| {
        let known = explained.get(&(about, key)).filter(|known| known.gap == gap);
        let reason = known.map(|known| known.reason.clone());
        gaps.push(Gap { about, key, gap, name, reason });
    };
    for (offer, sums) in &goods {
        let name = gathered.offer(*offer).map(|offer| offer.name.clone()).unwrap_or_default();
        add(About::Goods, offer.0, sums.missing, name);
    }
    for (of, sums) in &stock {
        add(About::Stock, of.0, sums.gap(), product(gathered, *of).0);
    }
    for one in &people {
        let name = called(conn, one.household)?.to_string();
        add(About::Money, one.household.0, owed(one.standing.balance.cents()), name);
    }
    Ok(Found { goods, stock, people, gaps })
}

/// Each offer that was asked, came or was handed over, in the order of the form.
fn goods(conn: &Connection, gathered: &Gathered) -> Result<Vec<(OfferId, GoodsSums)>, Failure> {
    let id = gathered.campaign.id;
    let asked = baskets::totals(conn, id)?;
    let shared = sharing::shared_totals(conn, id)?;
    let received = receptions::received(conn, id)?;
    let portions = portions(conn, gathered)?;
    let mut rows = Vec::new();
    for offer in &gathered.offers {
        let portions = portions.get(&offer.id).map(Vec::as_slice).unwrap_or_default();
        let sums = GoodsSums {
            asked: asked.get(&offer.id).map_or(0, |totals| totals.firm + totals.late),
            adjusted: shared.get(&offer.id).and_then(|totals| totals.adjusted),
            received: received.get(&offer.id).map_or(0, |came| came.received_qty - came.damaged_qty),
            handed: portions.iter().map(|portion| portion.handed).sum(),
            missing: missing(portions.iter().copied()),
        };
        if sums != GoodsSums::default() {
            rows.push((offer.id, sums));
        }
    }
    Ok(rows)
}

fn portions(conn: &Connection, gathered: &Gathered) -> Result<BTreeMap<OfferId, Vec<Portion>>, Failure> {
    let id = gathered.campaign.id;
    let mut found: BTreeMap<(OfferId, HouseholdId), Portion> = BTreeMap::new();
    let nothing = Portion { shared: 0, handed: 0, given_up: 0 };
    for (household, goods) in sharing::handouts(conn, id)?.households {
        for (offer, qty) in goods {
            found.entry((offer, household)).or_insert(nothing).shared = qty;
        }
    }
    for ((household, offer), handed) in &gathered.handed {
        found.entry((*offer, *household)).or_insert(nothing).handed = handed.qty;
    }
    for ((household, offer), qty) in pickup::given_up(conn, id)? {
        found.entry((offer, household)).or_insert(nothing).given_up = qty;
    }
    let mut by_offer: BTreeMap<OfferId, Vec<Portion>> = BTreeMap::new();
    for ((offer, _), portion) in found {
        by_offer.entry(offer).or_default().push(portion);
    }
    Ok(by_offer)
}

/// Each product of the campaign that moved, in the order of the form.
fn stock_sums(conn: &Connection, gathered: &Gathered) -> Result<Vec<(ProductId, StockSums)>, Failure> {
    let campaign = gathered.campaign.id;
    let flows = stock::flows(conn, campaign)?;
    let carried = stock::handed_for(conn, campaign)?;
    let mut rows: Vec<(ProductId, StockSums)> = Vec::new();
    for offer in &gathered.offers {
        let flow = flows.get(&offer.product).copied().unwrap_or_default();
        if rows.iter().any(|(known, _)| *known == offer.product) {
            continue;
        }
        let same = gathered.offers.iter().filter(|other| other.product == offer.product);
        let taken = |of: OfferId| {
            let lines = gathered.handed.iter().filter(move |((_, offer), _)| *offer == of);
            lines.map(|(_, handed)| handed.qty).sum::<i64>()
        };
        // What other campaigns handed over since counts as the stock says.
        let elsewhere = flow.handed - carried.get(&offer.product).copied().unwrap_or_default();
        let sums = StockSums {
            opening: flow.opening,
            received: flow.received,
            handed: same.map(|offer| taken(offer.id)).sum::<i64>() + elsewhere,
            lost: flow.lost + flow.passed_on,
            closing: flow.closing,
        };
        // Handed over though no lot is known is a gap; neither moved nor handed over is nothing to see.
        if sums.handed == 0 && !flows.contains_key(&offer.product) {
            continue;
        }
        rows.push((offer.product, sums));
    }
    Ok(rows)
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
    let to_bill = found.people.iter().filter(|one| view::to_bill(one.status)).count();
    let may_close = gathered.campaign.state == State::Distributing && left == 0 && to_bill == 0;
    let sum = |of: fn(&Seen) -> i64| {
        let cents = found.people.iter().map(of).sum();
        format::money(Money::from_cents(cents), ctx.lang)
    };
    let mut money = found.money(conn, ctx)?;
    money.sort_by(|one, other| one.called.cmp(&other.called));
    Ok(CampaignGapsView {
        campaign: id,
        settled,
        says: ctx.say(&says(settled, left, to_bill)),
        goods: found.goods(ctx, &gathered),
        stock: found.stock(ctx, &gathered),
        methods: methods(conn, ctx, &gathered)?,
        money,
        due_says: sum(|one| one.due.cents()),
        paid_says: sum(|one| one.standing.since.cents()),
        owed_says: sum(|one| owed(one.standing.balance.cents())),
        left,
        to_bill,
        may_close,
        title: gathered.campaign.title,
    })
}

fn says(settled: bool, left: usize, to_bill: usize) -> Sentence {
    let key = match (settled, left, to_bill) {
        (true, ..) => "core-settlement-settled",
        (false, 0, 0) => "core-reconcile-all",
        (false, ..) => "core-reconcile-left",
    };
    Sentence::new(key).count("left", left).count("bills", to_bill)
}

impl Gap {
    fn open(&self) -> bool {
        self.gap != 0 && self.reason.is_none()
    }
}

impl Found {
    fn gap(&self, about: About, key: Uuid, says: impl Fn(i64) -> String) -> GapView {
        let found = self.gaps.iter().find(|gap| gap.about == about && gap.key == key);
        GapView {
            key: key.to_string(),
            gap_says: found.filter(|gap| gap.gap != 0).map(|gap| says(gap.gap)),
            reason: found.and_then(|gap| gap.reason.clone()),
            open: found.is_some_and(Gap::open),
        }
    }

    fn goods(&self, ctx: &Context<'_>, gathered: &Gathered) -> Vec<GoodsRow> {
        let mut rows = Vec::new();
        for (id, sums) in &self.goods {
            let Some(offer) = gathered.offer(*id) else { continue };
            let quantity = |qty| catalogue::quantity_says(ctx, offer.dimension, qty);
            rows.push(GoodsRow {
                name: offer.name.clone(),
                asked_says: quantity(sums.asked),
                adjusted_says: sums.adjusted.map(quantity).unwrap_or_default(),
                received_says: quantity(sums.received),
                handed_says: quantity(sums.handed),
                gap: self.gap(About::Goods, id.0, quantity),
            });
        }
        rows
    }

    fn stock(&self, ctx: &Context<'_>, gathered: &Gathered) -> Vec<StockRow> {
        let row = |(id, sums): &(ProductId, StockSums)| {
            let (name, dimension) = product(gathered, *id);
            let quantity = |qty| catalogue::quantity_says(ctx, dimension, qty);
            StockRow {
                name,
                opening_says: quantity(sums.opening),
                received_says: quantity(sums.received),
                handed_says: quantity(sums.handed),
                lost_says: quantity(sums.lost),
                closing_says: quantity(sums.closing),
                gap: self.gap(About::Stock, id.0, quantity),
            }
        };
        self.stock.iter().map(row).collect()
    }

    /// Who still owes something.
    fn money(&self, conn: &Connection, ctx: &Context<'_>) -> Result<Vec<MoneyRow>, Failure> {
        let euros = |cents| format::money(Money::from_cents(cents), ctx.lang);
        let mut rows = Vec::new();
        for one in self.people.iter().filter(|one| one.standing.balance.is_negative()) {
            rows.push(MoneyRow {
                called: called(conn, one.household)?.to_string(),
                due_says: euros(one.due.cents()),
                paid_says: euros(one.standing.since.cents()),
                gap: self.gap(About::Money, one.household.0, euros),
            });
        }
        Ok(rows)
    }
}

/// What was paid by each method, and what of it is at the bank.
fn methods(conn: &Connection, ctx: &Context<'_>, gathered: &Gathered) -> Result<Vec<MethodRow>, Failure> {
    let mut sums: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    let mut shared: HashMap<_, i64> = HashMap::new();
    for (movement, method, cents) in view::paid(conn, gathered)? {
        let sum = sums.entry(method).or_default();
        sum.0 += cents;
        // A cheque for several households counts once, and no more than what is paid with it here.
        let left = match shared.get(&movement) {
            Some(left) => *left,
            None => cheques::banked(conn, movement)?,
        };
        let part = left.min(cents).max(0);
        shared.insert(movement, left - part);
        sum.1 += part;
    }
    let euros = |cents| format::money(Money::from_cents(cents), ctx.lang);
    let row = |(method, (paid_cents, banked)): (String, (i64, i64))| MethodRow {
        method_says: ctx.text(cash::method_key(&method)),
        paid_cents,
        paid_says: euros(paid_cents),
        banked_says: match Method::parse(&method) {
            Some(Method::Cheque) => Some(euros(banked)),
            Some(Method::Card | Method::Transfer | Method::HelloAsso) => {
                Some(ctx.text("core-banked-unchecked"))
            }
            Some(Method::Cash | Method::Internal) | None => None,
        },
    };
    Ok(sums.into_iter().map(row).collect())
}

fn explain(tx: &Transaction<'_>, ctx: &Context<'_>, input: ExplainGap) -> Result<CampaignGapsView, Failure> {
    let gathered = gather(tx, ctx, input.campaign)?;
    if gathered.campaign.state == State::Settled {
        return Err(Failure::refused(&SettlementRefusal::Settled));
    }
    let reason = cash::read_reason(&input.reason)?;
    let found = find(tx, ctx, &gathered)?;
    let wanted = |gap: &&Gap| {
        let this = told(input.key.as_deref()).map_or(gap.open(), |key| key == gap.key.to_string());
        gap.about == input.about && gap.gap != 0 && this
    };
    let gaps: Vec<&Gap> = found.gaps.iter().filter(wanted).collect();
    if gaps.is_empty() {
        return Err(Failure::not_found(&SettlementRefusal::NoSuchGap).at("key"));
    }
    for gap in &gaps {
        let explained = Explained { gap: gap.gap, reason: reason.clone() };
        store::insert_explained(tx, ctx, input.campaign, (gap.about, gap.key), &explained)?;
    }
    ctx.tell("what", names(&gaps));
    ctx.tell("title", &gathered.campaign.title);
    ctx.tell("reason", reason);
    seen(tx, ctx, input.campaign)
}

/// Names in a list that stays short.
fn names(gaps: &[&Gap]) -> String {
    gaps.iter().take(NAMES_MAX).map(|gap| gap.name.as_str()).collect::<Vec<_>>().join(", ")
}

/// Names said at most in one sentence.
const NAMES_MAX: usize = 12;

fn close(tx: &Transaction<'_>, ctx: &Context<'_>, input: CloseSettlement) -> Result<SettlementView, Failure> {
    let gathered = gather(tx, ctx, input.campaign)?;
    match gathered.campaign.state {
        State::Distributing => {}
        State::Settled => return Err(Failure::refused(&SettlementRefusal::Settled)),
        State::Prepared
        | State::Open
        | State::Closed
        | State::Adjusted
        | State::Ordered
        | State::Received => return Err(Failure::refused(&SettlementRefusal::NotDistributing)),
    }
    let mut waiting = BTreeSet::new();
    for left in pickup::left_to_fetch(tx, input.campaign)? {
        waiting.insert(called(tx, left.household)?.to_string());
    }
    if !waiting.is_empty() {
        let list = waiting.into_iter().take(NAMES_MAX).collect::<Vec<_>>().join(", ");
        return Err(Failure::refused(&SettlementRefusal::GoodsWait { list }));
    }
    // Bills made one by one at the table noted no price that an invoice changed.
    drift::note(tx, ctx, &gathered)?;
    let gathered = gather(tx, ctx, input.campaign)?;
    let found = find(tx, ctx, &gathered)?;
    let mut to_bill = Vec::new();
    for one in found.people.iter().filter(|one| view::to_bill(one.status)) {
        to_bill.push(called(tx, one.household)?.to_string());
    }
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    if !to_bill.is_empty() {
        let number = count(to_bill.len());
        to_bill.truncate(NAMES_MAX);
        let refusal = SettlementRefusal::NotBilled { count: number, list: to_bill.join(", ") };
        return Err(Failure::refused(&refusal));
    }
    let open: Vec<&Gap> = found.gaps.iter().filter(|gap| gap.open()).collect();
    if !open.is_empty() {
        let list = open.iter().take(NAMES_MAX).map(|gap| gap_says(ctx, &gathered, gap));
        let list = list.collect::<Vec<_>>().join(", ");
        return Err(Failure::refused(&SettlementRefusal::NotExplained { count: count(open.len()), list }));
    }
    campaigns::settle(tx, ctx, &gathered.campaign)?;
    view::show(tx, ctx, input.campaign)
}

/// A gap in a few words: `Farine T80 : 20 g pas remis`.
fn gap_says(ctx: &Context<'_>, gathered: &Gathered, gap: &Gap) -> String {
    let offer = gathered.offers.iter().find(|offer| offer.id.0 == gap.key || offer.product.0 == gap.key);
    let dimension = offer.map_or(Dimension::Count, |offer| offer.dimension);
    let quantity = catalogue::quantity_says(ctx, dimension, gap.gap);
    let says = match gap.about {
        About::Goods => Sentence::new("core-gap-goods").text("quantity", quantity),
        About::Stock => Sentence::new("core-gap-stock").text("quantity", quantity),
        About::Money => Sentence::new("core-gap-money").with("amount", Param::Cents(gap.gap)),
    };
    ctx.say(&says.text("name", &gap.name))
}
