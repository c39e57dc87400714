-- Distribution day and what follows: pickup, settlement, volunteers. Everything here happened: it is only added.

-- Distribution day: what each household took home.

-- A container weighed empty; the last row of a household and label holds. None as household: the association's own.
create table container (
    id text primary key,
    device text not null references device (id),
    household text references household (id),
    label text not null check (label <> ''),
    tare_g integer not null check (tare_g > 0),
    who text not null,
    at text not null
) strict;

create index container_by_household on container (household);

-- A lot opened (served from then on) or finished; the last row of a lot holds.
create table lot_use (
    id text primary key,
    device text not null references device (id),
    lot text not null references lot (id),
    campaign text references campaign (id),
    what text not null check (what in ('opened', 'finished')),
    note text not null,
    who text not null,
    at text not null
) strict;

create index lot_use_by_lot on lot_use (lot);

-- A list as it was printed: to type it in again after a power cut, and to say what changed since.
create table printed_list (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    place text references pickup_place (id),
    paper text not null check (paper in ('pickup_sheets', 'stand_sheets', 'sign_in_list', 'paper_kit')),
    -- Written on each page; one series for each campaign and device.
    number integer not null check (number > 0),
    who text not null,
    at text not null,
    unique (campaign, device, number)
) strict;

create table printed_line (
    printed_list text not null references printed_list (id),
    -- The row on the list, from 1.
    position integer not null check (position > 0),
    household text not null references household (id),
    offer text not null references offer (id),
    qty integer not null check (qty >= 0),
    primary key (printed_list, household, offer)
) strict, without rowid;

-- What a household got of an offer in all, as it stood then; the last row of a household and offer holds. A total and
-- not a part, so that the same line typed twice counts once.
create table handover (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    household text not null references household (id),
    offer text not null references offer (id),
    -- In grams, millilitres or pieces; 0 takes it back.
    qty integer not null check (qty >= 0),
    how text not null check (how in ('ticked', 'weighed', 'typed', 'all', 'undone')),
    gross_g integer check (gross_g > 0),
    tare_g integer check (tare_g >= 0),
    container text references container (id),
    -- The list it was typed in from.
    printed_list text references printed_list (id),
    -- What the sheet says of the hour, else when it was noted.
    happened_at text not null,
    reason text not null,
    who text not null,
    at text not null,
    check ((gross_g is null) = (tare_g is null))
) strict;

create index handover_by_campaign on handover (campaign, household, offer);
create index handover_by_list on handover (printed_list) where printed_list is not null;

-- From which lots, as changes against the row before; what recalls follow.
create table handover_lot (
    handover text not null references handover (id),
    lot text not null references lot (id),
    qty integer not null check (qty <> 0),
    -- How sure it is: said at the stand or the only one there; the one open; one of several open.
    certainty text not null check (certainty in ('certain', 'likely', 'possible')),
    movement text not null references stock_movement (id),
    primary key (handover, lot)
) strict, without rowid;

create index handover_lot_by_lot on handover_lot (lot);

-- A household came, or did not; the last row holds.
create table passage (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    household text not null references household (id),
    what text not null check (what in ('came', 'absent', 'later', 'undone')),
    -- Who came instead, as called out.
    proxy text not null,
    -- When it will come instead.
    later_on text,
    printed_list text references printed_list (id),
    happened_at text not null,
    note text not null,
    who text not null,
    at text not null
) strict;

create index passage_by_campaign on passage (campaign, household);
create index passage_by_list on passage (printed_list) where printed_list is not null;

-- What is done with goods nobody fetched, by how they keep; the last row of a shelf holds.
create table absence_rule (
    id text primary key,
    device text not null references device (id),
    shelf text not null check (shelf in ('dry', 'fresh', 'cold')),
    -- Days they wait.
    grace_days integer not null check (grace_days between 0 and 366),
    then_do text not null check (then_do in ('stock', 'give')),
    -- Whether the household owes them all the same once they were given.
    charged integer not null check (charged in (0, 1)),
    who text not null,
    at text not null
) strict;

-- What was done with the goods of one that did not come.
create table absence_outcome (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    household text not null references household (id),
    offer text not null references offer (id),
    qty integer not null check (qty > 0),
    outcome text not null check (outcome in ('kept', 'stock', 'given')),
    until_on text,
    charged integer not null check (charged in (0, 1)),
    movement text references stock_movement (id),
    reason text not null,
    who text not null,
    at text not null
) strict;

create index absence_outcome_by_campaign on absence_outcome (campaign, household);

