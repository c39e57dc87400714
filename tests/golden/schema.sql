CREATE TRIGGER absence_outcome_is_insert_only_delete before delete on absence_outcome
begin select raise(abort, 'absence_outcome is insert-only'); end;

CREATE TRIGGER absence_outcome_is_insert_only_update before update on absence_outcome
begin select raise(abort, 'absence_outcome is insert-only'); end;

CREATE TRIGGER absence_rule_is_insert_only_delete before delete on absence_rule
begin select raise(abort, 'absence_rule is insert-only'); end;

CREATE TRIGGER absence_rule_is_insert_only_update before update on absence_rule
begin select raise(abort, 'absence_rule is insert-only'); end;

CREATE TRIGGER account_floor_is_insert_only_delete before delete on account_floor
begin select raise(abort, 'account_floor is insert-only'); end;

CREATE TRIGGER account_floor_is_insert_only_update before update on account_floor
begin select raise(abort, 'account_floor is insert-only'); end;

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

CREATE TRIGGER adhesion_waiting_ended_is_insert_only_delete before delete on adhesion_waiting_ended
begin select raise(abort, 'adhesion_waiting_ended is insert-only'); end;

CREATE TRIGGER adhesion_waiting_ended_is_insert_only_update before update on adhesion_waiting_ended
begin select raise(abort, 'adhesion_waiting_ended is insert-only'); end;

CREATE TRIGGER adhesion_waiting_is_insert_only_delete before delete on adhesion_waiting
begin select raise(abort, 'adhesion_waiting is insert-only'); end;

CREATE TRIGGER adhesion_waiting_is_insert_only_update before update on adhesion_waiting
begin select raise(abort, 'adhesion_waiting is insert-only'); end;

CREATE TRIGGER adhesion_year_is_insert_only_delete before delete on adhesion_year
begin select raise(abort, 'adhesion_year is insert-only'); end;

CREATE TRIGGER adhesion_year_is_insert_only_update before update on adhesion_year
begin select raise(abort, 'adhesion_year is insert-only'); end;

CREATE TRIGGER adjustment_is_insert_only_delete before delete on adjustment
begin select raise(abort, 'adjustment is insert-only'); end;

CREATE TRIGGER adjustment_is_insert_only_update before update on adjustment
begin select raise(abort, 'adjustment is insert-only'); end;

CREATE TRIGGER adjustment_pack_is_insert_only_delete before delete on adjustment_pack
begin select raise(abort, 'adjustment_pack is insert-only'); end;

CREATE TRIGGER adjustment_pack_is_insert_only_update before update on adjustment_pack
begin select raise(abort, 'adjustment_pack is insert-only'); end;

CREATE TRIGGER bank_import_is_insert_only_delete before delete on bank_import
begin select raise(abort, 'bank_import is insert-only'); end;

CREATE TRIGGER bank_import_is_insert_only_update before update on bank_import
begin select raise(abort, 'bank_import is insert-only'); end;

CREATE TRIGGER bank_line_is_insert_only_delete before delete on bank_line
begin select raise(abort, 'bank_line is insert-only'); end;

CREATE TRIGGER bank_line_is_insert_only_update before update on bank_line
begin select raise(abort, 'bank_line is insert-only'); end;

CREATE TRIGGER basket_head_is_insert_only_delete before delete on basket_head
begin select raise(abort, 'basket_head is insert-only'); end;

CREATE TRIGGER basket_head_is_insert_only_update before update on basket_head
begin select raise(abort, 'basket_head is insert-only'); end;

CREATE TRIGGER basket_is_insert_only_delete before delete on basket
begin select raise(abort, 'basket is insert-only'); end;

CREATE TRIGGER basket_is_insert_only_update before update on basket
begin select raise(abort, 'basket is insert-only'); end;

CREATE TRIGGER basket_line_is_insert_only_delete before delete on basket_line
begin select raise(abort, 'basket_line is insert-only'); end;

CREATE TRIGGER basket_line_is_insert_only_update before update on basket_line
begin select raise(abort, 'basket_line is insert-only'); end;

CREATE TRIGGER basket_withdrawn_is_insert_only_delete before delete on basket_withdrawn
begin select raise(abort, 'basket_withdrawn is insert-only'); end;

CREATE TRIGGER basket_withdrawn_is_insert_only_update before update on basket_withdrawn
begin select raise(abort, 'basket_withdrawn is insert-only'); end;

CREATE TRIGGER bill_is_insert_only_delete before delete on bill
begin select raise(abort, 'bill is insert-only'); end;

CREATE TRIGGER bill_is_insert_only_update before update on bill
begin select raise(abort, 'bill is insert-only'); end;

CREATE TRIGGER bill_line_is_insert_only_delete before delete on bill_line
begin select raise(abort, 'bill_line is insert-only'); end;

CREATE TRIGGER bill_line_is_insert_only_update before update on bill_line
begin select raise(abort, 'bill_line is insert-only'); end;

CREATE TRIGGER bill_subsidy_is_insert_only_delete before delete on bill_subsidy
begin select raise(abort, 'bill_subsidy is insert-only'); end;

CREATE TRIGGER bill_subsidy_is_insert_only_update before update on bill_subsidy
begin select raise(abort, 'bill_subsidy is insert-only'); end;

