# The journal's sentences: one for each command that writes (done-slice-verb).
done-someone = Somebody
done-erased = Content erased at a person's request.
done-members-add = { $person } recorded the household { $household }.
done-members-edit = { $person } edited the household { $household }.
done-members-archive = { $person } archived the household { $household }.
done-members-unarchive = { $person } brought the household { $household } back into the lists.
done-members-import = { $count ->
    [one] { $person } imported one household from { $file }.
   *[other] { $person } imported { $count } households from { $file }.
}
done-members-undo-import = { $count ->
    [one] { $person } undid the import of { $file } (one household removed).
   *[other] { $person } undid the import of { $file } ({ $count } households removed).
}
done-desk-set-person = { $name } now sits at this desk.
done-desk-set-language = { $person } changed the language ({ $lang }).
done-desk-set-text-size = { $person } set the text size to { $percent }%.
done-settings-set-association = { $person } updated the association's name or profile.
done-settings-set-backup-folder = { $folder ->
    [none] { $person } removed the folder for copies.
   *[other] { $person } chose where copies go: { $folder }.
}
done-settings-set-passphrase = { $person } changed the protection of the copies.
done-settings-finish-first-start = { $person } finished the first start.
done-documents-recovery-sheet = { $person } printed the recovery sheet of the copies.
done-safety-begin = The association's file began on desk { $prefix }.
done-safety-recognise-copy = The file was copied or moved: it goes on as desk { $prefix }.
done-safety-restore = A copy was restored: the file goes on as desk { $prefix }.
done-safety-open-anyway = The file changed outside Cabas was opened as it is: it goes on as desk { $prefix }.
done-adhesions-record = { $person } recorded the adhesion of { $household } ({ $amount }, until { $until }).
done-adhesions-cancel = { $person } cancelled an adhesion of { $household }: { $reason }
done-adhesions-use-preset = { $person } chose the usual categories of adhesion.
done-adhesions-set-year = { $person } chose the year of adhesions, from { $since }.
done-adhesions-set-category = { $person } set the category of adhesion { $name }, from { $since }.
done-cash-record = { $person } wrote “{ $label }”, voucher { $voucher }.
done-cash-reverse = { $person } undid voucher { $first } by voucher { $voucher }.
done-tiers-use-usual = { $person } chose the usual price tiers.
done-tiers-save = { $person } set tier { $letter }.
done-tiers-consult = { $person } looked up the price tier of { $household }.
done-tiers-give = { $person } set the price tier of { $household }.
done-tiers-purge = { $person } had the tiers forgotten that ended before { $day }: { $count }.
done-funds-receive = { $person } put { $amount } into a fund, voucher { $voucher }.
done-funds-give = { $person } used { $amount } of a fund, voucher { $voucher }.
done-funds-set-ceiling = { $person } set the ceiling of a fund.
done-tills-open = { $person } opened the till “{ $name }” with { $float }, session { $number }.
done-tills-close = { $person } closed the session { $number }: { $counted } counted, { $expected } expected. Seal { $seal }.
done-tills-deposit = { $person } took { $amount } to the bank, deposit { $number }.
done-tills-credit-deposit = { $person } wrote that the bank credited { $amount } for the deposit { $number }.
done-adhesions-wait = { $person } put { $household } on the waiting list “{ $category }”.
done-adhesions-stop-waiting = { $person } took { $household } off the waiting list: { $reason }
done-adhesions-close-category = { $person } closed the category of adhesion { $name }.
done-books-open-year = { $person } opened the year from { $from } to { $to }.
done-books-close-year = { $person } closed the year { $year } (result { $result }).
done-books-save-account = { $person } named the account { $code } “{ $label }”.
done-books-set-account = { $person } chose the account { $account } for: { $purpose }.
done-bank-import = { $count ->
    [one] { $person } read one line of the statement { $file }.
   *[other] { $person } read { $count } lines of the statement { $file }.
}
done-bank-match = { $person } matched “{ $label }” with { $vouchers }.
done-bank-unmatch = { $person } parted “{ $label }” from its entries.
done-bank-record = { $person } wrote “{ $label }” from the statement ({ $amount }), voucher { $voucher }.
done-cheques-describe = { $person } completed a cheque in the box ({ $drawer }, { $amount }).
done-cheques-deposit = { $person } took cheques to the bank: { $number }, { $amount }.
done-cheques-bounce = { $person } noted that a cheque came back unpaid ({ $drawer }, { $amount }): { $reason }
done-accounts-charge = { $person } noted { $amount } on the account of { $household } (“{ $label }”), voucher { $voucher }.
done-accounts-pay = { $person } received { $amount } from { $payer } for { $households }, voucher { $voucher }.
done-accounts-give-back = { $person } took { $amount } out of the advance of { $household }, voucher { $voucher }.
done-accounts-cancel = { $person } undid voucher { $first } of a household's account by voucher { $voucher }.
done-accounts-set-floor = { $person } set what a household may owe. { $rule }
done-cheques-cancel = { $person } undid the payment by cheque { $first } by voucher { $voucher }.
done-adhesions-set-given-tier = { $person } set the tier that category { $name } gives.
done-campaigns-create = { $person } prepared “{ $title }”.
done-campaigns-save = { $person } changed “{ $title }”.
done-campaigns-add-offers = { $person } added products to “{ $title }” (number: { $offers }).
done-campaigns-change-offer = { $person } changed “{ $name }” in “{ $title }”: { $reason }
done-campaigns-refresh-offers = { $person } read the catalogue's prices again in “{ $title }” (products changed: { $offers }): { $reason }
done-campaigns-withdraw-offer = { $person } withdrew “{ $name }” from “{ $title }”: { $reason }
done-campaigns-start-next = { $person } prepared “{ $title }” from “{ $from }”.
done-campaigns-open = { $person } opened “{ $title }”.
done-campaigns-close = { $late ->
    [yes] { $person } closed “{ $title }”.
   *[no] { $person } closed “{ $title }” before its deadline.
}
done-campaigns-adjust = { $person } adjusted “{ $title }”.
done-campaigns-order = { $person } ordered “{ $title }” from the suppliers.
done-campaigns-receive = { $person } received the goods of “{ $title }”.
done-campaigns-distribute = { $person } began handing out “{ $title }”.
done-campaigns-set-rules = { $person } changed the rules of “{ $title }”.
done-campaigns-go-back = { $person } went back in “{ $title }” (now { $state ->
        [prepared] being prepared
        [open] open
        [closed] closed
        [adjusted] adjusted
        [ordered] ordered
        [received] received
        [distributing] being handed out
       *[settled] settled
    } again): { $reason }
