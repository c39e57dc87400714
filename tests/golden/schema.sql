CREATE TRIGGER adhesion_cancelled_is_insert_only_delete before delete on adhesion_cancelled
begin select raise(abort, 'adhesion_cancelled is insert-only'); end;

CREATE TRIGGER adhesion_cancelled_is_insert_only_update before update on adhesion_cancelled
begin select raise(abort, 'adhesion_cancelled is insert-only'); end;

CREATE TRIGGER adhesion_is_insert_only_delete before delete on adhesion
begin select raise(abort, 'adhesion is insert-only'); end;

CREATE TRIGGER adhesion_is_insert_only_update before update on adhesion
begin select raise(abort, 'adhesion is insert-only'); end;

CREATE TRIGGER adhesion_terms_is_insert_only_delete before delete on adhesion_terms
begin select raise(abort, 'adhesion_terms is insert-only'); end;

CREATE TRIGGER adhesion_terms_is_insert_only_update before update on adhesion_terms
begin select raise(abort, 'adhesion_terms is insert-only'); end;

CREATE TRIGGER device_is_insert_only_delete before delete on device
begin select raise(abort, 'device is insert-only'); end;

CREATE TRIGGER device_is_insert_only_update before update on device
begin select raise(abort, 'device is insert-only'); end;

CREATE TRIGGER entry_is_insert_only_delete before delete on entry
begin select raise(abort, 'entry is insert-only'); end;

CREATE TRIGGER entry_is_insert_only_update before update on entry
begin select raise(abort, 'entry is insert-only'); end;

CREATE TRIGGER journal_is_insert_only_delete before delete on journal
begin select raise(abort, 'journal is insert-only'); end;

CREATE TRIGGER journal_only_forgets before update on journal
when new.content is not null or new.salt is not null
  or new.seq <> old.seq or new.id <> old.id or new.at <> old.at or new.device <> old.device
  or new.command <> old.command or new.digest <> old.digest or new.previous <> old.previous or new.hash <> old.hash
begin select raise(abort, 'journal is insert-only'); end;

CREATE TRIGGER movement_is_insert_only_delete before delete on movement
begin select raise(abort, 'movement is insert-only'); end;

CREATE TRIGGER movement_is_insert_only_update before update on movement
begin select raise(abort, 'movement is insert-only'); end;

CREATE TABLE account (
    code text primary key check (code <> ''),
    label text not null check (label <> '')
) strict;

CREATE TABLE account_for (
    purpose text primary key
        check (purpose in ('cash', 'cheque', 'card', 'transfer', 'helloasso', 'fee', 'gift', 'household')),
    account text not null references account (code)
) strict;

CREATE TABLE adhesion (
    id text primary key,
    device text not null references device (id),
    household text not null references household (id),
    category text not null references adhesion_category (id),
    from_on text not null,
    to_on text not null check (to_on >= from_on),
    cents integer not null check (cents >= 0),
    fund_cents integer not null check (fund_cents between 0 and cents),
    recorded_on text not null,
    at text not null,
    movement text unique references movement (id),
    -- Number of the receipt; without a hole for each device and year; none for a free adhesion.
    receipt integer check (receipt > 0),
    receipt_year integer,
    unique (device, receipt_year, receipt),
    check ((cents = 0) = (movement is null)),
    check ((movement is null) = (receipt is null)),
    check ((receipt is null) = (receipt_year is null))
) strict;

CREATE TABLE adhesion_cancelled (
    adhesion text primary key references adhesion (id),
    device text not null references device (id),
    on_day text not null,
    at text not null,
    reason text not null check (reason <> '')
) strict;

CREATE TABLE adhesion_category (
    id text primary key,
    letter text not null unique check (letter glob '[A-Z]'),
    name text not null check (name <> ''),
    closed_on text
) strict;

