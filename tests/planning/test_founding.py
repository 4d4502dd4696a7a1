"""What a program begins with."""

import pytest
from django.utils import translation

from bic.tenancy import scope
from bic.tenancy.founding import found
from planning.models import Category

pytestmark = pytest.mark.django_db


def test_a_new_program_has_the_categories_of_the_blueprint(program, open_scope):
    names = list(Category.objects.order_by("position").values_list("name", flat=True))

    assert names == [
        *("Staff", "Travel", "Interpretation", "Translation", "Food", "Childcare", "Rides"),
        *("Thank-you payments", "Printing", "Evaluation", "Indirect costs"),
    ]


def test_a_category_of_the_blueprint_speaks_the_readers_language(program, open_scope):
    with translation.override("es"):
        assert Category.objects.get(key="food").label == "Comida"


def test_what_a_program_deleted_stays_deleted(program):
    with scope(program):
        Category.objects.filter(key="rides").delete()

    again = found(program)

    with scope(program):
        assert (again, Category.objects.filter(key="rides").exists()) == ([], False)
