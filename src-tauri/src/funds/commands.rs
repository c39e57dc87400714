//! The funds as a list, the life of one, money in, money used, and the ceiling of a year.

use super::model::{FundRefusal, forecast, may_still_take, may_take};
use super::store::{self, Line};
use crate::cash::{self, Draft, Entry, Fund, Method, MethodName, Origin, Posted, Purpose};
use crate::context::{Context, OFFICERS, TREASURER};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::{HouseholdId, TillId};
use crate::kernel::money::Money;
use crate::kernel::number::{Sign, read_money};
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, line};
use crate::members;
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) fn register(router: &mut Router) {
    router.read("funds.list", OFFICERS, list);
    router.read("funds.show", OFFICERS, show);
    router.write("funds.receive", TREASURER, receive);
    router.write("funds.give", TREASURER, give);
    router.write("funds.set_ceiling", TREASURER, set_ceiling);
}

/// A purse with a purpose of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
pub(crate) enum FundName {
    Solidarity,
    Suspended,
    Subsidy,
    Contingency,
}

/// List the funds: what each holds, what may still be taken this year, until when it lasts.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListFunds {}

/// Show the life of a fund, line by line.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowFund {
    fund: FundName,
}

/// Money comes into a fund: a gift, a subsidy.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ReceiveIntoFund {
    fund: FundName,
    label: String,
    /// Who gives; may stay empty.
    #[ts(optional = nullable)]
    who: Option<String>,
    /// As typed: `2`, `3000`.
    amount: String,
    method: MethodName,
    #[ts(optional = nullable)]
    on_day: Option<String>,
    #[ts(optional = nullable)]
    till: Option<TillId>,
}

/// Where the money of a fund goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum UsedFor {
    /// To what a household owes or has in advance; only its own account names it.
    Household,
    /// Goods handed over to somebody nobody names.
    Goods,
    /// Money paid out, as to a producer or another association.
    Money,
}

/// Money of a fund is used, for a household or without any name.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct GiveFromFund {
    fund: FundName,
    label: String,
    amount: String,
    used_for: UsedFor,
    #[ts(optional = nullable)]
    household: Option<HouseholdId>,
    /// How it is paid out, for money.
    #[ts(optional = nullable)]
    method: Option<MethodName>,
    #[ts(optional = nullable)]
    on_day: Option<String>,
    #[ts(optional = nullable)]
    till: Option<TillId>,
}

/// Set what may be taken from a fund in a year, from today on; empty lifts the ceiling.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetFundCeiling {
    fund: FundName,
    #[ts(optional = nullable)]
    ceiling: Option<String>,
}

#[derive(Debug, Serialize, TS)]
struct FundsView {
    funds: Vec<FundView>,
}

