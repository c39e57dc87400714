# The screens of group orders.
ui-campaigns-title = Ordini collettivi
ui-campaigns-says = Un ordine collettivo ha i suoi fornitori, i prodotti a prezzi annunciati, i luoghi di ritiro e il termine.
ui-campaigns-tabs = Le schermate degli ordini
ui-campaigns-tab-list = Ordini
ui-campaigns-tab-wishes = Desideri
ui-campaigns-none = Nessun ordine collettivo è ancora preparato. Cominciate dicendo dove e quando si ritira.
ui-campaigns-new = Preparare un ordine collettivo
ui-campaigns-new-says = Dite dove e quando si ritira, e da chi si ordina. Tutto può ancora cambiare prima dell'apertura.
ui-campaigns-next = Riprendere l'ultimo
ui-campaigns-next-from = Riprendere «{ $title }»
ui-campaigns-next-says = Stessi fornitori, stessi luoghi, stessi prodotti, ai prezzi di oggi. Le altre date seguono il primo ritiro.
ui-campaigns-next-day = Primo giorno di ritiro
ui-campaigns-next-day-help = Per esempio 25/04/2026. Vuoto: tutto si sposta dei giorni accanto.
ui-campaigns-next-days = O spostare tutto di
ui-campaigns-next-days-help = giorni: 28 sono quattro settimane.
ui-campaigns-next-save = Preparare il successivo
ui-campaigns-next-done = «{ $title }» è preparato
ui-campaigns-left-out = { $count ->
        [one] Un prodotto non si è potuto proporre
       *[other] { $count } prodotti non si sono potuti proporre
    }
ui-campaigns-left-one = { $name }: { $says }
ui-campaigns-look = Aprire «{ $title }»
ui-campaigns-name = Titolo
ui-campaigns-name-help = Vuoto: il mese del primo ritiro.
ui-campaigns-col-title = Ordine
ui-campaigns-col-state = Passo
ui-campaigns-col-pickup = Primo ritiro
ui-campaigns-col-offers = Prodotti
ui-campaigns-no-day = ancora nessun giorno
ui-campaigns-edit = Date, luoghi, fornitori
ui-campaigns-edit-title = Cambiare «{ $title }»
ui-campaigns-do-open = Aprire l'ordine
ui-campaigns-do-close = Chiudere l'ordine
ui-campaigns-do-adjust = Le quantità sono sistemate
ui-campaigns-do-order = I fornitori hanno l'ordine
ui-campaigns-do-receive = La merce è arrivata
ui-campaigns-do-distribute = Cominciare la distribuzione
ui-campaigns-do-settle = Tutto è consegnato e contato
ui-campaigns-close-early = Chiudere prima del termine
ui-campaigns-close-early-says = I moduli che arrivano dopo saranno in ritardo, serviti con ciò che resta. Potrete tornare indietro, con il motivo.
ui-campaigns-complete = Completare la preparazione
ui-campaigns-enter = Battere i moduli
ui-campaigns-enter-late = Battere un modulo in ritardo
ui-campaigns-demand = Vedere le quantità
ui-campaigns-share = Ripartire ciò che è arrivato
ui-campaigns-places = Luoghi di ritiro
ui-campaigns-places-none = Ancora nessun luogo di ritiro.
ui-campaigns-place-when = il { $day }, dalle { $from } alle { $to }
ui-campaigns-suppliers = Fornitori
ui-campaigns-suppliers-none = Ancora nessun fornitore: sceglieteli prima.
ui-campaigns-supplier-has = { $offers ->
        [0] ancora nessun prodotto
        [one] un prodotto
       *[other] { $offers } prodotti
    }, trasporto { $carriage }
ui-campaigns-offers = { $count ->
        [0] Prodotti proposti
        [one] Un prodotto proposto
       *[other] { $count } prodotti proposti
    }
