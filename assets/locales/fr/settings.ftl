# Les réglages.

ui-settings-title = Réglages
ui-settings-says = Chaque changement est gardé aussitôt.
ui-settings-kept = Gardé.
ui-settings-association = Votre association
ui-settings-name = Nom de l'association
ui-settings-profile = Comment vous fonctionnez
ui-settings-desk = Cet ordinateur
ui-settings-language = Langue
ui-settings-backup = Copies de sécurité
ui-settings-backup-at = Une copie va aussi dans
ui-settings-backup-none = Les copies restent dans cet ordinateur. Une clé les met à l'abri.
ui-settings-backup-choose = Choisir
ui-settings-backup-forget = Ne plus y copier
ui-settings-passphrase = Protéger les copies par une phrase
ui-settings-try = Apprendre et essayer
ui-settings-example = Ouvrir l'association d'exemple
ui-settings-first-steps = Revoir les premiers pas
ui-settings-about = Cabas { $version }. Tout est rangé dans :
ui-settings-tiers = Paliers de prix (réservé au trésorier)