#[derive(Debug, Serialize, TS)]
struct FundView {
    fund: FundName,
    #[ts(type = "number")]
    balance_cents: i64,
    /// Since the year began, as the two below.
    #[ts(type = "number")]
    in_cents: i64,
    #[ts(type = "number")]
    used_cents: i64,
    #[ts(type = "number | null")]
    ceiling_cents: Option<i64>,
    /// First day of the month in which it runs dry at the present rate.
    dry_in: Option<NaiveDate>,
    warned: bool,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct FundLifeView {
    fund: FundView,
    /// After a line was written: much cash at once, a cash book below zero.
    warning: Option<String>,
    lines: Vec<FundLineView>,
}

#[derive(Debug, Serialize, TS)]
struct FundLineView {
    voucher: String,
    on_day: NaiveDate,
    label: String,
    #[ts(type = "number")]
    in_cents: i64,
    #[ts(type = "number")]
    out_cents: i64,
    #[ts(type = "number")]
    balance_cents: i64,
}

fn list(conn: &Connection, ctx: &Context<'_>, _: ListFunds) -> Result<FundsView, Failure> {
    let funds =
        Fund::ALL.into_iter().map(|fund| Ok(summed(ctx, fund, &State::of(conn, ctx, fund, ctx.today)?)));
    Ok(FundsView { funds: funds.collect::<Result<_, Failure>>()? })
}

/// What a fund holds and how its year goes.
struct State {
    lines: Vec<Line>,
    balance: Money,
    came_in: Money,
    used: Money,
    ceiling: Option<Money>,
}

impl State {
    /// On a day: what it holds then and now is the least of both; its year is the one the day is in.
    fn of(conn: &Connection, ctx: &Context<'_>, fund: Fund, day: NaiveDate) -> Result<State, Failure> {
        let lines = store::lines(conn, fund)?;
        let (begins, ends) = store::year_of(conn, day)?;
        let sum =
            |keep: &dyn Fn(&&Line) -> bool| -> i64 { lines.iter().filter(keep).map(|line| line.cents).sum() };
        let balance = sum(&|_| true).min(sum(&|line| line.on_day <= day));
        let this_year = |line: &&Line| (begins..=ends).contains(&line.on_day);
        let came_in = Money::from_cents(sum(&|line| this_year(line) && !line.use_of_it));
        let used = Money::from_cents(-sum(&|line| this_year(line) && line.use_of_it));
        let balance = Money::from_cents(balance);
        Ok(State { balance, came_in, used, ceiling: store::ceiling(conn, fund, ctx.today)?, lines })
    }
}

fn summed(ctx: &Context<'_>, fund: Fund, state: &State) -> FundView {
    let uses: Vec<(NaiveDate, Money)> = state
        .lines
        .iter()
        .filter(|line| line.use_of_it)
        .map(|line| (line.on_day, Money::from_cents(-line.cents)))
        .collect();
    let found = forecast(state.balance, &uses, ctx.today);
    let overdrawn = state.balance.is_negative();
    let sentence = match found {
        _ if overdrawn => Sentence::new("core-fund-overdrawn"),
        None if state.lines.is_empty() => Sentence::new("core-fund-empty"),
        None => Sentence::new("core-fund-holds"),
        Some(found) => Sentence::new(if found.warned { "core-fund-warned" } else { "core-fund-lasts" })
            .with("monthly", Param::Cents(found.monthly.cents()))
            .text("month", format::month(found.dry_in, ctx.lang)),
    };
    FundView {
        fund: fund.into(),
        balance_cents: state.balance.cents(),
        in_cents: state.came_in.cents(),
        used_cents: state.used.cents(),
        ceiling_cents: state.ceiling.map(Money::cents),
        dry_in: found.map(|found| found.dry_in),
        warned: overdrawn || found.is_some_and(|found| found.warned),
        sentence: ctx.say(&sentence.with("balance", Param::Cents(state.balance.cents()))),
    }
}

fn show(conn: &Connection, ctx: &Context<'_>, input: ShowFund) -> Result<FundLifeView, Failure> {
    let state = State::of(conn, ctx, input.fund.into(), ctx.today)?;
    let fund = summed(ctx, input.fund.into(), &state);
    let mut balance_cents = 0;
    let lines = state.lines.into_iter().map(|line| {
        balance_cents += line.cents;
        FundLineView {
            voucher: line.voucher,
            on_day: line.on_day,
            label: line.label,
            in_cents: line.cents.max(0),
            out_cents: (-line.cents).max(0),
            balance_cents,
        }
    });
    Ok(FundLifeView { fund, warning: None, lines: lines.collect() })
}

/// What both directions ask: a label, a sum, a day.
struct Typed {
    label: String,
    amount: Money,
    on_day: NaiveDate,
}

fn read(ctx: &Context<'_>, label: &str, amount: &str, on_day: Option<String>) -> Result<Typed, Failure> {
    let label = line(label, ADDRESS_CHARS_MAX).map_err(|refusal| Failure::bad_input("label", &refusal))?;
    if label.is_empty() {
        return Err(Failure::bad_input("label", &FundRefusal::NoLabel));
    }
    let amount = cash::read_above_zero("amount", amount)?;
    let on_day = cash::read_on_day(ctx, on_day.as_deref())?;
    Ok(Typed { label, amount, on_day })
}

fn receive(tx: &Transaction<'_>, ctx: &Context<'_>, input: ReceiveIntoFund) -> Result<FundLifeView, Failure> {
    let typed = read(ctx, &input.label, &input.amount, input.on_day)?;
    let who = line(&input.who.unwrap_or_default(), NAME_CHARS_MAX)
        .map_err(|refusal| Failure::bad_input("who", &refusal))?;
    let (fund, method) = (Fund::from(input.fund), Method::from(input.method));
    let income = match fund {
        Fund::Subsidy => Purpose::Subsidy,
        Fund::Solidarity | Fund::Suspended | Fund::Contingency => Purpose::Gift,
    };
    let entries = [(Purpose::Kept(method), None, typed.amount), (income, Some(fund), less(typed.amount)?)];
    let entries = entries.into_iter().map(|(purpose, fund, amount)| side(tx, purpose, fund, None, amount));
    let entries = entries.collect::<Result<_, Failure>>()?;
    let draft = Draft { label: typed.label, who, method, origin: Origin::Fund, till: input.till, entries };
    let posted = cash::post(tx, ctx, typed.on_day, &draft, None)?;
    written(tx, ctx, input.fund, posted, typed.amount)
}

fn give(tx: &Transaction<'_>, ctx: &Context<'_>, input: GiveFromFund) -> Result<FundLifeView, Failure> {
    let typed = read(ctx, &input.label, &input.amount, input.on_day)?;
    let fund = Fund::from(input.fund);
    let state = State::of(tx, ctx, fund, typed.on_day)?;
    may_take(typed.amount, state.balance, state.used, state.ceiling)
        .map_err(|refusal| Failure::refused(&refusal).at("amount"))?;
    let (to, household, method) = match input.used_for {
        UsedFor::Household => {
            let asked = || Failure::bad_input("household", &FundRefusal::NoHousehold);
            let household = input.household.ok_or_else(asked)?;
            if members::called(tx, household)?.is_none() {
                return Err(Failure::not_found(&FundRefusal::NoSuchHousehold).at("household"));
            }
            ctx.about(household.0);
            (Purpose::Household, Some(household), Method::Internal)
        }
        UsedFor::Goods => (Purpose::Sale, None, Method::Internal),
        UsedFor::Money => {
            let method = Method::from(input.method.unwrap_or(MethodName::Cash));
            let from = if method == Method::Cheque { Purpose::Bank } else { Purpose::Kept(method) };
            (from, None, method)
        }
    };
    let entries = vec![
        side(tx, Purpose::Aid, Some(fund), None, typed.amount)?,
        side(tx, to, None, household, less(typed.amount)?)?,
    ];
    let (label, till, who) = (typed.label, input.till, String::new());
    let draft = Draft { label, who, method, origin: Origin::Fund, till, entries };
    let posted = cash::post(tx, ctx, typed.on_day, &draft, None)?;
    written(tx, ctx, input.fund, posted, typed.amount)
}

fn side(
    tx: &Transaction<'_>,
    purpose: Purpose,
    fund: Option<Fund>,
    household: Option<HouseholdId>,
    amount: Money,
) -> Result<Entry, Failure> {
    Ok(Entry { account: cash::account_for(tx, purpose)?, household, fund, amount })
}

fn less(amount: Money) -> Result<Money, Failure> {
    amount.opposite().map_err(|refusal| Failure::bad_input("amount", &refusal))
}

fn written(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    fund: FundName,
    posted: Posted,
    amount: Money,
) -> Result<FundLifeView, Failure> {
    ctx.tell("voucher", posted.voucher);
    ctx.tell("amount", format::money(amount, ctx.lang));
    let warning = cash::warning(tx, ctx, posted.id)?;
    Ok(FundLifeView { warning, ..show(tx, ctx, ShowFund { fund })? })
}

/// What may still be taken from a fund on a day: what it holds then, within its year's ceiling; zero at least.
pub(crate) fn left(
    conn: &Connection,
    ctx: &Context<'_>,
    fund: Fund,
    day: NaiveDate,
) -> Result<Money, Failure> {
    let state = State::of(conn, ctx, fund, day)?;
    Ok(may_still_take(state.balance, state.used, state.ceiling))
}

fn set_ceiling(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetFundCeiling) -> Result<FundsView, Failure> {
    let ceiling = match input.ceiling.filter(|text| !text.trim().is_empty()) {
        None => None,
        Some(text) => {
            let read = read_money(&text, Sign::NotNegative);
            Some(read.map_err(|refusal| Failure::bad_input("ceiling", &refusal))?)
        }
    };
    store::save_ceiling(tx, ctx, input.fund.into(), ceiling)?;
    list(tx, ctx, ListFunds {})
}

impl From<FundName> for Fund {
    fn from(name: FundName) -> Fund {
        match name {
            FundName::Solidarity => Fund::Solidarity,
            FundName::Suspended => Fund::Suspended,
            FundName::Subsidy => Fund::Subsidy,
            FundName::Contingency => Fund::Contingency,
        }
    }
}

impl From<Fund> for FundName {
    fn from(fund: Fund) -> FundName {
        match fund {
            Fund::Solidarity => FundName::Solidarity,
            Fund::Suspended => FundName::Suspended,
            Fund::Subsidy => FundName::Subsidy,
            Fund::Contingency => FundName::Contingency,
        }
    }
}