CREATE TABLE adhesion_terms (
    id text primary key,
    category text not null references adhesion_category (id),
    since_on text not null,
    kind text not null check (kind in ('fixed', 'minimum', 'free')),
    cents integer not null check (cents >= 0),
    -- What feeds the solidarity fund: nothing, what exceeds, or all but so many cents.
    fund_rule text not null check (fund_rule in ('none', 'excess', 'all_but')),
    fund_cents integer not null check (fund_cents >= 0),
    -- At most this share of the valid adhesions, in basis points.
    quota_bp integer check (quota_bp between 1 and 10000),
    at text not null
) strict;

CREATE TABLE adhesion_year (
    id text primary key,
    since_on text not null,
    kind text not null check (kind in ('calendar', 'school', 'rolling')),
    at text not null
) strict;

CREATE TABLE association (
    only_row integer primary key check (only_row = 1),
    name text,
    profile text check (profile in ('toul', 'vrac', 'gas', 'own')),
    backup_folder text,
    -- For copies that leave the laptop; never in a view nor in the journal.
    backup_passphrase text,
    first_start_done_on text
) strict;

CREATE TABLE desk (
    only_row integer primary key check (only_row = 1),
    device text not null references device (id),
    person text,
    lang text not null default 'fr' check (lang in ('fr', 'it', 'en')),
    text_percent integer not null default 100 check (text_percent between 100 and 200)
) strict;

CREATE TABLE device (
    id text primary key,
    prefix text not null unique check (prefix glob '[A-Z]' or prefix glob '[A-Z][A-Z]'),
    reason text not null check (reason in ('new', 'copied', 'restored', 'altered')),
    fingerprint text not null,
    since_at text not null
) strict;

CREATE TABLE entry (
    movement text not null references movement (id),
    position integer not null check (position >= 0),
    account text not null references account (code),
    household text references household (id),
    fund text check (fund in ('solidarity', 'suspended', 'subsidy', 'contingency')),
    cents integer not null check (cents <> 0),
    primary key (movement, position)
) strict, without rowid;

CREATE TABLE household (
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

CREATE TABLE journal (
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

CREATE TABLE journal_subject (
    subject text not null,
    seq integer not null references journal (seq),
    primary key (subject, seq)
) strict, without rowid;

CREATE TABLE member_import (
    id text primary key,
    at text not null,
    file_name text not null,
    added integer not null check (added >= 0),
    undone_on text
) strict;

CREATE TABLE movement (
    id text primary key,
    device text not null references device (id),
    -- Number to write on the paper voucher; without a hole for each device and year.
    voucher integer not null check (voucher > 0),
    year integer not null,
    on_day text not null,
    at text not null,
    label text not null check (label <> ''),
    who text not null,
    method text not null check (method in ('cash', 'cheque', 'card', 'transfer', 'helloasso', 'internal')),
    -- Which part of the program made it, and so must undo it.
    origin text not null check (origin in ('cash', 'adhesion')),
    reverses text unique references movement (id),
    unique (device, year, voucher)
) strict;

CREATE TABLE person (
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

CREATE TABLE pickup_place (
    id text primary key,
    name text not null,
    name_key text not null unique check (name_key <> '')
) strict;

CREATE TABLE proxy (
    household text not null references household (id) on delete cascade,
    position integer not null check (position >= 0),
    name text not null check (name <> ''),
    primary key (household, position)
) strict, without rowid;

CREATE INDEX adhesion_by_end on adhesion (to_on);

CREATE INDEX adhesion_by_household on adhesion (household, to_on);

CREATE INDEX entry_by_household on entry (household) where household is not null;

CREATE INDEX household_by_import on household (import) where import is not null;

CREATE INDEX household_by_sort_key on household (sort_key, number);

CREATE INDEX movement_by_day on movement (on_day, at);

CREATE INDEX person_by_email on person (email_key) where email_key <> '';

CREATE INDEX person_by_household on person (household, position);

CREATE INDEX person_by_name on person (name_key);

CREATE INDEX person_by_phone on person (phone_key) where phone_key <> '';
