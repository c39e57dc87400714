//! Bills written: from what was handed over, as often as one likes; each movement is what changed since the last one.

use super::drift;
use super::gaps::owed;
use super::gather::{Gathered, campaign, gather, overflow};
use super::model::{self, Back, Book, Line, Purse, Sides};
use super::refusal::SettlementRefusal;
use super::seen;
use super::store::{self, About, Explained, New};
use super::view::{self, SettlementView};
use super::view_household::{self, HouseholdBillView};
use crate::campaigns::{self, Campaign, State};
use crate::cash::{self, Draft, Entry, Fund, Method, Origin, Purpose};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::funds;
use crate::kernel::format;
use crate::kernel::ids::{CampaignId, HouseholdId, MovementId};
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_count, read_money};
use crate::kernel::sentence::Sentence;
use crate::kernel::text::{NAME_CHARS_MAX, line, told};
use crate::members::{self, Called};
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.write("settlement.bill", OFFICERS, bill);
    router.write("settlement.bill_all", OFFICERS, bill_all);
    router.write("settlement.deposit_back", OFFICERS, deposit_back);
    router.write("settlement.correct", OFFICERS, correct);
}

/// Bill a household for what it took home; again when that changed, nothing when it did not.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct BillHousehold {
    campaign: CampaignId,
    household: HouseholdId,
}

/// Bill everybody for what they took home, and note the prices that invoices changed.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct BillAll {
    campaign: CampaignId,
}

/// Note empty bottles or crates a household brings back, and bill it again.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct BringDepositBack {
    campaign: CampaignId,
    household: HouseholdId,
    /// As typed: `5`; `-1` takes one back that was counted too much.
    count: String,
    /// What one is worth, as typed: `0,30`; that of the campaign's products when they have only one.
    #[ts(optional = nullable)]
    unit: Option<String>,
    /// As in `bouteilles`.
    #[ts(optional = nullable)]
    label: Option<String>,
}

/// Correct the bill of a household by an amount, with the reason; also once the campaign is settled.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CorrectBill {
    campaign: CampaignId,
    household: HouseholdId,
    /// As typed: `-1,50` in favour of the household, `1,50` against it.
    amount: String,
    reason: String,
}

pub(super) fn called(conn: &Connection, household: HouseholdId) -> Result<Called, Failure> {
    let missing = || Failure::not_found(&SettlementRefusal::NoSuchHousehold).at("household");
    members::called(conn, household)?.ok_or_else(missing)
}

/// Bills are made from the reception on, until the campaign is settled.
fn open(campaign: &Campaign) -> Result<(), Failure> {
    match campaign.state {
        State::Settled => Err(Failure::refused(&SettlementRefusal::Settled)),
        State::Received | State::Distributing => Ok(()),
        State::Prepared | State::Open | State::Closed | State::Adjusted | State::Ordered => {
            Err(Failure::refused(&SettlementRefusal::NotYet))
        }
    }
}

fn bill(tx: &Transaction<'_>, ctx: &Context<'_>, input: BillHousehold) -> Result<HouseholdBillView, Failure> {
    let called = called(tx, input.household)?;
    let gathered = gather(tx, ctx, input.campaign)?;
    open(&gathered.campaign)?;
    write(tx, ctx, &gathered, input.household)?;
    ctx.about(input.household.0);
    ctx.tell("household", called.to_string());
    ctx.tell("title", gathered.campaign.title);
    view_household::household(tx, ctx, input.campaign, input.household)
}

fn bill_all(tx: &Transaction<'_>, ctx: &Context<'_>, input: BillAll) -> Result<SettlementView, Failure> {
    let mut gathered = gather(tx, ctx, input.campaign)?;
    open(&gathered.campaign)?;
    if gathered.households().is_empty() {
        return Err(Failure::refused(&SettlementRefusal::NothingHandedOver));
    }
    drift::note(tx, ctx, &mut gathered)?;
    let mut written = 0;
    for household in gathered.households() {
        written += i64::from(write(tx, ctx, &gathered, household)?);
    }
    ctx.tell("count", written.to_string());
    ctx.tell("title", &gathered.campaign.title);
    view::show(tx, ctx, input.campaign)
}

