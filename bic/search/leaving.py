"""The index of the search is written by triggers wherever rows arrive."""

from bic.tenancy.leaving import is_made_anew

is_made_anew("search.Word", because="Triggers write it when rows arrive.")
