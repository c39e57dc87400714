# What the program says of itself: its file, its copies, its journal.
core-journal-intact = { $rows ->
    [one] Il diario è integro: una sola riga, nulla è stato modificato.
   *[other] Il diario è integro: { $rows } righe, nulla è stato modificato.
}
core-journal-altered = La riga { $seq } del diario ({ $at }) è stata modificata fuori da Cabas. Le righe precedenti sono integre. Conservate questa copia e avvisate il direttivo.
core-progress = { $done } su { $total }
core-no-backup = ancora nessuna copia
core-backup-today = copia di oggi, { $at }
core-backup-yesterday = copia di ieri
core-backup-days = copia di { $days } giorni fa
core-backup-made = La copia del { $at } è fatta e verificata.
core-restore-lost = { $lost ->
    [0] Questa copia contiene tutto ciò che è stato registrato.
    [one] Una registrazione più recente di questa copia non ci sarà più. Il file sostituito viene conservato.
   *[other] { $lost } registrazioni più recenti di questa copia non ci saranno più. Il file sostituito viene conservato.
}
core-restore-unknown = Il file attuale non può essere letto: non si sa cosa contenga di più recente. Viene conservato.
core-problem-damaged = Il file dell'associazione è danneggiato. Non vi è stato scritto nulla. Potete riprendere l'ultima copia buona.
core-problem-altered = Il file è stato modificato fuori da Cabas dopo l'ultima chiusura. Non vi è stato scritto nulla. Riprendete l'ultima copia buona, oppure apritelo così com'è se sapete perché.
core-problem-newer = Questo file viene da una versione più recente di Cabas. Non è stato toccato. Installate la nuova versione su questo computer, poi riprovate.
core-problem-missing = Il file dell'associazione non è più nella sua cartella, ma le copie ci sono. Potete riprendere l'ultima.
core-problem-not-ours = Il file chiamato cabas.sqlite non è un file di Cabas. Non è stato toccato. Potete riprendere l'ultima copia buona.
core-problem-read-only = Si può leggere, ma non registrare: il disco è pieno o la cartella è protetta. Liberate spazio o chiedete aiuto, poi riavviate Cabas.
core-problem-unreadable = Per ora il file dell'associazione non si può leggere: il disco è pieno o la cartella è protetta. Non è stato toccato. Liberate spazio o chiedete aiuto, poi riavviate Cabas.
core-holder-window = la finestra di Cabas (processo { $process })
core-holder-terminal = un terminale (processo { $process })
core-demo-summary = L'associazione di esempio è pronta: { $households } famiglie.
    L'ordine di marzo, dall'inizio alla fine: { $due } dovuti, { $paid } pagati.
    { $journal }
    In { $folder }:
    { $papers }
