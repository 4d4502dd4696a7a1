"""Who may search: everybody of the program; what they find is asked again, thing by thing."""

from bic.people.rules import EVERYONE, grant, register

SEARCH_PERMISSIONS = register("search.word", {"look_for": grant(EVERYONE)})
