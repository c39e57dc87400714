# The screens of bank.
ui-bank-title = Estratto conto
ui-bank-says = Leggete l'estratto conto della banca, poi abbinate ogni riga a ciò che è scritto nei libri.
ui-bank-choose = Scegliere l'estratto conto
ui-bank-kinds = Il file che dà la banca: CSV, XLSX o ODS. Nulla è conservato senza il vostro accordo.
ui-bank-agree = I libri e la banca
ui-bank-books = In banca, secondo i libri
ui-bank-not-shown = { $count ->
    [0] di cui nulla che l'estratto conto non mostri
    [one] di cui una scrittura che l'estratto conto non mostra
   *[other] di cui { $count } scritture che l'estratto conto non mostra
}
ui-bank-not-written = { $count ->
    [0] Righe dell'estratto conto ancora da spiegare: nessuna
    [one] Una riga dell'estratto conto ancora da spiegare
   *[other] { $count } righe dell'estratto conto ancora da spiegare
}
ui-bank-statement = L'estratto conto dovrebbe finire a { $amount }.
ui-bank-until = Ultimo giorno letto su un estratto conto: { $day }. Se la carta della banca dice un'altra somma, manca una riga.
ui-bank-never = Nessun estratto conto è ancora stato letto.
ui-bank-open = Da abbinare
ui-bank-matched = Abbinate
ui-bank-all = Tutte
ui-bank-empty-first = Nessun estratto conto è ancora stato letto. Scegliete il file della banca, in cima alla pagina.
ui-bank-empty-open = Tutto è abbinato. Tornate con il prossimo estratto conto.
ui-bank-empty-matched = Nessuna riga è ancora abbinata.
ui-bank-more = { $shown } righe mostrate su { $total }. Abbinate queste per vedere le altre.
ui-bank-unmatch = Togliere l'abbinamento
ui-bank-write = Altro
ui-bank-pick = Più scritture insieme
ui-bank-match-picked = Abbinare le scritture scelte
ui-bank-write-legend = Scrivere nei libri ciò che nulla spiega
ui-bank-account = Per
ui-bank-what = Cosa
ui-bank-who = Chi
ui-bank-write-do = Scrivere e abbinare
ui-bank-write-not = Indietro
ui-bank-missing = { $count ->
    [one] Una scrittura che la banca non ha mostrato
   *[other] { $count } scritture che la banca non ha mostrato
}
ui-bank-missing-says = Un pagamento in viaggio, o una riga scritta due volte: in questo caso annullatela nel libro.
ui-bank-new = { $count ->
    [0] nessuna riga nuova
    [one] una riga nuova
   *[other] { $count } righe nuove
}
ui-bank-known = { $count ->
    [0] nessuna riga già conosciuta
    [one] una riga già conosciuta
   *[other] { $count } righe già conosciute
}
ui-bank-unread = { $count ->
    [0] tutte le righe del file sono lette
    [one] una riga del file lasciata da parte
   *[other] { $count } righe del file lasciate da parte
}
ui-bank-nothing-yet = Nulla è ancora conservato.
ui-bank-not-readable = Dite quali colonne hanno la data e la somma, sotto questo riquadro.
ui-bank-keep = Conservare le righe nuove
ui-bank-other-file = Lasciare questo file
ui-bank-row = Riga { $row }
ui-bank-columns = Le colonne del file
ui-bank-column = Colonna { $number }
ui-bank-ignore = non leggere
ui-bank-field-day = Data
ui-bank-field-label = Descrizione
ui-bank-field-amount = Somma con il suo segno
ui-bank-field-debit = Dare (uscita)
ui-bank-field-credit = Avere (entrata)
ui-bank-write-first = Scrivere nei libri
ui-bank-why = Da dove viene questa somma
