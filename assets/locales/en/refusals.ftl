# Why something was not done. What was wrong, what was kept, what to do.
refusal-text-too-long = This text has { $length } characters: { $max } at most. Shorten it.
refusal-text-unprintable = This text holds a sign that cannot be printed. Type it again by hand.
refusal-file-letters = This text holds a sign that cannot be printed: an accent was probably misread. Nothing was recorded. Below, try other accented letters, for instance “Old Mac”; else correct the cell in the file.
refusal-text-not-an-email = An e-mail address looks like anna@example.org. Correct it or leave it empty.
refusal-text-not-a-phone = A phone number has digits only (4 to 15). Correct it or leave it empty.
refusal-household-no-name = At least a first or a last name is needed.
refusal-household-persons = A household has { $max } persons at most.
refusal-household-proxies = { $max } proxies at most.
refusal-household-size = The number of persons goes from 1 to { $max }.
refusal-no-such-household = This household does not exist, or no longer.
refusal-similar = This household looks like { $similar }. Check, then add it anyway if it is somebody else.
refusal-archived = This household is already archived since { $on }.
refusal-not-archived = This household is not archived.
refusal-no-such-folder = The folder “{ $folder }” does not exist. Plug in the stick or choose another folder.
refusal-passphrase-too-short = A passphrase has at least { $min } characters, four words for example.
refusal-no-passphrase = No passphrase is set: the recovery sheet would be empty. Choose one in the settings.
refusal-not-a-document = This file is not a paper of Cabas.
refusal-text-size = The text size goes from 100 to 200%.
refusal-role = Your role does not allow this. Ask { $who ->
    [treasurer] the treasurer
    [treasurer-coordinator] the treasurer or the coordinator
   *[treasurer-coordinator-distribution] the treasurer, the coordinator or the distribution
 }.
refusal-cancelled = Stopped as you asked. Nothing has been changed.
refusal-file-is-open = The association's file is open and in good health: there is nothing to start again.
refusal-copy-needs-passphrase = This copy is protected. Type the passphrase; it is on the recovery sheet.
refusal-copy-wrong-passphrase = This passphrase does not open the copy. Nothing has been changed. Read the recovery sheet again.
refusal-copy-damaged = This copy is damaged. Nothing has been changed. Choose another one.
refusal-copy-not-ours = This file is not a copy made by Cabas. Nothing has been changed.
refusal-copy-newer = This copy comes from a newer version of Cabas. Nothing has been changed. Install the new version first.
refusal-cell-not-a-count = A whole number of persons is expected, 4 for example.
refusal-cell-not-yes-or-no = “yes” or “no” is expected.
refusal-cell-not-a-channel = “paper”, “phone”, “visit” or “online” is expected.
refusal-cell-not-a-code = This code is not a household code: the letter and the number do not go together.
refusal-import-no-name-column = No column holds the names. Choose which one does.
refusal-import-errors = { $count ->
    [one] One cell cannot be read. Nothing was imported. Correct it, or import without this row.
   *[other] { $count } cells cannot be read. Nothing was imported. Correct them, or import without these rows.
}
refusal-import-nothing = There is no new household in this file. Nothing has been changed.
refusal-no-such-import = This import does not exist.
refusal-import-undone = This import was already undone on { $on }.
failure-bug = Cabas made a mistake. What you just asked was not done; everything else is kept. Try again, and if it happens again note this for whoever helps you: { $details }
failure-bad-json = The request is not understood. Nothing has been changed. “cabas commands” shows what each command expects: { $details }
failure-unknown-command = The command “{ $name }” does not exist. “cabas commands” shows them all.
failure-disk-full = The disk is full. Nothing was half recorded, and you can go on reading. Make room, then try again.
failure-read-only = The folder cannot be written to. Nothing was recorded, and you can go on reading. Check the folder's rights or change the stick.
failure-disk-write = The disk refuses to write. Nothing was half recorded, and you can go on reading. Make a copy on a stick, then ask for help.
failure-damaged = The file is damaged in one place. Nothing was written. Close Cabas and open it again: it will offer the last good copy.
failure-busy = The file is busy. Nothing has been changed. Wait a moment, then try again.
failure-no-such-file = This file or folder does not exist.
failure-file = The file could not be read or written. Nothing has been changed. For whoever helps you: { $details }
failure-no-data-folder = This computer has no folder for data. Give one with --data.
failure-held-by = The file is already open in { $holder }. Close it there, then try again.
failure-copy-not-good = The copy could not be read back: it is not kept. The association's file is well. Try another stick.
failure-no-window = This program was built without a window. “cabas commands” shows what it can do.
failure-no-display = There is no display here to open the window. “cabas commands” shows what Cabas can do without it.
failure-scenario-differs = Line { $line }: the answer is not the one expected.
    Expected:
    { $expected }
    Came:
    { $came }
