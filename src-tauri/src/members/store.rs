//! The tables `household`, `person`, `proxy`, `pickup_place` and `member_import`.

use super::code::{Code, NUMBER_MAX};
use super::lookalike::Keys;
use super::model::{Channel, Draft, PersonDraft};
use crate::context::Context;
use crate::kernel::ids::{HouseholdId, ImportId, PersonId, PickupPlaceId};
use crate::kernel::instant;
use crate::kernel::search::compact;
use rusqlite::{Connection, OptionalExtension, Row, named_params};
use std::collections::HashMap;

/// A household as it stands in the file.
pub(crate) struct Household {
    pub(crate) id: HouseholdId,
    pub(crate) code: Code,
    pub(crate) draft: Draft,
    pub(crate) created_on: String,
    pub(crate) archived_on: Option<String>,
    pub(crate) import: Option<ImportId>,
}

/// A household in a list.
pub(crate) struct Listed {
    pub(crate) id: HouseholdId,
    pub(crate) code: Code,
    pub(crate) call_name: String,
    /// Full names, in their order.
    pub(crate) persons: Vec<String>,
    pub(crate) phone: String,
    pub(crate) pickup_place: String,
    pub(crate) channel: Option<String>,
    pub(crate) reading_help: bool,
    pub(crate) archived_on: Option<String>,
}

const LISTED: &str = "
    select household.id, number, call_name,
           (select group_concat(trim(first_name || ' ' || last_name), char(10) order by position)
            from person where person.household = household.id),
           coalesce((select phone from person where person.household = household.id and phone <> ''
                     order by position limit 1), ''),
           coalesce(pickup_place.name, ''), channel, reading_help, archived_on
    from household left join pickup_place on pickup_place.id = household.pickup_place";

pub(super) fn insert(
    conn: &Connection,
    ctx: &Context<'_>,
    draft: &Draft,
    number: Option<i64>,
    import: Option<ImportId>,
) -> rusqlite::Result<HouseholdId> {
    let id = HouseholdId(ctx.new_id());
    let number = number.map_or_else(|| next_number(conn), Ok)?;
    let sql = "
        insert into household (id, number, call_name, address, pickup_place, size, channel, reading_help, note,
                               sort_key, search_key, created_on, changed_at, import)
        values (:id, :number, :call_name, :address, :place, :size, :channel, :reading_help, :note,
                :sort_key, :search_key, :created_on, :changed_at, :import)";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": id, ":number": number, ":call_name": draft.call_name, ":address": draft.address,
        ":place": pickup_place(conn, ctx, &draft.pickup_place)?, ":size": draft.size,
        ":channel": draft.channel.map(Channel::name), ":reading_help": draft.reading_help, ":note": draft.note,
        ":sort_key": draft.sort_key(), ":search_key": draft.search_key(Code::of(number)),
        ":created_on": ctx.today.to_string(), ":changed_at": instant::write(ctx.now), ":import": import,
    })?;
    insert_people(conn, ctx, id, draft)?;
    Ok(id)
}

pub(super) fn save(conn: &Connection, ctx: &Context<'_>, household: &Household) -> rusqlite::Result<()> {
    let draft = &household.draft;
    let sql = "
        update household
        set call_name = :call_name, address = :address, pickup_place = :place, size = :size, channel = :channel,
            reading_help = :reading_help, note = :note, sort_key = :sort_key, search_key = :search_key,
            changed_at = :changed_at
        where id = :id";
    conn.prepare_cached(sql)?.execute(named_params! {
        ":id": household.id, ":call_name": draft.call_name, ":address": draft.address,
        ":place": pickup_place(conn, ctx, &draft.pickup_place)?, ":size": draft.size,
        ":channel": draft.channel.map(Channel::name), ":reading_help": draft.reading_help, ":note": draft.note,
        ":sort_key": draft.sort_key(), ":search_key": draft.search_key(household.code),
        ":changed_at": instant::write(ctx.now),
    })?;
    conn.execute("delete from person where household = :id", named_params! {":id": household.id})?;
    conn.execute("delete from proxy where household = :id", named_params! {":id": household.id})?;
    insert_people(conn, ctx, household.id, draft)
}

pub(super) fn save_archived(
    conn: &Connection,
    ctx: &Context<'_>,
    id: HouseholdId,
    archived_on: Option<String>,
) -> rusqlite::Result<()> {
    let sql = "update household set archived_on = :on, changed_at = :changed_at where id = :id";
    conn.execute(sql, named_params! {":on": archived_on, ":changed_at": instant::write(ctx.now), ":id": id})?;
    Ok(())
}