/// Writes the bill of a household, unless the last one says the same. Whether it was written.
fn write(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    gathered: &Gathered,
    household: HouseholdId,
) -> Result<bool, Failure> {
    let owed = gathered.owed(tx, ctx, household)?;
    let lines = model::lines(&owed).map_err(overflow)?;
    insert(tx, ctx, gathered, household, &lines, "")
}

fn insert(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    gathered: &Gathered,
    household: HouseholdId,
    lines: &[Line],
    reason: &str,
) -> Result<bool, Failure> {
    let before = gathered.bills.get(&household);
    let rules = gathered.rules;
    if before.map_or(lines.is_empty(), |bill| bill.lines == lines && bill.borne_by(rules)) {
        return Ok(false);
    }
    let given = before.map(|bill| bill.borne.as_slice()).unwrap_or_default();
    let subsidy = model::subsidy(lines).map_err(overflow)?;
    let first = purse(tx, ctx, rules.fund, given)?;
    let then = rules.then.map(|fund| purse(tx, ctx, fund, given)).transpose()?;
    let borne = model::borne(subsidy, first, then);
    let was = before.map(|bill| model::sides(&bill.lines, &bill.borne)).unwrap_or_default();
    let changes = model::difference(&was, &model::sides(lines, &borne));
    let key = match (before, reason) {
        (_, reason) if !reason.is_empty() => "core-bill-label-corrected",
        (Some(_), _) => "core-bill-label-again",
        (None, _) => "core-bill-label",
    };
    let label = Sentence::new(key).text("title", &gathered.campaign.title).text("reason", reason);
    let label = ctx.say(&label);
    let movement = post(tx, ctx, gathered.campaign.id, &label, Some(household), &changes)?;
    let new = New {
        campaign: gathered.campaign.id,
        household,
        total: model::total(lines).map_err(overflow)?,
        replaces: before.map(|bill| bill.id),
        movement,
        reason,
        lines,
        borne: &borne,
    };
    store::insert(tx, ctx, &new)?;
    Ok(true)
}

/// What a fund may give now, with what the bill before had from it.
fn purse(
    conn: &Connection,
    ctx: &Context<'_>,
    fund: Fund,
    given: &[(Fund, Money)],
) -> Result<Purse, Failure> {
    let had: i64 =
        given.iter().filter(|(from, _)| *from == fund).map(|(_, cents)| cents.cents().max(0)).sum();
    let left = funds::left(conn, ctx, fund, ctx.today)?.cents();
    Ok(Purse { fund, left: Money::from_cents(left + had) })
}

/// Writes the movement of some sides, and that money moved for the campaign; none when nothing changes.
pub(super) fn post(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: CampaignId,
    label: &str,
    household: Option<HouseholdId>,
    sides: &Sides,
) -> Result<Option<MovementId>, Failure> {
    if sides.is_empty() {
        return Ok(None);
    }
    let mut entries = Vec::new();
    for ((book, fund), cents) in sides {
        let (purpose, household) = match book {
            Book::Household => (Purpose::Household, household),
            Book::Sale => (Purpose::Sale, None),
            Book::Carriage => (Purpose::CarriageSold, None),
            Book::Deposit => (Purpose::Deposit, None),
            Book::Aid => (Purpose::Aid, None),
        };
        let account = cash::account_for(tx, purpose)?;
        let amount = Money::from_cents(*cents);
        entries.push(Entry { account, household, fund: Fund::parse(fund), amount });
    }
    let who = match household {
        Some(household) => called(tx, household)?.to_string(),
        None => String::new(),
    };
    let (label, method, origin) = (label.to_owned(), Method::Internal, Origin::Bill);
    let draft = Draft { label, who, method, origin, till: None, entries };
    let posted = cash::post(tx, ctx, ctx.today, &draft, None)?;
    campaigns::note_movement(tx, campaign, posted.id)?;
    Ok(Some(posted.id))
}

