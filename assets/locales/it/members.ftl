# Le famiglie.

ui-members-title = Famiglie
ui-members-search = Cercare una famiglia
ui-members-search-help = Un nome, un codice o cifre del telefono. Invio apre la prima.
ui-members-key-find = Andare al campo di ricerca
ui-members-approximate = Niente di esatto. Ecco chi si scrive quasi allo stesso modo.
ui-members-count =
    { $count ->
        [one] { $count } famiglia
       *[other] { $count } famiglie
    }
ui-members-archived-too = Vedere le famiglie archiviate
ui-members-no-archived = Nessuna famiglia è archiviata.
ui-members-nothing = Nessuna famiglia risponde a «{ $search }».
ui-members-empty = Non c'è ancora nessuna famiglia. Portate il vostro elenco, o aggiungete la prima.
ui-members-more = Mostrare il seguito
ui-members-tools = Con questo elenco
ui-members-add = Aggiungere una famiglia
ui-members-import = Importare un elenco
ui-members-print = Stampare l'elenco
ui-members-printed = L'elenco è pronto da stampare.
ui-members-export-xlsx = Esportare in Excel
ui-members-export-csv = Esportare in CSV
ui-members-exported =
    { $count ->
        [one] { $count } riga esportata.
       *[other] { $count } righe esportate.
    }
ui-members-col-code = Codice
ui-members-col-name = Nome
ui-members-col-phone = Telefono
ui-members-col-place = Ritiro
ui-members-col-channel = Contatto
ui-members-archived-on = Archiviata il { $day }
ui-members-reading-help = Desidera aiuto per leggere
ui-members-reading-help-label = Desidera aiuto per leggere
ui-members-channel-none = Non ancora detto
ui-members-channel-paper = Carta
ui-members-channel-phone = Telefono
ui-members-channel-visit = Di persona
ui-members-channel-online = In linea
ui-members-new-title = Nuova famiglia
ui-members-edit-title = Modificare la famiglia { $code }
ui-members-only-name = Basta un nome o un cognome. Invio passa al campo seguente.
ui-members-first-name = Nome
ui-members-last-name = Cognome
ui-members-phone = Telefono
ui-members-email = Posta elettronica
ui-members-details = Altre informazioni, se le avete
ui-members-call-name = Nome da chiamare
ui-members-call-name-help = Quello che si dice ad alta voce il giorno della distribuzione.
ui-members-place = Luogo di ritiro
ui-members-address = Indirizzo
ui-members-size = Numero di persone
ui-members-size-says =
    { $count ->
        [one] { $count } persona
       *[other] { $count } persone
    }
ui-members-size-unclear = Scrivete un numero intero, per esempio 4.
ui-members-channel = Come contattarla
ui-members-proxies = Chi può ritirare al suo posto
ui-members-proxies-help = Una persona per riga.
ui-members-note = Nota
ui-members-person = Persona { $number }
ui-members-more-persons = Aggiungere una persona della famiglia
ui-members-add-this = Aggiungere questa famiglia
ui-members-save = Salvare
ui-members-key-save = Salvare questa famiglia
ui-members-cancel = Lasciare com'è
ui-members-similar = È la stessa persona?
ui-members-same-name = stesso nome
ui-members-close-name = nome quasi uguale
ui-members-same-phone = stesso telefono
ui-members-same-email = stessa posta elettronica
ui-members-add-anyway = È un'altra persona: aggiungere comunque
ui-members-added = { $name }: famiglia aggiunta
ui-members-added-code = Il suo codice, da dire e da scrivere sulle carte:
ui-members-next = Avanti: aggiungere un'altra famiglia
ui-members-open-added = Vedere la scheda
ui-members-back = Tutte le famiglie
ui-members-edit = Modificare
ui-members-who = Persona
ui-members-help = Aiuto
ui-members-since = Iscritta il
ui-members-history = Storia
ui-members-history-empty = Niente è ancora scritto su questa famiglia.
ui-members-archive = Archiviare questa famiglia
ui-members-archive-says = Esce dall'elenco, niente è cancellato.
ui-members-archived = { $name } è archiviata.
ui-members-unarchive = Rimettere nell'elenco
ui-members-unarchived = { $name } è di nuovo nell'elenco.
ui-members-import-says = Vedrete le vostre righe prima che qualcosa venga salvato, e tutto potrà essere annullato.
ui-members-import-choose = Scegliete il file, o trascinatelo qui
ui-members-import-kinds = Excel (.xlsx), LibreOffice (.ods) o testo (.csv).
ui-members-import-rows =
    { $count ->
        [one] { $count } riga letta
       *[other] { $count } righe lette
    }
