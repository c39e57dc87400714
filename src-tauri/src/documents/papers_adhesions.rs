//! The papers of adhesions: the joining form, the cards, the register, the list for the office.
//! Nothing here but the form names a category, and the form by a neutral letter only.

use super::frame::Frame;
use super::joining_form::{JoiningForm, joining_form};
use super::making::{PdfView, about, ending, frame, size, write};
use super::member_cards::{Card, MemberCards, member_cards};
use super::member_roll::{MemberRoll, member_roll};
use super::page::Size;
use super::table::Column;
use crate::adhesions::{self, Membership, Standing};
use crate::context::{Context, OFFICERS};
use crate::failure::Failure;
use crate::kernel::format;
use crate::kernel::ids::HouseholdId;
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::members::{self, Household};
use crate::router::Router;
use crate::settings;
use rusqlite::Connection;
use schemars::JsonSchema;
use serde::Deserialize;
use ts_rs::TS;

pub(super) fn register(router: &mut Router) {
    router.read("documents.joining_form", OFFICERS, make_joining_form);
    router.read("documents.member_cards", OFFICERS, make_member_cards);
    router.read("documents.member_register", OFFICERS, make_member_register);
    router.read("documents.membership_list", OFFICERS, make_membership_list);
}

/// Print the joining form, blank or with what is known of a household.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintJoiningForm {
    /// Blank unless told.
    #[ts(optional = nullable)]
    household: Option<HouseholdId>,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print the cards of members, to cut up.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintMemberCards {
    /// Everyone whose adhesion runs unless told.
    #[ts(optional = nullable)]
    households: Option<Vec<HouseholdId>>,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

/// Print the register of members, without tariffs.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintMemberRegister {
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
enum MembershipState {
    Valid,
    Soon,
    Expired,
    None,
}

/// Print the list of adhesions with phone numbers, for the office.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PrintMembershipList {
    /// All households unless told.
    #[ts(optional = nullable)]
    state: Option<MembershipState>,
    /// In 18 points instead of 12.
    #[ts(optional = nullable)]
    large: Option<bool>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum CardRefusal {
    #[error("no adhesion runs, no card")]
    NobodyIsMember,
    #[error("no such household")]
    NoSuchHousehold,
}

impl Refusal for CardRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            CardRefusal::NobodyIsMember => Sentence::new("refusal-no-card"),
            CardRefusal::NoSuchHousehold => Sentence::new("refusal-no-such-household"),
        }
    }
}

fn make_joining_form(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintJoiningForm,
) -> Result<PdfView, Failure> {
    let known = match input.household {
        None => None,
        Some(id) => {
            let found = members::get(conn, id)?;
            Some(found.ok_or_else(|| Failure::not_found(&CardRefusal::NoSuchHousehold))?)
        }
    };
    let size = size(input.large);
    let which = if known.is_some() { "print-form-file-prefilled" } else { "print-form-file-blank" };
    let form = form(conn, ctx, known.as_ref(), size)?;
    write(
        ctx,
        "print-file-joining-form",
        &format!("-{}{}", ctx.text(which), ending(size)),
        &joining_form(&form),
    )
}

