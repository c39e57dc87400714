# The screens of bank.
ui-bank-title = Bank statement
ui-bank-says = Read the bank's statement, then match each line with what is written in the books.
ui-bank-choose = Choose the statement
ui-bank-kinds = The file the bank gives: CSV, XLSX or ODS. Nothing is kept before you agree.
ui-bank-agree = The books and the bank
ui-bank-books = In the bank, by the books
ui-bank-not-shown = { $count ->
    [0] of which nothing that the statement does not show
    [one] of which one entry that the statement does not show
   *[other] of which { $count } entries that the statement does not show
}
ui-bank-not-written = { $count ->
    [0] Lines of the statement still to explain: none
    [one] One line of the statement still to explain
   *[other] { $count } lines of the statement still to explain
}
ui-bank-statement = The statement should end with { $amount }.
ui-bank-until = Last day read on a statement: { $day }. If the bank's paper says another sum, a line is missing.
ui-bank-never = No statement has been read yet.
ui-bank-open = To match
ui-bank-matched = Matched
ui-bank-all = All
ui-bank-empty-first = No statement has been read yet. Choose the bank's file at the top of the page.
ui-bank-empty-open = Everything is matched. Come back with the next statement.
ui-bank-empty-matched = No line is matched yet.
ui-bank-more = { $shown } lines shown of { $total }. Match these to see the others.
ui-bank-unmatch = Undo the match
ui-bank-write = Something else
ui-bank-pick = Several entries together
ui-bank-match-picked = Match the ticked entries
ui-bank-write-legend = Write into the books what nothing explains
ui-bank-account = For
ui-bank-what = What
ui-bank-who = Who
ui-bank-write-do = Write and match
ui-bank-write-not = Go back
ui-bank-missing = { $count ->
    [one] One entry that the bank has not shown
   *[other] { $count } entries that the bank has not shown
}
ui-bank-missing-says = A payment on its way, or a line typed twice: in that case undo it in the book.
ui-bank-new = { $count ->
    [0] no new line
    [one] one new line
   *[other] { $count } new lines
}
ui-bank-known = { $count ->
    [0] no line known already
    [one] one line known already
   *[other] { $count } lines known already
}
ui-bank-unread = { $count ->
    [0] every line of the file is read
    [one] one line of the file left aside
   *[other] { $count } lines of the file left aside
}
ui-bank-nothing-yet = Nothing is kept yet.
ui-bank-not-readable = Say below which columns hold the day and the sum.
ui-bank-keep = Keep the new lines
ui-bank-other-file = Leave this file
ui-bank-row = Row { $row }
ui-bank-columns = The columns of the file
ui-bank-column = Column { $number }
ui-bank-ignore = do not read
ui-bank-field-day = Day
ui-bank-field-label = Words
ui-bank-field-amount = Sum with its sign
ui-bank-field-debit = Debit (out)
ui-bank-field-credit = Credit (in)
ui-bank-write-first = Write into the books
ui-bank-why = Where this sum comes from
