"""Where notices name rows."""

from bic.tenancy.leaving import address, names_keys, occasion, row

names_keys("notices.Notice", key=occasion, url=address)
names_keys("notices.HeldMail", subject_pk=row, url=address)
