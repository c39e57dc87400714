# La pagina iniziale.

ui-home-title = Oggi
ui-home-now = Da fare adesso
ui-home-waiting = In attesa
ui-home-just = Appena fatto
ui-home-empty-says = Non c'è ancora nessuna famiglia. Cominciate dal vostro elenco, o scrivete la prima.
ui-home-members =
    { $count ->
        [one] { $count } famiglia iscritta.
       *[other] { $count } famiglie iscritte.
    }
ui-home-import = Importare il mio elenco
ui-home-add = Aggiungere una famiglia
ui-home-find = Ritrovare una famiglia
ui-home-nothing-waiting = Niente in attesa.
ui-home-left-name = Dare il nome dell'associazione
ui-home-left-profile = Dire come funzionate
ui-home-left-language = Scegliere la lingua
ui-home-left-backup = Scegliere dove tenere le copie
ui-home-left-members = Portare l'elenco delle famiglie
ui-home-just-empty = Ancora niente. Quello che farete sarà scritto qui.
ui-home-journal = Vedere tutto il diario
ui-home-campaign-look = Aprire «{ $title }»
