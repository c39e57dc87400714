-- Suppliers, their goods and prices; campaigns with what they announced; what each household asked.

create table supplier (
    id text primary key,
    name text not null check (name <> ''),
    name_key text not null unique check (name_key <> ''),
    kind text not null check (kind in ('producer', 'wholesaler', 'shop')),
    place text not null,
    distance_km integer check (distance_km >= 0),
    -- Whom to call there, as written.
    contact text not null,
    phone text not null,
    email text not null,
    -- The world-wide key of a GDXP price list.
    vat_number text not null,
    -- The household that looks after this supplier (référent).
    referent text references household (id),
    -- Smallest order, carriage of one delivery, order from which carriage is free; none when there is no such rule.
    minimum_cents integer check (minimum_cents > 0),
    carriage_cents integer check (carriage_cents >= 0),
    free_carriage_cents integer check (free_carriage_cents > 0),
    -- From the order to the delivery.
    delay_days integer check (delay_days >= 0),
    payment_days integer check (payment_days >= 0),
    note text not null,
    -- How the columns and units of its price lists were read last, as JSON.
    mapping text,
    archived_on text
) strict;

create table product (
    id text primary key,
    name text not null check (name <> ''),
    name_key text not null check (name_key <> ''),
    food integer not null check (food in (0, 1)),
    family text not null,
    stand text not null,
    -- A code of the program's list, or nothing.
    pictogram text not null,
    dimension text not null check (dimension in ('mass', 'volume', 'count')),
    -- What one may order: a multiple of the step, in grams, millilitres or pieces.
    step_qty integer not null check (step_qty > 0),
    min_qty integer check (min_qty > 0),
    max_qty integer check (max_qty > 0),
    -- Only to convert an invoice in kilograms of what is sold by the litre: grams per litre.
    density_g_per_l integer check (density_g_per_l > 0),
    origin text not null,
    -- Codes of the program's list, in its order, one space between.
    labels text not null,
    shelf text not null check (shelf in ('dry', 'fresh', 'cold')),
    bulk text not null check (bulk in ('allowed', 'assisted', 'forbidden')),
    bulk_reason text not null,
    ingredients text not null,
    -- Expected loss (freinte) in basis points.
    loss_bp integer not null check (loss_bp between 0 and 5000),
    deposit_cents integer not null check (deposit_cents >= 0),
    note text not null,
    archived_on text,
    check (density_g_per_l is null or dimension = 'volume'),
    check (min_qty is null or max_qty is null or min_qty <= max_qty),
    check (bulk <> 'forbidden' or bulk_reason <> '')
) strict;

-- Each of the 14 allergens is stated or not; a missing row is "not stated".
create table product_allergen (
    product text not null references product (id),
    allergen text not null check (allergen in ('gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soya', 'milk',
        'nuts', 'celery', 'mustard', 'sesame', 'sulphites', 'lupin', 'molluscs')),
    presence text not null check (presence in ('contains', 'traces', 'none')),
    primary key (product, allergen)
) strict, without rowid;

create table product_vat (
    id text primary key,
    product text not null references product (id),
    since_on text not null,
    vat_bp integer not null check (vat_bp between 0 and 10000),
    at text not null
) strict;

create index product_vat_by_product on product_vat (product);

-- A supplier's pack of a product: a sack of 25 kg, a case of 6.
create table pack (
    id text primary key,
    product text not null references product (id),
    supplier text not null references supplier (id),
    reference text not null,
    -- As one says it: "sac", "caisse".
    name text not null check (name <> ''),
    content_qty integer not null check (content_qty > 0),
    -- The price below is for one pack, or for one kilogram, litre or piece (variable weight).
    priced_by text not null check (priced_by in ('pack', 'unit')),
    net integer not null check (net in (0, 1)),
    minimum_packs integer not null check (minimum_packs > 0),
    -- 1: whole packs only; 2: halves may be ordered; up to 12.
    divisor integer not null check (divisor between 1 and 12),
    variable_weight integer not null check (variable_weight in (0, 1)),
    tare_g integer check (tare_g >= 0),
    archived_on text
) strict;

create index pack_by_product on pack (product);
create index pack_by_supplier on pack (supplier, reference);

-- Dated prices. The rows of one `since_on` and `at` are one price with its breaks: from so many packs, so much.
create table pack_price (
    id text primary key,
    pack text not null references pack (id),
    since_on text not null,
    until_on text,
    from_packs integer not null check (from_packs > 0),
    price_e4 integer not null check (price_e4 >= 0),
    at text not null,
    unique (pack, since_on, at, from_packs),
    check (until_on is null or until_on >= since_on)
) strict;

-- A price list that came in as a whole and can be undone as a whole.
create table catalogue_import (
    id text primary key,
    supplier text not null references supplier (id),
    file_name text not null,
    at text not null,
    undone_at text
) strict;

