# The journal's sentences: one for each command that writes (done-slice-verb).
done-someone = Quelqu'un
done-erased = Contenu effacé à la demande d'une personne.
done-members-add = { $person } a enregistré le foyer { $household }.
done-members-edit = { $person } a modifié le foyer { $household }.
done-members-archive = { $person } a archivé le foyer { $household }.
done-members-unarchive = { $person } a remis le foyer { $household } dans les listes.
done-members-import = { $count ->
    [one] { $person } a importé un foyer depuis { $file }.
   *[other] { $person } a importé { $count } foyers depuis { $file }.
}
done-members-undo-import = { $count ->
    [one] { $person } a annulé l'import de { $file } (un foyer retiré).
   *[other] { $person } a annulé l'import de { $file } ({ $count } foyers retirés).
}
done-desk-set-person = { $name } tient maintenant ce poste.
done-desk-set-language = { $person } a changé la langue ({ $lang }).
done-desk-set-text-size = { $person } a réglé la taille du texte à { $percent } %.
done-settings-set-association = { $person } a mis à jour le nom ou le profil de l'association.
done-settings-set-backup-folder = { $folder ->
    [none] { $person } a retiré le dossier des copies.
   *[other] { $person } a choisi où vont les copies : { $folder }.
}
done-settings-set-passphrase = { $person } a changé la protection des copies.
done-settings-finish-first-start = { $person } a terminé le premier démarrage.
done-documents-recovery-sheet = { $person } a imprimé la feuille de secours des copies.
done-safety-begin = Le fichier de l'association est né sur le poste { $prefix }.
done-safety-recognise-copy = Le fichier a été copié ou déplacé : il continue comme poste { $prefix }.
done-safety-restore = Une copie a été reprise : le fichier continue comme poste { $prefix }.
done-safety-open-anyway = Le fichier modifié hors de Cabas a été ouvert tel quel : il continue comme poste { $prefix }.
done-adhesions-record = { $person } a enregistré l'adhésion de { $household } ({ $amount }, jusqu'au { $until }).
done-adhesions-cancel = { $person } a annulé une adhésion de { $household } : { $reason }
done-adhesions-use-preset = { $person } a choisi les catégories d'adhésion habituelles.
done-adhesions-set-year = { $person } a choisi l'année des adhésions, à partir du { $since }.
done-adhesions-set-category = { $person } a réglé la catégorie d'adhésion { $name }, à partir du { $since }.
done-cash-record = { $person } a écrit « { $label } », pièce { $voucher }.
done-cash-reverse = { $person } a annulé la pièce { $first } par la pièce { $voucher }.
done-tiers-use-usual = { $person } a choisi les paliers de prix habituels.
done-tiers-save = { $person } a réglé le palier { $letter }.
done-tiers-consult = { $person } a consulté le palier de prix de { $household }.
done-tiers-give = { $person } a réglé le palier de prix de { $household }.
done-tiers-purge = { $person } a fait oublier les paliers finis avant le { $day } : { $count }.
done-funds-receive = { $person } a fait entrer { $amount } dans un fonds, pièce { $voucher }.
done-funds-give = { $person } a utilisé { $amount } d'un fonds, pièce { $voucher }.
done-funds-set-ceiling = { $person } a réglé le plafond d'un fonds.
done-tills-open = { $person } a ouvert la caisse « { $name } » avec { $float }, séance { $number }.
done-tills-close = { $person } a clos la séance { $number } : { $counted } comptés pour { $expected } attendus. Sceau { $seal }.
done-tills-deposit = { $person } a porté { $amount } à la banque, dépôt { $number }.
done-tills-credit-deposit = { $person } a écrit que la banque a crédité { $amount } pour le dépôt { $number }.
done-adhesions-wait = { $person } a inscrit { $household } sur la liste d'attente « { $category } ».
done-adhesions-stop-waiting = { $person } a retiré { $household } de la liste d'attente : { $reason }
done-adhesions-close-category = { $person } a fermé la catégorie d'adhésion { $name }.
done-books-open-year = { $person } a ouvert l'exercice du { $from } au { $to }.
done-books-close-year = { $person } a clos l'exercice { $year } (résultat { $result }).
done-books-save-account = { $person } a nommé le compte { $code } « { $label } ».
done-books-set-account = { $person } a choisi le compte { $account } pour : { $purpose }.
done-bank-import = { $count ->
    [one] { $person } a lu une ligne du relevé { $file }.
   *[other] { $person } a lu { $count } lignes du relevé { $file }.
}
done-bank-match = { $person } a pointé « { $label } » avec { $vouchers }.
done-bank-unmatch = { $person } a défait le pointage de « { $label } ».
done-bank-record = { $person } a écrit « { $label } » depuis le relevé ({ $amount }), pièce { $voucher }.
done-cheques-describe = { $person } a complété un chèque gardé ({ $drawer }, { $amount }).
done-cheques-deposit = { $person } a remis des chèques à la banque : { $number }, { $amount }.
done-cheques-bounce = { $person } a noté qu'un chèque est revenu impayé ({ $drawer }, { $amount }) : { $reason }
done-accounts-charge = { $person } a noté { $amount } au compte de { $household } (« { $label } »), pièce { $voucher }.
done-accounts-pay = { $person } a reçu { $amount } de { $payer } pour { $households }, pièce { $voucher }.
done-accounts-give-back = { $person } a sorti { $amount } de l'avance de { $household }, pièce { $voucher }.
done-accounts-cancel = { $person } a annulé la pièce { $first } d'un compte de foyer par la pièce { $voucher }.
done-accounts-set-floor = { $person } a réglé ce qu'un foyer peut devoir. { $rule }
done-cheques-cancel = { $person } a annulé le paiement par chèque { $first } par la pièce { $voucher }.
done-adhesions-set-given-tier = { $person } a réglé le palier que donne la catégorie { $name }.
done-campaigns-create = { $person } a préparé « { $title } ».
done-campaigns-save = { $person } a changé « { $title } ».
done-campaigns-add-offers = { $person } a ajouté des produits à « { $title } » (nombre : { $offers }).
done-campaigns-change-offer = { $person } a changé « { $name } » dans « { $title } » : { $reason }
done-campaigns-refresh-offers = { $person } a repris les prix du catalogue dans « { $title } » (produits changés : { $offers }) : { $reason }
done-campaigns-withdraw-offer = { $person } a retiré « { $name } » de « { $title } » : { $reason }
done-campaigns-start-next = { $person } a préparé « { $title } » d'après « { $from } ».
done-campaigns-open = { $person } a ouvert « { $title } ».
done-campaigns-close = { $late ->
    [yes] { $person } a fermé « { $title } ».
   *[no] { $person } a fermé « { $title } » avant sa date limite.
}
done-campaigns-adjust = { $person } a ajusté « { $title } ».
done-campaigns-order = { $person } a commandé « { $title } » aux fournisseurs.
done-campaigns-receive = { $person } a reçu les marchandises de « { $title } ».
done-campaigns-distribute = { $person } a commencé la distribution de « { $title } ».
done-campaigns-set-rules = { $person } a changé les règles de « { $title } ».
done-campaigns-go-back = { $person } est revenu en arrière dans « { $title } » (à nouveau { $state ->
        [prepared] en préparation
        [open] ouverte
        [closed] close
        [adjusted] ajustée
        [ordered] commandée
        [received] reçue
        [distributing] en distribution
       *[settled] terminée
    }) : { $reason }