CREATE TRIGGER call_tried_is_insert_only_delete before delete on call_tried
begin select raise(abort, 'call_tried is insert-only'); end;

CREATE TRIGGER call_tried_is_insert_only_update before update on call_tried
begin select raise(abort, 'call_tried is insert-only'); end;

CREATE TRIGGER campaign_movement_is_insert_only_delete before delete on campaign_movement
begin select raise(abort, 'campaign_movement is insert-only'); end;

CREATE TRIGGER campaign_movement_is_insert_only_update before update on campaign_movement
begin select raise(abort, 'campaign_movement is insert-only'); end;

CREATE TRIGGER campaign_rules_is_insert_only_delete before delete on campaign_rules
begin select raise(abort, 'campaign_rules is insert-only'); end;

CREATE TRIGGER campaign_rules_is_insert_only_update before update on campaign_rules
begin select raise(abort, 'campaign_rules is insert-only'); end;

CREATE TRIGGER campaign_step_is_insert_only_delete before delete on campaign_step
begin select raise(abort, 'campaign_step is insert-only'); end;

CREATE TRIGGER campaign_step_is_insert_only_update before update on campaign_step
begin select raise(abort, 'campaign_step is insert-only'); end;

CREATE TRIGGER cash_deposit_count_is_insert_only_delete before delete on cash_deposit_count
begin select raise(abort, 'cash_deposit_count is insert-only'); end;

CREATE TRIGGER cash_deposit_count_is_insert_only_update before update on cash_deposit_count
begin select raise(abort, 'cash_deposit_count is insert-only'); end;

CREATE TRIGGER cash_deposit_credited_is_insert_only_delete before delete on cash_deposit_credited
begin select raise(abort, 'cash_deposit_credited is insert-only'); end;

CREATE TRIGGER cash_deposit_credited_is_insert_only_update before update on cash_deposit_credited
begin select raise(abort, 'cash_deposit_credited is insert-only'); end;

CREATE TRIGGER cash_deposit_is_insert_only_delete before delete on cash_deposit
begin select raise(abort, 'cash_deposit is insert-only'); end;

CREATE TRIGGER cash_deposit_is_insert_only_update before update on cash_deposit
begin select raise(abort, 'cash_deposit is insert-only'); end;

CREATE TRIGGER cheque_bounced_is_insert_only_delete before delete on cheque_bounced
begin select raise(abort, 'cheque_bounced is insert-only'); end;

CREATE TRIGGER cheque_bounced_is_insert_only_update before update on cheque_bounced
begin select raise(abort, 'cheque_bounced is insert-only'); end;

CREATE TRIGGER cheque_deposit_is_insert_only_delete before delete on cheque_deposit
begin select raise(abort, 'cheque_deposit is insert-only'); end;

CREATE TRIGGER cheque_deposit_is_insert_only_update before update on cheque_deposit
begin select raise(abort, 'cheque_deposit is insert-only'); end;

CREATE TRIGGER cheque_deposit_line_is_insert_only_delete before delete on cheque_deposit_line
begin select raise(abort, 'cheque_deposit_line is insert-only'); end;

CREATE TRIGGER cheque_deposit_line_is_insert_only_update before update on cheque_deposit_line
begin select raise(abort, 'cheque_deposit_line is insert-only'); end;

CREATE TRIGGER cheque_is_not_deleted before delete on cheque
begin select raise(abort, 'cheque is insert-only'); end;

CREATE TRIGGER cheque_keeps_its_sum before update of id, device, movement, cents, at on cheque
begin select raise(abort, 'the sum of a cheque is insert-only'); end;

CREATE TRIGGER container_is_insert_only_delete before delete on container
begin select raise(abort, 'container is insert-only'); end;

CREATE TRIGGER container_is_insert_only_update before update on container
begin select raise(abort, 'container is insert-only'); end;

CREATE TRIGGER deposit_back_is_insert_only_delete before delete on deposit_back
begin select raise(abort, 'deposit_back is insert-only'); end;

CREATE TRIGGER deposit_back_is_insert_only_update before update on deposit_back
begin select raise(abort, 'deposit_back is insert-only'); end;

CREATE TRIGGER device_is_insert_only_delete before delete on device
begin select raise(abort, 'device is insert-only'); end;

CREATE TRIGGER device_is_insert_only_update before update on device
begin select raise(abort, 'device is insert-only'); end;

CREATE TRIGGER entry_is_insert_only_delete before delete on entry
begin select raise(abort, 'entry is insert-only'); end;

CREATE TRIGGER entry_is_insert_only_update before update on entry
begin select raise(abort, 'entry is insert-only'); end;

CREATE TRIGGER fiscal_year_closed_is_insert_only_delete before delete on fiscal_year_closed
begin select raise(abort, 'fiscal_year_closed is insert-only'); end;

CREATE TRIGGER fiscal_year_closed_is_insert_only_update before update on fiscal_year_closed
begin select raise(abort, 'fiscal_year_closed is insert-only'); end;

CREATE TRIGGER fiscal_year_is_insert_only_delete before delete on fiscal_year
begin select raise(abort, 'fiscal_year is insert-only'); end;

CREATE TRIGGER fiscal_year_is_insert_only_update before update on fiscal_year
begin select raise(abort, 'fiscal_year is insert-only'); end;

CREATE TRIGGER fund_terms_is_insert_only_delete before delete on fund_terms
begin select raise(abort, 'fund_terms is insert-only'); end;

