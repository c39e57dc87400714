# The screens of bank.
ui-bank-title = Relevé de banque
ui-bank-says = Lisez le relevé de la banque, puis pointez chaque ligne avec ce qui est écrit dans les livres.
ui-bank-choose = Choisir le relevé
ui-bank-kinds = Le fichier que donne la banque : CSV, XLSX ou ODS. Rien n'est gardé avant votre accord.
ui-bank-agree = Les livres et la banque
ui-bank-books = En banque, d'après les livres
ui-bank-not-shown = { $count ->
    [0] dont rien que le relevé ne montre pas
    [one] dont une écriture que le relevé ne montre pas
   *[other] dont { $count } écritures que le relevé ne montre pas
}
ui-bank-not-written = { $count ->
    [0] Lignes du relevé encore à expliquer : aucune
    [one] Une ligne du relevé encore à expliquer
   *[other] { $count } lignes du relevé encore à expliquer
}
ui-bank-statement = Le relevé devrait finir à { $amount }.
ui-bank-until = Dernier jour lu sur un relevé : { $day }. Si le papier de la banque dit une autre somme, il manque une ligne.
ui-bank-never = Aucun relevé n'a encore été lu.
ui-bank-open = À pointer
ui-bank-matched = Pointées
ui-bank-all = Toutes
ui-bank-empty-first = Aucun relevé n'a encore été lu. Choisissez le fichier de la banque, en haut de la page.
ui-bank-empty-open = Tout est pointé. Revenez avec le prochain relevé.
ui-bank-empty-matched = Aucune ligne n'est encore pointée.
ui-bank-more = { $shown } lignes montrées sur { $total }. Pointez celles-ci pour voir la suite.
ui-bank-unmatch = Défaire le pointage
ui-bank-write = Autre chose
ui-bank-pick = Plusieurs écritures ensemble
ui-bank-match-picked = Pointer les écritures cochées
ui-bank-write-legend = Écrire dans les livres ce que rien n'explique
ui-bank-account = Pour
ui-bank-what = Quoi
ui-bank-who = Qui
ui-bank-write-do = Écrire et pointer
ui-bank-write-not = Revenir
ui-bank-missing = { $count ->
    [one] Une écriture que la banque n'a pas montrée
   *[other] { $count } écritures que la banque n'a pas montrées
}
ui-bank-missing-says = Un paiement en route, ou une ligne tapée deux fois : dans ce cas, annulez-la dans le livre.
ui-bank-new = { $count ->
    [0] aucune nouvelle ligne
    [one] une nouvelle ligne
   *[other] { $count } nouvelles lignes
}
ui-bank-known = { $count ->
    [0] aucune ligne déjà connue
    [one] une ligne déjà connue
   *[other] { $count } lignes déjà connues
}
ui-bank-unread = { $count ->
    [0] toutes les lignes du fichier sont lues
    [one] une ligne du fichier laissée de côté
   *[other] { $count } lignes du fichier laissées de côté
}
ui-bank-nothing-yet = Rien n'est encore gardé.
ui-bank-not-readable = Dites quelles colonnes tiennent la date et la somme, sous cet encadré.
ui-bank-keep = Garder les nouvelles lignes
ui-bank-other-file = Laisser ce fichier
ui-bank-row = Ligne { $row }
ui-bank-columns = Les colonnes du fichier
ui-bank-column = Colonne { $number }
ui-bank-ignore = ne pas lire
ui-bank-field-day = Date
ui-bank-field-label = Libellé
ui-bank-field-amount = Somme avec son signe
ui-bank-field-debit = Débit (sortie)
ui-bank-field-credit = Crédit (entrée)
ui-bank-write-first = Écrire dans les livres
ui-bank-why = D'où vient cette somme
