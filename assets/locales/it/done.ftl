# The journal's sentences: one for each command that writes (done-slice-verb).
done-someone = Qualcuno
done-erased = Contenuto cancellato su richiesta di una persona.
done-members-add = { $person } ha registrato la famiglia { $household }.
done-members-edit = { $person } ha modificato la famiglia { $household }.
done-members-archive = { $person } ha archiviato la famiglia { $household }.
done-members-unarchive = { $person } ha rimesso la famiglia { $household } negli elenchi.
done-members-import = { $count ->
    [one] { $person } ha importato una famiglia da { $file }.
   *[other] { $person } ha importato { $count } famiglie da { $file }.
}
done-members-undo-import = { $count ->
    [one] { $person } ha annullato l'importazione di { $file } (una famiglia tolta).
   *[other] { $person } ha annullato l'importazione di { $file } ({ $count } famiglie tolte).
}
done-desk-set-person = { $name } è ora a questa postazione.
done-desk-set-language = { $person } ha cambiato la lingua ({ $lang }).
done-desk-set-text-size = { $person } ha impostato la dimensione del testo a { $percent }%.
done-settings-set-association = { $person } ha aggiornato il nome o il profilo dell'associazione.
done-settings-set-backup-folder = { $folder ->
    [none] { $person } ha tolto la cartella delle copie.
   *[other] { $person } ha scelto dove vanno le copie: { $folder }.
}
done-settings-set-passphrase = { $person } ha cambiato la protezione delle copie.
done-settings-finish-first-start = { $person } ha finito il primo avvio.
done-documents-recovery-sheet = { $person } ha stampato il foglio di soccorso delle copie.
done-safety-begin = Il file dell'associazione è nato sulla postazione { $prefix }.
done-safety-recognise-copy = Il file è stato copiato o spostato: continua come postazione { $prefix }.
done-safety-restore = È stata ripresa una copia: il file continua come postazione { $prefix }.
done-safety-open-anyway = Il file modificato fuori da Cabas è stato aperto così com'è: continua come postazione { $prefix }.
done-adhesions-record = { $person } ha registrato l'adesione di { $household } ({ $amount }, fino al { $until }).
done-adhesions-cancel = { $person } ha annullato un'adesione di { $household }: { $reason }
done-adhesions-use-preset = { $person } ha scelto le categorie di adesione abituali.
done-adhesions-set-year = { $person } ha scelto l'anno delle adesioni, dal { $since }.
done-adhesions-set-category = { $person } ha regolato la categoria di adesione { $name }, dal { $since }.
done-cash-record = { $person } ha scritto «{ $label }», documento { $voucher }.
done-cash-reverse = { $person } ha annullato il documento { $first } con il documento { $voucher }.
done-tiers-use-usual = { $person } ha scelto le solite fasce di prezzo.
done-tiers-save = { $person } ha impostato la fascia { $letter }.
done-tiers-consult = { $person } ha consultato la fascia di prezzo di { $household }.
done-tiers-give = { $person } ha impostato la fascia di prezzo di { $household }.
done-tiers-purge = { $person } ha fatto dimenticare le fasce finite prima del { $day }: { $count }.
done-funds-receive = { $person } ha fatto entrare { $amount } in un fondo, ricevuta { $voucher }.
done-funds-give = { $person } ha usato { $amount } di un fondo, ricevuta { $voucher }.
done-funds-set-ceiling = { $person } ha impostato il tetto di un fondo.
done-tills-open = { $person } ha aperto la cassa «{ $name }» con { $float }, sessione { $number }.
done-tills-close = { $person } ha chiuso la sessione { $number }: { $counted } contati per { $expected } previsti. Sigillo { $seal }.
done-tills-deposit = { $person } ha portato { $amount } in banca, versamento { $number }.
done-tills-credit-deposit = { $person } ha scritto che la banca ha accreditato { $amount } per il versamento { $number }.
done-adhesions-wait = { $person } ha messo { $household } in lista d'attesa «{ $category }».
done-adhesions-stop-waiting = { $person } ha tolto { $household } dalla lista d'attesa: { $reason }
done-adhesions-close-category = { $person } ha chiuso la categoria di adesione { $name }.
done-books-open-year = { $person } ha aperto l'esercizio dal { $from } al { $to }.
done-books-close-year = { $person } ha chiuso l'esercizio { $year } (risultato { $result }).
done-books-save-account = { $person } ha chiamato il conto { $code } «{ $label }».
done-books-set-account = { $person } ha scelto il conto { $account } per: { $purpose }.
done-bank-import = { $count ->
    [one] { $person } ha letto una riga dell'estratto conto { $file }.
   *[other] { $person } ha letto { $count } righe dell'estratto conto { $file }.
}
done-bank-match = { $person } ha abbinato «{ $label }» a { $vouchers }.
done-bank-unmatch = { $person } ha tolto l'abbinamento di «{ $label }».
done-bank-record = { $person } ha scritto «{ $label }» dall'estratto conto ({ $amount }), documento { $voucher }.
done-cheques-describe = { $person } ha completato un assegno custodito ({ $drawer }, { $amount }).
done-cheques-deposit = { $person } ha versato assegni in banca: { $number }, { $amount }.
done-cheques-bounce = { $person } ha annotato che un assegno è tornato insoluto ({ $drawer }, { $amount }): { $reason }
done-accounts-charge = { $person } ha annotato { $amount } sul conto di { $household } («{ $label }»), documento { $voucher }.
done-accounts-pay = { $person } ha ricevuto { $amount } da { $payer } per { $households }, documento { $voucher }.
done-accounts-give-back = { $person } ha tolto { $amount } dall'anticipo di { $household }, documento { $voucher }.
done-accounts-cancel = { $person } ha annullato il documento { $first } del conto di una famiglia con il documento { $voucher }.
done-accounts-set-floor = { $person } ha regolato quanto una famiglia può dovere. { $rule }
done-cheques-cancel = { $person } ha annullato il pagamento con assegno { $first } con il documento { $voucher }.
done-adhesions-set-given-tier = { $person } ha impostato la fascia che dà la categoria { $name }.
done-campaigns-create = { $person } ha preparato «{ $title }».
done-campaigns-save = { $person } ha cambiato «{ $title }».
done-campaigns-add-offers = { $person } ha aggiunto prodotti a «{ $title }» (numero: { $offers }).
done-campaigns-change-offer = { $person } ha cambiato «{ $name }» in «{ $title }»: { $reason }
done-campaigns-refresh-offers = { $person } ha ripreso i prezzi del catalogo in «{ $title }» (prodotti cambiati: { $offers }): { $reason }
done-campaigns-withdraw-offer = { $person } ha ritirato «{ $name }» da «{ $title }»: { $reason }
done-campaigns-start-next = { $person } ha preparato «{ $title }» a partire da «{ $from }».
done-campaigns-open = { $person } ha aperto «{ $title }».
done-campaigns-close = { $late ->
    [yes] { $person } ha chiuso «{ $title }».
   *[no] { $person } ha chiuso «{ $title }» prima del termine.
}
done-campaigns-adjust = { $person } ha sistemato «{ $title }».
done-campaigns-order = { $person } ha ordinato «{ $title }» ai fornitori.
done-campaigns-receive = { $person } ha ricevuto la merce di «{ $title }».
done-campaigns-distribute = { $person } ha cominciato la distribuzione di «{ $title }».
done-campaigns-set-rules = { $person } ha cambiato le regole di «{ $title }».
done-campaigns-go-back = { $person } è tornato indietro in «{ $title }» (di nuovo { $state ->
        [prepared] in preparazione
        [open] aperto
        [closed] chiuso
        [adjusted] sistemato
        [ordered] ordinato
        [received] ricevuto
        [distributing] in distribuzione
       *[settled] concluso
    }): { $reason }