/// Takes from a household all that says who it is: it is archived under a name that is nobody's. Its persons stay as
/// rows, since hours or votes may name them.
pub(crate) fn forget(
    conn: &Connection,
    ctx: &Context<'_>,
    household: &Household,
    called: &str,
) -> rusqlite::Result<()> {
    let nobody = PersonDraft { last_name: called.to_owned(), ..PersonDraft::default() };
    let keys = Keys::of(&nobody);
    let sql = "
        update person
        set first_name = '', last_name = :called, phone = '', email = '', name_key = :name_key, phone_key = '',
            email_key = ''
        where household = :id";
    conn.execute(sql, named_params! {":called": called, ":name_key": keys.name, ":id": household.id})?;
    conn.execute("delete from proxy where household = :id", named_params! {":id": household.id})?;
    let draft = Draft { persons: vec![nobody], ..Draft::default() };
    let sql = "
        update household
        set call_name = '', address = '', pickup_place = null, size = null, channel = null, reading_help = 0,
            note = '', sort_key = :sort_key, search_key = :search_key, changed_at = :changed_at,
            archived_on = coalesce(archived_on, :today)
        where id = :id";
    conn.execute(
        sql,
        named_params! {
            ":sort_key": draft.sort_key(), ":search_key": draft.search_key(household.code),
            ":changed_at": instant::write(ctx.now), ":today": ctx.today.to_string(), ":id": household.id,
        },
    )?;
    Ok(())
}

/// A household with its people; none when there is no such one.
pub(crate) fn get(conn: &Connection, id: HouseholdId) -> rusqlite::Result<Option<Household>> {
    let sql = "
        select number, call_name, address, coalesce(pickup_place.name, ''), size, channel, reading_help, note,
               created_on, archived_on, import
        from household left join pickup_place on pickup_place.id = household.pickup_place
        where household.id = :id";
    let read = |row: &Row<'_>| {
        let channel: Option<String> = row.get(5)?;
        Ok(Household {
            id,
            code: Code::of(row.get(0)?),
            draft: Draft {
                persons: Vec::new(),
                call_name: row.get(1)?,
                address: row.get(2)?,
                pickup_place: row.get(3)?,
                size: row.get(4)?,
                channel: channel.as_deref().and_then(Channel::parse),
                reading_help: row.get(6)?,
                proxies: Vec::new(),
                note: row.get(7)?,
            },
            created_on: row.get(8)?,
            archived_on: row.get(9)?,
            import: row.get(10)?,
        })
    };
    let found = conn.prepare_cached(sql)?.query_row(named_params! {":id": id}, read).optional()?;
    let Some(mut household) = found else { return Ok(None) };
    household.draft.persons = persons_of(conn, id)?;
    household.draft.proxies = proxies_of(conn, id)?;
    Ok(Some(household))
}

/// Households whose search key holds every word, those where a word begins so first. Also how many there are.
pub(super) fn search(
    conn: &Connection,
    words: &[String],
    archived: bool,
    offset: i64,
    limit: i64,
) -> rusqlite::Result<(Vec<Listed>, i64)> {
    const FOUND: &str = "
        where (archived_on is not null) = :archived
          and (:words = '[]' or not exists (select 1 from json_each(:words) where instr(search_key, value) = 0))";
    let words = serde_json::json!(words).to_string();
    let sql = format!(
        "{LISTED} {FOUND}
         order by iif(:words = '[]', 0, (select count(*) from json_each(:words) where instr(' ' || search_key, ' ' || value) = 0)),
                  sort_key, number
         limit :limit offset :offset"
    );
    let params = named_params! {":words": words, ":archived": archived, ":limit": limit, ":offset": offset};
    let rows = conn.prepare_cached(&sql)?.query_map(params, listed)?.collect::<rusqlite::Result<_>>()?;
    let sql = format!("select count(*) from household {FOUND}");
    let params = named_params! {":words": words, ":archived": archived};
    let total = conn.prepare_cached(&sql)?.query_row(params, |row| row.get(0))?;
    Ok((rows, total))
}

/// Ids and search keys of all households, for a search that allows a typo.
pub(super) fn search_keys(conn: &Connection, archived: bool) -> rusqlite::Result<Vec<(String, String)>> {
    let sql =
        "select id, search_key from household where (archived_on is not null) = :archived order by sort_key";
    let mut statement = conn.prepare_cached(sql)?;
    let rows =
        statement.query_map(named_params! {":archived": archived}, |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect()
}

/// The households of these ids, in the order of a list.
pub(super) fn list_ids(conn: &Connection, ids: &[String]) -> rusqlite::Result<Vec<Listed>> {
    let sql = format!(
        "{LISTED} where household.id in (select value from json_each(:ids)) order by sort_key, number"
    );
    let ids = serde_json::json!(ids).to_string();
    conn.prepare_cached(&sql)?.query_map(named_params! {":ids": ids}, listed)?.collect()
}

/// A household as it is called: code, name, a phone number if it has one.
pub(crate) struct Called {
    pub(crate) id: HouseholdId,
    pub(crate) code: String,
    pub(crate) name: String,
    pub(crate) phone: String,
}

impl std::fmt::Display for Called {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} {}", self.code, self.name)
    }
}

