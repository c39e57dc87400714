# Les papiers.

ui-papers-title = Papiers
ui-papers-says = Chaque papier est un fichier à imprimer, rangé dans le dossier de l'association.
ui-papers-empty = Aucun papier pour le moment. Ils viendront avec les commandes.
ui-papers-large = En gros caractères
ui-papers-hall = Pour la salle : peut être affiché
ui-papers-private = Privé : à ne pas laisser sur une table
ui-papers-office = Pour le bureau
ui-papers-made-on = Préparé le { $when }
ui-papers-never-made = Pas encore préparé
ui-papers-make = Préparer
ui-papers-make-this = Préparer : { $title }
ui-papers-open = Ouvrir
ui-papers-open-this = Ouvrir : { $title }
ui-papers-copy = Copier sur une clé
ui-papers-copy-this = Copier sur une clé : { $title }
ui-papers-done =
    { $count ->
        [one] { $title } : { $count } page.
       *[other] { $title } : { $count } pages.
    }
ui-papers-from-adhesion = Se prépare à la permanence
ui-papers-from-till = Se prépare dans les caisses
ui-papers-from-account = Choisir un foyer
ui-papers-from-cheques = Choisir une remise
ui-papers-from-campaign = Choisir une commande
ui-papers-from-purchase = Choisir un bon de commande
ui-papers-from-lot = Choisir un lot
