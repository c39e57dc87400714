# Why something was not done. What was wrong, what was kept, what to do.
refusal-text-too-long = Questo testo ha { $length } caratteri: { $max } al massimo. Accorciatelo.
refusal-text-unprintable = Questo testo contiene un segno che non si stampa. Riscrivetelo a mano.
refusal-file-letters = Questo testo contiene un segno che non si stampa: un accento è stato forse letto male. Nulla è stato registrato. Più giù, provate altre lettere accentate, per esempio «Vecchio Mac»; se no, correggete la casella nel file.
refusal-text-not-an-email = Un indirizzo e-mail si scrive come anna@esempio.org. Correggetelo o lasciate vuoto.
refusal-text-not-a-phone = Un numero di telefono ha solo cifre (da 4 a 15). Correggetelo o lasciate vuoto.
refusal-household-no-name = Serve almeno un nome o un cognome.
refusal-household-persons = Una famiglia ha al massimo { $max } persone.
refusal-household-proxies = Al massimo { $max } delegati.
refusal-household-size = Il numero di persone va da 1 a { $max }.
refusal-no-such-household = Questa famiglia non esiste, o non più.
refusal-similar = Questa famiglia somiglia a { $similar }. Controllate, poi aggiungete comunque se è un'altra persona.
refusal-archived = Questa famiglia è già archiviata dal { $on }.
refusal-not-archived = Questa famiglia non è archiviata.
refusal-no-such-folder = La cartella «{ $folder }» non esiste. Inserite la chiavetta o scegliete un'altra cartella.
refusal-passphrase-too-short = Una frase segreta ha almeno { $min } caratteri, per esempio quattro parole.
refusal-no-passphrase = Nessuna frase segreta è stata scelta: il foglio di soccorso sarebbe vuoto. Sceglietene una nelle impostazioni.
refusal-not-a-document = Questo file non è una carta di Cabas.
refusal-text-size = La dimensione del testo va da 100 a 200%.
refusal-role = Il vostro ruolo non permette questa azione. Chiedete { $who ->
    [treasurer] al tesoriere o alla tesoriera
    [treasurer-coordinator] al tesoriere o al coordinatore
   *[treasurer-coordinator-distribution] al tesoriere, al coordinatore o alla distribuzione
 }.
refusal-cancelled = Interrotto su vostra richiesta. Nulla è stato modificato.
refusal-file-is-open = Il file dell'associazione è aperto e in buono stato: non c'è nulla da ricominciare.
refusal-copy-needs-passphrase = Questa copia è protetta. Scrivete la frase segreta; è sul foglio di soccorso.
refusal-copy-wrong-passphrase = Questa frase segreta non apre la copia. Nulla è stato modificato. Rileggete il foglio di soccorso.
refusal-copy-damaged = Questa copia è danneggiata. Nulla è stato modificato. Sceglietene un'altra.
refusal-copy-not-ours = Questo file non è una copia fatta da Cabas. Nulla è stato modificato.
refusal-copy-newer = Questa copia viene da una versione più recente di Cabas. Nulla è stato modificato. Installate prima la nuova versione.
refusal-cell-not-a-count = È atteso un numero intero di persone, per esempio 4.
refusal-cell-not-yes-or-no = È atteso «sì» o «no».
refusal-cell-not-a-channel = È atteso «carta», «telefono», «visita» o «internet».
refusal-cell-not-a-code = Questo codice non è un codice di famiglia: la lettera e il numero non vanno insieme.
refusal-import-no-name-column = Nessuna colonna contiene i nomi. Scegliete quale.
refusal-import-errors = { $count ->
    [one] Una casella non può essere letta. Nulla è stato importato. Correggetela, o importate senza questa riga.
   *[other] { $count } caselle non possono essere lette. Nulla è stato importato. Correggetele, o importate senza queste righe.
}
refusal-import-nothing = Non c'è nessuna nuova famiglia in questo file. Nulla è stato modificato.
refusal-no-such-import = Questa importazione non esiste.
refusal-import-undone = Questa importazione è già annullata dal { $on }.
failure-bug = Cabas ha sbagliato. Ciò che avete appena chiesto non è stato fatto; tutto il resto è conservato. Riprovate, e se si ripete annotate questo per chi vi aiuta: { $details }
failure-bad-json = La richiesta non è compresa. Nulla è stato modificato. «cabas commands» mostra cosa si aspetta ogni comando: { $details }
failure-unknown-command = Il comando «{ $name }» non esiste. «cabas commands» li mostra tutti.
failure-disk-full = Il disco è pieno. Nulla è stato registrato a metà, e potete continuare a leggere. Liberate spazio, poi riprovate.
failure-read-only = La cartella non permette di scrivere. Nulla è stato registrato, e potete continuare a leggere. Controllate i permessi della cartella o cambiate chiavetta.
failure-disk-write = Il disco rifiuta di scrivere. Nulla è stato registrato a metà, e potete continuare a leggere. Fate una copia su una chiavetta, poi chiedete aiuto.
failure-damaged = Il file è danneggiato in un punto. Nulla è stato scritto. Chiudete Cabas e riapritelo: proporrà l'ultima copia buona.
failure-busy = Il file è occupato. Nulla è stato modificato. Aspettate un momento, poi riprovate.
failure-no-such-file = Questo file o questa cartella non esiste.
failure-file = Il file non ha potuto essere letto o scritto. Nulla è stato modificato. Per chi vi aiuta: { $details }
failure-no-data-folder = Questo computer non ha una cartella per i dati. Indicatene una con --data.
failure-held-by = Il file è già aperto da { $holder }. Chiudetelo lì, poi riprovate.
failure-copy-not-good = La copia non ha potuto essere riletta: non viene conservata. Il file dell'associazione sta bene. Provate un'altra chiavetta.
failure-no-window = Questo programma è stato costruito senza finestra. «cabas commands» mostra cosa sa fare.
failure-no-display = Qui non c'è uno schermo per aprire la finestra. «cabas commands» mostra cosa Cabas sa fare senza.
failure-scenario-differs = Riga { $line }: la risposta non è quella attesa.
    Attesa:
    { $expected }
    Arrivata:
    { $came }
