"""What planning gives a new program: the Blueprint's budget categories."""

from django.utils import translation

from bic.tenancy.founding import founder
from planning.models import Category
from planning.models.budget import CATEGORIES


@founder("planning.categories")
def categories(program):
    """Categories of cost; programs rename, add and remove their own."""
    with translation.override("en"):
        Category.objects.bulk_create(
            Category(program=program, key=key, name=str(name), position=number * 10)
            for number, (key, name) in enumerate(CATEGORIES.items(), 1)
        )
