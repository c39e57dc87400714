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
