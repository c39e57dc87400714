# Why something was not done. What was wrong, what was kept, what to do.
refusal-text-too-long = Ce texte a { $length } caractères : { $max } au plus. Raccourcissez-le.
refusal-text-unprintable = Ce texte contient un signe qui ne s'imprime pas. Tapez-le de nouveau à la main.
refusal-file-letters = Ce texte contient un signe qui ne s'imprime pas : un accent a sans doute été mal lu. Rien n'a été enregistré. Plus bas, essayez d'autres lettres accentuées, par exemple « Ancien Mac » ; sinon, corrigez la case dans le fichier.
refusal-text-not-an-email = Une adresse e-mail s'écrit comme anna@exemple.org. Corrigez-la ou laissez vide.
refusal-text-not-a-phone = Un numéro de téléphone n'a que des chiffres (4 à 15). Corrigez-le ou laissez vide.
refusal-household-no-name = Il faut au moins un nom ou un prénom.
refusal-household-persons = Un foyer a { $max } personnes au plus.
refusal-household-proxies = { $max } mandataires au plus.
refusal-household-size = Le nombre de personnes va de 1 à { $max }.
refusal-no-such-household = Ce foyer n'existe pas, ou plus.
refusal-similar = Ce foyer ressemble à { $similar }. Vérifiez, puis ajoutez quand même si c'est quelqu'un d'autre.
refusal-archived = Ce foyer est déjà archivé depuis le { $on }.
refusal-not-archived = Ce foyer n'est pas archivé.
refusal-no-such-folder = Le dossier « { $folder } » n'existe pas. Branchez la clé ou choisissez un autre dossier.
refusal-passphrase-too-short = Une phrase secrète a au moins { $min } caractères, par exemple quatre mots.
refusal-no-passphrase = Aucune phrase secrète n'est choisie : la feuille de secours serait vide. Choisissez-en une dans les réglages.
refusal-not-a-document = Ce fichier n'est pas un papier de Cabas.
refusal-text-size = La taille du texte va de 100 à 200 %.
refusal-role = Votre rôle ne permet pas cette action. Demandez { $who ->
    [treasurer] au trésorier ou à la trésorière
    [treasurer-coordinator] au trésorier ou au coordinateur
   *[treasurer-coordinator-distribution] au trésorier, au coordinateur ou à la distribution
 }.
refusal-cancelled = Arrêté à votre demande. Rien n'a été changé.
refusal-file-is-open = Le fichier de l'association est ouvert et en bon état : il n'y a rien à recommencer.
refusal-copy-needs-passphrase = Cette copie est protégée. Tapez la phrase secrète ; elle est sur la feuille de secours.
refusal-copy-wrong-passphrase = Cette phrase secrète n'ouvre pas la copie. Rien n'a été changé. Relisez la feuille de secours.
refusal-copy-damaged = Cette copie est abîmée. Rien n'a été changé. Choisissez-en une autre.
refusal-copy-not-ours = Ce fichier n'est pas une copie faite par Cabas. Rien n'a été changé.
refusal-copy-newer = Cette copie vient d'une version plus récente de Cabas. Rien n'a été changé. Installez d'abord la nouvelle version.
refusal-cell-not-a-count = Un nombre entier de personnes est attendu, par exemple 4.
refusal-cell-not-yes-or-no = « oui » ou « non » est attendu.
refusal-cell-not-a-channel = « papier », « téléphone », « visite » ou « internet » est attendu.
refusal-cell-not-a-code = Ce code n'est pas un code de foyer : la lettre et le nombre ne vont pas ensemble.
refusal-import-no-name-column = Aucune colonne ne contient les noms. Choisissez laquelle.
refusal-import-errors = { $count ->
    [one] Une case ne peut pas être lue. Rien n'a été importé. Corrigez-la, ou importez sans cette ligne.
   *[other] { $count } cases ne peuvent pas être lues. Rien n'a été importé. Corrigez-les, ou importez sans ces lignes.
}
refusal-import-nothing = Il n'y a aucun nouveau foyer dans ce fichier. Rien n'a été changé.
refusal-no-such-import = Cet import n'existe pas.
refusal-import-undone = Cet import est déjà annulé depuis le { $on }.
failure-bug = Cabas s'est trompé. Ce que vous venez de demander n'a pas été fait ; tout le reste est gardé. Recommencez, et si cela se répète, notez ceci pour qui vous aide : { $details }
failure-bad-json = La demande n'est pas comprise. Rien n'a été changé. « cabas commands » montre ce que chaque commande attend : { $details }
failure-unknown-command = La commande « { $name } » n'existe pas. « cabas commands » les montre toutes.
failure-disk-full = Le disque est plein. Rien n'a été enregistré à moitié, et vous pouvez continuer à lire. Faites de la place, puis recommencez.
failure-read-only = Le dossier ne permet pas d'écrire. Rien n'a été enregistré, et vous pouvez continuer à lire. Vérifiez les droits du dossier ou changez de clé.
failure-disk-write = Le disque refuse d'écrire. Rien n'a été enregistré à moitié, et vous pouvez continuer à lire. Faites une copie sur une clé, puis demandez de l'aide.
failure-damaged = Le fichier est abîmé à un endroit. Rien n'a été écrit. Fermez Cabas et rouvrez-le : il proposera la dernière bonne copie.
failure-busy = Le fichier est occupé. Rien n'a été changé. Attendez un instant, puis recommencez.
failure-no-such-file = Ce fichier ou ce dossier n'existe pas.
failure-file = Le fichier n'a pas pu être lu ou écrit. Rien n'a été changé. Pour qui vous aide : { $details }
failure-no-data-folder = Cet ordinateur n'a pas de dossier pour les données. Donnez-en un avec --data.
failure-held-by = Le fichier est déjà ouvert par { $holder }. Fermez-le là-bas, puis recommencez.
failure-copy-not-good = La copie n'a pas pu être relue : elle n'est pas gardée. Le fichier de l'association va bien. Essayez une autre clé.
failure-no-window = Ce programme a été construit sans fenêtre. « cabas commands » montre ce qu'il sait faire.
failure-no-display = Il n'y a pas d'écran ici pour ouvrir la fenêtre. « cabas commands » montre ce que Cabas sait faire sans elle.
failure-scenario-differs = Ligne { $line } : la réponse n'est pas celle attendue.
    Attendu :
    { $expected }
    Venu :
    { $came }
