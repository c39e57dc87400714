//! The demonstration association: fictitious households, entered by the same commands as the screens use.

use crate::app::{App, Opening};
use crate::failure::{Code, Failure};
use crate::kernel::lang::Lang;
use crate::kernel::sentence::Sentence;
use crate::{play, words};
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::path::Path;

/// The association's life so far, as a scenario; an order is open.
pub(crate) const ASSOCIATION: &str = include_str!("../../assets/demo/association.txt");
/// What follows: that order from its deadline to the last count, with the papers of its day.
const MONTH: &str = include_str!("../../assets/demo/month.txt");

/// Builds the association in `out/example`, leaves its papers in `out`, and answers a summary in words.
pub(crate) fn make(out: &Path, today: Option<NaiveDate>, lang: Lang) -> Result<String, Failure> {
    let data = out.join("example");
    // A second demonstration starts from nothing, as the first did; what is not ours stays.
    if data.join("cabas.sqlite").exists() {
        std::fs::remove_dir_all(&data)?;
    }
    std::fs::create_dir_all(out)?;
    std::fs::create_dir(&data)?;
    let story = format!("{ASSOCIATION}\n{MONTH}");
    let day = today.or_else(|| play::days(&story).last()).unwrap_or(play::FIRST_DAY);
    play::build(&data, lang, &story)?;
    let opening =
        Opening { data: Some(data.clone()), today: Some(day), lang: Some(lang), ..Opening::default() };
    let app = App::open(opening)?;
    for (command, input) in orders(&app)? {
        match app.call(&command, input) {
            // What this order has no use for has no paper.
            Err(failure) if failure.code == Code::Refused => {}
            answer => drop(answer?),
        }
    }
    let papers = copied(&data.join("documents"), out)?;
    let members = app.call("members.list", json!({"limit": 1}))?;
    let verified = app.call("journal.verify", json!({}))?;
    let campaign = first(&app, "campaigns.list", json!({}), "campaigns", "campaign")?;
    let settled = app.call("settlement.show", json!({"campaign": campaign}))?;
    let sentence = Sentence::new("core-demo-summary")
        .text("due", settled["due_says"].as_str().unwrap_or_default())
        .text("paid", settled["paid_says"].as_str().unwrap_or_default())
        .count("households", members["total"].as_i64().unwrap_or_default())
        .text("papers", format!("  {}", papers.join("\n  ")))
        .text("journal", verified["sentence"].as_str().unwrap_or_default())
        .text("folder", out.to_string_lossy());
    Ok(words::say(lang, &sentence))
}

/// Copies the papers of a folder, and answers their names in order.
fn copied(from: &Path, out: &Path) -> Result<Vec<String>, Failure> {
    let mut names = Vec::new();
    for paper in std::fs::read_dir(from)? {
        let paper = paper?;
        std::fs::copy(paper.path(), out.join(paper.file_name()))?;
        names.push(paper.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

/// Every paper the month did not print, in each size, with the command and the input that make it; then the lists.
fn orders(app: &App) -> Result<Vec<(String, Value)>, Failure> {
    let sources = sources(app)?;
    let mut orders = Vec::new();
    for paper in app.call("documents.list", json!({}))?["papers"].as_array().into_iter().flatten() {
        let command = paper["command"].as_str().unwrap_or_default();
        if MONTH.contains(command) {
            continue;
        }
        let mut input = json!({});
        if let Some(from) = paper["from"].as_str() {
            let Some((_, known)) = sources.iter().find(|(source, _)| *source == from) else { continue };
            input = known.clone();
        }
        orders.push((command.to_owned(), input.clone()));
        if paper["large"] == true {
            input["large"] = true.into();
            orders.push((command.to_owned(), input));
        }
    }
    for format in ["csv", "xlsx"] {
        orders.push(("members.export".to_owned(), json!({"format": format})));
    }
    Ok(orders)
}

/// The id of the first of a list.
fn first(app: &App, command: &str, input: Value, list: &str, id: &str) -> Result<Value, Failure> {
    Ok(app.call(command, input)?[list][0][id].clone())
}

/// What papers are made from, as the fields that take it: one of each, the newest.
fn sources(app: &App) -> Result<Vec<(&'static str, Value)>, Failure> {
    let first = |command: &str, input: Value, list: &str, id: &str| first(app, command, input, list, id);
    let household =
        first("adhesions.list", json!({"state": "valid", "limit": 1}), "households", "household")?;
    let shown = app.call("adhesions.show", json!({"household": household}))?;
    let owing = first("accounts.list", json!({}), "households", "household")?;
    let household = if owing.is_null() { household } else { owing };
    let campaign = first("campaigns.list", json!({}), "campaigns", "campaign")?;
    let form = first("baskets.list", json!({"campaign": campaign}), "households", "household")?;
    let bought = |id: &str| first("purchasing.list", json!({"campaign": campaign}), "orders", id);
    let (order, supplier) = (bought("order")?, bought("supplier")?);
    let sources = [
        ("adhesion", json!({"adhesion": shown["history"][0]["adhesion"]})),
        ("household", json!({"household": household})),
        ("till", json!({"till": first("tills.list", json!({}), "closed", "till")?})),
        ("cash_deposit", json!({"deposit": first("tills.list_deposits", json!({}), "deposits", "deposit")?})),
        (
            "cheque_deposit",
            json!({"deposit": first("cheques.list_deposits", json!({}), "deposits", "deposit")?}),
        ),
        ("campaign", json!({"campaign": campaign})),
        ("basket", json!({"campaign": campaign, "household": form})),
        ("purchase", json!({"order": order})),
        ("producer", json!({"campaign": campaign, "supplier": supplier})),
    ];
    let known = |input: &Value| input.as_object().is_some_and(|fields| !fields.values().any(Value::is_null));
    Ok(sources.into_iter().filter(|(_, input)| known(input)).collect())
}
