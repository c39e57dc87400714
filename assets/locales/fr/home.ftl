# L'accueil.

ui-home-title = Aujourd'hui
ui-home-now = À faire maintenant
ui-home-waiting = En attente
ui-home-just = Ce qui vient d'être fait
ui-home-empty-says = Il n'y a pas encore de foyer. Commencez par votre liste, ou écrivez le premier.
ui-home-members =
    { $count ->
        [one] { $count } foyer est inscrit.
       *[other] { $count } foyers sont inscrits.
    }
ui-home-import = Importer ma liste
ui-home-add = Ajouter un foyer
ui-home-find = Retrouver un foyer
ui-home-nothing-waiting = Rien n'attend.
ui-home-left-name = Donner le nom de l'association
ui-home-left-profile = Dire comment vous fonctionnez
ui-home-left-language = Choisir la langue
ui-home-left-backup = Choisir où garder les copies
ui-home-left-members = Apporter la liste des foyers
ui-home-just-empty = Rien encore. Ce que vous ferez s'écrira ici.
ui-home-journal = Voir tout le journal
ui-home-campaign-look = Ouvrir « { $title } »