CREATE TRIGGER fund_terms_is_insert_only_update before update on fund_terms
begin select raise(abort, 'fund_terms is insert-only'); end;

CREATE TRIGGER gap_explained_is_insert_only_delete before delete on gap_explained
begin select raise(abort, 'gap_explained is insert-only'); end;

CREATE TRIGGER gap_explained_is_insert_only_update before update on gap_explained
begin select raise(abort, 'gap_explained is insert-only'); end;

CREATE TRIGGER handover_is_insert_only_delete before delete on handover
begin select raise(abort, 'handover is insert-only'); end;

CREATE TRIGGER handover_is_insert_only_update before update on handover
begin select raise(abort, 'handover is insert-only'); end;

CREATE TRIGGER handover_lot_is_insert_only_delete before delete on handover_lot
begin select raise(abort, 'handover_lot is insert-only'); end;

CREATE TRIGGER handover_lot_is_insert_only_update before update on handover_lot
begin select raise(abort, 'handover_lot is insert-only'); end;

CREATE TRIGGER household_tier_is_never_rewritten before update on household_tier
begin select raise(abort, 'household_tier is never rewritten'); end;

CREATE TRIGGER invoice_cancelled_is_insert_only_delete before delete on invoice_cancelled
begin select raise(abort, 'invoice_cancelled is insert-only'); end;

CREATE TRIGGER invoice_cancelled_is_insert_only_update before update on invoice_cancelled
begin select raise(abort, 'invoice_cancelled is insert-only'); end;

CREATE TRIGGER invoice_is_insert_only_delete before delete on invoice
begin select raise(abort, 'invoice is insert-only'); end;

CREATE TRIGGER invoice_is_insert_only_update before update on invoice
begin select raise(abort, 'invoice is insert-only'); end;

CREATE TRIGGER invoice_line_is_insert_only_delete before delete on invoice_line
begin select raise(abort, 'invoice_line is insert-only'); end;

CREATE TRIGGER invoice_line_is_insert_only_update before update on invoice_line
begin select raise(abort, 'invoice_line is insert-only'); end;

CREATE TRIGGER journal_is_insert_only_delete before delete on journal
begin select raise(abort, 'journal is insert-only'); end;

CREATE TRIGGER journal_only_forgets before update on journal
when new.content is not null or new.salt is not null
  or new.seq <> old.seq or new.id <> old.id or new.at <> old.at or new.device <> old.device
  or new.command <> old.command or new.digest <> old.digest or new.previous <> old.previous or new.hash <> old.hash
begin select raise(abort, 'journal is insert-only'); end;

CREATE TRIGGER lot_is_insert_only_delete before delete on lot
begin select raise(abort, 'lot is insert-only'); end;

CREATE TRIGGER lot_is_insert_only_update before update on lot
begin select raise(abort, 'lot is insert-only'); end;

CREATE TRIGGER lot_use_is_insert_only_delete before delete on lot_use
begin select raise(abort, 'lot_use is insert-only'); end;

CREATE TRIGGER lot_use_is_insert_only_update before update on lot_use
begin select raise(abort, 'lot_use is insert-only'); end;

CREATE TRIGGER movement_is_insert_only_delete before delete on movement
begin select raise(abort, 'movement is insert-only'); end;

CREATE TRIGGER movement_is_insert_only_update before update on movement
begin select raise(abort, 'movement is insert-only'); end;

CREATE TRIGGER movement_stays_out_of_a_closed_till before insert on movement
when exists (select 1 from till_closed where till_closed.till = new.till)
begin select raise(abort, 'the cash session is closed'); end;

CREATE TRIGGER movement_stays_out_of_a_closed_year before insert on movement
when exists (select 1 from fiscal_year join fiscal_year_closed on fiscal_year_closed.year = fiscal_year.id
             where new.on_day between from_on and to_on)
begin select raise(abort, 'the fiscal year is closed'); end;

CREATE TRIGGER offer_is_insert_only_delete before delete on offer
begin select raise(abort, 'offer is insert-only'); end;

CREATE TRIGGER offer_is_insert_only_update before update on offer
begin select raise(abort, 'offer is insert-only'); end;

CREATE TRIGGER offer_version_is_insert_only_delete before delete on offer_version
begin select raise(abort, 'offer_version is insert-only'); end;

CREATE TRIGGER offer_version_is_insert_only_update before update on offer_version
begin select raise(abort, 'offer_version is insert-only'); end;

CREATE TRIGGER passage_is_insert_only_delete before delete on passage
begin select raise(abort, 'passage is insert-only'); end;

CREATE TRIGGER passage_is_insert_only_update before update of id, device, campaign, household, what, later_on,
    printed_list, happened_at, who, at on passage
begin select raise(abort, 'passage is insert-only'); end;

CREATE TRIGGER passage_only_forgets before update on passage when new.proxy <> '' or new.note <> ''
begin select raise(abort, 'passage only forgets'); end;

CREATE TRIGGER price_drift_is_insert_only_delete before delete on price_drift
begin select raise(abort, 'price_drift is insert-only'); end;

CREATE TRIGGER price_drift_is_insert_only_update before update on price_drift
begin select raise(abort, 'price_drift is insert-only'); end;

