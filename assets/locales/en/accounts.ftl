# The screens of accounts.
