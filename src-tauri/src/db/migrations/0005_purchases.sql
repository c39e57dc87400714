-- From the forms to the goods: how a campaign is run, what is decided of each pack, orders to suppliers, what came,
-- invoices, stock with its lots, and who gets what. Everything here happened: it is only added.

-- Campaigns: how one is run; the last row holds.
create table campaign_rules (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    -- Who gets what when less came than was asked.
    shortage text not null check (shortage in ('largest_remainder', 'equal', 'small_first', 'arrival', 'priority',
        'draw')),
    -- What carriage is split by, on what was delivered.
    carriage text not null check (carriage in ('value', 'weight', 'household')),
    -- From then on only changes that break no pack are taken, `YYYY-MM-DDTHH:MM`; none when there is no such phase.
    box_fill_from text,
    -- What may be immobilised in stock at most.
    stock_budget_cents integer check (stock_budget_cents >= 0),
    who text not null,
    at text not null
) strict;

create index campaign_rules_by_campaign on campaign_rules (campaign);

-- Consolidation: what is bought of an offer; the last row of an offer holds.
create table adjustment (
    id text primary key,
    device text not null references device (id),
    offer text not null references offer (id),
    -- How it was chosen: a way the program proposed, or packs typed by hand.
    way text not null check (way in ('down', 'up', 'up_with_spare', 'price_break', 'smaller_pack', 'other_pack',
        'several', 'drop', 'typed')),
    reason text not null,
    -- What was asked and usable in stock when it was decided: a later change reopens the line.
    firm_qty integer not null check (firm_qty >= 0),
    more_qty integer not null check (more_qty >= 0),
    less_qty integer not null check (less_qty >= 0),
    stock_qty integer not null check (stock_qty >= 0),
    need_qty integer not null check (need_qty >= 0),
    who text not null,
    at text not null
) strict;

create index adjustment_by_offer on adjustment (offer);

-- The packs of a decision, frozen with their price.
create table adjustment_pack (
    adjustment text not null references adjustment (id),
    position integer not null,
    supplier text not null references supplier (id),
    pack text not null references pack (id),
    reference text not null,
    pack_name text not null,
    pack_qty integer not null check (pack_qty > 0),
    -- `divisor` parts make one pack.
    divisor integer not null check (divisor between 1 and 12),
    parts integer not null check (parts > 0),
    priced_by text not null check (priced_by in ('pack', 'unit')),
    net integer not null check (net in (0, 1)),
    vat_bp integer not null check (vat_bp between 0 and 10000),
    price_e4 integer not null check (price_e4 >= 0),
    primary key (adjustment, position)
) strict, without rowid;

-- What was decided of a supplier whose minimum is not reached; the last row holds.
create table supplier_choice (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    supplier text not null references supplier (id),
    way text not null check (way in ('top_up', 'pay_carriage', 'postpone', 'drop', 'as_it_is')),
    reason text not null,
    value_cents integer not null,
    minimum_cents integer,
    who text not null,
    at text not null
) strict;

create index supplier_choice_by_campaign on supplier_choice (campaign, supplier);

-- A pack shared by named households (a case of 6 kg of peaches for two), with what happens when one does not come.
create table shared_pack (
    id text primary key,
    device text not null references device (id),
    offer text not null references offer (id),
    pack_qty integer not null check (pack_qty > 0),
    fallback text not null check (fallback in ('others', 'household', 'stock')),
    fallback_household text references household (id),
    note text not null,
    who text not null,
    at text not null,
    check ((fallback = 'household') = (fallback_household is not null))
) strict;

create table shared_pack_part (
    shared_pack text not null references shared_pack (id),
    household text not null references household (id),
    qty integer not null check (qty > 0),
    primary key (shared_pack, household)
) strict, without rowid;

create table shared_pack_ended (
    shared_pack text primary key references shared_pack (id),
    device text not null references device (id),
    reason text not null check (reason <> ''),
    who text not null,
    at text not null
) strict;

-- Purchasing: one order to one supplier. No member is named.
create table purchase_order (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    supplier text not null references supplier (id),
    number integer not null check (number > 0),
    who text not null,
    at text not null,
    unique (device, number)
) strict;

create index purchase_order_by_campaign on purchase_order (campaign);

-- When and where it is to be delivered; the last row of an order holds.
create table purchase_delivery (
    id text primary key,
    device text not null references device (id),
    purchase_order text not null references purchase_order (id),
    wanted_on text,
    deliver_to text not null,
    bill_to text not null,
    -- What the delivery will cost, VAT included, as long as no invoice says so.
    carriage_cents integer check (carriage_cents >= 0),
    note text not null,
    who text not null,
    at text not null
) strict;

create index purchase_delivery_by_order on purchase_delivery (purchase_order);