failure-scenario-field = «{ $field }» non è nella risposta di { $command }. Scrivete un campo che contiene.
failure-scenario-line = Questa riga dello scenario non è compresa: { $line }
amount-overflow = Il risultato è troppo grande. Controllate i prezzi e le quantità inserite.
quantity-mixed-dimensions = Un peso, un volume e un numero di pezzi non si mettono insieme ({ $left }, { $right }). Scegliete la stessa unità da entrambe le parti.
split-nobody = Non c'è nessuno tra cui dividere. Aggiungete almeno una famiglia.
number-empty = Il campo è vuoto. Scrivete un numero, per esempio 12,5.
number-not-a-number = «{ $text }» non è un numero. Scrivete per esempio 12,50 o 3*2,40.
number-ambiguous = «{ $text }» si può leggere in due modi. Scrivete { $thousands } oppure { $decimals }.
number-not-whole = «{ $text }»: serve un numero intero di pezzi. Scrivete per esempio 2 o 3.
number-too-precise = «{ $text }» è troppo preciso. Arrotondate a { $finest }.
number-too-large = «{ $text }» è troppo grande: il massimo è { $largest }. Controllate l'unità e gli zeri.
number-negative = «{ $text }» è negativo. Qui scrivete il numero senza il segno meno.
number-wrong-unit-decimal = «{ $unit }» qui non serve. Scrivete solo il numero, per esempio 1,5.
number-wrong-unit-percent = «{ $unit }» non è una percentuale. Scrivete per esempio 5,5%.
number-wrong-unit-money = «{ $unit }» non è una somma in euro. Scrivete per esempio 12,50 €.
number-wrong-unit-price-mass = «{ $unit }»: questo prezzo è al chilo. Scrivete per esempio 1,75 €/kg.
number-wrong-unit-price-volume = «{ $unit }»: questo prezzo è al litro. Scrivete per esempio 1,75 €/L.
number-wrong-unit-price-count = «{ $unit }»: questo prezzo è al pezzo. Scrivete per esempio 1,75 €.
number-wrong-unit-mass = «{ $unit }» non è un'unità di peso. Scrivete per esempio 2,5 kg o 500 g.
number-wrong-unit-volume = «{ $unit }» non è un'unità di volume. Scrivete per esempio 1,5 L, 50 cl o 250 ml.
number-wrong-unit-count = «{ $unit }»: qui si contano i pezzi. Scrivete per esempio 12.
day-empty = Manca la data. Scrivete per esempio 28/11/2026.
day-not-a-day = «{ $text }» non è una data. Scrivete giorno, mese e anno: 28/11/2026.
day-no-such-month = «{ $text }»: il mese { $month } non esiste. Scrivete il giorno prima del mese: 28/11/2026.
day-no-such-day = «{ $text }»: in { $month } non c'è il giorno { $day }. Scrivete un giorno tra 1 e { $last }.
day-year-out-of-range = «{ $text }»: l'anno { $year } è fuori dai limiti. Scrivete un anno tra { $first } e { $last }.
period-backwards = La fine ({ $to }) viene prima dell'inizio ({ $from }). Cambiate una delle due date.
period-months-out-of-range = { $months } mesi: la durata va da 1 a { $max } mesi.
period-out-of-calendar = Questa data esce dal calendario. Controllate l'anno.
sheets-unreadable = Non è stato possibile leggere il file. Nulla è stato modificato. Forse viene da una vecchia versione di Excel: apritelo, scegliete «Salva con nome…» poi «Cartella di lavoro di Excel (.xlsx)» e riprovate.
sheets-protected = Il file è protetto da una password. Nulla è stato modificato. Apritelo nel vostro foglio di calcolo, salvatene una copia senza password e riprovate.
sheets-empty = Questo file non contiene nessuna riga. Verificate che sia quello giusto.
sheets-unclosed-quote = Riga { $row }: una virgoletta è aperta e mai chiusa, e inghiotte tutte le righe seguenti. Nulla è stato modificato. Aprite il file nel vostro foglio di calcolo, correggete questa riga e ricominciate.
sheets-no-such-sheet = Questa cartella di lavoro non ha un foglio «{ $sheet }». Scegliete un altro foglio.
sheets-too-heavy = Il file è troppo pesante: al massimo { $max } MiB. Nulla è stato modificato. Dividetelo in più file.
sheets-too-many-rows = La tabella ha troppe righe: al massimo { $max }. Nulla è stato modificato. Dividetela in più file.
sheets-too-many-columns = La tabella ha troppe colonne: al massimo { $max }. Nulla è stato modificato. Eliminate quelle che non servono.
sheets-too-many-cells = La tabella ha troppe celle: al massimo { $max }. Nulla è stato modificato. Dividetela in più file.
sheets-cell-too-long = Riga { $row }, colonna { $column }: il testo è troppo lungo (al massimo { $max } caratteri). Nulla è stato modificato. Forse mancano le virgolette di chiusura.
sheets-not-written = Non è stato possibile creare la cartella di lavoro: un testo o la tabella è troppo grande per Excel. Nulla è stato modificato. Scegliete piuttosto il formato CSV.
refusal-no-reason = Scrivete il motivo in poche parole: resterà accanto alla scrittura.
refusal-no-receipt = Questa adesione non ha pagamento: non c'è ricevuta.
refusal-cash-unbalanced = I due lati della scrittura non sono uguali ({ $cents } centesimi). Nulla è stato registrato.
refusal-cash-not-above-zero = L'importo deve essere maggiore di zero.
refusal-cash-no-such-account = Il conto «{ $code }» non esiste. Sceglietelo dall'elenco.
refusal-cash-same-account = Il denaro partirebbe e arriverebbe nello stesso posto. Scegliete un altro conto.
refusal-cash-no-label = Dite in poche parole che cos'è.
refusal-cash-no-such-movement = Questa scrittura non esiste.
refusal-cash-already-reversed = Questa scrittura è già annullata dal documento { $voucher }.
refusal-cash-is-reversal = Un annullamento non si annulla: scrivete una nuova riga.
refusal-cash-in-the-future = Questo giorno non è ancora arrivato. Controllate la data.
refusal-cash-of-an-adhesion = Questa riga viene da un'adesione: annullate l'adesione, la riga seguirà.
refusal-adhesion-no-category = Nessuna categoria di adesione è ancora scelta. Aprite le regole di adesione.
refusal-adhesion-no-such-category = Questa categoria non esiste, o non più.
refusal-adhesion-categories-set = Le categorie sono già scelte. Modificatele una per una.
refusal-adhesion-fixed = Questa categoria chiede { $asked }, né più né meno.
refusal-adhesion-minimum = Questa categoria chiede almeno { $asked }.
refusal-adhesion-quota = { $category ->
    [0] Questa categoria non ha nessuna delle { $all } adesioni valide:
    [one] Questa categoria ha un'adesione valida su { $all }:
   *[other] Questa categoria ha { $category } delle { $all } adesioni valide:
} con una in più, la sua quota del { $quota } sarebbe superata. Nessuno è escluso; il prossimo posto si aprirà con altre adesioni.
refusal-adhesion-letter = La lettera è una maiuscola che nessun'altra categoria ha.
refusal-adhesion-name = Date un nome alla categoria.
refusal-no-such-adhesion = Questa adesione non esiste.
refusal-adhesion-cancelled = Questa adesione è già annullata.
refusal-cash-undone-elsewhere = Questa riga viene da un versamento, da un assegno tornato indietro, da una sessione di cassa o da una cessione del magazzino: si corregge dove è stata fatta.
refusal-cash-year-closed = Il { $day } è nell'esercizio dal { $from } al { $to }, che è chiuso: non vi si scrive più. Datate la riga { $next } e ricordate nella descrizione il giorno in cui il denaro è passato di mano.
refusal-cash-which-till = Più casse sono aperte ({ $names }). Scegliete quella che riceve o dà questo denaro.
refusal-till-closed = Questa sessione di cassa è chiusa: non vi si aggiunge nulla. Aprite la prossima.
refusal-no-such-till = Questa sessione di cassa non esiste.
refusal-no-such-tier = Questa fascia non esiste, o non più. Sceglietela nell'elenco.
refusal-tiers-set = Le fasce sono già scelte. Modificatele una per una.
refusal-tier-letter = La lettera è una sola maiuscola, da A a Z, che nessun'altra fascia ha.
refusal-tier-name = Date un nome alla fascia, senza nulla che dica chi è povero.
refusal-tier-coefficient = La parte del prezzo di costo va da più di 0 % a 300 %. Scrivete per esempio 50 %, 100 % o 115 %.
refusal-tier-nobody-checked = Scrivete chi ha verificato. Non si conservano né documenti né redditi, solo questo nome e la data.
refusal-tier-backwards = La fine viene prima dell'inizio. Cambiate una delle due date.
refusal-tier-still-runs = Si dimenticano solo le fasce già finite: scegliete un giorno passato o oggi.
refusal-fund-not-enough = Questo fondo contiene solo { $holds }. Nulla è stato registrato: prendete meno, o fate prima entrare del denaro.
refusal-fund-over-ceiling = Il gruppo ha fissato { $ceiling } all'anno per questo fondo: restano { $left }. Nulla è stato registrato. Prendete meno, o decidete insieme un altro tetto.
refusal-fund-no-household = Scegliete la famiglia il cui conto riceve questo aiuto, o un aiuto senza nome.
refusal-till-denomination = Non ci sono monete né banconote da { $amount }. Scegliete tra quelle della lista.
refusal-till-denomination-twice = La riga da { $amount } c'è due volte. Tenetene una.
refusal-till-pieces = { $pieces }: al massimo { $max } monete o banconote di un tipo. Controllate il numero.
refusal-till-no-name = Date un nome alla cassa, per esempio Adesioni o Ritiro.
refusal-till-already-open = La cassa «{ $name }» è già aperta (sessione { $number }). Prima contatela e chiudetela, o date un altro nome a questa.
refusal-till-float-differs = L'ultima sessione ha lasciato { $left } e ne contate { $counted }. Niente è ancora aperto. Ricontate, o scrivete che cosa è successo.
refusal-till-nobody = Scrivete chi conta la cassa.
refusal-till-no-witness = La cassa si conta in due. Scrivete il nome della seconda persona.
refusal-till-same-person = { $person } conta già: la seconda persona è qualcun altro.
refusal-till-missing = Ci sono { $gap } in meno del previsto. Niente è ancora chiuso. Ricontate, o scrivete che cosa è successo.
refusal-till-over = Ci sono { $gap } in più del previsto. Niente è ancora chiuso. Ricontate, o scrivete che cosa è successo.
refusal-till-still-open = Questa cassa è ancora aperta. Contatela e chiudetela, poi portate i soldi in banca.
refusal-till-used-since = Questa cassa è servita da allora (sessione { $number }). Prendete i soldi dell'ultima sessione chiusa.
refusal-till-not-that-many = La sessione ha lasciato { $there } volte { $amount }, e ne prendete { $asked }. Controllate il numero.
refusal-till-nothing-taken = Niente è contato. Scrivete quante monete e banconote vanno in banca.
refusal-till-more-than-the-book = Il libro di cassa contiene solo { $held }: non se ne possono togliere { $asked }. Prima scrivete nel libro da dove viene il resto.
refusal-no-such-cash-deposit = Questo versamento non esiste.
refusal-till-credited-already = La risposta della banca è già scritta, al { $on }.
refusal-till-bank-gap = La banca ha accreditato { $credited } per { $deposited } versati. Niente è ancora scritto. Controllate l'estratto, o scrivete che cosa dice la banca.
refusal-till-before = Questo giorno è troppo presto: non prima del { $day }.
refusal-till-no-report = Questa sessione è ancora aperta: il verbale si stampa dopo il conteggio.
refusal-adhesion-queue = { $ahead ->
    [one] Una famiglia aspetta prima di questa.
   *[other] { $ahead } famiglie aspettano prima di questa.
} Adesioni valide: { $all }, di cui { $category } in questa categoria. Contando chi aspetta, una in più supererebbe la sua quota del { $quota }. Nessuno è escluso; il posto verrà a suo turno.
refusal-adhesion-campaign-over = La campagna di adesione è finita il { $to }. Aprite la prossima nelle regole di adesione.
refusal-adhesion-until-the-end = Questa famiglia è in regola fino al { $until }, ultimo giorno della campagna: rinnoverà quando sarà aperta la prossima.
refusal-adhesion-begins-in-the-past = Un cambiamento parte da oggi o da un giorno futuro: ciò che è già registrato non cambia.
refusal-adhesion-still-waited-for = { $waiting ->
    [one] Una famiglia aspetta un posto in questa categoria.
   *[other] { $waiting } famiglie aspettano un posto in questa categoria.
} Resta aperta. Svuotate prima la sua lista d'attesa, con un motivo per ciascuno.
refusal-adhesion-last-category = È l'unica categoria aperta: senza di lei nessuno potrebbe più aderire. Aggiungete prima l'altra.
refusal-adhesion-closed = Questa categoria è già chiusa.
refusal-adhesion-quota-range = Una parte va da 0,01% a 100%. Lasciate vuoto se non c'è un limite.
refusal-adhesion-no-quota = Questa categoria non ha un limite: nessuno deve aspettare. Registrate l'adesione.
refusal-adhesion-waits = Questa famiglia aspetta già in questa categoria, in posizione { $rank }.
refusal-adhesion-not-waiting = Questa famiglia non aspetta, o non più.
refusal-adhesion-campaign-past = Questa campagna sarebbe già finita il { $to }. Scegliete un ultimo giorno futuro.
refusal-adhesion-nothing-asked = Questa categoria non chiede nulla: lasciate vuoto l'importo.
refusal-no-card = Nessuna adesione in corso: non c'è una tessera da stampare.
refusal-books-no-such-year = Questo esercizio non esiste.
refusal-books-overlaps = Queste date toccano l'esercizio dal { $from } al { $to }: un giorno può stare in uno solo. Nulla è stato aperto. Cambiate le date.
refusal-books-gap = Gli esercizi aperti vanno dal { $from } al { $to }: resterebbero giorni in nessuno. Nulla è stato aperto. Fate cominciare il nuovo il giorno dopo, o finire il giorno prima.
refusal-books-too-long = Un esercizio dura al massimo { $max } mesi. Nulla è stato aperto. Avvicinate le date.
refusal-books-already-closed = Questo esercizio è già chiuso dal { $on }.
refusal-books-not-over = Questo esercizio finisce il { $to }: si chiude dal giorno dopo. Nulla è stato modificato.
refusal-books-earlier-open = L'esercizio dal { $from } al { $to } è ancora aperto. Nulla è stato modificato. Chiudete prima quello.
refusal-books-tills-open = Una cassa di questo esercizio è ancora aperta ({ $names }). Nulla è stato modificato. Contatela e chiudetela prima.
refusal-books-lines-before = { $count ->
    [one] Una scrittura del { $first } non è in nessun esercizio. Nulla è stato modificato. Aprite prima l'esercizio in cui si trova.
   *[other] { $count } scritture, dal { $first }, non sono in nessun esercizio. Nulla è stato modificato. Aprite prima l'esercizio in cui si trovano.
}
refusal-books-no-closer = Scrivete chi chiude l'esercizio: il suo nome resterà accanto.
refusal-books-not-a-code = «{ $code }» non è un numero di conto. Scrivete da 2 a 8 cifre, la prima da 1 a 7, per esempio 606.
refusal-books-no-label = Date un nome al conto.
refusal-books-no-such-purpose = Questo genere di denaro non è conosciuto.
refusal-books-no-such-account = Questo conto non esiste. Sceglietelo dall'elenco, o aggiungetelo prima.
refusal-books-wrong-class = Qui serve un conto che comincia con { $class }. Nulla è stato modificato. Sceglietene un altro.
refusal-bank-no-columns = Servono almeno una colonna per la data e una per l'importo. Nulla è stato conservato. Sceglietele sopra le righe.
refusal-bank-nothing-new = Tutte le righe di questo file ci sono già. Nulla è stato modificato.
refusal-bank-nothing-readable = Nessuna riga di questo file ha potuto essere letta. Nulla è stato modificato. Controllate le colonne, o che sia davvero l'estratto conto.
refusal-bank-no-amount = Questa riga non ha importo.
refusal-bank-no-such-line = Questa riga dell'estratto conto non esiste.
refusal-bank-line-matched = Questa riga è già abbinata. Togliete prima l'abbinamento.
refusal-bank-line-open = Questa riga non è abbinata.
refusal-bank-nothing-chosen = Scegliete almeno una scrittura.
refusal-bank-movement-taken = Una delle scritture scelte non passa dalla banca, o è già abbinata. Nulla è stato modificato.
refusal-bank-differs = Le scritture scelte non fanno la somma: restano { $difference } da spiegare. Nulla è stato modificato. Sceglietene altre, o scrivete la differenza.
refusal-bank-nothing-left = Le scritture scelte spiegano tutta la riga: non c'è nulla da scrivere. Abbinatele soltanto.
refusal-bank-of-a-household = Il denaro di una famiglia si scrive sul suo conto, nella schermata delle famiglie. Poi tornate ad abbinare questa riga.
refusal-cash-of-an-account = Questa riga viene dal conto di una famiglia: annullatela da quel conto, il resto seguirà.
refusal-no-such-cheque = Questo assegno non esiste.
refusal-no-such-cheque-deposit = Questo versamento di assegni non esiste.
refusal-cheque-not-without-details = Questo pagamento non attende i dettagli di un assegno. Guardate l'elenco degli assegni.
refusal-cheque-in-the-future = Questo assegno è datato { $dated }, giorno non ancora venuto. Fatelo datare oggi e scrivete il giorno desiderato in «Da versare dal».
refusal-cheque-too-old = Questo assegno è datato { $dated }: non vale più nulla dal { $until }. Controllate l'anno, o chiedete un altro assegno.
refusal-cheque-wished-too-late = Il { $wished } è troppo tardi: questo assegno non varrà più nulla dopo il { $until }.
refusal-cheque-too-many = { $count } assegni: ne servono da 1 a { $max } per un pagamento.
refusal-cheque-missing = Gli assegni fanno { $sum }: mancano { $missing } per { $total }. Nulla è stato registrato.
refusal-cheque-over = Gli assegni fanno { $sum }, cioè { $over } di troppo per { $total }. Nulla è stato registrato.
refusal-cheque-too-small = Questa somma è troppo piccola per tanti assegni. Sceglietene meno.
refusal-cheque-none-chosen = Nessun assegno è spuntato. Spuntate quelli che vanno in banca.
refusal-cheque-twice = Lo stesso assegno è scelto due volte.
refusal-cheque-deposited = Questo assegno è già versato in banca, distinta { $deposit }. Nulla è cambiato.
refusal-cheque-undone = Il pagamento dell'assegno di { $amount } ({ $drawer }) è annullato: restituite l'assegno, non versatelo.
refusal-cheque-early = L'assegno di { $amount } ({ $drawer }) va versato solo dal { $from }. Togliete la spunta, o spuntate «Anche prima del giorno desiderato» se la persona è d'accordo.
refusal-cheque-expired = L'assegno di { $amount } ({ $drawer }) non vale più nulla dal { $until }. Togliete la spunta, annotatelo come tornato e chiedete un altro assegno.
refusal-cheque-not-deposited = Questo assegno non è andato in banca: non può tornarne. Annullate piuttosto il suo pagamento.
refusal-cheque-already-bounced = Questo assegno è già annotato come tornato.
refusal-cheque-before-deposit = Questo assegno è andato in banca il { $deposited }: non può tornarne prima.
refusal-cheque-no-household = Questo assegno non pagava per nessuna famiglia: le spese restano all'associazione.
refusal-cheque-at-the-bank = Questo pagamento non si annulla più: il suo assegno è in banca, distinta { $deposit }. Se torna insoluto, annotatelo in «Assegni» e il debito si riaprirà.
refusal-account-nobody-paid = Scegliete almeno una famiglia a cui serve questo pagamento.
refusal-account-too-many = { $count } famiglie: al massimo { $max } per un pagamento.
refusal-account-twice = Questa famiglia è già nel pagamento. Scrivete una sola somma per lei.
refusal-account-missing = Avete ricevuto { $given } e assegnato { $placed }: mancano { $missing }. Nulla è stato registrato.
refusal-account-left = Avete ricevuto { $given } e assegnato { $placed }: restano { $left } da rendere, da tenere in anticipo o da donare. Nulla è stato registrato.
refusal-account-no-change = Non si dà il resto su una carta o un bonifico. Tenete il resto in anticipo, o in dono.
refusal-account-no-cheque = Ci sono assegni descritti, ma il pagamento non è con assegno. Scegliete «assegno», o toglieteli.
refusal-account-below-floor = { $household } dovrebbe { $owed }, e il limite è { $floor }. Nulla è stato annotato. Chiedete prima un pagamento, o cambiate il limite.
refusal-account-no-advance = Questa famiglia non ha anticipi: non c'è nulla da restituire.
refusal-account-beyond-advance = Questa famiglia ha solo { $advance } di anticipo. Scrivete al massimo questa somma.
refusal-account-not-of-an-account = Questa riga non è stata scritta dal conto di una famiglia: si corregge dove è stata fatta.
refusal-cash-of-a-cheque = Questa riga ha portato un assegno: annullatela in «Assegni», dove si sa se è ancora nella cassetta.
refusal-cash-on-the-statement = Questa scrittura spiega una riga della banca («{ $label }» del { $day }). Niente è stato annullato. Togliete prima la spunta, in «Estratto conto».
refusal-cheque-undone-elsewhere = Questo pagamento viene dal conto di una famiglia o da un'adesione: annullatelo lì, l'assegno seguirà.
refusal-adhesion-advance = Questa famiglia ha solo { $has } in anticipo. Nulla è stato registrato: scegliete un altro mezzo.
refusal-cash-before-closed-year = Il { $day } è prima dell'esercizio chiuso che comincia il { $from }: scriverci cambierebbe ciò che dice. Datate la riga { $next } e ricordate nella descrizione il giorno in cui il denaro è passato di mano.
refusal-books-has-served = Questo conto è già servito: le sessioni di cassa e gli assegni vi cercano il loro denaro. Rinominatelo piuttosto. Nulla è cambiato.
refusal-books-before-closed = Un esercizio già chiuso comincia il { $from }: non se ne apre uno prima.
refusal-till-in-open-tills = Il resto è in una cassa aperta: fuori ci sono solo { $free }. Contatela e chiudetela prima, o prendete meno.
refusal-till-closed-before-opened = Il computer dice un giorno prima dell'apertura ({ $opened }). Nulla è chiuso: controllate la data del computer.
refusal-cash-of-a-household = Ciò che deve una famiglia si scrive sul suo conto, sotto «Conti delle famiglie». Nulla è stato registrato.
refusal-account-not-that-one = Il conto «{ $code }» non è un conto di merci. Sceglietene uno che comincia per 6 o 7 (471 o 110 per un vecchio quaderno); per il denaro, registrate un pagamento.
refusal-cheque-not-yet-written = L'assegno di { $amount } ({ $drawer }) porta la data { $dated }: non può essere stato versato prima. Cambiate la data del versamento.
refusal-adhesion-renewed-since = Questa adesione è stata rinnovata (dal { $from }). Annullate prima il rinnovo. Nulla è cambiato.
refusal-adhesion-holds-it = Questa famiglia è già in questa categoria: non deve aspettare.
refusal-receipt-cancelled = Questa adesione è stata annullata: la sua ricevuta non vale più e non si stampa.
refusal-bank-two-amounts = La riga ha un addebito e un accredito: non si sa quale conta.
refusal-campaign-not-found = Questo ordine collettivo non esiste, o non più.
refusal-campaign-no-such-offer = Questo prodotto non è in questo ordine.
refusal-campaign-no-such-supplier = Questo fornitore non esiste, o non più. Sceglietelo dall'elenco.
refusal-campaign-no-such-product = Questo prodotto non è, o non è più, nel catalogo.
refusal-no-such-wish = Questo desiderio non esiste.
refusal-campaign-not-from = Questo ordine è { $state ->
        [prepared] in preparazione
        [open] aperto
        [closed] chiuso
        [adjusted] sistemato
        [ordered] ordinato
        [received] ricevuto
        [distributing] in distribuzione
       *[settled] concluso
    }: per questo passo deve essere { $before ->
        [prepared] in preparazione
        [open] aperto
        [closed] chiuso
        [adjusted] sistemato
        [ordered] ordinato
        [received] ricevuto
        [distributing] in distribuzione
       *[settled] concluso
    }. Nulla è cambiato.
