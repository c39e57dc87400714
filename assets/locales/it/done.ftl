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
done-adhesions-wait = { $person } ha messo { $household } in lista d'attesa « { $category } ».
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
done-tills-take-back-deposit = { $person } ha ripreso il versamento { $number } con il documento { $voucher }: { $reason }
done-cheques-take-back-deposit = { $person } ha ripreso la distinta di assegni { $number } con il documento { $voucher }: { $reason }