ui-campaigns-offers-edit = Aggiungere, cambiare, ritirare
ui-campaigns-offers-none = Nessun prodotto è ancora proposto. Vengono dal catalogo, ai prezzi di oggi.
ui-campaigns-withdrawn = Ritirato: { $reason }
ui-campaigns-available = disponibile { $available }
ui-campaigns-most = al massimo { $max } per famiglia
ui-campaigns-from-wish = Desiderio: { $wish }
ui-campaigns-version = Versione { $version }: { $reason }
ui-campaigns-back = Tornare al passo precedente ({ $state })
ui-campaigns-back-says = Nulla di ciò che è battuto si perde. Il registro conserva il motivo.
ui-campaigns-back-reason = Perché tornare
ui-campaigns-back-do = Tornare indietro
ui-campaigns-all = Tutti gli ordini
ui-campaigns-places-help = Un luogo già noto si propone scrivendo; uno nuovo si conserva. Le ore si battono 18:00, 18h o 18h30.
ui-campaigns-place = Luogo
ui-campaigns-place-day = Giorno
ui-campaigns-place-from = Dalle
ui-campaigns-place-to = Alle
ui-campaigns-place-remove = Togliere
ui-campaigns-place-add = Aggiungere un luogo
ui-campaigns-no-supplier = Il catalogo non ha ancora fornitori.
ui-campaigns-to-suppliers = Aggiungere un fornitore
ui-campaigns-carriage-help = Il trasporto previsto, in quota del prezzo della merce. Vuoto: secondo l'ultimo ordine, altrimenti nulla.
ui-campaigns-carriage = Trasporto (%)
ui-campaigns-carriage-of = Trasporto (%), { $name }
ui-campaigns-dates = Date e titolo
ui-campaigns-dates-kept = L'ordine è chiuso: le date non cambiano più, salvo tornando prima al passo precedente.
ui-campaigns-opens-on = Apre il
ui-campaigns-opens-help = Vuoto: oggi.
ui-campaigns-closes-on = Chiude il
ui-campaigns-closes-help = Vuoto: 15 giorni prima del primo ritiro.
ui-campaigns-closes-at = Alle (ora)
ui-campaigns-tolerance = Ciò che una famiglia può accettare
ui-campaigns-tolerance-none = Ciò che chiede, nient'altro
ui-campaigns-tolerance-none-says = Il modulo ha una sola quantità per prodotto.
ui-campaigns-tolerance-more = Un po' di più, se lo dice
ui-campaigns-tolerance-more-says = «Accetto fino a…»: per completare un sacco.
ui-campaigns-tolerance-both = Un po' di più o un po' di meno
ui-campaigns-tolerance-both-says = Per completare un sacco, o farne a meno.
ui-campaigns-note = Nota per il gruppo
ui-campaigns-save = Conservare
ui-campaigns-create = Preparare l'ordine
ui-campaigns-offers-title = Prodotti di «{ $title }»
ui-campaigns-offers-says = Ogni prodotto tiene il prezzo annunciato. Un cambiamento fa una nuova versione; ciò che è già ordinato tiene la sua.
ui-campaigns-offers-says-closed = L'ordine è chiuso: non si aggiunge più alcun prodotto. Ciò che è ordinato tiene il suo prezzo.
ui-campaigns-offers-written = { $count ->
        [one] Un prodotto è aggiornato
       *[other] { $count } prodotti sono aggiornati
    }.
ui-campaigns-add = Aggiungere prodotti
ui-campaigns-add-all = { $count ->
        [one] Aggiungere il prodotto rimasto
       *[other] Aggiungere i { $count } prodotti di questi fornitori
    }
