# What the program says of itself: its file, its copies, its journal.
core-journal-intact = { $rows ->
    [one] The journal is intact: one row, nothing was altered.
   *[other] The journal is intact: { $rows } rows, nothing was altered.
}
core-journal-altered = Row { $seq } of the journal ({ $at }) was altered outside Cabas. The rows before it are intact. Keep this copy and tell the board.
core-progress = { $done } of { $total }
core-no-backup = no copy yet
core-backup-today = copy of today, { $at }
core-backup-yesterday = copy of yesterday
core-backup-days = copy of { $days } days ago
core-backup-made = The copy of { $at } is made and verified.
core-restore-lost = { $lost ->
    [0] This copy holds everything that was recorded.
    [one] One entry newer than this copy will no longer be there. The replaced file is kept.
   *[other] { $lost } entries newer than this copy will no longer be there. The replaced file is kept.
}
core-restore-unknown = The present file cannot be read: nobody knows what it holds that is newer. It is kept.
core-problem-damaged = The association's file is damaged. Nothing was written over it. You can take the last good copy.
core-problem-altered = The file was changed outside Cabas since it was last closed. Nothing was written over it. Take the last good copy, or open it as it is if you know why.
core-problem-newer = This file comes from a newer version of Cabas. It was not touched. Install the new version on this computer, then try again.
core-problem-missing = The association's file is no longer in its folder, but its copies are. You can take the last one.
core-problem-not-ours = The file named cabas.sqlite is not a file of Cabas. It was not touched. You can take the last good copy.
core-problem-read-only = You can read, but record nothing: the disk is full or the folder is protected. Make room or ask for help, then restart Cabas.
core-problem-unreadable = The association's file cannot be read for now: the disk is full or the folder is protected. It was not touched. Make room or ask for help, then restart Cabas.
core-holder-window = the Cabas window (process { $process })
core-holder-terminal = a terminal (process { $process })
core-demo-summary = The example association is ready: { $households } households.
    The March order, played from end to end: { $due } owed, { $paid } paid.
    { $journal }
    In { $folder }:
    { $papers }
