# The screens of cheques.
ui-cheques-title = Assegni
ui-cheques-says = Dal pagamento alla banca: niente si perde, niente invecchia in un cassetto.
ui-cheques-urgent = { $count ->
    [one] Un assegno preme: presto non varrà più nulla, o già non vale più nulla.
   *[other] { $count } assegni premono: presto non varranno più nulla, o già non valgono più nulla.
}
ui-cheques-kept = Nella cassetta: { $count }
ui-cheques-due = Da versare: { $count }
ui-cheques-deposits = Versamenti: { $count }
ui-cheques-deposited = Versati
ui-cheques-bounced = Tornati
ui-cheques-bare = Assegni senza dettagli
ui-cheques-bare-says = Completateli prima di versarli: la banca chiede il numero e il nome.
ui-cheques-complete = Completare
ui-cheques-complete-this = Assegno di { $amount }
ui-cheques-empty = La cassetta è vuota: nessun assegno aspetta.
ui-cheques-empty-here = Nessun assegno qui.
ui-cheques-take = Ricevere un pagamento
ui-cheques-total = { $count ->
    [one] Un assegno, { $amount }
   *[other] { $count } assegni, { $amount }
}
ui-cheques-col-tick = Da versare
ui-cheques-tick = Versare l'assegno di { $amount }, { $drawer }
ui-cheques-col-drawer = Firmato da
ui-cheques-col-number = N. e banca
ui-cheques-no-number = da completare
ui-cheques-dated-on = datato { $day }
ui-cheques-col-state = A che punto è
ui-cheques-col-amount = Importo
ui-cheques-col-act = E anche
ui-cheques-came-back = È tornato
ui-cheques-to-bank = Versare in banca
ui-cheques-to-bank-says = Spuntate gli assegni nell'elenco; Cabas fa la distinta.
ui-cheques-who = Chi va in banca
ui-cheques-day = Data
ui-cheques-day-help = Vuoto: oggi. Altrimenti 28/11.
ui-cheques-early = Anche prima del giorno desiderato
ui-cheques-deposit = Versare gli assegni spuntati
ui-cheques-no-deposit = Nessun versamento per ora.
ui-cheques-col-deposit = Versamento
ui-cheques-col-day = Data
ui-cheques-col-who = Da
ui-cheques-col-count = Assegni
ui-cheques-of-which-back = di cui tornati: { $count }
ui-cheques-col-paper = Distinta
ui-cheques-print = Preparare
ui-cheques-print-this = Preparare la distinta { $number }
ui-cheques-slip-made = La distinta è pronta.
ui-cheques-number = N. dell'assegno
ui-cheques-bank = Banca
ui-cheques-drawer = Firmato da
ui-cheques-dated = Datato
ui-cheques-from = Da versare dal
ui-cheques-from-help = Vuoto: da subito.
ui-cheques-stays = Vuoto: il { $day }.
ui-cheques-save = Registrare
ui-cheques-close = Chiudere
ui-cheques-back-title = Assegno di { $amount } tornato ({ $drawer })
ui-cheques-back-says = Ciò che pagava sarà di nuovo dovuto. Quanto la famiglia ha ricevuto, e la sua adesione, non cambiano.
ui-cheques-reason = Che cosa dice la banca
ui-cheques-fee = Spese prese dalla banca
ui-cheques-fee-help = Vuoto: nessuna spesa.
ui-cheques-fee-to = Chi paga queste spese
ui-cheques-fee-association = L'associazione
ui-cheques-fee-household = La famiglia
ui-cheques-back-record = Annotare che l'assegno è tornato
ui-cheques-cancel = Annullare il pagamento
ui-cheques-cancel-this = Annullare il documento { $voucher }
ui-cheques-cancel-says = Le due righe resteranno visibili; l'assegno va restituito.
ui-cheques-why = Per quale motivo?
ui-cheques-take-back = Riprendere
ui-cheques-take-back-this = Riprendere la distinta { $number }, { $amount }
ui-cheques-take-back-says = Gli assegni non sono andati in banca: tornano nella scatola. Le due righe resteranno visibili.
ui-cheques-taken-back = ripresa, documento { $voucher }