failure-scenario-field = “{ $field }” is not in the answer of { $command }. Write a field that it has.
failure-scenario-line = This line of the scenario is not understood: { $line }
amount-overflow = The result is too large. Check the prices and quantities you typed.
quantity-mixed-dimensions = A weight, a volume and a number of pieces cannot be put together ({ $left }, { $right }). Use the same unit on both sides.
split-nobody = There is nobody to share between. Add at least one household.
number-empty = This field is empty. Type a number, for example 12.5.
number-not-a-number = “{ $text }” is not a number. Type for example 12.50 or 3*2.40.
number-ambiguous = “{ $text }” can be read two ways. Type { $thousands } or { $decimals }.
number-not-whole = “{ $text }”: pieces are counted whole. Type for example 2 or 3.
number-too-precise = “{ $text }” is too precise. Round it to { $finest }.
number-too-large = “{ $text }” is too large: the most is { $largest }. Check the unit and the zeros.
number-negative = “{ $text }” is negative. Type it here without the minus sign.
number-wrong-unit-decimal = “{ $unit }” is not expected here. Type the number alone, for example 1.5.
number-wrong-unit-percent = “{ $unit }” is not a percentage. Type for example 5.5%.
number-wrong-unit-money = “{ $unit }” is not an amount in euros. Type for example €12.50.
number-wrong-unit-price-mass = “{ $unit }”: this price is per kilogram. Type for example €1.75/kg.
number-wrong-unit-price-volume = “{ $unit }”: this price is per litre. Type for example €1.75/L.
number-wrong-unit-price-count = “{ $unit }”: this price is per piece. Type for example €1.75.
number-wrong-unit-mass = “{ $unit }” is not a unit of weight. Type for example 2.5 kg or 500 g.
number-wrong-unit-volume = “{ $unit }” is not a unit of volume. Type for example 1.5 L, 50 cl or 250 ml.
number-wrong-unit-count = “{ $unit }”: pieces are counted here. Type for example 12.
day-empty = The date is missing. Type for example 28/11/2026.
day-not-a-day = “{ $text }” is not a date. Type day, month and year: 28/11/2026.
day-no-such-month = “{ $text }”: there is no month { $month }. Type the day before the month: 28/11/2026.
day-no-such-day = “{ $text }”: there is no day { $day } in { $month }. Type a day from 1 to { $last }.
day-year-out-of-range = “{ $text }”: the year { $year } is out of range. Type a year from { $first } to { $last }.
period-backwards = The end ({ $to }) comes before the start ({ $from }). Change one of the two dates.
period-months-out-of-range = { $months } months: the length goes from 1 to { $max } months.
period-out-of-calendar = This date is beyond the calendar. Check the year.
sheets-unreadable = The file could not be read. Nothing has been changed. It may come from an old version of Excel: open it, choose “Save as…” then “Excel Workbook (.xlsx)”, and try again.
sheets-protected = The file is protected by a password. Nothing has been changed. Open it in your spreadsheet program, save a copy without a password, and try again.
sheets-empty = This file holds no rows. Check that it is the right one.
sheets-unclosed-quote = Row { $row }: a quotation mark is opened and never closed, and it swallows every row after it. Nothing was changed. Open the file in your spreadsheet, correct this row and start again.
sheets-no-such-sheet = This workbook has no sheet called “{ $sheet }”. Choose another one.
sheets-too-heavy = The file is too large: { $max } MiB at most. Nothing has been changed. Split it into several files.
sheets-too-many-rows = The table has too many rows: { $max } at most. Nothing has been changed. Split it into several files.
sheets-too-many-columns = The table has too many columns: { $max } at most. Nothing has been changed. Delete those you do not need.
sheets-too-many-cells = The table has too many cells: { $max } at most. Nothing has been changed. Split it into several files.
sheets-cell-too-long = Row { $row }, column { $column }: the text is too long ({ $max } characters at most). Nothing has been changed. A closing quotation mark may be missing.
sheets-not-written = The workbook could not be made: a text or the table is too large for Excel. Nothing has been changed. Choose the CSV format instead.
refusal-no-reason = Write the reason in a few words: it will stay beside the entry.
refusal-no-receipt = This adhesion has no payment: there is no receipt.
refusal-cash-unbalanced = The two sides of the entry differ ({ $cents } cents). Nothing was recorded.
refusal-cash-not-above-zero = The amount must be above zero.
refusal-cash-no-such-account = The account “{ $code }” does not exist. Choose it in the list.
refusal-cash-same-account = The money would leave and arrive at the same place. Choose another account.
refusal-cash-no-label = Say in a few words what it is.
refusal-cash-no-such-movement = This entry does not exist.
refusal-cash-already-reversed = This entry is already undone by voucher { $voucher }.
refusal-cash-is-reversal = A reversal is not undone: write a new line.
refusal-cash-in-the-future = That day has not come yet. Check the date.
refusal-cash-of-an-adhesion = This line comes from an adhesion: cancel the adhesion and the line will follow.
refusal-adhesion-no-category = No category of adhesion is set yet. Open the rules of adhesion.
refusal-adhesion-no-such-category = This category does not exist, or no longer.
refusal-adhesion-categories-set = Categories are set already. Change them one by one.
refusal-adhesion-fixed = This category asks { $asked }, no more and no less.
refusal-adhesion-minimum = This category asks at least { $asked }.
refusal-adhesion-quota = { $category ->
    [0] This category has none of the { $all } valid adhesions:
    [one] This category has one valid adhesion of { $all }:
   *[other] This category has { $category } of the { $all } valid adhesions:
} with one more, its share of { $quota } would be passed. Nobody is expelled; the next place opens with other adhesions.
refusal-adhesion-letter = The letter is a capital that no other category has.
refusal-adhesion-name = Give the category a name.
refusal-no-such-adhesion = This adhesion does not exist.
refusal-adhesion-cancelled = This adhesion is already cancelled.
refusal-cash-undone-elsewhere = This line comes from a deposit, a returned cheque, a cash session or goods passed on: it is corrected where it was made.
refusal-cash-year-closed = { $day } is in the year from { $from } to { $to }, which is closed: nothing more is written there. Date the line { $next } and say in its label on which day the money changed hands.
refusal-cash-which-till = Several cash sessions are open ({ $names }). Choose the one that takes or gives this money.
refusal-till-closed = This cash session is closed: nothing is added to it. Open the next one.
refusal-no-such-till = This cash session does not exist.
refusal-no-such-tier = This tier does not exist, or no longer. Choose it from the list.
refusal-tiers-set = Tiers are set already. Change them one by one.
refusal-tier-letter = The letter is a single capital, A to Z, that no other tier has.
refusal-tier-name = Give the tier a name, without anything that says who is poor.
refusal-tier-coefficient = The share of the cost price goes from above 0 % to 300 %. Type for example 50 %, 100 % or 115 %.
refusal-tier-nobody-checked = Write who checked. No proof and no income is kept, only this name and the date.
refusal-tier-backwards = The end comes before the beginning. Change one of the two dates.
refusal-tier-still-runs = Only tiers that have ended are forgotten: choose a past day or today.
refusal-fund-not-enough = This fund holds only { $holds }. Nothing was recorded: take less, or let money come in first.
refusal-fund-over-ceiling = The group set { $ceiling } a year for this fund: { $left } are left. Nothing was recorded. Take less, or decide together on another ceiling.
refusal-fund-no-household = Choose the household whose account gets this help, or help without a name.
refusal-till-denomination = There is neither a coin nor a note of { $amount }. Choose among those of the list.
refusal-till-denomination-twice = The line of { $amount } is there twice. Keep one.
refusal-till-pieces = { $pieces }: at most { $max } coins or notes of one kind. Check the number.
refusal-till-no-name = Give the till a name, for instance Adhesions or Pickup.
refusal-till-already-open = The till “{ $name }” is open already (session { $number }). Count it and close it first, or give this one another name.
refusal-till-float-differs = The last session left { $left } and you count { $counted }. Nothing is open yet. Count again, or write what happened.
refusal-till-nobody = Write who counts the till.
refusal-till-no-witness = Two people count the till. Write the name of the second person.
refusal-till-same-person = { $person } counts already: the second person is somebody else.
refusal-till-missing = There is { $gap } less than expected. Nothing is closed yet. Count again, or write what happened.
refusal-till-over = There is { $gap } more than expected. Nothing is closed yet. Count again, or write what happened.
refusal-till-still-open = This till is still open. Count it and close it, then take the money to the bank.
refusal-till-used-since = This till was used since (session { $number }). Take the money of the last closed session.
refusal-till-not-that-many = The session left { $there } times { $amount }, and you take { $asked }. Check the number.
refusal-till-nothing-taken = Nothing is counted. Type how many coins and notes go to the bank.
refusal-till-more-than-the-book = The cash book only holds { $held }: { $asked } cannot be taken out. First write in the book where the rest comes from.
refusal-no-such-cash-deposit = This deposit does not exist.
refusal-till-credited-already = The bank's answer is written already, on { $on }.
refusal-till-bank-gap = The bank credited { $credited } for { $deposited } deposited. Nothing is written yet. Check the statement, or write what the bank says.
refusal-till-before = This day is too early: not before { $day }.
refusal-till-no-report = This session is still open: the report is printed after the count.
refusal-adhesion-queue = { $ahead ->
    [one] One household waits before this one.
   *[other] { $ahead } households wait before this one.
} Valid adhesions: { $all }, of which { $category } in this category. Counting those who wait, one more would pass its share of { $quota }. Nobody is expelled; the place will come in turn.
refusal-adhesion-campaign-over = The campaign of adhesions ended on { $to }. Open the next one in the rules of adhesion.
refusal-adhesion-until-the-end = This household is up to date until { $until }, the last day of the campaign: it will renew once the next one is open.
refusal-adhesion-begins-in-the-past = A change begins today or on a later day: what is already recorded does not change.
refusal-adhesion-still-waited-for = { $waiting ->
    [one] One household waits for a place in this category.
   *[other] { $waiting } households wait for a place in this category.
} It stays open. First empty its waiting list, with a reason for each.
refusal-adhesion-last-category = This is the only open category: without it nobody could join any more. Add the other one first.
refusal-adhesion-closed = This category is already closed.
refusal-adhesion-quota-range = A share goes from 0.01% to 100%. Leave it empty when there is no limit.
refusal-adhesion-no-quota = This category has no limit: nobody needs to wait. Record the adhesion.
refusal-adhesion-waits = This household already waits for this category, at rank { $rank }.
refusal-adhesion-not-waiting = This household does not wait, or no longer.
refusal-adhesion-campaign-past = This campaign would already have ended on { $to }. Choose a last day to come.
refusal-adhesion-nothing-asked = This category asks nothing: leave the amount empty.
refusal-no-card = No running adhesion: there is no card to print.
refusal-books-no-such-year = This year does not exist.
refusal-books-overlaps = These dates touch the year from { $from } to { $to }: a day can only be in one. Nothing was opened. Change the dates.
refusal-books-gap = The years that are open go from { $from } to { $to }: some days would be in none. Nothing was opened. Let the new one begin the day after, or end the day before.
refusal-books-too-long = A year has { $max } months at most. Nothing was opened. Bring the dates closer.
refusal-books-already-closed = This year is closed already since { $on }.
refusal-books-not-over = This year ends on { $to }: it can be closed from the day after. Nothing was changed.
refusal-books-earlier-open = The year from { $from } to { $to } is still open. Nothing was changed. Close that one first.
refusal-books-tills-open = A cash session of this year is still open ({ $names }). Nothing was changed. Count it and close it first.
refusal-books-lines-before = { $count ->
    [one] An entry of { $first } is in no year. Nothing was changed. First open the year that holds it.
   *[other] { $count } entries, since { $first }, are in no year. Nothing was changed. First open the year that holds them.
}
refusal-books-no-closer = Write who closes the year: the name will stay beside it.
refusal-books-not-a-code = “{ $code }” is not the number of an account. Type 2 to 8 digits, the first from 1 to 7, as in 606.
refusal-books-no-label = Give the account a name.
refusal-books-no-such-purpose = This kind of money is not known.
refusal-books-no-such-account = This account does not exist. Choose it in the list, or add it first.
refusal-books-wrong-class = This needs an account that begins with { $class }. Nothing was changed. Choose another.
refusal-bank-no-columns = At least one column for the day and one for the amount are needed. Nothing was kept. Choose them above the lines.
refusal-bank-nothing-new = Every line of this file is here already. Nothing was changed.
refusal-bank-nothing-readable = No line of this file could be read. Nothing was changed. Check the columns, or that it is the statement.
refusal-bank-no-amount = This line has no amount.
refusal-bank-no-such-line = This line of the statement does not exist.
refusal-bank-line-matched = This line is matched already. Part it first.
refusal-bank-line-open = This line is not matched.
refusal-bank-nothing-chosen = Choose at least one entry.
refusal-bank-movement-taken = One of the chosen entries does not pass through the bank, or is matched already. Nothing was changed.
refusal-bank-differs = The chosen entries do not add up: { $difference } remain to be explained. Nothing was changed. Choose others, or write the difference.
refusal-bank-nothing-left = The chosen entries explain the whole line: there is nothing to write. Just match them.
refusal-bank-of-a-household = The money of a household is written on its account, on the screen of households. Then come back to match this line.
refusal-cash-of-an-account = This line comes from a household's account: undo it from that account, the rest follows.
refusal-no-such-cheque = This cheque does not exist.
refusal-no-such-cheque-deposit = This deposit of cheques does not exist.
refusal-cheque-not-without-details = This payment does not wait for the details of a cheque. Look at the list of cheques.
refusal-cheque-in-the-future = This cheque is dated { $dated }, which has not come yet. Have it dated today, and write the wished day under “To be deposited from”.
refusal-cheque-too-old = This cheque is dated { $dated }: it is worth nothing since { $until }. Check the year, or ask for another cheque.
refusal-cheque-wished-too-late = { $wished } is too late: this cheque is worth nothing after { $until }.
refusal-cheque-too-many = { $count } cheques: a payment has from 1 to { $max }.
refusal-cheque-missing = The cheques make { $sum }: { $missing } is missing for { $total }. Nothing was recorded.
refusal-cheque-over = The cheques make { $sum }, { $over } too much for { $total }. Nothing was recorded.
refusal-cheque-too-small = This sum is too small for so many cheques. Choose fewer.
refusal-cheque-none-chosen = No cheque is ticked. Tick the ones that go to the bank.
refusal-cheque-twice = The same cheque is chosen twice.
refusal-cheque-deposited = This cheque is already at the bank, deposit { $deposit }. Nothing changed.
refusal-cheque-undone = The payment of the cheque of { $amount } ({ $drawer }) is undone: give the cheque back, do not deposit it.
refusal-cheque-early = The cheque of { $amount } ({ $drawer }) is to be deposited from { $from } only. Untick it, or tick “Even before the wished day” if the person agrees.
refusal-cheque-expired = The cheque of { $amount } ({ $drawer }) is worth nothing since { $until }. Untick it, note it as come back and ask for another cheque.
refusal-cheque-not-deposited = This cheque did not go to the bank: it cannot come back from it. Undo its payment instead.
refusal-cheque-already-bounced = This cheque is already noted as come back.
refusal-cheque-before-deposit = This cheque went to the bank on { $deposited }: it cannot come back before.
refusal-cheque-no-household = This cheque paid for no household: the fee stays with the association.
refusal-cheque-at-the-bank = This payment can no longer be undone: its cheque is at the bank, deposit { $deposit }. If it comes back unpaid, note it under “Cheques”, and the debt opens again.
refusal-account-nobody-paid = Choose at least one household that this payment is for.
refusal-account-too-many = { $count } households: { $max } at most for one payment.
refusal-account-twice = This household is already in the payment. Write one sum for it.
refusal-account-missing = You received { $given } and placed { $placed }: { $missing } is missing. Nothing was recorded.
refusal-account-left = You received { $given } and placed { $placed }: { $left } is left to give back, to keep in advance or to be a gift. Nothing was recorded.
refusal-account-no-change = No change is given on a card or a transfer. Keep the rest in advance, or as a gift.
refusal-account-no-cheque = Cheques are described, but the payment is not by cheque. Choose “cheque”, or take them away.
refusal-account-below-floor = { $household } would owe { $owed }, and the limit is { $floor }. Nothing was noted. Ask for a payment first, or change the limit.
refusal-account-no-advance = This household has nothing in advance: there is nothing to give back.
refusal-account-beyond-advance = This household has only { $advance } in advance. Write that sum at most.
refusal-account-not-of-an-account = This line was not written from a household's account: it is corrected where it was made.
refusal-cash-of-a-cheque = This line brought a cheque: undo it under “Cheques”, where one knows whether it is still in the box.
refusal-cash-on-the-statement = This entry explains a line of the bank (“{ $label }” of { $day }). Nothing was undone. Undo the matching first, under “Bank statement”.
refusal-cheque-undone-elsewhere = This payment comes from a household's account or a membership: undo it there, the cheque follows.
refusal-adhesion-advance = This household has only { $has } in advance. Nothing was recorded: choose another way.
refusal-cash-before-closed-year = { $day } is before the closed year that begins on { $from }: writing there would change what it says. Date the line { $next } and say in its label on which day the money changed hands.
refusal-books-has-served = This account has served already: cash sessions and cheques look for their money there. Rename it instead. Nothing was changed.
refusal-books-before-closed = A closed year begins on { $from }: none is opened before it.
refusal-till-in-open-tills = The rest lies in an open till: outside there are only { $free }. Count and close it first, or take less.
refusal-till-closed-before-opened = The computer says a day before the opening ({ $opened }). Nothing is closed: check the computer's date.
refusal-cash-of-a-household = What a household owes is written on its account, under "Household accounts". Nothing was recorded.
refusal-account-not-that-one = Account "{ $code }" is no account of goods. Choose one that begins with 6 or 7 (471 or 110 for an old notebook); for money, take a payment.
refusal-cheque-not-yet-written = The cheque of { $amount } ({ $drawer }) is dated { $dated }: it cannot have been deposited before. Change the day of the deposit.
refusal-adhesion-renewed-since = This adhesion was renewed since (from { $from } on). Cancel the renewal first. Nothing was changed.
refusal-adhesion-holds-it = This household is in that category already: it need not wait.
refusal-receipt-cancelled = This adhesion was cancelled: its receipt is no longer valid and is not printed.
refusal-bank-two-amounts = The line has a debit and a credit: it is not clear which counts.
refusal-campaign-not-found = This group order does not exist, or no longer.
refusal-campaign-no-such-offer = This product is not in this order.
refusal-campaign-no-such-supplier = This supplier does not exist, or no longer. Choose it from the list.
refusal-campaign-no-such-product = This product is not, or no longer, in the catalogue.
refusal-no-such-wish = This wish does not exist.
refusal-campaign-not-from = This order is { $state ->
        [prepared] being prepared
        [open] open
        [closed] closed
        [adjusted] adjusted
        [ordered] ordered
        [received] received
        [distributing] being handed out
       *[settled] settled
    }: for this step it must be { $before ->
        [prepared] being prepared
        [open] open
        [closed] closed
        [adjusted] adjusted
        [ordered] ordered
        [received] received
        [distributing] being handed out
       *[settled] settled
    }. Nothing changed.
