"""What communities give a new program: the suggested clauses of agreements."""

from bic.tenancy.founding import founder
from communities.services import clauses as services


@founder("communities.clauses")
def clauses(program):
    """The clause library; programs change it, and directors confirm each clause."""
    services.load_suggestions(program)
