# What the program says of itself: its file, its copies, its journal.
core-journal-intact = { $rows ->
    [one] Le journal est intact : une seule ligne, rien n'a été modifié.
   *[other] Le journal est intact : { $rows } lignes, rien n'a été modifié.
}
core-journal-altered = La ligne { $seq } du journal ({ $at }) a été modifiée hors de Cabas. Les lignes d'avant sont intactes. Gardez cette copie et prévenez le bureau.
core-progress = { $done } sur { $total }
core-no-backup = pas encore de copie
core-backup-today = copie d'aujourd'hui, { $at }
core-backup-yesterday = copie d'hier
core-backup-days = copie d'il y a { $days } jours
core-backup-made = La copie du { $at } est faite et vérifiée.
core-restore-lost = { $lost ->
    [0] Cette copie contient tout ce qui a été enregistré.
    [one] Un enregistrement plus récent que cette copie ne sera plus là. Le fichier remplacé est gardé.
   *[other] { $lost } enregistrements plus récents que cette copie ne seront plus là. Le fichier remplacé est gardé.
}
core-restore-unknown = Le fichier actuel ne peut pas être lu : on ne sait pas ce qu'il contient de plus récent. Il est gardé.
core-problem-damaged = Le fichier de l'association est abîmé. Rien n'a été écrit dessus. Vous pouvez reprendre la dernière bonne copie.
core-problem-altered = Le fichier a été modifié hors de Cabas depuis la dernière fermeture. Rien n'a été écrit dessus. Reprenez la dernière bonne copie, ou ouvrez-le tel quel si vous savez pourquoi.
core-problem-newer = Ce fichier vient d'une version plus récente de Cabas. Il n'a pas été touché. Installez la nouvelle version sur cet ordinateur, puis recommencez.
core-problem-missing = Le fichier de l'association n'est plus dans son dossier, mais ses copies y sont. Vous pouvez reprendre la dernière.
core-problem-not-ours = Le fichier nommé cabas.sqlite n'est pas un fichier de Cabas. Il n'a pas été touché. Vous pouvez reprendre la dernière bonne copie.
core-problem-read-only = On peut lire, mais rien enregistrer : le disque est plein ou le dossier est protégé. Faites de la place ou demandez de l'aide, puis redémarrez Cabas.
core-problem-unreadable = Le fichier de l'association ne peut pas être lu pour l'instant : le disque est plein ou le dossier est protégé. Il n'a pas été touché. Faites de la place ou demandez de l'aide, puis redémarrez Cabas.
core-holder-window = la fenêtre de Cabas (processus { $process })
core-holder-terminal = un terminal (processus { $process })
core-demo-summary = L'association d'exemple est prête : { $households } foyers.
    La commande de mars, jouée en entier : { $due } dus, { $paid } payés.
    { $journal }
    Dans { $folder } :
    { $papers }