create table purchase_line (
    id text primary key,
    purchase_order text not null references purchase_order (id),
    position integer not null,
    -- None for what is needed to reach a minimum and nobody ordered.
    offer text references offer (id),
    product text not null references product (id),
    pack text not null references pack (id),
    reference text not null,
    name text not null,
    dimension text not null check (dimension in ('mass', 'volume', 'count')),
    pack_name text not null,
    pack_qty integer not null check (pack_qty > 0),
    divisor integer not null check (divisor between 1 and 12),
    parts integer not null check (parts > 0),
    priced_by text not null check (priced_by in ('pack', 'unit')),
    net integer not null check (net in (0, 1)),
    vat_bp integer not null check (vat_bp between 0 and 10000),
    price_e4 integer not null check (price_e4 >= 0),
    unique (purchase_order, position)
) strict;

create index purchase_line_by_offer on purchase_line (offer);

-- That it went out, and how.
create table purchase_sent (
    id text primary key,
    device text not null references device (id),
    purchase_order text not null references purchase_order (id),
    channel text not null check (channel in ('email', 'phone', 'fax', 'visit', 'paper')),
    note text not null,
    who text not null,
    at text not null
) strict;

create index purchase_sent_by_order on purchase_sent (purchase_order);

-- An order that no longer counts.
create table purchase_withdrawn (
    purchase_order text primary key references purchase_order (id),
    device text not null references device (id),
    reason text not null check (reason <> ''),
    who text not null,
    at text not null
) strict;

-- What the supplier answered on a line; the last row of a line holds.
create table purchase_confirmation (
    id text primary key,
    device text not null references device (id),
    purchase_line text not null references purchase_line (id),
    answer text not null check (answer in ('confirmed', 'changed', 'replaced', 'refused')),
    -- What will come instead, each as it stands afterwards.
    parts integer not null check (parts >= 0),
    pack_name text not null,
    pack_qty integer not null check (pack_qty > 0),
    divisor integer not null check (divisor between 1 and 12),
    price_e4 integer not null check (price_e4 >= 0),
    replaced_by text not null,
    note text not null,
    who text not null,
    at text not null
) strict;

create index purchase_confirmation_by_line on purchase_confirmation (purchase_line);

-- What the supplier asks for it, or gives back; its own total holds.
create table invoice (
    id text primary key,
    device text not null references device (id),
    supplier text not null references supplier (id),
    campaign text references campaign (id),
    kind text not null check (kind in ('invoice', 'credit_note')),
    reference text not null check (reference <> ''),
    on_day text not null,
    due_on text,
    -- VAT included, as written on it.
    total_cents integer not null check (total_cents > 0),
    -- Of this, carriage, VAT included.
    carriage_cents integer not null check (carriage_cents >= 0),
    -- The total less the lines and the carriage: goes to a named account.
    difference_cents integer not null,
    note text not null,
    movement text references movement (id),
    who text not null,
    at text not null
) strict;

create index invoice_by_campaign on invoice (campaign);

create table invoice_line (
    invoice text not null references invoice (id),
    position integer not null,
    purchase_line text references purchase_line (id),
    label text not null check (label <> ''),
    qty integer,
    net_cents integer not null,
    vat_bp integer not null check (vat_bp between 0 and 10000),
    gross_cents integer not null,
    primary key (invoice, position)
) strict, without rowid;

create table invoice_cancelled (
    invoice text primary key references invoice (id),
    device text not null references device (id),
    reason text not null check (reason <> ''),
    movement text references movement (id),
    who text not null,
    at text not null
) strict;

insert into movement_origin (name) values ('invoice');

insert into account_for (purpose, account) values
    ('purchase', '607'), ('carriage', '624'), ('supplier', '401'), ('invoice_gap', '658');

-- Stock: goods of one product that came together, with what is written on them.
create table lot (
    id text primary key,
    device text not null references device (id),
    product text not null references product (id),
    supplier text references supplier (id),
    -- The campaign it came for; others count it only once that one is settled.
    campaign text references campaign (id),
    -- The supplier's number of the lot, as written.
    reference text not null,
    best_before_on text,
    -- 1: "à consommer jusqu'au" (use by); 0: "de préférence avant".
    use_by integer not null check (use_by in (0, 1)),
    received_on text not null,
    -- What it cost, VAT and carriage included, for `price_qty`.
    cost_e4 integer not null check (cost_e4 >= 0),
    price_qty integer not null check (price_qty > 0),
    note text not null,
    who text not null,
    at text not null
) strict;

create index lot_by_product on lot (product);
create index lot_by_campaign on lot (campaign);

