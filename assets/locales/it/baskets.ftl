# L'inserimento dei moduli, le richieste, le telefonate.

ui-baskets-title = Moduli d'ordine
ui-baskets-entry = Inserimento dei moduli
ui-baskets-list = Moduli ricevuti
ui-baskets-demand = Quello che tutti chiedono
ui-baskets-calls = Giro di telefonate
ui-baskets-files = Moduli da file
ui-baskets-tabs = I moduli di questo ordine
ui-baskets-tab-entry = Inserimento
ui-baskets-tab-list = Ricevuti
ui-baskets-tab-demand = Richieste
ui-baskets-tab-calls = Telefonate
ui-baskets-tab-files = File
ui-baskets-no-campaign = Nessun ordine di gruppo è preparato: i moduli verranno con esso.
ui-baskets-to-entry = Inserire un modulo
ui-baskets-grid = Le righe del modulo
ui-baskets-who = Il modulo di chi?
ui-baskets-who-help = Codice, scansione della tessera o tre lettere del nome, poi Invio.
ui-baskets-nobody = Nessuno con questo nome è iscritto.
ui-baskets-to-permanence = Iscrivere questa famiglia
ui-baskets-channel-paper = carta
ui-baskets-channel-phone = telefono
ui-baskets-channel-visit = visita
ui-baskets-channel-file = file
ui-baskets-late = Il termine è passato. Un modulo iniziato ora va in coda: sarà servito con quello che resta.
ui-baskets-in-time = Questo modulo è stato consegnato prima del termine, viene solo inserito dopo
ui-baskets-blocked-adhesion = L'adesione non copre il giorno del ritiro. Nulla è perso: rinnovatela qui, poi inserite il modulo.
ui-baskets-blocked-debt = Questa famiglia non può ordinare oggi. Tenete il modulo e parlatene con la tesoreria.
ui-baskets-blocked-less = Il suo modulo si rilegge qui; le righe possono solo diminuire.
ui-baskets-renew = Rinnovare adesso
ui-baskets-renew-record = Registrare l'adesione
ui-baskets-renew-permanence = Altro caso: alla permanenza
ui-baskets-renewed = { $sentence } Ricevuta { $receipt }.
ui-baskets-pay = Ricevere un pagamento
ui-baskets-other-household = Un'altra famiglia
ui-baskets-choice = Questa famiglia ha già un modulo. Che cosa avete in mano?
ui-baskets-choice-same = Lo stesso modulo n. { $number }: rileggerlo o correggerlo
ui-baskets-choice-add = Un altro modulo, che si aggiunge
ui-baskets-choice-replace = Un altro modulo, che sostituisce
ui-baskets-form-show = Aprire
ui-baskets-form-number = modulo n. { $number }
ui-baskets-form-late = in coda
ui-baskets-form-by = inserito da { $who } alle { $time }
ui-baskets-form-withdrawn = Non conta più
ui-baskets-product = Prodotto
ui-baskets-product-help = Numero, lettere o scansione, poi Invio. Invio a vuoto: modulo finito.
ui-baskets-product-unknown = «{ $text }» non è su questo modulo.
ui-baskets-col-number = N.
ui-baskets-col-product = Prodotto
ui-baskets-col-unit = Casella
ui-baskets-col-quantity = Quanti
ui-baskets-col-more = Accetto in più
ui-baskets-col-less = Accetto in meno
ui-baskets-col-echo = In tutto
ui-baskets-line-withdrawn = ritirato dall'ordine
ui-baskets-enter = Invio
ui-baskets-escape = Esc
ui-baskets-shift-enter = Maiusc Invio
ui-baskets-delete = Canc
ui-baskets-sure-yes = sì, è proprio così
ui-baskets-sure-no = no, rimettere come prima
ui-baskets-zeroed = Riga { $number }, { $name }: azzerata.
ui-baskets-undone = Riga { $number }, { $name }: rimessa come prima.
ui-baskets-private = Per questa famiglia
ui-baskets-private-help = Al suo prezzo. Per nasconderlo:
ui-baskets-colon = :
ui-baskets-all-forms = Tutti i suoi moduli: { $total }
ui-baskets-slip = Conferma
ui-baskets-print-form = Stampare il suo modulo da compilare
ui-baskets-print-form-made = Il modulo di questa famiglia è pronto: codice e nome ci sono già.
ui-baskets-slip-made = La conferma è pronta. È solo per questa famiglia.
ui-baskets-slip-print = Preparare il foglio
ui-baskets-slip-total = Totale: { $total }
ui-baskets-needs = Che cosa manca a ogni sacco
ui-baskets-needs-nothing = Nessuno ha ancora chiesto nulla.
ui-baskets-end = Fine del modulo
ui-baskets-control = Totale di controllo
ui-baskets-control-help = La somma dei numeri chiesti, scritta in fondo al modulo. Vuoto se non c'è.
ui-baskets-place = Luogo di ritiro
ui-baskets-place-none = Da scegliere
ui-baskets-channel = Arrivato per
ui-baskets-note = Nota
ui-baskets-next = Famiglia successiva
ui-baskets-history = Cronologia
ui-baskets-crossed =
    { $count ->
        [0] Ancora niente inserito
       *[other] Totale inserito: { $count }
    }
