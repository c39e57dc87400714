# The screens of group orders.
ui-campaigns-title = Commandes groupées
ui-campaigns-says = Une commande groupée a ses fournisseurs, ses produits à prix annoncés, ses lieux de retrait et sa date limite.
ui-campaigns-tabs = Les écrans des commandes
ui-campaigns-tab-list = Commandes
ui-campaigns-tab-wishes = Souhaits
ui-campaigns-none = Aucune commande groupée n'est encore préparée. Commencez par dire où et quand on vient chercher.
ui-campaigns-new = Préparer une commande groupée
ui-campaigns-new-says = Dites où et quand on vient chercher, et chez qui l'on commande. Tout peut encore changer avant l'ouverture.
ui-campaigns-next = Reprendre la dernière
ui-campaigns-next-from = Reprendre « { $title } »
ui-campaigns-next-says = Mêmes fournisseurs, mêmes lieux, mêmes produits, aux prix d'aujourd'hui. Les autres dates suivent le premier retrait.
ui-campaigns-next-day = Premier jour de retrait
ui-campaigns-next-day-help = Par exemple 25/04/2026. Vide : tout avance du nombre de jours à côté.
ui-campaigns-next-days = Ou tout avancer de
ui-campaigns-next-days-help = jours : 28 font quatre semaines.
ui-campaigns-next-save = Préparer la suivante
ui-campaigns-next-done = « { $title } » est préparée
ui-campaigns-left-out = { $count ->
        [one] Un produit n'a pas pu être proposé
       *[other] { $count } produits n'ont pas pu être proposés
    }
ui-campaigns-left-one = { $name } : { $says }
ui-campaigns-look = Ouvrir « { $title } »
ui-campaigns-name = Titre
ui-campaigns-name-help = Vide : le mois du premier retrait.
ui-campaigns-col-title = Commande
ui-campaigns-col-state = Étape
ui-campaigns-col-pickup = Premier retrait
ui-campaigns-col-offers = Produits
ui-campaigns-no-day = pas encore de jour
ui-campaigns-edit = Dates, lieux, fournisseurs
ui-campaigns-edit-title = Changer « { $title } »
ui-campaigns-do-open = Ouvrir la commande
ui-campaigns-do-close = Fermer la commande
ui-campaigns-do-adjust = Les quantités sont ajustées
ui-campaigns-do-order = Les fournisseurs ont leur commande
ui-campaigns-do-receive = Les marchandises sont arrivées
ui-campaigns-do-distribute = Commencer la distribution
ui-campaigns-do-settle = Tout est remis et compté
ui-campaigns-close-early = Fermer avant la date limite
ui-campaigns-close-early-says = Les bons qui arrivent ensuite seront tardifs, servis sur ce qui reste. Vous pourrez revenir en arrière, avec la raison.
ui-campaigns-complete = Compléter la préparation
ui-campaigns-enter = Saisir des bons
ui-campaigns-enter-late = Saisir un bon tardif
ui-campaigns-demand = Voir les quantités
ui-campaigns-share = Partager ce qui est arrivé
ui-campaigns-places = Lieux de retrait
ui-campaigns-places-none = Pas encore de lieu de retrait.
ui-campaigns-place-when = le { $day }, de { $from } à { $to }
ui-campaigns-suppliers = Fournisseurs
ui-campaigns-suppliers-none = Pas encore de fournisseur : choisissez-les d'abord.
ui-campaigns-supplier-has = { $offers ->
        [0] pas encore de produit
        [one] un produit
       *[other] { $offers } produits
    }, transport { $carriage }
ui-campaigns-offers = { $count ->
        [0] Produits proposés
        [one] Un produit proposé
       *[other] { $count } produits proposés
    }