/// What the hall may hear of a household: the name it chose, else of its first person.
pub(crate) struct HallName {
    pub(crate) code: String,
    pub(crate) call_name: String,
    pub(crate) first_name: String,
    pub(crate) last_name: String,
}

/// Of every household, archived ones too.
pub(crate) fn hall_names(conn: &Connection) -> rusqlite::Result<HashMap<HouseholdId, HallName>> {
    let sql = "
        select household.id, number, call_name, coalesce(first_name, ''), coalesce(last_name, ''), min(position)
        from household left join person on person.household = household.id
        group by household.id";
    let row = |row: &Row<'_>| {
        let code = Code::of(row.get(1)?).to_string();
        let (call_name, first_name, last_name) = (row.get(2)?, row.get(3)?, row.get(4)?);
        Ok((row.get(0)?, HallName { code, call_name, first_name, last_name }))
    };
    conn.prepare_cached(sql)?.query_map([], row)?.collect()
}

const CALLED: &str = "
    select household.id, number,
           case when call_name <> '' then call_name
                else (select trim(first_name || ' ' || last_name) from person
                      where person.household = household.id order by position limit 1) end,
           coalesce((select phone from person where person.household = household.id and phone <> ''
                     order by position limit 1), '')
    from household";

/// How a household is called, in one look.
pub(crate) fn called(conn: &Connection, id: HouseholdId) -> rusqlite::Result<Option<Called>> {
    let sql = format!("{CALLED} where household.id = :id");
    conn.prepare_cached(&sql)?.query_row(named_params! {":id": id}, read_called).optional()
}

/// How every household that is not archived is called, in the order of a list.
pub(crate) fn list_called(conn: &Connection) -> rusqlite::Result<Vec<Called>> {
    let sql = format!("{CALLED} where archived_on is null order by sort_key, number");
    conn.prepare_cached(&sql)?.query_map([], read_called)?.collect()
}

fn read_called(row: &Row<'_>) -> rusqlite::Result<Called> {
    let code = Code::of(row.get(1)?).to_string();
    Ok(Called { id: row.get(0)?, code, name: row.get(2)?, phone: row.get(3)? })
}

/// Every household that is not archived, with its people, in the order of a list (exports and papers).
pub(crate) fn list_all(conn: &Connection) -> rusqlite::Result<Vec<Household>> {
    let mut statement =
        conn.prepare("select id from household where archived_on is null order by sort_key, number")?;
    let ids = statement.query_map([], |row| row.get(0))?.collect::<rusqlite::Result<Vec<HouseholdId>>>()?;
    let all = ids.into_iter().map(|id| get(conn, id)).collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(all.into_iter().flatten().collect())
}

/// The keys of every person, archived households included, to look for look-alikes.
pub(crate) fn all_keys(conn: &Connection) -> rusqlite::Result<Vec<(HouseholdId, Code, Keys)>> {
    let sql = "
        select household, number, name_key, phone_key, email_key
        from person join household on household.id = person.household
        order by number, position";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map([], |row| {
        let keys = Keys { name: row.get(2)?, phone: row.get(3)?, email: row.get(4)? };
        Ok((row.get(0)?, Code::of(row.get(1)?), keys))
    })?;
    rows.collect()
}

pub(super) fn places(conn: &Connection) -> rusqlite::Result<Vec<String>> {
    let mut statement = conn.prepare("select name from pickup_place order by name_key")?;
    statement.query_map([], |row| row.get(0))?.collect()
}

pub(crate) fn number_taken(conn: &Connection, number: i64) -> rusqlite::Result<bool> {
    let sql = "select exists (select 1 from household where number = :number)";
    conn.prepare_cached(sql)?.query_row(named_params! {":number": number}, |row| row.get(0))
}

pub(crate) fn begin_import(
    conn: &Connection,
    ctx: &Context<'_>,
    file_name: &str,
    added: usize,
) -> rusqlite::Result<ImportId> {
    let id = ImportId(ctx.new_id());
    conn.execute(
        "insert into member_import (id, at, file_name, added) values (:id, :at, :file_name, :added)",
        named_params! {
            ":id": id, ":at": instant::write(ctx.now), ":file_name": file_name,
            ":added": i64::try_from(added).expect("an import is bounded"),
        },
    )?;
    Ok(id)
}

/// Imports, the newest first: id, instant, file name, households added, day it was undone.
pub(crate) type ImportRow = (ImportId, String, String, i64, Option<String>);