create trigger container_is_insert_only_update before update on container
begin select raise(abort, 'container is insert-only'); end;
create trigger container_is_insert_only_delete before delete on container
begin select raise(abort, 'container is insert-only'); end;
create trigger lot_use_is_insert_only_update before update on lot_use
begin select raise(abort, 'lot_use is insert-only'); end;
create trigger lot_use_is_insert_only_delete before delete on lot_use
begin select raise(abort, 'lot_use is insert-only'); end;
create trigger printed_list_is_insert_only_update before update on printed_list
begin select raise(abort, 'printed_list is insert-only'); end;
create trigger printed_list_is_insert_only_delete before delete on printed_list
begin select raise(abort, 'printed_list is insert-only'); end;
create trigger printed_line_is_insert_only_update before update on printed_line
begin select raise(abort, 'printed_line is insert-only'); end;
create trigger printed_line_is_insert_only_delete before delete on printed_line
begin select raise(abort, 'printed_line is insert-only'); end;
create trigger handover_is_insert_only_update before update on handover
begin select raise(abort, 'handover is insert-only'); end;
create trigger handover_is_insert_only_delete before delete on handover
begin select raise(abort, 'handover is insert-only'); end;
create trigger handover_lot_is_insert_only_update before update on handover_lot
begin select raise(abort, 'handover_lot is insert-only'); end;
create trigger handover_lot_is_insert_only_delete before delete on handover_lot
begin select raise(abort, 'handover_lot is insert-only'); end;
create trigger passage_is_insert_only_update before update of id, device, campaign, household, what, later_on,
    printed_list, happened_at, who, at on passage
begin select raise(abort, 'passage is insert-only'); end;
-- A person who asks is forgotten: the names and notes go, nothing takes their place.
create trigger passage_only_forgets before update on passage when new.proxy <> '' or new.note <> ''
begin select raise(abort, 'passage only forgets'); end;
create trigger passage_is_insert_only_delete before delete on passage
begin select raise(abort, 'passage is insert-only'); end;
create trigger absence_rule_is_insert_only_update before update on absence_rule
begin select raise(abort, 'absence_rule is insert-only'); end;
create trigger absence_rule_is_insert_only_delete before delete on absence_rule
begin select raise(abort, 'absence_rule is insert-only'); end;
create trigger absence_outcome_is_insert_only_update before update on absence_outcome
begin select raise(abort, 'absence_outcome is insert-only'); end;
create trigger absence_outcome_is_insert_only_delete before delete on absence_outcome
begin select raise(abort, 'absence_outcome is insert-only'); end;

-- Settlement: what each household owes for what it was handed over, and what must add up before a campaign ends.
--

-- How a campaign is settled; the last row holds.
create table settlement_rules (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    -- Who bears it when the invoice differs from the frozen price.
    drift text not null check (drift in ('fund', 'members', 'next')),
    -- What pays the part of the cost price that a household does not, and what pays when that is empty.
    subsidy_fund text not null check (subsidy_fund in ('solidarity', 'suspended', 'subsidy', 'contingency')),
    then_fund text check (then_fund in ('solidarity', 'suspended', 'subsidy', 'contingency')),
    who text not null,
    at text not null
) strict;

create index settlement_rules_by_campaign on settlement_rules (campaign);

-- What a household owes for a campaign; a later one of the same household replaces it, and its movement is the difference.
create table bill (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    household text not null references household (id),
    number integer not null check (number > 0),
    -- What the household owes in all; below zero is in its favour.
    total_cents integer not null,
    replaces text unique references bill (id),
    movement text references movement (id),
    reason text not null,
    who text not null,
    at text not null,
    unique (device, number)
) strict;

create index bill_by_campaign on bill (campaign, household);

create table bill_line (
    bill text not null references bill (id),
    position integer not null,
    kind text not null check (kind in ('goods', 'carriage', 'deposit', 'deposit_back', 'drift', 'correction')),
    offer text references offer (id),
    label text not null,
    qty integer not null,
    -- The frozen price of this household, per `price_qty`.
    price_cents integer not null,
    price_qty integer not null check (price_qty > 0),
    cents integer not null,
    -- What it would be at the cost price.
    cost_cents integer not null,
    primary key (bill, position)
) strict, without rowid;

-- The cost price less what the household pays, by the fund that bears it; below zero feeds it.
create table bill_subsidy (
    bill text not null references bill (id),
    fund text not null check (fund in ('solidarity', 'suspended', 'subsidy', 'contingency')),
    cents integer not null check (cents <> 0),
    primary key (bill, fund)
) strict, without rowid;

-- Empty bottles and crates brought back.
create table deposit_back (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    household text not null references household (id),
    label text not null check (label <> ''),
    count integer not null,
    unit_cents integer not null check (unit_cents > 0),
    who text not null,
    at text not null
) strict;

create index deposit_back_by_campaign on deposit_back (campaign, household);

-- What an invoice's price differs by from the frozen one, on what was handed over, and who bore it.
create table price_drift (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    offer text not null references offer (id),
    frozen_e4 integer not null,
    invoiced_e4 integer not null,
    price_qty integer not null check (price_qty > 0),
    qty integer not null,
    cents integer not null,
    borne_by text not null check (borne_by in ('fund', 'members', 'next')),
    movement text references movement (id),
    who text not null,
    at text not null
) strict;

create index price_drift_by_campaign on price_drift (campaign);

-- Why something does not add up; the last row of a key holds as long as the gap is the same.
create table gap_explained (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    about text not null check (about in ('goods', 'money', 'stock')),
    -- The offer, the household, the method or the product, as an id or a name.
    key text not null check (key <> ''),
    gap integer not null,
    reason text not null check (reason <> ''),
    who text not null,
    at text not null
) strict;