done-campaigns-add-wish = { $person } wrote down a wish: “{ $label }”.
done-campaigns-vote-wish = { $person } counted the hands for “{ $label }”: { $for } for, { $against } against.
done-campaigns-decide-wish = { $person } wrote down the decision on the wish “{ $label }”: { $decision ->
        [taken] taken
        [later] kept for later
       *[refused] refused
    }. { $reason }
done-catalogue-files-import = { $count ->
    [one] { $person } imported the price list { $file }: one product.
   *[other] { $person } imported the price list { $file }: { $count } products.
}
done-catalogue-files-undo-import = { $count ->
    [one] { $person } took the price list { $file } back: one product is as before.
   *[other] { $person } took the price list { $file } back: { $count } products are as before.
}
done-catalogue-save-supplier = { $person } recorded the supplier “{ $name }”.
done-catalogue-archive-supplier = { $back ->
    [yes] { $person } put the supplier “{ $name }” back.
   *[no] { $person } archived the supplier “{ $name }”.
}
done-catalogue-save-product = { $person } recorded the product “{ $name }”.
done-catalogue-archive-product = { $back ->
    [yes] { $person } put the product “{ $name }” back.
   *[no] { $person } archived the product “{ $name }”.
}
done-catalogue-save-pack = { $person } recorded a pack of “{ $product }”: { $pack }{ $price }.
done-catalogue-archive-pack = { $back ->
    [yes] { $person } put a pack of “{ $product }” back: { $pack }.
   *[no] { $person } archived a pack of “{ $product }”: { $pack }.
}
done-catalogue-set-price = { $person } noted a price of “{ $product }” ({ $pack }) from { $day }: { $price }.
done-baskets-begin = { $person } began form no. { $number } of { $household }, { $campaign }.
done-baskets-set-line = { $person } noted on form no. { $number } of { $household }: { $product }, { $quantity }.
done-baskets-set-head = { $person } changed the head of form no. { $number } of { $household }.
done-baskets-note-call = { $tried ->
    [true] { $person } called { $household } in vain for { $campaign }.
   *[other] { $person } took back the call in vain to { $household } for { $campaign }.
}
done-baskets-withdraw = { $person } took back form no. { $number } of { $household }: { $reason }
done-baskets-import-file = { $person } read { $forms } forms from “{ $file }”, { $campaign }.
done-tills-take-back-deposit = { $person } took deposit { $number } back by voucher { $voucher }: { $reason }
done-cheques-take-back-deposit = { $person } took cheque deposit { $number } back by voucher { $voucher }: { $reason }
done-purchasing-prepare = { $person } prepared the orders to suppliers of “{ $title }” (number: { $orders }).
done-purchasing-add-line = { $person } added { $product } to order { $number }.
done-purchasing-set-delivery = { $person } changed the delivery of order { $number }.
done-purchasing-mark-sent = { $person } sent order { $number } { $channel ->
    [phone] by phone
    [fax] by fax
    [visit] in person
    [paper] on paper
   *[email] by e-mail
    }.
