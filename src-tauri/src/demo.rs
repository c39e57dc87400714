//! The demonstration association: fictitious households, entered by the same commands as the screens use.

use crate::app::{App, Opening};
use crate::failure::Failure;
use crate::kernel::lang::Lang;
use crate::kernel::sentence::Sentence;
use crate::{play, words};
use chrono::NaiveDate;
use serde_json::json;
use std::path::Path;

/// The association's life so far, as a scenario.
pub(crate) const ASSOCIATION: &str = include_str!("../../assets/demo/association.txt");

/// Builds the association in `out/example`, leaves its papers in `out`, and answers a summary in words.
pub(crate) fn make(out: &Path, today: Option<NaiveDate>, lang: Lang) -> Result<String, Failure> {
    let data = out.join("example");
    // A second demonstration starts from nothing, as the first did; what is not ours stays.
    if data.join("cabas.sqlite").exists() {
        std::fs::remove_dir_all(&data)?;
    }
    std::fs::create_dir_all(out)?;
    std::fs::create_dir(&data)?;
    let day = today.unwrap_or(play::FIRST_DAY);
    play::build_example(&data, lang)?;
    let opening = Opening { data: Some(data), today: Some(day), lang: Some(lang), ..Opening::default() };
    let app = App::open(opening)?;
    let mut papers = Vec::new();
    for (command, input) in [
        ("documents.household_list", json!({})),
        ("documents.household_list", json!({"large": true})),
        ("documents.recovery_sheet", json!({})),
        ("members.export", json!({"format": "csv"})),
        ("members.export", json!({"format": "xlsx"})),
    ] {
        let answer = app.call(command, input)?;
        let made = Path::new(answer["path"].as_str().unwrap_or_default()).to_owned();
        let name = made.file_name().unwrap_or_default().to_string_lossy().into_owned();
        std::fs::copy(&made, out.join(&name))?;
        papers.push(name);
    }
    let members = app.call("members.list", json!({"limit": 1}))?;
    let verified = app.call("journal.verify", json!({}))?;
    let sentence = Sentence::new("core-demo-summary")
        .count("households", members["total"].as_i64().unwrap_or_default())
        .text("papers", format!("  {}", papers.join("\n  ")))
        .text("journal", verified["sentence"].as_str().unwrap_or_default())
        .text("folder", out.to_string_lossy());
    Ok(words::say(lang, &sentence))
}
