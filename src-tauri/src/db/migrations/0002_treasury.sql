-- The chart of accounts; labels and numbers follow the French plan for associations and may be changed.
create table account (
    code text primary key check (code <> ''),
    label text not null check (label <> '')
) strict;

insert into account (code, label) values
    ('401', 'Fournisseurs'),
    ('411', 'Foyers'),
    ('419', 'Avances et consignes'),
    ('512', 'Banque'),
    ('5112', 'Chèques à encaisser'),
    ('530', 'Caisse'),
    ('580', 'Virements internes'),
    ('607', 'Achats de marchandises'),
    ('624', 'Transports'),
    ('658', 'Charges diverses'),
    ('707', 'Ventes de marchandises'),
    ('74', 'Subventions'),
    ('754', 'Dons'),
    ('7561', 'Cotisations sans contrepartie'),
    ('7562', 'Cotisations avec contrepartie'),
    ('758', 'Produits divers');

-- Which account a kind of money goes to; the treasurer may change it, what is written stays.
create table account_for (
    purpose text primary key
        check (purpose in ('cash', 'cheque', 'card', 'transfer', 'helloasso', 'fee', 'gift', 'household')),
    account text not null references account (code)
) strict;

insert into account_for (purpose, account) values
    ('cash', '530'), ('cheque', '5112'), ('card', '512'), ('transfer', '512'), ('helloasso', '512'),
    ('fee', '7562'), ('gift', '754'), ('household', '411');

-- A movement of money: what happened, never changed. A correction is another one that names the first.
create table movement (
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

create index movement_by_day on movement (on_day, at);

-- The two sides and more of a movement; debits are positive, credits negative, and they add up to nothing.
create table entry (
    movement text not null references movement (id),
    position integer not null check (position >= 0),
    account text not null references account (code),
    household text references household (id),
    fund text check (fund in ('solidarity', 'suspended', 'subsidy', 'contingency')),
    cents integer not null check (cents <> 0),
    primary key (movement, position)
) strict, without rowid;

create index entry_by_household on entry (household) where household is not null;

create trigger movement_is_insert_only_update before update on movement
begin select raise(abort, 'movement is insert-only'); end;
create trigger movement_is_insert_only_delete before delete on movement
begin select raise(abort, 'movement is insert-only'); end;
create trigger entry_is_insert_only_update before update on entry
begin select raise(abort, 'entry is insert-only'); end;
create trigger entry_is_insert_only_delete before delete on entry
begin select raise(abort, 'entry is insert-only'); end;

-- How long an adhesion lasts, from a day on; the newest line that has begun holds.
create table adhesion_year (
    id text primary key,
    since_on text not null,
    kind text not null check (kind in ('calendar', 'school', 'rolling')),
    at text not null
) strict;

-- A category of adhesion as it is called; the letter is what a form shows.
create table adhesion_category (
    id text primary key,
    letter text not null unique check (letter glob '[A-Z]'),
    name text not null check (name <> ''),
    closed_on text
) strict;

-- What a category asks, from a day on: history, never rewritten.
create table adhesion_terms (
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

create trigger adhesion_terms_is_insert_only_update before update on adhesion_terms
begin select raise(abort, 'adhesion_terms is insert-only'); end;
create trigger adhesion_terms_is_insert_only_delete before delete on adhesion_terms
begin select raise(abort, 'adhesion_terms is insert-only'); end;

-- An adhesion that was recorded. It is cancelled by a later fact, never changed.
create table adhesion (
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

create index adhesion_by_household on adhesion (household, to_on);
create index adhesion_by_end on adhesion (to_on);

create table adhesion_cancelled (
    adhesion text primary key references adhesion (id),
    device text not null references device (id),
    on_day text not null,
    at text not null,
    reason text not null check (reason <> '')
) strict;

create trigger adhesion_is_insert_only_update before update on adhesion
begin select raise(abort, 'adhesion is insert-only'); end;
create trigger adhesion_is_insert_only_delete before delete on adhesion
begin select raise(abort, 'adhesion is insert-only'); end;
create trigger adhesion_cancelled_is_insert_only_update before update on adhesion_cancelled
begin select raise(abort, 'adhesion_cancelled is insert-only'); end;
create trigger adhesion_cancelled_is_insert_only_delete before delete on adhesion_cancelled
begin select raise(abort, 'adhesion_cancelled is insert-only'); end;
