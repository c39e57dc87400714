# The screens of books.
ui-books-title = Exercices
ui-books-says = Un exercice est une année de comptes. Une fois clos, il ne change plus.
ui-books-to-accounts = Plan de comptes
ui-books-empty = Aucun exercice n'est encore ouvert. Ouvrez celui où vos écritures commencent.
ui-books-open-next = Ouvrir un autre exercice
ui-books-opening = Ouvrir un exercice
ui-books-opening-says = Changez les dates si votre année n'est pas l'année civile.
ui-books-from = Premier jour
ui-books-to = Dernier jour
ui-books-open-do = Ouvrir l'exercice
ui-books-col-year = Exercice
ui-books-col-days = Jours
ui-books-col-result = Résultat
ui-books-col-state = Où il en est
ui-books-closed-on = clos le { $day } par { $who }
ui-books-to-close = fini, à clore
ui-books-running = en cours
ui-books-seal-broken = Une écriture de cet exercice a changé hors de Cabas depuis sa clôture. Prévenez le bureau et reprenez une copie.
ui-books-summary = Du { $from } au { $to }
ui-books-gain = L'association a { $amount } de plus qu'au début.
ui-books-loss = L'association a { $amount } de moins qu'au début.
ui-books-before = Du { $from } au { $to } : { $amount }
ui-books-first = Rien n'est écrit avant le { $from } : il n'y a pas d'année à comparer.
ui-books-recettes = Recettes
ui-books-depenses = Dépenses
ui-books-held = Ce que nous avons
ui-books-owe = Ce que des foyers doivent encore
ui-books-have = Ce que des foyers ont d'avance
ui-books-suppliers = Ce que nous devons aux fournisseurs
ui-books-other = Autres sommes à régler
ui-books-own = Ce qui est à l'association
ui-books-nothing = Rien pour l'instant.
ui-books-col-account = Compte
ui-books-col-amount = Somme
ui-books-col-before = Avant
ui-books-col-balance = Solde
ui-books-total = Total
ui-books-closing = Clore l'exercice { $year }
ui-books-closing-says = Après la clôture, rien ne s'écrit plus dans ces jours. On ne peut pas revenir en arrière.
ui-books-closing-sums = Recettes { $recettes }, dépenses { $depenses }, résultat { $result }.
ui-books-closed-by = Qui ferme l'exercice ?
ui-books-close-do = Clore pour de bon
ui-books-close-not = Pas maintenant
ui-books-close = Clore { $year }
ui-books-files = Livres à emporter
ui-books-files-says = Pour l'assemblée, le comptable ou l'administration. Les fichiers sont rangés dans le dossier de l'association.
ui-books-which = Livre
ui-books-xlsx = Livre en tableau (XLSX)
ui-books-csv = Livre en CSV
ui-books-fec = Écritures pour l'administration (FEC)
ui-books-made = { $count ->
    [0] Le livre est prêt : aucune écriture ces jours-là.
    [one] Le livre est prêt : une écriture.
   *[other] Le livre est prêt : { $count } écritures.
}
ui-books-made-fec = { $count ->
    [0] Le FEC est prêt : aucune écriture cette année.
    [one] Le FEC est prêt : une écriture.
   *[other] Le FEC est prêt : { $count } écritures.
}
ui-books-back = Retour aux exercices
ui-books-accounts-title = Plan de comptes
ui-books-accounts-says = Les numéros suivent le plan des associations. Ce qui est déjà écrit reste où il est.
ui-books-account-new = Ajouter un compte ou le renommer
ui-books-account-code = Numéro
ui-books-account-code-help = De 2 à 8 chiffres, par exemple 6063.
ui-books-account-label = Nom
ui-books-account-save = Enregistrer
ui-books-account-rename = Renommer
ui-books-account-saved = Compte { $code } enregistré.
ui-books-map = À quel compte va l'argent
ui-books-map-says = Un changement vaut à partir de maintenant.
ui-books-map-saved = C'est noté : les prochaines écritures iront là.
ui-books-pdf = Livre sur papier (PDF)
ui-books-report = Rapport pour l'assemblée (PDF)
ui-books-report-large = Rapport en gros caractères
ui-books-made-pdf = { $count ->
    [one] Le papier est prêt : une page.
   *[other] Le papier est prêt : { $count } pages.
}
