//! An answer as aligned text: ids left out, amounts and days as they are said in French.

use crate::kernel::format;
use crate::kernel::lang::Lang;
use crate::kernel::money::Money;
use chrono::NaiveDate;
use serde_json::{Map, Value};

/// The lines under a command: the fields asked for (`households.code`), or all but ids.
pub(super) fn lines(answer: &Value, shown: &[&str]) -> Vec<String> {
    let Value::Object(fields) = answer else { return vec![format!("  {}", cell("", answer))] };
    let mut lines = Vec::new();
    for (name, value) in fields {
        if !wanted(name, shown) {
            continue;
        }
        match value {
            Value::Array(rows) if rows.iter().any(Value::is_object) => {
                lines.push(format!("  {name}"));
                lines.extend(table(rows, &inner(name, shown)));
            }
            Value::Array(rows) if rows.iter().any(Value::is_array) => {
                lines.push(format!("  {name}"));
                lines.extend(rows.iter().map(|row| format!("    {}", cells(row)).trim_end().to_owned()));
            }
            Value::Object(inside) => {
                let parts = inside.iter().filter(|(key, _)| wanted(key, &inner(name, shown)));
                let parts: Vec<_> = parts.map(|(key, value)| format!("{key} {}", cell(key, value))).collect();
                lines.push(format!("  {name}: {}", parts.join(", ")).trim_end().to_owned());
            }
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) | Value::Array(_) => {
                lines.push(format!("  {name}: {}", cell(name, value)).trim_end().to_owned())
            }
        }
    }
    lines
}

/// A field that was asked for and is nowhere in the answer: it would say nothing, whatever comes.
pub(super) fn unknown<'a>(answer: &Value, shown: &[&'a str]) -> Option<&'a str> {
    shown.iter().copied().find(|path| !has(answer, path))
}

/// What is inside an empty list or nothing is not known.
fn has(value: &Value, path: &str) -> bool {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    match value {
        Value::Object(fields) => fields.get(name).is_some_and(|inside| rest.is_empty() || has(inside, rest)),
        Value::Array(rows) => rows.is_empty() || rows.iter().any(|row| has(row, path)),
        Value::Null => true,
        Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

/// Fields asked for inside `name`, as in `code` of `households.code`.
fn inner<'a>(name: &str, shown: &[&'a str]) -> Vec<&'a str> {
    shown.iter().filter_map(|path| path.strip_prefix(name)?.strip_prefix('.')).collect()
}

fn wanted(name: &str, shown: &[&str]) -> bool {
    if shown.is_empty() {
        return !matches!(name, "id" | "household" | "import");
    }
    shown.iter().any(|path| path.split('.').next() == Some(name))
}

fn table(rows: &[Value], shown: &[&str]) -> Vec<String> {
    let empty = Map::new();
    let objects: Vec<&Map<String, Value>> =
        rows.iter().map(|row| row.as_object().unwrap_or(&empty)).collect();
    let names: Vec<&String> = objects
        .first()
        .map(|row| row.keys().filter(|name| wanted(name, shown)).collect())
        .unwrap_or_default();
    let mut grid = vec![names.iter().map(|name| (*name).clone()).collect::<Vec<_>>()];
    grid.extend(objects.iter().map(|row| names.iter().map(|name| cell(name, &row[name.as_str()])).collect()));
    let widths: Vec<usize> =
        (0..names.len()).map(|n| grid.iter().map(|row| row[n].chars().count()).max().unwrap_or(0)).collect();
    let line = |row: &Vec<String>| {
        let cells: Vec<String> =
            row.iter().zip(&widths).map(|(cell, width)| format!("{cell:<width$}")).collect();
        format!("    {}", cells.join("  ")).trim_end().to_owned()
    };
    grid.iter().map(line).collect()
}

/// A row of a file, its cells apart.
fn cells(row: &Value) -> String {
    row.as_array().into_iter().flatten().map(|value| cell("", value)).collect::<Vec<_>>().join(" | ")
}

fn cell(name: &str, value: &Value) -> String {
    match value {
        Value::Null => "-".to_owned(),
        Value::Bool(true) => "oui".to_owned(),
        Value::Bool(false) => "non".to_owned(),
        Value::Number(number) => match number.as_i64().filter(|_| name.ends_with("_cents")) {
            Some(cents) => format::money(Money::from_cents(cents), Lang::Fr),
            None => number.to_string(),
        },
        Value::String(text) => match text.parse::<NaiveDate>().ok().filter(|_| name.ends_with("_on")) {
            Some(day) => format::day(day, Lang::Fr),
            None => text.replace("\r\n", "\n").replace('\n', " / "),
        },
        Value::Array(items) if items.is_empty() => "-".to_owned(),
        Value::Array(items) => items.iter().map(|item| cell(name, item)).collect::<Vec<_>>().join(", "),
        Value::Object(fields) => {
            let is_id =
                |value: &Value| value.as_str().is_some_and(|text| uuid::Uuid::parse_str(text).is_ok());
            let parts = fields.iter().filter(|(key, value)| key.as_str() != "id" && !is_id(value));
            parts.map(|(key, value)| cell(key, value)).collect::<Vec<_>>().join(" ").trim().to_owned()
        }
    }
}
