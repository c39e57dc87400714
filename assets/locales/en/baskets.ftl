# Entry of the forms, demand, calls.

ui-baskets-title = Order forms
ui-baskets-entry = Entering forms
ui-baskets-list = Forms received
ui-baskets-demand = What everybody asks
ui-baskets-calls = Round of calls
ui-baskets-files = Forms by file
ui-baskets-tabs = The forms of this order
ui-baskets-tab-entry = Entry
ui-baskets-tab-list = Received
ui-baskets-tab-demand = Demand
ui-baskets-tab-calls = Calls
ui-baskets-tab-files = Files
ui-baskets-no-campaign = No group order is prepared yet: the forms come with it.
ui-baskets-to-entry = Enter a form
ui-baskets-grid = The lines of the form
ui-baskets-who = Whose form is it?
ui-baskets-who-help = Code, scan of the card or three letters of the name, then Enter.
ui-baskets-nobody = Nobody of that name is registered.
ui-baskets-to-permanence = Register this household
ui-baskets-channel-paper = paper
ui-baskets-channel-phone = phone
ui-baskets-channel-visit = visit
ui-baskets-channel-file = file
ui-baskets-late = The deadline has passed. A form begun now goes into the queue: it is served from what is left.
ui-baskets-in-time = This form was handed in before the deadline, it is only typed after it
ui-baskets-blocked-adhesion = The membership does not cover the pickup day. Nothing is lost: renew it here, then enter the form.
ui-baskets-blocked-debt = This household cannot order today. Keep its form and see the treasurer about it.
ui-baskets-blocked-less = Its form can be read here; the lines can only get smaller.
ui-baskets-renew = Renew now
ui-baskets-renew-record = Record the membership
ui-baskets-renew-permanence = Another case: at the desk
ui-baskets-renewed = { $sentence } Receipt { $receipt }.
ui-baskets-pay = Receive a payment
ui-baskets-other-household = Another household
ui-baskets-choice = This household has a form already. What are you holding?
ui-baskets-choice-same = The same form no. { $number }: read it again or correct it
ui-baskets-choice-add = Another form, in addition
ui-baskets-choice-replace = Another form, instead
ui-baskets-form-show = Open
ui-baskets-form-number = form no. { $number }
ui-baskets-form-late = in the queue
ui-baskets-form-by = typed by { $who } at { $time }
ui-baskets-form-withdrawn = No longer counts
ui-baskets-product = Product
ui-baskets-product-help = Number, letters or scan, then Enter. Enter on nothing: form finished.
ui-baskets-product-unknown = “{ $text }” is not on this form.
ui-baskets-col-number = No.
ui-baskets-col-product = Product
ui-baskets-col-unit = Box
ui-baskets-col-quantity = How many
ui-baskets-col-more = I accept on top
ui-baskets-col-less = I accept less
ui-baskets-col-echo = It makes
ui-baskets-line-withdrawn = no longer offered
ui-baskets-enter = Enter
ui-baskets-escape = Esc
ui-baskets-shift-enter = Shift Enter
ui-baskets-delete = Delete
ui-baskets-sure-yes = yes, that is right
ui-baskets-sure-no = no, put it back
ui-baskets-zeroed = Line { $number }, { $name }: set to zero.
ui-baskets-undone = Line { $number }, { $name }: put back as before.
ui-baskets-private = For this household
ui-baskets-private-help = At its own price. To hide it:
ui-baskets-colon = :
ui-baskets-all-forms = All its forms: { $total }
ui-baskets-slip = Confirmation
ui-baskets-print-form = Print its form to fill in
ui-baskets-print-form-made = This household's form is ready: its code and name are already on it.
ui-baskets-slip-made = The confirmation is ready. It is for this household alone.
ui-baskets-slip-print = Prepare the sheet
ui-baskets-slip-total = Total: { $total }
ui-baskets-needs = What each sack still needs
ui-baskets-needs-nothing = Nobody has asked for anything yet.
ui-baskets-end = End of the form
ui-baskets-control = Control total
ui-baskets-control-help = The sum of the numbers asked for, written at the bottom of the form. Empty if there is none.
ui-baskets-place = Pickup place
ui-baskets-place-none = To be chosen
ui-baskets-channel = Came by
ui-baskets-note = Note
ui-baskets-next = Next household
ui-baskets-history = History
ui-baskets-crossed =
    { $count ->
        [0] Nothing typed yet
       *[other] Total typed: { $count }
    }