-- What each line did, and what stood there before, as JSON.
create table catalogue_import_row (
    import text not null references catalogue_import (id),
    position integer not null,
    product text not null,
    pack text not null,
    did text not null check (did in ('added', 'changed', 'vanished')),
    before text,
    primary key (import, position)
) strict, without rowid;

-- Wishes of the members, what was voted on them and decided. Votes and decisions are facts.
create table wish (
    id text primary key,
    device text not null references device (id),
    label text not null check (label <> ''),
    household text references household (id),
    at text not null
) strict;

create table wish_vote (
    id text primary key,
    device text not null references device (id),
    wish text not null references wish (id),
    on_day text not null,
    votes_for integer not null check (votes_for >= 0),
    votes_against integer not null check (votes_against >= 0),
    at text not null
) strict;

create table wish_decision (
    id text primary key,
    device text not null references device (id),
    wish text not null references wish (id),
    on_day text not null,
    decision text not null check (decision in ('taken', 'later', 'refused')),
    reason text not null,
    product text references product (id),
    at text not null
) strict;

-- A group order (commande groupée).
create table campaign (
    id text primary key,
    device text not null references device (id),
    title text not null check (title <> ''),
    opens_on text not null,
    closes_on text not null,
    -- The hour of the deadline, `HH:MM`.
    closes_at text not null check (closes_at glob '[0-2][0-9]:[0-5][0-9]'),
    -- Whether a household may accept more, or more and less, than it asks.
    tolerance text not null check (tolerance in ('none', 'more', 'both')),
    note text not null,
    made_from text references campaign (id),
    check (closes_on >= opens_on)
) strict;

-- Its states, one after the other; the last one holds. Going back has a reason.
create table campaign_step (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    state text not null check (state in ('prepared', 'open', 'closed', 'adjusted', 'ordered', 'received',
        'distributing', 'settled')),
    back integer not null check (back in (0, 1)),
    reason text not null check (back = 0 or reason <> ''),
    who text not null,
    at text not null
) strict;

create index campaign_step_by_campaign on campaign_step (campaign);

create table campaign_supplier (
    campaign text not null references campaign (id),
    supplier text not null references supplier (id),
    -- Carriage expected on this order, as a share of the goods.
    carriage_bp integer not null check (carriage_bp between 0 and 10000),
    primary key (campaign, supplier)
) strict, without rowid;

create table campaign_place (
    campaign text not null references campaign (id),
    place text not null references pickup_place (id),
    on_day text not null,
    from_time text not null check (from_time glob '[0-2][0-9]:[0-5][0-9]'),
    to_time text not null check (to_time glob '[0-2][0-9]:[0-5][0-9]'),
    primary key (campaign, place)
) strict, without rowid;

-- Money that moved for a campaign: from then on it does not go back.
create table campaign_movement (
    campaign text not null references campaign (id),
    movement text not null primary key references movement (id)
) strict, without rowid;

-- A product in a campaign; its number on the form is its position.
create table offer (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    product text not null references product (id),
    wish text references wish (id),
    unique (campaign, product)
) strict;

-- What was announced. A change is a new version; a line of an order keeps the version it was typed with.
create table offer_version (
    id text primary key,
    device text not null references device (id),
    offer text not null references offer (id),
    version integer not null check (version > 0),
    position integer not null check (position > 0),
    withdrawn integer not null check (withdrawn in (0, 1)),
    supplier text not null references supplier (id),
    pack text not null references pack (id),
    name text not null,
    family text not null,
    stand text not null,
    pictogram text not null,
    dimension text not null check (dimension in ('mass', 'volume', 'count')),
    pack_name text not null,
    pack_qty integer not null check (pack_qty > 0),
    pack_divisor integer not null check (pack_divisor > 0),
    pack_minimum integer not null check (pack_minimum > 0),
    step_qty integer not null check (step_qty > 0),
    min_qty integer,
    max_qty integer,
    -- What the supplier has at most; none when there is no limit.
    available_qty integer check (available_qty >= 0),
    -- The prices are for this quantity: 1 kg, 1 L, or one step of pieces.
    price_qty integer not null check (price_qty > 0),
    goods_e4 integer not null,
    carriage_e4 integer not null,
    vat_e4 integer not null,
    loss_e4 integer not null,
    -- Unrounded cost price: what a coefficient multiplies.
    cost_e4 integer not null check (cost_e4 = goods_e4 + carriage_e4 + vat_e4 + loss_e4),
    vat_bp integer not null,
    deposit_cents integer not null,
    food integer not null check (food in (0, 1)),
    origin text not null,
    labels text not null,
    shelf text not null,
    bulk text not null,
    bulk_reason text not null,
    -- As in the catalogue that day: `gluten:contains nuts:traces milk:none`.
    allergens text not null,
    reason text not null check (version = 1 or reason <> ''),
    who text not null,
    at text not null,
    unique (offer, version)
) strict;