ui-campaigns-add-one = O uno solo
ui-campaigns-add-this = Aggiungere questo prodotto
ui-campaigns-product = Prodotto
ui-campaigns-pack = Confezione
ui-campaigns-pack-cheapest = Il meno caro a parità di quantità
ui-campaigns-no-product = Questi fornitori non hanno ancora prodotti nel catalogo.
ui-campaigns-to-catalogue = Andare al catalogo
ui-campaigns-refresh = Riprendere i prezzi del catalogo
ui-campaigns-refresh-says = I prodotti il cui prezzo è cambiato nel catalogo ricevono una nuova versione. I moduli già battuti tengono la loro.
ui-campaigns-refresh-this = Riprendere anche il prezzo dal catalogo
ui-campaigns-refresh-this-help = Altrimenti il prezzo annunciato resta.
ui-campaigns-reason = Motivo
ui-campaigns-reason-help = Resta sull'ordine e nel registro.
ui-campaigns-change = Cambiare
ui-campaigns-change-save = Conservare questa versione
ui-campaigns-withdraw = Ritirare
ui-campaigns-withdraw-says = Il suo numero { $number } resta sui moduli, senza prodotto. Gli altri numeri non si muovono.
ui-campaigns-available-label = Disponibile al massimo
ui-campaigns-most-label = Al massimo per famiglia
ui-campaigns-limit-help = Con l'unità, come 40 kg. Vuoto: nessun limite.
ui-campaigns-back-to = Tornare a «{ $title }»
ui-campaigns-wishes-title = Desideri
ui-campaigns-wishes-says = Ciò che le famiglie vorrebbero ordinare. Si vota, si decide, e il prodotto accolto si ritrova nell'ordine.
ui-campaigns-wishes-none = Nessun desiderio è annotato. Annotateli quando ve li dicono, allo sportello o alla distribuzione.
ui-campaigns-wish-add = Annotare un desiderio
ui-campaigns-wish-label = Che cosa si desidera
ui-campaigns-wish-label-help = Per esempio: lenticchie verdi, sfuse.
ui-campaigns-wish-by = Chi lo chiede (facoltativo)
ui-campaigns-wish-by-help = Tre lettere del nome, o il codice.
ui-campaigns-wish-save = Conservare
ui-campaigns-wish-saved = Annotato.
ui-campaigns-wish-asked = chiesto da { $by }
ui-campaigns-wish-votes = Voto del { $day }: { $for } a favore, { $against } contro
ui-campaigns-wish-vote = Contare le mani
ui-campaigns-wish-decide = Decidere
ui-campaigns-wish-in = Proposto in { $campaigns }
ui-campaigns-wish-for = Mani a favore
ui-campaigns-wish-against = Mani contro
ui-campaigns-wish-day = Giorno del voto
ui-campaigns-wish-day-help = Vuoto: oggi.
ui-campaigns-wish-taken = Accolto
ui-campaigns-wish-taken-says = Entra nel prossimo ordine, con questo prodotto.
ui-campaigns-wish-later = Più tardi
ui-campaigns-wish-refused = Rifiutato
ui-campaigns-wish-refused-says = Dite perché, affinché la persona lo sappia.
ui-campaigns-wish-choose = Scegliere un prodotto del catalogo
ui-campaigns-papers = Fogli da stampare
ui-campaigns-papers-catalogue = Catalogo da affiggere
ui-campaigns-papers-form = Modulo d'ordine in bianco
ui-campaigns-papers-cards = Cartellini dei prezzi
ui-campaigns-papers-calls = Elenco delle telefonate
ui-campaigns-papers-all-title = Un modulo per ogni famiglia, con il suo codice
ui-campaigns-papers-place = Famiglie che ritirano di solito a
ui-campaigns-papers-everywhere = Tutti i luoghi
ui-campaigns-papers-all = Moduli d'ordine delle famiglie
ui-campaigns-rules = Come si divide
ui-campaigns-rules-change = Cambiare queste regole
ui-campaigns-shortage = Quando non ce n'è abbastanza
ui-campaigns-shortage-priority-note = «Secondo la regola votata» serve prima le famiglie annotate da chi tiene la tesoreria. Il manifesto non dice quali.
ui-campaigns-carriage-key = Il trasporto si divide
ui-campaigns-box-fill = Completare senza aprire
ui-campaigns-box-fill-help = Negli ultimi giorni una modifica non deve più aprire un sacco né una cassa. Lasciate vuoto se non lo fate.
ui-campaigns-box-fill-on = A partire dal
ui-campaigns-box-fill-at = Ora
ui-campaigns-stock-budget = Denaro lasciato in magazzino, al massimo
ui-campaigns-stock-budget-help = Per esempio 80 €. Lasciate vuoto se non c'è limite.
ui-campaigns-to-adjust = Decidere le quantità
ui-campaigns-papers-sharing = Manifesto «Come si divide»
ui-campaigns-purchases = Ordinare ai fornitori
ui-campaigns-receptions = Ricevere la merce
ui-campaigns-to-use = In magazzino, da consumare presto
ui-campaigns-volunteers = Chi aiuta quel giorno: i volontari
ui-campaigns-hand-out = Consegnare i prodotti