done-campaigns-add-wish = { $person } a noté un souhait : « { $label } ».
done-campaigns-vote-wish = { $person } a compté les mains pour « { $label } » : { $for } pour, { $against } contre.
done-campaigns-decide-wish = { $person } a noté la décision sur le souhait « { $label } » : { $decision ->
        [taken] pris
        [later] gardé pour plus tard
       *[refused] refusé
    }. { $reason }
done-catalogue-files-import = { $count ->
    [one] { $person } a importé le tarif { $file } : un produit.
   *[other] { $person } a importé le tarif { $file } : { $count } produits.
}
done-catalogue-files-undo-import = { $count ->
    [one] { $person } a annulé le tarif { $file } : un produit est comme avant.
   *[other] { $person } a annulé le tarif { $file } : { $count } produits sont comme avant.
}
done-catalogue-save-supplier = { $person } a enregistré le fournisseur « { $name } ».
done-catalogue-archive-supplier = { $back ->
    [yes] { $person } a remis le fournisseur « { $name } ».
   *[no] { $person } a archivé le fournisseur « { $name } ».
}
done-catalogue-save-product = { $person } a enregistré le produit « { $name } ».
done-catalogue-archive-product = { $back ->
    [yes] { $person } a remis le produit « { $name } ».
   *[no] { $person } a archivé le produit « { $name } ».
}
done-catalogue-save-pack = { $person } a enregistré un conditionnement de « { $product } » : { $pack }{ $price }.
done-catalogue-archive-pack = { $back ->
    [yes] { $person } a remis un conditionnement de « { $product } » : { $pack }.
   *[no] { $person } a archivé un conditionnement de « { $product } » : { $pack }.
}
done-catalogue-set-price = { $person } a noté un prix de « { $product } » ({ $pack }) à partir du { $day } : { $price }.
done-baskets-begin = { $person } a commencé le bon n° { $number } de { $household }, { $campaign }.
done-baskets-set-line = { $person } a noté sur le bon n° { $number } de { $household } : { $product }, { $quantity }.
done-baskets-set-head = { $person } a changé l'en-tête du bon n° { $number } de { $household }.
done-baskets-note-call = { $tried ->
    [true] { $person } a appelé { $household } sans réponse pour { $campaign }.
   *[other] { $person } a repris l'appel sans réponse de { $household } pour { $campaign }.
}
done-baskets-withdraw = { $person } a retiré le bon n° { $number } de { $household } : { $reason }
done-baskets-import-file = { $person } a lu { $forms } bons dans « { $file } », { $campaign }.
done-tills-take-back-deposit = { $person } a repris le dépôt { $number } par la pièce { $voucher } : { $reason }
done-cheques-take-back-deposit = { $person } a repris le bordereau de chèques { $number } par la pièce { $voucher } : { $reason }
done-purchasing-prepare = { $person } a préparé les bons de commande de « { $title } » (nombre : { $orders }).
done-purchasing-add-line = { $person } a ajouté { $product } au bon de commande { $number }.
done-purchasing-set-delivery = { $person } a changé la livraison du bon de commande { $number }.
done-purchasing-mark-sent = { $person } a envoyé le bon de commande { $number } { $channel ->
    [phone] par téléphone
    [fax] par fax
    [visit] sur place
    [paper] sur papier
   *[email] par e-mail
    }.
