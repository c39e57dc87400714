//! The status line, and what a person sets for this laptop.

use super::store;
use crate::context::{ANYONE, Context, Role};
use crate::failure::Failure;
use crate::kernel::lang::Lang;
use crate::kernel::sentence::{Refusal, Sentence};
use crate::kernel::text::{NAME_CHARS_MAX, line};
use crate::router::Router;
use crate::{journal, safety, settings};
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub(crate) fn register(router: &mut Router) {
    router.read("desk.show", ANYONE, show);
    router.write("desk.set_person", ANYONE, set_person);
    router.write("desk.set_language", ANYONE, set_language);
    router.write("desk.set_text_size", ANYONE, set_text_size);
}

/// Show this desk: who, which device, how old the newest copy is.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowDesk {}

/// Say who sits at this desk.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetPerson {
    /// A first name; empty for nobody in particular.
    person: String,
}

/// Choose the language of screens and papers.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetLanguage {
    lang: Lang,
}

/// Choose the size of the text.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct SetTextSize {
    /// Percent of the normal size, 100 to 200.
    #[ts(type = "number")]
    percent: i64,
}

#[derive(Debug, Serialize, TS)]
struct DeskView {
    prefix: String,
    person: Option<String>,
    role: Role,
    lang: Lang,
    #[ts(type = "number")]
    text_percent: i64,
    /// The instant of the last write.
    saved_at: Option<String>,
    backup: safety::AgeView,
    association: Option<String>,
    profile: Option<settings::Profile>,
    example: bool,
    today: chrono::NaiveDate,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum SetTextSizeRefusal {
    #[error("the text size goes from 100 to 200 percent")]
    OutOfBounds,
}

impl Refusal for SetTextSizeRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            SetTextSizeRefusal::OutOfBounds => Sentence::new("refusal-text-size"),
        }
    }
}

fn show(conn: &Connection, ctx: &Context<'_>, _: ShowDesk) -> Result<DeskView, Failure> {
    view(conn, ctx)
}

fn set_person(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetPerson) -> Result<DeskView, Failure> {
    let person =
        line(&input.person, NAME_CHARS_MAX).map_err(|refusal| Failure::bad_input("person", &refusal))?;
    let person = Some(person).filter(|person| !person.is_empty());
    store::save_person(tx, person.as_deref())?;
    ctx.tell("name", person.unwrap_or_else(|| ctx.text("done-someone")));
    view(tx, ctx)
}

fn set_language(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetLanguage) -> Result<DeskView, Failure> {
    store::save_lang(tx, input.lang)?;
    ctx.tell("lang", input.lang.code());
    view(tx, ctx)
}

fn set_text_size(tx: &Transaction<'_>, ctx: &Context<'_>, input: SetTextSize) -> Result<DeskView, Failure> {
    if !(100..=200).contains(&input.percent) {
        return Err(Failure::bad_input("percent", &SetTextSizeRefusal::OutOfBounds));
    }
    store::save_text_percent(tx, input.percent)?;
    ctx.tell("percent", input.percent.to_string());
    view(tx, ctx)
}

fn view(conn: &Connection, ctx: &Context<'_>) -> Result<DeskView, Failure> {
    let desk = store::read(conn)?;
    let association = settings::read(conn)?;
    Ok(DeskView {
        prefix: desk.prefix,
        person: desk.person,
        role: ctx.role,
        lang: desk.lang,
        text_percent: desk.text_percent,
        saved_at: journal::last_instant(conn)?,
        backup: safety::age(ctx.folder, ctx.today, desk.lang)?,
        association: association.name,
        profile: association.profile,
        example: ctx.folder.is_example(),
        today: ctx.today,
    })
}