core-adhesion-never = Pas encore adhérent.
core-adhesion-valid = Adhésion jusqu'au { $until }.
core-adhesion-soon = Adhésion jusqu'au { $until }, bientôt à renouveler.
core-adhesion-expired = Adhésion finie depuis le { $until }.
core-adhesion-label = Adhésion, { $category }
core-adhesion-cancelled-label = Annulation de l'adhésion, reçu { $receipt } : { $reason }
core-adhesion-recorded = { $amount } reçus, reçu { $receipt }. Adhésion jusqu'au { $until }.
core-adhesion-recorded-free = Adhésion jusqu'au { $until }, sans paiement.
core-cash-recorded = { $amount } : pièce { $voucher }. Écrivez ce numéro sur le papier.
core-cash-reversed = Écriture annulée par la pièce { $voucher }. Les deux lignes restent visibles.
core-cash-reversal = Annulation de la pièce { $voucher } : { $reason }
core-tier = Palier
core-fund-empty = Rien n'est encore entré dans ce fonds.
core-fund-holds = Ce fonds contient { $balance }.
core-fund-lasts = Ce fonds contient { $balance }. Au rythme de { $monthly } par mois, il sera vide en { $month }.
core-fund-warned = Ce fonds contient { $balance } et se vide : au rythme de { $monthly } par mois, il sera vide en { $month }. Parlez-en avant.
core-till-count-total = Il y a { $total }.
core-till-count-right = Il y a { $total } : le compte est juste.
core-till-count-missing = Il y a { $gap } de moins qu'attendu. Que s'est-il passé ?
core-till-count-over = Il y a { $gap } de plus qu'attendu. Que s'est-il passé ?
core-till-count-kept = Il restera { $kept } dans la caisse.
core-till-float-right = C'est bien ce que la dernière séance a laissé : { $left }.
core-till-float-missing = La dernière séance a laissé { $left } : il y a { $gap } de moins. Que s'est-il passé ?
core-till-float-over = La dernière séance a laissé { $left } : il y a { $gap } de plus. Que s'est-il passé ?
core-till-opened = Caisse « { $name } » ouverte avec { $float }. Séance { $number }.
core-till-closed = Séance { $number } close : { $counted } comptés, le compte est juste.
core-till-closed-missing = Séance { $number } close : { $counted } comptés, { $gap } de moins qu'attendu. L'écart est écrit à part, pièce { $voucher }.
core-till-closed-over = Séance { $number } close : { $counted } comptés, { $gap } de plus qu'attendu. L'écart est écrit à part, pièce { $voucher }.
core-till-gap-label = Écart de caisse, séance { $number } : { $reason }
core-till-is-open = Cette séance est ouverte.
core-till-is-sealed = Cette séance est close et scellée : rien n'y a changé.
core-till-is-altered = Cette séance a été modifiée hors de Cabas après sa clôture. Comparez avec le procès-verbal signé et prévenez le bureau.
core-till-warning = Les caisses comptées tiennent { $counted }, le livre de caisse dit { $book }. Écrivez dans le livre d'où vient cet argent.
core-till-deposit-label = Dépôt d'espèces { $number }
core-till-deposited = { $amount } à porter à la banque : dépôt { $number }, pièce { $voucher }. Il reste { $kept } dans la caisse.
core-till-credited-label = Dépôt d'espèces { $number }, crédité par la banque
core-till-bank-gap-label = Écart de la banque, dépôt { $number } : { $reason }
core-till-credited = La banque a crédité { $amount }, comme déposé.
core-till-credited-less = La banque a crédité { $amount }, { $gap } de moins que déposé. L'écart est écrit à part, pièce { $voucher }.
core-till-credited-more = La banque a crédité { $amount }, { $gap } de plus que déposé. L'écart est écrit à part, pièce { $voucher }.
core-year-calendar = Année civile : du 1er janvier au 31 décembre
core-year-school = Année scolaire : de septembre à août
core-year-rolling = Douze mois à partir du jour du paiement
core-year-dates = Campagne du { $from } au { $to }
core-price-nothing = sans cotisation
core-price-fixed = { $asked }
core-price-minimum = { $asked } ou plus
core-price-free = montant libre, { $asked } proposés
core-price-as-wished = montant libre
core-fund-none = tout reste à l'association
core-fund-excess = ce qui dépasse { $kept } va au fonds solidaire
core-fund-all-but = tout va au fonds solidaire, sauf { $kept }
core-fund-all = tout va au fonds solidaire
core-fund-example = { $paid } payés : { $fee } de cotisation, { $fund } au fonds
core-quota = { $quota } des adhésions au plus
core-waiting-place = { $category }, rang { $rank }
core-waiting = Attend une place « { $category } » depuis le { $since }, au rang { $rank }.
core-waiting-open = Une place « { $category } » est ouverte pour ce foyer (en attente depuis le { $since }, rang { $rank }).
core-adhesion-preview-cash = Enregistrer : { $amount } · Espèces
core-adhesion-preview-cheque = Enregistrer : { $amount } · Chèque
core-adhesion-preview-card = Enregistrer : { $amount } · Carte
core-adhesion-preview-transfer = Enregistrer : { $amount } · Virement
core-adhesion-preview-helloasso = Enregistrer : { $amount } · HelloAsso
core-adhesion-preview-free = Enregistrer : sans paiement
core-adhesion-to-fund = dont { $fund } pour le fonds solidaire
core-account-110 = Report à nouveau
core-account-401 = Fournisseurs
core-account-411 = Foyers
core-account-419 = Avances et consignes
core-account-467 = Autres groupes
core-account-471 = À classer
core-account-5112 = Chèques à encaisser
core-account-512 = Banque
core-account-530 = Caisse
core-account-580 = Virements internes
core-account-607 = Achats de marchandises
core-account-624 = Transports
core-account-627 = Frais bancaires
core-account-657 = Aides versées
core-account-658 = Charges diverses
core-account-707 = Ventes de marchandises
core-account-7085 = Port refacturé
core-account-74 = Subventions
core-account-754 = Dons
core-account-7561 = Cotisations sans contrepartie
core-account-7562 = Cotisations avec contrepartie
core-account-758 = Produits divers
core-purpose-cash = Espèces
core-purpose-cheque = Chèques reçus, avant la banque
core-purpose-card = Paiements par carte
core-purpose-transfer = Virements reçus
core-purpose-helloasso = HelloAsso
core-purpose-bank = Compte en banque
core-purpose-on-the-way = Espèces en route vers la banque
core-purpose-household = Comptes des foyers
core-purpose-fee = Cotisations
core-purpose-gift = Dons
core-purpose-sale = Ventes
core-purpose-gap-gain = Caisse : il y a plus que prévu
core-purpose-gap-loss = Caisse : il y a moins que prévu
core-purpose-bank-fee = Frais de la banque
core-purpose-aid = Aides versées par un fonds
core-purpose-other-group = Ce que doivent d'autres groupes
core-purpose-carried = Résultats des années passées
core-purpose-unsorted = À classer plus tard
core-books-opened = L'exercice du { $from } au { $to } est ouvert.
core-books-closed = L'exercice { $year } est clos, avec { $result } de plus qu'au début. On n'y écrit plus. Imprimez le rapport financier, exportez le FEC, et gardez-les dix ans avec les pièces.
core-books-closed-loss = L'exercice { $year } est clos, avec { $result } de moins qu'au début. On n'y écrit plus. Imprimez le rapport financier, exportez le FEC, et gardez-les dix ans avec les pièces.
core-books-warn-bank = { $count ->
    [one] Une ligne du relevé de banque n'est pas encore expliquée.
   *[other] { $count } lignes du relevé de banque ne sont pas encore expliquées.
}
core-books-warn-cheques = { $count ->
    [one] Un chèque n'est pas encore remis à la banque.
   *[other] { $count } chèques ne sont pas encore remis à la banque.
}
core-bank-imported = { $added ->
    [one] Une ligne ajoutée
   *[other] { $added } lignes ajoutées
}{ $known ->
    [0] {""}
    [one] , une déjà connue
   *[other] , { $known } déjà connues
}{ $unread ->
    [0] {""}
    [one] , une ligne du fichier laissée de côté
   *[other] , { $unread } lignes du fichier laissées de côté
}.
core-bank-suggests-one = { $day }, pièce { $voucher } : { $label } { $who }
core-bank-suggests-several = { $count } paiements ({ $method }) du { $first } au { $last }
core-bank-matched = { $amount } : pointé avec { $vouchers }.
core-bank-unmatched = { $amount } : la ligne est de nouveau à pointer. Les écritures restent.
core-bank-recorded = { $amount } : écrit et pointé, pièce { $voucher }.
core-bank-no-words = Ligne de la banque
core-cheque-waiting = À remettre entre le { $from } et le { $until }.
core-cheque-due = À remettre au plus tard le { $until }.
core-cheque-expiring = À remettre vite : il ne vaudra plus rien après le { $until }.
core-cheque-expired = Il ne vaut plus rien depuis le { $until } : notez-le comme revenu et demandez un autre chèque.
core-cheque-deposited = Remis à la banque le { $day }, bordereau { $deposit }.
core-cheque-bounced = Revenu impayé le { $day } : { $reason }
core-cheque-undone = Son paiement est annulé : le chèque est à rendre.
core-cheque-of-several = { $amount } : { $sentence }
core-cheque-deposit-label = Remise de chèques { $number } ({ $count })
core-cheque-deposit-made = { $count ->
    [one] Remise { $number } : un chèque, { $amount }, pièce { $voucher }.
   *[other] Remise { $number } : { $count } chèques, { $amount }, pièce { $voucher }.
}
core-cheque-bounced-label = Chèque revenu impayé, { $drawer } : { $reason }
core-cheque-bounced-made = Chèque de { $amount } revenu, pièce { $voucher }. Ce qu'il payait est dû de nouveau ; ce qui a été remis au foyer ne change pas.
core-account-even = Rien à payer.
core-account-owes = Doit { $amount }.
core-account-advance = A { $amount } d'avance.
core-account-floor-refuse = Un foyer peut devoir jusqu'à { $floor } ; au-delà, Cabas refuse.
core-account-floor-warn = Un foyer peut devoir jusqu'à { $floor } ; au-delà, Cabas prévient.
core-account-floor-none = Il n'y a pas de limite à ce qu'un foyer peut devoir.
core-account-beyond-floor = { $household } doit maintenant { $owed }, plus que la limite de { $floor }.
core-account-charged = { $amount } notés, pièce { $voucher }. { $stands }
core-account-credited = { $amount } notés en sa faveur, pièce { $voucher }. { $stands }
core-account-refund-label = Avance rendue
core-account-gift-label = Avance donnée à l'association
core-account-refunded = { $amount } rendus, pièce { $voucher }. { $stands }
core-account-given = { $amount } donnés à l'association, pièce { $voucher }. { $stands }
core-account-exact = { $paid } pour { $due } : le compte est juste.
core-account-short = { $paid } pour { $due } : il manque { $rest }.
core-account-rest = { $paid } pour { $due } : il reste { $rest }.
core-account-choice-change = Rendre { $amount }
core-account-choice-credit = Garder { $amount } d'avance pour { $household }
core-account-choice-gift = { $amount } de don à l'association
core-account-payment-label = Paiement, { $households }
core-account-paid = { $amount } reçus, pièce { $voucher }.
core-account-paid-change = { $amount } reçus, { $change } rendus, pièce { $voucher }.
core-cheque-kept = Chèque gardé, pas encore remis à la banque.
core-cheque-cancelled = Paiement annulé par la pièce { $voucher }. Le chèque est à rendre.
core-purpose-subsidy = Subventions
core-adhesion-preview-advance = Enregistrer : { $amount } pris sur son avance
core-adhesion-recorded-advance = { $amount } pris sur son avance, reçu { $receipt }. Adhésion jusqu'au { $until }.
core-fund-overdrawn = Ce fonds est en dessous de zéro ({ $balance }) : un don annulé avait déjà servi. Faites entrer la différence.
core-campaign-title = { $number ->
    [4] Commande d'{ $month }
    [8] Commande d'{ $month }
    [10] Commande d'{ $month }
   *[other] Commande de { $month }
}
core-basket-more = jusqu'à { $quantity } de plus
core-basket-less = jusqu'à { $quantity } de moins
core-basket-nothing = rien
core-basket-price-step = { $price } les { $step }
core-basket-price-piece = { $price } la pièce
core-basket-price-kilo = { $price }/kg
core-basket-price-litre = { $price }/L
core-basket-needs-nothing = rien pour le moment
core-basket-needs-first = { $quantity } : { $pack } à { $percent } %
core-basket-needs-whole = { $whole ->
    [1] { $quantity } : 1 { $pack }, sans reste
   *[other] { $quantity } : { $whole } × { $pack }, sans reste
}
core-basket-needs-next = { $whole ->
    [1] { $quantity } : 1 { $pack } + { $rest }, 2e { $pack } à { $percent } %
   *[other] { $quantity } : { $whole } × { $pack } + { $rest }, { $next }e { $pack } à { $percent } %
}
core-basket-needs-part-first = { $quantity } : { $part } { $pack } à { $percent } %
core-basket-needs-part-whole = { $quantity } : { $packs } × { $pack }, sans reste
core-basket-needs-part-next = { $quantity } : { $packs } × { $pack } + { $rest }, puis { $part } { $pack } à { $percent } %
core-basket-adhesion-ends = Adhésion jusqu'au { $until }, avant le retrait du { $day }.
core-basket-adhesion-free = Sans cotisation.
core-basket-tried = Pas de réponse le { $day }.
core-basket-tried-by = Pas de réponse le { $day }, { $who }.
core-basket-replaced = Remplacé par le bon n° { $new }.
core-basket-told-replaced = Le bon n° { $old } ne compte plus : le n° { $new } le remplace.
core-basket-slip-withdrawn = { $name } (retiré de la commande)
core-basket-told-late = Bon en retard : il sera servi avec ce qui restera, dans l'ordre d'arrivée.
core-basket-file-no-place = Le lieu « { $place } » n'est pas de cette commande ici : ces foyers vont à leur lieu habituel. Vérifiez leurs bons.
core-basket-told-clipped = Ce qui était accepté en plus ou en moins a été ramené à ce qui est possible.
core-basket-no-place = Lieu à choisir
core-basket-minimum-missing = { $value } hors TVA ; il manque { $missing } pour le minimum de { $limit }.
core-basket-minimum-reached = { $value } hors TVA : le minimum de { $limit } est atteint.
core-basket-carriage-missing = Il manque { $missing } pour le port gratuit, à partir de { $limit }.
core-basket-carriage-reached = Port gratuit, à partir de { $limit }.
core-campaign-prepared = En préparation. Prévue du { $opens } au { $day } à { $hour }.
core-campaign-open = { $days ->
    [0] Ouverte : les bons sont pris aujourd'hui jusqu'à { $hour }.
    [one] Ouverte : les bons sont pris jusqu'à demain, { $day }, à { $hour }.
   *[other] Ouverte : les bons sont pris jusqu'au { $day } à { $hour }, encore { $days } jours.
}
core-campaign-over = Ouverte, mais la date limite est passée ({ $day } à { $hour }) : les bons tapés maintenant sont tardifs.
core-campaign-closed = Close. Reste à ajuster les quantités aux conditionnements.
core-campaign-adjusted = Ajustée. Reste à commander aux fournisseurs.
core-campaign-ordered = Commandée aux fournisseurs. Retrait à partir du { $pickup }.
core-campaign-ordered-no-day = Commandée aux fournisseurs.
core-campaign-received = Marchandises reçues. Retrait à partir du { $pickup }.
core-campaign-distributing = La distribution est en cours.
core-campaign-settled = Terminée : tout est remis et compté.
core-campaign-close-it = La date limite est passée. Fermez la commande pour connaître les quantités.
core-campaign-carriage-left-out = « { $supplier } » facture un port ({ $carriage }) et les prix n'en comptent rien (0 %). Changez cette part si les prix doivent le contenir.
core-campaign-allergens-since = Depuis l'annonce, ces produits contiennent autre chose : { $names }. Le catalogue imprimé ne le dit pas : imprimez le correctif des allergènes.
core-campaign-label-unread = Personne n'a lu l'étiquette de ce qui remplace un produit : { $names }. Lisez-la, puis dites dans la réponse du fournisseur quel produit du catalogue c'est.
core-allergens-unread = allergènes pas encore lus sur l'étiquette
core-allergen-traces = { $name } (traces)
core-allergen-contained = { $name }
core-campaign-price-ends = { $offers ->
    [one] Un prix n'est pas sûr jusqu'au dernier retrait ({ $pickup }) : { $names }. Demandez-le au fournisseur.
   *[other] { $offers } prix ne sont pas sûrs jusqu'au dernier retrait ({ $pickup }) : { $names }. Demandez-les aux fournisseurs.
}
core-campaign-price-end-of = { $name } (jusqu'au { $day })
core-campaign-no-price = pas de prix aujourd'hui
core-campaign-archived = retiré du catalogue
core-campaign-no-supplier = son fournisseur n'est plus là
core-campaign-offered-again = Proposé de nouveau
core-campaign-numbered-again = Nouveau numéro, avant l'ouverture
core-campaign-carriage-changed = Part de transport changée, avant l'ouverture
core-list-case = colis
core-list-piece = pièce
core-list-pieces = { $count ->
    [one] { $count } pièce
   *[other] { $count } pièces
}
core-list-price-pack = { $net ->
    [yes] { $amount } pour { $content } hors taxe
   *[no] { $amount } pour { $content }
}
core-list-price-kg = { $net ->
    [yes] { $amount } le kg hors taxe
   *[no] { $amount } le kg
}
core-list-price-litre = { $net ->
    [yes] { $amount } le litre hors taxe
   *[no] { $amount } le litre
}
core-list-price-piece = { $net ->
    [yes] { $amount } la pièce hors taxe
   *[no] { $amount } la pièce
}
core-list-change-breaks = les prix par quantité ne sont plus dits
core-list-change-net = le prix est maintenant hors taxe
core-list-change-gross = le prix est maintenant TVA comprise
core-list-change-content = contenance : { $before } → { $after }
core-list-change-vat = TVA : { $before } → { $after }
core-list-change-deposit = consigne : { $before } → { $after }
core-list-change-reference = nouvelle référence : { $after }
core-list-change-back = sort des archives
core-list-change-rest = d'autres renseignements du catalogue
core-allergen-gluten = gluten
core-allergen-crustaceans = crustacés
core-allergen-eggs = œufs
core-allergen-fish = poissons
core-allergen-peanuts = arachides
core-allergen-soya = soja
core-allergen-milk = lait
core-allergen-nuts = fruits à coque
core-allergen-celery = céleri
core-allergen-mustard = moutarde
core-allergen-sesame = sésame
core-allergen-sulphites = sulfites
core-allergen-lupin = lupin
core-allergen-molluscs = mollusques
core-label-organic = bio
core-label-conversion = en conversion bio
core-label-fair = équitable
core-label-local = local
core-label-insertion = insertion par le travail
core-picture-carrot = carotte
core-picture-salad = salade
core-picture-apple = pomme
core-picture-citrus = agrume
core-picture-cherry = cerises
core-picture-grape = raisin
core-picture-banana = banane
core-picture-wheat = blé, farine, pâtes
core-picture-bean = légumes secs
core-picture-nut = fruits secs
core-picture-droplet = huile, liquide
core-picture-egg = œuf
core-picture-milk = lait, laitages
core-picture-beef = viande
core-picture-drumstick = volaille
core-picture-ham = charcuterie
core-picture-fish = poisson
core-picture-croissant = pain, viennoiserie
core-picture-cookie = biscuit
core-picture-candy = sucre, confiserie
core-picture-coffee = café, thé
core-picture-leaf = herbes, épices
core-picture-soup = plat, soupe
core-picture-cup-soda = boisson
core-picture-wine = vin
core-picture-soap = savon
core-picture-spray-can = entretien
core-picture-baby = bébé
core-picture-package = autre
core-part-goods = producteur, fournisseur
core-part-carriage = transport
core-part-vat = TVA
core-part-loss = perte prévue
core-part-funds = arrondi, pour le fonds
core-catalogue-pieces = { $count ->
    [one] { $count } pièce
   *[other] { $count } pièces
}
core-catalogue-piece = pièce
core-catalogue-by-piece = à la pièce
core-catalogue-by = par { $step }
core-catalogue-pack = { $name } de { $content }
core-catalogue-asked-net = { $price } HT par { $per }
core-catalogue-asked-gross = { $price } TTC par { $per }
core-catalogue-asked-from = à partir de { $from } : { $asked }
core-catalogue-each = { $price } la pièce
core-catalogue-for-pieces = { $price } les { $count }
core-catalogue-for = { $price } les { $step }
core-catalogue-weighed = { $per_kg } facturé = { $per_l } ({ $density } par litre)
core-catalogue-price-ends = Le prix du conditionnement « { $pack } » finit le { $day }, et aucun autre n'est noté après.
core-missing-pack = Aucun conditionnement : on ne sait pas chez qui le commander, ni à quel prix.
core-missing-price = Pas de prix aujourd'hui : { $pack }.
core-missing-price-yet = Pas encore de prix : { $pack }, à partir du { $day }.
core-missing-all-allergens = Aucun des 14 allergènes n'est renseigné.
core-missing-allergens = Allergènes non renseignés : { $names }.
core-missing-family = Pas de famille : il serait seul au bout du catalogue.
core-bulk-frozen = produit surgelé
core-bulk-infant = aliment pour nourrissons
core-bulk-supplement = complément alimentaire
core-bulk-raw-milk = lait cru
core-bulk-heated-milk = laitage liquide traité par la chaleur
core-bulk-biocide = biocide
core-bulk-raw-pet-food = aliment cru pour animaux
core-bulk-olive-oil = Huile d'olive : les règles européennes la veulent en bidons fermés de 5 litres au plus. Préférez-les au vrac.
core-bulk-serve = En vrac, ce produit se vend servi par quelqu'un, ou dans un appareil fait pour lui. Choisissez « servi par quelqu'un ».
core-supplier-minimum = commande minimum { $amount }
core-supplier-carriage = transport { $amount }
core-supplier-free = franco de port dès { $amount }
core-supplier-delay = { $days ->
    [one] livre en { $days } jour
   *[other] livre en { $days } jours
}
core-supplier-payment = { $days ->
    [one] à payer sous { $days } jour
   *[other] à payer sous { $days } jours
}
core-part-funds-gives = arrondi, pris au fonds
core-till-deposit-taken-back = Dépôt { $number } repris par la pièce { $voucher } : les { $amount } sont de nouveau en caisse. Les deux lignes restent visibles.
core-cheque-deposit-taken-back = Remise { $number } reprise par la pièce { $back } : { $count ->
    [one] le chèque
   *[other] les { $count } chèques
 } ({ $amount }, pièce { $voucher }) { $count ->
    [one] est
   *[other] sont
 } de nouveau dans la boîte.
core-cash-warn-large = { $amount } en espèces en une fois : à partir de { $limit }, la loi limite les paiements en espèces. Vérifiez le montant, ou préférez un virement ou un chèque.
core-cash-warn-below-zero = Le livre de caisse est à { $balance } : une boîte ne contient jamais moins que rien. Une recette manque, ou une dépense est écrite deux fois.
core-basket-needs-missing = il manque { $quantity }
core-basket-box-fill = Depuis le { $day } à { $hour }, on complète les conditionnements : un changement ne doit plus en entamer un.
core-campaign-shortage-largest-remainder = En proportion
core-campaign-shortage-largest-remainder-says = Quand il manque, chacun reçoit en proportion de ce qu'il a demandé. Ce qui ne se coupe pas va à qui est le plus loin de sa part ; à égalité, qui passe devant cette fois passe derrière la fois suivante.
core-campaign-shortage-equal = À parts égales
core-campaign-shortage-equal-says = Quand il manque, chacun reçoit autant que les autres, jusqu'à ce qu'il a demandé.
core-campaign-shortage-small-first = Les petites demandes d'abord
core-campaign-shortage-small-first-says = Quand il manque, les plus petites demandes sont servies en entier d'abord.
core-campaign-shortage-arrival = Dans l'ordre d'arrivée
core-campaign-shortage-arrival-says = Quand il manque, les bons sont servis dans l'ordre où ils sont arrivés.
core-campaign-shortage-priority = Selon la règle votée par le groupe
core-campaign-shortage-priority-says = Quand il manque, on sert dans l'ordre que le groupe a voté, puis chacun en proportion de ce qu'il a demandé.
core-campaign-shortage-draw = Par tirage au sort
core-campaign-shortage-draw-says = Quand il manque, on tire au sort. Le tirage est noté et peut être refait devant vous.
core-campaign-carriage-value = Selon le prix
core-campaign-carriage-value-says = Le port se partage selon le prix de ce que chacun a reçu.
core-campaign-carriage-weight = Selon le poids
core-campaign-carriage-weight-says = Le port se partage selon le poids de ce que chacun a reçu.
core-campaign-carriage-household = Par foyer
core-campaign-carriage-household-says = Le port se partage également entre les foyers qui ont reçu quelque chose.
core-campaign-box-fill = À partir du { $day } à { $hour }, on complète les conditionnements : un changement ne doit plus en entamer un.
core-campaign-stock-budget = Au plus { $budget } restent en stock.
core-purpose-purchase = Achats de marchandises
core-purpose-carriage = Transport facturé
core-purpose-supplier = Ce qui est dû aux fournisseurs
core-purpose-invoice-gap = Centimes d'écart sur une facture
core-purpose-deposit = Consignes dues aux foyers
core-purpose-carriage-sold = Port refacturé aux foyers
core-purchases-carriage = Transport, TTC : { $said }
core-purchases-carriage-of = { $supplier } { $carriage }
core-purchases-none = Aucun bon de commande pour le moment.
core-purchases-to-send = { $orders ->
    [one] { $orders } bon de commande reste à envoyer.
   *[other] { $orders } bons de commande restent à envoyer.
    }
core-purchases-sent = { $answers ->
    [one] Tout est envoyé ; { $answers } fournisseur n'a pas encore tout confirmé.
   *[other] Tout est envoyé ; { $answers } fournisseurs n'ont pas encore tout confirmé.
    }
core-purchases-confirmed = Tout est envoyé, et chaque fournisseur a répondu.
core-purchases-astray = { $products ->
    [one] Ce produit n'est pas commandé comme il a été décidé : { $names }. Retirez le bon de commande concerné, puis préparez-le de nouveau.
   *[other] Ces produits ne sont pas commandés comme il a été décidé : { $names }. Retirez les bons de commande concernés, puis préparez-les de nouveau.
    }
core-purchase-status-to-send = à envoyer
core-purchase-status-sent = envoyé le { $day } { $channel ->
    [phone] par téléphone
    [fax] par fax
    [visit] sur place
    [paper] sur papier
   *[email] par e-mail
    }, réponse attendue
core-purchase-status-confirmed = envoyé le { $day } { $channel ->
    [phone] par téléphone
    [fax] par fax
    [visit] sur place
    [paper] sur papier
   *[email] par e-mail
    }, tout a sa réponse
core-purchase-status-withdrawn = retiré : { $reason }
core-purchase-under-minimum = { $value } HT pour un minimum de { $minimum } : il manque { $missing }.
core-purchase-grown = Une ligne a été ajoutée après l'envoi : dites-le au fournisseur, puis notez le nouvel envoi.
core-purchase-packs = { $count ->
    [one] { $packs } colis
   *[other] { $packs } colis
    }
core-purchase-piece = pièce
core-purchase-no-answer = pas encore de réponse
core-purchase-confirmed = { $quantity }, comme commandé
core-purchase-changed = { $quantity } au lieu de { $ordered } : { $packs }, { $price }
core-purchase-beside-name = { $before } ou { $product }
core-purchase-replaced-name = { $product } (à la place de { $before })
core-purchase-replaced-reason = Le fournisseur l'a remplacé
core-purchase-replaced = remplacé par { $instead } : { $quantity }, { $packs }, { $price }
core-purchase-refused = ne vient pas ({ $ordered } commandés)
core-invoice-entry = Facture { $reference } de { $supplier }
core-credit-note-entry = Avoir { $reference } de { $supplier }
core-invoice-cancel-entry = Annulation de { $reference } ({ $total }) : { $reason }
core-invoice-difference = Le total du fournisseur fait foi : l'écart de { $difference } va au compte { $account }.
core-invoice-differs = facturé { $quantity }, { $invoiced } HT ; confirmé { $coming }, { $confirmed } HT (écart { $more })

core-consolidation-way-down = Arrondir en dessous
core-consolidation-way-up = Arrondir au-dessus
core-consolidation-way-up-with-spare = Compléter avec les souhaits en plus
core-consolidation-way-price-break = Aller jusqu'au prix par quantité
core-consolidation-way-smaller-pack = Prendre plus petit
core-consolidation-way-other-pack = Prendre un autre conditionnement
core-consolidation-way-several = Mélanger les conditionnements
core-consolidation-way-drop = Ne pas commander
core-consolidation-way-typed = À la main
core-consolidation-way-nothing = Rien à acheter
core-consolidation-no-packs = rien à acheter
core-consolidation-dropped = { $households ->
    [0] personne n'est servi
    [1] 1 foyer n'est pas servi
   *[other] { $households } foyers ne sont pas servis
}
core-consolidation-short = il manque { $quantity }
core-consolidation-less = dont { $quantity } que des foyers acceptent en moins
core-consolidation-touched = { $households ->
    [1] 1 foyer touché
   *[other] { $households } foyers touchés au plus
}
core-consolidation-spare = { $quantity } pour les souhaits en plus
core-consolidation-late = { $quantity } pour les bons en retard
core-consolidation-left = reste { $quantity }, soit { $cents }
core-consolidation-keeps = se garde
core-consolidation-spoils = ne se garde pas
core-consolidation-shelf = il reste { $quantity } du stock, soit { $cents }
core-consolidation-exact = juste ce qu'il faut
core-consolidation-choice = { $packs } : { $effects }
core-consolidation-asked = { $households ->
    [0] { $quantity } demandés
    [1] { $quantity } demandés par 1 foyer
   *[other] { $quantity } demandés par { $households } foyers
}
core-consolidation-asked-pieces = { $households ->
    [0] { $quantity } demandées
    [1] { $quantity } demandées par 1 foyer
   *[other] { $quantity } demandées par { $households } foyers
}
core-consolidation-stock = moins { $quantity } en stock
core-consolidation-loss = plus { $loss } de perte
core-consolidation-need = { $why } : { $quantity } à acheter
core-consolidation-again = La demande est passée de { $before } à { $now } depuis la décision : à décider de nouveau.
core-consolidation-again-spare = Ce que les foyers acceptent en plus ou en moins a changé depuis la décision : à décider de nouveau.
core-consolidation-again-stock = Le stock est passé de { $before } à { $now } depuis la décision : à décider de nouveau.
core-consolidation-again-pack = Décidé : { $decided }. Le produit est maintenant proposé en { $now } : à décider de nouveau.
core-consolidation-again-available = Décidé : { $quantity }, mais le fournisseur n'a que { $available } : à décider de nouveau.
core-consolidation-no-price = Le conditionnement proposé ({ $pack }) n'a pas de prix aujourd'hui. Donnez-lui un prix au catalogue.
core-consolidation-to-decide = { $lines ->
    [0] Tout est décidé.
    [1] 1 produit attend une décision ; il compte ici comme proposé.
   *[other] { $lines } produits attendent une décision ; ils comptent ici comme proposés.
}
core-consolidation-over-budget = { $apart } de trop pour les { $budget } que le stock peut coûter
core-consolidation-in-budget = encore { $apart } sur les { $budget } que le stock peut coûter
core-consolidation-short-in-all = { $products ->
    [0] Rien ne manque.
    [1] Il manque 1 produit (foyers touchés : { $households }).
   *[other] { $products } produits ne suffisent pas : { $households } demandes de foyers touchées.
}
core-consolidation-in-all = En tout { $cost }, dont { $surplus } restent en stock.
core-consolidation-in-all-shelf = En tout { $cost } ; { $surplus } restent en stock, dont { $shelf } qui y sont déjà.
core-shared-pack-others = S'il en manque un, les autres prennent sa part.
core-shared-pack-stock = S'il en manque un, sa part va au stock.
core-shared-pack-household = S'il en manque un, { $household } prend sa part.
core-shared-pack-line = { $name }, { $pack } : { $parts }. { $fallback }

core-consolidation-beyond = { $cents } de plus pour { $quantity } de plus
core-consolidation-weeks = { $count ->
    [1] 1 semaine de commandes
   *[other] { $count } semaines de commandes
}
core-consolidation-months = { $count ->
    [1] 1 mois de commandes
   *[other] { $count } mois de commandes
}
core-consolidation-plan-nearest = Chaque produit est proposé au plus près de ce qui est demandé. Donnez une limite au stock pour servir plus de monde.
core-consolidation-plan-budget = Proposé au mieux pour { $budget } de stock au plus : { $stays } restent en stock, et il manque pour { $lacks } de produits.
core-consolidation-plan-shelf = Ce qui est déjà en stock et que personne ne demande vaut { $shelf } à lui seul : les { $budget } sont dépassés sans rien acheter.
core-consolidation-plan-short = Servir aussi tout le monde ici dépasserait cette limite, ou laisserait perdre des produits : { $names }.
core-consolidation-out-top-up = Compléter
core-consolidation-out-pay-carriage = Payer le port
core-consolidation-out-postpone = Reporter
core-consolidation-out-drop = Ne rien commander là
core-consolidation-out-as-it-is = Commander ainsi
core-consolidation-out-top-up-costs = { $cents } de plus : { $packs }, à garder en stock ; { $total }
core-consolidation-out-top-up-saves = { $cents } de moins : { $packs }, à garder en stock ; { $total }
core-consolidation-out-pay-carriage-costs = { $total }
core-consolidation-out-postpone-costs = { $lines ->
    [1] { $cents } de moins : 1 produit est reporté, à dire aux foyers ; { $total }
   *[other] { $cents } de moins : { $lines } produits sont reportés, à dire aux foyers ; { $total }
}
core-consolidation-out-drop-costs = { $lines ->
    [1] { $cents } de moins : 1 produit n'est pas commandé, à dire aux foyers ; { $total }
   *[other] { $cents } de moins : { $lines } produits ne sont pas commandés, à dire aux foyers ; { $total }
}
core-consolidation-out-as-it-is-costs = si le fournisseur l'accepte : { $total }
core-consolidation-out-total = { $total } TTC à lui payer en tout
core-consolidation-out-total-carriage = { $total } TTC à lui payer en tout, dont { $carriage } de port
core-consolidation-thanks-to-stock = Atteint grâce à { $surplus } de marchandise qui reste en stock.
# Stock
core-stock-measured-loss = { $campaigns ->
    [one] Mesurée sur la dernière commande réglée : { $loss }.
   *[other] Mesurée sur { $campaigns } commandes réglées : { $loss }.
}
core-stock-empty = Il n'y a rien en stock.
core-stock-there = { $count ->
    [one] Un produit en stock.
   *[other] { $count } produits en stock.
}
core-stock-past-then = Ne se garde pas jusqu'au { $day } : on ne le promet pas.
core-stock-kept-for = Gardé pour « { $title } ».
core-stock-best-before = à utiliser de préférence avant le { $day }
core-stock-use-by = à consommer jusqu'au { $day }
core-stock-lot = lot { $reference }
core-stock-came-on = arrivé le { $day }
core-stock-kind = { $kind ->
    [reception] réception
    [opening] stock de départ
    [count] inventaire
    [loss] perte
    [breakage] casse
    [gift] don
    [tasting] dégustation
    [handed_over] remis à un foyer
    [transfer] cédé à un autre groupe
    [return] retour
   *[reversal] reprise
}
core-stock-taken-back = reprise : { $kind }
core-stock-transfer-entry = Cédé à { $group } : { $product }, { $quantity }
core-stock-transfer-back-entry = Cession reprise : { $reason }

# Réceptions
core-reception-less = { $quantity } de moins que prévu
core-reception-more = { $quantity } de plus que prévu
core-reception-line = { $name } : { $difference }
core-reception-no-order = Aucune commande au fournisseur n'attend de livraison.
core-reception-all-counted = Tout ce qui devait venir est compté.
core-reception-waiting = { $count ->
    [one] Une ligne reste à compter.
   *[other] { $count } lignes restent à compter.
}
core-reception-packs = { $count } × { $pack }
core-reception-counted = { $count } × { $content } = { $quantity }
core-reception-too-warm = C'est arrivé à plus de 4 °C. Décidez avec le livreur : refuser, ou garder et le noter.
core-sharing-rule-largest-remainder = chacun en proportion de ce qu'il a demandé
core-sharing-rule-equal = la même quantité pour tous, jusqu'à ce que chacun a demandé
core-sharing-rule-small-first = les plus petites demandes d'abord
core-sharing-rule-arrival = dans l'ordre où les demandes sont arrivées
core-sharing-rule-priority = selon l'ordre de priorité que le groupe a choisi
core-sharing-rule-draw = par tirage au sort
core-sharing-carriage-value = selon la valeur des produits livrés, au prix coûtant
core-sharing-carriage-weight = selon le poids des produits livrés ; ce qui se compte à la pièce n'a pas de poids connu
core-sharing-carriage-household = à parts égales entre les foyers livrés
core-sharing-basis-received = sur ce qui est arrivé et partagé
core-sharing-basis-adjusted = sur ce qui est commandé et partagé ; recalculé dès que la livraison est partagée
core-sharing-dropped = { $households ->
    [one] Ce produit n'est pas commandé : le foyer qui l'a demandé n'en aura pas.
   *[other] Ce produit n'est pas commandé : les { $households } foyers qui l'ont demandé n'en auront pas.
}
core-sharing-lacks = Il manque { $quantity } sur { $wanted } : { $rule }.
core-sharing-lacks-some-cede = Il manque { $quantity } sur { $wanted } : d'abord ceux qui acceptent moins, puis { $rule }.
core-sharing-heavier = Chacun a ce qu'il a demandé. Les pièces pesaient { $quantity } de plus, partagés entre ceux qui en prennent.
core-sharing-agreed-first = Des foyers qui partagent un conditionnement ont pris leur part d'abord.
core-sharing-their-turn = À égalité avec d'autres, c'était leur tour cette fois.
core-sharing-exact = Chacun a ce qu'il a demandé.
core-sharing-over = Chacun a ce qu'il a demandé. Il y a { $quantity } de plus : pour les souhaits en plus, puis les bons en retard ; { $left } pour le stock.
core-sharing-undecided = À décider d'abord : personne n'a encore dit ce qui est commandé de ce produit.
core-sharing-not-come = Rien n'est encore arrivé de ce produit.
core-sharing-hand-too-much = À la main, { $given } sont donnés ; il n'y a que { $usable }. Corrigez une quantité donnée à la main.
core-sharing-stale = { $households ->
    [one] Partagé entre { $households } foyer quand il y avait { $before } ; il y a maintenant { $now }. À partager de nouveau.
   *[other] Partagé entre { $households } foyers quand il y avait { $before } ; il y a maintenant { $now }. À partager de nouveau.
}
core-sharing-enough-by-hand = { $households ->
    [one] Il y en a assez pour la demande ({ $wanted }), mais une correction à la main donne moins à { $households } foyer ; { $left } pour le stock.
   *[other] Il y en a assez pour la demande ({ $wanted }), mais une correction à la main donne moins à { $households } foyers ; { $left } pour le stock.
}
core-sharing-stale-asked = { $households ->
    [one] Depuis ce partage, { $households } foyer demande autre chose, ou une correction à la main a changé. À partager de nouveau.
   *[other] Depuis ce partage, { $households } foyers demandent autre chose, ou des corrections à la main ont changé. À partager de nouveau.
}
core-sharing-stale-otherwise = Depuis ce partage, la règle ou un partage entre foyers a changé. À partager de nouveau.
core-sharing-agreement = Partagé entre foyers, { $pack } : { $parts }. Chacun prend sa part d'abord ; celle d'un foyer qui n'a rien demandé va comme convenu.
core-sharing-agreement-not-whole = Partagé entre foyers, { $pack } : { $parts }. Il n'y en a pas assez pour tout ce partage : ces foyers suivent la règle comme les autres.
core-sharing-to-share = { $products ->
    [0] Tout ce qui peut l'être est partagé.
    [one] { $products } produit est à partager.
   *[other] { $products } produits sont à partager.
}
core-bill-label = Commande « { $title } »
core-bill-label-again = « { $title } » : relevé refait
core-bill-label-corrected = « { $title } », correction : { $reason }
core-bill-empties = bouteilles et bocaux
core-bill-carriage = Port, { $label }
core-bill-deposit = Consigne, { $label }
core-bill-deposit-back = Consigne rendue, { $label }
core-bill-drift = Prix changé à la facture, { $label }
core-bill-correction = Correction : { $label }
core-bill-to-bill = Relevé à faire
core-bill-changed = A changé : relevé à refaire
core-bill-paid-part = { $method } : { $amount }, une part d'un paiement pour plusieurs foyers
core-bill-paid-also = { $method } : { $amount } sur { $whole } payés, le reste a réglé une autre dette
core-bill-paid = { $method } : { $given } donnés{ $has_change ->
    [yes] , { $change } rendus
   *[no] { "" }
}{ $has_gift ->
    [yes] , { $gift } laissés en don
   *[no] { "" }
}
core-bill-fund-gives = { $fund } : donne { $amount }
core-bill-fund-gets = { $fund } : reçoit { $amount }
core-bill-fund-empty = { $fund } : il ne reste rien à donner. Faites entrer de l'argent ou choisissez un second fonds ; personne n'est privé de son prix.
core-fund-name-solidarity = Fonds solidaire
core-fund-name-suspended = Commandes suspendues
core-fund-name-subsidy = Subvention
core-fund-name-contingency = Imprévus
core-drift-label = Prix changé à la facture : { $product } (« { $title } »)
core-drift-says = annoncé { $announced }, facturé { $invoiced } pour { $unit } ; sur { $quantity } remis : { $amount }
core-drift-fund = le fonds des imprévus
core-drift-members = les foyers, sur ce qu'ils ont pris
core-drift-next = le prix de la prochaine commande
core-settlement-early = Rien n'est encore arrivé : les relevés se font à partir de la réception.
core-settlement-nobody = Personne n'a encore rien emporté.
core-settlement-open = { $left ->
    [0] Tous les relevés sont à jour.
    [one] Un relevé est à faire.
   *[other] { $left } relevés sont à faire.
} { $count ->
    [one] Un foyer en tout.
   *[other] { $count } foyers en tout.
}
core-settlement-settled = Commande terminée : il ne reste que les corrections.
core-reconcile-all = Tout est expliqué : la commande peut être terminée.
core-reconcile-left = { $bills ->
    [0] Les relevés sont à jour.
    [one] Un relevé est à faire.
   *[other] { $bills } relevés sont à faire.
} { $left ->
    [0] Tous les écarts sont expliqués.
    [one] Un écart reste à expliquer.
   *[other] { $left } écarts restent à expliquer.
}
core-reconcile-left-since = { $left ->
    [one] Commande terminée. Un écart a changé depuis : dites pourquoi.
   *[other] Commande terminée. { $left } écarts ont changé depuis : dites pourquoi.
}
core-reconcile-waiting = { $count ->
    [one] Des produits attendent encore un foyer : remettez-les, ou dites sous « Absents » ce qu'ils deviennent.
   *[other] Des produits attendent encore { $count } foyers : remettez-les, ou dites sous « Absents » ce qu'ils deviennent.
}
core-gap-goods = { $name } : { $quantity } pas remis
core-gap-stock = { $name } : { $quantity } d'écart de stock
core-gap-money = { $name } : { $amount } à payer
core-producer-says = { $invoiced } facturés, { $paid } payés, { $left } à payer
core-producer-payment = Paiement à { $supplier } (« { $title } »)
core-pickup-nothing = Rien n'a été pris.
core-pickup-less = Il manque { $gap } : complétez, ou laissez ; seul ce qui est remis compte.
core-pickup-more = { $gap } de plus que prévu.
core-pickup-besides = { $gap } en plus, pris sur ce qui restait.
core-pickup-no-place = Lieu à demander
core-pickup-place = { $place }, { $day }, { $from } à { $to }
core-pickup-lines = { $done ->
    [one] { $done } ligne sur { $all }
   *[other] { $done } lignes sur { $all }
}
core-pickup-noted = { $product } : { $quantity }.
core-pickup-noted-at = noté à { $hour } : { $quantity }
core-pickup-taken-back = { $product } : la ligne est reprise, elle attend de nouveau.
core-pickup-taken-off = { $product } : la ligne est reprise.
core-pickup-on-the-sheet = Coché sur la liste imprimée
core-pickup-all = { $count ->
    [0] Il n'y avait plus rien à noter.
    [one] { $count } ligne notée comme prévu.
   *[other] { $count } lignes notées comme prévu.
}
core-pickup-all-typed = { $count ->
    [one] { $count } ligne tapée à la main est restée telle quelle.
   *[other] { $count } lignes tapées à la main sont restées telles quelles.
}
core-pickup-all-to-weigh = { $count ->
    [one] { $count } ligne est à peser.
   *[other] { $count } lignes sont à peser.
}
core-pickup-no-lot = { $product } : aucun lot n'est connu au stock. La remise est notée, le stock n'a pas bougé.
core-pickup-below-zero = { $product } : { $quantity } de plus sont partis que le stock n'en avait. La remise est notée ; comptez le lot après la distribution.
core-pickup-day = { $served ->
    [one] { $served } foyer servi sur { $all }, absents ou remis à plus tard : { $absent }
   *[other] { $served } foyers servis sur { $all }, absents ou remis à plus tard : { $absent }
}
core-pickup-stand = { $count ->
    [0] { $handed } remis ; plus personne n'attend
    [one] { $handed } remis ; reste { $left } pour { $count } foyer
   *[other] { $handed } remis ; reste { $left } pour { $count } foyers
}
core-pickup-lot-below = { $quantity } de plus sont partis que prévu : à compter
core-pickup-lot-loose = reste { $quantity }
core-pickup-lot-packs = reste { $packs } × { $pack }
core-pickup-lot-both = reste { $packs } × { $pack } et { $quantity }
core-pickup-lot-use = { $what ->
    [opened] ouvert le { $at }
   *[finished] fini le { $at }
}
core-pickup-waiting = { $count ->
    [0] Rien n'attend : tout est retiré ou réglé.
    [one] { $count } foyer n'est pas venu chercher ce qui l'attend.
   *[other] { $count } foyers ne sont pas venus chercher ce qui les attend.
}
core-pickup-absence-rule = { $days ->
    [0] N'attend pas
    [one] Attend { $days } jour
   *[other] Attend { $days } jours
}{ $then ->
    [stock] { "" }, puis revient au stock
   *[give] { "" }, puis est donné
}{ $charged ->
    [yes] { "" } ; le foyer le doit.
   *[no] { "" } ; le foyer ne doit rien.
}
core-pickup-waits = { $outcome ->
    [kept] Attend jusqu'au { $until }, { $then ->
        [stock] puis revient au stock.
       *[give] puis est donné.
    }
    [stock] N'attend plus : revient au stock.
   *[given] N'attend plus : à donner aujourd'hui.
}
core-pickup-list = Liste n° { $number }
core-pickup-list-typed = { $typed ->
    [0] aucun foyer saisi sur { $all }
    [one] { $typed } foyer saisi sur { $all }
   *[other] { $typed } foyers saisis sur { $all }
}
core-pickup-paper = { $paper ->
    [pickup_sheets] Fiches de retrait
    [stand_sheets] Feuilles par stand
    [sign_in_list] Liste d'émargement
   *[paper_kit] Kit papier de secours
}
core-pickup-reentered = { $household } : { $count ->
    [0] rien de nouveau
    [one] { $count } ligne saisie
   *[other] { $count } lignes saisies
}{ $same ->
    [0] { "" }.
    [one] { "" } ; { $same } ligne était déjà notée, elle ne compte qu'une fois.
   *[other] { "" } ; { $same } lignes étaient déjà notées, elles ne comptent qu'une fois.
}
core-pickup-recall = { $count ->
    [0] Aucun foyer n'en a reçu par ce programme.
    [one] { $count } foyer à prévenir (sûr : { $certain }, probable : { $likely }, possible : { $possible })
   *[other] { $count } foyers à prévenir (sûrs : { $certain }, probables : { $likely }, possibles : { $possible })
}
core-pickup-recall-when = { $title }, { $day }
core-pickup-lighter = { $gap } de moins que prévu : le poids remis compte.
core-pickup-gone = { $outcome ->
    [stock] Personne n'est venu : remis au stock.
   *[given] Personne n'est venu : donné.
}