ui-campaigns-offers-edit = Ajouter, changer, retirer
ui-campaigns-offers-none = Aucun produit n'est encore proposé. Ils viennent du catalogue, aux prix d'aujourd'hui.
ui-campaigns-withdrawn = Retiré : { $reason }
ui-campaigns-available = disponible { $available }
ui-campaigns-most = au plus { $max } par foyer
ui-campaigns-from-wish = Souhait : { $wish }
ui-campaigns-version = Version { $version } : { $reason }
ui-campaigns-back = Revenir à l'étape d'avant ({ $state })
ui-campaigns-back-says = Rien de ce qui est tapé n'est perdu. Le journal garde la raison.
ui-campaigns-back-reason = Pourquoi revenir
ui-campaigns-back-do = Revenir en arrière
ui-campaigns-all = Toutes les commandes
ui-campaigns-places-help = Un lieu déjà connu se propose en tapant ; un nouveau est retenu. Les heures se tapent 18:00, 18h ou 18h30.
ui-campaigns-place = Lieu
ui-campaigns-place-day = Jour
ui-campaigns-place-from = De
ui-campaigns-place-to = À
ui-campaigns-place-remove = Enlever
ui-campaigns-place-add = Ajouter un lieu
ui-campaigns-no-supplier = Le catalogue n'a pas encore de fournisseur.
ui-campaigns-to-suppliers = Ajouter un fournisseur
ui-campaigns-carriage-help = Le transport attendu, en part du prix des marchandises. Vide : d'après la dernière commande, sinon rien.
ui-campaigns-carriage = Transport (%)
ui-campaigns-carriage-of = Transport (%), { $name }
ui-campaigns-dates = Dates et titre
ui-campaigns-dates-kept = La commande est close : ses dates ne changent plus, sauf en revenant d'abord à l'étape d'avant.
ui-campaigns-opens-on = Ouvre le
ui-campaigns-opens-help = Vide : aujourd'hui.
ui-campaigns-closes-on = Se ferme le
ui-campaigns-closes-help = Vide : 15 jours avant le premier retrait.
ui-campaigns-closes-at = À (heure)
ui-campaigns-tolerance = Ce qu'un foyer peut accepter
ui-campaigns-tolerance-none = Ce qu'il demande, rien d'autre
ui-campaigns-tolerance-none-says = Le bon n'a qu'une quantité par produit.
ui-campaigns-tolerance-more = Un peu plus, s'il le dit
ui-campaigns-tolerance-more-says = « J'accepte jusqu'à… » : de quoi compléter un sac.
ui-campaigns-tolerance-both = Un peu plus ou un peu moins
ui-campaigns-tolerance-both-says = De quoi compléter un sac, ou s'en passer.
ui-campaigns-note = Note pour l'équipe
ui-campaigns-save = Garder
ui-campaigns-create = Préparer la commande
ui-campaigns-offers-title = Produits de « { $title } »
ui-campaigns-offers-says = Chaque produit garde son prix annoncé. Un changement fait une nouvelle version ; ce qui est déjà commandé garde la sienne.
ui-campaigns-offers-says-closed = La commande est close : plus aucun produit ne s'ajoute. Ce qui est commandé garde son prix.
ui-campaigns-offers-written = { $count ->
        [one] Un produit est à jour
       *[other] { $count } produits sont à jour
    }.
ui-campaigns-add = Ajouter des produits
ui-campaigns-add-all = { $count ->
        [one] Ajouter le produit restant
       *[other] Ajouter les { $count } produits de ces fournisseurs
    }
