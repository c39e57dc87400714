# The screens of tills.
