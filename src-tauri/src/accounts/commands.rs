//! The accounts of households: who owes, who has an advance, the lines of one, what is charged and given back.

use super::floor;
use super::model::{AccountRefusal, stands};
use super::payment;
use super::store;
use crate::cash::{
    self, Draft, Entry, Line, Method, Origin, Purpose, read_above_zero, read_on_day, read_reason,
};
use crate::cheques;
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{HouseholdId, MovementId, TillId};
use crate::kernel::money::Money;
use crate::kernel::search::fold;
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{ADDRESS_CHARS_MAX, line};
use crate::members::{self, Called};
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

/// Households shown at most in one list.
const LIST_ROWS_MAX: usize = 500;

pub(crate) fn register(router: &mut Router) {
    router.read("accounts.list", OFFICERS, list);
    router.read("accounts.show", OFFICERS, show);
    router.write("accounts.charge", OFFICERS, charge);
    router.write("accounts.give_back", OFFICERS, give_back);
    router.write("accounts.cancel", OFFICERS, cancel);
    payment::register(router);
    floor::register(router);
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum AccountsState {
    #[default]
    Owing,
    Advance,
    /// Every household that ever had a line.
    All,
}

/// List the households that owe something or have an advance.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListAccounts {
    /// Those that owe unless told.
    #[ts(optional = nullable)]
    state: Option<AccountsState>,
    /// Letters of a name or a code.
    #[ts(optional = nullable)]
    search: Option<String>,
}

/// Show the account of a household, line by line.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowAccount {
    household: HouseholdId,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum ChargeKind {
    /// The household owes it.
    #[default]
    Owed,
    /// In the household's favour: goods that were missing, the advance of an old notebook.
    Credit,
}

/// Note what a household owes, for goods or from an old notebook; or what is in its favour.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ChargeAccount {
    household: HouseholdId,
    label: String,
    /// As typed: `34,60`.
    amount: String,
    /// Owed unless told.
    #[ts(optional = nullable)]
    kind: Option<ChargeKind>,
    /// As typed: `28/11`; today unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
    /// Code of the account on the other side; the sale of goods unless told.
    #[ts(optional = nullable)]
    account: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum GiveBackHow {
    Cash,
    Transfer,
    /// The household gives it to the association.
    Gift,
}

/// Give an advance back, or take it as a gift.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct GiveBack {
    household: HouseholdId,
    /// As typed; the whole advance unless told.
    #[ts(optional = nullable)]
    amount: Option<String>,
    how: GiveBackHow,
    /// The cash session; the only open one unless told.
    #[ts(optional = nullable)]
    till: Option<TillId>,
    /// As typed: `28/11`; today unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
}

/// Undo a line of an account by a visible counter-entry; a payment whose cheque is at the bank stays.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct CancelAccountLine {
    movement: MovementId,
    reason: String,
    /// The cash session that gives the money back; the one that took it unless told.
    #[ts(optional = nullable)]
    till: Option<TillId>,
}

