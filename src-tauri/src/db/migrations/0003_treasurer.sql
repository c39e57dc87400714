-- Which part of the program made a movement, and so must undo it; later steps add to it.
create table movement_origin (name text primary key check (name <> '')) strict;

insert into movement_origin (name) values
    ('cash'), ('adhesion'), ('account'), ('cheque'), ('till'), ('fund'), ('bank');

insert into account (code, label) values
    ('110', 'Report à nouveau'),
    ('471', 'À classer'),
    ('627', 'Frais bancaires'),
    ('657', 'Aides versées');

-- The purposes are the program's; later steps add to them.
create table account_for_new (
    purpose text primary key check (purpose <> ''),
    account text not null references account (code)
) strict;

insert into account_for_new (purpose, account) select purpose, account from account_for;
drop table account_for;
alter table account_for_new rename to account_for;

insert into account_for (purpose, account) values
    ('sale', '707'), ('subsidy', '74'), ('aid', '657'), ('gap_loss', '658'), ('gap_gain', '758'),
    ('bank', '512'), ('bank_fee', '627'), ('on_the_way', '580'), ('carried', '110'), ('unsorted', '471');

-- A cash session: a float counted, people, and what goes in and out until the closing count.
create table till (
    id text primary key,
    device text not null references device (id),
    number integer not null check (number > 0),
    year integer not null,
    -- As in "Adhésions" or "Retrait": two tills may be open on one laptop.
    name text not null check (name <> ''),
    on_day text not null,
    at text not null,
    opened_by text not null,
    float_cents integer not null check (float_cents >= 0),
    -- What the last closing of that name left; none the first time.
    left_cents integer,
    -- Why the float differs from it.
    note text not null,
    unique (device, year, number),
    check (left_cents is null or left_cents = float_cents or note <> '')
) strict;

-- Coins and notes as counted, pieces by denomination.
create table till_count (
    till text not null references till (id),
    moment text not null check (moment in ('opening', 'closing')),
    denomination_cents integer not null
        check (denomination_cents in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)),
    pieces integer not null check (pieces > 0),
    primary key (till, moment, denomination_cents)
) strict, without rowid;

-- A movement, made anew: its origin may be any known one, and it may belong to a cash session.
create table movement_new (
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
    origin text not null references movement_origin (name),
    reverses text unique references movement (id),
    till text references till (id),
    unique (device, year, voucher)
) strict;

insert into movement_new (id, device, voucher, year, on_day, at, label, who, method, origin, reverses)
    select id, device, voucher, year, on_day, at, label, who, method, origin, reverses from movement;
drop table movement;
alter table movement_new rename to movement;

create index movement_by_day on movement (on_day, at);
create index movement_by_till on movement (till) where till is not null;
create index entry_by_account on entry (account);
create index entry_by_fund on entry (fund) where fund is not null;

create trigger movement_is_insert_only_update before update on movement
begin select raise(abort, 'movement is insert-only'); end;
create trigger movement_is_insert_only_delete before delete on movement
begin select raise(abort, 'movement is insert-only'); end;

-- The closing count; what is missing or too much is a fact with its reason, never an adjustment.
create table till_closed (
    till text primary key references till (id),
    device text not null references device (id),
    on_day text not null,
    at text not null,
    closed_by text not null check (closed_by <> ''),
    witness text not null check (witness <> ''),
    expected_cents integer not null,
    counted_cents integer not null check (counted_cents >= 0),
    reason text not null,
    -- The movement that records the difference.
    movement text unique references movement (id),
    -- SHA-256 over the session's lines and the journal's last sum before the closing, in hexadecimal.
    seal text not null check (length(seal) = 64),
    check ((expected_cents = counted_cents) = (movement is null)),
    check (expected_cents = counted_cents or reason <> '')
) strict;

-- Cash taken to the bank from what a session left.
create table cash_deposit (
    id text primary key,
    device text not null references device (id),
    number integer not null check (number > 0),
    year integer not null,
    on_day text not null,
    at text not null,
    who text not null,
    till text references till (id),
    cents integer not null check (cents > 0),
    -- What stays as the next float.
    kept_cents integer not null check (kept_cents >= 0),
    movement text not null unique references movement (id),
    unique (device, year, number)
) strict;