CREATE TRIGGER price_tier_terms_is_insert_only_delete before delete on price_tier_terms
begin select raise(abort, 'price_tier_terms is insert-only'); end;

CREATE TRIGGER price_tier_terms_is_insert_only_update before update on price_tier_terms
begin select raise(abort, 'price_tier_terms is insert-only'); end;

CREATE TRIGGER printed_line_is_insert_only_delete before delete on printed_line
begin select raise(abort, 'printed_line is insert-only'); end;

CREATE TRIGGER printed_line_is_insert_only_update before update on printed_line
begin select raise(abort, 'printed_line is insert-only'); end;

CREATE TRIGGER printed_list_is_insert_only_delete before delete on printed_list
begin select raise(abort, 'printed_list is insert-only'); end;

CREATE TRIGGER printed_list_is_insert_only_update before update on printed_list
begin select raise(abort, 'printed_list is insert-only'); end;

CREATE TRIGGER purchase_confirmation_is_insert_only_delete before delete on purchase_confirmation
begin select raise(abort, 'purchase_confirmation is insert-only'); end;

CREATE TRIGGER purchase_confirmation_is_insert_only_update before update on purchase_confirmation
begin select raise(abort, 'purchase_confirmation is insert-only'); end;

CREATE TRIGGER purchase_delivery_is_insert_only_delete before delete on purchase_delivery
begin select raise(abort, 'purchase_delivery is insert-only'); end;

CREATE TRIGGER purchase_delivery_is_insert_only_update before update on purchase_delivery
begin select raise(abort, 'purchase_delivery is insert-only'); end;

CREATE TRIGGER purchase_line_is_insert_only_delete before delete on purchase_line
begin select raise(abort, 'purchase_line is insert-only'); end;

CREATE TRIGGER purchase_line_is_insert_only_update before update on purchase_line
begin select raise(abort, 'purchase_line is insert-only'); end;

CREATE TRIGGER purchase_order_is_insert_only_delete before delete on purchase_order
begin select raise(abort, 'purchase_order is insert-only'); end;

CREATE TRIGGER purchase_order_is_insert_only_update before update on purchase_order
begin select raise(abort, 'purchase_order is insert-only'); end;

CREATE TRIGGER purchase_sent_is_insert_only_delete before delete on purchase_sent
begin select raise(abort, 'purchase_sent is insert-only'); end;

CREATE TRIGGER purchase_sent_is_insert_only_update before update on purchase_sent
begin select raise(abort, 'purchase_sent is insert-only'); end;

CREATE TRIGGER purchase_withdrawn_is_insert_only_delete before delete on purchase_withdrawn
begin select raise(abort, 'purchase_withdrawn is insert-only'); end;

CREATE TRIGGER purchase_withdrawn_is_insert_only_update before update on purchase_withdrawn
begin select raise(abort, 'purchase_withdrawn is insert-only'); end;

CREATE TRIGGER reception_is_insert_only_delete before delete on reception
begin select raise(abort, 'reception is insert-only'); end;

CREATE TRIGGER reception_is_insert_only_update before update on reception
begin select raise(abort, 'reception is insert-only'); end;

CREATE TRIGGER reception_line_is_insert_only_delete before delete on reception_line
begin select raise(abort, 'reception_line is insert-only'); end;

CREATE TRIGGER reception_line_is_insert_only_update before update on reception_line
begin select raise(abort, 'reception_line is insert-only'); end;

CREATE TRIGGER settlement_rules_is_insert_only_delete before delete on settlement_rules
begin select raise(abort, 'settlement_rules is insert-only'); end;

CREATE TRIGGER settlement_rules_is_insert_only_update before update on settlement_rules
begin select raise(abort, 'settlement_rules is insert-only'); end;

CREATE TRIGGER share_by_hand_is_insert_only_delete before delete on share_by_hand
begin select raise(abort, 'share_by_hand is insert-only'); end;

CREATE TRIGGER share_by_hand_is_insert_only_update before update on share_by_hand
begin select raise(abort, 'share_by_hand is insert-only'); end;

CREATE TRIGGER share_is_insert_only_delete before delete on share
begin select raise(abort, 'share is insert-only'); end;

CREATE TRIGGER share_is_insert_only_update before update on share
begin select raise(abort, 'share is insert-only'); end;

CREATE TRIGGER share_part_is_insert_only_delete before delete on share_part
begin select raise(abort, 'share_part is insert-only'); end;

CREATE TRIGGER share_part_is_insert_only_update before update on share_part
begin select raise(abort, 'share_part is insert-only'); end;

CREATE TRIGGER shared_pack_ended_is_insert_only_delete before delete on shared_pack_ended
begin select raise(abort, 'shared_pack_ended is insert-only'); end;

CREATE TRIGGER shared_pack_ended_is_insert_only_update before update on shared_pack_ended
begin select raise(abort, 'shared_pack_ended is insert-only'); end;

CREATE TRIGGER shared_pack_is_insert_only_delete before delete on shared_pack
begin select raise(abort, 'shared_pack is insert-only'); end;

CREATE TRIGGER shared_pack_is_insert_only_update before update on shared_pack
begin select raise(abort, 'shared_pack is insert-only'); end;

CREATE TRIGGER shared_pack_part_is_insert_only_delete before delete on shared_pack_part
begin select raise(abort, 'shared_pack_part is insert-only'); end;