core-adhesion-never = Not a member yet.
core-adhesion-valid = Member until { $until }.
core-adhesion-soon = Member until { $until }, soon to renew.
core-adhesion-expired = Adhesion ended on { $until }.
core-adhesion-label = Adhesion, { $category }
core-adhesion-cancelled-label = Adhesion cancelled, receipt { $receipt }: { $reason }
core-adhesion-recorded = { $amount } received, receipt { $receipt }. Member until { $until }.
core-adhesion-recorded-free = Member until { $until }, without payment.
core-cash-recorded = { $amount }: voucher { $voucher }. Write this number on the paper.
core-cash-reversed = Entry undone by voucher { $voucher }. Both lines stay visible.
core-cash-reversal = Reversal of voucher { $voucher }: { $reason }
core-tier = Tier
core-fund-empty = Nothing has come into this fund yet.
core-fund-holds = This fund holds { $balance }.
core-fund-lasts = This fund holds { $balance }. At { $monthly } a month it will be empty in { $month }.
core-fund-warned = This fund holds { $balance } and is running out: at { $monthly } a month it will be empty in { $month }. Talk about it before.
core-till-count-total = There is { $total }.
core-till-count-right = There is { $total }: the count is right.
core-till-count-missing = There is { $gap } less than expected. What happened?
core-till-count-over = There is { $gap } more than expected. What happened?
core-till-count-kept = { $kept } will stay in the till.
core-till-float-right = This is what the last session left: { $left }.
core-till-float-missing = The last session left { $left }: there is { $gap } less. What happened?
core-till-float-over = The last session left { $left }: there is { $gap } more. What happened?
core-till-opened = Till “{ $name }” open with { $float }. Session { $number }.
core-till-closed = Session { $number } closed: { $counted } counted, the count is right.
core-till-closed-missing = Session { $number } closed: { $counted } counted, { $gap } less than expected. The gap is written apart, voucher { $voucher }.
core-till-closed-over = Session { $number } closed: { $counted } counted, { $gap } more than expected. The gap is written apart, voucher { $voucher }.
core-till-gap-label = Cash gap, session { $number }: { $reason }
core-till-is-open = This session is open.
core-till-is-sealed = This session is closed and sealed: nothing in it has changed.
core-till-is-altered = This session was altered outside Cabas after it was closed. Compare it with the signed report and tell the board.
core-till-warning = The tills as counted hold { $counted }, the cash book says { $book }. Write in the book where this money comes from.
core-till-deposit-label = Cash deposit { $number }
core-till-deposited = { $amount } to take to the bank: deposit { $number }, voucher { $voucher }. { $kept } stays in the till.
core-till-credited-label = Cash deposit { $number }, credited by the bank
core-till-bank-gap-label = Bank's gap, deposit { $number }: { $reason }
core-till-credited = The bank credited { $amount }, as deposited.
core-till-credited-less = The bank credited { $amount }, { $gap } less than deposited. The gap is written apart, voucher { $voucher }.
core-till-credited-more = The bank credited { $amount }, { $gap } more than deposited. The gap is written apart, voucher { $voucher }.
core-year-calendar = Calendar year: 1 January to 31 December
core-year-school = School year: September to August
core-year-rolling = Twelve months from the day of payment
core-year-dates = Campaign from { $from } to { $to }
core-price-nothing = no fee
core-price-fixed = { $asked }
core-price-minimum = { $asked } or more
core-price-free = free amount, { $asked } proposed
core-price-as-wished = free amount
core-fund-none = all of it stays with the association
core-fund-excess = what exceeds { $kept } goes to the solidarity fund
core-fund-all-but = all but { $kept } goes to the solidarity fund
core-fund-all = all of it goes to the solidarity fund
core-fund-example = { $paid } paid: { $fee } as the fee, { $fund } to the fund
core-quota = at most { $quota } of the adhesions
core-waiting-place = { $category }, rank { $rank }
core-waiting = Waiting for a place in “{ $category }” since { $since }, at rank { $rank }.
core-waiting-open = A place in “{ $category }” is open for this household (waiting since { $since }, rank { $rank }).
core-adhesion-preview-cash = Record: { $amount } · Cash
core-adhesion-preview-cheque = Record: { $amount } · Cheque
core-adhesion-preview-card = Record: { $amount } · Card
core-adhesion-preview-transfer = Record: { $amount } · Transfer
core-adhesion-preview-helloasso = Record: { $amount } · HelloAsso
core-adhesion-preview-free = Record: no payment
core-adhesion-to-fund = of which { $fund } for the solidarity fund
core-account-110 = Results of the years before
core-account-401 = Suppliers
core-account-411 = Households
core-account-419 = Advances and deposits
core-account-467 = Other groups
core-account-471 = To be sorted
core-account-5112 = Cheques to deposit
core-account-512 = Bank
core-account-530 = Cash box
core-account-580 = Internal transfers
core-account-607 = Goods bought
core-account-624 = Transport
core-account-627 = Bank charges
core-account-657 = Help given
core-account-658 = Other expenses
core-account-707 = Goods sold
core-account-7085 = Carriage charged on
core-account-74 = Subsidies
core-account-754 = Gifts
core-account-7561 = Fees without counterpart
core-account-7562 = Fees with counterpart
core-account-758 = Other receipts
core-purpose-cash = Cash
core-purpose-cheque = Cheques received, before the bank
core-purpose-card = Card payments
core-purpose-transfer = Transfers received
core-purpose-helloasso = HelloAsso
core-purpose-bank = Bank account
core-purpose-on-the-way = Cash on its way to the bank
core-purpose-household = Household accounts
core-purpose-fee = Fees
core-purpose-gift = Gifts
core-purpose-sale = Sales
core-purpose-gap-gain = Cash box: more than expected
core-purpose-gap-loss = Cash box: less than expected
core-purpose-bank-fee = Charges of the bank
core-purpose-aid = Help given from a fund
core-purpose-other-group = What other groups owe
core-purpose-carried = Results of past years
core-purpose-unsorted = To be sorted later
core-books-opened = The year from { $from } to { $to } is open.
core-books-closed = The year { $year } is closed, with { $result } more than at its beginning. Nothing more is written there. Print the financial report, export the FEC, and keep both for ten years with the vouchers.
core-books-closed-loss = The year { $year } is closed, with { $result } less than at its beginning. Nothing more is written there. Print the financial report, export the FEC, and keep both for ten years with the vouchers.
core-books-warn-bank = { $count ->
    [one] One line of the bank statement is not explained yet.
   *[other] { $count } lines of the bank statement are not explained yet.
}
core-books-warn-cheques = { $count ->
    [one] One cheque has not been taken to the bank yet.
   *[other] { $count } cheques have not been taken to the bank yet.
}
core-bank-imported = { $added ->
    [one] One line added
   *[other] { $added } lines added
}{ $known ->
    [0] {""}
    [one] , one known already
   *[other] , { $known } known already
}{ $unread ->
    [0] {""}
    [one] , one line of the file left aside
   *[other] , { $unread } lines of the file left aside
}.
core-bank-suggests-one = { $day }, voucher { $voucher }: { $label } { $who }
core-bank-suggests-several = { $count } payments ({ $method }) from { $first } to { $last }
core-bank-matched = { $amount }: matched with { $vouchers }.
core-bank-unmatched = { $amount }: the line is to be matched again. The entries stay.
core-bank-recorded = { $amount }: written and matched, voucher { $voucher }.
core-bank-no-words = Line of the bank
core-cheque-waiting = To be deposited between { $from } and { $until }.
core-cheque-due = To be deposited by { $until } at the latest.
core-cheque-expiring = Deposit it soon: it is worth nothing after { $until }.
core-cheque-expired = Worth nothing since { $until }: note it as come back and ask for another cheque.
core-cheque-deposited = Taken to the bank on { $day }, deposit { $deposit }.
core-cheque-bounced = Came back unpaid on { $day }: { $reason }
core-cheque-undone = Its payment is undone: the cheque is to be given back.
core-cheque-of-several = { $amount }: { $sentence }
core-cheque-deposit-label = Deposit of cheques { $number } ({ $count })
core-cheque-deposit-made = { $count ->
    [one] Deposit { $number }: one cheque, { $amount }, voucher { $voucher }.
   *[other] Deposit { $number }: { $count } cheques, { $amount }, voucher { $voucher }.
}
core-cheque-bounced-label = Cheque come back unpaid, { $drawer }: { $reason }
core-cheque-bounced-made = Cheque of { $amount } came back, voucher { $voucher }. What it paid is owed again; what the household received does not change.
core-account-even = Nothing to pay.
core-account-owes = Owes { $amount }.
core-account-advance = Has { $amount } in advance.
core-account-floor-refuse = A household may owe up to { $floor }; beyond that, Cabas refuses.
core-account-floor-warn = A household may owe up to { $floor }; beyond that, Cabas warns.
core-account-floor-none = There is no limit to what a household may owe.
core-account-beyond-floor = { $household } now owes { $owed }, more than the limit of { $floor }.
core-account-charged = { $amount } noted, voucher { $voucher }. { $stands }
core-account-credited = { $amount } noted in its favour, voucher { $voucher }. { $stands }
core-account-refund-label = Advance given back
core-account-gift-label = Advance given to the association
core-account-refunded = { $amount } given back, voucher { $voucher }. { $stands }
core-account-given = { $amount } given to the association, voucher { $voucher }. { $stands }
core-account-exact = { $paid } for { $due }: the sum is right.
core-account-short = { $paid } for { $due }: { $rest } is missing.
core-account-rest = { $paid } for { $due }: { $rest } is left.
core-account-choice-change = Give { $amount } back
core-account-choice-credit = Keep { $amount } in advance for { $household }
core-account-choice-gift = { $amount } as a gift to the association
core-account-payment-label = Payment, { $households }
core-account-paid = { $amount } received, voucher { $voucher }.
core-account-paid-change = { $amount } received, { $change } given back, voucher { $voucher }.
core-cheque-kept = Cheque kept, not yet taken to the bank.
core-cheque-cancelled = Payment undone by voucher { $voucher }. The cheque is to be given back.
core-purpose-subsidy = Subsidies
core-adhesion-preview-advance = Record: { $amount } taken from their advance
core-adhesion-recorded-advance = { $amount } taken from their advance, receipt { $receipt }. Adhesion until { $until }.
core-fund-overdrawn = This fund is below zero ({ $balance }): a gift that was undone had already been used. Put the difference in.
core-campaign-title = { $number ->
   *[other] Order of { $month }
}
core-basket-more = up to { $quantity } more
core-basket-less = up to { $quantity } less
core-basket-nothing = nothing
core-basket-price-step = { $price } per { $step }
core-basket-price-piece = { $price } each
core-basket-price-kilo = { $price }/kg
core-basket-price-litre = { $price }/L
core-basket-needs-nothing = nothing so far
core-basket-needs-first = { $quantity }: { $pack } { $percent }% full
core-basket-needs-whole = { $whole ->
    [1] { $quantity }: 1 { $pack }, nothing left over
   *[other] { $quantity }: { $whole } × { $pack }, nothing left over
}
core-basket-needs-next = { $whole ->
    [1] { $quantity }: 1 { $pack } + { $rest }, { $pack } no. 2 at { $percent }%
   *[other] { $quantity }: { $whole } × { $pack } + { $rest }, { $pack } no. { $next } at { $percent }%
}
core-basket-needs-part-first = { $quantity }: { $part } { $pack } { $percent }% full
core-basket-needs-part-whole = { $quantity }: { $packs } × { $pack }, nothing left over
core-basket-needs-part-next = { $quantity }: { $packs } × { $pack } + { $rest }, then { $part } { $pack } at { $percent }%
core-basket-adhesion-ends = Membership until { $until }, before the pickup on { $day }.
core-basket-adhesion-free = No fee asked.
core-basket-tried = No answer on { $day }.
core-basket-tried-by = No answer on { $day }, { $who }.
core-basket-replaced = Replaced by form no. { $new }.
core-basket-told-replaced = Form no. { $old } no longer counts: no. { $new } replaces it.
core-basket-slip-withdrawn = { $name } (withdrawn from the order)
core-basket-told-late = Late form: it will be served from what is left, in order of arrival.
core-basket-file-no-place = The place “{ $place }” is not one of this order here: these households go to their usual place. Check their forms.
core-basket-told-clipped = What was accepted above or below was cut to what is possible.
core-basket-no-place = Place to be chosen
core-basket-minimum-missing = { $value } without VAT; { $missing } missing to the minimum of { $limit }.
core-basket-minimum-reached = { $value } without VAT: the minimum of { $limit } is reached.
core-basket-carriage-missing = { $missing } missing to free carriage, from { $limit }.
core-basket-carriage-reached = Free carriage, from { $limit }.
core-campaign-prepared = Being prepared. Planned from { $opens } to { $day } at { $hour }.
core-campaign-open = { $days ->
    [0] Open: forms are taken today until { $hour }.
    [one] Open: forms are taken until tomorrow, { $day }, at { $hour }.
   *[other] Open: forms are taken until { $day } at { $hour }, { $days } more days.
}
core-campaign-over = Open, but the deadline has passed ({ $day } at { $hour }): forms typed now are late.
core-campaign-closed = Closed. Quantities are still to be fitted to the packs.
core-campaign-adjusted = Adjusted. The suppliers are still to be told.
core-campaign-ordered = Ordered from the suppliers. Pickup from { $pickup }.
core-campaign-ordered-no-day = Ordered from the suppliers.
core-campaign-received = The goods have come. Pickup from { $pickup }.
core-campaign-distributing = Goods are being handed out.
core-campaign-settled = Settled: everything is handed out and counted.
core-campaign-close-it = The deadline has passed. Close the order to know the quantities.
core-campaign-carriage-left-out = “{ $supplier }” charges carriage ({ $carriage }) and the prices count none of it (0%). Change this share if the prices are to include it.
core-campaign-allergens-since = Since they were announced, these products contain something else: { $names }. The printed catalogue does not say so: print the allergen correction.
core-campaign-label-unread = Nobody has read the label of what comes instead of a product: { $names }. Read it, then say in the supplier's answer which product of the catalogue it is.
core-allergens-unread = allergens not yet read on the label
core-allergen-traces = { $name } (traces)
core-allergen-contained = { $name }
core-campaign-price-ends = { $offers ->
    [one] One price is not sure until the last pickup ({ $pickup }): { $names }. Ask the supplier.
   *[other] { $offers } prices are not sure until the last pickup ({ $pickup }): { $names }. Ask the suppliers.
}
core-campaign-price-end-of = { $name } (until { $day })
core-campaign-no-price = no price today
core-campaign-archived = no longer in the catalogue
core-campaign-no-supplier = its supplier is no longer there
core-campaign-offered-again = Offered again
core-campaign-numbered-again = New number, before the opening
core-campaign-carriage-changed = Share of carriage changed, before the opening
core-list-case = pack
core-list-piece = piece
core-list-pieces = { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
}
core-list-price-pack = { $net ->
    [yes] { $amount } for { $content } without VAT
   *[no] { $amount } for { $content }
}
core-list-price-kg = { $net ->
    [yes] { $amount } a kg without VAT
   *[no] { $amount } a kg
}
core-list-price-litre = { $net ->
    [yes] { $amount } a litre without VAT
   *[no] { $amount } a litre
}
core-list-price-piece = { $net ->
    [yes] { $amount } a piece without VAT
   *[no] { $amount } a piece
}
core-list-change-breaks = the price breaks are no longer told
core-list-change-net = the price is now without VAT
core-list-change-gross = the price now includes VAT
core-list-change-content = content: { $before } → { $after }
core-list-change-vat = VAT: { $before } → { $after }
core-list-change-deposit = deposit: { $before } → { $after }
core-list-change-reference = new reference: { $after }
core-list-change-back = comes back from the archive
core-list-change-rest = other details of the catalogue
core-allergen-gluten = gluten
core-allergen-crustaceans = crustaceans
core-allergen-eggs = eggs
core-allergen-fish = fish
core-allergen-peanuts = peanuts
core-allergen-soya = soya
core-allergen-milk = milk
core-allergen-nuts = nuts
core-allergen-celery = celery
core-allergen-mustard = mustard
core-allergen-sesame = sesame
core-allergen-sulphites = sulphites
core-allergen-lupin = lupin
core-allergen-molluscs = molluscs
core-label-organic = organic
core-label-conversion = in conversion to organic
core-label-fair = fair trade
core-label-local = local
core-label-insertion = back-to-work scheme
core-picture-carrot = carrot
core-picture-salad = salad
core-picture-apple = apple
core-picture-citrus = citrus fruit
core-picture-cherry = cherries
core-picture-grape = grapes
core-picture-banana = banana
core-picture-wheat = wheat, flour, pasta
core-picture-bean = pulses
core-picture-nut = nuts
core-picture-droplet = oil, liquid
core-picture-egg = egg
core-picture-milk = milk, dairy
core-picture-beef = meat
core-picture-drumstick = poultry
core-picture-ham = cured meat
core-picture-fish = fish
core-picture-croissant = bread, pastry
core-picture-cookie = biscuit
core-picture-candy = sugar, sweets
core-picture-coffee = coffee, tea
core-picture-leaf = herbs, spices
core-picture-soup = meal, soup
core-picture-cup-soda = drink
core-picture-wine = wine
core-picture-soap = soap
core-picture-spray-can = cleaning
core-picture-baby = baby
core-picture-package = other
core-part-goods = producer, supplier
core-part-carriage = carriage
core-part-vat = VAT
core-part-loss = expected loss
core-part-funds = rounding, to the fund
core-catalogue-pieces = { $count ->
    [one] { $count } piece
   *[other] { $count } pieces
}
core-catalogue-piece = piece
core-catalogue-by-piece = by the piece
core-catalogue-by = per { $step }
core-catalogue-pack = { $name } of { $content }
core-catalogue-asked-net = { $price } without VAT per { $per }
core-catalogue-asked-gross = { $price } with VAT per { $per }
core-catalogue-asked-from = from { $from }: { $asked }
core-catalogue-each = { $price } each
core-catalogue-for-pieces = { $price } for { $count }
core-catalogue-for = { $price } for { $step }
core-catalogue-weighed = { $per_kg } invoiced = { $per_l } ({ $density } per litre)
core-catalogue-price-ends = The price of “{ $pack }” ends on { $day }, and none is noted after it.
core-missing-pack = No pack: nobody knows where to order it, or at what price.
core-missing-price = No price today: { $pack }.
core-missing-price-yet = No price yet: { $pack }, from { $day }.
core-missing-all-allergens = None of the 14 allergens is stated.
core-missing-allergens = Allergens not stated: { $names }.
core-missing-family = No family: it would stand alone at the end of the catalogue.
core-bulk-frozen = frozen product
core-bulk-infant = infant food
core-bulk-supplement = food supplement
core-bulk-raw-milk = raw milk
core-bulk-heated-milk = heat-treated liquid dairy
core-bulk-biocide = biocide
core-bulk-raw-pet-food = raw pet food
core-bulk-olive-oil = Olive oil: European rules want closed containers of 5 litres at most. Prefer them to bulk.
core-bulk-serve = In bulk, this product is served by somebody, or comes from a dispenser made for it. Choose “served by somebody”.
core-supplier-minimum = smallest order { $amount }
core-supplier-carriage = carriage { $amount }
core-supplier-free = free carriage from { $amount }
core-supplier-delay = { $days ->
    [one] delivers in { $days } day
   *[other] delivers in { $days } days
}
core-supplier-payment = { $days ->
    [one] to be paid within { $days } day
   *[other] to be paid within { $days } days
}
core-part-funds-gives = rounding, from the fund
core-till-deposit-taken-back = Deposit { $number } taken back by voucher { $voucher }: the { $amount } are in the cash box again. Both lines stay visible.
core-cheque-deposit-taken-back = Deposit { $number } taken back by voucher { $back }: { $count ->
    [one] the cheque is
   *[other] the { $count } cheques are
 } in the box again ({ $amount }, voucher { $voucher }).
