# Il diario.

ui-journal-title = Diario
ui-journal-says = Chi ha fatto cosa, e quando. Niente può essere riscritto senza che si veda.
ui-journal-verify = Verificare il diario
ui-journal-empty = Il diario è vuoto. Quello che farete sarà scritto qui.
ui-journal-more = Vedere più indietro
ui-journal-number = n. { $prefix }-{ $seq }
