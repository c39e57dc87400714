# The screens of cheques.
ui-cheques-title = Cheques
ui-cheques-says = From the payment to the bank: nothing is lost, nothing grows old in a drawer.
ui-cheques-urgent = { $count ->
    [one] One cheque is urgent: it is soon worth nothing, or already is.
   *[other] { $count } cheques are urgent: they are soon worth nothing, or already are.
}
ui-cheques-kept = In the box: { $count }
ui-cheques-due = To deposit: { $count }
ui-cheques-deposits = Deposits: { $count }
ui-cheques-deposited = Deposited
ui-cheques-bounced = Came back
ui-cheques-bare = Cheques without details
ui-cheques-bare-says = Complete them before you deposit them: the bank asks for the number and the name.
ui-cheques-complete = Complete
ui-cheques-complete-this = Cheque of { $amount }
ui-cheques-empty = The box is empty: no cheque is waiting.
ui-cheques-empty-here = No cheque here.
ui-cheques-take = Take a payment
ui-cheques-total = { $count ->
    [one] One cheque, { $amount }
   *[other] { $count } cheques, { $amount }
}
ui-cheques-col-tick = To deposit
ui-cheques-tick = Deposit the cheque of { $amount }, { $drawer }
ui-cheques-col-drawer = Signed by
ui-cheques-col-number = Number and bank
ui-cheques-no-number = to complete
ui-cheques-dated-on = dated { $day }
ui-cheques-col-state = Where it stands
ui-cheques-col-amount = Amount
ui-cheques-col-act = Also
ui-cheques-came-back = It came back
ui-cheques-to-bank = Take to the bank
ui-cheques-to-bank-says = Tick the cheques in the list; Cabas makes the slip.
ui-cheques-who = Who goes to the bank
ui-cheques-day = Date
ui-cheques-day-help = Empty: today. Else 28/11.
ui-cheques-early = Even before the wished day
ui-cheques-deposit = Deposit the ticked cheques
ui-cheques-no-deposit = No deposit yet.
ui-cheques-col-deposit = Deposit
ui-cheques-col-day = Date
ui-cheques-col-who = By
ui-cheques-col-count = Cheques
ui-cheques-of-which-back = of which came back: { $count }
ui-cheques-col-paper = Slip
ui-cheques-print = Prepare
ui-cheques-print-this = Prepare the slip { $number }
ui-cheques-slip-made = The slip is ready.
ui-cheques-number = Cheque number
ui-cheques-bank = Bank
ui-cheques-drawer = Signed by
ui-cheques-dated = Dated
ui-cheques-from = To be deposited from
ui-cheques-from-help = Empty: from now on.
ui-cheques-stays = Empty: { $day }.
ui-cheques-save = Save
ui-cheques-close = Close
ui-cheques-back-title = Cheque of { $amount } came back ({ $drawer })
ui-cheques-back-says = What it paid is owed again. What the household received, and its membership, do not change.
ui-cheques-reason = What the bank says
ui-cheques-fee = Fee taken by the bank
ui-cheques-fee-help = Empty: no fee.
ui-cheques-fee-to = Who pays this fee
ui-cheques-fee-association = The association
ui-cheques-fee-household = The household
ui-cheques-back-record = Note that the cheque came back
ui-cheques-cancel = Undo the payment
ui-cheques-cancel-this = Undo voucher { $voucher }
ui-cheques-cancel-says = Both lines stay visible; the cheque is to be given back.
ui-cheques-why = For which reason?
ui-cheques-take-back = Take back
ui-cheques-take-back-this = Take back deposit { $number }, { $amount }
ui-cheques-take-back-says = The cheques did not go to the bank: they come back into the box. Both lines will stay visible.
ui-cheques-taken-back = taken back, voucher { $voucher }