done-campaigns-add-wish = { $person } ha annotato un desiderio: «{ $label }».
done-campaigns-vote-wish = { $person } ha contato le mani per «{ $label }»: { $for } a favore, { $against } contro.
done-campaigns-decide-wish = { $person } ha annotato la decisione sul desiderio «{ $label }»: { $decision ->
        [taken] accolto
        [later] tenuto per dopo
       *[refused] rifiutato
    }. { $reason }
done-catalogue-files-import = { $count ->
    [one] { $person } ha importato il listino { $file }: un prodotto.
   *[other] { $person } ha importato il listino { $file }: { $count } prodotti.
}
done-catalogue-files-undo-import = { $count ->
    [one] { $person } ha annullato il listino { $file }: un prodotto è come prima.
   *[other] { $person } ha annullato il listino { $file }: { $count } prodotti sono come prima.
}
done-catalogue-save-supplier = { $person } ha registrato il fornitore «{ $name }».
done-catalogue-archive-supplier = { $back ->
    [yes] { $person } ha rimesso il fornitore «{ $name }».
   *[no] { $person } ha archiviato il fornitore «{ $name }».
}
done-catalogue-save-product = { $person } ha registrato il prodotto «{ $name }».
done-catalogue-archive-product = { $back ->
    [yes] { $person } ha rimesso il prodotto «{ $name }».
   *[no] { $person } ha archiviato il prodotto «{ $name }».
}
done-catalogue-save-pack = { $person } ha registrato una confezione di «{ $product }»: { $pack }{ $price }.
done-catalogue-archive-pack = { $back ->
    [yes] { $person } ha rimesso una confezione di «{ $product }»: { $pack }.
   *[no] { $person } ha archiviato una confezione di «{ $product }»: { $pack }.
}
done-catalogue-set-price = { $person } ha annotato un prezzo di «{ $product }» ({ $pack }) dal { $day }: { $price }.
done-baskets-begin = { $person } ha iniziato il modulo n. { $number } di { $household }, { $campaign }.
done-baskets-set-line = { $person } ha annotato sul modulo n. { $number } di { $household }: { $product }, { $quantity }.
done-baskets-set-head = { $person } ha cambiato l'intestazione del modulo n. { $number } di { $household }.
done-baskets-note-call = { $tried ->
    [true] { $person } ha chiamato { $household } senza risposta per { $campaign }.
   *[other] { $person } ha ripreso la chiamata senza risposta di { $household } per { $campaign }.
}
done-baskets-withdraw = { $person } ha ritirato il modulo n. { $number } di { $household }: { $reason }
done-baskets-import-file = { $person } ha letto { $forms } moduli in «{ $file }», { $campaign }.
done-tills-take-back-deposit = { $person } ha ripreso il versamento { $number } con il documento { $voucher }: { $reason }
done-cheques-take-back-deposit = { $person } ha ripreso la distinta di assegni { $number } con il documento { $voucher }: { $reason }
done-purchasing-prepare = { $person } ha preparato gli ordini ai fornitori di «{ $title }» (numero: { $orders }).
done-purchasing-add-line = { $person } ha aggiunto { $product } all'ordine { $number }.
done-purchasing-set-delivery = { $person } ha cambiato la consegna dell'ordine { $number }.
done-purchasing-mark-sent = { $person } ha inviato l'ordine { $number } { $channel ->
    [phone] per telefono
    [fax] per fax
    [visit] di persona
    [paper] su carta
   *[email] per e-mail
    }.
