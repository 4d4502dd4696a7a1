"""Subjects of the addresses for respondents: a survey that is open."""

from tests.surveys.making import make_survey


def furnish(place):
    """A survey of the community; its short name and its first question."""
    survey = make_survey(
        place.program, by=place.host, community=place.community,
        title=f"Life in {place.community.name}",
    )  # fmt: skip
    for name in ("front", "page", "send", "thanks", "erase"):
        place.subjects[f"surveys:survey_{name}:survey"] = survey.door.slug
    place.subjects["surveys:survey_page:key"] = "area"