refusal-campaign-no-offer = Nessun prodotto è proposto. Aggiungetene almeno uno prima di aprire.
refusal-campaign-no-place = Non c'è un luogo di ritiro. Aggiungetene uno con il giorno e le ore prima di aprire.
refusal-campaign-deadline-passed = Il termine ({ $day } alle { $hour }) è già passato. Sceglietene uno futuro prima di aprire.
refusal-campaign-at-the-start = Questo ordine è in preparazione: prima non c'è alcun passo.
refusal-campaign-money-moved = Del denaro si è già mosso per questo ordine: non torna più indietro. Correggete con una scrittura.
refusal-campaign-handed-over = Alcuni prodotti sono già stati consegnati per questo ordine: sono dunque arrivati, non torna più indietro di così. Niente è cambiato. Se sono segnati per errore, annullate prima quelle righe al ritiro.
refusal-campaign-settled = Questo ordine è concluso: non cambia più.
refusal-campaign-no-reason = Dite perché: il registro lo conserva per gli altri.
refusal-campaign-not-an-hour = «{ $text }» non è un'ora. Battete per esempio 18:00 o 18h30.
refusal-campaign-no-deadline = Dite il giorno in cui l'ordine si chiude. Senza, è 15 giorni prima del primo ritiro, e quel giorno non è noto o è già passato.
refusal-campaign-closes-before-it-opens = L'ordine si chiuderebbe il { $closes }, prima di aprirsi il { $day }. Cambiate uno dei due giorni.
refusal-campaign-pickup-before-it-closes = Un ritiro è previsto il { $day }, prima del termine del { $closes }. Cambiate uno dei due giorni.
refusal-campaign-hours-reversed = Il ritiro finirebbe prima di cominciare. Cambiate una delle due ore.
refusal-campaign-twice = «{ $name }» è già nell'elenco. Tenete una sola riga.
refusal-campaign-no-place-name = Date il nome del luogo di ritiro.
refusal-campaign-dates-kept = Questo ordine è { $state ->
        [prepared] in preparazione
        [open] aperto
        [closed] chiuso
        [adjusted] sistemato
        [ordered] ordinato
        [received] ricevuto
        [distributing] in distribuzione
       *[settled] concluso
    }: le date e ciò che le famiglie accettano non cambiano più. Tornate prima al passo precedente, con il motivo.