done-purchasing-withdraw = { $person } ha ritirato l'ordine { $number }: { $reason }
done-purchasing-confirm-line = { $person } ha annotato una risposta all'ordine { $number }: { $product } { $answer ->
    [confirmed] arriva come ordinato
    [changed] arriva diversamente
    [replaced] è sostituito
   *[refused] non arriva
    }.
done-purchasing-confirm-all = { $person } ha annotato che l'ordine { $number } è confermato.
done-purchasing-record-invoice = { $person } ha annotato { $kind ->
    [credit_note] la nota di credito
   *[invoice] la fattura
    } { $reference } di { $supplier } (pezza { $voucher }).
done-purchasing-cancel-invoice = { $person } ha annullato la fattura { $reference } di { $supplier }: { $reason }

done-consolidation-decide = { $told ->
    [no] { $person } ha deciso per «{ $product }» ({ $title }): { $choice }
   *[yes] { $person } ha deciso per «{ $product }» ({ $title }): { $choice }. Motivo: { $reason }
}
done-consolidation-share-pack = { $person } ha annotato una divisione di «{ $product }» tra { $households }.
done-consolidation-end-shared-pack = { $person } ha messo fine alla divisione di «{ $product }»: { $reason }
done-consolidation-decide-all = { $person } ha accettato le proposte d'acquisto di «{ $title }» (prodotti: { $lines }). Motivo: { $reason }
done-consolidation-choose-supplier-way = { $told ->
    [no] { $person } ha scelto per «{ $supplier }» ({ $title }): { $way }, { $choice }
   *[yes] { $person } ha scelto per «{ $supplier }» ({ $title }): { $way }, { $choice }. Motivo: { $reason }
}
# Stock
done-stock-add-opening = { $person } ha annotato come scorta iniziale: { $product }, { $quantity }.
done-stock-count = { $person } ha contato il magazzino (lotti: { $lots }, differenze: { $gaps }).
done-stock-note-loss = { $person } ha annotato { $kind ->
    [loss] una perdita
    [breakage] una rottura
    [gift] un dono
   *[tasting] un assaggio
}: { $product }, { $quantity } ({ $reason }).
done-stock-transfer = { $person } ha ceduto a { $group }: { $product }, { $quantity }, per { $value }.
done-stock-reverse = { $person } ha stornato un movimento di magazzino: { $product }, { $quantity } ({ $reason }).

