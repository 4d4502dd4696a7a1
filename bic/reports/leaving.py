"""Where reports and files name rows."""

from bic.tenancy.leaving import address, addresses_at, in_list, names_keys, names_no_keys

names_keys("reports.Export", path=address, community_ids=in_list)
names_keys("reports.Printout", back_url=address)
names_no_keys("reports.Printout", "facts", because="Plain data in words.")
names_keys("reports.ProgressReport", facts=addresses_at("source"))