#[derive(Debug, Serialize, TS)]
struct AccountsView {
    households: Vec<AccountRow>,
    #[ts(type = "number")]
    owing: usize,
    #[ts(type = "number")]
    owing_cents: i64,
    #[ts(type = "number")]
    advance: usize,
    #[ts(type = "number")]
    advance_cents: i64,
    /// How many households ever had a line.
    #[ts(type = "number")]
    all: usize,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct AccountRow {
    household: HouseholdId,
    code: String,
    name: String,
    #[ts(type = "number")]
    balance_cents: i64,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
pub(super) struct AccountDetails {
    household: HouseholdId,
    code: String,
    name: String,
    #[ts(type = "number")]
    balance_cents: i64,
    /// What it has in advance, as it would be typed; null without any.
    advance: Option<String>,
    sentence: String,
    lines: Vec<AccountLine>,
}

#[derive(Debug, Serialize, TS)]
struct AccountLine {
    movement: MovementId,
    voucher: String,
    on_day: String,
    label: String,
    who: String,
    method: String,
    /// In the household's favour when positive.
    #[ts(type = "number")]
    amount_cents: i64,
    #[ts(type = "number")]
    balance_cents: i64,
    /// What became of its cheques; empty without any.
    cheque: String,
    reverses: Option<String>,
    reversed_by: Option<String>,
    /// Whether `accounts.cancel` takes it.
    cancellable: bool,
}

#[derive(Debug, Serialize, TS)]
struct AccountWritten {
    movement: MovementId,
    voucher: String,
    sentence: String,
    /// What the credit floor has to say, or what is worth a look in the cash book.
    warning: Option<String>,
    account: AccountDetails,
}

#[derive(Debug, Serialize, TS)]
struct AccountCancelled {
    /// The counter-entry.
    movement: MovementId,
    voucher: String,
    sentence: String,
    /// What is worth a look: much cash at once, a cash book below zero.
    warning: Option<String>,
    households: Vec<AccountRow>,
}

/// What the association owes a household, in cents: negative when the household owes.
pub(crate) fn balance(conn: &Connection, household: HouseholdId) -> rusqlite::Result<i64> {
    cash::household_balance(conn, household)
}

/// A line of a household's account as its paper says it.
pub(crate) struct StatementLine {
    pub(crate) line: Line,
    pub(crate) balance: Money,
    pub(crate) cheque: String,
}

/// The lines of a household's account, each with what the account came to.
pub(crate) fn statement(
    conn: &Connection,
    ctx: &Context<'_>,
    household: HouseholdId,
) -> Result<Vec<StatementLine>, Failure> {
    let mut cents = 0;
    let mut lines = Vec::new();
    for line in cash::household_lines(conn, household)? {
        cents += line.cents;
        let cheque = cheques::told(conn, ctx, line.id)?;
        lines.push(StatementLine { line, balance: Money::from_cents(cents), cheque });
    }
    Ok(lines)
}

pub(super) fn named(conn: &Connection, household: HouseholdId) -> Result<Called, Failure> {
    members::called(conn, household)?.ok_or_else(|| Failure::not_found(&AccountRefusal::NoSuchHousehold))
}

pub(super) fn row(ctx: &Context<'_>, called: Called, balance_cents: i64) -> AccountRow {
    AccountRow {
        household: called.id,
        code: called.code,
        name: called.name,
        balance_cents,
        sentence: ctx.say(&stands(Money::from_cents(balance_cents))),
    }
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListAccounts) -> Result<AccountsView, Failure> {
    let mut balances: HashMap<HouseholdId, i64> = cash::household_balances(conn)?.into_iter().collect();
    let sum = |of: fn(i64) -> bool| {
        let chosen = balances.values().copied().filter(|cents| of(*cents));
        (chosen.clone().count(), chosen.sum::<i64>())
    };
    let ((owing, owed_cents), (advance, advance_cents)) = (sum(|cents| cents < 0), sum(|cents| 0 < cents));
    let all = balances.len();
    let mut known = Vec::new();
    for called in members::list_called(conn)? {
        known.extend(balances.remove(&called.id).map(|cents| (called, cents)));
    }
    // What is left belongs to archived households: a debt or an advance does not vanish with them.
    let mut archived: Vec<(HouseholdId, i64)> = balances.into_iter().collect();
    archived.sort_unstable();
    for (household, cents) in archived {
        known.push((named(conn, household)?, cents));
    }
    let words = fold(&input.search.unwrap_or_default());
    let wanted = |(called, cents): &(Called, i64)| {
        let state = match input.state.unwrap_or_default() {
            AccountsState::Owing => *cents < 0,
            AccountsState::Advance => 0 < *cents,
            AccountsState::All => true,
        };
        let found = format!("{} {}", fold(&called.code), fold(&called.name));
        state && words.split(' ').all(|word| found.contains(word))
    };
    let shown = known.into_iter().filter(wanted).take(LIST_ROWS_MAX);
    Ok(AccountsView {
        households: shown.map(|(called, cents)| row(ctx, called, cents)).collect(),
        owing,
        owing_cents: -owed_cents,
        advance,
        advance_cents,
        all,
    })
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowAccount) -> Result<AccountDetails, Failure> {
    view(conn, ctx, input.household)
}

pub(super) fn view(
    conn: &Connection,
    ctx: &Context<'_>,
    household: HouseholdId,
) -> Result<AccountDetails, Failure> {
    let called = named(conn, household)?;
    let statement = statement(conn, ctx, household)?;
    let balance = statement.last().map_or(Money::ZERO, |last| last.balance);
    let lines = statement.into_iter().map(|one| AccountLine {
        movement: one.line.id,
        voucher: one.line.voucher,
        on_day: one.line.on_day,
        label: one.line.label,
        who: one.line.who,
        method: one.line.method,
        amount_cents: one.line.cents,
        balance_cents: one.balance.cents(),
        cheque: one.cheque,
        cancellable: one.line.origin == Origin::Account
            && one.line.reverses.is_none()
            && one.line.reversed_by.is_none(),
        reverses: one.line.reverses,
        reversed_by: one.line.reversed_by,
    });
    Ok(AccountDetails {
        household,
        code: called.code,
        name: called.name,
        balance_cents: balance.cents(),
        advance: (0 < balance.cents()).then(|| format::money(balance, ctx.lang)),
        sentence: ctx.say(&stands(balance)),
        lines: lines.collect(),
    })
}

fn charge(tx: &Transaction<'_>, ctx: &Context<'_>, input: ChargeAccount) -> Result<AccountWritten, Failure> {
    let called = named(tx, input.household)?;
    let label =
        line(&input.label, ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input("label", &refusal))?;
    if label.is_empty() {
        return Err(Failure::bad_input("label", &AccountRefusal::NoLabel));
    }
    let amount = read_above_zero("amount", &input.amount)?;
    let on_day = read_on_day(ctx, input.on_day.as_deref())?;
    let account = match input.account.filter(|code| !code.is_empty()) {
        None => cash::account_for(tx, Purpose::Sale)?,
        // Money goes through a payment; an old notebook's balance through 110 or 471.
        Some(code) if ["6", "7", "11", "47"].iter().all(|class| !code.starts_with(class)) => {
            return Err(Failure::bad_input("account", &AccountRefusal::NotThatAccount { code }));
        }
        Some(code) if cash::find_label(tx, &code)?.is_some() => code,
        Some(code) => return Err(Failure::bad_input("account", &AccountRefusal::NoSuchAccount { code })),
    };
    let kind = input.kind.unwrap_or_default();
    let owed = match kind {
        ChargeKind::Owed => amount,
        ChargeKind::Credit => amount.opposite().map_err(|refusal| Failure::bad_input("amount", &refusal))?,
    };
    let warning = match kind {
        ChargeKind::Credit => None,
        ChargeKind::Owed => {
            let after = Money::from_cents(balance(tx, input.household)? - amount.cents());
            let floor = store::floor_on(tx, ctx.today)?;
            floor
                .check(&called.to_string(), after)
                .map_err(|refusal| Failure::refused(&refusal).at("amount"))?
        }
    };
    let entries = sides(tx, input.household, owed, account)?;
    let (who, method, origin) = (called.to_string(), Method::Internal, Origin::Account);
    let draft = Draft { label: label.clone(), who, method, origin, till: None, entries };
    let posted = cash::post(tx, ctx, on_day, &draft, None)?;
    ctx.tell("label", label);
    let key = match kind {
        ChargeKind::Owed => "core-account-charged",
        ChargeKind::Credit => "core-account-credited",
    };
    written(tx, ctx, &called, posted, amount, key, warning.map(|warning| ctx.say(&warning)))
}

/// The household's side of a movement, and the other one.
fn sides(
    tx: &Transaction<'_>,
    household: HouseholdId,
    owed: Money,
    other: String,
) -> Result<Vec<Entry>, Failure> {
    let opposite = owed.opposite().map_err(|refusal| Failure::bad_input("amount", &refusal))?;
    let account = cash::account_for(tx, Purpose::Household)?;
    Ok(vec![
        Entry { account, household: Some(household), fund: None, amount: owed },
        Entry { account: other, household: None, fund: None, amount: opposite },
    ])
}

/// Tells the journal, and answers what was written with the account as it is now.
fn written(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    called: &Called,
    posted: cash::Posted,
    amount: Money,
    key: &'static str,
    warning: Option<String>,
) -> Result<AccountWritten, Failure> {
    ctx.about(called.id.0);
    ctx.tell("household", called.to_string());
    ctx.tell("amount", format::money(amount, ctx.lang));
    ctx.tell("voucher", posted.voucher.clone());
    let account = view(tx, ctx, called.id)?;
    let sentence = Sentence::new(key)
        .with("amount", Param::Cents(amount.cents()))
        .text("voucher", &posted.voucher)
        .text("stands", &account.sentence);
    let (movement, voucher) = (posted.id, posted.voucher);
    Ok(AccountWritten { movement, voucher, sentence: ctx.say(&sentence), warning, account })
}

fn give_back(tx: &Transaction<'_>, ctx: &Context<'_>, input: GiveBack) -> Result<AccountWritten, Failure> {
    let called = named(tx, input.household)?;
    let on_day = read_on_day(ctx, input.on_day.as_deref())?;
    let advance = balance(tx, input.household)?;
    if advance <= 0 {
        return Err(Failure::refused(&AccountRefusal::NoAdvance));
    }
    let amount = match input.amount.filter(|amount| !amount.trim().is_empty()) {
        None => Money::from_cents(advance),
        Some(amount) => read_above_zero("amount", &amount)?,
    };
    if advance < amount.cents() {
        return Err(Failure::refused(&AccountRefusal::BeyondAdvance { advance }).at("amount"));
    }
    let (purpose, method, label, key) = match input.how {
        GiveBackHow::Cash => {
            (Purpose::Kept(Method::Cash), Method::Cash, "core-account-refund-label", "core-account-refunded")
        }
        GiveBackHow::Transfer => (
            Purpose::Kept(Method::Transfer),
            Method::Transfer,
            "core-account-refund-label",
            "core-account-refunded",
        ),
        GiveBackHow::Gift => {
            (Purpose::Gift, Method::Internal, "core-account-gift-label", "core-account-given")
        }
    };
    let entries = sides(tx, input.household, amount, cash::account_for(tx, purpose)?)?;
    let (label, who, till) = (ctx.text(label), called.to_string(), input.till);
    let draft = Draft { label, who, method, origin: Origin::Account, till, entries };
    let posted = cash::post(tx, ctx, on_day, &draft, None)?;
    let warning = cash::warning(tx, ctx, posted.id)?;
    written(tx, ctx, &called, posted, amount, key, warning)
}

fn cancel(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: CancelAccountLine,
) -> Result<AccountCancelled, Failure> {
    let reason = read_reason(&input.reason)?;
    let first =
        cash::get(tx, input.movement)?.ok_or_else(|| Failure::not_found(&AccountRefusal::NoSuchMovement))?;
    if first.origin != Origin::Account {
        return Err(Failure::refused(&AccountRefusal::NotOfAnAccount));
    }
    cheques::may_be_undone(tx, input.movement)?;
    let label = Sentence::new("core-cash-reversal").text("voucher", &first.voucher).text("reason", &reason);
    let posted = cash::reverse(tx, ctx, input.movement, &ctx.say(&label), input.till)?;
    let mut households: Vec<HouseholdId> = Vec::new();
    for entry in cash::entries(tx, input.movement)? {
        households.extend(entry.household.filter(|household| !households.contains(household)));
    }
    let mut rows = Vec::new();
    for household in households {
        ctx.about(household.0);
        rows.push(row(ctx, named(tx, household)?, balance(tx, household)?));
    }
    ctx.tell("first", first.voucher);
    ctx.tell("voucher", posted.voucher.clone());
    let sentence =
        Sentence::new("core-cash-reversed").text("voucher", &posted.voucher).with("amount", Param::Cents(0));
    let warning = cash::warning(tx, ctx, posted.id)?;
    let (movement, voucher) = (posted.id, posted.voucher);
    Ok(AccountCancelled { movement, voucher, sentence: ctx.say(&sentence), warning, households: rows })
}
