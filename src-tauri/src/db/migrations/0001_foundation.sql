-- A laptop's copy of the data. A restored or copied file takes a new row, and so a new receipt prefix.
create table device (
    id text primary key,
    prefix text not null unique check (prefix glob '[A-Z]' or prefix glob '[A-Z][A-Z]'),
    reason text not null check (reason in ('new', 'copied', 'restored', 'altered')),
    fingerprint text not null,
    since_at text not null
) strict;

create trigger device_is_insert_only_update before update on device
begin select raise(abort, 'device is insert-only'); end;
create trigger device_is_insert_only_delete before delete on device
begin select raise(abort, 'device is insert-only'); end;

-- Who sits here, and how this laptop shows things.
create table desk (
    only_row integer primary key check (only_row = 1),
    device text not null references device (id),
    person text,
    lang text not null default 'fr' check (lang in ('fr', 'it', 'en')),
    text_percent integer not null default 100 check (text_percent between 100 and 200)
) strict;

create table association (
    only_row integer primary key check (only_row = 1),
    name text,
    profile text check (profile in ('toul', 'vrac', 'gas', 'own')),
    backup_folder text,
    -- For copies that leave the laptop; never in a view nor in the journal.
    backup_passphrase text,
    first_start_done_on text
) strict;

-- One row for each successful write. The chain runs over salted digests of the content, so that the
-- content of a row can be erased (the only update allowed) while the chain still verifies.
create table journal (
    seq integer primary key,
    id text not null unique,
    at text not null,
    device text not null references device (id),
    command text not null,
    content text,
    salt text,
    digest text not null,
    previous text not null,
    hash text not null unique,
    check ((content is null) = (salt is null))
) strict;

create trigger journal_only_forgets before update on journal
when new.content is not null or new.salt is not null
  or new.seq <> old.seq or new.id <> old.id or new.at <> old.at or new.device <> old.device
  or new.command <> old.command or new.digest <> old.digest or new.previous <> old.previous or new.hash <> old.hash
begin select raise(abort, 'journal is insert-only'); end;
create trigger journal_is_insert_only_delete before delete on journal
begin select raise(abort, 'journal is insert-only'); end;

-- Whom a row of the journal is about: what an erasure looks for.
create table journal_subject (
    subject text not null,
    seq integer not null references journal (seq),
    primary key (subject, seq)
) strict, without rowid;

create table pickup_place (
    id text primary key,
    name text not null,
    name_key text not null unique check (name_key <> '')
) strict;

-- A members' file that came in as a whole and can be undone as a whole.
create table member_import (
    id text primary key,
    at text not null,
    file_name text not null,
    added integer not null check (added >= 0),
    undone_on text
) strict;

-- A household (foyer): the unit that joins, orders and pays. Its code is made from its number.
create table household (
    id text primary key,
    number integer not null unique check (number > 0),
    call_name text not null,
    address text not null,
    pickup_place text references pickup_place (id),
    size integer check (size between 1 and 30),
    channel text check (channel in ('paper', 'phone', 'visit', 'online')),
    reading_help integer not null check (reading_help in (0, 1)),
    note text not null,
    sort_key text not null,
    search_key text not null,
    created_on text not null,
    changed_at text not null,
    archived_on text,
    import text references member_import (id)
) strict;

create index household_by_sort_key on household (sort_key, number);
create index household_by_import on household (import) where import is not null;

create table person (
    id text primary key,
    household text not null references household (id) on delete cascade,
    position integer not null check (position >= 0),
    first_name text not null,
    last_name text not null,
    phone text not null,
    email text not null,
    -- The compact names in alphabetical order: `Anna Sow` and `Sow Anna` are the same key.
    name_key text not null,
    phone_key text not null,
    email_key text not null,
    check (first_name <> '' or last_name <> '')
) strict;

create index person_by_household on person (household, position);
create index person_by_name on person (name_key);
create index person_by_phone on person (phone_key) where phone_key <> '';
create index person_by_email on person (email_key) where email_key <> '';

-- Names allowed to collect for the household.
create table proxy (
    household text not null references household (id) on delete cascade,
    position integer not null check (position >= 0),
    name text not null check (name <> ''),
    primary key (household, position)
) strict, without rowid;