-- What came in and went out; what is there is their sum.
create table stock_movement (
    id text primary key,
    device text not null references device (id),
    lot text not null references lot (id),
    kind text not null check (kind in ('reception', 'opening', 'count', 'loss', 'breakage', 'gift', 'tasting',
        'handed_over', 'transfer', 'return', 'reversal')),
    qty integer not null check (qty <> 0),
    on_day text not null,
    campaign text references campaign (id),
    household text references household (id),
    reason text not null,
    -- The group it went to, and at what cost.
    to_group text not null,
    value_cents integer,
    reverses text unique references stock_movement (id),
    who text not null,
    at text not null
) strict;

create index stock_movement_by_lot on stock_movement (lot);

-- Receptions: what came of an order at one time; an order may come in several.
create table reception (
    id text primary key,
    device text not null references device (id),
    purchase_order text not null references purchase_order (id),
    number integer not null check (number > 0),
    received_on text not null,
    driver text not null,
    receiver text not null,
    note text not null,
    who text not null,
    at text not null,
    unique (purchase_order, device, number)
) strict;

-- A line counted or weighed; a correction is a line that takes another back.
create table reception_line (
    id text primary key,
    device text not null references device (id),
    reception text not null references reception (id),
    purchase_line text not null references purchase_line (id),
    counted_by text not null check (counted_by in ('pack', 'weight')),
    -- Packs in parts of their divisor and what one held; none when it was weighed.
    parts integer,
    pack_qty integer,
    -- What came, and what of it is spoilt; in grams, millilitres or pieces.
    received_qty integer not null,
    damaged_qty integer not null,
    -- In tenths of a degree.
    temperature_dc integer,
    lot text references lot (id),
    reverses text unique references reception_line (id),
    note text not null,
    who text not null,
    at text not null
) strict;

create index reception_line_by_line on reception_line (purchase_line);

-- Sharing: who gets what of an offer, once from what is ordered and once from what came; the last row of an offer and
-- a stage holds.
create table share (
    id text primary key,
    device text not null references device (id),
    offer text not null references offer (id),
    stage text not null check (stage in ('adjusted', 'received')),
    rule text not null check (rule in ('largest_remainder', 'equal', 'small_first', 'arrival', 'priority', 'draw')),
    -- What a draw and the ties start from, so that it can be done again.
    seed text not null,
    -- What there was to share, and what is left of it for the stock.
    usable_qty integer not null check (usable_qty >= 0),
    left_qty integer not null check (left_qty >= 0),
    who text not null,
    at text not null
) strict;

create index share_by_offer on share (offer, stage);

create table share_part (
    share text not null references share (id),
    household text not null references household (id),
    firm_qty integer not null check (firm_qty >= 0),
    more_qty integer not null check (more_qty >= 0),
    less_qty integer not null check (less_qty >= 0),
    late_qty integer not null check (late_qty >= 0),
    qty integer not null check (qty >= 0),
    by_hand integer not null check (by_hand in (0, 1)),
    primary key (share, household)
) strict, without rowid;

-- A correction by hand: it survives every recomputation; the last row holds, none as quantity takes it back.
create table share_by_hand (
    id text primary key,
    device text not null references device (id),
    offer text not null references offer (id),
    stage text not null check (stage in ('adjusted', 'received')),
    household text not null references household (id),
    qty integer check (qty >= 0),
    reason text not null check (reason <> ''),
    who text not null,
    at text not null
) strict;

create index share_by_hand_by_offer on share_by_hand (offer, stage);