refusal-campaign-supplier-offers = { $offers ->
    [one] «{ $name }» ha ancora un prodotto in questo ordine. Ritiratelo prima.
   *[other] «{ $name }» ha ancora { $offers } prodotti in questo ordine. Ritirateli prima.
}
refusal-campaign-place-chosen = Alcuni moduli hanno scelto «{ $name }». Cambiate prima il luogo di quei moduli.
refusal-campaign-nothing-added = Questo ordine è { $state ->
        [prepared] in preparazione
        [open] aperto
        [closed] chiuso
        [adjusted] sistemato
        [ordered] ordinato
        [received] ricevuto
        [distributing] in distribuzione
       *[settled] concluso
    }: non si aggiunge più alcun prodotto.
refusal-campaign-no-price = { $products ->
    [one] Questo prodotto non ha un prezzo oggi: { $names }. Dategli un prezzo nel catalogo; nulla è stato aggiunto.
   *[other] Questi prodotti non hanno un prezzo oggi: { $names }. Date loro un prezzo nel catalogo; nulla è stato aggiunto.
}
refusal-campaign-nothing-to-add = Non c'è nulla da aggiungere: tutti i prodotti di questi fornitori ci sono già, o non ne hanno.
refusal-campaign-not-its-pack = Questa confezione non è di questo prodotto presso i fornitori dell'ordine.
refusal-campaign-nothing-changed = Nulla è diverso da ciò che è già annunciato.
refusal-campaign-withdrawn = Questo prodotto è ritirato dall'ordine. Aggiungetelo di nuovo per cambiarlo.
refusal-campaign-carriage-too-high = Il trasporto supererebbe il prezzo della merce. Battete al massimo 100%.
refusal-campaign-no-shift = Dite il primo giorno di ritiro, dopo quello dell'ultimo ordine, o di quanti giorni si sposta tutto.
refusal-campaign-box-fill-outside = Le confezioni restano intere solo tra l'apertura ({ $opens }) e la scadenza ({ $day } alle { $hour }). Nulla è cambiato. Scegliete un giorno tra i due.
refusal-wish-empty = Scrivete che cosa si desidera.
refusal-wish-no-vote = Contate almeno una mano.
refusal-wish-no-product = Scegliete il prodotto del catalogo che risponde a questo desiderio.
refusal-campaign-to-come = Questo giorno è futuro. Battete il giorno in cui è avvenuto.
refusal-basket-file-not-a-form = Questo file non è un foglio di moduli fatto da Cabas. Niente è stato cambiato. Fatene uno con «Foglio da compilare» e compilatelo senza toccare i titoli.
refusal-basket-file-too-many-products = Ci sono troppi prodotti per metterli in colonne. Scegliete un foglio per famiglia.
refusal-basket-file-no-such-household = «{ $text }» non è il codice di nessuna famiglia. Correggete il codice nel file, o togliete questa famiglia dal file, aggiungetela qui e inserite il suo modulo.
refusal-basket-file-other-name = { $code } è il codice di { $name }. Forse delle righe sono state ordinate senza il loro codice, o questa famiglia è stata aggiunta su un altro computer: controllate il file, o toglietela dal file, aggiungetela qui e inserite il suo modulo.
refusal-basket-file-twice = { $code } è due volte nel file. Tenetene uno solo.
refusal-basket-file-nobody = Quantità senza codice di famiglia. Scrivete il codice, o cancellate la riga.
refusal-basket-file-only-late = Non è stato scritto nulla: i moduli inseriti su questo computer sono tutti in ritardo e restano nella loro coda. Inseriteli sull'altro computer.
refusal-basket-file-nothing-typed = Non è stato scritto nulla: nessun modulo è stato inserito su questo computer. Inseritene prima uno, o preparate il modulo vuoto.
refusal-basket-file-no-such-product = «{ $text }» non è un prodotto di questo ordine collettivo. Riprendete il titolo del foglio da compilare.
refusal-basket-file-other-unit = { $name } si ordina ora { $unit }, e il file non dice questo: i numeri vorrebbero dire altro. Fate compilare un nuovo foglio.
refusal-basket-file-product-twice = { $name } è due volte nel file. Tenetene uno solo.
refusal-basket-file-errors = { $count ->
    [one] Una casella del file non può essere letta. Niente è stato cambiato. Correggetela e ricominciate.
   *[other] { $count } caselle del file non possono essere lette. Niente è stato cambiato. Correggetele e ricominciate.
}
refusal-basket-file-existing = { $count ->
    [one] Una famiglia del file ha già un modulo. Il modulo del file lo sostituisce, si aggiunge o è lasciato?
   *[other] { $count } famiglie del file hanno già un modulo. I moduli del file li sostituiscono, si aggiungono o sono lasciati?
}
refusal-basket-file-nothing = In questo file non c'è nessun modulo da leggere. Niente è stato cambiato.
refusal-list-cut = Questo file è tagliato o rovinato alla riga { $line }. Nulla è stato cambiato. Chiedetelo di nuovo al fornitore.
refusal-list-not-gdxp = Questo file non è un listino GDXP: non ci sono né fornitore né prodotti. Nulla è stato cambiato. Scegliete un altro file.
refusal-list-gdxp-version = Questo listino GDXP è della versione { $version }; Cabas legge la versione 1. Nulla è stato cambiato. Chiedete la versione 1 al fornitore.
refusal-list-no-products = «{ $supplier }» non ha nessun prodotto in questo file. Nulla è stato cambiato. Chiedete il listino completo al fornitore.
refusal-list-no-rows = Questo file ha solo titoli, nessun prodotto. Nulla è stato cambiato. Scegliete un altro file o un altro foglio.
refusal-list-choose-supplier = Il file non dice da chi viene. Scegliete il fornitore.
refusal-list-no-such-supplier = Questo fornitore non esiste.
refusal-list-other-supplier = Questo file viene da «{ $theirs }» (IVA { $their_vat }), non da «{ $ours }» (IVA { $our_vat }). Nulla è stato cambiato. Scegliete l'altro fornitore, o correggete la sua partita IVA.
refusal-list-no-name-column = Nessuna colonna contiene il nome dei prodotti. Dite quale, sotto «Le vostre colonne».
refusal-list-no-price-column = Nessuna colonna contiene il prezzo. Dite quale, sotto «Le vostre colonne».
refusal-list-one-cell = È piena una sola casella: un titolo, o caselle unite. Non è un prodotto.
refusal-list-headings-again = Questa riga ripete i titoli delle colonne. Non è un prodotto.
refusal-list-no-name = Manca il nome del prodotto.
refusal-list-no-price = Manca il prezzo. Scrivetelo nel file, per esempio 1,20.
refusal-list-zero-price = Il prezzo è zero. Scrivete il prezzo vero nel file.
refusal-list-pack-units = «{ $text }» non dice quante unità stanno in un collo. Scrivete un numero intero, per esempio 12.
refusal-list-vat = «{ $text }» non è un'aliquota IVA. Scrivete per esempio 10.
refusal-list-price-per-kilogram = Il titolo dice che questo prezzo è al chilo, e «{ $unit }» non è un peso. Questa riga non è presa. Dite più su che cosa contiene questa unità, o per che cosa è un prezzo.
refusal-list-price-per-litre = Il titolo dice che questo prezzo è al litro, e «{ $unit }» non è un volume. Questa riga non è presa. Dite più su che cosa contiene questa unità, o per che cosa è un prezzo.
refusal-list-quantity = «{ $text }» non è una quantità di questa unità. Scrivete un numero, per esempio 5.
refusal-list-least-over-most = Il minimo per famiglia supera il massimo.
refusal-list-twice = La riga { $row } parla già di questo prodotto. Tenete una sola delle due righe, o date loro due nomi e due riferimenti.
refusal-list-is-by-weight = Nel catalogo questo prodotto si conta a peso, e non in questo file. Cambiate il senso dell'unità.
refusal-list-is-by-volume = Nel catalogo questo prodotto si conta in litri, e non in questo file. Cambiate il senso dell'unità.
refusal-list-is-by-piece = Nel catalogo questo prodotto si conta a pezzi, e non in questo file. Cambiate il senso dell'unità.
refusal-list-not-a-number = Qui è atteso un numero.
refusal-list-not-a-day = Qui è attesa una data, per esempio 28/11/2026, e la fine viene dopo l'inizio.
refusal-list-not-breaks = I prezzi per quantità si scrivono 5:9,50 10:9 (da 5 colli, 9,50 €), dal numero più piccolo al più grande.
refusal-list-unknown-word = Questa parola non è conosciuta qui. Riprendete una parola di un catalogo esportato da Cabas.
refusal-list-density = Una densità va solo con un prodotto contato in litri.
refusal-list-bulk-reason = La vendita sfusa è vietata: bisogna dirne il motivo.
refusal-list-no-supplier = Manca il fornitore di questa confezione.
refusal-list-changed-since = Il file o il catalogo è cambiato da ciò che avete visto. Nulla è stato importato. Guardate di nuovo, poi importate.
refusal-list-wrong = { $count ->
    [one] Una riga non può essere presa. Nulla è stato importato. Correggetela nel file, o importate senza di essa.
   *[other] { $count } righe non possono essere prese. Nulla è stato importato. Correggetele nel file, o importate senza di esse.
}
refusal-list-unit = Dite prima che cosa vuol dire «{ $text }»: un peso, un volume o dei pezzi. Nulla è stato importato.
refusal-list-no-unit = { $count ->
    [one] Una riga non ha unità: dite che cosa conta. Nulla è stato importato.
   *[other] { $count } righe non hanno unità: dite che cosa contano. Nulla è stato importato.
}
refusal-list-vat-missing = { $count ->
    [one] Una riga non dice la sua IVA: date l'aliquota. Nulla è stato importato.
   *[other] { $count } righe non dicono la loro IVA: date l'aliquota. Nulla è stato importato.
}
refusal-list-nothing = Il catalogo dice già tutto ciò che dice questo file: non c'è nulla da importare.
refusal-list-undo-used = «{ $product }» è già in un ordine: questa importazione non può più essere annullata. Tutto è conservato. Archiviate i prodotti da togliere.
refusal-list-undo-changed = «{ $product }» è cambiato dopo questa importazione, che non può più essere annullata. Tutto è conservato. Correggete i prodotti uno per uno, o annullate prima l'importazione più recente.
refusal-no-such-supplier = Questo fornitore non esiste, o non esiste più.
refusal-no-such-product = Questo prodotto non esiste, o non esiste più.
refusal-no-such-pack = Questa confezione non esiste, o non esiste più.
refusal-supplier-name = Un fornitore ha un nome. Nulla è stato registrato: scrivetelo.
refusal-product-name = Un prodotto ha un nome. Nulla è stato registrato: scrivetelo.
refusal-pack-name = Una confezione ha un nome, come «sacco» o «cassa». Nulla è stato registrato: scrivetelo.
refusal-supplier-taken = Un fornitore si chiama già «{ $name }», forse archiviato. Nulla è stato registrato: riprendetelo o aggiungete il comune al nome.
refusal-product-taken = Un prodotto si chiama già «{ $name }», forse archiviato. Nulla è stato registrato: aggiungetegli una confezione o precisate il nome.
refusal-catalogue-archived = È già archiviato. Nulla è cambiato.
refusal-catalogue-not-archived = Non è archiviato: non c'è nulla da rimettere.
refusal-supplier-archived = Questo fornitore è archiviato. Nulla è stato registrato: rimettetelo prima, o sceglietene un altro.
refusal-product-measure = Questo prodotto ha già una confezione: la sua misura non cambia più, altrimenti prezzi e ordini non avrebbero più senso. Fate un altro prodotto.
refusal-pack-of-another = Questa confezione è di un altro prodotto. Nulla è cambiato.
refusal-product-step = Il passo d'ordine è sopra lo zero: per esempio 500 g, 1 L o 6 pezzi. Nulla è stato registrato.
refusal-product-of-the-step = Si ordina a { $step }: scrivete un multiplo di { $step }. Nulla è stato registrato.
refusal-product-max = Il massimo è più piccolo del minimo. Nulla è stato registrato: correggete uno dei due.
refusal-vat-too-high = { $rate } è più alto di qualunque aliquota IVA. Nulla è stato registrato. Scrivete { $meant } se è questa.
refusal-product-loss = La perdita prevista va da 0 a 50%. Nulla è stato registrato.
refusal-product-density-volume = Solo ciò che si vende al litro ha bisogno del suo peso al litro. Lasciate vuoto questo campo.
refusal-product-density = Un litro pesa tra 500 g e 2 kg; un olio, circa 916 g. Nulla è stato registrato: scrivete per esempio «916 g».
refusal-product-bulk-reason = Dite perché questo prodotto non si vende mai sfuso: il motivo si stampa nel catalogo. Nulla è stato registrato.
refusal-product-bulk-law = La legge francese vieta di venderlo sfuso ({ $rule }, decreto 2023-837). Nulla è stato registrato: scegliete «mai sfuso».
refusal-pack-content = Una confezione contiene qualcosa: scrivete per esempio 25 kg, 5 L o 12 pezzi. Nulla è stato registrato.
refusal-pack-minimum = Si ordina almeno una confezione. Nulla è stato registrato.
refusal-pack-divisor = Una confezione si divide in 1-12 parti: 1 se non si divide, 2 per le metà. Nulla è stato registrato.
refusal-pack-variable = Il peso varia solo per ciò che si pesa e si paga al chilo. Scegliete «prezzo al chilo» o togliete il peso variabile. Nulla è stato registrato.
refusal-price-none = Scrivete un prezzo. Nulla è stato registrato.
refusal-price-first = Il primo prezzo vale dalla prima confezione: scrivete 1. Nulla è stato registrato.
refusal-price-order = Questo prezzo deve valere da più confezioni del precedente. Nulla è stato registrato: metteteli in ordine.
refusal-price-backwards = Questo prezzo finirebbe prima di cominciare. Nulla è stato registrato: correggete uno dei due giorni.
refusal-price-density = Per convertire un prezzo al chilo bisogna sapere quanto pesa un litro. Nulla è stato registrato: scrivetelo prima nel prodotto (916 g per un olio).
refusal-pack-priced-by = Questa confezione ha già dei prezzi, che non avrebbero più senso. Nulla è cambiato: archiviatela e aggiungetene un'altra.
refusal-catalogue-whole = Serve un numero intero, per esempio 5. Nulla è stato registrato.
refusal-list-not-steps = Il minimo e il massimo per famiglia devono essere multipli del passo d'ordine.
refusal-basket-no-such-campaign = Questo ordine collettivo non esiste.
refusal-basket-no-such-form = Questo modulo non esiste.
refusal-basket-no-such-offer = Questo prodotto non è in questo ordine collettivo.
refusal-basket-no-such-place = Questo ordine collettivo non va in questo luogo di ritiro. Sceglietene uno dall'elenco.
refusal-basket-not-open-yet = Questo ordine collettivo non è ancora aperto. Niente è stato annotato. Apritelo prima.
refusal-basket-frozen = Questo ordine collettivo è chiuso: questo modulo, arrivato in tempo, non cambia più. Se la famiglia rinuncia, annotatelo in «Moduli ricevuti», pulsante «Rinunciare». Per una richiesta in più, fate un modulo in ritardo. Per un errore di battitura, tornate alla fase «aperto» dicendo perché.
refusal-basket-too-late = La distribuzione è cominciata: nessun modulo può più essere fatto o cambiato. Niente è stato annotato.
refusal-basket-withdrawn = Il modulo n. { $number } non conta più. Niente è stato annotato. Scegliete un altro modulo della famiglia.
refusal-basket-second-form = { $household } ha già il modulo n. { $number }. Il nuovo modulo lo sostituisce o si aggiunge?
refusal-basket-late-replaces = Il modulo n. { $number } è arrivato in tempo e questo nuovo modulo è in ritardo: non lo sostituisce, la famiglia ci perderebbe. Aggiungete il nuovo modulo al vecchio, o dite che è stato consegnato in tempo.
refusal-basket-no-reason = Dite perché in poche parole: la famiglia lo chiederà, e il diario lo conserva. Non è stato annotato niente.
refusal-basket-keeps-of-what = Dite di quale prodotto la famiglia tiene questo: sceglietelo sotto «A che cosa». Non è stato annotato niente.
refusal-basket-archived = { $household } è archiviato. Niente è stato annotato. Rimettete prima questa famiglia negli elenchi.
refusal-basket-no-adhesion = { $household } non è ancora socio. Niente è stato annotato. Registrate prima l'adesione, poi continuate.
refusal-basket-adhesion-ends = L'adesione di { $household } finisce il { $until }, prima del ritiro del { $day }. Niente è stato annotato. Rinnovatela prima, poi continuate.
refusal-basket-not-a-quantity = «{ $text }» non è una quantità. Scrivete per esempio 2, 2*3 o { $example }.
refusal-basket-bare-decimal = «{ $text }» si può leggere in due modi. Scrivete { $steps } (volte { $step }) oppure { $quantity }.
refusal-basket-not-a-step = { $asked } non è un numero intero di volte { $step }. Scrivete { $below_steps } ({ $below }) oppure { $above_steps } ({ $above }).
refusal-basket-under-a-step = { $asked } è meno di { $step }, il minimo che si ordina. Scrivete { $above_steps } ({ $above }), o niente.
refusal-basket-below-min = { $asked }: almeno { $min } per famiglia, o niente.
refusal-basket-above-max = { $asked }: al massimo { $max } per famiglia.
refusal-basket-above-max-elsewhere = { $asked } con gli altri moduli ({ $elsewhere }): al massimo { $max } per famiglia.
refusal-basket-not-available = { $asked }: dal fornitore ne restano solo { $left }.
refusal-basket-nothing-left = Dal fornitore non ne resta più.
refusal-basket-not-plausible = { $says }, cioè { $words }; il desiderio più grande finora è { $largest }. È proprio così?
refusal-basket-after-deadline = Il termine è passato ({ $day } alle { $hour }). Niente è stato segnato. Se questo modulo è stato consegnato in tempo, confermate; altrimenti cominciate un nuovo modulo: sarà servito con ciò che resta.
refusal-basket-not-plausible-first = { $says }, cioè { $words }, e nessuno ne ha ancora chiesto. È proprio così?
refusal-basket-offer-withdrawn = { $name } non è più proposto. La riga può solo diminuire.
refusal-basket-no-more = In questo ordine collettivo non si accettano quantità in più. Lasciate vuota questa casella.
refusal-basket-no-less = In questo ordine collettivo non si accettano quantità in meno. Lasciate vuota questa casella.
refusal-basket-less-beyond-firm = { $less } in meno, mentre la richiesta è di { $firm }: scrivete al massimo { $firm }.
refusal-basket-more-above-max = { $asked } con quanto è accettato in più: al massimo { $max } per famiglia.
refusal-account-order-below-floor = { $household } deve { $owed }, più del limite di { $floor }. Niente è stato annotato. Chiedete prima un pagamento, o cambiate il limite.
refusal-till-deposit-taken-back = Questo versamento è già stato ripreso con il documento { $voucher }: il denaro è in cassa. Nulla è cambiato.
refusal-till-credited-since = La banca ha risposto per questo versamento il { $on }: è partito e non si riprende più. Nulla è cambiato.
refusal-cheque-deposit-taken-back = Questa distinta è già stata ripresa con il documento { $voucher }: i suoi assegni sono nella scatola. Nulla è cambiato.
refusal-cheque-deposit-came-back = Un assegno di questa distinta è tornato dalla banca: il versamento c'è stato e non si riprende più. Nulla è cambiato.
refusal-cheque-deposit-on-the-statement = Questo versamento è spuntato sull'estratto conto: non si riprende più. Se la spunta è un errore, toglietela prima.
refusal-adhesion-archived = Questa famiglia è archiviata: prima rimettetela nell'elenco. Il suo vecchio posto in una lista d'attesa è conservato.
failure-not-an-id = «{ $given }» non indica niente: non è un identificatore. Nulla è stato modificato. Riprendete quello che dà l'elenco.
refusal-allergens-nothing-since = Nessun allergene è cambiato da quando i prodotti sono annunciati: il catalogo stampato va bene.
refusal-allergens-not-stated = Nulla è stato stampato: mancano degli allergeni, e il foglio farebbe credere che non ce ne siano. Da completare: { $products }. Indicateli nel catalogo (per ciò che sostituisce un prodotto: nella risposta del fornitore), poi stampate di nuovo.
refusal-paper-nothing-offered = Nulla è stato stampato: questo ordine non propone ancora prodotti. Aggiungete prodotti all'ordine.
refusal-paper-nobody-there = Nulla è stato stampato: nessuna famiglia ritira di solito in questo luogo. Scegliete un altro luogo, o stampate il modulo in bianco.
refusal-paper-nothing-ordered = Nulla è stato stampato: questa famiglia non ha ordinato nulla. Inserite prima il suo modulo.
refusal-campaign-last-place = Un ordine aperto tiene almeno un luogo di ritiro. Aggiungete il nuovo, poi togliete questo.
refusal-basket-breaks-pack = Dal { $day } alle { $hour } si completano le confezioni ({ $pack }, { $pack_qty }). Mancano { $before } per finire quella iniziata; con questa modifica mancherebbero { $after }. Non è stato annotato nulla. Chiedete quanto la completa, o parlatene con chi coordina.
refusal-basket-breaks-full-pack = Dal { $day } alle { $hour } si completano le confezioni ({ $pack }, { $pack_qty }). Sono tutte piene; con questa modifica mancherebbero { $after }. Non è stato annotato nulla. Parlatene con chi coordina.
refusal-basket-form-breaks-pack = Dal { $day } alle { $hour } si completano le confezioni. Senza il modulo n. { $number } mancherebbero { $after } di «{ $name }» ({ $pack }, { $pack_qty }). Non è cambiato nulla. Cambiate piuttosto le righe di questo modulo, o parlatene con chi coordina.
refusal-purchase-not-found = Questo ordine non esiste o non esiste più.
refusal-purchase-no-line = Questa riga non esiste o non esiste più.
refusal-purchase-no-pack = Questa confezione non esiste o non esiste più nel catalogo.
refusal-purchase-no-supplier = Questo fornitore non esiste o non esiste più.
refusal-purchase-not-adjusted = { $state ->
    [received] La merce è già arrivata: non si preparano più ordini. Nulla è stato annotato.
    [distributing] La distribuzione è cominciata: non si preparano più ordini. Nulla è stato annotato.
    [settled] Questo ordine collettivo è concluso: non si preparano più ordini. Nulla è stato annotato.
   *[other] Gli ordini ai fornitori si preparano quando l'aggiustamento è finito. Passate prima alla tappa «aggiustato». Nulla è stato annotato.
    }
