# Le copie e il recupero.

ui-safety-title = Copie di sicurezza
ui-safety-says = Una copia al giorno si fa da sola. Tenetene una su una chiavetta, in un altro posto.
ui-safety-now = Fare una copia adesso
ui-safety-stick = Copiare su una chiavetta
ui-safety-stick-says = La copia viene riletta prima di dirvi che va tutto bene.
ui-safety-copy-here = Copiare qui
ui-safety-list = Le vostre copie
ui-safety-empty = Non c'è ancora nessuna copia. La prima si fa con un pulsante, qui sopra.
ui-safety-folder = Tenute in
ui-safety-col-when = Quando
ui-safety-col-kind = Tipo
ui-safety-col-inside = Dentro
ui-safety-col-households = { $count ->
    [one] { $count } famiglia
   *[other] { $count } famiglie
}
ui-safety-col-size = Dimensione
ui-safety-col-look = Riprendere
ui-safety-look = Guardare
ui-safety-kind-daily = del giorno
ui-safety-kind-migration = prima di una nuova versione
ui-safety-kind-manual = fatta a mano
ui-safety-kind-replaced = sostituita da una ripresa
ui-safety-encrypted = protetta
ui-safety-looked = Copia del { $when }
ui-safety-inside-households =
    { $count ->
        [0] Nessuna famiglia dentro
        [one] { $count } famiglia dentro
       *[other] { $count } famiglie dentro
    }
ui-safety-inside-last-household = Ultima famiglia: { $name }
ui-safety-inside-last-entry = Ultima cosa fatta, il { $when }:
ui-safety-restore-safe = Quello che avete oggi sarà tenuto a parte, niente è perso.
ui-safety-restore = Riprendere questa copia
ui-safety-leave = Non cambiare niente
ui-safety-unlock = Guardare dentro
ui-safety-passphrase = Proteggere le copie con una frase
ui-safety-passphrase-says = Senza frase, chi trova la chiavetta può leggere i nomi. Se la frase si perde, nessuno legge più niente: stampate il foglio di soccorso.
ui-safety-passphrase-set = Le copie sono protette. Scrivete un'altra frase per cambiare, o lasciate vuoto per non proteggere più.
ui-safety-passphrase-label = Frase
ui-safety-passphrase-help = Più parole facili da ricordare, per esempio quattro parole senza legame.
ui-safety-passphrase-save = Tenere questa frase
ui-safety-protected-now = Le prossime copie saranno protette.
ui-safety-unprotected-now = Le prossime copie non saranno protette.
ui-safety-sheet = Stampare il foglio di soccorso
ui-safety-sheet-says = Da tenere con le carte importanti, non con la chiavetta.
ui-safety-sheet-made = Il foglio di soccorso è pronto.
ui-safety-rescue-title = Il quaderno dell'associazione chiede attenzione
ui-safety-rescue-safe = Niente è stato cancellato o sostituito.
ui-safety-rescue-copy = La copia del { $when } si può riprendere
ui-safety-rescue-restore = Riprendere questa copia
ui-safety-rescue-none = Nessuna copia buona è stata trovata in questo computer. Avete una chiavetta?
ui-safety-rescue-others = Altre copie
ui-safety-rescue-elsewhere = Cercare una copia su una chiavetta
ui-safety-see-copies = Vedere le sue copie
ui-safety-see-own = Tornare alle copie di questo computer
ui-safety-rescue-look-here = Cercare qui
ui-safety-rescue-else = Altrimenti
ui-safety-rescue-open-anyway = Aprire comunque
ui-safety-rescue-open-anyway-says = Per leggere quello che si può ancora leggere.
ui-safety-rescue-start-anew = Cominciare un quaderno nuovo
ui-safety-rescue-start-anew-says = Il vecchio è tenuto a parte.
ui-safety-rescue-details = Per la persona che vi aiuta
ui-safety-inside-last-receipt = Ultima ricevuta: { $receipt }