refusal-campaign-no-offer = No product is offered. Add one at least before you open.
refusal-campaign-no-place = There is no pickup place. Add one with its day and hours before you open.
refusal-campaign-deadline-passed = The deadline ({ $day } at { $hour }) has already passed. Choose one to come before you open.
refusal-campaign-at-the-start = This order is being prepared: there is no step before.
refusal-campaign-money-moved = Money already moved for this order: it no longer goes back. Correct it by an entry.
refusal-campaign-handed-over = Goods were already handed over for this order: so they have come, and it goes back no further. Nothing changed. If they were noted by mistake, take those lines back at the pickup first.
refusal-campaign-settled = This order is settled: it no longer changes.
refusal-campaign-no-reason = Say why: the journal keeps it for the others.
refusal-campaign-not-an-hour = “{ $text }” is not an hour. Type for instance 18:00 or 18h30.
refusal-campaign-no-deadline = Say on which day the order closes. Without it, that is 15 days before the first pickup, and this day is not known or has passed.
refusal-campaign-closes-before-it-opens = The order would close on { $closes }, before it opens on { $day }. Change one of the two days.
refusal-campaign-pickup-before-it-closes = A pickup is planned on { $day }, before the deadline of { $closes }. Change one of the two days.
refusal-campaign-hours-reversed = The pickup would end before it begins. Change one of the two hours.
refusal-campaign-twice = “{ $name }” is already in the list. Keep one line only.
refusal-campaign-no-place-name = Give the name of the pickup place.
refusal-campaign-dates-kept = This order is { $state ->
        [prepared] being prepared
        [open] open
        [closed] closed
        [adjusted] adjusted
        [ordered] ordered
        [received] received
        [distributing] being handed out
       *[settled] settled
    }: its dates and what households accept no longer change. Go back one step first, with the reason.
