# The screens of cheques.
