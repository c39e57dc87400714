# The journal.

ui-journal-title = Journal
ui-journal-says = Who did what, and when. Nothing can be rewritten without it showing.
ui-journal-verify = Check the journal
ui-journal-empty = The journal is empty. What you do will be written here.
ui-journal-more = See older
ui-journal-number = no. { $prefix }-{ $seq }
