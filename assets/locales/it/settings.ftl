# Le impostazioni.

ui-settings-title = Impostazioni
ui-settings-says = Ogni cambiamento è tenuto subito.
ui-settings-kept = Tenuto.
ui-settings-association = La vostra associazione
ui-settings-name = Nome dell'associazione
ui-settings-profile = Come funzionate
ui-settings-desk = Questo computer
ui-settings-language = Lingua
ui-settings-backup = Copie di sicurezza
ui-settings-backup-at = Una copia va anche in
ui-settings-backup-none = Le copie restano in questo computer. Una chiavetta le mette al sicuro.
ui-settings-backup-choose = Scegliere
ui-settings-backup-forget = Non copiarci più
ui-settings-passphrase = Proteggere le copie con una frase
ui-settings-try = Imparare e provare
ui-settings-example = Aprire l'associazione di esempio
ui-settings-first-steps = Rivedere i primi passi
ui-settings-about = Cabas { $version }. Tutto è tenuto in:
ui-settings-tiers = Fasce di prezzo (riservato al tesoriere)