ui-baskets-agrees = Totale { $count }: d'accordo con il modulo
ui-baskets-under = Il modulo dice { $total }, inserite { $crossed }: ne mancano { $gap }.
ui-baskets-over = Il modulo dice { $total }, inserite { $crossed }: ce ne sono { $gap } di troppo.
ui-baskets-typed = { $code } { $name }: modulo n. { $number } registrato, totale { $count }. Scrivete questo numero sulla carta.
ui-baskets-nothing-typed = { $code } { $name }: non è stato inserito nulla.
ui-baskets-key-enter = Registrare la casella e passare al prodotto seguente; su «Prodotto» vuoto, finire il modulo
ui-baskets-key-back = Tornare al prodotto precedente
ui-baskets-key-product = Andare al campo «Prodotto» (anche una lettera ci va)
ui-baskets-key-copy = Ricopiare la quantità di sopra
ui-baskets-key-zero = Azzerare la riga
ui-baskets-key-undo = Annullare l'ultimo cambiamento di una riga
ui-baskets-key-inside = Correggere dentro la casella
ui-baskets-key-restore = Rimettere la casella come prima
ui-baskets-demand-households =
    { $count ->
        [0] Nessuna famiglia ha ancora ordinato.
        [one] 1 famiglia ha ordinato.
       *[other] { $count } famiglie hanno ordinato.
    }
ui-baskets-demand-late =
    { $count ->
        [one] 1 altra aspetta, dopo il termine.
       *[other] { $count } altre aspettano, dopo il termine.
    }
ui-baskets-demand-empty = Nessun modulo è ancora inserito. Le richieste si riempiono man mano.
ui-baskets-demand-show = Mostrare
ui-baskets-demand-all =
    { $count ->
        [one] L'unico prodotto richiesto
       *[other] I { $count } prodotti richiesti
    }
ui-baskets-demand-begun =
    { $count ->
        [0] Nessun sacco iniziato
        [one] L'unico con un sacco iniziato
       *[other] I { $count } con un sacco iniziato
    }
ui-baskets-demand-none-begun = Nessun sacco è iniziato: tutto torna.
ui-baskets-demand-packs = Richiesto, in sacchi
ui-baskets-demand-missing = Per finire il sacco
ui-baskets-demand-full = Giusto
ui-baskets-demand-fills = Chi accetta un po' di più lo riempie.
ui-baskets-demand-more = { $quantity } in più accettati se serve
ui-baskets-demand-too-late = { $quantity } richiesti dopo il termine
ui-baskets-demand-left = Restano { $quantity } dal fornitore.
ui-baskets-demand-by =
    { $count ->
        [one] 1 famiglia
       *[other] { $count } famiglie
    }
ui-baskets-demand-places = Per luogo di ritiro
ui-baskets-demand-suppliers = Per fornitore
ui-baskets-col-household = Famiglia
ui-baskets-col-forms = Moduli
ui-baskets-col-lines = Righe
ui-baskets-col-crossed = Totale
ui-baskets-col-control = Controllo
ui-baskets-control-none = senza totale
ui-baskets-control-yes = d'accordo
ui-baskets-control-no = da rivedere
ui-baskets-list-empty = Nessun modulo è ancora inserito per questo ordine.
ui-baskets-list-count =
    { $count ->
        [one] 1 famiglia ha consegnato un modulo.
       *[other] { $count } famiglie hanno consegnato un modulo.
    }
ui-baskets-list-wrong =
    { $count ->
        [one] Un totale di controllo non torna: è in cima.
       *[other] { $count } totali di controllo non tornano: sono in cima.
    }
ui-baskets-withdraw = Ritirare
ui-baskets-withdraw-title = Ritirare il modulo n. { $number } di { $code } { $name }
ui-baskets-withdraw-says = Resterà nel file con il suo numero, e non conterà più.
ui-baskets-withdrawn = Il modulo n. { $number } non conta più.
ui-baskets-reason = Perché
ui-baskets-keep = Tenerlo
ui-baskets-history-of = Cronologia del modulo n. { $number }, { $code } { $name }
ui-baskets-history-empty = Nessuna riga è ancora stata scritta.
ui-baskets-calls-print = Stampare l'elenco
ui-baskets-calls-made = L'elenco delle telefonate è pronto.
ui-baskets-calls-says =
    { $count ->
        [one] 1 famiglia non ha ancora un modulo; l'ordine chiude il { $day }. Sceglietela per inserire durante la telefonata.
       *[other] { $count } famiglie non hanno ancora un modulo; l'ordine chiude il { $day }. Scegliete un nome per inserire durante la telefonata.
    }
