# I listini dei fornitori.
ui-catalogue-files-title = Importare un listino
ui-catalogue-files-back = Torna al catalogo
ui-catalogue-files-says = Vedrete che cosa cambia, prezzo vecchio e prezzo nuovo, prima che nulla sia registrato. Tutto potrà essere annullato.
ui-catalogue-files-supplier = Di quale fornitore?
ui-catalogue-files-supplier-says = Un file GDXP o un catalogo di Cabas dice da sé da chi viene.
ui-catalogue-files-supplier-of-file = Lo dice il file
ui-catalogue-files-supplier-new = Aggiungere un fornitore
ui-catalogue-files-kinds = Excel (.xlsx, .xls), LibreOffice (.ods), testo (.csv, .tsv) o GDXP (.json).
ui-catalogue-files-choose = Scegliete il listino, o lasciatelo qui
ui-catalogue-files-of = Listino di { $supplier }
ui-catalogue-files-supplier-added = { $name } sarà aggiunto ai vostri fornitori.
ui-catalogue-files-rows = { $count ->
    [one] { $count } riga letta
   *[other] { $count } righe lette
}
ui-catalogue-files-added = { $count ->
    [one] { $count } prodotto nuovo
   *[other] { $count } prodotti nuovi
}
ui-catalogue-files-changed = { $count ->
    [one] { $count } prodotto che cambia
   *[other] { $count } prodotti che cambiano
}
ui-catalogue-files-unchanged = { $count ->
    [one] { $count } prodotto invariato
   *[other] { $count } prodotti invariati
}
ui-catalogue-files-vanished = { $count ->
    [one] { $count } prodotto non è più nel listino
   *[other] { $count } prodotti non sono più nel listino
}
ui-catalogue-files-unavailable = { $count ->
    [one] { $count } riga dice che il prodotto manca: è lasciata da parte
   *[other] { $count } righe dicono che il prodotto manca: sono lasciate da parte
}
ui-catalogue-files-left-aside = { $count ->
    [one] { $count } riga di un altro fornitore è lasciata da parte
   *[other] { $count } righe di altri fornitori sono lasciate da parte
}
ui-catalogue-files-wrong = { $count ->
    [one] { $count } riga da rivedere
   *[other] { $count } righe da rivedere
}
ui-catalogue-files-nothing-yet = Nulla è ancora registrato.
ui-catalogue-files-remembered = Le colonne e le unità sono lette come l'ultima volta.
ui-catalogue-files-run = Importare questo listino
ui-catalogue-files-other-file = Prendere un altro file
ui-catalogue-files-blocked-columns = Dite prima che cosa contengono le colonne.
ui-catalogue-files-blocked-units = Dite prima che cosa vogliono dire le unità.
ui-catalogue-files-blocked-vat = Date prima l'aliquota IVA.
ui-catalogue-files-blocked-wrong = Correggete prima nel vostro file le righe da rivedere, o lasciatele da parte.
ui-catalogue-files-blocked-nothing = Il catalogo dice già tutto ciò che dice questo file.
ui-catalogue-files-units = Che cosa vogliono dire le unità
ui-catalogue-files-units-says = Il prezzo di ogni riga è per una di queste unità.
ui-catalogue-files-unit = { $count ->
    [one] «{ $unit }», { $count } riga
   *[other] «{ $unit }», { $count } righe
}
ui-catalogue-files-no-unit = { $count ->
    [one] Senza unità, { $count } riga
   *[other] Senza unità, { $count } righe
}
ui-catalogue-files-unit-open = A voi di dire
ui-catalogue-files-unit-count = Dei pezzi
ui-catalogue-files-unit-mass = Un peso
ui-catalogue-files-unit-volume = Un volume
ui-catalogue-files-unit-holds = Un'unità contiene
ui-catalogue-files-prices = I prezzi del file
ui-catalogue-files-net = Questi prezzi sono
ui-catalogue-files-net-yes = senza IVA
ui-catalogue-files-net-no = IVA compresa
ui-catalogue-files-price-for = Un prezzo è per
ui-catalogue-files-price-for-measure = un chilo o un litro
ui-catalogue-files-price-for-unit = un'unità
ui-catalogue-files-price-for-pack = un collo intero
ui-catalogue-files-vat = IVA delle righe che non la dicono (%)
ui-catalogue-files-decimal = In 1,234 o 1.234, ciò che separa i centesimi è
ui-catalogue-files-decimal-open = a voi di dire
ui-catalogue-files-decimal-comma = la virgola
ui-catalogue-files-decimal-point = il punto
ui-catalogue-files-plan = Che cosa cambia nel catalogo
ui-catalogue-files-plan-changed = Che cosa cambia
ui-catalogue-files-plan-added = Che cosa è nuovo
ui-catalogue-files-plan-vanished = Che cosa non è più nel listino
ui-catalogue-files-vanished-choice = Che fare di questi prodotti?
ui-catalogue-files-vanished-keep = Lasciarli nel catalogo
ui-catalogue-files-vanished-archive = Archiviarli
ui-catalogue-files-vanished-archive-says = Non sono più proposti; gli ordini passati non cambiano.
ui-catalogue-files-col-product = Prodotto
ui-catalogue-files-col-pack = Confezione
ui-catalogue-files-col-before = Prezzo vecchio
ui-catalogue-files-col-after = Prezzo nuovo
ui-catalogue-files-col-price = Prezzo
ui-catalogue-files-col-row = Riga
ui-catalogue-files-col-text = Nel file
ui-catalogue-files-col-message = Che cosa non va
ui-catalogue-files-more = { $shown } mostrati su { $count }.
ui-catalogue-files-wrong-title = Righe da rivedere
ui-catalogue-files-wrong-skip = Lasciare da parte queste righe e importare il resto
ui-catalogue-files-columns = Le vostre colonne
ui-catalogue-files-columns-says = Dite che cosa contiene ogni colonna. Ecco le vostre prime righe.
ui-catalogue-files-ours = Questo file viene da Cabas: non c'è nulla da regolare.
ui-catalogue-files-lines-shown = Le vostre prime righe
ui-catalogue-files-column = Colonna { $number }
ui-catalogue-files-ignore = Non prendere
ui-catalogue-files-field-available = Disponibile o no
ui-catalogue-files-field-reference = Riferimento
ui-catalogue-files-field-name = Nome del prodotto
ui-catalogue-files-field-unit = Unità
ui-catalogue-files-field-pack-units = Unità per collo
ui-catalogue-files-field-price = Prezzo
ui-catalogue-files-field-vat = IVA
ui-catalogue-files-field-deposit = Cauzione
ui-catalogue-files-field-family = Categoria
ui-catalogue-files-field-origin = Origine
ui-catalogue-files-field-label = Marchio
ui-catalogue-files-field-note = Osservazione
ui-catalogue-files-field-least = Minimo per famiglia
ui-catalogue-files-field-most = Massimo per famiglia
ui-catalogue-files-field-step = Multiplo per famiglia
ui-catalogue-files-reading = Se le lettere o le colonne sono lette male
ui-catalogue-files-reading-says = Provate un'altra scelta: le righe qui sopra cambiano subito.
ui-catalogue-files-done = { $count ->
    [one] { $count } prodotto importato
   *[other] { $count } prodotti importati
}
ui-catalogue-files-done-counts = { $added } nuovi, { $changed } cambiati, { $archived } archiviati, { $skipped } righe lasciate da parte.
ui-catalogue-files-see = Vedere il catalogo
ui-catalogue-files-undo = Annullare tutta l'importazione
ui-catalogue-files-undone = { $count ->
    [one] Importazione annullata: { $count } prodotto è come prima.
   *[other] Importazione annullata: { $count } prodotti sono come prima.
}
ui-catalogue-files-running = Avanzamento
ui-catalogue-files-cancel = Fermare
ui-catalogue-files-past = Listini già importati
ui-catalogue-files-past-when = Quando
ui-catalogue-files-past-supplier = Fornitore
ui-catalogue-files-past-file = File
ui-catalogue-files-past-added = Nuovi
ui-catalogue-files-past-changed = Cambiati
ui-catalogue-files-past-undo = Tornare indietro
ui-catalogue-files-past-undone = Annullato il { $day }
ui-catalogue-files-export = Esportare tutto il catalogo
ui-catalogue-files-export-says = Per conservarlo, correggerlo con un foglio di calcolo o darlo a un altro gruppo. Lo stesso file si reimporta qui.
ui-catalogue-files-export-csv = Testo (CSV)
ui-catalogue-files-export-xlsx = Excel (XLSX)
ui-catalogue-files-export-gdxp = GDXP, per altri programmi
ui-catalogue-files-exported = { $count ->
    [one] Il catalogo è scritto: { $count } prodotto.
   *[other] Il catalogo è scritto: { $count } prodotti.
}
