# Settings.

ui-settings-title = Settings
ui-settings-says = Each change is kept at once.
ui-settings-kept = Kept.
ui-settings-association = Your association
ui-settings-name = Name of the association
ui-settings-profile = How you work
ui-settings-desk = This computer
ui-settings-language = Language
ui-settings-backup = Safety copies
ui-settings-backup-at = A copy also goes to
ui-settings-backup-none = Copies stay in this computer. A stick puts them out of harm's way.
ui-settings-backup-choose = Choose
ui-settings-backup-forget = Stop copying there
ui-settings-passphrase = Protect copies with a phrase
ui-settings-try = Learn and try
ui-settings-example = Open the example association
ui-settings-first-steps = See the first steps again
ui-settings-about = Cabas { $version }. Everything is kept in:
ui-settings-tiers = Price tiers (treasurer only)