core-cash-warn-large = { $amount } in cash at once: from { $limit } the law limits payments in cash. Check the amount, or prefer a transfer or a cheque.
core-cash-warn-below-zero = The cash book is at { $balance }: a box never holds less than nothing. An income is missing, or an expense is written twice.
core-basket-needs-missing = { $quantity } missing
core-basket-box-fill = Since { $day } at { $hour } packs are only completed: a change must not begin a new one.
core-campaign-shortage-largest-remainder = In proportion
core-campaign-shortage-largest-remainder-says = When there is not enough, each gets a share in proportion to what was asked. What cannot be cut goes to whoever is furthest from that share; of equals, who comes first this time comes second the next.
core-campaign-shortage-equal = Equal shares
core-campaign-shortage-equal-says = When there is not enough, each gets as much as the others, up to what was asked.
core-campaign-shortage-small-first = Small requests first
core-campaign-shortage-small-first-says = When there is not enough, the smallest requests are served in full first.
core-campaign-shortage-arrival = In order of arrival
core-campaign-shortage-arrival-says = When there is not enough, forms are served in the order they came in.
core-campaign-shortage-priority = By the rule the group voted
core-campaign-shortage-priority-says = When there is not enough, we serve in the order the group voted, then each in proportion to what was asked.
core-campaign-shortage-draw = By drawing lots
core-campaign-shortage-draw-says = When there is not enough, lots are drawn. The draw is noted and can be done again before you.
core-campaign-carriage-value = By price
core-campaign-carriage-value-says = Carriage is split by the price of what each received.
core-campaign-carriage-weight = By weight
core-campaign-carriage-weight-says = Carriage is split by the weight of what each received.
core-campaign-carriage-household = By household
core-campaign-carriage-household-says = Carriage is split equally among the households that received something.
core-campaign-box-fill = From { $day } at { $hour } packs are only completed: a change must not begin a new one.
core-campaign-stock-budget = At most { $budget } stay in stock.
core-purpose-purchase = Goods bought
core-purpose-carriage = Carriage invoiced
core-purpose-supplier = What suppliers are owed
core-purpose-invoice-gap = Cents of difference on an invoice
core-purpose-deposit = Deposits owed to households
core-purpose-carriage-sold = Carriage charged to households
core-purchases-carriage = Carriage, with VAT: { $said }
core-purchases-carriage-of = { $supplier } { $carriage }
core-purchases-none = No order to suppliers yet.
core-purchases-to-send = { $orders ->
    [one] { $orders } order is still to be sent.
   *[other] { $orders } orders are still to be sent.
    }
