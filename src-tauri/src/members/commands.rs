//! Finding, adding, editing and archiving households.

use super::code::Code;
use super::lookalike::{Keys, Reason};
use super::model::{Channel, Draft, PersonDraft};
use super::store::{self, Household, Listed};
use crate::context::{ANYONE, Context, WRITERS};
use crate::failure::{Code as FailureCode, Failure};
use crate::kernel::ids::{HouseholdId, ImportId, PersonId};
use crate::kernel::search::{compact, fold, phone_digits};
use crate::kernel::sentence::{Param, Refusal, Sentence};
use crate::router::Router;
use chrono::NaiveDate;
use rusqlite::{Connection, Transaction};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;
use ts_rs::TS;

/// Households shown at most in one answer.
const LIST_ROWS_MAX: i64 = 200;
/// Look-alikes shown at most.
const LOOKALIKES_MAX: usize = 5;
/// Words of a search that count.
const SEARCH_WORDS_MAX: usize = 8;

pub(crate) fn register(router: &mut Router) {
    router.read("members.list", ANYONE, list);
    router.read("members.show", ANYONE, show);
    router.read("members.preview_duplicates", ANYONE, preview_duplicates);
    router.read("members.list_pickup_places", ANYONE, list_pickup_places);
    router.write("members.add", WRITERS, add_household);
    router.write("members.edit", WRITERS, edit);
    router.write("members.archive", WRITERS, archive);
    router.write("members.unarchive", WRITERS, unarchive);
}

/// List households, found by name, code, phone or place; a typo of one letter is allowed.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListMembers {
    /// Letters of names, a code, digits of a phone number; empty for all.
    #[ts(optional = nullable)]
    search: Option<String>,
    /// Archived households instead of the others.
    #[ts(optional = nullable)]
    archived: Option<bool>,
    /// Households to pass over.
    #[ts(optional, type = "number | null")]
    offset: Option<i64>,
    /// Households at most (50 unless told, 200 at most).
    #[ts(optional, type = "number | null")]
    limit: Option<i64>,
}

/// Show one household.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ShowMember {
    household: HouseholdId,
}

/// One person as typed; at least one of the names.
#[derive(Clone, Debug, Default, Deserialize, Serialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct Person {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional = nullable)]
    id: Option<PersonId>,
    #[serde(default)]
    first_name: String,
    #[serde(default)]
    last_name: String,
    #[serde(default)]
    phone: String,
    #[serde(default)]
    email: String,
}

/// Add a household; only one name is mandatory.
#[derive(Debug, Deserialize, JsonSchema, TS)]
struct AddMember {
    #[serde(flatten)]
    #[ts(flatten)]
    household: HouseholdInput,
    /// True once the person said that a look-alike is somebody else.
    #[serde(default)]
    #[ts(optional, as = "Option<bool>")]
    even_if_similar: bool,
}

/// Edit a household; what is left out becomes empty.
#[derive(Debug, Deserialize, JsonSchema, TS)]
struct EditMember {
    household: HouseholdId,
    #[serde(flatten)]
    #[ts(flatten)]
    input: HouseholdInput,
}

#[derive(Debug, Default, Deserialize, JsonSchema, TS)]
#[serde(default)]
#[ts(optional_fields = nullable)]
struct HouseholdInput {
    #[ts(optional = false)]
    persons: Vec<Person>,
    /// The name called in the hall; the first person's when empty.
    call_name: Option<String>,
    address: Option<String>,
    /// An existing place or a new one.
    pickup_place: Option<String>,
    /// Number of persons, 1 to 30.
    #[ts(optional, type = "number | null")]
    size: Option<i64>,
    /// How the household prefers to order.
    channel: Option<ChannelName>,
    /// Prefers pictograms, wants help with reading.
    reading_help: Option<bool>,
    /// Names allowed to collect for the household.
    proxies: Option<Vec<String>>,
    note: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize, Serialize, JsonSchema, TS)]
#[serde(rename_all = "lowercase")]
#[ts(rename = "Channel")]
enum ChannelName {
    Paper,
    Phone,
    Visit,
    Online,
}

/// Archive a household: it leaves the lists, nothing is erased.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ArchiveMember {
    household: HouseholdId,
}

/// Bring an archived household back into the lists.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct UnarchiveMember {
    household: HouseholdId,
}

