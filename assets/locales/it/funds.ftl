# The screens of funds.