create index gap_explained_by_campaign on gap_explained (campaign);

-- What was paid to a supplier for a campaign.
create table supplier_payment (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    supplier text not null references supplier (id),
    movement text not null unique references movement (id),
    who text not null,
    at text not null
) strict;

create index supplier_payment_by_campaign on supplier_payment (campaign, supplier);

create trigger supplier_payment_is_insert_only_update before update on supplier_payment
begin select raise(abort, 'supplier_payment is insert-only'); end;
create trigger supplier_payment_is_insert_only_delete before delete on supplier_payment
begin select raise(abort, 'supplier_payment is insert-only'); end;

-- Whether others come in the place of the product announced (1) or beside it (2): which ones of the catalogue, separated by
-- spaces, ? for one whose label nobody read.
alter table offer_version add column instead integer not null default 0 check (instead in (0, 1, 2));
alter table offer_version add column instead_products text not null default '';
alter table purchase_confirmation add column instead_product text references product (id);

-- What another group owes for goods it took at cost.
alter table stock_movement add column owed_by text references movement (id);

insert into movement_origin (name) values ('bill'), ('stock');

insert into account (code, label) values ('467', 'Autres groupes'), ('7085', 'Port refacturé')
on conflict (code) do nothing;

insert into account_for (purpose, account) values
    ('deposit', '419'), ('carriage_sold', '7085'), ('other_group', '467');

create trigger settlement_rules_is_insert_only_update before update on settlement_rules
begin select raise(abort, 'settlement_rules is insert-only'); end;
create trigger settlement_rules_is_insert_only_delete before delete on settlement_rules
begin select raise(abort, 'settlement_rules is insert-only'); end;
create trigger bill_is_insert_only_update before update on bill
begin select raise(abort, 'bill is insert-only'); end;
create trigger bill_is_insert_only_delete before delete on bill
begin select raise(abort, 'bill is insert-only'); end;
create trigger bill_line_is_insert_only_update before update on bill_line
begin select raise(abort, 'bill_line is insert-only'); end;
create trigger bill_line_is_insert_only_delete before delete on bill_line
begin select raise(abort, 'bill_line is insert-only'); end;
create trigger bill_subsidy_is_insert_only_update before update on bill_subsidy
begin select raise(abort, 'bill_subsidy is insert-only'); end;
create trigger bill_subsidy_is_insert_only_delete before delete on bill_subsidy
begin select raise(abort, 'bill_subsidy is insert-only'); end;
create trigger deposit_back_is_insert_only_update before update on deposit_back
begin select raise(abort, 'deposit_back is insert-only'); end;
create trigger deposit_back_is_insert_only_delete before delete on deposit_back
begin select raise(abort, 'deposit_back is insert-only'); end;
create trigger price_drift_is_insert_only_update before update on price_drift
begin select raise(abort, 'price_drift is insert-only'); end;
create trigger price_drift_is_insert_only_delete before delete on price_drift
begin select raise(abort, 'price_drift is insert-only'); end;
create trigger gap_explained_is_insert_only_update before update on gap_explained
begin select raise(abort, 'gap_explained is insert-only'); end;
create trigger gap_explained_is_insert_only_delete before delete on gap_explained
begin select raise(abort, 'gap_explained is insert-only'); end;

-- Volunteers: shifts, who signed up, hours.

create table shift (
    id text primary key,
    device text not null references device (id),
    campaign text references campaign (id),
    post text not null check (post <> ''),
    place text references pickup_place (id),
    on_day text not null,
    -- `HH:MM`.
    from_at text not null,
    to_at text not null check (to_at > from_at),
    needed integer not null check (needed > 0),
    note text not null,
    who text not null,
    at text not null
) strict;

create index shift_by_day on shift (on_day);

create table shift_cancelled (
    shift text primary key references shift (id),
    device text not null references device (id),
    reason text not null,
    who text not null,
    at text not null
) strict;

-- Somebody signs up, gives up, or was there; the last row of a shift and name holds.
create table shift_person (
    id text primary key,
    device text not null references device (id),
    shift text not null references shift (id),
    -- As called out; not only members help.
    name text not null check (name <> ''),
    state text not null check (state in ('coming', 'not_coming', 'was_there')),
    minutes integer check (minutes > 0),
    who text not null,
    at text not null
) strict;

create index shift_person_by_shift on shift_person (shift);

create trigger shift_is_insert_only_update before update on shift
begin select raise(abort, 'shift is insert-only'); end;
create trigger shift_is_insert_only_delete before delete on shift
begin select raise(abort, 'shift is insert-only'); end;
create trigger shift_cancelled_is_insert_only_update before update on shift_cancelled
begin select raise(abort, 'shift_cancelled is insert-only'); end;
create trigger shift_cancelled_is_insert_only_delete before delete on shift_cancelled
begin select raise(abort, 'shift_cancelled is insert-only'); end;
create trigger shift_person_is_insert_only_update before update on shift_person
begin select raise(abort, 'shift_person is insert-only'); end;
create trigger shift_person_is_insert_only_delete before delete on shift_person
begin select raise(abort, 'shift_person is insert-only'); end;
