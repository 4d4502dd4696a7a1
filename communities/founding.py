"""What the second phase gives a new program: criteria of readiness and clauses, as suggestions."""

from bic.tenancy.founding import founder
from communities.models import ReadinessCriterion
from communities.services import clauses as library
from communities.suggestions import SUGGESTED


@founder("communities.readiness")
def readiness(program):
    """Criteria for both scorecards; marked as suggestions until somebody changes them."""
    ReadinessCriterion.objects.bulk_create(
        ReadinessCriterion(
            program=program,
            subject=one.subject,
            dimension=one.dimension,
            title=one.title,
            levels=list(one.levels),
            position=number * 10,
            is_suggested=True,
        )
        for number, one in enumerate(SUGGESTED, 1)
    )


@founder("communities.clauses")
def clauses(program):
    """The clause library; programs change it, and directors confirm each clause."""
    library.load_suggestions(program)
