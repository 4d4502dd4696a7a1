"""What planning gives a new program: the Blueprint's budget categories."""

from bic.tenancy.founding import founder
from planning.models import Category
from planning.models.budget import CATEGORIES, SALARIES


@founder("planning.categories")
def categories(program):
    """Categories of cost; programs rename, add and remove their own."""
    Category.objects.bulk_create(
        Category(
            program=program,
            key=key,
            name=name,
            is_salaries=key == SALARIES,
            position=number * 10,
        )
        for number, (key, name) in enumerate(CATEGORIES.items(), 1)
    )
