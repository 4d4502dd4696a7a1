"""Subjects of the addresses of results: a survey of the community that is closed, with answers."""

from bic.surveys.services import coding, collection
from tests.surveys.answering import answered
from tests.surveys.making import make_survey

PAGES = ("results", "results_crosstab", "results_export", "results_waves", "answers", "answer",
         "answers_export", "texts", "texts_code", "texts_quote", "texts_approve")  # fmt: skip


def furnish(place):
    """Its key, and that of a question that people answer in their own words."""
    survey = make_survey(
        place.program, by=place.host, community=place.community,
        title=f"Results of {place.community.name}",
    )  # fmt: skip
    responses = answered(survey, 12, {"area": "north", "welcome": "2", "wish": "A bus on Sundays."})
    collection.close_survey(survey, by=place.host)
    quote = coding.choose_quote(
        responses[0], "wish", text="A bus on Sundays.", level="partners", by=place.host
    )
    for page in PAGES:
        place.subjects[f"surveys:survey_{page}:pk"] = survey.pk
    for page in ("answer", "texts_quote"):
        place.subjects[f"surveys:survey_{page}:response"] = responses[0].pk
    for page in ("texts", "texts_code", "texts_quote", "texts_approve"):
        place.subjects[f"surveys:survey_{page}:key"] = "wish"
    place.subjects["surveys:survey_texts_approve:quote"] = quote.pk
    place.subjects["surveys:survey_answers_export:form"] = "csv"
