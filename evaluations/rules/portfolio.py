"""Who compares the communities of the program: the staff, who see all of them."""

from bic.people.rules import STAFF, grant, register

PORTFOLIO_PERMISSIONS = register(
    "evaluations.portfolio", {"list": grant(STAFF), "export": grant(STAFF)}
)