core-purchases-sent = { $answers ->
    [one] Everything is sent; { $answers } supplier has not confirmed everything yet.
   *[other] Everything is sent; { $answers } suppliers have not confirmed everything yet.
    }
core-purchases-confirmed = Everything is sent, and every supplier has answered.
core-purchases-astray = { $products ->
    [one] This product is not ordered as it was decided: { $names }. Withdraw the order it stands on, then prepare it again.
   *[other] These products are not ordered as it was decided: { $names }. Withdraw the orders they stand on, then prepare them again.
    }
core-purchase-status-to-send = to be sent
core-purchase-status-sent = sent on { $day } { $channel ->
    [phone] by phone
    [fax] by fax
    [visit] in person
    [paper] on paper
   *[email] by e-mail
    }, waiting for an answer
core-purchase-status-confirmed = sent on { $day } { $channel ->
    [phone] by phone
    [fax] by fax
    [visit] in person
    [paper] on paper
   *[email] by e-mail
    }, everything is answered
core-purchase-status-withdrawn = withdrawn: { $reason }
core-purchase-under-minimum = { $value } without VAT for a minimum of { $minimum }: { $missing } is missing.
core-purchase-grown = A line was added after it was sent: tell the supplier, then note that you sent it again.
core-purchase-packs = { $count ->
    [one] { $packs } pack
   *[other] { $packs } packs
    }
