# The screens of group orders.
ui-campaigns-title = Group orders
ui-campaigns-says = A group order has its suppliers, its products at announced prices, its pickup places and its deadline.
ui-campaigns-tabs = The screens about orders
ui-campaigns-tab-list = Orders
ui-campaigns-tab-wishes = Wishes
ui-campaigns-none = No group order is prepared yet. Begin by saying where and when goods are fetched.
ui-campaigns-new = Prepare a group order
ui-campaigns-new-says = Say where and when goods are fetched, and from whom you order. All may still change before it opens.
ui-campaigns-next = Take up the last one
ui-campaigns-next-from = Take up “{ $title }”
ui-campaigns-next-says = Same suppliers, same places, same products, at today's prices. The other dates follow the first pickup.
ui-campaigns-next-day = First pickup day
ui-campaigns-next-day-help = For instance 25/04/2026. Empty: everything moves by the days beside.
ui-campaigns-next-days = Or move everything by
ui-campaigns-next-days-help = days: 28 make four weeks.
ui-campaigns-next-save = Prepare the next one
ui-campaigns-next-done = “{ $title }” is prepared
ui-campaigns-left-out = { $count ->
        [one] One product could not be offered
       *[other] { $count } products could not be offered
    }
ui-campaigns-left-one = { $name }: { $says }
ui-campaigns-look = Look at “{ $title }”
ui-campaigns-name = Title
ui-campaigns-name-help = Empty: the month of the first pickup.
ui-campaigns-col-title = Order
ui-campaigns-col-state = Step
ui-campaigns-col-pickup = First pickup
ui-campaigns-col-offers = Products
ui-campaigns-no-day = no day yet
ui-campaigns-edit = Dates, places, suppliers
ui-campaigns-edit-title = Change “{ $title }”
ui-campaigns-do-open = Open the order
ui-campaigns-do-close = Close the order
ui-campaigns-do-adjust = The quantities are adjusted
ui-campaigns-do-order = The suppliers have their order
ui-campaigns-do-receive = The goods have come
ui-campaigns-do-distribute = Begin handing out
ui-campaigns-do-settle = All is handed out and counted
ui-campaigns-close-early = Close before the deadline
ui-campaigns-close-early-says = Forms that come later will be late, served from what is left. You can go back, with the reason.
ui-campaigns-complete = Complete the preparation
ui-campaigns-enter = Type forms
ui-campaigns-enter-late = Type a late form
ui-campaigns-demand = See the quantities
ui-campaigns-share = Share what came
ui-campaigns-places = Pickup places
ui-campaigns-places-none = No pickup place yet.
ui-campaigns-place-when = on { $day }, from { $from } to { $to }
ui-campaigns-suppliers = Suppliers
ui-campaigns-suppliers-none = No supplier yet: choose them first.
ui-campaigns-supplier-has = { $offers ->
        [0] no product yet
        [one] one product
       *[other] { $offers } products
    }, carriage { $carriage }
ui-campaigns-offers = { $count ->
        [0] Products offered
        [one] One product offered
       *[other] { $count } products offered
    }
ui-campaigns-offers-edit = Add, change, withdraw
ui-campaigns-offers-none = No product is offered yet. They come from the catalogue, at today's prices.
ui-campaigns-withdrawn = Withdrawn: { $reason }
ui-campaigns-available = available { $available }
ui-campaigns-most = { $max } per household at most
ui-campaigns-from-wish = Wish: { $wish }
ui-campaigns-version = Version { $version }: { $reason }
ui-campaigns-back = Go back one step ({ $state })
ui-campaigns-back-says = Nothing that was typed is lost. The journal keeps the reason.
ui-campaigns-back-reason = Why go back
ui-campaigns-back-do = Go back
ui-campaigns-all = All orders
ui-campaigns-places-help = A known place is proposed as you type; a new one is remembered. Hours are typed 18:00, 18h or 18h30.
ui-campaigns-place = Place
ui-campaigns-place-day = Day
ui-campaigns-place-from = From
ui-campaigns-place-to = To
ui-campaigns-place-remove = Remove
ui-campaigns-place-add = Add a place
ui-campaigns-no-supplier = The catalogue has no supplier yet.
ui-campaigns-to-suppliers = Add a supplier
ui-campaigns-carriage-help = Expected carriage, as a share of the goods. Empty: from the last order, otherwise nothing.
ui-campaigns-carriage = Carriage (%)
ui-campaigns-carriage-of = Carriage (%), { $name }
ui-campaigns-dates = Dates and title
ui-campaigns-dates-kept = The order is closed: its dates no longer change, unless you go back one step first.
ui-campaigns-opens-on = Opens on
ui-campaigns-opens-help = Empty: today.
ui-campaigns-closes-on = Closes on
ui-campaigns-closes-help = Empty: 15 days before the first pickup.
ui-campaigns-closes-at = At (hour)
ui-campaigns-tolerance = What a household may accept
ui-campaigns-tolerance-none = What it asks, nothing else
ui-campaigns-tolerance-none-says = The form has one quantity for each product.
ui-campaigns-tolerance-more = A little more, if it says so
ui-campaigns-tolerance-more-says = “I accept up to…”: to complete a sack.
ui-campaigns-tolerance-both = A little more or a little less
ui-campaigns-tolerance-both-says = To complete a sack, or do without it.
ui-campaigns-note = Note for the team
ui-campaigns-save = Keep
ui-campaigns-create = Prepare the order
ui-campaigns-offers-title = Products of “{ $title }”
ui-campaigns-offers-says = Each product keeps its announced price. A change makes a new version; what is already ordered keeps its own.
ui-campaigns-offers-says-closed = The order is closed: no product is added any more. What is ordered keeps its price.
ui-campaigns-offers-written = { $count ->
        [one] One product is up to date
       *[other] { $count } products are up to date
    }.
