//! The permanence: where a household stands, one adhesion recorded, one cancelled, the lists.

use super::given;
use super::model::{AdhesionRefusal, Standing};
use super::payment::{self, Means};
use super::queue::{self, Queues, WaitingView, named};
use super::rules;
use super::store::{self, Category, Membership, NewAdhesion, Past};
use crate::cash::{self, MethodName};
use crate::cheques::{self, ChequeInput};
use crate::context::{ANYONE, Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{AdhesionId, CategoryId, HouseholdId, MovementId, TillId};
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money};
use crate::kernel::period::Period;
use crate::kernel::search::fold;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::router::Router;
use crate::{accounts, members};
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Households shown at most in one list.
const LIST_ROWS_MAX: usize = 500;

pub(crate) fn register(router: &mut Router) {
    rules::register(router);
    queue::register(router);
    router.read("adhesions.show", ANYONE, show);
    router.read("adhesions.list", ANYONE, list);
    router.read("adhesions.preview", ANYONE, preview);
    router.write("adhesions.record", OFFICERS, record);
    router.write("adhesions.cancel", OFFICERS, cancel);
}

/// Show where a household stands and what is proposed.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowAdhesions {
    household: HouseholdId,
}

/// An adhesion or its renewal; what is left out is as proposed.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
pub(super) struct RecordAdhesion {
    pub(super) household: HouseholdId,
    #[ts(optional = nullable)]
    category: Option<CategoryId>,
    /// As typed: `1`, `1,50`.
    #[ts(optional = nullable)]
    amount: Option<String>,
    /// Cash unless told.
    #[ts(optional = nullable)]
    pub(super) method: Option<MethodName>,
    /// Taken from what the household has in advance, instead of money.
    #[ts(optional = nullable)]
    pub(super) from_advance: Option<bool>,
    /// What is written on the cheque; it may be completed later.
    #[ts(optional = nullable)]
    pub(super) cheque: Option<ChequeInput>,
    /// The cash session; the only open one unless told.
    #[ts(optional = nullable)]
    pub(super) till: Option<TillId>,
}

/// Cancel an adhesion; its payment is undone by a visible counter-entry.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CancelAdhesion {
    adhesion: AdhesionId,
    reason: String,
    /// The cash session that gives the money back; the one that took it unless told.
    #[ts(optional = nullable)]
    till: Option<TillId>,
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
    /// Only those whose last adhesion is of a category.
    #[ts(optional = nullable)]
    category: Option<CategoryId>,
    /// Only those who wait for a place.
    #[ts(optional = nullable)]
    waiting: Option<bool>,
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
    /// What an adhesion recorded today would cover; null when none can be.
    next: Option<PeriodView>,
    /// Why none can be.
    refused: Option<String>,
    proposed: Option<ProposedView>,
    /// The places it waits for.
    waiting: Vec<WaitingView>,
    /// What it has in advance on its account; null when nothing, or for who may not see money.
    advance: Option<String>,
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

/// What recording would do, in words.
#[derive(Debug, Serialize, TS)]
struct AdhesionPreviewView {
    /// As in « Enregistrer : 1,00 € · Espèces ».
    sentence: String,
    /// What goes to the fund; null when nothing does.
    fund: Option<String>,
    from_on: NaiveDate,
    to_on: NaiveDate,
    #[ts(type = "number")]
    cents: i64,
    #[ts(type = "number")]
    fund_cents: i64,
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
    waiting: bool,
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
    #[ts(type = "number")]
    waiting: usize,
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowAdhesions) -> Result<AdhesionsView, Failure> {
    view(conn, ctx, input.household)
}

/// Where a household stands and what it can be proposed, before it is shown or acted upon.
struct Gathered {
    called: members::Called,
    history: Vec<Past>,
    until: Option<NaiveDate>,
    /// What an adhesion recorded today would cover, or why there can be none.
    next: Result<Period, AdhesionRefusal>,
    categories: Vec<Category>,
}

impl Gathered {
    fn of(conn: &Connection, ctx: &Context<'_>, household: HouseholdId) -> Result<Gathered, Failure> {
        let called = named(conn, household)?;
        let history = store::history(conn, household)?;
        let until = history.iter().filter(|past| !past.cancelled).map(|past| past.to_on).max();
        let year = store::year(conn, ctx.today)?;
        let next = match archived(conn, household)? {
            true => Err(AdhesionRefusal::Archived),
            false => year.period(ctx.today, until),
        };
        Ok(Gathered { called, history, until, next, categories: store::categories(conn, ctx.today)? })
    }

