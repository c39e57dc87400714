# La saisie des bons, la demande, les appels.

ui-baskets-title = Bons de commande
ui-baskets-entry = Saisie des bons
ui-baskets-list = Bons reçus
ui-baskets-demand = Ce que tout le monde demande
ui-baskets-calls = Tournée d'appels
ui-baskets-files = Bons par fichier
ui-baskets-tabs = Les bons de cette commande
ui-baskets-tab-entry = Saisie
ui-baskets-tab-list = Reçus
ui-baskets-tab-demand = Demande
ui-baskets-tab-calls = Appels
ui-baskets-tab-files = Fichiers
ui-baskets-no-campaign = Aucune commande groupée n'est préparée : les bons viendront avec elle.
ui-baskets-to-entry = Saisir un bon
ui-baskets-grid = Les lignes du bon
ui-baskets-who = Le bon de qui ?
ui-baskets-who-help = Code, scan de la carte ou trois lettres du nom, puis Entrée.
ui-baskets-nobody = Personne de ce nom n'est inscrit.
ui-baskets-to-permanence = Inscrire ce foyer
ui-baskets-channel-paper = papier
ui-baskets-channel-phone = téléphone
ui-baskets-channel-visit = visite
ui-baskets-channel-file = fichier
ui-baskets-late = La date limite est passée. Un bon commencé maintenant va dans la file d'attente : il sera servi avec ce qui reste.
ui-baskets-in-time = Ce bon a été remis avant la date limite, il est seulement saisi après
ui-baskets-blocked-adhesion = L'adhésion ne couvre pas le jour du retrait. Rien n'est perdu : renouvelez-la ici, puis saisissez le bon.
ui-baskets-blocked-debt = Ce foyer ne peut pas commander aujourd'hui. Gardez son bon et voyez cela avec la trésorerie.
ui-baskets-blocked-less = Son bon se relit ici ; ses lignes peuvent seulement diminuer.
ui-baskets-renew = Renouveler maintenant
ui-baskets-renew-record = Enregistrer l'adhésion
ui-baskets-renew-permanence = Autre cas : à la permanence
ui-baskets-renewed = { $sentence } Reçu { $receipt }.
ui-baskets-pay = Recevoir un paiement
ui-baskets-other-household = Un autre foyer
ui-baskets-choice = Ce foyer a déjà un bon. Que tenez-vous en main ?
ui-baskets-choice-same = Le même bon n° { $number } : le relire ou le corriger
ui-baskets-choice-add = Un autre bon, qui s'ajoute
ui-baskets-choice-replace = Un autre bon, qui remplace
ui-baskets-form-show = Ouvrir
ui-baskets-form-number = bon n° { $number }
ui-baskets-form-late = en file d'attente
ui-baskets-form-by = saisi par { $who } à { $time }
ui-baskets-form-withdrawn = Ne compte plus
ui-baskets-product = Produit
ui-baskets-product-help = Numéro, lettres ou scan, puis Entrée. Entrée sur rien : bon fini.
ui-baskets-product-unknown = « { $text } » n'est pas sur ce bon.
ui-baskets-col-number = N°
ui-baskets-col-product = Produit
ui-baskets-col-unit = Case
ui-baskets-col-quantity = Combien
ui-baskets-col-more = J'accepte en plus
ui-baskets-col-less = J'accepte en moins
ui-baskets-col-echo = Cela fait
ui-baskets-line-withdrawn = retiré de la commande
ui-baskets-enter = Entrée
ui-baskets-escape = Échap
ui-baskets-shift-enter = Maj Entrée
ui-baskets-delete = Suppr
ui-baskets-sure-yes = oui, c'est bien cela
ui-baskets-sure-no = non, remettre comme avant
ui-baskets-zeroed = Ligne { $number }, { $name } : mise à zéro.
ui-baskets-undone = Ligne { $number }, { $name } : remise comme avant.
ui-baskets-private = Pour ce foyer
ui-baskets-private-help = À son prix. Pour le cacher :
ui-baskets-colon = { " :" }
ui-baskets-all-forms = Tous ses bons : { $total }
ui-baskets-slip = Confirmation
ui-baskets-print-form = Imprimer son bon à remplir
ui-baskets-print-form-made = Le bon de ce foyer est prêt : son code et son nom y sont déjà.
ui-baskets-slip-made = La confirmation est prête. Elle est pour ce foyer seul.
ui-baskets-slip-print = Préparer la feuille
ui-baskets-slip-total = Total : { $total }
ui-baskets-needs = Ce qui manque à chaque sac
ui-baskets-needs-nothing = Personne n'a encore rien demandé.
ui-baskets-end = Fin du bon
ui-baskets-control = Total de contrôle
ui-baskets-control-help = La somme des nombres demandés, écrite en bas du bon. Vide s'il n'y en a pas.
ui-baskets-place = Lieu de retrait
ui-baskets-place-none = À choisir
ui-baskets-channel = Arrivé par
ui-baskets-note = Remarque
ui-baskets-next = Foyer suivant
ui-baskets-history = Historique
ui-baskets-crossed =
    { $count ->
        [0] Rien n'est encore saisi
       *[other] Total saisi : { $count }
    }