# Réceptions
done-receptions-record = { $person } ha annotato una consegna dell'ordine { $number } (righe: { $lines }).
done-receptions-take-back = { $person } ha stornato una riga ricevuta dell'ordine { $number }: { $product }, { $quantity } ({ $reason }).
done-sharing-apply = { $stage ->
    [adjusted] { $person } ha ripartito ciò che è ordinato ({ $title }), prodotti cambiati: { $products }.
   *[received] { $person } ha ripartito ciò che è arrivato ({ $title }), prodotti cambiati: { $products }.
}{ $read ->
    [yes] { " " }L'elenco riservato è stato letto.
   *[no] { "" }
}
done-sharing-correct = { $given ->
    [yes] { $person } ha dato a mano { $quantity } di «{ $product }» a { $household } ({ $title }). Motivo: { $reason }
   *[no] { $person } ha ripreso ciò che era dato a mano di «{ $product }» a { $household } ({ $title }). Motivo: { $reason }
}{ $read ->
    [yes] { " " }L'elenco riservato è stato letto.
   *[no] { "" }
}
done-settlement-bill = { $person } ha fatto il conto di { $household } per «{ $title }».
done-settlement-bill-all = { $person } ha fatto i conti di «{ $title }» (numero: { $count }).
done-settlement-deposit-back = { $person } ha annotato cauzioni rese da { $household }: { $count } { $label }.
done-settlement-correct = { $person } ha corretto il conto di { $household }: { $amount }, { $reason }
done-settlement-set-rules = { $person } ha scelto come si conclude «{ $title }» ({ $fund }).
done-settlement-explain = { $person } ha spiegato una differenza di «{ $title }»: { $what }, { $reason }
done-settlement-close = { $person } ha concluso «{ $title }».
done-settlement-pay-supplier = { $person } ha annotato { $amount } pagati a { $supplier }, pezza { $voucher }.
done-pickup-serve = { $person } ha consegnato a { $household }: { $product }, { $quantity } ({ $campaign }).
done-pickup-serve-all = { $person } ha consegnato tutto a { $household } ({ $campaign }), righe segnate: { $lines }.
done-pickup-undo-line = { $person } ha annullato una riga di { $household }: { $product } ({ $campaign }).
done-pickup-came = { $proxy ->
    [yes] { $person } ha segnato che qualcuno è venuto per { $household } ({ $campaign }).
   *[no] { $person } ha segnato che { $household } è venuto ({ $campaign }).
}
done-pickup-absent = { $person } ha segnato che { $household } non è venuto ({ $campaign }).
done-pickup-later = { $person } ha segnato che { $household } verrà più tardi ({ $campaign }).
done-pickup-undo-passage = { $person } ha annullato ciò che era detto di { $household } ({ $campaign }).
done-pickup-open-lot = { $person } ha aperto un lotto di { $product }: { $lot }.
done-pickup-finish-lot = { $person } ha finito un lotto di { $product }: { $lot }.
done-pickup-set-absence-rule = { $person } ha fissato che cosa si fa dei { $shelf ->
    [dry] prodotti secchi
    [fresh] prodotti freschi
   *[cold] prodotti freddi
} non ritirati: { $rule }
done-pickup-settle-absent = { $outcome ->
    [kept] { $person } conserva ciò che { $household } non è venuto a prendere ({ $campaign }), righe: { $lines }.
    [stock] { $person } ha rimesso in magazzino ciò che { $household } non è venuto a prendere ({ $campaign }), righe: { $lines }.
    [given] { $person } ha donato ciò che { $household } non è venuto a prendere ({ $campaign }), righe: { $lines }.
   *[rule] { $person } ha applicato la regola a ciò che { $household } non è venuto a prendere ({ $campaign }), righe: { $lines }.
}
done-pickup-save-container = { $person } ha segnato una tara: { $label }, { $tare }.
done-pickup-reenter = { $person } ha inserito { $household } dalla lista n. { $number } ({ $campaign }), righe nuove: { $lines }.
done-volunteers-add-shift = { $person } ha aggiunto un turno: { $post }, il { $day }.
done-volunteers-cancel-shift = { $person } ha annullato un turno: { $post }, il { $day }.
done-volunteers-sign-up = { $person } ha cambiato le iscrizioni di un turno: { $post }, il { $day }.
done-volunteers-was-there = { $person } ha annotato delle ore: { $post }, il { $day }.
done-documents-pickup-sheets = { $number ->
    [none] { $person } ha stampato una scheda di ritiro di «{ $title }».
   *[other] { $person } ha stampato le schede di ritiro di «{ $title }», elenco n. { $number }.
}
done-documents-stand-sheets = { $person } ha stampato i fogli dei banchi di «{ $title }», elenco n. { $number }.
done-documents-sign-in-list = { $person } ha stampato l'elenco delle firme di «{ $title }», elenco n. { $number }.
done-documents-paper-kit = { $person } ha stampato il kit di carta di «{ $title }», elenco n. { $number }.
done-baskets-give-up = { $person } ha annotato che { $household } rinuncia, modulo n. { $number }: { $lines }. Motivo: { $reason }
done-erasure-erase-household = { $person } ha cancellato una famiglia che lo chiedeva, ora «{ $household }». Motivo: { $reason }
