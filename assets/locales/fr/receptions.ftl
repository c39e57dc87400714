# ui-receptions-: what the suppliers bring.
ui-receptions-title = Réceptions
ui-receptions-no-campaign = Aucune commande groupée pour le moment.
ui-receptions-to-orders = Commandes aux fournisseurs
ui-receptions-made = La fiche est prête.
ui-receptions-wanted = Livraison demandée pour le { $day }.
ui-receptions-receive = Recevoir
ui-receptions-look = Revoir
ui-receptions-sheet = Imprimer la fiche
ui-receptions-done = Tout est reçu
ui-receptions-back = Retour à la commande groupée
ui-receptions-entry = Réception { $number }
ui-receptions-entry-says = Ce qui est attendu est déjà écrit : ne changez que ce qui diffère.
ui-receptions-expected = Attendu : { $packs } ({ $quantity })
ui-receptions-came = déjà venu : { $quantity }
ui-receptions-touched = { $count ->
    [one] Un foyer en a demandé.
   *[other] { $count } foyers en ont demandé.
}
ui-receptions-spoilt = dont abîmé : { $quantity }
ui-receptions-weight = Poids reçu
ui-receptions-weight-help = Plusieurs pièces : 580 g + 655 g
ui-receptions-packs = Paquets reçus
ui-receptions-content = Un paquet contient
ui-receptions-damaged = Abîmé
ui-receptions-temperature = Température, °C
ui-receptions-lot = Numéro de lot
ui-receptions-date = Date écrite dessus
ui-receptions-use-by = C'est « à consommer jusqu'au »
ui-receptions-note = Note
ui-receptions-absent = N'est pas venu avec cette livraison
ui-receptions-day = Reçu le
ui-receptions-day-help = Vide : aujourd'hui
ui-receptions-driver = Livreur
ui-receptions-receiver = Reçu par
ui-receptions-record = Noter la livraison
ui-receptions-noted = La livraison est notée.
ui-receptions-number = Livraison { $number }, le { $day }
ui-receptions-taken-back = Repris
ui-receptions-reason = Pourquoi le reprendre
ui-receptions-undo = Reprendre
ui-receptions-undone = C'est repris.
ui-receptions-all = Toutes les réceptions
ui-receptions-sure = Oui, c'est bien cela