ui-baskets-agrees = Total { $count } : d'accord avec le bon
ui-baskets-under = Le bon dit { $total }, la saisie fait { $crossed } : il en manque { $gap }.
ui-baskets-over = Le bon dit { $total }, la saisie fait { $crossed } : il y en a { $gap } de trop.
ui-baskets-typed = { $code } { $name } : bon n° { $number } enregistré, total { $count }. Écrivez ce numéro sur le papier.
ui-baskets-nothing-typed = { $code } { $name } : rien n'a été saisi.
ui-baskets-key-enter = Enregistrer la case et aller au produit suivant ; sur « Produit » vide, finir le bon
ui-baskets-key-back = Revenir au produit d'avant
ui-baskets-key-product = Aller au champ « Produit » (une lettre y va aussi)
ui-baskets-key-copy = Recopier la quantité du dessus
ui-baskets-key-zero = Mettre la ligne à zéro
ui-baskets-key-undo = Reprendre le dernier changement d'une ligne
ui-baskets-key-inside = Corriger à l'intérieur de la case
ui-baskets-key-restore = Remettre la case comme avant
ui-baskets-demand-households =
    { $count ->
        [0] Aucun foyer n'a encore commandé.
        [one] 1 foyer a commandé.
       *[other] { $count } foyers ont commandé.
    }
ui-baskets-demand-late =
    { $count ->
        [one] 1 autre attend, après la date limite.
       *[other] { $count } autres attendent, après la date limite.
    }
ui-baskets-demand-empty = Aucun bon n'est encore saisi. La demande se remplit à mesure.
ui-baskets-demand-show = Montrer
ui-baskets-demand-all =
    { $count ->
        [one] Le seul produit demandé
       *[other] Les { $count } produits demandés
    }
ui-baskets-demand-begun =
    { $count ->
        [0] Aucun sac entamé
        [one] Le seul dont un sac est entamé
       *[other] Les { $count } dont un sac est entamé
    }
ui-baskets-demand-none-begun = Aucun sac n'est entamé : tout tombe juste.
ui-baskets-demand-packs = Demandé, en sacs
ui-baskets-demand-missing = Pour finir le sac
ui-baskets-demand-full = Juste
ui-baskets-demand-fills = Ceux qui acceptent un peu plus le remplissent.
ui-baskets-demand-more = { $quantity } de plus acceptés si besoin
ui-baskets-demand-too-late = { $quantity } demandés après la date limite
ui-baskets-demand-left = Il reste { $quantity } chez le fournisseur.
ui-baskets-demand-by =
    { $count ->
        [one] 1 foyer
       *[other] { $count } foyers
    }
ui-baskets-demand-places = Par lieu de retrait
ui-baskets-demand-suppliers = Par fournisseur
ui-baskets-col-household = Foyer
ui-baskets-col-forms = Bons
ui-baskets-col-lines = Lignes
ui-baskets-col-crossed = Total
ui-baskets-col-control = Contrôle
ui-baskets-control-none = sans total
ui-baskets-control-yes = d'accord
ui-baskets-control-no = à revoir
ui-baskets-list-empty = Aucun bon n'est encore saisi pour cette commande.
ui-baskets-list-count =
    { $count ->
        [one] 1 foyer a rendu un bon.
       *[other] { $count } foyers ont rendu un bon.
    }
ui-baskets-list-wrong =
    { $count ->
        [one] Un total de contrôle n'est pas d'accord : il est en tête.
       *[other] { $count } totaux de contrôle ne sont pas d'accord : ils sont en tête.
    }
ui-baskets-withdraw = Retirer
ui-baskets-withdraw-title = Retirer le bon n° { $number } de { $code } { $name }
ui-baskets-withdraw-says = Il restera dans le fichier avec son numéro, et ne comptera plus.
ui-baskets-withdrawn = Le bon n° { $number } ne compte plus.
ui-baskets-reason = Pourquoi
ui-baskets-keep = Le garder
ui-baskets-history-of = Historique du bon n° { $number }, { $code } { $name }
ui-baskets-history-empty = Aucune ligne n'a encore été écrite.
ui-baskets-calls-print = Imprimer la liste
ui-baskets-calls-made = La liste d'appels est prête.
ui-baskets-calls-says =
    { $count ->
        [one] 1 foyer n'a pas encore de bon ; la commande ferme le { $day }. Choisissez-le pour saisir pendant l'appel.
       *[other] { $count } foyers n'ont pas encore de bon ; la commande ferme le { $day }. Choisissez un nom pour saisir pendant l'appel.
    }