# Bénévoles
core-volunteers-says = { $shifts ->
    [0] Aucun créneau pour l'instant. Dites de quelles mains vous avez besoin.
   *[other] { $shifts ->
        [one] 1 créneau
       *[other] { $shifts } créneaux
    } : { $missing ->
        [0] tout le monde est trouvé.
        [one] il manque 1 personne.
       *[other] il manque { $missing } personnes.
    }
}
core-volunteers-people = { $missing ->
    [0] { $there ->
        [one] 1 personne sur { $needed } : c'est complet.
       *[other] { $there } personnes sur { $needed } : c'est complet.
    }
   *[other] { $there ->
        [0] Personne pour l'instant, il en faut { $needed }.
        [one] 1 personne sur { $needed } : il en manque { $missing }.
       *[other] { $there } personnes sur { $needed } : il en manque { $missing }.
    }
}
core-volunteers-when = { $day }, de { $from } à { $to }
core-volunteers-hours = { $hours } h
core-volunteers-hours-minutes = { $hours } h { $minutes }
core-volunteers-coming = vient
core-volunteers-not-coming = ne vient plus
core-volunteers-was-there = était là, { $hours }
core-volunteers-given = { $shifts ->
    [0] pas encore d'heures
    [one] { $hours } en 1 créneau
   *[other] { $hours } en { $shifts } créneaux
}{ $coming ->
    [0] {""}
    [one] , 1 créneau à venir
   *[other] , { $coming } créneaux à venir
}
core-basket-gave-up-line = { $name } { $before } → { $after }
core-basket-gave-up = { $name } : la demande est maintenant de { $total }. Si c'était décidé, c'est à décider de nouveau dans l'ajustement.
core-basket-gave-up-ordered = { $name } : la demande est maintenant de { $total }. Le fournisseur a déjà la commande : partagez de nouveau, le reste va aux souhaits en plus, aux bons en retard, puis au stock.
core-sharing-loses = { $households ->
    [0] Si rien d'autre ne vient, personne ne reçoit moins que prévu.
    [one] Si rien d'autre ne vient, { $households } foyer reçoit moins que prévu :
   *[other] Si rien d'autre ne vient, { $households } foyers reçoivent moins que prévu :
}
core-sharing-loses-line = { $household } : { $now } au lieu de { $before }, soit { $less } de moins
core-bill-check = { $lines ->
    [0] Tout ce qui est facturé est arrivé, au prix confirmé.
    [one] { $lines } produit est à voir avec le fournisseur.
   *[other] { $lines } produits sont à voir avec le fournisseur.
}
core-bill-not-billed = Reçu { $received }, pas encore facturé.
core-bill-not-received = Facturé { $billed }, reçu { $received } : il en manque { $gap }. Demandez un avoir.
core-bill-more-received = Reçu { $received }, facturé { $billed } : il reste { $gap } à facturer.
core-bill-dearer = Au prix confirmé, { $quantity } coûtent { $worth } HT ; facturé { $net } HT, soit { $gap } de plus.
core-bill-cheaper = Au prix confirmé, { $quantity } coûtent { $worth } HT ; facturé { $net } HT, soit { $gap } de moins.
core-bill-spoilt = Dont { $damaged } abîmés : demandez au fournisseur de les déduire.
core-named-says = { $name } : { $says }
core-short-answer = { $answer ->
    [refused] refusé par le fournisseur
    [replaced] remplacé par le fournisseur ({ $other })
   *[other] le fournisseur en a moins
} : { $quantity }
core-short-damaged = abîmé à l'arrivée : { $quantity }
core-short-noted = de moins à la réception : { $quantity }
core-short-note = { $says }, { $note }
core-carriage-borne = Port : { $cost } facturés, { $billed } repris, { $rest } à la charge du groupe.
core-carriage-even = Port : { $cost } facturés, repris en entier.
core-carriage-over = Port : { $cost } facturés, { $billed } repris, { $rest } de trop.
core-erasure-nobody = adhérent supprimé { $number }
core-erasure-goes-names = { $persons ->
    [one] Le nom, le téléphone, l'adresse électronique d'une personne, l'adresse, les mandataires et la note du foyer.
   *[other] Le nom, le téléphone, l'adresse électronique de { $persons } personnes, l'adresse, les mandataires et la note du foyer.
}
core-erasure-goes-tier = Son palier de prix, s'il en a un.
core-erasure-goes-journal = { $rows ->
    [0] Le journal ne dit rien de ce foyer.
    [one] Ce que dit { $rows } ligne du journal ; la ligne reste, vide, et le journal se vérifie encore.
   *[other] Ce que disent { $rows } lignes du journal ; les lignes restent, vides, et le journal se vérifie encore.
}
core-erasure-stays-books = Les écritures, les reçus et les bons restent, comme la loi le demande pour dix ans ; les comptes ne changent pas d'un centime. Une pièce de caisse garde le nom écrit dessus.
core-erasure-stays-debt = Il doit { $amount } : cette somme reste due, au compte sans nom.
core-erasure-stays-credit = Il a { $amount } d'avance : rendez-les avant d'effacer, ou ils restent au compte sans nom.
core-erasure-stays-copies = Les copies de sauvegarde et les papiers déjà imprimés gardent l'ancien nom jusqu'à ce que vous les remplaciez.
core-bill-nothing-came = Facturé, mais rien n'en est encore arrivé.
core-banked-other = autre (aide, chèque revenu)
core-banked-rest-cash = { $amount } en caisse
core-banked-rest-gap = { $amount } d'écart de caisse
core-banked-rest-mixed = { $amount } en caisse, en écart ou en dépense
core-banked-rest-cheque = { $amount } à remettre, ou revenus
core-banked-rest-unmatched = { $amount } à pointer
core-banked-session = Caisse { $session } du { $day } : { $amount } reçus, déposés à la banque le { $on }.
core-banked-session-less = Caisse { $session } du { $day } : { $amount } reçus, { $deposited } déposés à la banque le { $on }.
core-banked-session-gap = Écart au comptage : { $gap } ({ $reason }).
core-banked-session-spent = Dépense payée de cette caisse : { $rest }.
core-banked-till-gap = Caisse { $session } du { $day } : écart de { $gap } ({ $reason }).
core-banked-session-mixed = Caisse { $session } du { $day } : { $amount } reçus. { $deposited } de cette caisse ont été déposés le { $on } ; les pièces sont mêlées, on ne sait pas lesquelles.
core-banked-session-not = Caisse { $session } du { $day } : { $amount } reçus, pas encore déposés.
core-banked-no-session = Hors séance de caisse : { $amount } reçus. Un dépôt ne dit pas d'où viennent ses pièces.
core-figures-nothing = rien