failure-scenario-field = « { $field } » n'est pas dans la réponse de { $command }. Écrivez un champ qu'elle contient.
failure-scenario-line = Cette ligne du scénario n'est pas comprise : { $line }
amount-overflow = Le résultat est trop grand. Vérifiez les prix et les quantités tapés.
quantity-mixed-dimensions = Un poids, un volume et un nombre de pièces ne se mettent pas ensemble ({ $left }, { $right }). Choisissez la même unité des deux côtés.
split-nobody = Il n'y a personne entre qui partager. Ajoutez au moins un foyer.
number-empty = Ce champ est vide. Tapez un nombre, par exemple 12,5.
number-not-a-number = « { $text } » n'est pas un nombre. Tapez par exemple 12,50 ou 3*2,40.
number-ambiguous = « { $text } » peut se lire de deux façons. Tapez { $thousands } ou { $decimals }.
number-not-whole = « { $text } » : il faut un nombre entier de pièces. Tapez par exemple 2 ou 3.
number-too-precise = « { $text } » est trop précis. Arrondissez à { $finest } près.
number-too-large = « { $text } » est trop grand : le maximum est { $largest }. Vérifiez l'unité et les zéros.
number-negative = « { $text } » est négatif. Ici, tapez le nombre sans le signe moins.
number-wrong-unit-decimal = « { $unit } » n'est pas attendu ici. Tapez le nombre seul, par exemple 1,5.
number-wrong-unit-percent = « { $unit } » n'est pas un pourcentage. Tapez par exemple 5,5 %.
number-wrong-unit-money = « { $unit } » n'est pas une somme en euros. Tapez par exemple 12,50 €.
number-wrong-unit-price-mass = « { $unit } » : ce prix est au kilo. Tapez par exemple 1,75 €/kg.
number-wrong-unit-price-volume = « { $unit } » : ce prix est au litre. Tapez par exemple 1,75 €/L.
number-wrong-unit-price-count = « { $unit } » : ce prix est à la pièce. Tapez par exemple 1,75 €.
number-wrong-unit-mass = « { $unit } » n'est pas une unité de poids. Tapez par exemple 2,5 kg ou 500 g.
number-wrong-unit-volume = « { $unit } » n'est pas une unité de volume. Tapez par exemple 1,5 L, 50 cl ou 250 ml.
number-wrong-unit-count = « { $unit } » : ici on compte des pièces. Tapez par exemple 12.
day-empty = La date manque. Tapez par exemple 28/11/2026.
day-not-a-day = « { $text } » n'est pas une date. Tapez le jour, le mois et l'année : 28/11/2026.
day-no-such-month = « { $text } » : il n'y a pas de mois { $month }. Tapez le jour avant le mois : 28/11/2026.
day-no-such-day = « { $text } » : il n'y a pas de jour { $day } en { $month }. Tapez un jour entre 1 et { $last }.
day-year-out-of-range = « { $text } » : l'année { $year } est hors limites. Tapez une année entre { $first } et { $last }.
period-backwards = La fin ({ $to }) vient avant le début ({ $from }). Changez l'une des deux dates.
period-months-out-of-range = { $months } mois : la durée va de 1 à { $max } mois.
period-out-of-calendar = Cette date sort du calendrier. Vérifiez l'année.
sheets-unreadable = Le fichier n'a pas pu être lu. Rien n'a été changé. Il vient peut-être d'une ancienne version d'Excel : ouvrez-le, choisissez « Enregistrer sous… » puis « Classeur Excel (.xlsx) », et recommencez.
sheets-protected = Le fichier est protégé par un mot de passe. Rien n'a été changé. Ouvrez-le dans votre tableur, enregistrez-en une copie sans mot de passe, et recommencez.
sheets-empty = Ce fichier ne contient aucune ligne. Vérifiez que c'est bien le bon fichier.
sheets-unclosed-quote = Ligne { $row } : un guillemet est ouvert et jamais fermé, et il avale toutes les lignes suivantes. Rien n'a été changé. Ouvrez le fichier dans votre tableur, corrigez cette ligne et recommencez.
sheets-no-such-sheet = Ce classeur n'a pas de feuille « { $sheet } ». Choisissez-en une autre.
sheets-too-heavy = Le fichier est trop lourd : au plus { $max } Mio. Rien n'a été changé. Partagez-le en plusieurs fichiers.
sheets-too-many-rows = Le tableau a trop de lignes : au plus { $max }. Rien n'a été changé. Partagez-le en plusieurs fichiers.
sheets-too-many-columns = Le tableau a trop de colonnes : au plus { $max }. Rien n'a été changé. Supprimez celles qui ne servent pas.
sheets-too-many-cells = Le tableau a trop de cases : au plus { $max }. Rien n'a été changé. Partagez-le en plusieurs fichiers.
sheets-cell-too-long = Ligne { $row }, colonne { $column } : le texte est trop long (au plus { $max } caractères). Rien n'a été changé. Il manque peut-être un guillemet fermant.
sheets-not-written = Le classeur n'a pas pu être créé : un texte ou le tableau est trop grand pour Excel. Rien n'a été changé. Choisissez plutôt le format CSV.
refusal-no-reason = Écrivez la raison en quelques mots : elle restera à côté de l'écriture.
refusal-no-receipt = Cette adhésion n'a pas de paiement : il n'y a pas de reçu.
refusal-cash-unbalanced = Les deux côtés de l'écriture ne s'égalent pas ({ $cents } centimes). Rien n'a été enregistré.
refusal-cash-not-above-zero = Le montant doit être plus grand que zéro.
refusal-cash-no-such-account = Le compte « { $code } » n'existe pas. Choisissez-le dans la liste.
refusal-cash-same-account = L'argent partirait et arriverait au même endroit. Choisissez un autre compte.
refusal-cash-no-label = Dites en quelques mots ce que c'est.
refusal-cash-no-such-movement = Cette écriture n'existe pas.
refusal-cash-already-reversed = Cette écriture est déjà annulée par la pièce { $voucher }.
refusal-cash-is-reversal = Une annulation ne s'annule pas : écrivez une nouvelle ligne.
refusal-cash-in-the-future = Ce jour n'est pas encore venu. Vérifiez la date.
refusal-cash-of-an-adhesion = Cette ligne vient d'une adhésion : annulez l'adhésion, la ligne suivra.
refusal-adhesion-no-category = Aucune catégorie d'adhésion n'est encore choisie. Ouvrez les règles d'adhésion.
refusal-adhesion-no-such-category = Cette catégorie n'existe pas, ou plus.
refusal-adhesion-categories-set = Des catégories sont déjà choisies. Modifiez-les une par une.
refusal-adhesion-fixed = Cette catégorie demande { $asked }, ni plus ni moins.
refusal-adhesion-minimum = Cette catégorie demande au moins { $asked }.
refusal-adhesion-quota = { $category ->
    [0] Cette catégorie n'a aucune des { $all } adhésions valides :
    [one] Cette catégorie a une adhésion valide sur { $all } :
   *[other] Cette catégorie a { $category } des { $all } adhésions valides :
} avec une de plus, sa part de { $quota } serait dépassée. Personne n'est exclu ; la prochaine place s'ouvrira avec d'autres adhésions.
refusal-adhesion-letter = La lettre est une capitale qu'aucune autre catégorie n'a.
refusal-adhesion-name = Donnez un nom à la catégorie.
refusal-no-such-adhesion = Cette adhésion n'existe pas.
refusal-adhesion-cancelled = Cette adhésion est déjà annulée.
refusal-cash-undone-elsewhere = Cette ligne vient d'une remise, d'un chèque revenu, d'une séance de caisse ou d'une cession du stock : elle se corrige là où elle a été faite.
refusal-cash-year-closed = Le { $day } est dans l'exercice du { $from } au { $to }, qui est clos : on n'y écrit plus. Datez la ligne du { $next } et rappelez dans le libellé le jour où l'argent a changé de mains.
refusal-cash-which-till = Plusieurs caisses sont ouvertes ({ $names }). Choisissez celle qui reçoit ou donne cet argent.
refusal-till-closed = Cette séance de caisse est close : rien ne s'y ajoute. Ouvrez la suivante.
refusal-no-such-till = Cette séance de caisse n'existe pas.
refusal-no-such-tier = Ce palier n'existe pas, ou plus. Choisissez-le dans la liste.
refusal-tiers-set = Des paliers sont déjà choisis. Modifiez-les un par un.
refusal-tier-letter = La lettre est une seule capitale, de A à Z, qu'aucun autre palier n'a.
refusal-tier-name = Donnez un nom au palier, sans rien qui dise qui est pauvre.
refusal-tier-coefficient = La part du prix coûtant va de plus de 0 % à 300 %. Tapez par exemple 50 %, 100 % ou 115 %.
refusal-tier-nobody-checked = Écrivez qui a vérifié. On ne garde ni justificatif ni revenu, seulement ce nom et la date.
refusal-tier-backwards = La fin vient avant le début. Changez l'une des deux dates.
refusal-tier-still-runs = On n'oublie que des paliers déjà finis : choisissez un jour passé ou aujourd'hui.
refusal-fund-not-enough = Ce fonds ne contient que { $holds }. Rien n'a été enregistré : prenez moins, ou faites d'abord entrer de l'argent.
refusal-fund-over-ceiling = Le groupe a fixé { $ceiling } par an pour ce fonds : il reste { $left }. Rien n'a été enregistré. Prenez moins, ou décidez ensemble d'un autre plafond.
refusal-fund-no-household = Choisissez le foyer dont le compte reçoit cette aide, ou une aide sans nom.
refusal-till-denomination = Il n'y a ni pièce ni billet de { $amount }. Choisissez parmi ceux de la liste.
refusal-till-denomination-twice = La ligne de { $amount } est là deux fois. Gardez-en une.
refusal-till-pieces = { $pieces } : au plus { $max } pièces ou billets d'une sorte. Vérifiez le nombre.
refusal-till-no-name = Donnez un nom à la caisse, par exemple Adhésions ou Retrait.
refusal-till-already-open = La caisse « { $name } » est déjà ouverte (séance { $number }). Comptez-la et fermez-la d'abord, ou donnez un autre nom à celle-ci.
refusal-till-float-differs = La dernière séance a laissé { $left } et vous comptez { $counted }. Rien n'est ouvert encore. Recomptez, ou écrivez ce qui s'est passé.
refusal-till-nobody = Écrivez qui compte la caisse.
refusal-till-no-witness = La caisse se compte à deux. Écrivez le nom de la deuxième personne.
refusal-till-same-person = { $person } compte déjà : la deuxième personne est quelqu'un d'autre.
refusal-till-missing = Il y a { $gap } de moins qu'attendu. Rien n'est clos encore. Recomptez, ou écrivez ce qui s'est passé.
refusal-till-over = Il y a { $gap } de plus qu'attendu. Rien n'est clos encore. Recomptez, ou écrivez ce qui s'est passé.
refusal-till-still-open = Cette caisse est encore ouverte. Comptez-la et fermez-la, puis portez l'argent à la banque.
refusal-till-used-since = Cette caisse a servi depuis (séance { $number }). Prenez l'argent de la dernière séance close.
refusal-till-not-that-many = La séance a laissé { $there } fois { $amount }, et vous en prenez { $asked }. Vérifiez le nombre.
refusal-till-nothing-taken = Rien n'est compté. Tapez combien de pièces et de billets vont à la banque.
refusal-till-more-than-the-book = Le livre de caisse ne tient que { $held } : on ne peut pas en sortir { $asked }. Écrivez d'abord dans le livre d'où vient le reste.
refusal-no-such-cash-deposit = Ce dépôt n'existe pas.
refusal-till-credited-already = La réponse de la banque est déjà écrite, au { $on }.
refusal-till-bank-gap = La banque a crédité { $credited } pour { $deposited } déposés. Rien n'est écrit encore. Vérifiez le relevé, ou écrivez ce que dit la banque.
refusal-till-before = Ce jour est trop tôt : pas avant le { $day }.
refusal-till-no-report = Cette séance est encore ouverte : le procès-verbal s'imprime après le comptage.
refusal-adhesion-queue = { $ahead ->
    [one] Un foyer attend avant celui-ci.
   *[other] { $ahead } foyers attendent avant celui-ci.
} Adhésions valides : { $all }, dont { $category } dans cette catégorie. Ceux qui attendent compris, une de plus dépasserait sa part de { $quota }. Personne n'est exclu ; la place viendra à son tour.
refusal-adhesion-campaign-over = La campagne d'adhésion est finie depuis le { $to }. Ouvrez la suivante dans les règles d'adhésion.
refusal-adhesion-until-the-end = Ce foyer est à jour jusqu'au { $until }, dernier jour de la campagne : il renouvellera quand la suivante sera ouverte.
refusal-adhesion-begins-in-the-past = Un changement part d'aujourd'hui ou d'un jour à venir : ce qui est déjà enregistré ne change pas.
refusal-adhesion-still-waited-for = { $waiting ->
    [one] Un foyer attend une place dans cette catégorie.
   *[other] { $waiting } foyers attendent une place dans cette catégorie.
} Elle reste ouverte. Videz d'abord sa liste d'attente, avec une raison pour chacun.
refusal-adhesion-last-category = C'est la seule catégorie ouverte : sans elle, plus personne ne pourrait adhérer. Ajoutez d'abord l'autre.
refusal-adhesion-closed = Cette catégorie est déjà fermée.
refusal-adhesion-quota-range = Une part va de 0,01 % à 100 %. Laissez vide s'il n'y a pas de limite.
refusal-adhesion-no-quota = Cette catégorie n'a pas de limite : personne n'a besoin d'attendre. Enregistrez l'adhésion.
refusal-adhesion-waits = Ce foyer attend déjà dans cette catégorie, au rang { $rank }.
refusal-adhesion-not-waiting = Ce foyer n'attend pas, ou plus.
refusal-adhesion-campaign-past = Cette campagne serait déjà finie le { $to }. Choisissez un dernier jour à venir.
refusal-adhesion-nothing-asked = Cette catégorie ne demande rien : laissez le montant vide.
refusal-no-card = Aucune adhésion en cours : il n'y a pas de carte à imprimer.
refusal-books-no-such-year = Cet exercice n'existe pas.
refusal-books-overlaps = Ces dates touchent l'exercice du { $from } au { $to } : un jour ne peut être que dans un seul. Rien n'a été ouvert. Changez les dates.
refusal-books-gap = Les exercices ouverts vont du { $from } au { $to } : il resterait des jours dans aucun. Rien n'a été ouvert. Faites commencer le nouveau le lendemain, ou finir la veille.
refusal-books-too-long = Un exercice dure { $max } mois au plus. Rien n'a été ouvert. Rapprochez les dates.
refusal-books-already-closed = Cet exercice est déjà clos depuis le { $on }.
refusal-books-not-over = Cet exercice finit le { $to } : il se ferme à partir du lendemain. Rien n'a été changé.
refusal-books-earlier-open = L'exercice du { $from } au { $to } est encore ouvert. Rien n'a été changé. Fermez-le d'abord.
refusal-books-tills-open = Une caisse de cet exercice est encore ouverte ({ $names }). Rien n'a été changé. Comptez-la et fermez-la d'abord.
refusal-books-lines-before = { $count ->
    [one] Une écriture du { $first } n'est dans aucun exercice. Rien n'a été changé. Ouvrez d'abord l'exercice où elle est.
   *[other] { $count } écritures, depuis le { $first }, ne sont dans aucun exercice. Rien n'a été changé. Ouvrez d'abord l'exercice où elles sont.
}
refusal-books-no-closer = Écrivez qui ferme l'exercice : son nom restera à côté.
refusal-books-not-a-code = « { $code } » n'est pas un numéro de compte. Tapez de 2 à 8 chiffres, le premier de 1 à 7, par exemple 606.
refusal-books-no-label = Donnez un nom au compte.
refusal-books-no-such-purpose = Ce genre d'argent n'est pas connu.
refusal-books-no-such-account = Ce compte n'existe pas. Choisissez-le dans la liste, ou ajoutez-le d'abord.
refusal-books-wrong-class = Pour cela, il faut un compte qui commence par { $class }. Rien n'a été changé. Choisissez-en un autre.
refusal-bank-no-columns = Il faut au moins une colonne pour la date et une pour le montant. Rien n'a été gardé. Choisissez-les au-dessus des lignes.
refusal-bank-nothing-new = Toutes les lignes de ce fichier sont déjà là. Rien n'a été changé.
refusal-bank-nothing-readable = Aucune ligne de ce fichier n'a pu être lue. Rien n'a été changé. Vérifiez les colonnes, ou que c'est bien le relevé.
refusal-bank-no-amount = Cette ligne n'a pas de montant.
refusal-bank-no-such-line = Cette ligne du relevé n'existe pas.
refusal-bank-line-matched = Cette ligne est déjà pointée. Défaites d'abord le pointage.
refusal-bank-line-open = Cette ligne n'est pas pointée.
refusal-bank-nothing-chosen = Choisissez au moins une écriture.
refusal-bank-movement-taken = Une des écritures choisies ne passe pas par la banque, ou est déjà pointée. Rien n'a été changé.
refusal-bank-differs = Les écritures choisies ne font pas le compte : il reste { $difference } à expliquer. Rien n'a été changé. Choisissez-en d'autres, ou écrivez la différence.
refusal-bank-nothing-left = Les écritures choisies expliquent toute la ligne : il n'y a rien à écrire. Pointez-les simplement.
refusal-bank-of-a-household = L'argent d'un foyer s'écrit sur son compte, dans l'écran des foyers. Revenez ensuite pointer cette ligne.
refusal-cash-of-an-account = Cette ligne vient du compte d'un foyer : annulez-la depuis ce compte, tout suivra.
refusal-no-such-cheque = Ce chèque n'existe pas.
refusal-no-such-cheque-deposit = Cette remise de chèques n'existe pas.
refusal-cheque-not-without-details = Ce paiement n'attend pas les détails d'un chèque. Regardez la liste des chèques.
refusal-cheque-in-the-future = Ce chèque est daté du { $dated }, qui n'est pas encore venu. Faites-le dater d'aujourd'hui, et écrivez le jour souhaité dans « À remettre à partir du ».
refusal-cheque-too-old = Ce chèque est daté du { $dated } : il ne vaut plus rien depuis le { $until }. Vérifiez l'année, ou demandez un autre chèque.
refusal-cheque-wished-too-late = Le { $wished } est trop tard : ce chèque ne vaudra plus rien après le { $until }.
refusal-cheque-too-many = { $count } chèques : il en faut entre 1 et { $max } pour un paiement.
refusal-cheque-missing = Les chèques font { $sum } : il manque { $missing } pour { $total }. Rien n'a été enregistré.
refusal-cheque-over = Les chèques font { $sum }, soit { $over } de trop pour { $total }. Rien n'a été enregistré.
refusal-cheque-too-small = Cette somme est trop petite pour autant de chèques. Choisissez-en moins.
refusal-cheque-none-chosen = Aucun chèque n'est coché. Cochez ceux qui vont à la banque.
refusal-cheque-twice = Le même chèque est choisi deux fois.
refusal-cheque-deposited = Ce chèque est déjà remis à la banque, bordereau { $deposit }. Rien n'a changé.
refusal-cheque-undone = Le paiement du chèque de { $amount } ({ $drawer }) est annulé : rendez le chèque, ne le remettez pas.
refusal-cheque-early = Le chèque de { $amount } ({ $drawer }) n'est à remettre qu'à partir du { $from }. Décochez-le, ou cochez « Même avant le jour souhaité » si la personne est d'accord.
refusal-cheque-expired = Le chèque de { $amount } ({ $drawer }) ne vaut plus rien depuis le { $until }. Décochez-le, notez-le comme revenu et demandez un autre chèque.
refusal-cheque-not-deposited = Ce chèque n'est pas allé à la banque : il ne peut pas en revenir. Annulez plutôt son paiement.
refusal-cheque-already-bounced = Ce chèque est déjà noté comme revenu.
refusal-cheque-before-deposit = Ce chèque est allé à la banque le { $deposited } : il ne peut pas en revenir avant.
refusal-cheque-no-household = Ce chèque ne payait pour aucun foyer : les frais restent à l'association.
refusal-cheque-at-the-bank = Ce paiement ne s'annule plus : son chèque est à la banque, bordereau { $deposit }. S'il revient impayé, notez-le sous « Chèques », et la dette se rouvrira.
refusal-account-nobody-paid = Choisissez au moins un foyer à qui ce paiement sert.
refusal-account-too-many = { $count } foyers : { $max } au plus pour un paiement.
refusal-account-twice = Ce foyer est déjà dans le paiement. Écrivez une seule somme pour lui.
refusal-account-missing = Vous avez reçu { $given } et placé { $placed } : il manque { $missing }. Rien n'a été enregistré.
refusal-account-left = Vous avez reçu { $given } et placé { $placed } : il reste { $left } à rendre, à garder d'avance ou à donner. Rien n'a été enregistré.
refusal-account-no-change = On ne rend pas la monnaie sur une carte ou un virement. Gardez le reste d'avance, ou en don.
refusal-account-no-cheque = Des chèques sont décrits, mais le paiement n'est pas par chèque. Choisissez « chèque », ou retirez-les.
refusal-account-below-floor = { $household } devrait { $owed }, et la limite est de { $floor }. Rien n'a été noté. Demandez d'abord un paiement, ou changez la limite.
refusal-account-no-advance = Ce foyer n'a rien d'avance : il n'y a rien à rendre.
refusal-account-beyond-advance = Ce foyer n'a que { $advance } d'avance. Écrivez au plus cette somme.
refusal-account-not-of-an-account = Cette ligne n'a pas été écrite depuis un compte de foyer : elle se corrige là où elle a été faite.
refusal-cash-of-a-cheque = Cette ligne a apporté un chèque : annulez-la sous « Chèques », où l'on sait s'il est encore dans la boîte.
refusal-cash-on-the-statement = Cette écriture explique une ligne de la banque (« { $label } » du { $day }). Rien n'a été annulé. Défaites d'abord le pointage, sous « Relevé de banque ».
refusal-cheque-undone-elsewhere = Ce paiement vient d'un compte de foyer ou d'une adhésion : annulez-le là, le chèque suivra.
refusal-adhesion-advance = Ce foyer n'a que { $has } d'avance. Rien n'a été enregistré : choisissez un autre moyen.
refusal-cash-before-closed-year = Le { $day } est avant l'exercice clos qui commence le { $from } : y écrire changerait ce qu'il dit. Datez la ligne du { $next } et rappelez dans le libellé le jour où l'argent a changé de mains.
refusal-books-has-served = Ce compte a déjà servi : les séances de caisse et les chèques y cherchent leur argent. Renommez-le plutôt. Rien n'a changé.
refusal-books-before-closed = Un exercice déjà clos commence le { $from } : on n'en ouvre pas avant lui.
refusal-till-in-open-tills = Le reste est dans une caisse ouverte : hors d'elle il n'y a que { $free }. Comptez-la et fermez-la d'abord, ou prenez moins.
refusal-till-closed-before-opened = L'ordinateur dit un jour d'avant l'ouverture ({ $opened }). Rien n'est clos : vérifiez la date de l'ordinateur.
refusal-cash-of-a-household = Ce que doit un foyer s'écrit sur son compte, sous « Comptes des foyers ». Rien n'a été enregistré.
refusal-account-not-that-one = Le compte « { $code } » n'est pas un compte de marchandises. Choisissez-en un qui commence par 6 ou 7 (471 ou 110 pour un ancien cahier) ; pour de l'argent, prenez un paiement.
refusal-cheque-not-yet-written = Le chèque de { $amount } ({ $drawer }) est daté du { $dated } : il n'a pas pu être remis avant. Changez la date de la remise.
refusal-adhesion-renewed-since = Cette adhésion a été renouvelée depuis (à partir du { $from }). Annulez d'abord le renouvellement. Rien n'a changé.
refusal-adhesion-holds-it = Ce foyer est déjà dans cette catégorie : il n'a pas à attendre.
refusal-receipt-cancelled = Cette adhésion a été annulée : son reçu ne vaut plus et ne s'imprime pas.
refusal-bank-two-amounts = La ligne a un débit et un crédit : on ne sait pas lequel compte.
refusal-campaign-not-found = Cette commande groupée n'existe pas, ou plus.
refusal-campaign-no-such-offer = Ce produit n'est pas dans cette commande.
refusal-campaign-no-such-supplier = Ce fournisseur n'existe pas, ou plus. Choisissez-le dans la liste.
refusal-campaign-no-such-product = Ce produit n'est pas, ou plus, au catalogue.
refusal-no-such-wish = Ce souhait n'existe pas.
refusal-campaign-not-from = Cette commande est { $state ->
        [prepared] en préparation
        [open] ouverte
        [closed] close
        [adjusted] ajustée
        [ordered] commandée
        [received] reçue
        [distributing] en distribution
       *[settled] terminée
    } : pour cette étape, elle doit être { $before ->
        [prepared] en préparation
        [open] ouverte
        [closed] close
        [adjusted] ajustée
        [ordered] commandée
        [received] reçue
        [distributing] en distribution
       *[settled] terminée
    }. Rien n'a changé.
