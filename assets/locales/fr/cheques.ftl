# The screens of cheques.
ui-cheques-title = Chèques
ui-cheques-says = Du paiement à la banque : rien ne se perd, rien ne vieillit dans un tiroir.
ui-cheques-urgent = { $count ->
    [one] Un chèque presse : il ne vaudra bientôt plus rien, ou ne vaut déjà plus rien.
   *[other] { $count } chèques pressent : ils ne vaudront bientôt plus rien, ou ne valent déjà plus rien.
}
ui-cheques-kept = Dans la boîte : { $count }
ui-cheques-due = À remettre : { $count }
ui-cheques-deposits = Remises : { $count }
ui-cheques-deposited = Remis
ui-cheques-bounced = Revenus
ui-cheques-bare = Chèques sans détails
ui-cheques-bare-says = Complétez-les avant de les remettre : la banque demande le numéro et le nom.
ui-cheques-complete = Compléter
ui-cheques-complete-this = Chèque de { $amount }
ui-cheques-empty = La boîte est vide : aucun chèque n'attend.
ui-cheques-empty-here = Aucun chèque ici.
ui-cheques-take = Recevoir un paiement
ui-cheques-total = { $count ->
    [one] Un chèque, { $amount }
   *[other] { $count } chèques, { $amount }
}
ui-cheques-col-tick = À remettre
ui-cheques-tick = Remettre le chèque de { $amount }, { $drawer }
ui-cheques-col-drawer = Signé par
ui-cheques-col-number = N° et banque
ui-cheques-no-number = à compléter
ui-cheques-dated-on = daté du { $day }
ui-cheques-col-state = Où il en est
ui-cheques-col-amount = Montant
ui-cheques-col-act = Et aussi
ui-cheques-came-back = Il est revenu
ui-cheques-to-bank = Remettre à la banque
ui-cheques-to-bank-says = Cochez les chèques dans la liste ; Cabas fait le bordereau.
ui-cheques-who = Qui va à la banque
ui-cheques-day = Date
ui-cheques-day-help = Vide : aujourd'hui. Sinon 28/11.
ui-cheques-early = Même avant le jour souhaité
ui-cheques-deposit = Remettre les chèques cochés
ui-cheques-no-deposit = Aucune remise pour l'instant.
ui-cheques-col-deposit = Remise
ui-cheques-col-day = Date
ui-cheques-col-who = Par
ui-cheques-col-count = Chèques
ui-cheques-of-which-back = dont revenus : { $count }
ui-cheques-col-paper = Bordereau
ui-cheques-print = Préparer
ui-cheques-print-this = Préparer le bordereau { $number }
ui-cheques-slip-made = Le bordereau est prêt.
ui-cheques-number = N° du chèque
ui-cheques-bank = Banque
ui-cheques-drawer = Signé par
ui-cheques-dated = Daté du
ui-cheques-from = À remettre à partir du
ui-cheques-from-help = Vide : dès maintenant.
ui-cheques-stays = Vide : le { $day }.
ui-cheques-save = Enregistrer
ui-cheques-close = Fermer
ui-cheques-back-title = Chèque de { $amount } revenu ({ $drawer })
ui-cheques-back-says = Ce qu'il payait sera dû de nouveau. Ce que le foyer a reçu, et son adhésion, ne changent pas.
ui-cheques-reason = Ce que dit la banque
ui-cheques-fee = Frais pris par la banque
ui-cheques-fee-help = Vide : aucuns frais.
ui-cheques-fee-to = Qui paie ces frais
ui-cheques-fee-association = L'association
ui-cheques-fee-household = Le foyer
ui-cheques-back-record = Noter que le chèque est revenu
ui-cheques-cancel = Annuler le paiement
ui-cheques-cancel-this = Annuler la pièce { $voucher }
ui-cheques-cancel-says = Les deux lignes resteront visibles ; le chèque est à rendre.
ui-cheques-why = Pour quelle raison ?
ui-cheques-take-back = Reprendre
ui-cheques-take-back-this = Reprendre le bordereau { $number }, { $amount }
ui-cheques-take-back-says = Les chèques ne sont pas partis à la banque : ils reviennent dans la boîte. Les deux lignes resteront visibles.
ui-cheques-taken-back = repris, pièce { $voucher }