-- One form (bon) of a household. A household may have several in one campaign.
create table basket (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    household text not null references household (id),
    -- Its number, without a hole for each campaign and device: written on the paper.
    number integer not null check (number > 0),
    -- Typed after the deadline: served from what is left.
    late integer not null check (late in (0, 1)),
    who text not null,
    at text not null,
    unique (campaign, device, number)
) strict;

create index basket_by_household on basket (household);

-- What stands above the lines; the last row holds.
create table basket_head (
    id text primary key,
    device text not null references device (id),
    basket text not null references basket (id),
    place text references pickup_place (id),
    channel text not null check (channel in ('paper', 'phone', 'visit', 'file')),
    -- Steps crossed on the form, added up by the one who wrote it; none when it was left blank.
    control_total integer check (control_total >= 0),
    note text not null,
    who text not null,
    at text not null
) strict;

create index basket_head_by_basket on basket_head (basket);

-- Every change of a line; the last row of a basket and an offer holds, 0 means that nothing is wished.
create table basket_line (
    id text primary key,
    device text not null references device (id),
    basket text not null references basket (id),
    offer_version text not null references offer_version (id),
    offer text not null references offer (id),
    firm_qty integer not null check (firm_qty >= 0),
    -- Accepted beyond the firm quantity, and below it, to complete or spare a pack.
    more_qty integer not null check (more_qty >= 0),
    less_qty integer not null check (less_qty >= 0 and less_qty <= firm_qty),
    who text not null,
    at text not null
) strict;

create index basket_line_by_basket on basket_line (basket, offer);
create index basket_line_by_offer on basket_line (offer);

-- A form that no longer counts: replaced by another, or taken back.
create table basket_withdrawn (
    basket text primary key references basket (id),
    device text not null references device (id),
    replaced_by text references basket (id),
    reason text not null check (reason <> ''),
    who text not null,
    at text not null
) strict;

create trigger wish_is_insert_only_update before update on wish
begin select raise(abort, 'wish is insert-only'); end;
create trigger wish_is_insert_only_delete before delete on wish
begin select raise(abort, 'wish is insert-only'); end;
create trigger wish_vote_is_insert_only_update before update on wish_vote
begin select raise(abort, 'wish_vote is insert-only'); end;
create trigger wish_vote_is_insert_only_delete before delete on wish_vote
begin select raise(abort, 'wish_vote is insert-only'); end;
create trigger wish_decision_is_insert_only_update before update on wish_decision
begin select raise(abort, 'wish_decision is insert-only'); end;
create trigger wish_decision_is_insert_only_delete before delete on wish_decision
begin select raise(abort, 'wish_decision is insert-only'); end;
create trigger campaign_step_is_insert_only_update before update on campaign_step
begin select raise(abort, 'campaign_step is insert-only'); end;
create trigger campaign_step_is_insert_only_delete before delete on campaign_step
begin select raise(abort, 'campaign_step is insert-only'); end;
create trigger campaign_movement_is_insert_only_update before update on campaign_movement
begin select raise(abort, 'campaign_movement is insert-only'); end;
create trigger campaign_movement_is_insert_only_delete before delete on campaign_movement
begin select raise(abort, 'campaign_movement is insert-only'); end;
create trigger offer_is_insert_only_update before update on offer
begin select raise(abort, 'offer is insert-only'); end;
create trigger offer_is_insert_only_delete before delete on offer
begin select raise(abort, 'offer is insert-only'); end;
create trigger offer_version_is_insert_only_update before update on offer_version
begin select raise(abort, 'offer_version is insert-only'); end;
create trigger offer_version_is_insert_only_delete before delete on offer_version
begin select raise(abort, 'offer_version is insert-only'); end;
create trigger basket_is_insert_only_update before update on basket
begin select raise(abort, 'basket is insert-only'); end;
create trigger basket_is_insert_only_delete before delete on basket
begin select raise(abort, 'basket is insert-only'); end;
create trigger basket_head_is_insert_only_update before update on basket_head
begin select raise(abort, 'basket_head is insert-only'); end;
create trigger basket_head_is_insert_only_delete before delete on basket_head
begin select raise(abort, 'basket_head is insert-only'); end;
create trigger basket_line_is_insert_only_update before update on basket_line
begin select raise(abort, 'basket_line is insert-only'); end;
create trigger basket_line_is_insert_only_delete before delete on basket_line
begin select raise(abort, 'basket_line is insert-only'); end;
create trigger basket_withdrawn_is_insert_only_update before update on basket_withdrawn
begin select raise(abort, 'basket_withdrawn is insert-only'); end;
create trigger basket_withdrawn_is_insert_only_delete before delete on basket_withdrawn
begin select raise(abort, 'basket_withdrawn is insert-only'); end;
