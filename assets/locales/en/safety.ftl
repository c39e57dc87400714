# Copies and rescue.

ui-safety-title = Safety copies
ui-safety-says = One copy a day is made by itself. Keep one on a stick, in another place.
ui-safety-now = Make a copy now
ui-safety-stick = Copy to a stick
ui-safety-stick-says = The copy is read back before you are told all is well.
ui-safety-copy-here = Copy here
ui-safety-list = Your copies
ui-safety-empty = There is no copy yet. The first takes one button, above.
ui-safety-folder = Kept in
ui-safety-col-when = When
ui-safety-col-kind = Kind
ui-safety-col-inside = Inside
ui-safety-col-households = { $count ->
    [one] { $count } household
   *[other] { $count } households
}
ui-safety-col-size = Size
ui-safety-col-look = Take back
ui-safety-look = Look inside
ui-safety-kind-daily = daily
ui-safety-kind-migration = before a new version
ui-safety-kind-manual = made by hand
ui-safety-kind-replaced = replaced when going back
ui-safety-encrypted = protected
ui-safety-looked = Copy of { $when }
ui-safety-inside-households =
    { $count ->
        [0] No household inside
        [one] { $count } household inside
       *[other] { $count } households inside
    }
ui-safety-inside-last-household = Last household: { $name }
ui-safety-inside-last-entry = Last thing done, on { $when }:
ui-safety-restore-safe = What you have today is kept beside it, nothing is lost.
ui-safety-restore = Go back to this copy
ui-safety-leave = Change nothing
ui-safety-unlock = Look inside
ui-safety-passphrase = Protect copies with a phrase
ui-safety-passphrase-says = Without a phrase, whoever finds the stick can read the names. If the phrase is lost, nobody can read anything: print the recovery sheet.
ui-safety-passphrase-set = Copies are protected. Type another phrase to change it, or leave empty to stop protecting.
ui-safety-passphrase-label = Phrase
ui-safety-passphrase-help = Several words that are easy to remember, for example four unrelated words.
ui-safety-passphrase-save = Keep this phrase
ui-safety-protected-now = The next copies will be protected.
ui-safety-unprotected-now = The next copies will not be protected.
ui-safety-sheet = Print the recovery sheet
ui-safety-sheet-says = Keep it with important papers, not with the stick.
ui-safety-sheet-made = The recovery sheet is ready.
ui-safety-rescue-title = The association's book needs your attention
ui-safety-rescue-safe = Nothing was erased or replaced.
ui-safety-rescue-copy = The copy of { $when } can be used
ui-safety-rescue-restore = Go back to this copy
ui-safety-rescue-none = No good copy was found in this computer. Do you have a stick?
ui-safety-rescue-others = Other copies
ui-safety-rescue-elsewhere = Look for a copy on a stick
ui-safety-see-copies = See its copies
ui-safety-see-own = Back to the copies of this computer
ui-safety-rescue-look-here = Look here
ui-safety-rescue-else = Otherwise
ui-safety-rescue-open-anyway = Open anyway
ui-safety-rescue-open-anyway-says = To read what can still be read.
ui-safety-rescue-start-anew = Start a new book
ui-safety-rescue-start-anew-says = The old one is kept beside it.
ui-safety-rescue-details = For the person who helps you
ui-safety-inside-last-receipt = Last receipt: { $receipt }