ui-baskets-agrees = Total { $count }: agrees with the form
ui-baskets-under = The form says { $total }, { $crossed } typed: { $gap } missing.
ui-baskets-over = The form says { $total }, { $crossed } typed: { $gap } too many.
ui-baskets-typed = { $code } { $name }: form no. { $number } recorded, total { $count }. Write this number on the paper.
ui-baskets-nothing-typed = { $code } { $name }: nothing was typed.
ui-baskets-key-enter = Save the box and go to the next product; on an empty “Product”, finish the form
ui-baskets-key-back = Go back to the product before
ui-baskets-key-product = Go to the field “Product” (a letter goes there too)
ui-baskets-key-copy = Copy the quantity above
ui-baskets-key-zero = Set the line to zero
ui-baskets-key-undo = Take back the last change of a line
ui-baskets-key-inside = Correct inside the box
ui-baskets-key-restore = Put the box back as it was
ui-baskets-demand-households =
    { $count ->
        [0] No household has ordered yet.
        [one] 1 household has ordered.
       *[other] { $count } households have ordered.
    }
ui-baskets-demand-late =
    { $count ->
        [one] 1 more waits, after the deadline.
       *[other] { $count } more wait, after the deadline.
    }
ui-baskets-demand-empty = No form has been typed yet. The demand fills up as they come.
ui-baskets-demand-show = Show
ui-baskets-demand-all =
    { $count ->
        [one] The one product asked for
       *[other] The { $count } products asked for
    }
ui-baskets-demand-begun =
    { $count ->
        [0] No pack is begun
        [one] The one with a pack begun
       *[other] The { $count } with a pack begun
    }
ui-baskets-demand-none-begun = No pack is begun: everything comes out even.
ui-baskets-demand-packs = Asked, in packs
ui-baskets-demand-missing = To fill the pack
ui-baskets-demand-full = Even
ui-baskets-demand-fills = Those who accept a little more fill it.
ui-baskets-demand-more = { $quantity } more accepted if needed
ui-baskets-demand-too-late = { $quantity } asked after the deadline
ui-baskets-demand-left = { $quantity } left at the supplier.
ui-baskets-demand-by =
    { $count ->
        [one] 1 household
       *[other] { $count } households
    }
ui-baskets-demand-places = By pickup place
ui-baskets-demand-suppliers = By supplier
ui-baskets-col-household = Household
ui-baskets-col-forms = Forms
ui-baskets-col-lines = Lines
ui-baskets-col-crossed = Total
ui-baskets-col-control = Check
ui-baskets-control-none = no total
ui-baskets-control-yes = agrees
ui-baskets-control-no = to be checked
ui-baskets-list-empty = No form has been typed for this order yet.
ui-baskets-list-count =
    { $count ->
        [one] 1 household has handed in a form.
       *[other] { $count } households have handed in a form.
    }
ui-baskets-list-wrong =
    { $count ->
        [one] One control total does not agree: it comes first.
       *[other] { $count } control totals do not agree: they come first.
    }
ui-baskets-withdraw = Withdraw
ui-baskets-withdraw-title = Withdraw form no. { $number } of { $code } { $name }
ui-baskets-withdraw-says = It stays in the file with its number, and no longer counts.
ui-baskets-withdrawn = Form no. { $number } no longer counts.
ui-baskets-reason = Why
ui-baskets-keep = Keep it
ui-baskets-history-of = History of form no. { $number }, { $code } { $name }
ui-baskets-history-empty = No line has been written yet.
ui-baskets-calls-print = Print the list
ui-baskets-calls-made = The list of calls is ready.
ui-baskets-calls-says =
    { $count ->
        [one] 1 household has no form yet; the order closes on { $day }. Choose it to type during the call.
       *[other] { $count } households have no form yet; the order closes on { $day }. Choose a name to type during the call.
    }