done-purchasing-withdraw = { $person } a retiré le bon de commande { $number } : { $reason }
done-purchasing-confirm-line = { $person } a noté une réponse au bon de commande { $number } : { $product } { $answer ->
    [confirmed] vient comme commandé
    [changed] vient autrement
    [replaced] est remplacé
   *[refused] ne vient pas
    }.
done-purchasing-confirm-all = { $person } a noté que le bon de commande { $number } est confirmé.
done-purchasing-record-invoice = { $person } a noté { $kind ->
    [credit_note] l'avoir
   *[invoice] la facture
    } { $reference } de { $supplier } (pièce { $voucher }).
done-purchasing-cancel-invoice = { $person } a annulé la facture { $reference } de { $supplier } : { $reason }

done-consolidation-decide = { $told ->
    [no] { $person } a décidé pour « { $product } » ({ $title }) : { $choice }
   *[yes] { $person } a décidé pour « { $product } » ({ $title }) : { $choice }. Raison : { $reason }
}
done-consolidation-share-pack = { $person } a noté un partage de « { $product } » entre { $households }.
done-consolidation-end-shared-pack = { $person } a mis fin au partage de « { $product } » : { $reason }
done-consolidation-decide-all = { $person } a accepté les propositions d'achat de « { $title } » (produits : { $lines }). Raison : { $reason }
done-consolidation-choose-supplier-way = { $told ->
    [no] { $person } a choisi pour « { $supplier } » ({ $title }) : { $way }, { $choice }
   *[yes] { $person } a choisi pour « { $supplier } » ({ $title }) : { $way }, { $choice }. Raison : { $reason }
}
# Stock
done-stock-add-opening = { $person } a noté en stock de départ : { $product }, { $quantity }.
done-stock-count = { $person } a compté le stock (lots : { $lots }, écarts : { $gaps }).
done-stock-note-loss = { $person } a noté { $kind ->
    [loss] une perte
    [breakage] de la casse
    [gift] un don
   *[tasting] une dégustation
} : { $product }, { $quantity } ({ $reason }).
done-stock-transfer = { $person } a cédé à { $group } : { $product }, { $quantity }, pour { $value }.
done-stock-reverse = { $person } a repris un mouvement de stock : { $product }, { $quantity } ({ $reason }).