pub(crate) fn list_imports(conn: &Connection) -> rusqlite::Result<Vec<ImportRow>> {
    let sql = "select id, at, file_name, added, undone_on from member_import order by at desc, id desc";
    let mut statement = conn.prepare(sql)?;
    let read = |row: &Row<'_>| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?));
    statement.query_map([], read)?.collect()
}

/// Removes an import's households that nobody changed since; answers how many went and how many stay.
pub(crate) fn undo_import(
    conn: &Connection,
    ctx: &Context<'_>,
    import: ImportId,
) -> rusqlite::Result<(usize, i64)> {
    let untouched = "
        delete from household
        where import = :import and changed_at = (select at from member_import where id = :import)";
    let removed = conn.execute(untouched, named_params! {":import": import})?;
    conn.execute(
        "update member_import set undone_on = :on where id = :import",
        named_params! {":on": ctx.today.to_string(), ":import": import},
    )?;
    let left = "select count(*) from household where import = :import";
    let kept = conn.query_row(left, named_params! {":import": import}, |row| row.get(0))?;
    Ok((removed, kept))
}

fn insert_people(
    conn: &Connection,
    ctx: &Context<'_>,
    id: HouseholdId,
    draft: &Draft,
) -> rusqlite::Result<()> {
    let sql = "
        insert into person (id, household, position, first_name, last_name, phone, email,
                            name_key, phone_key, email_key)
        values (:id, :household, :position, :first, :last, :phone, :email, :name_key, :phone_key, :email_key)";
    for (position, person) in (0_i64..).zip(&draft.persons) {
        let keys = Keys::of(person);
        conn.prepare_cached(sql)?.execute(named_params! {
            ":id": person.id.unwrap_or_else(|| PersonId(ctx.new_id())), ":household": id, ":position": position,
            ":first": person.first_name, ":last": person.last_name, ":phone": person.phone,
            ":email": person.email, ":name_key": keys.name, ":phone_key": keys.phone, ":email_key": keys.email,
        })?;
    }
    let sql = "insert into proxy (household, position, name) values (:household, :position, :name)";
    for (position, name) in (0_i64..).zip(&draft.proxies) {
        let params = named_params! {":household": id, ":position": position, ":name": name};
        conn.prepare_cached(sql)?.execute(params)?;
    }
    Ok(())
}

/// The id of a pickup place, which is made when its name is new; none for an empty name.
pub(crate) fn pickup_place(
    conn: &Connection,
    ctx: &Context<'_>,
    name: &str,
) -> rusqlite::Result<Option<PickupPlaceId>> {
    let key = compact(name);
    if key.is_empty() {
        return Ok(None);
    }
    let sql = "select id from pickup_place where name_key = :key";
    let found =
        conn.prepare_cached(sql)?.query_row(named_params! {":key": key}, |row| row.get(0)).optional()?;
    if found.is_some() {
        return Ok(found);
    }
    let id = PickupPlaceId(ctx.new_id());
    conn.execute(
        "insert into pickup_place (id, name, name_key) values (:id, :name, :key)",
        named_params! {":id": id, ":name": name, ":key": key},
    )?;
    Ok(Some(id))
}

fn next_number(conn: &Connection) -> rusqlite::Result<i64> {
    // An imported code may be the very last one: it must not leave the next household without a number.
    let sql = "select coalesce(max(number), 0) + 1 from household where number < :last";
    conn.prepare_cached(sql)?.query_row(named_params! {":last": NUMBER_MAX}, |row| row.get(0))
}

fn persons_of(conn: &Connection, id: HouseholdId) -> rusqlite::Result<Vec<PersonDraft>> {
    let sql =
        "select id, first_name, last_name, phone, email from person where household = :id order by position";
    let mut statement = conn.prepare_cached(sql)?;
    let rows = statement.query_map(named_params! {":id": id}, |row| {
        Ok(PersonDraft {
            id: row.get(0)?,
            first_name: row.get(1)?,
            last_name: row.get(2)?,
            phone: row.get(3)?,
            email: row.get(4)?,
        })
    })?;
    rows.collect()
}

fn proxies_of(conn: &Connection, id: HouseholdId) -> rusqlite::Result<Vec<String>> {
    let mut statement =
        conn.prepare_cached("select name from proxy where household = :id order by position")?;
    statement.query_map(named_params! {":id": id}, |row| row.get(0))?.collect()
}

fn listed(row: &Row<'_>) -> rusqlite::Result<Listed> {
    let persons: Option<String> = row.get(3)?;
    Ok(Listed {
        id: row.get(0)?,
        code: Code::of(row.get(1)?),
        call_name: row.get(2)?,
        // A name is one line, so a line end parts two.
        persons: persons.unwrap_or_default().split('\n').map(str::to_owned).collect(),
        phone: row.get(4)?,
        pickup_place: row.get(5)?,
        channel: row.get(6)?,
        reading_help: row.get(7)?,
        archived_on: row.get(8)?,
    })
}
