"""What planning gives a new program: the Blueprint's budget categories and skills."""

from django.utils import translation

from bic.tenancy.founding import founder
from planning.models import Category, Skill
from planning.models.budget import CATEGORIES, SALARIES
from planning.models.team import SKILLS


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


@founder("planning.skills")
def skills(program):
    """What people on the team should be able to do; programs change the list."""
    with translation.override("en"):
        Skill.objects.bulk_create(
            Skill(program=program, key=key, name=str(name), position=number * 10)
            for number, (key, name) in enumerate(SKILLS.items(), 1)
        )