create table cash_deposit_count (
    deposit text not null references cash_deposit (id),
    denomination_cents integer not null
        check (denomination_cents in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)),
    pieces integer not null check (pieces > 0),
    primary key (deposit, denomination_cents)
) strict, without rowid;

-- What the bank counted and credited; a difference is a movement of its own.
create table cash_deposit_credited (
    deposit text primary key references cash_deposit (id),
    device text not null references device (id),
    on_day text not null,
    at text not null,
    cents integer not null check (cents >= 0),
    movement text unique references movement (id),
    gap_movement text unique references movement (id)
) strict;

-- A cheque as it lies in the cash box. What is written on it may be completed until it is deposited; its sum stays.
create table cheque (
    id text primary key,
    device text not null references device (id),
    movement text not null references movement (id),
    number text not null,
    bank text not null,
    drawer text not null,
    dated_on text not null,
    -- Not to be taken to the bank before; the day of the cheque unless wished later.
    deposit_from_on text not null,
    cents integer not null check (cents > 0),
    at text not null
) strict;

create index cheque_by_movement on cheque (movement);

create trigger cheque_keeps_its_sum before update of id, device, movement, cents, at on cheque
begin select raise(abort, 'the sum of a cheque is insert-only'); end;
create trigger cheque_is_not_deleted before delete on cheque
begin select raise(abort, 'cheque is insert-only'); end;

create table cheque_deposit (
    id text primary key,
    device text not null references device (id),
    number integer not null check (number > 0),
    year integer not null,
    on_day text not null,
    at text not null,
    who text not null,
    cents integer not null check (cents > 0),
    movement text not null unique references movement (id),
    unique (device, year, number)
) strict;

-- A cheque is in at most one deposit.
create table cheque_deposit_line (
    cheque text primary key references cheque (id),
    deposit text not null references cheque_deposit (id)
) strict;

create index cheque_deposit_line_by_deposit on cheque_deposit_line (deposit);

create table cheque_bounced (
    cheque text primary key references cheque (id),
    device text not null references device (id),
    on_day text not null,
    at text not null,
    reason text not null check (reason <> ''),
    fee_cents integer not null check (fee_cents >= 0),
    movement text not null unique references movement (id)
) strict;

-- How far below zero a household's account may go, from a day on.
create table account_floor (
    id text primary key,
    since_on text not null,
    floor_cents integer not null check (floor_cents <= 0),
    mode text not null check (mode in ('refuse', 'warn', 'none')),
    at text not null
) strict;

-- What may be taken from a fund in a fiscal year, from a day on; none: all it holds.
create table fund_terms (
    id text primary key,
    fund text not null check (fund in ('solidarity', 'suspended', 'subsidy', 'contingency')),
    since_on text not null,
    ceiling_cents integer check (ceiling_cents >= 0),
    at text not null
) strict;

create table fiscal_year (
    id text primary key,
    device text not null references device (id),
    from_on text not null unique,
    to_on text not null unique check (to_on >= from_on),
    at text not null
) strict;

-- From here on the year is read only.
create table fiscal_year_closed (
    year text primary key references fiscal_year (id),
    device text not null references device (id),
    on_day text not null,
    at text not null,
    closed_by text not null,
    -- Recettes less dépenses.
    result_cents integer not null,
    -- SHA-256 over the year's lines and the journal's last sum before the closing, in hexadecimal.
    seal text not null check (length(seal) = 64)
) strict;

create trigger movement_stays_out_of_a_closed_year before insert on movement
when exists (select 1 from fiscal_year join fiscal_year_closed on fiscal_year_closed.year = fiscal_year.id
             where new.on_day between from_on and to_on)
begin select raise(abort, 'the fiscal year is closed'); end;
create trigger movement_stays_out_of_a_closed_till before insert on movement
when exists (select 1 from till_closed where till_closed.till = new.till)
begin select raise(abort, 'the cash session is closed'); end;

-- A statement of the bank as it was read, and what each line was found to be.
create table bank_import (
    id text primary key,
    device text not null references device (id),
    on_day text not null,
    at text not null,
    file text not null
) strict;