/// Suggest households that look like these persons.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct PreviewDuplicates {
    persons: Vec<Person>,
    /// The household being edited, which is no look-alike of itself.
    #[ts(optional = nullable)]
    household: Option<HouseholdId>,
}

/// List the pickup places in use.
#[derive(Debug, Deserialize, JsonSchema, TS)]
#[serde(deny_unknown_fields)]
struct ListPickupPlaces {}

#[derive(Debug, Serialize, TS)]
struct MembersView {
    households: Vec<HouseholdRow>,
    #[ts(type = "number")]
    total: i64,
    /// Found only by allowing a typo.
    approximate: bool,
}

#[derive(Debug, Serialize, TS)]
struct HouseholdRow {
    id: HouseholdId,
    code: String,
    name: String,
    persons: Vec<String>,
    phone: String,
    pickup_place: String,
    channel: Option<String>,
    reading_help: bool,
    archived_on: Option<String>,
}

/// A household as it is kept.
#[derive(Debug, Serialize, TS)]
pub(crate) struct HouseholdView {
    id: HouseholdId,
    code: String,
    name: String,
    call_name: String,
    persons: Vec<Person>,
    address: String,
    pickup_place: String,
    #[ts(type = "number | null")]
    size: Option<i64>,
    channel: Option<ChannelName>,
    reading_help: bool,
    proxies: Vec<String>,
    note: String,
    created_on: String,
    archived_on: Option<String>,
    import: Option<ImportId>,
}

#[derive(Debug, Serialize, TS)]
struct DuplicatesView {
    candidates: Vec<CandidateView>,
}

#[derive(Debug, Serialize, TS)]
struct CandidateView {
    household: HouseholdId,
    code: String,
    name: String,
    phone: String,
    reason: Reason,
}

#[derive(Debug, Serialize, TS)]
struct PickupPlacesView {
    places: Vec<String>,
}

#[derive(Debug, PartialEq, Eq, thiserror::Error)]
enum MemberRefusal {
    #[error("no such household")]
    NotFound,
    #[error("looks like {similar}")]
    Similar { similar: String },
    #[error("archived since {on}")]
    Archived { on: NaiveDate },
    #[error("not archived")]
    NotArchived,
}

impl Refusal for MemberRefusal {
    fn sentence(&self) -> Sentence {
        match self {
            MemberRefusal::NotFound => Sentence::new("refusal-no-such-household"),
            MemberRefusal::Similar { similar } => Sentence::new("refusal-similar").text("similar", similar),
            MemberRefusal::Archived { on } => Sentence::new("refusal-archived").with("on", Param::Day(*on)),
            MemberRefusal::NotArchived => Sentence::new("refusal-not-archived"),
        }
    }
}

fn list(conn: &Connection, _: &Context<'_>, input: ListMembers) -> Result<MembersView, Failure> {
    let words = words_of(&input.search.unwrap_or_default());
    let archived = input.archived.unwrap_or(false);
    let limit = input.limit.unwrap_or(50).clamp(1, LIST_ROWS_MAX);
    let (rows, total) = store::search(conn, &words, archived, input.offset.unwrap_or(0).max(0), limit)?;
    if total != 0 || words.is_empty() {
        let households = rows.into_iter().map(HouseholdRow::from).collect();
        return Ok(MembersView { households, total, approximate: false });
    }
    let keys = store::search_keys(conn, archived)?;
    let mut ids: Vec<String> =
        keys.into_iter().filter(|(_, key)| nearly(&words, key)).map(|(id, _)| id).collect();
    let total = i64::try_from(ids.len()).unwrap_or(i64::MAX);
    ids.truncate(usize::try_from(limit).expect("the limit is at most 200"));
    let households = store::list_ids(conn, &ids)?.into_iter().map(HouseholdRow::from).collect();
    Ok(MembersView { households, total, approximate: true })
}

/// The words of a search. A whole code finds its household alone; digits of a phone number are one word,
/// whatever stands between them.
fn words_of(search: &str) -> Vec<String> {
    if let Some(code) = Code::parse(search) {
        return vec![compact(&code.to_string())];
    }
    let digits = phone_digits(search);
    let only_digits = search.chars().all(|c| c.is_ascii_digit() || " +.-/()".contains(c));
    if only_digits && 4 <= digits.len() {
        return vec![digits];
    }
    fold(search)
        .split(' ')
        .filter(|word| !word.is_empty())
        .take(SEARCH_WORDS_MAX)
        .map(str::to_owned)
        .collect()
}