# Réceptions
done-receptions-record = { $person } a noté une livraison de la commande { $number } (lignes : { $lines }).
done-receptions-take-back = { $person } a repris une ligne reçue de la commande { $number } : { $product }, { $quantity } ({ $reason }).
done-sharing-apply = { $stage ->
    [adjusted] { $person } a partagé ce qui est commandé ({ $title }), produits changés : { $products }.
   *[received] { $person } a partagé ce qui est arrivé ({ $title }), produits changés : { $products }.
}{ $read ->
    [yes] { " " }La liste réservée a été lue.
   *[no] { "" }
}
done-sharing-correct = { $given ->
    [yes] { $person } a donné à la main { $quantity } de « { $product } » à { $household } ({ $title }). Raison : { $reason }
   *[no] { $person } a repris ce qui était donné à la main de « { $product } » à { $household } ({ $title }). Raison : { $reason }
}{ $read ->
    [yes] { " " }La liste réservée a été lue.
   *[no] { "" }
}
done-settlement-bill = { $person } a fait le relevé de { $household } pour « { $title } ».
done-settlement-bill-all = { $person } a fait les relevés de « { $title } » (nombre : { $count }).
done-settlement-deposit-back = { $person } a noté des consignes rendues par { $household } : { $count } { $label }.
done-settlement-correct = { $person } a corrigé le relevé de { $household } : { $amount }, { $reason }
done-settlement-set-rules = { $person } a choisi comment « { $title } » se termine ({ $fund }).
done-settlement-explain = { $person } a expliqué un écart de « { $title } » : { $what }, { $reason }
done-settlement-close = { $person } a terminé « { $title } ».
done-settlement-pay-supplier = { $person } a noté { $amount } payés à { $supplier }, pièce { $voucher }.
done-pickup-serve = { $person } a remis à { $household } : { $product }, { $quantity } ({ $campaign }).
done-pickup-serve-all = { $person } a tout remis à { $household } ({ $campaign }), lignes notées : { $lines }.
done-pickup-undo-line = { $person } a repris une ligne de { $household } : { $product } ({ $campaign }).
done-pickup-came = { $proxy ->
    [yes] { $person } a noté que quelqu'un est venu pour { $household } ({ $campaign }).
   *[no] { $person } a noté que { $household } est venu ({ $campaign }).
}
done-pickup-absent = { $person } a noté que { $household } n'est pas venu ({ $campaign }).
done-pickup-later = { $person } a noté que { $household } viendra plus tard ({ $campaign }).
done-pickup-undo-passage = { $person } a repris ce qui était dit de { $household } ({ $campaign }).
done-pickup-open-lot = { $person } a ouvert un lot de { $product } : { $lot }.
done-pickup-finish-lot = { $person } a fini un lot de { $product } : { $lot }.
done-pickup-set-absence-rule = { $person } a réglé ce qu'on fait des { $shelf ->
    [dry] produits secs
    [fresh] produits frais
   *[cold] produits du froid
} non retirés : { $rule }
done-pickup-settle-absent = { $outcome ->
    [kept] { $person } garde ce que { $household } n'est pas venu chercher ({ $campaign }), lignes : { $lines }.
    [stock] { $person } a remis au stock ce que { $household } n'est pas venu chercher ({ $campaign }), lignes : { $lines }.
    [given] { $person } a donné ce que { $household } n'est pas venu chercher ({ $campaign }), lignes : { $lines }.
   *[rule] { $person } a appliqué la règle à ce que { $household } n'est pas venu chercher ({ $campaign }), lignes : { $lines }.
}
done-pickup-save-container = { $person } a noté une tare : { $label }, { $tare }.
done-pickup-reenter = { $person } a saisi { $household } d'après la liste n° { $number } ({ $campaign }), lignes nouvelles : { $lines }.
done-volunteers-add-shift = { $person } a ajouté un créneau : { $post }, le { $day }.
done-volunteers-cancel-shift = { $person } a annulé un créneau : { $post }, le { $day }.
done-volunteers-sign-up = { $person } a changé les inscriptions d'un créneau : { $post }, le { $day }.
done-volunteers-was-there = { $person } a noté des heures : { $post }, le { $day }.
done-documents-pickup-sheets = { $number ->
    [none] { $person } a imprimé une fiche de retrait de « { $title } ».
   *[other] { $person } a imprimé les fiches de retrait de « { $title } », liste n°{" "}{ $number }.
}
done-documents-stand-sheets = { $person } a imprimé les feuilles de stand de « { $title } », liste n°{" "}{ $number }.
done-documents-sign-in-list = { $person } a imprimé la liste d'émargement de « { $title } », liste n°{" "}{ $number }.
done-documents-paper-kit = { $person } a imprimé le kit papier de « { $title } », liste n°{" "}{ $number }.
done-baskets-give-up = { $person } a noté que { $household } renonce, bon n° { $number } : { $lines }. Raison : { $reason }
done-erasure-erase-household = { $person } a effacé un foyer qui le demandait, devenu « { $household } ». Raison : { $reason }
