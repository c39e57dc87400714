# The screens of books.
