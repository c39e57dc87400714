# Le carte.

ui-papers-title = Carte
ui-papers-says = Ogni carta è un file da stampare, nella cartella dell'associazione.
ui-papers-empty = Nessuna carta per ora. Arriveranno con gli ordini.
ui-papers-large = In caratteri grandi
ui-papers-hall = Per la sala: si può appendere
ui-papers-private = Privata: da non lasciare sul tavolo
ui-papers-office = Per l'ufficio
ui-papers-made-on = Preparata il { $when }
ui-papers-never-made = Non ancora preparata
ui-papers-make = Preparare
ui-papers-make-this = Preparare: { $title }
ui-papers-open = Aprire
ui-papers-open-this = Aprire: { $title }
ui-papers-copy = Copiare su una chiavetta
ui-papers-copy-this = Copiare su una chiavetta: { $title }
ui-papers-done =
    { $count ->
        [one] { $title }: { $count } pagina.
       *[other] { $title }: { $count } pagine.
    }
ui-papers-from-adhesion = Si prepara al banco delle adesioni
ui-papers-from-till = Si prepara nelle casse
ui-papers-from-account = Scegliere una famiglia
ui-papers-from-cheques = Scegliere un versamento
ui-papers-from-campaign = Scegliere un ordine
ui-papers-from-purchase = Scegliere un ordine al fornitore
ui-papers-from-lot = Scegliere un lotto