refusal-purchase-settled = Questo ordine collettivo è concluso: i suoi ordini non cambiano più. Nulla è stato annotato. Annotate il seguito in un altro ordine collettivo.
refusal-purchase-nothing-decided = Nessun acquisto è stato deciso: non c'è nulla da ordinare. Decidete prima nell'aggiustamento. Nulla è stato annotato.
refusal-purchase-all-made = Ogni fornitore ha già il suo ordine. Per rifarne uno, ritiratelo prima. Nulla è stato annotato.
refusal-purchase-undecided = { $offers ->
    [one] Questo prodotto aspetta una decisione: { $names }. Decidetelo nell'aggiustamento, o dite che ordinate senza. Nulla è stato annotato.
   *[other] Questi prodotti aspettano una decisione: { $names }. Decideteli nell'aggiustamento, o dite che ordinate senza. Nulla è stato annotato.
    }
refusal-purchase-withdrawn = Questo ordine è ritirato: non cambia più. Nulla è stato annotato. Preparatene un altro.
refusal-purchase-other-supplier = Questa confezione viene da un altro fornitore. Aggiungetela al suo ordine. Nulla è stato annotato.
refusal-purchase-no-price = Questa confezione non ha un prezzo oggi. Dategliene uno nel catalogo. Nulla è stato annotato.
refusal-purchase-not-in-parts = { $divisor ->
    [one] Questa confezione non si divide: scrivete un numero intero. Nulla è stato annotato.
   *[other] Questa confezione si vende al massimo in { $divisor } parti: scrivete un numero che vi corrisponda. Nulla è stato annotato.
    }
