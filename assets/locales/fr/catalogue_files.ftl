# Les tarifs des fournisseurs.
ui-catalogue-files-title = Importer un tarif
ui-catalogue-files-back = Retour au catalogue
ui-catalogue-files-says = Vous verrez ce qui change, prix ancien et prix nouveau, avant que rien ne soit enregistré. Tout pourra être annulé.
ui-catalogue-files-supplier = De quel fournisseur ?
ui-catalogue-files-supplier-says = Un fichier GDXP ou un catalogue de Cabas dit lui-même de qui il vient.
ui-catalogue-files-supplier-of-file = Le fichier le dit
ui-catalogue-files-supplier-new = Ajouter un fournisseur
ui-catalogue-files-kinds = Excel (.xlsx, .xls), LibreOffice (.ods), texte (.csv, .tsv) ou GDXP (.json).
ui-catalogue-files-choose = Choisissez le tarif, ou déposez-le ici
ui-catalogue-files-of = Tarif de { $supplier }
ui-catalogue-files-supplier-added = { $name } sera ajouté à vos fournisseurs.
ui-catalogue-files-rows = { $count ->
    [one] { $count } ligne lue
   *[other] { $count } lignes lues
}
ui-catalogue-files-added = { $count ->
    [one] { $count } produit nouveau
   *[other] { $count } produits nouveaux
}
ui-catalogue-files-changed = { $count ->
    [one] { $count } produit qui change
   *[other] { $count } produits qui changent
}
ui-catalogue-files-unchanged = { $count ->
    [one] { $count } produit inchangé
   *[other] { $count } produits inchangés
}
ui-catalogue-files-vanished = { $count ->
    [one] { $count } produit n'est plus dans le tarif
   *[other] { $count } produits ne sont plus dans le tarif
}
ui-catalogue-files-unavailable = { $count ->
    [one] { $count } ligne dit que le produit manque : elle est laissée de côté
   *[other] { $count } lignes disent que le produit manque : elles sont laissées de côté
}
ui-catalogue-files-left-aside = { $count ->
    [one] { $count } ligne d'un autre fournisseur est laissée de côté
   *[other] { $count } lignes d'autres fournisseurs sont laissées de côté
}
ui-catalogue-files-wrong = { $count ->
    [one] { $count } ligne à revoir
   *[other] { $count } lignes à revoir
}
ui-catalogue-files-nothing-yet = Rien n'est encore enregistré.
ui-catalogue-files-remembered = Les colonnes et les unités sont lues comme la dernière fois.
ui-catalogue-files-run = Importer ce tarif
ui-catalogue-files-other-file = Prendre un autre fichier
ui-catalogue-files-blocked-columns = Dites d'abord ce que contiennent les colonnes.
ui-catalogue-files-blocked-units = Dites d'abord ce que veulent dire les unités.
ui-catalogue-files-blocked-vat = Donnez d'abord le taux de TVA.
ui-catalogue-files-blocked-wrong = Corrigez d'abord les lignes à revoir dans votre fichier, ou laissez-les de côté.
ui-catalogue-files-blocked-nothing = Le catalogue dit déjà tout ce que ce fichier dit.
ui-catalogue-files-units = Ce que veulent dire les unités
ui-catalogue-files-units-says = Le prix de chaque ligne est pour une de ces unités.
ui-catalogue-files-unit = { $count ->
    [one] « { $unit } », { $count } ligne
   *[other] « { $unit } », { $count } lignes
}
ui-catalogue-files-no-unit = { $count ->
    [one] Sans unité, { $count } ligne
   *[other] Sans unité, { $count } lignes
}
ui-catalogue-files-unit-open = À vous de dire
ui-catalogue-files-unit-count = Des pièces
ui-catalogue-files-unit-mass = Un poids
ui-catalogue-files-unit-volume = Un volume
ui-catalogue-files-unit-holds = Une unité contient
ui-catalogue-files-prices = Les prix du fichier
ui-catalogue-files-net = Ces prix sont
ui-catalogue-files-net-yes = hors taxe
ui-catalogue-files-net-no = TVA comprise
ui-catalogue-files-price-for = Un prix est pour
ui-catalogue-files-price-for-measure = un kilo ou un litre
ui-catalogue-files-price-for-unit = une unité
ui-catalogue-files-price-for-pack = un colis entier
ui-catalogue-files-vat = TVA des lignes qui ne la disent pas (%)
ui-catalogue-files-decimal = Dans 1,234 ou 1.234, ce qui sépare les centimes est
ui-catalogue-files-decimal-open = à vous de dire
ui-catalogue-files-decimal-comma = la virgule
ui-catalogue-files-decimal-point = le point
ui-catalogue-files-plan = Ce qui change dans le catalogue
ui-catalogue-files-plan-changed = Ce qui change
ui-catalogue-files-plan-added = Ce qui est nouveau
ui-catalogue-files-plan-vanished = Ce qui n'est plus dans le tarif
ui-catalogue-files-vanished-choice = Que faire de ces produits ?
ui-catalogue-files-vanished-keep = Les laisser dans le catalogue
ui-catalogue-files-vanished-archive = Les archiver
ui-catalogue-files-vanished-archive-says = Ils ne sont plus proposés ; les commandes passées ne changent pas.
ui-catalogue-files-col-product = Produit
ui-catalogue-files-col-pack = Conditionnement
ui-catalogue-files-col-before = Prix ancien
ui-catalogue-files-col-after = Prix nouveau
ui-catalogue-files-col-price = Prix
ui-catalogue-files-col-row = Ligne
ui-catalogue-files-col-text = Dans le fichier
ui-catalogue-files-col-message = Ce qui ne va pas
ui-catalogue-files-more = { $shown } montrés sur { $count }.
ui-catalogue-files-wrong-title = Lignes à revoir
ui-catalogue-files-wrong-skip = Laisser ces lignes de côté et importer le reste
ui-catalogue-files-columns = Vos colonnes
ui-catalogue-files-columns-says = Dites ce que contient chaque colonne. Voici vos premières lignes.
ui-catalogue-files-ours = Ce fichier vient de Cabas : il n'y a rien à régler.
ui-catalogue-files-lines-shown = Vos premières lignes
ui-catalogue-files-column = Colonne { $number }
ui-catalogue-files-ignore = Ne pas prendre
ui-catalogue-files-field-available = Disponible ou non
ui-catalogue-files-field-reference = Référence
ui-catalogue-files-field-name = Nom du produit
ui-catalogue-files-field-unit = Unité
ui-catalogue-files-field-pack-units = Unités par colis
ui-catalogue-files-field-price = Prix
ui-catalogue-files-field-vat = TVA
ui-catalogue-files-field-deposit = Consigne
ui-catalogue-files-field-family = Famille
ui-catalogue-files-field-origin = Origine
ui-catalogue-files-field-label = Label
ui-catalogue-files-field-note = Remarque
ui-catalogue-files-field-least = Minimum par foyer
ui-catalogue-files-field-most = Maximum par foyer
ui-catalogue-files-field-step = Multiple par foyer
ui-catalogue-files-reading = Si les lettres ou les colonnes sont mal lues
ui-catalogue-files-reading-says = Essayez un autre choix : les lignes ci-dessus changent aussitôt.
ui-catalogue-files-done = { $count ->
    [one] { $count } produit importé
   *[other] { $count } produits importés
}
ui-catalogue-files-done-counts = { $added } nouveaux, { $changed } changés, { $archived } archivés, { $skipped } lignes laissées de côté.
ui-catalogue-files-see = Voir le catalogue
ui-catalogue-files-undo = Annuler tout l'import
ui-catalogue-files-undone = { $count ->
    [one] Import annulé : { $count } produit est comme avant.
   *[other] Import annulé : { $count } produits sont comme avant.
}
ui-catalogue-files-running = Avancement
ui-catalogue-files-cancel = Arrêter
ui-catalogue-files-past = Tarifs déjà importés
ui-catalogue-files-past-when = Quand
ui-catalogue-files-past-supplier = Fournisseur
ui-catalogue-files-past-file = Fichier
ui-catalogue-files-past-added = Nouveaux
ui-catalogue-files-past-changed = Changés
ui-catalogue-files-past-undo = Revenir en arrière
ui-catalogue-files-past-undone = Annulé le { $day }
ui-catalogue-files-export = Sortir tout le catalogue
ui-catalogue-files-export-says = Pour le garder, le corriger au tableur ou le donner à un autre groupe. Le même fichier se réimporte ici.
ui-catalogue-files-export-csv = Texte (CSV)
ui-catalogue-files-export-xlsx = Excel (XLSX)
ui-catalogue-files-export-gdxp = GDXP, pour d'autres logiciels
ui-catalogue-files-exported = { $count ->
    [one] Le catalogue est écrit : { $count } produit.
   *[other] Le catalogue est écrit : { $count } produits.
}
