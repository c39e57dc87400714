# The home page.

ui-home-title = Today
ui-home-now = To do now
ui-home-waiting = Waiting
ui-home-just = Just done
ui-home-empty-says = There is no household yet. Start with your list, or type the first one.
ui-home-members =
    { $count ->
        [one] { $count } household is registered.
       *[other] { $count } households are registered.
    }
ui-home-import = Import my list
ui-home-add = Add a household
ui-home-find = Find a household
ui-home-nothing-waiting = Nothing is waiting.
ui-home-left-name = Give the name of the association
ui-home-left-profile = Say how you work
ui-home-left-language = Choose the language
ui-home-left-backup = Choose where copies are kept
ui-home-left-members = Bring the list of households
ui-home-just-empty = Nothing yet. What you do will be written here.
ui-home-journal = See the whole journal
ui-home-campaign-look = Look at “{ $title }”
