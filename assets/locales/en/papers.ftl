# Papers.

ui-papers-title = Papers
ui-papers-says = Each paper is a file to print, kept in the association's folder.
ui-papers-empty = No paper for now. They come with the orders.
ui-papers-large = In large type
ui-papers-hall = For the hall: may be put on the wall
ui-papers-private = Private: not to be left on a table
ui-papers-office = For the office
ui-papers-made-on = Prepared on { $when }
ui-papers-never-made = Not prepared yet
ui-papers-make = Prepare
ui-papers-make-this = Prepare: { $title }
ui-papers-open = Open
ui-papers-open-this = Open: { $title }
ui-papers-copy = Copy to a stick
ui-papers-copy-this = Copy to a stick: { $title }
ui-papers-done =
    { $count ->
        [one] { $title }: { $count } page.
       *[other] { $title }: { $count } pages.
    }
ui-papers-from-adhesion = Prepared at the membership table
ui-papers-from-till = Prepared in the tills
ui-papers-from-account = Choose a household
ui-papers-from-cheques = Choose a deposit
ui-papers-from-campaign = Choose an order
ui-papers-from-purchase = Choose an order to a supplier
ui-papers-from-lot = Choose a lot