core-purchase-piece = piece
core-purchase-no-answer = no answer yet
core-purchase-confirmed = { $quantity }, as ordered
core-purchase-changed = { $quantity } instead of { $ordered }: { $packs }, { $price }
core-purchase-beside-name = { $before } or { $product }
core-purchase-replaced-name = { $product } (instead of { $before })
core-purchase-replaced-reason = The supplier replaced it
core-purchase-replaced = replaced by { $instead }: { $quantity }, { $packs }, { $price }
core-purchase-refused = does not come ({ $ordered } ordered)
core-invoice-entry = Invoice { $reference } of { $supplier }
core-credit-note-entry = Credit note { $reference } of { $supplier }
core-invoice-cancel-entry = Cancellation of { $reference } ({ $total }): { $reason }
core-invoice-difference = The supplier's total holds: the difference of { $difference } goes to account { $account }.
core-invoice-differs = invoiced { $quantity }, { $invoiced } without VAT; confirmed { $coming }, { $confirmed } without VAT (difference { $more })

core-consolidation-way-down = Round down
core-consolidation-way-up = Round up
core-consolidation-way-up-with-spare = Complete with the extra wishes
core-consolidation-way-price-break = Go up to the quantity price
core-consolidation-way-smaller-pack = Take smaller
core-consolidation-way-other-pack = Take another pack
core-consolidation-way-several = Mix the packs
core-consolidation-way-drop = Do not order
core-consolidation-way-typed = By hand
core-consolidation-way-nothing = Nothing to buy
core-consolidation-no-packs = nothing to buy
core-consolidation-dropped = { $households ->
    [0] nobody is served
    [1] 1 household is not served
   *[other] { $households } households are not served
}
core-consolidation-short = { $quantity } missing
core-consolidation-less = of which { $quantity } that households accept to go without
core-consolidation-touched = { $households ->
    [1] 1 household touched
   *[other] { $households } households touched at most
}
core-consolidation-spare = { $quantity } for the extra wishes
core-consolidation-late = { $quantity } for the late forms
core-consolidation-left = { $quantity } left, worth { $cents }
core-consolidation-keeps = it keeps
core-consolidation-spoils = it does not keep
core-consolidation-shelf = { $quantity } of the stock is left, { $cents }
core-consolidation-exact = exactly what is needed
core-consolidation-choice = { $packs }: { $effects }
core-consolidation-asked = { $households ->
    [0] { $quantity } asked for
    [1] { $quantity } asked for by 1 household
   *[other] { $quantity } asked for by { $households } households
}
core-consolidation-asked-pieces = { $households ->
    [0] { $quantity } asked for
    [1] { $quantity } asked for by 1 household
   *[other] { $quantity } asked for by { $households } households
}
core-consolidation-stock = less { $quantity } in stock
core-consolidation-loss = plus { $loss } of loss
core-consolidation-need = { $why }: { $quantity } to buy
core-consolidation-again = Demand went from { $before } to { $now } since it was decided: decide again.
core-consolidation-again-spare = What households accept beyond or below changed since it was decided: decide again.
core-consolidation-again-stock = Stock went from { $before } to { $now } since it was decided: decide again.
core-consolidation-again-pack = Decided: { $decided }. The product is now offered in { $now }: decide again.
core-consolidation-again-available = Decided: { $quantity }, but the supplier has only { $available }: decide again.
core-consolidation-no-price = The pack on offer ({ $pack }) has no price today. Give it a price in the catalogue.
core-consolidation-to-decide = { $lines ->
    [0] Everything is decided.
    [1] 1 product waits for a decision; it counts here as proposed.
   *[other] { $lines } products wait for a decision; they count here as proposed.
}
core-consolidation-over-budget = { $apart } too much for the { $budget } that stock may cost
core-consolidation-in-budget = { $apart } left of the { $budget } that stock may cost
core-consolidation-short-in-all = { $products ->
    [0] Nothing is missing.
    [1] 1 product is missing (households touched: { $households }).
   *[other] { $products } products fall short: { $households } wishes of households touched.
}
core-consolidation-in-all = { $cost } in all, of which { $surplus } stay in stock.
core-consolidation-in-all-shelf = { $cost } in all; { $surplus } stay in stock, of which { $shelf } is there already.
core-shared-pack-others = If one does not come, the others take that part.
core-shared-pack-stock = If one does not come, that part goes to the stock.
core-shared-pack-household = If one does not come, { $household } takes that part.
core-shared-pack-line = { $name }, { $pack }: { $parts }. { $fallback }

