"""Who has no parent is the root of a tour: old rows say so with 1, or with -1, and new ones with nothing."""

NO_PARENTS = (None, 1, -1)


def is_root(parent):
    return parent in NO_PARENTS
