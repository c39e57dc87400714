# ui-receptions-: what the suppliers bring.
ui-receptions-title = Receptions
ui-receptions-no-campaign = No group order yet.
ui-receptions-to-orders = Supplier orders
ui-receptions-made = The sheet is ready.
ui-receptions-wanted = Delivery asked for { $day }.
ui-receptions-receive = Receive
ui-receptions-look = Look again
ui-receptions-sheet = Print the sheet
ui-receptions-done = All is received
ui-receptions-back = Back to the group order
ui-receptions-entry = Reception { $number }
ui-receptions-entry-says = What is expected is written already: change only what differs.
ui-receptions-expected = Expected: { $packs } ({ $quantity })
ui-receptions-came = came already: { $quantity }
ui-receptions-touched = { $count ->
    [one] One household asked for it.
   *[other] { $count } households asked for it.
}
ui-receptions-spoilt = of which spoilt: { $quantity }
ui-receptions-weight = Weight that came
ui-receptions-weight-help = Several pieces: 580 g + 655 g
ui-receptions-packs = Packs that came
ui-receptions-content = One pack holds
ui-receptions-damaged = Spoilt
ui-receptions-temperature = Temperature, °C
ui-receptions-lot = Lot number
ui-receptions-date = Date written on it
ui-receptions-use-by = It is “use by”
ui-receptions-note = Note
ui-receptions-absent = Did not come with this delivery
ui-receptions-day = Received on
ui-receptions-day-help = Empty: today
ui-receptions-driver = Driver
ui-receptions-receiver = Received by
ui-receptions-record = Note the delivery
ui-receptions-noted = The delivery is noted.
ui-receptions-number = Delivery { $number }, { $day }
ui-receptions-taken-back = Taken back
ui-receptions-reason = Why take it back
ui-receptions-undo = Take back
ui-receptions-undone = It is taken back.
ui-receptions-all = All receptions
ui-receptions-sure = Yes, it is that much
