# Les foyers.

ui-members-title = Foyers
ui-members-search = Chercher un foyer
ui-members-search-help = Un nom, un code ou des chiffres du téléphone. Entrée ouvre le premier.
ui-members-key-find = Aller au champ de recherche
ui-members-approximate = Rien d'exact. Voici ce qui s'écrit presque pareil.
ui-members-count =
    { $count ->
        [one] { $count } foyer
       *[other] { $count } foyers
    }
ui-members-archived-too = Voir les foyers archivés
ui-members-no-archived = Aucun foyer n'est archivé.
ui-members-nothing = Aucun foyer ne répond à « { $search } ».
ui-members-empty = Il n'y a pas encore de foyer. Apportez votre liste, ou ajoutez le premier.
ui-members-more = Afficher la suite
ui-members-tools = Avec cette liste
ui-members-add = Ajouter un foyer
ui-members-import = Importer une liste
ui-members-print = Imprimer la liste
ui-members-printed = La liste est prête à imprimer.
ui-members-export-xlsx = Exporter vers Excel
ui-members-export-csv = Exporter en CSV
ui-members-exported =
    { $count ->
        [one] { $count } ligne exportée.
       *[other] { $count } lignes exportées.
    }
ui-members-col-code = Code
ui-members-col-name = Nom
ui-members-col-phone = Téléphone
ui-members-col-place = Retrait
ui-members-col-channel = Contact
ui-members-archived-on = Archivé le { $day }
ui-members-reading-help = Aide à la lecture souhaitée
ui-members-reading-help-label = Souhaite une aide à la lecture
ui-members-channel-none = Pas encore dit
ui-members-channel-paper = Papier
ui-members-channel-phone = Téléphone
ui-members-channel-visit = Sur place
ui-members-channel-online = En ligne
ui-members-new-title = Nouveau foyer
ui-members-edit-title = Modifier le foyer { $code }
ui-members-only-name = Un prénom ou un nom suffit. Entrée passe au champ suivant.
ui-members-first-name = Prénom
ui-members-last-name = Nom de famille
ui-members-phone = Téléphone
ui-members-email = Courriel
ui-members-details = Autres renseignements, si vous les avez
ui-members-call-name = Nom à appeler
ui-members-call-name-help = Celui qu'on dit à haute voix le jour de la distribution.
ui-members-place = Lieu de retrait
ui-members-address = Adresse
ui-members-size = Nombre de personnes
ui-members-size-says =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
ui-members-size-unclear = Écrivez un nombre entier, par exemple 4.
ui-members-channel = Comment le joindre
ui-members-proxies = Qui peut retirer à sa place
ui-members-proxies-help = Une personne par ligne.
ui-members-note = Remarque
ui-members-person = Personne { $number }
ui-members-more-persons = Ajouter une personne du foyer
ui-members-add-this = Ajouter ce foyer
ui-members-save = Enregistrer
ui-members-key-save = Enregistrer ce foyer
ui-members-cancel = Laisser tel quel
ui-members-similar = Est-ce la même personne ?
ui-members-same-name = même nom
ui-members-close-name = nom presque pareil
ui-members-same-phone = même téléphone
ui-members-same-email = même courriel
ui-members-add-anyway = C'est quelqu'un d'autre : ajouter quand même
ui-members-added = { $name } : foyer ajouté
ui-members-added-code = Son code, à dire et à écrire sur les papiers :
ui-members-next = Suivant : ajouter un autre foyer
ui-members-open-added = Voir la fiche
ui-members-back = Tous les foyers
ui-members-edit = Modifier
ui-members-who = Personne
ui-members-help = Aide
ui-members-since = Inscrit le
ui-members-history = Historique
ui-members-history-empty = Rien n'est encore écrit sur ce foyer.
ui-members-archive = Archiver ce foyer
ui-members-archive-says = Il quitte la liste, rien n'est effacé.
ui-members-archived = { $name } est archivé.
ui-members-unarchive = Remettre dans la liste
ui-members-unarchived = { $name } est de nouveau dans la liste.
ui-members-import-says = Vous verrez vos lignes avant que rien ne soit enregistré, et tout pourra être annulé.
ui-members-import-choose = Choisissez le fichier, ou déposez-le ici
ui-members-import-kinds = Excel (.xlsx), LibreOffice (.ods) ou texte (.csv).
ui-members-import-rows =
    { $count ->
        [one] { $count } ligne lue
       *[other] { $count } lignes lues
    }
