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