create trigger campaign_rules_is_insert_only_update before update on campaign_rules
begin select raise(abort, 'campaign_rules is insert-only'); end;
create trigger campaign_rules_is_insert_only_delete before delete on campaign_rules
begin select raise(abort, 'campaign_rules is insert-only'); end;
create trigger adjustment_is_insert_only_update before update on adjustment
begin select raise(abort, 'adjustment is insert-only'); end;
create trigger adjustment_is_insert_only_delete before delete on adjustment
begin select raise(abort, 'adjustment is insert-only'); end;
create trigger adjustment_pack_is_insert_only_update before update on adjustment_pack
begin select raise(abort, 'adjustment_pack is insert-only'); end;
create trigger adjustment_pack_is_insert_only_delete before delete on adjustment_pack
begin select raise(abort, 'adjustment_pack is insert-only'); end;
create trigger supplier_choice_is_insert_only_update before update on supplier_choice
begin select raise(abort, 'supplier_choice is insert-only'); end;
create trigger supplier_choice_is_insert_only_delete before delete on supplier_choice
begin select raise(abort, 'supplier_choice is insert-only'); end;
create trigger shared_pack_is_insert_only_update before update on shared_pack
begin select raise(abort, 'shared_pack is insert-only'); end;
create trigger shared_pack_is_insert_only_delete before delete on shared_pack
begin select raise(abort, 'shared_pack is insert-only'); end;
create trigger shared_pack_part_is_insert_only_update before update on shared_pack_part
begin select raise(abort, 'shared_pack_part is insert-only'); end;
create trigger shared_pack_part_is_insert_only_delete before delete on shared_pack_part
begin select raise(abort, 'shared_pack_part is insert-only'); end;
create trigger shared_pack_ended_is_insert_only_update before update on shared_pack_ended
begin select raise(abort, 'shared_pack_ended is insert-only'); end;
create trigger shared_pack_ended_is_insert_only_delete before delete on shared_pack_ended
begin select raise(abort, 'shared_pack_ended is insert-only'); end;
create trigger purchase_order_is_insert_only_update before update on purchase_order
begin select raise(abort, 'purchase_order is insert-only'); end;
create trigger purchase_order_is_insert_only_delete before delete on purchase_order
begin select raise(abort, 'purchase_order is insert-only'); end;
create trigger purchase_line_is_insert_only_update before update on purchase_line
begin select raise(abort, 'purchase_line is insert-only'); end;
create trigger purchase_line_is_insert_only_delete before delete on purchase_line
begin select raise(abort, 'purchase_line is insert-only'); end;
create trigger purchase_sent_is_insert_only_update before update on purchase_sent
begin select raise(abort, 'purchase_sent is insert-only'); end;
create trigger purchase_sent_is_insert_only_delete before delete on purchase_sent
begin select raise(abort, 'purchase_sent is insert-only'); end;
create trigger purchase_delivery_is_insert_only_update before update on purchase_delivery
begin select raise(abort, 'purchase_delivery is insert-only'); end;
create trigger purchase_delivery_is_insert_only_delete before delete on purchase_delivery
begin select raise(abort, 'purchase_delivery is insert-only'); end;
create trigger purchase_withdrawn_is_insert_only_update before update on purchase_withdrawn
begin select raise(abort, 'purchase_withdrawn is insert-only'); end;
create trigger purchase_withdrawn_is_insert_only_delete before delete on purchase_withdrawn
begin select raise(abort, 'purchase_withdrawn is insert-only'); end;
create trigger purchase_confirmation_is_insert_only_update before update on purchase_confirmation
begin select raise(abort, 'purchase_confirmation is insert-only'); end;
create trigger purchase_confirmation_is_insert_only_delete before delete on purchase_confirmation
begin select raise(abort, 'purchase_confirmation is insert-only'); end;
create trigger invoice_is_insert_only_update before update on invoice
begin select raise(abort, 'invoice is insert-only'); end;
create trigger invoice_is_insert_only_delete before delete on invoice
begin select raise(abort, 'invoice is insert-only'); end;
create trigger invoice_line_is_insert_only_update before update on invoice_line
begin select raise(abort, 'invoice_line is insert-only'); end;
create trigger invoice_line_is_insert_only_delete before delete on invoice_line
begin select raise(abort, 'invoice_line is insert-only'); end;
create trigger invoice_cancelled_is_insert_only_update before update on invoice_cancelled
begin select raise(abort, 'invoice_cancelled is insert-only'); end;
create trigger invoice_cancelled_is_insert_only_delete before delete on invoice_cancelled
begin select raise(abort, 'invoice_cancelled is insert-only'); end;
create trigger lot_is_insert_only_update before update on lot
begin select raise(abort, 'lot is insert-only'); end;
create trigger lot_is_insert_only_delete before delete on lot
begin select raise(abort, 'lot is insert-only'); end;
create trigger stock_movement_is_insert_only_update before update on stock_movement
begin select raise(abort, 'stock_movement is insert-only'); end;
create trigger stock_movement_is_insert_only_delete before delete on stock_movement
begin select raise(abort, 'stock_movement is insert-only'); end;
create trigger reception_is_insert_only_update before update on reception
begin select raise(abort, 'reception is insert-only'); end;
create trigger reception_is_insert_only_delete before delete on reception
begin select raise(abort, 'reception is insert-only'); end;
create trigger reception_line_is_insert_only_update before update on reception_line
begin select raise(abort, 'reception_line is insert-only'); end;
create trigger reception_line_is_insert_only_delete before delete on reception_line
begin select raise(abort, 'reception_line is insert-only'); end;
create trigger share_is_insert_only_update before update on share
begin select raise(abort, 'share is insert-only'); end;
create trigger share_is_insert_only_delete before delete on share
begin select raise(abort, 'share is insert-only'); end;
create trigger share_part_is_insert_only_update before update on share_part
begin select raise(abort, 'share_part is insert-only'); end;
create trigger share_part_is_insert_only_delete before delete on share_part
begin select raise(abort, 'share_part is insert-only'); end;
create trigger share_by_hand_is_insert_only_update before update on share_by_hand
begin select raise(abort, 'share_by_hand is insert-only'); end;
create trigger share_by_hand_is_insert_only_delete before delete on share_by_hand
begin select raise(abort, 'share_by_hand is insert-only'); end;