/// The joining form, blank or with what is known of a household.
pub(super) fn form(
    conn: &Connection,
    ctx: &Context<'_>,
    known: Option<&Household>,
    size: Size,
) -> Result<JoiningForm, Failure> {
    let code =
        |known: &Household| ctx.say(&Sentence::new("print-form-code").text("code", known.code.to_string()));
    let choice = |(letter, price): (String, Sentence)| format!("{letter} · {}", ctx.say(&price));
    let texts = |keys: &[&'static str]| keys.iter().map(|key| ctx.text(key)).collect::<Vec<_>>();
    let blank = |key: &'static str| (ctx.text(key), String::new());
    let association = settings::read(conn)?.name;
    let group = association.unwrap_or_else(|| ctx.text("print-form-the-association"));
    Ok(JoiningForm {
        about: about(ctx, "print-joining-form"),
        size,
        frame: Frame {
            place: known.map(code).unwrap_or_default(),
            ..frame(conn, ctx, "print-joining-form", "print-joining-form-thumb")?
        },
        fields: form_fields(ctx, known),
        category_heading: ctx.text("print-form-category"),
        categories: adhesions::choices(conn, ctx.today)?.into_iter().map(choice).collect(),
        payment_heading: ctx.text("print-form-payment"),
        amount: ctx.text("print-form-amount"),
        methods: texts(&[
            "print-method-cash",
            "print-method-cheque",
            "print-method-card",
            "print-method-transfer",
        ]),
        statutes: ctx.text("print-form-statutes"),
        agreements_heading: ctx.text("print-form-agreements"),
        agreements: texts(&["print-form-agree-phone", "print-form-agree-photos"]),
        notice_heading: ctx.text("print-form-notice-heading"),
        notice: ctx.say(&Sentence::new("print-form-notice").text("group", group)),
        contact: ctx.text("print-form-contact"),
        signed: vec![blank("print-form-date"), blank("print-form-place")],
        signatures: texts(&["print-form-signature", "print-form-parent"]),
        office: vec![blank("print-form-folder"), blank("print-form-receipt")],
    })
}

/// What is asked of a person, with what is known of a household.
fn form_fields(ctx: &Context<'_>, known: Option<&Household>) -> Vec<Vec<(String, String)>> {
    let person = known.and_then(|known| known.draft.persons.first().cloned()).unwrap_or_default();
    let text = |text: Option<&str>| text.unwrap_or_default().to_owned();
    let known_size = known.and_then(|known| known.draft.size).map(|size| size.to_string());
    let field = |key: &'static str, value: String| (ctx.text(key), value);
    vec![
        vec![
            field("print-form-last-name", person.last_name),
            field("print-form-first-name", person.first_name),
        ],
        vec![field("print-form-phone", person.phone), field("print-form-email", person.email)],
        vec![field("print-form-address", text(known.map(|known| known.draft.address.as_str())))],
        vec![field("print-form-persons", known_size.unwrap_or_default())],
    ]
}

/// Households in the order of a list, with where they stand.
fn standings(
    conn: &Connection,
    ctx: &Context<'_>,
) -> Result<Vec<(Household, Option<Membership>, Standing)>, Failure> {
    let mut memberships = adhesions::memberships(conn)?;
    let with_standing = |household: Household| {
        let membership = memberships.remove(&household.id);
        let standing = Standing::of(membership.as_ref().map(|one| one.until), ctx.today);
        (household, membership, standing)
    };
    Ok(members::list_all(conn)?.into_iter().map(with_standing).collect())
}

/// Until when an adhesion runs; none for one that is over or never was.
fn running(membership: Option<Membership>, standing: Standing) -> Option<Membership> {
    match standing {
        Standing::Valid { .. } | Standing::Soon { .. } => membership,
        Standing::Never | Standing::Expired { .. } => None,
    }
}

fn make_member_cards(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintMemberCards,
) -> Result<PdfView, Failure> {
    let size = size(input.large);
    let wanted = |id: HouseholdId| input.households.as_ref().is_none_or(|wanted| wanted.contains(&id));
    let members = standings(conn, ctx)?.into_iter().filter(|(household, ..)| wanted(household.id));
    let cards: Vec<Card> = members
        .filter_map(|(household, membership, standing)| {
            let until = running(membership, standing)?.until;
            let validity = Sentence::new("print-card-validity").with("until", Param::Day(until));
            let name = card_name(&household);
            Some(Card { code: household.code.to_string(), name, validity: ctx.say(&validity) })
        })
        .collect();
    if cards.is_empty() {
        return Err(Failure::refused(&CardRefusal::NobodyIsMember));
    }
    let ending = format!("-{}{}", cards.len(), ending(size));
    let group = settings::read(conn)?.name.unwrap_or_else(|| ctx.text("print-no-association"));
    let sheet = MemberCards { about: about(ctx, "print-member-cards"), size, group, cards };
    write(ctx, "print-file-member-cards", &ending, &member_cards(&sheet))
}

/// First name and initial, as a hall may hear it; the only name of who gave one.
pub(super) fn card_name(household: &Household) -> String {
    let first = household.draft.persons.first();
    first.map_or_else(String::new, |person| short_name(&person.first_name, &person.last_name))
}

pub(super) fn short_name(first_name: &str, last_name: &str) -> String {
    match (first_name, last_name.chars().next()) {
        ("", _) => last_name.to_owned(),
        (first, None) => first.to_owned(),
        (first, Some(initial)) => format!("{first} {initial}."),
    }
}

fn make_member_register(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintMemberRegister,
) -> Result<PdfView, Failure> {
    let size = size(input.large);
    let mut voices = 0;
    let mut rows = Vec::new();
    for (household, membership, standing) in standings(conn, ctx)? {
        let Some(member) = running(membership, standing) else { continue };
        let person = household.draft.persons.first().cloned().unwrap_or_default();
        voices += 1;
        rows.push(vec![
            household.code.to_string(),
            person.last_name,
            person.first_name,
            format::day(member.since, ctx.lang),
            format::day(member.until, ctx.lang),
            // One voice for each household, until the statutes are a setting.
            "1".to_owned(),
        ]);
    }
    let roll = MemberRoll {
        about: about(ctx, "print-member-register"),
        size,
        frame: frame(conn, ctx, "print-member-register", "print-member-register-thumb")?,
        columns: vec![
            Column::code(&ctx.text("print-column-number"), 10),
            Column::left(&ctx.text("print-column-last-name"), 24),
            Column::left(&ctx.text("print-column-first-name"), 22),
            Column::left(&ctx.text("print-column-since"), 16),
            Column::left(&ctx.text("print-column-until"), 16),
            Column::centre(&ctx.text("print-column-voices"), 9),
        ],
        rows,
        count: ctx.say(&Sentence::new("print-member-register-count").count("count", voices)),
    };
    write(ctx, "print-file-member-register", ending(size), &member_roll(&roll))
}

fn make_membership_list(
    conn: &Connection,
    ctx: &Context<'_>,
    input: PrintMembershipList,
) -> Result<PdfView, Failure> {
    let size = size(input.large);
    let mut rows = Vec::new();
    for (household, membership, standing) in standings(conn, ctx)? {
        let state = state(standing);
        if input.state.is_some_and(|wanted| wanted != state) {
            continue;
        }
        rows.push(vec![
            household.code.to_string(),
            household.draft.name(),
            household.draft.phone().to_owned(),
            membership.map(|one| format::day(one.until, ctx.lang)).unwrap_or_default(),
            ctx.text(state_key(state)),
        ]);
    }
    let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let roll = MemberRoll {
        about: about(ctx, "print-membership-list"),
        size,
        frame: Frame {
            place: input.state.map(|wanted| ctx.text(state_key(wanted))).unwrap_or_default(),
            ..frame(conn, ctx, "print-membership-list", "print-membership-list-thumb")?
        },
        columns: vec![
            Column::code(&ctx.text("print-column-code"), 10),
            Column::left(&ctx.text("print-column-name"), 32),
            Column::left(&ctx.text("print-column-phone"), 20),
            Column::left(&ctx.text("print-column-until"), 15),
            Column::left(&ctx.text("print-column-state"), 20),
        ],
        rows,
        count: ctx.say(&Sentence::new("print-membership-list-count").count("count", count)),
    };
    let which =
        input.state.map(|wanted| format!("-{}", ctx.text(state_file_key(wanted)))).unwrap_or_default();
    write(ctx, "print-file-membership-list", &format!("{which}{}", ending(size)), &member_roll(&roll))
}

fn state(standing: Standing) -> MembershipState {
    match standing {
        Standing::Never => MembershipState::None,
        Standing::Valid { .. } => MembershipState::Valid,
        Standing::Soon { .. } => MembershipState::Soon,
        Standing::Expired { .. } => MembershipState::Expired,
    }
}

/// The same in the name of a file.
fn state_file_key(state: MembershipState) -> &'static str {
    match state {
        MembershipState::None => "print-file-state-none",
        MembershipState::Valid => "print-file-state-valid",
        MembershipState::Soon => "print-file-state-soon",
        MembershipState::Expired => "print-file-state-expired",
    }
}

fn state_key(state: MembershipState) -> &'static str {
    match state {
        MembershipState::None => "print-state-none",
        MembershipState::Valid => "print-state-valid",
        MembershipState::Soon => "print-state-soon",
        MembershipState::Expired => "print-state-expired",
    }
}
