"""Subjects of the addresses of results: a survey of the community that is closed, with answers."""

from bic.surveys.services import collection
from tests.surveys.answering import answered
from tests.surveys.making import make_survey

PAGES = ("results", "results_crosstab")


def furnish(place):
    """Its key, and that of a question that people answer in their own words."""
    survey = make_survey(
        place.program, by=place.host, community=place.community,
        title=f"Results of {place.community.name}",
    )  # fmt: skip
    answered(survey, 12, {"area": "north", "welcome": "2", "wish": "A bus on Sundays."})
    collection.close_survey(survey, by=place.host)
    for page in PAGES:
        place.subjects[f"surveys:survey_{page}:pk"] = survey.pk