core-consolidation-beyond = { $cents } more for { $quantity } more
core-consolidation-weeks = { $count ->
    [1] 1 week of orders
   *[other] { $count } weeks of orders
}
core-consolidation-months = { $count ->
    [1] 1 month of orders
   *[other] { $count } months of orders
}
core-consolidation-plan-nearest = Each product is proposed nearest to what is asked. Give stock a budget to serve more households.
core-consolidation-plan-budget = Proposed at best for { $budget } of stock at most: { $stays } stay in stock, and { $lacks } of goods are missing.
core-consolidation-plan-shelf = What is in stock already and nobody asks is worth { $shelf } by itself: the { $budget } are passed without buying anything.
core-consolidation-plan-short = Serving everybody here too would pass this budget, or let goods spoil: { $names }.
core-consolidation-out-top-up = Top up
core-consolidation-out-pay-carriage = Pay carriage
core-consolidation-out-postpone = Postpone
core-consolidation-out-drop = Order nothing there
core-consolidation-out-as-it-is = Order as it is
core-consolidation-out-top-up-costs = { $cents } more: { $packs }, to keep in stock; { $total }
core-consolidation-out-top-up-saves = { $cents } less: { $packs }, to keep in stock; { $total }
core-consolidation-out-pay-carriage-costs = { $total }
core-consolidation-out-postpone-costs = { $lines ->
    [1] { $cents } less: 1 product is postponed, households must be told; { $total }
   *[other] { $cents } less: { $lines } products are postponed, households must be told; { $total }
}
core-consolidation-out-drop-costs = { $lines ->
    [1] { $cents } less: 1 product is not ordered, households must be told; { $total }
   *[other] { $cents } less: { $lines } products are not ordered, households must be told; { $total }
}
core-consolidation-out-as-it-is-costs = if the supplier accepts: { $total }
core-consolidation-out-total = { $total } to pay them in all, VAT included
core-consolidation-out-total-carriage = { $total } to pay them in all, VAT included, { $carriage } of it carriage
core-consolidation-thanks-to-stock = Reached thanks to { $surplus } of goods that stay in stock.
# Stock
core-stock-measured-loss = { $campaigns ->
    [one] Measured on the last settled order: { $loss }.
   *[other] Measured on { $campaigns } settled orders: { $loss }.
}
core-stock-empty = Nothing is in stock.
core-stock-there = { $count ->
    [one] One product in stock.
   *[other] { $count } products in stock.
}
core-stock-past-then = Does not keep until { $day }: it is not promised.
core-stock-kept-for = Kept for “{ $title }”.
core-stock-best-before = best before { $day }
core-stock-use-by = use by { $day }
core-stock-lot = lot { $reference }
core-stock-came-on = came on { $day }
core-stock-kind = { $kind ->
    [reception] reception
    [opening] opening stock
    [count] inventory
    [loss] loss
    [breakage] breakage
    [gift] gift
    [tasting] tasting
    [handed_over] handed to a household
    [transfer] passed on to another group
    [return] return
   *[reversal] taken back
}
core-stock-taken-back = taken back: { $kind }
core-stock-transfer-entry = Passed on to { $group }: { $product }, { $quantity }
core-stock-transfer-back-entry = Transfer taken back: { $reason }