    /// The category of last time, else the first.
    fn proposed(&self) -> Option<&Category> {
        let last = self.history.iter().find(|past| !past.cancelled).map(|past| past.category);
        let same = self.categories.iter().find(|category| Some(category.id) == last);
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

/// Who is archived neither joins nor waits.
pub(super) fn archived(conn: &Connection, household: HouseholdId) -> Result<bool, Failure> {
    Ok(members::get(conn, household)?.is_some_and(|found| found.archived_on.is_some()))
}

fn view(conn: &Connection, ctx: &Context<'_>, household: HouseholdId) -> Result<AdhesionsView, Failure> {
    let gathered = Gathered::of(conn, ctx, household)?;
    let standing = Standing::of(gathered.until, ctx.today);
    let proposed = gathered.proposed().map(|category| ProposedView {
        category: category.id,
        letter: category.letter.clone(),
        name: category.name.clone(),
        cents: category.terms.price.amount().cents(),
        shown: format::money(category.terms.price.amount(), ctx.lang),
    });
    let mine = |waiting: &store::Waiting| waiting.household == household;
    let waiting = Queues::of(conn)?.views(conn, ctx, &gathered.categories, mine);
    let advance = if ctx.role.is_one_of(OFFICERS) { accounts::balance(conn, household)?.max(0) } else { 0 };
    let (next, refused) = match gathered.next {
        Ok(next) => (Some(PeriodView { from_on: next.from(), to_on: next.to() }), None),
        Err(refusal) => (None, Some(ctx.say(&refusal.sentence()))),
    };
    Ok(AdhesionsView {
        household,
        code: gathered.called.code,
        name: gathered.called.name,
        state: standing.name().to_owned(),
        sentence: ctx.say(&standing.sentence()),
        until: gathered.until,
        next,
        refused,
        proposed,
        waiting: waiting.into_iter().map(|(_, place)| place).collect(),
        advance: (0 < advance).then(|| format::money(Money::from_cents(advance), ctx.lang)),
        history: gathered.history.into_iter().map(PastView::from).collect(),
    })
}

/// An adhesion as it was decided, before it is shown or written.
pub(super) struct Decided {
    pub(super) called: members::Called,
    pub(super) category: Category,
    pub(super) period: Period,
    pub(super) paid: Money,
    pub(super) fund: Money,
    pub(super) means: Means,
}

/// Reads what was typed and refuses what the rules do not allow.
fn decided(conn: &Connection, ctx: &Context<'_>, input: &RecordAdhesion) -> Result<Decided, Failure> {
    let before = Gathered::of(conn, ctx, input.household)?;
    let category = before.chosen(input.category)?.clone();
    let period = before.next.map_err(|refusal| Failure::refused(&refusal))?;
    let price = category.terms.price;
    let paid = match input.amount.as_deref().filter(|amount| !amount.trim().is_empty()) {
        None => price.amount(),
        Some(amount) => {
            read_money(amount, Sign::NotNegative).map_err(|refusal| Failure::bad_input("amount", &refusal))?
        }
    };
    let paid = price.accept(paid).map_err(|refusal| Failure::refused(&refusal).at("amount"))?;
    Queues::of(conn)?.check(conn, ctx.today, &category, input.household)?;
    let fund = category.terms.fund.share(paid);
    let means = Means::of(conn, input, paid)?;
    Ok(Decided { called: before.called, category, period, paid, fund, means })
}

fn preview(
    conn: &Connection,
    ctx: &Context<'_>,
    input: RecordAdhesion,
) -> Result<AdhesionPreviewView, Failure> {
    let Decided { period, paid, fund, means, .. } = decided(conn, ctx, &input)?;
    let key = if paid == Money::ZERO { "core-adhesion-preview-free" } else { means.preview_key() };
    let to_fund = Sentence::new("core-adhesion-to-fund").with("fund", Param::Cents(fund.cents()));
    Ok(AdhesionPreviewView {
        sentence: ctx.say(&Sentence::new(key).with("amount", Param::Cents(paid.cents()))),
        fund: (fund != Money::ZERO).then(|| ctx.say(&to_fund)),
        from_on: period.from(),
        to_on: period.to(),
        cents: paid.cents(),
        fund_cents: fund.cents(),
    })
}

fn record(tx: &Transaction<'_>, ctx: &Context<'_>, input: RecordAdhesion) -> Result<RecordedView, Failure> {
    let decided = decided(tx, ctx, &input)?;
    let posted = payment::pay(tx, ctx, &decided, &input)?;
    given::give(tx, ctx, input.household, &decided)?;
    let Decided { called, category, period, paid, fund, means } = decided;
    let movement: Option<MovementId> = posted.as_ref().map(|posted| posted.id);
    let new = NewAdhesion { household: input.household, category: category.id, period, paid, fund, movement };
    let adhesion = store::insert(tx, ctx, &new)?;
    if let Some((waiting, _)) = Queues::of(tx)?.place(category.id, input.household) {
        store::end_waiting(tx, ctx, waiting.id, Some(adhesion))?;
    }
    let receipt = store::get(tx, adhesion)?.and_then(|past| past.receipt);
    ctx.about(input.household.0);
    ctx.tell("household", called.to_string());
    ctx.tell("amount", format::money(paid, ctx.lang));
    ctx.tell("until", format::day(period.to(), ctx.lang));
    Ok(RecordedView {
        adhesion,
        household: input.household,
        code: called.code,
        name: called.name,
        category_name: category.name,
        from_on: period.from(),
        to_on: period.to(),
        cents: paid.cents(),
        fund_cents: fund.cents(),
        method: posted.as_ref().and_then(|_| means.name()),
        sentence: recorded(ctx, period, paid, means, receipt.as_deref()),
        receipt,
        voucher: posted.map(|posted| posted.voucher),
    })
}

fn recorded(ctx: &Context<'_>, period: Period, paid: Money, means: Means, receipt: Option<&str>) -> String {
    let key = match (receipt, means) {
        (None, _) => "core-adhesion-recorded-free",
        (Some(_), Means::Advance) => "core-adhesion-recorded-advance",
        (Some(_), Means::Money(_)) => "core-adhesion-recorded",
    };
    let sentence = Sentence::new(key)
        .with("until", Param::Day(period.to()))
        .with("amount", Param::Cents(paid.cents()))
        .text("receipt", receipt.unwrap_or_default());
    ctx.say(&sentence)
}

fn cancel(tx: &Transaction<'_>, ctx: &Context<'_>, input: CancelAdhesion) -> Result<AdhesionsView, Failure> {
    let past = store::get(tx, input.adhesion)?
        .ok_or_else(|| Failure::not_found(&AdhesionRefusal::NoSuchAdhesion))?;
    if past.cancelled {
        return Err(Failure::refused(&AdhesionRefusal::AlreadyCancelled));
    }
    // Without this one its renewal would hold for the future only, and today could not be mended.
    let history = store::history(tx, past.household)?;
    if let Some(later) = history.iter().find(|later| !later.cancelled && past.to_on < later.from_on) {
        return Err(Failure::refused(&AdhesionRefusal::RenewedSince { from: later.from_on }));
    }
    let reason = cash::read_reason(&input.reason)?;
    if let Some(movement) = past.movement {
        cheques::may_be_undone(tx, movement)?;
        let label = Sentence::new("core-adhesion-cancelled-label")
            .text("receipt", past.receipt.clone().unwrap_or_default())
            .text("reason", &reason);
        cash::reverse(tx, ctx, movement, &ctx.say(&label), input.till)?;
    }
    store::insert_cancelled(tx, ctx, input.adhesion, &reason)?;
    given::take_back(tx, &past)?;
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
    let mut memberships = store::memberships(conn)?;
    let queues = Queues::of(conn)?;
    for called in members::list_called(conn)? {
        let last = memberships.remove(&called.id);
        if input.category.is_some_and(|wanted| last.as_ref().is_none_or(|last| last.category != wanted)) {
            continue;
        }
        let standing = Standing::of(last.as_ref().map(|last| last.until), ctx.today);
        let waiting = queues.waits(called.id);
        let name = counts.add(standing, waiting);
        let wanted = input.state.is_none_or(|wanted| wanted == name)
            && input.waiting.is_none_or(|wanted| wanted == waiting);
        if limit <= households.len() || !wanted {
            continue;
        }
        let found = format!("{} {}", fold(&called.code), fold(&called.name));
        if words.split(' ').all(|word| found.contains(word)) {
            households.push(standing_row(called, last, standing, waiting));
        }
    }
    Ok(StandingsView { households, counts })
}

fn standing_row(
    called: members::Called,
    last: Option<Membership>,
    standing: Standing,
    waiting: bool,
) -> StandingRow {
    StandingRow {
        household: called.id,
        code: called.code,
        name: called.name,
        phone: called.phone,
        until: last.as_ref().map(|last| last.until),
        category_name: last.map(|last| last.category_name),
        state: standing.name().to_owned(),
        waiting,
    }
}

impl CountsView {
    fn add(&mut self, standing: Standing, waiting: bool) -> StandingName {
        self.waiting += usize::from(waiting);
        let (count, name) = match standing {
            Standing::Never => (&mut self.none, StandingName::None),
            Standing::Valid { .. } => (&mut self.valid, StandingName::Valid),
            Standing::Soon { .. } => (&mut self.soon, StandingName::Soon),
            Standing::Expired { .. } => (&mut self.expired, StandingName::Expired),
        };
        *count += 1;
        name
    }
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