ui-members-import-new =
    { $count ->
        [one] { $count } foyer nouveau
       *[other] { $count } foyers nouveaux
    }
ui-members-import-known =
    { $count ->
        [0] Aucun ne ressemble à un foyer déjà inscrit
        [one] { $count } ressemble à un foyer déjà inscrit
       *[other] { $count } ressemblent à des foyers déjà inscrits
    }
ui-members-import-errors =
    { $count ->
        [0] Aucune case à revoir
        [one] { $count } case à revoir
       *[other] { $count } cases à revoir
    }
ui-members-import-nothing-yet = Rien n'est encore enregistré.
ui-members-import-run = Importer les foyers
ui-members-import-other-file = Prendre un autre fichier
ui-members-import-blocked = Corrigez d'abord les cases à revoir, ou laissez leurs lignes de côté.
ui-members-import-errors-title = Cases à revoir
ui-members-import-errors-says = Corrigez ici ; votre fichier n'est pas touché.
ui-members-import-errors-more = { $shown } montrées sur { $count }.
ui-members-import-cell = Ligne { $row }, { $header }
ui-members-import-skip-errors = Laisser ces lignes de côté et importer le reste
ui-members-import-duplicates-title = Déjà inscrits, peut-être
ui-members-import-duplicates-says = Que faire de ces lignes ?
ui-members-import-duplicates-skip = Ne pas les ajouter une seconde fois
ui-members-import-duplicates-add = Les ajouter quand même
ui-members-import-row = Ligne
ui-members-import-in-file = Dans votre fichier
ui-members-import-in-list = Dans la liste
ui-members-import-columns = Vos colonnes
ui-members-import-columns-says = Dites ce que contient chaque colonne. Voici vos premières lignes.
ui-members-import-column = Colonne { $number }
ui-members-import-ignore = Ne pas prendre
ui-members-field-full-name = Prénom et nom ensemble
ui-members-import-reading = Si les lettres ou les colonnes sont mal lues
ui-members-import-reading-says = Essayez un autre choix : les lignes ci-dessus changent aussitôt.
ui-members-import-encoding = Lettres accentuées
ui-members-encoding-utf8 = Récentes (UTF-8)
ui-members-encoding-windows = Ancien Windows
ui-members-encoding-mac = Ancien Mac
ui-members-import-delimiter = Entre les colonnes
ui-members-delimiter-semicolon = Point-virgule ;
ui-members-delimiter-comma = Virgule ,
ui-members-delimiter-tab = Tabulation
ui-members-delimiter-bar = Barre |
ui-members-import-sheet = Feuille
ui-members-import-progress = Avancement
ui-members-import-cancel = Arrêter
ui-members-import-added =
    { $count ->
        [0] Aucun foyer ajouté
        [one] { $count } foyer ajouté
       *[other] { $count } foyers ajoutés
    }
ui-members-import-skipped-duplicates =
    { $count ->
        [one] { $count } déjà inscrit, laissé de côté.
       *[other] { $count } déjà inscrits, laissés de côté.
    }
ui-members-import-skipped-errors =
    { $count ->
        [one] { $count } ligne à revoir, laissée de côté.
       *[other] { $count } lignes à revoir, laissées de côté.
    }
ui-members-import-see = Voir les foyers
ui-members-import-undo = Annuler tout l'import
ui-members-imports = Listes déjà importées
ui-members-imports-when = Quand
ui-members-imports-file = Fichier
ui-members-imports-added = Ajoutés
ui-members-imports-undo = Revenir en arrière
ui-members-imports-undone = Annulé le { $day }
ui-members-undone =
    { $removed ->
        [one] { $removed } foyer retiré.
       *[other] { $removed } foyers retirés.
    }
ui-members-undone-kept = Retirés : { $removed }. Gardés, car modifiés depuis : { $kept }.
ui-members-adhesion = Adhésion
ui-members-account = Son compte
ui-members-erase = Effacer ce foyer à sa demande
ui-members-erase-says = Une personne peut demander que vous l'oubliiez. Cela ne se reprend pas.
ui-members-erase-look = Voir ce qui serait effacé
ui-members-erase-goes = Ce qui part
ui-members-erase-stays = Ce qui reste
ui-members-erase-called = Ensuite, le foyer s'appelle « { $name } » et il est archivé.
ui-members-erase-reason = Pourquoi, sans nom
ui-members-erase-sure = Oui, effacer pour de bon
ui-members-erase-do = Effacer
ui-members-erased = C'est effacé. Le foyer s'appelle maintenant « { $name } ».
