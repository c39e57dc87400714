# The screens of books.
ui-books-title = Esercizi
ui-books-says = Un esercizio è un anno di conti. Una volta chiuso, non cambia più.
ui-books-to-accounts = Piano dei conti
ui-books-empty = Nessun esercizio è ancora aperto. Aprite quello in cui cominciano le vostre scritture.
ui-books-open-next = Aprire un altro esercizio
ui-books-opening = Aprire un esercizio
ui-books-opening-says = Cambiate le date se il vostro anno non è l'anno solare.
ui-books-from = Primo giorno
ui-books-to = Ultimo giorno
ui-books-open-do = Aprire l'esercizio
ui-books-col-year = Esercizio
ui-books-col-days = Giorni
ui-books-col-result = Risultato
ui-books-col-state = A che punto è
ui-books-closed-on = chiuso il { $day } da { $who }
ui-books-to-close = finito, da chiudere
ui-books-running = in corso
ui-books-seal-broken = Una scrittura di questo esercizio è cambiata fuori da Cabas dopo la chiusura. Avvisate il direttivo e riprendete una copia.
ui-books-summary = Dal { $from } al { $to }
ui-books-gain = L'associazione ha { $amount } in più rispetto all'inizio.
ui-books-loss = L'associazione ha { $amount } in meno rispetto all'inizio.
ui-books-before = Dal { $from } al { $to }: { $amount }
ui-books-first = Non c'è niente di scritto prima del { $from }: non c'è un anno con cui confrontare.
ui-books-recettes = Entrate
ui-books-depenses = Uscite
ui-books-held = Che cosa abbiamo
ui-books-owe = Che cosa devono ancora le famiglie
ui-books-have = Che cosa hanno in anticipo le famiglie
ui-books-suppliers = Che cosa dobbiamo ai fornitori
ui-books-other = Altre somme da regolare
ui-books-own = Che cosa è dell'associazione
ui-books-nothing = Nulla per ora.
ui-books-col-account = Conto
ui-books-col-amount = Somma
ui-books-col-before = Prima
ui-books-col-balance = Saldo
ui-books-total = Totale
ui-books-closing = Chiudere l'esercizio { $year }
ui-books-closing-says = Dopo la chiusura non si scrive più nulla in questi giorni. Non si può tornare indietro.
ui-books-closing-sums = Entrate { $recettes }, uscite { $depenses }, risultato { $result }.
ui-books-closed-by = Chi chiude l'esercizio?
ui-books-close-do = Chiudere per sempre
ui-books-close-not = Non ora
ui-books-close = Chiudere { $year }
ui-books-files = Libri da portare via
ui-books-files-says = Per l'assemblea, il commercialista o l'amministrazione. I file stanno nella cartella dell'associazione.
ui-books-which = Libro
ui-books-xlsx = Libro in tabella (XLSX)
ui-books-csv = Libro in CSV
ui-books-fec = Scritture per l'amministrazione (FEC)
ui-books-made = { $count ->
    [0] Il libro è pronto: nessuna scrittura in quei giorni.
    [one] Il libro è pronto: una scrittura.
   *[other] Il libro è pronto: { $count } scritture.
}
ui-books-made-fec = { $count ->
    [0] Il FEC è pronto: nessuna scrittura quest'anno.
    [one] Il FEC è pronto: una scrittura.
   *[other] Il FEC è pronto: { $count } scritture.
}
ui-books-back = Torna agli esercizi
ui-books-accounts-title = Piano dei conti
ui-books-accounts-says = I numeri seguono il piano francese delle associazioni. Ciò che è già scritto resta dov'è.
ui-books-account-new = Aggiungere un conto o dargli un altro nome
ui-books-account-code = Numero
ui-books-account-code-help = Da 2 a 8 cifre, per esempio 6063.
ui-books-account-label = Nome
ui-books-account-save = Registrare
ui-books-account-rename = Rinominare
ui-books-account-saved = Conto { $code } registrato.
ui-books-map = A quale conto va il denaro
ui-books-map-says = Un cambiamento vale da adesso in poi.
ui-books-map-saved = Annotato: le prossime scritture andranno lì.
ui-books-pdf = Libro su carta (PDF)
ui-books-report = Rendiconto per l'assemblea (PDF)
ui-books-report-large = Rendiconto in caratteri grandi
ui-books-made-pdf = { $count ->
    [one] La carta è pronta: una pagina.
   *[other] La carta è pronta: { $count } pagine.
}
