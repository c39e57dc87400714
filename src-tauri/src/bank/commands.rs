//! The lines of the bank with what may explain them: matched, parted again, or written into the books.

use super::import;
use super::model::{BankRefusal, Candidate, explains, suggestions};
use super::store::{self, Kept, Moved};
use crate::cash::{self, Draft, Entry, Method, Origin, Purpose};
use crate::context::{Context, OFFICERS, TREASURER};
use crate::failure::Failure;
use crate::kernel::day::read_day;
use crate::kernel::format;
use crate::kernel::ids::{BankLineId, MovementId};
use crate::kernel::money::Money;
use crate::kernel::sentence::{Param, Sentence};
use crate::kernel::text::{ADDRESS_CHARS_MAX, NAME_CHARS_MAX, line};
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Lines and movements shown at most in one list.
const ROWS_MAX: usize = 200;

pub(crate) fn register(router: &mut Router) {
    import::register(router);
    router.read("bank.list", OFFICERS, list);
    router.write("bank.match", TREASURER, match_line);
    router.write("bank.unmatch", TREASURER, unmatch);
    router.write("bank.record", TREASURER, record);
    router.read("bank.show", OFFICERS, show);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum BankState {
    Open,
    Matched,
    All,
}

/// List the lines of the bank, with what explains or may explain each.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListBank {
    /// The open ones unless told.
    #[ts(optional = nullable)]
    state: Option<BankState>,
    /// First day, as typed.
    #[ts(optional = nullable)]
    from_on: Option<String>,
    /// Last day, as typed.
    #[ts(optional = nullable)]
    to_on: Option<String>,
}

/// Say which movements a line of the bank shows; they add up to it.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct MatchBank {
    line: BankLineId,
    movements: Vec<MovementId>,
}

/// Part a line of the bank from its movements; the movements stay.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct UnmatchBank {
    line: BankLineId,
}

/// Write a line of the bank into the books: all of it, or what the movements beside it leave.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct RecordBank {
    line: BankLineId,
    /// Code of the account on the other side.
    account: String,
    /// The bank's words unless told.
    #[ts(optional = nullable)]
    label: Option<String>,
    #[ts(optional = nullable)]
    who: Option<String>,
    /// As typed; the day of the line unless told.
    #[ts(optional = nullable)]
    on_day: Option<String>,
    /// Movements that explain a part of the line; none unless told.
    #[ts(optional = nullable)]
    movements: Option<Vec<MovementId>>,
}

/// Show how the books and the bank agree.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowBank {}

#[derive(Debug, Serialize, TS)]
struct BankView {
    lines: Vec<BankLineView>,
    #[ts(type = "number")]
    total: usize,
    /// Where a line can be recorded.
    accounts: Vec<BankAccountView>,
}

#[derive(Debug, Serialize, TS)]
struct BankLineView {
    line: BankLineId,
    on_day: NaiveDate,
    label: String,
    #[ts(type = "number")]
    amount_cents: i64,
    matched: Vec<BankMovementView>,
    suggestions: Vec<BankSuggestionView>,
    /// Where it would be recorded unless told: the charges of the bank, or what is to be sorted.
    account: String,
}

#[derive(Debug, Serialize, TS)]
struct BankSuggestionView {
    movements: Vec<BankMovementView>,
    /// The movements in one line of words.
    says: String,
}

#[derive(Clone, Debug, Serialize, TS)]
struct BankMovementView {
    movement: MovementId,
    voucher: String,
    on_day: NaiveDate,
    label: String,
    who: String,
    method: String,
    #[ts(type = "number")]
    amount_cents: i64,
}

#[derive(Debug, Serialize, TS)]
struct BankAccountView {
    code: String,
    label: String,
}

