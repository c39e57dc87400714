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
