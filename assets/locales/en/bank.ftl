# The screens of bank.