CREATE TRIGGER shared_pack_part_is_insert_only_update before update on shared_pack_part
begin select raise(abort, 'shared_pack_part is insert-only'); end;

CREATE TRIGGER shift_cancelled_is_insert_only_delete before delete on shift_cancelled
begin select raise(abort, 'shift_cancelled is insert-only'); end;

CREATE TRIGGER shift_cancelled_is_insert_only_update before update on shift_cancelled
begin select raise(abort, 'shift_cancelled is insert-only'); end;

CREATE TRIGGER shift_is_insert_only_delete before delete on shift
begin select raise(abort, 'shift is insert-only'); end;

CREATE TRIGGER shift_is_insert_only_update before update on shift
begin select raise(abort, 'shift is insert-only'); end;

CREATE TRIGGER shift_person_is_insert_only_delete before delete on shift_person
begin select raise(abort, 'shift_person is insert-only'); end;

CREATE TRIGGER shift_person_is_insert_only_update before update on shift_person
begin select raise(abort, 'shift_person is insert-only'); end;

CREATE TRIGGER stock_movement_is_insert_only_delete before delete on stock_movement
begin select raise(abort, 'stock_movement is insert-only'); end;

CREATE TRIGGER stock_movement_is_insert_only_update before update on stock_movement
begin select raise(abort, 'stock_movement is insert-only'); end;

CREATE TRIGGER supplier_choice_is_insert_only_delete before delete on supplier_choice
begin select raise(abort, 'supplier_choice is insert-only'); end;

CREATE TRIGGER supplier_choice_is_insert_only_update before update on supplier_choice
begin select raise(abort, 'supplier_choice is insert-only'); end;

CREATE TRIGGER supplier_payment_is_insert_only_delete before delete on supplier_payment
begin select raise(abort, 'supplier_payment is insert-only'); end;

CREATE TRIGGER supplier_payment_is_insert_only_update before update on supplier_payment
begin select raise(abort, 'supplier_payment is insert-only'); end;

CREATE TRIGGER till_closed_is_insert_only_delete before delete on till_closed
begin select raise(abort, 'till_closed is insert-only'); end;

CREATE TRIGGER till_closed_is_insert_only_update before update on till_closed
begin select raise(abort, 'till_closed is insert-only'); end;

CREATE TRIGGER till_count_is_insert_only_delete before delete on till_count
begin select raise(abort, 'till_count is insert-only'); end;

CREATE TRIGGER till_count_is_insert_only_update before update on till_count
begin select raise(abort, 'till_count is insert-only'); end;

CREATE TRIGGER till_is_insert_only_delete before delete on till
begin select raise(abort, 'till is insert-only'); end;

CREATE TRIGGER till_is_insert_only_update before update on till
begin select raise(abort, 'till is insert-only'); end;

CREATE TRIGGER wish_decision_is_insert_only_delete before delete on wish_decision
begin select raise(abort, 'wish_decision is insert-only'); end;

CREATE TRIGGER wish_decision_is_insert_only_update before update on wish_decision
begin select raise(abort, 'wish_decision is insert-only'); end;

CREATE TRIGGER wish_is_insert_only_delete before delete on wish
begin select raise(abort, 'wish is insert-only'); end;

CREATE TRIGGER wish_is_insert_only_update before update on wish
begin select raise(abort, 'wish is insert-only'); end;

CREATE TRIGGER wish_vote_is_insert_only_delete before delete on wish_vote
begin select raise(abort, 'wish_vote is insert-only'); end;

CREATE TRIGGER wish_vote_is_insert_only_update before update on wish_vote
begin select raise(abort, 'wish_vote is insert-only'); end;