ui-members-import-new =
    { $count ->
        [one] { $count } famiglia nuova
       *[other] { $count } famiglie nuove
    }
ui-members-import-known =
    { $count ->
        [0] Nessuna somiglia a una famiglia già iscritta
        [one] { $count } somiglia a una famiglia già iscritta
       *[other] { $count } somigliano a famiglie già iscritte
    }
ui-members-import-errors =
    { $count ->
        [0] Nessuna casella da rivedere
        [one] { $count } casella da rivedere
       *[other] { $count } caselle da rivedere
    }
ui-members-import-nothing-yet = Niente è ancora salvato.
ui-members-import-run = Importare le famiglie
ui-members-import-other-file = Prendere un altro file
ui-members-import-blocked = Correggete prima le caselle da rivedere, o lasciate da parte le loro righe.
ui-members-import-errors-title = Caselle da rivedere
ui-members-import-errors-says = Correggete qui; il vostro file non viene toccato.
ui-members-import-errors-more = { $shown } mostrate su { $count }.
ui-members-import-cell = Riga { $row }, { $header }
ui-members-import-skip-errors = Lasciare da parte queste righe e importare il resto
ui-members-import-duplicates-title = Già iscritte, forse
ui-members-import-duplicates-says = Che fare di queste righe?
ui-members-import-duplicates-skip = Non aggiungerle una seconda volta
ui-members-import-duplicates-add = Aggiungerle comunque
ui-members-import-row = Riga
ui-members-import-in-file = Nel vostro file
ui-members-import-in-list = Nell'elenco
ui-members-import-columns = Le vostre colonne
ui-members-import-columns-says = Dite cosa contiene ogni colonna. Ecco le vostre prime righe.
ui-members-import-column = Colonna { $number }
ui-members-import-ignore = Non prendere
ui-members-field-full-name = Nome e cognome insieme
ui-members-import-reading = Se le lettere o le colonne sono lette male
ui-members-import-reading-says = Provate un'altra scelta: le righe qui sopra cambiano subito.
ui-members-import-encoding = Lettere accentate
ui-members-encoding-utf8 = Recenti (UTF-8)
ui-members-encoding-windows = Vecchio Windows
ui-members-encoding-mac = Vecchio Mac
ui-members-import-delimiter = Tra le colonne
ui-members-delimiter-semicolon = Punto e virgola ;
ui-members-delimiter-comma = Virgola ,
ui-members-delimiter-tab = Tabulazione
ui-members-delimiter-bar = Barra |
ui-members-import-sheet = Foglio
ui-members-import-progress = Avanzamento
ui-members-import-cancel = Fermare
ui-members-import-added =
    { $count ->
        [0] Nessuna famiglia aggiunta
        [one] { $count } famiglia aggiunta
       *[other] { $count } famiglie aggiunte
    }
ui-members-import-skipped-duplicates =
    { $count ->
        [one] { $count } già iscritta, lasciata da parte.
       *[other] { $count } già iscritte, lasciate da parte.
    }
ui-members-import-skipped-errors =
    { $count ->
        [one] { $count } riga da rivedere, lasciata da parte.
       *[other] { $count } righe da rivedere, lasciate da parte.
    }
ui-members-import-see = Vedere le famiglie
ui-members-import-undo = Annullare tutta l'importazione
ui-members-imports = Elenchi già importati
ui-members-imports-when = Quando
ui-members-imports-file = File
ui-members-imports-added = Aggiunte
ui-members-imports-undo = Tornare indietro
ui-members-imports-undone = Annullata il { $day }
ui-members-undone =
    { $removed ->
        [one] { $removed } famiglia tolta.
       *[other] { $removed } famiglie tolte.
    }
ui-members-undone-kept = Tolte: { $removed }. Tenute, perché modificate dopo: { $kept }.
ui-members-adhesion = Adesione
ui-members-account = Il suo conto
ui-members-erase = Cancellare questa famiglia su sua richiesta
ui-members-erase-says = Una persona può chiedere che la dimentichiate. Non si torna indietro.
ui-members-erase-look = Vedere che cosa verrebbe cancellato
ui-members-erase-goes = Che cosa va via
ui-members-erase-stays = Che cosa resta
ui-members-erase-called = Poi la famiglia si chiama «{ $name }» ed è archiviata.
ui-members-erase-reason = Perché, senza nomi
ui-members-erase-sure = Sì, cancellare per sempre
ui-members-erase-do = Cancellare
ui-members-erased = Cancellato. La famiglia si chiama ora «{ $name }».
