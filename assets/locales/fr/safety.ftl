# Les copies et le secours.

ui-safety-title = Copies de sécurité
ui-safety-says = Une copie par jour se fait seule. Gardez-en une sur une clé, ailleurs que chez vous.
ui-safety-now = Faire une copie maintenant
ui-safety-stick = Copier sur une clé
ui-safety-stick-says = La copie est relue avant de vous dire que tout va bien.
ui-safety-copy-here = Copier ici
ui-safety-list = Vos copies
ui-safety-empty = Il n'y a pas encore de copie. La première se fait d'un bouton, ci-dessus.
ui-safety-folder = Rangées dans
ui-safety-col-when = Quand
ui-safety-col-kind = Sorte
ui-safety-col-inside = Dedans
ui-safety-col-households = { $count ->
    [one] { $count } foyer
   *[other] { $count } foyers
}
ui-safety-col-size = Taille
ui-safety-col-look = Reprendre
ui-safety-look = Regarder
ui-safety-kind-daily = du jour
ui-safety-kind-migration = avant une nouvelle version
ui-safety-kind-manual = faite à la main
ui-safety-kind-replaced = remplacée par une reprise
ui-safety-encrypted = protégée
ui-safety-looked = Copie du { $when }
ui-safety-inside-households =
    { $count ->
        [0] Aucun foyer dedans
        [one] { $count } foyer dedans
       *[other] { $count } foyers dedans
    }
ui-safety-inside-last-household = Dernier foyer : { $name }
ui-safety-inside-last-entry = Dernière chose faite, le { $when } :
ui-safety-restore-safe = Ce que vous avez aujourd'hui sera gardé à côté, rien n'est perdu.
ui-safety-restore = Reprendre cette copie
ui-safety-leave = Ne rien changer
ui-safety-unlock = Regarder dedans
ui-safety-passphrase = Protéger les copies par une phrase
ui-safety-passphrase-says = Sans phrase, celui qui trouve la clé peut lire les noms. Avec une phrase perdue, personne ne lit plus rien : imprimez la feuille de secours.
ui-safety-passphrase-set = Les copies sont protégées. Écrivez une autre phrase pour changer, ou laissez vide pour ne plus protéger.
ui-safety-passphrase-label = Phrase
ui-safety-passphrase-help = Plusieurs mots faciles à retenir, par exemple quatre mots sans lien.
ui-safety-passphrase-save = Garder cette phrase
ui-safety-protected-now = Les prochaines copies seront protégées.
ui-safety-unprotected-now = Les prochaines copies ne seront pas protégées.
ui-safety-sheet = Imprimer la feuille de secours
ui-safety-sheet-says = À ranger avec les papiers importants, pas avec la clé.
ui-safety-sheet-made = La feuille de secours est prête.
ui-safety-rescue-title = Le cahier de l'association demande votre attention
ui-safety-rescue-safe = Rien n'a été effacé ni remplacé.
ui-safety-rescue-copy = La copie du { $when } est bonne à reprendre
ui-safety-rescue-restore = Reprendre cette copie
ui-safety-rescue-none = Aucune bonne copie n'a été trouvée dans cet ordinateur. Avez-vous une clé ?
ui-safety-rescue-others = Autres copies
ui-safety-rescue-elsewhere = Chercher une copie sur une clé
ui-safety-see-copies = Voir ses copies
ui-safety-see-own = Revenir aux copies de cet ordinateur
ui-safety-rescue-look-here = Chercher ici
ui-safety-rescue-else = Autrement
ui-safety-rescue-open-anyway = Ouvrir quand même
ui-safety-rescue-open-anyway-says = Pour lire ce qui peut encore se lire.
ui-safety-rescue-start-anew = Commencer un cahier neuf
ui-safety-rescue-start-anew-says = L'ancien est gardé à côté.
ui-safety-rescue-details = Pour la personne qui vous aide
ui-safety-inside-last-receipt = Dernier reçu : { $receipt }