create table bank_line (
    id text primary key,
    import text not null references bank_import (id),
    on_day text not null,
    label text not null,
    cents integer not null check (cents <> 0),
    -- Day, sum, label, and which of equal lines it is: the same line of two statements is kept once.
    digest text not null unique
) strict;

create index bank_line_by_day on bank_line (on_day);

-- A movement explains at most one line; a line may hold several (one transfer for many fees).
create table bank_match (
    movement text primary key references movement (id),
    line text not null references bank_line (id),
    at text not null
) strict;

create index bank_match_by_line on bank_match (line);

-- Price tiers. Private: only the slice `tiers` may name these tables, and each reading leaves a row in the journal.
create table price_tier (
    id text primary key,
    letter text not null unique check (letter glob '[A-Z]'),
    name text not null check (name <> ''),
    closed_on text
) strict;

create table price_tier_terms (
    id text primary key,
    tier text not null references price_tier (id),
    since_on text not null,
    -- What is paid of the cost price, in basis points.
    coefficient_bp integer not null check (coefficient_bp between 1 and 30000),
    at text not null
) strict;

-- Never an income, an allowance or a proof. It may be purged, and is never rewritten.
create table household_tier (
    id text primary key,
    device text not null references device (id),
    household text not null references household (id),
    tier text not null references price_tier (id),
    from_on text not null,
    to_on text not null check (to_on >= from_on),
    checked_by text not null check (checked_by <> ''),
    checked_on text not null,
    at text not null
) strict;

create index household_tier_by_household on household_tier (household, from_on);

-- Who may hold a category, in the group's words, and the price tier it gives.
alter table adhesion_terms add column holder text not null default '';
alter table adhesion_terms add column tier text references price_tier (id);

-- Campaigns with dates of their own.
create table adhesion_year_new (
    id text primary key,
    since_on text not null,
    kind text not null check (kind in ('calendar', 'school', 'rolling', 'dates')),
    from_on text,
    to_on text check (to_on >= from_on),
    at text not null,
    check ((kind = 'dates') = (from_on is not null)),
    check ((from_on is null) = (to_on is null))
) strict;

insert into adhesion_year_new (id, since_on, kind, at) select id, since_on, kind, at from adhesion_year;
drop table adhesion_year;
alter table adhesion_year_new rename to adhesion_year;

-- Who waits for a place in a category with a quota, in order of arrival.
create table adhesion_waiting (
    id text primary key,
    device text not null references device (id),
    household text not null references household (id),
    category text not null references adhesion_category (id),
    on_day text not null,
    at text not null
) strict;

create table adhesion_waiting_ended (
    waiting text primary key references adhesion_waiting (id),
    device text not null references device (id),
    on_day text not null,
    at text not null,
    how text not null check (how in ('admitted', 'withdrawn')),
    adhesion text unique references adhesion (id),
    check ((how = 'admitted') = (adhesion is not null))
) strict;

