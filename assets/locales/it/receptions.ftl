# ui-receptions-: what the suppliers bring.
ui-receptions-title = Ricevimenti
ui-receptions-no-campaign = Nessun ordine di gruppo per ora.
ui-receptions-to-orders = Ordini ai fornitori
ui-receptions-made = La scheda è pronta.
ui-receptions-wanted = Consegna chiesta per il { $day }.
ui-receptions-receive = Ricevere
ui-receptions-look = Rivedere
ui-receptions-sheet = Stampare la scheda
ui-receptions-done = Tutto è ricevuto
ui-receptions-back = Tornare all'ordine di gruppo
ui-receptions-entry = Ricevimento { $number }
ui-receptions-entry-says = Ciò che si aspetta è già scritto: cambiate solo ciò che è diverso.
ui-receptions-expected = Previsto: { $packs } ({ $quantity })
ui-receptions-came = già arrivato: { $quantity }
ui-receptions-touched = { $count ->
    [one] Una famiglia ne ha chiesto.
   *[other] { $count } famiglie ne hanno chiesto.
}
ui-receptions-spoilt = di cui rovinato: { $quantity }
ui-receptions-weight = Peso arrivato
ui-receptions-weight-help = Più pezzi: 580 g + 655 g
ui-receptions-packs = Confezioni arrivate
ui-receptions-content = Una confezione contiene
ui-receptions-damaged = Rovinato
ui-receptions-temperature = Temperatura, °C
ui-receptions-lot = Numero di lotto
ui-receptions-date = Data scritta sopra
ui-receptions-use-by = È «da consumare entro»
ui-receptions-note = Nota
ui-receptions-absent = Non è arrivato con questa consegna
ui-receptions-day = Ricevuto il
ui-receptions-day-help = Vuoto: oggi
ui-receptions-driver = Chi consegna
ui-receptions-receiver = Ricevuto da
ui-receptions-record = Annotare la consegna
ui-receptions-noted = La consegna è annotata.
ui-receptions-number = Consegna { $number }, il { $day }
ui-receptions-taken-back = Stornato
ui-receptions-reason = Perché stornarlo
ui-receptions-undo = Stornare
ui-receptions-undone = È stornato.
ui-receptions-all = Tutti i ricevimenti
ui-receptions-sure = Sì, è proprio così