refusal-campaign-supplier-offers = { $offers ->
    [one] “{ $name }” still has a product in this order. Withdraw it first.
   *[other] “{ $name }” still has { $offers } products in this order. Withdraw them first.
}
refusal-campaign-place-chosen = Some forms chose “{ $name }”. Change the place of those forms first.
refusal-campaign-nothing-added = This order is { $state ->
        [prepared] being prepared
        [open] open
        [closed] closed
        [adjusted] adjusted
        [ordered] ordered
        [received] received
        [distributing] being handed out
       *[settled] settled
    }: no product is added any more.
refusal-campaign-no-price = { $products ->
    [one] This product has no price today: { $names }. Give it a price in the catalogue; nothing was added.
   *[other] These products have no price today: { $names }. Give them a price in the catalogue; nothing was added.
}
refusal-campaign-nothing-to-add = There is nothing to add: every product of these suppliers is there already, or they have none.
refusal-campaign-not-its-pack = This pack is not one of this product from the suppliers of the order.
refusal-campaign-nothing-changed = Nothing differs from what is already announced.
refusal-campaign-withdrawn = This product is withdrawn from the order. Add it again to change it.
refusal-campaign-carriage-too-high = Carriage would be more than the goods. Type 100% at most.
refusal-campaign-no-shift = Say the first pickup day, after that of the last order, or by how many days everything is later.
refusal-campaign-box-fill-outside = Packs are kept whole only between the opening ({ $opens }) and the deadline ({ $day } at { $hour }). Nothing changed. Choose a day between them.
refusal-wish-empty = Write what is wished.
refusal-wish-no-vote = Count at least one hand.
refusal-wish-no-product = Choose the product of the catalogue that answers this wish.
refusal-campaign-to-come = This day is to come. Type the day it happened.
refusal-basket-file-not-a-form = This file is not a workbook of forms made by Cabas. Nothing was changed. Make one with “Workbook to fill in” and fill it in without touching the headings.
refusal-basket-file-too-many-products = There are too many products for columns. Choose one sheet for each household.
refusal-basket-file-no-such-household = “{ $text }” is the code of no household. Correct the code in the file, or take this household out of it, add it here and type its form.
refusal-basket-file-other-name = { $code } is the code of { $name }. Rows may have been sorted without their code, or this household was added on another computer: check the file, or take it out of it, add it here and type its form.
refusal-basket-file-twice = { $code } stands twice in the file. Keep only one of them.
refusal-basket-file-nobody = Quantities without a household's code. Write the code, or clear the row.
refusal-basket-file-only-late = Nothing was written: the forms typed on this computer are all late and stay in their queue. Type them on the other computer.
refusal-basket-file-nothing-typed = Nothing was written: no form was typed on this computer. Type one first, or prepare the blank form.
refusal-basket-file-no-such-product = “{ $text }” is no product of this group order. Take the heading of the workbook to fill in.
refusal-basket-file-other-unit = { $name } is now ordered { $unit }, and the file does not say so: its numbers would mean something else. Have a new workbook filled in.
refusal-basket-file-product-twice = { $name } stands twice in the file. Keep only one of them.
refusal-basket-file-errors = { $count ->
    [one] One cell of the file cannot be read. Nothing was changed. Correct it and start again.
   *[other] { $count } cells of the file cannot be read. Nothing was changed. Correct them and start again.
}
refusal-basket-file-existing = { $count ->
    [one] One household of the file has a form already. Does the form of the file replace it, come on top, or is it left out?
   *[other] { $count } households of the file have a form already. Do the forms of the file replace them, come on top, or are they left out?
}
refusal-basket-file-nothing = There is no form to read in this file. Nothing was changed.
refusal-list-cut = This file is cut or damaged at line { $line }. Nothing was changed. Ask the supplier for it again.
refusal-list-not-gdxp = This file is no GDXP price list: it has neither a supplier nor products. Nothing was changed. Choose another file.
refusal-list-gdxp-version = This GDXP price list is version { $version }; Cabas reads version 1. Nothing was changed. Ask the supplier for version 1.
refusal-list-no-products = “{ $supplier }” has no products in this file. Nothing was changed. Ask the supplier for the whole price list.
refusal-list-no-rows = This file has headings only, no products. Nothing was changed. Choose another file or another sheet.
refusal-list-choose-supplier = The file does not say whose it is. Choose the supplier.
refusal-list-no-such-supplier = This supplier does not exist.
refusal-list-other-supplier = This file is from “{ $theirs }” (VAT { $their_vat }), not from “{ $ours }” (VAT { $our_vat }). Nothing was changed. Choose the other supplier, or correct its VAT number.
refusal-list-no-name-column = No column holds the names of the products. Say which, under “Your columns”.
refusal-list-no-price-column = No column holds the price. Say which, under “Your columns”.
refusal-list-one-cell = Only one cell is filled: a title, or merged cells. It is no product.
refusal-list-headings-again = This line repeats the headings. It is no product.
refusal-list-no-name = The name of the product is missing.
refusal-list-no-price = The price is missing. Write it in the file, for instance 1.20.
refusal-list-zero-price = The price is zero. Write the real price in the file.
refusal-list-pack-units = “{ $text }” does not say how many units a pack holds. Write a whole number, for instance 12.
refusal-list-vat = “{ $text }” is no rate of VAT. Write for instance 5.5.
refusal-list-price-per-kilogram = The heading says that this price is per kilo, and “{ $unit }” is no weight. This line is not taken. Say above what this unit holds, or what a price is for.
refusal-list-price-per-litre = The heading says that this price is per litre, and “{ $unit }” is no volume. This line is not taken. Say above what this unit holds, or what a price is for.
refusal-list-quantity = “{ $text }” is no quantity of that unit. Write a number, for instance 5.
refusal-list-least-over-most = The least for a household is over the most.
refusal-list-twice = Line { $row } already tells of this product. Keep one of the two lines, or give them two names and two references.
refusal-list-is-by-weight = In the catalogue this product goes by weight, and not in this file. Change what the unit means.
refusal-list-is-by-volume = In the catalogue this product goes by the litre, and not in this file. Change what the unit means.
refusal-list-is-by-piece = In the catalogue this product goes by the piece, and not in this file. Change what the unit means.
refusal-list-not-a-number = A number is expected here.
refusal-list-not-a-day = A day is expected here, for instance 28/11/2026, and the end comes after the beginning.
refusal-list-not-breaks = Price breaks are written 5:9.50 10:9 (from 5 packs, €9.50), from the smallest number to the largest.
refusal-list-unknown-word = This word is not known here. Take a word of a catalogue that Cabas exported.
refusal-list-density = A density only goes with a product measured in litres.
refusal-list-bulk-reason = Bulk sale is forbidden: the reason must be told.
refusal-list-no-supplier = The supplier of this pack is missing.
refusal-list-changed-since = The file or the catalogue changed since what you saw. Nothing was imported. Look again, then import.
refusal-list-wrong = { $count ->
    [one] One line cannot be taken. Nothing was imported. Correct it in the file, or import without it.
   *[other] { $count } lines cannot be taken. Nothing was imported. Correct them in the file, or import without them.
}
refusal-list-unit = First say what “{ $text }” means: a weight, a volume or pieces. Nothing was imported.
refusal-list-no-unit = { $count ->
    [one] One line has no unit: say what it counts. Nothing was imported.
   *[other] { $count } lines have no unit: say what they count. Nothing was imported.
}
refusal-list-vat-missing = { $count ->
    [one] One line does not say its VAT: give the rate. Nothing was imported.
   *[other] { $count } lines do not say their VAT: give the rate. Nothing was imported.
}
refusal-list-nothing = The catalogue already says all that this file says: there is nothing to import.
refusal-list-undo-used = “{ $product }” is in a group order already: this import can no longer be taken back. Everything is kept. Archive the products to take away.
refusal-list-undo-changed = “{ $product }” changed since this import, which can no longer be taken back. Everything is kept. Correct the products one by one, or first take back the newer import.
refusal-no-such-supplier = This supplier does not exist, or no longer.
refusal-no-such-product = This product does not exist, or no longer.
refusal-no-such-pack = This pack does not exist, or no longer.
refusal-supplier-name = A supplier has a name. Nothing was recorded: type it.
refusal-product-name = A product has a name. Nothing was recorded: type it.
refusal-pack-name = A pack has a name, such as “sack” or “case”. Nothing was recorded: type it.
refusal-supplier-taken = A supplier is already called “{ $name }”, perhaps archived. Nothing was recorded: take that one, or add its town to the name.
refusal-product-taken = A product is already called “{ $name }”, perhaps archived. Nothing was recorded: add a pack to it, or make the name clearer.
refusal-catalogue-archived = It is already archived. Nothing changed.
refusal-catalogue-not-archived = It is not archived: there is nothing to put back.
refusal-supplier-archived = This supplier is archived. Nothing was recorded: put it back first, or choose another.
refusal-product-measure = This product already has a pack: its measure no longer changes, or its prices and orders would mean nothing. Make another product.
refusal-pack-of-another = This pack is one of another product. Nothing changed.
refusal-product-step = The order step is above zero: for example 500 g, 1 L or 6 pieces. Nothing was recorded.
refusal-product-of-the-step = One orders by { $step }: type a multiple of { $step }. Nothing was recorded.
refusal-product-max = The largest order is below the smallest. Nothing was recorded: correct one of them.
refusal-vat-too-high = { $rate } is higher than any rate of VAT. Nothing was recorded. Write { $meant } if that is the rate.
refusal-product-loss = The expected loss goes from 0 to 50%. Nothing was recorded.
refusal-product-density-volume = Only what is sold by the litre needs its weight per litre. Leave this field empty.
refusal-product-density = A litre weighs between 500 g and 2 kg; an oil, about 916 g. Nothing was recorded: type for example “916 g”.
refusal-product-bulk-reason = Say why this product is never sold in bulk: the reason is printed in the catalogue. Nothing was recorded.
refusal-product-bulk-law = French law forbids selling it in bulk ({ $rule }, decree 2023-837). Nothing was recorded: choose “never in bulk”.
refusal-pack-content = A pack holds something: type for example 25 kg, 5 L or 12 pieces. Nothing was recorded.
refusal-pack-minimum = At least one pack is ordered. Nothing was recorded.
refusal-pack-divisor = A pack is cut into 1 to 12 parts: 1 when it is not cut, 2 for halves. Nothing was recorded.
refusal-pack-variable = The weight varies only for what is weighed and paid by the kilo. Choose “price per kilo”, or remove the varying weight. Nothing was recorded.
refusal-price-none = Type a price. Nothing was recorded.
refusal-price-first = The first price holds from the first pack: type 1. Nothing was recorded.
refusal-price-order = This price must hold from more packs than the one before. Nothing was recorded: put them in order.
refusal-price-backwards = This price would end before it begins. Nothing was recorded: correct one of the days.
refusal-price-density = To convert a price per kilo, one must know what a litre weighs. Nothing was recorded: type it first in the product (916 g for an oil).
refusal-pack-priced-by = This pack already has prices, which would mean nothing any more. Nothing changed: archive it and add another.
refusal-catalogue-whole = A whole number is needed, for example 5. Nothing was recorded.
refusal-list-not-steps = The least and the most for a household must be multiples of the order step.
refusal-basket-no-such-campaign = This group order does not exist.
refusal-basket-no-such-form = This form does not exist.
refusal-basket-no-such-offer = This product is not in this group order.
refusal-basket-no-such-place = This group order does not go to that pickup place. Choose one of the list.
refusal-basket-not-open-yet = This group order is not open yet. Nothing was noted. Open it first.
refusal-basket-frozen = This group order is closed: this form came in time and no longer changes. If the household gives something up, note it in “Forms received”, button “Give up”. For something more, make a late form. For a typing mistake, go back to the step “open” and say why.
refusal-basket-too-late = The distribution has begun: no form can be made or changed any more. Nothing was noted.
refusal-basket-withdrawn = Form no. { $number } no longer counts. Nothing was noted. Choose another form of the household.
refusal-basket-second-form = { $household } already has form no. { $number }. Does the new form replace it, or come on top of it?
refusal-basket-late-replaces = Form no. { $number } came in time, and this new form is late: it does not replace it, the household would lose by it. Add the new form to the old one, or say that it was handed in on time.
refusal-basket-no-reason = Say why in a few words: the household will ask, and the journal keeps it. Nothing was noted.
refusal-basket-keeps-of-what = Say of which product the household keeps this: choose it under “What”. Nothing was noted.
refusal-basket-archived = { $household } is archived. Nothing was noted. Put this household back into the lists first.
refusal-basket-no-adhesion = { $household } is not a member yet. Nothing was noted. Record the membership first, then go on.
refusal-basket-adhesion-ends = The membership of { $household } ends on { $until }, before the pickup on { $day }. Nothing was noted. Renew it first, then go on.
refusal-basket-not-a-quantity = “{ $text }” is not a quantity. Type for example 2, 2*3 or { $example }.
refusal-basket-bare-decimal = “{ $text }” can be read two ways. Write { $steps } (times { $step }) or { $quantity }.
refusal-basket-not-a-step = { $asked } is not a whole number of times { $step }. Write { $below_steps } ({ $below }) or { $above_steps } ({ $above }).
refusal-basket-under-a-step = { $asked } is less than { $step }, the smallest that is ordered. Write { $above_steps } ({ $above }), or nothing.
refusal-basket-below-min = { $asked }: at least { $min } for a household, or nothing.
refusal-basket-above-max = { $asked }: { $max } at most for a household.
refusal-basket-above-max-elsewhere = { $asked } with its other forms ({ $elsewhere }): { $max } at most for a household.
refusal-basket-not-available = { $asked }: the supplier has only { $left } left.
refusal-basket-nothing-left = The supplier has none left.
refusal-basket-not-plausible = { $says }, that is { $words }; the largest wish so far is { $largest }. Is that right?
refusal-basket-after-deadline = The deadline has passed ({ $day } at { $hour }). Nothing was noted. If this form was handed in in time, confirm; if not, begin a new form: it will be served from what is left.
refusal-basket-not-plausible-first = { $says }, that is { $words }, and nobody has asked for any yet. Is that right?
refusal-basket-offer-withdrawn = { $name } is no longer offered. The line can only get smaller.
refusal-basket-no-more = This group order takes no spare quantity. Leave this box empty.
refusal-basket-no-less = This group order takes no lower quantity. Leave this box empty.
refusal-basket-less-beyond-firm = { $less } less, where { $firm } is asked: write { $firm } at most.
refusal-basket-more-above-max = { $asked } with what is accepted on top: { $max } at most for a household.
refusal-account-order-below-floor = { $household } owes { $owed }, more than the limit of { $floor }. Nothing was noted. Ask for a payment first, or change the limit.
refusal-till-deposit-taken-back = This deposit is already taken back by voucher { $voucher }: the money is in the cash box. Nothing changed.
refusal-till-credited-since = The bank answered for this deposit on { $on }: it did leave, and is not taken back any more. Nothing changed.
refusal-cheque-deposit-taken-back = This deposit is already taken back by voucher { $voucher }: its cheques are in the box. Nothing changed.
refusal-cheque-deposit-came-back = A cheque of this deposit came back from the bank: it did take place, and is not taken back any more. Nothing changed.
refusal-cheque-deposit-on-the-statement = This deposit is matched with the bank's statement: it is not taken back any more. If the match is a mistake, undo it first.
refusal-adhesion-archived = This household is archived: put it back in the list first. Its former place in a queue is kept for it.
failure-not-an-id = “{ $given }” stands for nothing: it is not an id. Nothing has been changed. Take the one the list gives.
refusal-allergens-nothing-since = No allergen changed since the products were announced: the printed catalogue is right.
refusal-allergens-not-stated = Nothing was printed: allergens are missing, and the paper would say that there are none. To complete: { $products }. State them in the catalogue (for what comes instead of a product: in the supplier's answer), then print again.
refusal-paper-nothing-offered = Nothing was printed: this order offers no product yet. Add products to the order.
refusal-paper-nobody-there = Nothing was printed: no household usually comes to this place. Choose another place, or print the blank form.
refusal-paper-nothing-ordered = Nothing was printed: this household ordered nothing. Type its form first.
refusal-campaign-last-place = An open order keeps at least one pickup place. Add the new one, then remove this one.
refusal-basket-breaks-pack = Since { $day } at { $hour } packs are only completed ({ $pack }, { $pack_qty }). { $before } are missing to fill the one that is begun; with this change { $after } would be missing. Nothing was noted. Ask for what completes it, or talk to whoever coordinates.
refusal-basket-breaks-full-pack = Since { $day } at { $hour } packs are only completed ({ $pack }, { $pack_qty }). All are full; with this change { $after } would be missing. Nothing was noted. Talk to whoever coordinates.
refusal-basket-form-breaks-pack = Since { $day } at { $hour } packs are only completed. Without form no. { $number }, { $after } of “{ $name }” would be missing ({ $pack }, { $pack_qty }). Nothing changed. Change the lines of this form instead, or talk to whoever coordinates.
refusal-purchase-not-found = This order does not exist, or no longer does.
refusal-purchase-no-line = This line does not exist, or no longer does.
refusal-purchase-no-pack = This pack is not, or no longer, in the catalogue.
refusal-purchase-no-supplier = This supplier does not exist, or no longer does.
refusal-purchase-not-adjusted = { $state ->
    [received] The goods have come: no more orders are prepared. Nothing was recorded.
    [distributing] The distribution has begun: no more orders are prepared. Nothing was recorded.
    [settled] This group order is over: no more orders are prepared. Nothing was recorded.
   *[other] Orders to suppliers are prepared once everything is adjusted. Go to the step “adjusted” first. Nothing was recorded.
    }
refusal-purchase-settled = This group order is over: its orders no longer change. Nothing was recorded. Note what follows in another group order.
refusal-purchase-nothing-decided = Nothing was decided to be bought: there is nothing to order. Decide first, at the adjustment. Nothing was recorded.
refusal-purchase-all-made = Every supplier has its order already. To make one again, withdraw it first. Nothing was recorded.
refusal-purchase-undecided = { $offers ->
    [one] This product waits for a decision: { $names }. Decide it at the adjustment, or say that you order without it. Nothing was recorded.
   *[other] These products wait for a decision: { $names }. Decide them at the adjustment, or say that you order without them. Nothing was recorded.
    }
refusal-purchase-withdrawn = This order was withdrawn: it no longer changes. Nothing was recorded. Prepare another one.
refusal-purchase-other-supplier = This pack comes from another supplier. Add it to that one's order. Nothing was recorded.
refusal-purchase-no-price = This pack has no price today. Give it one in the catalogue. Nothing was recorded.
refusal-purchase-not-in-parts = { $divisor ->
    [one] This pack is not divided: type a whole number. Nothing was recorded.
   *[other] This pack is sold in { $divisor } parts at most: type a number that fits. Nothing was recorded.
    }
refusal-purchase-no-packs = Type a quantity above zero. Nothing was recorded.
refusal-purchase-nothing-changed = Nothing is different from what was ordered. Say what changes, or answer “as ordered”. Nothing was recorded.
refusal-purchase-no-replacement = Say what comes instead. Nothing was recorded.
refusal-purchase-all-answered = Every line has its answer already. Nothing was recorded. To change an answer, open its line.
refusal-invoice-not-found = This invoice does not exist, or no longer does.
refusal-invoice-no-reference = Type the number written on the invoice. Nothing was recorded.
refusal-invoice-same-reference = Number { $reference } of this supplier is recorded already. Nothing was recorded twice.
refusal-invoice-nothing = Type a line at least, or the carriage. Nothing was recorded.
refusal-invoice-no-label = Say what this line is for. Nothing was recorded.
refusal-invoice-no-rate = Type the VAT rate of this line. Nothing was recorded.
refusal-invoice-no-total = Type the total with VAT written on the invoice, above zero. Nothing was recorded.
refusal-invoice-differs = The lines and the carriage make { $lines } with VAT, the total is { $total }: a difference of { $difference }, more than rounding. Check the lines, or say that the total is right. Nothing was recorded.
refusal-invoice-cancelled = This invoice is cancelled already. Nothing was recorded. To count it again, enter it once more.
refusal-cash-of-an-invoice = This line is a supplier's invoice: cancel it where it was recorded, with the orders to suppliers.

refusal-consolidation-no-such-campaign = This group order does not exist, or no longer. Nothing was noted.
refusal-consolidation-no-such-offer = This product is not in this order. Nothing was noted.
refusal-consolidation-still-open = Forms are still taken, or not yet. Close the order first: quantities are decided afterwards. Nothing was noted.
refusal-consolidation-ordered = The suppliers have their order already. To decide otherwise, go back first, with the reason. Nothing was noted.
refusal-consolidation-withdrawn = “{ $name }” is withdrawn from the order: there is nothing to decide. Nothing was recorded. Go on to the next product.
refusal-consolidation-nothing-asked = Nobody asks for this product: there is nothing to decide. Nothing was recorded. Go on to the next product.
refusal-consolidation-no-such-plan = “{ $name }” cannot be bought that way today. Look again at what is proposed. Nothing was noted.
refusal-consolidation-which-plan = There are several ways of that kind for “{ $name }”. Say which packs. Nothing was noted.
refusal-consolidation-not-its-pack = This pack is not of “{ $name }”, has no price today, or is in the list already. Nothing was noted.
refusal-consolidation-no-packs = Type how many packs to buy. Nothing was noted.
refusal-consolidation-not-packs = “{ $text }” is not a number of packs. Type for example 2, or 1.5. Nothing was recorded.
refusal-consolidation-not-a-part = { $divisor ->
    [1] “{ $text }”: this pack ({ $pack }) is bought whole. Type a whole number. Nothing was recorded.
   *[other] “{ $text }”: this pack ({ $pack }) is bought whole or in 1/{ $divisor }. Type a possible part. Nothing was recorded.
}
refusal-consolidation-below-minimum = This pack ({ $pack }) is bought from { $minimum } on. Type { $minimum } or more. Nothing was recorded.
refusal-consolidation-not-available = The supplier has only { $available }; you typed { $asked }. Type less. Nothing was recorded.
refusal-consolidation-no-reason = Say why this product is not ordered: households will ask, and the journal keeps it. Nothing was recorded.
refusal-shared-pack-not-found = This sharing is not in the file. Nothing changed.
refusal-shared-pack-ended = This sharing has ended already. Nothing changed.
refusal-shared-pack-settled = This order is settled: its sharings no longer change. Nothing was noted.
refusal-shared-pack-only-one = It takes two households at least to share. Add the other. Nothing was noted.
refusal-shared-pack-twice = This household is in the sharing already. Nothing was noted. Choose another.
refusal-shared-pack-empty-part = This part is empty. Nothing was noted. Type what this household takes, or remove it.
refusal-shared-pack-empty = An empty pack is not shared. Type what it holds. Nothing was noted.
refusal-shared-pack-no-fallback = Say which household takes the part of one who does not come. Nothing was noted.
refusal-shared-pack-no-reason = Say why this sharing ends: the households will ask. Nothing was recorded.
refusal-shared-pack-too-much = The parts make { $sum }, the pack { $pack }: { $apart } too much. Nothing was noted.
refusal-shared-pack-too-little = The parts make { $sum }, the pack { $pack }: { $apart } are left to give. Nothing was noted.

refusal-consolidation-no-reason-for-all = Say why these proposals are accepted together: the journal keeps it. Nothing was noted.
refusal-consolidation-nothing-open = There is nothing to accept: everything is decided, or without a price today. Nothing was noted.
refusal-consolidation-no-such-supplier = This supplier does not exist, or no longer. Nothing was noted.
refusal-consolidation-not-a-way-out = This way out is not possible at “{ $name }” now. Look again at what is proposed. Nothing was noted.
# Stock
refusal-stock-no-such-product = This product is not in the catalogue. Nothing was noted.
refusal-stock-no-such-supplier = This supplier is not known. Nothing was noted.
refusal-stock-no-such-lot = This lot is not in this file. Nothing was noted.
refusal-stock-no-such-movement = This stock movement is not in this file. Nothing was noted.
refusal-stock-nothing-came = A quantity is needed, for example 18.5 kg. Nothing was noted.
refusal-stock-nothing-taken = A quantity is needed, for example 250 g. Nothing was noted.
refusal-stock-not-that-much = There is only { $there } of it in this lot. Nothing was noted. Count this lot if the shelf says otherwise.
refusal-stock-past-use-by = It was to be used by { $until }: it is no longer given, tasted or passed on. Nothing was noted. Note a loss.
refusal-stock-no-reason = Say why, in a few words. Nothing was noted.
refusal-stock-no-group = Say which group took it. Nothing was noted.
refusal-stock-day-to-come = { $day } is still to come. Nothing was noted. Type today, or a day before.
refusal-stock-before-it-came = This lot came on { $came }: it cannot have left before. Nothing was noted. Type that day, or a later one.
refusal-stock-use-by-when = Give the day that is written after “use by”. Nothing was noted.
refusal-stock-nothing-counted = Count one lot at least. Nothing was noted.
refusal-stock-counted-twice = A lot is counted twice. Nothing was noted.
refusal-stock-reversed = It was taken back already. Nothing changed.
refusal-stock-not-of-the-stock = This movement is taken back where it was noted: a reception on the screen Receptions. Nothing changed.

# Réceptions
refusal-reception-no-such-order = This supplier order is not in this file. Nothing was noted.
refusal-reception-no-such-line = This line is not in this order. Nothing was noted.
refusal-reception-withdrawn = This supplier order was withdrawn: nothing is expected of it. Nothing was recorded. Choose another supplier order.
refusal-reception-settled = This group order is settled: its receptions no longer change. Nothing was recorded. What changed since is noted in the stock.
refusal-reception-nothing-counted = Count one line at least. Nothing was noted.
refusal-reception-twice = This line is counted twice. Nothing was noted.
refusal-reception-no-quantity = Say how many packs came, or what it weighs. Nothing was noted.
refusal-reception-not-in-parts = { $divisor ->
    [one] Whole packs are needed. Weigh what is opened. Nothing was noted.
   *[other] This pack is divided in { $divisor } parts. Weigh what does not make one. Nothing was noted.
}
refusal-reception-too-much = It is too much for one delivery: check the unit. Nothing was noted.
refusal-reception-more-spoilt = More is spoilt than came. Nothing was noted. Correct one of the two numbers.
refusal-reception-taken-back = This line was taken back already. Nothing changed.
refusal-sharing-no-such-campaign = This group order does not exist, or no longer. Nothing was noted.
refusal-sharing-no-such-offer = This product is not in this order, or nobody asks for it. Nothing was noted.
refusal-sharing-still-open = Forms are still taken, or not yet. Close the order first: sharing comes after. Nothing was noted.
refusal-sharing-not-ordered = The suppliers do not have their order yet: nothing can have come. Share first what is ordered. Nothing was noted.
refusal-sharing-settled = This order is settled: its sharing no longer changes. Nothing was noted.
refusal-sharing-nothing-yet = There is nothing to share yet: decide first what is ordered, or note what came. Nothing was noted.
refusal-sharing-priority-only-shared = The rule of priority reads a restricted list: it is not tried. Share; the journal keeps that the list was read. Nothing was noted.
refusal-sharing-hand-too-much = Of “{ $name }”, { $given } are given by hand; there is only { $usable }. Correct a quantity given by hand. Nothing was noted.
refusal-sharing-no-reason = Say why you correct by hand: the household will ask, and the journal keeps it. Nothing was noted.
refusal-paper-nothing-to-fetch = Nobody has anything to fetch here. No paper was made. Share first what has come, or choose another place.
refusal-settlement-no-such-campaign = There is no such group order.
refusal-settlement-no-such-supplier = This supplier has nothing in this order.
refusal-settlement-not-yet = Nothing came yet for this order. Bills are made from the reception on.
refusal-settlement-settled = This order is settled. Correct the bill of a household, with the reason.
refusal-settlement-nothing = Nobody took anything home yet: there is no bill to make.
refusal-settlement-no-bill = This household has no bill in this order. Make it first.
refusal-settlement-zero = A correction of €0.00 changes nothing. Nothing was noted.
refusal-settlement-no-deposit = Say what a deposit is worth, for example 0.30.
refusal-settlement-nothing-back = Say how many are brought back, for example 5.
refusal-settlement-back-below-zero = This household did not bring that many back. Nothing was noted.
refusal-settlement-same-fund = The second fund must be another than the first.
refusal-settlement-no-such-gap = There is no such gap, or no longer. Look at the list again.
refusal-settlement-not-explained = { $count ->
    [one] One gap is not explained
   *[other] { $count } gaps are not explained
}: { $list }. Say why, then settle.
refusal-settlement-not-billed = { $count ->
    [one] One bill is to be made: { $list }. Make it, then settle.
   *[other] { $count } bills are to be made: { $list }. Make them, then settle.
}
refusal-settlement-not-distributing = This order is not being handed out: it is settled only after that.
refusal-settlement-beyond-owed = Only { $owed } is owed to them for this order. Nothing was noted.
refusal-pickup-no-such-place = This group order does not go to that pickup place.
refusal-pickup-other-product = That lot is not of this product, or not for this group order. Nothing was noted.
refusal-pickup-no-such-container = That container is not known. Nothing was noted. Type its tare.
refusal-pickup-no-such-list = That list was not printed by this program. Nothing was noted.
refusal-pickup-not-on-the-list = That row is not on the list. Nothing was noted. Check the number of the list.
refusal-pickup-not-come = Nothing has come yet for this group order: there is nothing to hand over. Note the deliveries first.
refusal-pickup-settled = This group order is settled: what was handed over changes no more.
refusal-pickup-grams-or-kilograms = { $number } g or { $number } kg? Nothing was noted. Type the unit.
refusal-pickup-lighter = The scale shows { $gross }, the empty container weighs { $tare }: nothing would be in it. Nothing was noted. Check the tare.
refusal-pickup-no-tare = Type what the container weighs empty, as 412 g. Nothing was noted.
refusal-pickup-not-weighed = Only what is measured in grams goes over the scale: type the quantity. Nothing was noted.
refusal-pickup-to-weigh = “{ $name }” counts by weight: type what the scale shows. Nothing was noted.
refusal-pickup-nothing-shared = { $household } has no “{ $name }” in this group order. Nothing was noted. To take some of what is left, type the quantity.
refusal-pickup-noted-before = Noted at { $hour } already: { $before }. Now you say { $now }. Nothing changed. Replace it if that is right.
refusal-pickup-sheet-differs = Noted at { $hour } already: { $before }. The sheet says { $now }. Nothing changed. Say which of the two is right.
refusal-pickup-much-more = { $quantity } instead of { $shared }: that is much more than planned. Nothing was noted. Confirm if that is right.
refusal-pickup-given-away = “{ $name }” is noted as given away. Nothing was noted. If the household gets those very goods, “They were its own” takes the gift back. If it gets others, from the table, press “It gets others”.
refusal-pickup-taken-meanwhile = “{ $name }” went back to stock and others took it since: only { $free } is promised to nobody. Nothing was noted. Type what is left; if all of it really is on the table, confirm.
refusal-pickup-sheet-gone = “{ $name }”: the sheet ticks it, the computer says “{ $gone }” Nothing changed. Say which of the two is right.
refusal-pickup-promised = Of “{ $name }”, what nobody was promised: { $free }. Nothing was noted.
refusal-pickup-no-adhesion = { $household } has no membership yet. Nothing was noted. Take its membership, then come back here.
refusal-pickup-adhesion-ended = The membership of { $household } ended on { $until }. Nothing was noted. Renew it, then come back here.
refusal-pickup-nothing-to-take-back = Nothing is noted on this line. Nothing changed.
refusal-pickup-was-served = { $household } got something already: it is not absent. Nothing was noted. First take back what was noted by mistake.
refusal-pickup-nothing-waits = Nothing waits for { $household } in this group order. Nothing was noted.
refusal-pickup-taken-since = “{ $name }”: others took it since, only { $free } is left. Nothing changed. Hand over what is left, by typing the quantity.
refusal-pickup-open-already = That lot is open already. Nothing changed.
refusal-pickup-not-open = That lot is not open. Nothing changed.
refusal-pickup-no-label = Give the container a name, as “1 L jar with its lid”. Nothing was noted.
refusal-pickup-days = Between 0 and 366 days. Nothing was noted.
refusal-pickup-day-past = { $day } is past. Nothing was noted. Give a day to come.
refusal-shift-not-found = This shift does not exist. Take it from the list again.
refusal-shift-no-place = This is no pickup place of this group order. Nothing was noted. Choose one of the list.
refusal-shift-no-post = Write what is to be done, as in “Welcome” or “Weighing”.
refusal-shift-nobody-needed = At least one person is needed. Nothing was noted.
refusal-shift-hours-reversed = This shift would end before it begins. Nothing was noted. Change one of the two hours.
refusal-shift-no-name = Write a first name.
refusal-shift-no-reason = Write why this shift does not take place: those who signed up will read it.
refusal-shift-cancelled = This shift does not take place any more. Nothing was noted. Choose another one.
refusal-shift-already-coming = { $name } is already in this shift. Nothing was noted. If it is somebody else, add an initial.
refusal-shift-not-coming = { $name } is not in this shift. Nothing was noted.
refusal-shift-not-yet = This shift is on { $day }: its hours are noted from that day on. Nothing was noted.
refusal-shift-not-a-duration = “{ $text }” is no duration. Type for example 2h30, 1.5 or 90 min.
refusal-paper-no-shift = No shift is planned: there is nothing to print. Add a shift first.
refusal-label-not-on-the-sheet = This sheet has { $labels } labels. Type the number of the first free label, from 1 to { $labels }.
refusal-label-too-far = A sheet is shifted by { $most } mm at most. Nothing was printed. Type a number from -{ $most } to { $most }, like 1.5.
refusal-label-no-bag = Nothing of this order is weighed or drawn: there is no bag to label.
refusal-paper-nothing-printed = No list of this order was printed yet: there is nothing to correct.
refusal-paper-nothing-changed = Nothing changed since list no. { $number }: it still holds.
refusal-basket-still-changes = This form may still be changed: simply type the new quantity. Nothing was noted.
refusal-basket-nothing-to-give-up = This form asks nothing of that. Nothing was noted.
refusal-basket-not-less = This form asks { $before }: type less, or nothing. For something more, make a late form. Nothing was noted.
refusal-reception-came = Order { $number } can no longer be withdrawn: { $quantity } of “{ $name }” came already. Take that reception back first if it is wrong. Nothing changed.
refusal-reception-not-plausible = You note { $says } ({ $words }); { $expected } were to come. If that is right, tick “Yes, it is that much” and save. Nothing was noted.
refusal-erasure-still-orders = This household has a form in “{ $title }”, which is not settled: its goods are to be handed over and paid. Withdraw its form, or wait for the end. Nothing was erased.
refusal-erasure-not-sure = Tick “Yes, erase for good”: it cannot be undone. Nothing was erased.
refusal-erasure-no-reason = Say why, without a name: for example “written request of 3 March”. Nothing was erased.
refusal-pickup-net-or-gross = Net, or with the container? Nothing was noted. With a container, type only the weight with it.
refusal-settlement-goods-wait = Goods still wait: { $list }. The order is not closed. Hand them over, or say under “Absent” whether they go back to stock or are given away.