refusal-purchase-no-packs = Scrivete una quantità sopra lo zero. Nulla è stato annotato.
refusal-purchase-nothing-changed = Nulla è diverso da quanto è stato ordinato. Dite cosa cambia, o rispondete «come ordinato». Nulla è stato annotato.
refusal-purchase-no-replacement = Dite che cosa arriva al suo posto. Nulla è stato annotato.
refusal-purchase-all-answered = Ogni riga ha già la sua risposta. Nulla è stato annotato. Per cambiare una risposta, aprite la sua riga.
refusal-invoice-not-found = Questa fattura non esiste o non esiste più.
refusal-invoice-no-reference = Scrivete il numero che sta sulla fattura. Nulla è stato annotato.
refusal-invoice-same-reference = Il numero { $reference } di questo fornitore è già annotato. Nulla è stato annotato una seconda volta.
refusal-invoice-nothing = Scrivete almeno una riga, o il trasporto. Nulla è stato annotato.
refusal-invoice-no-label = Dite che cosa fattura questa riga. Nulla è stato annotato.
refusal-invoice-no-rate = Scrivete l'aliquota IVA di questa riga. Nulla è stato annotato.
refusal-invoice-no-total = Scrivete il totale IVA inclusa che sta sulla fattura, sopra lo zero. Nulla è stato annotato.
refusal-invoice-differs = Le righe e il trasporto fanno { $lines } IVA inclusa, il totale è di { $total }: { $difference } di differenza, più di un arrotondamento. Verificate le righe, o dite che il totale è giusto. Nulla è stato annotato.
refusal-invoice-cancelled = Questa fattura è già annullata. Nulla è stato annotato. Per contarla di nuovo, registratela ancora.
refusal-cash-of-an-invoice = Questa riga è la fattura di un fornitore: annullatela dove è stata annotata, tra gli ordini ai fornitori.

