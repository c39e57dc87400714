# Suppliers' price lists.
ui-catalogue-files-title = Import a price list
ui-catalogue-files-back = Back to the catalogue
ui-catalogue-files-says = You will see what changes, old price and new price, before anything is recorded. All of it can be taken back.
ui-catalogue-files-supplier = Of which supplier?
ui-catalogue-files-supplier-says = A GDXP file or a catalogue of Cabas says itself whose it is.
ui-catalogue-files-supplier-of-file = The file says it
ui-catalogue-files-supplier-new = Add a supplier
ui-catalogue-files-kinds = Excel (.xlsx, .xls), LibreOffice (.ods), text (.csv, .tsv) or GDXP (.json).
ui-catalogue-files-choose = Choose the price list, or drop it here
ui-catalogue-files-of = Price list of { $supplier }
ui-catalogue-files-supplier-added = { $name } will be added to your suppliers.
ui-catalogue-files-rows = { $count ->
    [one] { $count } line read
   *[other] { $count } lines read
}
ui-catalogue-files-added = { $count ->
    [one] { $count } new product
   *[other] { $count } new products
}
ui-catalogue-files-changed = { $count ->
    [one] { $count } product that changes
   *[other] { $count } products that change
}
ui-catalogue-files-unchanged = { $count ->
    [one] { $count } unchanged product
   *[other] { $count } unchanged products
}
ui-catalogue-files-vanished = { $count ->
    [one] { $count } product is no longer in the list
   *[other] { $count } products are no longer in the list
}
ui-catalogue-files-unavailable = { $count ->
    [one] { $count } line says that the product cannot be had: it is left aside
   *[other] { $count } lines say that the product cannot be had: they are left aside
}
ui-catalogue-files-left-aside = { $count ->
    [one] { $count } line of another supplier is left aside
   *[other] { $count } lines of other suppliers are left aside
}
ui-catalogue-files-wrong = { $count ->
    [one] { $count } line to look at
   *[other] { $count } lines to look at
}
ui-catalogue-files-nothing-yet = Nothing is recorded yet.
ui-catalogue-files-remembered = Columns and units are read as last time.
ui-catalogue-files-run = Import this price list
ui-catalogue-files-other-file = Take another file
ui-catalogue-files-blocked-columns = First say what the columns hold.
ui-catalogue-files-blocked-units = First say what the units mean.
ui-catalogue-files-blocked-vat = First give the rate of VAT.
ui-catalogue-files-blocked-wrong = First correct the lines to look at in your file, or leave them aside.
ui-catalogue-files-blocked-nothing = The catalogue already says all that this file says.
ui-catalogue-files-units = What the units mean
ui-catalogue-files-units-says = The price of each line is for one of these units.
ui-catalogue-files-unit = { $count ->
    [one] “{ $unit }”, { $count } line
   *[other] “{ $unit }”, { $count } lines
}
ui-catalogue-files-no-unit = { $count ->
    [one] Without a unit, { $count } line
   *[other] Without a unit, { $count } lines
}
ui-catalogue-files-unit-open = Yours to say
ui-catalogue-files-unit-count = Pieces
ui-catalogue-files-unit-mass = A weight
ui-catalogue-files-unit-volume = A volume
ui-catalogue-files-unit-holds = One unit holds
ui-catalogue-files-prices = The prices of the file
ui-catalogue-files-net = These prices are
ui-catalogue-files-net-yes = without VAT
ui-catalogue-files-net-no = with VAT
ui-catalogue-files-price-for = A price is for
ui-catalogue-files-price-for-measure = a kilo or a litre
ui-catalogue-files-price-for-unit = one unit
ui-catalogue-files-price-for-pack = a whole pack
ui-catalogue-files-vat = VAT of lines that do not say it (%)
ui-catalogue-files-decimal = In 1,234 or 1.234, what stands before the cents is
ui-catalogue-files-decimal-open = yours to say
ui-catalogue-files-decimal-comma = the comma
ui-catalogue-files-decimal-point = the point
ui-catalogue-files-plan = What changes in the catalogue
ui-catalogue-files-plan-changed = What changes
ui-catalogue-files-plan-added = What is new
ui-catalogue-files-plan-vanished = What is no longer in the list
ui-catalogue-files-vanished-choice = What about these products?
ui-catalogue-files-vanished-keep = Leave them in the catalogue
ui-catalogue-files-vanished-archive = Archive them
ui-catalogue-files-vanished-archive-says = They are no longer offered; past orders do not change.
ui-catalogue-files-col-product = Product
ui-catalogue-files-col-pack = Pack
ui-catalogue-files-col-before = Old price
ui-catalogue-files-col-after = New price
ui-catalogue-files-col-price = Price
ui-catalogue-files-col-row = Line
ui-catalogue-files-col-text = In the file
ui-catalogue-files-col-message = What is wrong
ui-catalogue-files-more = { $shown } shown of { $count }.
ui-catalogue-files-wrong-title = Lines to look at
ui-catalogue-files-wrong-skip = Leave these lines aside and import the rest
ui-catalogue-files-columns = Your columns
ui-catalogue-files-columns-says = Say what each column holds. These are your first lines.
ui-catalogue-files-ours = This file comes from Cabas: there is nothing to set.
ui-catalogue-files-lines-shown = Your first lines
ui-catalogue-files-column = Column { $number }
ui-catalogue-files-ignore = Leave out
ui-catalogue-files-field-available = Available or not
ui-catalogue-files-field-reference = Reference
ui-catalogue-files-field-name = Product name
ui-catalogue-files-field-unit = Unit
ui-catalogue-files-field-pack-units = Units in a pack
ui-catalogue-files-field-price = Price
ui-catalogue-files-field-vat = VAT
ui-catalogue-files-field-deposit = Deposit
ui-catalogue-files-field-family = Family
ui-catalogue-files-field-origin = Origin
ui-catalogue-files-field-label = Label
ui-catalogue-files-field-note = Note
ui-catalogue-files-field-least = Least for a household
ui-catalogue-files-field-most = Most for a household
ui-catalogue-files-field-step = Multiple for a household
ui-catalogue-files-reading = If letters or columns are read wrongly
ui-catalogue-files-reading-says = Try another choice: the lines above change at once.
ui-catalogue-files-done = { $count ->
    [one] { $count } product imported
   *[other] { $count } products imported
}
ui-catalogue-files-done-counts = { $added } new, { $changed } changed, { $archived } archived, { $skipped } lines left aside.
ui-catalogue-files-see = See the catalogue
ui-catalogue-files-undo = Take the whole import back
ui-catalogue-files-undone = { $count ->
    [one] Import taken back: { $count } product is as before.
   *[other] Import taken back: { $count } products are as before.
}
ui-catalogue-files-running = Progress
ui-catalogue-files-cancel = Stop
ui-catalogue-files-past = Price lists already imported
ui-catalogue-files-past-when = When
ui-catalogue-files-past-supplier = Supplier
ui-catalogue-files-past-file = File
ui-catalogue-files-past-added = New
ui-catalogue-files-past-changed = Changed
ui-catalogue-files-past-undo = Go back
ui-catalogue-files-past-undone = Taken back on { $day }
ui-catalogue-files-export = Export the whole catalogue
ui-catalogue-files-export-says = To keep it, correct it in a spreadsheet or give it to another group. The same file is imported again here.
ui-catalogue-files-export-csv = Text (CSV)
ui-catalogue-files-export-xlsx = Excel (XLSX)
ui-catalogue-files-export-gdxp = GDXP, for other programs
ui-catalogue-files-exported = { $count ->
    [one] The catalogue is written: { $count } product.
   *[other] The catalogue is written: { $count } products.
}
