//! The permanence: where a household stands, one adhesion recorded, one cancelled, the lists.

use super::model::{AdhesionRefusal, Standing, within_quota};
use super::rules;
use super::store::{self, Category, NewAdhesion, Past};
use crate::cash::{self, Draft, Entry, Fund, Method, MethodName, Origin, Purpose};
use crate::context::{ANYONE, Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{AdhesionId, CategoryId, HouseholdId, MovementId, TillId};
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money};
use crate::kernel::period::Period;
use crate::kernel::search::fold;
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{ADDRESS_CHARS_MAX, line};
use crate::members;
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Households shown at most in one list.
const LIST_ROWS_MAX: usize = 500;

pub(crate) fn register(router: &mut Router) {
    rules::register(router);
    router.read("adhesions.show", ANYONE, show);
    router.read("adhesions.list", ANYONE, list);
    router.write("adhesions.record", OFFICERS, record);
    router.write("adhesions.cancel", OFFICERS, cancel);
}

/// Show where a household stands and what is proposed.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowAdhesions {
    household: HouseholdId,
}

/// Record an adhesion or its renewal; what is left out is as proposed.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct RecordAdhesion {
    household: HouseholdId,
    #[ts(optional = nullable)]
    category: Option<CategoryId>,
    /// As typed: `1`, `1,50`.
    #[ts(optional = nullable)]
    amount: Option<String>,
    /// Cash unless told.
    #[ts(optional = nullable)]
    method: Option<MethodName>,
    /// The cash session; the only open one unless told.
    #[ts(optional = nullable)]
    till: Option<TillId>,
}

/// Cancel an adhesion; its payment is undone by a visible counter-entry.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CancelAdhesion {
    adhesion: AdhesionId,
    reason: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum StandingName {
    Valid,
    Soon,
    Expired,
    None,
}

/// List households by where they stand.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListAdhesions {
    #[ts(optional = nullable)]
    state: Option<StandingName>,
    /// Letters of a name or a code.
    #[ts(optional = nullable)]
    search: Option<String>,
    /// Households at most (500 unless told).
    #[ts(optional, type = "number | null")]
    limit: Option<usize>,
}

#[derive(Debug, Serialize, TS)]
struct AdhesionsView {
    household: HouseholdId,
    code: String,
    name: String,
    state: String,
    sentence: String,
    until: Option<NaiveDate>,
    next: PeriodView,
    proposed: Option<ProposedView>,
    history: Vec<PastView>,
}

#[derive(Debug, Serialize, TS)]
struct PeriodView {
    from_on: NaiveDate,
    to_on: NaiveDate,
}

#[derive(Debug, Serialize, TS)]
struct ProposedView {
    category: CategoryId,
    letter: String,
    name: String,
    #[ts(type = "number")]
    cents: i64,
    shown: String,
}

#[derive(Debug, Serialize, TS)]
struct PastView {
    adhesion: AdhesionId,
    category_name: String,
    from_on: NaiveDate,
    to_on: NaiveDate,
    #[ts(type = "number")]
    cents: i64,
    receipt: Option<String>,
    cancelled: bool,
}

#[derive(Debug, Serialize, TS)]
struct RecordedView {
    adhesion: AdhesionId,
    household: HouseholdId,
    code: String,
    name: String,
    category_name: String,
    from_on: NaiveDate,
    to_on: NaiveDate,
    #[ts(type = "number")]
    cents: i64,
    #[ts(type = "number")]
    fund_cents: i64,
    method: Option<MethodName>,
    receipt: Option<String>,
    voucher: Option<String>,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct StandingsView {
    households: Vec<StandingRow>,
    counts: CountsView,
}

#[derive(Debug, Serialize, TS)]
struct StandingRow {
    household: HouseholdId,
    code: String,
    name: String,
    phone: String,
    until: Option<NaiveDate>,
    category_name: Option<String>,
    state: String,
}

#[derive(Debug, Default, Serialize, TS)]
struct CountsView {
    #[ts(type = "number")]
    valid: usize,
    #[ts(type = "number")]
    soon: usize,
    #[ts(type = "number")]
    expired: usize,
    #[ts(type = "number")]
    none: usize,
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowAdhesions) -> Result<AdhesionsView, Failure> {
    view(conn, ctx, input.household)
}

/// Where a household stands and what it can be proposed, before it is shown or acted upon.
struct Gathered {
    called: members::Called,
    history: Vec<Past>,
    until: Option<NaiveDate>,
    /// What an adhesion recorded today would cover.
    next: Period,
    categories: Vec<Category>,
}

impl Gathered {
    fn of(conn: &Connection, ctx: &Context<'_>, household: HouseholdId) -> Result<Gathered, Failure> {
        let called = named(conn, household)?;
        let history = store::history(conn, household)?;
        let until = history.iter().filter(|past| !past.cancelled).map(|past| past.to_on).max();
        let year = store::year(conn, ctx.today)?;
        let next = year.period(ctx.today, until).map_err(|refusal| Failure::refused(&refusal))?;
        Ok(Gathered { called, history, until, next, categories: store::categories(conn, ctx.today)? })
    }