ui-campaigns-add = Add products
ui-campaigns-add-all = { $count ->
        [one] Add the one product left
       *[other] Add the { $count } products of these suppliers
    }
ui-campaigns-add-one = Or only one
ui-campaigns-add-this = Add this product
ui-campaigns-product = Product
ui-campaigns-pack = Pack
ui-campaigns-pack-cheapest = The cheapest for the same quantity
ui-campaigns-no-product = These suppliers have no product in the catalogue yet.
ui-campaigns-to-catalogue = Go to the catalogue
ui-campaigns-refresh = Read the catalogue's prices again
ui-campaigns-refresh-says = Products whose price changed in the catalogue get a new version. Forms already typed keep theirs.
ui-campaigns-refresh-this = Also read its price from the catalogue
ui-campaigns-refresh-this-help = Otherwise the announced price stays.
ui-campaigns-reason = Reason
ui-campaigns-reason-help = It stays on the order and in the journal.
ui-campaigns-change = Change
ui-campaigns-change-save = Keep this version
ui-campaigns-withdraw = Withdraw
ui-campaigns-withdraw-says = Its number { $number } stays on the forms, without a product. The other numbers do not move.
ui-campaigns-available-label = Available at most
ui-campaigns-most-label = At most per household
ui-campaigns-limit-help = With the unit, as in 40 kg. Empty: no limit.
ui-campaigns-back-to = Back to “{ $title }”
ui-campaigns-wishes-title = Wishes
ui-campaigns-wishes-says = What households would like to order. You vote, you decide, and the product taken is found in the order.
ui-campaigns-wishes-none = No wish is written down. Write them down when you are told, at the permanence or when goods are fetched.
ui-campaigns-wish-add = Write down a wish
ui-campaigns-wish-label = What is wished
ui-campaigns-wish-label-help = For instance: green lentils, loose.
ui-campaigns-wish-by = Who asks (optional)
ui-campaigns-wish-by-help = Three letters of the name, or the code.
ui-campaigns-wish-save = Keep
ui-campaigns-wish-saved = Written down.
ui-campaigns-wish-asked = asked by { $by }
ui-campaigns-wish-votes = Vote of { $day }: { $for } for, { $against } against
ui-campaigns-wish-vote = Count the hands
ui-campaigns-wish-decide = Decide
ui-campaigns-wish-in = Offered in { $campaigns }
ui-campaigns-wish-for = Hands for
ui-campaigns-wish-against = Hands against
ui-campaigns-wish-day = Day of the vote
ui-campaigns-wish-day-help = Empty: today.
ui-campaigns-wish-taken = Taken
ui-campaigns-wish-taken-says = It enters the next order, with this product.
ui-campaigns-wish-later = Later
ui-campaigns-wish-refused = Refused
ui-campaigns-wish-refused-says = Say why, so that the person knows.
ui-campaigns-wish-choose = Choose a product of the catalogue
ui-campaigns-papers = Papers
ui-campaigns-papers-catalogue = Catalogue for the wall
ui-campaigns-papers-form = Blank order form
ui-campaigns-papers-cards = Price cards
ui-campaigns-papers-calls = Call list
ui-campaigns-papers-all-title = One form for each household, with its code
ui-campaigns-papers-place = Households that usually come to
ui-campaigns-papers-everywhere = Every place
ui-campaigns-papers-all = Order forms of the households
ui-campaigns-rules = How we share
ui-campaigns-rules-change = Change these rules
ui-campaigns-shortage = When there is not enough
ui-campaigns-shortage-priority-note = “By the rule the group voted” serves first the households noted by whoever keeps the treasury. The notice does not say which.
ui-campaigns-carriage-key = Carriage is split
ui-campaigns-box-fill = Complete, begin no more
ui-campaigns-box-fill-help = In the last days a change must not begin another sack or case. Leave empty if you do not do this.
ui-campaigns-box-fill-on = From
ui-campaigns-box-fill-at = Hour
ui-campaigns-stock-budget = Money left in stock, at most
ui-campaigns-stock-budget-help = For example 80 €. Leave empty if there is no limit.
ui-campaigns-to-adjust = Decide the quantities
ui-campaigns-papers-sharing = Notice “How we share”
ui-campaigns-purchases = Order from the suppliers
ui-campaigns-receptions = Receive the goods
ui-campaigns-to-use = In stock, to use soon
ui-campaigns-volunteers = Who helps that day: the volunteers
ui-campaigns-hand-out = Hand the goods over