refusal-campaign-no-offer = Aucun produit n'est proposé. Ajoutez-en un au moins avant d'ouvrir.
refusal-campaign-no-place = Il n'y a pas de lieu de retrait. Ajoutez-en un avec son jour et ses heures avant d'ouvrir.
refusal-campaign-deadline-passed = La date limite ({ $day } à { $hour }) est déjà passée. Choisissez-en une à venir avant d'ouvrir.
refusal-campaign-at-the-start = Cette commande est en préparation : il n'y a pas d'étape avant.
refusal-campaign-money-moved = De l'argent a déjà bougé pour cette commande : elle ne revient plus en arrière. Corrigez par une écriture.
refusal-campaign-handed-over = Des produits ont déjà été remis pour cette commande : ils sont donc arrivés, elle ne revient pas plus loin en arrière. Rien n'a changé. S'ils sont notés par erreur, reprenez d'abord ces lignes au retrait.
refusal-campaign-settled = Cette commande est terminée : elle ne change plus.
refusal-campaign-no-reason = Dites pourquoi : le journal le garde pour les autres.
refusal-campaign-not-an-hour = « { $text } » n'est pas une heure. Tapez par exemple 18:00 ou 18h30.
refusal-campaign-no-deadline = Dites le jour où la commande se ferme. Sans lui, c'est 15 jours avant le premier retrait, et ce jour n'est pas connu ou déjà passé.
refusal-campaign-closes-before-it-opens = La commande se fermerait le { $closes }, avant de s'ouvrir le { $day }. Changez l'un des deux jours.
refusal-campaign-pickup-before-it-closes = Un retrait est prévu le { $day }, avant la date limite du { $closes }. Changez l'un des deux jours.
refusal-campaign-hours-reversed = Le retrait finirait avant de commencer. Changez l'une des deux heures.
refusal-campaign-twice = « { $name } » est déjà dans la liste. Gardez une seule ligne.
refusal-campaign-no-place-name = Donnez le nom du lieu de retrait.
refusal-campaign-dates-kept = Cette commande est { $state ->
        [prepared] en préparation
        [open] ouverte
        [closed] close
        [adjusted] ajustée
        [ordered] commandée
        [received] reçue
        [distributing] en distribution
       *[settled] terminée
    } : ses dates et ce qu'acceptent les foyers ne changent plus. Revenez d'abord à l'étape d'avant, avec la raison.
