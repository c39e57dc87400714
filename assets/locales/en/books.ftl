# The screens of books.
ui-books-title = Years of the books
ui-books-says = Each year of the books is summed up and closed. Once closed, it does not change.
ui-books-to-accounts = Chart of accounts
ui-books-empty = No year is open yet. Open the one in which your entries begin.
ui-books-open-next = Open another year
ui-books-opening = Open a year
ui-books-opening-says = Change the dates if your year is not the calendar year.
ui-books-from = First day
ui-books-to = Last day
ui-books-open-do = Open the year
ui-books-col-year = Year
ui-books-col-days = Days
ui-books-col-result = Result
ui-books-col-state = Where it stands
ui-books-closed-on = closed on { $day } by { $who }
ui-books-to-close = over, to be closed
ui-books-running = running
ui-books-seal-broken = An entry of this year has changed outside of Cabas since it was closed. Tell the board and go back to a copy.
ui-books-summary = From { $from } to { $to }
ui-books-gain = The association has { $amount } more than at the beginning.
ui-books-loss = The association has { $amount } less than at the beginning.
ui-books-before = From { $from } to { $to }: { $amount }
ui-books-first = Nothing was written before { $from }: there is no year to compare with.
ui-books-recettes = Receipts
ui-books-depenses = Expenses
ui-books-held = What we have
ui-books-owe = What households still owe
ui-books-have = What households have in advance
ui-books-suppliers = What we owe to suppliers
ui-books-other = Other sums to settle
ui-books-own = What belongs to the association
ui-books-nothing = Nothing yet.
ui-books-col-account = Account
ui-books-col-amount = Sum
ui-books-col-before = Before
ui-books-col-balance = Balance
ui-books-total = Total
ui-books-closing = Close the year { $year }
ui-books-closing-says = After the closing nothing more is written in these days. There is no way back.
ui-books-closing-sums = Receipts { $recettes }, expenses { $depenses }, result { $result }.
ui-books-closed-by = Who closes the year?
ui-books-close-do = Close for good
ui-books-close-not = Not now
ui-books-close = Close { $year }
ui-books-files = Books to take along
ui-books-files-says = For the meeting, the accountant or the tax office. The files are in the association's folder.
ui-books-which = Book
ui-books-xlsx = Book as a table (XLSX)
ui-books-csv = Book as CSV
ui-books-fec = Entries for the tax office (FEC)
ui-books-made = { $count ->
    [0] The book is ready: no entry on these days.
    [one] The book is ready: one entry.
   *[other] The book is ready: { $count } entries.
}
ui-books-made-fec = { $count ->
    [0] The FEC is ready: no entry this year.
    [one] The FEC is ready: one entry.
   *[other] The FEC is ready: { $count } entries.
}
ui-books-back = Back to the years
ui-books-accounts-title = Chart of accounts
ui-books-accounts-says = The numbers follow the French plan for associations. What is written already stays where it is.
ui-books-account-new = Add an account or rename one
ui-books-account-code = Number
ui-books-account-code-help = 2 to 8 digits, as in 6063.
ui-books-account-label = Name
ui-books-account-save = Save
ui-books-account-rename = Rename
ui-books-account-saved = Account { $code } saved.
ui-books-map = Which account the money goes to
ui-books-map-says = A change holds from now on.
ui-books-map-saved = Noted: the next entries will go there.
ui-books-pdf = Book on paper (PDF)
ui-books-report = Report for the meeting (PDF)
ui-books-report-large = Report in large letters
ui-books-made-pdf = { $count ->
    [one] The paper is ready: one page.
   *[other] The paper is ready: { $count } pages.
}