/// Each word is, but for one letter, the beginning of a word of the key.
fn nearly(words: &[String], key: &str) -> bool {
    words.iter().all(|word| {
        let length = word.chars().count();
        key.split(' ').any(|candidate| {
            if length < 4 {
                return candidate.contains(word.as_str());
            }
            let beginning = |n: usize| candidate.chars().take(n).collect::<String>();
            (length - 1..=length + 1).any(|n| strsim::osa_distance(word, &beginning(n)) <= 1)
        })
    })
}

fn show(conn: &Connection, _: &Context<'_>, input: ShowMember) -> Result<HouseholdView, Failure> {
    Ok(find(conn, input.household)?.into())
}

fn add_household(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: AddMember,
) -> Result<HouseholdView, Failure> {
    let mut draft = checked(input.household)?;
    draft.persons.iter_mut().for_each(|person| person.id = None);
    if !input.even_if_similar
        && let Some(candidate) = lookalikes(tx, &draft.persons, None)?.into_iter().next()
    {
        let similar = format!("{} {}", candidate.code, candidate.name);
        return Err(Failure::refused(&MemberRefusal::Similar { similar }).at("even_if_similar"));
    }
    let household = add(tx, ctx, &draft, None, None)?;
    ctx.tell("household", household.called());
    Ok(household)
}

/// Adds a checked household; `number` keeps the code an export gave it.
pub(crate) fn add(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    draft: &Draft,
    number: Option<i64>,
    import: Option<ImportId>,
) -> Result<HouseholdView, Failure> {
    let id = store::insert(tx, ctx, draft, number, import)?;
    ctx.about(id.0);
    Ok(find(tx, id)?.into())
}

fn edit(tx: &Transaction<'_>, ctx: &Context<'_>, input: EditMember) -> Result<HouseholdView, Failure> {
    let mut household = find(tx, input.household)?;
    // A person keeps her id; an id from elsewhere, or given twice, makes somebody new.
    let mut own: HashSet<PersonId> = household.draft.persons.iter().filter_map(|person| person.id).collect();
    household.draft = checked(input.input)?;
    for person in &mut household.draft.persons {
        person.id = person.id.filter(|id| own.remove(id));
    }
    store::save(tx, ctx, &household)?;
    done(tx, ctx, input.household)
}

fn archive(tx: &Transaction<'_>, ctx: &Context<'_>, input: ArchiveMember) -> Result<HouseholdView, Failure> {
    if let Some(on) = find(tx, input.household)?.archived_on {
        let on = on.parse().map_err(Failure::bug)?;
        return Err(Failure::refused(&MemberRefusal::Archived { on }));
    }
    store::save_archived(tx, ctx, input.household, Some(ctx.today.to_string()))?;
    done(tx, ctx, input.household)
}

fn unarchive(
    tx: &Transaction<'_>,
    ctx: &Context<'_>,
    input: UnarchiveMember,
) -> Result<HouseholdView, Failure> {
    if find(tx, input.household)?.archived_on.is_none() {
        return Err(Failure::refused(&MemberRefusal::NotArchived));
    }
    store::save_archived(tx, ctx, input.household, None)?;
    done(tx, ctx, input.household)
}

/// Tells the journal about the household and shows it.
fn done(tx: &Transaction<'_>, ctx: &Context<'_>, id: HouseholdId) -> Result<HouseholdView, Failure> {
    let household = HouseholdView::from(find(tx, id)?);
    ctx.tell("household", household.called());
    ctx.about(id.0);
    Ok(household)
}

fn preview_duplicates(
    conn: &Connection,
    _: &Context<'_>,
    input: PreviewDuplicates,
) -> Result<DuplicatesView, Failure> {
    let persons: Vec<PersonDraft> = input.persons.into_iter().map(PersonDraft::from).collect();
    Ok(DuplicatesView { candidates: lookalikes(conn, &persons, input.household)? })
}