ui-campaigns-add-one = Ou un seul
ui-campaigns-add-this = Ajouter ce produit
ui-campaigns-product = Produit
ui-campaigns-pack = Conditionnement
ui-campaigns-pack-cheapest = Le moins cher à quantité égale
ui-campaigns-no-product = Ces fournisseurs n'ont pas encore de produit au catalogue.
ui-campaigns-to-catalogue = Aller au catalogue
ui-campaigns-refresh = Reprendre les prix du catalogue
ui-campaigns-refresh-says = Les produits dont le prix a changé au catalogue reçoivent une nouvelle version. Les bons déjà tapés gardent la leur.
ui-campaigns-refresh-this = Reprendre aussi son prix du catalogue
ui-campaigns-refresh-this-help = Sinon le prix annoncé reste.
ui-campaigns-reason = Raison
ui-campaigns-reason-help = Elle reste sur la commande et au journal.
ui-campaigns-change = Changer
ui-campaigns-change-save = Garder cette version
ui-campaigns-withdraw = Retirer
ui-campaigns-withdraw-says = Son numéro { $number } reste sur les bons, sans produit. Les autres numéros ne bougent pas.
ui-campaigns-available-label = Disponible au plus
ui-campaigns-most-label = Au plus par foyer
ui-campaigns-limit-help = Avec l'unité, comme 40 kg. Vide : pas de limite.
ui-campaigns-back-to = Revenir à « { $title } »
ui-campaigns-wishes-title = Souhaits
ui-campaigns-wishes-says = Ce que les foyers aimeraient commander. On vote, on décide, et le produit pris se retrouve dans la commande.
ui-campaigns-wishes-none = Aucun souhait n'est noté. Notez-les quand on vous les dit, à la permanence ou à la distribution.
ui-campaigns-wish-add = Noter un souhait
ui-campaigns-wish-label = Ce que l'on souhaite
ui-campaigns-wish-label-help = Par exemple : lentilles vertes, en vrac.
ui-campaigns-wish-by = Qui le demande (facultatif)
ui-campaigns-wish-by-help = Trois lettres du nom, ou le code.
ui-campaigns-wish-save = Garder
ui-campaigns-wish-saved = C'est noté.
ui-campaigns-wish-asked = demandé par { $by }
ui-campaigns-wish-votes = Vote du { $day } : { $for } pour, { $against } contre
ui-campaigns-wish-vote = Compter les mains
ui-campaigns-wish-decide = Décider
ui-campaigns-wish-in = Proposé dans { $campaigns }
ui-campaigns-wish-for = Mains pour
ui-campaigns-wish-against = Mains contre
ui-campaigns-wish-day = Jour du vote
ui-campaigns-wish-day-help = Vide : aujourd'hui.
ui-campaigns-wish-taken = Pris
ui-campaigns-wish-taken-says = Il entre dans la prochaine commande, avec ce produit.
ui-campaigns-wish-later = Plus tard
ui-campaigns-wish-refused = Refusé
ui-campaigns-wish-refused-says = Dites pourquoi, pour que la personne le sache.
ui-campaigns-wish-choose = Choisir un produit du catalogue
ui-campaigns-papers = Papiers
ui-campaigns-papers-catalogue = Catalogue à afficher
ui-campaigns-papers-form = Bon de commande vierge
ui-campaigns-papers-cards = Affichettes de prix
ui-campaigns-papers-calls = Liste d'appels
ui-campaigns-papers-all-title = Un bon pour chaque foyer, à son code
ui-campaigns-papers-place = Foyers qui viennent d'habitude à
ui-campaigns-papers-everywhere = Tous les lieux
ui-campaigns-papers-all = Bons de commande des foyers
ui-campaigns-rules = Comment on partage
ui-campaigns-rules-change = Changer ces règles
ui-campaigns-shortage = Quand il n'y en a pas assez
ui-campaigns-shortage-priority-note = « Selon la règle votée » sert d'abord les foyers que la personne qui tient la trésorerie a notés. L'affiche ne dit pas lesquels.
ui-campaigns-carriage-key = Le port se partage
ui-campaigns-box-fill = Compléter sans entamer
ui-campaigns-box-fill-help = Les derniers jours, un changement ne doit plus entamer de sac ni de caisse. Laissez vide si vous ne le faites pas.
ui-campaigns-box-fill-on = À partir du
ui-campaigns-box-fill-at = Heure
ui-campaigns-stock-budget = Argent laissé en stock, au plus
ui-campaigns-stock-budget-help = Par exemple 80 €. Laissez vide s'il n'y a pas de limite.
ui-campaigns-to-adjust = Décider les quantités
ui-campaigns-papers-sharing = Affiche « Comment on partage »
ui-campaigns-purchases = Commander aux fournisseurs
ui-campaigns-receptions = Recevoir la marchandise
ui-campaigns-to-use = En stock, à écouler
ui-campaigns-volunteers = Qui aide ce jour-là : les bénévoles
ui-campaigns-hand-out = Remettre les produits