done-purchasing-withdraw = { $person } withdrew order { $number }: { $reason }
done-purchasing-confirm-line = { $person } noted an answer to order { $number }: { $product } { $answer ->
    [confirmed] comes as ordered
    [changed] comes otherwise
    [replaced] is replaced
   *[refused] does not come
    }.
done-purchasing-confirm-all = { $person } noted that order { $number } is confirmed.
done-purchasing-record-invoice = { $person } recorded { $kind ->
    [credit_note] credit note
   *[invoice] invoice
    } { $reference } of { $supplier } (voucher { $voucher }).
done-purchasing-cancel-invoice = { $person } cancelled invoice { $reference } of { $supplier }: { $reason }

done-consolidation-decide = { $told ->
    [no] { $person } decided for “{ $product }” ({ $title }): { $choice }
   *[yes] { $person } decided for “{ $product }” ({ $title }): { $choice }. Reason: { $reason }
}
done-consolidation-share-pack = { $person } noted that { $households } share “{ $product }”.
done-consolidation-end-shared-pack = { $person } ended the sharing of “{ $product }”: { $reason }
done-consolidation-decide-all = { $person } accepted the proposals to buy of “{ $title }” (products: { $lines }). Reason: { $reason }
done-consolidation-choose-supplier-way = { $told ->
    [no] { $person } chose for “{ $supplier }” ({ $title }): { $way }, { $choice }
   *[yes] { $person } chose for “{ $supplier }” ({ $title }): { $way }, { $choice }. Reason: { $reason }
}
# Stock
done-stock-add-opening = { $person } noted as opening stock: { $product }, { $quantity }.
done-stock-count = { $person } counted the stock (lots: { $lots }, gaps: { $gaps }).
done-stock-note-loss = { $person } noted { $kind ->
    [loss] a loss
    [breakage] a breakage
    [gift] a gift
   *[tasting] a tasting
}: { $product }, { $quantity } ({ $reason }).
done-stock-transfer = { $person } passed on to { $group }: { $product }, { $quantity }, for { $value }.
done-stock-reverse = { $person } took back a stock movement: { $product }, { $quantity } ({ $reason }).