core-adhesion-never = Non ancora socio.
core-adhesion-valid = Adesione fino al { $until }.
core-adhesion-soon = Adesione fino al { $until }, presto da rinnovare.
core-adhesion-expired = Adesione scaduta dal { $until }.
core-adhesion-label = Adesione, { $category }
core-adhesion-cancelled-label = Annullamento dell'adesione, ricevuta { $receipt }: { $reason }
core-adhesion-recorded = { $amount } ricevuti, ricevuta { $receipt }. Adesione fino al { $until }.
core-adhesion-recorded-free = Adesione fino al { $until }, senza pagamento.
core-cash-recorded = { $amount }: documento { $voucher }. Scrivete questo numero sul foglio.
core-cash-reversed = Scrittura annullata dal documento { $voucher }. Le due righe restano visibili.
core-cash-reversal = Annullamento del documento { $voucher }: { $reason }
core-tier = Fascia
core-fund-empty = In questo fondo non è ancora entrato nulla.
core-fund-holds = Questo fondo contiene { $balance }.
core-fund-lasts = Questo fondo contiene { $balance }. Al ritmo di { $monthly } al mese, sarà vuoto in { $month }.
core-fund-warned = Questo fondo contiene { $balance } e si svuota: al ritmo di { $monthly } al mese, sarà vuoto in { $month }. Parlatene prima.
core-till-count-total = Ci sono { $total }.
core-till-count-right = Ci sono { $total }: il conto torna.
core-till-count-missing = Ci sono { $gap } in meno del previsto. Che cosa è successo?
core-till-count-over = Ci sono { $gap } in più del previsto. Che cosa è successo?
core-till-count-kept = Resteranno { $kept } nella cassa.
core-till-float-right = È proprio ciò che l'ultima sessione ha lasciato: { $left }.
core-till-float-missing = L'ultima sessione ha lasciato { $left }: ci sono { $gap } in meno. Che cosa è successo?
core-till-float-over = L'ultima sessione ha lasciato { $left }: ci sono { $gap } in più. Che cosa è successo?
core-till-opened = Cassa «{ $name }» aperta con { $float }. Sessione { $number }.
core-till-closed = Sessione { $number } chiusa: { $counted } contati, il conto torna.
core-till-closed-missing = Sessione { $number } chiusa: { $counted } contati, { $gap } in meno del previsto. La differenza è scritta a parte, documento { $voucher }.
core-till-closed-over = Sessione { $number } chiusa: { $counted } contati, { $gap } in più del previsto. La differenza è scritta a parte, documento { $voucher }.
core-till-gap-label = Differenza di cassa, sessione { $number }: { $reason }
core-till-is-open = Questa sessione è aperta.
core-till-is-sealed = Questa sessione è chiusa e sigillata: niente è cambiato.
core-till-is-altered = Questa sessione è stata modificata fuori da Cabas dopo la chiusura. Confrontatela con il verbale firmato e avvisate il direttivo.
core-till-warning = Le casse contate contengono { $counted }, il libro di cassa dice { $book }. Scrivete nel libro da dove vengono questi soldi.
core-till-deposit-label = Versamento di contanti { $number }
core-till-deposited = { $amount } da portare in banca: versamento { $number }, documento { $voucher }. Restano { $kept } nella cassa.
core-till-credited-label = Versamento di contanti { $number }, accreditato dalla banca
core-till-bank-gap-label = Differenza della banca, versamento { $number }: { $reason }
core-till-credited = La banca ha accreditato { $amount }, come versato.
core-till-credited-less = La banca ha accreditato { $amount }, { $gap } in meno del versato. La differenza è scritta a parte, documento { $voucher }.
core-till-credited-more = La banca ha accreditato { $amount }, { $gap } in più del versato. La differenza è scritta a parte, documento { $voucher }.
core-year-calendar = Anno solare: dal 1° gennaio al 31 dicembre
core-year-school = Anno scolastico: da settembre ad agosto
core-year-rolling = Dodici mesi dal giorno del pagamento
core-year-dates = Campagna dal { $from } al { $to }
core-price-nothing = senza quota
core-price-fixed = { $asked }
core-price-minimum = { $asked } o più
core-price-free = importo libero, proposto { $asked }
core-price-as-wished = importo libero
core-fund-none = tutto resta all'associazione
core-fund-excess = ciò che supera { $kept } va al fondo solidale
core-fund-all-but = tutto va al fondo solidale, tranne { $kept }
core-fund-all = tutto va al fondo solidale
core-fund-example = { $paid } pagati: { $fee } di quota, { $fund } al fondo
core-quota = al massimo il { $quota } delle adesioni
core-waiting-place = { $category }, posto { $rank }
core-waiting = Aspetta un posto «{ $category }» dal { $since }, in posizione { $rank }.
core-waiting-open = C'è un posto «{ $category }» per questa famiglia (in attesa dal { $since }, posizione { $rank }).
core-adhesion-preview-cash = Registra: { $amount } · Contanti
core-adhesion-preview-cheque = Registra: { $amount } · Assegno
core-adhesion-preview-card = Registra: { $amount } · Carta
core-adhesion-preview-transfer = Registra: { $amount } · Bonifico
core-adhesion-preview-helloasso = Registra: { $amount } · HelloAsso
core-adhesion-preview-free = Registra: senza pagamento
core-adhesion-to-fund = di cui { $fund } per il fondo solidale
core-account-110 = Risultati degli anni precedenti
core-account-401 = Fornitori
core-account-411 = Famiglie
core-account-419 = Anticipi e cauzioni
core-account-467 = Altri gruppi
core-account-471 = Da classificare
core-account-5112 = Assegni da incassare
core-account-512 = Banca
core-account-530 = Cassa
core-account-580 = Trasferimenti interni
core-account-607 = Acquisti di merce
core-account-624 = Trasporti
core-account-627 = Spese bancarie
core-account-657 = Aiuti versati
core-account-658 = Spese varie
core-account-707 = Vendite di merce
core-account-7085 = Trasporto riaddebitato
core-account-74 = Contributi pubblici
core-account-754 = Donazioni
core-account-7561 = Quote senza contropartita
core-account-7562 = Quote con contropartita
core-account-758 = Entrate varie
core-purpose-cash = Contanti
core-purpose-cheque = Assegni ricevuti, prima della banca
core-purpose-card = Pagamenti con carta
core-purpose-transfer = Bonifici ricevuti
core-purpose-helloasso = HelloAsso
core-purpose-bank = Conto in banca
core-purpose-on-the-way = Contanti in viaggio verso la banca
core-purpose-household = Conti delle famiglie
core-purpose-fee = Quote
core-purpose-gift = Donazioni
core-purpose-sale = Vendite
core-purpose-gap-gain = Cassa: più del previsto
core-purpose-gap-loss = Cassa: meno del previsto
core-purpose-bank-fee = Spese della banca
core-purpose-aid = Aiuti versati da un fondo
core-purpose-other-group = Ciò che devono altri gruppi
core-purpose-carried = Risultati degli anni passati
core-purpose-unsorted = Da classificare più tardi
core-books-opened = L'esercizio dal { $from } al { $to } è aperto.
core-books-closed = L'esercizio { $year } è chiuso, con { $result } in più rispetto all'inizio. Non vi si scrive più. Stampate il rendiconto, esportate il FEC e conservateli dieci anni con i documenti.
core-books-closed-loss = L'esercizio { $year } è chiuso, con { $result } in meno rispetto all'inizio. Non vi si scrive più. Stampate il rendiconto, esportate il FEC e conservateli dieci anni con i documenti.
core-books-warn-bank = { $count ->
    [one] Una riga dell'estratto conto non è ancora spiegata.
   *[other] { $count } righe dell'estratto conto non sono ancora spiegate.
}
core-books-warn-cheques = { $count ->
    [one] Un assegno non è ancora stato versato in banca.
   *[other] { $count } assegni non sono ancora stati versati in banca.
}
core-bank-imported = { $added ->
    [one] Una riga aggiunta
   *[other] { $added } righe aggiunte
}{ $known ->
    [0] {""}
    [one] , una già conosciuta
   *[other] , { $known } già conosciute
}{ $unread ->
    [0] {""}
    [one] , una riga del file lasciata da parte
   *[other] , { $unread } righe del file lasciate da parte
}.
core-bank-suggests-one = { $day }, documento { $voucher }: { $label } { $who }
core-bank-suggests-several = { $count } pagamenti ({ $method }) dal { $first } al { $last }
core-bank-matched = { $amount }: abbinato a { $vouchers }.
core-bank-unmatched = { $amount }: la riga è di nuovo da abbinare. Le scritture restano.
core-bank-recorded = { $amount }: scritto e abbinato, documento { $voucher }.
core-bank-no-words = Riga della banca
core-cheque-waiting = Da versare tra il { $from } e il { $until }.
core-cheque-due = Da versare entro il { $until }.
core-cheque-expiring = Da versare presto: dopo il { $until } non varrà più nulla.
core-cheque-expired = Non vale più nulla dal { $until }: annotatelo come tornato e chiedete un altro assegno.
core-cheque-deposited = Versato in banca il { $day }, distinta { $deposit }.
core-cheque-bounced = Tornato insoluto il { $day }: { $reason }
core-cheque-undone = Il suo pagamento è annullato: l'assegno va restituito.
core-cheque-of-several = { $amount }: { $sentence }
core-cheque-deposit-label = Versamento di assegni { $number } ({ $count })
core-cheque-deposit-made = { $count ->
    [one] Versamento { $number }: un assegno, { $amount }, documento { $voucher }.
   *[other] Versamento { $number }: { $count } assegni, { $amount }, documento { $voucher }.
}
core-cheque-bounced-label = Assegno tornato insoluto, { $drawer }: { $reason }
core-cheque-bounced-made = Assegno di { $amount } tornato, documento { $voucher }. Ciò che pagava è di nuovo dovuto; quanto consegnato alla famiglia non cambia.
core-account-even = Niente da pagare.
core-account-owes = Deve { $amount }.
core-account-advance = Ha { $amount } di anticipo.
core-account-floor-refuse = Una famiglia può dovere fino a { $floor }; oltre, Cabas rifiuta.
core-account-floor-warn = Una famiglia può dovere fino a { $floor }; oltre, Cabas avverte.
core-account-floor-none = Non c'è limite a quanto una famiglia può dovere.
core-account-beyond-floor = { $household } deve ora { $owed }, più del limite di { $floor }.
core-account-charged = { $amount } annotati, documento { $voucher }. { $stands }
core-account-credited = { $amount } annotati a suo favore, documento { $voucher }. { $stands }
core-account-refund-label = Anticipo restituito
core-account-gift-label = Anticipo donato all'associazione
core-account-refunded = { $amount } restituiti, documento { $voucher }. { $stands }
core-account-given = { $amount } donati all'associazione, documento { $voucher }. { $stands }
core-account-exact = { $paid } per { $due }: il conto torna.
core-account-short = { $paid } per { $due }: mancano { $rest }.
core-account-rest = { $paid } per { $due }: restano { $rest }.
core-account-choice-change = Dare { $amount } di resto
core-account-choice-credit = Tenere { $amount } di anticipo per { $household }
core-account-choice-gift = { $amount } in dono all'associazione
core-account-payment-label = Pagamento, { $households }
core-account-paid = { $amount } ricevuti, documento { $voucher }.
core-account-paid-change = { $amount } ricevuti, { $change } di resto, documento { $voucher }.
core-cheque-kept = Assegno custodito, non ancora versato in banca.
core-cheque-cancelled = Pagamento annullato dal documento { $voucher }. L'assegno va restituito.
core-purpose-subsidy = Contributi
core-adhesion-preview-advance = Registrare: { $amount } presi dal suo anticipo
core-adhesion-recorded-advance = { $amount } presi dal suo anticipo, ricevuta { $receipt }. Adesione fino al { $until }.
core-fund-overdrawn = Questo fondo è sotto zero ({ $balance }): un dono annullato era già servito. Fate entrare la differenza.
core-campaign-title = { $number ->
    [4] Ordine d'{ $month }
    [8] Ordine d'{ $month }
    [10] Ordine d'{ $month }
   *[other] Ordine di { $month }
}
core-basket-more = fino a { $quantity } in più
core-basket-less = fino a { $quantity } in meno
core-basket-nothing = niente
core-basket-price-step = { $price } ogni { $step }
core-basket-price-piece = { $price } al pezzo
core-basket-price-kilo = { $price }/kg
core-basket-price-litre = { $price }/L
core-basket-needs-nothing = ancora niente
core-basket-needs-first = { $quantity }: { $pack } al { $percent } %
core-basket-needs-whole = { $whole ->
    [1] { $quantity }: 1 { $pack }, senza resto
   *[other] { $quantity }: { $whole } × { $pack }, senza resto
}
core-basket-needs-next = { $whole ->
    [1] { $quantity }: 1 { $pack } + { $rest }, 2º { $pack } al { $percent } %
   *[other] { $quantity }: { $whole } × { $pack } + { $rest }, { $next }º { $pack } al { $percent } %
}
core-basket-needs-part-first = { $quantity }: { $part } { $pack } al { $percent } %
core-basket-needs-part-whole = { $quantity }: { $packs } × { $pack }, senza resto
core-basket-needs-part-next = { $quantity }: { $packs } × { $pack } + { $rest }, poi { $part } { $pack } al { $percent } %
core-basket-adhesion-ends = Adesione fino al { $until }, prima del ritiro del { $day }.
core-basket-adhesion-free = Senza quota.
core-basket-tried = Nessuna risposta il { $day }.
core-basket-tried-by = Nessuna risposta il { $day }, { $who }.
core-basket-replaced = Sostituito dal modulo n. { $new }.
core-basket-told-replaced = Il modulo n. { $old } non conta più: lo sostituisce il n. { $new }.
core-basket-slip-withdrawn = { $name } (ritirato dall'ordine)
core-basket-told-late = Modulo in ritardo: sarà servito con quello che resta, in ordine di arrivo.
core-basket-file-no-place = Il luogo «{ $place }» non è di questo ordine qui: queste famiglie vanno al loro luogo abituale. Controllate i loro moduli.
core-basket-told-clipped = Quanto era accettato in più o in meno è stato ridotto al possibile.
core-basket-no-place = Luogo da scegliere
core-basket-minimum-missing = { $value } senza IVA; mancano { $missing } al minimo di { $limit }.
core-basket-minimum-reached = { $value } senza IVA: il minimo di { $limit } è raggiunto.
core-basket-carriage-missing = Mancano { $missing } al trasporto gratuito, da { $limit }.
core-basket-carriage-reached = Trasporto gratuito, da { $limit }.
core-campaign-prepared = In preparazione. Previsto dal { $opens } al { $day } alle { $hour }.
core-campaign-open = { $days ->
    [0] Aperto: i moduli si raccolgono oggi fino alle { $hour }.
    [one] Aperto: i moduli si raccolgono fino a domani, { $day }, alle { $hour }.
   *[other] Aperto: i moduli si raccolgono fino al { $day } alle { $hour }, ancora { $days } giorni.
}
core-campaign-over = Aperto, ma il termine è passato ({ $day } alle { $hour }): i moduli battuti ora sono in ritardo.
core-campaign-closed = Chiuso. Restano da adattare le quantità alle confezioni.
core-campaign-adjusted = Sistemato. Resta da ordinare ai fornitori.
core-campaign-ordered = Ordinato ai fornitori. Ritiro a partire dal { $pickup }.
core-campaign-ordered-no-day = Ordinato ai fornitori.
core-campaign-received = Merce ricevuta. Ritiro a partire dal { $pickup }.
core-campaign-distributing = La distribuzione è in corso.
core-campaign-settled = Concluso: tutto è consegnato e contato.
core-campaign-close-it = Il termine è passato. Chiudete l'ordine per conoscere le quantità.
core-campaign-carriage-left-out = «{ $supplier }» fattura il trasporto ({ $carriage }) e i prezzi non ne contano niente (0%). Cambiate questa parte se i prezzi devono contenerlo.
core-campaign-allergens-since = Dopo l'annuncio, questi prodotti contengono altro: { $names }. Il catalogo stampato non lo dice: stampate la correzione degli allergeni.
core-campaign-label-unread = Nessuno ha letto l'etichetta di ciò che sostituisce un prodotto: { $names }. Leggetela, poi dite nella risposta del fornitore quale prodotto del catalogo è.
core-allergens-unread = allergeni non ancora letti sull'etichetta
core-allergen-traces = { $name } (tracce)
core-allergen-contained = { $name }
core-campaign-price-ends = { $offers ->
    [one] Un prezzo non è sicuro fino all'ultimo ritiro ({ $pickup }): { $names }. Chiedetelo al fornitore.
   *[other] { $offers } prezzi non sono sicuri fino all'ultimo ritiro ({ $pickup }): { $names }. Chiedeteli ai fornitori.
}
core-campaign-price-end-of = { $name } (fino al { $day })
core-campaign-no-price = senza prezzo oggi
core-campaign-archived = tolto dal catalogo
core-campaign-no-supplier = il suo fornitore non c'è più
core-campaign-offered-again = Proposto di nuovo
core-campaign-numbered-again = Nuovo numero, prima dell'apertura
core-campaign-carriage-changed = Quota di trasporto cambiata, prima dell'apertura
core-list-case = collo
core-list-piece = pezzo
core-list-pieces = { $count ->
    [one] { $count } pezzo
   *[other] { $count } pezzi
}
core-list-price-pack = { $net ->
    [yes] { $amount } per { $content } senza IVA
   *[no] { $amount } per { $content }
}
core-list-price-kg = { $net ->
    [yes] { $amount } al kg senza IVA
   *[no] { $amount } al kg
}
core-list-price-litre = { $net ->
    [yes] { $amount } al litro senza IVA
   *[no] { $amount } al litro
}
core-list-price-piece = { $net ->
    [yes] { $amount } al pezzo senza IVA
   *[no] { $amount } al pezzo
}
core-list-change-breaks = i prezzi per quantità non sono più detti
core-list-change-net = il prezzo è ora senza IVA
core-list-change-gross = il prezzo è ora IVA compresa
core-list-change-content = contenuto: { $before } → { $after }
core-list-change-vat = IVA: { $before } → { $after }
core-list-change-deposit = cauzione: { $before } → { $after }
core-list-change-reference = nuovo riferimento: { $after }
core-list-change-back = esce dall'archivio
core-list-change-rest = altre indicazioni del catalogo
core-allergen-gluten = glutine
core-allergen-crustaceans = crostacei
core-allergen-eggs = uova
core-allergen-fish = pesce
core-allergen-peanuts = arachidi
core-allergen-soya = soia
core-allergen-milk = latte
core-allergen-nuts = frutta a guscio
core-allergen-celery = sedano
core-allergen-mustard = senape
core-allergen-sesame = sesamo
core-allergen-sulphites = solfiti
core-allergen-lupin = lupini
core-allergen-molluscs = molluschi
core-label-organic = biologico
core-label-conversion = in conversione al biologico
core-label-fair = equo e solidale
core-label-local = locale
core-label-insertion = inserimento lavorativo
core-picture-carrot = carota
core-picture-salad = insalata
core-picture-apple = mela
core-picture-citrus = agrume
core-picture-cherry = ciliegie
core-picture-grape = uva
core-picture-banana = banana
core-picture-wheat = grano, farina, pasta
core-picture-bean = legumi
core-picture-nut = frutta secca
core-picture-droplet = olio, liquido
core-picture-egg = uovo
core-picture-milk = latte, latticini
core-picture-beef = carne
core-picture-drumstick = pollame
core-picture-ham = salumi
core-picture-fish = pesce
core-picture-croissant = pane, cornetti
core-picture-cookie = biscotto
core-picture-candy = zucchero, dolciumi
core-picture-coffee = caffè, tè
core-picture-leaf = erbe, spezie
core-picture-soup = piatto pronto, zuppa
core-picture-cup-soda = bevanda
core-picture-wine = vino
core-picture-soap = sapone
core-picture-spray-can = pulizia
core-picture-baby = bebè
core-picture-package = altro
core-part-goods = produttore, fornitore
core-part-carriage = trasporto
core-part-vat = IVA
core-part-loss = perdita prevista
core-part-funds = arrotondamento, al fondo
core-catalogue-pieces = { $count ->
    [one] { $count } pezzo
   *[other] { $count } pezzi
}
core-catalogue-piece = pezzo
core-catalogue-by-piece = al pezzo
core-catalogue-by = da { $step }
core-catalogue-pack = { $name } da { $content }
core-catalogue-asked-net = { $price } IVA esclusa per { $per }
core-catalogue-asked-gross = { $price } IVA compresa per { $per }
core-catalogue-asked-from = a partire da { $from }: { $asked }
core-catalogue-each = { $price } al pezzo
core-catalogue-for-pieces = { $price } per { $count } pezzi
core-catalogue-for = { $price } per { $step }
core-catalogue-weighed = { $per_kg } in fattura = { $per_l } ({ $density } al litro)
core-catalogue-price-ends = Il prezzo della confezione «{ $pack }» finisce il { $day } e nessun altro è annotato dopo.
core-missing-pack = Nessuna confezione: non si sa da chi ordinarlo né a che prezzo.
core-missing-price = Nessun prezzo oggi: { $pack }.
core-missing-price-yet = Ancora nessun prezzo: { $pack }, dal { $day }.
core-missing-all-allergens = Nessuno dei 14 allergeni è indicato.
core-missing-allergens = Allergeni non indicati: { $names }.
core-missing-family = Nessuna categoria: sarebbe solo in fondo al catalogo.
core-bulk-frozen = prodotto surgelato
core-bulk-infant = alimento per lattanti
core-bulk-supplement = integratore alimentare
core-bulk-raw-milk = latte crudo
core-bulk-heated-milk = latticino liquido trattato termicamente
core-bulk-biocide = biocida
core-bulk-raw-pet-food = alimento crudo per animali
core-bulk-olive-oil = Olio d'oliva: le regole europee lo vogliono in recipienti chiusi di 5 litri al massimo. Preferiteli allo sfuso.
core-bulk-serve = Sfuso, questo prodotto si vende servito da qualcuno o con un apparecchio adatto. Scegliete «servito da qualcuno».
core-supplier-minimum = ordine minimo { $amount }
core-supplier-carriage = trasporto { $amount }
core-supplier-free = porto franco da { $amount }
core-supplier-delay = { $days ->
    [one] consegna in { $days } giorno
   *[other] consegna in { $days } giorni
}
core-supplier-payment = { $days ->
    [one] da pagare entro { $days } giorno
   *[other] da pagare entro { $days } giorni
}
core-part-funds-gives = arrotondamento, dal fondo
core-till-deposit-taken-back = Versamento { $number } ripreso con il documento { $voucher }: i { $amount } sono di nuovo in cassa. Le due righe restano visibili.
core-cheque-deposit-taken-back = Distinta { $number } ripresa con il documento { $back }: { $count ->
    [one] l'assegno è
   *[other] i { $count } assegni sono
 } di nuovo nella scatola ({ $amount }, documento { $voucher }).
core-cash-warn-large = { $amount } in contanti in una volta: da { $limit } la legge limita i pagamenti in contanti. Verificate l'importo, o preferite un bonifico o un assegno.
core-cash-warn-below-zero = Il libro di cassa è a { $balance }: una scatola non contiene mai meno di niente. Manca un'entrata, o un'uscita è scritta due volte.
core-basket-needs-missing = mancano { $quantity }
core-basket-box-fill = Dal { $day } alle { $hour } si completano le confezioni: una modifica non deve più aprirne una.
core-campaign-shortage-largest-remainder = In proporzione
core-campaign-shortage-largest-remainder-says = Quando manca, ognuno riceve in proporzione a quanto ha chiesto. Quel che non si può dividere va a chi è più lontano dalla sua parte; a parità, chi passa davanti questa volta passa dopo la volta seguente.
core-campaign-shortage-equal = In parti uguali
core-campaign-shortage-equal-says = Quando manca, ognuno riceve quanto gli altri, fino a quello che ha chiesto.
core-campaign-shortage-small-first = Prima le richieste piccole
core-campaign-shortage-small-first-says = Quando manca, le richieste più piccole sono servite per intero per prime.
core-campaign-shortage-arrival = In ordine d'arrivo
core-campaign-shortage-arrival-says = Quando manca, i moduli sono serviti nell'ordine in cui sono arrivati.
core-campaign-shortage-priority = Secondo la regola votata dal gruppo
core-campaign-shortage-priority-says = Quando manca, si serve nell'ordine che il gruppo ha votato, poi ognuno in proporzione a quanto ha chiesto.
core-campaign-shortage-draw = Per sorteggio
core-campaign-shortage-draw-says = Quando manca, si tira a sorte. Il sorteggio è annotato e può essere rifatto davanti a voi.
core-campaign-carriage-value = Secondo il prezzo
core-campaign-carriage-value-says = Il trasporto si divide secondo il prezzo di quanto ognuno ha ricevuto.
core-campaign-carriage-weight = Secondo il peso
core-campaign-carriage-weight-says = Il trasporto si divide secondo il peso di quanto ognuno ha ricevuto.
core-campaign-carriage-household = Per famiglia
core-campaign-carriage-household-says = Il trasporto si divide in parti uguali tra le famiglie che hanno ricevuto qualcosa.
core-campaign-box-fill = Dal { $day } alle { $hour } si completano le confezioni: una modifica non deve più aprirne una.
core-campaign-stock-budget = Al massimo { $budget } restano in magazzino.
core-purpose-purchase = Acquisti di merci
core-purpose-carriage = Trasporto fatturato
core-purpose-supplier = Quanto è dovuto ai fornitori
core-purpose-invoice-gap = Centesimi di differenza su una fattura
core-purpose-deposit = Cauzioni dovute alle famiglie
core-purpose-carriage-sold = Trasporto riaddebitato alle famiglie
core-purchases-carriage = Trasporto, IVA inclusa: { $said }
core-purchases-carriage-of = { $supplier } { $carriage }
core-purchases-none = Nessun ordine ai fornitori per il momento.
core-purchases-to-send = { $orders ->
    [one] Resta { $orders } ordine da inviare.
   *[other] Restano { $orders } ordini da inviare.
    }
core-purchases-sent = { $answers ->
    [one] Tutto è inviato; { $answers } fornitore non ha ancora confermato tutto.
   *[other] Tutto è inviato; { $answers } fornitori non hanno ancora confermato tutto.
    }
core-purchases-confirmed = Tutto è inviato, e ogni fornitore ha risposto.
core-purchases-astray = { $products ->
    [one] Questo prodotto non è ordinato come è stato deciso: { $names }. Ritirate l'ordine che lo riguarda, poi preparatelo di nuovo.
   *[other] Questi prodotti non sono ordinati come è stato deciso: { $names }. Ritirate gli ordini che li riguardano, poi preparateli di nuovo.
    }
core-purchase-status-to-send = da inviare
core-purchase-status-sent = inviato il { $day } { $channel ->
    [phone] per telefono
    [fax] per fax
    [visit] di persona
    [paper] su carta
   *[email] per e-mail
    }, si attende la risposta
core-purchase-status-confirmed = inviato il { $day } { $channel ->
    [phone] per telefono
    [fax] per fax
    [visit] di persona
    [paper] su carta
   *[email] per e-mail
    }, tutto ha una risposta
core-purchase-status-withdrawn = ritirato: { $reason }
core-purchase-under-minimum = { $value } senza IVA per un minimo di { $minimum }: mancano { $missing }.
core-purchase-grown = Una riga è stata aggiunta dopo l'invio: ditelo al fornitore, poi annotate il nuovo invio.
core-purchase-packs = { $count ->
    [one] { $packs } collo
   *[other] { $packs } colli
    }
core-purchase-piece = pezzo
core-purchase-no-answer = ancora nessuna risposta
core-purchase-confirmed = { $quantity }, come ordinato
core-purchase-changed = { $quantity } invece di { $ordered }: { $packs }, { $price }
core-purchase-beside-name = { $before } o { $product }
core-purchase-replaced-name = { $product } (al posto di { $before })
core-purchase-replaced-reason = Il fornitore l'ha sostituito
core-purchase-replaced = sostituito da { $instead }: { $quantity }, { $packs }, { $price }
core-purchase-refused = non arriva ({ $ordered } ordinati)
core-invoice-entry = Fattura { $reference } di { $supplier }
core-credit-note-entry = Nota di credito { $reference } di { $supplier }
core-invoice-cancel-entry = Annullamento di { $reference } ({ $total }): { $reason }
core-invoice-difference = Fa fede il totale del fornitore: la differenza di { $difference } va sul conto { $account }.
core-invoice-differs = fatturato { $quantity }, { $invoiced } senza IVA; confermato { $coming }, { $confirmed } senza IVA (differenza { $more })

core-consolidation-way-down = Arrotondare per difetto
core-consolidation-way-up = Arrotondare per eccesso
core-consolidation-way-up-with-spare = Completare con i desideri in più
core-consolidation-way-price-break = Arrivare al prezzo per quantità
core-consolidation-way-smaller-pack = Prendere più piccolo
core-consolidation-way-other-pack = Prendere un'altra confezione
core-consolidation-way-several = Mescolare le confezioni
core-consolidation-way-drop = Non ordinare
core-consolidation-way-typed = A mano
core-consolidation-way-nothing = Niente da comprare
core-consolidation-no-packs = niente da comprare
core-consolidation-dropped = { $households ->
    [0] nessuno è servito
    [1] 1 famiglia non è servita
   *[other] { $households } famiglie non sono servite
}
core-consolidation-short = mancano { $quantity }
core-consolidation-less = di cui { $quantity } che alcune famiglie accettano in meno
core-consolidation-touched = { $households ->
    [1] 1 famiglia toccata
   *[other] al massimo { $households } famiglie toccate
}
core-consolidation-spare = { $quantity } per i desideri in più
core-consolidation-late = { $quantity } per i moduli in ritardo
core-consolidation-left = restano { $quantity }, cioè { $cents }
core-consolidation-keeps = si conserva
core-consolidation-spoils = non si conserva
core-consolidation-shelf = restano { $quantity } del magazzino, cioè { $cents }
core-consolidation-exact = giusto quanto serve
core-consolidation-choice = { $packs }: { $effects }
core-consolidation-asked = { $households ->
    [0] { $quantity } richiesti
    [1] { $quantity } richiesti da 1 famiglia
   *[other] { $quantity } richiesti da { $households } famiglie
}
core-consolidation-asked-pieces = { $households ->
    [0] { $quantity } richiesti
    [1] { $quantity } richiesti da 1 famiglia
   *[other] { $quantity } richiesti da { $households } famiglie
}
core-consolidation-stock = meno { $quantity } in magazzino
core-consolidation-loss = più { $loss } di perdita
core-consolidation-need = { $why }: { $quantity } da comprare
core-consolidation-again = La domanda è passata da { $before } a { $now } dopo la decisione: è da decidere di nuovo.
core-consolidation-again-spare = Quello che le famiglie accettano in più o in meno è cambiato dopo la decisione: è da decidere di nuovo.
core-consolidation-again-stock = Il magazzino è passato da { $before } a { $now } dopo la decisione: è da decidere di nuovo.
core-consolidation-again-pack = Deciso: { $decided }. Il prodotto è ora proposto in { $now }: è da decidere di nuovo.
core-consolidation-again-available = Deciso: { $quantity }, ma il fornitore ha solo { $available }: è da decidere di nuovo.
core-consolidation-no-price = La confezione proposta ({ $pack }) non ha un prezzo oggi. Datele un prezzo nel catalogo.
core-consolidation-to-decide = { $lines ->
    [0] Tutto è deciso.
    [1] 1 prodotto aspetta una decisione; qui conta come proposto.
   *[other] { $lines } prodotti aspettano una decisione; qui contano come proposti.
}
core-consolidation-over-budget = { $apart } di troppo sui { $budget } che il magazzino può costare
core-consolidation-in-budget = ancora { $apart } sui { $budget } che il magazzino può costare
core-consolidation-short-in-all = { $products ->
    [0] Non manca niente.
    [1] Manca 1 prodotto (famiglie toccate: { $households }).
   *[other] { $products } prodotti non bastano: { $households } richieste di famiglie toccate.
}
core-consolidation-in-all = In tutto { $cost }, di cui { $surplus } restano in magazzino.
core-consolidation-in-all-shelf = In tutto { $cost }; { $surplus } restano in magazzino, di cui { $shelf } che ci sono già.
core-shared-pack-others = Se uno manca, gli altri prendono la sua parte.
core-shared-pack-stock = Se uno manca, la sua parte va in magazzino.
core-shared-pack-household = Se uno manca, { $household } prende la sua parte.
core-shared-pack-line = { $name }, { $pack }: { $parts }. { $fallback }

core-consolidation-beyond = { $cents } in più per { $quantity } in più
core-consolidation-weeks = { $count ->
    [1] 1 settimana di ordini
   *[other] { $count } settimane di ordini
}
core-consolidation-months = { $count ->
    [1] 1 mese di ordini
   *[other] { $count } mesi di ordini
}
core-consolidation-plan-nearest = Ogni prodotto è proposto il più vicino possibile a quanto è richiesto. Date un limite al magazzino per servire più famiglie.
core-consolidation-plan-budget = Proposto al meglio per { $budget } di magazzino al massimo: { $stays } restano in magazzino, e mancano prodotti per { $lacks }.
core-consolidation-plan-shelf = Quello che è già in magazzino e che nessuno chiede vale da solo { $shelf }: i { $budget } sono superati senza comprare niente.
core-consolidation-plan-short = Servire tutti anche qui supererebbe questo limite, o lascerebbe andare a male dei prodotti: { $names }.
core-consolidation-out-top-up = Completare
core-consolidation-out-pay-carriage = Pagare il trasporto
core-consolidation-out-postpone = Rimandare
core-consolidation-out-drop = Non ordinare niente lì
core-consolidation-out-as-it-is = Ordinare così
core-consolidation-out-top-up-costs = { $cents } in più: { $packs }, da tenere in magazzino; { $total }
core-consolidation-out-top-up-saves = { $cents } in meno: { $packs }, da tenere in magazzino; { $total }
core-consolidation-out-pay-carriage-costs = { $total }
core-consolidation-out-postpone-costs = { $lines ->
    [1] { $cents } in meno: 1 prodotto è rimandato, da dire alle famiglie; { $total }
   *[other] { $cents } in meno: { $lines } prodotti sono rimandati, da dire alle famiglie; { $total }
}
core-consolidation-out-drop-costs = { $lines ->
    [1] { $cents } in meno: 1 prodotto non è ordinato, da dire alle famiglie; { $total }
   *[other] { $cents } in meno: { $lines } prodotti non sono ordinati, da dire alle famiglie; { $total }
}
core-consolidation-out-as-it-is-costs = se il fornitore accetta: { $total }
core-consolidation-out-total = { $total } IVA compresa da pagargli in tutto
core-consolidation-out-total-carriage = { $total } IVA compresa da pagargli in tutto, di cui { $carriage } di trasporto
core-consolidation-thanks-to-stock = Raggiunto grazie a { $surplus } di merce che resta in magazzino.
# Stock
core-stock-measured-loss = { $campaigns ->
    [one] Misurata sull'ultimo ordine chiuso: { $loss }.
   *[other] Misurata su { $campaigns } ordini chiusi: { $loss }.
}
core-stock-empty = Non c'è niente in magazzino.
core-stock-there = { $count ->
    [one] Un prodotto in magazzino.
   *[other] { $count } prodotti in magazzino.
}
core-stock-past-then = Non si conserva fino al { $day }: non si promette.
core-stock-kept-for = Tenuto per «{ $title }».
core-stock-best-before = da consumare preferibilmente entro il { $day }
core-stock-use-by = da consumare entro il { $day }
core-stock-lot = lotto { $reference }
core-stock-came-on = arrivato il { $day }
core-stock-kind = { $kind ->
    [reception] ricevimento
    [opening] scorta iniziale
    [count] inventario
    [loss] perdita
    [breakage] rottura
    [gift] dono
    [tasting] assaggio
    [handed_over] consegnato a una famiglia
    [transfer] ceduto a un altro gruppo
    [return] reso
   *[reversal] storno
}
core-stock-taken-back = storno: { $kind }
core-stock-transfer-entry = Ceduto a { $group }: { $product }, { $quantity }
core-stock-transfer-back-entry = Cessione stornata: { $reason }

# Réceptions
core-reception-less = { $quantity } in meno del previsto
core-reception-more = { $quantity } in più del previsto
core-reception-line = { $name }: { $difference }
core-reception-no-order = Nessun ordine al fornitore aspetta una consegna.
core-reception-all-counted = Tutto ciò che doveva arrivare è contato.
core-reception-waiting = { $count ->
    [one] Resta una riga da contare.
   *[other] Restano { $count } righe da contare.
}
core-reception-packs = { $count } × { $pack }
core-reception-counted = { $count } × { $content } = { $quantity }
core-reception-too-warm = È arrivato a più di 4 °C. Decidete con chi consegna: rifiutare, o tenere e annotarlo.
core-sharing-rule-largest-remainder = ciascuno in proporzione a quanto ha chiesto
core-sharing-rule-equal = la stessa quantità per tutti, fino a quanto ciascuno ha chiesto
core-sharing-rule-small-first = prima le richieste più piccole
core-sharing-rule-arrival = nell'ordine in cui sono arrivate le richieste
core-sharing-rule-priority = secondo l'ordine di priorità scelto dal gruppo
core-sharing-rule-draw = per sorteggio
core-sharing-carriage-value = secondo il valore dei prodotti consegnati, al prezzo di costo
core-sharing-carriage-weight = secondo il peso dei prodotti consegnati; ciò che si conta a pezzi non ha un peso noto
core-sharing-carriage-household = in parti uguali tra le famiglie servite
core-sharing-basis-received = su ciò che è arrivato ed è ripartito
core-sharing-basis-adjusted = su ciò che è ordinato e ripartito; ricalcolato appena la consegna è ripartita
core-sharing-dropped = { $households ->
    [one] Questo prodotto non è ordinato: la famiglia che l'ha chiesto non ne avrà.
   *[other] Questo prodotto non è ordinato: le { $households } famiglie che l'hanno chiesto non ne avranno.
}
core-sharing-lacks = Mancano { $quantity } su { $wanted }: { $rule }.
core-sharing-lacks-some-cede = Mancano { $quantity } su { $wanted }: prima chi accetta di meno, poi { $rule }.
core-sharing-heavier = Ciascuno ha quanto ha chiesto. I pezzi pesavano { $quantity } in più, divisi tra chi ne prende.
core-sharing-agreed-first = Alcune famiglie che dividono una confezione hanno preso prima la loro parte.
core-sharing-their-turn = A parità con altri, questa volta toccava a loro.
core-sharing-exact = Ciascuno ha quanto ha chiesto.
core-sharing-over = Ciascuno ha quanto ha chiesto. Ci sono { $quantity } in più: per chi accetta di più, poi per i moduli in ritardo; { $left } per la scorta.
core-sharing-undecided = Prima da decidere: nessuno ha ancora detto quanto si ordina di questo prodotto.
core-sharing-not-come = Di questo prodotto non è ancora arrivato nulla.
core-sharing-hand-too-much = A mano sono dati { $given }; ce ne sono solo { $usable }. Correggete una quantità data a mano.
core-sharing-stale = { $households ->
    [one] Ripartito tra { $households } famiglia quando c'erano { $before }; ora ce ne sono { $now }. Da ripartire di nuovo.
   *[other] Ripartito tra { $households } famiglie quando c'erano { $before }; ora ce ne sono { $now }. Da ripartire di nuovo.
}
core-sharing-enough-by-hand = { $households ->
    [one] Ce n'è abbastanza per i { $wanted } chiesti, ma una correzione a mano dà meno a { $households } famiglia; { $left } per la scorta.
   *[other] Ce n'è abbastanza per i { $wanted } chiesti, ma una correzione a mano dà meno a { $households } famiglie; { $left } per la scorta.
}
core-sharing-stale-asked = { $households ->
    [one] Da questa ripartizione, { $households } famiglia chiede altro, o una correzione a mano è cambiata. Da ripartire di nuovo.
   *[other] Da questa ripartizione, { $households } famiglie chiedono altro, o alcune correzioni a mano sono cambiate. Da ripartire di nuovo.
}
core-sharing-stale-otherwise = Da questa ripartizione, la regola o un accordo tra famiglie è cambiato. Da ripartire di nuovo.
core-sharing-agreement = Diviso tra famiglie, { $pack }: { $parts }. Ciascuno prende prima la sua parte; quella di chi non ha chiesto niente va come convenuto.
core-sharing-agreement-not-whole = Diviso tra famiglie, { $pack }: { $parts }. Non ce n'è abbastanza per tutto l'accordo: queste famiglie seguono la regola come le altre.
core-sharing-to-share = { $products ->
    [0] Tutto ciò che si può è ripartito.
    [one] { $products } prodotto è da ripartire.
   *[other] { $products } prodotti sono da ripartire.
}
core-bill-label = Ordine «{ $title }»
core-bill-label-again = «{ $title }»: conto rifatto
core-bill-label-corrected = «{ $title }», correzione: { $reason }
core-bill-empties = bottiglie e barattoli
core-bill-carriage = Trasporto, { $label }
core-bill-deposit = Cauzione, { $label }
core-bill-deposit-back = Cauzione resa, { $label }
core-bill-drift = Prezzo cambiato in fattura, { $label }
core-bill-correction = Correzione: { $label }
core-bill-to-bill = Conto da fare
core-bill-changed = È cambiato: conto da rifare
core-bill-paid-part = { $method }: { $amount }, una parte di un pagamento per più famiglie
core-bill-paid-also = { $method }: { $amount } su { $whole } pagati, il resto ha saldato un altro debito
core-bill-paid = { $method }: { $given } dati{ $has_change ->
    [yes] , { $change } di resto
   *[no] { "" }
}{ $has_gift ->
    [yes] , { $gift } lasciati in dono
   *[no] { "" }
}
core-bill-fund-gives = { $fund }: dà { $amount }
core-bill-fund-gets = { $fund }: riceve { $amount }
core-bill-fund-empty = { $fund }: non resta nulla da dare. Fate entrare del denaro o scegliete un secondo fondo; nessuno perde il suo prezzo.
core-fund-name-solidarity = Fondo solidale
core-fund-name-suspended = Ordini sospesi
core-fund-name-subsidy = Contributo pubblico
core-fund-name-contingency = Imprevisti
core-drift-label = Prezzo cambiato in fattura: { $product } («{ $title }»)
core-drift-says = annunciato { $announced }, fatturato { $invoiced } per { $unit }; su { $quantity } consegnati: { $amount }
core-drift-fund = il fondo imprevisti
core-drift-members = le famiglie, su ciò che hanno preso
core-drift-next = il prezzo del prossimo ordine
core-settlement-early = Non è ancora arrivato nulla: i conti si fanno dal ricevimento in poi.
core-settlement-nobody = Nessuno ha ancora portato via nulla.
core-settlement-open = { $left ->
    [0] Tutti i conti sono aggiornati.
    [one] C'è un conto da fare.
   *[other] Ci sono { $left } conti da fare.
} { $count ->
    [one] Una famiglia in tutto.
   *[other] { $count } famiglie in tutto.
}
core-settlement-settled = Ordine concluso: restano solo le correzioni.
core-reconcile-all = Tutto è spiegato: l'ordine può essere concluso.
core-reconcile-left = { $bills ->
    [0] I conti sono aggiornati.
    [one] C'è un conto da fare.
   *[other] Ci sono { $bills } conti da fare.
} { $left ->
    [0] Tutte le differenze sono spiegate.
    [one] Resta una differenza da spiegare.
   *[other] Restano { $left } differenze da spiegare.
}
core-reconcile-left-since = { $left ->
    [one] Ordine concluso. Una differenza è cambiata da allora: dite perché.
   *[other] Ordine concluso. { $left } differenze sono cambiate da allora: dite perché.
}
core-reconcile-waiting = { $count ->
    [one] Alcuni prodotti aspettano ancora una famiglia: consegnateli, o dite in «Assenti» che cosa ne fate.
   *[other] Alcuni prodotti aspettano ancora { $count } famiglie: consegnateli, o dite in «Assenti» che cosa ne fate.
}
core-gap-goods = { $name }: { $quantity } non consegnati
core-gap-stock = { $name }: { $quantity } di differenza di stock
core-gap-money = { $name }: { $amount } da pagare
core-producer-says = { $invoiced } fatturati, { $paid } pagati, { $left } da pagare
core-producer-payment = Pagamento a { $supplier } («{ $title }»)
core-pickup-nothing = Non ha preso niente.
core-pickup-less = Mancano { $gap }: completate, o lasciate così; conta solo ciò che è consegnato.
core-pickup-more = { $gap } in più del previsto.
core-pickup-besides = { $gap } in più, presi da ciò che restava.
core-pickup-no-place = Luogo da chiedere
core-pickup-place = { $place }, { $day }, dalle { $from } alle { $to }
core-pickup-lines = { $done ->
    [one] { $done } riga su { $all }
   *[other] { $done } righe su { $all }
}
core-pickup-noted = { $product }: { $quantity }.
core-pickup-noted-at = segnato alle { $hour }: { $quantity }
core-pickup-taken-back = { $product }: la riga è annullata, aspetta di nuovo.
core-pickup-taken-off = { $product }: la riga è annullata.
core-pickup-on-the-sheet = Segnato sulla lista stampata
core-pickup-all = { $count ->
    [0] Non c'era più niente da segnare.
    [one] { $count } riga segnata come previsto.
   *[other] { $count } righe segnate come previsto.
}
core-pickup-all-typed = { $count ->
    [one] { $count } riga scritta a mano è rimasta com'era.
   *[other] { $count } righe scritte a mano sono rimaste com'erano.
}
core-pickup-all-to-weigh = { $count ->
    [one] { $count } riga è da pesare.
   *[other] { $count } righe sono da pesare.
}
core-pickup-no-lot = { $product }: nessun lotto è noto in magazzino. La consegna è segnata, il magazzino non si è mosso.
core-pickup-below-zero = { $product }: sono usciti { $quantity } più di quanto il magazzino aveva. La consegna è segnata; contate il lotto dopo la distribuzione.
core-pickup-day = { $served ->
    [one] { $served } famiglia servita su { $all }, assenti o rinviate: { $absent }
   *[other] { $served } famiglie servite su { $all }, assenti o rinviate: { $absent }
}
core-pickup-stand = { $count ->
    [0] { $handed } consegnati; nessuno aspetta più
    [one] { $handed } consegnati; restano { $left } per { $count } famiglia
   *[other] { $handed } consegnati; restano { $left } per { $count } famiglie
}
core-pickup-lot-below = sono usciti { $quantity } più del previsto: da contare
core-pickup-lot-loose = restano { $quantity }
core-pickup-lot-packs = restano { $packs } × { $pack }
core-pickup-lot-both = restano { $packs } × { $pack } e { $quantity }
core-pickup-lot-use = { $what ->
    [opened] aperto il { $at }
   *[finished] finito il { $at }
}
core-pickup-waiting = { $count ->
    [0] Niente aspetta: tutto è ritirato o sistemato.
    [one] { $count } famiglia non è venuta a prendere ciò che la aspetta.
   *[other] { $count } famiglie non sono venute a prendere ciò che le aspetta.
}
core-pickup-absence-rule = { $days ->
    [0] Non aspetta
    [one] Aspetta { $days } giorno
   *[other] Aspetta { $days } giorni
}{ $then ->
    [stock] { "" }, poi torna in magazzino
   *[give] { "" }, poi si dona
}{ $charged ->
    [yes] { "" }; la famiglia lo deve.
   *[no] { "" }; la famiglia non deve niente.
}
core-pickup-waits = { $outcome ->
    [kept] Aspetta fino al { $until }, { $then ->
        [stock] poi torna in magazzino.
       *[give] poi si dona.
    }
    [stock] Non aspetta più: torna in magazzino.
   *[given] Non aspetta più: da donare oggi.
}
core-pickup-list = Lista n. { $number }
core-pickup-list-typed = { $typed ->
    [0] nessuna famiglia inserita su { $all }
    [one] { $typed } famiglia inserita su { $all }
   *[other] { $typed } famiglie inserite su { $all }
}
core-pickup-paper = { $paper ->
    [pickup_sheets] Schede di ritiro
    [stand_sheets] Fogli per banco
    [sign_in_list] Lista delle firme
   *[paper_kit] Kit cartaceo di riserva
}
core-pickup-reentered = { $household }: { $count ->
    [0] niente di nuovo
    [one] { $count } riga inserita
   *[other] { $count } righe inserite
}{ $same ->
    [0] { "" }.
    [one] { "" }; { $same } riga era già segnata, conta una volta sola.
   *[other] { "" }; { $same } righe erano già segnate, contano una volta sola.
}
core-pickup-recall = { $count ->
    [0] Nessuna famiglia ne ha ricevuto con questo programma.
    [one] { $count } famiglia da avvisare (certa: { $certain }, probabile: { $likely }, possibile: { $possible })
   *[other] { $count } famiglie da avvisare (certe: { $certain }, probabili: { $likely }, possibili: { $possible })
}
core-pickup-recall-when = { $title }, { $day }
core-pickup-lighter = { $gap } in meno del previsto: conta il peso consegnato.
core-pickup-gone = { $outcome ->
    [stock] Nessuno è venuto: rimesso in magazzino.
   *[given] Nessuno è venuto: donato.
}

# Volontari
core-volunteers-says = { $shifts ->
    [0] Nessun turno per ora. Dite di quali mani avete bisogno.
   *[other] { $shifts ->
        [one] 1 turno
       *[other] { $shifts } turni
    }: { $missing ->
        [0] tutti i posti sono coperti.
        [one] manca 1 persona.
       *[other] mancano { $missing } persone.
    }
}
core-volunteers-people = { $missing ->
    [0] { $there ->
        [one] 1 persona su { $needed }: al completo.
       *[other] { $there } persone su { $needed }: al completo.
    }
   *[other] { $there ->
        [0] Nessuno per ora, ne servono { $needed }.
        [one] 1 persona su { $needed }: ne mancano { $missing }.
       *[other] { $there } persone su { $needed }: ne mancano { $missing }.
    }
}
core-volunteers-when = { $day }, dalle { $from } alle { $to }
core-volunteers-hours = { $hours } h
core-volunteers-hours-minutes = { $hours } h { $minutes } min
core-volunteers-coming = viene
core-volunteers-not-coming = non viene più
core-volunteers-was-there = c'era, { $hours }
core-volunteers-given = { $shifts ->
    [0] ancora nessuna ora
    [one] { $hours } in 1 turno
   *[other] { $hours } in { $shifts } turni
}{ $coming ->
    [0] {""}
    [one] , 1 turno in arrivo
   *[other] , { $coming } turni in arrivo
}
core-basket-gave-up-line = { $name } { $before } → { $after }
core-basket-gave-up = { $name }: ora sono chiesti { $total }. Se era deciso, è da decidere di nuovo nell'aggiustamento.
core-basket-gave-up-ordered = { $name }: ora sono chiesti { $total }. Il fornitore ha già l'ordine: ripartite di nuovo, il resto va a chi accetta di più, ai moduli in ritardo, poi alla scorta.
core-sharing-loses = { $households ->
    [0] Se non arriva altro, nessuno riceve meno del previsto.
    [one] Se non arriva altro, { $households } famiglia riceve meno del previsto:
   *[other] Se non arriva altro, { $households } famiglie ricevono meno del previsto:
}
core-sharing-loses-line = { $household }: { $now } invece di { $before }, cioè { $less } in meno
core-bill-check = { $lines ->
    [0] Tutto quanto è fatturato è arrivato, al prezzo confermato.
    [one] { $lines } prodotto è da vedere con il fornitore.
   *[other] { $lines } prodotti sono da vedere con il fornitore.
}
core-bill-not-billed = Ricevuti { $received }, non ancora fatturati.
core-bill-not-received = Fatturati { $billed }, ricevuti { $received }: { $gap } fatturati senza essere arrivati. Chiedete una nota di credito.
core-bill-more-received = Ricevuti { $received }, fatturati { $billed }: { $gap } non ancora fatturati.
core-bill-dearer = Al prezzo confermato, { $quantity } costano { $worth } senza IVA; fatturati { $net } senza IVA, cioè { $gap } in più.
core-bill-cheaper = Al prezzo confermato, { $quantity } costano { $worth } senza IVA; fatturati { $net } senza IVA, cioè { $gap } in meno.
core-bill-spoilt = Di cui { $damaged } guasti: chiedete al fornitore di dedurli.
core-named-says = { $name }: { $says }
core-short-answer = { $answer ->
    [refused] rifiutato dal fornitore
    [replaced] sostituito dal fornitore ({ $other })
   *[other] il fornitore ne ha meno
}: { $quantity }
core-short-damaged = danneggiato all'arrivo: { $quantity }
core-short-noted = in meno al ricevimento: { $quantity }
core-short-note = { $says }, { $note }
core-carriage-borne = Trasporto: { $cost } fatturati, { $billed } ripresi, { $rest } a carico del gruppo.
core-carriage-even = Trasporto: { $cost } fatturati, ripresi per intero.
core-carriage-over = Trasporto: { $cost } fatturati, { $billed } ripresi, { $rest } di troppo.
core-erasure-nobody = socio cancellato { $number }
core-erasure-goes-names = { $persons ->
    [one] Il nome, il telefono, l'indirizzo e-mail di una persona, l'indirizzo, i delegati e la nota della famiglia.
   *[other] Il nome, il telefono, l'indirizzo e-mail di { $persons } persone, l'indirizzo, i delegati e la nota della famiglia.
}
core-erasure-goes-tier = La sua fascia di prezzo, se ne ha una.
core-erasure-goes-journal = { $rows ->
    [0] Il diario non dice niente di questa famiglia.
    [one] Quanto dice { $rows } riga del diario; la riga resta, vuota, e il diario si verifica ancora.
   *[other] Quanto dicono { $rows } righe del diario; le righe restano, vuote, e il diario si verifica ancora.
}
core-erasure-stays-books = Le registrazioni, le ricevute e i moduli restano, come la legge chiede per dieci anni; i conti non cambiano di un centesimo. Una pezza di cassa conserva il nome che vi è scritto.
core-erasure-stays-debt = Deve { $amount }: questa somma resta dovuta, sul conto senza nome.
core-erasure-stays-credit = Ha { $amount } di anticipo: restituiteli prima di cancellare, o restano sul conto senza nome.
core-erasure-stays-copies = Le copie di sicurezza e le carte già stampate conservano il vecchio nome finché non le sostituite.
core-bill-nothing-came = Fatturato, ma non ne è ancora arrivato niente.
core-banked-other = altro (aiuto, assegno tornato indietro)
core-banked-rest-cash = { $amount } in cassa
core-banked-rest-gap = { $amount } di differenza di cassa
core-banked-rest-mixed = { $amount } in cassa, in differenza o in spese
core-banked-rest-cheque = { $amount } da versare, o tornati indietro
core-banked-rest-unmatched = { $amount } da spuntare
core-banked-session = Cassa { $session } del { $day }: { $amount } ricevuti, versati in banca il { $on }.
core-banked-session-less = Cassa { $session } del { $day }: { $amount } ricevuti, { $deposited } versati in banca il { $on }.
core-banked-session-gap = Differenza al conteggio: { $gap } ({ $reason }).
core-banked-session-spent = Spesa pagata da questa cassa: { $rest }.
core-banked-till-gap = Cassa { $session } del { $day }: differenza di { $gap } ({ $reason }).
core-banked-session-mixed = Cassa { $session } del { $day }: { $amount } ricevuti. { $deposited } di questa cassa sono stati versati il { $on }; le monete sono mescolate, non si sa quali.
core-banked-session-not = Cassa { $session } del { $day }: { $amount } ricevuti, non ancora versati.
core-banked-no-session = Fuori da una sessione di cassa: { $amount } ricevuti. Un versamento non dice da dove vengono le sue monete.
core-figures-nothing = niente