refusal-campaign-supplier-offers = { $offers ->
    [one] « { $name } » a encore un produit dans cette commande. Retirez-le d'abord.
   *[other] « { $name } » a encore { $offers } produits dans cette commande. Retirez-les d'abord.
}
refusal-campaign-place-chosen = Des bons ont choisi « { $name } ». Changez d'abord le lieu de ces bons.
refusal-campaign-nothing-added = Cette commande est { $state ->
        [prepared] en préparation
        [open] ouverte
        [closed] close
        [adjusted] ajustée
        [ordered] commandée
        [received] reçue
        [distributing] en distribution
       *[settled] terminée
    } : plus aucun produit ne s'ajoute.
refusal-campaign-no-price = { $products ->
    [one] Ce produit n'a pas de prix aujourd'hui : { $names }. Donnez-lui un prix au catalogue ; rien n'a été ajouté.
   *[other] Ces produits n'ont pas de prix aujourd'hui : { $names }. Donnez-leur un prix au catalogue ; rien n'a été ajouté.
}
refusal-campaign-nothing-to-add = Il n'y a rien à ajouter : tous les produits de ces fournisseurs y sont déjà, ou ils n'en ont pas.
refusal-campaign-not-its-pack = Ce conditionnement n'est pas celui de ce produit chez les fournisseurs de la commande.
refusal-campaign-nothing-changed = Rien n'est différent de ce qui est déjà annoncé.
refusal-campaign-withdrawn = Ce produit est retiré de la commande. Ajoutez-le de nouveau pour le changer.
refusal-campaign-carriage-too-high = Le transport dépasserait le prix des marchandises. Tapez une part de 100 % au plus.
refusal-campaign-no-shift = Dites le premier jour de retrait, après celui de la dernière commande, ou de combien de jours tout avance.
refusal-campaign-box-fill-outside = On ne garde les conditionnements entiers qu'entre l'ouverture ({ $opens }) et la date limite ({ $day } à { $hour }). Rien n'a changé. Choisissez un jour entre les deux.
refusal-wish-empty = Écrivez ce que l'on souhaite.
refusal-wish-no-vote = Comptez au moins une main.
refusal-wish-no-product = Choisissez le produit du catalogue qui répond à ce souhait.
refusal-campaign-to-come = Ce jour est à venir. Tapez le jour où c'est arrivé.
refusal-basket-file-not-a-form = Ce fichier n'est pas un classeur de bons fait par Cabas. Rien n'a été changé. Faites-en un avec « Classeur à remplir » et remplissez-le sans toucher aux titres.
refusal-basket-file-too-many-products = Il y a trop de produits pour les mettre en colonnes. Choisissez une feuille par foyer.
refusal-basket-file-no-such-household = « { $text } » n'est le code d'aucun foyer. Corrigez le code dans le fichier, ou ôtez-en ce foyer, ajoutez-le ici et tapez son bon.
refusal-basket-file-other-name = { $code } est le code de { $name }. Des lignes ont peut-être été triées sans leur code, ou ce foyer a été ajouté sur un autre ordinateur : vérifiez le fichier, ou ôtez-en ce foyer, ajoutez-le ici et tapez son bon.
refusal-basket-file-twice = { $code } est deux fois dans le fichier. Gardez un seul des deux.
refusal-basket-file-nobody = Des quantités sans code de foyer. Écrivez le code, ou effacez la ligne.
refusal-basket-file-only-late = Rien n'a été écrit : les bons tapés sur cet ordinateur sont tous en retard, et restent dans leur file. Tapez-les sur l'autre ordinateur.
refusal-basket-file-nothing-typed = Rien n'a été écrit : aucun bon n'a été tapé sur cet ordinateur. Tapez-en d'abord, ou préparez le bon vide.
refusal-basket-file-no-such-product = « { $text } » n'est pas un produit de cette commande groupée. Reprenez le titre du classeur à remplir.
refusal-basket-file-other-unit = { $name } se commande maintenant { $unit }, et le fichier ne dit pas cela : les nombres y voudraient dire autre chose. Faites remplir un nouveau classeur.
refusal-basket-file-product-twice = { $name } est deux fois dans le fichier. Gardez un seul des deux.
refusal-basket-file-errors = { $count ->
    [one] Une case du fichier ne peut pas être lue. Rien n'a été changé. Corrigez-la et recommencez.
   *[other] { $count } cases du fichier ne peuvent pas être lues. Rien n'a été changé. Corrigez-les et recommencez.
}
refusal-basket-file-existing = { $count ->
    [one] Un foyer du fichier a déjà un bon. Le bon du fichier le remplace-t-il, s'y ajoute-t-il, ou est-il laissé ?
   *[other] { $count } foyers du fichier ont déjà un bon. Les bons du fichier les remplacent-ils, s'y ajoutent-ils, ou sont-ils laissés ?
}
refusal-basket-file-nothing = Il n'y a aucun bon à lire dans ce fichier. Rien n'a été changé.
refusal-list-cut = Ce fichier est coupé ou abîmé à la ligne { $line }. Rien n'a été changé. Demandez-le de nouveau au fournisseur.
refusal-list-not-gdxp = Ce fichier n'est pas un tarif GDXP : il n'y a ni fournisseur ni produits. Rien n'a été changé. Choisissez un autre fichier.
refusal-list-gdxp-version = Ce tarif GDXP est de la version { $version } ; Cabas lit la version 1. Rien n'a été changé. Demandez la version 1 au fournisseur.
refusal-list-no-products = « { $supplier } » n'a aucun produit dans ce fichier. Rien n'a été changé. Demandez le tarif complet au fournisseur.
refusal-list-no-rows = Ce fichier n'a que des titres, aucun produit. Rien n'a été changé. Choisissez un autre fichier ou une autre feuille.
refusal-list-choose-supplier = Le fichier ne dit pas de qui il vient. Choisissez le fournisseur.
refusal-list-no-such-supplier = Ce fournisseur n'existe pas.
refusal-list-other-supplier = Ce fichier vient de « { $theirs } » (TVA { $their_vat }), pas de « { $ours } » (TVA { $our_vat }). Rien n'a été changé. Choisissez l'autre fournisseur, ou corrigez son numéro de TVA.
refusal-list-no-name-column = Aucune colonne ne contient le nom des produits. Dites laquelle, sous « Vos colonnes ».
refusal-list-no-price-column = Aucune colonne ne contient le prix. Dites laquelle, sous « Vos colonnes ».
refusal-list-one-cell = Une seule case est remplie : un titre, ou des cases fusionnées. Ce n'est pas un produit.
refusal-list-headings-again = Cette ligne répète les titres des colonnes. Ce n'est pas un produit.
refusal-list-no-name = Il manque le nom du produit.
refusal-list-no-price = Il manque le prix. Écrivez-le dans le fichier, par exemple 1,20.
refusal-list-zero-price = Le prix est zéro. Écrivez le vrai prix dans le fichier.
refusal-list-pack-units = « { $text } » ne dit pas combien d'unités tiennent dans un colis. Écrivez un nombre entier, par exemple 12.
refusal-list-vat = « { $text } » n'est pas un taux de TVA. Écrivez par exemple 5,5.
refusal-list-price-per-kilogram = Le titre dit que ce prix est au kilo, et « { $unit } » n'est pas un poids. Cette ligne n'est pas prise. Dites plus haut ce que cette unité contient, ou pour quoi est un prix.
refusal-list-price-per-litre = Le titre dit que ce prix est au litre, et « { $unit } » n'est pas un volume. Cette ligne n'est pas prise. Dites plus haut ce que cette unité contient, ou pour quoi est un prix.
refusal-list-quantity = « { $text } » n'est pas une quantité de cette unité. Écrivez un nombre, par exemple 5.
refusal-list-least-over-most = Le minimum par foyer dépasse le maximum.
refusal-list-twice = La ligne { $row } parle déjà de ce produit. Gardez une seule des deux lignes, ou donnez-leur deux noms et deux références.
refusal-list-is-by-weight = Dans le catalogue, ce produit se compte au poids, et pas dans ce fichier. Changez le sens de l'unité.
refusal-list-is-by-volume = Dans le catalogue, ce produit se compte en litres, et pas dans ce fichier. Changez le sens de l'unité.
refusal-list-is-by-piece = Dans le catalogue, ce produit se compte à la pièce, et pas dans ce fichier. Changez le sens de l'unité.
refusal-list-not-a-number = Un nombre est attendu ici.
refusal-list-not-a-day = Une date est attendue ici, par exemple 28/11/2026, et la fin vient après le début.
refusal-list-not-breaks = Les prix par quantité s'écrivent 5:9,50 10:9 (dès 5 colis, 9,50 €), du plus petit nombre au plus grand.
refusal-list-unknown-word = Ce mot n'est pas connu ici. Reprenez un mot d'un catalogue que Cabas a exporté.
refusal-list-density = Une densité ne va qu'avec un produit compté en litres.
refusal-list-bulk-reason = La vente en vrac est interdite : il faut en dire la raison.
refusal-list-no-supplier = Il manque le fournisseur de ce conditionnement.
refusal-list-changed-since = Le fichier ou le catalogue a changé depuis ce que vous avez vu. Rien n'a été importé. Regardez de nouveau, puis importez.
refusal-list-wrong = { $count ->
    [one] Une ligne ne peut pas être prise. Rien n'a été importé. Corrigez-la dans le fichier, ou importez sans elle.
   *[other] { $count } lignes ne peuvent pas être prises. Rien n'a été importé. Corrigez-les dans le fichier, ou importez sans elles.
}
refusal-list-unit = Dites d'abord ce que veut dire « { $text } » : un poids, un volume ou des pièces. Rien n'a été importé.
refusal-list-no-unit = { $count ->
    [one] Une ligne n'a pas d'unité : dites ce qu'elle compte. Rien n'a été importé.
   *[other] { $count } lignes n'ont pas d'unité : dites ce qu'elles comptent. Rien n'a été importé.
}
refusal-list-vat-missing = { $count ->
    [one] Une ligne ne dit pas sa TVA : donnez le taux. Rien n'a été importé.
   *[other] { $count } lignes ne disent pas leur TVA : donnez le taux. Rien n'a été importé.
}
refusal-list-nothing = Le catalogue dit déjà tout ce que ce fichier dit : il n'y a rien à importer.
refusal-list-undo-used = « { $product } » est déjà dans une commande : cet import ne peut plus être annulé. Tout est gardé. Archivez les produits à retirer.
refusal-list-undo-changed = « { $product } » a changé depuis cet import, qui ne peut plus être annulé. Tout est gardé. Corrigez les produits un par un, ou annulez d'abord l'import plus récent.
refusal-no-such-supplier = Ce fournisseur n'existe pas, ou plus.
refusal-no-such-product = Ce produit n'existe pas, ou plus.
refusal-no-such-pack = Ce conditionnement n'existe pas, ou plus.
refusal-supplier-name = Un fournisseur a un nom. Rien n'a été enregistré : écrivez-le.
refusal-product-name = Un produit a un nom. Rien n'a été enregistré : écrivez-le.
refusal-pack-name = Un conditionnement a un nom, comme « sac » ou « caisse ». Rien n'a été enregistré : écrivez-le.
refusal-supplier-taken = Un fournisseur s'appelle déjà « { $name } », peut-être archivé. Rien n'a été enregistré : reprenez-le, ou ajoutez sa commune au nom.
refusal-product-taken = Un produit s'appelle déjà « { $name } », peut-être archivé. Rien n'a été enregistré : ajoutez-lui un conditionnement, ou précisez le nom.
refusal-catalogue-archived = C'est déjà archivé. Rien n'a changé.
refusal-catalogue-not-archived = Ce n'est pas archivé : il n'y a rien à remettre.
refusal-supplier-archived = Ce fournisseur est archivé. Rien n'a été enregistré : remettez-le d'abord, ou choisissez-en un autre.
refusal-product-measure = Ce produit a déjà un conditionnement : sa mesure ne change plus, sinon ses prix et ses commandes ne voudraient plus rien dire. Faites un autre produit.
refusal-pack-of-another = Ce conditionnement est celui d'un autre produit. Rien n'a changé.
refusal-product-step = Le pas de commande est au-dessus de zéro : par exemple 500 g, 1 L ou 6 pièces. Rien n'a été enregistré.
refusal-product-of-the-step = On commande par { $step } : écrivez un multiple de { $step }. Rien n'a été enregistré.
refusal-product-max = Le maximum est plus petit que le minimum. Rien n'a été enregistré : corrigez l'un des deux.
refusal-vat-too-high = { $rate } est plus haut que tout taux de TVA. Rien n'a été enregistré. Écrivez { $meant } si c'est ce taux.
refusal-product-loss = La perte prévue va de 0 à 50 %. Rien n'a été enregistré.
refusal-product-density-volume = Seul ce qui se vend au litre a besoin de son poids par litre. Laissez ce champ vide.
refusal-product-density = Un litre pèse entre 500 g et 2 kg ; une huile, environ 916 g. Rien n'a été enregistré : écrivez par exemple « 916 g ».
refusal-product-bulk-reason = Dites pourquoi ce produit n'est jamais vendu en vrac : la raison s'imprime dans le catalogue. Rien n'a été enregistré.
refusal-product-bulk-law = La loi interdit de le vendre en vrac ({ $rule }, décret 2023-837). Rien n'a été enregistré : choisissez « jamais en vrac ».
refusal-pack-content = Un conditionnement contient quelque chose : écrivez par exemple 25 kg, 5 L ou 12 pièces. Rien n'a été enregistré.
refusal-pack-minimum = On commande au moins un conditionnement. Rien n'a été enregistré.
refusal-pack-divisor = Un conditionnement se coupe en 1 à 12 parts : 1 s'il ne se coupe pas, 2 pour des moitiés. Rien n'a été enregistré.
refusal-pack-variable = Le poids ne varie que pour ce qui se pèse et se paie au kilo. Choisissez « prix au kilo », ou enlevez le poids variable. Rien n'a été enregistré.
refusal-price-none = Écrivez un prix. Rien n'a été enregistré.
refusal-price-first = Le premier prix vaut dès le premier conditionnement : écrivez 1. Rien n'a été enregistré.
refusal-price-order = Ce prix doit valoir à partir de plus de conditionnements que le précédent. Rien n'a été enregistré : mettez-les dans l'ordre.
refusal-price-backwards = Ce prix finirait avant de commencer. Rien n'a été enregistré : corrigez l'un des deux jours.
refusal-price-density = Pour convertir un prix au kilo, il faut savoir ce que pèse un litre. Rien n'a été enregistré : écrivez-le d'abord dans le produit (916 g pour une huile).
refusal-pack-priced-by = Ce conditionnement a déjà des prix, qui ne voudraient plus rien dire. Rien n'a changé : archivez-le et ajoutez-en un autre.
refusal-catalogue-whole = Il faut un nombre entier, par exemple 5. Rien n'a été enregistré.
refusal-list-not-steps = Le minimum et le maximum par foyer doivent être des multiples du pas de commande.
refusal-basket-no-such-campaign = Cette commande groupée n'existe pas.
refusal-basket-no-such-form = Ce bon n'existe pas.
refusal-basket-no-such-offer = Ce produit n'est pas dans cette commande groupée.
refusal-basket-no-such-place = Cette commande groupée ne va pas dans ce lieu de retrait. Choisissez-en un de la liste.
refusal-basket-not-open-yet = Cette commande groupée n'est pas encore ouverte. Rien n'a été noté. Ouvrez-la d'abord.
refusal-basket-frozen = Cette commande groupée est fermée : ce bon, arrivé à temps, ne change plus. Si le foyer renonce, notez-le dans « Bons reçus », bouton « Renoncer ». Pour une demande de plus, faites un bon en retard. Pour une faute de frappe, revenez à l'étape « ouverte » en disant pourquoi.
refusal-basket-too-late = La distribution a commencé : aucun bon ne peut plus être fait ni changé. Rien n'a été noté.
refusal-basket-withdrawn = Le bon n° { $number } ne compte plus. Rien n'a été noté. Choisissez un autre bon du foyer.
refusal-basket-second-form = { $household } a déjà le bon n° { $number }. Le nouveau bon le remplace-t-il, ou s'y ajoute-t-il ?
refusal-basket-late-replaces = Le bon n° { $number } est arrivé à temps, et ce nouveau bon est en retard : il ne le remplace pas, le foyer y perdrait. Ajoutez le nouveau bon à l'ancien, ou dites qu'il a été remis à temps.
refusal-basket-no-reason = Dites pourquoi en quelques mots : le foyer le demandera, et le journal le garde. Rien n'a été noté.
refusal-basket-keeps-of-what = Dites de quel produit le foyer garde cela : choisissez-le sous « À quoi ». Rien n'a été noté.
refusal-basket-archived = { $household } est archivé. Rien n'a été noté. Remettez d'abord ce foyer dans les listes.
refusal-basket-no-adhesion = { $household } n'est pas encore adhérent. Rien n'a été noté. Enregistrez d'abord son adhésion, puis continuez.
refusal-basket-adhesion-ends = L'adhésion de { $household } finit le { $until }, avant le retrait du { $day }. Rien n'a été noté. Renouvelez-la d'abord, puis continuez.
refusal-basket-not-a-quantity = « { $text } » n'est pas une quantité. Tapez par exemple 2, 2*3 ou { $example }.
refusal-basket-bare-decimal = « { $text } » peut se lire de deux façons. Écrivez { $steps } (fois { $step }) ou { $quantity }.
refusal-basket-not-a-step = { $asked } n'est pas un nombre entier de fois { $step }. Écrivez { $below_steps } ({ $below }) ou { $above_steps } ({ $above }).
refusal-basket-under-a-step = { $asked } est moins que { $step }, le plus petit qu'on commande. Écrivez { $above_steps } ({ $above }), ou rien.
refusal-basket-below-min = { $asked } : c'est au moins { $min } par foyer, ou rien.
refusal-basket-above-max = { $asked } : c'est au plus { $max } par foyer.
refusal-basket-above-max-elsewhere = { $asked } avec ses autres bons ({ $elsewhere }) : c'est au plus { $max } par foyer.
refusal-basket-not-available = { $asked } : il n'en reste que { $left } chez le fournisseur.
refusal-basket-nothing-left = Il n'en reste plus chez le fournisseur.
refusal-basket-not-plausible = { $says }, soit { $words } ; le plus grand souhait à ce jour est { $largest }. Est-ce bien cela ?
refusal-basket-after-deadline = L'heure limite est passée ({ $day } à { $hour }). Rien n'a été noté. Si ce bon a été remis à temps, confirmez ; sinon, commencez un nouveau bon : il sera servi de ce qui reste.
refusal-basket-not-plausible-first = { $says }, soit { $words }, et personne n'en a encore demandé. Est-ce bien cela ?
refusal-basket-offer-withdrawn = { $name } n'est plus proposé. La ligne peut seulement diminuer.
refusal-basket-no-more = Dans cette commande groupée, on n'accepte pas de quantité en plus. Laissez cette case vide.
refusal-basket-no-less = Dans cette commande groupée, on n'accepte pas de quantité en moins. Laissez cette case vide.
refusal-basket-less-beyond-firm = { $less } de moins, alors que la demande est de { $firm } : écrivez { $firm } au plus.
refusal-basket-more-above-max = { $asked } avec ce qui est accepté en plus : c'est au plus { $max } par foyer.
refusal-account-order-below-floor = { $household } doit { $owed }, plus que la limite de { $floor }. Rien n'a été noté. Demandez d'abord un paiement, ou changez la limite.
refusal-till-deposit-taken-back = Ce dépôt est déjà repris par la pièce { $voucher } : l'argent est en caisse. Rien n'a changé.
refusal-till-credited-since = La banque a répondu pour ce dépôt le { $on } : il est bien parti et ne se reprend plus. Rien n'a changé.
refusal-cheque-deposit-taken-back = Ce bordereau est déjà repris par la pièce { $voucher } : ses chèques sont dans la boîte. Rien n'a changé.
refusal-cheque-deposit-came-back = Un chèque de ce bordereau est revenu de la banque : la remise a bien eu lieu et ne se reprend plus. Rien n'a changé.
refusal-cheque-deposit-on-the-statement = Cette remise est pointée sur le relevé de la banque : elle ne se reprend plus. Si le pointage est une erreur, défaites-le d'abord.
refusal-adhesion-archived = Ce foyer est archivé : remettez-le d'abord dans la liste. Son ancienne place dans une file l'attend.
failure-not-an-id = « { $given } » ne désigne rien : ce n'est pas un identifiant. Rien n'a été changé. Reprenez celui que donne la liste.
refusal-allergens-nothing-since = Aucun allergène n'a changé depuis que les produits sont annoncés : le catalogue imprimé est bon.
refusal-allergens-not-stated = Rien n'a été imprimé : des allergènes manquent, et le papier ferait croire qu'il n'y en a pas. À compléter : { $products }. Indiquez-les dans le catalogue (pour ce qui remplace un produit : dans la réponse du fournisseur), puis imprimez de nouveau.
refusal-paper-nothing-offered = Rien n'a été imprimé : cette commande ne propose encore aucun produit. Ajoutez des produits à la commande.
refusal-paper-nobody-there = Rien n'a été imprimé : aucun foyer ne vient d'habitude à ce lieu. Choisissez un autre lieu, ou imprimez le bon vierge.
refusal-paper-nothing-ordered = Rien n'a été imprimé : ce foyer n'a rien commandé. Saisissez d'abord son bon.
refusal-campaign-last-place = Une commande ouverte garde au moins un lieu de retrait. Ajoutez le nouveau, puis enlevez celui-ci.
refusal-basket-breaks-pack = Depuis le { $day } à { $hour }, on complète les conditionnements ({ $pack }, { $pack_qty }). Il manque { $before } pour finir celui qui est commencé ; avec ce changement, il manquerait { $after }. Rien n'a été noté. Demandez ce qui le complète, ou parlez-en à la personne qui coordonne.
refusal-basket-breaks-full-pack = Depuis le { $day } à { $hour }, on complète les conditionnements ({ $pack }, { $pack_qty }). Tous sont pleins ; avec ce changement, il manquerait { $after }. Rien n'a été noté. Parlez-en à la personne qui coordonne.
refusal-basket-form-breaks-pack = Depuis le { $day } à { $hour }, on complète les conditionnements. Sans le bon n° { $number }, il manquerait { $after } de « { $name } » ({ $pack }, { $pack_qty }). Rien n'a changé. Changez plutôt les lignes de ce bon, ou parlez-en à la personne qui coordonne.
refusal-purchase-not-found = Ce bon de commande n'existe pas ou plus.
refusal-purchase-no-line = Cette ligne n'existe pas ou plus.
refusal-purchase-no-pack = Ce conditionnement n'existe pas ou plus au catalogue.
refusal-purchase-no-supplier = Ce fournisseur n'existe pas ou plus.
refusal-purchase-not-adjusted = { $state ->
    [received] Les marchandises sont déjà reçues : on ne prépare plus de bon de commande. Rien n'a été noté.
    [distributing] La distribution a commencé : on ne prépare plus de bon de commande. Rien n'a été noté.
    [settled] Cette commande groupée est terminée : on ne prépare plus de bon de commande. Rien n'a été noté.
   *[other] Les bons de commande se préparent quand l'ajustement est fini. Passez d'abord à l'étape « ajustée ». Rien n'a été noté.
    }