refusal-consolidation-no-such-campaign = Questo ordine di gruppo non esiste, o non più. Non è stato annotato niente.
refusal-consolidation-no-such-offer = Questo prodotto non è in questo ordine. Non è stato annotato niente.
refusal-consolidation-still-open = I moduli si prendono ancora, o non ancora. Chiudete prima l'ordine: le quantità si decidono dopo. Non è stato annotato niente.
refusal-consolidation-ordered = I fornitori hanno già il loro ordine. Per decidere diversamente, tornate prima indietro, con il motivo. Non è stato annotato niente.
refusal-consolidation-withdrawn = «{ $name }» è ritirato dall'ordine: non c'è niente da decidere. Nulla è stato annotato. Passate al prodotto seguente.
refusal-consolidation-nothing-asked = Nessuno chiede questo prodotto: non c'è niente da decidere. Nulla è stato annotato. Passate al prodotto seguente.
refusal-consolidation-no-such-plan = «{ $name }» non si può comprare così oggi. Guardate di nuovo che cosa è proposto. Non è stato annotato niente.
refusal-consolidation-which-plan = Ci sono più modi di questo tipo per «{ $name }». Dite quali confezioni. Non è stato annotato niente.
refusal-consolidation-not-its-pack = Questa confezione non è di «{ $name }», non ha un prezzo oggi, o è già nella lista. Non è stato annotato niente.
refusal-consolidation-no-packs = Scrivete quante confezioni comprare. Non è stato annotato niente.
refusal-consolidation-not-packs = «{ $text }» non è un numero di confezioni. Scrivete per esempio 2, o 1,5. Nulla è stato annotato.
refusal-consolidation-not-a-part = { $divisor ->
    [1] «{ $text }»: questa confezione ({ $pack }) si compra intera. Scrivete un numero intero. Nulla è stato annotato.
   *[other] «{ $text }»: questa confezione ({ $pack }) si compra intera o in 1/{ $divisor }. Scrivete una parte possibile. Nulla è stato annotato.
}
refusal-consolidation-below-minimum = Questa confezione ({ $pack }) si compra da { $minimum } in su. Scrivete { $minimum } o di più. Nulla è stato annotato.
refusal-consolidation-not-available = Il fornitore ha solo { $available }; avete scritto { $asked }. Scrivete di meno. Nulla è stato annotato.
refusal-consolidation-no-reason = Dite perché questo prodotto non si ordina: le famiglie lo chiederanno, e il diario lo conserva. Nulla è stato annotato.
refusal-shared-pack-not-found = Questa divisione non è nel quaderno. Non è cambiato nulla.
refusal-shared-pack-ended = Questa divisione è già finita. Non è cambiato nulla.
refusal-shared-pack-settled = Questo ordine è saldato: le sue divisioni non cambiano più. Non è stato annotato nulla.
refusal-shared-pack-only-one = Ci si divide in due famiglie almeno. Aggiungete l'altra. Non è stato annotato nulla.
refusal-shared-pack-twice = Questa famiglia è già nella divisione. Non è stato annotato nulla. Scegliete un'altra.
refusal-shared-pack-empty-part = Questa parte è vuota. Non è stato annotato nulla. Scrivete quanto prende questa famiglia, o toglietela.
refusal-shared-pack-empty = Una confezione vuota non si divide. Scrivete quanto contiene. Non è stato annotato nulla.
refusal-shared-pack-no-fallback = Dite quale famiglia prende la parte di un assente. Non è stato annotato nulla.
refusal-shared-pack-no-reason = Dite perché questa divisione finisce: le famiglie lo chiederanno. Nulla è stato annotato.
refusal-shared-pack-too-much = Le parti fanno { $sum }, la confezione { $pack }: sono { $apart } di troppo. Non è stato annotato nulla.
refusal-shared-pack-too-little = Le parti fanno { $sum }, la confezione { $pack }: restano { $apart } da dare. Non è stato annotato nulla.

refusal-consolidation-no-reason-for-all = Dite perché queste proposte sono accettate insieme: il diario lo conserva. Non è stato annotato niente.
refusal-consolidation-nothing-open = Non c'è niente da accettare: tutto è deciso, o senza prezzo oggi. Non è stato annotato niente.
refusal-consolidation-no-such-supplier = Questo fornitore non esiste, o non più. Non è stato annotato niente.
refusal-consolidation-not-a-way-out = Questa via d'uscita non è possibile da «{ $name }» in questo momento. Guardate di nuovo che cosa è proposto. Non è stato annotato niente.
# Stock
refusal-stock-no-such-product = Questo prodotto non è nel catalogo. Non è stato annotato niente.
refusal-stock-no-such-supplier = Questo fornitore non è conosciuto. Non è stato annotato niente.
refusal-stock-no-such-lot = Questo lotto non è, o non è più, in questo file. Non è stato annotato niente.
refusal-stock-no-such-movement = Questo movimento di magazzino non è in questo file. Non è stato annotato niente.
refusal-stock-nothing-came = Serve una quantità, per esempio 18,5 kg. Non è stato annotato niente.
refusal-stock-nothing-taken = Serve una quantità, per esempio 250 g. Non è stato annotato niente.
refusal-stock-not-that-much = In questo lotto ce n'è solo { $there }. Non è stato annotato niente. Contate questo lotto se lo scaffale dice altro.
refusal-stock-past-use-by = Era da consumare entro il { $until }: non si dona, non si assaggia e non si cede più. Non è stato annotato niente. Annotate una perdita.
refusal-stock-no-reason = Dite perché, in poche parole. Non è stato annotato niente.
refusal-stock-no-group = Dite quale gruppo l'ha preso. Non è stato annotato niente.
refusal-stock-day-to-come = Il { $day } non è ancora arrivato. Non è stato annotato niente. Scrivete oggi, o un giorno passato.
refusal-stock-before-it-came = Questo lotto è arrivato il { $came }: non può essere uscito prima. Non è stato annotato niente. Scrivete quel giorno, o uno dopo.
refusal-stock-use-by-when = Date il giorno scritto dopo «da consumare entro». Non è stato annotato niente.
refusal-stock-nothing-counted = Contate almeno un lotto. Non è stato annotato niente.
refusal-stock-counted-twice = Un lotto è contato due volte. Non è stato annotato niente.
refusal-stock-reversed = È già stornato. Non è cambiato niente.
refusal-stock-not-of-the-stock = Questo movimento si storna dove è stato annotato: un ricevimento nella pagina Ricevimenti. Non è cambiato niente.

