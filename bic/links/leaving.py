"""Where private links name rows. Their tokens are signed with the secret of one installation."""

from bic.tenancy.leaving import names_keys, row

names_keys("links.Link", subject_pk=row)