refusal-purchase-settled = Cette commande groupée est terminée : ses bons de commande ne changent plus. Rien n'a été noté. Notez la suite dans une autre commande groupée.
refusal-purchase-nothing-decided = Aucun achat n'a été décidé : il n'y a rien à commander. Décidez d'abord à l'ajustement. Rien n'a été noté.
refusal-purchase-all-made = Chaque fournisseur a déjà son bon de commande. Pour en refaire un, retirez-le d'abord. Rien n'a été noté.
refusal-purchase-undecided = { $offers ->
    [one] Ce produit attend une décision : { $names }. Décidez-le à l'ajustement, ou dites que vous commandez sans lui. Rien n'a été noté.
   *[other] Ces produits attendent une décision : { $names }. Décidez-les à l'ajustement, ou dites que vous commandez sans eux. Rien n'a été noté.
    }
refusal-purchase-withdrawn = Ce bon de commande est retiré : il ne change plus. Rien n'a été noté. Préparez-en un autre.
refusal-purchase-other-supplier = Ce conditionnement vient d'un autre fournisseur. Ajoutez-le à son bon de commande. Rien n'a été noté.
refusal-purchase-no-price = Ce conditionnement n'a pas de prix aujourd'hui. Donnez-lui un prix au catalogue. Rien n'a été noté.
refusal-purchase-not-in-parts = { $divisor ->
    [one] Ce conditionnement ne se partage pas : tapez un nombre entier. Rien n'a été noté.
   *[other] Ce conditionnement se vend en { $divisor } parts au plus : tapez un nombre qui y tombe juste. Rien n'a été noté.
    }
