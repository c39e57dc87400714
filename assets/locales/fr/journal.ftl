# Le journal.

ui-journal-title = Journal
ui-journal-says = Qui a fait quoi, et quand. Rien ne peut y être réécrit sans que cela se voie.
ui-journal-verify = Vérifier le journal
ui-journal-empty = Le journal est vide. Ce que vous ferez s'y écrira.
ui-journal-more = Voir plus ancien
ui-journal-number = n° { $prefix }-{ $seq }