#[derive(Debug, Serialize, TS)]
struct MatchedView {
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct RecordedBankView {
    movement: MovementId,
    voucher: String,
    sentence: String,
}

#[derive(Debug, Serialize, TS)]
struct ReconciliationView {
    /// What the bank holds by the books.
    #[ts(type = "number")]
    books_cents: i64,
    /// What the statement should end with: the books, less what it does not show yet, with what they lack.
    #[ts(type = "number")]
    statement_cents: i64,
    #[ts(type = "number")]
    matched_lines: usize,
    #[ts(type = "number")]
    open_lines: usize,
    #[ts(type = "number")]
    open_lines_cents: i64,
    #[ts(type = "number")]
    open_movements: usize,
    #[ts(type = "number")]
    open_movements_cents: i64,
    /// The last day a statement has shown.
    until_on: Option<NaiveDate>,
    /// In the books and on no statement, the oldest first.
    movements: Vec<BankMovementView>,
}

fn list(conn: &Connection, ctx: &Context<'_>, input: ListBank) -> Result<BankView, Failure> {
    let state = input.state.unwrap_or(BankState::Open);
    let from = typed_day(ctx, "from_on", input.from_on)?.map_or_else(String::new, |day| day.to_string());
    let to =
        typed_day(ctx, "to_on", input.to_on)?.map_or_else(|| "9999-12-31".to_owned(), |day| day.to_string());
    let moved = store::moved(conn)?;
    let open: Vec<&Moved> = moved.iter().filter(|movement| movement.line.is_none()).collect();
    let candidates: Vec<Candidate> = open.iter().map(|movement| candidate(movement)).collect();
    let wanted = |kept: &Kept| match state {
        BankState::Open => !kept.matched,
        BankState::Matched => kept.matched,
        BankState::All => true,
    };
    let kept: Vec<Kept> = store::lines(conn, &from, &to)?.into_iter().filter(wanted).collect();
    let total = kept.len();
    let charges = cash::account_for(conn, Purpose::BankFee)?;
    let unsorted = cash::account_for(conn, Purpose::Unsorted)?;
    let lines = kept.into_iter().take(ROWS_MAX).map(|kept| {
        let found = if kept.matched { Vec::new() } else { suggestions(&kept.line, &candidates) };
        let suggestions = found.into_iter().map(|places| {
            suggestion(ctx, places.into_iter().map(|place| movement_view(open[place])).collect())
        });
        let explaining = moved.iter().filter(|movement| movement.line == Some(kept.id));
        BankLineView {
            line: kept.id,
            on_day: kept.line.on_day,
            label: kept.line.label.clone(),
            amount_cents: kept.line.cents,
            matched: explaining.map(movement_view).collect(),
            suggestions: suggestions.collect(),
            account: if kept.line.cents < 0 { charges.clone() } else { unsorted.clone() },
        }
    });
    let lines = lines.collect();
    let accounts = store::accounts(conn)?
        .into_iter()
        .map(|(code, label)| BankAccountView { label: cash::account_label(ctx, &code, &label), code });
    Ok(BankView { lines, total, accounts: accounts.collect() })
}

/// One movement with its day and words, or several counted, with the days they span.
fn suggestion(ctx: &Context<'_>, movements: Vec<BankMovementView>) -> BankSuggestionView {
    let sentence = match movements.as_slice() {
        [only] => Sentence::new("core-bank-suggests-one")
            .with("day", Param::Day(only.on_day))
            .text("voucher", &only.voucher)
            .text("label", &only.label)
            .text("who", &only.who),
        several => {
            let days = several.iter().map(|movement| movement.on_day);
            let (first, last) = (days.clone().min().unwrap_or_default(), days.max().unwrap_or_default());
            let method = several.first().map_or("", |first| first.method.as_str());
            Sentence::new("core-bank-suggests-several")
                .count("count", several.len())
                .text("method", ctx.text(cash::method_key(method)))
                .with("first", Param::Day(first))
                .with("last", Param::Day(last))
        }
    };
    BankSuggestionView { says: ctx.say(&sentence), movements }
}

fn match_line(tx: &Transaction<'_>, ctx: &Context<'_>, input: MatchBank) -> Result<MatchedView, Failure> {
    let kept = open_line(tx, input.line)?;
    let chosen = chosen(tx, &input.movements)?;
    let cents: Vec<i64> = chosen.iter().map(|movement| movement.cents).collect();
    explains(kept.line.cents, &cents).map_err(|refusal| Failure::refused(&refusal).at("movements"))?;
    for movement in &chosen {
        store::insert_match(tx, ctx, kept.id, movement.id)?;
    }
    let vouchers = vouchers(&chosen);
    ctx.tell("label", kept.line.label.clone());
    ctx.tell("vouchers", vouchers.clone());
    let sentence = Sentence::new("core-bank-matched")
        .with("amount", Param::Cents(kept.line.cents))
        .text("vouchers", vouchers);
    Ok(MatchedView { sentence: ctx.say(&sentence) })
}

fn unmatch(tx: &Transaction<'_>, ctx: &Context<'_>, input: UnmatchBank) -> Result<MatchedView, Failure> {
    let kept = line_of(tx, input.line)?;
    if store::remove_matches(tx, kept.id)? == 0 {
        return Err(Failure::refused(&BankRefusal::LineOpen));
    }
    ctx.tell("label", kept.line.label.clone());
    let sentence = Sentence::new("core-bank-unmatched").with("amount", Param::Cents(kept.line.cents));
    Ok(MatchedView { sentence: ctx.say(&sentence) })
}

/// Whether an account may stand on the other side of a line of the bank.
fn check_account(tx: &Transaction<'_>, account: &str) -> Result<(), Failure> {
    if !store::account_exists(tx, account)? {
        return Err(Failure::bad_input("account", &BankRefusal::NoSuchAccount));
    }
    if account.starts_with("41") {
        return Err(Failure::bad_input("account", &BankRefusal::OfAHousehold));
    }
    if account == cash::account_for(tx, Purpose::Bank)? {
        return Err(Failure::bad_input("account", &BankRefusal::TheBankItself));
    }
    Ok(())
}

fn record(tx: &Transaction<'_>, ctx: &Context<'_>, input: RecordBank) -> Result<RecordedBankView, Failure> {
    let kept = open_line(tx, input.line)?;
    let chosen = chosen(tx, &input.movements.unwrap_or_default())?;
    let left = kept.line.cents - chosen.iter().map(|movement| movement.cents).sum::<i64>();
    if left == 0 {
        return Err(Failure::refused(&BankRefusal::NothingLeft).at("movements"));
    }
    check_account(tx, &input.account)?;
    let label = words(input.label, "label", ADDRESS_CHARS_MAX)?;
    let words_of_bank =
        if kept.line.label.is_empty() { ctx.text("core-bank-no-words") } else { kept.line.label.clone() };
    let label = if label.is_empty() { words_of_bank } else { label };
    let who = words(input.who, "who", NAME_CHARS_MAX)?;
    let on_day = typed_day(ctx, "on_day", input.on_day)?.unwrap_or(kept.line.on_day);
    if ctx.today < on_day {
        return Err(Failure::bad_input("on_day", &BankRefusal::InTheFuture));
    }
    let bank = cash::account_for(tx, Purpose::Bank)?;
    let side = |account: &str, cents| Entry {
        account: account.to_owned(),
        household: None,
        fund: None,
        amount: Money::from_cents(cents),
    };
    let entries = vec![side(&bank, left), side(&input.account, -left)];
    let draft = Draft {
        label: label.clone(),
        who,
        method: Method::Transfer,
        origin: Origin::Bank,
        till: None,
        entries,
    };
    let posted = cash::post(tx, ctx, on_day, &draft, None)?;
    store::insert_match(tx, ctx, kept.id, posted.id)?;
    for movement in &chosen {
        store::insert_match(tx, ctx, kept.id, movement.id)?;
    }
    ctx.tell("label", label);
    ctx.tell("amount", format::money(Money::from_cents(left), ctx.lang));
    ctx.tell("voucher", posted.voucher.clone());
    let sentence = Sentence::new("core-bank-recorded")
        .with("amount", Param::Cents(left))
        .text("voucher", &posted.voucher);
    Ok(RecordedBankView { movement: posted.id, sentence: ctx.say(&sentence), voucher: posted.voucher })
}

fn show(conn: &Connection, _: &Context<'_>, _: ShowBank) -> Result<ReconciliationView, Failure> {
    let lines = store::lines(conn, "", "9999-12-31")?;
    let moved = store::moved(conn)?;
    let open_lines: Vec<&Kept> = lines.iter().filter(|kept| !kept.matched).collect();
    let open: Vec<&Moved> = moved.iter().filter(|movement| movement.line.is_none()).collect();
    let books_cents = store::balance(conn)?;
    let open_lines_cents: i64 = open_lines.iter().map(|kept| kept.line.cents).sum();
    let open_movements_cents: i64 = open.iter().map(|movement| movement.cents).sum();
    Ok(ReconciliationView {
        books_cents,
        statement_cents: books_cents - open_movements_cents + open_lines_cents,
        matched_lines: lines.len() - open_lines.len(),
        open_lines: open_lines.len(),
        open_lines_cents,
        open_movements: open.len(),
        open_movements_cents,
        until_on: lines.iter().map(|kept| kept.line.on_day).max(),
        movements: open.into_iter().take(ROWS_MAX).map(movement_view).collect(),
    })
}

fn candidate(movement: &Moved) -> Candidate {
    Candidate { on_day: movement.on_day, method: movement.method.clone(), cents: movement.cents }
}

fn movement_view(movement: &Moved) -> BankMovementView {
    BankMovementView {
        movement: movement.id,
        voucher: movement.voucher.clone(),
        on_day: movement.on_day,
        label: movement.label.clone(),
        who: movement.who.clone(),
        method: movement.method.clone(),
        amount_cents: movement.cents,
    }
}

fn line_of(conn: &Connection, id: BankLineId) -> Result<Kept, Failure> {
    store::line(conn, id)?.ok_or_else(|| Failure::not_found(&BankRefusal::NoSuchLine))
}

fn open_line(conn: &Connection, id: BankLineId) -> Result<Kept, Failure> {
    let kept = line_of(conn, id)?;
    if kept.matched { Err(Failure::refused(&BankRefusal::LineMatched)) } else { Ok(kept) }
}

/// The movements asked for, each once; they pass through the bank and explain nothing yet.
fn chosen(conn: &Connection, ids: &[MovementId]) -> Result<Vec<Moved>, Failure> {
    let moved = store::moved(conn)?;
    let mut chosen: Vec<Moved> = Vec::new();
    for id in ids {
        let found = moved.iter().find(|movement| movement.id == *id && movement.line.is_none());
        let found = found.ok_or_else(|| Failure::refused(&BankRefusal::MovementTaken).at("movements"))?;
        if chosen.iter().all(|other| other.id != found.id) {
            chosen.push(found.clone());
        }
    }
    Ok(chosen)
}

fn vouchers(movements: &[Moved]) -> String {
    movements.iter().map(|movement| movement.voucher.as_str()).collect::<Vec<_>>().join(", ")
}

fn words(typed: Option<String>, field: &'static str, max: usize) -> Result<String, Failure> {
    line(&typed.unwrap_or_default(), max).map_err(|refusal| Failure::bad_input(field, &refusal))
}

fn typed_day(
    ctx: &Context<'_>,
    field: &'static str,
    typed: Option<String>,
) -> Result<Option<NaiveDate>, Failure> {
    let Some(typed) = typed.filter(|typed| !typed.trim().is_empty()) else { return Ok(None) };
    read_day(&typed, ctx.today).map(Some).map_err(|refusal| Failure::bad_input(field, &refusal))
}