ui-baskets-calls-empty = Every household has handed in a form: there is nobody to call.
ui-baskets-calls-expired = membership to be renewed
ui-baskets-calls-reading = prefers to be read to
ui-baskets-calls-phone = Phone
ui-baskets-calls-no-phone = no number
ui-baskets-calls-last = Last order
ui-baskets-calls-never = none
ui-baskets-calls-tried = Called
ui-baskets-join = Join now
ui-baskets-files-out = The forms, as a spreadsheet
ui-baskets-files-out-says = To be filled in on another computer, then brought back here. Names and products are in it already.
ui-baskets-files-layout = How to lay it out
ui-baskets-files-rows = One row for each household
ui-baskets-files-rows-says = One large sheet, one column for each product.
ui-baskets-files-sheets = One sheet for each household
ui-baskets-files-sheets-says = Like the printed form, one tab for each household.
ui-baskets-files-typed = The forms typed on this computer
ui-baskets-files-typed-says = To bring them to another computer of the association, which asks what to do with a form typed on both. After a copy was taken back, only those typed since are in it.
ui-baskets-files-export = Prepare the file
ui-baskets-files-written = The file is ready: { $households } households, { $products } products.
ui-baskets-files-late = { $late ->
    [one] The file is ready: { $households } households, { $products } products. One late form is not in it: type it again on the other computer.
   *[other] The file is ready: { $households } households, { $products } products. { $late } late forms are not in it: type them again on the other computer.
}
ui-baskets-files-in = Take in a file that was filled in
ui-baskets-files-choose = Choose the file
ui-baskets-files-kinds = XLSX, ODS or CSV, made from the blank form of this page.
ui-baskets-files-done = { $forms } forms and { $lines } lines recorded
ui-baskets-files-skipped =
    { $count ->
        [one] 1 household left out: it had a form already.
       *[other] { $count } households left out: they had a form already.
    }
ui-baskets-files-see = See the forms received
ui-baskets-files-read = { $forms } forms, { $lines } lines
ui-baskets-files-nothing-yet = Nothing is recorded yet.
ui-baskets-files-in-time = These forms were handed in before the deadline, they are only read after it
ui-baskets-files-existing =
    { $count ->
        [one] 1 household of the file has a form already. What now?
       *[other] { $count } households of the file have a form already. What now?
    }
ui-baskets-files-replace = The form of the file replaces it
ui-baskets-files-add = The form of the file is added: both count
ui-baskets-files-skip = Keep what is there, leave the form of the file
ui-baskets-files-sure = Yes, the unusual quantities are right
ui-baskets-files-run = Record these forms
ui-baskets-files-other = Choose another file
ui-baskets-files-undecided = Say first what becomes of the forms there are.
ui-baskets-files-blocked = All of it or nothing: correct the file, save it and choose it again.
ui-baskets-files-errors =
    { $count ->
        [one] 1 cell to correct
       *[other] { $count } cells to correct
    }
ui-baskets-files-errors-says = Corrections are made in the spreadsheet.
ui-baskets-files-cell = { $sheet } row { $row }:
ui-baskets-files-already = A form already
ui-baskets-calls-no-answer = no answer
ui-baskets-give-up = Give up
ui-baskets-give-up-title = { $code } { $name } gives up, form no. { $number }
ui-baskets-give-up-says = The group order is closed: the form keeps its history, and these products are to be adjusted again.
ui-baskets-give-up-what = What
ui-baskets-give-up-all = The whole form
ui-baskets-give-up-keeps = What the household keeps
ui-baskets-give-up-keeps-help = As on the form: 2, or 1.5 kg. Empty: nothing any more.
ui-baskets-give-up-done = Noted. { $told }