# Réceptions
core-reception-less = { $quantity } less than expected
core-reception-more = { $quantity } more than expected
core-reception-line = { $name }: { $difference }
core-reception-no-order = No supplier order awaits a delivery.
core-reception-all-counted = All that was to come is counted.
core-reception-waiting = { $count ->
    [one] One line is left to count.
   *[other] { $count } lines are left to count.
}
core-reception-packs = { $count } × { $pack }
core-reception-counted = { $count } × { $content } = { $quantity }
core-reception-too-warm = It came at more than 4 °C. Decide with the driver: refuse it, or keep it and note so.
core-sharing-rule-largest-remainder = each in proportion to what was asked
core-sharing-rule-equal = the same quantity for all, up to what each asked
core-sharing-rule-small-first = the smallest requests first
core-sharing-rule-arrival = in the order in which the requests came
core-sharing-rule-priority = in the order of priority that the group chose
core-sharing-rule-draw = by drawing lots
core-sharing-carriage-value = by the value of the goods delivered, at the cost price
core-sharing-carriage-weight = by the weight of the goods delivered; what is counted in pieces has no known weight
core-sharing-carriage-household = in equal parts between the households served
core-sharing-basis-received = on what came and is shared
core-sharing-basis-adjusted = on what is ordered and shared; computed again once the delivery is shared
core-sharing-dropped = { $households ->
    [one] This product is not ordered: the household that asked for it gets none.
   *[other] This product is not ordered: the { $households } households that asked for it get none.
}
core-sharing-lacks = { $quantity } of { $wanted } are missing: { $rule }.
core-sharing-lacks-some-cede = { $quantity } of { $wanted } are missing: first from those who accept less, then { $rule }.
core-sharing-heavier = Everybody has what was asked. The pieces weighed { $quantity } more, shared among those who take some.
core-sharing-agreed-first = Households that share a pack took their part first.
core-sharing-their-turn = Others asked the same, and it was their turn this time.
core-sharing-exact = Everybody has what was asked.
core-sharing-over = Everybody has what was asked. There is { $quantity } more: for those who accept more, then the late forms; { $left } for the stock.
core-sharing-undecided = To be decided first: nobody said yet what is ordered of this product.
core-sharing-not-come = Nothing of this product came yet.
core-sharing-hand-too-much = By hand { $given } are given; there is only { $usable }. Correct a quantity given by hand.
core-sharing-stale = { $households ->
    [one] Shared between { $households } household when there was { $before }; there is now { $now }. To be shared again.
   *[other] Shared between { $households } households when there was { $before }; there is now { $now }. To be shared again.
}
core-sharing-enough-by-hand = { $households ->
    [one] There is enough for the { $wanted } asked, but a correction by hand gives less to { $households } household; { $left } for the stock.
   *[other] There is enough for the { $wanted } asked, but a correction by hand gives less to { $households } households; { $left } for the stock.
}
core-sharing-stale-asked = { $households ->
    [one] Since it was shared, { $households } household asks otherwise, or a correction by hand changed. To be shared again.
   *[other] Since it was shared, { $households } households ask otherwise, or corrections by hand changed. To be shared again.
}
core-sharing-stale-otherwise = Since it was shared, the rule or an agreement between households changed. To be shared again.
core-sharing-agreement = Shared between households, { $pack }: { $parts }. Each takes its part first; that of a household that asked nothing goes as agreed.
core-sharing-agreement-not-whole = Shared between households, { $pack }: { $parts }. There is not enough for this whole pack: these households follow the rule like the others.
core-sharing-to-share = { $products ->
    [0] All that can be is shared.
    [one] { $products } product is to be shared.
   *[other] { $products } products are to be shared.
}
core-bill-label = Order “{ $title }”
core-bill-label-again = “{ $title }”: bill made again
core-bill-label-corrected = “{ $title }”, correction: { $reason }
core-bill-empties = bottles and jars
core-bill-carriage = Carriage, { $label }
core-bill-deposit = Deposit, { $label }
core-bill-deposit-back = Deposit given back, { $label }
core-bill-drift = Price changed on the invoice, { $label }
core-bill-correction = Correction: { $label }
core-bill-to-bill = Bill to make
core-bill-changed = Changed: bill to make again
core-bill-paid-part = { $method }: { $amount }, a part of a payment for several households
core-bill-paid-also = { $method }: { $amount } of { $whole } paid, the rest settled another debt
core-bill-paid = { $method }: { $given } given{ $has_change ->
    [yes] , { $change } in change
   *[no] { "" }
}{ $has_gift ->
    [yes] , { $gift } left as a gift
   *[no] { "" }
}
core-bill-fund-gives = { $fund }: gives { $amount }
core-bill-fund-gets = { $fund }: gets { $amount }
core-bill-fund-empty = { $fund }: nothing is left to give. Bring money in or choose a second fund; nobody loses their price.
core-fund-name-solidarity = Solidarity fund
core-fund-name-suspended = Suspended orders
core-fund-name-subsidy = Subsidy
core-fund-name-contingency = Contingencies
core-drift-label = Price changed on the invoice: { $product } (“{ $title }”)
core-drift-says = announced { $announced }, invoiced { $invoiced } for { $unit }; on { $quantity } handed over: { $amount }
core-drift-fund = the contingency fund
core-drift-members = the households, on what they took
core-drift-next = the price of the next order
core-settlement-early = Nothing came yet: bills are made from the reception on.
core-settlement-nobody = Nobody took anything home yet.
core-settlement-open = { $left ->
    [0] Every bill is up to date.
    [one] One bill is to be made.
   *[other] { $left } bills are to be made.
} { $count ->
    [one] One household in all.
   *[other] { $count } households in all.
}
core-settlement-settled = Settled: only corrections are left.
core-reconcile-all = Everything is explained: the order may be settled.
core-reconcile-left = { $bills ->
    [0] The bills are up to date.
    [one] One bill is to be made.
   *[other] { $bills } bills are to be made.
} { $left ->
    [0] Every gap is explained.
    [one] One gap is left to explain.
   *[other] { $left } gaps are left to explain.
}
core-reconcile-left-since = { $left ->
    [one] This order has ended. One gap has changed since: say why.
   *[other] This order has ended. { $left } gaps have changed since: say why.
}
core-reconcile-waiting = { $count ->
    [one] Goods still wait for one household: hand them over, or say under “Absent” what becomes of them.
   *[other] Goods still wait for { $count } households: hand them over, or say under “Absent” what becomes of them.
}
core-gap-goods = { $name }: { $quantity } not handed over
core-gap-stock = { $name }: a stock gap of { $quantity }
core-gap-money = { $name }: { $amount } to pay
core-producer-says = { $invoiced } invoiced, { $paid } paid, { $left } to pay
core-producer-payment = Payment to { $supplier } (“{ $title }”)
core-pickup-nothing = Nothing was taken.
core-pickup-less = { $gap } short: top it up, or leave it; only what is handed over counts.
core-pickup-more = { $gap } more than planned.
core-pickup-besides = { $gap } besides, from what was left.
core-pickup-no-place = Place to be asked
core-pickup-place = { $place }, { $day }, { $from } to { $to }
core-pickup-lines = { $done ->
    [one] { $done } line of { $all }
   *[other] { $done } lines of { $all }
}
core-pickup-noted = { $product }: { $quantity }.
core-pickup-noted-at = noted at { $hour }: { $quantity }
core-pickup-taken-back = { $product }: the line is taken back, it waits again.
core-pickup-taken-off = { $product }: the line is taken back.
core-pickup-on-the-sheet = Ticked on the printed list
core-pickup-all = { $count ->
    [0] There was nothing left to note.
    [one] { $count } line noted as planned.
   *[other] { $count } lines noted as planned.
}
core-pickup-all-typed = { $count ->
    [one] { $count } line typed by hand stayed as it was.
   *[other] { $count } lines typed by hand stayed as they were.
}
core-pickup-all-to-weigh = { $count ->
    [one] { $count } line is to be weighed.
   *[other] { $count } lines are to be weighed.
}
core-pickup-no-lot = { $product }: no lot is known in stock. The handover is noted, the stock did not move.
core-pickup-below-zero = { $product }: { $quantity } more left than the stock had. The handover is noted; count the lot after the distribution.
core-pickup-day = { $served ->
    [one] { $served } household of { $all } served, absent or put off: { $absent }
   *[other] { $served } households of { $all } served, absent or put off: { $absent }
}
core-pickup-stand = { $count ->
    [0] { $handed } handed over; nobody waits any more
    [one] { $handed } handed over; { $left } left for { $count } household
   *[other] { $handed } handed over; { $left } left for { $count } households
}
core-pickup-lot-below = { $quantity } more left than expected: to be counted
core-pickup-lot-loose = { $quantity } left
core-pickup-lot-packs = { $packs } × { $pack } left
core-pickup-lot-both = { $packs } × { $pack } and { $quantity } left
core-pickup-lot-use = { $what ->
    [opened] opened on { $at }
   *[finished] finished on { $at }
}
core-pickup-waiting = { $count ->
    [0] Nothing waits: all is fetched or settled.
    [one] { $count } household did not fetch what waits for it.
   *[other] { $count } households did not fetch what waits for them.
}
core-pickup-absence-rule = { $days ->
    [0] Does not wait
    [one] Waits { $days } day
   *[other] Waits { $days } days
}{ $then ->
    [stock] { "" }, then goes back to stock
   *[give] { "" }, then is given away
}{ $charged ->
    [yes] { "" }; the household owes it.
   *[no] { "" }; the household owes nothing.
}
core-pickup-waits = { $outcome ->
    [kept] Waits until { $until }, { $then ->
        [stock] then goes back to stock.
       *[give] then is given away.
    }
    [stock] Waits no more: goes back to stock.
   *[given] Waits no more: to be given away today.
}
core-pickup-list = List no. { $number }
core-pickup-list-typed = { $typed ->
    [0] no household of { $all } typed in
    [one] { $typed } household of { $all } typed in
   *[other] { $typed } households of { $all } typed in
}
core-pickup-paper = { $paper ->
    [pickup_sheets] Pickup sheets
    [stand_sheets] Stand sheets
    [sign_in_list] Sign-in list
   *[paper_kit] Paper kit for emergencies
}
core-pickup-reentered = { $household }: { $count ->
    [0] nothing new
    [one] { $count } line typed in
   *[other] { $count } lines typed in
}{ $same ->
    [0] { "" }.
    [one] { "" }; { $same } line was noted already, it counts once.
   *[other] { "" }; { $same } lines were noted already, they count once.
}
core-pickup-recall = { $count ->
    [0] No household got any of it through this program.
    [one] { $count } household to warn (certain: { $certain }, likely: { $likely }, possible: { $possible })
   *[other] { $count } households to warn (certain: { $certain }, likely: { $likely }, possible: { $possible })
}
core-pickup-recall-when = { $title }, { $day }
core-pickup-lighter = { $gap } less than planned: the weight handed over counts.
core-pickup-gone = { $outcome ->
    [stock] Nobody came: put back into stock.
   *[given] Nobody came: given away.
}

