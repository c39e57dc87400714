# The screens of tiers.