fn deposit_back(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: BringDepositBack,
) -> Result<HouseholdBillView, Failure> {
    let called = called(tx, input.household)?;
    open(&campaign(tx, input.campaign)?)?;
    let count =
        read_count(&input.count, Sign::Any).map_err(|refusal| Failure::bad_input("count", &refusal))?;
    if count == 0 {
        return Err(Failure::bad_input("count", &SettlementRefusal::NothingBack));
    }
    let unit = match told(input.unit.as_deref()) {
        Some(text) => {
            let read = read_money(text, Sign::NotNegative);
            read.map_err(|refusal| Failure::bad_input("unit", &refusal))?
        }
        None => only_deposit(tx, input.campaign)?.unwrap_or_default(),
    };
    if unit == Money::ZERO {
        return Err(Failure::bad_input("unit", &SettlementRefusal::NoDeposit));
    }
    let label = line(input.label.as_deref().unwrap_or_default(), NAME_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("label", &refusal))?;
    let label = if label.is_empty() { ctx.text("core-bill-empties") } else { label };
    let back = Back { label, count, unit };
    let known = store::deposits_back(tx, input.campaign)?.remove(&input.household).unwrap_or_default();
    let there = known.iter().find(|one| one.label == back.label && one.unit == unit);
    if there.map_or(0, |one| one.count) + count < 0 {
        return Err(Failure::bad_input("count", &SettlementRefusal::BackBelowZero));
    }
    store::insert_back(tx, ctx, input.campaign, input.household, &back)?;
    let gathered = gather(tx, ctx, input.campaign)?;
    write(tx, ctx, &gathered, input.household)?;
    ctx.about(input.household.0);
    ctx.tell("household", called.to_string());
    ctx.tell("count", format::count(count, ctx.lang));
    ctx.tell("label", back.label);
    view_household::household(tx, ctx, input.campaign, input.household)
}

/// The only deposit of a campaign's products; none when there is none, or several.
fn only_deposit(conn: &Connection, campaign: CampaignId) -> Result<Option<Money>, Failure> {
    let mut found: Vec<Money> =
        campaigns::offers(conn, campaign)?.into_iter().map(|offer| offer.deposit).collect();
    found.retain(|deposit| *deposit != Money::ZERO);
    found.sort_unstable();
    found.dedup();
    Ok(match found.as_slice() {
        [only] => Some(*only),
        _ => None,
    })
}

/// What a household owes after a correction has its reason: nobody can explain a gap any more once it is settled. What was
/// said before of the same gap stays.
fn explain(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    campaign: CampaignId,
    household: HouseholdId,
    reason: &str,
) -> Result<(), Failure> {
    let gathered = gather(tx, ctx, campaign)?;
    let gap = owed(seen::seen(tx, ctx, &gathered, household)?.standing.left.cents());
    let key = (About::Money, household.0);
    if gap == 0 {
        return Ok(());
    }
    let reason = match store::explained(tx, campaign)?.remove(&key) {
        Some(before) if before.gap != 0 => format!("{}, {reason}", before.reason),
        Some(_) | None => reason.to_owned(),
    };
    Ok(store::insert_explained(tx, ctx, campaign, key, &Explained { gap, reason })?)
}

fn correct(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: CorrectBill,
) -> Result<HouseholdBillView, Failure> {
    let called = called(tx, input.household)?;
    let amount =
        read_money(&input.amount, Sign::Any).map_err(|refusal| Failure::bad_input("amount", &refusal))?;
    if amount == Money::ZERO {
        return Err(Failure::bad_input("amount", &SettlementRefusal::Zero));
    }
    let reason = cash::read_reason(&input.reason)?;
    let gathered = gather(tx, ctx, input.campaign)?;
    let before = gathered.bills.get(&input.household);
    if before.is_none() && gathered.campaign.state != State::Settled {
        return Err(Failure::refused(&SettlementRefusal::NoBill).at("household"));
    }
    let mut lines = before.map(|bill| bill.lines.clone()).unwrap_or_default();
    lines.push(model::correction(&reason, amount));
    insert(tx, ctx, &gathered, input.household, &lines, &reason)?;
    if gathered.campaign.state == State::Settled {
        explain(tx, ctx, input.campaign, input.household, &reason)?;
    }
    ctx.about(input.household.0);
    ctx.tell("household", called.to_string());
    ctx.tell("amount", format::money(amount, ctx.lang));
    ctx.tell("reason", reason);
    view_household::household(tx, ctx, input.campaign, input.household)
}