# Volunteers
core-volunteers-says = { $shifts ->
    [0] No shift yet. Say which hands you need.
   *[other] { $shifts ->
        [one] 1 shift
       *[other] { $shifts } shifts
    }: { $missing ->
        [0] everybody is found.
        [one] 1 person is missing.
       *[other] { $missing } persons are missing.
    }
}
core-volunteers-people = { $missing ->
    [0] { $there ->
        [one] 1 person of { $needed }: full.
       *[other] { $there } persons of { $needed }: full.
    }
   *[other] { $there ->
        [0] Nobody yet, { $needed } needed.
        [one] 1 person of { $needed }: { $missing } missing.
       *[other] { $there } persons of { $needed }: { $missing } missing.
    }
}
core-volunteers-when = { $day }, { $from } to { $to }
core-volunteers-hours = { $hours } h
core-volunteers-hours-minutes = { $hours } h { $minutes } min
core-volunteers-coming = is coming
core-volunteers-not-coming = is not coming any more
core-volunteers-was-there = was there, { $hours }
core-volunteers-given = { $shifts ->
    [0] no hours yet
    [one] { $hours } in 1 shift
   *[other] { $hours } in { $shifts } shifts
}{ $coming ->
    [0] {""}
    [one] , 1 shift to come
   *[other] , { $coming } shifts to come
}
core-basket-gave-up-line = { $name } { $before } → { $after }
core-basket-gave-up = { $name }: { $total } are asked now. If it was decided, it is to be decided again in the adjustment.
core-basket-gave-up-ordered = { $name }: { $total } are asked now. The supplier has the order already: share again, what is left goes to spare wishes, to late forms, then to the stock.
core-sharing-loses = { $households ->
    [0] If nothing else comes, nobody receives less than planned.
    [one] If nothing else comes, { $households } household receives less than planned:
   *[other] If nothing else comes, { $households } households receive less than planned:
}
core-sharing-loses-line = { $household }: { $now } instead of { $before }, { $less } less
core-bill-check = { $lines ->
    [0] All that is billed came, at the price that was confirmed.
    [one] { $lines } product is to be seen with the supplier.
   *[other] { $lines } products are to be seen with the supplier.
}
core-bill-not-billed = Received { $received }, not billed yet.
core-bill-not-received = Billed { $billed }, received { $received }: { $gap } billed that did not come. Ask for a credit note.
core-bill-more-received = Received { $received }, billed { $billed }: { $gap } not billed yet.
core-bill-dearer = At the confirmed price, { $quantity } cost { $worth } without VAT; billed { $net } without VAT, { $gap } more.
core-bill-cheaper = At the confirmed price, { $quantity } cost { $worth } without VAT; billed { $net } without VAT, { $gap } less.
core-bill-spoilt = Of which { $damaged } are spoilt: ask the supplier to deduct them.
core-named-says = { $name }: { $says }
core-short-answer = { $answer ->
    [refused] refused by the supplier
    [replaced] replaced by the supplier ({ $other })
   *[other] the supplier has less
}: { $quantity }
core-short-damaged = damaged on arrival: { $quantity }
core-short-noted = less when it came: { $quantity }
core-short-note = { $says }, { $note }
core-carriage-borne = Carriage: { $cost } invoiced, { $billed } billed on, { $rest } borne by the group.
core-carriage-even = Carriage: { $cost } invoiced, all of it billed on.
core-carriage-over = Carriage: { $cost } invoiced, { $billed } billed on, { $rest } too much.
core-erasure-nobody = deleted member { $number }
core-erasure-goes-names = { $persons ->
    [one] The name, phone and e-mail of one person, the address, proxies and note of the household.
   *[other] The names, phones and e-mails of { $persons } persons, the address, proxies and note of the household.
}
core-erasure-goes-tier = Its price tier, if it has one.
core-erasure-goes-journal = { $rows ->
    [0] The journal says nothing of this household.
    [one] What { $rows } row of the journal says; the row stays, empty, and the journal still verifies.
   *[other] What { $rows } rows of the journal say; the rows stay, empty, and the journal still verifies.
}
core-erasure-stays-books = Entries, receipts and forms stay, as the law asks for ten years; the accounts do not change by a cent. A cash voucher keeps the name written on it.
core-erasure-stays-debt = It owes { $amount }: that stays due, on the account without a name.
core-erasure-stays-credit = It has { $amount } in advance: give it back before erasing, or it stays on the account without a name.
core-erasure-stays-copies = Backup copies and papers already printed keep the old name until you replace them.
core-bill-nothing-came = Billed, but nothing of it has come yet.
core-banked-other = other (help, returned cheque)
core-banked-rest-cash = { $amount } in the till
core-banked-rest-gap = { $amount } of till gap
core-banked-rest-mixed = { $amount } in the till, a gap or an expense
core-banked-rest-cheque = { $amount } to deposit, or returned
core-banked-rest-unmatched = { $amount } to check
core-banked-session = Till { $session } of { $day }: { $amount } received, taken to the bank on { $on }.
core-banked-session-less = Till { $session } of { $day }: { $amount } received, { $deposited } taken to the bank on { $on }.
core-banked-session-gap = Gap when it was counted: { $gap } ({ $reason }).
core-banked-session-spent = Spent out of this till: { $rest }.
core-banked-till-gap = Till { $session } of { $day }: gap of { $gap } ({ $reason }).
core-banked-session-mixed = Till { $session } of { $day }: { $amount } received. { $deposited } of this till were taken to the bank on { $on }; the coins are mixed, nobody knows which.
core-banked-session-not = Till { $session } of { $day }: { $amount } received, not yet taken to the bank.
core-banked-no-session = Outside any cash session: { $amount } received. A deposit does not say where its coins come from.
core-figures-nothing = nothing