refusal-purchase-no-packs = Tapez une quantité au-dessus de zéro. Rien n'a été noté.
refusal-purchase-nothing-changed = Rien n'est différent de ce qui a été commandé. Dites ce qui change, ou répondez « comme commandé ». Rien n'a été noté.
refusal-purchase-no-replacement = Dites ce qui vient à la place. Rien n'a été noté.
refusal-purchase-all-answered = Chaque ligne a déjà sa réponse. Rien n'a été noté. Pour changer une réponse, ouvrez sa ligne.
refusal-invoice-not-found = Cette facture n'existe pas ou plus.
refusal-invoice-no-reference = Tapez le numéro qui est écrit sur la facture. Rien n'a été noté.
refusal-invoice-same-reference = Le numéro { $reference } de ce fournisseur est déjà noté. Rien n'a été noté une deuxième fois.
refusal-invoice-nothing = Tapez au moins une ligne, ou le transport. Rien n'a été noté.
refusal-invoice-no-label = Dites ce que cette ligne facture. Rien n'a été noté.
refusal-invoice-no-rate = Tapez le taux de TVA de cette ligne. Rien n'a été noté.
refusal-invoice-no-total = Tapez le total TTC écrit sur la facture, au-dessus de zéro. Rien n'a été noté.
refusal-invoice-differs = Les lignes et le transport font { $lines } TTC, le total est de { $total } : { $difference } d'écart, plus qu'un arrondi. Vérifiez les lignes, ou dites que ce total est le bon. Rien n'a été noté.
refusal-invoice-cancelled = Cette facture est déjà annulée. Rien n'a été noté. Pour la compter de nouveau, saisissez-la encore.
refusal-cash-of-an-invoice = Cette ligne est la facture d'un fournisseur : annulez-la là où elle a été notée, avec les commandes aux fournisseurs.

