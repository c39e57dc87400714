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
done-adhesions-set-year = { $person } chose the year of adhesions.
done-adhesions-set-category = { $person } set the category of adhesion { $name }.
done-cash-record = { $person } wrote “{ $label }”, voucher { $voucher }.
done-cash-reverse = { $person } undid voucher { $first } by voucher { $voucher }.
done-cheques-describe = { $person } completed a cheque in the box ({ $drawer }, { $amount }).
done-cheques-deposit = { $person } took cheques to the bank: { $number }, { $amount }.
done-cheques-bounce = { $person } noted that a cheque came back unpaid ({ $drawer }, { $amount }): { $reason }
done-accounts-charge = { $person } noted { $amount } on the account of { $household } (“{ $label }”), voucher { $voucher }.
done-accounts-pay = { $person } received { $amount } from { $payer } for { $households }, voucher { $voucher }.
done-accounts-give-back = { $person } took { $amount } out of the advance of { $household }, voucher { $voucher }.
done-accounts-cancel = { $person } undid voucher { $first } of a household's account by voucher { $voucher }.
done-accounts-set-floor = { $person } set what a household may owe. { $rule }
done-cheques-cancel = { $person } undid the payment by cheque { $first } by voucher { $voucher }.