CREATE TABLE absence_outcome (
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

CREATE TABLE absence_rule (
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

CREATE TABLE account (
    code text primary key check (code <> ''),
    label text not null check (label <> '')
) strict;

CREATE TABLE account_floor (
    id text primary key,
    since_on text not null,
    floor_cents integer not null check (floor_cents <= 0),
    mode text not null check (mode in ('refuse', 'warn', 'none')),
    at text not null
) strict;

CREATE TABLE "account_for" (
    purpose text primary key check (purpose <> ''),
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
, holder text not null default '', tier text references price_tier (id)) strict;

CREATE TABLE adhesion_waiting (
    id text primary key,
    device text not null references device (id),
    household text not null references household (id),
    category text not null references adhesion_category (id),
    on_day text not null,
    at text not null
) strict;

CREATE TABLE adhesion_waiting_ended (
    waiting text primary key references adhesion_waiting (id),
    device text not null references device (id),
    on_day text not null,
    at text not null,
    how text not null check (how in ('admitted', 'withdrawn')),
    adhesion text unique references adhesion (id),
    check ((how = 'admitted') = (adhesion is not null))
) strict;

CREATE TABLE "adhesion_year" (
    id text primary key,
    since_on text not null,
    kind text not null check (kind in ('calendar', 'school', 'rolling', 'dates')),
    from_on text,
    to_on text check (to_on >= from_on),
    at text not null,
    check ((kind = 'dates') = (from_on is not null)),
    check ((from_on is null) = (to_on is null))
) strict;

CREATE TABLE adjustment (
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

CREATE TABLE adjustment_pack (
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

CREATE TABLE association (
    only_row integer primary key check (only_row = 1),
    name text,
    profile text check (profile in ('toul', 'vrac', 'gas', 'own')),
    backup_folder text,
    -- For copies that leave the laptop; never in a view nor in the journal.
    backup_passphrase text,
    first_start_done_on text
) strict;

CREATE TABLE bank_import (
    id text primary key,
    device text not null references device (id),
    on_day text not null,
    at text not null,
    file text not null
) strict;

CREATE TABLE bank_line (
    id text primary key,
    import text not null references bank_import (id),
    on_day text not null,
    label text not null,
    cents integer not null check (cents <> 0),
    -- Day, sum, label, and which of equal lines it is: the same line of two statements is kept once.
    digest text not null unique
) strict;

CREATE TABLE bank_match (
    movement text primary key references movement (id),
    line text not null references bank_line (id),
    at text not null
) strict;

CREATE TABLE basket (
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

CREATE TABLE basket_head (
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

CREATE TABLE basket_line (
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

CREATE TABLE basket_withdrawn (
    basket text primary key references basket (id),
    device text not null references device (id),
    replaced_by text references basket (id),
    reason text not null check (reason <> ''),
    who text not null,
    at text not null
) strict;

CREATE TABLE bill (
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

CREATE TABLE bill_line (
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

CREATE TABLE bill_subsidy (
    bill text not null references bill (id),
    fund text not null check (fund in ('solidarity', 'suspended', 'subsidy', 'contingency')),
    cents integer not null check (cents <> 0),
    primary key (bill, fund)
) strict, without rowid;

CREATE TABLE call_tried (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    household text not null references household (id),
    -- 0 takes the mark back.
    tried integer not null check (tried in (0, 1)),
    who text not null,
    at text not null
) strict;

CREATE TABLE campaign (
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

CREATE TABLE campaign_movement (
    campaign text not null references campaign (id),
    movement text not null primary key references movement (id)
) strict, without rowid;

CREATE TABLE campaign_place (
    campaign text not null references campaign (id),
    place text not null references pickup_place (id),
    on_day text not null,
    from_time text not null check (from_time glob '[0-2][0-9]:[0-5][0-9]'),
    to_time text not null check (to_time glob '[0-2][0-9]:[0-5][0-9]'),
    primary key (campaign, place)
) strict, without rowid;

CREATE TABLE campaign_rules (
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

CREATE TABLE campaign_step (
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

CREATE TABLE campaign_supplier (
    campaign text not null references campaign (id),
    supplier text not null references supplier (id),
    -- Carriage expected on this order, as a share of the goods.
    carriage_bp integer not null check (carriage_bp between 0 and 10000),
    primary key (campaign, supplier)
) strict, without rowid;

CREATE TABLE cash_deposit (
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

CREATE TABLE cash_deposit_count (
    deposit text not null references cash_deposit (id),
    denomination_cents integer not null
        check (denomination_cents in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)),
    pieces integer not null check (pieces > 0),
    primary key (deposit, denomination_cents)
) strict, without rowid;

CREATE TABLE cash_deposit_credited (
    deposit text primary key references cash_deposit (id),
    device text not null references device (id),
    on_day text not null,
    at text not null,
    cents integer not null check (cents >= 0),
    movement text unique references movement (id),
    gap_movement text unique references movement (id)
) strict;

CREATE TABLE catalogue_import (
    id text primary key,
    supplier text not null references supplier (id),
    file_name text not null,
    at text not null,
    undone_at text
) strict;

CREATE TABLE catalogue_import_row (
    import text not null references catalogue_import (id),
    position integer not null,
    product text not null,
    pack text not null,
    did text not null check (did in ('added', 'changed', 'vanished')),
    before text,
    primary key (import, position)
) strict, without rowid;

CREATE TABLE cheque (
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

CREATE TABLE cheque_bounced (
    cheque text primary key references cheque (id),
    device text not null references device (id),
    on_day text not null,
    at text not null,
    reason text not null check (reason <> ''),
    fee_cents integer not null check (fee_cents >= 0),
    movement text not null unique references movement (id)
) strict;

CREATE TABLE cheque_deposit (
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

CREATE TABLE cheque_deposit_line (
    cheque text primary key references cheque (id),
    deposit text not null references cheque_deposit (id)
) strict;

CREATE TABLE container (
    id text primary key,
    device text not null references device (id),
    household text references household (id),
    label text not null check (label <> ''),
    tare_g integer not null check (tare_g > 0),
    who text not null,
    at text not null
) strict;

CREATE TABLE deposit_back (
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

CREATE TABLE fiscal_year (
    id text primary key,
    device text not null references device (id),
    from_on text not null unique,
    to_on text not null unique check (to_on >= from_on),
    at text not null
) strict;

CREATE TABLE fiscal_year_closed (
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

CREATE TABLE fund_terms (
    id text primary key,
    fund text not null check (fund in ('solidarity', 'suspended', 'subsidy', 'contingency')),
    since_on text not null,
    ceiling_cents integer check (ceiling_cents >= 0),
    at text not null
) strict;

CREATE TABLE gap_explained (
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

CREATE TABLE handover (
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

CREATE TABLE handover_lot (
    handover text not null references handover (id),
    lot text not null references lot (id),
    qty integer not null check (qty <> 0),
    -- How sure it is: said at the stand or the only one there; the one open; one of several open.
    certainty text not null check (certainty in ('certain', 'likely', 'possible')),
    movement text not null references stock_movement (id),
    primary key (handover, lot)
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

CREATE TABLE household_tier (
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

CREATE TABLE invoice (
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

CREATE TABLE invoice_cancelled (
    invoice text primary key references invoice (id),
    device text not null references device (id),
    reason text not null check (reason <> ''),
    movement text references movement (id),
    who text not null,
    at text not null
) strict;

CREATE TABLE invoice_line (
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

CREATE TABLE lot (
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

CREATE TABLE lot_use (
    id text primary key,
    device text not null references device (id),
    lot text not null references lot (id),
    campaign text references campaign (id),
    what text not null check (what in ('opened', 'finished')),
    note text not null,
    who text not null,
    at text not null
) strict;

CREATE TABLE member_import (
    id text primary key,
    at text not null,
    file_name text not null,
    added integer not null check (added >= 0),
    undone_on text
) strict;

CREATE TABLE "movement" (
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

CREATE TABLE movement_origin (name text primary key check (name <> '')) strict;

CREATE TABLE offer (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    product text not null references product (id),
    wish text references wish (id),
    unique (campaign, product)
) strict;

CREATE TABLE offer_version (
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
    at text not null, instead integer not null default 0 check (instead in (0, 1, 2)), instead_products text not null default '',
    unique (offer, version)
) strict;

CREATE TABLE pack (
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

CREATE TABLE pack_price (
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

CREATE TABLE passage (
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

CREATE TABLE price_drift (
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

CREATE TABLE price_tier (
    id text primary key,
    letter text not null unique check (letter glob '[A-Z]'),
    name text not null check (name <> ''),
    closed_on text
) strict;

CREATE TABLE price_tier_terms (
    id text primary key,
    tier text not null references price_tier (id),
    since_on text not null,
    -- What is paid of the cost price, in basis points.
    coefficient_bp integer not null check (coefficient_bp between 1 and 30000),
    at text not null
) strict;

CREATE TABLE printed_line (
    printed_list text not null references printed_list (id),
    -- The row on the list, from 1.
    position integer not null check (position > 0),
    household text not null references household (id),
    offer text not null references offer (id),
    qty integer not null check (qty >= 0),
    primary key (printed_list, household, offer)
) strict, without rowid;

CREATE TABLE printed_list (
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

CREATE TABLE product (
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

CREATE TABLE product_allergen (
    product text not null references product (id),
    allergen text not null check (allergen in ('gluten', 'crustaceans', 'eggs', 'fish', 'peanuts', 'soya', 'milk',
        'nuts', 'celery', 'mustard', 'sesame', 'sulphites', 'lupin', 'molluscs')),
    presence text not null check (presence in ('contains', 'traces', 'none')),
    primary key (product, allergen)
) strict, without rowid;

CREATE TABLE product_vat (
    id text primary key,
    product text not null references product (id),
    since_on text not null,
    vat_bp integer not null check (vat_bp between 0 and 10000),
    at text not null
) strict;

CREATE TABLE proxy (
    household text not null references household (id) on delete cascade,
    position integer not null check (position >= 0),
    name text not null check (name <> ''),
    primary key (household, position)
) strict, without rowid;

CREATE TABLE purchase_confirmation (
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
, instead_product text references product (id)) strict;

CREATE TABLE purchase_delivery (
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

CREATE TABLE purchase_line (
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

CREATE TABLE purchase_order (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    supplier text not null references supplier (id),
    number integer not null check (number > 0),
    who text not null,
    at text not null,
    unique (device, number)
) strict;

CREATE TABLE purchase_sent (
    id text primary key,
    device text not null references device (id),
    purchase_order text not null references purchase_order (id),
    channel text not null check (channel in ('email', 'phone', 'fax', 'visit', 'paper')),
    note text not null,
    who text not null,
    at text not null
) strict;

CREATE TABLE purchase_withdrawn (
    purchase_order text primary key references purchase_order (id),
    device text not null references device (id),
    reason text not null check (reason <> ''),
    who text not null,
    at text not null
) strict;

CREATE TABLE reception (
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

CREATE TABLE reception_line (
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

CREATE TABLE settlement_rules (
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

CREATE TABLE share (
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

CREATE TABLE share_by_hand (
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

CREATE TABLE share_part (
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

CREATE TABLE shared_pack (
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

CREATE TABLE shared_pack_ended (
    shared_pack text primary key references shared_pack (id),
    device text not null references device (id),
    reason text not null check (reason <> ''),
    who text not null,
    at text not null
) strict;

CREATE TABLE shared_pack_part (
    shared_pack text not null references shared_pack (id),
    household text not null references household (id),
    qty integer not null check (qty > 0),
    primary key (shared_pack, household)
) strict, without rowid;

CREATE TABLE shift (
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

CREATE TABLE shift_cancelled (
    shift text primary key references shift (id),
    device text not null references device (id),
    reason text not null,
    who text not null,
    at text not null
) strict;

CREATE TABLE shift_person (
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

CREATE TABLE stock_movement (
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
, owed_by text references movement (id)) strict;

CREATE TABLE supplier (
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

CREATE TABLE supplier_choice (
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

CREATE TABLE supplier_payment (
    id text primary key,
    device text not null references device (id),
    campaign text not null references campaign (id),
    supplier text not null references supplier (id),
    movement text not null unique references movement (id),
    who text not null,
    at text not null
) strict;

CREATE TABLE till (
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

CREATE TABLE till_closed (
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

CREATE TABLE till_count (
    till text not null references till (id),
    moment text not null check (moment in ('opening', 'closing')),
    denomination_cents integer not null
        check (denomination_cents in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10000, 20000, 50000)),
    pieces integer not null check (pieces > 0),
    primary key (till, moment, denomination_cents)
) strict, without rowid;

CREATE TABLE wish (
    id text primary key,
    device text not null references device (id),
    label text not null check (label <> ''),
    household text references household (id),
    at text not null
) strict;

CREATE TABLE wish_decision (
    id text primary key,
    device text not null references device (id),
    wish text not null references wish (id),
    on_day text not null,
    decision text not null check (decision in ('taken', 'later', 'refused')),
    reason text not null,
    product text references product (id),
    at text not null
) strict;

CREATE TABLE wish_vote (
    id text primary key,
    device text not null references device (id),
    wish text not null references wish (id),
    on_day text not null,
    votes_for integer not null check (votes_for >= 0),
    votes_against integer not null check (votes_against >= 0),
    at text not null
) strict;

CREATE INDEX absence_outcome_by_campaign on absence_outcome (campaign, household);

CREATE INDEX adhesion_by_end on adhesion (to_on);

CREATE INDEX adhesion_by_household on adhesion (household, to_on);

CREATE INDEX adjustment_by_offer on adjustment (offer);

CREATE INDEX bank_line_by_day on bank_line (on_day);

CREATE INDEX bank_match_by_line on bank_match (line);

CREATE INDEX basket_by_household on basket (household);

CREATE INDEX basket_head_by_basket on basket_head (basket);

CREATE INDEX basket_line_by_basket on basket_line (basket, offer);

CREATE INDEX basket_line_by_offer on basket_line (offer);

CREATE INDEX bill_by_campaign on bill (campaign, household);

CREATE INDEX call_tried_by_campaign on call_tried (campaign, household);

CREATE INDEX campaign_rules_by_campaign on campaign_rules (campaign);

CREATE INDEX campaign_step_by_campaign on campaign_step (campaign);

CREATE INDEX cheque_by_movement on cheque (movement);

CREATE INDEX cheque_deposit_line_by_deposit on cheque_deposit_line (deposit);

CREATE INDEX container_by_household on container (household);

CREATE INDEX deposit_back_by_campaign on deposit_back (campaign, household);

CREATE INDEX entry_by_account on entry (account);

CREATE INDEX entry_by_fund on entry (fund) where fund is not null;

CREATE INDEX entry_by_household on entry (household) where household is not null;

CREATE INDEX gap_explained_by_campaign on gap_explained (campaign);

CREATE INDEX handover_by_campaign on handover (campaign, household, offer);

CREATE INDEX handover_by_list on handover (printed_list) where printed_list is not null;

CREATE INDEX handover_lot_by_lot on handover_lot (lot);

CREATE INDEX household_by_import on household (import) where import is not null;

CREATE INDEX household_by_sort_key on household (sort_key, number);

CREATE INDEX household_tier_by_household on household_tier (household, from_on);

CREATE INDEX invoice_by_campaign on invoice (campaign);

CREATE INDEX lot_by_campaign on lot (campaign);

CREATE INDEX lot_by_product on lot (product);

CREATE INDEX lot_use_by_lot on lot_use (lot);

CREATE INDEX movement_by_day on movement (on_day, at);

CREATE INDEX movement_by_till on movement (till) where till is not null;

CREATE INDEX pack_by_product on pack (product);

CREATE INDEX pack_by_supplier on pack (supplier, reference);

CREATE INDEX passage_by_campaign on passage (campaign, household);

CREATE INDEX passage_by_list on passage (printed_list) where printed_list is not null;

CREATE INDEX person_by_email on person (email_key) where email_key <> '';

CREATE INDEX person_by_household on person (household, position);

CREATE INDEX person_by_name on person (name_key);

CREATE INDEX person_by_phone on person (phone_key) where phone_key <> '';

CREATE INDEX price_drift_by_campaign on price_drift (campaign);

CREATE INDEX product_vat_by_product on product_vat (product);

CREATE INDEX purchase_confirmation_by_line on purchase_confirmation (purchase_line);

CREATE INDEX purchase_delivery_by_order on purchase_delivery (purchase_order);

CREATE INDEX purchase_line_by_offer on purchase_line (offer);

CREATE INDEX purchase_order_by_campaign on purchase_order (campaign);

CREATE INDEX purchase_sent_by_order on purchase_sent (purchase_order);

CREATE INDEX reception_line_by_line on reception_line (purchase_line);

CREATE INDEX settlement_rules_by_campaign on settlement_rules (campaign);

CREATE INDEX share_by_hand_by_offer on share_by_hand (offer, stage);

CREATE INDEX share_by_offer on share (offer, stage);

CREATE INDEX shift_by_day on shift (on_day);

CREATE INDEX shift_person_by_shift on shift_person (shift);

CREATE INDEX stock_movement_by_lot on stock_movement (lot);

CREATE INDEX supplier_choice_by_campaign on supplier_choice (campaign, supplier);

CREATE INDEX supplier_payment_by_campaign on supplier_payment (campaign, supplier);