refusal-consolidation-no-such-campaign = Cette commande groupée n'existe pas, ou plus. Rien n'a été noté.
refusal-consolidation-no-such-offer = Ce produit n'est pas dans cette commande. Rien n'a été noté.
refusal-consolidation-still-open = Les bons sont encore pris, ou pas encore. Fermez d'abord la commande : les quantités se décident ensuite. Rien n'a été noté.
refusal-consolidation-ordered = Les fournisseurs ont déjà leur commande. Pour décider autrement, revenez d'abord en arrière, avec la raison. Rien n'a été noté.
refusal-consolidation-withdrawn = « { $name } » est retiré de la commande : il n'y a rien à décider. Rien n'a été noté. Passez au produit suivant.
refusal-consolidation-nothing-asked = Personne ne demande ce produit : il n'y a rien à décider. Rien n'a été noté. Passez au produit suivant.
refusal-consolidation-no-such-plan = « { $name } » ne peut pas s'acheter ainsi aujourd'hui. Regardez de nouveau ce qui est proposé. Rien n'a été noté.
refusal-consolidation-which-plan = Il y a plusieurs façons de ce genre pour « { $name } ». Dites quels conditionnements. Rien n'a été noté.
refusal-consolidation-not-its-pack = Ce conditionnement n'est pas de « { $name } », n'a pas de prix aujourd'hui, ou est déjà dans la liste. Rien n'a été noté.
refusal-consolidation-no-packs = Tapez combien de conditionnements acheter. Rien n'a été noté.
refusal-consolidation-not-packs = « { $text } » n'est pas un nombre de conditionnements. Tapez par exemple 2, ou 1,5. Rien n'a été noté.
refusal-consolidation-not-a-part = { $divisor ->
    [1] « { $text } » : ce conditionnement ({ $pack }) s'achète entier. Tapez un nombre entier. Rien n'a été noté.
   *[other] « { $text } » : ce conditionnement ({ $pack }) s'achète entier ou en 1/{ $divisor }. Tapez une part possible. Rien n'a été noté.
}
refusal-consolidation-below-minimum = Ce conditionnement ({ $pack }) s'achète par { $minimum } au moins. Tapez { $minimum } ou plus. Rien n'a été noté.
refusal-consolidation-not-available = Le fournisseur n'a que { $available } ; vous avez tapé { $asked }. Tapez moins. Rien n'a été noté.
refusal-consolidation-no-reason = Dites pourquoi ce produit n'est pas commandé : les foyers le demanderont, et le journal le garde. Rien n'a été noté.
refusal-shared-pack-not-found = Ce partage n'est pas dans le cahier. Rien n'a changé.
refusal-shared-pack-ended = Ce partage est déjà fini. Rien n'a changé.
refusal-shared-pack-settled = Cette commande est terminée : ses partages ne changent plus. Rien n'a été noté.
refusal-shared-pack-only-one = Un partage se fait à deux foyers au moins. Ajoutez l'autre. Rien n'a été noté.
refusal-shared-pack-twice = Ce foyer est déjà dans le partage. Rien n'a été noté. Choisissez-en un autre.
refusal-shared-pack-empty-part = Cette part est vide. Rien n'a été noté. Tapez ce que ce foyer prend, ou enlevez-le.
refusal-shared-pack-empty = Un conditionnement vide ne se partage pas. Tapez ce qu'il contient. Rien n'a été noté.
refusal-shared-pack-no-fallback = Dites quel foyer prend la part d'un absent. Rien n'a été noté.
refusal-shared-pack-no-reason = Dites pourquoi ce partage finit : les foyers le demanderont. Rien n'a été noté.
refusal-shared-pack-too-much = Les parts font { $sum }, le conditionnement { $pack } : c'est { $apart } de trop. Rien n'a été noté.
refusal-shared-pack-too-little = Les parts font { $sum }, le conditionnement { $pack } : il reste { $apart } à donner. Rien n'a été noté.

refusal-consolidation-no-reason-for-all = Dites pourquoi ces propositions sont acceptées ensemble : le journal le garde. Rien n'a été noté.
refusal-consolidation-nothing-open = Il n'y a rien à accepter : tout est décidé, ou sans prix aujourd'hui. Rien n'a été noté.
refusal-consolidation-no-such-supplier = Ce fournisseur n'existe pas, ou plus. Rien n'a été noté.
refusal-consolidation-not-a-way-out = Cette issue n'est pas possible chez « { $name } » en ce moment. Regardez de nouveau ce qui est proposé. Rien n'a été noté.
# Stock
refusal-stock-no-such-product = Ce produit n'est pas au catalogue. Rien n'a été noté.
refusal-stock-no-such-supplier = Ce fournisseur n'est pas connu. Rien n'a été noté.
refusal-stock-no-such-lot = Ce lot n'est pas, ou plus, dans ce fichier. Rien n'a été noté.
refusal-stock-no-such-movement = Ce mouvement de stock n'est pas dans ce fichier. Rien n'a été noté.
refusal-stock-nothing-came = Il faut une quantité, par exemple 18,5 kg. Rien n'a été noté.
refusal-stock-nothing-taken = Il faut une quantité, par exemple 250 g. Rien n'a été noté.
refusal-stock-not-that-much = Il n'y en a que { $there } dans ce lot. Rien n'a été noté. Comptez ce lot si l'étagère dit autre chose.
refusal-stock-past-use-by = C'était à consommer jusqu'au { $until } : on ne le donne, ne le goûte ni ne le cède plus. Rien n'a été noté. Notez une perte.
refusal-stock-no-reason = Dites pourquoi, en quelques mots. Rien n'a été noté.
refusal-stock-no-group = Dites quel groupe l'a pris. Rien n'a été noté.
refusal-stock-day-to-come = Le { $day } n'est pas encore là. Rien n'a été noté. Tapez aujourd'hui, ou un jour passé.
refusal-stock-before-it-came = Ce lot est arrivé le { $came } : il ne peut pas être sorti avant. Rien n'a été noté. Tapez ce jour-là, ou un jour d'après.
refusal-stock-use-by-when = Donnez le jour écrit après « à consommer jusqu'au ». Rien n'a été noté.
refusal-stock-nothing-counted = Comptez au moins un lot. Rien n'a été noté.
refusal-stock-counted-twice = Un lot est compté deux fois. Rien n'a été noté.
refusal-stock-reversed = C'est déjà repris. Rien n'a changé.
refusal-stock-not-of-the-stock = Ce mouvement se reprend là où il a été noté : une réception sur l'écran Réceptions. Rien n'a changé.