# Réceptions
done-receptions-record = { $person } noted a delivery of order { $number } (lines: { $lines }).
done-receptions-take-back = { $person } took back a line received of order { $number }: { $product }, { $quantity } ({ $reason }).
done-sharing-apply = { $stage ->
    [adjusted] { $person } shared what is ordered ({ $title }), products changed: { $products }.
   *[received] { $person } shared what came ({ $title }), products changed: { $products }.
}{ $read ->
    [yes] { " " }The restricted list was read.
   *[no] { "" }
}
done-sharing-correct = { $given ->
    [yes] { $person } gave by hand { $quantity } of “{ $product }” to { $household } ({ $title }). Reason: { $reason }
   *[no] { $person } took back what was given by hand of “{ $product }” to { $household } ({ $title }). Reason: { $reason }
}{ $read ->
    [yes] { " " }The restricted list was read.
   *[no] { "" }
}
done-settlement-bill = { $person } billed { $household } for “{ $title }”.
done-settlement-bill-all = { $person } made the bills of “{ $title }” (number: { $count }).
done-settlement-deposit-back = { $person } noted deposits brought back by { $household }: { $count } { $label }.
done-settlement-correct = { $person } corrected the bill of { $household }: { $amount }, { $reason }
done-settlement-set-rules = { $person } chose how “{ $title }” is settled ({ $fund }).
done-settlement-explain = { $person } explained a gap of “{ $title }”: { $what }, { $reason }
done-settlement-close = { $person } settled “{ $title }”.
done-settlement-pay-supplier = { $person } noted { $amount } paid to { $supplier }, voucher { $voucher }.
done-pickup-serve = { $person } handed over to { $household }: { $product }, { $quantity } ({ $campaign }).
done-pickup-serve-all = { $person } handed over everything to { $household } ({ $campaign }), lines noted: { $lines }.
done-pickup-undo-line = { $person } took back a line of { $household }: { $product } ({ $campaign }).
done-pickup-came = { $proxy ->
    [yes] { $person } noted that somebody came for { $household } ({ $campaign }).
   *[no] { $person } noted that { $household } came ({ $campaign }).
}
done-pickup-absent = { $person } noted that { $household } did not come ({ $campaign }).
done-pickup-later = { $person } noted that { $household } comes later ({ $campaign }).
done-pickup-undo-passage = { $person } took back what was said of { $household } ({ $campaign }).
done-pickup-open-lot = { $person } opened a lot of { $product }: { $lot }.
done-pickup-finish-lot = { $person } finished a lot of { $product }: { $lot }.
done-pickup-set-absence-rule = { $person } set what is done with { $shelf ->
    [dry] dry goods
    [fresh] fresh goods
   *[cold] cold goods
} nobody fetched: { $rule }
done-pickup-settle-absent = { $outcome ->
    [kept] { $person } keeps what { $household } did not fetch ({ $campaign }), lines: { $lines }.
    [stock] { $person } put back into stock what { $household } did not fetch ({ $campaign }), lines: { $lines }.
    [given] { $person } gave away what { $household } did not fetch ({ $campaign }), lines: { $lines }.
   *[rule] { $person } applied the rule to what { $household } did not fetch ({ $campaign }), lines: { $lines }.
}
done-pickup-save-container = { $person } noted a tare: { $label }, { $tare }.
done-pickup-reenter = { $person } typed in { $household } from list no. { $number } ({ $campaign }), new lines: { $lines }.
done-volunteers-add-shift = { $person } added a shift: { $post }, on { $day }.
done-volunteers-cancel-shift = { $person } cancelled a shift: { $post }, on { $day }.
done-volunteers-sign-up = { $person } changed who comes to a shift: { $post }, on { $day }.
done-volunteers-was-there = { $person } noted hours: { $post }, on { $day }.
done-documents-pickup-sheets = { $number ->
    [none] { $person } printed one pickup sheet of “{ $title }”.
   *[other] { $person } printed the pickup sheets of “{ $title }”, list no. { $number }.
}
done-documents-stand-sheets = { $person } printed the stand sheets of “{ $title }”, list no. { $number }.
done-documents-sign-in-list = { $person } printed the sign-in list of “{ $title }”, list no. { $number }.
done-documents-paper-kit = { $person } printed the paper kit of “{ $title }”, list no. { $number }.
done-baskets-give-up = { $person } noted that { $household } gives up, form no. { $number }: { $lines }. Reason: { $reason }
done-erasure-erase-household = { $person } erased a household that asked for it, now “{ $household }”. Reason: { $reason }
