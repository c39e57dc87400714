# Households.

ui-members-title = Households
ui-members-search = Find a household
ui-members-search-help = A name, a code or digits of the phone. Enter opens the first one.
ui-members-key-find = Go to the search field
ui-members-approximate = No exact match. These are spelt almost the same.
ui-members-count =
    { $count ->
        [one] { $count } household
       *[other] { $count } households
    }
ui-members-archived-too = See archived households
ui-members-no-archived = No household is archived.
ui-members-nothing = No household matches “{ $search }”.
ui-members-empty = There is no household yet. Bring your list, or add the first one.
ui-members-more = Show more
ui-members-tools = With this list
ui-members-add = Add a household
ui-members-import = Import a list
ui-members-print = Print the list
ui-members-printed = The list is ready to print.
ui-members-export-xlsx = Export to Excel
ui-members-export-csv = Export as CSV
ui-members-exported =
    { $count ->
        [one] { $count } row exported.
       *[other] { $count } rows exported.
    }
ui-members-col-code = Code
ui-members-col-name = Name
ui-members-col-phone = Phone
ui-members-col-place = Pickup
ui-members-col-channel = Contact
ui-members-archived-on = Archived on { $day }
ui-members-reading-help = Wants help with reading
ui-members-reading-help-label = Wants help with reading
ui-members-channel-none = Not said yet
ui-members-channel-paper = Paper
ui-members-channel-phone = Phone
ui-members-channel-visit = In person
ui-members-channel-online = Online
ui-members-new-title = New household
ui-members-edit-title = Change household { $code }
ui-members-only-name = A first or last name is enough. Enter goes to the next field.
ui-members-first-name = First name
ui-members-last-name = Last name
ui-members-phone = Phone
ui-members-email = E-mail
ui-members-details = Other details, if you have them
ui-members-call-name = Name to call out
ui-members-call-name-help = The one said aloud on distribution day.
ui-members-place = Pickup place
ui-members-address = Address
ui-members-size = Number of persons
ui-members-size-says =
    { $count ->
        [one] { $count } person
       *[other] { $count } persons
    }
ui-members-size-unclear = Type a whole number, for example 4.
ui-members-channel = How to reach them
ui-members-proxies = Who may collect for them
ui-members-proxies-help = One person per line.
ui-members-note = Note
ui-members-person = Person { $number }
ui-members-more-persons = Add a person of the household
ui-members-add-this = Add this household
ui-members-save = Save
ui-members-key-save = Save this household
ui-members-cancel = Leave as it is
ui-members-similar = Is it the same person?
ui-members-same-name = same name
ui-members-close-name = almost the same name
ui-members-same-phone = same phone
ui-members-same-email = same e-mail
ui-members-add-anyway = It is someone else: add anyway
ui-members-added = { $name }: household added
ui-members-added-code = Its code, to say and to write on papers:
ui-members-next = Next: add another household
ui-members-open-added = See the record
ui-members-back = All households
ui-members-edit = Change
ui-members-who = Person
ui-members-help = Help
ui-members-since = Registered on
ui-members-history = History
ui-members-history-empty = Nothing is written about this household yet.
ui-members-archive = Archive this household
ui-members-archive-says = It leaves the list, nothing is erased.
ui-members-archived = { $name } is archived.
ui-members-unarchive = Put back in the list
ui-members-unarchived = { $name } is in the list again.
ui-members-import-says = You see your rows before anything is saved, and all of it can be undone.
ui-members-import-choose = Choose the file, or drop it here
ui-members-import-kinds = Excel (.xlsx), LibreOffice (.ods) or text (.csv).
ui-members-import-rows =
    { $count ->
        [one] { $count } row read
       *[other] { $count } rows read
    }
ui-members-import-new =
    { $count ->
        [one] { $count } new household
       *[other] { $count } new households
    }
ui-members-import-known =
    { $count ->
        [0] None looks like a household already registered
        [one] { $count } looks like a household already registered
       *[other] { $count } look like households already registered
    }
ui-members-import-errors =
    { $count ->
        [0] No cell to look at
        [one] { $count } cell to look at
       *[other] { $count } cells to look at
    }
ui-members-import-nothing-yet = Nothing is saved yet.
ui-members-import-run = Import the households
ui-members-import-other-file = Take another file
ui-members-import-blocked = First correct the cells to look at, or leave their rows aside.
ui-members-import-errors-title = Cells to look at
ui-members-import-errors-says = Correct here; your file is not touched.
ui-members-import-errors-more = { $shown } shown of { $count }.
ui-members-import-cell = Row { $row }, { $header }
ui-members-import-skip-errors = Leave these rows aside and import the rest
ui-members-import-duplicates-title = Perhaps already registered
ui-members-import-duplicates-says = What to do with these rows?
ui-members-import-duplicates-skip = Do not add them a second time
ui-members-import-duplicates-add = Add them anyway
ui-members-import-row = Row
ui-members-import-in-file = In your file
ui-members-import-in-list = In the list
ui-members-import-columns = Your columns
ui-members-import-columns-says = Say what each column holds. Here are your first rows.
ui-members-import-column = Column { $number }
ui-members-import-ignore = Leave out
ui-members-field-full-name = First and last name together
ui-members-import-reading = If letters or columns are misread
ui-members-import-reading-says = Try another choice: the rows above change at once.
ui-members-import-encoding = Accented letters
ui-members-encoding-utf8 = Recent (UTF-8)
ui-members-encoding-windows = Old Windows
ui-members-encoding-mac = Old Mac
ui-members-import-delimiter = Between columns
ui-members-delimiter-semicolon = Semicolon ;
ui-members-delimiter-comma = Comma ,
ui-members-delimiter-tab = Tab
ui-members-delimiter-bar = Bar |
ui-members-import-sheet = Sheet
ui-members-import-progress = Progress
ui-members-import-cancel = Stop
ui-members-import-added =
    { $count ->
        [0] No household added
        [one] { $count } household added
       *[other] { $count } households added
    }
ui-members-import-skipped-duplicates =
    { $count ->
        [one] { $count } already registered, left aside.
       *[other] { $count } already registered, left aside.
    }
ui-members-import-skipped-errors =
    { $count ->
        [one] { $count } row to look at, left aside.
       *[other] { $count } rows to look at, left aside.
    }
ui-members-import-see = See the households
ui-members-import-undo = Undo the whole import
ui-members-imports = Lists already imported
ui-members-imports-when = When
ui-members-imports-file = File
ui-members-imports-added = Added
ui-members-imports-undo = Go back
ui-members-imports-undone = Undone on { $day }
ui-members-undone =
    { $removed ->
        [one] { $removed } household removed.
       *[other] { $removed } households removed.
    }
ui-members-undone-kept = Removed: { $removed }. Kept, because changed since: { $kept }.
ui-members-adhesion = Adhesion
ui-members-account = Its account
ui-members-erase = Erase this household at its request
ui-members-erase-says = A person may ask you to forget them. It cannot be undone.
ui-members-erase-look = See what would be erased
ui-members-erase-goes = What goes
ui-members-erase-stays = What stays
ui-members-erase-called = Then the household is called “{ $name }” and is archived.
ui-members-erase-reason = Why, without a name
ui-members-erase-sure = Yes, erase for good
ui-members-erase-do = Erase
ui-members-erased = Erased. The household is now called “{ $name }”.