# Réceptions
refusal-reception-no-such-order = Cette commande au fournisseur n'est pas dans ce fichier. Rien n'a été noté.
refusal-reception-no-such-line = Cette ligne n'est pas dans cette commande. Rien n'a été noté.
refusal-reception-withdrawn = Cette commande au fournisseur est retirée : rien n'en est attendu. Rien n'a été noté. Choisissez une autre commande au fournisseur.
refusal-reception-settled = Cette commande groupée est terminée : ses réceptions ne changent plus. Rien n'a été noté. Ce qui a changé depuis se note au stock.
refusal-reception-nothing-counted = Comptez au moins une ligne. Rien n'a été noté.
refusal-reception-twice = Cette ligne est comptée deux fois. Rien n'a été noté.
refusal-reception-no-quantity = Dites combien de paquets sont venus, ou ce que cela pèse. Rien n'a été noté.
refusal-reception-not-in-parts = { $divisor ->
    [one] Il faut un nombre entier de paquets. Pesez ce qui est entamé. Rien n'a été noté.
   *[other] Ce paquet se divise en { $divisor } parts. Pesez ce qui n'en fait pas une. Rien n'a été noté.
}
refusal-reception-too-much = C'est trop pour une livraison : vérifiez l'unité. Rien n'a été noté.
refusal-reception-more-spoilt = Il y a plus d'abîmé que de reçu. Rien n'a été noté. Corrigez l'un des deux nombres.
refusal-reception-taken-back = Cette ligne est déjà reprise. Rien n'a changé.
refusal-sharing-no-such-campaign = Cette commande groupée n'existe pas, ou plus. Rien n'a été noté.
refusal-sharing-no-such-offer = Ce produit n'est pas dans cette commande, ou personne ne le demande. Rien n'a été noté.
refusal-sharing-still-open = Les bons sont encore pris, ou pas encore. Fermez d'abord la commande : on partage ensuite. Rien n'a été noté.
refusal-sharing-not-ordered = Les fournisseurs n'ont pas encore leur commande : rien ne peut être arrivé. Partagez d'abord ce qui est commandé. Rien n'a été noté.
refusal-sharing-settled = Cette commande est terminée : son partage ne change plus. Rien n'a été noté.
refusal-sharing-nothing-yet = Il n'y a encore rien à partager : décidez d'abord ce qui est commandé, ou notez ce qui est arrivé. Rien n'a été noté.
refusal-sharing-priority-only-shared = La règle de priorité lit une liste réservée : elle ne s'essaie pas. Partagez ; le journal garde que la liste a été lue. Rien n'a été noté.
refusal-sharing-hand-too-much = De « { $name } », { $given } sont donnés à la main ; il n'y a que { $usable }. Corrigez une quantité donnée à la main. Rien n'a été noté.
refusal-sharing-no-reason = Dites pourquoi vous corrigez à la main : le foyer le demandera, et le journal le garde. Rien n'a été noté.
refusal-paper-nothing-to-fetch = Personne n'a rien à retirer ici. Aucun papier n'est fait. Partagez d'abord ce qui est arrivé, ou choisissez un autre lieu.
refusal-settlement-no-such-campaign = Cette commande n'existe pas.
refusal-settlement-no-such-supplier = Ce fournisseur n'a rien dans cette commande.
refusal-settlement-not-yet = Rien n'est encore arrivé pour cette commande. Les relevés se font à partir de la réception.
refusal-settlement-settled = Cette commande est terminée. Corrigez le relevé d'un foyer, avec la raison.
refusal-settlement-nothing = Personne n'a encore rien emporté : il n'y a pas de relevé à faire.
refusal-settlement-no-bill = Ce foyer n'a pas de relevé dans cette commande. Faites-le d'abord.
refusal-settlement-zero = Une correction de 0,00 € ne change rien. Rien n'a été noté.
refusal-settlement-no-deposit = Dites combien vaut une consigne, par exemple 0,30.
refusal-settlement-nothing-back = Dites combien sont rendus, par exemple 5.
refusal-settlement-back-below-zero = Ce foyer n'en a pas rendu autant. Rien n'a été noté.
refusal-settlement-same-fund = Le second fonds doit être un autre que le premier.
refusal-settlement-no-such-gap = Cet écart n'existe pas, ou plus. Regardez la liste à nouveau.
refusal-settlement-not-explained = { $count ->
    [one] Un écart n'est pas expliqué
   *[other] { $count } écarts ne sont pas expliqués
} : { $list }. Dites pourquoi, puis terminez.
refusal-settlement-not-billed = { $count ->
    [one] Un relevé est à faire : { $list }. Faites-le, puis terminez.
   *[other] { $count } relevés sont à faire : { $list }. Faites-les, puis terminez.
}
refusal-settlement-not-distributing = Cette commande n'est pas en distribution : elle ne se termine qu'après.
refusal-settlement-beyond-owed = Il ne lui est dû que { $owed } pour cette commande. Rien n'a été noté.
refusal-pickup-no-such-place = Cette commande ne va pas à ce lieu de retrait.
refusal-pickup-other-product = Ce lot n'est pas de ce produit, ou n'est pas pour cette commande. Rien n'a été noté.
refusal-pickup-no-such-container = Ce contenant n'est pas connu. Rien n'a été noté. Tapez sa tare.
refusal-pickup-no-such-list = Cette liste n'a pas été imprimée par ce programme. Rien n'a été noté.
refusal-pickup-not-on-the-list = Cette ligne n'est pas sur la liste. Rien n'a été noté. Vérifiez le numéro de la liste.
refusal-pickup-not-come = Rien n'est encore arrivé pour cette commande : il n'y a rien à remettre. Notez d'abord les réceptions.
refusal-pickup-settled = Cette commande est terminée : ce qui a été remis ne change plus.
refusal-pickup-grams-or-kilograms = { $number } g ou { $number } kg ? Rien n'a été noté. Tapez l'unité.
refusal-pickup-lighter = La balance montre { $gross }, le contenant vide pèse { $tare } : il n'y aurait rien dedans. Rien n'a été noté. Vérifiez la tare.
refusal-pickup-no-tare = Tapez ce que le contenant pèse vide, par exemple 412 g. Rien n'a été noté.
refusal-pickup-not-weighed = Seul ce qui se mesure en grammes passe sur la balance : tapez la quantité. Rien n'a été noté.
refusal-pickup-to-weigh = « { $name } » se compte au poids : tapez ce que montre la balance. Rien n'a été noté.
refusal-pickup-nothing-shared = { $household } n'a pas de « { $name } » dans cette commande. Rien n'a été noté. Pour en prendre sur ce qui reste, tapez la quantité.
refusal-pickup-noted-before = Déjà noté à { $hour } : { $before }. Vous dites maintenant { $now }. Rien n'a changé. Remplacez si c'est bien cela.
refusal-pickup-sheet-differs = Déjà noté à { $hour } : { $before }. La feuille dit { $now }. Rien n'a changé. Dites lequel des deux est juste.
refusal-pickup-much-more = { $quantity } au lieu de { $shared } : c'est beaucoup plus que prévu. Rien n'a été noté. Confirmez si c'est bien cela.
refusal-pickup-given-away = « { $name } » : c'est noté comme donné. Rien n'a été noté. Si le foyer reçoit ces produits-là, « C'étaient les siens » reprend le don. S'il en reçoit d'autres, pris sur la table, touchez « Il en reçoit d'autres ».
refusal-pickup-taken-meanwhile = « { $name } » : c'est revenu au stock, et d'autres l'ont pris depuis : il n'en reste que { $free } qui ne soient promis à personne. Rien n'a été noté. Tapez ce qu'il reste ; si tout est bien sur la table, confirmez.
refusal-pickup-sheet-gone = « { $name } » : la feuille le coche, l'ordinateur dit « { $gone } » Rien n'a changé. Dites lequel des deux est juste.
refusal-pickup-promised = De « { $name } », ce qui n'est promis à personne : { $free }. Rien n'a été noté.
refusal-pickup-no-adhesion = { $household } n'a pas encore d'adhésion. Rien n'a été noté. Prenez son adhésion, puis revenez ici.
refusal-pickup-adhesion-ended = L'adhésion de { $household } a pris fin le { $until }. Rien n'a été noté. Renouvelez-la, puis revenez ici.
refusal-pickup-nothing-to-take-back = Rien n'est noté sur cette ligne. Rien n'a changé.
refusal-pickup-was-served = { $household } a déjà reçu quelque chose : ce foyer n'est pas absent. Rien n'a été noté. Reprenez d'abord ce qui est noté par erreur.
refusal-pickup-nothing-waits = Rien n'attend { $household } dans cette commande. Rien n'a été noté.
refusal-pickup-taken-since = « { $name } » : d'autres l'ont pris depuis, il n'en reste que { $free }. Rien n'a changé. Remettez-lui ce qui reste, en tapant la quantité.
refusal-pickup-open-already = Ce lot est déjà ouvert. Rien n'a changé.
refusal-pickup-not-open = Ce lot n'est pas ouvert. Rien n'a changé.
refusal-pickup-no-label = Donnez un nom au contenant, par exemple « bocal 1 L, couvercle compris ». Rien n'a été noté.
refusal-pickup-days = Entre 0 et 366 jours. Rien n'a été noté.
refusal-pickup-day-past = Le { $day } est passé. Rien n'a été noté. Donnez un jour à venir.
refusal-shift-not-found = Ce créneau n'existe pas. Reprenez-le dans la liste.
refusal-shift-no-place = Ce lieu n'est pas un lieu de retrait de cette commande. Rien n'a été noté. Choisissez-en un de la liste.
refusal-shift-no-post = Écrivez ce qu'il y a à faire, par exemple « Accueil » ou « Pesée ».
refusal-shift-nobody-needed = Il faut au moins une personne. Rien n'a été noté.
refusal-shift-hours-reversed = Ce créneau finirait avant de commencer. Rien n'a été noté. Changez l'une des deux heures.
refusal-shift-no-name = Écrivez un prénom.
refusal-shift-no-reason = Écrivez pourquoi ce créneau n'a pas lieu : les personnes inscrites le liront.
refusal-shift-cancelled = Ce créneau n'a plus lieu. Rien n'a été noté. Choisissez-en un autre.
refusal-shift-already-coming = { $name } est déjà sur ce créneau. Rien n'a été noté. Si c'est une autre personne, ajoutez une initiale.
refusal-shift-not-coming = { $name } n'est pas sur ce créneau. Rien n'a été noté.
refusal-shift-not-yet = Ce créneau est le { $day } : ses heures se notent à partir de ce jour-là. Rien n'a été noté.
refusal-shift-not-a-duration = « { $text } » n'est pas une durée. Tapez par exemple 2h30, 1,5 ou 90 min.
refusal-paper-no-shift = Aucun créneau n'est prévu : il n'y a rien à imprimer. Ajoutez d'abord un créneau.
refusal-label-not-on-the-sheet = Cette planche a { $labels } étiquettes. Tapez le numéro de la première étiquette libre, de 1 à { $labels }.
refusal-label-too-far = La planche se décale de { $most } mm au plus. Rien n'a été imprimé. Tapez un nombre de -{ $most } à { $most }, comme 1,5.
refusal-label-no-bag = Rien de cette commande ne se pèse ni ne se tire : il n'y a pas de sachet à étiqueter.
refusal-paper-nothing-printed = Aucune liste de cette commande n'a encore été imprimée : il n'y a rien à corriger.
refusal-paper-nothing-changed = Rien n'a changé depuis la liste n°{" "}{ $number } : elle est toujours bonne.
refusal-basket-still-changes = Ce bon se change encore : tapez simplement la nouvelle quantité. Rien n'a été noté.
refusal-basket-nothing-to-give-up = Ce bon ne demande rien de cela. Rien n'a été noté.
refusal-basket-not-less = Ce bon demande { $before } : tapez moins, ou rien. Pour une demande de plus, faites un bon en retard. Rien n'a été noté.
refusal-reception-came = Le bon { $number } ne se retire plus : { $quantity } de « { $name } » en sont déjà arrivés. Reprenez d'abord cette réception si elle est fausse. Rien n'a changé.
refusal-reception-not-plausible = Vous notez { $says } ({ $words }) ; { $expected } devaient venir. Si c'est bien cela, cochez « Oui, c'est bien cela » et enregistrez. Rien n'a été noté.
refusal-erasure-still-orders = Ce foyer a un bon dans « { $title } », qui n'est pas terminée : ses produits sont à remettre et à payer. Retirez son bon, ou attendez la fin. Rien n'a été effacé.
refusal-erasure-not-sure = Cochez « Oui, effacer pour de bon » : cela ne se reprend pas. Rien n'a été effacé.
refusal-erasure-no-reason = Dites pourquoi, sans nom : par exemple « demande écrite du 3 mars ». Rien n'a été effacé.
refusal-pickup-net-or-gross = Poids net, ou poids avec le contenant ? Rien n'a été noté. Avec un contenant, tapez seulement le poids avec le contenant.
refusal-settlement-goods-wait = Des produits attendent encore : { $list }. La commande n'est pas terminée. Remettez-les, ou dites sous « Absents » s'ils reviennent au stock ou sont donnés.