ui-baskets-calls-empty = Tous les foyers ont rendu un bon : il n'y a personne à appeler.
ui-baskets-calls-expired = adhésion à renouveler
ui-baskets-calls-reading = préfère qu'on lui lise
ui-baskets-calls-phone = Téléphone
ui-baskets-calls-no-phone = sans numéro
ui-baskets-calls-last = Dernière commande
ui-baskets-calls-never = aucune
ui-baskets-calls-tried = Appelé
ui-baskets-join = Adhérer maintenant
ui-baskets-files-out = Les bons, en tableur
ui-baskets-files-out-says = À remplir sur un autre ordinateur, puis à reprendre ici. Les noms et les produits y sont déjà.
ui-baskets-files-layout = Comment le disposer
ui-baskets-files-rows = Une ligne par foyer
ui-baskets-files-rows-says = Une seule grande feuille, une colonne par produit.
ui-baskets-files-sheets = Une feuille par foyer
ui-baskets-files-sheets-says = Comme le bon imprimé, un onglet par foyer.
ui-baskets-files-typed = Les bons tapés sur cet ordinateur
ui-baskets-files-typed-says = Pour les reprendre sur un autre ordinateur de l'association, qui demandera quoi faire d'un bon tapé des deux côtés. Après une copie reprise, seuls les bons tapés depuis y sont.
ui-baskets-files-export = Préparer le fichier
ui-baskets-files-written = Le fichier est prêt : { $households } foyers, { $products } produits.
ui-baskets-files-late = { $late ->
    [one] Le fichier est prêt : { $households } foyers, { $products } produits. Un bon en retard n'y est pas : retapez-le sur l'autre ordinateur.
   *[other] Le fichier est prêt : { $households } foyers, { $products } produits. { $late } bons en retard n'y sont pas : retapez-les sur l'autre ordinateur.
}
ui-baskets-files-in = Reprendre un fichier rempli
ui-baskets-files-choose = Choisir le fichier
ui-baskets-files-kinds = XLSX, ODS ou CSV, fait avec le bon vide d'ici.
ui-baskets-files-done = { $forms } bons et { $lines } lignes enregistrés
ui-baskets-files-skipped =
    { $count ->
        [one] 1 foyer laissé de côté : il avait déjà un bon.
       *[other] { $count } foyers laissés de côté : ils avaient déjà un bon.
    }
ui-baskets-files-see = Voir les bons reçus
ui-baskets-files-read = { $forms } bons, { $lines } lignes
ui-baskets-files-nothing-yet = Rien n'est encore enregistré.
ui-baskets-files-in-time = Ces bons ont été remis avant la date limite, ils sont seulement lus après
ui-baskets-files-existing =
    { $count ->
        [one] 1 foyer du fichier a déjà un bon. Que faire ?
       *[other] { $count } foyers du fichier ont déjà un bon. Que faire ?
    }
ui-baskets-files-replace = Le bon du fichier remplace
ui-baskets-files-add = Le bon du fichier s'ajoute : les deux comptent
ui-baskets-files-skip = Garder ce qui est là, laisser le bon du fichier
ui-baskets-files-sure = Oui, les quantités inhabituelles sont justes
ui-baskets-files-run = Enregistrer ces bons
ui-baskets-files-other = Choisir un autre fichier
ui-baskets-files-undecided = Dites d'abord que faire des bons qui existent.
ui-baskets-files-blocked = Tout est repris ou rien : corrigez le fichier, enregistrez-le et choisissez-le de nouveau.
ui-baskets-files-errors =
    { $count ->
        [one] 1 case à corriger
       *[other] { $count } cases à corriger
    }
ui-baskets-files-errors-says = Les corrections se font dans le tableur.
ui-baskets-files-cell = { $sheet } ligne { $row } :
ui-baskets-files-already = Déjà un bon
ui-baskets-calls-no-answer = pas de réponse
ui-baskets-give-up = Renoncer
ui-baskets-give-up-title = { $code } { $name } renonce, bon n° { $number }
ui-baskets-give-up-says = La commande est fermée : le bon garde son histoire, et l'ajustement de ces produits est à refaire.
ui-baskets-give-up-what = À quoi
ui-baskets-give-up-all = À tout le bon
ui-baskets-give-up-keeps = Ce que le foyer garde
ui-baskets-give-up-keeps-help = Comme sur le bon : 2, ou 1,5 kg. Vide : plus rien.
ui-baskets-give-up-done = C'est noté. { $told }