    /// The category of last time, else the first.
    fn proposed(&self) -> Option<&Category> {
        let last = self.history.iter().find(|past| !past.cancelled).map(|past| past.category_name.as_str());
        let same = self.categories.iter().find(|category| Some(category.name.as_str()) == last);
        same.or(self.categories.first())
    }

    /// The category asked for, else the one proposed.
    fn chosen(&self, asked: Option<CategoryId>) -> Result<&Category, Failure> {
        let Some(asked) = asked else {
            return self.proposed().ok_or_else(|| Failure::refused(&AdhesionRefusal::NoCategory));
        };
        let found = self.categories.iter().find(|category| category.id == asked);
        found.ok_or_else(|| Failure::bad_input("category", &AdhesionRefusal::NoSuchCategory))
    }
}

fn view(conn: &Connection, ctx: &Context<'_>, household: HouseholdId) -> Result<AdhesionsView, Failure> {
    let gathered = Gathered::of(conn, ctx, household)?;
    let standing = Standing::of(gathered.until, ctx.today);
    let proposed = gathered.proposed().map(|category| ProposedView {
        category: category.id,
        letter: category.letter.clone(),
        name: category.name.clone(),
        cents: category.price.amount().cents(),
        shown: format::money(category.price.amount(), ctx.lang),
    });
    Ok(AdhesionsView {
        household,
        code: gathered.called.code,
        name: gathered.called.name,
        state: standing.name().to_owned(),
        sentence: ctx.say(&standing.sentence()),
        until: gathered.until,
        next: PeriodView { from_on: gathered.next.from(), to_on: gathered.next.to() },
        proposed,
        history: gathered.history.into_iter().map(PastView::from).collect(),
    })
}

fn named(conn: &Connection, household: HouseholdId) -> Result<members::Called, Failure> {
    members::called(conn, household)?.ok_or_else(|| Failure::not_found(&AdhesionRefusal::NoSuchHousehold))
}

fn record(tx: &Transaction<'_>, ctx: &Context<'_>, input: RecordAdhesion) -> Result<RecordedView, Failure> {
    let before = Gathered::of(tx, ctx, input.household)?;
    let (category, period, called) = (before.chosen(input.category)?, before.next, &before.called);
    let paid = match input.amount.filter(|amount| !amount.trim().is_empty()) {
        None => category.price.amount(),
        Some(amount) => read_money(&amount, Sign::NotNegative)
            .map_err(|refusal| Failure::bad_input("amount", &refusal))?,
    };
    let paid = category.price.accept(paid).map_err(|refusal| Failure::refused(&refusal).at("amount"))?;
    check_quota(tx, ctx, category)?;
    let method = input.method.unwrap_or(MethodName::Cash);
    let fund = category.fund.share(paid);
    let posted = if paid == Money::ZERO {
        None
    } else {
        let label = Sentence::new("core-adhesion-label").text("category", &category.name);
        let entries = sides(tx, input.household, method.into(), paid, fund)?;
        let (label, who) = (ctx.say(&label), called.to_string());
        let till = input.till;
        let draft = Draft { label, who, method: method.into(), origin: Origin::Adhesion, till, entries };
        Some(cash::post(tx, ctx, ctx.today, &draft, None)?)
    };
    let movement: Option<MovementId> = posted.as_ref().map(|posted| posted.id);
    let new = NewAdhesion { household: input.household, category: category.id, period, paid, fund, movement };
    let adhesion = store::insert(tx, ctx, &new)?;
    let receipt = store::get(tx, adhesion)?.and_then(|past| past.receipt);
    ctx.about(input.household.0);
    ctx.tell("household", called.to_string());
    ctx.tell("amount", format::money(paid, ctx.lang));
    ctx.tell("until", format::day(period.to(), ctx.lang));
    Ok(RecordedView {
        adhesion,
        household: input.household,
        code: called.code.clone(),
        name: called.name.clone(),
        category_name: category.name.clone(),
        from_on: period.from(),
        to_on: period.to(),
        cents: paid.cents(),
        fund_cents: fund.cents(),
        method: posted.as_ref().map(|_| method),
        sentence: recorded(ctx, period, paid, receipt.as_deref()),
        receipt,
        voucher: posted.map(|posted| posted.voucher),
    })
}

fn recorded(ctx: &Context<'_>, period: Period, paid: Money, receipt: Option<&str>) -> String {
    let key = if receipt.is_some() { "core-adhesion-recorded" } else { "core-adhesion-recorded-free" };
    let sentence = Sentence::new(key)
        .with("until", Param::Day(period.to()))
        .with("amount", Param::Cents(paid.cents()))
        .text("receipt", receipt.unwrap_or_default());
    ctx.say(&sentence)
}

fn check_quota(tx: &Transaction<'_>, ctx: &Context<'_>, category: &Category) -> Result<(), Failure> {
    let valid = store::valid_by_category(tx, ctx.today)?;
    let of_category = valid.iter().find(|(id, _)| *id == category.id).map_or(0, |(_, count)| *count);
    let of_all = valid.iter().map(|(_, count)| count).sum();
    within_quota(of_category, of_all, category.quota)
        .map_err(|refusal| Failure::refused(&refusal).at("category"))
}

/// Money in, the fee and the fund's part out.
fn sides(
    tx: &Transaction<'_>,
    household: HouseholdId,
    method: Method,
    paid: Money,
    fund: Money,
) -> Result<Vec<Entry>, Failure> {
    let overflow = |refusal| Failure::refused(&refusal);
    let fee = paid.minus(fund).map_err(overflow)?;
    let side = |purpose, amount: Money, fund| {
        let account = cash::account_for(tx, purpose)?;
        Ok::<Entry, Failure>(Entry { account, household: Some(household), fund, amount })
    };
    let mut entries = vec![side(Purpose::Kept(method), paid, None)?];
    if fee != Money::ZERO {
        entries.push(side(Purpose::Fee, fee.opposite().map_err(overflow)?, None)?);
    }
    if fund != Money::ZERO {
        entries.push(side(Purpose::Gift, fund.opposite().map_err(overflow)?, Some(Fund::Solidarity))?);
    }
    Ok(entries)
}

fn cancel(tx: &Transaction<'_>, ctx: &Context<'_>, input: CancelAdhesion) -> Result<AdhesionsView, Failure> {
    let past = store::get(tx, input.adhesion)?
        .ok_or_else(|| Failure::not_found(&AdhesionRefusal::NoSuchAdhesion))?;
    if past.cancelled {
        return Err(Failure::refused(&AdhesionRefusal::AlreadyCancelled));
    }
    let reason =
        line(&input.reason, ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input("reason", &refusal))?;
    if reason.is_empty() {
        return Err(Failure::bad_input("reason", &AdhesionRefusal::NoReason));
    }
    if let Some(movement) = past.movement {
        let label = Sentence::new("core-adhesion-cancelled-label")
            .text("receipt", past.receipt.clone().unwrap_or_default())
            .text("reason", &reason);
        cash::reverse(tx, ctx, movement, &ctx.say(&label))?;
    }
    store::insert_cancelled(tx, ctx, input.adhesion, &reason)?;
    let called = named(tx, past.household)?;
    ctx.about(past.household.0);
    ctx.tell("household", called.to_string());
    ctx.tell("reason", reason);
    view(tx, ctx, past.household)
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListAdhesions) -> Result<StandingsView, Failure> {
    let limit = input.limit.unwrap_or(LIST_ROWS_MAX).min(LIST_ROWS_MAX);
    let words = fold(&input.search.unwrap_or_default());
    let mut counts = CountsView::default();
    let mut households = Vec::new();
    let mut last_of_each = store::last_of_each(conn)?;
    for called in members::list_called(conn)? {
        let last = last_of_each.remove(&called.id);
        let until = last.as_ref().map(|last| last.until);
        let standing = Standing::of(until, ctx.today);
        let (count, name) = match standing {
            Standing::Never => (&mut counts.none, StandingName::None),
            Standing::Valid { .. } => (&mut counts.valid, StandingName::Valid),
            Standing::Soon { .. } => (&mut counts.soon, StandingName::Soon),
            Standing::Expired { .. } => (&mut counts.expired, StandingName::Expired),
        };
        *count += 1;
        if limit <= households.len() || input.state.is_some_and(|wanted| wanted != name) {
            continue;
        }
        let found = format!("{} {}", fold(&called.code), fold(&called.name));
        if words.split(' ').all(|word| found.contains(word)) {
            households.push(StandingRow {
                household: called.id,
                code: called.code,
                name: called.name,
                phone: called.phone,
                until,
                category_name: last.map(|last| last.category_name),
                state: standing.name().to_owned(),
            });
        }
    }
    Ok(StandingsView { households, counts })
}

impl From<Past> for PastView {
    fn from(past: Past) -> PastView {
        PastView {
            adhesion: past.id,
            category_name: past.category_name,
            from_on: past.from_on,
            to_on: past.to_on,
            cents: past.cents,
            receipt: past.receipt,
            cancelled: past.cancelled,
        }
    }
}