create trigger till_is_insert_only_update before update on till
begin select raise(abort, 'till is insert-only'); end;
create trigger till_is_insert_only_delete before delete on till
begin select raise(abort, 'till is insert-only'); end;
create trigger till_count_is_insert_only_update before update on till_count
begin select raise(abort, 'till_count is insert-only'); end;
create trigger till_count_is_insert_only_delete before delete on till_count
begin select raise(abort, 'till_count is insert-only'); end;
create trigger till_closed_is_insert_only_update before update on till_closed
begin select raise(abort, 'till_closed is insert-only'); end;
create trigger till_closed_is_insert_only_delete before delete on till_closed
begin select raise(abort, 'till_closed is insert-only'); end;
create trigger cash_deposit_is_insert_only_update before update on cash_deposit
begin select raise(abort, 'cash_deposit is insert-only'); end;
create trigger cash_deposit_is_insert_only_delete before delete on cash_deposit
begin select raise(abort, 'cash_deposit is insert-only'); end;
create trigger cash_deposit_count_is_insert_only_update before update on cash_deposit_count
begin select raise(abort, 'cash_deposit_count is insert-only'); end;
create trigger cash_deposit_count_is_insert_only_delete before delete on cash_deposit_count
begin select raise(abort, 'cash_deposit_count is insert-only'); end;
create trigger cash_deposit_credited_is_insert_only_update before update on cash_deposit_credited
begin select raise(abort, 'cash_deposit_credited is insert-only'); end;
create trigger cash_deposit_credited_is_insert_only_delete before delete on cash_deposit_credited
begin select raise(abort, 'cash_deposit_credited is insert-only'); end;
create trigger cheque_deposit_is_insert_only_update before update on cheque_deposit
begin select raise(abort, 'cheque_deposit is insert-only'); end;
create trigger cheque_deposit_is_insert_only_delete before delete on cheque_deposit
begin select raise(abort, 'cheque_deposit is insert-only'); end;
create trigger cheque_deposit_line_is_insert_only_update before update on cheque_deposit_line
begin select raise(abort, 'cheque_deposit_line is insert-only'); end;
create trigger cheque_deposit_line_is_insert_only_delete before delete on cheque_deposit_line
begin select raise(abort, 'cheque_deposit_line is insert-only'); end;
create trigger cheque_bounced_is_insert_only_update before update on cheque_bounced
begin select raise(abort, 'cheque_bounced is insert-only'); end;
create trigger cheque_bounced_is_insert_only_delete before delete on cheque_bounced
begin select raise(abort, 'cheque_bounced is insert-only'); end;
create trigger account_floor_is_insert_only_update before update on account_floor
begin select raise(abort, 'account_floor is insert-only'); end;
create trigger account_floor_is_insert_only_delete before delete on account_floor
begin select raise(abort, 'account_floor is insert-only'); end;
create trigger fund_terms_is_insert_only_update before update on fund_terms
begin select raise(abort, 'fund_terms is insert-only'); end;
create trigger fund_terms_is_insert_only_delete before delete on fund_terms
begin select raise(abort, 'fund_terms is insert-only'); end;
create trigger fiscal_year_is_insert_only_update before update on fiscal_year
begin select raise(abort, 'fiscal_year is insert-only'); end;
create trigger fiscal_year_is_insert_only_delete before delete on fiscal_year
begin select raise(abort, 'fiscal_year is insert-only'); end;
create trigger fiscal_year_closed_is_insert_only_update before update on fiscal_year_closed
begin select raise(abort, 'fiscal_year_closed is insert-only'); end;
create trigger fiscal_year_closed_is_insert_only_delete before delete on fiscal_year_closed
begin select raise(abort, 'fiscal_year_closed is insert-only'); end;
create trigger bank_import_is_insert_only_update before update on bank_import
begin select raise(abort, 'bank_import is insert-only'); end;
create trigger bank_import_is_insert_only_delete before delete on bank_import
begin select raise(abort, 'bank_import is insert-only'); end;
create trigger bank_line_is_insert_only_update before update on bank_line
begin select raise(abort, 'bank_line is insert-only'); end;
create trigger bank_line_is_insert_only_delete before delete on bank_line
begin select raise(abort, 'bank_line is insert-only'); end;
create trigger price_tier_terms_is_insert_only_update before update on price_tier_terms
begin select raise(abort, 'price_tier_terms is insert-only'); end;
create trigger price_tier_terms_is_insert_only_delete before delete on price_tier_terms
begin select raise(abort, 'price_tier_terms is insert-only'); end;
create trigger adhesion_year_is_insert_only_update before update on adhesion_year
begin select raise(abort, 'adhesion_year is insert-only'); end;
create trigger adhesion_year_is_insert_only_delete before delete on adhesion_year
begin select raise(abort, 'adhesion_year is insert-only'); end;
create trigger adhesion_waiting_is_insert_only_update before update on adhesion_waiting
begin select raise(abort, 'adhesion_waiting is insert-only'); end;
create trigger adhesion_waiting_is_insert_only_delete before delete on adhesion_waiting
begin select raise(abort, 'adhesion_waiting is insert-only'); end;
create trigger adhesion_waiting_ended_is_insert_only_update before update on adhesion_waiting_ended
begin select raise(abort, 'adhesion_waiting_ended is insert-only'); end;
create trigger adhesion_waiting_ended_is_insert_only_delete before delete on adhesion_waiting_ended
begin select raise(abort, 'adhesion_waiting_ended is insert-only'); end;
create trigger household_tier_is_never_rewritten before update on household_tier
begin select raise(abort, 'household_tier is never rewritten'); end;