/// Households that look like one of the persons, the surest first.
fn lookalikes(
    conn: &Connection,
    persons: &[PersonDraft],
    except: Option<HouseholdId>,
) -> Result<Vec<CandidateView>, Failure> {
    let wanted: Vec<Keys> = persons.iter().map(Keys::of).collect();
    let mut found: Vec<(Reason, HouseholdId)> = Vec::new();
    for (household, _, keys) in store::all_keys(conn)? {
        let reason = wanted.iter().filter_map(|wanted| wanted.resembles(&keys)).min();
        if let Some(reason) = reason.filter(|_| Some(household) != except) {
            found.push((reason, household));
        }
    }
    found.sort();
    let mut seen = HashSet::new();
    found.retain(|(_, household)| seen.insert(*household));
    found.truncate(LOOKALIKES_MAX);
    let candidate = |(reason, id): (Reason, HouseholdId)| {
        let household = find(conn, id)?;
        Ok(CandidateView {
            household: id,
            code: household.code.to_string(),
            name: household.draft.name(),
            phone: household.draft.phone().to_owned(),
            reason,
        })
    };
    found.into_iter().map(candidate).collect()
}

fn list_pickup_places(
    conn: &Connection,
    _: &Context<'_>,
    _: ListPickupPlaces,
) -> Result<PickupPlacesView, Failure> {
    Ok(PickupPlacesView { places: store::places(conn)? })
}

fn find(conn: &Connection, id: HouseholdId) -> Result<Household, Failure> {
    store::get(conn, id)?.ok_or_else(|| Failure::not_found(&MemberRefusal::NotFound))
}

fn checked(input: HouseholdInput) -> Result<Draft, Failure> {
    let draft = Draft {
        persons: input.persons.into_iter().map(PersonDraft::from).collect(),
        call_name: input.call_name.unwrap_or_default(),
        address: input.address.unwrap_or_default(),
        pickup_place: input.pickup_place.unwrap_or_default(),
        size: input.size,
        channel: input.channel.map(Channel::from),
        reading_help: input.reading_help.unwrap_or_default(),
        proxies: input.proxies.unwrap_or_default(),
        note: input.note.unwrap_or_default(),
    };
    draft
        .checked()
        .map_err(|(field, refusal)| Failure::new(FailureCode::BadInput, refusal.sentence()).at(field))
}

impl HouseholdView {
    /// As it is called: code and name.
    pub(crate) fn called(&self) -> String {
        format!("{} {}", self.code, self.name)
    }
}

impl From<Person> for PersonDraft {
    fn from(person: Person) -> PersonDraft {
        PersonDraft {
            id: person.id,
            first_name: person.first_name,
            last_name: person.last_name,
            phone: person.phone,
            email: person.email,
        }
    }
}

impl From<ChannelName> for Channel {
    fn from(name: ChannelName) -> Channel {
        match name {
            ChannelName::Paper => Channel::Paper,
            ChannelName::Phone => Channel::Phone,
            ChannelName::Visit => Channel::Visit,
            ChannelName::Online => Channel::Online,
        }
    }
}

impl From<Channel> for ChannelName {
    fn from(channel: Channel) -> ChannelName {
        match channel {
            Channel::Paper => ChannelName::Paper,
            Channel::Phone => ChannelName::Phone,
            Channel::Visit => ChannelName::Visit,
            Channel::Online => ChannelName::Online,
        }
    }
}

impl From<Household> for HouseholdView {
    fn from(household: Household) -> HouseholdView {
        let name = household.draft.name();
        let draft = household.draft;
        let persons = draft.persons.into_iter().map(|person| Person {
            id: person.id,
            first_name: person.first_name,
            last_name: person.last_name,
            phone: person.phone,
            email: person.email,
        });
        HouseholdView {
            id: household.id,
            code: household.code.to_string(),
            name,
            call_name: draft.call_name,
            persons: persons.collect(),
            address: draft.address,
            pickup_place: draft.pickup_place,
            size: draft.size,
            channel: draft.channel.map(ChannelName::from),
            reading_help: draft.reading_help,
            proxies: draft.proxies,
            note: draft.note,
            created_on: household.created_on,
            archived_on: household.archived_on,
            import: household.import,
        }
    }
}

impl From<Listed> for HouseholdRow {
    fn from(listed: Listed) -> HouseholdRow {
        let first = listed.persons.first().cloned().unwrap_or_default();
        HouseholdRow {
            id: listed.id,
            code: listed.code.to_string(),
            name: if listed.call_name.is_empty() { first } else { listed.call_name },
            persons: listed.persons,
            phone: listed.phone,
            pickup_place: listed.pickup_place,
            channel: listed.channel,
            reading_help: listed.reading_help,
            archived_on: listed.archived_on,
        }
    }
}