# Réceptions
refusal-reception-no-such-order = Questo ordine al fornitore non è in questo file. Non è stato annotato niente.
refusal-reception-no-such-line = Questa riga non è in questo ordine. Non è stato annotato niente.
refusal-reception-withdrawn = Questo ordine al fornitore è ritirato: non se ne aspetta niente. Nulla è stato annotato. Scegliete un altro ordine al fornitore.
refusal-reception-settled = Questo ordine di gruppo è concluso: i suoi ricevimenti non cambiano più. Nulla è stato annotato. Quello che è cambiato dopo si annota nel magazzino.
refusal-reception-nothing-counted = Contate almeno una riga. Non è stato annotato niente.
refusal-reception-twice = Questa riga è contata due volte. Non è stato annotato niente.
refusal-reception-no-quantity = Dite quante confezioni sono arrivate, o quanto pesano. Non è stato annotato niente.
refusal-reception-not-in-parts = { $divisor ->
    [one] Serve un numero intero di confezioni. Pesate ciò che è aperto. Non è stato annotato niente.
   *[other] Questa confezione si divide in { $divisor } parti. Pesate ciò che non ne fa una. Non è stato annotato niente.
}
refusal-reception-too-much = È troppo per una consegna: controllate l'unità. Non è stato annotato niente.
refusal-reception-more-spoilt = C'è più merce rovinata che ricevuta. Non è stato annotato niente. Correggete uno dei due numeri.
refusal-reception-taken-back = Questa riga è già stornata. Non è cambiato niente.
refusal-sharing-no-such-campaign = Questo ordine di gruppo non esiste, o non più. Non è stato annotato nulla.
refusal-sharing-no-such-offer = Questo prodotto non è in questo ordine, o nessuno lo chiede. Non è stato annotato nulla.
refusal-sharing-still-open = I moduli si prendono ancora, o non ancora. Chiudete prima l'ordine: poi si ripartisce. Non è stato annotato nulla.
refusal-sharing-not-ordered = I fornitori non hanno ancora il loro ordine: nulla può essere arrivato. Ripartite prima ciò che è ordinato. Non è stato annotato nulla.
refusal-sharing-settled = Questo ordine è saldato: la ripartizione non cambia più. Non è stato annotato nulla.
refusal-sharing-nothing-yet = Non c'è ancora nulla da ripartire: decidete prima cosa si ordina, o annotate cosa è arrivato. Non è stato annotato nulla.
refusal-sharing-priority-only-shared = La regola di priorità legge un elenco riservato: non si prova. Ripartite; il diario conserva che l'elenco è stato letto. Non è stato annotato nulla.
refusal-sharing-hand-too-much = Di «{ $name }» sono dati a mano { $given }; ce ne sono solo { $usable }. Correggete una quantità data a mano. Non è stato annotato nulla.
refusal-sharing-no-reason = Dite perché correggete a mano: la famiglia lo chiederà, e il diario lo conserva. Non è stato annotato nulla.
refusal-paper-nothing-to-fetch = Nessuno ha niente da ritirare qui. Nessun foglio è stato fatto. Dividete prima ciò che è arrivato, o scegliete un altro luogo.
refusal-settlement-no-such-campaign = Questo ordine non esiste.
refusal-settlement-no-such-supplier = Questo fornitore non ha nulla in questo ordine.
refusal-settlement-not-yet = Per questo ordine non è ancora arrivato nulla. I conti si fanno dal ricevimento in poi.
refusal-settlement-settled = Questo ordine è concluso. Correggete il conto di una famiglia, con il motivo.
refusal-settlement-nothing = Nessuno ha ancora portato via nulla: non c'è alcun conto da fare.
refusal-settlement-no-bill = Questa famiglia non ha un conto in questo ordine. Fatelo prima.
refusal-settlement-zero = Una correzione di 0,00 € non cambia nulla. Non è stato annotato nulla.
refusal-settlement-no-deposit = Dite quanto vale una cauzione, per esempio 0,30.
refusal-settlement-nothing-back = Dite quanti ne rende, per esempio 5.
refusal-settlement-back-below-zero = Questa famiglia non ne ha resi così tanti. Non è stato annotato nulla.
refusal-settlement-same-fund = Il secondo fondo deve essere diverso dal primo.
refusal-settlement-no-such-gap = Questa differenza non esiste, o non più. Guardate di nuovo l'elenco.
refusal-settlement-not-explained = { $count ->
    [one] Una differenza non è spiegata
   *[other] { $count } differenze non sono spiegate
}: { $list }. Dite perché, poi concludete.
refusal-settlement-not-billed = { $count ->
    [one] C'è un conto da fare: { $list }. Fatelo, poi concludete.
   *[other] Ci sono { $count } conti da fare: { $list }. Fateli, poi concludete.
}
refusal-settlement-not-distributing = Questo ordine non è in distribuzione: si conclude solo dopo.
refusal-settlement-beyond-owed = Per questo ordine gli sono dovuti solo { $owed }. Non è stato annotato nulla.
refusal-pickup-no-such-place = Questo ordine non va in quel luogo di ritiro.
refusal-pickup-other-product = Questo lotto non è di questo prodotto, o non è per questo ordine. Niente è stato segnato.
refusal-pickup-no-such-container = Questo contenitore non è noto. Niente è stato segnato. Scrivete la tara.
refusal-pickup-no-such-list = Questa lista non è stata stampata da questo programma. Niente è stato segnato.
refusal-pickup-not-on-the-list = Questa riga non è sulla lista. Niente è stato segnato. Verificate il numero della lista.
refusal-pickup-not-come = Niente è ancora arrivato per questo ordine: non c'è niente da consegnare. Segnate prima gli arrivi.
refusal-pickup-settled = Questo ordine è chiuso: ciò che è stato consegnato non cambia più.
refusal-pickup-grams-or-kilograms = { $number } g o { $number } kg? Niente è stato segnato. Scrivete l'unità.
refusal-pickup-lighter = La bilancia segna { $gross }, il contenitore vuoto pesa { $tare }: dentro non ci sarebbe niente. Niente è stato segnato. Verificate la tara.
refusal-pickup-no-tare = Scrivete quanto pesa il contenitore vuoto, per esempio 412 g. Niente è stato segnato.
refusal-pickup-not-weighed = Solo ciò che si misura in grammi va sulla bilancia: scrivete la quantità. Niente è stato segnato.
refusal-pickup-to-weigh = «{ $name }» si conta a peso: scrivete ciò che segna la bilancia. Niente è stato segnato.
refusal-pickup-nothing-shared = { $household } non ha «{ $name }» in questo ordine. Niente è stato segnato. Per prenderne da ciò che resta, scrivete la quantità.
refusal-pickup-noted-before = Già segnato alle { $hour }: { $before }. Ora dite { $now }. Niente è cambiato. Sostituite se è proprio così.
refusal-pickup-sheet-differs = Già segnato alle { $hour }: { $before }. Il foglio dice { $now }. Niente è cambiato. Dite quale dei due è giusto.
refusal-pickup-much-more = { $quantity } invece di { $shared }: è molto più del previsto. Niente è stato segnato. Confermate se è proprio così.
refusal-pickup-given-away = «{ $name }»: risulta donato. Niente è stato segnato. Se la famiglia riceve proprio quei prodotti, «Erano i suoi» annulla il dono. Se ne riceve altri, presi dal tavolo, toccate «Ne riceve altri».
refusal-pickup-taken-meanwhile = «{ $name }»: è tornato in magazzino e altri l'hanno preso nel frattempo: resta solo { $free } che non è promesso a nessuno. Niente è stato segnato. Scrivete ciò che resta; se sul tavolo c'è proprio tutto, confermate.
refusal-pickup-sheet-gone = «{ $name }»: il foglio lo segna, il computer dice «{ $gone }» Niente è cambiato. Dite quale dei due è giusto.
refusal-pickup-promised = Di «{ $name }», ciò che non è promesso a nessuno: { $free }. Niente è stato segnato.
refusal-pickup-no-adhesion = { $household } non è ancora associato. Niente è stato segnato. Prendete la sua adesione, poi tornate qui.
refusal-pickup-adhesion-ended = L'adesione di { $household } è finita il { $until }. Niente è stato segnato. Rinnovatela, poi tornate qui.
refusal-pickup-nothing-to-take-back = Niente è segnato su questa riga. Niente è cambiato.
refusal-pickup-was-served = { $household } ha già ricevuto qualcosa: non è assente. Niente è stato segnato. Annullate prima ciò che è segnato per errore.
refusal-pickup-nothing-waits = Niente aspetta { $household } in questo ordine. Niente è stato segnato.
refusal-pickup-taken-since = «{ $name }»: altri l'hanno preso nel frattempo, ne resta solo { $free }. Niente è cambiato. Consegnate ciò che resta, scrivendo la quantità.
refusal-pickup-open-already = Questo lotto è già aperto. Niente è cambiato.
refusal-pickup-not-open = Questo lotto non è aperto. Niente è cambiato.
refusal-pickup-no-label = Date un nome al contenitore, per esempio «barattolo 1 L, coperchio compreso». Niente è stato segnato.
refusal-pickup-days = Tra 0 e 366 giorni. Niente è stato segnato.
refusal-pickup-day-past = Il { $day } è passato. Niente è stato segnato. Date un giorno a venire.
refusal-shift-not-found = Questo turno non esiste. Riprendetelo dall'elenco.
refusal-shift-no-place = Questo luogo non è un luogo di ritiro di quest'ordine. Non è stato annotato nulla. Sceglietene uno dall'elenco.
refusal-shift-no-post = Scrivete che cosa c'è da fare, per esempio «Accoglienza» o «Pesatura».
refusal-shift-nobody-needed = Serve almeno una persona. Non è stato annotato nulla.
refusal-shift-hours-reversed = Questo turno finirebbe prima di cominciare. Non è stato annotato nulla. Cambiate una delle due ore.
refusal-shift-no-name = Scrivete un nome.
refusal-shift-no-reason = Scrivete perché questo turno non si fa: lo leggeranno le persone iscritte.
refusal-shift-cancelled = Questo turno non si fa più. Non è stato annotato nulla. Sceglietene un altro.
refusal-shift-already-coming = { $name } è già in questo turno. Non è stato annotato nulla. Se è un'altra persona, aggiungete un'iniziale.
refusal-shift-not-coming = { $name } non è in questo turno. Non è stato annotato nulla.
refusal-shift-not-yet = Questo turno è il { $day }: le ore si annotano da quel giorno. Non è stato annotato nulla.
refusal-shift-not-a-duration = «{ $text }» non è una durata. Scrivete per esempio 2h30, 1,5 o 90 min.
refusal-paper-no-shift = Nessun turno è previsto: non c'è nulla da stampare. Aggiungete prima un turno.
refusal-label-not-on-the-sheet = Questo foglio ha { $labels } etichette. Scrivete il numero della prima etichetta libera, da 1 a { $labels }.
refusal-label-too-far = Il foglio si sposta di { $most } mm al massimo. Nulla è stato stampato. Scrivete un numero da -{ $most } a { $most }, come 1,5.
refusal-label-no-bag = Nulla di quest'ordine si pesa o si spilla: non c'è nessun sacchetto da etichettare.
refusal-paper-nothing-printed = Nessun elenco di quest'ordine è ancora stato stampato: non c'è nulla da correggere.
refusal-paper-nothing-changed = Nulla è cambiato dall'elenco n. { $number }: va ancora bene.
refusal-basket-still-changes = Questo modulo si può ancora cambiare: scrivete semplicemente la nuova quantità. Non è stato annotato niente.
refusal-basket-nothing-to-give-up = Questo modulo non chiede niente di questo. Non è stato annotato niente.
refusal-basket-not-less = Questo modulo chiede { $before }: scrivete meno, o niente. Per una richiesta in più, fate un modulo in ritardo. Non è stato annotato niente.
refusal-reception-came = L'ordine { $number } non si ritira più: ne sono già arrivati { $quantity } di «{ $name }». Annullate prima questo ricevimento, se è sbagliato. Non è cambiato niente.
refusal-reception-not-plausible = Annotate { $says } ({ $words }); dovevano arrivare { $expected }. Se è proprio così, spuntate «Sì, è proprio così» e registrate. Non è stato annotato niente.
refusal-erasure-still-orders = Questa famiglia ha un modulo in «{ $title }», che non è terminato: i suoi prodotti sono da consegnare e da pagare. Ritirate il suo modulo, o aspettate la fine. Non è stato cancellato niente.
refusal-erasure-not-sure = Spuntate «Sì, cancellare per sempre»: non si torna indietro. Non è stato cancellato niente.
refusal-erasure-no-reason = Dite perché, senza nomi: per esempio «richiesta scritta del 3 marzo». Non è stato cancellato niente.
refusal-pickup-net-or-gross = Peso netto o con il contenitore? Niente è stato segnato. Con un contenitore, scrivete solo il peso con il contenitore.
refusal-settlement-goods-wait = Alcuni prodotti aspettano ancora: { $list }. L'ordine non è concluso. Consegnateli, o dite in «Assenti» se tornano in magazzino o sono regalati.
