//! The chart of accounts and which account each kind of money goes to. What is written stays where it is.

use super::model::{BooksRefusal, account_code, may_serve, purposes};
use super::store;
use crate::cash;
use crate::context::{Context, OFFICERS, TREASURER};
use crate::failure::Failure;
use crate::kernel::text::{NAME_CHARS_MAX, line};
use crate::router::Router;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("books.list_accounts", OFFICERS, list_accounts);
    router.write("books.save_account", TREASURER, save_account);
    router.read("books.list_purposes", OFFICERS, list_purposes);
    router.write("books.set_account", TREASURER, set_account);
}

/// List the accounts, what they hold and what they serve.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListBookAccounts {}

/// Add an account or give one another name.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SaveBookAccount {
    /// Two to eight digits, the first from 1 to 7.
    code: String,
    label: String,
}

/// Show which account each kind of money goes to.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListPurposes {}

/// Choose the account for a kind of money, from now on.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetPurposeAccount {
    /// As in `fee`, `bank_fee`.
    purpose: String,
    account: String,
}

#[derive(Debug, Serialize, TS)]
struct BookAccountsView {
    accounts: Vec<BookAccountView>,
}

#[derive(Debug, Serialize, TS)]
struct BookAccountView {
    code: String,
    label: String,
    #[ts(type = "number")]
    balance_cents: i64,
    /// How many lines name it.
    #[ts(type = "number")]
    lines: i64,
}

#[derive(Debug, Serialize, TS)]
struct PurposesView {
    purposes: Vec<PurposeView>,
}

#[derive(Debug, Serialize, TS)]
struct PurposeView {
    purpose: String,
    name: String,
    account: String,
    /// The codes it may have.
    choices: Vec<String>,
}

fn list_accounts(
    conn: &Connection,
    ctx: &Context<'_>,
    _: ListBookAccounts,
) -> Result<BookAccountsView, Failure> {
    accounts_view(conn, ctx)
}

fn save_account(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: SaveBookAccount,
) -> Result<BookAccountsView, Failure> {
    let code = account_code(&input.code).map_err(|refusal| Failure::bad_input("code", &refusal))?;
    let label =
        line(&input.label, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input("label", &refusal))?;
    if label.is_empty() {
        return Err(Failure::bad_input("label", &BooksRefusal::NoLabel));
    }
    store::save_account(tx, &code, &label)?;
    ctx.tell("code", code);
    ctx.tell("label", label);
    accounts_view(tx, ctx)
}

fn list_purposes(conn: &Connection, ctx: &Context<'_>, _: ListPurposes) -> Result<PurposesView, Failure> {
    purposes_view(conn, ctx)
}

fn set_account(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: SetPurposeAccount,
) -> Result<PurposesView, Failure> {
    if !store::accounts(tx)?.iter().any(|account| account.code == input.account) {
        return Err(Failure::bad_input("account", &BooksRefusal::NoSuchAccount));
    }
    let purpose = may_serve(&input.purpose, &input.account)
        .map_err(|refusal| Failure::bad_input("account", &refusal))?;
    // Tills, seals and kept cheques look for their money where it was put.
    if ["cash", "cheque", "on_the_way"].contains(&purpose) && store::has_served(tx, purpose)? {
        return Err(Failure::refused(&BooksRefusal::HasServed).at("account"));
    }
    store::set_account(tx, purpose, &input.account)?;
    ctx.tell("purpose", ctx.text(purpose_key(purpose)));
    ctx.tell("account", input.account);
    purposes_view(tx, ctx)
}

fn accounts_view(conn: &Connection, ctx: &Context<'_>) -> Result<BookAccountsView, Failure> {
    let accounts = store::accounts(conn)?.into_iter().map(|account| BookAccountView {
        label: cash::account_label(ctx, &account.code, &account.label),
        code: account.code,
        balance_cents: account.cents,
        lines: account.lines,
    });
    Ok(BookAccountsView { accounts: accounts.collect() })
}

fn purposes_view(conn: &Connection, ctx: &Context<'_>) -> Result<PurposesView, Failure> {
    let codes: Vec<String> = store::accounts(conn)?.into_iter().map(|account| account.code).collect();
    let map = store::map(conn)?;
    let view = |purpose: &str| {
        let account = map.iter().find(|(of, _)| of == purpose)?.1.clone();
        let fits = codes.iter().filter(|code| may_serve(purpose, code).is_ok());
        let name = ctx.text(purpose_key(purpose));
        Some(PurposeView { purpose: purpose.to_owned(), name, account, choices: fits.cloned().collect() })
    };
    Ok(PurposesView { purposes: purposes().filter_map(view).collect() })
}

fn purpose_key(purpose: &str) -> &'static str {
    match purpose {
        "cash" => "core-purpose-cash",
        "cheque" => "core-purpose-cheque",
        "card" => "core-purpose-card",
        "transfer" => "core-purpose-transfer",
        "helloasso" => "core-purpose-helloasso",
        "bank" => "core-purpose-bank",
        "on_the_way" => "core-purpose-on-the-way",
        "household" => "core-purpose-household",
        "fee" => "core-purpose-fee",
        "gift" => "core-purpose-gift",
        "sale" => "core-purpose-sale",
        "subsidy" => "core-purpose-subsidy",
        "gap_gain" => "core-purpose-gap-gain",
        "gap_loss" => "core-purpose-gap-loss",
        "bank_fee" => "core-purpose-bank-fee",
        "aid" => "core-purpose-aid",
        "purchase" => "core-purpose-purchase",
        "carriage" => "core-purpose-carriage",
        "supplier" => "core-purpose-supplier",
        "invoice_gap" => "core-purpose-invoice-gap",
        "deposit" => "core-purpose-deposit",
        "carriage_sold" => "core-purpose-carriage-sold",
        "other_group" => "core-purpose-other-group",
        "carried" => "core-purpose-carried",
        _ => "core-purpose-unsorted",
    }
}
