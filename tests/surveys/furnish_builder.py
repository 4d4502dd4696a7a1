"""Subjects of the addresses on which surveys are written and translated."""

from bic.surveys.models import Item
from tests.surveys.making import make_survey


def furnish(place):
    """A draft with an item that asks for a reason, in English and Spanish."""
    questions = (
        {"kind": "text", "key": "visa", "label": "Do you know where to get help with a visa?"},
        {"kind": "text", "key": "wish", "label": "What do you wish for?"},
    )
    survey = make_survey(
        place.program, by=place.host, community=place.community, questions=questions,
        languages=("en", "es"), opened=False,
    )  # fmt: skip
    item = Item.objects.get(version__survey=survey, key="visa")
    place.subjects |= {
        "surveys:pk": survey.pk,
        "surveys:item": item.pk,
        "surveys:language": "es",
        "surveys:way": "down",
        "surveys:topic": "visa",
        "surveys:form": "xlsx",
    }