ui-baskets-calls-empty = Tutte le famiglie hanno consegnato un modulo: non c'è nessuno da chiamare.
ui-baskets-calls-expired = adesione da rinnovare
ui-baskets-calls-reading = preferisce che le si legga
ui-baskets-calls-phone = Telefono
ui-baskets-calls-no-phone = senza numero
ui-baskets-calls-last = Ultimo ordine
ui-baskets-calls-never = nessuno
ui-baskets-calls-tried = Chiamato
ui-baskets-join = Aderire adesso
ui-baskets-files-out = I moduli, in foglio di calcolo
ui-baskets-files-out-says = Da compilare su un altro computer, poi da riprendere qui. Nomi e prodotti ci sono già.
ui-baskets-files-layout = Come disporlo
ui-baskets-files-rows = Una riga per famiglia
ui-baskets-files-rows-says = Un solo grande foglio, una colonna per prodotto.
ui-baskets-files-sheets = Un foglio per famiglia
ui-baskets-files-sheets-says = Come il modulo stampato, una scheda per famiglia.
ui-baskets-files-typed = I moduli inseriti su questo computer
ui-baskets-files-typed-says = Per riprenderli su un altro computer dell'associazione, che chiederà che fare di un modulo inserito da entrambe le parti. Dopo una copia ripresa ci sono solo quelli inseriti da allora.
ui-baskets-files-export = Preparare il file
ui-baskets-files-written = Il file è pronto: { $households } famiglie, { $products } prodotti.
ui-baskets-files-late = { $late ->
    [one] Il file è pronto: { $households } famiglie, { $products } prodotti. Un modulo in ritardo non c'è: riscrivetelo sull'altro computer.
   *[other] Il file è pronto: { $households } famiglie, { $products } prodotti. { $late } moduli in ritardo non ci sono: riscriveteli sull'altro computer.
}
ui-baskets-files-in = Riprendere un file compilato
ui-baskets-files-choose = Scegliere il file
ui-baskets-files-kinds = XLSX, ODS o CSV, fatto con il modulo vuoto di qui.
ui-baskets-files-done = { $forms } moduli e { $lines } righe registrati
ui-baskets-files-skipped =
    { $count ->
        [one] 1 famiglia lasciata da parte: aveva già un modulo.
       *[other] { $count } famiglie lasciate da parte: avevano già un modulo.
    }
ui-baskets-files-see = Vedere i moduli ricevuti
ui-baskets-files-read = { $forms } moduli, { $lines } righe
ui-baskets-files-nothing-yet = Nulla è ancora registrato.
ui-baskets-files-in-time = Questi moduli sono stati consegnati prima del termine, vengono solo letti dopo
ui-baskets-files-existing =
    { $count ->
        [one] 1 famiglia del file ha già un modulo. Che fare?
       *[other] { $count } famiglie del file hanno già un modulo. Che fare?
    }
ui-baskets-files-replace = Il modulo del file sostituisce
ui-baskets-files-add = Il modulo del file si aggiunge: contano tutti e due
ui-baskets-files-skip = Tenere ciò che c'è, lasciare il modulo del file
ui-baskets-files-sure = Sì, le quantità insolite sono giuste
ui-baskets-files-run = Registrare questi moduli
ui-baskets-files-other = Scegliere un altro file
ui-baskets-files-undecided = Dite prima che fare dei moduli esistenti.
ui-baskets-files-blocked = Tutto o niente: correggete il file, salvatelo e sceglietelo di nuovo.
ui-baskets-files-errors =
    { $count ->
        [one] 1 casella da correggere
       *[other] { $count } caselle da correggere
    }
ui-baskets-files-errors-says = Le correzioni si fanno nel foglio di calcolo.
ui-baskets-files-cell = { $sheet } riga { $row }:
ui-baskets-files-already = Già un modulo
ui-baskets-calls-no-answer = non risponde
ui-baskets-give-up = Rinunciare
ui-baskets-give-up-title = { $code } { $name } rinuncia, modulo n. { $number }
ui-baskets-give-up-says = L'ordine è chiuso: il modulo conserva la sua storia, e l'aggiustamento di questi prodotti è da rifare.
ui-baskets-give-up-what = A che cosa
ui-baskets-give-up-all = A tutto il modulo
ui-baskets-give-up-keeps = Che cosa tiene la famiglia
ui-baskets-give-up-keeps-help = Come sul modulo: 2, o 1,5 kg. Vuoto: più niente.
ui-baskets-give-up-done = Annotato. { $told }
