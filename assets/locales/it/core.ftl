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
core-waiting = Aspetta un posto « { $category } » dal { $since }, in posizione { $rank }.
core-waiting-open = C'è un posto « { $category } » per questa famiglia (in attesa dal { $since }, posizione { $rank }).
core-adhesion-preview-cash = Registra: { $amount } · Contanti
core-adhesion-preview-cheque = Registra: { $amount } · Assegno
core-adhesion-preview-card = Registra: { $amount } · Carta
core-adhesion-preview-transfer = Registra: { $amount } · Bonifico
core-adhesion-preview-helloasso = Registra: { $amount } · HelloAsso
core-adhesion-preview-free = Registra: senza pagamento
core-adhesion-to-fund = di cui { $fund } per il fondo solidale
